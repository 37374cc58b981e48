import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { explainUnloaded } from "../../../orchestrator/core/install/settings/explain-unloaded.ts";
import { call, say } from "../../support/model/answer.ts";
import { setStage } from "../../support/play.ts";

// What the doctor says of a settings file, against what the real client makes of it: a hook in it leaves a file, or does not.

const texts: Readonly<Record<string, (hooks: string) => string>> = {
  "plain JSON": (hooks) => `{ ${hooks} }`,
  "a byte order mark": (hooks) => `\uFEFF{ ${hooks} }`,
  "line ends of Windows, and tabs": (hooks) => `{\r\n\t${hooks}\r\n}\r\n`,
  "a comment": (hooks) => `{ // mine\n ${hooks} }`,
  "a comma too many": (hooks) => `{ ${hooks}, }`,
  "a bracket that is not closed": (hooks) => `{ ${hooks}`,
  "something behind its end": (hooks) => `{ ${hooks} } x`,
  "env of another kind": (hooks) => `{ ${hooks}, "env": null }`,
  "permissions of another kind": (hooks) => `{ ${hooks}, "permissions": 3 }`,
  "permissions.allow of another kind": (hooks) => `{ ${hooks}, "permissions": { "allow": {} } }`,
  "a status line of another kind": (hooks) => `{ ${hooks}, "statusLine": 3 }`,
  "plugins of another kind": (hooks) => `{ ${hooks}, "enabledPlugins": 3 }`,
  "a switch of another kind": (hooks) => `{ ${hooks}, "disableAllHooks": "no" }`,
  "a model of another kind": (hooks) => `{ ${hooks}, "model": 3 }`,
  "hooks of another kind for another event": (hooks) => `{ ${hooks.replace("{", '{ "Stop": 3,')} }`,
  "a setting that nobody knows": (hooks) => `{ ${hooks}, "nobodyKnows": 3 }`,
};

test.each(Object.entries(texts))(
  "the client loads a settings file with %s exactly when the doctor says so",
  async (_, write) => {
    const stage = await setStage(() => say("done"));
    const mark = join(stage.repository.home, "mark");
    const group = { hooks: [{ type: "command", command: `touch ${mark}` }] };
    const text = write(`"hooks": ${JSON.stringify({ SessionStart: [group] })}`);
    stage.repository.write(".claude/settings.json", text);
    expect(await stage.run()).toMatchObject({ exitCode: 0 });
    expect(existsSync(mark)).toBe(explainUnloaded(".claude/settings.json", text) === undefined);
  },
);

test("what a repository's settings set reaches hooks and commands, but for the client's process and session, and the home", async () => {
  let at = 0;
  const show = (file: string) => `env > ${join(stage.repository.home, file)}`;
  const stage = await setStage(() =>
    at++ === 0 ? call({ name: "Bash", input: { command: show("command"), description: "x" } }) : say("done"),
  );
  const names = ["SKYFOM_TASKS", "TMUX", "CLAUDE_PID", "CLAUDE_CODE_SESSION_ID", "HOME", "CLAUDE_CONFIG_DIR"];
  const env = Object.fromEntries(names.map((name) => [name, "theirs"]));
  const hooks = { PreToolUse: [{ hooks: [{ type: "command", command: show("hook") }] }] };
  stage.repository.write(".claude/settings.json", JSON.stringify({ env, hooks }));
  expect(await stage.run()).toMatchObject({ exitCode: 0 });
  for (const file of ["hook", "command"]) {
    const lines = readFileSync(join(stage.repository.home, file), "utf8").split("\n");
    const taken = names.filter((name) => lines.includes(`${name}=theirs`));
    expect([file, taken]).toEqual([file, ["SKYFOM_TASKS", "TMUX"]]);
  }
});
