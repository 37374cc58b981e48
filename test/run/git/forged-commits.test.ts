import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commitsSince } from "../../../orchestrator/io/run/read/repository-changes.ts";
import { report } from "../driven/driven-run.ts";
import { OneTask } from "../driven/one-task.ts";

/** A time that no calendar has, as seconds of a commit. */
const NO_TIME = "99999999999999";

/** A commit of what the last one holds, whose times are told and not taken from a clock. */
function commitAt(one: OneTask, seconds: string): string {
  const tree = one.git("rev-parse", "HEAD^{tree}");
  const who = `Scratch <scratch@example.invalid> ${seconds} +0000`;
  const text = `tree ${tree}\nparent ${one.git("rev-parse", "HEAD")}\nauthor ${who}\ncommitter ${who}\n\nChange it\n`;
  const options = { cwd: one.run.root, encoding: "utf8", input: text } as const;
  return execFileSync("git", ["hash-object", "-t", "commit", "-w", "--stdin", "--literally"], options).trim();
}

/** Commits without end, of which two begin alike: their first four digits. */
function twoAlike(one: OneTask): string {
  const who = "Scratch <scratch@example.invalid>";
  const stream = Array.from(
    { length: 900 },
    (_, n) => `commit refs/heads/b${n}\ncommitter ${who} ${n} +0000\ndata 0\n`,
  );
  execFileSync("git", ["fast-import", "--quiet"], { cwd: one.run.root, input: stream.join("\n") });
  const beginnings = one
    .git("rev-list", "--all")
    .split("\n")
    .map((hash) => hash.slice(0, 4));
  const alike = beginnings.find((beginning, at) => beginnings.indexOf(beginning) !== at);
  if (alike === undefined) throw new Error("900 commits of fixed times always have two that begin alike");
  return alike;
}

describe("a commit whose facts are forged does not count, which the summary says", () => {
  const ways: readonly [string, (one: OneTask) => string, (name: string) => string][] = [
    [
      "one dated after the attempt",
      (one) => one.commit(() => one.write("src/b.ts"), "2099-01-01T00:00:00Z"),
      (name) => `it named commits that are not its own: ${name} (it is dated after this attempt ended)`,
    ],
    [
      "one of a time that no calendar has",
      (one) => commitAt(one, NO_TIME),
      (name) => `it named commits that are not its own: ${name} (it was made before this attempt began)`,
    ],
    [
      "an old one in whose place the repository has a new one",
      (one) => {
        const old = one.commit(() => one.write("src/old.ts"), "2020-01-01T00:00:00Z");
        one.git(
          "replace",
          old,
          one.commit(() => one.write("src/new.ts")),
        );
        return old;
      },
      (name) => `it named commits that are not its own: ${name} (it was made before this attempt began)`,
    ],
    [
      "a beginning that two commits have",
      twoAlike,
      (name) => `it named commits by beginnings that several have: ${name}`,
    ],
  ];
  test.each(ways)("%s", async (_, make, note) => {
    const one = await OneTask.begin();
    one.commit(() => one.write("src/a.ts"));
    const name = make(one);
    const { closed, warnings } = await one.reports({ commits: [name], files: ["src"] });
    expect([closed, warnings]).toEqual([[one.taskId], [`${one.taskId}: ${note(name)}`]]);
    expect((await one.run.run()).attempts[0]?.outcome?.commits).toBeUndefined();
  });

  test("a branch or a tag that is named like a hash is no commit of that name", async () => {
    const one = await OneTask.begin();
    one.commit(() => one.write("src/a.ts"));
    one.git("tag", "0123abc");
    one.git("branch", "deadbeef");
    const { failed } = await one.reports({ commits: ["0123abc", "DEADBEEF", "deadbeef"], files: ["src/a.ts"] });
    const reason = "its agent reported done, but named commits that do not exist: 0123abc, DEADBEEF, deadbeef";
    expect(failed).toEqual([{ taskId: one.taskId, reason }]);
  });
});

test("a commit touches what it holds itself, though the repository gives it another parent", async () => {
  const one = await OneTask.begin();
  one.commit(() => one.write("src/named.ts"), "2020-01-01T00:00:00Z");
  const commit = one.commit(() => one.write("src/other.ts"));
  const empty = one.git("commit-tree", "-m", "Nothing", one.git("hash-object", "-t", "tree", "-w", "/dev/null"));
  mkdirSync(join(one.run.root, ".git/info"), { recursive: true });
  writeFileSync(join(one.run.root, ".git/info/grafts"), `${commit} ${empty}\n`);
  expect(one.git("-c", "advice.graftFileDeprecated=false", "diff-tree", "-r", "--name-only", commit)).toContain(
    "src/named.ts",
  );
  const { warnings } = await one.reports({ commits: [commit], files: ["src/named.ts"] });
  const why = `${commit} (it touches no file that the report names)`;
  expect(warnings).toEqual([`${one.taskId}: it named commits that are not its own: ${why}`]);
});

test("a commit that was amended, picked from elsewhere or merged during the attempt is its own", async () => {
  const one = await OneTask.begin();
  one.commit(() => one.write("src/base.ts"), "2020-01-01T00:00:00Z");
  one.git("checkout", "--quiet", "-b", "other");
  const old = one.commit(() => one.write("src/old.ts"), "2020-01-02T00:00:00Z");
  one.git("checkout", "--quiet", "-");
  const now = one.run.replay.now().toISOString();
  const env = { ...process.env, GIT_COMMITTER_DATE: now };
  const git = (...args: string[]) => {
    const author = ["-c", "user.name=Scratch", "-c", "user.email=scratch@example.invalid"];
    execFileSync("git", [...author, ...args], { cwd: one.run.root, env });
    return one.git("rev-parse", "HEAD");
  };
  const picked = git("cherry-pick", old);
  one.write("src/mine.ts");
  one.git("add", "src/mine.ts");
  const amended = git("commit", "--quiet", "--amend", "--message", "Mend it");
  const merged = git("merge", "--quiet", "--no-ff", "--strategy=ours", "--message", "Merge it", "other");
  const { closed, warnings } = await one.reports({ commits: [picked, amended, merged], files: ["src"] });
  expect([closed, warnings]).toEqual([[one.taskId], []]);
});

describe("a claim of an agent that has not done its task takes no commit from the one that made it", () => {
  test.each(["failed", "partial", "needs-input"])("%s", async (status) => {
    const one = await OneTask.begin();
    const other = await one.run.add("two");
    const [agent = ""] = await one.run.makeAll((await one.run.next()).calls);
    const claim = { commits: [one.commit(() => one.write("src/a.ts"))], files: ["src/a.ts"] };
    await one.run.end(one.agent, report(status, "Which colour?", claim));
    if (status === "needs-input") await one.run.next();
    await one.run.end(agent, report("done", "Two.", claim));
    const { closed, warnings } = await one.run.next();
    expect([closed, warnings]).toEqual([[other], []]);
  });
});

test("no name of a file and no date makes up a commit, or ends the step that looks for what an agent has left", async () => {
  const one = await OneTask.begin();
  const names = ["a\nb", "c\u0001d", "e\u0001deadbee\u00022099", "0123abc 99999999999"];
  mkdirSync(join(one.run.root, "src"));
  for (const name of names) writeFileSync(join(one.run.root, "src", name), "");
  const own = one.commit(() => undefined);
  one.commit(() => one.write("src/later.ts"), `@${NO_TIME} +0000`);
  one.git("update-ref", "HEAD", commitAt(one, NO_TIME));
  const found = commitsSince(one.run.root, "2020-01-01T00:00:00Z");
  expect(found.map(({ hash, files }) => [own.startsWith(hash), files])).toEqual([
    [true, names.map((name) => `src/${name}`).sort()],
  ]);
});
