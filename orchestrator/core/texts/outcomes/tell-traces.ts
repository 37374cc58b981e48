/** What an agent left behind that did not report: the files and commits of its work, and commands that may have changed something. */
export interface TracesToTell {
  readonly mayHaveChanged: boolean;
  readonly files: readonly string[];
  readonly commits: readonly string[];
  readonly commands: readonly string[];
}

/** Longest command that a summary repeats, in characters, and how many it names. */
const COMMAND_SHOWN = 80;
const COMMANDS_NAMED = 3;

/** What an agent left behind, as a phrase: `it edited src/a.ts; it committed 0123abc; it ran "npm run build"`. */
export function tellTraces({ mayHaveChanged, files, commits, commands }: TracesToTell): string {
  if (!mayHaveChanged) return "it had changed nothing";
  const named = commands.slice(0, COMMANDS_NAMED).map((command) => `"${shorten(command)}"`);
  const more = commands.length - named.length;
  const phrases = [
    ...(files.length > 0 ? [`it changed ${files.join(", ")}`] : []),
    ...(commits.length > 0 ? [`it committed ${commits.join(", ")}`] : []),
    ...(named.length > 0 ? [`it ran ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`] : []),
  ];
  return phrases.length > 0 ? phrases.join("; ") : "what it did is unknown, because its transcript is gone";
}

function shorten(command: string): string {
  const line = command.replaceAll(/\s+/g, " ").trim();
  return line.length <= COMMAND_SHOWN ? line : `${line.slice(0, COMMAND_SHOWN - 1)}…`;
}
