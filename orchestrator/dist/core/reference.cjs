var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// orchestrator/core/reference/reference.ts
var reference_exports = {};
__export(reference_exports, {
  isReferencePrompt: () => isReferencePrompt,
  parseReference: () => parseReference,
  referenceAnywhere: () => referenceAnywhere,
  referenceInPrompt: () => referenceInPrompt,
  renderReference: () => renderReference
});
function renderReference({ run, attempt }) {
  return `${run}.${attempt}`;
}
function parseReference(text) {
  return match(TEXT, text);
}
function isReferencePrompt(prompt) {
  return prompt.startsWith("@skyfom ");
}
function referenceInPrompt(prompt) {
  return match(IN_PROMPT, prompt);
}
function referenceAnywhere(prompt) {
  return match(ANYWHERE, prompt);
}
function match(pattern, text) {
  const found = pattern.exec(text);
  return found ? { run: found[1], attempt: Number(found[2]) } : void 0;
}
var IN_PROMPT, TEXT, ANYWHERE;
var init_reference = __esm({
  "orchestrator/core/reference/reference.ts"() {
    "use strict";
    IN_PROMPT = /^@skyfom ([a-z0-9]{4,12})\.([1-9]\d{0,5})(?=\s|$)/;
    TEXT = /^([a-z0-9]{4,12})\.([1-9]\d{0,5})$/;
    ANYWHERE = /(?:^|[^\w@])@skyfom ([a-z0-9]{4,12})\.([1-9]\d{0,5})(?![\w.]*\w)/;
  }
});

// orchestrator/core/reference/compare-prompt.ts
var compare_prompt_exports = {};
__export(compare_prompt_exports, {
  comparePrompt: () => comparePrompt
});
function comparePrompt(prompt, brief, reference) {
  if (plain(prompt) === plain(brief)) return "brief";
  const named = referenceInPrompt(prompt);
  return named && renderReference(named) === reference ? "reference" : "another-prompt";
}
function plain(text) {
  return text.replaceAll("\r\n", "\n").trim();
}
var init_compare_prompt = __esm({
  "orchestrator/core/reference/compare-prompt.ts"() {
    "use strict";
    init_reference();
  }
});

// part:core/reference
var reference_exports2 = {};
__export(reference_exports2, {
  load: () => load
});
module.exports = __toCommonJS(reference_exports2);
var modules = {
  "orchestrator/core/reference/reference.ts": () => (init_reference(), __toCommonJS(reference_exports)),
  "orchestrator/core/reference/compare-prompt.ts": () => (init_compare_prompt(), __toCommonJS(compare_prompt_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
