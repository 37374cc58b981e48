/** A composition that cannot be run, with everything that `skyfom validate` says of it. */
export interface BrokenComposition {
  readonly title: string;
  readonly file: string;
  readonly text: string;
  readonly told: string;
}

/** Files that are no composition, or not of its form. */
export const BROKEN_IN_SHAPE: readonly BrokenComposition[] = [
  {
    title: "an empty file",
    file: "composition.json",
    text: "",
    told: `composition.json:1:1
  a value is missing here
  Fix the file.`,
  },
  {
    title: "a missing comma",
    file: "composition.json",
    text: `{
  "name": "shop",
  "executionMode": "hybrid"
  "subSkills": [{ "skillName": "api" }]
}`,
    told: `composition.json:4:3
  a comma is missing here
  Fix the file.`,
  },
  {
    title: "YAML in a file that says it is JSON",
    file: "composition.json",
    text: `name: shop
executionMode: hybrid`,
    told: `composition.json:1:1
  this is not a JSON value
  Fix the file.`,
  },
  {
    title: "a tab in YAML",
    file: "composition.yaml",
    text: `name: shop
\texecutionMode: hybrid`,
    told: `composition.yaml:2:1
  this is not YAML: Tabs are not allowed as indentation
  Fix the file.`,
  },
  {
    title: "a key that stands there twice",
    file: "composition.json",
    text: `{
  "name": "shop",
  "executionMode": "hybrid",
  "name": "store",
  "subSkills": [{ "skillName": "api" }]
}`,
    told: `composition.json:4:3
  this key is repeated here
  Remove one of the two.`,
  },
  {
    title: "a list where the composition belongs",
    file: "composition.yaml",
    text: "- api\n- web",
    told: `composition.yaml:1:1
  the composition is a list, but must be an object
  Write an object.`,
  },
  {
    title: "nothing but braces",
    file: "composition.json",
    text: "{}",
    told: `composition.json:1:1
  "name" is missing
  Add it, for example "name": "skyfom-fullstack-developer".
composition.json:1:1
  "executionMode" is missing
  Add it, for example "executionMode": "hybrid".
composition.json:1:1
  "subSkills" is missing
  Add it, for example "subSkills": [{"skillName":"skyfom-backend-developer"}].`,
  },
  {
    title: "no members",
    file: "composition.yaml",
    text: `name: shop
executionMode: hybrid
subSkills: []`,
    told: `composition.yaml:3:1
  "subSkills" is empty
  Add at least one, for example [{"skillName":"skyfom-backend-developer"}].`,
  },
  {
    title: "a mode that does not exist",
    file: "composition.yaml",
    text: `name: shop
executionMode: hybird
subSkills: [{ skillName: api }]`,
    told: `composition.yaml:2:1
  "executionMode" is "hybird", but must be one of parallel, sequential, hybrid
  Did you mean "hybrid"?`,
  },
  {
    title: "a limit over the cap",
    file: "composition.json",
    text: `{
  "name": "shop",
  "executionMode": "hybrid",
  "maxParallel": 8,
  "subSkills": [{ "skillName": "api" }]
}`,
    told: `composition.json:4:3
  "maxParallel" is 8, but may be at most 7
  Use a whole number from 1 to 7.`,
  },
  {
    title: "a limit of nothing",
    file: "composition.yaml",
    text: `name: shop
executionMode: hybrid
maxParallel: 0
subSkills: [{ skillName: api }]`,
    told: `composition.yaml:3:1
  "maxParallel" is 0, but must be at least 1
  Use a whole number from 1 to 7.`,
  },
  {
    title: "mistyped properties",
    file: "composition.yaml",
    text: `name: shop
executionMode: hybrid
maxParalel: 3
colour: red
subSkills:
  - skillName: api
    dependecies: [web]
  - name: web`,
    told: `composition.yaml:3:1
  "maxParalel" is not allowed here
  Did you mean "maxParallel"?
composition.yaml:4:1
  "colour" is not allowed here
  Remove it. Allowed here: $schema, name, description, executionMode, maxParallel, coordinationStrategy, subSkills.
composition.yaml:7:5
  "dependecies" is not allowed here
  Did you mean "dependencies"?
composition.yaml:8:5
  "skillName" is missing
  Add it, for example "skillName": "skyfom-backend-developer".
composition.yaml:8:5
  "name" is not allowed here
  Remove it. Allowed here: skillName, role, dependencies, required, independent, tokenEstimate, model.`,
  },
  {
    title: "values of the wrong kind",
    file: "composition.json",
    text: `{
  "name": " ",
  "executionMode": 3,
  "maxParallel": "3",
  "subSkills": [
    "api",
    { "skillName": "web", "dependencies": "api", "required": "yes" },
    { "skillName": 7, "tokenEstimate": 1.5 }
  ]
}`,
    told: `composition.json:2:3
  "name" is blank
  Write it out, for example "skyfom-fullstack-developer".
composition.json:3:3
  "executionMode" is 3, but must be one of parallel, sequential, hybrid
  Use one of these.
composition.json:4:3
  "maxParallel" is "3", but must be a whole number
  Write a whole number, for example 3.
composition.json:6:5
  entry 1 of "subSkills" is "api", but must be an object
  Write an object, for example {"skillName":"skyfom-backend-developer"}.
composition.json:7:27
  "dependencies" is "api", but must be a list
  Write a list, for example ["skyfom-backend-developer"].
composition.json:7:50
  "required" is "yes", but must be true or false
  Write true or false, for example false.
composition.json:8:7
  "skillName" is 7, but must be text
  Write text, for example "skyfom-backend-developer".
composition.json:8:23
  "tokenEstimate" is 1.5, but must be a whole number
  Write a whole number, for example 40000.`,
  },
  {
    title: "a strategy that cannot be",
    file: "composition.yaml",
    text: `name: shop
executionMode: hybrid
coordinationStrategy:
  errorHandling: give-up
  maxRetries: -1
  timeoutSeconds: 0
subSkills: [{ skillName: api }]`,
    told: `composition.yaml:4:3
  "errorHandling" is "give-up", but must be one of fail-fast, continue-on-error, retry
  Use one of these.
composition.yaml:5:3
  "maxRetries" is -1, but must be at least 0
  Use 0 or more.
composition.yaml:6:3
  "timeoutSeconds" is 0, but must be at least 1
  Use 1 or more.`,
  },
];
