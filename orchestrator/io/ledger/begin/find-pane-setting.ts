import { homedir } from "node:os";
import { join } from "node:path";
import { settingOfPanes, type TeammateSetting } from "../../../core/ledger/pane-settings.ts";
import { readPlainBytes } from "../../plain-file/read-plain-file.ts";
import { followLinks } from "../../plain-file/resolve-within.ts";
import { isConfigDirMoved } from "../../settings/is-home-moved.ts";
import { isSetByRepository } from "../../settings/is-set-by-repository.ts";
import { managedSettingsFiles } from "../../settings/managed-settings-files.ts";
import { textAsClient } from "../../settings/text-as-client.ts";
import { userConfigDir } from "../../settings/user-config-dir.ts";
import { clientPid } from "../owner-of-process.ts";

/** The setting that puts teammates of the client into panes; undefined if none does, as far as settings tell. */
export function findPaneSetting(projectDir: string, env: NodeJS.ProcessEnv): TeammateSetting | undefined {
  const own = environmentOfClient(projectDir, env);
  return settingOfPanes(teammateSettings(projectDir, own), own);
}

/**
 * The environment that the client was started in, as far as it tells of panes. What a repository's settings set reaches its hooks, while the
 * client goes by what it began with: they may hide the panes that it is among.
 */
function environmentOfClient(projectDir: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { CLAUDE_CONFIG_DIR: _theirs, ...others } = env;
  const own = isConfigDirMoved(projectDir, env) ? others : env;
  const isHidden = OF_PANES.some((name) => isSetByRepository(projectDir, env, name));
  return isHidden ? { ...own, TMUX: "unknown" } : own;
}

const OF_PANES = ["TMUX", "ITERM_SESSION_ID"];

/** Settings that the client may have read at its start, in order of precedence. */
function teammateSettings(projectDir: string, env: NodeJS.ProcessEnv): TeammateSetting[] {
  const args = argumentsOf(clientPid(env));
  const config = userConfigDir(env);
  const files = [
    ...managedSettingsFiles().reverse(),
    join(projectDir, ".claude", "settings.local.json"),
    join(projectDir, ".claude", "settings.json"),
    join(config, "settings.json"),
    env.CLAUDE_CONFIG_DIR ? join(config, ".claude.json") : join(homedir(), ".claude.json"),
  ];
  return [
    { where: "--teammate-mode", value: optionOf(args, "--teammate-mode") },
    { where: "teammateMode in --settings", value: modeInOption(optionOf(args, "--settings")) },
    ...files.map((file) => ({ where: `teammateMode in ${file}`, value: modeIn(read(file)) })),
  ];
}

/** The command line of the client, where the system shows it. */
function argumentsOf(pid: number): readonly string[] {
  return (read(`/proc/${pid}/cmdline`) ?? "").split("\0");
}

function optionOf(args: readonly string[], option: string): string | undefined {
  const at = args.findIndex((arg) => arg === option || arg.startsWith(`${option}=`));
  const found = args[at];
  return found === option ? args[at + 1] : found?.slice(option.length + 1);
}

/** `--settings` takes a file or the JSON itself. */
function modeInOption(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return modeIn(value.trimStart().startsWith("{") ? value : read(value));
}

/** Searches the text, because the client may understand a file that is otherwise wrong. */
function modeIn(text: string | undefined): string | undefined {
  return /"teammateMode"\s*:\s*"(auto|tmux|iterm2|in-process)"/.exec(text ?? "")?.[1];
}

/** In bytes; more than any Claude Code settings need. */
const MOST_BYTES = 16 * 2 ** 20;

/** Reads plain files only: the client does not read a pipe or the like either. Links are followed, since a user may keep settings elsewhere. */
function read(file: string): string | undefined {
  const bytes = readPlainBytes(followLinks(file), MOST_BYTES);
  return bytes && textAsClient(bytes);
}
