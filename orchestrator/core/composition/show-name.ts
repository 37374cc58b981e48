const LONGEST = 200;

/** A name for messages and pictures: shortened, and without control characters. */
export function showName(name: string): string {
  return escapeControls(name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);
}

/** The same in quotes. */
export function quoteName(name: string): string {
  return `"${showName(name)}"`;
}

/** A text on one line and in its own direction: what would break the line, colour it or turn it round goes as its escape. */
export function escapeControls(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
