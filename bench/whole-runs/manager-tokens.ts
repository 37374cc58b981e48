import type { ModelRequest } from "../../test/support/model/model-request.ts";
import type { Exchange } from "../../test/support/model/scripted-model.ts";

/** Bytes that are taken for one token. */
export const BYTES_A_TOKEN = 4;

/** A text of ours ends where the client continues with one of its own, or with the next of ours. */
const OURS =
  /hook additional context: ((?:Skyfom|Make these Agent calls)[\s\S]*?)(?=\n\n\[SYSTEM|<\/?system-reminder>|\n\nUserPromptSubmit hook|$)/g;

/** What the model of the main conversation takes of a run, in tokens. */
export interface ManagerTokens {
  /** Of each Agent call that it writes. */
  readonly written: readonly number[];
  /** Of all texts that our steps put before it. */
  readonly read: number;
}

/** Reads the exchanges of a run; those of agents do not count. */
export function managerTokens(exchanges: readonly Exchange[]): ManagerTokens {
  const main = exchanges.filter(({ request }) => request.agentId === undefined);
  const read = main.map(({ request }) => tokens(handedOver(request))).reduce((sum, count) => sum + count, 0);
  return { written: main.flatMap(spawnsOf).map((input) => tokens(JSON.stringify(input))), read };
}

/** Inputs of the Agent calls in an answer. */
export function spawnsOf({ answer }: Exchange): unknown[] {
  if (answer?.kind !== "message") return [];
  return answer.blocks.flatMap((block) => (block.type === "tool_use" && block.name === "Agent" ? [block.input] : []));
}

/** What our steps put before the model: the results of our command, and what the hook added to notifications. */
function handedOver({ newTexts, newResults }: ModelRequest): string {
  const added = newTexts.flatMap((text) => [...text.matchAll(OURS)].map(([, ours = ""]) => ours));
  return [...added, ...newResults.map(({ text }) => text).filter((text) => text.startsWith("Skyfom run"))].join("");
}

function tokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES_A_TOKEN);
}
