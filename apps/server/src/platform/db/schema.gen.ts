/* Generated from db/migrations by tools/generateTypes.ts; never edited. */
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { JsonInput } from './json.ts'

export interface AccessesTable {
  district: string
  id: string
  subjectAccountId: string | null
  caseId: string | null
  accountId: string
  unitId: string | null
  what: string
  purpose: string
  at: Date
  /** 被查看的从业者；本人关联账号后可见 */
  personId: string | null
}

export interface AccountsTable {
  district: string
  id: string
  kind: string
  state: Generated<string>
  login: string | null
  /** 加密的姓名 */
  nameSealed: string | null
  /** 加密的手机号；检索用 phone_index（盲索引） */
  phoneSealed: string | null
  /** 手机号的盲索引（带密钥的摘要），只供整号精确查找，不能还原 */
  phoneIndex: string | null
  area: string | null
  line: string | null
  /** argon2id 口令摘要；从业者没有口令 */
  passwordHash: string | null
  /** 口令由别人交付，本人尚未更改；更改之前不能做别的 */
  passwordInitial: Generated<boolean>
  /** 加密的动态口令密钥 */
  totpSealed: string | null
  /** 已出示、尚未用首个口令证实的动态口令密钥 */
  totpPendingSealed: string | null
  totpPendingAt: Date | null
  /** 最近一次用过的动态口令步数，防重放 */
  totpLastStep: number | null
  locale: Generated<string>
  largePrint: Generated<boolean>
  createdAt: Date
  lastSeenAt: Date | null
}

export interface AreaResidentsTable {
  district: string
  area: string
  residents: number
  source: string
  asOf: string
}

export interface AreasTable {
  code: string
  name: string
  level: string
  parent: string | null
  /** 全拼，供检索 */
  pinyin: string
  /** 拼音首字母，供检索 */
  initials: string
  validFrom: string | null
  validTo: string | null
  /** GeoJSON Polygon 坐标，WGS-84 */
  boundary: ColumnType<unknown, JsonInput | null | undefined, JsonInput | null>
}

export interface AuditLogTable {
  district: string
  seq: number
  id: string
  at: Date
  accountId: string | null
  actor: string
  action: string
  subjectKind: string
  subjectId: string
  /** 写入前的状态；只有密文或遮盖后的值 */
  before: ColumnType<unknown, JsonInput | null | undefined, JsonInput | null>
  /** 写入后的状态；只有密文或遮盖后的值 */
  after: ColumnType<unknown, JsonInput | null | undefined, JsonInput | null>
  requestId: string
  /** 上一行的摘要，首行为 64 个 0 */
  previousHash: string
  /** 本行的 SM3 摘要，含上一行的摘要 */
  hash: string
}

export interface BookingTicksTable {
  district: string
  offerId: string
  unitNo: number
  tick: Date
  kind: string
  accountId: string
  bookingId: string
}

export interface BookingsTable {
  district: string
  id: string
  offerId: string
  stationId: string
  kind: string
  unitNo: number | null
  /** 预约人；用完 30 天后清空，只留次数 */
  accountId: string | null
  /** 到场时报的四位数，管理人看不到姓名 */
  code: string
  state: string
  startsAt: Date
  endsAt: Date
  holdUntil: Date
  madeAt: Date
  arrivedAt: Date | null
  endedAt: Date | null
  remindedAt: Date | null
}

export interface CaseActionsTable {
  district: string
  id: string
  caseId: string
  seq: number
  type: string
  at: Date
  actorRole: string
  accountId: string | null
  unitId: string | null
  toUnitId: string | null
  /** 加密的这一步的文字 */
  textSealed: string | null
  /** 这一步的其余内容：三方角色、评价星级、受理渠道、所归问题，以及这一步起算的时限 limit */
  payload: ColumnType<unknown, JsonInput | undefined, JsonInput>
}

export interface CaseCountsTable {
  district: string
  area: string
  grain: string
  day: string
  line: string
  /** 诉求类别；* 为各类别合计 */
  category: string
  /** 各口径的件数，如 received、resolved；days:3 表示三日内解决的件数；为零者不存 */
  measures: ColumnType<unknown, JsonInput, JsonInput>
}

export interface CaseNumbersTable {
  district: string
  day: string
  last: number
}

export interface CasesTable {
  district: string
  id: string
  number: string
  /** 编号末四位，供检索 */
  numberEnd: GeneratedAlways<string>
  state: string
  category: string
  line: string
  area: string
  channel: string
  sensitive: boolean
  askerId: string | null
  /** 数据密钥所属主体：从业者账号，无账号时为本事项 */
  keySubject: string
  /** 加密的正文、地点描述与来访人信息 */
  contentSealed: string
  /** WGS-84，约 10 米精度 */
  lng: number | null
  lat: number | null
  /** 现持有单位；任何时刻必有一个，事项不会无人负责 */
  holderUnitId: string
  /** 负责受理并答复的属地单位 */
  homeUnitId: string
  transferToUnitId: string | null
  /** 加密的转办理由，接收或退回后清空 */
  transferReasonSealed: string | null
  leadUnitId: string | null
  industryUnitId: string | null
  departmentUnitId: string | null
  problemId: string | null
  openedAt: Date
  acceptedAt: Date | null
  assignedAt: Date | null
  resolvedAt: Date | null
  confirmedAt: Date | null
  /** 答复后一直没有回音而归档的时间；不算诉求人认可 */
  archivedAt: Date | null
  dueAt: Date
  amberAt: Date
  /** 超时后仍未办，自此时起再上一级也可代办 */
  escalateAt: Date
  reopenCount: Generated<number>
  stars: number | null
  photoCount: Generated<number>
  version: number
  /** 提出需求的用人单位（企业服务台）；从业者的诉求为空 */
  employerId: string | null
  /** 替单位提出的站点 */
  siteId: string | null
}

export interface ConsentsTable {
  district: string
  id: string
  accountId: string
  purpose: string
  textVersion: number
  given: boolean
  at: Date
}

export interface DataKeysTable {
  district: string
  subject: string
  /** 用主密钥加密的数据密钥，带主密钥编号 */
  wrapped: string
  createdAt: Date
}

export interface DevelopmentStepsTable {
  district: string
  id: string
  developmentId: string
  seq: number
  /** 加密：第几步、哪天、材料、票数、备注，或撤回了哪一步 */
  contentSealed: string
  accountId: string | null
  unitId: string | null
  at: Date
}

export interface DevelopmentsTable {
  district: string
  id: string
  personId: string
  /** 负责的党组织 */
  unitId: string
  state: Generated<string>
  startedAt: Date
  startedBy: string | null
  endedAt: Date | null
  /** 加密的终止原因 */
  reasonSealed: string | null
  version: Generated<number>
}

export interface DistrictsTable {
  code: string
  name: string
  /** 起始所依据的地方做法 */
  playbook: string
  /** 演示数据区，界面每页标明 */
  demo: Generated<boolean>
  createdAt: Date
}

export interface EmployerChangesTable {
  district: string
  id: string
  employerId: string
  siteId: string | null
  seq: number
  type: string
  /** 变更前的值，只有变了的项 */
  before: ColumnType<unknown, JsonInput | undefined, JsonInput>
  /** 变更后的值，只有变了的项 */
  after: ColumnType<unknown, JsonInput | undefined, JsonInput>
  accountId: string | null
  unitId: string | null
  at: Date
}

export interface EmployerLiaisonsTable {
  district: string
  id: string
  employerId: string
  siteId: string | null
  accountId: string
  /** 以哪个单位的名义联系 */
  unitId: string
  namedAt: Date
  namedBy: string | null
  endedAt: Date | null
  endedBy: string | null
}

export interface EmployersTable {
  district: string
  id: string
  /** platform 平台企业、firm 一般企业、outsourcer 站点运营方 */
  kind: string
  name: string
  /** 名单里常见的简称，供比对 */
  shortNames: Generated<string[]>
  /** 统一社会信用代码；校验位不符只提示，不拒收 */
  creditCode: string | null
  /** 行业条线，跨条线为 all */
  line: string
  area: string
  address: Generated<string>
  /** 经度，WGS-84 */
  lng: number | null
  lat: number | null
  openedOn: string | null
  closedOn: string | null
  /** 名称与简称的全拼与首字母 */
  searchKeys: string
  createdAt: Date
  version: Generated<number>
}

export interface EmploymentsTable {
  district: string
  id: string
  personId: string
  employerId: string | null
  siteId: string | null
  /** 名单所写、未能对上的单位名称 */
  employerText: Generated<string>
  /** 在哪里干活；站点所在，或来源所说 */
  area: string | null
  line: string
  /** 单位、站点、条线的摘要，同一来源再说一遍只更新 last_on */
  mark: string
  fromOn: string | null
  toOn: string | null
  sourceKind: string
  sourceKey: string
  sourceId: string | null
  sourceName: string
  saidOn: string
  lastOn: string
  accountId: string | null
  unitId: string | null
  at: Date
  endedBy: string | null
  /** 凭什么说到此为止 */
  endedSource: string | null
}

export interface FeedKeysTable {
  district: string
  id: string
  name: string
  purpose: string
  unitId: string
  sourceId: string | null
  registrationSource: string | null
  /** 密钥的带密钥摘要；密钥本身只在新建时显示一次 */
  tokenIndex: string
  /** 密钥的末四位，供人核对是哪一把 */
  hint: string
  /** 允许的网络地址或网段；空为不限 */
  addresses: Generated<string[]>
  /** 用到这一天为止（含当天） */
  expiresOn: string
  madeBy: string | null
  madeAt: Date
  endedBy: string | null
  endedAt: Date | null
  lastUsedAt: Date | null
  /** 最近一次从哪个地址使用：是机器的地址，不是个人的 */
  lastUsedFrom: string | null
  refusedAt: Date | null
  /** 最近一次被拒的原因码 */
  refusedReason: string | null
  refusedFrom: string | null
}

export interface FilesTable {
  district: string
  id: string
  accountId: string
  mime: string
  width: number
  height: number
  bytes: number
  uploadedAt: Date
  caseId: string | null
  actionId: string | null
  phase: string | null
  /** 除事项外，这张照片属于谁：如场所自查的一条 */
  holderId: string | null
}

export interface GrantsTable {
  district: string
  id: string
  accountId: string
  role: string
  area: string
  line: string
  unitId: string
  givenBy: string | null
  givenAt: Date
  withdrawnBy: string | null
  withdrawnAt: Date | null
}

export interface MemberInvitationsTable {
  district: string
  id: string
  personId: string
  /** 加密的邀请的话 */
  wordsSealed: string | null
  sentBy: string
  unitId: string | null
  sentAt: Date
  withdrawnAt: Date | null
  /** 加密的答复：愿意、不愿意、以后再说，及本人的话 */
  answerSealed: string | null
  answeredAt: Date | null
}

export interface MembershipsTable {
  district: string
  id: string
  personId: string
  /** 加密：类别、状态、所在组织、是否流动、起始日，用本人密钥 */
  contentSealed: string | null
  /** 类别的带密钥摘要，供有权者筛选；没有密钥看不出是哪一类 */
  kindMark: string | null
  /** 类别与状态的带密钥摘要 */
  statusMark: string | null
  /** 类别与本区所在组织的带密钥摘要 */
  unitMark: string | null
  sourceKind: string
  sourceKey: string
  sourceId: string | null
  sourceName: string
  saidOn: string
  accountId: string | null
  unitId: string | null
  at: Date
  endedOn: string | null
  endedBy: string | null
}

export interface PersonFactsTable {
  district: string
  id: string
  personId: string
  /** 加密的说法：姓名、电话、身份证号（可带遮盖）、出生日期、性别 */
  contentSealed: string | null
  /** 说法的带密钥摘要：同一来源再说一遍只更新 last_on */
  mark: string
  /** 整号的盲索引 */
  phoneIndex: string | null
  /** 整个身份证号的盲索引 */
  citizenIndex: string | null
  /** 整个姓名的盲索引 */
  nameIndex: string | null
  /** self 本人、visit 走访、call 电话、office 经办人、list 名单、registration 登记、development 发展党员 */
  sourceKind: string
  /** 来源的固定标识，同一来源逐月相同 */
  sourceKey: string
  sourceId: string | null
  sourceName: string
  saidOn: string
  lastOn: string
  accountId: string | null
  unitId: string | null
  at: Date
  /** 已认定不实，不再采用，仍留存 */
  withdrawnAt: Date | null
}

export interface PersonMergesTable {
  district: string
  id: string
  keptId: string
  otherId: string
  /** 随之改归的从业者（含此前已并入者），撤销时据此还原 */
  moved: string[]
  reason: string
  byAccount: string | null
  at: Date
  undoneAt: Date | null
  undoneBy: string | null
}

export interface PersonsTable {
  district: string
  id: string
  /** active 在册、left 已离开、erased 本人已删除，只留空壳以使人数可核 */
  state: Generated<string>
  line: string
  /** 现在从事的全部条线，line 是其中为主的一个 */
  lines: string[]
  /** 主要在哪里：街道或社区，不明时为区县 */
  area: string
  employerId: string | null
  siteId: string | null
  /** 加密的姓名、电话、身份证号、出生日期、性别，用本人密钥 */
  contentSealed: string | null
  /** 已知的字段（不含内容），供摸排只问未知的 */
  known: Generated<string[]>
  /** 本人登录后自己关联的账号 */
  accountId: string | null
  /** 与哪一位是同一人；各自的沿革都在，可拆开 */
  mergedInto: string | null
  createdAt: Date
  /** 最近一次有来源说到此人的日期 */
  confirmedOn: string
  leftOn: string | null
  erasedAt: Date | null
  version: Generated<number>
}

export interface ProblemsTable {
  district: string
  id: string
  title: string
  cause: string
  area: string
  line: string | null
  state: Generated<string>
  ownerUnitId: string
  openedAt: Date
  openedBy: string | null
  resolvedAt: Date | null
  answer: string | null
}

export interface RegistrationFeedbackTable {
  district: string
  id: string
  source: string
  period: string
  firms: number
  organised: number
  content: Buffer
  madeAt: Date
}

export interface RegistrationFindingsTable {
  district: string
  id: string
  registrationId: string
  seq: number
  state: string
  /** 核实到的党群基础，只有数 */
  basics: ColumnType<unknown, JsonInput | null | undefined, JsonInput | null>
  /** 建起或纳入的组织：party、union、league、women */
  organised: Generated<string[]>
  note: Generated<string>
  accountId: string | null
  unitId: string | null
  at: Date
}

export interface RegistrationReturnsTable {
  district: string
  feedbackId: string
  state: string
  attempts: Generated<number>
  /** 下次何时再送 */
  nextAt: Date
  sentAt: Date | null
  sentTo: string | null
  /** 上次没有送达的原因 */
  error: string | null
  /** 对方第一次凭对接密钥取走的时间 */
  takenAt: Date | null
  takenBy: string | null
}

export interface RegistrationsTable {
  district: string
  id: string
  /** marketSupervision 市场监管、civilAffairs 民政 */
  source: string
  creditCode: string
  name: string
  kind: string
  registeredOn: string
  area: string
  address: Generated<string>
  line: string | null
  /** 登记时填报的党群基础：党员、工会会员、团员、妇女人数，各类组织有无；只有数，没有姓名 */
  basics: ColumnType<unknown, JsonInput, JsonInput>
  /** 加密的联系人姓名与电话，密钥属本登记 */
  contactSealed: string | null
  /** received 已收到、contacted 已联系、confirmed 已核实、organised 已组建或纳入、notFound 查无 */
  state: string
  employerId: string | null
  /** 收到的月份 YYYY-MM，按月反馈 */
  period: string
  receivedAt: Date
  receivedBy: string | null
  foundAt: Date | null
  version: Generated<number>
}

export interface ResidencesTable {
  district: string
  id: string
  personId: string
  area: string
  /** 加密的地址，用本人密钥 */
  addressSealed: string | null
  mark: string
  fromOn: string | null
  toOn: string | null
  sourceKind: string
  sourceKey: string
  sourceId: string | null
  sourceName: string
  saidOn: string
  lastOn: string
  accountId: string | null
  unitId: string | null
  at: Date
  endedBy: string | null
  endedSource: string | null
}

export interface RoadNetworksTable {
  district: string
  id: string
  name: string
  source: string
  modes: string[]
  /** 导入时的说明：路段数、结点数、孤岛、略过的线 */
  report: ColumnType<unknown, JsonInput, JsonInput>
  active: boolean
  importedAt: Date
  importedBy: string | null
}

export interface RosterAdjustmentsTable {
  district: string
  id: string
  statementId: string
  seq: number
  delta: number
  reason: string
  differenceId: string | null
  accountId: string
  unitId: string | null
  at: Date
}

export interface RosterApartTable {
  district: string
  id: string
  personA: string
  personB: string
  pairId: string
  at: Date
  liftedAt: Date | null
}

export interface RosterDecisionsTable {
  district: string
  id: string
  pairId: string
  seq: number
  verdict: string
  /** 加密的说明 */
  noteSealed: string | null
  accountId: string
  unitId: string | null
  at: Date
}

export interface RosterDifferenceActionsTable {
  district: string
  id: string
  differenceId: string
  seq: number
  type: string
  outcome: string | null
  /** 加密的文字 */
  textSealed: string | null
  toUnitId: string | null
  accountId: string | null
  unitId: string | null
  at: Date
  /** 走访记录：found 人在这里、moved 搬走了、wrongNumber 门牌或号码不对、nobodyKnows 没人认识、noAnswer 没人应门 */
  answer: string | null
  /** 走访时问了哪些还不知道的字段 */
  asked: Generated<string[]>
  /** 问到了哪些字段；内容记在此人名下 */
  learnt: Generated<string[]>
  /** 在门口的时间；at 是送到的时间，没有网络时会晚 */
  doneAt: Date | null
  /** 为 false 时只留存：送到时别人已查清，或对账单已提请签认 */
  applied: Generated<boolean>
}

export interface RosterDifferencesTable {
  district: string
  id: string
  statementId: string
  /** 类型、人、字段的带密钥摘要，同一差异不重复列 */
  key: string
  /** onlyHere 只在企业一方名单、onlyThere 只在属地一方名单、fieldConflict 说法不一、moved 换了地方、left 离开、hiddenMember 口袋党员、double 一人两行 */
  type: string
  field: string | null
  /** open 未结、settled 已结、gone 名单更新后已不存在 */
  state: string
  outcome: string | null
  /** 结论：此人是否计入商定人数 */
  counts: boolean | null
  personId: string | null
  /** 口袋党员一类不明存是谁：加密的从业者编号 */
  personSealed: string | null
  area: string
  line: string
  sources: string[]
  /** 各来源的说法（不含个人信息明文） */
  detail: ColumnType<unknown, JsonInput | undefined, JsonInput>
  ownerUnitId: string
  dueOn: string
  carriedFrom: string | null
  carriedTo: string | null
  openedAt: Date
  settledAt: Date | null
  version: Generated<number>
}

export interface RosterFindingsTable {
  district: string
  id: string
  talkId: string
  text: string
  saidBy: string
  times: number
  at: Date
}

export interface RosterJobsTable {
  district: string
  id: string
  kind: string
  subjectId: string
  state: string
  attempts: Generated<number>
  leasedUntil: Date | null
  lease: string | null
  error: string | null
  createdAt: Date
}

export interface RosterListWorkTable {
  district: string
  listId: string
  /** 统计内容，JSON：行数、取对规则、阈值曲线、各种吻合情形的对数 */
  work: ColumnType<unknown, JsonInput, JsonInput>
}

export interface RosterListsTable {
  district: string
  id: string
  sourceId: string
  /** 所属月份 YYYY-MM */
  period: string
  /** replace 替换本月此前的，supplement 补充（如改好的错行） */
  mode: string
  format: string
  /** uploading 上传中、reading 识别中、columns 待确认各列、linking 比对中、ready 可用、refused 不能用、withdrawn 已撤回 */
  state: string
  reason: string | null
  area: string
  line: string
  unitId: string
  /** 加密的文件名，用名单的密钥 */
  fileNameSealed: string | null
  bytes: number
  partBytes: number
  /** 已收到的分段，断开后从缺的那段续传 */
  parts: Generated<number[]>
  /** 内容的带密钥摘要，同一份名单不收两次 */
  contentHash: string | null
  /** 名单在第几张表、表头到第几行为止 */
  layout: ColumnType<unknown, JsonInput | undefined, JsonInput>
  /** 各列的含义，识别后可改 */
  columns: ColumnType<unknown, JsonInput | undefined, JsonInput>
  /** 要先看过才能继续的提醒：在别的区划、与上月一样 */
  warnings: ColumnType<unknown, JsonInput | undefined, JsonInput>
  rowsTotal: Generated<number>
  rowsDone: Generated<number>
  good: Generated<number>
  bad: Generated<number>
  linked: Generated<number>
  added: Generated<number>
  doubtful: Generated<number>
  encoded: Generated<number>
  /** 到第几行为止，所说的已写入各人的信息 */
  saidUpTo: Generated<number>
  submittedBy: string | null
  submittedAt: Date
  readyAt: Date | null
  version: Generated<number>
  /** 用哪一版模型比对的；此前的名单不因新版本而改 */
  modelVersion: Generated<number>
}

export interface RosterModelsTable {
  district: string
  id: string
  version: number
  /** 各列各级的 m、u，与起点；没有个人信息 */
  model: ColumnType<unknown, JsonInput, JsonInput>
  /** 学自多少条判定 */
  decisions: number
  /** 所学判定的摘要：看到的与采用的是同一批 */
  digest: string
  /** 恢复到哪一版；为空则为新学的 */
  restores: number | null
  accountId: string
  at: Date
}

export interface RosterPairsTable {
  district: string
  id: string
  listId: string
  row: number
  personId: string
  area: string
  line: string
  probability: number
  weight: number
  /** 加密的比对理由：各项的结论与权重，供人看懂 */
  explanationSealed: string | null
  checks: number
  /** open 待判、unsure 拿不准、disputed 两人判得不同、same 同一人、different 不是同一人、gone 名单已被替换 */
  state: string
  decidedAt: Date | null
  version: Generated<number>
}

export interface RosterRowsTable {
  district: string
  listId: string
  /** 原表行号，从 1 起 */
  row: number
  /** bad 有错未收、linked 连到已有的人、added 新增的人、doubtful 待复核、encoded 只有编码且未连上 */
  state: string
  area: string
  line: string
  /** 本来源内这一行身份内容的带密钥摘要：下月同样的行沿用已有结论 */
  fingerprint: string
  /** 用名单的密钥加密的内容；清除名单即销毁密钥 */
  contentSealed: string | null
  /** 哪一格有什么问题，只有代码 */
  issues: ColumnType<unknown, JsonInput | undefined, JsonInput>
  personId: string | null
  /** 因判定为不是同一人而为这一行新建的从业者；撤销后再判时照用 */
  madePersonId: string | null
  probability: number | null
  /** 手机号、身份证号、出生日期、政治面貌说法的带密钥摘要，供各来源互比；没有密钥看不出说了什么 */
  marks: ColumnType<unknown, JsonInput | undefined, JsonInput>
}

export interface RosterSignaturesTable {
  district: string
  id: string
  statementId: string
  round: number
  unitId: string
  accountId: string | null
  answer: string
  /** 所签数字的摘要 */
  figuresHash: string
  note: string | null
  at: Date
}

export interface RosterSourcesTable {
  district: string
  id: string
  name: string
  kind: string
  unitId: string
  area: string
  line: string
  /** 同一份名单里一人只有一行 */
  oneToOne: boolean
  /** 疑似同人需几人判定；2 为互不可见的双人核对 */
  checks: Generated<number>
  /** 上次确认的表头与各列含义，下次照用 */
  columns: ColumnType<unknown, JsonInput | undefined, JsonInput>
  /** 加密的编码密钥：只交编码、不交明文的来源才有 */
  encodingKeySealed: string | null
  active: Generated<boolean>
  createdAt: Date
  version: Generated<number>
  /** 约定多久交一次：daily 每日、weekly 每周、monthly 每月；空为没有约定 */
  cadence: string | null
  /** 从哪一天起约定 */
  cadenceSince: string | null
  /** 由哪家用人单位交；街道、工会等来源为空 */
  employerId: string | null
  /** 由哪个站点交 */
  siteId: string | null
}

export interface RosterStatementPeopleTable {
  district: string
  statementId: string
  round: number
  personId: string
  area: string
}

export interface RosterStatementsTable {
  district: string
  id: string
  period: string
  area: string
  line: string
  state: string
  previousId: string | null
  /** 上期结转的商定人数 */
  opening: number
  /** 各来源人数、商定人数、各类差异件数；提请签认后不再改动 */
  figures: ColumnType<unknown, JsonInput | undefined, JsonInput>
  /** 签认时所见数字的摘要（SM3），各方签的是同一份 */
  figuresHash: string | null
  dueOn: string
  openedAt: Date
  computedAt: Date | null
  proposedAt: Date | null
  lockedAt: Date | null
  /** 第几轮签认；退回后加一，此前的签认留存而不作数 */
  round: Generated<number>
  version: Generated<number>
}

export interface RosterTalksTable {
  district: string
  id: string
  kind: string
  heldOn: string
  area: string
  line: string
  place: string
  /** 各类到场人数；只有人数，没有姓名 */
  attendance: ColumnType<unknown, JsonInput, JsonInput>
  /** 问了哪些问题 */
  questions: ColumnType<unknown, JsonInput, JsonInput>
  unitId: string
  recordedBy: string | null
  recordedAt: Date
}

export interface SessionsTable {
  district: string
  id: string
  /** 会话令牌的摘要，令牌本身只在浏览器里 */
  tokenHash: string
  accountId: string
  device: string
  demo: Generated<boolean>
  startedAt: Date
  lastSeenAt: Date
  endedAt: Date | null
}

export interface SettingsTable {
  district: string
  key: string
  /** 改动部分，结构见地方做法 playbook 的校验 */
  value: ColumnType<unknown, JsonInput, JsonInput>
  revision: number
  updatedBy: string | null
  updatedAt: Date
}

export interface SignInCodesTable {
  district: string
  id: string
  /** 手机号的盲索引 */
  phoneIndex: string
  /** 网络地址的盲索引；不存地址本身 */
  addressIndex: string
  /** 验证码的摘要 */
  codeHash: string
  createdAt: Date
  expiresAt: Date
  /** 索取验证码的地址已试次数 */
  tries: Generated<number>
  /** 其他地址合计已试次数：不占用索取者的次数 */
  triesElsewhere: Generated<number>
  usedAt: Date | null
}

export interface SignInFailuresTable {
  district: string
  id: string
  /** 登录名或网络地址的盲索引 */
  subjectIndex: string
  at: Date
}

export interface SitesTable {
  district: string
  id: string
  employerId: string
  operatorId: string | null
  name: string
  shortNames: Generated<string[]>
  line: string
  area: string
  address: Generated<string>
  building: Generated<string>
  /** 经度，WGS-84 */
  lng: number | null
  lat: number | null
  /** 加密的站长姓名，密钥属本站点，换站长即销毁旧值 */
  headNameSealed: string | null
  /** 加密的站长手机号 */
  headPhoneSealed: string | null
  /** 站长手机号的盲索引，据此认出名册中的站长 */
  headPhoneIndex: string | null
  openedOn: string | null
  closedOn: string | null
  searchKeys: string
  createdAt: Date
  version: Generated<number>
}

export interface StationApplicationsTable {
  district: string
  id: string
  kind: string
  type: string
  name: string
  area: string
  address: string
  /** WGS-84 经度 */
  lng: number
  lat: number
  hours: string
  /** 申请时写明的设施及个数 */
  facilities: ColumnType<unknown, JsonInput, JsonInput>
  /** 认领的优惠与便利，键见地方做法清单 merchantOffers */
  offers: ColumnType<unknown, JsonInput, JsonInput>
  note: Generated<string>
  applicantId: string | null
  /** 加密的联系人与电话 */
  contactSealed: string | null
  /** 数据密钥所属主体：申请人账号，代办时为本申请 */
  keySubject: string
  state: string
  unitId: string
  answer: string | null
  stationId: string | null
  appliedAt: Date
  decidedAt: Date | null
  decidedBy: string | null
  /** 申请人没有在地图上指出位置：坐标取所在社区中部，通过后由受理单位放准 */
  roughly: Generated<boolean>
}

export interface StationChecksTable {
  district: string
  stationId: string
  standard: string
  item: number
  id: string
  met: boolean
  note: Generated<string>
  checkedAt: Date
  checkedBy: string | null
}

export interface StationEventsTable {
  district: string
  id: string
  stationId: string
  title: string
  note: Generated<string>
  startsAt: Date
  endsAt: Date
  cancelledAt: Date | null
}

export interface StationExceptionsTable {
  district: string
  id: string
  stationId: string
  first: string
  last: string
  hours: string
  reason: Generated<string>
}

export interface StationFacilitiesTable {
  district: string
  stationId: string
  key: string
  count: number
  /** 消耗品的存量；不计存量的设施为空 */
  stock: number | null
  lowStock: number | null
  state: Generated<string>
  note: Generated<string>
}

export interface StationFaultsTable {
  district: string
  id: string
  stationId: string
  kind: string
  facility: string | null
  note: Generated<string>
  state: Generated<string>
  reports: number
  openedAt: Date
  lastReportAt: Date
  dueAt: Date
  settledAt: Date | null
  settledBy: string | null
  answer: string | null
}

export interface StationManagersTable {
  district: string
  stationId: string
  accountId: string
  since: Date
}

export interface StationOffersTable {
  district: string
  id: string
  stationId: string
  kind: string
  name: string
  units: number
  slotMinutes: number
  mostSlots: number
  daysAhead: number
  graceMinutes: number
  /** 可预约时段，空为场所的开放时间 */
  hours: string | null
  note: Generated<string>
  active: Generated<boolean>
}

export interface StationPlansTable {
  district: string
  id: string
  kind: string
  name: string
  /** 所问：方式、分钟、时刻、权重、候选点、要开几处 */
  asked: ColumnType<unknown, JsonInput, JsonInput>
  state: string
  /** 答案：覆盖、各社区、缺口、选中的点、上界、差距、用时、随机种子 */
  result: ColumnType<unknown, JsonInput | null | undefined, JsonInput | null>
  reason: string | null
  kept: Generated<boolean>
  startedAt: Date
  finishedAt: Date | null
  startedBy: string | null
}

export interface StationRevisionsTable {
  district: string
  revision: number
}

export interface StationStandardsTable {
  district: string
  key: string
  /** 条目，中英文各一 */
  items: ColumnType<unknown, JsonInput, JsonInput>
  revision: number
}

export interface StationsTable {
  district: string
  id: string
  /** 短码，印在二维码里 */
  code: string
  /** 类别，全国一致；type 为地方做法里的叫法 */
  kind: string
  type: string
  /** 在“1+1+105+X”一类矩阵中的层级键，空为不计入 */
  tier: string | null
  name: string
  area: string
  address: Generated<string>
  /** WGS-84 经度 */
  lng: number
  /** WGS-84 纬度 */
  lat: number
  ownerUnitId: string
  /** 对外公布的场所电话，不是个人信息 */
  phone: string | null
  note: Generated<string>
  status: Generated<string>
  published: Generated<boolean>
  /** 开放时间，OSM opening_hours 文法；PH 指法定节假日 */
  hours: string
  /** 有人报“满员”后，到这个时刻前提示可能没有空位 */
  fullUntil: Date | null
  searchKeys: string
  version: number
  createdAt: Date
  updatedAt: Date
}

export interface SubmissionsTable {
  district: string
  accountId: string
  key: string
  route: string
  /** 请求内容的摘要：同一键不得换内容 */
  requestHash: string
  /** 加密的答复，一周后清除 */
  responseSealed: string | null
  at: Date
}

export interface SurveyAnswersTable {
  district: string
  surveyId: string
  /** 手机上随机标记的带密钥摘要：同一部手机重复提交是同一份回答 */
  answerIndex: string
  answeredOn: string
  /** 自己选的行业；没选为空 */
  line: string | null
  /** 自己选的街道；没选为空 */
  area: string | null
  /** 各题的回答，按题号；没答的题没有 */
  answers: ColumnType<unknown, JsonInput, JsonInput>
}

export interface SurveysTable {
  district: string
  id: string
  /** 链接和二维码上的短码 */
  code: string
  title: string
  why: string
  /** 结果怎么用，写给答的人看 */
  becomes: string
  /** 题目：题型、文字、选项、是否必答；开放后不再改动 */
  questions: ColumnType<unknown, JsonInput, JsonInput>
  area: string
  /** 请哪些行业的人答；空为不限 */
  lines: Generated<string[]>
  opensOn: string
  closesOn: string
  /** draft 草稿、open 已开放、closed 提前结束；到期由截止日得出，不另记 */
  state: string
  unitId: string
  madeBy: string | null
  madeAt: Date
  openedAt: Date | null
  closedAt: Date | null
  /** 由文字回答整理出的发现，记在座谈发现里的那一条 */
  talkId: string | null
  version: Generated<number>
}

export interface UnitsTable {
  district: string
  id: string
  kind: string
  name: string
  area: string
  line: string | null
  parentId: string | null
  /** 与地方做法中部门键对应，用于按类别派往部门 */
  departmentKey: string | null
  /** 名称的全拼与首字母 */
  searchKeys: string
}

export interface VisitCountsTable {
  district: string
  stationId: string
  hour: Date
  visits: number
}

export interface VisitSaltsTable {
  district: string
  day: string
  salt: string
}

export interface VisitTokensTable {
  district: string
  day: string
  token: string
  count: Generated<number>
}

export interface Tables {
  accesses: AccessesTable
  accounts: AccountsTable
  areaResidents: AreaResidentsTable
  areas: AreasTable
  auditLog: AuditLogTable
  bookingTicks: BookingTicksTable
  bookings: BookingsTable
  caseActions: CaseActionsTable
  caseCounts: CaseCountsTable
  caseNumbers: CaseNumbersTable
  cases: CasesTable
  consents: ConsentsTable
  dataKeys: DataKeysTable
  developmentSteps: DevelopmentStepsTable
  developments: DevelopmentsTable
  districts: DistrictsTable
  employerChanges: EmployerChangesTable
  employerLiaisons: EmployerLiaisonsTable
  employers: EmployersTable
  employments: EmploymentsTable
  feedKeys: FeedKeysTable
  files: FilesTable
  grants: GrantsTable
  memberInvitations: MemberInvitationsTable
  memberships: MembershipsTable
  personFacts: PersonFactsTable
  personMerges: PersonMergesTable
  persons: PersonsTable
  problems: ProblemsTable
  registrationFeedback: RegistrationFeedbackTable
  registrationFindings: RegistrationFindingsTable
  registrationReturns: RegistrationReturnsTable
  registrations: RegistrationsTable
  residences: ResidencesTable
  roadNetworks: RoadNetworksTable
  rosterAdjustments: RosterAdjustmentsTable
  rosterApart: RosterApartTable
  rosterDecisions: RosterDecisionsTable
  rosterDifferenceActions: RosterDifferenceActionsTable
  rosterDifferences: RosterDifferencesTable
  rosterFindings: RosterFindingsTable
  rosterJobs: RosterJobsTable
  rosterListWork: RosterListWorkTable
  rosterLists: RosterListsTable
  rosterModels: RosterModelsTable
  rosterPairs: RosterPairsTable
  rosterRows: RosterRowsTable
  rosterSignatures: RosterSignaturesTable
  rosterSources: RosterSourcesTable
  rosterStatementPeople: RosterStatementPeopleTable
  rosterStatements: RosterStatementsTable
  rosterTalks: RosterTalksTable
  sessions: SessionsTable
  settings: SettingsTable
  signInCodes: SignInCodesTable
  signInFailures: SignInFailuresTable
  sites: SitesTable
  stationApplications: StationApplicationsTable
  stationChecks: StationChecksTable
  stationEvents: StationEventsTable
  stationExceptions: StationExceptionsTable
  stationFacilities: StationFacilitiesTable
  stationFaults: StationFaultsTable
  stationManagers: StationManagersTable
  stationOffers: StationOffersTable
  stationPlans: StationPlansTable
  stationRevisions: StationRevisionsTable
  stationStandards: StationStandardsTable
  stations: StationsTable
  submissions: SubmissionsTable
  surveyAnswers: SurveyAnswersTable
  surveys: SurveysTable
  units: UnitsTable
  visitCounts: VisitCountsTable
  visitSalts: VisitSaltsTable
  visitTokens: VisitTokensTable
}

/** What columns are that are not text, for casts. */
export const columnTypes: Record<keyof Tables, Record<string, string>> = {
  accesses: {
    id: 'uuid',
    subjectAccountId: 'uuid',
    caseId: 'uuid',
    accountId: 'uuid',
    unitId: 'uuid',
    at: 'timestamptz',
    personId: 'uuid',
  },
  accounts: {
    id: 'uuid',
    passwordInitial: 'bool',
    totpPendingAt: 'timestamptz',
    totpLastStep: 'int8',
    largePrint: 'bool',
    createdAt: 'timestamptz',
    lastSeenAt: 'timestamptz',
  },
  areaResidents: {
    residents: 'int4',
    asOf: 'date',
  },
  areas: {
    validFrom: 'date',
    validTo: 'date',
    boundary: 'jsonb',
  },
  auditLog: {
    seq: 'int8',
    id: 'uuid',
    at: 'timestamptz',
    accountId: 'uuid',
    before: 'jsonb',
    after: 'jsonb',
  },
  bookingTicks: {
    offerId: 'uuid',
    unitNo: 'int4',
    tick: 'timestamptz',
    accountId: 'uuid',
    bookingId: 'uuid',
  },
  bookings: {
    id: 'uuid',
    offerId: 'uuid',
    stationId: 'uuid',
    unitNo: 'int4',
    accountId: 'uuid',
    startsAt: 'timestamptz',
    endsAt: 'timestamptz',
    holdUntil: 'timestamptz',
    madeAt: 'timestamptz',
    arrivedAt: 'timestamptz',
    endedAt: 'timestamptz',
    remindedAt: 'timestamptz',
  },
  caseActions: {
    id: 'uuid',
    caseId: 'uuid',
    seq: 'int4',
    at: 'timestamptz',
    accountId: 'uuid',
    unitId: 'uuid',
    toUnitId: 'uuid',
    payload: 'jsonb',
  },
  caseCounts: {
    day: 'date',
    measures: 'jsonb',
  },
  caseNumbers: {
    day: 'date',
    last: 'int4',
  },
  cases: {
    id: 'uuid',
    sensitive: 'bool',
    askerId: 'uuid',
    keySubject: 'uuid',
    lng: 'float8',
    lat: 'float8',
    holderUnitId: 'uuid',
    homeUnitId: 'uuid',
    transferToUnitId: 'uuid',
    leadUnitId: 'uuid',
    industryUnitId: 'uuid',
    departmentUnitId: 'uuid',
    problemId: 'uuid',
    openedAt: 'timestamptz',
    acceptedAt: 'timestamptz',
    assignedAt: 'timestamptz',
    resolvedAt: 'timestamptz',
    confirmedAt: 'timestamptz',
    archivedAt: 'timestamptz',
    dueAt: 'timestamptz',
    amberAt: 'timestamptz',
    escalateAt: 'timestamptz',
    reopenCount: 'int4',
    stars: 'int4',
    photoCount: 'int4',
    version: 'int4',
    employerId: 'uuid',
    siteId: 'uuid',
  },
  consents: {
    id: 'uuid',
    accountId: 'uuid',
    textVersion: 'int4',
    given: 'bool',
    at: 'timestamptz',
  },
  dataKeys: {
    subject: 'uuid',
    createdAt: 'timestamptz',
  },
  developmentSteps: {
    id: 'uuid',
    developmentId: 'uuid',
    seq: 'int4',
    accountId: 'uuid',
    unitId: 'uuid',
    at: 'timestamptz',
  },
  developments: {
    id: 'uuid',
    personId: 'uuid',
    unitId: 'uuid',
    startedAt: 'timestamptz',
    startedBy: 'uuid',
    endedAt: 'timestamptz',
    version: 'int4',
  },
  districts: {
    demo: 'bool',
    createdAt: 'timestamptz',
  },
  employerChanges: {
    id: 'uuid',
    employerId: 'uuid',
    siteId: 'uuid',
    seq: 'int4',
    before: 'jsonb',
    after: 'jsonb',
    accountId: 'uuid',
    unitId: 'uuid',
    at: 'timestamptz',
  },
  employerLiaisons: {
    id: 'uuid',
    employerId: 'uuid',
    siteId: 'uuid',
    accountId: 'uuid',
    unitId: 'uuid',
    namedAt: 'timestamptz',
    namedBy: 'uuid',
    endedAt: 'timestamptz',
    endedBy: 'uuid',
  },
  employers: {
    id: 'uuid',
    shortNames: 'text[]',
    lng: 'float8',
    lat: 'float8',
    openedOn: 'date',
    closedOn: 'date',
    createdAt: 'timestamptz',
    version: 'int4',
  },
  employments: {
    id: 'uuid',
    personId: 'uuid',
    employerId: 'uuid',
    siteId: 'uuid',
    fromOn: 'date',
    toOn: 'date',
    sourceId: 'uuid',
    saidOn: 'date',
    lastOn: 'date',
    accountId: 'uuid',
    unitId: 'uuid',
    at: 'timestamptz',
    endedBy: 'uuid',
  },
  feedKeys: {
    id: 'uuid',
    unitId: 'uuid',
    sourceId: 'uuid',
    addresses: 'text[]',
    expiresOn: 'date',
    madeBy: 'uuid',
    madeAt: 'timestamptz',
    endedBy: 'uuid',
    endedAt: 'timestamptz',
    lastUsedAt: 'timestamptz',
    refusedAt: 'timestamptz',
  },
  files: {
    id: 'uuid',
    accountId: 'uuid',
    width: 'int4',
    height: 'int4',
    bytes: 'int4',
    uploadedAt: 'timestamptz',
    caseId: 'uuid',
    actionId: 'uuid',
    holderId: 'uuid',
  },
  grants: {
    id: 'uuid',
    accountId: 'uuid',
    unitId: 'uuid',
    givenBy: 'uuid',
    givenAt: 'timestamptz',
    withdrawnBy: 'uuid',
    withdrawnAt: 'timestamptz',
  },
  memberInvitations: {
    id: 'uuid',
    personId: 'uuid',
    sentBy: 'uuid',
    unitId: 'uuid',
    sentAt: 'timestamptz',
    withdrawnAt: 'timestamptz',
    answeredAt: 'timestamptz',
  },
  memberships: {
    id: 'uuid',
    personId: 'uuid',
    sourceId: 'uuid',
    saidOn: 'date',
    accountId: 'uuid',
    unitId: 'uuid',
    at: 'timestamptz',
    endedOn: 'date',
    endedBy: 'uuid',
  },
  personFacts: {
    id: 'uuid',
    personId: 'uuid',
    sourceId: 'uuid',
    saidOn: 'date',
    lastOn: 'date',
    accountId: 'uuid',
    unitId: 'uuid',
    at: 'timestamptz',
    withdrawnAt: 'timestamptz',
  },
  personMerges: {
    id: 'uuid',
    keptId: 'uuid',
    otherId: 'uuid',
    moved: 'uuid[]',
    byAccount: 'uuid',
    at: 'timestamptz',
    undoneAt: 'timestamptz',
    undoneBy: 'uuid',
  },
  persons: {
    id: 'uuid',
    lines: 'text[]',
    employerId: 'uuid',
    siteId: 'uuid',
    known: 'text[]',
    accountId: 'uuid',
    mergedInto: 'uuid',
    createdAt: 'timestamptz',
    confirmedOn: 'date',
    leftOn: 'date',
    erasedAt: 'timestamptz',
    version: 'int4',
  },
  problems: {
    id: 'uuid',
    ownerUnitId: 'uuid',
    openedAt: 'timestamptz',
    openedBy: 'uuid',
    resolvedAt: 'timestamptz',
  },
  registrationFeedback: {
    id: 'uuid',
    firms: 'int4',
    organised: 'int4',
    content: 'bytea',
    madeAt: 'timestamptz',
  },
  registrationFindings: {
    id: 'uuid',
    registrationId: 'uuid',
    seq: 'int4',
    basics: 'jsonb',
    organised: 'text[]',
    accountId: 'uuid',
    unitId: 'uuid',
    at: 'timestamptz',
  },
  registrationReturns: {
    feedbackId: 'uuid',
    attempts: 'int4',
    nextAt: 'timestamptz',
    sentAt: 'timestamptz',
    takenAt: 'timestamptz',
    takenBy: 'uuid',
  },
  registrations: {
    id: 'uuid',
    registeredOn: 'date',
    basics: 'jsonb',
    employerId: 'uuid',
    receivedAt: 'timestamptz',
    receivedBy: 'uuid',
    foundAt: 'timestamptz',
    version: 'int4',
  },
  residences: {
    id: 'uuid',
    personId: 'uuid',
    fromOn: 'date',
    toOn: 'date',
    sourceId: 'uuid',
    saidOn: 'date',
    lastOn: 'date',
    accountId: 'uuid',
    unitId: 'uuid',
    at: 'timestamptz',
    endedBy: 'uuid',
  },
  roadNetworks: {
    id: 'uuid',
    modes: 'text[]',
    report: 'jsonb',
    active: 'bool',
    importedAt: 'timestamptz',
    importedBy: 'uuid',
  },
  rosterAdjustments: {
    id: 'uuid',
    statementId: 'uuid',
    seq: 'int4',
    delta: 'int4',
    differenceId: 'uuid',
    accountId: 'uuid',
    unitId: 'uuid',
    at: 'timestamptz',
  },
  rosterApart: {
    id: 'uuid',
    personA: 'uuid',
    personB: 'uuid',
    pairId: 'uuid',
    at: 'timestamptz',
    liftedAt: 'timestamptz',
  },
  rosterDecisions: {
    id: 'uuid',
    pairId: 'uuid',
    seq: 'int4',
    accountId: 'uuid',
    unitId: 'uuid',
    at: 'timestamptz',
  },
  rosterDifferenceActions: {
    id: 'uuid',
    differenceId: 'uuid',
    seq: 'int4',
    toUnitId: 'uuid',
    accountId: 'uuid',
    unitId: 'uuid',
    at: 'timestamptz',
    asked: 'text[]',
    learnt: 'text[]',
    doneAt: 'timestamptz',
    applied: 'bool',
  },
  rosterDifferences: {
    id: 'uuid',
    statementId: 'uuid',
    counts: 'bool',
    personId: 'uuid',
    sources: 'uuid[]',
    detail: 'jsonb',
    ownerUnitId: 'uuid',
    dueOn: 'date',
    carriedFrom: 'uuid',
    carriedTo: 'uuid',
    openedAt: 'timestamptz',
    settledAt: 'timestamptz',
    version: 'int4',
  },
  rosterFindings: {
    id: 'uuid',
    talkId: 'uuid',
    times: 'int4',
    at: 'timestamptz',
  },
  rosterJobs: {
    id: 'uuid',
    subjectId: 'uuid',
    attempts: 'int4',
    leasedUntil: 'timestamptz',
    createdAt: 'timestamptz',
  },
  rosterListWork: {
    listId: 'uuid',
    work: 'jsonb',
  },
  rosterLists: {
    id: 'uuid',
    sourceId: 'uuid',
    unitId: 'uuid',
    bytes: 'int4',
    partBytes: 'int4',
    parts: 'int4[]',
    layout: 'jsonb',
    columns: 'jsonb',
    warnings: 'jsonb',
    rowsTotal: 'int4',
    rowsDone: 'int4',
    good: 'int4',
    bad: 'int4',
    linked: 'int4',
    added: 'int4',
    doubtful: 'int4',
    encoded: 'int4',
    saidUpTo: 'int4',
    submittedBy: 'uuid',
    submittedAt: 'timestamptz',
    readyAt: 'timestamptz',
    version: 'int4',
    modelVersion: 'int4',
  },
  rosterModels: {
    id: 'uuid',
    version: 'int4',
    model: 'jsonb',
    decisions: 'int4',
    restores: 'int4',
    accountId: 'uuid',
    at: 'timestamptz',
  },
  rosterPairs: {
    id: 'uuid',
    listId: 'uuid',
    row: 'int4',
    personId: 'uuid',
    probability: 'float4',
    weight: 'float4',
    checks: 'int4',
    decidedAt: 'timestamptz',
    version: 'int4',
  },
  rosterRows: {
    listId: 'uuid',
    row: 'int4',
    issues: 'jsonb',
    personId: 'uuid',
    madePersonId: 'uuid',
    probability: 'float4',
    marks: 'jsonb',
  },
  rosterSignatures: {
    id: 'uuid',
    statementId: 'uuid',
    round: 'int4',
    unitId: 'uuid',
    accountId: 'uuid',
    at: 'timestamptz',
  },
  rosterSources: {
    id: 'uuid',
    unitId: 'uuid',
    oneToOne: 'bool',
    checks: 'int4',
    columns: 'jsonb',
    active: 'bool',
    createdAt: 'timestamptz',
    version: 'int4',
    cadenceSince: 'date',
    employerId: 'uuid',
    siteId: 'uuid',
  },
  rosterStatementPeople: {
    statementId: 'uuid',
    round: 'int4',
    personId: 'uuid',
  },
  rosterStatements: {
    id: 'uuid',
    previousId: 'uuid',
    opening: 'int4',
    figures: 'jsonb',
    dueOn: 'date',
    openedAt: 'timestamptz',
    computedAt: 'timestamptz',
    proposedAt: 'timestamptz',
    lockedAt: 'timestamptz',
    round: 'int4',
    version: 'int4',
  },
  rosterTalks: {
    id: 'uuid',
    heldOn: 'date',
    attendance: 'jsonb',
    questions: 'jsonb',
    unitId: 'uuid',
    recordedBy: 'uuid',
    recordedAt: 'timestamptz',
  },
  sessions: {
    id: 'uuid',
    accountId: 'uuid',
    demo: 'bool',
    startedAt: 'timestamptz',
    lastSeenAt: 'timestamptz',
    endedAt: 'timestamptz',
  },
  settings: {
    value: 'jsonb',
    revision: 'int4',
    updatedBy: 'uuid',
    updatedAt: 'timestamptz',
  },
  signInCodes: {
    id: 'uuid',
    createdAt: 'timestamptz',
    expiresAt: 'timestamptz',
    tries: 'int4',
    triesElsewhere: 'int4',
    usedAt: 'timestamptz',
  },
  signInFailures: {
    id: 'uuid',
    at: 'timestamptz',
  },
  sites: {
    id: 'uuid',
    employerId: 'uuid',
    operatorId: 'uuid',
    shortNames: 'text[]',
    lng: 'float8',
    lat: 'float8',
    openedOn: 'date',
    closedOn: 'date',
    createdAt: 'timestamptz',
    version: 'int4',
  },
  stationApplications: {
    id: 'uuid',
    lng: 'float8',
    lat: 'float8',
    facilities: 'jsonb',
    offers: 'jsonb',
    applicantId: 'uuid',
    keySubject: 'uuid',
    unitId: 'uuid',
    stationId: 'uuid',
    appliedAt: 'timestamptz',
    decidedAt: 'timestamptz',
    decidedBy: 'uuid',
    roughly: 'bool',
  },
  stationChecks: {
    stationId: 'uuid',
    item: 'int4',
    id: 'uuid',
    met: 'bool',
    checkedAt: 'timestamptz',
    checkedBy: 'uuid',
  },
  stationEvents: {
    id: 'uuid',
    stationId: 'uuid',
    startsAt: 'timestamptz',
    endsAt: 'timestamptz',
    cancelledAt: 'timestamptz',
  },
  stationExceptions: {
    id: 'uuid',
    stationId: 'uuid',
    first: 'date',
    last: 'date',
  },
  stationFacilities: {
    stationId: 'uuid',
    count: 'int4',
    stock: 'int4',
    lowStock: 'int4',
  },
  stationFaults: {
    id: 'uuid',
    stationId: 'uuid',
    reports: 'int4',
    openedAt: 'timestamptz',
    lastReportAt: 'timestamptz',
    dueAt: 'timestamptz',
    settledAt: 'timestamptz',
    settledBy: 'uuid',
  },
  stationManagers: {
    stationId: 'uuid',
    accountId: 'uuid',
    since: 'timestamptz',
  },
  stationOffers: {
    id: 'uuid',
    stationId: 'uuid',
    units: 'int4',
    slotMinutes: 'int4',
    mostSlots: 'int4',
    daysAhead: 'int4',
    graceMinutes: 'int4',
    active: 'bool',
  },
  stationPlans: {
    id: 'uuid',
    asked: 'jsonb',
    result: 'jsonb',
    kept: 'bool',
    startedAt: 'timestamptz',
    finishedAt: 'timestamptz',
    startedBy: 'uuid',
  },
  stationRevisions: {
    revision: 'int8',
  },
  stationStandards: {
    items: 'jsonb',
    revision: 'int4',
  },
  stations: {
    id: 'uuid',
    lng: 'float8',
    lat: 'float8',
    ownerUnitId: 'uuid',
    published: 'bool',
    fullUntil: 'timestamptz',
    version: 'int4',
    createdAt: 'timestamptz',
    updatedAt: 'timestamptz',
  },
  submissions: {
    accountId: 'uuid',
    key: 'uuid',
    at: 'timestamptz',
  },
  surveyAnswers: {
    surveyId: 'uuid',
    answeredOn: 'date',
    answers: 'jsonb',
  },
  surveys: {
    id: 'uuid',
    questions: 'jsonb',
    lines: 'text[]',
    opensOn: 'date',
    closesOn: 'date',
    unitId: 'uuid',
    madeBy: 'uuid',
    madeAt: 'timestamptz',
    openedAt: 'timestamptz',
    closedAt: 'timestamptz',
    talkId: 'uuid',
    version: 'int4',
  },
  units: {
    id: 'uuid',
    parentId: 'uuid',
  },
  visitCounts: {
    stationId: 'uuid',
    hour: 'timestamptz',
    visits: 'int4',
  },
  visitSalts: {
    day: 'date',
  },
  visitTokens: {
    day: 'date',
    count: 'int4',
  },
}
