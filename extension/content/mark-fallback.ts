/** Wraps text in `<mark>` for browsers without the CSS Custom Highlight API. */

/**
 * Wraps the text of the ranges, node by node, and gives a function that takes the marks out again
 * and joins the text nodes they split.
 *
 * @param kind written into `data-second-source`, by which `highlights.css` styles the mark
 */
export function wrapInMarks(ranges: readonly Range[], kind: string): () => void {
  const marks = ranges.flatMap((range) => textsOf(range).map((part) => wrap(part, kind)));
  return () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
  };
}

/** A stretch of one text node. */
interface TextPart {
  node: Text;
  start: number;
  end: number;
}

function textsOf(range: Range): TextPart[] {
  const root = range.commonAncestorContainer;
  const document = root.ownerDocument;
  if (!document) return [];
  const parts: TextPart[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const first = root.nodeType === Node.TEXT_NODE ? root : walker.nextNode();
  for (let node: Node | null = first; node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const text = node as Text;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : text.length;
    if (text.data.slice(start, end).trim()) parts.push({ node: text, start, end });
  }
  return parts;
}

function wrap({ node, start, end }: TextPart, kind: string): HTMLElement {
  const rest = start > 0 ? node.splitText(start) : node;
  if (end - start < rest.length) rest.splitText(end - start);
  const mark = rest.ownerDocument.createElement("mark");
  mark.dataset.secondSource = kind;
  rest.replaceWith(mark);
  mark.append(rest);
  return mark;
}
