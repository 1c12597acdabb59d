import { expect, it } from "vitest";

import {
  aboutCounts,
  claimKindShare,
  compareClaims,
  compareClaimsLoosely,
  namedSpeakerShare,
  speakerShare,
} from "../../src/evaluate/compare-claims.ts";
import { matchEntities } from "../../src/evaluate/match-entities.ts";
import { fairCounts, strictCounts } from "../../src/evaluate/outcome.ts";
import type { Claim } from "../../src/model/record.ts";
import { entity, GOLD } from "./tiny-gold.ts";

const { text } = GOLD.article;
const entities = matchEntities(GOLD.entities, [
  entity("e1", "Tarn"),
  entity("e2", "Orbel"),
  entity("e3", "Dana Lee"),
]);

function claim(words: string, rest: Partial<Claim> = {}): Claim {
  const start = text.indexOf(words);
  const place = { start, end: start + words.length };
  return {
    id: words,
    text: words,
    ...place,
    kind: "fact",
    speaker: null,
    about: [],
    confidence: 0.5,
    rule: "test",
    ...rest,
  };
}

const WHOLE = "Lee said that grain will be scarce and rice is dear.";

it("needs half of the characters that either covers", () => {
  const outcome = compareClaims(GOLD.claims, [claim("Orbel lost $3m."), claim(WHOLE)]);
  expect(fairCounts(outcome)).toEqual({ hit: 1, missed: 1, wrong: 1 });
});

it("takes half of the shorter when loose", () => {
  const outcome = compareClaimsLoosely(GOLD.claims, [claim("Orbel lost $3m."), claim(WHOLE)]);
  expect(fairCounts(outcome)).toEqual({ hit: 2, missed: 0, wrong: 0 });
});

it("matches one to one", () => {
  const outcome = compareClaims(GOLD.claims, [claim("Orbel lost $3m."), claim("Orbel lost $3m")]);
  expect(fairCounts(outcome)).toEqual({ hit: 1, missed: 1, wrong: 1 });
});

it("leaves found optional claims neutral, and counts them when strict", () => {
  const outcome = compareClaims(GOLD.claims, [claim("rice is dear")]);
  expect(fairCounts(outcome)).toEqual({ hit: 0, missed: 2, wrong: 0 });
  expect(strictCounts(outcome)).toEqual({ hit: 1, missed: 2, wrong: 0 });
});

it("judges speaker, kind and topics on the matched", () => {
  const found = [
    claim("Orbel lost $3m.", { about: ["e1", "e2"] }),
    claim("grain will be scarce", { speaker: "e3", kind: "opinion" }),
    claim("rice is dear", { kind: "opinion" }),
  ];
  const outcome = compareClaims(GOLD.claims, found);
  expect(speakerShare(outcome, GOLD.claims, entities)).toEqual({ count: 2, of: 3 });
  expect(namedSpeakerShare(outcome, GOLD.claims, entities)).toEqual({ count: 1, of: 2 });
  expect(claimKindShare(outcome)).toEqual({ count: 2, of: 3 });
  expect(aboutCounts(outcome, entities)).toEqual({ hit: 1, missed: 0, wrong: 1 });
});

it("accepts either of two gold speakers of the same words", () => {
  const [lost] = GOLD.claims;
  if (lost === undefined) throw new Error("no claim");
  const gold = [lost, { ...lost, speaker: "Orbel", optional: true }];
  const outcome = compareClaims(gold, [claim("Orbel lost $3m.", { speaker: "e2" })]);
  expect(speakerShare(outcome, gold, entities)).toEqual({ count: 1, of: 1 });
});
