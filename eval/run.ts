/**
 * `npm run eval`: every accuracy figure of the engine, beside its baselines, in one report.
 *
 *     npm run eval                      on the data folder (SECOND_SOURCE_DATA, else ../shared)
 *     npm run eval -- --data DIR        on any folder of the same layout; nothing is fitted on it
 *     npm run eval -- --only matching   one part: newsroom, retrieval, matching, stance, fnc1,
 *                                       breaking-nli, articles
 *     npm run eval -- --json            for machines
 */
import { parseArgs } from "node:util";
import { loadPack } from "../cli/load-pack.ts";
import { dataFolder } from "./data-folder.ts";
import { type EvalTable, printTable } from "./table.ts";

const { values: options } = parseArgs({
  options: {
    data: { type: "string" },
    only: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const data = dataFolder(options.data);
// Some parts find the data by themselves, when they are loaded.
process.env.SECOND_SOURCE_DATA = data;

const PARTS: Record<string, () => Promise<EvalTable[]>> = {
  newsroom: async () => (await import("./newsroom.ts")).evaluateNewsroom(),
  retrieval: async () => (await import("./retrieval.ts")).evaluateRetrieval(data),
  matching: async () => (await import("./matching.ts")).evaluateMatching(data),
  stance: async () => {
    const { evaluateShippedStance, evaluateStance } = await import("./stance.ts");
    return [...evaluateStance(data, true), ...evaluateShippedStance(data)];
  },
  fnc1: async () => [(await import("./fnc1.ts")).evaluateFnc1(data)],
  "breaking-nli": async () => [(await import("./breaking-nli.ts")).evaluateBreakingNli(data)],
  articles: async () => {
    const { signature } = await loadPack();
    return (await import("./articles.ts")).evaluateArticles(signature);
  },
};

const wanted = options.only === undefined ? Object.keys(PARTS) : [options.only];
const tables: EvalTable[] = [];
if (!options.json) console.log(`Data: ${data}\n`);
for (const name of wanted) {
  const part = PARTS[name];
  if (!part) {
    throw new Error(`no part "${name}"; there are ${Object.keys(PARTS).join(", ")}`);
  }
  const made = await part();
  const shown = made.length > 0 ? made : [{ title: name, rows: [], skipped: `no data in ${data}` }];
  if (!options.json) for (const table of shown) console.log(printTable(table));
  tables.push(...shown);
}
if (options.json) console.log(JSON.stringify({ data, tables }, null, 2));
