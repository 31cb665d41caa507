/** What the loaded packs can know: it always stands at the foot. */
import type { PackSummary } from "../../src/crossref/types.ts";
import type { RefusedPack } from "../../src/store/claim-store.ts";
import { dateInWords, nameOf } from "../dates.ts";
import { useTexts } from "../ui/texts-context.ts";

interface PackFootProps {
  packs: readonly PackSummary[];
  refused: readonly RefusedPack[];
}

/** Shows period, outlets, reports, countries and languages of every pack. */
export function PackFoot({ packs, refused }: PackFootProps) {
  const texts = useTexts();
  return (
    <footer class="foot">
      <h2>{texts.say("knows")}</h2>
      {packs.map((pack) => (
        <Pack key={pack.id} pack={pack} />
      ))}
      {refused.map(({ pack, reason }) => (
        <p key={pack} class="refused">
          {texts.say("packRefused", pack)} <bdi class="code">{reason}</bdi>
        </p>
      ))}
      <p>
        {texts.say("silence")} {texts.say("neverSends")}
      </p>
    </footer>
  );
}

function Pack({ pack }: { pack: PackSummary }) {
  const texts = useTexts();
  const { language } = texts;
  const list = new Intl.ListFormat(language);
  const names = (type: "region" | "language", codes: readonly string[]) =>
    codes.map((code) => nameOf(type, code, language));
  return (
    <>
      <p>
        {texts.say(
          "packCovers",
          pack.name,
          texts.count("reports", pack.reports),
          texts.count("outlets", pack.outlets),
          dateInWords(pack.period.from, language),
          dateInWords(pack.period.to, language),
          list.format(names("language", pack.languages)),
        )}
      </p>
      <details>
        <summary>{texts.count("fromCountries", pack.countries.length)}</summary>
        <p>
          {list.format(names("region", pack.countries).sort(new Intl.Collator(language).compare))}
        </p>
      </details>
    </>
  );
}
