/** Headings that nothing but their shape tells: a short line over a longer one. */

/** The longest heading and the longest headline, in words. */
const MAX_HEADING_WORDS = 14;
const MAX_TITLE_WORDS = 22;

/** Whether a line is a heading of the line that follows it. */
export function isHeadingLine(line: string, next: string | undefined): boolean {
  return isOver(line, next, MAX_HEADING_WORDS);
}

/** Whether the first line of a text is its headline. */
export function isTitleLine(line: string, next: string | undefined): boolean {
  return isOver(line, next, MAX_TITLE_WORDS);
}

function isOver(line: string, next: string | undefined, maxWords: number): boolean {
  if (next === undefined || next.length <= line.length) return false;
  if (/[.!:;,…。！，؛]["”’»)]*$/.test(line) || !/^[\p{Lu}\p{Lo}\p{N}“"«‘]/u.test(line))
    return false;
  return line.split(" ").length <= maxWords;
}
