import type { Diagnosis } from "./diagnose.ts";

/** What the doctor can do itself. */
export type Mend = "install" | "reset";

/** Checks that an install puts right, and one that a reset does. */
const BY_INSTALL: ReadonlySet<string> = new Set([
  ...["hooks", "hooks fire", "files"],
  ...["stall limit", "print wait", "second layer", "permission"],
]);
const BY_RESET = "state directory";

/**
 * What can be mended without asking the user. What needs their decision, an install asks for.
 *
 * @param isInstalled whether Skyfom is installed in this folder: an install that nobody asked for is no mend.
 */
export function mendsFor({ checks }: Diagnosis, isInstalled: boolean): readonly Mend[] {
  const unfit = checks.filter(({ status }) => status !== "ok").map(({ name }) => name);
  return [
    ...(isInstalled && unfit.some((name) => BY_INSTALL.has(name)) ? (["install"] as const) : []),
    ...(unfit.includes(BY_RESET) ? (["reset"] as const) : []),
  ];
}
