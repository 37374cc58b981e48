import type { BrokenComposition } from "./broken-in-shape.ts";

/** Compositions of the right form that cannot work; the last is wrong in both. */
export const BROKEN_IN_MEANING: readonly BrokenComposition[] = [
  {
    title: "two members that wait for each other",
    file: "composition.json",
    text: `{
  "name": "shop",
  "executionMode": "hybrid",
  "subSkills": [
    { "skillName": "backend", "dependencies": ["mobile"] },
    { "skillName": "web", "dependencies": ["backend"] },
    { "skillName": "mobile", "dependencies": ["backend"] }
  ]
}`,
    told: `composition.json:5:48
  "backend" depends on "mobile", which depends on "backend": backend → mobile → backend
  Remove one of these dependencies: composition.json:5:48 or composition.json:7:47.`,
  },
  {
    title: "two cycles, one of which needs the other",
    file: "composition.yaml",
    text: `name: shop
executionMode: hybrid
subSkills:
  - { skillName: a, dependencies: [c] }
  - { skillName: b, dependencies: [a] }
  - { skillName: c, dependencies: [b] }
  - { skillName: x, dependencies: [a, y] }
  - { skillName: y, dependencies: [x] }`,
    told: `composition.yaml:4:36
  "a" depends on "c", which depends on "b", which depends on "a": a → c → b → a
  Remove one of these dependencies: composition.yaml:4:36 or composition.yaml:6:36 or composition.yaml:5:36.
composition.yaml:7:39
  "x" depends on "y", which depends on "x": x → y → x
  Remove one of these dependencies: composition.yaml:7:39 or composition.yaml:8:36.`,
  },
  {
    title: "dependencies on nobody",
    file: "composition.json",
    text: `{
  "name": "shop",
  "executionMode": "hybrid",
  "subSkills": [
    { "skillName": "skyfom-backend-developer" },
    { "skillName": "web", "dependencies": ["backend", "design"] }
  ]
}`,
    told: `composition.json:6:44
  "web" depends on "backend", which is not a member of this composition
  Did you mean "skyfom-backend-developer"? Otherwise add it to subSkills, or remove the dependency.
composition.json:6:55
  "web" depends on "design", which is not a member of this composition
  Add it to subSkills, or remove the dependency.`,
  },
  {
    title: "names that stand there twice, and one that needs itself",
    file: "composition.json",
    text: `{
  "name": "shop",
  "executionMode": "sequential",
  "subSkills": [
    { "skillName": "api" },
    { "skillName": "web", "dependencies": ["web", "api", "api"] },
    { "skillName": "api" }
  ]
}`,
    told: `composition.json:6:44
  "web" depends on itself
  Remove this dependency.
composition.json:6:58
  "web" names its dependency "api" twice
  Remove one of the two.
composition.json:7:7
  "api" is a member twice; it was first named at composition.json:5:5
  Merge the two, or remove one: dependencies could not tell them apart.`,
  },
  {
    title: "dependencies in parallel mode",
    file: "composition.yaml",
    text: `name: shop
executionMode: parallel
subSkills:
  - skillName: api
  - skillName: web
    dependencies: [api]`,
    told: `composition.yaml:6:5
  "web" depends on "api", but in parallel mode all members start together
  Set executionMode to hybrid, or remove the dependencies.`,
  },
  {
    title: "a required member that needs an optional one",
    file: "composition.yaml",
    text: `name: shop
executionMode: hybrid
subSkills:
  - { skillName: design, required: false }
  - { skillName: web, dependencies: [design] }`,
    told: `composition.yaml:5:38
  "web" is required but depends on "design", which is optional and may fail
  Make "design" required, or "web" optional, or remove the dependency.`,
  },
  {
    title: "a composite that is its own member",
    file: "composition.yaml",
    text: `name: shop
executionMode: hybrid
subSkills: [{ skillName: shop }]`,
    told: `composition.yaml:3:15
  "shop" is a member of itself
  Remove this member: it would start itself forever.`,
  },
  {
    title: "problems of shape and of meaning together, in the order of the text",
    file: "composition.yaml",
    text: `name: shop
executionMode: hybrid
maxParallel: 70
subSkills:
  - { skillName: api, dependencies: [web], cost: 3 }
  - 12
  - { skillName: web, dependencies: [api, apo] }`,
    told: `composition.yaml:3:1
  "maxParallel" is 70, but may be at most 7
  Use a whole number from 1 to 7.
composition.yaml:5:38
  "api" depends on "web", which depends on "api": api → web → api
  Remove one of these dependencies: composition.yaml:5:38 or composition.yaml:7:38.
composition.yaml:5:44
  "cost" is not allowed here
  Remove it. Allowed here: skillName, role, dependencies, required, independent, tokenEstimate, model.
composition.yaml:6:5
  entry 2 of "subSkills" is 12, but must be an object
  Write an object, for example {"skillName":"skyfom-backend-developer"}.
composition.yaml:7:43
  "web" depends on "apo", which is not a member of this composition
  Did you mean "api"? Otherwise add it to subSkills, or remove the dependency.`,
  },
];
