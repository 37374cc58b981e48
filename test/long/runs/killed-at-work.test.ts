import { readFileSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { COMBOS, installerOf, PM } from "../../support/combos.ts";
import { processesOfHome } from "../../support/interactive/processes-of-home.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import { setStage } from "../../support/play.ts";
import { readTaskStatuses } from "../../support/repository-state.ts";
import { shareCheckout } from "../../support/scratch-repository.ts";

// The client writes transcripts ten times a second: what an agent did in the last tenth must be known all the same.

/** Without the wait, each of them finds the call unwritten about every other time. */
const KILLS = 8;
const MARKS = "marks.txt";
const MARKING = `echo done | tee -a ${MARKS}`;

test.each(COMBOS)(
  "killed as soon as an agent has changed something, its task is in doubt and not done again ($install, $mode)",
  async (combo) => {
    for (let n = 0; n < KILLS; n++) {
      const work = { thinkMs: () => 3_000, toolCall: () => ({ name: "Bash", input: { command: MARKING } }) };
      const stage = await setStage(makeObeyingModel({ work }).script, installerOf(combo));
      const { root, home } = stage.repository;
      const marks = join(root, MARKS);
      const allowed = ["--settings", JSON.stringify({ permissions: { allow: [`Bash(tee -a ${MARKS}:*)`] } })];
      const session = { prompt: `${PM[combo.install]} 7`, args: allowed };
      shareCheckout(stage.repository);
      stage.trust(); // or an install into `.claude` has no module
      stage.skyfom("task", "add", "Leave a mark");
      writeFileSync(marks, "");
      const client = stage.start(session);
      await changed(marks);
      client.signal("SIGKILL");
      await client.ended;
      for (let look = 0; look < 100 && processesOfHome(home).length > 0; look++) await sleep(50);
      expect(await stage.run(session)).toMatchObject({ exitCode: 0, isTimedOut: false });
      expect(readFileSync(marks, "utf8")).toBe("done\n");
      expect([...readTaskStatuses(root).values()]).toEqual(["in_progress"]);
      expect(stage.skyfom("status", "--json")).toContain(`it ran \\"${MARKING}\\"`);
    }
  },
  600_000,
);

/** Waits until a file is written to; polling would come too late. */
function changed(path: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(path, () => {
      watcher.close();
      resolve();
    });
  });
}
