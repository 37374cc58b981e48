import { createHash } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type ClientEnd, startClient } from "../../test/support/client/client.ts";
import { makeObeyingModel } from "../../test/support/model/obeying-model.ts";
import { ownFiles } from "../../test/support/model/read-orders.ts";
import { type ScriptedModel, startScriptedModel } from "../../test/support/model/scripted-model.ts";
import {
  readEvents,
  readSlotsTaken,
  readTaskStatuses,
  runSkyfom,
  SKYFOM,
} from "../../test/support/repository-state.ts";
import { makeScratchRepository } from "../../test/support/scratch-repository.ts";
import { DEMO_TASKS } from "./demo-tasks.ts";
import type { DemoResult } from "./judge-demo.ts";
import type { Bar } from "./render-timeline.ts";

/** What one showing leaves behind. */
export interface Showing {
  readonly result: DemoResult;
  readonly bars: readonly Bar[];
}

/** A demo whose repository exists; it is there until it is removed. */
export interface Demo {
  readonly root: string;
  /** Plays it; `say` gets a line whenever something has changed. */
  play(say: (line: string) => void): Promise<Showing>;
  remove(): void;
}

const GIVE_UP_AFTER_MS = 180_000;
const LOOK_EVERY_MS = 200;

/** Makes the scratch repository with its twelve tasks. */
export function setUpDemo(atOnce: number): Demo {
  const repository = makeScratchRepository();
  const { root, home } = repository;
  addTasks(root);
  const play = async (say: (line: string) => void): Promise<Showing> => {
    const obeying = makeObeyingModel({
      work: { thinkMs, toolCall: (brief) => writeOwnFile(root, brief) },
      extraSpawnAbove: atOnce,
    });
    const model = await startScriptedModel(obeying.script);
    const prompt = `/skyfom:skyfom-pm ${atOnce}`;
    const client = startClient({
      prompt,
      cwd: root,
      home,
      modelUrl: model.url,
      pluginDir: SKYFOM,
      timeoutMs: GIVE_UP_AFTER_MS,
    });
    const stopTelling = tellProgress(root, model, atOnce, say);
    const end = await client.ended;
    stopTelling();
    await client.close();
    await model.close();
    return { result: readResult(root, model, end), bars: model.periods().map(titled) };
  };
  return { root, play, remove: () => repository.remove() };
}

function addTasks(root: string): void {
  const ids = new Map<string, string>();
  for (const { title, file, needs } of DEMO_TASKS) {
    const needed = needs.map((name) => ids.get(name)).join(",");
    const added = runSkyfom(
      root,
      "task",
      "add",
      title,
      "--files",
      file,
      ...(needed ? ["--needs", needed] : []),
      "--json",
    );
    ids.set(title, (JSON.parse(added) as { id: string }).id);
  }
}

/** Two to four seconds, the same for a task every time, so that the agents do not all end together. */
function thinkMs(brief: string): number {
  const [byte = 0] = createHash("sha256")
    .update(brief.split("\n", 1)[0]?.replace(/^# \S+/, "") ?? "")
    .digest();
  return 2_000 + (byte / 255) * 2_000;
}

function writeOwnFile(root: string, brief: string) {
  const [file] = ownFiles(brief);
  return file === undefined ? undefined : { name: "Write", input: { file_path: join(root, file), content: "Done.\n" } };
}

/** A brief begins with `# ID: TITLE`. */
function titled(bar: Bar): Bar {
  return { ...bar, label: bar.label.replace(/^# \S+: /, "") };
}

function tellProgress(root: string, model: ScriptedModel, atOnce: number, say: (line: string) => void): () => void {
  const began = Date.now();
  let last = "";
  const look = () => {
    const events = readEvents(root);
    const count = (type: string) => events.filter((event) => event.type === type).length;
    const atWork = model.agentsAtWork();
    const bar = "■".repeat(atWork).padEnd(atOnce, "□");
    const line = `${bar}  ${atWork} at work, ${count("task-closed")} of ${DEMO_TASKS.length} tasks closed, ${count("denied")} refused`;
    if (line !== last) say(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
    last = line;
  };
  const stop = new AbortController();
  void (async () => {
    while (!stop.signal.aborted) {
      look();
      await sleep(LOOK_EVERY_MS);
    }
  })();
  return () => {
    stop.abort();
    look();
  };
}

function readResult(root: string, model: ScriptedModel, end: ClientEnd): DemoResult {
  const statuses = [...readTaskStatuses(root).values()];
  return {
    clientExitCode: end.exitCode,
    isTimedOut: end.isTimedOut,
    peak: model.peakAtWork(),
    refusals: model.refusedSpawns(),
    closed: statuses.filter((status) => status === "closed").length,
    tasks: DEMO_TASKS.length,
    slotsTaken: readSlotsTaken(root),
  };
}
