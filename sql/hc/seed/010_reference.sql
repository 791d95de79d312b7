-- Reference tables, the same at every scale. They come first: on Citus a reference table that others point to
-- must not be written after them in the same transaction.

insert into hc_core.offices (office_id, code, name, city, country_code, time_zone, created_at, updated_at)
select o.id, o.code, o.name, o.city, o.country, o.zone, timestamptz '2015-01-02 09:00:00+00', timestamptz '2024-01-02 09:00:00+00'
from (values
  (1, 'NYC', 'New York Headquarters', 'New York', 'US', 'America/New_York'),
  (2, 'LON', 'London Office', 'London', 'GB', 'Europe/London'),
  (3, 'FRA', 'Frankfurt Office', 'Frankfurt am Main', 'DE', 'Europe/Berlin'),
  (4, 'ZRH', 'Zurich Office', 'Zurich', 'CH', 'Europe/Zurich'),
  (5, 'TYO', 'Tokyo Office', 'Tokyo', 'JP', 'Asia/Tokyo'),
  (6, 'SIN', 'Singapore Office', 'Singapore', 'SG', 'Asia/Singapore'),
  (7, 'JKT', 'Jakarta Service Centre', 'Jakarta', 'ID', 'Asia/Jakarta'),
  (8, 'DUB', 'Dublin Fund Services', 'Dublin', 'IE', 'Europe/Dublin')
) as o (id, code, name, city, country, zone);

create temp table seed_holidays on commit drop as
select row_number() over (order by h.country, h.day) as id, h.country, h.day::date as day, h.name
from (values
  ('US', '2026-01-01', 'New Year''s Day'), ('US', '2026-01-19', 'Martin Luther King Jr. Day'),
  ('US', '2026-02-16', 'Presidents'' Day'), ('US', '2026-05-25', 'Memorial Day'), ('US', '2026-06-19', 'Juneteenth'),
  ('US', '2026-07-03', 'Independence Day (observed)'), ('US', '2026-09-07', 'Labor Day'),
  ('US', '2026-11-26', 'Thanksgiving Day'), ('US', '2026-12-25', 'Christmas Day'),
  ('GB', '2026-01-01', 'New Year''s Day'), ('GB', '2026-04-03', 'Good Friday'), ('GB', '2026-04-06', 'Easter Monday'),
  ('GB', '2026-05-04', 'Early May bank holiday'), ('GB', '2026-05-25', 'Spring bank holiday'),
  ('GB', '2026-08-31', 'Summer bank holiday'), ('GB', '2026-12-25', 'Christmas Day'),
  ('GB', '2026-12-28', 'Boxing Day (substitute)'),
  ('DE', '2026-01-01', 'Neujahr'), ('DE', '2026-04-03', 'Karfreitag'), ('DE', '2026-04-06', 'Ostermontag'),
  ('DE', '2026-05-01', 'Tag der Arbeit'), ('DE', '2026-05-14', 'Christi Himmelfahrt'), ('DE', '2026-05-25', 'Pfingstmontag'),
  ('DE', '2026-06-04', 'Fronleichnam'), ('DE', '2026-12-25', '1. Weihnachtstag'),
  ('CH', '2026-01-01', 'Neujahr'), ('CH', '2026-01-02', 'Berchtoldstag'), ('CH', '2026-04-03', 'Karfreitag'),
  ('CH', '2026-04-06', 'Ostermontag'), ('CH', '2026-05-01', 'Tag der Arbeit'), ('CH', '2026-05-14', 'Auffahrt'),
  ('CH', '2026-05-25', 'Pfingstmontag'), ('CH', '2026-12-25', 'Weihnachtstag'),
  ('JP', '2026-01-01', 'New Year''s Day'), ('JP', '2026-01-12', 'Coming of Age Day'), ('JP', '2026-02-11', 'National Foundation Day'),
  ('JP', '2026-02-23', 'Emperor''s Birthday'), ('JP', '2026-03-20', 'Vernal Equinox Day'), ('JP', '2026-04-29', 'Showa Day'),
  ('JP', '2026-05-04', 'Greenery Day'), ('JP', '2026-05-05', 'Children''s Day'), ('JP', '2026-05-06', 'Constitution Day (observed)'),
  ('JP', '2026-07-20', 'Marine Day'), ('JP', '2026-08-11', 'Mountain Day'), ('JP', '2026-09-21', 'Respect for the Aged Day'),
  ('JP', '2026-09-23', 'Autumnal Equinox Day'), ('JP', '2026-10-12', 'Sports Day'), ('JP', '2026-11-03', 'Culture Day'),
  ('JP', '2026-11-23', 'Labor Thanksgiving Day'),
  ('SG', '2026-01-01', 'New Year''s Day'), ('SG', '2026-02-17', 'Chinese New Year'), ('SG', '2026-02-18', 'Chinese New Year'),
  ('SG', '2026-04-03', 'Good Friday'), ('SG', '2026-05-01', 'Labour Day'), ('SG', '2026-05-27', 'Hari Raya Haji'),
  ('SG', '2026-06-01', 'Vesak Day (observed)'), ('SG', '2026-08-10', 'National Day (observed)'),
  ('SG', '2026-11-09', 'Deepavali (observed)'), ('SG', '2026-12-25', 'Christmas Day'),
  ('ID', '2026-01-01', 'Tahun Baru Masehi'), ('ID', '2026-01-16', 'Isra Mi''raj'), ('ID', '2026-02-17', 'Tahun Baru Imlek'),
  ('ID', '2026-03-19', 'Hari Suci Nyepi'), ('ID', '2026-03-20', 'Idul Fitri'), ('ID', '2026-04-03', 'Wafat Yesus Kristus'),
  ('ID', '2026-05-01', 'Hari Buruh'), ('ID', '2026-05-14', 'Kenaikan Yesus Kristus'), ('ID', '2026-05-27', 'Idul Adha'),
  ('ID', '2026-06-01', 'Hari Lahir Pancasila'), ('ID', '2026-06-16', 'Tahun Baru Islam'), ('ID', '2026-08-17', 'Hari Kemerdekaan'),
  ('ID', '2026-08-25', 'Maulid Nabi'), ('ID', '2026-12-25', 'Hari Raya Natal'),
  ('IE', '2026-01-01', 'New Year''s Day'), ('IE', '2026-02-02', 'Saint Brigid''s Day'), ('IE', '2026-03-17', 'Saint Patrick''s Day'),
  ('IE', '2026-04-06', 'Easter Monday'), ('IE', '2026-05-04', 'May Day'), ('IE', '2026-06-01', 'June Holiday'),
  ('IE', '2026-08-03', 'August Holiday'), ('IE', '2026-10-26', 'October Holiday'), ('IE', '2026-12-25', 'Christmas Day')
) as h (country, day, name);

insert into hc_core.public_holidays (public_holiday_id, country_code, holiday_on, name)
select h.id, h.country, h.day, h.name from seed_holidays h;

create temp table seed_departments on commit drop as
select d.id::bigint as id, d.code, d.name, d.parent::bigint as parent, d.head::bigint as head
from (values
  (1, 'EXEC', 'Executive Office', null, 1),
  (2, 'HR', 'Human Resources', 1, 10),
  (3, 'TALENT', 'Talent Acquisition', 2, 11),
  (4, 'REWARD', 'Compensation & Benefits', 2, 12),
  (5, 'FIN', 'Finance', 1, 2),
  (6, 'TREAS', 'Treasury', 5, 13),
  (7, 'AM', 'Asset Management', 1, 4),
  (8, 'RISK', 'Risk Management', 1, 14),
  (9, 'MRISK', 'Market Risk', 8, 15),
  (10, 'ORISK', 'Operational Risk', 8, 16),
  (11, 'COMP', 'Compliance', 1, 17),
  (12, 'LEGAL', 'Legal', 1, 18),
  (13, 'AUDIT', 'Internal Audit', 1, 19),
  (14, 'TECH', 'Technology', 1, 20),
  (15, 'SWE', 'Software Engineering', 14, 21),
  (16, 'DATA', 'Data & Analytics', 14, 22),
  (17, 'INFRA', 'Infrastructure & Security', 14, 23),
  (18, 'OPS', 'Operations', 1, 3),
  (19, 'SETTLE', 'Settlements & Custody', 18, 24),
  (20, 'CLIENT', 'Client Services', 18, 25),
  (21, 'SALES', 'Sales & Distribution', 1, 26),
  (22, 'MKTG', 'Marketing', 21, 27),
  (23, 'RSRCH', 'Research', 7, 28),
  (24, 'TRADE', 'Trading', 7, 29)
) as d (id, code, name, parent, head);

insert into hc_core.departments (department_id, code, name, parent_department_id, head_employee_id, cost_center, created_at, updated_at)
select d.id, d.code, d.name, d.parent, d.head, 'CC-' || lpad((d.id * 100)::text, 4, '0'),
       timestamptz '2015-01-02 09:00:00+00', timestamptz '2025-01-02 09:00:00+00'
from seed_departments d;

create temp table seed_positions on commit drop as
select p.id::bigint as id, p.code, p.title, p.department::bigint as department, p.level, p.managerial,
       p.low::numeric * 1000 as low, p.high::numeric * 1000 as high
from (values
  (1, 'CEO', 'Chief Executive Officer', 1, 10, true, 620, 900),
  (2, 'CFO', 'Chief Financial Officer', 5, 9, true, 420, 640),
  (3, 'COO', 'Chief Operating Officer', 18, 9, true, 410, 620),
  (4, 'CIO', 'Chief Investment Officer', 7, 9, true, 440, 680),
  (5, 'EXEC-ASSIST', 'Executive Assistant', 1, 3, false, 62, 95),
  (6, 'HR-HEAD', 'Head of Human Resources', 2, 8, true, 190, 280),
  (7, 'HR-BP', 'HR Business Partner', 2, 5, false, 95, 140),
  (8, 'HR-SPEC', 'HR Specialist', 2, 3, false, 62, 92),
  (9, 'TALENT-LEAD', 'Talent Acquisition Lead', 3, 6, true, 115, 165),
  (10, 'RECRUITER', 'Recruiter', 3, 3, false, 60, 90),
  (11, 'REWARD-MGR', 'Compensation & Benefits Manager', 4, 6, true, 118, 170),
  (12, 'PAYROLL-SPEC', 'Payroll Specialist', 4, 3, false, 58, 86),
  (13, 'FIN-MGR', 'Finance Manager', 5, 6, true, 130, 185),
  (14, 'ACC-SR', 'Senior Accountant', 5, 4, false, 85, 120),
  (15, 'ACC', 'Accountant', 5, 3, false, 62, 92),
  (16, 'FIN-CTRL', 'Financial Controller', 5, 6, true, 125, 180),
  (17, 'TREAS-HEAD', 'Head of Treasury', 6, 7, true, 175, 255),
  (18, 'TREAS-ANALYST', 'Treasury Analyst', 6, 4, false, 80, 118),
  (19, 'AA-STRAT', 'Asset Allocation Strategist', 7, 7, false, 180, 270),
  (20, 'PM-SR', 'Senior Portfolio Manager', 7, 7, true, 210, 330),
  (21, 'PM', 'Portfolio Manager', 7, 6, false, 145, 230),
  (22, 'INV-ANALYST', 'Investment Analyst', 7, 4, false, 88, 135),
  (23, 'CRO', 'Chief Risk Officer', 8, 8, true, 260, 390),
  (24, 'RISK-OFF', 'Risk Officer', 8, 5, false, 102, 150),
  (25, 'RISK-ANALYST', 'Risk Analyst', 8, 4, false, 78, 115),
  (26, 'MRISK-HEAD', 'Head of Market Risk', 9, 7, true, 180, 260),
  (27, 'MRISK-ANALYST', 'Market Risk Analyst', 9, 4, false, 85, 128),
  (28, 'ORISK-HEAD', 'Head of Operational Risk', 10, 7, true, 165, 240),
  (29, 'ORISK-ANALYST', 'Operational Risk Analyst', 10, 4, false, 76, 112),
  (30, 'COMP-HEAD', 'Head of Compliance', 11, 8, true, 195, 290),
  (31, 'COMP-OFF', 'Compliance Officer', 11, 4, false, 84, 126),
  (32, 'GC', 'General Counsel', 12, 8, true, 250, 370),
  (33, 'COUNSEL', 'Legal Counsel', 12, 6, false, 135, 205),
  (34, 'AUDIT-HEAD', 'Head of Internal Audit', 13, 8, true, 185, 270),
  (35, 'AUDITOR', 'Internal Auditor', 13, 4, false, 80, 120),
  (36, 'CTO', 'Chief Technology Officer', 14, 8, true, 260, 390),
  (37, 'IT-PM', 'IT Project Manager', 14, 5, false, 105, 155),
  (38, 'SWE-HEAD', 'Head of Software Engineering', 15, 7, true, 190, 280),
  (39, 'SWE-SR', 'Senior Software Engineer', 15, 5, false, 135, 195),
  (40, 'SWE', 'Software Engineer', 15, 4, false, 95, 140),
  (41, 'DATA-HEAD', 'Head of Data & Analytics', 16, 7, true, 185, 270),
  (42, 'DATA-SCI', 'Data Scientist', 16, 5, false, 120, 180),
  (43, 'DATA-ENG', 'Data Engineer', 16, 4, false, 105, 155),
  (44, 'INFRA-HEAD', 'Head of Infrastructure & Security', 17, 7, true, 185, 265),
  (45, 'SRE', 'Site Reliability Engineer', 17, 5, false, 118, 172),
  (46, 'SEC-ENG', 'Security Engineer', 17, 5, false, 122, 178),
  (47, 'OPS-MGR', 'Operations Manager', 18, 6, true, 112, 165),
  (48, 'OPS-ANALYST', 'Operations Analyst', 18, 3, false, 60, 90),
  (49, 'SETTLE-HEAD', 'Head of Settlements & Custody', 19, 7, true, 150, 220),
  (50, 'SETTLE-OFF', 'Settlements Officer', 19, 3, false, 62, 94),
  (51, 'CLIENT-HEAD', 'Head of Client Services', 20, 7, true, 155, 225),
  (52, 'CLIENT-MGR', 'Client Service Manager', 20, 4, false, 78, 116),
  (53, 'SALES-HEAD', 'Head of Sales', 21, 8, true, 200, 310),
  (54, 'REL-MGR', 'Relationship Manager', 21, 5, false, 108, 172),
  (55, 'MKTG-HEAD', 'Head of Marketing', 22, 7, true, 150, 220),
  (56, 'MKTG-SPEC', 'Marketing Specialist', 22, 3, false, 62, 95),
  (57, 'RSRCH-HEAD', 'Head of Research', 23, 7, true, 200, 300),
  (58, 'RSRCH-ANALYST', 'Research Analyst', 23, 4, false, 95, 148),
  (59, 'TRADE-HEAD', 'Head of Trading', 24, 7, true, 210, 330),
  (60, 'TRADER', 'Trader', 24, 5, false, 125, 205)
) as p (id, code, title, department, level, managerial, low, high);

insert into hc_core.positions (position_id, code, title, department_id, job_level, is_managerial, salary_min, salary_max, created_at, updated_at)
select p.id, p.code, p.title, p.department, p.level, p.managerial, p.low, p.high,
       timestamptz '2015-01-02 09:00:00+00', timestamptz '2026-04-01 09:00:00+00'
from seed_positions p;

insert into hc_core.leave_types (leave_type_id, code, name, annual_days, is_paid, needs_approval)
select t.id, t.code, t.name, t.days, t.paid, t.approval
from (values
  (1, 'ANNUAL', 'Annual leave', 25.0, true, true),
  (2, 'SICK', 'Sick leave', 10.0, true, false),
  (3, 'PARENTAL', 'Parental leave', null, true, true),
  (4, 'MEDICAL', 'Long-term medical leave', null, true, true),
  (5, 'STUDY', 'Study leave', 5.0, true, true),
  (6, 'UNPAID', 'Unpaid leave', null, false, true),
  (7, 'BEREAVEMENT', 'Bereavement leave', null, true, false)
) as t (id, code, name, days, paid, approval);
