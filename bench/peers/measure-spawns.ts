import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call, say } from "../../test/support/model/answer.ts";
import type { Script } from "../../test/support/model/scripted-model.ts";
import type { Contestant } from "./contestant.ts";
import { play } from "./play.ts";

const SPAWNS = 6;
const SLOWEST_SESSION_MS = 300_000;

/** What one agent took that is spawned in the foreground and ends at once. */
export interface SpawnCost {
  /** Milliseconds from the call to its result, one for each spawn. */
  readonly times: readonly number[];
  /** Node processes that were started for one spawn. */
  readonly processes: number;
}

/** Times of a session's spawns, one after the other; the first, which finds everything cold, is left out. */
export async function timeSpawns(contestant: Contestant, installed: string): Promise<number[]> {
  const marks = await playSpawns(contestant, installed, () => performance.now());
  return differences(marks).slice(1);
}

/** Node processes per spawn, told by a module that each of them loads. What else a hook starts, such as a shell, is not counted. */
export async function countProcesses(contestant: Contestant, installed: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-bench-"));
  const [counter, log] = [join(folder, "count.cjs"), join(folder, "log")];
  writeFileSync(counter, `require("node:fs").appendFileSync(${JSON.stringify(log)}, "1\\n");`);
  const started = () => (existsSync(log) ? readFileSync(log, "utf8").length / 2 : 0);
  const marks = await playSpawns(contestant, installed, started, { NODE_OPTIONS: `--require=${counter}` });
  return differences(marks)
    .slice(1)
    .toSorted((a, b) => a - b)[Math.floor((SPAWNS - 1) / 2)] as number;
}

/** Reads a mark whenever the main conversation asks: before each spawn, and after the last. */
async function playSpawns(contestant: Contestant, installed: string, mark: () => number, env = {}): Promise<number[]> {
  const marks: number[] = [];
  const script: Script = ({ agentId }) => {
    if (agentId) return say("done");
    marks.push(mark());
    if (marks.length > SPAWNS) return say("Nothing to start now.");
    const input = { description: "job", prompt: "Job", subagent_type: "general-purpose", run_in_background: false };
    return call({ name: "Agent", input });
  };
  const end = await play(
    contestant,
    installed,
    script,
    ({ start }) => start({ env, timeoutMs: SLOWEST_SESSION_MS }).ended,
  );
  if (end.exitCode !== 0 || marks.length <= SPAWNS)
    throw new Error(`${contestant.name}: ${marks.length} turns\n${end.stdout}\n${end.stderr}`);
  return marks.slice(0, SPAWNS + 1);
}

function differences(marks: readonly number[]): number[] {
  return marks.slice(1).map((mark, index) => mark - (marks[index] ?? mark));
}
