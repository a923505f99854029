// Types from the server's description: node describe.mjs <description> <types>
import { readFileSync, writeFileSync } from "node:fs";
import { load } from "js-yaml";
import openapiTS, { astToString } from "openapi-typescript";

/** A filter takes the key of every POST, so no single operation describes it. */
function acceptKey(operation) {
	operation.parameters ??= [];
	operation.parameters.push({
		name: "Idempotency-Key",
		in: "header",
		required: false,
		schema: { type: "string" },
	});
}

const [, , from, to] = process.argv;
const description = load(readFileSync(from, "utf8"));
for (const { post } of Object.values(description.paths)) if (post) acceptKey(post);
writeFileSync(to, astToString(await openapiTS(description)));
