import { Argument, type Command } from "commander";
import { type CompletedVerb, renderCompletion, SHELLS, type Shell } from "../core/completion/render-completion.ts";
import type { AddVerb } from "./verb.ts";

const HELP = `
bash:  skyfom completion bash >> ~/.bashrc
zsh:   skyfom completion zsh >> ~/.zshrc
fish:  skyfom completion fish > ~/.config/fish/completions/skyfom.fish`;

/** `skyfom completion SHELL`: prints a completion script for a shell. */
export const completion: AddVerb = (program, bind) => {
  const command = program
    .command("completion")
    .addArgument(new Argument("<shell>", "the shell").choices(SHELLS))
    .addHelpText("after", HELP);
  bind<[Shell]>(command, (_, shell) => {
    const verbs = program.commands.filter((one) => one.name() !== "help").map(describe);
    const text = renderCompletion(shell, verbs);
    return { ok: true, text, data: { shell, text } };
  });
};

function describe(command: Command): CompletedVerb {
  return {
    name: command.name(),
    about: command.description(),
    options: command.options.flatMap(({ long, description }) => (long ? [{ name: long, about: description }] : [])),
    verbs: command.commands.filter((one) => one.name() !== "help").map(describe),
  };
}
