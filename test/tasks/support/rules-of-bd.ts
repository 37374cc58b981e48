import { type Issue, OUR_RULES, type Rules } from "./slow-ready.ts";

const LIVE = ["open", "in_progress", "blocked", "deferred", "hooked"];

/** What a reason of closing begins or goes on with where it tells of a failure. */
const FAILURES = ["failed", "wontfix", "cancelled"];

/** What bd 1.0 keeps apart from the tasks proper: it neither blocks them nor hides them. */
export function isApart({ ephemeral, issue_type }: Issue): boolean {
  return ephemeral === true || ["agent", "rig", "role", "message"].includes(issue_type);
}

/** What each line was seen to do where it differs from the embedded store; docs/beads.md says it in words. */
export const RULES_OF_BD: Readonly<Record<"0.49.5" | "1.0.3", Rules>> = {
  "0.49.5": {
    ...OUR_RULES,
    stands: ({ status }) => LIVE.includes(status),
    waits: () => true,
    letsGo: ({ close_reason = "" }) => FAILURES.some((word) => close_reason.includes(word)),
    anyNeedsOne: true,
    hidesBelow: () => false,
    mayBeBelow: (issue, parent) => issue.issue_type !== "epic" || parent.issue_type === "epic",
    isWork: ({ id }) => !id.includes("-wisp-"),
    newestFirst: false,
    deepLast: true,
  },
  "1.0.3": {
    ...OUR_RULES,
    stands: (issue) => OUR_RULES.stands(issue) && !isApart(issue),
    waits: (issue) => OUR_RULES.waits(issue) && !isApart(issue),
    levels: 1,
    hidesBelow: (parent) => !isApart(parent),
  },
};
