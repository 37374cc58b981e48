import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { TaskSource } from "../../../orchestrator/io/tasks/task-source.ts";
import { isRefused, makeDatabase } from "../support/bd-binary.ts";
import {
  bd,
  found,
  isAbsent,
  later,
  makeDefault,
  makeFirst,
  open,
  readyOf,
  removals,
  taskAfter,
} from "../support/default-bd.ts";
import { issueLine } from "../support/scratch-store.ts";
import { testBehind } from "../support/test-behind.ts";

test.runIf(isAbsent && process.env.CI === "true" && !isRefused("0.49.5"))("bd 0.49.5 is there", () => {
  expect.fail(String(found));
});

function makeEmpty() {
  const database = makeDatabase(bd, []);
  removals.push(database.remove);
  return database;
}

describe.skipIf(isAbsent)("bd 0.49.5, whose database is behind its issues.jsonl", () => {
  testBehind(["its time lies in the future", "an agent committed, and bd's own hook wrote it"]);

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

  test("a database whose tasks were all deleted has none, though the file of an older commit still has one", async () => {
    const made = makeDefault("One");
    const [one = ""] = made.ids;
    const before = join(made.home, "before.jsonl");
    copyFileSync(made.file, before);
    const source = await open(made);
    await taskAfter(source.remove(one, "ann"));
    copyFileSync(before, made.file);
    later(made.file, 1);
    expect(await readyOf(source)).toEqual([]);
    expect(await taskAfter(source.create({ title: "Two" }, "ann"))).toMatchObject({ title: "Two" });
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
