/** The claims of a page, in page order. */
import type { PageClaim } from "../../src/crossref/types.ts";
import { useTexts } from "../ui/texts-context.ts";
import { ClaimItem } from "./ClaimItem.tsx";

interface ClaimListProps {
  claims: readonly PageClaim[];
  /** Language of the article, for its quoted sentences. */
  lang: string;
  goTo: (claim: string) => Promise<boolean>;
}

/** Shows the claims; the arrow keys go from one to the next. */
export function ClaimList({ claims, lang, goTo }: ClaimListProps) {
  const texts = useTexts();
  return (
    <section aria-labelledby="claims-heading">
      <h2 id="claims-heading" class="unseen">
        {texts.say("claimsHeading")}
      </h2>
      <ol class="claims" onKeyDown={moveBetweenClaims}>
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} lang={lang} goTo={goTo} />
        ))}
      </ol>
    </section>
  );
}

function moveBetweenClaims(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const heads = [...event.currentTarget.querySelectorAll<HTMLElement>(".claim-head")];
  const at = heads.indexOf(document.activeElement as HTMLElement);
  if (step === 0 || at < 0) return;
  heads[at + step]?.focus();
  event.preventDefault();
}
