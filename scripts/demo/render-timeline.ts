/** One bar of the timeline, in milliseconds. */
export interface Bar {
  readonly label: string;
  readonly startMs: number;
  readonly endMs: number;
}

const LABEL_WIDTH = 34;

/** The agents as bars over time, one line each, and below them how many were at work in each column. */
export function renderTimeline(bars: readonly Bar[], columns: number): string {
  if (bars.length === 0) return "  no agent was at work";
  const from = Math.min(...bars.map(({ startMs }) => startMs));
  const step = Math.max(1, (Math.max(...bars.map(({ endMs }) => endMs)) - from) / columns);
  const cells = bars.map(({ startMs, endMs }) => {
    const first = Math.floor((startMs - from) / step);
    const last = Math.max(first, Math.ceil((endMs - from) / step) - 1);
    return Array.from({ length: columns }, (_, column) => column >= first && column <= last);
  });
  const counts = Array.from({ length: columns }, (_, column) => peakWithin(bars, from + column * step, step));
  return [
    ...bars.map(({ label }, row) => line(label, (cells[row] ?? []).map((isOn) => (isOn ? "█" : "·")).join(""))),
    line("at work", counts.join("")),
    line("", `one column is ${(step / 1000).toFixed(2)} s`),
  ].join("\n");
}

/** Most bars that overlap at one moment of a column: the count only rises where a bar begins. */
function peakWithin(bars: readonly Bar[], startMs: number, lengthMs: number): number {
  const moments = [startMs, ...bars.map((bar) => bar.startMs).filter((at) => at > startMs && at < startMs + lengthMs)];
  return Math.max(...moments.map((at) => bars.filter((bar) => bar.startMs <= at && bar.endMs > at).length));
}

function line(label: string, text: string): string {
  const short = label.length > LABEL_WIDTH ? `${label.slice(0, LABEL_WIDTH - 1)}…` : label;
  return `  ${short.padEnd(LABEL_WIDTH)} ${text}`.trimEnd();
}
