/** A state with the values that were given; what was left out, or given as null where that is none, stays. */
export function merged<State extends object>(
  state: State,
  given: { readonly [Property in keyof State]?: State[Property] | null | undefined },
  nullable: readonly (keyof State)[] = [],
): State {
  const next = { ...state };
  for (const property of Object.keys(state) as (keyof State)[]) {
    const value = given[property];
    if (value === undefined || (value === null && !nullable.includes(property))) continue;
    next[property] = value as State[typeof property];
  }
  return next;
}

/** Some properties of an object. */
export function pick<Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  names: readonly Name[],
): Pick<Whole, Name> {
  return Object.fromEntries(names.map((name) => [name, whole[name]])) as Pick<Whole, Name>;
}
