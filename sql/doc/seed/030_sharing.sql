-- Permissions, links and comments of the documents of the file before.

-- One department reads nearly every document; up to three employees have more or less.
create temp table seed_permissions on commit drop as
  select row_number() over (order by d, g) as document_permission_id, d, owner_id, grantee_type, grantee_id, access_level, granted_at,
         case when pg_temp.rnd(n, 54) < 0.25 then granted_at + (60 + pg_temp.pick(n, 55, 500)) * interval '1 day' end as expires_at,
         case when pg_temp.rnd(n, 56) < 0.06
              then granted_at + pg_temp.rnd(n, 57) * (timestamptz '2026-06-30 17:00+00' - granted_at) end as revoked_at
    from (select d, g, d * 10 + g as n, owner_id,
                 case when g = 0 then 'DEPARTMENT' else 'EMPLOYEE' end as grantee_type,
                 case when g > 0 then (owner_id + g * 97 + pg_temp.pick(d, 51, 100)) % (500 * s) + 1
                      when category_id in (15, 16) then 7
                      when category_id in (11, 12) then 5
                      when category_id in (13, 14) then 8
                      else pg_temp.pick(d, 52, 24) + 1 end as grantee_id,
                 (array['READ', 'READ', 'COMMENT', 'EDIT', 'MANAGE'])[case when g = 0 then 1 else pg_temp.pick(d * 10 + g, 53, 5) + 1 end] as access_level,
                 created_at + pg_temp.rnd(d * 10 + g, 58) * least(interval '60 days', timestamptz '2026-06-30 17:00+00' - created_at) as granted_at
            from seed_documents
            cross join lateral generate_series(case when pg_temp.rnd(d, 59) < 0.85 then 0 else 1 end, pg_temp.pick(d, 50, 4)) g) p;

insert into doc_core.document_permissions
  (document_permission_id, document_id, grantee_type, grantee_id, access_level, granted_by, granted_at, expires_at, revoked_by, revoked_at)
  select document_permission_id, d, grantee_type, grantee_id, access_level, owner_id, granted_at, expires_at,
         case when revoked_at is not null then owner_id end, revoked_at
    from seed_permissions;

insert into doc_core.permissions_by_grantee
  (grantee_key, document_id, document_permission_id, access_level, granted_at, expires_at, revoked_at)
  select case grantee_type when 'EMPLOYEE' then 'Employee:' else 'Department:' end || grantee_id, d, document_permission_id,
         access_level, granted_at, expires_at, revoked_at
    from seed_permissions;

create temp table seed_links on commit drop as
  select row_number() over (order by d, target_type) as document_link_id, d, owner_id, category_id, title, status, target_type, target_id, target_risk_id,
         case target_type when 'EMPLOYEE' then 'Employee:' || target_id when 'INVOICE' then 'Invoice:' || target_id when 'RISK' then 'Risk:' || target_id
           when 'PORTFOLIO' then 'Portfolio:' || target_id else 'ControlTest:' || target_risk_id || ':' || target_id end as target_key,
         relation, created_at + interval '5 minutes' as linked_at
    from (
      select d, owner_id, category_id, title, status, created_at, 'PORTFOLIO' as target_type, portfolio_id::bigint as target_id, null::bigint as target_risk_id,
             case category_id when 15 then 'MANDATE' else 'REPORT' end as relation
        from seed_documents where category_id in (15, 16)
      union all
      select d, owner_id, category_id, title, status, created_at, 'RISK', risk_id, null, case category_id when 13 then 'ASSESSMENT' else 'REFERENCE' end
        from seed_documents where category_id = 13 or (category_id in (6, 7, 8) and pg_temp.rnd(d, 61) < 0.5)
      union all
      -- where the scale shares a factor with 11 the line above skips risks; the first 150*s documents reach them all
      select d, owner_id, category_id, title, status, created_at, 'RISK', d, null, 'REFERENCE'
        from seed_documents where s % 11 = 0 and d <= 150 * s and category_id <> 13
      union all
      select d, owner_id, category_id, title, status, created_at, 'CONTROL_TEST', test_id, ((test_id - 1) % (300 * s)) % (150 * s) + 1, 'EVIDENCE'
        from seed_documents where category_id = 14
      union all
      select d, owner_id, category_id, title, status, created_at, 'INVOICE', invoice_id, null, case category_id when 12 then 'RECEIPT' else 'CONTRACT' end
        from seed_documents where category_id in (11, 12)
      union all
      select d, owner_id, category_id, title, status, created_at, 'EMPLOYEE', employee_id, null, case category_id when 9 then 'CONTRACT' else 'RECORD' end
        from seed_documents where category_id in (9, 10)
    ) l;

insert into doc_core.document_links
  (document_link_id, document_id, target_type, target_id, target_risk_id, target_key, relation, linked_by, linked_at)
  select document_link_id, d, target_type, target_id, target_risk_id, target_key, relation, owner_id, linked_at from seed_links;

insert into doc_core.links_by_target
  (target_key, document_id, document_link_id, relation, category_id, title, status, linked_at)
  select target_key, d, document_link_id, relation, category_id, title, status, linked_at from seed_links;

-- Threads, then their replies. Threads on what has been released are nearly all resolved.
create temp table seed_threads on commit drop as
  select d, t, versions, owner_id,
         (owner_id + 31 * t + pg_temp.pick(d, 71, 60)) % (500 * s) + 1 as author_id,
         (array['Please add the source of the figures.', 'The limit differs from the one in the policy.', 'Section 3 repeats section 2.',
                'Who signs for this when the owner is away?', 'The date on the first page is out of date.', 'Can we shorten the introduction?',
                'The annex is missing.', 'Agreed with legal, no objection.', 'The table on this page does not add up.', 'Is this still valid for the branch?'
               ])[pg_temp.pick(d * 10 + t, 72, 10) + 1] as body,
         case when pg_temp.rnd(d * 10 + t, 73) < 0.7 then 1 + pg_temp.pick(d * 10 + t, 74, 12) end as page_number,
         case when pg_temp.rnd(d * 10 + t, 75) < case when status in ('APPROVED', 'PUBLISHED', 'ARCHIVED') then 0.92 else 0.35 end
              then 'RESOLVED' else 'OPEN' end as status,
         last_version_at + (0.1 + pg_temp.rnd(d * 10 + t, 76)) * interval '40 hours' as created_at,
         pg_temp.pick(d * 10 + t, 77, 3) as replies
    from seed_documents
    cross join lateral generate_series(1, case when status = 'IN_REVIEW' then 1 else 0 end + pg_temp.pick(d, 70, 3)) t;

create temp table seed_comments on commit drop as
  select row_number() over w as document_comment_id,
         case when r > 0 then row_number() over w - r end as parent_comment_id, d, versions,
         case when r = 0 then author_id when r = 1 then owner_id else author_id end as author_id,
         case when r = 0 then body when r = 1 then (array['Done in the next version.', 'Good point, I will check.', 'See the last paragraph of the page.', 'Yes, confirmed.'])[pg_temp.pick(d * 10 + t, 78, 4) + 1]
              else 'Thank you.' end as body,
         case when r = 0 then page_number end as page_number,
         case when r = 0 then status end as status,
         case when r = 0 and status = 'RESOLVED' then owner_id end as resolved_by,
         case when r = 0 and status = 'RESOLVED' then least(created_at + interval '3 hours' * (replies + 1), timestamptz '2026-06-30 16:55+00') end as resolved_at,
         least(created_at + interval '2 hours' * r, timestamptz '2026-06-30 16:50+00') as created_at
    from seed_threads
    cross join lateral generate_series(0, replies) r
  window w as (order by d, t, r);

insert into doc_core.document_comments
  (document_comment_id, document_id, parent_comment_id, version_number, page_number, author_id, body, status, resolved_by, resolved_at,
   created_at, updated_at, version)
  select document_comment_id, d, parent_comment_id, versions, page_number, author_id, body, status, resolved_by, resolved_at,
         created_at, coalesce(resolved_at, created_at), case when resolved_at is null then 1 else 2 end
    from seed_comments;

select setval(pg_get_serial_sequence('doc_core.document_permissions', 'document_permission_id'), (select max(document_permission_id) from seed_permissions));
select setval(pg_get_serial_sequence('doc_core.document_links', 'document_link_id'), (select max(document_link_id) from seed_links));
select setval(pg_get_serial_sequence('doc_core.document_comments', 'document_comment_id'), (select max(document_comment_id) from seed_comments));
