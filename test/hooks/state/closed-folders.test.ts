import { execFileSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readAgents, readSlotsTaken } from "../../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "../support/client-process.ts";
import { ClientSession } from "../support/client-session.ts";
import { type HookedProject, makeHookedProject } from "../support/hooked-project.ts";

/** No permission keeps root from anything, so that its hooks are started as nobody. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const through = isRoot ? ["setpriv", `--reuid=${NOBODY}`, `--regid=${NOBODY}`, "--clear-groups"] : [];

function canBeNobody(): boolean {
  try {
    if (isRoot) execFileSync(through[0] as string, [...through.slice(1), "true"], { stdio: "ignore" });
    return process.platform !== "win32";
  } catch {
    console.warn("SKIPPED: root cannot start a hook as another user here, so closed folders are not tested");
    return false;
  }
}

let project: HookedProject;
let client: ClientProcess;
let session: ClientSession;

beforeEach(() => {
  project = makeHookedProject("repository");
  if (isRoot) execFileSync("chown", ["-R", `${NOBODY}:${NOBODY}`, project.folder]);
  client = startClientProcess();
  session = new ClientSession(project, client.pid, undefined, { through });
});

afterEach(async () => {
  await client.kill();
  project.remove();
});

test.skipIf(!canBeNobody()).each(["..", ".", "slots", "slots/1"])(
  "while nobody may look into %s of the state no agent is lost, and none starts that is not held",
  async (name) => {
    await session.asks("toolu_1");
    await session.agentStarts("agent1");
    const closed = join(project.state, name);
    const whileClosed = async <T>(act: () => Promise<T>) => {
      chmodSync(closed, 0o000);
      const answer = await act();
      chmodSync(closed, 0o700);
      return answer;
    };
    const answer = await whileClosed(() => session.asks("toolu_2"));
    if (answer !== undefined) expect(answer.permissionDecisionReason).toMatch(new RegExp(`permission.*${closed}`));
    expect(readSlotsTaken(project.root)).toEqual(answer === undefined ? ["1", "2"] : ["1"]);
    await whileClosed(() => session.turnEnds("agent1"));
    await session.turnEnds("agent1");
    expect(readAgents(project.root)[0]).toMatchObject({ agentId: "agent1", status: "running" });
  },
);
