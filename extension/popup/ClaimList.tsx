/** The claims of a page. */
import type { PageClaim } from "../../src/crossref/types.ts";
import { useTexts } from "../ui/texts-context.ts";
import { ClaimItem, type ClaimItemProps } from "./ClaimItem.tsx";

interface ClaimListProps extends Pick<ClaimItemProps, "article" | "goTo" | "copy"> {
  claims: readonly PageClaim[];
  /** `PageClaim.id` of the claims that are open. */
  open: ReadonlySet<string>;
  toggle: (claim: PageClaim) => void;
  /** `PageClaim.id` of the claim that the page shows now. */
  inView: string | undefined;
  news: ClaimNews;
}

/** What is new of each claim. */
export type ClaimNews = (claim: PageClaim) => ClaimItemProps["news"];

/** Shows the claims; arrow keys, Home and End go from one to another. */
export function ClaimList({ claims, open, toggle, inView, news, ...rest }: ClaimListProps) {
  const texts = useTexts();
  return (
    <section aria-labelledby="claims-heading">
      <h2 id="claims-heading" class="unseen">
        {texts.say("claimsHeading")}
      </h2>
      {claims.length === 0 && <p class="none-shown">{texts.say("noClaimShown")}</p>}
      <ol class="claims" onKeyDown={moveBetweenClaims}>
        {claims.map((claim) => (
          <ClaimItem
            {...rest}
            key={claim.id}
            claim={claim}
            open={open.has(claim.id)}
            toggle={() => toggle(claim)}
            inView={inView === claim.id}
            news={news(claim)}
          />
        ))}
      </ol>
    </section>
  );
}

function moveBetweenClaims(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const heads = [...event.currentTarget.querySelectorAll<HTMLElement>(".claim-head")];
  const at = heads.indexOf(document.activeElement as HTMLElement);
  if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
  const to: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: heads.length - 1,
  };
  const target = to[event.key];
  if (target === undefined) return;
  heads[target]?.focus();
  event.preventDefault();
}
