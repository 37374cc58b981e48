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

// orchestrator/core/completion/render-completion.ts
var render_completion_exports = {};
__export(render_completion_exports, {
  SHELLS: () => SHELLS,
  renderCompletion: () => renderCompletion
});
function renderCompletion(shell, verbs) {
  switch (shell) {
    case "bash":
      return bashScript(verbs);
    case "zsh":
      return `autoload -U +X bashcompinit && bashcompinit
${bashScript(verbs)}`;
    case "fish":
      return fishScript(verbs);
  }
}
function bashScript(verbs) {
  const names = (list) => list.map(({ name }) => name).join(" ");
  const cases = verbs.flatMap((verb) => [
    ...verb.verbs.map((below) => `    "${verb.name} ${below.name}") words="${names(below.options)}" ;;`),
    `    "${verb.name} "*|"${verb.name}") words="${[names(verb.verbs), names(verb.options)].join(" ").trim()}" ;;`
  ]);
  return `_skyfom() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names(verbs)} help" -- "$word"))
    return
  fi
  local path="\${COMP_WORDS[1]}"
  if [ "$COMP_CWORD" -gt 2 ]; then path="$path \${COMP_WORDS[2]}"; fi
  case "$path" in
${cases.join("\n")}
    *) words="" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _skyfom skyfom
`;
}
function fishScript(verbs) {
  const quote = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  const below = (condition, one) => one.name.startsWith("--") ? `complete -c skyfom -n ${quote(condition)} -l ${one.name.slice(2)} -d ${quote(one.about)}` : `complete -c skyfom -n ${quote(condition)} -f -a ${one.name} -d ${quote(one.about)}`;
  const lines = verbs.flatMap((verb) => {
    const isAt = `__fish_seen_subcommand_from ${verb.name}`;
    const ofFamily = verb.verbs.map(({ name }) => name).join(" ");
    const isFirst = ofFamily === "" ? isAt : `${isAt}; and not __fish_seen_subcommand_from ${ofFamily}`;
    return [
      below("__fish_use_subcommand", verb),
      ...verb.verbs.map((one) => below(isFirst, one)),
      ...verb.options.map((one) => below(isFirst, one)),
      ...verb.verbs.flatMap(
        (one) => one.options.map((option) => below(`${isAt}; and __fish_seen_subcommand_from ${one.name}`, option))
      )
    ];
  });
  return `${lines.join("\n")}
`;
}
var SHELLS;
var init_render_completion = __esm({
  "orchestrator/core/completion/render-completion.ts"() {
    "use strict";
    SHELLS = ["bash", "zsh", "fish"];
  }
});

// part:core/completion
var completion_exports = {};
__export(completion_exports, {
  load: () => load
});
module.exports = __toCommonJS(completion_exports);
var modules = { "orchestrator/core/completion/render-completion.ts": () => (init_render_completion(), __toCommonJS(render_completion_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
