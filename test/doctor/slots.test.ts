import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diagnose } from "../../orchestrator/core/doctor/diagnose.ts";
import { type Owner, whereIsForeign } from "../../orchestrator/core/ledger/owner.ts";
import { gatherFacts } from "../../orchestrator/io/doctor/gather-facts.ts";
import * as say from "../ledger/support/payloads.ts";
import { GONE, OWN } from "../ledger/support/replay.ts";
import { DrivenRun } from "../run/driven/driven-run.ts";

// Slots of owners that nothing here can prove gone.

const FINE = { name: "slots", status: "ok", finding: "the client of each agent can be checked from here" };
const FIX =
  "If they are gone, run `skyfom reset` at a terminal while no other agent of this repository is at work: it shows every slot, asks, and then frees them all.";

async function judge({ root, replay }: DrivenRun, seconds: number, env: Record<string, string> = {}) {
  const now = () => new Date(replay.now().getTime() + seconds * 1000);
  const facts = await gatherFacts(root, { CLAUDE_PID: String(process.pid), ...env }, now);
  return diagnose(facts).checks.find(({ name }) => name === "slots");
}

test("slots of clients that are at work here, or that are known to be gone, are not named, nor is what cannot be read", async () => {
  const run = new DrivenRun();
  expect(await judge(run, 0)).toEqual(FINE);
  await run.replay.give(say.asked("c1"), OWN);
  await run.replay.give(say.asked("c2"), GONE);
  mkdirSync(join(run.replay.paths.slots, "3"));
  writeFileSync(join(run.replay.paths.slots, "3", "what is this"), "");
  expect(await judge(run, 0)).toEqual(FINE);
});

const UNSURE = "whether their clients are gone cannot be checked from here: ";

test.each<[string, Partial<Owner>]>([
  ["on another machine", { machine: "othermachine", boot: "0123456789ab" }],
  ["in another container or pid namespace", { namespace: "4026539999" }],
  ["on a machine, or before a restart, that cannot be told", { machine: "unknown", boot: "0123456789ab" }],
])("the slot of a client %s is named with its agent and its age", async (where, differing) => {
  const run = new DrivenRun();
  await run.replay.give(say.asked("c1"), OWN);
  await run.replay.give(say.asked("c2", { description: "Pay" }), { ...OWN, ...differing });
  const finding = `${UNSURE}slot 2 (Pay, since 2 h 5 min), ${where}`;
  expect(await judge(run, 7500)).toEqual({ name: "slots", status: "warning", finding, fix: FIX });
});

test("of several slots each is named", async () => {
  const run = new DrivenRun();
  await run.replay.give(say.asked("c1", { description: "Pay" }), { ...OWN, machine: "othermachine", boot: "b00" });
  await run.replay.give(say.asked("c2", { description: "Log" }), { ...OWN, namespace: "1" });
  const named =
    "slot 1 (Pay, since 1 min), on another machine; slot 2 (Log, since 59 s), in another container or pid namespace";
  expect((await judge(run, 59))?.finding).toBe(UNSURE + named);
});

test("a container that has another boot was started again, or is another of its image", () => {
  const self = { ...OWN, machine: "m1", boot: "0123456789ab", namespace: "4026539999" };
  const before = { ...self, boot: "ba9876543210" };
  expect(whereIsForeign(before, self)).toBe("in this container before a restart, or in another one of its image");
  expect(whereIsForeign(self, self)).toBe(undefined);
  expect(whereIsForeign({ ...before, namespace: "0" }, { ...self, namespace: "0" })).toBe(undefined);
});

test("in the client's sandbox, which has a namespace of its own, its neighbours are not named", async () => {
  const run = new DrivenRun();
  await run.replay.give(say.asked("c1"), { ...OWN, namespace: "1" });
  const finding = "in the sandbox, other clients cannot be looked for";
  expect(await judge(run, 0, { SANDBOX_RUNTIME: "1", CLAUDE_PID: "999999999" })).toEqual({ ...FINE, finding });
});
