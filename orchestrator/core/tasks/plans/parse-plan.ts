import type { Problem } from "../../problem.ts";
import { type ChecklistItem, parseChecklist } from "./parse-checklist.ts";
import { isSpecKit, parseSpecKit } from "./parse-spec-kit.ts";
import { isSuperpowers, parseSuperpowers } from "./parse-superpowers.ts";

/** Reads a plan in whichever form it is written: the plans of superpowers, the task lists of spec-kit, or a checklist. */
export function parsePlan(markdown: string, where: string): { items: ChecklistItem[]; problems: Problem[] } {
  if (isSuperpowers(markdown)) return { items: parseSuperpowers(markdown), problems: [] };
  if (isSpecKit(markdown)) return { items: parseSpecKit(markdown), problems: [] };
  return parseChecklist(markdown, where);
}
