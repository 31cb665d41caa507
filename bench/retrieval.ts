/** Speed and size of retrieval at the size of a pack, of a fact-check archive, of a million claims. */

import { type CheckThat, readCheckThat } from "../eval/retrieval/checkthat.ts";
import type { EvalTable } from "../eval/table.ts";
import { retrieve } from "../src/match/retrieve.ts";
import {
  buildIndex,
  type ClaimIndex,
  type IndexedDocument,
  loadIndex,
  serializeIndex,
} from "../src/store/inverted-index.ts";
import { seededRandom } from "./seeded-random.ts";

/** Time, memory and store size; without the collection, on made-up words of the same kind. */
export function benchRetrieval(data: string, sizes: readonly number[]): EvalTable[] {
  const collection = readCheckThat(data);
  const corpus = collection ? fromCollection(collection) : madeUp();
  const rows = sizes.map((size) => {
    const claims = enlarge(corpus.claims, size);
    return { name: `${size.toLocaleString("en")} claims`, values: measure(claims, corpus.queries) };
  });
  const what = collection
    ? "CheckThat! 2020 tweets; larger stores mix its claims"
    : "made-up words";
  return [{ title: `Retrieval: speed and memory (${what})`, rows }];
}

interface Corpus {
  claims: readonly IndexedDocument[];
  queries: readonly string[];
}

function fromCollection({ claims, splits }: CheckThat): Corpus {
  return { claims, queries: [...splits.values()].flat().map(({ text }) => text) };
}

/** Texts whose words are as unevenly frequent as those of a language (Zipf). */
function madeUp(): Corpus {
  const random = seededRandom(1);
  const word = (): string => `w${Math.floor(20_000 ** random())}`;
  const text = (length: number): string => Array.from({ length }, word).join(" ");
  return {
    claims: Array.from({ length: 10_000 }, () => ({ statement: text(18), title: text(9) })),
    queries: Array.from({ length: 500 }, () => text(33)),
  };
}

/**
 * As many claims as wanted: the corpus itself, then mixtures of two claims' halves with a name that
 * is new every tenth time, so that the vocabulary grows as that of a larger collection does.
 */
function enlarge(claims: readonly IndexedDocument[], size: number): IndexedDocument[] {
  const random = seededRandom(2);
  const pick = (): string[] => {
    const claim = claims[Math.floor(random() * claims.length)];
    return `${claim?.statement ?? ""} ${claim?.title ?? ""}`.split(" ");
  };
  const mixed = Array.from({ length: Math.max(0, size - claims.length) }, (_, at) => {
    const [one, other] = [pick(), pick()];
    const words = [...one.slice(0, one.length / 2), ...other.slice(other.length / 2)];
    if (at % 10 === 0) words.push(`name${at.toString(36)}`);
    return { statement: words.join(" ") };
  });
  return [...claims.slice(0, size), ...mixed];
}

function measure(
  claims: readonly IndexedDocument[],
  queries: readonly string[],
): Record<string, number> {
  const [built, index] = timed(() => buildIndex(claims));
  const values: Record<string, number> = { "build ms": built, MB: megabytes(index) };
  if (claims.length <= 100_000) {
    const json = JSON.stringify(serializeIndex(index));
    const loads = Array.from({ length: 5 }, () => timed(() => loadIndex(JSON.parse(json)))[0]);
    values["load ms"] = median(loads);
  }
  for (const query of queries.slice(0, 200)) retrieve(query, index, 5);
  const times = queries.map((query) => timed(() => retrieve(query, index, 5))[0]);
  times.sort((one, other) => one - other);
  values["median ms/query"] = median(times);
  values["CPU ms/query"] = median(
    Array.from({ length: PASSES }, () => processorTime(index, queries)),
  );
  values["95th ms"] = times[Math.floor(times.length * 0.95)] ?? 0;
  return values;
}

/** How often all queries are asked for the processor time, of which the median is given. */
const PASSES = 5;

/** Processor time of the process a query, in ms: other work on the machine hardly counts. */
function processorTime(index: ClaimIndex, queries: readonly string[]): number {
  const begin = process.cpuUsage();
  for (const query of queries) retrieve(query, index, 5);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000 / queries.length;
}

function timed<T>(work: () => T): [milliseconds: number, result: T] {
  const begin = performance.now();
  const result = work();
  return [performance.now() - begin, result];
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}

/** Size of the typed arrays, which are nearly all of an index, and of what retrieval counts in. */
function megabytes(index: ClaimIndex): number {
  const parts = [index, index.postings, index.grams].flatMap((part) => Object.values(part));
  const bytes = parts.reduce(
    (sum, part) => sum + (ArrayBuffer.isView(part) ? part.byteLength : 0),
    8 * index.claims,
  );
  return bytes / 2 ** 20;
}
