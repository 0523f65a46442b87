import pg from "pg";
import { DatabaseError, DatabaseSetupError } from "../errors.ts";
import type { Session, SessionSource } from "../session.ts";
import { keptPassword } from "./keptPassword.ts";
import { scramVerifier } from "./scramVerifier.ts";

interface Address {
  url: string;
  appUrl: string | undefined;
  dataDir: string;
}

/**
 * Gives the pool of the application's login. Without appUrl a login is made and kept for this
 * database, member of juxin_app, with a random password in `<dataDir>/app-role.json`.
 * Throws DatabaseSetupError where the login could see past row-level security.
 */
export async function prepareAppLogin(
  owner: SessionSource,
  address: Address,
  connect: (url: string) => pg.Pool,
): Promise<pg.Pool> {
  const session = await owner.lease();
  try {
    const ready = await session.query(`select from pg_roles where rolname = 'juxin_app'`, []);
    if (ready.rows.length === 0) {
      throw new DatabaseSetupError("The role juxin_app is missing: run the migrations first.");
    }
    const pool = connect(address.appUrl ?? (await ownLogin(session, address)));
    try {
      await refuseMighty(pool);
    } catch (error) {
      await pool.end();
      throw error;
    }
    return pool;
  } finally {
    session.release(false);
  }
}

async function ownLogin(session: Session, { url, dataDir }: Address): Promise<string> {
  const asked = await session.query("select current_database() as name", []);
  const login = `juxin_app_login_${String(asked.rows[0]!.name)}`.slice(0, 63);
  const { password, isNew } = keptPassword(dataDir);
  const verifier = pg.escapeLiteral(scramVerifier(password));
  const role = pg.escapeIdentifier(login);
  const known = await session.query("select from pg_roles where rolname = $1", [login]);
  try {
    if (known.rows.length === 0) {
      await session.query(`create role ${role} login password ${verifier} in role juxin_app`, []);
    } else if (isNew || !(await accepts(withLogin(url, login, password)))) {
      await session.query(`alter role ${role} login password ${verifier}`, []);
    }
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== "42501") throw error;
    throw new DatabaseSetupError(
      "The database owner may not create roles. Ask the database administrator for a login " +
        "(create role juxin_login login password '…' in role juxin_app) and set DATABASE_APP_URL to it.",
      { cause: error },
    );
  }
  return withLogin(url, login, password);
}

/** False when the server refuses the password: another data folder has set its own since. */
async function accepts(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    return !(error instanceof pg.DatabaseError && error.code?.startsWith("28"));
  } finally {
    await client.end().catch(() => {});
  }
}

async function refuseMighty(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<
    Record<"login" | "mighty" | "owner" | "member", string | boolean>
  >(`
    select rolname as login, rolsuper or rolbypassrls as mighty,
      pg_has_role(oid, 'juxin_app', 'usage') as member,
      exists (select from pg_class where relnamespace = 'public'::regnamespace
        and relkind in ('r', 'p') and pg_has_role(pg_roles.oid, relowner, 'usage')) as owner
    from pg_roles where rolname = current_user`);
  const { login, mighty, owner, member } = rows[0]!;
  if (mighty || owner) {
    throw new DatabaseSetupError(
      `The application's login ${login} is a superuser, bypasses row-level security or owns tables: ` +
        "set DATABASE_APP_URL to a login that is only a member of juxin_app.",
    );
  }
  if (!member) {
    throw new DatabaseSetupError(
      `The application's login ${login} is not a member of juxin_app: grant juxin_app to ${login}.`,
    );
  }
}

/** The owner's address with another login; as query parameters, which also fit a socket address. */
function withLogin(url: string, login: string, password: string): string {
  const address = new URL(url);
  address.username = "";
  address.password = "";
  address.searchParams.set("user", login);
  address.searchParams.set("password", password);
  return address.href;
}
