/** bd compares names without case, and takes letters of other alphabets for the same. */
const PLAIN_NAME = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** What the structure of a JSON text is made of. */
const PARTS = /"(?:[^"\\]|\\.)*"|[{}[\]:]/gs;

/**
 * Why bd may read a JSON text otherwise than we do: parsers differ in which of two members of one name counts, and in which names are the
 * same. Undefined if it may not.
 */
export function whyJsonNotPlain(text: string): string | undefined {
  const open: Set<string>[] = [];
  let last = "";
  for (const [part] of text.matchAll(PARTS)) {
    if (part === "{" || part === "[") open.push(new Set());
    else if (part === "}" || part === "]") open.pop();
    else if (part === ":") {
      const why = whyNameNotPlain(JSON.parse(last), open.at(-1) ?? new Set());
      if (why) return why;
    } else last = part;
  }
  return undefined;
}

/**
 * The same of one name; it is added to the others of its object.
 *
 * @param others names of the same object, in lower case.
 */
export function whyNameNotPlain(name: unknown, others: Set<string>): string | undefined {
  if (typeof name !== "string" || name === "<<" || !PLAIN_NAME.test(name)) return "one of its names is no plain word";
  const same = name.toLowerCase();
  if (others.has(same)) return `it says "${same}" twice`;
  others.add(same);
  return undefined;
}
