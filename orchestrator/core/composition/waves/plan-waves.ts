import { findCycles } from "../../graph/find-cycles.ts";
import { levelNodes } from "../../graph/level-nodes.ts";
import { MAX_CONCURRENT_AGENTS } from "../../max-concurrent-agents.ts";
import { EXECUTION_MODES, type ExecutionMode } from "../composition.ts";
import type { CompositionFinding } from "../finding.ts";
import type { GraphMember } from "../graph-member.ts";
import { showValue } from "../show-value.ts";
import { cutWaves } from "./cut-waves.ts";
import { dependenciesOf, memberGraph } from "./member-graph.ts";

/** How a list of members is to be run. */
export interface PlanOptions {
  /** `hybrid` unless given. */
  readonly mode?: ExecutionMode | undefined;
  /** Most members in one wave, at least 1; never more than the cap, which it is unless given. */
  readonly maxParallel?: number | undefined;
}

/** The waves, or everything that stands against planning any. */
type WavePlan<M> =
  | { readonly kind: "waves"; readonly waves: M[][] }
  | { readonly kind: "refused"; readonly findings: readonly CompositionFinding[] };

/**
 * Puts members into the earliest wave that comes after all they depend on. A level that is larger than the limit is cut in
 * declared order; `sequential` is the limit 1. Which level a member is in does not depend on the order of the input.
 */
export function planWaves<M extends GraphMember>(members: readonly M[], options: PlanOptions = {}): WavePlan<M> {
  const { mode = "hybrid", maxParallel = MAX_CONCURRENT_AGENTS } = options;
  if (!Array.isArray(members)) return { kind: "refused", findings: [explainNoList(members)] };
  const graph = memberGraph(members);
  const { levels, height, isCyclic } = levelNodes(graph);
  const findings = [
    ...checkOptions(mode, maxParallel),
    ...graph.findings,
    ...(mode === "parallel" ? findDependencies(members) : []),
    ...(isCyclic ? toCycleFindings(findCycles(graph), members) : []),
  ];
  if (findings.length > 0) return { kind: "refused", findings };
  const limit = mode === "sequential" ? 1 : Math.min(maxParallel, MAX_CONCURRENT_AGENTS);
  return { kind: "waves", waves: cutWaves(members, levels, height, limit) };
}

/** A caller whom no compiler checks may give the whole composition. */
function explainNoList(given: unknown): CompositionFinding {
  return { kind: "malformed-list", pointer: "", given: showValue(given) };
}

function checkOptions(mode: ExecutionMode, maxParallel: number): CompositionFinding[] {
  const findings: CompositionFinding[] = [];
  if (!EXECUTION_MODES.includes(mode)) {
    findings.push({ kind: "unknown-mode", pointer: "/executionMode", given: showValue(mode) });
  }
  if (!Number.isInteger(maxParallel) || maxParallel < 1) {
    findings.push({ kind: "unusable-limit", pointer: "/maxParallel", given: showValue(maxParallel) });
  }
  return findings;
}

function findDependencies(members: readonly GraphMember[]): CompositionFinding[] {
  return members.flatMap((member, i) => {
    const dependencies = dependenciesOf(member).filter((name) => typeof name === "string");
    if (dependencies.length === 0) return [];
    const { skillName } = member;
    return [
      { kind: "dependencies-in-parallel-mode", pointer: `/subSkills/${i}/dependencies`, skillName, dependencies },
    ];
  });
}

/** Cycles of member numbers as findings, with the names along each and the place where each step is declared. */
function toCycleFindings(cycles: readonly number[][], members: readonly GraphMember[]): CompositionFinding[] {
  return cycles.map((cycle) => {
    const path = [...cycle, cycle[0] as number].map((i) => (members[i] as GraphMember).skillName);
    const pointers = cycle.map((i, step) => {
      const at = (members[i] as GraphMember).dependencies?.indexOf(path[step + 1] as string);
      return `/subSkills/${i}/dependencies/${at}`;
    });
    return { kind: "cycle", pointer: pointers[0] as string, path, pointers };
  });
}
