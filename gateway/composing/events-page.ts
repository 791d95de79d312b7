import { z } from 'zod';
import type { EventType } from '../../subgraphs/runtime/events/event-type';
import type { Service } from '../../subgraphs/runtime/system';

/** What is read of the JSON schema of a payload's field. */
interface FieldSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly FieldSchema[];
  readonly items?: FieldSchema;
}

/** docs/events.md: every type of event that a service tells of, its payload, and who subscribes. */
export function eventsPage(services: readonly Service[]): string {
  return `# Events

Written by \`npm run compose\` from the \`events.ts\` of the services. A mutation leaves an event in the outbox of its service
in its own transaction; the relay puts it into the log of the service, which watchers follow ([live](live.md)), and delivers
it to the services that have subscribed, at least once, those of one aggregate in order ([architecture](architecture.md#an-event)). Each carries \`id\`, \`aggregate\`, \`aggregateId\`, \`type\`, \`payload\`, \`actorId\` and
\`occurredAt\`; the payload has the form that is written here, and nothing is emitted that is not listed. A field with \`?\` is
there only when it has changed. Ids and decimals are strings.

${services.map((service) => section(service, services)).join('\n')}`;
}

function section({ name, about, subgraph }: Service, services: readonly Service[]): string {
  const rows = [...subgraph.events]
    .sort((one, other) => (one.type < other.type ? -1 : 1))
    .map((event) => row(event, subscribersOf(event, name, services)));
  return `## ${name}: ${about}

| Event | Of | When | Payload | Subscribed by |
|---|---|---|---|---|
${rows.join('\n')}
`;
}

function row({ type, aggregate, about, payload }: EventType, subscribers: readonly string[]): string {
  const { properties = {}, required = [] } = z.toJSONSchema(payload, { io: 'output' }) as {
    readonly properties?: Readonly<Record<string, FieldSchema>>;
    readonly required?: readonly string[];
  };
  const fields = Object.entries(properties).map(
    ([field, schema]) => `\`${field}${required.includes(field) ? '' : '?'}: ${typeText(schema)}\``,
  );
  return `| \`${type}\` | ${aggregate} | ${about} | ${fields.join(', ')} | ${subscribers.join(', ')} |`;
}

function typeText({ type, enum: values, anyOf, items }: FieldSchema): string {
  // A bar would end the cell of the table.
  if (anyOf) return anyOf.map(typeText).join(' or ');
  if (values) return values.join(' or ');
  if (type === 'array' && items) return `[${typeText(items)}]`;
  return typeof type === 'string' ? type : (type?.join(' or ') ?? 'any');
}

function subscribersOf({ type }: EventType, source: string, services: readonly Service[]): string[] {
  return services
    .filter(({ subgraph }) => subgraph.subscribers.some((one) => one.type === type && one.source === source))
    .map(({ name }) => name);
}
