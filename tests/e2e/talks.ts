/** Sentences on the talks, and an article made of them, for pages of every make. */
import { articlePage } from "./pages.ts";

export const LEAD =
  "Secretary of State Marco Rubio said in Paris on Friday that the United States may abandon its effort to broker peace between Russia and Ukraine within days.";
export const CEASEFIRE =
  "Ukraine has accepted the 30-day ceasefire that the United States proposed.";
export const SUMY = "The Russian missile strike on the city of Sumy on 13 April killed 35 people.";
export const BORRELL =
  "EU High Representative Josep Borrell expressed concern over the American statements.";
/** A sentence on the talks that nothing in the pack speaks to. */
export const FILLER =
  "Diplomats in the room described the mood as tired, and nobody would say when the next round of negotiations on the war might be held.";

export const TALKS = {
  title: "Rubio says the US may walk away from Ukraine peace talks",
  outlet: "The Test Post",
  published: "2025-04-18",
};

/** What the article says, in order. */
export const TALKS_LINES = [LEAD, FILLER, CEASEFIRE, FILLER, BORRELL];

/** The article on a plain page. */
export const talksPage = (lines: readonly string[] = TALKS_LINES) =>
  articlePage({ ...TALKS, lines });

/** An article on another subject. */
export const recipesPage = () =>
  articlePage({
    ...TALKS,
    title: "Ten recipes for courgettes",
    lines: Array.from(
      { length: 6 },
      () =>
        "Grate the courgettes, salt them, and leave them for a while before you press them well.",
    ),
  });

const metadata = (type: string, more: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({
    "@context": "https://schema.org",
    "@type": type,
    headline: TALKS.title,
    ...more,
  })}</script>`;

const page = (head: string, body: string, attributes = "") =>
  `<!doctype html><html lang="en"${attributes}><head><meta charset="utf-8"><title>${TALKS.title}</title>${head}</head><body>${body}</body></html>`;

const paragraphs = (lines: readonly string[] = TALKS_LINES) =>
  lines.map((line) => `<p>${line}</p>`).join("\n");

const heading = `<h1>${TALKS.title}</h1><time datetime="${TALKS.published}">18 April 2025</time>`;
const newsArticle = metadata("NewsArticle", { datePublished: TALKS.published });

/** Pages that speak of the talks and are no article. */
export function pagesThatAreNoArticle(): Record<string, string> {
  const subjects = ["Paris", "Sumy", "London", "Moscow", "Geneva", "Istanbul", "Riyadh", "Kyiv"];
  const teasers = subjects
    .map(
      (place) =>
        `<article><h2><a href="/${place}">Ukraine and Russia: talks in ${place}</a></h2><p>${LEAD}</p></article>`,
    )
    .join("");
  const results = subjects
    .map(
      (place) =>
        `<li><h3><a href="/${place}">Ukraine peace talks in ${place}</a></h3><p>${CEASEFIRE} ${SUMY}</p></li>`,
    )
    .join("");
  const comments = [LEAD, CEASEFIRE, SUMY, BORRELL]
    .map(
      (text, at) => `<div class="comment"><b>Reader ${at}</b><p>${text} So I have read.</p></div>`,
    )
    .join("");
  return {
    home: page(
      `<meta property="og:type" content="website">${metadata("WebSite")}`,
      `<h1>The Test Post</h1>${teasers}`,
    ),
    section: page(metadata("CollectionPage"), `<h1>War in Ukraine</h1>${teasers}`),
    search: page(
      metadata("SearchResultsPage"),
      `<form role="search"><input type="search" value="Ukraine ceasefire"></form><h1>Results for Ukraine ceasefire</h1><ol>${results}</ol>`,
    ),
    comments: page(
      metadata("DiscussionForumPosting"),
      `<h1>Will the ceasefire in Ukraine hold?</h1><main>${comments}</main>`,
    ),
    video: page(
      `<meta property="og:type" content="video.other">${metadata("VideoObject", { name: TALKS.title })}`,
      `<h1>Watch: ${TALKS.title}</h1><video controls></video><p>${LEAD}</p>`,
    ),
  };
}

/** The same article as sites of other makes show it; every one has {@link CEASEFIRE} to highlight. */
export function pagesOfEveryMake(): Record<string, string> {
  const script = (code: string) => `<script>${code}</script>`;
  const article = `<article>${heading}${paragraphs()}</article>`;
  return {
    "an AMP page": page(
      `<link rel="canonical" href="https://post.example/talks">${newsArticle}<style amp-custom>p{margin:1em}</style>`,
      `<header><amp-sidebar id="menu"><p>Home, world, business and everything else there is</p></amp-sidebar></header><article>${heading}<amp-img src="/a.jpg" width="4" height="3"><p>A picture</p></amp-img>${paragraphs()}</article><amp-consent><p>We care about your privacy and ask you to accept</p></amp-consent>`,
      " amp",
    ),
    "a page with its body in noscript too": page(
      newsArticle,
      `<article>${heading}${paragraphs()}</article><noscript><article>${paragraphs([SUMY, CEASEFIRE])}</article></noscript>`,
    ),
    "a print view": page(
      `<meta name="robots" content="noindex"><style>body{font:12pt serif}</style>`,
      `<h1>${TALKS.title}</h1><p>The Test Post, 18 April 2025</p>${paragraphs()}<p>Printed from post.example</p>`,
    ),
    "a reader view, without any metadata": page(
      "",
      `<div class="container"><h1 class="reader-title">${TALKS.title}</h1><div class="reader-content">${paragraphs()}</div></div>`,
    ),
    "an article in a shadow root": page(
      newsArticle,
      `<news-story></news-story>${script(
        `class Story extends HTMLElement{constructor(){super();this.attachShadow({mode:"open"}).innerHTML=${JSON.stringify(
          article,
        )}}}customElements.define("news-story",Story)`,
      )}`,
    ),
    "an article that a component fills late": page(
      newsArticle,
      `<late-story></late-story>${script(
        `const root=document.querySelector("late-story").attachShadow({mode:"open"});addEventListener("load",()=>setTimeout(()=>{root.innerHTML=${JSON.stringify(
          article,
        )}},200))`,
      )}`,
    ),
    "a page built by document.write": page(
      newsArticle,
      script(`document.write(${JSON.stringify(article)})`),
    ),
    "a page written anew after it loaded": page(
      "",
      `<p>Loading</p>${script(
        `addEventListener("load",()=>setTimeout(()=>{document.open();document.write(${JSON.stringify(
          page(newsArticle, article),
        ).replaceAll("</script>", "<\\/script>")});document.close()},200))`,
      )}`,
    ),
    "a page with frozen prototypes": page(
      newsArticle +
        script(
          "for (const one of [Object,Array,Map,Set,String,Promise,Node,Element,Document,Range]) Object.freeze(one.prototype)",
        ),
      article,
    ),
    "a page that overrides the language": page(
      newsArticle +
        script(
          "const mine=()=>{throw new Error('mine')};for(const name of ['filter','push','forEach','some','find','flatMap','sort','join'])Array.prototype[name]=mine;Array.prototype.extra=1;Object.prototype.more=1;JSON.parse=JSON.stringify=mine;String.prototype.split=String.prototype.trim=mine;Map.prototype.get=Map.prototype.set=mine;window.Highlight=window.Range=undefined;document.createRange=document.querySelectorAll=mine",
        ),
      article,
    ),
    "a page whose names clobber the document's": page(
      newsArticle,
      `${article}<form name="title"></form><img name="head" alt=""><img name="createRange" alt=""><img name="defaultView" alt=""><form name="querySelectorAll"><input name="parentElement"><input name="childNodes"></form>`,
    ),
    "a page with the article in one big form": page(
      newsArticle,
      `<form action="/x"><input type="hidden" name="state">${article}</form>`,
    ),
  };
}

/** A page that shows an article of another address in a frame, beside text of its own. */
export const pageWithFrame = (address: string) =>
  page(
    `<meta property="og:type" content="website">`,
    `<h1>Our partners</h1><iframe src="${address}" width="800" height="600"></iframe><p>Nothing here.</p>`,
  );
