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

// orchestrator/core/texts/report/report-flaws.ts
var report_flaws_exports = {};
__export(report_flaws_exports, {
  NO_OBJECT: () => NO_OBJECT,
  REPORT_FLAWS: () => REPORT_FLAWS,
  SHOULD_BE: () => SHOULD_BE,
  tellWrongField: () => tellWrongField,
  tellWrongReport: () => tellWrongReport
});
function tellWrongReport(flaws) {
  return `its report is wrong: ${flaws.join("; ")}`;
}
function tellWrongField(name, should) {
  return `"${name}" should be ${should}`;
}
var REPORT_FLAWS, SHOULD_BE, NO_OBJECT;
var init_report_flaws = __esm({
  "orchestrator/core/texts/report/report-flaws.ts"() {
    "use strict";
    REPORT_FLAWS = {
      none: "its last message holds no report",
      noJson: "its report is not JSON",
      tooDeep: "its report is nested too deeply",
      empty: "its report's summary has no letter or digit in it",
      form: "its report is the brief's form, not filled in"
    };
    SHOULD_BE = {
      status: '"done", "partial", "failed" or "needs-input"',
      summary: "a non-empty string",
      files: "a list of paths",
      commits: "a list of commit hashes",
      tests: 'a list of {"command": \u2026, "result": "passed" or "failed"}',
      followUps: "a list of strings"
    };
    NO_OBJECT = "it is not a JSON object";
  }
});

// orchestrator/core/texts/report/report-form.ts
var report_form_exports = {};
__export(report_form_exports, {
  REPORT_EXAMPLE: () => REPORT_EXAMPLE,
  REPORT_FORM: () => REPORT_FORM,
  askAgain: () => askAgain,
  handInForm: () => handInForm
});
function handInForm(command) {
  const json = JSON.stringify(REPORT_EXAMPLE, null, 2);
  return `You are in the middle of your own run, so do not end here. When the part is done, hand in its report, filled in truthfully:

\`\`\`sh
${command} <<'REPORT'
${json}
REPORT
\`\`\`

${explainMembers()}`;
}
function explainMembers() {
  return `- \`status\` is \`done\` only if everything the task asks for is there and checked. Otherwise use \`partial\` or \`failed\` with the reason as the summary, or \`needs-input\` with your question to the user as the summary.
- \`files\`: the paths you changed. \`commits\`: the hashes of your commits. Both are checked.
- \`tests\`: the checks you ran, each an object with its \`command\` and its \`result\`, \`passed\` or \`failed\`.
- \`followUps\`: what you noticed and left alone, one sentence each.`;
}
function askAgain(why) {
  return `Skyfom: ${why}. Answer with the block that your brief asks for, filled in truthfully:
${fence(JSON.stringify(REPORT_EXAMPLE))}`;
}
function fence(json) {
  return `\`\`\`skyfom-report
${json}
\`\`\``;
}
var REPORT_EXAMPLE, REPORT_FORM;
var init_report_form = __esm({
  "orchestrator/core/texts/report/report-form.ts"() {
    "use strict";
    REPORT_EXAMPLE = {
      status: "done",
      summary: "One or two sentences: what works now, and how you checked it.",
      files: [],
      commits: [],
      tests: [],
      followUps: []
    };
    REPORT_FORM = `End your last message with one block like this, filled in truthfully:

${fence(JSON.stringify(REPORT_EXAMPLE, null, 2))}

${explainMembers()}`;
  }
});

// orchestrator/core/texts/report/report-of-members.ts
var report_of_members_exports = {};
__export(report_of_members_exports, {
  NOTHING_STARTED: () => NOTHING_STARTED,
  NOT_DONE: () => NOT_DONE,
  tellFullLists: () => tellFullLists,
  tellMadeForOthers: () => tellMadeForOthers
});
function tellMadeForOthers(tasks) {
  return `Made tasks for others: ${tasks.join(", ")}.`;
}
function tellFullLists(place) {
  return `The full lists of files, commits and tests are in ${place}.`;
}
var NOT_DONE, NOTHING_STARTED;
var init_report_of_members = __esm({
  "orchestrator/core/texts/report/report-of-members.ts"() {
    "use strict";
    NOT_DONE = "not done";
    NOTHING_STARTED = "Nothing was started.";
  }
});

// part:core/texts/report
var report_exports = {};
__export(report_exports, {
  load: () => load
});
module.exports = __toCommonJS(report_exports);
var modules = {
  "orchestrator/core/texts/report/report-flaws.ts": () => (init_report_flaws(), __toCommonJS(report_flaws_exports)),
  "orchestrator/core/texts/report/report-form.ts": () => (init_report_form(), __toCommonJS(report_form_exports)),
  "orchestrator/core/texts/report/report-of-members.ts": () => (init_report_of_members(), __toCommonJS(report_of_members_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
