create table road_networks (
  district text not null,
  id uuid not null,
  name text not null,
  source text not null,
  modes text[] not null,
  report jsonb not null,
  active boolean not null,
  imported_at timestamptz not null,
  imported_by uuid,
  constraint road_networks_pk primary key (district, id),
  constraint road_networks_district_fk foreign key (district) references districts (code),
  constraint road_networks_source_known check (source in ('osm', 'own', 'demo'))
);
comment on table road_networks is '本区导入的道路网；路网文件存放在文件库 networks/<区>/<id>.<方式>';
comment on column road_networks.report is '导入时的说明：路段数、结点数、孤岛、略过的线';
create unique index road_networks_active_key on road_networks (district) where active;
call juxin_protect('road_networks');
grant select, insert, update on road_networks to juxin_app;

create table area_residents (
  district text not null,
  area text not null,
  residents integer not null,
  source text not null,
  as_of date not null,
  constraint area_residents_pk primary key (district, area),
  constraint area_residents_district_fk foreign key (district) references districts (code),
  constraint area_residents_not_negative check (residents >= 0)
);
comment on table area_residents is '各社区常住人口，供服务圈覆盖测算的权重；只到社区，不到人';
call juxin_protect('area_residents');
grant select, insert, update on area_residents to juxin_app;

create table station_plans (
  district text not null,
  id uuid not null,
  kind text not null,
  name text not null,
  asked jsonb not null,
  state text not null,
  result jsonb,
  reason text,
  kept boolean not null default false,
  started_at timestamptz not null,
  finished_at timestamptz,
  started_by uuid,
  constraint station_plans_pk primary key (district, id),
  constraint station_plans_district_fk foreign key (district) references districts (code),
  constraint station_plans_kind_known check (kind in ('coverage', 'siting')),
  constraint station_plans_state_known check (state in ('running', 'done', 'failed')),
  constraint station_plans_done_has_result check ((state = 'done') = (result is not null))
);
comment on table station_plans is '覆盖测算与选址方案：问了什么、答案连同上界与差距；保存的可比较';
comment on column station_plans.asked is '所问：方式、分钟、时刻、权重、候选点、要开几处';
comment on column station_plans.result is '答案：覆盖、各社区、缺口、选中的点、上界、差距、用时、随机种子';
create index station_plans_at_idx on station_plans (district, started_at desc);
call juxin_protect('station_plans');
grant select, insert, update, delete on station_plans to juxin_app;
