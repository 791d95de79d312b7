import { type ASTNode, BREAK, type DocumentNode, Kind, visit } from 'graphql';

/** What leads from a document to a part of it, as `visit` tells it. */
type KeysTo = readonly (string | number)[];

/** What leads from an argument to the part of its value at these keys; undefined where they lead to no argument. */
export function inputPathAt(document: DocumentNode, keys: KeysTo): (string | number)[] | undefined {
  let inputPath: (string | number)[] | undefined;
  let at: unknown = document;
  for (const [index, key] of keys.entries()) {
    at = (at as Readonly<Record<string | number, unknown>>)[key];
    const node = at as ASTNode;
    if (node.kind === Kind.ARGUMENT) inputPath = [node.name.value];
    else if (node.kind === Kind.OBJECT_FIELD) inputPath?.push(node.name.value);
    else if (keys[index - 1] === 'values') inputPath?.push(key);
  }
  return inputPath;
}

/** As `inputPathAt`, to a part that is at hand. */
export function inputPathTo(document: DocumentNode, part: ASTNode): (string | number)[] | undefined {
  let found: KeysTo | undefined;
  visit(document, {
    enter: (node, _, __, keys) => {
      if (node !== part) return undefined;
      found = [...keys];
      return BREAK;
    },
  });
  return found && inputPathAt(document, found);
}
