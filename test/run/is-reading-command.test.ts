import { expect, test } from "vitest";
import { isReadingCommand } from "../../orchestrator/core/run/is-reading-command.ts";

const READING = [
  "ls -la src",
  "cat a.ts b.ts | grep -n 'x' | head -20",
  "git status && git log --oneline -5",
  "git --no-pager diff HEAD~1 -- src",
  "rg foo src 2>/dev/null",
  "find . -name '*.ts' -newer a.ts 2>&1 | wc -l",
  "cd src; pwd",
  "test -f package.json || echo none",
  "sort names.txt | uniq -c",
  "",
];

const CHANGING = [
  "echo x > a.txt",
  "echo x >> a.txt",
  "cat a.ts >b.ts",
  "ls | tee a.txt",
  "npm test",
  "rm a.ts",
  "git commit -m x",
  "git checkout main",
  "git branch new",
  "git log --output=log.txt",
  "find . -name '*.o' -delete",
  "find . -exec rm {} ;",
  "sort -o a.txt a.txt",
  "sort -oa.txt a.txt",
  "sort '-o' a.txt b.txt",
  "uniq a.txt b.txt",
  "rg --pre ./run.sh x",
  "git grep -Ovi x",
  "cat $(touch a.txt)",
  "cat `touch a.txt`",
  "cat <(touch a.txt)",
  "ls & rm a.ts",
  "sleep 1 &",
  "FOO=1 ls",
  "ls\nrm a.ts",
  "sed -i s/a/b/ a.ts",
  "awk '{print > \"x\"}' a",
  "env rm a.ts",
  "xargs rm < list",
  "node -e 1",
  "./ls",
  "echo x >/dev/null/../a",
];

test.each(READING)("only reads: %j", (command) => expect(isReadingCommand(command)).toBe(true));

test.each(CHANGING)("may change something: %j", (command) => expect(isReadingCommand(command)).toBe(false));
