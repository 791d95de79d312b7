import type { Note, ServiceModel } from './model';
import { writeSchema } from './write-side-names';

/** Says what was made, what was left out and why, and what would be in it with an index or a lookup table. */
export function madeText(model: ServiceModel, line: string, seconds: number): string {
  const { name, tables, access } = model;
  const views = tables.filter(({ isView }) => isView).length;
  const references = tables.reduce((sum, of) => sum + of.references.length, 0);
  const lists = tables.reduce((sum, of) => sum + of.children.length, 0);
  return `Written in ${seconds.toFixed(1)} s: subgraphs/${name}/ and sql/${name}/ with ${counted(tables.length - views, 'table')} and ${counted(views, 'view')}: ${counted(references, 'reference')}, ${counted(lists, 'list')} of what names a row.
In subgraphs/system.ts: ${line}
${renamed(model)}Everything may be seen by: ${access.join(', ')} (@access in schema.graphql; --access says otherwise).
${notesText(model)}${writesText(model)}
Its database: ${name.toUpperCase()}_DATABASE_URL. Alone, without the other services: SERVICES=${name} npm start
For the compose stack it needs nodes, a password and targets: npx jest test/unit/services-list names them.
`;
}

/** What is not in the graph, and what would make it so. */
export function notesText({ notes: { leftOut, advice, unwritten } }: ServiceModel): string {
  return (
    section('Left out:', leftOut) +
    section('Would be there with more:', advice) +
    section('Not written:', unwritten)
  );
}

/** What can be done, by whom, and what is not known of it afterwards. */
export function writesText({ name, tables, writes }: ServiceModel): string {
  if (!writes) return '';
  const written = tables.flatMap((table) => table.writes ?? []);
  if (written.length === 0) return 'Nothing of it can be written.\n';
  const mutations = written.reduce(
    (sum, { create, changeable, canDelete }) =>
      sum + Number(create !== undefined) + Number(changeable.length > 0) + Number(canDelete),
    0,
  );
  const unversioned = written.filter(({ version, changeable }) => !version && changeable.length > 0).length;
  const beside = writes.side
    ? `They keep idempotency keys, a trail and events in the schema ${writeSchema(name)}, which the database gets by: npm run cluster -- migrate ${name}`
    : 'Nothing is written beside the rows: no idempotency keys, no trail, no events (--write-side makes tables for these).';
  return `${counted(mutations, 'mutation')} of ${counted(written.length, 'table')}, for: ${writes.access.join(', ')} (--write-access says otherwise).
${beside}
${unversioned > 0 ? `Without a column version (a whole number with a default) the last change holds: ${counted(unversioned, 'table')}.\n` : ''}`;
}

function section(title: string, notes: readonly Note[]): string {
  return notes.length === 0
    ? ''
    : `${title}\n${notes.map(({ what, why }) => `  ${what}: ${why}`).join('\n')}\n`;
}

/** Types that do not have the name of their table, since that is taken. */
function renamed({ tables }: ServiceModel): string {
  const others = tables.filter(
    ({ words, source }) =>
      words.length > 0 && words.join('') !== source.name.replace(/[^A-Za-z\d]/g, '').toLowerCase(),
  );
  return others.length === 0
    ? ''
    : `Named otherwise, because the name is taken: ${others.map(({ name, type }) => `${name} is ${type}`).join(', ')}.\n`;
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
