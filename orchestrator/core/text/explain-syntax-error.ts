import { type ParseError, printParseErrorCode } from "jsonc-parser";
import type { Problem } from "../problem.ts";
import { placeInText } from "./place-in-text.ts";

/** What a JSON parser missed or met, in words, by its code. */
const EXPLANATIONS: Readonly<Record<string, string>> = {
  InvalidSymbol: "this is not a JSON value",
  InvalidNumberFormat: "this is not a JSON number",
  PropertyNameExpected: "a property name in double quotes is missing here",
  ValueExpected: "a value is missing here",
  ColonExpected: "a colon is missing here",
  CommaExpected: "a comma is missing here",
  CloseBraceExpected: "a closing } belongs here",
  CloseBracketExpected: "a closing ] belongs here",
  EndOfFileExpected: "the file should end here",
  InvalidCommentToken: "JSON has no comments",
  UnexpectedEndOfComment: "this comment is not closed",
  UnexpectedEndOfString: "this string is not closed",
  UnexpectedEndOfNumber: "this number is not complete",
  InvalidUnicode: "this \\u escape is not complete",
  InvalidEscapeCharacter: "JSON has no such escape",
  InvalidCharacter: "this character must be escaped in a JSON string",
};

/** The first place where a file stops being JSON; what a parser finds after it is mostly a consequence. */
export function explainSyntaxError(file: string, text: string, error: ParseError): Problem {
  return {
    where: placeInText(file, text, error.offset),
    what: EXPLANATIONS[printParseErrorCode(error.error)] ?? "this is not JSON",
    fix: "Fix the file.",
  };
}
