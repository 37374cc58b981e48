import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { AgentEntry } from "../../../orchestrator/core/ledger/agent-entry.ts";
import type { Owner } from "../../../orchestrator/core/ledger/owner.ts";
import { readSignal } from "../../../orchestrator/core/ledger/signals/read-signal.ts";
import type { Signal } from "../../../orchestrator/core/ledger/signals/signal.ts";
import { type Admission, admitSpawn } from "../../../orchestrator/io/ledger/begin/admit-spawn.ts";
import { startAgent } from "../../../orchestrator/io/ledger/begin/start-agent.ts";
import { openLives } from "../../../orchestrator/io/ledger/files/open-files.ts";
import { digest } from "../../../orchestrator/io/ledger/files/seen.ts";
import { readSlots } from "../../../orchestrator/io/ledger/files/slots.ts";
import { createState, type StatePaths, statePaths } from "../../../orchestrator/io/ledger/files/state-paths.ts";
import { issuePass } from "../../../orchestrator/io/ledger/fork-passes.ts";
import { Ledger, type Memory } from "../../../orchestrator/io/ledger/ledger.ts";
import { ownerOfProcess } from "../../../orchestrator/io/ledger/owner-of-process.ts";
import { type Beginning, settleSignal } from "../../../orchestrator/io/ledger/settle/settle-signal.ts";

/** A hook payload, as the client sends it and a recording keeps it. */
export type Payload = Readonly<Record<string, unknown>> & { readonly hook_event_name: string };

/** The payloads of a recorded session of the real client, in their order. */
export function recording(name: string): Payload[] {
  const file = fileURLToPath(new URL(`../../recordings/${name}.jsonl`, import.meta.url));
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { payload: Payload }).payload);
}

/** A ledger of its own, to which payloads are given as to the hooks; starts that have to wait continue in the background. */
export class Replay {
  readonly paths: StatePaths;
  readonly waiting: Promise<unknown>[] = [];
  private moment = Date.parse("2026-01-01T00:00:00.000Z");

  constructor(
    readonly limit = 7,
    dir = scratchFolder(),
    /** What the hooks keep in the home; nothing unless a test says so. */
    private readonly memory?: Memory,
  ) {
    this.paths = statePaths(dir);
    createState(this.paths);
  }

  /** How the client was started: print mode, unless a test says that somebody sits at it. */
  entrypoint = "sdk-cli";

  /** The time of the last payload. */
  now(): Date {
    return new Date(this.moment);
  }

  /** Gives one payload, one second after the one before. */
  async give(payload: Payload, owner: Owner = OWN): Promise<Admission | undefined> {
    this.moment += 1000;
    const read = readSignal(JSON.stringify(payload), digest);
    if (read.kind !== "signal") return undefined;
    const { signal } = read;
    const ledger = this.ledger(owner, signal);
    switch (signal.kind) {
      case "spawnAsked":
        return admitSpawn(ledger, signal, 'node "skyfom.mjs"');
      case "skillCalled":
        issuePass(ledger, signal, { CLAUDE_CODE_ENTRYPOINT: this.entrypoint });
        return undefined;
      case "agentStarted":
        await this.startOrWait(ledger, signal);
        return undefined;
      default:
        settleSignal(ledger, signal, this.beginning());
        return undefined;
    }
  }

  async giveAll(payloads: readonly Payload[]): Promise<void> {
    for (const payload of payloads) await this.give(payload);
  }

  /** Slots that are taken now, by number. */
  taken(): number[] {
    return readSlots(this.paths).map(({ slot }) => slot);
  }

  /** Skill calls of slot holders that have not returned, and forks at work. */
  passes(): string[] {
    return readdirSync(this.paths.forks);
  }

  /** Status by the entry's id. */
  statuses(): Record<string, string> {
    return Object.fromEntries(this.agents().map(({ id, status }) => [id, status]));
  }

  hasAgents(): boolean {
    return existsSync(this.paths.agents);
  }

  /** Every line of the log. */
  events(): { readonly type: string }[] {
    const lines = readFileSync(this.paths.events, "utf8").trimEnd().split("\n");
    return lines.map((line) => JSON.parse(line) as { type: string });
  }

  agents(): AgentEntry[] {
    return JSON.parse(readFileSync(this.paths.agents, "utf8")) as AgentEntry[];
  }

  private beginning(): Beginning {
    return { at: new Date(this.moment - 1), lives: openLives(this.paths) };
  }

  private async startOrWait(ledger: Ledger, signal: Signal & { kind: "agentStarted" }): Promise<void> {
    const start = startAgent(ledger, signal);
    this.waiting.push(start);
    await Promise.race([start, new Promise((resolve) => setTimeout(resolve, 30))]);
  }

  /** A ledger as one more process would open it now. */
  ledgerNow(): Ledger {
    return this.ledger(OWN, { session: "s" });
  }

  private ledger(owner: Owner, { session, transcript }: Pick<Signal, "session" | "transcript">): Ledger {
    return new Ledger(
      this.paths,
      owner,
      session,
      transcript,
      () => ({ limit: this.limit }),
      () => new Date(this.moment),
      undefined,
      this.memory,
    );
  }
}

function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-replay-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "state");
}

/** This test's own process as the client: it is alive for as long as the test runs. */
export const OWN: Owner = ownerOfProcess({ CLAUDE_PID: String(process.pid) });

/** Another client on this machine, which is alive. */
export const OTHER: Owner = ownerOfProcess({ CLAUDE_PID: String(process.ppid) });

/** A client on this machine whose process is gone. */
export const GONE: Owner = { ...OWN, start: "1" };
