import { byIds, existing } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { publishNews } from '../commands/news';
import type { MutationResolvers, NewsArticleResolvers, QueryResolvers } from '../generated';
import { instrumentById } from '../instruments';
import { articleById, articles, instrumentIdsOfArticle } from '../news';
import { newsAudit } from '../write-side';

export const NewsArticle: NewsArticleResolvers = {
  __resolveReference: ({ id }, { load }) => load.one(articleById, id),
  instruments: async ({ id }, _, { load }) => {
    const mentions = await load.many(instrumentIdsOfArticle, id);
    const found = await Promise.all(
      mentions.map(({ instrumentId }) => load.one(instrumentById, instrumentId)),
    );
    return found.filter((instrument) => instrument !== null);
  },
  auditTrail: ({ id }, args, context) => connection(context, newsAudit.trail, args, id),
};

export const newsArticleQueries: Pick<QueryResolvers, 'newsArticle' | 'newsArticlesByIds' | 'newsArticles'> =
  {
    newsArticle: (_, { id }, { load }) => load.one(articleById, id),
    newsArticlesByIds: (_, { ids }, context) => byIds(context, articleById, ids),
    newsArticles: (_, args, context) => connection(context, articles, args),
  };

export const newsArticleMutations: Pick<MutationResolvers, 'publishNews'> = {
  publishNews: async (_, { input }, context) => {
    const { id } = await publishNews(context, input);
    return { newsArticle: await existing(context, articleById, id) };
  },
};
