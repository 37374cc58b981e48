import { homedir } from "node:os";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import type { SettingsLayer } from "../../core/doctor/facts.ts";
import { namesIn } from "../names-in.ts";
import { readPlainBytes } from "../plain-file/read-plain-file.ts";
import { followLinks, resolveWithin } from "../plain-file/resolve-within.ts";
import { pluginRoot } from "../plugin-root.ts";
import { toSlashes } from "../run/tell/command-line.ts";
import { isConfigDirMoved } from "../settings/is-home-moved.ts";
import type { MayAsk } from "./find-hook-sources.ts";

/** More than any file of ours has, in bytes, and than the client keeps of its projects. */
const MOST_BYTES = 64 * 2 ** 20;

/**
 * Which hooks may be started to see what they answer. For a model, those of this copy. A person's own settings and plugins are theirs to
 * run, and so are the hooks of a folder that they told Claude Code to trust, since each session starts them. Of any other folder, which
 * may be anybody's, only what does not differ from this copy is started; of a home that such a folder's settings name, no more than that.
 */
export function mayStartHooks(dir: string, env: NodeJS.ProcessEnv, isForModel: boolean): MayAsk {
  if (isForModel) return (hook) => isOfThisCopy(hook);
  const isMoved = isConfigDirMoved(dir, env);
  const isTrusted = !isMoved && isTrustedFolder(dir, env);
  const isUsers: MayAsk = (_, scope) => isTrusted || (!isMoved && !isOfFolder(scope));
  return (hook, scope) => isUsers(hook, scope) || isOfThisCopy(hook) || isLikeThisCopy(hook);
}

type Hook = Parameters<MayAsk>[0];

function isOfFolder(scope: SettingsLayer["scope"] | "plugin"): boolean {
  return scope === "repository" || scope === "local";
}

/** Only the script is looked at: the arguments behind it cannot make node run another one. */
function isOfThisCopy({ command, args: [script = ""] }: Hook): boolean {
  return command === "node" && isAbsolute(script) && resolveWithin(ownHooks(), script).kind === "inside";
}

/** Whether node would run the same as from this copy: a script may load any other that lies beside it, where every link is followed. */
function isLikeThisCopy({ command, args: [script = ""] }: Hook): boolean {
  if (command !== "node" || !isAbsolute(script)) return false;
  const real = followLinks(resolve(script));
  const own = namesIn(ownHooks());
  return own.includes(basename(real)) && own.every((name) => isSame(join(dirname(real), name), join(ownHooks(), name)));
}

/** A link in the place of a file would have node look beside what it leads to. */
function isSame(file: string, own: string): boolean {
  const bytes = readPlainBytes(file, MOST_BYTES);
  const expected = readPlainBytes(own, MOST_BYTES);
  return bytes !== undefined && expected !== undefined && bytes.equals(expected);
}

function ownHooks(): string {
  return join(pluginRoot(), "hooks", "dist");
}

/** Whether the user has told the client to trust this folder, or one above it. */
function isTrustedFolder(dir: string, env: NodeJS.ProcessEnv): boolean {
  const text = readPlainBytes(followLinks(join(env.CLAUDE_CONFIG_DIR || homedir(), ".claude.json")), MOST_BYTES);
  const projects = projectsIn(text?.toString("utf8") ?? "");
  const around = foldersUp(dir).map(spelling);
  return Object.entries(projects).some(
    ([folder, project]) => project?.hasTrustDialogAccepted === true && around.includes(spelling(folder)),
  );
}

/** On Windows one folder has several spellings. */
function spelling(folder: string): string {
  return process.platform === "win32" ? toSlashes(folder).toLowerCase() : folder;
}

type Projects = Readonly<Record<string, { readonly hasTrustDialogAccepted?: unknown } | null>>;

function projectsIn(text: string): Projects {
  try {
    return (JSON.parse(text) as { projects?: Projects } | null)?.projects ?? {};
  } catch {
    return {};
  }
}

function foldersUp(dir: string): string[] {
  const above = dirname(dir);
  return above === dir ? [dir] : [dir, ...foldersUp(above)];
}
