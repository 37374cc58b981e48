import type { AgentEntry } from "../../../core/ledger/agent-entry.ts";
import { type Reference, renderReference } from "../../../core/reference/reference.ts";
import { placeInState } from "../../../core/run/excerpt.ts";
import { type AttemptFacts, judgeAttempt } from "../../../core/run/judge/judge-attempt.ts";
import { parseReport } from "../../../core/run/judge/parse-report.ts";
import { type Attempt, openAttempts, type Run } from "../../../core/run/run.ts";
import { readVerdict } from "../../checks/verdict-files.ts";
import { readBrief, readReport, returnedAt, userOfReference } from "../../reference/brief-files.ts";
import { branchOfAttempt } from "../../worktrees/run-branches.ts";
import { findOut } from "../read/find-out.ts";
import { lastWords } from "../read/last-words.ts";
import { findTraces, readTraces } from "../read/note-traces.ts";
import type { RunContext } from "../run-context.ts";

/** What hooks.json gives PreToolUse. */
const HOOK_TIMEOUT_MS = 60_000;

/** What is known of every open attempt of these runs, by reference. */
export function gatherAttempts(context: RunContext, runs: readonly Run[]): Map<string, AttemptFacts> {
  const { ledger } = context;
  const open = runs.flatMap((run) =>
    openAttempts(run).map((attempt) => ({ attempt, reference: { run: run.id, attempt: attempt.number } })),
  );
  // The calls before the agents: a call is bound before its agent is in the ledger.
  const calls = open.map(({ reference }) => userOfReference(ledger.paths, reference));
  const agents = open.length === 0 ? [] : ledger.agents();
  const facts = new Map<string, AttemptFacts>();
  for (const [n, { attempt, reference }] of open.entries())
    facts.set(renderReference(reference), gatherAttempt(context, attempt, reference, calls[n], agents));
  return facts;
}

function gatherAttempt(
  context: RunContext,
  attempt: Attempt,
  reference: Reference,
  bound: ReturnType<typeof userOfReference>,
  agents: readonly AgentEntry[],
): AttemptFacts {
  const { ledger } = context;
  const { paths } = ledger;
  const at = ledger.time();
  const agent = agents.findLast((one) => one.reference === renderReference(reference));
  const said = readReport(paths, reference);
  const unkept = said ? undefined : lastWords({ agent, call: bound?.call, agents });
  const kept = said ?? unkept;
  const known = readTraces(paths, reference);
  const traces = known ?? findTraces(context, { reference, agent, call: bound?.call, agents });
  const returned = returnedAt(paths, reference);
  const isBeingAdmitted = bound !== undefined && Math.abs(Date.parse(at) - bound.boundMs) < HOOK_TIMEOUT_MS;
  const whole = kept ? `reports/${reference.attempt}` : traces && `traces/${reference.attempt}`;
  const facts: AttemptFacts = {
    isBeingAdmitted,
    ...(bound === undefined ? {} : { call: bound.call }),
    ...(agent === undefined ? {} : { agent }),
    ...(unkept === undefined ? {} : { unkept }),
    ...(kept === undefined ? {} : { reported: parseReport(kept.lastMessage) }),
    ...(traces === undefined ? {} : { traces, areTracesNew: known === undefined }),
    ...(returned === undefined ? {} : { returnedAt: returned }),
    ...(whole === undefined ? {} : { whole: placeInState(reference.run, whole) }),
  };
  const isOver = judgeAttempt(attempt, facts, at).kind === "over";
  if (!isOver) return facts;
  const base = attempt.isolation && !context.isLook && readBrief(paths, reference)?.base;
  const left =
    base && agent?.agentId ? { branch: branchOfAttempt(context.projectDir, reference.run, agent.agentId, base) } : {};
  const verdict = base ? readVerdict(paths, reference) : undefined;
  const judged = verdict === undefined ? {} : { verdict };
  return { ...facts, ...left, ...judged, ...(kept ? { found: findOut(context, reference, kept, facts) } : {}) };
}
