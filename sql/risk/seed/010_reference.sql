-- compiling these statements would take ten times as long as running them
set local jit = off;

-- Categories and rating levels. First, because on Citus reference tables are written before what refers to them.
create temp table seed_categories (
  category_id bigint, code text, name text, parent_id bigint, appetite text, appetite_score int, department_id bigint, description text
) on commit drop;
insert into seed_categories values
  (1, 'FINANCIAL', 'Financial risk', null, 'CAUTIOUS', 9, 5, 'Losses from markets, counterparties and funding.'),
  (2, 'OPERATIONAL', 'Operational risk', null, 'CAUTIOUS', 8, 18, 'Losses from failed processes, people, systems and external events.'),
  (3, 'COMPLIANCE', 'Compliance risk', null, 'AVERSE', 4, 11, 'Breaches of law, regulation and internal rules.'),
  (4, 'STRATEGIC', 'Strategic risk', null, 'OPEN', 12, 1, 'Decisions, reputation and business model.'),
  (5, 'MARKET', 'Market risk', 1, 'OPEN', 12, 7, 'Prices, interest rates, spreads, volatility and currencies move against our positions.'),
  (6, 'CREDIT', 'Credit risk', 1, 'CAUTIOUS', 9, 7, 'Issuers and counterparties default or are downgraded.'),
  (7, 'LIQUIDITY', 'Liquidity risk', 1, 'MINIMAL', 6, 6, 'Positions cannot be sold, or obligations cannot be met, in time and at a fair price.'),
  (8, 'TECHNOLOGY', 'Technology and cyber risk', 2, 'MINIMAL', 6, 17, 'Systems fail, or are attacked.'),
  (9, 'PEOPLE', 'People risk', 2, 'CAUTIOUS', 9, 2, 'Key people leave, skills are missing, conduct fails.'),
  (10, 'PROCESS', 'Process and third-party risk', 2, 'CAUTIOUS', 8, 18, 'Processes and suppliers do not deliver what they have to.'),
  (11, 'REGULATORY', 'Regulatory risk', 3, 'AVERSE', 4, 11, 'Rules of supervisors are missed or change.'),
  (12, 'REPUTATION', 'Reputation and business risk', 4, 'MINIMAL', 6, 21, 'Clients, investors or the public lose trust.');

insert into risk_core.risk_categories
  (category_id, code, name, description, parent_id, appetite, appetite_score, created_at, updated_at)
select category_id, code, name, description, parent_id, appetite, appetite_score, '2022-11-01 09:00:00+00', '2025-12-10 14:30:00+00'
from seed_categories;

insert into risk_core.rating_levels (dimension, level, name, description) values
  ('LIKELIHOOD', 1, 'Rare', 'Less than once in ten years.'),
  ('LIKELIHOOD', 2, 'Unlikely', 'Once in five to ten years.'),
  ('LIKELIHOOD', 3, 'Possible', 'Once in two to five years.'),
  ('LIKELIHOOD', 4, 'Likely', 'About once a year.'),
  ('LIKELIHOOD', 5, 'Almost certain', 'Several times a year.'),
  ('IMPACT', 1, 'Negligible', 'Loss below USD 10 thousand, no client affected.'),
  ('IMPACT', 2, 'Minor', 'Loss up to USD 100 thousand, few clients affected for a day.'),
  ('IMPACT', 3, 'Moderate', 'Loss up to USD 1 million, or a notice to the supervisor.'),
  ('IMPACT', 4, 'Major', 'Loss up to USD 10 million, or a supervisory measure.'),
  ('IMPACT', 5, 'Severe', 'Loss above USD 10 million, or the licence is at stake.');

select setval(pg_get_serial_sequence('risk_core.risk_categories', 'category_id'), (select max(category_id) from seed_categories));
