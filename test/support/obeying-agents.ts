import { type Answer, call, say } from "./answer.ts";
import type { ModelRequest } from "./model-request.ts";
import { readOrders, reportForm } from "./read-orders.ts";
import type { Surroundings } from "./scripted-model.ts";

/** How agents work before they report. */
export interface Work {
  /** How long an agent thinks over its brief. */
  readonly thinkMs: number;
  /** A tool call that it makes in between, from its brief. */
  readonly toolCall?: (brief: string) => { readonly name: string; readonly input: unknown } | undefined;
}

const LONGEST_HOLD_MS = 60_000;

/** Agents that read their brief, work for a while and end with the report that the brief shows as its example. */
export class ObeyingAgents {
  readonly #work: Work;
  readonly #mayEnd: () => boolean;
  readonly #briefs = new Map<string, string>();

  /** @param mayEnd agents stay at work while this is false. */
  constructor(work: Work, mayEnd: () => boolean) {
    this.#work = work;
    this.#mayEnd = mayEnd;
  }

  async answer(request: ModelRequest, around: Surroundings): Promise<Answer> {
    const id = `${request.session} ${request.agentId}`;
    const known = this.#briefs.get(id);
    if (known !== undefined) return this.#report(known, request, around);
    const brief = await this.#readBrief(request);
    if (typeof brief !== "string") return brief;
    this.#briefs.set(id, brief);
    await around.until(() => false, this.#work.thinkMs);
    const toolCall = this.#work.toolCall?.(brief);
    return toolCall ? call(toolCall) : this.#report(brief, request, around);
  }

  /** A prompt that still is a reference tells what to run for the brief; the result is the brief then. */
  async #readBrief({ prompt, newResults }: ModelRequest): Promise<string | Answer> {
    const fetched = newResults.map(({ text }) => text).join("\n");
    if (fetched) return fetched;
    const [command] = readOrders(prompt).commands;
    return command ? call({ name: "Bash", input: { command, description: "Fetch the brief" } }) : prompt;
  }

  async #report(brief: string, _: ModelRequest, { until }: Surroundings): Promise<Answer> {
    await until(this.#mayEnd, LONGEST_HOLD_MS);
    return say(reportForm(brief) ?? "Done.");
  }
}
