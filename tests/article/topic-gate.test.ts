import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { packSignature } from "../../src/article/packed-signature.ts";
import { isArticle, judgeTopic, readEvidence } from "../../src/article/topic-gate.ts";

const SIGNATURE = packSignature({
  for: [
    { text: "northland", weight: 4, group: "north" },
    { text: "северн", weight: 4, group: "north" },
    { text: "الشمال", weight: 4, group: "north" },
    { text: "southland", weight: 3, group: "south" },
    { text: "южн", weight: 3, group: "south" },
    { text: "الجنوب", weight: 3, group: "south" },
    { text: "truce", weight: 3, group: "truce" },
    { text: "перемири", weight: 3, group: "truce" },
    { text: "هدنة", weight: 3, group: "truce" },
  ],
  against: [{ text: "eastland", weight: 6 }],
  threshold: 8,
});

const LEAD =
  "Northland and Southland agreed on Tuesday to keep the truce for another week, both governments said.";
const MORE = [
  "The mediators had spent three days in Geneva with the two delegations, who did not meet face to face.",
  "A ferry carrying flour and medicine crossed the strait in the afternoon, the first since the winter.",
  "Officials on both banks said that the next round would begin before the end of the month in the same hotel.",
  "Shops in the border town opened for longer than usual, and the school announced that lessons would resume.",
];
const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join("");
const page = (head: string, body: string) =>
  parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document;
const verdictOn = (head: string, body: string) =>
  judgeTopic(readEvidence(page(head, body)), SIGNATURE);

const NEWS = `<title>Truce kept for a week</title><meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Truce kept for a week","datePublished":"2025-03-04"}</script>`;

describe("an article on the topic", () => {
  it("is told from its metadata and text", () => {
    expect(verdictOn(NEWS, paragraphs([LEAD, ...MORE]))).toMatchObject({
      onTopic: true,
      kind: "article",
    });
  });

  it("needs no metadata", () => {
    expect(
      verdictOn("<title>Truce kept</title>", `<h1>Truce kept</h1>${paragraphs([LEAD, ...MORE])}`)
        .kind,
    ).toBe("article");
  });

  it("needs no paragraphs: text between line breaks will do", () => {
    expect(verdictOn(NEWS, `<div>${[LEAD, ...MORE].join("<br><br>")}</div>`).kind).toBe("article");
  });

  it("may stand in one big form, as whole pages do on some systems", () => {
    expect(verdictOn(NEWS, `<form>${paragraphs([LEAD, ...MORE])}</form>`).kind).toBe("article");
  });

  it.each([
    [
      "Russian",
      "Северная и Южная стороны договорились продлить перемирие ещё на неделю, сообщили оба правительства.",
    ],
    [
      "Arabic",
      "اتفق الشمال والجنوب يوم الثلاثاء على تمديد الهدنة أسبوعا آخر، بحسب ما أعلنته الحكومتان، وبدأت هدنة جديدة",
    ],
  ])("may be in %s", (_language, text) => {
    expect(verdictOn(NEWS, paragraphs([text, text])).onTopic).toBe(true);
  });

  it("is told although its structured data does not parse", () => {
    const broken = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Truce",}</script>`;
    expect(readEvidence(page(broken, "")).types).toEqual(["NewsArticle"]);
  });
});

describe("an article on another subject", () => {
  it("is one that shares a word or two", () => {
    const text = [
      "The football season in Northland begins on Saturday with a match in the rain.",
      ...MORE,
    ];
    expect(verdictOn(NEWS.replaceAll("Truce", "Season"), paragraphs(text)).kind).toBe(
      "other-subject",
    );
  });

  it("is one whose headline names another conflict", () => {
    const head = NEWS.replaceAll("Truce kept", "Eastland rejects truce");
    const text =
      "As Northland and Southland did, Eastland was asked to agree to a truce of a week.";
    expect(verdictOn(head, paragraphs([text, ...MORE])).kind).toBe("other-subject");
  });

  it("is not made out of an aside: other conflicts may be mentioned", () => {
    const aside =
      "In Eastland, where fighting goes on, the news was met with some envy, diplomats said.";
    expect(verdictOn(NEWS, paragraphs([LEAD, ...MORE, aside])).kind).toBe("article");
  });

  it("does not become one by a link to the topic beside it", () => {
    const related = `<aside class="related"><p>${LEAD}</p></aside>`;
    expect(verdictOn(NEWS.replaceAll("Truce", "Season"), paragraphs(MORE) + related).onTopic).toBe(
      false,
    );
  });
});

describe("what is no article", () => {
  const card = (index: number) =>
    `<div class="item"><h3><a href="/${index}">Truce kept for week ${index}</a></h3><p>${LEAD}</p></div>`;
  const cards = Array.from({ length: 8 }, (_, index) => card(index)).join("");
  const thread = [LEAD, ...MORE, LEAD]
    .map((text) => `<div class="comment"><p>${text}</p></div>`)
    .join("");

  it.each([
    [
      "a front page",
      `<meta property="og:type" content="website"><script type="application/ld+json">{"@type":"WebSite"}</script>`,
      cards,
    ],
    [
      "a section page",
      `<script type="application/ld+json">{"@type":"CollectionPage"}</script>`,
      cards,
    ],
    [
      "a list of articles as data",
      `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle"},{"@type":"NewsArticle"},{"@type":"NewsArticle"},{"@type":"NewsArticle"}]}</script>`,
      cards,
    ],
    [
      "search results",
      `<script type="application/ld+json">{"@type":"SearchResultsPage"}</script>`,
      cards,
    ],
    [
      "a thread of comments",
      `<script type="application/ld+json">{"@type":"DiscussionForumPosting","headline":"Truce?"}</script>`,
      thread,
    ],
    [
      "a video page",
      `<meta property="og:type" content="video.other"><script type="application/ld+json">{"@type":"VideoObject","name":"Truce"}</script>`,
      paragraphs([LEAD]),
    ],
    ["an empty page", "", ""],
  ])("%s", (_name, head, body) => {
    expect(verdictOn(head, body)).toMatchObject({ onTopic: false, kind: "not-article" });
  });

  it("a page without a body does not throw", () => {
    const { document } = parseHTML("<!doctype html>");
    expect(isArticle(readEvidence(document))).toBe(false);
  });
});

it("never changes the page", () => {
  const document = page(NEWS, paragraphs([LEAD, ...MORE]));
  const before = document.toString();
  readEvidence(document);
  expect(document.toString()).toBe(before);
});
