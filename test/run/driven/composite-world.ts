import type { ErrorHandling } from "../../../orchestrator/core/composition/composition.ts";
import { NO_FOOTPRINTS } from "../../../orchestrator/core/footprints/footprints.ts";
import {
  type Attempt,
  type MemberRun,
  type Outcome,
  openAttempts,
  type Run,
} from "../../../orchestrator/core/run/run.ts";
import { isOver } from "../../../orchestrator/core/run/states.ts";
import { type Choice, chooseWork } from "../../../orchestrator/core/run/step/begin/choose-work.ts";
import type { Member, MemberWork } from "../../../orchestrator/core/run/work/member-work.ts";
import type { WorkItem } from "../../../orchestrator/core/run/work/work-item.ts";
import { DEFAULT_SETTINGS } from "../../../orchestrator/core/settings/settings.ts";

/** A member as a property test draws it: what it depends on, and how its attempts end. */
export interface DrawnMember {
  readonly needs: readonly number[];
  readonly isRequired: boolean;
  readonly isIndependent: boolean;
  /** How its first attempts end; after that it ends well. */
  readonly ends: readonly Outcome["kind"][];
}

/** What a composite run is played with. */
export interface World {
  readonly members: readonly DrawnMember[];
  readonly errorHandling: ErrorHandling;
  readonly maxRetries: number;
  readonly limit: number;
  readonly isNested: boolean;
  /** Slots that others leave free, from step to step; the last one holds forever. */
  readonly free: readonly number[];
  /** Which of the attempts at work ends next, from step to step. */
  readonly picks: readonly number[];
}

/** What was seen of a run that was played to its end. */
export interface Played {
  readonly run: MemberRun;
  readonly plans: readonly Choice[];
  /** Most attempts at work at once, the composite's own work left out. */
  readonly peak: number;
  /** Attempts that began before something they depend on had ended, or was known never to begin. */
  readonly early: readonly string[];
  readonly steps: number;
  readonly isStuck: boolean;
}

export function workOf({ members, errorHandling, maxRetries, isNested }: World): MemberWork {
  const named = members.map(
    ({ needs, isRequired, isIndependent }, n): Member => ({
      name: nameOf(n),
      skillName: nameOf(n),
      role: "",
      dependencies: needs.map(nameOf),
      isRequired,
      isIndependent,
    }),
  );
  return {
    skillName: "s",
    taskId: "t",
    title: "",
    requirements: "",
    members: named,
    mode: "hybrid",
    strategy: { errorHandling, maxRetries },
    ...(isNested ? { parent: "ab12.1" } : {}),
  };
}

/** Plays a composite run: each step plans, starts what is planned, and lets one of those at work end. */
export function play(world: World): Played {
  const work = workOf(world);
  const { limit } = world;
  const state = { kind: "open" } as const;
  let run: MemberRun = { kind: "composite", id: "ab13", owner: "m", openedAt: "", state, limit, work, attempts: [] };
  const plans: Choice[] = [];
  const early: string[] = [];
  let peak = 0;
  for (let step = 0; step < 500; step++) {
    const ofOthers = world.free[Math.min(step, world.free.length - 1)] ?? 7;
    const atWork = openAttempts(run).filter(({ isOwnWork }) => !isOwnWork).length;
    const plan = choose(run, Math.max(0, ofOthers - atWork));
    plans.push(plan);
    for (const { item } of [...plan.begins, ...(plan.ownWork ? [plan.ownWork] : [])]) {
      const member = memberOf(item);
      const barred = plan.heldBack.map(({ id }) => id);
      const isEarly = member.dependencies.some((name) => !hasEnded(run, name) && !barred.includes(name));
      if (isEarly) early.push(member.name);
      run = { ...run, attempts: [...run.attempts, attemptAt(run, member, item === plan.ownWork?.item)] };
    }
    peak = Math.max(peak, openAttempts(run).filter(({ isOwnWork }) => !isOwnWork).length);
    const open = openAttempts(run);
    const ending = open[(world.picks[step % Math.max(1, world.picks.length)] ?? 0) % Math.max(1, open.length)];
    if (ending) run = end(world, run, ending);
    else if (isOver(run, plan.isShortOfSlots)) {
      const deferred = plan.deferred.map(({ name }) => name);
      const over: MemberRun = { ...run, state: { kind: "finished", at: "x" }, deferred };
      return { run: over, plans, peak, early, steps: step, isStuck: false };
    }
  }
  return { run, plans, peak, early, steps: 500, isStuck: true };
}

/** What a run of members begins next, with so many slots free. */
export function choose(run: Run, freeSlots: number): Choice {
  return chooseWork({
    run,
    others: [],
    needs: [],
    limit: { limit: run.limit },
    tracker: { kind: "not-asked" },
    freeSlots,
    dueCount: 0,
    checkingCount: 0,
    footprints: NO_FOOTPRINTS,
    space: undefined,
    lack: undefined,
    unable: new Map(),
    settings: DEFAULT_SETTINGS,
  });
}

export function memberOf(item: WorkItem): Member {
  if (item.kind === "task") throw new Error(`${item.task.id} is no member`);
  return item.member;
}

function end(world: World, run: MemberRun, { number, member }: Attempt): MemberRun {
  const earlier = run.attempts.filter((one) => one.member === member && one.outcome).length;
  const kind = world.members[Number(member?.slice(1))]?.ends[earlier] ?? "done";
  const outcome: Outcome = { kind, summary: kind, mayRetry: kind === "failed", at: "" };
  return { ...run, attempts: run.attempts.map((one) => (one.number === number ? { ...one, outcome } : one)) };
}

function attemptAt({ attempts }: Run, { name }: Member, isOwnWork: boolean): Attempt {
  const number = attempts.length + 1;
  const own = isOwnWork ? { isOwnWork: true as const } : {};
  return { number, taskId: "t", title: "", skillName: name, member: name, ...own, agentType: "g", handedOverAt: "" };
}

/** Ended for good is more than having ended: what is tried again may change. */
function hasEnded(run: Run, name: string): boolean {
  const attempts = run.attempts.filter(({ member }) => member === name);
  return attempts.length > 0 && attempts.every(({ outcome }) => outcome !== undefined);
}

function nameOf(n: number): string {
  return `m${n}`;
}
