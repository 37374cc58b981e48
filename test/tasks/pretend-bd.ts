// Not bd: a program that takes the calls which our adapter makes and answers in the shapes that bd's sources give for 0.49 and 1.0
// (PRETEND_VERSION), on a file instead of a database. It shows that the adapter's calls and its reading fit together. Whether they
// fit the real bd, only the tests with the real binary show.
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findReady } from "../../orchestrator/core/tasks/find-ready.ts";
import type { Task } from "../../orchestrator/core/tasks/task.ts";
import { toTask } from "../../orchestrator/core/tasks/to-task.ts";

type Issue = Record<string, unknown> & { id: string };

const version = process.env.PRETEND_VERSION ?? "1.0.4";
const isSqlite = version.startsWith("0.49");
const folder = process.env.BEADS_DIR ?? join(process.cwd(), ".beads");
const database = join(folder, isSqlite ? "beads.db" : "embeddeddolt");
const file = isSqlite ? database : join(database, "issues");
const strings = [
  "actor",
  "output",
  "sort",
  "limit",
  "assignee",
  "priority",
  "type",
  "label",
  "parent",
  "status",
  "append-notes",
  "notes",
  "reason",
  "title",
  "description",
  "labels",
  "prefix",
  "input",
];
const flags = [
  "json",
  "claim",
  "sandbox",
  "no-daemon",
  "unassigned",
  "include-deferred",
  "quiet",
  "from-jsonl",
  "skip-hooks",
  "skip-agents",
  "skip-merge-driver",
  "non-interactive",
];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: Object.fromEntries([
    ...strings.map((name) => [
      name,
      { type: "string", ...(name === "output" ? { short: "o" } : name === "input" ? { short: "i" } : {}) },
    ]),
    ...flags.map((name) => [name, { type: "boolean" }]),
  ]) as Record<string, { type: "string" | "boolean"; short?: string }>,
});
const [verb, ...words] = positionals as [string, ...string[]];
const given = values as Record<string, string | undefined>;
if (verb === "version") print({ version, build: "pretend" });
else locked(() => (verb === "init" ? init() : existsSync(file) ? run() : refuse("Error: no beads database found", 1)));

function run(): void {
  const id = words[0] ?? "";
  if (verb === "export")
    writeFileSync(
      given.output ?? "",
      read()
        .map((issue) => `${JSON.stringify(issue)}\n`)
        .join(""),
    );
  else if (verb === "import") write(parseLines(given.input ?? id));
  else if (verb === "config") return;
  else if (verb === "ready") ready();
  else if (verb === "create") create();
  else if (verb === "dep") depend(words[1] ?? "", words[2] ?? "");
  else {
    const issue = read().find((one) => one.id === id);
    if (!issue) notFound(id);
    else if (verb === "show") print([withDependencies(issue)]);
    else if (verb === "update") update(issue);
    else if (verb === "close") close(issue);
  }
}

function init(): void {
  mkdirSync(isSqlite ? folder : database, { recursive: true });
  write(given["from-jsonl"] === undefined ? [] : parseLines(join(folder, "issues.jsonl")));
}

function ready(): void {
  const issues = read();
  const tasks = issues.map((issue) => toTask(issue) as Task);
  const asked = {
    ...given,
    ...(given.label ? { labels: [given.label] } : {}),
    priority: given.priority === undefined ? undefined : Number(given.priority),
  };
  const filter = Object.fromEntries(
    Object.entries({ ...asked, includeDeferred: given["include-deferred"], limit: undefined, label: undefined }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const ids = findReady(tasks, new Date(), filter).map((task) => task.id);
  print(ids.map((id) => issues.find((issue) => issue.id === id)));
}

function update(issue: Issue): void {
  if (given.claim === undefined) {
    const more = given["append-notes"];
    const notes = given.notes ?? (more ? [issue.notes, more].filter(Boolean).join("\n") : issue.notes);
    save({ ...issue, status: given.status ?? issue.status, assignee: given.assignee ?? issue.assignee, notes });
  } else {
    const isMine = issue.status === "in_progress" && issue.assignee === given.actor;
    const prefix = `Error claiming ${issue.id}: issue`;
    if (!isMine && issue.assignee) refuse(`${prefix} already claimed by ${issue.assignee}`);
    else if (!isMine && issue.status !== "open") refuse(`${prefix} not claimable: status ${issue.status}`);
    else save({ ...issue, status: "in_progress", assignee: given.actor });
  }
}

function close(issue: Issue): void {
  const closed_at = now();
  save({ ...issue, status: "closed", closed_at, close_reason: given.reason });
}

function create(): void {
  const issues = read();
  const id = given.parent ? `${given.parent}.${issues.length}` : `bd-${issues.length}`;
  const dependencies = given.parent ? [{ issue_id: id, depends_on_id: given.parent, type: "parent-child" }] : [];
  const labels = given.labels?.split(",");
  const issue = {
    id,
    title: given.title,
    description: given.description,
    labels,
    status: "open",
    priority: Number(given.priority),
    issue_type: given.type,
    created_at: now(),
    updated_at: now(),
    dependencies,
  };
  write([...issues, issue]);
  process.stderr.write("Warning: creating in a pretended database\n");
  print(issue);
}

function depend(id: string, on: string): void {
  const issue: Issue = read().find((one) => one.id === id) ?? { id };
  const edge = { issue_id: id, depends_on_id: on, type: given.type ?? "blocks", metadata: "{}" };
  save({ ...issue, dependencies: [...((issue.dependencies as unknown[]) ?? []), edge] }, { status: "added", ...edge });
}

/** `show` gives whole issues where a list gives edges. */
function withDependencies(issue: Issue): unknown {
  const edges = (issue.dependencies as { depends_on_id: string; type: string }[] | undefined) ?? [];
  const whole = edges.map((edge) => ({
    ...read().find((one) => one.id === edge.depends_on_id),
    id: edge.depends_on_id,
    dependency_type: edge.type,
  }));
  return { ...issue, dependencies: whole };
}

function save(issue: Issue, answer: unknown = [issue]): void {
  write(read().map((one) => (one.id === issue.id ? { ...issue, updated_at: now() } : one)));
  print(answer);
}

/** 0.49 says no on stderr and exits with 0. */
function refuse(message: string, code = isSqlite ? 0 : 1): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}

function notFound(id: string): void {
  const message = `no issue found matching "${id}"`;
  if (isSqlite) refuse(`Error fetching ${id}: ${message}`);
  else {
    print({ error: message, schema_version: 1 });
    process.exitCode = 1;
  }
}

/** Like embedded Dolt up to 1.0.3: a second process is turned away. */
function locked(act: () => void): void {
  const lock = join(process.cwd(), "pretend.lock");
  try {
    mkdirSync(lock);
  } catch {
    process.stderr.write("Error: database is locked by another process\n");
    process.exit(1);
  }
  try {
    act();
  } finally {
    rmdirSync(lock);
  }
}

function read(): Issue[] {
  return parseLines(file);
}

function parseLines(path: string): Issue[] {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.map((line) => JSON.parse(line) as Issue);
}

function write(issues: readonly Issue[]): void {
  writeFileSync(`${file}.new`, issues.map((issue) => JSON.stringify(issue)).join("\n"));
  renameSync(`${file}.new`, file);
}

function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
