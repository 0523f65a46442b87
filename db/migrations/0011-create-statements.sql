create table roster_statements (
  district text not null,
  id uuid not null,
  period text not null,
  area text not null,
  line text not null,
  state text not null,
  previous_id uuid,
  opening integer not null,
  figures jsonb not null default '{}',
  figures_hash text,
  due_on date not null,
  opened_at timestamptz not null,
  computed_at timestamptz,
  proposed_at timestamptz,
  locked_at timestamptz,
  round integer not null default 1,
  version integer not null default 1,
  constraint roster_statements_pk primary key (district, id),
  constraint roster_statements_scope_key unique (district, period, area, line),
  constraint roster_statements_previous_fk foreign key (district, previous_id) references roster_statements (district, id),
  constraint roster_statements_state_known check (state in ('open', 'signing', 'locked')),
  constraint roster_statements_hash_with_state check ((state = 'open') = (figures_hash is null))
);
comment on table roster_statements is '月度对账单：月份 × 区划 × 条线';
comment on column roster_statements.opening is '上期结转的商定人数';
comment on column roster_statements.figures is '各来源人数、商定人数、各类差异件数；提请签认后不再改动';
comment on column roster_statements.figures_hash is '签认时所见数字的摘要（SM3），各方签的是同一份';
comment on column roster_statements.round is '第几轮签认；退回后加一，此前的签认留存而不作数';
call juxin_protect('roster_statements');
grant select, insert, update on roster_statements to juxin_app;

create table roster_statement_people (
  district text not null,
  statement_id uuid not null,
  round integer not null,
  person_id uuid not null,
  area text not null,
  constraint roster_statement_people_pk primary key (district, statement_id, round, person_id),
  constraint roster_statement_people_fk foreign key (district, statement_id) references roster_statements (district, id)
);
comment on table roster_statement_people is '每轮提请签认时商定在册的人，下月据此看谁离开';
call juxin_protect('roster_statement_people');
grant select, insert on roster_statement_people to juxin_app;

create table roster_signatures (
  district text not null,
  id uuid not null,
  statement_id uuid not null,
  round integer not null,
  unit_id uuid not null,
  account_id uuid,
  answer text not null,
  figures_hash text not null,
  note text,
  at timestamptz not null,
  constraint roster_signatures_pk primary key (district, id),
  constraint roster_signatures_once_key unique (district, statement_id, round, unit_id),
  constraint roster_signatures_statement_fk foreign key (district, statement_id) references roster_statements (district, id),
  constraint roster_signatures_unit_fk foreign key (district, unit_id) references units (district, id),
  constraint roster_signatures_answer_known check (answer in ('signed', 'refused')),
  constraint roster_signatures_refusal_said check (answer = 'signed' or note is not null)
);
comment on table roster_signatures is '各方对对账单的签认或退回，只追加';
comment on column roster_signatures.figures_hash is '所签数字的摘要';
call juxin_protect('roster_signatures');
grant select, insert on roster_signatures to juxin_app;

create table roster_adjustments (
  district text not null,
  id uuid not null,
  statement_id uuid not null,
  seq integer not null,
  delta integer not null,
  reason text not null,
  difference_id uuid,
  account_id uuid not null,
  unit_id uuid,
  at timestamptz not null,
  constraint roster_adjustments_pk primary key (district, id),
  constraint roster_adjustments_order_key unique (district, statement_id, seq),
  constraint roster_adjustments_statement_fk foreign key (district, statement_id) references roster_statements (district, id),
  constraint roster_adjustments_changes check (delta <> 0)
);
comment on table roster_adjustments is '锁定之后的更正，只追加；原数字不改';
call juxin_protect('roster_adjustments');
grant select, insert on roster_adjustments to juxin_app;

create table roster_differences (
  district text not null,
  id uuid not null,
  statement_id uuid not null,
  key text not null,
  type text not null,
  field text,
  state text not null,
  outcome text,
  counts boolean,
  person_id uuid,
  person_sealed text,
  area text not null,
  line text not null,
  sources uuid[] not null,
  detail jsonb not null default '{}',
  owner_unit_id uuid not null,
  due_on date not null,
  carried_from uuid,
  carried_to uuid,
  opened_at timestamptz not null,
  settled_at timestamptz,
  version integer not null default 1,
  constraint roster_differences_pk primary key (district, id),
  constraint roster_differences_key unique (district, statement_id, key),
  constraint roster_differences_statement_fk foreign key (district, statement_id) references roster_statements (district, id),
  constraint roster_differences_owner_fk foreign key (district, owner_unit_id) references units (district, id),
  constraint roster_differences_member_sealed check (
    (type = 'hiddenMember') = (person_id is null) and (person_id is null) = (person_sealed is not null)
  ),
  constraint roster_differences_type_known check (
    type in ('onlyHere', 'onlyThere', 'fieldConflict', 'moved', 'left', 'hiddenMember', 'double')
  ),
  constraint roster_differences_state_known check (state in ('open', 'settled', 'gone')),
  constraint roster_differences_settled_has_outcome check ((state = 'settled') = (outcome is not null))
);
comment on table roster_differences is '对账差异：类型、责任单位、期限与结果';
comment on column roster_differences.key is '类型、人、字段的带密钥摘要，同一差异不重复列';
comment on column roster_differences.person_sealed is '口袋党员一类不明存是谁：加密的从业者编号';
comment on column roster_differences.type is 'onlyHere 只在企业一方名单、onlyThere 只在属地一方名单、fieldConflict 说法不一、moved 换了地方、left 离开、hiddenMember 口袋党员、double 一人两行';
comment on column roster_differences.state is 'open 未结、settled 已结、gone 名单更新后已不存在';
comment on column roster_differences.counts is '结论：此人是否计入商定人数';
comment on column roster_differences.detail is '各来源的说法（不含个人信息明文）';
create index roster_differences_owner_idx on roster_differences (district, owner_unit_id, due_on, id) where state = 'open';
create index roster_differences_statement_idx on roster_differences (district, statement_id, state, type, area);
create index roster_differences_person_idx on roster_differences (district, person_id) where person_id is not null;
call juxin_protect('roster_differences');
grant select, insert, update on roster_differences to juxin_app;

create table roster_difference_actions (
  district text not null,
  id uuid not null,
  difference_id uuid not null,
  seq integer not null,
  type text not null,
  outcome text,
  text_sealed text,
  to_unit_id uuid,
  account_id uuid,
  unit_id uuid,
  at timestamptz not null,
  constraint roster_difference_actions_pk primary key (district, id),
  constraint roster_difference_actions_order_key unique (district, difference_id, seq),
  constraint roster_difference_actions_fk foreign key (district, difference_id) references roster_differences (district, id),
  constraint roster_difference_actions_type_known check (
    type in ('visit', 'call', 'correct', 'accept', 'invite', 'pass', 'note', 'reopen')
  )
);
comment on table roster_difference_actions is '对一条差异做过的每一步：走访、电话、更正、认可、邀请、转交、重开，只追加';
comment on column roster_difference_actions.text_sealed is '加密的文字';
call juxin_protect('roster_difference_actions');
grant select, insert on roster_difference_actions to juxin_app;

create table roster_talks (
  district text not null,
  id uuid not null,
  kind text not null,
  held_on date not null,
  area text not null,
  line text not null,
  place text not null,
  attendance jsonb not null,
  questions jsonb not null,
  unit_id uuid not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  constraint roster_talks_pk primary key (district, id),
  constraint roster_talks_unit_fk foreign key (district, unit_id) references units (district, id),
  constraint roster_talks_kind_known check (kind in ('meeting', 'questionnaire', 'rideAlong', 'workTogether'))
);
comment on table roster_talks is '摸排中的座谈、问卷、跑单体验、三同：时间、地点、各类人数、问了什么';
comment on column roster_talks.attendance is '各类到场人数；只有人数，没有姓名';
comment on column roster_talks.questions is '问了哪些问题';
call juxin_protect('roster_talks');
grant select, insert on roster_talks to juxin_app;

create table roster_findings (
  district text not null,
  id uuid not null,
  talk_id uuid not null,
  text text not null,
  said_by text not null,
  times integer not null,
  at timestamptz not null,
  constraint roster_findings_pk primary key (district, id),
  constraint roster_findings_talk_fk foreign key (district, talk_id) references roster_talks (district, id),
  constraint roster_findings_said_known check (said_by in ('platform', 'siteHead', 'worker', 'office'))
);
comment on table roster_findings is '座谈、问卷得到的发现；不记是谁说的';
call juxin_protect('roster_findings');
grant select, insert on roster_findings to juxin_app;
