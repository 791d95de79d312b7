import type { Distribution } from '../citus/distribution';
import type { ServiceName } from '../platform/config';
import { distribution as doc } from '../subgraphs/doc/distribution';
import { distribution as finance } from '../subgraphs/finance/distribution';
import { distribution as hc } from '../subgraphs/hc/distribution';
import { distribution as market } from '../subgraphs/market/distribution';
import { distribution as risk } from '../subgraphs/risk/distribution';

/** Where the tables of each service live, without the graph above them. */
export const distributions: Readonly<Record<ServiceName, Distribution>> = { hc, doc, finance, risk, market };
