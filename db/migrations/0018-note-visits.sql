alter table roster_difference_actions
  add column answer text,
  add column asked text[] not null default '{}',
  add column learnt text[] not null default '{}',
  add column done_at timestamptz,
  add column applied boolean not null default true,
  add constraint roster_difference_actions_answer_known check (
    answer in ('found', 'moved', 'wrongNumber', 'nobodyKnows', 'noAnswer')
  ),
  add constraint roster_difference_actions_visit_noted check ((answer is null) = (done_at is null));
comment on column roster_difference_actions.answer is '走访记录：found 人在这里、moved 搬走了、wrongNumber 门牌或号码不对、nobodyKnows 没人认识、noAnswer 没人应门';
comment on column roster_difference_actions.asked is '走访时问了哪些还不知道的字段';
comment on column roster_difference_actions.learnt is '问到了哪些字段；内容记在此人名下';
comment on column roster_difference_actions.done_at is '在门口的时间；at 是送到的时间，没有网络时会晚';
comment on column roster_difference_actions.applied is '为 false 时只留存：送到时别人已查清，或对账单已提请签认';
