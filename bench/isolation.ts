// What a worktree of its own costs a task: `npm run bench -- isolation [TASKS] [ROUNDS] [FILES]`. Runs in the real client whose agents
// write and commit one file each, one after another, in the checkout and in worktrees in turns; the rest of both runs is the same.
import { appendFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { startClient } from "../test/support/client/client.ts";
import { makeObeyingModel } from "../test/support/model/obeying-model.ts";
import { startScriptedModel } from "../test/support/model/scripted-model.ts";
import { readTaskStatuses, runSkyfom, SKYFOM } from "../test/support/repository-state.ts";
import { makeScratchRepository } from "../test/support/scratch-repository.ts";
import { madeWith } from "./measure/made-with.ts";
import { median } from "./median.ts";

const [tasks = 7, rounds = 3, files = 1000] = process.argv.slice(2).map(Number);
const MODES = ["shared", "worktree"] as const;
const WRITE_PART = `echo "part $1" > "part $1.txt"
git add -- "part $1.txt" && git commit --quiet -m "Write part $1" -- "part $1.txt"
`;

console.log(`${madeWith()}, ${tasks} tasks, ${files} files, load ${loadavg()[0]?.toFixed(1)}`);
const took = { shared: [] as number[], worktree: [] as number[] };
for (let round = 0; round < rounds; round++) for (const mode of MODES) took[mode].push(await secondsOfRun(mode));
const { shared, worktree } = took;
for (const mode of MODES) console.log(`${mode}: ${took[mode].map((one) => one.toFixed(1)).join(", ")} s`);
const more = rounds === 0 ? Number.NaN : (median(worktree) - median(shared)) / tasks;
console.log(`a worktree costs a task ${more.toFixed(2)} s (medians of ${rounds} interleaved runs)`);

/** Of one session, from its start to its end. */
async function secondsOfRun(isolation: (typeof MODES)[number]): Promise<number> {
  const repository = makeScratchRepository();
  const { root, home } = repository;
  appendFileSync(join(root, ".git/info/exclude"), "/.claude/skyfom.json\n/.beads\n");
  repository.write(".claude/skyfom.json", JSON.stringify({ isolation }));
  repository.write("write-part", WRITE_PART);
  for (let n = 0; n < files; n++) repository.write(`src/${n % 50}/file ${n}.txt`, `file ${n}\n`.repeat(50));
  repository.git("add", "--all");
  repository.git("commit", "--quiet", "--message", "Begin");
  for (let n = 1; n <= tasks; n++) runSkyfom(root, "task", "add", `Write part ${n}`);
  const toolCall = (brief: string) => {
    const n = /Write part (\d+)/.exec(brief)?.[1] ?? "";
    return { name: "Bash", input: { command: `sh ./write-part ${n}`, description: "Write and commit" } };
  };
  const model = await startScriptedModel(makeObeyingModel({ work: { thinkMs: () => 0, toolCall } }).script);
  const began = performance.now();
  const client = startClient({
    prompt: "/skyfom:skyfom-pm 1",
    cwd: root,
    home,
    modelUrl: model.url,
    pluginDir: SKYFOM,
  });
  await client.ended;
  const seconds = (performance.now() - began) / 1000;
  const open = [...readTaskStatuses(root).values()].filter((status) => status !== "closed");
  if (open.length > 0) throw new Error(`${isolation}: ${open.length} tasks were not closed`);
  await model.close();
  repository.remove();
  return seconds;
}
