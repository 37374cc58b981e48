import { parseOwnerKey } from "../../core/ledger/owner.ts";
import type { Problem } from "../../core/problem.ts";
import type { Run } from "../../core/run/run.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { isOwnerGone } from "../ledger/owner-of-process.ts";
import { newRunId, readRun, readRuns } from "./run-files.ts";

export type ChosenRun =
  | { readonly kind: "run"; readonly run: Run; readonly isNew: boolean }
  | { readonly kind: "finished"; readonly run: Run }
  | { readonly kind: "problem"; readonly problem: Problem };

/** The run that a step is for: the one that is named, else the only open one of this client process or of one that is gone, else a new one. */
export function chooseRun(
  ledger: Ledger,
  named: string | undefined,
  limit: number | undefined,
  usual: number,
): ChosenRun {
  if (named !== undefined) return namedRun(ledger, named, limit);
  const all = readRuns(ledger.paths).filter((run) => run.finishedAt === undefined && isOurs(ledger, run));
  const own = all.filter(({ owner }) => owner === ledger.key);
  const open = own.length > 0 ? own : all;
  if (open.length > 1) return { kind: "problem", problem: severalRuns(open) };
  const [run] = open;
  if (run) return { kind: "run", run: adopt(ledger, run, limit), isNew: false };
  const fresh: Run = {
    format: 1,
    id: newRunId(ledger.paths),
    owner: ledger.key,
    openedAt: ledger.time(),
    limit: limit ?? usual,
    attempts: [],
  };
  return { kind: "run", run: fresh, isNew: true };
}

function namedRun(ledger: Ledger, id: string, limit: number | undefined): ChosenRun {
  const run = /^[a-z0-9]{4,12}$/.test(id) ? readRun(ledger.paths, id) : undefined;
  if (run?.finishedAt !== undefined) return { kind: "finished", run };
  if (run) return { kind: "run", run: adopt(ledger, run, limit), isNew: false };
  const open = readRuns(ledger.paths).filter(({ finishedAt }) => finishedAt === undefined);
  const names = open.map((one) => one.id).join(", ") || "none";
  const what = `there is no run "${id}"; open runs: ${names}`;
  return {
    kind: "problem",
    problem: { where: "--run", what, fix: "Name an open run, or leave --run out to begin one." },
  };
}

function severalRuns(open: readonly Run[]): Problem {
  return {
    where: "skyfom next",
    what: `${open.length} runs are open: ${open.map(({ id, openedAt }) => `${id} (since ${openedAt})`).join(", ")}`,
    fix: "Name the one to continue with --run.",
  };
}

function adopt(ledger: Ledger, run: Run, limit: number | undefined): Run {
  return { ...run, owner: ledger.key, limit: limit ?? run.limit };
}

function isOurs(ledger: Ledger, { owner }: Run): boolean {
  if (owner === ledger.key) return true;
  const other = parseOwnerKey(owner);
  return other !== undefined && isOwnerGone(other, ledger.owner);
}
