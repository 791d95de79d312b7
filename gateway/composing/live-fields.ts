import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concatAST, type DocumentNode, type FieldDefinitionNode, Kind, parse, visit } from 'graphql';
import type { Subgraph } from '../../subgraphs/runtime/create-subgraph';
import type { EventType } from '../../subgraphs/runtime/events/event-type';
import { type LiveRule, liveRules } from '../live/live-rules';

const PRELUDE = join(__dirname, '..', '..', 'subgraphs', 'runtime', 'live.graphql');

/**
 * The SDL of a service as it is composed: with the fields of Subscription of its `live.graphql`, which the gateway answers
 * and no subgraph. Throws an Error that says what to write where a field names an event that the service does not tell,
 * or a payload's field or a field of Query that is not there.
 */
export function withLiveFields({ name, folder, events }: Subgraph, document: DocumentNode): DocumentNode {
  const file = join(folder, 'live.graphql');
  if (!existsSync(file)) return document;
  const live = visit(parse(readFileSync(file, 'utf8')), {
    ObjectTypeDefinition: (type) =>
      type.name.value === 'Subscription'
        ? {
            ...type,
            description: {
              kind: Kind.STRING,
              value:
                'What can be watched: of one thing how it stands and every change, of streams each thing that is new. Over WebSocket (graphql-transport-ws) or Server-Sent Events.',
            },
            fields: type.fields?.map((field) => {
              for (const rule of liveRules(field))
                check(`${name}: Subscription.${field.name.value}`, rule, events, document);
              return withService(field, name);
            }),
          }
        : false,
  });
  return concatAST([document, parse(readFileSync(PRELUDE, 'utf8')), live]);
}

function withService(field: FieldDefinitionNode, service: string): FieldDefinitionNode {
  return {
    ...field,
    directives: field.directives?.map((directive) => ({
      ...directive,
      arguments: [
        {
          kind: Kind.ARGUMENT,
          name: { kind: Kind.NAME, value: 'service' },
          value: { kind: Kind.STRING, value: service },
        },
        ...(directive.arguments ?? []),
      ],
    })),
  };
}

function check(place: string, rule: LiveRule, events: readonly EventType[], document: DocumentNode): void {
  const used = [...rule.match.map(({ of }) => of), ...Object.values(rule.read.arguments)];
  for (const type of rule.events) {
    const event = events.find((known) => known.type === type);
    if (!event) throw new Error(`${place} names the event ${type}, which the service does not tell.`);
    const shape = (event.payload as unknown as { readonly shape: object }).shape;
    for (const field of used)
      if (!(field in shape))
        throw new Error(`${place} takes ${field} of ${type}, whose payload has no such field.`);
  }
  const found = document.definitions.some(
    (definition) =>
      (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      definition.name.value === 'Query' &&
      definition.fields?.some(({ name }) => name.value === rule.read.field),
  );
  if (!found) throw new Error(`${place} reads ${rule.read.field}, which is no field of Query.`);
}
