import { declaredPages, type Page } from '../../citus';
import { there } from '../../platform/there';

const HEAD = '| List | Conditions | Of a large list, one of |\n|---|---|---|\n';

/**
 * The page with its table of what each list can be filtered by, and what an index leads to where one is needed, as it is
 * declared. Throws an Error where the page has no such table.
 */
export function withLists(page: string): string {
  const from = page.indexOf(HEAD);
  if (from < 0) throw new Error('the page has no table of lists');
  return `${page.slice(0, from) + HEAD + rows().join('\n')}\n`;
}

const rows = (): string[] =>
  [...declaredPages().values()]
    .filter(({ declaration }) => Object.keys(declaration.conditions ?? {}).length > 0)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(row);

function row({ name, declaration, needsIndex, servedBy }: Page<unknown>): string {
  const { conditions = {}, indexedIgnoringCase = [], indexedAnywhere = [] } = declaration;
  const served = needsIndex
    ? servedBy.map((condition) => {
        const of = there(conditions[condition]);
        if (of.kind !== 'column') return condition;
        const also = [
          ...(indexedIgnoringCase.includes(of) ? ['ignoring case'] : []),
          ...(indexedAnywhere.includes(of) ? ['anywhere in it'] : []),
        ];
        return also.length > 0 ? `${condition} (${also.join(', ')})` : condition;
      })
    : [];
  return `| ${name} | ${Object.keys(conditions).join(', ')} | ${served.join(', ')} |`;
}
