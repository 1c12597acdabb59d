import { parseHTML } from "linkedom";
import Defuddle from "defuddle";
import R from "@mozilla/readability";
const p = i=>`<p>Corvane number ${i} has agreed to buy Peltridge for $2.1 billion in cash, the companies said on Tuesday, and so on and on.</p>\n`;
const cases = {
  paras: "<html><body><article><h1>T</h1>"+Array.from({length:35000},(_, i)=>p(i)).join("")+"</article></body></html>",
  paras3k: "<html><body><article><h1>T</h1>"+Array.from({length:3500},(_, i)=>p(i)).join("")+"</article></body></html>",
  deep2k: "<html><body>"+"<div>".repeat(2000)+"x"+"</div>".repeat(2000)+"</body></html>",
  deep: "<html><body>"+"<div>".repeat(100000)+"x"+"</body></html>",
  spans: "<html><body><article><p>"+"<b>ab</b> ".repeat(200000)+"</p></article></body></html>",
  attrs: "<html><body><article "+"a='1' ".repeat(200000)+"><p>hi</p></article></body></html>",
  none: "", frag: "just words, no tags",
};
const which=process.argv[2];
for (const [f,html] of Object.entries(cases)) { if (process.argv[3]&&f!==process.argv[3]) continue;
  for (const [n,fn] of [["DEF",h=>{const {document}=parseHTML(h); return new Defuddle(document,{url:"https://ledger.example/a"}).parse();}],["READ",h=>{const {document}=parseHTML(h); return new R.Readability(document,{}).parse()}]]) {
    if (n!==which) continue;
    const t=performance.now(); let r; try { r=fn(html);} catch(e){console.log(n,f,"ERR",e.message, (performance.now()-t).toFixed(0)); continue}
    console.log("---",n,f,(html.length/1e6).toFixed(2),(performance.now()-t).toFixed(0)+"ms", r?.content?.length);
  }
}
