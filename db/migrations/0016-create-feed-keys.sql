create table feed_keys (
  district text not null,
  id uuid not null,
  name text not null,
  purpose text not null,
  unit_id uuid not null,
  source_id uuid,
  registration_source text,
  token_index text not null,
  hint text not null,
  addresses text[] not null default '{}',
  expires_on date not null,
  made_by uuid,
  made_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  last_used_at timestamptz,
  last_used_from text,
  refused_at timestamptz,
  refused_reason text,
  refused_from text,
  constraint feed_keys_pk primary key (district, id),
  constraint feed_keys_token_key unique (district, token_index),
  constraint feed_keys_unit_fk foreign key (district, unit_id) references units (district, id),
  constraint feed_keys_source_fk foreign key (district, source_id) references roster_sources (district, id),
  constraint feed_keys_one_purpose check (
    (purpose = 'lists' and source_id is not null and registration_source is null)
    or (purpose = 'registrations' and source_id is null and registration_source in ('marketSupervision', 'civilAffairs'))
  )
);
comment on table feed_keys is '对接密钥：其他系统凭它代一个单位办一件事，交一个来源的名单，或报送登记并取反馈表';
comment on column feed_keys.token_index is '密钥的带密钥摘要；密钥本身只在新建时显示一次';
comment on column feed_keys.hint is '密钥的末四位，供人核对是哪一把';
comment on column feed_keys.addresses is '允许的网络地址或网段；空为不限';
comment on column feed_keys.expires_on is '用到这一天为止（含当天）';
comment on column feed_keys.last_used_from is '最近一次从哪个地址使用：是机器的地址，不是个人的';
comment on column feed_keys.refused_reason is '最近一次被拒的原因码';
create index feed_keys_source_idx on feed_keys (district, source_id) where source_id is not null;
call juxin_protect('feed_keys');
grant select, insert, update on feed_keys to juxin_app;

alter table roster_sources
  add column cadence text,
  add column cadence_since date,
  add constraint roster_sources_cadence_known check (cadence in ('daily', 'weekly', 'monthly')),
  add constraint roster_sources_cadence_with_day check ((cadence is null) = (cadence_since is null));
comment on column roster_sources.cadence is '约定多久交一次：daily 每日、weekly 每周、monthly 每月；空为没有约定';
comment on column roster_sources.cadence_since is '从哪一天起约定';

create table registration_returns (
  district text not null,
  feedback_id uuid not null,
  state text not null,
  attempts integer not null default 0,
  next_at timestamptz not null,
  sent_at timestamptz,
  sent_to text,
  error text,
  taken_at timestamptz,
  taken_by uuid,
  constraint registration_returns_pk primary key (district, feedback_id),
  constraint registration_returns_feedback_fk foreign key (district, feedback_id)
    references registration_feedback (district, id),
  constraint registration_returns_key_fk foreign key (district, taken_by) references feed_keys (district, id),
  constraint registration_returns_state_known check (state in ('waiting', 'sent', 'failed')),
  constraint registration_returns_sent_with_time check ((state = 'sent') = (sent_at is not null))
);
comment on table registration_returns is '反馈表的回送：自动送到登记机关的系统，未送达的再送；对方也可凭对接密钥来取';
comment on column registration_returns.next_at is '下次何时再送';
comment on column registration_returns.error is '上次没有送达的原因';
comment on column registration_returns.taken_at is '对方第一次凭对接密钥取走的时间';
create index registration_returns_waiting_idx on registration_returns (district, next_at) where state = 'waiting';
call juxin_protect('registration_returns');
grant select, insert, update on registration_returns to juxin_app;
