/** The wire agency that an article credits, as the text shows it. */
import type { Block } from "./types.ts";

/** Names under which agencies are credited, and the name that stands for each. */
const AGENCIES: readonly (readonly [name: string, pattern: string])[] = [
  ["Reuters", "Reuters|Рейтер|رويترز"],
  ["AP", "AP|The Associated Press|Associated Press|أسوشيتد برس"],
  ["AFP", "AFP|Agence France-Presse|فرانس برس"],
  ["DPA", "dpa|DPA|Deutsche Presse-Agentur"],
  ["EFE", "EFE|Agencia EFE"],
  ["ANSA", "ANSA"],
  ["PA Media", "PA Media|Press Association"],
  ["UPI", "UPI"],
  ["Bloomberg", "Bloomberg"],
  ["Xinhua", "Xinhua"],
  ["Kyodo", "Kyodo(?: News)?"],
  ["PTI", "PTI"],
  ["ANI", "ANI"],
  ["IANS", "IANS"],
  ["AAP", "AAP"],
  ["Anadolu", "Anadolu(?: Agency)?|AA"],
  ["TASS", "TASS|ТАСС"],
  ["RIA Novosti", "RIA(?: Novosti)?|РИА(?: Новости)?"],
  ["Interfax", "Interfax|Интерфакс"],
  ["Ukrinform", "Ukrinform|Укрінформ"],
  ["Interfax-Ukraine", "Interfax-Ukraine|Інтерфакс-Україна"],
  ["PAP", "PAP"],
  ["APA", "APA"],
  ["SDA", "SDA|Keystone-SDA"],
  ["ANP", "ANP"],
  ["Belga", "Belga"],
  ["NTB", "NTB"],
  ["TT", "TT"],
  ["CP", "The Canadian Press|Canadian Press"],
  ["QNA", "QNA"],
  ["SPA", "SPA"],
];

/** How far down the text a dateline may stand; credit lines stand in the last blocks. */
const DATELINE_BLOCKS = 2;
const CREDIT_BLOCKS = 4;

/**
 * The agency of the dateline ("KYIV, April 18 (Reuters) -"), else of a credit line at either end
 * ("With reporting by AFP"), else of the byline; `null` where none is named. An agency that the
 * story merely quotes is no credit.
 */
export function readCredit(blocks: readonly Block[], byline = ""): string | null {
  for (const block of blocks.slice(0, DATELINE_BLOCKS)) {
    const dateline = /^[^().]{0,60}[^()]{0,20}\(([^()]{2,40})\)\s*[-–—:]/u.exec(block.text)?.[1];
    const agency = dateline && agencyIn(dateline, "whole");
    if (agency) return agency;
  }
  const ends = [
    byline,
    ...blocks.slice(-CREDIT_BLOCKS).map((block) => block.text),
    blocks[0]?.text ?? "",
  ];
  for (const line of ends) {
    const credited =
      /(?:^|[.,;(]\s*)(?:with (?:additional )?reporting (?:by|from)|(?:additional )?reporting by|material from|source|sources|via|quelle|fuente|fonte|источник|джерело|المصدر)\s*:?\s+([^.]{2,80})/iu.exec(
        line,
      )?.[1];
    const agency = credited && agencyIn(credited, "word");
    if (agency) return agency;
    const alone =
      line.length <= 60 && agencyIn(line.replace(/^[\s([–—-]+|[\s)\].]+$/g, ""), "whole");
    if (alone) return alone;
  }
  return byline.length <= 120 ? agencyIn(byline, "word") : null;
}

/** @param how `whole`: the text is nothing but agencies; `word`: it names one. */
function agencyIn(text: string, how: "whole" | "word"): string | null {
  const parts = how === "whole" ? text.split(/\s*[/,&]\s*|\s+and\s+/) : [text];
  for (const [name, pattern] of AGENCIES) {
    const exact = new RegExp(`^(?:${pattern})$`, "u");
    const inside = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "u");
    if (parts.some((part) => (how === "whole" ? exact : inside).test(part.trim()))) return name;
  }
  return null;
}
