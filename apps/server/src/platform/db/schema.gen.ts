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

export interface Tables {
  accesses: AccessesTable
  accounts: AccountsTable
  areas: AreasTable
  auditLog: AuditLogTable
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
  sessions: SessionsTable
  settings: SettingsTable
  signInCodes: SignInCodesTable
  signInFailures: SignInFailuresTable
  submissions: SubmissionsTable
  units: UnitsTable
}
