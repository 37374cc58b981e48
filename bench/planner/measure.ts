// One contestant on one input, in a process of its own: `measure.ts CONTESTANT SHAPE SIZE` prints a Measurement as JSON.
import { CONTESTANTS, type Contestant } from "./contestants.ts";
import { drawTasks, type Shape } from "./draw-tasks.ts";
import { judgeGroups } from "./judge-groups.ts";
import type { BenchTask } from "./task.ts";

/**
 * The result. A time is processor time of the fastest of several rounds, so that other processes count as little as can
 * be; a floor is the time of the floor in the same process, the two taken in turn.
 */
export interface Measurement {
  readonly milliseconds: number;
  readonly floors: number;
  /** Without the groups, where the contestant only sorts. */
  readonly orderFloors?: number;
  /** Peak memory of the process, input included, in MB. */
  readonly peakMB: number;
  readonly flaw?: string;
}

/** Tasks that one round goes through at least, so that the clock's resolution does not matter. */
const TASKS_A_ROUND = 2_000;
const LEAST_ROUNDS = 3;
const MOST_ROUNDS = 300;
const MEASURE_MS = 4_000;

const [name, shape, size] = process.argv.slice(2) as [string, Shape, string];
console.log(JSON.stringify(measure(CONTESTANTS[name] as Contestant, shape, Number(size))));

function measure(contestant: Contestant, shape: Shape, size: number): Measurement {
  // parsed again for every call: strings that were looked up before have their hash, which a real input has not
  const text = JSON.stringify(drawTasks(shape, size));
  const repeat = Math.max(1, Math.round(TASKS_A_ROUND / size));
  const time = (run: (tasks: BenchTask[]) => unknown): number => {
    const inputs = Array.from({ length: repeat }, () => JSON.parse(text) as BenchTask[]);
    if (size >= 10_000) globalThis.gc?.();
    const begin = process.cpuUsage();
    for (const input of inputs) run(input);
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1_000 / repeat;
  };
  const tasks = JSON.parse(text) as BenchTask[];
  const flaw = contestant === CONTESTANTS.floor ? undefined : judgeGroups(tasks, contestant.groups(tasks));

  const { groups, order } = contestant;
  const floor = (CONTESTANTS.floor as Contestant).groups;
  const times = { floor: [] as number[], groups: [] as number[], order: [] as number[] };
  const end = Date.now() + MEASURE_MS;
  for (let round = 0; round < MOST_ROUNDS && (round < LEAST_ROUNDS || Date.now() < end); round++) {
    times.floor.push(time(floor));
    times.groups.push(time(groups));
    if (order) times.order.push(time(order));
  }
  const milliseconds = Math.min(...times.groups);
  return {
    milliseconds,
    floors: milliseconds / Math.min(...times.floor),
    ...(order ? { orderFloors: Math.min(...times.order) / Math.min(...times.floor) } : {}),
    peakMB: process.resourceUsage().maxRSS / 1024,
    ...(flaw ? { flaw } : {}),
  };
}
