import type { ModelTable, ServiceModel } from './model';
import { aRow } from './naming';
import { commentOf, imports, literal, Uses } from './source-text';
import { writeSchema } from './write-side-names';

/** `write-side.ts`: what every mutation of the service writes beside its own tables. */
export function writeSideFile({ name }: Pick<ServiceModel, 'name'>): string {
  return `import { referenceAuditOf } from '../runtime/audit';
import { mutationsOf, writeSide } from '../runtime/mutation';

/** Idempotency keys and outbox of the service. */
export const ${name}Writes = writeSide(${literal.text(name)}, ${literal.text(writeSchema(name))});

/** Makes a mutation of the service. */
export const mutation = mutationsOf(${name}Writes);

/** Trail of what was done to every row. */
export const audit = referenceAuditOf(${literal.text(`${writeSchema(name)}.row_audit`)});

/** Where in it the trail of a row is. */
export const trailOf = (type: string, id: string) => \`\${type}:\${id}\`;
`;
}

/** `events.ts`: what the service tells. Payloads name what has changed: who is told reads it as far as they may. */
export function eventsFile({ tables }: Pick<ServiceModel, 'tables'>): string {
  const uses = new Uses();
  const events = tables.flatMap((table) => eventsOf(table, uses));
  const z = events.some((event) => event.includes('changed,')) ? uses.of('zod', 'z') : undefined;
  const changed = z
    ? `${commentOf('Names of the properties that differ.')}\nconst changed = ${z}.array(${z}.string());\n\n`
    : '';
  return `${imports(uses.list)}${changed}${events.join('\n\n')}\n`;
}

function eventsOf(table: ModelTable, uses: Uses): string[] {
  const { type, one, key, variable, folder, writes } = table;
  if (!writes) return [];
  const named = () =>
    `${uses.of('../runtime/events/event-type', 'fields')}(${uses.of(`./${folder}/table`, variable)}, ${key.map(({ property }) => literal.text(property)).join(', ')})`;
  const event = (done: string, about: string, payload: string) =>
    `export const ${one}${done} = ${uses.of('../runtime/events/event-type', 'eventType')}(${literal.text(type + done)}, {
  aggregate: ${literal.text(type)},
  about: ${literal.text(about)},
  payload: ${payload},
});`;
  const row = aRow(table.words).replace(/^a/, 'A');
  return [
    ...(writes.create ? [event('Created', `${row} was created.`, named())] : []),
    ...(writes.changeable.length > 0
      ? [
          event(
            'Updated',
            `Something of ${aRow(table.words)} was changed: the payload has the names of what.`,
            `{ ...${named()}, changed, }`,
          ),
        ]
      : []),
    ...(writes.canDelete ? [event('Deleted', `${row} was deleted.`, named())] : []),
  ];
}
