import { toLine } from "../../printable.ts";
import { safeId } from "../safe-id.ts";

/** Longest text that we keep of a description, a type or a reason, in characters. */
const TEXT_KEPT = 200;

type Json = Readonly<Record<string, unknown>>;

/** Makes a short, harmless name of an id of any length and content. */
export type Digest = (text: string) => string;

/** A JSON object whose members are looked at one by one, each with its type checked. */
export class PayloadFields {
  constructor(
    readonly raw: Json,
    readonly digest: Digest,
  ) {}

  text(name: string): string | undefined {
    const value = Object.hasOwn(this.raw, name) ? this.raw[name] : undefined;
    return typeof value === "string" ? value : undefined;
  }

  id(name: string): string | undefined {
    const value = this.text(name);
    return value ? safeId(value, this.digest) : undefined;
  }

  object(name: string): PayloadFields {
    const value = Object.hasOwn(this.raw, name) ? this.raw[name] : undefined;
    return new PayloadFields(isObject(value) ? value : {}, this.digest);
  }

  list(name: string): PayloadFields[] {
    const value = Object.hasOwn(this.raw, name) ? this.raw[name] : undefined;
    if (!Array.isArray(value)) return [];
    return value.filter(isObject).map((item) => new PayloadFields(item, this.digest));
  }
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text, cut where it is longer than what we keep. */
export function short(text: string): string {
  return text.length > TEXT_KEPT ? `${text.slice(0, TEXT_KEPT)}…` : text;
}

/** The same for text by a model, as one line that is safe to print, since people and other programs read it in our files. */
export function inLine(text: string): string {
  return short(toLine(text));
}
