import fc from "fast-check";
import type { GraphMember } from "../../../orchestrator/core/composition/graph-member.ts";

/** Members from arrows: `"api>web"` says that web depends on api, `"api"` that it depends on nothing. In order of mention. */
export function draw(...arrows: readonly string[]): GraphMember[] {
  const needs = new Map<string, string[]>();
  for (const arrow of arrows) {
    const names = arrow.split(">");
    for (const [at, name] of names.entries()) {
      const list = needs.get(name) ?? [];
      if (at > 0) list.push(names[at - 1] as string);
      needs.set(name, list);
    }
  }
  return [...needs].map(([skillName, dependencies]) => ({ skillName, dependencies }));
}

/** The names in each wave. */
export function names(waves: readonly (readonly GraphMember[])[]): string[][] {
  return waves.map((wave) => wave.map(({ skillName }) => skillName));
}

/** Names that code which keeps them as keys of plain objects gets wrong, among others. */
const hostileName = fc.constantFrom(
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "",
  " ",
  "0",
  "a/b",
  "a~b",
);

const uniqueNames = fc.uniqueArray(
  fc.oneof({ weight: 1, arbitrary: hostileName }, { weight: 3, arbitrary: fc.string() }),
  {
    maxLength: 25,
    size: "max",
  },
);

/** Members whose dependencies form no cycle, in any order. */
export const acyclicMembers: fc.Arbitrary<GraphMember[]> = uniqueNames.chain((all) =>
  fc
    .tuple(...all.map((skillName, i) => memberOf(skillName, all.slice(0, i))))
    .chain((members) => fc.shuffledSubarray(members, { minLength: members.length })),
);

/** Members whose dependencies lead anywhere but to themselves. */
export const anyMembers: fc.Arbitrary<GraphMember[]> = uniqueNames.chain((all) =>
  fc.tuple(
    ...all.map((skillName) =>
      memberOf(
        skillName,
        all.filter((name) => name !== skillName),
      ),
    ),
  ),
);

function memberOf(skillName: string, others: readonly string[]): fc.Arbitrary<GraphMember> {
  const dependencies = fc
    .integer({ min: 0, max: Math.min(3, others.length) })
    .chain((maxLength) => fc.shuffledSubarray([...others], { maxLength }));
  return fc
    .option(dependencies, { nil: undefined, freq: 2 })
    .map((list) => (list ? { skillName, dependencies: list } : { skillName }));
}
