import { oddCharacter } from "../../text/odd-character.ts";

/** One setting of bd's: its name with those above it, as bd compares it, and what it says. */
interface Setting {
  readonly key: string;
  readonly value: unknown;
}

/** How far down bd looks is not known; deeper than this is nobody's settings. */
const MOST_DEEP = 20;

/** What names another machine, or a socket of it. Beads has a name with `_` for `metadata.json` and one with `.` for `config.yaml`. */
const PLACES = /^dolt[._-](?:server[._-])?(?:host|socket)$/;

/** Where new tasks go. */
const REPOSITORIES = /^routing\.|^repos\./;

const MODE = /^dolt[._-]mode$/;
const SHARED = /^dolt[._-]shared[._-]server$/;

/**
 * What in a file of settings that came with a repository would have bd read, write or start something outside it, as a phrase;
 * undefined if nothing would. A path counts wherever it stands: each version of bd has other names for what it reads and writes.
 *
 * @param settings the file's content, parsed.
 * @param leadsOut where a path leads to, if that is outside the repository.
 */
export function whyBdElsewhere(
  settings: unknown,
  leadsOut: (path: string) => string | undefined,
): { readonly key: string; readonly what: string } | undefined {
  for (const { key, value } of flatten(settings, "", 0)) {
    const what = whatOf(key, value, leadsOut);
    if (what !== undefined) return { key, what };
  }
  return undefined;
}

function whatOf(key: string, value: unknown, leadsOut: (path: string) => string | undefined): string | undefined {
  const text = String(value ?? "").trim();
  if (MODE.test(key) && /server/i.test(text)) return "has bd ask a server for the tasks, or start one";
  if (SHARED.test(key) && !/^(?:|0|f|false|off|no|n)$/i.test(text)) return "has bd start a server in your home";
  if (PLACES.test(key) && text !== "") return `has bd ask ${text} for the tasks`;
  if (typeof value === "object" && value !== null) return "is nested too deeply to be looked through";
  if (typeof value !== "string") return undefined;
  const odd = oddCharacter(value);
  if (odd !== undefined) return `holds the character ${odd}, which bd may leave out`;
  if (REPOSITORIES.test(key) && /^(?:[a-z][a-z0-9+.-]+:|[^@]*@.*:)/is.test(text)) return `leads bd to ${text}`;
  const to = leadsOut(value);
  return to === undefined ? undefined : `leads bd to ${to}`;
}

/** What is merged into an object (`<<`) counts as its own. */
function flatten(value: unknown, key: string, depth: number): Setting[] {
  if (typeof value !== "object" || value === null || depth === MOST_DEEP) return [{ key, value }];
  return Object.entries(value).flatMap(([name, member]) => {
    const own = name === "<<" ? key : [key, name.toLowerCase()].filter(Boolean).join(".");
    return flatten(member, own, depth + 1);
  });
}
