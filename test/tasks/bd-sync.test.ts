import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { renderProblem } from "../../orchestrator/core/problem.ts";
import { openTaskSource } from "../../orchestrator/io/tasks/open-task-source.ts";
import type { TaskSource } from "../../orchestrator/io/tasks/task-source.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { environmentOf, isRefused, makeDatabase, realBd } from "./bd-binary.ts";
import { issueLine } from "./scratch-store.ts";

const found = realBd("0.49.5");
const bd = typeof found === "string" ? { path: "", version: "0.49.5", env: {} } : found;
const isAbsent = typeof found === "string";
const removals: (() => void)[] = [];
afterEach(() => {
  for (const remove of removals.splice(0)) remove();
});

test.runIf(isAbsent && process.env.CI === "true" && !isRefused("0.49.5"))("bd 0.49.5 is there", () => {
  expect.fail(String(found));
});

interface Default extends ScratchRepository {
  readonly env: NodeJS.ProcessEnv;
  readonly ids: readonly string[];
  readonly bd: (...args: string[]) => string;
  readonly file: string;
}

const templates = new Map<string, Default>();
afterAll(() => {
  for (const template of templates.values()) template.remove();
});

/** A repository in which `bd init` ran with its defaults: git hooks, and a daemon for whoever does not say otherwise. A copy of the first. */
function makeDefault(...titles: string[]): Default {
  const template = templates.get(titles.join()) ?? makeFirst(titles);
  templates.set(titles.join(), template);
  const made = surround(makeScratchRepository());
  removals.push(made.remove);
  rmSync(made.root, { recursive: true });
  cpSync(template.root, made.root, { recursive: true, preserveTimestamps: true });
  return { ...made, ids: template.ids };
}

function makeFirst(titles: readonly string[]): Default {
  const made = surround(makeScratchRepository());
  const { root, env, git, bd: run } = made;
  run("init", "--prefix", "bd");
  const ids = titles.map((title) => (JSON.parse(run("create", title, "--json")) as { id: string }).id);
  git("add", ".");
  execFileSync("git", ["commit", "--quiet", "--message", "Begin with bd"], { cwd: root, env });
  return { ...made, ids };
}

/** With a path on which bd's git hooks find it by its name. */
function surround(repository: ScratchRepository): Omit<Default, "ids"> {
  const { root, home } = repository;
  mkdirSync(join(home, "bin"), { recursive: true });
  symlinkSync(bd.path, join(home, "bin", "bd"));
  const env: NodeJS.ProcessEnv = { ...environmentOf(bd, home), PATH: `${join(home, "bin")}:${process.env.PATH}` };
  const run = (...args: string[]) => execFileSync(bd.path, args, { cwd: root, env, encoding: "utf8", stdio: "pipe" });
  return { ...repository, env, bd: run, file: join(root, ".beads", "issues.jsonl") };
}

function makeEmpty() {
  const database = makeDatabase(bd, []);
  removals.push(database.remove);
  return database;
}

async function open({ root, env }: { root: string; env: NodeJS.ProcessEnv }): Promise<TaskSource> {
  const opened = await openTaskSource(root, env);
  if (opened.kind === "none") throw new Error(renderProblem(opened.problem));
  expect(opened.source.kind).toBe("bd");
  return opened.source;
}

async function readyOf(source: TaskSource): Promise<readonly string[]> {
  const answer = await source.list();
  if (answer.kind === "unavailable") throw new Error(renderProblem(answer.problem));
  return answer.list.ready;
}

async function taskAfter(change: ReturnType<TaskSource["claim"]>) {
  const changed = await change;
  if (changed.kind !== "done") throw new Error(renderProblem(changed.problem));
  return changed.task;
}

const later = (file: string, seconds: number) =>
  utimesSync(file, Date.now() / 1000 + seconds, Date.now() / 1000 + seconds);

describe.skipIf(isAbsent)("bd 0.49.5, whose database is behind its issues.jsonl", () => {
  test.each<[string, (made: Default) => void]>([
    ["it was touched", ({ file }) => later(file, 1)],
    ["its time lies in the future", ({ file }) => later(file, 1_000_000)],
    ["bd exported it", ({ bd, file }) => bd("export", "-o", file)],
    [
      "an agent committed, and bd's own hook wrote it",
      ({ root, env, write }) => {
        write("work.txt", `${Math.random()}\n`);
        execFileSync("git", ["add", "."], { cwd: root, env });
        execFileSync("git", ["commit", "--quiet", "--message", "Work"], { cwd: root, env, stdio: "pipe" });
      },
    ],
    [
      "git checked it out again",
      ({ git, file }) => {
        rmSync(file);
        git("checkout", "--quiet", "--", ".beads/issues.jsonl");
        later(file, 1);
      },
    ],
  ])("after %s, tasks are listed, claimed and closed", async (_, happen) => {
    const made = makeDefault("One", "Two");
    const [one = "", two = ""] = made.ids;
    const source = await open(made);
    happen(made);
    expect([...(await readyOf(source))].sort()).toEqual([one, two].sort());
    happen(made);
    expect(await taskAfter(source.claim(one, "ann"))).toMatchObject({ status: "in_progress", assignee: "ann" });
    happen(made);
    expect(await taskAfter(source.close(one, "ann", "done"))).toMatchObject({ status: "closed" });
    happen(made);
    expect(await taskAfter(source.show(one))).toMatchObject({ status: "closed", closeReason: "done" });
    expect(await readyOf(source)).toEqual([two]);
  });

  test("what git brought is taken in, and a claim that is newer stays", async () => {
    const made = makeDefault("One", "Two");
    const [one = "", two = ""] = made.ids;
    const source = await open(made);
    const before = join(made.home, "before.jsonl");
    copyFileSync(made.file, before);
    await taskAfter(source.claim(one, "ann"));
    // the state before the claim comes back, with a task that somebody else made
    writeFileSync(made.file, `${readFileSync(before, "utf8")}${issueLine("bd-new")}\n`);
    later(made.file, 1);
    expect([...(await readyOf(source))].sort()).toEqual([two, "bd-new"].sort());
    expect(await taskAfter(source.show(one))).toMatchObject({ status: "in_progress", assignee: "ann" });
  });

  test("ids with another prefix are taken in too", async () => {
    const made = makeDefault("One");
    const source = await open(made);
    appendFileSync(made.file, `${issueLine("other-1")}\n`);
    later(made.file, 1);
    expect([...(await readyOf(source))].sort()).toEqual([...made.ids, "other-1"].sort());
    later(made.file, 2);
    expect(await taskAfter(source.claim("other-1", "ann"))).toMatchObject({ assignee: "ann" });
  });

  test.each([
    ["conflict markers", (text: string) => `<<<<<<< HEAD\n${text}=======\n>>>>>>> theirs\n`, "conflict detected"],
    ["a line that is no JSON", (text: string) => `${text}{broken\n`, "line 2"],
  ])("%s in it: nothing is claimed over them, and the problem says what to fix", async (_, spoil, what) => {
    const made = makeDefault("One");
    const [one = ""] = made.ids;
    const source = await open(made);
    const spoilt = spoil(readFileSync(made.file, "utf8"));
    writeFileSync(made.file, spoilt);
    later(made.file, 1);
    for (const answer of [await source.list(), await source.claim(one, "ann"), await source.close(one, "ann", "x")]) {
      expect(answer.kind).toBe("unavailable");
      const { problem } = answer as Extract<typeof answer, { kind: "unavailable" }>;
      expect(problem.what).toContain(what);
      expect(problem.fix).toBe("Fix .beads/issues.jsonl, then run: bd sync --import-only.");
    }
    expect(readFileSync(made.file, "utf8")).toBe(spoilt);
  });

  test("in a fresh clone, listing, making and claiming build the database alike", async () => {
    const { root, home, env, ids } = makeDefault("One");
    const [one = ""] = ids;
    const does: ((source: TaskSource) => Promise<unknown>)[] = [
      async (source) => expect(await readyOf(source)).toEqual([one]),
      async (source) => expect(await taskAfter(source.create({ title: "Two" }, "ann"))).toMatchObject({ title: "Two" }),
      async (source) => expect(await taskAfter(source.claim(one, "ann"))).toMatchObject({ assignee: "ann" }),
      async (source) => expect(await taskAfter(source.close(one, "ann", "x"))).toMatchObject({ status: "closed" }),
    ];
    for (const [at, act] of does.entries()) {
      const clone = join(home, `clone-${at}`);
      execFileSync("git", ["clone", "--quiet", root, clone], { env });
      expect(existsSync(join(clone, ".beads", "beads.db"))).toBe(false);
      await act(await open({ root: clone, env }));
    }
  });

  test.each([
    ["empty", () => join(makeEmpty().root, ".beads", "beads.db")],
    ["a file of no bytes", () => undefined],
  ])("a database that is %s by accident gets its tasks back from it", async (_, replacement) => {
    const made = makeDefault("One", "Two");
    for (const name of ["beads.db", "beads.db-wal", "beads.db-shm"])
      rmSync(join(made.root, ".beads", name), { force: true });
    const path = replacement();
    if (path) copyFileSync(path, join(made.root, ".beads", "beads.db"));
    else writeFileSync(join(made.root, ".beads", "beads.db"), "");
    expect([...(await readyOf(await open(made)))].sort()).toEqual([...made.ids].sort());
  });
});

describe.skipIf(isAbsent)("the daemon of bd 0.49.5", () => {
  test("is not started by us, and one that the user has is left alone and sees what we change", async () => {
    // a daemon serves no copy: the database knows the path of its repository
    const made = makeFirst(["One", "Two"]);
    removals.push(made.remove);
    const [one = "", two = ""] = made.ids;
    const { BEADS_NO_DAEMON: _, ...env } = made.env;
    const pidFile = join(made.root, ".beads", "daemon.pid");
    const source = await open({ root: made.root, env });
    await taskAfter(source.claim(one, "ann"));
    expect(existsSync(pidFile)).toBe(false);

    const daemon = spawn(bd.path, ["daemon", "start", "--foreground"], { cwd: made.root, env, stdio: "ignore" });
    const ended = once(daemon, "exit");
    try {
      await until(() => existsSync(join(made.root, ".beads", "bd.sock")));
      await taskAfter(source.close(one, "ann", "done"));
      const raw = (...args: string[]) =>
        execFileSync(bd.path, args, { cwd: made.root, env, encoding: "utf8", stdio: "pipe" });
      expect(JSON.parse(raw("show", one, "--json"))).toMatchObject([{ status: "closed" }]);
      raw("update", two, "--claim", "--actor", "bob");
      expect(await taskAfter(source.show(two))).toMatchObject({ assignee: "bob" });
      expect(readFileSync(pidFile, "utf8").trim()).toBe(String(daemon.pid));
    } finally {
      daemon.kill("SIGTERM");
      await ended;
    }
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let look = 0; !holds(); look++) {
    if (look === 600) throw new Error("it did not come within a minute");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
