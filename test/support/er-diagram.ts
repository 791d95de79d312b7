import { type Distribution, placementOf } from '../../citus/distribution';
import { type Catalogue, isLookup, shortName } from './data-model';

const ENTITY = /^ {2}(\w+)\["(\w+) \((.+)\)"\] \{\n((?: {4}.*\n)*) {2}\}$/gm;
const ATTRIBUTE = /^ {4}(\w+) (\w+)(?: ((?:PK|FK|, )+))?(?: "[^"]+")?$/;
const RELATION = /^ {2}(\w+) \|\|(--|\.\.)o[{|] (\w+) : "([\w, ]+)"$/gm;

/**
 * What a Mermaid ER diagram says that is not so: entities that are no tables or placed otherwise, columns that do not
 * exist or are no such keys, solid lines without a foreign key, dotted ones (known by a column only) with one.
 */
export function diagramProblems(diagram: string, distribution: Distribution, catalogue: Catalogue): string[] {
  const problems: string[] = [];
  const names = new Map([...catalogue.relations.keys()].map((name) => [shortName(name), name]));
  const entities = new Map<string, string>();
  for (const [, entity = '', title, place, body = ''] of diagram.matchAll(ENTITY)) {
    const name = names.get(entity);
    if (!name || title !== entity) {
      problems.push(`${entity} is no table`);
      continue;
    }
    entities.set(entity, name);
    const placed = placeIn(distribution, name);
    if (place !== placed) problems.push(`${entity} is placed ${placed}, not ${place}`);
    for (const line of body.split('\n').filter(Boolean))
      problems.push(...attributeProblems(line, name, catalogue));
  }
  for (const [line, parent = '', style, child = '', label = ''] of diagram.matchAll(RELATION)) {
    const [from, to] = [entities.get(child), entities.get(parent)];
    const columns = label.split(', ');
    if (!from || !to) problems.push(`one side is not in the diagram:${line}`);
    else if (columns.some((column) => !catalogue.relations.get(from)!.columns[column]))
      problems.push(`no such column:${line}`);
    else if ((style === '--') !== hasForeignKey(catalogue, from, columns, to))
      problems.push(`${style === '--' ? 'no' : 'there is a'} foreign key:${line}`);
  }
  const rest = diagram
    .replace(ENTITY, '')
    .replace(RELATION, '')
    .replace(/^(```(mermaid)?|erDiagram)$/gm, '');
  if (rest.trim()) problems.push(`not understood: ${rest.trim()}`);
  return problems;
}

function placeIn(distribution: Distribution, name: string): string {
  const placement = placementOf(distribution, name);
  if (placement?.kind !== 'distributed') return placement?.kind ?? 'nowhere';
  return `${isLookup(name) ? 'lookup ' : ''}by ${placement.column}`;
}

function attributeProblems(line: string, table: string, { relations, foreignKeys }: Catalogue): string[] {
  const [, type, column = '', keys = ''] = ATTRIBUTE.exec(line) ?? [];
  const relation = relations.get(table)!;
  if (!relation.columns[column]) return [`${table} has no column:${line}`];
  const is = {
    type: relation.columns[column] === type,
    PK: relation.primaryKey.includes(column) === keys.includes('PK'),
    FK:
      !keys.includes('FK') || foreignKeys.some((key) => key.table === table && key.columns.includes(column)),
  };
  return Object.entries(is).flatMap(([what, right]) => (right ? [] : [`${table}: wrong ${what}:${line}`]));
}

const hasForeignKey = (
  { foreignKeys }: Catalogue,
  table: string,
  columns: readonly string[],
  target: string,
) =>
  foreignKeys.some(
    (key) => key.table === table && key.target === target && key.columns.join() === columns.join(),
  );
