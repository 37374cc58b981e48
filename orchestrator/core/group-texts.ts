/** A text, and how often it was said. */
export interface GroupedText {
  readonly text: string;
  readonly count: number;
}

/** Merges texts that differ only in case and spacing, in the order of their first appearance. */
export function groupTexts(texts: readonly string[]): GroupedText[] {
  const counts = new Map<string, { readonly text: string; count: number }>();
  for (const text of texts) {
    const key = text.trim().toLowerCase().replaceAll(/\s+/g, " ");
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { text: text.trim(), count: 1 });
  }
  return [...counts.values()];
}
