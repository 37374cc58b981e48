import type { AgentEntry } from "../../orchestrator/core/ledger/agent-entry.ts";
import type { AttemptFacts } from "../../orchestrator/core/run/judge/judge-attempt.ts";
import { type Attempt, actorOf, type MemberRun, type Outcome, type TaskRun } from "../../orchestrator/core/run/run.ts";
import { assess, type Situation } from "../../orchestrator/core/run/step/facts/assess.ts";
import type { StepFacts, TrackerFacts } from "../../orchestrator/core/run/step/facts/step-facts.ts";
import type { Change, ChangeResult, StepPlan, Tried } from "../../orchestrator/core/run/step/facts/step-plan.ts";
import { planStep } from "../../orchestrator/core/run/step/plan-step.ts";
import type { Member, MemberWork } from "../../orchestrator/core/run/work/member-work.ts";
import type { SkillFacts } from "../../orchestrator/core/run/work/work-of-skill.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../orchestrator/core/settings/settings.ts";
import { findBlocked } from "../../orchestrator/core/tasks/ready/find-blocked.ts";
import { findReady } from "../../orchestrator/core/tasks/ready/find-ready.ts";
import type { Task } from "../../orchestrator/core/tasks/task.ts";
import { toTask } from "../../orchestrator/core/tasks/to-task.ts";
import type { Warning } from "../../orchestrator/core/texts/handover/warning.ts";
import { tellSeen } from "../../orchestrator/core/texts/outcomes/tell-seen.ts";
import type { Report } from "../../orchestrator/core/texts/report/report.ts";
import { QUIET_FACTS } from "../run/driven/quiet-facts.ts";

/** When the step is taken, when its calls were handed over, and a time between the two. */
export const NOW = "2026-01-01T12:00:00.000Z";
export const EARLIER = "2026-01-01T10:00:00.000Z";
export const BETWEEN = "2026-01-01T11:00:00.000Z";

/** The run whose step it is. */
export const RUN = "ab12";
export const OURS = { status: "in_progress", assignee: actorOf({ id: RUN }) };
export const THEIRS = { status: "in_progress", assignee: "ann" };

/** A task as the tracker tells it; `needs` are ids of tasks that block it, `parent` that of its epic. */
export function task(id: string, more: object = {}): Task {
  const { needs = [], parent, ...rest } = more as { readonly needs?: readonly string[]; readonly parent?: string };
  const dependencies = [
    ...needs.map((on) => ({ issue_id: id, depends_on_id: on, type: "blocks" })),
    ...(parent === undefined ? [] : [{ issue_id: id, depends_on_id: parent, type: "parent-child" }]),
  ];
  const common = { id, title: `Task ${id}`, status: "open", priority: 2, updated_at: EARLIER, dependencies };
  return toTask({ ...common, ...rest }) as Task;
}

export function tracker(...tasks: readonly Task[]): TrackerFacts {
  const ready = findReady(tasks, new Date(NOW)).map(({ id }) => id);
  return { kind: "list", list: { tasks, ready, blocked: findBlocked(tasks), warnings: [] } };
}

export function problem(what: string) {
  return { where: "tracker", what, fix: "" };
}

/** A warning that is told until the run is over. */
export function warning(why: string): Warning {
  return { kind: "aborted", why };
}

export const LOCKED: TrackerFacts = { kind: "unavailable", problem: problem("it is locked") };

/** The nth attempt, at the task `t<n>`, handed over and open. */
export function attempt(number: number, more: Partial<Attempt> = {}): Attempt {
  const named = { taskId: `t${number}`, title: `Task t${number}`, skillName: "s", agentType: "general-purpose" };
  return { number, ...named, handedOverAt: EARLIER, ...more };
}

export function outcome<Kind extends Outcome["kind"]>(kind: Kind, more: Partial<Outcome> = {}): Outcome<Kind> {
  return { summary: `It is ${kind}.`, mayRetry: false, at: BETWEEN, ...more, kind };
}

export function taskRun(attempts: readonly Attempt[] = [], more: Partial<TaskRun> = {}): TaskRun {
  return {
    kind: "tasks",
    id: RUN,
    owner: "m",
    openedAt: EARLIER,
    state: { kind: "open" },
    limit: 7,
    attempts,
    ...more,
  };
}

export function member(name: string, more: Partial<Member> = {}): Member {
  const quiet = { role: `Do ${name}`, dependencies: [], isRequired: true, isIndependent: false };
  return { name, skillName: `skill-${name}`, ...quiet, ...more };
}

/** A run on members, below the main conversation only with a `parent`. */
export function memberRun(
  members: readonly Member[],
  attempts: readonly Attempt[] = [],
  { work, ...more }: Partial<Omit<MemberRun, "work">> & { work?: Partial<MemberWork> } = {},
): MemberRun {
  const strategy = { errorHandling: "fail-fast" } as const;
  const whole = { skillName: "c", taskId: "goal", title: "Goal", requirements: "Reach it", members, strategy };
  const { kind: _kind, ...rest } = taskRun(attempts);
  return { ...rest, kind: "composite", work: { ...whole, mode: "hybrid", ...work }, ...more };
}

/** An attempt at a member's part. */
export function part(number: number, name: string, more: Partial<Attempt> = {}): Attempt {
  return attempt(number, { taskId: "goal", member: name, ...more });
}

/** What is known of an attempt whose agent is there. */
export function agent(status: AgentEntry["status"], more: Partial<AgentEntry> = {}): AttemptFacts {
  const named = { id: "c", agentId: "agent-1", isJoined: true, skillName: null, taskId: null, description: "" };
  const entry = { ...named, agentType: "", lives: [], spawnedAt: EARLIER, endedAt: BETWEEN, status, ...more };
  return { call: "c", agent: entry };
}

/** What is known of an attempt whose agent has ended with this report. */
export function reported(status: Report["status"], more: Partial<Report> = {}, known: AttemptFacts = {}): AttemptFacts {
  const report = { status, summary: "It works.", files: [], commits: [], tests: [], followUps: [], ...more };
  return { ...agent("completed"), reported: { kind: "report", report }, ...known };
}

/** What is known of a skill that cannot be run. */
export function broken(what: string): SkillFacts {
  return { kind: "composed", broken: [problem(what)], read: { problems: [] } };
}

export const AT_WORK = agent("running");

type Given = Partial<Omit<StepFacts, "settings" | "attempts">> & {
  readonly settings?: Partial<Settings>;
  /** By the reference of the attempt. */
  readonly known?: Readonly<Record<string, AttemptFacts>>;
};

/** Agents share the checkout unless a test says otherwise, so that what begins does not depend on who declares files. */
const SETTINGS: Settings = { ...DEFAULT_SETTINGS, isolation: "shared" };

export function factsOf({ settings, known = {}, ...more }: Given): StepFacts {
  const quiet = { ...QUIET_FACTS, now: NOW, run: taskRun(), tracker: tracker(), freeSlots: 7, tried: [] };
  const attempts = new Map(Object.entries(known));
  return { ...quiet, ...more, attempts, settings: { ...SETTINGS, ...settings } };
}

export function situationOf(given: Given): Situation {
  return assess(factsOf(given));
}

export function planOf(given: Given): StepPlan {
  return planStep(factsOf(given));
}

/** What a step changes, a line each; nothing where it hands over. */
export function changesOf(given: Given): readonly string[] {
  const plan = planOf(given);
  return plan.kind === "change" ? plan.changes.map(tellChange) : [];
}

/** Where a step ends: what it hands over. */
export function endOf(given: Given): Extract<StepPlan, { kind: "hand-over" }> {
  const plan = planOf(given);
  if (plan.kind !== "hand-over") throw new Error(`the step does not end: ${JSON.stringify(plan)}`);
  return plan;
}

/** A change on one line: its kind, what it is about, and what it says of it. */
export function tellChange(change: Change): string {
  const about = "number" in change ? `${change.run}.${change.number}` : "";
  switch (change.kind) {
    case "take-in": {
      const { outcome: came, isClosed } = change;
      const more = [isClosed && " (closed)", came.mayRetry && " (retry)"].filter((one) => one).join("");
      return [`take-in ${about} ${came.kind}${more}: ${came.summary}`, ...(came.seen ?? []).map(tellSeen)].join("; ");
    }
    case "close-work":
      return `close-work ${about} ${change.taskId}: ${change.reason}`;
    case "make-follow-up":
      return `make-follow-up ${about} ${change.task.title}`;
    case "withdraw-call":
      return `withdraw-call ${about}: ${change.why}${change.releases ? ` (releases ${change.releases.taskId})` : ""}`;
    case "begin": {
      const { item, attempt: begun } = change;
      return `begin ${item.kind === "task" ? item.task.id : item.member.name}${begun.isOwnWork ? " oneself" : ""}${begun.isolation ? " apart" : ""}`;
    }
    case "claim":
      return `claim ${about} ${change.taskId}`;
    case "lose-claim":
    case "give-up-call":
      return `${change.kind} ${about}: ${change.why}`;
    case "release-task":
      return `release-task ${change.taskId} of ${change.run}: ${change.reason}`;
    case "close":
    case "close-again":
      return `${change.kind} ${change.taskId}: ${change.reason}`;
    case "make-task":
      return `make-task ${change.task.title}`;
    case "end-below":
      return `end-below ${change.run}`;
    default:
      return `${change.kind} ${about}`;
  }
}

/** A change that was tried before in this step. */
export function tried(change: Change, kind: ChangeResult["kind"], what = "it is locked"): Tried {
  const isFailure = kind === "refused" || kind === "unavailable";
  return { change, result: isFailure ? { kind, problem: problem(what) } : { kind } };
}
