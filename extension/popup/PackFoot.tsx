/** What the loaded packs can know, and the one setting that belongs here. */
import type { PackSummary } from "../../src/crossref/types.ts";
import { dateInWords, nameOf } from "../ui/dates.ts";
import { useTexts } from "../ui/texts-context.ts";

interface PackFootProps {
  packs: readonly PackSummary[];
  highlights: boolean;
  setHighlights: (on: boolean) => void;
}

/** Shows period, outlets, reports and languages of every pack. */
export function PackFoot({ packs, highlights, setHighlights }: PackFootProps) {
  const texts = useTexts();
  const { language } = texts;
  const list = new Intl.ListFormat(language);
  return (
    <footer class="foot">
      <label class="switch">
        <input
          type="checkbox"
          checked={highlights}
          onChange={(event) => setHighlights(event.currentTarget.checked)}
        />
        {texts.say("highlightsSetting")}
      </label>
      <h2>{texts.say("knows")}</h2>
      {packs.map((pack) => (
        <p key={pack.id}>
          {texts.say(
            "packCovers",
            pack.name,
            texts.count("reports", pack.reports),
            texts.count("outlets", pack.outlets),
            dateInWords(pack.period.from, language),
            dateInWords(pack.period.to, language),
            list.format(pack.languages.map((code) => nameOf("language", code, language))),
          )}
        </p>
      ))}
      <p>
        {texts.say("silence")} {texts.say("neverSends")}
      </p>
    </footer>
  );
}
