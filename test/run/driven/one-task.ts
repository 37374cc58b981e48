import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../../../orchestrator/core/settings/settings.ts";
import type { Report } from "../../../orchestrator/core/texts/report/report.ts";
import type { NewTask } from "../../../orchestrator/io/tasks/task-source.ts";
import { DrivenRun, report } from "./driven-run.ts";

const AUTHOR = ["-c", "user.name=Scratch", "-c", "user.email=scratch@example.invalid"];

/** A call of a tool, as a transcript holds it. */
interface ToolUse {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** A run on one task, whose agent is at work. */
export class OneTask {
  readonly run: DrivenRun;
  taskId = "";
  agent = "";
  prompt = "";

  private constructor(settings: Partial<Settings>) {
    this.run = new DrivenRun(settings);
  }

  static async begin(more: Partial<NewTask> = {}, settings: Partial<Settings> = {}): Promise<OneTask> {
    const one = new OneTask({ retries: 0, ...settings });
    one.taskId = await one.run.add("one", more);
    const { calls } = await one.run.next({ isAsked: true });
    one.prompt = one.run.brief(calls[0]);
    [one.agent = ""] = await one.run.makeAll(calls);
    return one;
  }

  git(...args: string[]): string {
    return execFileSync("git", [...AUTHOR, ...args], { cwd: this.run.root, encoding: "utf8" }).trim();
  }

  /** @param at when it is made, as git reads it; now, by the clock of the run, without it. */
  commit(change: () => void, at = this.run.replay.now().toISOString()): string {
    change();
    this.git("add", "src");
    const env = { ...process.env, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at };
    const args = [...AUTHOR, "commit", "--quiet", "--message", "Change it"];
    execFileSync("git", args, { cwd: this.run.root, env });
    return this.git("rev-parse", "HEAD");
  }

  write(path: string): void {
    mkdirSync(join(this.run.root, path, ".."), { recursive: true });
    writeFileSync(join(this.run.root, path), path);
  }

  /** Ends the agent with a report that it is done, and takes the run's last step. */
  async reports(more: Partial<Report>, transcript?: string) {
    await this.run.end(this.agent, report("done", "It works.", more), transcript);
    return this.run.next();
  }

  /** The transcript of an agent that was given a prompt, as the client writes it. */
  transcript(prompt: string, ...tools: (string | ToolUse)[]): string {
    const call = (tool: string | ToolUse) => {
      const { name, input } = typeof tool === "string" ? { name: tool, input: {} } : tool;
      return { type: "tool_use", name, input, id: "t" };
    };
    const lines = [
      { type: "user", message: { role: "user", content: prompt } },
      { type: "attachment", attachment: { type: "environment", text: 'no "tool_use"' } },
      ...tools.map((tool) => ({ type: "assistant", message: { role: "assistant", content: [call(tool)] } })),
      { type: "assistant", message: { role: "assistant", content: [{ type: "text", text: 'no "tool_use"' }] } },
      { type: "user", message: { role: "user", content: "Stop hook feedback:\nWhere is your report?" } },
    ];
    const path = join(this.run.root, "agent.jsonl");
    writeFileSync(path, `${lines.map((line) => JSON.stringify(line)).join("\n")}\n{"type":"assis`);
    return path;
  }
}

/** Writes a file in a repository and commits it, at a time as git reads it. */
export function commitIn(root: string, path: string, at: string): string {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), path);
  execFileSync("git", ["add", path], { cwd: root });
  const env = { ...process.env, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at };
  execFileSync("git", [...AUTHOR, "commit", "--quiet", "--message", "Change it"], { cwd: root, env });
  return execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
}
