import { call } from "../../model/answer.ts";
import { spawn } from "../cast.ts";
import type { Scene } from "../scene.ts";

/** Agents and the agents that they call: what wakes a parent, and what it is told. */
export const nesting: readonly Scene[] = [
  {
    name: "background",
    about: "Two agents work in the background and end one after the other.",
    async play({ cast, sitDown, seen }) {
      cast.order("go", spawn("ant", "bee")).part("ant", "hold").part("bee", "hold");
      const person = await sitDown();
      await person.say("go");
      await seen("Stop");
      cast.release("ant");
      await seen("Stop", 2);
      cast.release("bee");
      await seen("Stop", 3);
      await person.leave();
    },
  },
  {
    name: "idle-parent",
    about: "A parent stops while its two children work, and is woken by the end of each.",
    keepsRequests: true,
    async play({ cast, sitDown, seen, asked }) {
      cast.order("go", spawn("parent")).part("parent", spawn("ant", "bee")).part("ant", "hold").part("bee", "hold");
      const person = await sitDown();
      await person.say("go");
      await asked("ant");
      await asked("bee");
      await seen("SubagentStop");
      cast.release("ant");
      await asked("parent", 3);
      await seen("SubagentStop", 3);
      cast.release("bee");
      await asked("parent", 4);
      await seen("SubagentStop", 5);
      await seen("Stop", 2);
      await person.leave();
    },
  },
  {
    name: "children-end-together",
    about: "Two children of an idle parent end at the same moment.",
    keepsRequests: true,
    async play({ cast, sitDown, seen, asked, settle }) {
      cast.order("go", spawn("parent")).part("parent", spawn("ant", "bee")).part("ant", "hold").part("bee", "hold");
      const person = await sitDown();
      await person.say("go");
      await asked("ant");
      await asked("bee");
      await seen("SubagentStop");
      cast.release("ant", "bee");
      await seen("Stop", 2);
      await settle();
      await person.leave();
    },
  },
  {
    name: "child-ends-while-parent-works",
    about: "A child ends while its parent still works at the model, before its next call.",
    keepsRequests: true,
    async play({ cast, sitDown, seen, asked, settle }) {
      const look = call({ name: "Bash", input: { command: "true", description: "look" } });
      cast.order("go", spawn("parent")).part("parent", spawn("ant"), "hold", look).part("ant", "hold");
      const person = await sitDown();
      await person.say("go");
      await asked("ant");
      await asked("parent", 2);
      cast.release("ant");
      await seen("SubagentStop");
      await settle();
      cast.release("parent");
      await seen("Stop", 2);
      await settle();
      await person.leave();
    },
  },
  {
    name: "child-ends-as-parent-stops",
    about: "A child ends while its parent's last answer is under way, so that the parent stops with nobody at work.",
    keepsRequests: true,
    async play({ cast, sitDown, seen, asked, settle }) {
      cast.order("go", spawn("parent")).part("parent", spawn("ant"), "hold").part("ant", "hold");
      const person = await sitDown();
      await person.say("go");
      await asked("ant");
      await asked("parent", 2);
      cast.release("ant");
      await seen("SubagentStop");
      await settle();
      cast.release("parent");
      await seen("Stop", 2);
      await settle();
      await person.leave();
    },
  },
  {
    name: "two-levels-of-idle-parents",
    about: "A grandparent and a parent are idle while one grandchild works; its end wakes them one after the other.",
    keepsRequests: true,
    async play({ cast, sitDown, seen, asked, settle }) {
      cast.order("go", spawn("top")).part("top", spawn("parent")).part("parent", spawn("ant")).part("ant", "hold");
      const person = await sitDown();
      await person.say("go");
      await asked("ant");
      await seen("SubagentStop", 2);
      await settle();
      cast.release("ant");
      await seen("Stop", 2);
      await settle();
      await person.leave();
    },
  },
  {
    name: "context-at-wake",
    about: "The hook of every SubagentStart gives context; a parent is woken twice.",
    recorder: { contextAt: { SubagentStart: "context of the start" } },
    keepsRequests: true,
    async play({ cast, sitDown, seen, asked, settle }) {
      cast.order("go", spawn("parent")).part("parent", spawn("ant", "bee")).part("ant", "hold").part("bee", "hold");
      const person = await sitDown();
      await person.say("go");
      await asked("ant");
      await asked("bee");
      await seen("SubagentStop");
      cast.release("ant");
      await seen("SubagentStop", 3);
      cast.release("bee");
      await seen("Stop", 2);
      await settle();
      await person.leave();
    },
  },
  {
    name: "task-stop-by-parent",
    about: "A parent stops one of its two children with TaskStop, and goes idle for the other.",
    keepsRequests: true,
    async play({ cast, sitDown, seen, asked, settle }) {
      cast.order("go", spawn("parent")).part("ant", "hold").part("bee", "hold");
      cast.part("parent", spawn("ant", "bee"), ({ newResults }) => {
        const agent = /agentId: (\w+)/.exec(newResults[0]?.text ?? "")?.[1] ?? "";
        return call({ name: "TaskStop", input: { task_id: agent } });
      });
      const person = await sitDown();
      await person.say("go");
      await asked("parent", 3);
      await seen("SubagentStop");
      await settle();
      cast.release("ant", "bee");
      await seen("Stop", 2);
      await settle();
      await person.leave();
    },
  },
];
