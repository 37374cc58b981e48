import { fileURLToPath } from "node:url";

/** The variable by which `npm run conformance` names another client for the suite. */
export const CLIENT_VARIABLE = "SKYFOM_TEST_CLIENT";

/** The client of the exact version that the tests are pinned to. */
export const PINNED_CLIENT = fileURLToPath(new URL("../../../node_modules/.bin/claude", import.meta.url));

/** The client that the tests start. */
export const CLIENT_PATH = process.env[CLIENT_VARIABLE] || PINNED_CLIENT;
