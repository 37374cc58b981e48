import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** `import …;` and `export … from …;` of our own files, as the compiler writes them: each on one line. */
const LINK = /^(?:import|export) (?:type )?\{([^}]*)\} from "(\.[^"]+)\.ts";\n/gm;

/**
 * The types of the public library as one text. The compiler writes a file for each source file; those that the entry reaches
 * are put behind one another, so that the package, and every repository that it is installed into, holds one.
 */
export function declareLibrary(root) {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-types-"));
  try {
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const project = join(root, "scripts/library.tsconfig.json");
    execFileSync(process.execPath, [tsc, "-p", project, "--outDir", folder], { stdio: "inherit" });
    return rollUp(join(folder, "parallel-executor.d.ts"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rollUp(entry) {
  const texts = new Map();
  const visit = (file) => {
    if (texts.has(file)) return;
    texts.set(file, "");
    const text = readFileSync(file, "utf8");
    for (const [, , path] of text.matchAll(LINK)) visit(resolve(dirname(file), `${path}.d.ts`));
    texts.set(file, text.replaceAll(LINK, "").replace(/^export \{\};\n/m, ""));
  };
  visit(entry);
  const own = texts.get(entry);
  texts.delete(entry);
  const others = [...texts.values()].map((text) => text.replaceAll(/^export (?=declare|interface|type|class)/gm, ""));
  const passedOn = [...readFileSync(entry, "utf8").matchAll(LINK)].filter(([line]) => line.startsWith("export"));
  const names = passedOn.flatMap(([line, list]) => {
    const type = line.startsWith("export type") ? "type " : "";
    return list
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => `${type}${name}`);
  });
  return [...others, own, `export { ${names.join(", ")} };\n`].join("\n");
}
