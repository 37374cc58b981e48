import { expect, test } from "vitest";
import { chooseSkill } from "../../../orchestrator/core/tasks/choose-skill.ts";
import type { Task } from "../../../orchestrator/core/tasks/task.ts";
import { toTask } from "../../../orchestrator/core/tasks/to-task.ts";

const files = (...paths: string[]) => ({ metadata: { files: paths } });
const NOTHING = "nothing in the task names a field, so the default applies";

test.each<[Record<string, unknown>, string, string]>([
  [{ labels: ["skill:my-skill"] }, "my-skill", 'label "skill:my-skill"'],
  [{ labels: ["ui", "skyfom-qa-engineer"] }, "skyfom-qa-engineer", 'label "skyfom-qa-engineer"'],
  [{ labels: ["fullstack", "backend"] }, "skyfom-fullstack-developer", 'label "fullstack"'],
  [{ issue_type: "feature-complete" }, "skyfom-feature-complete", 'type "feature-complete"'],
  [{ labels: ["Frontend"] }, "skyfom-frontend-developer", 'label "Frontend"'],
  [{ labels: ["urgent", "db"] }, "skyfom-backend-developer", 'label "db"'],
  [{ issue_type: "design" }, "skyfom-designer", 'type "design"'],
  [{ labels: ["api"], ...files("ios/App.swift") }, "skyfom-backend-developer", 'label "api"'],
  [files("src/App.tsx", "src/x.sql", "src/y.css"), "skyfom-frontend-developer", "path src/App.tsx"],
  [files("ios/App.swift"), "skyfom-mobile-developer", "path ios/App.swift"],
  [files(".github/workflows/ci.yml"), "skyfom-devops-engineer", "path .github/workflows/ci.yml"],
  [files("src/a.test.ts"), "skyfom-qa-engineer", "path src/a.test.ts"],
  [{ title: "Cover the login with e2e tests" }, "skyfom-qa-engineer", '"e2e" in the title'],
  [{ title: "Review the payment module" }, "skyfom-code-reviewer", '"Review" in the title'],
  [{ title: "Deploy to staging" }, "skyfom-devops-engineer", '"Deploy" in the title'],
  [{ title: "Add an endpoint" }, "skyfom-backend-developer", '"endpoint" in the title'],
  [{ title: "Design the onboarding screen" }, "skyfom-designer", '"Design the onboarding screen" in the title'],
  [{ title: "Design the database schema" }, "skyfom-backend-developer", '"database" in the title'],
  [{ title: "Show the checkout" }, "skyfom-frontend-developer", '"Show" in the title'],
  [{ title: "Log what we show the user" }, "skyfom-backend-developer", NOTHING],
  [{ title: "Add a button for dark mode" }, "skyfom-frontend-developer", '"button" in the title'],
  [{ title: "Mend the landing page" }, "skyfom-frontend-developer", '"landing page" in the title'],
  [{ title: "Refactor main.go" }, "skyfom-backend-developer", '"main.go" in the title'],
  [{ title: "Split `src/App.tsx` in two." }, "skyfom-frontend-developer", '"src/App.tsx" in the title'],
  [{ title: "Test main.go" }, "skyfom-qa-engineer", '"Test" in the title'],
  [{ title: "third" }, "skyfom-backend-developer", NOTHING],
  [{ title: "Guide the build" }, "skyfom-backend-developer", NOTHING],
])("%j is for %s", (fields, skill, because) => {
  const task = toTask({ id: "a", title: "Do it", ...fields }) as Task;
  expect(chooseSkill(task)).toEqual({ skill, because });
});
