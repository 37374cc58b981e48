import { dirname } from "node:path";
import { createInterface } from "node:readline/promises";
import { text } from "node:stream/consumers";
import { Command, CommanderError } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { renderProblem } from "./core/problem.ts";
import { howToLetWrite, isRefusedWrite, isSandboxed } from "./io/sandbox.ts";
import { doctor } from "./verbs/doctor.ts";
import { events } from "./verbs/events.ts";
import { halt } from "./verbs/halt.ts";
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
];

const USAGE_ERROR = 2;

const terminal: Terminal = {
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
  progress: (line) => process.stderr.write(`${line}\n`),
  readInput: () => text(process.stdin),
  isInteractive: Boolean(process.stdin.isTTY && process.stderr.isTTY),
  confirm,
};

// Whoever reads our output may have seen enough, as `head` has.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

process.exitCode = await main(process.argv);

/** Runs one command line and returns its exit code: 0 done, 1 a problem, 2 a usage error. */
async function main(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const bind: Bind = <Args extends unknown[]>(command: Command, action: Action<Args>) => {
    command.option("--json", "print the result, or the problems, as JSON");
    command.action(async (...given: unknown[]) => {
      const args = given.slice(0, -1) as Args;
      exitCode = print(await action(terminal, ...args), Boolean(command.opts().json));
    });
  };
  const program = new Command("skyfom")
    .description(packageJson.description)
    .version(packageJson.version)
    .showHelpAfterError()
    .exitOverride();
  for (const addVerb of VERBS) addVerb(program, bind);
  try {
    await program.parseAsync([...argv]);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_ERROR;
    const { code, path, message } = error as NodeJS.ErrnoException;
    if (code !== undefined && path !== undefined) {
      const fix =
        isSandboxed(terminal.env) && isRefusedWrite(code)
          ? howToLetWrite(dirname(path), terminal.env)
          : "Mend what stands at this path, or who may read and write it, and try again.";
      return print({ ok: false, problems: [{ where: path, what: message, fix }] }, false);
    }
    process.stderr.write(`skyfom: this is a bug of ours: ${(error as Error).message}\n`);
    return 1;
  }
}

function print(outcome: Outcome, asJson: boolean): number {
  if (outcome.ok) {
    process.stdout.write(asJson ? `${JSON.stringify(outcome.data)}\n` : ensureNewline(outcome.text));
    return outcome.exitCode ?? 0;
  }
  if (asJson) process.stdout.write(`${JSON.stringify({ problems: outcome.problems })}\n`);
  else process.stderr.write(`${outcome.problems.map(renderProblem).join("\n")}\n`);
  return outcome.exitCode ?? 1;
}

function ensureNewline(value: string): string {
  return value === "" || value.endsWith("\n") ? value : `${value}\n`;
}

async function confirm(question: string): Promise<boolean> {
  if (!terminal.isInteractive) return false;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await lines.question(`${question} [y/N] `)).trim());
  } catch {
    return false; // Ctrl-C or Ctrl-D at the question is a no
  } finally {
    lines.close();
  }
}
