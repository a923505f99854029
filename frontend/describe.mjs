// Types from the server's description: node describe.mjs <description> <types>
import { readFileSync, writeFileSync } from "node:fs";
import { load } from "js-yaml";
import openapiTS, { astToString } from "openapi-typescript";

/** What the server's controllers are handed by the server itself; the generator takes it for a part of the body. */
const handed = ["visitor", "session", "current"];

function withoutHanded(schema) {
	const { properties = {}, required = [] } = schema;
	const isBody = schema.allOf || Object.keys(properties).every((name) => handed.includes(name));
	if (isBody) {
		for (const name of handed) delete properties[name];
		const left = required.filter((name) => !handed.includes(name));
		if (left.length > 0) schema.required = left;
		else delete schema.required;
	}
	if (schema.allOf)
		schema.allOf = schema.allOf.map(withoutHanded).filter((part) => part.$ref ?? !isEmpty(part));
	return schema;
}

const isEmpty = ({ allOf = [], properties = {} }) =>
	allOf.length === 0 && Object.keys(properties).length === 0;

/** A filter takes the key of every POST, so no single operation describes it. */
function acceptKey(operation) {
	if (operation.parameters.some(({ name }) => name === "Idempotency-Key")) return;
	operation.parameters.push({
		name: "Idempotency-Key",
		in: "header",
		required: false,
		schema: { type: "string" },
	});
}

const [, , from, to] = process.argv;
const description = load(readFileSync(from, "utf8"));
for (const path of Object.values(description.paths)) {
	for (const [method, operation] of Object.entries(path)) {
		const { schema } = operation.requestBody?.content?.["application/json"] ?? {};
		if (schema && !schema.$ref && isEmpty(withoutHanded(schema))) delete operation.requestBody;
		operation.parameters = operation.parameters?.filter(({ name }) => !handed.includes(name)) ?? [];
		if (method === "post") acceptKey(operation);
	}
}
writeFileSync(to, astToString(await openapiTS(description)));
