import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { agentFile } from "../../orchestrator/core/transcripts/agent-file.ts";
import { PLAIN } from "../../orchestrator/core/view/look.ts";
import { renderStatus } from "../../orchestrator/core/view/render-status.ts";
import { renderStatusLine } from "../../orchestrator/core/view/render-status-line.ts";
import { readStatus } from "../../orchestrator/io/view/read-status.ts";
import { readStatusLine } from "../../orchestrator/io/view/read-status-line.ts";
import { startClientProcess } from "./support/client-process.ts";
import { ClientSession } from "./support/client-session.ts";
import { type HookedProject, makeHookedProject } from "./support/hooked-project.ts";

// Claude Code asks the person for a call of an agent. What is shown of it, and for how long.

let project: HookedProject;
let session: ClientSession;
beforeEach(async () => {
  project = makeHookedProject();
  session = new ClientSession(project, process.pid);
  await session.prompts("skyfom");
  await session.asks("toolu_1", { description: "Store the orders" });
  await session.agentStarts("ant");
  await session.launched("toolu_1", "ant");
});
afterEach(() => project.remove());

const look = () => readStatus(project.root, {}, () => new Date());
const line = () => renderStatusLine(readStatusLine(project.root));
const asks = async () => (await look()).agents.map((agent) => agent.asks?.tool);
const asked = (agent: string | undefined, tool: string) =>
  session.event("PermissionRequest", { ...(agent ? { agent_id: agent } : {}), tool_name: tool, tool_input: { a: 1 } });

/** Writes into the agent's transcript, later than what was asked before. */
function write(agent: string, type: "tool_use" | "tool_result", id: string, name = "Bash"): void {
  const path = agentFile(session.transcript, agent, ".jsonl");
  mkdirSync(dirname(path), { recursive: true });
  const part = type === "tool_use" ? { type, id, name } : { type, tool_use_id: id };
  const role = type === "tool_use" ? "assistant" : "user";
  appendFileSync(path, `${JSON.stringify({ type: role, message: { role, content: [part] } })}\n`);
}

test("an agent whose call waits for the person is shown with its task and tool, until that call has ended", async () => {
  write("ant", "tool_use", "toolu_a");
  expect(await session.run("settle", asked("ant", "Bash"))).toMatchObject({ code: 0, stdout: "", stderr: "" });
  expect(await asks()).toEqual(["Bash"]);
  expect(line()).toBe("skyfom 1/7 · 1 asks permission");
  const text = renderStatus(await look(), { width: 80, rowsOfList: 8, paths: "none", paint: PLAIN });
  expect(text).toMatch(/^Skyfom {2}1 of 7 slots taken · 1 asks permission$/m);
  expect(text).toMatch(
    /^Permission {3}an agent asks for it\n {2}TOOL {2,}ASKED {2}WHAT\n {2}Bash +\d+ s ago {2}Store the orders$/m,
  );
  write("ant", "tool_result", "toolu_other");
  expect(await asks()).toEqual(["Bash"]);
  write("ant", "tool_result", "toolu_a");
  expect(await asks()).toEqual([undefined]);
  expect(line()).toBe("skyfom 1/7");
});

test("what is asked for the main conversation, and what an agent that has ended had asked, is not shown", async () => {
  await session.run("settle", asked(undefined, "Bash"));
  expect(await asks()).toEqual([undefined]);
  await session.run("settle", asked("ant", "Edit"));
  expect(await asks()).toEqual(["Edit"]);
  await session.agentStops("ant");
  expect([await asks(), line()]).toEqual([[], ""]);
});

test("a note that somebody spoilt shows nothing and breaks nothing", async () => {
  for (const text of ["", "[]", "null", '{"tool":1,"at":"x"}', '{"tool":"Bash","at":"never"}']) {
    writeFileSync(`${project.state}/asking/ant`, text);
    expect([await asks(), line()]).toEqual([[undefined], "skyfom 1/7"]);
  }
});

test("what an agent of a client that was killed had asked is not shown, and its slot does not count in the status line", async () => {
  const client = startClientProcess();
  const other = new ClientSession(project, client.pid);
  await other.asks("toolu_2", { description: "Ship" });
  await other.agentStarts("bee");
  await other.launched("toolu_2", "bee");
  await other.run("settle", other.event("PermissionRequest", { agent_id: "bee", tool_name: "Bash", tool_input: {} }));
  expect([await asks(), line()]).toEqual([[undefined, "Bash"], "skyfom 2/7 · 1 asks permission"]);
  await client.kill();
  expect([await asks(), line()]).toEqual([[undefined, undefined], "skyfom 1/7"]);
});
