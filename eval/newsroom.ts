/**
 * What a reader is shown on the demo articles, against what a person found in them: every claim of
 * the shipped pack that a sentence states was written down in `newsroom/labels.json`, by one reader
 * in one pass. It needs no other data, so it runs for everybody; where the data folder is there, the two
 * seed articles are labelled and measured too.
 *
 * The claim model is fitted on these articles, so each one is matched by a model fitted on the
 * others; the conflicts are those of the model that ships.
 */
import { loadPack } from "../cli/load-pack.ts";
import { crossReference } from "../src/crossref/cross-reference.ts";
import { createMatcher } from "../src/match/matcher.ts";
import type { Label } from "../src/match/types.ts";
import { openStore } from "../src/store/claim-store.ts";
import { fitClaimModel } from "./fit/logistic.ts";
import {
  type Gold,
  keyOf,
  labelledCandidates,
  readDemoArticles,
  readLabels,
} from "./newsroom/candidates.ts";
import type { EvalTable } from "./table.ts";

/** How a claim that a reader is shown compares with the labels. */
type Finding = "right" | "either" | "wrong";

interface PageFindings {
  name: string;
  /** What was matched. */
  given: { key: string; finding: Finding }[];
  /** What a person found. */
  wanted: string[];
  /** Claims that are shown with a report against them. */
  against: Finding[];
}

/** The table of the newsroom: what is matched, and what the record then sets against the page. */
export async function evaluateNewsroom(): Promise<EvalTable[]> {
  const { compiled } = await loadPack();
  const store = openStore([compiled]);
  const gold = readLabels();
  const candidates = await labelledCandidates();
  const pages = (await readDemoArticles()).map(({ page, article, sentences }) => {
    const others = candidates.filter((one) => one.page !== page);
    const matcher = createMatcher(store, fitClaimModel(others));
    return {
      name: page,
      given: sentences.flatMap(({ index, here }) =>
        matcher
          .match(here)
          .filter(({ judgement }) => judgement.label !== "mentions")
          .map(({ claim, judgement }) => {
            const key = keyOf(page, index, claim.id);
            return { key, finding: compare(gold.get(key), judgement.label) };
          }),
      ),
      wanted: [...gold].flatMap(([key, label]) =>
        key.startsWith(`${page} `) && label === "corroborates" ? [key] : [],
      ),
      against: crossReference(article, store)
        .claims.filter(({ conflicting }) => conflicting.length > 0)
        .map(({ index, claim, stance }) => compare(gold.get(keyOf(page, index, claim)), stance)),
    };
  });
  const all: PageFindings = {
    name: "all",
    given: pages.flatMap(({ given }) => given),
    wanted: pages.flatMap(({ wanted }) => wanted),
    against: pages.flatMap(({ against }) => against),
  };
  return [
    {
      title:
        "Newsroom: claims found on the demo articles (each left out of the fit), and conflicts",
      rows: [...pages, all].map((page) => ({ name: page.name, values: measure(page) })),
    },
  ];
}

function measure({ given, wanted, against }: PageFindings): Record<string, number> {
  const right = given.filter(({ finding }) => finding === "right").map(({ key }) => key);
  const wrong = given.filter(({ finding }) => finding === "wrong").length;
  return {
    claims: wanted.length,
    P: right.length / Math.max(1, right.length + wrong),
    R: wanted.filter((key) => right.includes(key)).length / Math.max(1, wanted.length),
    wrong,
    "in conflict": against.length,
    "of a wrong claim": against.filter((finding) => finding === "wrong").length,
  };
}

function compare(gold: Gold | undefined, label: Label): Finding {
  if (gold === label) return "right";
  return gold === "either" ? "either" : "wrong";
}
