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

/** Starts `count` processes, lets them claim all at once what is ready in `project`, and waits for all of them. */
export async function race(worker: string, project: string, count: number, env = process.env): Promise<Racer[]> {
  const racers = Array.from({ length: count }, (_, at) => {
    const actor = `racer-${at}`;
    const child = fork(worker, [project, actor], { stdio: ["ignore", "pipe", "pipe", "ipc"], env, execArgv: [] });
    const [out, err, ended] = [text(child.stdout as never), text(child.stderr as never), once(child, "close")];
    return { actor, out, err, ended, ready: once(child, "message") };
  });
  await Promise.all(racers.map(({ ready, ended }) => Promise.race([ready, ended])));
  writeFileSync(join(project, "go"), "");
  return Promise.all(
    racers.map(async ({ actor, out, err, ended }) => {
      const [code] = (await ended) as [number];
      if (code !== 0) throw new Error(`${actor} exited with ${code}: ${await err}`);
      return { actor, won: JSON.parse(await out) as string[] };
    }),
  );
}
