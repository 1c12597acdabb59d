/** Who speaks where in an interview, a panel or the transcript of a call; other articles have no dialogue. */

import type { Token } from "../../text/document.ts";

/** The part that one sentence has in a dialogue. */
export interface Turn {
  readonly side: "asks" | "answers";
  /** Local id of who speaks; `null` for an interviewer, an operator and anybody without a name here. */
  readonly person: string | null;
  /** Introduced by an office alone, which is one of the company whose call it is: "Dana Lee, Chief Financial Officer". */
  readonly holdsOffice?: true;
}

export interface Dialogue {
  /** One per sentence; undefined where the article itself speaks. */
  readonly turns: readonly (Turn | undefined)[];
  /** Who gives all answers, by local ids, as far as the introduction names them. */
  readonly interviewee: string | null;
  readonly company: string | null;
}

export const ASKS: Turn = { side: "asks", person: null };

const OFFICE =
  /^(?:ceo|cfo|coo|cto|chief|president|director|head|founder|co-founder|executive|officer|treasurer|chair(?:man|woman)?)$/u;

/** The turn of somebody who is named with the words `title` behind the name. */
export function answersWith(person: string, title: readonly Token[]): Turn {
  const holdsOffice = title.some(({ lower }) => OFFICE.test(lower));
  return { side: "answers", person, ...(holdsOffice ? { holdsOffice } : {}) };
}
