import { type Answer, call } from "../../model/answer.ts";
import { stopAgent, stopAllAgents } from "../agent-panel.ts";
import { spawnInput } from "../cast.ts";
import type { Scene, SceneStage } from "../scene.ts";

/** How a session at a terminal has a team whose members work in its own process. */
export const IN_PROCESS = {
  env: { CLAUDE_CODE_EXPERIMENTAL_AGENT_TEAMS: "1" },
  args: ["--teammate-mode", "in-process"],
} as const;

/** Calls that make these teammates, in one message. */
export function enlist(...names: string[]): Answer {
  return call(...names.map((name) => ({ name: "Agent", input: { ...spawnInput(name), name } })));
}

/** A message to a teammate. */
export function write(to: string): Answer {
  return call({ name: "SendMessage", input: { to, summary: "More to do", message: `more for ${to}` } });
}

/** The same with a pane of the terminal, and a client process, for each member. */
export const IN_PANES = { ...IN_PROCESS, args: ["--teammate-mode", "tmux"] } as const;

/** Teams: teammates that work in the process of their lead. */
export const teams: readonly Scene[] = [
  {
    name: "teammates",
    about: "Two teammates work side by side; one goes idle and is woken by a message while the other works.",
    keepsRequests: true,
    async play({ cast, sitDown, seen, asked, settle }: SceneStage) {
      cast.order("go", enlist("ant", "bee")).order("more", write("ant"));
      cast.part("ant", "hold", call({ name: "Bash", input: { command: "true", description: "look" } }), "hold");
      cast.part("bee", "hold");
      const person = await sitDown(IN_PROCESS);
      await person.say("go");
      await asked("ant");
      await asked("bee");
      await seen("Stop");
      cast.release("ant");
      await asked("ant", 2);
      cast.release("ant");
      await seen("TeammateIdle");
      await settle();
      cast.part("ant", "hold");
      await person.say("more");
      await asked("ant", 3);
      await settle();
      cast.release("ant");
      await seen("TeammateIdle", 2);
      await settle();
      cast.release("bee");
      await seen("TeammateIdle", 3);
      await settle();
      await person.leave();
    },
  },
  {
    name: "teammates-stopped",
    about: "The person stops one of three teammates at work, and then all; each goes on until the model answers it.",
    async play({ cast, sitDown, seen, asked, settle }) {
      cast
        .order("go", enlist("ant", "bee", "cat"))
        .part("ant", "hold")
        .part("bee", "hold")
        .part("cat", "hold");
      const person = await sitDown(IN_PROCESS);
      await person.say("go");
      for (const name of ["ant", "bee", "cat"]) await asked(name);
      await seen("Stop");
      await stopAgent(person, "bee");
      await settle();
      await person.say("talk");
      await seen("Stop", 2);
      await settle();
      cast.release("bee");
      await seen("SubagentStop");
      await stopAllAgents(person);
      await seen("Stop", 3);
      cast.release("ant", "cat");
      await seen("SubagentStop", 3);
      await settle();
      await person.leave();
    },
  },
  {
    name: "teammates-in-panes",
    about: "Two teammates work in panes of their own; one goes idle and is woken by a message while the other works.",
    async play({ cast, sitDown, seen, asked, settle }) {
      cast.order("go", enlist("ant")).order("also", enlist("bee")).order("more", write("ant"));
      cast.part("ant", "hold").part("bee", "hold");
      const person = await sitDown(IN_PANES);
      await person.say("go");
      await asked("ant");
      await settle();
      await person.say("also");
      await asked("bee");
      await settle();
      cast.release("ant");
      await seen("TeammateIdle");
      await settle();
      cast.part("ant", "hold");
      await person.say("more");
      await asked("ant", 2);
      await settle();
      cast.release("ant", "bee");
      await seen("TeammateIdle", 3);
      await settle();
      await person.leave();
    },
  },
];
