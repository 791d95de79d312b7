import { z } from 'zod';

/** What is known of a service where no service is known: its name, and what it is about. */
export interface NamedService {
  /** `hc`: in small letters; it begins variables, roles, statements and schemas. */
  readonly name: string;
  /** `human capital` */
  readonly about: string;
}

type Suffix = 'DATABASE_URL' | 'SUBGRAPH_URL' | 'SUBGRAPH_TIMEOUT_MS' | 'WORKERS' | 'APP_PASSWORD';

/** The name of a service's variable: `HC_DATABASE_URL`. */
export const variableOf = (service: string, suffix: Suffix): string => `${service.toUpperCase()}_${suffix}`;

/** One variable for each service. */
export function variableForEach<Type extends z.ZodType>(
  services: readonly NamedService[],
  suffix: Suffix,
  type: (service: NamedService) => Type,
): Record<string, Type> {
  return Object.fromEntries(services.map((service) => [variableOf(service.name, suffix), type(service)]));
}

const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'write it as postgresql://user:password@host:port/database');

/** Where the databases are. */
export const databaseUrlVariables = (services: readonly NamedService[]) =>
  variableForEach(services, 'DATABASE_URL', ({ about }) =>
    databaseUrl.optional().describe(`Database of ${about}; unset: embedded`),
  );

const subgraphUrl = z.url({ protocol: /^https?$/ }).optional();

/** Where the subgraphs are that are not in the process. */
export const subgraphUrlVariables = (services: readonly NamedService[]) =>
  variableForEach(services, 'SUBGRAPH_URL', ({ name }) =>
    subgraphUrl.describe(`Endpoint of the ${name} subgraph; unset: in this process`),
  );

/** How long each of them may take. */
export const subgraphTimeoutVariables = (services: readonly NamedService[]) =>
  variableForEach(services, 'SUBGRAPH_TIMEOUT_MS', ({ name }) =>
    z.coerce
      .number()
      .int()
      .min(1)
      .optional()
      .describe(`Milliseconds that the ${name} subgraph may take; unset: SUBGRAPH_TIMEOUT_MS`),
  );

/** The database URLs that are set, by service. */
export const databaseUrls = (services: readonly NamedService[], variables: object) =>
  valuesOf(services, 'DATABASE_URL', variables);

/** The endpoints that are set, by service. */
export const subgraphUrls = (services: readonly NamedService[], variables: object) =>
  valuesOf(services, 'SUBGRAPH_URL', variables);

/** The times that are set for single endpoints, in milliseconds. */
export const subgraphTimeouts = (services: readonly NamedService[], variables: object) =>
  valuesOf<number>(services, 'SUBGRAPH_TIMEOUT_MS', variables);

function valuesOf<Value = string>(
  services: readonly NamedService[],
  suffix: Suffix,
  variables: object,
): Partial<Record<string, Value>> {
  const values = variables as Readonly<Record<string, Value | undefined>>;
  return Object.fromEntries(
    services.flatMap(({ name }) => {
      const value = values[variableOf(name, suffix)];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
