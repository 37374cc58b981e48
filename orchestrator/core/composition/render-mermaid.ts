import type { CompositionPlan } from "./plan-composition.ts";

/** A plan as a Mermaid flowchart: a box for each wave, an arrow for each dependency, optional members with round ends. */
export function renderMermaid({ waves }: CompositionPlan): string {
  const members = waves.flatMap((wave) => wave.members);
  const ids = new Map(members.map(({ skillName }, i) => [skillName, `m${i + 1}`]));
  const boxes = waves.flatMap((wave, i) => [
    `  subgraph w${i + 1}["wave ${i + 1}"]`,
    ...wave.members.map(({ skillName, required }) => {
      const label = `"${escapeLabel(skillName)}"`;
      return `    ${ids.get(skillName)}${required ? `[${label}]` : `([${label}])`}`;
    }),
    "  end",
  ]);
  const arrows = members.flatMap(({ skillName, dependencies }) =>
    dependencies.map((dependency) => `  ${ids.get(dependency)} --> ${ids.get(skillName)}`),
  );
  return ["flowchart LR", ...boxes, ...arrows].join("\n");
}

/** Mermaid reads quotes, HTML and its own marks inside a label, so all but plain characters go as their number. */
function escapeLabel(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N} ._:/-]/gu, (character) => `#${character.codePointAt(0)};`);
}
