import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshPlugin, makeFreshPlugin } from "../../install/fresh-plugin.ts";
import { spawn } from "../../support/interactive/cast.ts";
import { setTerminalStage } from "../../support/interactive/terminal-stage.ts";

let plugin: FreshPlugin;
beforeAll(() => {
  plugin = makeFreshPlugin();
});
afterAll(() => plugin.remove());

test.each([80, 120])(
  "the client shows the slots in its status line, behind the user's own, at %i columns",
  async (columns) => {
    const stage = await setTerminalStage();
    const command = `node "${join(plugin.root, "orchestrator/dist/statusline.cjs")}" --join 'echo mine'`;
    // what the repository's settings name is not joined
    stage.repository.write(
      ".claude/settings.json",
      JSON.stringify({ statusLine: { type: "command", command: "echo theirs" } }),
    );
    stage.repository.write(".claude/settings.local.json", JSON.stringify({ statusLine: { type: "command", command } }));
    stage.cast.order("begin", spawn("ant", "bee")).part("ant", "hold").part("bee", "hold");
    const person = await stage.sitDown({ columns, rows: 40 });
    await person.see(/^ *mine *$/m);
    await person.say("begin");
    await stage.atWork(2);
    await person.see(/^ *mine │ skyfom 2\/7\b/m);
    stage.cast.release("ant", "bee");
    await stage.atWork(0);
    await person.see(/^ *mine *$/m);
    expect(stage.slotsTaken()).toEqual([]);
  },
);
