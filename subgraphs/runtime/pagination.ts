import type { AggregateShape, Page, PageRow, Params } from '../../citus';
import type { Loaders, PageRequest } from '../../citus/read/loaders';
import { failure } from '../../platform/errors';
import { there } from '../../platform/there';
import { type ListFigures, readFigures } from './aggregates/list-figures';
import { readWhere } from './conditions/read-where';
import type { RequestLimits, SubgraphContext } from './context';
import { decodeCursor, encodeCursor, type OrderedBy, textOrNull } from './cursor';
import { follow, type Read } from './entities';
import { type GivenOrder, nameOfOrder, readOrder, reversed } from './order';

/** The filter of pages whose rows not everybody sees: by the principals of the viewer, and never by a client. */
const READERS = 'readers';

type Optional<T> = T | null | undefined;

/** The arguments of a field that returns a connection. */
export interface PageArguments {
  readonly first?: Optional<number>;
  readonly after?: Optional<string>;
  readonly last?: Optional<number>;
  readonly before?: Optional<string>;
  readonly filter?: Optional<object>;
  readonly where?: Optional<object>;
  readonly orderBy?: Optional<readonly GivenOrder[]>;
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
  nodes(): Promise<readonly (Node | null)[]> | readonly Node[];
  readonly size: number;
  /**
   * Whether the viewer is known to see each of its nodes: its statement has read only rows that name them among their
   * readers, or to whom the list belongs says so of all its rows.
   */
  readonly isSeen?: boolean;
  cursorAt(index: number): string;
  /** Whether the list goes on behind the page. Reads at most one more row, and none where the page's own tell. */
  hasNextPage(): boolean | Promise<boolean>;
  /** As `hasNextPage`, before the page. */
  hasPreviousPage(): boolean | Promise<boolean>;
  total(): Promise<number>;
  /**
   * Figures of all rows of the list under its filter, of `limit` groups at most. Throws FORBIDDEN where the viewer is not
   * known to see all of them, NO_INDEX for groups by what the rows do not have. Lists that can be filtered have it.
   */
  figures?(shape: AggregateShape, limit: number): Promise<ListFigures>;
}

/**
 * Reads the page that the arguments ask for.
 * @param key the parent's distribution key, for a list that belongs to one
 * Throws BAD_PAGE_ARGUMENTS, BAD_CURSOR, BAD_USER_INPUT or NO_INDEX.
 */
export function connection<R extends object>(
  context: SubgraphContext,
  page: Page<R>,
  args: PageArguments,
  key = '',
): Promise<Connection<R>> {
  return readPage(context, page, args, key, undefined);
}

/** As `connection`, where each row of the list (of a lookup table) leads to the node by a read of its own. */
export function connectionOf<R extends object, Node>(
  context: SubgraphContext,
  page: Page<R>,
  args: PageArguments,
  key: string,
  to: ((row: R) => Promise<Node | null>) | Read<Node>,
): Promise<Connection<Node>> {
  const nodeOf: (row: R) => Promise<Node | null> =
    typeof to === 'function' ? to : (row) => follow(context.load, to, row);
  return readPage(context, page, args, key, (rows) => Promise.all(rows.map((row) => nodeOf(row))));
}

/** The order of a list whose rows are all here: its name, and the columns that name a row. */
export interface RowsOrder {
  readonly name: string;
  readonly columns: readonly OrderedBy[];
}

/**
 * The page that the arguments ask for, of a list whose rows are all here: of a report whose lines and sums are of one
 * moment. Throws BAD_PAGE_ARGUMENTS or BAD_CURSOR.
 */
export function connectionOfRows<R extends object>(
  { limits }: SubgraphContext,
  rows: readonly R[],
  order: RowsOrder,
  args: PageArguments,
): Connection<R> {
  const { backward, size, cursor } = pageWindow(args, limits);
  const valuesOf = (row: R) => order.columns.map(({ property }) => String(row[property as keyof R]));
  let [from, to] = [0, rows.length];
  if (cursor) {
    const named = decodeCursor(cursor, order.name, order.columns).join('\u0000');
    const at = rows.findIndex((row) => valuesOf(row).join('\u0000') === named);
    if (at < 0) throw failure('BAD_CURSOR', undefined, { inputPath: [cursor.name] });
    if (backward) to = at;
    else from = at + 1;
  }
  if (backward) from = Math.max(from, to - size);
  else to = Math.min(to, from + size);
  const shown = rows.slice(from, to);
  return {
    nodes: () => shown,
    size: shown.length,
    cursorAt: (index) => encodeCursor(order.name, valuesOf(there(shown[index]))),
    hasNextPage: () => to < rows.length,
    hasPreviousPage: () => from > 0,
    total: async () => rows.length,
  };
}

/** An empty page: of a list that is known to hold nothing without asking. */
export const emptyConnection: Connection<never> = {
  nodes: () => [],
  size: 0,
  cursorAt: () => '',
  hasNextPage: () => false,
  hasPreviousPage: () => false,
  total: async () => 0,
  figures: async () => ({ rows: [], servedBy: undefined }),
};

/** Which rows of which list a page is. */
interface PageOfList<R extends object> {
  readonly load: Loaders;
  readonly page: Page<R>;
  readonly key: string;
  readonly request: PageRequest;
  readonly size: number;
  readonly backward: boolean;
  readonly isSeen: boolean;
  /** Whether its statement reads no rows but those of the viewer. */
  readonly isOfReaders: boolean;
  readonly sees: SubgraphContext['sees'];
}

async function readPage<R extends object, Node>(
  { load, limits, readers, sees, isPageUnread }: SubgraphContext,
  page: Page<R>,
  args: PageArguments,
  key: string,
  /** Of a list of a lookup table: what its rows lead to. */
  nodesOf: NodesOf<R, Node> | undefined,
): Promise<Connection<Node>> {
  const { backward, size, cursor } = pageWindow(args, limits);
  const order = readOrder(page, args.orderBy);
  const at = cursor ? decodeCursor(cursor, nameOfOrder(order), page.cursor(order)) : undefined;
  const isOfReaders = readers !== undefined && page.filters[READERS] !== undefined;
  if (readers && !isOfReaders && !page.declaration.by)
    throw new Error(`the list "${page.name}" has rows that not everybody sees, and no filter "${READERS}"`);
  const filter = givenFilters(args.filter, page);
  const where = args.where ? readWhere(page, args.where, Object.keys(filter), limits) : undefined;
  // Rows that are read and then hidden would tell by their number what they are.
  if (where && !(await isSeenWhole({ page, key, isOfReaders, sees }))) throw failure('FORBIDDEN');
  const request = {
    order: backward ? reversed(order) : order,
    ...(at && { at }),
    limit: size + 1,
    filter: { ...filter, ...(isOfReaders && { readers }) },
    ...(where && { where }),
  };
  const rows = isPageUnread ? [] : await load.page(page, key, request);
  // What the key says of the nodes can be known where they are the rows; of no rows nothing has to be.
  const isSeen = !nodesOf && (isOfReaders || (rows.length > 0 && Boolean(await sees?.(ofParent(page, key)))));
  const list = { load, page, key, request, size, backward, isSeen, isOfReaders, sees };
  return new LoadedPage<R, Node>(list, rows, nodesOf ?? itself);
}

/** Whether the viewer is known to see every row that the statements of a list read. */
const isSeenWhole = ({
  page,
  key,
  isOfReaders,
  sees,
}: Pick<PageOfList<never>, 'key' | 'isOfReaders' | 'sees'> & {
  readonly page: Pick<Page<unknown>, 'declaration'>;
}): boolean | Promise<boolean> => !sees || isOfReaders || sees(ofParent(page, key));

/** What is known of every row of a list: whose it is. */
const ofParent = ({ declaration: { by } }: Pick<Page<unknown>, 'declaration'>, key: string): object =>
  by ? { [by.property]: key } : {};

type NodesOf<R, Node> = (rows: readonly R[]) => ReturnType<Connection<Node>['nodes']>;

/** The rows of a list that are its nodes. */
const itself = (rows: readonly unknown[]) => rows as never;

/** A page that was read, with the row beyond it where there is one. */
class LoadedPage<R extends object, Node> implements Connection<Node> {
  readonly size: number;
  readonly isSeen: boolean;
  readonly #rows: readonly PageRow<R>[];
  /** The rows in the order in which they were read, the one beyond the page included where there is one. */
  readonly #fetched: readonly PageRow<R>[];
  #nodes: ReturnType<Connection<Node>['nodes']> | undefined;
  /** Those that cursors are made of. */
  #columns: readonly OrderedBy[] | undefined;

  constructor(
    private readonly of: PageOfList<R>,
    fetched: readonly PageRow<R>[],
    private readonly nodesOf: NodesOf<R, Node>,
  ) {
    const { size, backward } = of;
    this.isSeen = of.isSeen;
    this.#fetched = fetched;
    const found = fetched.length > size ? fetched.slice(0, size) : fetched;
    this.#rows = backward ? [...found].reverse() : found;
    this.size = found.length;
  }

  hasNextPage() {
    return this.of.backward ? this.#isBegun() : this.#goesOn();
  }

  hasPreviousPage() {
    return this.of.backward ? this.#goesOn() : this.#isBegun();
  }

  /** Whether there is a row beyond the page in the direction in which it was read. */
  #goesOn(): boolean {
    return this.#fetched.length > this.of.size;
  }

  /** Whether there are rows on the other side of the first one. The cursor does not tell: its row may be gone. */
  async #isBegun(): Promise<boolean> {
    const { load, page, key, request } = this.of;
    const { at, ...start } = request;
    if (!at) return false;
    // Where nothing lies behind the cursor, all that there is lies before it.
    const [first] = this.#fetched;
    const before = first
      ? { ...start, order: reversed(start.order), at: this.#cursorOf(first).map(textOrNull) }
      : start;
    return (await load.page(page, key, { ...before, limit: 1 })).length > 0;
  }

  nodes() {
    this.#nodes ??= this.nodesOf(this.#rows);
    return this.#nodes;
  }

  cursorAt(index: number): string {
    return encodeCursor(nameOfOrder(this.of.request.order), this.#cursorOf(there(this.#rows[index])));
  }

  #cursorOf(row: PageRow<R>): unknown[] {
    this.#columns ??= this.of.page.cursor(this.of.request.order);
    return this.#columns.map(({ property }) => row[property as keyof PageRow<R>]);
  }

  /**
   * Of a page that holds the whole list, how many it holds; else they are counted, a moment later: then there are at
   * least those that the page has seen.
   */
  async total(): Promise<number> {
    const { load, page, key, request } = this.of;
    const seen = this.#fetched.length;
    if (request.at === undefined && !this.#goesOn()) return seen;
    return Math.max(seen, await load.count(page, key, request.filter, request.where));
  }

  async figures(shape: AggregateShape, limit: number): Promise<ListFigures> {
    if (!(await isSeenWhole(this.of))) throw failure('FORBIDDEN');
    return readFigures(this.of, shape, limit);
  }
}

/** Resolvers of every connection type: each part is computed only when it is selected. */
export const connectionResolvers = {
  edges: async (connected: Connection<unknown>) => {
    const edges: Edge<unknown>[] = [];
    for (const [index, node] of (await connected.nodes()).entries())
      if (node != null) edges.push({ cursor: connected.cursorAt(index), node });
    return edges;
  },
  nodes: (connected: Connection<unknown>) => {
    const found = connected.nodes();
    // A row of a lookup table whose target is gone names nothing.
    return found instanceof Promise ? found.then((all) => all.filter((node) => node != null)) : found;
  },
  pageInfo: (connected: Connection<unknown>) => connected,
  totalCount: (connected: Connection<unknown>) => connected.total(),
};

/** Resolvers of PageInfo, whose value is the connection that it is about. */
export const pageInfoResolvers = {
  startCursor: (connected: Connection<unknown>) => (connected.size > 0 ? connected.cursorAt(0) : null),
  endCursor: (connected: Connection<unknown>) =>
    connected.size > 0 ? connected.cursorAt(connected.size - 1) : null,
  hasNextPage: (connected: Connection<unknown>) => connected.hasNextPage(),
  hasPreviousPage: (connected: Connection<unknown>) => connected.hasPreviousPage(),
};

/** A cursor, and the argument that it was given as. */
interface GivenCursor {
  readonly name: 'after' | 'before';
  readonly text: string;
}

/** Direction, size and start of the page; throws BAD_PAGE_ARGUMENTS where they make no sense. */
function pageWindow(
  { first, last, after, before }: PageArguments,
  limits: RequestLimits,
): { readonly backward: boolean; readonly size: number; readonly cursor: GivenCursor | undefined } {
  if (first != null && last != null) throw noPage('last', 'Give either `first` or `last`.');
  if (after && before) throw noPage('before', 'Give either `after` or `before`.');
  const backward = last != null || (first == null && Boolean(before));
  if (backward ? after : before)
    throw noPage(backward ? 'after' : 'before', '`after` goes with `first`, and `before` with `last`.');
  const size = (backward ? last : first) ?? limits.pageSizeDefault;
  const sized = backward ? 'last' : 'first';
  if (size < 0 || size > limits.pageSizeMaximum)
    throw noPage(sized, `\`${sized}\` is between 0 and ${limits.pageSizeMaximum}.`);
  const name = backward ? 'before' : 'after';
  const text = backward ? before : after;
  return { backward, size, cursor: text == null || text === '' ? undefined : { name, text } };
}

function noPage(argument: keyof PageArguments, message: string): Error {
  return failure('BAD_PAGE_ARGUMENTS', message, { inputPath: [argument] });
}

/** The filters that have a value, checked to be ones of the page. */
function givenFilters(filter: Optional<object>, { filters: known }: Pick<Page<unknown>, 'filters'>): Params {
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(filter ?? {})) {
    if (value === null || value === undefined) continue;
    if (!known[name] || name === READERS) throw new Error(`the page has no filter "${name}"`);
    given[name] = value;
  }
  return given;
}
