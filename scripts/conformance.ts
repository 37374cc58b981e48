// `npm run conformance -- --client VERSION`: the end-to-end suite on a published version of the client, and what it tells hooks that
// the pinned one does not. `npm run conformance -- --plugin DIR`: which ways to start and to end agents any plugin holds to seven.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { enterSandbox, isInSandbox } from "../bench/peers/enter-sandbox.ts";
import packageJson from "../package.json" with { type: "json" };
import { CLIENT_VARIABLE, PINNED_CLIENT } from "../test/support/client/client-path.ts";
import { comparePayloads, renderDifferences } from "./conformance/compare-payloads.ts";
import { installClient } from "./conformance/install-client.ts";
import { judgePlugin } from "./conformance/judge-plugin.ts";
import { recordTour } from "./conformance/record-tour.ts";

const tested: Readonly<Record<string, string>> = packageJson.skyfom.claudeCode;
const USAGE = `npm run conformance -- --client VERSION [--payloads-only]
npm run conformance -- --plugin DIR

Installs @anthropic-ai/claude-code@VERSION into a scratch folder, says how the payloads of its hooks differ from those of
${packageJson.devDependencies["@anthropic-ai/claude-code"]}, which the tests are pinned to, and runs test/e2e on it. Exits 0 when the suite passes.
VERSION is a number, or "oldest" or "newest": of the tested versions these are ${tested.oldest} and ${tested.newest}.

With --plugin: plays each way to start and to end agents with the plugin in DIR on the real client, without a key and without a network,
and prints which of them it holds to seven agents at once. Exits 0 when it holds all. To add one, see scripts/conformance/plugin-ends.ts.
`;

const root = fileURLToPath(new URL("..", import.meta.url));
const asked = readArguments();
if (asked === undefined) process.exitCode = 2;
else if ("plugin" in asked) process.exitCode = await judgeInSandbox(asked.plugin);
else process.exitCode = await judge(asked.client, asked.isPayloadsOnly);

type Asked = { readonly plugin: string } | { readonly client: string; readonly isPayloadsOnly: boolean };

function readArguments(): Asked | undefined {
  try {
    const { values } = parseArgs({
      options: {
        client: { type: "string" },
        "payloads-only": { type: "boolean", default: false },
        plugin: { type: "string" },
      },
    });
    if (values.plugin !== undefined) {
      if (values.client !== undefined) throw new Error("--plugin and --client exclude each other");
      if (!existsSync(join(values.plugin, ".claude-plugin", "plugin.json")))
        throw new Error(`${values.plugin} holds no .claude-plugin/plugin.json`);
      return { plugin: resolve(values.plugin) };
    }
    const client = Object.hasOwn(tested, values.client ?? "") ? tested[values.client ?? ""] : values.client;
    if (client === undefined || !/^\d+\.\d+\.\d+$/.test(client))
      throw new Error("--client takes a version, as 2.1.330");
    return { client, isPayloadsOnly: values["payloads-only"] };
  } catch (error) {
    console.error(`conformance: ${(error as Error).message}\n\n${USAGE}`);
    return undefined;
  }
}

/** A plugin may be code of strangers: it runs without a network, and ends with this process. */
async function judgeInSandbox(plugin: string): Promise<number> {
  if (isInSandbox()) return (await judgePlugin(plugin, console.log)) === 0 ? 0 : 1;
  const scratch = mkdtempSync(join(tmpdir(), "skyfom-plugin-"));
  try {
    const ended = enterSandbox([], scratch);
    if (typeof ended === "number") return ended;
    console.error(ended);
    return 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function judge(version: string, isPayloadsOnly: boolean): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-client-"));
  try {
    const program = installClient(version, folder);
    const differences = comparePayloads(await recordTour(PINNED_CLIENT), await recordTour(program));
    console.log(`Payloads of ${version}, against the pinned client's:\n${renderDifferences(differences)}\n`);
    return isPayloadsOnly ? 0 : runSuite(program);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runSuite(program: string): number {
  const vitest = join(root, "node_modules", ".bin", "vitest");
  const env = { ...process.env, [CLIENT_VARIABLE]: program };
  return (
    spawnSync(vitest, ["run", "test/e2e"], { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] }).status ?? 1
  );
}
