import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderProblem } from "../../../orchestrator/core/problem.ts";
import { openTaskSource } from "../../../orchestrator/io/tasks/open-task-source.ts";
import { make, open, problemOf, program } from "../support/faulty-bd.ts";
import { issueLine } from "../support/scratch-store.ts";

const byHand = (root: string, call: string) => `Run it by hand in ${root} to see more: ${call}.`;
const anotherBd =
  "Another bd (an editor plugin, a daemon, another terminal) uses this database. Try again when it has ended.";

describe("a list that is not available is a clear error", () => {
  test.each<[string, string, string, string | undefined]>([
    [
      "half a JSON",
      "ready:half",
      'bd ready\n  the answer of bd is not complete JSON: [{"id":"bd-a","title":"cut of',
      undefined,
    ],
    ["texts instead of tasks", "ready:texts", 'bd ready\n  the answer of bd is not complete JSON: ["bd-a"]', undefined],
    [
      "nothing, and exit code 0",
      "ready:silence",
      "bd ready\n  bd printed nothing and reported success, after: Note: nothing to see",
      undefined,
    ],
    ["a crash", "ready:crash", "bd ready\n  bd was ended by SIGSEGV", undefined],
    ["a panic", "ready:panic", "bd ready\n  bd says: panic: runtime error: index out of range", undefined],
    [
      "a newer schema",
      "ready:schema",
      "bd ready\n  bd says: Error: database schema version 66 is newer than this bd supports (53)",
      "A newer bd wrote this database. Install that version, or name it: SKYFOM_BD=/path/to/bd.",
    ],
    [
      "no database",
      "export:nodb",
      "bd export\n  bd says: Error: no beads database found",
      "Recreate the database from git: bd bootstrap.",
    ],
    [
      "an export that writes nothing",
      "export:silence",
      "bd export\n  bd printed nothing and reported success, after: Note: nothing to see",
      undefined,
    ],
    [
      "a task in another form",
      "ready:shape",
      'bd ready\n  bd 1.0.4 answered unexpectedly: a task in an unknown form: it has no "title"',
      undefined,
    ],
  ])("%s", async (_, fault, text, fix) => {
    const { source, root } = await open(fault);
    const call = text.slice(0, text.indexOf("\n"));
    expect(await problemOf(source.list())).toBe(`unavailable: ${text}\n  ${fix ?? byHand(root, call)}`);
  });

  test("a locked database is asked again before it is given up", async () => {
    const { source, calls } = await open("ready:locked");
    expect(await problemOf(source.list())).toBe(
      `unavailable: bd ready\n  bd says: Error: database is locked by another process\n  ${anotherBd}`,
    );
    expect(calls().filter((call) => call === "ready")).toHaveLength(4);
  });

  test.each(["ready:noise", "ready:envelope"])("what is whole is read: %s", async (fault) => {
    const { source } = await open(fault);
    const answer = await source.list();
    expect(answer.kind === "list" && answer.list.ready).toEqual(["bd-a"]);
  });
});

test("an export by a bd that could not take in its file is one of an old state, and not believed", async () => {
  const { source } = await open("export:unread", { VERSION: "0.49.5" });
  expect(await problemOf(source.list())).toContain("Auto-import failed: parse error at line 2");
});

test("a bd that says no beside notes of its own is understood, and only its answer is told", async () => {
  const { source } = await open("close:notice");
  expect(await problemOf(source.close("bd-a", "ann", "done"))).toBe(
    "refused: bd-a\n  bd says: Error: issue not found: bd-a\n  See `skyfom task show` for its state.",
  );
});

test("a daemon that bd leaves behind, with our pipe in its hand, is not waited for", async () => {
  const { source, pids } = await open("ready:daemon");
  const answer = await source.list();
  expect(answer.kind === "list" && answer.list.ready).toEqual(["bd-a"]);
  // it throws when there is no such process any more
  for (const pid of pids()) process.kill(pid, "SIGKILL");
  expect(pids()).toHaveLength(1);
});

test("a bd that hangs is ended, with what it started, and named", async () => {
  const { source, pids, root, folder } = await open("ready:hang", {}, 8_000);
  expect(await problemOf(source.list())).toBe(
    `unavailable: bd ready\n  bd did not answer within 8 s and was stopped\n  ${byHand(root, "bd ready")}`,
  );
  expect(pids()).toHaveLength(2);
  for (const pid of pids()) expect(await isGone(pid)).toBe(true);
  expect(existsSync(join(folder, "skyfom.lock"))).toBe(false);
});

/** A killed process is there for a moment longer, until somebody reaps it. */
async function isGone(pid: number): Promise<boolean> {
  for (let look = 0; look < 200; look++) {
    try {
      if (/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"))) return true;
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

describe("a change that cannot be trusted", () => {
  test("a claim that bd confirms to two is lost for the one who is not read back", async () => {
    const { source } = await open("", { ASSIGNEE: "bob" });
    expect(await problemOf(source.claim("bd-a", "ann"))).toBe(
      [
        "refused: bd-a",
        "  bd said that ann has it, but it is in_progress and belongs to bob",
        "  Somebody else was faster. Take another; `skyfom task ready --pickable` lists free ones.",
      ].join("\n"),
    );
  });

  test("a create is never tried twice, since it may have happened", async () => {
    const { source, calls } = await open("create:locked");
    expect(await problemOf(source.create({ title: "New" }, "ann"))).toContain("database is locked");
    expect(calls().filter((call) => call === "create")).toHaveLength(1);
  });

  test("a note is never written twice: a release that has one is not repeated, and one without is", async () => {
    for (const [note, times] of [
      ["half done", 1],
      [undefined, 4],
    ] as const) {
      const { source, calls } = await open("update:locked", { VERSION: "1.0.3" });
      expect(await problemOf(source.release("bd-a", "ann", note))).toContain("database is locked");
      expect(calls().filter((call) => call === "update")).toHaveLength(times);
    }
  });

  test("a bd that answers about another task than was asked for is not believed", async () => {
    const { source, folder } = await open("");
    expect(await problemOf(source.show("bd"))).toBe(
      `refused: ${folder}\n  there is no task bd\n  \`skyfom task list\` shows the ids.`,
    );
  });

  test.each([
    ["0.49.3", "its claims can give one task to two", "0.49.5, which reads the same database"],
    ["1.1.0", "it was withdrawn because it damages data", "1.0.4"],
  ])("bd %s is read from, but changes nothing", async (version, why, instead) => {
    const { source, calls } = await open("", { VERSION: version });
    expect(await problemOf(source.claim("bd-a", "ann"))).toBe(
      `unavailable: ${program}\n  bd ${version} is used read-only: ${why}\n  Install another version, for example ${instead}.`,
    );
    expect(calls()).toEqual(["version"]);
    const answer = await source.list();
    expect(answer.kind === "list" && answer.list.ready).toEqual(["bd-a"]);
  });

  test("a version that no test of ours knows is used, and named", async () => {
    const { source } = await open("", { VERSION: "2.3.0", LAST_USED_BY: "2.3.0" });
    const answer = await source.list();
    expect(answer.kind === "list" && answer.list.warnings.map(renderProblem)).toEqual([
      `${program}\n  bd 2.3.0 is untested: Skyfom is made for 0.49.x and 1.0.x\n  It is used anyway. If something goes wrong, install one of those.`,
    ]);
  });
});

test("where a claim has to be read back, a lock that another machine left refuses changes in seconds, and no question", async () => {
  const { source, folder } = await open("", {});
  const lock = join(folder, "skyfom.db-lock");
  mkdirSync(lock);
  writeFileSync(join(lock, "mother-bother-nother-p7-s1"), "");
  expect(await problemOf(source.list())).toBe("list");
  expect(await problemOf(source.claim("bd-a", "ann"))).toContain(
    `unavailable: ${lock}\n  another process (7) has held this lock for more than 5 s`,
  );
});

test("after the time of the hook that waits, nothing more is begun", async () => {
  const { source, calls } = await open("", { SKYFOM_STEP_UNTIL: `${process.ppid}:${Date.now() - 1}` });
  for (const answer of [source.list(), source.claim("bd-a", "ann")])
    expect(await problemOf(answer)).toContain("the step takes longer than a hook can wait");
  expect(calls()).toEqual(["version"]);
});

test.each(["1000000000000", "1:1000000000000", "x"])(
  "a time that does not come from the process which waits, as %s, hinders nothing",
  async (SKYFOM_STEP_UNTIL) => {
    const { source } = await open("", { SKYFOM_STEP_UNTIL });
    expect(await source.list()).toMatchObject({ kind: "list" });
  },
);

describe("without a bd that works", () => {
  test.each([
    [
      "is not there",
      { SKYFOM_BD: "no-such-bd" },
      "",
      "bd was not found: spawn no-such-bd ENOENT",
      "Install bd, or name it: SKYFOM_BD=/path/to/bd.",
    ],
    [
      "is a shim without its binary",
      {},
      "version:panic",
      "this bd does not print its version: panic: runtime error: index out of range",
      "Install bd again, or name another: SKYFOM_BD=/path/to/bd.",
    ],
  ])("one that %s: the export is read, and nothing is written", async (_, env, fault, what, fix) => {
    const made = make(fault, env);
    writeFileSync(join(made.folder, "issues.jsonl"), `${issueLine("bd-a")}\n`);
    const opened = await openTaskSource(made.root, made.env);
    if (opened.kind === "none") throw new Error(renderProblem(opened.problem));
    const why = `this is a Beads database (embeddeddolt is there), which only bd may change, but ${what}; its export may be out of date`;
    expect(opened.source.about).toBe(`the exported copy ${made.folder}/issues.jsonl, read-only: ${why}`);
    const answer = await opened.source.list();
    expect(answer.kind === "list" && answer.list.ready).toEqual(["bd-a"]);
    expect(answer.kind === "list" && answer.list.warnings.map(renderProblem)).toEqual([
      `${made.folder}\n  ${why}\n  ${fix}`,
    ]);
    expect(await problemOf(opened.source.claim("bd-a", "ann"))).toBe(`unavailable: ${made.folder}\n  ${why}\n  ${fix}`);
    expect(readFileSync(join(made.folder, "issues.jsonl"), "utf8")).toBe(`${issueLine("bd-a")}\n`);
  });

  test("and without an export there is no source", async () => {
    const made = make("", { SKYFOM_BD: "no-such-bd" });
    expect(await openTaskSource(made.root, made.env)).toEqual({
      kind: "none",
      problem: {
        where: "no-such-bd version",
        what: "bd was not found: spawn no-such-bd ENOENT",
        fix: "Install bd, or name it: SKYFOM_BD=/path/to/bd.",
      },
    });
  });
});
