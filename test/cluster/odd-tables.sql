-- Tables of every odd kind that people have, for the service that is written for them.

create schema sales;
create schema "Back Office";
create type sales.order_state as enum ('open', 'paid', 'sent');
create type sales."Shirt Size" as enum ('S', 'M', 'XX-L');
create domain sales.positive as integer check (value > 0);

create table sales.countries (code char(2) primary key, name text not null unique);
comment on table sales.countries is 'Where customers live.';
insert into sales.countries values ('at', 'Austria'), ('pt', 'Portugal');

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
