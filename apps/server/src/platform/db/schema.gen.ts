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
  /** 这一步的其余内容：三方角色、评价星级、受理渠道、所归问题 */
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
  /** 加密的牵头党员姓名 */
  leadPersonSealed: string | null
  industryUnitId: string | null
  departmentUnitId: string | null
  problemId: string | null
  openedAt: Date
  acceptedAt: Date | null
  assignedAt: Date | null
  resolvedAt: Date | null
  confirmedAt: Date | null
  dueAt: Date
  amberAt: Date
  reopenCount: Generated<number>
  stars: number | null
  photoCount: Generated<number>
  version: number
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

export interface DistrictsTable {
  code: string
  name: string
  /** 起始所依据的地方做法 */
  playbook: string
  /** 演示数据区，界面每页标明 */
  demo: Generated<boolean>
  createdAt: Date
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
  textSealed: string | null
  toUnitId: string | null
  accountId: string | null
  unitId: string | null
  at: Date
}

export interface RosterDifferencesTable {
  district: string
  id: string
  statementId: string
  /** 类型、人、字段，同一差异不重复列 */
  key: string
  /** onlyHere 只在企业一方名单、onlyThere 只在属地一方名单、fieldConflict 说法不一、moved 换了地方、left 离开、hiddenMember 口袋党员、double 一人两行 */
  type: string
  field: string | null
  /** open 未结、settled 已结、gone 名单更新后已不存在 */
  state: string
  outcome: string | null
  /** 结论：此人是否计入商定人数 */
  counts: boolean | null
  personId: string
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
  fileNameSealed: string | null
  bytes: number
  partBytes: number
  /** 已收到的分段，断开后从缺的那段续传 */
  parts: Generated<number[]>
  /** 内容的带密钥摘要，同一份名单不收两次 */
  contentHash: string | null
  /** 表头文字 */
  headers: ColumnType<unknown, JsonInput | undefined, JsonInput>
  /** 各列的含义，识别后可改 */
  columns: ColumnType<unknown, JsonInput | undefined, JsonInput>
  warnings: ColumnType<unknown, JsonInput | undefined, JsonInput>
  rowsTotal: Generated<number>
  rowsDone: Generated<number>
  good: Generated<number>
  bad: Generated<number>
  linked: Generated<number>
  added: Generated<number>
  doubtful: Generated<number>
  encoded: Generated<number>
  submittedBy: string | null
  submittedAt: Date
  readyAt: Date | null
  version: Generated<number>
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
  /** 各项比对的结论与权重，供人看懂 */
  explanation: ColumnType<unknown, JsonInput, JsonInput>
  checks: number
  /** open 待判、unsure 拿不准、disputed 两人判得不同、same 同一人、different 不是同一人 */
  state: string
  decidedAt: Date | null
  createdPerson: Generated<boolean>
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
  issues: ColumnType<unknown, JsonInput | undefined, JsonInput>
  personId: string | null
  probability: number | null
  /** 名单对党员身份的说法：member、probationer、none；敏感，仅供对账 */
  membership: string | null
}

export interface RosterSignaturesTable {
  district: string
  id: string
  statementId: string
  round: number
  unitId: string
  accountId: string | null
  answer: string
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
}

export interface RosterStatementPeopleTable {
  district: string
  statementId: string
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
  tries: Generated<number>
  usedAt: Date | null
}

export interface SignInFailuresTable {
  district: string
  id: string
  /** 登录名或网络地址的盲索引 */
  subjectIndex: string
  at: Date
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
}

export interface StationChecksTable {
  district: string
  stationId: string
  standard: string
  item: number
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
  districts: DistrictsTable
  files: FilesTable
  grants: GrantsTable
  problems: ProblemsTable
  rosterAdjustments: RosterAdjustmentsTable
  rosterApart: RosterApartTable
  rosterDecisions: RosterDecisionsTable
  rosterDifferenceActions: RosterDifferenceActionsTable
  rosterDifferences: RosterDifferencesTable
  rosterFindings: RosterFindingsTable
  rosterJobs: RosterJobsTable
  rosterLists: RosterListsTable
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
  stationApplications: StationApplicationsTable
  stationChecks: StationChecksTable
  stationEvents: StationEventsTable
  stationExceptions: StationExceptionsTable
  stationFacilities: StationFacilitiesTable
  stationFaults: StationFaultsTable
  stationManagers: StationManagersTable
  stationOffers: StationOffersTable
  stationRevisions: StationRevisionsTable
  stationStandards: StationStandardsTable
  stations: StationsTable
  submissions: SubmissionsTable
  units: UnitsTable
  visitCounts: VisitCountsTable
  visitSalts: VisitSaltsTable
  visitTokens: VisitTokensTable
}
