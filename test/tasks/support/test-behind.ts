import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { type Default, later, makeDefault, open, readyOf, taskAfter } from "./default-bd.ts";

/** What makes the `issues.jsonl` of 0.49 newer than what its database has taken in. */
const WAYS = {
  "it was touched": ({ file }) => later(file, 1),
  "its time lies in the future": ({ file }) => later(file, 1_000_000),
  "bd exported it": ({ bd, file }) => void bd("export", "-o", file),
  "an agent committed, and bd's own hook wrote it": ({ root, env, write }) => {
    write("work.txt", `${Math.random()}\n`);
    execFileSync("git", ["add", "."], { cwd: root, env });
    execFileSync("git", ["commit", "--quiet", "--message", "Work"], { cwd: root, env, stdio: "pipe" });
  },
  "git checked it out again": ({ git, file }) => {
    rmSync(file);
    git("checkout", "--quiet", "--", ".beads/issues.jsonl");
    later(file, 1);
  },
} satisfies Record<string, (made: Default) => void>;

/** After each of these, all that a run does with a task is done. */
export function testBehind(ways: readonly (keyof typeof WAYS)[]): void {
  test.each(ways)("after %s, tasks are listed, claimed and closed", async (way) => {
    const happen: (made: Default) => void = WAYS[way];
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
}
