import { parseReference } from "../reference/reference.ts";
import { TASK_WARNINGS } from "./warning.ts";

/** What is wrong with a value, and where in it, as a JSON pointer. */
interface Flaw {
  readonly at: string;
  /** What ends a sentence that begins with "it should be". */
  readonly should: string;
}

/** Looks at a value; the first flaw in it, or undefined when all of it is right. */
type Check = (value: unknown, at: string) => Flaw | undefined;

/**
 * The first flaw in what should be the run with this id. It says of every member that code relies on what `run.ts` says of it. It is not
 * compiled from a schema: that code is 42 KB, ten times as much as this, in hooks and a status line of 18 to 72 KB that read runs.
 */
export function checkRun(value: unknown, id: string): Flaw | undefined {
  return run(id)(value, "");
}

const text = is((value) => typeof value === "string", "a text");
const flag = is((value) => typeof value === "boolean", "true or false");
const yes = is((value) => value === true, "true, or left out");
const count = is((value) => Number.isSafeInteger(value) && (value as number) >= 0, "a whole number");
const time = is(isTime, "a time such as 2026-01-31T12:00:00.000Z");
const texts = list(text);

const outcome = shape({
  kind: oneOf("done", "failed", "needs-input", "in-doubt", "withdrawn"),
  summary: text,
  mayRetry: flag,
  at: time,
  isExcused: optional(yes),
  limit: optional(shape({ kind: oneOf("busy", "used-up"), until: optional(time) })),
  files: optional(texts),
  commits: optional(texts),
  branch: optional(text),
  isChecked: optional(yes),
  repair: optional(shape({ kind: oneOf("conflict", "check"), branch: text })),
  tests: optional(list(shape({ command: text, result: oneOf("passed", "failed") }))),
  notes: optional(texts),
});

const attempt = shape({
  taskId: text,
  title: text,
  skillName: text,
  member: optional(text),
  why: optional(text),
  isOwnWork: optional(yes),
  isFromBefore: optional(yes),
  agentType: text,
  model: optional(text),
  isolation: optional(oneOf("worktree")),
  handedOverAt: is((value) => value === "" || isTime(value), "a time, or empty"),
  handovers: optional(count),
  stopReason: optional(text),
  isOverdue: optional(yes),
  outcome: optional(outcome),
});

const hold = shape({ taskId: text, member: optional(text), title: text, reason: text, by: optional(texts) });

const work = shape({
  skillName: text,
  taskId: text,
  isTracked: optional(flag),
  title: text,
  requirements: text,
  members: list(
    shape({
      name: text,
      skillName: text,
      role: text,
      dependencies: texts,
      isRequired: flag,
      isIndependent: flag,
      files: optional(texts),
      model: optional(text),
    }),
  ),
  mode: oneOf("parallel", "sequential", "hybrid"),
  strategy: shape({
    errorHandling: optional(oneOf("fail-fast", "continue-on-error", "retry")),
    maxRetries: optional(count),
    timeoutSeconds: optional(is((value) => typeof value === "number" && value > 0, "a number of seconds")),
  }),
  parent: optional(is((value) => typeof value === "string" && parseReference(value) !== undefined, "a reference")),
});

const taskWarning = shape({ kind: oneOf(...TASK_WARNINGS), taskId: text, why: text });

/** A sentence, or what concerns one task. */
function warning(value: unknown, at: string): Flaw | undefined {
  return typeof value === "string" ? undefined : taskWarning(value, at);
}

function run(id: string): Check {
  return shape({
    format: oneOf(1),
    // It becomes part of paths: it is taken only where the folder has that name.
    id: oneOf(id),
    owner: text,
    openedAt: time,
    finishedAt: optional(time),
    pausedAt: optional(time),
    stopping: optional(shape({ at: time, isNow: flag })),
    limit: count,
    filter: optional(
      shape({
        ids: optional(texts),
        labels: optional(texts),
        types: optional(texts),
        priorities: optional(list(count)),
      }),
    ),
    work: optional(work),
    heldBack: optional(list(hold)),
    left: optional(shape({ heldBack: list(shape({ id: text, reason: text })), blocked: texts })),
    deferred: optional(texts),
    whereWorkIs: optional(text),
    warnings: optional(list(warning)),
    // References and files are named by that number, and the next attempt's follows from how many there are.
    attempts: list((value, at, n) => attempt(value, at) ?? shape({ number: oneOf(n + 1) })(value, at)),
  });
}

function isTime(value: unknown): boolean {
  return typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));
}

function is(isRight: (value: unknown) => boolean, should: string): Check {
  return (value, at) => (isRight(value) ? undefined : { at, should });
}

function oneOf(...values: readonly (string | number)[]): Check {
  return is((value) => values.includes(value as string), values.map((value) => JSON.stringify(value)).join(" or "));
}

function optional(check: Check): Check {
  return (value, at) => (value === undefined ? undefined : check(value, at));
}

function list(check: (value: unknown, at: string, n: number) => Flaw | undefined): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return { at, should: "a list" };
    return firstOf(value, (item, n) => check(item, `${at}/${n}`, n));
  };
}

function shape(members: Readonly<Record<string, Check>>): Check {
  return (value, at) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return { at, should: "an object" };
    const own = new Map(Object.entries(value));
    return firstOf(Object.entries(members), ([name, check]) => check(own.get(name), `${at}/${name}`));
  };
}

function firstOf<T>(items: readonly T[], look: (item: T, n: number) => Flaw | undefined): Flaw | undefined {
  for (const [n, item] of items.entries()) {
    const flaw = look(item, n);
    if (flaw) return flaw;
  }
  return undefined;
}
