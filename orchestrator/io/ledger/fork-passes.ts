import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type HoldingName, holdingName, parseHoldingName } from "../../core/ledger/holding-name.ts";
import type { OwnerKey } from "../../core/ledger/owner.ts";
import { lifeOfAgent } from "../../core/ledger/signals/ledger-view.ts";
import type { SignalOf } from "../../core/ledger/signals/signal.ts";
import { removeFile } from "../plain-file/remove-file.ts";
import { isPrintMode } from "../process/is-print-mode.ts";
import { randomId } from "../random-id.ts";
import { type HoldingRecord, moveFile, readRecord, readSlots } from "./files/slots.ts";
import type { StatePaths } from "./files/state-paths.ts";
import type { Ledger } from "./ledger.ts";

/**
 * A pass lets a forked skill run in the slot of the agent that called it, which does nothing until the skill returns. Otherwise seven
 * holders that each called one would wait for each other forever. Each open Skill call of a slot holder has one pass. It is unknown whether
 * the skill forks, so a pass may stay unused. A start that may belong to a spawn gets none: an owner never has passes and unused
 * reservations at the same time.
 */
export function issuePass(ledger: Ledger, signal: SignalOf<"skillCalled">, env: NodeJS.ProcessEnv): void {
  const { call, caller, session, skill } = signal;
  if (caller === undefined || !isPrintMode(env) || hasReservation(ledger)) return;
  const holder = lifeOfAgent(ledger.view(), caller);
  if (holder?.place !== "slot") return;
  const record: HoldingRecord = {
    format: 1,
    at: ledger.time(),
    session,
    call,
    caller,
    agentType: "",
    description: `skill ${skill}`,
  };
  const name = { owner: ledger.key, hold: { kind: "reserved" }, life: randomId() } as const;
  writeFileSync(join(ledger.paths.forks, holdingName(name)), JSON.stringify(record), { mode: 0o600, flag: "wx" });
  // Checked again: a spawn reserves first and then withdraws passes, so one of the two sees the other.
  if (hasReservation(ledger)) drop(ledger.paths, name);
}

/** Starts an agent on a pass whose caller has no other fork at work; returns its life, or undefined. */
export function takePass(ledger: Ledger, agent: string): string | undefined {
  const passes = readPasses(ledger.paths).filter(({ name }) => name.owner === ledger.key);
  const busy = new Set(passes.flatMap(({ name, record }) => (name.hold.kind === "agent" ? [record?.caller] : [])));
  for (const { name, record } of passes) {
    if (name.hold.kind !== "reserved" || busy.has(record?.caller)) continue;
    const taken = { ...name, hold: { kind: "agent", agent } } as const;
    const [pass, own] = [name, taken].map((one) => join(ledger.paths.forks, holdingName(one))) as [string, string];
    if (!moveFile(pass, own)) continue;
    // Looked at again: of two forks that start at once each has renamed its pass by then, so one of the two sees the other.
    if (!hasOtherFork(ledger.paths, name.life, record?.caller)) return name.life;
    moveFile(own, pass);
    return undefined;
  }
  return undefined;
}

function hasOtherFork(paths: StatePaths, life: string, caller: string | undefined): boolean {
  return readPasses(paths).some(
    ({ name, record }) => name.hold.kind === "agent" && name.life !== life && record?.caller === caller,
  );
}

/** Withdraws the pass of a Skill call that has returned, unless a fork of another call has used it. */
export function returnPass(ledger: Ledger, { call, agent }: SignalOf<"skillReturned">): void {
  const life = agent === undefined ? undefined : ledger.agentOfId(agent)?.lives.at(-1);
  if (life && life.slot === undefined) return;
  for (const { name, record } of readPasses(ledger.paths)) {
    if (name.hold.kind === "reserved" && name.owner === ledger.key && record?.call === call) drop(ledger.paths, name);
  }
}

/** Withdraws the passes of a caller that has ended. */
export function dropPassesOf(paths: StatePaths, owner: OwnerKey, caller: string): void {
  for (const { name, record } of readPasses(paths)) {
    if (name.hold.kind === "reserved" && name.owner === owner && record?.caller === caller) drop(paths, name);
  }
}

/** Withdraws all unused passes of an owner: a spawn was admitted, and its start could be taken for a fork's. */
export function voidPasses(paths: StatePaths, owner: OwnerKey): void {
  for (const { name } of readPasses(paths))
    if (name.hold.kind === "reserved" && name.owner === owner) drop(paths, name);
}

function hasReservation({ paths, key }: Ledger): boolean {
  return readSlots(paths).some(({ name }) => name?.owner === key && name.hold.kind === "reserved");
}

function readPasses(paths: StatePaths): { readonly name: HoldingName; readonly record: HoldingRecord | undefined }[] {
  return readdirSync(paths.forks).flatMap((file) => {
    const name = parseHoldingName(file);
    return name ? [{ name, record: readRecord(join(paths.forks, file)) }] : [];
  });
}

function drop(paths: StatePaths, name: HoldingName): void {
  removeFile(join(paths.forks, holdingName(name)));
}
