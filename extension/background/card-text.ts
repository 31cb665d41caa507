/** What the card beside a highlight says, in the reader's words; scripts in pages get no more. */
import { explain } from "../../src/crossref/explain.ts";
import { standingOf } from "../../src/crossref/totals.ts";
import type { PageClaim, PageReport, ReportEntry } from "../../src/crossref/types.ts";
import { dateInWords, distanceInWords } from "../dates.ts";
import { foldOrigins } from "../fold-origins.ts";
import type { CardReport, CardText } from "../messages.ts";
import { originCounts, STANDING_TEXT } from "../standing-words.ts";
import type { Texts } from "../texts.ts";

/** Reports of one claim on a card, and of each of several; the popup has the others. */
const REPORTS = { alone: 3, together: 2 };

/** The card of some claims of a report, in the order asked for; claims that it has not are left out. */
export function cardText(report: PageReport, claims: readonly string[], texts: Texts): CardText {
  return {
    language: texts.language,
    direction: texts.direction,
    claims: claims.flatMap((id) => {
      const claim = report.claims.find((one) => one.id === id);
      const most = claims.length > 1 ? REPORTS.together : REPORTS.alone;
      return claim ? [claimOf(claim, most, texts)] : [];
    }),
    showAll: texts.say("cardShowAll"),
    useButton: texts.say("cardUseButton"),
    close: texts.say("close"),
    label: texts.say("cardLabel"),
  };
}

function claimOf(claim: PageClaim, most: number, texts: Texts): CardText["claims"][number] {
  const standing = standingOf(claim);
  return {
    claim: claim.id,
    standing,
    standingName: texts.say(STANDING_TEXT[standing]),
    statement: claim.statement,
    counts: originCounts(claim.origins, texts),
    reports: mostTelling(claim, most, texts),
  };
}

/** Who says otherwise first, then who says the same, then what differs: one from each, then more. */
function mostTelling(claim: PageClaim, most: number, texts: Texts): CardReport[] {
  const sides = [
    { kind: "conflicting", side: "groupConflicting", entries: claim.conflicting },
    { kind: "corroborated", side: "groupCorroborating", entries: claim.corroborating },
    { kind: "differing", side: "groupDiffering", entries: claim.differing },
  ] as const;
  const leads = sides.map(({ kind, side, entries }) =>
    foldOrigins(entries).map(({ lead }) => cardReport(lead, kind, texts.say(side), texts)),
  );
  const inTurn: CardReport[] = [];
  for (let at = 0; inTurn.length < most && leads.some((side) => side.length > at); at++) {
    inTurn.push(...leads.flatMap((side) => side[at] ?? []));
  }
  const chosen = new Set(inTurn.slice(0, most));
  return leads.flat().filter((one) => chosen.has(one));
}

function cardReport(
  entry: ReportEntry,
  kind: CardReport["kind"],
  side: string,
  texts: Texts,
): CardReport {
  const written = dateInWords(entry.published, texts.language);
  const date = entry.publishedEstimated ? texts.say("aboutDate", written) : written;
  const distance = entry.daysFromPage === null ? [] : [distanceInWords(entry.daysFromPage, texts)];
  const [reason] = entry.reason.filter((one) => one.kind !== "words");
  return {
    outlet: entry.outlet,
    link: entry.link,
    when: [date, ...distance].join(texts.say("listComma")),
    side,
    kind,
    reason: reason ? explain(reason, texts) : [],
  };
}
