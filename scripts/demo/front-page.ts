/** The demo newsroom's front page: what there is to read and what to do with it. */
import type { DemoPage } from "./articles.ts";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

function item(page: DemoPage): string {
  return `<li><a href="/${page.slug}" dir="auto">${escapeHtml(page.title)}</a><br><span><bdi>${escapeHtml(page.outlet)}</bdi> · ${escapeHtml(page.design)}</span></li>`;
}

/** The HTML of the front page that lists `pages`. */
export function frontPage(pages: readonly DemoPage[]): string {
  const list = (onTopic: boolean) =>
    pages
      .filter((page) => page.onTopic === onTopic)
      .map(item)
      .join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Second Source: demo newsroom</title>
<style>
body { max-width: 720px; margin: 48px auto; padding: 0 20px; font: 17px/1.5 system-ui, sans-serif; color: #1c1c1a; }
h1 { font-size: 28px; } h2 { font-size: 19px; margin-top: 32px; }
li { margin: 12px 0; } li span { color: #666; font-size: 15px; }
</style>
</head>
<body>
<h1>Demo newsroom</h1>
<ol>
<li><strong>Open an article.</strong> Claims that other reports speak to are highlighted in the text after a moment, and the toolbar icon shows how many there are.</li>
<li><strong>Click the Second Source icon in the toolbar.</strong> If it is not there, look behind the puzzle-piece button. It lists the claims and the reports that corroborate or conflict with each.</li>
<li><strong>Click a claim in the list.</strong> It opens to the reports beside it, each with the reason; “Show on the page” scrolls to where the article says it.</li>
</ol>
<h2>On the peace talks</h2>
<ul>
${list(true)}
</ul>
<h2>On other subjects, where Second Source stays silent</h2>
<ul>
${list(false)}
</ul>
<p>Outlets and articles are invented; what the articles report is not, but it is as it stood on their day.</p>
</body>
</html>
`;
}
