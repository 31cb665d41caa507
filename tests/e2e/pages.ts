/** The pages that the end-to-end tests open. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folder of the shared data; whoever clones the project has none. */
const DATA = process.env.SECOND_SOURCE_DATA ?? "../shared";

/** The text of a seed article, or `null` where the shared data is not there. */
export function seedText(name: "strategia-news" | "last-news"): string | null {
  const path = join(DATA, "seeds", `${name}.txt`);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);

/** A plain article page: headline, outlet, date, and one paragraph for each line. */
export function articlePage(of: {
  title: string;
  outlet: string;
  published: string;
  lines: readonly string[];
  /** Markup after the article, inside the body. */
  after?: string;
}): string {
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: of.title,
    datePublished: of.published,
    publisher: { "@type": "Organization", name: of.outlet },
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(of.title)} | ${escapeHtml(of.outlet)}</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="${escapeHtml(of.outlet)}">
<script type="application/ld+json">${JSON.stringify(data)}</script>
<style>body{font:18px/1.6 serif;max-width:40em;margin:2em auto}p{margin:1em 0}</style>
</head>
<body>
<header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
<main><article>
<h1>${escapeHtml(of.title)}</h1>
<time datetime="${of.published}">${of.published}</time>
${of.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("\n")}
</article></main>
${of.after ?? ""}
<footer>${escapeHtml(of.outlet)}</footer>
</body></html>`;
}

/** A front page: headlines that lead elsewhere, with a line under each. */
export function frontPage(): string {
  const subjects = ["talks", "harvest", "elections", "storm", "budget", "rail strike"];
  const teasers = subjects.map(
    (subject) =>
      `<article><h2><a href="/${subject}">What we know about the ${subject}</a></h2><p>A line about the ${subject}, with more behind the headline.</p></article>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Test Post</title>
<meta property="og:type" content="website"></head><body><h1>The Test Post</h1>${teasers.join("\n")}</body></html>`;
}

/** The seed that stands on a plain page. */
export function lastNewsPage(text: string): string {
  return articlePage({
    title: "US threatens to leave the Ukraine talks",
    outlet: "Last News",
    published: "2025-04-18",
    lines: text.split("\n").filter((line) => line.trim()),
  });
}

/** The seed that stands inside an Arabic site: lists of links, a comment form, right to left. */
export function strategiaPage(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  const english = lines.filter((line) => /[a-z]{3}/i.test(line) && !/[\u0600-\u06ff]/.test(line));
  const [title = "", ...paragraphs] = english;
  const links = ["أخبار العالم", "أمريكا", "أوروبا", "آسيا", "اقتصاد", "رياضة"];
  const list = links.map((name, at) => `<li><a href="/${at}">${name}</a></li>`).join("");
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)} - Strategia News</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="Strategia News">
<meta property="article:published_time" content="2025-04-18T12:00:00+00:00">
<style>body{font:18px/1.6 sans-serif;margin:0 10%}article{direction:ltr}</style>
</head>
<body>
<header><ul>${list}</ul><form role="search"><input type="search" placeholder="بحث"></form></header>
<main>
<article><h1>${escapeHtml(title)}</h1>
${paragraphs.map((line) => `<p>${escapeHtml(line)}</p>`).join("\n")}
</article>
<section class="related"><h3>مقالات ذات صلة</h3><ul>${list}</ul></section>
<section id="comments"><h3>اترك تعليقاً</h3>
<p>لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *</p>
<form><textarea name="comment"></textarea><button>إرسال</button></form></section>
</main>
<aside><ul>${list}</ul></aside>
<footer>زر الذهاب إلى الأعلى</footer>
</body></html>`;
}
