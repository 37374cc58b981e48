import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const WORKER = fileURLToPath(new URL("entry-worker.cjs", import.meta.url));

/** A process that has finished no line for this long hangs in one. */
const PATIENCE_MS = 60_000;

export interface PlacedLine {
  readonly args: readonly string[];
  readonly input: string;
  readonly cwd: string;
}

/** Runs command lines of the entry one after another in a process, and returns their exit codes; `died` for one that took it down or hung. */
export async function runEntryLines(
  entry: string,
  lines: readonly PlacedLine[],
  { scratch, env }: { readonly scratch: string; readonly env: NodeJS.ProcessEnv },
): Promise<string[]> {
  const [linesFile, resultsFile] = [join(scratch, "lines.json"), join(scratch, "results")];
  writeFileSync(linesFile, JSON.stringify(lines));
  writeFileSync(resultsFile, "");
  const results = () => readFileSync(resultsFile, "utf8").split("\n").slice(0, -1);
  while (results().length < lines.length) {
    const first = results().length;
    const child = spawn(process.execPath, [WORKER, entry, linesFile, resultsFile, String(first)], {
      env,
      stdio: "ignore",
    });
    const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
    const hanging = watchFor(
      () => results().length,
      () => child.kill("SIGKILL"),
    );
    await ended;
    hanging.abort();
    if (results().length < lines.length) writeFileSync(resultsFile, "died\n", { flag: "a" });
  }
  return results();
}

/** Calls `onStill` when a count has not grown for too long. */
function watchFor(count: () => number, onStill: () => void): AbortController {
  const stop = new AbortController();
  void (async () => {
    for (let seen = -1; seen !== count(); ) {
      seen = count();
      await sleep(PATIENCE_MS, undefined, { signal: stop.signal });
    }
    onStill();
  })().catch(() => undefined);
  return stop;
}
