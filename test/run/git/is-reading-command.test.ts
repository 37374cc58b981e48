import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { isReadingCommand } from "../../../orchestrator/core/run/judge/is-reading-command.ts";
import { splitCommand } from "../../../orchestrator/core/run/judge/split-command.ts";
import { fc } from "../../support/draws.ts";
import { growth, LINEAR } from "../../support/growth.ts";

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
  "grep -E 'a|b; c > d' a.ts",
  'grep -n "it\'s \\"x\\" & y" a.ts',
  "cat $FILE *.ts",
  "sed -n '10,80p' src/a.ts",
  "sed -n 5p a.ts",
  "sort -k2,2 -t, -u names.csv -n",
  "sort --reverse --key=2 names.csv",
  "find src \\( -name '*.ts' -o -iname x \\) -not -path './a/*' -type f -mtime -1 -size +10k -print0",
  "find . -maxdepth 2 -newermt 2026-01-01 -printf '%p\\n'",
  "rg -n --hidden -g '!dist' -A3 'a b' src",
  "rg -uuu -tts --files-with-matches x",
  "git -C sub log -p -n3 --since=yesterday --pretty=format:%h -- a.ts",
  "git diff --stat --cached main...HEAD",
  "git log -SOpen -L10,20:a.ts --oneline -20",
  "git grep -nIw -e x HEAD -- src",
  "git branch -a",
  "git branch --show-current",
  "git remote -v",
  "git status -sb --untracked-files=all",
  "git blame -L1,5 a.ts",
  "date -u +%F",
  "date --iso-8601",
  "hostname -f",
  "file -b --mime-type a.bin",
  "tree -L 2 -a",
  "jq -r '.a | .b' a.json",
  "ls -la # what is there > here",
  "ls \\\n  -la",
  "cat a.ts | sort -",
  "ls '-o' x",
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
  "sort -uo f",
  "sort -u -of",
  "sort --outpu=f a",
  "sort --output f a",
  "sort --compress-program=./x a",
  "sort \\-o f a",
  'sort -"o" f a',
  "sort {-o,f} a",
  "sort $OPTIONS a",
  'sort "$OPTIONS" a',
  "sort * a",
  "sort a.txt -- -o",
  "uniq -c a.txt b.txt",
  "uniq - b.txt",
  "git diff --outpu=f",
  "git diff --output f",
  "git log --ext-diff",
  "git show --textconv",
  "git grep -O x",
  "git grep -nOvi x",
  "git grep -LO x",
  "git grep --open-files-in-pager=./x y",
  "git -c core.pager=./x log",
  "git --exec-path=. log",
  "git --paginate log",
  "git branch -D main",
  "git branch --edit-description",
  "git remote add a b",
  "git stash",
  "git cat-file --filters HEAD:a",
  "git $COMMAND",
  "rg --pre x y",
  "rg --pre=x y",
  "rg --hostname-bin=x y",
  "rg -z x",
  "rg --search-zip x",
  "date -s tomorrow",
  "date --set=tomorrow",
  "date -us tomorrow",
  "date 010203042026",
  "hostname x",
  "hostname -F f",
  "hostname -b",
  "file -C -m a",
  "file -bC",
  "file -p a",
  "file -z a.gz",
  "find . -execdir rm {} +",
  "find . -ok rm {} +",
  "find . -fprint f",
  "find . -fprintf f %p",
  "find . -fls f",
  "find . '-delete'",
  "find . -\\delete",
  "tee a.txt",
  "tree -o f",
  "tree -Lo 2 f",
  "tree -aR",
  "jq -i . a.json",
  "jq --in-place . a.json",
  "sed -i.bak s/a/b/ a.ts",
  "sed -n -i 1p a.ts",
  "sed -n '1w x' a.ts",
  "sed -n '1,2p;w x' a.ts",
  "sed -n 's/a/b/w x.ts' a.ts",
  "sed 's/a/b/e' a.ts",
  "xargs ls",
  "env ls",
  "command rm a",
  "time ls",
  "$EDITOR a",
  'cat "$(touch a)"',
  'cat "`touch a`"',
  "cat ${X:-$(touch a)}",
  "cat << END\nx\nEND",
  "(rm a)",
  "{ rm a; }",
  "ls |& tee a",
  "ls &> a",
  "ls 2> a",
  "ls >| a",
  "cat 'a",
  'cat "a',
  "if true; then ls; fi",
];

test.each(READING)("only reads: %j", (command) => expect(isReadingCommand(command)).toBe(true));

test.each(CHANGING)("may change something: %j", (command) => expect(isReadingCommand(command)).toBe(false));

test("a line of any length is told without trying every way to split it", () => {
  const line = (size: number) => `rg ${"a\\".repeat(size)} "${"\\x".repeat(size)}`;
  expect(isReadingCommand(line(50_000))).toBe(false);
  expect(growth(line, 6_000, isReadingCommand)).toBeLessThan(LINEAR);
});

test("words are split and unquoted as bash does it, wherever they are said to stand as they are", () => {
  const mark = fc.constantFrom(
    "a",
    "-",
    "o",
    "n",
    " ",
    " ",
    "'",
    '"',
    "\\",
    "#",
    "/",
    "=",
    "$",
    "*",
    "{",
    ",",
    "}",
    "&",
    "1",
    ">",
    "`",
  );
  const line = fc.array(mark, { maxLength: 12 }).map((marks) => marks.join(""));
  const counts = { drawn: 0, compared: 0 };
  fc.assert(
    fc.property(fc.array(line, { minLength: 300, maxLength: 300 }), (lines) => {
      const plain = lines
        .filter((one) => !one.includes("&&"))
        .filter((one) => splitCommand(`x ${one}`)?.every((words) => words.every(({ isFixed }) => isFixed)));
      const split = plain.map((one) => splitCommand(`x ${one}`) ?? []).filter(({ length }) => length === 1);
      const single = plain.filter((one) => splitCommand(`x ${one}`)?.length === 1);
      const script = ['x() { printf \'%s\\0\' "$#" "$@" >&3; }', ...single.map((one) => `x ${one}`)].join("\n");
      const told = execFileSync("bash", ["-c", `exec 3>&1; set -f +B; ${script}`], { encoding: "utf8" });
      const ours = split.flatMap(([words = []]) => [
        String(words.length - 1),
        ...words.slice(1).map(({ text }) => text),
      ]);
      expect(told.split("\0").slice(0, -1)).toEqual(ours);
      counts.drawn += lines.length;
      counts.compared += single.length;
    }),
    { numRuns: 10 },
  );
  // A share, so that this holds for fewer examples, too.
  expect(counts.compared / counts.drawn).toBeGreaterThan(0.1);
});
