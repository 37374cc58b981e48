import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { readSlotsTaken, SKYFOM } from "../repository-state.ts";
import { makeScratchRepository } from "../scratch-repository.ts";
import type { ClientEvent } from "./record-client.ts";

type HookGroup = { matcher?: string; hooks: { command: string; args: string[] }[] };

const { hooks: HOOKS } = JSON.parse(readFileSync(join(SKYFOM, "hooks/hooks.json"), "utf8")) as {
  hooks: Record<string, HookGroup[]>;
};

/** Gives recorded events to our hooks as the client does: as processes, each with the client's id, in a repository of its own. */
export class HookReplay {
  readonly #repository = makeScratchRepository();
  /** A process for each client of the recording: what matters to hooks is that it lives, and then that it does not. */
  readonly #clients = new Map<number, ChildProcess>();

  get root(): string {
    return this.#repository.root;
  }

  slotsTaken(): string[] {
    return readSlotsTaken(this.root);
  }

  /** Runs the hooks of one event, and ends the client when the event says that it has ended. */
  async give({ client, newMeta = {}, payload: recorded }: Omit<ClientEvent, "at" | "atMs">): Promise<void> {
    const payload = this.#here(recorded);
    for (const [agent, meta] of Object.entries(newMeta)) this.#writeMeta(payload, agent, meta);
    for (const args of hooksFor(payload)) await this.#run(args, payload, client);
    if (payload.hook_event_name === "SessionEnd" && payload.reason !== "clear") await this.#end(client);
  }

  async close(): Promise<void> {
    for (const client of this.#clients.keys()) await this.#end(client);
    this.#repository.remove();
  }

  /** The payload with the folders of this repository and its home in it. */
  #here(payload: ClientEvent["payload"]): ClientEvent["payload"] {
    const { root, home } = this.#repository;
    const moved = JSON.stringify(payload)
      .replaceAll("/home/dev/", `${home}/`)
      .replaceAll('"/repo"', JSON.stringify(root));
    return JSON.parse(moved) as ClientEvent["payload"];
  }

  #writeMeta({ transcript_path }: ClientEvent["payload"], agent: string, meta: unknown): void {
    const file = join(String(transcript_path).replace(/\.jsonl$/, ""), "subagents", `agent-${agent}.meta.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(meta));
  }

  async #run(args: readonly string[], payload: ClientEvent["payload"], client: number): Promise<void> {
    const hook = spawn(process.execPath, args, {
      cwd: this.root,
      env: {
        PATH: process.env.PATH,
        HOME: this.#repository.home,
        CLAUDE_PROJECT_DIR: this.root,
        CLAUDE_PID: String(this.#client(client).pid),
      },
      stdio: ["pipe", "ignore", "pipe"],
    });
    hook.stdin.end(JSON.stringify(payload));
    const [errors] = await Promise.all([text(hook.stderr), once(hook, "exit")]);
    if (errors !== "") throw new Error(`${payload.hook_event_name}: ${errors}`);
  }

  #client(number: number): ChildProcess {
    const known = this.#clients.get(number);
    if (known) return known;
    const fresh = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)"], { stdio: "ignore" });
    this.#clients.set(number, fresh);
    return fresh;
  }

  async #end(number: number): Promise<void> {
    const client = this.#clients.get(number);
    if (!client || client.exitCode !== null || client.signalCode !== null) return;
    client.kill("SIGKILL");
    await once(client, "exit");
  }
}

/** The events of a recording; what a held hook wrote when it was stopped is not an event of the client's. */
export function readRecording(name: string): ClientEvent[] {
  const file = fileURLToPath(new URL(`../../recordings/interactive/${name}.jsonl`, import.meta.url));
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines
    .map((line) => JSON.parse(line) as ClientEvent)
    .filter(({ payload }) => payload.hook_event_name !== "Terminated");
}

function hooksFor({ hook_event_name, tool_name }: ClientEvent["payload"]): string[][] {
  return (HOOKS[hook_event_name] ?? [])
    .filter(({ matcher }) => matcher === undefined || new RegExp(`^(?:${matcher})$`).test(String(tool_name)))
    .flatMap(({ hooks }) => hooks)
    .map(({ args }) => args.map((arg) => arg.replace("${CLAUDE_PLUGIN_ROOT}", SKYFOM)));
}
