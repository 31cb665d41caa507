/** From the claims that a sentence matches to the entries of the page's report. */
import type { Article } from "../article/types.ts";
import type { ClaimMatch } from "../match/matcher.ts";
import { SURE_ENOUGH_TO_OPPOSE } from "../match/thresholds.ts";
import type { MatchedSentence } from "./cross-reference.ts";
import {
  countOrigins,
  entriesOf,
  isSameArticle,
  type PageIdentity,
  sameWire,
} from "./report-entries.ts";
import {
  differenceOf,
  inOneDispute,
  inOnePosition,
  relationOnRecord,
  type Side,
  type SidedAssertion,
  sidesOfAsserted,
  sidesOfOpposed,
} from "./sides.ts";
import type { PageClaim, ReportEntry } from "./types.ts";

/**
 * The entries for one sentence: one for every claim that it makes and others speak to.
 *
 * Claims that the sentence asserts come first. A claim that it contradicts shows with the asserted
 * claim to which the pack ties it, and stands alone where the pack ties it to none.
 */
export function pageClaimsOf(
  { sentence, matches }: MatchedSentence,
  article: Article,
  page: PageIdentity,
): PageClaim[] {
  const asserted = onePositionEach(
    matches.filter(({ judgement }) => judgement.label === "corroborates"),
  );
  const assertedClaims = asserted.map(({ claim }) => claim);
  const entries = asserted.map((match) => ({
    match,
    sided: sidesOfAsserted(match.claim).filter((one) => mayBeShown(one, match)),
  }));
  for (const match of matches) {
    if (match.judgement.label === "corroborates") continue;
    const differs = match.judgement.label === "mentions";
    if (differs && differenceOf(match.judgement.reasons) === null) continue;
    const onRecord = assertedClaims.some((claim) => relationOnRecord(claim, match.claim) !== null);
    if (onRecord) continue;
    entries.push({ match, sided: sidesOfOpposed(match.claim, differs, match.judgement.reasons) });
  }
  return entries.flatMap(({ match, sided }) => {
    const claim = pageClaim(match, sided, sentence, article, page);
    return claim ? [claim] : [];
  });
}

/**
 * Whether what the record sets against a claim may be set against the page: only where it is clear
 * that the page makes this claim, and not a rival one of the very position that it would stand
 * against.
 */
function mayBeShown({ side, claim }: SidedAssertion, { judgement, rivals }: ClaimMatch): boolean {
  if (side !== "conflicting") return true;
  return (
    judgement.score >= SURE_ENOUGH_TO_OPPOSE &&
    !rivals.some((rival) => rival === claim || inOnePosition(rival, claim))
  );
}

/**
 * Of the positions of one dispute a sentence takes the one that it states most surely: "over 100
 * injured" fits 117 and 129 alike, and is shown once, with the counts beside it.
 */
function onePositionEach(matches: readonly ClaimMatch[]): ClaimMatch[] {
  const kept: ClaimMatch[] = [];
  for (const match of [...matches].sort((a, b) => b.judgement.score - a.judgement.score)) {
    if (!kept.some(({ claim }) => inOneDispute(claim, match.claim))) kept.push(match);
  }
  return kept;
}

/**
 * A report that says the same as the page does not stand against it because it reports the other
 * side too. A denial inside it is shown all the same: somebody else speaks there.
 */
function carriesBoth(
  { assertion, reason }: SidedAssertion,
  listed: readonly ReportEntry[],
): boolean {
  const denies = reason.some(({ kind }) => kind === "denial");
  return !denies && listed.some((entry) => entry.report === assertion.reportId);
}

function pageClaim(
  { claim, judgement }: ClaimMatch,
  sided: readonly SidedAssertion[],
  sentence: MatchedSentence["sentence"],
  article: Article,
  page: PageIdentity,
): PageClaim | null {
  if (judgement.label === "unrelated") return null;
  const own = (one: SidedAssertion) =>
    isSameArticle(one.assertion, page) || sameWire(article, one.assertion);
  const others = sided.filter((one) => !own(one));
  if (others.length === 0) return null;
  const side = (name: Side, unless: readonly ReportEntry[] = []) =>
    entriesOf(
      others.filter((one) => one.side === name && !carriesBoth(one, unless)),
      page,
    );
  const corroborating = side("corroborating");
  const conflicting = side("conflicting", corroborating);
  const differing = side("differing", [...corroborating, ...conflicting]);
  return {
    id: `${sentence.index}:${claim.id}`,
    sentence: sentence.text,
    index: sentence.index,
    block: sentence.block,
    start: sentence.start,
    end: sentence.end,
    claim: claim.id,
    statement: claim.statement,
    thread: claim.thread,
    score: judgement.score,
    stance: judgement.label,
    reasons: judgement.reasons,
    corroborating,
    conflicting,
    differing,
    sameArticle: entriesOf(sided.filter(own), page),
    origins: {
      corroborating: countOrigins(corroborating),
      conflicting: countOrigins(conflicting),
      differing: countOrigins(differing),
    },
    repeats: [],
    positions: claim.positions.map(({ dispute, at }) => ({
      dispute: dispute.id,
      question: dispute.question,
      label: dispute.positions[at]?.label ?? "",
    })),
    source: claim.source,
  };
}
