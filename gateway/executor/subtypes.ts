import { isAbstractType, isInterfaceType, isObjectType, type Schema } from '@apollo/federation-internals';

/** Which types of the supergraph a type condition lets through. */
export class Subtypes {
  readonly #byCondition = new Map<string, ReadonlySet<string>>();

  constructor(private readonly supergraph: Schema) {}

  /** Whether objects can be of this type and no narrower one. */
  isConcrete(name: unknown): boolean {
    const type = this.supergraph.type(String(name));
    return type !== undefined && isObjectType(type);
  }

  /** Names of the types that the condition holds for, itself among them. */
  of(condition: string): ReadonlySet<string> {
    const known = this.#byCondition.get(condition);
    if (known) return known;
    const names = new Set([condition]);
    const type = this.supergraph.type(condition);
    if (type && isAbstractType(type)) {
      const subtypes = isInterfaceType(type) ? type.allImplementations() : type.types();
      for (const { name } of subtypes) names.add(name);
    }
    this.#byCondition.set(condition, names);
    return names;
  }
}
