import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { type Client, type ClientEnd, type ClientOptions, startClient } from "./client.ts";
import { makeScratchRepository, type ScratchRepository } from "./scratch-repository.ts";
import { type Script, type ScriptedModel, startScriptedModel } from "./scripted-model.ts";

/** This repository: what `--plugin-dir` is given, and whose `bin/skyfom` is run. */
export const SKYFOM = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** The two ways to use Skyfom, and both at once. */
export type Install = "plugin" | ".claude" | "both";

/** A scripted model and a scratch repository in which sessions of the real client run; all of it is gone when the test has ended. */
export interface Stage {
  readonly repository: ScratchRepository;
  readonly model: ScriptedModel;
  /** Runs one session to its end. */
  run(options?: Partial<ClientOptions>): Promise<ClientEnd>;
  start(options?: Partial<ClientOptions>): Client;
  /** Runs a verb of ours in the repository, from the committed bundle. */
  skyfom(...args: string[]): string;
  /** Entries of agents.json, open ones first read from disk. */
  agents(): AgentEntry[];
  events(): { readonly type: string; readonly [field: string]: unknown }[];
  /** Slots that somebody holds. */
  slotsTaken(): string[];
}

/** The fields of an entry of agents.json that tests read. */
export interface AgentEntry {
  readonly id: string;
  readonly status: string;
  readonly description: string;
  readonly taskId: string | null;
  readonly [field: string]: unknown;
}

/** Sets the stage for one test. */
export async function setStage(script: Script, install?: Install): Promise<Stage> {
  const repository = makeScratchRepository();
  const model = await startScriptedModel(script);
  const clients: Client[] = [];
  onTestFinished(async () => {
    await Promise.all(clients.map((client) => client.close()));
    await model.close();
    repository.remove();
  });
  const skyfom = (...args: string[]) =>
    execFileSync(process.execPath, [join(SKYFOM, "bin/skyfom"), ...args], {
      cwd: repository.root,
      encoding: "utf8",
      stdio: "pipe",
    });
  if (install === ".claude" || install === "both") skyfom("install", "--yes");
  const start = (options: Partial<ClientOptions> = {}) => {
    const client = startClient({
      prompt: "Begin",
      cwd: repository.root,
      home: repository.home,
      modelUrl: model.url,
      ...(install === "plugin" || install === "both" ? { pluginDir: SKYFOM } : {}),
      ...options,
    });
    clients.push(client);
    return client;
  };
  const state = join(repository.root, ".claude/state");
  return {
    repository,
    model,
    skyfom,
    start,
    run: (options) => start(options).ended,
    agents: () => JSON.parse(readFileSync(join(state, "agents.json"), "utf8")) as AgentEntry[],
    events: () => readEvents(join(state, "events.jsonl")),
    slotsTaken: () => takenSlots(join(state, "slots")),
  };
}

function readEvents(file: string): { type: string }[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as { type: string });
}

function takenSlots(slots: string): string[] {
  if (!existsSync(slots)) return [];
  return readdirSync(slots).filter((name) => {
    const slot = join(slots, name);
    return !statSync(slot).isDirectory() || readdirSync(slot).length > 0;
  });
}
