import { describe, expect, it } from "vitest";
import { addressOffer, fileOffer, pastedOffer } from "../../../../src/app/panels/add/offers.ts";
import { ingestBytes } from "../../../../src/ingest/from-bytes.ts";

const NOTHING = { title: "", publisher: "", date: "", url: "" };

async function articleOf(content: string, fields = NOTHING) {
  const source = await pastedOffer(content, fields).read();
  if (source.kind !== "text") throw new Error("Pasted text is text.");
  return ingestBytes(source.name, new TextEncoder().encode(source.content));
}

describe("pasted text", () => {
  it("brings along what its reader knows, whatever signs are in it", async () => {
    const fields = {
      title: 'Qorvel: "we sail"\n--- #1',
      publisher: "Tide & Wire",
      date: "2025-02-03",
      url: "https://example.org/a?b=1#c",
    };
    expect(await articleOf("Qorvel bought Nimbrax.", fields)).toMatchObject({
      title: 'Qorvel: "we sail" --- #1',
      publisher: "Tide & Wire",
      publishedAt: "2025-02-03",
      text: "Qorvel bought Nimbrax.",
    });
  });

  it("stays as it is where nothing is known, or where it says itself", async () => {
    const plain = await pastedOffer("Qorvel bought Nimbrax.", NOTHING).read();
    expect(plain).toMatchObject({ content: "Qorvel bought Nimbrax." });
    const own = '---\ntitle: "Sails"\n---\n\nQorvel bought Nimbrax.';
    expect((await articleOf(own, { ...NOTHING, title: "Other" })).title).toBe("Sails");
  });
});

describe("a file", () => {
  it("is read as text under its own name", async () => {
    const offer = fileOffer(new File(["Qorvel füllt Segel."], "sails.txt"));
    expect(offer.name).toBe("sails.txt");
    expect(await offer.read()).toEqual({ kind: "text", name: "sails.txt", content: "Qorvel füllt Segel." });
  });

  it("that is a page is read in the encoding it declares", async () => {
    const head = new TextEncoder().encode('<html><meta charset="iso-8859-1"><p>F');
    const offer = fileOffer(new File([head, new Uint8Array([0xfc]), "llt</p>"], "page.html"));
    expect(await offer.read()).toMatchObject({ content: '<html><meta charset="iso-8859-1"><p>Füllt</p>' });
  });

  it("that is no text is refused when its turn comes, not before", async () => {
    const offer = fileOffer(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], "photo.png"));
    await expect(offer.read()).rejects.toMatchObject({ code: "not-text" });
  });
});

it("an address is left to the backend", async () => {
  expect(await addressOffer("https://example.org/a").read()).toEqual({
    kind: "url",
    url: "https://example.org/a",
  });
});
