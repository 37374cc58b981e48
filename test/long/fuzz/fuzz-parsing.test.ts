import fc from "fast-check";
import { expect, test } from "vitest";
import { type ReadSignal, readSignal } from "../../../orchestrator/core/ledger/signals/read-signal.ts";
import { digest } from "../../../orchestrator/io/ledger/files/seen.ts";
import { hookInputs } from "../../support/fuzz/hook-inputs.ts";

const INPUTS = 100_000;

/** Members that become part of file names. */
const IDS = ["session", "call", "caller", "agent", "promptId"] as const;

/** What is wrong with a reading, in words; nothing where the rest of the hooks can rely on it. */
function flaws(read: ReadSignal): string[] {
  if (read.kind === "ignored") return [];
  if (read.kind === "unreadable") return read.hook.length > 201 ? ["a long name of a hook"] : [];
  const signal = read.signal as unknown as Record<string, unknown>;
  const ids = [...IDS.map((name) => signal[name]), ...((signal.backgroundTasks as unknown[] | undefined) ?? [])];
  const unsafe = ids.filter((id) => id !== undefined && id !== "" && !isSafe(id));
  const endless = ["description", "agentType", "reason", "skill", "source", "status"].filter(
    (name) => typeof signal[name] === "string" && (signal[name] as string).length > 201,
  );
  const missing = signal.kind === "spawnAsked" && typeof signal.input !== "object" ? ["no input"] : [];
  return [
    ...unsafe.map((id) => `unsafe id ${JSON.stringify(id)}`),
    ...endless.map((name) => `long ${name}`),
    ...missing,
  ];
}

function isSafe(id: unknown): boolean {
  return typeof id === "string" && /^[A-Za-z0-9_-]{1,64}$/.test(id);
}

test(`${INPUTS} generated inputs are each read as a signal with safe ids and short texts, ignored, or unreadable`, () => {
  const kinds = new Map<string, number>();
  fc.assert(
    fc.property(hookInputs(), (input) => {
      const read = readSignal(input, digest);
      const kind = read.kind === "signal" ? read.signal.kind : read.kind;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      expect(flaws(read)).toEqual([]);
    }),
    { numRuns: INPUTS },
  );
  console.table(Object.fromEntries([...kinds].sort()));
  expect([...kinds.values()].reduce((sum, count) => sum + count)).toBe(INPUTS);
  // Inputs that all miss the parser would prove nothing.
  expect(kinds.size).toBe(18);
});
