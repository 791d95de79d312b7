import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { there } from '../../../platform/there';
import { figuresOf } from '../aggregates/list-figures';
import { isConnection, nodeType } from '../connections';
import type { SubgraphContext } from '../context';
import type { Connection } from '../pagination';
import type { SubjectOf } from './trail-table';

type Field = GraphQLField<unknown, SubgraphContext>;
type Row = { readonly id: string; readonly __typename?: string };

/**
 * Has fields tell the recorder of the request what they show of what the SDL marks with `trail: true`: a field with a
 * value, or rows of a type. It stands around the rules: what is refused was not read. Throws an Error where a service
 * does not say whose trail something goes to.
 */
export function recordReads(
  schema: GraphQLSchema,
  trailed: ReadonlySet<string>,
  subjects: Readonly<Record<string, SubjectOf>>,
): void {
  for (const name of trailed) {
    const [type = ''] = name.split('.');
    if (!subjects[type]) throw new Error(`${name} has a trail, and nothing says whose it is: ${type}`);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const path = `${type.name}.${field.name}`;
      if (trailed.has(path))
        after(field, (value, source, context) =>
          value == null ? undefined : tell(path, type.name, source as Row, context),
        );
      recordRows(schema, field);
    }
  }

  function recordRows(of: GraphQLSchema, field: Field): void {
    const named = getNamedType(field.type);
    const node = nodeType(named.name);
    const isTrailed = isAbstractType(named)
      ? of.getPossibleTypes(named).some(({ name }) => trailed.has(name))
      : trailed.has(node);
    if (!isTrailed) return;
    const tellRow: TellRow = (row, context) => {
      if (row == null || row instanceof Error) return undefined;
      const type = isAbstractType(named) ? there((row as Row).__typename) : node;
      return trailed.has(type) ? tell(type, type, row as Row, context) : undefined;
    };
    if (isConnection(named.name)) recordPage(field, tellRow);
    else after(field, (value, _, context) => tellRows([value].flat(), tellRow, context));
  }

  function tell(what: string, type: string, row: Row, context: SubgraphContext): Told {
    return tellRead(what, there(subjects[type]), row, context);
  }
}

/** Tells the recorder of the request that a row was shown, or one of its fields. @param what `Type.field`, or its type */
export function tellRead(what: string, subjectOf: SubjectOf, row: Row, context: SubgraphContext): Told {
  const { seen } = context;
  const subject = subjectOf(row as never, context);
  if (!(subject instanceof Promise)) {
    if (subject !== null) seen?.record(what, subject, row.id);
    return undefined;
  }
  return subject.then(
    (id) => (id === null ? undefined : seen?.record(what, id, row.id)),
    (error) => seen?.failed(what, error),
  );
}

/** A promise where it has to be asked first whose trail something goes to: within the request, with its columns. */
type Told = Promise<void> | undefined;
type TellRow = (row: unknown, context: SubgraphContext) => Told;

/** Tells of rows, some of which may be on their way. */
function tellRows(rows: readonly unknown[], tellRow: TellRow, context: SubgraphContext): Told {
  const pending = rows.flatMap((row) => {
    const told =
      row instanceof Promise
        ? row
            .then((one) => tellRow(one, context))
            .catch(() => {
              // A row that cannot be read is told to the client by who waits for it.
            })
        : tellRow(row, context);
    return told ? [told] : [];
  });
  return pending.length > 0 ? Promise.all(pending).then(() => {}) : undefined;
}

/** Looks at what a field has returned, where the request has a recorder. */
function after(field: Field, look: (value: unknown, source: unknown, context: SubgraphContext) => Told) {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    const value = resolve(source, args, context, info);
    if (!context.seen) return value;
    const looked = (found: unknown) => look(found, source, context)?.then(() => found) ?? found;
    return value instanceof Promise ? value.then(looked) : looked(value);
  };
}

/** The rows of a page are read when they are selected. */
function recordPage(field: Field, tellRow: TellRow): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = async (source, args, context, info) => {
    const page = (await resolve(source, args, context, info)) as Connection<unknown> | null;
    if (!page || !context.seen) return page;
    const told: Connection<unknown> = {
      size: page.size,
      cursorAt: (index) => page.cursorAt(index),
      hasNextPage: () => page.hasNextPage(),
      hasPreviousPage: () => page.hasPreviousPage(),
      total: () => page.total(),
      figures: (shape, limit) => figuresOf(page, shape, limit),
      nodes: async () => {
        const nodes = await page.nodes();
        await tellRows(nodes, tellRow, context);
        return nodes;
      },
    };
    return told;
  };
}
