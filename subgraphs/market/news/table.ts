import { type RowOf, t, table } from '../../../citus';
import { instruments } from '../instruments/table';

/** What articles are listed by. */
const listed = {
  category: t.text<'MARKETS' | 'COMPANY' | 'DIVIDENDS' | 'ECONOMY'>(),
  sentiment: t.text<'POSITIVE' | 'NEUTRAL' | 'NEGATIVE'>(),
  publishedAt: t.timestamptz(),
};

export const news = table(
  'market_data.market_news',
  {
    id: t.bigint('news_id'),
    headline: t.text(),
    summary: t.text(),
    ...listed,
    source: t.text(),
    createdAt: t.defaulted(t.timestamptz()),
  },
  { key: ['id'], distributedBy: 'id', group: 'news' },
);

export type NewsArticleRow = RowOf<typeof news>;

/** The instruments that an article mentions. */
export const newsInstruments = table(
  'market_data.news_instruments',
  { newsId: t.bigint(), instrumentId: t.bigint(), symbol: t.text() },
  { key: ['newsId', 'instrumentId'], distributedBy: 'newsId', parent: news },
);

/** Instrument to the articles that mention it, with what lists of them sort and filter by. */
export const newsByInstrument = table(
  'market_data.news_by_instrument',
  { instrumentId: t.bigint(), id: t.bigint('news_id'), ...listed },
  {
    key: ['instrumentId', 'id'],
    distributedBy: 'instrumentId',
    parent: instruments,
    derivedFrom: `select m.instrument_id, m.news_id, n.category, n.sentiment, n.published_at
                  from market_data.news_instruments m join market_data.market_news n on n.news_id = m.news_id`,
  },
);
