import schema from "../../schemas/notify.schema.json" with { type: "json" };
import type { Problem } from "../problem.ts";
import { parseJsonSettings } from "../settings/parse-json-settings.ts";
import { isNotifySettings } from "../validators/is-notify-settings.ts";
import { type NotifySettings, SILENT } from "./notify-settings.ts";

export type ParsedNotifySettings =
  | { readonly ok: true; readonly settings: NotifySettings }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the text of a user's file; `file` is how problems call it. */
export function parseNotifySettings(file: string, text: string): ParsedNotifySettings {
  const parsed = parseJsonSettings<NotifySettings>(file, text, isNotifySettings, Object.keys(schema.properties));
  if (!parsed.ok) return parsed;
  return { ok: true, settings: { ...SILENT, ...parsed.given } };
}
