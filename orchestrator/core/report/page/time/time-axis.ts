import type * as Plot from "@observablehq/plot";

/** Distances between ticks that read well, in seconds. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 28_800, 86_400];

/** The axis of a run's time: in seconds from its opening, with ticks at round times. */
export function timeAxis(wallMs: number, ticksAtMost: number): Plot.ScaleOptions & { readonly ticks: number[] } {
  const seconds = Math.max(wallMs / 1_000, 1);
  const step = STEPS.find((one) => seconds / one <= ticksAtMost) ?? Math.ceil(seconds / ticksAtMost);
  const ticks = Array.from({ length: Math.floor(seconds / step) + 1 }, (_, n) => n * step);
  return { type: "linear", domain: [0, seconds], ticks, tickFormat: tickLabel, label: null } as never;
}

/** `0`, `45 s`, `1:30`, `2:05:00`. */
export function tickLabel(seconds: number): string {
  if (seconds === 0) return "0";
  if (seconds < 60) return `${seconds} s`;
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor((seconds % 3_600) / 60);
  return hours === 0 ? `${minutes}:${two(seconds % 60)}` : `${hours}:${two(minutes)}:${two(seconds % 60)}`;
}
