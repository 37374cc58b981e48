/** Names one attempt at one task: the run, and the number of the attempt in it. */
export interface Reference {
  readonly run: string;
  readonly attempt: number;
}

const IN_PROMPT = /^@skyfom ([a-z0-9]{4,12})\.([1-9]\d{0,5})(?=\s|$)/;
const TEXT = /^([a-z0-9]{4,12})\.([1-9]\d{0,5})$/;

export function renderReference({ run, attempt }: Reference): string {
  return `${run}.${attempt}`;
}

/** The reference in `<run>.<attempt>`, or undefined when it is none. */
export function parseReference(text: string): Reference | undefined {
  return match(TEXT, text);
}

/** Whether a prompt is meant as a reference, well-formed or not. */
export function isReferencePrompt(prompt: string): boolean {
  return prompt.startsWith("@skyfom ");
}

/** The reference that a spawn's prompt begins with. */
export function referenceInPrompt(prompt: string): Reference | undefined {
  return match(IN_PROMPT, prompt);
}

const ANYWHERE = /(?:^|[^\w@])@skyfom ([a-z0-9]{4,12})\.([1-9]\d{0,5})(?![\w.]*\w)/;

/** The first reference that a prompt names anywhere: one that does not begin with it starts no agent with a brief. */
export function referenceAnywhere(prompt: string): Reference | undefined {
  return match(ANYWHERE, prompt);
}

function match(pattern: RegExp, text: string): Reference | undefined {
  const found = pattern.exec(text);
  return found ? { run: found[1] as string, attempt: Number(found[2]) } : undefined;
}
