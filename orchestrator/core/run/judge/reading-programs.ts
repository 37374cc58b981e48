/** The arguments with which a program only reads. */
export interface Reading {
  /** The options that are safe, one or several letters to a word. With any other option the program may write. */
  readonly options: RegExp;
  /** What the first word that is not an option must be, if not anything. */
  readonly firstOperand?: RegExp;
  /** Most words that are not options. */
  readonly mostOperands?: number;
}

/** Programs that have no option to write, or to run another program. */
export const PURE_READERS: ReadonlySet<string> = new Set(
  "basename cat cd cmp column comm cut df diff dirname du echo egrep false fgrep grep head id ls nl printenv printf ps pwd readlink realpath stat tail test tr true type uname wc whereis which whoami".split(
    " ",
  ),
);

/** Programs that only read with these options. A long option must be written out: an abbreviation may mean another. */
export const READERS: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ["date", { options: anyOf("[uR]+|I", "date iso-8601 rfc-3339 rfc-email universal utc"), firstOperand: /^\+/ }],
  [
    "file",
    { options: anyOf("[bikLhNn0rsvE]+", "brief mime mime-type mime-encoding keep-going dereference no-dereference") },
  ],
  [
    "find",
    {
      // Its options are whole words behind one hyphen.
      options: new RegExp(
        [
          "^(?:--?|-(?:[HLPado]|O\\d|\\d+[a-zA-Z]?|and|or|not|i?name|i?path|i?wholename|i?regex|regextype|x?type|size|perm|user|group|uid|gid|nouser|nogroup",
          "newer(?:[aBcm][aBcmt])?|[acm]time|[acm]min|anewer|cnewer|used|samefile|inum|links|lname|ilname|fstype|maxdepth|mindepth|depth|prune|quit",
          "print|print0|printf|ls|empty|readable|writable|executable|true|false|mount|xdev|follow|daystart|noleaf))$",
        ].join("|"),
      ),
    },
  ],
  ["hostname", { options: anyOf("[fsdIiAa]+", "fqdn long short domain ip-address all-ip-addresses"), mostOperands: 0 }],
  [
    "jq",
    {
      options: anyOf(
        "[nrjaCMScesRfL]+",
        "arg argjson args jsonargs slurp raw-input null-input raw-output compact-output exit-status sort-keys tab indent slurpfile rawfile color-output monochrome-output join-output ascii-output from-file",
      ),
    },
  ],
  [
    "rg",
    {
      options: anyOf(
        "[acFHhiIlLnNopPqsSuUvVwx0b.]*(?:[ABCdeEfgjmMrtT].*)?",
        "after-context before-context case-sensitive color colors column context count count-matches files files-with-matches files-without-match fixed-strings follow glob heading hidden iglob ignore-case invert-match json line-number line-regexp max-columns max-count max-depth multiline multiline-dotall no-filename no-heading no-ignore no-ignore-vcs no-line-number no-messages null only-matching passthru pcre2 pretty quiet regexp replace smart-case sort sortr stats text trim type type-list type-not unrestricted vimgrep with-filename word-regexp",
      ),
    },
  ],
  ["sed", { options: /^-n$/, firstOperand: /^(?:\d+|\$)(?:,(?:\d+|\$))?p$/ }],
  [
    "sort",
    {
      options: anyOf(
        "[bdfghiMnRrVcCmsuz]*(?:[kt].*|S\\d+[%a-zA-Z]?)?",
        "ignore-leading-blanks dictionary-order ignore-case general-numeric-sort ignore-nonprinting month-sort human-numeric-sort numeric-sort random-sort reverse version-sort sort check key field-separator unique stable merge zero-terminated",
      ),
    },
  ],
  ["tree", { options: anyOf("[adfilpsugDhrtFCn]+|[LPI]", "dirsfirst du gitignore noreport prune") }],
  // The second file that `uniq` names is the one it writes.
  [
    "uniq",
    {
      options: anyOf(
        "[cdDiuz]*(?:[fsw]\\d+)?",
        "all-repeated check-chars count group ignore-case repeated skip-chars skip-fields unique zero-terminated",
      ),
      mostOperands: 1,
    },
  ],
]);

const GIT_LONG =
  "abbrev abbrev-commit abbrev-ref absolute-git-dir all always author batch batch-check branch branches cached cc check color column committer contains count date decorate deleted diff-filter dirstat dirty error-unmatch exact-match exclude-standard exit-code find-copies find-renames first-parent follow format full-history full-index full-name function-context git-common-dir git-dir graph grep heading histogram ignore-all-space ignore-blank-lines ignore-case ignore-space-at-eol ignore-space-change ignored invert-grep is-ancestor is-inside-work-tree left-right line-number long match max-count max-depth merge-base merges min-parents minimal modified name-only name-status no-abbrev-commit no-color no-decorate no-ext-diff no-index no-merges no-patch no-renames no-textconv numstat oneline only-matching others patch patience pickaxe-all pickaxe-regex porcelain pretty quiet raw relative remotes reverse root short shortstat show-cdup show-current show-prefix show-toplevel simplify-by-decoration since skip source stage staged stat summary symbolic-full-name tags text topo-order unified unmerged until untracked untracked-files verbose verify word-diff word-diff-regex word-regexp";
const GIT_SHORT = "[a-zA-NP-Z\\d%,.]+";

/** Commands of git that only read with these options. `-O` opens a pager, and with `-S`, `-G` and `-L` the rest of a word is text. */
export const GIT_READERS: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ["branch", { options: anyOf("[arv]+", "all remotes verbose show-current list no-color"), mostOperands: 0 }],
  ["remote", { options: anyOf("v", "verbose"), mostOperands: 0 }],
  ...readersOf("cat-file check-ignore describe grep ls-files ls-tree merge-base rev-parse status", GIT_SHORT),
  ...readersOf("blame diff log rev-list shortlog show", `${GIT_SHORT}|[SGL].+`),
]);

function readersOf(names: string, short: string): ReadonlyMap<string, Reading> {
  const readers = new Map<string, Reading>();
  for (const name of names.split(" ")) readers.set(name, { options: anyOf(short, GIT_LONG) });
  return readers;
}

/** A pattern of options: letters behind one hyphen, whole names behind two, which may carry a value. A lone hyphen is standard input. */
function anyOf(short: string, long: string): RegExp {
  return new RegExp(`^(?:--?|-(?:${short})|--(?:${long.split(" ").join("|")})(?:=[\\s\\S]*)?)$`);
}
