import { cpSync, existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSlotsTaken } from "../../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "../support/client-process.ts";
import { ClientSession } from "../support/client-session.ts";
import { type HookedProject, makeHookedProject } from "../support/hooked-project.ts";

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

/** A session of a client whose plugin lies in a folder of this name. */
function sessionIn(name: string): ClientSession {
  const bundles = join(project.folder, name, "hooks/dist");
  cpSync(project.bundles, bundles, { recursive: true });
  return new ClientSession(project, client.pid, undefined, { bundles });
}

test.skipIf(process.platform === "win32").each([
  ["a$(touch pwned)", "a shell acts on"],
  ["a`touch pwned`", "a shell acts on"],
  ['a"; touch pwned; "', "a shell acts on"],
  ["a$HOME", "a shell acts on"],
  ["a\nb", "is not printed as it is"],
  ["a\u202eb", "is not printed as it is"],
])(
  "from a folder called %j our skills and slash commands are refused, with the reason, and agents are held all the same",
  async (name, why) => {
    const session = sessionIn(name);
    const denied = await session.callsSkill("s1", "skyfom:skyfom-pm-agent-orchestrator");
    expect(denied?.permissionDecision).toBe("deny");
    expect(denied?.permissionDecisionReason).toContain(
      "Do not type that path. Tell the user: Install Skyfom in a folder",
    );
    const { stdout } = await session.run(
      "user-prompt-submit",
      session.event("UserPromptSubmit", { prompt: "/skyfom:skyfom-status" }),
    );
    expect(JSON.parse(stdout)).toMatchObject({ decision: "block", reason: expect.stringContaining(why) });
    expect(await session.prompts("what does skyfom do?")).toBeUndefined();
    expect(await session.callsSkill("s2", "other")).toBeUndefined();
    expect(await session.asks("toolu_1")).toBeUndefined();
    expect(readSlotsTaken(project.root)).toEqual(["1"]);
    expect(existsSync(join(project.root, "pwned"))).toBe(false);
  },
);

test.skipIf(process.platform === "win32")(
  "so are they where the client calls a plain folder by a link of such a name",
  async () => {
    const bundles = join(project.folder, "plain/hooks/dist");
    cpSync(project.bundles, bundles, { recursive: true });
    symlinkSync("plain", join(project.folder, "a$(touch pwned)"));
    const linked = { bundles: join(project.folder, "a$(touch pwned)", "hooks/dist") };
    const session = new ClientSession(project, client.pid, undefined, linked);
    const denied = await session.callsSkill("s1", "skyfom:skyfom-pm-agent-orchestrator");
    expect(denied?.permissionDecision).toBe("deny");
    const typed = session.event("UserPromptSubmit", { prompt: "/skyfom:skyfom-status" });
    expect(JSON.parse((await session.run("user-prompt-submit", typed)).stdout)).toMatchObject({ decision: "block" });
  },
);

test("from any other folder they are not", async () => {
  const session = sessionIn("a plain 'folder' & more");
  expect(await session.callsSkill("s3", "skyfom:skyfom-pm-agent-orchestrator")).toBeUndefined();
  expect(await session.prompts("/skyfom-pm")).toBeUndefined();
});
