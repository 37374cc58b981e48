import { expect, test } from "vitest";
import { explainBdFailure, isPassing } from "../../../orchestrator/core/tasks/bd/explain-bd-failure.ts";

const explain = (message: string, line: "sqlite" | "dolt" = "sqlite") =>
  explainBdFailure({ call: "bd ready", root: "/project", line }, { kind: "said", message });

const FULL = "Free space on the disk that holds .beads, then try again.";
const CLOSED_OFF = "Make .beads and everything in it writable for you: bd writes also where it is only asked.";

/** As the versions say it. */
test.each([
  [
    "0.49.5",
    "a full disk",
    "Error: failed to open database: failed to initialize schema: sqlite3: disk I/O error",
    FULL,
  ],
  ["0.49.5", "a full disk", "Error: failed to claim issue: sqlite3: database or disk is full", FULL],
  [
    "0.49.5",
    "a folder of somebody else",
    "Error: failed to open database: failed to enable WAL mode: sqlite3: unable to open database file: open /project/.beads/beads.db: permission denied",
    CLOSED_OFF,
  ],
  [
    "1.0.3",
    "a folder of somebody else",
    "failed to open database: embeddeddolt: opening lock file: open /project/.beads/embeddeddolt/.lock: permission denied",
    CLOSED_OFF,
  ],
  ["0.49.5", "a database that is read-only", "Error: sqlite3: attempt to write a readonly database", CLOSED_OFF],
])("bd %s on %s: the fix is said", (_version, _what, message, fix) => {
  expect(explain(message).fix).toBe(fix);
});

test("of a crash the line with the cause is told, and no list of calls", () => {
  const why = "fatal error: write /project/.beads/embeddeddolt/bd/manifest: no space left on device";
  const { what, fix } = explain(
    `panic: goroutine 1 [running]:\n\truntime/debug.Stack()\n\t\tstack.go:26\n${why}`,
    "dolt",
  );
  expect([what, fix]).toEqual([`bd says: ${why}`, FULL]);
});

test("that a task's own words name such a cause changes no refusal into a failure", () => {
  const { fix } = explain("cannot close bd-a: blocked by open issues [bd-permission-denied]");
  expect(fix).toBe("Run it by hand in /project to see more: bd ready.");
});

test("of an error with warnings before it the error is told", () => {
  const said = `⚠ Creating issue without description.\n  ${"Consider adding one. ".repeat(10)}\nError: missing required sections`;
  expect(explain(said).what).toBe("bd says: Error: missing required sections");
});

test("a create that was cut off is not to be repeated unseen", () => {
  const call = { call: "bd create", root: "/project" };
  const look = "It may have been made: `skyfom task list` shows whether it was.";
  expect(explainBdFailure(call, { kind: "died", signal: "SIGKILL", stderr: "" }).fix).toBe(look);
  expect(explainBdFailure(call, { kind: "timed out", seconds: 60 }).fix).toBe(look);
  expect(explainBdFailure({ ...call, call: "bd ready" }, { kind: "timed out", seconds: 60 }).fix).toContain("bd ready");
});

test("a text that bd cannot store is said to be too long, however much of it bd repeats", () => {
  const text = "database is locked, x ".repeat(10_000);
  const said = `failed to insert issue bd-9wg: insert issue into issues: Error 1105: string '${text}' is too large for column 'description'`;
  expect(explain(said, "dolt").fix).toBe("bd stores at most 65,535 bytes of one text: shorten it.");
});

test("a bd that is being replaced is asked again; one that is not there is not", () => {
  expect(isPassing({ kind: "not started", message: "spawn ETXTBSY" })).toBe(true);
  expect(isPassing({ kind: "not started", message: "spawn bd ENOENT" })).toBe(false);
  const failed = { call: "bd ready", root: "/project" };
  expect(explainBdFailure(failed, { kind: "not started", message: "spawn ETXTBSY" }).fix).toBe(
    "It is being replaced. Try again when it is there.",
  );
});
