create table districts (
  code text not null,
  name text not null,
  playbook text not null,
  demo boolean not null default false,
  created_at timestamptz not null,
  constraint districts_pk primary key (code),
  constraint districts_code_is_county check (code ~ '^[0-9]{6}$')
);
comment on table districts is '本系统服务的区县，每一行是一个租户';
comment on column districts.playbook is '起始所依据的地方做法';
comment on column districts.demo is '演示数据区，界面每页标明';

create table areas (
  code text not null,
  name text not null,
  level text not null,
  parent text,
  pinyin text not null,
  initials text not null,
  valid_from date,
  valid_to date,
  boundary jsonb,
  constraint areas_pk primary key (code),
  constraint areas_parent_fk foreign key (parent) references areas (code),
  constraint areas_code_shape check (code ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12})$'),
  constraint areas_level_known check (level in ('province', 'city', 'county', 'street', 'community')),
  constraint areas_valid_in_order check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
comment on table areas is '区划树：GB/T 2260 六位码与 12 位统计用区划代码，按前缀存放，不补零';
comment on column areas.pinyin is '全拼，供检索';
comment on column areas.initials is '拼音首字母，供检索';
comment on column areas.boundary is 'GeoJSON Polygon 坐标，WGS-84';
create index areas_parent_idx on areas (parent);

grant select on districts, areas to juxin_app;
