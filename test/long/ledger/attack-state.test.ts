import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { besiege } from "../../hooks/support/besiege.ts";
import { startClientProcess } from "../../hooks/support/client-process.ts";
import { ClientSession } from "../../hooks/support/client-session.ts";
import { type HookedProject, makeHookedProject } from "../../hooks/support/hooked-project.ts";
import { canMount, mountSmall, remount, unmount } from "../../hooks/support/mount.ts";
import { spoilState } from "../../hooks/support/spoil-state.ts";

const LASTS_MS = 30_000;
const FULL = "Skyfom: not started. 7 of 7 agents of this repository are at work:";

let project: HookedProject;

beforeEach(() => {
  project = makeHookedProject();
});

afterEach(() => project.remove());

test("state files cut short, made binary or replaced by directories, links and pipes under load let no eighth agent in", async () => {
  const outside = join(project.folder, "outside");
  mkdirSync(outside);
  writeFileSync(join(outside, "m1-b1-n1-p1-s1~start.00"), "not ours");
  let spoilt: Record<string, number> = {};
  const { atWork } = await besiege(project, {
    lastsMs: LASTS_MS,
    meanwhile: async (isOver) => {
      spoilt = await spoilState(project, outside, isOver);
    },
  });
  console.table(spoilt);
  expect(Object.keys(spoilt)).toHaveLength(10);
  expect(atWork.peak).toBeGreaterThan(3);
});

test.skipIf(!canMount())("a state on a disk of 64 KB that fills up under load lets no eighth agent in", async () => {
  mkdirSync(project.state, { recursive: true });
  mountSmall(project.state, "64k");
  try {
    const { denials } = await besiege(project, {
      lastsMs: LASTS_MS,
      meanwhile: async (isOver) => {
        while (!isOver()) await sleep(100);
        remount(project.state, "size=4m");
      },
    });
    const others = [...denials].filter((reason) => !/^Skyfom: not started. [0-7] of 7 agents /.test(reason));
    expect(others.filter((reason) => !reason.includes(project.state))).toEqual([]);
    expect(others.filter((reason) => /ENOSPC|disk full/.test(reason)).length).toBeGreaterThan(0);
    await expectSpawnsAgain();
  } finally {
    unmount(project.state);
  }
});

test.skipIf(!canMount())(
  "a state that is mounted read-only again and again under load lets no eighth agent in",
  async () => {
    mkdirSync(project.state, { recursive: true });
    mountSmall(project.state, "16m");
    let times = 0;
    try {
      const { denials } = await besiege(project, {
        lastsMs: LASTS_MS,
        meanwhile: async (isOver) => {
          while (!isOver()) {
            await sleep(400);
            if (!remount(project.state, "ro")) continue;
            await sleep(300);
            times++;
            while (!remount(project.state, "rw")) await sleep(10);
          }
        },
      });
      expect(times).toBeGreaterThan(3);
      const others = [...denials].filter((reason) => !/^Skyfom: not started. [0-7] of 7 agents /.test(reason));
      expect(others.filter((reason) => !reason.includes("EROFS") || !reason.includes(project.state))).toEqual([]);
      expect(others.length).toBeGreaterThan(0);
      await expectSpawnsAgain();
    } finally {
      unmount(project.state);
    }
  },
);

/** Seven spawns are admitted, and of an eighth the reason is the cap again. */
async function expectSpawnsAgain(): Promise<void> {
  const client = startClientProcess();
  const session = new ClientSession(project, client.pid, "afterwards");
  const answers = [];
  for (let n = 0; n < 8; n++) answers.push(await session.asks(`toolu_${n}`));
  await client.kill();
  expect(answers.slice(0, 7)).toEqual(Array(7).fill(undefined));
  expect(answers[7]?.permissionDecisionReason?.split("\n", 1)).toEqual([FULL]);
}
