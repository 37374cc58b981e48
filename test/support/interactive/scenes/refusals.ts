import { say } from "../../model/answer.ts";
import { spawn } from "../cast.ts";
import type { Person } from "../person.ts";
import type { Scene, SceneStage } from "../scene.ts";

const DIALOG = /Do you want to proceed\?/;
const isAnswered = (screen: string) => !DIALOG.test(screen);
const isOnNo = (screen: string) => screen.includes("❯ 3. No");
const ASKING = {
  permissionMode: "manual",
  args: ["--settings", JSON.stringify({ permissions: { ask: ["Agent"] } })],
} as const;

/** Two calls in one message: the first is allowed at the dialog, the second answered as the scene says; a turn of talk follows. */
function answered(name: string, about: string, answer: (person: Person, stage: SceneStage) => Promise<void>): Scene {
  return {
    name,
    about,
    keepsRequests: true,
    async play(stage) {
      const { cast, sitDown, seen } = stage;
      cast.order("go", spawn("ant", "bee")).order("talk", say("Noted.")).part("ant", "hold").part("bee", "hold");
      const person = await sitDown(ASKING);
      await person.say("go");
      await person.see(DIALOG);
      await person.see(/1 of 2/);
      await person.pressUntil("Enter", (screen) => screen.includes("2 of 2"));
      await seen("SubagentStart");
      await answer(person, stage);
      await stage.settle();
      await person.say("talk");
      await seen("Stop");
      await person.leave();
    },
  };
}

/** How a call that was admitted never starts. */
export const refusals: readonly Scene[] = [
  answered(
    "refused-no",
    "Of two calls in one message the person allows one and answers No to the other.",
    async (person) => {
      await person.pressUntil("Down", isOnNo);
      await person.pressUntil("Enter", isAnswered);
    },
  ),
  answered(
    "refused-with-instructions",
    "Of two calls in one message the person allows one and answers No, with instructions, to the other.",
    async (person) => {
      await person.pressUntil("Down", isOnNo);
      await person.press("Tab");
      await person.see(/tell Claude what to do differently/);
      await person.type("leave that to me");
      await person.pressUntil("Enter", isAnswered);
    },
  ),
  answered(
    "refused-esc",
    "Of two calls in one message the person allows one and leaves the dialog of the other by Esc.",
    (person) => person.pressUntil("Escape", isAnswered),
  ),
  {
    name: "typed-before-dialog",
    about: "The person is typing when two calls come up for permission, sends that prompt first, and then allows both.",
    async play({ cast, sitDown, seen }) {
      cast.order("go", spawn("ant", "bee")).part("ant", "hold").part("bee", "hold");
      const person = await sitDown(ASKING);
      await person.say("go");
      // the dialog waits for as long as keys come
      while (!/Waiting for permission/.test(await person.screen())) await person.type("h");
      await person.type("m");
      await person.press("Enter");
      await person.see(/1 of 2/);
      await person.pressUntil("Enter", (screen) => screen.includes("2 of 2"));
      await person.pressUntil("Enter", isAnswered);
      await seen("Stop");
      cast.release("ant");
      await seen("Stop", 2);
      cast.release("bee");
      await seen("Stop", 3);
      await person.leave();
    },
  },
  {
    name: "auto-mode",
    about:
      "Auto mode, whose check is out of reach on loopback: of two calls the person allows one and refuses the other.",
    keepsRequests: true,
    async play({ cast, sitDown, seen, settle }) {
      cast.order("go", spawn("ant", "bee")).order("talk", say("Noted.")).part("ant", "hold").part("bee", "hold");
      const person = await sitDown({ permissionMode: "auto" });
      await person.say("go");
      await person.see(/Enter to stay in auto mode/);
      await person.pressUntil("Enter", (screen) => DIALOG.test(screen));
      await person.pressUntil("Down", (screen) => /❯ Yes/.test(screen));
      await person.press("Enter");
      await seen("SubagentStart");
      await person.see(/❯ No/);
      await person.pressUntil("Enter", isAnswered);
      await settle();
      await person.say("talk");
      await seen("Stop");
      await person.leave();
    },
  },
];
