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

// elsewhere:orchestrator/core/max-concurrent-agents.ts
var require_max_concurrent_agents = __commonJS({
  "elsewhere:orchestrator/core/max-concurrent-agents.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core.cjs", "orchestrator/core/max-concurrent-agents.ts");
    var names = { get MAX_CONCURRENT_AGENTS() {
      return module_().MAX_CONCURRENT_AGENTS;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/report/measure-run.ts
var require_measure_run = __commonJS({
  "elsewhere:orchestrator/core/report/measure-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/report.cjs", "orchestrator/core/report/measure-run.ts");
    var names = { get measureRun() {
      return module_().measureRun;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/choose-among.ts
var require_choose_among = __commonJS({
  "elsewhere:orchestrator/core/run/choose-among.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/run.cjs", "orchestrator/core/run/choose-among.ts");
    var names = {
      get HOW_TO_BEGIN() {
        return module_().HOW_TO_BEGIN;
      },
      get chooseAmong() {
        return module_().chooseAmong;
      },
      get chooseOpen() {
        return module_().chooseOpen;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/view/events/read-log-line.ts
var require_read_log_line = __commonJS({
  "elsewhere:orchestrator/core/view/events/read-log-line.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/view/events.cjs", "orchestrator/core/view/events/read-log-line.ts");
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

// elsewhere:orchestrator/io/ledger/files/state-paths.ts
var require_state_paths = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/state-paths.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/io/ledger/files/state-paths.ts");
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

// elsewhere:orchestrator/io/ledger/locate-client-state.ts
var require_locate_client_state = __commonJS({
  "elsewhere:orchestrator/io/ledger/locate-client-state.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/io/ledger/locate-client-state.ts");
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

// elsewhere:orchestrator/io/ledger/read-agent-limit.ts
var require_read_agent_limit = __commonJS({
  "elsewhere:orchestrator/io/ledger/read-agent-limit.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/io/ledger/read-agent-limit.ts");
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

// elsewhere:orchestrator/io/reference/read-run.ts
var require_read_run = __commonJS({
  "elsewhere:orchestrator/io/reference/read-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../reference.cjs", "orchestrator/io/reference/read-run.ts");
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
    var module_ = require_stand_in()(require, __dirname, "../settings.cjs", "orchestrator/io/settings/read-prices.ts");
    var names = { get readPrices() {
      return module_().readPrices;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/usage/read-usage.ts
var require_read_usage = __commonJS({
  "elsewhere:orchestrator/io/usage/read-usage.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../usage.cjs", "orchestrator/io/usage/read-usage.ts");
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

// elsewhere:orchestrator/io/view/read-log.ts
var require_read_log = __commonJS({
  "elsewhere:orchestrator/io/view/read-log.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../view.cjs", "orchestrator/io/view/read-log.ts");
    var names = { get readLog() {
      return module_().readLog;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/view/why-no-log.ts
var require_why_no_log = __commonJS({
  "elsewhere:orchestrator/io/view/why-no-log.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../view.cjs", "orchestrator/io/view/why-no-log.ts");
    var names = { get whyNoLog() {
      return module_().whyNoLog;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/view/why-no-project.ts
var require_why_no_project = __commonJS({
  "elsewhere:orchestrator/io/view/why-no-project.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../view.cjs", "orchestrator/io/view/why-no-project.ts");
    var names = { get whyNoProject() {
      return module_().whyNoProject;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/judge/parse-report.ts
var require_parse_report = __commonJS({
  "elsewhere:orchestrator/core/run/judge/parse-report.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/run/judge.cjs", "orchestrator/core/run/judge/parse-report.ts");
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

// elsewhere:orchestrator/core/run/needs/find-needs.ts
var require_find_needs = __commonJS({
  "elsewhere:orchestrator/core/run/needs/find-needs.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/run.cjs", "orchestrator/core/run/needs/find-needs.ts");
    var names = { get findNeeds() {
      return module_().findNeeds;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/command-prefix.ts
var require_command_prefix = __commonJS({
  "elsewhere:orchestrator/io/command-prefix.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../io.cjs", "orchestrator/io/command-prefix.ts");
    var names = { get commandPrefix() {
      return module_().commandPrefix;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/reference/brief-files.ts
var require_brief_files = __commonJS({
  "elsewhere:orchestrator/io/reference/brief-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../reference.cjs", "orchestrator/io/reference/brief-files.ts");
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

// elsewhere:orchestrator/io/tasks/open-task-source.ts
var require_open_task_source = __commonJS({
  "elsewhere:orchestrator/io/tasks/open-task-source.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../tasks.cjs", "orchestrator/io/tasks/open-task-source.ts");
    var names = { get openTaskSource() {
      return module_().openTaskSource;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/tasks/process-stamp.ts
var require_process_stamp = __commonJS({
  "elsewhere:orchestrator/io/tasks/process-stamp.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../tasks.cjs", "orchestrator/io/tasks/process-stamp.ts");
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

// elsewhere:orchestrator/io/ask-git.ts
var require_ask_git = __commonJS({
  "elsewhere:orchestrator/io/ask-git.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../io.cjs", "orchestrator/io/ask-git.ts");
    var names = { get askGit() {
      return module_().askGit;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/view/report/read-commits.ts
function readCommits(folder, named) {
  const hashes = [...new Set(named)].filter((hash) => /^[0-9a-f]{4,64}$/.test(hash)).slice(0, MOST_COMMITS);
  if (hashes.length === 0) return /* @__PURE__ */ new Map();
  const asked = hashes.map((hash) => `${hash}^{commit}`);
  const answers = (0, import_ask_git.askGit)(folder, ["cat-file", "--batch-check"], { lines: asked })?.split("\n") ?? [];
  const whole = hashes.map((_, n) => /^([0-9a-f]{40,64}) commit /.exec(answers[n] ?? "")?.[1]);
  const known = whole.filter((hash) => hash !== void 0);
  const told = known.length === 0 ? void 0 : (0, import_ask_git.askGit)(folder, DIFF, { lines: known });
  const facts = new Map((told ?? "").split("\0").flatMap(parse));
  return new Map(
    hashes.flatMap((hash, n) => {
      const found = facts.get(whole[n] ?? "");
      return found ? [[hash, found]] : [];
    })
  );
}
function parse(text) {
  const [head = "", ...lines] = text.split("\n");
  const space = head.indexOf(" ");
  if (space === -1) return [];
  const files = lines.slice(0, MOST_FILES).flatMap((line) => {
    const [, added, removed, path] = /^(\d+|-)\t(\d+|-)\t(.+)$/.exec(line) ?? [];
    return path === void 0 ? [] : [[path, { added: toCount(added), removed: toCount(removed) }]];
  });
  return [[head.slice(0, space), { subject: head.slice(space + 1), files: new Map(files) }]];
}
function toCount(text) {
  return text === void 0 || text === "-" ? null : Number(text);
}
var import_ask_git, MOST_COMMITS, MOST_FILES, DIFF;
var init_read_commits = __esm({
  "orchestrator/io/view/report/read-commits.ts"() {
    "use strict";
    import_ask_git = __toESM(require_ask_git(), 1);
    MOST_COMMITS = 500;
    MOST_FILES = 200;
    DIFF = [
      ...["-c", "core.quotePath=false", "diff-tree", "--stdin", "--root", "-r", "-m"],
      ...["--no-ext-diff", "--no-textconv", "--no-renames", "--numstat", "--format=%x00%H %s"]
    ];
  }
});

// orchestrator/io/view/report/read-besides.ts
async function readBesides({ root, env, paths }, run, { runs, broken }) {
  const reports = new Map(run.attempts.map(({ number }) => [number, reportOf(paths, run, number)]));
  const commits = run.attempts.flatMap(({ outcome }) => outcome?.commits ?? []);
  const opened = await (0, import_open_task_source.openTaskSource)(root, env);
  const listed = opened.kind === "source" ? await opened.source.list() : void 0;
  const tasks = listed?.kind === "list" ? listed.list.tasks : null;
  const needs = (0, import_find_needs.findNeeds)({
    runs,
    broken: broken.map(({ id }) => id),
    tasks,
    isOrphaned: ({ owner }) => (0, import_process_stamp.isDead)(owner),
    prefix: (0, import_command_prefix.commandPrefix)(root)
  });
  return {
    reportOf: (attempt) => reports.get(attempt),
    commits: readCommits(root, commits),
    // The page lies in the run's folder, beside what it links to.
    linksOf: (attempt) => ({
      brief: (0, import_node_fs.existsSync)((0, import_brief_files.briefPath)(paths, { run: run.id, attempt })) ? `briefs/${attempt}.md` : null,
      report: (0, import_node_fs.existsSync)((0, import_node_path.join)(paths.runs, run.id, "reports", String(attempt))) ? `reports/${attempt}` : null
    }),
    linkTo: (path) => (0, import_node_fs.existsSync)(path) ? (0, import_node_url.pathToFileURL)(path).href : null,
    needs: needs.filter((need) => need.run === run.id),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone
  };
}
function reportOf(paths, run, attempt) {
  const parsed = (0, import_parse_report.parseReport)((0, import_brief_files.readReport)(paths, { run: run.id, attempt })?.lastMessage ?? "");
  return parsed.kind === "report" ? parsed.report : void 0;
}
var import_node_fs, import_node_path, import_node_url, import_parse_report, import_find_needs, import_command_prefix, import_brief_files, import_open_task_source, import_process_stamp;
var init_read_besides = __esm({
  "orchestrator/io/view/report/read-besides.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    import_node_url = require("node:url");
    import_parse_report = __toESM(require_parse_report(), 1);
    import_find_needs = __toESM(require_find_needs(), 1);
    import_command_prefix = __toESM(require_command_prefix(), 1);
    import_brief_files = __toESM(require_brief_files(), 1);
    import_open_task_source = __toESM(require_open_task_source(), 1);
    import_process_stamp = __toESM(require_process_stamp(), 1);
    init_read_commits();
  }
});

// orchestrator/io/view/report/read-run-report.ts
var read_run_report_exports = {};
__export(read_run_report_exports, {
  readRunReport: () => readRunReport
});
async function readRunReport({ cwd, env, now }, verb, named) {
  const location = (0, import_locate_client_state.locateClientState)(env.CLAUDE_PROJECT_DIR || cwd, env);
  const { paths, root } = location;
  const elsewhere = (0, import_state_paths.whyElsewhere)(paths) ?? (0, import_why_no_log.whyNoLog)(paths.events) ?? (0, import_why_no_project.whyNoProject)(location, env);
  if (elsewhere) return { kind: "problem", problem: elsewhere };
  const kept = (0, import_read_run.readRuns)(paths);
  const { runs, broken } = kept;
  if (runs.length + broken.length === 0 && named === void 0) return { kind: "none", problem: noRunYet(verb) };
  const run = named === void 0 ? runs.at(-1) : runs.find(({ id }) => id === named);
  if (!run) return { kind: "problem", problem: whyNoRun(broken, named) ?? noSuchRun(runs, named, verb) };
  const { events, remarks } = readEvents(paths, run);
  const prices = (0, import_read_prices.readPrices)(root);
  const report = (0, import_measure_run.measureRun)({
    run,
    events,
    besides: await readBesides({ root, env, paths }, run, kept),
    repository: (0, import_node_path2.basename)(root),
    cap: Math.min(import_max_concurrent_agents.MAX_CONCURRENT_AGENTS, (0, import_read_agent_limit.readAgentLimit)(root)),
    madeAt: now().toISOString(),
    usageOf: (transcript) => (0, import_read_usage.readUsage)(transcript, prices),
    remarks: [
      ...named === void 0 ? broken.map(({ problem }) => `${problem.what} (${problem.where}).`) : [],
      ...remarks
    ]
  });
  return { kind: "report", report, paths };
}
function readEvents(paths, run) {
  const current = parse2((0, import_read_log.readLog)(paths.events));
  const isTold = (events2) => events2.some((event) => event.type === "run-opened" && event.run === run.id);
  const earlier = isTold(current.events) ? { events: [], remarks: [] } : parse2((0, import_read_log.readLog)(paths.eventsBefore), "events.1.jsonl");
  const events = [...earlier.events, ...current.events];
  const missing = isTold(events) ? [] : ["The log begins after the run, so this page is incomplete."];
  return { events, remarks: [...earlier.remarks, ...current.remarks, ...missing] };
}
function parse2(lines, file) {
  const events = [];
  const unusable = { torn: [], foreign: [] };
  lines.forEach((text, n) => {
    const read = (0, import_read_log_line.readLogLine)(text, n + 1);
    if (read.kind === "event") events.push(read.event);
    else unusable[read.kind].push(read.line);
  });
  const remark = (0, import_read_log_line.describeUnusable)(unusable, file);
  return { events, remarks: remark === void 0 ? [] : [remark] };
}
function whyNoRun(broken, named) {
  return broken.find(({ id }) => named === void 0 || id === named)?.problem;
}
function noRunYet(verb) {
  return { where: `skyfom ${verb}`, what: "there is no run yet", fix: import_choose_among.HOW_TO_BEGIN };
}
function noSuchRun(runs, named, verb) {
  if (runs.length === 0) return noRunYet(verb);
  const newest = [...runs].reverse().slice(0, NAMED);
  const list = newest.map(({ id, openedAt }) => `${id} (${openedAt.slice(0, 16).replace("T", " ")})`).join(", ");
  const more = runs.length > NAMED ? ` and ${runs.length - NAMED} older ones` : "";
  return {
    where: "--run",
    what: `there is no run "${named}"`,
    fix: `Stored runs, newest first: ${list}${more}.`
  };
}
var import_node_path2, import_max_concurrent_agents, import_measure_run, import_choose_among, import_read_log_line, import_state_paths, import_locate_client_state, import_read_agent_limit, import_read_run, import_read_prices, import_read_usage, import_read_log, import_why_no_log, import_why_no_project, NAMED;
var init_read_run_report = __esm({
  "orchestrator/io/view/report/read-run-report.ts"() {
    "use strict";
    import_node_path2 = require("node:path");
    import_max_concurrent_agents = __toESM(require_max_concurrent_agents(), 1);
    import_measure_run = __toESM(require_measure_run(), 1);
    import_choose_among = __toESM(require_choose_among(), 1);
    import_read_log_line = __toESM(require_read_log_line(), 1);
    import_state_paths = __toESM(require_state_paths(), 1);
    import_locate_client_state = __toESM(require_locate_client_state(), 1);
    import_read_agent_limit = __toESM(require_read_agent_limit(), 1);
    import_read_run = __toESM(require_read_run(), 1);
    import_read_prices = __toESM(require_read_prices(), 1);
    import_read_usage = __toESM(require_read_usage(), 1);
    import_read_log = __toESM(require_read_log(), 1);
    import_why_no_log = __toESM(require_why_no_log(), 1);
    import_why_no_project = __toESM(require_why_no_project(), 1);
    init_read_besides();
    NAMED = 10;
  }
});

// built-in:node:crypto
var createHash;
var init_node_crypto = __esm({
  "built-in:node:crypto"() {
    createHash = (...args) => require("node:crypto").createHash(...args);
  }
});

// elsewhere:orchestrator/io/replace-file.ts
var require_replace_file = __commonJS({
  "elsewhere:orchestrator/io/replace-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../io.cjs", "orchestrator/io/replace-file.ts");
    var names = { get replaceFile() {
      return module_().replaceFile;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/view/report/write-otlp.ts
var write_otlp_exports = {};
__export(write_otlp_exports, {
  writeOtlp: () => writeOtlp
});
async function writeOtlp(paths, report) {
  const { toOtlp } = await import("./../../otlp-export.mjs");
  const texts = toOtlp(report, (text) => createHash("sha256").update(text).digest("hex"));
  const folder = (0, import_node_path3.join)(paths.runs, report.run.id);
  (0, import_state_paths2.createState)(paths);
  const write = (name, text) => {
    const path = (0, import_node_path3.join)(folder, name);
    (0, import_replace_file.replaceFile)(paths.tmp, path, `${text}
`);
    return path;
  };
  return { traces: write("traces.json", texts.traces), metrics: write("metrics.json", texts.metrics) };
}
var import_node_path3, import_state_paths2, import_replace_file;
var init_write_otlp = __esm({
  "orchestrator/io/view/report/write-otlp.ts"() {
    "use strict";
    init_node_crypto();
    import_node_path3 = require("node:path");
    import_state_paths2 = __toESM(require_state_paths(), 1);
    import_replace_file = __toESM(require_replace_file(), 1);
  }
});

// built-in:node:child_process
var spawn;
var init_node_child_process = __esm({
  "built-in:node:child_process"() {
    spawn = (...args) => require("node:child_process").spawn(...args);
  }
});

// elsewhere:orchestrator/io/program-on-path.ts
var require_program_on_path = __commonJS({
  "elsewhere:orchestrator/io/program-on-path.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../io.cjs", "orchestrator/io/program-on-path.ts");
    var names = {
      get foldersOnPath() {
        return module_().foldersOnPath;
      },
      get programOnPath() {
        return module_().programOnPath;
      },
      get withPlainPath() {
        return module_().withPlainPath;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/view/report/open-file.ts
var open_file_exports = {};
__export(open_file_exports, {
  openFile: () => openFile
});
async function openFile(path) {
  const [program, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const options = { env: (0, import_program_on_path.withPlainPath)(process.env), stdio: "ignore", detached: true };
  const child = spawn((0, import_program_on_path.programOnPath)(program), [...args, path], options);
  try {
    await (0, import_node_events.once)(child, "spawn");
    child.unref();
    return true;
  } catch {
    return false;
  }
}
var import_node_events, import_program_on_path, OPENERS;
var init_open_file = __esm({
  "orchestrator/io/view/report/open-file.ts"() {
    "use strict";
    init_node_child_process();
    import_node_events = require("node:events");
    import_program_on_path = __toESM(require_program_on_path(), 1);
    OPENERS = {
      darwin: ["open"],
      win32: ["explorer.exe"]
    };
  }
});

// orchestrator/io/view/report/write-page.ts
var write_page_exports = {};
__export(write_page_exports, {
  writePage: () => writePage
});
async function writePage(paths, report) {
  const { renderPage } = await import("./../../report-page.mjs");
  const hash = (text) => createHash("sha256").update(text).digest("base64");
  const path = (0, import_node_path4.join)(paths.runs, report.run.id, "report.html");
  (0, import_state_paths3.createState)(paths);
  (0, import_replace_file2.replaceFile)(paths.tmp, path, renderPage(report, hash));
  return path;
}
var import_node_path4, import_state_paths3, import_replace_file2;
var init_write_page = __esm({
  "orchestrator/io/view/report/write-page.ts"() {
    "use strict";
    init_node_crypto();
    import_node_path4 = require("node:path");
    import_state_paths3 = __toESM(require_state_paths(), 1);
    import_replace_file2 = __toESM(require_replace_file(), 1);
  }
});

// part:io/view/report
var report_exports = {};
__export(report_exports, {
  load: () => load
});
module.exports = __toCommonJS(report_exports);
var modules = {
  "orchestrator/io/view/report/read-run-report.ts": () => (init_read_run_report(), __toCommonJS(read_run_report_exports)),
  "orchestrator/io/view/report/write-otlp.ts": () => (init_write_otlp(), __toCommonJS(write_otlp_exports)),
  "orchestrator/io/view/report/open-file.ts": () => (init_open_file(), __toCommonJS(open_file_exports)),
  "orchestrator/io/view/report/write-page.ts": () => (init_write_page(), __toCommonJS(write_page_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
