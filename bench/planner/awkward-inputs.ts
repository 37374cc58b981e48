import type { BenchTask } from "./task.ts";

/** An input that cannot be planned, or has names that are easily got wrong. */
export interface AwkwardInput {
  readonly tasks: () => BenchTask[];
  /** Names that an error has to hold to be of help; none if the input is in order. */
  readonly tells: readonly string[];
}

/** Tasks from `name: dependency, dependency`. */
function tasks(...lines: readonly string[]): () => BenchTask[] {
  return () =>
    lines.map((line) => {
      const [skillName = "", list = ""] = line.split(":");
      return {
        skillName,
        dependencies: list
          .split(",")
          .map((name) => name.trim())
          .filter(Boolean),
      };
    });
}

/** By what is at the head of the table. */
export const AWKWARD_INPUTS: Readonly<Record<string, AwkwardInput>> = {
  "a cycle among others": { tasks: tasks("a: b", "b: c", "c: a", "d: a", "e:"), tells: ["a", "b", "c"] },
  "an unknown dependency": { tasks: tasks("web: backend", "qa: web"), tells: ["backend"] },
  "a task twice": { tasks: tasks("web: api", "api:", "web:"), tells: ["web"] },
  "its own dependency": { tasks: tasks("web: web", "api:"), tells: ["web"] },
  "names of Object's own": { tasks: tasks("__proto__: constructor", "constructor: toString", "toString:"), tells: [] },
};
