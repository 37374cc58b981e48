import type { Client } from "./claude-code.ts";
import { ledgerPlace, runBundle } from "./ledger-place.ts";

/** Whether a line is shown: only then, and after a spawn, is there anything to look for. */
let isShown = false;
let look: "none" | "under-way" | "one-more" = "none";

/**
 * Shows below the prompt how many agents are at work and how far the run is, in sessions that use Skyfom. Nothing waits for it,
 * and if it fails, the line stays as it was.
 */
export function showRun($: Client, after: "spawn" | "turn"): void {
  if (after === "turn" && !isShown) return;
  if (look === "none") void lookAndShow($).catch(() => {});
  else look = "one-more";
}

async function lookAndShow($: Client): Promise<void> {
  const { project, trace } = await ledgerPlace($);
  if (!(await $.fs.exists(trace))) return;
  try {
    do {
      look = "under-way";
      const line = await runBundle($, project, "module-ledger", { do: "show" });
      isShown = line !== "";
      $.ui.status(isShown ? `skyfom ${line}` : undefined);
    } while (isAskedAgain());
  } finally {
    look = "none";
  }
}

function isAskedAgain(): boolean {
  return look === "one-more";
}
