import { expect, test } from "vitest";
import { issueLine, makeStore } from "../support/scratch-store.ts";

test.each([
  [{ notes: "half done" }, "half done"],
  [{ notes: "old\nhalf done" }, "old\nhalf done"],
  [{ status: "blocked", notes: "half done" }, "half done"],
  [{ notes: "not half done" }, "not half done\nhalf done"],
  [{ notes: "half done\nold" }, "half done\nold\nhalf done"],
  [{ status: "in_progress", notes: "half done" }, "half done\nhalf done"],
])("a release of %j, as by a step that is repeated, notes once what is noted last", async (fields, notes) => {
  const store = makeStore(issueLine("t-a", fields));
  await store.source.release("t-a", "ann", "half done");
  expect(store.lines()[0]?.notes).toBe(notes);
});
