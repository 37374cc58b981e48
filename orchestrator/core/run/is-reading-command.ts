/** Programs that only read, whatever their arguments, but for those that `WRITES` names. */
const READERS: ReadonlySet<string> = new Set(
  "basename cat cd cmp column comm cut date df diff dirname du echo egrep false fgrep file find grep head hostname id jq ls nl printenv printf ps pwd readlink realpath rg sort stat tail test tr tree true type uname uniq wc whereis which whoami".split(
    " ",
  ),
);

/** Commands of git that only read, as long as they are given no name to make. */
const GIT_READERS: ReadonlySet<string> = new Set(
  "blame cat-file check-ignore describe diff grep log ls-files ls-tree merge-base rev-list rev-parse shortlog show status".split(
    " ",
  ),
);

/** Arguments by which a program of the lists writes all the same, or runs another. */
const WRITES = /^(-o\b|-o.+|--output|-delete|-exec|-ok|-fls|-fprint|--pre\b|--open-files-in-pager|-O)/;

/** What makes a command do more than its words say: substitution, redirection to a file, the background. */
const OPAQUE = /[`<>]|\$\(|(^|[^&])&($|[^&])/;
const HARMLESS_REDIRECTION = /(?:[12]?>\s*\/dev\/null|2>&1|&>\s*\/dev\/null)(?=\s|$|[;|&)])/g;

/**
 * Whether a shell command plainly only reads. Anything that takes a shell to understand is not plain: then it may have changed
 * something.
 */
export function isReadingCommand(command: string): boolean {
  const bare = command.replace(HARMLESS_REDIRECTION, " ");
  if (OPAQUE.test(bare)) return false;
  const parts = bare.split(/&&|\|\||[;|\n]/).map((part) => part.trim());
  return parts.every((part) => part === "" || isReadingPart(part.split(/\s+/)));
}

function isReadingPart([program = "", ...args]: readonly string[]): boolean {
  if (args.some((arg) => WRITES.test(arg.replaceAll(/["']/g, "")))) return false;
  if (program === "git") return GIT_READERS.has(args.find((arg) => arg !== "--no-pager") ?? "");
  // The second file that `uniq` names is the one it writes.
  if (program === "uniq") return args.every((arg) => arg.startsWith("-"));
  return READERS.has(program);
}
