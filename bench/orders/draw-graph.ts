import { randomNumbers } from "../planner/random-numbers.ts";
import type { GraphTask, TaskGraph } from "./task-graph.ts";

/**
 * The four ways in which the random half of the Standard Task Graph Set was made: for every pair of tasks the same chance of a dependency,
 * or for every task about as many of them; from all tasks before it, or from the layer before it.
 */
const WAYS = ["same chance", "same number", "layers, same chance", "layers, same number"] as const;

const SIZES = [30, 100, 300] as const;

/** Dependencies of a task in the mean, from sparse to dense. */
const DENSITIES = [0.5, 1, 2, 4] as const;

/** The `nth` graph; the same in every run. All ways, sizes and densities come in turn. */
export function drawGraph(nth: number): TaskGraph {
  const random = randomNumbers((nth + 1) * 1_000_003);
  const way = WAYS[nth % WAYS.length] as (typeof WAYS)[number];
  const size = SIZES[Math.floor(nth / WAYS.length) % SIZES.length] as number;
  const density = DENSITIES[Math.floor(nth / (WAYS.length * SIZES.length)) % DENSITIES.length] as number;
  const width = Math.max(1, Math.round(Math.sqrt(size)));
  return Array.from({ length: size }, (_, at): GraphTask => {
    const [from, to] = way.startsWith("layers")
      ? [Math.max(0, (Math.floor(at / width) - 1) * width), Math.floor(at / width) * width]
      : [0, at];
    const isByChance = way.endsWith("chance");
    const chance = density / (way.startsWith("layers") ? width : size / 2);
    const needs = isByChance
      ? Array.from({ length: to - from }, (_, n) => from + n).filter(() => random() < chance)
      : pick(from, to, Math.round(random() * 2 * density), random);
    return { id: `t${at}`, length: drawLength(random), needs: needs.map((need) => `t${need}`) };
  });
}

/** So many numbers from `from` up to `to`, each once: fewer where one is drawn twice. */
function pick(from: number, to: number, count: number, random: () => number): number[] {
  if (from === to) return [];
  return [...new Set(Array.from({ length: count }, () => from + Math.floor(random() * (to - from))))];
}

/** From 5 to 80 minutes, as many tasks between 5 and 10 as between 40 and 80: short ones are common, long ones are there. */
function drawLength(random: () => number): number {
  return Math.round(5 * 2 ** (random() * 4));
}
