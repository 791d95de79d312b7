-- What the sample is worded with: per leaf category six risks, six places, controls, incidents and indicators.
create temp table seed_titles (category_id bigint, n int, title text, description text) on commit drop;
insert into seed_titles values
  (5, 0, 'Interest rate shock on %s', 'A parallel shift of the curve by 100 basis points or more lowers the value of %s beyond its limit.'),
  (5, 1, 'Equity drawdown in %s', 'A broad fall of equity markets hits %s before hedges can be raised.'),
  (5, 2, 'Unhedged currency positions in %s', 'Hedges of %s lag behind flows, so that currency moves reach the result.'),
  (5, 3, 'Credit spread widening in %s', 'Spreads widen in stress and %s is marked down together.'),
  (5, 4, 'Volatility mispricing in %s', 'Implied volatility is marked from stale surfaces in %s.'),
  (5, 5, 'Concentration of positions in %s', 'A few names dominate %s, so that one event moves the whole.'),
  (6, 0, 'Default of a counterparty of %s', 'A counterparty of %s fails before settlement and collateral does not cover the exposure.'),
  (6, 1, 'Downgrade of issuers held in %s', 'Issuers held in %s lose investment grade and have to be sold into a falling market.'),
  (6, 2, 'Collateral shortfall of %s', 'Margin calls of %s are late or disputed and exposure is unsecured meanwhile.'),
  (6, 3, 'Sector concentration of credit in %s', 'Credit exposure of %s is concentrated in one sector.'),
  (6, 4, 'Sovereign exposure of %s', 'Transfer restrictions or restructuring of a sovereign hit %s.'),
  (6, 5, 'Wrong-way exposure in %s', 'Exposure of %s grows just when the counterparty weakens.'),
  (7, 0, 'Redemptions exceed liquid assets of %s', 'Clients withdraw more from %s than can be sold within the notice period.'),
  (7, 1, 'Funding gap of %s', 'Credit lines of %s are not renewed in a stressed market.'),
  (7, 2, 'Intraday liquidity of %s', 'Payments of %s queue because incoming cash arrives late in the day.'),
  (7, 3, 'Illiquid holdings in %s', 'Bid-offer spreads of positions in %s widen, and exits take weeks.'),
  (7, 4, 'Margin calls on %s', 'Simultaneous margin calls drain the cash buffer of %s.'),
  (7, 5, 'Stale liquidity forecast for %s', 'The cash forecast of %s misses known flows.'),
  (8, 0, 'Outage of %s', 'A failure of hardware, network or a release makes %s unavailable in trading hours.'),
  (8, 1, 'Ransomware reaches %s', 'Malicious software encrypts %s and its backups.'),
  (8, 2, 'Unauthorised access to %s', 'Accounts of leavers or stolen credentials open %s to outsiders.'),
  (8, 3, 'Unsupported software in %s', 'Components of %s no longer get security updates.'),
  (8, 4, 'Data loss in %s', 'Restoring %s from backup takes longer, or loses more, than agreed.'),
  (8, 5, 'Failed change in %s', 'An insufficiently tested change corrupts data in %s.'),
  (9, 0, 'Loss of key people in %s', 'Knowledge of a few people in %s leaves with them.'),
  (9, 1, 'Understaffing of %s', 'Vacancies in %s stay open, and controls are skipped under pressure.'),
  (9, 2, 'Misconduct in %s', 'Somebody in %s acts against clients or the code of conduct.'),
  (9, 3, 'Missing skills in %s', 'New products outpace the training of %s.'),
  (9, 4, 'Conflicts of interest in %s', 'Personal dealing or outside mandates in %s are not disclosed.'),
  (9, 5, 'Excessive workload in %s', 'Sustained overtime in %s leads to errors and sick leave.'),
  (10, 0, 'Manual errors in %s', 'Manual steps in %s lead to wrong bookings that are found late.'),
  (10, 1, 'Failure of a supplier for %s', 'The supplier behind %s fails or misses its service levels.'),
  (10, 2, 'Late completion of %s', 'Backlogs in %s cause penalties and claims.'),
  (10, 3, 'Missing segregation of duties in %s', 'One person can enter and approve in %s.'),
  (10, 4, 'External fraud in %s', 'Forged instructions pass the checks of %s.'),
  (10, 5, 'Inadequate documentation of %s', 'Undocumented exceptions in %s cannot be traced.'),
  (11, 0, 'Late or wrong reporting under %s', 'Reports under %s are late, incomplete or wrong.'),
  (11, 1, 'Gaps in implementing %s', 'New requirements of %s are not in place when they take effect.'),
  (11, 2, 'Missing evidence for %s', 'Compliance with %s cannot be shown to the auditor.'),
  (11, 3, 'Breach of limits under %s', 'A limit under %s is exceeded and not reported in time.'),
  (11, 4, 'Outdated policies for %s', 'Policies for %s do not follow the current text.'),
  (11, 5, 'Supervisory measure on %s', 'A review of %s leads to findings or a fine.'),
  (12, 0, 'Underperformance of %s', 'Sustained results below benchmark make investors leave %s.'),
  (12, 1, 'Negative press about %s', 'A report on %s spreads faster than the answer to it.'),
  (12, 2, 'Misleading statements about %s', 'Marketing of %s promises more than the product holds.'),
  (12, 3, 'Fee pressure on %s', 'Competitors undercut the fees of %s.'),
  (12, 4, 'Loss of an anchor investor in %s', 'One investor holds a large share of %s and may leave.'),
  (12, 5, 'Failed launch of %s', 'The launch of %s misses the volume it needs to pay for itself.');

create temp table seed_places on commit drop as
select c.category_id, p.n::int - 1 as n, p.place
from (values
  (5, '{the multi-asset book,the pension mandates,the global growth book,the balanced mandates,the treasury portfolio,the structured products book}'::text[]),
  (6, '{the bond funds,the securities lending programme,the derivatives book,the private debt mandate,the money market funds,the repo desk}'),
  (7, '{the open-ended bond fund,the money market funds,the treasury,the real estate fund,the small cap fund,the derivatives book}'),
  (8, '{the trading platform,the client portal,the general ledger system,the data warehouse,the payroll system,the document archive}'),
  (9, '{Asset Management,Finance,Technology,Operations,Risk Management,Client Services}'),
  (10, '{trade settlement,fund accounting,client onboarding,payment processing,corporate actions,reconciliation}'),
  (11, '{MiFID II,EMIR,SFDR,DORA,the anti-money-laundering rules,the GDPR}'),
  (12, '{the flagship fund,the sustainable range,the private client mandates,the index products,the pension mandates,the new digital offer}')
) c (category_id, places), unnest(c.places) with ordinality p (place, n);

-- {preventive, detective}, three variants of each
create temp table seed_control_texts (category_id bigint, n int, k int, name text) on commit drop;
insert into seed_control_texts values
  (5, 0, 0, 'Pre-trade limit check'), (5, 0, 1, 'Daily value-at-risk report'), (5, 1, 0, 'Hedge ratio policy'),
  (5, 1, 1, 'Independent price verification'), (5, 2, 0, 'Position limits by issuer'), (5, 2, 1, 'Weekly stress test'),
  (6, 0, 0, 'Counterparty limit approval'), (6, 0, 1, 'Daily exposure against limits'), (6, 1, 0, 'Minimum rating in mandates'),
  (6, 1, 1, 'Watch list review'), (6, 2, 0, 'Two-way collateral agreements'), (6, 2, 1, 'Margin call reconciliation'),
  (7, 0, 0, 'Liquidity buffer requirement'), (7, 0, 1, 'Daily cash forecast'), (7, 1, 0, 'Redemption gates and swing pricing'),
  (7, 1, 1, 'Liquidity stress test'), (7, 2, 0, 'Committed credit lines'), (7, 2, 1, 'Intraday liquidity monitoring'),
  (8, 0, 0, 'Access by role with two factors'), (8, 0, 1, 'Recertification of access rights'), (8, 1, 0, 'Change approval before release'),
  (8, 1, 1, 'Restore test of backups'), (8, 2, 0, 'Patch management'), (8, 2, 1, 'Security event monitoring'),
  (9, 0, 0, 'Succession plan for key roles'), (9, 0, 1, 'Review of overtime and absence'), (9, 1, 0, 'Pre-employment screening'),
  (9, 1, 1, 'Review of personal account dealing'), (9, 2, 0, 'Mandatory training'), (9, 2, 1, 'Exit interviews'),
  (10, 0, 0, 'Four-eyes approval'), (10, 0, 1, 'Daily reconciliation'), (10, 1, 0, 'Supplier due diligence'),
  (10, 1, 1, 'Service level review'), (10, 2, 0, 'Call-back on payment instructions'), (10, 2, 1, 'Review of aged open items'),
  (11, 0, 0, 'Regulatory change log'), (11, 0, 1, 'Report completeness check'), (11, 1, 0, 'Automated limit check'),
  (11, 1, 1, 'Compliance monitoring plan'), (11, 2, 0, 'Client screening'), (11, 2, 1, 'Transaction monitoring'),
  (12, 0, 0, 'Approval of marketing material'), (12, 0, 1, 'Media monitoring'), (12, 1, 0, 'New product committee'),
  (12, 1, 1, 'Performance review committee'), (12, 2, 0, 'Spokesperson policy'), (12, 2, 1, 'Client satisfaction survey');

create temp table seed_incident_texts (category_id bigint, n int, title text, root_cause text) on commit drop;
insert into seed_incident_texts values
  (5, 0, 'Limit exceeded after a market move', 'Limit check ran on end-of-day positions only.'),
  (5, 1, 'Hedge booked in the wrong direction', 'Manual entry without a second pair of eyes.'),
  (5, 2, 'Valuation on stale prices', 'Price feed stopped without an alert.'),
  (6, 0, 'Counterparty missed a payment', 'Counterparty in restructuring, limit not lowered.'),
  (6, 1, 'Margin call disputed', 'Differing valuation of the underlying trades.'),
  (6, 2, 'Issuer downgraded below the mandate minimum', 'Watch list reviewed quarterly, not monthly.'),
  (7, 0, 'Cash account overdrawn', 'Redemption left out of the cash forecast.'),
  (7, 1, 'Redemption paid late', 'Sale of holdings settled a day later than planned.'),
  (7, 2, 'Margin call met by emergency credit line', 'Cash buffer below its minimum.'),
  (8, 0, 'System unavailable in trading hours', 'Storage failure, failover not automatic.'),
  (8, 1, 'Phishing mail opened, account misused', 'Second factor not enforced for an old application.'),
  (8, 2, 'Faulty release rolled back', 'Test data did not cover month-end.'),
  (9, 0, 'Control skipped for lack of staff', 'No deputy named for the absence.'),
  (9, 1, 'Personal dealing not reported', 'Rule not known to new joiners.'),
  (9, 2, 'Resignation of a team at once', 'Retention measures too late.'),
  (10, 0, 'Duplicate payment to a supplier', 'Invoice number entered with a blank.'),
  (10, 1, 'Settlement failed for a wrong instruction', 'Standing instructions outdated.'),
  (10, 2, 'Forged payment instruction executed', 'Call-back skipped.'),
  (11, 0, 'Report sent after the deadline', 'Data delivery from a supplier was late.'),
  (11, 1, 'Limit breach reported late', 'Breach classified wrongly.'),
  (11, 2, 'Client accepted without complete screening', 'Manual override without approval.'),
  (12, 0, 'Complaint of a large client published', 'Complaint left unanswered for three weeks.'),
  (12, 1, 'Fact sheet with wrong performance figures', 'Template linked to the wrong share class.'),
  (12, 2, 'Mandate terminated after weak results', 'Results below benchmark for three years.');

create temp table seed_indicator_texts (
  category_id bigint, n int, name text, unit text, direction text, warning numeric, critical numeric
) on commit drop;
insert into seed_indicator_texts values
  (5, 0, 'Value at risk, share of limit', '%', 'HIGHER_IS_WORSE', 80, 95), (5, 1, 'Largest position, share of book', '%', 'HIGHER_IS_WORSE', 8, 10),
  (6, 0, 'Exposure below investment grade', '%', 'HIGHER_IS_WORSE', 12, 18), (6, 1, 'Open margin disputes', 'count', 'HIGHER_IS_WORSE', 4, 8),
  (7, 0, 'Assets liquid within five days', '%', 'LOWER_IS_WORSE', 70, 55), (7, 1, 'Liquidity coverage ratio', '%', 'LOWER_IS_WORSE', 120, 100),
  (8, 0, 'Availability', '%', 'LOWER_IS_WORSE', 99.5, 99), (8, 1, 'Critical patches older than 30 days', 'count', 'HIGHER_IS_WORSE', 5, 12),
  (9, 0, 'Staff turnover, twelve months', '%', 'HIGHER_IS_WORSE', 12, 18), (9, 1, 'Vacant positions', '%', 'HIGHER_IS_WORSE', 6, 10),
  (10, 0, 'Failed transactions per thousand', 'per mille', 'HIGHER_IS_WORSE', 4, 8), (10, 1, 'Reconciling items older than 30 days', 'count', 'HIGHER_IS_WORSE', 15, 30),
  (11, 0, 'Reports sent late', 'count', 'HIGHER_IS_WORSE', 2, 5), (11, 1, 'Open audit findings', 'count', 'HIGHER_IS_WORSE', 8, 15),
  (12, 0, 'Complaints per month', 'count', 'HIGHER_IS_WORSE', 12, 25), (12, 1, 'Net outflows, twelve months', '%', 'HIGHER_IS_WORSE', 5, 10);

create temp table seed_currencies (n int, currency text, usd numeric, unit numeric) on commit drop;
insert into seed_currencies values
  (0, 'USD', 1, 100), (1, 'EUR', 1.17, 100), (2, 'GBP', 1.35, 100), (3, 'CHF', 1.24, 100), (4, 'JPY', 0.0068, 10000);

insert into risk_core.reporting_rates (currency, valid_from, rate, recorded_by, recorded_at)
select currency, date '2023-01-01', usd, 9, '2023-01-02 08:00:00+00' from seed_currencies where currency <> 'USD' order by n;
