/** The reader's own highlight styles as a style sheet, laid over `content/highlights.css`. */
import { highlightLook } from "../highlight-look.ts";
import { DEFAULT_SETTINGS, type Settings, STANDINGS } from "../settings.ts";

/**
 * The style sheet for the standings that the reader changed; empty where none is. It holds on
 * screens whose colours are the page's: forced colours and print stay as they are.
 */
export function highlightCss(styles: Settings["styles"]): string {
  const usual = DEFAULT_SETTINGS.styles;
  const changed = STANDINGS.filter(
    (standing) =>
      styles[standing].colour !== usual[standing].colour ||
      styles[standing].line !== usual[standing].line,
  );
  if (changed.length === 0) return "";
  const rules = changed.map((standing) => {
    const { backgroundColor, textDecoration } = highlightLook(styles[standing]);
    const declarations = `background-color: ${backgroundColor}; text-decoration: ${textDecoration};`;
    return `::highlight(second-source-${standing}) { ${declarations} }
mark[data-second-source="${standing}"] { ${declarations} }`;
  });
  return `@media screen and (forced-colors: none) {\n${rules.join("\n")}\n}`;
}
