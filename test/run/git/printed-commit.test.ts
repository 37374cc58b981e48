import { execFileSync, spawnSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Task } from "../../../orchestrator/core/tasks/task.ts";
import { toTask } from "../../../orchestrator/core/tasks/to-task.ts";
import { composeBrief } from "../../../orchestrator/core/texts/brief/compose-brief.ts";
import { makeScratchRepository, type ScratchRepository } from "../../support/scratch-repository.ts";

const FILES = ["a.md", "src/a.ts", "src/deep/x.ts", "app/[id]/page.tsx", "app/i/page.tsx", "lit/{id}/x.md"];

let repository: ScratchRepository;
const git = (...args: string[]) => execFileSync("git", args, { cwd: repository.root, encoding: "utf8" });

beforeEach(() => {
  repository = makeScratchRepository();
  for (const file of FILES) repository.write(file, "one");
  git("add", ".");
  git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "one");
  for (const file of FILES) repository.write(file, "two");
});
afterEach(() => repository.remove());

describe("the commit that a brief has its agent make takes in", () => {
  test.each<[string[], string[]]>([
    [["src/a.ts"], ["src/a.ts"]],
    [["src/*.ts"], ["src/a.ts"]],
    [
      ["src/**", "a.md"],
      ["a.md", "src/a.ts", "src/deep/x.ts"],
    ],
    [["**/x.ts"], ["src/deep/x.ts"]],
    [["app/[id]/page.tsx"], ["app/[id]/page.tsx"]],
    [["src/{a,deep/x}.ts"], ["src/a.ts", "src/deep/x.ts"]],
    [["{src/{deep/x,a}.ts,a.md}"], ["a.md", "src/a.ts", "src/deep/x.ts"]],
    [["lit/{id}/x.md"], ["lit/{id}/x.md"]],
    [["lit/{id}/{x,x}.*"], ["lit/{id}/x.md"]],
    [["src/{a..c}.ts", "a.md"], []],
    [["src/\\{a,b}.ts", "a.md"], []],
    [[`{${"a,".repeat(70)}b}.md`, "a.md"], []],
    [["src"], ["src/a.ts", "src/deep/x.ts"]],
    [["."], FILES],
    [["**"], FILES],
    [["sr\\c/*"], []],
    [["src\\deep\\x.ts"], ["src/deep/x.ts"]],
    [[":/"], []],
    [[":!a.md"], []],
    [[":(glob,top)**"], []],
  ])("of %j only %j", (files, taken) => {
    const task = toTask({ id: "t", title: "t", issue_type: "task", metadata: { files } }) as Task;
    const brief = composeBrief({ task, skill: "s", reference: "abcd.1" });
    const command = /^Commit only them: `(git commit .*)`\. If/m.exec(brief)?.[1] ?? "exit 9";
    spawnSync("bash", ["-c", command.replace("git", "git -c user.name=a -c user.email=a@b")], { cwd: repository.root });
    const left = git("-c", "core.quotePath=false", "diff", "--name-only", "HEAD").split("\n").slice(0, -1);
    expect(FILES.filter((file) => !left.includes(file)).sort()).toEqual([...taken].sort());
  });
});
