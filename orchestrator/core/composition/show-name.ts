const LONGEST = 200;

/** A name as messages and pictures show it: of bearable length, and what could move a terminal's cursor goes as its escape. */
export function showName(name: string): string {
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
  return short.replaceAll(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The same in quotes. */
export function quoteName(name: string): string {
  return `"${showName(name)}"`;
}
