import type { EventType } from "./event.ts";

/** What each type of event tells, in one sentence without a full stop. The schema and `docs/state.md` list the same types. */
export const EVENT_DESCRIPTIONS: { readonly [T in EventType]: string } = {
  reserved: "a spawn was admitted and holds a slot until its agent starts or it is refused",
  denied: "a spawn was denied by Skyfom and never held a slot",
  started: "an agent began to work, in a slot or, as a forked skill, in its caller's",
  waiting: "a start without a reservation found all slots taken and waits in line",
  joined: "a call and its agent were found to belong together",
  listed: "the client listed a nested agent or a woken parent among its background tasks for the first time",
  dropped: "a call holds nothing any more and its agent never showed",
  exchanged: "two calls of one client process had been given each other's agents",
  idle: "a parent stopped while its background children work, and its slot is free",
  ended: "a life is over and its slot free",
  overrun: "an eighth agent may have made a request of the model",
  unreadable: "a hook was given input that it could not use",
  "foreign-file": "a file that Skyfom did not write stood in the place of one of its own and was moved aside",
  "run-opened": "a run began",
  "task-claimed": "a run claimed a task for an attempt",
  "report-collected": "the engine took in how an attempt ended",
  "task-closed": "a run closed a task whose agent reported it done",
  "task-retried": "a failed task is tried again",
  "task-given-back": "a run gave its claim on a task back",
  "run-paused": "a run starts nothing more until it is resumed",
  "run-resumed": "a run may start agents again",
  "run-stopping": "a run starts nothing more and ends when its agents have",
  "run-finished": "a run has nothing left to do",
};
