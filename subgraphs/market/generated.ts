// Written by `npm run compose` from schema.graphql. Do not edit.
import type { RowOf } from '../../citus';
import type { fxRates } from './currencies/table';
import type { exchanges } from './exchanges/table';
import type { portfolioAllocation } from './holdings/table';
import type { corporateActions } from './instruments/table';
import type { dailyReturns } from './prices/table';
import type { movingAverages } from './prices/table';
import type { monthlyPrices } from './prices/table';
import type { marketMovers } from './reports/table';
import type { assetsUnderManagement } from './reports/table';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ExchangeHolidayRow } from './exchanges/table';
import type { HoldingRow } from './holdings/table';
import type { EconomicIndicatorRow, EconomicObservationRow } from './indicators/table';
import type { IndexValueRow } from './indices/reads';
import type { MarketIndexRow, IndexConstituentRow, IndexMembershipRow } from './indices/table';
import type { InstrumentRow } from './instruments/table';
import type { NewsArticleRow } from './news/table';
import type { PortfolioRow } from './portfolios/table';
import type { PriceBarRow, InstrumentStatisticsRow } from './prices/table';
import type { QuoteRow } from './quotes/reads';
import type { MarketVolumeRow } from './reports/reads';
import type { TradeRow } from './trades/table';
import type { PortfolioValuationRow } from './valuations/table';
import type { AuditEntryRow } from '../runtime/audit';
import type { Connection } from '../runtime/pagination';
import type { SubgraphContext } from '../runtime/context';
export type FxRateRow = RowOf<typeof fxRates>;
export type ExchangeRow = RowOf<typeof exchanges>;
export type PortfolioAllocationRow = RowOf<typeof portfolioAllocation>;
export type CorporateActionRow = RowOf<typeof corporateActions>;
export type DailyReturnRow = RowOf<typeof dailyReturns>;
export type MovingAverageRow = RowOf<typeof movingAverages>;
export type MonthlyPriceRow = RowOf<typeof monthlyPrices>;
export type MarketMoverRow = RowOf<typeof marketMovers>;
export type AssetsUnderManagementRow = RowOf<typeof assetsUnderManagement>;
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A decimal number of any precision, as a string: `"1234.5000"`. Money and quantities never pass through a float. */
  Decimal: { input: string; output: string; }
  /** A calendar date without a time zone: `2026-06-30`. */
  Date: { input: string; output: string; }
  /** An instant in UTC to the microsecond: `2026-06-30T17:00:00.123456Z`. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Whatever has an id among all things of the graph. */
export type Node = {
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
};

/** The direction of an order. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** Where a page stands in its list. */
export type PageInfo = {
  /** Whether there are further items behind the last one of this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are further items before the first one of this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of the page, null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item of the page, null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** What was done to something, by whom, and how it was before and after. */
export type AuditEntry = {
  /** Id of the entry, among those of all trails. */
  id: Scalars['ID']['output'];
  /** Type of what was changed, such as `LeaveRequest`. */
  entity: Scalars['String']['output'];
  /** Id of what was changed. */
  entityId: Scalars['String']['output'];
  /** Name of the mutation that changed it. */
  action: Scalars['String']['output'];
  /** Employee who did it. */
  actor?: Maybe<Employee>;
  /** When it was done. */
  occurredAt: Scalars['DateTime']['output'];
  /** The changed properties as they were; null when it was made. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** The changed properties as they became; null when it was removed. */
  after?: Maybe<Scalars['JSON']['output']>;
};

/** Something that can be held and priced: one listing of a share, fund, bond or option. */
export type Instrument = Node & {
  /** Identifier of the listing. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Ticker, unique within the exchange, for example AAPL. */
  symbol: Scalars['String']['output'];
  /** ISO 6166 number of the security; null for listed options, which have none. */
  isin?: Maybe<Scalars['String']['output']>;
  /** Name of the security, for example Apple Inc. */
  name: Scalars['String']['output'];
  /** What sort of security it is. */
  kind: InstrumentKind;
  /** Whether it can be traded at present. */
  status: InstrumentStatus;
  /** ISO 4217 code of the currency it trades in. */
  currency: Scalars['String']['output'];
  /** ISO 3166 code of the issuer's country. */
  country: Scalars['String']['output'];
  /** Business sector of the issuer, or what a fund or bond invests in. */
  sector: Scalars['String']['output'];
  /** Value of one unit is price times contract size: 100 for options, 1 otherwise. Bonds are quoted and counted per 100 of nominal. */
  contractSize: Scalars['Decimal']['output'];
  /** Redemption of a bond or expiry of an option; null otherwise. */
  maturityDate?: Maybe<Scalars['Date']['output']>;
  /** Annual coupon of a bond in percent of nominal; null otherwise. */
  couponRate?: Maybe<Scalars['Decimal']['output']>;
  /** Right that an option gives; null otherwise. */
  optionType?: Maybe<OptionType>;
  /** Price at which an option can be exercised; null otherwise. */
  strikePrice?: Maybe<Scalars['Decimal']['output']>;
  /** What an option is on; null otherwise. */
  underlying?: Maybe<Instrument>;
  /** Venue of the listing. */
  exchange: Exchange;
  /** Most recent quote; null when the feed has not delivered any. */
  latestQuote?: Maybe<Quote>;
  /** Daily prices, oldest first unless ordered otherwise. */
  prices?: Maybe<PriceBarConnection>;
  /** Change of the close from one trading day to the next. */
  dailyReturns?: Maybe<DailyReturnConnection>;
  /** Averages of the close over the 20, 50 and 200 latest trading days, for each day. */
  movingAverages?: Maybe<MovingAverageConnection>;
  /** Monthly bars made of the daily prices, oldest first. */
  monthlyPrices?: Maybe<Array<MonthlyPrice>>;
  /** Range, return and volatility over the latest 52 weeks; null when there are no prices. */
  statistics?: Maybe<InstrumentStatistics>;
  /** Dividends, coupons and splits. */
  corporateActions?: Maybe<CorporateActionConnection>;
  /** Positions that portfolios have in it. */
  holdings?: Maybe<HoldingConnection>;
  /** Indices it is part of. */
  indices: Array<IndexMembership>;
  /** Articles that mention it. */
  news?: Maybe<NewsArticleConnection>;
  /** Who listed, suspended or delisted it, and who recorded prices of it (with the bars that were replaced), newest first. */
  auditTrail?: Maybe<AuditEntryConnection>;
  /** When the listing was recorded here. */
  createdAt: Scalars['DateTime']['output'];
  /** When the listing was last changed here. */
  updatedAt: Scalars['DateTime']['output'];
  /** Number of the listing's current revision, raised by each change. */
  version: Scalars['Int']['output'];
};


/** Something that can be held and priced: one listing of a share, fund, bond or option. */
export type InstrumentPricesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PriceFilter>;
  orderBy?: InputMaybe<Array<PriceOrder>>;
  where?: InputMaybe<PriceBarWhere>;
};


/** Something that can be held and priced: one listing of a share, fund, bond or option. */
export type InstrumentDailyReturnsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PriceFilter>;
  orderBy?: InputMaybe<Array<PriceOrder>>;
};


/** Something that can be held and priced: one listing of a share, fund, bond or option. */
export type InstrumentMovingAveragesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PriceFilter>;
  orderBy?: InputMaybe<Array<PriceOrder>>;
};


/** Something that can be held and priced: one listing of a share, fund, bond or option. */
export type InstrumentMonthlyPricesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Something that can be held and priced: one listing of a share, fund, bond or option. */
export type InstrumentCorporateActionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CorporateActionFilter>;
  orderBy?: InputMaybe<Array<CorporateActionOrder>>;
  where?: InputMaybe<CorporateActionWhere>;
};


/** Something that can be held and priced: one listing of a share, fund, bond or option. */
export type InstrumentHoldingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HolderFilter>;
  orderBy?: InputMaybe<Array<HolderOrder>>;
  where?: InputMaybe<HoldingWhere>;
};


/** Something that can be held and priced: one listing of a share, fund, bond or option. */
export type InstrumentNewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NewsFilter>;
  orderBy?: InputMaybe<Array<NewsOrder>>;
  where?: InputMaybe<NewsArticleWhere>;
};


/** Something that can be held and priced: one listing of a share, fund, bond or option. */
export type InstrumentAuditTrailArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

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

/** Whether an instrument can be traded. */
export type InstrumentStatus =
  /** Trades normally. */
  | 'ACTIVE'
  /** Trading is halted for the time being. */
  | 'SUSPENDED'
  /** No longer listed. */
  | 'DELISTED';

/** Rights that options give. */
export type OptionType =
  /** The right to buy the underlying. */
  | 'CALL'
  /** The right to sell the underlying. */
  | 'PUT';

/** Conditions on instruments; all that are given must hold. */
export type InstrumentFilter = {
  /** Only this sort of security. */
  kind?: InputMaybe<InstrumentKind>;
  /** Only listings of this exchange. */
  exchangeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only instruments in this state. */
  status?: InputMaybe<InstrumentStatus>;
  /** Only instruments that trade in this currency (ISO 4217). */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Only instruments whose name begins with this, in upper or lower case. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on the instruments of one exchange; all that are given must hold. */
export type ExchangeInstrumentFilter = {
  /** Only this sort of security. */
  kind?: InputMaybe<InstrumentKind>;
  /** Only instruments in this state. */
  status?: InputMaybe<InstrumentStatus>;
  /** Only instruments that trade in this currency (ISO 4217). */
  currency?: InputMaybe<Scalars['String']['input']>;
};

/** Order of instruments. */
export type InstrumentOrder = {
  /** What to order by. */
  field: InstrumentOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What instruments can be ordered by. */
export type InstrumentOrderField =
  /** The ticker. */
  | 'SYMBOL'
  /** The name of the security. */
  | 'NAME'
  /** Identifier of the listing. */
  | 'ID'
  /** What sort of security it is. */
  | 'KIND'
  /** Whether it can be traded at present. */
  | 'STATUS'
  /** ISO 4217 code of the currency it trades in. */
  | 'CURRENCY'
  /** The id of `exchange`. */
  | 'EXCHANGE_ID'
  /** ISO 6166 number of the security; null for listed options, which have none. */
  | 'ISIN'
  /** ISO 3166 code of the issuer's country. */
  | 'COUNTRY'
  /** Business sector of the issuer, or what a fund or bond invests in. */
  | 'SECTOR'
  /** Value of one unit is price times contract size: 100 for options, 1 otherwise. Bonds are quoted and counted per 100 of nominal. */
  | 'CONTRACT_SIZE'
  /** Redemption of a bond or expiry of an option; null otherwise. */
  | 'MATURITY_DATE'
  /** Annual coupon of a bond in percent of nominal; null otherwise. */
  | 'COUPON_RATE'
  /** Right that an option gives; null otherwise. */
  | 'OPTION_TYPE'
  /** Price at which an option can be exercised; null otherwise. */
  | 'STRIKE_PRICE'
  /** The id of `underlying`. */
  | 'UNDERLYING_ID'
  /** When the listing was recorded here. */
  | 'CREATED_AT'
  /** When the listing was last changed here. */
  | 'UPDATED_AT';

/** A trading venue. */
export type Exchange = Node & {
  /** Identifier of the venue here; its public code is `mic`. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Market identifier code (ISO 10383), for example XNYS. */
  mic: Scalars['String']['output'];
  /** Full name of the venue. */
  name: Scalars['String']['output'];
  /** City where the venue has its seat. */
  city: Scalars['String']['output'];
  /** ISO 3166 code of the venue's country. */
  country: Scalars['String']['output'];
  /** IANA time zone of the trading hours. */
  timeZone: Scalars['String']['output'];
  /** ISO 4217 code of the currency in which most of its instruments trade. */
  currency: Scalars['String']['output'];
  /** Local time at which trading opens, as HH:MM:SS. */
  opensAt: Scalars['String']['output'];
  /** Local time at which trading closes, as HH:MM:SS. */
  closesAt: Scalars['String']['output'];
  /** Weekdays on which the venue stays closed, in order of date. */
  holidays: Array<ExchangeHoliday>;
  /** Instruments listed here. */
  instruments?: Maybe<InstrumentConnection>;
  /** Indices that follow the trading calendar of this venue. */
  indices: Array<MarketIndex>;
};


/** A trading venue. */
export type ExchangeInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExchangeInstrumentFilter>;
  orderBy?: InputMaybe<Array<InstrumentOrder>>;
  where?: InputMaybe<InstrumentWhere>;
};

/** A weekday on which a venue stays closed. */
export type ExchangeHoliday = {
  /** The day without trading. */
  holidayDate: Scalars['Date']['output'];
  /** Occasion of the holiday. */
  name: Scalars['String']['output'];
};

/** Order of exchanges. */
export type ExchangeOrder = {
  /** What to order by. */
  field: ExchangeOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What exchanges can be ordered by. */
export type ExchangeOrderField =
  /** The market identifier code. */
  | 'MIC'
  /** The full name of the venue. */
  | 'NAME'
  /** Identifier of the venue here; its public code is `mic`. */
  | 'ID'
  /** City where the venue has its seat. */
  | 'CITY'
  /** ISO 3166 code of the venue's country. */
  | 'COUNTRY'
  /** IANA time zone of the trading hours. */
  | 'TIME_ZONE'
  /** ISO 4217 code of the currency in which most of its instruments trade. */
  | 'CURRENCY';

/** Prices of one instrument on one trading day, adjusted for splits. The bar of the running day is provisional. */
export type PriceBar = {
  /** Instrument the bar is about. */
  instrumentId: Scalars['ID']['output'];
  /** Trading day, unique within the instrument. */
  priceDate: Scalars['Date']['output'];
  /** First price of the day. */
  open: Scalars['Decimal']['output'];
  /** Highest price of the day. */
  high: Scalars['Decimal']['output'];
  /** Lowest price of the day. */
  low: Scalars['Decimal']['output'];
  /** Last price of the day. */
  close: Scalars['Decimal']['output'];
  /** Units traded, a whole number. */
  volume: Scalars['Decimal']['output'];
};

/** Change of an instrument's close since the trading day before; 0.01 is one percent. */
export type DailyReturn = {
  /** Instrument the return is about. */
  instrumentId: Scalars['ID']['output'];
  /** Trading day at whose close the return is measured. */
  priceDate: Scalars['Date']['output'];
  /** Close of that day. */
  close: Scalars['Decimal']['output'];
  /** Close of the trading day before. */
  previousClose: Scalars['Decimal']['output'];
  /** Close over the previous close, less one. */
  simpleReturn: Scalars['Decimal']['output'];
  /** Natural logarithm of close over previous close. */
  logReturn: Scalars['Decimal']['output'];
};

/** Simple moving averages of an instrument's close on one trading day. */
export type MovingAverage = {
  /** Instrument the averages are about. */
  instrumentId: Scalars['ID']['output'];
  /** Trading day up to which the averages reach. */
  priceDate: Scalars['Date']['output'];
  /** Close of that day. */
  close: Scalars['Decimal']['output'];
  /** Mean of the 20 latest closes; null while there are fewer. */
  average20?: Maybe<Scalars['Decimal']['output']>;
  /** Mean of the 50 latest closes; null while there are fewer. */
  average50?: Maybe<Scalars['Decimal']['output']>;
  /** Mean of the 200 latest closes; null while there are fewer. */
  average200?: Maybe<Scalars['Decimal']['output']>;
};

/** Prices of one instrument over one month. */
export type MonthlyPrice = {
  /** Instrument the bar is about. */
  instrumentId: Scalars['ID']['output'];
  /** First day of the month. */
  month: Scalars['Date']['output'];
  /** First price of the month. */
  open: Scalars['Decimal']['output'];
  /** Highest price of the month. */
  high: Scalars['Decimal']['output'];
  /** Lowest price of the month. */
  low: Scalars['Decimal']['output'];
  /** Last price of the month. */
  close: Scalars['Decimal']['output'];
  /** Units traded in the month, a whole number. */
  volume: Scalars['Decimal']['output'];
  /** Number of days with prices. */
  tradingDays: Scalars['Int']['output'];
};

/** An instrument's latest 52 weeks of prices in figures. */
export type InstrumentStatistics = {
  /** Instrument the figures are about. */
  instrumentId: Scalars['ID']['output'];
  /** First trading day taken into account. */
  firstDate: Scalars['Date']['output'];
  /** Last trading day taken into account. */
  lastDate: Scalars['Date']['output'];
  /** Close of the last day. */
  lastClose: Scalars['Decimal']['output'];
  /** Highest price of the period. */
  highest: Scalars['Decimal']['output'];
  /** Lowest price of the period. */
  lowest: Scalars['Decimal']['output'];
  /** Mean of units traded in a day, a whole number. */
  averageVolume: Scalars['Decimal']['output'];
  /** Last close over first close, less one; 0.01 is one percent. */
  totalReturn: Scalars['Decimal']['output'];
  /** Standard deviation of the daily log returns, scaled to a year; null with fewer than three prices. */
  volatility?: Maybe<Scalars['Decimal']['output']>;
};

/** Dates of prices and of what is computed from them; all that are given must hold. */
export type PriceFilter = {
  /** First date to include. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Last date to include. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of prices and of what is computed from them. */
export type PriceOrder = {
  /** What to order by. */
  field: PriceOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What prices can be ordered by. */
export type PriceOrderField =
  /** The trading day. */
  | 'PRICE_DATE';

/** What an instrument could be bought and sold for at one moment. */
export type Quote = {
  /** Instrument the quote is about. */
  instrumentId: Scalars['ID']['output'];
  /** Highest price that a buyer offers. */
  bid: Scalars['Decimal']['output'];
  /** Lowest price that a seller asks. */
  ask: Scalars['Decimal']['output'];
  /** Price of the last trade. */
  last: Scalars['Decimal']['output'];
  /** Units wanted at the bid, a whole number. */
  bidSize: Scalars['Decimal']['output'];
  /** Units offered at the ask, a whole number. */
  askSize: Scalars['Decimal']['output'];
  /** Close of the trading day before. */
  previousClose: Scalars['Decimal']['output'];
  /** Last price less previous close. */
  change: Scalars['Decimal']['output'];
  /** Change in percent of the previous close. */
  changePercent: Scalars['Decimal']['output'];
  /** Units traded on the day so far, a whole number. */
  volume: Scalars['Decimal']['output'];
  /** ISO 4217 code of the currency of the prices. */
  currency: Scalars['String']['output'];
  /** Moment that the quote is from. */
  quotedAt: Scalars['DateTime']['output'];
};

/** A payment or split that changes what a position is worth. */
export type CorporateAction = {
  /** Identifier of the action, unique within the instrument. */
  id: Scalars['ID']['output'];
  /** Instrument that the action is about. */
  instrumentId: Scalars['ID']['output'];
  /** What happens. */
  kind: CorporateActionKind;
  /** First day on which buyers no longer take part. */
  exDate: Scalars['Date']['output'];
  /** Day of payment, or of the exchange of units. */
  payDate: Scalars['Date']['output'];
  /** Paid per unit before tax; null for splits. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** ISO 4217 code of the currency of the amount; null for splits. */
  currency?: Maybe<Scalars['String']['output']>;
  /** New units for one old unit; null for payments. */
  ratio?: Maybe<Scalars['Decimal']['output']>;
};

/** What corporate actions do. */
export type CorporateActionKind =
  /** A company or fund pays its holders. */
  | 'DIVIDEND'
  /** A bond pays interest. */
  | 'COUPON'
  /** Units are divided or merged. */
  | 'SPLIT';

/** Conditions on corporate actions; all that are given must hold. */
export type CorporateActionFilter = {
  /** Only actions of this sort. */
  kind?: InputMaybe<CorporateActionKind>;
  /** First ex date to include. */
  exFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last ex date to include. */
  exTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of corporate actions. */
export type CorporateActionOrder = {
  /** What to order by. */
  field: CorporateActionOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What corporate actions can be ordered by. */
export type CorporateActionOrderField =
  /** The first day on which buyers no longer take part. */
  | 'EX_DATE'
  /** Identifier of the action, unique within the instrument. */
  | 'ID'
  /** What happens. */
  | 'KIND'
  /** Day of payment, or of the exchange of units. */
  | 'PAY_DATE'
  /** Paid per unit before tax; null for splits. */
  | 'AMOUNT'
  /** ISO 4217 code of the currency of the amount; null for splits. */
  | 'CURRENCY'
  /** New units for one old unit; null for payments. */
  | 'RATIO';

/** A portfolio under management. */
export type Portfolio = Node & {
  /** Identifier of the portfolio. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Name under which the portfolio is run. */
  name: Scalars['String']['output'];
  /** What the portfolio aims for. */
  strategy: PortfolioStrategy;
  /** Whether it can trade at present. */
  status: PortfolioStatus;
  /** ISO 4217 code of the currency in which it is valued. */
  baseCurrency: Scalars['String']['output'];
  /** Employee who runs it. */
  manager?: Maybe<Employee>;
  /** Account on which its cash is booked. */
  cashAccount?: Maybe<Account>;
  /** Index that its results are compared with; null when none is agreed. */
  benchmark?: Maybe<MarketIndex>;
  /** Day on which it was opened. */
  inceptionDate: Scalars['Date']['output'];
  /** Its open positions. */
  holdings?: Maybe<HoldingConnection>;
  /** What its securities were worth: at the end of each month, and on each of the latest trading days. */
  valuations?: Maybe<PortfolioValuationConnection>;
  /** Most recent valuation; null before the first. */
  latestValuation?: Maybe<PortfolioValuation>;
  /** How its cost is spread over sorts of securities, largest share first. */
  allocation: Array<PortfolioAllocation>;
  /** Whether it may sell what it does not hold. */
  allowsShortSales: Scalars['Boolean']['output'];
  /** Its filled purchases and sales. */
  trades?: Maybe<TradeConnection>;
  /** Who changed the portfolio and who traded for it, newest first. */
  auditTrail?: Maybe<AuditEntryConnection>;
  /** When the portfolio was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When the portfolio was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Number of the portfolio's current revision, raised by each change. */
  version: Scalars['Int']['output'];
};


/** A portfolio under management. */
export type PortfolioHoldingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HoldingFilter>;
  orderBy?: InputMaybe<Array<HoldingOrder>>;
  where?: InputMaybe<HoldingWhere>;
};


/** A portfolio under management. */
export type PortfolioValuationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PortfolioValuationFilter>;
  orderBy?: InputMaybe<Array<PortfolioValuationOrder>>;
};


/** A portfolio under management. */
export type PortfolioTradesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TradeFilter>;
  orderBy?: InputMaybe<Array<TradeOrder>>;
  where?: InputMaybe<TradeWhere>;
};


/** A portfolio under management. */
export type PortfolioAuditTrailArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What portfolios aim for. */
export type PortfolioStrategy =
  /** Capital gains over many years. */
  | 'GROWTH'
  /** Regular dividends and coupons. */
  | 'INCOME'
  /** A mixture of gains and income. */
  | 'BALANCED'
  /** The return of an index at low cost. */
  | 'INDEX'
  /** Keeping what is there, with little risk. */
  | 'CAPITAL_PRESERVATION';

/** Whether a portfolio can trade. */
export type PortfolioStatus =
  /** Trades normally. */
  | 'ACTIVE'
  /** No trades for the time being. */
  | 'FROZEN'
  /** Wound up, with nothing left in it. */
  | 'CLOSED';

/** Conditions on portfolios; all that are given must hold. */
export type PortfolioFilter = {
  /** Only portfolios with this aim. */
  strategy?: InputMaybe<PortfolioStrategy>;
  /** Only portfolios in this state. */
  status?: InputMaybe<PortfolioStatus>;
  /** Only portfolios valued in this currency (ISO 4217). */
  baseCurrency?: InputMaybe<Scalars['String']['input']>;
  /** First inception date to include. */
  inceptionFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last inception date to include. */
  inceptionTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of portfolios. */
export type PortfolioOrder = {
  /** What to order by. */
  field: PortfolioOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What portfolios can be ordered by. */
export type PortfolioOrderField =
  /** The name of the portfolio. */
  | 'NAME'
  /** The day on which the portfolio was opened. */
  | 'INCEPTION_DATE'
  /** Identifier of the portfolio. */
  | 'ID'
  /** What the portfolio aims for. */
  | 'STRATEGY'
  /** Whether it can trade at present. */
  | 'STATUS'
  /** ISO 4217 code of the currency in which it is valued. */
  | 'BASE_CURRENCY'
  /** The id of `manager`. */
  | 'MANAGER_ID'
  /** The id of `cashAccount`. */
  | 'CASH_ACCOUNT_ID'
  /** The id of `benchmark`. */
  | 'BENCHMARK_ID'
  /** Whether it may sell what it does not hold. */
  | 'ALLOWS_SHORT_SALES'
  /** When the portfolio was recorded. */
  | 'CREATED_AT'
  /** When the portfolio was last changed. */
  | 'UPDATED_AT';

/** A filled purchase or sale, never edited: a wrong one is taken back by its opposite. */
export type Trade = Node & {
  /** Identifier of the trade, unique over all portfolios. */
  id: Scalars['ID']['output'];
  /** Portfolio that traded. */
  portfolioId: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Portfolio that traded, with its details; null with an error when it cannot be reached. */
  portfolio?: Maybe<Portfolio>;
  /** Instrument that was traded. */
  instrumentId: Scalars['ID']['output'];
  /** Instrument that was traded, with its details; null with an error when it cannot be reached. */
  instrument?: Maybe<Instrument>;
  /** Ticker of the instrument. */
  symbol: Scalars['String']['output'];
  /** Whether it was bought or sold. */
  side: TradeSide;
  /** Units traded: shares, fund units, contracts, or 100s of nominal for bonds. */
  quantity: Scalars['Decimal']['output'];
  /** Price of one unit, in `currency`. */
  price: Scalars['Decimal']['output'];
  /** Value of one unit is price times contract size. */
  contractSize: Scalars['Decimal']['output'];
  /** ISO 4217 code of the currency the instrument trades in. */
  currency: Scalars['String']['output'];
  /** Quantity at the price, without fees, in `currency`. */
  amount: Scalars['Decimal']['output'];
  /** Commission, taxes and whatever else was paid for the trade, in `currency`. */
  fees: Scalars['Decimal']['output'];
  /** Units of `baseCurrency` for one unit of `currency`. */
  exchangeRate: Scalars['Decimal']['output'];
  /** ISO 4217 code of the portfolio's currency. */
  baseCurrency: Scalars['String']['output'];
  /** What the cash account gains by a sale, or loses by a purchase (then it is negative): with fees, in `baseCurrency`, to its minor unit. */
  cashAmount: Scalars['Decimal']['output'];
  /** What the part that closed a position brought beyond its average cost, in `baseCurrency`; null where nothing was closed. */
  realisedGain?: Maybe<Scalars['Decimal']['output']>;
  /** Account on which the portfolio's cash was booked at the time of the trade. */
  cashAccount?: Maybe<Account>;
  /** Day of the trade. */
  tradeDate: Scalars['Date']['output'];
  /** Employee who recorded it. */
  tradedBy?: Maybe<Employee>;
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
};

/** Sides of a trade. */
export type TradeSide =
  /** A purchase; it closes what was sold short before it adds to what is held. */
  | 'BUY'
  /** A sale; beyond what is held it is a short sale. */
  | 'SELL';

/** Conditions on trades; all that are given must hold. */
export type TradeFilter = {
  /** Only trades in this instrument. */
  instrumentId?: InputMaybe<Scalars['ID']['input']>;
  /** Only purchases, or only sales. */
  side?: InputMaybe<TradeSide>;
  /** First day of trading to include. */
  tradedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of trading to include. */
  tradedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of trades. */
export type TradeOrder = {
  /** What to order by. */
  field: TradeOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What trades can be ordered by. */
export type TradeOrderField =
  /** The day of the trade, and on one day the order in which they were recorded. */
  | 'TRADE_DATE'
  /** Identifier of the trade, unique over all portfolios. */
  | 'ID'
  /** Instrument that was traded. */
  | 'INSTRUMENT_ID'
  /** Ticker of the instrument. */
  | 'SYMBOL'
  /** Whether it was bought or sold. */
  | 'SIDE'
  /** Units traded: shares, fund units, contracts, or 100s of nominal for bonds. */
  | 'QUANTITY'
  /** Price of one unit, in `currency`. */
  | 'PRICE'
  /** Value of one unit is price times contract size. */
  | 'CONTRACT_SIZE'
  /** ISO 4217 code of the currency the instrument trades in. */
  | 'CURRENCY'
  /** Quantity at the price, without fees, in `currency`. */
  | 'AMOUNT'
  /** Commission, taxes and whatever else was paid for the trade, in `currency`. */
  | 'FEES'
  /** Units of `baseCurrency` for one unit of `currency`. */
  | 'EXCHANGE_RATE'
  /** What the cash account gains by a sale, or loses by a purchase (then it is negative): with fees, in `baseCurrency`, to its minor unit. */
  | 'CASH_AMOUNT'
  /** What the part that closed a position brought beyond its average cost, in `baseCurrency`; null where nothing was closed. */
  | 'REALISED_GAIN'
  /** The id of `tradedBy`. */
  | 'TRADED_BY_ID'
  /** When it was recorded. */
  | 'CREATED_AT';

/** Portfolio and id of a trade. */
export type TradeKey = {
  /** Portfolio that traded. */
  portfolioId: Scalars['ID']['input'];
  /** Identifier of the trade. */
  id: Scalars['ID']['input'];
};

/** Position of one portfolio in one instrument; the two identify it. */
export type Holding = {
  /** Portfolio that has the position. */
  portfolioId: Scalars['ID']['output'];
  /** Instrument that the position is in. */
  instrumentId: Scalars['ID']['output'];
  /** Portfolio that has the position, with its details; null with an error when it cannot be reached. */
  portfolio?: Maybe<Portfolio>;
  /** Instrument that the position is in, with its details; null with an error when it cannot be reached. */
  instrument?: Maybe<Instrument>;
  /** Ticker of the instrument. */
  symbol: Scalars['String']['output'];
  /** Sort of security the instrument is. */
  kind: InstrumentKind;
  /** Units held: shares, fund units, contracts, or 100s of nominal for bonds; negative for what was sold short. */
  quantity: Scalars['Decimal']['output'];
  /** Average price of one unit, in `currency`: paid, or received for what was sold short. */
  averageCost: Scalars['Decimal']['output'];
  /** ISO 4217 code of the currency the instrument trades in. */
  currency: Scalars['String']['output'];
  /** What the position cost with fees, in `baseCurrency`, at the exchange rates of the purchases; negative for what short sales brought. */
  bookCost: Scalars['Decimal']['output'];
  /** ISO 4217 code of the portfolio's currency. */
  baseCurrency: Scalars['String']['output'];
  /** Quantity at the last quoted price, in `currency`; null when there is no quote. */
  marketValue?: Maybe<Scalars['Decimal']['output']>;
  /** Day of the first purchase. */
  openedOn: Scalars['Date']['output'];
  /** When the position last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Conditions on the holdings of a portfolio; all that are given must hold. */
export type HoldingFilter = {
  /** Only positions in this sort of security. */
  kind?: InputMaybe<InstrumentKind>;
  /** Only positions in instruments that trade in this currency (ISO 4217). */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** First day of opening to include. */
  openedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of opening to include. */
  openedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of the holdings of a portfolio. */
export type HoldingOrder = {
  /** What to order by. */
  field: HoldingOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What the holdings of a portfolio can be ordered by. */
export type HoldingOrderField =
  /** The ticker of the instrument. */
  | 'SYMBOL'
  /** What the position cost, in the portfolio's currency. */
  | 'BOOK_COST'
  /** The day of the first purchase. */
  | 'OPENED_ON'
  /** Portfolio that has the position. */
  | 'PORTFOLIO_ID'
  /** Instrument that the position is in. */
  | 'INSTRUMENT_ID'
  /** Sort of security the instrument is. */
  | 'KIND'
  /** Units held: shares, fund units, contracts, or 100s of nominal for bonds; negative for what was sold short. */
  | 'QUANTITY'
  /** Average price of one unit, in `currency`: paid, or received for what was sold short. */
  | 'AVERAGE_COST'
  /** ISO 4217 code of the currency the instrument trades in. */
  | 'CURRENCY'
  /** ISO 4217 code of the portfolio's currency. */
  | 'BASE_CURRENCY'
  /** When the position last changed. */
  | 'UPDATED_AT';

/** Conditions on the positions in one instrument; all that are given must hold. */
export type HolderFilter = {
  /** Only positions of portfolios valued in this currency (ISO 4217). */
  baseCurrency?: InputMaybe<Scalars['String']['input']>;
  /** First day of opening to include. */
  openedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of opening to include. */
  openedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of the positions in one instrument. */
export type HolderOrder = {
  /** What to order by. */
  field: HolderOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What the positions in one instrument can be ordered by. */
export type HolderOrderField =
  /** The units held. */
  | 'QUANTITY'
  /** The day of the first purchase. */
  | 'OPENED_ON'
  /** Portfolio that has the position. */
  | 'PORTFOLIO_ID'
  /** Instrument that the position is in. */
  | 'INSTRUMENT_ID'
  /** Ticker of the instrument. */
  | 'SYMBOL'
  /** Sort of security the instrument is. */
  | 'KIND'
  /** Average price of one unit, in `currency`: paid, or received for what was sold short. */
  | 'AVERAGE_COST'
  /** ISO 4217 code of the currency the instrument trades in. */
  | 'CURRENCY'
  /** What the position cost with fees, in `baseCurrency`, at the exchange rates of the purchases; negative for what short sales brought. */
  | 'BOOK_COST'
  /** ISO 4217 code of the portfolio's currency. */
  | 'BASE_CURRENCY'
  /** When the position last changed. */
  | 'UPDATED_AT';

/** Value and performance of a portfolio's securities on one date; its cash is booked in its cash account. */
export type PortfolioValuation = {
  /** Portfolio that was valued. */
  portfolioId: Scalars['ID']['output'];
  /** Date of the valuation, unique within the portfolio. */
  valuationDate: Scalars['Date']['output'];
  /** ISO 4217 code of the currency of the amounts. */
  currency: Scalars['String']['output'];
  /** Quantities at the closing prices and exchange rates of the date. */
  marketValue: Scalars['Decimal']['output'];
  /** What the holdings open on the date had cost. */
  cost: Scalars['Decimal']['output'];
  /** Number of holdings open on the date. */
  holdings: Scalars['Int']['output'];
  /** Market value less cost. */
  unrealisedGain: Scalars['Decimal']['output'];
  /** Unrealised gain in percent of cost; null when there is no cost. */
  gainPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Date of the valuation before; null for the first. */
  previousDate?: Maybe<Scalars['Date']['output']>;
  /** Market value at the valuation before; null for the first. */
  previousValue?: Maybe<Scalars['Decimal']['output']>;
  /** Return in percent since the valuation before; purchases and sales in between count as if from its beginning. */
  returnPercent?: Maybe<Scalars['Decimal']['output']>;
};

/** Dates of valuations; all that are given must hold. */
export type PortfolioValuationFilter = {
  /** First date to include. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Last date to include. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of valuations. */
export type PortfolioValuationOrder = {
  /** What to order by. */
  field: PortfolioValuationOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What valuations can be ordered by. */
export type PortfolioValuationOrderField =
  /** The date of the valuation. */
  | 'VALUATION_DATE';

/** Part of a portfolio that is in one sort of security. */
export type PortfolioAllocation = {
  /** Sort of security. */
  kind: InstrumentKind;
  /** ISO 4217 code of the portfolio's currency. */
  baseCurrency: Scalars['String']['output'];
  /** Number of holdings of this sort. */
  holdings: Scalars['Int']['output'];
  /** What they cost together, in the portfolio's currency. */
  bookCost: Scalars['Decimal']['output'];
  /** Percent of the cost of the whole portfolio; null when that is nothing. */
  sharePercent?: Maybe<Scalars['Decimal']['output']>;
};

export type Employee = {
  id: Scalars['ID']['output'];
  /** Portfolios that the employee runs. */
  managedPortfolios?: Maybe<PortfolioConnection>;
};


export type EmployeeManagedPortfoliosArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PortfolioFilter>;
  orderBy?: InputMaybe<Array<PortfolioOrder>>;
  where?: InputMaybe<PortfolioWhere>;
};

export type Account = {
  id: Scalars['ID']['output'];
  /** Portfolio whose cash is booked here; null for every other account. */
  cashForPortfolio?: Maybe<Portfolio>;
};

/** A market index. */
export type MarketIndex = Node & {
  /** Identifier of the index. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Short code, unique, for example SPX. */
  symbol: Scalars['String']['output'];
  /** Name of the index. */
  name: Scalars['String']['output'];
  /** ISO 4217 code of the currency the index is computed in. */
  currency: Scalars['String']['output'];
  /** What the index measures. */
  description: Scalars['String']['output'];
  /** Venue whose trading calendar the index follows. */
  exchange: Exchange;
  /** Closing levels. */
  values?: Maybe<IndexValueConnection>;
  /** Most recent closing level; null when there is none. */
  latestValue?: Maybe<IndexValue>;
  /** Instruments of the index that are covered here; their weights sum to 1. */
  constituents?: Maybe<IndexConstituentConnection>;
  /** Who added the index, set its constituents and recorded levels, newest first. */
  auditTrail?: Maybe<AuditEntryConnection>;
  /** Number of the current revision of its constituents, raised when they are set. */
  version: Scalars['Int']['output'];
};


/** A market index. */
export type MarketIndexValuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndexValueFilter>;
  orderBy?: InputMaybe<Array<IndexValueOrder>>;
  where?: InputMaybe<IndexValueWhere>;
};


/** A market index. */
export type MarketIndexConstituentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Array<IndexConstituentOrder>>;
  where?: InputMaybe<IndexConstituentWhere>;
};


/** A market index. */
export type MarketIndexAuditTrailArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on indices; all that are given must hold. */
export type MarketIndexFilter = {
  /** Only indices that follow this exchange. */
  exchangeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only indices computed in this currency (ISO 4217). */
  currency?: InputMaybe<Scalars['String']['input']>;
};

/** Order of indices. */
export type MarketIndexOrder = {
  /** What to order by. */
  field: MarketIndexOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What indices can be ordered by. */
export type MarketIndexOrderField =
  /** The short code. */
  | 'SYMBOL'
  /** The name of the index. */
  | 'NAME'
  /** Identifier of the index. */
  | 'ID'
  /** The id of `exchange`. */
  | 'EXCHANGE_ID'
  /** ISO 4217 code of the currency the index is computed in. */
  | 'CURRENCY'
  /** What the index measures. */
  | 'DESCRIPTION';

/** Closing level of an index on one trading day. */
export type IndexValue = {
  /** Index the level is about. */
  indexId: Scalars['ID']['output'];
  /** Trading day, unique within the index. */
  valueDate: Scalars['Date']['output'];
  /** Closing level. */
  level: Scalars['Decimal']['output'];
  /** Closing level of the trading day before. */
  previousLevel: Scalars['Decimal']['output'];
  /** Change since the day before in percent. */
  changePercent: Scalars['Decimal']['output'];
};

/** Dates of index levels; all that are given must hold. */
export type IndexValueFilter = {
  /** First date to include. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Last date to include. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of index levels. */
export type IndexValueOrder = {
  /** What to order by. */
  field: IndexValueOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What index levels can be ordered by. */
export type IndexValueOrderField =
  /** The trading day. */
  | 'VALUE_DATE'
  /** Closing level. */
  | 'LEVEL'
  /** Closing level of the trading day before. */
  | 'PREVIOUS_LEVEL';

/** An instrument's part in an index. */
export type IndexConstituent = {
  /** Index it is part of. */
  indexId: Scalars['ID']['output'];
  /** Instrument that is part of it. */
  instrumentId: Scalars['ID']['output'];
  /** Instrument that is part of it, with its details; null with an error when it cannot be reached. */
  instrument?: Maybe<Instrument>;
  /** Ticker of the instrument. */
  symbol: Scalars['String']['output'];
  /** Share of the instrument among those covered here; 0.01 is one percent. */
  weight: Scalars['Decimal']['output'];
};

/** Order of an index's constituents. */
export type IndexConstituentOrder = {
  /** What to order by. */
  field: IndexConstituentOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What an index's constituents can be ordered by. */
export type IndexConstituentOrderField =
  /** The share of the instrument. */
  | 'WEIGHT'
  /** The ticker of the instrument. */
  | 'SYMBOL'
  /** Instrument that is part of it. */
  | 'INSTRUMENT_ID';

/** An index that an instrument is part of. */
export type IndexMembership = {
  /** The index. */
  index: MarketIndex;
  /** Share of the instrument among those covered here; 0.01 is one percent. */
  weight: Scalars['Decimal']['output'];
};

/** An economic time series. */
export type EconomicIndicator = Node & {
  /** Identifier of the series here; its public code is `code`. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Unique code, for example US_CPI_YOY. */
  code: Scalars['String']['output'];
  /** What the series measures. */
  name: Scalars['String']['output'];
  /** ISO 3166 code of the country; EA is the euro area. */
  region: Scalars['String']['output'];
  /** Unit of the values, for example %. */
  unit: Scalars['String']['output'];
  /** How often a value is published. */
  frequency: IndicatorFrequency;
  /** Authority that publishes the values. */
  source: Scalars['String']['output'];
  /** Published values. */
  observations?: Maybe<EconomicObservationConnection>;
  /** Most recent value; null when nothing has been published. */
  latestObservation?: Maybe<EconomicObservation>;
  /** Who added the series and recorded values of it, newest first. */
  auditTrail?: Maybe<AuditEntryConnection>;
};


/** An economic time series. */
export type EconomicIndicatorObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EconomicObservationFilter>;
  orderBy?: InputMaybe<Array<EconomicObservationOrder>>;
  where?: InputMaybe<EconomicObservationWhere>;
};


/** An economic time series. */
export type EconomicIndicatorAuditTrailArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How often the values of an indicator are published. */
export type IndicatorFrequency =
  /** Once a month. */
  | 'MONTHLY'
  /** Once a quarter. */
  | 'QUARTERLY';

/** Conditions on economic indicators; all that are given must hold. */
export type EconomicIndicatorFilter = {
  /** Only indicators of this country or area. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Only indicators published this often. */
  frequency?: InputMaybe<IndicatorFrequency>;
};

/** Order of economic indicators. */
export type EconomicIndicatorOrder = {
  /** What to order by. */
  field: EconomicIndicatorOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What economic indicators can be ordered by. */
export type EconomicIndicatorOrderField =
  /** The unique code. */
  | 'CODE'
  /** What the indicator measures. */
  | 'NAME'
  /** Identifier of the series here; its public code is `code`. */
  | 'ID'
  /** ISO 3166 code of the country; EA is the euro area. */
  | 'REGION'
  /** Unit of the values, for example %. */
  | 'UNIT'
  /** How often a value is published. */
  | 'FREQUENCY'
  /** Authority that publishes the values. */
  | 'SOURCE';

/** A published value of an economic indicator. */
export type EconomicObservation = {
  /** Indicator that the value belongs to. */
  indicatorId: Scalars['ID']['output'];
  /** First day of the month or quarter that the value is about; unique within the indicator. */
  periodStart: Scalars['Date']['output'];
  /** Published value, in the unit of the indicator. */
  value: Scalars['Decimal']['output'];
  /** What had been expected before the release; null when unknown. */
  forecast?: Maybe<Scalars['Decimal']['output']>;
  /** Moment of publication. */
  releasedAt: Scalars['DateTime']['output'];
};

/** Periods of economic observations; all that are given must hold. */
export type EconomicObservationFilter = {
  /** First day of the earliest period to include. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** First day of the latest period to include. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of economic observations. */
export type EconomicObservationOrder = {
  /** What to order by. */
  field: EconomicObservationOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What economic observations can be ordered by. */
export type EconomicObservationOrderField =
  /** The first day of the period. */
  | 'PERIOD_START'
  /** Published value, in the unit of the indicator. */
  | 'VALUE'
  /** What had been expected before the release; null when unknown. */
  | 'FORECAST'
  /** Moment of publication. */
  | 'RELEASED_AT';

/** Exchange rate of two currencies on one day. */
export type FxRate = {
  /** Day at whose close the rate holds. */
  rateDate: Scalars['Date']['output'];
  /** ISO 4217 code of the currency that is converted. */
  fromCurrency: Scalars['String']['output'];
  /** ISO 4217 code of the currency that is received. */
  toCurrency: Scalars['String']['output'];
  /** Units of the second currency for one unit of the first. */
  rate: Scalars['Decimal']['output'];
};

/** Dates of exchange rates; all that are given must hold. */
export type FxRateFilter = {
  /** First date to include. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Last date to include. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of exchange rates. */
export type FxRateOrder = {
  /** What to order by. */
  field: FxRateOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What exchange rates can be ordered by. */
export type FxRateOrderField =
  /** The day of the rate. */
  | 'RATE_DATE'
  /** Units of the second currency for one unit of the first. */
  | 'RATE';

/** A news article about markets, companies or the economy. */
export type NewsArticle = Node & {
  /** Identifier of the article. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Title of the article. */
  headline: Scalars['String']['output'];
  /** What the article says, in a few sentences. */
  summary: Scalars['String']['output'];
  /** What the article is about. */
  category: NewsCategory;
  /** How the news bears on what it mentions. */
  sentiment: NewsSentiment;
  /** Agency or paper that published it. */
  source: Scalars['String']['output'];
  /** Moment of publication. */
  publishedAt: Scalars['DateTime']['output'];
  /** Instruments that the article mentions, in order of symbol. */
  instruments: Array<Instrument>;
  /** Who published it. */
  auditTrail?: Maybe<AuditEntryConnection>;
};


/** A news article about markets, companies or the economy. */
export type NewsArticleAuditTrailArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Subjects of news. */
export type NewsCategory =
  /** Movements of prices. */
  | 'MARKETS'
  /** What a company does or announces. */
  | 'COMPANY'
  /** Payments to shareholders. */
  | 'DIVIDENDS'
  /** Economic indicators and policy. */
  | 'ECONOMY';

/** How news bears on what it mentions. */
export type NewsSentiment =
  /** Good news. */
  | 'POSITIVE'
  /** Neither good nor bad news. */
  | 'NEUTRAL'
  /** Bad news. */
  | 'NEGATIVE';

/** Conditions on news articles; all that are given must hold. */
export type NewsFilter = {
  /** Only articles about this subject. */
  category?: InputMaybe<NewsCategory>;
  /** Only articles of this tendency. */
  sentiment?: InputMaybe<NewsSentiment>;
  /** Earliest moment of publication to include. */
  publishedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Latest moment of publication to include. */
  publishedTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Order of news articles. */
export type NewsOrder = {
  /** What to order by. */
  field: NewsOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What news articles can be ordered by. */
export type NewsOrderField =
  /** The moment of publication. */
  | 'PUBLISHED_AT'
  /** Identifier of the article. */
  | 'ID'
  /** What the article is about. */
  | 'CATEGORY'
  /** How the news bears on what it mentions. */
  | 'SENTIMENT'
  /** Title of the article. */
  | 'HEADLINE'
  /** What the article says, in a few sentences. */
  | 'SUMMARY'
  /** Agency or paper that published it. */
  | 'SOURCE';

/** An instrument's move since its previous close. */
export type MarketMover = {
  /** Instrument that moved. */
  instrumentId: Scalars['ID']['output'];
  /** Instrument that moved, with its details. */
  instrument: Instrument;
  /** Ticker of the instrument. */
  symbol: Scalars['String']['output'];
  /** Name of the security. */
  name: Scalars['String']['output'];
  /** Sort of security it is. */
  kind: InstrumentKind;
  /** Venue where it is listed. */
  exchange: Exchange;
  /** ISO 4217 code of the currency of the prices. */
  currency: Scalars['String']['output'];
  /** Price of the last trade. */
  last: Scalars['Decimal']['output'];
  /** Close of the trading day before. */
  previousClose: Scalars['Decimal']['output'];
  /** Last price less previous close. */
  change: Scalars['Decimal']['output'];
  /** Change in percent of the previous close. */
  changePercent: Scalars['Decimal']['output'];
  /** Units traded on the day so far, a whole number. */
  volume: Scalars['Decimal']['output'];
  /** Moment that the quote is from. */
  quotedAt: Scalars['DateTime']['output'];
};

/** How the movers of a market are ranked. */
export type MoverRanking =
  /** Those that gained, largest gain in percent first. */
  | 'GAINERS'
  /** Those that lost, largest loss in percent first. */
  | 'LOSERS'
  /** Most units traded first. */
  | 'MOST_ACTIVE';

/** Trading of one day in one sort of security, venue and currency. */
export type MarketVolume = {
  /** Trading day. */
  priceDate: Scalars['Date']['output'];
  /** Venue of the trades. */
  exchange: Exchange;
  /** Sort of security traded. */
  kind: InstrumentKind;
  /** ISO 4217 code of the currency of the turnover. */
  currency: Scalars['String']['output'];
  /** Number of instruments with a price on the day. */
  instruments: Scalars['Int']['output'];
  /** Units traded, a whole number. */
  volume: Scalars['Decimal']['output'];
  /** Units traded, at the closing prices. */
  turnover: Scalars['Decimal']['output'];
  /** Number of instruments that closed above their opening price. */
  advancers: Scalars['Int']['output'];
  /** Number of instruments that closed below their opening price. */
  decliners: Scalars['Int']['output'];
};

/** Latest value of all open portfolios with one currency and strategy. */
export type AssetsUnderManagement = {
  /** ISO 4217 code of the portfolios' currency. */
  baseCurrency: Scalars['String']['output'];
  /** What the portfolios aim for. */
  strategy: PortfolioStrategy;
  /** Number of portfolios with a valuation. */
  portfolios: Scalars['Int']['output'];
  /** Sum of their latest market values. */
  marketValue: Scalars['Decimal']['output'];
  /** Sum of what their holdings cost. */
  cost: Scalars['Decimal']['output'];
  /** Date of the most recent valuation among them. */
  valuationDate: Scalars['Date']['output'];
};

/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type Query = {
  /** The instrument with this id; null when there is none. */
  instrument?: Maybe<Instrument>;
  /** Instruments in the order of the ids, null where an id is unknown. */
  instrumentsByIds?: Maybe<Array<Maybe<Instrument>>>;
  /** The instrument with this ticker. When several exchanges list it and none is named, the one recorded first. */
  instrumentBySymbol?: Maybe<Instrument>;
  /** Listings of the security with this ISIN, none when it is unknown. */
  instrumentsByIsin?: Maybe<Array<Instrument>>;
  /** Instruments of the whole market. */
  instruments?: Maybe<InstrumentConnection>;
  /** The exchange with this id; null when there is none. */
  exchange?: Maybe<Exchange>;
  /** Exchanges in the order of the ids, null where an id is unknown. */
  exchangesByIds?: Maybe<Array<Maybe<Exchange>>>;
  /** The exchange with this market identifier code; null when there is none. */
  exchangeByMic?: Maybe<Exchange>;
  /** All exchanges. */
  exchanges?: Maybe<ExchangeConnection>;
  /** The portfolio with this id; null when there is none. */
  portfolio?: Maybe<Portfolio>;
  /** Portfolios in the order of the ids, null where an id is unknown. */
  portfoliosByIds?: Maybe<Array<Maybe<Portfolio>>>;
  /** The portfolio whose cash is booked on this account; null when there is none. */
  portfolioByCashAccount?: Maybe<Portfolio>;
  /** One trade; null when there is none. */
  trade?: Maybe<Trade>;
  /** Trades in the order of the keys, null where there is none. */
  tradesByKeys?: Maybe<Array<Maybe<Trade>>>;
  /** Portfolios of all managers. */
  portfolios?: Maybe<PortfolioConnection>;
  /** The index with this id; null when there is none. */
  marketIndex?: Maybe<MarketIndex>;
  /** Indices in the order of the ids, null where an id is unknown. */
  marketIndicesByIds?: Maybe<Array<Maybe<MarketIndex>>>;
  /** The index with this short code; null when there is none. */
  marketIndexBySymbol?: Maybe<MarketIndex>;
  /** All indices. */
  marketIndices?: Maybe<MarketIndexConnection>;
  /** The economic indicator with this id; null when there is none. */
  economicIndicator?: Maybe<EconomicIndicator>;
  /** Economic indicators in the order of the ids, null where an id is unknown. */
  economicIndicatorsByIds?: Maybe<Array<Maybe<EconomicIndicator>>>;
  /** The economic indicator with this code; null when there is none. */
  economicIndicatorByCode?: Maybe<EconomicIndicator>;
  /** All economic indicators. */
  economicIndicators?: Maybe<EconomicIndicatorConnection>;
  /** The news article with this id; null when there is none. */
  newsArticle?: Maybe<NewsArticle>;
  /** News articles in the order of the ids, null where an id is unknown. */
  newsArticlesByIds?: Maybe<Array<Maybe<NewsArticle>>>;
  /** News of the whole market. */
  newsArticles?: Maybe<NewsArticleConnection>;
  /** The latest rate of two currencies up to a date; null when there is none. */
  fxRate?: Maybe<FxRate>;
  /** Rates of two currencies: at the end of each month, and on each day of the latest quarter. */
  fxRates?: Maybe<FxRateConnection>;
  /** Active instruments that moved most since their previous close, over the whole market. */
  marketMovers?: Maybe<Array<MarketMover>>;
  /** Trading by day, venue, sort of security and currency, over the whole market; newest day first, at most 10,000 rows. */
  marketVolume?: Maybe<Array<MarketVolume>>;
  /** Latest value of all open portfolios by currency and strategy. */
  assetsUnderManagement?: Maybe<Array<AssetsUnderManagement>>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryInstrumentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryInstrumentsByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryInstrumentBySymbolArgs = {
  symbol: Scalars['String']['input'];
  mic?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryInstrumentsByIsinArgs = {
  isin: Scalars['String']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  orderBy?: InputMaybe<Array<InstrumentOrder>>;
  where?: InputMaybe<InstrumentWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryExchangeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryExchangesByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryExchangeByMicArgs = {
  mic: Scalars['String']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryExchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Array<ExchangeOrder>>;
  where?: InputMaybe<ExchangeWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryPortfolioArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryPortfoliosByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryPortfolioByCashAccountArgs = {
  accountId: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryTradeArgs = {
  portfolioId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryTradesByKeysArgs = {
  keys: Array<TradeKey>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryPortfoliosArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PortfolioFilter>;
  orderBy?: InputMaybe<Array<PortfolioOrder>>;
  where?: InputMaybe<PortfolioWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryMarketIndexArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryMarketIndicesByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryMarketIndexBySymbolArgs = {
  symbol: Scalars['String']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryMarketIndicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MarketIndexFilter>;
  orderBy?: InputMaybe<Array<MarketIndexOrder>>;
  where?: InputMaybe<MarketIndexWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryEconomicIndicatorArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryEconomicIndicatorsByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryEconomicIndicatorByCodeArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryEconomicIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EconomicIndicatorFilter>;
  orderBy?: InputMaybe<Array<EconomicIndicatorOrder>>;
  where?: InputMaybe<EconomicIndicatorWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryNewsArticleArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryNewsArticlesByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryNewsArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NewsFilter>;
  orderBy?: InputMaybe<Array<NewsOrder>>;
  where?: InputMaybe<NewsArticleWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryFxRateArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryFxRatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  filter?: InputMaybe<FxRateFilter>;
  orderBy?: InputMaybe<Array<FxRateOrder>>;
  where?: InputMaybe<FxRateWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryMarketMoversArgs = {
  ranking?: MoverRanking;
  kind?: InputMaybe<InstrumentKind>;
  exchangeId?: InputMaybe<Scalars['ID']['input']>;
  limit?: Scalars['Int']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryMarketVolumeArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  kind?: InputMaybe<InstrumentKind>;
  exchangeId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryAssetsUnderManagementArgs = {
  baseCurrency?: InputMaybe<Scalars['String']['input']>;
  strategy?: InputMaybe<PortfolioStrategy>;
};

/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type Mutation = {
  /** Lists an instrument on an exchange. Needs the role `market_data`. */
  listInstrument?: Maybe<InstrumentPayload>;
  /** Suspends an instrument, lets it trade again, or delists it for good. Needs the role `market_data`. */
  changeInstrumentStatus?: Maybe<InstrumentPayload>;
  /**
   * Records daily prices of any number of instruments, up to 10,000 rows at once, all or none: BULK_REJECTED lists what is
   * wrong with which row. A bar that is there already is replaced, and kept in the audit trail of the instrument. Needs
   * the role `market_data`.
   */
  recordPrices?: Maybe<RecordPricesPayload>;
  /**
   * Takes quotes as a feed delivers them, up to 10,000 at once, all or none: BULK_REJECTED lists what is wrong with which.
   * Of each instrument the newest stays, by the time that the quote itself carries: older ones, and the same again, are
   * harmless. Quotes leave no audit trail. Needs the role `market_data`.
   */
  updateQuotes?: Maybe<UpdateQuotesPayload>;
  /** Sets up a portfolio of the viewer's own; for another manager this needs the role `trader`. To let it sell short needs the role `risk_officer`. */
  createPortfolio?: Maybe<PortfolioPayload>;
  /**
   * Changes a portfolio. For its manager, or with the role `trader`; to let it sell short needs the role `risk_officer`, and
   * to give it another cash account `trader` or `portfolio_manager`. It is closed for good, without holdings.
   */
  updatePortfolio?: Maybe<PortfolioPayload>;
  /**
   * Records a filled purchase for a portfolio. It closes what was sold short before it adds to what is held; fees are part
   * of the cost. For the manager of the portfolio, or with the role `trader`. The cash is booked by the financial service
   * on the date of the trade: see `Trade.settlement`.
   */
  buyInstrument?: Maybe<TradePayload>;
  /**
   * Records a filled sale for a portfolio: of what it holds, or short where the portfolio allows it. What is sold leaves at
   * average cost, the rest of what it brings is the realised gain. For the manager of the portfolio, or with the role
   * `trader`. The cash is booked by the financial service on the date of the trade: see `Trade.settlement`.
   */
  sellInstrument?: Maybe<TradePayload>;
  /** Adds an index. Needs the role `market_data`. */
  addMarketIndex?: Maybe<MarketIndexPayload>;
  /** Says of which instruments an index consists from now on. Needs the role `market_data`. */
  setIndexConstituents?: Maybe<MarketIndexPayload>;
  /** Records closing levels of any number of indices, up to 10,000 rows at once, all or none; a level that is there already is replaced. Needs the role `market_data`. */
  recordIndexValues?: Maybe<RecordIndexValuesPayload>;
  /** Adds an economic time series. Needs the role `market_data`. */
  addEconomicIndicator?: Maybe<EconomicIndicatorPayload>;
  /** Records published values of any number of series, up to 10,000 rows at once, all or none. A value that is revised is replaced by the newest release, in whatever order they come. Needs the role `market_data`. */
  recordObservations?: Maybe<RecordObservationsPayload>;
  /** Publishes an article about the market, companies or the economy. Needs the role `market_data`. */
  publishNews?: Maybe<NewsArticlePayload>;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationListInstrumentArgs = {
  input: ListInstrumentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationChangeInstrumentStatusArgs = {
  input: ChangeInstrumentStatusInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationRecordPricesArgs = {
  input: RecordPricesInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationUpdateQuotesArgs = {
  input: UpdateQuotesInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationCreatePortfolioArgs = {
  input: CreatePortfolioInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationUpdatePortfolioArgs = {
  input: UpdatePortfolioInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationBuyInstrumentArgs = {
  input: TradeInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationSellInstrumentArgs = {
  input: TradeInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationAddMarketIndexArgs = {
  input: AddMarketIndexInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationSetIndexConstituentsArgs = {
  input: SetIndexConstituentsInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationRecordIndexValuesArgs = {
  input: RecordIndexValuesInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationAddEconomicIndicatorArgs = {
  input: AddEconomicIndicatorInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationRecordObservationsArgs = {
  input: RecordObservationsInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationPublishNewsArgs = {
  input: PublishNewsInput;
};

/** An instrument to be listed. */
export type ListInstrumentInput = {
  /** Ticker, unique within the exchange: capital letters, digits, dots and hyphens. */
  symbol: Scalars['String']['input'];
  /** ISO 6166 number of the security, with its check digit; only options have none. */
  isin?: InputMaybe<Scalars['String']['input']>;
  /** Name of the security. */
  name: Scalars['String']['input'];
  /** What sort of security it is. */
  kind: InstrumentKind;
  /** ISO 4217 code of the currency it trades in. */
  currency: Scalars['String']['input'];
  /** Venue of the listing. */
  exchangeId: Scalars['ID']['input'];
  /** ISO 3166 code of the issuer's country. */
  country: Scalars['String']['input'];
  /** Business sector of the issuer, or what a fund or bond invests in. */
  sector: Scalars['String']['input'];
  /** Value of one unit is price times contract size; 100 for options and 1 otherwise if left out. */
  contractSize?: InputMaybe<Scalars['Decimal']['input']>;
  /** Redemption of a bond or expiry of an option; for these only. */
  maturityDate?: InputMaybe<Scalars['Date']['input']>;
  /** Annual coupon in percent of nominal; for bonds only. */
  couponRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Right that the option gives; for options only. */
  optionType?: InputMaybe<OptionType>;
  /** Price at which the option can be exercised; for options only. */
  strikePrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** What the option is on; for options only. */
  underlyingId?: InputMaybe<Scalars['ID']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A new state of an instrument. */
export type ChangeInstrumentStatusInput = {
  /** Id of the instrument. */
  id: Scalars['ID']['input'];
  /** State that it gets; DELISTED is for good. */
  status: InstrumentStatus;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Version of the instrument that the change is based on. */
  version: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An instrument that was listed or changed. */
export type InstrumentPayload = {
  /** The instrument as it is now. */
  instrument: Instrument;
};

/** Daily prices to be recorded. */
export type RecordPricesInput = {
  /** One row for each instrument and date, 1 to 10,000. */
  prices: Array<PriceInput>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Prices of one instrument on one trading day, adjusted for splits, with at most 4 decimals. */
export type PriceInput = {
  /** Instrument that the prices are of. */
  instrumentId: Scalars['ID']['input'];
  /** Trading day. */
  priceDate: Scalars['Date']['input'];
  /** First price of the day. */
  open: Scalars['Decimal']['input'];
  /** Highest price of the day. */
  high: Scalars['Decimal']['input'];
  /** Lowest price of the day. */
  low: Scalars['Decimal']['input'];
  /** Last price of the day. */
  close: Scalars['Decimal']['input'];
  /** Units traded, a whole number. */
  volume: Scalars['Decimal']['input'];
};

/** What came of a load of prices. */
export type RecordPricesPayload = {
  /** Number of bars that were recorded: all that were given. */
  recorded: Scalars['Int']['output'];
  /** Number of those that replaced a bar which was there already. */
  replaced: Scalars['Int']['output'];
  /** Number of instruments that they are of. */
  instruments: Scalars['Int']['output'];
  /** Earliest trading day among them. */
  firstDate: Scalars['Date']['output'];
  /** Latest trading day among them. */
  lastDate: Scalars['Date']['output'];
};

/** Quotes as a feed delivers them. */
export type UpdateQuotesInput = {
  /** The quotes in any order, 1 to 10,000, any number of them for one instrument. */
  quotes: Array<QuoteInput>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What an instrument could be bought and sold for at one moment, in the currency that it trades in, with at most 4 decimals. */
export type QuoteInput = {
  /** Instrument that the quote is about. */
  instrumentId: Scalars['ID']['input'];
  /** Highest price that a buyer offers. */
  bid: Scalars['Decimal']['input'];
  /** Lowest price that a seller asks. */
  ask: Scalars['Decimal']['input'];
  /** Price of the last trade. */
  last: Scalars['Decimal']['input'];
  /** Units wanted at the bid, a whole number. */
  bidSize: Scalars['Decimal']['input'];
  /** Units offered at the ask, a whole number. */
  askSize: Scalars['Decimal']['input'];
  /** Close of the trading day before. */
  previousClose: Scalars['Decimal']['input'];
  /** Units traded on the day so far, a whole number. */
  volume: Scalars['Decimal']['input'];
  /** Moment that the quote is from, by which the newest is known; not in the future. */
  quotedAt: Scalars['DateTime']['input'];
};

/** What came of a load of quotes. */
export type UpdateQuotesPayload = {
  /** Number of quotes that were given. */
  received: Scalars['Int']['output'];
  /** Number of instruments that have a newer quote now. */
  updated: Scalars['Int']['output'];
};

/** A portfolio to be set up. */
export type CreatePortfolioInput = {
  /** Name under which the portfolio is run. */
  name: Scalars['String']['input'];
  /** What the portfolio aims for. */
  strategy: PortfolioStrategy;
  /** ISO 4217 code of the currency in which it is valued and its cash is kept. */
  baseCurrency: Scalars['String']['input'];
  /** Employee who runs it; the viewer if left out. */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  /** Cash account in that currency, of this portfolio alone, on which its trades are booked. */
  cashAccountId: Scalars['ID']['input'];
  /** Index that its results are compared with. */
  benchmarkId?: InputMaybe<Scalars['ID']['input']>;
  /** Day from which it trades. */
  inceptionDate: Scalars['Date']['input'];
  /** Whether it may sell what it does not hold. */
  allowsShortSales?: Scalars['Boolean']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A changed portfolio; what is left out stays as it is. */
export type UpdatePortfolioInput = {
  /** Id of the portfolio. */
  id: Scalars['ID']['input'];
  /** Name under which the portfolio is run. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What the portfolio aims for. */
  strategy?: InputMaybe<PortfolioStrategy>;
  /** Whether it trades; CLOSED is for good, and needs that it holds nothing. */
  status?: InputMaybe<PortfolioStatus>;
  /** Employee who runs it. */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  /** Account on which its trades are booked from now on; those before stay where they are. */
  cashAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Index that its results are compared with; null for none. */
  benchmarkId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it may sell what it does not hold. When this is withdrawn, what was sold short can still be bought back. */
  allowsShortSales?: InputMaybe<Scalars['Boolean']['input']>;
  /** Version of the portfolio that the change is based on. */
  version: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A portfolio that was set up or changed. */
export type PortfolioPayload = {
  /** The portfolio as it is now. */
  portfolio: Portfolio;
};

/** A filled purchase or sale. */
export type TradeInput = {
  /** Portfolio that trades; it is ACTIVE. */
  portfolioId: Scalars['ID']['input'];
  /** Instrument that is traded; it is ACTIVE. */
  instrumentId: Scalars['ID']['input'];
  /** Units traded, greater than zero, with at most 6 decimals. */
  quantity: Scalars['Decimal']['input'];
  /** Price of one unit in the currency of the instrument, greater than zero, with at most 4 decimals. */
  price: Scalars['Decimal']['input'];
  /** Commission, taxes and whatever else is paid for the trade, in the currency of the instrument. */
  fees?: Scalars['Decimal']['input'];
  /** Units of the portfolio's currency for one unit of the instrument's; the latest known rate up to the date if left out. */
  exchangeRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Day of the trade, on which its cash is booked too. */
  tradeDate: Scalars['Date']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A trade that was recorded. */
export type TradePayload = {
  /** The trade. */
  trade: Trade;
  /** The portfolio as it is now. */
  portfolio: Portfolio;
  /** The position as it is now; null where nothing is left. */
  holding?: Maybe<Holding>;
};

/** An index to be added. */
export type AddMarketIndexInput = {
  /** Short code, unique, in capitals. */
  symbol: Scalars['String']['input'];
  /** Name of the index. */
  name: Scalars['String']['input'];
  /** Venue whose trading calendar the index follows. */
  exchangeId: Scalars['ID']['input'];
  /** ISO 4217 code of the currency the index is computed in. */
  currency: Scalars['String']['input'];
  /** What the index measures. */
  description: Scalars['String']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The constituents of an index. */
export type SetIndexConstituentsInput = {
  /** Id of the index. */
  id: Scalars['ID']['input'];
  /** All of its constituents that are covered here, 1 to 10,000; their weights sum to 1. */
  constituents: Array<IndexConstituentInput>;
  /** Version of the index that the change is based on. */
  version: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An instrument's part in an index. */
export type IndexConstituentInput = {
  /** Instrument that is part of it. */
  instrumentId: Scalars['ID']['input'];
  /** Its share, greater than 0 and at most 1, with at most 6 decimals; 0.01 is one percent. */
  weight: Scalars['Decimal']['input'];
};

/** An index that was added or changed. */
export type MarketIndexPayload = {
  /** The index as it is now. */
  marketIndex: MarketIndex;
};

/** Closing levels to be recorded. */
export type RecordIndexValuesInput = {
  /** One row for each index and date, 1 to 10,000. */
  values: Array<IndexValueInput>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Closing level of an index on one trading day, with at most 4 decimals. */
export type IndexValueInput = {
  /** Index the level is about. */
  indexId: Scalars['ID']['input'];
  /** Trading day. */
  valueDate: Scalars['Date']['input'];
  /** Closing level. */
  level: Scalars['Decimal']['input'];
  /** Closing level of the trading day before. */
  previousLevel: Scalars['Decimal']['input'];
};

/** What came of a load of levels. */
export type RecordIndexValuesPayload = {
  /** Number of levels that were recorded: all that were given. */
  recorded: Scalars['Int']['output'];
};

/** An economic time series to be added. */
export type AddEconomicIndicatorInput = {
  /** Unique code: capital letters, digits and underscores. */
  code: Scalars['String']['input'];
  /** What the series measures. */
  name: Scalars['String']['input'];
  /** ISO 3166 code of the country; EA is the euro area. */
  region: Scalars['String']['input'];
  /** Unit of the values, for example %. */
  unit: Scalars['String']['input'];
  /** How often a value is published. */
  frequency: IndicatorFrequency;
  /** Authority that publishes the values. */
  source: Scalars['String']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A series that was added. */
export type EconomicIndicatorPayload = {
  /** The series as it is now. */
  economicIndicator: EconomicIndicator;
};

/** Published values to be recorded. */
export type RecordObservationsInput = {
  /** One row for each series and period, 1 to 10,000. */
  observations: Array<ObservationInput>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A published value of an economic indicator, with at most 6 decimals. */
export type ObservationInput = {
  /** Indicator that the value belongs to. */
  indicatorId: Scalars['ID']['input'];
  /** First day of the month or quarter that the value is about. */
  periodStart: Scalars['Date']['input'];
  /** Published value, in the unit of the indicator. */
  value: Scalars['Decimal']['input'];
  /** What had been expected before the release; that of an earlier release stays if left out. */
  forecast?: InputMaybe<Scalars['Decimal']['input']>;
  /** Moment of publication, by which the newest is known. */
  releasedAt: Scalars['DateTime']['input'];
};

/** What came of a load of values. */
export type RecordObservationsPayload = {
  /** Number of values that were given. */
  received: Scalars['Int']['output'];
  /** Number of those that are new, or newer than what was known. */
  updated: Scalars['Int']['output'];
};

/** An article to be published. */
export type PublishNewsInput = {
  /** Title of the article. */
  headline: Scalars['String']['input'];
  /** What the article says, in a few sentences. */
  summary: Scalars['String']['input'];
  /** What the article is about. */
  category: NewsCategory;
  /** How the news bears on what it mentions. */
  sentiment: NewsSentiment;
  /** Agency or paper that published it. */
  source: Scalars['String']['input'];
  /** Moment of publication. */
  publishedAt: Scalars['DateTime']['input'];
  /** Instruments that the article mentions, at most 100. */
  instrumentIds?: Array<Scalars['ID']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An article that was published. */
export type NewsArticlePayload = {
  /** The article. */
  newsArticle: NewsArticle;
};

/** Where items without a value come in an order. */
export type NullsOrder =
  /** Before all others. */
  | 'FIRST'
  /** Behind all others. */
  | 'LAST';

/** Conditions on items of the type CorporateAction; those that are given all have to hold. */
export type CorporateActionWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<CorporateActionWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<CorporateActionWhere>>;
  /** This does not hold. */
  not?: InputMaybe<CorporateActionWhere>;
  /** Identifier of the action, unique within the instrument. */
  id?: InputMaybe<IdCondition>;
  /** What happens. */
  kind?: InputMaybe<CorporateActionKindCondition>;
  /** First day on which buyers no longer take part. */
  exDate?: InputMaybe<DateCondition>;
  /** Day of payment, or of the exchange of units. */
  payDate?: InputMaybe<DateCondition>;
  /** Paid per unit before tax; null for splits. */
  amount?: InputMaybe<DecimalCondition>;
  /** ISO 4217 code of the currency of the amount; null for splits. */
  currency?: InputMaybe<StringCondition>;
  /** New units for one old unit; null for payments. */
  ratio?: InputMaybe<DecimalCondition>;
};

/** Conditions on items of the type EconomicIndicator; those that are given all have to hold. */
export type EconomicIndicatorWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<EconomicIndicatorWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<EconomicIndicatorWhere>>;
  /** This does not hold. */
  not?: InputMaybe<EconomicIndicatorWhere>;
  /** Identifier of the series here; its public code is `code`. */
  id?: InputMaybe<IdCondition>;
  /** Unique code, for example US_CPI_YOY. */
  code?: InputMaybe<StringCondition>;
  /** What the series measures. */
  name?: InputMaybe<StringCondition>;
  /** ISO 3166 code of the country; EA is the euro area. */
  region?: InputMaybe<StringCondition>;
  /** Unit of the values, for example %. */
  unit?: InputMaybe<StringCondition>;
  /** How often a value is published. */
  frequency?: InputMaybe<IndicatorFrequencyCondition>;
  /** Authority that publishes the values. */
  source?: InputMaybe<StringCondition>;
};

/** Conditions on items of the type EconomicObservation; those that are given all have to hold. */
export type EconomicObservationWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<EconomicObservationWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<EconomicObservationWhere>>;
  /** This does not hold. */
  not?: InputMaybe<EconomicObservationWhere>;
  /** First day of the month or quarter that the value is about; unique within the indicator. */
  periodStart?: InputMaybe<DateCondition>;
  /** Published value, in the unit of the indicator. */
  value?: InputMaybe<DecimalCondition>;
  /** What had been expected before the release; null when unknown. */
  forecast?: InputMaybe<DecimalCondition>;
  /** Moment of publication. */
  releasedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type Exchange; those that are given all have to hold. */
export type ExchangeWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<ExchangeWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<ExchangeWhere>>;
  /** This does not hold. */
  not?: InputMaybe<ExchangeWhere>;
  /** Identifier of the venue here; its public code is `mic`. */
  id?: InputMaybe<IdCondition>;
  /** Market identifier code (ISO 10383), for example XNYS. */
  mic?: InputMaybe<StringCondition>;
  /** Full name of the venue. */
  name?: InputMaybe<StringCondition>;
  /** City where the venue has its seat. */
  city?: InputMaybe<StringCondition>;
  /** ISO 3166 code of the venue's country. */
  country?: InputMaybe<StringCondition>;
  /** IANA time zone of the trading hours. */
  timeZone?: InputMaybe<StringCondition>;
  /** ISO 4217 code of the currency in which most of its instruments trade. */
  currency?: InputMaybe<StringCondition>;
};

/** Conditions on items of the type FxRate; those that are given all have to hold. */
export type FxRateWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<FxRateWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<FxRateWhere>>;
  /** This does not hold. */
  not?: InputMaybe<FxRateWhere>;
  /** Day at whose close the rate holds. */
  rateDate?: InputMaybe<DateCondition>;
  /** Units of the second currency for one unit of the first. */
  rate?: InputMaybe<DecimalCondition>;
};

/** Conditions on items of the type Holding; those that are given all have to hold. */
export type HoldingWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<HoldingWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<HoldingWhere>>;
  /** This does not hold. */
  not?: InputMaybe<HoldingWhere>;
  /** Portfolio that has the position. */
  portfolioId?: InputMaybe<IdCondition>;
  /** Instrument that the position is in. */
  instrumentId?: InputMaybe<IdCondition>;
  /** Ticker of the instrument. */
  symbol?: InputMaybe<StringCondition>;
  /** Sort of security the instrument is. */
  kind?: InputMaybe<InstrumentKindCondition>;
  /** Units held: shares, fund units, contracts, or 100s of nominal for bonds; negative for what was sold short. */
  quantity?: InputMaybe<DecimalCondition>;
  /** Average price of one unit, in `currency`: paid, or received for what was sold short. */
  averageCost?: InputMaybe<DecimalCondition>;
  /** ISO 4217 code of the currency the instrument trades in. */
  currency?: InputMaybe<StringCondition>;
  /** What the position cost with fees, in `baseCurrency`, at the exchange rates of the purchases; negative for what short sales brought. */
  bookCost?: InputMaybe<DecimalCondition>;
  /** ISO 4217 code of the portfolio's currency. */
  baseCurrency?: InputMaybe<StringCondition>;
  /** Day of the first purchase. */
  openedOn?: InputMaybe<DateCondition>;
  /** When the position last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type IndexConstituent; those that are given all have to hold. */
export type IndexConstituentWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<IndexConstituentWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<IndexConstituentWhere>>;
  /** This does not hold. */
  not?: InputMaybe<IndexConstituentWhere>;
  /** Instrument that is part of it. */
  instrumentId?: InputMaybe<IdCondition>;
  /** Ticker of the instrument. */
  symbol?: InputMaybe<StringCondition>;
  /** Share of the instrument among those covered here; 0.01 is one percent. */
  weight?: InputMaybe<DecimalCondition>;
};

/** Conditions on items of the type IndexValue; those that are given all have to hold. */
export type IndexValueWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<IndexValueWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<IndexValueWhere>>;
  /** This does not hold. */
  not?: InputMaybe<IndexValueWhere>;
  /** Trading day, unique within the index. */
  valueDate?: InputMaybe<DateCondition>;
  /** Closing level. */
  level?: InputMaybe<DecimalCondition>;
  /** Closing level of the trading day before. */
  previousLevel?: InputMaybe<DecimalCondition>;
};

/** Conditions on items of the type Instrument; those that are given all have to hold. */
export type InstrumentWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<InstrumentWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<InstrumentWhere>>;
  /** This does not hold. */
  not?: InputMaybe<InstrumentWhere>;
  /** Identifier of the listing. */
  id?: InputMaybe<IdCondition>;
  /** Ticker, unique within the exchange, for example AAPL. */
  symbol?: InputMaybe<StringCondition>;
  /** Name of the security, for example Apple Inc. */
  name?: InputMaybe<StringCondition>;
  /** What sort of security it is. */
  kind?: InputMaybe<InstrumentKindCondition>;
  /** Whether it can be traded at present. */
  status?: InputMaybe<InstrumentStatusCondition>;
  /** ISO 4217 code of the currency it trades in. */
  currency?: InputMaybe<StringCondition>;
  /** The id of `exchange`. */
  exchangeId?: InputMaybe<IdCondition>;
  /** Venue of the listing. */
  exchange?: InputMaybe<ExchangeWhere>;
  /** ISO 6166 number of the security; null for listed options, which have none. */
  isin?: InputMaybe<StringCondition>;
  /** ISO 3166 code of the issuer's country. */
  country?: InputMaybe<StringCondition>;
  /** Business sector of the issuer, or what a fund or bond invests in. */
  sector?: InputMaybe<StringCondition>;
  /** Value of one unit is price times contract size: 100 for options, 1 otherwise. Bonds are quoted and counted per 100 of nominal. */
  contractSize?: InputMaybe<DecimalCondition>;
  /** Redemption of a bond or expiry of an option; null otherwise. */
  maturityDate?: InputMaybe<DateCondition>;
  /** Annual coupon of a bond in percent of nominal; null otherwise. */
  couponRate?: InputMaybe<DecimalCondition>;
  /** Right that an option gives; null otherwise. */
  optionType?: InputMaybe<OptionTypeCondition>;
  /** Price at which an option can be exercised; null otherwise. */
  strikePrice?: InputMaybe<DecimalCondition>;
  /** The id of `underlying`. */
  underlyingId?: InputMaybe<IdCondition>;
  /** When the listing was recorded here. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When the listing was last changed here. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type MarketIndex; those that are given all have to hold. */
export type MarketIndexWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<MarketIndexWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<MarketIndexWhere>>;
  /** This does not hold. */
  not?: InputMaybe<MarketIndexWhere>;
  /** Identifier of the index. */
  id?: InputMaybe<IdCondition>;
  /** Short code, unique, for example SPX. */
  symbol?: InputMaybe<StringCondition>;
  /** Name of the index. */
  name?: InputMaybe<StringCondition>;
  /** The id of `exchange`. */
  exchangeId?: InputMaybe<IdCondition>;
  /** ISO 4217 code of the currency the index is computed in. */
  currency?: InputMaybe<StringCondition>;
  /** What the index measures. */
  description?: InputMaybe<StringCondition>;
  /** Venue whose trading calendar the index follows. */
  exchange?: InputMaybe<ExchangeWhere>;
};

/** Conditions on items of the type NewsArticle; those that are given all have to hold. */
export type NewsArticleWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<NewsArticleWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<NewsArticleWhere>>;
  /** This does not hold. */
  not?: InputMaybe<NewsArticleWhere>;
  /** Identifier of the article. */
  id?: InputMaybe<IdCondition>;
  /** What the article is about. */
  category?: InputMaybe<NewsCategoryCondition>;
  /** How the news bears on what it mentions. */
  sentiment?: InputMaybe<NewsSentimentCondition>;
  /** Moment of publication. */
  publishedAt?: InputMaybe<DateTimeCondition>;
  /** Title of the article. */
  headline?: InputMaybe<StringCondition>;
  /** What the article says, in a few sentences. */
  summary?: InputMaybe<StringCondition>;
  /** Agency or paper that published it. */
  source?: InputMaybe<StringCondition>;
};

/** Conditions on items of the type Portfolio; those that are given all have to hold. */
export type PortfolioWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<PortfolioWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<PortfolioWhere>>;
  /** This does not hold. */
  not?: InputMaybe<PortfolioWhere>;
  /** Identifier of the portfolio. */
  id?: InputMaybe<IdCondition>;
  /** Name under which the portfolio is run. */
  name?: InputMaybe<StringCondition>;
  /** What the portfolio aims for. */
  strategy?: InputMaybe<PortfolioStrategyCondition>;
  /** Whether it can trade at present. */
  status?: InputMaybe<PortfolioStatusCondition>;
  /** ISO 4217 code of the currency in which it is valued. */
  baseCurrency?: InputMaybe<StringCondition>;
  /** The id of `manager`. */
  managerId?: InputMaybe<IdCondition>;
  /** Day on which it was opened. */
  inceptionDate?: InputMaybe<DateCondition>;
  /** The id of `cashAccount`. */
  cashAccountId?: InputMaybe<IdCondition>;
  /** The id of `benchmark`. */
  benchmarkId?: InputMaybe<IdCondition>;
  /** Whether it may sell what it does not hold. */
  allowsShortSales?: InputMaybe<BooleanCondition>;
  /** When the portfolio was recorded. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When the portfolio was last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
  /** Index that its results are compared with; null when none is agreed. */
  benchmark?: InputMaybe<MarketIndexWhere>;
};

/** Conditions on items of the type PriceBar; those that are given all have to hold. */
export type PriceBarWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<PriceBarWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<PriceBarWhere>>;
  /** This does not hold. */
  not?: InputMaybe<PriceBarWhere>;
  /** Trading day, unique within the instrument. */
  priceDate?: InputMaybe<DateCondition>;
  /** First price of the day. */
  open?: InputMaybe<DecimalCondition>;
  /** Highest price of the day. */
  high?: InputMaybe<DecimalCondition>;
  /** Lowest price of the day. */
  low?: InputMaybe<DecimalCondition>;
  /** Last price of the day. */
  close?: InputMaybe<DecimalCondition>;
};

/** Conditions on items of the type Trade; those that are given all have to hold. */
export type TradeWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<TradeWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<TradeWhere>>;
  /** This does not hold. */
  not?: InputMaybe<TradeWhere>;
  /** Identifier of the trade, unique over all portfolios. */
  id?: InputMaybe<IdCondition>;
  /** Instrument that was traded. */
  instrumentId?: InputMaybe<IdCondition>;
  /** Ticker of the instrument. */
  symbol?: InputMaybe<StringCondition>;
  /** Whether it was bought or sold. */
  side?: InputMaybe<TradeSideCondition>;
  /** Units traded: shares, fund units, contracts, or 100s of nominal for bonds. */
  quantity?: InputMaybe<DecimalCondition>;
  /** Price of one unit, in `currency`. */
  price?: InputMaybe<DecimalCondition>;
  /** Value of one unit is price times contract size. */
  contractSize?: InputMaybe<DecimalCondition>;
  /** ISO 4217 code of the currency the instrument trades in. */
  currency?: InputMaybe<StringCondition>;
  /** Quantity at the price, without fees, in `currency`. */
  amount?: InputMaybe<DecimalCondition>;
  /** Commission, taxes and whatever else was paid for the trade, in `currency`. */
  fees?: InputMaybe<DecimalCondition>;
  /** Units of `baseCurrency` for one unit of `currency`. */
  exchangeRate?: InputMaybe<DecimalCondition>;
  /** What the cash account gains by a sale, or loses by a purchase (then it is negative): with fees, in `baseCurrency`, to its minor unit. */
  cashAmount?: InputMaybe<DecimalCondition>;
  /** What the part that closed a position brought beyond its average cost, in `baseCurrency`; null where nothing was closed. */
  realisedGain?: InputMaybe<DecimalCondition>;
  /** Day of the trade. */
  tradeDate?: InputMaybe<DateCondition>;
  /** The id of `tradedBy`. */
  tradedById?: InputMaybe<IdCondition>;
  /** When it was recorded. */
  createdAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on an id; those that are given all have to hold. */
export type IdCondition = {
  /** It is this one. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a text; those that are given all have to hold. Upper and lower case differ unless said otherwise. */
export type StringCondition = {
  /** It is this one. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It begins like this. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
  /** This is somewhere in it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** It is this one; upper and lower case are the same. */
  eqIgnoreCase?: InputMaybe<Scalars['String']['input']>;
  /** It begins like this; upper and lower case are the same. */
  startsWithIgnoreCase?: InputMaybe<Scalars['String']['input']>;
  /** This is somewhere in it; upper and lower case are the same. */
  containsIgnoreCase?: InputMaybe<Scalars['String']['input']>;
};

/** A condition on what is true or false. */
export type BooleanCondition = {
  /** It is this. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is not known, or with `false` it is. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a decimal; those that are given all have to hold. */
export type DecimalCondition = {
  /** It is this one, however many zeros it ends with. */
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is greater. */
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is this or greater. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is less. */
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is this or less. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Conditions on a date; those that are given all have to hold. */
export type DateCondition = {
  /** It is this day. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** It is one of these days. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is later. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** It is this day or later. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** It is earlier. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** It is this day or earlier. */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on an instant; those that are given all have to hold. */
export type DateTimeCondition = {
  /** It is this one. */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is later. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is this one or later. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is earlier. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is this one or earlier. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Conditions on a value of CorporateActionKind; those that are given all have to hold. */
export type CorporateActionKindCondition = {
  /** It is this one. */
  eq?: InputMaybe<CorporateActionKind>;
  /** It is one of these. */
  in?: InputMaybe<Array<CorporateActionKind>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of IndicatorFrequency; those that are given all have to hold. */
export type IndicatorFrequencyCondition = {
  /** It is this one. */
  eq?: InputMaybe<IndicatorFrequency>;
  /** It is one of these. */
  in?: InputMaybe<Array<IndicatorFrequency>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of InstrumentKind; those that are given all have to hold. */
export type InstrumentKindCondition = {
  /** It is this one. */
  eq?: InputMaybe<InstrumentKind>;
  /** It is one of these. */
  in?: InputMaybe<Array<InstrumentKind>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of InstrumentStatus; those that are given all have to hold. */
export type InstrumentStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<InstrumentStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<InstrumentStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of OptionType; those that are given all have to hold. */
export type OptionTypeCondition = {
  /** It is this one. */
  eq?: InputMaybe<OptionType>;
  /** It is one of these. */
  in?: InputMaybe<Array<OptionType>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of NewsCategory; those that are given all have to hold. */
export type NewsCategoryCondition = {
  /** It is this one. */
  eq?: InputMaybe<NewsCategory>;
  /** It is one of these. */
  in?: InputMaybe<Array<NewsCategory>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of NewsSentiment; those that are given all have to hold. */
export type NewsSentimentCondition = {
  /** It is this one. */
  eq?: InputMaybe<NewsSentiment>;
  /** It is one of these. */
  in?: InputMaybe<Array<NewsSentiment>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of PortfolioStrategy; those that are given all have to hold. */
export type PortfolioStrategyCondition = {
  /** It is this one. */
  eq?: InputMaybe<PortfolioStrategy>;
  /** It is one of these. */
  in?: InputMaybe<Array<PortfolioStrategy>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of PortfolioStatus; those that are given all have to hold. */
export type PortfolioStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<PortfolioStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<PortfolioStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of TradeSide; those that are given all have to hold. */
export type TradeSideCondition = {
  /** It is this one. */
  eq?: InputMaybe<TradeSide>;
  /** It is one of these. */
  in?: InputMaybe<Array<TradeSide>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list of PriceBar items. */
export type PriceBarConnection = {
  /** The items with their cursors. */
  edges: Array<PriceBarEdge>;
  /** The items alone. */
  nodes: Array<PriceBar>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<PriceBarAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<PriceBarAggregateGroup>>;
};


/** A page of a list of PriceBar items. */
export type PriceBarConnectionGroupsArgs = {
  by: Array<PriceBarAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A PriceBar in a page, with its place. */
export type PriceBarEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: PriceBar;
};

/** A page of a list of DailyReturn items. */
export type DailyReturnConnection = {
  /** The items with their cursors. */
  edges: Array<DailyReturnEdge>;
  /** The items alone. */
  nodes: Array<DailyReturn>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A DailyReturn in a page, with its place. */
export type DailyReturnEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: DailyReturn;
};

/** A page of a list of MovingAverage items. */
export type MovingAverageConnection = {
  /** The items with their cursors. */
  edges: Array<MovingAverageEdge>;
  /** The items alone. */
  nodes: Array<MovingAverage>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A MovingAverage in a page, with its place. */
export type MovingAverageEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: MovingAverage;
};

/** A page of a list of CorporateAction items. */
export type CorporateActionConnection = {
  /** The items with their cursors. */
  edges: Array<CorporateActionEdge>;
  /** The items alone. */
  nodes: Array<CorporateAction>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<CorporateActionAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<CorporateActionAggregateGroup>>;
};


/** A page of a list of CorporateAction items. */
export type CorporateActionConnectionGroupsArgs = {
  by: Array<CorporateActionAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A CorporateAction in a page, with its place. */
export type CorporateActionEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: CorporateAction;
};

/** A page of a list of Holding items. */
export type HoldingConnection = {
  /** The items with their cursors. */
  edges: Array<HoldingEdge>;
  /** The items alone. */
  nodes: Array<Holding>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<HoldingAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<HoldingAggregateGroup>>;
};


/** A page of a list of Holding items. */
export type HoldingConnectionGroupsArgs = {
  by: Array<HoldingAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A Holding in a page, with its place. */
export type HoldingEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Holding;
};

/** A page of a list of NewsArticle items. */
export type NewsArticleConnection = {
  /** The items with their cursors. */
  edges: Array<NewsArticleEdge>;
  /** The items alone. */
  nodes: Array<NewsArticle>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<NewsArticleAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<NewsArticleAggregateGroup>>;
};


/** A page of a list of NewsArticle items. */
export type NewsArticleConnectionGroupsArgs = {
  by: Array<NewsArticleAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A NewsArticle in a page, with its place. */
export type NewsArticleEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: NewsArticle;
};

/** A page of a list of AuditEntry items. */
export type AuditEntryConnection = {
  /** The items with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** The items alone. */
  nodes: Array<AuditEntry>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A AuditEntry in a page, with its place. */
export type AuditEntryEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AuditEntry;
};

/** A page of a list of Instrument items. */
export type InstrumentConnection = {
  /** The items with their cursors. */
  edges: Array<InstrumentEdge>;
  /** The items alone. */
  nodes: Array<Instrument>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<InstrumentAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<InstrumentAggregateGroup>>;
};


/** A page of a list of Instrument items. */
export type InstrumentConnectionGroupsArgs = {
  by: Array<InstrumentAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A Instrument in a page, with its place. */
export type InstrumentEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Instrument;
};

/** A page of a list of PortfolioValuation items. */
export type PortfolioValuationConnection = {
  /** The items with their cursors. */
  edges: Array<PortfolioValuationEdge>;
  /** The items alone. */
  nodes: Array<PortfolioValuation>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A PortfolioValuation in a page, with its place. */
export type PortfolioValuationEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: PortfolioValuation;
};

/** A page of a list of Trade items. */
export type TradeConnection = {
  /** The items with their cursors. */
  edges: Array<TradeEdge>;
  /** The items alone. */
  nodes: Array<Trade>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<TradeAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<TradeAggregateGroup>>;
};


/** A page of a list of Trade items. */
export type TradeConnectionGroupsArgs = {
  by: Array<TradeAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A Trade in a page, with its place. */
export type TradeEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Trade;
};

/** A page of a list of Portfolio items. */
export type PortfolioConnection = {
  /** The items with their cursors. */
  edges: Array<PortfolioEdge>;
  /** The items alone. */
  nodes: Array<Portfolio>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<PortfolioAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<PortfolioAggregateGroup>>;
};


/** A page of a list of Portfolio items. */
export type PortfolioConnectionGroupsArgs = {
  by: Array<PortfolioAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A Portfolio in a page, with its place. */
export type PortfolioEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Portfolio;
};

/** A page of a list of IndexValue items. */
export type IndexValueConnection = {
  /** The items with their cursors. */
  edges: Array<IndexValueEdge>;
  /** The items alone. */
  nodes: Array<IndexValue>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<IndexValueAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<IndexValueAggregateGroup>>;
};


/** A page of a list of IndexValue items. */
export type IndexValueConnectionGroupsArgs = {
  by: Array<IndexValueAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A IndexValue in a page, with its place. */
export type IndexValueEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: IndexValue;
};

/** A page of a list of IndexConstituent items. */
export type IndexConstituentConnection = {
  /** The items with their cursors. */
  edges: Array<IndexConstituentEdge>;
  /** The items alone. */
  nodes: Array<IndexConstituent>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<IndexConstituentAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<IndexConstituentAggregateGroup>>;
};


/** A page of a list of IndexConstituent items. */
export type IndexConstituentConnectionGroupsArgs = {
  by: Array<IndexConstituentAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A IndexConstituent in a page, with its place. */
export type IndexConstituentEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: IndexConstituent;
};

/** A page of a list of EconomicObservation items. */
export type EconomicObservationConnection = {
  /** The items with their cursors. */
  edges: Array<EconomicObservationEdge>;
  /** The items alone. */
  nodes: Array<EconomicObservation>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<EconomicObservationAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<EconomicObservationAggregateGroup>>;
};


/** A page of a list of EconomicObservation items. */
export type EconomicObservationConnectionGroupsArgs = {
  by: Array<EconomicObservationAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A EconomicObservation in a page, with its place. */
export type EconomicObservationEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: EconomicObservation;
};

/** A page of a list of Exchange items. */
export type ExchangeConnection = {
  /** The items with their cursors. */
  edges: Array<ExchangeEdge>;
  /** The items alone. */
  nodes: Array<Exchange>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<ExchangeAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<ExchangeAggregateGroup>>;
};


/** A page of a list of Exchange items. */
export type ExchangeConnectionGroupsArgs = {
  by: Array<ExchangeAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A Exchange in a page, with its place. */
export type ExchangeEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Exchange;
};

/** A page of a list of MarketIndex items. */
export type MarketIndexConnection = {
  /** The items with their cursors. */
  edges: Array<MarketIndexEdge>;
  /** The items alone. */
  nodes: Array<MarketIndex>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<MarketIndexAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<MarketIndexAggregateGroup>>;
};


/** A page of a list of MarketIndex items. */
export type MarketIndexConnectionGroupsArgs = {
  by: Array<MarketIndexAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A MarketIndex in a page, with its place. */
export type MarketIndexEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: MarketIndex;
};

/** A page of a list of EconomicIndicator items. */
export type EconomicIndicatorConnection = {
  /** The items with their cursors. */
  edges: Array<EconomicIndicatorEdge>;
  /** The items alone. */
  nodes: Array<EconomicIndicator>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<EconomicIndicatorAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<EconomicIndicatorAggregateGroup>>;
};


/** A page of a list of EconomicIndicator items. */
export type EconomicIndicatorConnectionGroupsArgs = {
  by: Array<EconomicIndicatorAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A EconomicIndicator in a page, with its place. */
export type EconomicIndicatorEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: EconomicIndicator;
};

/** A page of a list of FxRate items. */
export type FxRateConnection = {
  /** The items with their cursors. */
  edges: Array<FxRateEdge>;
  /** The items alone. */
  nodes: Array<FxRate>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<FxRateAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<FxRateAggregateGroup>>;
};


/** A page of a list of FxRate items. */
export type FxRateConnectionGroupsArgs = {
  by: Array<FxRateAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A FxRate in a page, with its place. */
export type FxRateEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: FxRate;
};

/** Figures of PriceBar items. */
export type PriceBarAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<PriceBarAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<PriceBarAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<PriceBarAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<PriceBarAggregateValues>;
};

/** Sums or averages of numbers of PriceBar items; null where none has a value. */
export type PriceBarAggregateNumbers = {
  /** First price of the day. */
  open?: Maybe<Scalars['Decimal']['output']>;
  /** Highest price of the day. */
  high?: Maybe<Scalars['Decimal']['output']>;
  /** Lowest price of the day. */
  low?: Maybe<Scalars['Decimal']['output']>;
  /** Last price of the day. */
  close?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of PriceBar items; null where none has a value. */
export type PriceBarAggregateValues = {
  /** Trading day, unique within the instrument. */
  priceDate?: Maybe<Scalars['Date']['output']>;
  /** First price of the day. */
  open?: Maybe<Scalars['Decimal']['output']>;
  /** Highest price of the day. */
  high?: Maybe<Scalars['Decimal']['output']>;
  /** Lowest price of the day. */
  low?: Maybe<Scalars['Decimal']['output']>;
  /** Last price of the day. */
  close?: Maybe<Scalars['Decimal']['output']>;
};

/** Items of the type PriceBar that have fields in common. */
export type PriceBarAggregateGroup = {
  /** What they have in common. */
  keys: PriceBarAggregateKeys;
  /** Their figures. */
  aggregates: PriceBarAggregates;
};

/** What PriceBar items of a group have in common: null where they have no value, and what they were not grouped by. */
export type PriceBarAggregateKeys = {
  /** Trading day, unique within the instrument. */
  priceDate?: Maybe<Scalars['Date']['output']>;
};

/** What PriceBar items can be grouped by. */
export type PriceBarAggregateBy =
  /** Trading day, unique within the instrument. */
  | 'PRICE_DATE';

/** Figures of CorporateAction items. */
export type CorporateActionAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<CorporateActionAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<CorporateActionAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<CorporateActionAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<CorporateActionAggregateValues>;
};

/** Sums or averages of numbers of CorporateAction items; null where none has a value. */
export type CorporateActionAggregateNumbers = {
  /** Paid per unit before tax; null for splits. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** New units for one old unit; null for payments. */
  ratio?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of CorporateAction items; null where none has a value. */
export type CorporateActionAggregateValues = {
  /** First day on which buyers no longer take part. */
  exDate?: Maybe<Scalars['Date']['output']>;
  /** Day of payment, or of the exchange of units. */
  payDate?: Maybe<Scalars['Date']['output']>;
  /** Paid per unit before tax; null for splits. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** New units for one old unit; null for payments. */
  ratio?: Maybe<Scalars['Decimal']['output']>;
};

/** Items of the type CorporateAction that have fields in common. */
export type CorporateActionAggregateGroup = {
  /** What they have in common. */
  keys: CorporateActionAggregateKeys;
  /** Their figures. */
  aggregates: CorporateActionAggregates;
};

/** What CorporateAction items of a group have in common: null where they have no value, and what they were not grouped by. */
export type CorporateActionAggregateKeys = {
  /** What happens. */
  kind?: Maybe<CorporateActionKind>;
  /** First day on which buyers no longer take part. */
  exDate?: Maybe<Scalars['Date']['output']>;
  /** Day of payment, or of the exchange of units. */
  payDate?: Maybe<Scalars['Date']['output']>;
  /** ISO 4217 code of the currency of the amount; null for splits. */
  currency?: Maybe<Scalars['String']['output']>;
};

/** What CorporateAction items can be grouped by. */
export type CorporateActionAggregateBy =
  /** What happens. */
  | 'KIND'
  /** First day on which buyers no longer take part. */
  | 'EX_DATE'
  /** Day of payment, or of the exchange of units. */
  | 'PAY_DATE'
  /** ISO 4217 code of the currency of the amount; null for splits. */
  | 'CURRENCY';

/** Figures of Holding items. */
export type HoldingAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<HoldingAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<HoldingAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<HoldingAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<HoldingAggregateValues>;
};

/** Sums or averages of numbers of Holding items; null where none has a value. */
export type HoldingAggregateNumbers = {
  /** Units held: shares, fund units, contracts, or 100s of nominal for bonds; negative for what was sold short. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Average price of one unit, in `currency`: paid, or received for what was sold short. */
  averageCost?: Maybe<Scalars['Decimal']['output']>;
  /** What the position cost with fees, in `baseCurrency`, at the exchange rates of the purchases; negative for what short sales brought. */
  bookCost?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of Holding items; null where none has a value. */
export type HoldingAggregateValues = {
  /** Units held: shares, fund units, contracts, or 100s of nominal for bonds; negative for what was sold short. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Average price of one unit, in `currency`: paid, or received for what was sold short. */
  averageCost?: Maybe<Scalars['Decimal']['output']>;
  /** What the position cost with fees, in `baseCurrency`, at the exchange rates of the purchases; negative for what short sales brought. */
  bookCost?: Maybe<Scalars['Decimal']['output']>;
  /** Day of the first purchase. */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** When the position last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type Holding that have fields in common. */
export type HoldingAggregateGroup = {
  /** What they have in common. */
  keys: HoldingAggregateKeys;
  /** Their figures. */
  aggregates: HoldingAggregates;
};

/** What Holding items of a group have in common: null where they have no value, and what they were not grouped by. */
export type HoldingAggregateKeys = {
  /** Portfolio that has the position. */
  portfolioId?: Maybe<Scalars['ID']['output']>;
  /** Instrument that the position is in. */
  instrumentId?: Maybe<Scalars['ID']['output']>;
  /** Ticker of the instrument. */
  symbol?: Maybe<Scalars['String']['output']>;
  /** Sort of security the instrument is. */
  kind?: Maybe<InstrumentKind>;
  /** ISO 4217 code of the currency the instrument trades in. */
  currency?: Maybe<Scalars['String']['output']>;
  /** ISO 4217 code of the portfolio's currency. */
  baseCurrency?: Maybe<Scalars['String']['output']>;
  /** Day of the first purchase. */
  openedOn?: Maybe<Scalars['Date']['output']>;
};

/** What Holding items can be grouped by. */
export type HoldingAggregateBy =
  /** Portfolio that has the position. */
  | 'PORTFOLIO_ID'
  /** Instrument that the position is in. */
  | 'INSTRUMENT_ID'
  /** Ticker of the instrument. */
  | 'SYMBOL'
  /** Sort of security the instrument is. */
  | 'KIND'
  /** ISO 4217 code of the currency the instrument trades in. */
  | 'CURRENCY'
  /** ISO 4217 code of the portfolio's currency. */
  | 'BASE_CURRENCY'
  /** Day of the first purchase. */
  | 'OPENED_ON';

/** Figures of NewsArticle items. */
export type NewsArticleAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their least or earliest values. */
  min?: Maybe<NewsArticleAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<NewsArticleAggregateValues>;
};

/** The least or the greatest values of NewsArticle items; null where none has a value. */
export type NewsArticleAggregateValues = {
  /** Moment of publication. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type NewsArticle that have fields in common. */
export type NewsArticleAggregateGroup = {
  /** What they have in common. */
  keys: NewsArticleAggregateKeys;
  /** Their figures. */
  aggregates: NewsArticleAggregates;
};

/** What NewsArticle items of a group have in common: null where they have no value, and what they were not grouped by. */
export type NewsArticleAggregateKeys = {
  /** What the article is about. */
  category?: Maybe<NewsCategory>;
  /** How the news bears on what it mentions. */
  sentiment?: Maybe<NewsSentiment>;
  /** Title of the article. */
  headline?: Maybe<Scalars['String']['output']>;
  /** What the article says, in a few sentences. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Agency or paper that published it. */
  source?: Maybe<Scalars['String']['output']>;
};

/** What NewsArticle items can be grouped by. */
export type NewsArticleAggregateBy =
  /** What the article is about. */
  | 'CATEGORY'
  /** How the news bears on what it mentions. */
  | 'SENTIMENT'
  /** Title of the article. */
  | 'HEADLINE'
  /** What the article says, in a few sentences. */
  | 'SUMMARY'
  /** Agency or paper that published it. */
  | 'SOURCE';

/** Figures of Instrument items. */
export type InstrumentAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<InstrumentAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<InstrumentAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<InstrumentAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<InstrumentAggregateValues>;
};

/** Sums or averages of numbers of Instrument items; null where none has a value. */
export type InstrumentAggregateNumbers = {
  /** Value of one unit is price times contract size: 100 for options, 1 otherwise. Bonds are quoted and counted per 100 of nominal. */
  contractSize?: Maybe<Scalars['Decimal']['output']>;
  /** Annual coupon of a bond in percent of nominal; null otherwise. */
  couponRate?: Maybe<Scalars['Decimal']['output']>;
  /** Price at which an option can be exercised; null otherwise. */
  strikePrice?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of Instrument items; null where none has a value. */
export type InstrumentAggregateValues = {
  /** Value of one unit is price times contract size: 100 for options, 1 otherwise. Bonds are quoted and counted per 100 of nominal. */
  contractSize?: Maybe<Scalars['Decimal']['output']>;
  /** Redemption of a bond or expiry of an option; null otherwise. */
  maturityDate?: Maybe<Scalars['Date']['output']>;
  /** Annual coupon of a bond in percent of nominal; null otherwise. */
  couponRate?: Maybe<Scalars['Decimal']['output']>;
  /** Price at which an option can be exercised; null otherwise. */
  strikePrice?: Maybe<Scalars['Decimal']['output']>;
  /** When the listing was recorded here. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the listing was last changed here. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type Instrument that have fields in common. */
export type InstrumentAggregateGroup = {
  /** What they have in common. */
  keys: InstrumentAggregateKeys;
  /** Their figures. */
  aggregates: InstrumentAggregates;
};

/** What Instrument items of a group have in common: null where they have no value, and what they were not grouped by. */
export type InstrumentAggregateKeys = {
  /** Ticker, unique within the exchange, for example AAPL. */
  symbol?: Maybe<Scalars['String']['output']>;
  /** Name of the security, for example Apple Inc. */
  name?: Maybe<Scalars['String']['output']>;
  /** What sort of security it is. */
  kind?: Maybe<InstrumentKind>;
  /** Whether it can be traded at present. */
  status?: Maybe<InstrumentStatus>;
  /** ISO 4217 code of the currency it trades in. */
  currency?: Maybe<Scalars['String']['output']>;
  /** The id of `exchange`. */
  exchangeId?: Maybe<Scalars['ID']['output']>;
  /** ISO 6166 number of the security; null for listed options, which have none. */
  isin?: Maybe<Scalars['String']['output']>;
  /** ISO 3166 code of the issuer's country. */
  country?: Maybe<Scalars['String']['output']>;
  /** Business sector of the issuer, or what a fund or bond invests in. */
  sector?: Maybe<Scalars['String']['output']>;
  /** Redemption of a bond or expiry of an option; null otherwise. */
  maturityDate?: Maybe<Scalars['Date']['output']>;
  /** Right that an option gives; null otherwise. */
  optionType?: Maybe<OptionType>;
  /** The id of `underlying`. */
  underlyingId?: Maybe<Scalars['ID']['output']>;
};

/** What Instrument items can be grouped by. */
export type InstrumentAggregateBy =
  /** Ticker, unique within the exchange, for example AAPL. */
  | 'SYMBOL'
  /** Name of the security, for example Apple Inc. */
  | 'NAME'
  /** What sort of security it is. */
  | 'KIND'
  /** Whether it can be traded at present. */
  | 'STATUS'
  /** ISO 4217 code of the currency it trades in. */
  | 'CURRENCY'
  /** The id of `exchange`. */
  | 'EXCHANGE_ID'
  /** ISO 6166 number of the security; null for listed options, which have none. */
  | 'ISIN'
  /** ISO 3166 code of the issuer's country. */
  | 'COUNTRY'
  /** Business sector of the issuer, or what a fund or bond invests in. */
  | 'SECTOR'
  /** Redemption of a bond or expiry of an option; null otherwise. */
  | 'MATURITY_DATE'
  /** Right that an option gives; null otherwise. */
  | 'OPTION_TYPE'
  /** The id of `underlying`. */
  | 'UNDERLYING_ID';

/** Figures of Trade items. */
export type TradeAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<TradeAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<TradeAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<TradeAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<TradeAggregateValues>;
};

/** Sums or averages of numbers of Trade items; null where none has a value. */
export type TradeAggregateNumbers = {
  /** Units traded: shares, fund units, contracts, or 100s of nominal for bonds. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Price of one unit, in `currency`. */
  price?: Maybe<Scalars['Decimal']['output']>;
  /** Value of one unit is price times contract size. */
  contractSize?: Maybe<Scalars['Decimal']['output']>;
  /** Quantity at the price, without fees, in `currency`. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** Commission, taxes and whatever else was paid for the trade, in `currency`. */
  fees?: Maybe<Scalars['Decimal']['output']>;
  /** Units of `baseCurrency` for one unit of `currency`. */
  exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** What the cash account gains by a sale, or loses by a purchase (then it is negative): with fees, in `baseCurrency`, to its minor unit. */
  cashAmount?: Maybe<Scalars['Decimal']['output']>;
  /** What the part that closed a position brought beyond its average cost, in `baseCurrency`; null where nothing was closed. */
  realisedGain?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of Trade items; null where none has a value. */
export type TradeAggregateValues = {
  /** Units traded: shares, fund units, contracts, or 100s of nominal for bonds. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Price of one unit, in `currency`. */
  price?: Maybe<Scalars['Decimal']['output']>;
  /** Value of one unit is price times contract size. */
  contractSize?: Maybe<Scalars['Decimal']['output']>;
  /** Quantity at the price, without fees, in `currency`. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** Commission, taxes and whatever else was paid for the trade, in `currency`. */
  fees?: Maybe<Scalars['Decimal']['output']>;
  /** Units of `baseCurrency` for one unit of `currency`. */
  exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** What the cash account gains by a sale, or loses by a purchase (then it is negative): with fees, in `baseCurrency`, to its minor unit. */
  cashAmount?: Maybe<Scalars['Decimal']['output']>;
  /** What the part that closed a position brought beyond its average cost, in `baseCurrency`; null where nothing was closed. */
  realisedGain?: Maybe<Scalars['Decimal']['output']>;
  /** Day of the trade. */
  tradeDate?: Maybe<Scalars['Date']['output']>;
  /** When it was recorded. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type Trade that have fields in common. */
export type TradeAggregateGroup = {
  /** What they have in common. */
  keys: TradeAggregateKeys;
  /** Their figures. */
  aggregates: TradeAggregates;
};

/** What Trade items of a group have in common: null where they have no value, and what they were not grouped by. */
export type TradeAggregateKeys = {
  /** Instrument that was traded. */
  instrumentId?: Maybe<Scalars['ID']['output']>;
  /** Ticker of the instrument. */
  symbol?: Maybe<Scalars['String']['output']>;
  /** Whether it was bought or sold. */
  side?: Maybe<TradeSide>;
  /** ISO 4217 code of the currency the instrument trades in. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Day of the trade. */
  tradeDate?: Maybe<Scalars['Date']['output']>;
  /** The id of `tradedBy`. */
  tradedById?: Maybe<Scalars['ID']['output']>;
};

/** What Trade items can be grouped by. */
export type TradeAggregateBy =
  /** Instrument that was traded. */
  | 'INSTRUMENT_ID'
  /** Ticker of the instrument. */
  | 'SYMBOL'
  /** Whether it was bought or sold. */
  | 'SIDE'
  /** ISO 4217 code of the currency the instrument trades in. */
  | 'CURRENCY'
  /** Day of the trade. */
  | 'TRADE_DATE'
  /** The id of `tradedBy`. */
  | 'TRADED_BY_ID';

/** Figures of Portfolio items. */
export type PortfolioAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their least or earliest values. */
  min?: Maybe<PortfolioAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<PortfolioAggregateValues>;
};

/** The least or the greatest values of Portfolio items; null where none has a value. */
export type PortfolioAggregateValues = {
  /** Day on which it was opened. */
  inceptionDate?: Maybe<Scalars['Date']['output']>;
  /** When the portfolio was recorded. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the portfolio was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type Portfolio that have fields in common. */
export type PortfolioAggregateGroup = {
  /** What they have in common. */
  keys: PortfolioAggregateKeys;
  /** Their figures. */
  aggregates: PortfolioAggregates;
};

/** What Portfolio items of a group have in common: null where they have no value, and what they were not grouped by. */
export type PortfolioAggregateKeys = {
  /** Name under which the portfolio is run. */
  name?: Maybe<Scalars['String']['output']>;
  /** What the portfolio aims for. */
  strategy?: Maybe<PortfolioStrategy>;
  /** Whether it can trade at present. */
  status?: Maybe<PortfolioStatus>;
  /** ISO 4217 code of the currency in which it is valued. */
  baseCurrency?: Maybe<Scalars['String']['output']>;
  /** The id of `manager`. */
  managerId?: Maybe<Scalars['ID']['output']>;
  /** Day on which it was opened. */
  inceptionDate?: Maybe<Scalars['Date']['output']>;
  /** The id of `cashAccount`. */
  cashAccountId?: Maybe<Scalars['ID']['output']>;
  /** The id of `benchmark`. */
  benchmarkId?: Maybe<Scalars['ID']['output']>;
  /** Whether it may sell what it does not hold. */
  allowsShortSales?: Maybe<Scalars['Boolean']['output']>;
};

/** What Portfolio items can be grouped by. */
export type PortfolioAggregateBy =
  /** Name under which the portfolio is run. */
  | 'NAME'
  /** What the portfolio aims for. */
  | 'STRATEGY'
  /** Whether it can trade at present. */
  | 'STATUS'
  /** ISO 4217 code of the currency in which it is valued. */
  | 'BASE_CURRENCY'
  /** The id of `manager`. */
  | 'MANAGER_ID'
  /** Day on which it was opened. */
  | 'INCEPTION_DATE'
  /** The id of `cashAccount`. */
  | 'CASH_ACCOUNT_ID'
  /** The id of `benchmark`. */
  | 'BENCHMARK_ID'
  /** Whether it may sell what it does not hold. */
  | 'ALLOWS_SHORT_SALES';

/** Figures of IndexValue items. */
export type IndexValueAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<IndexValueAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<IndexValueAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<IndexValueAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<IndexValueAggregateValues>;
};

/** Sums or averages of numbers of IndexValue items; null where none has a value. */
export type IndexValueAggregateNumbers = {
  /** Closing level. */
  level?: Maybe<Scalars['Decimal']['output']>;
  /** Closing level of the trading day before. */
  previousLevel?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of IndexValue items; null where none has a value. */
export type IndexValueAggregateValues = {
  /** Trading day, unique within the index. */
  valueDate?: Maybe<Scalars['Date']['output']>;
  /** Closing level. */
  level?: Maybe<Scalars['Decimal']['output']>;
  /** Closing level of the trading day before. */
  previousLevel?: Maybe<Scalars['Decimal']['output']>;
};

/** Items of the type IndexValue that have fields in common. */
export type IndexValueAggregateGroup = {
  /** What they have in common. */
  keys: IndexValueAggregateKeys;
  /** Their figures. */
  aggregates: IndexValueAggregates;
};

/** What IndexValue items of a group have in common: null where they have no value, and what they were not grouped by. */
export type IndexValueAggregateKeys = {
  /** Trading day, unique within the index. */
  valueDate?: Maybe<Scalars['Date']['output']>;
};

/** What IndexValue items can be grouped by. */
export type IndexValueAggregateBy =
  /** Trading day, unique within the index. */
  | 'VALUE_DATE';

/** Figures of IndexConstituent items. */
export type IndexConstituentAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<IndexConstituentAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<IndexConstituentAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<IndexConstituentAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<IndexConstituentAggregateValues>;
};

/** Sums or averages of numbers of IndexConstituent items; null where none has a value. */
export type IndexConstituentAggregateNumbers = {
  /** Share of the instrument among those covered here; 0.01 is one percent. */
  weight?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of IndexConstituent items; null where none has a value. */
export type IndexConstituentAggregateValues = {
  /** Share of the instrument among those covered here; 0.01 is one percent. */
  weight?: Maybe<Scalars['Decimal']['output']>;
};

/** Items of the type IndexConstituent that have fields in common. */
export type IndexConstituentAggregateGroup = {
  /** What they have in common. */
  keys: IndexConstituentAggregateKeys;
  /** Their figures. */
  aggregates: IndexConstituentAggregates;
};

/** What IndexConstituent items of a group have in common: null where they have no value, and what they were not grouped by. */
export type IndexConstituentAggregateKeys = {
  /** Instrument that is part of it. */
  instrumentId?: Maybe<Scalars['ID']['output']>;
  /** Ticker of the instrument. */
  symbol?: Maybe<Scalars['String']['output']>;
};

/** What IndexConstituent items can be grouped by. */
export type IndexConstituentAggregateBy =
  /** Instrument that is part of it. */
  | 'INSTRUMENT_ID'
  /** Ticker of the instrument. */
  | 'SYMBOL';

/** Figures of EconomicObservation items. */
export type EconomicObservationAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<EconomicObservationAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<EconomicObservationAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<EconomicObservationAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<EconomicObservationAggregateValues>;
};

/** Sums or averages of numbers of EconomicObservation items; null where none has a value. */
export type EconomicObservationAggregateNumbers = {
  /** Published value, in the unit of the indicator. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** What had been expected before the release; null when unknown. */
  forecast?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of EconomicObservation items; null where none has a value. */
export type EconomicObservationAggregateValues = {
  /** First day of the month or quarter that the value is about; unique within the indicator. */
  periodStart?: Maybe<Scalars['Date']['output']>;
  /** Published value, in the unit of the indicator. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** What had been expected before the release; null when unknown. */
  forecast?: Maybe<Scalars['Decimal']['output']>;
  /** Moment of publication. */
  releasedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type EconomicObservation that have fields in common. */
export type EconomicObservationAggregateGroup = {
  /** What they have in common. */
  keys: EconomicObservationAggregateKeys;
  /** Their figures. */
  aggregates: EconomicObservationAggregates;
};

/** What EconomicObservation items of a group have in common: null where they have no value, and what they were not grouped by. */
export type EconomicObservationAggregateKeys = {
  /** First day of the month or quarter that the value is about; unique within the indicator. */
  periodStart?: Maybe<Scalars['Date']['output']>;
};

/** What EconomicObservation items can be grouped by. */
export type EconomicObservationAggregateBy =
  /** First day of the month or quarter that the value is about; unique within the indicator. */
  | 'PERIOD_START';

/** Figures of Exchange items. */
export type ExchangeAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
};

/** Items of the type Exchange that have fields in common. */
export type ExchangeAggregateGroup = {
  /** What they have in common. */
  keys: ExchangeAggregateKeys;
  /** Their figures. */
  aggregates: ExchangeAggregates;
};

/** What Exchange items of a group have in common: null where they have no value, and what they were not grouped by. */
export type ExchangeAggregateKeys = {
  /** Market identifier code (ISO 10383), for example XNYS. */
  mic?: Maybe<Scalars['String']['output']>;
  /** Full name of the venue. */
  name?: Maybe<Scalars['String']['output']>;
  /** City where the venue has its seat. */
  city?: Maybe<Scalars['String']['output']>;
  /** ISO 3166 code of the venue's country. */
  country?: Maybe<Scalars['String']['output']>;
  /** IANA time zone of the trading hours. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** ISO 4217 code of the currency in which most of its instruments trade. */
  currency?: Maybe<Scalars['String']['output']>;
};

/** What Exchange items can be grouped by. */
export type ExchangeAggregateBy =
  /** Market identifier code (ISO 10383), for example XNYS. */
  | 'MIC'
  /** Full name of the venue. */
  | 'NAME'
  /** City where the venue has its seat. */
  | 'CITY'
  /** ISO 3166 code of the venue's country. */
  | 'COUNTRY'
  /** IANA time zone of the trading hours. */
  | 'TIME_ZONE'
  /** ISO 4217 code of the currency in which most of its instruments trade. */
  | 'CURRENCY';

/** Figures of MarketIndex items. */
export type MarketIndexAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
};

/** Items of the type MarketIndex that have fields in common. */
export type MarketIndexAggregateGroup = {
  /** What they have in common. */
  keys: MarketIndexAggregateKeys;
  /** Their figures. */
  aggregates: MarketIndexAggregates;
};

/** What MarketIndex items of a group have in common: null where they have no value, and what they were not grouped by. */
export type MarketIndexAggregateKeys = {
  /** Short code, unique, for example SPX. */
  symbol?: Maybe<Scalars['String']['output']>;
  /** Name of the index. */
  name?: Maybe<Scalars['String']['output']>;
  /** The id of `exchange`. */
  exchangeId?: Maybe<Scalars['ID']['output']>;
  /** ISO 4217 code of the currency the index is computed in. */
  currency?: Maybe<Scalars['String']['output']>;
  /** What the index measures. */
  description?: Maybe<Scalars['String']['output']>;
};

/** What MarketIndex items can be grouped by. */
export type MarketIndexAggregateBy =
  /** Short code, unique, for example SPX. */
  | 'SYMBOL'
  /** Name of the index. */
  | 'NAME'
  /** The id of `exchange`. */
  | 'EXCHANGE_ID'
  /** ISO 4217 code of the currency the index is computed in. */
  | 'CURRENCY'
  /** What the index measures. */
  | 'DESCRIPTION';

/** Figures of EconomicIndicator items. */
export type EconomicIndicatorAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
};

/** Items of the type EconomicIndicator that have fields in common. */
export type EconomicIndicatorAggregateGroup = {
  /** What they have in common. */
  keys: EconomicIndicatorAggregateKeys;
  /** Their figures. */
  aggregates: EconomicIndicatorAggregates;
};

/** What EconomicIndicator items of a group have in common: null where they have no value, and what they were not grouped by. */
export type EconomicIndicatorAggregateKeys = {
  /** Unique code, for example US_CPI_YOY. */
  code?: Maybe<Scalars['String']['output']>;
  /** What the series measures. */
  name?: Maybe<Scalars['String']['output']>;
  /** ISO 3166 code of the country; EA is the euro area. */
  region?: Maybe<Scalars['String']['output']>;
  /** Unit of the values, for example %. */
  unit?: Maybe<Scalars['String']['output']>;
  /** How often a value is published. */
  frequency?: Maybe<IndicatorFrequency>;
  /** Authority that publishes the values. */
  source?: Maybe<Scalars['String']['output']>;
};

/** What EconomicIndicator items can be grouped by. */
export type EconomicIndicatorAggregateBy =
  /** Unique code, for example US_CPI_YOY. */
  | 'CODE'
  /** What the series measures. */
  | 'NAME'
  /** ISO 3166 code of the country; EA is the euro area. */
  | 'REGION'
  /** Unit of the values, for example %. */
  | 'UNIT'
  /** How often a value is published. */
  | 'FREQUENCY'
  /** Authority that publishes the values. */
  | 'SOURCE';

/** Figures of FxRate items. */
export type FxRateAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<FxRateAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<FxRateAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<FxRateAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<FxRateAggregateValues>;
};

/** Sums or averages of numbers of FxRate items; null where none has a value. */
export type FxRateAggregateNumbers = {
  /** Units of the second currency for one unit of the first. */
  rate?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of FxRate items; null where none has a value. */
export type FxRateAggregateValues = {
  /** Day at whose close the rate holds. */
  rateDate?: Maybe<Scalars['Date']['output']>;
  /** Units of the second currency for one unit of the first. */
  rate?: Maybe<Scalars['Decimal']['output']>;
};

/** Items of the type FxRate that have fields in common. */
export type FxRateAggregateGroup = {
  /** What they have in common. */
  keys: FxRateAggregateKeys;
  /** Their figures. */
  aggregates: FxRateAggregates;
};

/** What FxRate items of a group have in common: null where they have no value, and what they were not grouped by. */
export type FxRateAggregateKeys = {
  /** Day at whose close the rate holds. */
  rateDate?: Maybe<Scalars['Date']['output']>;
};

/** What FxRate items can be grouped by. */
export type FxRateAggregateBy =
  /** Day at whose close the rate holds. */
  | 'RATE_DATE';

/** What one service found, for the subgraph that puts together what all of them did. */
export type FoundHit = {
  /** Id of what was found. */
  id: Scalars['ID']['output'];
  /** How well it fits, from 0 to 1, on the same scale in every service. */
  rank: Scalars['Float']['output'];
  /** Where the words stand in it. */
  highlights: Array<SearchHighlight>;
};

/** A field in which words of a search were found, in parts that follow each other. They are text, and no HTML. */
export type SearchHighlight = {
  /** Name of the field, such as `title`. */
  field: Scalars['String']['output'];
  /** The text in parts: the whole of a short one, of a long one passages around what was found. */
  parts: Array<SearchHighlightPart>;
};

/** A part of a text in which words of a search were found. */
export type SearchHighlightPart = {
  /** The text as it is. */
  text: Scalars['String']['output'];
  /** Whether it is one of the words, in whichever form. */
  isMatch: Scalars['Boolean']['output'];
};

/** What a search finds of the type Instrument. */
export type InstrumentSearch = {
  /** What is searched for, as the subgraph that takes searches has written it. */
  token: Scalars['String']['output'];
  /** What the viewer may see of it, best first. */
  hits: Array<FoundHit>;
};

/** What a search finds of the type Portfolio. */
export type PortfolioSearch = {
  /** What is searched for, as the subgraph that takes searches has written it. */
  token: Scalars['String']['output'];
  /** What the viewer may see of it, best first. */
  hits: Array<FoundHit>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Instrument: Instrument;
  Exchange: Exchange;
  Portfolio: Portfolio;
  Trade: Trade;
  Employee: Employee;
  Account: Account;
  MarketIndex: MarketIndex;
  EconomicIndicator: EconomicIndicator;
  NewsArticle: NewsArticle;
  InstrumentSearch: InstrumentSearch;
  PortfolioSearch: PortfolioSearch;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Instrument:
    ( { __typename: 'Instrument' }
    & GraphQLRecursivePick<FederationTypes['Instrument'], {"id":true}> );
  Exchange:
    ( { __typename: 'Exchange' }
    & GraphQLRecursivePick<FederationTypes['Exchange'], {"id":true}> );
  Portfolio:
    ( { __typename: 'Portfolio' }
    & GraphQLRecursivePick<FederationTypes['Portfolio'], {"id":true}> );
  Trade:
    ( { __typename: 'Trade' }
    & GraphQLRecursivePick<FederationTypes['Trade'], {"portfolioId":true,"id":true}> );
  Employee:
    ( { __typename: 'Employee' }
    & GraphQLRecursivePick<FederationTypes['Employee'], {"id":true}> );
  Account:
    ( { __typename: 'Account' }
    & GraphQLRecursivePick<FederationTypes['Account'], {"id":true}> );
  MarketIndex:
    ( { __typename: 'MarketIndex' }
    & GraphQLRecursivePick<FederationTypes['MarketIndex'], {"id":true}> );
  EconomicIndicator:
    ( { __typename: 'EconomicIndicator' }
    & GraphQLRecursivePick<FederationTypes['EconomicIndicator'], {"id":true}> );
  NewsArticle:
    ( { __typename: 'NewsArticle' }
    & GraphQLRecursivePick<FederationTypes['NewsArticle'], {"id":true}> );
  InstrumentSearch:
    ( { __typename: 'InstrumentSearch' }
    & GraphQLRecursivePick<FederationTypes['InstrumentSearch'], {"token":true}> );
  PortfolioSearch:
    ( { __typename: 'PortfolioSearch' }
    & GraphQLRecursivePick<FederationTypes['PortfolioSearch'], {"token":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( InstrumentRow )
    | ( ExchangeRow )
    | ( PortfolioRow )
    | ( TradeRow )
    | ( MarketIndexRow )
    | ( EconomicIndicatorRow )
    | ( NewsArticleRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  Instrument: ResolverTypeWrapper<InstrumentRow>;
  InstrumentKind: InstrumentKind;
  InstrumentStatus: InstrumentStatus;
  OptionType: OptionType;
  InstrumentFilter: InstrumentFilter;
  ExchangeInstrumentFilter: ExchangeInstrumentFilter;
  InstrumentOrder: InstrumentOrder;
  InstrumentOrderField: InstrumentOrderField;
  Exchange: ResolverTypeWrapper<ExchangeRow>;
  ExchangeHoliday: ResolverTypeWrapper<ExchangeHolidayRow>;
  ExchangeOrder: ExchangeOrder;
  ExchangeOrderField: ExchangeOrderField;
  PriceBar: ResolverTypeWrapper<PriceBarRow>;
  DailyReturn: ResolverTypeWrapper<DailyReturnRow>;
  MovingAverage: ResolverTypeWrapper<MovingAverageRow>;
  MonthlyPrice: ResolverTypeWrapper<MonthlyPriceRow>;
  InstrumentStatistics: ResolverTypeWrapper<InstrumentStatisticsRow>;
  PriceFilter: PriceFilter;
  PriceOrder: PriceOrder;
  PriceOrderField: PriceOrderField;
  Quote: ResolverTypeWrapper<QuoteRow>;
  CorporateAction: ResolverTypeWrapper<CorporateActionRow>;
  CorporateActionKind: CorporateActionKind;
  CorporateActionFilter: CorporateActionFilter;
  CorporateActionOrder: CorporateActionOrder;
  CorporateActionOrderField: CorporateActionOrderField;
  Portfolio: ResolverTypeWrapper<PortfolioRow>;
  PortfolioStrategy: PortfolioStrategy;
  PortfolioStatus: PortfolioStatus;
  PortfolioFilter: PortfolioFilter;
  PortfolioOrder: PortfolioOrder;
  PortfolioOrderField: PortfolioOrderField;
  Trade: ResolverTypeWrapper<TradeRow>;
  TradeSide: TradeSide;
  TradeFilter: TradeFilter;
  TradeOrder: TradeOrder;
  TradeOrderField: TradeOrderField;
  TradeKey: TradeKey;
  Holding: ResolverTypeWrapper<HoldingRow>;
  HoldingFilter: HoldingFilter;
  HoldingOrder: HoldingOrder;
  HoldingOrderField: HoldingOrderField;
  HolderFilter: HolderFilter;
  HolderOrder: HolderOrder;
  HolderOrderField: HolderOrderField;
  PortfolioValuation: ResolverTypeWrapper<PortfolioValuationRow>;
  PortfolioValuationFilter: PortfolioValuationFilter;
  PortfolioValuationOrder: PortfolioValuationOrder;
  PortfolioValuationOrderField: PortfolioValuationOrderField;
  PortfolioAllocation: ResolverTypeWrapper<PortfolioAllocationRow>;
  Employee: ResolverTypeWrapper<Omit<Employee, 'managedPortfolios'> & { managedPortfolios?: Maybe<ResolversTypes['PortfolioConnection']> }>;
  Account: ResolverTypeWrapper<Omit<Account, 'cashForPortfolio'> & { cashForPortfolio?: Maybe<ResolversTypes['Portfolio']> }>;
  MarketIndex: ResolverTypeWrapper<MarketIndexRow>;
  MarketIndexFilter: MarketIndexFilter;
  MarketIndexOrder: MarketIndexOrder;
  MarketIndexOrderField: MarketIndexOrderField;
  IndexValue: ResolverTypeWrapper<IndexValueRow>;
  IndexValueFilter: IndexValueFilter;
  IndexValueOrder: IndexValueOrder;
  IndexValueOrderField: IndexValueOrderField;
  IndexConstituent: ResolverTypeWrapper<IndexConstituentRow>;
  IndexConstituentOrder: IndexConstituentOrder;
  IndexConstituentOrderField: IndexConstituentOrderField;
  IndexMembership: ResolverTypeWrapper<IndexMembershipRow>;
  EconomicIndicator: ResolverTypeWrapper<EconomicIndicatorRow>;
  IndicatorFrequency: IndicatorFrequency;
  EconomicIndicatorFilter: EconomicIndicatorFilter;
  EconomicIndicatorOrder: EconomicIndicatorOrder;
  EconomicIndicatorOrderField: EconomicIndicatorOrderField;
  EconomicObservation: ResolverTypeWrapper<EconomicObservationRow>;
  EconomicObservationFilter: EconomicObservationFilter;
  EconomicObservationOrder: EconomicObservationOrder;
  EconomicObservationOrderField: EconomicObservationOrderField;
  FxRate: ResolverTypeWrapper<FxRateRow>;
  FxRateFilter: FxRateFilter;
  FxRateOrder: FxRateOrder;
  FxRateOrderField: FxRateOrderField;
  NewsArticle: ResolverTypeWrapper<NewsArticleRow>;
  NewsCategory: NewsCategory;
  NewsSentiment: NewsSentiment;
  NewsFilter: NewsFilter;
  NewsOrder: NewsOrder;
  NewsOrderField: NewsOrderField;
  MarketMover: ResolverTypeWrapper<MarketMoverRow>;
  MoverRanking: MoverRanking;
  MarketVolume: ResolverTypeWrapper<MarketVolumeRow>;
  AssetsUnderManagement: ResolverTypeWrapper<AssetsUnderManagementRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ListInstrumentInput: ListInstrumentInput;
  ChangeInstrumentStatusInput: ChangeInstrumentStatusInput;
  InstrumentPayload: ResolverTypeWrapper<Omit<InstrumentPayload, 'instrument'> & { instrument: ResolversTypes['Instrument'] }>;
  RecordPricesInput: RecordPricesInput;
  PriceInput: PriceInput;
  RecordPricesPayload: ResolverTypeWrapper<RecordPricesPayload>;
  UpdateQuotesInput: UpdateQuotesInput;
  QuoteInput: QuoteInput;
  UpdateQuotesPayload: ResolverTypeWrapper<UpdateQuotesPayload>;
  CreatePortfolioInput: CreatePortfolioInput;
  UpdatePortfolioInput: UpdatePortfolioInput;
  PortfolioPayload: ResolverTypeWrapper<Omit<PortfolioPayload, 'portfolio'> & { portfolio: ResolversTypes['Portfolio'] }>;
  TradeInput: TradeInput;
  TradePayload: ResolverTypeWrapper<Omit<TradePayload, 'trade' | 'portfolio' | 'holding'> & { trade: ResolversTypes['Trade'], portfolio: ResolversTypes['Portfolio'], holding?: Maybe<ResolversTypes['Holding']> }>;
  AddMarketIndexInput: AddMarketIndexInput;
  SetIndexConstituentsInput: SetIndexConstituentsInput;
  IndexConstituentInput: IndexConstituentInput;
  MarketIndexPayload: ResolverTypeWrapper<Omit<MarketIndexPayload, 'marketIndex'> & { marketIndex: ResolversTypes['MarketIndex'] }>;
  RecordIndexValuesInput: RecordIndexValuesInput;
  IndexValueInput: IndexValueInput;
  RecordIndexValuesPayload: ResolverTypeWrapper<RecordIndexValuesPayload>;
  AddEconomicIndicatorInput: AddEconomicIndicatorInput;
  EconomicIndicatorPayload: ResolverTypeWrapper<Omit<EconomicIndicatorPayload, 'economicIndicator'> & { economicIndicator: ResolversTypes['EconomicIndicator'] }>;
  RecordObservationsInput: RecordObservationsInput;
  ObservationInput: ObservationInput;
  RecordObservationsPayload: ResolverTypeWrapper<RecordObservationsPayload>;
  PublishNewsInput: PublishNewsInput;
  NewsArticlePayload: ResolverTypeWrapper<Omit<NewsArticlePayload, 'newsArticle'> & { newsArticle: ResolversTypes['NewsArticle'] }>;
  NullsOrder: NullsOrder;
  CorporateActionWhere: CorporateActionWhere;
  EconomicIndicatorWhere: EconomicIndicatorWhere;
  EconomicObservationWhere: EconomicObservationWhere;
  ExchangeWhere: ExchangeWhere;
  FxRateWhere: FxRateWhere;
  HoldingWhere: HoldingWhere;
  IndexConstituentWhere: IndexConstituentWhere;
  IndexValueWhere: IndexValueWhere;
  InstrumentWhere: InstrumentWhere;
  MarketIndexWhere: MarketIndexWhere;
  NewsArticleWhere: NewsArticleWhere;
  PortfolioWhere: PortfolioWhere;
  PriceBarWhere: PriceBarWhere;
  TradeWhere: TradeWhere;
  IDCondition: IdCondition;
  StringCondition: StringCondition;
  BooleanCondition: BooleanCondition;
  DecimalCondition: DecimalCondition;
  DateCondition: DateCondition;
  DateTimeCondition: DateTimeCondition;
  CorporateActionKindCondition: CorporateActionKindCondition;
  IndicatorFrequencyCondition: IndicatorFrequencyCondition;
  InstrumentKindCondition: InstrumentKindCondition;
  InstrumentStatusCondition: InstrumentStatusCondition;
  OptionTypeCondition: OptionTypeCondition;
  NewsCategoryCondition: NewsCategoryCondition;
  NewsSentimentCondition: NewsSentimentCondition;
  PortfolioStrategyCondition: PortfolioStrategyCondition;
  PortfolioStatusCondition: PortfolioStatusCondition;
  TradeSideCondition: TradeSideCondition;
  PriceBarConnection: ResolverTypeWrapper<Connection<PriceBarRow>>;
  PriceBarEdge: ResolverTypeWrapper<Omit<PriceBarEdge, 'node'> & { node: ResolversTypes['PriceBar'] }>;
  DailyReturnConnection: ResolverTypeWrapper<Connection<DailyReturnRow>>;
  DailyReturnEdge: ResolverTypeWrapper<Omit<DailyReturnEdge, 'node'> & { node: ResolversTypes['DailyReturn'] }>;
  MovingAverageConnection: ResolverTypeWrapper<Connection<MovingAverageRow>>;
  MovingAverageEdge: ResolverTypeWrapper<Omit<MovingAverageEdge, 'node'> & { node: ResolversTypes['MovingAverage'] }>;
  CorporateActionConnection: ResolverTypeWrapper<Connection<CorporateActionRow>>;
  CorporateActionEdge: ResolverTypeWrapper<Omit<CorporateActionEdge, 'node'> & { node: ResolversTypes['CorporateAction'] }>;
  HoldingConnection: ResolverTypeWrapper<Connection<HoldingRow>>;
  HoldingEdge: ResolverTypeWrapper<Omit<HoldingEdge, 'node'> & { node: ResolversTypes['Holding'] }>;
  NewsArticleConnection: ResolverTypeWrapper<Connection<NewsArticleRow>>;
  NewsArticleEdge: ResolverTypeWrapper<Omit<NewsArticleEdge, 'node'> & { node: ResolversTypes['NewsArticle'] }>;
  AuditEntryConnection: ResolverTypeWrapper<Connection<AuditEntryRow>>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  InstrumentConnection: ResolverTypeWrapper<Connection<InstrumentRow>>;
  InstrumentEdge: ResolverTypeWrapper<Omit<InstrumentEdge, 'node'> & { node: ResolversTypes['Instrument'] }>;
  PortfolioValuationConnection: ResolverTypeWrapper<Connection<PortfolioValuationRow>>;
  PortfolioValuationEdge: ResolverTypeWrapper<Omit<PortfolioValuationEdge, 'node'> & { node: ResolversTypes['PortfolioValuation'] }>;
  TradeConnection: ResolverTypeWrapper<Connection<TradeRow>>;
  TradeEdge: ResolverTypeWrapper<Omit<TradeEdge, 'node'> & { node: ResolversTypes['Trade'] }>;
  PortfolioConnection: ResolverTypeWrapper<Connection<PortfolioRow>>;
  PortfolioEdge: ResolverTypeWrapper<Omit<PortfolioEdge, 'node'> & { node: ResolversTypes['Portfolio'] }>;
  IndexValueConnection: ResolverTypeWrapper<Connection<IndexValueRow>>;
  IndexValueEdge: ResolverTypeWrapper<Omit<IndexValueEdge, 'node'> & { node: ResolversTypes['IndexValue'] }>;
  IndexConstituentConnection: ResolverTypeWrapper<Connection<IndexConstituentRow>>;
  IndexConstituentEdge: ResolverTypeWrapper<Omit<IndexConstituentEdge, 'node'> & { node: ResolversTypes['IndexConstituent'] }>;
  EconomicObservationConnection: ResolverTypeWrapper<Connection<EconomicObservationRow>>;
  EconomicObservationEdge: ResolverTypeWrapper<Omit<EconomicObservationEdge, 'node'> & { node: ResolversTypes['EconomicObservation'] }>;
  ExchangeConnection: ResolverTypeWrapper<Connection<ExchangeRow>>;
  ExchangeEdge: ResolverTypeWrapper<Omit<ExchangeEdge, 'node'> & { node: ResolversTypes['Exchange'] }>;
  MarketIndexConnection: ResolverTypeWrapper<Connection<MarketIndexRow>>;
  MarketIndexEdge: ResolverTypeWrapper<Omit<MarketIndexEdge, 'node'> & { node: ResolversTypes['MarketIndex'] }>;
  EconomicIndicatorConnection: ResolverTypeWrapper<Connection<EconomicIndicatorRow>>;
  EconomicIndicatorEdge: ResolverTypeWrapper<Omit<EconomicIndicatorEdge, 'node'> & { node: ResolversTypes['EconomicIndicator'] }>;
  FxRateConnection: ResolverTypeWrapper<Connection<FxRateRow>>;
  FxRateEdge: ResolverTypeWrapper<Omit<FxRateEdge, 'node'> & { node: ResolversTypes['FxRate'] }>;
  PriceBarAggregates: ResolverTypeWrapper<PriceBarAggregates>;
  PriceBarAggregateNumbers: ResolverTypeWrapper<PriceBarAggregateNumbers>;
  PriceBarAggregateValues: ResolverTypeWrapper<PriceBarAggregateValues>;
  PriceBarAggregateGroup: ResolverTypeWrapper<PriceBarAggregateGroup>;
  PriceBarAggregateKeys: ResolverTypeWrapper<PriceBarAggregateKeys>;
  PriceBarAggregateBy: PriceBarAggregateBy;
  CorporateActionAggregates: ResolverTypeWrapper<CorporateActionAggregates>;
  CorporateActionAggregateNumbers: ResolverTypeWrapper<CorporateActionAggregateNumbers>;
  CorporateActionAggregateValues: ResolverTypeWrapper<CorporateActionAggregateValues>;
  CorporateActionAggregateGroup: ResolverTypeWrapper<CorporateActionAggregateGroup>;
  CorporateActionAggregateKeys: ResolverTypeWrapper<CorporateActionAggregateKeys>;
  CorporateActionAggregateBy: CorporateActionAggregateBy;
  HoldingAggregates: ResolverTypeWrapper<HoldingAggregates>;
  HoldingAggregateNumbers: ResolverTypeWrapper<HoldingAggregateNumbers>;
  HoldingAggregateValues: ResolverTypeWrapper<HoldingAggregateValues>;
  HoldingAggregateGroup: ResolverTypeWrapper<HoldingAggregateGroup>;
  HoldingAggregateKeys: ResolverTypeWrapper<HoldingAggregateKeys>;
  HoldingAggregateBy: HoldingAggregateBy;
  NewsArticleAggregates: ResolverTypeWrapper<NewsArticleAggregates>;
  NewsArticleAggregateValues: ResolverTypeWrapper<NewsArticleAggregateValues>;
  NewsArticleAggregateGroup: ResolverTypeWrapper<NewsArticleAggregateGroup>;
  NewsArticleAggregateKeys: ResolverTypeWrapper<NewsArticleAggregateKeys>;
  NewsArticleAggregateBy: NewsArticleAggregateBy;
  InstrumentAggregates: ResolverTypeWrapper<InstrumentAggregates>;
  InstrumentAggregateNumbers: ResolverTypeWrapper<InstrumentAggregateNumbers>;
  InstrumentAggregateValues: ResolverTypeWrapper<InstrumentAggregateValues>;
  InstrumentAggregateGroup: ResolverTypeWrapper<InstrumentAggregateGroup>;
  InstrumentAggregateKeys: ResolverTypeWrapper<InstrumentAggregateKeys>;
  InstrumentAggregateBy: InstrumentAggregateBy;
  TradeAggregates: ResolverTypeWrapper<TradeAggregates>;
  TradeAggregateNumbers: ResolverTypeWrapper<TradeAggregateNumbers>;
  TradeAggregateValues: ResolverTypeWrapper<TradeAggregateValues>;
  TradeAggregateGroup: ResolverTypeWrapper<TradeAggregateGroup>;
  TradeAggregateKeys: ResolverTypeWrapper<TradeAggregateKeys>;
  TradeAggregateBy: TradeAggregateBy;
  PortfolioAggregates: ResolverTypeWrapper<PortfolioAggregates>;
  PortfolioAggregateValues: ResolverTypeWrapper<PortfolioAggregateValues>;
  PortfolioAggregateGroup: ResolverTypeWrapper<PortfolioAggregateGroup>;
  PortfolioAggregateKeys: ResolverTypeWrapper<PortfolioAggregateKeys>;
  PortfolioAggregateBy: PortfolioAggregateBy;
  IndexValueAggregates: ResolverTypeWrapper<IndexValueAggregates>;
  IndexValueAggregateNumbers: ResolverTypeWrapper<IndexValueAggregateNumbers>;
  IndexValueAggregateValues: ResolverTypeWrapper<IndexValueAggregateValues>;
  IndexValueAggregateGroup: ResolverTypeWrapper<IndexValueAggregateGroup>;
  IndexValueAggregateKeys: ResolverTypeWrapper<IndexValueAggregateKeys>;
  IndexValueAggregateBy: IndexValueAggregateBy;
  IndexConstituentAggregates: ResolverTypeWrapper<IndexConstituentAggregates>;
  IndexConstituentAggregateNumbers: ResolverTypeWrapper<IndexConstituentAggregateNumbers>;
  IndexConstituentAggregateValues: ResolverTypeWrapper<IndexConstituentAggregateValues>;
  IndexConstituentAggregateGroup: ResolverTypeWrapper<IndexConstituentAggregateGroup>;
  IndexConstituentAggregateKeys: ResolverTypeWrapper<IndexConstituentAggregateKeys>;
  IndexConstituentAggregateBy: IndexConstituentAggregateBy;
  EconomicObservationAggregates: ResolverTypeWrapper<EconomicObservationAggregates>;
  EconomicObservationAggregateNumbers: ResolverTypeWrapper<EconomicObservationAggregateNumbers>;
  EconomicObservationAggregateValues: ResolverTypeWrapper<EconomicObservationAggregateValues>;
  EconomicObservationAggregateGroup: ResolverTypeWrapper<EconomicObservationAggregateGroup>;
  EconomicObservationAggregateKeys: ResolverTypeWrapper<EconomicObservationAggregateKeys>;
  EconomicObservationAggregateBy: EconomicObservationAggregateBy;
  ExchangeAggregates: ResolverTypeWrapper<ExchangeAggregates>;
  ExchangeAggregateGroup: ResolverTypeWrapper<ExchangeAggregateGroup>;
  ExchangeAggregateKeys: ResolverTypeWrapper<ExchangeAggregateKeys>;
  ExchangeAggregateBy: ExchangeAggregateBy;
  MarketIndexAggregates: ResolverTypeWrapper<MarketIndexAggregates>;
  MarketIndexAggregateGroup: ResolverTypeWrapper<MarketIndexAggregateGroup>;
  MarketIndexAggregateKeys: ResolverTypeWrapper<MarketIndexAggregateKeys>;
  MarketIndexAggregateBy: MarketIndexAggregateBy;
  EconomicIndicatorAggregates: ResolverTypeWrapper<EconomicIndicatorAggregates>;
  EconomicIndicatorAggregateGroup: ResolverTypeWrapper<EconomicIndicatorAggregateGroup>;
  EconomicIndicatorAggregateKeys: ResolverTypeWrapper<EconomicIndicatorAggregateKeys>;
  EconomicIndicatorAggregateBy: EconomicIndicatorAggregateBy;
  FxRateAggregates: ResolverTypeWrapper<FxRateAggregates>;
  FxRateAggregateNumbers: ResolverTypeWrapper<FxRateAggregateNumbers>;
  FxRateAggregateValues: ResolverTypeWrapper<FxRateAggregateValues>;
  FxRateAggregateGroup: ResolverTypeWrapper<FxRateAggregateGroup>;
  FxRateAggregateKeys: ResolverTypeWrapper<FxRateAggregateKeys>;
  FxRateAggregateBy: FxRateAggregateBy;
  FoundHit: ResolverTypeWrapper<FoundHit>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SearchHighlight: ResolverTypeWrapper<SearchHighlight>;
  SearchHighlightPart: ResolverTypeWrapper<SearchHighlightPart>;
  InstrumentSearch: ResolverTypeWrapper<InstrumentSearch>;
  PortfolioSearch: ResolverTypeWrapper<PortfolioSearch>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Decimal: Scalars['Decimal']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  PageInfo: PageInfo;
  AuditEntry: AuditEntryRow;
  Instrument: InstrumentRow;
  InstrumentFilter: InstrumentFilter;
  ExchangeInstrumentFilter: ExchangeInstrumentFilter;
  InstrumentOrder: InstrumentOrder;
  Exchange: ExchangeRow;
  ExchangeHoliday: ExchangeHolidayRow;
  ExchangeOrder: ExchangeOrder;
  PriceBar: PriceBarRow;
  DailyReturn: DailyReturnRow;
  MovingAverage: MovingAverageRow;
  MonthlyPrice: MonthlyPriceRow;
  InstrumentStatistics: InstrumentStatisticsRow;
  PriceFilter: PriceFilter;
  PriceOrder: PriceOrder;
  Quote: QuoteRow;
  CorporateAction: CorporateActionRow;
  CorporateActionFilter: CorporateActionFilter;
  CorporateActionOrder: CorporateActionOrder;
  Portfolio: PortfolioRow;
  PortfolioFilter: PortfolioFilter;
  PortfolioOrder: PortfolioOrder;
  Trade: TradeRow;
  TradeFilter: TradeFilter;
  TradeOrder: TradeOrder;
  TradeKey: TradeKey;
  Holding: HoldingRow;
  HoldingFilter: HoldingFilter;
  HoldingOrder: HoldingOrder;
  HolderFilter: HolderFilter;
  HolderOrder: HolderOrder;
  PortfolioValuation: PortfolioValuationRow;
  PortfolioValuationFilter: PortfolioValuationFilter;
  PortfolioValuationOrder: PortfolioValuationOrder;
  PortfolioAllocation: PortfolioAllocationRow;
  Employee: Omit<Employee, 'managedPortfolios'> & { managedPortfolios?: Maybe<ResolversParentTypes['PortfolioConnection']> } | FederationReferenceTypes['Employee'];
  Account: Omit<Account, 'cashForPortfolio'> & { cashForPortfolio?: Maybe<ResolversParentTypes['Portfolio']> } | FederationReferenceTypes['Account'];
  MarketIndex: MarketIndexRow;
  MarketIndexFilter: MarketIndexFilter;
  MarketIndexOrder: MarketIndexOrder;
  IndexValue: IndexValueRow;
  IndexValueFilter: IndexValueFilter;
  IndexValueOrder: IndexValueOrder;
  IndexConstituent: IndexConstituentRow;
  IndexConstituentOrder: IndexConstituentOrder;
  IndexMembership: IndexMembershipRow;
  EconomicIndicator: EconomicIndicatorRow;
  EconomicIndicatorFilter: EconomicIndicatorFilter;
  EconomicIndicatorOrder: EconomicIndicatorOrder;
  EconomicObservation: EconomicObservationRow;
  EconomicObservationFilter: EconomicObservationFilter;
  EconomicObservationOrder: EconomicObservationOrder;
  FxRate: FxRateRow;
  FxRateFilter: FxRateFilter;
  FxRateOrder: FxRateOrder;
  NewsArticle: NewsArticleRow;
  NewsFilter: NewsFilter;
  NewsOrder: NewsOrder;
  MarketMover: MarketMoverRow;
  MarketVolume: MarketVolumeRow;
  AssetsUnderManagement: AssetsUnderManagementRow;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ListInstrumentInput: ListInstrumentInput;
  ChangeInstrumentStatusInput: ChangeInstrumentStatusInput;
  InstrumentPayload: Omit<InstrumentPayload, 'instrument'> & { instrument: ResolversParentTypes['Instrument'] };
  RecordPricesInput: RecordPricesInput;
  PriceInput: PriceInput;
  RecordPricesPayload: RecordPricesPayload;
  UpdateQuotesInput: UpdateQuotesInput;
  QuoteInput: QuoteInput;
  UpdateQuotesPayload: UpdateQuotesPayload;
  CreatePortfolioInput: CreatePortfolioInput;
  UpdatePortfolioInput: UpdatePortfolioInput;
  PortfolioPayload: Omit<PortfolioPayload, 'portfolio'> & { portfolio: ResolversParentTypes['Portfolio'] };
  TradeInput: TradeInput;
  TradePayload: Omit<TradePayload, 'trade' | 'portfolio' | 'holding'> & { trade: ResolversParentTypes['Trade'], portfolio: ResolversParentTypes['Portfolio'], holding?: Maybe<ResolversParentTypes['Holding']> };
  AddMarketIndexInput: AddMarketIndexInput;
  SetIndexConstituentsInput: SetIndexConstituentsInput;
  IndexConstituentInput: IndexConstituentInput;
  MarketIndexPayload: Omit<MarketIndexPayload, 'marketIndex'> & { marketIndex: ResolversParentTypes['MarketIndex'] };
  RecordIndexValuesInput: RecordIndexValuesInput;
  IndexValueInput: IndexValueInput;
  RecordIndexValuesPayload: RecordIndexValuesPayload;
  AddEconomicIndicatorInput: AddEconomicIndicatorInput;
  EconomicIndicatorPayload: Omit<EconomicIndicatorPayload, 'economicIndicator'> & { economicIndicator: ResolversParentTypes['EconomicIndicator'] };
  RecordObservationsInput: RecordObservationsInput;
  ObservationInput: ObservationInput;
  RecordObservationsPayload: RecordObservationsPayload;
  PublishNewsInput: PublishNewsInput;
  NewsArticlePayload: Omit<NewsArticlePayload, 'newsArticle'> & { newsArticle: ResolversParentTypes['NewsArticle'] };
  CorporateActionWhere: CorporateActionWhere;
  EconomicIndicatorWhere: EconomicIndicatorWhere;
  EconomicObservationWhere: EconomicObservationWhere;
  ExchangeWhere: ExchangeWhere;
  FxRateWhere: FxRateWhere;
  HoldingWhere: HoldingWhere;
  IndexConstituentWhere: IndexConstituentWhere;
  IndexValueWhere: IndexValueWhere;
  InstrumentWhere: InstrumentWhere;
  MarketIndexWhere: MarketIndexWhere;
  NewsArticleWhere: NewsArticleWhere;
  PortfolioWhere: PortfolioWhere;
  PriceBarWhere: PriceBarWhere;
  TradeWhere: TradeWhere;
  IDCondition: IdCondition;
  StringCondition: StringCondition;
  BooleanCondition: BooleanCondition;
  DecimalCondition: DecimalCondition;
  DateCondition: DateCondition;
  DateTimeCondition: DateTimeCondition;
  CorporateActionKindCondition: CorporateActionKindCondition;
  IndicatorFrequencyCondition: IndicatorFrequencyCondition;
  InstrumentKindCondition: InstrumentKindCondition;
  InstrumentStatusCondition: InstrumentStatusCondition;
  OptionTypeCondition: OptionTypeCondition;
  NewsCategoryCondition: NewsCategoryCondition;
  NewsSentimentCondition: NewsSentimentCondition;
  PortfolioStrategyCondition: PortfolioStrategyCondition;
  PortfolioStatusCondition: PortfolioStatusCondition;
  TradeSideCondition: TradeSideCondition;
  PriceBarConnection: Connection<PriceBarRow>;
  PriceBarEdge: Omit<PriceBarEdge, 'node'> & { node: ResolversParentTypes['PriceBar'] };
  DailyReturnConnection: Connection<DailyReturnRow>;
  DailyReturnEdge: Omit<DailyReturnEdge, 'node'> & { node: ResolversParentTypes['DailyReturn'] };
  MovingAverageConnection: Connection<MovingAverageRow>;
  MovingAverageEdge: Omit<MovingAverageEdge, 'node'> & { node: ResolversParentTypes['MovingAverage'] };
  CorporateActionConnection: Connection<CorporateActionRow>;
  CorporateActionEdge: Omit<CorporateActionEdge, 'node'> & { node: ResolversParentTypes['CorporateAction'] };
  HoldingConnection: Connection<HoldingRow>;
  HoldingEdge: Omit<HoldingEdge, 'node'> & { node: ResolversParentTypes['Holding'] };
  NewsArticleConnection: Connection<NewsArticleRow>;
  NewsArticleEdge: Omit<NewsArticleEdge, 'node'> & { node: ResolversParentTypes['NewsArticle'] };
  AuditEntryConnection: Connection<AuditEntryRow>;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  InstrumentConnection: Connection<InstrumentRow>;
  InstrumentEdge: Omit<InstrumentEdge, 'node'> & { node: ResolversParentTypes['Instrument'] };
  PortfolioValuationConnection: Connection<PortfolioValuationRow>;
  PortfolioValuationEdge: Omit<PortfolioValuationEdge, 'node'> & { node: ResolversParentTypes['PortfolioValuation'] };
  TradeConnection: Connection<TradeRow>;
  TradeEdge: Omit<TradeEdge, 'node'> & { node: ResolversParentTypes['Trade'] };
  PortfolioConnection: Connection<PortfolioRow>;
  PortfolioEdge: Omit<PortfolioEdge, 'node'> & { node: ResolversParentTypes['Portfolio'] };
  IndexValueConnection: Connection<IndexValueRow>;
  IndexValueEdge: Omit<IndexValueEdge, 'node'> & { node: ResolversParentTypes['IndexValue'] };
  IndexConstituentConnection: Connection<IndexConstituentRow>;
  IndexConstituentEdge: Omit<IndexConstituentEdge, 'node'> & { node: ResolversParentTypes['IndexConstituent'] };
  EconomicObservationConnection: Connection<EconomicObservationRow>;
  EconomicObservationEdge: Omit<EconomicObservationEdge, 'node'> & { node: ResolversParentTypes['EconomicObservation'] };
  ExchangeConnection: Connection<ExchangeRow>;
  ExchangeEdge: Omit<ExchangeEdge, 'node'> & { node: ResolversParentTypes['Exchange'] };
  MarketIndexConnection: Connection<MarketIndexRow>;
  MarketIndexEdge: Omit<MarketIndexEdge, 'node'> & { node: ResolversParentTypes['MarketIndex'] };
  EconomicIndicatorConnection: Connection<EconomicIndicatorRow>;
  EconomicIndicatorEdge: Omit<EconomicIndicatorEdge, 'node'> & { node: ResolversParentTypes['EconomicIndicator'] };
  FxRateConnection: Connection<FxRateRow>;
  FxRateEdge: Omit<FxRateEdge, 'node'> & { node: ResolversParentTypes['FxRate'] };
  PriceBarAggregates: PriceBarAggregates;
  PriceBarAggregateNumbers: PriceBarAggregateNumbers;
  PriceBarAggregateValues: PriceBarAggregateValues;
  PriceBarAggregateGroup: PriceBarAggregateGroup;
  PriceBarAggregateKeys: PriceBarAggregateKeys;
  CorporateActionAggregates: CorporateActionAggregates;
  CorporateActionAggregateNumbers: CorporateActionAggregateNumbers;
  CorporateActionAggregateValues: CorporateActionAggregateValues;
  CorporateActionAggregateGroup: CorporateActionAggregateGroup;
  CorporateActionAggregateKeys: CorporateActionAggregateKeys;
  HoldingAggregates: HoldingAggregates;
  HoldingAggregateNumbers: HoldingAggregateNumbers;
  HoldingAggregateValues: HoldingAggregateValues;
  HoldingAggregateGroup: HoldingAggregateGroup;
  HoldingAggregateKeys: HoldingAggregateKeys;
  NewsArticleAggregates: NewsArticleAggregates;
  NewsArticleAggregateValues: NewsArticleAggregateValues;
  NewsArticleAggregateGroup: NewsArticleAggregateGroup;
  NewsArticleAggregateKeys: NewsArticleAggregateKeys;
  InstrumentAggregates: InstrumentAggregates;
  InstrumentAggregateNumbers: InstrumentAggregateNumbers;
  InstrumentAggregateValues: InstrumentAggregateValues;
  InstrumentAggregateGroup: InstrumentAggregateGroup;
  InstrumentAggregateKeys: InstrumentAggregateKeys;
  TradeAggregates: TradeAggregates;
  TradeAggregateNumbers: TradeAggregateNumbers;
  TradeAggregateValues: TradeAggregateValues;
  TradeAggregateGroup: TradeAggregateGroup;
  TradeAggregateKeys: TradeAggregateKeys;
  PortfolioAggregates: PortfolioAggregates;
  PortfolioAggregateValues: PortfolioAggregateValues;
  PortfolioAggregateGroup: PortfolioAggregateGroup;
  PortfolioAggregateKeys: PortfolioAggregateKeys;
  IndexValueAggregates: IndexValueAggregates;
  IndexValueAggregateNumbers: IndexValueAggregateNumbers;
  IndexValueAggregateValues: IndexValueAggregateValues;
  IndexValueAggregateGroup: IndexValueAggregateGroup;
  IndexValueAggregateKeys: IndexValueAggregateKeys;
  IndexConstituentAggregates: IndexConstituentAggregates;
  IndexConstituentAggregateNumbers: IndexConstituentAggregateNumbers;
  IndexConstituentAggregateValues: IndexConstituentAggregateValues;
  IndexConstituentAggregateGroup: IndexConstituentAggregateGroup;
  IndexConstituentAggregateKeys: IndexConstituentAggregateKeys;
  EconomicObservationAggregates: EconomicObservationAggregates;
  EconomicObservationAggregateNumbers: EconomicObservationAggregateNumbers;
  EconomicObservationAggregateValues: EconomicObservationAggregateValues;
  EconomicObservationAggregateGroup: EconomicObservationAggregateGroup;
  EconomicObservationAggregateKeys: EconomicObservationAggregateKeys;
  ExchangeAggregates: ExchangeAggregates;
  ExchangeAggregateGroup: ExchangeAggregateGroup;
  ExchangeAggregateKeys: ExchangeAggregateKeys;
  MarketIndexAggregates: MarketIndexAggregates;
  MarketIndexAggregateGroup: MarketIndexAggregateGroup;
  MarketIndexAggregateKeys: MarketIndexAggregateKeys;
  EconomicIndicatorAggregates: EconomicIndicatorAggregates;
  EconomicIndicatorAggregateGroup: EconomicIndicatorAggregateGroup;
  EconomicIndicatorAggregateKeys: EconomicIndicatorAggregateKeys;
  FxRateAggregates: FxRateAggregates;
  FxRateAggregateNumbers: FxRateAggregateNumbers;
  FxRateAggregateValues: FxRateAggregateValues;
  FxRateAggregateGroup: FxRateAggregateGroup;
  FxRateAggregateKeys: FxRateAggregateKeys;
  FoundHit: FoundHit;
  Float: Scalars['Float']['output'];
  SearchHighlight: SearchHighlight;
  SearchHighlightPart: SearchHighlightPart;
  InstrumentSearch: InstrumentSearch | FederationReferenceTypes['InstrumentSearch'];
  PortfolioSearch: PortfolioSearch | FederationReferenceTypes['PortfolioSearch'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type AccessDirectiveArgs = {
  to: Array<Scalars['String']['input']>;
  trail?: Scalars['Boolean']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TasksDirectiveArgs = {
  in?: Maybe<Scalars['String']['input']>;
  when?: Maybe<Scalars['String']['input']>;
  once?: Maybe<Scalars['Int']['input']>;
  keyed?: Maybe<Scalars['Int']['input']>;
  items?: Maybe<Scalars['Int']['input']>;
  all?: Maybe<Scalars['Int']['input']>;
};

export type TasksDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = TasksDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TextDirectiveArgs = {
  is?: Scalars['String']['input'];
  mayBeEmpty?: Scalars['Boolean']['input'];
};

export type TextDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = TextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Instrument' | 'Exchange' | 'Portfolio' | 'Trade' | 'MarketIndex' | 'EconomicIndicator' | 'NewsArticle', ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument'], FederationReferenceType extends FederationReferenceTypes['Instrument'] = FederationReferenceTypes['Instrument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Instrument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InstrumentStatus'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractSize?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  maturityDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  couponRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  optionType?: Resolver<Maybe<ResolversTypes['OptionType']>, ParentType, ContextType>;
  strikePrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  underlying?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  exchange?: Resolver<ResolversTypes['Exchange'], ParentType, ContextType>;
  latestQuote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  prices?: Resolver<Maybe<ResolversTypes['PriceBarConnection']>, ParentType, ContextType, Partial<InstrumentPricesArgs>>;
  dailyReturns?: Resolver<Maybe<ResolversTypes['DailyReturnConnection']>, ParentType, ContextType, Partial<InstrumentDailyReturnsArgs>>;
  movingAverages?: Resolver<Maybe<ResolversTypes['MovingAverageConnection']>, ParentType, ContextType, Partial<InstrumentMovingAveragesArgs>>;
  monthlyPrices?: Resolver<Maybe<Array<ResolversTypes['MonthlyPrice']>>, ParentType, ContextType, Partial<InstrumentMonthlyPricesArgs>>;
  statistics?: Resolver<Maybe<ResolversTypes['InstrumentStatistics']>, ParentType, ContextType>;
  corporateActions?: Resolver<Maybe<ResolversTypes['CorporateActionConnection']>, ParentType, ContextType, Partial<InstrumentCorporateActionsArgs>>;
  holdings?: Resolver<Maybe<ResolversTypes['HoldingConnection']>, ParentType, ContextType, Partial<InstrumentHoldingsArgs>>;
  indices?: Resolver<Array<ResolversTypes['IndexMembership']>, ParentType, ContextType>;
  news?: Resolver<Maybe<ResolversTypes['NewsArticleConnection']>, ParentType, ContextType, Partial<InstrumentNewsArgs>>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<InstrumentAuditTrailArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Exchange'] = ResolversParentTypes['Exchange'], FederationReferenceType extends FederationReferenceTypes['Exchange'] = FederationReferenceTypes['Exchange']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Exchange']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holidays?: Resolver<Array<ResolversTypes['ExchangeHoliday']>, ParentType, ContextType>;
  instruments?: Resolver<Maybe<ResolversTypes['InstrumentConnection']>, ParentType, ContextType, Partial<ExchangeInstrumentsArgs>>;
  indices?: Resolver<Array<ResolversTypes['MarketIndex']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeHolidayResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExchangeHoliday'] = ResolversParentTypes['ExchangeHoliday']> = {
  holidayDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriceBarResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriceBar'] = ResolversParentTypes['PriceBar']> = {
  instrumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priceDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  close?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  volume?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type DailyReturnResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DailyReturn'] = ResolversParentTypes['DailyReturn']> = {
  instrumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priceDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  close?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  previousClose?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  simpleReturn?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  logReturn?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type MovingAverageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MovingAverage'] = ResolversParentTypes['MovingAverage']> = {
  instrumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priceDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  close?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  average20?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  average50?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  average200?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type MonthlyPriceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MonthlyPrice'] = ResolversParentTypes['MonthlyPrice']> = {
  instrumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  close?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  volume?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tradingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstrumentStatisticsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InstrumentStatistics'] = ResolversParentTypes['InstrumentStatistics']> = {
  instrumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastClose?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  highest?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  averageVolume?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  totalReturn?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  volatility?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type QuoteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  instrumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bid?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  ask?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  bidSize?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  askSize?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  previousClose?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  changePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  volume?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CorporateActionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CorporateAction'] = ResolversParentTypes['CorporateAction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CorporateActionKind'], ParentType, ContextType>;
  exDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  payDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PortfolioResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Portfolio'] = ResolversParentTypes['Portfolio'], FederationReferenceType extends FederationReferenceTypes['Portfolio'] = FederationReferenceTypes['Portfolio']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Portfolio']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['PortfolioStrategy'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PortfolioStatus'], ParentType, ContextType>;
  baseCurrency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  cashAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  benchmark?: Resolver<Maybe<ResolversTypes['MarketIndex']>, ParentType, ContextType>;
  inceptionDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  holdings?: Resolver<Maybe<ResolversTypes['HoldingConnection']>, ParentType, ContextType, Partial<PortfolioHoldingsArgs>>;
  valuations?: Resolver<Maybe<ResolversTypes['PortfolioValuationConnection']>, ParentType, ContextType, Partial<PortfolioValuationsArgs>>;
  latestValuation?: Resolver<Maybe<ResolversTypes['PortfolioValuation']>, ParentType, ContextType>;
  allocation?: Resolver<Array<ResolversTypes['PortfolioAllocation']>, ParentType, ContextType>;
  allowsShortSales?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trades?: Resolver<Maybe<ResolversTypes['TradeConnection']>, ParentType, ContextType, Partial<PortfolioTradesArgs>>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<PortfolioAuditTrailArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TradeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Trade'] = ResolversParentTypes['Trade'], FederationReferenceType extends FederationReferenceTypes['Trade'] = FederationReferenceTypes['Trade']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Trade']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  portfolioId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  portfolio?: Resolver<Maybe<ResolversTypes['Portfolio']>, ParentType, ContextType>;
  instrumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['TradeSide'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  contractSize?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  fees?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  exchangeRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseCurrency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cashAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  realisedGain?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  cashAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  tradeDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tradedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  portfolioId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  portfolio?: Resolver<Maybe<ResolversTypes['Portfolio']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  averageCost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bookCost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseCurrency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marketValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PortfolioValuationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PortfolioValuation'] = ResolversParentTypes['PortfolioValuation']> = {
  portfolioId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  valuationDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marketValue?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  holdings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unrealisedGain?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  gainPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  previousDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  previousValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  returnPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PortfolioAllocationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PortfolioAllocation'] = ResolversParentTypes['PortfolioAllocation']> = {
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  baseCurrency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holdings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bookCost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sharePercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type EmployeeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee'], FederationReferenceType extends FederationReferenceTypes['Employee'] = FederationReferenceTypes['Employee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  managedPortfolios?: Resolver<Maybe<ResolversTypes['PortfolioConnection']>, ParentType, ContextType, Partial<EmployeeManagedPortfoliosArgs>>;
};

export type AccountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account'], FederationReferenceType extends FederationReferenceTypes['Account'] = FederationReferenceTypes['Account']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Account']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cashForPortfolio?: Resolver<Maybe<ResolversTypes['Portfolio']>, ParentType, ContextType>;
};

export type MarketIndexResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MarketIndex'] = ResolversParentTypes['MarketIndex'], FederationReferenceType extends FederationReferenceTypes['MarketIndex'] = FederationReferenceTypes['MarketIndex']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MarketIndex']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exchange?: Resolver<ResolversTypes['Exchange'], ParentType, ContextType>;
  values?: Resolver<Maybe<ResolversTypes['IndexValueConnection']>, ParentType, ContextType, Partial<MarketIndexValuesArgs>>;
  latestValue?: Resolver<Maybe<ResolversTypes['IndexValue']>, ParentType, ContextType>;
  constituents?: Resolver<Maybe<ResolversTypes['IndexConstituentConnection']>, ParentType, ContextType, Partial<MarketIndexConstituentsArgs>>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<MarketIndexAuditTrailArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndexValueResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndexValue'] = ResolversParentTypes['IndexValue']> = {
  indexId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  valueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  previousLevel?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  changePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type IndexConstituentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndexConstituent'] = ResolversParentTypes['IndexConstituent']> = {
  indexId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type IndexMembershipResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndexMembership'] = ResolversParentTypes['IndexMembership']> = {
  index?: Resolver<ResolversTypes['MarketIndex'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type EconomicIndicatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EconomicIndicator'] = ResolversParentTypes['EconomicIndicator'], FederationReferenceType extends FederationReferenceTypes['EconomicIndicator'] = FederationReferenceTypes['EconomicIndicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EconomicIndicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['IndicatorFrequency'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['EconomicObservationConnection']>, ParentType, ContextType, Partial<EconomicIndicatorObservationsArgs>>;
  latestObservation?: Resolver<Maybe<ResolversTypes['EconomicObservation']>, ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<EconomicIndicatorAuditTrailArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EconomicObservationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EconomicObservation'] = ResolversParentTypes['EconomicObservation']> = {
  indicatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  forecast?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FxRateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FxRate'] = ResolversParentTypes['FxRate']> = {
  rateDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromCurrency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toCurrency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type NewsArticleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NewsArticle'] = ResolversParentTypes['NewsArticle'], FederationReferenceType extends FederationReferenceTypes['NewsArticle'] = FederationReferenceTypes['NewsArticle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewsArticle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['NewsCategory'], ParentType, ContextType>;
  sentiment?: Resolver<ResolversTypes['NewsSentiment'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  instruments?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<NewsArticleAuditTrailArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketMoverResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MarketMover'] = ResolversParentTypes['MarketMover']> = {
  instrumentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  exchange?: Resolver<ResolversTypes['Exchange'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  previousClose?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  changePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  volume?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  quotedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MarketVolumeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MarketVolume'] = ResolversParentTypes['MarketVolume']> = {
  priceDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  exchange?: Resolver<ResolversTypes['Exchange'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instruments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  volume?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  turnover?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  advancers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decliners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssetsUnderManagementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AssetsUnderManagement'] = ResolversParentTypes['AssetsUnderManagement']> = {
  baseCurrency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['PortfolioStrategy'], ParentType, ContextType>;
  portfolios?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  marketValue?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  valuationDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<QueryInstrumentArgs, 'id'>>;
  instrumentsByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['Instrument']>>>, ParentType, ContextType, RequireFields<QueryInstrumentsByIdsArgs, 'ids'>>;
  instrumentBySymbol?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<QueryInstrumentBySymbolArgs, 'symbol'>>;
  instrumentsByIsin?: Resolver<Maybe<Array<ResolversTypes['Instrument']>>, ParentType, ContextType, RequireFields<QueryInstrumentsByIsinArgs, 'isin'>>;
  instruments?: Resolver<Maybe<ResolversTypes['InstrumentConnection']>, ParentType, ContextType, Partial<QueryInstrumentsArgs>>;
  exchange?: Resolver<Maybe<ResolversTypes['Exchange']>, ParentType, ContextType, RequireFields<QueryExchangeArgs, 'id'>>;
  exchangesByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['Exchange']>>>, ParentType, ContextType, RequireFields<QueryExchangesByIdsArgs, 'ids'>>;
  exchangeByMic?: Resolver<Maybe<ResolversTypes['Exchange']>, ParentType, ContextType, RequireFields<QueryExchangeByMicArgs, 'mic'>>;
  exchanges?: Resolver<Maybe<ResolversTypes['ExchangeConnection']>, ParentType, ContextType, Partial<QueryExchangesArgs>>;
  portfolio?: Resolver<Maybe<ResolversTypes['Portfolio']>, ParentType, ContextType, RequireFields<QueryPortfolioArgs, 'id'>>;
  portfoliosByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['Portfolio']>>>, ParentType, ContextType, RequireFields<QueryPortfoliosByIdsArgs, 'ids'>>;
  portfolioByCashAccount?: Resolver<Maybe<ResolversTypes['Portfolio']>, ParentType, ContextType, RequireFields<QueryPortfolioByCashAccountArgs, 'accountId'>>;
  trade?: Resolver<Maybe<ResolversTypes['Trade']>, ParentType, ContextType, RequireFields<QueryTradeArgs, 'portfolioId' | 'id'>>;
  tradesByKeys?: Resolver<Maybe<Array<Maybe<ResolversTypes['Trade']>>>, ParentType, ContextType, RequireFields<QueryTradesByKeysArgs, 'keys'>>;
  portfolios?: Resolver<Maybe<ResolversTypes['PortfolioConnection']>, ParentType, ContextType, Partial<QueryPortfoliosArgs>>;
  marketIndex?: Resolver<Maybe<ResolversTypes['MarketIndex']>, ParentType, ContextType, RequireFields<QueryMarketIndexArgs, 'id'>>;
  marketIndicesByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['MarketIndex']>>>, ParentType, ContextType, RequireFields<QueryMarketIndicesByIdsArgs, 'ids'>>;
  marketIndexBySymbol?: Resolver<Maybe<ResolversTypes['MarketIndex']>, ParentType, ContextType, RequireFields<QueryMarketIndexBySymbolArgs, 'symbol'>>;
  marketIndices?: Resolver<Maybe<ResolversTypes['MarketIndexConnection']>, ParentType, ContextType, Partial<QueryMarketIndicesArgs>>;
  economicIndicator?: Resolver<Maybe<ResolversTypes['EconomicIndicator']>, ParentType, ContextType, RequireFields<QueryEconomicIndicatorArgs, 'id'>>;
  economicIndicatorsByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['EconomicIndicator']>>>, ParentType, ContextType, RequireFields<QueryEconomicIndicatorsByIdsArgs, 'ids'>>;
  economicIndicatorByCode?: Resolver<Maybe<ResolversTypes['EconomicIndicator']>, ParentType, ContextType, RequireFields<QueryEconomicIndicatorByCodeArgs, 'code'>>;
  economicIndicators?: Resolver<Maybe<ResolversTypes['EconomicIndicatorConnection']>, ParentType, ContextType, Partial<QueryEconomicIndicatorsArgs>>;
  newsArticle?: Resolver<Maybe<ResolversTypes['NewsArticle']>, ParentType, ContextType, RequireFields<QueryNewsArticleArgs, 'id'>>;
  newsArticlesByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['NewsArticle']>>>, ParentType, ContextType, RequireFields<QueryNewsArticlesByIdsArgs, 'ids'>>;
  newsArticles?: Resolver<Maybe<ResolversTypes['NewsArticleConnection']>, ParentType, ContextType, Partial<QueryNewsArticlesArgs>>;
  fxRate?: Resolver<Maybe<ResolversTypes['FxRate']>, ParentType, ContextType, RequireFields<QueryFxRateArgs, 'from' | 'to'>>;
  fxRates?: Resolver<Maybe<ResolversTypes['FxRateConnection']>, ParentType, ContextType, RequireFields<QueryFxRatesArgs, 'from' | 'to'>>;
  marketMovers?: Resolver<Maybe<Array<ResolversTypes['MarketMover']>>, ParentType, ContextType, RequireFields<QueryMarketMoversArgs, 'ranking' | 'limit'>>;
  marketVolume?: Resolver<Maybe<Array<ResolversTypes['MarketVolume']>>, ParentType, ContextType, RequireFields<QueryMarketVolumeArgs, 'from' | 'to'>>;
  assetsUnderManagement?: Resolver<Maybe<Array<ResolversTypes['AssetsUnderManagement']>>, ParentType, ContextType, Partial<QueryAssetsUnderManagementArgs>>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  listInstrument?: Resolver<Maybe<ResolversTypes['InstrumentPayload']>, ParentType, ContextType, RequireFields<MutationListInstrumentArgs, 'input'>>;
  changeInstrumentStatus?: Resolver<Maybe<ResolversTypes['InstrumentPayload']>, ParentType, ContextType, RequireFields<MutationChangeInstrumentStatusArgs, 'input'>>;
  recordPrices?: Resolver<Maybe<ResolversTypes['RecordPricesPayload']>, ParentType, ContextType, RequireFields<MutationRecordPricesArgs, 'input'>>;
  updateQuotes?: Resolver<Maybe<ResolversTypes['UpdateQuotesPayload']>, ParentType, ContextType, RequireFields<MutationUpdateQuotesArgs, 'input'>>;
  createPortfolio?: Resolver<Maybe<ResolversTypes['PortfolioPayload']>, ParentType, ContextType, RequireFields<MutationCreatePortfolioArgs, 'input'>>;
  updatePortfolio?: Resolver<Maybe<ResolversTypes['PortfolioPayload']>, ParentType, ContextType, RequireFields<MutationUpdatePortfolioArgs, 'input'>>;
  buyInstrument?: Resolver<Maybe<ResolversTypes['TradePayload']>, ParentType, ContextType, RequireFields<MutationBuyInstrumentArgs, 'input'>>;
  sellInstrument?: Resolver<Maybe<ResolversTypes['TradePayload']>, ParentType, ContextType, RequireFields<MutationSellInstrumentArgs, 'input'>>;
  addMarketIndex?: Resolver<Maybe<ResolversTypes['MarketIndexPayload']>, ParentType, ContextType, RequireFields<MutationAddMarketIndexArgs, 'input'>>;
  setIndexConstituents?: Resolver<Maybe<ResolversTypes['MarketIndexPayload']>, ParentType, ContextType, RequireFields<MutationSetIndexConstituentsArgs, 'input'>>;
  recordIndexValues?: Resolver<Maybe<ResolversTypes['RecordIndexValuesPayload']>, ParentType, ContextType, RequireFields<MutationRecordIndexValuesArgs, 'input'>>;
  addEconomicIndicator?: Resolver<Maybe<ResolversTypes['EconomicIndicatorPayload']>, ParentType, ContextType, RequireFields<MutationAddEconomicIndicatorArgs, 'input'>>;
  recordObservations?: Resolver<Maybe<ResolversTypes['RecordObservationsPayload']>, ParentType, ContextType, RequireFields<MutationRecordObservationsArgs, 'input'>>;
  publishNews?: Resolver<Maybe<ResolversTypes['NewsArticlePayload']>, ParentType, ContextType, RequireFields<MutationPublishNewsArgs, 'input'>>;
};

export type InstrumentPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InstrumentPayload'] = ResolversParentTypes['InstrumentPayload']> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
};

export type RecordPricesPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecordPricesPayload'] = ResolversParentTypes['RecordPricesPayload']> = {
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  instruments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type UpdateQuotesPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateQuotesPayload'] = ResolversParentTypes['UpdateQuotesPayload']> = {
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortfolioPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PortfolioPayload'] = ResolversParentTypes['PortfolioPayload']> = {
  portfolio?: Resolver<ResolversTypes['Portfolio'], ParentType, ContextType>;
};

export type TradePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TradePayload'] = ResolversParentTypes['TradePayload']> = {
  trade?: Resolver<ResolversTypes['Trade'], ParentType, ContextType>;
  portfolio?: Resolver<ResolversTypes['Portfolio'], ParentType, ContextType>;
  holding?: Resolver<Maybe<ResolversTypes['Holding']>, ParentType, ContextType>;
};

export type MarketIndexPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MarketIndexPayload'] = ResolversParentTypes['MarketIndexPayload']> = {
  marketIndex?: Resolver<ResolversTypes['MarketIndex'], ParentType, ContextType>;
};

export type RecordIndexValuesPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecordIndexValuesPayload'] = ResolversParentTypes['RecordIndexValuesPayload']> = {
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EconomicIndicatorPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EconomicIndicatorPayload'] = ResolversParentTypes['EconomicIndicatorPayload']> = {
  economicIndicator?: Resolver<ResolversTypes['EconomicIndicator'], ParentType, ContextType>;
};

export type RecordObservationsPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecordObservationsPayload'] = ResolversParentTypes['RecordObservationsPayload']> = {
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NewsArticlePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NewsArticlePayload'] = ResolversParentTypes['NewsArticlePayload']> = {
  newsArticle?: Resolver<ResolversTypes['NewsArticle'], ParentType, ContextType>;
};

export type PriceBarConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriceBarConnection'] = ResolversParentTypes['PriceBarConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PriceBarEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PriceBar']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['PriceBarAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['PriceBarAggregateGroup']>>, ParentType, ContextType, RequireFields<PriceBarConnectionGroupsArgs, 'by'>>;
};

export type PriceBarEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriceBarEdge'] = ResolversParentTypes['PriceBarEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriceBar'], ParentType, ContextType>;
};

export type DailyReturnConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DailyReturnConnection'] = ResolversParentTypes['DailyReturnConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DailyReturnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DailyReturn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DailyReturnEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DailyReturnEdge'] = ResolversParentTypes['DailyReturnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DailyReturn'], ParentType, ContextType>;
};

export type MovingAverageConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MovingAverageConnection'] = ResolversParentTypes['MovingAverageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MovingAverageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MovingAverage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MovingAverageEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MovingAverageEdge'] = ResolversParentTypes['MovingAverageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MovingAverage'], ParentType, ContextType>;
};

export type CorporateActionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CorporateActionConnection'] = ResolversParentTypes['CorporateActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CorporateActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CorporateAction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['CorporateActionAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['CorporateActionAggregateGroup']>>, ParentType, ContextType, RequireFields<CorporateActionConnectionGroupsArgs, 'by'>>;
};

export type CorporateActionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CorporateActionEdge'] = ResolversParentTypes['CorporateActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CorporateAction'], ParentType, ContextType>;
};

export type HoldingConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HoldingConnection'] = ResolversParentTypes['HoldingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HoldingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Holding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['HoldingAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['HoldingAggregateGroup']>>, ParentType, ContextType, RequireFields<HoldingConnectionGroupsArgs, 'by'>>;
};

export type HoldingEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HoldingEdge'] = ResolversParentTypes['HoldingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
};

export type NewsArticleConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NewsArticleConnection'] = ResolversParentTypes['NewsArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NewsArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NewsArticle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['NewsArticleAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['NewsArticleAggregateGroup']>>, ParentType, ContextType, RequireFields<NewsArticleConnectionGroupsArgs, 'by'>>;
};

export type NewsArticleEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NewsArticleEdge'] = ResolversParentTypes['NewsArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NewsArticle'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type InstrumentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InstrumentConnection'] = ResolversParentTypes['InstrumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstrumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['InstrumentAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['InstrumentAggregateGroup']>>, ParentType, ContextType, RequireFields<InstrumentConnectionGroupsArgs, 'by'>>;
};

export type InstrumentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InstrumentEdge'] = ResolversParentTypes['InstrumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
};

export type PortfolioValuationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PortfolioValuationConnection'] = ResolversParentTypes['PortfolioValuationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PortfolioValuationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PortfolioValuation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortfolioValuationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PortfolioValuationEdge'] = ResolversParentTypes['PortfolioValuationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PortfolioValuation'], ParentType, ContextType>;
};

export type TradeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TradeConnection'] = ResolversParentTypes['TradeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TradeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Trade']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['TradeAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['TradeAggregateGroup']>>, ParentType, ContextType, RequireFields<TradeConnectionGroupsArgs, 'by'>>;
};

export type TradeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TradeEdge'] = ResolversParentTypes['TradeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trade'], ParentType, ContextType>;
};

export type PortfolioConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PortfolioConnection'] = ResolversParentTypes['PortfolioConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PortfolioEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Portfolio']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['PortfolioAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['PortfolioAggregateGroup']>>, ParentType, ContextType, RequireFields<PortfolioConnectionGroupsArgs, 'by'>>;
};

export type PortfolioEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PortfolioEdge'] = ResolversParentTypes['PortfolioEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Portfolio'], ParentType, ContextType>;
};

export type IndexValueConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndexValueConnection'] = ResolversParentTypes['IndexValueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndexValueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IndexValue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['IndexValueAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['IndexValueAggregateGroup']>>, ParentType, ContextType, RequireFields<IndexValueConnectionGroupsArgs, 'by'>>;
};

export type IndexValueEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndexValueEdge'] = ResolversParentTypes['IndexValueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndexValue'], ParentType, ContextType>;
};

export type IndexConstituentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndexConstituentConnection'] = ResolversParentTypes['IndexConstituentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndexConstituentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IndexConstituent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['IndexConstituentAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['IndexConstituentAggregateGroup']>>, ParentType, ContextType, RequireFields<IndexConstituentConnectionGroupsArgs, 'by'>>;
};

export type IndexConstituentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndexConstituentEdge'] = ResolversParentTypes['IndexConstituentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndexConstituent'], ParentType, ContextType>;
};

export type EconomicObservationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EconomicObservationConnection'] = ResolversParentTypes['EconomicObservationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EconomicObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EconomicObservation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['EconomicObservationAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['EconomicObservationAggregateGroup']>>, ParentType, ContextType, RequireFields<EconomicObservationConnectionGroupsArgs, 'by'>>;
};

export type EconomicObservationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EconomicObservationEdge'] = ResolversParentTypes['EconomicObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EconomicObservation'], ParentType, ContextType>;
};

export type ExchangeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExchangeConnection'] = ResolversParentTypes['ExchangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExchangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Exchange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['ExchangeAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['ExchangeAggregateGroup']>>, ParentType, ContextType, RequireFields<ExchangeConnectionGroupsArgs, 'by'>>;
};

export type ExchangeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExchangeEdge'] = ResolversParentTypes['ExchangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exchange'], ParentType, ContextType>;
};

export type MarketIndexConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MarketIndexConnection'] = ResolversParentTypes['MarketIndexConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MarketIndexEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MarketIndex']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['MarketIndexAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['MarketIndexAggregateGroup']>>, ParentType, ContextType, RequireFields<MarketIndexConnectionGroupsArgs, 'by'>>;
};

export type MarketIndexEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MarketIndexEdge'] = ResolversParentTypes['MarketIndexEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MarketIndex'], ParentType, ContextType>;
};

export type EconomicIndicatorConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EconomicIndicatorConnection'] = ResolversParentTypes['EconomicIndicatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EconomicIndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EconomicIndicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['EconomicIndicatorAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['EconomicIndicatorAggregateGroup']>>, ParentType, ContextType, RequireFields<EconomicIndicatorConnectionGroupsArgs, 'by'>>;
};

export type EconomicIndicatorEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EconomicIndicatorEdge'] = ResolversParentTypes['EconomicIndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EconomicIndicator'], ParentType, ContextType>;
};

export type FxRateConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FxRateConnection'] = ResolversParentTypes['FxRateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FxRateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FxRate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['FxRateAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['FxRateAggregateGroup']>>, ParentType, ContextType, RequireFields<FxRateConnectionGroupsArgs, 'by'>>;
};

export type FxRateEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FxRateEdge'] = ResolversParentTypes['FxRateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FxRate'], ParentType, ContextType>;
};

export type PriceBarAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriceBarAggregates'] = ResolversParentTypes['PriceBarAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['PriceBarAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['PriceBarAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['PriceBarAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['PriceBarAggregateValues']>, ParentType, ContextType>;
};

export type PriceBarAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriceBarAggregateNumbers'] = ResolversParentTypes['PriceBarAggregateNumbers']> = {
  open?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  close?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PriceBarAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriceBarAggregateValues'] = ResolversParentTypes['PriceBarAggregateValues']> = {
  priceDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  close?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PriceBarAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriceBarAggregateGroup'] = ResolversParentTypes['PriceBarAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['PriceBarAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['PriceBarAggregates'], ParentType, ContextType>;
};

export type PriceBarAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriceBarAggregateKeys'] = ResolversParentTypes['PriceBarAggregateKeys']> = {
  priceDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CorporateActionAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CorporateActionAggregates'] = ResolversParentTypes['CorporateActionAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['CorporateActionAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['CorporateActionAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['CorporateActionAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['CorporateActionAggregateValues']>, ParentType, ContextType>;
};

export type CorporateActionAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CorporateActionAggregateNumbers'] = ResolversParentTypes['CorporateActionAggregateNumbers']> = {
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type CorporateActionAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CorporateActionAggregateValues'] = ResolversParentTypes['CorporateActionAggregateValues']> = {
  exDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type CorporateActionAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CorporateActionAggregateGroup'] = ResolversParentTypes['CorporateActionAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['CorporateActionAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['CorporateActionAggregates'], ParentType, ContextType>;
};

export type CorporateActionAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CorporateActionAggregateKeys'] = ResolversParentTypes['CorporateActionAggregateKeys']> = {
  kind?: Resolver<Maybe<ResolversTypes['CorporateActionKind']>, ParentType, ContextType>;
  exDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HoldingAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HoldingAggregates'] = ResolversParentTypes['HoldingAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['HoldingAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['HoldingAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['HoldingAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['HoldingAggregateValues']>, ParentType, ContextType>;
};

export type HoldingAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HoldingAggregateNumbers'] = ResolversParentTypes['HoldingAggregateNumbers']> = {
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  averageCost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  bookCost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type HoldingAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HoldingAggregateValues'] = ResolversParentTypes['HoldingAggregateValues']> = {
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  averageCost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  bookCost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type HoldingAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HoldingAggregateGroup'] = ResolversParentTypes['HoldingAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['HoldingAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['HoldingAggregates'], ParentType, ContextType>;
};

export type HoldingAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HoldingAggregateKeys'] = ResolversParentTypes['HoldingAggregateKeys']> = {
  portfolioId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  instrumentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InstrumentKind']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baseCurrency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type NewsArticleAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NewsArticleAggregates'] = ResolversParentTypes['NewsArticleAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['NewsArticleAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['NewsArticleAggregateValues']>, ParentType, ContextType>;
};

export type NewsArticleAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NewsArticleAggregateValues'] = ResolversParentTypes['NewsArticleAggregateValues']> = {
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NewsArticleAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NewsArticleAggregateGroup'] = ResolversParentTypes['NewsArticleAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['NewsArticleAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['NewsArticleAggregates'], ParentType, ContextType>;
};

export type NewsArticleAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NewsArticleAggregateKeys'] = ResolversParentTypes['NewsArticleAggregateKeys']> = {
  category?: Resolver<Maybe<ResolversTypes['NewsCategory']>, ParentType, ContextType>;
  sentiment?: Resolver<Maybe<ResolversTypes['NewsSentiment']>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstrumentAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InstrumentAggregates'] = ResolversParentTypes['InstrumentAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['InstrumentAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['InstrumentAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['InstrumentAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['InstrumentAggregateValues']>, ParentType, ContextType>;
};

export type InstrumentAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InstrumentAggregateNumbers'] = ResolversParentTypes['InstrumentAggregateNumbers']> = {
  contractSize?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  couponRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  strikePrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type InstrumentAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InstrumentAggregateValues'] = ResolversParentTypes['InstrumentAggregateValues']> = {
  contractSize?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  maturityDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  couponRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  strikePrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type InstrumentAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InstrumentAggregateGroup'] = ResolversParentTypes['InstrumentAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['InstrumentAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['InstrumentAggregates'], ParentType, ContextType>;
};

export type InstrumentAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InstrumentAggregateKeys'] = ResolversParentTypes['InstrumentAggregateKeys']> = {
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InstrumentKind']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InstrumentStatus']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exchangeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maturityDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  optionType?: Resolver<Maybe<ResolversTypes['OptionType']>, ParentType, ContextType>;
  underlyingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TradeAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TradeAggregates'] = ResolversParentTypes['TradeAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['TradeAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['TradeAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['TradeAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['TradeAggregateValues']>, ParentType, ContextType>;
};

export type TradeAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TradeAggregateNumbers'] = ResolversParentTypes['TradeAggregateNumbers']> = {
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  contractSize?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  fees?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  cashAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  realisedGain?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type TradeAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TradeAggregateValues'] = ResolversParentTypes['TradeAggregateValues']> = {
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  contractSize?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  fees?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  cashAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  realisedGain?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tradeDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TradeAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TradeAggregateGroup'] = ResolversParentTypes['TradeAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['TradeAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['TradeAggregates'], ParentType, ContextType>;
};

export type TradeAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TradeAggregateKeys'] = ResolversParentTypes['TradeAggregateKeys']> = {
  instrumentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['TradeSide']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tradeDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tradedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PortfolioAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PortfolioAggregates'] = ResolversParentTypes['PortfolioAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['PortfolioAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['PortfolioAggregateValues']>, ParentType, ContextType>;
};

export type PortfolioAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PortfolioAggregateValues'] = ResolversParentTypes['PortfolioAggregateValues']> = {
  inceptionDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PortfolioAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PortfolioAggregateGroup'] = ResolversParentTypes['PortfolioAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['PortfolioAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['PortfolioAggregates'], ParentType, ContextType>;
};

export type PortfolioAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PortfolioAggregateKeys'] = ResolversParentTypes['PortfolioAggregateKeys']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['PortfolioStrategy']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PortfolioStatus']>, ParentType, ContextType>;
  baseCurrency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  managerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  inceptionDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cashAccountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  benchmarkId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  allowsShortSales?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type IndexValueAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndexValueAggregates'] = ResolversParentTypes['IndexValueAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['IndexValueAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['IndexValueAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['IndexValueAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['IndexValueAggregateValues']>, ParentType, ContextType>;
};

export type IndexValueAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndexValueAggregateNumbers'] = ResolversParentTypes['IndexValueAggregateNumbers']> = {
  level?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  previousLevel?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type IndexValueAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndexValueAggregateValues'] = ResolversParentTypes['IndexValueAggregateValues']> = {
  valueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  previousLevel?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type IndexValueAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndexValueAggregateGroup'] = ResolversParentTypes['IndexValueAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['IndexValueAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['IndexValueAggregates'], ParentType, ContextType>;
};

export type IndexValueAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndexValueAggregateKeys'] = ResolversParentTypes['IndexValueAggregateKeys']> = {
  valueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IndexConstituentAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndexConstituentAggregates'] = ResolversParentTypes['IndexConstituentAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['IndexConstituentAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['IndexConstituentAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['IndexConstituentAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['IndexConstituentAggregateValues']>, ParentType, ContextType>;
};

export type IndexConstituentAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndexConstituentAggregateNumbers'] = ResolversParentTypes['IndexConstituentAggregateNumbers']> = {
  weight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type IndexConstituentAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndexConstituentAggregateValues'] = ResolversParentTypes['IndexConstituentAggregateValues']> = {
  weight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type IndexConstituentAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndexConstituentAggregateGroup'] = ResolversParentTypes['IndexConstituentAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['IndexConstituentAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['IndexConstituentAggregates'], ParentType, ContextType>;
};

export type IndexConstituentAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndexConstituentAggregateKeys'] = ResolversParentTypes['IndexConstituentAggregateKeys']> = {
  instrumentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EconomicObservationAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EconomicObservationAggregates'] = ResolversParentTypes['EconomicObservationAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['EconomicObservationAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['EconomicObservationAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['EconomicObservationAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['EconomicObservationAggregateValues']>, ParentType, ContextType>;
};

export type EconomicObservationAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EconomicObservationAggregateNumbers'] = ResolversParentTypes['EconomicObservationAggregateNumbers']> = {
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  forecast?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type EconomicObservationAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EconomicObservationAggregateValues'] = ResolversParentTypes['EconomicObservationAggregateValues']> = {
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  forecast?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EconomicObservationAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EconomicObservationAggregateGroup'] = ResolversParentTypes['EconomicObservationAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['EconomicObservationAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['EconomicObservationAggregates'], ParentType, ContextType>;
};

export type EconomicObservationAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EconomicObservationAggregateKeys'] = ResolversParentTypes['EconomicObservationAggregateKeys']> = {
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExchangeAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExchangeAggregates'] = ResolversParentTypes['ExchangeAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExchangeAggregateGroup'] = ResolversParentTypes['ExchangeAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['ExchangeAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['ExchangeAggregates'], ParentType, ContextType>;
};

export type ExchangeAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExchangeAggregateKeys'] = ResolversParentTypes['ExchangeAggregateKeys']> = {
  mic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MarketIndexAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MarketIndexAggregates'] = ResolversParentTypes['MarketIndexAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarketIndexAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MarketIndexAggregateGroup'] = ResolversParentTypes['MarketIndexAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['MarketIndexAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['MarketIndexAggregates'], ParentType, ContextType>;
};

export type MarketIndexAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MarketIndexAggregateKeys'] = ResolversParentTypes['MarketIndexAggregateKeys']> = {
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exchangeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EconomicIndicatorAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EconomicIndicatorAggregates'] = ResolversParentTypes['EconomicIndicatorAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EconomicIndicatorAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EconomicIndicatorAggregateGroup'] = ResolversParentTypes['EconomicIndicatorAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['EconomicIndicatorAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['EconomicIndicatorAggregates'], ParentType, ContextType>;
};

export type EconomicIndicatorAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EconomicIndicatorAggregateKeys'] = ResolversParentTypes['EconomicIndicatorAggregateKeys']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['IndicatorFrequency']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FxRateAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FxRateAggregates'] = ResolversParentTypes['FxRateAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['FxRateAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['FxRateAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FxRateAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['FxRateAggregateValues']>, ParentType, ContextType>;
};

export type FxRateAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FxRateAggregateNumbers'] = ResolversParentTypes['FxRateAggregateNumbers']> = {
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type FxRateAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FxRateAggregateValues'] = ResolversParentTypes['FxRateAggregateValues']> = {
  rateDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type FxRateAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FxRateAggregateGroup'] = ResolversParentTypes['FxRateAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['FxRateAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['FxRateAggregates'], ParentType, ContextType>;
};

export type FxRateAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FxRateAggregateKeys'] = ResolversParentTypes['FxRateAggregateKeys']> = {
  rateDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FoundHitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FoundHit'] = ResolversParentTypes['FoundHit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['SearchHighlight']>, ParentType, ContextType>;
};

export type SearchHighlightResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchHighlight'] = ResolversParentTypes['SearchHighlight']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['SearchHighlightPart']>, ParentType, ContextType>;
};

export type SearchHighlightPartResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchHighlightPart'] = ResolversParentTypes['SearchHighlightPart']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InstrumentSearchResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InstrumentSearch'] = ResolversParentTypes['InstrumentSearch'], FederationReferenceType extends FederationReferenceTypes['InstrumentSearch'] = FederationReferenceTypes['InstrumentSearch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InstrumentSearch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hits?: Resolver<Array<ResolversTypes['FoundHit']>, ParentType, ContextType>;
};

export type PortfolioSearchResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PortfolioSearch'] = ResolversParentTypes['PortfolioSearch'], FederationReferenceType extends FederationReferenceTypes['PortfolioSearch'] = FederationReferenceTypes['PortfolioSearch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PortfolioSearch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hits?: Resolver<Array<ResolversTypes['FoundHit']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Node?: NodeResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  Exchange?: ExchangeResolvers<ContextType>;
  ExchangeHoliday?: ExchangeHolidayResolvers<ContextType>;
  PriceBar?: PriceBarResolvers<ContextType>;
  DailyReturn?: DailyReturnResolvers<ContextType>;
  MovingAverage?: MovingAverageResolvers<ContextType>;
  MonthlyPrice?: MonthlyPriceResolvers<ContextType>;
  InstrumentStatistics?: InstrumentStatisticsResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  CorporateAction?: CorporateActionResolvers<ContextType>;
  Portfolio?: PortfolioResolvers<ContextType>;
  Trade?: TradeResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  PortfolioValuation?: PortfolioValuationResolvers<ContextType>;
  PortfolioAllocation?: PortfolioAllocationResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  MarketIndex?: MarketIndexResolvers<ContextType>;
  IndexValue?: IndexValueResolvers<ContextType>;
  IndexConstituent?: IndexConstituentResolvers<ContextType>;
  IndexMembership?: IndexMembershipResolvers<ContextType>;
  EconomicIndicator?: EconomicIndicatorResolvers<ContextType>;
  EconomicObservation?: EconomicObservationResolvers<ContextType>;
  FxRate?: FxRateResolvers<ContextType>;
  NewsArticle?: NewsArticleResolvers<ContextType>;
  MarketMover?: MarketMoverResolvers<ContextType>;
  MarketVolume?: MarketVolumeResolvers<ContextType>;
  AssetsUnderManagement?: AssetsUnderManagementResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  InstrumentPayload?: InstrumentPayloadResolvers<ContextType>;
  RecordPricesPayload?: RecordPricesPayloadResolvers<ContextType>;
  UpdateQuotesPayload?: UpdateQuotesPayloadResolvers<ContextType>;
  PortfolioPayload?: PortfolioPayloadResolvers<ContextType>;
  TradePayload?: TradePayloadResolvers<ContextType>;
  MarketIndexPayload?: MarketIndexPayloadResolvers<ContextType>;
  RecordIndexValuesPayload?: RecordIndexValuesPayloadResolvers<ContextType>;
  EconomicIndicatorPayload?: EconomicIndicatorPayloadResolvers<ContextType>;
  RecordObservationsPayload?: RecordObservationsPayloadResolvers<ContextType>;
  NewsArticlePayload?: NewsArticlePayloadResolvers<ContextType>;
  PriceBarConnection?: PriceBarConnectionResolvers<ContextType>;
  PriceBarEdge?: PriceBarEdgeResolvers<ContextType>;
  DailyReturnConnection?: DailyReturnConnectionResolvers<ContextType>;
  DailyReturnEdge?: DailyReturnEdgeResolvers<ContextType>;
  MovingAverageConnection?: MovingAverageConnectionResolvers<ContextType>;
  MovingAverageEdge?: MovingAverageEdgeResolvers<ContextType>;
  CorporateActionConnection?: CorporateActionConnectionResolvers<ContextType>;
  CorporateActionEdge?: CorporateActionEdgeResolvers<ContextType>;
  HoldingConnection?: HoldingConnectionResolvers<ContextType>;
  HoldingEdge?: HoldingEdgeResolvers<ContextType>;
  NewsArticleConnection?: NewsArticleConnectionResolvers<ContextType>;
  NewsArticleEdge?: NewsArticleEdgeResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  PortfolioValuationConnection?: PortfolioValuationConnectionResolvers<ContextType>;
  PortfolioValuationEdge?: PortfolioValuationEdgeResolvers<ContextType>;
  TradeConnection?: TradeConnectionResolvers<ContextType>;
  TradeEdge?: TradeEdgeResolvers<ContextType>;
  PortfolioConnection?: PortfolioConnectionResolvers<ContextType>;
  PortfolioEdge?: PortfolioEdgeResolvers<ContextType>;
  IndexValueConnection?: IndexValueConnectionResolvers<ContextType>;
  IndexValueEdge?: IndexValueEdgeResolvers<ContextType>;
  IndexConstituentConnection?: IndexConstituentConnectionResolvers<ContextType>;
  IndexConstituentEdge?: IndexConstituentEdgeResolvers<ContextType>;
  EconomicObservationConnection?: EconomicObservationConnectionResolvers<ContextType>;
  EconomicObservationEdge?: EconomicObservationEdgeResolvers<ContextType>;
  ExchangeConnection?: ExchangeConnectionResolvers<ContextType>;
  ExchangeEdge?: ExchangeEdgeResolvers<ContextType>;
  MarketIndexConnection?: MarketIndexConnectionResolvers<ContextType>;
  MarketIndexEdge?: MarketIndexEdgeResolvers<ContextType>;
  EconomicIndicatorConnection?: EconomicIndicatorConnectionResolvers<ContextType>;
  EconomicIndicatorEdge?: EconomicIndicatorEdgeResolvers<ContextType>;
  FxRateConnection?: FxRateConnectionResolvers<ContextType>;
  FxRateEdge?: FxRateEdgeResolvers<ContextType>;
  PriceBarAggregates?: PriceBarAggregatesResolvers<ContextType>;
  PriceBarAggregateNumbers?: PriceBarAggregateNumbersResolvers<ContextType>;
  PriceBarAggregateValues?: PriceBarAggregateValuesResolvers<ContextType>;
  PriceBarAggregateGroup?: PriceBarAggregateGroupResolvers<ContextType>;
  PriceBarAggregateKeys?: PriceBarAggregateKeysResolvers<ContextType>;
  CorporateActionAggregates?: CorporateActionAggregatesResolvers<ContextType>;
  CorporateActionAggregateNumbers?: CorporateActionAggregateNumbersResolvers<ContextType>;
  CorporateActionAggregateValues?: CorporateActionAggregateValuesResolvers<ContextType>;
  CorporateActionAggregateGroup?: CorporateActionAggregateGroupResolvers<ContextType>;
  CorporateActionAggregateKeys?: CorporateActionAggregateKeysResolvers<ContextType>;
  HoldingAggregates?: HoldingAggregatesResolvers<ContextType>;
  HoldingAggregateNumbers?: HoldingAggregateNumbersResolvers<ContextType>;
  HoldingAggregateValues?: HoldingAggregateValuesResolvers<ContextType>;
  HoldingAggregateGroup?: HoldingAggregateGroupResolvers<ContextType>;
  HoldingAggregateKeys?: HoldingAggregateKeysResolvers<ContextType>;
  NewsArticleAggregates?: NewsArticleAggregatesResolvers<ContextType>;
  NewsArticleAggregateValues?: NewsArticleAggregateValuesResolvers<ContextType>;
  NewsArticleAggregateGroup?: NewsArticleAggregateGroupResolvers<ContextType>;
  NewsArticleAggregateKeys?: NewsArticleAggregateKeysResolvers<ContextType>;
  InstrumentAggregates?: InstrumentAggregatesResolvers<ContextType>;
  InstrumentAggregateNumbers?: InstrumentAggregateNumbersResolvers<ContextType>;
  InstrumentAggregateValues?: InstrumentAggregateValuesResolvers<ContextType>;
  InstrumentAggregateGroup?: InstrumentAggregateGroupResolvers<ContextType>;
  InstrumentAggregateKeys?: InstrumentAggregateKeysResolvers<ContextType>;
  TradeAggregates?: TradeAggregatesResolvers<ContextType>;
  TradeAggregateNumbers?: TradeAggregateNumbersResolvers<ContextType>;
  TradeAggregateValues?: TradeAggregateValuesResolvers<ContextType>;
  TradeAggregateGroup?: TradeAggregateGroupResolvers<ContextType>;
  TradeAggregateKeys?: TradeAggregateKeysResolvers<ContextType>;
  PortfolioAggregates?: PortfolioAggregatesResolvers<ContextType>;
  PortfolioAggregateValues?: PortfolioAggregateValuesResolvers<ContextType>;
  PortfolioAggregateGroup?: PortfolioAggregateGroupResolvers<ContextType>;
  PortfolioAggregateKeys?: PortfolioAggregateKeysResolvers<ContextType>;
  IndexValueAggregates?: IndexValueAggregatesResolvers<ContextType>;
  IndexValueAggregateNumbers?: IndexValueAggregateNumbersResolvers<ContextType>;
  IndexValueAggregateValues?: IndexValueAggregateValuesResolvers<ContextType>;
  IndexValueAggregateGroup?: IndexValueAggregateGroupResolvers<ContextType>;
  IndexValueAggregateKeys?: IndexValueAggregateKeysResolvers<ContextType>;
  IndexConstituentAggregates?: IndexConstituentAggregatesResolvers<ContextType>;
  IndexConstituentAggregateNumbers?: IndexConstituentAggregateNumbersResolvers<ContextType>;
  IndexConstituentAggregateValues?: IndexConstituentAggregateValuesResolvers<ContextType>;
  IndexConstituentAggregateGroup?: IndexConstituentAggregateGroupResolvers<ContextType>;
  IndexConstituentAggregateKeys?: IndexConstituentAggregateKeysResolvers<ContextType>;
  EconomicObservationAggregates?: EconomicObservationAggregatesResolvers<ContextType>;
  EconomicObservationAggregateNumbers?: EconomicObservationAggregateNumbersResolvers<ContextType>;
  EconomicObservationAggregateValues?: EconomicObservationAggregateValuesResolvers<ContextType>;
  EconomicObservationAggregateGroup?: EconomicObservationAggregateGroupResolvers<ContextType>;
  EconomicObservationAggregateKeys?: EconomicObservationAggregateKeysResolvers<ContextType>;
  ExchangeAggregates?: ExchangeAggregatesResolvers<ContextType>;
  ExchangeAggregateGroup?: ExchangeAggregateGroupResolvers<ContextType>;
  ExchangeAggregateKeys?: ExchangeAggregateKeysResolvers<ContextType>;
  MarketIndexAggregates?: MarketIndexAggregatesResolvers<ContextType>;
  MarketIndexAggregateGroup?: MarketIndexAggregateGroupResolvers<ContextType>;
  MarketIndexAggregateKeys?: MarketIndexAggregateKeysResolvers<ContextType>;
  EconomicIndicatorAggregates?: EconomicIndicatorAggregatesResolvers<ContextType>;
  EconomicIndicatorAggregateGroup?: EconomicIndicatorAggregateGroupResolvers<ContextType>;
  EconomicIndicatorAggregateKeys?: EconomicIndicatorAggregateKeysResolvers<ContextType>;
  FxRateAggregates?: FxRateAggregatesResolvers<ContextType>;
  FxRateAggregateNumbers?: FxRateAggregateNumbersResolvers<ContextType>;
  FxRateAggregateValues?: FxRateAggregateValuesResolvers<ContextType>;
  FxRateAggregateGroup?: FxRateAggregateGroupResolvers<ContextType>;
  FxRateAggregateKeys?: FxRateAggregateKeysResolvers<ContextType>;
  FoundHit?: FoundHitResolvers<ContextType>;
  SearchHighlight?: SearchHighlightResolvers<ContextType>;
  SearchHighlightPart?: SearchHighlightPartResolvers<ContextType>;
  InstrumentSearch?: InstrumentSearchResolvers<ContextType>;
  PortfolioSearch?: PortfolioSearchResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  tasks?: TasksDirectiveResolver<any, any, ContextType>;
  text?: TextDirectiveResolver<any, any, ContextType>;
};
