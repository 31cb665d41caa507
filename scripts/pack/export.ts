/** `npm run pack:export [folder] [pack]`: writes the pack as schema.org claims and as annotations. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DEFAULT_PACK } from "./default-pack.ts";
import { toAnnotations } from "./export-annotations.ts";
import { toSchemaOrg } from "./export-schema-org.ts";
import { readPack } from "./read-pack.ts";

/** Where ids stand of a pack that names no homepage; the domain is reserved by RFC 2606. */
const NOWHERE = "https://second-source.example/packs/";

const [folder = "out/export", path = DEFAULT_PACK] = process.argv.slice(2);
const pack = await readPack(path);
const base = pack.topic.homepage?.replace(/\/?$/, "/") ?? NOWHERE;
const files = {
  [`${pack.topic.id}.claims.jsonld`]: toSchemaOrg(pack, base),
  [`${pack.topic.id}.annotations.jsonld`]: toAnnotations(pack, base),
};
await mkdir(folder, { recursive: true });
for (const [name, content] of Object.entries(files)) {
  await writeFile(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
  console.log(join(folder, name));
}
