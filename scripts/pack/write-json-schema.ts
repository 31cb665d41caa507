/** `npm run pack:schema`: writes the JSON Schema of the claim pack into `assets/`. */
import { writeFile } from "node:fs/promises";
import { claimPackJsonSchema } from "./json-schema.ts";

await writeFile("assets/claim-pack.schema.json", claimPackJsonSchema());
