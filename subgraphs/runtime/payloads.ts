import { type DocumentNode, Kind, parse } from 'graphql';
import { namedType } from './connections';

const SUFFIX = 'Payload';

/**
 * Completes an SDL: a type `RiskControlPayload` that a mutation answers with and that is not defined holds the
 * `RiskControl` that was changed, as `control`.
 */
export function expandPayloads(document: DocumentNode): DocumentNode {
  const answers = new Set<string>();
  const defined = new Set<string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    defined.add(definition.name.value);
    if (definition.name.value === 'Mutation')
      for (const { type } of definition.fields ?? []) answers.add(namedType(type));
  }
  const missing = [...answers].filter((name) => name.endsWith(SUFFIX) && !defined.has(name));
  return { ...document, definitions: [...document.definitions, ...missing.flatMap(payloadType)] };
}

/** The field of a payload that holds what was changed: the last word of its type. */
export const payloadField = (type: string): string => type.replace(/^.*(?=[A-Z])/, '').toLowerCase();

function payloadType(name: string) {
  const type = name.slice(0, -SUFFIX.length);
  const field = payloadField(type);
  return parse(`
    "What came of a change of ${/^[aeiou]/.test(field) ? 'an' : 'a'} ${field}."
    type ${name} {
      "The ${field} as it is now."
      ${field}: ${type}!
    }`).definitions;
}
