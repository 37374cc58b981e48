import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pluginRoot } from "../plugin-root.ts";
import { statPath } from "./stat-path.ts";

/** A folder that holds skills, one sub-folder each, and whose it is. */
export interface SkillFolder {
  readonly path: string;
  readonly owner: "personal" | "project" | "skyfom";
}

/**
 * Where the client looks for skills, the first to win: the user's own, then the repository's from the inside out, then ours.
 */
export function skillFolders(cwd: string, env: NodeJS.ProcessEnv): SkillFolder[] {
  const home = env.HOME ?? env.USERPROFILE;
  const config = env.CLAUDE_CONFIG_DIR ?? (home === undefined ? undefined : join(home, ".claude"));
  const personal = config === undefined ? [] : [join(config, "skills")];
  const project = repositoryFolders(resolve(env.CLAUDE_PROJECT_DIR ?? cwd)).map((path) =>
    join(path, ".claude", "skills"),
  );
  const all = [
    ...personal.map((path) => ({ path, owner: "personal" as const })),
    ...project.map((path) => ({ path, owner: "project" as const })),
    { path: join(pluginRoot(), "skills"), owner: "skyfom" as const },
  ];
  const first = new Map(all.toReversed().map((folder) => [folder.path, folder]));
  return all.filter((folder) => first.get(folder.path) === folder && statPath(folder.path)?.isDirectory());
}

/** `start` and the folders around it, as far as the one with `.git`; without git just `start`. */
function repositoryFolders(start: string): string[] {
  const folders: string[] = [];
  for (let folder = start; ; folder = dirname(folder)) {
    folders.push(folder);
    if (existsSync(join(folder, ".git"))) return folders;
    if (dirname(folder) === folder) return [start];
  }
}

/** The folder around a composite's own: what it names is often its neighbour, wherever the client looks. */
export function besides(file: string): SkillFolder {
  return { path: dirname(dirname(file)), owner: "project" };
}
