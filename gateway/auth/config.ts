import { z } from 'zod';
import { count } from '../../platform/count-variable';

const milliseconds = (fallback: number) => count(fallback, 0);

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
  AUTH_TOKEN_MAX: count(16_384, 1_000).describe(
    'Characters of a token at most; those of identity providers have one to three thousand',
  ),
  AUTH_TOKENS_KEPT: count(10_000).describe(
    'Verified tokens that are kept at most, of some hundred bytes each, so that a signature is checked once and not with every request',
  ),
  AUTH_TOKEN_KEPT_MS: milliseconds(30_000).describe(
    'Milliseconds that a verified token is kept, and never beyond its end: a key that is withdrawn counts no longer than that',
  ),
  AUTH_JWKS_MAX: count(1_048_576, 1_000).describe(
    'Characters of the answer with the public keys at most; those of providers have a few thousand',
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
  AUTH_EMPLOYEES_KEPT: count(20_000).describe(
    'Employees of whom that is kept at most, of some hundred bytes each',
  ),
  AUTH_EMPLOYEE_STALE_MS: milliseconds(600_000).describe(
    'Milliseconds for which an earlier answer to that holds while the service of employees is down',
  ),
  AUTH_EMPLOYEE_TIMEOUT_MS: milliseconds(3_000).describe('Milliseconds that the answer to that may take'),
};

export type AuthVariables = Readonly<z.infer<z.ZodObject<typeof authVariables>>>;
