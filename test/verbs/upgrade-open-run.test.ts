import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ownerKey } from "../../orchestrator/core/ledger/owner.ts";
import { startClientProcess } from "../hooks/support/client-process.ts";
import { ClientSession } from "../hooks/support/client-session.ts";
import { makeHookedProject } from "../hooks/support/hooked-project.ts";
import { makeFreshPlugin } from "../install/fresh-plugin.ts";
import { GONE } from "../ledger/support/replay.ts";

/** What 0.1.0 left when its client was killed: one agent had reported, one was at work, one task waited. It is never brought up to date. */
const OPEN_RUN = "test/data/release-0.1.0/open-run";
const RUN = "9s8v";

/** Lays it into a repository, as of a client process of this machine that is gone. */
function layOpenRun(root: string): void {
  const state = join(root, ".git/skyfom");
  cpSync(join(OPEN_RUN, "state"), state, { recursive: true });
  mkdirSync(join(root, ".beads"));
  cpSync(join(OPEN_RUN, "issues.jsonl"), join(root, ".beads/issues.jsonl"));
  const files = readdirSync(state, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll("OWNER", ownerKey(GONE)));
    renameSync(path, join(dirname(path), name.replace("OWNER", ownerKey(GONE))));
  }
}

test("an open run of 0.1.0 whose client was killed is read whole and continued: what was reported is closed, what was lost is told, what waited begins", async () => {
  const plugin = makeFreshPlugin();
  const project = makeHookedProject("repository");
  const client = startClientProcess();
  onTestFinished(async () => {
    await client.kill();
    project.remove();
    plugin.remove();
  });
  layOpenRun(project.root);
  const home = join(project.folder, "home");
  const env = { HOME: home, CLAUDE_PID: String(client.pid), CLAUDE_PROJECT_DIR: project.root };
  const json = (...args: string[]) => {
    const { stdout, stderr } = plugin.run([...args, "--json"], { cwd: project.root, env });
    expect(stderr).toBe("");
    return JSON.parse(stdout);
  };
  expect(json("status")).toMatchObject({ runs: [{ id: RUN }], problems: [] });
  expect(json("events", "--last", "300")).toMatchObject({ unusable: { torn: [], foreign: [] } });

  await new ClientSession(project, client.pid, undefined, { bundles: join(plugin.root, "hooks/dist") }).prompts(
    "/skyfom:skyfom-pm",
  );
  const step = json("next");
  expect(step).toMatchObject({
    run: RUN,
    closed: ["a-3"],
    inDoubt: [{ taskId: "a-2" }],
    calls: [{ description: "a-1 Serve the orders", prompt: expect.stringContaining(`@skyfom ${RUN}.3 `) }],
    done: false,
  });
  const statuses = readFileSync(join(project.root, ".beads/issues.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; status: string })
    .map(({ id, status }) => `${id} ${status}`);
  expect(statuses.toSorted()).toEqual(["a-1 in_progress", "a-2 in_progress", "a-3 closed"]);
});
