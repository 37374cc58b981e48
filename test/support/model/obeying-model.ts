import { type Answer, type AnswerBlock, call, say } from "./answer.ts";
import type { ModelRequest } from "./model-request.ts";
import { ObeyingAgents, type Work } from "./obeying-agents.ts";
import { engineCommand, readOrders, skillToInvoke } from "./read-orders.ts";
import type { Script, Surroundings } from "./scripted-model.ts";

/** What an obeying model does besides obeying. */
export interface Obedience {
  /** How its agents work. */
  readonly work: Work;
  /** Once that many agents are at work, it tries one spawn more that nobody asked for. */
  readonly extraSpawnAbove?: number;
}

/** The script, and what happened to the spawn that nobody asked for. */
export interface ObeyingModel {
  readonly script: Script;
  /** What the client answered to the extra spawn; undefined while it has not been tried. */
  extraSpawnResult(): { readonly isError: boolean; readonly text: string } | undefined;
}

/**
 * A model that holds no list of tasks and no command of ours: it runs what the text of the request tells it to run, and makes
 * the Agent calls that the text hands over. A changed skill, brief or hook text changes what it does.
 */
export function makeObeyingModel({ work, extraSpawnAbove }: Obedience): ObeyingModel {
  const extra = new ExtraSpawn(extraSpawnAbove);
  const agents = new ObeyingAgents(work, () => !extra.isUnderWay());
  return {
    script: async (request, around) => {
      if (request.agentId) return agents.answer(request, around);
      extra.takeResult(request);
      const blocks = obey(request);
      if (blocks.length > 0) {
        extra.awaitSpawns(blocks.filter((block) => block.type === "tool_use" && block.name === "Agent").length);
        return { kind: "message", blocks };
      }
      return (await extra.attempt(around)) ?? say(summaryToTell(request) ?? "Nothing to do until an agent ends.");
    },
    extraSpawnResult: () => extra.result,
  };
}

/**
 * What the new texts and results tell the main conversation to do, as the calls of one message. What several notifications ask for
 * alike is done once, as any reader would.
 */
function obey(request: ModelRequest): AnswerBlock[] {
  const news = [...request.newTexts, ...request.newResults.map((result) => result.text)];
  const orders = news.map(readOrders);
  return [
    ...skillCalls(request),
    ...news.filter((text) => text.startsWith("Base directory for this skill")).flatMap(engineCalls),
    ...[...new Set(orders.flatMap(({ commands }) => commands))].map((command) => bash(command)),
    ...[...new Set(orders.flatMap(({ backgroundCommands }) => backgroundCommands))].map((command) =>
      bash(command, true),
    ),
    ...orders.flatMap(({ stopCalls }) => stopCalls).map((input) => toolUse("TaskStop", input)),
    ...orders.flatMap(({ agentCalls }) => agentCalls).map((input) => toolUse("Agent", input)),
  ];
}

/** A command that the user typed arrives as its name, its arguments and its text; the text tells which skill to invoke. */
function skillCalls({ newTexts, instructions }: ModelRequest): AnswerBlock[] {
  const commandText = newTexts.join("\n");
  if (!commandText.includes("<command-name>")) return [];
  const skill = skillToInvoke(commandText, instructions);
  const args = /<command-args>(.*?)<\/command-args>/s.exec(commandText)?.[1] ?? "";
  return skill ? [toolUse("Skill", { skill, args })] : [];
}

/** What a finished run tells the model to pass on. */
function summaryToTell({ newTexts, newResults }: ModelRequest): string | undefined {
  const news = [...newTexts, ...newResults.map(({ text }) => text)];
  return news
    .map((text) => text.replaceAll(/^.*hook additional context: /gm, ""))
    .map((text) => /^.*Tell the user this summary\.[\s\S]*/m.exec(text)?.[0])
    .find((summary) => summary !== undefined);
}

function engineCalls(skillText: string): AnswerBlock[] {
  const command = engineCommand(skillText);
  return command ? [bash(command)] : [];
}

function bash(command: string, isInBackground = false): AnswerBlock {
  const background = isInBackground ? { run_in_background: true } : {};
  return toolUse("Bash", { command, description: "Run what the text says", ...background });
}

function toolUse(name: string, input: unknown): AnswerBlock {
  return { type: "tool_use", name, input };
}

const EXTRA_PROMPT = "Do one thing more that nobody asked for";
const ALL_MUST_START_WITHIN_MS = 45_000;

/** The one spawn too many: made while so many agents are at work that it has to be refused. */
class ExtraSpawn {
  result: { isError: boolean; text: string } | undefined;
  readonly #above: number;
  #state: "to come" | "awaited" | "made" | "over" = "to come";
  #launched = 0;

  constructor(above = Number.POSITIVE_INFINITY) {
    this.#above = above;
  }

  /** Agents keep working while this is so: their number must not fall before the client has answered. */
  isUnderWay(): boolean {
    return this.#state === "awaited" || this.#state === "made";
  }

  awaitSpawns(count: number): void {
    if (this.#state === "to come" && this.#launched + count >= this.#above) this.#state = "awaited";
  }

  takeResult({ newResults, newTexts, lastAnswer }: ModelRequest): void {
    const spawns = new Set(
      lastAnswer.flatMap((block) => (block.type === "tool_use" && block.name === "Agent" ? [block.id] : [])),
    );
    const results = newResults.filter(({ toolUseId }) => spawns.has(toolUseId));
    if (this.#state === "made" && results[0]) {
      this.result = results[0];
      this.#state = "over";
    }
    const ended = newTexts.join("\n").match(/<task-notification>/g)?.length ?? 0;
    this.#launched += results.filter(({ isError }) => !isError).length - ended;
  }

  async attempt({ agentsAtWork, until }: Surroundings): Promise<Answer | undefined> {
    if (this.#state !== "awaited") return undefined;
    const isFull =
      this.#launched >= this.#above && (await until(() => agentsAtWork() >= this.#above, ALL_MUST_START_WITHIN_MS));
    this.#state = isFull ? "made" : "to come";
    return isFull ? call({ name: "Agent", input: { description: "extra", prompt: EXTRA_PROMPT } }) : undefined;
  }
}
