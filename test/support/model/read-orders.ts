/** What a text tells its reader to do, in the forms that our skills, briefs and hooks use; anything else in it is prose. */
export interface Orders {
  /** Inputs of the Agent tool, to be made in one message. */
  readonly agentCalls: readonly object[];
  /** Inputs of the TaskStop tool. */
  readonly stopCalls: readonly object[];
  /** Shell commands to run now. */
  readonly commands: readonly string[];
  /** Shell commands to run now in the background. */
  readonly backgroundCommands: readonly string[];
  /** The command to run once the calls have returned, or an agent's end wakes the reader. */
  readonly nextCommand?: string;
  /** The command that hands in the report of a part that the reader does itself. */
  readonly handIn?: string;
  /** The report that the reader ends with, with its fence. */
  readonly finalReport?: string;
}

/** A fenced block; one that belongs to a list is indented as a whole, and the client may put a tag of its own right behind it. */
const FENCE = /^([ \t]*)```(\S*)[^\n]*\n([\s\S]*?)^\1```(?!\w)/gm;

/** Reads what a text hands over. What a notification quotes of an agent is no order, and its fences are not those of the text. */
export function readOrders(withQuotes: string): Orders {
  const text = withQuotes.replaceAll(/<result>[\s\S]*?<\/result>/g, "<result/>");
  const all = fences(text);
  const shell = all.filter(({ language }) => language === "sh");
  const now = shell.filter(({ heading }) => /(?:[Rr]un this now|[Tt]ake the first step now\b.*):$/.test(heading));
  const isBackground = ({ heading }: { heading: string }) => /in the background/i.test(heading);
  const bodyOf = (ending: RegExp) => shell.find(({ heading }) => ending.test(heading))?.body.trimEnd();
  const nextCommand = bodyOf(/take the next step:$/);
  const handIn = bodyOf(/hand in its report, filled in truthfully:$/);
  const last = all.find(({ heading }) => heading.includes("end your last message with this report"));
  return {
    agentCalls: [...callsUnder(text, "Make these Agent calls"), ...callsInJson(text)],
    stopCalls: callsUnder(text, "Make these TaskStop calls"),
    commands: now.filter((one) => !isBackground(one)).map(({ body }) => body.trimEnd()),
    backgroundCommands: now.filter(isBackground).map(({ body }) => body.trimEnd()),
    ...(nextCommand === undefined ? {} : { nextCommand }),
    ...(handIn === undefined ? {} : { handIn: fillIn(handIn) }),
    ...(last === undefined ? {} : { finalReport: `\`\`\`skyfom-report\n${last.body}\`\`\`` }),
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
  const name = /\bUse the skill `([^`]+)`/.exec(brief)?.[1];
  return name !== undefined && listedSkills(instructions).includes(name) ? name : undefined;
}

/** The files that a brief gives to its agent. */
export function ownFiles(brief: string): string[] {
  return /^These are yours alone: (.+?)\. Leave/m.exec(brief)?.[1]?.split(", ") ?? [];
}

/** The form that a brief shows, filled in, with its fence: what an obeying agent ends with. */
export function reportForm(brief: string): string | undefined {
  const form = fences(brief).findLast(({ language }) => language === "skyfom-report");
  return form && `\`\`\`skyfom-report\n${fillIn(form.body)}\`\`\``;
}

/** A form whose summary is that of whoever fills it in. */
function fillIn(form: string): string {
  return form.replace(/("summary": ?)"(?:[^"\\]|\\.)*"/, '$1"It is done as the task asks, and was looked at."');
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

function callsUnder(text: string, words: string): object[] {
  return fences(text)
    .filter(({ language, heading }) => language === "json" && heading.includes(words))
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

/** Fenced blocks, each with the last line that is not blank before it. */
function fences(text: string): { language: string; body: string; heading: string }[] {
  return [...text.matchAll(FENCE)].map(({ index, 1: indent = "", 2: language = "", 3: body = "" }) => ({
    language,
    body: body.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    heading: (text.slice(0, index).trimEnd().split("\n").at(-1) ?? "").trim(),
  }));
}
