import type { Distribution } from '../../citus/distribution';
import type { ServiceRules } from '../../cluster/rules/rules';
import { rulesOf } from '../../cluster/rules/rules';
import { SERVICES, type ServiceName, system } from '../../subgraphs/system';

const ofEach = <T>(of: (service: ServiceName) => T) =>
  Object.fromEntries(SERVICES.map((service) => [service, of(service)])) as Readonly<Record<ServiceName, T>>;

/** Where the tables of each service live. */
export const distributions = ofEach<Distribution>((name) => system.service(name).distribution);

/** What has to hold in the data of each service. */
export const rules = ofEach<ServiceRules>((name) => rulesOf(system.service(name)));
