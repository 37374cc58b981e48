/** A name as messages and pictures show it: what could move a terminal's cursor or colour it goes as its escape. */
export function showName(name: string): string {
  return name.replaceAll(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The same in quotes. */
export function quoteName(name: string): string {
  return `"${showName(name)}"`;
}
