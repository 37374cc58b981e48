import { defined } from "./defined.ts";
import type { EventFields, EventType, LedgerEvent } from "./events/event.ts";
import { parseHoldingName } from "./holding-name.ts";
import { type Progress, progressOf } from "./progress.ts";
import type { OpenLife, Place } from "./signals/ledger-view.ts";

/** An open life as the home remembers it: enough to count it again, and to recognise its end. */
export interface RememberedLife {
  /** The name of its holder's file: owner, agent and life. */
  readonly file: string;
  readonly place: Exclude<Place, "waiting">;
  readonly slot?: number;
  /** ISO 8601. */
  readonly since: string;
  readonly agentType: string;
  readonly description: string;
  readonly session?: string;
  readonly call?: string;
  readonly caller?: string;
  readonly skillName?: string;
  readonly taskId?: string;
  readonly background?: boolean;
  readonly promptId?: string;
  readonly isTeammate?: true;
  /** Whether the call is known to be this agent's. */
  readonly isJoined?: true;
  readonly isListed?: true;
}

/** What is remembered of the life in this file. Undefined while it waits: it does not work then, and ends if its place in line is gone. */
export function rememberedLife(
  { life, place, slot, since, entry }: OpenLife,
  file: string,
): RememberedLife | undefined {
  if (place === "waiting") return undefined;
  const { agentType, description, session, call, caller, background, promptId, isTeammate } = entry;
  const isListed = entry.lives.find((one) => one.life === life)?.isListed;
  const { skillName, taskId } = entry;
  const facts = { session, call, caller, background, promptId, isTeammate, isListed };
  return {
    file,
    place,
    since,
    agentType,
    description,
    ...defined({ ...facts, slot, skillName: skillName ?? undefined, taskId: taskId ?? undefined }),
    ...(entry.isJoined ? { isJoined: true } : {}),
  };
}

/** How far a life had come when it was remembered last. */
export function progressOfRemembered({ file, place }: RememberedLife): Progress {
  const name = parseHoldingName(file);
  return name === undefined ? 0 : progressOf({ place, name });
}

const PLACES: readonly unknown[] = ["slot", "fork", "idle"] satisfies RememberedLife["place"][];
const TEXTS = ["since", "agentType", "description"] as const;
const OPTIONAL_TEXTS = ["session", "call", "caller", "skillName", "taskId", "promptId"] as const;

export function isRememberedLife(value: unknown): value is RememberedLife {
  if (typeof value !== "object" || value === null) return false;
  const life = value as Readonly<Record<string, unknown>>;
  const isText = (name: string) => typeof life[name] === "string";
  return (
    isText("file") &&
    parseHoldingName(life.file as string) !== undefined &&
    PLACES.includes(life.place) &&
    TEXTS.every(isText) &&
    OPTIONAL_TEXTS.every((name) => life[name] === undefined || isText(name))
  );
}

/** The events of this life that a deleted log had, to be logged again. */
export function eventsOfRemembered(remembered: RememberedLife, slot: number | undefined): LedgerEvent[] {
  const { file, place, since: at, agentType, description, session, call, caller, background } = remembered;
  const name = parseHoldingName(file);
  if (name === undefined) return [];
  const { owner, life } = name;
  const agent = name.hold.kind === "agent" ? name.hold.agent : undefined;
  const { skillName, taskId, promptId, isTeammate, isJoined, isListed } = remembered;
  const told: LedgerEvent[] = [];
  const tell = <T extends EventType>(type: T, fields: EventFields[T]) =>
    told.push({ at, type, owner, ...defined({ session }), ...fields } as unknown as LedgerEvent);
  const facts = { description, ...defined({ caller, skillName, taskId }) };
  if (call !== undefined && slot !== undefined && !(isJoined && agent !== undefined)) {
    const isWaitedFor = background === false ? ({ background } as const) : {};
    tell("reserved", { call, agentType, ...facts, ...defined({ promptId }), ...isWaitedFor, life, slot });
  }
  if (agent === undefined) return told;
  tell("started", { life, agent, agentType, how: place === "fork" ? "fork" : "spawn", ...defined({ slot }) });
  if (call !== undefined && isJoined) tell("joined", { call, agent, ...facts, ...defined({ background, isTeammate }) });
  if (isListed) tell("listed", { life });
  if (place === "idle") tell("idle", { life, agent });
  return told;
}
