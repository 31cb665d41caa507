/** The texts whose sentences may not stand in a pack, read from the shared data's folders. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { openSourceTexts } from "../../scripts/pack/source-texts.ts";

function sharedData(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), "shared-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

it("finds a sentence of a zipped page, across its markup", async () => {
  const page =
    "<p>The <b>two delegations</b> left the\n lake at noon.</p><script>var x = 1</script>";
  const texts = await openSourceTexts(sharedData({ "data/pages/a.html.gz": gzipSync(page) }));
  const sentence = "The two delegations left the lake at noon.";
  expect(texts?.copiesAmong([sentence])).toEqual(new Map([[sentence, "data/pages/a.html.gz"]]));
});

it("lets pass a sentence that the facts have, and one that is too short to be anybody's", async () => {
  const texts = await openSourceTexts(
    sharedData({
      "data/claims.jsonl":
        '{"text":"Nobody at the lake saw the delegations leave. No deal was signed."}',
      "facts/reports.json": '{"text":"Nobody at the lake saw the delegations leave."}',
    }),
  );
  const sentences = ["Nobody at the lake saw the delegations leave.", "No deal was signed."];
  expect(texts?.copiesAmong(sentences)).toEqual(new Map());
});

it("gives nothing where the shared data are missing", async () => {
  expect(await openSourceTexts(join(tmpdir(), "no-such-folder"))).toBeNull();
});
