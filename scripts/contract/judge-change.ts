import { type Contract, PARTS } from "./contract.ts";

/** What is wrong with a step from one recorded contract to the next. `released` says whether the older version is out. */
export function judgeChange(before: Contract, after: Contract, released: boolean, changelog: string): string[] {
  const { lost, gained } = compare(before, after);
  if (lost.length + gained.length === 0) return [];
  const wanted = lost.length > 0 ? "breaking" : "adding";
  const least = leastVersion(before.version, wanted);
  const isTooLow = released && compareVersions(after.version, least) < 0;
  const hasLine = sectionOf(changelog, after.version)?.includes("- ") ?? false;
  return [
    ...(isTooLow
      ? [
          `the contract changed (${wanted}: ${[...lost, ...gained].slice(0, 3).join("; ")}) after the release of ${before.version}: raise the version in package.json to ${least} or more`,
        ]
      : []),
    ...(hasLine ? [] : [`CHANGELOG.md has no line under ${after.version}: say what changed`]),
  ];
}

/** Facts that the newer contract does not have, and facts that only it has. */
export function compare(before: Contract, after: Contract) {
  const facts = (contract: Contract) => PARTS.flatMap((part) => contract[part].map((fact) => `${part}: ${fact}`));
  const [old, current] = [new Set(facts(before)), new Set(facts(after))];
  return {
    lost: [...old].filter((fact) => !current.has(fact)),
    gained: [...current].filter((fact) => !old.has(fact)),
  };
}

/** Semantic versioning: before 1.0 the second number counts for what breaks and the third for what is added. */
function leastVersion(version: string, change: "breaking" | "adding"): string {
  const [major, minor, patch] = numbersOf(version);
  if (major === 0) return change === "breaking" ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  return change === "breaking" ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}

function compareVersions(one: string, other: string): number {
  const others = numbersOf(other);
  return (
    numbersOf(one)
      .map((number, at) => number - (others[at] ?? 0))
      .find((difference) => difference !== 0) ?? 0
  );
}

function numbersOf(version: string): [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return [major, minor, patch];
}

function sectionOf(changelog: string, version: string): string | undefined {
  return changelog.split(/^## /m).find((part) => part.startsWith(version));
}

/** Whether the changelog gives a version as released: its heading does not say "unreleased". */
export function isReleased(changelog: string, version: string): boolean {
  const heading = sectionOf(changelog, version)?.split("\n")[0];
  return heading !== undefined && !heading.includes("unreleased");
}
