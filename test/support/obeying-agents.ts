import { type Answer, call, say } from "./answer.ts";
import type { ModelRequest } from "./model-request.ts";
import { briefCommand, reportForm, skillToWorkBy } from "./read-orders.ts";
import type { Surroundings } from "./scripted-model.ts";

/** How agents work before they report. */
export interface Work {
  /** How long an agent thinks over its brief, in milliseconds. */
  readonly thinkMs: (brief: string) => number;
  /** What it does with tools, as its brief has it; by nothing it only thinks. */
  readonly toolCall?: (brief: string) => ToolCall | undefined;
}

type ToolCall = { readonly name: string; readonly input: unknown };

/** Longer than the client takes to refuse a spawn, shorter than any test. */
const LONGEST_HOLD_MS = 60_000;

/** Agents that read their brief, work for a while and end with the report that the brief shows as its example. */
export class ObeyingAgents {
  readonly #work: Work;
  readonly #mayEnd: () => boolean;
  /** What each agent has yet to do, by session and agent. */
  readonly #plans = new Map<string, { brief: string; steps: ToolCall[] }>();

  /** @param mayEnd agents stay at work while this is false. */
  constructor(work: Work, mayEnd: () => boolean) {
    this.#work = work;
    this.#mayEnd = mayEnd;
  }

  async answer(request: ModelRequest, { until }: Surroundings): Promise<Answer> {
    const id = `${request.session} ${request.agentId}`;
    const fetching = this.#plans.has(id) ? undefined : fetchBrief(request);
    if (fetching) return fetching;
    let plan = this.#plans.get(id);
    if (!plan) {
      plan = this.#plan(request);
      this.#plans.set(id, plan);
      await until(() => false, this.#work.thinkMs(plan.brief));
    }
    const step = plan.steps.shift();
    if (step) return call(step);
    await until(this.#mayEnd, LONGEST_HOLD_MS);
    return say(reportForm(plan.brief) ?? "Done.");
  }

  #plan({ prompt, newResults, instructions }: ModelRequest) {
    const brief = newResults.map(({ text }) => text).join("\n") || prompt;
    const skill = skillToWorkBy(brief, instructions);
    const toolCall = this.#work.toolCall?.(brief);
    return { brief, steps: [...(skill ? [{ name: "Skill", input: { skill } }] : []), ...(toolCall ? [toolCall] : [])] };
  }
}

/** A prompt that nobody expanded is a reference still, and tells how to get the brief. */
function fetchBrief({ prompt, newResults }: ModelRequest): Answer | undefined {
  const command = newResults.length === 0 ? briefCommand(prompt) : undefined;
  return command ? call({ name: "Bash", input: { command, description: "Read the brief" } }) : undefined;
}
