import { dirname } from "node:path";
import { Command, CommanderError } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { nameCommands } from "./core/name-commands.ts";
import { toJson, toLines } from "./core/printable.ts";
import { type Problem, renderProblem } from "./core/problem.ts";
import { jsonWithoutTags, withoutTags } from "./core/quote-text.ts";
import { askYesOrNo } from "./io/ask-yes-or-no.ts";
import { environmentOfVerb } from "./io/environment-of-verb.ts";
import { isAllowedEntry } from "./io/is-allowed-entry.ts";
import { isTerminal } from "./io/is-terminal.ts";
import { loadAllParts } from "./io/load-all-parts.ts";
import { readInput } from "./io/plain-file/read-input.ts";
import { RefusedPath } from "./io/plain-file/refused-path.ts";
import { pluginRoot } from "./io/plugin-root.ts";
import { commandLine } from "./io/run/tell/command-line.ts";
import { howToLetWrite, isRefusedWrite, isSandboxed } from "./io/sandbox.ts";
import { writeOut } from "./io/write-out.ts";
import { approve } from "./verbs/approve.ts";
import { check } from "./verbs/check.ts";
import { completion } from "./verbs/completion.ts";
import { doctor } from "./verbs/doctor.ts";
import { events } from "./verbs/events.ts";
import { exportRun } from "./verbs/export.ts";
import { forModels, guardEntry, whatEntryQuotes } from "./verbs/guard-entry.ts";
import { halt } from "./verbs/halt.ts";
import { addHelp, arrangeHelp, listVerbs, namedVerb } from "./verbs/help.ts";
import { install } from "./verbs/install.ts";
import { next } from "./verbs/next.ts";
import { plan } from "./verbs/plan.ts";
import { pullRequest } from "./verbs/pull-request.ts";
import { report } from "./verbs/report.ts";
import { reset } from "./verbs/reset.ts";
import { runs } from "./verbs/runs.ts";
import { status } from "./verbs/status.ts";
import { statusline } from "./verbs/statusline.ts";
import { task } from "./verbs/task.ts";
import { uninstall } from "./verbs/uninstall.ts";
import { validate } from "./verbs/validate.ts";
import type { Action, AddVerb, Bind, Terminal, VerbOutcome } from "./verbs/verb.ts";
import { version } from "./verbs/version.ts";
import { wait } from "./verbs/wait.ts";
import { watch } from "./verbs/watch.ts";
import { worktrees } from "./verbs/worktrees.ts";

/** Each verb by its name. In the bundle a verb is loaded when its function is called, so each start loads only what it needs. */
const VERBS: ReadonlyMap<string, () => AddVerb> = new Map([
  ["next", () => next],
  ["wait", () => wait],
  ["check", () => check],
  ["pause", () => halt],
  ["resume", () => halt],
  ["stop", () => halt],
  ["status", () => status],
  ["watch", () => watch],
  ["statusline", () => statusline],
  ["events", () => events],
  ["report", () => report],
  ["export", () => exportRun],
  ["runs", () => runs],
  ["worktrees", () => worktrees],
  ["reset", () => reset],
  ["pull-request", () => pullRequest],
  ["approve", () => approve],
  ["task", () => task],
  ["install", () => install],
  ["uninstall", () => uninstall],
  ["validate", () => validate],
  ["plan", () => plan],
  ["doctor", () => doctor],
  ["version", () => version],
  ["completion", () => completion],
]);

/** Verbs that wait for something, or that replace the files which they run from. Any verb may wait for a person's answer, see `confirm`. */
const STAYING: readonly string[] = ["wait", "check", "watch", "install", "uninstall"];

const USAGE_ERROR = 2;

/** The code of commander's error when it shows the help because no command was given. */
const HELP = "commander.help";

/** Columns of the help if no terminal gives its width. */
const WIDTH_OF_HELP = 80;

/** Whether nobody was asked about this call, so that a model reads what it prints. */
const isForModel = isAllowedEntry(process.argv);

const program = new Command("skyfom");

const terminal: Terminal = {
  cwd: process.cwd(),
  env: environmentOfVerb(process.cwd(), process.env, (line) => say(2, `${shown(line)}\n`)),
  now: () => new Date(),
  progress: (line) => say(2, `${shown(line)}\n`),
  readInput: () => readInput(process.stdin),
  get isInteractive() {
    return isTerminal(0) && isTerminal(2);
  },
  confirm: async (question) => {
    if (!terminal.isInteractive) return "no";
    loadAllParts();
    return askYesOrNo(toLines(question));
  },
};

// Only a verb that draws on a terminal writes to the stream itself.
if (isTerminal(1)) process.stdout.on("error", leave);

void main(process.argv).then((code) => {
  process.exitCode = code;
});

/** Runs one command line and returns its exit code: 0 done, 1 a problem, 2 a usage error, 130 stopped by Ctrl-C at a question. */
async function main(argv: readonly string[]): Promise<number> {
  const asJson = argv.includes("--json");
  let exitCode = 0;
  const bind: Bind = <Args extends unknown[]>(command: Command, action: Action<Args>) => {
    command.option("--json", "print the result, or the problems, as JSON");
    command.action(async (...given: unknown[]) => {
      const args = given.slice(0, -1) as Args;
      const refused = isForModel ? guardEntry(command, terminal.cwd) : undefined;
      if (refused) {
        exitCode = print({ ok: false, problems: [refused] }, Boolean(command.opts().json));
        return;
      }
      const outcome = await action(terminal, ...args);
      const quoted = isForModel ? whatEntryQuotes(command) : undefined;
      // beside the output, which stays what it is for whoever parses it
      if (quoted !== undefined) say(2, `${quoted}\n`);
      exitCode = print(isForModel ? forModels(command, outcome) : outcome, Boolean(command.opts().json));
    });
  };
  program
    .description(packageJson.description)
    .version(packageJson.version, "-v, --version")
    // an error is printed below like any other problem, without the whole help, which would hide it
    .configureOutput({
      writeOut: (text) => say(1, text),
      writeErr: (text) => asJson || say(2, toLines(text)),
      getOutHelpWidth: () => (isTerminal(1) && process.stdout.columns) || WIDTH_OF_HELP,
      getErrHelpWidth: () => (isTerminal(2) && process.stderr.columns) || WIDTH_OF_HELP,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: () => undefined,
    })
    .exitOverride();
  for (const addVerb of verbsFor(argv.slice(2))) addVerb(program, bind);
  for (const family of [program, ...program.commands.filter(({ commands }) => commands.length > 0)]) addHelp(family);
  if (!VERBS.has(argv[2] ?? "")) listVerbs(program);
  arrangeHelp(program);
  try {
    await program.parseAsync([...argv]);
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      return print({ ok: false, problems: [explain(error as NodeJS.ErrnoException)] }, asJson);
    }
    if (error.exitCode === 0) return 0;
    if (error.code === HELP && !asJson) return USAGE_ERROR;
    return print({ ok: false, problems: [wrongUsage(error)], exitCode: USAGE_ERROR }, asJson);
  }
}

/** The verb that is called: the first word, or one of the others, as in `help task add`. */
function verbsFor(words: readonly string[]): Iterable<AddVerb> {
  const [first = ""] = words;
  const named = VERBS.has(first) ? [first] : words.filter((word) => VERBS.has(word));
  if (first !== "help" && named.some((word) => STAYING.includes(word))) loadAllParts();
  // what completes all verbs has to know them
  const verbs = named.includes("completion") ? [...VERBS.values()] : named.map((word) => VERBS.get(word));
  return new Set(verbs.flatMap((load) => load?.() ?? []));
}

/** A usage error, with the help of the verb that was meant. */
function wrongUsage({ code, message }: CommanderError): Problem {
  const what = code === HELP ? "no command was given" : message.replace(/^error: /, "").replaceAll("\n", " ");
  const verb = namedVerb(
    program,
    process.argv.slice(2).filter((word) => word !== "help"),
  );
  const line = ["skyfom", ...verb].join(" ");
  const fix =
    verb.length === 0
      ? "`skyfom --help` lists the commands; add --help to a command for its options."
      : `\`${line} --help\` shows its usage, with an example.`;
  return { where: line, what, fix };
}

/** An unexpected error: something else is in the place of a file of ours, the file system refused something, or Skyfom has a bug. */
function explain(error: NodeJS.ErrnoException): Problem {
  if (error instanceof RefusedPath) return error.problem;
  const { code, path, message } = error;
  if (code === undefined || path === undefined) {
    const fix = "Please report it with the command you ran.";
    return { where: "skyfom", what: `this is a bug in Skyfom: ${message}`, fix };
  }
  const fix =
    isSandboxed(terminal.env) && isRefusedWrite(code)
      ? howToLetWrite(dirname(path), terminal.env)
      : "Fix what is at this path, or its permissions, and try again.";
  return { where: path, what: message, fix };
}

/** Text beside the outcome, and problems: no control reaches the terminal, and a model sees no element of HTML. */
function shown(text: string): string {
  return isForModel ? withoutTags(toLines(text)) : toLines(text);
}

function shownJson(value: unknown): string {
  return isForModel ? jsonWithoutTags(toJson(value)) : toJson(value);
}

/** Prints the outcome of a verb. Its texts come from trackers, logs and agents, and must reach the terminal as plain text only. */
function print(outcome: VerbOutcome, asJson: boolean): number {
  if (outcome.ok) {
    const text = outcome.isPainted ? outcome.text : toLines(outcome.text);
    say(1, asJson ? `${shownJson(outcome.data)}\n` : ensureNewline(text));
    return outcome.exitCode ?? 0;
  }
  const problems = outcome.problems.map(asReadersRun);
  if (asJson) say(1, `${shownJson({ problems })}\n`);
  else say(2, `${shown(problems.map(renderProblem).join("\n"))}\n`);
  return outcome.exitCode ?? 1;
}

/** People know how they called us; a model that was given our full path needs it again. */
function asReadersRun(problem: Problem): Problem {
  if (!isForModel) return problem;
  return nameCommands(problem, commandLine(pluginRoot()), [...VERBS.keys(), "help"]);
}

function ensureNewline(value: string): string {
  return value === "" || value.endsWith("\n") ? value : `${value}\n`;
}

function say(descriptor: 1 | 2, text: string): void {
  try {
    writeOut(descriptor, text);
  } catch (error) {
    leave(error as NodeJS.ErrnoException);
  }
}

/** The reader may have closed its end, as `head` does. */
function leave({ code }: NodeJS.ErrnoException): never {
  process.exit(code === "EPIPE" ? 0 : 1);
}
