import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  parse,
  printSchema,
} from 'graphql';

/**
 * `npm run generate`: types for the operations in `operations/`, by the schema of the gateway that runs at GATEWAY_URL.
 * Writes generated.ts, or the file named as argument.
 */
const { GATEWAY_URL = 'http://127.0.0.1:4000/graphql' } = process.env;
const [target = join(import.meta.dirname, 'generated.ts')] = process.argv.slice(2);

const response = await fetch(GATEWAY_URL, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: getIntrospectionQuery() }),
});
const { data, errors } = (await response.json()) as {
  data?: IntrospectionQuery;
  errors?: readonly { readonly message: string }[];
};
if (!data) throw new Error(`${GATEWAY_URL} does not tell its schema: ${errors?.[0]?.message}`);

const folder = join(import.meta.dirname, 'operations');
const documents = readdirSync(folder)
  .sort()
  .map((file) => ({ location: file, document: parse(readFileSync(join(folder, file), 'utf8')) }));

const output = await codegen({
  filename: 'generated.ts',
  schema: parse(printSchema(buildClientSchema(data))),
  documents,
  config: {
    documentMode: 'string',
    enumType: 'string-literal',
    skipTypename: true,
    useTypeImports: true,
    scalars: { ID: 'string', Date: 'string', DateTime: 'string', Decimal: 'string' },
  },
  plugins: [{ operations: {} }, { documents: {} }],
  pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
});
writeFileSync(
  target,
  `// Written by \`npm run generate\` from operations/*.graphql. Do not edit.\n${output}`,
);
