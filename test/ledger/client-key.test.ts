import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Owner, ownerKey } from "../../orchestrator/core/ledger/owner.ts";
import type { Run } from "../../orchestrator/core/run/run.ts";
import { clientKey } from "../../orchestrator/io/ledger/client-key.ts";
import { createState, type StatePaths, statePaths } from "../../orchestrator/io/ledger/files/state-paths.ts";
import { Ledger } from "../../orchestrator/io/ledger/ledger.ts";
import { isOurs } from "../../orchestrator/io/run/open/choose-run.ts";
import { OWN } from "./support/replay.ts";

// That the client's sandbox is as it is pretended here is shown on the real one: test/long/client/client-sandbox.

const INSIDE = { SANDBOX_RUNTIME: "1" };
/** The client as hooks know it, and as it is seen from inside its sandbox: another namespace, where its pid is nobody's. */
const CLIENT: Owner = { ...OWN, namespace: "1", pid: 4_194_301, start: "77" };
const FROM_INSIDE: Owner = { ...CLIENT, namespace: OWN.namespace, start: "0" };

let paths: StatePaths;

beforeEach(() => {
  paths = statePaths(mkdtempSync(join(tmpdir(), "skyfom-key-")));
  createState(paths);
});

afterEach(() => rmSync(paths.dir, { recursive: true, force: true }));

function leaveTrace(...owners: Owner[]): void {
  for (const owner of owners) writeFileSync(join(paths.sessions, ownerKey(owner)), "2026-01-01T00:00:00.000Z");
}

test("from inside the client's sandbox the client is the one that its hooks left the trace of", () => {
  leaveTrace(CLIENT);
  expect(clientKey(paths, FROM_INSIDE, INSIDE)).toBe(ownerKey(CLIENT));
});

test("outside a sandbox a client in another namespace is never taken for one's own", () => {
  leaveTrace(CLIENT);
  expect(clientKey(paths, FROM_INSIDE, {})).toBe(ownerKey(FROM_INSIDE));
});

test.each<[string, Owner[]]>([
  ["there is no trace", []],
  ["two traces fit", [CLIENT, { ...CLIENT, namespace: "2" }]],
  ["the trace is of another pid", [{ ...CLIENT, pid: 4_194_302 }]],
  ["the trace is from before the machine was restarted", [{ ...CLIENT, boot: "0123456789ab" }]],
  ["the trace is of another machine", [{ ...CLIENT, machine: "01234567" }]],
])("from inside the sandbox no client is guessed where %s", (_, traces) => {
  leaveTrace(...traces);
  expect(clientKey(paths, FROM_INSIDE, INSIDE)).toBe(ownerKey(FROM_INSIDE));
});

/** A client on a machine without /proc, where programs tell its start and the boot. */
const ON_MAC: Owner = { ...CLIENT, namespace: "0" };
const WITHOUT_START: Owner = { ...ON_MAC, start: "0" };
const WITHOUT_BOOT: Owner = { ...ON_MAC, boot: "unknown" };

test.each([
  ["start", WITHOUT_START],
  ["boot", WITHOUT_BOOT],
])("a client whose %s cannot be had once is the one that the state knows", (_, seen) => {
  leaveTrace(ON_MAC, { ...ON_MAC, pid: 4_194_302 });
  expect(clientKey(paths, seen, {})).toBe(ownerKey(ON_MAC));
});

test.each<[string, Owner, Owner[]]>([
  ["two fit", WITHOUT_START, [ON_MAC, { ...ON_MAC, start: "78" }]],
  ["its start is another", WITHOUT_BOOT, [{ ...ON_MAC, start: "78" }]],
  ["the machine was restarted since", WITHOUT_START, [{ ...ON_MAC, boot: "0123456789ab" }]],
  ["the machine is another", WITHOUT_START, [{ ...ON_MAC, machine: "01234567" }]],
  ["only its pid is known", { ...WITHOUT_START, boot: "unknown" }, [ON_MAC]],
])("no client is guessed where %s", (_, seen, known) => {
  leaveTrace(...known);
  expect(clientKey(paths, seen, {})).toBe(ownerKey(seen));
});

test("from inside the sandbox a run of a client that hooks found gone is taken over, and one of a live client is not", () => {
  const [gone, live] = [
    { ...CLIENT, pid: 4_194_299 },
    { ...CLIENT, pid: 4_194_300 },
  ];
  leaveTrace(CLIENT, live);
  const ledger = new Ledger(
    paths,
    FROM_INSIDE,
    "s",
    undefined,
    () => ({ limit: 7 }),
    () => new Date(),
    ownerKey(CLIENT),
  );
  expect([CLIENT, gone, live].map((owner) => isOurs(ledger, { owner: ownerKey(owner) } as Run))).toEqual([
    true,
    true,
    false,
  ]);
});

test("a run of a client in another namespace is not taken over for want of a trace by one that is in no sandbox", () => {
  const ledger = new Ledger(
    paths,
    OWN,
    "s",
    undefined,
    () => ({ limit: 7 }),
    () => new Date(),
  );
  expect(isOurs(ledger, { owner: ownerKey(CLIENT) } as Run)).toBe(false);
});
