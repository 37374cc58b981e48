import { expect, test } from "vitest";
import type { Need } from "../../orchestrator/core/run/needs/need.ts";
import { type Look, PLAIN } from "../../orchestrator/core/view/look.ts";
import { renderNeeds } from "../../orchestrator/core/view/past/render-needs.ts";

const AT = "2026-01-01T01:00:00.000Z";
const LOOK = { width: 80, rowsOfList: 8, paint: PLAIN } as const;

function headOf(title: string, look: Pick<Look, "paths"> = { paths: "short" }): string[] {
  const need: Need = {
    kind: "failed",
    run: "ab12",
    taskId: "shop-k3f",
    title,
    since: "2026-01-01T00:57:00.000Z",
    text: "why",
    settlings: [],
  };
  return renderNeeds({ needs: [need], at: AT }, { ...LOOK, ...look }).slice(2, -1);
}

test("who tells of a need, and since when, stands beside a short title, and below one that would have to be cut for it", () => {
  const long = "Keep the baskets of people who come back later";
  expect([headOf("Baskets"), headOf(long)]).toEqual([
    ["  FAILED  shop-k3f  Baskets  (Skyfom and its agent tell, run ab12, 3 min ago)"],
    [`  FAILED  shop-k3f  ${long}`, "    (Skyfom and its agent tell, run ab12, 3 min ago)"],
  ]);
});

test("on a live screen, which has room for little, it is left out beside a long one", () => {
  const long = "Keep the baskets of people who come back later";
  expect(headOf(long, { paths: "none" })).toEqual([`  FAILED  shop-k3f  ${long}`]);
});
