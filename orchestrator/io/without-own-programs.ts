/** Asks git which settings hold, each after the place that it is in. */
const LIST = ["config", "--show-scope", "--null", "--name-only", "--list"];

/** Places of settings that are the user's own. Another may come with the repository. */
const OF_USER: readonly string[] = ["system", "global"];

/** What git itself does where no driver is named. */
const PLAIN_MERGE = "git merge-file --marker-size=%L %A %O %B";

/** A setting of git's and its value. */
type GitSetting = readonly [name: string, value: string];

/**
 * Settings that keep git from starting what a repository's own settings name for its files: filters, when it compares a file with what is
 * committed, and drivers, when it merges one. Those of the user's own settings, as git-lfs has them, stay. Undefined if git cannot
 * say which there are.
 *
 * @param ask runs git in that repository; undefined if it fails.
 */
function settingsWithoutPrograms(
  ask: (...args: readonly string[]) => string | undefined,
): readonly GitSetting[] | undefined {
  const names = namesOfRepository(ask);
  if (names === undefined) return undefined;
  const sections = [...new Set(names.flatMap((name) => /^((?:filter|merge)\..*)\.[^.]+$/s.exec(name)?.[1] ?? []))];
  return sections.flatMap((section) =>
    settingsOf(section).map(([name, value]) => [`${section}.${name}`, value] as const),
  );
}

/** The settings that may come with a repository, by name; undefined where git cannot say. */
export function namesOfRepository(
  ask: (...args: readonly string[]) => string | undefined,
): readonly string[] | undefined {
  const told = ask(...LIST)?.split("\0");
  return told?.filter((_, at) => at % 2 === 1 && !OF_USER.includes(told[at - 1] ?? ""));
}

/** The same as options of a call. Undefined also where they cannot be written as such. */
export function withoutOwnPrograms(
  ask: (...args: readonly string[]) => string | undefined,
): readonly string[] | undefined {
  const settings = settingsWithoutPrograms(ask);
  // an option ends its name at the first of them, so that it would switch off another
  if (settings?.some(([name]) => name.includes("="))) return undefined;
  return settings?.flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

function settingsOf(section: string): readonly GitSetting[] {
  if (section.startsWith("merge.")) return [["driver", PLAIN_MERGE]];
  return [
    ["process", ""],
    ["clean", ""],
    ["smudge", ""],
    ["required", "false"],
  ];
}
