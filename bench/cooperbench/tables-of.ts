import { NOTHING_FOUND, recallAndPrecision, sum } from "./found.ts";
import type { Measured } from "./measure-set.ts";

/** The tables of a group of repositories, a row each and one for all, in Markdown. */
export function tablesOf(group: string, measured: readonly Measured[]): string {
  const repositories = [...new Set(measured.map(({ set }) => set.repository))];
  const rows = [
    ...repositories.map((name) => [name, measured.filter(({ set }) => set.repository === name)] as const),
    ...(repositories.length > 1 ? [["all", measured] as const] : []),
  ];
  return [
    `| ${group} | pairs | git alone | merged at once | in a second attempt | not integrated | lost | conflicts foreseen, no list |`,
    "|---|---|---|---|---|---|---|---|",
    ...rows.map(([name, sets]) => row(name, pairFigures(sets))),
    "",
    `| ${group}: recall / precision | features | files | files, no list | definitions, no list | pairs seen to meet, no list |`,
    "|---|---|---|---|---|---|",
    ...rows.map(([name, sets]) => row(name, estimateFigures(sets))),
  ].join("\n");
}

function row(name: string, figures: readonly (string | number)[]): string {
  return `| ${[name, ...figures].join(" | ")} |`;
}

function pairFigures(sets: readonly Measured[]): (string | number)[] {
  const pairs = sets.flatMap((one) =>
    one.pairs.map((pair) => ({ ...pair, isForeseen: one.withoutList.meeting.has(pair.name) })),
  );
  const count = (kind: string) => pairs.filter(({ ours }) => ours.kind === kind).length;
  const conflicts = pairs.filter(({ ours }) => ours.kind !== "merged");
  return [
    pairs.length,
    pairs.filter(({ isCleanForGit }) => isCleanForGit).length,
    count("merged"),
    count("second-attempt"),
    count("failed"),
    pairs.filter(({ isCleanForGit, ours }) => isCleanForGit && ours.kind !== "merged").length,
    `${conflicts.filter(({ isForeseen }) => isForeseen).length} of ${conflicts.length}`,
  ];
}

function estimateFigures(sets: readonly Measured[]): (string | number)[] {
  const pairs = sets.reduce((count, one) => count + one.pairs.length, 0);
  const meeting = sets.reduce((count, one) => count + one.withoutList.meeting.size, 0);
  return [
    sets.reduce((count, { set }) => count + set.features.length, 0),
    recallAndPrecision(sets.map(({ asWritten }) => asWritten.files).reduce(sum, NOTHING_FOUND)),
    recallAndPrecision(sets.map(({ withoutList }) => withoutList.files).reduce(sum, NOTHING_FOUND)),
    recallAndPrecision(sets.map(({ withoutList }) => withoutList.places).reduce(sum, NOTHING_FOUND)),
    `${meeting} of ${pairs}`,
  ];
}
