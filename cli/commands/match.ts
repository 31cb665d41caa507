/** `second-source match`: finds the claims of one file that each query of another is about. */
import { knowledgeFor } from "../../src/match/knowledge.ts";
import {
  type LooseClaim,
  matchClaims,
  openLooseClaims,
  rankClaims,
} from "../../src/match/loose-claims.ts";
import type { Statement } from "../../src/match/types.ts";
import { InputError } from "../failure.ts";
import {
  type JsonLine,
  jsonLinesWriter,
  optionalTextField,
  readJsonLines,
  textField,
  textListField,
} from "../jsonl.ts";
import { loadPack } from "../load-pack.ts";

export interface MatchOptions {
  /** JSON lines `{id, text | statement, title?, paraphrases?, entities?, date?}`. */
  claims: string;
  /** JSON lines `{id, text, published?}`; `-` for standard input. */
  queries: string;
  /** How many claims a query at most, 5 by default. */
  top?: number;
  /**
   * 0..1, least probability that the query takes a side on the claim; absent: `MIN_SCORE`; 0: the
   * ranking by relevance, nothing hidden.
   */
  minScore?: number;
}

/**
 * Prints a line `{id, matches: [{id, score, stance, reasons}]}` a query, best match first. Names are
 * compared with the help of the pack that ships.
 *
 * @throws {InputError} naming file, line and remedy.
 */
export async function runMatch({
  claims,
  queries,
  top = 5,
  minScore,
}: MatchOptions): Promise<void> {
  const { compiled } = await loadPack();
  const store = openLooseClaims(await readClaims(claims), knowledgeFor(compiled.entities));
  const output = jsonLinesWriter();
  for await (const line of readJsonLines(queries)) {
    const here = queryOf(line);
    const matches =
      minScore === 0
        ? rankClaims(here, store, top)
        : matchClaims(here, store, { top, ...(minScore === undefined ? {} : { minScore }) });
    if (!(await output.write({ id: textField(line, "id"), matches }))) return;
  }
}

async function readClaims(file: string): Promise<LooseClaim[]> {
  const claims: LooseClaim[] = [];
  const lines = new Map<string, number>();
  for await (const line of readJsonLines(file)) {
    const id = textField(line, "id");
    const earlier = lines.get(id);
    if (earlier !== undefined) {
      throw new InputError(
        `${line.file}:${line.line}: the id "${id}" is taken by line ${earlier}; give each claim its own`,
      );
    }
    lines.set(id, line.line);
    const title = optionalTextField(line, "title");
    const date = isoDate(line, "date");
    claims.push({
      id,
      statement: textField(line, "text", "statement"),
      paraphrases: textListField(line, "paraphrases"),
      names: textListField(line, "entities"),
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
    });
  }
  if (claims.length === 0)
    throw new InputError(`${file}: no claims in it; add one JSON object a line`);
  return claims;
}

function queryOf(line: JsonLine): Statement {
  const published = isoDate(line, "published");
  return {
    text: textField(line, "text"),
    ...(published === undefined ? {} : { published }),
  };
}

function isoDate(line: JsonLine, name: string): string | undefined {
  const date = optionalTextField(line, name);
  if (date === undefined || /^\d{4}(-\d{2}(-\d{2})?)?(?:T.*)?$/.test(date))
    return date?.slice(0, 10);
  throw new InputError(
    `${line.file}:${line.line}: "${name}" is "${date}"; write dates as YYYY-MM-DD`,
  );
}
