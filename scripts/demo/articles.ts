/** The demo newsroom's table of contents. The pages themselves are plain HTML files in `pages/`. */

/** One page of the demo newsroom. */
export interface DemoPage {
  /** Name of its file in `pages/`, without the ending, and of its path on the server. */
  slug: string;
  title: string;
  /** The invented outlet that carries it. */
  outlet: string;
  /** What its markup is like, in a few words for the front page. */
  design: string;
  /** Whether it is about the talks that the claim pack covers. */
  onTopic: boolean;
}

/** In the order of the front page; the first one is what a headless start reads. */
export const demoPages: readonly DemoPage[] = [
  {
    slug: "walkout",
    title: "Washington says it may drop its Ukraine peace effort within days",
    outlet: "The Harbour Courier",
    design: "a broadsheet with structured data, an advert and comments",
    onTopic: true,
  },
  {
    slug: "sumy",
    title: "Horror on Palm Sunday: 34 dead after missiles hit Sumy",
    outlet: "The Daily Lantern",
    design: "a tabloid with a sidebar, related links and a newsletter box",
    onTopic: true,
  },
  {
    slug: "minerals",
    title: "Kyiv and Washington put minerals pact on paper, but leave the bill open",
    outlet: "Tidewater Business Gazette",
    design: "an old table layout with line breaks for paragraphs and no metadata",
    onTopic: true,
  },
  {
    slug: "live",
    title: "Ukraine talks live: Rubio warning hangs over Easter truce",
    outlet: "Meridian",
    design: "a live blog, newest entry first",
    onTopic: true,
  },
  {
    slug: "brussels",
    title: "Europe asks what is left if America leaves the Ukraine talks",
    outlet: "صوت الميناء",
    design: "an English article inside an Arabic site, right to left",
    onTopic: true,
  },
  {
    slug: "questions",
    title: "Seven questions about the Ukraine peace plan",
    outlet: "Plainly",
    design: "questions and answers on a dark page",
    onTopic: true,
  },
  {
    slug: "gaza",
    title: "Gaza truce talks edge on in Doha as Witkoff floats a bridge",
    outlet: "Northgate News",
    design: "other talks with the same envoy, on an AMP-like page",
    onTopic: false,
  },
  {
    slug: "harvest",
    title: "Letter from Mykolaiv: the wheat does not wait",
    outlet: "Field & Furrow",
    design: "a column from Ukraine that is not about the talks",
    onTopic: false,
  },
];
