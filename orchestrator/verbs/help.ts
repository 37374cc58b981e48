import type { Command } from "commander";
import { HELP, VERB_GROUPS } from "./verb-groups.ts";

/** Of so many groups, the first help shows examples: what a person types most. */
const GROUPS_WITH_EXAMPLES = 2;

/** `skyfom help VERB`, and the same in a family of verbs; commander's own help ignores unknown verbs. */
export function addHelp(family: Command): void {
  family
    .helpCommand(false)
    .command(`${HELP.verb} [verb...]`)
    .description(HELP.does)
    .action((words: readonly string[]) => showHelp(family, words));
}

/** Adds the verbs that were not loaded, for the list that the help shows and for guesses at what was meant: nothing of them can be run. */
export function listVerbs(program: Command): void {
  const there = new Set(program.commands.map((command) => command.name()));
  for (const { verb } of [...VERB_GROUPS.values()].flat()) if (!there.has(verb)) program.command(verb);
}

/** Groups the verbs, most used first, and adds to the help of each what it does and an example. */
export function arrangeHelp(program: Command): void {
  const order = [...VERB_GROUPS].flatMap(([group, verbs]) => verbs.map((listed) => ({ group, ...listed })));
  const placeOf = (command: Command) => {
    const place = order.findIndex(({ verb }) => verb === command.name());
    return place === -1 ? order.length : place;
  };
  for (const { group, verb, does, example } of order) {
    const command = program.commands.find((one) => one.name() === verb);
    command?.helpGroup(group).description(does).addHelpText("after", `\nFor example: ${example}`);
  }
  (program.commands as Command[]).sort((a, b) => placeOf(a) - placeOf(b));
  program.configureHelp({ subcommandTerm: (command) => command.name() });
  const common = [...VERB_GROUPS.values()].slice(0, GROUPS_WITH_EXAMPLES).flat();
  program.addHelpText(
    "after",
    `
For example:
${common.map(({ example }) => `  $ ${example}`).join("\n")}

Begin with \`skyfom doctor\`, make tasks with \`skyfom task add\`, and type /skyfom-pm
in Claude Code (/skyfom:skyfom-pm where it is a plugin). \`skyfom help VERB\` shows
the options of a verb, with an example.`,
  );
}

/** The words of a command line that name a verb, or a verb of a family, as far as they do. */
export function namedVerb(program: Command, words: readonly string[]): string[] {
  const named: string[] = [];
  let at: Command | undefined = program;
  for (const word of words) {
    const next: Command | undefined = at?.commands.find((one) => one.name() === word || one.aliases().includes(word));
    if (!next) break;
    named.push(next.name());
    at = next;
  }
  return named;
}

async function showHelp(family: Command, [word, ...more]: readonly string[]): Promise<void> {
  const verb = family.commands.find((command) => command.name() === word);
  // an unknown word is an error, which suggests the verb that may be meant
  if (word !== undefined && !verb) await family.parseAsync([word], { from: "user" });
  if (verb && verb.commands.length > 0) return showHelp(verb, more);
  (verb ?? family).help();
}
