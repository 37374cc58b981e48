import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { isForeignFile } from "../../orchestrator/core/ledger/foreign-file.ts";
import { liveWaiters } from "../../orchestrator/io/ledger/files/waiting-line.ts";
import { heldSlots } from "../../orchestrator/io/ledger/settle/free-slots.ts";
import { settleOrphans } from "../../orchestrator/io/ledger/settle/settle-orphans.ts";
import { withLock } from "../../orchestrator/io/tasks/with-lock.ts";
import { DrivenRun } from "../run/driven/driven-run.ts";
import * as say from "./support/payloads.ts";
import { GONE, Replay } from "./support/replay.ts";

const CLI = fileURLToPath(new URL("../../bin/skyfom", import.meta.url));

/** What desktops, network drives and editors leave in any folder that somebody looks into. */
const LEFT = [
  ".DS_Store",
  "._1",
  "Thumbs.db",
  "thumbs.db",
  "desktop.ini",
  ".directory",
  ".nfs000000000123",
  ".fuse_hidden0001",
  ".agent.swp",
  ".record.swo",
  "record~",
  "#record#",
  ".#record",
  "record.bak",
  ".~lock.record#",
  "@eaDir",
  "#recycle",
  "$RECYCLE.BIN",
  "lost+found",
  ".stfolder",
  "m1~agent.a~l.sync-conflict-20261201-120000-ABCDEFG",
  "m1~agent.a~l (conflicted copy 2026-12-01)",
  ".tmp.driveupload",
  ".gitkeep",
  ".record.icloud",
  ".m1~agent.a~l.Xy12Ab",
  "record.tmp",
];

const seven = [1, 2, 3, 4, 5, 6, 7];

/** Puts what others leave into every folder of a state, the slots too. */
function litter({ paths }: Replay, names: readonly string[] = LEFT): void {
  const folders = ["slots", "waiting", "idle", "forks", "ended", "seen", "sessions", "runs", "tmp"];
  const slots = seven.map((slot) => `slots/${slot}`);
  for (const folder of [...folders, ...slots]) {
    mkdirSync(join(paths.dir, folder), { recursive: true });
    for (const name of names) writeFileSync(join(paths.dir, folder, name), "");
  }
}

test("the names are known, and no name that looks like one of ours is among them", async () => {
  expect(LEFT.filter((name) => !isForeignFile(name))).toEqual([]);
  const replay = new Replay();
  await replay.give(say.asked("c1"));
  const ours = readdirSync(replay.paths.dir, { recursive: true, encoding: "utf8" }).map((path) =>
    path.split("/").at(-1),
  );
  expect(ours.filter((name) => name !== ".gitignore" && isForeignFile(name ?? ""))).toEqual([]);
  expect(["what is this", "1", "notes.txt", ".holder", "m1~reserved"].filter(isForeignFile)).toEqual([]);
});

test("files of other programs hold no slot: seven agents start, and the eighth does not", async () => {
  const replay = new Replay();
  litter(replay);
  expect(replay.taken()).toEqual([]);
  for (const slot of seven) expect(await replay.give(say.asked(`c${slot}`))).not.toMatchObject({ kind: "denied" });
  expect(replay.taken()).toEqual(seven);
  expect(await replay.give(say.asked("c8"))).toMatchObject({ kind: "denied" });
});

describe("beside a living agent", () => {
  test.each([...LEFT, "notes.txt", "a folder/"])(
    "%s does not make it lost, nor its record unreadable",
    async (name) => {
      const { root, replay } = new DrivenRun();
      await replay.give(say.asked("c1"));
      await replay.give(say.started("a1"));
      const path = join(replay.paths.slots, "1", name);
      if (name.endsWith("/")) mkdirSync(path);
      else writeFileSync(path, "");
      const ledger = replay.ledgerNow();
      settleOrphans(ledger);
      expect(heldSlots(ledger).map(({ slot, state }) => [slot, state])).toEqual([[1, "alive"]]);
      const { status, stdout } = spawnSync(process.execPath, [CLI, "reset", "--json"], { cwd: root, encoding: "utf8" });
      expect([status, JSON.parse(stdout).freed]).toEqual([0, []]);
      expect(replay.taken()).toEqual([1]);
      expect(replay.statuses()).toEqual({ c1: "running" });
      await replay.give(say.stopped("a1"));
      expect(replay.statuses()).toEqual({ c1: "completed" });
    },
  );
});

test.skipIf(process.platform === "win32").each([
  ["a file", (slot: string) => writeFileSync(slot, "")],
  ["a link", (slot: string) => symlinkSync("elsewhere", slot)],
])("%s in the place of a slot does not keep an agent whose record is gone at work for good", async (_name, put) => {
  const replay = new Replay();
  await replay.give(say.asked("c1"));
  await replay.give(say.started("a1"));
  rmSync(join(replay.paths.slots, "1"), { recursive: true });
  put(join(replay.paths.slots, "3"));
  settleOrphans(replay.ledgerNow());
  expect(replay.events().at(-1)).toMatchObject({ type: "ended", status: "lost", by: "orphan" });
  expect(replay.taken()).toEqual([3]);
});

test("the slot of an agent that has ended can be taken again, whatever was left in it", async () => {
  const replay = new Replay(1);
  await replay.give(say.asked("c1"));
  await replay.give(say.started("a1"));
  litter(replay);
  await replay.give(say.stopped("a1"));
  expect(replay.taken()).toEqual([]);
  await replay.give(say.asked("c2"));
  expect(replay.taken()).toEqual([1]);
});

test("that of a client that is gone is freed by reset, with all that was left in it", async () => {
  const { root, replay } = new DrivenRun();
  await replay.give(say.asked("c1"), GONE);
  litter(replay);
  const { stdout } = spawnSync(process.execPath, [CLI, "reset", "--json"], { cwd: root, encoding: "utf8" });
  expect(JSON.parse(stdout)).toMatchObject({ freed: [{ slot: 1, state: "gone" }], held: [] });
  expect(replay.taken()).toEqual([]);
});

test("what is not an agent does not wait in line either, nor hold a lock", async () => {
  const replay = new Replay();
  litter(replay);
  expect(liveWaiters(replay.paths)).toEqual([]);
  const directory = join(replay.paths.dir, "lock");
  mkdirSync(directory);
  writeFileSync(join(directory, ".DS_Store"), "");
  mkdirSync(join(directory, "@eaDir/thumbs"), { recursive: true });
  const locked = await withLock({ directory, scratch: replay.paths.tmp, patienceMs: 2_000 }, () => "had it");
  expect(locked).toEqual({ kind: "done", value: "had it" });
  expect(existsSync(directory)).toBe(false);
});
