import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { Counter, type Registry } from 'prom-client';
import type { GatewayConfig } from '../config';
import type { GatewayContext } from '../context';
import type { SubgraphClient } from '../data-sources/subgraph-client';
import { type Authenticator, authenticator } from './authenticate';
import { EmployeeDirectory } from './employee-directory';
import { ALL_CODES, AuthError, type AuthErrorCode, type RefusalReason } from './errors';
import { authMode } from './settings';

export interface IdentitiesOptions {
  readonly config: GatewayConfig;
  /** The service that knows the employees; undefined in a supergraph without it. */
  readonly employees: SubgraphClient | undefined;
  readonly registry: Registry;
  readonly logger: Logger;
}

/** Says who asks, and keeps those from changing anything who may not. */
export interface Identities {
  readonly authenticate: Authenticator;
  readonly plugin: ApolloServerPlugin<GatewayContext>;
  /** An employee may have been changed: nothing that is known of them holds. */
  forget(): void;
}

/** Puts together what the settings say of identities; logs loudly where nobody proves anything. */
export function identities({ config, employees, registry, logger }: IdentitiesOptions): Identities {
  const { variables } = config;
  const mode = authMode(config.auth, logger);
  const directory =
    employees &&
    new EmployeeDirectory({
      client: employees,
      maximumAge: variables.AUTH_EMPLOYEE_MAX_AGE_MS,
      maximumStaleAge: variables.AUTH_EMPLOYEE_STALE_MS,
      timeout: variables.AUTH_EMPLOYEE_TIMEOUT_MS,
      kept: variables.AUTH_EMPLOYEES_KEPT,
      logger,
    });
  if (mode.kind === 'none')
    logger.warn(
      'AUTH=none: everybody who reaches this gateway reads everything, and nobody changes anything.',
    );
  if (mode.kind === 'development')
    logger.warn(
      `Development: everybody who reaches this gateway is viewer "${variables.DEVELOPMENT_VIEWER}", or whom the header "viewer" names. Set AUTH_JWKS_URL to ask for tokens.`,
    );
  return {
    authenticate: reporting(
      authenticator(mode, directory, config.forwardHeaders.includes('authorization')),
      registry,
      logger,
    ),
    plugin: refusingChanges(),
    forget: () => directory?.forget(),
  };
}

/** What happens all the time and is nobody's fault. */
const ORDINARY: ReadonlySet<RefusalReason> = new Set(['missing', 'expired']);

/** Counts and logs who is refused, without what they sent. */
function reporting(authenticate: Authenticator, registry: Registry, logger: Logger): Authenticator {
  const refusals = new Counter({
    name: 'gateway_auth_refusals_total',
    help: 'Requests that were refused for who sent them, by reason.',
    labelNames: ['reason'],
    registers: [registry],
  });
  return async (credentials) => {
    try {
      return await authenticate(credentials);
    } catch (error) {
      if (error instanceof AuthError) {
        const { reason, code } = error;
        refusals.inc({ reason });
        logger[ORDINARY.has(reason) ? 'info' : 'warn'](
          { reason, code },
          'a request is refused for who sent it',
        );
      }
      throw error;
    }
  };
}

/** Refuses mutations of viewers who may only read, before anything of them runs. */
function refusingChanges(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, contextValue }) => {
        if (operation?.operation !== 'mutation') return;
        const { viewer, mayNotAct } = contextValue.confirm
          ? await contextValue.confirm().catch(asRefusal)
          : contextValue;
        if (mayNotAct) throw refusalOf(mayNotAct);
        contextValue.viewer = viewer;
      },
    }),
  };
}

function asRefusal(error: unknown): never {
  throw error instanceof AuthError ? refusalOf(error.code) : error;
}

function refusalOf(code: AuthErrorCode): GraphQLError {
  const { status, message } = ALL_CODES[code];
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}
