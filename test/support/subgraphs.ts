import type { Subgraph } from '../../subgraphs/runtime/create-subgraph';
import { SERVICES, type ServiceName, system } from '../../subgraphs/system';

/** The subgraphs by name; all of them are loaded. */
export const subgraphs = Object.fromEntries(
  SERVICES.map((service) => [service, system.service(service).subgraph]),
) as Readonly<Record<ServiceName, Subgraph>>;
