import { Command } from "commander";
import type { YesOrNo } from "../../orchestrator/io/ask-yes-or-no.ts";
import type { Action, AddVerb, Bind, Terminal, VerbOutcome } from "../../orchestrator/verbs/verb.ts";

/**
 * Runs a verb's own code in this process, as the command line does; what it throws, which would be a bug, is thrown.
 *
 * @param answer what a person at the terminal says to a question; without it nobody is there.
 * @param progress is told what the verb says on its way.
 */
export async function runVerb(
  verb: AddVerb,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  answer?: (question: string) => YesOrNo,
  progress: (text: string) => void = () => undefined,
): Promise<VerbOutcome> {
  const terminal: Terminal = {
    cwd,
    env,
    now: () => new Date(),
    progress,
    readInput: async () => ({ ok: true, text: "" }),
    isInteractive: answer !== undefined,
    confirm: async (question) => answer?.(question) ?? "no",
  };
  let outcome: VerbOutcome | undefined;
  const bind: Bind = <Args extends unknown[]>(command: Command, action: Action<Args>) => {
    command.option("--json");
    command.action(async (...given: unknown[]) => {
      outcome = await action(terminal, ...(given.slice(0, -1) as Args));
    });
  };
  const program = new Command().exitOverride();
  verb(program, bind);
  await program.parseAsync(["node", "skyfom", ...args]);
  if (outcome === undefined) throw new Error(`no verb ran for ${args.join(" ")}`);
  return outcome;
}
