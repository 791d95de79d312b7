import type { GraphQLError } from 'graphql';
import { DatabaseError } from '../../citus';
import { type ErrorCode, failure, type InputPath } from '../../platform/errors';
import type { SubgraphContext } from './context';

/** The fields of an input that each constraint of a table is about, by its name in the database. */
export type Constraints = Readonly<Record<string, readonly string[]>>;

type Command<Input, Result> = (context: SubgraphContext, input: Input) => Promise<Result>;

/**
 * A command that leaves rules to the database: what it refuses is told with the field of the input that the broken
 * constraint is about, or the whole input where that is not known. Throws CONFLICT for what another row has already,
 * CONSTRAINT_VIOLATED for what a rule does not allow, and BAD_USER_INPUT for values that their columns cannot hold.
 */
export const refusing =
  <Input, Result>(command: Command<Input, Result>, constraints: Constraints = {}): Command<Input, Result> =>
  async (context, input) => {
    try {
      return await command(context, input);
    } catch (error) {
      throw (error instanceof DatabaseError && refusal(error, constraints)) || error;
    }
  };

/** What is told of a statement that the database refused for its values; undefined where it failed otherwise. */
function refusal({ kind, sqlstate, constraint = '' }: DatabaseError, constraints: Constraints) {
  const fields = Object.hasOwn(constraints, constraint) ? (constraints[constraint] ?? []) : [];
  const named = fields.map((field) => `\`${field}\``).join(' and ');
  if (kind === 'conflict')
    return refused(
      'CONFLICT',
      fields,
      named ? `Another one has the same ${named}.` : 'There is such a one already.',
    );
  if (kind === 'invalid-input')
    return refused('BAD_USER_INPUT', fields, 'A value is more than its column can hold.');
  if (kind !== 'constraint') return undefined;
  if (sqlstate !== FOREIGN_KEY)
    return refused(
      'CONSTRAINT_VIOLATED',
      fields,
      named && `A rule of the data does not allow ${named} to be so.`,
    );
  return refused(
    'CONSTRAINT_VIOLATED',
    fields,
    named ? `What ${named} names is not there.` : 'Something else names it: it has to stay as it is.',
  );
}

const FOREIGN_KEY = '23503';

function refused(code: ErrorCode, fields: readonly string[], message: string): GraphQLError {
  const inputPath: InputPath = ['input', ...(fields.length === 1 ? fields : [])];
  return failure(code, message || undefined, { inputPath });
}
