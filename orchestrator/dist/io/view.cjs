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

// elsewhere:orchestrator/core/printable.ts
var require_printable = __commonJS({
  "elsewhere:orchestrator/core/printable.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/printable.ts");
    var names = {
      get replaceUnprintable() {
        return module_().replaceUnprintable;
      },
      get toJson() {
        return module_().toJson;
      },
      get toLine() {
        return module_().toLine;
      },
      get toLines() {
        return module_().toLines;
      },
      get unprintableMark() {
        return module_().unprintableMark;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/quote-text.ts
var require_quote_text = __commonJS({
  "elsewhere:orchestrator/core/quote-text.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/quote-text.ts");
    var names = {
      get jsonWithoutTags() {
        return module_().jsonWithoutTags;
      },
      get markLines() {
        return module_().markLines;
      },
      get quoteLine() {
        return module_().quoteLine;
      },
      get quoteText() {
        return module_().quoteText;
      },
      get toInertLine() {
        return module_().toInertLine;
      },
      get withoutOpening() {
        return module_().withoutOpening;
      },
      get withoutTags() {
        return module_().withoutTags;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/view/events/event-list.ts
var require_event_list = __commonJS({
  "elsewhere:orchestrator/core/view/events/event-list.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/view/events.cjs", "orchestrator/core/view/events/event-list.ts");
    var names = {
      get EventList() {
        return module_().EventList;
      },
      get renderListed() {
        return module_().renderListed;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/view/events/read-log-line.ts
var require_read_log_line = __commonJS({
  "elsewhere:orchestrator/core/view/events/read-log-line.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/view/events.cjs", "orchestrator/core/view/events/read-log-line.ts");
    var names = {
      get describeUnusable() {
        return module_().describeUnusable;
      },
      get readLogLine() {
        return module_().readLogLine;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/is-allowed-entry.ts
var require_is_allowed_entry = __commonJS({
  "elsewhere:orchestrator/io/is-allowed-entry.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/is-allowed-entry.ts");
    var names = { get isAllowedEntry() {
      return module_().isAllowedEntry;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/load-all-parts.ts
var require_load_all_parts = __commonJS({
  "elsewhere:orchestrator/io/load-all-parts.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/load-all-parts.ts");
    var names = { get loadAllParts() {
      return module_().loadAllParts;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/write-out.ts
var require_write_out = __commonJS({
  "elsewhere:orchestrator/io/write-out.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/write-out.ts");
    var names = { get writeOut() {
      return module_().writeOut;
    } };
    module2.exports = Object.create(names);
  }
});

// built-in:node:timers/promises
var setTimeout2;
var init_promises = __esm({
  "built-in:node:timers/promises"() {
    setTimeout2 = (...args) => require("node:timers/promises").setTimeout(...args);
  }
});

// elsewhere:orchestrator/io/ledger/files/open-log.ts
var require_open_log = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/open-log.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/files/open-log.ts");
    var names = {
      get MOST_LOG_BYTES() {
        return module_().MOST_LOG_BYTES;
      },
      get openLog() {
        return module_().openLog;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/open-plain-file.ts
var require_open_plain_file = __commonJS({
  "elsewhere:orchestrator/io/plain-file/open-plain-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/open-plain-file.ts");
    var names = {
      get kindOf() {
        return module_().kindOf;
      },
      get openPlainFile() {
        return module_().openPlainFile;
      },
      get pathOfOpenFile() {
        return module_().pathOfOpenFile;
      },
      get tooLarge() {
        return module_().tooLarge;
      },
      get whyNot() {
        return module_().whyNot;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/view/follow-log.ts
async function* followLog(path, folder, signal) {
  let log;
  try {
    while (!signal?.aborted) {
      log ??= openLog(path);
      for (let lines = log?.read(); lines !== void 0; lines = log?.read()) yield { kind: "lines", lines };
      if (log?.isReplaced()) {
        for (let lines = log.read(); lines !== void 0; lines = log.read()) yield { kind: "lines", lines };
        const next = openLog(path);
        const isCopy = next?.continues(log) ?? false;
        log.close();
        log = next;
        if (!isCopy) yield { kind: "rotated" };
        continue;
      }
      yield { kind: "caught-up" };
      await change(folder, signal);
    }
  } finally {
    log?.close();
  }
}
function openLog(path) {
  const opened = (0, import_open_plain_file.openPlainFile)(path, import_open_log.MOST_LOG_BYTES);
  if (opened.kind !== "file") return void 0;
  const { file, stat } = opened;
  const { ino } = stat;
  let offset = 0;
  let rest = Buffer.alloc(0);
  return {
    read: () => {
      const chunk = Buffer.alloc(CHUNK);
      const length = (0, import_node_fs.readSync)(file, chunk, 0, CHUNK, offset);
      if (length === 0) return void 0;
      offset += length;
      const all = Buffer.concat([rest, chunk.subarray(0, length)]);
      const end = all.lastIndexOf(NEWLINE) + 1;
      rest = all.subarray(end);
      return end === 0 ? [] : all.toString("utf8", 0, end - 1).split("\n");
    },
    isReplaced: () => {
      const now = (0, import_node_fs.lstatSync)(path, { throwIfNoEntry: false });
      return now === void 0 ? (0, import_node_fs.fstatSync)(file).nlink === 0 : now.ino !== ino || now.size < offset;
    },
    continues: (before) => {
      const read = before.handedOut();
      const isCopy = beginAlike(read.file, file, read.bytes);
      if (isCopy) offset = read.bytes;
      return isCopy;
    },
    handedOut: () => ({ file, bytes: offset - rest.length }),
    close: () => (0, import_node_fs.closeSync)(file)
  };
}
function beginAlike(one, other, length) {
  for (let at = 0; at < length; at += CHUNK) {
    const size = Math.min(CHUNK, length - at);
    const [first, second] = [Buffer.alloc(size), Buffer.alloc(size)];
    if ((0, import_node_fs.readSync)(one, first, 0, size, at) < size || (0, import_node_fs.readSync)(other, second, 0, size, at) < size) return false;
    if (!first.equals(second)) return false;
  }
  return true;
}
async function change(folder, signal) {
  const stop = new AbortController();
  const onAbort = () => stop.abort();
  signal?.addEventListener("abort", onAbort);
  const watcher = watchQuietly(folder, onAbort);
  await setTimeout2(LOOK_EVERY_MS, void 0, { signal: stop.signal }).catch(() => void 0);
  watcher?.close();
  signal?.removeEventListener("abort", onAbort);
}
function watchQuietly(folder, onChange) {
  try {
    const watcher = (0, import_node_fs.watch)(folder, onChange);
    watcher.on("error", () => watcher.close());
    return watcher;
  } catch {
    return void 0;
  }
}
var import_node_fs, import_open_log, import_open_plain_file, CHUNK, NEWLINE, LOOK_EVERY_MS;
var init_follow_log = __esm({
  "orchestrator/io/view/follow-log.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    init_promises();
    import_open_log = __toESM(require_open_log(), 1);
    import_open_plain_file = __toESM(require_open_plain_file(), 1);
    CHUNK = 1024 * 1024;
    NEWLINE = 10;
    LOOK_EVERY_MS = 1e3;
  }
});

// elsewhere:orchestrator/io/view/look-of-output.ts
var require_look_of_output = __commonJS({
  "elsewhere:orchestrator/io/view/look-of-output.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "look.cjs", "orchestrator/io/view/look-of-output.ts");
    var names = {
      get lookOfOutput() {
        return module_().lookOfOutput;
      },
      get lookOfStream() {
        return module_().lookOfStream;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/read-plain-file.ts
var require_read_plain_file = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-plain-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/read-plain-file.ts");
    var names = {
      get MOST_STATE_BYTES() {
        return module_().MOST_STATE_BYTES;
      },
      get readPlainBytes() {
        return module_().readPlainBytes;
      },
      get readPlainFile() {
        return module_().readPlainFile;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/view/read-log.ts
var read_log_exports = {};
__export(read_log_exports, {
  readLog: () => readLog
});
function readLog(path) {
  const text = (0, import_read_plain_file.readPlainFile)(path) ?? "";
  const end = text.lastIndexOf("\n");
  return end === -1 ? [] : text.slice(0, end).split("\n");
}
var import_read_plain_file;
var init_read_log = __esm({
  "orchestrator/io/view/read-log.ts"() {
    "use strict";
    import_read_plain_file = __toESM(require_read_plain_file(), 1);
  }
});

// orchestrator/io/view/print-events.ts
var print_events_exports = {};
__export(print_events_exports, {
  printEvents: () => printEvents
});
async function printEvents({ paths, filter, last, asJson }) {
  (0, import_load_all_parts.loadAllParts)();
  const look = (0, import_look_of_output.lookOfStream)(process.env);
  const isForModel = (0, import_is_allowed_entry.isAllowedEntry)(process.argv);
  const makeInert = asJson ? import_quote_text.jsonWithoutTags : import_quote_text.withoutTags;
  const list = new import_event_list.EventList(filter);
  let early = readLog(paths.eventsBefore).flatMap((line) => list.take(line) ?? []);
  list.beginAnew();
  let previous;
  const print = (listed) => {
    const text = asJson ? (0, import_printable.toJson)(listed.event) : (0, import_event_list.renderListed)(listed, previous, look).join("\n");
    previous = listed.event;
    (0, import_write_out.writeOut)(1, `${isForModel ? makeInert(text) : text}
`);
  };
  for await (const news of followLog(paths.events, paths.dir)) {
    if (news.kind === "rotated") list.beginAnew();
    else if (news.kind === "lines") {
      const listed = news.lines.flatMap((line) => list.take(line) ?? []);
      if (early) early.push(...listed);
      else listed.forEach(print);
    } else if (early) {
      const leftOut = (0, import_read_log_line.describeUnusable)(list.unusableLines());
      if (leftOut !== void 0) (0, import_write_out.writeOut)(2, `${leftOut}
`);
      early.slice(Math.max(0, early.length - last)).forEach(print);
      early = void 0;
    }
  }
}
var import_printable, import_quote_text, import_event_list, import_read_log_line, import_is_allowed_entry, import_load_all_parts, import_write_out, import_look_of_output;
var init_print_events = __esm({
  "orchestrator/io/view/print-events.ts"() {
    "use strict";
    import_printable = __toESM(require_printable(), 1);
    import_quote_text = __toESM(require_quote_text(), 1);
    import_event_list = __toESM(require_event_list(), 1);
    import_read_log_line = __toESM(require_read_log_line(), 1);
    import_is_allowed_entry = __toESM(require_is_allowed_entry(), 1);
    import_load_all_parts = __toESM(require_load_all_parts(), 1);
    import_write_out = __toESM(require_write_out(), 1);
    init_follow_log();
    import_look_of_output = __toESM(require_look_of_output(), 1);
    init_read_log();
  }
});

// elsewhere:orchestrator/io/plain-file/resolve-within.ts
var require_resolve_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/resolve-within.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/resolve-within.ts");
    var names = {
      get followLinks() {
        return module_().followLinks;
      },
      get isInGitDir() {
        return module_().isInGitDir;
      },
      get isWithin() {
        return module_().isWithin;
      },
      get resolveWithin() {
        return module_().resolveWithin;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/view/why-no-log.ts
var why_no_log_exports = {};
__export(why_no_log_exports, {
  whyNoLog: () => whyNoLog
});
function whyNoLog(where) {
  const log = (0, import_open_plain_file2.openPlainFile)(where, import_open_log2.MOST_LOG_BYTES);
  if (log.kind === "file") (0, import_node_fs2.closeSync)(log.file);
  if (log.kind !== "refused") return void 0;
  const isLink = (0, import_node_fs2.lstatSync)(where, { throwIfNoEntry: false })?.isSymbolicLink();
  const why = isLink ? `it is a link to ${(0, import_quote_text2.toInertLine)((0, import_resolve_within.followLinks)(where))}` : log.why;
  return { where, what: `it cannot be read: ${why}`, fix: "Move it away, or make it a plain file that you can read." };
}
var import_node_fs2, import_quote_text2, import_open_log2, import_open_plain_file2, import_resolve_within;
var init_why_no_log = __esm({
  "orchestrator/io/view/why-no-log.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_quote_text2 = __toESM(require_quote_text(), 1);
    import_open_log2 = __toESM(require_open_log(), 1);
    import_open_plain_file2 = __toESM(require_open_plain_file(), 1);
    import_resolve_within = __toESM(require_resolve_within(), 1);
  }
});

// elsewhere:orchestrator/core/text/describe-no-repository.ts
var require_describe_no_repository = __commonJS({
  "elsewhere:orchestrator/core/text/describe-no-repository.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/text.cjs", "orchestrator/core/text/describe-no-repository.ts");
    var names = { get describeNoRepository() {
      return module_().describeNoRepository;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/state-paths.ts
var require_state_paths = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/state-paths.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/files/state-paths.ts");
    var names = {
      get createState() {
        return module_().createState;
      },
      get hasState() {
        return module_().hasState;
      },
      get howToRecover() {
        return module_().howToRecover;
      },
      get ignoreFolder() {
        return module_().ignoreFolder;
      },
      get isFolder() {
        return module_().isFolder;
      },
      get isLost() {
        return module_().isLost;
      },
      get isOwnLink() {
        return module_().isOwnLink;
      },
      get linkText() {
        return module_().linkText;
      },
      get refuseState() {
        return module_().refuseState;
      },
      get statePaths() {
        return module_().statePaths;
      },
      get whyElsewhere() {
        return module_().whyElsewhere;
      },
      get whyLost() {
        return module_().whyLost;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/tasks/find-beads-folder.ts
var require_find_beads_folder = __commonJS({
  "elsewhere:orchestrator/io/tasks/find-beads-folder.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/io/tasks/find-beads-folder.ts");
    var names = { get findBeadsFolder() {
      return module_().findBeadsFolder;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/view/why-no-project.ts
var why_no_project_exports = {};
__export(why_no_project_exports, {
  whyNoProject: () => whyNoProject
});
function whyNoProject(location, env) {
  const { paths, root, isInGit } = location;
  if (isInGit || (0, import_state_paths.hasState)(paths) || (0, import_find_beads_folder.findBeadsFolder)(root, env) !== void 0) return void 0;
  return (0, import_describe_no_repository.describeNoRepository)(root);
}
var import_describe_no_repository, import_state_paths, import_find_beads_folder;
var init_why_no_project = __esm({
  "orchestrator/io/view/why-no-project.ts"() {
    "use strict";
    import_describe_no_repository = __toESM(require_describe_no_repository(), 1);
    import_state_paths = __toESM(require_state_paths(), 1);
    import_find_beads_folder = __toESM(require_find_beads_folder(), 1);
  }
});

// elsewhere:orchestrator/core/cost/token-usage.ts
var require_token_usage = __commonJS({
  "elsewhere:orchestrator/core/cost/token-usage.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/cost.cjs", "orchestrator/core/cost/token-usage.ts");
    var names = {
      get NO_TOKENS() {
        return module_().NO_TOKENS;
      },
      get USAGE_MARK() {
        return module_().USAGE_MARK;
      },
      get addTokens() {
        return module_().addTokens;
      },
      get countBudgeted() {
        return module_().countBudgeted;
      },
      get countTokens() {
        return module_().countTokens;
      },
      get sumUsage() {
        return module_().sumUsage;
      },
      get totalUsage() {
        return module_().totalUsage;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/needs/last-run.ts
var require_last_run = __commonJS({
  "elsewhere:orchestrator/core/run/needs/last-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/needs/last-run.ts");
    var names = {
      get describeLastRun() {
        return module_().describeLastRun;
      },
      get lastFinished() {
        return module_().lastFinished;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/run.ts
var require_run = __commonJS({
  "elsewhere:orchestrator/core/run/run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/run.ts");
    var names = {
      get actorOf() {
        return module_().actorOf;
      },
      get finishOf() {
        return module_().finishOf;
      },
      get hasTrackedWork() {
        return module_().hasTrackedWork;
      },
      get isFinished() {
        return module_().isFinished;
      },
      get isForTasks() {
        return module_().isForTasks;
      },
      get isUnfinished() {
        return module_().isUnfinished;
      },
      get newestAttempts() {
        return module_().newestAttempts;
      },
      get openAttempts() {
        return module_().openAttempts;
      },
      get parentOf() {
        return module_().parentOf;
      },
      get trackedTaskOf() {
        return module_().trackedTaskOf;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/locate-state.ts
var require_locate_state = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/locate-state.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/files/locate-state.ts");
    var names = {
      get locateState() {
        return module_().locateState;
      },
      get showsState() {
        return module_().showsState;
      },
      get stateWithoutGit() {
        return module_().stateWithoutGit;
      },
      get statesAround() {
        return module_().statesAround;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/read-agents.ts
var require_read_agents = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/read-agents.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/files/read-agents.ts");
    var names = { get readAgents() {
      return module_().readAgents;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/reference/read-run.ts
var require_read_run = __commonJS({
  "elsewhere:orchestrator/io/reference/read-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "reference.cjs", "orchestrator/io/reference/read-run.ts");
    var names = {
      get findRun() {
        return module_().findRun;
      },
      get readRun() {
        return module_().readRun;
      },
      get readRuns() {
        return module_().readRuns;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/read-prices.ts
var require_read_prices = __commonJS({
  "elsewhere:orchestrator/io/settings/read-prices.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/read-prices.ts");
    var names = { get readPrices() {
      return module_().readPrices;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/usage/read-usage.ts
var require_read_usage = __commonJS({
  "elsewhere:orchestrator/io/usage/read-usage.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "usage.cjs", "orchestrator/io/usage/read-usage.ts");
    var names = {
      get lastActivity() {
        return module_().lastActivity;
      },
      get readUsage() {
        return module_().readUsage;
      },
      get sizeOfTranscript() {
        return module_().sizeOfTranscript;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/view/past/read-runs-shown.ts
var read_runs_shown_exports = {};
__export(read_runs_shown_exports, {
  readRunsShown: () => readRunsShown
});
function readRunsShown(folder, now, most) {
  const { paths, root } = (0, import_locate_state.locateState)(folder);
  const prices = (0, import_read_prices.readPrices)(root);
  const elsewhere = (0, import_state_paths2.whyElsewhere)(paths);
  if (elsewhere) return { runs: [], more: 0, problems: [elsewhere] };
  if (!(0, import_state_paths2.hasState)(paths)) return { runs: [], more: 0, problems: [] };
  const { runs, broken } = (0, import_read_run.readRuns)(paths);
  const driven = runs.filter((run) => (0, import_run.parentOf)(run) === void 0).reverse();
  const shown = driven.slice(0, most);
  const entries = shown.length === 0 ? [] : (0, import_read_agents.readAgents)(paths);
  return {
    runs: shown.map((run) => {
      const told = (0, import_last_run.describeLastRun)(run, entries, (0, import_run.finishOf)(run) ?? now.toISOString(), (agent) => {
        const usage = agent.transcript === void 0 ? void 0 : (0, import_read_usage.readUsage)(agent.transcript, prices);
        return usage && (0, import_token_usage.totalUsage)(usage);
      });
      return { ...told, isOver: (0, import_run.isFinished)(run) };
    }),
    more: driven.length - shown.length,
    problems: broken.map(({ problem }) => problem)
  };
}
var import_token_usage, import_last_run, import_run, import_locate_state, import_read_agents, import_state_paths2, import_read_run, import_read_prices, import_read_usage;
var init_read_runs_shown = __esm({
  "orchestrator/io/view/past/read-runs-shown.ts"() {
    "use strict";
    import_token_usage = __toESM(require_token_usage(), 1);
    import_last_run = __toESM(require_last_run(), 1);
    import_run = __toESM(require_run(), 1);
    import_locate_state = __toESM(require_locate_state(), 1);
    import_read_agents = __toESM(require_read_agents(), 1);
    import_state_paths2 = __toESM(require_state_paths(), 1);
    import_read_run = __toESM(require_read_run(), 1);
    import_read_prices = __toESM(require_read_prices(), 1);
    import_read_usage = __toESM(require_read_usage(), 1);
  }
});

// elsewhere:orchestrator/core/cost/prices.ts
var require_prices = __commonJS({
  "elsewhere:orchestrator/core/cost/prices.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/cost.cjs", "orchestrator/core/cost/prices.ts");
    var names = {
      get PRICES() {
        return module_().PRICES;
      },
      get PRICES_OF() {
        return module_().PRICES_OF;
      },
      get priceOf() {
        return module_().priceOf;
      },
      get pricesWith() {
        return module_().pricesWith;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/needs/find-needs.ts
var require_find_needs = __commonJS({
  "elsewhere:orchestrator/core/run/needs/find-needs.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/needs/find-needs.ts");
    var names = { get findNeeds() {
      return module_().findNeeds;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/step/facts/footprints-question.ts
var require_footprints_question = __commonJS({
  "elsewhere:orchestrator/core/run/step/facts/footprints-question.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/step/facts/footprints-question.ts");
    var names = { get footprintsQuestion() {
      return module_().footprintsQuestion;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/step/facts/skills-question.ts
var require_skills_question = __commonJS({
  "elsewhere:orchestrator/core/run/step/facts/skills-question.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/step/facts/skills-question.ts");
    var names = { get skillsQuestion() {
      return module_().skillsQuestion;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/work/work-of-skill.ts
var require_work_of_skill = __commonJS({
  "elsewhere:orchestrator/core/run/work/work-of-skill.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/work/work-of-skill.ts");
    var names = {
      get unableOf() {
        return module_().unableOf;
      },
      get workOfSkill() {
        return module_().workOfSkill;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/settings/settings.ts
var require_settings = __commonJS({
  "elsewhere:orchestrator/core/settings/settings.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/settings.cjs", "orchestrator/core/settings/settings.ts");
    var names = { get DEFAULT_SETTINGS() {
      return module_().DEFAULT_SETTINGS;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/view/build-status.ts
var require_build_status = __commonJS({
  "elsewhere:orchestrator/core/view/build-status.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/view.cjs", "orchestrator/core/view/build-status.ts");
    var names = { get buildStatus() {
      return module_().buildStatus;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/view/find-separate-calls.ts
var require_find_separate_calls = __commonJS({
  "elsewhere:orchestrator/core/view/find-separate-calls.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/view.cjs", "orchestrator/core/view/find-separate-calls.ts");
    var names = { get findSeparateCalls() {
      return module_().findSeparateCalls;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/view/show-tasks.ts
var require_show_tasks = __commonJS({
  "elsewhere:orchestrator/core/view/show-tasks.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/view.cjs", "orchestrator/core/view/show-tasks.ts");
    var names = { get showTasks() {
      return module_().showTasks;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/command-prefix.ts
var require_command_prefix = __commonJS({
  "elsewhere:orchestrator/io/command-prefix.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/command-prefix.ts");
    var names = { get commandPrefix() {
      return module_().commandPrefix;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/composition/read-skills.ts
var require_read_skills = __commonJS({
  "elsewhere:orchestrator/io/composition/read-skills.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "composition.cjs", "orchestrator/io/composition/read-skills.ts");
    var names = {
      get readSkill() {
        return module_().readSkill;
      },
      get readSkills() {
        return module_().readSkills;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/composition/skill-folders.ts
var require_skill_folders = __commonJS({
  "elsewhere:orchestrator/io/composition/skill-folders.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "composition.cjs", "orchestrator/io/composition/skill-folders.ts");
    var names = {
      get besides() {
        return module_().besides;
      },
      get skillFolders() {
        return module_().skillFolders;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/footprints/read-footprints.ts
var require_read_footprints = __commonJS({
  "elsewhere:orchestrator/io/footprints/read-footprints.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "footprints.cjs", "orchestrator/io/footprints/read-footprints.ts");
    var names = { get readFootprints() {
      return module_().readFootprints;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/count-room.ts
var require_count_room = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/count-room.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/files/count-room.ts");
    var names = { get countRoom() {
      return module_().countRoom;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/locate-client-state.ts
var require_locate_client_state = __commonJS({
  "elsewhere:orchestrator/io/ledger/locate-client-state.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/locate-client-state.ts");
    var names = {
      get isReplaced() {
        return module_().isReplaced;
      },
      get locateClientState() {
        return module_().locateClientState;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/owner-of-process.ts
var require_owner_of_process = __commonJS({
  "elsewhere:orchestrator/io/ledger/owner-of-process.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/owner-of-process.ts");
    var names = {
      get clientPid() {
        return module_().clientPid;
      },
      get isOwnerGone() {
        return module_().isOwnerGone;
      },
      get ownerOfProcess() {
        return module_().ownerOfProcess;
      },
      get thisProcess() {
        return module_().thisProcess;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/read-agent-limit.ts
var require_read_agent_limit = __commonJS({
  "elsewhere:orchestrator/io/ledger/read-agent-limit.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/read-agent-limit.ts");
    var names = {
      get agentLimitOf() {
        return module_().agentLimitOf;
      },
      get readAgentLimit() {
        return module_().readAgentLimit;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/reference/brief-files.ts
var require_brief_files = __commonJS({
  "elsewhere:orchestrator/io/reference/brief-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "reference.cjs", "orchestrator/io/reference/brief-files.ts");
    var names = {
      get briefPath() {
        return module_().briefPath;
      },
      get flawOfBrief() {
        return module_().flawOfBrief;
      },
      get folderOf() {
        return module_().folderOf;
      },
      get forgetReference() {
        return module_().forgetReference;
      },
      get readBrief() {
        return module_().readBrief;
      },
      get readReport() {
        return module_().readReport;
      },
      get returnReference() {
        return module_().returnReference;
      },
      get returnedAt() {
        return module_().returnedAt;
      },
      get useReference() {
        return module_().useReference;
      },
      get userOfReference() {
        return module_().userOfReference;
      },
      get withdrawBrief() {
        return module_().withdrawBrief;
      },
      get writeBrief() {
        return module_().writeBrief;
      },
      get writeReport() {
        return module_().writeReport;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/read-settings.ts
var require_read_settings = __commonJS({
  "elsewhere:orchestrator/io/settings/read-settings.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/read-settings.ts");
    var names = { get readSettings() {
      return module_().readSettings;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/tasks/open-task-source.ts
var require_open_task_source = __commonJS({
  "elsewhere:orchestrator/io/tasks/open-task-source.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/io/tasks/open-task-source.ts");
    var names = { get openTaskSource() {
      return module_().openTaskSource;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/tasks/process-stamp.ts
var require_process_stamp = __commonJS({
  "elsewhere:orchestrator/io/tasks/process-stamp.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/io/tasks/process-stamp.ts");
    var names = {
      get isDead() {
        return module_().isDead;
      },
      get isStranger() {
        return module_().isStranger;
      },
      get pidOf() {
        return module_().pidOf;
      },
      get stampOf() {
        return module_().stampOf;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/read-space.ts
var require_read_space = __commonJS({
  "elsewhere:orchestrator/io/worktrees/read-space.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/io/worktrees/read-space.ts");
    var names = {
      get limitOfSpace() {
        return module_().limitOfSpace;
      },
      get measureSometimes() {
        return module_().measureSometimes;
      },
      get measureSpace() {
        return module_().measureSpace;
      },
      get readSpace() {
        return module_().readSpace;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/start/what-worktrees-lack.ts
var require_what_worktrees_lack = __commonJS({
  "elsewhere:orchestrator/io/worktrees/start/what-worktrees-lack.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/io/worktrees/start/what-worktrees-lack.ts");
    var names = {
      get uncommittedFiles() {
        return module_().uncommittedFiles;
      },
      get whatWorktreesLack() {
        return module_().whatWorktreesLack;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/cost/show-cost.ts
var require_show_cost = __commonJS({
  "elsewhere:orchestrator/core/cost/show-cost.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/cost.cjs", "orchestrator/core/cost/show-cost.ts");
    var names = {
      get NO_COST() {
        return module_().NO_COST;
      },
      get dollars() {
        return module_().dollars;
      },
      get showCost() {
        return module_().showCost;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/reference/reference.ts
var require_reference = __commonJS({
  "elsewhere:orchestrator/core/reference/reference.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/reference.cjs", "orchestrator/core/reference/reference.ts");
    var names = {
      get isReferencePrompt() {
        return module_().isReferencePrompt;
      },
      get parseReference() {
        return module_().parseReference;
      },
      get referenceAnywhere() {
        return module_().referenceAnywhere;
      },
      get referenceInPrompt() {
        return module_().referenceInPrompt;
      },
      get renderReference() {
        return module_().renderReference;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/judge/judge-attempt.ts
var require_judge_attempt = __commonJS({
  "elsewhere:orchestrator/core/run/judge/judge-attempt.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run/judge.cjs", "orchestrator/core/run/judge/judge-attempt.ts");
    var names = {
      get isBeingAdmitted() {
        return module_().isBeingAdmitted;
      },
      get isEndAwaited() {
        return module_().isEndAwaited;
      },
      get judgeAttempt() {
        return module_().judgeAttempt;
      },
      get phaseOf() {
        return module_().phaseOf;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/judge/limit-now.ts
var require_limit_now = __commonJS({
  "elsewhere:orchestrator/core/run/judge/limit-now.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run/judge.cjs", "orchestrator/core/run/judge/limit-now.ts");
    var names = {
      get limitNow() {
        return module_().limitNow;
      },
      get limitUnder() {
        return module_().limitUnder;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/judge/parse-report.ts
var require_parse_report = __commonJS({
  "elsewhere:orchestrator/core/run/judge/parse-report.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run/judge.cjs", "orchestrator/core/run/judge/parse-report.ts");
    var names = {
      get NO_REPORT() {
        return module_().NO_REPORT;
      },
      get parseReport() {
        return module_().parseReport;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/checks/verdict-files.ts
var require_verdict_files = __commonJS({
  "elsewhere:orchestrator/io/checks/verdict-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "checks.cjs", "orchestrator/io/checks/verdict-files.ts");
    var names = {
      get checksOf() {
        return module_().checksOf;
      },
      get forgetChecking() {
        return module_().forgetChecking;
      },
      get isChecking() {
        return module_().isChecking;
      },
      get noteChecking() {
        return module_().noteChecking;
      },
      get readVerdict() {
        return module_().readVerdict;
      },
      get writeVerdict() {
        return module_().writeVerdict;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/read/check-state.ts
var require_check_state = __commonJS({
  "elsewhere:orchestrator/io/run/read/check-state.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "run.cjs", "orchestrator/io/run/read/check-state.ts");
    var names = { get checkState() {
      return module_().checkState;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/read/count-tokens-of-run.ts
var require_count_tokens_of_run = __commonJS({
  "elsewhere:orchestrator/io/run/read/count-tokens-of-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "run.cjs", "orchestrator/io/run/read/count-tokens-of-run.ts");
    var names = {
      get countTokensOfRun() {
        return module_().countTokensOfRun;
      },
      get keepTokenCounts() {
        return module_().keepTokenCounts;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/usage/usage-of-run.ts
var require_usage_of_run = __commonJS({
  "elsewhere:orchestrator/io/usage/usage-of-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "usage.cjs", "orchestrator/io/usage/usage-of-run.ts");
    var names = {
      get tellUsageOfRun() {
        return module_().tellUsageOfRun;
      },
      get usageOfRun() {
        return module_().usageOfRun;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/view/limit-of-run.ts
function limitOfRun({ paths, settings, entries, prices, now }, run) {
  const { tokenBudget, costBudget } = settings;
  const tokens = tokenBudget === void 0 ? 0 : (0, import_count_tokens_of_run.countTokensOfRun)({ paths }, run, entries).tokens;
  const cost = costBudget === void 0 ? import_show_cost.NO_COST : (0, import_usage_of_run.usageOfRun)(entries, run.id, prices).tokens;
  return (0, import_limit_now.limitUnder)(settings, run, { now, tokens, cost });
}
function countAwaitingCheck({ root, paths, settings, entries, now }, run) {
  const { kind } = (0, import_check_state.checkState)({ settings, location: { root }, ledger: { paths } }, run);
  if (kind !== "approved") return 0;
  const isAwaiting = (attempt) => {
    const reference = { run: run.id, attempt: attempt.number };
    const agent = entries.findLast((one) => one.reference === (0, import_reference.renderReference)(reference));
    const said = (0, import_brief_files.readReport)(paths, reference);
    if (attempt.isolation === void 0 || agent === void 0 || said === void 0) return false;
    const standing = (0, import_judge_attempt.judgeAttempt)(
      attempt,
      { call: agent.call ?? "", agent, reported: (0, import_parse_report.parseReport)(said.lastMessage) },
      now
    );
    const isDone = standing.kind === "over" && standing.outcome.kind === "done";
    return isDone && (0, import_verdict_files.readVerdict)(paths, reference) === void 0;
  };
  return (0, import_run2.openAttempts)(run).filter(isAwaiting).length;
}
var import_show_cost, import_reference, import_judge_attempt, import_limit_now, import_parse_report, import_run2, import_verdict_files, import_brief_files, import_check_state, import_count_tokens_of_run, import_usage_of_run;
var init_limit_of_run = __esm({
  "orchestrator/io/view/limit-of-run.ts"() {
    "use strict";
    import_show_cost = __toESM(require_show_cost(), 1);
    import_reference = __toESM(require_reference(), 1);
    import_judge_attempt = __toESM(require_judge_attempt(), 1);
    import_limit_now = __toESM(require_limit_now(), 1);
    import_parse_report = __toESM(require_parse_report(), 1);
    import_run2 = __toESM(require_run(), 1);
    import_verdict_files = __toESM(require_verdict_files(), 1);
    import_brief_files = __toESM(require_brief_files(), 1);
    import_check_state = __toESM(require_check_state(), 1);
    import_count_tokens_of_run = __toESM(require_count_tokens_of_run(), 1);
    import_usage_of_run = __toESM(require_usage_of_run(), 1);
  }
});

// elsewhere:orchestrator/io/ledger/entries-of-transcript.ts
var require_entries_of_transcript = __commonJS({
  "elsewhere:orchestrator/io/ledger/entries-of-transcript.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/entries-of-transcript.ts");
    var names = {
      get entriesAtEnd() {
        return module_().entriesAtEnd;
      },
      get entriesFrom() {
        return module_().entriesFrom;
      },
      get entriesOfTranscript() {
        return module_().entriesOfTranscript;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/view/transcript-of.ts
function transcriptOf(agent, entry, record) {
  if (entry?.transcript !== void 0) return entry.transcript;
  const results = record?.results?.path;
  return agent === void 0 || typeof results !== "string" ? void 0 : (0, import_node_path.join)(agentsFolder(results), `agent-${agent}.jsonl`);
}
function sessionTranscript(agentTranscript) {
  return `${(0, import_node_path.dirname)(agentsFolder(agentTranscript))}.jsonl`;
}
function agentsFolder(transcript) {
  const folder = (0, import_node_path.dirname)(transcript);
  return folder.endsWith(AGENTS_FOLDER) ? folder : (0, import_node_path.join)(transcript.replace(/\.jsonl$/, ""), AGENTS_FOLDER);
}
var import_node_path, AGENTS_FOLDER;
var init_transcript_of = __esm({
  "orchestrator/io/view/transcript-of.ts"() {
    "use strict";
    import_node_path = require("node:path");
    AGENTS_FOLDER = "subagents";
  }
});

// orchestrator/io/view/messages-of-calls.ts
function messagesOfCalls(transcriptOfAgent) {
  const read = /* @__PURE__ */ new Map();
  return (agent) => {
    if (agent.caller !== void 0 || agent.call === void 0) return void 0;
    const own = transcriptOfAgent(agent);
    if (own === void 0) return void 0;
    const transcript = sessionTranscript(own);
    const messages = read.get(transcript) ?? readMessages(transcript);
    read.set(transcript, messages);
    return messages.size === 0 ? agent.promptId : messages.get(agent.call);
  };
}
function readMessages(transcript) {
  const messages = /* @__PURE__ */ new Map();
  for (const { message } of (0, import_entries_of_transcript.entriesAtEnd)(transcript, '"tool_use"', TAIL_READ))
    for (const part of message?.parts ?? [])
      if (part.kind === "call" && message?.id !== void 0) messages.set(part.id, message.id);
  return messages;
}
var import_entries_of_transcript, TAIL_READ;
var init_messages_of_calls = __esm({
  "orchestrator/io/view/messages-of-calls.ts"() {
    "use strict";
    import_entries_of_transcript = __toESM(require_entries_of_transcript(), 1);
    init_transcript_of();
    TAIL_READ = 16 * 1024 * 1024;
  }
});

// elsewhere:orchestrator/core/run/needs/agents-of-run.ts
var require_agents_of_run = __commonJS({
  "elsewhere:orchestrator/core/run/needs/agents-of-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/needs/agents-of-run.ts");
    var names = { get agentsOfRun() {
      return module_().agentsOfRun;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/view/past/read-last-run.ts
function readLastRun(runs, entries, transcriptOf2, prices) {
  const run = (0, import_last_run2.lastFinished)(runs);
  if (!run) return null;
  const sizes = (0, import_agents_of_run.agentsOfRun)(entries, run.id).map((agent) => sizeOf(transcriptOf2(agent)));
  const isTooMuch = sizes.reduce((sum, size) => sum + size, 0) > MOST_READ;
  return (0, import_last_run2.describeLastRun)(run, entries, (0, import_run3.finishOf)(run) ?? run.openedAt, (agent) => {
    const transcript = transcriptOf2(agent);
    const usage = transcript === void 0 || isTooMuch ? void 0 : (0, import_read_usage2.readUsage)(transcript, prices);
    return usage && (0, import_token_usage2.totalUsage)(usage);
  });
}
function sizeOf(transcript) {
  return transcript === void 0 ? 0 : (0, import_node_fs3.statSync)(transcript, { throwIfNoEntry: false })?.size ?? 0;
}
var import_node_fs3, import_token_usage2, import_agents_of_run, import_last_run2, import_run3, import_read_usage2, MOST_READ;
var init_read_last_run = __esm({
  "orchestrator/io/view/past/read-last-run.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_token_usage2 = __toESM(require_token_usage(), 1);
    import_agents_of_run = __toESM(require_agents_of_run(), 1);
    import_last_run2 = __toESM(require_last_run(), 1);
    import_run3 = __toESM(require_run(), 1);
    import_read_usage2 = __toESM(require_read_usage(), 1);
    MOST_READ = 256 * 1024 * 1024;
  }
});

// elsewhere:orchestrator/core/ledger/owner.ts
var require_owner = __commonJS({
  "elsewhere:orchestrator/core/ledger/owner.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger.cjs", "orchestrator/core/ledger/owner.ts");
    var names = {
      get NO_START() {
        return module_().NO_START;
      },
      get UNKNOWN() {
        return module_().UNKNOWN;
      },
      get ownerDistance() {
        return module_().ownerDistance;
      },
      get ownerKey() {
        return module_().ownerKey;
      },
      get parseOwnerKey() {
        return module_().parseOwnerKey;
      },
      get whereIsForeign() {
        return module_().whereIsForeign;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/asking.ts
var require_asking = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/asking.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/files/asking.ts");
    var names = {
      get forgetAsking() {
        return module_().forgetAsking;
      },
      get noteAsking() {
        return module_().noteAsking;
      },
      get readAsking() {
        return module_().readAsking;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/open-files.ts
var require_open_files = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/open-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/files/open-files.ts");
    var names = {
      get filesOfLife() {
        return module_().filesOfLife;
      },
      get findOpenFiles() {
        return module_().findOpenFiles;
      },
      get nameOfLife() {
        return module_().nameOfLife;
      },
      get openLives() {
        return module_().openLives;
      },
      get pathOfLife() {
        return module_().pathOfLife;
      },
      get readOpenFile() {
        return module_().readOpenFile;
      },
      get readOpenFiles() {
        return module_().readOpenFiles;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/slots.ts
var require_slots = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/slots.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/files/slots.ts");
    var names = {
      get moveFile() {
        return module_().moveFile;
      },
      get readRecord() {
        return module_().readRecord;
      },
      get readSlots() {
        return module_().readSlots;
      },
      get renameHolding() {
        return module_().renameHolding;
      },
      get slotDir() {
        return module_().slotDir;
      },
      get takeSlot() {
        return module_().takeSlot;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/view/read-open-agents.ts
function readOpenAgents(paths, entries, self, prices) {
  const byLife = new Map(entries.flatMap((entry) => entry.lives.map(({ life }) => [life, entry])));
  const asking = (0, import_asking.readAsking)(paths);
  const lives = (0, import_open_files.readOpenFiles)(paths).map((file) => {
    const shown = showLife(paths, file, byLife.get(file.life), self, prices);
    return { ...shown, asks: shown.process === "gone" ? null : asksOf(asking.get(file.agent ?? "")) };
  });
  const others = (0, import_slots.readSlots)(paths).flatMap(
    ({ slot, file, name }) => name && name.hold.kind !== "offer" ? [] : [showWithoutLife(slot, file, name, entries, self)]
  );
  return [...lives, ...others];
}
function showLife(paths, file, entry, self, prices) {
  const { life, place, agent, owner, slot, record } = file;
  const transcript = transcriptOf(agent, entry, record);
  const usage = transcript === void 0 ? void 0 : (0, import_read_usage3.readUsage)(transcript, prices);
  const reference = entry?.reference ?? record?.reference;
  return {
    id: entry?.id ?? record?.call ?? agent ?? life,
    status: place === "waiting" || place === "idle" ? place : agent === void 0 ? "reserved" : "running",
    slot: slot ?? null,
    taskId: entry?.taskId ?? record?.taskId ?? null,
    skillName: entry?.skillName ?? record?.skillName ?? null,
    agentType: entry?.agentType ?? record?.agentType ?? "",
    description: entry?.description || record?.description || "",
    reference: reference ?? null,
    since: entry?.lives.find((one) => one.life === life)?.from ?? file.since,
    lastActivityAt: (transcript && (0, import_read_usage3.lastActivity)(transcript)) ?? null,
    tokens: usage ? (0, import_token_usage3.totalUsage)(usage) : null,
    transcript: transcript ?? null,
    output: outputOf(paths, reference),
    process: processOf(owner, self)
  };
}
function showWithoutLife(slot, file, name, entries, self) {
  const parent = name?.hold.kind === "offer" ? name.hold.agent : void 0;
  const entry = entries.findLast(({ agentId }) => agentId !== void 0 && agentId === parent);
  return {
    id: name?.life ?? `slot ${slot}`,
    status: name ? "offered" : "unreadable",
    slot,
    taskId: entry?.taskId ?? null,
    skillName: entry?.skillName ?? null,
    agentType: entry?.agentType ?? "",
    description: name ? entry?.description ?? "" : file || "a file where a directory belongs",
    reference: null,
    since: null,
    lastActivityAt: null,
    tokens: null,
    transcript: null,
    output: null,
    process: name ? processOf(name.owner, self) : "unknown",
    asks: null
  };
}
function asksOf(asking) {
  return asking ? { tool: asking.tool, since: asking.at } : null;
}
function outputOf(paths, text) {
  const reference = (0, import_reference2.parseReference)(text ?? "");
  return reference ? (0, import_node_path2.join)(paths.runs, reference.run, "reports", String(reference.attempt)) : null;
}
function processOf(key, self) {
  const owner = (0, import_owner.parseOwnerKey)(key);
  if (!owner) return "unknown";
  if ((0, import_owner_of_process.isOwnerGone)(owner, self)) return "gone";
  return (0, import_owner.ownerDistance)(owner, self) === "here" ? "alive" : "unknown";
}
var import_node_path2, import_token_usage3, import_owner, import_reference2, import_asking, import_open_files, import_slots, import_owner_of_process, import_read_usage3;
var init_read_open_agents = __esm({
  "orchestrator/io/view/read-open-agents.ts"() {
    "use strict";
    import_node_path2 = require("node:path");
    import_token_usage3 = __toESM(require_token_usage(), 1);
    import_owner = __toESM(require_owner(), 1);
    import_reference2 = __toESM(require_reference(), 1);
    import_asking = __toESM(require_asking(), 1);
    import_open_files = __toESM(require_open_files(), 1);
    import_slots = __toESM(require_slots(), 1);
    import_owner_of_process = __toESM(require_owner_of_process(), 1);
    import_read_usage3 = __toESM(require_read_usage(), 1);
    init_transcript_of();
  }
});

// orchestrator/io/view/read-status.ts
var read_status_exports = {};
__export(read_status_exports, {
  readStatus: () => readStatus
});
async function readStatus(cwd, env, now, measure = import_read_space.measureSpace) {
  const { paths, root } = (0, import_locate_client_state.locateClientState)(env.CLAUDE_PROJECT_DIR || cwd, env);
  const elsewhere = (0, import_state_paths3.whyElsewhere)(paths);
  const isThere = elsewhere === void 0 && (0, import_state_paths3.hasState)(paths);
  const entries = isThere ? (0, import_read_agents2.readAgents)(paths) : [];
  const settings = (0, import_read_settings.readSettings)(root);
  const prices = settings.ok ? (0, import_prices.pricesWith)(settings.settings.prices) : import_prices.PRICES;
  const agents = isThere ? readOpenAgents(paths, entries, (0, import_owner_of_process2.ownerOfProcess)(env), prices) : [];
  const { runs, broken } = isThere ? (0, import_read_run2.readRuns)(paths) : { runs: [], broken: [], unstored: [] };
  const openRuns = runs.filter(import_run4.isUnfinished);
  const limit = (0, import_read_agent_limit.readAgentLimit)(root);
  const run = openRuns.at(-1) ?? fictitiousRun(now().toISOString(), settings.ok ? settings.settings : import_settings.DEFAULT_SETTINGS);
  const place = {
    root,
    paths,
    entries,
    prices,
    settings: settings.ok ? settings.settings : import_settings.DEFAULT_SETTINGS,
    now: now().toISOString()
  };
  const plan = {
    run,
    others: runs.filter((one) => one !== run),
    freeSlots: (0, import_count_room.countRoom)(paths, limit).free,
    limit: limitOfRun(place, run),
    checking: countAwaitingCheck(place, run),
    due: isThere ? dueAttempts(paths, openRuns.at(-1)) : 0,
    settings: place.settings,
    measure
  };
  const needsFor = (all) => (0, import_find_needs.findNeeds)({
    runs,
    broken: broken.map(({ id }) => id),
    tasks: all,
    isOrphaned: ({ owner }) => (0, import_process_stamp.isDead)(owner),
    prefix: (0, import_command_prefix.commandPrefix)(root)
  });
  const { tasks, needs, problems } = await readTasks(root, env, now, plan, needsFor);
  const transcriptOf2 = transcripts(agents);
  return (0, import_build_status.buildStatus)({
    at: now().toISOString(),
    stateDir: isThere ? paths.dir : null,
    limit,
    agents,
    entries,
    openRuns,
    runs,
    needs,
    lastRun: openRuns.length > 0 ? null : readLastRun(runs, entries, transcriptOf2, prices),
    tasks,
    separateCalls: openRuns.flatMap((run2) => (0, import_find_separate_calls.findSeparateCalls)(run2, entries, messagesOfCalls(transcriptOf2))),
    problems: [
      ...[elsewhere ?? whyNoLog(paths.events) ?? []].flat(),
      ...broken.map(({ problem }) => problem),
      ...settings.ok ? [] : settings.problems,
      ...problems
    ]
  });
}
async function readTasks(root, env, now, plan, needsFor) {
  const opened = await (0, import_open_task_source.openTaskSource)(root, env, now);
  if (opened.kind === "none") return { tasks: null, needs: needsFor(null), problems: [opened.problem] };
  const listed = await opened.source.list();
  if (listed.kind === "unavailable") return { tasks: null, needs: needsFor(null), problems: [listed.problem] };
  const { tasks, ready, blocked, warnings } = listed.list;
  const needs = needsFor(tasks);
  const unable = (0, import_work_of_skill.unableOf)((0, import_read_skills.readSkills)((0, import_skills_question.skillsQuestion)(plan.run, listed), (0, import_skill_folders.skillFolders)(root, env), root));
  const { isInGit, workTree } = (0, import_locate_state2.locateState)(root);
  const question = (0, import_footprints_question.footprintsQuestion)({ run: plan.run, tracker: listed }, isInGit);
  const footprints = (0, import_read_footprints.readFootprints)({ projectDir: root, workTree }, plan.run.id, question);
  const space = (0, import_read_space.readSpace)(root, plan.settings, plan.due, plan.measure);
  const lack = space && plan.settings.isolation === "auto" ? (0, import_what_worktrees_lack.whatWorktreesLack)(root, root, plan.settings) : void 0;
  const facts = { tasks, ready, blocked, unable, needs, footprints, space, lack, ...plan };
  return { tasks: (0, import_show_tasks.showTasks)({ source: opened.source.about, ...facts }), needs, problems: warnings };
}
function fictitiousRun(openedAt, { parallelism }) {
  return { kind: "tasks", state: { kind: "open" }, id: "plan", owner: "", openedAt, limit: parallelism, attempts: [] };
}
function dueAttempts(paths, run) {
  if (!run) return 0;
  const isUsed = (attempt) => (0, import_brief_files2.userOfReference)(paths, { run: run.id, attempt }) !== void 0;
  return (0, import_run4.openAttempts)(run).filter(({ number }) => !isUsed(number)).length;
}
function transcripts(agents) {
  const open = new Map(agents.map(({ id, transcript }) => [id, transcript]));
  return ({ id, transcript }) => transcript ?? open.get(id) ?? void 0;
}
var import_prices, import_find_needs, import_run4, import_footprints_question, import_skills_question, import_work_of_skill, import_settings, import_build_status, import_find_separate_calls, import_show_tasks, import_command_prefix, import_read_skills, import_skill_folders, import_read_footprints, import_count_room, import_locate_state2, import_read_agents2, import_state_paths3, import_locate_client_state, import_owner_of_process2, import_read_agent_limit, import_brief_files2, import_read_run2, import_read_settings, import_open_task_source, import_process_stamp, import_read_space, import_what_worktrees_lack;
var init_read_status = __esm({
  "orchestrator/io/view/read-status.ts"() {
    "use strict";
    import_prices = __toESM(require_prices(), 1);
    import_find_needs = __toESM(require_find_needs(), 1);
    import_run4 = __toESM(require_run(), 1);
    import_footprints_question = __toESM(require_footprints_question(), 1);
    import_skills_question = __toESM(require_skills_question(), 1);
    import_work_of_skill = __toESM(require_work_of_skill(), 1);
    import_settings = __toESM(require_settings(), 1);
    import_build_status = __toESM(require_build_status(), 1);
    import_find_separate_calls = __toESM(require_find_separate_calls(), 1);
    import_show_tasks = __toESM(require_show_tasks(), 1);
    import_command_prefix = __toESM(require_command_prefix(), 1);
    import_read_skills = __toESM(require_read_skills(), 1);
    import_skill_folders = __toESM(require_skill_folders(), 1);
    import_read_footprints = __toESM(require_read_footprints(), 1);
    import_count_room = __toESM(require_count_room(), 1);
    import_locate_state2 = __toESM(require_locate_state(), 1);
    import_read_agents2 = __toESM(require_read_agents(), 1);
    import_state_paths3 = __toESM(require_state_paths(), 1);
    import_locate_client_state = __toESM(require_locate_client_state(), 1);
    import_owner_of_process2 = __toESM(require_owner_of_process(), 1);
    import_read_agent_limit = __toESM(require_read_agent_limit(), 1);
    import_brief_files2 = __toESM(require_brief_files(), 1);
    import_read_run2 = __toESM(require_read_run(), 1);
    import_read_settings = __toESM(require_read_settings(), 1);
    import_open_task_source = __toESM(require_open_task_source(), 1);
    import_process_stamp = __toESM(require_process_stamp(), 1);
    import_read_space = __toESM(require_read_space(), 1);
    import_what_worktrees_lack = __toESM(require_what_worktrees_lack(), 1);
    init_limit_of_run();
    init_messages_of_calls();
    init_read_last_run();
    init_read_open_agents();
    init_why_no_log();
  }
});

// elsewhere:orchestrator/core/quote-for-shell.ts
var require_quote_for_shell = __commonJS({
  "elsewhere:orchestrator/core/quote-for-shell.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/quote-for-shell.ts");
    var names = {
      get quoteArgument() {
        return module_().quoteArgument;
      },
      get quoteForShell() {
        return module_().quoteForShell;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plugin-root.ts
var require_plugin_root = __commonJS({
  "elsewhere:orchestrator/io/plugin-root.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/plugin-root.ts");
    var names = { get pluginRoot() {
      return module_().pluginRoot;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/view/where-skyfom-is.ts
var where_skyfom_is_exports = {};
__export(where_skyfom_is_exports, {
  whereSkyfomIs: () => whereSkyfomIs
});
function whereSkyfomIs(cwd, env) {
  const folders = (env.PATH ?? "").split(import_node_path3.delimiter).filter((folder) => folder !== "");
  if (folders.some((folder) => (0, import_node_fs4.existsSync)((0, import_node_path3.join)(folder, "skyfom")))) return void 0;
  const program = (0, import_node_path3.join)((0, import_plugin_root.pluginRoot)(), "bin", "skyfom");
  const below = (0, import_node_path3.relative)(cwd, program);
  return (0, import_quote_for_shell.quoteForShell)(below.startsWith(`..${import_node_path3.sep}`) ? program : below);
}
var import_node_fs4, import_node_path3, import_quote_for_shell, import_plugin_root;
var init_where_skyfom_is = __esm({
  "orchestrator/io/view/where-skyfom-is.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_node_path3 = require("node:path");
    import_quote_for_shell = __toESM(require_quote_for_shell(), 1);
    import_plugin_root = __toESM(require_plugin_root(), 1);
  }
});

// elsewhere:orchestrator/core/view/render-status-line.ts
var require_render_status_line = __commonJS({
  "elsewhere:orchestrator/core/view/render-status-line.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/view.cjs", "orchestrator/core/view/render-status-line.ts");
    var names = {
      get joinStatusLines() {
        return module_().joinStatusLines;
      },
      get renderRunSegment() {
        return module_().renderRunSegment;
      },
      get renderStatusLine() {
        return module_().renderStatusLine;
      },
      get tellAsking() {
        return module_().tellAsking;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/read-bytes.ts
var require_read_bytes = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-bytes.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/read-bytes.ts");
    var names = { get readBytes() {
      return module_().readBytes;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/holding-name.ts
var require_holding_name = __commonJS({
  "elsewhere:orchestrator/core/ledger/holding-name.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger.cjs", "orchestrator/core/ledger/holding-name.ts");
    var names = {
      get agentOf() {
        return module_().agentOf;
      },
      get endedName() {
        return module_().endedName;
      },
      get holdingName() {
        return module_().holdingName;
      },
      get parseEndedName() {
        return module_().parseEndedName;
      },
      get parseHoldingName() {
        return module_().parseHoldingName;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/view/run-progress.ts
var require_run_progress = __commonJS({
  "elsewhere:orchestrator/core/view/run-progress.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/view.cjs", "orchestrator/core/view/run-progress.ts");
    var names = {
      get newestRunIn() {
        return module_().newestRunIn;
      },
      get progressOfRun() {
        return module_().progressOfRun;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/view/read-status-line.ts
function readStatusLine(folder) {
  const { paths, root } = (0, import_locate_state3.locateState)(folder);
  const elsewhere = (0, import_state_paths4.whyElsewhere)(paths);
  if (elsewhere) throw new Error(`${elsewhere.where}: ${elsewhere.what}`);
  const limit = (0, import_read_agent_limit2.readAgentLimit)(root);
  const { waiting } = (0, import_count_room2.countRoom)(paths, limit);
  const held = heldByClients(paths);
  const run = newestRun(paths);
  return { taken: held.length, limit, waiting, asking: countAsking(paths, held), ...run ? { run } : {} };
}
function heldByClients(paths) {
  const slots = (0, import_slots2.readSlots)(paths);
  const owners = new Set(slots.flatMap(({ name }) => name ? [name.owner] : []));
  const gone = new Set([...owners].filter(import_process_stamp2.isDead));
  return slots.filter(({ name }) => name === void 0 || !gone.has(name.owner));
}
function countAsking(paths, held) {
  if (held.length === 0) return 0;
  const asking = (0, import_asking2.readAsking)(paths);
  return held.filter(({ name }) => name && asking.has((0, import_holding_name.agentOf)(name) ?? "")).length;
}
function newestRun(paths) {
  const id = (0, import_run_progress.newestRunIn)((0, import_read_plain_file2.readPlainFile)(paths.agents) ?? "");
  const run = id === void 0 ? void 0 : (0, import_read_run3.readRun)(paths, id);
  if (run === void 0) return void 0;
  const needs = (0, import_find_needs2.findNeeds)({ runs: [run], broken: [], tasks: null, isOrphaned: ({ owner }) => (0, import_process_stamp2.isDead)(owner) }).length;
  return { ...(0, import_run_progress.progressOfRun)(run), needs };
}
var import_holding_name, import_find_needs2, import_run_progress, import_asking2, import_count_room2, import_locate_state3, import_slots2, import_state_paths4, import_read_agent_limit2, import_read_plain_file2, import_read_run3, import_process_stamp2;
var init_read_status_line = __esm({
  "orchestrator/io/view/read-status-line.ts"() {
    "use strict";
    import_holding_name = __toESM(require_holding_name(), 1);
    import_find_needs2 = __toESM(require_find_needs(), 1);
    import_run_progress = __toESM(require_run_progress(), 1);
    import_asking2 = __toESM(require_asking(), 1);
    import_count_room2 = __toESM(require_count_room(), 1);
    import_locate_state3 = __toESM(require_locate_state(), 1);
    import_slots2 = __toESM(require_slots(), 1);
    import_state_paths4 = __toESM(require_state_paths(), 1);
    import_read_agent_limit2 = __toESM(require_read_agent_limit(), 1);
    import_read_plain_file2 = __toESM(require_read_plain_file(), 1);
    import_read_run3 = __toESM(require_read_run(), 1);
    import_process_stamp2 = __toESM(require_process_stamp(), 1);
  }
});

// built-in:node:child_process
var spawnSync;
var init_node_child_process = __esm({
  "built-in:node:child_process"() {
    spawnSync = (...args) => require("node:child_process").spawnSync(...args);
  }
});

// orchestrator/io/view/run-status-line.ts
var run_status_line_exports = {};
__export(run_status_line_exports, {
  runStatusLine: () => runStatusLine
});
function runStatusLine(command, input, env) {
  if (env[STARTED_BY_US] !== void 0) return "";
  const { stdout } = spawnSync(command, {
    shell: true,
    input,
    env: { ...env, [STARTED_BY_US]: "1" },
    encoding: "utf8",
    timeout: PATIENCE_MS,
    stdio: ["pipe", "pipe", "ignore"]
  });
  return stdout ?? "";
}
var STARTED_BY_US, PATIENCE_MS;
var init_run_status_line = __esm({
  "orchestrator/io/view/run-status-line.ts"() {
    "use strict";
    init_node_child_process();
    STARTED_BY_US = "SKYFOM_STATUSLINE";
    PATIENCE_MS = 5e3;
  }
});

// orchestrator/io/view/status-line.ts
var status_line_exports = {};
__export(status_line_exports, {
  statusLine: () => statusLine
});
async function statusLine(own, cwd, env) {
  const input = readInput();
  const folder = folderIn(input) ?? (env.CLAUDE_PROJECT_DIR || cwd);
  const theirs = own === void 0 ? "" : (await Promise.resolve().then(() => (init_run_status_line(), run_status_line_exports))).runStatusLine(own, input, env);
  try {
    return (0, import_render_status_line.joinStatusLines)(theirs, (0, import_render_status_line.renderStatusLine)(readStatusLine(folder)));
  } catch {
    return theirs;
  }
}
function readInput() {
  try {
    return (0, import_node_fs5.fstatSync)(0).isCharacterDevice() ? "" : (0, import_read_bytes.readBytes)(0, 64 * 2 ** 10, MOST_BYTES)?.toString("utf8") ?? "";
  } catch {
    return "";
  }
}
function folderIn(input) {
  try {
    const { workspace, cwd } = JSON.parse(input);
    const folder = workspace?.project_dir ?? cwd;
    return typeof folder === "string" && folder !== "" ? folder : void 0;
  } catch {
    return void 0;
  }
}
var import_node_fs5, import_render_status_line, import_read_bytes, MOST_BYTES;
var init_status_line = __esm({
  "orchestrator/io/view/status-line.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_render_status_line = __toESM(require_render_status_line(), 1);
    import_read_bytes = __toESM(require_read_bytes(), 1);
    init_read_status_line();
    MOST_BYTES = 4 * 2 ** 20;
  }
});

// orchestrator/io/view/past/read-task-past.ts
var read_task_past_exports = {};
__export(read_task_past_exports, {
  readTaskPast: () => readTaskPast
});
function readTaskPast(folder, id, tasks) {
  const { paths, root } = (0, import_locate_state4.locateState)(folder);
  if ((0, import_state_paths5.whyElsewhere)(paths) || !(0, import_state_paths5.hasState)(paths)) return { history: [], need: void 0 };
  const { runs, broken } = (0, import_read_run4.readRuns)(paths);
  const history = runs.filter((run) => (0, import_run5.parentOf)(run) === void 0).flatMap(
    (run) => run.attempts.filter(({ taskId }) => taskId === id).map(({ number, handedOverAt, outcome }) => ({
      reference: (0, import_reference3.renderReference)({ run: run.id, attempt: number }),
      at: outcome?.at ?? handedOverAt,
      outcome: outcome?.kind ?? "at work",
      summary: outcome?.summary ?? ""
    }))
  );
  const needs = (0, import_find_needs3.findNeeds)({
    runs,
    broken: broken.map((one) => one.id),
    tasks,
    isOrphaned: () => false,
    prefix: (0, import_command_prefix2.commandPrefix)(root)
  });
  return { history, need: needs.find(({ taskId }) => taskId === id) };
}
var import_reference3, import_find_needs3, import_run5, import_command_prefix2, import_locate_state4, import_state_paths5, import_read_run4;
var init_read_task_past = __esm({
  "orchestrator/io/view/past/read-task-past.ts"() {
    "use strict";
    import_reference3 = __toESM(require_reference(), 1);
    import_find_needs3 = __toESM(require_find_needs(), 1);
    import_run5 = __toESM(require_run(), 1);
    import_command_prefix2 = __toESM(require_command_prefix(), 1);
    import_locate_state4 = __toESM(require_locate_state(), 1);
    import_state_paths5 = __toESM(require_state_paths(), 1);
    import_read_run4 = __toESM(require_read_run(), 1);
  }
});

// elsewhere:orchestrator/core/view/render-screen.ts
var require_render_screen = __commonJS({
  "elsewhere:orchestrator/core/view/render-screen.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/view.cjs", "orchestrator/core/view/render-screen.ts");
    var names = { get renderScreen() {
      return module_().renderScreen;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/notices/notifier.ts
var require_notifier = __commonJS({
  "elsewhere:orchestrator/io/notices/notifier.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "notices.cjs", "orchestrator/io/notices/notifier.ts");
    var names = { get Notifier() {
      return module_().Notifier;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/view/alternate-screen.ts
function enterScreen(input, output) {
  let isIn = true;
  const leave = () => {
    if (!isIn) return;
    isIn = false;
    process.off("exit", leave);
    input.setRawMode(false);
    input.pause();
    output.write(LEAVE);
  };
  process.on("exit", leave);
  input.setRawMode(true);
  input.resume();
  output.write(ENTER);
  return {
    get columns() {
      return output.columns;
    },
    get rows() {
      return output.rows;
    },
    draw: (lines) => {
      if (isIn) output.write(HOME + lines.join(`${CLEAR_REST_OF_LINE}\r
`) + CLEAR_REST_OF_LINE + CLEAR_BELOW);
    },
    leave
  };
}
var ENTER, LEAVE, HOME, CLEAR_REST_OF_LINE, CLEAR_BELOW;
var init_alternate_screen = __esm({
  "orchestrator/io/view/alternate-screen.ts"() {
    "use strict";
    ENTER = "\x1B[?1049h\x1B[?25l";
    LEAVE = "\x1B[?25h\x1B[?1049l";
    HOME = "\x1B[H";
    CLEAR_REST_OF_LINE = "\x1B[K";
    CLEAR_BELOW = "\x1B[J";
  }
});

// orchestrator/io/view/watch-status.ts
var watch_status_exports = {};
__export(watch_status_exports, {
  canWatch: () => canWatch,
  watchStatus: () => watchStatus
});
function canWatch(env) {
  return Boolean(process.stdin.isTTY && process.stdout.isTTY) && env.TERM !== "dumb";
}
async function watchStatus(cwd, env, now, notify) {
  const { stdin, stdout } = process;
  const screen = enterScreen(stdin, stdout);
  const notifier = new import_notifier.Notifier(notify, () => stdout.write(BELL));
  const measure = (0, import_read_space2.measureSometimes)(now);
  const picture = new Picture(screen, () => readStatus(cwd, env, now, measure), env, now, notifier);
  const { paths } = (0, import_locate_client_state2.locateClientState)(env.CLAUDE_PROJECT_DIR || cwd, env);
  let watcher = watchQuietly(paths.dir, () => picture.readSoon());
  const timer = setInterval(() => {
    watcher ??= watchQuietly(paths.dir, () => picture.readSoon());
    picture.tick();
  }, TICK_MS);
  const onResize = () => picture.draw();
  stdout.on("resize", onResize);
  try {
    picture.readSoon();
    return await Promise.race([quitOf(stdin), picture.failure]);
  } finally {
    clearInterval(timer);
    watcher?.close();
    stdout.off("resize", onResize);
    picture.stop();
    screen.leave();
  }
}
function quitOf(input) {
  return new Promise((resolve) => {
    input.on("data", (keys) => {
      if (QUIT_KEYS.some((key) => String(keys).includes(key))) resolve("key");
    });
    input.on("end", () => resolve("SIGHUP"));
    for (const signal of SIGNALS) process.once(signal, () => resolve(signal));
  });
}
var import_render_screen, import_locate_client_state2, import_notifier, import_read_space2, import_look_of_output2, TOGETHER_MS, TICK_MS, READ_EVERY_MS, BELL, CTRL_C, QUIT_KEYS, SIGNALS, Picture;
var init_watch_status = __esm({
  "orchestrator/io/view/watch-status.ts"() {
    "use strict";
    import_render_screen = __toESM(require_render_screen(), 1);
    import_locate_client_state2 = __toESM(require_locate_client_state(), 1);
    import_notifier = __toESM(require_notifier(), 1);
    import_read_space2 = __toESM(require_read_space(), 1);
    init_alternate_screen();
    init_follow_log();
    import_look_of_output2 = __toESM(require_look_of_output(), 1);
    init_read_status();
    TOGETHER_MS = 80;
    TICK_MS = 1e3;
    READ_EVERY_MS = 5e3;
    BELL = "\x07";
    CTRL_C = "";
    QUIT_KEYS = ["q", "Q", CTRL_C];
    SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
    Picture = class {
      constructor(screen, read, env, now, notifier) {
        this.screen = screen;
        this.read = read;
        this.env = env;
        this.now = now;
        this.notifier = notifier;
        this.failure = new Promise((_, reject) => {
          this.fail = reject;
        });
      }
      screen;
      read;
      env;
      now;
      notifier;
      failure;
      fail = () => {
      };
      status;
      readAt = 0;
      isReading = false;
      isStale = false;
      isStopped = false;
      pending;
      readSoon() {
        this.pending ??= setTimeout(() => {
          this.pending = void 0;
          void this.readNow();
        }, TOGETHER_MS);
      }
      tick() {
        if (this.now().getTime() - this.readAt >= READ_EVERY_MS) this.readSoon();
        else this.draw();
      }
      draw() {
        if (!this.status || this.isStopped) return;
        const { columns: width, rows } = this.screen;
        const { paint } = (0, import_look_of_output2.lookOfOutput)(this.env);
        this.screen.draw(
          (0, import_render_screen.renderScreen)({ ...this.status, at: this.now().toISOString() }, { width, paint }, rows, this.notifier.failure)
        );
      }
      stop() {
        this.isStopped = true;
        clearTimeout(this.pending);
      }
      async readNow() {
        this.isStale = true;
        if (this.isReading) return;
        this.isReading = true;
        try {
          while (this.isStale && !this.isStopped) {
            this.isStale = false;
            this.readAt = this.now().getTime();
            this.status = await this.read();
            this.notifier.look(this.status);
            this.draw();
          }
        } catch (error) {
          this.fail(error);
        } finally {
          this.isReading = false;
        }
      }
    };
  }
});

// part:io/view
var view_exports = {};
__export(view_exports, {
  load: () => load
});
module.exports = __toCommonJS(view_exports);
var modules = {
  "orchestrator/io/view/print-events.ts": () => (init_print_events(), __toCommonJS(print_events_exports)),
  "orchestrator/io/view/read-log.ts": () => (init_read_log(), __toCommonJS(read_log_exports)),
  "orchestrator/io/view/why-no-log.ts": () => (init_why_no_log(), __toCommonJS(why_no_log_exports)),
  "orchestrator/io/view/why-no-project.ts": () => (init_why_no_project(), __toCommonJS(why_no_project_exports)),
  "orchestrator/io/view/past/read-runs-shown.ts": () => (init_read_runs_shown(), __toCommonJS(read_runs_shown_exports)),
  "orchestrator/io/view/read-status.ts": () => (init_read_status(), __toCommonJS(read_status_exports)),
  "orchestrator/io/view/where-skyfom-is.ts": () => (init_where_skyfom_is(), __toCommonJS(where_skyfom_is_exports)),
  "orchestrator/io/view/status-line.ts": () => (init_status_line(), __toCommonJS(status_line_exports)),
  "orchestrator/io/view/past/read-task-past.ts": () => (init_read_task_past(), __toCommonJS(read_task_past_exports)),
  "orchestrator/io/view/watch-status.ts": () => (init_watch_status(), __toCommonJS(watch_status_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
