/** Where a claim comes from, for a reader who doubts it. */
import type { PageClaim } from "../../src/crossref/types.ts";
import { useTexts } from "../ui/texts-context.ts";

/** Shows the claim's id, thread, questions and place in its pack, and how to contest it. */
export function AboutClaim({ claim }: { claim: PageClaim }) {
  const texts = useTexts();
  const { pack, place, homepage } = claim.source;
  return (
    <details class="more-about">
      <summary>{texts.say("aboutClaim")}</summary>
      <dl>
        <dt>{texts.say("aboutId")}</dt>
        <dd>
          <code class="code">{claim.claim}</code>
        </dd>
        <dt>{texts.say("aboutThread")}</dt>
        <dd dir="auto">{claim.thread}</dd>
        {claim.positions.map(({ dispute, question, label }) => (
          <div key={dispute}>
            <dt>{texts.say("aboutQuestion")}</dt>
            <dd dir="auto">
              {question} <b>{label}</b>
            </dd>
          </div>
        ))}
        <dt>{texts.say("aboutPack")}</dt>
        <dd>
          {pack}
          {place !== null && (
            <>
              {" "}
              <code class="code">{place}</code>
            </>
          )}
        </dd>
      </dl>
      <p>{texts.say("aboutContest", "docs/claim-pack.md")}</p>
      {homepage !== null && (
        <p>
          <a href={homepage} target="_blank" rel="noreferrer">
            {texts.say("aboutHomepage")}
          </a>
        </p>
      )}
    </details>
  );
}
