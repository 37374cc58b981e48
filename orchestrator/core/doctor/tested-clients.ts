import packageJson from "../../../package.json" with { type: "json" };

/** The oldest and the newest version of Claude Code on which the end-to-end suite has passed. */
export const TESTED_CLIENTS: { readonly oldest: string; readonly newest: string } = packageJson.skyfom.claudeCode;

/** How a version compares with the tested ones; anything but three numbers is unknown. */
export function placeAmongTested(version: string): "older" | "tested" | "newer" | "unknown" {
  const parts = partsOf(version);
  if (!parts) return "unknown";
  if (isBefore(parts, partsOf(TESTED_CLIENTS.oldest))) return "older";
  return isBefore(partsOf(TESTED_CLIENTS.newest) ?? parts, parts) ? "newer" : "tested";
}

function partsOf(version: string): readonly number[] | undefined {
  return /^(\d+)\.(\d+)\.(\d+)\b/.exec(version)?.slice(1).map(Number);
}

function isBefore(version: readonly number[], other: readonly number[] = []): boolean {
  const index = version.findIndex((part, at) => part !== other[at]);
  return index >= 0 && (version[index] ?? 0) < (other[index] ?? 0);
}
