import { basename, dirname, resolve } from "node:path";
import matter from "gray-matter";
import { parseDocument } from "yaml";
import type { Problem } from "../../core/problem.ts";
import { placeInText } from "../../core/settings/place-in-text.ts";
import { readText } from "./read-text.ts";

/** Longest description that the client takes. */
const MOST_CHARACTERS = 1024;

/** The line before the front matter and after it. */
const DELIMITER = "---";

/** What is wrong with a SKILL.md; `shown` is how messages call it. */
export function checkSkill(file: string, shown: string): Problem[] {
  const read = readText(file, shown);
  if (!read.ok) return [read.problem];
  const parsed = parseFrontMatter(read.text, shown);
  if (!parsed.ok) return [parsed.problem];
  const { data, body } = parsed;
  const folder = basename(dirname(resolve(file)));
  return [
    ...checkName(data.name, folder, shown),
    ...checkDescription(data.description, shown),
    ...checkBody(body, shown),
  ];
}

type FrontMatter =
  | { readonly ok: true; readonly data: Readonly<Record<string, unknown>>; readonly body: string }
  | { readonly ok: false; readonly problem: Problem };

function parseFrontMatter(text: string, shown: string): FrontMatter {
  if (!text.startsWith(DELIMITER) || !/^[ \t]*\r?\n/.test(text.slice(DELIMITER.length))) {
    const fix = "Begin the file with ---, a name and a description, and --- again.";
    return { ok: false, problem: { where: `${shown}:1:1`, what: "it has no front matter", fix } };
  }
  let problem: Problem | undefined;
  const parse = (yaml: string): object => {
    const document = parseDocument(yaml, { prettyErrors: false });
    const [error] = document.errors;
    if (error) {
      const where = placeInText(shown, text, DELIMITER.length + error.pos[0]);
      problem = { where, what: `its front matter is not YAML: ${error.message}`, fix: "Mend it." };
      return {};
    }
    const value: unknown = document.toJS();
    return typeof value === "object" && value !== null ? value : {};
  };
  // gray-matter's own engines would execute JavaScript; giving it options also keeps it from answering out of its cache.
  const { data, content } = matter(text, { engines: { yaml: parse }, language: "yaml" });
  return problem ? { ok: false, problem } : { ok: true, data, body: content };
}

function checkName(name: unknown, folder: string, shown: string): Problem[] {
  if (name === undefined || name === folder) return [];
  const what = `its name is ${JSON.stringify(name)}, but its folder, by which it is called, is "${folder}"`;
  return [{ where: shown, what, fix: "Give both the same name." }];
}

function checkDescription(description: unknown, shown: string): Problem[] {
  if (typeof description !== "string" || description.trim() === "") {
    return [{ where: shown, what: "it has no description", fix: "Say in one line when to use the skill." }];
  }
  if (description.length <= MOST_CHARACTERS) return [];
  const what = `its description has ${description.length} characters, and the client takes ${MOST_CHARACTERS}`;
  return [{ where: shown, what, fix: "Shorten it." }];
}

function checkBody(body: string, shown: string): Problem[] {
  if (body.trim() !== "") return [];
  return [{ where: shown, what: "it has no text after the front matter", fix: "Write what the skill is to do." }];
}
