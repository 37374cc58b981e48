import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Settings } from "../../orchestrator/core/settings/settings.ts";
import type { AgentCall } from "../../orchestrator/core/texts/handover/handover.ts";
import { bringToBase } from "../../orchestrator/io/worktrees/start/bring-to-base.ts";
import { DrivenRun, report } from "../run/driven/driven-run.ts";

/** A run whose agents have worktrees, which are made here as the client makes them: on a branch of their own, from a commit that may be old. */
export class IsolatedRun extends DrivenRun {
  readonly first: string;
  /** What the last agent that began was told of its worktree. */
  told: string | undefined;

  constructor(settings: Partial<Settings> = {}) {
    super({ isolation: "worktree", ...settings });
    this.git("config", "user.name", "Scratch");
    this.git("config", "user.email", "scratch@example.invalid");
    appendFileSync(join(this.root, ".git/info/exclude"), "/.beads\n");
    this.first = this.commit(this.root, { "list.txt": "a\nb\nc\n" });
    this.git("branch", "-M", "main");
  }

  git(...args: string[]): string {
    return execFileSync("git", args, { cwd: this.root, encoding: "utf8" }).trim();
  }

  /** Makes a call, and the worktree of its agent where its brief has one: the agent, and the folder that it works in. */
  async begin(
    call: AgentCall,
    makeWorktree = this.makeWorktree,
  ): Promise<{ readonly agent: string; readonly folder: string }> {
    const agent = (await this.make(call)) ?? "denied";
    const folder = this.folder(agent);
    const run = await this.run();
    const number = Number(/\.(\d+) /.exec(call.prompt)?.[1]);
    if (run.attempts[number - 1]?.isolation === undefined) return { agent, folder: this.root };
    makeWorktree(agent, this.first);
    const brought = await bringToBase((await this.context()).ledger, this.root, agent);
    this.told = brought.kind === "ready" ? brought.told : brought.why;
    return { agent, folder };
  }

  /** As the client makes it. */
  readonly makeWorktree = (agent: string, from: string): void => {
    this.git("worktree", "add", "--quiet", "-b", `worktree-agent-${agent}`, this.folder(agent), from);
  };

  /** Does the work of a call, commits it and reports it done. */
  async work(call: AgentCall | undefined, files: Readonly<Record<string, string>>): Promise<string> {
    if (!call) throw new Error("nothing was handed over");
    const { agent, folder } = await this.begin(call);
    const commit = this.commit(folder, files);
    await this.end(agent, report("done", "It works.", { commits: [commit], files: Object.keys(files) }));
    return agent;
  }

  folder(agent: string): string {
    return join(this.root, ".claude/worktrees", `agent-${agent}`);
  }

  commit(folder: string, files: Readonly<Record<string, string>>): string {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const at = this.replay.now().toISOString(); // by the clock of the run, as its agents are
    const env = { ...process.env, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at };
    const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, env, encoding: "utf8" }).trim();
    git("add", "--", ...Object.keys(files));
    git("commit", "--quiet", "--message", Object.keys(files).join(" "));
    return git("rev-parse", "HEAD");
  }

  /** A file of the run's branch. */
  async onRunBranch(path: string): Promise<string> {
    return this.git("show", `skyfom/run-${(await this.run()).id}:${path}`);
  }

  hasWorktree(agent: string): boolean {
    return existsSync(this.folder(agent));
  }
}
