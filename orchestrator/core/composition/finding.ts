/** One thing that is wrong, or doubtful, in a composition or in a list of members, as data. Pointers are JSON pointers. */
export type CompositionFinding = { readonly pointer: string } & (
  | {
      readonly kind: "cycle";
      /** Names along the cycle, the first again at the end. */
      readonly path: readonly string[];
      /** Where each step of the path is declared; `pointers[i]` belongs to the step from `path[i]` to `path[i + 1]`. */
      readonly pointers: readonly string[];
    }
  | {
      readonly kind: "unknown-dependency";
      readonly skillName: string;
      readonly dependency: string;
      /** The member's name that looks most like it. */
      readonly suggestion?: string;
    }
  | { readonly kind: "self-dependency"; readonly skillName: string }
  | { readonly kind: "duplicate-dependency"; readonly skillName: string; readonly dependency: string }
  | { readonly kind: "duplicate-name"; readonly skillName: string; readonly first: string }
  | { readonly kind: "malformed-list"; readonly given: string }
  | { readonly kind: "malformed-member" }
  | {
      readonly kind: "dependencies-in-parallel-mode";
      readonly skillName: string;
      readonly dependencies: readonly string[];
    }
  | { readonly kind: "required-needs-optional"; readonly skillName: string; readonly dependency: string }
  | { readonly kind: "contains-itself"; readonly skillName: string }
  | { readonly kind: "unusable-limit"; readonly given: string }
  | { readonly kind: "unknown-mode"; readonly given: string }
  | { readonly kind: "no-specs" }
  | { readonly kind: "too-many-specs"; readonly given: number }
  | {
      readonly kind: "shape";
      /** Keyword of the schema that is violated. */
      readonly rule: string;
      readonly what: string;
      readonly fix: string;
    }
  | { readonly kind: "retries-without-retry"; readonly errorHandling: string; readonly maxRetries: number }
  | { readonly kind: "limit-without-effect" }
);
