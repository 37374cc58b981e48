/** A task of the recorded run. `needs` names the titles of tasks that come first. */
export interface RecordedTask {
  readonly title: string;
  readonly files: string;
  readonly needs: readonly string[];
  readonly label?: string;
  /** How its agents end, attempt by attempt; `done` where nothing is said. */
  readonly ends?: readonly ("done" | "failed" | "partial")[];
}

const CONTRACT = "Write down the API contract";
const SCHEMA = "Lay out the database schema";
const PARTS = ["catalogue", "basket", "checkout", "accounts", "orders", "search", "wish list", "reviews"];
const serve = (part: string) => `Serve the ${part}`;
const show = (part: string) => `Show the ${part}`;
const SHOP = PARTS.map(show);

/** Thirty tasks of a shop: two that all others need, services, pages for them, and what needs the pages. */
export const THIRTY_TASKS: readonly RecordedTask[] = [
  { title: CONTRACT, files: "docs/contract.md", needs: [] },
  { title: SCHEMA, files: "db/schema.sql", needs: [] },
  ...PARTS.map((part) => ({ title: serve(part), files: `src/server/${part}.ts`, needs: [CONTRACT, SCHEMA] })),
  ...PARTS.map((part) => ({ title: show(part), files: `src/pages/${part}.ts`, needs: [serve(part)] })),
  { title: "Send the invoices", files: "src/server/invoices.ts", needs: [serve("orders")], ends: ["failed", "done"] },
  {
    title: "Take payments by card",
    files: "src/server/cards.ts",
    needs: [serve("checkout")],
    ends: ["failed", "failed"],
  },
  { title: "Refund a payment by card", files: "src/server/refunds.ts", needs: ["Take payments by card"] },
  { title: "Translate the pages", files: "src/pages/**", needs: [show("search")] },
  { title: "Count the stock", files: "src/server/stock.ts", needs: [serve("catalogue")] },
  { title: "Warn when the stock runs low", files: "src/server/stock.ts", needs: [serve("catalogue")] },
  {
    title: "Recommend what others bought",
    files: "src/server/recommend.ts",
    needs: [serve("orders")],
    ends: ["partial", "done"],
  },
  { title: "Choose the payment provider", files: "docs/provider.md", needs: [], label: "human" },
  { title: "Deploy to the staging environment", files: "deploy/staging.yml", needs: SHOP },
  { title: "Test the shop from end to end", files: "test/shop.test.ts", needs: SHOP },
  { title: "Write the release notes", files: "CHANGELOG.md", needs: SHOP },
  { title: "Measure how fast the pages load", files: "bench/pages.ts", needs: SHOP },
];
