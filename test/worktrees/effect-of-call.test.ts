import { expect, test } from "vitest";
import { effectOfCall } from "../../orchestrator/core/worktrees/effect-of-call.ts";

test.each([
  "status --porcelain",
  "--git-dir=/x/.git rev-parse --git-common-dir",
  "--git-dir=/x/.git -c include.path=update-ref config --show-scope --null --list",
  "-c tag log -z HEAD",
  "diff --shortstat a...b --",
  "remote",
  "symbolic-ref --no-recurse --quiet HEAD",
  "for-each-ref --format=%(objectname) refs/heads",
])("it only reads: git %s", (call) => {
  expect(effectOfCall(call.split(" "))).toBe("reads");
});

test.each(["commit-tree tree -p a -m status", "-c merge.conflictStyle=zdiff3 merge-tree --write-tree a b"])(
  "it only stores objects: git %s",
  (call) => {
    expect(effectOfCall(call.split(" "))).toBe("stores");
  },
);

test.each([
  "update-ref --no-deref refs/heads/a b",
  "-c status update-ref refs/heads/a b",
  "--git-dir=/x/.git reset --hard",
  "tag a",
  "stash",
  "constructor",
  "config core.editor x",
  "remote add a b",
  "symbolic-ref HEAD refs/heads/a",
  "symbolic-ref -d HEAD",
  "symbolic-ref --delete HEAD",
  "log --output=x",
  "diff --output x",
  "-c status",
  "--version",
])("it may write anything: git %s", (call) => {
  expect(effectOfCall(call.split(" "))).toBe("changes");
});
