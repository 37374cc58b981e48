import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Owner } from "../../../orchestrator/core/ledger/owner.ts";
import type { Run } from "../../../orchestrator/core/run/run.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../orchestrator/core/settings/settings.ts";
import type { Task } from "../../../orchestrator/core/tasks/task.ts";
import type { TaskFilter } from "../../../orchestrator/core/tasks/task-filter.ts";
import type { AgentCall, Handover } from "../../../orchestrator/core/texts/handover/handover.ts";
import type { Report } from "../../../orchestrator/core/texts/report/report.ts";
import { skillFolders } from "../../../orchestrator/io/composition/skill-folders.ts";
import { locateState } from "../../../orchestrator/io/ledger/files/locate-state.ts";
import { createState, statePaths } from "../../../orchestrator/io/ledger/files/state-paths.ts";
import { Ledger } from "../../../orchestrator/io/ledger/ledger.ts";
import { noteSession } from "../../../orchestrator/io/ledger/session-trace.ts";
import { readRuns } from "../../../orchestrator/io/reference/read-run.ts";
import { chooseRun } from "../../../orchestrator/io/run/open/choose-run.ts";
import type { RunContext } from "../../../orchestrator/io/run/run-context.ts";
import { takeStep } from "../../../orchestrator/io/run/step/take-step.ts";
import { openTaskSource } from "../../../orchestrator/io/tasks/open-task-source.ts";
import type { NewTask, TaskSource } from "../../../orchestrator/io/tasks/task-source.ts";
import * as say from "../../ledger/support/payloads.ts";
import { OWN, Replay } from "../../ledger/support/replay.ts";

/** A report as an agent ends its last message with. */
export function report(status: string, summary = "All of it works.", more: Partial<Report> = {}): string {
  return `Done.\n\n\`\`\`skyfom-report\n${JSON.stringify({ status, summary, ...more })}\n\`\`\``;
}

/** Agents share the checkout unless a test says otherwise, whatever its tasks declare. */
const SHARED: Partial<Settings> = { isolation: "shared" };

interface StepOptions {
  readonly limit?: number;
  readonly isAsked?: boolean;
  readonly owner?: Owner;
  readonly filter?: TaskFilter;
}

/** A repository with tasks in which a run is driven as by the client: its calls are asked for, started and ended through the ledger. */
export class DrivenRun {
  readonly root = mkdtempSync(join(tmpdir(), "skyfom-run-"));
  readonly replay: Replay;
  private readonly sources: TaskSource[] = [];
  private made = 0;

  constructor(private readonly settings: Partial<Settings> = {}) {
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
    execFileSync("git", ["init", "--quiet"], { cwd: this.root });
    mkdirSync(join(this.root, ".claude"));
    writeFileSync(join(this.root, ".claude", "skyfom.json"), JSON.stringify(SHARED)); // for verbs that a test runs there
    appendFileSync(join(this.root, ".git/info/exclude"), "/.claude/skyfom.json\n");
    this.replay = new Replay(7, join(this.root, ".git", "skyfom"));
    noteSession(this.ledger(OWN));
  }

  async add(title: string, more: Partial<NewTask> = {}): Promise<string> {
    const created = await (await this.source()).create({ title, ...more }, "test");
    if (created.kind !== "done") throw new Error(created.problem.what);
    return created.task.id;
  }

  async task(id: string): Promise<Task> {
    const shown = await (await this.source()).show(id);
    if (shown.kind !== "done") throw new Error(shown.problem.what);
    return shown.task;
  }

  async source(): Promise<TaskSource> {
    const [known] = this.sources;
    if (known) return known;
    const opened = await openTaskSource(this.root, {}, () => this.replay.now());
    if (opened.kind !== "source") throw new Error(opened.problem.what);
    this.sources.push(opened.source);
    return opened.source;
  }

  /** One step of the engine; by the hook unless `isAsked`. */
  async next({ limit = 7, isAsked = false, owner = OWN, filter }: StepOptions = {}): Promise<Handover> {
    const context = await this.context(owner);
    const kept = readRuns(context.ledger.paths);
    const chosen = chooseRun(context.ledger, { limit, filter }, 5, kept);
    if (chosen.kind === "problem") throw new Error(chosen.problem.what);
    const advanced = await takeStep(context, { run: chosen.run, kept, cause: isAsked ? "asked" : "end" });
    if (advanced.kind !== "handover") throw new Error(advanced.problem.what);
    return advanced.handover;
  }

  /** What the engine works on, on behalf of one client process. */
  async context(owner: Owner = OWN): Promise<RunContext> {
    return {
      ledger: this.ledger(owner),
      source: await this.source(),
      settings: { ...DEFAULT_SETTINGS, ...SHARED, ...this.settings },
      projectDir: this.root,
      location: locateState(this.root),
      skillPrefix: "skyfom:",
      commandPrefix: "",
      skillFolders: skillFolders(this.root, {}),
      cli: 'node "skyfom.mjs"',
    };
  }

  /** The only run, or the newest, as it is kept. */
  async run(): Promise<Run> {
    const run = readRuns((await this.context()).ledger.paths).runs.at(-1);
    if (!run) throw new Error("no run was begun");
    return run;
  }

  /** Makes a call that was handed over: the name of its agent, or undefined if it was denied. */
  async make({ description, prompt }: AgentCall): Promise<string | undefined> {
    const [call, agent] = [`call${++this.made}`, `agent${this.made}`];
    const admission = await this.replay.give(say.asked(call, { description, prompt }));
    if (admission?.kind !== "admitted") return undefined;
    await this.replay.giveAll([say.started(agent), say.returned(call, agent, "async_launched")]);
    return agent;
  }

  async makeAll(calls: readonly AgentCall[]): Promise<string[]> {
    const agents: string[] = [];
    for (const call of calls) agents.push((await this.make(call)) ?? "denied");
    return agents;
  }

  /** Ends an agent with its last message, whatever that holds: it was asked for its report before. */
  async end(agent: string, lastMessage = report("done"), transcript?: string): Promise<void> {
    const kept = transcript === undefined ? {} : { agent_transcript_path: transcript };
    const stop = { ...say.stopped(agent), stop_hook_active: true, last_assistant_message: lastMessage };
    await this.replay.give({ ...stop, ...kept });
  }

  /** The brief that a call stands for. */
  brief(call: AgentCall | undefined): string {
    const path = call?.prompt.split(" else: cat ")[1] ?? "";
    return readFileSync(join(this.root, path), "utf8");
  }

  /** What its hook puts into the call as its description. */
  descriptionOf(call: AgentCall): string {
    const path = call.prompt.split(" else: cat ")[1]?.replace(/md$/, "json") ?? "";
    return (JSON.parse(readFileSync(join(this.root, path), "utf8")) as { description: string }).description;
  }

  private ledger(owner: Owner): Ledger {
    const paths = statePaths(join(this.root, ".git", "skyfom"));
    createState(paths);
    return new Ledger(
      paths,
      owner,
      "s",
      undefined,
      () => ({ limit: 7 }),
      () => this.replay.now(),
    );
  }
}
