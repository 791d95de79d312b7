-- Documents 1..1000*s with their versions. They come in 20 runs of 50*s ids, each run of one category
-- (seed_categories), so that the links of a run reach every portfolio, and those of three runs every risk.

-- What follows from the id alone: category, place in it, targets, state, number of versions.
create temp table seed_plans on commit drop as
  select d, s, seq, people, c.category_id, c.workflow_id, c.code, c.confidentiality, c.retention_years, c.review_months,
         c.runs, c.media_type,
         (d - 1) % (50 * s) + 1 as portfolio_id,
         (d * 11) % (150 * s) + 1 as risk_id,
         (d * 7) % (600 * s) + 1 as invoice_id,
         (d * 13) % (500 * s) + 1 as employee_id,
         (d * 3) % (600 * s) + 1 as test_id,
         case when c.workflow_id is null then case when pg_temp.rnd(d, 11) < 0.1 then 'DRAFT' when pg_temp.rnd(d, 11) < 0.85 then 'PUBLISHED' else 'ARCHIVED' end
              when pg_temp.rnd(d, 11) < 0.12 then 'DRAFT'
              when pg_temp.rnd(d, 11) < 0.25 then 'IN_REVIEW'
              when pg_temp.rnd(d, 11) < 0.38 then 'APPROVED'
              when pg_temp.rnd(d, 11) < 0.87 then 'PUBLISHED'
              else 'ARCHIVED' end as status,
         -- filed in working hours, evenly from 2023 to June 2026, in the order of the numbers
         timestamptz '2023-01-02 00:00+00'
           + floor((seq - pg_temp.rnd(d, 12)) / (c.runs * 50 * s) * 1269)::int * interval '1 day'
           + interval '8 hours' + floor(pg_temp.rnd(d, 13) * 32400)::int * interval '1 second' as filed_at
    from (select g::bigint as d, current_setting('seed.scale')::int as s, 20 * current_setting('seed.scale')::int as people
            from generate_series(1, 1000 * current_setting('seed.scale')::int) g) ids
    join seed_categories c on (d - 1) / (50 * s) >= c.first_run and (d - 1) / (50 * s) < c.first_run + c.runs
    cross join lateral (select d - c.first_run * 50 * s as seq) place;

create temp table seed_documents on commit drop as
  select p.*,
         code || '-' || extract(year from created_at)::int || '-' || lpad(seq::text, 5, '0') as document_number,
         -- what is in review was changed lately, everything else has come to rest
         case when status = 'IN_REVIEW' then timestamptz '2026-06-28 16:00+00' - pg_temp.rnd(d, 21) * least(interval '16 days', timestamptz '2026-06-28 16:00+00' - created_at)
              when versions = 1 then created_at
              else created_at + pg_temp.rnd(d, 21) * least(interval '500 days', timestamptz '2026-06-25 16:00+00' - created_at) end as last_version_at,
         title, description
    from (select s.*,
                 case when status = 'IN_REVIEW' then 2 + pg_temp.pick(d, 22, 2) else 1 + pg_temp.pick(d, 22, 3) end as versions,
                 filed_at - greatest(0, extract(isodow from filed_at)::int - 5) * interval '1 day' as created_at,
                 -- managers, risk officers and accountants are employees of known ids
                 case when category_id in (15, 16) then 25 * ((portfolio_id - 1) % people) + 5
                      when category_id in (13, 14) then 25 * pg_temp.pick(d, 23, people) + 9
                      when category_id = 12 then 25 * pg_temp.pick(d, 23, people) + 7
                      when category_id = 11 then 25 * pg_temp.pick(d, 23, people) + 8
                      when category_id = 7 then 1 + pg_temp.pick(d, 23, 4)
                      else 1 + pg_temp.pick(d, 23, 25 * people) end as owner_id
            from seed_plans s) p
    cross join lateral (
      select (array['Group', 'Switzerland', 'United Kingdom', 'Germany', 'United States', 'Singapore', 'France', 'Luxembourg'])[(seq - 1) / 16 % 8 + 1]
             || case when seq > 128 then ', part ' || ((seq - 1) / 128 + 1) else '' end as place) pl
    cross join lateral (
      select case category_id
        when 15 then 'Investment mandate, portfolio ' || portfolio_id
        when 16 then (array['Quarterly report', 'Annual report', 'Performance attribution', 'Best execution report'])[pg_temp.pick(d, 24, 4) + 1]
                     || ', portfolio ' || portfolio_id || ', ' || to_char(created_at - interval '3 months', 'YYYY "Q"Q')
        when 13 then (array['Risk analysis', 'Scenario analysis', 'Risk acceptance note', 'Key risk indicators'])[pg_temp.pick(d, 24, 4) + 1] || ', risk ' || risk_id
        when 14 then (array['Test work paper', 'Sample and results', 'Walkthrough record', 'System extract'])[pg_temp.pick(d, 24, 4) + 1] || ', control test ' || test_id
        when 12 then 'Invoice document, invoice ' || invoice_id
        when 11 then (array['Framework agreement', 'Data licence', 'Service level agreement', 'Maintenance contract', 'Lease'])[pg_temp.pick(d, 24, 5) + 1]
                     || ' with ' || (array['Helvetia Data AG', 'Northgate Facilities Ltd', 'Alder & Finch LLP', 'Meridian Cloud Inc', 'Baltic Print OU',
                        'Lumen Telecom SA', 'Cobalt Security GmbH', 'Orchard Travel Ltd'])[pg_temp.pick(d, 25, 8) + 1]
        when 9 then case when versions = 1 then 'Employment contract' else 'Employment contract with amendments' end || ', employee ' || employee_id
        when 10 then (array['Anti-money laundering', 'Information security', 'Market conduct', 'Data protection', 'First aid'])[pg_temp.pick(d, 24, 5) + 1]
                     || ' certificate, employee ' || employee_id
        when 6 then (array['Code of conduct', 'Anti-money laundering policy', 'Information security policy', 'Data protection policy', 'Conflicts of interest policy',
                     'Best execution policy', 'Outsourcing policy', 'Business continuity policy', 'Remuneration policy', 'Travel and expenses policy',
                     'Procurement policy', 'Credit risk policy', 'Market risk policy', 'Liquidity risk policy', 'Whistleblowing policy', 'Records retention policy'
                     ])[(seq - 1) % 16 + 1] || ' (' || place || ')'
        when 7 then (array['Board of directors', 'Audit committee', 'Risk committee', 'Investment committee'])[pg_temp.pick(d, 24, 4) + 1]
                     || ', minutes of ' || to_char(created_at, 'FMDD Month YYYY')
        else (array['Client onboarding', 'Month-end close', 'Reconciliation of cash accounts', 'Incident handling', 'User access review', 'Price verification',
                     'Invoice processing', 'Change management', 'Backup and restore', 'Leaver process', 'Complaint handling', 'Trade confirmation',
                     'Tax reporting', 'New product approval', 'Vendor assessment', 'Archiving'])[(seq - 1) % 16 + 1] || ' procedure (' || place || ')'
        end as raw_title,
        case category_id
        when 15 then 'Objectives, permitted instruments, limits and benchmark as agreed with the client.'
        when 16 then 'Valuation, transactions, costs and performance against the benchmark for the reporting period.'
        when 13 then 'Causes, consequences, existing controls and the rating that follows from them.'
        when 14 then 'Population, sample, exceptions found and conclusion of the tester.'
        when 12 then 'Original as sent or received, with delivery note where there is one.'
        when 11 then 'Scope, service levels, prices, liability and notice periods.'
        when 9 then 'Role, salary, working time, notice period and duties of confidentiality.'
        when 10 then 'Confirms that the course was attended and the test passed.'
        when 6 then 'Purpose, scope, principles, responsibilities and consequences of breaches.'
        when 7 then 'Attendance, agenda, decisions and actions with their owners.'
        else 'Steps, responsibilities, systems used and records to be kept.' end as description) t
    cross join lateral (select regexp_replace(raw_title, '\s+', ' ', 'g') as title) clean;

create temp table seed_versions on commit drop as
  select row_number() over (order by d, v) as document_version_id, d, v, versions,
         lower(document_number) || '-v' || v || case when type like '%pdf' then '.pdf' when type like '%document' then '.docx'
           when type like '%sheet' then '.xlsx' else '.png' end as file_name,
         type as media_type,
         (40000 + 5500000 * power(pg_temp.rnd(d, 31), 3) * (0.9 + 0.1 * v))::bigint as size_bytes,
         encode(sha256(convert_to(document_number || ':' || v, 'UTF8')), 'hex') as sha256,
         (array['First version', 'Comments of the review included', 'Figures updated', 'Yearly review, no change of substance',
                'Responsibilities made clearer', 'Typing errors corrected'])[case when v = 1 then 1 else 2 + pg_temp.pick(d * 10 + v, 32, 5) end] as change_note,
         owner_id,
         case when v = 1 then created_at else created_at + (last_version_at - created_at) * (v - 1) / (versions - 1) end as created_at
    from seed_documents
    cross join lateral generate_series(1, versions) v
    cross join lateral (select case when category_id = 14 and pg_temp.rnd(d, 33) < 0.3 then 'image/png' else media_type end as type) m;

-- The document row itself, once; every lookup repeats it.
create temp table seed_rows on commit drop as
  select d as document_id, document_number, title, description, category_id, owner_id::bigint as owner_id, status,
         case when category_id in (6, 8) and status = 'PUBLISHED' and pg_temp.rnd(d, 41) < 0.15 then 'PUBLIC' else confidentiality end as confidentiality,
         (array['en', 'en', 'en', 'en', 'de', 'fr'])[pg_temp.pick(d, 42, 6) + 1] as language,
         array[(array['policy', 'minutes', 'procedure', 'employment', 'training', 'supplier', 'invoice', 'risk', 'evidence', 'mandate', 'reporting'])[category_id - 5],
               extract(year from created_at)::int::text]
           || case when pg_temp.rnd(d, 43) < 0.2 then array['audit'] else '{}'::text[] end
           || case when pg_temp.rnd(d, 44) < 0.1 then array['key-document'] else '{}'::text[] end as tags,
         versions,
         case when category_id in (9, 11, 15, 6) and status in ('PUBLISHED', 'ARCHIVED') then last_version_at::date + 20 end as effective_on,
         case when category_id = 11 and status in ('PUBLISHED', 'ARCHIVED') then last_version_at::date + 20 + 365 * (1 + pg_temp.pick(d, 45, 3)) end as expires_on,
         case when review_months is not null and status in ('APPROVED', 'PUBLISHED')
              then (last_version_at + review_months * interval '1 month')::date end as review_due_on,
         (created_at + retention_years * interval '1 year')::date as retain_until,
         pg_temp.rnd(d, 46) < 0.02 as legal_hold,
         case when status = 'DRAFT' and pg_temp.rnd(d, 47) < 0.25 then owner_id::bigint end as checked_out_by,
         case when status = 'DRAFT' and pg_temp.rnd(d, 47) < 0.25
              then timestamptz '2026-06-30 16:30+00' - pg_temp.rnd(d, 48) * interval '9 days' end as checked_out_at,
         created_at, last_version_at as updated_at
    from seed_documents;

insert into doc_core.documents
  (document_id, document_number, title, description, category_id, owner_id, created_by, status, confidentiality, language, tags,
   current_version_number, effective_on, expires_on, review_due_on, retain_until, legal_hold, checked_out_by, checked_out_at,
   created_at, updated_at, version)
  select document_id, document_number, title, description, category_id, owner_id, owner_id, status, confidentiality, language, tags,
         versions, effective_on, expires_on, review_due_on, retain_until, legal_hold, checked_out_by, checked_out_at,
         created_at, updated_at, versions
    from seed_rows;

insert into doc_core.documents_by_number (document_number, document_id)
  select document_number, document_id from seed_rows;

insert into doc_core.documents_by_owner
  (owner_id, document_id, category_id, title, status, confidentiality, review_due_on, created_at, updated_at)
  select owner_id, document_id, category_id, title, status, confidentiality, review_due_on, created_at, updated_at from seed_rows;

insert into doc_core.documents_by_category
  (category_id, document_id, owner_id, title, status, confidentiality, review_due_on, created_at, updated_at)
  select category_id, document_id, owner_id, title, status, confidentiality, review_due_on, created_at, updated_at from seed_rows;

insert into doc_core.document_versions
  (document_version_id, document_id, version_number, file_name, media_type, size_bytes, sha256, storage_key, change_note, created_by, created_at)
  select document_version_id, d, v, file_name, media_type, size_bytes, sha256,
         'documents/' || substr(sha256, 1, 2) || '/' || sha256, change_note, owner_id, created_at
    from seed_versions;

select setval(pg_get_serial_sequence('doc_core.documents', 'document_id'), (select max(document_id) from seed_rows));
select setval(pg_get_serial_sequence('doc_core.document_versions', 'document_version_id'), (select max(document_version_id) from seed_versions));
