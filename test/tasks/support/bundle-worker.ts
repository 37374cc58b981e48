import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** A program of this folder, or one named by its way from here, as one file that plain Node starts, since fifty start-ups through a compiler would take minutes. */
export async function bundleWorker(name: string, banner = ""): Promise<{ path: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-worker-"));
  const path = join(folder, `${basename(name)}.mjs`);
  await build({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    outfile: path,
    bundle: true,
    banner: { js: banner },
    platform: "node",
    format: "esm",
    mainFields: ["module", "main"],
    logLevel: "warning",
  });
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
