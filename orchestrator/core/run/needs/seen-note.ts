/** How a note begins that tells of something which an agent noticed and left alone. */
export const SEEN = "it noticed and left alone: ";

const NOTE = new RegExp(`^(?:${SEEN}|follow-up \\S+: )([\\s\\S]*)$`);

/** What an agent noticed and left alone, by the note of it; undefined for a note of something else. */
export function textOfFollowUp(note: string): string | undefined {
  return NOTE.exec(note)?.[1];
}
