import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { there } from '../../platform/there';
import type { Batching } from './batching';
import type { Batches, FieldPrice, FieldPrices, ListSize } from './field-prices';

/** What an operation can cost at most. */
export interface Price {
  /** Objects in its answer. */
  readonly rows: number;
  /** Shards that are asked, summed over all statements. */
  readonly tasks: number;
  /** The same by service. */
  readonly tasksByService: Readonly<Record<string, number>>;
  /** What an object costs in rows, by its place in the answer: `.employees.nodes`. */
  readonly costs: ReadonlyMap<string, number>;
  /** The fields that cost most: `Type.field`. */
  readonly dearest: { readonly rows: string | undefined; readonly tasks: string | undefined };
}

type Variables = Readonly<Record<string, unknown>>;

/** What a field's items are when it is no list. */
const ONE: ListSize = { assumed: 1, slicing: [], sized: new Set() };

/** An operation's place in the answer, and how many objects there are at most. */
interface Place {
  readonly type: string;
  readonly path: string;
  readonly count: number;
  /** Keys that they can have at most: of a list that does not say how long it is, one for each shard. */
  readonly keys: number;
}

/** What a connection passes on to the fields that stand in it. */
interface OfPage {
  readonly size: ListSize;
  readonly items: number;
  readonly own: Batches;
  readonly of: Place;
}

/** Prices a plan: everything that can be known without the variables is read once. */
export class PlanPrice {
  readonly #documents = new Map<FetchNode, DocumentNode>();

  constructor(
    private readonly plan: QueryPlan,
    private readonly prices: FieldPrices,
    private readonly batching: Batching,
  ) {
    for (const fetch of fetchesOf(plan.node))
      this.#documents.set(fetch, parse(fetch.operation, { noLocation: true }));
  }

  /** @param variables as they were coerced */
  of(variables: Variables): Price {
    const sum = new Sum(this.prices, this.batching, variables);
    this.#visit(this.plan.node, '', sum);
    return sum.price;
  }

  #visit(node: QueryPlan['node'], path: string, sum: Sum): void {
    if (!node) return;
    if (node.kind === 'Sequence' || node.kind === 'Parallel')
      for (const child of node.nodes) this.#visit(child, path, sum);
    else if (node.kind === 'Flatten') this.#visit(node.node, pathOf(node.path), sum);
    else if (node.kind === 'Fetch') sum.fetch(node, there(this.#documents.get(node)), path);
  }
}

function* fetchesOf(node: QueryPlan['node']): Generator<FetchNode> {
  if (!node) return;
  if (node.kind === 'Fetch') yield node;
  else if (node.kind === 'Flatten') yield* fetchesOf(node.node);
  else if (node.kind === 'Sequence' || node.kind === 'Parallel')
    for (const child of node.nodes) yield* fetchesOf(child as PlanNode);
}

/** The place of a fetch by response names alone: `employees.@|[A].manager` → `employees.manager`. */
function pathOf(path: readonly (string | number)[]): string {
  return path
    .map((part) => String(part).replace(/\|\[.*$/, ''))
    .filter((part) => part !== '@' && part !== '')
    .map((part) => `.${part}`)
    .join('');
}

/** The price of a plan under certain variables, fetch by fetch. */
class Sum {
  #rows = 0;
  readonly #tasks = new Map<string, number>();
  readonly #rowsOf = new Map<string, number>();
  readonly #tasksOf = new Map<string, number>();
  /** Objects at most by their place in the answer. */
  readonly #counts = new Map<string, Pick<Place, 'count' | 'keys'>>();
  readonly #costs = new Map<string, number>();
  #service = '';

  constructor(
    private readonly prices: FieldPrices,
    private readonly batching: Batching,
    private readonly variables: Variables,
  ) {}

  get price(): Price {
    let tasks = 0;
    for (const count of this.#tasks.values()) tasks += count;
    return {
      rows: Math.ceil(this.#rows),
      tasks,
      tasksByService: Object.fromEntries(this.#tasks),
      costs: this.#costs,
      dearest: { rows: largest(this.#rowsOf), tasks: largest(this.#tasksOf) },
    };
  }

  fetch({ serviceName }: FetchNode, { definitions }: DocumentNode, path: string): void {
    this.#service = serviceName;
    const { operation, selectionSet } = definitions[0] as OperationDefinitionNode;
    const root = operation === 'mutation' ? 'Mutation' : operation === 'query' ? 'Query' : 'Subscription';
    const many = this.#counts.get(path) ?? { count: 1, keys: 1 };
    for (const selection of selectionSet.selections) {
      const entities = selection.kind === Kind.FIELD && selection.name.value === '_entities';
      if (entities) this.#entities(there(selection.selectionSet), { path, ...many });
      else
        this.#selections(
          { kind: Kind.SELECTION_SET, selections: [selection] },
          { type: root, path, ...many },
        );
    }
  }

  #entities({ selections }: SelectionSetNode, at: Omit<Place, 'type'>): void {
    const types: string[] = [];
    for (const selection of selections) {
      if (selection.kind !== Kind.INLINE_FRAGMENT) continue;
      const type = there(selection.typeCondition).name.value;
      types.push(type);
      this.#selections(selection.selectionSet, { type, ...at });
    }
    // Each thing is of one of the types.
    let left = at.keys * Math.max(0, ...types.map((type) => this.#referenceTasks(type, 1)));
    for (const type of types) {
      const tasks = Math.min(left, this.#referenceTasks(type, at.keys));
      this.#add(`${type} in ${this.#service}`, tasks);
      left -= tasks;
    }
  }

  /** Tasks of so many things of a type that another service has named. */
  #referenceTasks(type: string, keys: number): number {
    const references = this.prices.reference(type, this.#service);
    return references.reduce((sum, batches) => sum + this.#tasksFor(batches, keys, keys), 0);
  }

  #selections({ selections }: SelectionSetNode, at: Place, page?: OfPage): void {
    for (const selection of selections)
      if (selection.kind === Kind.FIELD) this.#field(selection, at, page);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        this.#selections(
          selection.selectionSet,
          { ...at, type: selection.typeCondition?.name.value ?? at.type },
          page,
        );
  }

  #field(field: FieldNode, at: Place, page: OfPage | undefined): void {
    const name = field.name.value;
    const path = `${at.type}.${name}`;
    const price = this.prices.of(path);
    if (!price) return;
    if (page) this.#partOfPage(name, path, page);
    const args = argumentsOf(field, this.variables);
    const isConnection = price.list !== undefined && price.list.sized.size > 0;
    const items = sizeOf(price.list ?? ONE, args);
    const isSized = page?.size.sized.has(name) ?? false;
    const count = at.count * (isConnection ? 1 : isSized ? there(page).items : items);
    const isOpenEnded = price.list !== undefined && price.list.slicing.length === 0;
    const keys =
      at.keys *
      (isConnection
        ? 1
        : isSized
          ? there(page).items
          : isOpenEnded
            ? Math.max(items, this.batching.shards)
            : items);
    const own = chosen(price, args);
    if (own) this.#addTasks(path, isConnection ? { ...own, items: 0 } : own, at.keys, keys);
    this.#rows += count * price.cost;
    add(this.#rowsOf, path, count * price.cost);
    const below = { type: price.type, path: `${at.path}.${(field.alias ?? field.name).value}`, count, keys };
    if (price.cost > 0) this.#costs.set(below.path, price.cost);
    const known = this.#counts.get(below.path);
    this.#counts.set(below.path, {
      count: Math.max(count, known?.count ?? 0),
      keys: Math.max(keys, known?.keys ?? 0),
    });
    if (!field.selectionSet) return;
    const inPage = name === 'pageInfo' ? page : undefined;
    const opened = isConnection && own ? { size: there(price.list), items, own, of: at } : inPage;
    const sizedOnly =
      isConnection && !own ? { size: there(price.list), items, own: NOTHING, of: at } : undefined;
    this.#selections(field.selectionSet, below, opened ?? sizedOnly);
  }

  /** What a part of a page reads beside the page. */
  #partOfPage(name: string, path: string, { size, items, own, of }: OfPage): void {
    const again = { ...own, once: own.once > 0 && own.keyed + own.all === 0 ? 1 : 0, items: 0 };
    if (size.sized.has(name))
      this.#addTasks(path, { ...NOTHING, items: own.items }, of.keys, of.keys * items);
    // The list is counted, or looked at on the other side of the cursor.
    else if (name === 'totalCount' || name === 'hasNextPage' || name === 'hasPreviousPage')
      this.#addTasks(
        path,
        { ...again, keyed: Math.min(1, own.keyed), all: Math.min(1, own.all) },
        of.keys,
        0,
      );
  }

  #addTasks(path: string, batches: Batches, objects: number, found: number): void {
    this.#add(path, this.#tasksFor(batches, objects, found));
  }

  #tasksFor({ once, keyed, items, all }: Batches, objects: number, found: number): number {
    if (objects === 0) return 0;
    const { batching } = this;
    return (
      once * batching.batches(objects) +
      keyed * batching.keyed(objects) +
      items * batching.keyed(found) +
      all * batching.shards * objects
    );
  }

  #add(path: string, tasks: number): void {
    if (tasks === 0) return;
    add(this.#tasks, this.#service, tasks);
    add(this.#tasksOf, path, tasks);
  }
}

const NOTHING: Batches = { once: 0, keyed: 0, items: 0, all: 0 };

/** The batches of a field under its arguments: those for an argument that is given, else those for none. */
function chosen({ batches }: FieldPrice, args: Variables): Batches | undefined {
  const given = batches.filter(({ when }) => when !== undefined && isGiven(args, when.split('.')));
  const [first = batches.find(({ when }) => when === undefined), ...others] = given;
  return others.reduce<Batches | undefined>(
    (most, one) => ({
      once: Math.max(there(most).once, one.once),
      keyed: Math.max(there(most).keyed, one.keyed),
      items: Math.max(there(most).items, one.items),
      all: Math.max(there(most).all, one.all),
    }),
    first,
  );
}

function isGiven(value: unknown, [name, ...below]: readonly string[]): boolean {
  if (name === undefined) return value !== null && value !== undefined;
  return typeof value === 'object' && value !== null && isGiven((value as Variables)[name], below);
}

function argumentsOf({ arguments: given = [] }: FieldNode, variables: Variables): Variables {
  return Object.fromEntries(
    given.map(({ name, value }) => [
      name.value,
      valueFromASTUntyped(value, variables as Record<string, unknown>),
    ]),
  );
}

/** How long a list is under its arguments. */
function sizeOf({ slicing, assumed }: ListSize, args: Variables): number {
  let size: number | undefined;
  for (const name of slicing) {
    const value = args[name];
    const given = Array.isArray(value) ? value.length : typeof value === 'number' ? value : undefined;
    if (given !== undefined) size = Math.max(size ?? 0, given, 0);
  }
  return size ?? assumed;
}

function add(to: Map<string, number>, name: string, count: number): void {
  to.set(name, (to.get(name) ?? 0) + count);
}

function largest(of: ReadonlyMap<string, number>): string | undefined {
  let found: string | undefined;
  for (const [name, count] of of) if (count > (found === undefined ? 0 : there(of.get(found)))) found = name;
  return found;
}
