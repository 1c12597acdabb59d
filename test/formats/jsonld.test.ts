import { describe, expect, it } from "vitest";
import { writeJsonld } from "../../src/formats/jsonld.ts";
import { selectGraph } from "../../src/formats/select-graph.ts";
import { AWKWARD } from "./awkward-graph.ts";

type Thing = Readonly<Record<string, unknown>>;

const SOURCE = [...writeJsonld(selectGraph(AWKWARD, { claims: true }))].join("");
const DOCUMENT = JSON.parse(SOURCE) as {
  "@context": Readonly<Record<string, string>>;
  "@graph": readonly Thing[];
};

describe("JSON-LD", () => {
  it("is the reviewed file", async () => {
    await expect(SOURCE).toMatchFileSnapshot("../golden/formats/awkward.jsonld");
  });

  it("declares every prefix that it uses", () => {
    const prefixes = [...SOURCE.matchAll(/"(\w+):[\w%]+"/g)].map(([, prefix]) => prefix);
    expect(prefixes.length).toBeGreaterThan(0);
    for (const prefix of prefixes) expect(Object.keys(DOCUMENT["@context"])).toContain(prefix);
  });

  it("refers only to what stands in it or in the ontology", () => {
    const known = new Set(DOCUMENT["@graph"].map((thing) => thing["@id"]));
    const referred = [...SOURCE.matchAll(/\{"@id":"(relata:(?:ent|clm|edg|art)\w+)"\}/g)].map(([, id]) => id);
    expect(referred.length).toBeGreaterThan(10);
    for (const id of referred) expect(known).toContain(id);
  });

  it("says who claims what, about whom and where", () => {
    expect(find("relata:clm_1")).toMatchObject({
      "@type": ["Claim", "prov:Entity"],
      text: "Revenue will double by 2027, Orla Finch said.",
      author: [{ "@id": "relata:ent_d" }],
      about: [{ "@id": "relata:ent_a" }],
      appearance: { "@id": "relata:art2" },
    });
  });

  it("names parties in the words of schema.org", () => {
    expect(find("relata:ent_b")).toMatchObject({ "@type": "Organization", alternateName: ["شركة الفجر"] });
    expect(find("relata:ent_d")).toMatchObject({ "@type": "Person", name: "Orla Finch" });
    expect(find("relata:art3")).not.toHaveProperty("datePublished");
  });

  it("gives each relation its sentences, by quote and by position", () => {
    const relation = find("relata:edg_5");
    expect(relation).toMatchObject({
      "rdf:subject": { "@id": "relata:ent_a" },
      "rdf:predicate": { "@id": "relata:partnership" },
      "rdf:object": { "@id": "relata:ent_b" },
      "relata:directed": false,
      "prov:wasDerivedFrom": [{ "@id": "relata:art3" }],
      "relata:evidence": [
        {
          "@type": "oa:SpecificResource",
          "oa:hasSource": { "@id": "relata:art3" },
          "oa:hasSelector": [
            { "@type": "oa:TextQuoteSelector", "oa:exact": "-the two work together." },
            { "@type": "oa:TextPositionSelector", "oa:start": 5, "oa:end": 28 },
          ],
          "relata:speaker": { "@id": "relata:ent_d" },
        },
      ],
    });
  });

  it("copes with a claim that nobody says about nobody", () => {
    const snapshot = { ...AWKWARD, edges: [] };
    const [claim] = (
      JSON.parse([...writeJsonld(selectGraph(snapshot, { claims: true }))].join("")) as typeof DOCUMENT
    )["@graph"].filter((thing) => thing["@id"] === "relata:clm_1");
    expect(claim).toMatchObject({ author: [], about: [] });
  });
});

function find(id: string): Thing | undefined {
  return DOCUMENT["@graph"].find((thing) => thing["@id"] === id);
}
