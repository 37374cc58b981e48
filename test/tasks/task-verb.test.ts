import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import cases from "../data/beads-ready-cases.json" with { type: "json" };
import { bundleWorker } from "../support/bundle-worker.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { edge, issueLine } from "./support/scratch-store.ts";

let cli: Awaited<ReturnType<typeof bundleWorker>>;
beforeAll(async () => {
  cli = await bundleWorker(
    new URL("../../orchestrator/cli.ts", import.meta.url),
    'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  );
});
afterAll(() => cli.remove());

const repositories: ScratchRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove();
});

function makeRepository(...lines: string[]): ScratchRepository {
  const repository = makeScratchRepository();
  repositories.push(repository);
  if (lines.length > 0) repository.write(".beads/issues.jsonl", `${lines.join("\n")}\n`);
  return repository;
}

function run(cwd: string, ...args: string[]) {
  const env = { ...process.env, SKYFOM_ACTOR: "ann", BEADS_DIR: "" };
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli.path, "task", ...args], {
    cwd,
    env,
    encoding: "utf8",
  });
  return { stdout, stderr, status };
}

const idsOf = (stdout: string) => (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id);

test("a task's life from the command line, without bd", () => {
  const { root } = makeRepository();
  const first = run(
    root,
    "add",
    "First",
    "-p",
    "P1",
    "--label",
    "x,y",
    "--files",
    "src/{a,b}.ts",
    "--files",
    "docs/**",
  ).stdout;
  const id = first.split(" ")[0] as string;
  const second = (run(root, "add", "Second", "--needs", id).stdout.split(" ")[0] as string) ?? "";
  expect(first).toBe(`${id}  First\n`);
  expect(JSON.parse(run(root, "show", id, "--json").stdout)).toMatchObject({
    id,
    priority: 1,
    labels: ["x", "y"],
    metadata: { files: ["src/{a,b}.ts", "docs/**"] },
  });
  expect(run(root, "ready").stdout).toBe(`${id}  P1  task  First\n`);
  expect(run(root, "list").stdout).toBe(`${id}  P1  task  First\n${second}  P2  task  Second  (it waits for ${id})\n`);
  expect(run(root, "claim", id).stdout).toBe(`${id} is claimed by ann.\n`);
  expect(run(root, "ready").stdout).toBe(
    "Nothing is ready. 1 blocked; `skyfom task list` shows why the others wait.\n",
  );
  expect(run(root, "release", id, "--note", "half done").stdout).toBe(`${id} is free.\n`);
  expect(run(root, "close", id, "--reason", "built").stdout).toBe(`${id} is closed.\n`);
  expect(idsOf(run(root, "ready", "--json").stdout)).toEqual([second]);
  expect(run(root, "list", "--status", "closed").stdout).toBe(`${id}  P1  task  First  (closed)\n`);
  expect(run(root, "dep", second, id, "--type", "related").stderr).toContain(
    `${second} already depends on ${id} by "blocks"`,
  );
  expect(run(root, "show", id).stdout).toMatch(
    /^\S+ {2}First\n {2}status: closed\n {2}priority: P1\n {2}type: task\n {2}labels: x, y\n {2}files: src\/\{a,b\}\.ts, docs\/\*\*\n {2}skill: skyfom-backend-developer \(.*\)\n {2}created: \S+Z\n {2}closed: \S+Z: built\n\nNotes\nPeople and agents added, newest last:\n\n> half done\n$/,
  );
});

test("a note is added to a task that nobody works on, and to no other", () => {
  const { root } = makeRepository(issueLine("t-a"), issueLine("t-b", { status: "in_progress", assignee: "ann" }));
  expect(run(root, "note", "t-a", "Use port 8080.").stdout).toBe("The note was added to t-a.\n");
  expect(run(root, "note", "t-a", "And TLS.").stdout).toBe("The note was added to t-a.\n");
  expect(JSON.parse(run(root, "show", "t-a", "--json").stdout)).toMatchObject({
    status: "open",
    notes: "Use port 8080.\nAnd TLS.",
  });
  const refused = run(root, "note", "t-b", "Stop.");
  expect([refused.status, refused.stderr]).toEqual([
    1,
    't-b\n  ann works on it\n  Wait until it is released, or release it with the note: `skyfom task release --note "…" t-b`.\n',
  ]);
  expect(JSON.parse(run(root, "show", "t-b", "--json").stdout)).toMatchObject({ assignee: "ann" });
  run(root, "close", "t-a");
  expect(run(root, "note", "t-a", "Too late.")).toEqual({
    status: 1,
    stdout: "",
    stderr:
      't-a\n  it is closed, so nobody would read the note\n  Add what is left to do as a task: `skyfom task add "…"`.\n',
  });
  expect(run(root, "note", "t-a", " ")).toMatchObject({
    status: 1,
    stderr: "skyfom task note\n  the note is empty\n  Say what the next agent should know.\n",
  });
});

describe("`task ready` answers as `bd ready` does, and `--pickable` after our selection", () => {
  const listed = cases.cases.filter((one) => one.policy !== undefined && !one.tags?.includes("clock"));

  test.each(listed)("case $n: $name", (one) => {
    const { root } = makeRepository(...one.issues.map((issue) => JSON.stringify(issue)));
    expect(idsOf(run(root, "ready", "--json").stdout)).toEqual(one.ready);
    expect(idsOf(run(root, "ready", "--pickable", "--json").stdout)).toEqual(one.policy);
  });

  test("with the filters of bd; the limit counts what is shown", () => {
    const { root } = makeRepository(
      issueLine("t-e", { issue_type: "epic", priority: 0 }),
      issueLine("t-a", { labels: ["x"] }),
      issueLine("t-b", { labels: ["x", "y"], priority: 1 }),
      issueLine("t-c", { created_at: "2026-05-01T00:00:00Z" }),
    );
    expect(idsOf(run(root, "ready", "--json", "--limit", "2").stdout)).toEqual(["t-e", "t-b"]);
    expect(idsOf(run(root, "ready", "--json", "--pickable", "-n", "2").stdout)).toEqual(["t-b", "t-a"]);
    expect(idsOf(run(root, "ready", "--json", "-l", "x", "--exclude-label", "y").stdout)).toEqual(["t-a"]);
    expect(idsOf(run(root, "ready", "--json", "--sort", "oldest").stdout)).toEqual(["t-c", "t-a", "t-b", "t-e"]);
  });
});

describe("errors say what to do next", () => {
  test("as text on stderr, or as data", () => {
    const { root } = makeRepository(issueLine("t-a"), issueLine("t-b", { dependencies: [edge("t-b", "t-a")] }));
    const text =
      "t-b\n  it is blocked: it waits for t-a\n  Take another: `skyfom task ready --pickable` lists free ones.\n";
    expect(run(root, "claim", "t-b")).toEqual({ stdout: "", stderr: text, status: 1 });
    const asData = run(root, "claim", "t-b", "--json");
    expect(asData).toMatchObject({ stderr: "", status: 1 });
    expect(JSON.parse(asData.stdout)).toEqual({
      problems: [
        {
          where: "t-b",
          what: "it is blocked: it waits for t-a",
          fix: "Take another: `skyfom task ready --pickable` lists free ones.",
        },
      ],
    });
  });

  test("what cannot be read goes to stderr, and stdout stays an array", () => {
    const { root } = makeRepository(issueLine("t-a"), '{"id":"t-x');
    const ready = run(root, "ready", "--json");
    expect(idsOf(ready.stdout)).toEqual(["t-a"]);
    expect(ready.stderr).toContain("issues.jsonl:2\n  this line cannot be read: it is not JSON");
  });

  test("outside a repository", () => {
    const { home } = makeRepository();
    expect(run(home, "list")).toEqual({
      stdout: "",
      stderr: `${home}\n  this is not a repository: there is no .git or .beads here or above\n  Change into your project, or run \`git init\`.\n`,
      status: 1,
    });
  });

  test("a wrong option is a usage error", () => {
    const { root } = makeRepository();
    expect(run(root, "add", "x", "--priority", "9")).toMatchObject({ status: 2, stdout: "" });
    expect(run(root, "ready", "--sort", "random")).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("import", () => {
  const checklist = "- [ ] Epic p1\n  - [ ] One files: src/**\n  - [ ] Two needs: One\n";

  test("shows first, makes nothing, and then makes all in one step", () => {
    const { root, write } = makeRepository();
    write("PLAN.md", checklist);
    const shown = run(root, "import", "PLAN.md", "--dry-run");
    expect(shown.stdout).toBe(
      [
        "#1 Epic  (P1; epic)",
        "  #2 One  (P2; task; files src/**)",
        "  #3 Two  (P2; task; needs #2)",
        "",
        "Nothing was created. Without --dry-run, these 3 tasks would be.",
        "",
      ].join("\n"),
    );
    expect(run(root, "list").stdout).toMatch(/^No tasks yet\. Make one: `skyfom task add /);

    const [epic, one, two] = idsOf(run(root, "import", "PLAN.md", "--json").stdout);
    expect([one, two]).toEqual([`${epic}.1`, `${epic}.2`]);
    expect(idsOf(run(root, "ready", "--json", "--pickable").stdout)).toEqual([one]);
  });

  test("says what it would make of one item, and what is wrong with a list, and makes nothing", () => {
    const { root, write } = makeRepository();
    write("ONE.md", "- [ ] One\n");
    expect(run(root, "import", "ONE.md", "--dry-run").stdout).toContain("Without --dry-run, this task would be.");
    write("PLAN.md", "- [ ] One needs: Zwo\n");
    expect(run(root, "import", "PLAN.md")).toEqual({
      stdout: "",
      stderr:
        'PLAN.md:1\n  "One" needs "Zwo", which is neither the title of an item nor the id of a task\n  Write the exact title; `skyfom task list` shows the ids.\n',
      status: 1,
    });
    expect(run(root, "import", "none.md")).toMatchObject({ status: 1, stdout: "" });
    expect(run(root, "list").stdout).toMatch(/^No tasks yet\. Make one: `skyfom task add /);
  });
});

test("a linked worktree uses the tasks of its main checkout", () => {
  const { root, git, home } = makeRepository(issueLine("t-a"));
  const linked = join(home, "linked");
  git("worktree", "add", "--quiet", linked);
  mkdirSync(join(linked, "src"));
  writeFileSync(join(linked, "src", "x"), "");
  expect(idsOf(run(join(linked, "src"), "ready", "--json").stdout)).toEqual(["t-a"]);
  run(linked, "claim", "t-a");
  expect(run(root, "list").stdout).toBe("t-a  P2  task  t-a  (in_progress; ann)\n");
});
