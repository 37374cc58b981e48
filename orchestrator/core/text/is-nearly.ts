/** Whether a text is another one, or nearly so, or made of pieces of it. */
export function isNearly(text: string, other: string): boolean {
  const [words, form] = [wordsOf(text), wordsOf(other)];
  return likeness(words, form) >= NEARLY_THE_SAME || shareOfPieces(words, form) >= NEARLY_THE_SAME;
}

/** Whether a text has no letter and no digit that anybody sees, as `…` has none. */
export function saysNothing(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(lettersOf(text.slice(0, LONGEST_READ)));
}

/** So many words in a row are no chance. */
const PIECE = 3;

/** Which share of a text's words stands in rows that the other one has too, 0 to 1. */
function shareOfPieces(words: readonly string[], ofForm: readonly string[]): number {
  const form = ` ${ofForm.join(" ")} `;
  const taken = new Set<number>();
  for (let at = 0; at + PIECE <= words.length; at++) {
    if (!form.includes(` ${words.slice(at, at + PIECE).join(" ")} `)) continue;
    for (let word = at; word < at + PIECE; word++) taken.add(word);
  }
  return words.length === 0 ? 0 : taken.size / words.length;
}

/** The words of a text, each once: one that is repeated says no more. */
function wordsOf(text: string): string[] {
  const words = lettersOf(text.slice(0, LONGEST_READ)).split(/[^\p{L}]+/u);
  return [...new Set(words)].filter((word) => word !== "").slice(0, MOST_WORDS);
}

/** Far longer than a summary that anybody writes, in characters. */
const LONGEST_READ = 1_000_000;
/** More than any text that is nearly the form's has. */
const MOST_WORDS = 200;

const NEARLY_THE_SAME = 0.8;

/** How much two texts have in common, 0 to 1: the share of their pairs of letters, whatever marks, blanks and case stand around them. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const [pairs, rest] = [pairsOf(one), pairsOf(other)];
  const all = pairs.length + rest.length;
  let shared = 0;
  for (const pair of pairs) {
    const at = rest.indexOf(pair);
    if (at === -1) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return all === 0 ? 0 : (2 * shared) / all;
}

/** As many as the longest words that are nearly the form's have. */
const MOST_LETTERS = 1_000;

function pairsOf(words: readonly string[]): string[] {
  const letters = [...words.join("").slice(0, MOST_LETTERS)];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** The text in small Latin letters, as far as it looks so. What is put over a letter, or never seen, is left out. */
function lettersOf(text: string): string {
  const letters = [
    ...withoutReferences(text)
      .normalize("NFKD")
      .toLowerCase()
      .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, ""),
  ];
  return letters.map((letter) => LOOKALIKES.get(letter) ?? letter).join("");
}

/** The text with the characters that numbers stand for in HTML. */
function withoutReferences(text: string): string {
  return text.replaceAll(/&#(?:x([\da-f]{1,6})|(\d{1,8}));?/gi, (all, hex?: string, decimal = "") => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** Letters of other scripts that look like Latin ones. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  zip("аеорсухіјѕһԁԛԝкмтвнгαορνυικτεηω", "aeopcyxijshdqwkmtbhraopvuikteno"),
);

function zip(letters: string, latin: string): [string, string][] {
  return [...letters].map((letter, at) => [letter, latin[at] ?? letter]);
}
