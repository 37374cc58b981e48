import { Command } from "commander";
import { install } from "../../orchestrator/verbs/install.ts";
import { uninstall } from "../../orchestrator/verbs/uninstall.ts";
import type { AddVerb, Bind, Outcome, Terminal } from "../../orchestrator/verbs/verb.ts";

const VERBS = { install, uninstall };

/** Runs a verb in this process, with nobody at its terminal, where starting a process for each run would take too long. */
export async function runVerb(name: keyof typeof VERBS, home: string, dir: string, options = {}): Promise<Outcome> {
  let run: ((terminal: Terminal, dir: string, options: object) => Outcome | Promise<Outcome>) | undefined;
  const bind: Bind = (_, action) => {
    run = action as unknown as typeof run;
  };
  const add: AddVerb = VERBS[name];
  add(new Command(), bind);
  if (!run) throw new Error(`${name} bound no action`);
  return run(terminalIn(home), dir, options);
}

function terminalIn(cwd: string): Terminal {
  return {
    cwd,
    env: {},
    now: () => new Date(),
    progress: () => {},
    readInput: async () => "",
    isInteractive: false,
    confirm: async () => false,
  };
}
