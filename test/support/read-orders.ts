/** What a text tells its reader to do, in the forms that our skills, briefs and hooks use; anything else in it is prose. */
export interface Orders {
  /** Inputs of the Agent tool, to be made in one message. */
  readonly agentCalls: readonly object[];
  /** Shell commands to run now. */
  readonly commands: readonly string[];
}

/** A fenced block; one that belongs to a list is indented as a whole. */
const FENCE = /^([ \t]*)```(\S*)[^\n]*\n([\s\S]*?)^\1```[ \t]*$/gm;

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

/** What a prompt that is still a reference tells to run for its brief. */
export function briefCommand(prompt: string): string | undefined {
  return /^@skyfom \S+ else: (.+)$/m.exec(prompt)?.[1];
}

/** The skill that a brief tells to work by, if the client lists it. */
export function skillToWorkBy(brief: string, instructions: string): string | undefined {
  const name = /^Work by the skill `([^`]+)`/m.exec(brief)?.[1];
  return name !== undefined && listedSkills(instructions).includes(name) ? name : undefined;
}

/** The files that a brief gives to its agent. */
export function ownFiles(brief: string): string[] {
  return /^These are yours alone: (.+?)\. Leave/m.exec(brief)?.[1]?.split(", ") ?? [];
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
  const name = /\b[Ii]nvoke the skill `?([\w:-]+)/.exec(commandText)?.[1];
  if (name === undefined) return undefined;
  return listedSkills(instructions).find((listed) => listed === name || listed.endsWith(`:${name}`));
}

/** The client lists skills and commands alike, a line each, under a heading of their own. */
function listedSkills(instructions: string): string[] {
  const [, list = ""] = instructions.split("The following skills are available for use with the Skill tool:");
  return [...list.matchAll(/^- (\S+): /gm)].map((line) => line[1] ?? "");
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
    .filter(({ language, heading }) => language === "sh" && heading.endsWith("Run this now:"))
    .map(({ body }) => body.trimEnd());
}

/** Fenced blocks, each with the last line that is not blank before it. */
function fences(text: string): { language: string; body: string; heading: string }[] {
  return [...text.matchAll(FENCE)].map(({ index, 1: indent = "", 2: language = "", 3: body = "" }) => ({
    language,
    body: body.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    heading: (text.slice(0, index).trimEnd().split("\n").at(-1) ?? "").trim(),
  }));
}
