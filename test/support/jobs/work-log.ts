/** One stretch of work of one agent: from the arrival of a request to the end of the answer that closes its turn. */
export interface WorkPeriod {
  readonly agentId: string;
  readonly session: string;
  /** First line of the agent's brief. */
  readonly label: string;
  /** Milliseconds since the server started. */
  readonly startMs: number;
  /** End of the last answer, while the period is open too: an agent that was killed between two requests leaves it so. */
  readonly endMs: number;
  readonly requests: number;
  /** Whether the last answer made calls whose results have not come back, or is still being given. */
  readonly isOpen: boolean;
}

type Span = { startMs: number; endMs: number };
type Opening = Pick<WorkPeriod, "agentId" | "session" | "label">;

/**
 * Counts agents at work from outside the client. An agent is at work from the arrival of a request until an answer ends its
 * turn, so also while a tool runs between two requests; a parent that waits for its background children has ended its turn and
 * does not count. Time is passed in.
 */
export class WorkLog {
  readonly #periods: (Span & Opening & { requests: number; isOpen: boolean; inFlight: number })[] = [];
  readonly #requests: Span[] = [];

  /** A request of an agent arrived; call the result when its answer has ended. */
  begin(agent: Opening, atMs: number): (atMs: number, goesOn: boolean) => void {
    const period = this.#openPeriod(agent, atMs);
    const request = { startMs: atMs, endMs: Number.POSITIVE_INFINITY };
    this.#requests.push(request);
    period.requests++;
    period.inFlight++;
    return (endMs, goesOn) => {
      request.endMs = endMs;
      period.endMs = endMs;
      period.inFlight--;
      period.isOpen = goesOn || period.inFlight > 0;
    };
  }

  /** Agents at work now. */
  atWork(): number {
    return this.#periods.filter((period) => period.isOpen).length;
  }

  periods(): WorkPeriod[] {
    return this.#periods.map(({ inFlight: _, ...period }) => ({ ...period }));
  }

  /** Most agents that were at work at one moment. */
  peakAtWork(): number {
    return peakOf(
      this.#periods.map((period) => (period.inFlight > 0 ? { ...period, endMs: Number.POSITIVE_INFINITY } : period)),
    );
  }

  /** Most requests of agents that were in flight at one moment: never more than `peakAtWork`. */
  peakInFlight(): number {
    return peakOf(this.#requests);
  }

  #openPeriod(agent: Opening, atMs: number) {
    const known = this.#periods.find((period) => period.isOpen && period.agentId === agent.agentId);
    if (known) return known;
    const fresh = { ...agent, startMs: atMs, endMs: atMs, requests: 0, isOpen: true, inFlight: 0 };
    this.#periods.push(fresh);
    return fresh;
  }
}

/** Most spans that overlap; one that ends at the moment another starts does not overlap it. */
export function peakOf(spans: readonly Span[]): number {
  const changes = spans.flatMap(({ startMs, endMs }) => [
    { atMs: startMs, by: 1 },
    { atMs: endMs, by: -1 },
  ]);
  changes.sort((a, b) => a.atMs - b.atMs || a.by - b.by);
  let now = 0;
  let most = 0;
  for (const { by } of changes) {
    now += by;
    most = Math.max(most, now);
  }
  return most;
}
