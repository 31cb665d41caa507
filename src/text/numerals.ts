/** Numbers in a text, in digits or words, before anything is known of what they count. */
import { type Token, tokenize } from "./tokens.ts";

/** A token, or the part of a hyphenated word that is a number or a unit by itself. */
export type Atom = Pick<Token, "text" | "norm" | "start" | "end" | "kind"> & {
  /** A hyphen joins it to the one before: the "page" of "eight-page". */
  joined?: true;
};

/** A number as written. */
export interface Numeral {
  value: number;
  /** Positions of its first atom and behind its last one. */
  from: number;
  to: number;
  /** Half of the last place that the writing gives: 0.05e9 for "1.2 billion", 0 for plain counts. */
  halfStep: number;
  /** A plural scale word by itself ("dozens", "hundreds of"): a lower bound. */
  vague: boolean;
  /** A share ("two thirds"), given in percent. */
  share?: boolean;
}

const SMALL = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
    "sixteen seventeen eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, i) => [word, 20 + 10 * i]),
);
const SCALE = new Map([
  ["dozen", 12],
  ["score", 20],
  ["hundred", 100],
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["m", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["b", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
]);
/** Scale letters stand directly behind the digits ("$5m"), otherwise they are other words. */
const GLUED = new Set(["k", "m", "b"]);
/** "dozens of people" are at least two dozen. */
const VAGUE = new Map([
  ["tens", 20],
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2e3],
  ["millions", 2e6],
  ["billions", 2e9],
]);
const PARTS = new Map([
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["eighth", 8],
  ["eighths", 8],
  ["tenth", 10],
  ["tenths", 10],
]);
const LONG = /^(minute|hour|day|week|month|year|decade)-?long$/;

/** The value of a number word below a hundred ("seven", "thirty-five"), or `null`. */
export function wordValue(word: string): number | null {
  const [head = "", tail] = word.split("-");
  const tens = TENS.get(head);
  if (tail === undefined) return tens ?? SMALL.get(head) ?? null;
  const ones = SMALL.get(tail);
  return tens !== undefined && ones !== undefined && ones > 0 && ones < 10 ? tens + ones : null;
}

/** Tokens with hyphenated words such as "thirty-day" or "month-long" in their parts. */
export function atomize(text: string): Atom[] {
  // "1,000-for-1,000": the hyphens part numbers here, they do not join a word.
  const parted = text.replace(/(\d)-(for)-(?=\d)/g, "$1 $2 ");
  return tokenize(parted).flatMap((token) => {
    if (token.kind !== "word" || wordValue(token.norm) !== null) return [token];
    const long = LONG.exec(token.norm);
    if (long?.[1]) {
      const end = token.start + long[1].length;
      return [
        { ...token, text: token.text.slice(0, long[1].length), norm: long[1], end },
        { ...token, text: token.text.slice(long[1].length), norm: "long", start: end },
      ];
    }
    const parts = token.norm.split("-");
    const counts = (part: string) => wordValue(part) !== null || SCALE.has(part);
    if (parts.length < 2 || !counts(parts[0] ?? "") || token.norm.length !== token.text.length) {
      return [token];
    }
    const atoms: Atom[] = [];
    let start = token.start;
    for (const part of token.text.split("-")) {
      const end = start + part.length;
      const joined = atoms.length > 0 ? { joined: true as const } : {};
      atoms.push({ text: part, norm: part.toLowerCase(), start, end, kind: "word", ...joined });
      start = end + 1;
    }
    return atoms;
  });
}

/** Reads digits with separators: "1,000", "1.2", "10,5"; `null` for clock times ("18:30"). */
function digits(written: string): number | null {
  if (written.includes(":")) return null;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written)) return Number(written.replaceAll(",", ""));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(written)) return Number(written.replaceAll(".", ""));
  const value = Number(written.replace(",", "."));
  return Number.isFinite(value) ? value : null;
}

/** Half of the last written place of a digit string. */
function halfPlace(written: string): number {
  const decimals = /[.,](\d{1,2})$/.exec(written)?.[1]?.length ?? 0;
  return 0.5 / 10 ** decimals;
}

/** The number that starts at atom `i`, or `null`. */
export function numeralAt(atoms: readonly Atom[], i: number): Numeral | null {
  const first = atoms[i];
  if (!first) return null;
  return (
    vague(atoms, i) ?? half(atoms, i) ?? outOf(atoms, i) ?? fraction(atoms, i) ?? plain(atoms, i)
  );
}

/** How many "several thousand" are at least. */
const SEVERAL = 2;

/** "hundreds", "tens of thousands", "several thousand", "a few hundred": lower bounds. */
function vague(atoms: readonly Atom[], i: number): Numeral | null {
  const norm = atoms[i]?.norm ?? "";
  if (/^(?:several|few|many)$/.test(norm)) {
    const scale = scaleAt(atoms, i + 1);
    return scale ? { value: SEVERAL * scale, from: i, to: i + 2, halfStep: 0, vague: true } : null;
  }
  const value = VAGUE.get(norm);
  if (value === undefined) return null;
  // The second word counts two already: "thousands" are at least two thousand.
  const scale = VAGUE.get(atoms[i + 1]?.norm === "of" ? (atoms[i + 2]?.norm ?? "") : "");
  return scale
    ? { value: (value * scale) / SEVERAL, from: i, to: i + 3, halfStep: 0, vague: true }
    : { value, from: i, to: i + 1, halfStep: 0, vague: true };
}

const DURATION = /^(?:minute|hour|day|week|month|year|decade|century)$/;

/** Percentage points that "half of the 20" and "half of them" may be off by. */
const EXACT_HALF = 0.5;
const NEAR_HALF = 2;
/** "one in five" names no larger whole. */
const WHOLE = 100;

/** "nine out of ten", "one in five" as a share in percent. */
function outOf(atoms: readonly Atom[], i: number): Numeral | null {
  const words = atoms.slice(i + 1, i + 3).map(({ norm }) => norm);
  const at = words.join(" ") === "out of" ? i + 3 : words[0] === "in" ? i + 2 : null;
  if (at === null) return null;
  // "9 in 10" may be nine of something in the tenth of something; "9 out of 10" may not.
  const valueAt = (each: number): number | null => {
    const norm = atoms[each]?.norm ?? "";
    return wordValue(norm) ?? (words[0] === "out" && /^\d{1,3}$/.test(norm) ? Number(norm) : null);
  };
  const [part, whole] = [valueAt(i), valueAt(at)];
  if (!part || !whole || part >= whole || whole > WHOLE) return null;
  const value = Math.round((1000 * part) / whole) / 10;
  return { value, from: i, to: at + 1, halfStep: 0.5, vague: false, share: true };
}

/** "half a billion", "half a dozen", "half an hour"; "half of the 20" as a share in percent. */
function half(atoms: readonly Atom[], i: number): Numeral | null {
  if (atoms[i]?.norm !== "half") return null;
  if (/^an?$/.test(atoms[i + 1]?.norm ?? "") && DURATION.test(atoms[i + 2]?.norm ?? "")) {
    return { value: 0.5, from: i, to: i + 2, halfStep: 0, vague: false };
  }
  const scale = atoms[i + 1]?.norm === "a" ? SCALE.get(atoms[i + 2]?.norm ?? "") : undefined;
  const isOrdinal = /^(?:first|second|other|latter|former)$/.test(atoms[i - 1]?.norm ?? "");
  if (!isOrdinal && /^(?:of|the|its|their|his|her|all)$/.test(atoms[i + 1]?.norm ?? "")) {
    const isOfNumber = atoms.slice(i + 1, i + 4).some(startsNumber);
    const halfStep = isOfNumber ? EXACT_HALF : NEAR_HALF;
    return { value: 50, from: i, to: i + 1, halfStep, vague: false, share: true };
  }
  return scale
    ? {
        value: scale / 2,
        from: i,
        to: i + 3,
        halfStep: scale === 12 ? 0 : scale / 20,
        vague: false,
      }
    : null;
}

const startsNumber = ({ kind, norm }: Atom): boolean =>
  kind === "number" || wordValue(norm) !== null;

/** "two thirds", "three-quarters" as a share in percent; "a quarter of an hour" as a number. */
function fraction(atoms: readonly Atom[], i: number): Numeral | null {
  const parts = PARTS.get(atoms[i + 1]?.norm ?? "");
  const count = /^(?:a|the)$/.test(atoms[i]?.norm ?? "") ? 1 : wordValue(atoms[i]?.norm ?? "");
  if (!parts || count === null || count >= parts) return null;
  if (atoms[i + 2]?.norm === "of" && /^(?:an?|one)$/.test(atoms[i + 3]?.norm ?? "")) {
    const scale = scaleAt(atoms, i + 4);
    const whole = DURATION.test(atoms[i + 4]?.norm ?? "") ? 1 : scale;
    const to = scale ? i + 5 : i + 4;
    if (whole) return { value: (count / parts) * whole, from: i, to, halfStep: 0, vague: false };
  }
  // "The third" is a rank.
  if (atoms[i]?.norm === "the") return null;
  const value = Math.round((1000 * count) / parts) / 10;
  return { value, from: i, to: i + 2, halfStep: 0.5, vague: false, share: true };
}

/** Where the scale word behind position `i` stands; "$5 m" needs its letter glued on. */
function scaleAt(atoms: readonly Atom[], i: number): number | undefined {
  const atom = atoms[i];
  if (!atom) return undefined;
  if (GLUED.has(atom.norm) && atoms[i - 1]?.end !== atom.start) return undefined;
  return SCALE.get(atom.norm);
}

function plain(atoms: readonly Atom[], i: number): Numeral | null {
  const first = atoms[i];
  if (!first) return null;
  let at = i;
  let value: number | null = null;
  let place = 0;
  if (first.kind === "number") {
    value = digits(first.text);
    if (value === null) return null;
    place = halfPlace(first.text);
    at++;
    // A thin or plain space between groups of three digits: "10 000".
    while (
      /^\d{3}$/.test(atoms[at]?.text ?? "") &&
      /^\d{1,3}$/.test(atoms[at - 1]?.text ?? "") &&
      (atoms[at]?.start ?? 0) - (atoms[at - 1]?.end ?? 0) === 1
    ) {
      value = value * 1000 + Number(atoms[at]?.text);
      at++;
    }
  } else if ((first.norm === "a" || first.norm === "an") && scaleAt(atoms, i + 1)) {
    value = 1;
    at++;
  } else if (first.kind === "word") {
    value = wordValue(first.norm) ?? (SCALE.has(first.norm) && !GLUED.has(first.norm) ? 1 : null);
    if (value === null) return null;
    if (wordValue(first.norm) !== null) at++;
  }
  if (value === null) return null;
  if (atoms[at]?.norm === "and" && atoms[at + 1]?.norm === "a" && atoms[at + 2]?.norm === "half") {
    value += 0.5;
    place = 0.05;
    at += 3;
  }
  const inWords = first.kind !== "number";
  // "a 90-billion-euro loan".
  if (!inWords && atoms[at]?.norm === "-" && SCALE.has(atoms[at + 1]?.norm ?? "")) at++;
  let scaled = 1;
  for (let scale = scaleAt(atoms, at); scale; scale = scaleAt(atoms, at)) {
    value *= scale;
    scaled *= scale;
    at++;
  }
  // "two and a half hours" needs no scale; "two hundred and fifty", "one thousand two hundred" do.
  if (inWords && scaled >= 100) {
    const joined = atoms[at]?.norm === "and" ? at + 1 : at;
    const rest = wordValue(atoms[joined]?.norm ?? "") === null ? null : plain(atoms, joined);
    if (rest && rest.value < scaled) {
      value += rest.value;
      at = rest.to;
      scaled = 1;
    }
  }
  const halfStep = scaled >= 1e6 ? (place || 0.5) * scaled : place < 0.5 && place > 0 ? place : 0;
  return { value, from: i, to: at, halfStep, vague: false };
}
