import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { connectionNames, nodeType } from '../../subgraphs/runtime/connections';
import type { Subgraph } from '../../subgraphs/runtime/create-subgraph';

/**
 * The TypeScript types of a subgraph's resolvers. A GraphQL type `X` is resolved from the interface `XRow` where a
 * module of the service exports one, and `XConnection` from the runtime's `Connection` of such rows.
 */
export async function resolverTypes(subgraph: Subgraph, folder: string): Promise<string> {
  const rows = rowInterfaces(folder);
  const mappers: Record<string, string> = {};
  for (const [row, module] of rows) mappers[row.slice(0, -'Row'.length)] = `./${module}#${row}`;
  mappers.AuditEntry = '../runtime/audit#AuditEntryRow';
  if (subgraph.accessTrail) mappers.AccessEntry = '../runtime/access/trail-table#AccessEntryRow';
  for (const name of connectionNames(subgraph.document)) {
    const node = nodeType(name);
    const row = mappers[node] ? `${node}Row` : `ResolversTypes['${node}']`;
    mappers[name] = `../runtime/pagination#Connection<${row}>`;
  }
  const output = await codegen({
    filename: 'generated.ts',
    documents: [],
    schema: subgraph.document,
    config: {
      federation: true,
      contextType: '../runtime/context#SubgraphContext',
      mappers,
      enumsAsTypes: true,
      useTypeImports: true,
      skipTypename: true,
      scalars: {
        ID: 'string',
        Decimal: 'string',
        Date: 'string',
        DateTime: 'string',
        JSON: 'unknown',
        ...MORE,
      },
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
  });
  return `// Written by \`npm run compose\` from schema.graphql. Do not edit.\n${output}`;
}

const MORE = { BigInt: 'string', LocalDateTime: 'string', LocalTime: 'string', UUID: 'string' };

/** Interfaces named `XRow` that the modules of a service export, with their module. */
function rowInterfaces(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.ts') || file === 'generated.ts') continue;
    const source = readFileSync(join(folder, file), 'utf8');
    for (const [, name] of source.matchAll(/^export (?:interface|type) (\w+Row)\b/gm))
      found.set(name!, file.slice(0, -'.ts'.length));
  }
  return found;
}
