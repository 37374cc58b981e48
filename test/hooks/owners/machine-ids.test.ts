import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readSlotsTaken } from "../../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "../support/client-process.ts";
import { ClientSession } from "../support/client-session.ts";
import { type HookedProject, makeHookedProject } from "../support/hooked-project.ts";

// A machine's id changes while a client's agents are at work, as in a container in which somebody installs what makes one.

const canMountOver = spawnSync("unshare", ["--mount", "mount", "--bind", "/dev/null", "/etc/machine-id"]).status === 0;
if (!canMountOver)
  console.warn("SKIPPED: no mount namespace can be made here, so machines with another id are not tested");

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

/** The hooks of the client as they run where the system's id is this one; an empty one is none. */
function withId(id: string): ClientSession {
  const file = join(project.folder, `id-${id}`);
  writeFileSync(file, id);
  const script = `mount --bind '${file}' /etc/machine-id; exec "$@"`;
  return new ClientSession(project, client.pid, "s", { through: ["unshare", "--mount", "sh", "-ec", script, "sh"] });
}

describe.skipIf(!canMountOver)("a client whose machine gets another id while its agents work", () => {
  test.each([
    ["of the system", "", "2".repeat(32)],
    ["in a home that was cleared", "", ""],
  ])("%s knows them, and frees their slots when they end", async (_, before, after) => {
    const first = withId(before);
    for (const call of ["toolu_1", "toolu_2"]) expect(await first.asks(call)).toBeUndefined();
    await first.agentStarts("agent1");
    rmSync(join(project.folder, "home/.local/state/skyfom/machine-id"));
    const second = withId(after);
    await second.agentStarts("agent2");
    expect(readSlotsTaken(project.root)).toHaveLength(2);
    for (const agent of ["agent1", "agent2"]) await second.agentStops(agent);
    expect(readSlotsTaken(project.root)).toEqual([]);
  });

  test("counts them again also where their state was deleted", async () => {
    for (const call of ["toolu_1", "toolu_2"]) await withId("").asks(call);
    rmSync(join(project.root, ".claude"), { recursive: true });
    expect(await withId("2".repeat(32)).asks("toolu_3")).toBeUndefined();
    expect(readSlotsTaken(project.root)).toHaveLength(3);
  });
});
