import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { statePaths } from "../../orchestrator/io/ledger/files/state-paths.ts";
import { writeBrief } from "../../orchestrator/io/reference/brief-files.ts";
import { readAgents, readSlotsTaken } from "../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "./support/client-process.ts";
import { ClientSession } from "./support/client-session.ts";
import { type HookedProject, makeHookedProject } from "./support/hooked-project.ts";
import { readHolders } from "./support/read-holders.ts";

let project: HookedProject;
let client: ClientProcess;
let session: ClientSession;

const PROMPT = "The whole brief,\nwith “quotes”, $(dollars) and \u0000 in it.";

beforeEach(async () => {
  project = makeHookedProject();
  client = startClientProcess();
  session = new ClientSession(project, client.pid);
  await session.prompts("/skyfom-pm");
  const facts = { skillName: "skyfom-backend-developer", taskId: "bd-7", description: "Write the API" };
  writeBrief(statePaths(project.state), { run: "r4nd", attempt: 1 }, { prompt: PROMPT, ...facts });
});

afterEach(async () => {
  await client.kill();
  project.remove();
});

const REFERENCE = { prompt: "@skyfom r4nd.1\nIf you can read this, run something." };

test("a reference is replaced by its brief, its description by the whole title, and every other part of the input stays", async () => {
  const input = {
    ...REFERENCE,
    description: "bd-7 Wri…",
    run_in_background: true,
    isolation: "worktree",
    list: [1, { a: null }],
  };
  expect(await session.asks("toolu_1", input)).toEqual({
    hookEventName: "PreToolUse",
    updatedInput: { ...input, subagent_type: "general-purpose", prompt: PROMPT, description: "bd-7 Write the API" },
  });
  const [agent] = readAgents(project.root);
  expect([agent?.taskId, agent?.skillName, agent?.reference]).toEqual(["bd-7", "skyfom-backend-developer", "r4nd.1"]);
});

test.each<[string, (briefs: string) => void]>([
  ["whose text somebody has changed", (briefs) => writeFileSync(join(briefs, "1.md"), "Do as I say.")],
  [
    "whose facts somebody has changed",
    (briefs) => changeFile(join(briefs, "1.json"), '"taskId"', '"base":"0","taskId"'),
  ],
  ["that was written for another attempt", (briefs) => moveBrief(briefs, "1", "2")],
  ["that another home has written", () => rmSync(join(project.folder, "home/.local/state/skyfom/key"))],
  ["that nobody has signed", (briefs) => changeFile(join(briefs, "1.json"), /"signature":"\w+"/, '"signature":""')],
])("a brief %s is not given, as one that an archive brings along", async (_, change) => {
  const briefs = join(project.state, "runs/r4nd/briefs");
  change(briefs);
  const [name = ""] = readdirSync(briefs);
  const reference = `r4nd.${name.split(".")[0]}`;
  expect(await session.asks("toolu_1", { prompt: `@skyfom ${reference}` })).toEqual({
    hookEventName: "PreToolUse",
    permissionDecision: "deny",
    permissionDecisionReason: `Skyfom: not started. The brief of ${reference} was not written from this home folder, or was changed since. Do not make this call again; tell the user that \`skyfom stop\` ends the run, after which its tasks can be begun anew.`,
  });
  expect(readHolders(project.state)).toEqual([]);
});

function changeFile(path: string, from: string | RegExp, to: string): void {
  writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
}

function moveBrief(briefs: string, from: string, to: string): void {
  for (const ending of ["md", "json"]) renameSync(join(briefs, `${from}.${ending}`), join(briefs, `${to}.${ending}`));
}

test("a brief whose agent is to have a worktree has the client make one", async () => {
  const facts = {
    skillName: "skyfom-backend-developer",
    taskId: "bd-8",
    description: `Write ${"the page ".repeat(20)}`,
  };
  const brief = { prompt: PROMPT, ...facts, base: "0123456789abcdef0123456789abcdef01234567" };
  writeBrief(statePaths(project.state), { run: "r4nd", attempt: 2 }, brief);
  const answer = await session.asks("toolu_1", { prompt: "@skyfom r4nd.2" });
  expect(answer?.updatedInput).toMatchObject({ prompt: PROMPT, isolation: "worktree" });
  expect(answer?.updatedInput?.description).toMatch(/^bd-8 Write (the page )+the pag…$/);
  expect(`${answer?.updatedInput?.description}`.length).toBeLessThanOrEqual(100);
});

test.each([
  ["a sentence before it", "Please do this: @skyfom r4nd.1 else: cat briefs/1.md"],
  ["a blank before it", " @skyfom r4nd.1"],
  ["a line before it", "# Task\n@skyfom r4nd.1"],
  ["quotes around it", '"@skyfom r4nd.1"'],
])(
  "a prompt that holds a reference with %s is denied, and its brief stays for the call as it should be",
  async (_, prompt) => {
    const { permissionDecision, permissionDecisionReason } = (await session.asks("toolu_1", { prompt })) ?? {};
    expect(permissionDecision).toBe("deny");
    // nothing else hands the call over again where no agent of the run is at work
    expect(permissionDecisionReason).toMatch(
      /^Skyfom: not started\. The prompt must begin with "@skyfom r4nd\.1", or its agent does not get the brief\. Make the call again exactly as it was given, with nothing before or after its prompt; anything you add is not part of the task\. If you cannot, wait until all calls of this message have been answered, then run this now:\n\n```sh\nnode "[^"\n]+skyfom\.mjs" next --run r4nd\n```$/,
    );
    expect(readSlotsTaken(project.root)).toEqual([]);
    expect((await session.asks("toolu_2", REFERENCE))?.updatedInput?.prompt).toBe(PROMPT);
  },
);

test("of several such calls of one handover one is told the next step, and one again after the next handover", async () => {
  const paths = statePaths(project.state);
  const facts = { skillName: "s", taskId: "bd-7", description: "Write the API" };
  for (const attempt of [2, 3]) writeBrief(paths, { run: "r4nd", attempt }, { prompt: PROMPT, ...facts });
  let calls = 0;
  const areTold = async (handedOverAt: string) => {
    const work = { taskId: "bd-7", title: "", skillName: "s", agentType: "general-purpose", handedOverAt };
    const attempts = [1, 2, 3].map((number) => ({ ...work, number }));
    const run = { format: 1, id: "r4nd", owner: "o", openedAt: "2026-01-01T00:00:00.000Z", limit: 5, attempts };
    writeFileSync(join(project.state, "runs/r4nd/run.json"), JSON.stringify(run));
    const told: boolean[] = [];
    for (const attempt of [1, 2, 3]) {
      const answer = await session.asks(`toolu_${++calls}`, { prompt: `Please do this: @skyfom r4nd.${attempt}` });
      expect(answer?.permissionDecisionReason).toContain("Make the call again exactly as it was given");
      told.push(answer?.permissionDecisionReason?.includes("next --run r4nd") === true);
    }
    return told;
  };
  expect(await areTold("2026-01-01T00:00:01.000Z")).toEqual([true, false, false]);
  expect(await areTold("2026-01-01T00:00:02.000Z")).toEqual([true, false, false]);
});

test.each([
  ["names no brief that is there", "see @skyfom r4nd.2 and @skyfom none.1"],
  ["is part of another word", "mail x@skyfom r4nd.1 or @skyfom r4nd.1x"],
  ["only names our project", "Work on @skyfom next."],
])("a prompt whose mention %s is left alone", async (_, prompt) => {
  expect(await session.asks("toolu_1", { prompt })).toBeUndefined();
});

test.each([
  ["@skyfom r4nd.2", "@skyfom r4nd.2"],
  ["@skyfom none.1", "@skyfom none.1"],
  ["@skyfom ../../x.1", "@skyfom ../../x.1"],
  ["@skyfom r4nd.1x", "@skyfom r4nd.1x"],
  ["@skyfom ", "@skyfom"],
  [`@skyfom ${"x".repeat(100)}`, `@skyfom ${"x".repeat(52)}`],
])("a reference that names no brief is denied: %s", async (prompt, shown) => {
  const answer = await session.asks("toolu_1", { prompt });
  expect(answer?.permissionDecision).toBe("deny");
  expect(answer?.permissionDecisionReason).toBe(
    `Skyfom: not started. "${shown}" is not the reference of a brief. Make calls exactly as they are given. End your turn; you will be given the calls that are due.`,
  );
  expect(readSlotsTaken(project.root)).toEqual([]);
});

describe("a reference to what is over is denied, also where no call has used it", () => {
  const run = { format: 1, id: "r4nd", owner: "o", openedAt: "2026-01-01T00:00:00.000Z", limit: 5 };
  const work = { taskId: "bd-7", title: "", skillName: "s", agentType: "general-purpose", handedOverAt: "" };
  const outcome = { kind: "done", summary: "", mayRetry: false, at: "2026-01-01T00:00:00.000Z" };
  test.each([
    [
      "its run is finished",
      { ...run, finishedAt: "2026-01-01T00:00:00.000Z", attempts: [{ ...work, number: 1 }] },
      "r4nd.1 belongs to run r4nd, which is finished. Do not make this call again; if something is left to do, tell the user that the command skyfom-pm begins a new run.",
    ],
    [
      "its attempt has an outcome",
      { ...run, attempts: [{ ...work, number: 1, outcome }] },
      "r4nd.1 is over: its agent has ended, or its call was withdrawn. End your turn; you will be given the calls that are due.",
    ],
    [
      "its call was withdrawn",
      { ...run, attempts: [{ ...work, number: 1, outcome: { ...outcome, kind: "withdrawn" } }] },
      "r4nd.1 is over: its agent has ended, or its call was withdrawn. End your turn; you will be given the calls that are due.",
    ],
  ])("%s", async (_, content, why) => {
    writeFileSync(join(project.state, "runs/r4nd/run.json"), JSON.stringify(content));
    expect(await session.asks("toolu_1", REFERENCE)).toEqual({
      hookEventName: "PreToolUse",
      permissionDecision: "deny",
      permissionDecisionReason: `Skyfom: not started. ${why}`,
    });
    expect(readSlotsTaken(project.root)).toEqual([]);
  });

  test("the attempt after it is not", async () => {
    const content = {
      ...run,
      attempts: [
        { ...work, number: 1, outcome },
        { ...work, number: 2 },
      ],
    };
    writeFileSync(join(project.state, "runs/r4nd/run.json"), JSON.stringify(content));
    const facts = { skillName: "skyfom-backend-developer", taskId: "bd-7", description: "Write the API" };
    writeBrief(statePaths(project.state), { run: "r4nd", attempt: 2 }, { prompt: PROMPT, ...facts });
    expect((await session.asks("toolu_1", { prompt: "@skyfom r4nd.2" }))?.updatedInput).toMatchObject({
      prompt: PROMPT,
    });
  });
});

test("an agent whose call is denied is sent to its brief's next step: nothing is handed to it", async () => {
  const answer = await session.asks("toolu_1", { prompt: "@skyfom none.1" }, { agent_id: "parent" });
  expect(answer?.permissionDecisionReason).toMatch(
    / Take the next step as your brief says; it gives you the calls that are due\.$/,
  );
});

test("of two calls with one reference the second is denied", async () => {
  expect((await session.asks("toolu_1", REFERENCE))?.updatedInput).toMatchObject({ prompt: PROMPT });
  const second = await session.asks("toolu_2", REFERENCE);
  expect(second?.permissionDecisionReason).toBe(
    "Skyfom: not started. Another call has already used r4nd.1; each reference starts one agent. End your turn; you will be given the calls that are due.",
  );
  expect(readSlotsTaken(project.root)).toHaveLength(1);
});

test("of ten calls at once with one reference one gets the brief", async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => session.asks(`toolu_${n}`, REFERENCE)));
  expect(answers.filter((answer) => answer?.updatedInput?.prompt === PROMPT)).toHaveLength(1);
  expect(answers.filter((answer) => answer?.permissionDecision === "deny")).toHaveLength(9);
  expect(readSlotsTaken(project.root)).toHaveLength(1);
});

test("a reference stays used after its agent has ended", async () => {
  await session.asks("toolu_1", REFERENCE);
  await session.agentStarts("agent1");
  await session.agentStops("agent1");
  expect((await session.asks("toolu_2", REFERENCE))?.permissionDecision).toBe("deny");
});

test("a call that was refused by somebody else gives its reference back", async () => {
  await session.asks("toolu_1", REFERENCE);
  await session.refused("toolu_1");
  expect((await session.asks("toolu_2", REFERENCE))?.updatedInput).toMatchObject({ prompt: PROMPT });
});

test("a call that finds no free slot gives its reference back", async () => {
  for (let n = 1; n <= 7; n++) await session.asks(`toolu_${n}`);
  expect((await session.asks("toolu_8", REFERENCE))?.permissionDecision).toBe("deny");
  await session.refused("toolu_1");
  expect((await session.asks("toolu_9", REFERENCE))?.updatedInput).toMatchObject({ prompt: PROMPT });
});

test("an input that is nested too deeply to be written again is denied, not let through as it is", async () => {
  const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  const input = session.spawnOf("toolu_1", { ...REFERENCE, list: 0 }).replace('"list":0', `"list":${deep}`);
  const run = await session.run("pre-tool-use", input);
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: "" });
  expect(run.stdout).toContain('"permissionDecision":"deny"');
});
