alter table cases
  add column employer_id uuid,
  add column site_id uuid,
  add constraint cases_employer_fk foreign key (district, employer_id) references employers (district, id),
  add constraint cases_site_fk foreign key (district, site_id) references sites (district, id),
  add constraint cases_site_of_employer check (site_id is null or employer_id is not null);
comment on column cases.employer_id is '提出需求的用人单位（企业服务台）；从业者的诉求为空';
comment on column cases.site_id is '替单位提出的站点';
create index cases_employer_idx on cases (district, employer_id, opened_at desc, id desc) where employer_id is not null;

alter table roster_sources
  add column employer_id uuid,
  add column site_id uuid,
  add constraint roster_sources_employer_fk foreign key (district, employer_id) references employers (district, id),
  add constraint roster_sources_site_fk foreign key (district, site_id) references sites (district, id),
  add constraint roster_sources_site_of_employer check (site_id is null or employer_id is not null);
comment on column roster_sources.employer_id is '由哪家用人单位交；街道、工会等来源为空';
comment on column roster_sources.site_id is '由哪个站点交';
create index roster_sources_employer_idx on roster_sources (district, employer_id) where employer_id is not null;

create table employer_liaisons (
  district text not null,
  id uuid not null,
  employer_id uuid not null,
  site_id uuid,
  account_id uuid not null,
  unit_id uuid not null,
  named_at timestamptz not null,
  named_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  constraint employer_liaisons_pk primary key (district, id),
  constraint employer_liaisons_employer_fk foreign key (district, employer_id) references employers (district, id),
  constraint employer_liaisons_site_fk foreign key (district, site_id) references sites (district, id),
  constraint employer_liaisons_account_fk foreign key (district, account_id) references accounts (district, id),
  constraint employer_liaisons_unit_fk foreign key (district, unit_id) references units (district, id),
  constraint employer_liaisons_in_order check (ended_at is null or ended_at >= named_at)
);
comment on table employer_liaisons is '企业服务台的联络员：哪位工作人员联系哪家单位或站点；不再联系的留存';
comment on column employer_liaisons.unit_id is '以哪个单位的名义联系';
create unique index employer_liaisons_open_key on employer_liaisons (district, employer_id, site_id, account_id)
  nulls not distinct where ended_at is null;
create index employer_liaisons_site_idx on employer_liaisons (district, site_id) where site_id is not null;
call juxin_protect('employer_liaisons');
grant select, insert, update on employer_liaisons to juxin_app;
