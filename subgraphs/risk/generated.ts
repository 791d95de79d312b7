// Written by `npm run compose` from schema.graphql. Do not edit.
import type { RowOf } from '../../citus';
import type { riskCategories } from './categories/table';
import type { controlEffectiveness } from './controls/table';
import type { reportingRates } from './rates/table';
import type { riskProfiles } from './risks/table';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RiskAssessmentRow } from './assessments/table';
import type { RiskRatingLevelRow } from './categories/table';
import type { RiskControlRow, ControlTestRow } from './controls/table';
import type { RiskExposureRow } from './exposures/table';
import type { IncidentRow } from './incidents/table';
import type { KeyRiskIndicatorRow, IndicatorReadingRow } from './indicators/table';
import type { MitigationPlanRow, MitigationActionRow } from './mitigation/table';
import type { RiskHeatMapCellRow, RiskCategorySummaryRow, ControlEffectivenessByCategoryRow, OpenIncidentsByCategoryRow, IncidentLossMonthRow } from './reports/table';
import type { RiskRow, RiskStatusChangeRow } from './risks/table';
import type { AuditEntryRow } from '../runtime/audit';
import type { Connection } from '../runtime/pagination';
import type { SubgraphContext } from '../runtime/context';
export type RiskCategoryRow = RowOf<typeof riskCategories>;
export type ControlEffectivenessRow = RowOf<typeof controlEffectiveness>;
export type ReportingRateRow = RowOf<typeof reportingRates>;
export type RiskProfileRow = RowOf<typeof riskProfiles>;
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

/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type Query = {
  /** One risk by its id; null when there is none. */
  risk?: Maybe<Risk>;
  /** One risk by its number, such as `RSK-00012`; null when there is none. */
  riskByNumber?: Maybe<Risk>;
  /** Risks by their ids, in the order asked for, null for an unknown id. */
  risksByIds?: Maybe<Array<Maybe<Risk>>>;
  /** All risks of the register that the viewer may see, highest residual score first unless ordered otherwise. */
  risks?: Maybe<RiskConnection>;
  /** One risk category by its id; null when there is none. */
  riskCategory?: Maybe<RiskCategory>;
  /** One risk category by its code, such as `MARKET`; null when there is none. */
  riskCategoryByCode?: Maybe<RiskCategory>;
  /** Risk categories by their ids, in the order asked for, null for an unknown id. */
  riskCategoriesByIds?: Maybe<Array<Maybe<RiskCategory>>>;
  /** The categories of the risk taxonomy. */
  riskCategories?: Maybe<RiskCategoryConnection>;
  /** What the levels 1 to 5 of likelihood and impact mean. */
  riskRatingLevels?: Maybe<Array<RiskRatingLevel>>;
  /** One control by its risk and id; null when there is none. */
  riskControl?: Maybe<RiskControl>;
  /** Controls by risk and id, in the order asked for, null for an unknown pair. */
  riskControlsByKeys?: Maybe<Array<Maybe<RiskControl>>>;
  /** Controls over all risks, those whose test is due first in front unless ordered otherwise. */
  riskControls?: Maybe<RiskControlConnection>;
  /** One control test by its risk and id; null when there is none. */
  controlTest?: Maybe<ControlTest>;
  /** Control tests by risk and id, in the order asked for, null for an unknown pair. */
  controlTestsByKeys?: Maybe<Array<Maybe<ControlTest>>>;
  /** Control tests over all risks, newest first unless ordered otherwise. */
  controlTests?: Maybe<ControlTestConnection>;
  /** One incident by its risk and id; null when there is none. */
  incident?: Maybe<Incident>;
  /** One incident by its number, such as `INC-00007`; null when there is none. */
  incidentByNumber?: Maybe<Incident>;
  /** Incidents by risk and id, in the order asked for, null for an unknown pair. */
  incidentsByKeys?: Maybe<Array<Maybe<Incident>>>;
  /** Incidents over all risks, newest first unless ordered otherwise. */
  incidents?: Maybe<IncidentConnection>;
  /** One mitigation plan by its risk and id; null when there is none. */
  mitigationPlan?: Maybe<MitigationPlan>;
  /** Mitigation plans by risk and id, in the order asked for, null for an unknown pair. */
  mitigationPlansByKeys?: Maybe<Array<Maybe<MitigationPlan>>>;
  /** Mitigation plans over all risks, earliest due first unless ordered otherwise. */
  mitigationPlans?: Maybe<MitigationPlanConnection>;
  /** How many risks that are not closed stand in each cell of likelihood and impact, after their latest approved assessment. Empty cells are left out. */
  riskHeatMap?: Maybe<Array<RiskHeatMapCell>>;
  /** The register by category: how many risks, how high, how many above appetite. Categories without risks are left out. */
  riskCategorySummaries?: Maybe<Array<RiskCategorySummary>>;
  /** How often controls passed their tests, by risk category. */
  controlEffectivenessByCategory?: Maybe<Array<ControlEffectivenessByCategory>>;
  /** Incidents that are not yet resolved, with their loss, by risk category. */
  openIncidentsByCategory?: Maybe<Array<OpenIncidentsByCategory>>;
  /** Incidents and their loss by month of occurrence and risk category, oldest month first. */
  incidentLossesMonthly?: Maybe<Array<IncidentLossMonth>>;
  /** Mitigation actions that should be done but are not, the longest overdue first. */
  overdueMitigationActions?: Maybe<MitigationActionConnection>;
  /** Active key risk indicators whose latest reading is past a threshold, latest reading first. */
  indicatorBreaches?: Maybe<KeyRiskIndicatorConnection>;
  /** At which rates losses and exposures in other currencies count in US dollars, newest first. */
  reportingRates?: Maybe<Array<ReportingRate>>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryRiskArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryRiskByNumberArgs = {
  riskNumber: Scalars['String']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryRisksByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryRisksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RiskFilter>;
  orderBy?: InputMaybe<Array<RiskOrder>>;
  where?: InputMaybe<RiskWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryRiskCategoryArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryRiskCategoryByCodeArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryRiskCategoriesByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryRiskCategoriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RiskCategoryFilter>;
  orderBy?: InputMaybe<Array<RiskCategoryOrder>>;
  where?: InputMaybe<RiskCategoryWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryRiskRatingLevelsArgs = {
  dimension?: InputMaybe<RiskRatingDimension>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryRiskControlArgs = {
  riskId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryRiskControlsByKeysArgs = {
  keys: Array<RiskChildKey>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryRiskControlsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RiskControlFilter>;
  orderBy?: InputMaybe<Array<RiskControlOrder>>;
  where?: InputMaybe<RiskControlWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryControlTestArgs = {
  riskId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryControlTestsByKeysArgs = {
  keys: Array<RiskChildKey>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryControlTestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ControlTestFilter>;
  orderBy?: InputMaybe<Array<ControlTestOrder>>;
  where?: InputMaybe<ControlTestWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryIncidentArgs = {
  riskId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryIncidentByNumberArgs = {
  incidentNumber: Scalars['String']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryIncidentsByKeysArgs = {
  keys: Array<RiskChildKey>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  orderBy?: InputMaybe<Array<IncidentOrder>>;
  where?: InputMaybe<IncidentWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryMitigationPlanArgs = {
  riskId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryMitigationPlansByKeysArgs = {
  keys: Array<RiskChildKey>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryMitigationPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MitigationPlanFilter>;
  orderBy?: InputMaybe<Array<MitigationPlanOrder>>;
  where?: InputMaybe<MitigationPlanWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryRiskHeatMapArgs = {
  basis?: RiskRatingBasis;
  categoryId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryIncidentLossesMonthlyArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  categoryId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryOverdueMitigationActionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  where?: InputMaybe<MitigationActionWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryIndicatorBreachesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<RiskIndicatorStatus>;
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  where?: InputMaybe<KeyRiskIndicatorWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryReportingRatesArgs = {
  currency?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type Mutation = {
  /** Enters a risk in the register, with a first estimate of its ratings; it is IDENTIFIED. */
  registerRisk?: Maybe<RiskPayload>;
  /** Changes what the register says of a risk. Its ratings come from assessments. For the owner of the risk and risk officers. */
  updateRisk?: Maybe<RiskPayload>;
  /** Takes an assessed or monitored risk as it is, if its residual score is within the appetite of its category. Needs the role `risk_officer`; nobody does it for a risk of their own. An assessment above the appetite takes it back. */
  acceptRisk?: Maybe<RiskPayload>;
  /** Closes a risk that no longer exists, with its controls, indicators and exposures. Refused while incidents are open, plans unfinished or an assessment waits. Needs the role `risk_officer`; nobody does it for a risk of their own. */
  closeRisk?: Maybe<RiskPayload>;
  /** Rates a risk anew: likelihood times impact, before and after controls. It counts once somebody else has approved it; until then no other is begun. For the owner of the risk and risk officers. */
  assessRisk?: Maybe<RiskAssessmentPayload>;
  /** Changes an assessment that waits for a decision. Only who made it does this. */
  updateAssessment?: Maybe<RiskAssessmentPayload>;
  /** Makes an assessment count: the register takes over its ratings. Needs the role `risk_officer`; nobody does it for an assessment of their own. */
  approveAssessment?: Maybe<RiskAssessmentPayload>;
  /** Turns an assessment down. Needs the role `risk_officer`; who made it may withdraw it without. */
  rejectAssessment?: Maybe<RiskAssessmentPayload>;
  /** Adds a control to a risk: in operation, or as a draft. For the owner of the risk and risk officers. */
  addControl?: Maybe<RiskControlPayload>;
  /** Changes a control that is not retired. For the owner of the risk and risk officers. */
  updateControl?: Maybe<RiskControlPayload>;
  /** Puts a drafted control into operation. For the owner of the risk and risk officers. */
  activateControl?: Maybe<RiskControlPayload>;
  /** Ends a control for good. For the owner of the risk and risk officers. */
  retireControl?: Maybe<RiskControlPayload>;
  /** Records the test of a control in operation, which rates the control. A failed one opens a mitigation action for the owner of the control: in the plan named, else in the newest unfinished plan that runs long enough, else in a new plan. For risk officers, controllers and the owner of the risk; nobody tests a control that they operate. */
  testControl?: Maybe<TestControlPayload>;
  /** Reports an event in which a risk came true, or nearly. The viewer is its reporter. */
  reportIncident?: Maybe<IncidentPayload>;
  /** Changes what is known of an incident that is not closed, and what was lost and recovered. For who reported it, the owner of the risk and risk officers. */
  updateIncident?: Maybe<IncidentPayload>;
  /** Says that cause and extent of a reported incident are looked into. For the owner of the risk and risk officers. */
  investigateIncident?: Maybe<IncidentPayload>;
  /** Says that a reported or investigated incident causes no further damage. For the owner of the risk and risk officers. */
  containIncident?: Maybe<IncidentPayload>;
  /** Says that the damage of an open incident is repaired, and why it happened. For the owner of the risk and risk officers. */
  resolveIncident?: Maybe<IncidentPayload>;
  /** Closes a resolved incident with its final loss. Needs the role `risk_officer`; nobody does it for what they reported. */
  closeIncident?: Maybe<IncidentPayload>;
  /** Proposes a plan to bring a risk down, with its actions. For the owner of the risk and risk officers. */
  planMitigation?: Maybe<MitigationPlanPayload>;
  /** Changes an unfinished plan. Once it is approved, its strategy, targets, start and budget are fixed. Who leads the plan does it, or somebody with the role `risk_officer`. */
  updateMitigationPlan?: Maybe<MitigationPlanPayload>;
  /** Approves a proposed plan and its budget; the risk, which has to be assessed, is MITIGATING from now on. Needs the role `risk_officer`; nobody does it for a plan that they proposed or lead. */
  approveMitigationPlan?: Maybe<MitigationPlanPayload>;
  /** Completes an approved plan of which no action is unfinished and at least one is done. With the last plan that is carried out the risk is MONITORED. Who leads the plan does it, or somebody with the role `risk_officer`. */
  completeMitigationPlan?: Maybe<MitigationPlanPayload>;
  /** Gives up an unfinished plan with its unfinished actions. With the last plan that is carried out the risk is ASSESSED again. Who leads the plan does it, or somebody with the role `risk_officer`. */
  cancelMitigationPlan?: Maybe<MitigationPlanPayload>;
  /** Adds a step to an unfinished plan. For the owner of the risk and risk officers. */
  addMitigationAction?: Maybe<MitigationActionPayload>;
  /** Changes an unfinished action. For the owner of the risk and risk officers. */
  updateMitigationAction?: Maybe<MitigationActionPayload>;
  /** Says that an open or blocked action of an approved plan is being done, with which the plan is IN_PROGRESS. Who has to do it does this, who leads the plan, or somebody with the role `risk_officer`. */
  startMitigationAction?: Maybe<MitigationActionPayload>;
  /** Says that an unfinished action of an approved plan cannot go on. Who has to do it does this, who leads the plan, or somebody with the role `risk_officer`. */
  blockMitigationAction?: Maybe<MitigationActionPayload>;
  /** Says that an unfinished action of an approved plan is done. Who has to do it does this, who leads the plan, or somebody with the role `risk_officer`. */
  finishMitigationAction?: Maybe<MitigationActionPayload>;
  /** Gives up an unfinished action. Who has to do it does this, who leads the plan, or somebody with the role `risk_officer`. */
  cancelMitigationAction?: Maybe<MitigationActionPayload>;
  /** Links portfolios, instruments and accounts with a risk that they are exposed to: all of them or none. BULK_REJECTED lists what is wrong with which. For the owner of the risk and risk officers. */
  linkExposures?: Maybe<LinkExposuresPayload>;
  /** Measures an exposure anew; one that was closed counts again. For the owner of the risk and risk officers. */
  updateExposure?: Maybe<RiskExposurePayload>;
  /** Ends an exposure; it remains as history. For the owner of the risk and risk officers. */
  closeExposure?: Maybe<RiskExposurePayload>;
  /** Records at which rate amounts in a currency count in US dollars from a day on; what was converted before stays as it is. Needs the role `risk_officer`. */
  recordReportingRate?: Maybe<RecordReportingRatePayload>;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationRegisterRiskArgs = {
  input: RegisterRiskInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationUpdateRiskArgs = {
  input: UpdateRiskInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationAcceptRiskArgs = {
  input: DecideRiskInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationCloseRiskArgs = {
  input: DecideRiskInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationAssessRiskArgs = {
  input: AssessRiskInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationUpdateAssessmentArgs = {
  input: UpdateAssessmentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationApproveAssessmentArgs = {
  input: ApproveAssessmentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationRejectAssessmentArgs = {
  input: RejectAssessmentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationAddControlArgs = {
  input: AddControlInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationUpdateControlArgs = {
  input: UpdateControlInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationActivateControlArgs = {
  input: ChangeControlInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationRetireControlArgs = {
  input: ChangeControlInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationTestControlArgs = {
  input: TestControlInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationReportIncidentArgs = {
  input: ReportIncidentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationUpdateIncidentArgs = {
  input: UpdateIncidentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationInvestigateIncidentArgs = {
  input: ChangeIncidentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationContainIncidentArgs = {
  input: ChangeIncidentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationResolveIncidentArgs = {
  input: ResolveIncidentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationCloseIncidentArgs = {
  input: CloseIncidentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationPlanMitigationArgs = {
  input: PlanMitigationInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationUpdateMitigationPlanArgs = {
  input: UpdateMitigationPlanInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationApproveMitigationPlanArgs = {
  input: ChangeMitigationPlanInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationCompleteMitigationPlanArgs = {
  input: CompleteMitigationPlanInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationCancelMitigationPlanArgs = {
  input: CancelMitigationPlanInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationAddMitigationActionArgs = {
  input: AddMitigationActionInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationUpdateMitigationActionArgs = {
  input: UpdateMitigationActionInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationStartMitigationActionArgs = {
  input: ChangeMitigationActionInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationBlockMitigationActionArgs = {
  input: ChangeMitigationActionInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationFinishMitigationActionArgs = {
  input: ChangeMitigationActionInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationCancelMitigationActionArgs = {
  input: ChangeMitigationActionInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationLinkExposuresArgs = {
  input: LinkExposuresInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationUpdateExposureArgs = {
  input: UpdateExposureInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationCloseExposureArgs = {
  input: CloseExposureInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationRecordReportingRateArgs = {
  input: RecordReportingRateInput;
};

/** Names something that belongs to a risk. Both ids are needed, because what belongs to a risk is stored with it. */
export type RiskChildKey = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** Its own id. */
  id: Scalars['ID']['input'];
};

/** An entry of the risk register: something that may happen, how likely and how bad it is, and who answers for it. */
export type Risk = Node & {
  /** Identifies the risk. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Number in the register, such as `RSK-00012`. */
  riskNumber: Scalars['String']['output'];
  /** The risk in one line. */
  title: Scalars['String']['output'];
  /** Cause and effect of the risk. */
  description: Scalars['String']['output'];
  /** Where the risk stands in the taxonomy. */
  category: RiskCategory;
  /** The employee who answers for the risk. */
  owner?: Maybe<Employee>;
  /** The department in which the risk arises. */
  department?: Maybe<Department>;
  /** Where the risk stands in its life. */
  status: RiskStatus;
  /** What is to be done about it. */
  response: RiskResponse;
  /** Day on which it was identified. */
  identifiedOn: Scalars['Date']['output'];
  /** Day of the next planned review; of a closed risk the last one that was planned. */
  nextReviewOn: Scalars['Date']['output'];
  /** Day on which it was closed. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the latest approved assessment. */
  lastAssessedOn?: Maybe<Scalars['Date']['output']>;
  /** Likelihood before controls, 1 rare to 5 almost certain. */
  inherentLikelihood: Scalars['Int']['output'];
  /** Impact before controls, 1 negligible to 5 severe. */
  inherentImpact: Scalars['Int']['output'];
  /** Likelihood times impact before controls, 1 to 25. */
  inherentScore: Scalars['Int']['output'];
  /** Band of the inherent score. */
  inherentLevel: RiskLevel;
  /** Likelihood after controls, 1 rare to 5 almost certain. */
  residualLikelihood: Scalars['Int']['output'];
  /** Impact after controls, 1 negligible to 5 severe. */
  residualImpact: Scalars['Int']['output'];
  /** Likelihood times impact after controls, 1 to 25. */
  residualScore: Scalars['Int']['output'];
  /** Band of the residual score. */
  residualLevel: RiskLevel;
  /** When the row was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one with each change. */
  version: Scalars['Int']['output'];
  /** The assessment that the ratings above were taken from. */
  latestAssessment?: Maybe<RiskAssessment>;
  /** Assessments over time, newest first unless ordered otherwise. */
  assessments?: Maybe<RiskAssessmentConnection>;
  /** Controls that keep the risk down. */
  controls?: Maybe<RiskControlConnection>;
  /** Tests of the controls of the risk, newest first unless ordered otherwise. */
  controlTests?: Maybe<ControlTestConnection>;
  /** Events in which the risk came true, newest first unless ordered otherwise. */
  incidents?: Maybe<IncidentConnection>;
  /** Plans to bring the risk down, earliest due first unless ordered otherwise. */
  mitigationPlans?: Maybe<MitigationPlanConnection>;
  /** Actions of the mitigation plans of the risk, earliest due first unless ordered otherwise. */
  mitigationActions?: Maybe<MitigationActionConnection>;
  /** Figures that tell early when the risk grows, by name unless ordered otherwise. */
  indicators?: Maybe<KeyRiskIndicatorConnection>;
  /** Readings of one indicator of the risk, newest first unless ordered otherwise. */
  indicatorReadings?: Maybe<IndicatorReadingConnection>;
  /** Portfolios, instruments and accounts exposed to the risk, largest first unless ordered otherwise. */
  exposures?: Maybe<RiskExposureConnection>;
  /** History of its states, newest first unless ordered otherwise. */
  statusChanges?: Maybe<RiskStatusChangeConnection>;
  /** The risk at a glance: controls, tests, incidents, exposure, open actions and indicators. */
  profile: RiskProfile;
  /** Who changed what of the risk and of everything below it, newest first. */
  auditTrail?: Maybe<AuditEntryConnection>;
};


/** An entry of the risk register: something that may happen, how likely and how bad it is, and who answers for it. */
export type RiskAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RiskAssessmentFilter>;
  orderBy?: InputMaybe<Array<RiskAssessmentOrder>>;
  where?: InputMaybe<RiskAssessmentWhere>;
};


/** An entry of the risk register: something that may happen, how likely and how bad it is, and who answers for it. */
export type RiskControlsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RiskControlFilter>;
  orderBy?: InputMaybe<Array<RiskControlOrder>>;
  where?: InputMaybe<RiskControlWhere>;
};


/** An entry of the risk register: something that may happen, how likely and how bad it is, and who answers for it. */
export type RiskControlTestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  controlId?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<ControlTestFilter>;
  orderBy?: InputMaybe<Array<ControlTestOrder>>;
  where?: InputMaybe<ControlTestWhere>;
};


/** An entry of the risk register: something that may happen, how likely and how bad it is, and who answers for it. */
export type RiskIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  orderBy?: InputMaybe<Array<IncidentOrder>>;
  where?: InputMaybe<IncidentWhere>;
};


/** An entry of the risk register: something that may happen, how likely and how bad it is, and who answers for it. */
export type RiskMitigationPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MitigationPlanFilter>;
  orderBy?: InputMaybe<Array<MitigationPlanOrder>>;
  where?: InputMaybe<MitigationPlanWhere>;
};


/** An entry of the risk register: something that may happen, how likely and how bad it is, and who answers for it. */
export type RiskMitigationActionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  planId?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<MitigationActionFilter>;
  orderBy?: InputMaybe<Array<MitigationActionOrder>>;
  where?: InputMaybe<MitigationActionWhere>;
};


/** An entry of the risk register: something that may happen, how likely and how bad it is, and who answers for it. */
export type RiskIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<KeyRiskIndicatorFilter>;
  orderBy?: InputMaybe<Array<KeyRiskIndicatorOrder>>;
  where?: InputMaybe<KeyRiskIndicatorWhere>;
};


/** An entry of the risk register: something that may happen, how likely and how bad it is, and who answers for it. */
export type RiskIndicatorReadingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  indicatorId: Scalars['ID']['input'];
  filter?: InputMaybe<IndicatorReadingFilter>;
  orderBy?: InputMaybe<Array<IndicatorReadingOrder>>;
  where?: InputMaybe<IndicatorReadingWhere>;
};


/** An entry of the risk register: something that may happen, how likely and how bad it is, and who answers for it. */
export type RiskExposuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  targetType?: InputMaybe<ExposureTargetType>;
  filter?: InputMaybe<RiskExposureFilter>;
  orderBy?: InputMaybe<Array<RiskExposureOrder>>;
  where?: InputMaybe<RiskExposureWhere>;
};


/** An entry of the risk register: something that may happen, how likely and how bad it is, and who answers for it. */
export type RiskStatusChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<Array<RiskStatusChangeOrder>>;
  where?: InputMaybe<RiskStatusChangeWhere>;
};


/** An entry of the risk register: something that may happen, how likely and how bad it is, and who answers for it. */
export type RiskAuditTrailArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Where a risk stands in its life. */
export type RiskStatus =
  /** Entered, with a first rating. */
  | 'IDENTIFIED'
  /** Rated; what to do is not decided yet. */
  | 'ASSESSED'
  /** Being brought down by a mitigation plan. */
  | 'MITIGATING'
  /** Brought down; controls and indicators are watched. */
  | 'MONITORED'
  /** Taken as it is. */
  | 'ACCEPTED'
  /** No longer exists. */
  | 'CLOSED';

/** What is done about a risk. */
export type RiskResponse =
  /** Give up what causes it. */
  | 'AVOID'
  /** Make it less likely or less severe. */
  | 'REDUCE'
  /** Let somebody else bear it, for example an insurer. */
  | 'TRANSFER'
  /** Bear it. */
  | 'ACCEPT';

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

/** Narrows a list of risks; all conditions given have to hold. */
export type RiskFilter = {
  /** Only risks in this state. */
  status?: InputMaybe<RiskStatus>;
  /** Only risks of exactly this category. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Only risks of this owner, an employee. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Residual score at least this. */
  minResidualScore?: InputMaybe<Scalars['Int']['input']>;
  /** Residual score at most this. */
  maxResidualScore?: InputMaybe<Scalars['Int']['input']>;
  /** Exactly this residual likelihood: with `residualImpact` a cell of the heat map. */
  residualLikelihood?: InputMaybe<Scalars['Int']['input']>;
  /** Exactly this residual impact. */
  residualImpact?: InputMaybe<Scalars['Int']['input']>;
  /** Identified on or after this day. */
  identifiedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Identified on or before this day. */
  identifiedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Next review on or after this day. */
  nextReviewFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Next review on or before this day. */
  nextReviewTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of a list of risks. */
export type RiskOrder = {
  /** What to order by. */
  field: RiskOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What risks can be ordered by. */
export type RiskOrderField =
  /** Score after controls. */
  | 'RESIDUAL_SCORE'
  /** Score before controls. */
  | 'INHERENT_SCORE'
  /** Day of identification. */
  | 'IDENTIFIED_ON'
  /** Day of the next review. */
  | 'NEXT_REVIEW_ON'
  /** Identifies the risk. */
  | 'ID'
  /** The id of `category`. */
  | 'CATEGORY_ID'
  /** The id of `owner`. */
  | 'OWNER_ID'
  /** Where the risk stands in its life. */
  | 'STATUS'
  /** Likelihood after controls, 1 rare to 5 almost certain. */
  | 'RESIDUAL_LIKELIHOOD'
  /** Impact after controls, 1 negligible to 5 severe. */
  | 'RESIDUAL_IMPACT'
  /** Number in the register, such as `RSK-00012`. */
  | 'RISK_NUMBER'
  /** The risk in one line. */
  | 'TITLE'
  /** Cause and effect of the risk. */
  | 'DESCRIPTION'
  /** The id of `department`. */
  | 'DEPARTMENT_ID'
  /** What is to be done about it. */
  | 'RESPONSE'
  /** Day on which it was closed. */
  | 'CLOSED_ON'
  /** Day of the latest approved assessment. */
  | 'LAST_ASSESSED_ON'
  /** Likelihood before controls, 1 rare to 5 almost certain. */
  | 'INHERENT_LIKELIHOOD'
  /** Impact before controls, 1 negligible to 5 severe. */
  | 'INHERENT_IMPACT'
  /** Band of the inherent score. */
  | 'INHERENT_LEVEL'
  /** Band of the residual score. */
  | 'RESIDUAL_LEVEL'
  /** When the row was created. */
  | 'CREATED_AT'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** A kind of risk in the taxonomy, a tree of two levels. */
export type RiskCategory = Node & {
  /** Identifies the category. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Short name in capitals, such as `MARKET`. */
  code: Scalars['String']['output'];
  /** Name for people. */
  name: Scalars['String']['output'];
  /** What belongs to the category. */
  description: Scalars['String']['output'];
  /** The category above; null at the top. */
  parent?: Maybe<RiskCategory>;
  /** The categories below, by name. */
  children: Array<RiskCategory>;
  /** How much risk of this kind the company is willing to take. */
  appetite: RiskAppetite;
  /** Highest residual score that is tolerated without further mitigation. */
  appetiteScore: Scalars['Int']['output'];
  /** When the row was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one with each change. */
  version: Scalars['Int']['output'];
  /** Risks of exactly this category, highest residual score first unless ordered otherwise. */
  risks?: Maybe<RiskConnection>;
};


/** A kind of risk in the taxonomy, a tree of two levels. */
export type RiskCategoryRisksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RiskFilter>;
  orderBy?: InputMaybe<Array<RiskOrder>>;
  where?: InputMaybe<RiskWhere>;
};

/** How much risk is wanted. */
export type RiskAppetite =
  /** None if it can be helped. */
  | 'AVERSE'
  /** As little as possible. */
  | 'MINIMAL'
  /** Some, if well controlled. */
  | 'CAUTIOUS'
  /** Risk is taken to earn a return. */
  | 'OPEN';

/** Narrows a list of risk categories; all conditions given have to hold. */
export type RiskCategoryFilter = {
  /** Only the categories directly below this one. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** True: only top categories; false: only categories that have one above. */
  isTop?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of a list of risk categories. */
export type RiskCategoryOrder = {
  /** What to order by. */
  field: RiskCategoryOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What risk categories can be ordered by. */
export type RiskCategoryOrderField =
  /** Short name. */
  | 'CODE'
  /** Name for people. */
  | 'NAME'
  /** Identifies the category. */
  | 'ID'
  /** What belongs to the category. */
  | 'DESCRIPTION'
  /** The id of `parent`. */
  | 'PARENT_ID'
  /** How much risk of this kind the company is willing to take. */
  | 'APPETITE'
  /** Highest residual score that is tolerated without further mitigation. */
  | 'APPETITE_SCORE'
  /** When the row was created. */
  | 'CREATED_AT'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** The two scales a risk is rated on. */
export type RiskRatingDimension =
  /** How often it is expected. */
  | 'LIKELIHOOD'
  /** How bad it would be. */
  | 'IMPACT';

/** Meaning of one level of a rating scale. */
export type RiskRatingLevel = {
  /** The scale. */
  dimension: RiskRatingDimension;
  /** 1 to 5. */
  level: Scalars['Int']['output'];
  /** Name of the level, such as `Likely`. */
  name: Scalars['String']['output'];
  /** When to choose this level. */
  description: Scalars['String']['output'];
};

/** A rating of a risk at a point in time. */
export type RiskAssessment = {
  /** Identifies the assessment. */
  id: Scalars['ID']['output'];
  /** The risk's id. */
  riskId: Scalars['ID']['output'];
  /** The risk that was rated. Null for who may not see it. */
  risk?: Maybe<Risk>;
  /** Why it was made. */
  kind: RiskAssessmentKind;
  /** Only an approved assessment counts. */
  status: RiskAssessmentStatus;
  /** Day of the rating. */
  assessedOn: Scalars['Date']['output'];
  /** The employee who rated. */
  assessor?: Maybe<Employee>;
  /** Likelihood before controls, 1 to 5. */
  inherentLikelihood: Scalars['Int']['output'];
  /** Impact before controls, 1 to 5. */
  inherentImpact: Scalars['Int']['output'];
  /** Likelihood times impact before controls. */
  inherentScore: Scalars['Int']['output'];
  /** Likelihood after controls, 1 to 5. */
  residualLikelihood: Scalars['Int']['output'];
  /** Impact after controls, 1 to 5. */
  residualImpact: Scalars['Int']['output'];
  /** Likelihood times impact after controls. */
  residualScore: Scalars['Int']['output'];
  /** Reasons for the rating. */
  rationale: Scalars['String']['output'];
  /** The employee who approved; null until then. */
  approvedBy?: Maybe<Employee>;
  /** When it was approved; null until then. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the row was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one with each change. */
  version: Scalars['Int']['output'];
};

/** Why an assessment was made. */
export type RiskAssessmentKind =
  /** First rating of a new risk. */
  | 'INITIAL'
  /** Planned review. */
  | 'PERIODIC'
  /** After an incident or a change. */
  | 'TRIGGERED';

/** Where an assessment stands. */
export type RiskAssessmentStatus =
  /** In work. */
  | 'DRAFT'
  /** Counts for the register. */
  | 'APPROVED'
  /** Turned down. */
  | 'REJECTED';

/** Narrows a list of assessments; all conditions given have to hold. */
export type RiskAssessmentFilter = {
  /** Only assessments in this state. */
  status?: InputMaybe<RiskAssessmentStatus>;
  /** Only assessments made for this reason. */
  kind?: InputMaybe<RiskAssessmentKind>;
  /** Rated on or after this day. */
  assessedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Rated on or before this day. */
  assessedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of a list of assessments. */
export type RiskAssessmentOrder = {
  /** What to order by. */
  field: RiskAssessmentOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What assessments can be ordered by. */
export type RiskAssessmentOrderField =
  /** Day of the rating. */
  | 'ASSESSED_ON'
  /** Identifies the assessment. */
  | 'ID'
  /** Why it was made. */
  | 'KIND'
  /** Only an approved assessment counts. */
  | 'STATUS'
  /** The id of `assessor`. */
  | 'ASSESSOR_ID'
  /** Reasons for the rating. */
  | 'RATIONALE'
  /** Likelihood before controls, 1 to 5. */
  | 'INHERENT_LIKELIHOOD'
  /** Impact before controls, 1 to 5. */
  | 'INHERENT_IMPACT'
  /** Likelihood times impact before controls. */
  | 'INHERENT_SCORE'
  /** Likelihood after controls, 1 to 5. */
  | 'RESIDUAL_LIKELIHOOD'
  /** Impact after controls, 1 to 5. */
  | 'RESIDUAL_IMPACT'
  /** Likelihood times impact after controls. */
  | 'RESIDUAL_SCORE'
  /** The id of `approvedBy`. */
  | 'APPROVED_BY_ID'
  /** When it was approved; null until then. */
  | 'APPROVED_AT'
  /** When the row was created. */
  | 'CREATED_AT'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** A control: something done regularly so that a risk becomes less likely or less severe. */
export type RiskControl = Node & {
  /** Identifies the control, together with its risk. */
  id: Scalars['ID']['output'];
  /** The risk's id. */
  riskId: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** The risk it keeps down. Null for who may not see it. */
  risk?: Maybe<Risk>;
  /** Number in the list of controls, such as `CTL-00042`. */
  controlNumber: Scalars['String']['output'];
  /** The control in a few words. */
  name: Scalars['String']['output'];
  /** What is done, and to what end. */
  description: Scalars['String']['output'];
  /** How it works. */
  controlType: ControlType;
  /** How much of it people do. */
  automation: ControlAutomation;
  /** How often it is done. */
  frequency: ControlFrequency;
  /** A key control: without it the residual rating would not hold. */
  isKey: Scalars['Boolean']['output'];
  /** Where it stands in its life. */
  status: ControlStatus;
  /** The employee who operates it. */
  owner?: Maybe<Employee>;
  /** Result of its latest test. */
  rating: ControlRating;
  /** Day of its latest test; null when it was never tested. */
  lastTestedOn?: Maybe<Scalars['Date']['output']>;
  /** Day by which it has to be tested next. */
  nextTestDueOn: Scalars['Date']['output'];
  /** When the row was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one with each change. */
  version: Scalars['Int']['output'];
  /** Its newest tests, newest first. All of them, in pages and filtered, are `Risk.controlTests(controlId:)`. */
  latestTests?: Maybe<Array<ControlTest>>;
  /** How often it passed its tests. */
  effectiveness: ControlEffectiveness;
};


/** A control: something done regularly so that a risk becomes less likely or less severe. */
export type RiskControlLatestTestsArgs = {
  first?: Scalars['Int']['input'];
};

/** How a control works. */
export type ControlType =
  /** Keeps the event from happening. */
  | 'PREVENTIVE'
  /** Finds the event after it happened. */
  | 'DETECTIVE'
  /** Repairs what the event damaged. */
  | 'CORRECTIVE'
  /** Tells people what to do. */
  | 'DIRECTIVE';

/** How much of a control people do. */
export type ControlAutomation =
  /** Everything is done by people. */
  | 'MANUAL'
  /** People work with what a system reports. */
  | 'SEMI_AUTOMATED'
  /** A system does it alone. */
  | 'AUTOMATED';

/** How often a control is done. */
export type ControlFrequency =
  /** All the time. */
  | 'CONTINUOUS'
  /** Each working day. */
  | 'DAILY'
  /** Once a week. */
  | 'WEEKLY'
  /** Once a month. */
  | 'MONTHLY'
  /** Once a quarter. */
  | 'QUARTERLY'
  /** Once a year. */
  | 'ANNUAL'
  /** Whenever the occasion arises. */
  | 'EVENT_DRIVEN';

/** Where a control stands in its life. */
export type ControlStatus =
  /** Designed, not in operation yet. */
  | 'DRAFT'
  /** In operation. */
  | 'ACTIVE'
  /** No longer operated. */
  | 'RETIRED';

/** How well a control worked in its latest test. */
export type ControlRating =
  /** There was no test yet. */
  | 'NOT_TESTED'
  /** It worked in all samples. */
  | 'EFFECTIVE'
  /** It worked but for a few samples. */
  | 'PARTIALLY_EFFECTIVE'
  /** It did not work. */
  | 'INEFFECTIVE';

/** Narrows a list of controls; all conditions given have to hold. */
export type RiskControlFilter = {
  /** Only controls in this state. */
  status?: InputMaybe<ControlStatus>;
  /** Only controls whose latest test came out like this. */
  rating?: InputMaybe<ControlRating>;
  /** Only controls that work like this. */
  controlType?: InputMaybe<ControlType>;
  /** Only key controls, or only others. */
  isKey?: InputMaybe<Scalars['Boolean']['input']>;
  /** Next test due on or after this day. */
  testDueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Next test due on or before this day. */
  testDueTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of a list of controls. */
export type RiskControlOrder = {
  /** What to order by. */
  field: RiskControlOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What controls can be ordered by. */
export type RiskControlOrderField =
  /** Day by which it has to be tested next. */
  | 'NEXT_TEST_DUE_ON'
  /** Name of the control. */
  | 'NAME'
  /** Identifies the control, together with its risk. */
  | 'ID'
  /** The risk's id. */
  | 'RISK_ID'
  /** Number in the list of controls, such as `CTL-00042`. */
  | 'CONTROL_NUMBER'
  /** What is done, and to what end. */
  | 'DESCRIPTION'
  /** How it works. */
  | 'CONTROL_TYPE'
  /** How much of it people do. */
  | 'AUTOMATION'
  /** How often it is done. */
  | 'FREQUENCY'
  /** A key control: without it the residual rating would not hold. */
  | 'IS_KEY'
  /** Where it stands in its life. */
  | 'STATUS'
  /** The id of `owner`. */
  | 'OWNER_ID'
  /** Result of its latest test. */
  | 'RATING'
  /** Day of its latest test; null when it was never tested. */
  | 'LAST_TESTED_ON'
  /** When the row was created. */
  | 'CREATED_AT'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** A test whether a control works. */
export type ControlTest = Node & {
  /** Identifies the test, together with its risk. */
  id: Scalars['ID']['output'];
  /** The id of the risk that the control belongs to. */
  riskId: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** The risk that the control keeps down. Null for who may not see it. */
  risk?: Maybe<Risk>;
  /** The control that was tested. Null for who may not see it. */
  control?: Maybe<RiskControl>;
  /** Day of the test. */
  testedOn: Scalars['Date']['output'];
  /** The employee who tested. */
  tester?: Maybe<Employee>;
  /** How it was tested. */
  method: ControlTestMethod;
  /** Number of samples looked at. */
  sampleSize: Scalars['Int']['output'];
  /** Number of samples in which the control did not work. */
  exceptionCount: Scalars['Int']['output'];
  /** Outcome of the test. */
  result: ControlTestResult;
  /** What was found; null when it passed. */
  finding?: Maybe<Scalars['String']['output']>;
  /** Until when the finding has to be remedied; null when it passed. */
  remediationDueOn?: Maybe<Scalars['Date']['output']>;
  /** When the row was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one with each change. */
  version: Scalars['Int']['output'];
};

/** How a control is tested, from weak to strong evidence. */
export type ControlTestMethod =
  /** Asking those who do it. */
  | 'INQUIRY'
  /** Watching it being done. */
  | 'OBSERVATION'
  /** Looking at its records. */
  | 'INSPECTION'
  /** Doing it again independently. */
  | 'REPERFORMANCE';

/** Outcome of a control test. */
export type ControlTestResult =
  /** Worked in all samples. */
  | 'PASS'
  /** Worked but for a few samples. */
  | 'PASS_WITH_EXCEPTIONS'
  /** Did not work. */
  | 'FAIL';

/** Narrows a list of control tests; all conditions given have to hold. */
export type ControlTestFilter = {
  /** Only tests with this outcome. */
  result?: InputMaybe<ControlTestResult>;
  /** Only tests made like this. */
  method?: InputMaybe<ControlTestMethod>;
  /** Tested on or after this day. */
  testedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Tested on or before this day. */
  testedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of a list of control tests. */
export type ControlTestOrder = {
  /** What to order by. */
  field: ControlTestOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What control tests can be ordered by. */
export type ControlTestOrderField =
  /** Day of the test. */
  | 'TESTED_ON'
  /** Identifies the test, together with its risk. */
  | 'ID'
  /** The id of the risk that the control belongs to. */
  | 'RISK_ID'
  /** The id of `control`. */
  | 'CONTROL_ID'
  /** The id of `tester`. */
  | 'TESTER_ID'
  /** How it was tested. */
  | 'METHOD'
  /** Number of samples looked at. */
  | 'SAMPLE_SIZE'
  /** Number of samples in which the control did not work. */
  | 'EXCEPTION_COUNT'
  /** Outcome of the test. */
  | 'RESULT'
  /** What was found; null when it passed. */
  | 'FINDING'
  /** Until when the finding has to be remedied; null when it passed. */
  | 'REMEDIATION_DUE_ON'
  /** When the row was created. */
  | 'CREATED_AT'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** How often one control passed its tests. */
export type ControlEffectiveness = {
  /** Number of tests. */
  testCount: Scalars['Int']['output'];
  /** Tests that passed without exception. */
  passedCount: Scalars['Int']['output'];
  /** Tests that passed with exceptions. */
  exceptionCount: Scalars['Int']['output'];
  /** Tests that failed. */
  failedCount: Scalars['Int']['output'];
  /** Share of tests that passed without exception, 0 to 1; null when there was none. */
  passRate?: Maybe<Scalars['Decimal']['output']>;
  /** Samples looked at in all tests. */
  sampleCount: Scalars['Int']['output'];
  /** Samples in which the control did not work. */
  sampleExceptionCount: Scalars['Int']['output'];
  /** Day of the latest test; null when there was none. */
  lastTestedOn?: Maybe<Scalars['Date']['output']>;
};

/** An event in which a risk came true, or nearly. */
export type Incident = Node & {
  /** Identifies the incident, together with its risk. */
  id: Scalars['ID']['output'];
  /** The risk's id. */
  riskId: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** The risk that came true. Null for who may not see it. */
  risk?: Maybe<Risk>;
  /** Number given when it was reported, such as `INC-00007`. */
  incidentNumber: Scalars['String']['output'];
  /** What happened, in one line. */
  title: Scalars['String']['output'];
  /** What happened, and where. */
  description: Scalars['String']['output'];
  /** How bad it was. */
  severity: IncidentSeverity;
  /** How far it is dealt with. */
  status: IncidentStatus;
  /** The employee who reported it. */
  reporter?: Maybe<Employee>;
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** When it was reported. */
  reportedAt: Scalars['DateTime']['output'];
  /** When it was resolved; null while it is open. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it happened, once that is known. */
  rootCause?: Maybe<Scalars['String']['output']>;
  /** Loss before recoveries, in `currency`. */
  lossAmount: Scalars['Decimal']['output'];
  /** What insurers and others paid back, in `currency`. */
  recoveredAmount: Scalars['Decimal']['output'];
  /** Loss after recoveries, in `currency`. */
  netLoss: Scalars['Decimal']['output'];
  /** ISO code of the currency of the loss. */
  currency: Scalars['String']['output'];
  /** Loss after recoveries in US dollars, the reporting currency. */
  reportingLoss: Scalars['Decimal']['output'];
  /** When the row was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one with each change. */
  version: Scalars['Int']['output'];
};

/** How bad an incident was. */
export type IncidentSeverity =
  /** Little or no loss. */
  | 'LOW'
  /** A loss that is felt in one department. */
  | 'MEDIUM'
  /** A loss that is felt in the result of the month. */
  | 'HIGH'
  /** A loss that has to be reported to the board. */
  | 'CRITICAL';

/** How far an incident is dealt with; the first three are open. */
export type IncidentStatus =
  /** Reported, nobody has looked at it yet. */
  | 'REPORTED'
  /** Cause and extent are looked into. */
  | 'INVESTIGATING'
  /** Causes no further damage. */
  | 'CONTAINED'
  /** Damage is repaired. */
  | 'RESOLVED'
  /** Lessons are learned, nothing is left to do. */
  | 'CLOSED';

/** Narrows a list of incidents; all conditions given have to hold. */
export type IncidentFilter = {
  /** Only incidents in this state. */
  status?: InputMaybe<IncidentStatus>;
  /** Only incidents of this severity. */
  severity?: InputMaybe<IncidentSeverity>;
  /** Happened at or after this time. */
  occurredFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Happened before this time. */
  occurredTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Net loss in US dollars at least this. */
  minReportingLoss?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Order of a list of incidents. */
export type IncidentOrder = {
  /** What to order by. */
  field: IncidentOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What incidents can be ordered by. */
export type IncidentOrderField =
  /** When it happened. */
  | 'OCCURRED_AT'
  /** Net loss in US dollars. */
  | 'REPORTING_LOSS'
  /** Identifies the incident, together with its risk. */
  | 'ID'
  /** The risk's id. */
  | 'RISK_ID'
  /** The id of `reporter`. */
  | 'REPORTER_ID'
  /** How bad it was. */
  | 'SEVERITY'
  /** How far it is dealt with. */
  | 'STATUS'
  /** Number given when it was reported, such as `INC-00007`. */
  | 'INCIDENT_NUMBER'
  /** What happened, in one line. */
  | 'TITLE'
  /** What happened, and where. */
  | 'DESCRIPTION'
  /** When it was reported. */
  | 'REPORTED_AT'
  /** When it was resolved; null while it is open. */
  | 'RESOLVED_AT'
  /** Why it happened, once that is known. */
  | 'ROOT_CAUSE'
  /** Loss before recoveries, in `currency`. */
  | 'LOSS_AMOUNT'
  /** What insurers and others paid back, in `currency`. */
  | 'RECOVERED_AMOUNT'
  /** Loss after recoveries, in `currency`. */
  | 'NET_LOSS'
  /** ISO code of the currency of the loss. */
  | 'CURRENCY'
  /** When the row was created. */
  | 'CREATED_AT'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** A plan to bring a risk down. */
export type MitigationPlan = Node & {
  /** Identifies the plan, together with its risk. */
  id: Scalars['ID']['output'];
  /** The risk's id. */
  riskId: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** The risk to be brought down. Null for who may not see it. */
  risk?: Maybe<Risk>;
  /** The plan in one line. */
  title: Scalars['String']['output'];
  /** What is to be reached. */
  description: Scalars['String']['output'];
  /** What is done about the risk. */
  strategy: RiskResponse;
  /** Where the plan stands. */
  status: MitigationPlanStatus;
  /** The employee who leads the plan. */
  owner?: Maybe<Employee>;
  /** The employee who proposed it; null for a plan taken over from elsewhere. */
  proposedBy?: Maybe<Employee>;
  /** The employee who approved it; null until then. */
  approvedBy?: Maybe<Employee>;
  /** Day of the approval; null until then. */
  approvedOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which work starts. */
  startOn: Scalars['Date']['output'];
  /** Day by which everything has to be done. */
  dueOn: Scalars['Date']['output'];
  /** Day on which it was completed; null until then. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** Residual likelihood the plan aims at, 1 to 5. */
  targetLikelihood: Scalars['Int']['output'];
  /** Residual impact the plan aims at, 1 to 5. */
  targetImpact: Scalars['Int']['output'];
  /** What it may cost, in `currency`. */
  budgetAmount: Scalars['Decimal']['output'];
  /** What it has cost so far, in `currency`. */
  spentAmount: Scalars['Decimal']['output'];
  /** ISO code of the currency of budget and cost. */
  currency: Scalars['String']['output'];
  /** Share of its actions that are done, 0 to 100; cancelled ones do not count. */
  progressPercent: Scalars['Int']['output'];
  /** When the row was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one with each change. */
  version: Scalars['Int']['output'];
  /** Its first steps, in their order. All of them, in pages and filtered, are `Risk.mitigationActions(planId:)`. */
  actions?: Maybe<Array<MitigationAction>>;
};


/** A plan to bring a risk down. */
export type MitigationPlanActionsArgs = {
  first?: Scalars['Int']['input'];
};

/** Where a mitigation plan stands. */
export type MitigationPlanStatus =
  /** Waits for approval. */
  | 'PROPOSED'
  /** Approved, not started. */
  | 'APPROVED'
  /** Being carried out. */
  | 'IN_PROGRESS'
  /** All actions are done. */
  | 'COMPLETED'
  /** Given up. */
  | 'CANCELLED';

/** Narrows a list of mitigation plans; all conditions given have to hold. */
export type MitigationPlanFilter = {
  /** Only plans in this state. */
  status?: InputMaybe<MitigationPlanStatus>;
  /** Due on or after this day. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on or before this day. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of a list of mitigation plans. */
export type MitigationPlanOrder = {
  /** What to order by. */
  field: MitigationPlanOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What mitigation plans can be ordered by. */
export type MitigationPlanOrderField =
  /** Day by which everything has to be done. */
  | 'DUE_ON'
  /** Identifies the plan, together with its risk. */
  | 'ID'
  /** The risk's id. */
  | 'RISK_ID'
  /** The plan in one line. */
  | 'TITLE'
  /** What is to be reached. */
  | 'DESCRIPTION'
  /** What is done about the risk. */
  | 'STRATEGY'
  /** Where the plan stands. */
  | 'STATUS'
  /** The id of `owner`. */
  | 'OWNER_ID'
  /** The id of `proposedBy`. */
  | 'PROPOSED_BY_ID'
  /** The id of `approvedBy`. */
  | 'APPROVED_BY_ID'
  /** Day of the approval; null until then. */
  | 'APPROVED_ON'
  /** Day on which work starts. */
  | 'START_ON'
  /** Day on which it was completed; null until then. */
  | 'COMPLETED_ON'
  /** Residual likelihood the plan aims at, 1 to 5. */
  | 'TARGET_LIKELIHOOD'
  /** Residual impact the plan aims at, 1 to 5. */
  | 'TARGET_IMPACT'
  /** What it may cost, in `currency`. */
  | 'BUDGET_AMOUNT'
  /** What it has cost so far, in `currency`. */
  | 'SPENT_AMOUNT'
  /** ISO code of the currency of budget and cost. */
  | 'CURRENCY'
  /** Share of its actions that are done, 0 to 100; cancelled ones do not count. */
  | 'PROGRESS_PERCENT'
  /** When the row was created. */
  | 'CREATED_AT'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** A step of a mitigation plan, with somebody to do it. */
export type MitigationAction = {
  /** Identifies the action, together with its risk. */
  id: Scalars['ID']['output'];
  /** The risk's id. */
  riskId: Scalars['ID']['output'];
  /** The risk to be brought down. Null for who may not see it. */
  risk?: Maybe<Risk>;
  /** The plan it is a step of. Null for who may not see it. */
  plan?: Maybe<MitigationPlan>;
  /** Place among the steps of the plan, from 1. */
  stepNo: Scalars['Int']['output'];
  /** What to do. */
  title: Scalars['String']['output'];
  /** The employee who has to do it. */
  assignee?: Maybe<Employee>;
  /** How urgent it is. */
  priority: MitigationPriority;
  /** Whether it is done. */
  status: MitigationActionStatus;
  /** Day by which it has to be done. */
  dueOn: Scalars['Date']['output'];
  /** Day on which it was done; null until then. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** The failed control test that opened it; null for what somebody planned. */
  controlTest?: Maybe<ControlTest>;
  /** Days since it was due, if it is neither done nor cancelled; 0 when it is not late. */
  daysOverdue?: Maybe<Scalars['Int']['output']>;
  /** When the row was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one with each change. */
  version: Scalars['Int']['output'];
};


/** A step of a mitigation plan, with somebody to do it. */
export type MitigationActionDaysOverdueArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** How urgent a mitigation action is. */
export type MitigationPriority =
  /** When there is time. */
  | 'LOW'
  /** In due course. */
  | 'MEDIUM'
  /** Before other work. */
  | 'HIGH'
  /** At once. */
  | 'URGENT';

/** How far a mitigation action is. */
export type MitigationActionStatus =
  /** Not started. */
  | 'OPEN'
  /** Being done. */
  | 'IN_PROGRESS'
  /** Cannot go on. */
  | 'BLOCKED'
  /** Finished. */
  | 'DONE'
  /** Given up. */
  | 'CANCELLED';

/** Narrows a list of mitigation actions; all conditions given have to hold. */
export type MitigationActionFilter = {
  /** Only actions in this state. */
  status?: InputMaybe<MitigationActionStatus>;
  /** Only actions this urgent. */
  priority?: InputMaybe<MitigationPriority>;
  /** Due on or after this day. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on or before this day. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of a list of mitigation actions. */
export type MitigationActionOrder = {
  /** What to order by. */
  field: MitigationActionOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What mitigation actions can be ordered by. */
export type MitigationActionOrderField =
  /** Day by which it has to be done. */
  | 'DUE_ON'
  /** Identifies the action, together with its risk. */
  | 'ID'
  /** The risk's id. */
  | 'RISK_ID'
  /** The id of `plan`. */
  | 'PLAN_ID'
  /** Place among the steps of the plan, from 1. */
  | 'STEP_NO'
  /** What to do. */
  | 'TITLE'
  /** The id of `assignee`. */
  | 'ASSIGNEE_ID'
  /** How urgent it is. */
  | 'PRIORITY'
  /** Whether it is done. */
  | 'STATUS'
  /** Day on which it was done; null until then. */
  | 'COMPLETED_ON'
  /** When the row was created. */
  | 'CREATED_AT'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** A figure that tells early when a risk grows, with the thresholds from which it gives a warning. */
export type KeyRiskIndicator = {
  /** Identifies the indicator, together with its risk. */
  id: Scalars['ID']['output'];
  /** The risk's id. */
  riskId: Scalars['ID']['output'];
  /** The risk it watches. Null for who may not see it. */
  risk?: Maybe<Risk>;
  /** What is measured. */
  name: Scalars['String']['output'];
  /** Unit of the figure, such as `%`. */
  unit: Scalars['String']['output'];
  /** Which way is worse. */
  direction: RiskIndicatorDirection;
  /** From here on `AMBER`. */
  warningThreshold: Scalars['Decimal']['output'];
  /** From here on `RED`. */
  criticalThreshold: Scalars['Decimal']['output'];
  /** How often it is read. */
  frequency: RiskIndicatorFrequency;
  /** The employee who supplies the figure. */
  owner?: Maybe<Employee>;
  /** Whether it is still read. */
  isActive: Scalars['Boolean']['output'];
  /** Value of the latest reading; null when there was none. */
  latestValue?: Maybe<Scalars['Decimal']['output']>;
  /** What the latest reading means; null when there was none. */
  latestStatus?: Maybe<RiskIndicatorStatus>;
  /** Day of the latest reading; null when there was none. */
  latestReadOn?: Maybe<Scalars['Date']['output']>;
  /** When the row was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one with each change. */
  version: Scalars['Int']['output'];
  /** Its newest readings, newest first. All of them, in pages and filtered, are `Risk.indicatorReadings(indicatorId:)`. */
  latestReadings?: Maybe<Array<IndicatorReading>>;
};


/** A figure that tells early when a risk grows, with the thresholds from which it gives a warning. */
export type KeyRiskIndicatorLatestReadingsArgs = {
  first?: Scalars['Int']['input'];
};

/** Which way an indicator gets worse. */
export type RiskIndicatorDirection =
  /** The higher the worse. */
  | 'HIGHER_IS_WORSE'
  /** The lower the worse. */
  | 'LOWER_IS_WORSE';

/** How often an indicator is read. */
export type RiskIndicatorFrequency =
  /** Each working day. */
  | 'DAILY'
  /** Once a week. */
  | 'WEEKLY'
  /** Once a month. */
  | 'MONTHLY'
  /** Once a quarter. */
  | 'QUARTERLY';

/** What a reading of an indicator means. */
export type RiskIndicatorStatus =
  /** As it should be. */
  | 'GREEN'
  /** Past the warning threshold. */
  | 'AMBER'
  /** Past the critical threshold. */
  | 'RED';

/** Narrows a list of key risk indicators; all conditions given have to hold. */
export type KeyRiskIndicatorFilter = {
  /** Only indicators whose latest reading means this. */
  latestStatus?: InputMaybe<RiskIndicatorStatus>;
  /** Only indicators that are still read, or only others. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of a list of key risk indicators. */
export type KeyRiskIndicatorOrder = {
  /** What to order by. */
  field: KeyRiskIndicatorOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What key risk indicators can be ordered by. */
export type KeyRiskIndicatorOrderField =
  /** What is measured. */
  | 'NAME'
  /** Identifies the indicator, together with its risk. */
  | 'ID'
  /** The risk's id. */
  | 'RISK_ID'
  /** Unit of the figure, such as `%`. */
  | 'UNIT'
  /** Which way is worse. */
  | 'DIRECTION'
  /** From here on `AMBER`. */
  | 'WARNING_THRESHOLD'
  /** From here on `RED`. */
  | 'CRITICAL_THRESHOLD'
  /** How often it is read. */
  | 'FREQUENCY'
  /** The id of `owner`. */
  | 'OWNER_ID'
  /** Whether it is still read. */
  | 'IS_ACTIVE'
  /** Value of the latest reading; null when there was none. */
  | 'LATEST_VALUE'
  /** What the latest reading means; null when there was none. */
  | 'LATEST_STATUS'
  /** Day of the latest reading; null when there was none. */
  | 'LATEST_READ_ON'
  /** When the row was created. */
  | 'CREATED_AT'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** One reading of a key risk indicator. */
export type IndicatorReading = {
  /** Identifies the reading, together with its risk. */
  id: Scalars['ID']['output'];
  /** Day of the reading. */
  readOn: Scalars['Date']['output'];
  /** The figure. */
  value: Scalars['Decimal']['output'];
  /** What it means, by the thresholds of its day. */
  status: RiskIndicatorStatus;
  /** When the row was created. */
  createdAt: Scalars['DateTime']['output'];
};

/** Narrows a list of readings; all conditions given have to hold. */
export type IndicatorReadingFilter = {
  /** Only readings that mean this. */
  status?: InputMaybe<RiskIndicatorStatus>;
  /** Read on or after this day. */
  readFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Read on or before this day. */
  readTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of a list of readings. */
export type IndicatorReadingOrder = {
  /** What to order by. */
  field: IndicatorReadingOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What readings can be ordered by. */
export type IndicatorReadingOrderField =
  /** Day of the reading. */
  | 'READ_ON'
  /** Identifies the reading, together with its risk. */
  | 'ID'
  /** The figure. */
  | 'VALUE'
  /** What it means, by the thresholds of its day. */
  | 'STATUS'
  /** When the row was created. */
  | 'CREATED_AT';

/** How much of a portfolio, an instrument or an account is exposed to a risk. */
export type RiskExposure = {
  /** Identifies the exposure, together with its risk. */
  id: Scalars['ID']['output'];
  /** The risk's id. */
  riskId: Scalars['ID']['output'];
  /** The risk. Null for who may not see it. */
  risk?: Maybe<Risk>;
  /** What kind of thing is exposed. */
  targetType: ExposureTargetType;
  /** Id of what is exposed. */
  targetId: Scalars['ID']['output'];
  /** What is exposed. */
  target?: Maybe<ExposureTarget>;
  /** Whether it still counts. */
  status: ExposureStatus;
  /** How much is exposed, in `currency`. */
  exposureAmount: Scalars['Decimal']['output'];
  /** ISO code of the currency of the exposure. */
  currency: Scalars['String']['output'];
  /** How much is exposed in US dollars, the reporting currency. */
  reportingAmount: Scalars['Decimal']['output'];
  /** Day on which the amount was measured. */
  asOf: Scalars['Date']['output'];
  /** How the amount was found. */
  note?: Maybe<Scalars['String']['output']>;
  /** When the row was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one with each change. */
  version: Scalars['Int']['output'];
};

/** What can be exposed to a risk. */
export type ExposureTarget = Portfolio | Instrument | Account;

/** Kinds of things that can be exposed to a risk. */
export type ExposureTargetType =
  /** A portfolio with what it holds. */
  | 'PORTFOLIO'
  /** A financial instrument. */
  | 'INSTRUMENT'
  /** An account of the chart of accounts. */
  | 'ACCOUNT';

/** Whether an exposure still counts. */
export type ExposureStatus =
  /** It counts. */
  | 'ACTIVE'
  /** It is history: the risk was closed or the position was given up. */
  | 'CLOSED';

/** Narrows a list of exposures; all conditions given have to hold. */
export type RiskExposureFilter = {
  /** Only exposures in this state. */
  status?: InputMaybe<ExposureStatus>;
  /** Exposure in US dollars at least this. */
  minReportingAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Measured on or after this day. */
  asOfFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Measured on or before this day. */
  asOfTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of a list of exposures. */
export type RiskExposureOrder = {
  /** What to order by. */
  field: RiskExposureOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What exposures can be ordered by. */
export type RiskExposureOrderField =
  /** Exposure in US dollars. */
  | 'REPORTING_AMOUNT'
  /** Day on which it was measured. */
  | 'AS_OF'
  /** Identifies the exposure, together with its risk. */
  | 'ID'
  /** The risk's id. */
  | 'RISK_ID'
  /** What kind of thing is exposed. */
  | 'TARGET_TYPE'
  /** Id of what is exposed. */
  | 'TARGET_ID'
  /** Whether it still counts. */
  | 'STATUS'
  /** How much is exposed, in `currency`. */
  | 'EXPOSURE_AMOUNT'
  /** ISO code of the currency of the exposure. */
  | 'CURRENCY'
  /** How the amount was found. */
  | 'NOTE'
  /** When the row was created. */
  | 'CREATED_AT'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** A change of the state of a risk. */
export type RiskStatusChange = {
  /** Identifies the change, together with its risk. */
  id: Scalars['ID']['output'];
  /** State before; null for the registration. */
  fromStatus?: Maybe<RiskStatus>;
  /** State after. */
  toStatus: RiskStatus;
  /** The employee who changed it. */
  changedBy?: Maybe<Employee>;
  /** When it was changed. */
  changedAt: Scalars['DateTime']['output'];
  /** Why it was changed. */
  note?: Maybe<Scalars['String']['output']>;
};

/** Order of a list of state changes. */
export type RiskStatusChangeOrder = {
  /** What to order by. */
  field: RiskStatusChangeOrderField;
  /** Rising or falling. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What state changes can be ordered by. */
export type RiskStatusChangeOrderField =
  /** When it was changed. */
  | 'CHANGED_AT'
  /** Identifies the change, together with its risk. */
  | 'ID'
  /** State before; null for the registration. */
  | 'FROM_STATUS'
  /** State after. */
  | 'TO_STATUS'
  /** The id of `changedBy`. */
  | 'CHANGED_BY_ID'
  /** Why it was changed. */
  | 'NOTE';

/** One risk at a glance. */
export type RiskProfile = {
  /** Whether the residual score is above the appetite of the category. */
  aboveAppetite: Scalars['Boolean']['output'];
  /** Approved assessments so far. */
  assessmentCount: Scalars['Int']['output'];
  /** Controls in operation. */
  controlCount: Scalars['Int']['output'];
  /** Controls in operation that passed their latest test without exception. */
  effectiveControlCount: Scalars['Int']['output'];
  /** Tests of its controls so far. */
  testCount: Scalars['Int']['output'];
  /** Share of tests that passed without exception, 0 to 1; null when there was none. */
  passRate?: Maybe<Scalars['Decimal']['output']>;
  /** Day of the latest control test; null when there was none. */
  lastTestedOn?: Maybe<Scalars['Date']['output']>;
  /** Incidents so far. */
  incidentCount: Scalars['Int']['output'];
  /** Incidents that are not yet resolved. */
  openIncidentCount: Scalars['Int']['output'];
  /** Net loss from all incidents, in US dollars. */
  reportingLoss: Scalars['Decimal']['output'];
  /** When the latest incident happened; null when there was none. */
  lastIncidentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Exposures that count. */
  exposureCount: Scalars['Int']['output'];
  /** Sum of the exposures that count, in US dollars. */
  reportingExposure: Scalars['Decimal']['output'];
  /** Mitigation actions that are not finished. */
  openActionCount: Scalars['Int']['output'];
  /** Earliest due day of an unfinished action; null when there is none. */
  nextActionDueOn?: Maybe<Scalars['Date']['output']>;
  /** Indicators that are still read. */
  indicatorCount: Scalars['Int']['output'];
  /** Indicators past their warning threshold only. */
  amberIndicatorCount: Scalars['Int']['output'];
  /** Indicators past their critical threshold. */
  redIndicatorCount: Scalars['Int']['output'];
};

/** Which rating of a risk is meant. */
export type RiskRatingBasis =
  /** Before controls. */
  | 'INHERENT'
  /** After controls. */
  | 'RESIDUAL';

/** A cell of the heat map. */
export type RiskHeatMapCell = {
  /** Likelihood, 1 rare to 5 almost certain. */
  likelihood: Scalars['Int']['output'];
  /** Impact, 1 negligible to 5 severe. */
  impact: Scalars['Int']['output'];
  /** Likelihood times impact. */
  score: Scalars['Int']['output'];
  /** Band of the score. */
  level: RiskLevel;
  /** Risks in the cell. */
  riskCount: Scalars['Int']['output'];
};

/** The register, for one category. */
export type RiskCategorySummary = {
  /** The category. */
  category: RiskCategory;
  /** All risks, closed ones too. */
  riskCount: Scalars['Int']['output'];
  /** Risks that are not closed. */
  openRiskCount: Scalars['Int']['output'];
  /** Open risks whose residual score is above the appetite of the category. */
  aboveAppetiteCount: Scalars['Int']['output'];
  /** Open risks with a critical residual score. */
  criticalCount: Scalars['Int']['output'];
  /** Open risks with a high residual score. */
  highCount: Scalars['Int']['output'];
  /** Mean score before controls, over all risks. */
  averageInherentScore: Scalars['Decimal']['output'];
  /** Mean score after controls, over all risks. */
  averageResidualScore: Scalars['Decimal']['output'];
  /** Earliest next review of an open risk; null when all are closed. */
  nextReviewOn?: Maybe<Scalars['Date']['output']>;
};

/** How often controls passed their tests, for one category. */
export type ControlEffectivenessByCategory = {
  /** The category. */
  category: RiskCategory;
  /** Number of controls. */
  controlCount: Scalars['Int']['output'];
  /** Number of tests. */
  testCount: Scalars['Int']['output'];
  /** Tests that passed without exception. */
  passedCount: Scalars['Int']['output'];
  /** Tests that passed with exceptions. */
  exceptionCount: Scalars['Int']['output'];
  /** Tests that failed. */
  failedCount: Scalars['Int']['output'];
  /** Share of tests that passed without exception, 0 to 1; null when there was none. */
  passRate?: Maybe<Scalars['Decimal']['output']>;
  /** Day of the latest test; null when there was none. */
  lastTestedOn?: Maybe<Scalars['Date']['output']>;
};

/** Incidents that are not yet resolved, for one category. */
export type OpenIncidentsByCategory = {
  /** The category. */
  category: RiskCategory;
  /** Number of open incidents. */
  openCount: Scalars['Int']['output'];
  /** Open incidents of critical severity. */
  criticalCount: Scalars['Int']['output'];
  /** Open incidents of high severity. */
  highCount: Scalars['Int']['output'];
  /** Open incidents of medium severity. */
  mediumCount: Scalars['Int']['output'];
  /** Open incidents of low severity. */
  lowCount: Scalars['Int']['output'];
  /** Their net loss, in US dollars. */
  reportingLoss: Scalars['Decimal']['output'];
  /** The largest net loss among them, in US dollars. */
  largestReportingLoss: Scalars['Decimal']['output'];
  /** When the oldest of them happened. */
  oldestOccurredAt: Scalars['DateTime']['output'];
};

/** Incidents of one month and category. */
export type IncidentLossMonth = {
  /** First day of the month. */
  month: Scalars['Date']['output'];
  /** The category. */
  category: RiskCategory;
  /** Incidents that happened in the month. */
  incidentCount: Scalars['Int']['output'];
  /** Their net loss, in US dollars. */
  reportingLoss: Scalars['Decimal']['output'];
  /** The largest net loss among them, in US dollars. */
  largestReportingLoss: Scalars['Decimal']['output'];
};

/** A risk to be entered in the register. */
export type RegisterRiskInput = {
  /** The risk in one line, 3 to 200 characters. */
  title: Scalars['String']['input'];
  /** Cause and effect of the risk. */
  description: Scalars['String']['input'];
  /** Where it stands in the taxonomy. */
  categoryId: Scalars['ID']['input'];
  /** The employee who answers for it. */
  ownerId: Scalars['ID']['input'];
  /** The department in which it arises. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be done about it. */
  response?: RiskResponse;
  /** Day on which it was identified; today when left out. */
  identifiedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day of the first review. */
  nextReviewOn: Scalars['Date']['input'];
  /** Estimated likelihood before controls, 1 rare to 5 almost certain. */
  inherentLikelihood: Scalars['Int']['input'];
  /** Estimated impact before controls, 1 negligible to 5 severe. */
  inherentImpact: Scalars['Int']['input'];
  /** Estimated likelihood after controls; the inherent one when left out. */
  residualLikelihood?: InputMaybe<Scalars['Int']['input']>;
  /** Estimated impact after controls; the inherent one when left out. */
  residualImpact?: InputMaybe<Scalars['Int']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a risk; what is left out stays. */
export type UpdateRiskInput = {
  /** Which risk. */
  id: Scalars['ID']['input'];
  /** Version of the risk that the change is based on. */
  version: Scalars['Int']['input'];
  /** The risk in one line, 3 to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Cause and effect of the risk. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands in the taxonomy. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** The employee who answers for it. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The department in which it arises; null for none. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be done about it. */
  response?: InputMaybe<RiskResponse>;
  /** Day of the next review. */
  nextReviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A decision about a risk. */
export type DecideRiskInput = {
  /** Which risk. */
  id: Scalars['ID']['input'];
  /** Version of the risk that the change is based on. */
  version: Scalars['Int']['input'];
  /** Why; the history of the risk keeps it. */
  note: Scalars['String']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A rating of a risk. */
export type AssessRiskInput = {
  /** The risk that is rated. */
  riskId: Scalars['ID']['input'];
  /** Why it is made: INITIAL for the first assessment of a risk, and for no other. */
  kind: RiskAssessmentKind;
  /** Day of the rating; today when left out. */
  assessedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Likelihood before controls, 1 rare to 5 almost certain. */
  inherentLikelihood: Scalars['Int']['input'];
  /** Impact before controls, 1 negligible to 5 severe. */
  inherentImpact: Scalars['Int']['input'];
  /** Likelihood after controls, not above the inherent one. */
  residualLikelihood: Scalars['Int']['input'];
  /** Impact after controls, not above the inherent one. */
  residualImpact: Scalars['Int']['input'];
  /** Reasons for the rating. */
  rationale: Scalars['String']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A change of an assessment; what is left out stays. */
export type UpdateAssessmentInput = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** Its own id. */
  id: Scalars['ID']['input'];
  /** Version of the assessment that the change is based on. */
  version: Scalars['Int']['input'];
  /** Likelihood before controls, 1 rare to 5 almost certain. */
  inherentLikelihood?: InputMaybe<Scalars['Int']['input']>;
  /** Impact before controls, 1 negligible to 5 severe. */
  inherentImpact?: InputMaybe<Scalars['Int']['input']>;
  /** Likelihood after controls, not above the inherent one. */
  residualLikelihood?: InputMaybe<Scalars['Int']['input']>;
  /** Impact after controls, not above the inherent one. */
  residualImpact?: InputMaybe<Scalars['Int']['input']>;
  /** Reasons for the rating. */
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Agreement to an assessment. */
export type ApproveAssessmentInput = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** Its own id. */
  id: Scalars['ID']['input'];
  /** Version of the assessment that the change is based on. */
  version: Scalars['Int']['input'];
  /** Day of the next review; half a year after the assessment when left out. */
  nextReviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Refusal of an assessment. */
export type RejectAssessmentInput = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** Its own id. */
  id: Scalars['ID']['input'];
  /** Version of the assessment that the change is based on. */
  version: Scalars['Int']['input'];
  /** Why; the audit trail keeps it. */
  reason: Scalars['String']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A control to be added to a risk. */
export type AddControlInput = {
  /** The risk it keeps down. */
  riskId: Scalars['ID']['input'];
  /** The control in a few words. */
  name: Scalars['String']['input'];
  /** What is done, and to what end. */
  description: Scalars['String']['input'];
  /** How it works. */
  controlType: ControlType;
  /** How much of it people do. */
  automation: ControlAutomation;
  /** How often it is done. */
  frequency: ControlFrequency;
  /** The employee who operates it. */
  ownerId: Scalars['ID']['input'];
  /** Day by which it has to be tested next, not in the past. */
  nextTestDueOn: Scalars['Date']['input'];
  /** A key control: without it the residual rating would not hold. */
  isKey?: Scalars['Boolean']['input'];
  /** True while it is designed and not in operation yet. */
  draft?: Scalars['Boolean']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a control; what is left out stays. */
export type UpdateControlInput = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** Its own id. */
  id: Scalars['ID']['input'];
  /** Version of the control that the change is based on. */
  version: Scalars['Int']['input'];
  /** The control in a few words. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What is done, and to what end. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How it works. */
  controlType?: InputMaybe<ControlType>;
  /** How much of it people do. */
  automation?: InputMaybe<ControlAutomation>;
  /** How often it is done. */
  frequency?: InputMaybe<ControlFrequency>;
  /** The employee who operates it. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Day by which it has to be tested next, not in the past. */
  nextTestDueOn?: InputMaybe<Scalars['Date']['input']>;
  /** A key control: without it the residual rating would not hold. */
  isKey?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Names a control whose state is to change. */
export type ChangeControlInput = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** Its own id. */
  id: Scalars['ID']['input'];
  /** Version of the control that the change is based on. */
  version: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A test of a control. */
export type TestControlInput = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** The control that was tested. */
  controlId: Scalars['ID']['input'];
  /** Day of the test; today when left out. */
  testedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How it was tested. */
  method: ControlTestMethod;
  /** Number of samples looked at. */
  sampleSize: Scalars['Int']['input'];
  /** Number of samples in which the control did not work. */
  exceptionCount: Scalars['Int']['input'];
  /** Outcome of the test: PASS exactly if there was no exception. */
  result: ControlTestResult;
  /** What was found; needed unless it passed. */
  finding?: InputMaybe<Scalars['String']['input']>;
  /** Until when the finding has to be remedied; needed unless it passed. */
  remediationDueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day by which it has to be tested next; when left out, 91 days later for a key control, 60 after a failure, else 182. */
  nextTestDueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Unfinished mitigation plan to which a failure adds its action. */
  planId?: InputMaybe<Scalars['ID']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a test of a control. */
export type TestControlPayload = {
  /** The test. */
  test: ControlTest;
  /** The mitigation action that a failure opened; null when it did not fail. */
  action?: Maybe<MitigationAction>;
};

/** An incident to be reported. */
export type ReportIncidentInput = {
  /** The risk that came true. */
  riskId: Scalars['ID']['input'];
  /** What happened, in one line. */
  title: Scalars['String']['input'];
  /** What happened, and where. */
  description: Scalars['String']['input'];
  /** How bad it was. */
  severity: IncidentSeverity;
  /** When it happened. */
  occurredAt: Scalars['DateTime']['input'];
  /** ISO code of the currency of the loss; it stays. */
  currency: Scalars['String']['input'];
  /** Loss before recoveries, as far as it is known. */
  lossAmount?: Scalars['Decimal']['input'];
  /** What was recovered already. */
  recoveredAmount?: Scalars['Decimal']['input'];
  /** Why it happened, if that is known. */
  rootCause?: InputMaybe<Scalars['String']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A change of an incident; what is left out stays. */
export type UpdateIncidentInput = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** Its own id. */
  id: Scalars['ID']['input'];
  /** Version of the incident that the change is based on. */
  version: Scalars['Int']['input'];
  /** What happened, in one line. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** What happened, and where. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How bad it was. */
  severity?: InputMaybe<IncidentSeverity>;
  /** Loss before recoveries. */
  lossAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** What insurers and others paid back. */
  recoveredAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Why it happened. */
  rootCause?: InputMaybe<Scalars['String']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Names an incident whose state is to change. */
export type ChangeIncidentInput = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** Its own id. */
  id: Scalars['ID']['input'];
  /** Version of the incident that the change is based on. */
  version: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of the damage of an incident. */
export type ResolveIncidentInput = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** Its own id. */
  id: Scalars['ID']['input'];
  /** Version of the incident that the change is based on. */
  version: Scalars['Int']['input'];
  /** Why it happened; needed unless it is known already. */
  rootCause?: InputMaybe<Scalars['String']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of an incident. */
export type CloseIncidentInput = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** Its own id. */
  id: Scalars['ID']['input'];
  /** Version of the incident that the change is based on. */
  version: Scalars['Int']['input'];
  /** Final loss before recoveries; as known so far when left out. */
  lossAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** What was finally recovered; as known so far when left out. */
  recoveredAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A step of a plan that is proposed. */
export type PlannedActionInput = {
  /** What to do, 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** The employee who has to do it. */
  assigneeId: Scalars['ID']['input'];
  /** How urgent it is. */
  priority: MitigationPriority;
  /** Day by which it has to be done, while the plan runs. */
  dueOn: Scalars['Date']['input'];
};

/** A plan to be proposed. */
export type PlanMitigationInput = {
  /** The risk to be brought down. */
  riskId: Scalars['ID']['input'];
  /** The plan in one line. */
  title: Scalars['String']['input'];
  /** What is to be reached. */
  description: Scalars['String']['input'];
  /** What is done about the risk. */
  strategy: RiskResponse;
  /** The employee who leads the plan. */
  ownerId: Scalars['ID']['input'];
  /** Day on which work starts. */
  startOn: Scalars['Date']['input'];
  /** Day by which everything has to be done. */
  dueOn: Scalars['Date']['input'];
  /** Residual likelihood it aims at, not above the present one. */
  targetLikelihood: Scalars['Int']['input'];
  /** Residual impact it aims at, not above the present one. */
  targetImpact: Scalars['Int']['input'];
  /** What it may cost. */
  budgetAmount?: Scalars['Decimal']['input'];
  /** ISO code of the currency of budget and cost. */
  currency?: Scalars['String']['input'];
  /** Its steps in their order, at most 100; more can be added later. */
  actions?: Array<PlannedActionInput>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a plan; what is left out stays. */
export type UpdateMitigationPlanInput = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** Its own id. */
  id: Scalars['ID']['input'];
  /** Version of the plan that the change is based on. */
  version: Scalars['Int']['input'];
  /** The plan in one line. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** What is to be reached. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What is done about the risk; fixed once it is approved. */
  strategy?: InputMaybe<RiskResponse>;
  /** The employee who leads the plan. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Day on which work starts; fixed once it is approved. */
  startOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day by which everything has to be done, not before any of its unfinished actions. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Residual likelihood it aims at; fixed once it is approved. */
  targetLikelihood?: InputMaybe<Scalars['Int']['input']>;
  /** Residual impact it aims at; fixed once it is approved. */
  targetImpact?: InputMaybe<Scalars['Int']['input']>;
  /** What it may cost; fixed once it is approved. */
  budgetAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** What it has cost so far. */
  spentAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Names a plan whose state is to change. */
export type ChangeMitigationPlanInput = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** Its own id. */
  id: Scalars['ID']['input'];
  /** Version of the plan that the change is based on. */
  version: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The completion of a plan. */
export type CompleteMitigationPlanInput = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** Its own id. */
  id: Scalars['ID']['input'];
  /** Version of the plan that the change is based on. */
  version: Scalars['Int']['input'];
  /** What it has cost; as known so far when left out. */
  spentAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a plan that is given up. */
export type CancelMitigationPlanInput = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** Its own id. */
  id: Scalars['ID']['input'];
  /** Version of the plan that the change is based on. */
  version: Scalars['Int']['input'];
  /** Why; the audit trail keeps it. */
  reason: Scalars['String']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A step to be added to a plan. */
export type AddMitigationActionInput = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** The plan it is a step of. */
  planId: Scalars['ID']['input'];
  /** What to do, 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** The employee who has to do it. */
  assigneeId: Scalars['ID']['input'];
  /** How urgent it is. */
  priority: MitigationPriority;
  /** Day by which it has to be done, while the plan runs. */
  dueOn: Scalars['Date']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A change of an action; what is left out stays. */
export type UpdateMitigationActionInput = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** Its own id. */
  id: Scalars['ID']['input'];
  /** Version of the action that the change is based on. */
  version: Scalars['Int']['input'];
  /** What to do, 1 to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The employee who has to do it. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** How urgent it is. */
  priority?: InputMaybe<MitigationPriority>;
  /** Day by which it has to be done, while the plan runs. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Names an action whose state is to change. */
export type ChangeMitigationActionInput = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** Its own id. */
  id: Scalars['ID']['input'];
  /** Version of the action that the change is based on. */
  version: Scalars['Int']['input'];
  /** A remark; the audit trail keeps it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Something that is exposed to a risk. */
export type ExposureInput = {
  /** What kind of thing is exposed. */
  targetType: ExposureTargetType;
  /** Id of what is exposed. */
  targetId: Scalars['ID']['input'];
  /** How much is exposed. */
  exposureAmount: Scalars['Decimal']['input'];
  /** ISO code of the currency of the exposure; it stays. */
  currency: Scalars['String']['input'];
  /** Day on which it was measured; today when left out. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** How the amount was found. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Exposures to a risk. */
export type LinkExposuresInput = {
  /** The risk. */
  riskId: Scalars['ID']['input'];
  /** What is exposed, from 1 to 10,000 different things. */
  exposures: Array<ExposureInput>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A new measurement of an exposure. */
export type UpdateExposureInput = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** Its own id. */
  id: Scalars['ID']['input'];
  /** Version of the exposure that the change is based on. */
  version: Scalars['Int']['input'];
  /** How much is exposed. */
  exposureAmount: Scalars['Decimal']['input'];
  /** Day on which it was measured; today when left out. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** How the amount was found; as before when left out. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Names an exposure that ends. */
export type CloseExposureInput = {
  /** The risk it belongs to. */
  riskId: Scalars['ID']['input'];
  /** Its own id. */
  id: Scalars['ID']['input'];
  /** Version of the exposure that the change is based on. */
  version: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of linking exposures. */
export type LinkExposuresPayload = {
  /** How many were linked. */
  linkedCount: Scalars['Int']['output'];
  /** The risk, with its exposures. */
  risk: Risk;
};

/** A rate to the reporting currency. */
export type RecordReportingRateInput = {
  /** ISO code of the currency, any but `USD`. */
  currency: Scalars['String']['input'];
  /** First day on which it counts. Of several for one day the last recorded one counts. */
  validFrom: Scalars['Date']['input'];
  /** US dollars for one unit of the currency, up to ten decimals. */
  rate: Scalars['Decimal']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of recording a rate. */
export type RecordReportingRatePayload = {
  /** The rate. */
  rate: ReportingRate;
};

/** What a unit of a currency counts in US dollars, in which losses and exposures are reported, from a day on. */
export type ReportingRate = {
  /** Identifies the rate. */
  id: Scalars['ID']['output'];
  /** ISO code of the currency. */
  currency: Scalars['String']['output'];
  /** First day on which it counts. */
  validFrom: Scalars['Date']['output'];
  /** US dollars for one unit of the currency. */
  rate: Scalars['Decimal']['output'];
  /** The employee who recorded it. */
  recordedBy?: Maybe<Employee>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

export type Employee = {
  id: Scalars['ID']['output'];
  /** Risks the employee answers for, highest residual score first unless ordered otherwise. */
  ownedRisks?: Maybe<RiskConnection>;
  /** Incidents the employee reported, newest first unless ordered otherwise. */
  reportedIncidents?: Maybe<IncidentConnection>;
  /** Mitigation actions the employee has to do, earliest due first unless ordered otherwise. */
  mitigationActions?: Maybe<MitigationActionConnection>;
};


export type EmployeeOwnedRisksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RiskFilter>;
  orderBy?: InputMaybe<Array<RiskOrder>>;
  where?: InputMaybe<RiskWhere>;
};


export type EmployeeReportedIncidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  orderBy?: InputMaybe<Array<IncidentOrder>>;
  where?: InputMaybe<IncidentWhere>;
};


export type EmployeeMitigationActionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MitigationActionFilter>;
  orderBy?: InputMaybe<Array<MitigationActionOrder>>;
  where?: InputMaybe<MitigationActionWhere>;
};

export type Department = {
  id: Scalars['ID']['output'];
};

export type Portfolio = {
  id: Scalars['ID']['output'];
  /** Its exposures to risks, largest first unless ordered otherwise. */
  riskExposures?: Maybe<RiskExposureConnection>;
};


export type PortfolioRiskExposuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RiskExposureFilter>;
  orderBy?: InputMaybe<Array<RiskExposureOrder>>;
  where?: InputMaybe<RiskExposureWhere>;
};

export type Instrument = {
  id: Scalars['ID']['output'];
  /** Its exposures to risks, largest first unless ordered otherwise. */
  riskExposures?: Maybe<RiskExposureConnection>;
};


export type InstrumentRiskExposuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RiskExposureFilter>;
  orderBy?: InputMaybe<Array<RiskExposureOrder>>;
  where?: InputMaybe<RiskExposureWhere>;
};

export type Account = {
  id: Scalars['ID']['output'];
  /** Its exposures to risks, largest first unless ordered otherwise. */
  riskExposures?: Maybe<RiskExposureConnection>;
};


export type AccountRiskExposuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RiskExposureFilter>;
  orderBy?: InputMaybe<Array<RiskExposureOrder>>;
  where?: InputMaybe<RiskExposureWhere>;
};

/** Where items without a value come in an order. */
export type NullsOrder =
  /** Before all others. */
  | 'FIRST'
  /** Behind all others. */
  | 'LAST';

/** Conditions on items of the type ControlTest; those that are given all have to hold. */
export type ControlTestWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<ControlTestWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<ControlTestWhere>>;
  /** This does not hold. */
  not?: InputMaybe<ControlTestWhere>;
  /** Identifies the test, together with its risk. */
  id?: InputMaybe<IdCondition>;
  /** The id of the risk that the control belongs to. */
  riskId?: InputMaybe<IdCondition>;
  /** The id of `control`. */
  controlId?: InputMaybe<IdCondition>;
  /** Day of the test. */
  testedOn?: InputMaybe<DateCondition>;
  /** The id of `tester`. */
  testerId?: InputMaybe<IdCondition>;
  /** How it was tested. */
  method?: InputMaybe<ControlTestMethodCondition>;
  /** Number of samples looked at. */
  sampleSize?: InputMaybe<IntCondition>;
  /** Number of samples in which the control did not work. */
  exceptionCount?: InputMaybe<IntCondition>;
  /** Outcome of the test. */
  result?: InputMaybe<ControlTestResultCondition>;
  /** What was found; null when it passed. */
  finding?: InputMaybe<StringCondition>;
  /** Until when the finding has to be remedied; null when it passed. */
  remediationDueOn?: InputMaybe<DateCondition>;
  /** When the row was created. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type Incident; those that are given all have to hold. */
export type IncidentWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<IncidentWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<IncidentWhere>>;
  /** This does not hold. */
  not?: InputMaybe<IncidentWhere>;
  /** Identifies the incident, together with its risk. */
  id?: InputMaybe<IdCondition>;
  /** The risk's id. */
  riskId?: InputMaybe<IdCondition>;
  /** The id of `reporter`. */
  reporterId?: InputMaybe<IdCondition>;
  /** How bad it was. */
  severity?: InputMaybe<IncidentSeverityCondition>;
  /** How far it is dealt with. */
  status?: InputMaybe<IncidentStatusCondition>;
  /** When it happened. */
  occurredAt?: InputMaybe<DateTimeCondition>;
  /** Loss after recoveries in US dollars, the reporting currency. */
  reportingLoss?: InputMaybe<DecimalCondition>;
  /** Number given when it was reported, such as `INC-00007`. */
  incidentNumber?: InputMaybe<StringCondition>;
  /** What happened, in one line. */
  title?: InputMaybe<StringCondition>;
  /** What happened, and where. */
  description?: InputMaybe<StringCondition>;
  /** When it was reported. */
  reportedAt?: InputMaybe<DateTimeCondition>;
  /** When it was resolved; null while it is open. */
  resolvedAt?: InputMaybe<DateTimeCondition>;
  /** Why it happened, once that is known. */
  rootCause?: InputMaybe<StringCondition>;
  /** Loss before recoveries, in `currency`. */
  lossAmount?: InputMaybe<DecimalCondition>;
  /** What insurers and others paid back, in `currency`. */
  recoveredAmount?: InputMaybe<DecimalCondition>;
  /** Loss after recoveries, in `currency`. */
  netLoss?: InputMaybe<DecimalCondition>;
  /** ISO code of the currency of the loss. */
  currency?: InputMaybe<StringCondition>;
  /** When the row was created. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type IndicatorReading; those that are given all have to hold. */
export type IndicatorReadingWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<IndicatorReadingWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<IndicatorReadingWhere>>;
  /** This does not hold. */
  not?: InputMaybe<IndicatorReadingWhere>;
  /** Identifies the reading, together with its risk. */
  id?: InputMaybe<IdCondition>;
  /** Day of the reading. */
  readOn?: InputMaybe<DateCondition>;
  /** The figure. */
  value?: InputMaybe<DecimalCondition>;
  /** What it means, by the thresholds of its day. */
  status?: InputMaybe<RiskIndicatorStatusCondition>;
  /** When the row was created. */
  createdAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type KeyRiskIndicator; those that are given all have to hold. */
export type KeyRiskIndicatorWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<KeyRiskIndicatorWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<KeyRiskIndicatorWhere>>;
  /** This does not hold. */
  not?: InputMaybe<KeyRiskIndicatorWhere>;
  /** Identifies the indicator, together with its risk. */
  id?: InputMaybe<IdCondition>;
  /** The risk's id. */
  riskId?: InputMaybe<IdCondition>;
  /** What is measured. */
  name?: InputMaybe<StringCondition>;
  /** Unit of the figure, such as `%`. */
  unit?: InputMaybe<StringCondition>;
  /** Which way is worse. */
  direction?: InputMaybe<RiskIndicatorDirectionCondition>;
  /** From here on `AMBER`. */
  warningThreshold?: InputMaybe<DecimalCondition>;
  /** From here on `RED`. */
  criticalThreshold?: InputMaybe<DecimalCondition>;
  /** How often it is read. */
  frequency?: InputMaybe<RiskIndicatorFrequencyCondition>;
  /** The id of `owner`. */
  ownerId?: InputMaybe<IdCondition>;
  /** Whether it is still read. */
  isActive?: InputMaybe<BooleanCondition>;
  /** Value of the latest reading; null when there was none. */
  latestValue?: InputMaybe<DecimalCondition>;
  /** What the latest reading means; null when there was none. */
  latestStatus?: InputMaybe<RiskIndicatorStatusCondition>;
  /** Day of the latest reading; null when there was none. */
  latestReadOn?: InputMaybe<DateCondition>;
  /** When the row was created. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type MitigationAction; those that are given all have to hold. */
export type MitigationActionWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<MitigationActionWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<MitigationActionWhere>>;
  /** This does not hold. */
  not?: InputMaybe<MitigationActionWhere>;
  /** Identifies the action, together with its risk. */
  id?: InputMaybe<IdCondition>;
  /** The risk's id. */
  riskId?: InputMaybe<IdCondition>;
  /** The id of `plan`. */
  planId?: InputMaybe<IdCondition>;
  /** Place among the steps of the plan, from 1. */
  stepNo?: InputMaybe<IntCondition>;
  /** What to do. */
  title?: InputMaybe<StringCondition>;
  /** The id of `assignee`. */
  assigneeId?: InputMaybe<IdCondition>;
  /** How urgent it is. */
  priority?: InputMaybe<MitigationPriorityCondition>;
  /** Whether it is done. */
  status?: InputMaybe<MitigationActionStatusCondition>;
  /** Day by which it has to be done. */
  dueOn?: InputMaybe<DateCondition>;
  /** Day on which it was done; null until then. */
  completedOn?: InputMaybe<DateCondition>;
  /** When the row was created. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type MitigationPlan; those that are given all have to hold. */
export type MitigationPlanWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<MitigationPlanWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<MitigationPlanWhere>>;
  /** This does not hold. */
  not?: InputMaybe<MitigationPlanWhere>;
  /** Identifies the plan, together with its risk. */
  id?: InputMaybe<IdCondition>;
  /** The risk's id. */
  riskId?: InputMaybe<IdCondition>;
  /** The plan in one line. */
  title?: InputMaybe<StringCondition>;
  /** What is to be reached. */
  description?: InputMaybe<StringCondition>;
  /** What is done about the risk. */
  strategy?: InputMaybe<RiskResponseCondition>;
  /** Where the plan stands. */
  status?: InputMaybe<MitigationPlanStatusCondition>;
  /** The id of `owner`. */
  ownerId?: InputMaybe<IdCondition>;
  /** The id of `proposedBy`. */
  proposedById?: InputMaybe<IdCondition>;
  /** The id of `approvedBy`. */
  approvedById?: InputMaybe<IdCondition>;
  /** Day of the approval; null until then. */
  approvedOn?: InputMaybe<DateCondition>;
  /** Day on which work starts. */
  startOn?: InputMaybe<DateCondition>;
  /** Day by which everything has to be done. */
  dueOn?: InputMaybe<DateCondition>;
  /** Day on which it was completed; null until then. */
  completedOn?: InputMaybe<DateCondition>;
  /** Residual likelihood the plan aims at, 1 to 5. */
  targetLikelihood?: InputMaybe<IntCondition>;
  /** Residual impact the plan aims at, 1 to 5. */
  targetImpact?: InputMaybe<IntCondition>;
  /** What it may cost, in `currency`. */
  budgetAmount?: InputMaybe<DecimalCondition>;
  /** What it has cost so far, in `currency`. */
  spentAmount?: InputMaybe<DecimalCondition>;
  /** ISO code of the currency of budget and cost. */
  currency?: InputMaybe<StringCondition>;
  /** Share of its actions that are done, 0 to 100; cancelled ones do not count. */
  progressPercent?: InputMaybe<IntCondition>;
  /** When the row was created. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type Risk; those that are given all have to hold. */
export type RiskWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<RiskWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<RiskWhere>>;
  /** This does not hold. */
  not?: InputMaybe<RiskWhere>;
  /** Identifies the risk. */
  id?: InputMaybe<IdCondition>;
  /** The id of `category`. */
  categoryId?: InputMaybe<IdCondition>;
  /** The id of `owner`. */
  ownerId?: InputMaybe<IdCondition>;
  /** Where the risk stands in its life. */
  status?: InputMaybe<RiskStatusCondition>;
  /** Likelihood times impact before controls, 1 to 25. */
  inherentScore?: InputMaybe<IntCondition>;
  /** Likelihood after controls, 1 rare to 5 almost certain. */
  residualLikelihood?: InputMaybe<IntCondition>;
  /** Impact after controls, 1 negligible to 5 severe. */
  residualImpact?: InputMaybe<IntCondition>;
  /** Likelihood times impact after controls, 1 to 25. */
  residualScore?: InputMaybe<IntCondition>;
  /** Day on which it was identified. */
  identifiedOn?: InputMaybe<DateCondition>;
  /** Day of the next planned review; of a closed risk the last one that was planned. */
  nextReviewOn?: InputMaybe<DateCondition>;
  /** Where the risk stands in the taxonomy. */
  category?: InputMaybe<RiskCategoryWhere>;
  /** Number in the register, such as `RSK-00012`. */
  riskNumber?: InputMaybe<StringCondition>;
  /** The risk in one line. */
  title?: InputMaybe<StringCondition>;
  /** Cause and effect of the risk. */
  description?: InputMaybe<StringCondition>;
  /** The id of `department`. */
  departmentId?: InputMaybe<IdCondition>;
  /** What is to be done about it. */
  response?: InputMaybe<RiskResponseCondition>;
  /** Day on which it was closed. */
  closedOn?: InputMaybe<DateCondition>;
  /** Day of the latest approved assessment. */
  lastAssessedOn?: InputMaybe<DateCondition>;
  /** Likelihood before controls, 1 rare to 5 almost certain. */
  inherentLikelihood?: InputMaybe<IntCondition>;
  /** Impact before controls, 1 negligible to 5 severe. */
  inherentImpact?: InputMaybe<IntCondition>;
  /** Band of the inherent score. */
  inherentLevel?: InputMaybe<RiskLevelCondition>;
  /** Band of the residual score. */
  residualLevel?: InputMaybe<RiskLevelCondition>;
  /** When the row was created. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type RiskAssessment; those that are given all have to hold. */
export type RiskAssessmentWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<RiskAssessmentWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<RiskAssessmentWhere>>;
  /** This does not hold. */
  not?: InputMaybe<RiskAssessmentWhere>;
  /** Identifies the assessment. */
  id?: InputMaybe<IdCondition>;
  /** Why it was made. */
  kind?: InputMaybe<RiskAssessmentKindCondition>;
  /** Only an approved assessment counts. */
  status?: InputMaybe<RiskAssessmentStatusCondition>;
  /** Day of the rating. */
  assessedOn?: InputMaybe<DateCondition>;
  /** The id of `assessor`. */
  assessorId?: InputMaybe<IdCondition>;
  /** Reasons for the rating. */
  rationale?: InputMaybe<StringCondition>;
  /** Likelihood before controls, 1 to 5. */
  inherentLikelihood?: InputMaybe<IntCondition>;
  /** Impact before controls, 1 to 5. */
  inherentImpact?: InputMaybe<IntCondition>;
  /** Likelihood times impact before controls. */
  inherentScore?: InputMaybe<IntCondition>;
  /** Likelihood after controls, 1 to 5. */
  residualLikelihood?: InputMaybe<IntCondition>;
  /** Impact after controls, 1 to 5. */
  residualImpact?: InputMaybe<IntCondition>;
  /** Likelihood times impact after controls. */
  residualScore?: InputMaybe<IntCondition>;
  /** The id of `approvedBy`. */
  approvedById?: InputMaybe<IdCondition>;
  /** When it was approved; null until then. */
  approvedAt?: InputMaybe<DateTimeCondition>;
  /** When the row was created. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type RiskCategory; those that are given all have to hold. */
export type RiskCategoryWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<RiskCategoryWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<RiskCategoryWhere>>;
  /** This does not hold. */
  not?: InputMaybe<RiskCategoryWhere>;
  /** Identifies the category. */
  id?: InputMaybe<IdCondition>;
  /** Short name in capitals, such as `MARKET`. */
  code?: InputMaybe<StringCondition>;
  /** Name for people. */
  name?: InputMaybe<StringCondition>;
  /** What belongs to the category. */
  description?: InputMaybe<StringCondition>;
  /** The id of `parent`. */
  parentId?: InputMaybe<IdCondition>;
  /** How much risk of this kind the company is willing to take. */
  appetite?: InputMaybe<RiskAppetiteCondition>;
  /** Highest residual score that is tolerated without further mitigation. */
  appetiteScore?: InputMaybe<IntCondition>;
  /** When the row was created. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
  /** The category above; null at the top. */
  parent?: InputMaybe<RiskCategoryWhere>;
};

/** Conditions on items of the type RiskControl; those that are given all have to hold. */
export type RiskControlWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<RiskControlWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<RiskControlWhere>>;
  /** This does not hold. */
  not?: InputMaybe<RiskControlWhere>;
  /** Identifies the control, together with its risk. */
  id?: InputMaybe<IdCondition>;
  /** The risk's id. */
  riskId?: InputMaybe<IdCondition>;
  /** Number in the list of controls, such as `CTL-00042`. */
  controlNumber?: InputMaybe<StringCondition>;
  /** The control in a few words. */
  name?: InputMaybe<StringCondition>;
  /** What is done, and to what end. */
  description?: InputMaybe<StringCondition>;
  /** How it works. */
  controlType?: InputMaybe<ControlTypeCondition>;
  /** How much of it people do. */
  automation?: InputMaybe<ControlAutomationCondition>;
  /** How often it is done. */
  frequency?: InputMaybe<ControlFrequencyCondition>;
  /** A key control: without it the residual rating would not hold. */
  isKey?: InputMaybe<BooleanCondition>;
  /** Where it stands in its life. */
  status?: InputMaybe<ControlStatusCondition>;
  /** The id of `owner`. */
  ownerId?: InputMaybe<IdCondition>;
  /** Result of its latest test. */
  rating?: InputMaybe<ControlRatingCondition>;
  /** Day of its latest test; null when it was never tested. */
  lastTestedOn?: InputMaybe<DateCondition>;
  /** Day by which it has to be tested next. */
  nextTestDueOn?: InputMaybe<DateCondition>;
  /** When the row was created. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type RiskExposure; those that are given all have to hold. */
export type RiskExposureWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<RiskExposureWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<RiskExposureWhere>>;
  /** This does not hold. */
  not?: InputMaybe<RiskExposureWhere>;
  /** Identifies the exposure, together with its risk. */
  id?: InputMaybe<IdCondition>;
  /** The risk's id. */
  riskId?: InputMaybe<IdCondition>;
  /** What kind of thing is exposed. */
  targetType?: InputMaybe<ExposureTargetTypeCondition>;
  /** Id of what is exposed. */
  targetId?: InputMaybe<IdCondition>;
  /** Whether it still counts. */
  status?: InputMaybe<ExposureStatusCondition>;
  /** How much is exposed, in `currency`. */
  exposureAmount?: InputMaybe<DecimalCondition>;
  /** ISO code of the currency of the exposure. */
  currency?: InputMaybe<StringCondition>;
  /** How much is exposed in US dollars, the reporting currency. */
  reportingAmount?: InputMaybe<DecimalCondition>;
  /** Day on which the amount was measured. */
  asOf?: InputMaybe<DateCondition>;
  /** How the amount was found. */
  note?: InputMaybe<StringCondition>;
  /** When the row was created. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When it was last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type RiskStatusChange; those that are given all have to hold. */
export type RiskStatusChangeWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<RiskStatusChangeWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<RiskStatusChangeWhere>>;
  /** This does not hold. */
  not?: InputMaybe<RiskStatusChangeWhere>;
  /** Identifies the change, together with its risk. */
  id?: InputMaybe<IdCondition>;
  /** State before; null for the registration. */
  fromStatus?: InputMaybe<RiskStatusCondition>;
  /** State after. */
  toStatus?: InputMaybe<RiskStatusCondition>;
  /** The id of `changedBy`. */
  changedById?: InputMaybe<IdCondition>;
  /** When it was changed. */
  changedAt?: InputMaybe<DateTimeCondition>;
  /** Why it was changed. */
  note?: InputMaybe<StringCondition>;
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

/** Conditions on a whole number; those that are given all have to hold. */
export type IntCondition = {
  /** It is this one. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is greater. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** It is this or greater. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** It is less. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** It is this or less. */
  lte?: InputMaybe<Scalars['Int']['input']>;
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

/** Conditions on a value of ControlTestMethod; those that are given all have to hold. */
export type ControlTestMethodCondition = {
  /** It is this one. */
  eq?: InputMaybe<ControlTestMethod>;
  /** It is one of these. */
  in?: InputMaybe<Array<ControlTestMethod>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of ControlTestResult; those that are given all have to hold. */
export type ControlTestResultCondition = {
  /** It is this one. */
  eq?: InputMaybe<ControlTestResult>;
  /** It is one of these. */
  in?: InputMaybe<Array<ControlTestResult>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of IncidentSeverity; those that are given all have to hold. */
export type IncidentSeverityCondition = {
  /** It is this one. */
  eq?: InputMaybe<IncidentSeverity>;
  /** It is one of these. */
  in?: InputMaybe<Array<IncidentSeverity>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of IncidentStatus; those that are given all have to hold. */
export type IncidentStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<IncidentStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<IncidentStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of RiskIndicatorStatus; those that are given all have to hold. */
export type RiskIndicatorStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<RiskIndicatorStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<RiskIndicatorStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of RiskIndicatorDirection; those that are given all have to hold. */
export type RiskIndicatorDirectionCondition = {
  /** It is this one. */
  eq?: InputMaybe<RiskIndicatorDirection>;
  /** It is one of these. */
  in?: InputMaybe<Array<RiskIndicatorDirection>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of RiskIndicatorFrequency; those that are given all have to hold. */
export type RiskIndicatorFrequencyCondition = {
  /** It is this one. */
  eq?: InputMaybe<RiskIndicatorFrequency>;
  /** It is one of these. */
  in?: InputMaybe<Array<RiskIndicatorFrequency>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of MitigationPriority; those that are given all have to hold. */
export type MitigationPriorityCondition = {
  /** It is this one. */
  eq?: InputMaybe<MitigationPriority>;
  /** It is one of these. */
  in?: InputMaybe<Array<MitigationPriority>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of MitigationActionStatus; those that are given all have to hold. */
export type MitigationActionStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<MitigationActionStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<MitigationActionStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of RiskResponse; those that are given all have to hold. */
export type RiskResponseCondition = {
  /** It is this one. */
  eq?: InputMaybe<RiskResponse>;
  /** It is one of these. */
  in?: InputMaybe<Array<RiskResponse>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of MitigationPlanStatus; those that are given all have to hold. */
export type MitigationPlanStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<MitigationPlanStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<MitigationPlanStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of RiskStatus; those that are given all have to hold. */
export type RiskStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<RiskStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<RiskStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of RiskLevel; those that are given all have to hold. */
export type RiskLevelCondition = {
  /** It is this one. */
  eq?: InputMaybe<RiskLevel>;
  /** It is one of these. */
  in?: InputMaybe<Array<RiskLevel>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of RiskAssessmentKind; those that are given all have to hold. */
export type RiskAssessmentKindCondition = {
  /** It is this one. */
  eq?: InputMaybe<RiskAssessmentKind>;
  /** It is one of these. */
  in?: InputMaybe<Array<RiskAssessmentKind>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of RiskAssessmentStatus; those that are given all have to hold. */
export type RiskAssessmentStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<RiskAssessmentStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<RiskAssessmentStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of RiskAppetite; those that are given all have to hold. */
export type RiskAppetiteCondition = {
  /** It is this one. */
  eq?: InputMaybe<RiskAppetite>;
  /** It is one of these. */
  in?: InputMaybe<Array<RiskAppetite>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of ControlType; those that are given all have to hold. */
export type ControlTypeCondition = {
  /** It is this one. */
  eq?: InputMaybe<ControlType>;
  /** It is one of these. */
  in?: InputMaybe<Array<ControlType>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of ControlAutomation; those that are given all have to hold. */
export type ControlAutomationCondition = {
  /** It is this one. */
  eq?: InputMaybe<ControlAutomation>;
  /** It is one of these. */
  in?: InputMaybe<Array<ControlAutomation>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of ControlFrequency; those that are given all have to hold. */
export type ControlFrequencyCondition = {
  /** It is this one. */
  eq?: InputMaybe<ControlFrequency>;
  /** It is one of these. */
  in?: InputMaybe<Array<ControlFrequency>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of ControlStatus; those that are given all have to hold. */
export type ControlStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<ControlStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<ControlStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of ControlRating; those that are given all have to hold. */
export type ControlRatingCondition = {
  /** It is this one. */
  eq?: InputMaybe<ControlRating>;
  /** It is one of these. */
  in?: InputMaybe<Array<ControlRating>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of ExposureTargetType; those that are given all have to hold. */
export type ExposureTargetTypeCondition = {
  /** It is this one. */
  eq?: InputMaybe<ExposureTargetType>;
  /** It is one of these. */
  in?: InputMaybe<Array<ExposureTargetType>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of ExposureStatus; those that are given all have to hold. */
export type ExposureStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<ExposureStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<ExposureStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list of Risk items. */
export type RiskConnection = {
  /** The items with their cursors. */
  edges: Array<RiskEdge>;
  /** The items alone. */
  nodes: Array<Risk>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<RiskAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<RiskAggregateGroup>>;
};


/** A page of a list of Risk items. */
export type RiskConnectionGroupsArgs = {
  by: Array<RiskAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A Risk in a page, with its place. */
export type RiskEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Risk;
};

/** A page of a list of RiskCategory items. */
export type RiskCategoryConnection = {
  /** The items with their cursors. */
  edges: Array<RiskCategoryEdge>;
  /** The items alone. */
  nodes: Array<RiskCategory>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<RiskCategoryAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<RiskCategoryAggregateGroup>>;
};


/** A page of a list of RiskCategory items. */
export type RiskCategoryConnectionGroupsArgs = {
  by: Array<RiskCategoryAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A RiskCategory in a page, with its place. */
export type RiskCategoryEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: RiskCategory;
};

/** A page of a list of RiskControl items. */
export type RiskControlConnection = {
  /** The items with their cursors. */
  edges: Array<RiskControlEdge>;
  /** The items alone. */
  nodes: Array<RiskControl>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<RiskControlAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<RiskControlAggregateGroup>>;
};


/** A page of a list of RiskControl items. */
export type RiskControlConnectionGroupsArgs = {
  by: Array<RiskControlAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A RiskControl in a page, with its place. */
export type RiskControlEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: RiskControl;
};

/** A page of a list of ControlTest items. */
export type ControlTestConnection = {
  /** The items with their cursors. */
  edges: Array<ControlTestEdge>;
  /** The items alone. */
  nodes: Array<ControlTest>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<ControlTestAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<ControlTestAggregateGroup>>;
};


/** A page of a list of ControlTest items. */
export type ControlTestConnectionGroupsArgs = {
  by: Array<ControlTestAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A ControlTest in a page, with its place. */
export type ControlTestEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ControlTest;
};

/** A page of a list of Incident items. */
export type IncidentConnection = {
  /** The items with their cursors. */
  edges: Array<IncidentEdge>;
  /** The items alone. */
  nodes: Array<Incident>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<IncidentAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<IncidentAggregateGroup>>;
};


/** A page of a list of Incident items. */
export type IncidentConnectionGroupsArgs = {
  by: Array<IncidentAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A Incident in a page, with its place. */
export type IncidentEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Incident;
};

/** A page of a list of MitigationPlan items. */
export type MitigationPlanConnection = {
  /** The items with their cursors. */
  edges: Array<MitigationPlanEdge>;
  /** The items alone. */
  nodes: Array<MitigationPlan>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<MitigationPlanAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<MitigationPlanAggregateGroup>>;
};


/** A page of a list of MitigationPlan items. */
export type MitigationPlanConnectionGroupsArgs = {
  by: Array<MitigationPlanAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A MitigationPlan in a page, with its place. */
export type MitigationPlanEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: MitigationPlan;
};

/** A page of a list of MitigationAction items. */
export type MitigationActionConnection = {
  /** The items with their cursors. */
  edges: Array<MitigationActionEdge>;
  /** The items alone. */
  nodes: Array<MitigationAction>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<MitigationActionAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<MitigationActionAggregateGroup>>;
};


/** A page of a list of MitigationAction items. */
export type MitigationActionConnectionGroupsArgs = {
  by: Array<MitigationActionAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A MitigationAction in a page, with its place. */
export type MitigationActionEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: MitigationAction;
};

/** A page of a list of KeyRiskIndicator items. */
export type KeyRiskIndicatorConnection = {
  /** The items with their cursors. */
  edges: Array<KeyRiskIndicatorEdge>;
  /** The items alone. */
  nodes: Array<KeyRiskIndicator>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<KeyRiskIndicatorAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<KeyRiskIndicatorAggregateGroup>>;
};


/** A page of a list of KeyRiskIndicator items. */
export type KeyRiskIndicatorConnectionGroupsArgs = {
  by: Array<KeyRiskIndicatorAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A KeyRiskIndicator in a page, with its place. */
export type KeyRiskIndicatorEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: KeyRiskIndicator;
};

/** A page of a list of RiskAssessment items. */
export type RiskAssessmentConnection = {
  /** The items with their cursors. */
  edges: Array<RiskAssessmentEdge>;
  /** The items alone. */
  nodes: Array<RiskAssessment>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<RiskAssessmentAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<RiskAssessmentAggregateGroup>>;
};


/** A page of a list of RiskAssessment items. */
export type RiskAssessmentConnectionGroupsArgs = {
  by: Array<RiskAssessmentAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A RiskAssessment in a page, with its place. */
export type RiskAssessmentEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: RiskAssessment;
};

/** A page of a list of IndicatorReading items. */
export type IndicatorReadingConnection = {
  /** The items with their cursors. */
  edges: Array<IndicatorReadingEdge>;
  /** The items alone. */
  nodes: Array<IndicatorReading>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<IndicatorReadingAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<IndicatorReadingAggregateGroup>>;
};


/** A page of a list of IndicatorReading items. */
export type IndicatorReadingConnectionGroupsArgs = {
  by: Array<IndicatorReadingAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A IndicatorReading in a page, with its place. */
export type IndicatorReadingEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: IndicatorReading;
};

/** A page of a list of RiskExposure items. */
export type RiskExposureConnection = {
  /** The items with their cursors. */
  edges: Array<RiskExposureEdge>;
  /** The items alone. */
  nodes: Array<RiskExposure>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<RiskExposureAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<RiskExposureAggregateGroup>>;
};


/** A page of a list of RiskExposure items. */
export type RiskExposureConnectionGroupsArgs = {
  by: Array<RiskExposureAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A RiskExposure in a page, with its place. */
export type RiskExposureEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: RiskExposure;
};

/** A page of a list of RiskStatusChange items. */
export type RiskStatusChangeConnection = {
  /** The items with their cursors. */
  edges: Array<RiskStatusChangeEdge>;
  /** The items alone. */
  nodes: Array<RiskStatusChange>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<RiskStatusChangeAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<RiskStatusChangeAggregateGroup>>;
};


/** A page of a list of RiskStatusChange items. */
export type RiskStatusChangeConnectionGroupsArgs = {
  by: Array<RiskStatusChangeAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A RiskStatusChange in a page, with its place. */
export type RiskStatusChangeEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: RiskStatusChange;
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

/** Figures of Risk items. */
export type RiskAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<RiskAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<RiskAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<RiskAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<RiskAggregateValues>;
};

/** Sums or averages of numbers of Risk items; null where none has a value. */
export type RiskAggregateNumbers = {
  /** Likelihood times impact before controls, 1 to 25. */
  inherentScore?: Maybe<Scalars['Decimal']['output']>;
  /** Likelihood after controls, 1 rare to 5 almost certain. */
  residualLikelihood?: Maybe<Scalars['Decimal']['output']>;
  /** Impact after controls, 1 negligible to 5 severe. */
  residualImpact?: Maybe<Scalars['Decimal']['output']>;
  /** Likelihood times impact after controls, 1 to 25. */
  residualScore?: Maybe<Scalars['Decimal']['output']>;
  /** Likelihood before controls, 1 rare to 5 almost certain. */
  inherentLikelihood?: Maybe<Scalars['Decimal']['output']>;
  /** Impact before controls, 1 negligible to 5 severe. */
  inherentImpact?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of Risk items; null where none has a value. */
export type RiskAggregateValues = {
  /** Likelihood times impact before controls, 1 to 25. */
  inherentScore?: Maybe<Scalars['Int']['output']>;
  /** Likelihood after controls, 1 rare to 5 almost certain. */
  residualLikelihood?: Maybe<Scalars['Int']['output']>;
  /** Impact after controls, 1 negligible to 5 severe. */
  residualImpact?: Maybe<Scalars['Int']['output']>;
  /** Likelihood times impact after controls, 1 to 25. */
  residualScore?: Maybe<Scalars['Int']['output']>;
  /** Day on which it was identified. */
  identifiedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the next planned review; of a closed risk the last one that was planned. */
  nextReviewOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which it was closed. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the latest approved assessment. */
  lastAssessedOn?: Maybe<Scalars['Date']['output']>;
  /** Likelihood before controls, 1 rare to 5 almost certain. */
  inherentLikelihood?: Maybe<Scalars['Int']['output']>;
  /** Impact before controls, 1 negligible to 5 severe. */
  inherentImpact?: Maybe<Scalars['Int']['output']>;
  /** When the row was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type Risk that have fields in common. */
export type RiskAggregateGroup = {
  /** What they have in common. */
  keys: RiskAggregateKeys;
  /** Their figures. */
  aggregates: RiskAggregates;
};

/** What Risk items of a group have in common: null where they have no value, and what they were not grouped by. */
export type RiskAggregateKeys = {
  /** The id of `category`. */
  categoryId?: Maybe<Scalars['ID']['output']>;
  /** The id of `owner`. */
  ownerId?: Maybe<Scalars['ID']['output']>;
  /** Where the risk stands in its life. */
  status?: Maybe<RiskStatus>;
  /** Likelihood times impact before controls, 1 to 25. */
  inherentScore?: Maybe<Scalars['Int']['output']>;
  /** Likelihood after controls, 1 rare to 5 almost certain. */
  residualLikelihood?: Maybe<Scalars['Int']['output']>;
  /** Impact after controls, 1 negligible to 5 severe. */
  residualImpact?: Maybe<Scalars['Int']['output']>;
  /** Likelihood times impact after controls, 1 to 25. */
  residualScore?: Maybe<Scalars['Int']['output']>;
  /** Day on which it was identified. */
  identifiedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the next planned review; of a closed risk the last one that was planned. */
  nextReviewOn?: Maybe<Scalars['Date']['output']>;
  /** Number in the register, such as `RSK-00012`. */
  riskNumber?: Maybe<Scalars['String']['output']>;
  /** The risk in one line. */
  title?: Maybe<Scalars['String']['output']>;
  /** Cause and effect of the risk. */
  description?: Maybe<Scalars['String']['output']>;
  /** The id of `department`. */
  departmentId?: Maybe<Scalars['ID']['output']>;
  /** What is to be done about it. */
  response?: Maybe<RiskResponse>;
  /** Day on which it was closed. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the latest approved assessment. */
  lastAssessedOn?: Maybe<Scalars['Date']['output']>;
  /** Likelihood before controls, 1 rare to 5 almost certain. */
  inherentLikelihood?: Maybe<Scalars['Int']['output']>;
  /** Impact before controls, 1 negligible to 5 severe. */
  inherentImpact?: Maybe<Scalars['Int']['output']>;
  /** Band of the inherent score. */
  inherentLevel?: Maybe<RiskLevel>;
  /** Band of the residual score. */
  residualLevel?: Maybe<RiskLevel>;
};

/** What Risk items can be grouped by. */
export type RiskAggregateBy =
  /** The id of `category`. */
  | 'CATEGORY_ID'
  /** The id of `owner`. */
  | 'OWNER_ID'
  /** Where the risk stands in its life. */
  | 'STATUS'
  /** Likelihood times impact before controls, 1 to 25. */
  | 'INHERENT_SCORE'
  /** Likelihood after controls, 1 rare to 5 almost certain. */
  | 'RESIDUAL_LIKELIHOOD'
  /** Impact after controls, 1 negligible to 5 severe. */
  | 'RESIDUAL_IMPACT'
  /** Likelihood times impact after controls, 1 to 25. */
  | 'RESIDUAL_SCORE'
  /** Day on which it was identified. */
  | 'IDENTIFIED_ON'
  /** Day of the next planned review; of a closed risk the last one that was planned. */
  | 'NEXT_REVIEW_ON'
  /** Number in the register, such as `RSK-00012`. */
  | 'RISK_NUMBER'
  /** The risk in one line. */
  | 'TITLE'
  /** Cause and effect of the risk. */
  | 'DESCRIPTION'
  /** The id of `department`. */
  | 'DEPARTMENT_ID'
  /** What is to be done about it. */
  | 'RESPONSE'
  /** Day on which it was closed. */
  | 'CLOSED_ON'
  /** Day of the latest approved assessment. */
  | 'LAST_ASSESSED_ON'
  /** Likelihood before controls, 1 rare to 5 almost certain. */
  | 'INHERENT_LIKELIHOOD'
  /** Impact before controls, 1 negligible to 5 severe. */
  | 'INHERENT_IMPACT'
  /** Band of the inherent score. */
  | 'INHERENT_LEVEL'
  /** Band of the residual score. */
  | 'RESIDUAL_LEVEL';

/** Figures of RiskCategory items. */
export type RiskCategoryAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<RiskCategoryAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<RiskCategoryAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<RiskCategoryAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<RiskCategoryAggregateValues>;
};

/** Sums or averages of numbers of RiskCategory items; null where none has a value. */
export type RiskCategoryAggregateNumbers = {
  /** Highest residual score that is tolerated without further mitigation. */
  appetiteScore?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of RiskCategory items; null where none has a value. */
export type RiskCategoryAggregateValues = {
  /** Highest residual score that is tolerated without further mitigation. */
  appetiteScore?: Maybe<Scalars['Int']['output']>;
  /** When the row was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type RiskCategory that have fields in common. */
export type RiskCategoryAggregateGroup = {
  /** What they have in common. */
  keys: RiskCategoryAggregateKeys;
  /** Their figures. */
  aggregates: RiskCategoryAggregates;
};

/** What RiskCategory items of a group have in common: null where they have no value, and what they were not grouped by. */
export type RiskCategoryAggregateKeys = {
  /** Short name in capitals, such as `MARKET`. */
  code?: Maybe<Scalars['String']['output']>;
  /** Name for people. */
  name?: Maybe<Scalars['String']['output']>;
  /** What belongs to the category. */
  description?: Maybe<Scalars['String']['output']>;
  /** The id of `parent`. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** How much risk of this kind the company is willing to take. */
  appetite?: Maybe<RiskAppetite>;
  /** Highest residual score that is tolerated without further mitigation. */
  appetiteScore?: Maybe<Scalars['Int']['output']>;
};

/** What RiskCategory items can be grouped by. */
export type RiskCategoryAggregateBy =
  /** Short name in capitals, such as `MARKET`. */
  | 'CODE'
  /** Name for people. */
  | 'NAME'
  /** What belongs to the category. */
  | 'DESCRIPTION'
  /** The id of `parent`. */
  | 'PARENT_ID'
  /** How much risk of this kind the company is willing to take. */
  | 'APPETITE'
  /** Highest residual score that is tolerated without further mitigation. */
  | 'APPETITE_SCORE';

/** Figures of RiskControl items. */
export type RiskControlAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their least or earliest values. */
  min?: Maybe<RiskControlAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<RiskControlAggregateValues>;
};

/** The least or the greatest values of RiskControl items; null where none has a value. */
export type RiskControlAggregateValues = {
  /** Day of its latest test; null when it was never tested. */
  lastTestedOn?: Maybe<Scalars['Date']['output']>;
  /** Day by which it has to be tested next. */
  nextTestDueOn?: Maybe<Scalars['Date']['output']>;
  /** When the row was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type RiskControl that have fields in common. */
export type RiskControlAggregateGroup = {
  /** What they have in common. */
  keys: RiskControlAggregateKeys;
  /** Their figures. */
  aggregates: RiskControlAggregates;
};

/** What RiskControl items of a group have in common: null where they have no value, and what they were not grouped by. */
export type RiskControlAggregateKeys = {
  /** The risk's id. */
  riskId?: Maybe<Scalars['ID']['output']>;
  /** Number in the list of controls, such as `CTL-00042`. */
  controlNumber?: Maybe<Scalars['String']['output']>;
  /** The control in a few words. */
  name?: Maybe<Scalars['String']['output']>;
  /** What is done, and to what end. */
  description?: Maybe<Scalars['String']['output']>;
  /** How it works. */
  controlType?: Maybe<ControlType>;
  /** How much of it people do. */
  automation?: Maybe<ControlAutomation>;
  /** How often it is done. */
  frequency?: Maybe<ControlFrequency>;
  /** A key control: without it the residual rating would not hold. */
  isKey?: Maybe<Scalars['Boolean']['output']>;
  /** Where it stands in its life. */
  status?: Maybe<ControlStatus>;
  /** The id of `owner`. */
  ownerId?: Maybe<Scalars['ID']['output']>;
  /** Result of its latest test. */
  rating?: Maybe<ControlRating>;
  /** Day of its latest test; null when it was never tested. */
  lastTestedOn?: Maybe<Scalars['Date']['output']>;
  /** Day by which it has to be tested next. */
  nextTestDueOn?: Maybe<Scalars['Date']['output']>;
};

/** What RiskControl items can be grouped by. */
export type RiskControlAggregateBy =
  /** The risk's id. */
  | 'RISK_ID'
  /** Number in the list of controls, such as `CTL-00042`. */
  | 'CONTROL_NUMBER'
  /** The control in a few words. */
  | 'NAME'
  /** What is done, and to what end. */
  | 'DESCRIPTION'
  /** How it works. */
  | 'CONTROL_TYPE'
  /** How much of it people do. */
  | 'AUTOMATION'
  /** How often it is done. */
  | 'FREQUENCY'
  /** A key control: without it the residual rating would not hold. */
  | 'IS_KEY'
  /** Where it stands in its life. */
  | 'STATUS'
  /** The id of `owner`. */
  | 'OWNER_ID'
  /** Result of its latest test. */
  | 'RATING'
  /** Day of its latest test; null when it was never tested. */
  | 'LAST_TESTED_ON'
  /** Day by which it has to be tested next. */
  | 'NEXT_TEST_DUE_ON';

/** Figures of ControlTest items. */
export type ControlTestAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<ControlTestAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<ControlTestAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<ControlTestAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<ControlTestAggregateValues>;
};

/** Sums or averages of numbers of ControlTest items; null where none has a value. */
export type ControlTestAggregateNumbers = {
  /** Number of samples looked at. */
  sampleSize?: Maybe<Scalars['Decimal']['output']>;
  /** Number of samples in which the control did not work. */
  exceptionCount?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of ControlTest items; null where none has a value. */
export type ControlTestAggregateValues = {
  /** Day of the test. */
  testedOn?: Maybe<Scalars['Date']['output']>;
  /** Number of samples looked at. */
  sampleSize?: Maybe<Scalars['Int']['output']>;
  /** Number of samples in which the control did not work. */
  exceptionCount?: Maybe<Scalars['Int']['output']>;
  /** Until when the finding has to be remedied; null when it passed. */
  remediationDueOn?: Maybe<Scalars['Date']['output']>;
  /** When the row was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type ControlTest that have fields in common. */
export type ControlTestAggregateGroup = {
  /** What they have in common. */
  keys: ControlTestAggregateKeys;
  /** Their figures. */
  aggregates: ControlTestAggregates;
};

/** What ControlTest items of a group have in common: null where they have no value, and what they were not grouped by. */
export type ControlTestAggregateKeys = {
  /** The id of the risk that the control belongs to. */
  riskId?: Maybe<Scalars['ID']['output']>;
  /** The id of `control`. */
  controlId?: Maybe<Scalars['ID']['output']>;
  /** Day of the test. */
  testedOn?: Maybe<Scalars['Date']['output']>;
  /** The id of `tester`. */
  testerId?: Maybe<Scalars['ID']['output']>;
  /** How it was tested. */
  method?: Maybe<ControlTestMethod>;
  /** Number of samples looked at. */
  sampleSize?: Maybe<Scalars['Int']['output']>;
  /** Number of samples in which the control did not work. */
  exceptionCount?: Maybe<Scalars['Int']['output']>;
  /** Outcome of the test. */
  result?: Maybe<ControlTestResult>;
  /** What was found; null when it passed. */
  finding?: Maybe<Scalars['String']['output']>;
  /** Until when the finding has to be remedied; null when it passed. */
  remediationDueOn?: Maybe<Scalars['Date']['output']>;
};

/** What ControlTest items can be grouped by. */
export type ControlTestAggregateBy =
  /** The id of the risk that the control belongs to. */
  | 'RISK_ID'
  /** The id of `control`. */
  | 'CONTROL_ID'
  /** Day of the test. */
  | 'TESTED_ON'
  /** The id of `tester`. */
  | 'TESTER_ID'
  /** How it was tested. */
  | 'METHOD'
  /** Number of samples looked at. */
  | 'SAMPLE_SIZE'
  /** Number of samples in which the control did not work. */
  | 'EXCEPTION_COUNT'
  /** Outcome of the test. */
  | 'RESULT'
  /** What was found; null when it passed. */
  | 'FINDING'
  /** Until when the finding has to be remedied; null when it passed. */
  | 'REMEDIATION_DUE_ON';

/** Figures of Incident items. */
export type IncidentAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<IncidentAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<IncidentAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<IncidentAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<IncidentAggregateValues>;
};

/** Sums or averages of numbers of Incident items; null where none has a value. */
export type IncidentAggregateNumbers = {
  /** Loss after recoveries in US dollars, the reporting currency. */
  reportingLoss?: Maybe<Scalars['Decimal']['output']>;
  /** Loss before recoveries, in `currency`. */
  lossAmount?: Maybe<Scalars['Decimal']['output']>;
  /** What insurers and others paid back, in `currency`. */
  recoveredAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Loss after recoveries, in `currency`. */
  netLoss?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of Incident items; null where none has a value. */
export type IncidentAggregateValues = {
  /** When it happened. */
  occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Loss after recoveries in US dollars, the reporting currency. */
  reportingLoss?: Maybe<Scalars['Decimal']['output']>;
  /** When it was reported. */
  reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was resolved; null while it is open. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Loss before recoveries, in `currency`. */
  lossAmount?: Maybe<Scalars['Decimal']['output']>;
  /** What insurers and others paid back, in `currency`. */
  recoveredAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Loss after recoveries, in `currency`. */
  netLoss?: Maybe<Scalars['Decimal']['output']>;
  /** When the row was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type Incident that have fields in common. */
export type IncidentAggregateGroup = {
  /** What they have in common. */
  keys: IncidentAggregateKeys;
  /** Their figures. */
  aggregates: IncidentAggregates;
};

/** What Incident items of a group have in common: null where they have no value, and what they were not grouped by. */
export type IncidentAggregateKeys = {
  /** The risk's id. */
  riskId?: Maybe<Scalars['ID']['output']>;
  /** The id of `reporter`. */
  reporterId?: Maybe<Scalars['ID']['output']>;
  /** How bad it was. */
  severity?: Maybe<IncidentSeverity>;
  /** How far it is dealt with. */
  status?: Maybe<IncidentStatus>;
  /** Number given when it was reported, such as `INC-00007`. */
  incidentNumber?: Maybe<Scalars['String']['output']>;
  /** What happened, in one line. */
  title?: Maybe<Scalars['String']['output']>;
  /** What happened, and where. */
  description?: Maybe<Scalars['String']['output']>;
  /** Why it happened, once that is known. */
  rootCause?: Maybe<Scalars['String']['output']>;
  /** ISO code of the currency of the loss. */
  currency?: Maybe<Scalars['String']['output']>;
};

/** What Incident items can be grouped by. */
export type IncidentAggregateBy =
  /** The risk's id. */
  | 'RISK_ID'
  /** The id of `reporter`. */
  | 'REPORTER_ID'
  /** How bad it was. */
  | 'SEVERITY'
  /** How far it is dealt with. */
  | 'STATUS'
  /** Number given when it was reported, such as `INC-00007`. */
  | 'INCIDENT_NUMBER'
  /** What happened, in one line. */
  | 'TITLE'
  /** What happened, and where. */
  | 'DESCRIPTION'
  /** Why it happened, once that is known. */
  | 'ROOT_CAUSE'
  /** ISO code of the currency of the loss. */
  | 'CURRENCY';

/** Figures of MitigationPlan items. */
export type MitigationPlanAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<MitigationPlanAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<MitigationPlanAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<MitigationPlanAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<MitigationPlanAggregateValues>;
};

/** Sums or averages of numbers of MitigationPlan items; null where none has a value. */
export type MitigationPlanAggregateNumbers = {
  /** Residual likelihood the plan aims at, 1 to 5. */
  targetLikelihood?: Maybe<Scalars['Decimal']['output']>;
  /** Residual impact the plan aims at, 1 to 5. */
  targetImpact?: Maybe<Scalars['Decimal']['output']>;
  /** What it may cost, in `currency`. */
  budgetAmount?: Maybe<Scalars['Decimal']['output']>;
  /** What it has cost so far, in `currency`. */
  spentAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Share of its actions that are done, 0 to 100; cancelled ones do not count. */
  progressPercent?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of MitigationPlan items; null where none has a value. */
export type MitigationPlanAggregateValues = {
  /** Day of the approval; null until then. */
  approvedOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which work starts. */
  startOn?: Maybe<Scalars['Date']['output']>;
  /** Day by which everything has to be done. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which it was completed; null until then. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** Residual likelihood the plan aims at, 1 to 5. */
  targetLikelihood?: Maybe<Scalars['Int']['output']>;
  /** Residual impact the plan aims at, 1 to 5. */
  targetImpact?: Maybe<Scalars['Int']['output']>;
  /** What it may cost, in `currency`. */
  budgetAmount?: Maybe<Scalars['Decimal']['output']>;
  /** What it has cost so far, in `currency`. */
  spentAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Share of its actions that are done, 0 to 100; cancelled ones do not count. */
  progressPercent?: Maybe<Scalars['Int']['output']>;
  /** When the row was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type MitigationPlan that have fields in common. */
export type MitigationPlanAggregateGroup = {
  /** What they have in common. */
  keys: MitigationPlanAggregateKeys;
  /** Their figures. */
  aggregates: MitigationPlanAggregates;
};

/** What MitigationPlan items of a group have in common: null where they have no value, and what they were not grouped by. */
export type MitigationPlanAggregateKeys = {
  /** The risk's id. */
  riskId?: Maybe<Scalars['ID']['output']>;
  /** The plan in one line. */
  title?: Maybe<Scalars['String']['output']>;
  /** What is to be reached. */
  description?: Maybe<Scalars['String']['output']>;
  /** What is done about the risk. */
  strategy?: Maybe<RiskResponse>;
  /** Where the plan stands. */
  status?: Maybe<MitigationPlanStatus>;
  /** The id of `owner`. */
  ownerId?: Maybe<Scalars['ID']['output']>;
  /** The id of `proposedBy`. */
  proposedById?: Maybe<Scalars['ID']['output']>;
  /** The id of `approvedBy`. */
  approvedById?: Maybe<Scalars['ID']['output']>;
  /** Day of the approval; null until then. */
  approvedOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which work starts. */
  startOn?: Maybe<Scalars['Date']['output']>;
  /** Day by which everything has to be done. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which it was completed; null until then. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** Residual likelihood the plan aims at, 1 to 5. */
  targetLikelihood?: Maybe<Scalars['Int']['output']>;
  /** Residual impact the plan aims at, 1 to 5. */
  targetImpact?: Maybe<Scalars['Int']['output']>;
  /** ISO code of the currency of budget and cost. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Share of its actions that are done, 0 to 100; cancelled ones do not count. */
  progressPercent?: Maybe<Scalars['Int']['output']>;
};

/** What MitigationPlan items can be grouped by. */
export type MitigationPlanAggregateBy =
  /** The risk's id. */
  | 'RISK_ID'
  /** The plan in one line. */
  | 'TITLE'
  /** What is to be reached. */
  | 'DESCRIPTION'
  /** What is done about the risk. */
  | 'STRATEGY'
  /** Where the plan stands. */
  | 'STATUS'
  /** The id of `owner`. */
  | 'OWNER_ID'
  /** The id of `proposedBy`. */
  | 'PROPOSED_BY_ID'
  /** The id of `approvedBy`. */
  | 'APPROVED_BY_ID'
  /** Day of the approval; null until then. */
  | 'APPROVED_ON'
  /** Day on which work starts. */
  | 'START_ON'
  /** Day by which everything has to be done. */
  | 'DUE_ON'
  /** Day on which it was completed; null until then. */
  | 'COMPLETED_ON'
  /** Residual likelihood the plan aims at, 1 to 5. */
  | 'TARGET_LIKELIHOOD'
  /** Residual impact the plan aims at, 1 to 5. */
  | 'TARGET_IMPACT'
  /** ISO code of the currency of budget and cost. */
  | 'CURRENCY'
  /** Share of its actions that are done, 0 to 100; cancelled ones do not count. */
  | 'PROGRESS_PERCENT';

/** Figures of MitigationAction items. */
export type MitigationActionAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<MitigationActionAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<MitigationActionAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<MitigationActionAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<MitigationActionAggregateValues>;
};

/** Sums or averages of numbers of MitigationAction items; null where none has a value. */
export type MitigationActionAggregateNumbers = {
  /** Place among the steps of the plan, from 1. */
  stepNo?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of MitigationAction items; null where none has a value. */
export type MitigationActionAggregateValues = {
  /** Place among the steps of the plan, from 1. */
  stepNo?: Maybe<Scalars['Int']['output']>;
  /** Day by which it has to be done. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which it was done; null until then. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** When the row was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type MitigationAction that have fields in common. */
export type MitigationActionAggregateGroup = {
  /** What they have in common. */
  keys: MitigationActionAggregateKeys;
  /** Their figures. */
  aggregates: MitigationActionAggregates;
};

/** What MitigationAction items of a group have in common: null where they have no value, and what they were not grouped by. */
export type MitigationActionAggregateKeys = {
  /** The risk's id. */
  riskId?: Maybe<Scalars['ID']['output']>;
  /** The id of `plan`. */
  planId?: Maybe<Scalars['ID']['output']>;
  /** Place among the steps of the plan, from 1. */
  stepNo?: Maybe<Scalars['Int']['output']>;
  /** What to do. */
  title?: Maybe<Scalars['String']['output']>;
  /** The id of `assignee`. */
  assigneeId?: Maybe<Scalars['ID']['output']>;
  /** How urgent it is. */
  priority?: Maybe<MitigationPriority>;
  /** Whether it is done. */
  status?: Maybe<MitigationActionStatus>;
  /** Day by which it has to be done. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which it was done; null until then. */
  completedOn?: Maybe<Scalars['Date']['output']>;
};

/** What MitigationAction items can be grouped by. */
export type MitigationActionAggregateBy =
  /** The risk's id. */
  | 'RISK_ID'
  /** The id of `plan`. */
  | 'PLAN_ID'
  /** Place among the steps of the plan, from 1. */
  | 'STEP_NO'
  /** What to do. */
  | 'TITLE'
  /** The id of `assignee`. */
  | 'ASSIGNEE_ID'
  /** How urgent it is. */
  | 'PRIORITY'
  /** Whether it is done. */
  | 'STATUS'
  /** Day by which it has to be done. */
  | 'DUE_ON'
  /** Day on which it was done; null until then. */
  | 'COMPLETED_ON';

/** Figures of KeyRiskIndicator items. */
export type KeyRiskIndicatorAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<KeyRiskIndicatorAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<KeyRiskIndicatorAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<KeyRiskIndicatorAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<KeyRiskIndicatorAggregateValues>;
};

/** Sums or averages of numbers of KeyRiskIndicator items; null where none has a value. */
export type KeyRiskIndicatorAggregateNumbers = {
  /** From here on `AMBER`. */
  warningThreshold?: Maybe<Scalars['Decimal']['output']>;
  /** From here on `RED`. */
  criticalThreshold?: Maybe<Scalars['Decimal']['output']>;
  /** Value of the latest reading; null when there was none. */
  latestValue?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of KeyRiskIndicator items; null where none has a value. */
export type KeyRiskIndicatorAggregateValues = {
  /** From here on `AMBER`. */
  warningThreshold?: Maybe<Scalars['Decimal']['output']>;
  /** From here on `RED`. */
  criticalThreshold?: Maybe<Scalars['Decimal']['output']>;
  /** Value of the latest reading; null when there was none. */
  latestValue?: Maybe<Scalars['Decimal']['output']>;
  /** Day of the latest reading; null when there was none. */
  latestReadOn?: Maybe<Scalars['Date']['output']>;
  /** When the row was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type KeyRiskIndicator that have fields in common. */
export type KeyRiskIndicatorAggregateGroup = {
  /** What they have in common. */
  keys: KeyRiskIndicatorAggregateKeys;
  /** Their figures. */
  aggregates: KeyRiskIndicatorAggregates;
};

/** What KeyRiskIndicator items of a group have in common: null where they have no value, and what they were not grouped by. */
export type KeyRiskIndicatorAggregateKeys = {
  /** The risk's id. */
  riskId?: Maybe<Scalars['ID']['output']>;
  /** What is measured. */
  name?: Maybe<Scalars['String']['output']>;
  /** Unit of the figure, such as `%`. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Which way is worse. */
  direction?: Maybe<RiskIndicatorDirection>;
  /** How often it is read. */
  frequency?: Maybe<RiskIndicatorFrequency>;
  /** The id of `owner`. */
  ownerId?: Maybe<Scalars['ID']['output']>;
  /** Whether it is still read. */
  isActive?: Maybe<Scalars['Boolean']['output']>;
  /** What the latest reading means; null when there was none. */
  latestStatus?: Maybe<RiskIndicatorStatus>;
  /** Day of the latest reading; null when there was none. */
  latestReadOn?: Maybe<Scalars['Date']['output']>;
};

/** What KeyRiskIndicator items can be grouped by. */
export type KeyRiskIndicatorAggregateBy =
  /** The risk's id. */
  | 'RISK_ID'
  /** What is measured. */
  | 'NAME'
  /** Unit of the figure, such as `%`. */
  | 'UNIT'
  /** Which way is worse. */
  | 'DIRECTION'
  /** How often it is read. */
  | 'FREQUENCY'
  /** The id of `owner`. */
  | 'OWNER_ID'
  /** Whether it is still read. */
  | 'IS_ACTIVE'
  /** What the latest reading means; null when there was none. */
  | 'LATEST_STATUS'
  /** Day of the latest reading; null when there was none. */
  | 'LATEST_READ_ON';

/** Figures of RiskAssessment items. */
export type RiskAssessmentAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<RiskAssessmentAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<RiskAssessmentAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<RiskAssessmentAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<RiskAssessmentAggregateValues>;
};

/** Sums or averages of numbers of RiskAssessment items; null where none has a value. */
export type RiskAssessmentAggregateNumbers = {
  /** Likelihood before controls, 1 to 5. */
  inherentLikelihood?: Maybe<Scalars['Decimal']['output']>;
  /** Impact before controls, 1 to 5. */
  inherentImpact?: Maybe<Scalars['Decimal']['output']>;
  /** Likelihood times impact before controls. */
  inherentScore?: Maybe<Scalars['Decimal']['output']>;
  /** Likelihood after controls, 1 to 5. */
  residualLikelihood?: Maybe<Scalars['Decimal']['output']>;
  /** Impact after controls, 1 to 5. */
  residualImpact?: Maybe<Scalars['Decimal']['output']>;
  /** Likelihood times impact after controls. */
  residualScore?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of RiskAssessment items; null where none has a value. */
export type RiskAssessmentAggregateValues = {
  /** Day of the rating. */
  assessedOn?: Maybe<Scalars['Date']['output']>;
  /** Likelihood before controls, 1 to 5. */
  inherentLikelihood?: Maybe<Scalars['Int']['output']>;
  /** Impact before controls, 1 to 5. */
  inherentImpact?: Maybe<Scalars['Int']['output']>;
  /** Likelihood times impact before controls. */
  inherentScore?: Maybe<Scalars['Int']['output']>;
  /** Likelihood after controls, 1 to 5. */
  residualLikelihood?: Maybe<Scalars['Int']['output']>;
  /** Impact after controls, 1 to 5. */
  residualImpact?: Maybe<Scalars['Int']['output']>;
  /** Likelihood times impact after controls. */
  residualScore?: Maybe<Scalars['Int']['output']>;
  /** When it was approved; null until then. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the row was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type RiskAssessment that have fields in common. */
export type RiskAssessmentAggregateGroup = {
  /** What they have in common. */
  keys: RiskAssessmentAggregateKeys;
  /** Their figures. */
  aggregates: RiskAssessmentAggregates;
};

/** What RiskAssessment items of a group have in common: null where they have no value, and what they were not grouped by. */
export type RiskAssessmentAggregateKeys = {
  /** Why it was made. */
  kind?: Maybe<RiskAssessmentKind>;
  /** Only an approved assessment counts. */
  status?: Maybe<RiskAssessmentStatus>;
  /** Day of the rating. */
  assessedOn?: Maybe<Scalars['Date']['output']>;
  /** The id of `assessor`. */
  assessorId?: Maybe<Scalars['ID']['output']>;
  /** Reasons for the rating. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Likelihood before controls, 1 to 5. */
  inherentLikelihood?: Maybe<Scalars['Int']['output']>;
  /** Impact before controls, 1 to 5. */
  inherentImpact?: Maybe<Scalars['Int']['output']>;
  /** Likelihood times impact before controls. */
  inherentScore?: Maybe<Scalars['Int']['output']>;
  /** Likelihood after controls, 1 to 5. */
  residualLikelihood?: Maybe<Scalars['Int']['output']>;
  /** Impact after controls, 1 to 5. */
  residualImpact?: Maybe<Scalars['Int']['output']>;
  /** Likelihood times impact after controls. */
  residualScore?: Maybe<Scalars['Int']['output']>;
  /** The id of `approvedBy`. */
  approvedById?: Maybe<Scalars['ID']['output']>;
};

/** What RiskAssessment items can be grouped by. */
export type RiskAssessmentAggregateBy =
  /** Why it was made. */
  | 'KIND'
  /** Only an approved assessment counts. */
  | 'STATUS'
  /** Day of the rating. */
  | 'ASSESSED_ON'
  /** The id of `assessor`. */
  | 'ASSESSOR_ID'
  /** Reasons for the rating. */
  | 'RATIONALE'
  /** Likelihood before controls, 1 to 5. */
  | 'INHERENT_LIKELIHOOD'
  /** Impact before controls, 1 to 5. */
  | 'INHERENT_IMPACT'
  /** Likelihood times impact before controls. */
  | 'INHERENT_SCORE'
  /** Likelihood after controls, 1 to 5. */
  | 'RESIDUAL_LIKELIHOOD'
  /** Impact after controls, 1 to 5. */
  | 'RESIDUAL_IMPACT'
  /** Likelihood times impact after controls. */
  | 'RESIDUAL_SCORE'
  /** The id of `approvedBy`. */
  | 'APPROVED_BY_ID';

/** Figures of IndicatorReading items. */
export type IndicatorReadingAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<IndicatorReadingAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<IndicatorReadingAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<IndicatorReadingAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<IndicatorReadingAggregateValues>;
};

/** Sums or averages of numbers of IndicatorReading items; null where none has a value. */
export type IndicatorReadingAggregateNumbers = {
  /** The figure. */
  value?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of IndicatorReading items; null where none has a value. */
export type IndicatorReadingAggregateValues = {
  /** Day of the reading. */
  readOn?: Maybe<Scalars['Date']['output']>;
  /** The figure. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** When the row was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type IndicatorReading that have fields in common. */
export type IndicatorReadingAggregateGroup = {
  /** What they have in common. */
  keys: IndicatorReadingAggregateKeys;
  /** Their figures. */
  aggregates: IndicatorReadingAggregates;
};

/** What IndicatorReading items of a group have in common: null where they have no value, and what they were not grouped by. */
export type IndicatorReadingAggregateKeys = {
  /** Day of the reading. */
  readOn?: Maybe<Scalars['Date']['output']>;
  /** What it means, by the thresholds of its day. */
  status?: Maybe<RiskIndicatorStatus>;
};

/** What IndicatorReading items can be grouped by. */
export type IndicatorReadingAggregateBy =
  /** Day of the reading. */
  | 'READ_ON'
  /** What it means, by the thresholds of its day. */
  | 'STATUS';

/** Figures of RiskExposure items. */
export type RiskExposureAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<RiskExposureAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<RiskExposureAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<RiskExposureAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<RiskExposureAggregateValues>;
};

/** Sums or averages of numbers of RiskExposure items; null where none has a value. */
export type RiskExposureAggregateNumbers = {
  /** How much is exposed, in `currency`. */
  exposureAmount?: Maybe<Scalars['Decimal']['output']>;
  /** How much is exposed in US dollars, the reporting currency. */
  reportingAmount?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of RiskExposure items; null where none has a value. */
export type RiskExposureAggregateValues = {
  /** How much is exposed, in `currency`. */
  exposureAmount?: Maybe<Scalars['Decimal']['output']>;
  /** How much is exposed in US dollars, the reporting currency. */
  reportingAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Day on which the amount was measured. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** When the row was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type RiskExposure that have fields in common. */
export type RiskExposureAggregateGroup = {
  /** What they have in common. */
  keys: RiskExposureAggregateKeys;
  /** Their figures. */
  aggregates: RiskExposureAggregates;
};

/** What RiskExposure items of a group have in common: null where they have no value, and what they were not grouped by. */
export type RiskExposureAggregateKeys = {
  /** The risk's id. */
  riskId?: Maybe<Scalars['ID']['output']>;
  /** What kind of thing is exposed. */
  targetType?: Maybe<ExposureTargetType>;
  /** Id of what is exposed. */
  targetId?: Maybe<Scalars['ID']['output']>;
  /** Whether it still counts. */
  status?: Maybe<ExposureStatus>;
  /** ISO code of the currency of the exposure. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Day on which the amount was measured. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** How the amount was found. */
  note?: Maybe<Scalars['String']['output']>;
};

/** What RiskExposure items can be grouped by. */
export type RiskExposureAggregateBy =
  /** The risk's id. */
  | 'RISK_ID'
  /** What kind of thing is exposed. */
  | 'TARGET_TYPE'
  /** Id of what is exposed. */
  | 'TARGET_ID'
  /** Whether it still counts. */
  | 'STATUS'
  /** ISO code of the currency of the exposure. */
  | 'CURRENCY'
  /** Day on which the amount was measured. */
  | 'AS_OF'
  /** How the amount was found. */
  | 'NOTE';

/** Figures of RiskStatusChange items. */
export type RiskStatusChangeAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their least or earliest values. */
  min?: Maybe<RiskStatusChangeAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<RiskStatusChangeAggregateValues>;
};

/** The least or the greatest values of RiskStatusChange items; null where none has a value. */
export type RiskStatusChangeAggregateValues = {
  /** When it was changed. */
  changedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type RiskStatusChange that have fields in common. */
export type RiskStatusChangeAggregateGroup = {
  /** What they have in common. */
  keys: RiskStatusChangeAggregateKeys;
  /** Their figures. */
  aggregates: RiskStatusChangeAggregates;
};

/** What RiskStatusChange items of a group have in common: null where they have no value, and what they were not grouped by. */
export type RiskStatusChangeAggregateKeys = {
  /** State before; null for the registration. */
  fromStatus?: Maybe<RiskStatus>;
  /** State after. */
  toStatus?: Maybe<RiskStatus>;
  /** The id of `changedBy`. */
  changedById?: Maybe<Scalars['ID']['output']>;
  /** Why it was changed. */
  note?: Maybe<Scalars['String']['output']>;
};

/** What RiskStatusChange items can be grouped by. */
export type RiskStatusChangeAggregateBy =
  /** State before; null for the registration. */
  | 'FROM_STATUS'
  /** State after. */
  | 'TO_STATUS'
  /** The id of `changedBy`. */
  | 'CHANGED_BY_ID'
  /** Why it was changed. */
  | 'NOTE';

/** What came of a change of a risk. */
export type RiskPayload = {
  /** The risk as it is now. */
  risk: Risk;
};

/** What came of a change of an assessment. */
export type RiskAssessmentPayload = {
  /** The assessment as it is now. */
  assessment: RiskAssessment;
};

/** What came of a change of a control. */
export type RiskControlPayload = {
  /** The control as it is now. */
  control: RiskControl;
};

/** What came of a change of an incident. */
export type IncidentPayload = {
  /** The incident as it is now. */
  incident: Incident;
};

/** What came of a change of a plan. */
export type MitigationPlanPayload = {
  /** The plan as it is now. */
  plan: MitigationPlan;
};

/** What came of a change of an action. */
export type MitigationActionPayload = {
  /** The action as it is now. */
  action: MitigationAction;
};

/** What came of a change of an exposure. */
export type RiskExposurePayload = {
  /** The exposure as it is now. */
  exposure: RiskExposure;
};

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

/** What a search finds of the type Risk. */
export type RiskSearch = {
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
  Risk: Risk;
  RiskCategory: RiskCategory;
  RiskControl: RiskControl;
  ControlTest: ControlTest;
  Incident: Incident;
  MitigationPlan: MitigationPlan;
  Employee: Employee;
  Portfolio: Portfolio;
  Instrument: Instrument;
  Account: Account;
  RiskSearch: RiskSearch;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Risk:
    ( { __typename: 'Risk' }
    & GraphQLRecursivePick<FederationTypes['Risk'], {"id":true}> );
  RiskCategory:
    ( { __typename: 'RiskCategory' }
    & GraphQLRecursivePick<FederationTypes['RiskCategory'], {"id":true}> );
  RiskControl:
    ( { __typename: 'RiskControl' }
    & GraphQLRecursivePick<FederationTypes['RiskControl'], {"riskId":true,"id":true}> );
  ControlTest:
    ( { __typename: 'ControlTest' }
    & GraphQLRecursivePick<FederationTypes['ControlTest'], {"riskId":true,"id":true}> );
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"riskId":true,"id":true}> );
  MitigationPlan:
    ( { __typename: 'MitigationPlan' }
    & GraphQLRecursivePick<FederationTypes['MitigationPlan'], {"riskId":true,"id":true}> );
  Employee:
    ( { __typename: 'Employee' }
    & GraphQLRecursivePick<FederationTypes['Employee'], {"id":true}> );
  Portfolio:
    ( { __typename: 'Portfolio' }
    & GraphQLRecursivePick<FederationTypes['Portfolio'], {"id":true}> );
  Instrument:
    ( { __typename: 'Instrument' }
    & GraphQLRecursivePick<FederationTypes['Instrument'], {"id":true}> );
  Account:
    ( { __typename: 'Account' }
    & GraphQLRecursivePick<FederationTypes['Account'], {"id":true}> );
  RiskSearch:
    ( { __typename: 'RiskSearch' }
    & GraphQLRecursivePick<FederationTypes['RiskSearch'], {"token":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ExposureTarget:
    | ( Omit<Portfolio, 'riskExposures'> & { riskExposures?: Maybe<_RefType['RiskExposureConnection']> } )
    | ( Omit<Instrument, 'riskExposures'> & { riskExposures?: Maybe<_RefType['RiskExposureConnection']> } )
    | ( Omit<Account, 'riskExposures'> & { riskExposures?: Maybe<_RefType['RiskExposureConnection']> } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( RiskRow )
    | ( RiskCategoryRow )
    | ( RiskControlRow )
    | ( ControlTestRow )
    | ( IncidentRow )
    | ( MitigationPlanRow )
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RiskChildKey: RiskChildKey;
  Risk: ResolverTypeWrapper<RiskRow>;
  RiskStatus: RiskStatus;
  RiskResponse: RiskResponse;
  RiskLevel: RiskLevel;
  RiskFilter: RiskFilter;
  RiskOrder: RiskOrder;
  RiskOrderField: RiskOrderField;
  RiskCategory: ResolverTypeWrapper<RiskCategoryRow>;
  RiskAppetite: RiskAppetite;
  RiskCategoryFilter: RiskCategoryFilter;
  RiskCategoryOrder: RiskCategoryOrder;
  RiskCategoryOrderField: RiskCategoryOrderField;
  RiskRatingDimension: RiskRatingDimension;
  RiskRatingLevel: ResolverTypeWrapper<RiskRatingLevelRow>;
  RiskAssessment: ResolverTypeWrapper<RiskAssessmentRow>;
  RiskAssessmentKind: RiskAssessmentKind;
  RiskAssessmentStatus: RiskAssessmentStatus;
  RiskAssessmentFilter: RiskAssessmentFilter;
  RiskAssessmentOrder: RiskAssessmentOrder;
  RiskAssessmentOrderField: RiskAssessmentOrderField;
  RiskControl: ResolverTypeWrapper<RiskControlRow>;
  ControlType: ControlType;
  ControlAutomation: ControlAutomation;
  ControlFrequency: ControlFrequency;
  ControlStatus: ControlStatus;
  ControlRating: ControlRating;
  RiskControlFilter: RiskControlFilter;
  RiskControlOrder: RiskControlOrder;
  RiskControlOrderField: RiskControlOrderField;
  ControlTest: ResolverTypeWrapper<ControlTestRow>;
  ControlTestMethod: ControlTestMethod;
  ControlTestResult: ControlTestResult;
  ControlTestFilter: ControlTestFilter;
  ControlTestOrder: ControlTestOrder;
  ControlTestOrderField: ControlTestOrderField;
  ControlEffectiveness: ResolverTypeWrapper<ControlEffectivenessRow>;
  Incident: ResolverTypeWrapper<IncidentRow>;
  IncidentSeverity: IncidentSeverity;
  IncidentStatus: IncidentStatus;
  IncidentFilter: IncidentFilter;
  IncidentOrder: IncidentOrder;
  IncidentOrderField: IncidentOrderField;
  MitigationPlan: ResolverTypeWrapper<MitigationPlanRow>;
  MitigationPlanStatus: MitigationPlanStatus;
  MitigationPlanFilter: MitigationPlanFilter;
  MitigationPlanOrder: MitigationPlanOrder;
  MitigationPlanOrderField: MitigationPlanOrderField;
  MitigationAction: ResolverTypeWrapper<MitigationActionRow>;
  MitigationPriority: MitigationPriority;
  MitigationActionStatus: MitigationActionStatus;
  MitigationActionFilter: MitigationActionFilter;
  MitigationActionOrder: MitigationActionOrder;
  MitigationActionOrderField: MitigationActionOrderField;
  KeyRiskIndicator: ResolverTypeWrapper<KeyRiskIndicatorRow>;
  RiskIndicatorDirection: RiskIndicatorDirection;
  RiskIndicatorFrequency: RiskIndicatorFrequency;
  RiskIndicatorStatus: RiskIndicatorStatus;
  KeyRiskIndicatorFilter: KeyRiskIndicatorFilter;
  KeyRiskIndicatorOrder: KeyRiskIndicatorOrder;
  KeyRiskIndicatorOrderField: KeyRiskIndicatorOrderField;
  IndicatorReading: ResolverTypeWrapper<IndicatorReadingRow>;
  IndicatorReadingFilter: IndicatorReadingFilter;
  IndicatorReadingOrder: IndicatorReadingOrder;
  IndicatorReadingOrderField: IndicatorReadingOrderField;
  RiskExposure: ResolverTypeWrapper<RiskExposureRow>;
  ExposureTarget: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExposureTarget']>;
  ExposureTargetType: ExposureTargetType;
  ExposureStatus: ExposureStatus;
  RiskExposureFilter: RiskExposureFilter;
  RiskExposureOrder: RiskExposureOrder;
  RiskExposureOrderField: RiskExposureOrderField;
  RiskStatusChange: ResolverTypeWrapper<RiskStatusChangeRow>;
  RiskStatusChangeOrder: RiskStatusChangeOrder;
  RiskStatusChangeOrderField: RiskStatusChangeOrderField;
  RiskProfile: ResolverTypeWrapper<RiskProfileRow>;
  RiskRatingBasis: RiskRatingBasis;
  RiskHeatMapCell: ResolverTypeWrapper<RiskHeatMapCellRow>;
  RiskCategorySummary: ResolverTypeWrapper<RiskCategorySummaryRow>;
  ControlEffectivenessByCategory: ResolverTypeWrapper<ControlEffectivenessByCategoryRow>;
  OpenIncidentsByCategory: ResolverTypeWrapper<OpenIncidentsByCategoryRow>;
  IncidentLossMonth: ResolverTypeWrapper<IncidentLossMonthRow>;
  RegisterRiskInput: RegisterRiskInput;
  UpdateRiskInput: UpdateRiskInput;
  DecideRiskInput: DecideRiskInput;
  AssessRiskInput: AssessRiskInput;
  UpdateAssessmentInput: UpdateAssessmentInput;
  ApproveAssessmentInput: ApproveAssessmentInput;
  RejectAssessmentInput: RejectAssessmentInput;
  AddControlInput: AddControlInput;
  UpdateControlInput: UpdateControlInput;
  ChangeControlInput: ChangeControlInput;
  TestControlInput: TestControlInput;
  TestControlPayload: ResolverTypeWrapper<Omit<TestControlPayload, 'test' | 'action'> & { test: ResolversTypes['ControlTest'], action?: Maybe<ResolversTypes['MitigationAction']> }>;
  ReportIncidentInput: ReportIncidentInput;
  UpdateIncidentInput: UpdateIncidentInput;
  ChangeIncidentInput: ChangeIncidentInput;
  ResolveIncidentInput: ResolveIncidentInput;
  CloseIncidentInput: CloseIncidentInput;
  PlannedActionInput: PlannedActionInput;
  PlanMitigationInput: PlanMitigationInput;
  UpdateMitigationPlanInput: UpdateMitigationPlanInput;
  ChangeMitigationPlanInput: ChangeMitigationPlanInput;
  CompleteMitigationPlanInput: CompleteMitigationPlanInput;
  CancelMitigationPlanInput: CancelMitigationPlanInput;
  AddMitigationActionInput: AddMitigationActionInput;
  UpdateMitigationActionInput: UpdateMitigationActionInput;
  ChangeMitigationActionInput: ChangeMitigationActionInput;
  ExposureInput: ExposureInput;
  LinkExposuresInput: LinkExposuresInput;
  UpdateExposureInput: UpdateExposureInput;
  CloseExposureInput: CloseExposureInput;
  LinkExposuresPayload: ResolverTypeWrapper<Omit<LinkExposuresPayload, 'risk'> & { risk: ResolversTypes['Risk'] }>;
  RecordReportingRateInput: RecordReportingRateInput;
  RecordReportingRatePayload: ResolverTypeWrapper<Omit<RecordReportingRatePayload, 'rate'> & { rate: ResolversTypes['ReportingRate'] }>;
  ReportingRate: ResolverTypeWrapper<ReportingRateRow>;
  Employee: ResolverTypeWrapper<Omit<Employee, 'ownedRisks' | 'reportedIncidents' | 'mitigationActions'> & { ownedRisks?: Maybe<ResolversTypes['RiskConnection']>, reportedIncidents?: Maybe<ResolversTypes['IncidentConnection']>, mitigationActions?: Maybe<ResolversTypes['MitigationActionConnection']> }>;
  Department: ResolverTypeWrapper<Department>;
  Portfolio: ResolverTypeWrapper<Omit<Portfolio, 'riskExposures'> & { riskExposures?: Maybe<ResolversTypes['RiskExposureConnection']> }>;
  Instrument: ResolverTypeWrapper<Omit<Instrument, 'riskExposures'> & { riskExposures?: Maybe<ResolversTypes['RiskExposureConnection']> }>;
  Account: ResolverTypeWrapper<Omit<Account, 'riskExposures'> & { riskExposures?: Maybe<ResolversTypes['RiskExposureConnection']> }>;
  NullsOrder: NullsOrder;
  ControlTestWhere: ControlTestWhere;
  IncidentWhere: IncidentWhere;
  IndicatorReadingWhere: IndicatorReadingWhere;
  KeyRiskIndicatorWhere: KeyRiskIndicatorWhere;
  MitigationActionWhere: MitigationActionWhere;
  MitigationPlanWhere: MitigationPlanWhere;
  RiskWhere: RiskWhere;
  RiskAssessmentWhere: RiskAssessmentWhere;
  RiskCategoryWhere: RiskCategoryWhere;
  RiskControlWhere: RiskControlWhere;
  RiskExposureWhere: RiskExposureWhere;
  RiskStatusChangeWhere: RiskStatusChangeWhere;
  IDCondition: IdCondition;
  StringCondition: StringCondition;
  BooleanCondition: BooleanCondition;
  IntCondition: IntCondition;
  DecimalCondition: DecimalCondition;
  DateCondition: DateCondition;
  DateTimeCondition: DateTimeCondition;
  ControlTestMethodCondition: ControlTestMethodCondition;
  ControlTestResultCondition: ControlTestResultCondition;
  IncidentSeverityCondition: IncidentSeverityCondition;
  IncidentStatusCondition: IncidentStatusCondition;
  RiskIndicatorStatusCondition: RiskIndicatorStatusCondition;
  RiskIndicatorDirectionCondition: RiskIndicatorDirectionCondition;
  RiskIndicatorFrequencyCondition: RiskIndicatorFrequencyCondition;
  MitigationPriorityCondition: MitigationPriorityCondition;
  MitigationActionStatusCondition: MitigationActionStatusCondition;
  RiskResponseCondition: RiskResponseCondition;
  MitigationPlanStatusCondition: MitigationPlanStatusCondition;
  RiskStatusCondition: RiskStatusCondition;
  RiskLevelCondition: RiskLevelCondition;
  RiskAssessmentKindCondition: RiskAssessmentKindCondition;
  RiskAssessmentStatusCondition: RiskAssessmentStatusCondition;
  RiskAppetiteCondition: RiskAppetiteCondition;
  ControlTypeCondition: ControlTypeCondition;
  ControlAutomationCondition: ControlAutomationCondition;
  ControlFrequencyCondition: ControlFrequencyCondition;
  ControlStatusCondition: ControlStatusCondition;
  ControlRatingCondition: ControlRatingCondition;
  ExposureTargetTypeCondition: ExposureTargetTypeCondition;
  ExposureStatusCondition: ExposureStatusCondition;
  RiskConnection: ResolverTypeWrapper<Connection<RiskRow>>;
  RiskEdge: ResolverTypeWrapper<Omit<RiskEdge, 'node'> & { node: ResolversTypes['Risk'] }>;
  RiskCategoryConnection: ResolverTypeWrapper<Connection<RiskCategoryRow>>;
  RiskCategoryEdge: ResolverTypeWrapper<Omit<RiskCategoryEdge, 'node'> & { node: ResolversTypes['RiskCategory'] }>;
  RiskControlConnection: ResolverTypeWrapper<Connection<RiskControlRow>>;
  RiskControlEdge: ResolverTypeWrapper<Omit<RiskControlEdge, 'node'> & { node: ResolversTypes['RiskControl'] }>;
  ControlTestConnection: ResolverTypeWrapper<Connection<ControlTestRow>>;
  ControlTestEdge: ResolverTypeWrapper<Omit<ControlTestEdge, 'node'> & { node: ResolversTypes['ControlTest'] }>;
  IncidentConnection: ResolverTypeWrapper<Connection<IncidentRow>>;
  IncidentEdge: ResolverTypeWrapper<Omit<IncidentEdge, 'node'> & { node: ResolversTypes['Incident'] }>;
  MitigationPlanConnection: ResolverTypeWrapper<Connection<MitigationPlanRow>>;
  MitigationPlanEdge: ResolverTypeWrapper<Omit<MitigationPlanEdge, 'node'> & { node: ResolversTypes['MitigationPlan'] }>;
  MitigationActionConnection: ResolverTypeWrapper<Connection<MitigationActionRow>>;
  MitigationActionEdge: ResolverTypeWrapper<Omit<MitigationActionEdge, 'node'> & { node: ResolversTypes['MitigationAction'] }>;
  KeyRiskIndicatorConnection: ResolverTypeWrapper<Connection<KeyRiskIndicatorRow>>;
  KeyRiskIndicatorEdge: ResolverTypeWrapper<Omit<KeyRiskIndicatorEdge, 'node'> & { node: ResolversTypes['KeyRiskIndicator'] }>;
  RiskAssessmentConnection: ResolverTypeWrapper<Connection<RiskAssessmentRow>>;
  RiskAssessmentEdge: ResolverTypeWrapper<Omit<RiskAssessmentEdge, 'node'> & { node: ResolversTypes['RiskAssessment'] }>;
  IndicatorReadingConnection: ResolverTypeWrapper<Connection<IndicatorReadingRow>>;
  IndicatorReadingEdge: ResolverTypeWrapper<Omit<IndicatorReadingEdge, 'node'> & { node: ResolversTypes['IndicatorReading'] }>;
  RiskExposureConnection: ResolverTypeWrapper<Connection<RiskExposureRow>>;
  RiskExposureEdge: ResolverTypeWrapper<Omit<RiskExposureEdge, 'node'> & { node: ResolversTypes['RiskExposure'] }>;
  RiskStatusChangeConnection: ResolverTypeWrapper<Connection<RiskStatusChangeRow>>;
  RiskStatusChangeEdge: ResolverTypeWrapper<Omit<RiskStatusChangeEdge, 'node'> & { node: ResolversTypes['RiskStatusChange'] }>;
  AuditEntryConnection: ResolverTypeWrapper<Connection<AuditEntryRow>>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  RiskAggregates: ResolverTypeWrapper<RiskAggregates>;
  RiskAggregateNumbers: ResolverTypeWrapper<RiskAggregateNumbers>;
  RiskAggregateValues: ResolverTypeWrapper<RiskAggregateValues>;
  RiskAggregateGroup: ResolverTypeWrapper<RiskAggregateGroup>;
  RiskAggregateKeys: ResolverTypeWrapper<RiskAggregateKeys>;
  RiskAggregateBy: RiskAggregateBy;
  RiskCategoryAggregates: ResolverTypeWrapper<RiskCategoryAggregates>;
  RiskCategoryAggregateNumbers: ResolverTypeWrapper<RiskCategoryAggregateNumbers>;
  RiskCategoryAggregateValues: ResolverTypeWrapper<RiskCategoryAggregateValues>;
  RiskCategoryAggregateGroup: ResolverTypeWrapper<RiskCategoryAggregateGroup>;
  RiskCategoryAggregateKeys: ResolverTypeWrapper<RiskCategoryAggregateKeys>;
  RiskCategoryAggregateBy: RiskCategoryAggregateBy;
  RiskControlAggregates: ResolverTypeWrapper<RiskControlAggregates>;
  RiskControlAggregateValues: ResolverTypeWrapper<RiskControlAggregateValues>;
  RiskControlAggregateGroup: ResolverTypeWrapper<RiskControlAggregateGroup>;
  RiskControlAggregateKeys: ResolverTypeWrapper<RiskControlAggregateKeys>;
  RiskControlAggregateBy: RiskControlAggregateBy;
  ControlTestAggregates: ResolverTypeWrapper<ControlTestAggregates>;
  ControlTestAggregateNumbers: ResolverTypeWrapper<ControlTestAggregateNumbers>;
  ControlTestAggregateValues: ResolverTypeWrapper<ControlTestAggregateValues>;
  ControlTestAggregateGroup: ResolverTypeWrapper<ControlTestAggregateGroup>;
  ControlTestAggregateKeys: ResolverTypeWrapper<ControlTestAggregateKeys>;
  ControlTestAggregateBy: ControlTestAggregateBy;
  IncidentAggregates: ResolverTypeWrapper<IncidentAggregates>;
  IncidentAggregateNumbers: ResolverTypeWrapper<IncidentAggregateNumbers>;
  IncidentAggregateValues: ResolverTypeWrapper<IncidentAggregateValues>;
  IncidentAggregateGroup: ResolverTypeWrapper<IncidentAggregateGroup>;
  IncidentAggregateKeys: ResolverTypeWrapper<IncidentAggregateKeys>;
  IncidentAggregateBy: IncidentAggregateBy;
  MitigationPlanAggregates: ResolverTypeWrapper<MitigationPlanAggregates>;
  MitigationPlanAggregateNumbers: ResolverTypeWrapper<MitigationPlanAggregateNumbers>;
  MitigationPlanAggregateValues: ResolverTypeWrapper<MitigationPlanAggregateValues>;
  MitigationPlanAggregateGroup: ResolverTypeWrapper<MitigationPlanAggregateGroup>;
  MitigationPlanAggregateKeys: ResolverTypeWrapper<MitigationPlanAggregateKeys>;
  MitigationPlanAggregateBy: MitigationPlanAggregateBy;
  MitigationActionAggregates: ResolverTypeWrapper<MitigationActionAggregates>;
  MitigationActionAggregateNumbers: ResolverTypeWrapper<MitigationActionAggregateNumbers>;
  MitigationActionAggregateValues: ResolverTypeWrapper<MitigationActionAggregateValues>;
  MitigationActionAggregateGroup: ResolverTypeWrapper<MitigationActionAggregateGroup>;
  MitigationActionAggregateKeys: ResolverTypeWrapper<MitigationActionAggregateKeys>;
  MitigationActionAggregateBy: MitigationActionAggregateBy;
  KeyRiskIndicatorAggregates: ResolverTypeWrapper<KeyRiskIndicatorAggregates>;
  KeyRiskIndicatorAggregateNumbers: ResolverTypeWrapper<KeyRiskIndicatorAggregateNumbers>;
  KeyRiskIndicatorAggregateValues: ResolverTypeWrapper<KeyRiskIndicatorAggregateValues>;
  KeyRiskIndicatorAggregateGroup: ResolverTypeWrapper<KeyRiskIndicatorAggregateGroup>;
  KeyRiskIndicatorAggregateKeys: ResolverTypeWrapper<KeyRiskIndicatorAggregateKeys>;
  KeyRiskIndicatorAggregateBy: KeyRiskIndicatorAggregateBy;
  RiskAssessmentAggregates: ResolverTypeWrapper<RiskAssessmentAggregates>;
  RiskAssessmentAggregateNumbers: ResolverTypeWrapper<RiskAssessmentAggregateNumbers>;
  RiskAssessmentAggregateValues: ResolverTypeWrapper<RiskAssessmentAggregateValues>;
  RiskAssessmentAggregateGroup: ResolverTypeWrapper<RiskAssessmentAggregateGroup>;
  RiskAssessmentAggregateKeys: ResolverTypeWrapper<RiskAssessmentAggregateKeys>;
  RiskAssessmentAggregateBy: RiskAssessmentAggregateBy;
  IndicatorReadingAggregates: ResolverTypeWrapper<IndicatorReadingAggregates>;
  IndicatorReadingAggregateNumbers: ResolverTypeWrapper<IndicatorReadingAggregateNumbers>;
  IndicatorReadingAggregateValues: ResolverTypeWrapper<IndicatorReadingAggregateValues>;
  IndicatorReadingAggregateGroup: ResolverTypeWrapper<IndicatorReadingAggregateGroup>;
  IndicatorReadingAggregateKeys: ResolverTypeWrapper<IndicatorReadingAggregateKeys>;
  IndicatorReadingAggregateBy: IndicatorReadingAggregateBy;
  RiskExposureAggregates: ResolverTypeWrapper<RiskExposureAggregates>;
  RiskExposureAggregateNumbers: ResolverTypeWrapper<RiskExposureAggregateNumbers>;
  RiskExposureAggregateValues: ResolverTypeWrapper<RiskExposureAggregateValues>;
  RiskExposureAggregateGroup: ResolverTypeWrapper<RiskExposureAggregateGroup>;
  RiskExposureAggregateKeys: ResolverTypeWrapper<RiskExposureAggregateKeys>;
  RiskExposureAggregateBy: RiskExposureAggregateBy;
  RiskStatusChangeAggregates: ResolverTypeWrapper<RiskStatusChangeAggregates>;
  RiskStatusChangeAggregateValues: ResolverTypeWrapper<RiskStatusChangeAggregateValues>;
  RiskStatusChangeAggregateGroup: ResolverTypeWrapper<RiskStatusChangeAggregateGroup>;
  RiskStatusChangeAggregateKeys: ResolverTypeWrapper<RiskStatusChangeAggregateKeys>;
  RiskStatusChangeAggregateBy: RiskStatusChangeAggregateBy;
  RiskPayload: ResolverTypeWrapper<Omit<RiskPayload, 'risk'> & { risk: ResolversTypes['Risk'] }>;
  RiskAssessmentPayload: ResolverTypeWrapper<Omit<RiskAssessmentPayload, 'assessment'> & { assessment: ResolversTypes['RiskAssessment'] }>;
  RiskControlPayload: ResolverTypeWrapper<Omit<RiskControlPayload, 'control'> & { control: ResolversTypes['RiskControl'] }>;
  IncidentPayload: ResolverTypeWrapper<Omit<IncidentPayload, 'incident'> & { incident: ResolversTypes['Incident'] }>;
  MitigationPlanPayload: ResolverTypeWrapper<Omit<MitigationPlanPayload, 'plan'> & { plan: ResolversTypes['MitigationPlan'] }>;
  MitigationActionPayload: ResolverTypeWrapper<Omit<MitigationActionPayload, 'action'> & { action: ResolversTypes['MitigationAction'] }>;
  RiskExposurePayload: ResolverTypeWrapper<Omit<RiskExposurePayload, 'exposure'> & { exposure: ResolversTypes['RiskExposure'] }>;
  FoundHit: ResolverTypeWrapper<FoundHit>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SearchHighlight: ResolverTypeWrapper<SearchHighlight>;
  SearchHighlightPart: ResolverTypeWrapper<SearchHighlightPart>;
  RiskSearch: ResolverTypeWrapper<RiskSearch>;
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
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  RiskChildKey: RiskChildKey;
  Risk: RiskRow;
  RiskFilter: RiskFilter;
  RiskOrder: RiskOrder;
  RiskCategory: RiskCategoryRow;
  RiskCategoryFilter: RiskCategoryFilter;
  RiskCategoryOrder: RiskCategoryOrder;
  RiskRatingLevel: RiskRatingLevelRow;
  RiskAssessment: RiskAssessmentRow;
  RiskAssessmentFilter: RiskAssessmentFilter;
  RiskAssessmentOrder: RiskAssessmentOrder;
  RiskControl: RiskControlRow;
  RiskControlFilter: RiskControlFilter;
  RiskControlOrder: RiskControlOrder;
  ControlTest: ControlTestRow;
  ControlTestFilter: ControlTestFilter;
  ControlTestOrder: ControlTestOrder;
  ControlEffectiveness: ControlEffectivenessRow;
  Incident: IncidentRow;
  IncidentFilter: IncidentFilter;
  IncidentOrder: IncidentOrder;
  MitigationPlan: MitigationPlanRow;
  MitigationPlanFilter: MitigationPlanFilter;
  MitigationPlanOrder: MitigationPlanOrder;
  MitigationAction: MitigationActionRow;
  MitigationActionFilter: MitigationActionFilter;
  MitigationActionOrder: MitigationActionOrder;
  KeyRiskIndicator: KeyRiskIndicatorRow;
  KeyRiskIndicatorFilter: KeyRiskIndicatorFilter;
  KeyRiskIndicatorOrder: KeyRiskIndicatorOrder;
  IndicatorReading: IndicatorReadingRow;
  IndicatorReadingFilter: IndicatorReadingFilter;
  IndicatorReadingOrder: IndicatorReadingOrder;
  RiskExposure: RiskExposureRow;
  ExposureTarget: ResolversUnionTypes<ResolversParentTypes>['ExposureTarget'];
  RiskExposureFilter: RiskExposureFilter;
  RiskExposureOrder: RiskExposureOrder;
  RiskStatusChange: RiskStatusChangeRow;
  RiskStatusChangeOrder: RiskStatusChangeOrder;
  RiskProfile: RiskProfileRow;
  RiskHeatMapCell: RiskHeatMapCellRow;
  RiskCategorySummary: RiskCategorySummaryRow;
  ControlEffectivenessByCategory: ControlEffectivenessByCategoryRow;
  OpenIncidentsByCategory: OpenIncidentsByCategoryRow;
  IncidentLossMonth: IncidentLossMonthRow;
  RegisterRiskInput: RegisterRiskInput;
  UpdateRiskInput: UpdateRiskInput;
  DecideRiskInput: DecideRiskInput;
  AssessRiskInput: AssessRiskInput;
  UpdateAssessmentInput: UpdateAssessmentInput;
  ApproveAssessmentInput: ApproveAssessmentInput;
  RejectAssessmentInput: RejectAssessmentInput;
  AddControlInput: AddControlInput;
  UpdateControlInput: UpdateControlInput;
  ChangeControlInput: ChangeControlInput;
  TestControlInput: TestControlInput;
  TestControlPayload: Omit<TestControlPayload, 'test' | 'action'> & { test: ResolversParentTypes['ControlTest'], action?: Maybe<ResolversParentTypes['MitigationAction']> };
  ReportIncidentInput: ReportIncidentInput;
  UpdateIncidentInput: UpdateIncidentInput;
  ChangeIncidentInput: ChangeIncidentInput;
  ResolveIncidentInput: ResolveIncidentInput;
  CloseIncidentInput: CloseIncidentInput;
  PlannedActionInput: PlannedActionInput;
  PlanMitigationInput: PlanMitigationInput;
  UpdateMitigationPlanInput: UpdateMitigationPlanInput;
  ChangeMitigationPlanInput: ChangeMitigationPlanInput;
  CompleteMitigationPlanInput: CompleteMitigationPlanInput;
  CancelMitigationPlanInput: CancelMitigationPlanInput;
  AddMitigationActionInput: AddMitigationActionInput;
  UpdateMitigationActionInput: UpdateMitigationActionInput;
  ChangeMitigationActionInput: ChangeMitigationActionInput;
  ExposureInput: ExposureInput;
  LinkExposuresInput: LinkExposuresInput;
  UpdateExposureInput: UpdateExposureInput;
  CloseExposureInput: CloseExposureInput;
  LinkExposuresPayload: Omit<LinkExposuresPayload, 'risk'> & { risk: ResolversParentTypes['Risk'] };
  RecordReportingRateInput: RecordReportingRateInput;
  RecordReportingRatePayload: Omit<RecordReportingRatePayload, 'rate'> & { rate: ResolversParentTypes['ReportingRate'] };
  ReportingRate: ReportingRateRow;
  Employee: Omit<Employee, 'ownedRisks' | 'reportedIncidents' | 'mitigationActions'> & { ownedRisks?: Maybe<ResolversParentTypes['RiskConnection']>, reportedIncidents?: Maybe<ResolversParentTypes['IncidentConnection']>, mitigationActions?: Maybe<ResolversParentTypes['MitigationActionConnection']> } | FederationReferenceTypes['Employee'];
  Department: Department;
  Portfolio: Omit<Portfolio, 'riskExposures'> & { riskExposures?: Maybe<ResolversParentTypes['RiskExposureConnection']> } | FederationReferenceTypes['Portfolio'];
  Instrument: Omit<Instrument, 'riskExposures'> & { riskExposures?: Maybe<ResolversParentTypes['RiskExposureConnection']> } | FederationReferenceTypes['Instrument'];
  Account: Omit<Account, 'riskExposures'> & { riskExposures?: Maybe<ResolversParentTypes['RiskExposureConnection']> } | FederationReferenceTypes['Account'];
  ControlTestWhere: ControlTestWhere;
  IncidentWhere: IncidentWhere;
  IndicatorReadingWhere: IndicatorReadingWhere;
  KeyRiskIndicatorWhere: KeyRiskIndicatorWhere;
  MitigationActionWhere: MitigationActionWhere;
  MitigationPlanWhere: MitigationPlanWhere;
  RiskWhere: RiskWhere;
  RiskAssessmentWhere: RiskAssessmentWhere;
  RiskCategoryWhere: RiskCategoryWhere;
  RiskControlWhere: RiskControlWhere;
  RiskExposureWhere: RiskExposureWhere;
  RiskStatusChangeWhere: RiskStatusChangeWhere;
  IDCondition: IdCondition;
  StringCondition: StringCondition;
  BooleanCondition: BooleanCondition;
  IntCondition: IntCondition;
  DecimalCondition: DecimalCondition;
  DateCondition: DateCondition;
  DateTimeCondition: DateTimeCondition;
  ControlTestMethodCondition: ControlTestMethodCondition;
  ControlTestResultCondition: ControlTestResultCondition;
  IncidentSeverityCondition: IncidentSeverityCondition;
  IncidentStatusCondition: IncidentStatusCondition;
  RiskIndicatorStatusCondition: RiskIndicatorStatusCondition;
  RiskIndicatorDirectionCondition: RiskIndicatorDirectionCondition;
  RiskIndicatorFrequencyCondition: RiskIndicatorFrequencyCondition;
  MitigationPriorityCondition: MitigationPriorityCondition;
  MitigationActionStatusCondition: MitigationActionStatusCondition;
  RiskResponseCondition: RiskResponseCondition;
  MitigationPlanStatusCondition: MitigationPlanStatusCondition;
  RiskStatusCondition: RiskStatusCondition;
  RiskLevelCondition: RiskLevelCondition;
  RiskAssessmentKindCondition: RiskAssessmentKindCondition;
  RiskAssessmentStatusCondition: RiskAssessmentStatusCondition;
  RiskAppetiteCondition: RiskAppetiteCondition;
  ControlTypeCondition: ControlTypeCondition;
  ControlAutomationCondition: ControlAutomationCondition;
  ControlFrequencyCondition: ControlFrequencyCondition;
  ControlStatusCondition: ControlStatusCondition;
  ControlRatingCondition: ControlRatingCondition;
  ExposureTargetTypeCondition: ExposureTargetTypeCondition;
  ExposureStatusCondition: ExposureStatusCondition;
  RiskConnection: Connection<RiskRow>;
  RiskEdge: Omit<RiskEdge, 'node'> & { node: ResolversParentTypes['Risk'] };
  RiskCategoryConnection: Connection<RiskCategoryRow>;
  RiskCategoryEdge: Omit<RiskCategoryEdge, 'node'> & { node: ResolversParentTypes['RiskCategory'] };
  RiskControlConnection: Connection<RiskControlRow>;
  RiskControlEdge: Omit<RiskControlEdge, 'node'> & { node: ResolversParentTypes['RiskControl'] };
  ControlTestConnection: Connection<ControlTestRow>;
  ControlTestEdge: Omit<ControlTestEdge, 'node'> & { node: ResolversParentTypes['ControlTest'] };
  IncidentConnection: Connection<IncidentRow>;
  IncidentEdge: Omit<IncidentEdge, 'node'> & { node: ResolversParentTypes['Incident'] };
  MitigationPlanConnection: Connection<MitigationPlanRow>;
  MitigationPlanEdge: Omit<MitigationPlanEdge, 'node'> & { node: ResolversParentTypes['MitigationPlan'] };
  MitigationActionConnection: Connection<MitigationActionRow>;
  MitigationActionEdge: Omit<MitigationActionEdge, 'node'> & { node: ResolversParentTypes['MitigationAction'] };
  KeyRiskIndicatorConnection: Connection<KeyRiskIndicatorRow>;
  KeyRiskIndicatorEdge: Omit<KeyRiskIndicatorEdge, 'node'> & { node: ResolversParentTypes['KeyRiskIndicator'] };
  RiskAssessmentConnection: Connection<RiskAssessmentRow>;
  RiskAssessmentEdge: Omit<RiskAssessmentEdge, 'node'> & { node: ResolversParentTypes['RiskAssessment'] };
  IndicatorReadingConnection: Connection<IndicatorReadingRow>;
  IndicatorReadingEdge: Omit<IndicatorReadingEdge, 'node'> & { node: ResolversParentTypes['IndicatorReading'] };
  RiskExposureConnection: Connection<RiskExposureRow>;
  RiskExposureEdge: Omit<RiskExposureEdge, 'node'> & { node: ResolversParentTypes['RiskExposure'] };
  RiskStatusChangeConnection: Connection<RiskStatusChangeRow>;
  RiskStatusChangeEdge: Omit<RiskStatusChangeEdge, 'node'> & { node: ResolversParentTypes['RiskStatusChange'] };
  AuditEntryConnection: Connection<AuditEntryRow>;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  RiskAggregates: RiskAggregates;
  RiskAggregateNumbers: RiskAggregateNumbers;
  RiskAggregateValues: RiskAggregateValues;
  RiskAggregateGroup: RiskAggregateGroup;
  RiskAggregateKeys: RiskAggregateKeys;
  RiskCategoryAggregates: RiskCategoryAggregates;
  RiskCategoryAggregateNumbers: RiskCategoryAggregateNumbers;
  RiskCategoryAggregateValues: RiskCategoryAggregateValues;
  RiskCategoryAggregateGroup: RiskCategoryAggregateGroup;
  RiskCategoryAggregateKeys: RiskCategoryAggregateKeys;
  RiskControlAggregates: RiskControlAggregates;
  RiskControlAggregateValues: RiskControlAggregateValues;
  RiskControlAggregateGroup: RiskControlAggregateGroup;
  RiskControlAggregateKeys: RiskControlAggregateKeys;
  ControlTestAggregates: ControlTestAggregates;
  ControlTestAggregateNumbers: ControlTestAggregateNumbers;
  ControlTestAggregateValues: ControlTestAggregateValues;
  ControlTestAggregateGroup: ControlTestAggregateGroup;
  ControlTestAggregateKeys: ControlTestAggregateKeys;
  IncidentAggregates: IncidentAggregates;
  IncidentAggregateNumbers: IncidentAggregateNumbers;
  IncidentAggregateValues: IncidentAggregateValues;
  IncidentAggregateGroup: IncidentAggregateGroup;
  IncidentAggregateKeys: IncidentAggregateKeys;
  MitigationPlanAggregates: MitigationPlanAggregates;
  MitigationPlanAggregateNumbers: MitigationPlanAggregateNumbers;
  MitigationPlanAggregateValues: MitigationPlanAggregateValues;
  MitigationPlanAggregateGroup: MitigationPlanAggregateGroup;
  MitigationPlanAggregateKeys: MitigationPlanAggregateKeys;
  MitigationActionAggregates: MitigationActionAggregates;
  MitigationActionAggregateNumbers: MitigationActionAggregateNumbers;
  MitigationActionAggregateValues: MitigationActionAggregateValues;
  MitigationActionAggregateGroup: MitigationActionAggregateGroup;
  MitigationActionAggregateKeys: MitigationActionAggregateKeys;
  KeyRiskIndicatorAggregates: KeyRiskIndicatorAggregates;
  KeyRiskIndicatorAggregateNumbers: KeyRiskIndicatorAggregateNumbers;
  KeyRiskIndicatorAggregateValues: KeyRiskIndicatorAggregateValues;
  KeyRiskIndicatorAggregateGroup: KeyRiskIndicatorAggregateGroup;
  KeyRiskIndicatorAggregateKeys: KeyRiskIndicatorAggregateKeys;
  RiskAssessmentAggregates: RiskAssessmentAggregates;
  RiskAssessmentAggregateNumbers: RiskAssessmentAggregateNumbers;
  RiskAssessmentAggregateValues: RiskAssessmentAggregateValues;
  RiskAssessmentAggregateGroup: RiskAssessmentAggregateGroup;
  RiskAssessmentAggregateKeys: RiskAssessmentAggregateKeys;
  IndicatorReadingAggregates: IndicatorReadingAggregates;
  IndicatorReadingAggregateNumbers: IndicatorReadingAggregateNumbers;
  IndicatorReadingAggregateValues: IndicatorReadingAggregateValues;
  IndicatorReadingAggregateGroup: IndicatorReadingAggregateGroup;
  IndicatorReadingAggregateKeys: IndicatorReadingAggregateKeys;
  RiskExposureAggregates: RiskExposureAggregates;
  RiskExposureAggregateNumbers: RiskExposureAggregateNumbers;
  RiskExposureAggregateValues: RiskExposureAggregateValues;
  RiskExposureAggregateGroup: RiskExposureAggregateGroup;
  RiskExposureAggregateKeys: RiskExposureAggregateKeys;
  RiskStatusChangeAggregates: RiskStatusChangeAggregates;
  RiskStatusChangeAggregateValues: RiskStatusChangeAggregateValues;
  RiskStatusChangeAggregateGroup: RiskStatusChangeAggregateGroup;
  RiskStatusChangeAggregateKeys: RiskStatusChangeAggregateKeys;
  RiskPayload: Omit<RiskPayload, 'risk'> & { risk: ResolversParentTypes['Risk'] };
  RiskAssessmentPayload: Omit<RiskAssessmentPayload, 'assessment'> & { assessment: ResolversParentTypes['RiskAssessment'] };
  RiskControlPayload: Omit<RiskControlPayload, 'control'> & { control: ResolversParentTypes['RiskControl'] };
  IncidentPayload: Omit<IncidentPayload, 'incident'> & { incident: ResolversParentTypes['Incident'] };
  MitigationPlanPayload: Omit<MitigationPlanPayload, 'plan'> & { plan: ResolversParentTypes['MitigationPlan'] };
  MitigationActionPayload: Omit<MitigationActionPayload, 'action'> & { action: ResolversParentTypes['MitigationAction'] };
  RiskExposurePayload: Omit<RiskExposurePayload, 'exposure'> & { exposure: ResolversParentTypes['RiskExposure'] };
  FoundHit: FoundHit;
  Float: Scalars['Float']['output'];
  SearchHighlight: SearchHighlight;
  SearchHighlightPart: SearchHighlightPart;
  RiskSearch: RiskSearch | FederationReferenceTypes['RiskSearch'];
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
  __resolveType: TypeResolveFn<'Risk' | 'RiskCategory' | 'RiskControl' | 'ControlTest' | 'Incident' | 'MitigationPlan', ParentType, ContextType>;
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

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  risk?: Resolver<Maybe<ResolversTypes['Risk']>, ParentType, ContextType, RequireFields<QueryRiskArgs, 'id'>>;
  riskByNumber?: Resolver<Maybe<ResolversTypes['Risk']>, ParentType, ContextType, RequireFields<QueryRiskByNumberArgs, 'riskNumber'>>;
  risksByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['Risk']>>>, ParentType, ContextType, RequireFields<QueryRisksByIdsArgs, 'ids'>>;
  risks?: Resolver<Maybe<ResolversTypes['RiskConnection']>, ParentType, ContextType, Partial<QueryRisksArgs>>;
  riskCategory?: Resolver<Maybe<ResolversTypes['RiskCategory']>, ParentType, ContextType, RequireFields<QueryRiskCategoryArgs, 'id'>>;
  riskCategoryByCode?: Resolver<Maybe<ResolversTypes['RiskCategory']>, ParentType, ContextType, RequireFields<QueryRiskCategoryByCodeArgs, 'code'>>;
  riskCategoriesByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['RiskCategory']>>>, ParentType, ContextType, RequireFields<QueryRiskCategoriesByIdsArgs, 'ids'>>;
  riskCategories?: Resolver<Maybe<ResolversTypes['RiskCategoryConnection']>, ParentType, ContextType, Partial<QueryRiskCategoriesArgs>>;
  riskRatingLevels?: Resolver<Maybe<Array<ResolversTypes['RiskRatingLevel']>>, ParentType, ContextType, Partial<QueryRiskRatingLevelsArgs>>;
  riskControl?: Resolver<Maybe<ResolversTypes['RiskControl']>, ParentType, ContextType, RequireFields<QueryRiskControlArgs, 'riskId' | 'id'>>;
  riskControlsByKeys?: Resolver<Maybe<Array<Maybe<ResolversTypes['RiskControl']>>>, ParentType, ContextType, RequireFields<QueryRiskControlsByKeysArgs, 'keys'>>;
  riskControls?: Resolver<Maybe<ResolversTypes['RiskControlConnection']>, ParentType, ContextType, Partial<QueryRiskControlsArgs>>;
  controlTest?: Resolver<Maybe<ResolversTypes['ControlTest']>, ParentType, ContextType, RequireFields<QueryControlTestArgs, 'riskId' | 'id'>>;
  controlTestsByKeys?: Resolver<Maybe<Array<Maybe<ResolversTypes['ControlTest']>>>, ParentType, ContextType, RequireFields<QueryControlTestsByKeysArgs, 'keys'>>;
  controlTests?: Resolver<Maybe<ResolversTypes['ControlTestConnection']>, ParentType, ContextType, Partial<QueryControlTestsArgs>>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'riskId' | 'id'>>;
  incidentByNumber?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentByNumberArgs, 'incidentNumber'>>;
  incidentsByKeys?: Resolver<Maybe<Array<Maybe<ResolversTypes['Incident']>>>, ParentType, ContextType, RequireFields<QueryIncidentsByKeysArgs, 'keys'>>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<QueryIncidentsArgs>>;
  mitigationPlan?: Resolver<Maybe<ResolversTypes['MitigationPlan']>, ParentType, ContextType, RequireFields<QueryMitigationPlanArgs, 'riskId' | 'id'>>;
  mitigationPlansByKeys?: Resolver<Maybe<Array<Maybe<ResolversTypes['MitigationPlan']>>>, ParentType, ContextType, RequireFields<QueryMitigationPlansByKeysArgs, 'keys'>>;
  mitigationPlans?: Resolver<Maybe<ResolversTypes['MitigationPlanConnection']>, ParentType, ContextType, Partial<QueryMitigationPlansArgs>>;
  riskHeatMap?: Resolver<Maybe<Array<ResolversTypes['RiskHeatMapCell']>>, ParentType, ContextType, RequireFields<QueryRiskHeatMapArgs, 'basis'>>;
  riskCategorySummaries?: Resolver<Maybe<Array<ResolversTypes['RiskCategorySummary']>>, ParentType, ContextType>;
  controlEffectivenessByCategory?: Resolver<Maybe<Array<ResolversTypes['ControlEffectivenessByCategory']>>, ParentType, ContextType>;
  openIncidentsByCategory?: Resolver<Maybe<Array<ResolversTypes['OpenIncidentsByCategory']>>, ParentType, ContextType>;
  incidentLossesMonthly?: Resolver<Maybe<Array<ResolversTypes['IncidentLossMonth']>>, ParentType, ContextType, Partial<QueryIncidentLossesMonthlyArgs>>;
  overdueMitigationActions?: Resolver<Maybe<ResolversTypes['MitigationActionConnection']>, ParentType, ContextType, Partial<QueryOverdueMitigationActionsArgs>>;
  indicatorBreaches?: Resolver<Maybe<ResolversTypes['KeyRiskIndicatorConnection']>, ParentType, ContextType, Partial<QueryIndicatorBreachesArgs>>;
  reportingRates?: Resolver<Maybe<Array<ResolversTypes['ReportingRate']>>, ParentType, ContextType, RequireFields<QueryReportingRatesArgs, 'first'>>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerRisk?: Resolver<Maybe<ResolversTypes['RiskPayload']>, ParentType, ContextType, RequireFields<MutationRegisterRiskArgs, 'input'>>;
  updateRisk?: Resolver<Maybe<ResolversTypes['RiskPayload']>, ParentType, ContextType, RequireFields<MutationUpdateRiskArgs, 'input'>>;
  acceptRisk?: Resolver<Maybe<ResolversTypes['RiskPayload']>, ParentType, ContextType, RequireFields<MutationAcceptRiskArgs, 'input'>>;
  closeRisk?: Resolver<Maybe<ResolversTypes['RiskPayload']>, ParentType, ContextType, RequireFields<MutationCloseRiskArgs, 'input'>>;
  assessRisk?: Resolver<Maybe<ResolversTypes['RiskAssessmentPayload']>, ParentType, ContextType, RequireFields<MutationAssessRiskArgs, 'input'>>;
  updateAssessment?: Resolver<Maybe<ResolversTypes['RiskAssessmentPayload']>, ParentType, ContextType, RequireFields<MutationUpdateAssessmentArgs, 'input'>>;
  approveAssessment?: Resolver<Maybe<ResolversTypes['RiskAssessmentPayload']>, ParentType, ContextType, RequireFields<MutationApproveAssessmentArgs, 'input'>>;
  rejectAssessment?: Resolver<Maybe<ResolversTypes['RiskAssessmentPayload']>, ParentType, ContextType, RequireFields<MutationRejectAssessmentArgs, 'input'>>;
  addControl?: Resolver<Maybe<ResolversTypes['RiskControlPayload']>, ParentType, ContextType, RequireFields<MutationAddControlArgs, 'input'>>;
  updateControl?: Resolver<Maybe<ResolversTypes['RiskControlPayload']>, ParentType, ContextType, RequireFields<MutationUpdateControlArgs, 'input'>>;
  activateControl?: Resolver<Maybe<ResolversTypes['RiskControlPayload']>, ParentType, ContextType, RequireFields<MutationActivateControlArgs, 'input'>>;
  retireControl?: Resolver<Maybe<ResolversTypes['RiskControlPayload']>, ParentType, ContextType, RequireFields<MutationRetireControlArgs, 'input'>>;
  testControl?: Resolver<Maybe<ResolversTypes['TestControlPayload']>, ParentType, ContextType, RequireFields<MutationTestControlArgs, 'input'>>;
  reportIncident?: Resolver<Maybe<ResolversTypes['IncidentPayload']>, ParentType, ContextType, RequireFields<MutationReportIncidentArgs, 'input'>>;
  updateIncident?: Resolver<Maybe<ResolversTypes['IncidentPayload']>, ParentType, ContextType, RequireFields<MutationUpdateIncidentArgs, 'input'>>;
  investigateIncident?: Resolver<Maybe<ResolversTypes['IncidentPayload']>, ParentType, ContextType, RequireFields<MutationInvestigateIncidentArgs, 'input'>>;
  containIncident?: Resolver<Maybe<ResolversTypes['IncidentPayload']>, ParentType, ContextType, RequireFields<MutationContainIncidentArgs, 'input'>>;
  resolveIncident?: Resolver<Maybe<ResolversTypes['IncidentPayload']>, ParentType, ContextType, RequireFields<MutationResolveIncidentArgs, 'input'>>;
  closeIncident?: Resolver<Maybe<ResolversTypes['IncidentPayload']>, ParentType, ContextType, RequireFields<MutationCloseIncidentArgs, 'input'>>;
  planMitigation?: Resolver<Maybe<ResolversTypes['MitigationPlanPayload']>, ParentType, ContextType, RequireFields<MutationPlanMitigationArgs, 'input'>>;
  updateMitigationPlan?: Resolver<Maybe<ResolversTypes['MitigationPlanPayload']>, ParentType, ContextType, RequireFields<MutationUpdateMitigationPlanArgs, 'input'>>;
  approveMitigationPlan?: Resolver<Maybe<ResolversTypes['MitigationPlanPayload']>, ParentType, ContextType, RequireFields<MutationApproveMitigationPlanArgs, 'input'>>;
  completeMitigationPlan?: Resolver<Maybe<ResolversTypes['MitigationPlanPayload']>, ParentType, ContextType, RequireFields<MutationCompleteMitigationPlanArgs, 'input'>>;
  cancelMitigationPlan?: Resolver<Maybe<ResolversTypes['MitigationPlanPayload']>, ParentType, ContextType, RequireFields<MutationCancelMitigationPlanArgs, 'input'>>;
  addMitigationAction?: Resolver<Maybe<ResolversTypes['MitigationActionPayload']>, ParentType, ContextType, RequireFields<MutationAddMitigationActionArgs, 'input'>>;
  updateMitigationAction?: Resolver<Maybe<ResolversTypes['MitigationActionPayload']>, ParentType, ContextType, RequireFields<MutationUpdateMitigationActionArgs, 'input'>>;
  startMitigationAction?: Resolver<Maybe<ResolversTypes['MitigationActionPayload']>, ParentType, ContextType, RequireFields<MutationStartMitigationActionArgs, 'input'>>;
  blockMitigationAction?: Resolver<Maybe<ResolversTypes['MitigationActionPayload']>, ParentType, ContextType, RequireFields<MutationBlockMitigationActionArgs, 'input'>>;
  finishMitigationAction?: Resolver<Maybe<ResolversTypes['MitigationActionPayload']>, ParentType, ContextType, RequireFields<MutationFinishMitigationActionArgs, 'input'>>;
  cancelMitigationAction?: Resolver<Maybe<ResolversTypes['MitigationActionPayload']>, ParentType, ContextType, RequireFields<MutationCancelMitigationActionArgs, 'input'>>;
  linkExposures?: Resolver<Maybe<ResolversTypes['LinkExposuresPayload']>, ParentType, ContextType, RequireFields<MutationLinkExposuresArgs, 'input'>>;
  updateExposure?: Resolver<Maybe<ResolversTypes['RiskExposurePayload']>, ParentType, ContextType, RequireFields<MutationUpdateExposureArgs, 'input'>>;
  closeExposure?: Resolver<Maybe<ResolversTypes['RiskExposurePayload']>, ParentType, ContextType, RequireFields<MutationCloseExposureArgs, 'input'>>;
  recordReportingRate?: Resolver<Maybe<ResolversTypes['RecordReportingRatePayload']>, ParentType, ContextType, RequireFields<MutationRecordReportingRateArgs, 'input'>>;
};

export type RiskResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Risk'] = ResolversParentTypes['Risk'], FederationReferenceType extends FederationReferenceTypes['Risk'] = FederationReferenceTypes['Risk']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Risk']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  riskNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['RiskCategory'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RiskStatus'], ParentType, ContextType>;
  response?: Resolver<ResolversTypes['RiskResponse'], ParentType, ContextType>;
  identifiedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nextReviewOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastAssessedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inherentLikelihood?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inherentImpact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inherentScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inherentLevel?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  residualLikelihood?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residualImpact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residualScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residualLevel?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latestAssessment?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
  assessments?: Resolver<Maybe<ResolversTypes['RiskAssessmentConnection']>, ParentType, ContextType, Partial<RiskAssessmentsArgs>>;
  controls?: Resolver<Maybe<ResolversTypes['RiskControlConnection']>, ParentType, ContextType, Partial<RiskControlsArgs>>;
  controlTests?: Resolver<Maybe<ResolversTypes['ControlTestConnection']>, ParentType, ContextType, Partial<RiskControlTestsArgs>>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<RiskIncidentsArgs>>;
  mitigationPlans?: Resolver<Maybe<ResolversTypes['MitigationPlanConnection']>, ParentType, ContextType, Partial<RiskMitigationPlansArgs>>;
  mitigationActions?: Resolver<Maybe<ResolversTypes['MitigationActionConnection']>, ParentType, ContextType, Partial<RiskMitigationActionsArgs>>;
  indicators?: Resolver<Maybe<ResolversTypes['KeyRiskIndicatorConnection']>, ParentType, ContextType, Partial<RiskIndicatorsArgs>>;
  indicatorReadings?: Resolver<Maybe<ResolversTypes['IndicatorReadingConnection']>, ParentType, ContextType, RequireFields<RiskIndicatorReadingsArgs, 'indicatorId'>>;
  exposures?: Resolver<Maybe<ResolversTypes['RiskExposureConnection']>, ParentType, ContextType, Partial<RiskExposuresArgs>>;
  statusChanges?: Resolver<Maybe<ResolversTypes['RiskStatusChangeConnection']>, ParentType, ContextType, Partial<RiskStatusChangesArgs>>;
  profile?: Resolver<ResolversTypes['RiskProfile'], ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<RiskAuditTrailArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskCategoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskCategory'] = ResolversParentTypes['RiskCategory'], FederationReferenceType extends FederationReferenceTypes['RiskCategory'] = FederationReferenceTypes['RiskCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RiskCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['RiskCategory']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['RiskCategory']>, ParentType, ContextType>;
  appetite?: Resolver<ResolversTypes['RiskAppetite'], ParentType, ContextType>;
  appetiteScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  risks?: Resolver<Maybe<ResolversTypes['RiskConnection']>, ParentType, ContextType, Partial<RiskCategoryRisksArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskRatingLevelResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskRatingLevel'] = ResolversParentTypes['RiskRatingLevel']> = {
  dimension?: Resolver<ResolversTypes['RiskRatingDimension'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskAssessmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskAssessment'] = ResolversParentTypes['RiskAssessment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  riskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['Risk']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RiskAssessmentKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RiskAssessmentStatus'], ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assessor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  inherentLikelihood?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inherentImpact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inherentScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residualLikelihood?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residualImpact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residualScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskControlResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskControl'] = ResolversParentTypes['RiskControl'], FederationReferenceType extends FederationReferenceTypes['RiskControl'] = FederationReferenceTypes['RiskControl']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RiskControl']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  riskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['Risk']>, ParentType, ContextType>;
  controlNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  controlType?: Resolver<ResolversTypes['ControlType'], ParentType, ContextType>;
  automation?: Resolver<ResolversTypes['ControlAutomation'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['ControlFrequency'], ParentType, ContextType>;
  isKey?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ControlStatus'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['ControlRating'], ParentType, ContextType>;
  lastTestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextTestDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latestTests?: Resolver<Maybe<Array<ResolversTypes['ControlTest']>>, ParentType, ContextType, RequireFields<RiskControlLatestTestsArgs, 'first'>>;
  effectiveness?: Resolver<ResolversTypes['ControlEffectiveness'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ControlTestResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ControlTest'] = ResolversParentTypes['ControlTest'], FederationReferenceType extends FederationReferenceTypes['ControlTest'] = FederationReferenceTypes['ControlTest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ControlTest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  riskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['Risk']>, ParentType, ContextType>;
  control?: Resolver<Maybe<ResolversTypes['RiskControl']>, ParentType, ContextType>;
  testedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tester?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ControlTestMethod'], ParentType, ContextType>;
  sampleSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exceptionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ControlTestResult'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remediationDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ControlEffectivenessResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ControlEffectiveness'] = ResolversParentTypes['ControlEffectiveness']> = {
  testCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exceptionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sampleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sampleExceptionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastTestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  riskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['Risk']>, ParentType, ContextType>;
  incidentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['IncidentSeverity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IncidentStatus'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rootCause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lossAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  recoveredAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  netLoss?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportingLoss?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MitigationPlanResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MitigationPlan'] = ResolversParentTypes['MitigationPlan'], FederationReferenceType extends FederationReferenceTypes['MitigationPlan'] = FederationReferenceTypes['MitigationPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MitigationPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  riskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['Risk']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['RiskResponse'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MitigationPlanStatus'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  targetLikelihood?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetImpact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  budgetAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  spentAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progressPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actions?: Resolver<Maybe<Array<ResolversTypes['MitigationAction']>>, ParentType, ContextType, RequireFields<MitigationPlanActionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MitigationActionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MitigationAction'] = ResolversParentTypes['MitigationAction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  riskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['Risk']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['MitigationPlan']>, ParentType, ContextType>;
  stepNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['MitigationPriority'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MitigationActionStatus'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  controlTest?: Resolver<Maybe<ResolversTypes['ControlTest']>, ParentType, ContextType>;
  daysOverdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<MitigationActionDaysOverdueArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KeyRiskIndicatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['KeyRiskIndicator'] = ResolversParentTypes['KeyRiskIndicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  riskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['Risk']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['RiskIndicatorDirection'], ParentType, ContextType>;
  warningThreshold?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  criticalThreshold?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['RiskIndicatorFrequency'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latestValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  latestStatus?: Resolver<Maybe<ResolversTypes['RiskIndicatorStatus']>, ParentType, ContextType>;
  latestReadOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latestReadings?: Resolver<Maybe<Array<ResolversTypes['IndicatorReading']>>, ParentType, ContextType, RequireFields<KeyRiskIndicatorLatestReadingsArgs, 'first'>>;
};

export type IndicatorReadingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndicatorReading'] = ResolversParentTypes['IndicatorReading']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RiskIndicatorStatus'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RiskExposureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskExposure'] = ResolversParentTypes['RiskExposure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  riskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  risk?: Resolver<Maybe<ResolversTypes['Risk']>, ParentType, ContextType>;
  targetType?: Resolver<ResolversTypes['ExposureTargetType'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['ExposureTarget']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExposureStatus'], ParentType, ContextType>;
  exposureAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportingAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposureTargetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExposureTarget'] = ResolversParentTypes['ExposureTarget']> = {
  __resolveType: TypeResolveFn<'Portfolio' | 'Instrument' | 'Account', ParentType, ContextType>;
};

export type RiskStatusChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskStatusChange'] = ResolversParentTypes['RiskStatusChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fromStatus?: Resolver<Maybe<ResolversTypes['RiskStatus']>, ParentType, ContextType>;
  toStatus?: Resolver<ResolversTypes['RiskStatus'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RiskProfileResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskProfile'] = ResolversParentTypes['RiskProfile']> = {
  aboveAppetite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assessmentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  controlCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveControlCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  testCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lastTestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  incidentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openIncidentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportingLoss?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lastIncidentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  exposureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportingExposure?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  openActionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextActionDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  indicatorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amberIndicatorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  redIndicatorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskHeatMapCellResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskHeatMapCell'] = ResolversParentTypes['RiskHeatMapCell']> = {
  likelihood?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  riskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskCategorySummaryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskCategorySummary'] = ResolversParentTypes['RiskCategorySummary']> = {
  category?: Resolver<ResolversTypes['RiskCategory'], ParentType, ContextType>;
  riskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openRiskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aboveAppetiteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criticalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageInherentScore?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  averageResidualScore?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  nextReviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ControlEffectivenessByCategoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ControlEffectivenessByCategory'] = ResolversParentTypes['ControlEffectivenessByCategory']> = {
  category?: Resolver<ResolversTypes['RiskCategory'], ParentType, ContextType>;
  controlCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  testCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exceptionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lastTestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OpenIncidentsByCategoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OpenIncidentsByCategory'] = ResolversParentTypes['OpenIncidentsByCategory']> = {
  category?: Resolver<ResolversTypes['RiskCategory'], ParentType, ContextType>;
  openCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criticalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mediumCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportingLoss?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  largestReportingLoss?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  oldestOccurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IncidentLossMonthResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IncidentLossMonth'] = ResolversParentTypes['IncidentLossMonth']> = {
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['RiskCategory'], ParentType, ContextType>;
  incidentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportingLoss?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  largestReportingLoss?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TestControlPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TestControlPayload'] = ResolversParentTypes['TestControlPayload']> = {
  test?: Resolver<ResolversTypes['ControlTest'], ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['MitigationAction']>, ParentType, ContextType>;
};

export type LinkExposuresPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LinkExposuresPayload'] = ResolversParentTypes['LinkExposuresPayload']> = {
  linkedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  risk?: Resolver<ResolversTypes['Risk'], ParentType, ContextType>;
};

export type RecordReportingRatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecordReportingRatePayload'] = ResolversParentTypes['RecordReportingRatePayload']> = {
  rate?: Resolver<ResolversTypes['ReportingRate'], ParentType, ContextType>;
};

export type ReportingRateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReportingRate'] = ResolversParentTypes['ReportingRate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EmployeeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee'], FederationReferenceType extends FederationReferenceTypes['Employee'] = FederationReferenceTypes['Employee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownedRisks?: Resolver<Maybe<ResolversTypes['RiskConnection']>, ParentType, ContextType, Partial<EmployeeOwnedRisksArgs>>;
  reportedIncidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<EmployeeReportedIncidentsArgs>>;
  mitigationActions?: Resolver<Maybe<ResolversTypes['MitigationActionConnection']>, ParentType, ContextType, Partial<EmployeeMitigationActionsArgs>>;
};

export type DepartmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PortfolioResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Portfolio'] = ResolversParentTypes['Portfolio'], FederationReferenceType extends FederationReferenceTypes['Portfolio'] = FederationReferenceTypes['Portfolio']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Portfolio']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  riskExposures?: Resolver<Maybe<ResolversTypes['RiskExposureConnection']>, ParentType, ContextType, Partial<PortfolioRiskExposuresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument'], FederationReferenceType extends FederationReferenceTypes['Instrument'] = FederationReferenceTypes['Instrument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Instrument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  riskExposures?: Resolver<Maybe<ResolversTypes['RiskExposureConnection']>, ParentType, ContextType, Partial<InstrumentRiskExposuresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account'], FederationReferenceType extends FederationReferenceTypes['Account'] = FederationReferenceTypes['Account']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Account']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  riskExposures?: Resolver<Maybe<ResolversTypes['RiskExposureConnection']>, ParentType, ContextType, Partial<AccountRiskExposuresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskConnection'] = ResolversParentTypes['RiskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RiskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Risk']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['RiskAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['RiskAggregateGroup']>>, ParentType, ContextType, RequireFields<RiskConnectionGroupsArgs, 'by'>>;
};

export type RiskEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskEdge'] = ResolversParentTypes['RiskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Risk'], ParentType, ContextType>;
};

export type RiskCategoryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskCategoryConnection'] = ResolversParentTypes['RiskCategoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RiskCategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RiskCategory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['RiskCategoryAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['RiskCategoryAggregateGroup']>>, ParentType, ContextType, RequireFields<RiskCategoryConnectionGroupsArgs, 'by'>>;
};

export type RiskCategoryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskCategoryEdge'] = ResolversParentTypes['RiskCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RiskCategory'], ParentType, ContextType>;
};

export type RiskControlConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskControlConnection'] = ResolversParentTypes['RiskControlConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RiskControlEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RiskControl']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['RiskControlAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['RiskControlAggregateGroup']>>, ParentType, ContextType, RequireFields<RiskControlConnectionGroupsArgs, 'by'>>;
};

export type RiskControlEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskControlEdge'] = ResolversParentTypes['RiskControlEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RiskControl'], ParentType, ContextType>;
};

export type ControlTestConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ControlTestConnection'] = ResolversParentTypes['ControlTestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ControlTestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ControlTest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['ControlTestAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['ControlTestAggregateGroup']>>, ParentType, ContextType, RequireFields<ControlTestConnectionGroupsArgs, 'by'>>;
};

export type ControlTestEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ControlTestEdge'] = ResolversParentTypes['ControlTestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ControlTest'], ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['IncidentAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['IncidentAggregateGroup']>>, ParentType, ContextType, RequireFields<IncidentConnectionGroupsArgs, 'by'>>;
};

export type IncidentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type MitigationPlanConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MitigationPlanConnection'] = ResolversParentTypes['MitigationPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MitigationPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MitigationPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['MitigationPlanAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['MitigationPlanAggregateGroup']>>, ParentType, ContextType, RequireFields<MitigationPlanConnectionGroupsArgs, 'by'>>;
};

export type MitigationPlanEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MitigationPlanEdge'] = ResolversParentTypes['MitigationPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MitigationPlan'], ParentType, ContextType>;
};

export type MitigationActionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MitigationActionConnection'] = ResolversParentTypes['MitigationActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MitigationActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MitigationAction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['MitigationActionAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['MitigationActionAggregateGroup']>>, ParentType, ContextType, RequireFields<MitigationActionConnectionGroupsArgs, 'by'>>;
};

export type MitigationActionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MitigationActionEdge'] = ResolversParentTypes['MitigationActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MitigationAction'], ParentType, ContextType>;
};

export type KeyRiskIndicatorConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['KeyRiskIndicatorConnection'] = ResolversParentTypes['KeyRiskIndicatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['KeyRiskIndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['KeyRiskIndicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['KeyRiskIndicatorAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['KeyRiskIndicatorAggregateGroup']>>, ParentType, ContextType, RequireFields<KeyRiskIndicatorConnectionGroupsArgs, 'by'>>;
};

export type KeyRiskIndicatorEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['KeyRiskIndicatorEdge'] = ResolversParentTypes['KeyRiskIndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KeyRiskIndicator'], ParentType, ContextType>;
};

export type RiskAssessmentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskAssessmentConnection'] = ResolversParentTypes['RiskAssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RiskAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['RiskAssessmentAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['RiskAssessmentAggregateGroup']>>, ParentType, ContextType, RequireFields<RiskAssessmentConnectionGroupsArgs, 'by'>>;
};

export type RiskAssessmentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskAssessmentEdge'] = ResolversParentTypes['RiskAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RiskAssessment'], ParentType, ContextType>;
};

export type IndicatorReadingConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndicatorReadingConnection'] = ResolversParentTypes['IndicatorReadingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicatorReadingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IndicatorReading']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['IndicatorReadingAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['IndicatorReadingAggregateGroup']>>, ParentType, ContextType, RequireFields<IndicatorReadingConnectionGroupsArgs, 'by'>>;
};

export type IndicatorReadingEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndicatorReadingEdge'] = ResolversParentTypes['IndicatorReadingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndicatorReading'], ParentType, ContextType>;
};

export type RiskExposureConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskExposureConnection'] = ResolversParentTypes['RiskExposureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RiskExposureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RiskExposure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['RiskExposureAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['RiskExposureAggregateGroup']>>, ParentType, ContextType, RequireFields<RiskExposureConnectionGroupsArgs, 'by'>>;
};

export type RiskExposureEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskExposureEdge'] = ResolversParentTypes['RiskExposureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RiskExposure'], ParentType, ContextType>;
};

export type RiskStatusChangeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskStatusChangeConnection'] = ResolversParentTypes['RiskStatusChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RiskStatusChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RiskStatusChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['RiskStatusChangeAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['RiskStatusChangeAggregateGroup']>>, ParentType, ContextType, RequireFields<RiskStatusChangeConnectionGroupsArgs, 'by'>>;
};

export type RiskStatusChangeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskStatusChangeEdge'] = ResolversParentTypes['RiskStatusChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RiskStatusChange'], ParentType, ContextType>;
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

export type RiskAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskAggregates'] = ResolversParentTypes['RiskAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['RiskAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['RiskAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['RiskAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['RiskAggregateValues']>, ParentType, ContextType>;
};

export type RiskAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskAggregateNumbers'] = ResolversParentTypes['RiskAggregateNumbers']> = {
  inherentScore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  residualLikelihood?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  residualImpact?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  residualScore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  inherentLikelihood?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  inherentImpact?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type RiskAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskAggregateValues'] = ResolversParentTypes['RiskAggregateValues']> = {
  inherentScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residualLikelihood?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residualImpact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residualScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  identifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextReviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastAssessedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inherentLikelihood?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inherentImpact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RiskAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskAggregateGroup'] = ResolversParentTypes['RiskAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['RiskAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['RiskAggregates'], ParentType, ContextType>;
};

export type RiskAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskAggregateKeys'] = ResolversParentTypes['RiskAggregateKeys']> = {
  categoryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RiskStatus']>, ParentType, ContextType>;
  inherentScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residualLikelihood?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residualImpact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residualScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  identifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextReviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  riskNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['RiskResponse']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastAssessedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inherentLikelihood?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inherentImpact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inherentLevel?: Resolver<Maybe<ResolversTypes['RiskLevel']>, ParentType, ContextType>;
  residualLevel?: Resolver<Maybe<ResolversTypes['RiskLevel']>, ParentType, ContextType>;
};

export type RiskCategoryAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskCategoryAggregates'] = ResolversParentTypes['RiskCategoryAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['RiskCategoryAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['RiskCategoryAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['RiskCategoryAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['RiskCategoryAggregateValues']>, ParentType, ContextType>;
};

export type RiskCategoryAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskCategoryAggregateNumbers'] = ResolversParentTypes['RiskCategoryAggregateNumbers']> = {
  appetiteScore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type RiskCategoryAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskCategoryAggregateValues'] = ResolversParentTypes['RiskCategoryAggregateValues']> = {
  appetiteScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RiskCategoryAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskCategoryAggregateGroup'] = ResolversParentTypes['RiskCategoryAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['RiskCategoryAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['RiskCategoryAggregates'], ParentType, ContextType>;
};

export type RiskCategoryAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskCategoryAggregateKeys'] = ResolversParentTypes['RiskCategoryAggregateKeys']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  appetite?: Resolver<Maybe<ResolversTypes['RiskAppetite']>, ParentType, ContextType>;
  appetiteScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RiskControlAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskControlAggregates'] = ResolversParentTypes['RiskControlAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['RiskControlAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['RiskControlAggregateValues']>, ParentType, ContextType>;
};

export type RiskControlAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskControlAggregateValues'] = ResolversParentTypes['RiskControlAggregateValues']> = {
  lastTestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextTestDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RiskControlAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskControlAggregateGroup'] = ResolversParentTypes['RiskControlAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['RiskControlAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['RiskControlAggregates'], ParentType, ContextType>;
};

export type RiskControlAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskControlAggregateKeys'] = ResolversParentTypes['RiskControlAggregateKeys']> = {
  riskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  controlNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  controlType?: Resolver<Maybe<ResolversTypes['ControlType']>, ParentType, ContextType>;
  automation?: Resolver<Maybe<ResolversTypes['ControlAutomation']>, ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['ControlFrequency']>, ParentType, ContextType>;
  isKey?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ControlStatus']>, ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['ControlRating']>, ParentType, ContextType>;
  lastTestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextTestDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ControlTestAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ControlTestAggregates'] = ResolversParentTypes['ControlTestAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['ControlTestAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['ControlTestAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['ControlTestAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['ControlTestAggregateValues']>, ParentType, ContextType>;
};

export type ControlTestAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ControlTestAggregateNumbers'] = ResolversParentTypes['ControlTestAggregateNumbers']> = {
  sampleSize?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  exceptionCount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ControlTestAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ControlTestAggregateValues'] = ResolversParentTypes['ControlTestAggregateValues']> = {
  testedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sampleSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exceptionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remediationDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ControlTestAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ControlTestAggregateGroup'] = ResolversParentTypes['ControlTestAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['ControlTestAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['ControlTestAggregates'], ParentType, ContextType>;
};

export type ControlTestAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ControlTestAggregateKeys'] = ResolversParentTypes['ControlTestAggregateKeys']> = {
  riskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  controlId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  testedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  testerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['ControlTestMethod']>, ParentType, ContextType>;
  sampleSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exceptionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ControlTestResult']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remediationDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IncidentAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IncidentAggregates'] = ResolversParentTypes['IncidentAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['IncidentAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['IncidentAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['IncidentAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['IncidentAggregateValues']>, ParentType, ContextType>;
};

export type IncidentAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IncidentAggregateNumbers'] = ResolversParentTypes['IncidentAggregateNumbers']> = {
  reportingLoss?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lossAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  recoveredAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  netLoss?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type IncidentAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IncidentAggregateValues'] = ResolversParentTypes['IncidentAggregateValues']> = {
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportingLoss?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lossAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  recoveredAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  netLoss?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type IncidentAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IncidentAggregateGroup'] = ResolversParentTypes['IncidentAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['IncidentAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['IncidentAggregates'], ParentType, ContextType>;
};

export type IncidentAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IncidentAggregateKeys'] = ResolversParentTypes['IncidentAggregateKeys']> = {
  riskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reporterId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['IncidentSeverity']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['IncidentStatus']>, ParentType, ContextType>;
  incidentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rootCause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MitigationPlanAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MitigationPlanAggregates'] = ResolversParentTypes['MitigationPlanAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['MitigationPlanAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['MitigationPlanAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['MitigationPlanAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['MitigationPlanAggregateValues']>, ParentType, ContextType>;
};

export type MitigationPlanAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MitigationPlanAggregateNumbers'] = ResolversParentTypes['MitigationPlanAggregateNumbers']> = {
  targetLikelihood?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  targetImpact?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  budgetAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  spentAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  progressPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type MitigationPlanAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MitigationPlanAggregateValues'] = ResolversParentTypes['MitigationPlanAggregateValues']> = {
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  targetLikelihood?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  targetImpact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  budgetAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  spentAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  progressPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MitigationPlanAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MitigationPlanAggregateGroup'] = ResolversParentTypes['MitigationPlanAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['MitigationPlanAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['MitigationPlanAggregates'], ParentType, ContextType>;
};

export type MitigationPlanAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MitigationPlanAggregateKeys'] = ResolversParentTypes['MitigationPlanAggregateKeys']> = {
  riskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['RiskResponse']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MitigationPlanStatus']>, ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  approvedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  targetLikelihood?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  targetImpact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  progressPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MitigationActionAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MitigationActionAggregates'] = ResolversParentTypes['MitigationActionAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['MitigationActionAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['MitigationActionAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['MitigationActionAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['MitigationActionAggregateValues']>, ParentType, ContextType>;
};

export type MitigationActionAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MitigationActionAggregateNumbers'] = ResolversParentTypes['MitigationActionAggregateNumbers']> = {
  stepNo?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type MitigationActionAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MitigationActionAggregateValues'] = ResolversParentTypes['MitigationActionAggregateValues']> = {
  stepNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MitigationActionAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MitigationActionAggregateGroup'] = ResolversParentTypes['MitigationActionAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['MitigationActionAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['MitigationActionAggregates'], ParentType, ContextType>;
};

export type MitigationActionAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MitigationActionAggregateKeys'] = ResolversParentTypes['MitigationActionAggregateKeys']> = {
  riskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  stepNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assigneeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['MitigationPriority']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MitigationActionStatus']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type KeyRiskIndicatorAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['KeyRiskIndicatorAggregates'] = ResolversParentTypes['KeyRiskIndicatorAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['KeyRiskIndicatorAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['KeyRiskIndicatorAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['KeyRiskIndicatorAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['KeyRiskIndicatorAggregateValues']>, ParentType, ContextType>;
};

export type KeyRiskIndicatorAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['KeyRiskIndicatorAggregateNumbers'] = ResolversParentTypes['KeyRiskIndicatorAggregateNumbers']> = {
  warningThreshold?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  criticalThreshold?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  latestValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type KeyRiskIndicatorAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['KeyRiskIndicatorAggregateValues'] = ResolversParentTypes['KeyRiskIndicatorAggregateValues']> = {
  warningThreshold?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  criticalThreshold?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  latestValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  latestReadOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type KeyRiskIndicatorAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['KeyRiskIndicatorAggregateGroup'] = ResolversParentTypes['KeyRiskIndicatorAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['KeyRiskIndicatorAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['KeyRiskIndicatorAggregates'], ParentType, ContextType>;
};

export type KeyRiskIndicatorAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['KeyRiskIndicatorAggregateKeys'] = ResolversParentTypes['KeyRiskIndicatorAggregateKeys']> = {
  riskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['RiskIndicatorDirection']>, ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['RiskIndicatorFrequency']>, ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  latestStatus?: Resolver<Maybe<ResolversTypes['RiskIndicatorStatus']>, ParentType, ContextType>;
  latestReadOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RiskAssessmentAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskAssessmentAggregates'] = ResolversParentTypes['RiskAssessmentAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['RiskAssessmentAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['RiskAssessmentAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['RiskAssessmentAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['RiskAssessmentAggregateValues']>, ParentType, ContextType>;
};

export type RiskAssessmentAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskAssessmentAggregateNumbers'] = ResolversParentTypes['RiskAssessmentAggregateNumbers']> = {
  inherentLikelihood?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  inherentImpact?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  inherentScore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  residualLikelihood?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  residualImpact?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  residualScore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type RiskAssessmentAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskAssessmentAggregateValues'] = ResolversParentTypes['RiskAssessmentAggregateValues']> = {
  assessedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inherentLikelihood?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inherentImpact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inherentScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residualLikelihood?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residualImpact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residualScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RiskAssessmentAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskAssessmentAggregateGroup'] = ResolversParentTypes['RiskAssessmentAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['RiskAssessmentAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['RiskAssessmentAggregates'], ParentType, ContextType>;
};

export type RiskAssessmentAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskAssessmentAggregateKeys'] = ResolversParentTypes['RiskAssessmentAggregateKeys']> = {
  kind?: Resolver<Maybe<ResolversTypes['RiskAssessmentKind']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RiskAssessmentStatus']>, ParentType, ContextType>;
  assessedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assessorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inherentLikelihood?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inherentImpact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inherentScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residualLikelihood?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residualImpact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  residualScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  approvedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type IndicatorReadingAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndicatorReadingAggregates'] = ResolversParentTypes['IndicatorReadingAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['IndicatorReadingAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['IndicatorReadingAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['IndicatorReadingAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['IndicatorReadingAggregateValues']>, ParentType, ContextType>;
};

export type IndicatorReadingAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndicatorReadingAggregateNumbers'] = ResolversParentTypes['IndicatorReadingAggregateNumbers']> = {
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type IndicatorReadingAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndicatorReadingAggregateValues'] = ResolversParentTypes['IndicatorReadingAggregateValues']> = {
  readOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type IndicatorReadingAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndicatorReadingAggregateGroup'] = ResolversParentTypes['IndicatorReadingAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['IndicatorReadingAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['IndicatorReadingAggregates'], ParentType, ContextType>;
};

export type IndicatorReadingAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndicatorReadingAggregateKeys'] = ResolversParentTypes['IndicatorReadingAggregateKeys']> = {
  readOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RiskIndicatorStatus']>, ParentType, ContextType>;
};

export type RiskExposureAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskExposureAggregates'] = ResolversParentTypes['RiskExposureAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['RiskExposureAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['RiskExposureAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['RiskExposureAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['RiskExposureAggregateValues']>, ParentType, ContextType>;
};

export type RiskExposureAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskExposureAggregateNumbers'] = ResolversParentTypes['RiskExposureAggregateNumbers']> = {
  exposureAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reportingAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type RiskExposureAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskExposureAggregateValues'] = ResolversParentTypes['RiskExposureAggregateValues']> = {
  exposureAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reportingAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RiskExposureAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskExposureAggregateGroup'] = ResolversParentTypes['RiskExposureAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['RiskExposureAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['RiskExposureAggregates'], ParentType, ContextType>;
};

export type RiskExposureAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskExposureAggregateKeys'] = ResolversParentTypes['RiskExposureAggregateKeys']> = {
  riskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  targetType?: Resolver<Maybe<ResolversTypes['ExposureTargetType']>, ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ExposureStatus']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RiskStatusChangeAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskStatusChangeAggregates'] = ResolversParentTypes['RiskStatusChangeAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['RiskStatusChangeAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['RiskStatusChangeAggregateValues']>, ParentType, ContextType>;
};

export type RiskStatusChangeAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskStatusChangeAggregateValues'] = ResolversParentTypes['RiskStatusChangeAggregateValues']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RiskStatusChangeAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskStatusChangeAggregateGroup'] = ResolversParentTypes['RiskStatusChangeAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['RiskStatusChangeAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['RiskStatusChangeAggregates'], ParentType, ContextType>;
};

export type RiskStatusChangeAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskStatusChangeAggregateKeys'] = ResolversParentTypes['RiskStatusChangeAggregateKeys']> = {
  fromStatus?: Resolver<Maybe<ResolversTypes['RiskStatus']>, ParentType, ContextType>;
  toStatus?: Resolver<Maybe<ResolversTypes['RiskStatus']>, ParentType, ContextType>;
  changedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RiskPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskPayload'] = ResolversParentTypes['RiskPayload']> = {
  risk?: Resolver<ResolversTypes['Risk'], ParentType, ContextType>;
};

export type RiskAssessmentPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskAssessmentPayload'] = ResolversParentTypes['RiskAssessmentPayload']> = {
  assessment?: Resolver<ResolversTypes['RiskAssessment'], ParentType, ContextType>;
};

export type RiskControlPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskControlPayload'] = ResolversParentTypes['RiskControlPayload']> = {
  control?: Resolver<ResolversTypes['RiskControl'], ParentType, ContextType>;
};

export type IncidentPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IncidentPayload'] = ResolversParentTypes['IncidentPayload']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type MitigationPlanPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MitigationPlanPayload'] = ResolversParentTypes['MitigationPlanPayload']> = {
  plan?: Resolver<ResolversTypes['MitigationPlan'], ParentType, ContextType>;
};

export type MitigationActionPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MitigationActionPayload'] = ResolversParentTypes['MitigationActionPayload']> = {
  action?: Resolver<ResolversTypes['MitigationAction'], ParentType, ContextType>;
};

export type RiskExposurePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskExposurePayload'] = ResolversParentTypes['RiskExposurePayload']> = {
  exposure?: Resolver<ResolversTypes['RiskExposure'], ParentType, ContextType>;
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

export type RiskSearchResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RiskSearch'] = ResolversParentTypes['RiskSearch'], FederationReferenceType extends FederationReferenceTypes['RiskSearch'] = FederationReferenceTypes['RiskSearch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RiskSearch']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Risk?: RiskResolvers<ContextType>;
  RiskCategory?: RiskCategoryResolvers<ContextType>;
  RiskRatingLevel?: RiskRatingLevelResolvers<ContextType>;
  RiskAssessment?: RiskAssessmentResolvers<ContextType>;
  RiskControl?: RiskControlResolvers<ContextType>;
  ControlTest?: ControlTestResolvers<ContextType>;
  ControlEffectiveness?: ControlEffectivenessResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  MitigationPlan?: MitigationPlanResolvers<ContextType>;
  MitigationAction?: MitigationActionResolvers<ContextType>;
  KeyRiskIndicator?: KeyRiskIndicatorResolvers<ContextType>;
  IndicatorReading?: IndicatorReadingResolvers<ContextType>;
  RiskExposure?: RiskExposureResolvers<ContextType>;
  ExposureTarget?: ExposureTargetResolvers<ContextType>;
  RiskStatusChange?: RiskStatusChangeResolvers<ContextType>;
  RiskProfile?: RiskProfileResolvers<ContextType>;
  RiskHeatMapCell?: RiskHeatMapCellResolvers<ContextType>;
  RiskCategorySummary?: RiskCategorySummaryResolvers<ContextType>;
  ControlEffectivenessByCategory?: ControlEffectivenessByCategoryResolvers<ContextType>;
  OpenIncidentsByCategory?: OpenIncidentsByCategoryResolvers<ContextType>;
  IncidentLossMonth?: IncidentLossMonthResolvers<ContextType>;
  TestControlPayload?: TestControlPayloadResolvers<ContextType>;
  LinkExposuresPayload?: LinkExposuresPayloadResolvers<ContextType>;
  RecordReportingRatePayload?: RecordReportingRatePayloadResolvers<ContextType>;
  ReportingRate?: ReportingRateResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  Portfolio?: PortfolioResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  RiskConnection?: RiskConnectionResolvers<ContextType>;
  RiskEdge?: RiskEdgeResolvers<ContextType>;
  RiskCategoryConnection?: RiskCategoryConnectionResolvers<ContextType>;
  RiskCategoryEdge?: RiskCategoryEdgeResolvers<ContextType>;
  RiskControlConnection?: RiskControlConnectionResolvers<ContextType>;
  RiskControlEdge?: RiskControlEdgeResolvers<ContextType>;
  ControlTestConnection?: ControlTestConnectionResolvers<ContextType>;
  ControlTestEdge?: ControlTestEdgeResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  MitigationPlanConnection?: MitigationPlanConnectionResolvers<ContextType>;
  MitigationPlanEdge?: MitigationPlanEdgeResolvers<ContextType>;
  MitigationActionConnection?: MitigationActionConnectionResolvers<ContextType>;
  MitigationActionEdge?: MitigationActionEdgeResolvers<ContextType>;
  KeyRiskIndicatorConnection?: KeyRiskIndicatorConnectionResolvers<ContextType>;
  KeyRiskIndicatorEdge?: KeyRiskIndicatorEdgeResolvers<ContextType>;
  RiskAssessmentConnection?: RiskAssessmentConnectionResolvers<ContextType>;
  RiskAssessmentEdge?: RiskAssessmentEdgeResolvers<ContextType>;
  IndicatorReadingConnection?: IndicatorReadingConnectionResolvers<ContextType>;
  IndicatorReadingEdge?: IndicatorReadingEdgeResolvers<ContextType>;
  RiskExposureConnection?: RiskExposureConnectionResolvers<ContextType>;
  RiskExposureEdge?: RiskExposureEdgeResolvers<ContextType>;
  RiskStatusChangeConnection?: RiskStatusChangeConnectionResolvers<ContextType>;
  RiskStatusChangeEdge?: RiskStatusChangeEdgeResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  RiskAggregates?: RiskAggregatesResolvers<ContextType>;
  RiskAggregateNumbers?: RiskAggregateNumbersResolvers<ContextType>;
  RiskAggregateValues?: RiskAggregateValuesResolvers<ContextType>;
  RiskAggregateGroup?: RiskAggregateGroupResolvers<ContextType>;
  RiskAggregateKeys?: RiskAggregateKeysResolvers<ContextType>;
  RiskCategoryAggregates?: RiskCategoryAggregatesResolvers<ContextType>;
  RiskCategoryAggregateNumbers?: RiskCategoryAggregateNumbersResolvers<ContextType>;
  RiskCategoryAggregateValues?: RiskCategoryAggregateValuesResolvers<ContextType>;
  RiskCategoryAggregateGroup?: RiskCategoryAggregateGroupResolvers<ContextType>;
  RiskCategoryAggregateKeys?: RiskCategoryAggregateKeysResolvers<ContextType>;
  RiskControlAggregates?: RiskControlAggregatesResolvers<ContextType>;
  RiskControlAggregateValues?: RiskControlAggregateValuesResolvers<ContextType>;
  RiskControlAggregateGroup?: RiskControlAggregateGroupResolvers<ContextType>;
  RiskControlAggregateKeys?: RiskControlAggregateKeysResolvers<ContextType>;
  ControlTestAggregates?: ControlTestAggregatesResolvers<ContextType>;
  ControlTestAggregateNumbers?: ControlTestAggregateNumbersResolvers<ContextType>;
  ControlTestAggregateValues?: ControlTestAggregateValuesResolvers<ContextType>;
  ControlTestAggregateGroup?: ControlTestAggregateGroupResolvers<ContextType>;
  ControlTestAggregateKeys?: ControlTestAggregateKeysResolvers<ContextType>;
  IncidentAggregates?: IncidentAggregatesResolvers<ContextType>;
  IncidentAggregateNumbers?: IncidentAggregateNumbersResolvers<ContextType>;
  IncidentAggregateValues?: IncidentAggregateValuesResolvers<ContextType>;
  IncidentAggregateGroup?: IncidentAggregateGroupResolvers<ContextType>;
  IncidentAggregateKeys?: IncidentAggregateKeysResolvers<ContextType>;
  MitigationPlanAggregates?: MitigationPlanAggregatesResolvers<ContextType>;
  MitigationPlanAggregateNumbers?: MitigationPlanAggregateNumbersResolvers<ContextType>;
  MitigationPlanAggregateValues?: MitigationPlanAggregateValuesResolvers<ContextType>;
  MitigationPlanAggregateGroup?: MitigationPlanAggregateGroupResolvers<ContextType>;
  MitigationPlanAggregateKeys?: MitigationPlanAggregateKeysResolvers<ContextType>;
  MitigationActionAggregates?: MitigationActionAggregatesResolvers<ContextType>;
  MitigationActionAggregateNumbers?: MitigationActionAggregateNumbersResolvers<ContextType>;
  MitigationActionAggregateValues?: MitigationActionAggregateValuesResolvers<ContextType>;
  MitigationActionAggregateGroup?: MitigationActionAggregateGroupResolvers<ContextType>;
  MitigationActionAggregateKeys?: MitigationActionAggregateKeysResolvers<ContextType>;
  KeyRiskIndicatorAggregates?: KeyRiskIndicatorAggregatesResolvers<ContextType>;
  KeyRiskIndicatorAggregateNumbers?: KeyRiskIndicatorAggregateNumbersResolvers<ContextType>;
  KeyRiskIndicatorAggregateValues?: KeyRiskIndicatorAggregateValuesResolvers<ContextType>;
  KeyRiskIndicatorAggregateGroup?: KeyRiskIndicatorAggregateGroupResolvers<ContextType>;
  KeyRiskIndicatorAggregateKeys?: KeyRiskIndicatorAggregateKeysResolvers<ContextType>;
  RiskAssessmentAggregates?: RiskAssessmentAggregatesResolvers<ContextType>;
  RiskAssessmentAggregateNumbers?: RiskAssessmentAggregateNumbersResolvers<ContextType>;
  RiskAssessmentAggregateValues?: RiskAssessmentAggregateValuesResolvers<ContextType>;
  RiskAssessmentAggregateGroup?: RiskAssessmentAggregateGroupResolvers<ContextType>;
  RiskAssessmentAggregateKeys?: RiskAssessmentAggregateKeysResolvers<ContextType>;
  IndicatorReadingAggregates?: IndicatorReadingAggregatesResolvers<ContextType>;
  IndicatorReadingAggregateNumbers?: IndicatorReadingAggregateNumbersResolvers<ContextType>;
  IndicatorReadingAggregateValues?: IndicatorReadingAggregateValuesResolvers<ContextType>;
  IndicatorReadingAggregateGroup?: IndicatorReadingAggregateGroupResolvers<ContextType>;
  IndicatorReadingAggregateKeys?: IndicatorReadingAggregateKeysResolvers<ContextType>;
  RiskExposureAggregates?: RiskExposureAggregatesResolvers<ContextType>;
  RiskExposureAggregateNumbers?: RiskExposureAggregateNumbersResolvers<ContextType>;
  RiskExposureAggregateValues?: RiskExposureAggregateValuesResolvers<ContextType>;
  RiskExposureAggregateGroup?: RiskExposureAggregateGroupResolvers<ContextType>;
  RiskExposureAggregateKeys?: RiskExposureAggregateKeysResolvers<ContextType>;
  RiskStatusChangeAggregates?: RiskStatusChangeAggregatesResolvers<ContextType>;
  RiskStatusChangeAggregateValues?: RiskStatusChangeAggregateValuesResolvers<ContextType>;
  RiskStatusChangeAggregateGroup?: RiskStatusChangeAggregateGroupResolvers<ContextType>;
  RiskStatusChangeAggregateKeys?: RiskStatusChangeAggregateKeysResolvers<ContextType>;
  RiskPayload?: RiskPayloadResolvers<ContextType>;
  RiskAssessmentPayload?: RiskAssessmentPayloadResolvers<ContextType>;
  RiskControlPayload?: RiskControlPayloadResolvers<ContextType>;
  IncidentPayload?: IncidentPayloadResolvers<ContextType>;
  MitigationPlanPayload?: MitigationPlanPayloadResolvers<ContextType>;
  MitigationActionPayload?: MitigationActionPayloadResolvers<ContextType>;
  RiskExposurePayload?: RiskExposurePayloadResolvers<ContextType>;
  FoundHit?: FoundHitResolvers<ContextType>;
  SearchHighlight?: SearchHighlightResolvers<ContextType>;
  SearchHighlightPart?: SearchHighlightPartResolvers<ContextType>;
  RiskSearch?: RiskSearchResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  tasks?: TasksDirectiveResolver<any, any, ContextType>;
  text?: TextDirectiveResolver<any, any, ContextType>;
};
