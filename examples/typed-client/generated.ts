// Written by `npm run generate` from operations/*.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Sorts of securities. */
export type InstrumentKind =
  /** Shares of a company. */
  | 'EQUITY'
  /** A fund that trades on an exchange like a share. */
  | 'ETF'
  /** A debt security with a coupon and a maturity. */
  | 'BOND'
  /** A fund whose units are priced once a day. */
  | 'FUND'
  /** A right to buy or sell an underlying at a fixed price. */
  | 'OPTION';

/** Bands of the score, which is likelihood times impact. */
export type RiskLevel =
  /** Score 1 to 4. */
  | 'LOW'
  /** Score 5 to 9. */
  | 'MEDIUM'
  /** Score 10 to 14. */
  | 'HIGH'
  /** Score 15 to 25. */
  | 'CRITICAL';

/** Sides of a trade. */
export type TradeSide =
  /** A purchase; it closes what was sold short before it adds to what is held. */
  | 'BUY'
  /** A sale; beyond what is held it is a short sale. */
  | 'SELL';

export type PortfolioQueryVariables = Exact<{
  id: string;
}>;


export type PortfolioQuery = { portfolio: { name: string, baseCurrency: string, manager: { fullName: string } | null, cashAccount: { balance: string | null, currency: string } | null, holdings: { nodes: Array<{ quantity: string, bookCost: string, instrument: { symbol: string, name: string, kind: InstrumentKind, latestQuote: { last: string } | null } | null }> } | null, riskExposures: { nodes: Array<{ exposureAmount: string, currency: string, risk: { title: string, residualLevel: RiskLevel } | null }> } | null } | null };

export type InstrumentNameFragment = { symbol: string, name: string, kind: InstrumentKind };

export type PortfoliosQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PortfoliosQuery = { portfolios: { nodes: Array<{ id: string, name: string, manager: { fullName: string } | null, latestValuation: { marketValue: string, currency: string, valuationDate: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type WatchSubscriptionVariables = Exact<{
  id: string;
}>;


export type WatchSubscription = { portfolioChanged: { changes: Array<{ type: string, occurredAt: string }>, portfolio: { name: string, trades: { totalCount: number, nodes: Array<{ side: TradeSide, quantity: string, symbol: string, price: string, currency: string }> } | null } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const InstrumentNameFragmentDoc = new TypedDocumentString(`
    fragment InstrumentName on Instrument {
  symbol
  name
  kind
}
    `, {"fragmentName":"InstrumentName"}) as unknown as TypedDocumentString<InstrumentNameFragment, unknown>;
export const PortfolioDocument = new TypedDocumentString(`
    query Portfolio($id: ID!) {
  portfolio(id: $id) {
    name
    baseCurrency
    manager {
      fullName
    }
    cashAccount {
      balance
      currency
    }
    holdings(first: 10, orderBy: {field: BOOK_COST, direction: DESC}) {
      nodes {
        quantity
        bookCost
        instrument {
          ...InstrumentName
          latestQuote {
            last
          }
        }
      }
    }
    riskExposures(first: 5) {
      nodes {
        exposureAmount
        currency
        risk {
          title
          residualLevel
        }
      }
    }
  }
}
    fragment InstrumentName on Instrument {
  symbol
  name
  kind
}`) as unknown as TypedDocumentString<PortfolioQuery, PortfolioQueryVariables>;
export const PortfoliosDocument = new TypedDocumentString(`
    query Portfolios($first: Int!, $after: String) {
  portfolios(first: $first, after: $after, orderBy: {field: NAME}) {
    nodes {
      id
      name
      manager {
        fullName
      }
      latestValuation {
        marketValue
        currency
        valuationDate
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PortfoliosQuery, PortfoliosQueryVariables>;
export const WatchDocument = new TypedDocumentString(`
    subscription Watch($id: ID!) {
  portfolioChanged(id: $id) {
    changes {
      type
      occurredAt
    }
    portfolio {
      name
      trades(first: 1) {
        totalCount
        nodes {
          side
          quantity
          symbol
          price
          currency
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WatchSubscription, WatchSubscriptionVariables>;