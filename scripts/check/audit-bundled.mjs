// Asks the registry for advisories on the libraries that the bundles contain, and looks at the licences that the notices reproduce.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Licences under which a library may be part of the bundles: each lets its text stand beside ours. */
const PERMISSIVE = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
  "Unlicense",
]);

/** A section's first line: `name 1.2.3 (LICENCE)`. */
const HEADING = /^((?:@[\w.-]+\/)?[\w.-]+) (\d[\w.+-]*) \(([^)]+)\)$/;

/** The step of the check: findings fail it; a registry that does not answer is said, and fails nothing. */
export function auditBundled(root) {
  const libraries = bundledLibraries(readFileSync(join(root, "orchestrator/dist/THIRD-PARTY-NOTICES"), "utf8"));
  const { status, stdout } = spawnSync("npm", ["audit", "--json", "--package-lock-only"], {
    cwd: root,
    encoding: "utf8",
    timeout: 120_000,
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  const advisories = findAdvisories(stdout ?? "", libraries);
  const wrong = [...findLicences(libraries), ...(advisories ?? [])];
  for (const line of wrong) console.log(line);
  const skipped = advisories
    ? []
    : [`SKIPPED: the registry answers no \`npm audit\` here (exit code ${status}), so advisories were NOT looked up`];
  for (const line of skipped) console.log(line);
  console.log(`${libraries.length} bundled libraries, ${wrong.length} findings`);
  return {
    passed: libraries.length > 0 && wrong.length === 0 ? 1 : 0,
    failed: wrong.length > 0 || libraries.length === 0 ? 1 : 0,
    notes: [...wrong, ...skipped],
  };
}

/** The libraries of a notices file, each with its licence and whether a text of it follows. */
export function bundledLibraries(notices) {
  return notices.split(/\n-{80}\n/).flatMap((section) => {
    const lines = section.trim().split("\n");
    const at = lines.findIndex((line) => HEADING.test(line));
    const [, name, version, licence] = HEADING.exec(lines[at] ?? "") ?? [];
    return name
      ? [
          {
            name,
            version,
            licence,
            hasText:
              lines
                .slice(at + 1)
                .join("")
                .trim().length > 200,
          },
        ]
      : [];
  });
}

/** What is wrong with the licences. */
export function findLicences(libraries) {
  return libraries.flatMap(({ name, licence, hasText }) => [
    ...(PERMISSIVE.has(licence)
      ? []
      : [`${name}: its licence is ${licence}, which the bundles may not contain unread`]),
    ...(hasText ? [] : [`${name}: its licence has no text in the notices`]),
  ]);
}

/** What `npm audit --json` says of these libraries; undefined if it says nothing, because no registry answered. */
export function findAdvisories(output, libraries) {
  let report;
  try {
    report = JSON.parse(output);
  } catch {
    return undefined;
  }
  if (typeof report?.vulnerabilities !== "object" || report.vulnerabilities === null) return undefined;
  const names = new Set(libraries.map(({ name }) => name));
  return Object.values(report.vulnerabilities)
    .filter(({ name }) => names.has(name))
    .map(({ name, severity, range, via }) => `${name} ${range}: ${severity}, ${titleOf(via)}`);
}

function titleOf(via) {
  return via.map((one) => (typeof one === "string" ? `by ${one}` : `${one.title} ${one.url}`)).join("; ");
}
