import { test } from "vitest";
import { playInDefaultMode, playMainJob } from "../support/jobs/main-job.ts";

// The other install of each, and more of permissions, is in test/long: client-main-job.
test("twelve dependent tasks are done by seven agents at once, and an eighth is refused (plugin)", () =>
  playMainJob("plugin"));

test("in the default permission mode one allow rule is enough (.claude)", () => playInDefaultMode(".claude"));
