import { Ajv2020 } from "ajv/dist/2020.js";
import type { Problem } from "../problem.ts";
import { MANIFEST_FILE, type Manifest, PERSONAL_RECORD_FILE, type SettingsRecord } from "./manifest.ts";
import { inClaude } from "./plan-files.ts";

/** A path that stays below `.claude`: a manifest comes with the repository, and what it lists is deleted at an uninstall. */
const INSIDE = "^(?!(.*/)?\\.\\.?(/|$))[^/\\\\:][^\\\\:]*$";

const DIGESTS = { type: "array", items: { type: "string" } };
const GROUP = {
  type: "object",
  required: ["hooks"],
  properties: { hooks: { type: "array", items: { type: "object" } } },
};

const RECORD_SCHEMA = {
  type: "object",
  required: ["before", "after", "entries", "containers"],
  properties: {
    before: { type: "string", nullable: true },
    after: DIGESTS,
    entries: {
      type: "object",
      required: ["hooks", "allow", "env"],
      properties: {
        hooks: { type: "object", additionalProperties: { type: "array", items: GROUP } },
        allow: { type: "array", items: { type: "string" } },
        env: { type: "object", additionalProperties: { type: "string" } },
        statusLine: {
          type: "object",
          required: ["type", "command"],
          properties: { type: { const: "command" }, command: { type: "string" } },
        },
      },
    },
    containers: {
      type: "array",
      items: { type: "array", minItems: 1, items: { anyOf: [{ type: "string" }, { type: "integer" }] } },
    },
  },
};

const MANIFEST_SCHEMA = {
  type: "object",
  required: ["format", "version", "state", "files", "directories", "settings"],
  properties: {
    format: { const: 1 },
    version: { type: "string" },
    state: { enum: ["installing", "installed"] },
    files: {
      type: "object",
      propertyNames: { pattern: INSIDE },
      additionalProperties: {
        type: "object",
        required: ["digests", "wasThere"],
        properties: { digests: DIGESTS, wasThere: { type: "boolean" } },
      },
    },
    directories: { type: "array", items: { anyOf: [{ const: "" }, { type: "string", pattern: INSIDE }] } },
    settings: { ...RECORD_SCHEMA, nullable: true },
  },
};

const ajv = new Ajv2020();
const isManifest = ajv.compile<Manifest>(MANIFEST_SCHEMA);
const isSettingsRecord = ajv.compile<SettingsRecord>(RECORD_SCHEMA);

/** What a text held: nothing where there was no file, or where the problem says why it cannot be used. */
export interface Parsed<T> {
  readonly value: T | null;
  readonly problem?: Problem;
}

/** Reads the text of a manifest; null where there is none. */
export function parseManifest(text: string | null): Parsed<Manifest> {
  return parse(MANIFEST_FILE, text, isManifest);
}

/** Reads the text of the record of the user's own settings; null where there is none. */
export function parsePersonalRecord(text: string | null): Parsed<SettingsRecord> {
  return parse(PERSONAL_RECORD_FILE, text, isSettingsRecord);
}

function parse<T>(path: string, text: string | null, isValid: (value: unknown) => value is T): Parsed<T> {
  if (text === null) return { value: null };
  try {
    const value: unknown = JSON.parse(text);
    if (isValid(value)) return { value };
  } catch {
    // the same answer as for JSON of another shape
  }
  const what = "is damaged, or was written by a version of Skyfom that this one does not know";
  const fix =
    "Bring it back from version control, or use the newer version; where neither helps, delete it and run `skyfom install`, which takes over what is there.";
  return { value: null, problem: { where: inClaude(path), what, fix } };
}
