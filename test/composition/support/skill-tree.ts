import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes files below a folder, by their paths. */
export function writeTree(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The text of a SKILL.md that is in order. */
export function skill(name: string): string {
  return `---\nname: ${name}\ndescription: Use when ${name} is needed\n---\n\n# ${name}\n`;
}

/** The text of a composition.yaml with these members, given as YAML of a list's entries. */
export function composition(name: string, ...members: readonly string[]): string {
  return `name: ${name}\nexecutionMode: hybrid\nsubSkills:\n${members.map((member) => `  - ${member}\n`).join("")}`;
}
