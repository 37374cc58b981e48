import { spawnSync } from "node:child_process";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { besiege } from "../../hooks/support/besiege.ts";
import { type ClientProcess, startClientProcess } from "../../hooks/support/client-process.ts";
import { ClientSession } from "../../hooks/support/client-session.ts";
import { type HookedProject, makeHookedProject } from "../../hooks/support/hooked-project.ts";
import { canIsolate, startIsolatedClient } from "../../hooks/support/isolated-client.ts";
import { readHolders } from "../../hooks/support/read-holders.ts";
import { readAgents, readSlotsTaken, runSkyfom } from "../../support/repository-state.ts";

let project: HookedProject;
let client: ClientProcess;

beforeEach(() => {
  project = makeHookedProject();
  client = startClientProcess();
});

afterEach(async () => {
  await client.kill();
  project.remove();
});

/** Whether a program can be run here; says so where it cannot, since tests that need it are then skipped. */
function canRun(command: string, ...args: string[]): boolean {
  const isRunnable = spawnSync(command, args, { stdio: "ignore" }).status === 0;
  if (!isRunnable) console.warn(`SKIPPED: ${command} cannot be run here, so what needs it is not tested`);
  return isRunnable;
}

async function takeSeven(session: ClientSession): Promise<void> {
  for (let n = 1; n <= 7; n++) {
    expect(await session.asks(`toolu_${n}`)).toBeUndefined();
    await session.agentStarts(`agent${n}`);
  }
}

/** As if another process had held these slots: the names say it, and nothing else does. */
function renameOwner(from: RegExp, to: string): void {
  for (const { path, name } of readHolders(project.state)) {
    expect(name).toMatch(from);
    renameSync(path, join(path, "..", name.replace(from, to)));
  }
}

const HAS_FAKETIME = canRun("faketime", "-f", "-1d", "true");

test.skipIf(!HAS_FAKETIME)("clients whose clocks are a day apart keep to the cap and lose no slot", async () => {
  const clocks = [[], ["faketime", "-f", "-1d"], ["faketime", "-f", "+1d"]];
  const { atWork } = await besiege(project, {
    lastsMs: 30_000,
    options: (n) => ({ through: clocks[n] as string[] }),
  });
  expect(atWork.peak).toBeGreaterThan(3);
});

test.skipIf(!HAS_FAKETIME)("a start that waits when the clock is set back still gets the first free slot", async () => {
  const session = new ClientSession(project, client.pid);
  await takeSeven(session);
  const waiting = session.agentStarts("agent8");
  const earlier = new ClientSession(project, client.pid, session.id, { through: ["faketime", "-f", "-1d"] });
  await earlier.agentStops("agent3");
  expect(await waiting).toBeUndefined();
  const running = readAgents(project.root).filter(({ status }) => status === "running");
  expect(running.map(({ agentId }) => agentId)).toContain("agent8");
  expect(readSlotsTaken(project.root)).toHaveLength(7);
  expect((await earlier.asks("toolu_9"))?.permissionDecision).toBe("deny");
});

test("slots of a process whose pid another one has now are free for the next spawn", async () => {
  await takeSeven(new ClientSession(project, client.pid));
  renameOwner(/-s\d+~/, "-s1~");
  const next = new ClientSession(project, client.pid, "next");
  expect(await next.asks("toolu_8")).toBeUndefined();
  expect(readSlotsTaken(project.root)).toHaveLength(1);
  const lost = readAgents(project.root).filter(({ status }) => status === "lost");
  expect(lost).toHaveLength(7);
});

test("slots of a machine that was started again since are free for the next spawn", async () => {
  await takeSeven(new ClientSession(project, client.pid));
  renameOwner(/-b[0-9a-f]+-/, "-b0123456789ab-");
  expect(await new ClientSession(project, client.pid, "next").asks("toolu_8")).toBeUndefined();
  expect(readSlotsTaken(project.root)).toHaveLength(1);
});

const UNCHECKED = "of a process that cannot be checked";

/** Holders of whom nothing can be known from here, and how they come to hold the slots. */
const FOREIGN: readonly (readonly [name: string, isPossible: () => boolean, take: () => Promise<void>])[] = [
  [
    "in another pid namespace",
    canIsolate,
    async () => {
      const isolated = await startIsolatedClient();
      await takeSeven(new ClientSession(project, isolated.pid, "s", isolated));
      await isolated.kill();
    },
  ],
  [
    "on another machine",
    () => true,
    async () => {
      const other = startClientProcess();
      await takeSeven(new ClientSession(project, other.pid));
      renameOwner(/^m[0-9a-f]+-/, "m01234567-");
      await other.kill(); // here its pid is nobody's, which says nothing of a process there
    },
  ],
];

for (const [name, isPossible, take] of FOREIGN) {
  test.skipIf(!isPossible())(`slots of a process ${name} stay taken until reset frees them`, async () => {
    await take();
    const here = new ClientSession(project, client.pid, "here");
    const denial = (await here.asks("toolu_8"))?.permissionDecisionReason ?? "";
    expect(denial.split("\n").filter((line) => line.endsWith(UNCHECKED))).toHaveLength(7);
    expect(denial).toContain("If nobody seems to hold a slot, `skyfom reset` shows and frees it.");
    await here.turnEnds();
    await here.begins();
    expect(readSlotsTaken(project.root)).toHaveLength(7);

    runSkyfom(project.root, "reset", "--force");
    expect(readSlotsTaken(project.root)).toEqual([]);
    expect(await here.asks("toolu_9")).toBeUndefined();
  });
}
