import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { agentFile } from "../../../orchestrator/core/transcripts/agent-file.ts";
import type { ClientSession } from "./client-session.ts";

/**
 * The main conversation of a session, as far as its turns go. A turn is over once all of its calls have their results; agents in the
 * background, and starts that wait in line, go on. Its Stop tells which agents the client lists, and no call is made until that is told.
 */
export class MainConversation {
  readonly #calls = new Set<Promise<unknown>>();
  readonly #listed = new Set<string>();
  #ending: Promise<void> | undefined;

  constructor(readonly session: ClientSession) {}

  /** Makes a call: all from its first hook to the last of its result. */
  async calls<T>(call: () => Promise<T>): Promise<T> {
    while (this.#ending) await this.#ending;
    const made = call().finally(() => this.#calls.delete(made));
    this.#calls.add(made);
    return made;
  }

  lists(agent: string): void {
    this.#listed.add(agent);
  }

  listsNoMore(agent: string): void {
    this.#listed.delete(agent);
  }

  /** Ends the turn; `tell` gives the Stop to its hook. */
  async endsTurn(tell: (stop: string) => Promise<unknown>): Promise<void> {
    const ending = async () => {
      await Promise.allSettled(this.#calls);
      await tell(this.session.stopOfTurn(...this.#listed));
      this.#ending = undefined;
    };
    this.#ending = ending();
    await this.#ending;
  }

  /** Notes which call an agent came from, as the client does once its start is over. */
  keepsMeta(agent: string, call: string): void {
    const file = agentFile(this.session.transcript, agent, ".meta.json");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ toolUseId: call, requestShape: "background" }));
  }
}
