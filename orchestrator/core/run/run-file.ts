import type { OwnerKey } from "../ledger/owner.ts";
import type { TaskFilter } from "../tasks/task-filter.ts";
import type { Warning } from "../texts/handover/warning.ts";
import type { HeldWork } from "./held-work.ts";
import type { Attempt, LeftWork, MemberRun, Run, RunState, TaskRun } from "./run.ts";
import type { MemberWork } from "./work/member-work.ts";

/** A run as it is stored in `run.json`. Which fields are present says what kind of run it is, and in which state. */
export interface RunFile {
  readonly format: 1;
  readonly id: string;
  readonly owner: OwnerKey;
  readonly openedAt: string;
  readonly finishedAt?: string;
  readonly pausedAt?: string;
  /** Outranks a pause. */
  readonly stopping?: { readonly at: string; readonly isNow: boolean };
  readonly limit: number;
  readonly filter?: TaskFilter;
  /** Absent in a run on tasks. */
  readonly work?: MemberWork;
  readonly heldBack?: readonly HeldWork[];
  readonly left?: LeftWork;
  readonly deferred?: readonly string[];
  readonly whereWorkIs?: string;
  readonly warnings?: readonly Warning[];
  readonly attempts: readonly Attempt[];
}

/** The run in a file that `checkRun` has found valid. */
export function runOfFile(file: RunFile): Run {
  const { format: _, finishedAt, pausedAt, stopping, filter, work, deferred, ...rest } = file;
  const common = { ...rest, state: stateOfFile({ finishedAt, stopping, pausedAt }) };
  if (work === undefined) return { ...common, kind: "tasks", ...(filter ? { filter } : {}) } satisfies TaskRun;
  const kind = isSplit(work) ? "split" : "composite";
  return { ...common, kind, work, ...(deferred ? { deferred } : {}) } satisfies MemberRun;
}

/** A run in the form in which it is stored. */
export function fileOfRun(run: Run): RunFile {
  const { kind: _, state, ...rest } = run;
  return { format: 1, ...rest, ...fileOfState(state) };
}

/** Whether an agent split this off its own work: its own skill does each part. */
function isSplit({ skillName, members }: MemberWork): boolean {
  return members.some((member) => member.skillName === skillName);
}

function stateOfFile(file: { [name in "finishedAt" | "stopping" | "pausedAt"]: RunFile[name] | undefined }): RunState {
  const { finishedAt, stopping, pausedAt } = file;
  if (finishedAt !== undefined) return { kind: "finished", at: finishedAt };
  if (stopping !== undefined) return { kind: "stopping", ...stopping };
  return pausedAt === undefined ? { kind: "open" } : { kind: "paused", at: pausedAt };
}

function fileOfState(state: RunState): Pick<RunFile, "finishedAt" | "stopping" | "pausedAt"> {
  switch (state.kind) {
    case "open":
      return {};
    case "paused":
      return { pausedAt: state.at };
    case "stopping":
      return { stopping: { at: state.at, isNow: state.isNow } };
    case "finished":
      return { finishedAt: state.at };
    default:
      return state satisfies never;
  }
}

/** What `run.json` holds, with each warning that an earlier version has kept as a sentence in the form that warnings have now. */
export function inTodaysForm(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("warnings" in value)) return value;
  const { warnings } = value;
  return Array.isArray(warnings) ? { ...value, warnings: warnings.map(warningOf) } : value;
}

function warningOf(kept: unknown): unknown {
  return typeof kept === "string" ? ({ kind: "told", text: kept } satisfies Warning) : kept;
}
