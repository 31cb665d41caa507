import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { claimPackJsonSchema } from "../../scripts/pack/json-schema.ts";

it("assets/claim-pack.schema.json is up to date (npm run pack:schema)", () => {
  expect(readFileSync("assets/claim-pack.schema.json", "utf8")).toBe(claimPackJsonSchema());
});
