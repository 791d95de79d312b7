import { distributionOf, tablesOf } from '../../citus';
import * as currencies from './currencies/table';
import * as exchanges from './exchanges/table';
import * as holdings from './holdings/table';
import * as indicators from './indicators/table';
import * as indices from './indices/table';
import * as instruments from './instruments/table';
import * as news from './news/table';
import * as portfolios from './portfolios/table';
import * as prices from './prices/table';
import * as quotes from './quotes/table';
import * as reports from './reports/table';
import * as trades from './trades/table';
import * as valuations from './valuations/table';
import * as writeSide from './write-side';

/** Every table and view of the service. */
export const tables = tablesOf(
  exchanges,
  currencies,
  instruments,
  prices,
  quotes,
  portfolios,
  holdings,
  valuations,
  trades,
  indices,
  indicators,
  news,
  reports,
  writeSide,
);

/** Where each table of the service lives on Citus. */
export const distribution = distributionOf('market', tables);
