import {
  type Choice,
  type Conditions,
  type Operator,
  type Page,
  patternOf,
  takesPattern,
  type Where,
  whereOf,
} from '../../../citus';
import { failure, type InputPath } from '../../../platform/errors';
import type { RequestLimits } from '../context';

/** An input of conditions, as a client gives it. */
type Given = Readonly<Record<string, unknown>>;

/**
 * What a client has chosen rows of a list by; undefined where nothing is asked of them.
 * @param filters names of the filters that hold as well
 * Throws BAD_USER_INPUT where it is more or deeper than it may be or says nothing, NO_INDEX for what the list does not
 * have, or has no index for.
 */
export function readWhere(
  page: Pick<Page<unknown>, 'declaration' | 'serves' | 'servedBy'>,
  given: object,
  filters: readonly string[],
  limits: RequestLimits,
): Where | undefined {
  const conditions = page.declaration.conditions ?? {};
  const choice = new Reader(limits).all(conditions, given as Given, ['where'], 1);
  if ('all' in choice && choice.all.length === 0) return undefined;
  const where = whereOf(choice);
  if (!page.serves(where, filters))
    throw failure(
      'NO_INDEX',
      `This would be looked for in all rows there are. Ask for one of these as well, beside it and not as an alternative or negated: ${page.servedBy.join(', ')}.`,
      { inputPath: ['where'], servedBy: page.servedBy },
    );
  return where;
}

/** Reads one `where`: counts its conditions. */
class Reader {
  #count = 0;

  constructor(private readonly limits: RequestLimits) {}

  /** Everything that an input of conditions says together. */
  all(conditions: Conditions, given: Given, at: InputPath, depth: number): Choice {
    const { filterDepthMaximum } = this.limits;
    if (depth > filterDepthMaximum)
      throw failure('BAD_USER_INPUT', `\`where\` is nested ${filterDepthMaximum} times at most.`, {
        inputPath: at,
        limit: filterDepthMaximum,
      });
    const choices = Object.entries(given).flatMap(([name, value]): readonly Choice[] => {
      if (value === undefined) return [];
      const place = [...at, name];
      if (value === null) throw saysNothing(place);
      if (name === 'and' || name === 'or') {
        const parts = (value as readonly Given[]).map((one, index) =>
          this.all(conditions, one, [...place, index], depth + 1),
        );
        return name === 'and' ? parts : [{ any: parts }];
      }
      if (name === 'not') return [{ not: this.all(conditions, value as Given, place, depth + 1) }];
      const of = conditions[name];
      if (!of) throw notOfList(conditions, name, place);
      if (of.kind === 'column') return this.#compared(name, value as Given, place);
      return [{ related: name, where: this.all(of.conditions(), value as Given, place, depth + 1) }];
    });
    // What holds together within what holds together says no more than that.
    return { all: choices.flatMap((choice) => ('all' in choice ? choice.all : [choice])) };
  }

  #compared(on: string, given: Given, at: InputPath): Choice[] {
    return Object.entries(given).flatMap(([name, value]): Choice[] => {
      if (value === undefined) return [];
      const place = [...at, name];
      if (value === null) throw saysNothing(place);
      this.#counted(place);
      if (name === 'isNull') return [{ on, is: value ? 'isNull' : 'isNotNull', value: null }];
      const is = name as Operator;
      if (is === 'in') this.#checkLength(value as readonly unknown[], place);
      return [{ on, is, value: takesPattern(is) ? patternOf(value as string) : value }];
    });
  }

  #counted(at: InputPath): void {
    const { filterConditionsMaximum: limit } = this.limits;
    this.#count += 1;
    if (this.#count > limit)
      throw failure('BAD_USER_INPUT', `\`where\` has ${limit} conditions at most.`, { inputPath: at, limit });
  }

  #checkLength(values: readonly unknown[], at: InputPath): void {
    const { idsMaximum: limit } = this.limits;
    if (values.length > limit)
      throw failure('BAD_USER_INPUT', `\`in\` takes ${limit} values at most.`, { inputPath: at, limit });
  }
}

/** A variable that was left null would choose all rows in silence. */
const saysNothing = (at: InputPath) =>
  failure('BAD_USER_INPUT', '`where` takes no null: leave it out, or say `isNull`.', { inputPath: at });

/** What a list does not have cannot be asked of its rows. */
export const notOfList = (conditions: Conditions, name: string, at: InputPath) =>
  failure(
    'NO_INDEX',
    `The rows of this list do not have \`${name}\`. They have ${Object.keys(conditions).join(', ') || 'nothing'}.`,
    { inputPath: at, servedBy: Object.keys(conditions) },
  );
