import type { ScratchClone } from "./scratch-clone.ts";

const DEFINITION =
  /^([ \t]*)(?:[\w@]+[ \t]+)*?(?:class|def|function|func|fn|interface|type|struct|enum|trait|const|let|var)[ \t]+(?:\([^)]*\)[ \t]*)?(\w+)/;
const HUNK = /^@@ -(\d+)(?:,(\d+))? /;

/**
 * Where a commit changes files that its parent has: for each hunk the definitions around it, as `file symbol`, by their indentation and the
 * innermost first. A hunk outside all definitions is left out.
 */
export function changedPlaces(clone: ScratchClone, base: string, commit: string): string[][] {
  return clone.changed(base, commit).flatMap((file) => {
    const before = clone.textOf(base, file)?.split("\n");
    if (before === undefined) return [];
    const told = clone.git("diff", "--unified=0", "--no-renames", base, commit, "--", `:(literal)${file}`);
    const starts = told.split("\n").flatMap((line) => {
      const [, start, count] = HUNK.exec(line) ?? [];
      // a hunk that only adds comes after the line that it names
      return start === undefined ? [] : [count === "0" ? Number(start) + 1 : Number(start)];
    });
    return starts.map((start) => around(before, start).map((symbol) => `${file} ${symbol}`)).filter(isThere);
  });
}

function around(lines: readonly string[], start: number): string[] {
  const found: string[] = [];
  let indent = Number.POSITIVE_INFINITY;
  for (let at = Math.min(start, lines.length) - 1; at >= 0 && indent > 0; at--) {
    const [, blank = "", symbol] = DEFINITION.exec(lines[at] ?? "") ?? [];
    if (symbol === undefined || blank.length >= indent) continue;
    found.push(symbol);
    indent = blank.length;
  }
  return found;
}

function isThere(symbols: readonly string[]): boolean {
  return symbols.length > 0;
}
