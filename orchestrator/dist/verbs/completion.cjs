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

// elsewhere:orchestrator/core/completion/render-completion.ts
var require_render_completion = __commonJS({
  "elsewhere:orchestrator/core/completion/render-completion.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/completion.cjs", "orchestrator/core/completion/render-completion.ts");
    var names = {
      get SHELLS() {
        return module_().SHELLS;
      },
      get renderCompletion() {
        return module_().renderCompletion;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/completion.ts
var completion_exports = {};
__export(completion_exports, {
  completion: () => completion
});
function describe(command) {
  return {
    name: command.name(),
    about: command.description(),
    options: command.options.flatMap(({ long, description }) => long ? [{ name: long, about: description }] : []),
    verbs: command.commands.filter((one) => one.name() !== "help").map(describe)
  };
}
var import_commander, import_render_completion, HELP, completion;
var init_completion = __esm({
  "orchestrator/verbs/completion.ts"() {
    "use strict";
    import_commander = __toESM(require_commander(), 1);
    import_render_completion = __toESM(require_render_completion(), 1);
    HELP = `
bash:  skyfom completion bash >> ~/.bashrc
zsh:   skyfom completion zsh >> ~/.zshrc
fish:  skyfom completion fish > ~/.config/fish/completions/skyfom.fish`;
    completion = (program, bind) => {
      const command = program.command("completion").addArgument(new import_commander.Argument("<shell>", "the shell").choices(import_render_completion.SHELLS)).addHelpText("after", HELP);
      bind(command, (_, shell) => {
        const verbs = program.commands.filter((one) => one.name() !== "help").map(describe);
        const text = (0, import_render_completion.renderCompletion)(shell, verbs);
        return { ok: true, text, data: { shell, text } };
      });
    };
  }
});

// part:verbs/completion
var completion_exports2 = {};
__export(completion_exports2, {
  load: () => load
});
module.exports = __toCommonJS(completion_exports2);
var modules = { "orchestrator/verbs/completion.ts": () => (init_completion(), __toCommonJS(completion_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
