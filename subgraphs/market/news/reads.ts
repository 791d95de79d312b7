import {
  byKey,
  type Conditions,
  children,
  columns,
  conditionsOf,
  equals,
  from,
  inKeys,
  page,
  upTo,
} from '../../../citus';
import { news, newsByInstrument, newsInstruments } from './table';

/** News articles by id. */
export const articleById = byKey(news, 'market.news.byId');

/** Ids of the instruments that articles mention, by symbol. */
export const mentionsOfArticle = children('market.news.instrumentIds', 'newsId')
  .sql`select ${columns(newsInstruments, 'newsId', 'instrumentId')} from ${newsInstruments}
       where news_id ${inKeys.bigint} order by news_id, symbol, instrument_id`;

/** What every list of articles is filtered by. */
const commonConditions = (of: typeof news | typeof newsByInstrument): Conditions =>
  conditionsOf(of, 'id', 'category', 'sentiment', 'publishedAt');

/** What the list of all articles is filtered by. */
export const newsConditions: Conditions = {
  ...commonConditions(news),
  ...conditionsOf(news, 'headline', 'summary', 'source'),
};

/** What lists of articles, whole or those about an instrument, are ordered and filtered by. */
const listed = (of: typeof news | typeof newsByInstrument) => ({
  orders: { PUBLISHED_AT: of.publishedAt },
  defaultDirection: 'DESC' as const,
  tieBreaker: of.id,
  filters: {
    category: equals(of.category),
    sentiment: equals(of.sentiment),
    publishedFrom: from(of.publishedAt),
    publishedTo: upTo(of.publishedAt),
  },
});

/** News of the whole market. */
export const allArticles = page({
  name: 'market.news',
  from: news,
  fanOut: 'news of the whole market has no key; every shard returns at most a page',
  ...listed(news),
  conditions: newsConditions,
  indexed: [news.id, news.category],
});

/** News that mentions one instrument. */
export const articlesOfInstrument = page({
  name: 'market.news.byInstrument',
  columns: columns(newsByInstrument, 'id', 'publishedAt'),
  from: newsByInstrument,
  by: newsByInstrument.instrumentId,
  ...listed(newsByInstrument),
  conditions: commonConditions(newsByInstrument),
});
