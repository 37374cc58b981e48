import fc from "fast-check";
import { VERB_RULES } from "../../../orchestrator/core/entry/verb-rules.ts";

/** A command line for the entry, what it is given on standard input, and which of the folders it is typed in. */
export interface EntryLine {
  readonly args: readonly string[];
  readonly input: string;
  readonly folder: number;
}

const VERBS = Object.keys(VERB_RULES).map((verb) => verb.split(" "));
const OPTIONS = [...new Set(Object.values(VERB_RULES).flatMap(({ options, byUser }) => [...options, ...byUser]))];

/** Those that wait for something that never comes. */
const ENDLESS = new Set(["--follow", "-f"]);

const word = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("t-a", "t-b", "t-c", "shop", "abcd", "abcd.1", "plan.md", "composition.json", "."),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "out",
      "out/notes.md",
      "notes.md",
      "../home/private",
      "/etc/passwd",
      "vendor/lib",
      "bare",
      "evil",
      "-",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "$(./evil)",
      "`./evil`",
      "; ./evil",
      "| ./evil",
      "\n./evil",
      "' && ./evil '",
      "--",
      "-1",
      "",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }).map((text) => text.replaceAll("\0", "")) },
);

const option = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...OPTIONS.filter((name) => !ENDLESS.has(name))) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...OPTIONS), word)
      .filter(([name]) => !ENDLESS.has(name))
      .map(([name, value]) => `${name}=${value}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "-h",
      "--help",
      "-v",
      "--version",
      "-a",
      "-p",
      "-s",
      "-n",
      "-au",
      "--forc",
      "--FORCE",
      "--out",
      "-o",
    ),
  },
);

const verb = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...VERBS) },
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof(fc.constantFrom("help", "task", "run", "exec", "__proto__", "constructor"), word), {
      maxLength: 2,
    }),
  },
);

const input = fc.constantFrom(
  "",
  "- [ ] A task\n",
  '{"cwd":"vendor/lib","workspace":{"project_dir":"vendor/lib"}}',
  "```skyfom-report\nstatus: done\n```\n",
);

/** Verbs that take two words, and those that take one, of which `next` takes any number. */
const TWO = ["task dep", "task note"];
const ONE = [
  "task add",
  "task show",
  "task claim",
  "task release",
  "task close",
  "task import",
  "validate",
  "plan",
  "next",
];

/** As many words as a verb takes, and sometimes another number. */
function ownWords(words: readonly string[]): fc.Arbitrary<string[]> {
  const name = words.join(" ");
  const count = TWO.includes(name) ? 2 : ONE.includes(name) ? 1 : 0;
  const exact = fc.array(word, { minLength: count, maxLength: count });
  return fc.oneof({ weight: 9, arbitrary: exact }, { weight: 1, arbitrary: fc.array(word, { maxLength: 3 }) });
}

/** Options of one verb, most of them as they are meant. */
function ownOptions(words: readonly string[]): fc.Arbitrary<string[]> {
  const name = words.join(" ");
  const rule = Object.hasOwn(VERB_RULES, name) ? VERB_RULES[name] : undefined;
  const own = rule ? [...rule.options, ...rule.byUser].filter((option) => !ENDLESS.has(option)) : [];
  if (own.length === 0) return fc.constant([]);
  const flag = fc.constantFrom(...own);
  return fc
    .array(
      fc.oneof(
        flag.map((one) => [one]),
        fc.tuple(flag, word),
      ),
      { maxLength: 2 },
    )
    .map((parts) => parts.flat());
}

/** Command lines as a model may be talked into typing them: mostly of known words, in any order. */
export function entryLines(folders: number): fc.Arbitrary<EntryLine> {
  const foreign = fc
    .array(fc.oneof(word, option, fc.tuple(option, word)), { maxLength: 3 })
    .map((parts) => parts.flat());
  const line = verb.chain((words) =>
    fc.tuple(fc.constant(words), ownOptions(words), ownWords(words), fc.integer({ min: 0, max: 9 }), foreign),
  );
  return fc.record({
    args: line.map(([words, own, more, odd, rest]) => [
      ...words,
      ...own,
      ...more,
      ...(odd < 2 ? rest : []),
      // a wait is cut short, so that the line ends
      ...(words[0] === "wait" ? ["--timeout", "0"] : []),
    ]),
    input,
    folder: fc.nat(folders - 1),
  });
}
