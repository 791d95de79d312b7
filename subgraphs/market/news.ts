import { children, lookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns } from '../../citus/statement';
import type { NewsCategory, NewsSentiment } from './generated';
import { instrumentParent } from './instruments';

/** A row of market_data.market_news. */
export interface NewsArticleRow {
  readonly id: string;
  readonly headline: string;
  readonly summary: string;
  readonly category: NewsCategory;
  readonly sentiment: NewsSentiment;
  readonly source: string;
  readonly publishedAt: string;
}

export const newsColumns = {
  id: 'news_id',
  headline: 'headline',
  summary: 'summary',
  category: 'category',
  sentiment: 'sentiment',
  source: 'source',
  publishedAt: 'published_at',
} as const;

/** News articles by id. */
export const articleById = lookup<NewsArticleRow>({
  name: 'market.news.byId',
  sql: `select ${columns<NewsArticleRow>(newsColumns)} from market_data.market_news
        where news_id = any($keys::bigint[])`,
  key: 'id',
});

/** Ids of the instruments that articles mention, by symbol. */
export const instrumentIdsOfArticle = children<{ newsId: string; instrumentId: string }>({
  name: 'market.news.instrumentIds',
  sql: `select news_id as "newsId", instrument_id as "instrumentId" from market_data.news_instruments
        where news_id = any($keys::bigint[]) order by news_id, symbol, instrument_id`,
  key: 'newsId',
});

/** What a list of articles is ordered by. */
const orders: Record<'PUBLISHED_AT', OrderColumn> = {
  PUBLISHED_AT: { column: 'published_at', type: 'timestamptz', property: 'publishedAt' },
};
const tieBreaker: OrderColumn = { column: 'news_id', type: 'bigint', property: 'id' };

const filters = {
  category: 'category = $category::text',
  sentiment: 'sentiment = $sentiment::text',
  publishedFrom: 'published_at >= $publishedFrom::timestamptz',
  publishedTo: 'published_at <= $publishedTo::timestamptz',
};

/** News of the whole market. */
export const articles = page<NewsArticleRow>({
  name: 'market.news',
  columns: columns<NewsArticleRow>(newsColumns),
  from: 'market_data.market_news',
  fanOut: 'news of the whole market has no key; every shard returns at most a page',
  orders,
  defaultDirection: 'DESC',
  tieBreaker,
  filters,
});

/** What the lookup table knows of an article: enough to order a list. */
interface ListedArticleRow {
  readonly id: string;
  readonly publishedAt: string;
}

/** News that mentions one instrument. */
export const articlesOfInstrument = page<ListedArticleRow>({
  name: 'market.news.byInstrument',
  columns: columns<ListedArticleRow>({ id: 'news_id', publishedAt: 'published_at' }),
  from: 'market_data.news_by_instrument',
  by: { column: 'instrument_id', type: 'bigint', parent: instrumentParent },
  orders,
  defaultDirection: 'DESC',
  tieBreaker,
  filters,
});
