import { foldAll } from "../src/graph/fold.ts";
import { layout } from "../src/graph/layout/layout.ts";
import { syntheticRecord } from "./synthetic-record.ts";
import { createSearch } from "../src/graph/query/search.ts";
import { findPath } from "../src/graph/query/path.ts";
for (const n of [49, 1000, 3000]) { const f=foldAll(Array.from({length:n},(_,i)=>syntheticRecord(i)));
 let t=performance.now(); layout(f.graph); console.log(n, f.graph.order, "layout", (performance.now()-t)|0);
 t=performance.now(); const s=createSearch(f.graph); console.log("index", (performance.now()-t)|0); t=performance.now(); s.search("bar",10); console.log("search",performance.now()-t);
 const [a,b]=[f.graph.nodes()[0]!, f.graph.nodes()[8]!]; t=performance.now(); findPath(f.graph,a,b); console.log("path",performance.now()-t);
}
