import { MAX_CONCURRENT_AGENTS } from "../max-concurrent-agents.ts";
import type { Problem } from "../problem.ts";
import { EXECUTION_MODES } from "./composition.ts";
import { describeCycle } from "./describe-cycle.ts";
import type { CompositionFinding } from "./finding.ts";
import { showName } from "./show-name.ts";

/** Gives the place of a JSON pointer as people read it, for instance `composition.json:7:12`. */
export type Locate = (pointer: string) => string;

/** A finding with its place, its text and its mend. Without `locate` places are JSON pointers. */
export function describeFinding(finding: CompositionFinding, locate: Locate = showPointer): Problem {
  return { where: locate(finding.pointer), ...explain(finding, locate) };
}

function showPointer(pointer: string): string {
  return pointer === "" ? "composition" : pointer;
}

function explain(finding: CompositionFinding, locate: Locate): { what: string; fix: string } {
  switch (finding.kind) {
    case "cycle":
      return describeCycle(finding, locate);
    case "unknown-dependency": {
      const meant =
        finding.suggestion === undefined ? "" : `Did you mean "${showName(finding.suggestion)}"? Otherwise `;
      return {
        what: `"${showName(finding.skillName)}" depends on "${showName(finding.dependency)}", which is no member of this composition`,
        fix: `${meant}${meant === "" ? "Add" : "add"} it to subSkills, or remove the dependency.`,
      };
    }
    case "self-dependency":
      return { what: `"${showName(finding.skillName)}" depends on itself`, fix: "Remove this dependency." };
    case "duplicate-dependency":
      return {
        what: `"${showName(finding.skillName)}" names its dependency "${showName(finding.dependency)}" twice`,
        fix: "Remove one of the two.",
      };
    case "duplicate-name":
      return {
        what: `"${showName(finding.skillName)}" is a member twice; it was first named at ${locate(finding.first)}`,
        fix: "Merge the two, or remove one: dependencies could not tell them apart.",
      };
    case "malformed-member":
      return {
        what: "this is not a member: it needs a skillName that is text, and dependencies, if any, that are a list of text",
        fix: 'Write it as {"skillName": "…", "dependencies": ["…"]}.',
      };
    case "dependencies-in-parallel-mode":
      return {
        what: `"${showName(finding.skillName)}" depends on ${quoteAll(finding.dependencies)}, but in parallel mode all members start together`,
        fix: "Set executionMode to hybrid, or remove the dependencies.",
      };
    case "required-needs-optional":
      return {
        what: `"${showName(finding.skillName)}" is required but depends on "${showName(finding.dependency)}", which is optional and may fail`,
        fix: `Make "${showName(finding.dependency)}" required, or "${showName(finding.skillName)}" optional, or remove the dependency.`,
      };
    case "contains-itself":
      return {
        what: `"${showName(finding.skillName)}" is a member of itself`,
        fix: "Remove this member: it would start itself forever.",
      };
    case "unusable-limit":
      return {
        what: `maxParallel is ${finding.given}, but must be a whole number of at least 1`,
        fix: `Use a number from 1 to ${MAX_CONCURRENT_AGENTS}, or leave it out.`,
      };
    case "unknown-mode":
      return {
        what: `there is no execution mode "${showName(finding.given)}"`,
        fix: `Use one of ${EXECUTION_MODES.join(", ")}.`,
      };
    case "unusable-spec-count":
      return describeSpecCount(finding.given);
    case "shape":
      return { what: finding.what, fix: finding.fix };
    case "retries-without-retry":
      return {
        what: `maxRetries is ${finding.maxRetries}, but nothing is retried under ${finding.errorHandling}`,
        fix: "Set errorHandling to retry, or remove maxRetries.",
      };
    case "limit-without-effect":
      return {
        what: "maxParallel has no effect in sequential mode, where one member works at a time",
        fix: "Remove it, or set executionMode to hybrid.",
      };
  }
}

function describeSpecCount(given: number): { what: string; fix: string } {
  if (given === 0) return { what: "there is no agent to start", fix: "Give at least one spec." };
  return {
    what: `${given} agents cannot start in one message: at most ${MAX_CONCURRENT_AGENTS} may be at work at once`,
    fix: `Plan them with planExecutionOrder, whose groups hold at most ${MAX_CONCURRENT_AGENTS}, and start one group at a time.`,
  };
}

function quoteAll(names: readonly string[]): string {
  return names.map((name) => `"${showName(name)}"`).join(", ");
}
