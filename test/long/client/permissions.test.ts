import { expect, test } from "vitest";
import { readStatus } from "../../../orchestrator/io/view/read-status.ts";
import { spawn } from "../../support/interactive/cast.ts";
import { setTerminalStage } from "../../support/interactive/terminal-stage.ts";
import { call } from "../../support/model/answer.ts";

const DIALOG = /Do you want to proceed\?/;

test.each(["plugin", ".claude"] as const)(
  "agents whose calls wait at the client's dialog are shown, and no more once those calls have ended (%s)",
  async (install) => {
    const stage = await setTerminalStage(install);
    const { cast, repository } = stage;
    cast.order("go", spawn("ant", "bee", "cat"));
    for (const name of ["ant", "bee"]) {
      const command = call({ name: "Bash", input: { command: `touch ${name}`, description: "Make a file" } });
      cast.part(name, command, "hold");
    }
    cast.part("cat", "hold");
    const asking = async () => {
      const { agents } = await readStatus(repository.root, { HOME: repository.home }, () => new Date());
      return agents.flatMap(({ asks, description }) => (asks ? [`${description}: ${asks.tool}`] : [])).sort();
    };
    const person = await stage.sitDown({ permissionMode: "manual" });
    await person.say("go");
    await person.see(DIALOG);
    await expect.poll(asking, { timeout: 20_000 }).toEqual(["part of ant: Bash", "part of bee: Bash"]);
    await person.pressUntil("Enter", (screen) => !DIALOG.test(screen));
    await stage.asked("ant", 2);
    await stage.asked("bee", 2);
    await expect.poll(asking, { timeout: 20_000 }).toEqual([]);
    cast.release("ant", "bee", "cat");
    await stage.atWork(0);
    await person.leave();
  },
);
