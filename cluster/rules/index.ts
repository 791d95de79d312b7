import { tables as hcTables } from '../../subgraphs/hc/distribution';
import type { ServiceName } from '../../subgraphs/runtime/config';
import { doc } from './doc';
import { finance } from './finance';
import { market } from './market';
import { risk } from './risk';
import { derivedRules, type ServiceRules } from './rules';

const hc: ServiceRules = { lookups: derivedRules(hcTables), books: [] };

/** What has to hold in the data of each service. */
export const rules: Readonly<Record<ServiceName, ServiceRules>> = { hc, doc, finance, risk, market };
