/** Where a claim comes from, for a reader who doubts it: pack, thread, file and line. */
import type { PageClaim } from "../../src/crossref/types.ts";
import { useTexts } from "../ui/texts-context.ts";

/** Shows it, folded away. */
export function AboutClaim({ claim }: { claim: PageClaim }) {
  const texts = useTexts();
  const { pack, place, homepage } = claim.source;
  const questions = [...new Set(claim.positions.map(({ question }) => question))];
  return (
    <details class="matched">
      <summary>{texts.say("aboutClaim")}</summary>
      <dl class="about">
        <dt>{texts.say("aboutPack")}</dt>
        <dd>
          {homepage === null ? (
            pack
          ) : (
            <a href={homepage} target="_blank" rel="noreferrer">
              {pack}
            </a>
          )}
        </dd>
        <dt>{texts.say("aboutThread")}</dt>
        <dd>{claim.thread}</dd>
        {questions.length > 0 && (
          <>
            <dt>{texts.say("aboutQuestions")}</dt>
            {questions.map((question) => (
              <dd key={question}>{question}</dd>
            ))}
          </>
        )}
        <dt>{texts.say("aboutId")}</dt>
        <dd class="code">{claim.claim}</dd>
        {place !== null && (
          <>
            <dt>{texts.say("aboutPlace")}</dt>
            <dd class="code">{place}</dd>
          </>
        )}
      </dl>
      <p class="muted">{texts.say("aboutContest")}</p>
    </details>
  );
}
