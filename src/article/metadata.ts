/** What a page says of its article beside the text: title, outlet, date, address. */
import { readDate } from "./dates.ts";
import { titleOf as pageTitleOf } from "./page-evidence.ts";
import { articleData } from "./structured-data.ts";

/** The article's particulars as the page gives them. */
export interface Metadata {
  title: string;
  /** Empty where the page names none. */
  outlet: string;
  /** Absolute address, canonical where the page names one. */
  url: string;
  /** ISO 8601, or `null`. */
  published: string | null;
  /** What the page claims its language to be; may be wrong. */
  lang: string;
  /** The line that names the authors, or empty. */
  byline: string;
}

/** Reads the particulars; every source may be missing, broken or wrong. */
export function readMetadata(document: Document, url: string): Metadata {
  const data = articleData(document);
  const meta = metaOf(document);
  const heading = squeeze(document.querySelector("h1")?.textContent);
  const pageTitle = squeeze(pageTitleOf(document));
  const ogTitle = meta("og:title");
  const site = meta("og:site_name") || data.publisher || meta("application-name") || data.site;
  return {
    title: titleOf(heading, ogTitle || data.headline, pageTitle, site),
    outlet: site || suffixOf(pageTitle, heading || ogTitle),
    url: addressOf(document, url, meta("og:url") || data.url),
    published: publishedOf(document, meta, data.published),
    lang: data.lang || document.documentElement?.getAttribute("lang") || meta("og:locale") || "",
    byline: bylineOf(document, meta, data.author),
  };
}

type Meta = (name: string) => string;

function metaOf(document: Document): Meta {
  const values = new Map<string, string>();
  for (const element of document.getElementsByTagName("meta")) {
    for (const key of ["property", "name", "itemprop"]) {
      const name = element.getAttribute(key)?.toLowerCase();
      const content = squeeze(element.getAttribute("content"));
      if (name && content && !values.has(name)) values.set(name, content);
    }
  }
  return (name) => values.get(name) ?? "";
}

/** The headline as the reader sees it, where the page's other titles bear it out. */
function titleOf(heading: string, shared: string, pageTitle: string, site: string): string {
  if (heading && heading !== site && (pageTitle.includes(heading) || shared === "")) return heading;
  if (shared) return withoutSuffix(shared, site);
  return heading || withoutSuffix(pageTitle, site);
}

const SEPARATOR = /\s+[|–—·•»:-]\s+/;

function withoutSuffix(title: string, site: string): string {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2 || (site !== "" && !same(last, site))) return title;
  if (site === "" && last.split(" ").length > 4) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—·•»:-]\s+$/, "");
}

/** "Sumy buries its dead - The Old Paper" names the outlet after the headline. */
function suffixOf(pageTitle: string, headline: string): string {
  const parts = pageTitle.split(SEPARATOR);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2 || last.split(" ").length > 5 || headline.endsWith(last)) return "";
  return last;
}

function same(one: string, other: string): boolean {
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return fold(one) === fold(other);
}

function addressOf(document: Document, url: string, named: string): string {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? "";
  for (const candidate of [canonical, named]) {
    if (!candidate) continue;
    try {
      const address = new URL(candidate, url || undefined);
      // A canonical link to the front page is a mistake of the site's.
      if (/^https?:$/.test(address.protocol) && address.pathname !== "/") return address.href;
    } catch {
      // Not an address; the next one may be.
    }
  }
  return url;
}

function publishedOf(document: Document, meta: Meta, structured: string): string | null {
  const named = [
    structured,
    meta("article:published_time"),
    meta("datepublished"),
    meta("date"),
    meta("pubdate"),
    meta("publishdate"),
    meta("publish-date"),
    meta("parsely-pub-date"),
    meta("sailthru.date"),
    meta("dc.date"),
    meta("dc.date.issued"),
    meta("dcterms.created"),
    meta("og:article:published_time"),
  ];
  for (const value of named) {
    const date = readDate(value);
    if (date) return date;
  }
  for (const element of document.querySelectorAll(
    "[itemprop~=datePublished],time[pubdate],time[datetime],time",
  )) {
    if (element.closest("aside,footer,nav")) continue;
    const date =
      readDate(element.getAttribute("datetime") ?? element.getAttribute("content")) ??
      readDate(element.textContent);
    if (date) return date;
  }
  return dateline(document);
}

/** How many short lines from the headline on may hold the date, and how long such a line may be. */
const DATELINES = 40;
const MAX_DATELINE = 140;

/** A date in a short line near the headline: "By our staff · 24 April 2025". */
function dateline(document: Document): string | null {
  // 1 is NodeFilter.SHOW_ELEMENT; the global is missing outside browsers.
  const start = document.querySelector("h1,[class*=headline],[class*=title]");
  if (!start || !document.body) return null;
  const walker = document.createTreeWalker(document.body, 1);
  walker.currentNode = start;
  for (let seen = 0; seen < DATELINES; seen++) {
    const element = walker.nextNode() as Element | null;
    if (!element) return null;
    const text = squeeze(element.textContent);
    if (text.length > MAX_DATELINE || text.length < 6) continue;
    const date = readDate(text);
    if (date) return date;
  }
  return null;
}

function bylineOf(document: Document, meta: Meta, author: string): string {
  const shown = document.querySelector(
    "[rel~=author],[itemprop~=author],.byline,.author,[class*=byline]",
  );
  return [author, meta("author"), squeeze(shown?.textContent).slice(0, 160)]
    .filter(Boolean)
    .join("; ");
}

function squeeze(text: string | null | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
