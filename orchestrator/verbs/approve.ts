import { toJson, toLine } from "../core/printable.ts";
import type { Problem } from "../core/problem.ts";
import { type Asked, askedCommands } from "../core/settings/asked-commands.ts";
import { locateState } from "../io/ledger/files/locate-state.ts";
import { isApproved, keepApproval, withdraw } from "../io/settings/approvals.ts";
import { isHomeMoved } from "../io/settings/is-home-moved.ts";
import { readSettings } from "../io/settings/read-settings.ts";
import { type AddVerb, INTERRUPTED, type Terminal, type VerbOutcome } from "./verb.ts";

interface Options {
  readonly withdraw?: boolean;
}

const HELP = `
Settings come with a repository, so nothing that they name is run before a
person has read it. Another text is asked for anew. What is approved is kept in
your home, for this folder and this machine.`;

/** `skyfom approve`: shows a person what the settings have Skyfom run, and asks for each. */
export const approve: AddVerb = (program, bind) => {
  const command = program
    .command("approve")
    .option("--withdraw", "take back what was approved")
    .addHelpText("after", HELP);
  bind(command, approveAll);
};

async function approveAll(terminal: Terminal, options: Options): Promise<VerbOutcome> {
  const { root } = locateState(terminal.env.CLAUDE_PROJECT_DIR || terminal.cwd);
  const read = readSettings(root);
  if (!read.ok) return { ok: false, problems: read.problems };
  if (isHomeMoved(root, process.env)) return { ok: false, problems: [HOME_IS_THEIRS] };
  const asked = askedCommands(read.settings);
  if (options.withdraw) return withdrawAll(root, asked);
  const lines: string[] = [];
  for (const one of asked) {
    const isNew = !isApproved(root, one);
    if (isNew && !terminal.isInteractive) return { ok: false, problems: [askAtTerminal(one)] };
    const answer = isNew ? await terminal.confirm(`${one.when}\n\n${showExactly(one.text)}\n\nApprove it?`) : "yes";
    if (answer === "interrupted") return { ok: true, text: "", data: { approved: [] }, exitCode: INTERRUPTED };
    if (answer === "yes" && isNew) keepApproval(root, one);
    lines.push(`${answer === "yes" ? "approved" : "not approved"}: ${showExactly(one.text)}`);
  }
  const approved = asked.filter((one) => isApproved(root, one)).map(({ text }) => text);
  return { ok: true, text: lines.join("\n") || "Nothing in the settings needs your approval.", data: { approved } };
}

function withdrawAll(root: string, asked: readonly Asked[]): VerbOutcome {
  for (const one of asked) withdraw(root, one);
  return { ok: true, text: "Nothing that the settings name is run.", data: { approved: [] } };
}

const HOME_IS_THEIRS: Problem = {
  where: ".claude",
  what: "the settings of this repository set HOME, where what you approve is kept",
  fix: "Remove that from .claude/settings.json and .claude/settings.local.json.",
};

function askAtTerminal({ text }: Asked): Problem {
  const fix = "Run `skyfom approve` at a terminal: it asks you first.";
  return { where: ".claude/skyfom.json", what: `this is not approved: ${showExactly(text)}`, fix };
}

/** A text as a person has to see it who approves it: where it holds what a terminal does not show, or is long, it is spelt out. */
function showExactly(text: string): string {
  return toLine(text) === text ? text : toJson(text);
}
