import { referenceInPrompt, renderReference } from "./reference.ts";

/** What an agent was given to begin with: its brief, the reference that stands for it, or something else. */
export type Given = "brief" | "reference" | "another-prompt";

/**
 * Tells what a prompt is to the attempt of a reference. The bare reference does no harm, since it says where the brief is; any other
 * text means that another plugin's answer has replaced ours.
 */
export function comparePrompt(prompt: string, brief: string, reference: string): Given {
  if (plain(prompt) === plain(brief)) return "brief";
  const named = referenceInPrompt(prompt);
  return named && renderReference(named) === reference ? "reference" : "another-prompt";
}

function plain(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}
