/** `npm run pack:check [pack]`: names file, entry and remedy of everything amiss in a pack. */
import { checkPack, formatFinding } from "./check-pack.ts";
import { DEFAULT_PACK } from "./default-pack.ts";
import { PackError, readPackSource } from "./read-pack.ts";
import { openSourceTexts } from "./source-texts.ts";

const path = process.argv[2] ?? DEFAULT_PACK;
const data = process.env.SECOND_SOURCE_DATA ?? "../shared";

try {
  const source = await readPackSource(path);
  const foreign = await openSourceTexts(data);
  if (!foreign) {
    console.log(`${data} has no seeds or data: sentences were not compared with other texts.`);
  }
  const findings = checkPack(source, foreign);
  for (const finding of findings) console.log(formatFinding(finding));
  const errors = findings.filter(({ severity }) => severity === "error").length;
  console.log(`${path}: ${errors} errors, ${findings.length - errors} warnings`);
  if (errors > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
