import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { DrivenRun } from "../run/driven/driven-run.ts";

const CLI = fileURLToPath(new URL("../../bin/skyfom", import.meta.url));

function run(cwd: string, cli: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

test("install says which of its folders git would keep out of a commit, and how to let them in", () => {
  const { root } = new DrivenRun();
  expect(run(root, CLI, "install").stdout).not.toContain("git ignores");
  writeFileSync(join(root, ".gitignore"), "dist/\n");
  expect(run(root, CLI, "install").stdout).toContain(
    "Attention: git ignores .claude/hooks/dist/pre-tool-use.cjs and .claude/orchestrator/dist/cli.cjs because of .gitignore:1 (dist/), so a clone or a worktree would have no hooks and no cap.\nAdd the line !.claude/**/dist/ below that one, and commit .claude.\n",
  );
  writeFileSync(join(root, ".gitignore"), "dist/\n!.claude/**/dist/\n");
  expect(run(root, CLI, "install").stdout).not.toContain("git ignores");
});

test("without its bundle the command line says what is missing and why, by either of its paths", () => {
  const { root } = new DrivenRun();
  run(root, CLI, "install");
  rmSync(join(root, ".claude/orchestrator/dist"), { recursive: true });
  for (const cli of ["bin/skyfom", "skills/skyfom-pm-agent-orchestrator/skyfom.mjs"]) {
    expect(run(root, join(root, ".claude", cli), "next")).toEqual({
      status: 1,
      stdout: "",
      stderr: `skyfom
  orchestrator/dist is missing beside it; most often a "dist/" line in .gitignore kept it out of the commit
  Add the line !.claude/**/dist/ below that one, run skyfom install where it still works, and commit .claude.
`,
    });
  }
});
