/** The last stage: one article in, the cross-reference of its claims out. */
import { checkworthiness } from "../article/checkworthiness.ts";
import { splitSentences, statementOf } from "../article/sentences.ts";
import type { Article, Sentence, TopicVerdict } from "../article/types.ts";
import { type ClaimMatch, matcherFor } from "../match/matcher.ts";
import { CHECKWORTHY } from "../match/thresholds.ts";
import type { ClaimStore } from "../store/claim-store.ts";
import { alsoReported } from "./also-reported.ts";
import { summarize } from "./pack-summary.ts";
import { pageClaimsOf } from "./page-claims.ts";
import { identify } from "./same-article.ts";
import { totalsOf } from "./totals.ts";
import type { PageClaim, PageReport, UnmatchedSentence } from "./types.ts";

/** A sentence with the claims that it may be about, best first. */
export interface MatchedSentence {
  sentence: Sentence;
  matches: ClaimMatch[];
}

/**
 * Cross-references an article with everything in the store. An article on another subject comes
 * back without claims: what matches there matches by chance.
 *
 * @param verdict how the gate judged the page.
 */
export function crossReference(
  article: Article,
  store: ClaimStore,
  verdict: TopicVerdict = { onTopic: true, score: 1 },
): PageReport {
  const parts = crossReferenceInParts(article, store, verdict);
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
  }
}

/**
 * Does what {@link crossReference} does, and after every sentence gives the claims found in it. They
 * are a foretaste: only the report folds repeats, and only it knows which other reports turn out to
 * be copies of the page.
 */
export function* crossReferenceInParts(
  article: Article,
  store: ClaimStore,
  verdict: TopicVerdict,
): Generator<PageClaim[], PageReport> {
  const sentences = verdict.onTopic ? splitSentences(article) : [];
  const { matched, page } = yield* matchPage(sentences, article, store);
  const claims = foldRepeats(matched.flatMap((one) => pageClaimsOf(one, article, page)));
  const unmatched = unmatchedOf(matched, claims);
  return {
    article: {
      title: article.title,
      outlet: article.outlet,
      url: article.url,
      published: article.published,
      lang: article.lang,
      onTopic: verdict.onTopic,
      topicScore: verdict.score,
    },
    claims,
    alsoReported: alsoReported(
      matched,
      [article.title, ...sentences.map(statementOf)],
      claims,
      page,
      store,
    ),
    unmatched,
    totals: totalsOf(claims, unmatched),
    packs: store.packs.map(summarize),
    refused: store.refused,
  };
}

/**
 * Matches every sentence, and finds out which reports are the page itself. A page without a date
 * that the pack has as a report is read as of that report's day: only then is it known which claims
 * lie after it. Where it takes the sentences to tell, they are matched once more.
 */
function* matchPage(sentences: readonly Sentence[], article: Article, store: ClaimStore) {
  const named = identify(article, store, []);
  const matched: MatchedSentence[] = [];
  for (const one of matchSentences(sentences, named.published, store)) {
    matched.push(one);
    yield pageClaimsOf(one, article, named);
  }
  const page = identify(article, store, matched);
  if (page.published === named.published) return { matched, page };
  return { matched: [...matchSentences(sentences, page.published, store)], page };
}

function* matchSentences(
  sentences: readonly Sentence[],
  published: string | null,
  store: ClaimStore,
): Generator<MatchedSentence, void> {
  const matcher = matcherFor(store);
  const day = published === null ? {} : { published: published.slice(0, 10) };
  const spoken = sentences.filter(({ heading }) => !heading);
  const statements = matcher.inContext(
    spoken.map((sentence) => ({ text: statementOf(sentence), ...day })),
  );
  for (const [at, sentence] of spoken.entries()) {
    const statement = statements[at];
    if (statement) yield { sentence, matches: matcher.match(statement) };
  }
}

/** A claim that the page makes twice is one entry, at the sentence that states it most surely. */
function foldRepeats(claims: readonly PageClaim[]): PageClaim[] {
  const best = new Map<string, PageClaim>();
  for (const claim of claims) {
    const key = `${claim.claim} ${claim.stance}`;
    const known = best.get(key);
    if (!known) {
      best.set(key, claim);
      continue;
    }
    const [kept, folded] = claim.score > known.score ? [claim, known] : [known, claim];
    const { index, block, start, end } = folded;
    kept.repeats = [...kept.repeats, { index, block, start, end }, ...folded.repeats].sort(
      (a, b) => a.index - b.index,
    );
    best.set(key, kept);
  }
  return [...best.values()].sort((a, b) => a.index - b.index || b.score - a.score);
}

function unmatchedOf(
  matched: readonly MatchedSentence[],
  claims: readonly PageClaim[],
): UnmatchedSentence[] {
  const spokenTo = new Set(
    claims.flatMap(({ index, repeats }) => [index, ...repeats.map((one) => one.index)]),
  );
  return matched
    .filter(({ sentence }) => !spokenTo.has(sentence.index))
    .map(({ sentence }) => ({
      index: sentence.index,
      sentence: sentence.text,
      checkworthiness: checkworthiness(sentence.text),
    }))
    .filter((one) => one.checkworthiness >= CHECKWORTHY);
}
