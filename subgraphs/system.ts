import { systemOf } from './runtime/system';

/** The one list of the services: variables, ports, roles and the texts of the CLI follow from it. */
const LIST = [
  { name: 'hc', about: 'human capital', port: 4001, databasePort: 5431 },
  { name: 'doc', about: 'document management', port: 4002, databasePort: 5432 },
  { name: 'finance', about: 'financial management', port: 4003, databasePort: 5433 },
  { name: 'risk', about: 'risk management', port: 4004, databasePort: 5434 },
  { name: 'market', about: 'market data', port: 4005, databasePort: 5435 },
] as const;

export type ServiceName = (typeof LIST)[number]['name'];

/** Their names. */
export const SERVICES: readonly ServiceName[] = LIST.map(({ name }) => name);

/** Them, to be handed to what knows none by name. */
export const system = systemOf(LIST, __dirname, 'hc');
