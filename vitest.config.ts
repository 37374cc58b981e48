import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/long/**"],
    globalSetup: ["test/install/builds-folder.ts"],
    pool: "forks",
    // Most tests wait for processes of their own: one worker, the default on two cores, would leave a core idle.
    maxWorkers: 2,
    // only what hangs takes so long, on the busiest machine
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // What a test waits for takes as long as the machine does: a second, the default, is a matter of luck.
    expect: { poll: { timeout: 60_000 } },
  },
});
