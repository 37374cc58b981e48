import { call, say } from "../../model/answer.ts";
import { addForkedSkill } from "../../starts/forked-skills.ts";
import { spawn } from "../cast.ts";
import type { Scene } from "../scene.ts";

const lookCloser = call({ name: "Skill", input: { skill: "look-closer" } });

/** Skills with a context of their own, and messages: agents that start without a call of the Agent tool. */
export const resumes: readonly Scene[] = [
  {
    name: "forked-skill",
    about:
      "The main conversation calls a skill with a context of its own: it works in the background, Esc does not touch it.",
    async play({ cast, sitDown, seen, asked, settle, repository }) {
      addForkedSkill(repository);
      cast.order("go", lookCloser).part("look-closer", "hold");
      const person = await sitDown();
      await person.say("go");
      await asked("look-closer");
      await seen("Stop");
      await person.press("Escape");
      await settle();
      await person.say("talk");
      await seen("Stop", 2);
      cast.release("look-closer");
      await seen("Stop", 3);
      await person.leave();
    },
  },
  {
    name: "forked-skill-by-agent",
    about: "An agent calls a skill with a context of its own.",
    keepsRequests: true,
    async play({ cast, sitDown, seen, asked, settle, repository }) {
      addForkedSkill(repository);
      cast.order("go", spawn("parent")).part("parent", lookCloser).part("look-closer", "hold");
      const person = await sitDown();
      await person.say("go");
      await asked("look-closer");
      await settle();
      cast.release("look-closer");
      await seen("Stop", 2);
      await settle();
      await person.leave();
    },
  },
  {
    name: "forked-skill-twice",
    about:
      "Two agents call the same skill with a context of its own: one fork works in the background, the other keeps its caller waiting.",
    keepsRequests: true,
    async play({ cast, sitDown, seen, asked, settle, repository }) {
      addForkedSkill(repository);
      cast.order("go", spawn("ant", "bee")).part("look-closer", "hold", "hold");
      cast.part("ant", lookCloser).part("bee", lookCloser);
      const person = await sitDown();
      await person.say("go");
      await asked("look-closer", 2);
      await settle();
      cast.release("look-closer");
      await seen("SubagentStop", 2);
      await settle();
      cast.release("look-closer");
      await seen("SubagentStop", 5);
      await settle(3_000);
      await person.leave();
    },
  },
  {
    name: "context-at-resume",
    about: "The hook of every SubagentStart gives context; the main conversation resumes an ended agent by a message.",
    recorder: { contextAt: { SubagentStart: "context of the start" } },
    keepsRequests: true,
    async play({ cast, sitDown, seen, settle }) {
      cast.order("go", spawn("ant")).order("ask", () => message(cast.agentIdOf("ant")));
      const person = await sitDown();
      await person.say("go");
      await seen("Stop", 2);
      await person.say("ask");
      await seen("SubagentStop", 2);
      await settle(3_000);
      await person.leave();
    },
  },
  {
    name: "message-to-idle-parent",
    about: "The main conversation sends a message to a parent that is idle, and one to its child that works.",
    keepsRequests: true,
    async play({ cast, sitDown, seen, asked, settle }) {
      cast.order("go", spawn("parent")).part("parent", spawn("ant")).part("ant", "hold", say("ant has read it"));
      cast.order("ask parent", () => message(cast.agentIdOf("parent")));
      cast.order("ask ant", () => message(cast.agentIdOf("ant")));
      const person = await sitDown();
      await person.say("go");
      await asked("ant");
      await seen("SubagentStop");
      await seen("Stop");
      await person.say("ask parent");
      await seen("Stop", 2);
      await settle();
      await person.say("ask ant");
      await seen("Stop", 3);
      await settle();
      cast.release("ant");
      await settle(4_000);
      await person.leave();
    },
  },
];

function message(to: string) {
  return call({ name: "SendMessage", input: { to, summary: "a question", message: "How far are you?" } });
}
