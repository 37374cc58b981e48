import { compileValidator } from "./compile-validator.ts";

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

/** The manifest of an install. */
export const isManifest = compileValidator(MANIFEST_SCHEMA);

/** The record of what an install wrote into the user's own settings. */
export const isSettingsRecord = compileValidator(RECORD_SCHEMA);
