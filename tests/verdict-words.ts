/**
 * Beginnings of words, by language, with which a text would rule on truth or rate a source.
 * The interface says how reports stand to each other and nothing else.
 */
export const VERDICT_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...["true", "truth", "untrue", "false", "fake", "lie", "lies", "lied", "lying", "liar"],
    ...["accura", "inaccura", "verif", "debunk", "credib", "reliab", "unreliab", "trustworth"],
    ...["misinform", "disinform", "misleading", "hoax", "bogus"],
  ],
  uk: [
    ...["правд", "неправд", "істин", "брех", "фейк", "хибн", "помилков", "оман", "вигадан"],
    ...["достовірн", "недостовірн", "надійн", "ненадійн", "дезінформ", "маніпул", "спростован"],
  ],
  ar: [
    ...["صحيح", "صحة", "حقيقة", "حقيقي", "صادق", "كاذب", "كذب", "زائف", "مزيف", "خاطئ", "باطل"],
    ...["موثوق", "مصداقية", "مضلل", "تضليل", "ملفق", "مفبرك", "شائعة"],
  ],
  fr: [
    ...["vrai", "vérité", "véridique", "faux", "fausse", "fake", "mensong", "menteu", "exact"],
    ...["inexact", "vérifié", "crédib", "fiab", "désinform", "intox", "trompeu", "canular"],
  ],
  de: [
    ...["wahr", "wahrheit", "unwahr", "falsch", "fake", "lüge", "lügt", "gelogen", "richtig"],
    ...["korrekt", "glaubwürdig", "unglaubwürdig", "zuverlässig", "unzuverlässig", "seriös"],
    ...["desinform", "falschmeldung", "irreführ", "widerleg", "faktencheck"],
  ],
};

/** The words of the list that stand for themselves alone: "lie", but not "lieutenant". */
const WHOLE = new Set(["lie", "lies", "lied", "true", "fake", "wahr"]);

/** The verdict words in a text of a language, after whatever Arabic writes together with them. */
export function verdictsIn(text: string, language: string): string[] {
  return (VERDICT_WORDS[language] ?? []).filter((word) => {
    const end = WHOLE.has(word) ? "(?!\\p{L})" : "";
    return new RegExp(`(?<!\\p{L})(?:[وفبكل]?ال|[وفبكل])?${word}${end}`, "iu").test(text);
  });
}
