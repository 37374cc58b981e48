import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { namesFiles, refuseFile, whatIsQuoted, whyNotForModels } from "../core/entry/why-not-for-models.ts";
import type { Problem } from "../core/problem.ts";
import { boundsOf } from "../io/plain-file/bounds-of.ts";
import { resolveWithin } from "../io/plain-file/resolve-within.ts";

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
