import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { askGit } from "../../orchestrator/io/ask-git.ts";
import { programOnPath } from "../../orchestrator/io/program-on-path.ts";
import { filesChangedSince } from "../../orchestrator/io/run/read/repository-changes.ts";
import { environmentOfBd } from "../../orchestrator/io/tasks/bd/environment-of-bd.ts";
import { gitWithoutPrograms } from "../../orchestrator/io/worktrees/git.ts";
import { makeScratchRepository } from "../support/scratch-repository.ts";

test("on Windows a program is the one on the PATH, never one in the folder that it is started in", () => {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-path-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [first, second] = [join(folder, "first"), join(folder, "second")];
  for (const one of [first, second]) mkdirSync(one);
  writeFileSync(join(second, "git.exe"), "");
  const on = (...folders: string[]) => programOnPath("git", { Path: folders.join(";") }, "win32");
  expect(on(first, second)).toBe(join(second, "git.exe"));
  writeFileSync(join(first, "git.exe"), "");
  expect(on(first, second)).toBe(join(first, "git.exe"));
  for (const path of [["", ".", "bin"], [], [join(folder, "none")]]) {
    expect(on(...path)).not.toMatch(/^(?:\.\/|bin\/)?git(?:\.exe)?$/);
    expect(on(...path)).toContain("git.exe");
  }
  expect(programOnPath("explorer.exe", { PATH: first }, "win32")).toMatch(/\/explorer\.exe$/);
});

test("elsewhere the system looks for it, and a path stays one", () => {
  expect(programOnPath("git", { PATH: "/bin" }, "linux")).toBe("git");
  expect(programOnPath("/opt/bd", {}, "win32")).toBe("/opt/bd");
});

test.runIf(process.platform !== "win32")(
  "where the PATH names folders of the repository, neither git nor what it starts is taken from there",
  () => {
    const { root, home, write, remove } = makeScratchRepository();
    onTestFinished(() => {
      vi.unstubAllEnvs();
      remove();
    });
    const trap = join(home, "started");
    for (const name of ["git", "strip"]) {
      mkdirSync(join(root, "node_modules/.bin"), { recursive: true });
      writeFileSync(join(root, "node_modules/.bin", name), `#!/bin/sh\ntouch '${trap}'\ncat\n`, { mode: 0o755 });
    }
    appendFileSync(join(home, ".gitconfig"), '[filter "strip"]\n\tclean = strip\n');
    write(".gitattributes", "*.md filter=strip\n");
    vi.stubEnv("HOME", home);
    vi.stubEnv("CLAUDE_PROJECT_DIR", root);
    const whole = join(root, "node_modules/.bin");
    symlinkSync(whole, join(home, "linked"));
    const own = process.env.PATH;
    for (const first of [
      "./node_modules/.bin",
      "node_modules/.bin",
      whole,
      join(home, "linked"),
      "/proc/self/cwd/node_modules/.bin",
      "//usr/../proc/self/cwd/node_modules/.bin",
    ]) {
      vi.stubEnv("PATH", [first, own].join(delimiter));
      write("README.md", "changed\n");
      expect(askGit(root, ["rev-parse", "--show-toplevel"])).toBe(`${root}\n`);
      filesChangedSince(root, "2000-01-01T00:00:00Z");
      gitWithoutPrograms({ gitDir: join(root, ".git"), workTree: root }, "status");
      expect(environmentOfBd(root, root, process.env).PATH?.split(delimiter)).not.toContain(first);
      expect(programOnPath("bd")).toMatch(/^\//);
      expect(existsSync(trap)).toBe(false);
    }
    vi.stubEnv("PATH", ["", own].join(delimiter));
    expect(programOnPath("git")).toMatch(/^\//);
    vi.stubEnv("PATH", "");
    expect(programOnPath("git")).toMatch(/^\//);
  },
);
