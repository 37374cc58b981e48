import { quoteLine } from "../quote-text.ts";
import { elapsed } from "../text/elapsed.ts";
import { type Check, ok, type Verdict, warning, wrong } from "./check.ts";
import { clientEnv } from "./client-env.ts";
import type { DoctorFacts, HookSource } from "./facts.ts";
import { fixOf } from "./fix-of.ts";
import { judgeFiles, missingScripts } from "./judge-files.ts";

const OLDEST_NODE = 20;

/** The conditions for the cap, each after those it depends on. */
export const GUARD_CHECKS: readonly Check[] = [
  { name: "node", isGuard: true, judge: judgeNode },
  { name: "hooks", isGuard: true, judge: judgeHooks },
  { name: "hooks enabled", isGuard: true, judge: judgeEnabled },
  { name: "hooks fire", isGuard: true, judge: judgeFiring },
  { name: "files", judge: judgeFiles },
  { name: "session", judge: judgeSession },
  { name: "state directory", isGuard: true, judge: judgeState },
  { name: "slots", judge: judgeSlots },
];

function judgeNode({ nodeVersion }: DoctorFacts): Verdict {
  return Number(nodeVersion.split(".")[0]) >= OLDEST_NODE
    ? ok(`Node ${nodeVersion}`)
    : wrong(`Node ${nodeVersion} is too old for the hooks`, `Install Node ${OLDEST_NODE} or newer.`);
}

function judgeHooks({ hooks, unloaded, dir, root, isInstalledAbove, layers }: DoctorFacts): Verdict {
  if (hooks.length === 0) {
    const [unread] = [...unloaded, ...layers.flatMap(({ problem }) => problem ?? [])];
    if (unread) return wrong(`${unread.where}: ${unread.what}`, unread.fix);
    return isInstalledAbove
      ? wrong(`Claude Code loads no hooks in ${dir}: Skyfom is installed in ${root}`, `Start Claude Code in ${root}.`)
      : wrong("no Skyfom hooks are installed here", "Run `skyfom install`, or install the plugin in Claude Code.");
  }
  const unfit = hooks.find((source) => source.unfit !== undefined)?.unfit;
  if (unfit) return wrong(unfit.what, unfit.fix);
  const incomplete = hooks.filter(({ missing }) => missing.length > 0);
  if (incomplete.length === 0) return judgeScripts(hooks, unloaded);
  const finding = incomplete
    .map(({ where, missing }) => `${where} lacks the hooks for ${missing.join(", ")}`)
    .join("; ");
  const isHeld = incomplete.every(({ missing }) => missing.every((event) => ONLY_SHOWS.has(event)));
  return isHeld ? warning(finding, fixOf(incomplete)) : wrong(finding, fixOf(incomplete));
}

/** Events of which the hooks hold nobody: they only tell what is shown. */
const ONLY_SHOWS: ReadonlySet<string> = new Set(["PermissionRequest"]);

/** If one place enforces the cap, another that the client cannot load is only a warning. */
function judgeScripts(hooks: readonly HookSource[], [unread]: DoctorFacts["unloaded"]): Verdict {
  const lacking = hooks.filter(missingScripts);
  if (lacking.length > 0) {
    const finding = lacking.map((source) => `${source.where} names missing scripts: ${missingScripts(source)}`);
    return wrong(finding.join("; "), fixOf(lacking));
  }
  const places = hooks.map(({ where }) => where).join(" and ");
  return unread ? warning(`${places}; ${unread.where}: ${unread.what}`, unread.fix) : ok(places);
}

function judgeEnabled(facts: DoctorFacts): Verdict {
  const guard = clientEnv(facts, "SKYFOM_GUARD");
  const isOff = guard?.value === "off";
  if (isOff && !facts.isGuardSetByRepository) return wrong(`SKYFOM_GUARD is off in ${guard.where}`, "Remove it there.");
  const bare = withoutHooks(facts);
  if (bare) return wrong(`${bare.name} is set in ${bare.where}, so Claude Code loads no hooks`, "Remove it there.");
  const disabling = facts.layers.find(({ settings }) => settings?.disableAllHooks === true);
  if (disabling) return wrong(`disableAllHooks is true in ${disabling.file}`, "Remove it there.");
  const managed = facts.layers.find(({ settings }) => settings?.allowManagedHooksOnly === true);
  if (!managed) return ok(isOff ? IGNORED : "no setting disables them");
  const fix = "Ask the administrator of this machine to allow Skyfom's hooks.";
  return wrong(`allowManagedHooksOnly is true in ${managed.file}, so Claude Code ignores every other hook`, fix);
}

const IGNORED =
  "no setting disables them: SKYFOM_GUARD=off is ignored, because the repository's settings set that variable";

/** The variables that do what `--safe-mode`, `--bare` and `--restricted` do. With the last, only hooks of `--plugin-dir` are loaded. */
const WITHOUT_HOOKS = ["CLAUDE_CODE_SAFE_MODE", "CLAUDE_CODE_SIMPLE", "CLAUDE_CODE_RESTRICTED"];

/** Which of them is on. In settings of a project the client ignores them (measured on 2.1.330). */
function withoutHooks(facts: DoctorFacts): { readonly name: string; readonly where: string } | undefined {
  const layers = facts.layers.filter(({ scope }) => scope === "user" || scope === "managed");
  for (const name of WITHOUT_HOOKS) {
    const set = clientEnv({ ...facts, layers }, name);
    if (set && ["1", "true", "yes", "on"].includes(set.value.trim().toLowerCase())) return { name, where: set.where };
  }
  return undefined;
}

const FIRES =
  "a test spawn was denied with every slot taken and admitted with all free; its agent was let in, and its end freed the slot";

function judgeFiring(facts: DoctorFacts): Verdict {
  const { hooks } = facts;
  if (hooks.length === 0) return wrong("there is no hook to test", "See the check named hooks.");
  const failing = hooks.filter((source) => source.test.kind === "fails");
  const untried = hooks.filter((source) => source.test.kind === "not-asked");
  const isHeld = hooks.some((source) => source.test.kind === "holds");
  if (failing.length === 0 && untried.length > 0) return judgeUntried(untried, isHeld, facts);
  if (failing.length === 0) return ok(FIRES);
  return wrong(
    failing.map(describeFailure).join("; "),
    `${fixOf(failing).replace(/\.$/, "")}; if that does not help, please report it.`,
  );
}

/** Hooks that nobody has tested hold nobody, for all that a person can know. */
function judgeUntried(
  untried: readonly HookSource[],
  isHeld: boolean,
  { isForModel, movesConfig: moves }: DoctorFacts,
): Verdict {
  const places = untried.map(({ where }) => where).join(" and ");
  if (isForModel) {
    const fix = "Ask the user to run `skyfom doctor` in a terminal.";
    return warning(`the hooks of ${places} belong to another copy, so they were not started for Claude Code`, fix);
  }
  const reason = moves ? `the repository's settings set ${moves}` : "Claude Code was not told to trust this folder";
  const finding = `the hooks of ${places} differ from this copy's, and ${reason}, so they were not started`;
  const other = moves ? `remove ${moves} from the settings, ` : "";
  const fix = `Run \`skyfom install\` again, which brings this copy's hooks. Or ${other}look into the hooks, then start \`claude\` here and trust the folder.`;
  return isHeld ? warning(finding, fix) : wrong(finding, fix);
}

function describeFailure({ where, test }: HookSource): string {
  return test.kind === "fails" ? `the ${test.event} hook of ${where} ${test.finding}` : `the hooks of ${where} hold`;
}

function judgeSession({ hasSessionTrace }: DoctorFacts): Verdict {
  switch (hasSessionTrace) {
    case undefined:
      return ok("not run by Claude Code, so what a session has loaded is unknown");
    case true:
      return ok("our hooks run in this session");
    case false:
      return warning(
        "our hooks have left no trace in this session; it may have started before they were installed",
        "Type a prompt that names skyfom and check again; if nothing changes, restart Claude Code.",
      );
  }
}

function judgeState({ state }: DoctorFacts): Verdict {
  if (state.isLost) {
    const what = `${state.dir} is gone, so nobody can tell who is at work, and every spawn is denied`;
    return wrong(what, "When no agent of this repository is at work, run `skyfom reset`.");
  }
  if (state.elsewhere !== undefined) {
    const { where, what, fix } = state.elsewhere;
    return wrong(`${where}: ${what}, so every spawn is denied`, fix);
  }
  if (state.obstacle !== undefined) {
    return wrong(`${state.dir} cannot be written, so every spawn is denied: ${state.obstacle}`, "Make it writable.");
  }
  if (state.unreadableSlots.length === 0) return ok(state.dir);
  const slots = state.unreadableSlots.map((slot) => `slots/${slot}`).join(", ");
  return warning(
    `${slots} in ${state.dir}: held by something unreadable`,
    "`skyfom reset` at a terminal asks before it frees them.",
  );
}

/** Nothing but an ending or a person frees these. */
function judgeSlots({ state }: DoctorFacts): Verdict {
  if (state.unsureSlots === undefined) return ok("in the sandbox, other clients cannot be looked for");
  if (state.unsureSlots.length === 0) return ok("the client of each agent can be checked from here");
  const slots = state.unsureSlots.map(({ slot, where, description, age }) => {
    const since = age === undefined ? "" : `, since ${elapsed(age)}`;
    return `slot ${slot} (${quoteLine(description)}${since}), ${where}`;
  });
  return warning(`whether their clients are gone cannot be checked from here: ${slots.join("; ")}`, FREE_THEM);
}

const FREE_THEM =
  "If they are gone, run `skyfom reset` at a terminal while no other agent of this repository is at work: it shows every slot, asks, and then frees them all.";
