import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** How a command ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A repository in which what pages show can be typed. */
export interface Shop {
  run(command: string): Ended;
}

const ENDLESS = /^tail -f /;

/** Makes a repository with a state as hooks leave it, a second one to install into, and `skyfom` on the PATH; all below `home`. */
export function makeShop(home: string, pluginRoot: string): Shop {
  const root = join(home, "shop");
  for (const path of ["shop/.git/skyfom/slots/1", "shop/.git/skyfom/runs", "shop/.claude/state", "bin", "other"])
    mkdirSync(join(home, path), { recursive: true });
  const program = `#!/bin/sh\nexec node "${pluginRoot}/bin/skyfom" "$@"\n`;
  writeFileSync(join(home, "bin/skyfom"), program, { mode: 0o755 });
  writeFileSync(join(root, ".git/skyfom/agents.json"), "[]\n");
  writeFileSync(join(root, ".git/skyfom/events.jsonl"), '{"type":"none"}\n');
  for (const name of ["slots", "agents.json", "events.jsonl"])
    symlinkSync(`../../.git/skyfom/${name}`, join(root, ".claude/state", name));
  const env = {
    PATH: `${join(home, "bin")}:${resolve("node_modules/.bin")}:${process.env.PATH}`,
    HOME: home,
    DISABLE_AUTOUPDATER: "1",
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    CLAUDE_SKILL_DIR: join(pluginRoot, "skills/skyfom-pm-agent-orchestrator"),
    ARGUMENTS: "--dry-run",
  };
  const bash = (line: string, cwd = root): Ended => {
    const { status, stdout, stderr } = spawnSync("bash", ["-c", line], { cwd, env, encoding: "utf8", input: "" });
    return { status, stdout, stderr };
  };
  bash("git init --quiet");
  bash("git init --quiet ../other");
  const toLine = (command: string) =>
    command
      .replace(/^\/plugin /, "claude plugin ")
      .replace("/path/to/skyfom", pluginRoot)
      .replace("path/to/your/repository", join(home, "other"))
      .replace(/ ID$/, () => ` ${claimedTask(bash)}`);
  return {
    run(command) {
      const line = toLine(command);
      if (!ENDLESS.test(line)) return bash(line, command.startsWith("bin/") ? pluginRoot : root);
      const ended = bash(`timeout 1 ${line}`);
      return { ...ended, status: ended.status === 124 ? 0 : ended.status };
    },
  };
}

/** A task for a page's `ID`, claimed as by a run. */
function claimedTask(bash: (line: string) => Ended): string {
  const id = bash('skyfom task add "Any task"').stdout.split(" ")[0] ?? "";
  bash(`skyfom task claim ${id}`);
  return id;
}
