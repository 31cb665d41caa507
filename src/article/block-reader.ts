/** Reads the body's blocks off the live page, and remembers where every character stands. */
import { ELEMENT, flatChildren, isInline, isMachinery, TEXT } from "./dom-walk.ts";
import type { BlockPlace } from "./places.ts";
import type { Block } from "./types.ts";

/** A block with its place and with what the rules ask of it. */
export interface PageBlock extends Block {
  place: BlockPlace;
  /** The block-level element that it stands in. */
  element: Element;
  /** Share of its characters inside links, in 0..1. */
  linked: number;
}

/** Characters that are invisible in running text: soft hyphen, joiners of no effect, bidi marks. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const LIGATURE = /[\ufb00-\ufb06]/;

/**
 * Walks the page below `root` in reading order.
 *
 * @param isKept whether a text node belongs to the article.
 * @param reject elements to pass over with all that they hold.
 */
export function readBlocks(
  root: Element,
  isKept: (text: Text) => boolean,
  reject: (element: Element) => boolean,
): PageBlock[] {
  const blocks: PageBlock[] = [];
  let line = new Line();
  const flush = (element: Element): void => {
    const block = line.close(element);
    if (block) blocks.push(block);
    line = new Line();
  };
  const read = (text: Text, box: Element, linked: boolean): void => {
    if (/\S/.test(text.data) ? !isKept(text) : line.isEmpty) return;
    if (box.tagName !== "PRE") {
      line.add(text, linked, 0, text.data.length);
      return;
    }
    // In preformatted text a line break is one.
    for (const { index, 0: written } of text.data.matchAll(/[^\n]+|\n/g)) {
      if (written === "\n") flush(box);
      else line.add(text, linked, index, index + written.length);
    }
  };
  const walk = (element: Element, box: Element, linked: boolean): void => {
    for (const child of flatChildren(element)) {
      if (child.nodeType === TEXT) {
        read(child as Text, box, linked);
      } else if (child.nodeType === ELEMENT) {
        const inner = child as Element;
        if (inner.tagName === "BR" || inner.tagName === "HR") {
          flush(box);
        } else if (!isMachinery(inner) && !reject(inner)) {
          if (isInline(inner)) {
            walk(inner, box, linked || inner.tagName === "A");
          } else if (isPlainCell(inner)) {
            line.space();
            walk(inner, box, linked);
          } else {
            flush(box);
            walk(inner, inner, linked);
            flush(inner);
          }
        }
      }
    }
  };
  walk(root, root, false);
  flush(root);
  return blocks;
}

/** A cell of a table of data: its row is one line. Tables that lay out a page have boxes in them. */
function isPlainCell(element: Element): boolean {
  if (element.tagName !== "TD" && element.tagName !== "TH") return false;
  const row = element.parentElement;
  return (
    row !== null && row.querySelector("p,div,br,table,ul,ol,h1,h2,h3,h4,section,article") === null
  );
}

/** A line of text in the making. */
class Line {
  private text = "";
  private readonly nodes: Text[] = [];
  private readonly node: number[] = [];
  private readonly offset: number[] = [];
  private linkedLength = 0;

  get isEmpty(): boolean {
    return this.text === "";
  }

  /** Adds a node's text from one offset to another, white space folded. */
  add(node: Text, linked: boolean, from: number, to: number): void {
    const { data } = node;
    const index = this.nodes.push(node) - 1;
    const before = this.text.length;
    for (let at = from; at < to; at++) {
      const character = data.charAt(at);
      // Nearly all of an article is plain letters; the tests below cost more than the rest together.
      if (character > " " && character < "\u007f") {
        this.put(character, index, at);
      } else if (/\s/.test(character)) {
        if (this.text !== "" && !this.text.endsWith(" ")) this.put(" ", index, at);
      } else if (LIGATURE.test(character)) {
        for (const letter of character.normalize("NFKD")) this.put(letter, index, at);
      } else if (!INVISIBLE.test(character)) {
        this.put(character, index, at);
      }
    }
    if (linked) this.linkedLength += this.text.length - before;
  }

  /** Sets what follows apart by a space; it stands where the last character does. */
  space(): void {
    const last = this.text.length - 1;
    if (last < 0 || this.text.endsWith(" ")) return;
    this.put(" ", this.node[last] ?? 0, this.offset[last] ?? 0);
  }

  close(element: Element): PageBlock | null {
    const text = this.text.trimEnd();
    if (text === "") return null;
    return {
      kind: kindOf(element),
      text,
      place: {
        nodes: this.nodes,
        text,
        node: Uint16Array.from(this.node.slice(0, text.length)),
        offset: Uint32Array.from(this.offset.slice(0, text.length)),
      },
      element,
      linked: this.linkedLength / text.length,
    };
  }

  private put(character: string, node: number, offset: number): void {
    this.text += character;
    this.node.push(node);
    this.offset.push(offset);
  }
}

function kindOf(element: Element): Block["kind"] {
  const box = element.closest("h1,h2,h3,h4,h5,h6,li,dd,dt,blockquote,[role=heading]");
  if (!box) return "paragraph";
  if (/^H[1-6]$/.test(box.tagName) || box.getAttribute("role") === "heading") return "heading";
  return box.tagName === "BLOCKQUOTE" ? "quote" : "item";
}
