import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countRoom } from "../../orchestrator/io/ledger/files/count-room.ts";
import * as say from "./support/payloads.ts";
import { Replay } from "./support/replay.ts";

// The one count of free slots. What waiters may take is not free for a spawn, and no count is below zero.

/** A ledger in which so many agents are at work and so many starts wait in line. */
async function laidOut(held: number, waiting: number): Promise<Replay> {
  const replay = new Replay();
  for (let n = 1; n <= held; n++) await replay.giveAll(say.atWork(`c${n}`, `a${n}`));
  for (let n = 1; n <= waiting; n++) writeFileSync(join(replay.paths.waiting, `ticket${n}`), "");
  return replay;
}

test.each([
  { held: 0, waiting: 0, limit: 7, unheld: 7, free: 7 },
  { held: 3, waiting: 0, limit: 7, unheld: 4, free: 4 },
  { held: 6, waiting: 0, limit: 7, unheld: 1, free: 1 },
  { held: 7, waiting: 0, limit: 7, unheld: 0, free: 0 },
  { held: 3, waiting: 3, limit: 7, unheld: 4, free: 1 },
  { held: 3, waiting: 6, limit: 7, unheld: 4, free: 0 },
  { held: 7, waiting: 2, limit: 7, unheld: 0, free: 0 },
  { held: 2, waiting: 0, limit: 3, unheld: 1, free: 1 },
  { held: 5, waiting: 0, limit: 3, unheld: 0, free: 0 },
  { held: 5, waiting: 1, limit: 3, unheld: 0, free: 0 },
])("$held at work and $waiting in line of $limit leave $unheld to the line and $free to spawns", async (row) => {
  const { held, waiting, limit, unheld, free } = row;
  expect(countRoom((await laidOut(held, waiting)).paths, limit)).toEqual({ held, waiting, unheld, free });
});

test("a slot that holds something unreadable is held, an idle parent holds none, and a waiter that is gone waits no more", async () => {
  const { paths } = await laidOut(1, 2);
  mkdirSync(join(paths.slots, "7"), { recursive: true });
  writeFileSync(join(paths.slots, "7", "unreadable"), "");
  writeFileSync(join(paths.idle, "parent"), "");
  const longAgo = new Date(Date.now() - 11_000);
  utimesSync(join(paths.waiting, "ticket1"), longAgo, longAgo);
  expect(countRoom(paths, 7)).toEqual({ held: 2, waiting: 1, unheld: 5, free: 4 });
});
