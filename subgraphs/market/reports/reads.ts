import { columns, equals, fanOut, nullable, param, type RowOf, raw, report, statement } from '../../../citus';
import type { MoverRanking } from '../generated';
import { instruments } from '../instruments/table';
import { priceHistory } from '../prices/table';
import { assetsUnderManagement, marketMovers } from './table';

/** What a report can be narrowed to; null leaves it open. */
const kind = nullable(param.of(instruments.kind, 'kind'));
const exchangeId = nullable(param.bigint('exchangeId'));

const movers = (name: string, predicate: string, ranking: string) =>
  statement(
    `market.movers.${name}`,
    fanOut('the ranking is over the whole market; every shard returns its own top'),
  ).sql`select ${columns(marketMovers)} from ${marketMovers}
        where ${raw(predicate)} and (${kind} is null or kind = ${kind})
          and (${exchangeId} is null or exchange_id = ${exchangeId})
        order by ${raw(ranking)}, instrument_id limit ${param.integer('limit')}`;

/** Instruments that moved most since their previous close, by what ranks them. */
export const moversBy = {
  GAINERS: movers('gainers', 'change > 0', 'change_percent desc'),
  LOSERS: movers('losers', 'change < 0', 'change_percent'),
  MOST_ACTIVE: movers('mostActive', 'volume > 0', 'volume desc'),
} satisfies Record<MoverRanking, unknown>;

/** Trading of one day in one kind of security, venue and currency. */
export type MarketVolumeRow = Pick<RowOf<typeof priceHistory>, 'priceDate' | 'volume'> &
  Pick<RowOf<typeof instruments>, 'exchangeId' | 'kind' | 'currency'> & {
    readonly instruments: number;
    readonly turnover: string;
    readonly advancers: number;
    readonly decliners: number;
  };

/** Trading by day, venue, kind and currency. Its dates stand beside the prices, so that only their months are read. */
export const marketVolume = statement<MarketVolumeRow>(
  'market.volume',
  fanOut('the sums are over the whole market; every shard sums up its own instruments'),
).sql`select p.price_date as "priceDate", i.exchange_id as "exchangeId", i.kind, i.currency,
             count(*)::integer as instruments, sum(p.volume)::bigint as volume,
             round(sum(p.volume * p.close * i.contract_size), 4) as turnover,
             (count(*) filter (where p.close > p.open))::integer as advancers,
             (count(*) filter (where p.close < p.open))::integer as decliners
      from ${priceHistory} p join ${instruments} i on i.instrument_id = p.instrument_id
      where p.price_date between ${param.date('from')} and ${param.date('to')}
        and (${kind} is null or i.kind = ${kind}) and (${exchangeId} is null or i.exchange_id = ${exchangeId})
      group by p.price_date, i.exchange_id, i.kind, i.currency
      order by p.price_date desc, i.exchange_id, i.kind, i.currency
      limit 10000`;

/** Latest value of all open portfolios. Filters: baseCurrency, strategy. */
export const assetsByStrategy = report({
  name: 'market.assetsUnderManagement',
  from: assetsUnderManagement,
  fanOut: 'the sums are over all portfolios; every shard sums up its own',
  filters: {
    baseCurrency: equals(assetsUnderManagement.baseCurrency),
    strategy: equals(assetsUnderManagement.strategy),
  },
  orderBy: 'base_currency, strategy',
});
