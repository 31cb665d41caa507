/** `second-source stance`: says how each sentence or article stands to its claim. */
import { isDocument, judgeDocument } from "../../src/match/document-stance.ts";
import { judge } from "../../src/match/judge.ts";
import { knowledgeFor } from "../../src/match/knowledge.ts";
import type { Judgement } from "../../src/match/types.ts";
import { jsonLinesWriter, optionalTextField, readJsonLines, textField } from "../jsonl.ts";
import { loadPack } from "../load-pack.ts";

export interface StanceOptions {
  /** JSON lines `{id, sentence, claim, published?, when?}`; `-` for standard input. */
  pairs: string;
}

/** Digits kept of a score: more would pretend to a precision that no fit has. */
const DIGITS = 4;

/**
 * Prints a line `{id, label, score, reasons}` a pair. A `sentence` that is a whole article is judged
 * as one. Names are compared with the help of the pack that ships.
 *
 * @throws {InputError} naming file, line and remedy.
 */
export async function runStance({ pairs }: StanceOptions): Promise<void> {
  const { compiled } = await loadPack();
  const knowledge = knowledgeFor(compiled.entities);
  const output = jsonLinesWriter();
  for await (const line of readJsonLines(pairs)) {
    const sentence = textField(line, "sentence");
    const claim = textField(line, "claim");
    const published = optionalTextField(line, "published");
    const when = optionalTextField(line, "when");
    const judgement: Judgement = isDocument(sentence, claim)
      ? judgeDocument(sentence, claim)
      : judge(
          { text: sentence, ...(published ? { published } : {}) },
          { text: claim, ...(when ? { when } : {}) },
          knowledge,
        );
    const { label, score, reasons } = judgement;
    const record = {
      id: textField(line, "id"),
      label,
      score: Number(score.toFixed(DIGITS)),
      reasons,
    };
    if (!(await output.write(record))) return;
  }
}
