import { report } from '../../citus/report';
import { columns, fanOut, statement } from '../../citus/statement';
import type { InstrumentKind, MoverRanking, PortfolioStrategy } from './generated';

/** A row of market_analytics.market_movers. */
export interface MarketMoverRow {
  readonly instrumentId: string;
  readonly symbol: string;
  readonly name: string;
  readonly kind: InstrumentKind;
  readonly exchangeId: string;
  readonly currency: string;
  readonly last: string;
  readonly previousClose: string;
  readonly change: string;
  readonly changePercent: string;
  readonly volume: string;
  readonly quotedAt: string;
}

const moverColumns = columns<MarketMoverRow>({
  instrumentId: 'instrument_id',
  symbol: 'symbol',
  name: 'name',
  kind: 'kind',
  exchangeId: 'exchange_id',
  currency: 'currency',
  last: 'last',
  previousClose: 'previous_close',
  change: 'change',
  changePercent: 'change_percent',
  volume: 'volume',
  quotedAt: 'quoted_at',
});

/** What movers can be narrowed to; null leaves it open. */
type MoverParams = { kind: InstrumentKind | null; exchangeId: string | null; limit: number };

const movers = (name: string, predicate: string, ranking: string) =>
  statement<MoverParams, MarketMoverRow>({
    name: `market.movers.${name}`,
    route: fanOut('the ranking is over the whole market; every shard returns its own top'),
    sql: `select ${moverColumns} from market_analytics.market_movers
          where ${predicate}
            and ($kind::text is null or kind = $kind)
            and ($exchangeId::bigint is null or exchange_id = $exchangeId)
          order by ${ranking}, instrument_id limit $limit::integer`,
  });

/** Instruments that moved most since their previous close, by what ranks them. */
export const marketMovers = {
  GAINERS: movers('gainers', 'change > 0', 'change_percent desc'),
  LOSERS: movers('losers', 'change < 0', 'change_percent'),
  MOST_ACTIVE: movers('mostActive', 'volume > 0', 'volume desc'),
} satisfies Record<MoverRanking, unknown>;

/** Trading of one day in one kind of security, venue and currency. */
export interface MarketVolumeRow {
  readonly priceDate: string;
  readonly exchangeId: string;
  readonly kind: InstrumentKind;
  readonly currency: string;
  readonly instruments: number;
  readonly volume: string;
  readonly turnover: string;
  readonly advancers: number;
  readonly decliners: number;
}

/** Which days, and which part of the market; null leaves it open. */
type VolumeParams = { from: string; to: string; kind: InstrumentKind | null; exchangeId: string | null };

/** Trading by day, venue, kind and currency. Its dates stand beside the prices, so that only their months are read. */
export const marketVolume = statement<VolumeParams, MarketVolumeRow>({
  name: 'market.volume',
  route: fanOut('the sums are over the whole market; every shard sums up its own instruments'),
  sql: `select p.price_date as "priceDate", i.exchange_id as "exchangeId", i.kind, i.currency,
               count(*)::integer as instruments, sum(p.volume)::bigint as volume,
               round(sum(p.volume * p.close * i.contract_size), 4) as turnover,
               (count(*) filter (where p.close > p.open))::integer as advancers,
               (count(*) filter (where p.close < p.open))::integer as decliners
        from market_data.price_history p
        join market_core.instruments i on i.instrument_id = p.instrument_id
        where p.price_date between $from::date and $to::date
          and ($kind::text is null or i.kind = $kind)
          and ($exchangeId::bigint is null or i.exchange_id = $exchangeId)
        group by p.price_date, i.exchange_id, i.kind, i.currency
        order by p.price_date desc, i.exchange_id, i.kind, i.currency
        limit 10000`,
});

/** A row of market_analytics.assets_under_management. */
export interface AssetsUnderManagementRow {
  readonly baseCurrency: string;
  readonly strategy: PortfolioStrategy;
  readonly portfolios: number;
  readonly marketValue: string;
  readonly cost: string;
  readonly valuationDate: string;
}

/** Latest value of all open portfolios. Filters: baseCurrency, strategy. */
export const assetsUnderManagement = report<AssetsUnderManagementRow>({
  name: 'market.assetsUnderManagement',
  columns: columns<AssetsUnderManagementRow>({
    baseCurrency: 'base_currency',
    strategy: 'strategy',
    portfolios: 'portfolios',
    marketValue: 'market_value',
    cost: 'cost',
    valuationDate: 'valuation_date',
  }),
  from: 'market_analytics.assets_under_management',
  fanOut: 'the sums are over all portfolios; every shard sums up its own',
  filters: { baseCurrency: 'base_currency = $baseCurrency::text', strategy: 'strategy = $strategy::text' },
  orderBy: 'base_currency, strategy',
});
