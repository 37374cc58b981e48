// Reads what stands in the place of an agent's transcript and of its meta file, in every way there is, and prints what it got.

import {
  entriesAtEnd,
  entriesFrom,
  entriesOfTranscript,
} from "../../../orchestrator/io/ledger/entries-of-transcript.ts";
import { callOfTranscript } from "../../../orchestrator/io/ledger/transcripts.ts";
import { lastActivity, readUsage } from "../../../orchestrator/io/usage/read-usage.ts";

const [path = ""] = process.argv.slice(2);
lastActivity(path);
const read = [
  entriesOfTranscript(path),
  entriesAtEnd(path),
  entriesFrom(path, 0, "toolu_1"),
  callOfTranscript(path),
  readUsage(path),
];
process.stdout.write(JSON.stringify(read));
