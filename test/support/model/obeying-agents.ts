import { type Answer, call, say } from "./answer.ts";
import type { ModelRequest } from "./model-request.ts";
import { briefCommand, readOrders, reportForm, skillToWorkBy } from "./read-orders.ts";
import type { Surroundings } from "./scripted-model.ts";

/** How agents work before they report. */
export interface Work {
  /** How long an agent thinks over its brief, in milliseconds. */
  readonly thinkMs: (brief: string) => number;
  /** What it does with tools, as its brief has it; by nothing it only thinks. */
  readonly toolCall?: (brief: string) => ToolCall | undefined;
  /** What it reports, with the fence; without it, the form that the brief shows. */
  readonly report?: (brief: string) => string | undefined;
}

type ToolCall = { readonly name: string; readonly input: unknown };

/** Longer than the client takes to refuse a spawn, shorter than any test. */
const LONGEST_HOLD_MS = 60_000;

/** What one agent has yet to do. */
interface Plan {
  readonly brief: string;
  readonly steps: ToolCall[];
  /** What a composite agent runs once the calls that it made have returned. */
  nextCommand?: string;
  hasThought: boolean;
}

/**
 * Agents that read their brief, work for a while and end with the report that it shows as its example. One whose brief gives it
 * members takes the steps that it is told to take, makes the calls that it is handed, and ends with the report that it is given.
 */
export class ObeyingAgents {
  readonly #work: Work;
  readonly #mayEnd: () => boolean;
  /** By session and agent. */
  readonly #plans = new Map<string, Plan>();

  /** @param mayEnd agents stay at work while this is false. */
  constructor(work: Work, mayEnd: () => boolean) {
    this.#work = work;
    this.#mayEnd = mayEnd;
  }

  async answer(request: ModelRequest, around: Surroundings): Promise<Answer> {
    const id = `${request.session} ${request.agentId}`;
    const fetching = this.#plans.has(id) ? undefined : fetchBrief(request);
    if (fetching) return fetching;
    const plan = this.#plans.get(id) ?? this.#plan(request);
    this.#plans.set(id, plan);
    const step = plan.steps.shift();
    if (step) return call(step);
    const [first] = readOrders(plan.brief).commands;
    return first === undefined ? this.#end(plan, around) : this.#takeStep(plan, first, request, around);
  }

  async #end(plan: Plan, { until }: Surroundings): Promise<Answer> {
    await this.#think(plan, plan.brief, until);
    await until(this.#mayEnd, LONGEST_HOLD_MS);
    return say(this.#work.report?.(plan.brief) ?? reportForm(plan.brief) ?? "Done.");
  }

  /** A composite agent's next answer: what the newest texts tell it, else the command that it was to run when its members are done. */
  async #takeStep(plan: Plan, first: string, request: ModelRequest, around: Surroundings): Promise<Answer> {
    const news = [...request.newResults.map(({ text }) => text), ...request.newTexts];
    const orders = plan.hasThought ? news.map(readOrders) : [];
    if (!plan.hasThought) {
      plan.hasThought = true;
      return run(first);
    }
    const report = orders.find(({ finalReport }) => finalReport !== undefined)?.finalReport;
    if (report !== undefined) return say(report);
    const next = orders.find(({ nextCommand }) => nextCommand !== undefined)?.nextCommand;
    const calls = orders.flatMap(({ agentCalls }) => agentCalls);
    if (next !== undefined) plan.nextCommand = next;
    if (calls.length > 0) return call(...calls.map((input) => ({ name: "Agent", input })));
    const handIn = orders.find((one) => one.handIn !== undefined)?.handIn;
    if (handIn !== undefined) {
      await around.until(() => false, this.#work.thinkMs(news.join("\n")));
      return run(handIn);
    }
    const [command] = orders.flatMap(({ commands }) => commands);
    if (command !== undefined) return run(command);
    if (next !== undefined) return say("Nothing to do until a member ends.");
    return plan.nextCommand === undefined ? say("Nothing to do.") : run(plan.nextCommand);
  }

  async #think(plan: Plan, brief: string, until: Surroundings["until"]): Promise<void> {
    if (plan.hasThought) return;
    plan.hasThought = true;
    await until(() => false, this.#work.thinkMs(brief));
  }

  #plan({ prompt, newResults, instructions }: ModelRequest): Plan {
    const brief = newResults.map(({ text }) => text).join("\n") || prompt;
    const skill = skillToWorkBy(brief, instructions);
    const toolCall = this.#work.toolCall?.(brief);
    const steps = [...(skill ? [{ name: "Skill", input: { skill } }] : []), ...(toolCall ? [toolCall] : [])];
    return { brief, steps, hasThought: false };
  }
}

/** A prompt that nobody expanded is a reference still, and tells how to get the brief. */
function fetchBrief({ prompt, newResults }: ModelRequest): Answer | undefined {
  const command = newResults.length === 0 ? briefCommand(prompt) : undefined;
  return command ? run(command) : undefined;
}

function run(command: string): Answer {
  return call({ name: "Bash", input: { command, description: "Run what the text says" } });
}
