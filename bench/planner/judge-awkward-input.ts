// What a contestant makes of an awkward input: `judge-awkward-input.ts CONTESTANT INPUT` prints a phrase as JSON.
import { AWKWARD_INPUTS, type AwkwardInput } from "./awkward-inputs.ts";
import { CONTESTANTS, type Contestant } from "./contestants.ts";
import { judgeGroups } from "./judge-groups.ts";

const [name, input] = process.argv.slice(2) as [string, string];

console.log(JSON.stringify(judge(CONTESTANTS[name] as Contestant, AWKWARD_INPUTS[input] as AwkwardInput)));

function judge({ groups }: Contestant, { tasks, tells }: AwkwardInput): string {
  const given = tasks();
  let planned: string[][];
  try {
    planned = [...groups(given)].map((group) =>
      [...group].map((one) => (typeof one === "string" ? one : one.skillName)),
    );
  } catch (error) {
    const message = (error as Error).message;
    if (tells.length === 0) return `false error: ${message.split("\n")[0]}`;
    const path = tells.every((one) => new RegExp(`\\b${one}\\b`).test(message));
    return path ? "told by name" : `told without names: ${message.split("\n")[0]}`;
  }
  if (tells.length === 0) return judgeGroups(given, planned) ?? "planned";
  const names = planned.flat();
  const invented = names.filter((one) => !given.some(({ skillName }) => skillName === one));
  return invented.length > 0 ? `invents ${invented.join(", ")}` : `plans ${JSON.stringify(planned)}`;
}
