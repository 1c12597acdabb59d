import { describe, expect, it } from "vitest";
import { readNames } from "./read-names.ts";

describe("goods, by what they are called and what is done with them", () => {
  it.each<[string, string[]]>([
    ["The studio's next game, Copper Lagoon, is due in spring.", ["product: Copper Lagoon"]],
    ["Sales of Copper Lagoon reached 300,000 copies.", ["product: Copper Lagoon"]],
    ["It will publish a sequel to Copper Lagoon next year.", ["product: Copper Lagoon"]],
    ["Drexa was developed with Halvorsen Bio.", ["product: Drexa", "company: Halvorsen Bio"]],
    ["The firm makes a tablet called Drexa.", ["product: Drexa"]],
    ["A new service, to be known as SwiftLane, will start in June.", ["product: SwiftLane"]],
    ["They have founded a company called Meridel.", ["company: Meridel"]],
    ["Kestly 4 lets shops take cards.", ["product: Kestly 4"]],
    ["Its search tool, Findry, runs on a phone.", ["product: Findry"]],
    ["Copper Lagoon sold 300,000 copies in a week.", ["product: Copper Lagoon"]],
    ["Halvorsen Bio launched Drexa in Japan.", ["company: Halvorsen Bio", "product: Drexa"]],
    ["It bottles Taurin cider and Low Reef gin.", ["product: Taurin", "product: Low Reef"]],
    ["Hotels can be booked through Bonaro, the loyalty scheme.", ["product: Bonaro"]],
    ["They have formed a start-up named Quorley, based in Turin.", ["company: Quorley"]],
  ])("reads %j", (text, expected) => {
    expect(readNames(text)).toEqual(expected);
  });
});
