/** Labelled pairs out of the recorded disputes: reports agree within a position and not across. */
import type { Label } from "../../src/match/types.ts";
import type { LabelledPair } from "./data.ts";
import { readFacts } from "./data.ts";

/** What a reader of the disputes may call the pair's label. */
const ACROSS: Readonly<Record<string, Label>> = {
  superseded: "mentions",
  "not-a-conflict": "mentions",
};
/** Words of question and position that a claim must share to be the one that takes the position. */
const LEAST_SHARED = 0.3;

const STOP = new Set(
  "the a an of in on at to and or is was were did do does how many what which who when where for with by from it he she they that this said says his her its not".split(
    " ",
  ),
);

const wordsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
      .filter((word) => !STOP.has(word))
      .map((word) => word.slice(0, 6)),
  );

/** Pairs of claims by the reports of one dispute, and unrelated ones from other disputes. */
export function factsPairs(folder: string): LabelledPair[] {
  const { reports, disputes } = readFacts(folder);
  const out: LabelledPair[] = [];
  interface Stand {
    text: string;
    when?: string;
    published?: string;
    position: number;
    strength: number;
  }
  const all: { stand: Stand; dispute: string }[] = [];
  for (const dispute of disputes) {
    const stands: Stand[] = [];
    dispute.positions.forEach((position, at) => {
      const asked = wordsOf(dispute.question);
      const says = wordsOf(position.statement);
      for (const id of position.reports) {
        const report = reports.get(id);
        if (!report) continue;
        let best: Stand | null = null;
        for (const claim of report.claims) {
          const words = wordsOf(claim.text);
          const share = (set: Set<string>): number =>
            [...set].filter((word) => words.has(word)).length / Math.max(1, set.size);
          const strength = share(asked) * 0.5 + share(says) * 0.5;
          if (strength >= LEAST_SHARED && (!best || strength > best.strength)) {
            best = {
              text: claim.text,
              position: at,
              strength,
              ...(claim.when ? { when: claim.when } : {}),
              ...(report.published ? { published: report.published } : {}),
            };
          }
        }
        if (best) stands.push(best);
      }
    });
    const unique = stands.filter(
      (stand, at) => stands.findIndex(({ text }) => text === stand.text) === at,
    );
    unique.forEach((a, i) => {
      all.push({ stand: a, dispute: dispute.id });
      unique.forEach((b, j) => {
        if (i >= j || j > 4) return;
        const same = a.position === b.position;
        const label: Label = same ? "corroborates" : (ACROSS[dispute.kind] ?? "conflicts");
        out.push(
          pair(
            `${dispute.id}-${i}-${j}`,
            a,
            b,
            label,
            same ? "same position" : dispute.kind,
            dispute.id,
            same ? 0.3 : 0.4,
          ),
        );
      });
    });
  }
  // Nearest neighbours of other disputes, two months or more apart: like in words, another matter.
  all.forEach(({ stand: a, dispute }, i) => {
    if (i % 4 !== 0) return;
    const words = wordsOf(a.text);
    const near = all
      .filter(({ stand: b, dispute: other }) => other !== dispute && days(a.when, b.when) > 60)
      .map((each) => ({
        each,
        shared: [...wordsOf(each.stand.text)].filter((word) => words.has(word)).length,
      }))
      .sort((x, y) => y.shared - x.shared)
      .slice(0, 1);
    for (const { each } of near)
      out.push(pair(`u-${dispute}-${i}`, a, each.stand, "unrelated", "other matter", dispute, 0.4));
  });
  return out;
}

function days(a: string | undefined, b: string | undefined): number {
  return a && b ? Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000 : 0;
}

function pair(
  id: string,
  a: { text: string; published?: string },
  b: { text: string; when?: string },
  label: Label,
  phenomenon: string,
  dispute: string,
  weight: number,
): LabelledPair {
  return {
    id,
    source: "facts",
    here: { text: a.text, ...(a.published ? { published: a.published } : {}) },
    there: { text: b.text, ...(b.when ? { when: b.when } : {}) },
    label,
    phenomenon,
    sure: true,
    weight,
    keys: [dispute, a.text, b.text],
  };
}
