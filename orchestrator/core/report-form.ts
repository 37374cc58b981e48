/** An example of a report. Its lists are empty, so that an agent that repeats it unchanged claims nothing. */
const EXAMPLE = {
  status: "done",
  summary: "One or two sentences: what works now, and how you checked it.",
  files: [],
  commits: [],
  tests: [],
  followUps: [],
};

/**
 * Whether a report is the form unchanged, or nearly so, or made of pieces of it: an agent that ends with it has said nothing of its work.
 */
export function isUneditedForm({ summary }: { readonly summary: string }): boolean {
  const [words, form] = [wordsOf(summary), wordsOf(EXAMPLE.summary)];
  return likeness(words, form) >= NEARLY_THE_SAME || shareOfPieces(words, form) >= NEARLY_THE_SAME;
}

/** Whether a summary has no letter and no digit that anybody sees, as `…` has none. */
export function saysNothing({ summary }: { readonly summary: string }): boolean {
  return !/[\p{L}\p{N}]/u.test(lettersOf(summary.slice(0, LONGEST_READ)));
}

/** So many words in a row are no chance. */
const PIECE = 3;

/** Which share of a text's words stands in runs that the form has too, 0 to 1. */
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

/** The form of the report that an agent ends with. `parse-report.ts` reads it back. */
export const REPORT_FORM = `End your last message with one block like this, filled in truthfully:

${fence(JSON.stringify(EXAMPLE, null, 2))}

${explainMembers()}`;

/** How the report is handed in of a part that whoever reads this does in the middle of a run of its own. */
export function handInForm(command: string): string {
  const json = JSON.stringify(EXAMPLE, null, 2);
  return `You are in the middle of your own run, so do not end here. When the part is done, hand in its report, filled in truthfully:

\`\`\`sh
${command} <<'REPORT'
${json}
REPORT
\`\`\`

${explainMembers()}`;
}

function explainMembers(): string {
  return `- \`status\` is \`done\` only if everything the task asks for is there and checked. Otherwise use \`partial\` or \`failed\` with the reason as the summary, or \`needs-input\` with your question to the user as the summary.
- \`files\`: the paths you changed. \`commits\`: the hashes of your commits. Both are checked.
- \`tests\`: the checks you ran, each an object with its \`command\` and its \`result\`, \`passed\` or \`failed\`.
- \`followUps\`: what you noticed and left alone, one sentence each.`;
}

/** What an agent is told that would stop without a valid report. It reads the text twice, so it is short. */
export function askAgain(why: string): string {
  return `Skyfom: ${why}. Answer with the block that your brief asks for, filled in truthfully:\n${fence(JSON.stringify(EXAMPLE))}`;
}

function fence(json: string): string {
  return `\`\`\`skyfom-report\n${json}\n\`\`\``;
}
