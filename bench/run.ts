/**
 * `npm run bench`: speed, memory and size, on a fixed corpus.
 *
 *     npm run bench                     with CheckThat! 2020 where the data folder has it
 *     npm run bench -- --quick          without the million claims
 *     npm run bench -- --json           for machines
 */
import { parseArgs } from "node:util";
import { dataFolder } from "../eval/data-folder.ts";
import { printTable } from "../eval/table.ts";
import { benchRetrieval } from "./retrieval.ts";

const { values: options } = parseArgs({
  options: {
    data: { type: "string" },
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const sizes = options.quick ? [1_000, 10_389] : [1_000, 10_389, 100_000, 1_000_000];
const tables = benchRetrieval(dataFolder(options.data), sizes);
if (options.json) console.log(JSON.stringify({ tables }, null, 2));
else for (const table of tables) console.log(printTable(table));
