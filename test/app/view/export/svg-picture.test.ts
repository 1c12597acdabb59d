import { describe, expect, it } from "vitest";
import { SaxesParser } from "saxes";
import { OPENING_LOOK } from "../../../../src/app/state/opening-look.ts";
import { legendEntries } from "../../../../src/app/view/filters/legend-entries.ts";
import { nodeSizes } from "../../../../src/app/view/scene/node-sizes.ts";
import { pictureRows } from "../../../../src/app/view/export/picture-rows.ts";
import { toScene } from "../../../../src/app/view/scene/scene.ts";
import { fittingFrame, svgPicture } from "../../../../src/app/view/export/svg-picture.ts";
import { visibleGraph } from "../../../../src/app/view/visible/visible-graph.ts";
import { sampleGraph, sayingRecord } from "../../sample-graph.ts";
import { SAMPLE_THEME } from "../../sample-theme.ts";

const NASTY = "Ro & Daughters <Ltd>";
const { graph, id } = sampleGraph(
  sayingRecord({
    title: "Two",
    entities: [
      [NASTY, "company"],
      ["Nimbrax", "organization"],
    ],
    relations: [
      { type: "supply", ends: [NASTY, "Nimbrax"], status: "rumoured" },
      { type: "partnership", ends: [NASTY, "Nimbrax"] },
    ],
  }),
);
const visible = visibleGraph(graph, { look: OPENING_LOOK, selection: { kind: "none" } });
const scene = toScene({
  graph,
  visible,
  positions: { [id(NASTY)]: { x: -50, y: 0 }, [id("Nimbrax")]: { x: 50, y: 10 } },
  look: OPENING_LOOK,
  sizes: nodeSizes(graph),
  groups: null,
  theme: SAMPLE_THEME,
});
const rows = pictureRows(legendEntries(graph, visible, OPENING_LOOK.filters), null, SAMPLE_THEME);
const svg = svgPicture({
  scene,
  frame: fittingFrame(scene, 800, 600),
  rows,
  measure: (text, size) => text.length * size * 0.5,
});

describe("a picture in SVG", () => {
  it("is well-formed, whatever the names", () => {
    const texts: string[] = [];
    const parser = new SaxesParser();
    parser.on("text", (text) => texts.push(text.trim()));
    parser.write(svg).close();
    expect(texts).toContain(NASTY);
  });

  it("draws every node and edge, rumours dashed and directed ones with a head", () => {
    expect(svg.match(/<circle[^>]*><title>/gu)).toHaveLength(2);
    expect(svg.match(/stroke-dasharray="5.5 3.5"/gu)).toHaveLength(1);
    expect(svg.match(/Z" fill=/gu)).toHaveLength(1);
  });

  it("has the legend of what is seen", () => {
    expect(rows.map(({ words, sign }) => [words, sign])).toEqual([
      ["companies", "dot"],
      ["organizations", "dot"],
      ["partnerships", "line"],
      ["supplies", "line"],
    ]);
    for (const { words } of rows) expect(svg).toContain(`>${words}</text>`);
  });

  it("keeps everything inside, with the north above", () => {
    const { toPoint } = fittingFrame(scene, 800, 600);
    const [west, east] = [toPoint({ x: -50, y: 0 }), toPoint({ x: 50, y: 10 })];
    expect(west.x).toBeCloseTo(60);
    expect(east.x).toBeCloseTo(740);
    expect(east.y).toBeLessThan(west.y);
  });
});
