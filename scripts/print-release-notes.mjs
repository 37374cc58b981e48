// The section of CHANGELOG.md for the version in package.json: the notes of its release.
import { readFileSync } from "node:fs";

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const { version } = JSON.parse(read("package.json"));
const section = read("CHANGELOG.md")
  .split(/^## /m)
  .find((part) => part.startsWith(version));
if (section === undefined) {
  console.error(`CHANGELOG.md has no section for ${version}. Add one, then run this again.`);
  process.exitCode = 1;
} else console.log(section.slice(section.indexOf("\n")).trim());
