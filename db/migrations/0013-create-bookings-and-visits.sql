create table station_offers (
  district text not null,
  id uuid not null,
  station_id uuid not null,
  kind text not null,
  name text not null,
  units integer not null,
  slot_minutes integer not null,
  most_slots integer not null,
  days_ahead integer not null,
  grace_minutes integer not null,
  hours text,
  note text not null default '',
  active boolean not null default true,
  constraint station_offers_pk primary key (district, id),
  constraint station_offers_station_fk foreign key (district, station_id) references stations (district, id),
  constraint station_offers_kind_known check (kind in ('parking', 'charging', 'room', 'meal')),
  constraint station_offers_sizes check (
    units between 1 and 2000 and slot_minutes between 15 and 480 and slot_minutes % 15 = 0
    and most_slots between 1 and 32 and days_ahead between 0 and 60 and grace_minutes between 5 and 120
  )
);
comment on table station_offers is '可预约的：专用车位、充电位、场地、爱心餐；units 为同时可用的个数';
comment on column station_offers.hours is '可预约时段，空为场所的开放时间';
create index station_offers_station_idx on station_offers (district, station_id);
call juxin_protect('station_offers');
grant select, insert, update on station_offers to juxin_app;

create table bookings (
  district text not null,
  id uuid not null,
  offer_id uuid not null,
  station_id uuid not null,
  kind text not null,
  unit_no integer,
  account_id uuid,
  code text not null,
  state text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  hold_until timestamptz not null,
  made_at timestamptz not null,
  arrived_at timestamptz,
  ended_at timestamptz,
  reminded_at timestamptz,
  constraint bookings_pk primary key (district, id),
  constraint bookings_offer_fk foreign key (district, offer_id) references station_offers (district, id),
  constraint bookings_station_fk foreign key (district, station_id) references stations (district, id),
  constraint bookings_account_fk foreign key (district, account_id) references accounts (district, id),
  constraint bookings_in_order check (ends_at > starts_at),
  constraint bookings_state_known check (state in ('waiting', 'held', 'arrived', 'finished', 'cancelled', 'released')),
  constraint bookings_unit_when_held check ((unit_no is not null) or state in ('waiting', 'cancelled', 'released'))
);
comment on table bookings is '预约：免费；排队 waiting、已留 held、已到 arrived；过时未到即释放 released';
comment on column bookings.account_id is '预约人；用完 30 天后清空，只留次数';
comment on column bookings.code is '到场时报的四位数，管理人看不到姓名';
create index bookings_offer_idx on bookings (district, offer_id, starts_at) where state in ('waiting', 'held', 'arrived');
create index bookings_account_idx on bookings (district, account_id, starts_at desc) where account_id is not null;
create index bookings_station_idx on bookings (district, station_id, starts_at);
create index bookings_hold_idx on bookings (district, hold_until) where state in ('waiting', 'held');
call juxin_protect('bookings');
grant select, insert, update on bookings to juxin_app;

-- One row for each quarter of an hour of each place taken: its key alone makes an overlap impossible, on
-- every engine and without an extension.
create table booking_ticks (
  district text not null,
  offer_id uuid not null,
  unit_no integer not null,
  tick timestamptz not null,
  kind text not null,
  account_id uuid not null,
  booking_id uuid not null,
  constraint booking_ticks_pk primary key (district, offer_id, unit_no, tick),
  constraint booking_ticks_one_at_a_time unique (district, account_id, kind, tick),
  constraint booking_ticks_booking_fk foreign key (district, booking_id) references bookings (district, id),
  constraint booking_ticks_on_the_quarter check (mod(extract(epoch from tick)::bigint, 900) = 0)
);
comment on table booking_ticks is '被占用的每一刻钟一行：主键使同一车位、场地不可能重复，另一唯一约束使同一人同类不可能同时占两处；过后清除';
create index booking_ticks_booking_idx on booking_ticks (district, booking_id);
call juxin_protect('booking_ticks');
grant select, insert, delete on booking_ticks to juxin_app;

create table visit_counts (
  district text not null,
  station_id uuid not null,
  hour timestamptz not null,
  visits integer not null,
  constraint visit_counts_pk primary key (district, station_id, hour),
  constraint visit_counts_station_fk foreign key (district, station_id) references stations (district, id)
);
comment on table visit_counts is '每小时到访次数，不记何人';
call juxin_protect('visit_counts');
grant select, insert, update on visit_counts to juxin_app;

create table visit_salts (
  district text not null,
  day date not null,
  salt text not null,
  constraint visit_salts_pk primary key (district, day)
);
comment on table visit_salts is '当日去重用的随机盐；次日销毁，之后标记无法还原或关联到人';
call juxin_protect('visit_salts');
grant select, insert, delete on visit_salts to juxin_app;

create table visit_tokens (
  district text not null,
  day date not null,
  token text not null,
  count integer not null default 1,
  constraint visit_tokens_pk primary key (district, day, token)
);
comment on table visit_tokens is '当日去重与限次标记（加盐摘要），次日清除';
call juxin_protect('visit_tokens');
grant select, insert, update, delete on visit_tokens to juxin_app;
