import { type DocumentNode, Kind } from 'graphql';
import { there } from '../../../platform/there';
import type { AccessRules } from '../access/read-rules';
import { tellRead } from '../access/record-reads';
import type { AccessTrailTable } from '../access/trail-table';
import type { SubgraphContext } from '../context';
import type { SearchedTypes } from './expand-search';
import { type FoundHit, findHits } from './find-hits';
import { searchPart } from './names';

/** Finds a thing of a type by its id. */
type FindById = (reference: { readonly id: string }, context: SubgraphContext) => unknown;

/** What a service knows of its searched types. */
export interface SearchedService {
  readonly searched: SearchedTypes;
  readonly rules: AccessRules;
  readonly trail: AccessTrailTable | undefined;
  /** Resolvers of its types. */
  readonly resolvers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Resolvers of a service's part of every search. What is found of what has a trail is written down as read. */
export function searchResolvers({ searched, rules, trail, resolvers }: SearchedService) {
  return Object.fromEntries(
    Object.entries(searched).map(([type, search]) => {
      const rule = there(rules.types.get(type));
      const isTrailed = rules.trailed.has(type);
      const __resolveReference = async ({ token }: { readonly token: string }, context: SubgraphContext) => {
        const hits = await findHits(search, rule, token, context);
        if (isTrailed && context.seen) await tellHits(type, hits, context);
        return { token, hits };
      };
      return [searchPart(type), { __resolveReference }];
    }),
  );

  async function tellHits(type: string, hits: readonly FoundHit[], context: SubgraphContext): Promise<void> {
    const find = resolvers[type]?.__resolveReference as FindById;
    const subjectOf = there(trail?.subjects[type]);
    await Promise.all(
      hits.map(async ({ id }) => {
        const row = await find({ id }, context);
        if (row) await tellRead(type, subjectOf, row as never, context);
      }),
    );
  }
}

/**
 * Throws an Error for a type that cannot be searched as it is said to be: one that is found by more than its id, or
 * whose text is a field that not everybody sees who sees the rest, or of which it is written down who reads it.
 */
export function checkSearched(
  service: string,
  document: DocumentNode,
  searched: SearchedTypes,
  rules: AccessRules,
): void {
  for (const [type, { name, marked, ofReaders }] of Object.entries(searched)) {
    const refused = (why: string) => new Error(`${service}: the search "${name}" of ${type} ${why}`);
    const definition = document.definitions.find(
      (of) => of.kind === Kind.OBJECT_TYPE_DEFINITION && of.name.value === type,
    );
    const fields = definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.fields ?? []) : [];
    const rule = rules.types.get(type);
    if (!rule) throw refused('is of a type that there is not');
    if (rule.relations.length > 0 && !ofReaders)
      throw refused('finds rows that not everybody sees: say who by `readers`');
    for (const { property } of marked) {
      const path = `${type}.${property}`;
      if (!fields.some((field) => field.name.value === property))
        throw refused(`is by ${path}, which is no field`);
      if (rules.fields.has(path) || rules.trailed.has(path))
        throw refused(`is by ${path}, which not everybody sees who sees the rest`);
    }
  }
}
