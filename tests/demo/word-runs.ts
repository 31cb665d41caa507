/** Runs of words that two texts share, to tell copied prose from one's own. */

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of `length` words in a text, lower-cased and without punctuation. */
export function wordRuns(text: string, length: number): Set<string> {
  const all = words(text);
  const runs = new Set<string>();
  for (let start = 0; start + length <= all.length; start++) {
    runs.add(all.slice(start, start + length).join(" "));
  }
  return runs;
}

/** The runs of `runs` that `text` contains. */
export function sharedRuns(runs: ReadonlySet<string>, text: string, length: number): string[] {
  return [...wordRuns(text, length)].filter((run) => runs.has(run));
}
