-- Employees. Who does what follows from the id, because other services rely on it:
-- 1 chief executive, 2..4 executives, 10..29 the other heads of department, and by id % 25:
-- 5 portfolio managers, 7 accountants, 8 financial controllers, 9 risk officers; all others by chance.

create temp table seed_people on commit drop as
with base as (
  select g.id,
         (g.id % 25) in (5, 7, 8, 9) and g.id > 4 as fixed,
         g.id <= 4 or g.id between 10 and 29 as head,
         case when g.id <= 4 then g.id
              when g.id % 25 = 5 then 21
              when g.id % 25 = 7 then 15
              when g.id % 25 = 8 then 16
              when g.id % 25 = 9 then 24
              when g.id between 10 and 29
                then (array[6,9,11,17,23,26,28,30,32,34,36,38,41,44,49,51,53,55,57,59])[g.id - 9]
              else (array[5,5, 7,7, 8,8,8, 10,10,10, 12,12, 13,13, 14,14,14, 18,18, 19,19, 20,20,20, 22,22,22,22,22,
                          25,25,25,25, 27,27,27, 29,29,29, 31,31,31,31, 33,33,33, 35,35,35, 37,37,37,
                          39,39,39,39,39,39, 40,40,40,40,40,40,40,40,40, 42,42,42, 43,43,43,43, 45,45,45, 46,46,
                          47,47, 48,48,48,48,48,48, 50,50,50,50,50, 52,52,52,52,52, 54,54,54,54,54, 56,56,56,
                          58,58,58,58, 60,60,60,60])[1 + pg_temp.pick(g.id, 103, 113)]
         end::bigint as position
  from generate_series(1, 500 * current_setting('seed.scale')::bigint) as g (id)
), named as (
  select b.*, p.department, p.low, p.high, p.level,
         (array['James','Mary','Robert','Patricia','Michael','Linda','David','Elizabeth','William','Susan','Thomas','Karen',
                'Daniel','Sarah','Matthew','Emma','Andrew','Olivia','Joshua','Grace','Oliver','Charlotte','Harry','Amelia',
                'Lukas','Hannah','Felix','Lena','Jonas','Clara','Maximilian','Sophie','Stefan','Katharina','Marco','Giulia',
                'Luca','Elena','Pierre','Camille','Antoine','Chloe','Kenji','Yuki','Haruto','Sakura','Takumi','Aiko',
                'Wei','Mei','Jun','Xin','Arjun','Priya','Rahul','Ananya','Vikram','Divya','Budi','Siti',
                'Agus','Dewi','Rizky','Putri','Dimas','Ayu','Bayu','Ratna','Sean','Aoife','Conor','Niamh',
                'Carlos','Sofia','Diego','Isabella','Omar','Fatima','Yusuf','Layla'])[1 + pg_temp.pick(b.id, 101, 80)] as first_name,
         (array['Smith','Johnson','Williams','Brown','Jones','Miller','Davis','Wilson','Anderson','Taylor','Moore','Jackson',
                'Martin','Thompson','White','Harris','Clark','Lewis','Walker','Hall','Young','Wright','Scott','Green',
                'Baker','Adams','Nelson','Carter','Mitchell','Roberts','Turner','Phillips','Campbell','Parker','Evans','Edwards',
                'Collins','Stewart','Morris','Rogers','Reed','Cook','Morgan','Bell','Murphy','Bailey','Cooper','Richardson',
                'Schmidt','Schneider','Fischer','Weber','Meyer','Wagner','Becker','Hoffmann','Keller','Huber','Brunner','Baumann',
                'Rossi','Bianchi','Romano','Ferrari','Dubois','Laurent','Moreau','Girard','Tanaka','Suzuki','Takahashi','Watanabe',
                'Yamamoto','Nakamura','Kobayashi','Sato','Chen','Wang','Li','Zhang','Lim','Tan','Lee','Ng',
                'Sharma','Patel','Singh','Gupta','Mehta','Iyer','Santoso','Wijaya','Pratama','Hidayat','Nugroho','Saputra',
                'Kusuma','Lestari','Byrne','Kelly','Walsh','Ryan','Garcia','Martinez','Lopez','Fernandez','Silva','Costa',
                'Hassan','Rahman','Khan','Ali','Novak','Kowalski','Petrov','Andersen','Larsen','Berg','Lindholm','Virtanen'])
           [1 + pg_temp.pick(b.id, 102, 120)] as last_name,
         case when b.id <= 4 then 1
              else (array[1,1,1,1,2,2,2,3,3,4,5,6,6,7,7,8])[1 + pg_temp.pick(b.id, 104, 16)] end::bigint as office,
         case when b.id <= 4 then date '2015-01-05' + 28 * (b.id::int - 1)
              when b.head then date '2015-03-02' + pg_temp.pick(b.id, 105, 1400)
              -- people whose work reaches back to 2024 were there by then
              when b.fixed then date '2015-03-02' + pg_temp.pick(b.id, 105, 3180)
              -- the same condition as for INTERN below: internships are short
              when pg_temp.rnd(b.id, 106) >= 0.95 and p.level <= 4 then date '2025-07-01' + pg_temp.pick(b.id, 105, 330)
              else date '2015-03-02' + floor(4120 * power(pg_temp.rnd(b.id, 105), 0.8))::int end as hired_raw,
         case when b.head or b.fixed or pg_temp.rnd(b.id, 106) < 0.84 then 'FULL_TIME'
              when pg_temp.rnd(b.id, 106) < 0.92 then 'PART_TIME'
              when pg_temp.rnd(b.id, 106) < 0.95 or p.level > 4 then 'CONTRACTOR'
              else 'INTERN' end as employment_type
  from base b
  join seed_positions p on p.id = b.position
)
select n.*,
       n.hired_raw + case extract(isodow from n.hired_raw)::int when 6 then 2 when 7 then 1 else 0 end as hired_on,
       -- a department is a tree of teams of up to eight: member 0 is the head, member k reports to member (k - 1) / 8
       row_number() over (partition by n.department order by n.head desc, n.id) - 1 as member,
       count(*) over (partition by n.department) as members
from named n;

create temp table seed_employees on commit drop as
with state as (
  select p.*,
         case when p.fixed or p.id <= 29 then 'ACTIVE'
              when 8 * p.member + 1 >= p.members and p.hired_on <= date '2025-12-31' and pg_temp.rnd(p.id, 107) < 0.18 then 'TERMINATED'
              when p.hired_on <= date '2025-06-30' and pg_temp.rnd(p.id, 108) < 0.035 then 'ON_LEAVE'
              when p.hired_on <= date '2025-06-30' and pg_temp.rnd(p.id, 108) > 0.988 then 'SUSPENDED'
              else 'ACTIVE' end as status,
         p.hired_on + 120 + floor(pg_temp.rnd(p.id, 109) * (date '2026-06-26' - p.hired_on - 120))::int as left_raw,
         row_number() over (partition by p.first_name, p.last_name order by p.id) as namesake
  from seed_people p
)
select s.id, s.fixed, s.head, s.position, s.department, s.office, s.first_name, s.last_name, s.level, s.status, s.employment_type,
       s.last_name || ', ' || s.first_name as sort_name,
       lower(s.first_name || '.' || s.last_name) || case when s.namesake > 1 then s.namesake::text else '' end
         || '@meridian-capital.example' as email,
       (array['+1 212 555','+44 20 7946','+49 69 9009','+41 44 555','+81 3 5550','+65 6555','+62 21 5550','+353 1 555'])[s.office]
         || ' ' || lpad((pg_temp.pick(s.id, 110, 10000))::text, 4, '0') as phone,
       case when s.id = 1 then null when s.head then d_up.head else m.id end as manager,
       case s.employment_type when 'PART_TIME' then (array[0.5, 0.6, 0.8])[1 + pg_temp.pick(s.id, 111, 3)] else 1 end::numeric(3,2) as fte,
       s.hired_on,
       case when s.status = 'TERMINATED'
            then s.left_raw - case extract(isodow from s.left_raw)::int when 6 then 1 when 7 then 2 else 0 end end as terminated_on,
       case when s.status = 'TERMINATED'
            then case when s.employment_type in ('CONTRACTOR', 'INTERN') then 'END_OF_CONTRACT'
                      else (array['RESIGNATION','RESIGNATION','RESIGNATION','RESIGNATION','RETIREMENT','REDUNDANCY','DISMISSAL'])
                             [1 + pg_temp.pick(s.id, 112, 7)] end end as termination_reason,
       round((s.low + (s.high - s.low) * (0.1 + 0.8 * pg_temp.rnd(s.id, 113))::numeric) / 500) * 500 as salary
from state s
join seed_departments d on d.id = s.department
left join seed_departments d_up on d_up.id = d.parent
left join state m on m.department = s.department and m.member = (s.member - 1) / 8 and not s.head;
analyze seed_employees;

insert into hc_core.employees (employee_id, employee_number, first_name, last_name, sort_name, email, phone, department_id, position_id,
  office_id, manager_id, employment_type, fte, status, hired_on, terminated_on, termination_reason, salary, currency, created_at, updated_at)
select e.id, 'E' || lpad(e.id::text, 6, '0'), e.first_name, e.last_name, e.sort_name, e.email, e.phone, e.department, e.position,
       e.office, e.manager, e.employment_type, e.fte, e.status, e.hired_on, e.terminated_on, e.termination_reason, e.salary, 'USD',
       e.hired_on::timestamp at time zone 'UTC' + interval '9 hours',
       greatest(e.hired_on, coalesce(e.terminated_on, date '2026-04-01'))::timestamp at time zone 'UTC' + interval '9 hours'
from seed_employees e;

insert into hc_core.employees_by_email (email, employee_id, created_at)
select e.email, e.id, e.hired_on::timestamp at time zone 'UTC' + interval '9 hours' from seed_employees e;

insert into hc_core.employees_by_manager (manager_id, employee_id, sort_name, hired_on, status, department_id, position_id, office_id)
select e.manager, e.id, e.sort_name, e.hired_on, e.status, e.department, e.position, e.office
from seed_employees e where e.manager is not null;

insert into hc_core.employees_by_department (department_id, employee_id, sort_name, hired_on, status, position_id, office_id)
select e.department, e.id, e.sort_name, e.hired_on, e.status, e.position, e.office from seed_employees e;
