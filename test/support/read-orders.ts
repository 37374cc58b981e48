/** What a text tells its reader to do, in the forms that our skills, briefs and hooks use; anything else in it is prose. */
export interface Orders {
  /** Inputs of the Agent tool, to be made in one message. */
  readonly agentCalls: readonly object[];
  /** Shell commands to run now. */
  readonly commands: readonly string[];
}

const FENCE = /^```(\S*)[^\n]*\n([\s\S]*?)^```[ \t]*$/gm;

/** Reads the Agent calls and the commands that a text hands over. */
export function readOrders(text: string): Orders {
  return {
    agentCalls: [...callsAfterTheirHeading(text), ...callsInJson(text)],
    commands: commandsAfterTheirHeading(text),
  };
}

/** The first command of a skill's text that runs the engine. */
export function engineCommand(skillText: string): string | undefined {
  return fences(skillText)
    .filter(({ language }) => language === "sh")
    .flatMap(({ body }) => body.split("\n"))
    .find((line) => line.includes(" next "));
}

/** The report that a brief shows as an example, with its fence: what an obeying agent ends with. */
export function reportForm(brief: string): string | undefined {
  const form = fences(brief).findLast(({ language }) => language === "skyfom-report");
  return form && `\`\`\`skyfom-report\n${form.body}\`\`\``;
}

/**
 * The skill that a command's text tells to invoke, by the full name under which the client lists it: `skyfom:NAME` in a plugin,
 * `NAME` in a repository.
 */
export function skillToInvoke(commandText: string, instructions: string): string | undefined {
  const listed = [...instructions.matchAll(/^- (\S+): /gm)].map((line) => line[1] ?? "");
  const ownName = /<command-name>\/(\S+)<\/command-name>/.exec(commandText)?.[1];
  const words = new Set(commandText.match(/[\w:-]+/g));
  return listed.find((name) => name !== ownName && (words.has(name) || words.has(name.split(":").at(-1) ?? name)));
}

function callsAfterTheirHeading(text: string): object[] {
  return fences(text)
    .filter(({ language, heading }) => language === "json" && heading.startsWith("Make these Agent calls"))
    .flatMap(({ body }) => JSON.parse(body) as object[]);
}

function callsInJson(text: string): object[] {
  if (!text.trimStart().startsWith("{")) return [];
  try {
    return (JSON.parse(text) as { calls?: object[] }).calls ?? [];
  } catch {
    return [];
  }
}

function commandsAfterTheirHeading(text: string): string[] {
  return fences(text)
    .filter(({ language, heading }) => language === "sh" && heading.startsWith("Run this now:"))
    .map(({ body }) => body.trimEnd());
}

/** Fenced blocks, each with the last line that is not blank before it. */
function fences(text: string): { language: string; body: string; heading: string }[] {
  return [...text.matchAll(FENCE)].map((match) => ({
    language: match[1] ?? "",
    body: match[2] ?? "",
    heading: text.slice(0, match.index).trimEnd().split("\n").at(-1) ?? "",
  }));
}
