import { NO_CHECK } from "../../../orchestrator/core/checks/check-verdict.ts";
import { NO_COST } from "../../../orchestrator/core/cost/show-cost.ts";
import { NO_FOOTPRINTS } from "../../../orchestrator/core/footprints/footprints.ts";
import type { StepFacts } from "../../../orchestrator/core/run/step/facts/step-facts.ts";

/** Facts of a step in which nothing but the run itself and the tracker has anything to say. */
export const QUIET_FACTS: Omit<StepFacts, "now" | "run" | "attempts" | "tracker" | "freeSlots" | "settings" | "tried"> =
  {
    others: [],
    broken: [],
    footprints: NO_FOOTPRINTS,
    space: undefined,
    lack: undefined,
    base: { kind: "commit", commit: "c0ffee" },
    uncommitted: [],
    unmerged: [],
    check: NO_CHECK,
    forward: "off",
    setUp: undefined,
    unreadable: new Set(),
    tokens: 0,
    cost: NO_COST,
    skills: new Map(),
    gone: new Set(),
    ours: new Set(),
    lastTurn: "",
    isAsked: true,
    isOpening: false,
    isWaitedFor: false,
    cli: "skyfom",
    briefs: "briefs",
    toldBefore: [],
    isOutOfTime: false,
    isLastRound: false,
  };
