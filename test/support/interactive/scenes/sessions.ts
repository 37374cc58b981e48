import { say } from "../../model/answer.ts";
import { stopAllAgents } from "../agent-panel.ts";
import { spawn } from "../cast.ts";
import type { Person } from "../person.ts";
import type { Scene, SceneStage } from "../scene.ts";

/** What a session goes through, or how it ends, while agents work. */
export const sessions: readonly Scene[] = [
  {
    name: "cleared",
    about: "`/clear` while an agent works and a parent is idle; then a child ends, and a new agent is spawned.",
    keepsRequests: true,
    async play(stage) {
      const { cast, seen, settle } = stage;
      const person = await beginWithAgents(stage);
      await person.say("/clear");
      await seen("SessionStart", 2);
      await settle(800);
      cast.release("bee");
      await seen("Stop", 2);
      await person.say("more");
      await seen("SubagentStart", 5);
      await seen("Stop", 3);
      cast.release("ant");
      await settle(3_000);
      await person.leave();
    },
  },
  {
    name: "cleared-then-all-stopped",
    about: "`/clear` while an agent works and a parent is idle; then the person stops all agents, and talks.",
    async play(stage) {
      const { seen, settle } = stage;
      const person = await beginWithAgents(stage);
      await person.say("/clear");
      await seen("SessionStart", 2);
      await settle(800);
      await stopAllAgents(person);
      await seen("Stop", 2);
      await settle();
      await person.say("talk");
      await seen("Stop", 3);
      await person.leave();
    },
  },
  {
    name: "compacted",
    about: "`/compact` while an agent works and a parent is idle; then both end.",
    async play(stage) {
      const { cast, seen, settle } = stage;
      const person = await beginWithAgents(stage);
      await person.say("/compact");
      await seen("SessionStart", 2);
      await settle();
      cast.release("ant");
      await seen("Stop", 2);
      cast.release("bee");
      await seen("Stop", 3);
      await settle();
      await person.leave();
    },
  },
  {
    name: "exit-and-continue",
    about: "`/exit` while an agent works and a parent is idle; the session goes on in a new process, and spawns again.",
    async play(stage) {
      const { sitDown, seen, settle } = stage;
      const person = await beginWithAgents(stage);
      await person.leave();
      await settle();
      const again = await sitDown({ args: ["--continue"] });
      await seen("SessionStart", 2);
      await again.say("more");
      await seen("SubagentStop", 2);
      await settle();
      await again.leave();
    },
  },
  {
    name: "moved-to-background",
    about: "`/exit` moves the session to the background while two agents work and a parent is idle.",
    async play(stage) {
      const { cast, seen, asked, settle } = stage;
      cast.part("cat", "hold", "hold");
      const person = await beginWithAgents(stage, "cat");
      await person.say("/exit");
      await person.see(/Move to background and exit/);
      await person.pressUntil("Down", (screen) => screen.includes("❯ 2. Move"));
      await person.press("Enter");
      await person.gone();
      await seen("SessionStart", 2);
      await asked("ant", 2);
      await asked("cat", 2);
      await settle();
      cast.release("ant");
      await seen("Stop", 2);
      cast.release("cat");
      await seen("Stop", 3);
      await settle(3_000);
    },
  },
  {
    name: "hung-up",
    about: "The terminal is closed while an agent works and a parent is idle.",
    async play(stage) {
      const person = await beginWithAgents(stage);
      await person.close();
      await person.gone();
      await stage.settle();
    },
  },
  {
    name: "terminated",
    about: "The client gets SIGTERM while an agent works and a parent is idle.",
    async play(stage) {
      const person = await beginWithAgents(stage);
      process.kill(person.pid, "SIGTERM");
      await person.gone();
      await stage.settle();
    },
  },
  {
    name: "interrupted",
    about: "The client gets SIGINT while an agent works and a parent is idle.",
    async play(stage) {
      const person = await beginWithAgents(stage);
      process.kill(person.pid, "SIGINT");
      await person.gone();
      await stage.settle();
    },
  },
];

/** An agent `ant` at work, others too if named, and an idle parent whose child `bee` works; the main turn is over. */
async function beginWithAgents(stage: SceneStage, ...more: string[]): Promise<Person> {
  const { cast, sitDown, seen, asked } = stage;
  cast
    .order("go", spawn("ant", "parent", ...more))
    .order("more", spawn("dog"))
    .order("talk", say("Noted."));
  cast.part("ant", "hold", "hold").part("parent", spawn("bee")).part("bee", "hold");
  const person = await sitDown();
  await person.say("go");
  for (const name of ["ant", "bee", ...more]) await asked(name);
  await seen("SubagentStop");
  await seen("Stop");
  return person;
}
