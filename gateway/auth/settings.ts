import type { Logger } from 'pino';
import { ConfigError } from '../../platform/config';
import { there } from '../../platform/there';
import { developmentViewer } from '../../subgraphs/runtime/auth/development-viewer';
import type { Viewer } from '../../subgraphs/runtime/auth/viewer';
import type { AuthMode } from './authenticate';
import type { AuthVariables } from './config';
import { KeySet, type KeySetOptions } from './key-set';
import { accountsIn, algorithmsIn, listIn, roleNamesIn } from './lists';
import { type TokenOptions, tokenReader } from './token-reader';

/** How callers prove who they are, as the variables say it. */
export type AuthSettings =
  | { readonly kind: 'none' }
  | { readonly kind: 'development'; readonly viewer: Viewer | null }
  | {
      readonly kind: 'tokens';
      /** A shared secret, or where the public keys are. */
      readonly key: Uint8Array | Omit<KeySetOptions, 'logger'>;
      readonly rules: Omit<TokenOptions, 'key'>;
      /** Characters of a token at most. */
      readonly longestToken: number;
    };

/**
 * Reads how callers prove who they are. Throws ConfigError for settings that contradict each other or leave a gap, and
 * in production for none at all.
 */
export function readAuth(
  variables: AuthVariables & { readonly DEVELOPMENT_VIEWER: string },
  production: boolean,
): AuthSettings {
  checkAuth(variables, production);
  if (variables.AUTH === 'none') return { kind: 'none' };
  const secret = variables.AUTH_JWT_SECRET;
  if (!secret && !variables.AUTH_JWKS_URL)
    return { kind: 'development', viewer: defaultViewer(variables.DEVELOPMENT_VIEWER) };
  return {
    kind: 'tokens',
    longestToken: variables.AUTH_TOKEN_MAX,
    key: secret ? new TextEncoder().encode(secret) : keySetOptions(variables),
    rules: {
      algorithms: secret ? ['HS256'] : algorithmsIn(variables.AUTH_ALGORITHMS),
      issuer: variables.AUTH_ISSUER,
      audiences: listIn(variables.AUTH_AUDIENCE ?? ''),
      audienceClaim: variables.AUTH_AUDIENCE_CLAIM,
      clockSkew: variables.AUTH_CLOCK_SKEW_MS / 1000,
      kept: variables.AUTH_TOKENS_KEPT,
      keptFor: variables.AUTH_TOKEN_KEPT_MS,
      claims: {
        roles: listIn(variables.AUTH_ROLES_CLAIM),
        roleNames: roleNamesIn(variables.AUTH_ROLE_NAMES),
        employee: variables.AUTH_EMPLOYEE_CLAIM,
        by: variables.AUTH_EMPLOYEE_BY,
        serviceAccounts: accountsIn(variables.AUTH_SERVICE_ACCOUNTS),
      },
    },
  };
}

/** What authenticates by those settings. Public keys are asked for at once. */
export function authMode(settings: AuthSettings, logger: Logger): AuthMode {
  if (settings.kind !== 'tokens') return settings;
  const { key, rules, longestToken } = settings;
  if (key instanceof Uint8Array)
    return { kind: 'tokens', longestToken, read: tokenReader({ ...rules, key }) };
  const keys = new KeySet({ ...key, logger });
  void keys.refresh();
  return { kind: 'tokens', longestToken, read: tokenReader({ ...rules, key: keys.find }) };
}

/** Throws ConfigError for settings that contradict each other or leave a gap. */
function checkAuth(variables: AuthVariables, production: boolean): void {
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

function defaultViewer(text: string): Viewer | null {
  try {
    return developmentViewer(text);
  } catch (error) {
    throw new ConfigError(`DEVELOPMENT_VIEWER: ${(error as Error).message}`);
  }
}

function keySetOptions(variables: AuthVariables): Omit<KeySetOptions, 'logger'> {
  return {
    url: new URL(there(variables.AUTH_JWKS_URL)),
    maximumAge: variables.AUTH_JWKS_MAX_AGE_MS,
    maximumStaleAge: variables.AUTH_JWKS_STALE_MS,
    cooldown: variables.AUTH_JWKS_COOLDOWN_MS,
    timeout: variables.AUTH_JWKS_TIMEOUT_MS,
    largest: variables.AUTH_JWKS_MAX,
  };
}
