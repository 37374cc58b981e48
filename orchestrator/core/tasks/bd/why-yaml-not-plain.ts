import { isScalar, parseDocument, visit } from "yaml";
import { whyNameNotPlain } from "./why-json-not-plain.ts";

const MARKED = "it has an anchor, an alias or a tag of YAML";

/** What is written so that nobody need fold lines or look up escapes. */
const PLAIN_VALUE = /^(?:'[^'\n]*'|"[^"\\\n]*"|[^'"|>\n][^\n]*|)$/;

/**
 * Why bd may read a YAML text otherwise than we do: parsers also differ in what a tag, a merge, a fold or a version of YAML makes
 * of a value. Undefined if it may not.
 *
 * @param text of one document without an error.
 */
export function whyYamlNotPlain(text: string): string | undefined {
  if (/^%/m.test(text)) return "it has a directive of YAML";
  if (/^[ -]*\?[ \n]/m.test(text)) return "it holds a name behind a question mark";
  if (/^(?! *#).*\t/m.test(text)) return "it holds a tab";
  const document = parseDocument(text, { prettyErrors: false, logLevel: "error", uniqueKeys: false });
  let why: string | undefined;
  visit(document, {
    Alias: () => {
      why = MARKED;
      return visit.BREAK;
    },
    Value: (_, node) => {
      const source = isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : "";
      if (node.tag || node.anchor) why = MARKED;
      else if (!PLAIN_VALUE.test(source)) why = "a value in it is more than a plain word on one line";
      return why === undefined ? undefined : visit.BREAK;
    },
    Map: (_, map) => {
      const names = new Set<string>();
      const whys = map.items.map(({ key }) => whyNameNotPlain(isScalar(key) ? key.value : key, names));
      why = map.tag || map.anchor ? MARKED : whys.find((one) => one !== undefined);
      return why === undefined ? undefined : visit.BREAK;
    },
    Seq: (_, list) => {
      if (list.tag || list.anchor) why = MARKED;
      return why === undefined ? undefined : visit.BREAK;
    },
  });
  return why;
}
