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

// elsewhere:orchestrator/core/validators/is-last-words.ts
var require_is_last_words = __commonJS({
  "elsewhere:orchestrator/core/validators/is-last-words.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/validators/is-last-words.cjs", "orchestrator/core/validators/is-last-words.ts");
    var names = { get isLastWords() {
      return module_().isLastWords;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/change-within.ts
var require_change_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/change-within.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/change-within.ts");
    var names = {
      get createFileWithin() {
        return module_().createFileWithin;
      },
      get makeFolderWithin() {
        return module_().makeFolderWithin;
      },
      get refuseOutside() {
        return module_().refuseOutside;
      },
      get removeFileWithin() {
        return module_().removeFileWithin;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/read-below.ts
var require_read_below = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-below.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/read-below.ts");
    var names = {
      get namesBelow() {
        return module_().namesBelow;
      },
      get readBelow() {
        return module_().readBelow;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/replace-file.ts
var require_replace_file = __commonJS({
  "elsewhere:orchestrator/io/replace-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/replace-file.ts");
    var names = { get replaceFile() {
      return module_().replaceFile;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/sign-in-home.ts
var require_sign_in_home = __commonJS({
  "elsewhere:orchestrator/io/settings/sign-in-home.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/sign-in-home.ts");
    var names = {
      get createHomeKey() {
        return module_().createHomeKey;
      },
      get isSignedInHome() {
        return module_().isSignedInHome;
      },
      get signInHome() {
        return module_().signInHome;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/try-to.ts
var require_try_to = __commonJS({
  "elsewhere:orchestrator/io/try-to.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/try-to.ts");
    var names = { get tryTo() {
      return module_().tryTo;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/reference/brief-files.ts
var brief_files_exports = {};
__export(brief_files_exports, {
  briefPath: () => briefPath,
  flawOfBrief: () => flawOfBrief,
  folderOf: () => folderOf,
  forgetReference: () => forgetReference,
  readBrief: () => readBrief,
  readReport: () => readReport,
  returnReference: () => returnReference,
  returnedAt: () => returnedAt,
  useReference: () => useReference,
  userOfReference: () => userOfReference,
  withdrawBrief: () => withdrawBrief,
  writeBrief: () => writeBrief,
  writeReport: () => writeReport
});
function writeBrief(paths, reference, brief) {
  for (const folder of ["briefs", "used", "reports"])
    (0, import_change_within.makeFolderWithin)(stateOf(paths), folderOf(paths, reference.run, folder));
  const { prompt, ...facts } = brief;
  (0, import_replace_file.replaceFile)(paths.tmp, briefPath(paths, reference), prompt);
  const signed = { ...facts, signature: (0, import_sign_in_home.signInHome)(signedText(reference, prompt, facts)) };
  (0, import_replace_file.replaceFile)(paths.tmp, fileOf(paths, reference, "briefs"), JSON.stringify(signed));
}
function signedText({ run, attempt }, prompt, facts) {
  const asRead = Buffer.from(prompt).toString();
  return JSON.stringify([run, attempt, asRead, facts]);
}
function briefPath(paths, reference) {
  return (0, import_node_path.join)(folderOf(paths, reference.run, "briefs"), `${reference.attempt}.md`);
}
function withdrawBrief(paths, reference) {
  const signed = readSigned(paths, reference);
  (0, import_change_within.removeFileWithin)(stateOf(paths), briefPath(paths, reference));
  (0, import_change_within.removeFileWithin)(stateOf(paths), fileOf(paths, reference, "briefs"));
  if (userOfReference(paths, reference) === void 0) return true;
  if (signed?.isOurs()) writeBrief(paths, reference, signed.brief);
  return false;
}
function flawOfBrief(paths, reference) {
  if ((0, import_node_fs.lstatSync)(briefPath(paths, reference), { throwIfNoEntry: false }) === void 0) return "gone";
  return readSigned(paths, reference)?.isOurs() ? void 0 : "foreign";
}
function readBrief(paths, reference) {
  return readSigned(paths, reference)?.brief;
}
function readSigned(paths, reference) {
  try {
    const { signature, ...facts } = JSON.parse((0, import_read_below.readBelow)(stateOf(paths), fileOf(paths, reference, "briefs")) ?? "");
    const prompt = (0, import_read_below.readBelow)(stateOf(paths), briefPath(paths, reference));
    if (prompt === void 0) return void 0;
    const isOurs = () => (0, import_sign_in_home.isSignedInHome)(signedText(reference, prompt, facts), signature);
    return { brief: { ...facts, prompt }, isOurs };
  } catch {
    return void 0;
  }
}
function useReference(paths, reference, call, at) {
  const signed = readSigned(paths, reference);
  if (!signed) return { kind: "unknown" };
  if (!signed.isOurs()) return { kind: "foreign" };
  const { brief } = signed;
  const marker = fileOf(paths, reference, "used");
  try {
    (0, import_change_within.createFileWithin)(stateOf(paths), marker, call);
    (0, import_node_fs.utimesSync)(marker, new Date(at), new Date(at));
    if ((0, import_node_fs.existsSync)(fileOf(paths, reference, "briefs"))) return { kind: "ready", brief };
    forgetReference(paths, reference);
    return { kind: "unknown" };
  } catch (error) {
    if (error.code !== "EEXIST") {
      (0, import_node_fs.rmSync)(marker, { force: true });
      throw error;
    }
    const by = (0, import_read_below.readBelow)(stateOf(paths), marker) ?? "";
    return by === call ? { kind: "ready", brief } : { kind: "used", by };
  }
}
function userOfReference(paths, reference) {
  const marker = fileOf(paths, reference, "used");
  const call = (0, import_read_below.readBelow)(stateOf(paths), marker);
  const boundMs = (0, import_node_fs.lstatSync)(marker, { throwIfNoEntry: false })?.mtimeMs;
  return call === void 0 || boundMs === void 0 ? void 0 : { call, boundMs };
}
function forgetReference(paths, reference) {
  (0, import_change_within.removeFileWithin)(stateOf(paths), fileOf(paths, reference, "used"));
}
function returnReference(paths, reference, at) {
  forgetReference(paths, reference);
  const returned = folderOf(paths, reference.run, "returned");
  if (!(0, import_node_fs.existsSync)(folderOf(paths, reference.run, "briefs"))) return;
  (0, import_change_within.makeFolderWithin)(stateOf(paths), returned);
  (0, import_replace_file.replaceFile)(paths.tmp, (0, import_node_path.join)(returned, String(reference.attempt)), at);
}
function returnedAt(paths, reference) {
  return (0, import_read_below.readBelow)(stateOf(paths), (0, import_node_path.join)(folderOf(paths, reference.run, "returned"), String(reference.attempt)));
}
function writeReport(paths, reference, report) {
  (0, import_change_within.makeFolderWithin)(stateOf(paths), folderOf(paths, reference.run, "reports"));
  (0, import_replace_file.replaceFile)(paths.tmp, fileOf(paths, reference, "reports"), JSON.stringify(report));
}
function readReport(paths, reference) {
  const report = (0, import_try_to.tryTo)(() => JSON.parse((0, import_read_below.readBelow)(stateOf(paths), fileOf(paths, reference, "reports")) ?? ""));
  return (0, import_is_last_words.isLastWords)(report) ? report : void 0;
}
function folderOf(paths, run, folder) {
  return (0, import_node_path.join)(paths.runs, run, folder);
}
function stateOf({ runs }) {
  return (0, import_node_path.dirname)(runs);
}
function fileOf(paths, { run, attempt }, folder) {
  return (0, import_node_path.join)(folderOf(paths, run, folder), folder === "briefs" ? `${attempt}.json` : String(attempt));
}
var import_node_fs, import_node_path, import_is_last_words, import_change_within, import_read_below, import_replace_file, import_sign_in_home, import_try_to;
var init_brief_files = __esm({
  "orchestrator/io/reference/brief-files.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    import_is_last_words = __toESM(require_is_last_words(), 1);
    import_change_within = __toESM(require_change_within(), 1);
    import_read_below = __toESM(require_read_below(), 1);
    import_replace_file = __toESM(require_replace_file(), 1);
    import_sign_in_home = __toESM(require_sign_in_home(), 1);
    import_try_to = __toESM(require_try_to(), 1);
  }
});

// elsewhere:orchestrator/core/run/check-run.ts
var require_check_run = __commonJS({
  "elsewhere:orchestrator/core/run/check-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/check-run.ts");
    var names = { get checkRun() {
      return module_().checkRun;
    } };
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

// elsewhere:orchestrator/core/run/run-file.ts
var require_run_file = __commonJS({
  "elsewhere:orchestrator/core/run/run-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/run-file.ts");
    var names = {
      get fileOfRun() {
        return module_().fileOfRun;
      },
      get inTodaysForm() {
        return module_().inTodaysForm;
      },
      get runOfFile() {
        return module_().runOfFile;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/names-in.ts
var require_names_in = __commonJS({
  "elsewhere:orchestrator/io/names-in.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/names-in.ts");
    var names = {
      get entriesIn() {
        return module_().entriesIn;
      },
      get namesIn() {
        return module_().namesIn;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/bounds-of.ts
var require_bounds_of = __commonJS({
  "elsewhere:orchestrator/io/plain-file/bounds-of.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/bounds-of.ts");
    var names = {
      get boundsOf() {
        return module_().boundsOf;
      },
      get isThere() {
        return module_().isThere;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/find-obstacle.ts
var require_find_obstacle = __commonJS({
  "elsewhere:orchestrator/io/plain-file/find-obstacle.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/find-obstacle.ts");
    var names = {
      get findObstacle() {
        return module_().findObstacle;
      },
      get obstacleAt() {
        return module_().obstacleAt;
      },
      get refuseObstacle() {
        return module_().refuseObstacle;
      },
      get whyClosed() {
        return module_().whyClosed;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/reference/read-run.ts
var read_run_exports = {};
__export(read_run_exports, {
  findRun: () => findRun,
  readRun: () => readRun,
  readRuns: () => readRuns
});
function findRun(paths, id) {
  if (!ID.test(id)) return { kind: "none" };
  const folder = (0, import_node_path2.join)(paths.runs, id);
  const file = (0, import_node_path2.join)(folder, "run.json");
  const broken = (where, why) => ({ kind: "broken", id, problem: explain(id, where, why) });
  const obstacle = obstacleIn(folder);
  if (obstacle !== void 0) return broken(obstacle.where, obstacle.what);
  if (!(0, import_bounds_of.isThere)(file)) return { kind: "none" };
  const content = (0, import_read_below2.readBelow)((0, import_node_path2.dirname)(paths.runs), file);
  if (content === void 0) return broken(file, "its file cannot be read");
  let value;
  try {
    value = (0, import_run_file.inTodaysForm)(JSON.parse(content));
  } catch {
    return broken(file, "its file is not JSON");
  }
  const flaw = (0, import_check_run.checkRun)(value, id);
  if (flaw === void 0) return { kind: "run", run: (0, import_run_file.runOfFile)(value) };
  return broken(flaw.at === "" ? file : `${file} ${flaw.at}`, flaw.what);
}
function readRun(paths, id) {
  const found = findRun(paths, id);
  return found.kind === "run" ? found.run : void 0;
}
function readRuns(paths) {
  const names = namesIn(paths.runs);
  const found = names.map((id) => findRun(paths, id));
  const runs = found.flatMap((one) => one.kind === "run" ? [one.run] : []);
  return {
    runs: runs.sort((a, b) => a.openedAt < b.openedAt ? -1 : 1),
    broken: found.flatMap((one) => one.kind === "broken" ? [one] : []),
    unstored: names.filter((id, at) => ID.test(id) && found[at]?.kind === "none")
  };
}
function namesIn(folder) {
  try {
    return (0, import_node_fs2.readdirSync)(folder).sort();
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}
function obstacleIn(folder) {
  const own = (0, import_find_obstacle.obstacleAt)(folder);
  if (own !== void 0) return own;
  const odd = (0, import_names_in.entriesIn)(folder).find((entry) => FOLDERS.has(entry.name) && !entry.isDirectory());
  return odd && (0, import_find_obstacle.obstacleAt)((0, import_node_path2.join)(folder, odd.name));
}
function explain(id, where, why) {
  const fix = `Fix it, or move ${id} out of that folder, which holds its agents' reports. To release a task it holds: \`skyfom task release TASK --actor ${(0, import_run.actorOf)({ id })}\`.`;
  return { where, what: `run ${id} is damaged and skipped: ${why}`, fix };
}
var import_node_fs2, import_node_path2, import_check_run, import_run, import_run_file, import_names_in, import_bounds_of, import_find_obstacle, import_read_below2, ID, FOLDERS;
var init_read_run = __esm({
  "orchestrator/io/reference/read-run.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path2 = require("node:path");
    import_check_run = __toESM(require_check_run(), 1);
    import_run = __toESM(require_run(), 1);
    import_run_file = __toESM(require_run_file(), 1);
    import_names_in = __toESM(require_names_in(), 1);
    import_bounds_of = __toESM(require_bounds_of(), 1);
    import_find_obstacle = __toESM(require_find_obstacle(), 1);
    import_read_below2 = __toESM(require_read_below(), 1);
    ID = /^[a-z0-9]{4,12}$/;
    FOLDERS = /* @__PURE__ */ new Set([
      "briefs",
      "used",
      "returned",
      "reports",
      "asked",
      "given",
      "traces",
      "checks",
      "set-up",
      "base"
    ]);
  }
});

// orchestrator/io/reference/attempt-notes.ts
var attempt_notes_exports = {};
__export(attempt_notes_exports, {
  noteOnce: () => noteOnce,
  readNotes: () => readNotes
});
function noteOnce(paths, notebook, { run, attempt }, what) {
  const folder = (0, import_node_path3.join)(paths.runs, run, notebook);
  try {
    (0, import_change_within2.makeFolderWithin)((0, import_node_path3.dirname)(paths.runs), folder);
    (0, import_change_within2.createFileWithin)((0, import_node_path3.dirname)(paths.runs), (0, import_node_path3.join)(folder, `${attempt}.${what}`), "");
    return true;
  } catch {
    return false;
  }
}
function readNotes(paths, notebook, { run, attempt }) {
  const start = `${attempt}.`;
  return (0, import_read_below3.namesBelow)((0, import_node_path3.dirname)(paths.runs), (0, import_node_path3.join)(paths.runs, run, notebook)).filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
}
var import_node_path3, import_change_within2, import_read_below3;
var init_attempt_notes = __esm({
  "orchestrator/io/reference/attempt-notes.ts"() {
    "use strict";
    import_node_path3 = require("node:path");
    import_change_within2 = __toESM(require_change_within(), 1);
    import_read_below3 = __toESM(require_read_below(), 1);
  }
});

// part:io/reference
var reference_exports = {};
__export(reference_exports, {
  load: () => load
});
module.exports = __toCommonJS(reference_exports);
var modules = {
  "orchestrator/io/reference/brief-files.ts": () => (init_brief_files(), __toCommonJS(brief_files_exports)),
  "orchestrator/io/reference/read-run.ts": () => (init_read_run(), __toCommonJS(read_run_exports)),
  "orchestrator/io/reference/attempt-notes.ts": () => (init_attempt_notes(), __toCommonJS(attempt_notes_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
