/** Colours for tests of what is drawn; far apart, so that a mix-up shows. */
import type { Theme } from "../../src/app/view/scene/theme.ts";

export const SAMPLE_THEME: Theme = {
  ground: "#ffffff",
  surface: "#fefefe",
  line: "#dddddd",
  text: "#111111",
  textSoft: "#666666",
  accent: "#0000ff",
  nodes: {
    company: "#100000",
    organization: "#200000",
    person: "#300000",
    product: "#400000",
    media: "#500000",
    fact: "#600000",
    forecast: "#700000",
    opinion: "#800000",
  },
  groups: ["#000010", "#000020"],
  relations: {
    partnership: "#001000",
    investment: "#002000",
    acquisition: "#003000",
    supply: "#004000",
    competition: "#005000",
    litigation: "#006000",
    ownership: "#007000",
  },
  font: "sans-serif",
};
