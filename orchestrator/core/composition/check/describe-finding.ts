import { MAX_CONCURRENT_AGENTS } from "../../max-concurrent-agents.ts";
import type { Problem } from "../../problem.ts";
import { EXECUTION_MODES } from "../composition.ts";
import type { CompositionFinding } from "../finding.ts";
import { quoteName } from "../show-name.ts";
import { describeCycle } from "./describe-cycle.ts";
import type { Explanation, Locate } from "./explanation.ts";

/** A finding with its place, its text and its fix. Without `locate` places are JSON pointers. */
export function describeFinding(finding: CompositionFinding, locate: Locate = showPointer): Problem {
  const explain = EXPLANATIONS[finding.kind] as (finding: CompositionFinding, locate: Locate) => Explanation;
  return { where: locate(finding.pointer), ...explain(finding, locate) };
}

function showPointer(pointer: string): string {
  return pointer === "" ? "composition" : pointer;
}

type Kind = CompositionFinding["kind"];
type Of<K extends Kind> = Extract<CompositionFinding, { kind: K }>;

const EXPLANATIONS: { readonly [K in Kind]: (finding: Of<K>, locate: Locate) => Explanation } = {
  cycle: describeCycle,
  "unknown-dependency": ({ skillName, dependency, suggestion }) => ({
    what: `${quoteName(skillName)} depends on ${quoteName(dependency)}, which is not a member of this composition`,
    fix:
      suggestion === undefined
        ? "Add it to subSkills, or remove the dependency."
        : `Did you mean ${quoteName(suggestion)}? Otherwise add it to subSkills, or remove the dependency.`,
  }),
  "self-dependency": ({ skillName }) => ({
    what: `${quoteName(skillName)} depends on itself`,
    fix: "Remove this dependency.",
  }),
  "duplicate-dependency": ({ skillName, dependency }) => ({
    what: `${quoteName(skillName)} names its dependency ${quoteName(dependency)} twice`,
    fix: "Remove one of the two.",
  }),
  "duplicate-name": ({ skillName, first }, locate) => ({
    what: `${quoteName(skillName)} is a member twice; it was first named at ${locate(first)}`,
    fix: "Merge the two, or remove one: dependencies could not tell them apart.",
  }),
  "malformed-list": ({ given }) => ({
    what: `this is ${given}, but must be a list of members`,
    fix: "Give a list, for example a composition's subSkills.",
  }),
  "malformed-member": () => ({
    what: "this is not a member: it needs a skillName that is text, and dependencies, if any, that are a list of text",
    fix: 'Write it as {"skillName": "…", "dependencies": ["…"]}.',
  }),
  "dependencies-in-parallel-mode": ({ skillName, dependencies }) => ({
    what: `${quoteName(skillName)} depends on ${dependencies.map(quoteName).join(", ")}, but in parallel mode all members start together`,
    fix: "Set executionMode to hybrid, or remove the dependencies.",
  }),
  "required-needs-optional": ({ skillName, dependency }) => ({
    what: `${quoteName(skillName)} is required but depends on ${quoteName(dependency)}, which is optional and may fail`,
    fix: `Make ${quoteName(dependency)} required, or ${quoteName(skillName)} optional, or remove the dependency.`,
  }),
  "contains-itself": ({ skillName }) => ({
    what: `${quoteName(skillName)} is a member of itself`,
    fix: "Remove this member: it would start itself forever.",
  }),
  "unusable-limit": ({ given }) => ({
    what: `maxParallel is ${given}, but must be a whole number of at least 1`,
    fix: `Use a number from 1 to ${MAX_CONCURRENT_AGENTS}, or leave it out.`,
  }),
  "unknown-mode": ({ given }) => ({
    what: `there is no execution mode ${given}`,
    fix: `Use one of ${EXECUTION_MODES.join(", ")}.`,
  }),
  "no-specs": () => ({ what: "there is no agent to start", fix: "Give at least one spec." }),
  "too-many-specs": ({ given }) => ({
    what: `${given} agents cannot start in one message: at most ${MAX_CONCURRENT_AGENTS} may be at work at once`,
    fix: `Plan them with planExecutionOrder, whose groups hold at most ${MAX_CONCURRENT_AGENTS}, and start one group at a time.`,
  }),
  shape: ({ what, fix }) => ({ what, fix }),
  "retries-without-retry": ({ maxRetries, errorHandling }) => ({
    what: `maxRetries is ${maxRetries}, but nothing is retried under ${errorHandling}`,
    fix: "Set errorHandling to retry, or remove maxRetries.",
  }),
  "limit-without-effect": () => ({
    what: "maxParallel has no effect in sequential mode, where one member works at a time",
    fix: "Remove it, or set executionMode to hybrid.",
  }),
};
