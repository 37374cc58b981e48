import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Owner } from "../../../orchestrator/core/ledger/owner.ts";
import { OWN, type Payload, Replay } from "../../ledger/support/replay.ts";
import { readRecording } from "../../support/interactive/hook-replay.ts";
import type { ClientEvent } from "../../support/interactive/record-client.ts";

// Sessions of the real client at a terminal, each played once for every event that tells of an end, without that event.

const TELLS_OF_ENDS: ReadonlySet<string> = new Set([
  "SubagentStop",
  "StopFailure",
  "TeammateIdle",
  "UserPromptSubmit",
  "Stop",
  "PostToolUse",
  "PostToolUseFailure",
  "PermissionDenied",
  "SessionStart",
]);

const recordings = readdirSync(new URL("../../recordings/interactive", import.meta.url))
  .filter((file) => !file.endsWith(".requests.jsonl"))
  .map((file) => file.replace(".jsonl", ""));

test.each(recordings)("%s: whichever event hooks never hear, after two more turns no slot is left", async (name) => {
  const events = readRecording(name);
  const tellsOfEnds = events.filter(({ payload }) => TELLS_OF_ENDS.has(payload.hook_event_name));
  expect(tellsOfEnds.length).toBeGreaterThan(0);
  for (const lost of tellsOfEnds) {
    const replay = await playWithout(events, lost);
    const told = `without the ${lost.payload.hook_event_name} at ${lost.atMs} ms`;
    const open = replay.agents().filter(({ status }) => ["reserved", "waiting", "running", "idle"].includes(status));
    expect([told, replay.taken(), open]).toEqual([told, [], []]);
  }
});

/** Plays a session but for one event, and then two turns of its last client in which nothing is at work. */
async function playWithout(events: readonly ClientEvent[], lost: ClientEvent): Promise<Replay> {
  const home = mkdtempSync(join(tmpdir(), "skyfom-lost-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const replay = new Replay();
  replay.entrypoint = "cli";
  const lastClient = events.at(-1)?.client;
  const ownerOf = (client: number): Owner => (client === lastClient ? OWN : { ...OWN, start: String(client + 1) });
  for (const event of events) {
    const payload = JSON.parse(JSON.stringify(event.payload).replaceAll("/home/dev/", `${home}/`)) as Payload;
    for (const [agent, meta] of Object.entries(event.newMeta ?? {})) writeMeta(payload, agent, meta);
    if (event !== lost) await replay.give(payload, ownerOf(event.client));
  }
  const session_id = events.at(-1)?.payload.session_id;
  for (const prompt_id of ["one more turn", "and another"])
    await replay.give({ hook_event_name: "Stop", session_id, prompt_id, background_tasks: [] });
  return replay;
}

/** What the client notes of an agent, beside the session's transcript. */
function writeMeta({ transcript_path }: Payload, agent: string, meta: unknown): void {
  const file = join(String(transcript_path).replace(/\.jsonl$/, ""), "subagents", `agent-${agent}.meta.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(meta));
}
