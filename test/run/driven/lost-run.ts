import { execFileSync } from "node:child_process";
import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Outcome } from "../../../orchestrator/core/run/run.ts";
import type { Settings } from "../../../orchestrator/core/settings/settings.ts";
import { readRun } from "../../../orchestrator/io/reference/read-run.ts";
import type { NewTask } from "../../../orchestrator/io/tasks/task-source.ts";
import * as say from "../../ledger/support/payloads.ts";
import { GONE, OWN } from "../../ledger/support/replay.ts";
import { ClientTranscripts, type WrittenMessage } from "./client-transcripts.ts";
import { DrivenRun } from "./driven-run.ts";

/** A run whose one agent is lost with its client, and what its task came to at the next step. */
export class LostRun {
  readonly run: DrivenRun;
  readonly transcripts: ClientTranscripts;

  constructor(settings: Partial<Settings> = {}) {
    this.run = new DrivenRun(settings);
    this.transcripts = new ClientTranscripts(join(this.run.root, ".transcripts"));
    this.git("config", "user.name", "Test");
    this.git("config", "user.email", "test@example.invalid");
    this.git("commit", "--quiet", "--allow-empty", "--message", "Begin");
  }

  /** Adds a task, and starts its agent in a client that will be gone: the call's id. */
  async begin(title: string, more: Partial<NewTask> = {}): Promise<{ readonly id: string; readonly call: string }> {
    const id = await this.run.add(title, more);
    const { calls } = await this.run.next({ isAsked: true, owner: GONE });
    const call = `call-${title}`;
    await this.run.replay.give(say.asked(call, { prompt: calls.at(-1)?.prompt }), GONE);
    return { id, call };
  }

  async starts(agent: string): Promise<void> {
    await this.run.replay.give({ ...say.started(agent), transcript_path: this.transcripts.path }, GONE);
  }

  /** One task whose agent did this before its client died; then the next step of the run. */
  async lose(messages: readonly WrittenMessage[], more: Partial<NewTask> = {}): Promise<Lost> {
    const { id, call } = await this.begin("one", more);
    await this.starts("a1");
    this.transcripts.write("a1", call, messages, this.run.replay.now());
    return this.after(id);
  }

  /** What a task came to at the first step of the next client. */
  async after(id: string): Promise<Lost> {
    await this.run.replay.give(say.sessionStarted(), OWN);
    const { run, calls, done } = await this.run.next({ isAsked: true });
    const attempts = readRun(this.run.replay.paths, run)?.attempts ?? [];
    const outcome = attempts.find(({ taskId, outcome }) => taskId === id && outcome)?.outcome;
    const { status, assignee } = await this.run.task(id);
    return { id, run, outcome, calls: calls.length, done, status, ...(assignee ? { assignee } : {}) };
  }

  /** Writes a file, as old or as new as this. */
  write(path: string, at: Date): void {
    const file = join(this.run.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${path} ${Math.random()}`);
    utimesSync(file, at, at);
  }

  /** Commits files as at this time; the commit's short hash. */
  commit(at: Date, ...paths: string[]): string {
    for (const path of paths) this.write(path, at);
    this.git("add", "--force", ...paths);
    const date = at.toISOString();
    const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
    execFileSync("git", ["commit", "--quiet", "--message", "Work"], { cwd: this.run.root, env });
    return this.git("rev-parse", "--short", "HEAD").trim();
  }

  git(...args: string[]): string {
    return execFileSync("git", args, { cwd: this.run.root, encoding: "utf8" });
  }
}

export interface Lost {
  readonly id: string;
  readonly run: string;
  readonly outcome: Outcome | undefined;
  /** Calls that are handed over at that step. */
  readonly calls: number;
  readonly done: boolean;
  readonly status: string;
  readonly assignee?: string;
}
