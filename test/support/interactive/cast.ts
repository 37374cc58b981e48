import { type Answer, call, say } from "../model/answer.ts";
import { isOfPane, type ModelRequest } from "../model/model-request.ts";
import type { Script, Surroundings } from "../model/scripted-model.ts";

/** One step: an answer, one that depends on the request, or to stay at work until released by name. */
export type Part = Answer | ((request: ModelRequest) => Answer) | "hold";

/** One request of the model and when it came, in milliseconds since 1970. */
export interface CastRequest {
  readonly at: number;
  /** The agent by its name, or `main`. */
  readonly name: string;
  readonly request: ModelRequest;
}

const MAIN = "main";

/** Agents that play written parts and stay where they are until they are told to continue; the main conversation obeys what is typed. */
export class Cast {
  readonly #parts = new Map<string, Part[]>();
  readonly #orders = new Map<string, Part[]>();
  readonly #released = new Set<string>();
  readonly #names = new Map<string, string>();
  /** Everything that was asked of the model, oldest first, but for the client's own side requests. */
  readonly requests: CastRequest[] = [];

  /** What the main conversation does when the person types this; held, it is released as `main`. */
  order(typed: string, ...parts: Part[]): this {
    this.#orders.set(typed, parts);
    return this;
  }

  /** What the agent with this name does, one part a request; at the end of its parts it says that it is done. */
  part(name: string, ...parts: Part[]): this {
    this.#parts.set(name, parts);
    return this;
  }

  /** Lets agents go on that are held, now or later. */
  release(...names: string[]): void {
    for (const name of names) this.#released.add(name);
  }

  /** The client's id of an agent that has been at work. */
  agentIdOf(name: string): string {
    return [...this.#names].find(([, known]) => known === name)?.[0] ?? "";
  }

  /** Requests of one agent, oldest first. */
  requestsOf(name: string): CastRequest[] {
    return this.requests.filter((request) => request.name === name);
  }

  readonly script: Script = async (request, around) => {
    // titles and the like: no tools are offered
    if (request.toolNames.length === 0) return say("Title");
    const name = this.#nameOf(request);
    this.requests.push({ at: Date.now(), name, request });
    const parts = name === MAIN ? this.#ordered(request) : (this.#parts.get(name) ?? []);
    return this.#perform(name, parts, request, around);
  };

  /** An agent keeps the name of its first request, whatever its conversation begins with later. */
  #nameOf(request: ModelRequest): string {
    const worker = request.agentId ?? (isOfPane(request) ? request.session : undefined);
    if (worker === undefined) return MAIN;
    const name = this.#names.get(worker) ?? nameIn(request);
    this.#names.set(worker, name);
    return name;
  }

  #ordered({ newTexts, newResults }: ModelRequest): Part[] {
    if (newResults.length > 0) return [];
    return newTexts.flatMap((text) => this.#orders.get(text.trim()) ?? []);
  }

  /** One request takes one part, and the hold before it. */
  async #perform(name: string, parts: Part[], request: ModelRequest, { until }: Surroundings): Promise<Answer> {
    if (parts[0] === "hold") {
      parts.shift();
      await until(() => this.#released.has(name), 120_000);
      this.#released.delete(name);
    }
    const part = parts[0];
    if (part === undefined || part === "hold") return say(name === MAIN ? "Noted." : `${name} is done`);
    parts.shift();
    return typeof part === "function" ? part(request) : part;
  }
}

/** Calls that spawn these agents, in one message. */
export function spawn(...names: string[]): Answer {
  return call(...names.map((name) => ({ name: "Agent", input: spawnInput(name) })));
}

/** The input of the call that spawns an agent with this name. */
export function spawnInput(name: string) {
  return { description: `part of ${name}`, prompt: name, subagent_type: "general-purpose" };
}

/**
 * A fork is named after its skill, a workflow's agent after the last line of its task, a teammate after the first line of the message
 * in which it gets its task, any other after its first line.
 */
function nameIn({ prompt, newTexts }: ModelRequest): string {
  const sent = /^<teammate-message[^>]*>\n?(.*)$/m.exec(prompt)?.[1];
  const skill = /^Base directory for this skill: .*\/(.+)$/m.exec(prompt)?.[1];
  const task = newTexts.find((text) => text.startsWith("[Workflow harness — computed task]"));
  return (skill ?? sent ?? task?.trimEnd().split("\n").at(-1) ?? prompt.split("\n", 1)[0] ?? "").trim();
}
