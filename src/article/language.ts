/** Which language a text is in: its script first, then its commonest words. */

/** Frequent function words that set languages of one script apart; none is shared by two of them. */
const FUNCTION_WORDS: Record<string, readonly string[]> = {
  en: ["the", "and", "of", "that", "with", "was", "has", "is", "by", "from"],
  fr: ["les", "des", "du", "est", "dans", "pour", "une", "qui", "aux", "sur"],
  de: ["der", "die", "und", "das", "mit", "ist", "nicht", "auf", "ein", "dem"],
  es: ["el", "los", "las", "del", "por", "una", "para", "según", "al", "y"],
  it: ["il", "gli", "della", "che", "di", "è", "nel", "sono", "alla", "anche"],
  pt: ["os", "não", "uma", "com", "da", "dos", "em", "ao", "pelo", "são"],
  nl: ["het", "een", "van", "niet", "zijn", "voor", "naar", "ook", "wordt", "heeft"],
  pl: ["w", "z", "na", "się", "że", "jest", "nie", "przez", "który", "oraz"],
  tr: ["ve", "bir", "bu", "için", "ile", "olarak", "daha", "olan", "çok", "gibi"],
};

const SCRIPTS: readonly (readonly [script: string, pattern: RegExp])[] = [
  ["latin", /\p{Script=Latin}/gu],
  ["cyrillic", /\p{Script=Cyrillic}/gu],
  ["arabic", /\p{Script=Arabic}/gu],
  ["hebrew", /\p{Script=Hebrew}/gu],
  ["greek", /\p{Script=Greek}/gu],
  ["han", /\p{Script=Han}/gu],
  ["kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["hangul", /\p{Script=Hangul}/gu],
];

/** Languages by script, for checking what a page claims of itself. */
const SCRIPT_OF: Record<string, string> = {
  ar: "arabic",
  fa: "arabic",
  ur: "arabic",
  he: "hebrew",
  el: "greek",
  uk: "cyrillic",
  ru: "cyrillic",
  bg: "cyrillic",
  be: "cyrillic",
  sr: "cyrillic",
  mk: "cyrillic",
  zh: "han",
  ja: "kana",
  ko: "hangul",
};

/** The script most letters of a text belong to, and its share of all letters in 0..1. */
export function dominantScript(text: string): { script: string; share: number } {
  let total = 0;
  let best = { script: "latin", letters: 0 };
  for (const [script, pattern] of SCRIPTS) {
    const letters = text.match(pattern)?.length ?? 0;
    total += letters;
    if (letters > best.letters) best = { script, letters };
  }
  return { script: best.script, share: total === 0 ? 0 : best.letters / total };
}

/** Japanese mixes them within a word. */
const MIXING = new Set(["han", "kana"]);

/**
 * Whether a line can belong to a text in a script: most of its letters do, or it has none. A line of
 * another script is part of the site around the text.
 */
export function isOfScript(line: string, script: string): boolean {
  const own = dominantScript(line);
  if (own.share <= 0.5 || own.script === script) return true;
  // A line of Latin letters in a text of another script is a name, a code or a quotation.
  return own.script === "latin" || (MIXING.has(own.script) && MIXING.has(script));
}

/**
 * The language of a text as a BCP 47 tag.
 *
 * @param hint what the page says (`<html lang>`); kept where the text does not speak against it. An
 * English article inside an Arabic site is English.
 */
export function languageOf(text: string, hint = ""): string {
  const sample = text.slice(0, 6000);
  const { script } = dominantScript(sample);
  const hinted = hint.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  if (script === "latin") {
    const found = latinLanguage(sample);
    if (found && found !== hinted) return found;
    return hinted && (SCRIPT_OF[hinted] ?? "latin") === "latin" ? tagOf(hint) : (found ?? "en");
  }
  if (SCRIPT_OF[hinted] === script) return tagOf(hint);
  switch (script) {
    case "cyrillic":
      return /[іїєґ]/i.test(sample) ? "uk" : /[ыэё]/i.test(sample) ? "ru" : "bg";
    case "arabic":
      return /[پچژگ]/.test(sample) ? "fa" : "ar";
    case "han":
      return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample) ? "ja" : "zh";
    case "kana":
      return "ja";
    case "hangul":
      return "ko";
    case "hebrew":
      return "he";
    default:
      return "el";
  }
}

/** In running text, a language's ten words are a larger share than this of all words. */
const MIN_FUNCTION_WORDS = 0.06;

/** The language whose function words are clearly the most frequent; `null` for a short text. */
function latinLanguage(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = Object.entries(FUNCTION_WORDS)
    .map(([lang, list]) => ({
      lang,
      hits: list.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
    }))
    .sort((a, b) => b.hits - a.hits);
  const [first, second] = ranked;
  if (!first || !second || first.hits < 3 || first.hits < 2 * second.hits) return null;
  if (first.hits < words.length * MIN_FUNCTION_WORDS) return null;
  return first.lang;
}

/** Writes `en_GB` as `en-GB`; what is no language tag gives English. */
function tagOf(hint: string): string {
  try {
    return Intl.getCanonicalLocales(hint.trim().replaceAll("_", "-"))[0] ?? "en";
  } catch {
    return "en";
  }
}
