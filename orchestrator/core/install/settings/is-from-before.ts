import { isTextTooDeep } from "../../text/is-text-too-deep.ts";
import type { SettingsRecord } from "../manifest.ts";
import { checkSettingsText } from "./check-settings-text.ts";
import { isDeepEqual } from "./is-deep-equal.ts";
import { removeEntries } from "./remove-entries.ts";
import { splitByteOrderMark, valueAt } from "./settings-text.ts";

/**
 * Whether the text that a record names as the one from before an install can be it: but for what is ours, it says what the text says that
 * the install left. A record may have come with the repository, and an uninstall must not bring in anything by it.
 */
export function isFromBefore({ before, ...record }: SettingsRecord, text: string): boolean {
  const texts = [before ?? "", text];
  if (texts.some((one) => isTextTooDeep(one) || checkSettingsText("", one).length > 0)) return false;
  const [one, other] = texts.map((each) => meaningOf(removeEntries(each, record)));
  return isDeepEqual(one, other);
}

function meaningOf(text: string): unknown {
  const { json } = splitByteOrderMark(text);
  return json.trim() === "" ? {} : valueAt(json, []);
}
