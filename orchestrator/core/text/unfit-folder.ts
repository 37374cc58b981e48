import { toJson, toLine } from "../printable.ts";
import { unquotableMark } from "../quote-path.ts";
import { toInertLine } from "../quote-text.ts";

/**
 * Why no command of ours may be typed as our skills and slash commands have it: the client puts the folder in as text, between double
 * quotes, and a shell would act on what its name holds. Undefined where the name is plain.
 *
 * @param root the folder of this copy, with slashes.
 */
export function explainUnfitFolder(root: string): { readonly what: string; readonly fix: string } | undefined {
  const mark = unquotableMark(root);
  if (mark === undefined) return undefined;
  const why =
    mark === "<"
      ? `what begins with ${mark} in that name looks like an element of HTML to a model`
      : toLine(mark) === mark
        ? `a shell acts on ${mark} in that name when a command of its skills is typed`
        : `${toJson(mark)} in that name is not printed as it is, so a command of its skills would name another folder`;
  const what = `Skyfom lies in ${toInertLine(root)}, and ${why}`;
  return { what, fix: "Install Skyfom in a folder with a plain name." };
}
