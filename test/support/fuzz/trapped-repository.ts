import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { makeScratchRepository, type ScratchRepository } from "../scratch-repository.ts";
import { GIT_TRAPS } from "./git-traps.ts";
import { layGitTraps, readyForGitTraps } from "./lay-git-traps.ts";

/** A repository in which everything that could be run leaves a trace, and everything that could be written through leads out of it. */
export interface TrappedRepository extends ScratchRepository {
  /** Folders of it that a command line may be typed in. */
  readonly folders: readonly string[];
  /** The `PATH` to run with: the programs that open something for a person are traps. */
  readonly path: string;
  /** What its task file holds to begin with. */
  readonly tasks: string;
  isSprung(): boolean;
}

const SUBMODULE = "vendor/lib";
const AGENTS_WORKTREE = ".claude/worktrees/agent-a1";

/** Settings that lead bd elsewhere, so that it is not run: it would be a trap. */
const BD_SETTINGS = {
  "metadata.json": JSON.stringify({ database: "../../home/private/x.db", jsonl_export: "../../home/private/notes.md" }),
  "config.yaml": "db: ../home/private/x.db\nexport.path: ../../home/private/notes.md\n",
  ".env": "GIT_CONFIG_COUNT=1\n",
};

export function makeTrappedRepository(): TrappedRepository {
  const repository = makeScratchRepository();
  const { root, home, write } = repository;
  readyForGitTraps(repository);
  makeSubmodule(repository);
  repository.git("worktree", "add", "--quiet", "-b", "agent", AGENTS_WORKTREE);
  const sprung = join(home, "sprung");
  const trap = (path: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `#!/bin/sh\necho "$0 $*" >>'${sprung}'\n`);
    chmodSync(path, 0o755);
    return path;
  };
  for (const name of ["skyfom", "bd", "git", "node", "claude", "xdg-open", "evil"]) trap(join(root, name));
  for (const name of ["xdg-open", "open", "explorer.exe", "sensible-browser", "bd"]) trap(join(home, "bin", name));
  for (const hook of ["post-checkout", "pre-commit", "post-index-change"]) trap(join(root, ".git/hooks", hook));
  for (const hook of ["on_create", "on_update", "on_close"]) trap(join(root, ".beads/hooks", hook));
  for (const folder of ["", SUBMODULE]) setTraps(join(root, folder), trap(join(root, folder, "run-me")));
  const evil = trap(join(home, "traps", "evil"));
  for (const path of [join(root, SUBMODULE), join(root, AGENTS_WORKTREE)])
    writeFileSync(join(path, "one.txt"), "new\n");
  for (const gitDir of [".git", `.git/modules/${SUBMODULE}`]) layGitTraps(join(root, gitDir), evil, GIT_TRAPS);
  for (const [file, text] of Object.entries(BD_SETTINGS)) write(`.beads/${file}`, text);
  const tasks = ["t-a", "t-b", "t-c"].map((id) => `${JSON.stringify({ id, title: id, status: "open" })}\n`).join("");
  write(".beads/issues.jsonl", tasks);
  write("plan.md", "- [ ] Mend the shop\n  - [ ] Paint it\n");
  write("composition.json", '{ "name": "shop", "subSkills": [] }');
  mkdirSync(join(home, "private"));
  writeFileSync(join(home, "private", "notes.md"), "- [ ] private\n");
  symlinkSync("../home/private", join(root, "out"));
  symlinkSync("../home/private/notes.md", join(root, "notes.md"));
  return {
    ...repository,
    folders: ["", SUBMODULE, AGENTS_WORKTREE, "out"].map((folder) => join(root, folder)),
    path: [join(home, "bin"), process.env.PATH].join(delimiter),
    tasks,
    isSprung: () => existsSync(sprung),
  };
}

/** A repository within the repository, with a file that is changed. */
function makeSubmodule({ root, home, git }: ScratchRepository): void {
  const origin = join(home, "lib");
  execFileSync("git", ["clone", "--quiet", root, origin], { stdio: "pipe" });
  git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", origin, SUBMODULE);
  git("commit", "--quiet", "--message", "Add a submodule");
}

/** Settings in which every program that a client starts is a trap. */
function setTraps(folder: string, command: string): void {
  const hooks = ["pre-tool-use", "subagent-start", "settle"].map((name) => ({
    hooks: [{ type: "command", command, args: [`\${CLAUDE_PROJECT_DIR}/hooks/dist/${name}.cjs`] }],
  }));
  const [PreToolUse, SubagentStart, SubagentStop] = hooks.map((group) => [group]);
  const settings = { statusLine: { type: "command", command }, hooks: { PreToolUse, SubagentStart, SubagentStop } };
  mkdirSync(join(folder, ".claude"), { recursive: true });
  for (const file of ["settings.json", "settings.local.json"])
    writeFileSync(join(folder, ".claude", file), JSON.stringify(settings));
  writeFileSync(join(folder, ".claude/skyfom.json"), JSON.stringify({ checkCommand: command }));
}
