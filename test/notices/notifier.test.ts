import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { json } from "node:stream/consumers";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { NotifySettings } from "../../orchestrator/core/notices/notify-settings.ts";
import { SILENT } from "../../orchestrator/core/notices/notify-settings.ts";
import { Notifier } from "../../orchestrator/io/notices/notifier.ts";
import { readNotifySettings } from "../../orchestrator/io/notices/read-notify-settings.ts";
import { showOnDesktop } from "../../orchestrator/io/notices/show-on-desktop.ts";
import schema from "../../orchestrator/schemas/notice.schema.json" with { type: "json" };
import { report } from "../run/driven/driven-run.ts";
import { SeenRun } from "../view/seen-run.ts";

const isNotice = new Ajv2020({ formats: { "date-time": true } }).compile(schema);

let folder: string;
let server: Server;
let posted: unknown[];
let answer: number;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "skyfom-notices-"));
  [posted, answer] = [[], 204];
  server = createServer(async (request, response) => {
    posted.push(await json(request));
    response.writeHead(answer, { location: "/elsewhere" }).end();
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
});
afterEach(() => {
  server.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/s3cret`;

/** A run whose one task ends with a question, watched from before that. */
async function watched(settings: Partial<NotifySettings>) {
  const rings: string[] = [];
  const notifier = new Notifier({ ...SILENT, ...settings }, () => rings.push("rings"));
  const run = new SeenRun();
  const id = await run.add("Choose <b>the</b> provider");
  const [reference = ""] = await run.makeAll((await run.next({ limit: 1 })).calls);
  notifier.look(await run.status());
  await run.end(reference, report("needs-input", "Which provider?"));
  await run.next({ limit: 1 });
  notifier.look(await run.status());
  return { id, rings, notifier };
}

test("a webhook gets what the schema describes, with ids and no word of a task", async () => {
  const { id } = await watched({ webhook: address() });
  await expect.poll(() => posted.length).toBe(2);
  expect(posted.map((body) => [isNotice(body), isNotice.errors])).toEqual([
    [true, null],
    [true, null],
  ]);
  expect(posted).toContainEqual(
    expect.objectContaining({ event: "needs-you", text: `It needs you: question ${id}.`, tasks: [id] }),
  );
  expect(JSON.stringify(posted)).not.toMatch(/provider/);
});

test("titles are posted only where they are asked for", async () => {
  await watched({ webhook: address(), titles: true });
  await expect.poll(() => posted).toContainEqual(expect.objectContaining({ titles: ["Choose <b>the</b> provider"] }));
});

test("the bell rings once for what comes together, and with nothing set nothing is done at all", async () => {
  expect((await watched({ bell: true })).rings).toEqual(["rings"]);
  expect((await watched({})).rings).toEqual([]);
  expect(posted).toEqual([]);
});

test.each([302, 500])(
  "a webhook that answers %i is named without its address, and no redirect is followed",
  async (status) => {
    answer = status;
    const { notifier } = await watched({ webhook: address() });
    await expect.poll(() => notifier.failure).toMatch(/^the webhook (answered 500|cannot be reached)$/);
    expect(posted).toHaveLength(2);
  },
);

test.each([
  ["linux", "notify-send"],
  ["darwin", "osascript"],
] as const)(
  "on %s the system's own program gets the line as one argument, and no shell reads it",
  async (platform, program) => {
    const bin = join(folder, "bin");
    mkdirSync(bin);
    writeFileSync(join(bin, program), `#!/bin/sh\nprintf '%s\\n' "$@" >"${folder}/args"\n`);
    chmodSync(join(bin, program), 0o755);
    vi.stubEnv("PATH", `${bin}${delimiter}${process.env.PATH}`);
    const line = `-x $(touch ${folder}/owned) \`touch ${folder}/owned\` "; touch ${folder}/owned`;
    expect(await showOnDesktop(line, platform)).toBeUndefined();
    expect(readFileSync(join(folder, "args"), "utf8").split("\n")).toContain(line);
    expect(existsSync(join(folder, "owned"))).toBe(false);
  },
);

test("a system without such a program is told of, and breaks nothing", async () => {
  vi.stubEnv("PATH", folder);
  expect(await showOnDesktop("x", "linux")).toBe("notify-send cannot show notifications");
  expect(await showOnDesktop("x", "win32")).toBe("no program of this system shows notifications");
});

/** A home and a repository, each with what may set notifications. */
function set({ own, repository, claude }: { own?: string; repository?: string; claude?: object }) {
  const [home, root] = [join(folder, "home"), join(folder, "repository")];
  for (const path of [join(home, ".claude"), join(root, ".claude"), join(root, ".git")])
    mkdirSync(path, { recursive: true });
  if (own !== undefined) writeFileSync(join(home, ".claude/skyfom-notify.json"), own);
  if (repository !== undefined) writeFileSync(join(root, ".claude/skyfom-notify.json"), repository);
  if (claude !== undefined) writeFileSync(join(root, ".claude/settings.json"), JSON.stringify(claude));
  return { root, env: (more: object = {}) => ({ CLAUDE_CONFIG_DIR: join(home, ".claude"), ...more }) };
}

test("only the user's own file counts, also where it is a link to where they keep it", () => {
  const { root, env } = set({ repository: '{"webhook":"https://evil.invalid/"}' });
  expect(readNotifySettings(root, env())).toEqual({ ok: true, settings: SILENT });
  writeFileSync(join(folder, "kept.json"), '{"bell":true,"stuckMinutes":5}');
  symlinkSync(join(folder, "kept.json"), join(folder, "home/.claude/skyfom-notify.json"));
  expect(readNotifySettings(root, env())).toEqual({ ok: true, settings: { ...SILENT, bell: true, stuckMinutes: 5 } });
});

test.each(["CLAUDE_CONFIG_DIR", "HOME"])(
  "a repository whose settings of Claude Code set %s switches nothing on",
  (name) => {
    const { root, env } = set({ repository: '{"webhook":"https://evil.invalid/"}', claude: { env: { [name]: "/x" } } });
    expect(readNotifySettings(root, env({ CLAUDE_CONFIG_DIR: join(root, ".claude") }))).toEqual({
      ok: true,
      settings: SILENT,
    });
  },
);

test.each([
  [
    '{"webhok":"https://x"}',
    '"webhok" is not a setting',
    'Did you mean "webhook"? The settings are bell, desktop, webhook, titles, stuckMinutes.',
  ],
  ['{"webhook":"file:///etc/passwd"}', '"webhook" is "file:///etc/passwd"', expect.any(String)],
  ["{", expect.any(String), expect.any(String)],
])("a wrong file is named with its place: %s", (own, what, fix) => {
  const { root, env } = set({ own });
  const read = readNotifySettings(root, env());
  expect(read).toEqual({
    ok: false,
    problems: [{ where: expect.stringMatching(/skyfom-notify\.json:1:\d+$/), what, fix }],
  });
});
