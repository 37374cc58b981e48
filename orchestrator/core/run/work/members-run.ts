import type { OwnerKey } from "../../ledger/owner.ts";
import type { Attempt, MemberRun, Run } from "../run.ts";
import type { MemberWork } from "./member-work.ts";
import { attemptsToCopy, findRunOfWork } from "./same-work.ts";

/** The run that takes the parts of some work: one that is open already, or a new one. */
export type MembersRun =
  | { readonly kind: "open"; readonly run: MemberRun }
  | {
      readonly kind: "new";
      readonly of: MemberRun["kind"];
      readonly work: MemberWork;
      readonly limit: number;
      /** What it takes over from an earlier run of the same work. */
      readonly attempts: readonly Attempt[];
    };

/**
 * Decides which run takes the parts of some work.
 *
 * @param runs all runs that are kept.
 * @param ours the owners whose runs this client process may continue.
 */
export function membersRun(
  of: MemberRun["kind"],
  { work, limit }: { readonly work: MemberWork; readonly limit: number },
  runs: readonly Run[],
  ours: ReadonlySet<OwnerKey>,
): MembersRun {
  const open = findRunOfWork(runs, work, ({ owner }) => ours.has(owner));
  return open ? { kind: "open", run: open } : { kind: "new", of, work, limit, attempts: attemptsToCopy(runs, work) };
}
