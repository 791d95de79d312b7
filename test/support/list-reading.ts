import type { ServiceName } from '../../subgraphs/system';
import type { TestGateway } from './asking';
import { fieldOf } from './client-schema';
import type { ComparedList } from './lists';
import { sql } from './sql';

/** Values by argument name: of the list itself, and of the root field that leads to its parent. */
export type Given = Readonly<Record<string, unknown>>;

/** A predicate with the value of its `$V`. */
export interface Chosen {
  readonly where: string;
  readonly value: unknown;
}

/** Ids of the list in an order, as SQL finds them. */
export async function expectedIds(
  service: ServiceName,
  list: ComparedList,
  given: Given,
  order: string,
  chosen?: Chosen,
): Promise<string[]> {
  const { text, values } = fromList(list, given, chosen);
  const rows = await sql(service, `select ${list.id} as id ${text} order by ${order}`, values);
  return rows.map(({ id }) => String(id));
}

/** What follows the select list in SQL for the rows of a list, and its values. */
export function fromList(
  list: ComparedList,
  given: Given,
  chosen?: Chosen,
): { readonly text: string; readonly values: unknown[] } {
  const values = Object.values(given);
  const predicates = [
    ...(list.where ? [`(${list.where})`] : []),
    ...(chosen ? [`(${chosen.where.replaceAll('$V', `$${values.length + 1}`)})`] : []),
  ];
  const where = predicates.length > 0 ? `where ${predicates.join(' and ')}` : '';
  return {
    text: `from ${list.from} ${where}`,
    values: [...(list.where ? values : []), ...(chosen && chosen.value !== undefined ? [chosen.value] : [])],
  };
}

/** Reads a list to its end in pages of a size, from either end; `totals` are the different values of totalCount. */
export async function readPages(
  gateway: TestGateway,
  list: ComparedList,
  given: Given,
  args: Readonly<Record<string, unknown>>,
  size: number,
  towards: 'forward' | 'backward' = 'forward',
): Promise<{ ids: string[]; totals: number[] }> {
  const forward = towards === 'forward';
  const [count, from] = forward ? ['first', 'after'] : ['last', 'before'];
  const id = (list.node ?? 'id')
    .split('.')
    .reduceRight((inner, name) => (inner ? `${name} { ${inner} }` : name), '');
  const selection = `nodes { ${id} } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
  const query = listQuery(list, given, [...Object.keys(args), count!, from!], selection);
  const ids: string[] = [];
  const totals = new Set<number>();
  let cursor: string | null = null;
  for (;;) {
    const data: any = await gateway.data(query, { ...given, ...args, [count!]: size, [from!]: cursor });
    const page = list.root ? data.parent.list : data.list;
    const found = page.nodes.map((node: any) =>
      (list.node ?? 'id').split('.').reduce((at, name) => at[name], node),
    );
    if (forward) ids.push(...found);
    else ids.unshift(...found);
    totals.add(page.totalCount);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(forward ? hasNextPage : hasPreviousPage)) return { ids, totals: [...totals] };
    cursor = forward ? endCursor : startCursor;
  }
}

/** The operation that selects something of a list: its variables have the names of the arguments. */
export function listQuery(
  list: ComparedList,
  given: Given,
  names: readonly string[],
  selection: string,
): string {
  const field = fieldOf(list.field);
  const root = list.root ? fieldOf(`Query.${list.root}`) : undefined;
  const used = (of: typeof field, given: readonly string[]) =>
    of.args.filter(({ name }) => given.includes(name));
  const ofRoot = root ? used(root, Object.keys(given)) : [];
  const ofList = used(field, [...Object.keys(given), ...names]).filter(
    (arg) => !ofRoot.some(({ name }) => name === arg.name),
  );
  const variables = [...ofRoot, ...ofList].map(({ name, type }) => `$${name}: ${type}`);
  const call = (name: string, args: readonly { name: string }[]) =>
    args.length > 0 ? `${name}(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})` : name;
  const page = `list: ${call(field.name, ofList)} { ${selection} }`;
  return `query (${variables.join(', ')}) { ${root ? `parent: ${call(root.name, ofRoot)} { ${page} }` : page} }`;
}
