import { type BearerProblem, type Credentials, readBearer } from '../../platform/bearer';
import { AuthError } from './errors';

const MESSAGES: Readonly<Record<Exclude<BearerProblem, 'missing'>, string>> = {
  doubled: 'The request has several Authorization headers.',
  scheme: 'Write the Authorization header as "Bearer <token>".',
  malformed: 'The Authorization header has no token.',
};

/** The token of a request. Throws AuthError where there is none, or one of more than `longest` characters. */
export function requireBearer(credentials: Credentials, longest: number): string {
  const { token, problem } = readBearer(credentials);
  if (token === undefined)
    throw new AuthError('UNAUTHENTICATED', problem, problem === 'missing' ? undefined : MESSAGES[problem]);
  if (token.length > longest)
    throw new AuthError('UNAUTHENTICATED', 'oversized', `A token has at most ${longest} characters.`);
  return token;
}
