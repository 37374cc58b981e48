import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { DrivenRun } from "../run/driven/driven-run.ts";

const CLI = fileURLToPath(new URL("../../bin/skyfom", import.meta.url));

test("closing a task that an open run has claimed names the run, whose next step starts no agent for it", async () => {
  const run = new DrivenRun();
  const [one, two] = [await run.add("one"), await run.add("two")];
  const { run: id, calls } = await run.next({ isAsked: true });
  expect(calls).toHaveLength(2);
  const { CLAUDE_PROJECT_DIR: _dir, ...env } = process.env;
  const close = () =>
    spawnSync(process.execPath, [CLI, "task", "close", one], { cwd: run.root, env, encoding: "utf8" });
  expect(close()).toMatchObject({
    status: 0,
    stdout: `${one} is closed.\n`,
    stderr: `${one}\n  run ${id} has claimed it\n  Its next step starts no agent for it. One at work on it goes on; \`skyfom stop --now --run ${id}\` stops all of them.\n`,
  });
  const after = await run.next({ isAsked: true });
  expect(after.calls.map(({ description }) => description)).toEqual([`${two} two`]);
  expect((await run.task(one)).status).toBe("closed");
});
