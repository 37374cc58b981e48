import type { Scene } from "./scene.ts";
import { nesting } from "./scenes/nesting.ts";
import { refusals } from "./scenes/refusals.ts";
import { resumes } from "./scenes/resumes.ts";
import { sessions } from "./scenes/sessions.ts";
import { stops } from "./scenes/stops.ts";
import { teams } from "./scenes/teams.ts";

/** Every scene that is recorded, by the name of its recording. */
export const SCENES: readonly Scene[] = [...nesting, ...resumes, ...stops, ...refusals, ...sessions, ...teams];
