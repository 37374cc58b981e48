import { type Answer, call, say } from "./answer.ts";
import type { ModelRequest } from "./model-request.ts";

/** The input of one call of the Agent tool. */
export interface AgentInput {
  readonly description: string;
  readonly prompt: string;
  readonly [field: string]: unknown;
}

/**
 * A main conversation that wants a list of jobs done: it spawns all of them in one message, puts a refused one back, and
 * spawns as many of those again as agents have ended since; a greedy one spawns all of them again whenever one has ended, so that
 * a slot that was freed too early is used at once.
 */
export class JobBoard {
  #toDo: AgentInput[];
  #mayStart: number;
  readonly refusals: string[] = [];

  constructor(
    jobs: readonly AgentInput[],
    readonly isGreedy = false,
  ) {
    this.#toDo = [...jobs];
    this.#mayStart = jobs.length;
  }

  answer(request: ModelRequest): Answer {
    this.#read(request);
    const next = this.#toDo.splice(0, this.isGreedy && this.#mayStart > 0 ? this.#toDo.length : this.#mayStart);
    this.#mayStart = 0;
    return next.length > 0 ? call(...next.map((input) => ({ name: "Agent", input }))) : say("Nothing to start now.");
  }

  #read({ lastAnswer, newResults, newTexts }: ModelRequest): void {
    const asked = new Map(
      lastAnswer.flatMap((block) =>
        block.type === "tool_use" && block.name === "Agent" ? [[block.id, block.input as AgentInput]] : [],
      ),
    );
    for (const { toolUseId, text, isError } of newResults) {
      const job = asked.get(toolUseId);
      if (job && isError) {
        this.#toDo.push(job);
        this.refusals.push(text);
      } else if (job && !text.startsWith("Async agent launched")) this.#mayStart++;
    }
    this.#mayStart += newTexts.join("\n").match(/<task-notification>/g)?.length ?? 0;
  }
}

/** Jobs that differ by their number alone; `more` goes into every call. */
export function jobs(count: number, more: Readonly<Record<string, unknown>> = {}): AgentInput[] {
  return Array.from({ length: count }, (_, index) => ({
    description: `job ${index}`,
    prompt: `Job ${index}`,
    subagent_type: "general-purpose",
    ...more,
  }));
}
