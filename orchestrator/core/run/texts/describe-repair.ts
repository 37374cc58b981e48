export type { Repair } from "../../texts/brief/describe-repair.ts";
