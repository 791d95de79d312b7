import type { ServiceName } from '../../subgraphs/runtime/config';
import { doc } from './doc';
import { finance } from './finance';
import { hc } from './hc';
import { market } from './market';
import { risk } from './risk';
import type { ServiceRules } from './rules';

/** What has to hold in the data of each service. */
export const rules: Readonly<Record<ServiceName, ServiceRules>> = { hc, doc, finance, risk, market };
