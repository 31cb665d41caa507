/** The claims of a page, each a button that opens to its reports. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { PageClaim, PageReport } from "../../src/crossref/types.ts";
import type { SinceLastRead } from "../last-read.ts";
import { useTexts } from "../ui/texts-context.ts";
import { ClaimItem } from "./ClaimItem.tsx";
import type { SurfaceActions } from "./connect.ts";

interface ClaimListProps {
  /** In the order of the list, narrowed to what the reader looks for. */
  claims: readonly PageClaim[];
  /** How many there are without the filter. */
  all: number;
  article: PageReport["article"];
  since: SinceLastRead | undefined;
  /** The claim to open at, once. */
  focus: string | null;
  /** The claim that the page shows now. */
  inView: string | undefined;
  actions: Pick<SurfaceActions, "goTo" | "copy" | "focused">;
}

/** Shows the claims; the arrow keys go from one to the next. */
export function ClaimList({ claims, all, article, since, focus, inView, actions }: ClaimListProps) {
  const texts = useTexts();
  const list = useRef<HTMLOListElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    if (focus === null) return;
    setOpen((before) => new Set([...before, focus]));
    const head = headOf(list.current, focus);
    head?.scrollIntoView({ block: "start" });
    head?.focus();
    actions.focused();
  }, [focus]);

  useEffect(() => {
    // A reader who is in the list moves it by hand.
    if (inView === undefined || list.current?.contains(document.activeElement)) return;
    headOf(list.current, inView)?.scrollIntoView({ block: "nearest" });
  }, [inView]);

  const toggle = (id: string): void => {
    if (!open.has(id)) void actions.goTo(id);
    setOpen(new Set(open.has(id) ? [...open].filter((one) => one !== id) : [...open, id]));
  };

  return (
    <section aria-labelledby="claims-heading">
      <h2 id="claims-heading" class="unseen">
        {texts.say("claimsHeading")}
      </h2>
      <p class="found" role="status">
        {claims.length < all && texts.count("claimsListed", claims.length, String(all))}
      </p>
      <ol class="claims" ref={list} onKeyDown={moveBetweenClaims}>
        {claims.map((claim) => (
          <ClaimItem
            key={claim.id}
            claim={claim}
            article={article}
            open={open.has(claim.id)}
            toggle={() => toggle(claim.id)}
            inView={claim.id === inView}
            since={since}
            actions={actions}
          />
        ))}
      </ol>
    </section>
  );
}

function headOf(list: HTMLElement | null, claim: string): HTMLElement | undefined {
  const items = [...(list?.querySelectorAll<HTMLElement>("[data-claim]") ?? [])];
  return (
    items.find((item) => item.dataset.claim === claim)?.querySelector<HTMLElement>(".claim-head") ??
    undefined
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
