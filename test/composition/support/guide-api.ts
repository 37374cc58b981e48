/** The public API by the names and in the forms in which the guide calls it, `FROM` standing for where it is imported from. */
export const GUIDE_CALLS = `
import {
  estimateCompositionTokens,
  generateParallelSpawnPrompt,
  generateParallelTaskSpecs,
  planExecutionOrder,
  validateSkillComposition,
  type ParallelTaskSpec,
  type SkillComposition,
  type SubSkillDefinition,
} from 'FROM';

const subSkills = [
  { skillName: 'backend', dependencies: [] },
  { skillName: 'frontend', dependencies: ['backend'] },
  { skillName: 'mobile', dependencies: ['backend'] },
  { skillName: 'tests', dependencies: ['frontend', 'mobile'] }
];

const groups = planExecutionOrder(subSkills);

const tasks = [
  { subagent_type: 'general-purpose', description: 'API', prompt: '...' },
  { subagent_type: 'general-purpose', description: 'UI', prompt: '...' }
];

const prompt = generateParallelSpawnPrompt(tasks);

const specs = generateParallelTaskSpecs(subSkills, {
  taskId: 'bd-123',
  requirements: 'Feature description',
  sharedContext: { apiVersion: 'v2' }
});

const composition = {
  "name": "skyfom-fullstack-developer",
  "executionMode": "hybrid",
  "maxParallel": 3,
  "subSkills": [
    {
      "skillName": "skyfom-backend-developer",
      "dependencies": [],
      "required": true
    },
    {
      "skillName": "skyfom-frontend-developer",
      "dependencies": ["skyfom-backend-developer"],
      "required": true
    }
  ]
};

const { valid, errors } = validateSkillComposition(composition);
if (!valid) {
  console.error('Invalid composition:', errors);
}

const tokens = estimateCompositionTokens(composition);

const withStrategy = validateSkillComposition({
  ...composition,
  ...{
    "coordinationStrategy": {
      "errorHandling": "fail-fast",
      "maxRetries": 2
    }
  }
});

const background: ParallelTaskSpec = {
  subagent_type: 'general-purpose',
  description: 'Backend implementation',
  prompt: '...',
  run_in_background: true
};

// the signatures of the guide's reference, and its interfaces with every field that they insist on
const signatures: {
  generateParallelSpawnPrompt: (tasks: ParallelTaskSpec[]) => string;
  validateSkillComposition: (composition: SkillComposition) => { valid: boolean; errors: string[] };
  planExecutionOrder: (subSkills: SubSkillDefinition[]) => SubSkillDefinition[][];
  generateParallelTaskSpecs: (
    subSkills: SubSkillDefinition[],
    context: { taskId: string; requirements: string; sharedContext: { apiVersion: string } },
  ) => ParallelTaskSpec[];
  estimateCompositionTokens: (composition: SkillComposition) => number;
} = {
  generateParallelSpawnPrompt,
  validateSkillComposition,
  planExecutionOrder,
  generateParallelTaskSpecs,
  estimateCompositionTokens,
};

const spec: {
  subagent_type: string;
  description: string;
  prompt: string;
  model?: 'sonnet' | 'opus' | 'haiku';
  run_in_background?: boolean;
} = background;

const whole: SkillComposition = {
  name: 'whole',
  description: 'All fields',
  executionMode: 'parallel' as 'parallel' | 'sequential' | 'hybrid',
  maxParallel: 2,
  subSkills: [{ skillName: 'one', role: 'One', dependencies: [], required: true, tokenEstimate: 5 }],
};
const mode: 'parallel' | 'sequential' | 'hybrid' = whole.executionMode;

console.log(JSON.stringify({
  groups: groups.map((group) => group.map(({ skillName }) => skillName)),
  prompt, specs, valid, errors, tokens, withStrategy, mode, spec,
  calls: [
    signatures.planExecutionOrder(whole.subSkills).length,
    signatures.estimateCompositionTokens(whole),
    signatures.validateSkillComposition(whole).valid,
  ],
}));
`;

/** Whoever mistypes a name or a mode must hear of it from the compiler; each line marked so has to be an error. */
export const WRONG_CALLS = `
import { planExecutionOrder, validateSkillComposition, type SubSkillDefinition } from 'FROM';

// @ts-expect-error the field is called skillName
planExecutionOrder([{ name: 'backend' }]);
// @ts-expect-error there is no such mode
planExecutionOrder([{ skillName: 'backend' }], { mode: 'hybird' });
// @ts-expect-error dependencies are a list
export const member: SubSkillDefinition = { skillName: 'web', dependencies: 'backend' };
// @ts-expect-error groups hold what was given, and no more
planExecutionOrder([{ skillName: 'backend' }])[0]?.[0]?.colour;
// @ts-expect-error errors are texts
export const errors: number[] = validateSkillComposition(member).errors;
`;
