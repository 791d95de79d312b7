import { isBigint } from '../../citus/key';
import type { Page, PageRow } from '../../citus/page';
import type { Params } from '../../citus/statement';
import type { RequestLimits, SubgraphContext } from './context';
import { decodeCursor, encodeCursor } from './cursor';
import { failure } from './errors';

type Optional<T> = T | null | undefined;

/** The arguments of a field that returns a connection. */
export interface PageArguments {
  readonly first?: Optional<number>;
  readonly after?: Optional<string>;
  readonly last?: Optional<number>;
  readonly before?: Optional<string>;
  readonly filter?: Optional<object>;
  readonly orderBy?: Optional<{ readonly field: string; readonly direction?: Optional<string> }>;
}

interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** One page of a list; `connectionResolvers` turns it into the GraphQL type. */
export interface Connection<Node> {
  /**
   * One for each row, null where a row leads to nothing. They are loaded when they are selected, and once however often
   * they are.
   */
  readonly nodes: () => Promise<readonly (Node | null)[]> | readonly Node[];
  readonly size: number;
  readonly cursorAt: (index: number) => string;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly total: () => Promise<number>;
}

/**
 * Reads the page that the arguments ask for.
 * @param key the parent's distribution key, for a list that belongs to one
 * Throws BAD_PAGE_ARGUMENTS, BAD_CURSOR or BAD_USER_INPUT.
 */
export async function connection<R extends object>(
  context: SubgraphContext,
  page: Page<R>,
  args: PageArguments,
  key = '',
): Promise<Connection<R>> {
  const { rows, ...connected } = await readPage(context, page, args, key);
  return { ...connected, nodes: () => rows };
}

/** As `connection`, where each row of the list (of a lookup table) leads to the node by a load of its own. */
export async function connectionOf<R extends object, Node>(
  context: SubgraphContext,
  page: Page<R>,
  args: PageArguments,
  key: string,
  nodeOf: (row: R) => Promise<Node | null>,
): Promise<Connection<Node>> {
  const { rows, ...connected } = await readPage(context, page, args, key);
  let loading: Promise<readonly (Node | null)[]> | undefined;
  const nodes = () => {
    loading ??= Promise.all(rows.map((row) => nodeOf(row)));
    return loading;
  };
  return { ...connected, nodes };
}

/** An empty page: of a list that is known to hold nothing without asking. */
export const emptyConnection: Connection<never> = {
  nodes: () => [],
  size: 0,
  cursorAt: () => '',
  hasNextPage: false,
  hasPreviousPage: false,
  total: async () => 0,
};

async function readPage<R extends object>(
  { load, limits }: SubgraphContext,
  page: Page<R>,
  args: PageArguments,
  key: string,
) {
  const { backward, size, cursor } = pageWindow(args, limits);
  const { orders, defaultDirection = 'ASC', filters = {} } = page.declaration;
  const order = args.orderBy?.field ?? Object.keys(orders)[0]!;
  const columns = page.cursor(order);
  const descending = (args.orderBy?.direction ?? (args.orderBy ? 'ASC' : defaultDirection)) === 'DESC';
  const filter = givenFilters(args.filter, filters);
  const at = cursor ? decodeCursor(cursor, order, columns) : undefined;
  const fetched = await load.page(page, key, {
    order,
    descending: descending !== backward,
    ...(at && { at }),
    limit: size + 1,
    filter,
  });
  const more = fetched.length > size;
  const found: readonly PageRow<R>[] = more ? fetched.slice(0, size) : fetched;
  const rows = backward ? [...found].reverse() : found;
  const cursorAt = (index: number) =>
    encodeCursor(
      order,
      columns.map(({ property }) => rows[index]![property as keyof PageRow<R>]),
    );
  return {
    rows,
    size: rows.length,
    cursorAt,
    hasNextPage: backward ? Boolean(cursor) : more,
    hasPreviousPage: backward ? more : Boolean(cursor),
    total: () => load.count(page, key, filter),
  };
}

/** Resolvers of every connection type: each part is computed only when it is selected. */
export const connectionResolvers = {
  edges: async ({ nodes, cursorAt }: Connection<unknown>) => {
    const edges: Edge<unknown>[] = [];
    for (const [index, node] of (await nodes()).entries())
      if (node != null) edges.push({ cursor: cursorAt(index), node });
    return edges;
  },
  nodes: ({ nodes }: Connection<unknown>) => {
    const found = nodes();
    // A row of a lookup table whose target is gone names nothing.
    return found instanceof Promise ? found.then((all) => all.filter((node) => node != null)) : found;
  },
  pageInfo: ({ size, cursorAt, hasNextPage, hasPreviousPage }: Connection<unknown>) => ({
    startCursor: size > 0 ? cursorAt(0) : null,
    endCursor: size > 0 ? cursorAt(size - 1) : null,
    hasNextPage,
    hasPreviousPage,
  }),
  totalCount: ({ total }: Connection<unknown>) => total(),
};

/** Direction, size and start of the page; throws BAD_PAGE_ARGUMENTS where they make no sense. */
function pageWindow({ first, last, after, before }: PageArguments, limits: RequestLimits) {
  if (first != null && last != null) throw failure('BAD_PAGE_ARGUMENTS', 'Give either `first` or `last`.');
  if (after && before) throw failure('BAD_PAGE_ARGUMENTS', 'Give either `after` or `before`.');
  const backward = last != null || (first == null && Boolean(before));
  if (backward ? after : before)
    throw failure('BAD_PAGE_ARGUMENTS', '`after` goes with `first`, and `before` with `last`.');
  const size = (backward ? last : first) ?? limits.pageSizeDefault;
  if (size < 0 || size > limits.pageSizeMaximum)
    throw failure(
      'BAD_PAGE_ARGUMENTS',
      `\`${backward ? 'last' : 'first'}\` is between 0 and ${limits.pageSizeMaximum}.`,
    );
  return { backward, size, cursor: (backward ? before : after) ?? undefined };
}

/** The filters that have a value, checked to be ones of the page and, where they are ids, to be ids. */
function givenFilters(filter: Optional<object>, known: Readonly<Record<string, string>>): Params {
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(filter ?? {})) {
    if (value === null || value === undefined) continue;
    const predicate = known[name];
    if (!predicate) throw new Error(`the page has no filter "${name}"`);
    const wrong =
      predicate.includes(`$${name}::bigint`) && [value].flat().some((id) => !isBigint(String(id)));
    if (wrong) throw failure('BAD_USER_INPUT', `\`${name}\` is not an id.`, { argument: `filter.${name}` });
    given[name] = value;
  }
  return given;
}
