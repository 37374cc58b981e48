import type { Problem } from "../../problem.ts";

/** What was found, and what to do about it. */
export type Explanation = Pick<Problem, "what" | "fix">;

/** Gives the place of a JSON pointer as people read it, for instance `composition.json:7:12`. */
export type Locate = (pointer: string) => string;
