import type { LoggedEvent } from '../../subgraphs/runtime/events/event-log';
import type { LiveRule } from './live-rules';

/** One thing that an event is about, by the arguments with which it is read. */
export interface Thing {
  /** What subscriptions are found by: the values that a rule matches. */
  readonly key: string;
  readonly read: Readonly<Record<string, string>>;
}

/** The things that an event is about by a rule: several where the payload has lists. */
export function thingsOf({ match, read }: LiveRule, { payload }: Pick<LoggedEvent, 'payload'>): Thing[] {
  const taken = Object.entries(read.arguments);
  const named = [...match.map(({ of }) => of), ...taken.map(([, of]) => of)];
  const lists = named.map((of) => payload[of]).filter(Array.isArray);
  const count = lists.length === 0 ? 1 : Math.min(...lists.map(({ length }) => length));
  const valueAt = (of: string, index: number): string => {
    const value = payload[of];
    return String(Array.isArray(value) ? value[index] : value);
  };
  return Array.from({ length: count }, (_, index) => ({
    key: keyOf(match.map(({ of }) => valueAt(of, index))),
    read: Object.fromEntries(taken.map(([name, of]) => [name, valueAt(of, index)])),
  }));
}

/** What a subscription with these arguments is found by: several keys where an argument is a list. */
export function keysOf({ match }: LiveRule, given: Readonly<Record<string, unknown>>): string[] {
  let rows: string[][] = [[]];
  for (const { argument } of match) {
    const values = [...new Set([given[argument]].flat().map((value) => String(value)))];
    rows = rows.flatMap((row) => values.map((value) => [...row, value]));
  }
  return rows.map(keyOf);
}

/** Ids in one form: `007` is 7. */
function keyOf(values: readonly string[]): string {
  return JSON.stringify(values.map((value) => (/^0\d*$/.test(value) ? String(BigInt(value)) : value)));
}

/** Whoever is found by the keys of rules. */
export class Index<T> {
  readonly #found = new Map<string, Map<string, Set<T>>>();

  add(rule: LiveRule, field: string, given: Readonly<Record<string, unknown>>, one: T): void {
    for (const of of placesOf(rule, field)) {
      const byKey = this.#found.get(of) ?? new Map<string, Set<T>>();
      this.#found.set(of, byKey);
      for (const key of keysOf(rule, given)) {
        const all = byKey.get(key) ?? new Set<T>();
        byKey.set(key, all.add(one));
      }
    }
  }

  remove(rule: LiveRule, field: string, given: Readonly<Record<string, unknown>>, one: T): void {
    for (const of of placesOf(rule, field)) {
      const byKey = this.#found.get(of);
      for (const key of keysOf(rule, given)) {
        const all = byKey?.get(key);
        all?.delete(one);
        if (all?.size === 0) byKey?.delete(key);
      }
      if (byKey?.size === 0) this.#found.delete(of);
    }
  }

  find(rule: LiveRule, field: string, type: string, key: string): ReadonlySet<T> | undefined {
    return this.#found.get(placeOf(rule, field, type))?.get(key);
  }
}

const placeOf = ({ service }: LiveRule, field: string, type: string) => `${service} ${type} ${field}`;
const placesOf = (rule: LiveRule, field: string) => rule.events.map((type) => placeOf(rule, field, type));
