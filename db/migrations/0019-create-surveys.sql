create table surveys (
  district text not null,
  id uuid not null,
  code text not null,
  title text not null,
  why text not null,
  becomes text not null,
  questions jsonb not null,
  area text not null,
  lines text[] not null default '{}',
  opens_on date not null,
  closes_on date not null,
  state text not null,
  unit_id uuid not null,
  made_by uuid,
  made_at timestamptz not null,
  opened_at timestamptz,
  closed_at timestamptz,
  talk_id uuid,
  version integer not null default 1,
  constraint surveys_pk primary key (district, id),
  constraint surveys_code_key unique (district, code),
  constraint surveys_unit_fk foreign key (district, unit_id) references units (district, id),
  constraint surveys_talk_fk foreign key (district, talk_id) references roster_talks (district, id),
  constraint surveys_state_known check (state in ('draft', 'open', 'closed')),
  constraint surveys_opened_with_time check ((state = 'draft') = (opened_at is null)),
  constraint surveys_closed_with_time check ((state = 'closed') = (closed_at is not null)),
  constraint surveys_days_in_order check (opens_on <= closes_on)
);
comment on table surveys is '问卷：为什么问、结果怎么用、问什么、问谁、从哪天到哪天；开放后题目不再改动';
comment on column surveys.code is '链接和二维码上的短码';
comment on column surveys.becomes is '结果怎么用，写给答的人看';
comment on column surveys.questions is '题目：题型、文字、选项、是否必答；开放后不再改动';
comment on column surveys.lines is '请哪些行业的人答；空为不限';
comment on column surveys.state is 'draft 草稿、open 已开放、closed 提前结束；到期由截止日得出，不另记';
comment on column surveys.talk_id is '由文字回答整理出的发现，记在座谈发现里的那一条';
call juxin_protect('surveys');
grant select, insert, update, delete on surveys to juxin_app;

create table survey_answers (
  district text not null,
  survey_id uuid not null,
  answer_index text not null,
  answered_on date not null,
  line text,
  area text,
  answers jsonb not null,
  constraint survey_answers_pk primary key (district, survey_id, answer_index),
  constraint survey_answers_survey_fk foreign key (district, survey_id) references surveys (district, id)
);
comment on table survey_answers is '问卷的回答，只追加；不记姓名、账号、网络地址，也不记时刻';
comment on column survey_answers.answer_index is '手机上随机标记的带密钥摘要：同一部手机重复提交是同一份回答';
comment on column survey_answers.answers is '各题的回答，按题号；没答的题没有';
comment on column survey_answers.line is '自己选的行业；没选为空';
comment on column survey_answers.area is '自己选的街道；没选为空';
call juxin_protect('survey_answers');
grant select, insert on survey_answers to juxin_app;
