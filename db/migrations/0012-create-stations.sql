create table stations (
  district text not null,
  id uuid not null,
  code text not null,
  kind text not null,
  type text not null,
  tier text,
  name text not null,
  area text not null,
  address text not null default '',
  lng double precision not null,
  lat double precision not null,
  owner_unit_id uuid not null,
  phone text,
  note text not null default '',
  status text not null default 'open',
  published boolean not null default true,
  hours text not null,
  full_until timestamptz,
  search_keys text not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint stations_pk primary key (district, id),
  constraint stations_code_key unique (district, code),
  constraint stations_district_fk foreign key (district) references districts (code),
  constraint stations_owner_fk foreign key (district, owner_unit_id) references units (district, id),
  constraint stations_kind_known check (
    kind in ('station', 'serviceCentre', 'friendly', 'room', 'parking', 'charging', 'partner')
  ),
  constraint stations_status_known check (status in ('open', 'paused', 'closed')),
  constraint stations_on_globe check (lng between -180 and 180 and lat between -90 and 90)
);
comment on table stations is '驿站与其他服务场所：驿站、党群服务中心、友好商户、可预约场地、专用停车位、充电点、共建单位场地';
comment on column stations.code is '短码，印在二维码里';
comment on column stations.kind is '类别，全国一致；type 为地方做法里的叫法';
comment on column stations.tier is '在“1+1+105+X”一类矩阵中的层级键，空为不计入';
comment on column stations.lng is 'WGS-84 经度';
comment on column stations.lat is 'WGS-84 纬度';
comment on column stations.phone is '对外公布的场所电话，不是个人信息';
comment on column stations.hours is '开放时间，OSM opening_hours 文法；PH 指法定节假日';
comment on column stations.full_until is '有人报“满员”后，到这个时刻前提示可能没有空位';
create index stations_area_idx on stations (district, area, name);
create index stations_owner_idx on stations (district, owner_unit_id);
call juxin_protect('stations');
grant select, insert, update on stations to juxin_app;

create table station_revisions (
  district text not null,
  revision bigint not null,
  constraint station_revisions_pk primary key (district)
);
comment on table station_revisions is '本区场所数据的修订号：每次写入加一，内存索引与离线清单据此更新';
call juxin_protect('station_revisions');
grant select, insert, update on station_revisions to juxin_app;

create table station_managers (
  district text not null,
  station_id uuid not null,
  account_id uuid not null,
  since timestamptz not null,
  constraint station_managers_pk primary key (district, station_id, account_id),
  constraint station_managers_station_fk foreign key (district, station_id) references stations (district, id),
  constraint station_managers_account_fk foreign key (district, account_id) references accounts (district, id)
);
comment on table station_managers is '场所管理人：工作人员，或以手机号登录的店主、站长';
create index station_managers_account_idx on station_managers (district, account_id);
call juxin_protect('station_managers');
grant select, insert, delete on station_managers to juxin_app;

create table station_facilities (
  district text not null,
  station_id uuid not null,
  key text not null,
  count integer not null,
  stock integer,
  low_stock integer,
  state text not null default 'ok',
  note text not null default '',
  constraint station_facilities_pk primary key (district, station_id, key),
  constraint station_facilities_station_fk foreign key (district, station_id) references stations (district, id),
  constraint station_facilities_state_known check (state in ('ok', 'faulty')),
  constraint station_facilities_counts check (count > 0 and stock >= 0 and low_stock >= 0)
);
comment on table station_facilities is '场所的设施：键见地方做法的设施清单';
comment on column station_facilities.stock is '消耗品的存量；不计存量的设施为空';
call juxin_protect('station_facilities');
grant select, insert, update, delete on station_facilities to juxin_app;

create table station_exceptions (
  district text not null,
  id uuid not null,
  station_id uuid not null,
  first date not null,
  last date not null,
  hours text not null,
  reason text not null default '',
  constraint station_exceptions_pk primary key (district, id),
  constraint station_exceptions_station_fk foreign key (district, station_id) references stations (district, id),
  constraint station_exceptions_in_order check (last >= first)
);
comment on table station_exceptions is '某几天的特别开放时间；hours 为 off 或时段';
create index station_exceptions_station_idx on station_exceptions (district, station_id, last);
call juxin_protect('station_exceptions');
grant select, insert, delete on station_exceptions to juxin_app;

create table station_faults (
  district text not null,
  id uuid not null,
  station_id uuid not null,
  kind text not null,
  facility text,
  note text not null default '',
  state text not null default 'open',
  reports integer not null,
  opened_at timestamptz not null,
  last_report_at timestamptz not null,
  due_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  answer text,
  constraint station_faults_pk primary key (district, id),
  constraint station_faults_station_fk foreign key (district, station_id) references stations (district, id),
  constraint station_faults_kind_known check (kind in ('closed', 'broken', 'full', 'other')),
  constraint station_faults_settled_has_answer check ((state = 'settled') = (settled_at is not null and answer is not null)),
  constraint station_faults_state_known check (state in ('open', 'settled'))
);
comment on table station_faults is '报修与反映：同一场所同一事由合为一条，计次不计人';
create unique index station_faults_open_key on station_faults (district, station_id, kind, coalesce(facility, '')) where state = 'open';
create index station_faults_due_idx on station_faults (district, due_at) where state = 'open';
call juxin_protect('station_faults');
grant select, insert, update on station_faults to juxin_app;

create table station_events (
  district text not null,
  id uuid not null,
  station_id uuid not null,
  title text not null,
  note text not null default '',
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  cancelled_at timestamptz,
  constraint station_events_pk primary key (district, id),
  constraint station_events_station_fk foreign key (district, station_id) references stations (district, id),
  constraint station_events_in_order check (ends_at > starts_at)
);
comment on table station_events is '场所里的活动：招聘会、培训、义诊、维权咨询';
create index station_events_idx on station_events (district, station_id, starts_at);
call juxin_protect('station_events');
grant select, insert, update on station_events to juxin_app;

create table station_standards (
  district text not null,
  key text not null,
  items jsonb not null,
  revision integer not null,
  constraint station_standards_pk primary key (district, key)
);
comment on table station_standards is '区里补充的建设标准条目，如“七个一”：公开文本未列的由区里写明';
comment on column station_standards.items is '条目，中英文各一';
call juxin_protect('station_standards');
grant select, insert, update on station_standards to juxin_app;

create table station_checks (
  district text not null,
  station_id uuid not null,
  standard text not null,
  item integer not null,
  id uuid not null,
  met boolean not null,
  note text not null default '',
  checked_at timestamptz not null,
  checked_by uuid,
  constraint station_checks_pk primary key (district, station_id, standard, item),
  constraint station_checks_station_fk foreign key (district, station_id) references stations (district, id)
);
comment on table station_checks is '场所对照标准逐条自查，附佐证照片（files.holder_id）';
call juxin_protect('station_checks');
grant select, insert, update on station_checks to juxin_app;

create table station_applications (
  district text not null,
  id uuid not null,
  kind text not null,
  type text not null,
  name text not null,
  area text not null,
  address text not null,
  lng double precision not null,
  lat double precision not null,
  hours text not null,
  facilities jsonb not null,
  offers jsonb not null,
  note text not null default '',
  applicant_id uuid,
  contact_sealed text,
  key_subject uuid not null,
  state text not null,
  unit_id uuid not null,
  answer text,
  station_id uuid,
  applied_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  constraint station_applications_pk primary key (district, id),
  constraint station_applications_unit_fk foreign key (district, unit_id) references units (district, id),
  constraint station_applications_station_fk foreign key (district, station_id) references stations (district, id),
  constraint station_applications_state_known check (state in ('applied', 'approved', 'returned', 'withdrawn')),
  constraint station_applications_decided check ((state in ('approved', 'returned')) = (decided_at is not null))
);
comment on table station_applications is '商户、单位申请成为友好场所：申请、通过、退回、撤回';
comment on column station_applications.lng is 'WGS-84 经度';
comment on column station_applications.facilities is '申请时写明的设施及个数';
comment on column station_applications.offers is '认领的优惠与便利，键见地方做法清单 merchantOffers';
comment on column station_applications.contact_sealed is '加密的联系人与电话';
comment on column station_applications.key_subject is '数据密钥所属主体：申请人账号，代办时为本申请';
create index station_applications_unit_idx on station_applications (district, unit_id, state, applied_at desc);
create index station_applications_applicant_idx on station_applications (district, applicant_id) where applicant_id is not null;
call juxin_protect('station_applications');
grant select, insert, update on station_applications to juxin_app;

alter table files add column holder_id uuid;
comment on column files.holder_id is '除事项外，这张照片属于谁：如场所自查的一条';
create index files_holder_idx on files (district, holder_id) where holder_id is not null;
drop index files_loose_idx;
create index files_loose_idx on files (district, uploaded_at) where case_id is null and holder_id is null;
