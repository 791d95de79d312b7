import type { Note, ServiceModel } from './model';

/** Says what was made, what was left out and why, and what would be in it with an index or a lookup table. */
export function madeText(model: ServiceModel, line: string, seconds: number): string {
  const { name, tables, access } = model;
  const views = tables.filter(({ isView }) => isView).length;
  const references = tables.reduce((sum, of) => sum + of.references.length, 0);
  const lists = tables.reduce((sum, of) => sum + of.children.length, 0);
  return `Written in ${seconds.toFixed(1)} s: subgraphs/${name}/ and sql/${name}/ with ${counted(tables.length - views, 'table')} and ${counted(views, 'view')}: ${counted(references, 'reference')}, ${counted(lists, 'list')} of what names a row.
In subgraphs/system.ts: ${line}
${renamed(model)}Everything may be seen by: ${access.join(', ')} (@access in schema.graphql; --access says otherwise).
${notesText(model)}
Its database: ${name.toUpperCase()}_DATABASE_URL. Alone, without the other services: SERVICES=${name} npm start
For the compose stack it needs nodes, a password and targets: npx jest test/unit/services-list names them.
`;
}

/** What is not in the graph, and what would make it so. */
export function notesText({ notes: { leftOut, advice } }: ServiceModel): string {
  return section('Left out:', leftOut) + section('Would be there with more:', advice);
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
