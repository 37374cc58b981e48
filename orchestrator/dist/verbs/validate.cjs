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

// elsewhere:orchestrator/core/problem.ts
var require_problem = __commonJS({
  "elsewhere:orchestrator/core/problem.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/problem.ts");
    var names = {
      get renderProblem() {
        return module_().renderProblem;
      },
      get renderProblemInLine() {
        return module_().renderProblemInLine;
      },
      get shortProblem() {
        return module_().shortProblem;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/text/counted.ts
var require_counted = __commonJS({
  "elsewhere:orchestrator/core/text/counted.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/text.cjs", "orchestrator/core/text/counted.ts");
    var names = { get counted() {
      return module_().counted;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/composition/check-compositions.ts
var require_check_compositions = __commonJS({
  "elsewhere:orchestrator/io/composition/check-compositions.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/composition.cjs", "orchestrator/io/composition/check-compositions.ts");
    var names = { get checkCompositions() {
      return module_().checkCompositions;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/composition/check-skill.ts
var require_check_skill = __commonJS({
  "elsewhere:orchestrator/io/composition/check-skill.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/composition.cjs", "orchestrator/io/composition/check-skill.ts");
    var names = { get checkSkill() {
      return module_().checkSkill;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/composition/file-names.ts
var require_file_names = __commonJS({
  "elsewhere:orchestrator/io/composition/file-names.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/composition.cjs", "orchestrator/io/composition/file-names.ts");
    var names = {
      get COMPOSITION_FILES() {
        return module_().COMPOSITION_FILES;
      },
      get SKILL_FILE() {
        return module_().SKILL_FILE;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/composition/find-skill-files.ts
var require_find_skill_files = __commonJS({
  "elsewhere:orchestrator/io/composition/find-skill-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/composition.cjs", "orchestrator/io/composition/find-skill-files.ts");
    var names = { get findSkillFiles() {
      return module_().findSkillFiles;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/composition/show-file.ts
var require_show_file = __commonJS({
  "elsewhere:orchestrator/io/composition/show-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/composition.cjs", "orchestrator/io/composition/show-file.ts");
    var names = { get showFile() {
      return module_().showFile;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/composition/skill-folders.ts
var require_skill_folders = __commonJS({
  "elsewhere:orchestrator/io/composition/skill-folders.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/composition.cjs", "orchestrator/io/composition/skill-folders.ts");
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

// elsewhere:orchestrator/io/composition/stat-path.ts
var require_stat_path = __commonJS({
  "elsewhere:orchestrator/io/composition/stat-path.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/composition.cjs", "orchestrator/io/composition/stat-path.ts");
    var names = { get statPath() {
      return module_().statPath;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/validate.ts
var validate_exports = {};
__export(validate_exports, {
  validate: () => validate
});
function runValidate(terminal, given) {
  const { cwd, env } = terminal;
  const paths = (given.length > 0 ? given : ["."]).map((path) => (0, import_node_path.resolve)(cwd, path));
  const missing = paths.filter((path) => (0, import_stat_path.statPath)(path) === void 0);
  if (missing.length > 0) return { ok: false, problems: missing.map((path) => explainMissing((0, import_show_file.showFile)(cwd, path))) };
  const found = paths.map(filesOf);
  const skills = [...new Set(found.flatMap((files) => files.skills))];
  const compositions = [...new Set(found.flatMap((files) => files.compositions))];
  const unreadable = found.flatMap((files) => files.unreadable);
  const refused = found.flatMap((files) => files.refused.map((one) => ({ ...one, where: (0, import_show_file.showFile)(cwd, one.where) })));
  if (skills.length + compositions.length + unreadable.length + refused.length === 0) {
    return { ok: false, problems: [explainNothing(cwd, paths)] };
  }
  const show = (file) => (0, import_show_file.showFile)(cwd, file);
  const review = (0, import_check_compositions.checkCompositions)(compositions, (0, import_skill_folders.skillFolders)(cwd, env), show);
  const problems = [
    ...refused,
    ...unreadable.map((folder) => explainUnreadable(show(folder))),
    ...skills.flatMap((file) => (0, import_check_skill.checkSkill)(file, show(file))),
    ...review.problems
  ];
  if (problems.length > 0) return { ok: false, problems };
  const data = { skills: skills.map(show), compositions: compositions.map(show), warnings: review.warnings };
  return { ok: true, text: describe(data), data };
}
function filesOf(path) {
  if ((0, import_stat_path.statPath)(path)?.isDirectory()) return (0, import_find_skill_files.findSkillFiles)(path);
  const isSkill = (0, import_node_path.basename)(path) === import_file_names.SKILL_FILE;
  return { skills: isSkill ? [path] : [], compositions: isSkill ? [] : [path], unreadable: [], refused: [] };
}
function explainMissing(path) {
  return { where: path, what: "it does not exist", fix: "Name a folder or a file that exists." };
}
function explainUnreadable(path) {
  return { where: path, what: "this folder cannot be read", fix: "Make it readable, or name another folder." };
}
function explainNothing(cwd, paths) {
  const where = paths.map((path) => (0, import_show_file.showFile)(cwd, path)).join(", ");
  return {
    where,
    what: "it holds no SKILL.md and no composition",
    fix: "Name the folder that holds your skills."
  };
}
function describe(found) {
  const warnings = found.warnings.map((warning) => `warning: ${(0, import_problem.renderProblem)(warning)}
`);
  const counts = [(0, import_counted.counted)(found.skills.length, "skill"), (0, import_counted.counted)(found.compositions.length, "composition")].join(
    " and "
  );
  return `${warnings.join("")}valid: ${counts}`;
}
var import_node_path, import_problem, import_counted, import_check_compositions, import_check_skill, import_file_names, import_find_skill_files, import_show_file, import_skill_folders, import_stat_path, validate;
var init_validate = __esm({
  "orchestrator/verbs/validate.ts"() {
    "use strict";
    import_node_path = require("node:path");
    import_problem = __toESM(require_problem(), 1);
    import_counted = __toESM(require_counted(), 1);
    import_check_compositions = __toESM(require_check_compositions(), 1);
    import_check_skill = __toESM(require_check_skill(), 1);
    import_file_names = __toESM(require_file_names(), 1);
    import_find_skill_files = __toESM(require_find_skill_files(), 1);
    import_show_file = __toESM(require_show_file(), 1);
    import_skill_folders = __toESM(require_skill_folders(), 1);
    import_stat_path = __toESM(require_stat_path(), 1);
    validate = (program, bind) => {
      const command = program.command("validate").argument("[path...]", "folders or files (default: the current folder)");
      bind(command, runValidate);
    };
  }
});

// part:verbs/validate
var validate_exports2 = {};
__export(validate_exports2, {
  load: () => load
});
module.exports = __toCommonJS(validate_exports2);
var modules = { "orchestrator/verbs/validate.ts": () => (init_validate(), __toCommonJS(validate_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
