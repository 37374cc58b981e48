import { MAX_CONCURRENT_AGENTS } from "../core/max-concurrent-agents.ts";
import { statusLine } from "../io/view/status-line.ts";
import type { AddVerb, Terminal, VerbOutcome } from "./verb.ts";

const HELP = `
Prints for example "skyfom 5/${MAX_CONCURRENT_AGENTS} · 12 done · 3 waiting": slots taken, tasks that
the run has closed, starts that wait for a slot. It prints nothing if nobody is
at work and no run is open. Claude Code runs it if a settings file says

  "statusLine": { "type": "command", "command": "node \\"DIR/.claude/orchestrator/dist/statusline.cjs\\" --join 'YOUR OWN'" }

and names the project on stdin. \`skyfom install\` offers to write that, with the
command of your own settings. Without input on stdin the project is the one
around the current folder.`;

/** `skyfom statusline`: one line for the client's status line. */
export const statusline: AddVerb = (program, bind) => {
  const command = program
    .command("statusline")
    .option("--join [command]", "print the output of your own status line first, then ours")
    .addHelpText("after", HELP);
  bind(command, printLine);
};

async function printLine({ cwd, env }: Terminal, { join }: { readonly join?: boolean | string }): Promise<VerbOutcome> {
  const text = await statusLine(typeof join === "string" ? join : undefined, cwd, env);
  return { ok: true, text, isPainted: true, data: { text } };
}
