import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Client, type ClientEnd, type ClientOptions, startClient } from "./client/client.ts";
import { type Script, type ScriptedModel, startScriptedModel } from "./model/scripted-model.ts";
import {
  type AgentEntry,
  type EventLine,
  readAgents,
  readEvents,
  readSlotsTaken,
  runSkyfom,
  SKYFOM,
} from "./repository-state.ts";
import { makeScratchRepository, type ScratchRepository } from "./scratch-repository.ts";

/** The two ways to use Skyfom, and both at once. */
export type Install = "plugin" | ".claude" | "both";

/** Puts Skyfom into a scratch repository or its home, and returns what each session there is started with. */
export type Installer = (repository: ScratchRepository) => Partial<ClientOptions>;

/** A scripted model and a scratch repository in which sessions of the real client run; all of it is gone when the test has ended. */
export interface Stage {
  readonly repository: ScratchRepository;
  readonly model: ScriptedModel;
  start(options?: Partial<ClientOptions>): Client;
  /** Runs one session to its end. */
  run(options?: Partial<ClientOptions>): Promise<ClientEnd>;
  skyfom(...args: string[]): string;
  /** As the dialog does that an interactive start shows: allow rules of a folder that is not trusted are ignored. */
  trust(): void;
  /** Makes this the one allow rule of the repository. */
  allow(rule: string): void;
  /** Texts of the tool results that were errors, a refused permission among them. */
  errors(): string[];
  agents(): AgentEntry[];
  events(): EventLine[];
  slotsTaken(): string[];
}

/** Sets the stage for one test. */
export async function setStage(script: Script, install?: Install | Installer): Promise<Stage> {
  const repository = makeScratchRepository();
  const { root, home } = repository;
  const model = await startScriptedModel(script);
  const clients: Client[] = [];
  onTestFinished(async () => {
    await Promise.all(clients.map((client) => client.close()));
    await model.close();
    repository.remove();
  });
  const installed = typeof install === "function" ? install(repository) : installHere(repository, install);
  const start = (options: Partial<ClientOptions> = {}) => {
    const client = startClient({ prompt: "Begin", cwd: root, home, modelUrl: model.url, ...installed, ...options });
    clients.push(client);
    return client;
  };
  return {
    repository,
    model,
    start,
    run: (options) => start(options).ended,
    trust: () => trustFolder(repository),
    allow: (rule) => repository.write(".claude/settings.json", JSON.stringify({ permissions: { allow: [rule] } })),
    errors: () =>
      model.exchanges
        .flatMap(({ request }) => request.newResults.filter(({ isError }) => isError))
        .map(({ text }) => text),
    skyfom: (...args) => runSkyfom(root, ...args),
    agents: () => readAgents(root),
    events: () => readEvents(root),
    slotsTaken: () => readSlotsTaken(root),
  };
}

/** The install of one kind, from this checkout. */
export function installHere({ root }: ScratchRepository, install: Install | undefined): Partial<ClientOptions> {
  if (install === ".claude" || install === "both") runSkyfom(root, "install", "--yes");
  return install === "plugin" || install === "both" ? { pluginDir: SKYFOM } : {};
}

/** Notes in the client's settings that a person trusts the repository's folder, as its dialog does. */
export function trustFolder({ root, home }: ScratchRepository): void {
  writeFileSync(join(home, ".claude.json"), JSON.stringify({ projects: { [root]: { hasTrustDialogAccepted: true } } }));
}
