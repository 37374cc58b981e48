import { defined } from "../../../ledger/defined.ts";
import { nameOfItem, taskOfItem } from "../../work/work-item.ts";
import type { Candidates, ChoiceFacts, Held, Placed } from "./candidates.ts";
import { placeMembers } from "./place-members.ts";
import { placeTasks } from "./place-tasks.ts";

/** What a run could do next, from where each item of its work stands. */
export function candidatesOf(situation: ChoiceFacts): Candidates {
  const { run } = situation;
  const { placed, aborted } = run.kind === "tasks" ? placeTasks(situation, run) : placeMembers(run);
  const those = <Is extends Placed["is"]>(is: Is) =>
    placed.filter((one): one is Extract<Placed, { readonly is: Is }> => one.is === is);
  const barred = those("barred");
  return {
    ready: those("ready").map(({ candidate }) => candidate),
    atWork: those("at-work").map(({ item }) => item),
    begun: those("begun").map(({ item }) => item),
    barred: barred.map(held),
    waiting: those("waiting").map(({ item }) => item),
    givenUp: those("given-up").map(({ item, failure, hindrance }) => ({
      taskId: taskOfItem(item),
      ...defined({ failure, hindrance }),
    })),
    unable: barred.filter(({ isUnable }) => isUnable).map(held),
    ...defined({ aborted }),
  };
}

function held({ item, why }: Extract<Placed, { readonly is: "barred" }>): Held {
  return { id: nameOfItem(item), why };
}
