import { askedRemake } from "../../core/settings/asked-commands.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { isApproved } from "./approvals.ts";

/** The commands that make generated files again, by path, as far as a person has approved them. */
export function approvedRemakes(root: string, settings: Pick<Settings, "remake">): Readonly<Record<string, string>> {
  const asked = askedRemake(settings);
  return asked && settings.remake && isApproved(root, asked) ? settings.remake : {};
}
