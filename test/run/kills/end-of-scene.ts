import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { Run } from "../../../orchestrator/core/run/run.ts";
import type { Warning } from "../../../orchestrator/core/texts/handover/warning.ts";
import { readRuns } from "../../../orchestrator/io/reference/read-run.ts";
import type { DrivenRun } from "../driven/driven-run.ts";
import { MAY_DIFFER } from "./may-differ.ts";

/** How everything stands, with names in place of ids that are drawn and of times. */
export interface EndOfScene {
  readonly tasks: readonly unknown[];
  readonly runs: readonly unknown[];
  /** Each with all that its files hold, and what its newest commit says. */
  readonly branches: readonly string[];
  readonly worktrees: readonly string[];
  /** What git says of the checkout. */
  readonly changed: readonly string[];
  /** Every file of it and the folder of each worktree, with what is in files of the user. */
  readonly checkout: readonly string[];
  /** Names of all that the state, the tracker and git keep: temporary files, locks, folders of runs. */
  readonly kept: readonly string[];
  /** How many lines of each type the log has. */
  readonly events: Readonly<Record<string, number>>;
}

export async function endOfScene(run: DrivenRun): Promise<EndOfScene> {
  const listed = await (await run.source()).list();
  if (listed.kind !== "list") throw new Error(listed.problem.what);
  const { runs, broken } = readRuns(run.replay.paths);
  const { tasks } = listed.list;
  const named = namer(tasks, runs);
  const name = (text: string) =>
    named(text)
      .replaceAll(run.root, "ROOT")
      .replaceAll(/\b[0-9a-f]{7,40}\b/g, "HASH");
  const inOrder = (values: readonly unknown[]) =>
    values
      .map((value) => name(JSON.stringify(value, comparable)))
      .sort()
      .map((text) => JSON.parse(text) as unknown);
  const lines = (...args: string[]) =>
    git(run.root, ...args)
      .split("\n")
      .filter(Boolean)
      .map(name)
      .sort();
  return {
    tasks: inOrder(tasks),
    runs: inOrder([...runs, ...broken]),
    branches: git(run.root, "for-each-ref", "--format=%(refname) %(tree) %(subject)").split("\n").map(named).sort(),
    worktrees: lines("worktree", "list", "--porcelain"),
    changed: lines("status", "--porcelain"),
    checkout: filesIn(run.root, /^(?:\.git|\.claude\/worktrees\/[^/]+\/.+|\.transcripts)$/).map((path) =>
      name(contentOf(run.root, path)),
    ),
    kept: filesIn(join(run.root, ".git"), NOT_LOOKED_AT).map(name).sort(),
    events: countEvents(run),
  };
}

/** What git keeps for itself, and the log, whose lines are counted. */
const NOT_LOOKED_AT = /^(?:objects|hooks|logs|skyfom\/events\.jsonl)$/;

const TIMES = ["at", "openedAt", "createdAt", "updatedAt", "startedAt", "closedAt", "handedOverAt"];

const LEFT_OUT = new Set([...TIMES, ...Object.keys(MAY_DIFFER.fields)]);

/** Left out of everything: times, and what may differ. */
function comparable(key: string, value: unknown): unknown {
  if (LEFT_OUT.has(key)) return undefined;
  return key === "warnings" ? told(value as readonly Warning[]) : value;
}

function told(warnings: readonly Warning[]): readonly Warning[] | undefined {
  const left = warnings.filter(({ kind }) => !(kind in MAY_DIFFER.warnings));
  return left.length > 0 ? left : undefined;
}

type Namer = (text: string) => string;

/** Puts what they are in the place of ids: the title of a task, the kind of a run and its place among those of that kind. */
function namer(tasks: readonly { readonly id: string; readonly title: string }[], runs: readonly Run[]): Namer {
  const names: [string, string][] = tasks.map(({ id, title }) => [id, `<${title}>`]);
  const ids = runs.map(({ id }) => id);
  const withoutRuns = (text: string) => ids.reduce((left, id) => left.replaceAll(id, "RUN"), text);
  const drawn = (run: Run) => `${run.kind} ${withoutRuns(JSON.stringify(run, comparable))}`;
  const ordered = runs.toSorted((a, b) => (drawn(a) < drawn(b) ? -1 : 1));
  names.push(...ordered.map(({ id, kind }, at): [string, string] => [id, `<${kind}${at}>`]));
  names.sort(([one], [other]) => other.length - one.length);
  return (text) => names.reduce((named, [id, name]) => named.replaceAll(id, name), text);
}

function git(cwd: string, ...args: string[]): string {
  return execFileSync("git", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

function filesIn(root: string, left: RegExp, below = root): string[] {
  return readdirSync(below, { withFileTypes: true }).flatMap((entry) => {
    const path = join(below, entry.name);
    const shown = relative(root, path).replaceAll("\\", "/");
    if (left.test(shown)) return [];
    return entry.isDirectory() ? [`${shown}/`, ...filesIn(root, left, path)] : [shown];
  });
}

function contentOf(root: string, path: string): string {
  const isUsers = !path.startsWith(".") && statSync(join(root, path)).isFile();
  return isUsers ? `${path}: ${readFileSync(join(root, path), "utf8")}` : path;
}

/** How many lines of each type the log has; each is whole. */
export function countEvents({ replay }: DrivenRun): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const lines = existsSync(replay.paths.events) ? readFileSync(replay.paths.events, "utf8").split("\n") : [];
  for (const line of lines.filter((line) => line !== "")) {
    const { type } = JSON.parse(line) as { readonly type: string };
    counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
}
