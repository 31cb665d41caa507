#!/usr/bin/env node
/** The command line: `check` for newsrooms, `match` and `stance` for measuring. */
import { Command, InvalidArgumentError } from "commander";
import { runCheck } from "./commands/check.ts";
import { runMatch } from "./commands/match.ts";
import { runStance } from "./commands/stance.ts";
import { reportFailure, tolerateClosedPipe } from "./failure.ts";

const program = new Command("second-source")
  .description("Shows what other reports say about the claims of a news article.")
  .showHelpAfterError("(second-source --help shows what there is)");

program
  .command("check")
  .description("cross-reference one article")
  .argument("<file>", "an .html or .txt file, or - for standard input")
  .option("--url <url>", "the address of the article")
  .option("--published <date>", "its date of publication, YYYY-MM-DD", isoDate)
  .option(
    "--pack <path>",
    "a claim pack, file or folder; give it again for several (default: the pack that ships)",
    (path: string, before: string[] = []) => [...before, path],
  )
  .option("--json", "print JSON")
  .action(runCheck);

program
  .command("match")
  .description("find the claims that each query is about; prints a JSON line a query")
  .requiredOption("--claims <file>", "JSON lines {id, text, paraphrases?, title?}")
  .requiredOption("--queries <file>", "JSON lines {id, text, published?}")
  .option("--top <n>", "how many claims a query", positiveInteger, 5)
  .option(
    "--min-score <score>",
    "least probability, 0 to 1, that the query takes a side; 0 ranks by relevance and hides nothing (default: 0.3)",
    share,
  )
  .action(runMatch);

program
  .command("stance")
  .description("say how each sentence stands to its claim; prints a JSON line a pair")
  .requiredOption("--pairs <file>", "JSON lines {id, sentence, claim, published?, when?}")
  .action(runStance);

function isoDate(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(value) || Number.isNaN(Date.parse(value))) {
    throw new InvalidArgumentError("give it as YYYY-MM-DD, for instance 2025-04-18.");
  }
  return value;
}

function positiveInteger(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError("give a whole number from 1.");
  return Number(value);
}

function share(value: string): number {
  const number = Number(value);
  if (value.trim() === "" || !(number >= 0 && number <= 1)) {
    throw new InvalidArgumentError("give a number from 0 to 1.");
  }
  return number;
}

tolerateClosedPipe();
program.parseAsync().catch(reportFailure);
