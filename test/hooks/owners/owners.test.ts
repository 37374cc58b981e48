import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readSlotsTaken, runSkyfom } from "../../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "../support/client-process.ts";
import { ClientSession } from "../support/client-session.ts";
import { type HookedProject, makeHookedProject } from "../support/hooked-project.ts";
import { canIsolate, startIsolatedClient } from "../support/isolated-client.ts";
import { type MacMachine, setUpMac } from "../support/mac-machine.ts";
import { readHolders } from "../support/read-holders.ts";

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

async function takeSeven(session: ClientSession): Promise<void> {
  for (let n = 1; n <= 7; n++) {
    expect(await session.asks(`toolu_${n}`)).toBeUndefined();
    await session.agentStarts(`agent${n}`);
  }
}

/** A client that has ended and is waited for by nobody, and its parent. */
async function startZombie(): Promise<{ pid: number; die(): Promise<void>; clear(): void }> {
  const parent = spawn("sh", ["-c", "sleep 3600 & echo $!; exec sleep 3600"], { stdio: ["ignore", "pipe", "ignore"] });
  const [line] = (await parent.stdout.take(1).toArray()) as Buffer[];
  const pid = Number(String(line).trim());
  return {
    pid,
    die: async () => {
      process.kill(pid, "SIGKILL");
      while (!readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ")) await sleep(10);
    },
    clear: () => parent.kill("SIGKILL"),
  };
}

test("a client that was killed and that nobody waits for holds no slot", async () => {
  const zombie = await startZombie();
  await takeSeven(new ClientSession(project, zombie.pid));
  await zombie.die();
  expect(await new ClientSession(project, client.pid, "next").asks("toolu_8")).toBeUndefined();
  expect(readSlotsTaken(project.root)).toHaveLength(1);
  zombie.clear();
});

const canBeMac = spawnSync("unshare", ["--mount", "--uts", "mount", "-t", "tmpfs", "none", "/proc"]).status === 0;
if (!canBeMac) console.warn("SKIPPED: no mount namespace can be made here, so machines without /proc are not tested");

describe.skipIf(!canBeMac)("on a machine without /proc and /etc/machine-id, as a Mac is", () => {
  let mac: MacMachine;
  let session: ClientSession;

  beforeEach(() => {
    mac = setUpMac(join(project.folder, "mac"), "at-home", join(project.folder, "home"));
    session = new ClientSession(project, client.pid, "s", mac.options);
  });

  function on(machine: MacMachine, pid: number, id: string): ClientSession {
    return new ClientSession(project, pid, id, machine.options);
  }

  test("a client keeps its slots known as its own when the host's name changes with the network", async () => {
    await takeSeven(session);
    const elsewhere = on(
      setUpMac(join(project.folder, "mac"), "at-work", join(project.folder, "home")),
      client.pid,
      "s",
    );
    for (let n = 1; n <= 7; n++) await elsewhere.agentStops(`agent${n}`);
    expect(readSlotsTaken(project.root)).toEqual([]);
  });

  test("slots of a client whose pid another process has now are free for the next spawn", async () => {
    await takeSeven(session);
    mac.says(`start.${client.pid}`, "Mon Nov 30 23:59:59 2026");
    const other = startClientProcess();
    expect(await on(mac, other.pid, "next").asks("toolu_8")).toBeUndefined();
    await other.kill();
    expect(readSlotsTaken(project.root)).toHaveLength(1);
  });

  test("slots of a client that lives are not, also where its start is not available any more", async () => {
    await takeSeven(session);
    const other = startClientProcess();
    expect((await on(mac, other.pid, "next").asks("toolu_8"))?.permissionDecision).toBe("deny");
    mac.says(`start.${client.pid}`, "");
    expect((await on(mac, other.pid, "next").asks("toolu_9"))?.permissionDecision).toBe("deny");
    await other.kill();
    expect(readSlotsTaken(project.root)).toHaveLength(7);
  });

  test("slots of a killed client that nobody waits for are free for the next spawn", async () => {
    await takeSeven(session);
    mac.says(`stat.${client.pid}`, "Z+");
    const other = startClientProcess();
    expect(await on(mac, other.pid, "next").asks("toolu_8")).toBeUndefined();
    await other.kill();
  });

  /** Makes `ps` fail, as where there are too many processes, for as long as a step takes. */
  async function withoutPs(step: () => Promise<unknown>): Promise<void> {
    const [ps, kept] = [join(project.folder, "mac/bin/ps"), join(project.folder, "mac/bin/kept")];
    renameSync(ps, kept);
    writeFileSync(ps, "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    await step();
    renameSync(kept, ps);
  }

  test("an agent whose call, start or end is counted while `ps` fails gives its slot back", async () => {
    await session.prompts("/skyfom:skyfom-pm 3");
    await session.asks("toolu_1");
    await withoutPs(() => session.agentStarts("agent1"));
    expect(readSlotsTaken(project.root)).toHaveLength(1);
    await withoutPs(() => session.agentStops("agent1"));
    expect(readSlotsTaken(project.root)).toEqual([]);
    await withoutPs(() => session.asks("toolu_2"));
    await session.agentStarts("agent2");
    expect(readSlotsTaken(project.root)).toHaveLength(1);
    await session.agentStops("agent2");
    expect(readSlotsTaken(project.root)).toEqual([]);
  });

  test("slots from before a restart of the machine are free for the next spawn", async () => {
    await takeSeven(session);
    mac.says("boot", "99999999-4E5F-6071-8293-A4B5C6D7E8F9");
    expect(await on(mac, client.pid, "next").asks("toolu_8")).toBeUndefined();
    expect(readSlotsTaken(project.root)).toHaveLength(1);
  });

  test("slots of another Mac of the same name stay taken, whether its pid is one here or not", async () => {
    await takeSeven(session);
    const second = setUpMac(join(project.folder, "second"), "at-home", join(project.folder, "second-home"));
    second.says("boot", "99999999-4E5F-6071-8293-A4B5C6D7E8F9");
    await client.kill();
    const other = startClientProcess();
    expect((await on(second, other.pid, "next").asks("toolu_8"))?.permissionDecision).toBe("deny");
    await on(second, other.pid, "next").begins();
    await other.kill();
    expect(readSlotsTaken(project.root)).toHaveLength(7);
  });

  test("a start is taken over from a hook that was killed and whose pid another process has now", async () => {
    await session.asks("toolu_1");
    const [owner] = (readHolders(project.state)[0]?.name ?? "").split("~");
    const note = join(project.state, "seen", `${owner}~start.agent1`);
    const other = startClientProcess();
    writeFileSync(note, `${owner}`.replace(/-p\d+-s\w+$/, `-p${other.pid}-s0`));
    const noted = new Date("2026-11-29T00:00:00Z"); // before that start in every time zone
    utimesSync(note, noted, noted);
    mac.says(`start.${other.pid}`, "Mon Nov 30 23:59:59 2026");
    expect(await session.agentStarts("agent1")).toBeUndefined();
    expect(readHolders(project.state).map(({ name }) => name)).toEqual([expect.stringContaining("~agent.agent1~")]);
    await other.kill();
  });

  test("turns of a client that does not use Skyfom start no program once nobody does", async () => {
    await session.asks("toolu_1");
    await session.agentStarts("agent1");
    await session.agentStops("agent1");
    await client.kill();
    const other = startClientProcess();
    const unconcerned = on(mac, other.pid, "next");
    await unconcerned.begins();
    const isAsked = async () => {
      const before = mac.asked().length;
      await unconcerned.prompts("Go on.");
      await unconcerned.turnEnds();
      return mac.asked().length > before;
    };
    expect(await isAsked()).toBe(true); // the decision on its beginning is kept for a second
    await expect.poll(isAsked, { timeout: 10_000 }).toBe(false);
    await other.kill();
  });

  test("the first hooks, at once and in a home without an id, agree on the machine", async () => {
    const answers = await Promise.all(Array.from({ length: 7 }, (_, n) => session.asks(`toolu_${n}`)));
    expect(answers).toEqual(Array(7).fill(undefined));
    for (let n = 1; n <= 7; n++) await session.agentStarts(`agent${n}`);
    expect(readSlotsTaken(project.root)).toHaveLength(7);
  });
});

test.skipIf(!canBeMac)(
  "a machine's id that was never filled in, as images of containers have it, is none",
  async () => {
    const image = join(project.folder, "machine-id");
    writeFileSync(image, "uninitialized\n");
    const script = `mount --bind '${image}' /etc/machine-id; exec "$@"`;
    const through = ["unshare", "--mount", "sh", "-ec", script, "sh"];
    await new ClientSession(project, client.pid, "s", { through }).asks("toolu_1");
    expect(readFileSync(join(project.folder, "home/.local/state/skyfom/machine-id"), "utf8")).toMatch(
      /^[0-9a-f]{32}\n$/,
    );
  },
);

test.skipIf(!canBeMac)("an id in a home is the machine's only where no other machine can have that home", async () => {
  const home = join(project.folder, "home");
  const machineOn = async (disk: string) => {
    const script = `mount -t ${disk} none '${home}'; mkdir -p '${home}/.local/state/skyfom'; echo ${"1".repeat(32)} > '${home}/.local/state/skyfom/machine-id'; mount --bind /dev/null /etc/machine-id; exec "$@"`;
    const through = ["unshare", "--mount", "sh", "-ec", script, "sh"];
    const user = startClientProcess();
    await new ClientSession(project, user.pid, disk, { through }).asks(`toolu_${disk}`);
    await user.kill();
    return new Set(readHolders(project.state).map(({ name }) => name.split("-")[0]));
  };
  const [own] = await machineOn("tmpfs");
  expect(own).toMatch(/^m[0-9a-z]+$/);
  expect(own).not.toBe("munknown");
  expect(await machineOn("ramfs")).toEqual(new Set([own, "munknown"]));
});

test.skipIf(!canIsolate())("the /proc of another pid namespace tells nothing of a client in this one", async () => {
  const inside = await startIsolatedClient("of-another");
  await takeSeven(new ClientSession(project, inside.pid, "s", inside));
  // there process 1 is another one, which would be taken for the client
  for (const { name } of readHolders(project.state)) expect(name).toMatch(/-p1-s0~/);
  expect((await new ClientSession(project, inside.pid, "t", inside).asks("toolu_8"))?.permissionDecision).toBe("deny");
  await inside.kill();
});

test("where there is a /proc, no program is asked", async () => {
  const mac = setUpMac(join(project.folder, "mac"), "here", join(project.folder, "home"));
  const env = { PATH: mac.options.env?.PATH as string };
  await takeSeven(new ClientSession(project, client.pid, "s", { env }));
  expect((await new ClientSession(project, client.pid, "t", { env }).asks("toolu_8"))?.permissionDecision).toBe("deny");
  expect(mac.asked()).toEqual([]);
});

test.skipIf(!canIsolate())(
  "two containers of two hosts that were made from one image free no slot of each other",
  async () => {
    const [first, second] = [await startIsolatedClient(), await startIsolatedClient()];
    for (const [n, { through }] of [first, second].entries()) {
      const boot = join(project.folder, `boot-${n}`);
      writeFileSync(boot, `${n}a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9\n`);
      mkdirSync(join(project.folder, "image"), { recursive: true });
      writeFileSync(join(project.folder, "image/machine-id"), "0123456789abcdef0123456789abcdef\n");
      const binds = `mount --bind ${boot} /proc/sys/kernel/random/boot_id; mount --bind ${project.folder}/image/machine-id /etc/machine-id`;
      const [nsenter, ...args] = through;
      expect(spawnSync(nsenter as string, [...args, "sh", "-ec", binds]).status).toBe(0);
    }
    await takeSeven(new ClientSession(project, first.pid, "s", first));
    const there = new ClientSession(project, second.pid, "t", second);
    expect((await there.asks("toolu_8"))?.permissionDecision).toBe("deny");
    await there.turnEnds();
    await there.begins();
    expect(readSlotsTaken(project.root)).toHaveLength(7);
    await Promise.all([first.kill(), second.kill()]);
  },
);

test.skipIf(!canIsolate())(
  "slots of a container that was removed with agents at work count until they are reset",
  async () => {
    const removed = await startIsolatedClient();
    await takeSeven(new ClientSession(project, removed.pid, "s", removed));
    await removed.kill();
    const outside = new ClientSession(project, client.pid, "t");
    await outside.begins();
    await outside.turnEnds();
    expect((await outside.asks("toolu_8"))?.permissionDecision).toBe("deny");
    expect(readSlotsTaken(project.root)).toHaveLength(7);
    runSkyfom(project.root, "reset", "--force");
    expect(readSlotsTaken(project.root)).toEqual([]);
  },
);
