import type { FetchNode, QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { BoundedCache } from '../../platform/bounded-cache';
import { there } from '../../platform/there';
import { FIGURES } from '../../subgraphs/runtime/aggregates/names';
import { fetchesOf } from '../executor/plan-nodes';
import type { Batching } from './batching';
import type { Batches, FieldPrice, FieldPrices, ListSize } from './field-prices';
import { add, argumentsOf, largest, ONE, sizeOf, type Values } from './list-size';

/** What an operation can cost at most. */
export interface Price {
  /** Objects in its answer. */
  readonly rows: number;
  /** Shards that are asked, summed over all statements. */
  readonly tasks: number;
  /** The same by service; together they can be more, where a thing is of one service or of another. */
  readonly tasksByService: Readonly<Record<string, number>>;
  /** What an object costs in rows, by its place in the answer: `.employees.nodes`. */
  readonly costs: ReadonlyMap<string, number>;
  /** The fields that cost most: `Type.field`. */
  readonly dearest: { readonly rows: string | undefined; readonly tasks: string | undefined };
  /** What it could have cost at most, had the size of its answer been known before. */
  knowing(found: Found): Price;
}

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
  readonly args: Values;
  /** Parts whose reads are in the price: the same one under another name reads nothing more. */
  readonly read: Set<string>;
}

/** How many objects an answer has at each place that it has: `.employees.nodes`. */
export type Found = ReadonlyMap<string, number>;

/** Prices of a plan that are kept: clients ask for a few sizes of lists. */
const PRICES_KEPT = 8;
/** Bytes of what tells the sizes apart, at most. */
const SIZES_KEPT = 65_536;

/**
 * Prices a plan: everything that can be known without the variables is read once, and for variables that make the same
 * price it is the same one.
 */
export class PlanPrice {
  readonly #documents = new Map<FetchNode, DocumentNode>();
  /** The variables that stand in arguments. */
  readonly #variables: readonly string[];
  readonly #known = new BoundedCache<Omit<Price, 'knowing'>>(PRICES_KEPT, {
    bytes: SIZES_KEPT,
    weigh: (_, sizes) => 2 * sizes.length,
  });

  constructor(
    private readonly plan: QueryPlan,
    private readonly prices: FieldPrices,
    private readonly batching: Batching,
  ) {
    for (const { fetch } of fetchesOf(plan.node))
      this.#documents.set(fetch, parse(fetch.operation, { noLocation: true }));
    this.#variables = [...new Set([...this.#documents.values()].flatMap(variablesIn))];
  }

  /** @param variables as they were coerced */
  of(variables: Values): Price {
    const sizes = this.#variables.map((name) => sizesOf(variables[name])).join(' ');
    const known = this.#known.getOrMake(sizes, () => this.#sum(variables));
    return { ...known, knowing: (found: Found) => this.#of(variables, found) };
  }

  #of(variables: Values, found: Found): Price {
    const knowing = (answered: Found) => this.#of(variables, answered);
    return { ...this.#sum(variables, found), knowing };
  }

  /** @param found of the answer, once it is there */
  #sum(variables: Values, found?: Found): Omit<Price, 'knowing'> {
    const sum = new Sum(this.prices, this.batching, variables, found);
    for (const { fetch, path } of fetchesOf(this.plan.node))
      sum.fetch(fetch, there(this.#documents.get(fetch)), pathOf(path));
    return sum.price;
  }
}

/** Names of the variables in the arguments of a fetch. */
function variablesIn(document: DocumentNode): string[] {
  const names: string[] = [];
  visit(document, {
    Field: ({ arguments: given = [] }) => {
      for (const argument of given) visit(argument, { Variable: ({ name }) => void names.push(name.value) });
    },
  });
  return names;
}

/**
 * What of a value a price can depend on: numbers, lengths of lists, which fields of an object are given, and of a text
 * whether it says anything, as a cursor does.
 */
function sizesOf(value: unknown): string {
  if (value === null || value === undefined) return '-';
  if (value === '') return '"';
  if (Array.isArray(value)) return `[${value.length}]`;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object') return '*';
  return `{${Object.entries(value)
    .map(([name, field]) => `${name}:${sizesOf(field)}`)
    .join(' ')}}`;
}

/** The place of a fetch by response names alone: `employees.@|[A].manager` → `employees.manager`. */
function pathOf(path: readonly string[]): string {
  return path
    .map((part) => part.replace(/\|\[.*$/, ''))
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
  /** By place: what all services are asked together for the things at it, and each of them for one of a type. */
  readonly #entitiesAt = new Map<string, { tasks: number; readonly each: Map<string, number> }>();
  /** By place: what says how long the lists in it are, for the fetches that add some of them. */
  readonly #pages = new Map<string, OfPage>();
  /** Tasks of single services that cannot come together. */
  #saved = 0;
  #service = '';

  constructor(
    private readonly prices: FieldPrices,
    private readonly batching: Batching,
    private readonly variables: Values,
    private readonly found: Found | undefined,
  ) {}

  get price(): Omit<Price, 'knowing'> {
    let tasks = 0;
    for (const count of this.#tasks.values()) tasks += count;
    return {
      rows: Math.ceil(this.#rows),
      tasks: tasks - this.#saved,
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
      this.#selections(selection.selectionSet, { type, ...at }, this.#pages.get(at.path));
    }
    // Each thing is of one of the types.
    let left = at.keys * Math.max(0, ...types.map((type) => this.#referenceTasks(type, 1)));
    for (const type of types) {
      const tasks = Math.min(left, this.#referenceTasks(type, at.keys));
      this.#add(`${type} in ${this.#service}`, tasks);
      this.#savedElsewhere(type, at, tasks);
      left -= tasks;
    }
  }

  /** Of the things at a place each is of one type: those that one service is asked for, another one is not. */
  #savedElsewhere(type: string, { path, keys }: Omit<Place, 'type'>, tasks: number): void {
    const known = this.#entitiesAt.get(path) ?? { tasks: 0, each: new Map<string, number>() };
    this.#entitiesAt.set(path, known);
    known.each.set(type, (known.each.get(type) ?? 0) + this.#referenceTasks(type, 1));
    const most = keys * Math.max(...known.each.values());
    const added = Math.max(0, Math.min(tasks, most - known.tasks));
    known.tasks += added;
    this.#saved += tasks - added;
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
    const args = argumentsOf(field, this.variables);
    const isConnection = price.list !== undefined && price.list.sized.size > 0;
    const items = sizeOf(price.list ?? ONE, args);
    const isSized = page?.size.sized.has(name) ?? false;
    const below = `${at.path}.${(field.alias ?? field.name).value}`;
    const most = this.found?.get(below) ?? Number.POSITIVE_INFINITY;
    const count = Math.min(most, at.count * (isConnection ? 1 : isSized ? there(page).items : items));
    const isOpenEnded = price.list !== undefined && price.list.slicing.length === 0;
    const asked =
      at.keys *
      (isConnection
        ? 1
        : isSized
          ? there(page).items
          : isOpenEnded
            ? Math.max(items, this.batching.shards)
            : items);
    const keys = Math.min(most, asked);
    if (page) this.#partOfPage(name, path, page, keys);
    const own = chosen(price, args);
    // What is asked for by its id is asked for, whether it is there or not.
    const isByIds = (price.list ?? ONE).slicing.some((slicing) => Array.isArray(args[slicing]));
    if (own) {
      const read = isConnection ? { ...own, items: 0 } : own;
      this.#addTasks(path, readsNoPage(field) ? lessOnePass(read) : read, at.keys, isByIds ? asked : keys);
    }
    this.#rows += count * price.cost;
    add(this.#rowsOf, path, count * price.cost);
    if (price.cost > 0) this.#costs.set(below, price.cost);
    const known = this.#counts.get(below);
    this.#counts.set(below, {
      count: Math.max(count, known?.count ?? 0),
      keys: Math.max(keys, known?.keys ?? 0),
    });
    if (!field.selectionSet) return;
    const opened = isConnection
      ? { size: there(price.list), items, own: own ?? NOTHING, of: at, args, read: new Set<string>() }
      : undefined;
    if (opened) this.#pages.set(below, opened);
    const inPage = name === 'pageInfo' ? page : undefined;
    this.#selections(field.selectionSet, { type: price.type, path: below, count, keys }, opened ?? inPage);
  }

  /** What a part of a page reads beside the page. */
  #partOfPage(name: string, path: string, { size, own, of, args, read }: OfPage, keys: number): void {
    const part = size.sized.has(name) ? 'items' : name;
    // Figures are read for each name: what is selected of them may differ.
    const isFigure = FIGURES.has(part);
    if (read.has(part) && !isFigure) return;
    read.add(part);
    if (part === 'items') this.#addTasks(path, { ...NOTHING, items: own.items }, of.keys, keys);
    // The list is counted or added up, or looked at on the other side of the cursor.
    else if (part === 'totalCount' || isFigure || isBeyondCursor(part, args))
      this.#addTasks(path, onePass(own), of.keys, 0);
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

/** What the list of a page is read by once. */
function onePass({ once, keyed, all }: Batches): Batches {
  const isByNoKey = once > 0 && keyed + all === 0;
  return { once: isByNoKey ? 1 : 0, keyed: Math.min(1, keyed), items: 0, all: Math.min(1, all) };
}

function lessOnePass(own: Batches): Batches {
  const { once, keyed, all } = onePass(own);
  return { once: own.once - once, keyed: own.keyed - keyed, items: own.items, all: own.all - all };
}

/** Whether nothing but figures is selected of a list. */
function readsNoPage({ selectionSet }: FieldNode): boolean {
  const selections = selectionSet?.selections ?? [];
  return (
    selections.some((one) => one.kind === Kind.FIELD && FIGURES.has(one.name.value)) &&
    selections.every(
      (one) => one.kind === Kind.FIELD && (FIGURES.has(one.name.value) || one.name.value === '__typename'),
    )
  );
}

/** Whether a part of a page tells what lies on the other side of the cursor that the page begins at: without one nothing does. */
function isBeyondCursor(part: string, { after, before }: Values): boolean {
  return (part === 'hasPreviousPage' && Boolean(after)) || (part === 'hasNextPage' && Boolean(before));
}

/** The batches of a field under its arguments: those for an argument that is given, else those for none. */
function chosen({ batches }: FieldPrice, args: Values): Batches | undefined {
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
  return typeof value === 'object' && value !== null && isGiven((value as Values)[name], below);
}
