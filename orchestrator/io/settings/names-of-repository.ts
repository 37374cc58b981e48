import { existsSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { namesIn } from "../names-in.ts";

/** Runs git in a repository; undefined if it fails. */
export type AskGit = (...args: readonly string[]) => string | undefined;

/** A setting that git lists. */
interface Listed {
  readonly scope: string;
  /** The file that it is in. */
  readonly file: string;
  readonly name: string;
  readonly value: string;
}

/** Places of settings that are the user's own. Another may come with the repository. */
const OF_USER: readonly string[] = ["system", "global"];

/** Settings that do not hold everywhere in a repository: those of one work tree, or where a condition is met. */
const HOLDS_IN_PLACES = /^(?:includeif\..*|extensions\.worktreeconfig)$/s;

const CONDITIONAL = /^includeif\..*\.path$/s;

/** What git expands in ways of its own. */
const EXPANDED = /^(?:~[^/]|%\(|:\()/;

/** More files of settings than anybody's repository has. */
const MOST_FILES = 200;

/**
 * The names of the settings that may come with a repository; undefined where git cannot say. Git starts another git in the work tree that
 * it makes or removes, so those count that hold in any work tree, on any branch or under any other condition.
 */
export function namesOfRepository(ask: AskGit): readonly string[] | undefined {
  const told = ask("config", "--show-scope", "--null", "--name-only", "--list")?.split("\0");
  const names = told?.filter((_, at) => at % 2 === 1 && !OF_USER.includes(told[at - 1] ?? ""));
  return names?.some((name) => HOLDS_IN_PLACES.test(name)) ? namesUnderAnyCondition(ask) : names;
}

/** Git is told to include what holds in some places only, until it names nothing more of that kind. */
function namesUnderAnyCondition(ask: AskGit): readonly string[] | undefined {
  const gitDir = withoutBreak(ask("rev-parse", "--absolute-git-dir"));
  if (!gitDir) return undefined;
  // given so, git names all files of settings by their whole paths
  const there = `--git-dir=${gitDir}`;
  const common = withoutBreak(ask(there, "rev-parse", "--git-common-dir"));
  if (!common) return undefined;
  const files = new Set(settingsOfWorkTrees(resolve(gitDir, common)));
  for (let before = -1; files.size <= MOST_FILES; ) {
    const listed = list(ask, there, files);
    if (listed === undefined || files.size === before) return listed?.map(({ name }) => name);
    before = files.size;
    for (const target of listed.filter(({ name }) => CONDITIONAL.test(name)).map(includedBy)) {
      if (target === undefined) return undefined;
      if (!existsSync(target)) continue;
      if (!statSync(target).isFile()) return undefined;
      files.add(target);
    }
  }
  return undefined;
}

function settingsOfWorkTrees(common: string): string[] {
  const entries = join(common, "worktrees");
  const folders = [common, ...namesIn(entries).map((name) => join(entries, name))];
  return folders.map((folder) => join(folder, "config.worktree")).filter((file) => existsSync(file));
}

function list(ask: AskGit, there: string, files: ReadonlySet<string>): readonly Listed[] | undefined {
  const included = [...files].flatMap((file) => ["-c", `include.path=${file}`]);
  const fields = ask(there, ...included, "config", "--show-scope", "--show-origin", "--null", "--list")?.split("\0");
  return fields?.flatMap((scope, at) => {
    if (at % 3 !== 0 || fields[at + 2] === undefined || OF_USER.includes(scope)) return [];
    const [name = "", ...value] = (fields[at + 2] ?? "").split("\n");
    return [{ scope, file: (fields[at + 1] ?? "").replace(/^file:/, ""), name, value: value.join("\n") }];
  });
}

/** The file that a conditional include names; undefined where only git knows. */
function includedBy({ file, value }: Listed): string | undefined {
  if (value === "" || EXPANDED.test(value)) return undefined;
  if (value.startsWith("~/")) return join(process.env.HOME ?? homedir(), value.slice(2));
  return isAbsolute(value) || isAbsolute(file) ? resolve(dirname(file), value) : undefined;
}

/** A path may end in any other blank. */
function withoutBreak(line: string | undefined): string | undefined {
  return line?.replace(/\r?\n$/, "");
}
