import type { ServiceName } from '../../platform/config';
import { tables as doc } from '../../subgraphs/doc/distribution';
import { books as docBooks } from '../../subgraphs/doc/rules';
import { tables as finance } from '../../subgraphs/finance/distribution';
import { books as financeBooks } from '../../subgraphs/finance/rules';
import { tables as hc } from '../../subgraphs/hc/distribution';
import { tables as market } from '../../subgraphs/market/distribution';
import { tables as risk } from '../../subgraphs/risk/distribution';
import { derivedRules, type ServiceRules } from './rules';

/** What has to hold in the data of each service. */
export const rules: Readonly<Record<ServiceName, ServiceRules>> = {
  hc: { lookups: derivedRules(hc), books: [] },
  doc: { lookups: derivedRules(doc), books: docBooks },
  finance: { lookups: derivedRules(finance), books: financeBooks },
  risk: { lookups: derivedRules(risk), books: [] },
  market: { lookups: derivedRules(market), books: [] },
};
