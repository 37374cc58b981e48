import { defined } from "../ledger/defined.ts";
import type { LedgerEvent } from "../ledger/events/event.ts";
import { cutEnd } from "../view/show-text.ts";
import { duration } from "./duration.ts";
import type { NotStarted, Release, TaskWait } from "./report.ts";

/** A task of a run, or a member's part, with its times in milliseconds since the run was opened. */
export interface TimedTask {
  readonly key: string;
  readonly title: string;
  /** When it was claimed, or its call was first made. */
  readonly began: number;
  /** When its last attempt was over; undefined while it is not. */
  readonly over?: number;
}

/** What the run told of what did not start: which end released which task, what each waited for, and what never started. */
interface Waits {
  readonly releases: readonly Release[];
  readonly waits: readonly TaskWait[];
  readonly notStarted: readonly NotStarted[];
}

/** Why one task was held back at a step, and at the steps after it until another reason was told. */
export interface ToldHold extends NotStarted {
  readonly at: number;
  /** The kind of reason. */
  readonly why?: string;
  /** What it waited for, where that was the reason. */
  readonly by: readonly string[];
}

/** Shorter waits are those for the next step, and say nothing of the plan. */
const WORTH_TELLING_MS = 1_000;

/** Longest title of another task in a reason, in columns. */
const LONGEST_TITLE = 40;

/** What a run told of what it held back, in order; `key` names a task, or in a composite run a member. */
export function holdsOf(events: readonly LedgerEvent[], run: string, openedMs: number): ToldHold[] {
  return events.flatMap((event): ToldHold[] => {
    if (event.type !== "task-held-back" || event.run !== run) return [];
    const { taskId, member, title, why, reason, by } = event;
    return [
      { key: member ?? taskId, title, reason, by: by ?? [], at: Date.parse(event.at) - openedMs, ...defined({ why }) },
    ];
  });
}

/** Finds out how long each task was held back, and why, from what was told at the steps of the run. */
export function findWaits(timed: readonly TimedTask[], holds: readonly ToldHold[]): Waits {
  const byKey = new Map(timed.map((one) => [one.key, one]));
  const told = new Map<string, ToldHold[]>();
  for (const hold of holds) told.set(hold.key, [...(told.get(hold.key) ?? []), hold]);
  const releases: Release[] = [];
  const waits: TaskWait[] = [];
  for (const { key, title, began } of timed) {
    const own = (told.get(key) ?? []).filter(({ at }) => at < began);
    const stretches = toStretches(own, began);
    const lastOf = ({ by }: Stretch) => lastOver(by, byKey, began);
    const last = stretches.map(lastOf).findLast((one) => one !== undefined);
    if (last) releases.push({ by: last.key, task: key });
    const waitedMs = began - (own[0]?.at ?? began);
    if (waitedMs >= WORTH_TELLING_MS) waits.push({ key, title, waitedMs, reason: describe(stretches, lastOf) });
  }
  const notStarted = [...told]
    .filter(([key]) => !byKey.has(key))
    .flatMap(([, all]) => all.at(-1) ?? [])
    .filter(({ why }) => why !== "gone")
    .map(({ key, title, reason }) => ({ key, title, reason }));
  return { releases, waits, notStarted };
}

/** A time in which one reason held; waiting for others is one reason, however many of them ended meanwhile. */
interface Stretch {
  readonly ms: number;
  readonly reason: string;
  /** All that it waited for, where that is the reason. */
  readonly by: readonly string[];
}

function toStretches(holds: readonly ToldHold[], began: number): Stretch[] {
  const stretches: Stretch[] = [];
  holds.forEach(({ at, reason, by }, n) => {
    const ms = (holds[n + 1]?.at ?? began) - at;
    const before = stretches.at(-1);
    if (before && before.by.length > 0 && by.length > 0)
      stretches[stretches.length - 1] = { ms: before.ms + ms, reason, by: [...new Set([...before.by, ...by])] };
    else stretches.push({ ms, reason, by });
  });
  return stretches;
}

/** Which of those that a task waited for ended last before it began. */
function lastOver(by: readonly string[], byKey: ReadonlyMap<string, TimedTask>, began: number): TimedTask | undefined {
  return by
    .flatMap((key) => byKey.get(key) ?? [])
    .filter(({ over }) => over !== undefined && over <= began)
    .reduce<TimedTask | undefined>((a, b) => (a && (a.over ?? 0) >= (b.over ?? 0) ? a : b), undefined);
}

function describe(stretches: readonly Stretch[], lastOf: (stretch: Stretch) => TimedTask | undefined): string {
  const long = stretches.filter(({ ms }) => ms >= WORTH_TELLING_MS);
  const told = long.length > 0 ? long : stretches.slice(-1);
  const texts = told.map((stretch) => ({ ms: stretch.ms, text: describeOne(stretch, lastOf(stretch)) }));
  const [only] = texts;
  return texts.length === 1 && only ? only.text : texts.map(({ ms, text }) => `${duration(ms)}: ${text}`).join("; ");
}

function describeOne({ reason, by }: Stretch, last: TimedTask | undefined): string {
  if (by.length === 0) return reason;
  if (!last) return `it needed ${by.join(", ")}`;
  return `it needed ${last.key} “${cutEnd(last.title, LONGEST_TITLE)}”${by.length > 1 ? `, the last of ${by.length}` : ""}`;
}
