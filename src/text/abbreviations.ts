/** Words that end in a full stop without ending a sentence. Spelled in lower case, without the stop. */

/** Always followed by the name they belong to. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = words(
  "mr mrs ms dr prof rev hon gen lt col maj sgt capt cmdr adm gov sen rep pres messrs mme mlle st ste ft mt vs approx univ",
);

/** Close a name or a phrase; they may end a sentence as well. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = words(
  "inc corp co ltd llc plc bros jr sr esq etc bhd pty pte sdn assoc hldgs",
);

/** Shortened only in front of a number: "No. 2", "Sept. 30", "pp. 4". */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = words(
  "no nos jan feb mar apr jun jul aug sep sept oct nov dec art sec par fig vol ch pp para fy ca c",
);

/** Abbreviations that are written in lower case too; the others need their capital. */
export const LOWER_ABBREVIATIONS: ReadonlySet<string> = words(
  "vs approx etc plc llc inc corp ltd no nos fig pp ca c",
);

/** Words that, capitalised after an abbreviation, open a new sentence. */
export const SENTENCE_OPENERS: ReadonlySet<string> = words(
  "the a an this that these those it its he his she her they their we our you your i my there here what which who when where why how " +
    "in on at by for from with without within of to into under over after before since until during while as if though although " +
    "because but and or so yet nor however moreover meanwhile instead still also then thus both each every all some many most few " +
    "several other another neither either one two three not no now today yesterday last next earlier later according",
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
