import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { writeEdgesCsv, writeEvidenceCsv, writeNodesCsv } from "../../src/formats/csv.ts";
import { selectGraph } from "../../src/formats/select-graph.ts";
import { AWKWARD, entity, PLACES } from "./awkward-graph.ts";

const WHOLE = selectGraph(AWKWARD, { claims: true });
const NODES = [...writeNodesCsv(WHOLE, { positions: PLACES })].join("");
const EDGES = [...writeEdgesCsv(WHOLE)].join("");
const EVIDENCE = [...writeEvidenceCsv(WHOLE)].join("");

type Row = Readonly<Record<string, string>>;

describe("CSV", () => {
  it.each([
    ["nodes", NODES],
    ["edges", EDGES],
    ["evidence", EVIDENCE],
  ])("of %s is the reviewed file", async (part, source) => {
    await expect(source.replaceAll("\r\n", "\n")).toMatchFileSnapshot(
      `../golden/formats/awkward.${part}.csv`,
    );
  });

  it("is read by Python, cell by cell", () => {
    const nodes = readCsv(NODES);
    expect(nodes).toHaveLength(5);
    expect(nodes[1]).toMatchObject({
      id: "ent_a",
      label: 'Kestrel & Co. <Holdings> "KCH"',
      mentions: "12",
      lastSeen: "2024-06-15",
      x: "1.23456",
      y: "-20",
    });
    expect(nodes[2]).toMatchObject({ label: "שלום טק 🚀", x: "", confidence: "" });
  });

  it("joins edges and evidence to nodes by id", () => {
    const ids = new Set(readCsv(NODES).map((row) => row["id"]));
    const edges = readCsv(EDGES);
    expect(edges).toHaveLength(6);
    for (const row of [...edges, ...readCsv(EVIDENCE)]) {
      expect(ids).toContain(row["source"]);
      expect(ids).toContain(row["target"]);
    }
    expect(edges[5]).toMatchObject({
      relation: "litigation",
      directed: "true",
      sourceLabel: "'+Plus Regulator",
    });
  });

  it("has one row for each sentence, with its place", () => {
    const rows = readCsv(EVIDENCE);
    expect(rows.map((row) => row["edge"])).toEqual(["edg_3", "edg_3", "edg_4", "edg_5", "edg_6"]);
    expect(rows[4]).toMatchObject({
      quote: "There is no inquiry,\r\nit said.",
      spanStart: "5",
      article: "art2",
      publishedAt: "2024-06-15",
    });
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+Plus", "'+Plus"],
    ["-minus", "'-minus"],
    ["@at", "'@at"],
    ["\ttab", "'\ttab"],
    ["\u0001=hidden\u0000", "'=hidden"],
    ["'quoted", "'quoted"],
    ["a=b", "a=b"],
    ['a "b", c', '"a ""b"", c"'],
    ["two\nlines", '"two\nlines"'],
    [" blank", '" blank"'],
  ])("writes the label %j as %s", (label, expected) => {
    const graph = selectGraph({ articles: [], nodes: [entity("ent_a", { label })], edges: [] });
    const [, row] = [...writeNodesCsv(graph)].join("").split("\r\n");
    expect(row?.startsWith(`ent_a,${expected},entity,`)).toBe(true);
  });

  it("ends every line as RFC 4180 says and has a header when empty", () => {
    const empty = selectGraph({ articles: [], nodes: [], edges: [] });
    expect([...writeEvidenceCsv(empty)].join("")).toMatch(/^edge,source,[\w,]+\r\n$/);
    expect(readCsv([...writeEdgesCsv(empty)].join(""))).toEqual([]);
  });
});

/** The rows as Python's csv module reads them. */
function readCsv(source: string): readonly Row[] {
  const script =
    "import csv,io,json,sys; text = sys.stdin.buffer.read().decode(); print(json.dumps(list(csv.DictReader(io.StringIO(text, newline=''), strict=True))))";
  return JSON.parse(
    execFileSync("/usr/bin/python3", ["-c", script], { input: source, encoding: "utf8" }),
  ) as Row[];
}
