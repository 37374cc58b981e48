import type { Client } from "./claude-code.ts";

/** The place of this repository's ledger, and the owner in whose name this client's hooks write. */
export interface LedgerPlace {
  /** The project folder, as hooks are told it. */
  readonly project: string;
  /** The checkout that the project lies in. */
  readonly workTree: string;
  /** Where decisions are kept, and the slots. */
  readonly seen: string;
  readonly slots: string;
  /** Where the user's home remembers who is at work, in any project. */
  readonly remembered: string;
  /** The file that is there once a prompt, a command or a skill of this client process has named Skyfom. */
  readonly trace: string;
  /** The key of this client process. */
  readonly key: string;
  /** Whether agents were held here when this was asked. */
  readonly isHeld: boolean;
  /** How many agents may be at work, and whether a status line shows who is, when this was asked. */
  readonly limit: number;
  readonly hasStatusLine: boolean;
}

/** Lost when the client loads the module again, and then asked for again. */
let known: { readonly project: string; readonly place: Promise<LedgerPlace> } | undefined;

/** A process answers this, once per session: a module can look up neither processes nor git's folders. */
export async function ledgerPlace($: Client): Promise<LedgerPlace> {
  const project = await $.session.root();
  if (known?.project !== project) known = { project, place: askForPlace($, project) };
  try {
    return await known.place;
  } catch (error) {
    known = undefined;
    throw error;
  }
}

/** Another session may have moved the ledger since. */
export function askForPlaceAgain($: Client): Promise<LedgerPlace> {
  known = undefined;
  return ledgerPlace($);
}

/**
 * Whether agents are held here: a project that did not use Skyfom when the session began may use it by now, and whoever is at work may have
 * deleted all that shows it. A process is asked only where somebody is at work somewhere.
 */
export async function holdsAgents($: Client, { isHeld, slots, remembered }: LedgerPlace): Promise<boolean> {
  if (isHeld) return true;
  const isUsed = await $.fs.list(slots).then(
    () => true,
    () => false,
  );
  if (isUsed) return true;
  const atWork = await $.fs.list(remembered).catch(() => []);
  return atWork.length > 0 && (await askForPlaceAgain($)).isHeld;
}

/** How often a process is asked: each may be killed. */
const ATTEMPTS = 3;

async function askForPlace($: Client, project: string, left = ATTEMPTS): Promise<LedgerPlace> {
  try {
    const place = JSON.parse(await runBundle($, project, "module-ledger", { do: "place" })) as LedgerPlace;
    return { ...place, project };
  } catch (error) {
    if (left <= 1) throw error;
    return askForPlace($, project, left - 1);
  }
}

/** The longest time that the client lets a process run. A start that waits for a slot ends well before that. */
export const LONGEST_MS = 600_000;

/** Where Skyfom is: the plugin's own folder, or the `.claude` that it was installed into, in which a small plugin carries the module. */
export async function installedIn($: Client): Promise<string> {
  return (await $.fs.exists(`${$.plugin.root}/bin/skyfom`)) ? $.plugin.root : `${$.plugin.root}/../..`;
}

/**
 * What a process that works for this client is told of it. The client tells that to its hooks and shells, but to processes of modules hands
 * on what it was started with itself: that is another client's, if an agent of one started it in a shell. Without `CLAUDE_PID` it is the
 * parent that a process works for.
 */
export async function ownEnvironment($: Client, project: string): Promise<Readonly<Record<string, string>>> {
  return { CLAUDE_PROJECT_DIR: project, CLAUDE_PID: "", CLAUDE_CODE_SESSION_ID: await $.session.id() };
}

/** Runs one of our bundles with this input, and returns what it answers. @throws when it fails. */
export async function runBundle(
  $: Client,
  project: string,
  name: string,
  input: object,
  timeoutMs = LONGEST_MS,
): Promise<string> {
  const argv = ["node", `${await installedIn($)}/hooks/dist/${name}.cjs`];
  const env = { ...(await ownEnvironment($, project)), CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS: String(timeoutMs) };
  const stdin = JSON.stringify(input);
  const { exitCode, stdout } = await $.process.run(argv, { cwd: project, env, stdin, timeoutMs });
  if (exitCode !== 0) throw new Error(`${name} ended with exit code ${exitCode}`);
  return stdout;
}

/** Gives an event to one of our command hooks, as the client would; returns its answer, if it has one. */
export async function giveToHook(
  $: Client,
  project: string,
  name: "pre-tool-use" | "subagent-start" | "settle",
  event: { readonly hook_event_name: string; readonly [field: string]: unknown },
  timeoutMs?: number,
): Promise<Readonly<Record<string, unknown>>> {
  const input = { session_id: await $.session.id(), cwd: project, ...event };
  const answer = await runBundle($, project, name, input, timeoutMs);
  return answer === "" ? {} : (JSON.parse(answer).hookSpecificOutput ?? {});
}
