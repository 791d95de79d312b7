import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { Kind } from 'graphql';
import pluralize from 'pluralize';
import { connectionNames, nodeType } from '../../subgraphs/runtime/connections';
import type { Subgraph } from '../../subgraphs/runtime/create-subgraph';

/**
 * The TypeScript types of a subgraph's resolvers. A GraphQL type `X` is resolved from the interface `XRow` where a
 * module of the service exports one, else from a row of the table or view that is declared as `xs`; `XConnection` is
 * resolved from the runtime's `Connection` of such rows.
 */
export async function resolverTypes(subgraph: Subgraph, folder: string): Promise<string> {
  const rows = rowInterfaces(folder);
  const mappers: Record<string, string> = {};
  for (const [row, module] of rows) mappers[row.slice(0, -'Row'.length)] = `./${module}#${row}`;
  const declared = declaredTables(subgraph, folder).filter(({ type }) => !mappers[type]);
  for (const { type } of declared) mappers[type] = `${type}Row`;
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
      enumValues: enumValues(subgraph),
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
  const imports = declared.map(({ table, module }) => `import type { ${table} } from './${module}';\n`);
  const types = declared.map(({ type, table }) => `export type ${type}Row = RowOf<typeof ${table}>;\n`);
  return [
    '// Written by `npm run compose` from schema.graphql. Do not edit.\n',
    ...(declared.length > 0 ? [`import type { RowOf } from '../../citus';\n`, ...imports] : []),
    output.replace(/^(?!import )/m, () => types.join('')),
  ].join('');
}

/** What resolvers get and give for the values of enums that the database writes otherwise. */
function enumValues({ document, resolvers }: Subgraph) {
  const names = document.definitions.flatMap((of) =>
    of.kind === Kind.ENUM_TYPE_DEFINITION ? [of.name.value] : [],
  );
  return Object.fromEntries(
    names.flatMap((name) => (resolvers[name] ? [[name, resolvers[name] as Record<string, string>]] : [])),
  );
}

const MORE = { BigInt: 'string', LocalDateTime: 'string', LocalTime: 'string', UUID: 'string' };

/** Interfaces named `XRow` that the modules of a service export, with their module. */
function rowInterfaces(folder: string): Map<string, string> {
  return new Map(exported(folder, /^export (?:interface|type) (\w+Row)\b/gm));
}

/** The tables and views of a service that have the name of an object type, in the plural. */
function declaredTables({ document }: Subgraph, folder: string) {
  const types = new Set(
    document.definitions.flatMap((of) => (of.kind === Kind.OBJECT_TYPE_DEFINITION ? [of.name.value] : [])),
  );
  return exported(folder, /^export const (\w+) = (?:table|view)\(/gm)
    .map(([table, module]) => ({
      table,
      module,
      type: pluralize.singular(`${table[0]?.toUpperCase()}${table.slice(1)}`),
    }))
    .filter(({ type }) => types.has(type));
}

/** What the modules of a service export in that form, by name, with their module. */
function exported(folder: string, form: RegExp): [name: string, module: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((file) => file.endsWith('.ts') && file !== 'generated.ts')
    .flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(form)].map(([, name = '']): [string, string] => [
        name,
        file.slice(0, -'.ts'.length),
      ]),
    );
}
