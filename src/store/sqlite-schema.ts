/**
 * The tables of the store file and the way to them from every older version.
 * The log is the truth: whole records and judgements as JSON, beside them only the columns that are looked up.
 */
import { type Kysely, sql, type Transaction } from "kysely";

import { RelataError } from "../model/errors.ts";
import { broken } from "./sqlite-errors.ts";

export interface Tables {
  article: ArticleRow;
  judgement: JudgementRow;
  meta: MetaRow;
}

interface ArticleRow {
  id: string;
  url: string | null;
  /** ISO date of publication. */
  published: string | null;
  /** The record as JSON, and the SHA-256 of that JSON. */
  record: string;
  hash: string;
}

interface JudgementRow {
  id: string;
  at: string;
  /** The judgement as JSON. */
  body: string;
}

interface MetaRow {
  key: "schema";
  value: string;
}

/** One step from a version to the next. */
export type Migration = (database: Transaction<Tables>) => Promise<void>;

/** Step n leads from version n to version n + 1. Append to it; never change a step that has been released. */
const MIGRATIONS: readonly Migration[] = [createTables];

/** Version of the file, without writing to it; throws RelataError `store-newer` for a file that a later Relata wrote. */
export async function findKnownVersion(
  database: Kysely<Tables>,
  path: string,
  steps = MIGRATIONS,
): Promise<number> {
  const version = await findVersion(database, path);
  if (version <= steps.length) return version;
  throw new RelataError(
    "store-newer",
    `The store ${path} has version ${version}; this Relata knows versions up to ${steps.length}`,
    "Update Relata, or name another store with --store.",
  );
}

/**
 * Brings the file at `path` to the newest version in one transaction: a step that fails leaves everything as it was.
 */
export async function migrate(database: Kysely<Tables>, path: string, steps = MIGRATIONS): Promise<void> {
  const version = await findKnownVersion(database, path, steps);
  if (version === steps.length) return;
  await database.transaction().execute(async (transaction) => {
    for (const step of steps.slice(version)) await step(transaction);
    await transaction
      .insertInto("meta")
      .values({ key: "schema", value: String(steps.length) })
      .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: String(steps.length) }))
      .execute();
  });
}

/** Checks that the file can be read as it is, without writing to it. */
export async function assertCurrent(
  database: Kysely<Tables>,
  path: string,
  steps = MIGRATIONS,
): Promise<void> {
  const version = await findKnownVersion(database, path, steps);
  if (version === steps.length) return;
  throw new RelataError(
    "store-read-only",
    `The store ${path} has version ${version} and must be brought to version ${steps.length}, but cannot be written`,
    "Open it once where it can be written, for example by `relata articles` on a copy.",
  );
}

/** Version of a file: the number of steps taken. An empty file has version 0. */
async function findVersion(database: Kysely<Tables>, path: string): Promise<number> {
  const tables = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(
    database,
  );
  if (tables.rows.length === 0) return 0;
  if (!tables.rows.some(({ name }) => name === "meta"))
    throw broken(path, "it is a database of another program");
  const row = await database
    .selectFrom("meta")
    .select("value")
    .where("key", "=", "schema")
    .executeTakeFirst();
  const version = Number(row?.value);
  if (!Number.isInteger(version) || version < 0) throw broken(path, "it does not say which version it has");
  return version;
}

async function createTables(database: Transaction<Tables>): Promise<void> {
  const { schema } = database;
  await schema
    .createTable("article")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("url", "text")
    .addColumn("published", "text")
    .addColumn("record", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .execute();
  await schema.createIndex("article_url").on("article").columns(["url", "id"]).execute();
  await schema
    .createTable("judgement")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .execute();
  await schema.createIndex("judgement_at").on("judgement").columns(["at", "id"]).execute();
  await schema
    .createTable("meta")
    .ifNotExists()
    .addColumn("key", "text", (column) => column.primaryKey().notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();
}
