/** A task of the demo; `needs` names the titles of tasks that come first. */
export interface DemoTask {
  readonly title: string;
  readonly file: string;
  readonly needs: readonly string[];
}

const CONTRACT = "Write down the API contract";
const SCHEMA = "Lay out the database schema";

const PARTS = [
  "Serve the catalogue",
  "Serve the basket",
  "Serve the checkout",
  "Serve the accounts",
  "Show the catalogue",
  "Show the basket",
  "Show the checkout",
  "Show the accounts",
];

/**
 * Twelve tasks in three layers. The middle one is wider than the cap, so that all seven slots are needed and one task has to wait.
 *
 *     contract ─┬─► eight parts ─┬─► end-to-end tests
 *     schema ───┘                └─► release notes
 */
export const DEMO_TASKS: readonly DemoTask[] = [
  { title: CONTRACT, file: "docs/contract.md", needs: [] },
  { title: SCHEMA, file: "db/schema.sql", needs: [] },
  ...PARTS.map((title) => ({
    title,
    file: `src/${title.toLowerCase().replaceAll(" ", "-")}.ts`,
    needs: [CONTRACT, SCHEMA],
  })),
  { title: "Test it from end to end", file: "test/shop.test.ts", needs: PARTS },
  { title: "Write the release notes", file: "CHANGELOG.md", needs: PARTS },
];
