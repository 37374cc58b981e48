import { toJson } from "../../printable.ts";
import { type EndOfStep, tellEndOfStep } from "../../texts/contexts/tell-end-of-step.ts";

/** What a step hands over to the model by way of a hook. */
export interface HandedOver {
  readonly text: string;
  /** Whether it is the summary of a run that is over. */
  readonly isOver: boolean;
}

/** It as `skyfom next --handover` prints it for the hook. */
export function renderHandedOver({ text, isOver }: HandedOver): string {
  return toJson({ text, isOver });
}

/**
 * What the hook that waited for a step hands over: what the step printed, or how it failed; undefined if there is nothing.
 *
 * @param isOutOfTime whether the step was to begin nothing more, so that a failure may be due to that alone.
 */
export function handedOverBy(end: EndOfStep, run: string, cli: string, isOutOfTime: boolean): HandedOver | undefined {
  if (end.kind === "ended" && end.status === 0) return readHandedOver(end.stdout.trim());
  return { text: tellEndOfStep(end, run, cli, isOutOfTime), isOver: false };
}

/** While an install is replaced, the step may be one of an earlier version, which prints the text alone. */
function readHandedOver(printed: string): HandedOver | undefined {
  if (printed === "") return undefined;
  const { text, isOver } = fieldsOf(printed);
  return typeof text === "string" ? { text: text.trim(), isOver: isOver === true } : { text: printed, isOver: false };
}

function fieldsOf(printed: string): { readonly text?: unknown; readonly isOver?: unknown } {
  try {
    const read: unknown = JSON.parse(printed);
    return read ?? {};
  } catch {
    return {};
  }
}
