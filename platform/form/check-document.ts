import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { there } from '../there';
import { tooDeep } from './check-text';
import { type IntrospectionSizes, NO_INTROSPECTION, valuesOfEach } from './introspection-sizes';
import { FormError, type FormLimits } from './limits';

/** What selections come to when each fragment stands where it is spread. */
interface Size {
  /** Levels of selections, with the fragments between them. */
  levels: number;
  selections: number;
  aliases: number;
  directives: number;
  /** Fields that are not within another field. */
  topFields: number;
  /** Values of the answer, if this is selected of something of the schema. */
  metaValues: number;
  /** Values of the answer of `__schema` and `__type` among the top fields. */
  introspectionValues: number;
}

const NOTHING: Readonly<Size> = Object.freeze({
  levels: 0,
  selections: 0,
  aliases: 0,
  directives: 0,
  topFields: 0,
  metaValues: 0,
  introspectionValues: 0,
});

const isMeta = (name: string) => name === '__schema' || name === '__type';

/**
 * Measures a document that was parsed, before it is validated. Sizes are counted fragment by fragment, without writing
 * any out: a few fragments that spread each other twice come to millions of fields. Throws FormError for a document that
 * is larger or deeper than the limits.
 * @param sizes of the schema that can be asked for
 */
export function checkDocument(document: DocumentNode, limits: FormLimits, sizes: IntrospectionSizes): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  const measure = new Measure(fragments, limits.depth, sizes);
  const total = { ...NOTHING };
  for (const operation of operations) add(total, measure.operation(operation));
  const unreached = [...fragments.values()].filter(({ name }) => !measure.has(name.value));
  for (const fragment of unreached) add(total, measure.fragment(fragment.name.value, 1));
  const bounds: [count: number, limit: number, what: string][] = [
    [total.selections, limits.selections, 'fields, counted as if fragments stood where they are spread'],
    [total.aliases, limits.aliases, 'aliases'],
    [total.topFields, limits.rootFields, 'root fields'],
    [total.directives, limits.directives, 'directives'],
    [total.introspectionValues, limits.introspectionValues, 'values in what it asks about the schema'],
  ];
  for (const [found, limit, what] of bounds)
    if (found > limit) throw new FormError('QUERY_TOO_COMPLEX', what, limit);
  checkLists(document, limits.listItems);
  // Now that it is known to be small it may be walked as it is meant.
  const repeats = new Repeats(fragments, limits.repeats);
  for (const { selectionSet } of [...operations, ...unreached]) repeats.count([selectionSet]);
}

function add(to: Size, size: Readonly<Size>): void {
  for (const name of Object.keys(to) as (keyof Size)[]) to[name] += size[name];
}

/** Fields of a document that is known to be within its limits, as if each fragment stood where it is spread. */
export function expandedSelections(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measure = new Measure(fragments, Number.POSITIVE_INFINITY, NO_INTROSPECTION);
  let selections = 0;
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) selections += measure.operation(definition).selections;
  return selections;
}

/** Measures selections, each fragment once. */
class Measure {
  readonly #known = new Map<string, Readonly<Size>>();

  constructor(
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly depth: number,
    private readonly sizes: IntrospectionSizes,
  ) {}

  has(fragment: string): boolean {
    return this.#known.has(fragment);
  }

  operation({ selectionSet, directives = [] }: OperationDefinitionNode): Size {
    const size = this.#selections(selectionSet, 1);
    size.directives += directives.length;
    return size;
  }

  /** @param level at which it is spread: what would be deeper than the limit is refused before the stack ends */
  fragment(name: string, level: number): Readonly<Size> {
    const known = this.#known.get(name);
    if (known) {
      if (level + known.levels > this.depth) throw tooDeep(this.depth);
      return known;
    }
    const fragment = this.fragments.get(name);
    // Whether it exists, and whether it spreads itself, is for validation to say.
    this.#known.set(name, NOTHING);
    if (!fragment) return NOTHING;
    const size = this.#selections(fragment.selectionSet, level);
    this.#known.set(name, size);
    return size;
  }

  #selections({ selections }: SelectionSetNode, level: number): Size {
    if (level > this.depth) throw tooDeep(this.depth);
    const size: Size = { ...NOTHING };
    let levels = 0;
    for (const selection of selections) {
      size.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        const below = selection.selectionSet && this.#selections(selection.selectionSet, level + 1);
        this.#addField(size, selection, below ?? NOTHING);
        levels = Math.max(levels, below?.levels ?? 0);
      } else {
        const spread =
          selection.kind === Kind.INLINE_FRAGMENT
            ? this.#selections(selection.selectionSet, level + 1)
            : this.fragment(selection.name.value, level + 1);
        levels = Math.max(levels, spread.levels);
        add(size, spread);
      }
    }
    size.levels = levels + 1;
    return size;
  }

  #addField(size: Size, { alias, name }: FieldNode, below: Readonly<Size>): void {
    size.selections += 1 + below.selections;
    size.aliases += (alias ? 1 : 0) + below.aliases;
    size.directives += below.directives;
    size.topFields += 1;
    const values = valuesOfEach(this.sizes, name.value) * (1 + below.metaValues);
    size.metaValues += values;
    if (isMeta(name.value)) size.introspectionValues += values;
  }
}

/** Counts the pairs of fields that stand for one value of an answer: validation compares each with each. */
class Repeats {
  #pairs = 0;

  constructor(
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly limit: number,
  ) {}

  /** @param sets selections of one object */
  count(sets: readonly SelectionSetNode[]): void {
    const fields = new Map<string, FieldNode[]>();
    for (const set of sets) this.#collect(set, fields, new Set());
    for (const repeated of fields.values()) {
      this.#pairs += (repeated.length * (repeated.length - 1)) / 2;
      if (this.#pairs > this.limit)
        throw new FormError('QUERY_TOO_COMPLEX', 'pairs of fields with one name', this.limit);
      const below = repeated.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (below.length > 0) this.count(below);
    }
  }

  #collect({ selections }: SelectionSetNode, fields: Map<string, FieldNode[]>, within: Set<string>): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const known = fields.get(name);
        if (known) known.push(selection);
        else fields.set(name, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.#collect(selection.selectionSet, fields, within);
      } else {
        const { value } = selection.name;
        const fragment = this.fragments.get(value);
        if (!fragment || within.has(value)) continue;
        within.add(value);
        this.#collect(fragment.selectionSet, fields, within);
        within.delete(value);
      }
    }
  }
}

/** Looks for a list with too many items in the arguments of a document. It is no deeper than its text. */
function checkLists(node: unknown, limit: number): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const one of node) checkLists(one, limit);
    return;
  }
  const { kind, values } = node as { kind?: string; values?: readonly unknown[] };
  if (kind === Kind.LIST && there(values).length > limit)
    throw new FormError('QUERY_TOO_COMPLEX', 'items in a list', limit);
  for (const [name, child] of Object.entries(node)) if (name !== 'loc') checkLists(child, limit);
}
