import { defineConfig } from "vitest/config";

/** The long tier, started a part at a time by scripts/check-long.mjs. */
export default defineConfig({
  test: {
    include: ["test/long/**/*.test.ts"],
    globalSetup: ["test/install/builds-folder.ts"],
    pool: "forks",
    testTimeout: 3_000_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
