import { basename, dirname, resolve } from "node:path";
import matter from "gray-matter";
import { parseYaml } from "../../core/composition/parse/parse-yaml.ts";
import { placesInText } from "../../core/composition/parse/places-in-text.ts";
import { quoteName } from "../../core/composition/show-name.ts";
import { showValue } from "../../core/composition/show-value.ts";
import type { Problem } from "../../core/problem.ts";
import { boundsOfSkills } from "./bounds-of-skills.ts";
import { readText } from "./read-text.ts";

/** Longest description that the client takes. */
const MOST_CHARACTERS = 1024;

/** The line before the front matter and after it. */
const DELIMITER = "---";

/** What is wrong with a SKILL.md; `shown` is how messages call it. */
export function checkSkill(file: string, shown: string): Problem[] {
  const read = readText(file, shown, boundsOfSkills(dirname(resolve(file))));
  if (!read.ok) return [read.problem];
  const parsed = parseFrontMatter(read.text, shown);
  if (!parsed.ok) return [parsed.problem];
  const { data, body, placeOf } = parsed;
  const folder = basename(dirname(resolve(file)));
  return [
    ...checkName(data.name, folder, placeOf("name")),
    ...checkDescription(data.description, placeOf("description")),
    ...checkBody(body, shown),
  ];
}

type FrontMatter =
  | {
      readonly ok: true;
      readonly data: Readonly<Record<string, unknown>>;
      readonly body: string;
      /** Where a property stands, or would. */
      readonly placeOf: (key: string) => string;
    }
  | { readonly ok: false; readonly problem: Problem };

function parseFrontMatter(text: string, shown: string): FrontMatter {
  if (!text.startsWith(DELIMITER) || !/^[ \t]*\r?\n/.test(text.slice(DELIMITER.length))) {
    const fix = "Begin the file with ---, a name, a description and another ---.";
    return { ok: false, problem: { where: `${shown}:1:1`, what: "it has no front matter", fix } };
  }
  if (!/\n---[ \t]*(?:\r?\n|$)/.test(text)) {
    const fix = "Add a line --- after it.";
    return { ok: false, problem: { where: `${shown}:1:1`, what: "its front matter is not closed", fix } };
  }
  const placeIn = placesInText(shown, text);
  const placeOf = (offset: number) => placeIn(DELIMITER.length + offset);
  // gray-matter's own engines would execute JavaScript; giving it options also keeps it from answering out of its cache.
  const keep = (yaml: string): object => ({ yaml });
  const { data, content } = matter(text, { engines: { yaml: keep }, language: "yaml" });
  const parsed = parseYaml(typeof data.yaml === "string" ? data.yaml : "");
  if (!parsed.ok) {
    const where = parsed.offset === undefined ? shown : placeOf(parsed.offset);
    return { ok: false, problem: { where, what: `in its front matter, ${parsed.what}`, fix: parsed.fix } };
  }
  const { value, offsetOf } = parsed;
  const properties = typeof value === "object" && value !== null ? value : {};
  return { ok: true, data: { ...properties }, body: content, placeOf: (key) => placeOf(offsetOf(`/${key}`)) };
}

function checkName(name: unknown, folder: string, where: string): Problem[] {
  if (name === undefined || name === folder) return [];
  const what = `its name is ${showValue(name)}, but its folder is ${quoteName(folder)}`;
  return [{ where, what, fix: "Give both the same name." }];
}

function checkDescription(description: unknown, where: string): Problem[] {
  if (typeof description !== "string" || description.trim() === "") {
    return [{ where, what: "it has no description", fix: "Add one line that says when to use the skill." }];
  }
  if (description.length <= MOST_CHARACTERS) return [];
  const what = `its description has ${description.length} characters, but the client allows ${MOST_CHARACTERS}`;
  return [{ where, what, fix: "Shorten it." }];
}

function checkBody(body: string, where: string): Problem[] {
  if (body.trim() !== "") return [];
  return [{ where, what: "it has no text after the front matter", fix: "Write what the skill does." }];
}
