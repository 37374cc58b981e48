const OPENING = "Skyfom: not started. ";

/** The reason for a spawn that is denied, for the model that made it. */
export function notStarted(reason: string): string {
  return `${OPENING}${reason}`;
}

/** Why such a spawn was denied, for a person: the first line, without who holds the slots and what the model is to do next. */
export function whyNotStarted(reason: string): string {
  const said = reason.startsWith(OPENING) ? reason.slice(OPENING.length) : reason;
  return said.replace(/:?\n[\s\S]*$/, "");
}
