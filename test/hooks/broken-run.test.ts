import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { statePaths } from "../../orchestrator/io/ledger/files/state-paths.ts";
import { readReport, writeBrief } from "../../orchestrator/io/reference/brief-files.ts";
import { SKYFOM } from "../support/repository-state.ts";
import { startClientProcess } from "./support/client-process.ts";
import { ClientSession } from "./support/client-session.ts";
import { makeHookedProject } from "./support/hooked-project.ts";
import { readAnswer } from "./support/read-answer.ts";

const REPORT = '```skyfom-report\n{"status":"done","summary":"It works."}\n```';

test("the end of an agent whose run is broken is told with that, and its report is kept", async () => {
  const project = makeHookedProject();
  const client = startClientProcess();
  onTestFinished(async () => {
    await client.kill();
    project.remove();
  });
  // The committed bundles where they lie: beside them is the engine that a notification asks for the next step.
  const bundles = join(SKYFOM, "hooks/dist");
  const session = new ClientSession(project, client.pid, undefined, { bundles });
  await session.prompts("/skyfom-pm");
  const facts = { skillName: "skyfom-backend-developer", taskId: "bd-7", description: "Write it" };
  writeBrief(statePaths(project.state), { run: "r4nd", attempt: 1 }, { prompt: "The brief.", ...facts });
  await session.asks("toolu_1", { prompt: "@skyfom r4nd.1 else: cat x" });
  await session.agentStarts("agent1");
  await session.launched("toolu_1", "agent1");
  for (const run of ["r4nd", "abcd"]) {
    mkdirSync(dirname(join(project.state, "runs", run, "run.json")), { recursive: true });
    writeFileSync(join(project.state, "runs", run, "run.json"), '{"format":1}');
  }
  await session.agentStops("agent1", { last_assistant_message: REPORT });
  const told = readAnswer(await session.run("user-prompt-submit", session.notificationOf("agent1", "toolu_1")));
  expect(told?.additionalContext).toBe(
    `Skyfom: run r4nd is damaged and skipped. Tell the user; for what to do, run: node "${join(SKYFOM, "skills/skyfom-pm-agent-orchestrator/skyfom.mjs")}" doctor`,
  );
  expect(readReport(statePaths(project.state), { run: "r4nd", attempt: 1 })?.lastMessage).toBe(REPORT);
  expect(readFileSync(join(project.state, "runs/r4nd/run.json"), "utf8")).toBe('{"format":1}');
});
