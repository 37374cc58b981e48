import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { startClient } from "../../test/support/client/client.ts";
import { makeObeyingModel } from "../../test/support/model/obeying-model.ts";
import { startScriptedModel } from "../../test/support/model/scripted-model.ts";
import { readTaskStatuses, runSkyfom, SKYFOM } from "../../test/support/repository-state.ts";
import type { Feature, FeatureSet } from "./read-features.ts";
import type { ScratchClone } from "./scratch-clone.ts";

/** How one pair went in the real client. */
export interface Played {
  /** Agents that were called; two if none had to be called again. */
  readonly attempts: number;
  /** What is not as it has to be at the end; empty if all is. */
  readonly wrong: readonly string[];
}

/**
 * Plays a pair in the real client, with an agent for each that applies its patch and commits it. One that begins from the
 * other's result, where its patch does not apply, merges its earlier branch and resolves it by the data's patch of all features.
 */
export async function playPair(
  clone: ScratchClone,
  { base, combined }: FeatureSet,
  pair: readonly [Feature, Feature],
): Promise<Played> {
  const { root, home } = clone;
  writeFileSync(join(root, "apply-feature"), scriptFor(join(home, "patches")));
  clone.show(base);
  if (clone.git("ls-files", "--deleted") !== "") throw new Error("the clone lacks some of its files");
  clone.git("checkout", "--quiet", "-B", "main");
  clone.git("add", "--force", "--", "apply-feature");
  clone.git("commit", "--quiet", "--no-verify", "--message", "Add the script of the agents");
  const start = clone.git("rev-parse", "HEAD");
  const commits = pair.map(({ patch, number }) => clone.commitOf(patch, start, `Feature ${number}`) ?? "");
  const whole = clone.commitOf(combined, start, "All features") ?? "";
  write(join(home, "patches/all"), whole);
  for (const { number, patch } of pair) write(join(home, `patches/${number}.patch`), patch);
  write(join(root, ".claude/skyfom.json"), JSON.stringify({ isolation: "worktree", retries: 1 }));
  appendFileSync(join(root, ".git/info/exclude"), "/.claude/skyfom.json\n/.beads\n");
  for (const { number, text } of pair) runSkyfom(root, "task", "add", `Feature ${number}`, "--description", text);
  const attempts = await play(clone);
  const tree = mergeOf(clone, commits) ?? clone.git("rev-parse", `${whole}^{tree}`);
  return { attempts, wrong: whatIsWrong(clone, tree) };
}

async function play({ root, home }: ScratchClone): Promise<number> {
  let attempts = 0;
  const toolCall = (brief: string) => {
    attempts += 1;
    const number = /\bFeature (\d+)\b/.exec(brief)?.[1];
    const earlier = /\bworktree-agent-\w+/.exec(brief)?.[0] ?? "";
    const command = `sh ./apply-feature ${number} ${earlier}`;
    return { name: "Bash", input: { command, description: "Apply and commit" } };
  };
  const model = await startScriptedModel(makeObeyingModel({ work: { thinkMs: () => 0, toolCall } }).script);
  const client = startClient({
    prompt: "/skyfom:skyfom-pm 2",
    cwd: root,
    home,
    modelUrl: model.url,
    pluginDir: SKYFOM,
  });
  await client.ended;
  await model.close();
  return attempts;
}

function whatIsWrong(clone: ScratchClone, tree: string): string[] {
  const open = [...readTaskStatuses(clone.root).values()].filter((status) => status !== "closed").length;
  const branches = clone.git("for-each-ref", "--format=%(refname:short)", "refs/heads/").split("\n");
  const [run] = branches.filter((name) => name.startsWith("skyfom/run-"));
  const worktrees = clone.git("worktree", "list", "--porcelain").split("\n\n").length - 1;
  return [
    ...(open > 0 ? [`${open} tasks are not closed`] : []),
    ...(run === undefined ? ["there is no branch of the run"] : []),
    ...(run !== undefined && clone.git("rev-parse", `${run}^{tree}`) !== tree ? ["its branch has other files"] : []),
    ...(worktrees > 0 ? [`${worktrees} worktrees are left`] : []),
  ];
}

function mergeOf(clone: ScratchClone, commits: readonly string[]): string | undefined {
  try {
    return clone.git("merge-tree", "--write-tree", ...commits);
  } catch {
    return undefined;
  }
}

function scriptFor(patches: string): string {
  return `git apply --index --whitespace=nowarn "${patches}/$1.patch" 2>/dev/null || {
  git merge --quiet --no-commit "$2" >/dev/null
  git read-tree --reset -u "$(cat "${patches}/all")"
}
git commit --quiet --no-verify --message "Feature $1"
`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
