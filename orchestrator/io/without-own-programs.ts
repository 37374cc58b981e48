import { type AskGit, namesOfRepository } from "./names-of-repository.ts";

/** What git itself does where no driver is named. */
const PLAIN_MERGE = "git merge-file --marker-size=%L %A %O %B";

/** A setting of git's and its value. */
type GitSetting = readonly [name: string, value: string];

/**
 * Settings that keep git from starting what a repository's own settings name for its files: filters, when it compares a file with what is
 * committed, drivers, when it merges one, and hooks that newer gits take from settings. Those of the user's own settings, as git-lfs has them, stay. Undefined if git cannot
 * say which there are.
 *
 * @param ask runs git in that repository; undefined if it fails.
 */
function settingsWithoutPrograms(ask: AskGit): readonly GitSetting[] | undefined {
  const names = namesOfRepository(ask);
  if (names === undefined) return undefined;
  const sections = [...new Set(names.flatMap((name) => /^((?:filter|merge|hook)\..*)\.[^.]+$/s.exec(name)?.[1] ?? []))];
  return sections.flatMap((section) =>
    settingsOf(section).map(([name, value]) => [`${section}.${name}`, value] as const),
  );
}

/** The same as options of a call. Undefined also where they cannot be written as such. */
export function withoutOwnPrograms(ask: AskGit): readonly string[] | undefined {
  const settings = settingsWithoutPrograms(ask);
  // an option ends its name at the first of them, so that it would switch off another
  if (settings?.some(([name]) => name.includes("="))) return undefined;
  return settings?.flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

function settingsOf(section: string): readonly GitSetting[] {
  if (section.startsWith("merge.")) return [["driver", PLAIN_MERGE]];
  if (section.startsWith("hook.")) {
    return [
      ["enabled", "false"],
      ["command", "true"],
    ];
  }
  return [
    ["process", ""],
    ["clean", ""],
    ["smudge", ""],
    ["required", "false"],
  ];
}
