// Records one run of thirty tasks by the real client and a scripted model, for the tests of the report: `tsx scripts/record-run.ts`.
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startClient } from "../test/support/client/client.ts";
import { type Answer, makesCalls } from "../test/support/model/answer.ts";
import { makeObeyingModel } from "../test/support/model/obeying-model.ts";
import { type Script, startScriptedModel } from "../test/support/model/scripted-model.ts";
import { runSkyfom, SKYFOM } from "../test/support/repository-state.ts";
import { makeScratchRepository, type ScratchRepository } from "../test/support/scratch-repository.ts";
import { collectRecording } from "./record-run/collect-recording.ts";
import { THIRTY_TASKS } from "./record-run/thirty-tasks.ts";

const RECORDING = fileURLToPath(new URL("../test/recordings/run-of-thirty", import.meta.url));
const AT_ONCE = 7;

const repository = makeScratchRepository();
try {
  addTasks(repository);
  const obeying = makeObeyingModel({ work: { thinkMs }, extraSpawnAbove: AT_ONCE });
  const model = await startScriptedModel(withEndsAndTokens(obeying.script));
  const { root, home } = repository;
  const client = startClient({
    prompt: `/skyfom:skyfom-pm ${AT_ONCE}`,
    cwd: root,
    home,
    modelUrl: model.url,
    pluginDir: SKYFOM,
    timeoutMs: 300_000,
  });
  const end = await client.ended;
  console.log(end.stdout || end.stderr, `peak at the model: ${model.peakAtWork()}`);
  await client.close();
  await model.close();
  rmSync(RECORDING, { recursive: true, force: true });
  for (const [path, text] of collectRecording(root, home)) {
    mkdirSync(dirname(join(RECORDING, path)), { recursive: true });
    writeFileSync(join(RECORDING, path), text);
    console.log(`${path}: ${text.length} bytes`);
  }
} finally {
  repository.remove();
}

function addTasks({ root, write }: ScratchRepository): void {
  write(".claude/skyfom.json", JSON.stringify({ models: { "skyfom-qa-engineer": "haiku" } }));
  const ids = new Map<string, string>();
  for (const { title, files, needs, label } of THIRTY_TASKS) {
    const needed = needs.map((name) => ids.get(name)).join(",");
    const more = [...(needed ? ["--needs", needed] : []), ...(label ? ["--label", label] : [])];
    const added = runSkyfom(root, "task", "add", title, "--files", files, ...more, "--json");
    ids.set(title, (JSON.parse(added) as { id: string }).id);
  }
}

/** One to five seconds, the same for a task every time. */
function thinkMs(brief: string): number {
  return 1_000 + byteOf(titleOf(brief)) * 16;
}

/** The script whose agents end as their tasks say, and whose answers took tokens as a model's do: more with every turn. */
function withEndsAndTokens(script: Script): Script {
  const attempts = new Map<string, string[]>();
  const turns = new Map<string, number>();
  return async (request, around) => {
    const answer = await script(request, around);
    if (answer.kind === "failure") return answer;
    const who = request.agentId ?? request.session;
    const turn = (turns.get(who) ?? 0) + 1;
    turns.set(who, turn);
    const usage = usageOf(request.prompt, turn);
    if (!request.agentId || makesCalls(answer)) return { ...answer, usage };
    const title = titleOf(request.prompt);
    const agents = attempts.get(title) ?? [];
    if (!agents.includes(who)) attempts.set(title, [...agents, who]);
    const attempt = (attempts.get(title) ?? []).indexOf(who);
    const status = THIRTY_TASKS.find((task) => task.title === title)?.ends?.[attempt] ?? "done";
    return { ...(status === "done" ? answer : reporting(status)), usage };
  };
}

function reporting(status: string): Answer & { kind: "message" } {
  const report = { status, summary: "The tests of the provider's sandbox do not pass yet." };
  const text = `\`\`\`skyfom-report\n${JSON.stringify(report)}\n\`\`\``;
  return { kind: "message", blocks: [{ type: "text", text }] };
}

function usageOf(prompt: string, turn: number) {
  const seed = byteOf(titleOf(prompt));
  return {
    input_tokens: 20 + seed,
    cache_creation_input_tokens: 2_000 + seed * 40,
    cache_read_input_tokens: turn * (9_000 + seed * 30),
    output_tokens: 150 + seed * 6,
  };
}

/** A brief begins with `# ID: TITLE`. */
function titleOf(brief: string): string {
  return /^# \S+: (.*)$/m.exec(brief)?.[1] ?? "";
}

function byteOf(text: string): number {
  return createHash("sha256").update(text).digest()[0] ?? 0;
}
