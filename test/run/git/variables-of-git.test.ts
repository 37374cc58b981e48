import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askGit } from "../../../orchestrator/io/ask-git.ts";
import { environmentOfBd } from "../../../orchestrator/io/tasks/bd/environment-of-bd.ts";
import { makeScratchRepository, type ScratchRepository } from "../../support/scratch-repository.ts";

let ours: ScratchRepository;
let other: ScratchRepository;

beforeEach(() => {
  ours = makeScratchRepository();
  other = makeScratchRepository();
  ours.write("src/ours.ts", "");
  execFileSync("git", ["add", "."], { cwd: ours.root });
});
afterEach(() => {
  vi.unstubAllEnvs();
  ours.remove();
  other.remove();
});

test.each<[string, () => string, () => string | undefined]>([
  ["GIT_DIR", () => join(other.root, ".git"), () => undefined],
  ["GIT_INDEX_FILE", () => join(other.root, ".git/index"), () => undefined],
  // git goes on to no folder above the repository
  ["GIT_CEILING_DIRECTORIES", () => ours.root, () => dirname(ours.root)],
])("git answers about the repository of the folder, whatever a hook of git's has left in %s", (name, value, bds) => {
  vi.stubEnv(name, value());
  expect(askGit(join(ours.root, "src"), ["ls-files"])).toBe("ours.ts\n");
  expect(environmentOfBd(ours.root, ours.root, process.env)[name]).toBe(bds());
});

test.each(["GIT_CONFIG_COUNT", "GIT_CONFIG_KEY_0", "GIT_CONFIG_COUNT, GIT_CONFIG_KEY_0, GIT_CONFIG_VALUE_0"])(
  "git works, ours and that of bd, where the repository's settings set %s of what it counts",
  (names) => {
    const counted = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "user.name", GIT_CONFIG_VALUE_0: "evil" };
    const env: NodeJS.ProcessEnv = { ...process.env, ...counted };
    const list = ["config", "--list"];
    const ofBd = () => execFileSync("git", list, { cwd: ours.root, env: environmentOfBd(ours.root, ours.root, env) });
    expect([askGit(ours.root, list, { env }), String(ofBd())]).toEqual([
      expect.stringContaining("evil"),
      expect.stringContaining("evil"),
    ]);
    const theirs = Object.entries(counted).filter(([name]) => names.split(", ").includes(name));
    ours.write(".claude/settings.json", JSON.stringify({ env: Object.fromEntries(theirs) }));
    expect(askGit(ours.root, list, { env })).not.toContain("evil");
    expect(String(ofBd())).toMatch(/^core\.hookspath=\/dev\/null$/m);
    expect(String(ofBd())).not.toContain("evil");
  },
);
