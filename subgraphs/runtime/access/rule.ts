import { failure } from '../../../platform/errors';
import { SAY_WHO } from '../auth/development-viewer';
import { ALL_ROLES, type Role } from '../auth/roles';
import type { Viewer } from '../auth/viewer';
import type { SubgraphContext } from '../context';
import type { Relation } from './relation';

/** Everybody, without an identity too. */
export const ANYONE = 'anyone';
/** Whoever works here, and programs with an account. */
export const STAFF = 'staff';
/** Of a type: with what it belongs to, by whose rule it is reached. */
export const PARENT = 'parent';

/** Who may see a field, which rows of a type are seen by whom, or who may do something: `@access(to: [..])`. */
export interface Rule {
  /** The names as written. */
  readonly to: readonly string[];
  readonly relations: readonly Relation[];
  /** Their names. */
  readonly relationNames: readonly string[];
  /**
   * What is known without looking at a row: whether the viewer may; undefined where it depends on how they are related
   * to the row.
   */
  decide(viewer: Viewer | null): boolean | undefined;
}

const roles: ReadonlySet<string> = new Set(ALL_ROLES);

/**
 * Makes a rule from its names: roles, `staff`, `anyone`, `parent`, and relations that the service declares.
 * Throws an Error for a name that is none of them.
 */
export function ruleOf(
  to: readonly string[],
  where: string,
  relations: Readonly<Record<string, Relation>> = {},
): Rule {
  const named: Relation[] = [];
  for (const name of to) {
    if (name === ANYONE || name === STAFF || name === PARENT || roles.has(name)) continue;
    const relation = relations[name];
    if (!relation)
      throw new Error(
        `${where}: @access names "${name}", which is neither a role (${ALL_ROLES.join(', ')}), nor ` +
          `"${STAFF}", "${ANYONE}" or "${PARENT}", nor a relation of the type` +
          ` (${Object.keys(relations).join(', ') || 'it has none'}).`,
      );
    named.push(relation);
  }
  const open = to.includes(ANYONE) || to.includes(PARENT);
  const staff = to.includes(STAFF);
  const wanted = to.filter((name): name is Role => roles.has(name));
  return {
    to,
    relations: named,
    relationNames: to.filter((name) => Object.hasOwn(relations, name)),
    decide: (viewer) => {
      if (open) return true;
      if (viewer === null) return false;
      if (staff || viewer.kind === 'system' || viewer.kind === 'everybody') return true;
      if (wanted.some((role) => viewer.roles.includes(role))) return true;
      return named.length === 0 ? false : undefined;
    },
  };
}

/**
 * Whether one of the rule's relations holds between the viewer and the row: at once, unless another row has to be read.
 * Rejects as loads do.
 */
export function holds(
  { relations }: Rule,
  row: unknown,
  context: SubgraphContext,
): boolean | Promise<boolean> {
  const { viewer } = context;
  if (viewer === null) return false;
  for (const [index, relation] of relations.entries()) {
    const does = relation.holds(row as never, viewer, context);
    if (does instanceof Promise) return orOneOf(does, relations.slice(index + 1), row, viewer, context);
    if (does) return true;
  }
  return false;
}

async function orOneOf(
  first: Promise<boolean>,
  others: readonly Relation[],
  row: unknown,
  viewer: Viewer,
  context: SubgraphContext,
): Promise<boolean> {
  if (await first) return true;
  for (const relation of others) if (await relation.holds(row as never, viewer, context)) return true;
  return false;
}

/** What follows from something that is known now or later. */
export function whenKnown<Value, Result>(
  known: Value | Promise<Value>,
  then: (value: Value) => Result,
): Result | Promise<Awaited<Result>> {
  return known instanceof Promise ? (known.then(then) as Promise<Awaited<Result>>) : then(known);
}

/** What somebody is told who may not: UNAUTHENTICATED for nobody known, else FORBIDDEN with who may. */
export function refusal({ viewer }: Pick<SubgraphContext, 'viewer'>, { to }: Rule): Error {
  // The gateway lets nobody through without one: only who asks a subgraph in development can be nobody.
  if (viewer === null) return failure('UNAUTHENTICATED', SAY_WHO);
  return failure('FORBIDDEN', `This is for: ${to.join(', ')}.`);
}
