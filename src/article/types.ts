/** What the first stage gives: an article as data, with every sentence in its place. */

/** A news article as read from a page or a text file; nothing in it refers to a DOM. */
export interface Article {
  title: string;
  /** The outlet's name as the page gives it; empty where it gives none. */
  outlet: string;
  /** Absolute URL, canonical where the page names one; empty for a text without an address. */
  url: string;
  /** ISO 8601 date or date-time of publication; `null` where the page gives none. */
  published: string | null;
  /** BCP 47 language of the body text. */
  lang: string;
  /** The body in reading order, free of site chrome; the title is not among them. */
  blocks: Block[];
  /** Credit of a wire agency as the text shows it ("Reuters"), if it does. */
  credit: string | null;
}

/** A run of body text that ends where the page starts a new line. */
export interface Block {
  kind: "paragraph" | "heading" | "item" | "quote";
  /** White space folded to single spaces. */
  text: string;
}

/** One sentence of the body. */
export interface Sentence {
  /** Position among the article's sentences, from 0. */
  index: number;
  text: string;
  /** Index of its block in {@link Article.blocks}. */
  block: number;
  /** Offsets in that block's text, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
  /** Headings carry no claim of their own. */
  heading: boolean;
  /**
   * Length in UTF-16 units of the lead-in that opens the text ("The Paris Draft: "), which is a
   * heading of its own kind; what the sentence states begins after it. Absent where there is none.
   */
  lead?: number;
}

/** How sure the gate is that a page is a news article on a pack's topic. */
export interface TopicVerdict {
  onTopic: boolean;
  /** Evidence over the signature's threshold: from 1 the page is on the topic. */
  score: number;
}
