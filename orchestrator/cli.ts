import { basename, dirname } from "node:path";
import { text } from "node:stream/consumers";
import { Command, CommanderError } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { nameCommands } from "./core/name-commands.ts";
import { type Problem, renderProblem } from "./core/problem.ts";
import { toJson, toLines } from "./core/view/printable.ts";
import { askYesOrNo } from "./io/ask-yes-or-no.ts";
import { pluginRoot } from "./io/install/plugin-root.ts";
import { commandLine, enginePath } from "./io/run/command-line.ts";
import { howToLetWrite, isRefusedWrite, isSandboxed } from "./io/sandbox.ts";
import { doctor } from "./verbs/doctor.ts";
import { events } from "./verbs/events.ts";
import { halt } from "./verbs/halt.ts";
import { addHelp } from "./verbs/help.ts";
import { install } from "./verbs/install.ts";
import { next } from "./verbs/next.ts";
import { plan } from "./verbs/plan.ts";
import { report } from "./verbs/report.ts";
import { reset } from "./verbs/reset.ts";
import { status } from "./verbs/status.ts";
import { statusline } from "./verbs/statusline.ts";
import { task } from "./verbs/task.ts";
import { uninstall } from "./verbs/uninstall.ts";
import { validate } from "./verbs/validate.ts";
import type { Action, AddVerb, Bind, Outcome, Terminal } from "./verbs/verb.ts";
import { version } from "./verbs/version.ts";
import { wait } from "./verbs/wait.ts";
import { watch } from "./verbs/watch.ts";

const VERBS: readonly AddVerb[] = [
  next,
  wait,
  halt,
  status,
  watch,
  statusline,
  events,
  report,
  reset,
  task,
  install,
  uninstall,
  validate,
  plan,
  doctor,
  version,
];

const USAGE_ERROR = 2;

/** The code of commander's error where it shows the help because there is nothing to do. */
const HELP = "commander.help";

const program = new Command("skyfom");

const isInteractive = Boolean(process.stdin.isTTY && process.stderr.isTTY);

const terminal: Terminal = {
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
  progress: (line) => process.stderr.write(`${toLines(line)}\n`),
  readInput: () => text(process.stdin),
  isInteractive,
  confirm: async (question) => (isInteractive ? askYesOrNo(toLines(question)) : "no"),
};

// Whoever reads our output may have seen enough, as `head` has.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

process.exitCode = await main(process.argv);

/** Runs one command line and returns its exit code: 0 done, 1 a problem, 2 a usage error, 130 stopped by Ctrl-C at a question. */
async function main(argv: readonly string[]): Promise<number> {
  const asJson = argv.includes("--json");
  let exitCode = 0;
  const bind: Bind = <Args extends unknown[]>(command: Command, action: Action<Args>) => {
    command.option("--json", "print the result, or the problems, as JSON");
    command.action(async (...given: unknown[]) => {
      const args = given.slice(0, -1) as Args;
      exitCode = print(await action(terminal, ...args), Boolean(command.opts().json));
    });
  };
  program
    .description(packageJson.description)
    .version(packageJson.version, "-v, --version")
    // an error is printed below as any other problem, and without the whole help, which would hide it
    .configureOutput({
      writeErr: (text) => asJson || process.stderr.write(toLines(text)),
      outputError: () => undefined,
    })
    .exitOverride();
  for (const addVerb of VERBS) addVerb(program, bind);
  for (const family of [program, ...program.commands.filter(({ commands }) => commands.length > 0)]) addHelp(family);
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

function wrongUsage({ code, message }: CommanderError): Problem {
  const what = code === HELP ? "it is not said what to do" : message.replace(/^error: /, "").replaceAll("\n", " ");
  return { where: "skyfom", what, fix: "`skyfom --help` shows the verbs, and a verb with --help its options." };
}

/** What nobody expected: the file system refused something, or the fault is ours. */
function explain({ code, path, message }: NodeJS.ErrnoException): Problem {
  if (code === undefined || path === undefined) {
    const fix = "Please report it, with the command that you gave.";
    return { where: "skyfom", what: `this is a bug of ours: ${message}`, fix };
  }
  const fix =
    isSandboxed(terminal.env) && isRefusedWrite(code)
      ? howToLetWrite(dirname(path), terminal.env)
      : "Mend what stands at this path, or who may read and write it, and try again.";
  return { where: path, what: message, fix };
}

/** Prints what a verb left behind. Texts come from trackers, logs and agents: nothing of them may reach the terminal as more than text. */
function print(outcome: Outcome, asJson: boolean): number {
  if (outcome.ok) {
    const text = outcome.isPainted ? outcome.text : toLines(outcome.text);
    process.stdout.write(asJson ? `${toJson(outcome.data)}\n` : ensureNewline(text));
    return outcome.exitCode ?? 0;
  }
  const problems = outcome.problems.map(asReadersRun);
  if (asJson) process.stdout.write(`${toJson({ problems })}\n`);
  else process.stderr.write(`${toLines(problems.map(renderProblem).join("\n"))}\n`);
  return outcome.exitCode ?? 1;
}

/** People have read how they call us; a model that was given our whole path needs it again. */
function asReadersRun(problem: Problem): Problem {
  const isByModel = basename(process.argv[1] ?? "") === basename(enginePath(""));
  const verbs = program.commands.map((command) => command.name());
  return isByModel ? nameCommands(problem, commandLine(pluginRoot()), verbs) : problem;
}

function ensureNewline(value: string): string {
  return value === "" || value.endsWith("\n") ? value : `${value}\n`;
}
