/** Dates as pages write them, in figures or in words. */

/** The first letters of the months that tell them apart, by language; matched as prefixes. */
const MONTHS: readonly (readonly string[])[] = [
  "jan feb mar apr may jun jul aug sep oct nov dec".split(" "),
  "janv févr mars avri mai juin juil août sept octo nove déce".split(" "),
  "jänn febr märz apri mai juni juli augu sept okto nove deze".split(" "),
  "ener febr marz abri mayo juni juli agos sept octu novi dici".split(" "),
  "genn febb marz apri magg giug lugl agos sett otto nove dice".split(" "),
  "jane feve març abri maio junh julh agos sete outu nove deze".split(" "),
  "styc lut marc kwie maj czer lip sier wrze paźd list grud".split(" "),
  "янва февр март апре мая июн июл авгу сент октя нояб дека".split(" "),
  "січ лют бере квіт трав черв лип серп вере жовт лист груд".split(" "),
  "ينا فبر مار أبر ماي يون يول أغس سبت أكت نوف ديس".split(" "),
];
/** Full forms that a four-letter prefix misses. */
const OTHER_SPELLINGS: Record<string, number> = {
  أبريل: 4,
  إبريل: 4,
  نيسان: 4,
  أيار: 5,
  حزيران: 6,
  ابريل: 4,
  мая: 5,
  май: 5,
};

/**
 * The first date in a text as ISO 8601: a date-time where the text gives one in that form, else a
 * day; `null` where there is none. Numbers alone ("04/05/2025") are too ambiguous to be read unless
 * the day is past 12.
 */
export function readDate(text: string | null | undefined): string | null {
  if (!text) return null;
  const iso =
    /\b((?:19|20)\d{2})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?/.exec(
      text,
    );
  if (iso) {
    const [, year, month, day, time, zone = ""] = iso;
    const date = dayOf(Number(year), Number(month), Number(day));
    if (date && time) return `${date}T${time}${zone.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2")}`;
    if (date) return date;
  }
  const compact = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(text);
  if (compact) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+)?(\p{L}+)\.?,?،?\s+(?:de\s+)?((?:19|20)\d{2})/u.exec(
      text,
    );
  if (dayFirst) {
    const date = dayOf(Number(dayFirst[3]), monthOf(dayFirst[2] ?? ""), Number(dayFirst[1]));
    if (date) return date;
  }
  const monthFirst = /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})/u.exec(text);
  if (monthFirst) {
    const date = dayOf(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ""), Number(monthFirst[2]));
    if (date) return date;
  }
  return readNumbers(text);
}

/** "18.04.2025" is day first wherever points are used; "18/04/2025" where the day shows it. */
function readNumbers(text: string): string | null {
  const match = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[2] === "." || first > 12) return dayOf(year, second, first);
  return second > 12 ? dayOf(year, first, second) : null;
}

function monthOf(name: string): number {
  const folded = name.toLowerCase();
  const spelled = OTHER_SPELLINGS[folded];
  if (spelled) return spelled;
  for (const months of MONTHS) {
    const index = months.findIndex((month) => folded.startsWith(month));
    if (index >= 0) return index + 1;
  }
  return 0;
}

function dayOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
