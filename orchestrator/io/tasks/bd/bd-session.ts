import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { BdVersion } from "../../../core/tasks/bd/bd-version.ts";
import { type BdFailure, explainBdFailure, isPassing, isRefusal } from "../../../core/tasks/bd/explain-bd-failure.ts";
import { parseBdOutput } from "../../../core/tasks/bd/parse-bd-output.ts";
import type { Unavailable } from "../task-source.ts";
import { runProgram } from "./run-program.ts";

/** Which bd, on which database. */
export interface Bd {
  readonly path: string;
  readonly version: BdVersion;
  /** The main checkout: bd runs there. */
  readonly root: string;
  /** The `.beads` folder, absolute. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
}

export type Records = readonly Readonly<Record<string, unknown>>[];

/** What bd said to one call. */
export type BdAnswer =
  | { readonly kind: "records"; readonly records: Records }
  /** It understood, and said no. */
  | { readonly kind: "no"; readonly message: string }
  | Unavailable;

/** How often a question, or a change that may be made twice, is repeated when the database is locked. */
const MOST_TRIES = 4;

/** Asks bd, with `--json`. `mayRepeat` says that doing it twice does no harm. */
export async function askBd(
  bd: Bd,
  args: readonly string[],
  { actor, mayRepeat }: { actor?: string; mayRepeat: boolean },
): Promise<BdAnswer> {
  const flags = [...bd.version.flags, "--json", ...(actor === undefined ? [] : ["--actor", actor])];
  for (let attempt = 1; ; attempt++) {
    const answer = await askOnce(bd, [...args, ...flags]);
    if (answer.kind !== "failed") return answer;
    if (!mayRepeat || attempt === MOST_TRIES || !isPassing(answer.failure))
      return unavailable(bd, args, answer.failure);
    await sleep(200 * attempt);
  }
}

/** All tasks as bd exports them, one JSON a line; into a file of our own, since an export to stdout makes bd 0.49 forget what it has not yet written to its own. */
export async function exportBd(bd: Bd): Promise<{ kind: "export"; lines: readonly string[] } | Unavailable> {
  const scratch = mkdtempSync(join(tmpdir(), "skyfom-bd-"));
  const file = join(scratch, "issues.jsonl");
  const args = ["export", "-o", file];
  try {
    for (let attempt = 1; ; attempt++) {
      const end = await runProgram(bd.path, [...args, ...bd.version.flags], environment(bd));
      if (end.kind === "exited" && end.code === 0)
        return { kind: "export", lines: readFileSync(file, "utf8").split("\n") };
      const failure = end.kind === "exited" ? ({ kind: "said", message: end.stderr || end.stdout } as const) : end;
      if (attempt === MOST_TRIES || !isPassing(failure)) return unavailable(bd, ["export"], failure);
      await sleep(200 * attempt);
    }
  } catch {
    return unavailable(bd, ["export"], { kind: "nothing", stderr: "" });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function askOnce(bd: Bd, args: readonly string[]) {
  const failed = (failure: BdFailure) => ({ kind: "failed", failure }) as const;
  const end = await runProgram(bd.path, args, environment(bd));
  if (end.kind !== "exited") return failed(end);
  const output = parseBdOutput(end.stdout);
  if (output.kind === "records" && end.code === 0) return output;
  if (output.kind === "garbled" && end.code === 0) return failed(output);
  const message = output.kind === "error" ? output.message : end.stderr.trim();
  // bd 0.49 says on stderr that there is no such task, prints nothing, and exits with 0
  if (message !== "" && isRefusal(message)) return { kind: "no", message } as const;
  if (output.kind === "nothing" && end.code === 0) return failed({ kind: "nothing", stderr: end.stderr });
  return failed({ kind: "said", message: message || end.stdout || `exit code ${end.code}` });
}

function unavailable(bd: Bd, args: readonly string[], failure: BdFailure): Unavailable {
  return { kind: "unavailable", problem: explainBdFailure(`bd ${args[0]}`, bd.root, failure) };
}

/** Variables that would lead bd to another database or another actor than ours. */
const MISLEADING = ["BD_DB", "BEADS_DB", "BD_ACTOR", "BEADS_ACTOR", "GIT_DIR", "GIT_WORK_TREE"];

function environment(bd: Bd) {
  const env: NodeJS.ProcessEnv = { ...bd.env, BEADS_DIR: bd.folder, BD_NON_INTERACTIVE: "1", BEADS_NO_DAEMON: "1" };
  for (const name of MISLEADING) delete env[name];
  return { cwd: bd.root, env, timeoutMs: bd.timeoutMs };
}
