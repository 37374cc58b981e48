import type { MemberRun } from "../../../core/run/run.ts";
import type { MembersRun } from "../../../core/run/work/members-run.ts";
import { newRunId, writeRun } from "../keep/run-files.ts";
import type { RunContext } from "../run-context.ts";

/** Opens the run of members that was decided on, or takes over the one that is open. */
export function openMembers({ ledger }: Pick<RunContext, "ledger">, members: MembersRun): MemberRun {
  if (members.kind === "open") return { ...members.run, owner: ledger.key };
  const { of: kind, work, limit, attempts } = members;
  const id = newRunId(ledger.paths);
  const run: MemberRun = {
    kind,
    id,
    owner: ledger.key,
    openedAt: ledger.time(),
    state: { kind: "open" },
    limit,
    work,
    attempts,
  };
  writeRun(ledger.paths, run);
  ledger.record("run-opened", { run: id, limit });
  return run;
}
