/** Kysely's SQLite dialect on libsql, but for one thing: the error that ends a transaction is the one that is seen. */
import { type DatabaseConnection, type Driver, SqliteDialect, SqliteDriver } from "kysely";
import type { Database } from "libsql";

export class LibsqlDialect extends SqliteDialect {
  readonly #database: Database;

  constructor(database: Database) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new LibsqlDriver(this.#database);
  }
}

class LibsqlDriver extends SqliteDriver {
  readonly #database: Database;

  constructor(database: Database) {
    super({ database });
    this.#database = database;
  }

  /** On a full disk SQLite rolls back by itself; a second rollback would fail and hide why the first was needed. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}
