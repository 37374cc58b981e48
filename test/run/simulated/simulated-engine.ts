import type { AttemptFacts } from "../../../orchestrator/core/run/judge/judge-attempt.ts";
import {
  type Attempt,
  actorOf,
  type MemberRun,
  openAttempts,
  type Run,
  type TaskRun,
} from "../../../orchestrator/core/run/run.ts";
import { withAttempt, withEnd, withFailedCall, withoutCall } from "../../../orchestrator/core/run/states.ts";
import type { StepFacts, TrackerFacts } from "../../../orchestrator/core/run/step/facts/step-facts.ts";
import type { Change, ChangeResult, StepPlan, Tried } from "../../../orchestrator/core/run/step/facts/step-plan.ts";
import { planStep } from "../../../orchestrator/core/run/step/plan-step.ts";
import { tasksOfRun } from "../../../orchestrator/core/run/tasks-of-run.ts";
import { withWarnings } from "../../../orchestrator/core/run/warnings-of-run.ts";
import { nameOfItem } from "../../../orchestrator/core/run/work/work-item.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../orchestrator/core/settings/settings.ts";
import { blockersOf } from "../../../orchestrator/core/tasks/ready/blockers-of.ts";
import { findBlocked } from "../../../orchestrator/core/tasks/ready/find-blocked.ts";
import { findReady } from "../../../orchestrator/core/tasks/ready/find-ready.ts";
import type { Task } from "../../../orchestrator/core/tasks/task.ts";
import { hasEnded } from "../driven/has-ended.ts";
import { QUIET_FACTS } from "../driven/quiet-facts.ts";
import { type End, factsOfAgent, reportOf, type SimulatedAgent } from "./simulated-agent.ts";

/** The run of another session, which works on what it has claimed. */
const OTHERS: Run = {
  kind: "tasks",
  id: "zz99",
  owner: "n",
  openedAt: "",
  state: { kind: "open" },
  limit: 7,
  attempts: [],
};

/** The name of the run that is played, unless it is given another. */
export const ID = "ab13";

/** What is said of a run when it is begun. */
type Begun<R extends Run, K extends keyof R> = Pick<R, "kind" | "limit" | K> & { readonly id?: string };

/** In whose name that run claims. */
export const OTHER = actorOf(OTHERS);
const DONE: ChangeResult = { kind: "done" };
const LOCKED = { kind: "unavailable", problem: { where: "", what: "it is locked", fix: "" } } as const;

/** The core of the engine in a world of its own, in simulated time: a tracker, slots and agents, none of them real. */
export class SimulatedEngine {
  readonly tasks: Map<string, Task>;
  run: Run;
  /** Slots that others leave to this run. */
  slots = 7;
  /** What of the tracker is locked: all of it, or only what would change it. */
  locked: "nothing" | "changes" | "all" = "nothing";
  /** What was seen: closings by a report, items begun, and begun too early, and the run as it was at each handover. */
  readonly seen = {
    closed: [] as string[],
    begun: [] as { name: string; at: string }[],
    early: [] as string[],
    handovers: [] as { run: Run; calls: number }[],
    overbooked: 0,
    unclaimed: 0,
    peak: 0,
  };
  done = false;
  /** The run of another session on the same tasks. */
  beside: SimulatedEngine | undefined;
  /** What was ready when the run ended. */
  readyAtEnd: readonly string[] = [];
  /** What was open then and waited for a task that another session worked on. */
  awaitedAtEnd: readonly string[] = [];
  private readonly agents = new Map<number, SimulatedAgent>();
  /** When the call of an attempt was last refused, because no slot was free. */
  private readonly refused = new Map<number, string>();
  private seconds = 0;
  private steps = 0;

  constructor(
    tasks: readonly Task[] | Map<string, Task>,
    run: Begun<TaskRun, "filter"> | Begun<MemberRun, "work">,
    private readonly settings: Partial<Settings> = {},
  ) {
    this.tasks = tasks instanceof Map ? tasks : new Map(tasks.map((task) => [task.id, task]));
    this.run = { id: ID, owner: "m", openedAt: this.now(), state: { kind: "open" }, attempts: [], ...run };
  }

  now(): string {
    return new Date(Date.UTC(2026, 0, 1) + this.seconds * 1000).toISOString();
  }

  /** Takes a step, and dies after so many changes; true where it came to its end. In every other one what is ready is a question of its own. */
  step(diesAfter = Number.POSITIVE_INFINITY): boolean {
    let left = diesAfter;
    const tried: Tried[] = [];
    this.steps += 1;
    const first = this.steps % 2 === 0 ? "tasks" : "list";
    let needs: "tasks" | "list" = first;
    for (let round = 0; round < 200; round += 1) {
      this.seconds += 1;
      const plan = planStep(this.facts(tried, needs));
      needs = plan.kind === "ask-ready" ? "list" : first;
      if (plan.kind === "ask-ready" || plan.kind === "ask-base") continue;
      if (plan.kind !== "change") return this.end(plan, left);
      this.run = withWarnings(this.run, plan.warnings);
      for (const change of plan.changes) {
        if (left <= 0) {
          this.makeHalf(change);
          return false;
        }
        left -= 1;
        tried.push({ change, result: this.make(change) });
      }
    }
    throw new Error("the step never ends");
  }

  /** Lets time pass, in seconds. */
  wait(seconds: number): void {
    this.seconds += seconds;
  }

  /** Makes the calls that were handed over, or as many of them: one starts its agent where a slot is free for it, and is refused where none is. */
  makeCalls(most = Number.POSITIVE_INFINITY): void {
    const handed = this.due().filter(({ handedOverAt }) => handedOverAt !== "");
    for (const { number } of handed.slice(0, most)) {
      if (this.atWork().length < this.slots) this.agents.set(number, { isAtWork: true });
      else this.refused.set(number, this.now());
    }
    this.seen.peak = Math.max(this.seen.peak, this.atWork().length);
  }

  /** Lets the agent that is the nth at work end. */
  endAgent(n: number, end: End): void {
    const atWork = this.atWork();
    const attempt = atWork[n % Math.max(1, atWork.length)];
    if (attempt) this.agents.set(attempt.number, { isAtWork: false, end });
  }

  atWork(): readonly Attempt[] {
    return openAttempts(this.run).filter(({ number, isOwnWork }) => !isOwnWork && this.agents.get(number)?.isAtWork);
  }

  change(id: string, changes: Partial<Task>): void {
    const { assignee: _, ...task } = this.tasks.get(id) as Task;
    this.tasks.set(id, { ...task, updatedAt: this.now(), ...changes });
  }

  /** Ids of what the run holds in the tracker. */
  claimed(): string[] {
    const isOurs = ({ status, assignee }: Task) => status === "in_progress" && assignee === actorOf(this.run);
    return [...this.tasks.values()].filter(isOurs).map(({ id }) => id);
  }

  ready(): string[] {
    return findReady([...this.tasks.values()], new Date(this.now())).map(({ id }) => id);
  }

  private awaited(): string[] {
    const blocked = findBlocked([...this.tasks.values()]);
    const theirs = [OTHER, ...(this.beside && !this.beside.done ? [actorOf(this.beside.run)] : [])];
    const isTheirs = (id: string) => theirs.includes(this.tasks.get(id)?.assignee ?? "");
    const all = [...this.tasks.values()];
    const own = this.run.kind === "tasks" ? tasksOfRun(all, this.run) : [];
    const open = own.filter(({ status }) => status === "open");
    return open.map(({ id }) => id).filter((id) => blockersOf(blocked, id).some(isTheirs));
  }

  private due(): readonly Attempt[] {
    return openAttempts(this.run).filter(({ number, isOwnWork }) => !isOwnWork && !this.agents.has(number));
  }

  private facts(tried: readonly Tried[], kind: "tasks" | "list"): StepFacts {
    const tasks = [...this.tasks.values()];
    const list = { tasks, ready: this.ready(), blocked: findBlocked(tasks), warnings: [] };
    const known: TrackerFacts = kind === "list" ? { kind, list } : { kind, list: { tasks, warnings: [] } };
    return {
      ...QUIET_FACTS,
      now: this.now(),
      run: this.run,
      others: [this.beside?.run ?? OTHERS],
      attempts: new Map(openAttempts(this.run).map((one) => [`${this.run.id}.${one.number}`, this.known(one)])),
      tracker: this.locked === "all" ? LOCKED : known,
      freeSlots: Math.max(0, this.slots - this.atWork().length),
      settings: { ...DEFAULT_SETTINGS, isolation: "shared", ...this.settings },
      tried,
    };
  }

  private known({ number, isOwnWork }: Attempt): AttemptFacts {
    const agent = this.agents.get(number);
    if (isOwnWork) return { reported: reportOf("done") };
    const returnedAt = this.refused.get(number);
    return agent ? factsOfAgent(agent) : returnedAt === undefined ? {} : { returnedAt };
  }

  private end(plan: Extract<StepPlan, { kind: "hand-over" | "unavailable" }>, left: number): boolean {
    if (plan.kind === "unavailable") {
      this.run = plan.run;
      return true;
    }
    if (left <= 0) return false;
    this.run = plan.runs.at(-1) ?? this.run;
    this.seen.handovers.push({ run: this.run, calls: plan.handover.calls.length });
    const handed = this.due().filter(({ handedOverAt }) => handedOverAt === this.now());
    const claimed = new Set(this.claimed());
    this.seen.unclaimed += handed.filter(({ taskId }) => this.run.kind === "tasks" && !claimed.has(taskId)).length;
    this.done = plan.handover.done;
    if (this.done) [this.readyAtEnd, this.awaitedAtEnd] = [this.ready(), this.awaited()];
    return true;
  }

  private make(change: Change): ChangeResult {
    const refused = (what: string): ChangeResult => ({ kind: "refused", problem: { where: "", what, fix: "" } });
    const { run } = this;
    const isOfTracker = ["release-task", "close", "close-again", "close-work", "claim"].includes(change.kind);
    if (this.locked === "changes" && isOfTracker) return LOCKED;
    switch (change.kind) {
      case "take-in":
        this.run = withEnd(run, { number: change.number, from: ["at-work"] }, change.outcome);
        return DONE;
      case "withdraw-call":
        if (change.releases) this.change(change.releases.taskId, { status: "open" });
        this.run = withoutCall(run, change.number, change.why, this.now());
        return DONE;
      case "release-task":
        if (this.tasks.get(change.taskId)?.status === "closed") return refused("it is closed");
        this.change(change.taskId, { status: "open" });
        return DONE;
      case "close":
      case "close-work":
        return this.close(change.taskId) ? DONE : refused("it is blocked");
      case "close-again":
        this.change(change.taskId, { status: "closed" });
        return DONE;
      case "begin":
        this.begin(change);
        return DONE;
      case "claim":
        return this.claim(change.taskId) ? DONE : refused("somebody else has it");
      case "lose-claim":
      case "give-up-call":
        this.run = withFailedCall(run, change.number, change.why, this.now());
        return DONE;
      default:
        return DONE;
    }
  }

  /** A process that dies in the middle of a change has changed the tracker, and noted nothing. */
  private makeHalf(change: Change): void {
    if (change.kind === "close-work") this.close(change.taskId);
    if (change.kind === "release-task") this.change(change.taskId, { status: "open" });
    if (change.kind === "claim") this.claim(change.taskId);
  }

  private close(id: string): boolean {
    if (this.tasks.get(id)?.status === "closed") return true;
    if (findBlocked([...this.tasks.values()]).has(id)) return false;
    this.change(id, { status: "closed" });
    this.seen.closed.push(id);
    return true;
  }

  private claim(id: string): boolean {
    const task = this.tasks.get(id);
    const isOurs = task?.assignee === actorOf(this.run);
    const isFree = task?.status === "open" && task.assignee === undefined;
    if (!isOurs && (!isFree || findBlocked([...this.tasks.values()]).has(id))) return false;
    this.change(id, { status: "in_progress", assignee: actorOf(this.run) });
    return true;
  }

  private begin({ item, attempt }: Extract<Change, { kind: "begin" }>): void {
    const name = nameOfItem(item);
    this.seen.begun.push({ name, at: this.now() });
    if (this.isEarly(name)) this.seen.early.push(name);
    if (!attempt.isOwnWork && this.due().length >= this.slots - this.atWork().length) this.seen.overbooked += 1;
    this.run = withAttempt(this.run, attempt);
  }

  /** Whether something that it needs is not done yet, or, in a composite, is still worked on or about to be. */
  private isEarly(name: string): boolean {
    const { run } = this;
    if (run.kind === "tasks") return findBlocked([...this.tasks.values()]).has(name);
    const { members } = run.work;
    const needs = members.find((one) => one.name === name)?.dependencies ?? [];
    return needs.some((on) => !hasEnded(run, on));
  }
}
