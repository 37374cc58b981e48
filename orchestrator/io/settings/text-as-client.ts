/** The text of a settings file as Claude Code reads it: in UTF-16 where it begins with that mark, else in UTF-8. */
export function textAsClient(bytes: Buffer): string {
  return bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString("utf16le") : bytes.toString("utf8");
}
