import { SECOND_LAYER_CAP, STALL_TIMEOUT_MS } from "../install/settings/client-environment.ts";
import { adviseLimit } from "./advise-limit.ts";
import { type Check, ok, type Verdict, warning, wrong } from "./check.ts";
import { clientEnv } from "./client-env.ts";
import type { DoctorFacts } from "./facts.ts";
import { isPluginOnly, writtenByInstall } from "./fix-of.ts";
import { judgeUncounted } from "./judge-uncounted.ts";
import { placeAmongTested, TESTED_CLIENTS } from "./tested-clients.ts";

/** The client's own limits, where nothing sets them (measured on 2.1.330). */
const DEFAULT_STALL_MS = 600_000;
const DEFAULT_PRINT_WAIT_MS = 600_000;
const DEFAULT_CLIENT_CAP = 20;

const TEST_IT = "In a clone of Skyfom, `npm run conformance -- --client VERSION` tests a version.";

const STALL = "CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS";
const PRINT_WAIT = "CLAUDE_CODE_PRINT_BG_WAIT_CEILING_MS";
const NO_BACKGROUND = "CLAUDE_CODE_DISABLE_BACKGROUND_TASKS";
const CLIENT_CAP = "CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS";

/** Properties of the client that affect a run. */
export const CLIENT_CHECKS: readonly Check[] = [
  { name: "claude", judge: judgeClient },
  { name: "client settings", judge: judgeSettingsFiles },
  { name: "stall limit", judge: judgeStallLimit },
  { name: "print wait", judge: judgePrintWait },
  { name: "background", judge: judgeBackground },
  { name: "second layer", judge: judgeSecondLayer },
  { name: "uncounted agents", judge: judgeUncounted },
  { name: "permission", judge: judgePermission },
];

function judgeClient({ clientVersion }: DoctorFacts): Verdict {
  if (clientVersion === undefined) {
    const finding = "`claude` is not on the PATH, or only in a folder of the repository, from which none is taken";
    return warning(finding, "Install Claude Code, or start it by its full path.");
  }
  const { oldest, newest } = TESTED_CLIENTS;
  const tested = `tested versions are ${oldest} to ${newest}`;
  switch (placeAmongTested(clientVersion)) {
    case "tested":
      return ok(`${clientVersion}, ${tested}`);
    case "older":
      return warning(`${clientVersion} is too old to have been tested; ${tested}`, "Run `claude update`.");
    case "newer":
      return warning(`${clientVersion} is too new to have been tested; ${tested}`, TEST_IT);
    case "unknown":
      return warning(`\`claude --version\` prints ${clientVersion}, which is not a version; ${tested}`, TEST_IT);
  }
}

/** Whether the client loads the settings files at all. */
function judgeSettingsFiles({ layers }: DoctorFacts): Verdict {
  const [first, ...more] = layers.flatMap(({ problem }) => problem ?? []);
  if (!first) return ok("the client can load every settings file");
  const others = more.length === 0 ? "" : ` (and ${more.map(({ where }) => where).join(", ")})`;
  return wrong(`${first.where}: ${first.what}${others}`, first.fix);
}

function judgeStallLimit(facts: DoctorFacts): Verdict {
  const { value: stall, where } = numberOf(facts, STALL, DEFAULT_STALL_MS);
  const early = facts.hooks.find(({ startTimeout }) => startTimeout !== undefined && startTimeout * 1000 <= stall);
  if (early) {
    const finding = `the SubagentStart hook of ${early.where} ends after ${early.startTimeout} s, before the client gives an agent up (${seconds(stall)}, ${where})`;
    return wrong(finding, `Lower ${STALL}.`);
  }
  return stall < STALL_TIMEOUT_MS
    ? warning(
        `an agent that waits for a slot is given up after ${seconds(stall)} (${where})`,
        adviseLimit(facts, STALL),
      )
    : ok(`${seconds(stall)} (${where})`);
}

function judgePrintWait(facts: DoctorFacts): Verdict {
  const { value, where } = numberOf(facts, PRINT_WAIT, DEFAULT_PRINT_WAIT_MS);
  return value === 0
    ? ok(`no limit (${where})`)
    : warning(
        `\`claude -p\` stops its agents ${seconds(value)} after its last turn (${where})`,
        adviseLimit(facts, PRINT_WAIT),
      );
}

/** Whether agents can work in the background: a run continues in the foreground too, but slower, and the user has to wait for it. */
function judgeBackground(facts: DoctorFacts): Verdict {
  const set = clientEnv(facts, NO_BACKGROUND);
  const isOff = set !== undefined && /^(1|true|yes|on)$/i.test(set.value.trim());
  if (!isOff) return ok("agents work in the background");
  const finding = `${NO_BACKGROUND} is set (${set.where}): agents work in the foreground, so the next ones begin only when all of a message have ended`;
  return warning(finding, `Unset ${NO_BACKGROUND} there.`);
}

function judgeSecondLayer(facts: DoctorFacts): Verdict {
  const { value, where } = numberOf(facts, CLIENT_CAP, DEFAULT_CLIENT_CAP);
  return value < SECOND_LAYER_CAP
    ? warning(
        `the client's own cap of ${value} (${where}) may refuse a spawn although a slot is free`,
        adviseLimit(facts, CLIENT_CAP),
      )
    : ok(`the client's own cap is ${value} (${where})`);
}

/** Rules in files that come with the repository count only in a folder that the user has trusted. */
function judgePermission({ layers, hooks }: DoctorFacts): Verdict {
  const [first] = hooks;
  if (!first) return ok("nothing installed needs one");
  const holds = (rule: string) => layers.filter((layer) => allowOf(layer.settings).includes(rule));
  const found = hooks.flatMap(({ rule }) => holds(rule));
  const effective = found.find(({ scope, isTracked }) => scope !== "repository" && !isTracked);
  if (effective) return ok(`our command is allowed in ${effective.file}`);
  const tracked = found.find(({ isTracked }) => isTracked);
  if (tracked) {
    const finding = `our command is allowed in ${tracked.file}, which git tracks, so it counts only in a trusted folder`;
    return warning(finding, `Run \`git rm --cached ${tracked.file}\`.`);
  }
  const isPlugin = isPluginOnly(hooks);
  if (found[0]) {
    const finding = `our command is allowed in ${found[0].file}, which counts only in a trusted folder`;
    const trust = "Start Claude Code here once and trust the folder";
    const fix = isPlugin ? `${trust}, or move the rule to ${OWN_SETTINGS}.` : `${trust}, or: ${writeRule(first.rule)}`;
    return warning(finding, fix);
  }
  const fix = isPlugin
    ? `Put ${JSON.stringify(first.rule)} into "permissions.allow" of ${OWN_SETTINGS}.${HAS_VERSION.test(first.rule) ? REPLACE : ""}`
    : writeRule(first.rule);
  return warning("Claude Code asks each time it runs our command", fix);
}

function writeRule(rule: string): string {
  return writtenByInstall(`the one rule ${rule} into ${OWN_SETTINGS}`);
}

const HAS_VERSION = /\/\d+\.\d+\.\d+[^/]*\//;
const REPLACE = " The rule contains the plugin's version, so replace it after an upgrade.";
const OWN_SETTINGS = ".claude/settings.local.json";

function allowOf(settings: Readonly<Record<string, unknown>> | undefined): readonly unknown[] {
  const allow = (settings?.permissions as { allow?: unknown } | undefined)?.allow;
  return Array.isArray(allow) ? allow : [];
}

function numberOf(facts: DoctorFacts, name: string, byDefault: number): { value: number; where: string } {
  const set = clientEnv(facts, name);
  const value = Number(set?.value);
  return set && set.value.trim() !== "" && Number.isFinite(value)
    ? { value, where: set.where }
    : { value: byDefault, where: "the client's default" };
}

function seconds(ms: number): string {
  return `${ms / 1000} s`;
}
