import { type AskGit, namesOfRepository } from "./settings/names-of-repository.ts";

/** What git itself does where no driver is named. */
const PLAIN_MERGE = "git merge-file --marker-size=%L %A %O %B";

/** A setting of git's and its value. */
type GitSetting = readonly [name: string, value: string];

const FILTER = /^(filter\..*)\.[^.]+$/s;

/** Parts of git's own settings that repositories have, which no filter of the user's goes by. */
const OF_GIT =
  /^(?:advice|alias|apply|beads|blame|branch|checkout|clean|color|commit|core|credential|diff|extensions|fetch|filter|gc|gui|hook|http|include|includeif|index|init|log|mailmap|maintenance|merge|pull|push|rebase|receive|remote|rerere|safe|submodule|tag|url|user)\.(?!.*\.annex-)/s;

/** What git-lfs notes in a repository by itself, and what it goes by only in a transfer, which is switched off. */
const OF_LFS =
  /^lfs\.(?:repositoryformatversion|(?:.*\.)?(?:access|locksverify|(?:push)?url|(?:prune|fetch)[^.]*|allowincompletepush|concurrenttransfers|skipdownloaderrors|setlockablereadonly))$/s;

/**
 * Settings that keep git from starting what a repository's own settings name for its files: filters, when it compares a file with what is
 * committed, drivers, when it merges one, and hooks that newer gits take from settings. Filters of the user's own settings stay, as
 * git-lfs, unless they go by settings of the repository. Undefined if git cannot say which there are.
 *
 * @param ask runs git in that repository; undefined if it fails.
 */
export function settingsWithoutPrograms(ask: AskGit): readonly GitSetting[] | undefined {
  const names = namesOfRepository(ask);
  const led = names && ledFilters(ask, names);
  if (!led) return undefined;
  const own = names.flatMap((name) => /^((?:filter|merge|hook)\..*)\.[^.]+$/s.exec(name)?.[1] ?? []);
  return [...new Set([...own, ...led])].flatMap((section) =>
    settingsOf(section).map(([name, value]) => [`${section}.${name}`, value] as const),
  );
}

/**
 * The filters of the user's own that go by settings of the repository, which may name programs to them: where one of these is named as
 * the filter, or what it runs, is. Undefined if git cannot say.
 *
 * @param names of the settings that may come with the repository.
 */
export function ledFilters(ask: AskGit, names: readonly string[]): readonly string[] | undefined {
  const others = names.filter((name) => !OF_GIT.test(name) && !OF_LFS.test(name));
  if (others.length === 0) return [];
  const words = others.flatMap((name) => [name.split(".")[0] ?? "", ...(/\.(annex)-/.exec(name)?.slice(1) ?? [])]);
  const listed = ask("config", "--null", "--list")?.split("\0");
  return listed?.flatMap((entry) => {
    const [name = ""] = entry.split("\n");
    const section = FILTER.exec(name)?.[1];
    const text = entry.toLowerCase();
    return section !== undefined && words.some((word) => text.includes(word)) ? [section] : [];
  });
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
