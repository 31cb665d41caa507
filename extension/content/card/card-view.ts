/** The card as elements: made when it opens, gone from the page when it closes. */
import type { CardText } from "../../messages.ts";
import { CARD_STYLE } from "./card-style.ts";
import { type Box, placeCard } from "./place-card.ts";

/** What a reader can do on a card. */
export interface CardActions {
  close(): void;
  showAll(claim: string): void;
}

/** An open card. */
export interface CardView {
  /** The one element that stands in the page while the card is open. */
  host: HTMLElement;
  /** Puts the card beside its sentence, wherever that is now. */
  place(lines: readonly Box[], at?: number): void;
  focus(): void;
  /** Has a screen reader say standing and counts while the focus stays on the page. */
  announce(): void;
  /** Says that the browser did not open the reports, and where the reader can. */
  sayClosed(): void;
  remove(): void;
}

/** Shows a card. */
export function showCard(document: Document, text: CardText, actions: CardActions): CardView {
  const host = document.createElement("second-source-card");
  const shadow = host.attachShadow({ mode: "closed" });
  applyStyle(document, shadow);
  const card = element(document, "div", "card");
  card.tabIndex = -1;
  card.lang = text.language;
  card.dir = text.direction;
  card.setAttribute("role", "dialog");
  card.setAttribute("aria-label", labelOf(text));
  const claims = element(document, "div", "claims");
  claims.append(...text.claims.map((claim) => claimElement(document, claim)));
  const status = element(document, "p", "status unseen");
  status.setAttribute("role", "status");
  card.append(claims, footElement(document, text, actions), status);
  shadow.append(card);
  document.documentElement.append(host);
  return {
    host,
    place(lines, at) {
      const { documentElement } = document;
      const zoom = zoomOf(documentElement);
      // A page may zoom itself; the card keeps to the reader's own zoom, as its places do.
      card.style.zoom = String(1 / zoom);
      // Whether the root's width is given in zoomed pixels depends on the page's rendering mode.
      const width = Math.min(window.innerWidth, documentElement.clientWidth * zoom);
      const view = { width, height: window.innerHeight };
      card.style.maxHeight = "none";
      const size = card.getBoundingClientRect();
      const place = placeCard(lines, size, view, at);
      card.style.maxHeight = `${place.maxHeight}px`;
      card.style.left = `${place.left}px`;
      card.style.top = `${place.top}px`;
    },
    focus: () => card.focus({ preventScroll: true }),
    announce() {
      // A live region is read out when its words come after it.
      window.requestAnimationFrame(() => {
        status.textContent = labelOf(text);
      });
    },
    sayClosed() {
      status.classList.remove("unseen");
      status.textContent = text.useButton;
    },
    remove: () => host.remove(),
  };
}

/** The zoom that a page gives itself by CSS; 1 in browsers too old to tell. */
function zoomOf(element: { currentCSSZoom?: number }): number {
  return element.currentCSSZoom ?? 1;
}

/** What a screen reader says on arrival: the standing and the counts of every claim. */
function labelOf({ label, claims }: CardText): string {
  return [label, ...claims.map(({ standingName, counts }) => `${standingName}: ${counts}`)].join(
    ". ",
  );
}

function claimElement(document: Document, claim: CardText["claims"][number]): HTMLElement {
  const section = element(document, "section", `claim ${claim.standing}`);
  const standing = element(document, "p", "standing");
  standing.append(
    element(document, "b", "", claim.standingName),
    element(document, "span", "", claim.counts),
  );
  const reports = element(document, "ul", "");
  reports.append(
    ...claim.reports.map((report) => {
      const item = element(document, "li", report.kind);
      const link = element(document, "a", "", report.outlet) as HTMLAnchorElement;
      link.href = report.link;
      link.target = "_blank";
      link.rel = "noreferrer";
      const when = element(document, "span", "when", ` · ${report.when}`);
      const head = element(document, "p", "");
      head.append(link, when);
      const reason = element(document, "p", "reason");
      reason.append(
        ...report.reason.map(({ text, emphasis, quoted }) =>
          element(document, emphasis ? "b" : quoted ? "bdi" : "span", "", text),
        ),
      );
      item.append(element(document, "p", "side", report.side), head, reason);
      return item;
    }),
  );
  section.append(standing, element(document, "p", "statement", claim.statement), reports);
  return section;
}

function footElement(document: Document, text: CardText, actions: CardActions): HTMLElement {
  const foot = element(document, "div", "foot");
  const [first] = text.claims;
  const button = (label: string, run: () => void): HTMLElement => {
    const made = element(document, "button", "", label);
    made.setAttribute("type", "button");
    made.addEventListener("click", run);
    return made;
  };
  if (first) foot.append(button(text.showAll, () => actions.showAll(first.claim)));
  foot.append(button(text.close, actions.close));
  return foot;
}

function element(document: Document, name: string, kind: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  made.textContent = text;
  return made;
}

/**
 * A constructed sheet is out of reach of the page's content security policy. Firefox lets no content
 * script set one (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346); a style element, to which
 * its policy for extensions applies, does there.
 */
function applyStyle(document: Document, shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_STYLE);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    shadow.append(element(document, "style", "", CARD_STYLE));
  }
}
