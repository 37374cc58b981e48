import { dirname, extname, resolve } from "node:path";
import { type CheckedComposition, checkCompositionText } from "../../core/composition/check/check-composition-text.ts";
import type { Problem } from "../../core/problem.ts";
import { boundsOfSkills } from "./bounds-of-skills.ts";
import { readText } from "./read-text.ts";
import type { ShowFile } from "./show-file.ts";

const ENDINGS: readonly string[] = [".json", ".yaml", ".yml"];

/** Reads and checks a composition's file; `shown` is how messages call it. */
export function readComposition(file: string, shown: string): CheckedComposition {
  if (!ENDINGS.includes(extname(file))) return refuse(explainEnding(shown));
  const read = readText(file, shown, boundsOfSkills(dirname(resolve(file))));
  return read.ok ? checkCompositionText(shown, read.text) : refuse(read.problem);
}

/** Reads each composition once, when it is first asked for. */
export function compositionReader(show: ShowFile): (file: string) => CheckedComposition {
  const known = new Map<string, CheckedComposition>();
  return (file) => {
    const checked = known.get(file) ?? readComposition(file, show(file));
    known.set(file, checked);
    return checked;
  };
}

function refuse(problem: Problem): CheckedComposition {
  return { problems: [problem], warnings: [], members: [] };
}

function explainEnding(where: string): Problem {
  return {
    where,
    what: "this is neither a SKILL.md nor a composition (.json, .yaml or .yml)",
    fix: "Give one of these, or a folder that holds some.",
  };
}
