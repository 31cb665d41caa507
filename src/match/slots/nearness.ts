/** Whether two texts speak of like things where they share no word, as numbers. */
import type { Token } from "../../text/tokens.ts";
import type { EntityHit } from "./entities.ts";
import { stemSet } from "./stem.ts";
import { closeness, directionOf, vectorOf } from "./word-vectors.ts";

/** A word with what it is used like. */
export interface PlacedWord {
  /** Its stem: the same word in another form is the same. */
  key: string;
  vector: Float32Array;
}

/** Words that stand in any text. */
const FUNCTION_WORDS = stemSet(
  "the a an of to in on at by for with from as and or but that this which who its his her their it he she " +
    "they we was were is are be been has have had would will could may not no into before after over than " +
    "then there said say says",
);

/** The words of a text that have a vector; names are compared as names. */
export function placedWords(
  tokens: readonly Token[],
  stems: readonly string[],
  entities: readonly EntityHit[],
): PlacedWord[] {
  const isNamed = (at: number): boolean => entities.some(({ from, to }) => from <= at && at < to);
  return tokens.flatMap((token, at) => {
    const key = stems[at] ?? "";
    if (token.kind !== "word" || FUNCTION_WORDS.has(key) || isNamed(at)) return [];
    const vector = vectorOf(token.norm);
    return vector ? [{ key, vector }] : [];
  });
}

/** The words that the other text lacks, and the mean of how near each word, and each lacking one, comes to one of it. */
interface Side {
  lacking: readonly PlacedWord[];
  near: number;
  lackingNear: number;
}

/**
 * How near the words of a sentence (`here`) and a claim (`there`) come to each other, after how words
 * are used in news at large: an opera house is far from a missile strike in the same town, and a truce
 * that began is near to one that was broken. So nearness tells whether the two are about the same
 * matter, and never whether they agree. Cosines of -1..1, 1 for the words that are lacking
 * where none is, 0 for the directions where one side has no words; counts of words.
 */
export function nearness(
  here: readonly PlacedWord[],
  there: readonly PlacedWord[],
): Record<string, number> {
  const [claim, sentence] = sides(here, there);
  return {
    nearClaim: claim.near,
    nearSentence: sentence.near,
    nearLacking: claim.lackingNear,
    nearBeside: sentence.lackingNear,
    nearTopic: closeness(directionOf(there.map(vectorIn)), directionOf(here.map(vectorIn))),
    nearRest: closeness(
      directionOf(claim.lacking.map(vectorIn)),
      directionOf(sentence.lacking.map(vectorIn)),
    ),
    wordsLacking: claim.lacking.length,
    wordsBeside: sentence.lacking.length,
  };
}

const vectorIn = ({ vector }: PlacedWord): Float32Array => vector;

function sides(here: readonly PlacedWord[], there: readonly PlacedWord[]): [Side, Side] {
  const best = [there, here].map((words) => new Float64Array(words.length).fill(-1));
  const [ofClaim = new Float64Array(), ofSentence = new Float64Array()] = best;
  there.forEach((a, row) => {
    here.forEach((b, column) => {
      const near = a.key === b.key ? 1 : closeness(a.vector, b.vector);
      if (near > (ofClaim[row] ?? 1)) ofClaim[row] = near;
      if (near > (ofSentence[column] ?? 1)) ofSentence[column] = near;
    });
  });
  return [sideOf(there, ofClaim), sideOf(here, ofSentence)];
}

function sideOf(words: readonly PlacedWord[], near: Float64Array): Side {
  const isLacking = (at: number): boolean => (near[at] ?? 0) < 1;
  return {
    lacking: words.filter((_, at) => isLacking(at)),
    near: mean(near),
    lackingNear: mean(near.filter((_, at) => isLacking(at))),
  };
}

const mean = (values: Float64Array): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
