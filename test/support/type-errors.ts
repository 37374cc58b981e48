import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** What the compiler says of this source, by the project's rules but for optional members, which schemas tell nothing exact of. */
export function typeErrorsIn(source: string): string {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-types-"));
  try {
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
    writeFileSync(join(folder, "source.ts"), source);
    const compilerOptions = { exactOptionalPropertyTypes: false };
    const tsconfig = { extends: resolve("tsconfig.json"), compilerOptions, include: ["source.ts"], exclude: [] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
    const tsc = [resolve("node_modules/typescript/bin/tsc"), "-p", folder];
    return spawnSync(process.execPath, tsc, { encoding: "utf8" }).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
