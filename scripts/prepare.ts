/** Runs after `npm ci`: builds the command line, so that `npx second-source` works at once. */
import { buildCommandLine } from "./start/build-command-line.ts";

await buildCommandLine();
