import type { OwnerKey } from "./owner.ts";

/**
 * The name of the one file in a slot. All that changes about a holding stands here, so that every change is a rename whose
 * source is the very name that was seen: of two who try, one succeeds and the other finds nothing.
 */
export interface HoldingName {
  readonly owner: OwnerKey;
  /** The agent that holds the slot; undefined while it is only reserved. */
  readonly agent: string | undefined;
  readonly life: string;
}

const RESERVED = "reserved";
const NAME = /^(m[0-9a-z-]+)~(reserved|agent\.([A-Za-z0-9_-]{1,64}))~([0-9a-f]{16})$/;

export function holdingName({ owner, agent, life }: HoldingName): string {
  return `${owner}~${agent === undefined ? RESERVED : `agent.${agent}`}~${life}`;
}

/** The holding that a file name tells of, or undefined when it is none of ours: its slot then counts as taken. */
export function parseHoldingName(name: string): HoldingName | undefined {
  const match = NAME.exec(name);
  if (!match) return undefined;
  return { owner: match[1] as string, agent: match[3], life: match[4] as string };
}

/** The name of an ended life on its way out: enough to finish the log for a process that died in between. */
export interface EndedName {
  readonly life: string;
  readonly status: string;
}

const ENDED = /^([0-9a-f]{16})~([a-z]+)$/;

export function endedName({ life, status }: EndedName): string {
  return `${life}~${status}`;
}

export function parseEndedName(name: string): EndedName | undefined {
  const match = ENDED.exec(name);
  return match ? { life: match[1] as string, status: match[2] as string } : undefined;
}
