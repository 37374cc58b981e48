import { join } from "node:path";
import { parseYaml } from "../../core/composition/parse/parse-yaml.ts";
import type { SettingsLayer } from "../../core/doctor/facts.ts";
import { hasAgentHook } from "../../core/doctor/has-agent-hook.ts";
import { isTextTooDeep } from "../../core/text/is-text-too-deep.ts";
import { entriesIn, namesIn } from "../names-in.ts";
import { type ReadWithin, readWithin } from "../plain-file/read-within.ts";
import { followLinks, resolveWithin } from "../plain-file/resolve-within.ts";
import { textAsClient } from "../settings/text-as-client.ts";
import { tryTo } from "../try-to.ts";
import { enabledPlugins } from "./find-plugins.ts";
import { boundsIn, readAnywhere, readInRepository } from "./read-in-repository.ts";

/**
 * The files besides settings in which a session that starts in `dir` finds hooks of the type `agent`: files of agents and skills, the
 * project's and the user's, and files of enabled plugins. A file that cannot be read counts as one without such hooks.
 */
export function findAgentHooks(dir: string, layers: readonly SettingsLayer[], configDir: string): readonly string[] {
  const inProject = join(dir, ".claude");
  const ofProject = filesWithFrontMatter(
    inProject,
    (path) => resolveWithin(boundsIn(dir, path), path).kind === "inside",
  )
    .filter((path) => hasInFrontMatter(readInRepository(dir, path, path)))
    .map((path) => `.claude${path.slice(inProject.length)}`);
  const ofUser = filesWithFrontMatter(configDir, () => true).filter((path) => hasInFrontMatter(readAnywhere(path)));
  const plugins = enabledPlugins(layers, configDir, () => true).filter(({ problem }) => problem === undefined);
  return [...ofProject, ...ofUser, ...plugins.flatMap(({ root }) => filesOfPlugin(root))];
}

type MayList = (folder: string) => boolean;

function filesWithFrontMatter(folder: string, mayList: MayList): string[] {
  const skills = join(folder, "skills");
  const names = mayList(skills) ? namesIn(skills).sort() : [];
  return [...markdownBelow(join(folder, "agents"), mayList), ...names.map((name) => join(skills, name, "SKILL.md"))];
}

/** More than anybody sorts agents into, and more agents than anybody has: a link may lead to a whole disk. */
const MOST_FOLDERS = 200;
const MOST_FILES = 1_000;

/** The client looks for agents in folders of folders too, and follows links (read in 2.1.330). */
function markdownBelow(top: string, mayList: MayList): string[] {
  const folders = [top];
  const seen = new Set<string>();
  const files: string[] = [];
  for (const folder of folders) {
    const real = followLinks(folder);
    if (seen.has(real) || seen.size === MOST_FOLDERS || !mayList(folder)) continue;
    seen.add(real);
    for (const entry of entriesIn(folder).sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.name.endsWith(".md") && !entry.isDirectory()) files.push(path);
      else if (entry.isDirectory() || entry.isSymbolicLink()) folders.push(path);
    }
  }
  return files.slice(0, MOST_FILES);
}

/** The hooks alone are parsed: the client also takes front matter of which another line is wrong. */
function hasInFrontMatter(read: ReadWithin): boolean {
  const text = textOf(read)?.slice(0, MOST_FRONT_MATTER).replaceAll("\r\n", "\n") ?? "";
  const [, front = ""] = FRONT_MATTER.exec(text) ?? [];
  const [hooks] = HOOKS.exec(front) ?? [];
  const parsed = hooks === undefined ? undefined : tryTo(() => parseYaml(hooks));
  return parsed?.ok === true && hasAgentHook(parsed.value);
}

/** More than front matter has, in characters. */
const MOST_FRONT_MATTER = 65_536;

const FRONT_MATTER = /^\ufeff?---[ \t]*\n(.*?)\n---[ \t]*(?:\n|$)/s;

/** A key at the beginning of a line, and the lines below it that are indented or empty. */
const HOOKS = /^["']?hooks["']?[ \t]*:.*(?:\n(?:[ \t].*)?)*/m;

/** More than the hooks of a plugin have, in bytes. */
const MOST_BYTES = 2 ** 20;

/** The file that a plugin's hooks are in, and those that its manifest names or has itself. */
function filesOfPlugin(root: string): string[] {
  const manifest = join(root, ".claude-plugin", "plugin.json");
  const parts = [hooksIn(root, manifest)].flat();
  const named = parts.flatMap((part) => (typeof part === "string" ? [join(root, part)] : []));
  const files = [...new Set([join(root, "hooks", "hooks.json"), ...named])];
  const found = files.filter((file) => hasAgentHook(hooksIn(root, file)));
  return parts.some(hasAgentHook) ? [...found, manifest] : found;
}

function hooksIn(root: string, file: string): unknown {
  const text = textOf(readWithin(file, { root, most: MOST_BYTES }));
  if (text === undefined || isTextTooDeep(text)) return undefined;
  return tryTo(() => (JSON.parse(text) as { hooks?: unknown } | null)?.hooks);
}

function textOf(read: ReadWithin): string | undefined {
  return read.kind === "file" ? textAsClient(read.bytes) : undefined;
}
