import { type Cost, NO_COST } from "../../cost/show-cost.ts";
import type { Budget } from "../../cost/spent-budget.ts";
import { defined } from "../../ledger/defined.ts";
import type { Settings } from "../../settings/settings.ts";
import type { LimitNow } from "../../texts/reasons/tell-limit.ts";
import type { ApiLimit, Attempt, Outcome, Run } from "../run.ts";

/** What a run's limit depends on besides the run itself. */
export interface LimitFacts {
  /** ISO 8601. */
  readonly now: string;
  /** Tokens that the run's agents have used, and the run's budget; neither, if it has no budget. */
  readonly tokens?: number;
  readonly tokenBudget?: number;
  /** What they have cost, and the budget in US dollars. */
  readonly cost?: Cost;
  readonly costBudget?: number;
}

/** How long the run waits after its only agent was refused, in milliseconds; doubled at each further refusal, up to the second value. */
const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 3_600_000;
/** How long the run waits for a used-up quota if the message does not say until when. */
const UNKNOWN_QUOTA_MS = 3_600_000;

/** The same where these settings give the budgets. */
export function limitUnder(
  { tokenBudget, costBudget }: Pick<Settings, "tokenBudget" | "costBudget">,
  run: Run,
  facts: Pick<LimitFacts, "now" | "tokens" | "cost">,
): LimitNow {
  return limitNow(run, { ...facts, ...defined({ tokenBudget, costBudget }) });
}

/**
 * The run's limit, derived from how its agents ended: half, but at least 1, when the API asks for fewer requests; one more for each agent
 * that ends well; 0 while a quota or once the budget is used up. It depends on the attempts alone, so a restart loses nothing.
 */
export function limitNow(run: Run, { now, tokens = 0, tokenBudget, cost = NO_COST, costBudget }: LimitFacts): LimitNow {
  const spent = (unit: Budget["unit"], budget: number, used: number): LimitNow => ({
    limit: 0,
    cause: "budget",
    spent: { unit, budget, used },
  });
  if (costBudget !== undefined && cost.usd >= costBudget) return spent("dollars", costBudget, cost.usd);
  if (tokenBudget !== undefined && tokens >= tokenBudget) return spent("tokens", tokenBudget, tokens);
  const { limit, closed } = foldEnds(run);
  if (closed !== undefined && now < closed.until) return closed;
  return limit >= run.limit ? { limit: run.limit } : { limit, cause: "busy" };
}

type Closed = Extract<LimitNow, { readonly until?: string }> & { readonly limit: 0; readonly until: string };

interface Load {
  readonly limit: number;
  /** When the limit was last lowered. A refusal of an agent that began before that is part of the same burst. */
  readonly loweredAt: string;
  /** Consecutive refusals while only one agent was allowed. */
  readonly alone: number;
  /** Until when nothing starts. */
  readonly closed?: Closed;
}

function foldEnds(run: Run): Load {
  const ended = run.attempts.filter((attempt): attempt is Ended => attempt.outcome !== undefined);
  const inOrder = ended.sort((a, b) => (a.outcome.at < b.outcome.at ? -1 : 1));
  return inOrder.reduce<Load>((load, attempt) => afterEnd(load, attempt, run.limit), {
    limit: run.limit,
    loweredAt: "",
    alone: 0,
  });
}

type Ended = Attempt & { readonly outcome: Outcome };

function afterEnd(load: Load, { outcome, handedOverAt }: Ended, most: number): Load {
  if (outcome.kind === "done") return afterGoodEnd(load, handedOverAt, most);
  const { limit: refusal } = outcome;
  if (refusal === undefined) return load;
  if (refusal.kind === "used-up") return { ...load, ...afterQuota(refusal, outcome.at) };
  if (load.loweredAt !== "" && handedOverAt <= load.loweredAt) return load;
  const lowered = { ...load, limit: Math.max(1, Math.floor(load.limit / 2)), loweredAt: outcome.at };
  if (load.limit > 1) return lowered;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** load.alone, LONGEST_WAIT_MS);
  return { ...lowered, alone: load.alone + 1, closed: { limit: 0, until: later(outcome.at, wait), cause: "busy" } };
}

/** An agent that began after the quota was used up and ended well shows that the quota is renewed. */
function afterGoodEnd(load: Load, begunAt: string, most: number): Load {
  const { closed: _closed, ...open } = load;
  const isReopened = begunAt > load.loweredAt;
  return { ...(isReopened ? open : load), limit: Math.min(most, load.limit + 1), alone: 0 };
}

function afterQuota({ until }: Extract<ApiLimit, { kind: "used-up" }>, at: string): Partial<Load> {
  return { closed: { limit: 0, until: until ?? later(at, UNKNOWN_QUOTA_MS), cause: "quota" }, loweredAt: at };
}

function later(at: string, milliseconds: number): string {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}
