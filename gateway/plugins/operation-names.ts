/** Names that become labels; more than an application has operations, and few enough for Prometheus. */
const KEPT = 100;
/** Characters of a name at most. */
const LONGEST = 64;

/**
 * The label of an operation. Clients choose the names, so that only the first hundred become labels of their own; those
 * after them are `other`, operations without a name `anonymous`.
 */
export class OperationNames {
  readonly #known = new Set<string>();

  labelOf(name: string | undefined | null): string {
    if (!name) return 'anonymous';
    if (this.#known.has(name)) return name;
    if (this.#known.size >= KEPT || name.length > LONGEST) return 'other';
    this.#known.add(name);
    return name;
  }
}
