import type { Command } from "commander";

/** `skyfom help VERB`, and the same in a family of verbs; commander's own says nothing of a verb that it does not know. */
export function addHelp(family: Command): void {
  family
    .helpCommand(false)
    .command("help [verb...]")
    .description("show the help of a verb")
    .action((words: readonly string[]) => showHelp(family, words));
}

async function showHelp(family: Command, [word, ...more]: readonly string[]): Promise<void> {
  const verb = family.commands.find((command) => command.name() === word);
  // to give a word that is no verb is an error, which names the verb that may be meant
  if (word !== undefined && !verb) await family.parseAsync([word], { from: "user" });
  if (verb && verb.commands.length > 0) return showHelp(verb, more);
  (verb ?? family).help();
}
