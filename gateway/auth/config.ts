import type { JWTVerifyGetKey } from 'jose';
import type { Logger } from 'pino';
import { z } from 'zod';
import { developmentViewer } from '../../subgraphs/runtime/auth/development-viewer';
import { ALL_ROLES, type Role, roleOf } from '../../subgraphs/runtime/auth/roles';
import { ConfigError } from '../../subgraphs/runtime/config';
import type { AuthMode } from './authenticate';
import { KeySet } from './key-set';
import { type TokenOptions, tokenReader } from './token-reader';

const milliseconds = (fallback: number) => z.coerce.number().int().min(0).default(fallback);

/** Variables that say who may call. */
export const authVariables = {
  AUTH: z
    .enum(['none'])
    .optional()
    .describe(
      '`none`: everybody may read everything, as nobody, and nobody may change anything; for a network in which that is meant',
    ),
  AUTH_JWKS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Where the identity provider has the public keys of its tokens ([how to connect one](access.md)); https in production',
    ),
  AUTH_JWT_SECRET: z
    .string()
    .min(32, 'a shared secret has at least 32 characters')
    .optional()
    .describe('Shared secret of the tokens (HS256), instead of public keys'),
  AUTH_ISSUER: z.string().optional().describe('`iss` that a token must have; needed with AUTH_JWKS_URL'),
  AUTH_AUDIENCE: z
    .string()
    .optional()
    .describe('For whom a token must be, one of several separated by commas; needed with AUTH_JWKS_URL'),
  AUTH_AUDIENCE_CLAIM: z
    .string()
    .default('aud')
    .describe('Claim that says for whom a token is; Cognito has `client_id` in access tokens'),
  AUTH_ALGORITHMS: z
    .string()
    .default('RS256,PS256,ES256,EdDSA')
    .describe('Algorithms that tokens may be signed by, with AUTH_JWKS_URL'),
  AUTH_ROLES_CLAIM: z
    .string()
    .default('roles')
    .describe('Claims that hold roles, separated by commas; `realm_access.roles` is one within another'),
  AUTH_ROLE_NAMES: z
    .string()
    .default('')
    .describe(
      'Roles by the names that the identity provider has for them: `7f3b..=hr,/desk/traders=trader`; names that are roles need no entry',
    ),
  AUTH_EMPLOYEE_CLAIM: z
    .string()
    .default('sub')
    .describe('Claim that says which employee it is, as a path like that of roles'),
  AUTH_EMPLOYEE_BY: z
    .enum(['id', 'email'])
    .default('id')
    .describe('What that claim holds: the id of the employee, or the e-mail address'),
  AUTH_SERVICE_ACCOUNTS: z
    .string()
    .default('')
    .describe(
      'Programs that may call, by the `sub` of their tokens, each with a number of its own: `price-feed@clients=1,payroll=2`',
    ),
  AUTH_CLOCK_SKEW_MS: milliseconds(30_000).describe(
    'Milliseconds by which the clock of the identity provider may differ',
  ),
  AUTH_JWKS_MAX_AGE_MS: milliseconds(600_000).describe('Milliseconds after which public keys are read anew'),
  AUTH_JWKS_STALE_MS: milliseconds(86_400_000).describe(
    'Milliseconds for which public keys are used at most while the identity provider is down',
  ),
  AUTH_JWKS_COOLDOWN_MS: milliseconds(30_000).describe(
    'Milliseconds in which tokens with an unknown key have the keys read anew once',
  ),
  AUTH_JWKS_TIMEOUT_MS: milliseconds(5_000).describe('Milliseconds that the identity provider may take'),
  AUTH_EMPLOYEE_MAX_AGE_MS: milliseconds(15_000).describe(
    'Milliseconds after which it is asked again whether a viewer works here, and in which department',
  ),
  AUTH_EMPLOYEE_STALE_MS: milliseconds(600_000).describe(
    'Milliseconds for which an earlier answer to that holds while the service of employees is down',
  ),
  AUTH_EMPLOYEE_TIMEOUT_MS: milliseconds(3_000).describe('Milliseconds that the answer to that may take'),
};

export type AuthVariables = Readonly<z.infer<z.ZodObject<typeof authVariables>>>;

/**
 * Says how callers prove who they are. Throws ConfigError for settings that contradict each other or leave a gap, and
 * in production for none at all.
 */
export function authMode(
  variables: AuthVariables & { readonly DEVELOPMENT_VIEWER: string },
  production: boolean,
  logger: Logger,
): AuthMode {
  checkAuth(variables, production);
  if (variables.AUTH === 'none') return { kind: 'none' };
  if (variables.AUTH_JWKS_URL || variables.AUTH_JWT_SECRET)
    return { kind: 'tokens', read: tokenReader(tokenOptions(variables, logger)) };
  return { kind: 'development', viewer: readDefaultViewer(variables.DEVELOPMENT_VIEWER) };
}

/** Throws ConfigError for settings that contradict each other or leave a gap. */
export function checkAuth(variables: AuthVariables, production: boolean): void {
  const { AUTH, AUTH_JWKS_URL, AUTH_JWT_SECRET, AUTH_ISSUER, AUTH_AUDIENCE } = variables;
  const given = [
    AUTH && 'AUTH',
    AUTH_JWKS_URL && 'AUTH_JWKS_URL',
    AUTH_JWT_SECRET && 'AUTH_JWT_SECRET',
  ].filter(Boolean);
  if (given.length > 1) throw new ConfigError(`Set one of ${given.join(' and ')}: each says who may call.`);
  if (production && given.length === 0)
    throw new ConfigError(
      'In production say who may call: set AUTH_JWKS_URL with AUTH_ISSUER and AUTH_AUDIENCE, or AUTH_JWT_SECRET; or AUTH=none for everybody.',
    );
  if (AUTH_JWKS_URL && !(AUTH_ISSUER && AUTH_AUDIENCE))
    throw new ConfigError(
      'With AUTH_JWKS_URL set AUTH_ISSUER and AUTH_AUDIENCE: the provider signs tokens for others with the same keys.',
    );
  if (production && AUTH_JWKS_URL && new URL(AUTH_JWKS_URL).protocol !== 'https:')
    throw new ConfigError(
      'In production AUTH_JWKS_URL is an https address: whoever can change the keys can be anybody.',
    );
}

function readDefaultViewer(text: string) {
  try {
    return developmentViewer(text);
  } catch (error) {
    throw new ConfigError(`DEVELOPMENT_VIEWER: ${(error as Error).message}`);
  }
}

function tokenOptions(variables: AuthVariables, logger: Logger): TokenOptions {
  const secret = variables.AUTH_JWT_SECRET;
  return {
    key: secret ? new TextEncoder().encode(secret) : publicKeys(variables, logger),
    algorithms: secret ? ['HS256'] : algorithmsIn(variables.AUTH_ALGORITHMS),
    issuer: variables.AUTH_ISSUER,
    audiences: listIn(variables.AUTH_AUDIENCE ?? ''),
    audienceClaim: variables.AUTH_AUDIENCE_CLAIM,
    clockSkew: variables.AUTH_CLOCK_SKEW_MS / 1000,
    claims: {
      roles: listIn(variables.AUTH_ROLES_CLAIM),
      roleNames: roleNamesIn(variables.AUTH_ROLE_NAMES),
      employee: variables.AUTH_EMPLOYEE_CLAIM,
      by: variables.AUTH_EMPLOYEE_BY,
      serviceAccounts: accountsIn(variables.AUTH_SERVICE_ACCOUNTS),
    },
  };
}

function publicKeys(variables: AuthVariables, logger: Logger): JWTVerifyGetKey {
  const keys = new KeySet({
    url: new URL(variables.AUTH_JWKS_URL!),
    maximumAge: variables.AUTH_JWKS_MAX_AGE_MS,
    maximumStaleAge: variables.AUTH_JWKS_STALE_MS,
    cooldown: variables.AUTH_JWKS_COOLDOWN_MS,
    timeout: variables.AUTH_JWKS_TIMEOUT_MS,
    logger,
  });
  void keys.refresh();
  return keys.find;
}

const listIn = (text: string) =>
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

function roleNamesIn(text: string): Map<string, Role> {
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

function accountsIn(text: string): Map<string, string> {
  const accounts = pairsIn('AUTH_SERVICE_ACCOUNTS', text);
  const numbers = accounts.map(([, number]) => number);
  if (!numbers.every((number) => /^[1-9]\d{0,17}$/.test(number)) || new Set(numbers).size < numbers.length)
    throw new ConfigError('AUTH_SERVICE_ACCOUNTS: each has a number of its own, from 1.');
  return new Map(accounts);
}

/** Only those of public keys: with a symmetric one, whoever knows a public key could sign. */
const ASYMMETRIC = /^((RS|PS|ES)(256|384|512)|EdDSA|Ed25519)$/;

function algorithmsIn(text: string): string[] {
  const algorithms = listIn(text);
  const unusable = algorithms.filter((algorithm) => !ASYMMETRIC.test(algorithm));
  if (algorithms.length === 0 || unusable.length > 0)
    throw new ConfigError(
      `AUTH_ALGORITHMS: public keys sign by RS256, PS256, ES256, EdDSA or one of their kind, not by "${unusable.join(', ')}".`,
    );
  return algorithms;
}
