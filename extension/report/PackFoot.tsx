/** What the loaded packs can know; always at the foot, since silence depends on it. */
import type { PackSummary, PageReport } from "../../src/crossref/types.ts";
import { dateInWords, nameOf } from "../ui/dates.ts";
import { useTexts } from "../ui/texts-context.ts";

/** Countries that are named; the others are a number. */
const NAMED_COUNTRIES = 6;

/** Shows period, outlets, countries and languages of every pack, and packs that were refused. */
export function PackFoot({ report }: { report: Pick<PageReport, "packs" | "refused"> }) {
  const texts = useTexts();
  return (
    <footer class="foot">
      <h2>{texts.say("knows")}</h2>
      {report.packs.map((pack) => (
        <PackLine key={pack.id} pack={pack} />
      ))}
      {report.refused.map(({ pack }) => (
        <p key={pack}>{texts.say("packRefused", pack)}</p>
      ))}
      <p>
        {texts.say("silence")} {texts.say("neverSends")}
      </p>
    </footer>
  );
}

function PackLine({ pack }: { pack: PackSummary }) {
  const texts = useTexts();
  const { language } = texts;
  const list = new Intl.ListFormat(language);
  const named = pack.countries
    .slice(0, NAMED_COUNTRIES)
    .map((code) => nameOf("region", code, language));
  const rest = pack.countries.length - named.length;
  return (
    <details class="pack-line">
      <summary>
        {texts.say(
          "packCovers",
          pack.name,
          texts.count("reports", pack.reports),
          texts.count("outlets", pack.outlets),
          dateInWords(pack.period.from, language),
          dateInWords(pack.period.to, language),
          list.format(pack.languages.map((code) => nameOf("language", code, language))),
        )}
      </summary>
      <p>
        {texts.say("packVersion", pack.version)}{" "}
        {texts.count(
          "packCountries",
          pack.countries.length,
          list.format(rest > 0 ? [...named, texts.count("moreCountries", rest)] : named),
        )}
      </p>
    </details>
  );
}
