import { ConfigError } from '../../platform/config';
import { ALL_ROLES, type Role, roleOf } from '../../subgraphs/runtime/auth/roles';

/** What is between commas. */
export const listIn = (text: string) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);

/** `name=value,name=value`, where names may have `=` in them. Throws ConfigError for an entry without a value. */
function pairsIn(variable: string, text: string): [name: string, value: string][] {
  return listIn(text).map((entry) => {
    const at = entry.lastIndexOf('=');
    const pair: [string, string] = [entry.slice(0, at).trim(), entry.slice(at + 1).trim()];
    if (at <= 0 || pair.includes('')) throw new ConfigError(`${variable}: write "${entry}" as name=value.`);
    return pair;
  });
}

/** `7f3b..=hr,/desk/traders=trader`. Throws ConfigError. */
export function roleNamesIn(text: string): Map<string, Role> {
  return new Map(
    pairsIn('AUTH_ROLE_NAMES', text).map(([name, value]) => {
      const role = roleOf(value);
      if (!role)
        throw new ConfigError(
          `AUTH_ROLE_NAMES: there is no role "${value}"; there are ${ALL_ROLES.join(', ')}.`,
        );
      return [name, role];
    }),
  );
}

/** Numbers of service accounts by subject: `price-feed=1`. Throws ConfigError. */
export function accountsIn(text: string): Map<string, string> {
  const accounts = pairsIn('AUTH_SERVICE_ACCOUNTS', text);
  const numbers = accounts.map(([, number]) => number);
  if (!numbers.every((number) => /^[1-9]\d{0,17}$/.test(number)) || new Set(numbers).size < numbers.length)
    throw new ConfigError('AUTH_SERVICE_ACCOUNTS: each has a number of its own, from 1.');
  return new Map(accounts);
}

/** Only those of public keys: with a symmetric one, whoever knows a public key could sign. */
const ASYMMETRIC = /^((RS|PS|ES)(256|384|512)|EdDSA|Ed25519)$/;

/** Throws ConfigError for one that is no signature by a private key. */
export function algorithmsIn(text: string): string[] {
  const algorithms = listIn(text);
  const unusable = algorithms.filter((algorithm) => !ASYMMETRIC.test(algorithm));
  if (algorithms.length === 0 || unusable.length > 0)
    throw new ConfigError(
      `AUTH_ALGORITHMS: public keys sign by RS256, PS256, ES256, EdDSA or one of their kind, not by "${unusable.join(', ')}".`,
    );
  return algorithms;
}
