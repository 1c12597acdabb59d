/** The tour of the README, on the real program: add, look, correct, take back, export, remove. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MERGER, RUMOUR } from "./articles.ts";
import { enterTempFolder, jsonLines, relata } from "./run-cli.ts";

interface Said {
  readonly id: string;
  readonly outcome: string;
}

function workplace(): string {
  const folder = enterTempFolder();
  writeFileSync(join(folder, "merger.md"), MERGER);
  writeFileSync(join(folder, "rumour.md"), RUMOUR);
  return folder;
}

describe("relata", () => {
  it("extracts a record whose quotes are verbatim, in the shape of the contract", async () => {
    workplace();
    const { status, stdout } = await relata(["extract", "merger.md", "--json"]);
    const [record] = jsonLines(stdout) as [
      {
        article: { text: string; publishedAt: string };
        entities: { id: string; name: string; mentions: [number, number][] }[];
        relations: {
          type: string;
          source: string;
          target: string;
          evidence: { start: number; end: number; quote: string }[];
        }[];
      },
    ];
    expect(status).toBe(0);
    expect(Object.keys(record)).toEqual([
      "article",
      "entities",
      "relations",
      "claims",
      "extractor",
      "diagnostics",
    ]);
    expect(record.article.publishedAt).toBe("2025-03-01");
    const nameOf = (id: string): string | undefined =>
      record.entities.find((entity) => entity.id === id)?.name;
    const [deal] = record.relations;
    expect(deal && [deal.type, nameOf(deal.source), nameOf(deal.target)]).toEqual([
      "acquisition",
      "Qorvel Inc",
      "Nimbrax Therapeutics",
    ]);
    for (const { start, end, quote } of deal?.evidence ?? [])
      expect(record.article.text.slice(start, end)).toBe(quote);
  });

  it("reads standard input and prints for people", async () => {
    workplace();
    const { status, stdout } = await relata(["extract", "-"], MERGER);
    expect(status).toBe(0);
    expect(stdout).toContain("Qorvel Inc acquires Nimbrax Therapeutics  [confirmed]");
  });

  it("explains what each decision rests on", async () => {
    workplace();
    const { status, stdout } = await relata(["extract", "--explain", "merger.md"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Qorvel Inc acquisition Nimbrax Therapeutics  [confirmed]  verb frame “");
    const [explanation] = jsonLines(
      (await relata(["extract", "--explain", "--json", "merger.md"])).stdout,
    ) as [{ names: { clues: { clue: string; weights: object }[] }[] }];
    expect(explanation.names[0]?.clues[0]?.clue).toBe("always");
  });

  it("adds once, finds, shows, connects, and removes again", async () => {
    workplace();
    const added = await relata(["add", ".", "--json"]);
    expect(added.status).toBe(0);
    const outcomes = jsonLines(added.stdout) as Said[];
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["added", "added"]);
    expect((await relata(["add", "."])).stderr).toContain("0 added, 2 already there");

    expect((await relata(["find", "qorvl"])).stdout).toContain("Qorvel");
    const shown = await relata(["show", "Qorvel"]);
    expect(shown.stdout).toContain("acquires Nimbrax Therapeutics  [confirmed]");
    expect(shown.stdout).toContain("is funded by Hallow & Pike  [rumoured]");
    expect((await relata(["path", "Hallow & Pike", "Nimbrax Therapeutics"])).stdout).toMatch(
      /invests in[\s\S]*acquires/,
    );
    expect((await relata(["verify"])).stdout).toContain("all sound");

    const [first] = outcomes;
    expect((await relata(["remove", first?.id.slice(0, 8) ?? ""])).status).toBe(0);
    expect((await relata(["articles", "--json"])).stdout.trim().split("\n")).toHaveLength(1);
  });

  it("takes judgements and takes them back", async () => {
    const folder = workplace();
    await relata(["add", "."]);
    const graph = async (): Promise<string> => {
      await relata(["export", "--format", "json", "--out", "graph.json"]);
      return readFileSync(join(folder, "graph.json"), "utf8");
    };
    const before = await graph();
    const judged = await relata(["same", "Hallow & Pike", "Nimbrax Therapeutics", "--json"]);
    expect(judged.status).toBe(0);
    expect(await graph()).not.toBe(before);
    const [{ id }] = jsonLines(judged.stdout) as [Said];
    expect((await relata(["revoke", id])).status).toBe(0);
    expect(await graph()).toBe(before);
    expect((await relata(["judgements"])).stdout).toContain("(revoked)");
  });

  it("corrects what a statement says, part by part", async () => {
    workplace();
    await relata(["add", "."]);
    const statement = /rel_[0-9a-f]+/.exec((await relata(["show", "Hallow & Pike"])).stdout)?.[0] ?? "";
    const restated = await relata(["restate", statement, "--type", "acquisition", "--turn"]);
    expect(restated.stdout).toContain(`${statement} says acquisition the other way round, rumoured`);
    expect((await relata(["show", "Qorvel"])).stdout).toContain("acquires Hallow & Pike  [rumoured]");
    await relata(["restate", statement, "--status", "denied"]);
    expect((await relata(["show", "Qorvel"])).stdout).toContain("acquires Hallow & Pike  [denied]");
    const [edge] = jsonLines((await relata(["show", "Hallow & Pike", "--json"])).stdout).flatMap((view) =>
      (view as { relations: { relations: { edge: string }[] }[] }).relations.flatMap((group) =>
        group.relations.map((relation) => relation.edge),
      ),
    );
    const whole = await relata(["restate", edge ?? "", "--turn", "--json"]);
    expect(jsonLines(whole.stdout)).toMatchObject([
      { op: "restate", statement, type: "acquisition", turned: false, status: "denied" },
    ]);
    expect((await relata(["show", "Qorvel"])).stdout).toContain("is acquired by Hallow & Pike  [denied]");
    expect((await relata(["restate", "--help"])).stdout).toContain("exchange source and target");
  });

  it("builds a GEXF file from articles alone", async () => {
    const folder = workplace();
    const { status, stderr } = await relata(["build", ".", "--out", "graph.gexf"]);
    expect(stderr).toContain("wrote graph.gexf");
    expect(status).toBe(0);
    expect(readFileSync(join(folder, "graph.gexf"), "utf8")).toContain("Nimbrax Therapeutics");
  });

  it("replaces the text under a URL only when told to", async () => {
    const folder = workplace();
    await relata(["add", "merger.md"]);
    writeFileSync(join(folder, "corrected.md"), MERGER.replace("$2.9 billion", "$3.1 billion"));
    const refused = await relata(["add", "corrected.md"]);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain("--replace");
    expect((await relata(["add", "--replace", "corrected.md"])).stderr).toContain("1 replaced");
    expect((await relata(["articles", "--json"])).stdout.trim().split("\n")).toHaveLength(1);
  });
});
