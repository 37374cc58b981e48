import { join } from "node:path";
import type { CheckVerdict } from "../../../core/checks/check-verdict.ts";
import { judgePieces } from "../../../core/checks/judge-pieces.ts";
import type { Reference } from "../../../core/reference/reference.ts";
import type { Run } from "../../../core/run/run.ts";
import { assess } from "../../../core/run/step/facts/assess.ts";
import { awaitingCheck } from "../../../core/run/step/facts/awaiting-check.ts";
import { askedSetUp } from "../../../core/settings/asked-commands.ts";
import { type CommandEnd, runCommand } from "../../checks/run-command.ts";
import { checksOf, forgetChecking, noteChecking, writeVerdict } from "../../checks/verdict-files.ts";
import { isApproved } from "../../settings/approvals.ts";
import { approvedRemakes } from "../../settings/approved-remakes.ts";
import { type Locked, withLock } from "../../tasks/with-lock.ts";
import { openCheckWorktree, removeCheckWorktree } from "../../worktrees/check-worktree.ts";
import { mergeCommits } from "../../worktrees/merge-commits.ts";
import { type Checkout, checkoutOf } from "../../worktrees/place-of.ts";
import { remakeFiles } from "../../worktrees/remake-files.ts";
import { tipOfRun } from "../../worktrees/run-branches.ts";
import { setUpWorktree } from "../../worktrees/start/set-up-worktree.ts";
import { checkState } from "../read/check-state.ts";
import type { RunContext } from "../run-context.ts";
import { gather } from "../step/gather.ts";

/** How many pieces of work were checked, and why not all of them, if so. */
export interface Checked {
  readonly verdicts: readonly (CheckVerdict & { readonly reference: Reference; readonly taskId: string })[];
  readonly failure?: string;
}

interface Piece {
  readonly reference: Reference;
  readonly taskId: string;
  readonly title: string;
  readonly commit: string;
  /** Generated files that have to be made again before it merges. */
  readonly files: readonly string[];
}

/**
 * Runs the check on what a run's agents have finished in worktrees: on all of it at once if it merges. Each verdict is stored as soon as it
 * is known, so that a process that is killed loses only the check that was running.
 */
export function checkWork(context: RunContext, run: Run, tell: (line: string) => void): Promise<Locked<Checked>> {
  const { paths } = context.ledger;
  const lock = { directory: join(checksOf(paths, run.id), ".lock"), scratch: paths.tmp, patienceMs: 1000 };
  return withLock(lock, async () => {
    noteChecking(paths, run.id);
    try {
      return await new Look(context, run, tell).judgeAll();
    } finally {
      forgetChecking(paths, run.id);
    }
  });
}

class Look {
  private readonly verdicts: Checked["verdicts"][number][] = [];
  private readonly root: string;
  private isSetUp = false;

  constructor(
    private readonly context: RunContext,
    private readonly run: Run,
    private readonly tell: (line: string) => void,
  ) {
    this.root = context.location.root;
  }

  async judgeAll(): Promise<Checked> {
    const checkout = checkoutOf(this.context.projectDir);
    const base = checkout && tipOfRun(this.context.projectDir, this.run.id);
    if (!checkout || base === undefined) return { verdicts: [], failure: "git finds no commit to begin from" };
    try {
      const pieces = await this.pieces();
      const clean = pieces.filter(({ files }) => files.length === 0);
      const [first] = pieces;
      // What is made again is made on top of what was taken in, so that the rest goes first, and then one after another.
      if (first && clean.length === 0) await this.remake(checkout, base, first);
      else await this.judge(checkout, base, clean);
    } catch (error) {
      return { verdicts: this.verdicts, failure: (error as Error).message };
    } finally {
      removeCheckWorktree(checkout, this.root, this.run.id);
    }
    return { verdicts: this.verdicts };
  }

  private async pieces(): Promise<Piece[]> {
    const facts = await gather(this.context, { run: this.run, cause: "wait" }, "ready");
    return awaitingCheck(assess(facts).judged, facts.check).map(({ reference, attempt, branch }) => ({
      reference,
      taskId: attempt.taskId,
      title: attempt.title,
      commit: branch.commit,
      files: branch.kind === "to-remake" ? branch.files : [],
    }));
  }

  private judge(checkout: Checkout, base: string, pieces: readonly Piece[]): Promise<void> {
    /** The last result of a check that included a piece. */
    const ends = new Map<Piece, CommandEnd>();
    return judgePieces(pieces, {
      merges: (together) => merge(checkout, base, together) !== undefined,
      passes: async (together) => {
        const end = await this.look(checkout, merge(checkout, base, together) ?? base, together);
        for (const piece of together) ends.set(piece, end);
        return end.passed;
      },
      keep: (piece, result) => this.keep(piece, result, ends.get(piece)),
    });
  }

  /** Merges a piece with its generated files made again, and checks that if there is a check. */
  private async remake(checkout: Checkout, base: string, piece: Piece): Promise<void> {
    const { settings } = this.context;
    this.tell(`${piece.taskId}: making ${piece.files.join(", ")} again.`);
    const remade = await remakeFiles(checkout, this.root, this.run.id, {
      ours: base,
      theirs: piece.commit,
      message: `Merge ${piece.taskId}: ${piece.title}`,
      files: piece.files,
      commands: approvedRemakes(this.root, settings),
      seconds: settings.checkSeconds,
      log: this.log(),
      setUp: (worktree) => this.setUp(worktree),
    });
    if (!("commit" in remade)) return this.keep(piece, "failed", { why: remade.why }, { onto: base });
    const merged = { onto: base, merged: remade.commit };
    if (checkState(this.context, this.run).kind !== "approved") return this.keep(piece, "remade", undefined, merged);
    const end = await this.look(checkout, remade.commit, [piece]);
    const isBroken = !end.passed && !(await this.look(checkout, base, [])).passed;
    this.keep(piece, end.passed ? "passed" : isBroken ? "unjudged" : "failed", end, merged);
  }

  private log(): string {
    return join(checksOf(this.context.ledger.paths, this.run.id), "log");
  }

  private async look(checkout: Checkout, commit: string, pieces: readonly Piece[]): Promise<CommandEnd> {
    const opened = openCheckWorktree(checkout, this.root, this.run.id, commit);
    if (opened.kind === "failed") throw new Error(`the worktree for the check could not be made: ${opened.why}`);
    const { checkCommand = "", checkSeconds } = this.context.settings;
    await this.setUp(opened.path);
    this.tell(`Checking ${pieces.map(({ taskId }) => taskId).join(", ") || "what was there before"}.`);
    return runCommand(checkCommand, opened.path, this.log(), checkSeconds);
  }

  /** Between two checks untracked files and links are removed. What the command made and git ignores stays. */
  private async setUp(worktree: string): Promise<void> {
    const { settings } = this.context;
    const asked = askedSetUp(settings);
    if (!asked || !settings.worktreeSetUp || !isApproved(this.root, asked)) return;
    const { run, ...files } = settings.worktreeSetUp;
    const setUp = this.isSetUp || run === undefined ? files : { ...files, run };
    this.isSetUp = true;
    const { failure } = await setUpWorktree(this.root, worktree, setUp, this.log());
    if (failure !== undefined) throw new Error(`the worktree for the check could not be set up: ${failure}`);
  }

  private keep(
    { reference, taskId, commit }: Piece,
    result: CheckVerdict["result"],
    end: Partial<CommandEnd> | undefined,
    merged: Pick<CheckVerdict, "onto" | "merged"> = {},
  ): void {
    const { ledger } = this.context;
    const { why, output = "", tookMs = 0 } = end ?? {};
    const hasPassed = result === "passed" || result === "remade";
    const told = hasPassed ? "" : `${output}\n(${why ?? "it failed"})`;
    const verdict: CheckVerdict = { commit, result, output: told, at: ledger.time(), tookMs, ...merged };
    writeVerdict(ledger.paths, reference, verdict);
    this.verdicts.push({ ...verdict, reference, taskId });
    this.tell(`${taskId}: ${result}.`);
  }
}

/** Merges these pieces of work into a commit that no branch names; undefined if they do not merge. */
function merge({ place }: Checkout, base: string, pieces: readonly Piece[]): string | undefined {
  let whole: string | undefined = base;
  for (const { commit } of pieces) {
    const merged = mergeCommits(place, whole, commit, "To be checked");
    if (merged.kind !== "merged") return undefined;
    whole = merged.commit;
  }
  return whole;
}
