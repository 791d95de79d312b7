-- Tables of every odd kind that people have, for the service that is written for them.

create schema sales;
create schema "Back Office";
create type sales.order_state as enum ('open', 'paid', 'sent');
create type sales."Shirt Size" as enum ('S', 'M', 'XX-L');
create domain sales.positive as integer check (value > 0);

create table sales.countries (code char(2) primary key, name text not null unique);
comment on table sales.countries is 'Where customers live.';
insert into sales.countries values ('at', 'Austria'), ('pt', 'Portugal'), ('de', 'Germany'), ('fr', 'France'),
  ('it', 'Italy'), ('es', 'Spain'), ('p', 'Poland');

create table sales.customers (
  customer_id serial primary key,
  email varchar(200) not null unique,
  country char(2) references sales.countries,
  referred_by integer references sales.customers,
  parent_id integer references sales.customers,
  size sales."Shirt Size",
  tags text[] not null default '{}',
  scores numeric[],
  settings jsonb not null default '{}',
  raw json,
  seen_from inet,
  born_on date,
  wakes_at time,
  joined_at timestamptz not null default now(),
  local_time timestamp,
  patience interval,
  rating real,
  balance numeric(20, 4) not null default 0,
  views bigint not null default 0,
  is_active boolean not null default true,
  photo bytea,
  employee_id bigint
);
comment on column sales.customers.email is 'Where "they" are written to;
one address each.';
create index on sales.customers (referred_by);
create index on sales.customers (parent_id);
create index on sales.customers (country);
create index on sales.customers (joined_at);
create index on sales.customers (employee_id);
insert into sales.customers (email, country, referred_by, parent_id, size, tags, scores, settings, raw, seen_from, born_on, wakes_at, joined_at, local_time, patience, rating, balance, views, photo, employee_id)
values ('a@x.test', 'at', null, null, 'S', '{a,"b c",null}', '{1.50,2}', '{"a": [1, null]}', '[1,  2]', '10.0.0.1', '1999-12-31', '07:30', '2026-01-01 00:00:00.5+00', '2026-01-01 10:00', '2 hours', 1.5, 12.3400, 9007199254740993, '\x01', 1),
       ('b@x.test', null, 1, 1, 'XX-L', '{}', null, '[]', null, null, null, null, '2026-02-01+00', null, null, null, -1, 0, null, 2),
       ('d@x.test', 'p', null, null, null, '{}', null, '{}', null, null, null, null, '2026-03-01+00', null, null, null, 0, 0, null, null),
       ('c@x.test', 'pt', 1, 1, null, '{ü}', '{}', '"x"', '{}', '::1', '2000-02-29', '23:59:59.25', '2025-01-01+00', '0099-01-01', '1 year', 0, 0, 1, null, 1);

-- One to one, by a key that is a reference.
create table sales.customer_notes (customer_id integer primary key references sales.customers, note text not null);
insert into sales.customer_notes values (1, 'likes "quotes" and \backslashes');

create table sales.products (
  id uuid primary key,
  sku text not null unique,
  price numeric(10, 2) not null,
  kind text not null check (kind in ('BOOK', 'FILM')),
  stock sales.positive
);
create index on sales.products (kind);
create index on sales.products (price);
insert into sales.products values
  ('3f2b8c1e-0c7a-4b52-9a55-0d7f6c1f9a10', 'sku/1', 10.50, 'BOOK', 3),
  ('00000000-0c7a-4b52-9a55-0d7f6c1f9a10', 'sku ''2''', 0.99, 'FILM', null);

-- Partitioned, with a key of two columns.
create table sales.orders (
  customer_id integer not null references sales.customers,
  order_no bigint not null,
  state sales.order_state not null default 'open',
  product_id uuid references sales.products,
  placed_on date not null,
  primary key (customer_id, order_no)
) partition by hash (customer_id);
create table sales.orders_0 partition of sales.orders for values with (modulus 2, remainder 0);
create table sales.orders_1 partition of sales.orders for values with (modulus 2, remainder 1);
create index on sales.orders (placed_on);
create index on sales.orders (product_id);
insert into sales.orders select 1 + n % 3, n, (array['open', 'paid', 'sent'])[1 + n % 3]::sales.order_state,
  case when n % 2 = 0 then '3f2b8c1e-0c7a-4b52-9a55-0d7f6c1f9a10'::uuid end, date '2026-01-01' + n from generate_series(1, 30) n;

create table sales.order_lines (
  customer_id integer not null, order_no bigint not null, line_no smallint not null, text text,
  primary key (customer_id, order_no, line_no),
  foreign key (customer_id, order_no) references sales.orders
);
insert into sales.order_lines select 1 + n % 3, n, l, 'line ' || l from generate_series(1, 30) n, generate_series(1, 2) l;

-- Names that need quotes, reserved words, mixed case.
create table "Back Office"."Order Details" (
  "OrderDetailID" integer generated always as identity primary key,
  "Customer" integer references sales.customers,
  "select" text not null,
  "Unit Price" numeric,
  "class" text,
  "2nd" integer,
  "größe" text
);
create index on "Back Office"."Order Details" ("Customer");
create index on "Back Office"."Order Details" ("select");
insert into "Back Office"."Order Details" ("Customer", "select", "Unit Price", "class", "2nd", "größe")
values (1, 'from', 1.10, 'a', 2, 'x'), (2, 'where', null, null, null, null);

create table "Back Office"."user" ("order" text primary key, "group" text not null, "default" boolean);
insert into "Back Office"."user" values ('asc', 'limit', true), ('desc', 'offset', null);

create table "Back Office"."Date" (id smallint primary key, "from" date not null);
insert into "Back Office"."Date" values (1, '2026-06-30');

-- Without a key, and with one that is only unique.
create table sales.log (line text);
insert into sales.log values ('x');
create table sales.currencies (code text not null unique, name text);
insert into sales.currencies values ('EUR', 'Euro'), ('USD', null);

-- Its name has no plural.
create table sales.price_data (id integer primary key, source text not null);
insert into sales.price_data values (1, 'list');

create view sales.order_totals as
  select customer_id, count(*) as orders, max(placed_on) as last_on from sales.orders group by customer_id;
comment on view sales.order_totals is 'How many orders each customer has.';

create table sales.secrets (id integer primary key);

-- Found by a key of three columns, which another table names.
create table sales.line_notes (
  note_id integer primary key, customer_id integer, order_no bigint, line_no smallint,
  foreign key (customer_id, order_no, line_no) references sales.order_lines
);
create index on sales.line_notes (customer_id, order_no, line_no);
insert into sales.line_notes values (1, 2, 1, 1), (2, 2, 1, 2), (3, 2, 1, null), (4, 3, 2, 2), (5, 2, 1, 1);

-- A key of names that a resolver cannot have, and of an enum and an instant.
create type sales.rating as enum ('G', 'PG-13', 'A+', 'A-', '24h', 'true', '');
create table sales.reserved (
  class text not null, context date not null, "default" sales.rating not null, args timestamptz not null,
  "then" text, "toString" text, kind text, key text, name text, length integer, load sales.rating[],
  primary key (class, context, "default", args)
);
create index on sales.reserved ("default");
insert into sales.reserved
select 'c' || n % 2, date '2026-01-01' + n, (enum_range(null::sales.rating))[1 + n % 7],
       timestamptz '2026-01-01 10:00:00.5+00' + n * interval '1 hour', 'x', 'y', 'z', 'k', 'n', n,
       array['PG-13', null, 'true']::sales.rating[]
from generate_series(1, 12) n;
create table sales.reserved_notes (
  id integer primary key, "function" text not null, "new" date not null, "this" sales.rating not null, "await" timestamptz not null,
  foreign key ("function", "new", "this", "await") references sales.reserved
);
create index on sales.reserved_notes ("function");
insert into sales.reserved_notes select length, class, context, "default", args from sales.reserved;

-- What several columns are together: unique, and named by it.
create table sales.shelves (
  shelf_id uuid primary key, hall smallint not null, row_no integer not null, code varchar(10) not null,
  label text unique, wide integer, deep integer,
  unique (hall, row_no), unique (code, hall, row_no), unique (wide, deep)
);
insert into sales.shelves
select gen_random_uuid(), n % 3, n, 'c' || n, nullif('l' || n, 'l3'), nullif(n, 2), n % 4 from generate_series(1, 9) n;
update sales.shelves set hall = 3 where hall = 0;
create table sales.shelf_items (
  id bigint primary key generated always as identity, hall smallint, row_no integer, foreign key (hall, row_no) references sales.shelves (hall, row_no)
);
create index on sales.shelf_items (hall, row_no);
insert into sales.shelf_items (hall, row_no) select hall, row_no from sales.shelves union all values (null, 1), (1, null), (1, 1);

-- Lists of values: in a CHECK, a domain, and one that older rows do not keep.
create domain sales.mood as text check (value in ('so-so', 'fine & well'));
create table sales.moods (
  id integer primary key, mood sales.mood, grade char(2) check (grade is null or grade in ('A', 'A+', 'B')),
  "Order State" text not null check ("Order State" = 'on hold' or "Order State" = 'done'), moved text
);
insert into sales.moods values (1, 'so-so', 'A', 'on hold', 'elsewhere'), (2, null, 'A+', 'done', 'in'), (3, 'fine & well', null, 'done', null);
alter table sales.moods add check (moved in ('in', 'out')) not valid;
create index on sales.moods ("Order State");
-- A reference that older rows do not keep.
create table sales.mood_notes (id integer primary key, mood_id integer not null);
insert into sales.mood_notes values (1, 1), (2, 99);
alter table sales.mood_notes add foreign key (mood_id) references sales.moods not valid;

-- Types that have no type of their own in the graph, and columns that the database fills in.
create extension if not exists hstore;
create extension if not exists citext;
create type sales.size as (width integer, height integer);
create table sales.kinds (
  id smallint primary key, grid integer[][], span int4range, spans datemultirange, price money, flags bit(3), doc xml,
  box sales.size, place point, mac macaddr, kept hstore, folded citext, words tsvector, tag "char", zoned timetz, stamps timestamptz[],
  dates date[], amounts numeric(8, 2)[], texts sales.mood[], oid oid, at_time time(0), pages integer generated always as (length(tag::text)) stored,
  total numeric generated always as (1.50) stored, empty_text text not null default ''
);
insert into sales.kinds values
  (1, '{{1,2},{3,4}}', '[1,5)', '{[2026-01-01,2026-02-01)}', 12.50, '101', '<a/>', '(1,2)', '(1,2)', '08:00:2b:01:02:03', 'a=>1', 'Fold',
   'a b', 'x', '10:00+02', '{2026-01-01 00:00+00,null}', '{2026-01-01}', '{1.50}', '{so-so}', 7, '10:00'),
  (2, '{}', 'empty', '{}', null, null, null, null, null, null, '', null, null, null, null, '{}', null, null, '{}', null, null);
insert into sales.kinds (id, grid) values (3, '{1}');

-- Keys of types by which rows are ordered, and not found.
create table sales.hosts (address inet primary key, name citext not null unique, up boolean not null);
create index on sales.hosts (up);
insert into sales.hosts select ('10.0.0.' || n)::inet, 'Host ' || n, n % 2 = 0 from generate_series(1, 8) n;
create table sales.legacy (code numeric(6) primary key, note text);
insert into sales.legacy select n, 'n' from generate_series(1, 7) n;
create table sales.flags (customer_id integer references sales.customers, is_main boolean, at time, primary key (customer_id, is_main, at));
insert into sales.flags select 1 + n % 3, n % 2 = 0, time '10:00' + n * interval '1 minute' from generate_series(1, 9) n;

-- Its key ends as its name does, and names another.
create table sales.product_country (product_id uuid references sales.products, country_id char(2) references sales.countries, primary key (product_id, country_id));
insert into sales.product_country select id, code from sales.products, sales.countries;

-- Names that become the same, or that something else has.
create table "Back Office".users (id integer primary key, "Id" integer not null, "ID" text, node_id integer, _id text, __typename text);
insert into "Back Office".users values (1, 2, 'three', 4, 'five', 'six');
create table "Back Office"."order-details" (id integer primary key);
create table "Back Office".customers (id integer primary key references sales.customers);
insert into "Back Office".customers values (2);
create table sales.nodes (id integer primary key, node integer references sales.nodes);
insert into sales.nodes values (1, null), (2, 1);
create table sales.db_connections (id integer primary key, connection integer not null references sales.db_connections);
insert into sales.db_connections values (1, 1);
create table sales.links (id integer primary key, "from" integer references sales.nodes, "to" integer references sales.nodes);
create index on sales.links ("from");
create index on sales.links ("to");
insert into sales.links values (1, 1, 2);
create table sales.node_resolvers (id integer primary key);
create table sales.product_by_sku (id integer primary key);
create table sales.s (id integer primary key);
create table sales.news (id integer primary key, status text);
create table sales."42" (id integer primary key, "4" integer);
insert into sales."42" values (1, 4);

-- Partitioned by time, read once and for all, and never read.
create table sales.readings (device text, measured_at timestamptz, value double precision, primary key (device, measured_at)) partition by range (measured_at);
create table sales.readings_2026 partition of sales.readings for values from ('2026-01-01') to ('2027-01-01');
insert into sales.readings select 'd' || n % 2, timestamptz '2026-03-01 00:00:00.120+00' + n * interval '1 minute', n from generate_series(1, 12) n;
create materialized view sales.kept_totals as select * from sales.order_totals;
create materialized view sales.unread_totals as select * from sales.order_totals with no data;

-- What is written: a version, times that the database does not fill in, and rules of every kind.
create table sales.tickets (
  id uuid primary key default gen_random_uuid(),
  title text not null check (title <> ''),
  code varchar(5),
  state sales.order_state not null default 'open',
  opened_by integer references sales.customers deferrable initially deferred,
  priority smallint not null default 3 constraint priority_is_small check (priority between 1 and 5),
  starts date,
  ends date,
  meta jsonb not null default '{"made": true}',
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  words tsvector not null,
  constraint starts_before_it_ends check (ends >= starts),
  unique (code)
);
create unique index tickets_title_idx on sales.tickets (lower(title));
-- What the graph does not carry is filled in by a trigger.
create trigger tickets_words before insert or update on sales.tickets
  for each row execute function tsvector_update_trigger(words, 'pg_catalog.simple', title);
insert into sales.tickets (title, code, opened_by, starts, ends, created_at, updated_at)
values ('First', 'T1', 1, '2026-01-01', '2026-02-01', '2026-01-01', '2026-01-01'), ('Second', null, null, null, null, '2026-01-02', '2026-01-02');
-- A number that is a version of something else, and one of which it is the key.
create table sales.releases (product_id uuid references sales.products, version integer default 1, notes text, primary key (product_id, version));
insert into sales.releases select id, 1, 'first' from sales.products;
create table sales.drivers (id integer primary key, version text not null, updated_at integer);
insert into sales.drivers values (1, '1.0', 5), (2, '2.0', null);

-- What holds for ever, by the last of its key.
create table sales.tariffs (tariff text not null, valid_to timestamp not null default 'infinity', price numeric not null, count smallint, primary key (tariff, valid_to));
insert into sales.tariffs select 't' || n % 4, case when n % 3 = 0 then 'infinity' else timestamp '2026-01-01' + n * interval '1 day' end, n, 10 - n / 3 from generate_series(1, 8) n;

-- Tables that inherit from another: keys of that are not those of its rows.
create table sales.vehicles (vehicle_id integer primary key, plate text not null);
create table sales.trucks (axles integer not null, primary key (vehicle_id)) inherits (sales.vehicles);
insert into sales.vehicles values (1, 'A 1');
insert into sales.trucks values (1, 'A 1', 3), (2, 'B 2', 4);

-- What is told to be inserted is kept elsewhere.
create table sales.remarks (remark_id integer primary key, text text not null);
create rule remarks_are_kept as on insert to sales.remarks do instead nothing;
