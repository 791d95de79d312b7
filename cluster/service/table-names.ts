import * as citus from '../../citus';
import { typesOfFigures } from '../../subgraphs/runtime/aggregates/names';
import type { CatalogueTable } from './catalogue';
import { camel, capital, kebab, Names, pascal, plural, singular, wordsOf } from './naming';

/** What a table or view is called in the graph and in the code. */
export interface TableNames {
  readonly words: readonly string[];
  readonly type: string;
  readonly one: string;
  readonly many: string;
  readonly variable: string;
  readonly folder: string;
}

/** Names of types that are the runtime's, the language's or the generated file's. */
const RESERVED = new Set([
  ...'Query Mutation Subscription PageInfo AuditEntry AccessEntry OrderDirection ID Int Float String Boolean'.split(
    ' ',
  ),
  ...'Decimal Date DateTime JSON BigInt LocalDateTime LocalTime UUID Node NullsOrder'.split(' '),
  ...'Maybe InputMaybe Exact MakeOptional MakeMaybe MakeEmpty Incremental Scalars Resolver Resolvers ResolverFn'.split(
    ' ',
  ),
  ...'ResolverWithResolve ResolverTypeWrapper ResolversTypes ResolversParentTypes FederationTypes Connection'.split(
    ' ',
  ),
  ...'DirectiveResolverFn NextResolverFn TypeResolveFn IsTypeOfResolverFn ReferenceResolver StitchingResolver'.split(
    ' ',
  ),
  ...'GraphQLRecursivePick FederationReferenceTypes FederationReferenceType LegacyStitchingResolver NewStitchingResolver'.split(
    ' ',
  ),
  ...Object.getOwnPropertyNames(globalThis),
]);

/** Words that are no names in TypeScript, and names that a generated file imports. */
export const NO_VARIABLE: ReadonlySet<string> = new Set([
  ...'arguments await break case catch class const continue debugger default delete do else enum eval export extends'.split(
    ' ',
  ),
  ...'false finally for function if implements import in instanceof interface let new null package private protected'.split(
    ' ',
  ),
  ...'public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  ),
  ...'connection connectionOf byIds byKeys optional existing existingPair existingTuple entity listSize listed'.split(
    ' ',
  ),
  ...'tables distribution links enums subgraph createSubgraph eventTypes fields writeSide'.split(' '),
  ...Object.keys(citus),
  ...Object.getOwnPropertyNames(globalThis),
]);

/** Every type of the graph that a table may bring. */
export const typesOf = (type: string): string[] => [
  ...[
    '',
    'Connection',
    'Edge',
    'Filter',
    'Where',
    'Order',
    'OrderField',
    'Key',
    'Row',
    'Resolvers',
    'Payload',
  ].map((suffix) => type + suffix),
  ...Object.values(typesOfFigures(type)),
  ...['Create', 'Update', 'Delete'].map((verb) => `${verb}${type}Input`),
  `Delete${type}Payload`,
  // Events have names of their own, among those of all services.
  ...['Created', 'Updated', 'Deleted'].map((done) => type + done),
];

/** Every root field that a table may bring. */
const rootsOf = (
  { type, one, many }: Pick<TableNames, 'type' | 'one' | 'many'>,
  { uniques }: CatalogueTable,
): string[] => [
  one,
  many,
  ...['create', 'update', 'delete'].map((verb) => verb + type),
  `${many}ByIds`,
  `${many}ByKeys`,
  ...uniques.map((columns) =>
    lookupBy(
      one,
      columns.map((column) => camel(wordsOf(column))),
    ),
  ),
];

/** The field, and the name in the code, that finds one row by other columns than its key: `customerByEmail`. */
export const lookupBy = (one: string, properties: readonly string[]): string =>
  `${one}By${properties.map(capital).join('And')}`;

/**
 * Names tables by the customs of the graph: types in the singular, lists in the plural. What is taken, by another service
 * or by a table before it, gets the name of its schema or of the service before it.
 * @param taken types and root fields of the other services
 */
export function namesOfTables(
  service: string,
  tables: readonly CatalogueTable[],
  taken: { readonly types: ReadonlySet<string>; readonly roots: ReadonlySet<string> },
): Map<CatalogueTable, TableNames> {
  const types = new Names([...RESERVED, ...taken.types]);
  const roots = new Names(taken.roots);
  const variables = new Names(NO_VARIABLE);
  const folders = new Names();
  const found = new Map<CatalogueTable, TableNames>();
  const length = ({ name }: CatalogueTable) => wordsOf(name).length;
  // Short names are theirs whose they are: `products`, found by its sku, comes before a table `product_by_sku`.
  for (const table of [...tables].sort((one, other) => length(one) - length(other))) {
    const own = wordsOf(table.name);
    const schema = table.schema === 'public' ? [] : wordsOf(table.schema);
    const choices = [[], schema, [service], [service, ...schema]];
    const named = (prefix: readonly string[]) => {
      const words = [...prefix, ...own];
      // A type of that name would be a list.
      const isList = words.at(-1) === 'connection' || words.at(-1) === 'connections';
      const type = `${pascal(singular(words))}${isList ? 'Item' : ''}`;
      const one = camel(singular(words));
      const several = camel(plural(words));
      return { words, type, one, many: several === one ? `${one}List` : several };
    };
    const isFree = (of: ReturnType<typeof named>) =>
      !typesOf(of.type).some((name) => types.has(name)) &&
      !rootsOf(of, table).some((name) => roots.has(name));
    let names = choices.map(named).find(isFree);
    for (let number = 2; !names; number++) names = [named([service, `n${number}`])].find(isFree);
    for (const name of typesOf(names.type)) types.take(name);
    for (const name of rootsOf(names, table)) roots.take(name);
    for (const what of ['Resolvers', 'Conditions']) variables.take(names.one + what);
    found.set(table, {
      ...names,
      variable: variables.take(names.many, `${names.many}Table`),
      folder: folders.take(kebab(plural(names.words))),
    });
  }
  return found;
}
