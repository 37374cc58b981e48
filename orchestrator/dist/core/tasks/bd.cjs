var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// orchestrator/core/tasks/bd/parse-bd-output.ts
var parse_bd_output_exports = {};
__export(parse_bd_output_exports, {
  excerptOfOutput: () => excerptOfOutput,
  parseBdOutput: () => parseBdOutput
});
function parseBdOutput(stdout) {
  if (stdout.trim() === "") return { kind: "nothing" };
  const value = findJson(stdout);
  if (value === void 0)
    return { kind: BEGINS_JSON.test(stdout) ? "garbled" : "notes", what: excerptOfOutput(stdout) };
  return toOutput(value, stdout);
}
function findJson(stdout) {
  const whole = tryParse(stdout);
  if (whole !== void 0) return whole;
  const lines = stdout.split("\n");
  const starts = lines.flatMap((line, at) => /^\s*[[{]/.test(line) ? [at] : []);
  const ends = lines.flatMap((line, at) => /[\]}]\s*$/.test(line) ? [at + 1] : []).reverse();
  for (const start of starts.slice(0, MOST_TRIES)) {
    for (const end of ends.slice(0, MOST_TRIES)) {
      const value = start < end ? tryParse(lines.slice(start, end).join("\n")) : void 0;
      if (value !== void 0) return value;
    }
  }
  return void 0;
}
function tryParse(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}
function toOutput(value, stdout) {
  const inner = isRecord(value) && "data" in value && "schema_version" in value ? value.data : value;
  if (isRecord(inner) && typeof inner.error === "string") return { kind: "error", message: inner.error };
  const records = inner === null || inner === void 0 ? [] : Array.isArray(inner) ? inner : [inner];
  return records.every(isRecord) ? { kind: "records", records } : { kind: "garbled", what: excerptOfOutput(stdout) };
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function excerptOfOutput(text) {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 120 ? `${line.slice(0, 120)}\u2026` : line;
}
var BEGINS_JSON, MOST_TRIES;
var init_parse_bd_output = __esm({
  "orchestrator/core/tasks/bd/parse-bd-output.ts"() {
    "use strict";
    BEGINS_JSON = /^[ \t]*(?:\[[ \t]*(?:$|[[{"\]])|\{[ \t]*(?:$|["}]))/m;
    MOST_TRIES = 5;
  }
});

// orchestrator/core/tasks/bd/explain-bd-failure.ts
var explain_bd_failure_exports = {};
__export(explain_bd_failure_exports, {
  causeOf: () => causeOf,
  explainBdFailure: () => explainBdFailure,
  isPassing: () => isPassing,
  isRefusal: () => isRefusal,
  tellingPart: () => tellingPart
});
function causeOf(failure) {
  return failure.kind === "said" ? causeOfWords(failure.message) : void 0;
}
function causeOfWords(message) {
  const own = message.length <= LONGEST ? message : `${message.slice(0, LONGEST - ENDING)}
${message.slice(-ENDING)}`;
  return CAUSES.find(({ pattern }) => pattern.test(own))?.name;
}
function isRefusal(message) {
  return REFUSAL.test(message) && causeOfWords(message) === void 0;
}
function isPassing(failure) {
  return causeOf(failure) === "locked" || failure.kind === "not started" && BEING_REPLACED.test(failure.message);
}
function explainBdFailure(failed, failure) {
  const { call, root } = failed;
  const byHand = `Run it by hand in ${root} to see more: ${call}.`;
  const unsure = call === "bd create" ? "It may have been made: `skyfom task list` shows whether it was." : byHand;
  switch (failure.kind) {
    case "not started":
      return {
        where: call,
        what: `bd ${NOT_FOUND.test(failure.message) ? "was not found" : "could not be started"}: ${failure.message}`,
        fix: fixOfStart(failure.message)
      };
    case "timed out":
      return { where: call, what: `bd did not answer within ${failure.seconds} s and was stopped`, fix: unsure };
    case "died":
      return { where: call, what: `bd was ended by ${failure.signal}${after(failure.stderr)}`, fix: unsure };
    case "given up":
      return { where: call, what: failure.why, fix: failure.fix ?? "Try again when it has ended, or stop it." };
    case "out of time":
      return {
        where: call,
        what: "the step takes longer than a hook can wait",
        fix: "What is done is saved. Take the step outside the hook: `skyfom next`."
      };
    case "garbled":
      return { where: call, what: `the answer of bd is not complete JSON: ${failure.what}`, fix: unsure };
    case "nothing":
      return { where: call, what: `bd printed nothing and reported success${after(failure.stderr)}`, fix: unsure };
    case "said":
      return {
        where: call,
        what: `bd says: ${excerptOfOutput(tellingPart(failure.message))}`,
        fix: fixOf(failed, failure) ?? byHand
      };
    default:
      return failure;
  }
}
function fixOfStart(message) {
  if (TOO_LONG.test(message)) return "One of its texts is too long to be handed to a program: shorten it.";
  if (BEING_REPLACED.test(message)) return "It is being replaced. Try again when it is there.";
  return "Install bd, or name it: SKYFOM_BD=/path/to/bd.";
}
function tellingPart(message) {
  if (!message.startsWith("panic: ")) return withoutWarnings(message);
  const telling = (line) => CAUSES.some(({ pattern }) => pattern.test(line));
  return message.slice(0, LONGEST).split("\n").find(telling) ?? message;
}
function withoutWarnings(message) {
  const at = message.search(/^(?:Error|fatal)\b/m);
  return at > 0 && causeOfWords(message.slice(0, at)) === void 0 ? message.slice(at) : message;
}
function fixOfUnknown(failure) {
  const message = failure.kind === "said" ? failure.message.slice(0, LONGEST) : "";
  const [, what, name] = /invalid (issue type|status): ([\w-]+)/.exec(message) ?? [];
  if (name === void 0) return void 0;
  const key = what === "status" ? "status.custom" : "types.custom";
  return `Let bd know of it, beside what \`bd config get ${key}\` shows: bd config set ${key} "${name}".`;
}
function fixOf({ line }, failure) {
  const cause = causeOf(failure);
  switch (cause) {
    case "size":
      return "bd stores at most 65,535 bytes of one text: shorten it.";
    case "gate":
      return "A dependency of the type waits-for has no metadata, which bd 0.49 needs: `grep waits-for .beads/issues.jsonl` shows it. Remove it: bd dep remove ID ON.";
    case "full":
      return "Free space on the disk that holds .beads, then try again.";
    case "closed off":
      return "Make .beads and everything in it writable for you: bd writes also where it is only asked.";
    case "damaged":
      return line === "sqlite" ? "Copy .beads, then move .beads/beads.db* away: bd builds a new database from .beads/issues.jsonl, its last export." : "Copy .beads, then move .beads/embeddeddolt away and run `bd bootstrap`: it makes a new database from git or the last export.";
    case "locked":
      return "Another bd (an editor plugin, a daemon, another terminal) uses this database. Try again when it has ended.";
    case "schema":
      return "A newer bd wrote this database. Install that version, or name it: SKYFOM_BD=/path/to/bd.";
    case "server":
      return "Its Dolt server is not running. Start it, with `bd dolt start` in versions that have it.";
    case "absent":
      return line === "sqlite" ? "Recreate the database from .beads/issues.jsonl: bd init." : "Recreate the database from git: bd bootstrap.";
    case "prefix":
      return "Some ids in .beads/issues.jsonl begin with another prefix: bd import --rename-on-import -i .beads/issues.jsonl renames them.";
    case "export":
      return fixOfUnknown(failure) ?? "Fix .beads/issues.jsonl, then run: bd sync --import-only.";
    case "out of sync":
      return "Import .beads/issues.jsonl into the database: bd sync --import-only.";
    case "flag":
      return "The version of this bd has changed. Try again.";
    case void 0:
      return void 0;
    default:
      return cause;
  }
}
function after(stderr) {
  return stderr.trim() === "" ? "" : `, after: ${excerptOfOutput(stderr)}`;
}
var LONGEST, ENDING, CAUSES, REFUSAL, BEING_REPLACED, NOT_FOUND, TOO_LONG;
var init_explain_bd_failure = __esm({
  "orchestrator/core/tasks/bd/explain-bd-failure.ts"() {
    "use strict";
    init_parse_bd_output();
    LONGEST = 1e4;
    ENDING = 100;
    CAUSES = [
      { name: "size", pattern: / is too large for column '\w+'\s*$/ },
      { name: "gate", pattern: /SQL logic error: malformed JSON/i },
      { name: "full", pattern: /no space left on device|disk is full|disk quota exceeded|disk I\/O error/i },
      {
        name: "closed off",
        pattern: /: permission denied|readonly database|read-only file system|unable to open database file/i
      },
      {
        name: "damaged",
        pattern: /disk image is malformed|file is not a database|failed to load database|corrupt(?:ed)? (?:database|table|manifest)/i
      },
      {
        name: "locked",
        pattern: /database is locked|is locked|lock(?:ed)? by another|one writer at a time|could not (?:acquire|obtain) .*lock|lock timeout/i
      },
      {
        name: "schema",
        pattern: /schema (?:version|skew)|newer (?:schema|version)|migrations? .*(?:unknown|ahead|newer)|created by a newer/i
      },
      { name: "server", pattern: /dolt server unreachable|connection refused|(?:invalid|bad) connection/i },
      { name: "absent", pattern: /no beads database|no \.beads|database not found|not initialized/i },
      { name: "prefix", pattern: /prefix mismatch/i },
      {
        name: "export",
        pattern: /auto-import (?:failed|skipped)|conflict (?:detected|markers)|error parsing line|parse error at line|import failed/i
      },
      { name: "out of sync", pattern: /out of sync with JSONL|stale database/i },
      { name: "flag", pattern: /unknown (?:flag|shorthand flag|command)/i }
    ];
    REFUSAL = /already claimed|not claimable|cannot (?:close|update|claim|modify)|blocked by|open child|not found|no issues? (?:found|match)|ambiguous ID|cycle|itself|can only block|already exists|\binvalid\b|constraint failed/i;
    BEING_REPLACED = /\bETXTBSY\b/;
    NOT_FOUND = /\bENOENT\b/;
    TOO_LONG = /\bE2BIG\b|ENAMETOOLONG/;
  }
});

// orchestrator/core/tasks/bd/bd-version.ts
var bd_version_exports = {};
__export(bd_version_exports, {
  isNewerThan: () => isNewerThan,
  judgeBdVersion: () => judgeBdVersion,
  warnOfBdVersion: () => warnOfBdVersion
});
function judgeBdVersion(text) {
  const number = numberOf(text);
  if (number === void 0) return void 0;
  const isSqlite = number < 5e4;
  const isTested = /^v?(?:0\.49|1\.0)\./.test(text);
  const readOnly = whyReadOnly(number, text.replace(/^v?(\d+\.\d+\.\d+).*$/s, "$1"));
  return {
    text,
    line: isSqlite ? "sqlite" : "dolt",
    flags: number < 51e3 ? ["--no-daemon"] : ["--sandbox"],
    hasAtomicClaims: isTested && number <= 1000003,
    canExplain: number >= 1e6,
    migrates: number >= FIRST_MIGRATING,
    isUntested: !isTested,
    ...readOnly ? { readOnly } : {}
  };
}
function isNewerThan(version, lastUsedBy) {
  return (numberOf(version.text) ?? 0) > (numberOf(lastUsedBy) ?? 0);
}
function numberOf(text) {
  const [, major, minor, patch] = /^v?(\d{1,3})\.(\d{1,3})\.(\d{1,3})/.exec(text) ?? [];
  return patch === void 0 ? void 0 : Number(major) * 1e6 + Number(minor) * 1e3 + Number(patch);
}
function whyReadOnly(number, version) {
  if (number < 49004) return "its claims can give one task to two";
  if (WITHDRAWN.has(version)) return "it was withdrawn because it damages data";
  return void 0;
}
function warnOfBdVersion(version, program) {
  if (version.readOnly) {
    const instead = version.line === "sqlite" ? "0.49.5, which reads the same database" : "1.0.4";
    return {
      where: program,
      what: `bd ${version.text} is used read-only: ${version.readOnly}`,
      fix: `Install another version, for example ${instead}.`
    };
  }
  if (!version.isUntested) return void 0;
  return {
    where: program,
    what: `bd ${version.text} is untested: Skyfom is made for 0.49.x and 1.0.x`,
    fix: "It is used anyway. If something goes wrong, install one of those."
  };
}
var WITHDRAWN, FIRST_MIGRATING;
var init_bd_version = __esm({
  "orchestrator/core/tasks/bd/bd-version.ts"() {
    "use strict";
    WITHDRAWN = /* @__PURE__ */ new Set(["1.0.5", "1.1.0", "1.1.1", "1.2.0", "1.2.1"]);
    FIRST_MIGRATING = 1002e3;
  }
});

// scripts/build/stand-in.cjs
var require_stand_in = __commonJS({
  "scripts/build/stand-in.cjs"(exports2, module2) {
    module2.exports = (load2, folder, file, id) => {
      let real;
      return () => {
        if (real === void 0) {
          const path = require("node:path").join(folder, file);
          real = (require.cache[path]?.exports ?? load2(path)).load(id);
        }
        return real;
      };
    };
  }
});

// elsewhere:orchestrator/core/tasks/ready/find-blocked.ts
var require_find_blocked = __commonJS({
  "elsewhere:orchestrator/core/tasks/ready/find-blocked.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../tasks.cjs", "orchestrator/core/tasks/ready/find-blocked.ts");
    var names = {
      get findBlocked() {
        return module_().findBlocked;
      },
      get groupChildren() {
        return module_().groupChildren;
      },
      get isActive() {
        return module_().isActive;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/tasks/bd/blocked-beside-bd.ts
var blocked_beside_bd_exports = {};
__export(blocked_beside_bd_exports, {
  blockedBesideBd: () => blockedBesideBd
});
function blockedBesideBd(tasks, ready) {
  const waiting = (0, import_find_blocked.findBlocked)(tasks);
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const blocked = new Map(waiting);
  for (const id of ready) blocked.delete(id);
  for (const [id, blockers] of waiting) {
    if (byId.get(id)?.status !== "in_progress" || !blocked.has(id)) continue;
    const left = blockers.filter(({ kind, on }) => kind === "task" && BLOCKING.has(byId.get(on)?.status ?? ""));
    if (left.length > 0) blocked.set(id, left);
    else blocked.delete(id);
  }
  return { blocked, waiting };
}
var import_find_blocked, BLOCKING;
var init_blocked_beside_bd = __esm({
  "orchestrator/core/tasks/bd/blocked-beside-bd.ts"() {
    "use strict";
    import_find_blocked = __toESM(require_find_blocked(), 1);
    BLOCKING = /* @__PURE__ */ new Set(["open", "in_progress", "blocked", "deferred", "hooked"]);
  }
});

// orchestrator/core/tasks/bd/judge-database.ts
var judge_database_exports = {};
__export(judge_database_exports, {
  isServed: () => isServed,
  keepsNoDatabase: () => keepsNoDatabase,
  whyNotThisBd: () => whyNotThisBd
});
function databaseLine({ names, metadata }) {
  const isDolt = metadata.backend === "dolt" || metadata.database === "dolt";
  if (isDolt || names.includes("embeddeddolt") || names.includes("proxieddb")) return "dolt";
  if (names.some((name) => name.endsWith(".db") && !name.startsWith("ephemeral"))) return "sqlite";
  if (typeof metadata.database === "string" && metadata.database.endsWith(".db")) return "sqlite";
  return names.includes("dolt") ? "dolt" : void 0;
}
function trueIn(name) {
  return new RegExp(`^[^#\\n]*\\b${name}\\b["']?\\s*:(?!\\s*["']?(?:false|no|off|0|)["']?\\s*(?:#|$))`, "im");
}
function isSet(variable = "") {
  return !/^(?:|0|f|false)$/i.test(variable);
}
function isServed({ metadata, config = "" }, env) {
  return metadata.dolt_mode === "server" || SHARED_SERVER.test(config) || isSet(env.BEADS_DOLT_SHARED_SERVER);
}
function keepsNoDatabase({ line }, { config = "" }, env) {
  return line === "sqlite" && (NO_DATABASE.test(config) || isSet(env.BD_NO_DB));
}
function whyNotThisBd(version, facts, folder) {
  const line = databaseLine(facts);
  if (version.line === "sqlite" && line === "dolt") {
    return {
      where: folder,
      what: `this is a Dolt database, which bd ${version.text} cannot open; it would create an empty one beside it`,
      fix: "Use the bd that created it, 1.0 or newer: SKYFOM_BD=/path/to/bd."
    };
  }
  if (version.line === "dolt" && line === "sqlite") {
    return {
      where: folder,
      what: `this is a SQLite database of bd 0.49 or older, which bd ${version.text} cannot open`,
      fix: "Use a bd 0.49: SKYFOM_BD=/path/to/bd. In a clone of Skyfom, docs/beads.md explains how to move its tasks to a newer one."
    };
  }
  if (version.migrates && line === "dolt" && isNewerThan(version, facts.lastUsedBy ?? "")) {
    const last = facts.lastUsedBy ? `bd ${facts.lastUsedBy}` : "an older bd";
    return {
      where: folder,
      what: `${last} used this database last, and the first command of bd ${version.text} may change it for good, so that older ones cannot open it any more`,
      fix: `Name the older bd: SKYFOM_BD=/path/to/bd. Or export all tasks with it, copy ${folder} away and run any command of bd ${version.text} yourself; from then on it is used.`
    };
  }
  return void 0;
}
var SHARED_SERVER, NO_DATABASE;
var init_judge_database = __esm({
  "orchestrator/core/tasks/bd/judge-database.ts"() {
    "use strict";
    init_bd_version();
    SHARED_SERVER = trueIn("shared[-_]?server");
    NO_DATABASE = trueIn("no-?_?db");
  }
});

// elsewhere:orchestrator/core/text/odd-character.ts
var require_odd_character = __commonJS({
  "elsewhere:orchestrator/core/text/odd-character.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../text.cjs", "orchestrator/core/text/odd-character.ts");
    var names = { get oddCharacter() {
      return module_().oddCharacter;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/tasks/bd/leads-elsewhere.ts
var leads_elsewhere_exports = {};
__export(leads_elsewhere_exports, {
  whyBdElsewhere: () => whyBdElsewhere
});
function whyBdElsewhere(settings, leadsOut) {
  for (const { key, value } of flatten(settings, "", 0)) {
    const what = whatOf(key, value, leadsOut);
    if (what !== void 0) return { key, what };
  }
  return void 0;
}
function whatOf(key, value, leadsOut) {
  const text = String(value ?? "").trim();
  if (MODE.test(key) && /server/i.test(text)) return "has bd ask a server for the tasks, or start one";
  if (SHARED.test(key) && !/^(?:|0|f|false|off|no|n)$/i.test(text)) return "has bd start a server in your home";
  if (PLACES.test(key) && text !== "") return `has bd ask ${text} for the tasks`;
  if (typeof value === "object" && value !== null) return "is nested too deeply to be looked through";
  if (typeof value !== "string") return void 0;
  const odd = (0, import_odd_character.oddCharacter)(value);
  if (odd !== void 0) return `holds the character ${odd}, which bd may leave out`;
  if (REPOSITORIES.test(key) && /^(?:[a-z][a-z0-9+.-]+:|[^@]*@.*:)/is.test(text)) return `leads bd to ${text}`;
  const to = leadsOut(value);
  return to === void 0 ? void 0 : `leads bd to ${to}`;
}
function flatten(value, key, depth) {
  if (typeof value !== "object" || value === null || depth === MOST_DEEP) return [{ key, value }];
  return Object.entries(value).flatMap(([name, member]) => {
    const own = name === "<<" ? key : [key, name.toLowerCase()].filter(Boolean).join(".");
    return flatten(member, own, depth + 1);
  });
}
var import_odd_character, MOST_DEEP, PLACES, REPOSITORIES, MODE, SHARED;
var init_leads_elsewhere = __esm({
  "orchestrator/core/tasks/bd/leads-elsewhere.ts"() {
    "use strict";
    import_odd_character = __toESM(require_odd_character(), 1);
    MOST_DEEP = 20;
    PLACES = /^dolt[._-](?:server[._-])?(?:host|socket)$/;
    REPOSITORIES = /^routing\.|^repos\./;
    MODE = /^dolt[._-]mode$/;
    SHARED = /^dolt[._-]shared[._-]server$/;
  }
});

// orchestrator/core/tasks/bd/why-json-not-plain.ts
var why_json_not_plain_exports = {};
__export(why_json_not_plain_exports, {
  whyJsonNotPlain: () => whyJsonNotPlain,
  whyNameNotPlain: () => whyNameNotPlain
});
function whyJsonNotPlain(text) {
  const open = [];
  let last = "";
  for (const [part] of text.matchAll(PARTS)) {
    if (part === "{" || part === "[") open.push(/* @__PURE__ */ new Set());
    else if (part === "}" || part === "]") open.pop();
    else if (part === ":") {
      const why = whyNameNotPlain(JSON.parse(last), open.at(-1) ?? /* @__PURE__ */ new Set());
      if (why) return why;
    } else last = part;
  }
  return void 0;
}
function whyNameNotPlain(name, others) {
  if (typeof name !== "string" || name === "<<" || !PLAIN_NAME.test(name)) return "one of its names is no plain word";
  const same = name.toLowerCase();
  if (others.has(same)) return `it says "${same}" twice`;
  others.add(same);
  return void 0;
}
var PLAIN_NAME, PARTS;
var init_why_json_not_plain = __esm({
  "orchestrator/core/tasks/bd/why-json-not-plain.ts"() {
    "use strict";
    PLAIN_NAME = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
    PARTS = /"(?:[^"\\]|\\.)*"|[{}[\]:]/gs;
  }
});

// elsewhere:yaml
var require_yaml = __commonJS({
  "elsewhere:yaml"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../libraries/yaml.cjs", "yaml");
    var names = {
      get Alias() {
        return module_().Alias;
      },
      get CST() {
        return module_().CST;
      },
      get Composer() {
        return module_().Composer;
      },
      get Document() {
        return module_().Document;
      },
      get Lexer() {
        return module_().Lexer;
      },
      get LineCounter() {
        return module_().LineCounter;
      },
      get Pair() {
        return module_().Pair;
      },
      get Parser() {
        return module_().Parser;
      },
      get Scalar() {
        return module_().Scalar;
      },
      get Schema() {
        return module_().Schema;
      },
      get YAMLError() {
        return module_().YAMLError;
      },
      get YAMLMap() {
        return module_().YAMLMap;
      },
      get YAMLParseError() {
        return module_().YAMLParseError;
      },
      get YAMLSeq() {
        return module_().YAMLSeq;
      },
      get YAMLWarning() {
        return module_().YAMLWarning;
      },
      get default() {
        return module_().default;
      },
      get isAlias() {
        return module_().isAlias;
      },
      get isCollection() {
        return module_().isCollection;
      },
      get isDocument() {
        return module_().isDocument;
      },
      get isMap() {
        return module_().isMap;
      },
      get isNode() {
        return module_().isNode;
      },
      get isPair() {
        return module_().isPair;
      },
      get isScalar() {
        return module_().isScalar;
      },
      get isSeq() {
        return module_().isSeq;
      },
      get parse() {
        return module_().parse;
      },
      get parseAllDocuments() {
        return module_().parseAllDocuments;
      },
      get parseDocument() {
        return module_().parseDocument;
      },
      get stringify() {
        return module_().stringify;
      },
      get visit() {
        return module_().visit;
      },
      get visitAsync() {
        return module_().visitAsync;
      }
    };
    module2.exports = Object.setPrototypeOf(function(...args) {
      const { default: itself } = module_();
      return new.target ? new itself(...args) : itself(...args);
    }, names);
  }
});

// orchestrator/core/tasks/bd/why-yaml-not-plain.ts
var why_yaml_not_plain_exports = {};
__export(why_yaml_not_plain_exports, {
  whyYamlNotPlain: () => whyYamlNotPlain
});
function whyYamlNotPlain(text) {
  if (/^%/m.test(text)) return "it has a directive of YAML";
  if (/^[ -]*\?[ \n]/m.test(text)) return "it holds a name behind a question mark";
  if (/^(?! *#).*\t/m.test(text)) return "it holds a tab";
  const document = (0, import_yaml.parseDocument)(text, { prettyErrors: false, logLevel: "error", uniqueKeys: false });
  let why;
  (0, import_yaml.visit)(document, {
    Alias: () => {
      why = MARKED;
      return import_yaml.visit.BREAK;
    },
    Value: (_, node) => {
      const source = (0, import_yaml.isScalar)(node) && node.range ? text.slice(node.range[0], node.range[1]) : "";
      if (node.tag || node.anchor) why = MARKED;
      else if (!PLAIN_VALUE.test(source)) why = "a value in it is more than a plain word on one line";
      return why === void 0 ? void 0 : import_yaml.visit.BREAK;
    },
    Map: (_, map) => {
      const names = /* @__PURE__ */ new Set();
      const whys = map.items.map(({ key }) => whyNameNotPlain((0, import_yaml.isScalar)(key) ? key.value : key, names));
      why = map.tag || map.anchor ? MARKED : whys.find((one) => one !== void 0);
      return why === void 0 ? void 0 : import_yaml.visit.BREAK;
    },
    Seq: (_, list) => {
      if (list.tag || list.anchor) why = MARKED;
      return why === void 0 ? void 0 : import_yaml.visit.BREAK;
    }
  });
  return why;
}
var import_yaml, MARKED, PLAIN_VALUE;
var init_why_yaml_not_plain = __esm({
  "orchestrator/core/tasks/bd/why-yaml-not-plain.ts"() {
    "use strict";
    import_yaml = __toESM(require_yaml(), 1);
    init_why_json_not_plain();
    MARKED = "it has an anchor, an alias or a tag of YAML";
    PLAIN_VALUE = /^(?:'[^'\n]*'|"[^"\\\n]*"|[^'"|>\n][^\n]*|)$/;
  }
});

// part:core/tasks/bd
var bd_exports = {};
__export(bd_exports, {
  load: () => load
});
module.exports = __toCommonJS(bd_exports);
var modules = {
  "orchestrator/core/tasks/bd/explain-bd-failure.ts": () => (init_explain_bd_failure(), __toCommonJS(explain_bd_failure_exports)),
  "orchestrator/core/tasks/bd/parse-bd-output.ts": () => (init_parse_bd_output(), __toCommonJS(parse_bd_output_exports)),
  "orchestrator/core/tasks/bd/bd-version.ts": () => (init_bd_version(), __toCommonJS(bd_version_exports)),
  "orchestrator/core/tasks/bd/blocked-beside-bd.ts": () => (init_blocked_beside_bd(), __toCommonJS(blocked_beside_bd_exports)),
  "orchestrator/core/tasks/bd/judge-database.ts": () => (init_judge_database(), __toCommonJS(judge_database_exports)),
  "orchestrator/core/tasks/bd/leads-elsewhere.ts": () => (init_leads_elsewhere(), __toCommonJS(leads_elsewhere_exports)),
  "orchestrator/core/tasks/bd/why-json-not-plain.ts": () => (init_why_json_not_plain(), __toCommonJS(why_json_not_plain_exports)),
  "orchestrator/core/tasks/bd/why-yaml-not-plain.ts": () => (init_why_yaml_not_plain(), __toCommonJS(why_yaml_not_plain_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
