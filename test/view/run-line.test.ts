import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Client } from "../../hooks/module/claude-code.ts";
import type { LedgerPlace } from "../../hooks/module/ledger-place.ts";
import { runLine } from "../../hooks/module/run-line.ts";
import { countRoom } from "../../orchestrator/io/ledger/files/count-room.ts";
import * as say from "../ledger/support/payloads.ts";
import { DrivenRun } from "../run/driven/driven-run.ts";
import { fc } from "../support/draws.ts";

// What the module shows below the prompt. The client is stood in for by one that can do nothing but read files.

const READING: Pick<Client, "fs"> = {
  fs: {
    read: async (path) => readFileSync(path, "utf8"),
    exists: async () => true,
    list: async (path) => readdirSync(path).map((name) => ({ name })),
  },
};

const shown = ({ replay }: DrivenRun, told: Partial<LedgerPlace> = {}) =>
  runLine(READING as Client, { slots: replay.paths.slots, limit: 7, hasStatusLine: false, ...told });

async function busyRun(): Promise<DrivenRun> {
  const run = new DrivenRun();
  for (let n = 0; n < 7; n++) await run.add(`Task ${n}`);
  const [first = "", second = ""] = await run.makeAll((await run.next({ limit: 7 })).calls);
  await run.end(first);
  await run.end(second);
  await run.next({ limit: 7 });
  return run;
}

test("it tells who is at work and how far the run is, and for that needs files alone", async () => {
  expect(await shown(await busyRun())).toBe("5/7 at work · 2 of 7 done");
});

test("without a run it tells who is at work, and nothing once nobody is", async () => {
  const run = new DrivenRun();
  expect(await shown(run)).toBe("");
  await run.replay.giveAll(say.atWork("x1", "x1"));
  expect(await shown(run)).toBe("1/7 at work");
  rmSync(run.replay.paths.slots, { recursive: true });
  expect(await shown(run)).toBe("");
});

test("a run that is finished and in which nobody works is not told", async () => {
  const run = new DrivenRun();
  await run.add("One");
  const [only = ""] = await run.makeAll((await run.next()).calls);
  await run.end(only);
  expect(await shown(run)).toBe("0/7 at work · 0 of 1 done");
  await run.next();
  expect(await shown(run)).toBe("");
});

test("it is left to the status line where that shows the slots", async () => {
  expect(await shown(await busyRun(), { hasStatusLine: true })).toBe("");
});

test("other programs' files hold no slot, a limit is the lowered one, and a spoilt run costs its own part alone", async () => {
  const run = await busyRun();
  const { slots, runs } = run.replay.paths;
  mkdirSync(join(slots, "7"), { recursive: true });
  writeFileSync(join(slots, "7", ".DS_Store"), "");
  expect(await shown(run, { limit: 3 })).toBe("5/3 at work · 2 of 7 done");
  for (const id of readdirSync(runs)) writeFileSync(join(runs, id, "run.json"), "{}");
  expect(await shown(run)).toBe("5/7 at work");
});

/** What may lie in a folder of a slot, and whether a slot is that folder. */
const contents = fc.uniqueArray(
  fc.constantFrom("m1-1~reserved~0123456789abcdef", "m1-1~agent.a1~0123456789abcdef", "?", ".DS_Store", "Thumbs.db"),
);
const slotFolders = fc.dictionary(fc.constantFrom("1", "2", "7", "8", "12", "0", "1x"), fc.option(contents), {
  maxKeys: 7,
});

test("it counts the slots that every other part of Skyfom counts, whatever lies in them", async () => {
  const run = new DrivenRun();
  const { paths } = run.replay;
  await fc.assert(
    fc.asyncProperty(slotFolders, async (folders) => {
      rmSync(paths.slots, { recursive: true, force: true });
      for (const [name, files] of Object.entries(folders)) {
        mkdirSync(join(paths.slots, name), { recursive: true });
        for (const file of files ?? []) writeFileSync(join(paths.slots, name, file), "{}");
        if (files !== null) continue;
        rmSync(join(paths.slots, name), { recursive: true });
        writeFileSync(join(paths.slots, name), "");
      }
      const { held } = countRoom(paths, 7);
      expect(await shown(run)).toBe(held === 0 ? "" : `${held}/7 at work`);
    }),
  );
});
