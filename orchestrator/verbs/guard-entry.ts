import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { handsOver, namesFiles, refuseFile, whatIsQuoted, whyNotForModels } from "../core/entry/why-not-for-models.ts";
import type { Problem } from "../core/problem.ts";
import { withoutTags } from "../core/quote-text.ts";
import { boundsOf } from "../io/plain-file/bounds-of.ts";
import { resolveWithin } from "../io/plain-file/resolve-within.ts";
import type { VerbOutcome } from "./verb.ts";

/** Why the call of a verb is refused where the path that the allow rule names was run; undefined if it may be made. */
export function guardEntry(command: Command, cwd: string): Problem | undefined {
  const verb = nameOf(command);
  const refused = whyNotForModels({ verb, options: givenOptions(command) });
  if (refused || !namesFiles(verb)) return refused;
  // a name that is not a file, such as a skill's, names no file
  const paths = command.args.filter((word) => word !== "-" && existsSync(resolve(cwd, word)));
  return paths.map((path) => whyOutside(path, cwd)).find((problem) => problem !== undefined);
}

/** What a model is told of the words in the output of a call. */
export function whatEntryQuotes(command: Command): string | undefined {
  return whatIsQuoted({ verb: nameOf(command), options: givenOptions(command) });
}

/** The outcome of a call as a model reads it: what looks like an element of HTML is inert, but in what is made exactly as it stands. */
export function forModels(command: Command, outcome: VerbOutcome): VerbOutcome {
  if (!outcome.ok || handsOver(nameOf(command))) return outcome;
  return { ...outcome, text: withoutTags(outcome.text) };
}

function nameOf(command: Command): string {
  const family = command.parent?.parent ? `${command.parent.name()} ` : "";
  return `${family}${command.name()}`;
}

/** Options given on the command line, without those that only have a default. */
function givenOptions(command: Command): string[] {
  return command.options
    .filter((option) => command.getOptionValueSource(option.attributeName()) === "cli")
    .map((option) => option.long ?? option.flags);
}

function whyOutside(path: string, cwd: string): Problem | undefined {
  const root = boundsOf(cwd) ?? cwd;
  const resolved = resolveWithin(root, resolve(cwd, path));
  return resolved.kind === "outside" ? refuseFile(path, resolved.leadsTo, root) : undefined;
}
