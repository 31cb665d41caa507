/** The JSON Schema of the claim pack, from the same definition as the types and the validation. */
import { z } from "zod";
import { ClaimPackSchema } from "../../src/store/schema.ts";

/** Gives `assets/claim-pack.schema.json` (JSON Schema 2020-12) as text. */
export function claimPackJsonSchema(): string {
  const schema = z.toJSONSchema(ClaimPackSchema, { io: "input" });
  const titled = { $schema: schema.$schema, title: "Claim pack", ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
