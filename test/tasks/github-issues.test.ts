import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { task } from "../../orchestrator/verbs/task.ts";
import { runVerb } from "../support/run-verb.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";

let repository: ScratchRepository;
beforeEach(() => {
  repository = makeScratchRepository();
});
afterEach(() => repository.remove());

const issue = (number: number, title: string, labels: readonly string[] = [], body = "It is broken.") => ({
  ...{ number, title, body, url: `https://github.com/acme/shop/issues/${number}` },
  labels: labels.map((name) => ({ name })),
});

/** A `gh` on the PATH that writes down how it was called, and prints this. */
function withGh(prints: string, exit = 0): NodeJS.ProcessEnv {
  const bin = join(repository.home, "bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "printed"), prints);
  const script = `#!/bin/sh\nprintf '%s\\n' "$@" >"${bin}/called"\ncat "${bin}/printed" ${exit === 0 ? "" : `>&2; exit ${exit}`}\n`;
  writeFileSync(join(bin, "gh"), script);
  chmodSync(join(bin, "gh"), 0o755);
  return { PATH: `${bin}${delimiter}${process.env.PATH}`, HOME: repository.home };
}

const run = (env: NodeJS.ProcessEnv, ...options: string[]) =>
  runVerb(task, ["task", "import", "--github", ...options], repository.root, env);

async function tasks(env: NodeJS.ProcessEnv): Promise<Record<string, unknown>[]> {
  const listed = await runVerb(task, ["task", "list"], repository.root, env);
  return listed.ok ? (listed.data as Record<string, unknown>[]) : [];
}

test("the open issues are shown, and made only where somebody agrees", async () => {
  const env = withGh(
    JSON.stringify([issue(1, "The basket is empty", ["bug", "p1", "skill:evil", "web"]), issue(2, "Sort the orders")]),
  );
  for (const options of [["--dry-run"], []]) {
    const shown = await run(env, ...options);
    expect(shown).toMatchObject({
      ok: true,
      text: expect.stringMatching(/^#1 The basket is empty {2}\(P1; bug\)\n#2 Sort the orders /),
    });
    expect(await tasks(env)).toEqual([]);
  }
  expect(readFileSync(join(repository.home, "bin/called"), "utf8").split("\n").slice(0, 4)).toEqual([
    "issue",
    "list",
    "--state",
    "open",
  ]);
  await run(env, "--yes");
  expect(
    (await tasks(env)).map(({ title, issue_type, priority, description, labels }) => ({
      title,
      issue_type,
      priority,
      description,
      labels,
    })),
  ).toEqual([
    {
      ...{ title: "The basket is empty", issue_type: "bug", priority: 1, labels: ["bug", "p1", "web"] },
      description: "https://github.com/acme/shop/issues/1\n\nIt is broken.",
    },
    expect.objectContaining({ title: "Sort the orders", priority: 2 }),
  ]);
});

test("an issue that is a task already is not made again", async () => {
  const env = withGh(JSON.stringify([issue(1, "One")]));
  await run(env, "--yes");
  withGh(JSON.stringify([issue(1, "One, renamed"), issue(2, "Two")]));
  expect(await run(env, "--dry-run")).toMatchObject({
    text: expect.stringContaining("1 open issue; 1 more is a task already."),
  });
  await run(env, "--yes");
  expect((await tasks(env)).map(({ title }) => title).sort()).toEqual(["One", "Two"]);
});

test.each([
  [
    "not logged in",
    () => withGh("To get started with GitHub CLI, run: gh auth login\n", 4),
    "it failed: To get started with GitHub CLI, run: gh auth login",
  ],
  ["something else", () => withGh('{"message":"x"}'), "it printed something other than issues"],
  ["an issue without an address", () => withGh('[{"title":"x"}]'), "it printed something other than issues"],
  [
    "no gh",
    () => ({ PATH: repository.home, HOME: repository.home }),
    "it is not on the PATH, or only in a folder of the repository, from which none is taken",
  ],
])("where gh gives no issues, that is said, and nothing is made: %s", async (_, env, what) => {
  expect(await run(env(), "--yes")).toMatchObject({ ok: false, problems: [{ where: "gh issue list", what }] });
});

test("the git that gh starts runs no program that the repository names", async () => {
  const { home, root, git, write } = repository;
  const env = withGh("[]");
  const [traces, program] = [join(home, "traces"), join(home, "program")];
  writeFileSync(program, `#!/bin/sh\necho "$0" >>'${traces}'\ncat\n`, { mode: 0o755 });
  write(".gitattributes", "*.md filter=strip\n");
  git("config", "core.fsmonitor", program);
  git("config", "filter.strip.clean", program);
  write("README.md", "changed\n");
  // as it does before it opens a pull request
  writeFileSync(join(home, "bin/gh"), "#!/bin/sh\ngit status --porcelain >&2 && echo '[]'\n");
  execFileSync("git", ["status"], { cwd: root, env: { PATH: process.env.PATH, HOME: home }, stdio: "ignore" });
  expect(existsSync(traces)).toBe(true);
  rmSync(traces);
  expect(await run(env)).toMatchObject({ ok: true });
  expect(existsSync(traces)).toBe(false);
});

test("gh gets no variable of its own or of git's from the repository's settings, and the user's own ones stay", async () => {
  const { home, write } = repository;
  const foreign = { GH_REPO: "evil/evil", GH_HOST: "evil.example", GH_CONFIG_DIR: "/evil", GIT_CONFIG_COUNT: "1" };
  const theirs = { ...foreign, GIT_CONFIG_KEY_0: "user.name", GIT_CONFIG_VALUE_0: "evil" };
  write(".claude/settings.json", JSON.stringify({ env: theirs }));
  const env = { ...withGh(""), ...theirs, GH_ENTERPRISE_TOKEN: "mine" };
  writeFileSync(join(home, "bin/gh"), `#!/bin/sh\ngit config --list >&2 && env >'${home}/env' && echo '[]'\n`);
  expect(await run(env)).toMatchObject({ ok: true });
  const passed = readFileSync(join(home, "env"), "utf8");
  expect(passed).toContain("GH_ENTERPRISE_TOKEN=mine\n");
  expect(passed).not.toMatch(/evil|GH_REPO/);
});

test("it takes a file or the issues, and not both or neither", async () => {
  const problem = { what: "it takes a file, or --github, and one of them only" };
  for (const words of [["--github", "PLAN.md"], []])
    expect(await runVerb(task, ["task", "import", ...words], repository.root, {})).toMatchObject({
      ok: false,
      problems: [problem],
    });
});
