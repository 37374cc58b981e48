import { GIT_READERS, PURE_READERS, READERS, type Reading } from "./reading-programs.ts";
import { splitCommand, type Word } from "./split-command.ts";

/**
 * Whether a shell command clearly only reads. A program that is not known to, and a line that only a shell can resolve, may have changed
 * something.
 */
export function isReadingCommand(line: string): boolean {
  const commands = line.length > LONGEST ? undefined : splitCommand(line);
  return commands?.every(isReading) ?? false;
}

/** A longer command is hardly one that only reads, and takes long to analyse. */
const LONGEST = 20_000;

function isReading([program, ...args]: readonly Word[]): boolean {
  if (!program?.isFixed) return false;
  if (PURE_READERS.has(program.text)) return true;
  if (program.text === "git") return isReadingGit(args);
  const reading = READERS.get(program.text);
  return reading !== undefined && readsOnly(reading, args);
}

/** Options allowed before git's subcommand: another folder, and no pager. Others, such as settings, may run programs. */
function isReadingGit(args: readonly Word[]): boolean {
  const [first, ...rest] = args;
  if (first?.text === "--no-pager") return isReadingGit(rest);
  if (first?.text === "-C") return rest[0]?.isFixed === true && isReadingGit(rest.slice(1));
  const reading = first?.isFixed ? GIT_READERS.get(first.text) : undefined;
  return reading !== undefined && readsOnly(reading, rest);
}

function readsOnly({ options, firstOperand, mostOperands }: Reading, args: readonly Word[]): boolean {
  const isOption = ({ text }: Word) => text.startsWith("-") && text !== "-";
  const operands = args.filter((word) => !isOption(word));
  const [first] = operands;
  return (
    args.every((word) => word.isFixed && (!isOption(word) || options.test(word.text))) &&
    (first === undefined || firstOperand === undefined || firstOperand.test(first.text)) &&
    (mostOperands === undefined ||
      (operands.length <= mostOperands && !operands.some(({ mayBeSeveral }) => mayBeSeveral)))
  );
}
