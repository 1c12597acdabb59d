/** The words that make a statement a claim, by what they show. All are lemmas or lower-case forms; none is a name. */

export type WordCue =
  | "result"
  | "change"
  | "will"
  | "may"
  | "plan"
  | "outlook"
  | "evaluation"
  | "comparison"
  | "cause"
  | "contrast"
  | "generality"
  | "obligation"
  | "first-person"
  | "negation"
  | "event"
  | "career"
  | "founding"
  | "schedule"
  | "would"
  | "if"
  | "degree"
  | "you"
  | "we"
  | "seeming"
  | "ordinal"
  | "date"
  | "law"
  | "intention";

const WORDS: Readonly<Record<WordCue, string>> = {
  /** What business is measured by. */
  result: `revenue sale turnover profit loss income earnings ebitda margin backlog booking valuation growth cost cash debt dividend user
    subscriber shipment volume output capacity production delivery headcount employee staff workforce demand share stock price spending
    expenditure budget fine penalty fee premium result download traffic passenger tonne yield inventory`,
  /** How measures move. */
  change: `rise fall grow drop jump climb gain decline increase decrease slip surge soar plunge reach exceed beat total account amount
    shrink narrow widen double triple quadruple cut cost value lose earn slow accelerate halve tumble rally rebound outpace`,
  will: "will shall 'll ’ll wo",
  would: "would 'd ’d",
  if: "if unless whether",
  /** How strongly something is meant. */
  degree: `very really quite rather merely simply exactly hardly barely indeed too so far much enough even just perhaps maybe certainly
    surely clearly obviously frankly honestly course pretty entirely completely totally utterly truly largely mostly`,
  you: "you your yours yourself",
  we: "we our us ours",
  /** How things look to somebody. */
  seeming: `seem appear look sound feel think believe reckon suspect consider regard view see understand suppose wonder guess judge
    recall remember know like love hate enjoy prefer trust`,
  ordinal: "first second third fourth fifth sixth next last only",
  date: `january february march april june july august september october november december monday tuesday wednesday thursday friday saturday
    sunday yesterday today quarter month week`,
  law: `court judge jury appeal ruling tribunal commission regulator filing complaint plaintiff defendant infringe infringement law article
    rule injunction allege claim count notify clearance remedy`,
  intention: "want wish intend aim seek hope mean try prepare decide propose undertake ready",
  may: "may might could likely unlikely potentially probably",
  plan: "expect plan want intend aim hope forecast predict project anticipate promise pledge",
  outlook:
    "soon eventually outlook guidance future upcoming tomorrow decade long-term ambition prediction projection if unless should",
  /** Judgements of people, things and acts. */
  evaluation: `good bad great best worst better worse strong weak poor important crucial critical vital essential significant remarkable
    surprising surprise absurd fair cheap expensive costly unclear hard easy difficult simple risky dangerous promising
    impressive disappoint disappointing successful failure threat risk advantage disadvantage opportunity challenge doubt
    doubtful fear worry concern problem trouble lesson blow boost winner loser mistake dominance dominant dominate edge moat
    credible credibility credit admission insatiable reluctant sceptic sceptical skeptic skeptical skepticism scepticism
    uncertain uncertainty obvious rare unique unusual awkward odd strange severe modest unremarkable striking bold ambitious
    aggressive cautious reasonable unreasonable unfair right wrong transformative disruptive resilient vulnerable dependence
    dependent reliance depend deserve need matter struggle suffer benefit harm hurt damage undermine strengthen weaken sharpen
    reshape transform signal suggest highlight underline underscore reflect demonstrate prove mean represent remain resemble
    explain justify bubble hype panic crisis victory defeat relief shock warning gamble puzzle bargain bitter healthy solid
    robust sluggish volatile crowded fierce overvalued undervalued excessive unsustainable sustainable attractive compelling
    disciplined reckless prudent sensible smart clever foolish wise naive painful ripe stark dire bleak bright rosy grim gloomy
    upbeat optimistic pessimistic confident confidence bullish bearish nervous excited pleased proud delighted thrilled happy
    disappointed frustrated angry useful useless efficient inefficient unprecedented historic pivotal decisive inevitable
    impossible unsafe fragile flawed misguided misleading dishonest honest illegal unlawful lawful harmful beneficial legitimate
    meaningful dramatic profound extraordinary exceptional outstanding superior inferior tough sharp steep myth truth irony
    paradox dilemma hurdle obstacle barrier appetite necessity excuse belief believe lure trap burden weakness strength
    fundamental structural neutral`,
  comparison: `more less most least larger largest bigger biggest smaller smallest higher highest lower lowest faster fastest cheaper
    cheapest stronger strongest weaker weakest greater greatest fewer harder hardest easier richer safer than twice third rather instead
    too enough almost nearly unlike versus record`,
  cause: "because since therefore thus hence why due thanks despite",
  contrast: "but however although though yet while whereas nevertheless nonetheless",
  generality:
    "every everybody everyone everything nobody nothing none anybody anyone always never whoever whatever",
  obligation: "must should ought need",
  "first-person": "i we our us me myself",
  negation: "not no neither nor without n't hardly barely",
  /** What happens between companies: the matter of relations. */
  event: `announce sign agree buy acquire invest sue partner launch take join lead back fund finance complete close merge supply rent
    lease license provide offer form open file sell bring start begin unveil introduce publish deploy build develop include collaborate
    work integrate deliver complain investigate`,
  career: "appoint hire replace succeed resign retire depart recruit promote chair",
  founding: "found establish headquarter base bear graduate incorporate",
  schedule: "webcast conference keynote livestream session ceremony meeting host",
};

const NONE: readonly WordCue[] = [];
const TABLE: ReadonlyMap<string, readonly WordCue[]> = invert(WORDS);

/** The cues a word gives by its lemma or its form. */
export function wordCues(word: string): readonly WordCue[] {
  return TABLE.get(word) ?? NONE;
}

function invert(words: Readonly<Record<WordCue, string>>): Map<string, WordCue[]> {
  const table = new Map<string, WordCue[]>();
  for (const [cue, list] of Object.entries(words) as [WordCue, string][]) {
    for (const word of new Set(list.split(/\s+/u))) table.set(word, [...(table.get(word) ?? []), cue]);
  }
  return table;
}
