/** Words around a name that tell what it stands for, by lemma. */

/** What companies do; a subject of these is a business more often than not. */
export const COMPANY_VERBS = words(
  "acquire buy purchase sell launch unveil introduce release invest raise partner hire compete supply license sue own operate develop manufacture produce " +
    "build plan expand disclose agree file list merge fund back finance borrow lease rent ship spin divest offload snap outbid bid employ integrate offer " +
    "provide deploy pledge commit earn lose generate debut float trade rise fall jump slump gain surge tumble grow make sign join run design host train " +
    "distribute market collaborate team ally pay want bring become cut close open post forecast expect roll win face beat miss struggle rank serve count " +
    "announce rival dominate lead hold use need process license outsource pivot rebrand restructure lend receive practise try switch move hand rely depend spend secure withdraw pull terminate absorb dissolve take start hire refuse consider decline blame lose renew extend exit enter sponsor stock bring",
);
/** What only those do who own, hire and sign. */
export const DEALER_VERBS = words(
  "acquire buy purchase invest hire merge partner divest sign agree bid outbid license own employ raise lend borrow lease finance back fund poach recruit rebrand pivot restructure disclose spin",
);
/** What is done with goods rather than with businesses. */
export const GOODS_OBJECT_VERBS = words(
  "make launch unveil release use train ship introduce develop publish brew distil bottle design manufacture produce market prescribe install test demonstrate stream distribute adopt roll patent stock bake grow assemble",
);
/** What goods do and businesses rarely. */
export const GOODS_VERBS = words(
  "cost weigh treat contain taste measure detect let allow enable combine replace automate scan",
);
/** What persons do and businesses rarely. */
export const MIND_VERBS = words(
  "think believe hope fear remember recall reckon doubt feel love know smile laugh joke study marry retire resign die sit stand walk concede wonder admit joke trust teach regret",
);
export const SUIT_VERBS = words("sue file settle appeal countersue");
/** What authorities do. */
export const ORGANIZATION_VERBS = words(
  "fine investigate rule order approve block clear probe regulate ban allow accuse review oversee enforce open demand vote publish legislate grant award warn",
);
export const REPORT_VERBS = words("report cite reveal");
export const SPEECH_VERBS = words(
  "say tell add argue claim warn note insist deny declare write explain believe think call comment acknowledge admit reply respond answer suggest predict state estimate confirm describe urge",
);
/** Verbs whose object is a company in business news. */
export const DEAL_VERBS = words(
  "acquire buy purchase sue join outbid merge rival challenge back fund own leave overtake beat trail quit found lead supply fine probe investigate accuse help rescue save bail praise criticise criticize pay finance advise value target invest chair head run rejoin undercut outbid outsell eclipse",
);
/** Nouns and verbs after which a preposition leads to a company. */
export const DEAL_HEADS: Readonly<Record<string, ReadonlySet<string>>> = {
  with: words(
    "partner deal agreement partnership contract merge work compete collaborate sign talk pact merger alliance venture collaboration team tie tie-up clash dispute row feud tender loan account competition integrate negotiate ally relationship join order cooperate combine settle",
  ),
  in: words("invest investment stake share investor interest holding shareholder position money put round"),
  of: words(
    "acquisition purchase takeover share unit subsidiary arm division owner parent backer founder co-founder executive ceo chief head boss president customer rival supplier investor part stock board chairman director value valuation half control cfo cto spokesman spokeswoman sale client shareholder breakup buyout merger disposal divestment integration employee staff passenger bondholder creditor landlord tenant adviser advisor lawyer spin-off spinoff demerger flotation listing rescue collapse bankruptcy insolvency nationalisation privatisation restructuring management chairwoman cofounder co-owner predecessor successor debt competitor office hands factory plant headquarters capital network store shop platform product technology tool brand fleet website app service paper account report business operation mill lab laboratory",
  ),
  to: words(
    "sell supply rival supplier license licence lend provide alternative lose sale lease loan subsidiary compare similar competitor pay contract challenger answer ship switch migrate outsource defect offer deliver move belong challenge threat",
  ),
  by: words(
    "own back lead fund make develop acquire build run operate design supply control finance launch sell train host buy make announce offer provide manufacture join purchase takeover acquisition bid outsource clear",
  ),
  against: words(
    "suit lawsuit case complaint compete claim action competition proceeding rule ruling win judgment judgement verdict fine penalty order appeal inquiry investigation proceed",
  ),
  from: words(
    "buy rent licence license raise funding investment chip purchase order contract spin lease loan credit backing round competition capital money pressure technology order revenue processor acquire hire poach lure steal source switch bid loss",
  ),
  for: words(
    "bid offer work pay price supplier contract adviser lawyer spokesman spokeswoman spokesperson analyst",
  ),
  on: words("rely depend count dependent dependence reliant reliance bid bet"),
  at: words(
    "analyst executive engineer partner lawyer researcher president head director economist work manager strategist scientist spokesman chief employee banker trader sale revenue profit margin earning adviser staff worker chair investor researcher fellow partner director board",
  ),
  between: words("deal agreement partnership merger talk competition alliance dispute race contract"),
};
/** Things that companies have. */
export const COMPANY_THINGS = words(
  "chief boss head plan rival success strategy counsel staff share stock revenue profit sale earnings board customer headquarters valuation shareholder investor market chip cloud ceo cfo founder co-founder employee staff engineer executive management subsidiary unit division arm parent business factory plant spokesman spokeswoman spokesperson technology product platform software stake bid offer takeover acquisition purchase partnership deal investment ipo listing balance debt bond data service app model research infrastructure network chairman president backer rival supplier",
);
/** Things that persons have. */
export const PERSON_THINGS = words(
  "wife husband son daughter father mother answer view career fortune tweet speech remark comment words departure resignation successor predecessor",
);
/** Directly after a company's name, without possessive. */
export const COMPANY_ATTRIBUTES = words(
  "share stock executive employee spokesman spokeswoman spokesperson engineer ceo cfo cto coo founder co-founder customer investor shareholder board headquarters subsidiary unit deal takeover acquisition stake management boss chief",
);
/** Of what follows "the maker of": a product more often than a business. */
export const MAKER_NOUNS = words("maker developer publisher inventor manufacturer creator");
/** Of what stands after "sales of", "users of", "a version of": goods. */
export const WARES = words(
  "sales users version versions copies copy doses dose bottles volumes downloads rollout shipments deliveries units batches capsules prices release episodes edition editions generation generations copycat patients recall subscribers makers ingredient",
);
/** In "founded by", "created by": of persons. */
export const FOUNDING_VERBS = words("found create co-found start invent");
/** After a comma, or first in a sentence, with the name as what was founded, listed or based somewhere. */
export const COMPANY_PARTICIPLES = words(
  "founded listed headquartered incorporated acquired bought backed owned controlled spun",
);
export const PLACE_PREPOSITIONS = words("in near across throughout outside around");
export const COMPANY_SUFFIXES = words(
  "backed owned led funded controlled run made built designed developed powered supported affiliated operated branded",
);

/** Stock exchanges as they stand before a ticker symbol. */
export const EXCHANGE =
  /^(?:NASDAQ|Nasdaq|NasdaqGS|NYSE|LSE|AMEX|TSX|ASX|HKEX|OTC|OTCQX|Euronext|SIX|TSE|NSE|BSE|XETRA)$/u;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
