import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isNonNullType,
} from 'graphql';
import { failure } from '../../../platform/errors';
import { there } from '../../../platform/there';
import { figuresOf } from '../aggregates/list-figures';
import type { Viewer } from '../auth/viewer';
import { isConnection, nodeType } from '../connections';
import type { SubgraphContext } from '../context';
import { type Connection, emptyConnection } from '../pagination';
import { principalsOf } from './relation';
import { holds, type Rule, whenKnown } from './rule';

type Field = GraphQLField<unknown, SubgraphContext>;
/** What `_entities` is asked for: each says of which type its row will be. */
type Asked = readonly ({ readonly __typename?: unknown } | null)[];
/** The rule of a row, by its type. */
type RuleOfRow = (row: unknown) => Rule | undefined;

/**
 * Has a field return those rows alone that the viewer may see, by the rules of its type; the others are as if they were
 * not there. Pages read no other rows where they can say so in SQL (`readers` of the context).
 */
export function guardRows(field: Field, types: ReadonlyMap<string, Rule>): void {
  const named = getNamedType(field.type);
  if (isConnection(named.name)) {
    const rule = types.get(nodeType(named.name));
    if (rule && !isOpen(rule)) guardPage(field, rule);
    return;
  }
  const rule = types.get(named.name);
  const ruleFor: RuleOfRow = isAbstractType(named)
    ? (row) => types.get(String((row as { __typename?: unknown } | null)?.__typename))
    : () => rule;
  if (!isAbstractType(named) && (!rule || isOpen(rule))) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  const guarded = rowGuard(field.type, ruleFor);
  const leavesOut = isListOfRows(field.type);
  const seesAll = seeingAll(rule ? [rule] : [...types.values()]);
  field.resolve = (source, args, context, info) => {
    const value = resolve(source, args, context, info);
    // Nothing has to be known of the rows.
    if (seesAll(context.viewer) && (!leavesOut || hasAllThere(value))) return value;
    const asked = field.name === '_entities' ? (args.representations as Asked) : undefined;
    return value instanceof Promise
      ? value.then((found) => guarded(found, context, asked))
      : guarded(value, context, asked);
  };
}

/** Whether a type is a list without nulls: a row that is not there or not seen is left out of it. */
function isListOfRows(type: GraphQLOutputType): boolean {
  const nullable = getNullableType(type);
  return isListType(nullable) && isNonNullType(nullable.ofType);
}

const isPromise = (value: unknown) => value instanceof Promise;

const thoseThere = (rows: readonly unknown[]) => rows.filter((row) => row !== null);

/** Whether a value is a list of which each row is here. */
function hasAllThere(value: unknown): boolean {
  return Array.isArray(value) && value.every((row) => row !== null && !isPromise(row));
}

/** Says whether a viewer sees every row under each of these rules, found out once for each viewer. */
function seeingAll(rules: readonly Rule[]): (viewer: SubgraphContext['viewer']) => boolean {
  const known = new WeakMap<Viewer, boolean>();
  return (viewer) => {
    if (viewer === null) return false;
    const before = known.get(viewer);
    if (before !== undefined) return before;
    const does = rules.every((rule) => rule.decide(viewer) === true);
    known.set(viewer, does);
    return does;
  };
}

/** Whether rows are seen by everybody who has come as far as their place. */
function isOpen(rule: Rule): boolean {
  return rule.decide(null) === true;
}

function guardPage(field: Field, rule: Rule): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = async (source, args, context, info) => {
    const decided = rule.decide(context.viewer);
    if (decided) return resolve(source, args, context, info);
    if (decided === false) return emptyConnection;
    const readers = principalsOf(there(context.viewer));
    const page = (await resolve(
      source,
      args,
      { ...context, readers, sees: (row: object) => holds(rule, row, context) },
      info,
    )) as Connection<unknown> | null;
    if (!page || page.isSeen) return page;
    return seenPage(page, (row) => seenOrNull(row, rule, context));
  };
}

/** The page without the rows that are not seen: those that its statement could not leave out. */
function seenPage<Node>(
  page: Connection<Node>,
  orNull: (row: Node | null) => Node | null | Promise<Node | null>,
): Connection<Node> {
  let nodes: Promise<readonly (Node | null)[]> | undefined;
  let hides = false;
  const read = async () => {
    const found = await page.nodes();
    const pending = found.map(orNull);
    const seen = pending.some(isPromise) ? await Promise.all(pending) : (pending as (Node | null)[]);
    hides = seen.some((row, index) => row === null && found[index] !== null);
    return seen;
  };
  const nodesSeen = () => {
    nodes ??= read();
    return nodes;
  };
  return {
    size: page.size,
    cursorAt: (index) => page.cursorAt(index),
    hasNextPage: () => page.hasNextPage(),
    hasPreviousPage: () => page.hasPreviousPage(),
    // The rows of one parent are seen or not seen together; where they are not, their number is not told.
    total: async () => {
      await nodesSeen();
      if (hides) throw failure('FORBIDDEN');
      return page.total();
    },
    nodes: nodesSeen,
    // It finds out by itself whether all rows are seen.
    figures: (shape, limit) => figuresOf(page, shape, limit),
  };
}

function rowGuard(
  type: GraphQLOutputType,
  ruleFor: RuleOfRow,
): (value: unknown, context: SubgraphContext, asked?: Asked) => unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return listGuard(isListOfRows(type), ruleFor);
  const mustBe = isNonNullType(type);
  const orRefused = (isSeen: boolean, row: unknown) => {
    if (isSeen) return row;
    if (mustBe) throw failure('FORBIDDEN');
    return null;
  };
  return (row, context) => {
    const rule = row == null ? undefined : ruleFor(row);
    if (!rule) return row;
    const decided = rule.decide(context.viewer);
    if (decided !== undefined) return orRefused(decided, row);
    return whenKnown(holds(rule, row, context), (does) => orRefused(does, row));
  };
}

/** @param leavesOut whether a row that is not seen leaves no null behind; `asked` is what the rows were asked for by */
function listGuard(leavesOut: boolean, ruleFor: RuleOfRow) {
  return (rows: unknown, context: SubgraphContext, asked?: Asked): unknown => {
    if (!Array.isArray(rows)) return rows;
    const seen = rows.map((pending, index) => {
      // Of which type it will be is known before it is read, and often that is enough.
      if (asked && ruleFor(asked[index])?.decide(context.viewer)) return pending;
      return whenKnown(pending, (row) => {
        const rule = row == null || row instanceof Error ? undefined : ruleFor(row);
        return rule ? seenOrNull(row, rule, context) : row;
      });
    });
    if (!leavesOut) return seen;
    return seen.some(isPromise) ? Promise.all(seen).then(thoseThere) : thoseThere(seen);
  };
}

function seenOrNull<Row>(row: Row, rule: Rule, context: SubgraphContext): Row | null | Promise<Row | null> {
  if (row == null || row instanceof Error) return row;
  const decided = rule.decide(context.viewer) ?? holds(rule, row, context);
  return whenKnown(decided, (does) => (does ? row : null));
}
