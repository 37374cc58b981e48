import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { renderProblem } from "../../../orchestrator/core/problem.ts";
import { findLockHolder } from "../../../orchestrator/io/tasks/bd/lock-holder.ts";
import { openTaskSource } from "../../../orchestrator/io/tasks/open-task-source.ts";
import type { TaskSource } from "../../../orchestrator/io/tasks/task-source.ts";
import { type BdBinary, describeEachBd, isSqlite, makeDatabase, realBd } from "../support/bd-binary.ts";
import { issueLine } from "../support/scratch-store.ts";

const found = { old: realBd("0.49.5"), new: realBd("1.0.3") };
const [old, newer] = [found.old, found.new];
const removals: (() => void)[] = [];
afterEach(() => {
  for (const remove of removals.splice(0)) remove();
});

function make(bd: BdBinary, ...ids: string[]) {
  const database = makeDatabase(
    bd,
    ids.map((id) => JSON.parse(issueLine(id))),
  );
  removals.push(database.remove);
  return database;
}

async function open(root: string, env: NodeJS.ProcessEnv): Promise<TaskSource> {
  const opened = await openTaskSource(root, env);
  if (opened.kind === "none") throw new Error(renderProblem(opened.problem));
  return opened.source;
}

async function said(answer: ReturnType<TaskSource["list"]> | ReturnType<TaskSource["claim"]>): Promise<string> {
  const given = await answer;
  return "problem" in given ? `${given.kind}: ${renderProblem(given.problem)}` : given.kind;
}

describe.runIf(typeof old !== "string" && typeof newer !== "string")("a database of the other line", () => {
  test.each([
    [
      "bd 1.0 on one of 0.49",
      () => [old, newer],
      "this is a SQLite database of bd 0.49 or older, which bd 1.0.3 cannot open",
    ],
    ["bd 0.49 on one of 1.0", () => [newer, old], "this is a Dolt database, which bd 0.49.5 cannot open"],
  ])(
    "%s: it is not touched, its export is read with a warning, and nobody is told to write to that",
    async (_, pick, what) => {
      const [owner, other] = pick() as [BdBinary, BdBinary];
      const { root, env, bd } = make(owner, "bd-a");
      const folder = join(root, ".beads");
      bd("export", "-o", join(folder, "issues.jsonl"));
      const before = readdirSync(folder, { recursive: true }).sort();
      const source = await open(root, { ...env, SKYFOM_BD: other.path });
      const listed = await source.list();
      expect(listed.kind === "list" && listed.list.ready).toEqual(["bd-a"]);
      const warnings = listed.kind === "list" ? listed.list.warnings.map(renderProblem).join("\n") : "";
      expect(warnings).toContain(what);
      expect(warnings).toContain("SKYFOM_BD=/path/to/bd");
      expect(warnings).not.toContain("SKYFOM_TASKS");
      expect(await said(source.claim("bd-a", "ann"))).toContain(`unavailable: ${folder}`);
      expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
    },
  );
});

describeEachBd("bd %s", (bd) => {
  test("what we leave in its folder is ignored by git", async () => {
    const { root, env, git } = make(bd, "bd-a", "bd-b");
    const source = await open(root, env);
    expect(await said(source.claim("bd-a", "ann"))).toBe("done");
    expect(git("status", "--short", "--untracked-files=all")).not.toContain("skyfom");
    // where other versions need a lock, it has these names
    for (const name of ["skyfom.db-turn", "skyfom.db-lock", "skyfom.db-scratch"]) {
      mkdirSync(join(root, ".beads", name), { recursive: true });
      writeFileSync(join(root, ".beads", name, "x"), "");
    }
    expect(git("status", "--short", "--untracked-files=all")).not.toContain("skyfom");
  });

  test("notes and traces that a user has it print are no part of its answers", async () => {
    const { root, env } = make(bd, "bd-a");
    const source = await open(root, { ...env, BD_DEBUG: "1", BD_DEBUG_SYNC: "1", BD_OTEL_STDOUT: "true" });
    const listed = await source.list();
    expect(listed.kind === "list" ? listed.list.ready : renderProblem(listed.problem)).toEqual(["bd-a"]);
    expect(await said(source.claim("bd-a", "ann"))).toBe("done");
  });

  test("a lock that another machine left keeps nobody from anything", async () => {
    const { root, env } = make(bd, "bd-a");
    for (const name of ["skyfom.db-turn", "skyfom.db-lock"]) {
      mkdirSync(join(root, ".beads", name));
      writeFileSync(join(root, ".beads", name, "mother-bother-nother-p7-s1"), "");
    }
    const source = await open(root, env);
    for (const answer of [source.list(), source.show("bd-a"), source.claim("bd-a", "ann")])
      expect(["list", "done"]).toContain(await said(answer));
  });

  test.runIf(process.platform === "linux")(
    "a database that another process holds is said at once, with who holds it",
    async () => {
      const made = make(bd, "bd-a");
      const holder = await holdDatabase(bd, made);
      try {
        const source = await open(made.root, made.env);
        const started = performance.now();
        expect(await said(source.claim("bd-a", "ann"))).toContain(
          `the database is locked by process ${holder.pid} (${basename(bd.path)} import`,
        );
        expect(performance.now() - started).toBeLessThan(25_000);
      } finally {
        await holder.end();
      }
    },
  );

  test("a database that is damaged is said to be, and by what is advised its tasks are there again", async () => {
    const { root, env, bd: run } = make(bd, "bd-a");
    const folder = join(root, ".beads");
    run("export", "-o", join(folder, "issues.jsonl"));
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const [database = ""] = names.filter((name) => (isSqlite(bd) ? name === "beads.db" : name.endsWith("manifest")));
    writeFileSync(join(folder, database), "This is no database.\n".repeat(500));
    const source = await open(root, env);
    const away = isSqlite(bd) ? ".beads/beads.db*" : ".beads/embeddeddolt";
    for (const answer of [source.list(), source.claim("bd-a", "ann")])
      expect(await said(answer)).toContain(`move ${away} away`);
    const moved = isSqlite(bd) ? names.filter((name) => name.startsWith("beads.db")) : ["embeddeddolt"];
    for (const name of moved) renameSync(join(folder, name), join(root, name));
    if (!isSqlite(bd)) run("bootstrap");
    expect(await source.list()).toMatchObject({ kind: "list", list: { ready: ["bd-a"] } });
  });

  test("a task that it does not call ready is not claimed, and the advice exists in this version", async () => {
    const { root, env } = make(bd);
    const source = await open(root, env);
    const put = { id: "bd-a", title: "A", status: "deferred", priority: 2, issue_type: "task" };
    writeFileSync(join(root, "put.jsonl"), `${issueLine("bd-a", { ...put, status: "open", issue_type: "message" })}\n`);
    execFileSync(bd.path, ["import", ...(isSqlite(bd) ? ["-i"] : []), join(root, "put.jsonl")], {
      cwd: root,
      env,
      stdio: "pipe",
    });
    const answer = await said(source.claim("bd-a", "ann"));
    expect(answer).toContain("bd does not call it ready");
    expect(answer.includes("--explain")).toBe(!isSqlite(bd));
  });
});

describe.runIf(typeof newer !== "string")("a fresh clone of a database of bd 1.0", () => {
  test("says which call makes the database, and that call does", async () => {
    const { root, env, home, git, bd } = make(newer as BdBinary, "bd-a");
    bd("export", "-o", join(root, ".beads", "issues.jsonl"));
    git("add", "--force", ".beads/issues.jsonl", ".beads/metadata.json", ".beads/.gitignore");
    git("commit", "--quiet", "--message", "Tasks");
    const clone = join(home, "clone");
    git("clone", "--quiet", root, clone);
    const source = await open(clone, env);
    expect(await said(source.list())).toContain("Recreate the database from git: bd bootstrap.");
    expect(await said(source.create({ title: "B" }, "ann"))).toContain("bd bootstrap");
    execFileSync((newer as BdBinary).path, ["bootstrap"], { cwd: clone, env, stdio: "pipe" });
    const listed = await source.list();
    expect(listed.kind === "list" && listed.list.ready).toEqual(["bd-a"]);
  });
});

describe.runIf(typeof newer !== "string")("a plain `bd init` of 1.0 over an embedded store", () => {
  test("loses none of its tasks by a question of ours, which says how bd takes them in; and that does", async () => {
    const { root, env, init, bd, remove } = makeDatabase(newer as BdBinary, [], "none");
    removals.push(remove);
    const file = join(root, ".beads", "issues.jsonl");
    mkdirSync(join(root, ".beads"));
    writeFileSync(file, `${issueLine("bd-a")}\n`);
    init();
    const source = await open(root, env);
    const listed = await source.list();
    expect(listed.kind === "list" && listed.list.warnings.map(renderProblem)).toEqual([
      [
        join(root, ".beads"),
        `  bd's database has no tasks, but ${file} has 1`,
        `  If they are to be done, have bd take them in: bd import ${file}.`,
      ].join("\n"),
    ]);
    expect(await said(source.claim("bd-a", "ann"))).toContain("there is no task bd-a");
    expect(readFileSync(file, "utf8")).toBe(`${issueLine("bd-a")}\n`);
    bd("import", file);
    const after = await source.list();
    expect(after.kind === "list" && after.list.ready).toEqual(["bd-a"]);
  });
});

/** An import that was stopped in the middle of its transaction: a larger one where this machine was done before we looked. */
async function holdDatabase(bd: BdBinary, { root, home, env }: { root: string; home: string; env: NodeJS.ProcessEnv }) {
  for (let tasks = 4_000; tasks <= 400_000; tasks *= 3) {
    const file = join(home, `${tasks}.jsonl`);
    writeFileSync(file, Array.from({ length: tasks }, (_, at) => `${issueLine(`bd-of${tasks}x${at}`)}\n`).join(""));
    const args = ["import", ...(isSqlite(bd) ? ["-i"] : []), file];
    const child = spawn(bd.path, args, { cwd: root, env, stdio: "ignore" });
    const ended = once(child, "exit");
    const isHeld = () => findLockHolder(join(root, ".beads"), 0)?.pid === child.pid;
    while (child.exitCode === null && child.signalCode === null) {
      if (isHeld()) {
        child.kill("SIGSTOP");
        if (isHeld())
          return {
            pid: child.pid,
            end: () => {
              child.kill("SIGKILL");
              return ended;
            },
          };
        child.kill("SIGCONT");
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
  throw new Error("each import ended before it could be stopped");
}
