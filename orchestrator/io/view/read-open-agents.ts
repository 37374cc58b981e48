import { join } from "node:path";
import type { Prices } from "../../core/cost/prices.ts";
import { totalUsage } from "../../core/cost/token-usage.ts";
import type { AgentEntry } from "../../core/ledger/agent-entry.ts";
import type { HoldingName } from "../../core/ledger/holding-name.ts";
import { type Owner, ownerDistance, parseOwnerKey } from "../../core/ledger/owner.ts";
import { parseReference } from "../../core/reference/reference.ts";
import type { AgentShown, ProcessState } from "../../core/view/status.ts";
import { type Asking, readAsking } from "../ledger/files/asking.ts";
import { type OpenFile, readOpenFiles } from "../ledger/files/open-files.ts";
import { readSlots } from "../ledger/files/slots.ts";
import type { StatePaths } from "../ledger/files/state-paths.ts";
import { isOwnerGone } from "../ledger/owner-of-process.ts";
import { lastActivity, readUsage } from "../usage/read-usage.ts";
import { transcriptOf } from "./transcript-of.ts";

/** Everything that is open, as the directories say it: slot holders, starts that wait, idle parents. Writes nothing. */
export function readOpenAgents(
  paths: StatePaths,
  entries: readonly AgentEntry[],
  self: Owner,
  prices: Prices,
): AgentShown[] {
  const byLife = new Map(entries.flatMap((entry) => entry.lives.map(({ life }) => [life, entry] as const)));
  const asking = readAsking(paths);
  const lives = readOpenFiles(paths).map((file) => {
    const shown = showLife(paths, file, byLife.get(file.life), self, prices);
    // Nobody can answer in the session of a client that has ended.
    return { ...shown, asks: shown.process === "gone" ? null : asksOf(asking.get(file.agent ?? "")) };
  });
  const others = readSlots(paths).flatMap(({ slot, file, name }) =>
    name && name.hold.kind !== "offer" ? [] : [showWithoutLife(slot, file, name, entries, self)],
  );
  return [...lives, ...others];
}

function showLife(
  paths: StatePaths,
  file: OpenFile,
  entry: AgentEntry | undefined,
  self: Owner,
  prices: Prices,
): Omit<AgentShown, "asks"> {
  const { life, place, agent, owner, slot, record } = file;
  const transcript = transcriptOf(agent, entry, record);
  const usage = transcript === undefined ? undefined : readUsage(transcript, prices);
  const reference = entry?.reference ?? record?.reference;
  return {
    id: entry?.id ?? record?.call ?? agent ?? life,
    status: place === "waiting" || place === "idle" ? place : agent === undefined ? "reserved" : "running",
    slot: slot ?? null,
    taskId: entry?.taskId ?? record?.taskId ?? null,
    skillName: entry?.skillName ?? record?.skillName ?? null,
    agentType: entry?.agentType ?? record?.agentType ?? "",
    description: entry?.description || record?.description || "",
    reference: reference ?? null,
    since: entry?.lives.find((one) => one.life === life)?.from ?? file.since,
    lastActivityAt: (transcript && lastActivity(transcript)) ?? null,
    tokens: usage ? totalUsage(usage) : null,
    transcript: transcript ?? null,
    output: outputOf(paths, reference),
    process: processOf(owner, self),
  };
}

/** A slot without an agent: it is reserved for a parent that is about to wake, or its record cannot be read. */
function showWithoutLife(
  slot: number,
  file: string,
  name: HoldingName | undefined,
  entries: readonly AgentEntry[],
  self: Owner,
): AgentShown {
  const parent = name?.hold.kind === "offer" ? name.hold.agent : undefined;
  const entry = entries.findLast(({ agentId }) => agentId !== undefined && agentId === parent);
  return {
    id: name?.life ?? `slot ${slot}`,
    status: name ? "offered" : "unreadable",
    slot,
    taskId: entry?.taskId ?? null,
    skillName: entry?.skillName ?? null,
    agentType: entry?.agentType ?? "",
    description: name ? (entry?.description ?? "") : file || "a file where a directory belongs",
    reference: null,
    since: null,
    lastActivityAt: null,
    tokens: null,
    transcript: null,
    output: null,
    process: name ? processOf(name.owner, self) : "unknown",
    asks: null,
  };
}

function asksOf(asking: Asking | undefined): AgentShown["asks"] {
  return asking ? { tool: asking.tool, since: asking.at } : null;
}

function outputOf(paths: StatePaths, text: string | undefined): string | null {
  const reference = parseReference(text ?? "");
  return reference ? join(paths.runs, reference.run, "reports", String(reference.attempt)) : null;
}

function processOf(key: string, self: Owner): ProcessState {
  const owner = parseOwnerKey(key);
  if (!owner) return "unknown";
  if (isOwnerGone(owner, self)) return "gone";
  return ownerDistance(owner, self) === "here" ? "alive" : "unknown";
}
