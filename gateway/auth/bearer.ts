import { type BearerProblem, type Credentials, readBearer } from '../../platform/bearer';
import { AuthError } from './errors';

/** Characters of a token at most: those of identity providers have one to three thousand. */
export const LONGEST_TOKEN = 16_384;

const MESSAGES: Readonly<Record<Exclude<BearerProblem, 'missing'>, string>> = {
  doubled: 'The request has several Authorization headers.',
  scheme: 'Write the Authorization header as "Bearer <token>".',
  malformed: 'The Authorization header has no token.',
};

/** The token of a request. Throws AuthError where there is none that could be looked at. */
export function requireBearer(credentials: Credentials): string {
  const { token, problem } = readBearer(credentials);
  if (token === undefined)
    throw new AuthError('UNAUTHENTICATED', problem, problem === 'missing' ? undefined : MESSAGES[problem]);
  if (token.length > LONGEST_TOKEN)
    throw new AuthError('UNAUTHENTICATED', 'oversized', `A token has at most ${LONGEST_TOKEN} characters.`);
  return token;
}
