/** A line of a Markdown file, by its one-based number, and whether it is part of a code block. */
interface MarkdownLine {
  readonly number: number;
  readonly text: string;
  readonly isCode: boolean;
}

const FENCE = /^\s*(`{3,}|~{3,})/;

/** The lines of a file, with those of code blocks marked: what is there is an example. */
export function linesOf(markdown: string): MarkdownLine[] {
  let fence: string | undefined;
  return markdown.split(/\r?\n/).map((text, at) => {
    const marker = FENCE.exec(text)?.[1];
    const wasCode = fence !== undefined;
    if (marker && (fence === undefined || marker.startsWith(fence))) fence = fence === undefined ? marker : undefined;
    return { number: at + 1, text, isCode: wasCode || marker !== undefined };
  });
}
