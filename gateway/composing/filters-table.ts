import { declaredPages, type Page } from '../../citus';

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
  const { conditions = {}, indexedIgnoringCase = [] } = declaration;
  const ignoring = Object.entries(conditions)
    .filter(([, of]) => of.kind === 'column' && indexedIgnoringCase.includes(of))
    .map(([condition]) => `${condition} (ignoring case too)`);
  const served = needsIndex
    ? servedBy.map((condition) => ignoring.find((text) => text.startsWith(`${condition} `)) ?? condition)
    : [];
  return `| ${name} | ${Object.keys(conditions).join(', ')} | ${served.join(', ')} |`;
}
