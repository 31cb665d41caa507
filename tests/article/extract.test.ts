import { Window } from "happy-dom";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../src/article/extract.ts";
import { rangeOf } from "../../src/article/places.ts";
import { readEvidence } from "../../src/article/topic-gate.ts";

const FIRST =
  "Negotiators from the two countries met for a second day in Geneva on Tuesday, their spokesmen said.";
const SECOND =
  "The pause in fighting will be extended by a week, and 42 buses may cross the bridge every day.";
const url = "https://site.example/page";

function open(body: string): Document {
  const { document } = new Window();
  document.write(`<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`);
  return document as unknown as Document;
}

const textsOf = (document: Document) =>
  extractArticle(document, { url })?.article.blocks.map(({ text }) => text);

describe("an article in an open shadow root", () => {
  const document = open("<h1>Pause</h1><x-story></x-story>");
  const root = document.querySelector("x-story")?.attachShadow({ mode: "open" });
  if (root) root.innerHTML = `<article><p>${FIRST}</p><p>${SECOND}</p></article>`;

  it("is seen by the gate", () => {
    expect(readEvidence(document).paragraphs).toEqual([FIRST, SECOND]);
  });

  it("is read, with its places inside the root", () => {
    const extraction = extractArticle(document, { url });
    expect(extraction?.article.blocks.map(({ text }) => text)).toEqual([FIRST, SECOND]);
    const range = extraction && rangeOf(extraction.places, 1, 0, SECOND.length);
    expect(range?.startContainer.getRootNode()).toBe(root);
  });
});

describe("what is not shown", () => {
  it.each([
    ["hidden by an attribute", `<div hidden><p>${SECOND}</p></div>`],
    ["hidden in its style", `<div style="display:none"><p>${SECOND}</p></div>`],
    ["hidden from assistive technology", `<div aria-hidden="true"><p>${SECOND}</p></div>`],
    ["a template", `<template><p>${SECOND}</p></template>`],
    ["for readers without scripts", `<noscript><p>${SECOND}</p></noscript>`],
  ])("is not read: %s", (_how, hidden) => {
    const body = `<h1>Pause</h1><div><p>${FIRST}</p><p>${FIRST.replace("second", "third")}</p>${hidden}</div>`;
    expect(textsOf(open(body))).not.toContain(SECOND);
  });
});

it.each([
  ["an empty page", "<!doctype html>"],
  [
    "a page of links",
    "<body><ul><li><a href='/a'>One</a></li><li><a href='/b'>Two</a></li></ul></body>",
  ],
  ["a notice", "<body><h1>404</h1><p>This page has gone.</p></body>"],
])("%s has no article", (_what, html) => {
  expect(extractArticle(parseHTML(html).document, { url })).toBeNull();
});

describe("a range", () => {
  it("ends with the text that it stood on", () => {
    const document = open(`<h1>Pause</h1><div><p>${FIRST}</p><p>${SECOND}</p></div>`);
    const extraction = extractArticle(document, { url });
    if (!extraction) throw new Error("nothing was read");
    expect(rangeOf(extraction.places, 1, 4, 9)?.toString()).toBe("pause");
    document.querySelectorAll("p")[1]?.remove();
    expect(rangeOf(extraction.places, 1, 4, 9)).toBeNull();
    expect(rangeOf(extraction.places, 7, 0, 1)).toBeNull();
  });

  it("is none where its figure was updated in place, and only there", () => {
    const document = open(`<h1>Pause</h1><div><p>${FIRST}</p><p>${SECOND}</p></div>`);
    const extraction = extractArticle(document, { url });
    if (!extraction) throw new Error("nothing was read");
    const text = document.querySelectorAll("p")[1]?.firstChild as Text;
    text.data = SECOND.replace("42", "43");
    expect(rangeOf(extraction.places, 1, 0, SECOND.length)).toBeNull();
    expect(rangeOf(extraction.places, 0, 0, FIRST.length)?.toString()).toBe(FIRST);
  });

  it("is none where its text was cut short", () => {
    const document = open(`<h1>Pause</h1><div><p>${FIRST}</p><p>${SECOND}</p></div>`);
    const extraction = extractArticle(document, { url });
    if (!extraction) throw new Error("nothing was read");
    const text = document.querySelectorAll("p")[1]?.firstChild as Text;
    text.data = "The";
    expect(rangeOf(extraction.places, 1, 4, 9)).toBeNull();
  });
});

it("reads preformatted text line by line", () => {
  const document = open(`<h1>Pause</h1><pre>${FIRST}\n${SECOND}</pre>`);
  expect(textsOf(document)).toEqual([FIRST, SECOND]);
});

it("reads a row of figures as one line", () => {
  const table =
    "<table><tr><td>Buses</td><td>42</td></tr><tr><td>Ferries</td><td>3</td></tr></table>";
  const document = open(`<h1>Pause</h1><div><p>${FIRST}</p>${table}<p>${SECOND}</p></div>`);
  expect(textsOf(document)).toEqual([FIRST, "Buses 42", "Ferries 3", SECOND]);
});
