import type { AgentEntry } from "../../core/ledger/agent-entry.ts";
import { defined } from "../../core/ledger/defined.ts";
import type { EventFields, EventType, LedgerEvent } from "../../core/ledger/events/event.ts";
import { hasLifeEnded } from "../../core/ledger/fold/has-life-ended.ts";
import { agentOf, type HoldingName } from "../../core/ledger/holding-name.ts";
import { listWith } from "../../core/ledger/missing-lines.ts";
import { type Owner, type OwnerKey, ownerKey } from "../../core/ledger/owner.ts";
import { progressOf } from "../../core/ledger/progress.ts";
import type { LedgerView, OpenLife } from "../../core/ledger/signals/ledger-view.ts";
import { MAX_CONCURRENT_AGENTS } from "../../core/max-concurrent-agents.ts";
import { agentFile } from "../../core/transcripts/agent-file.ts";
import { utcTime } from "../../core/utc-time.ts";
import { completeLog, removeLeft } from "./complete-log.ts";
import { writeAgents } from "./files/agents-file.ts";
import { appendEvent, logSize } from "./files/events-log.ts";
import { catchUp, type History, readHistory } from "./files/ledger-history.ts";
import { offersOf } from "./files/offers.ts";
import { type FoundFile, findOpenFiles, nameOfLife, type OpenFile, readOpenFile } from "./files/open-files.ts";
import { showFiles } from "./files/show-files.ts";
import { type Holding, type HoldingRecord, readSlots, takeSlot } from "./files/slots.ts";
import type { StatePaths } from "./files/state-paths.ts";
import type { AgentLimit } from "./read-agent-limit.ts";

/** Keeps what clients have at work outside the repository. */
export interface Memory {
  /** The lives of one client that are known to have an agent. */
  livesOfAgents(paths: StatePaths, owner: OwnerKey): ReadonlySet<string>;
  /** Keeps what one client has open. */
  remember(paths: StatePaths, owner: OwnerKey, open: readonly OpenLife[], hasEnded: (life: string) => boolean): void;
  /** Drops lives that this process has ended. */
  forget(paths: StatePaths, owner: OwnerKey, lives: ReadonlySet<string>): void;
  /** Drops lives that another process has ended, whosever they are. */
  forgetAnybodys(lives: ReadonlySet<string>): void;
}

/** The ledger of a repository, as one process uses it on behalf of one owner. */
export class Ledger {
  private history: History | undefined;
  private taken: string | undefined;

  constructor(
    readonly paths: StatePaths,
    /** The client as it can be told from this process: what others are compared with. */
    readonly owner: Owner,
    readonly session: string,
    /** The session's transcript, where it is known: agents' own files lie beside it. */
    readonly transcript: string | undefined,
    /** Reads the settings anew each time: an agent may wait for minutes, and a person change them meanwhile. */
    readonly readLimit: () => AgentLimit,
    private readonly now: () => Date,
    /** In whose name this process acts; another than `owner`'s only in the client's sandbox, see `client-key.ts`. */
    readonly key: OwnerKey = ownerKey(owner),
    /** Hooks have one. What others end leaves a trace in the state until a hook has it forgotten. */
    private readonly memory?: Memory,
  ) {}

  /** Slots in use now: the cap, or less where a setting lowers it. */
  get limit(): number {
    return this.readLimit().limit;
  }

  /** The life for which this process has taken a slot: not one that was reserved or kept for it before. */
  get takenFor(): string | undefined {
    return this.taken;
  }

  /** Takes a free slot, as `takeSlot` does. */
  takeSlot(limit: number, name: HoldingName, record: HoldingRecord, slots?: readonly Holding[]): number | undefined {
    const slot = takeSlot(this.paths, limit, name, record, slots);
    if (slot !== undefined) this.taken = name.life;
    return slot;
  }

  /** Appends one event in this owner's and session's name. @throws the file system's error. */
  append<T extends EventType>(type: T, fields: EventFields[T]): void {
    const event = { at: this.time(), type, owner: this.key, session: this.session, ...fields };
    appendEvent(this.paths, event as unknown as LedgerEvent);
  }

  /** Appends one event if possible. A log that cannot be written must not keep a slot from being freed. */
  record<T extends EventType>(type: T, fields: EventFields[T]): boolean {
    try {
      this.append(type, fields);
      return true;
    } catch {
      return false;
    }
  }

  /**
   * What is open now. A hook may settle only the lives that were open when it began. One that is less far on now is of an older copy of
   * the state, which was put in its place meanwhile.
   */
  view(
    found?: ReadonlyMap<string, FoundFile>,
    slots: readonly Holding[] = readSlots(this.paths),
    files: readonly FoundFile[] = findOpenFiles(this.paths, slots),
  ): LedgerView {
    const { state } = this.refresh();
    const open = files.map((file) => openLife(file, state));
    const mayBeSettled = open.flatMap((one) =>
      found === undefined || isAsFar(one, found.get(one.life)) ? one.life : [],
    );
    return {
      owner: this.key,
      mayBeSettled: new Set(mayBeSettled),
      open,
      endedUntold: state.endedUntold(this.key),
      offered: offersOf(slots, this.key),
    };
  }

  /** The agents of the log, open and newest ended. */
  agents(): readonly AgentEntry[] {
    return this.refresh().state.list();
  }

  agentOfCall(call: string): AgentEntry | undefined {
    return this.refresh().state.ofCall(this.session, call);
  }

  agentOfId(agent: string): AgentEntry | undefined {
    return this.refresh().state.ofAgent(this.key, agent);
  }

  /** Whether the log says that a life is over. */
  hasEnded(life: string): boolean {
    return hasLifeEnded(this.refresh().state, life);
  }

  /**
   * Writes agents.json, and again for as long as others append to the log, so that the last writer leaves the truth. If it cannot be
   * written, the next hook that can writes it.
   */
  publish(): void {
    try {
      this.derive();
    } catch {
      // the directories and the log hold everything
    }
  }

  /** Lives of this client whose agent is known outside the repository, where an older copy of the state may not know it. */
  livesOfAgents(): ReadonlySet<string> {
    return this.memory?.livesOfAgents(this.paths, this.key) ?? new Set();
  }

  /** Drops lives that this process has ended from what is kept outside the repository. False where it keeps nothing there. */
  forgetLives(lives: readonly Pick<OpenLife, "life" | "owner">[]): boolean {
    for (const owner of new Set(lives.map((life) => life.owner))) {
      const ids = lives.flatMap((life) => (life.owner === owner ? [life.life] : []));
      this.memory?.forget(this.paths, owner, new Set(ids));
    }
    return this.memory !== undefined;
  }

  /** The same for lives that another process has ended. */
  forgetAnybodys(lives: ReadonlySet<string>): boolean {
    this.memory?.forgetAnybodys(lives);
    return this.memory !== undefined;
  }

  private derive(): void {
    let read: number;
    do {
      const { state, size } = this.refresh();
      read = size;
      const file = this.paths.agents;
      const open = findOpenFiles(this.paths);
      const lives = open.map((one) => openLife(one, state));
      this.memory?.remember(this.paths, this.key, lives, (life) => hasLifeEnded(state, life));
      const missing = completeLog(this.paths, state, lives, (life) => this.transcriptOf(life));
      const movedTo = writeAgents(this.paths, withUnlogged(listWith(state, missing), open));
      if (movedTo !== undefined) this.record("foreign-file", { file, movedTo });
      removeLeft(this.paths, state, lives);
    } while (logSize(this.paths) !== read);
    const found = showFiles(this.paths);
    if (found !== undefined) this.record("foreign-file", found);
  }

  private transcriptOf({ owner, agent, entry }: OpenLife): string | undefined {
    const isOwn = owner === this.key && entry.session === this.session;
    return isOwn && agent !== undefined && this.transcript ? agentFile(this.transcript, agent, ".jsonl") : undefined;
  }

  /** Makes the next read begin at the snapshot, because the log was started anew. */
  forgetHistory(): void {
    this.history = undefined;
  }

  time(): string {
    return utcTime(this.now());
  }

  private refresh(): History {
    this.history = this.history ? catchUp(this.paths, this.history) : readHistory(this.paths);
    return this.history;
  }
}

function isAsFar(life: OpenLife, found: FoundFile | undefined): boolean {
  return found !== undefined && progressOf({ place: life.place, name: nameOfLife(life) }) >= progressOf(found);
}

/** Of a life that the log knows, the record need not be read. */
function openLife(file: FoundFile, state: History["state"]): OpenLife {
  const { place, name, slot } = file;
  const entry = state.ofLife(name.life);
  // A slot that was kept for a parent still holds the record of the child that it came from.
  const since = entry?.lives.find(({ life }) => life === name.life)?.from;
  if (entry !== undefined && since !== undefined)
    return { life: name.life, place, owner: name.owner, since, ...defined({ agent: agentOf(name), slot }), entry };
  const { record, ...life } = readOpenFile(file);
  return { ...life, entry: entry ?? entryOfRecord({ ...life, ...defined({ record }) }) };
}

/** The agents of the log, and those of which only a record tells, because their process died before it wrote the line. */
function withUnlogged(entries: readonly AgentEntry[], open: readonly FoundFile[]): AgentEntry[] {
  const known = new Set(entries.flatMap((entry) => entry.lives.map(({ life }) => life)));
  const unlogged = open.filter(({ name }) => !known.has(name.life));
  return [...entries, ...unlogged.map((file) => entryOfRecord(readOpenFile(file)))];
}

/** An agent whose line in the log is missing, told from its record. */
function entryOfRecord({ life, agent, owner, slot, since, place, record }: OpenFile): AgentEntry {
  const atWork = agent === undefined ? "reserved" : "running";
  const status = place === "waiting" || place === "idle" ? place : atWork;
  return {
    id: record?.call ?? agent ?? life,
    ...(record?.call === undefined ? {} : { call: record.call }),
    ...(agent === undefined ? {} : { agentId: agent }),
    isJoined: false,
    skillName: record?.skillName ?? null,
    taskId: record?.taskId ?? null,
    status,
    spawnedAt: since,
    description: record?.description ?? "",
    agentType: record?.agentType ?? "",
    ...(record?.caller === undefined ? {} : { caller: record.caller }),
    ...(record?.reference === undefined ? {} : { reference: record.reference }),
    ...(record?.session === undefined ? {} : { session: record.session }),
    owner,
    lives: [{ life, status, from: since, ...(slot === undefined || slot > MAX_CONCURRENT_AGENTS ? {} : { slot }) }],
  };
}
