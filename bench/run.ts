/**
 * `npm run bench`: speed, memory and size, on a fixed corpus.
 *
 *     npm run bench                     with CheckThat! 2020 where the data folder has it
 *     npm run bench -- --quick          without the million claims
 *     npm run bench -- --only browser   one part: retrieval, browser (after npm run build)
 *     npm run bench -- --json           for machines
 */
import { parseArgs } from "node:util";
import { dataFolder } from "../eval/data-folder.ts";
import { type EvalTable, printTable } from "../eval/table.ts";
import { benchInBrowser } from "./browser/index.ts";
import { benchRetrieval } from "./retrieval.ts";

const { values: options } = parseArgs({
  options: {
    data: { type: "string" },
    only: { type: "string" },
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const sizes = options.quick ? [1_000, 10_389] : [1_000, 10_389, 100_000, 1_000_000];
const parts: Record<string, () => EvalTable[] | Promise<EvalTable[]>> = {
  retrieval: () => benchRetrieval(dataFolder(options.data), sizes),
  browser: benchInBrowser,
};
if (options.only && !(options.only in parts)) {
  throw new Error(`there is no part "${options.only}"; there are ${Object.keys(parts).join(", ")}`);
}
const tables: EvalTable[] = [];
for (const [name, run] of Object.entries(parts)) {
  if (!options.only || options.only === name) tables.push(...(await run()));
}
if (options.json) console.log(JSON.stringify({ tables }, null, 2));
else for (const table of tables) console.log(printTable(table));
