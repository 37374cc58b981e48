import type { EndStatus } from "./agent-status.ts";
import type { OwnerKey } from "./owner.ts";

/** Whom a slot is held for: a call whose agent is not known yet, an agent at work, or, for a limited time, a parent about to wake. */
type Hold =
  | { readonly kind: "reserved" }
  | { readonly kind: "agent"; readonly agent: string }
  | { readonly kind: "offer"; readonly agent: string; readonly untilMs: number };

/**
 * The name of the one file in a slot. It holds everything about a holding that changes, so that every change is a rename of the name that
 * was read: if two processes try, one succeeds and the other finds no such file.
 */
export interface HoldingName {
  readonly owner: OwnerKey;
  readonly hold: Hold;
  readonly life: string;
}

const NAME =
  /^(m[0-9a-z-]+)~(?:(reserved)|agent\.([A-Za-z0-9_-]{1,64})|offer\.([A-Za-z0-9_-]{1,64})\.(\d{1,16}))~([0-9a-f]{16})$/;

export function holdingName({ owner, hold, life }: HoldingName): string {
  return `${owner}~${holdText(hold)}~${life}`;
}

function holdText(hold: Hold): string {
  switch (hold.kind) {
    case "reserved":
      return "reserved";
    case "agent":
      return `agent.${hold.agent}`;
    case "offer":
      return `offer.${hold.agent}.${hold.untilMs}`;
  }
}

/** Reads the name of such a file; undefined if it is not ours, in which case its slot counts as taken. */
export function parseHoldingName(name: string): HoldingName | undefined {
  const match = NAME.exec(name);
  if (!match) return undefined;
  const [, owner, reserved, agent, offeredTo, until, life] = match as unknown as string[];
  return { owner: owner as string, hold: holdOf(reserved, agent, offeredTo, until), life: life as string };
}

function holdOf(reserved?: string, agent?: string, offeredTo?: string, until?: string): Hold {
  if (reserved !== undefined) return { kind: "reserved" };
  if (agent !== undefined) return { kind: "agent", agent };
  return { kind: "offer", agent: offeredTo as string, untilMs: Number(until) };
}

/** The name of the file that an ended life has until it is logged. It is enough to complete the log for a process that died in between. */
export interface EndedName {
  readonly life: string;
  readonly status: EndStatus;
}

const ENDED = /^([0-9a-f]{16})~(completed|failed|killed|refused|lost)$/;

export function endedName({ life, status }: EndedName): string {
  return `${life}~${status}`;
}

export function parseEndedName(name: string): EndedName | undefined {
  const match = ENDED.exec(name);
  return match ? { life: match[1] as string, status: match[2] as EndStatus } : undefined;
}

/** The agent at work in a holding, if there is one. */
export function agentOf({ hold }: HoldingName): string | undefined {
  return hold.kind === "agent" ? hold.agent : undefined;
}
