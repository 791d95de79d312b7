import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import { fieldsNamed, selectionsBelow } from './fields-named';
import { fragmentsOf } from './fragments';

type Path = readonly (string | number)[];

/** Where an error lies: in the answer, and in what was given to the field there. */
export interface ErrorPlace {
  readonly path?: Path | undefined;
  readonly inputPath?: unknown;
}

/**
 * Finds what of a client's operation an error is about: the value that is refused, or else the fields that the place in the
 * answer is of. Subgraphs know another document.
 */
export class ErrorLocations {
  readonly #known = new Map<string, readonly ASTNode[]>();

  constructor(
    private readonly document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {}

  /** The parts of the document; none for an error that says no place. */
  nodes({ path, inputPath }: ErrorPlace): readonly ASTNode[] {
    if (!path || path.length === 0) return [];
    const names = path.filter((key) => typeof key === 'string');
    const key = JSON.stringify([names, inputPath]);
    let nodes = this.#known.get(key);
    if (!nodes) {
      nodes = this.#find(names, Array.isArray(inputPath) ? inputPath : []);
      this.#known.set(key, nodes);
    }
    return nodes;
  }

  #find(names: readonly string[], inputPath: Path): readonly ASTNode[] {
    const fragments = fragmentsOf(this.document);
    let selectionSets = [this.operation.selectionSet];
    let fields: FieldNode[] = [];
    for (const name of names) {
      fields = fieldsNamed(name, selectionSets, fragments);
      selectionSets = selectionsBelow(fields);
    }
    const given = fields[0]?.arguments?.find(({ name }) => name.value === inputPath[0]);
    return given ? [valueAt(given.value, inputPath.slice(1))] : fields;
  }
}

/** The errors of a result, each with its places in the document of the client. */
export function located(
  errors: readonly GraphQLError[],
  document: DocumentNode,
  operation: OperationDefinitionNode,
): GraphQLError[] {
  const locations = new ErrorLocations(document, operation);
  return errors.map((error) => {
    const { message, path, originalError, extensions, nodes } = error;
    // Some of those that come from Apollo's executor are the JSON of a subgraph.
    const found = nodes ? [] : locations.nodes({ path, inputPath: extensions?.inputPath });
    if (found.length === 0) return error;
    return new GraphQLError(message, {
      nodes: found,
      path: path ?? null,
      originalError: originalError ?? null,
      extensions,
    });
  });
}

/** The part of a value that a path leads to, as far as it is written out. */
function valueAt(value: ValueNode, [key, ...rest]: Path): ValueNode {
  if (key === undefined) return value;
  const part =
    value.kind === Kind.OBJECT
      ? value.fields.find(({ name }) => name.value === key)?.value
      : value.kind === Kind.LIST
        ? value.values[Number(key)]
        : undefined;
  return part ? valueAt(part, rest) : value;
}
