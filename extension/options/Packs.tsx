/** The claim packs that ship with the extension: what each knows, or why it could not be opened. */
import type { PackSummary } from "../../src/crossref/types.ts";
import type { RefusedPack } from "../../src/store/claim-store.ts";
import { dateInWords, nameOf } from "../dates.ts";
import type { Result } from "../result.ts";
import { useTexts } from "../ui/texts-context.ts";
import type { PackList } from "./connect.ts";
import { Section } from "./Section.tsx";

/** Shows every pack. */
export function Packs({ packs }: { packs: Result<PackList> | undefined }) {
  const texts = useTexts();
  return (
    <Section title="sectionPacks">
      <p>{texts.say("packsHint")}</p>
      {packs === undefined && <p role="status">{texts.say("packsWaiting")}</p>}
      {packs?.ok === false && <Refused reason={packs.error.message} />}
      {packs?.ok && packs.value.packs.map((pack) => <Pack key={pack.id} pack={pack} />)}
      {packs?.ok && packs.value.refused.map((pack) => <Refused key={pack.pack} {...pack} />)}
    </Section>
  );
}

function Pack({ pack }: { pack: PackSummary }) {
  const texts = useTexts();
  const { language } = texts;
  const number = new Intl.NumberFormat(language);
  const languages = pack.languages.map((code) => nameOf("language", code, language));
  const rows = [
    ["packReports", number.format(pack.reports)],
    ["packClaims", number.format(pack.claims)],
    ["packOutlets", number.format(pack.outlets)],
    ["packCountryCount", number.format(pack.countries.length)],
    [
      "packPeriod",
      texts.say(
        "packFromTo",
        dateInWords(pack.period.from, language),
        dateInWords(pack.period.to, language),
      ),
    ],
    ["packLanguages", new Intl.ListFormat(language).format(languages)],
  ] as const;
  return (
    <div class="pack">
      <h3>
        <bdi>{pack.name}</bdi> <span class="muted">{texts.say("packVersion", pack.version)}</span>
      </h3>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{texts.say(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Refused({ pack = "", reason }: Partial<RefusedPack> & Pick<RefusedPack, "reason">) {
  const texts = useTexts();
  return (
    <div class="pack pack-refused">
      <p>{pack ? texts.say("packRefused", pack) : texts.say("failedPacks")}</p>
      <p class="code" dir="auto">
        {reason}
      </p>
    </div>
  );
}
