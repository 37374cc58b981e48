import { execFile } from "node:child_process";
import { askGit } from "../ask-git.ts";
import type { ReadText } from "../composition/read-text.ts";
import { programOnPath } from "../program-on-path.ts";
import { SAFE_GIT_ENV, SAFE_SETTINGS } from "../safe-git.ts";
import { environmentOfGit } from "../settings/environment-of-git.ts";
import { setByRepository } from "../settings/set-by-repository.ts";
import { settingsForGit } from "../settings/settings-for-git.ts";
import { settingsWithoutPrograms } from "../without-own-programs.ts";

/** How long GitHub may take to answer, and how much it may say. */
const PATIENCE_MS = 60_000;
const MOST_BYTES = 16 * 2 ** 20;

/**
 * What the user's own `gh` prints. It decides what it talks to, and with which login. The git that it starts, as to see what is not
 * committed, starts nothing that the repository names.
 *
 * @param input what it reads, where it reads something.
 */
export function runGh(
  root: string,
  env: NodeJS.ProcessEnv,
  args: readonly string[],
  input?: string,
): Promise<ReadText> {
  const ownEnv = environmentOfGh(root, env);
  return new Promise((resolve) => {
    const options = { cwd: root, env: ownEnv, timeout: PATIENCE_MS, maxBuffer: MOST_BYTES };
    const child = execFile(programOnPath("gh", env), args, options, (error, stdout, stderr) => {
      if (error === null) return resolve({ ok: true, text: stdout });
      const isThere = (error as NodeJS.ErrnoException).code !== "ENOENT";
      const [said = ""] = stderr.trim().split("\n");
      const what = isThere ? `it failed: ${said || "it did not answer in time"}` : NOT_THERE;
      const fix = isThere
        ? "Run it yourself to see why."
        : "Install GitHub's own command line, `gh`, and log in with it.";
      resolve({ ok: false, problem: { where: `gh ${args.slice(0, 2).join(" ")}`, what, fix } });
    });
    child.stdin?.on("error", () => {}); // it may end without reading
    child.stdin?.end(input ?? "");
  });
}

const NOT_THERE = "it is not on the PATH, or only in a folder of the repository, from which none is taken";

/** Variables that say which repository, login, programs or certificates gh takes, and where it keeps its settings and extensions. */
const OF_GH =
  /^(?:(?:GH|GITHUB)_.*|XDG_.*_HOME|APPDATA|LOCALAPPDATA|SSL_CERT_(?:FILE|DIR)|PAGER|EDITOR|VISUAL|BROWSER)$/i;

/** Git cannot tell which programs the settings name only where it fails on them, so that gh fails, too. */
function environmentOfGh(root: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const settings = settingsWithoutPrograms((...args) => askGit(root, args, { env })) ?? [];
  const ofGh = Object.keys(env).filter((name) => OF_GH.test(name));
  const foreign = setByRepository(root, env, ofGh);
  const passed = Object.entries(environmentOfGit(root, env)).filter(([name]) => !foreign.includes(name));
  const own = Object.fromEntries(passed);
  return { ...own, ...SAFE_GIT_ENV, ...settingsForGit(own, [...SAFE_SETTINGS, ...settings]) };
}
