/** Files of older and newer versions, made by hand. */
import { Kysely, sql } from "kysely";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { openSqliteStore } from "../../src/store/sqlite.ts";
import { LibsqlDialect } from "../../src/store/sqlite-dialect.ts";
import {
  assertCurrent,
  findKnownVersion,
  type Migration,
  migrate,
  type Tables,
} from "../../src/store/sqlite-schema.ts";
import { expectError } from "../contracts/expect-error.ts";
import { sampleRecord } from "../contracts/sample-records.ts";
import { useTempFolder } from "./temp-folder.ts";

describe("the version of a store file", () => {
  const inFolder = useTempFolder();
  let connection: Database.Database;
  let database: Kysely<Tables>;
  const path = (): string => inFolder("relata.db");

  beforeEach(() => {
    connection = new Database(path());
    database = new Kysely<Tables>({ dialect: new LibsqlDialect(connection) });
  });

  afterEach(() => {
    connection.close();
  });

  it("is 0 for an empty file, 1 after the migrations of today", async () => {
    expect(await findKnownVersion(database, path())).toBe(0);
    await migrate(database, path());
    expect(await findKnownVersion(database, path())).toBe(1);
  });

  it("rises step by step, from wherever the file is, and each step is taken once", async () => {
    const taken: string[] = [];
    const step =
      (name: string): Migration =>
      async (transaction) => {
        taken.push(name);
        await sql`create table if not exists meta (key text primary key, value text)`.execute(transaction);
      };
    await migrate(database, path(), [step("to 1")]);
    await migrate(database, path(), [step("to 1"), step("to 2"), step("to 3")]);
    await migrate(database, path(), [step("to 1"), step("to 2"), step("to 3")]);
    expect(taken).toEqual(["to 1", "to 2", "to 3"]);
  });

  it("stays what it was when a step fails, with everything as before", async () => {
    await migrate(database, path());
    const broken: Migration = async (transaction) => {
      await sql`alter table article add column language text`.execute(transaction);
      throw new Error("no such planet");
    };
    await expect(migrate(database, path(), [broken, broken])).rejects.toThrow("no such planet");
    expect(await findKnownVersion(database, path())).toBe(1);
    const columns = await sql<{ name: string }>`select name from pragma_table_info('article')`.execute(
      database,
    );
    expect(columns.rows.map(({ name }) => name)).not.toContain("language");
  });

  it("can rise while the records stay", async () => {
    await migrate(database, path());
    connection.close();
    const store = await openSqliteStore(path());
    await store.put(sampleRecord(1));
    await store.close();

    connection = new Database(path());
    database = new Kysely<Tables>({ dialect: new LibsqlDialect(connection) });
    const addLanguage: Migration = async (transaction) => {
      await sql`alter table article add column language text not null default 'en'`.execute(transaction);
    };
    await migrate(database, path(), [addLanguage, addLanguage]);
    const rows = await sql<{ language: string }>`select id, language from article`.execute(database);
    expect(rows.rows).toEqual([{ id: sampleRecord(1).article.id, language: "en" }]);
    expect(await findKnownVersion(database, path(), [addLanguage, addLanguage])).toBe(2);
  });

  it("0 written by hand is brought to today's, and the store works", async () => {
    connection.exec(
      "create table meta (key text primary key, value text); insert into meta values ('schema', '0')",
    );
    connection.close();
    const store = await openSqliteStore(path());
    expect(await store.put(sampleRecord(1))).toBe("added");
    await store.close();
    const reopened = await openSqliteStore(path());
    expect(await reopened.count()).toBe(1);
    await reopened.close();
  });

  it("is refused when it is newer, naming both, and the file stays as it is", async () => {
    await migrate(database, path());
    connection.exec("update meta set value = '7' where key = 'schema'");
    connection.close();
    for (const readOnly of [false, true]) {
      const message = `The store ${path()} has version 7; this Relata knows versions up to 1`;
      await expectError("store-newer", () => openSqliteStore(path(), { readOnly }), message, "Update Relata");
    }
  });

  it("cannot rise in a file opened for reading only, which is said", async () => {
    await migrate(database, path());
    const steps: readonly Migration[] = [async () => {}, async () => {}];
    const words = "version 1 and must be brought to version 2";
    await expectError("store-read-only", () => assertCurrent(database, path(), steps), words);
  });

  it.each(["", "soon", "-1", "1.5"])("is no version when the file says %j", async (value) => {
    connection.exec(
      `create table meta (key text primary key, value text); insert into meta values ('schema', '${value}')`,
    );
    const found = findKnownVersion(database, path());
    if (value === "") expect(await found).toBe(0);
    else await expectError("store-broken", () => found);
  });
});
