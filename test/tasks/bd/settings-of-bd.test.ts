import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeScratchRepository, type ScratchRepository } from "../../support/scratch-repository.ts";
import { openedWithBd } from "../support/opened-with-bd.ts";

let repository: ScratchRepository;

beforeEach(() => {
  repository = makeScratchRepository();
  repository.write(".beads/embeddeddolt/x", "");
});
afterEach(() => repository.remove());

const opened = (more?: Readonly<Record<string, string>>) => openedWithBd(repository, more);

/** Settings of bd that lead out of the repository, and what is known about them. */
const ELSEWHERE: readonly (readonly [file: string, text: string, what: string])[] = [
  ["metadata.json", '{"database":"/outside/x.db"}', '"database" leads bd to /outside/x.db'],
  ["metadata.json", '{"DATABASE":"../../outside/x.db"}', '"database" leads bd to '],
  ["metadata.json", '{"database":"beads.db","jsonl_export":"../../.bashrc"}', '"jsonl_export" leads bd to '],
  ["metadata.json", '{"dolt_data_dir":"~/data"}', '"dolt_data_dir" leads bd to '],
  ["metadata.json", '{"dolt_mode":"Server"}', '"dolt_mode" has bd ask a server for the tasks, or start one'],
  ["metadata.json", '{"dolt_server_host":"db.example.invalid"}', '"dolt_server_host" has bd ask db.example.invalid'],
  ["config.json", '{"database":"/outside/x.db"}', '"database" leads bd to /outside/x.db'],
  ["config.yaml", "db: /outside/x.db", '"db" leads bd to /outside/x.db'],
  ["config.yaml", 'export.path: "\\x2e\\x2e/../outside"', '"export.path" leads bd to '],
  ["config.yaml", "export: { path: zz:/../../../outside }", '"export.path" leads bd to '],
  ["config.yaml", "a: &a { path: /outside }\nexport:\n  <<: *a", "leads bd to /outside"],
  ["config.yaml", "backup:\n  git-repo: file:///outside", '"backup.git-repo" leads bd to /outside'],
  ["config.yaml", "repos: { additional: [lib, ../outside] }", '"repos.additional.1" leads bd to '],
  ["config.yaml", "routing.default: https://tasks.example.invalid/x", '"routing.default" leads bd to https://tasks.'],
  ["config.yaml", "Dolt: { Shared-Server: yes }", '"dolt.shared-server" has bd start a server in your home'],
  ["config.yaml", "x: &x { mode: server }\ndolt: { <<: *x }", '"dolt.mode" has bd ask a server'],
  ["config.yaml", "db: !!binary L291dHNpZGU=", "it cannot be read as settings of bd"],
  ["config.yaml", "db: [", "it cannot be read as settings of bd"],
  [
    "metadata.json",
    '{"dolt_mode":"server","dolt_mode":null}',
    'settings of bd without doubt: it says "dolt_mode" twice',
  ],
  ["metadata.json", '{"a":[{"dolt_server_port":1,"DOLT_Server_Port":2}]}', 'it says "dolt_server_port" twice'],
  ["metadata.json", '{"dolt_mod\\u0065":1,"dolt_mode":2}', 'it says "dolt_mode" twice'],
  ["metadata.json", '{"dolt_ſerver_hoſt":"db.example.invalid"}', "one of its names is no plain word"],
  ["metadata.json", '{"dolt_data_dir":"\u0085/outside"}', "it holds the character U+0085"],
  ["metadata.json", '{"dolt_data_dir":"\\u0085/outside"}', '"dolt_data_dir" holds the character U+0085'],
  ["metadata.json", '{"dolt_mode":"server"} {}', "it cannot be read as settings of bd"],
  ["config.json", "\ufeff{}", "it holds the character U+FEFF"],
  ["config.yaml", "dolt:\n  <<: [{ mode: server }]", "one of its names is no plain word"],
  ["config.yaml", "x: &x { mode: server }\ndolt: { <<: [*x] }", "it has an anchor, an alias or a tag of YAML"],
  ["config.yaml", '{ a: "#", db: !!binary L291dHNpZGU= }', "it has an anchor, an alias or a tag of YAML"],
  ["config.yaml", 'export: { "x#": 1, path: !!binary Li4vLi4vb3V0c2lkZQ== }', "an anchor, an alias or a tag of YAML"],
  ["config.yaml", "db: ! sub/x.db", "it has an anchor, an alias or a tag of YAML"],
  ["config.yaml", "db: |\n  sub/x.db", "a value in it is more than a plain word on one line"],
  ["config.yaml", "db: sub\n  /x.db", "a value in it is more than a plain word on one line"],
  ["config.yaml", 'db: "sub/\\x78.db"', "a value in it is more than a plain word on one line"],
  ["config.yaml", "db:\tsub/x.db", "it holds a tab"],
  ["config.yaml", "? db\n: sub/x.db", "it holds a name behind a question mark"],
  ["config.yaml", "\ufeffdb: sub/x.db", "it holds the character U+FEFF"],
  ["config.yaml", "#\u0000\n\u0000d\u0000b\u0000:", "it holds the character U+0000"],
  ["config.yaml", "# nothing\rdb: /outside/x.db", "it holds the character U+000D"],
  ["config.yaml", "# nothing\u2028db: /outside/x.db", "it holds the character U+2028"],
  ["config.yaml", "%YAML 1.1\n---\ndb: x.db", "it has a directive of YAML"],
  ["config.yaml", "dolt: { mode: embedded, Mode: owned }", 'it says "mode" twice'],
  ["config.local.yaml", "db: linked/x.db", '"db" leads bd to '],
  [".env", "LD_PRELOAD=./evil.so", "bd takes variables of its environment from this file, which may name programs"],
];

test.skipIf(process.platform === "win32").each(ELSEWHERE)(
  "bd is not run where .beads/%s says %j",
  async (file, text, what) => {
    symlinkSync(repository.home, join(repository.root, "linked"));
    repository.write(`.beads/${file}`, text);
    const why = await opened();
    expect(why).toContain(`${join(repository.root, ".beads", file)}: `);
    expect(why).toContain(what);
  },
);

test("bd is run all the same where the user says so, and not where the repository does", async () => {
  repository.write(".beads/config.yaml", "db: /outside/x.db");
  expect(await opened({ SKYFOM_BD_ELSEWHERE: "allow" })).toBe("bd");
  repository.write(".claude/settings.json", '{ "env": { "SKYFOM_BD_ELSEWHERE": "allow" } }');
  expect(await opened({ SKYFOM_BD_ELSEWHERE: "allow" })).toContain('"db" leads bd to /outside/x.db');
});

/** A first redirect is in the folder that tasks are looked for in, a second where that leads, a third where bd looks for settings. */
const REDIRECTS: readonly (readonly [files: Readonly<Record<string, string>>, what: string])[] = [
  [{ ".beads": "tasks/db\n", "tasks/db": "\u0085../../home/.beads\n" }, "it holds the character U+0085"],
  [{ ".beads": "\ufefftasks/db\n" }, "it holds the character U+FEFF"],
  [{ ".beads": "#\rtasks/db\n" }, "it holds the character U+000D"],
  [{ ".beads": "tasks/db\n../home/.beads\n" }, "it names more than one path"],
  [{ ".beads": "tasks/db\n", "tasks/db": "lib/.beads\n" }, "a redirect leads here, and this one leads on to "],
  [{ ".beads": "tasks/db\n", "tasks/.beads": "../../home/.beads\n" }, "which is neither in "],
];

test.each(REDIRECTS)("bd is not run where it may follow other redirects than Skyfom: %j", async (files, what) => {
  repository.write("tasks/db/embeddeddolt/x", "");
  repository.write(".beads/redirect", "tasks/db\r\n");
  expect(await opened()).toBe("bd");
  for (const [folder, text] of Object.entries(files)) repository.write(`${folder}/redirect`, text);
  expect(await opened()).toContain(`/redirect: ${what.startsWith("which") ? "it leads to " : what}`);
  expect(await opened()).toContain(what);
});

test("what bd init writes is no reason to refuse it, nor what stays in the repository", async () => {
  repository.write(
    ".beads/metadata.json",
    '{"database":"dolt","backend":"dolt","dolt_mode":"embedded","dolt_database":"t"}',
  );
  repository.write(
    ".beads/config.yaml",
    "# issue-prefix: bd\n\nsync.remote: git+ssh://git@example.invalid/shop.git\nexport.path: sub/issues.jsonl\nexternal_projects: { lib: vendor/lib }\ndolt.auto-commit: on\n",
  );
  repository.write(".beads/.env", "\n");
  expect(await opened()).toBe("bd");
});
