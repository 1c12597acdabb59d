/** Small articles with invented names for tests of the program. */

export const MERGER = `---
title: "Qorvel buys Nimbrax"
date: 2025-03-01
source: "Harbour Gazette"
url: "https://example.org/qorvel"
---

Qorvel Inc has agreed to buy Nimbrax Therapeutics for $2.9 billion. Ada Lund, the chief executive of Qorvel, said that the company expects margins to rise next year.
`;

export const RUMOUR = `---
title: "Hallow & Pike looks at Qorvel"
date: 2025-01-10
source: "Harbour Gazette"
---

Hallow & Pike is in talks to invest in Qorvel Inc, people familiar with the matter said.
`;
