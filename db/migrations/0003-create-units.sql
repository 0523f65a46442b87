create table units (
  district text not null,
  id uuid not null,
  kind text not null,
  name text not null,
  area text not null,
  line text,
  parent_id uuid,
  department_key text,
  search_keys text not null,
  constraint units_pk primary key (district, id),
  constraint units_district_fk foreign key (district) references districts (code),
  constraint units_parent_fk foreign key (district, parent_id) references units (district, id),
  constraint units_kind_known check (
    kind in ('district', 'street', 'community', 'department', 'industryCommittee', 'partyOrganisation')
  )
);
comment on table units is '能接办、牵头、入账的单位：区社会工作部、街道、社区、部门、行业党委、党组织';
comment on column units.department_key is '与地方做法中部门键对应，用于按类别派往部门';
comment on column units.search_keys is '名称的全拼与首字母';
create unique index units_area_office_key on units (district, area, kind) where kind in ('district', 'street', 'community');
create index units_kind_idx on units (district, kind, area);
create index units_parent_idx on units (district, parent_id);
call juxin_protect('units');
grant select on units to juxin_app;
