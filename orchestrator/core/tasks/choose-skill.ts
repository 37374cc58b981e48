import { declaredFiles } from "./files/declared-files.ts";
import type { Task } from "./task.ts";

/** The skill that an agent works on a task with, and why, as a phrase. */
export interface SkillChoice {
  readonly skill: string;
  readonly because: string;
}

/** A task that says nothing of its field is most often plain code without a user interface. */
const DEFAULT_SKILL = "skyfom-backend-developer";

interface Field {
  readonly skill: string;
  readonly labels: readonly string[];
  /** Matched against each declared path. */
  readonly path?: RegExp;
  readonly title?: RegExp;
}

/** Skills of several agents: only a label or the task's type asks for them, since they cost several times as much. */
const COMPOSITES: readonly Field[] = [
  { skill: "skyfom-fullstack-developer", labels: ["fullstack", "full-stack"] },
  { skill: "skyfom-feature-complete", labels: ["feature-complete", "end-to-end-feature"] },
];

const LEAVES: readonly Field[] = [
  {
    skill: "skyfom-code-reviewer",
    labels: ["review", "code-review"],
    title: /\b(?:code[- ]review|review(?:s|ed|ing)?)\b/i,
  },
  {
    skill: "skyfom-designer",
    labels: ["design", "ux", "wireframe"],
    path: /(?:^|\/)designs?\/|\.(?:fig|sketch)$/i,
    // not every design is one of a surface: that of a schema is code
    title:
      /\b(?:wireframes?|mock-?ups?|ux|design\b.*\b(?:screens?|pages?|dialogs?|layouts?|icons?|logo|onboarding|ui))\b/i,
  },
  {
    skill: "skyfom-qa-engineer",
    labels: ["qa", "test", "tests", "testing", "e2e"],
    path: /(?:^|\/)(?:tests?|e2e|__tests__|spec)\/|[._-](?:test|spec)\.\w+$/i,
    title: /\b(?:e2e|tests?|regression|coverage)\b/i,
  },
  {
    skill: "skyfom-mobile-developer",
    labels: ["mobile", "ios", "android", "react-native", "flutter"],
    path: /(?:^|\/)(?:ios|android|mobile)\/|\.(?:swift|kt|dart)$/i,
    title: /\b(?:mobile|ios|android|react native|flutter)\b/i,
  },
  {
    skill: "skyfom-devops-engineer",
    labels: ["devops", "infra", "infrastructure", "ci", "cd", "deploy", "deployment", "docker"],
    path: /(?:^|\/)(?:\.github|\.ci|infra|deploy|k8s|helm|terraform)\/|(?:^|\/)(?:dockerfile|docker-compose)|\.tf$/i,
    title: /\b(?:ci|deploy\w*|docker\w*|kubernetes|terraform|pipeline|infrastructure)\b/i,
  },
  {
    skill: "skyfom-frontend-developer",
    labels: ["frontend", "front-end", "ui", "web", "css"],
    path: /(?:^|\/)(?:web|frontend|components|pages|styles)\/|\.(?:tsx|jsx|vue|svelte|css|scss|html)$/i,
    title:
      /^(?:show|display)\b|\b(?:front-?end|ui|css|(?:web|landing|login|home) ?page|screens?|buttons?|side ?bar|nav ?bar|component|react|vue|svelte)\b/i,
  },
  {
    skill: "skyfom-backend-developer",
    labels: ["backend", "back-end", "api", "server", "database", "db"],
    path: /(?:^|\/)(?:api|server|backend|db|migrations)\/|\.(?:sql|go|rs|py|java)$/i,
    title: /\b(?:back-?end|api|endpoint|server|database|migration|schema)\b/i,
  },
];

/**
 * Chooses the skill for a task: the one that a label names (`skill:NAME`, or the name itself), else a composite by label or type,
 * else a leaf by label, by the declared paths (most of them decide), by a word of the title or by a file in it,
 * else {@link DEFAULT_SKILL}.
 */
export function chooseSkill(task: Task): SkillChoice {
  const shown = task.title.slice(0, LONGEST_TITLE);
  return (
    named(task) ??
    byTag(COMPOSITES, task) ??
    byTag(LEAVES, task) ??
    byPath(declaredFiles(task)) ??
    byTitle(shown) ??
    byFileIn(shown) ?? { skill: DEFAULT_SKILL, because: "nothing in the task names a field, so the default applies" }
  );
}

/** Of a longer title the rest says nothing of its field, and patterns would take their time. */
const LONGEST_TITLE = 300;

const NAMED = /^(?:skill:(?<asked>[a-z0-9][a-z0-9:-]*)|(?<known>skyfom-[a-z0-9-]+))$/;

function named(task: Task): SkillChoice | undefined {
  for (const label of task.labels) {
    const groups = NAMED.exec(label)?.groups;
    const skill = groups?.asked ?? groups?.known;
    if (skill) return { skill, because: `label "${label}"` };
  }
  return undefined;
}

function byTag(fields: readonly Field[], task: Task): SkillChoice | undefined {
  for (const { skill, labels } of fields) {
    const label = task.labels.find((one) => labels.includes(one.toLowerCase()));
    if (label) return { skill, because: `label "${label}"` };
    if (labels.includes(task.type)) return { skill, because: `type "${task.type}"` };
  }
  return undefined;
}

function byPath(files: readonly string[]): SkillChoice | undefined {
  const most = mostMatched(files);
  return most && { skill: most.skill, because: `path ${most.file}` };
}

/** The field that most of these files belong to, with the first of them. */
function mostMatched(files: readonly string[]): { readonly skill: string; readonly file: string } | undefined {
  let best: { skill: string; file: string } | undefined;
  let most = 0;
  for (const { skill, path } of LEAVES) {
    const matching = files.filter((file) => path?.test(file));
    const [file] = matching;
    if (file === undefined || matching.length <= most) continue;
    most = matching.length;
    best = { skill, file };
  }
  return best;
}

function byTitle(title: string): SkillChoice | undefined {
  for (const { skill, title: pattern } of LEAVES) {
    const word = pattern?.exec(title)?.[0];
    if (word) return { skill, because: `"${word}" in the title` };
  }
  return undefined;
}

function byFileIn(title: string): SkillChoice | undefined {
  const most = mostMatched(title.match(/[\w./-]*\w\.\w+/g) ?? []);
  return most && { skill: most.skill, because: `"${most.file}" in the title` };
}
