-- The SQL of every named read, written by tools/generateQueries.ts; never edited.

-- accounts/listDistricts
select "code", "name", "demo"
from "districts"
order by "code";

-- accounts/findActor
select "sessions"."id", "sessions"."account_id", "sessions"."demo", "sessions"."started_at", "sessions"."last_seen_at", "accounts"."kind", "accounts"."totp_sealed"
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
where ("code" >= $1 and "code" < $2)
  and "level" = $3
  and (lower(name) like $4 or "pinyin" like $5 or "initials" like $6)
order by "code"
limit $7;
-- then as in areas/areaNames

-- areas/listAreas, below one
select *
from "areas"
where "parent" = $1
order by "code"
limit $2;
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
where "subject" in ($1)
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
select "accesses"."id", "accesses"."at", "accesses"."account_id", "accesses"."unit_id", "accesses"."what", "accesses"."purpose", "cases"."number"
from "accesses"
left join "cases" on "cases"."district" = "accesses"."district"
  and "cases"."id" = "accesses"."case_id"
where "accesses"."subject_account_id" = $1
  and "accesses"."district" = $2
order by "accesses"."at" desc
limit $3;

-- files/photosOf
select "id", "action_id", "phase", "width", "height"
from "files"
where "case_id" = $1
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
select "cases".*
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
select "cases".*
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
select "cases".*
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

-- cases/countInbox
select count(*)::int as "n", (count(*) filter (where cases.due_at <= $1))::int as "red", (count(*) filter (where cases.amber_at <= $2 and cases.due_at > $3))::int as "amber"
from "cases"
where "cases"."state" in ($4, $5, $6)
  and "cases"."holder_unit_id" in ($7)
  and "cases"."district" = $8;
select count(*)::int as "n", (count(*) filter (where cases.due_at <= $1))::int as "red", (count(*) filter (where cases.amber_at <= $2 and cases.due_at > $3))::int as "amber"
from "cases"
where "cases"."state" in ($4, $5, $6)
  and "cases"."transfer_to_unit_id" in ($7)
  and "cases"."holder_unit_id" not in ($8)
  and "cases"."district" = $9;
select count(*)::int as "n", (count(*) filter (where cases.due_at <= $1))::int as "red", (count(*) filter (where cases.amber_at <= $2 and cases.due_at > $3))::int as "amber"
from "cases"
where "cases"."state" in ($4, $5, $6)
  and "cases"."due_at" <= $7
  and "cases"."holder_unit_id" not in ($8)
  and ("cases"."transfer_to_unit_id" is null or "cases"."transfer_to_unit_id" not in ($9))
  and "cases"."holder_unit_id" in (select "units"."id" from "units" where "units"."parent_id" in ($10) and "units"."district" = $11)
  and "cases"."district" = $12;

-- cases/listCases, the administrator's, in order of deadline
select "cases".*
from "cases"
where (("cases"."area" >= $1 and "cases"."area" < $2) or "cases"."holder_unit_id" in ($3) or "cases"."home_unit_id" in ($4) or "cases"."transfer_to_unit_id" in ($5) or "cases"."department_unit_id" in ($6) or "cases"."industry_unit_id" in ($7) or "cases"."lead_unit_id" in ($8))
  and ("cases"."area" >= $9 and "cases"."area" < $10)
  and "cases"."line" = $11
  and "cases"."category" = $12
  and "cases"."channel" = $13
  and "cases"."holder_unit_id" = $14
  and "cases"."home_unit_id" = $15
  and "cases"."problem_id" = $16
  and "cases"."opened_at" >= $17
  and "cases"."opened_at" < $18
  and "cases"."state" in ($19, $20, $21)
  and "cases"."due_at" <= $22
  and ("cases"."due_at" > $23 or ("cases"."due_at" = $24 and "cases"."id" > $25))
  and "cases"."district" = $26
order by "cases"."due_at" asc, "cases"."id" asc
limit $27;

-- cases/listCases, a clerk's, by number
select "cases".*
from "cases"
where (("cases"."area" >= $1 and "cases"."area" < $2) or "cases"."holder_unit_id" in ($3) or "cases"."home_unit_id" in ($4) or "cases"."transfer_to_unit_id" in ($5) or "cases"."department_unit_id" in ($6) or "cases"."industry_unit_id" in ($7) or "cases"."lead_unit_id" in ($8))
  and "cases"."number" like $9
  and "cases"."district" = $10
order by "cases"."opened_at" desc, "cases"."id" desc
limit $11;
-- then as in organizations/unitRefs
-- then as in areas/areaNames
-- then as in accounts/peopleOf
-- then as in cases/listOwnCases

-- cases/listCases, an industry's, by phone
select "cases".*
from "cases"
where ((("cases"."area" >= $1 and "cases"."area" < $2) and "cases"."line" = $3) or "cases"."holder_unit_id" in ($4) or "cases"."home_unit_id" in ($5) or "cases"."transfer_to_unit_id" in ($6) or "cases"."department_unit_id" in ($7) or "cases"."industry_unit_id" in ($8) or "cases"."lead_unit_id" in ($9))
  and "cases"."asker_id" in (select "accounts"."id" from "accounts" where "accounts"."phone_index" = $10 and "accounts"."district" = $11)
  and "cases"."district" = $12
order by "cases"."opened_at" desc, "cases"."id" desc
limit $13;
-- then as in organizations/unitRefs
-- then as in areas/areaNames
-- then as in accounts/peopleOf
-- then as in cases/listOwnCases

-- cases/getCaseDetail
select *
from "cases"
where "id" = $1
  and ((("cases"."area" >= $2 and "cases"."area" < $3) or "cases"."holder_unit_id" in ($4) or "cases"."home_unit_id" in ($5) or "cases"."transfer_to_unit_id" in ($6) or "cases"."department_unit_id" in ($7) or "cases"."industry_unit_id" in ($8) or "cases"."lead_unit_id" in ($9)) or "cases"."holder_unit_id" in (select "units"."id" from "units" where "units"."parent_id" in ($10) and "units"."district" = $11))
  and "cases"."district" = $12;
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
  and ("problems"."owner_unit_id" in ($2, $3) or (("problems"."area" >= $4 and "problems"."area" < $5) or starts_with($6, problems.area)))
  and "problems"."district" = $7;
select "problem_id", count(*)::int as "n", (count(*) filter (where state in ('received', 'accepted', 'assigned')))::int as "open"
from "cases"
where "problem_id" in ($1)
  and "cases"."district" = $2
group by "problem_id";
-- then as in areas/areaNames
-- then as in organizations/unitRefs

-- cases/listProblems
select *
from "problems"
where ("problems"."owner_unit_id" in ($1, $2) or (("problems"."area" >= $3 and "problems"."area" < $4) or starts_with($5, problems.area)))
  and "state" = $6
  and ("area" >= $7 and "area" < $8)
  and (opened_at, id) < ($9::timestamptz, $10::uuid)
  and "problems"."district" = $11
order by "opened_at" desc, "id" desc
limit $12;

-- cases/caseFigures
select "category", "day", json_agg(measures) as "measures"
from "case_counts"
where ((("grain" = $1 and "day" >= $2 and "day" <= $3) and "category" <> $4) or ("grain" = $5 and "day" >= $6 and "day" <= $7))
  and "line" = $8
  and "area" = $9
  and "case_counts"."district" = $10
group by "category", "day";
select "code"
from "areas"
where "parent" = $1;
select "area", json_agg(measures) as "measures"
from "case_counts"
where ((("grain" = $1 and "day" >= $2 and "day" <= $3) and "category" = $4) or ("grain" = $5 and "day" >= $6 and "day" <= $7))
  and "line" = $8
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

-- myData/collectMyData
select "area", "line", "created_at"
from "accounts"
where "id" = $1
  and "accounts"."district" = $2;
-- then as in accounts/peopleOf
-- then as in areas/areaNames
-- then as in cases/listOwnCases
-- then as in organizations/unitRefs
-- then as in accounts/consentsOf
-- then as in accounts/listOwnSessions
-- then as in accounts/listOwnAccesses
