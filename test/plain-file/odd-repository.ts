import { execFileSync } from "node:child_process";
import { cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ownerKey } from "../../orchestrator/core/ledger/owner.ts";
import { readSignal } from "../../orchestrator/core/ledger/signals/read-signal.ts";
import { renderProblem } from "../../orchestrator/core/problem.ts";
import { admitSpawn } from "../../orchestrator/io/ledger/begin/admit-spawn.ts";
import { locateState } from "../../orchestrator/io/ledger/files/locate-state.ts";
import { digest } from "../../orchestrator/io/ledger/files/seen.ts";
import { createState } from "../../orchestrator/io/ledger/files/state-paths.ts";
import { Ledger } from "../../orchestrator/io/ledger/ledger.ts";
import { agentLimitOf } from "../../orchestrator/io/ledger/read-agent-limit.ts";
import { settleSignal } from "../../orchestrator/io/ledger/settle/settle-signal.ts";
import { RefusedPath } from "../../orchestrator/io/plain-file/refused-path.ts";
import { writeBrief } from "../../orchestrator/io/reference/brief-files.ts";
import type { AddVerb } from "../../orchestrator/verbs/verb.ts";
import * as say from "../ledger/support/payloads.ts";
import { OWN, type Payload } from "../ledger/support/replay.ts";
import { wholeFiles } from "../run/simulated/whole-runs.ts";
import { shareKey } from "../support/client/share-key.ts";
import { runVerb } from "../support/run-verb.ts";

/** Words that only the files of the run have, and only the file of tasks. */
export const OF_RUN = "words-of-the-run";
export const OF_TASK = "words-of-the-task";

/** A repository with a run, an agent at work and a task, and a folder beside it that nothing of ours may touch. */
export class OddRepository {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-odd-")));
  readonly root = join(this.folder, "repository");
  readonly outside = join(this.folder, "outside");
  private calls = 0;

  static async make(): Promise<OddRepository> {
    const made = new OddRepository();
    const { root, outside } = made;
    shareKey(dirname(root));
    for (const path of [outside, join(root, ".claude"), join(root, ".beads")]) mkdirSync(path, { recursive: true });
    execFileSync("git", ["init", "--quiet"], { cwd: root });
    writeFileSync(join(root, ".claude/skyfom.json"), "{}");
    const task = { id: "t-9", title: OF_TASK, status: "open", issue_type: "task", created_at: "2026-01-01T00:00:00Z" };
    writeFileSync(join(root, ".beads/issues.jsonl"), `${JSON.stringify(task)}\n`);
    await made.asks({});
    const { paths } = locateState(root);
    const [{ attempts, ...file }] = wholeFiles(ownerKey(OWN));
    const run = { ...file, attempts: attempts.map((one) => ({ ...one, title: OF_RUN })) };
    writeBrief(
      paths,
      { run: "ab12", attempt: 5 },
      { prompt: OF_RUN, skillName: "s", taskId: "t-5", description: OF_RUN },
    );
    writeFileSync(join(paths.runs, "ab12/run.json"), JSON.stringify(run));
    return made;
  }

  /** The same once more, to be spoiled. */
  copy(): OddRepository {
    const copy = new OddRepository();
    copy.calls = this.calls;
    shareKey(dirname(copy.root));
    for (const name of ["root", "outside"] as const)
      cpSync(this[name], copy[name], { recursive: true, verbatimSymlinks: true });
    return copy;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** What is in slots, as it lies in the repository. */
  taken(): string[] {
    const slots = join(this.root, ".git/skyfom/slots");
    const isFolder = (path: string) => lstatSync(path).isDirectory();
    if (!isFolder(slots)) return [];
    return readdirSync(slots).filter((slot) => {
      const path = join(slots, slot);
      return isFolder(path) && readdirSync(path).length > 0;
    });
  }

  /** What PreToolUse decides of a spawn, by the code that the hook runs: undefined if it is let through, else the reason. */
  async asks(input: Readonly<Record<string, unknown>>): Promise<string | undefined> {
    this.calls += 1;
    return told(async () => {
      const admission = admitSpawn(
        this.ledger(),
        this.signal(say.asked(`call${this.calls}`, input)) as never,
        "skyfom",
      );
      if (admission.kind === "not-ours") throw new Error("nobody else decides");
      return admission.kind === "denied" ? admission.reason : undefined;
    });
  }

  /** What the hook at the end of a turn says. */
  async turnEnds(): Promise<string | undefined> {
    return told(async () => {
      const signal = this.signal(say.turnEnded());
      settleSignal(this.ledger(), signal as never, { at: new Date(), lives: new Map() });
      return undefined;
    });
  }

  /** What a verb says, its problems included. */
  async says(verb: AddVerb, line: string): Promise<string> {
    const env = { PATH: process.env.PATH, HOME: dirname(this.root), CLAUDE_PID: String(process.pid) };
    const said = await told(async () => {
      const outcome = await runVerb(verb, line.split(" "), this.root, env);
      return outcome.ok
        ? `${outcome.text}\n${JSON.stringify(outcome.data)}`
        : outcome.problems.map(renderProblem).join("\n");
    });
    return said ?? "";
  }

  private ledger(): Ledger {
    const { paths, root } = locateState(this.root);
    createState(paths);
    return new Ledger(
      paths,
      OWN,
      "s",
      undefined,
      () => agentLimitOf(root),
      () => new Date(),
    );
  }

  private signal(payload: Payload) {
    const read = readSignal(JSON.stringify(payload), digest);
    if (read.kind !== "signal") throw new Error("the payload is one of the client's");
    return read.signal;
  }
}

/** What is told of a failure, as the command line and the hooks tell it; a bug is thrown. */
async function told(act: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof RefusedPath) return renderProblem(error.problem);
    const { path, message } = error as NodeJS.ErrnoException;
    if (path !== undefined || /\.(?:claude|git)\//.test(message)) return message;
    throw error;
  }
}
