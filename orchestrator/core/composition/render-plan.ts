import { counted } from "../text/counted.ts";
import type { CompositionPlan, PlannedMember, PlannedWave } from "./plan-composition.ts";
import { showName } from "./show-name.ts";

/** The waves of a plan as text: one line an agent, the waves from top to bottom. */
export function renderPlan(plan: CompositionPlan): string {
  const members = plan.waves.flatMap((wave) => wave.members);
  const nameWidth = members.reduce((width, { skillName }) => Math.max(width, showName(skillName).length), 0);
  const waveOf = new Map(plan.waves.flatMap((wave, i) => wave.members.map(({ skillName }) => [skillName, i] as const)));
  const waveWidth = `wave ${plan.waves.length}`.length;
  const lines = plan.waves.flatMap((wave, i) =>
    wave.members.map((member, at) => {
      const label = (at === 0 ? `wave ${i + 1}` : "").padEnd(waveWidth);
      const about = describe(member, plan, waveOf);
      return `${label} ${branch(at, wave.members.length)} ${showName(member.skillName).padEnd(nameWidth)}  ${about}`.trimEnd();
    }),
  );
  return [describeHead(plan, members.length), "", ...lines, "", describeTokens(plan)].join("\n");
}

/** The number of the wave that a member is in, from 0. */
type WaveOf = ReadonlyMap<string, number>;

function describeHead({ name, mode, limit, waves }: CompositionPlan, agents: number): string {
  return `${showName(name)}: ${counted(agents, "agent")} in ${counted(waves.length, "wave")} (${mode}, at most ${limit} at once)`;
}

function branch(at: number, of: number): string {
  if (of === 1) return "───";
  if (at === 0) return "─┬─";
  return at === of - 1 ? " └─" : " ├─";
}

function describe(member: PlannedMember, plan: CompositionPlan, waveOf: WaveOf): string {
  const needs = describeNeeds(member.dependencies, plan, waveOf);
  return [
    ...(needs === "" ? [] : [`after ${needs}`]),
    ...(member.required ? [] : ["optional"]),
    ...(member.independent ? ["independent"] : []),
  ].join(", ");
}

/** If a member needs all of a wave, the wave's number is shown, because names could fill a line. */
function describeNeeds(dependencies: readonly string[], { waves }: CompositionPlan, waveOf: WaveOf): string {
  const needed = new Set(dependencies);
  const concerned = new Set(dependencies.map((name) => waveOf.get(name) as number));
  return [...concerned]
    .sort((a, b) => a - b)
    .flatMap((i) => {
      const { members } = waves[i] as PlannedWave;
      const names = members
        .map(({ skillName }) => skillName)
        .filter((name) => needed.has(name))
        .map(showName);
      return names.length > 1 && names.length === members.length ? [`wave ${i + 1}`] : names;
    })
    .join(", ");
}

function describeTokens({ tokens, peakTokens, waves }: CompositionPlan): string {
  const peak = waves.length > 1 ? `, at most ${thousands(peakTokens)} in one wave` : "";
  return `about ${thousands(tokens)} tokens${peak}`;
}

function thousands(amount: number): string {
  return amount.toLocaleString("en-US");
}
