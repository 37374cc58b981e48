import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import stringWidth from "string-width";
import { describe, expect, onTestFinished, test } from "vitest";
import { PLAIN } from "../../orchestrator/core/view/look.ts";
import { renderStatus } from "../../orchestrator/core/view/render-status.ts";
import type { Status } from "../../orchestrator/core/view/status.ts";
import { readRun } from "../../orchestrator/io/reference/read-run.ts";
import { readStatus } from "../../orchestrator/io/view/read-status.ts";
import schema from "../../orchestrator/schemas/status.schema.json" with { type: "json" };
import { fingerprint } from "../hooks/support/fingerprint.ts";
import * as say from "../ledger/support/payloads.ts";
import { GONE } from "../ledger/support/replay.ts";
import { report } from "../run/driven/driven-run.ts";
import { answered, SeenRun } from "./seen-run.ts";

const ajv = new Ajv2020({ allErrors: true, formats: { "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/ } });
const isStatus = ajv.compile(schema);

function expectValid(status: Status): void {
  expect([isStatus(JSON.parse(JSON.stringify(status))), isStatus.errors]).toEqual([true, null]);
}

test("agents are shown with slot, task, skill, age, last activity and tokens; the rest of the tasks with reasons", async () => {
  const run = new SeenRun();
  const first = await run.add("Serve the accounts", { priority: 0 });
  const second = await run.add("Serve the orders", { priority: 1 });
  const third = await run.add("Show the orders", { dependsOn: [second] });
  const person = await run.add("Choose a provider", { labels: ["human"] });
  const over = await run.next({ limit: 2 });
  await run.makeInMessages(over, [2]);
  const usage = {
    input_tokens: 100,
    cache_creation_input_tokens: 20,
    cache_read_input_tokens: 3_000,
    output_tokens: 7,
  };
  run.write(run.transcriptOf("a0"), [answered("m1", usage), answered("m1", usage), answered("m2", usage)], 4);
  const status = await run.status();
  expectValid(status);
  expect(status.slots).toEqual({ taken: 2, limit: 7 });
  expect(status.agents.map(({ slot, taskId, status }) => [slot, taskId, status])).toEqual([
    [1, first, "running"],
    [2, second, "running"],
  ]);
  expect(status.agents[0]).toMatchObject({
    tokens: { input: 200, cacheWrite: 40, cacheRead: 6_000, output: 14 },
    transcript: run.transcriptOf("a0"),
    output: join(run.replay.paths.runs, over.run, "reports", "1"),
    process: "alive",
  });
  const shown = (id: string) => `…${id.slice(-15)}`;
  expect((await run.text({ width: 90 })).split("\n")).toEqual([
    `Skyfom  2 of 7 slots taken · run ${over.run} for 6 s: 0 closed, 0 failed`,
    "",
    "  SLOT  TASK              SKILL              AGE  ACTIVE  TOKENS  WHAT",
    `  1     ${shown(first)}  backend-developer  4 s     4 s    6.3k  Serve the accounts`,
    `  2     ${shown(second)}  backend-developer  1 s                  Serve the orders`,
    "",
    "Transcripts (whole, and outputs: --paths)",
    `  1  ${run.transcriptOf("a0")}`,
    `  2  ${run.transcriptOf("a1")}`,
    "",
    "Tasks   2 running · 0 ready · 1 held back · 1 blocked · 0 done",
    "",
    "  HELD BACK",
    `  ${shown(person)}  its label "human" reserves it for a person  Choose a provider`,
    "",
    "  BLOCKED",
    `  ${shown(third)}  by ${second}  Show the orders`,
  ]);
});

test("starts that wait, idle parents and records that cannot be read are shown as what they are", async () => {
  const run = new SeenRun();
  await run.replay.giveAll(say.atWork("parent", "a0"));
  await run.replay.giveAll(say.atWork("child", "a1", "a0"));
  await run.replay.give(say.stopped("a0", "a0", "a1"));
  for (let n = 2; n < 8; n++) await run.replay.giveAll(say.atWork(`c${n}`, `a${n}`));
  await run.replay.give(say.started("late"));
  const ready = await run.add("Ready");
  const taken = readdirSync(join(run.replay.paths.slots, "7"))[0] ?? "";
  renameSync(join(run.replay.paths.slots, "7", taken), join(run.replay.paths.slots, "7", "broken"));
  const status = await run.status();
  expectValid(status);
  expect(status.agents.map(({ status, slot }) => `${status} ${slot}`)).toEqual([
    ...[1, 2, 3, 4, 5, 6].map((slot) => `running ${slot}`),
    "unreadable 7",
    "waiting null",
    "idle null",
  ]);
  expect(status.tasks?.heldBack).toEqual([{ id: ready, title: "Ready", reason: "no slot of the repository is free" }]);
  const text = await run.text();
  expect(text).toMatch(/^Skyfom {2}7 of 7 slots taken · 1 waiting · 1 idle/);
  expect(text).toMatch(/^ {2}7 .*\[unreadable, see skyfom reset\] broken$/m);
  expect(text).toMatch(/^ {2}waits /m);
  expect(text).toMatch(/^ {2}idle .* job of parent$/m);
});

test("a task that somebody claimed without an agent counts as claimed, and not as running", async () => {
  const run = new SeenRun();
  const claimed = await run.add("By hand");
  await (await run.source()).claim(claimed, "alice");
  expect((await run.status()).slots.taken).toBe(0);
  expect(await run.text()).toMatch(/^Tasks {3}0 running · 1 claimed · 0 ready /m);
});

test("an idle parent keeps no task back", async () => {
  const run = new SeenRun();
  await run.replay.giveAll([...say.atWork("parent", "a0"), ...say.atWork("child", "a1", "a0")]);
  await run.replay.give(say.stopped("a0", "a0", "a1"));
  for (let n = 2; n < 7; n++) await run.replay.giveAll(say.atWork(`c${n}`, `a${n}`));
  const ready = await run.add("Ready");
  expect((await run.status()).tasks?.ready).toEqual([{ id: ready, title: "Ready", why: null }]);
});

test("what starts before others is shown with the reason, also by the run's report once it was begun", async () => {
  const run = new SeenRun();
  const late = await run.add("Late", { priority: 2 });
  const base = await run.add("Base", { priority: 2 });
  const urgent = await run.add("Urgent", { priority: 0, dependsOn: [base] });
  const why = `P0, because ${urgent} waits for it; 1 task waits for it`;
  const status = await run.status();
  expectValid(status);
  expect(status.tasks?.ready).toEqual([
    { id: base, title: "Base", why },
    { id: late, title: "Late", why: null },
  ]);
  expect(await run.text()).toContain(why);
  const over = await run.next();
  const attempts = readRun(run.replay.paths, over.run)?.attempts;
  expect(attempts?.map(({ taskId, why }) => [taskId, why])).toEqual([
    [base, why],
    [late, undefined],
  ]);
});

test("calls of one handed-over set that came in separate messages are named, and those of one message are not", async () => {
  const run = new SeenRun();
  const ids: string[] = [];
  for (const [priority, title] of ["One", "Two", "Three"].entries()) ids.push(await run.add(title, { priority }));
  const over = await run.next({ limit: 3 });
  await run.makeInMessages(over, [1, 2]);
  const status = await run.status();
  expectValid(status);
  expect(status.separateCalls).toEqual([{ run: over.run, messages: [[ids[0]], [ids[1], ids[2]]] }]);
  expect(await run.text()).toContain(
    `Agents not running in parallel: run ${over.run} handed over 3 calls for one message,`,
  );
  const other = new SeenRun();
  for (const title of ["One", "Two", "Three"]) await other.add(title);
  await other.makeInMessages(await other.next({ limit: 3 }), [3]);
  expect((await other.status()).separateCalls).toEqual([]);
});

test("slots of a client process that is gone are said to be so", async () => {
  const run = new SeenRun();
  for (const payload of say.atWork("c", "a")) await run.replay.give(payload, GONE);
  expect((await run.status()).agents[0]).toMatchObject({ process: "gone" });
  expect(await run.text()).toContain("[client gone] ");
  expect(await run.text()).toMatch(/1 slot is held for client processes that are gone\.\n {4}The next session frees/);
});

test("agents.json that somebody spoilt is made good from the log", async () => {
  const run = new SeenRun();
  await run.replay.giveAll(say.atWork("c", "a"));
  const before = await run.status();
  writeFileSync(run.replay.paths.agents, "[{]");
  expect(await run.status()).toEqual(before);
});

describe("a look leaves nothing behind", () => {
  test("where there is state", async () => {
    const run = new SeenRun();
    for (const title of ["One", "Two"]) await run.add(title);
    await run.makeInMessages(await run.next({ limit: 1 }), [1]);
    const before = fingerprint(run.root);
    await run.status();
    expect([...fingerprint(run.root)]).toEqual([...before]);
  });

  test("where there is none, and says so", async () => {
    const root = mkdtempSync(join(tmpdir(), "skyfom-view-"));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    execFileSync("git", ["init", "--quiet"], { cwd: root });
    const before = fingerprint(root);
    const status = await readStatus(root, {}, () => new Date());
    expectValid(status);
    expect([...fingerprint(root)]).toEqual([...before]);
    expect(renderStatus(status, { width: 80, rowsOfList: 8, paths: "none", paint: PLAIN })).toMatch(
      /^Skyfom {2}0 of 7 slots taken · no agent has started here yet\n/,
    );
  });

  test("where the state directory is half there", async () => {
    const root = mkdtempSync(join(tmpdir(), "skyfom-view-"));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    mkdirSync(join(root, ".git"));
    mkdirSync(join(root, ".claude/state/slots"), { recursive: true });
    const before = fingerprint(root);
    expectValid(await readStatus(root, {}, () => new Date()));
    expect([...fingerprint(root)]).toEqual([...before]);
  });
});

const HOSTILE = [
  ["that move the cursor", "\u001b[2J\u001b]0;gone\u0007\r\nSkyfom 0 of 7"],
  ["that turn the direction", "\u202egpj.exe\u2066 \u200fabc"],
  ["wider than a terminal", "x".repeat(500)],
  ["of wide characters", "日本語のタスク".repeat(40)],
  ["of emoji", "👩‍👩‍👧‍👦🏳️‍🌈".repeat(60)],
] as const;

test.each(HOSTILE)("titles %s stay in their line of at most 80 columns", async (_, title) => {
  const run = new SeenRun();
  await run.add(title.slice(0, 153));
  await run.add(title.slice(0, 153), { labels: ["human"] });
  const [agent] = await run.makeAll((await run.next({ limit: 1 })).calls);
  expect(agent).not.toBe("denied");
  await run.replay.giveAll([say.asked("own", { description: title }), say.started("own")]);
  for (const width of [80, 120, 40]) {
    const text = await run.text({ width });
    expect(text).not.toMatch(/[^\P{C}\n\u200d]/u);
    expect(text.split("\n").filter((line) => stringWidth(line) > width)).toEqual([]);
  }
});

test("what an agent asks is shown whole, also in a script without spaces; of an agent's title at least 21 columns", async () => {
  const run = new SeenRun();
  await run.add("A title of which the beginning tells most", { priority: 0 });
  await run.add("Second", { priority: 1 });
  await run.makeInMessages(await run.next({ limit: 2 }), [2]);
  run.write(run.transcriptOf("a0"), [answered("m1", { input_tokens: 123_000 })], 4);
  const question = "どの支払いサービスを使いますか".repeat(5);
  await run.end("a1", report("needs-input", question));
  await run.next({ limit: 2 });
  const text = await run.text();
  expect(text.split("Needs you   1 question\n")[1]?.replaceAll(/^ +> |\s/gm, "")).toContain(question);
  expect(text).toMatch(/ A title of which the…$/m);
  expect(text.split("\n").filter((line) => stringWidth(line) > 80)).toEqual([]);
});

test("long lists are cut, and say how much is left out", async () => {
  const run = new SeenRun();
  for (let n = 0; n < 12; n++) await run.add(`Task ${n}`, { labels: ["human"] });
  expect(await run.text()).toMatch(/(.*Task \d+\n){8} {2}and 4 more$/);
  expect(await run.text({ rowsOfList: Number.POSITIVE_INFINITY })).toMatch(/(.*Task \d+\n?){12}$/);
});

test("a wrong setting is named with its place and the name that was meant", async () => {
  const run = new SeenRun();
  writeFileSync(join(run.root, ".claude", "skyfom.json"), `{\n  "paralelism": 3\n}\n`);
  expect((await run.text()).split("Warnings\n")[1]?.split("\n").slice(0, 3)).toEqual([
    "  .claude/skyfom.json:2:3",
    '    "paralelism" is not a setting',
    '    Did you mean "parallelism"? The settings are parallelism, maxAgents,',
  ]);
});

test("an agent is shown with the whole title of its task, cut by the width of the screen alone", async () => {
  const run = new SeenRun();
  await run.add("Let people choose among all the addresses that they have ever sent something to");
  await run.makeInMessages(await run.next({ limit: 1 }), [1]);
  expect((await run.status()).agents[0]?.description).toMatch(/ever sent something to$/);
  expect(await run.text({ width: 160 })).toContain(
    "Let people choose among all the addresses that they have ever sent something to",
  );
});

test("where a task and what keeps it do not fit beside each other, both are told, the reason on lines of its own", async () => {
  const run = new SeenRun();
  const title = "Store the orders of all customers in the database, with their addresses";
  const first = await run.add(title, { files: ["src/db/**"], priority: 1 });
  const second = await run.add("Store the baskets beside the orders, and forget them after a day", {
    files: ["src/db/baskets.ts"],
    priority: 2,
  });
  const third = await run.add("Show the orders on the page that customers see first", { dependsOn: [second] });
  const short = (id: string) => `…${id.slice(-15)}`;
  const lines = (await run.text()).split("\n");
  expect(lines.slice(lines.indexOf("  READY"))).toEqual([
    "  READY",
    `  ${short(first)}  Store the orders of all customers in the database, with the…`,
    "",
    "  HELD BACK",
    `  ${short(second)}  Store the baskets beside the orders, and forget them after…`,
    `      its files src/db/baskets.ts overlap with src/db/** of`,
    `      ${first}, which starts first`,
    "",
    "  BLOCKED",
    `  ${short(third)}  Show the orders on the page that customers see first`,
    `      by ${second}`,
  ]);
});
