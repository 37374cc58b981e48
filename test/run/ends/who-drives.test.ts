import { expect, test } from "vitest";
import { type Owner, ownerKey } from "../../../orchestrator/core/ledger/owner.ts";
import { ownerOfProcess } from "../../../orchestrator/io/ledger/owner-of-process.ts";
import { chooseRun } from "../../../orchestrator/io/run/open/choose-run.ts";
import { startClientProcess } from "../../hooks/support/client-process.ts";
import { GONE, OWN } from "../../ledger/support/replay.ts";
import { DrivenRun } from "../driven/driven-run.ts";

/** A run that this owner has begun, and how another step of it, named by its id, is answered. */
async function nameRunOf(owner: Owner) {
  const run = new DrivenRun();
  await run.add("one");
  await run.next({ isAsked: true, owner });
  const kept = await run.run();
  const { ledger } = await run.context(OWN);
  return { run, kept, chosen: chooseRun(ledger, { named: kept.id }, 5) };
}

test("a run that another live client drives is not taken over: it is said who drives it, since when, and what to do", async () => {
  const other = startClientProcess();
  const { run, kept, chosen } = await nameRunOf(ownerOfProcess({ CLAUDE_PID: String(other.pid) }));
  expect(chosen).toEqual({
    kind: "problem",
    problem: {
      where: "--run",
      what: `run ${kept.id}, open since 2026-01-01T00:00:00.000Z, is driven by another client process, which is alive (pid ${other.pid})`,
      fix: `Continue in that client, or end the run: \`skyfom stop --run ${kept.id}\`; another run can then take its tasks.`,
    },
  });
  expect((await run.run()).owner).toBe(kept.owner);
  await other.kill();
  const { ledger } = await run.context(OWN);
  expect(chooseRun(ledger, { named: kept.id }, 5)).toMatchObject({ kind: "run", run: { owner: ownerKey(OWN) } });
});

test("nor is one whose client nobody can see from here, as in another container", async () => {
  const { kept, chosen } = await nameRunOf({ ...OWN, namespace: "1" });
  expect(chosen).toMatchObject({
    problem: {
      what: `run ${kept.id}, open since 2026-01-01T00:00:00.000Z, is driven by a client process that cannot be checked from here`,
    },
  });
});

test("a run of this client, or of one that is gone, goes on", async () => {
  for (const owner of [OWN, GONE])
    expect((await nameRunOf(owner)).chosen).toMatchObject({ kind: "run", run: { owner: ownerKey(OWN) }, isNew: false });
});
