-- The SQL of every named read, written by tools/generateQueries.ts; never edited.

-- accounts/listDistricts
select "code", "name", "demo"
from "districts"
order by "code";

-- accounts/findActor
select "sessions"."id", "sessions"."account_id", "sessions"."demo", "sessions"."started_at", "sessions"."last_seen_at", "accounts"."kind", "accounts"."totp_sealed", "accounts"."password_initial"
from "sessions"
inner join "accounts" on "accounts"."district" = "sessions"."district"
  and "accounts"."id" = "sessions"."account_id"
where "sessions"."token_hash" = $1
  and "sessions"."ended_at" is null
  and "accounts"."state" = $2
  and "sessions"."district" = $3;
select "id", "role", "area", "line", "unit_id"
from "grants"
where "account_id" = $1
  and "withdrawn_at" is null
  and "grants"."district" = $2;

-- areas/areaNames
select "code", "name"
from "areas"
where "code" in ($1);

-- areas/getArea
select *
from "areas"
where "code" = $1;
-- then as in areas/areaNames

-- areas/listAreas
select *
from "areas"
where (valid_to is null or valid_to >= $1::date)
  and ("code" >= $2 and "code" < $3)
  and "level" = $4
  and (lower(name) like $5 or "pinyin" like $6 or "initials" like $7)
order by "code"
limit $8;
-- then as in areas/areaNames

-- areas/listAreas, below one
select *
from "areas"
where (valid_to is null or valid_to >= $1::date)
  and "parent" = $2
order by "code"
limit $3;
-- then as in areas/areaNames

-- organizations/unitRefs
select "id", "name", "kind"
from "units"
where "id" in ($1)
  and "units"."district" = $2;

-- organizations/getUnit
select "id", "kind", "name", "area", "line", "parent_id", "department_key"
from "units"
where "id" = $1
  and "units"."district" = $2;

-- organizations/officeOf
select "id", "kind", "name", "area", "line", "parent_id", "department_key"
from "units"
where "kind" in ($1, $2, $3)
  and "area" in ($4, $5, $6)
  and "units"."district" = $7;

-- organizations/listUnits
select "id", "kind", "name", "area", "line", "parent_id", "department_key"
from "units"
where "kind" = $1
  and ("area" >= $2 and "area" < $3)
  and ("line" = $4 or "line" is null)
  and (lower(name) like $5 or "search_keys" like $6)
  and "units"."district" = $7
order by "kind", "area", "name"
limit $8;

-- settings/effectiveSettings
select "districts"."playbook", "settings"."revision", "settings"."updated_at"
from "districts"
left join "settings" on "settings"."district" = "districts"."code"
  and "settings"."key" = $1
where "districts"."code" = $2;

-- accounts/peopleOf
select "id", "name_sealed", "phone_sealed"
from "accounts"
where "id" in ($1)
  and "state" <> $2
  and "accounts"."district" = $3;
select "subject", "wrapped"
from "data_keys"
where "subject" = any($1::uuid[])
  and "data_keys"."district" = $2;

-- accounts/staffNames
select "id", "name_sealed", "phone_sealed"
from "accounts"
where "id" in ($1)
  and "kind" = $2
  and "accounts"."district" = $3;
-- then as in accounts/peopleOf

-- accounts/grantsByAccount
select *
from "grants"
where "account_id" in ($1)
  and "withdrawn_at" is null
  and "grants"."district" = $2
order by "area", "given_at";
-- then as in areas/areaNames
-- then as in organizations/unitRefs

-- accounts/getStaff
select "id", "login", "state", "totp_sealed", "last_seen_at"
from "accounts"
where "id" in ($1)
  and "kind" = $2
  and "accounts"."district" = $3;
-- then as in accounts/peopleOf
-- then as in accounts/grantsByAccount
-- then as in areas/areaNames
-- then as in organizations/unitRefs

-- accounts/listStaff
select "id", "created_at"
from "accounts"
where "kind" = $1
  and exists (select "grants"."id" from "grants" where "grants"."district" = "accounts"."district" and "grants"."account_id" = "accounts"."id" and "grants"."withdrawn_at" is null and ("grants"."area" >= $2 and "grants"."area" < $3) and ("grants"."area" >= $4 and "grants"."area" < $5) and "grants"."role" = $6 and "grants"."district" = $7)
  and "login" like $8
  and ("created_at" < $9 or ("created_at" = $10 and "id" < $11))
  and "accounts"."district" = $12
order by "created_at" desc, "id" desc
limit $13;

-- accounts/listPersonas
select "value"
from "settings"
where "key" = $1
  and "settings"."district" = $2;

-- accounts/consentsOf
select "purpose", "text_version", "given", "at"
from "consents"
where "account_id" = $1
  and "consents"."district" = $2
order by "at", "id";

-- accounts/getMe
select "accounts"."area", "accounts"."line", "accounts"."locale", "accounts"."large_print", "accounts"."totp_sealed", "districts"."code", "districts"."name"
from "accounts"
inner join "districts" on "districts"."code" = "accounts"."district"
where "accounts"."id" = $1
  and "accounts"."district" = $2;
-- then as in accounts/peopleOf
-- then as in areas/areaNames
-- then as in accounts/consentsOf

-- accounts/listOwnSessions
select "id", "device", "demo", "started_at", "last_seen_at"
from "sessions"
where "account_id" = $1
  and "ended_at" is null
  and "sessions"."district" = $2
order by "last_seen_at" desc
limit $3;

-- accounts/listOwnAccesses
select "persons"."id"
from "persons"
inner join "persons" as "linked" on "linked"."district" = "persons"."district"
  and (persons.id = coalesce(linked.merged_into, linked.id) or persons.merged_into = coalesce(linked.merged_into, linked.id))
where "linked"."account_id" = $1
  and "persons"."district" = $2;
select "accesses"."id", "accesses"."at", "accesses"."account_id", "accesses"."unit_id", "accesses"."what", "accesses"."purpose", "cases"."number"
from "accesses"
left join "cases" on "cases"."district" = "accesses"."district"
  and "cases"."id" = "accesses"."case_id"
where ("accesses"."subject_account_id" = $1 or "accesses"."person_id" in ($2))
  and "accesses"."district" = $3
order by "accesses"."at" desc, "accesses"."id" desc
limit $4;

-- files/photosOf
select "id", "action_id", "holder_id", "phase", "width", "height"
from "files"
where "files"."case_id" = $1
  and "files"."district" = $2
order by "uploaded_at";

-- cases/listOwnCases
select "cases".*
from "cases"
where "cases"."asker_id" = $1
  and "cases"."district" = $2
order by "cases"."opened_at" desc, "cases"."id" desc
limit $3;
-- then as in organizations/unitRefs
-- then as in areas/areaNames
-- then as in accounts/peopleOf
select "id", "title"
from "problems"
where "id" in ($1)
  and "problems"."district" = $2;

-- cases/listInbox
select "cases".*, 'holding' as "why"
from "cases"
where "cases"."state" in ($1, $2, $3)
  and "cases"."holder_unit_id" in ($4)
  and "cases"."category" = $5
  and "cases"."amber_at" <= $6
  and "cases"."due_at" > $7
  and (cases.due_at, cases.id) > ($8::timestamptz, $9::uuid)
  and "cases"."district" = $10
order by "cases"."due_at", "cases"."id"
limit $11;
select "cases".*, 'incoming' as "why"
from "cases"
where "cases"."state" in ($1, $2, $3)
  and "cases"."transfer_to_unit_id" in ($4)
  and "cases"."holder_unit_id" not in ($5)
  and "cases"."category" = $6
  and "cases"."amber_at" <= $7
  and "cases"."due_at" > $8
  and (cases.due_at, cases.id) > ($9::timestamptz, $10::uuid)
  and "cases"."district" = $11
order by "cases"."due_at", "cases"."id"
limit $12;
select "cases".*, 'escalated' as "why"
from "cases"
where "cases"."state" in ($1, $2, $3)
  and "cases"."due_at" <= $4
  and "cases"."holder_unit_id" not in ($5)
  and ("cases"."transfer_to_unit_id" is null or "cases"."transfer_to_unit_id" not in ($6))
  and "cases"."holder_unit_id" in (select "units"."id" from "units" where "units"."parent_id" in ($7) and "units"."district" = $8)
  and "cases"."category" = $9
  and "cases"."amber_at" <= $10
  and "cases"."due_at" > $11
  and (cases.due_at, cases.id) > ($12::timestamptz, $13::uuid)
  and "cases"."district" = $14
order by "cases"."due_at", "cases"."id"
limit $15;
select "cases".*, 'escalated' as "why"
from "cases"
where "cases"."state" in ($1, $2, $3)
  and "cases"."escalate_at" <= $4
  and "cases"."holder_unit_id" not in ($5)
  and ("cases"."transfer_to_unit_id" is null or "cases"."transfer_to_unit_id" not in ($6))
  and "cases"."holder_unit_id" in (select "units"."id" from "units" inner join "units" as "above" on "above"."district" = "units"."district" and "above"."id" = "units"."parent_id" where "above"."parent_id" in ($7) and "above"."id" not in ($8) and "units"."district" = $9)
  and "cases"."category" = $10
  and "cases"."amber_at" <= $11
  and "cases"."due_at" > $12
  and (cases.due_at, cases.id) > ($13::timestamptz, $14::uuid)
  and "cases"."district" = $15
order by "cases"."due_at", "cases"."id"
limit $16;
select *
from (select "cases".*, 'incoming' as "why" from "cases" where "cases"."state" in ($1, $2, $3) and "cases"."transfer_to_unit_id" in ($4) and "cases"."holder_unit_id" not in ($5) and "cases"."category" = $6 and "cases"."amber_at" <= $7 and "cases"."due_at" > $8 and (cases.due_at, cases.id) > ($9::timestamptz, $10::uuid) and "cases"."district" = $11 and "cases"."district" = $12 order by "cases"."due_at", "cases"."id" limit $13) as "page";
select *
from (select "cases".*, 'escalated' as "why" from "cases" where "cases"."state" in ($1, $2, $3) and "cases"."due_at" <= $4 and "cases"."holder_unit_id" not in ($5) and ("cases"."transfer_to_unit_id" is null or "cases"."transfer_to_unit_id" not in ($6)) and "cases"."holder_unit_id" in (select "units"."id" from "units" where "units"."parent_id" in ($7) and "units"."district" = $8 and "units"."district" = $9) and "cases"."category" = $10 and "cases"."amber_at" <= $11 and "cases"."due_at" > $12 and (cases.due_at, cases.id) > ($13::timestamptz, $14::uuid) and "cases"."district" = $15 and "cases"."district" = $16 order by "cases"."due_at", "cases"."id" limit $17) as "page";
select *
from (select "cases".*, 'escalated' as "why" from "cases" where "cases"."state" in ($1, $2, $3) and "cases"."escalate_at" <= $4 and "cases"."holder_unit_id" not in ($5) and ("cases"."transfer_to_unit_id" is null or "cases"."transfer_to_unit_id" not in ($6)) and "cases"."holder_unit_id" in (select "units"."id" from "units" inner join "units" as "above" on "above"."district" = "units"."district" and "above"."id" = "units"."parent_id" where "above"."parent_id" in ($7) and "above"."id" not in ($8) and "units"."district" = $9 and "units"."district" = $10) and "cases"."category" = $11 and "cases"."amber_at" <= $12 and "cases"."due_at" > $13 and (cases.due_at, cases.id) > ($14::timestamptz, $15::uuid) and "cases"."district" = $16 and "cases"."district" = $17 order by "cases"."due_at", "cases"."id" limit $18) as "page";
select *
from (select "cases".*, 'holding' as "why" from "cases" where "cases"."state" in ($1, $2, $3) and "cases"."holder_unit_id" in ($4) and "cases"."category" = $5 and "cases"."amber_at" <= $6 and "cases"."due_at" > $7 and (cases.due_at, cases.id) > ($8::timestamptz, $9::uuid) and "cases"."district" = $10 and "cases"."district" = $11 order by "cases"."due_at", "cases"."id" limit $12) as "page"
union all select *
from (select "cases".*, 'incoming' as "why" from "cases" where "cases"."state" in ($13, $14, $15) and "cases"."transfer_to_unit_id" in ($16) and "cases"."holder_unit_id" not in ($17) and "cases"."category" = $18 and "cases"."amber_at" <= $19 and "cases"."due_at" > $20 and (cases.due_at, cases.id) > ($21::timestamptz, $22::uuid) and "cases"."district" = $23 and "cases"."district" = $24 and "cases"."district" = $25 order by "cases"."due_at", "cases"."id" limit $26) as "page"
union all select *
from (select "cases".*, 'escalated' as "why" from "cases" where "cases"."state" in ($27, $28, $29) and "cases"."due_at" <= $30 and "cases"."holder_unit_id" not in ($31) and ("cases"."transfer_to_unit_id" is null or "cases"."transfer_to_unit_id" not in ($32)) and "cases"."holder_unit_id" in (select "units"."id" from "units" where "units"."parent_id" in ($33) and "units"."district" = $34 and "units"."district" = $35 and "units"."district" = $36) and "cases"."category" = $37 and "cases"."amber_at" <= $38 and "cases"."due_at" > $39 and (cases.due_at, cases.id) > ($40::timestamptz, $41::uuid) and "cases"."district" = $42 and "cases"."district" = $43 and "cases"."district" = $44 order by "cases"."due_at", "cases"."id" limit $45) as "page"
union all select *
from (select "cases".*, 'escalated' as "why" from "cases" where "cases"."state" in ($46, $47, $48) and "cases"."escalate_at" <= $49 and "cases"."holder_unit_id" not in ($50) and ("cases"."transfer_to_unit_id" is null or "cases"."transfer_to_unit_id" not in ($51)) and "cases"."holder_unit_id" in (select "units"."id" from "units" inner join "units" as "above" on "above"."district" = "units"."district" and "above"."id" = "units"."parent_id" where "above"."parent_id" in ($52) and "above"."id" not in ($53) and "units"."district" = $54 and "units"."district" = $55 and "units"."district" = $56) and "cases"."category" = $57 and "cases"."amber_at" <= $58 and "cases"."due_at" > $59 and (cases.due_at, cases.id) > ($60::timestamptz, $61::uuid) and "cases"."district" = $62 and "cases"."district" = $63 and "cases"."district" = $64 order by "cases"."due_at", "cases"."id" limit $65) as "page";

-- cases/countInbox
select 'incoming' as "why", count(*)::int as "n", (count(*) filter (where cases.due_at <= $1))::int as "red", (count(*) filter (where cases.amber_at <= $2 and cases.due_at > $3))::int as "amber"
from "cases"
where "cases"."state" in ($4, $5, $6)
  and "cases"."transfer_to_unit_id" in ($7)
  and "cases"."holder_unit_id" not in ($8)
  and "cases"."district" = $9;
select 'escalated' as "why", count(*)::int as "n", (count(*) filter (where cases.due_at <= $1))::int as "red", (count(*) filter (where cases.amber_at <= $2 and cases.due_at > $3))::int as "amber"
from "cases"
where "cases"."state" in ($4, $5, $6)
  and "cases"."due_at" <= $7
  and "cases"."holder_unit_id" not in ($8)
  and ("cases"."transfer_to_unit_id" is null or "cases"."transfer_to_unit_id" not in ($9))
  and "cases"."holder_unit_id" in (select "units"."id" from "units" where "units"."parent_id" in ($10) and "units"."district" = $11)
  and "cases"."district" = $12;
select 'escalated' as "why", count(*)::int as "n", (count(*) filter (where cases.due_at <= $1))::int as "red", (count(*) filter (where cases.amber_at <= $2 and cases.due_at > $3))::int as "amber"
from "cases"
where "cases"."state" in ($4, $5, $6)
  and "cases"."escalate_at" <= $7
  and "cases"."holder_unit_id" not in ($8)
  and ("cases"."transfer_to_unit_id" is null or "cases"."transfer_to_unit_id" not in ($9))
  and "cases"."holder_unit_id" in (select "units"."id" from "units" inner join "units" as "above" on "above"."district" = "units"."district" and "above"."id" = "units"."parent_id" where "above"."parent_id" in ($10) and "above"."id" not in ($11) and "units"."district" = $12)
  and "cases"."district" = $13;
select 'holding' as "why", count(*)::int as "n", (count(*) filter (where cases.due_at <= $1))::int as "red", (count(*) filter (where cases.amber_at <= $2 and cases.due_at > $3))::int as "amber"
from "cases"
where "cases"."state" in ($4, $5, $6)
  and "cases"."holder_unit_id" in ($7)
  and "cases"."district" = $8
union all select 'incoming' as "why", count(*)::int as "n", (count(*) filter (where cases.due_at <= $9))::int as "red", (count(*) filter (where cases.amber_at <= $10 and cases.due_at > $11))::int as "amber"
from "cases"
where "cases"."state" in ($12, $13, $14)
  and "cases"."transfer_to_unit_id" in ($15)
  and "cases"."holder_unit_id" not in ($16)
  and "cases"."district" = $17
  and "cases"."district" = $18
union all select 'escalated' as "why", count(*)::int as "n", (count(*) filter (where cases.due_at <= $19))::int as "red", (count(*) filter (where cases.amber_at <= $20 and cases.due_at > $21))::int as "amber"
from "cases"
where "cases"."state" in ($22, $23, $24)
  and "cases"."due_at" <= $25
  and "cases"."holder_unit_id" not in ($26)
  and ("cases"."transfer_to_unit_id" is null or "cases"."transfer_to_unit_id" not in ($27))
  and "cases"."holder_unit_id" in (select "units"."id" from "units" where "units"."parent_id" in ($28) and "units"."district" = $29 and "units"."district" = $30)
  and "cases"."district" = $31
  and "cases"."district" = $32
union all select 'escalated' as "why", count(*)::int as "n", (count(*) filter (where cases.due_at <= $33))::int as "red", (count(*) filter (where cases.amber_at <= $34 and cases.due_at > $35))::int as "amber"
from "cases"
where "cases"."state" in ($36, $37, $38)
  and "cases"."escalate_at" <= $39
  and "cases"."holder_unit_id" not in ($40)
  and ("cases"."transfer_to_unit_id" is null or "cases"."transfer_to_unit_id" not in ($41))
  and "cases"."holder_unit_id" in (select "units"."id" from "units" inner join "units" as "above" on "above"."district" = "units"."district" and "above"."id" = "units"."parent_id" where "above"."parent_id" in ($42) and "above"."id" not in ($43) and "units"."district" = $44 and "units"."district" = $45)
  and "cases"."district" = $46
  and "cases"."district" = $47;

-- cases/listCases, the administrator's, in order of deadline
select "cases".*
from "cases"
where true
  and ("cases"."area" >= $1 and "cases"."area" < $2)
  and "cases"."line" = $3
  and "cases"."category" = $4
  and "cases"."channel" = $5
  and "cases"."holder_unit_id" = $6
  and "cases"."home_unit_id" = $7
  and "cases"."problem_id" = $8
  and "cases"."opened_at" >= $9
  and "cases"."opened_at" < $10
  and "cases"."state" in ($11, $12, $13)
  and "cases"."due_at" <= $14
  and ("cases"."due_at" > $15 or ("cases"."due_at" = $16 and "cases"."id" > $17))
  and "cases"."district" = $18
order by "cases"."due_at" asc, "cases"."id" asc
limit $19;

-- cases/listCases, a clerk's, by number
select "cases".*
from "cases"
where (("cases"."area" >= $1 and "cases"."area" < $2) or "cases"."holder_unit_id" in ($3) or "cases"."home_unit_id" in ($4) or "cases"."transfer_to_unit_id" in ($5) or "cases"."department_unit_id" in ($6) or "cases"."industry_unit_id" in ($7) or "cases"."lead_unit_id" in ($8))
  and "cases"."number" like $9
  and "cases"."opened_at" >= $10
  and "cases"."opened_at" < $11
  and "cases"."district" = $12
order by "cases"."opened_at" desc, "cases"."id" desc
limit $13;
-- then as in organizations/unitRefs
-- then as in areas/areaNames
-- then as in accounts/peopleOf
-- then as in cases/listOwnCases

-- cases/listCases, an industry's, by phone
select "cases".*
from "cases"
where ((("cases"."area" >= $1 and "cases"."area" < $2) and "cases"."line" = $3) or "cases"."holder_unit_id" in ($4) or "cases"."home_unit_id" in ($5) or "cases"."transfer_to_unit_id" in ($6) or "cases"."department_unit_id" in ($7) or "cases"."industry_unit_id" in ($8) or "cases"."lead_unit_id" in ($9))
  and "cases"."asker_id" = $10
  and "cases"."district" = $11
order by "cases"."opened_at" desc, "cases"."id" desc
limit $12;

-- cases/getCaseDetail
select *
from "cases"
where "id" = $1
  and ((("cases"."area" >= $2 and "cases"."area" < $3) or "cases"."holder_unit_id" in ($4) or "cases"."home_unit_id" in ($5) or "cases"."transfer_to_unit_id" in ($6) or "cases"."department_unit_id" in ($7) or "cases"."industry_unit_id" in ($8) or "cases"."lead_unit_id" in ($9)) or "cases"."holder_unit_id" in (select "units"."id" from "units" where "units"."parent_id" in ($10) and "units"."district" = $11) or "cases"."holder_unit_id" in (select "units"."id" from "units" inner join "units" as "above" on "above"."district" = "units"."district" and "above"."id" = "units"."parent_id" where "above"."parent_id" in ($12) and "above"."id" not in ($13) and "units"."district" = $14))
  and "cases"."district" = $15;
-- then as in organizations/unitRefs
-- then as in areas/areaNames
-- then as in accounts/peopleOf
-- then as in cases/listOwnCases
-- then as in files/photosOf
select *
from "case_actions"
where "case_id" = $1
  and "case_actions"."district" = $2
order by "seq";
-- then as in accounts/staffNames
-- then as in settings/effectiveSettings

-- cases/getProblem
select *
from "problems"
where "id" = $1
  and ("problems"."owner_unit_id" in ($2) or (("problems"."area" >= $3 and "problems"."area" < $4) or starts_with($5, problems.area)) or exists (select "cases"."id" from "cases" where "cases"."problem_id" = "problems"."id" and (("cases"."area" >= $6 and "cases"."area" < $7) or "cases"."holder_unit_id" in ($8) or "cases"."home_unit_id" in ($9) or "cases"."transfer_to_unit_id" in ($10) or "cases"."department_unit_id" in ($11) or "cases"."industry_unit_id" in ($12) or "cases"."lead_unit_id" in ($13)) and "cases"."district" = $14))
  and "problems"."district" = $15;
select "problem_id", count(*) as "n", count(*) filter(where "state" in ($1, $2, $3)) as "open", count(*) filter(where (("cases"."area" >= $4 and "cases"."area" < $5) or "cases"."holder_unit_id" in ($6) or "cases"."home_unit_id" in ($7) or "cases"."transfer_to_unit_id" in ($8) or "cases"."department_unit_id" in ($9) or "cases"."industry_unit_id" in ($10) or "cases"."lead_unit_id" in ($11))) as "seen", count(*) filter(where (("cases"."area" >= $12 and "cases"."area" < $13) or "cases"."holder_unit_id" in ($14) or "cases"."home_unit_id" in ($15) or "cases"."transfer_to_unit_id" in ($16) or "cases"."department_unit_id" in ($17) or "cases"."industry_unit_id" in ($18) or "cases"."lead_unit_id" in ($19)) and "state" in ($20, $21, $22)) as "seen_open"
from "cases"
where "problem_id" in ($23)
  and "cases"."district" = $24
group by "problem_id";
-- then as in areas/areaNames
-- then as in organizations/unitRefs

-- cases/listProblems
select *
from "problems"
where ("problems"."owner_unit_id" in ($1) or (("problems"."area" >= $2 and "problems"."area" < $3) or starts_with($4, problems.area)) or exists (select "cases"."id" from "cases" where "cases"."problem_id" = "problems"."id" and (("cases"."area" >= $5 and "cases"."area" < $6) or "cases"."holder_unit_id" in ($7) or "cases"."home_unit_id" in ($8) or "cases"."transfer_to_unit_id" in ($9) or "cases"."department_unit_id" in ($10) or "cases"."industry_unit_id" in ($11) or "cases"."lead_unit_id" in ($12)) and "cases"."district" = $13))
  and "state" = $14
  and ("area" >= $15 and "area" < $16)
  and (opened_at, id) < ($17::timestamptz, $18::uuid)
  and "problems"."district" = $19
order by "opened_at" desc, "id" desc
limit $20;

-- cases/caseFigures
select "category", "day", json_agg(measures) as "measures"
from "case_counts"
where (("grain" = $1 and "day" >= $2 and "day" <= $3) or ("grain" = $4 and "day" >= $5 and "day" <= $6))
  and "line" = $7
  and "area" = $8
  and "category" <> $9
  and "case_counts"."district" = $10
group by "category", "day";
select "code"
from "areas"
where "parent" = $1;
select "area", json_agg(measures) as "measures"
from "case_counts"
where (("grain" = $1 and "day" >= $2 and "day" <= $3) or ("grain" = $4 and "day" >= $5 and "day" <= $6))
  and "line" = $7
  and "category" = $8
  and "area" in ($9, $10)
  and "case_counts"."district" = $11
group by "area";
select "category", left(area, 9) as "below", count(*)::int as "n"
from "cases"
where "state" in ($1, $2, $3)
  and "due_at" <= $4
  and ("area" >= $5 and "area" < $6)
  and "opened_at" >= $7
  and "opened_at" < $8
  and "line" = $9
  and "cases"."district" = $10
group by "category", "below";
-- then as in areas/areaNames
-- then as in settings/effectiveSettings

-- employers/employerRefs
select "id", "name", "kind"
from "employers"
where "id" in ($1)
  and "employers"."district" = $2;

-- employers/siteRefs
select "id", "name", "employer_id", "area", "building"
from "sites"
where "id" in ($1)
  and "sites"."district" = $2;

-- employers/namesToMatch
select "id", "kind", "name", "short_names", "credit_code", "line", "area", "closed_on"
from "employers"
where "employers"."district" = $1
order by "id";
select "id", "employer_id", "operator_id", "name", "short_names", "line", "area", "closed_on"
from "sites"
where "sites"."district" = $1
order by "id";

-- employers/listEmployers
select *
from "employers"
where ("employers"."area" >= $1 and "employers"."area" < $2)
  and "employers"."line" in ($3, 'all')
  and "employers"."closed_on" is null
  and "employers"."search_keys" like $4
  and ("employers"."name", "employers"."id") > ($5, $6::uuid)
  and "kind" = $7
  and "employers"."district" = $8
order by "employers"."name", "employers"."id"
limit $9;
-- then as in areas/areaNames
select "employer_id", count(*)::int as "n"
from "sites"
where "employer_id" in ($1)
  and "closed_on" is null
  and "sites"."district" = $2
group by "employer_id";

-- employers/listSites
select *
from "sites"
where ("sites"."area" >= $1 and "sites"."area" < $2)
  and "sites"."line" in ($3, 'all')
  and "sites"."closed_on" is not null
  and "sites"."search_keys" like $4
  and ("sites"."name", "sites"."id") > ($5, $6::uuid)
  and "employer_id" = $7
  and "operator_id" = $8
  and "sites"."district" = $9
order by "sites"."name", "sites"."id"
limit $10;

-- employers/getEmployer
select *
from "employers"
where "id" = $1
  and "employers"."district" = $2;
-- then as in areas/areaNames
-- then as in employers/listEmployers
select *
from "sites"
where ("employer_id" = $1 or "operator_id" = $2)
  and "sites"."district" = $3
order by "name", "id"
limit $4;
-- then as in employers/employerRefs
-- then as in accounts/peopleOf
select *
from "employer_liaisons"
where "ended_at" is null
  and "employer_id" = $1
  and "employer_liaisons"."district" = $2
order by "named_at", "id"
limit $3;
select *
from "employer_changes"
where "employer_id" = $1
  and "site_id" is null
  and "employer_changes"."district" = $2
order by "seq" desc
limit $3;
-- then as in accounts/staffNames
-- then as in organizations/unitRefs

-- employers/getSite
select *
from "sites"
where "id" = $1
  and "sites"."district" = $2;
-- then as in areas/areaNames
-- then as in employers/employerRefs
-- then as in accounts/peopleOf
select *
from "employer_liaisons"
where "ended_at" is null
  and "site_id" = $1
  and "employer_liaisons"."district" = $2
order by "named_at", "id"
limit $3;
select *
from "employer_changes"
where "employer_id" = $1
  and "site_id" = $2
  and "employer_changes"."district" = $3
order by "seq" desc
limit $4;
-- then as in accounts/staffNames
-- then as in organizations/unitRefs

-- employers/listRegistrations
select *
from "registrations"
where ("registrations"."area" >= $1 and "registrations"."area" < $2)
  and "source" = $3
  and "state" = $4
  and "period" = $5
  and ("area" >= $6 and "area" < $7)
  and ("received_at" < $8 or ("received_at" = $9 and "id" < $10))
  and "registrations"."district" = $11
order by "received_at" desc, "id" desc
limit $12;

-- employers/getRegistration
select *
from "registrations"
where "id" = $1
  and ("registrations"."area" >= $2 and "registrations"."area" < $3)
  and "registrations"."district" = $4;
-- then as in areas/areaNames
-- then as in accounts/peopleOf
select *
from "registration_findings"
where "registration_id" = $1
  and "registration_findings"."district" = $2
order by "seq";
-- then as in accounts/staffNames
-- then as in organizations/unitRefs

-- employers/listFeedback
select "id", "source", "period", "firms", "organised", "made_at"
from "registration_feedback"
where "source" in ($1, $2)
  and "registration_feedback"."district" = $3
order by "period" desc, "source"
limit $4;

-- employers/feedbackFile
select "source", "period", "content"
from "registration_feedback"
where "id" = $1
  and "registration_feedback"."district" = $2;

-- people/listPersons
select "persons".*
from "persons"
where ("persons"."area" >= $1 and "persons"."area" < $2)
  and "persons"."merged_into" is null
  and "persons"."state" = $3
  and ("persons"."area" >= $4 and "persons"."area" < $5)
  and $6 = any(persons.lines)
  and "persons"."employer_id" = $7
  and "persons"."site_id" = $8
  and not ($9 = any(persons.known))
  and "persons"."account_id" is not null
  and (persons.area, persons.id) > ($10, $11::uuid)
  and "persons"."district" = $12
order by "persons"."area", "persons"."id"
limit $13;
-- then as in accounts/peopleOf
-- then as in areas/areaNames
-- then as in employers/employerRefs
-- then as in employers/siteRefs

-- people/listPersons, an industry's
select "persons".*
from "persons"
where (("persons"."area" >= $1 and "persons"."area" < $2) and $3 = any(persons.lines))
  and "persons"."merged_into" is null
  and "persons"."state" <> $4
  and "persons"."district" = $5
order by "persons"."area", "persons"."id"
limit $6;
-- then as in accounts/peopleOf
-- then as in areas/areaNames
-- then as in employers/employerRefs
-- then as in employers/siteRefs

-- people/shownPersons
select "persons".*
from "persons"
where "id" in ($1)
  and ("persons"."area" >= $2 and "persons"."area" < $3)
  and "persons"."district" = $4;
-- then as in accounts/peopleOf
-- then as in areas/areaNames
-- then as in employers/employerRefs
-- then as in employers/siteRefs

-- people/getPerson
select "id", "merged_into"
from "persons"
where "id" = any($1::uuid[])
  and "persons"."district" = $2;
select "persons".*
from "persons"
where "id" = $1
  and ("persons"."area" >= $2 and "persons"."area" < $3)
  and "persons"."district" = $4;
select "id", "merged_into"
from "persons"
where "merged_into" = any($1::uuid[])
  and "persons"."district" = $2
order by "id";
-- then as in accounts/peopleOf
-- then as in areas/areaNames
-- then as in employers/employerRefs
-- then as in employers/siteRefs
select *
from "person_facts"
where "person_id" in ($1)
  and "person_facts"."district" = $2
order by "last_on" desc, "id" desc;
select *
from "employments"
where "person_id" in ($1)
  and "employments"."district" = $2
order by "to_on" desc nulls first, "last_on" desc, "id" desc;
select *
from "residences"
where "person_id" in ($1)
  and "residences"."district" = $2
order by "to_on" desc nulls first, "last_on" desc, "id" desc;
-- then as in accounts/staffNames
select count(*) as "n"
from "memberships"
where "person_id" in ($1)
  and "ended_on" is null
  and "memberships"."district" = $2;
select "id", "name"
from "sites"
where "head_phone_index" in ($1)
  and "sites"."district" = $2
order by "name";
select "id", "sent_at", "withdrawn_at", "answered_at"
from "member_invitations"
where "person_id" in ($1)
  and "member_invitations"."district" = $2
order by "sent_at" desc, "id" desc
limit $3;
select "id"
from "developments"
where "person_id" in ($1)
  and "state" = $2
  and "developments"."district" = $3;
select "at", "account_id", "unit_id", "what", "purpose"
from "accesses"
where "person_id" in ($1)
  and "accesses"."district" = $2
order by "at" desc
limit $3;

-- people/personRecords
select "id", "area", "line", "lines", "employer_id", "site_id", "state", "confirmed_on", "content_sealed"
from "persons"
where "merged_into" is null
  and "state" <> $1
  and "id" = any($2::uuid[])
  and ("area" >= $3 and "area" < $4)
  and "id" > $5
  and "persons"."district" = $6
order by "id"
limit $7;
-- then as in accounts/peopleOf

-- people/findPersons
select distinct "person_id", "phone_index" as "index"
from "person_facts"
where "phone_index" in ($1)
  and "withdrawn_at" is null
  and "person_facts"."district" = $2;
-- then as in people/getPerson
select distinct "person_id", "citizen_index" as "index"
from "person_facts"
where "citizen_index" in ($1)
  and "withdrawn_at" is null
  and "person_facts"."district" = $2;
select distinct "person_id", "name_index" as "index"
from "person_facts"
where "name_index" in ($1)
  and "withdrawn_at" is null
  and "person_facts"."district" = $2;

-- people/personCounts
select "site_id"::text as "key", count(*)::int as "n"
from "persons"
where ("area" >= $1 and "area" < $2)
  and "merged_into" is null
  and "state" = $3
  and "line" = $4
  and "employer_id" = $5
  and "persons"."district" = $6
group by "site_id"::text
order by "n" desc, "key";
-- then as in employers/siteRefs
-- then as in areas/areaNames

-- people/memberCounts
select "memberships"."status_mark", count(distinct persons.id)::int as "n"
from "memberships"
inner join "persons" as "said" on "said"."district" = "memberships"."district"
  and "said"."id" = "memberships"."person_id"
inner join "persons" on "persons"."district" = "said"."district"
  and "persons"."id" = coalesce(said.merged_into, said.id)
where "memberships"."ended_on" is null
  and "memberships"."status_mark" is not null
  and "persons"."state" = $1
  and ("persons"."area" >= $2 and "persons"."area" < $3)
  and ("persons"."area" >= $4 and "persons"."area" < $5)
  and $6 = any(persons.lines)
  and "memberships"."district" = $7
group by "memberships"."status_mark";
-- then as in areas/areaNames

-- people/membershipsOf
select *
from "memberships"
where "person_id" in ($1)
  and "memberships"."district" = $2
order by "ended_on" desc nulls first, "id";
-- then as in accounts/peopleOf
-- then as in accounts/staffNames

-- people/openMembershipsOf
select "memberships"."id", "memberships"."person_id", "persons"."merged_into", "memberships"."content_sealed"
from "memberships"
inner join "persons" on "persons"."district" = "memberships"."district"
  and "persons"."id" = "memberships"."person_id"
where "memberships"."ended_on" is null
  and ("persons"."id" in ($1) or "persons"."merged_into" in ($2))
  and "memberships"."district" = $3;
-- then as in accounts/peopleOf

-- people/listDevelopments
select "developments".*, "persons"."id" as "root_id"
from "developments"
inner join "persons" as "said" on "said"."district" = "developments"."district"
  and "said"."id" = "developments"."person_id"
inner join "persons" on "persons"."district" = "said"."district"
  and "persons"."id" = coalesce(said.merged_into, said.id)
where "persons"."state" <> $1
  and ("persons"."area" >= $2 and "persons"."area" < $3)
  and "developments"."state" = $4
  and ("persons"."area" >= $5 and "persons"."area" < $6)
  and $7 = any(persons.lines)
  and "developments"."unit_id" = $8
  and "developments"."district" = $9;

-- people/countStages
select "developments".*, "persons"."id" as "root_id"
from "developments"
inner join "persons" as "said" on "said"."district" = "developments"."district"
  and "said"."id" = "developments"."person_id"
inner join "persons" on "persons"."district" = "said"."district"
  and "persons"."id" = coalesce(said.merged_into, said.id)
where "persons"."state" <> $1
  and ("persons"."area" >= $2 and "persons"."area" < $3)
  and $4 = any(persons.lines)
  and (developments.ended_at is null or (developments.ended_at at time zone 'Asia/Shanghai')::date > $5::date)
  and "developments"."district" = $6;
select "id", "development_id", "seq", "content_sealed", "account_id", "unit_id", "at"
from "development_steps"
where "development_id" in ($1)
  and "development_steps"."district" = $2
order by "development_id", "seq";
-- then as in accounts/peopleOf

-- people/getDevelopment
select "developments".*, "persons"."id" as "root_id"
from "developments"
inner join "persons" as "said" on "said"."district" = "developments"."district"
  and "said"."id" = "developments"."person_id"
inner join "persons" on "persons"."district" = "said"."district"
  and "persons"."id" = coalesce(said.merged_into, said.id)
where "persons"."state" <> $1
  and ("persons"."area" >= $2 and "persons"."area" < $3)
  and "developments"."id" = $4
  and "developments"."district" = $5;
-- then as in people/countStages
-- then as in accounts/peopleOf
select *
from "persons"
where "id" in ($1)
  and "persons"."district" = $2;
-- then as in areas/areaNames
-- then as in employers/employerRefs
-- then as in employers/siteRefs
-- then as in organizations/unitRefs
-- then as in accounts/staffNames

-- people/myPerson
select "id", "merged_into"
from "persons"
where "account_id" = $1
  and "persons"."district" = $2
order by "id";
select *
from "persons"
where "id" in ($1)
  and "persons"."district" = $2
order by "created_at";
-- then as in people/getPerson
-- then as in accounts/peopleOf
-- then as in areas/areaNames
-- then as in employers/employerRefs
-- then as in employers/siteRefs
-- then as in accounts/staffNames
select "id", "person_id", "content_sealed"
from "person_facts"
where "person_id" in ($1)
  and "person_facts"."district" = $2;
select "id", "person_id", "address_sealed"
from "residences"
where "person_id" in ($1)
  and "residences"."district" = $2;
-- then as in people/membershipsOf
select *
from "member_invitations"
where "person_id" in ($1)
  and "member_invitations"."district" = $2
order by "sent_at" desc, "id" desc;
select "id", "person_id"
from "developments"
where "person_id" in ($1)
  and "developments"."district" = $2;
-- then as in people/countStages
-- then as in people/findPersons
select "id", "merged_into"
from "persons"
where "id" in ($1, $2)
  and ("account_id" is not null or "state" = $3)
  and "persons"."district" = $4;

-- rosters/listSources
select *
from "roster_sources"
where ("roster_sources"."unit_id" in ($1) or (starts_with("roster_sources"."area", $2) or starts_with($3, "roster_sources"."area")))
  and "roster_sources"."district" = $4
order by "active" desc, "kind", "name"
limit $5;
-- then as in organizations/unitRefs
-- then as in areas/areaNames

-- rosters/listLists
select *
from "roster_lists"
where ("roster_lists"."unit_id" in ($1) or (starts_with("roster_lists"."area", $2) or starts_with($3, "roster_lists"."area")))
  and "period" = $4
  and "source_id" = $5
  and "state" = $6
  and ("roster_lists"."area" >= $7 and "roster_lists"."area" < $8)
  and ("submitted_at" < $9 or ("submitted_at" = $10 and "id" < $11))
  and "roster_lists"."district" = $12
order by "submitted_at" desc, "id" desc
limit $13;

-- rosters/getList
select *
from "roster_lists"
where "id" = $1
  and ("roster_lists"."unit_id" in ($2) or (starts_with("roster_lists"."area", $3) or starts_with($4, "roster_lists"."area")) and "roster_lists"."line" in ($5, 'all'))
  and "roster_lists"."district" = $6;
select "id", "name", "kind"
from "roster_sources"
where "id" in ($1)
  and "roster_sources"."district" = $2;
-- then as in organizations/unitRefs
-- then as in areas/areaNames
-- then as in accounts/peopleOf

-- rosters/listBadRows
-- then as in rosters/getList
select "list_id", "row", "content_sealed", "issues"
from "roster_rows"
where "list_id" = $1
  and "state" = $2
  and "content_sealed" is not null
  and "row" > $3
  and "roster_rows"."district" = $4
order by "row"
limit $5;
-- then as in accounts/peopleOf

-- rosters/carriedFrom
-- then as in rosters/getList
select "roster_rows"."fingerprint", "roster_rows"."person_id"
from "roster_rows"
inner join "roster_lists" on "roster_lists"."district" = "roster_rows"."district"
  and "roster_lists"."id" = "roster_rows"."list_id"
where "roster_lists"."source_id" = $1
  and "roster_lists"."id" <> $2
  and "roster_lists"."state" in ($3, $4)
  and "roster_lists"."period" >= $5
  and "roster_rows"."person_id" is not null
  and "roster_rows"."district" = $6
order by "roster_lists"."submitted_at";

-- rosters/listPairs
select "roster_pairs".*
from "roster_pairs"
where ("roster_pairs"."area" >= $1 and "roster_pairs"."area" < $2)
  and ("roster_pairs"."area" >= $3 and "roster_pairs"."area" < $4)
  and "roster_pairs"."line" = $5
  and "roster_pairs"."list_id" in (select "roster_lists"."id" from "roster_lists" where "roster_lists"."source_id" = $6 and "roster_lists"."district" = $7)
  and "state" in ($8, $9, $10)
  and not ( roster_pairs.checks > 1 and exists ( select 1 from roster_decisions as own where own.district = roster_pairs.district and own.pair_id = roster_pairs.id and own.account_id = $11 and own.verdict <> 'undo' and own.seq > coalesce(( select max(undone.seq) from roster_decisions as undone where undone.district = roster_pairs.district and undone.pair_id = roster_pairs.id and undone.verdict = 'undo'), 0)))
  and (probability < $12::real or (probability = $13::real and "id" > $14))
  and "roster_pairs"."district" = $15
order by "probability" desc, "id"
limit $16;

-- rosters/countPairs
select "state", count(*)::int as "n"
from "roster_pairs"
where (("roster_pairs"."area" >= $1 and "roster_pairs"."area" < $2) and "roster_pairs"."line" = $3)
  and "state" in ($4, $5, $6)
  and not ( roster_pairs.checks > 1 and exists ( select 1 from roster_decisions as own where own.district = roster_pairs.district and own.pair_id = roster_pairs.id and own.account_id = $7 and own.verdict <> 'undo' and own.seq > coalesce(( select max(undone.seq) from roster_decisions as undone where undone.district = roster_pairs.district and undone.pair_id = roster_pairs.id and undone.verdict = 'undo'), 0)))
  and "roster_pairs"."district" = $8
group by "state";

-- rosters/getPair
select *
from "roster_pairs"
where "id" = $1
  and ("roster_pairs"."area" >= $2 and "roster_pairs"."area" < $3)
  and "roster_pairs"."district" = $4;
select "roster_lists"."id", "roster_lists"."period", "roster_sources"."name"
from "roster_lists"
inner join "roster_sources" on "roster_sources"."district" = "roster_lists"."district"
  and "roster_sources"."id" = "roster_lists"."source_id"
where "roster_lists"."id" in ($1)
  and "roster_lists"."district" = $2;
select "list_id", "row", "content_sealed"
from "roster_rows"
where "list_id" in ($1)
  and "row" in ($2)
  and "roster_rows"."district" = $3;
-- then as in accounts/peopleOf
-- then as in people/getPerson
select "id", "area", "line", "lines", "employer_id", "site_id", "state", "confirmed_on", "content_sealed"
from "persons"
where "merged_into" is null
  and "state" <> $1
  and "id" = any($2::uuid[])
  and "persons"."district" = $3
order by "id"
limit $4;
-- then as in employers/namesToMatch
select "id", "pair_id", "verdict", "note_sealed", "account_id", "at"
from "roster_decisions"
where "pair_id" in ($1)
  and "roster_decisions"."district" = $2
order by "seq";
select "list_id", "row", count(*)::int as "n"
from "roster_pairs"
where "list_id" in ($1)
  and "row" in ($2)
  and "state" <> $3
  and "roster_pairs"."district" = $4
group by "list_id", "row";
-- then as in areas/areaNames

-- rosters/listsInUse
select "roster_lists"."id" as "list_id", "roster_lists"."mode", "roster_sources"."id", "roster_sources"."name", "roster_sources"."kind", "roster_sources"."unit_id", "roster_sources"."area", "roster_sources"."line"
from "roster_lists"
inner join "roster_sources" on "roster_sources"."district" = "roster_lists"."district"
  and "roster_sources"."id" = "roster_lists"."source_id"
where "roster_lists"."period" = $1
  and "roster_lists"."state" = $2
  and (starts_with(roster_sources.area, $3) or starts_with($4, roster_sources.area))
  and "roster_sources"."line" in ($5, $6)
  and "roster_lists"."district" = $7
order by "roster_lists"."submitted_at", "roster_lists"."id";

-- rosters/loadRows
-- then as in rosters/listsInUse
select "row", "person_id", "area", "line", "marks"
from "roster_rows"
where "list_id" = $1
  and "person_id" is not null
  and ("area" >= $2 and "area" < $3)
  and "line" in ($4, $5)
  and "row" > $6
  and "roster_rows"."district" = $7
order by "row"
limit $8;
-- then as in people/getPerson

-- rosters/listStatements
select *
from "roster_statements"
where (exists ( select 1 from roster_sources as own where own.district = roster_statements.district and own.unit_id in ($1) and (starts_with(own.area, roster_statements.area) or starts_with(roster_statements.area, own.area))) or (starts_with("roster_statements"."area", $2) or starts_with($3, "roster_statements"."area")))
  and "period" = $4
  and ("roster_statements"."area" >= $5 and "roster_statements"."area" < $6)
  and "line" = $7
  and "state" = $8
  and "roster_statements"."district" = $9
order by "period" desc, "area", "line"
limit $10;
-- then as in organizations/officeOf
select *
from "roster_signatures"
where "statement_id" = $1
  and "roster_signatures"."district" = $2
order by "at";
select *
from "roster_adjustments"
where "statement_id" = $1
  and "roster_adjustments"."district" = $2
order by "seq";
select count(*)::int as "carried"
from "roster_differences"
where "statement_id" = $1
  and "carried_from" is not null
  and "state" = $2
  and "roster_differences"."district" = $3;
-- then as in organizations/unitRefs
-- then as in areas/areaNames

-- rosters/getStatement
select *
from "roster_statements"
where "id" = $1
  and (exists ( select 1 from roster_sources as own where own.district = roster_statements.district and own.unit_id in ($2) and (starts_with(own.area, roster_statements.area) or starts_with(roster_statements.area, own.area))) or (starts_with("roster_statements"."area", $3) or starts_with($4, "roster_statements"."area")))
  and "roster_statements"."district" = $5;
-- then as in organizations/officeOf
-- then as in rosters/listStatements
-- then as in organizations/unitRefs
-- then as in areas/areaNames

-- rosters/headline
select *
from "roster_statements"
where ("area" >= $1 and "area" < $2)
  and "area" = $3
  and "line" = $4
  and "state" = $5
  and "roster_statements"."district" = $6
order by "period" desc
limit $7;
-- then as in areas/areaNames

-- rosters/listDifferences
select *
from "roster_differences"
where ("roster_differences"."area" >= $1 and "roster_differences"."area" < $2)
  and "statement_id" = $3
  and "state" = $4
  and "type" = $5
  and ("roster_differences"."area" >= $6 and "roster_differences"."area" < $7)
  and "owner_unit_id" = $8
  and "owner_unit_id" in ($9)
  and ("due_on" > $10 or ("due_on" = $11 and "id" > $12))
  and "roster_differences"."district" = $13
order by "due_on", "id"
limit $14;

-- rosters/getDifference
select *
from "roster_differences"
where "id" = $1
  and ("roster_differences"."area" >= $2 and "roster_differences"."area" < $3)
  and "roster_differences"."district" = $4;
-- then as in accounts/peopleOf
-- then as in people/getPerson
-- then as in rosters/getPair
-- then as in employers/namesToMatch
-- then as in organizations/unitRefs
-- then as in areas/areaNames
-- then as in rosters/getList
select "id", "period", "state"
from "roster_statements"
where "id" in ($1)
  and "roster_statements"."district" = $2;
select *
from "roster_difference_actions"
where "difference_id" in ($1)
  and "roster_difference_actions"."district" = $2
order by "at", "seq";

-- rosters/visitList
select *
from "roster_differences"
where ("roster_differences"."area" >= $1 and "roster_differences"."area" < $2)
  and "state" = $3
  and "carried_to" is null
  and "type" in ($4, $5, $6, $7, $8)
  and ("roster_differences"."area" >= $9 and "roster_differences"."area" < $10)
  and "owner_unit_id" in ($11)
  and "roster_differences"."district" = $12
order by "area", "due_on", "id"
limit $13;
-- then as in accounts/peopleOf

-- rosters/listTalks
select *
from "roster_talks"
where "kind" = $1
  and "roster_talks"."district" = $2
order by "held_on" desc, "id" desc
limit $3;

-- audit/listAudit
select *
from "audit_log"
where "district" = $1
  and "seq" < $2
  and "subject_id" = $3
  and "action" = $4
  and "audit_log"."district" = $5
order by "seq" desc
limit $6;
-- then as in accounts/staffNames
-- then as in accounts/peopleOf

-- stations/indexNow
select "revision"
from "station_revisions"
where "station_revisions"."district" = $1;
-- then as in settings/effectiveSettings
select *
from "stations"
where "stations"."district" = $1
order by "area", "name";
-- then as in areas/areaNames
select *
from "station_facilities"
where "station_facilities"."district" = $1;
select *
from "station_exceptions"
where "station_exceptions"."district" = $1
order by "first";
select distinct "station_id", "kind"
from "station_offers"
where "active" = $1
  and "station_offers"."district" = $2
order by "kind";
select "station_id", count(*) as "n"
from "station_faults"
where "state" = $1
  and "kind" <> $2
  and "station_faults"."district" = $3
group by "station_id";
select "id", "modes"
from "road_networks"
where "active" = $1
  and "road_networks"."district" = $2;

-- stations/getStation
select *
from "stations"
where "id" = $1
  and "stations"."district" = $2;
-- then as in stations/indexNow
-- then as in settings/effectiveSettings
-- then as in areas/areaNames
-- then as in organizations/unitRefs
select "account_id"
from "station_managers"
where "station_id" = $1
  and "station_managers"."district" = $2
order by "since";
select "id", "first", "last", "hours", "reason"
from "station_exceptions"
where "station_id" = $1
  and "station_exceptions"."district" = $2
order by "first";
select "id", "kind", "name", "units", "slot_minutes", "most_slots", "days_ahead", "grace_minutes", "hours", "note", "active"
from "station_offers"
where "station_id" = $1
  and "active" = $2
  and "station_offers"."district" = $3
order by "kind", "id";
select *
from "station_events"
where "station_id" = $1
  and "ends_at" > $2
  and "cancelled_at" is null
  and "station_events"."district" = $3
order by "starts_at"
limit $4;

-- stations/faultsOf
select *
from "station_faults"
where "station_id" = $1
  and ("state" = $2 or "settled_at" > $3)
  and "station_faults"."district" = $4
order by "state", "due_at"
limit $5;

-- stations/visitHours
select "hour", "visits"
from "visit_counts"
where "station_id" = $1
  and "hour" >= $2
  and "visit_counts"."district" = $3
order by "hour";

-- stations/slotsOfDay
select *
from "station_offers"
where "id" = $1
  and "station_id" = $2
  and "station_offers"."district" = $3;
-- then as in stations/indexNow
-- then as in settings/effectiveSettings
-- then as in areas/areaNames
select "starts_at", "ends_at", "state", "unit_no", "hold_until"
from "bookings"
where "offer_id" = $1
  and "state" in ($2, $3, $4)
  and "ends_at" > $5
  and "starts_at" < $6
  and "bookings"."district" = $7;

-- stations/bookingsOfDay
select "bookings".*, "station_offers"."name" as "offer_name", "stations"."name" as "station_name", "stations"."code" as "station_code", "stations"."address", "stations"."lng", "stations"."lat"
from "bookings"
inner join "station_offers" on "station_offers"."district" = "bookings"."district"
  and "station_offers"."id" = "bookings"."offer_id"
inner join "stations" on "stations"."district" = "bookings"."district"
  and "stations"."id" = "bookings"."station_id"
where "bookings"."station_id" = $1
  and "bookings"."ends_at" > $2
  and "bookings"."starts_at" < $3
  and "bookings"."district" = $4
order by "bookings"."starts_at", "bookings"."unit_no";

-- stations/listOwnBookings
select "bookings".*, "station_offers"."name" as "offer_name", "stations"."name" as "station_name", "stations"."code" as "station_code", "stations"."address", "stations"."lng", "stations"."lat"
from "bookings"
inner join "station_offers" on "station_offers"."district" = "bookings"."district"
  and "station_offers"."id" = "bookings"."offer_id"
inner join "stations" on "stations"."district" = "bookings"."district"
  and "stations"."id" = "bookings"."station_id"
where "bookings"."account_id" = $1
  and "bookings"."district" = $2
order by bookings.state in ('waiting', 'held', 'arrived')
  and bookings.ends_at > $3 desc, "bookings"."starts_at" desc
limit $4;

-- stations/listApplications
select *
from "station_applications"
where ("applicant_id" = $1 or ("station_applications"."area" >= $2 and "station_applications"."area" < $3))
  and "state" = $4
  and "applicant_id" = $5
  and "station_applications"."district" = $6
order by state = 'applied' desc, "applied_at" desc
limit $7;

-- stations/stationMatrix
-- then as in stations/indexNow
-- then as in settings/effectiveSettings
-- then as in areas/areaNames
select "code", "name", "level"
from "areas"
where "code" > $1
  and "code" < $2
order by "code";
select "kind", count(*) as "places", sum("units") as "units"
from "station_offers"
where "active" = $1
  and "station_offers"."district" = $2
group by "kind"
order by "kind";

-- stations/listPlans
select *
from "station_plans"
where "station_plans"."district" = $1
order by "kept" desc, "started_at" desc
limit $2;

-- myData/collectMyData
select "area", "line", "created_at"
from "accounts"
where "id" = $1
  and "accounts"."district" = $2;
-- then as in accounts/peopleOf
-- then as in areas/areaNames
-- then as in accounts/consentsOf
select *
from "cases"
where "asker_id" = $1
  and "id" > $2
  and "cases"."district" = $3
order by "id"
limit $4;
select "id", "case_id", "type", "at", "actor_role", "text_sealed"
from "case_actions"
where "case_id" in ($1)
  and "case_actions"."district" = $2
order by "case_id", "seq";
-- then as in people/myPerson
-- then as in people/getPerson
-- then as in employers/employerRefs
-- then as in employers/siteRefs
-- then as in accounts/staffNames
-- then as in people/membershipsOf
-- then as in people/countStages
select "roster_rows"."list_id", "roster_rows"."row", "roster_rows"."state", "roster_rows"."content_sealed", "roster_lists"."period", "roster_lists"."submitted_at", "roster_sources"."name", "roster_sources"."unit_id"
from "roster_lists"
inner join "roster_sources" on "roster_sources"."district" = "roster_lists"."district"
  and "roster_sources"."id" = "roster_lists"."source_id"
inner join "roster_rows" on "roster_rows"."district" = "roster_lists"."district"
  and "roster_rows"."list_id" = "roster_lists"."id"
where ("roster_rows"."person_id" in ($1) or exists (select "roster_pairs"."id" from "roster_pairs" where "roster_pairs"."list_id" = "roster_rows"."list_id" and "roster_pairs"."row" = "roster_rows"."row" and "roster_pairs"."person_id" in ($2) and "roster_pairs"."state" in ($3, $4, $5) and "roster_pairs"."district" = $6))
  and "roster_lists"."district" = $7
order by "roster_lists"."submitted_at", "roster_rows"."row";
select "station_id"
from "station_managers"
where "account_id" = $1
  and "station_managers"."district" = $2
order by "since";
-- then as in stations/listOwnBookings
select *
from "station_applications"
where "applicant_id" = $1
  and "applicant_id" = $2
  and "station_applications"."district" = $3
order by state = 'applied' desc, "applied_at" desc
limit $4;
-- then as in accounts/listOwnSessions
-- then as in accounts/listOwnAccesses
