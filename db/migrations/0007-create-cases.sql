create table problems (
  district text not null,
  id uuid not null,
  title text not null,
  cause text not null,
  area text not null,
  line text,
  state text not null default 'open',
  owner_unit_id uuid not null,
  opened_at timestamptz not null,
  opened_by uuid,
  resolved_at timestamptz,
  answer text,
  constraint problems_pk primary key (district, id),
  constraint problems_owner_fk foreign key (district, owner_unit_id) references units (district, id),
  constraint problems_state_known check (state in ('open', 'resolved')),
  constraint problems_resolved_has_answer check ((state = 'resolved') = (answer is not null and resolved_at is not null))
);
comment on table problems is '同一原因的多件诉求归并成的问题；解决一次，答复所有人';
create index problems_state_idx on problems (district, state, opened_at desc);
call juxin_protect('problems');
grant select, insert, update on problems to juxin_app;

create table cases (
  district text not null,
  id uuid not null,
  number text not null,
  number_end text not null generated always as (right(number, 4)) stored,
  state text not null,
  category text not null,
  line text not null,
  area text not null,
  channel text not null,
  sensitive boolean not null,
  asker_id uuid,
  key_subject uuid not null,
  content_sealed text not null,
  lng double precision,
  lat double precision,
  holder_unit_id uuid not null,
  home_unit_id uuid not null,
  transfer_to_unit_id uuid,
  transfer_reason_sealed text,
  lead_unit_id uuid,
  industry_unit_id uuid,
  department_unit_id uuid,
  problem_id uuid,
  opened_at timestamptz not null,
  accepted_at timestamptz,
  assigned_at timestamptz,
  resolved_at timestamptz,
  confirmed_at timestamptz,
  archived_at timestamptz,
  due_at timestamptz not null,
  amber_at timestamptz not null,
  escalate_at timestamptz not null,
  reopen_count integer not null default 0,
  stars integer,
  photo_count integer not null default 0,
  version integer not null,
  constraint cases_pk primary key (district, id),
  constraint cases_number_key unique (district, number),
  constraint cases_asker_fk foreign key (district, asker_id) references accounts (district, id),
  constraint cases_holder_fk foreign key (district, holder_unit_id) references units (district, id),
  constraint cases_home_fk foreign key (district, home_unit_id) references units (district, id),
  constraint cases_transfer_fk foreign key (district, transfer_to_unit_id) references units (district, id),
  constraint cases_lead_fk foreign key (district, lead_unit_id) references units (district, id),
  constraint cases_industry_fk foreign key (district, industry_unit_id) references units (district, id),
  constraint cases_department_fk foreign key (district, department_unit_id) references units (district, id),
  constraint cases_problem_fk foreign key (district, problem_id) references problems (district, id),
  constraint cases_state_known check (state in ('received', 'accepted', 'assigned', 'resolved', 'confirmed', 'archived', 'withdrawn')),
  constraint cases_three_roles check (
    (department_unit_id is null) = (lead_unit_id is null) and (lead_unit_id is null) = (industry_unit_id is null)
  ),
  constraint cases_stars_range check (stars between 1 and 5)
);
comment on table cases is '事项的当前状态，可由 case_actions 重算';
comment on column cases.number_end is '编号末四位，供检索';
comment on column cases.content_sealed is '加密的正文、地点描述与来访人信息';
comment on column cases.key_subject is '数据密钥所属主体：从业者账号，无账号时为本事项';
comment on column cases.holder_unit_id is '现持有单位；任何时刻必有一个，事项不会无人负责';
comment on column cases.home_unit_id is '负责受理并答复的属地单位';
comment on column cases.archived_at is '答复后一直没有回音而归档的时间；不算诉求人认可';
comment on column cases.escalate_at is '超时后仍未办，自此时起再上一级也可代办';
comment on column cases.lng is 'WGS-84，约 10 米精度';
comment on column cases.transfer_reason_sealed is '加密的转办理由，接收或退回后清空';
-- What an inbox counts stands in its index, and what a dashboard counts as overdue in the next but one.
create index cases_inbox_idx on cases (district, holder_unit_id, due_at, id) include (amber_at) where state in ('received', 'accepted', 'assigned');
create index cases_incoming_idx on cases (district, transfer_to_unit_id, due_at, id) where transfer_to_unit_id is not null;
create index cases_due_idx on cases (district, due_at, id) include (opened_at, area, line, category) where state in ('received', 'accepted', 'assigned');
create index cases_opened_idx on cases (district, opened_at desc, id desc);
create index cases_area_idx on cases (district, area, opened_at desc, id desc);
create index cases_number_end_idx on cases (district, number_end, opened_at desc, id desc);
create index cases_asker_idx on cases (district, asker_id, opened_at desc, id desc) where asker_id is not null;
create index cases_problem_idx on cases (district, problem_id) where problem_id is not null;
create index cases_department_idx on cases (district, department_unit_id, opened_at desc, id desc) where department_unit_id is not null;
call juxin_protect('cases');
grant select, insert, update on cases to juxin_app;

create table case_actions (
  district text not null,
  id uuid not null,
  case_id uuid not null,
  seq integer not null,
  type text not null,
  at timestamptz not null,
  actor_role text not null,
  account_id uuid,
  unit_id uuid,
  to_unit_id uuid,
  text_sealed text,
  payload jsonb not null default '{}',
  constraint case_actions_pk primary key (district, id),
  constraint case_actions_order_key unique (district, case_id, seq),
  constraint case_actions_case_fk foreign key (district, case_id) references cases (district, id),
  constraint case_actions_role_known check (actor_role in ('asker', 'staff', 'system'))
);
comment on table case_actions is '事项的每一步，只追加；id 由提交方生成，重复提交即同一步';
comment on column case_actions.text_sealed is '加密的这一步的文字';
comment on column case_actions.payload is '这一步的其余内容：三方角色、评价星级、受理渠道、所归问题，以及这一步起算的时限 limit';
call juxin_protect('case_actions');
grant select, insert on case_actions to juxin_app;

create table case_numbers (
  district text not null,
  day date not null,
  last integer not null,
  constraint case_numbers_pk primary key (district, day)
);
comment on table case_numbers is '每日事项编号的最后一号';
call juxin_protect('case_numbers');
grant select, insert, update on case_numbers to juxin_app;

create table case_counts (
  district text not null,
  area text not null,
  grain text not null,
  day date not null,
  line text not null,
  category text not null,
  measures jsonb not null,
  constraint case_counts_pk primary key (district, area, grain, day, line, category),
  constraint case_counts_grain_known check (grain in ('day', 'month'))
);
comment on table case_counts is '按提出日期的件数，随每一步同一事务增减，可由 cases 重算；区、街道、社区各一行';
comment on column case_counts.category is '诉求类别；* 为各类别合计';
comment on column case_counts.measures is '各口径的件数，如 received、resolved；days:3 表示三日内解决的件数；为零者不存';
call juxin_protect('case_counts');
grant select, insert, update on case_counts to juxin_app;

create function juxin_add_measures(kept jsonb, added jsonb) returns jsonb
  language sql immutable parallel safe
  return (
    select coalesce(jsonb_object_agg(measure, n), '{}')
    from (
      select measure, sum(n::int)::int as n
      from (select * from jsonb_each_text(kept) union all select * from jsonb_each_text(added)) as both_of (measure, n)
      group by measure
      having sum(n::int) <> 0
    ) as sums
  );
comment on function juxin_add_measures(jsonb, jsonb) is '逐口径相加，去掉得零者';

create table files (
  district text not null,
  id uuid not null,
  account_id uuid not null,
  mime text not null,
  width integer not null,
  height integer not null,
  bytes integer not null,
  uploaded_at timestamptz not null,
  case_id uuid,
  action_id uuid,
  phase text,
  constraint files_pk primary key (district, id),
  constraint files_account_fk foreign key (district, account_id) references accounts (district, id),
  constraint files_phase_known check (phase in ('asked', 'before', 'after'))
);
comment on table files is '照片：重新编码、去除元数据后存放在数据目录；未被引用的隔日清除';
create index files_case_idx on files (district, case_id) where case_id is not null;
create index files_loose_idx on files (district, uploaded_at) where case_id is null;
call juxin_protect('files');
grant select, insert, update, delete on files to juxin_app;
