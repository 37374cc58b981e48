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

// elsewhere:commander
var require_commander = __commonJS({
  "elsewhere:commander"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../libraries/commander.cjs", "commander");
    var names = {
      get Argument() {
        return module_().Argument;
      },
      get Command() {
        return module_().Command;
      },
      get CommanderError() {
        return module_().CommanderError;
      },
      get Help() {
        return module_().Help;
      },
      get InvalidArgumentError() {
        return module_().InvalidArgumentError;
      },
      get InvalidOptionArgumentError() {
        return module_().InvalidOptionArgumentError;
      },
      get Option() {
        return module_().Option;
      },
      get createArgument() {
        return module_().createArgument;
      },
      get createCommand() {
        return module_().createCommand;
      },
      get createOption() {
        return module_().createOption;
      },
      get program() {
        return module_().program;
      }
    };
    module2.exports = Object.setPrototypeOf(function(...args) {
      const { default: itself } = module_();
      return new.target ? new itself(...args) : itself(...args);
    }, names);
  }
});

// elsewhere:orchestrator/core/composition/plan-composition.ts
var require_plan_composition = __commonJS({
  "elsewhere:orchestrator/core/composition/plan-composition.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/composition.cjs", "orchestrator/core/composition/plan-composition.ts");
    var names = { get planComposition() {
      return module_().planComposition;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/composition/render-mermaid.ts
var require_render_mermaid = __commonJS({
  "elsewhere:orchestrator/core/composition/render-mermaid.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/composition.cjs", "orchestrator/core/composition/render-mermaid.ts");
    var names = { get renderMermaid() {
      return module_().renderMermaid;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/composition/render-plan.ts
var require_render_plan = __commonJS({
  "elsewhere:orchestrator/core/composition/render-plan.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/composition.cjs", "orchestrator/core/composition/render-plan.ts");
    var names = { get renderPlan() {
      return module_().renderPlan;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/composition/show-name.ts
var require_show_name = __commonJS({
  "elsewhere:orchestrator/core/composition/show-name.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/composition.cjs", "orchestrator/core/composition/show-name.ts");
    var names = {
      get escapeControls() {
        return module_().escapeControls;
      },
      get quoteName() {
        return module_().quoteName;
      },
      get showName() {
        return module_().showName;
      }
    };
    module2.exports = Object.create(names);
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

// elsewhere:orchestrator/core/text/closest-name.ts
var require_closest_name = __commonJS({
  "elsewhere:orchestrator/core/text/closest-name.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/text.cjs", "orchestrator/core/text/closest-name.ts");
    var names = {
      get MOST_CANDIDATES() {
        return module_().MOST_CANDIDATES;
      },
      get closestName() {
        return module_().closestName;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/composition/explain-several.ts
var require_explain_several = __commonJS({
  "elsewhere:orchestrator/io/composition/explain-several.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/composition.cjs", "orchestrator/io/composition/explain-several.ts");
    var names = { get explainSeveral() {
      return module_().explainSeveral;
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

// elsewhere:orchestrator/io/composition/find-skill.ts
var require_find_skill = __commonJS({
  "elsewhere:orchestrator/io/composition/find-skill.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/composition.cjs", "orchestrator/io/composition/find-skill.ts");
    var names = {
      get compositionsIn() {
        return module_().compositionsIn;
      },
      get findSkill() {
        return module_().findSkill;
      },
      get listSkills() {
        return module_().listSkills;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/composition/read-composition.ts
var require_read_composition = __commonJS({
  "elsewhere:orchestrator/io/composition/read-composition.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/composition.cjs", "orchestrator/io/composition/read-composition.ts");
    var names = {
      get compositionReader() {
        return module_().compositionReader;
      },
      get readComposition() {
        return module_().readComposition;
      }
    };
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

// orchestrator/verbs/plan.ts
var plan_exports = {};
__export(plan_exports, {
  plan: () => plan
});
function runPlan(terminal, given, options) {
  const { cwd, env } = terminal;
  const located = locate(cwd, given, (0, import_skill_folders.skillFolders)(cwd, env));
  if (!located.ok) return { ok: false, problems: located.problems };
  const shown = (0, import_show_file.showFile)(cwd, located.file);
  const { composition, problems, warnings } = (0, import_read_composition.readComposition)(located.file, shown);
  if (composition === void 0) return { ok: false, problems };
  const planned = (0, import_plan_composition.planComposition)(composition);
  if (options.mermaid) return { ok: true, text: (0, import_render_mermaid.renderMermaid)(planned), data: planned };
  const notes = warnings.map((warning) => `warning: ${(0, import_problem.renderProblem)(warning)}

`).join("");
  return { ok: true, text: `${notes}${(0, import_render_plan.renderPlan)(planned)}`, data: { ...planned, file: shown, warnings } };
}
function locate(cwd, given, folders) {
  const path = (0, import_node_path.resolve)(cwd, given);
  const status = (0, import_stat_path.statPath)(path);
  const compositions = compositionsOf(path, status) ?? (0, import_find_skill.findSkill)(given, folders)?.compositions ?? [];
  const [file, other] = compositions;
  if (file === void 0) return { ok: false, problems: [explainAbsent(given, status, folders)] };
  if (other === void 0) return { ok: true, file };
  return { ok: false, problems: (0, import_explain_several.explainSeveral)(compositions, (0, import_show_file.showFile)(cwd, (0, import_node_path.dirname)(file))) };
}
function compositionsOf(path, status) {
  if (status?.isDirectory()) return (0, import_find_skill.compositionsIn)(path);
  if ((0, import_node_path.basename)(path) === import_file_names.SKILL_FILE) return (0, import_find_skill.compositionsIn)((0, import_node_path.dirname)(path));
  return status && [path];
}
function explainAbsent(given, status, folders) {
  const composites = (0, import_find_skill.listSkills)(folders).filter(({ compositions }) => compositions.length > 0);
  const names = composites.map(({ name }) => name);
  const meant = (0, import_closest_name.closestName)(given, names);
  const fix = meant === void 0 ? `Composite skills here: ${names.join(", ")}.` : `Did you mean "${meant}"?`;
  return { where: (0, import_show_name.showName)(given), what: explain(given, status, folders), fix };
}
function explain(given, status, folders) {
  if (status?.isDirectory()) return "this folder holds no composition.json or composition.yaml";
  if (status || (0, import_find_skill.findSkill)(given, folders)) return "this skill has no composition; one agent does all of it";
  return "there is no file and no skill of this name";
}
var import_node_path, import_commander, import_plan_composition, import_render_mermaid, import_render_plan, import_show_name, import_problem, import_closest_name, import_explain_several, import_file_names, import_find_skill, import_read_composition, import_show_file, import_skill_folders, import_stat_path, plan;
var init_plan = __esm({
  "orchestrator/verbs/plan.ts"() {
    "use strict";
    import_node_path = require("node:path");
    import_commander = __toESM(require_commander(), 1);
    import_plan_composition = __toESM(require_plan_composition(), 1);
    import_render_mermaid = __toESM(require_render_mermaid(), 1);
    import_render_plan = __toESM(require_render_plan(), 1);
    import_show_name = __toESM(require_show_name(), 1);
    import_problem = __toESM(require_problem(), 1);
    import_closest_name = __toESM(require_closest_name(), 1);
    import_explain_several = __toESM(require_explain_several(), 1);
    import_file_names = __toESM(require_file_names(), 1);
    import_find_skill = __toESM(require_find_skill(), 1);
    import_read_composition = __toESM(require_read_composition(), 1);
    import_show_file = __toESM(require_show_file(), 1);
    import_skill_folders = __toESM(require_skill_folders(), 1);
    import_stat_path = __toESM(require_stat_path(), 1);
    plan = (program, bind) => {
      const command = program.command("plan").argument("<composition>", "a composition's file, its folder, or the name of a composite skill").addOption(new import_commander.Option("--mermaid", "print it as a Mermaid flowchart").conflicts("json"));
      bind(command, runPlan);
    };
  }
});

// part:verbs/plan
var plan_exports2 = {};
__export(plan_exports2, {
  load: () => load
});
module.exports = __toCommonJS(plan_exports2);
var modules = { "orchestrator/verbs/plan.ts": () => (init_plan(), __toCommonJS(plan_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
