import { type DocumentNode, type InputObjectTypeDefinitionNode, Kind, parse, visit } from 'graphql';
import { there } from '../../platform/there';
import { namedType } from './connections';

/** The field that the input of every mutation receives. */
const [KEY] = there(
  (
    parse(`input Input {
    "Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice."
    idempotencyKey: String @text(is: "key")
  }`).definitions[0] as InputObjectTypeDefinitionNode
  ).fields,
);

/** Completes an SDL: the type of a mutation's `input` receives the field `idempotencyKey`, behind its own. */
export function expandIdempotencyKeys(document: DocumentNode): DocumentNode {
  const inputs = new Set<string>();
  for (const definition of document.definitions) {
    const isMutation =
      (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      definition.name.value === 'Mutation';
    if (!isMutation) continue;
    for (const { arguments: given = [] } of definition.fields ?? [])
      for (const { name, type } of given) if (name.value === 'input') inputs.add(namedType(type));
  }
  return visit(document, {
    InputObjectTypeDefinition: (input) =>
      inputs.has(input.name.value) ? { ...input, fields: [...(input.fields ?? []), there(KEY)] } : undefined,
  });
}
