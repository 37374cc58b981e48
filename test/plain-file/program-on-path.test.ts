import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { programOnPath } from "../../orchestrator/io/program-on-path.ts";

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
