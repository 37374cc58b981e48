import { call } from "../../model/answer.ts";
import { selectAgent, stopAgent, stopAllAgents } from "../agent-panel.ts";
import { spawn } from "../cast.ts";
import type { Scene } from "../scene.ts";

const WORKFLOW = `export const meta = { name: "pair", description: "Two agents side by side", phases: [{ title: "All" }] }
await parallel(["owl", "elk"].map((name) => () => agent(name, { label: name, phase: "All" })));
return "both are done"`;

/** How a person stops agents, and how a stopped one comes back. */
export const stops: readonly Scene[] = [
  {
    name: "stopped-by-user",
    about: "The person stops one of three agents; the other two end.",
    async play({ cast, sitDown, seen }) {
      cast
        .order("go", spawn("ant", "bee", "cat"))
        .part("ant", "hold")
        .part("bee", "hold")
        .part("cat", "hold");
      const person = await sitDown();
      await person.say("go");
      await seen("Stop");
      await stopAgent(person, "bee");
      await seen("Stop", 2);
      cast.release("ant", "cat");
      await seen("SubagentStop", 2);
      await seen("Stop", 3);
      await person.leave();
    },
  },
  {
    name: "stopped-parents",
    about: "The person stops a parent at work and an idle parent; the child of each dies with it.",
    async play({ cast, sitDown, seen, asked, settle }) {
      cast.order("go", spawn("busy", "idle")).part("busy", spawn("ant"), "hold").part("idle", spawn("bee"));
      cast.part("ant", "hold").part("bee", "hold");
      const person = await sitDown();
      await person.say("go");
      await asked("ant");
      await asked("bee");
      await seen("SubagentStop");
      await stopAgent(person, "busy");
      await seen("Stop", 2);
      await stopAgent(person, "idle");
      await seen("Stop", 3);
      await settle();
      await person.leave();
    },
  },
  {
    name: "stopped-child",
    about: "The person stops the child of an idle parent.",
    keepsRequests: true,
    async play({ cast, sitDown, seen, asked, settle }) {
      cast.order("go", spawn("parent")).part("parent", spawn("ant")).part("ant", "hold");
      const person = await sitDown();
      await person.say("go");
      await asked("ant");
      await seen("SubagentStop");
      await person.say("/tasks");
      // the idle parent is no row of its own, so that the panel opens on its child
      await person.see(/part of ant\n[\s\S]*x to stop/);
      await person.press("x");
      await settle();
      await person.press("Escape");
      await settle(4_000);
      await person.leave();
    },
  },
  {
    name: "all-stopped",
    about: "The person stops all agents: one at work, an idle parent and its child.",
    async play({ cast, sitDown, seen, asked, settle }) {
      cast.order("go", spawn("ant", "parent")).part("parent", spawn("bee")).part("ant", "hold").part("bee", "hold");
      const person = await sitDown();
      await person.say("go");
      await asked("ant");
      await asked("bee");
      await seen("SubagentStop");
      await seen("Stop");
      await stopAllAgents(person);
      await seen("Stop", 2);
      await settle();
      await person.leave();
    },
  },
  {
    name: "stopped-at-start",
    about: "The person stops one of three agents, then all, while the hooks of their SubagentStart hold them.",
    recorder: { holdMs: { SubagentStart: 30_000 } },
    async play({ cast, sitDown, seen, settle }) {
      cast.order("go", spawn("ant", "bee", "cat"));
      const person = await sitDown();
      await person.say("go");
      await seen("SubagentStart", 3);
      await seen("Stop");
      await stopAgent(person, "bee");
      await seen("Stop", 2);
      await stopAllAgents(person);
      await seen("Stop", 3);
      await settle();
      await person.leave();
    },
  },
  {
    name: "resumed-by-user",
    about: "The person stops an agent and then writes to it, which makes it work again.",
    async play({ cast, sitDown, seen, settle }) {
      cast.order("go", spawn("ant", "bee")).part("ant", "hold").part("bee", "hold");
      const person = await sitDown();
      await person.say("go");
      await seen("Stop");
      await stopAgent(person, "ant");
      await seen("Stop", 2);
      await selectAgent(person, "ant");
      await person.press("Enter");
      await person.see(/Message @/);
      await person.say("go on");
      await seen("Stop", 3);
      await person.press("Escape");
      await settle();
      await person.leave();
    },
  },
  {
    name: "workflow-stopped",
    about: "The person stops a workflow with two agents at work.",
    async play({ cast, sitDown, seen, asked, settle }) {
      cast
        .order("go", call({ name: "Workflow", input: { script: WORKFLOW } }))
        .part("owl", "hold")
        .part("elk", "hold");
      const person = await sitDown();
      await person.say("go");
      await asked("owl");
      await asked("elk");
      await seen("Stop");
      await person.say("/tasks");
      await person.see(/x to stop workflow/);
      await person.press("x");
      await settle();
      await person.pressUntil("Escape", (screen) => !/Phases|to go back|to close/.test(screen));
      await settle();
      await person.say("talk");
      await seen("Stop", 2);
      await person.leave();
    },
  },
  {
    name: "esc-main-turn",
    about: "Esc while the main turn waits for the model and two agents work in the background; they go on.",
    async play({ cast, sitDown, seen, settle }) {
      cast.order("go", spawn("ant", "bee")).order("think", "hold").part("ant", "hold").part("bee", "hold");
      const person = await sitDown();
      await person.say("go");
      await seen("Stop");
      await person.press("Escape");
      await person.say("think");
      await seen("UserPromptSubmit", 2);
      await settle();
      await person.press("Escape");
      await settle();
      cast.release("ant");
      await seen("Stop", 2);
      cast.release("bee");
      await seen("Stop", 3);
      await person.leave();
    },
  },
  {
    name: "esc-foreground",
    about: "Background work is switched off: Esc while two agents work in the foreground; a turn of talk follows.",
    async play({ cast, sitDown, seen, asked, settle }) {
      cast.order("go", spawn("ant", "bee")).part("ant", "hold").part("bee", "hold");
      const person = await sitDown({ env: { CLAUDE_CODE_DISABLE_BACKGROUND_TASKS: "1" } });
      await person.say("go");
      await asked("ant");
      await asked("bee");
      await settle();
      await person.press("Escape");
      await settle();
      await person.say("talk");
      await seen("Stop");
      await person.leave();
    },
  },
  {
    name: "typed-meanwhile",
    about:
      "Background work is switched off: the person types a prompt while two agents work in the foreground, and they go on.",
    async play({ cast, sitDown, seen, asked, settle }) {
      cast.order("go", spawn("ant", "bee")).part("ant", "hold").part("bee", "hold");
      const person = await sitDown({ env: { CLAUDE_CODE_DISABLE_BACKGROUND_TASKS: "1" } });
      await person.say("go");
      await asked("ant");
      await asked("bee");
      await settle();
      await person.say("talk");
      await seen("UserPromptSubmit", 2);
      await settle();
      cast.release("ant", "bee");
      await seen("Stop");
      await person.leave();
    },
  },
  {
    name: "esc-before-start",
    about:
      "Esc while the hooks of two PreToolUse run: they are stopped and the calls never start; a turn of talk follows.",
    recorder: { holdMs: { PreToolUse: 30_000 } },
    async play({ cast, sitDown, seen, settle }) {
      cast.order("go", spawn("ant", "bee"));
      const person = await sitDown();
      await person.say("go");
      await seen("PreToolUse", 2);
      await person.press("Escape");
      await settle();
      await person.say("talk");
      await seen("Stop");
      await person.leave();
    },
  },
];
