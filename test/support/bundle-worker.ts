import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** A program of ours as one file that plain Node starts, since fifty start-ups through a compiler would take minutes. */
export async function bundleWorker(source: URL, banner = ""): Promise<{ path: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-worker-"));
  const path = join(folder, `${basename(source.pathname, ".ts")}.mjs`);
  await build({
    entryPoints: [fileURLToPath(source)],
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
