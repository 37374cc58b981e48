import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import * as say from "../support/payloads.ts";
import { type Payload, Replay } from "../support/replay.ts";

/** A call that makes a teammate, up to the teammate's first request. */
function enlist(call: string, agent: string): Payload[] {
  return [say.asked(call, { name: agent }), say.enlisted(call, agent), say.started(agent, agent)];
}

function atTheTerminal(limit = 7): Replay {
  const replay = new Replay(limit);
  replay.entrypoint = "cli";
  return replay;
}

/** A replay whose session keeps its files in a folder. */
function withFolder(limit = 7) {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-team-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "s", "subagents"), { recursive: true });
  return {
    replay: atTheTerminal(limit),
    inFolder: (payload: Payload) => ({ ...payload, transcript_path: join(folder, "s.jsonl") }),
    agentFile: (agent: string, ending: string) => join(folder, "s", "subagents", `agent-${agent}${ending}`),
  };
}

test("a teammate holds its slot while it works, whatever ids the client lists it under", async () => {
  const replay = atTheTerminal();
  await replay.giveAll([...enlist("c1", "ant"), ...enlist("c2", "bee"), say.turnEndedWithTeam("c1", "c2")]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "running", c2: "running" }, [1, 2]]);
});

test("an idle teammate holds none, also where only TeammateIdle is heard, and one that is woken waits for one", async () => {
  const replay = atTheTerminal(1);
  await replay.giveAll([...enlist("c1", "ant"), say.idled("ant"), say.turnEndedWithTeam("c1")]);
  expect(replay.taken()).toEqual([]);
  await replay.giveAll([...say.atWork("c2", "a2"), say.started("ant", "ant")]);
  expect(replay.statuses()).toEqual({ c1: "waiting", c2: "running" });
  await replay.give(say.stopped("a2"));
  await replay.waiting.at(-1);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "running", c2: "completed" }, [1]]);
});

test("a late TeammateIdle of a teammate's first turn does not end its second", async () => {
  const replay = atTheTerminal();
  await replay.giveAll([...enlist("c1", "ant"), say.stopped("ant"), say.idled("ant"), say.started("ant", "ant")]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "running" }, [1]]);
});

test("TeammateIdle ends neither a teammate that waits for a slot nor one whose own agent is at work", async () => {
  const waiting = atTheTerminal(1);
  await waiting.giveAll([...enlist("c1", "ant"), say.stopped("ant"), ...say.atWork("c2", "a2")]);
  await waiting.giveAll([say.started("ant", "ant"), say.idled("ant")]);
  expect(waiting.statuses()).toEqual({ c1: "waiting", c2: "running" });
  await waiting.give(say.stopped("a2"));
  await waiting.waiting.at(-1);
  expect([waiting.statuses(), waiting.taken()]).toEqual([{ c1: "running", c2: "completed" }, [1]]);
  const idle = atTheTerminal();
  await idle.giveAll([...enlist("c1", "ant"), ...say.atWork("c2", "a2", "ant"), say.stopped("ant", "a2")]);
  await idle.give(say.idled("ant"));
  expect([idle.statuses(), idle.taken()]).toEqual([{ c1: "idle", c2: "running" }, [2]]);
});

const turn = (prompt_id: string, ...calls: string[]) => ({ ...say.turnEndedWithTeam(...calls), prompt_id });

test("a teammate that the person stopped, and that is off the list, holds its slot until its request is answered", async () => {
  const replay = atTheTerminal();
  await replay.giveAll([...enlist("c1", "ant"), ...enlist("c2", "bee"), turn("one", "c2")]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "running", c2: "running" }, [1, 2]]);
  await replay.give(say.stopped("ant"));
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "completed", c2: "running" }, [2]]);
});

test("where that stop is not heard, the end of a second turn frees the slot, unless the transcript shows that an answer is due", async () => {
  for (const [last, taken] of [
    ["user", [1, 2]],
    ["assistant", [2]],
  ] as const) {
    const { replay, inFolder, agentFile } = withFolder();
    const stopped = [...enlist("c1", "ant"), ...enlist("c2", "bee"), turn("one", "c2"), turn("two", "c2")];
    const content = [{ type: "text", text: "on it" }];
    writeFileSync(agentFile("ant", ".jsonl"), `${JSON.stringify({ type: last, message: { role: last, content } })}\n`);
    await replay.giveAll(stopped.map(inFolder));
    expect([last, replay.taken()]).toEqual([last, taken]);
  }
});

test("a teammate of which no result was heard is not taken for gone while the client lists teammates", async () => {
  const replay = atTheTerminal();
  const asked = say.asked("c1", { name: "ant", run_in_background: false });
  await replay.giveAll([asked, say.started("ant", "ant"), say.turnEndedWithTeam("c1")]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "running" }, [1]]);
  await replay.giveAll([say.stopped("ant"), say.idled("ant")]);
  expect(replay.taken()).toEqual([]);
});

test("a teammate whose file the client wrote before its first start takes its call's slot, and not a second one", async () => {
  for (const result of [[say.enlisted("c1", "ant")], []]) {
    const { replay, inFolder, agentFile } = withFolder(1);
    writeFileSync(agentFile("ant", ".meta.json"), JSON.stringify({ name: "ant", taskKind: "in_process_teammate" }));
    const payloads = [say.asked("c1", { name: "ant" }), ...result, say.started("ant", "ant")];
    await replay.giveAll(payloads.map(inFolder));
    expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "running" }, [1]]);
  }
});

test("a teammate in a pane, of which no start and no stop is told here, holds its slot for as long as the client lists it", async () => {
  const replay = atTheTerminal();
  const pane = [say.asked("c1", { name: "ant" }), say.enlisted("c1", "ant@team", true)];
  await replay.giveAll([...pane, say.enlisted("c1", "ant@team", true), ...say.atWork("c2", "a2")]);
  await replay.giveAll([say.turnEndedWithTeam("c1"), say.prompted(), say.turnEndedWithTeam("c1")]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "running", c2: "killed" }, [1]]);
  await replay.giveAll([turn("one"), turn("two")]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "killed", c2: "killed" }, []]);
});

test("an agent that was launched on another machine has not ended with its call, but with its notification", async () => {
  const replay = atTheTerminal();
  const launched = {
    ...say.returned("c1", "", "completed"),
    tool_response: { status: "remote_launched", taskId: "r1" },
  };
  const listed = { ...say.turnEnded(), background_tasks: [{ id: "r1", type: "remote_agent" }] };
  await replay.giveAll([say.asked("c1"), launched, listed]);
  expect(replay.taken()).toEqual([1]);
  await replay.give(say.notified("r1", "c1", "completed"));
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "completed" }, []]);
});
