/** `npm run pack:find -- <id or words> [--pack <pack>]`: where a claim and its reports stand. */
import { Command } from "commander";
import { DEFAULT_PACK } from "./default-pack.ts";
import { findClaims } from "./find-claims.ts";
import type { Place } from "./pack-source.ts";
import { readPackSource } from "./read-pack.ts";

/** As many claims as a reader looks through. */
const SHOWN = 5;

const command = new Command("pack:find")
  .description("Finds claims of a pack by id or by words, with file and line.")
  .argument("<words...>", "a claim's id, or a sentence as the popup or a page has it")
  .option("--pack <pack>", "a claim pack, file or folder", DEFAULT_PACK)
  .parse();
const source = await readPackSource(command.opts<{ pack: string }>().pack);
const at = ({ file, line }: Place) => `${file}:${line}`;
const found = findClaims(source, command.args.join(" "), SHOWN);
if (found.length === 0) {
  console.log("No claim has any of these words: add it to the thread where it belongs.");
}
for (const { claim, place, reports } of found) {
  console.log(`\n${at(place)}: ${claim.id}\n  ${claim.statement}`);
  for (const report of reports) {
    console.log(`    ${report.stance} ${report.id}  ${at(report.place)}`);
  }
}
