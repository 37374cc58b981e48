import { fork } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** What one process of a race said it won. */
export interface Racer {
  readonly actor: string;
  readonly won: readonly string[];
}

/**
 * Starts `count` processes, lets them claim all at once what is ready in `project`, and waits for all of them.
 *
 * @param others who else claims from the same moment on.
 */
export async function race(
  worker: string,
  project: string,
  count: number,
  env = process.env,
  others: () => Promise<readonly Racer[]> = async () => [],
): Promise<Racer[]> {
  const racers = Array.from({ length: count }, (_, at) => start(worker, project, `racer-${at}`, env));
  await Promise.all(racers.map(({ ready, ended }) => Promise.race([ready, ended])));
  writeFileSync(join(project, "go"), "");
  const [won, more] = await Promise.all([Promise.all(racers.map(result)), others()]);
  return [...won, ...more];
}

function start(worker: string, project: string, actor: string, env: NodeJS.ProcessEnv) {
  const child = fork(worker, [project, actor], { stdio: ["ignore", "pipe", "pipe", "ipc"], env, execArgv: [] });
  const [out, err, ended] = [text(child.stdout as never), text(child.stderr as never), once(child, "close")];
  return { actor, out, err, ended, ready: once(child, "message") };
}

async function result({ actor, out, err, ended }: ReturnType<typeof start>): Promise<Racer> {
  const [code] = (await ended) as [number];
  if (code !== 0) throw new Error(`${actor} exited with ${code}: ${await err}`);
  return { actor, won: JSON.parse(await out) as string[] };
}
