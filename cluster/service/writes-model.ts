import type { ModelColumn, ModelCreate, ModelTable, ModelWrites, Note, ServiceWrites } from './model';
import { fieldsOf } from './references-model';

/** Says of every table how its rows are written, and returns what cannot be done, with the reason. */
export function addWrites(tables: readonly ModelTable[], { knowsActors }: ServiceWrites): Note[] {
  return tables.flatMap((table) => {
    const why = whyReadOnly(table);
    if (why) return [{ what: table.name, why }];
    const { rights } = table.source;
    const notes: Note[] = [];
    const missing = rights.insert ? whyNoCreate(table) : 'the role may not insert into it';
    if (missing) notes.push({ what: `create${table.type}`, why: missing });
    const changeable = table.columns.filter((column) => isChangeable(table, column));
    const computed = table.columns.find(
      ({ property, source }) => source.generated && ['updatedAt', 'version'].includes(property),
    );
    if (computed)
      notes.push({
        what: `update${table.type}`,
        why: `${computed.source.name} would be set with each change`,
      });
    else if (!rights.update) notes.push({ what: `update${table.type}`, why: 'the role may not update it' });
    else if (changeable.length === 0)
      notes.push({ what: `update${table.type}`, why: `${table.name} has nothing beside its key to change` });
    if (!rights.delete) notes.push({ what: `delete${table.type}`, why: 'the role may not delete from it' });
    const writes = {
      create: missing ? undefined : createOf(table),
      changeable: rights.update && !computed ? changeable : [],
      canDelete: rights.delete,
      version: versionOf(table),
      trail: knowsActors ? fieldsOf(table).take('auditTrail', `${table.one}AuditTrail`) : undefined,
    };
    if (writes.create || writes.changeable.length > 0 || writes.canDelete)
      table.writes = { ...writes, constraints: constraintsOf(table, writes) };
    return notes;
  });
}

function whyReadOnly({ isView, keyShape, source }: ModelTable): string | undefined {
  if (isView) return 'it is a view';
  if (source.kind === 'foreign table') return 'it is a foreign table';
  if (source.ruled) return 'a rule does something else instead';
  if (keyShape === 'none') return 'no row is found by its key';
  const { insert, update, delete: remove } = source.rights;
  return insert || update || remove ? undefined : 'the role may only read it';
}

const TIMES = new Set(['timestamptz', 'timestamp', 'date']);

/** An instant at which a row is made or changed, which no caller says. */
const isStamp = (column: ModelColumn, ...names: readonly string[]): boolean =>
  names.includes(column.property) && TIMES.has(column.source.type) && !column.source.array;

/** The whole number that rises with each change, where rows have one. */
function versionOf({ columns, key }: ModelTable): ModelColumn | undefined {
  return columns.find(
    (column) =>
      column.property === 'version' &&
      /^int[248]$/.test(column.source.type) &&
      column.source.defaulted &&
      !column.source.nullable &&
      !column.source.array &&
      !column.source.generated &&
      !key.includes(column),
  );
}

/** Whether a value of the graph can be made one of the column, which the database does not make itself. */
const isWritable = ({ source }: ModelColumn): boolean => !source.generated && !source.nested;

const isChangeable = (table: ModelTable, column: ModelColumn): boolean =>
  isWritable(column) &&
  !table.key.includes(column) &&
  !column.source.numbered &&
  column !== versionOf(table) &&
  !isStamp(column, 'createdAt', 'updatedAt');

/** What an insert has to give, and the graph cannot: unless a trigger of the table is there to do so. */
function whyNoCreate(table: ModelTable): string | undefined {
  const needed = table.source.columns.filter(
    ({ name, nullable, defaulted, nested }) =>
      !nullable &&
      !defaulted &&
      (nested || !(table.source.fillsRows || table.columns.some(({ source }) => source.name === name))),
  );
  if (needed.length > 0)
    return `${needed.map(({ name, sqlType }) => `${name} ${sqlType}`).join(', ')} has to be given, which the graph cannot`;
  const { required, optional } = createOf(table);
  return required.length + optional.length === 0 ? 'there is nothing that could be given' : undefined;
}

function createOf(table: ModelTable): ModelCreate {
  const { columns, key, distributedBy } = table;
  const [only, other] = key;
  const isOwn = distributedBy?.source.defaulted && only === distributedBy && !other;
  const allotted = !isOwn
    ? undefined
    : distributedBy.source.numbered
      ? 'sequence'
      : distributedBy.source.type === 'uuid'
        ? 'uuid'
        : undefined;
  const version = versionOf(table);
  const given = columns.filter(
    (column) =>
      isWritable(column) &&
      column !== version &&
      !isStamp(column, 'createdAt', 'updatedAt') &&
      (column === distributedBy ? !allotted : !column.source.numbered),
  );
  const isRequired = (column: ModelColumn) =>
    column === distributedBy || !(column.source.nullable || column.source.defaulted);
  return {
    required: given.filter(isRequired),
    optional: given.filter((column) => !isRequired(column)),
    left: columns.filter(
      ({ source }) => source.nested && source.nullable && !source.defaulted && !source.generated,
    ),
    now: columns.filter((column) => isStamp(column, 'createdAt', 'updatedAt') && !column.source.defaulted),
    allotted,
  };
}

/** The constraints that an input can break. */
function constraintsOf(
  { source, columns }: ModelTable,
  { create, changeable }: Pick<ModelWrites, 'create' | 'changeable'>,
): ModelWrites['constraints'] {
  const given = new Set([...(create?.required ?? []), ...(create?.optional ?? []), ...changeable]);
  return source.constraints
    .map(({ name, columns: about }) => ({
      name,
      of: about.length,
      columns: columns.filter((column) => about.includes(column.source.name) && given.has(column)),
    }))
    .filter((constraint) => constraint.columns.length === constraint.of);
}
