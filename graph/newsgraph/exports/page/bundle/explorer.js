/* The script of newsgraph's page, built from explorer/. It holds code of these packages:

d3-dispatch 3.0.2

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

----

d3-force 3.0.1

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

----

d3-quadtree 3.0.2

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

----

d3-timer 3.0.2

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

----

fastest-levenshtein 1.0.16

MIT License

Copyright (c) 2020 Kasper Unn Weihe

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

----

tinyqueue 3.0.0

ISC License

Copyright (c) 2017, Vladimir Agafonkin

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.
*/
"use strict";
"use strict";(()=>{var Lc=["ink","soft","paper","panel","line","article","outlet","topic","story","link","quiet","accent","sans","serif"],R;
function yr(){let t=getComputedStyle(document.documentElement),e=r=>t.getPropertyValue(`--${r}`).trim(),n=Object.fromEntries(
Lc.map(r=>[r,e(r)]));R={...n,story:n.story||n.ink,isDark:e("dark")==="1"}}var Ic=new Intl.NumberFormat,O=t=>Ic.format(t),T=(t,e,n=`${e}s`)=>`${O(t)} ${t===1?e:n}`,Rc=new Intl.NumberFormat(void 0,
{style:"percent"}),Ke=t=>Rc.format(t),gt=86400,ms=new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeZone:"UTC"}),Dc=new Intl.
DateTimeFormat(void 0,{dateStyle:"long",timeStyle:"short",timeZone:"UTC"}),_e=["year","month","day","minute","second"],vr=t=>t===
"year"||t==="month",ye=t=>t==="minute"||t==="second",fs=t=>_e.find(e=>t.includes(e))??"second",xr=t=>new Intl.DateTimeFormat(
void 0,{...t,timeZone:"UTC"}),hs={year:xr({year:"numeric"}),month:xr({year:"numeric",month:"long"})},Fc=xr({dateStyle:"l\
ong"});function We(t,e){return ye(e)?`${Bc(t)} UTC`:(vr(e)?hs[e]:Fc).format(t*1e3)}var ee=t=>ms.format(t*1e3);function be(t,e="\
second"){return t===null?"no date":vr(e)?We(t,e):ee(t)}var Bc=t=>Dc.format(t*1e3);function Nt(t,e,n="second"){return(vr(
n)?hs[n]:ms).formatRange(t*1e3,e*1e3)}var br=t=>{let e=new Intl.NumberFormat(void 0,{style:"unit",unit:t,unitDisplay:"lo\
ng",maximumFractionDigits:0});return n=>e.format(n)},wr={minute:br("minute"),hour:br("hour"),day:br("day")};function Wt(t){
let[e,n]=[Math.round(Math.abs(t)*1440),Math.round(Math.abs(t)*24)];return e<90?wr.minute(e):n<48?wr.hour(n):wr.day(Math.
round(Math.abs(t)))}function ps(t){return t*60<1?"":t<1.5?Wt(Math.floor(t*60)/1440):Wt(t<48?Math.floor(t)/24:Math.floor(
t/24))}var Hc={year:4,month:7,day:10,minute:16,second:19};function It(t,e="second"){if(t===null)return"";let n=new Date(
t*1e3).toISOString().replace(".000Z","Z");return e==="second"?n:n.slice(0,Hc[e])+(e==="minute"?"Z":"")}var mn={shapes:{article:"dot",outlet:"square",topic:"diamond",story:"hexagon"},sizes:{article:[7,1.4,14],outlet:[7,1.1,16],
topic:[11,1,22],story:[12,1.2,26]},edges:{"related-to":{colour:"link",width:2.2,dashes:!1,arrow:!0},similar:{colour:"qui\
et",width:1.4,dashes:[2,3],arrow:!1},copy:{colour:"accent",width:2.6,dashes:[11,3],arrow:!0,isNamed:!0},revision:{colour:"\
accent",width:1.8,dashes:[8,3,2,3],arrow:!0,isNamed:!0},reprint:{colour:"link",width:1.8,dashes:[14,5],arrow:!0,isNamed:!0},
"published-by":{colour:"outlet",width:1.2,dashes:[1.5,4],arrow:!1},credits:{colour:"outlet",width:1.6,dashes:[4,2],arrow:!0},
"credits-report":{colour:"outlet",width:1.4,dashes:[4,2,1,2],arrow:!0},covers:{colour:"topic",width:1.3,dashes:[7,5],arrow:!1},
"part-of":{colour:"outlet",width:1.6,dashes:[10,4,2,4],arrow:!0},broader:{colour:"topic",width:1.8,dashes:!1,arrow:!0},"\
part-of-story":{colour:"quiet",width:1,dashes:[1,3],arrow:!1}}};var Kc=mn.edges,xt=(t,e)=>({...Kc[t],says:e}),St={"related-to":xt("related-to","an article lists another"),copy:xt("copy",
"the same text in another outlet"),revision:xt("revision","the same text, revised by its outlet"),reprint:xt("reprint","\
the same text, more than 48 hours later"),similar:xt("similar","the texts share words"),credits:xt("credits","names the \
outlet as a source"),"credits-report":xt("credits-report","names the outlet of an earlier report"),covers:xt("covers","r\
eports on a topic"),"published-by":xt("published-by","an article and its outlet"),"part-of-story":xt("part-of-story","pa\
rt of a story"),"part-of":xt("part-of","an outlet within another"),broader:xt("broader","a topic within a broader one")},
gs=mn.shapes,ys=mn.sizes;var bs=t=>t.flatMap(e=>e==null?[]:typeof e=="string"||e instanceof Node?[e]:bs(e));function h(t,e={},...n){let r=document.
createElement(t);for(let[o,s]of Object.entries(e))typeof s=="function"?r.addEventListener(o.slice(2),s):s===!0?r.setAttribute(
o,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(o,String(s));return r.append(...bs(n)),r}function P(t,e,...n){let r=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[o,s]of Object.entries(e))r.setAttribute(o,String(s));return r.append(
...n),r}function w(t){let e=document.getElementById(t);if(!e)throw new Error(`The page has no element #${t}`);return e}function fn(t,e){
let n=t.contains(document.activeElement)?document.activeElement:null,r=n instanceof HTMLElement?n.dataset.key:void 0;if(t.
replaceChildren(...e()),r===void 0)return;[...t.querySelectorAll("[data-key]")].find(s=>s.dataset.key===r)?.focus({preventScroll:!0})}
var H=t=>h("bdi",{},t),we=(t,e="second")=>h("time",{datetime:It(t,e)},We(t,e));function zt(t,e=t){let n=URL.canParse(t)?
new URL(t):null;return!n||!["http:","https:"].includes(n.protocol)?h("span",{class:"address"},H(t)):h("a",{href:n.href,target:"\
_blank",rel:"noopener noreferrer",referrerpolicy:"no-referrer"},H(e))}var _c={article:()=>[P("circle",{cx:8,cy:8,r:5.5})],
outlet:()=>[P("rect",{x:3,y:3,width:10,height:10})],topic:()=>[P("path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z"})],story:()=>[P(
"circle",{cx:8,cy:8,r:6.5,class:"rim"}),P("circle",{cx:6,cy:7,r:1.7}),P("circle",{cx:10.2,cy:6.6,r:1.7}),P("circle",{cx:8.4,
cy:10.6,r:1.7})]},Wc="M4.8 2.5h6.4L14.4 8l-3.2 5.5H4.8L1.6 8Z",ws=(t,...e)=>P("svg",{class:`sign ${t}`,viewBox:"0 0 16 1\
6",width:16,height:16,"aria-hidden":"true"},...e),Ct=t=>ws(t,..._c[t]()),xs=t=>t==="story"?ws(t,P("path",{d:Wc})):Ct(t);
function xe(t){let{colour:e,dashes:n,width:r,arrow:o}=St[t],s=n?{"stroke-dasharray":n.join(" ")}:{},i=P("path",{d:"M1 6H\
25","stroke-width":r,...s}),a=o?[P("path",{d:"M21 2.5 27 6 21 9.5Z",class:"head"})]:[];return P("svg",{class:`line ${t} \
of-${e}`,viewBox:"0 0 28 12",width:28,height:12,"aria-hidden":"true"},i,...a)}var ne=()=>matchMedia("(max-width: 900px)").
matches,hn=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function pn(t,e){let n=t.key==="ArrowDown"?1:t.key===
"ArrowUp"?-1:0;if(!n)return;let r=e.findIndex(s=>s===document.activeElement),o=e.at(Math.max(r+n,0));!o||r+n<0||(t.preventDefault(),
o.focus())}var W=w("canvas"),U=null,At,Rt;function vs(t){return At=new vis.DataSet,Rt=new vis.DataSet,U=new vis.Network(W,{nodes:At,
edges:Rt},t),U}function ft(){let{x:t,y:e}=U?.getViewPosition()??{x:0,y:0};return{x:t,y:e,scale:U?.getScale()??1,width:W.
clientWidth,height:W.clientHeight,ratio:window.devicePixelRatio||1}}var kr=!1;function ve(){kr||(kr=!0,requestAnimationFrame(
()=>{kr=!1,U?.redraw()}))}var ke=0;function re(){ke+=1,ve()}var Se=t=>Array.from({length:t},()=>[]);function Gt(t,...e){let n=Se(t);for(let r of e)r.forEach((o,s)=>{o>=0&&n[o].push(
s)});return n}function ks(t,e){let n=Se(t);return e.forEach((r,o)=>{for(let s of r)n[s].push(o)}),n}function Ss({covers:t,
coverCounts:e,outlets:n,topics:r}){let o=Se(n.id.length),s=Se(r.id.length);e.forEach((i,a)=>{let[l,u]=[t[2*a],t[2*a+1]];
o[l].push([u,i]),s[u].push([l,i])});for(let i of[...o,...s])i.sort((a,l)=>l[1]-a[1]);return[o,s]}function Ts({declared:t,
source:e,target:n},r){let o=new Int32Array(r);for(let s=0;s<t;s+=1)o[e[s]]+=1,o[n[s]]+=1;return o}function st(t,e){let n=new Map;for(let r of t)for(let o of e(r))n.set(o,(n.get(o)??0)+1);return[...n].sort((r,o)=>o[1]-r[1]||
r[0]-o[0])}function gn(t,e){let[n,r]=[new Map(t),new Map(e)];return{first:t.filter(([o])=>!r.has(o)),both:t.flatMap(([o,
s])=>{let i=r.get(o);return i===void 0?[]:[[o,s,i]]}),second:e.filter(([o])=>!n.has(o))}}function Te(t){let e=new Map;return n=>{
let r=e.get(n);return r===void 0&&(r=t(n),e.set(n,r)),r}}var Os=["article","outlet","topic","story"],yn=["declared","similar","copy","revision","reprint"];var bn=["copy","revision","reprint"],Ms=["related-to","similar","copy","revision","reprint","covers","credits","publishe\
d-by","part-of-story","part-of","broader","credits-report"],Es=["storyline","event","series"],it={declared:{edge:"relate\
d-to",term:"ng:relatedTo",cost:1,words:"lists as related",back:"is listed as related by"},similar:{edge:"similar",term:"\
ng:similarTo",cost:2,words:"is similar to",back:"is similar to"},copy:{edge:"copy",term:"ng:copyOf",cost:.5,words:"is a \
copy of",back:"is copied by"},revision:{edge:"revision",term:"ng:revisionOf",cost:.5,words:"is a revision of",back:"is r\
evised by"},reprint:{edge:"reprint",term:"ng:reprintOf",cost:.5,words:"is a reprint of",back:"is reprinted by"}},oe={about:{
words:"is about",back:"is a topic of"},credits:{words:"names as a source",back:"is named as a source by"},publisher:{words:"\
is published by",back:"published"},event:{words:"belongs to the event",back:"includes"},storyline:{words:"belongs to the\
 storyline",back:"includes"},series:{words:"belongs to the series",back:"includes"},part_of:{words:"is part of",back:"in\
cludes"},broader:{words:"is a topic within",back:"includes the topic"},parent:{words:"is part of the storyline",back:"in\
cludes the event"}},Ns=new Map([["article","schema:NewsArticle"],["collection","schema:Collection"],["course","schema:Co\
urse"],["video","schema:VideoObject"]]),Sr="schema:CreativeWork";var Tt=Os,N=t=>({kind:"article",row:t}),D=t=>({kind:"outlet",row:t}),z=t=>({kind:"topic",row:t}),$=t=>({kind:"story",row:t});
function tt(t,e){return t===e||!!t&&!!e&&t.kind===e.kind&&t.row===e.row}var Tr=12,zc=60,Gc=30,Uc=.25,wn=class{constructor(e){this.graph=e}graph;storylines(e){return st(e,n=>[this.graph.storylineOf(
n)].filter(r=>r>=0))}storiesOfOutlet=Te(e=>this.storylines(this.graph.outletArticles[e]));storiesOfTopic=Te(e=>this.storylines(
this.graph.topicArticles[e]));outletsOfStory=Te(e=>[...new Set(this.graph.storyArticles[e].map(this.graph.outletOf))].filter(
n=>n>=0));countedIn(e){let n=this.graph.storyArticles[e];return this.graph.isStoryline(e)?n:n.filter(r=>!this.graph.looseArticles.
has(r))}storyRows(e){return this.storiesOfOutlet(e).map(([n])=>n)}storiesNear(e){return st(this.outletsOfStory(e),r=>this.
storyRows(r)).slice(0,Tr).map(([r])=>$(r))}ledBy=Te(e=>{let{firstReport:n,first:r}=this.graph.stories;return[...n.keys()].
filter(s=>n[s]>=0&&this.graph.outletOf(n[s])===e).sort((s,i)=>(r[i]??0)-(r[s]??0)||s-i)});peersOf=Te(e=>{let{graph:n}=this,
r=new Map,o=(i,a)=>{for(let l of i)l!==e&&r.set(l,(r.get(l)??0)+1/Math.log2(1+a))};for(let i of this.storyRows(e)){let a=this.
outletsOfStory(i);o(a,a.length)}if(r.size<Tr)for(let[i]of n.outletTopics[e]){let a=n.topicOutlets[i].map(([l])=>l);a.length<=
Uc*n.sizeOf("outlet")&&o(a,4*a.length)}return[...r].sort((i,a)=>a[1]-i[1]||i[0]-a[0]).slice(0,Tr).map(([i])=>i)});blindSpots(e){
let n=this.peersOf(e),r=n.length<4?1:2,o=i=>this.graph.outletTopics[i].map(([a])=>a),s=i=>{let a=new Set(i(e));return st(
n,i).filter(([u,d])=>!a.has(u)&&d>=r).slice(0,Gc)};return{peers:n,stories:s(i=>this.storyRows(i)),topics:s(o)}}missingFrom(e){
let n=new Set(this.outletsOfStory(e)),r=this.outletsOfStory(e).slice(0,zc);return st(r,s=>this.peersOf(s).filter(i=>!n.has(
i))).filter(([,s])=>s>1).slice(0,8)}topicsBeside(e){let{topicArticles:n,articleTopics:r}=this.graph,o=this.graph.sizeOf(
"article"),s=([a,l])=>l*o/(n[e].length*n[a].length)*Math.sqrt(l);return st(n[e],a=>r[a].filter(l=>l!==e)).sort((a,l)=>s(
l)-s(a)||a[0]-l[0])}};var at=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),As=Vc();function Vc(){let t=new Map,e=[[192,591],[880,
1023],[1024,1279],[7680,8191]];for(let[n,r]of e)for(let o=n;o<=r;o+=1){let s=String.fromCodePoint(o).toLowerCase(),i=at(
s);i===s||Array.from(i).length!==1||!/\p{L}/u.test(i)||t.set(i,new Set([...t.get(i)??[i],s]))}return new Map([...t].map(
([n,r])=>[n,`[${[...r].join("")}]`]))}function $s(t){let e=new Set;for(let o of t)for(let s of o?.match(/\P{ASCII}/gu)??
[])e.add(s.toLowerCase());let r=[...As].map(([o,s])=>{let i=Array.from(s.slice(1,-1)).filter(a=>a===o||e.has(a));return[
o,i]}).filter(([,o])=>o.length>1);return new Map(r.map(([o,s])=>[o,`[${s.join("")}]`]))}var qc=t=>t.replace(/[\\^$.*+?()[\]{}|/]/,
"\\$&");function xn(t,e=As){let n=t.normalize("NFC").toLowerCase();return Array.from(n,o=>e.get(at(o))??qc(o)).join("").
replace(/\s+/g,"\\s+")}var Cs=/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u,Or=t=>({starts:Cs.test(t.charAt(
0)),ends:Cs.test(t.charAt(t.length-1))});function Ut(t,e){let{starts:n,ends:r}=Or(t),o=n?"(?<![\\p{L}\\p{N}])":"",s=e&&r?
"(?![\\p{L}\\p{N}])":"";return new RegExp(o+xn(t)+s,"iu")}function A(t,e){if(t.length<=e)return t;let n=Array.from(t.slice(
0,e*2));return n.length<=e?t:`${n.slice(0,e-1).join("").trimEnd()}…`}var vn=class{constructor(e,n){this.graph=e;this.search=n}graph;search;all=new Map;find({terms:e}){let n=this.search.maskOfAll(
e),r=a=>this.holders(a,e,n),[o,s,i]=[r("outlet"),r("topic"),r("story")];return{isArticle:n,rows:{article:this.ordered(n,
e),outlet:o.rows,topic:s.rows,story:i.rows},counts:{outlet:o.counts,topic:s.counts,story:i.counts}}}isFacetOn(e,n,r){let o=s=>s.
field===e&&!s.isNot;return r.some(s=>o(s)&&this.search.rowsNamed(s).includes(n))}isListed(e,n){return e!=="story"||this.
graph.isStoryline(n)}everyRow(e){let n=this.all.get(e);return n||(n=this.graph.rowsIn(e).filter(r=>this.isListed(e,r)),this.
all.set(e,n.sort(this.graph.orders[e]))),n}holders(e,n,r){if(!n.length)return{rows:this.everyRow(e),counts:new Map};let o=e!==
"story"&&n.some(m=>m.field===e&&!m.isNot),s=o?this.search.maskOfAll(n,e):r,i=this.countIn(e,s),a=this.nameTest(e,n),l=new Map;
for(let m of this.graph.rowsIn(e)){if(!this.isListed(e,m))continue;let p=(o&&this.isFacetOn(e,m,n)?2e9:0)+(a(m)?1e9:0)+(i.
get(m)??0);p&&l.set(m,p)}let u=(m,f)=>(l.get(f)??0)-(l.get(m)??0),d=this.graph.orders[e];return{rows:[...l.keys()].sort(
(m,f)=>u(m,f)||d(m,f)),counts:i}}countIn(e,n){let r=new Map;for(let o=0;o<n.length;o+=1)if(n[o])for(let s of this.graph.
holders[e](o))r.set(s,(r.get(s)??0)+1);return r}nameTest(e,n){let r=kn(n);if(r.length<n.length)return()=>!1;let o=r.map(
Ls);return s=>o.every(i=>this.search.isNamed(e,s,i))}ordered(e,n){let{headline:r}=this.graph.articles,o=[];for(let l=0;l<
e.length;l+=1)e[l]&&o.push(l);let s=kn(n).map(Ls);if(!s.length)return o.sort(this.graph.newestFirst);let i=l=>s.every(u=>u.
test(r[l]??"")),a=this.search.maskWhere(l=>e[l]===1&&i(l));return o.sort((l,u)=>a[u]-a[l]||this.graph.newestFirst(l,u))}},
Ls=t=>Ut(t.values[0],t.isPhrase),kn=t=>t.filter(e=>!e.field&&!e.isNot);var Mr=({type:t})=>t==="integer"||t==="number";function Is(t){let e=new Map(Object.entries(t.articles));return(t.fields??
[]).map(n=>({...n,values:e.get(n.name)??[]}))}var Rs=(t,e)=>t.filter(({shows:n,values:r})=>n&&r[e]!==null);var jc={topic:{reads:"name",example:'topic:"Computer Vision"',says:"declared to be about the topic"},outlet:{reads:"name",
example:"outlet:latimes.com",says:"published by the outlet, by domain or name"},story:{reads:"name",example:"story:portl\
and",says:"in a story of this name"},after:{reads:"date",example:"after:2020-06",says:"published on or after the first d\
ay of that year, month or day (UTC)"},before:{reads:"date",example:"before:2020-07",says:"published before it begins (UT\
C)"},related:{reads:"number",example:"related:>3",says:"how many articles it is linked with by declared links; also 2..5\
, <=4, 0"},kind:{reads:"kind",example:"kind:copy",says:`with a link of this kind: ${yn.join(", ")}`},type:{reads:"word",
example:"type:video",says:"the document’s type"},category:{reads:"word",example:"category:news",says:"the document’s c\
ategory"},quality:{reads:"number",example:"quality:>=50",says:"the collector’s score"},heat:{reads:"number",example:"h\
eat:>100",says:"the collector’s measure of attention"}},Ds=t=>new Map([...Object.entries(jc),...t.filter(({searches:e})=>e).
map(e=>[e.key,Yc(e)])]),Yc=t=>({reads:Mr(t)?"number":"word",example:`${t.key}:${Mr(t)?">3":"word"}`,says:t.says}),Xc=["t\
opic","outlet","story"],se=t=>Xc.includes(t);var Dt=new Uint32Array(65536),Zc=(t,e)=>{let n=t.length,r=e.length,o=1<<n-1,s=-1,i=0,a=n,l=n;for(;l--;)Dt[t.charCodeAt(l)]|=
1<<l;for(l=0;l<r;l++){let u=Dt[e.charCodeAt(l)],d=u|i;u|=(u&s)+s^s,i|=~(u|s),s&=u,i&o&&a++,s&o&&a--,i=i<<1|1,s=s<<1|~(d|
i),i&=d}for(l=n;l--;)Dt[t.charCodeAt(l)]=0;return a},Jc=(t,e)=>{let n=e.length,r=t.length,o=[],s=[],i=Math.ceil(n/32),a=Math.
ceil(r/32);for(let g=0;g<i;g++)s[g]=-1,o[g]=0;let l=0;for(;l<a-1;l++){let g=0,y=-1,b=l*32,x=Math.min(32,r)+b;for(let k=b;k<
x;k++)Dt[t.charCodeAt(k)]|=1<<k;for(let k=0;k<n;k++){let L=Dt[e.charCodeAt(k)],M=s[k/32|0]>>>k&1,B=o[k/32|0]>>>k&1,Y=L|g,
_=((L|B)&y)+y^y|L|B,F=g|~(_|y),V=y&_;F>>>31^M&&(s[k/32|0]^=1<<k),V>>>31^B&&(o[k/32|0]^=1<<k),F=F<<1|M,V=V<<1|B,y=V|~(Y|F),
g=F&Y}for(let k=b;k<x;k++)Dt[t.charCodeAt(k)]=0}let u=0,d=-1,m=l*32,f=Math.min(32,r-m)+m;for(let g=m;g<f;g++)Dt[t.charCodeAt(
g)]|=1<<g;let p=r;for(let g=0;g<n;g++){let y=Dt[e.charCodeAt(g)],b=s[g/32|0]>>>g&1,x=o[g/32|0]>>>g&1,k=y|u,L=((y|x)&d)+d^
d|y|x,M=u|~(L|d),B=d&L;p+=M>>>r-1&1,p-=B>>>r-1&1,M>>>31^b&&(s[g/32|0]^=1<<g),B>>>31^x&&(o[g/32|0]^=1<<g),M=M<<1|b,B=B<<1|
x,d=B|~(k|M),u=M&k}for(let g=m;g<f;g++)Dt[t.charCodeAt(g)]=0;return p},Fs=(t,e)=>{if(t.length<e.length){let n=e;e=t,t=n}
return e.length===0?t.length:t.length<=32?Zc(t,e):Jc(t,e)};function Hs(t,e){let n=[],r=[];for(let o of Er(t)){let{token:s,hint:i}=nu(o,e);i&&r.push({text:o.text,says:i,isHint:!0});
let{term:a,says:l}=ou(s,e);r.push(...l.map(u=>({text:o.text,says:u,isHint:!1}))),a&&n.push(a)}return r.push(...ru(n)),t.
split('"').length%2===0&&r.push({text:'"',says:"A quotation mark is never closed; the search closes it at the end.",isHint:!1}),
{terms:n,faults:r}}var Qc=/(-)?(?:([\p{L}]+):(?=\S))?((?:"[^"]*"?|[^\s",]+|,)+)/gu;function Er(t){return Array.from(t.matchAll(
Qc),e=>{let[n,r,o,s=""]=e,i=/^https?$/i.test(o??""),a=i?null:o?.toLowerCase()??null;return{text:n,start:e.index,end:e.index+
n.length,field:a,values:i?[`${o??""}:${s}`]:a?tu(s):[Ps(s)],isPhrase:!a&&s.startsWith('"'),isNot:!!r}})}var Ps=t=>t.replaceAll(
'"',"").trim(),tu=t=>(t.match(/(?:"[^"]*"?|[^",])+/g)??[]).map(Ps).filter(Boolean),eu=new Map([["OR","OR is ignored: eve\
ry word must match. To accept alternatives, separate them with commas in a field: outlet:a.com,b.com."],["AND","AND is i\
gnored: every word must match anyway."],["NOT","NOT is ignored. To exclude a word, put a minus before it: -detroit."]]);
function nu(t,e){let n=a=>({token:{...t,values:[]},hint:a});if(t.field!==null)return t.values.some(Boolean)?{token:t,hint:null}:
n(Bs(t.field,e));let r=t.isPhrase||t.values[0].includes('"')?"":t.values[0],o=r.endsWith(":")?r.slice(0,-1).toLowerCase():
"";if(e.fields.has(o))return n(Bs(o,e));let s=eu.get(r);if(s!==void 0)return n(s);if(/^-+$/.test(r))return n("Put the mi\
nus directly before the word that it excludes: -detroit.");let i=r.replace(/^\(+|\)+$/g,"");return i===r?{token:t,hint:null}:
{token:{...t,values:[i]},hint:"Brackets are ignored: they cannot group words."}}var Bs=(t,e)=>e.fields.has(t)?`Which ${t}\
? Write it directly after the colon: ${e.exampleOf(t)}`:Ks(t,e);function ru(t){let e=s=>t.filter(i=>i.field===s&&!i.isNot).
flatMap(i=>i.dates.map(a=>[a,i.text])),n=e("after").sort((s,i)=>i[0]-s[0]).at(0),r=e("before").sort((s,i)=>s[0]-i[0]).at(
0);return!n||!r||n[0]<r[0]?[]:[{text:`${n[1]} ${r[1]}`,says:"No date can match both: the first begins after the second h\
as ended.",isHint:!1}]}function ou(t,e){let{field:n}=t,r=t.values.filter(Boolean),o={...t,bounds:[],dates:[]};if(!r.length)
return{term:null,says:[]};if(n===null)return{term:{...o,field:n,values:r},says:[]};if(!e.fields.has(n))return{term:null,
says:[Ks(n,e)]};let s=r.map(d=>su(n,d,e)),i=d=>d.fault===void 0,a=s.filter(i),l={...o,field:n,values:r.filter((d,m)=>i(s[m])),
bounds:a.flatMap(({bounds:d})=>d?[d]:[]),dates:a.flatMap(({seconds:d})=>d===void 0?[]:[d])},u=s.flatMap(({fault:d})=>d===
void 0?[]:[d]);return{term:a.length?l:null,says:u}}function su(t,e,n){let r=`“${A(e,40)}”`;if(se(t))return n.namedRows(
t,e).length?{}:{fault:uu(t,e,n)};let o=n.fields.get(t)?.reads;if(o==="number"){let i=au(e);return i?{bounds:i}:{fault:`${r}\
 is not a number. Write ${t}:>3, ${t}:2..5 or ${t}:0.`}}if(o==="date"){let i=cu(e);return i===null?{fault:`${r} is not a\
 date. Write 2020, 2020-06 or 2020-06-30.`}:{seconds:i}}let s=n.linkKinds.some(i=>i===e.toLowerCase());return o==="kind"&&
!s?{fault:`${r} is not a kind of link. The kinds are ${n.linkKinds.join(", ")}.`}:{}}var iu=/^(>=|<=|>|<|=)?(-?\d+)$|^(-?\d+)\.\.(-?\d+)$/;
function au(t){let e=iu.exec(t);if(!e)return null;let[,n,r,o,s]=e;if(o!==void 0)return[Number(o),Number(s)];let i=Number(
r);return n===">"?[i+1,1/0]:n===">="?[i,1/0]:n==="<"?[-1/0,i-1]:n==="<="?[-1/0,i]:[i,i]}var lu=/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
function cu(t){let e=lu.exec(t);if(!e)return null;let[n,r,o]=[Number(e[1]),Number(e[2]??1),Number(e[3]??1)],s=new Date(0);
return s.setUTCFullYear(n,r-1,o),s.getUTCMonth()===r-1&&s.getUTCDate()===o?s.getTime()/1e3:null}function Ks(t,e){let n=[
...e.fields.keys()],r=_s(t,n),o=r?` Did you mean ${r}: ?`:` The fields are ${n.join(", ")}.`;return`There is no field ca\
lled “${A(t,40)}”.${o} To search for these words, put them in quotation marks.`}function uu(t,e,n){let r=_s(at(e),n.
namesOf(t)),o=r?` Did you mean “${A(r,60)}”?`:"";return`No ${t} here is called “${A(e,60)}”.${o}`}function _s(t,e){
let n=t.length<4?1:Math.max(2,Math.floor(t.length/4)),r=null,o=n+1;for(let s of e.slice(0,5e3)){if(Math.abs(s.length-t.length)>=
o)continue;let i=Fs(t.slice(0,60),at(s).slice(0,60));i<o&&([r,o]=[s,i])}return r}var Nr=t=>/[\s",]/.test(t)?`"${t.replaceAll(
'"',"")}"`:t;function ze(t,e,n){let r=Er(t).filter(s=>s.field!==e||s.isNot),o=n.length?[`${e}:${n.map(Nr).join(",")}`]:[];
return[...r.map(s=>s.text),...o].join(" ")}var Ws=(t,e)=>Er(t).filter(n=>n.field===e&&!n.isNot).flatMap(n=>n.values);var du=200,mu=40,Sn=class{constructor(e){this.graph=e;this.linkKinds=e.links.kinds,this.fields=Ds(e.described),this.described=
new Map(e.described.map(n=>[n.key,n]))}graph;linkKinds;fields;described;named=new Map;masks=new Map;counts=null;parse(e){
return Hs(e,this)}names(e,n){let{outlets:r,topics:o,stories:s}=this.graph;return{outlet:()=>[r.name[n],r.domain[n],...r.
alt[n]],topic:()=>[o.label[n],...o.alt[n]],story:()=>[s.name[n]]}[e]().filter(a=>!!a)}namesOf(e){return this.graph.idsOf(
e).flatMap((n,r)=>this.names(e,r))}isNamed(e,n,r){return this.names(e,n).some(o=>r.test(o))}namedRows(e,n){return zs(this.
named,`${e}:${n}`,du,()=>this.findNamed(e,n))}findNamed(e,n){let r=this.graph.idsOf(e),o=[...r.keys()],s=at(n),i=u=>at(u.
replaceAll('"',"")).trim()===s,a=o.filter(u=>r[u]===n||this.names(e,u).some(i));if(a.length)return a;let l=Ut(n,!1);return o.
filter(u=>this.isNamed(e,u,l))}rowsNamed(e){let{field:n,values:r}=e;return!n||!se(n)?[]:[...new Set(r.flatMap(o=>this.namedRows(
n,o)))]}facetName(e,n){let r=this.graph.labelOf({kind:e,row:n}),o=e==="outlet"?[this.graph.outlets.domain[n],r]:[r],s=i=>!!i&&
i.length<120&&this.namedRows(e,i.replaceAll('"',"").trim()).join()===String(n);return o.find(s)??this.graph.idsOf(e)[n]}exampleOf(e){
if(this.fields.get(e)?.reads==="date")return this.monthExample(e);if(!se(e)||!this.graph.sizeOf(e))return this.plainExample(
e);let n=this.graph.rowsIn(e).sort(this.graph.orders[e])[0],r=e==="story"?A(this.graph.labelOf($(n)),30).replace(/\W+\S*…$/,
""):this.facetName(e,n);return`${e}:${Nr(r)}`}plainExample(e){return this.fields.get(e)?.example??`${e}:`}monthExample(e){
let n=this.graph.articles.published.filter(o=>o!==null);if(!n.length)return this.plainExample(e);let r=new Date(1e3*n.sort(
(o,s)=>o-s)[n.length>>1]);return e==="before"&&r.setUTCMonth(r.getUTCMonth()+1,1),`${e}:${r.toISOString().slice(0,7)}`}maskOfAll(e,n=null){
let r=this.emptyMask().fill(1);for(let o of e){if(n&&o.field===n&&!o.isNot)continue;let s=this.maskOf(o),i=o.isNot?0:1;for(let a=0;a<
r.length;a+=1)s[a]!==i&&(r[a]=0)}return r}maskWhere(e){let n=this.emptyMask();for(let r=0;r<n.length;r+=1)e(r)&&(n[r]=1);
return n}emptyMask(){return new Uint8Array(this.graph.articles.id.length)}maskOf(e){let n=JSON.stringify([e.field,e.values,
e.isPhrase,!!this.graph.details]);return zs(this.masks,n,mu,()=>this.findMask(e))}findMask(e){let{articles:n}=this.graph,
r=this.described.get(e.field);if(r)return this.maskDescribed(r,e);switch(e.field){case null:return this.maskWords(e);case"\
topic":case"outlet":case"story":return this.maskHeld(e.field,this.rowsNamed(e));case"after":return this.maskDates(o=>e.dates.
every(s=>o>=s));case"before":return this.maskDates(o=>e.dates.every(s=>o<s));case"related":return this.maskWithin(this.relatedCounts(),
e.bounds);case"quality":case"heat":return this.maskWithin(n[e.field],e.bounds);case"type":case"category":return this.maskCoded(
e.field,e.values);case"kind":return this.maskLinked(e.values);default:return this.emptyMask()}}maskDescribed(e,{bounds:n,
values:r}){if(n.length)return this.maskWithin(e.values,n);let o=r.map(s=>Ut(s,!1));return this.maskWhere(s=>{let i=e.values[s];
return i!==null&&o.some(a=>a.test(String(i)))})}maskWords({values:[e],isPhrase:n}){let{graph:r}=this,o=Ut(e,n),s=d=>r.rowsIn(
d).map(m=>this.isNamed(d,m,o)),[i,a]=[s("outlet"),s("topic")],{headline:l,outlet:u}=r.articles;return this.maskWhere(d=>o.
test(l[d]??"")||i[u[d]]||r.articleTopics[d].some(m=>a[m])||o.test(r.abstractOf(d)??""))}maskHeld(e,n){let r=this.emptyMask();
for(let o of n)for(let s of this.graph.articlesIn[e][o])r[s]=1;return r}maskDates(e){let{published:n}=this.graph.articles;
return this.maskWhere(r=>{let o=n[r];return o!==null&&e(o)})}maskWithin(e,n){return this.maskWhere(r=>{let o=e[r];return o!==
null&&n.some(([s,i])=>o>=s&&o<=i)})}maskCoded(e,n){let r=new Set(n.map(at)),o=this.graph.words[e],s=new Set(o.flatMap((i,a)=>r.
has(at(i))?[a]:[]));return this.maskWhere(i=>s.has(this.graph.articles[e][i]))}maskLinked(e){let n=new Set(e.map(i=>i.toLowerCase())),
{source:r,target:o}=this.graph.links,s=this.emptyMask();return r.forEach((i,a)=>{n.has(this.graph.linkKind(a))&&(s[i]=s[o[a]]=
1)}),s}relatedCounts(){if(this.counts)return this.counts;let{graph:e}=this,n=e.articles.id.length,r=new Int32Array(n).fill(
-1);this.counts=new Int32Array(n);for(let o=0;o<n;o+=1)for(let s of e.linksOf(o)){if(s>=e.links.declared)continue;let i=e.
otherEnd(s,o);r[i]!==o&&(this.counts[o]+=1),r[i]=o}return this.counts}};function zs(t,e,n,r){let o=t.get(e);return o===void 0&&
(t.size>n&&t.clear(),o=r(),t.set(e,o)),o}var c,q,nt,Ge;function Gs(t){c=t,q=new wn(t),nt=new Sn(t),Ge=new vn(t,nt)}var Us={light:["#2c5f8a","#b4611a","#3b7a4b","#8b3f93","#a83246","#6d6812","#15777f","#7a5138"],dark:["#7fb5e0","#eaa25c",
"#86c996","#d79be0","#f08a97","#cfc65e","#6fd0d6","#cda483"]},Ar={light:["#c9a227","#c77f2e","#b85c38","#9c3f49","#78305\
9","#53285f","#2f2358"],dark:["#6a5fa8","#8f5fae","#b5619f","#d66f86","#ec8a6d","#f5ad63","#fbd57a"]},Vs=-1,$r=-2,Tn={topic:"\
Topic",outlet:"Outlet",date:"Date",story:"Story"},On={articles:"Same",heat:"Heat"},Z;function qs(){let t=c.sizeOf("artic\
le");Z={colour:"topic",classes:[],codes:new Int8Array(t),radii:new Float32Array(t)},Lr("topic"),Ir("articles")}function Lr(t){
Z.colour=t,Z.classes=hu(c,t),Z.classes.forEach(({rows:e},n)=>{for(let r of e)Z.codes[r]=n}),re()}function Ir(t){t==="art\
icles"?Z.radii.fill(5.2):Z.radii.set(fu(c)),re()}function fu({articles:{heat:t}}){let e=Float64Array.from(t.filter(r=>r!==
null)).sort(),n=new Map;return e.forEach((r,o)=>{n.has(r)||n.set(r,o/e.length)}),Float32Array.from(t,r=>r===null?3:3.2+3.4*
(n.get(r)??0))}function hu(t,e){let{articles:n}=t;if(e==="date")return gu(t);if(e==="outlet")return Cr(t,"outlet",n.outlet,
"Other outlets","Outlet not given");if(e==="topic"){let o=n.id.map((s,i)=>pu(t,i));return Cr(t,"topic",o,"Other topics",
"No topic declared")}let r=n.storyline.map((o,s)=>o>=0?o:n.event[s]);return Cr(t,"story",r,"Other stories","In no story")}
function pu({articleTopics:t,topicArticles:e},n){let r=(o,s)=>e[o].length<e[s].length;return t[n].reduce((o,s)=>o<0||r(s,
o)?s:o,-1)}function Cr(t,e,n,r,o){let s=Gt(t.sizeOf(e),n),a=[...s.keys()].filter(p=>s[p].length).sort((p,g)=>s[g].length-
s[p].length||p-g),l=Us.light.length,u=a.slice(0,l).map((p,g)=>{let y={kind:e,row:p};return{label:t.labelOf(y),thing:y,hue:g,
rows:s[p]}}),d={label:r,hue:Vs,rows:a.slice(l).flatMap(p=>s[p])},m=[...n.keys()].filter(p=>n[p]<0),f={label:o,hue:$r,rows:m};
return[...u,...[d,f].filter(p=>p.rows.length)]}function gu({articles:{published:t}}){let e=t.map(f=>f===null?-1:Math.floor(
f/gt)),n=Int32Array.from(e.filter((f,p)=>t[p]!==null)).sort(),r=Ar.light.length,o=(f,p)=>n[Math.floor(p*n.length/r)],s=n.
length?[...new Set(Ar.light.map(o))]:[],i=s.map(()=>[]);e.forEach((f,p)=>{t[p]!==null&&i[s.findLastIndex(g=>g<=f)].push(
p)});let a=f=>(s.at(f+1)??n[n.length-1]+1)-1,l=f=>Nt(s[f]*gt,a(f)*gt),u=i.map((f,p)=>({label:l(p),hue:p,rows:f})),d=[...t.
keys()].filter(f=>t[f]===null),m={label:"Date not given",hue:$r,rows:d};return[...u,m].filter(f=>f.rows.length)}function Mn(t){
return t===Vs?R.quiet:t===$r?R.isDark?"#6b7079":"#a39a8c":(Z.colour==="date"?Ar:Us)[R.isDark?"dark":"light"][t]}var Rr=()=>Z.
classes.map(({label:t,thing:e=null,hue:n,rows:r})=>({label:t,thing:e,swatch:Mn(n),rows:r}));var yu=1.6,js=220,Xs=150,S;function Zs(){S=bu(c)}function bu(t){let{x:e,y:n,stories:r,radii:o,roads:s,regions:i}=t.map,a=l=>t.
stories.articles[l];return{x:Float32Array.from(e),y:Float32Array.from(n),sx:Float32Array.from(r[0]),sy:Float32Array.from(
r[1]),radii:Float32Array.from(o),roads:s.map(([l,u,d])=>({from:l,to:u,links:d})),regions:i.map(([l,u,d])=>({x:l,y:u,name:d})),
stretched:[1,1],islands:[...t.storylines].sort((l,u)=>a(u)-a(l)||l-u)}}function Js({clientWidth:t,clientHeight:e}){let n=t&&
e?t/e:1;S=Ys(Ys(S,0,n),1,1/n)}function Ys(t,e,n){let r=Math.min(yu,Math.max(1,n)),o=r/t.stretched[e]-1;if(Math.abs(o)<.05)
return t;let[s,i]=e?[t.y.slice(),t.sy.slice()]:[t.x.slice(),t.sx.slice()],a=new Uint8Array(s.length);for(let u of t.islands){
let d=o*i[u];for(let m of[u,...c.storyEvents[u]])i[m]+=d;for(let m of c.storyArticles[u])s[m]+=d,a[m]=1}for(let u=0;u<s.
length;u+=1)a[u]||(s[u]*=1+o);let l=[e?1:1+o,e?1+o:1];return{...t,...e?{y:s,sy:i}:{x:s,sx:i},regions:t.regions.map(({x:u,
y:d,name:m})=>({x:u*l[0],y:d*l[1],name:m})),stretched:e?[t.stretched[0],r]:[r,t.stretched[1]]}}function Nn(){let[t,e,n,r]=[
1/0,1/0,-1/0,-1/0],o=(s,i,a)=>{t=Math.min(t,s-a),e=Math.min(e,i-a),n=Math.max(n,s+a),r=Math.max(r,i+a)};for(let s=0;s<S.
x.length;s+=1)o(S.x[s],S.y[s],8);for(let s of S.islands)o(S.sx[s],S.sy[s],S.radii[s]);return[t,e,n,r]}var Cn=(t,e,n,r)=>e+
r>t.left&&e-r<t.left+t.width&&n+r>t.top&&n-r<t.top+t.height;function Ot({x:t,y:e,scale:n,width:r,height:o}){let[s,i]=[r/
n,o/n];return{left:t-s/2,top:e-i/2,width:s,height:i,scale:n}}function ie(t){let e=[];for(let n=0;n<S.x.length;n+=1)Cn(t,
S.x[n],S.y[n],24)&&e.push(n);return e}var Fr=(t,e)=>Cn(e,S.sx[t],S.sy[t],S.radii[t]),Qs=(t,e)=>S.islands.filter(n=>Fr(n,
t)&&S.radii[n]*t.scale>e);function ae(t,e=5){let n=[];for(let r of S.islands){if(n.length>=js)break;if(!Fr(r,t))continue;
let o=S.radii[r]*t.scale;if(o<e)continue;let s=o>Xs?wu(r,t):[];s.length>1?n.push(...s.slice(0,js-n.length)):n.push(r)}return n}
var wu=(t,e)=>c.storyEvents[t].filter(n=>Fr(n,e)),Dr={background:"rgba(0,0,0,0)",border:"rgba(0,0,0,0)"},xu=t=>({id:c.nameOf(
$(t)),x:S.sx[t],y:S.sy[t],fixed:!0,shape:"dot",size:S.radii[t],borderWidth:0,color:{...Dr,hover:Dr,highlight:Dr}}),En=new Set,
ti=()=>{En=new Set};function Br(){let t=new Set(ae(Ot(ft()))),e=[...En].filter(r=>!t.has(r)),n=[...t].filter(r=>!En.has(
r));En=t,e.length&&At.remove(e.map(r=>c.nameOf($(r)))),n.length&&At.add(n.map(xu))}function Ft({kind:t,row:e}){return t===
"article"?{x:S.x[e],y:S.y[e],radius:Z.radii[e]}:t==="story"?Hr(e):null}var Hr=t=>({x:S.sx[t],y:S.sy[t],radius:S.radii[t]}),
vu=2;function ei(t,e,n){let r=ku(t,e,n),[o,s]=[-1,r?1/n:5/n];for(let i=0;i<S.x.length;i+=1){if(r&&Z.radii[i]*n<vu)continue;
let[a,l]=[S.x[i]-t,S.y[i]-e];if(a>30||a<-30||l>30||l<-30)continue;let u=Math.hypot(a,l)-Z.radii[i];u<=s&&([o,s]=[i,u])}return o>=
0?N(o):r}function ku(t,e,n){let r=i=>Math.hypot(S.sx[i]-t,S.sy[i]-e)<=S.radii[i],o=S.islands.find(r);if(o===void 0)return null;
let s=S.radii[o]*n>Xs;return $((s?c.storyEvents[o].find(r):void 0)??o)}var ni={name:"",nodes:[],edges:[],places:new Map,note:""},ri={...ni,name:"map"},oi={focus:null,litNames:null,litRows:null,
pointed:null},C={...ni,...oi,fit:1,grow:1,mask:null};function Bt(t){C={...C,...t}}var si=t=>{Bt({...t,...oi})},K=()=>C.name===
"map",le=()=>C.litNames!==null||C.litRows!==null,Pr=t=>tt(t,C.focus);function Kr(t){let{mask:e}=C;return!e||c.articlesOf(
t).some(n=>e[n])}var Oe=t=>C.litRows?C.litRows.has(t):C.mask?.[t]!==0;var Su=180,Me=3,Tu=[.06,.16,.32,.55],ii={light:13,dark:16},An=null;function li(t){if(!S.islands.length)return;(An?.world!==
S||An.isDark!==R.isDark)&&(An=Ou(S));let{sheet:e,bounds:n}=An,[r,o,s,i]=n;t.drawImage(e,r,o,s-r,i-o)}function Ou(t){let[
e,n,r,o]=Nn(),s=Math.max(r-e,o-n)/Su,i=2*Me*s,a=[e-i,n-i,r+i,o+i],l=Math.ceil((a[2]-a[0])/s),u=Math.ceil((a[3]-a[1])/s),
d=new Float32Array(l*u);for(let m=0;m<t.x.length;m+=1){let[f,p]=[(t.x[m]-a[0])/s,(t.y[m]-a[1])/s];d[Math.floor(p)*l+Math.
floor(f)]+=1}for(let m=0;m<2;m+=1)ai(d,l,u,1,l),ai(d,u,l,l,1);return{world:t,isDark:R.isDark,sheet:Mu(d,l,u),bounds:a}}function ai(t,e,n,r,o){
let s=new Float32Array(e);for(let i=0;i<n;i+=1){let a=i*o;for(let u=0;u<e;u+=1)s[u]=t[a+u*r];let l=0;for(let u=-Me;u<e;u+=
1)l+=(s[u+Me]??0)-(u>Me?s[u-Me-1]:0),u>=0&&(t[a+u*r]=l/(2*Me+1))}}function Mu(t,e,n){let r=Object.assign(document.createElement(
"canvas"),{width:e,height:n}),o=r.getContext("2d");if(!o)return r;let s=o.createImageData(e,n),i=t.reduce((u,d)=>Math.max(
u,d),0),[a,l]=R.isDark?[[120,160,190],ii.dark]:[[70,110,110],ii.light];return t.forEach((u,d)=>{let m=Tu.filter(f=>u>f*i).
length;s.data.set([...a,m*l],4*d)}),o.putImageData(s,0,0),r}function ci(t,e){t.save(),t.lineCap="round",t.strokeStyle=R.
isDark?"#46525e":"#c5cdc8";for(let{from:n,to:r,links:o}of S.roads)t.beginPath(),t.lineWidth=Math.min(7,1+1.3*Math.log2(o))/
e.scale,t.globalAlpha=.55,t.moveTo(S.sx[n],S.sy[n]),t.lineTo(S.sx[r],S.sy[r]),t.stroke();t.restore()}var ui=.3,mi=16,Eu=8,Nu=9,fi=4,hi=6e3,di=7,pi=1.1,Ln=document.createElement("canvas"),$n=document.createElement("canvas"),
_r=null,Cu=(t,e)=>t.left<=e.left&&t.top<=e.top&&t.left+t.width>=e.left+e.width&&t.top+t.height>=e.top+e.height;function gi(t,e,n){
let r=Ot(e),o=_r?.version===ke?_r:null,s=o!==null&&o.frame.scale===r.scale&&Cu(o.frame,r),i=o&&(s||n)?o:Au(r,e.ratio);_r=
i;let{left:a,top:l,width:u,height:d}=i.frame;return t.drawImage(i.canvas,a,l,u,d),s||!n}function Au(t,e){let[n,r]=[t.width*
ui,t.height*ui],o={left:t.left-n,top:t.top-r,width:t.width+2*n,height:t.height+2*r,scale:t.scale},s=t.scale*e,i=yi(Ln,Math.
ceil(o.width*s),Math.ceil(o.height*s));return i.setTransform(s,0,0,s,-o.left*s,-o.top*s),Lu(i,o,s),{canvas:Ln,frame:o,version:ke}}
function yi(t,e,n){(t.width!==e||t.height!==n)&&Object.assign(t,{width:e,height:n});let r=$u(t);return r.setTransform(1,
0,0,1,0,0),r.clearRect(0,0,e,n),r}function $u(t){let e=t.getContext("2d");if(!e)throw new Error("This browser gives no c\
anvas to draw on.");return e}function Lu(t,e,n){let{focus:r,mask:o}=C,s=ie(e);li(t),ci(t,e);let i=Fu(t,e,s);r&&Uu(t,e,r);
let a=[[s.filter(l=>!Oe(l)),o?.1:.2],...Du(s.filter(Oe),e.scale)];if(s.length>hi&&5.2*e.scale<pi*1.6)_u(t,e,n,a);else for(let[
l,u]of a)Pu(t,e,l,u);r&&!(i&&r.kind==="story")&&ju(t,r,e.scale)}var Iu=.3,Ru=1.1;function Du(t,e){if(e>Ru||le()||C.mask)
return[[t,1]];let n=r=>c.storylineOf(r)<0&&c.eventOf(r)<0;return[[t.filter(n),Iu],[t.filter(r=>!n(r)),1]]}function $t(t,e,n,r){
t.moveTo(e+r,n),t.arc(e,n,r,0,2*Math.PI)}function Fu(t,e,n){let r=n.filter(u=>c.articles.storyline[u]>=0||c.articles.event[u]>=
0),o=r.length<=hi&&e.scale>.12,s=o?[]:Qs(e,1),i=o?bi(r):new Set,a=(u,d,m=0)=>{t.beginPath();for(let f of o?r:[])$t(t,S.x[f],
S.y[f],mi+u);for(let f of i)$t(t,S.sx[f],S.sy[f],S.radii[f]+fi+u);for(let f of s)S.radii[f]*e.scale>m&&$t(t,S.sx[f],S.sy[f],
S.radii[f]-3+u);t.fillStyle=d,t.fill()},l=R.isDark?["#171d25","#3a4551","#1f262e"]:["#e9eff0","#bccaca","#fffefb"];return a(
Eu,l[0]),o&&C.focus?.kind==="story"&&Bu(t,e,c.storyArticles[C.focus.row]),a(1/e.scale,l[1],di),a(0,l[2],di),o&&e.scale>.5&&
Hu(t,r),o}function Bu(t,e,n){t.beginPath();for(let r of n)$t(t,S.x[r],S.y[r],mi+3/e.scale);for(let r of bi(n))$t(t,S.sx[r],
S.sy[r],S.radii[r]+fi+3/e.scale);t.fillStyle=R.accent,t.fill()}var bi=t=>new Set(t.map(e=>c.articles.event[e]).filter(e=>e>=
0));function Hu(t,e){t.beginPath();for(let n of e)c.articles.event[n]>=0&&$t(t,S.x[n],S.y[n],Nu);t.fillStyle=R.isDark?"#\
2a343f":"#f4eee1",t.fill()}function Pu(t,e,n,r){t.globalAlpha=r;let o=Z.classes.map(()=>[]);for(let s of n)o[Z.codes[s]].
push(s);o.forEach((s,i)=>{t.fillStyle=Mn(Z.classes[i].hue),Ku(t,s,e.scale)}),t.globalAlpha=1}function Ku(t,e,n){let r=(le()||
C.mask?1.8:pi)/n;t.beginPath();for(let o of e){let s=Math.max(Z.radii[o],r);s*n<1.4?t.rect(S.x[o]-s,S.y[o]-s,2*s,2*s):$t(
t,S.x[o],S.y[o],s)}t.fill()}function _u(t,e,n,r){let o=yi($n,Ln.width,Ln.height),s=o.createImageData($n.width,$n.height),
i=new Uint32Array(s.data.buffer),a=Math.max(2,Math.round(2*n*(le()||C.mask?7:5)));for(let[l,u]of r){let d=Z.classes.map(
({hue:m})=>zu(o,Mn(m),u));for(let m of l){let[f,p]=[(S.x[m]-e.left)*n,(S.y[m]-e.top)*n];Wu(i,s,f,p,a,d[Z.codes[m]])}}o.putImageData(
s,0,0),t.drawImage($n,e.left,e.top,e.width,e.height)}function Wu(t,{width:e,height:n},r,o,s,i){let[a,l]=[Math.round(r-s/
2),Math.round(o-s/2)],[u,d]=[Math.min(a+s,e),Math.min(l+s,n)];for(let m=Math.max(l,0);m<d;m+=1)t.fill(i,m*e+Math.max(a,0),
m*e+Math.max(u,0))}function zu(t,e,n){t.fillStyle=e;let r=t.fillStyle,[o,s,i]=[1,3,5].map(a=>parseInt(r.slice(a,a+2),16));
return(Math.round(255*n)<<24|i<<16|s<<8|o)>>>0}var Gu=600;function Uu(t,e,n){let r=new Map;for(let o of Vu(n)){let s=it[c.
linkKind(o)].edge;r.set(s,[...r.get(s)??[],o])}for(let[o,s]of r)qu(t,e.scale,St[o],s);t.setLineDash([]),t.globalAlpha=1}
function Vu({kind:t,row:e}){if(t==="article")return[...c.linksOf(e)];if(t!=="story")return[];let{source:n,target:r}=c.links,
o=new Set(c.storyArticles[e]);return c.storyArticles[e].flatMap(i=>[...c.linksOf(i)].filter(a=>n[a]===i&&o.has(r[a]))).slice(
0,Gu)}function qu(t,e,n,r){t.beginPath();for(let o of r){let[s,i]=[c.links.source[o],c.links.target[o]];t.moveTo(S.x[s],
S.y[s]),t.lineTo(S.x[i],S.y[i])}t.setLineDash((n.dashes||[]).map(o=>o/e)),t.globalAlpha=Math.max(.22,Math.min(.75,14/r.length)),
t.strokeStyle=R[n.colour],t.lineWidth=.6*n.width/e,t.stroke()}function ju(t,e,n){let r=Ft(e);!r||e.kind==="topic"||(t.beginPath(),
$t(t,r.x,r.y,r.radius+(e.kind==="article"?4:6)/n),t.strokeStyle=R.accent,t.lineWidth=2.5/n,t.stroke())}function Yu(t){let e=+this._x.call(null,t),n=+this._y.call(null,t);return xi(this.cover(e,n),e,n,t)}function xi(t,e,n,r){
if(isNaN(e)||isNaN(n))return t;var o,s=t._root,i={data:r},a=t._x0,l=t._y0,u=t._x1,d=t._y1,m,f,p,g,y,b,x,k;if(!s)return t.
_root=i,t;for(;s.length;)if((y=e>=(m=(a+u)/2))?a=m:u=m,(b=n>=(f=(l+d)/2))?l=f:d=f,o=s,!(s=s[x=b<<1|y]))return o[x]=i,t;if(p=
+t._x.call(null,s.data),g=+t._y.call(null,s.data),e===p&&n===g)return i.next=s,o?o[x]=i:t._root=i,t;do o=o?o[x]=new Array(
4):t._root=new Array(4),(y=e>=(m=(a+u)/2))?a=m:u=m,(b=n>=(f=(l+d)/2))?l=f:d=f;while((x=b<<1|y)===(k=(g>=f)<<1|p>=m));return o[k]=
s,o[x]=i,t}function Xu(t){Array.isArray(t)||(t=Array.from(t));let e=t.length,n=new Float64Array(e),r=new Float64Array(e),
o=1/0,s=o,i=-o,a=i;for(let l=0,u,d,m;l<e;++l){if(isNaN(d=+this._x.call(null,u=t[l]))||isNaN(m=+this._y.call(null,u))){n[l]=
NaN;continue}n[l]=d,r[l]=m,d<o&&(o=d),d>i&&(i=d),m<s&&(s=m),m>a&&(a=m)}if(o>i||s>a)return this;this.cover(o,s).cover(i,a);
for(let l=0;l<e;++l)xi(this,n[l],r[l],t[l]);return this}function Zu(t,e){if(isNaN(t=+t)||isNaN(e=+e))return this;var n=this.
_x0,r=this._y0,o=this._x1,s=this._y1;if(isNaN(n))o=(n=Math.floor(t))+1,s=(r=Math.floor(e))+1;else{for(var i=o-n||1,a=this.
_root,l,u;n>t||t>=o||r>e||e>=s;)switch(u=(e<r)<<1|t<n,l=new Array(4),l[u]=a,a=l,i*=2,u){case 0:o=n+i,s=r+i;break;case 1:
n=o-i,s=r+i;break;case 2:o=n+i,r=s-i;break;case 3:n=o-i,r=s-i;break}this._root&&this._root.length&&(this._root=a)}return this.
_x0=n,this._y0=r,this._x1=o,this._y1=s,this}function Ju(){var t=[];return this.visit(function(e){if(!e.length)do t.push(
e.data);while(e=e.next)}),t}function Qu(t){return arguments.length?this.cover(+t[0][0],+t[0][1]).cover(+t[1][0],+t[1][1]):
isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}function lt(t,e,n,r,o){this.node=t,this.x0=e,this.y0=n,
this.x1=r,this.y1=o}function td(t,e,n){var r,o=this._x0,s=this._y0,i,a,l,u,d=this._x1,m=this._y1,f=[],p=this._root,g,y;for(p&&
f.push(new lt(p,o,s,d,m)),n==null?n=1/0:(o=t-n,s=e-n,d=t+n,m=e+n,n*=n);g=f.pop();)if(!(!(p=g.node)||(i=g.x0)>d||(a=g.y0)>
m||(l=g.x1)<o||(u=g.y1)<s))if(p.length){var b=(i+l)/2,x=(a+u)/2;f.push(new lt(p[3],b,x,l,u),new lt(p[2],i,x,b,u),new lt(
p[1],b,a,l,x),new lt(p[0],i,a,b,x)),(y=(e>=x)<<1|t>=b)&&(g=f[f.length-1],f[f.length-1]=f[f.length-1-y],f[f.length-1-y]=g)}else{
var k=t-+this._x.call(null,p.data),L=e-+this._y.call(null,p.data),M=k*k+L*L;if(M<n){var B=Math.sqrt(n=M);o=t-B,s=e-B,d=t+
B,m=e+B,r=p.data}}return r}function ed(t){if(isNaN(d=+this._x.call(null,t))||isNaN(m=+this._y.call(null,t)))return this;
var e,n=this._root,r,o,s,i=this._x0,a=this._y0,l=this._x1,u=this._y1,d,m,f,p,g,y,b,x;if(!n)return this;if(n.length)for(;;){
if((g=d>=(f=(i+l)/2))?i=f:l=f,(y=m>=(p=(a+u)/2))?a=p:u=p,e=n,!(n=n[b=y<<1|g]))return this;if(!n.length)break;(e[b+1&3]||
e[b+2&3]||e[b+3&3])&&(r=e,x=b)}for(;n.data!==t;)if(o=n,!(n=n.next))return this;return(s=n.next)&&delete n.next,o?(s?o.next=
s:delete o.next,this):e?(s?e[b]=s:delete e[b],(n=e[0]||e[1]||e[2]||e[3])&&n===(e[3]||e[2]||e[1]||e[0])&&!n.length&&(r?r[x]=
n:this._root=n),this):(this._root=s,this)}function nd(t){for(var e=0,n=t.length;e<n;++e)this.remove(t[e]);return this}function rd(){
return this._root}function od(){var t=0;return this.visit(function(e){if(!e.length)do++t;while(e=e.next)}),t}function sd(t){
var e=[],n,r=this._root,o,s,i,a,l;for(r&&e.push(new lt(r,this._x0,this._y0,this._x1,this._y1));n=e.pop();)if(!t(r=n.node,
s=n.x0,i=n.y0,a=n.x1,l=n.y1)&&r.length){var u=(s+a)/2,d=(i+l)/2;(o=r[3])&&e.push(new lt(o,u,d,a,l)),(o=r[2])&&e.push(new lt(
o,s,d,u,l)),(o=r[1])&&e.push(new lt(o,u,i,a,d)),(o=r[0])&&e.push(new lt(o,s,i,u,d))}return this}function id(t){var e=[],
n=[],r;for(this._root&&e.push(new lt(this._root,this._x0,this._y0,this._x1,this._y1));r=e.pop();){var o=r.node;if(o.length){
var s,i=r.x0,a=r.y0,l=r.x1,u=r.y1,d=(i+l)/2,m=(a+u)/2;(s=o[0])&&e.push(new lt(s,i,a,d,m)),(s=o[1])&&e.push(new lt(s,d,a,
l,m)),(s=o[2])&&e.push(new lt(s,i,m,d,u)),(s=o[3])&&e.push(new lt(s,d,m,l,u))}n.push(r)}for(;r=n.pop();)t(r.node,r.x0,r.
y0,r.x1,r.y1);return this}function ad(t){return t[0]}function ld(t){return arguments.length?(this._x=t,this):this._x}function cd(t){
return t[1]}function ud(t){return arguments.length?(this._y=t,this):this._y}function In(t,e,n){var r=new Wr(e??ad,n??cd,
NaN,NaN,NaN,NaN);return t==null?r:r.addAll(t)}function Wr(t,e,n,r,o,s){this._x=t,this._y=e,this._x0=n,this._y0=r,this._x1=
o,this._y1=s,this._root=void 0}function wi(t){for(var e={data:t.data},n=e;t=t.next;)n=n.next={data:t.data};return e}var ct=In.
prototype=Wr.prototype;ct.copy=function(){var t=new Wr(this._x,this._y,this._x0,this._y0,this._x1,this._y1),e=this._root,
n,r;if(!e)return t;if(!e.length)return t._root=wi(e),t;for(n=[{source:e,target:t._root=new Array(4)}];e=n.pop();)for(var o=0;o<
4;++o)(r=e.source[o])&&(r.length?n.push({source:r,target:e.target[o]=new Array(4)}):e.target[o]=wi(r));return t};ct.add=
Yu;ct.addAll=Xu;ct.cover=Zu;ct.data=Ju;ct.extent=Qu;ct.find=td;ct.remove=ed;ct.removeAll=nd;ct.root=rd;ct.size=od;ct.visit=
sd;ct.visitAfter=id;ct.x=ld;ct.y=ud;var dd={value:()=>{}};function zr(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.
test(r))throw new Error("illegal type: "+r);n[r]=[]}return new Rn(n)}function Rn(t){this._=t}function md(t,e){return t.trim().
split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))
throw new Error("unknown type: "+n);return{type:n,name:r}})}Rn.prototype=zr.prototype={constructor:Rn,on:function(t,e){var n=this.
_,r=md(t+"",n),o,s=-1,i=r.length;if(arguments.length<2){for(;++s<i;)if((o=(t=r[s]).type)&&(o=fd(n[o],t.name)))return o;return}
if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++s<i;)if(o=(t=r[s]).type)n[o]=vi(n[o],t.name,
e);else if(e==null)for(o in n)n[o]=vi(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=
e[n].slice();return new Rn(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,s;r<o;++r)n[r]=
arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(s=this._[t],r=0,o=s.length;r<o;++r)s[r].
value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this.
_[t],o=0,s=r.length;o<s;++o)r[o].value.apply(e,n)}};function fd(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===
e)return o.value}function vi(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=dd,t=t.slice(0,r).concat(t.slice(
r+1));break}return n!=null&&t.push({name:e,value:n}),t}var Ee=0,Ve=0,Ue=0,Si=1e3,Dn,qe,Fn=0,ce=0,Bn=0,je=typeof performance=="object"&&performance.now?performance:Date,Ti=typeof window==
"object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function Oi(){
return ce||(Ti(hd),ce=je.now()+Bn)}function hd(){ce=0}function Gr(){this._call=this._time=this._next=null}Gr.prototype=Vr.
prototype={constructor:Gr,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a functio\
n");n=(n==null?Oi():+n)+(e==null?0:+e),!this._next&&qe!==this&&(qe?qe._next=this:Dn=this,qe=this),this._call=t,this._time=
n,Ur()},stop:function(){this._call&&(this._call=null,this._time=1/0,Ur())}};function Vr(t,e,n){var r=new Gr;return r.restart(
t,e,n),r}function pd(){Oi(),++Ee;for(var t=Dn,e;t;)(e=ce-t._time)>=0&&t._call.call(void 0,e),t=t._next;--Ee}function ki(){
ce=(Fn=je.now())+Bn,Ee=Ve=0;try{pd()}finally{Ee=0,yd(),ce=0}}function gd(){var t=je.now(),e=t-Fn;e>Si&&(Bn-=e,Fn=t)}function yd(){
for(var t,e=Dn,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:Dn=n);qe=
t,Ur(r)}function Ur(t){if(!Ee){Ve&&(Ve=clearTimeout(Ve));var e=t-ce;e>24?(t<1/0&&(Ve=setTimeout(ki,Math.ceil(t-je.now()-
Bn)+1)),Ue&&(Ue=clearInterval(Ue))):(Ue||(Fn=je.now(),Ue=setInterval(gd,Si)),Ee=1,Ti(ki))}}function ut(t){return function(){return t}}function Vt(t){return(t()-.5)*1e-6}function bd(t){return t.x+t.vx}function wd(t){
return t.y+t.vy}function Ni(t){var e,n,r,o=1,s=1;typeof t!="function"&&(t=ut(t==null?1:+t));function i(){for(var u,d=e.length,
m,f,p,g,y,b,x=0;x<s;++x)for(m=In(e,bd,wd).visitAfter(a),u=0;u<d;++u)f=e[u],y=n[f.index],b=y*y,p=f.x+f.vx,g=f.y+f.vy,m.visit(
k);function k(L,M,B,Y,_){var F=L.data,V=L.r,G=y+V;if(F){if(F.index>f.index){var mt=p-F.x-F.vx,_t=g-F.y-F.vy,Lt=mt*mt+_t*
_t;Lt<G*G&&(mt===0&&(mt=Vt(r),Lt+=mt*mt),_t===0&&(_t=Vt(r),Lt+=_t*_t),Lt=(G-(Lt=Math.sqrt(Lt)))/Lt*o,f.vx+=(mt*=Lt)*(G=(V*=
V)/(b+V)),f.vy+=(_t*=Lt)*G,F.vx-=mt*(G=1-G),F.vy-=_t*G)}return}return M>p+G||Y<p-G||B>g+G||_<g-G}}function a(u){if(u.data)
return u.r=n[u.data.index];for(var d=u.r=0;d<4;++d)u[d]&&u[d].r>u.r&&(u.r=u[d].r)}function l(){if(e){var u,d=e.length,m;
for(n=new Array(d),u=0;u<d;++u)m=e[u],n[m.index]=+t(m,u,e)}}return i.initialize=function(u,d){e=u,r=d,l()},i.iterations=
function(u){return arguments.length?(s=+u,i):s},i.strength=function(u){return arguments.length?(o=+u,i):o},i.radius=function(u){
return arguments.length?(t=typeof u=="function"?u:ut(+u),l(),i):t},i}function xd(t){return t.index}function Mi(t,e){var n=t.
get(e);if(!n)throw new Error("node not found: "+e);return n}function Ci(t){var e=xd,n=m,r,o=ut(30),s,i,a,l,u,d=1;t==null&&
(t=[]);function m(b){return 1/Math.min(a[b.source.index],a[b.target.index])}function f(b){for(var x=0,k=t.length;x<d;++x)
for(var L=0,M,B,Y,_,F,V,G;L<k;++L)M=t[L],B=M.source,Y=M.target,_=Y.x+Y.vx-B.x-B.vx||Vt(u),F=Y.y+Y.vy-B.y-B.vy||Vt(u),V=Math.
sqrt(_*_+F*F),V=(V-s[L])/V*b*r[L],_*=V,F*=V,Y.vx-=_*(G=l[L]),Y.vy-=F*G,B.vx+=_*(G=1-G),B.vy+=F*G}function p(){if(i){var b,
x=i.length,k=t.length,L=new Map(i.map((B,Y)=>[e(B,Y,i),B])),M;for(b=0,a=new Array(x);b<k;++b)M=t[b],M.index=b,typeof M.source!=
"object"&&(M.source=Mi(L,M.source)),typeof M.target!="object"&&(M.target=Mi(L,M.target)),a[M.source.index]=(a[M.source.index]||
0)+1,a[M.target.index]=(a[M.target.index]||0)+1;for(b=0,l=new Array(k);b<k;++b)M=t[b],l[b]=a[M.source.index]/(a[M.source.
index]+a[M.target.index]);r=new Array(k),g(),s=new Array(k),y()}}function g(){if(i)for(var b=0,x=t.length;b<x;++b)r[b]=+n(
t[b],b,t)}function y(){if(i)for(var b=0,x=t.length;b<x;++b)s[b]=+o(t[b],b,t)}return f.initialize=function(b,x){i=b,u=x,p()},
f.links=function(b){return arguments.length?(t=b,p(),f):t},f.id=function(b){return arguments.length?(e=b,f):e},f.iterations=
function(b){return arguments.length?(d=+b,f):d},f.strength=function(b){return arguments.length?(n=typeof b=="function"?b:
ut(+b),g(),f):n},f.distance=function(b){return arguments.length?(o=typeof b=="function"?b:ut(+b),y(),f):o},f}var vd=1664525,
kd=1013904223,Ei=4294967296;function Sd(){let t=1;return()=>(t=(vd*t+kd)%Ei)/Ei}function Td(t){return t.x}function Od(t){
return t.y}var Md=10,Ed=Math.PI*(3-Math.sqrt(5));function Ai(t){var e,n=1,r=.001,o=1-Math.pow(r,1/300),s=0,i=.6,a=new Map,
l=Vr(m),u=zr("tick","end"),d=Sd();t==null&&(t=[]);function m(){f(),u.call("tick",e),n<r&&(l.stop(),u.call("end",e))}function f(y){
var b,x=t.length,k;y===void 0&&(y=1);for(var L=0;L<y;++L)for(n+=(s-n)*o,a.forEach(function(M){M(n)}),b=0;b<x;++b)k=t[b],
k.fx==null?k.x+=k.vx*=i:(k.x=k.fx,k.vx=0),k.fy==null?k.y+=k.vy*=i:(k.y=k.fy,k.vy=0);return e}function p(){for(var y=0,b=t.
length,x;y<b;++y){if(x=t[y],x.index=y,x.fx!=null&&(x.x=x.fx),x.fy!=null&&(x.y=x.fy),isNaN(x.x)||isNaN(x.y)){var k=Md*Math.
sqrt(.5+y),L=y*Ed;x.x=k*Math.cos(L),x.y=k*Math.sin(L)}(isNaN(x.vx)||isNaN(x.vy))&&(x.vx=x.vy=0)}}function g(y){return y.
initialize&&y.initialize(t,d),y}return p(),e={tick:f,restart:function(){return l.restart(m),e},stop:function(){return l.
stop(),e},nodes:function(y){return arguments.length?(t=y,p(),a.forEach(g),e):t},alpha:function(y){return arguments.length?
(n=+y,e):n},alphaMin:function(y){return arguments.length?(r=+y,e):r},alphaDecay:function(y){return arguments.length?(o=+y,
e):+o},alphaTarget:function(y){return arguments.length?(s=+y,e):s},velocityDecay:function(y){return arguments.length?(i=
1-y,e):1-i},randomSource:function(y){return arguments.length?(d=y,a.forEach(g),e):d},force:function(y,b){return arguments.
length>1?(b==null?a.delete(y):a.set(y,g(b)),e):a.get(y)},find:function(y,b,x){var k=0,L=t.length,M,B,Y,_,F;for(x==null?x=
1/0:x*=x,k=0;k<L;++k)_=t[k],M=y-_.x,B=b-_.y,Y=M*M+B*B,Y<x&&(F=_,x=Y);return F},on:function(y,b){return arguments.length>
1?(u.on(y,b),e):u.on(y)}}}function $i(){var t,e,n,r,o=ut(-30),s,i=1,a=1/0,l=.81;function u(p){var g,y=t.length,b=In(t,Td,
Od).visitAfter(m);for(r=p,g=0;g<y;++g)e=t[g],b.visit(f)}function d(){if(t){var p,g=t.length,y;for(s=new Array(g),p=0;p<g;++p)
y=t[p],s[y.index]=+o(y,p,t)}}function m(p){var g=0,y,b,x=0,k,L,M;if(p.length){for(k=L=M=0;M<4;++M)(y=p[M])&&(b=Math.abs(
y.value))&&(g+=y.value,x+=b,k+=b*y.x,L+=b*y.y);p.x=k/x,p.y=L/x}else{y=p,y.x=y.data.x,y.y=y.data.y;do g+=s[y.data.index];while(y=
y.next)}p.value=g}function f(p,g,y,b){if(!p.value)return!0;var x=p.x-e.x,k=p.y-e.y,L=b-g,M=x*x+k*k;if(L*L/l<M)return M<a&&
(x===0&&(x=Vt(n),M+=x*x),k===0&&(k=Vt(n),M+=k*k),M<i&&(M=Math.sqrt(i*M)),e.vx+=x*p.value*r/M,e.vy+=k*p.value*r/M),!0;if(p.
length||M>=a)return;(p.data!==e||p.next)&&(x===0&&(x=Vt(n),M+=x*x),k===0&&(k=Vt(n),M+=k*k),M<i&&(M=Math.sqrt(i*M)));do p.
data!==e&&(L=s[p.data.index]*r/M,e.vx+=x*L,e.vy+=k*L);while(p=p.next)}return u.initialize=function(p,g){t=p,n=g,d()},u.strength=
function(p){return arguments.length?(o=typeof p=="function"?p:ut(+p),d(),u):o},u.distanceMin=function(p){return arguments.
length?(i=p*p,u):Math.sqrt(i)},u.distanceMax=function(p){return arguments.length?(a=p*p,u):Math.sqrt(a)},u.theta=function(p){
return arguments.length?(l=p*p,u):Math.sqrt(l)},u}function Li(t){var e=ut(.1),n,r,o;typeof t!="function"&&(t=ut(t==null?0:+t));function s(a){for(var l=0,u=n.length,d;l<u;++l)
d=n[l],d.vx+=(o[l]-d.x)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)r[a]=isNaN(
o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.length?
(e=typeof a=="function"?a:ut(+a),i(),s):e},s.x=function(a){return arguments.length?(t=typeof a=="function"?a:ut(+a),i(),
s):t},s}function Ii(t){var e=ut(.1),n,r,o;typeof t!="function"&&(t=ut(t==null?0:+t));function s(a){for(var l=0,u=n.length,
d;l<u;++l)d=n[l],d.vy+=(o[l]-d.y)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)
r[a]=isNaN(o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.
length?(e=typeof a=="function"?a:ut(+a),i(),s):e},s.y=function(a){return arguments.length?(t=typeof a=="function"?a:ut(+a),
i(),s):t},s}var Hn=120,Nd=300,Cd=60,Ad=44;function Ri(t,e){let n=new Map(t.map(({id:a},l)=>[a,l])),r=e.flatMap(({from:a,to:l})=>{let[
u,d]=[n.get(a),n.get(l)];return u===void 0||d===void 0?[]:[{source:u,target:d}]}),o=$d(t.length,r),s=Ni((a,l)=>t[l].size+
Ad/2),i=Ai(o).stop().force("links",Ci(r).distance(Hn)).force("charges",$i().strength(-9*Hn).distanceMax(12*Hn)).force("x",
Li().strength(.06)).force("y",Ii().strength(.06)).force("apart",s).tick(Nd);for(let a of["links","charges","x","y"])i.force(
a,null);return s.strength(1).iterations(4),i.velocityDecay(.6).tick(Cd),o.map(({x:a=0,y:l=0})=>[Math.round(a),Math.round(
l)])}function $d(t,e){let n=new Int32Array(t);for(let{source:s,target:i}of e)n[s]+=1,n[i]+=1;let r=Array.from({length:t},
()=>({}));return[...n.keys()].sort((s,i)=>n[i]-n[s]||s-i).forEach((s,i)=>{let a=.7*Hn*Math.sqrt(i+.5);r[s]={x:a*Math.cos(
2.399963*i),y:a*Math.sin(2.399963*i)}}),r}function Ld(t){let[e,n,r]=ys[t.kind];return Math.min(r,e+n*Math.sqrt(c.weight(t)))}function Fi({name:t="network",nodes:e,
edges:n,note:r=""}){let o=Id(e,n),s=new Map(o.map(u=>[u.id,u])),i=new Map,a=Bi(n).filter(({from:u,to:d})=>s.has(u)&&s.has(
d)&&u!==d);for(let{edge:u}of a)i.set(u.kind,(i.get(u.kind)??0)+1);let l=a.map(({id:u,from:d,to:m,edge:f})=>({id:u,from:d,
to:m,ends:[f.from,f.to],kind:f.kind,links:f.links??[],isHub:f.isHub??!1,ink:Rd(i.get(f.kind)??1)}));for(let{from:u,to:d,
isHub:m}of l){let[f,p]=[s.get(u),s.get(d)];!m&&f&&p&&Dd(f,p)}return{name:t,nodes:o,edges:l,places:s,note:r}}var Bi=t=>t.
map((e,n)=>({id:n,from:c.nameOf(e.from),to:c.nameOf(e.to),edge:e}));function Id(t,e){let n=t.map(i=>({thing:i.thing,id:c.
nameOf(i.thing),size:i.size??Ld(i.thing),x:i.x,y:i.y})),r=n.every(({x:i,y:a})=>i!==void 0&&a!==void 0),o=Bi(e.filter(({isHub:i,
from:a,to:l})=>!i&&a!==l)),s=r?n.map(({x:i=0,y:a=0})=>[i,a]):Ri(n,o);return n.map((i,a)=>({...i,x:s[a][0],y:s[a][1],ways:[]}))}
var Rd=t=>Math.max(.22,Math.min(1,Math.sqrt(100/t)));function Dd(t,e){let n=Math.hypot(e.x-t.x,e.y-t.y)||1,[r,o]=[(e.x-t.
x)/n,(e.y-t.y)/n];t.ways.push([r,o]),e.ways.push([-r,-o])}function Ye(){let{nodes:t,edges:e}=c.network,n=c.sizeOf("artic\
le")+c.sizeOf("outlet")+c.sizeOf("topic");return!e.length&&n>c.notes.wholeLimit?null:{name:"whole",nodes:t.flatMap(({id:r,
x:o,y:s})=>{let i=c.thingOf(r);return i?[{thing:i,x:o,y:s}]:[]}),edges:e.flatMap(({from:r,to:o,kind:s,hub:i})=>{let a=[c.
thingOf(r),c.thingOf(o)];return a[0]&&a[1]?[{from:a[0],to:a[1],kind:s,isHub:!!i}]:[]})}}function Hi(t){let e=c.nameOf(t),
n=t.kind==="story"?c.storyArticles[t.row]:[],r=new Set([e,...n.map(o=>c.nameOf(N(o)))]);for(let{from:o,to:s}of C.edges)o===
e&&r.add(s),s===e&&r.add(o);return r}function Pi(t){let{row:e}=t;return t.kind!=="article"?c.articlesOf(t):[e,...Array.from(
c.linksOf(e),n=>c.otherEnd(n,e))]}var Di=.13;function qr(t){if(Pr(t.thing))return 1;let e=Kr(t.thing);return le()?C.litNames?.
has(t.id)?1:C.mask&&e?.5:Di:e?1:Di}function Fd(t,e){return e?1:le()?.12*t.ink:(C.mask&&!t.ends.every(Kr)?.06:.75)*t.ink}
function jr(t){let e=Pr(t.thing);return{id:t.id,x:t.x,y:t.y,fixed:!0,shape:gs[t.thing.kind],size:t.size*C.grow,opacity:qr(
t),borderWidth:e?3:1,color:{background:R[t.thing.kind],border:e?R.ink:R.paper}}}function Xe(t){let{focus:e,grow:n,pointed:r}=C,
{width:o,dashes:s,arrow:i,colour:a,isNamed:l=!1}=St[t.kind],u=e&&c.nameOf(e),d=t.from===u||t.to===u||t.id===r,m=C.litNames?.
has(t.from)&&C.litNames.has(t.to),f=Fd(t,d||e?.kind==="story"&&m===!0),p=t.kind==="related-to"||l;return{id:t.id,from:t.
from,to:t.to,hidden:t.isHub&&!d&&r!==t.from&&r!==t.to,width:o*n*(t.id===r?1.8:1),dashes:s&&s.map(g=>g*n),arrows:{to:{enabled:i,
scaleFactor:.3+.18*n}},label:l&&f>.5?t.kind:void 0,font:{size:11*n,face:"sans-serif",color:R.ink,strokeWidth:3*n,strokeColor:R.
paper,align:"middle"},color:{color:R[a],hover:R[a],opacity:f*(p?.9:.65)}}}var Ki=new Map;function Pn(t){let{kind:e}=t,n=()=>c.rowsIn(e).map(o=>c.weight({kind:e,row:o})),r=Ki.get(e)??n().reduce((o,s)=>Math.
max(o,s),1);return Ki.set(e,r),c.weight(t)/r}var Ne=({x:t,y:e},n)=>[(t-n.x)*n.scale,(e-n.y)*n.scale],Yr=t=>tt(t,C.focus)||
!K()&&["topic","outlet"].includes(t.kind)&&Pn(t)===1;function Ui({thing:t,x:e,y:n,radius:r,ways:o},{lines:s,height:i,width:a},l,u){
let[d,m]=Ne({x:e,y:n},l),f=s.length*i,p=u.filter(({at:[_,F],half:V})=>Math.abs(_-d)<r+a+2*V+40&&Math.abs(F-m)<r+f+2*V+80),
g=(_,F)=>({left:_,right:_+a,top:F,bottom:F+f}),y=g(d-a/2,m+r+3),b=g(d-a/2,m-r-3-f),x=g(d-a/2,m-f/2),k=g(d+r+4,m-f/2),L=g(
d-r-4-a,m-f/2);if(K()&&t.kind==="story"){let _=_i.flatMap(G=>[y,b].map(mt=>g(mt.left+G*a,mt.top)));for(let G of _i)for(let mt of[
k,L])_.push(g(mt.left,mt.top+1.5*G*f));let F=Gi(g,d,m,r,a,f).filter(G=>Kd(G,d,m,t,p)),V=Hd([y,b,k,L,..._],p);return _d(t,
[...V,x,...F],p)}let M=(_,F)=>Math.max(0,...(o??[]).map(([V,G])=>V*_+G*F-.4)),Y=[[y,M(0,1)],[b,M(0,-1)+.05],[k,M(1,0)+.1],
[L,M(-1,0)+.1]].sort((_,F)=>_[1]-F[1]).map(([_])=>_);return K()||t.kind==="article"||Pn(t)<Wd()?Y:[...Y,...Gi(g,d,m,r,a,
f)]}var _i=[-.2,.2,-.4,.4],Wi=[0,-18,18,-36,36,-54,54,-72,72];function Vi(t,{height:e,width:n},r){return Wi.flatMap(s=>Wi.
map(i=>({left:t[0]-n/2+i,right:t[0]+n/2+i,top:t[1]-e/2+s,bottom:t[1]+e/2+s}))).filter(s=>r.every(i=>Kn(s,i)===0))}var qi=9,
Bd=3,ji=t=>ae(Ot(t),Bd).map(e=>({row:e,at:Ne(Hr(e),t),half:S.radii[e]*t.scale*.85}));function Kn({left:t,right:e,top:n,bottom:r},{
at:[o,s],half:i}){return Math.max(0,Math.min(e,o+i)-Math.max(t,o-i))*Math.max(0,Math.min(r,s+i)-Math.max(n,s-i))}function Hd(t,e){
let n=o=>e.reduce((s,i)=>s+Kn(o,i),0);return t.map((o,s)=>[o,n(o)+250*s]).sort((o,s)=>o[1]-s[1]).map(([o])=>o)}var Pd=3,
Yi=(t,e)=>e.filter(({row:n})=>n!==t.row);function Kd({top:t,bottom:e},n,r,o,s){let i={left:n-1,right:n+1,top:Math.min(r,
e),bottom:Math.max(r,t)};return Yi(o,s).every(a=>Kn(i,a)===0)}function zi({left:t,right:e,top:n,bottom:r},{at:[o,s],half:i}){
let[a,l]=[Math.max(t-o,0,o-e),Math.max(n-s,0,s-r)];return Math.max(0,Math.hypot(a,l)-i/.85)}function _d(t,e,n){let[r,o]=[
n.find(({row:a})=>a===t.row),Yi(t,n)],s=a=>!r||a.isFar===!0||o.every(l=>zi(a,l)>zi(a,r)+Pd),i=e.filter(a=>o.every(l=>Kn(
a,l)===0));return i.length||!Yr(t)?[...i.filter(s),...i.filter(a=>!s(a))]:e}var Wd=()=>W.clientWidth<500?.9:.4;function Gi(t,e,n,r,o,s){
let i=[18,34,50].flatMap(l=>[n-r-l-s,n+r+l]),a=[0,-o/2,o/2];return i.flatMap(l=>a.map(u=>({...t(e-o/2+u,l),isFar:!0})))}var zd=()=>W.clientWidth<500?K()?18:14:60,Zi=/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,Gd={article:()=>[`\
12px ${R.serif}`,15,24],story:()=>[`600 12.5px ${R.serif}`,15.5,W.clientWidth<500?14:16],outlet:()=>[`600 12px ${R.sans}`,
15,22],topic:()=>W.clientWidth<500?[`700 12px ${R.sans}`,14,14]:[`700 14px ${R.sans}`,17,22]},Ji=()=>`600 ${W.clientWidth<
500?10:12}px ${R.sans}`,Xr=new Map,yt={placed:[],regions:[],key:""},Zr=()=>{Xr.clear(),yt.key=""};function Ud(t,e,n){let r=[
""];for(let s of t.split(/\s+/)){let i=r.length-1,a=r[i];a&&a.length+s.length>=e?r.push(s):r[i]=a?`${a} ${s}`:s}let o=r.
slice(0,n).map(s=>A(s,e+6));return r.length>n&&(o[n-1]=`${o[n-1].replace(/…$/,"")}…`),o}function Vd({kind:t,row:e}){
if(t!=="story")return[c.labelOf({kind:t,row:e})];let n=c.titleOf(e),r=n.split(Qi)[0];return qd().get(r)===1?[n,r]:[n]}var Qi="\
 · ",Ce=null;function qd(){if(Ce)return Ce;Ce=new Map;for(let t of S.islands){let[e]=c.titleOf(t).split(Qi);Ce.set(e,(Ce.
get(e)??0)+1)}return Ce}function jd(t,{thing:e}){let n=c.nameOf(e),r=Xr.get(n)??Vd(e).map(o=>Yd(t,e.kind,o));return Xr.set(
n,r),r}function Yd(t,e,n){let[r,o,s]=Gd[e](),i=e==="story"?4:2,a=Ud(A(n.replace(Zi,""),120),s,i);t.font=r;let l=Math.max(
...a.map(u=>t.measureText(u).width));return{lines:a,font:r,height:o,width:l+6}}var ta="2.5px";function Xd(t){return(K()?
tm(t):Zd(t)).sort((n,r)=>r.rank-n.rank).slice(0,400)}function Zd(t){let e=Ot(t);return C.nodes.filter(n=>Cn(e,n.x,n.y,0)&&
qr(n)===1).map(n=>({thing:n.thing,x:n.x,y:n.y,radius:n.size*C.grow*t.scale,rank:Jd(n.thing),ways:n.ways}))}function Jd(t){
return tt(t,C.focus)?1e9:t.kind==="article"?c.weight(t):1e4+1e3*Pn(t)}var Jr=1.9,Qd=30;function tm(t){let e=Ot(t),n=ae(e,
qi).filter(s=>c.storyArticles[s].some(Oe)).map(s=>_n($(s),t,em(s))),r=C.litRows!==null&&C.litRows.size<=Qd;if(t.scale>Jr||
r)for(let s of ie(e))Oe(s)&&n.push(_n(N(s),t,c.linkCount[s]/1e3));let{focus:o}=C;return!o||o.kind==="topic"||!Ft(o)?n:[...n.
filter(({thing:s})=>!tt(s,o)),_n(o,t,1e9)]}var em=t=>1e3*(1+c.storyArticles[t].length/c.storyArticles[S.islands[0]].length);
function _n(t,e,n){let{x:r,y:o,radius:s}=Ft(t)??{x:0,y:0,radius:0};return{thing:t,x:r,y:o,radius:s*e.scale,rank:n}}var Qr=(t,e)=>t.
left<e.right&&t.right>e.left&&t.top<e.bottom&&t.bottom>e.top;function nm(t,e){let n=K()?ji(e):[],r=lm();sm(t,e,n,r);let o=Xd(
e),s=o.map(a=>ea(a,e)),i=K()?am(e):[];yt.placed=[];for(let a=0;a<o.length&&yt.placed.length<zd();a+=1){let l=jd(t,o[a]).
flatMap(d=>{let m=b=>na(b,e)&&!r.some(x=>Qr(b,x)),f=Ui(o[a],d,e,n).filter(m),p=f.filter(b=>Xi(b,a,s)),g=Yr(o[a].thing)?f.
at(0):void 0,y=p.find(b=>Xi(b,-1,i))??p.at(0)??g;return y?[{size:d,free:y}]:[]}),u=l.find(({free:d})=>!d.isFar)??l.at(0);
u&&(r.push(u.free),yt.placed.push(rm(o[a],u.size,u.free,e)))}}function rm(t,e,n,r){let[o,s]=Ne(t,r),[i,a]=[(n.left+n.right)/
2-o,n.top-s];return{...t,size:e,isFar:!!n.isFar,dx:i,dy:a}}var om=2.2;function sm(t,e,n,r){if(yt.regions=[],!(!K()||e.scale>
om*C.fit)){t.font=Ji(),t.letterSpacing=ta;for(let o of S.regions){let s=o.name.replace(Zi,"").toLocaleUpperCase(),i={lines:[
s],font:"",height:16,width:t.measureText(s).width+6},[a,l]=Ne(o,e),u=Vi([a,l],i,n).find(d=>na(d,e)&&!r.some(m=>Qr(d,m)));
u&&(r.push(u),yt.regions.push({region:o,text:s,dx:(u.left+u.right)/2-a,dy:u.top-l}))}t.letterSpacing="0px"}}function ea(t,e){
let[n,r]=Ne(t,e);return t.thing.kind!=="story"||!K()?{left:n-t.radius,right:n+t.radius,top:r-t.radius,bottom:r+t.radius}:
{left:1/0,right:-1/0,top:1/0,bottom:-1/0}}var im=150;function am(t){let e=ie(Ot(t)).filter(n=>c.storylineOf(n)<0&&c.articles.
event[n]<0);return e.length>im?[]:e.map(n=>ea(_n(N(n),t,0),t))}function lm(){let t=W.getBoundingClientRect(),[e,n]=[(t.left+
t.right)/2,(t.top+t.bottom)/2];return[...document.querySelectorAll(".views, .zoom")].map(r=>{let{left:o,right:s,top:i,bottom:a}=r.
getBoundingClientRect();return{left:o-e,right:s-e,top:i-n,bottom:a-n}})}var na=(t,e)=>Math.max(-t.left,t.right)<e.width/
2-4&&Math.max(-t.top,t.bottom)<e.height/2-4,Xi=(t,e,n)=>!n.some((r,o)=>o!==e&&Qr(t,r));function ra(t,e,n){let r=`${C.name}\
|${e.scale}|${ke}|${e.x},${e.y}`;r!==yt.key&&!(n&&yt.placed.length)&&(nm(t,e),yt.key=r),t.save(),t.setTransform(e.ratio,
0,0,e.ratio,0,0),Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:4.5,strokeStyle:R.paper});
for(let o of yt.regions)um(t,e,o);for(let o of yt.placed)dm(t,e,o);t.restore()}function cm(t,e,{x:n,y:r,radius:o,size:s},i,a){
let[l,u]=[(n-e.x)*e.scale+e.width/2,(r-e.y)*e.scale+e.height/2],d=a>u?a:a+s.lines.length*s.height,m=Math.min(Math.max(l,
i-s.width/2),i+s.width/2),f=o/Math.hypot(m-l,d-u);t.beginPath(),t.moveTo(l+f*(m-l),u+f*(d-u)),t.lineTo(m,d),t.save(),t.lineWidth=
1,t.strokeStyle=R.soft,t.stroke(),t.restore()}function um(t,e,{region:{x:n,y:r},text:o,dx:s,dy:i}){let a=(n-e.x)*e.scale+
e.width/2+s,l=(r-e.y)*e.scale+e.height/2+i;t.font=Ji(),t.letterSpacing=ta,t.fillStyle=R.quiet,t.strokeText(o,a,l),t.fillText(
o,a,l),t.letterSpacing="0px"}function dm(t,e,n){let{x:r,y:o,dx:s,dy:i,size:a}=n,l=(r-e.x)*e.scale+e.width/2+s,u=(o-e.y)*
e.scale+e.height/2+i;n.isFar&&cm(t,e,n,l,u),t.font=a.font,t.fillStyle=R.ink,a.lines.forEach((d,m)=>{t.strokeText(d,l,u+m*
a.height),t.fillText(d,l,u+m*a.height)})}var zn=!1,Wn=!1,oa=0;function sa(){}var ia=sa,aa=sa,Je=()=>Wn,la=()=>zn,ca=()=>{zn=!1};function ua(t,e){aa=e,ia=t}function Ze(){
ia(),Wn=!0,clearTimeout(oa),oa=window.setTimeout(()=>{Wn=!1,mm(),aa()},120)}function mm(){if(!U)return;let[t,e]=[C.fit*.4,
Math.max(8,C.fit*4)],n=U.getScale();(n<t||n>e)&&U.moveTo({scale:Math.min(e,Math.max(t,n))})}function fm(){if(K())return Nn();
let[t,e]=[C.nodes.map(({x:n})=>n),C.nodes.map(({y:n})=>n)];return[Math.min(...t),Math.min(...e),Math.max(...t),Math.max(
...e)]}var to=()=>({above:W.clientWidth<500?60:16,below:46});function hm([t,e,n,r]){let[o,s]=[W.clientWidth,W.clientHeight],
i=K()?16:Math.min(70,o/8),a=K()?to():{above:i,below:84},l=Math.min(K()?2:1.3,(o-2*i)/Math.max(n-t,1),(s-a.above-a.below)/
Math.max(r-e,1)),u=Number.isFinite(t)?Math.max(l,.001):1;Bt({fit:u,grow:K()?1:Math.min(3,Math.max(1,.55/u))})}function qt(t=!0){
let e=fm();hm(e);let[n,r,o,s]=e;if(!Number.isFinite(n))return;let i=K()?(to().above-to().below)/2:20,a={x:(n+o)/2,y:(r+s)/
2-i/C.fit};Ae({position:a,scale:C.fit},t),zn=!0}function Ae(t,e=!0){zn=!1;let n=e&&!hn();n&&(Wn=!0,U?.once("animationFin\
ished",Ze));let r=n&&{duration:260,easingFunction:"easeInOutQuad"};U?.moveTo({...t,animation:r}),!n&&K()&&Ze()}function $e(t){
Ae({scale:ft().scale*t})}function Qe(t){if(K())return Ft(t);let e=C.places.get(c.nameOf(t));return e?{x:e.x,y:e.y,radius:e.
size*C.grow}:null}function da(t){let e=Qe(t);if(!e)return;let{x:n,y:r,scale:o,width:s,height:i}=ft(),a=Math.abs(e.x-n)*o>
s*.42,l=Math.abs(e.y-r)*o>i*.4,d=t.kind==="story"?Math.min(2.2,.3*Math.min(s,i)/e.radius):1.6,m=K()&&t.kind!=="topic"&&o<
d*.6,f={x:e.x,y:e.y};m?Ae({position:f,scale:d}):(a||l)&&Ae({position:f})}var Yt=t=>"edge"in t,ue;function ha(t){ue=t,U?.on("click",({pointer:e})=>{ue.pick(eo(e.DOM),!1)}),U?.on("doubleClick",({
pointer:e})=>{let n=eo(e.DOM);n&&ue.pick(n,!0)}),W.addEventListener("pointermove",ym),W.addEventListener("pointerleave",
tn),W.addEventListener("keydown",Tm),W.addEventListener("blur",no)}function eo({x:t,y:e}){if(!U)return null;if(K()){let s=U.
DOMtoCanvas({x:t,y:e});return pm(t,e)??ei(s.x,s.y,U.getScale())}let n=U.getNodeAt({x:t,y:e});if(n!==void 0)return c.thingOf(
String(n));let r=U.getEdgeAt({x:t,y:e}),o=C.edges.find(s=>s.id===r);return o?{edge:o}:null}function pm(t,e){let n=ft();return yt.
placed.find(({x:o,y:s,dx:i,dy:a,size:l})=>{let u=(o-n.x)*n.scale+n.width/2+i,d=(s-n.y)*n.scale+n.height/2+a,m=l.lines.length*
l.height;return Math.abs(t-u)<l.width/2&&e>d&&e<d+m})?.thing??null}var jt=w("tip"),Gn=null;function gm(t,e){return e?Yt(
t)||Yt(e)?Yt(t)&&Yt(e)&&t.edge===e.edge:tt(t,e):!1}function tn(){jt.hidden=!0,Gn&&pa(null),Gn=null,W.classList.remove("p\
ointing")}function ym(t){if(Je()||t.pointerType==="touch")return;let e=W.getBoundingClientRect(),[n,r]=[t.clientX-e.left,
t.clientY-e.top],o=eo({x:n,y:r});o?bm(o,n,r):tn()}function bm(t,e,n){gm(t,Gn)||(jt.replaceChildren(...ue.tip(t)),Gn=t,pa(
t)),jt.hidden=!1;let r=Math.max(8,Math.min(e+14,W.clientWidth-jt.offsetWidth-8)),o=n+jt.offsetHeight+24>W.clientHeight;jt.
style.left=`${r}px`,jt.style.top=`${o?Math.max(4,n-jt.offsetHeight-12):n+16}px`,W.classList.add("pointing")}function pa(t){
let e=C.pointed,n=t&&(Yt(t)?t.edge.id:c.nameOf(t));if(Bt({pointed:n}),K())return;let r=s=>s===e||s===n,o=C.edges.filter(
({id:s,from:i,to:a})=>[s,i,a].some(r));o.length&&Rt.update(o.map(Xe))}var wm=new Map([["ArrowLeft",[-1,0]],["ArrowRight",
[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]),Ht=null;function no(){Ht=null,ve()}function xm(){if(!K())return C.nodes.
map(({thing:r,x:o,y:s})=>({thing:r,x:o,y:s}));let t=ft(),e=Ot({...t,width:3*t.width,height:3*t.height}),n=ae(e).map($);return(t.
scale>Jr||n.length<2)&&n.push(...ie(e).map(N)),n.flatMap(r=>{let o=Ft(r);return o?[{thing:r,x:o.x,y:o.y}]:[]})}function vm([
t,e]){let n=(Ht&&Qe(Ht))??ft(),[r,o]=[null,1/0];for(let{thing:s,x:i,y:a}of xm()){if(tt(s,Ht))continue;let l=(i-n.x)*t+(a-
n.y)*e,u=Math.abs((i-n.x)*e)+Math.abs((a-n.y)*t),d=l>1?l+2*u:1e7+l*10+u;d<o&&([r,o]=[s,d])}r&&km(r)}function km(t){let e=Qe(
t);if(!e)return;Ht=t;let{x:n,y:r}=e,o=ft(),s=Math.abs(n-o.x)*o.scale>o.width*.45,i=Math.abs(r-o.y)*o.scale>o.height*.42;
(s||i)&&Ae({position:{x:n,y:r}},!1),ue.say(t),ve()}function ga(t){let e=Ht&&Qe(Ht);if(!e)return;let{scale:n}=ft();t.beginPath(),
$t(t,e.x,e.y,e.radius+6/n),t.strokeStyle=R.accent,t.lineWidth=3/n,t.stroke()}var ma=()=>{Ht&&ue.pick(Ht,!1)},fa=()=>{$e(
1.4)},Sm=new Map([["Enter",ma],[" ",ma],["Escape",()=>{ue.back()}],["+",fa],["=",fa],["-",()=>{$e(1/1.4)}],["0",()=>{qt()}]]);
function Tm(t){if(t.ctrlKey||t.metaKey||t.altKey)return;let e=wm.get(t.key),n=Sm.get(t.key);if(e)vm(e);else if(n)n();else
return;t.preventDefault()}var Un=!1;function ya(t){yr(),Zs(),qs();let e=vs(c.network.options);e.on("beforeDrawing",n=>{!Un&&K()&&!gi(n,ft(),Je())&&
Ze()}),e.on("afterDrawing",n=>{Un||(C.name&&ra(n,ft(),Je()),ga(n))});for(let n of["dragStart","dragging","dragEnd","zoom"])
e.on(n,Ze);for(let n of["dragStart","zoom"])e.on(n,ca);e.on("resize",Om),ua(tn,()=>{K()&&Br(),ve()}),ha(t)}function Om(){
Zr(),la()&&requestAnimationFrame(()=>{if(!K()){qt(!1);return}let{focus:t,litRows:e}=C;ro(),Bt({focus:t,litRows:e}),re()})}
function ro(){ti(),Js(W),wa(ri,Br)}function ba(t){wa(Fi(t),()=>{At.add(C.nodes.map(jr)),Rt.add(C.edges.map(Xe))})}function wa(t,e){
no(),tn(),Un=!0,Rt.length&&Rt.clear(),At.length&&At.clear(),si(t),qt(!1),e(),Un=!1,re()}function xa(t){let e=K();Bt({focus:t,
litRows:t&&e?new Set(Pi(t)):null,litNames:t&&!e?Hi(t):null}),oo(),t&&da(t)}function Vn(t){Bt({mask:t}),oo()}function oo(){
K()||(At.update(C.nodes.map(jr)),Rt.update(C.edges.map(Xe))),re()}function so(){yr(),Zr(),U&&oo()}var va=()=>U?.redraw();
function ka(){let t=W.querySelector("canvas"),e=document.createElement("canvas"),n=e.getContext("2d");return!t||!n||([e.
width,e.height]=[t.width,t.height],n.fillStyle=R.paper,n.fillRect(0,0,e.width,e.height),n.drawImage(t,0,0)),e.toDataURL(
"image/png")}var Sa=[{most:62,floor:t=>t.setUTCHours(0,0,0,0),next:t=>t.setUTCDate(t.getUTCDate()+1)},{most:620,floor:t=>t.setUTCDate(
t.getUTCDate()-(t.getUTCDay()+6)%7),next:t=>t.setUTCDate(t.getUTCDate()+7)},{most:4400,floor:t=>t.setUTCDate(1),next:t=>t.
setUTCMonth(t.getUTCMonth()+1)},{most:1/0,floor:t=>t.setUTCMonth(0,1),next:t=>t.setUTCFullYear(t.getUTCFullYear()+1)}],Mm=400;
function Ta(t){let e=Float64Array.from(t.filter(l=>l!==null)).sort();if(!e.length)return null;let[n,r]=[e[0],e[e.length-
1]],o=Em(Nm(e)),s=[];n<o[0]&&(s.push(`the first bar gathers all before ${ee(o[0])}`),o.unshift(n));let i=o[o.length-1];i<=
r&&(s.push(`the last bar gathers all from ${ee(i)} on`),o.push(r+1));let a=Int16Array.from(t,l=>l===null?-1:qn(o,l));return{
edges:o,bins:a,gathered:s}}function Em([t,e]){let n=Sa.find(({most:s})=>(e-t)/gt<=s)??Sa[3],r=new Date(t*1e3);r.setUTCHours(
0,0,0,0),n.floor(r);let o=[r.getTime()/1e3];for(;o[o.length-1]<=e&&o.length<=Mm;)n.next(r),o.push(r.getTime()/1e3);return o}
function Nm(t){let e=i=>t[Math.round(i*(t.length-1))],[n,r,o,s]=[e(0),e(1),e(.01),e(.99)];return s>o&&(s-o)*2<r-n?[o,s]:
[n,r]}function qn(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<=e?n=o:r=o}return n}function io({bins:t,edges:e},n){
let r=new Uint32Array(e.length-1);return t.forEach((o,s)=>{o>=0&&(!n||n[s])&&(r[o]+=1)}),r}var ao=t=>new Date(t*1e3).toISOString().
slice(0,10).replace(/(-01)?-01$/,e=>e.length>3?"":e.slice(3));var Oa=t=>t==="outlet"||t==="story";function jn(t,e,n){let r=o=>s=>st(t.storyArticles[s],t.holders[o]);return n==="outle\
t"?[{title:"Topics",kind:"topic",held:o=>t.outletTopics[o]},{title:"Stories",kind:"story",held:e.storiesOfOutlet}]:[{title:"\
Outlets",kind:"outlet",held:r("outlet")},{title:"Topics",kind:"topic",held:r("topic")}]}var Ma=["with","to","why"],v={chosen:null,other:null,view:"map",query:"",kinds:new Set(Tt),colour:"topic",size:"articles",
muted:[],terms:[],faults:[]};function en(t){v={...v,...t}}var rt;function Ea(t){rt=t}var ot=()=>v.terms.length>0;var co=()=>{};function Ca(t){co=t,rn||addEventListener("hashchange",t)}var rn=location.protocol==="about:",ht=rn?Cm():{hash:()=>location.
hash,go:t=>{location.hash=t},replace:t=>{location.replace(t)},move:t=>{window.history.go(t)}};function Cm(){let t=["#"],
e=0,n=()=>setTimeout(()=>{co()});return{hash:()=>t[e],go(r){e+=1,t.splice(e,1/0,r),n()},replace(r){t[e]=r,n()},move(r){e=
Math.min(t.length-1,Math.max(0,e+r)),n()}}}var uo=(t,e)=>t&&(t.kind==="story"||e)?"network":"map",Aa=t=>encodeURIComponent(
t.toWellFormed()).replaceAll("%2F","/");function $a(t){let e=c.nameOf(t);return/^[\w./@:%~+-]+$/.test(e)?e:Aa(e)}var La=t=>`\
#${$a(t)}`;function mo({chosen:t,other:e,view:n,query:r,kinds:o,colour:s,size:i,muted:a}){let l=Tt.filter(m=>!o.has(m)),
d=[...e?[[e.mode,c.nameOf(e.thing)]]:[],...nn("view",n,uo(t,e)),...nn("q",r,""),...nn("hide",l.join(","),""),...nn("colo\
ur",s,"topic"),...nn("size",i,"articles"),...a.map(m=>["fade",m])].map(([m,f])=>`${m}=${Aa(f)}`).join("&");return`#${t?$a(
t):""}${d?`?${d}`:""}`}var nn=(t,e,n)=>e===n?[]:[[t,e]],Na=null;function vt(t,e=!1){let n=mo({...v,...t}),r=ht.hash()||"\
#",o=e&&Na===r;Na=e?n:null,n===r?co():o?ht.replace(n):ht.go(n)}var lo=!1;function Ia(){let t=lo;return lo=!1,t}function j(t,{
view:e,other:n,isFocused:r=!1}={}){lo=r;let s=t!==null&&v.view==="network"&&v.chosen!==null?"network":uo(t,n??null);vt({
chosen:t,other:n??null,view:e??s})}function Am(t){try{return decodeURIComponent(t)}catch{return""}}var Ra=t=>c.thingOf(t)??
c.thingOf(Am(t)),$m=t=>Object.hasOwn(Tn,t),Lm=t=>Object.hasOwn(On,t);function Da(){let t=ht.hash().slice(1),e=t.indexOf(
"?"),n=e<0?t:t.slice(0,e),r=new URLSearchParams(e<0?"":t.slice(e+1)),o=f=>r.get(f)??"",s=Ra(n),i=s?Im(s,r):null,a=o("hid\
e").split(","),u=["map","network"].find(f=>f===o("view"))??uo(s,i),d=o("colour"),m=o("size");return{chosen:s,other:i,view:u===
"network"&&!s&&!Ye()?"map":u,query:o("q").slice(0,1e3),kinds:new Set(Tt.filter(f=>!a.includes(f))),colour:$m(d)?d:"topic",
size:Lm(m)?m:"articles",muted:r.getAll("fade"),isUnknown:n!==""&&!s}}function Im(t,e){let n=Ma.find(o=>e.has(o)),r=n&&Ra(
e.get(n)??"");return!n||!r||tt(r,t)?null:Rm(n,t,r)?{mode:n,thing:r}:null}function Rm(t,e,n){return t==="with"?n.kind===e.
kind&&Oa(n.kind):t==="to"?!0:n.kind==="article"&&e.kind==="article"&&c.linksBetween(e.row,n.row).length>0}var fo=null;function Fa(t){let e=fo===t;return fo=null,e}function Xt(t,e=!1){t!==v.query&&(fo=e?t:null,vt({query:t},e))}
function ho(t,e){Xt(ze(v.query,t,e))}function Ba(t,e,n){let r=Ws(v.query,t).filter(o=>!nt.namedRows(t,o).includes(e));ho(
t,n?[...r,nt.facetName(t,e)]:r)}var de=null,Yn=48,Dm=t=>t==="after"||t==="before",Ha=t=>t!==null&&t.edges.length>2;function go(){if(w("dates").hidden=!Ha(
de),!Ha(de))return;let t=io(de,null),e=v.terms.filter(o=>!Dm(o.field)||o.isNot),n=ot()?io(de,nt.maskOfAll(e)):t,r=Math.max(
1,...t);w("histogram").replaceChildren(Pa(t,r,"all"),Pa(n,r,"matching")),yo(de,Fm(de))}function Fm({edges:t}){let e=a=>v.
terms.find(l=>l.field===a&&!l.isNot)?.dates.at(0),[n,r,o]=[e("after"),e("before"),t.length-1],s=n===void 0?0:Math.min(o-
1,qn(t,n)),i=r===void 0?o:Math.min(o,qn(t,r-1)+1);return[s,Math.max(s+1,i)]}function Pa(t,e,n){let r=i=>3+45*Math.sqrt(i)/
Math.sqrt(e),s=Array.from(t,(i,a)=>i?`M${a+.08} ${Yn}v${-r(i)}h.84V${Yn}z`:"").join("")||`M0 ${Yn}`;return P("path",{class:n,
d:s})}var Ka=t=>t-1;function yo({edges:t,gathered:e},[n,r]){let o=t.length-1,[s,i]=[w("date-from"),w("date-to")];for(let[
u,d]of[[s,n],[i,r]])u.max=String(o),u.value=String(d);s.setAttribute("aria-valuetext",ee(t[n])),i.setAttribute("aria-val\
uetext",ee(Ka(t[r]))),w("histogram").setAttribute("viewBox",`0 0 ${o} ${Yn}`),w("brush").style.left=`${100*n/o}%`,w("bru\
sh").style.right=`${100-100*r/o}%`;let a=n===0&&r===o,l=Nt(t[n],Ka(t[r]));w("date-words").textContent=a?[l,...e].join(";\
 "):`${l} (UTC)`,w("date-clear").hidden=a}function _a({edges:t},e){let[n,r]=[Number(w("date-from").value),Number(w("date\
-to").value)];return n>=r&&([n,r]=e==="date-from"?[r-1,r]:[n,n+1]),[Math.max(0,n),Math.min(t.length-1,Math.max(1,r))]}function po({
edges:t},[e,n]){let r=e>0?[ao(t[e])]:[],o=n<t.length-1?[ao(t[n])]:[];Xt(ze(ze(v.query,"after",r),"before",o))}function Wa(){
let t=Ta(c.articles.published);if(de=t,!!t){for(let e of["date-from","date-to"])w(e).addEventListener("input",()=>{yo(t,
_a(t,e))}),w(e).addEventListener("change",()=>{po(t,_a(t,e))});w("date-clear").addEventListener("click",()=>{po(t,[0,t.edges.
length-1]),w("date-from").focus()}),Bm(t,w("chart"))}}function Bm(t,e){let n=null,r=t.edges.length-1,o=i=>{let{left:a,width:l}=e.
getBoundingClientRect(),u=Math.floor((i.clientX-a)/l*r);return Math.min(r-1,Math.max(0,u))},s=(i,a)=>[Math.min(i,o(a)),Math.
max(i,o(a))+1];e.addEventListener("pointerdown",i=>{i.target instanceof HTMLInputElement||(n=o(i),e.setPointerCapture(i.
pointerId))}),e.addEventListener("pointermove",i=>{n!==null&&yo(t,s(n,i))}),e.addEventListener("pointerup",i=>{n!==null&&
po(t,s(n,i)),n=null}),e.addEventListener("pointercancel",()=>{n=null,go()})}async function bo(t){let e=t.textContent;return t.textContent="",e.startsWith("{")?JSON.parse(e):await wo(e).json()}function wo(t){
let e=new Blob([xo(t)]).stream();return new Response(e.pipeThrough(new DecompressionStream("gzip")))}function xo(t){let e=Uint8Array.
fromBase64;return e?e.call(Uint8Array,t):Uint8Array.from(atob(t),n=>n.charCodeAt(0))}var Xn=class{byArticle=new Map;byOutlet=new Map;constructor({credits:e=[]}){for(let[n,r,o,s,i]of e){let a={article:n,outlet:r,
name:o,words:s,earlier:i};za(this.byArticle,n,a),r>=0&&za(this.byOutlet,r,a)}}of=e=>this.byArticle.get(e)??[];to=e=>this.
byOutlet.get(e)??[]};function za(t,e,n){let r=t.get(e);r?r.push(n):t.set(e,[n])}function vo(t){let{words:e,counts:n,places:r,weights:o}=t.terms,s=Int32Array.from(n);for(let i=1;i<s.length;i+=1)s[i]+=s[i-
1];return{...t,images:new Map(Object.entries(t.images).map(([i,a])=>[Number(i),a])),terms:{words:e,ends:s,places:Int32Array.
from(r),weights:Int16Array.from(o)}}}function Hm(t){return(t??"").replace(/[^A-Za-z0-9 -]/g,"").replace(/[ -]+/g,"-").replace(
/^-|-$/g,"").toLowerCase()}function ko(t,e){return Array.isArray(t)?t[0]:t.replace("*",()=>Hm(e))}function Ga(t){let e=t.articles.id.length,n=Km(t,e),{steps:r,target:o,kind:s,similarity:i,days:a,rule:l,kinds:u}=t.derived,
d=n.source.length,m=d+o.length,f={declared:d,kinds:["declared",...u],source:new Int32Array(m),target:new Int32Array(m),kind:new Uint8Array(
m),similarity:new Float32Array(m).fill(NaN,0,d),thousandths:new Int32Array(m),days:new Float32Array(m).fill(NaN),rule:new Int8Array(
m).fill(-1,0,d)};f.source.set(n.source),f.target.set(n.target),f.target.set(o,d),f.thousandths.set(i,d),f.rule.set(l,d);
for(let p=0,g=0;p<o.length;p+=1)g+=r[p],f.source[d+p]=g,f.kind[d+p]=1+s[p],f.similarity[d+p]=i[p]/1e3;return Pm(f,t.articles.
published,a),{...f,...Wm(f,e)}}function Pm({source:t,target:e,days:n,declared:r},o,s){for(let i=r;i<t.length;i+=1){let[a,
l]=[o[t[i]],o[e[i]]];a!==null&&l!==null&&(n[i]=(a-l)/86400)}for(let[i,a]of s)n[r+i]=a===null?NaN:a/100}function Km({mentions:t,
related:e,unrelated:n},r){let{starts:o,listed:s}=_m([...t,...e],r),i=new Set(n.flatMap(([u,...d])=>d.map(m=>u*r+m))),a={
source:new Int32Array(s.length),target:new Int32Array(s.length)},l=0;for(let u=0;u<r;u+=1){let d=-1;for(let m of s.subarray(
o[u],o[u+1]).sort())m>d&&m!==u&&!i.has(u*r+m)&&(a.source[l]=u,a.target[l++]=m),d=m}return{source:a.source.subarray(0,l),
target:a.target.subarray(0,l)}}function _m(t,e){let n=new Int32Array(e+1),r=t.filter(([i])=>i>=0);for(let i of r)n[i[0]+
1]+=i.length-1;for(let i=0;i<e;i+=1)n[i+1]+=n[i];let o=new Int32Array(n[e]),s=n.slice();for(let i of r)for(let a=1;a<i.length;a+=
1)o[s[i[0]]++]=i[a];return{starts:n,listed:o}}function Wm({source:t,target:e},n){let r=new Int32Array(n+1);for(let i of[
t,e])for(let a of i)r[a+1]+=1;for(let i=0;i<n;i+=1)r[i+1]+=r[i];let o=new Int32Array(2*t.length),s=r.slice();for(let i of[
t,e])for(let a=0;a<i.length;a+=1)o[s[i[a]]++]=a;return{starts:r,byArticle:o}}var Ua=_e.length-1,Zn=class{constructor(e){this.articles=e;this.published=new Map(e.precision),this.updated=new Map(e.updatedPrecision)}articles;published;updated;of=e=>_e[this.
published.get(e)??Ua];isTimed=(e,n)=>ye(this.of(e))&&ye(this.of(n));ofUpdate=e=>_e[this.updated.get(e)??Ua];ofPeriod(e,n){
let{published:r}=this.articles;return fs(e.filter(o=>n?.some(s=>s===r[o])).map(this.of))}};function Va(t,e){return t.map(
(n,r)=>n===null?null:n+(e[r]??0))}function qa({series:t=[]}){return new Map(t.flatMap(([e,n])=>n.map(r=>[r,{name:e,size:n.length}])))}var Jn=class{constructor(e,n){this.fetchDetails=n;this.articles={...e.articles,updated:Va(e.articles.updated,e.articles.
published)},this.precision=new Zn(e.articles),this.looseArticles=new Set(e.articles.loose),this.outlets=e.outlets,this.topics=
e.topics,this.stories=zm(e),this.words=e.words,this.notes=e.notes,this.map=e.map,this.network=e.network,this.described=Is(
e),this.series=qa(e),this.credits=new Xn(e),this.sights=e.sights??[],this.mentions=e.mentions,this.links=Ga(e),this.details=
e.details?vo(e.details):null;let{articles:r,outlets:o,topics:s,stories:i}=this;this.articleTopics=r.topics.map(a=>e.words.
topics[a]),this.outletArticles=Gt(o.id.length,r.outlet),this.topicArticles=ks(s.id.length,this.articleTopics),this.storyArticles=
Gt(i.id.length,r.storyline,r.event),this.articlesIn={outlet:this.outletArticles,topic:this.topicArticles,story:this.storyArticles},
this.outletParts=Gt(o.id.length,o.part),this.narrower=Gt(s.id.length,s.broader),this.storyEvents=Gt(i.id.length,i.parent),
this.storylines=[...i.id.keys()].filter(a=>this.isStoryline(a)),[this.outletTopics,this.topicOutlets]=Ss(e),this.linkCount=
Ts(this.links,r.id.length),this.rowsOf=Gm(this,e)}fetchDetails;articles;outlets;topics;stories;words;links;notes;map;network;described;series;credits;sights;articleTopics;outletArticles;topicArticles;storyArticles;articlesIn;outletParts;narrower;storyEvents;storylines;outletTopics;topicOutlets;linkCount;precision;details;looseArticles;mentions;rowsOf;meetings=null;coming=null;idsOf(e){
return{article:this.articles,outlet:this.outlets,topic:this.topics,story:this.stories}[e].id}sizeOf=e=>this.idsOf(e).length;rowsIn=e=>[
...this.idsOf(e).keys()];nameOf=({kind:e,row:n})=>`${e}/${this.idsOf(e)[n]}`;thingOf=e=>{let n=e.indexOf("/"),r=Tt.find(
s=>s===e.slice(0,n)),o=r&&this.rowsOf[r].get(e.slice(n+1));return r===void 0||o===void 0?null:{kind:r,row:o}};labelOf=e=>this.
nameGiven(e).replace(/(\p{M}{4})\p{M}+/gu,"$1");titleOf=e=>this.stories.title[e]||this.labelOf({kind:"story",row:e});nameGiven({
kind:e,row:n}){let{outlets:r,topics:o}=this;return e==="article"?this.articles.headline[n]||"Article without a headline":
e==="outlet"?r.name[n]||r.domain[n]||r.id[n]:e==="topic"?o.label[n]||o.id[n]:this.stories.name[n]||"Story without a name"}outletOf=e=>this.
articles.outlet[e];storylineOf=e=>this.articles.storyline[e];eventOf=e=>this.articles.event[e];isStoryline=e=>this.stories.
parent[e]<0;typeOf=e=>this.words.type[this.articles.type[e]]??null;categoryOf=e=>this.words.category[this.articles.category[e]]??
null;holders={outlet:e=>[this.outletOf(e)].filter(n=>n>=0),topic:e=>this.articleTopics[e],story:e=>[this.storylineOf(e),
this.eventOf(e)].filter(n=>n>=0)};articlesOf=({kind:e,row:n})=>e==="article"?[n]:this.articlesIn[e][n];weight=({kind:e,row:n})=>e===
"article"?this.linkCount[n]:this.articlesIn[e][n].length;newestFirst=(e,n)=>{let{published:r}=this.articles;return(r[n]??
-1/0)-(r[e]??-1/0)||e-n};oldestFirst=(e,n)=>{let{published:r}=this.articles;return(r[e]??1/0)-(r[n]??1/0)||e-n};orders={
article:(e,n)=>this.newestFirst(e,n),outlet:(e,n)=>this.byArticles("outlet",e,n),topic:(e,n)=>this.byArticles("topic",e,
n),story:(e,n)=>this.byArticles("story",e,n)};byArticles(e,n,r){return this.articlesIn[e][r].length-this.articlesIn[e][n].
length||n-r}period(e){let[n,r]=[1/0,-1/0];for(let o of e){let s=this.articles.published[o];s!==null&&([n,r]=[Math.min(n,
s),Math.max(r,s)])}return r===-1/0?null:[n,r]}linkKind=e=>this.links.kinds[this.links.kind[e]];linksOf=e=>this.links.byArticle.
subarray(this.links.starts[e],this.links.starts[e+1]);otherEnd=(e,n)=>this.links.source[e]===n?this.links.target[e]:this.
links.source[e];declaredOf(e){return[...this.linksOf(e)].filter(n=>n<this.links.declared)}listedBy=e=>this.declaredOf(e).
filter(n=>this.links.source[n]===e).map(n=>this.links.target[n]);listing=e=>this.declaredOf(e).filter(n=>this.links.target[n]===
e).map(n=>this.links.source[n]);linked=e=>[...new Set(this.declaredOf(e).map(n=>this.otherEnd(n,e)))];linksBetween=(e,n)=>[
...this.linksOf(e)].filter(r=>this.otherEnd(r,e)===n);ruleOf=e=>this.words.rules[this.links.rule[e]]??null;termsOf=e=>{let n=this.
details?.terms,r=e-this.links.declared;if(!n||r<0)return[];let o=r?n.ends[r-1]:0;return Array.from({length:n.ends[r]-o},
(s,i)=>[n.words[n.places[o+i]],n.weights[o+i]/1e3])};loadDetails(){return this.coming??=this.details?Promise.resolve():this.
fetchDetails().then(e=>{this.details=vo(e)}),this.coming}abstractOf=e=>this.details?.abstract[e]??null;addressOf=e=>{let n=this.
details?.url[e]??null;if(n===null)return null;let r=ko(n,this.articles.headline[e]),o=this.outletOf(e);return!Array.isArray(
n)&&r.startsWith("/")&&o>=0?this.originOf(o)+r:r};originOf(e){return(this.words.origins[this.outlets.origin[e]]??"").replace(
"*",()=>this.outlets.domain[e]??"")}imageOf(e){let n=this.details?.images.get(e);if(!this.details||!n)return null;let[r,
o,s=null,i=null,a=null,l]=n;return{address:this.details.imageOrigins[r]+o,width:s,height:i,title:a,count:l??1}}fileOf=e=>{
if(!this.details)return"";let{name:n,words:r}=this.details.documents;return ko(r[n[e]],this.articles.headline[this.mentions[e][0]]??
null)};meetingsOf(e){return this.details?(this.meetings??=this.readMeetings(this.details),this.meetings[e]):[]}readMeetings(e){
let n=Se(this.articles.id.length);this.mentions.forEach((r,o)=>{r.forEach((s,i)=>{s>=0&&n[s].push([o,i?`related[${i-1}]`:
""])})});for(let[r,o,s]of e.documents.elsewhere)n[s].push([r,o]);return n}declaring=(e,n)=>this.meetingsOf(n).filter(([r,
o])=>o!==""&&this.mentions[r][0]===e)};function zm({stories:t,articles:e}){return{...t,grain:t.grain.map(n=>Es[n]),name:t.
name.map(n=>typeof n=="number"?e.headline[n]:n)}}function Gm(t,e){let n=(r,o={})=>new Map([...Object.entries(o),...t.idsOf(
r).map((s,i)=>[s,i])]);return{article:n("article",e.former),outlet:n("outlet"),topic:n("topic"),story:n("story",e.formerStories)}}var Le=class{constructor(e=[],n=(r,o)=>r<o?-1:r>o?1:0){if(this.data=e,this.length=this.data.length,this.compare=n,this.length>
0)for(let r=(this.length>>1)-1;r>=0;r--)this._down(r)}push(e){this.data.push(e),this._up(this.length++)}pop(){if(this.length===
0)return;let e=this.data[0],n=this.data.pop();return--this.length>0&&(this.data[0]=n,this._down(0)),e}peek(){return this.
data[0]}_up(e){let{data:n,compare:r}=this,o=n[e];for(;e>0;){let s=e-1>>1,i=n[s];if(r(o,i)>=0)break;n[e]=i,e=s}n[e]=o}_down(e){
let{data:n,compare:r}=this,o=this.length>>1,s=n[e];for(;e<o;){let i=(e<<1)+1,a=i+1;if(a<this.length&&r(n[a],n[i])<0&&(i=
a),r(n[i],s)>=0)break;n[e]=n[i],e=i}n[e]=s}};var So=1e6,Um=3,Za=.5,ja=[...yn].sort((t,e)=>it[t].words<it[e].words?-1:1);function Ja(t,e,n,r=Um){return new Qn(t,e,n,!1).
best(r)}function Qa(t,e,n){return new Qn(t,e,n,!0).best(1).at(0)??null}function To(t,{kind:e,row:n}){return e==="outlet"?
{size:t.outletArticles[n].length,total:t.articles.id.length}:e==="topic"?{size:t.topicArticles[n].length,total:t.articleTopics.
filter(r=>r.length).length}:{size:t.stories.articles[n],total:t.articles.id.length}}function tl(t,e){if(e.kind==="articl\
e")return!1;let{size:n,total:r}=To(t,e);return n>Za*r}var Ya=-1,Vm=new Set,Qn=class{constructor(e,n,r,o){this.graph=e;this.
isCommonOpen=o;let s={article:0,outlet:0,topic:0,story:0},i=0;for(let a of Tt)s[a]=i,i+=e.sizeOf(a);this.offsets=s,this.
start=this.nodeOf(n),this.goal=this.nodeOf(r),this.topical=e.articleTopics.filter(a=>a.length).length,this.left=new Float64Array(
i).fill(1/0)}graph;isCommonOpen;offsets;start;goal;topical;left;reach=0;nodeOf({kind:e,row:n}){return this.offsets[e]+n}thingAt(e){
let{outlet:n,topic:r,story:o}=this.offsets;return e>=o?{kind:"story",row:e-o}:e>=r?{kind:"topic",row:e-r}:e>=n?{kind:"ou\
tlet",row:e-n}:{kind:"article",row:e}}best(e){this.measure();let n=[],r=[],o=this.left[this.start]<1/0?this.cheapest([this.
start],Vm):null;for(let s=o;s&&(n.push(s),n.length!==e);s=r.shift()??null){for(let i=0;i<s.nodes.length-1;i+=1){let a=s.
nodes.slice(0,i+1),l=m=>a.every((f,p)=>m.nodes[p]===f),u=new Set(n.filter(l).map(({nodes:m})=>m[i+1])),d=this.cheapest(a,
u);d&&!r.some(m=>this.compare(m,d)===0)&&r.push(d)}r.sort((i,a)=>this.compare(i,a))}return n.map(s=>this.pathOf(s))}compare(e,n){
if(e.cost!==n.cost)return e.cost-n.cost;let r=e.nodes.findIndex((o,s)=>o!==n.nodes[s]);return r<0?0:this.isBefore(e.nodes[r],
n.nodes[r])?-1:1}isBefore(e,n){return this.graph.nameOf(this.thingAt(e))<this.graph.nameOf(this.thingAt(n))}measure(){let{
left:e}=this,n=new Le([[0,this.goal]],(r,o)=>r[0]-o[0]);e[this.goal]=0;for(let r=n.pop();r;r=n.pop()){let[o,s]=r;if(!(o>
e[s])){if(this.reach=o,s===this.start)break;this.hops(s,(i,a)=>{o+a>=e[i]||(e[i]=o+a,n.push([o+a,i]))})}}}atLeast(e){return Math.
min(this.left[e],this.reach)}cheapest(e,n){let{goal:r}=this,o=e[e.length-1],s=new Set(e),i=new Map([[o,0]]),a=new Le([[0,
o,0]],(u,d)=>u[0]-d[0]);for(let u=a.pop();u&&u[0]<=(i.get(r)??1/0);u=a.pop()){let[,d,m]=u;m>(i.get(d)??1/0)||d===r||this.
hops(d,(f,p)=>{if(s.has(f)||d===o&&n.has(f))return;let g=m+p;g>=(i.get(f)??1/0)||(i.set(f,g),a.push([g+this.atLeast(f),f,
g]))})}let l=i.get(r);return l===void 0?null:{cost:this.costOf(e)+l,nodes:[...e,...this.firstOf(i,o,n)]}}firstOf(e,n,r){
let o=new Map,s=new Set([this.goal]);for(let a of s){if(a===n)continue;let l=e.get(a);this.hops(a,(u,d)=>{if(u===n&&r.has(
a))return;let m=e.get(u);if(m===void 0||l===void 0||m+d!==l)return;let f=o.get(u);f?f.push(a):o.set(u,[a]),s.add(u)})}let i=[];
for(let a=n;a!==this.goal;)a=(o.get(a)??[this.goal]).reduce((u,d)=>this.isBefore(d,u)?d:u),i.push(a);return i}costOf(e){
return e.slice(1).reduce((n,r,o)=>n+this.hopBetween(e[o],r).cost,0)}pathOf({cost:e,nodes:n}){let r=n.slice(1).map((o,s)=>{
let i=this.hopBetween(n[s],o);return{from:this.thingAt(n[s]),to:this.thingAt(o),...i}});return{cost:e,steps:r}}hopBetween(e,n){
let[r,o]=[1/0,null];return this.hops(e,(s,i,a)=>{s!==n||i>r||i===r&&!this.isBetterLink(a,o)||([r,o]=[i,a<0?null:a])}),{cost:r,
link:o}}isBetterLink(e,n){if(n===null||e<0)return!1;let{links:r,linkKind:o}=this.graph,s=ja.indexOf(o(e))-ja.indexOf(o(n));
return s<0||s===0&&this.isBefore(r.source[e],r.source[n])}hops(e,n){let{kind:r,row:o}=this.thingAt(e);r==="article"?this.
hopsOfArticle(o,n):r==="outlet"?this.hopsOfOutlet(o,n):r==="topic"?this.hopsOfTopic(o,n):this.hopsOfStory(o,n)}hopsOfArticle(e,n){
let{graph:r,offsets:o}=this,{links:s}=r;for(let d of r.linksOf(e)){let m=r.linkKind(d),f=m==="similar"?s.thousandths[d]*
(So/1e3):0;n(r.otherEnd(d,e),it[m].cost*So-f,d)}let{outlet:i,event:a,storyline:l}=r.articles;i[e]>=0&&this.toHub(o.outlet+
i[e],this.ofOutlet(i[e]),n);for(let d of r.articleTopics[e])this.toHub(o.topic+d,this.ofTopic(d),n);let u=a[e]>=0?a[e]:l[e];
u>=0&&this.toHub(o.story+u,this.ofStory(u),n)}hopsOfOutlet(e,n){let{outletArticles:r,outletParts:o,outlets:s}=this.graph,
{outlet:i}=this.offsets,a=u=>({size:o[u].length,total:s.id.length});this.fromHub(i+e,r[e],0,this.ofOutlet(e),n),this.fromHub(
i+e,o[e],i,a(e),n);let l=s.part[e];l>=0&&this.toHub(i+l,a(l),n)}hopsOfTopic(e,n){let{topicArticles:r,narrower:o,topics:s}=this.
graph,{topic:i}=this.offsets,a=u=>({size:o[u].length,total:s.id.length});this.fromHub(i+e,r[e],0,this.ofTopic(e),n),this.
fromHub(i+e,o[e],i,a(e),n);let l=s.broader[e];l>=0&&this.toHub(i+l,a(l),n)}hopsOfStory(e,n){let{storyArticles:r,storyEvents:o,
stories:s,eventOf:i}=this.graph,{story:a}=this.offsets,l=this.ofStory(e),u=r[e].filter(m=>i(m)===e||i(m)<0);this.fromHub(
a+e,u,0,l,n),this.fromHub(a+e,o[e],a,l,n);let d=s.parent[e];d>=0&&this.toHub(a+d,this.ofStory(d),n)}ofOutlet(e){return{size:this.
graph.outletArticles[e].length,total:this.graph.articles.id.length}}ofTopic(e){return{size:this.graph.topicArticles[e].length,
total:this.topical}}ofStory(e){return{size:this.graph.stories.articles[e],total:this.graph.articles.id.length}}toHub(e,n,r){
this.isOpen(e,n)&&r(e,Xa(n.size),Ya)}fromHub(e,n,r,o,s){if(!this.isOpen(e,o))return;let i=Xa(o.size);for(let a of n)s(r+
a,i,Ya)}isOpen(e,{size:n,total:r}){return this.isCommonOpen||n<=Za*r||e===this.start||e===this.goal}},Xa=t=>Math.round(So*
(.5+Math.log2(t)/2));var qm=[...bn,"declared","similar"];function rl(t,e,n){let r=i=>qm.indexOf(t.linkKind(i)),o=t.linksBetween(e,n).sort((i,a)=>r(
i)-r(a)||i-a),s=o.filter(i=>t.linkKind(i)==="similar");return o.filter(i=>t.linkKind(i)!=="similar"||i===s[0])}function Oo(t,e,n){
let{words:r,back:o}=it[t.linkKind(e)];return t.links.source[e]===n?r:o}function on(t,e,n){let r=ol(t,e);return`${Oo(t,e,
n)}${r?` (${r})`:""}`}var ol=(t,e)=>t.termsOf(e).slice(0,3).map(([n])=>n).join(", ");function sl(t,e){let{source:n,target:r,
days:o}=t.links;if(t.linkKind(e)==="declared")return Ym(t,n[e],r[e]);let s=ol(t,e),a=!Number.isNaN(o[e])&&t.precision.isTimed(
n[e],r[e])?`${Wt(o[e])} apart`:"";return[s?`shares ${s}`:"",a].filter(Boolean).join(" · ")}var jm=t=>t.slice(t.lastIndexOf(
"/")+1);function Ym(t,e,n){let[r,...o]=t.declaring(e,n);if(!r)return"";let s=o.length?` and ${T(o.length,"other place")}`:
"";return`Declared in ${jm(t.fileOf(r[0]))}, ${r[1]}${s}`}function il(t){if(!t)return"as the document’s own article";let e=/^related\[(\d+)\]$/.
exec(t);return e?`as related entry ${O(Number(e[1])+1)}: ${t}`:`at ${t}`}function al(t,{from:e,to:n,link:r}){if(r!==null)
return on(t,r,e.row);if(e.kind==="article"&&n.kind!=="article")return el(t,n).words;if(e.kind!=="article"&&n.kind==="art\
icle")return el(t,e).back;if(e.kind==="article")throw new Error("a step between two articles follows a link");return Xm(
t,e,n)?nl[e.kind].words:nl[e.kind].back}function el(t,{kind:e,row:n}){return e==="story"?oe[t.stories.grain[n]]:e==="top\
ic"?oe.about:oe.publisher}var nl={outlet:oe.part_of,topic:oe.broader,story:oe.parent};function Xm({stories:t,outlets:e,topics:n},r,o){
return{article:[],outlet:e.part,topic:n.broader,story:t.parent}[r.kind][r.row]===o.row}function ll(t,e){let{size:n,total:r}=To(
t,e),o=tl(t,e)?": common here, so it is weak evidence":"",s=e.kind==="topic"?`the ${O(r)} with topics`:O(r);return`${T(n,
"article")} of ${s}${o}`}var Mo=120,tr=40,Zm=250,Jm={article:Qm,story:tf,outlet:ef,topic:nf},dl=({kind:t,row:e})=>Jm[t](e),J=(t,e,n)=>({from:t,to:e,
kind:n}),ml=t=>c.holders.outlet(t).map(e=>J(N(t),D(e),"published-by")),fl=t=>c.articleTopics[t].map(e=>J(N(t),z(e),"cove\
rs"));function er(...t){return[...new Map(t.flat().map(n=>[c.nameOf(n),{thing:n}])).values()]}var Ie=t=>[...new Set(t)].
filter(e=>e>=0);function Qm(t){let e=Ie(Array.from(c.linksOf(t),s=>c.otherEnd(s,t))),n=[t,...e.slice(0,Mo)],r=[c.storylineOf(
t)].filter(s=>s>=0),o=n.filter(s=>r.includes(c.storylineOf(s)));return{name:"article",nodes:er(n.map(N),Ie(n.map(c.outletOf)).
map(D),c.articleTopics[t].map(z),r.map($)),edges:[...No(n),...n.flatMap(ml),...fl(t),...o.map(s=>J(N(s),$(c.storylineOf(
s)),"part-of-story"))],note:Eo(e.length+1,n.length)}}function tf(t){let e=c.storyArticles[t],n=s=>c.linksOf(s).length,o=[
...e].sort((s,i)=>n(i)-n(s)||s-i).slice(0,Mo);return{name:"story",nodes:er(o.map(N),Ie(o.map(c.outletOf)).map(D),Ie(o.flatMap(
s=>c.articleTopics[s])).map(z)),edges:[...No(o),...o.flatMap(ml),...o.flatMap(fl)],note:Eo(e.length,o.length)}}var Eo=(t,e)=>t>
e?`${T(e,"article")} of ${O(t)} are drawn here, the most linked first; the details list them all.`:"";function No(t){let{
source:e,target:n,similarity:r}=c.links,o=new Set(t),i=Ie(t.flatMap(m=>[...c.linksOf(m)])).filter(m=>o.has(e[m])&&o.has(
n[m])),a=m=>c.linkKind(m)==="similar",l=i.filter(a).sort((m,f)=>r[f]-r[m]||m-f),u=[...i.filter(m=>!a(m)),...l.slice(0,Zm)],
d=new Map;for(let m of u){let[f,p,g]=[e[m],n[m],c.linkKind(m)],y=d.get(`${f} ${p} ${g}`)??d.get(`${p} ${f} ${g}`);y?y.push(
m):d.set(`${f} ${p} ${g}`,[m])}return[...d.values()].map(hl)}var hl=t=>({from:N(c.links.source[t[0]]),to:N(c.links.target[t[0]]),
kind:it[c.linkKind(t[0])].edge,links:t});function ef(t){let e=D(t),n=q.storiesOfOutlet(t).slice(0,tr).map(([l])=>l),r=c.
outletTopics[t].slice(0,tr).map(([l])=>z(l)),o=[...c.outletArticles[t]].sort(c.newestFirst).slice(0,Mo),s=[c.outlets.part[t]].
filter(l=>l>=0).map(D),i=c.outletParts[t].slice(0,tr).map(D),a=o.filter(l=>n.includes(c.storylineOf(l)));return{name:"ou\
tlet",nodes:er([e],s,i,r,n.map($),o.map(N)),edges:[...r.map(l=>J(e,l,"covers")),...o.map(l=>J(N(l),e,"published-by")),...a.
map(l=>J(N(l),$(c.storylineOf(l)),"part-of-story")),...No(o),...s.map(l=>J(e,l,"part-of")),...i.map(l=>J(l,e,"part-of"))],
note:Eo(c.outletArticles[t].length,o.length)}}function nf(t){let e=z(t),n=q.storiesOfTopic(t),r=n.slice(0,tr).map(([m])=>m),
o=c.topicOutlets[t].slice(0,24).map(([m])=>m),s=q.topicsBeside(t).slice(0,12).map(([m])=>m),i=[c.topics.broader[t]].filter(
m=>m>=0),a=c.narrower[t],l=(m,f)=>c.storyArticles[m].some(p=>c.articleTopics[p].includes(f)),u=m=>st(c.storyArticles[m],
c.holders.outlet).filter(([f])=>o.includes(f)),d=n.length-r.length;return{name:"topic",nodes:er(Ie([t,...s,...i,...a]).map(
z),r.map($),o.map(D)),edges:[...r.map(m=>J($(m),e,"covers")),...o.map(m=>J(D(m),e,"covers")),...r.flatMap(m=>u(m).slice(
0,4).map(([f])=>J(D(f),$(m),"part-of-story"))),...s.flatMap(m=>r.filter(f=>l(f,m)).slice(0,6).map(f=>J($(f),z(m),"covers"))),
...i.map(m=>J(e,z(m),"broader")),...a.map(m=>J(z(m),e,"broader"))],note:d>0?`${O(r.length)} of its stories are drawn her\
e, the largest first; the details list them all.`:""}}var rf=[["first",-420],["both",0],["second",420]],of=18,sf=62;function pl(t,e){
let n=jn(c,q,t.kind).map(({kind:s,held:i})=>({kind:s,part:gn(i(t.row),i(e.row))})),r=[{thing:t,x:-210,y:0},{thing:e,x:210,
y:0}],o=[];for(let[s,i]of rf){let a=n.flatMap(({kind:l,part:u})=>u[s].slice(0,of).map(([d])=>({kind:l,row:d})));a.forEach(
(l,u)=>{r.push({thing:l,x:i,y:sf*(u-(a.length-1)/2)}),s!=="second"&&o.push(cl(t,l)),s!=="first"&&o.push(cl(e,l))})}return{
name:"compared",nodes:r,edges:o,note:"On the left what only the first has, on the right what only the second has, in bet\
ween what both have. The details list everything."}}function cl(t,e){return e.kind==="topic"?J(t,e,"covers"):t.kind==="o\
utlet"?J(t,e,"part-of-story"):J(e,t,"part-of-story")}function gl(t,e,n){let r=180*Math.max(2,...n.map(({steps:i})=>i.length)),
o=new Map([[c.nameOf(t),{thing:t,x:0,y:0}],[c.nameOf(e),{thing:e,x:r,y:0}]]),s=new Map;return n.forEach(({steps:i},a)=>{
let l=130*(a-(n.length-1)/2);i.forEach((u,d)=>{let[m,f]=[c.nameOf(u.from),c.nameOf(u.to)];o.has(f)||o.set(f,{thing:u.to,
x:r*(d+1)/i.length,y:l}),s.set(`${m} ${f}`,lf(u))})}),{name:"ways",nodes:[...o.values()],edges:[...s.values()],note:""}}
var ul={outlet:"published-by",topic:"covers",story:"part-of-story"},af={outlet:"part-of",topic:"broader",story:"part-of-\
story"};function lf({from:t,to:e,link:n}){return n!==null?hl([n]):e.kind==="article"?t.kind==="article"?J(t,e,"related-t\
o"):J(e,t,ul[t.kind]):J(t,e,t.kind==="article"?ul[e.kind]:af[e.kind])}var Co=(t,e)=>JSON.stringify([t.kind,t.of,t.pairs])===JSON.stringify([e.kind,e.of,e.pairs]),cf=[{kind:"same",lines:["sam\
e:","  outlets:"],indent:"    "},{kind:"different",lines:["different:","  articles:"],indent:"    "},{kind:"apart",lines:[
"apart:"],indent:"  "}],yl=t=>JSON.stringify(t).replaceAll("\u2028","\\u2028").replaceAll("\u2029","\\u2029").replaceAll(
"","\\u0085");function bl(t){return["# Corrections from a newsgraph page, for the next build:","#   newsgraph build SO\
URCES --overrides overrides.yaml",...cf.flatMap(({kind:n,lines:r,indent:o})=>{let i=t.filter(a=>a.kind===n).flatMap(a=>a.
pairs).map(([a,l])=>`${o}- [${yl(a)}, ${yl(l)}]`);return i.length?[...r,...new Set(i)]:[]}),""].join(`
`)}var Ao={article:"Article",outlet:"Outlet",topic:"Topic",story:"Story"},$o={article:"Articles",outlet:"Outlets",topic:"To\
pics",story:"Stories"},Pt=({kind:t,row:e})=>t==="story"&&!c.isStoryline(e)?"Event":Ao[t];function Mt(t){let e=c.period(t);
return e?Nt(...e,c.precision.ofPeriod(t,e)):""}function kt(t){let{first:e,last:n}=c.stories,r=e[t];if(r===null)return"";
let o=[r,n[t]??r];return Nt(...o,c.precision.ofPeriod(q.countedIn(t),o))}function Lo(t){let{articles:e,outlets:n,distinct_texts:r,
origins:o}=c.stories,s=r[t],i=o[t];return[T(e[t],"article"),T(n[t],"outlet"),s<e[t]?T(s,"distinct text"):"",i!==null&&i<
s?`at most ${T(i,"origin")}`:""].filter(Boolean).join(", ")}var nr=(t,e)=>c.eventOf(e)===t&&!c.isStoryline(t)&&c.looseArticles.
has(e)?"loosely part of it":"";function wl(t){let e=c.stories.loose[t];return e?`${O(e)} loosely part of it`:""}function et({
kind:t,row:e}){return t==="article"?`${df(e)} · ${be(c.articles.published[e],c.precision.of(e))}`:{outlet:()=>[c.outlets.
domain[e],uf(e)],topic:()=>[T(c.topicArticles[e].length,"article"),T(c.topicOutlets[e].length,"outlet")],story:()=>[Lo(e),
kt(e)]}[t]().filter(Boolean).join(" · ")}var uf=t=>T(c.outletArticles[t].length,"article"),xl=t=>A(c.labelOf(D(c.outletOf(
t))),60),df=t=>c.outletOf(t)>=0?xl(t):"outlet not given",bt=t=>c.outletOf(t)>=0?xl(t):"An unnamed outlet",Re=t=>t.kind===
"story"&&!c.isStoryline(t.row)?`event · ${et(t)}`:et(t);function vl(t,e){let n=c.articles[t].filter(s=>s!==null);if(n.length<
10)return"";let r=n.filter(s=>s<e).length,o=`the ${O(n.length)} articles here that have one`;return r?` Higher than ${Ke(
Math.floor(100*r/n.length)/100)} of ${o}.`:` None of ${o} has a lower one.`}function kl(t){return t===null?"Not given. A\
rticles that are only listed in other documents often have none.":`A score given by whoever collected the documents; it \
is not a star rating, and 0 is common.${vl("quality",t)}`}function Sl(t){return t===null?"Not given. Only articles with \
a document of their own have it.":t<0?"Below zero: for the collector, this article was not the head of a cluster.":`How \
much surrounded this article when it was collected: mostly its quality plus ten for each related entry.${vl("heat",t)}`}
var mf=.5;function Io(t){let e=c.stories.stability[t];return e!==null&&e<=mf?"Unstable: with a slightly finer or coarser\
 setting, or without some article, much of this story would change.":""}function Tl(t){let e=c.stories.cohesion[t];return`\
This story was found by the words and dates of its articles; nobody declared it.${e===null?"":` On average, two of its a\
rticles share ${Ke(e)} of their weighted words.`}`}var sn="An outlet that is missing here may still have reported: this \
page knows only the documents it was built from, and someone chose which to collect. Few articles on a topic, or no link\
 between two, may only mean that nobody collected or declared more.";var rr=30,E=(t,...e)=>h("section",{},h("h3",{},t),...e),I=(...t)=>h("p",{class:"empty"},...t),me=t=>h("dl",{},t.map(e=>{
if(!e)return null;let[n,...r]=e;return[h("dt",{},n),h("dd",{},...r)]})),dt=(t,e,n)=>h("button",{type:"button",class:"qui\
et",onclick:e,title:n},t),Zt=(t,...e)=>h("button",{type:"button",class:"link",onclick:t},...e),Kt=(t,e)=>h("button",{type:"\
button",class:"more",onclick:e},t),De=t=>()=>{j(t,{isFocused:!0})},Do=(t,e=c.labelOf(t))=>h("a",{href:La(t),onclick:n=>{
n.preventDefault(),De(t)()}},h("bdi",{},A(e,110)));function Fo(t,e,n){return h("button",{type:"button",class:"thing","da\
ta-name":c.nameOf(t),onclick:n},Ct(t.kind),h("span",{class:"words"},h("span",{class:`name ${t.kind}`,dir:"auto"},A(c.labelOf(
t),180)),e?h("small",{dir:"auto"},e):null))}var Q=(t,e=et(t))=>Fo(t,e,De(t));function wt(t,e,n,r=rr){let o=h("ul",{class:n},
t.slice(0,r).map(e)),s=t.slice(r);if(!s.length)return o;let i=Kt(`Show the other ${O(s.length)}`,()=>{let a=s.map(e);o.append(
...a),i.remove(),a[0].querySelector("button, a")?.focus()});return h("div",{},o,i)}var X=(t,e=et,n=rr)=>wt(t,r=>h("li",{},
Q(r,e(r))),"things",n);function pt(t,e,n,r=12){return t.length?wt(t,([s,i])=>h("li",{},Q({kind:e,row:s},n(i,s))),"things",
r):null}function Bo(t){let e=Math.max(1,...t.map(c.weight)),n=o=>h("meter",{min:0,max:e,value:o,"aria-hidden":"true"}),r=o=>{
let s=c.weight(o);return h("li",{},Q(o,T(s,"article")),n(s))};return h("ul",{class:"things bars"},t.map(r))}var Ro=(t,e)=>e>=
0?[{kind:t,row:e}]:[];function an({kind:t,row:e}){if(t==="story")return Ro(t,c.stories.parent[e]);if(t==="topic")return Ro(
t,c.topics.broader[e]);if(t==="outlet")return Ro(t,c.outlets.part[e]);let[n,...r]=c.holders.story(e).map($),o=s=>c.labelOf(
s)!==c.labelOf(n);return n?[n,...r.filter(o)]:[]}function ln(t,e){let n=o=>Zt(De(o),h("bdi",{},A(c.labelOf(o),40))),r=[Zt(
De(null),"Everything"),...t.map(n)];return h("nav",{class:"trail","aria-label":"Breadcrumb"},h("ol",{},r.map(o=>h("li",{},
o)),h("li",{"aria-current":"page"},e)))}var cn=()=>h("button",{type:"button",class:"quiet close","aria-label":"Close det\
ails",onclick:()=>{j(null)}},"✕");function Jt(t,...e){let n=c.labelOf(t);return h("header",{},ln(an(t),Pt(t)),h("p",{class:"\
eyebrow"},Ct(t.kind),Pt(t)),h("h2",{dir:"auto",tabindex:"-1",class:`${t.kind}${n.length>90?" long":""}`},A(n,600)),e.map(
r=>typeof r=="string"?h("p",{class:"byline"},r):r),cn())}function Ho(t,e=c.links.source[t]){let n=N(c.otherEnd(t,e));j(N(
e),{isFocused:!0,other:{mode:"why",thing:n}})}var Fe=(t,e)=>h("button",{type:"button",class:"why quiet",onclick:()=>{Ho(
t,c.otherEnd(t,e))},"aria-label":`Why linked with ${A(c.labelOf(N(e)),80)}`},"Why");var Ol="newsgraph-corrections",ff=5,fe=hf();function hf(){try{return JSON.parse(localStorage.getItem(Ol)??"[]")}catch{return[]}}
function pf(){try{localStorage.setItem(Ol,JSON.stringify(fe))}catch{}}var un=()=>fe.filter(({of:t})=>c.thingOf(t));function Po(t){
let e=fe.filter(n=>!Co(n,t));fe=e.length<fe.length?e:[...fe,t],pf()}var gf=t=>fe.some(e=>Co(e,t));function Ko(t,e){let n=dt(
t,()=>{Po(e),r()}),r=()=>{n.setAttribute("aria-pressed",String(gf(e)))};return r(),n}function Ml(t){let e=[yf(t),...bf(t)].
filter(n=>n!==null);return e.length?El(e):null}var El=t=>E("Put it right",h("ul",{class:"corrections"},t.map(e=>h("li",{},
e))),I("Corrections are kept in this browser. Save or share gives them as overrides.yaml, which the next build follows."));
function yf(t){let e=c.eventOf(t)>=0?c.eventOf(t):c.storylineOf(t),n=c.addressOf(t);if(e<0||n===null)return null;let s=c.
storyArticles[e].filter(i=>i!==t&&!c.looseArticles.has(i)).sort(c.oldestFirst).map(c.addressOf).filter(i=>i!==null).slice(
0,ff).map(i=>[i,n]);return s.length?Ko("Not this story",{kind:"apart",of:`article/${c.articles.id[t]}`,pairs:s}):null}function bf(t){
return(c.details?.merged??[]).filter(([n])=>n===t).map(([,n,r,o])=>h("div",{},Ko("Not the same article",{kind:"different",
of:`article/${c.articles.id[t]}`,pairs:[[n,r]]}),h("small",{},H(n)," and ",H(r),`, by the rule “${o}”`)))}function _o(t,e){
let{domain:n,id:r}=c.outlets,[o,s]=[n[t],n[e]];return o&&s?{kind:"same",of:`outlet/${r[t]}`,pairs:[[o,s]]}:null}function Nl(t){
let n=un().filter(({kind:r,of:o})=>r==="same"&&o===`outlet/${c.outlets.id[t]}`).map(r=>Ko(`Same outlet as ${r.pairs[0][1]}`,
r));return n.length?El(n):null}var wf={with:"Compare with …",to:"Connect with …",same:"Same outlet as …"},Wo=40;function Be(t,e){let[n,r]=[w("ask"),
w("ask-search")];w("ask-title").textContent=wf[e],w("ask-thing").replaceChildren(H(A(c.labelOf(t),120))),r.value="";let o=()=>{
let a=kf(t,e,r.value.trim()).map(l=>h("li",{},xf(t,l,e)));w("ask-list").replaceChildren(...a)},s=()=>[...w("ask-list").querySelectorAll(
".thing")];r.oninput=o,n.onkeydown=i=>{if(i.key!=="Enter"||i.target!==r){pn(i,[r,...s()]);return}i.preventDefault(),s().
at(0)?.click()},o(),n.showModal(),r.focus()}var xf=(t,e,n)=>Fo(e,Re(e),()=>{w("ask").close(),n!=="same"?j(t,{isFocused:!0,
other:{mode:n,thing:e}}):vf(t,e)});function vf(t,e){let n=_o(t.row,e.row);n&&Po(n),j(t,{isFocused:!0})}function kf(t,e,n){
let r=e==="to"?["story","outlet","topic","article"]:[t.kind],o=l=>!tt(l,t)&&(e!=="same"||_o(t.row,l.row)!==null)&&r.includes(
l.kind)&&(l.kind!=="story"||t.kind==="story"||c.isStoryline(l.row));if(!n)return Sf(t,e).filter(o).slice(0,Wo);let s=Ut(
n,!1),i=(l,u)=>l==="article"?s.test(c.articles.headline[u]??""):nt.isNamed(l,u,s);return r.flatMap(l=>c.rowsIn(l).filter(
m=>i(l,m)).sort(c.orders[l]).map(m=>({kind:l,row:m})).filter(o).slice(0,Wo)).slice(0,2*Wo)}var he=[];function Cl(t){let e=he.
findIndex(n=>tt(n,t));e>=0&&he.splice(e,1),he.unshift(t),he.length=Math.min(he.length,12)}function Sf(t,e){let n=Tf(t),o=(e===
"to"?["story","outlet","topic"]:[t.kind]).flatMap(i=>rt.rows[i].slice(0,20).map(a=>({kind:i,row:a}))),s=e==="to"?[...he,
...n,...o]:[...n,...he,...o];return s.filter((i,a)=>s.findIndex(l=>tt(l,i))===a)}function Tf({kind:t,row:e}){return t===
"outlet"?q.peersOf(e).map(D):t==="story"?q.storiesNear(e):[]}function Qt(t){let{kind:e,row:n}=t,r=v.view==="network",o=()=>{j(t,{view:r?"map":"network"}),ne()&&W.scrollIntoView({block:"\
center"})},s=()=>{Be(t,"with")},i=()=>{Be(t,"to")},a=[dt(r?"Show on the map":"Show its network",o),e==="outlet"||e==="st\
ory"?dt("Compare …",s,`Compare with another ${e}`):null,dt("How connected …",i,"See how this and something else are \
connected"),e==="outlet"&&c.outlets.domain[n]?dt("Same outlet as …",()=>{Be(t,"same")},"Note for the next build that t\
his and another outlet are one"):null,e!=="article"&&c.articlesIn[e][n].length?dt("Search within",()=>{ho(e,[nt.facetName(
e,n)])},"Keep only its articles in list, map and dates"):null];return h("div",{class:"actions",role:"group","aria-label":"\
Actions"},a)}function Of(t){if(t===null)return"";if(typeof t=="number")return String(t);let n=/^[=+\-@＝＋－＠]/.test(t.trimStart())||
/^[\t\r\n]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Mf=[["id",(t,e)=>`article/${t.
articles.id[e]}`],["headline",(t,e)=>t.articles.headline[e]],["abstract",(t,e)=>t.abstractOf(e)],["published",(t,e)=>It(
t.articles.published[e],t.precision.of(e))],["outlet",(t,e)=>Al(t,e,n=>t.labelOf(D(n)))],["domain",(t,e)=>Al(t,e,n=>t.outlets.
domain[n])],["topics",(t,e)=>t.articleTopics[e].map(n=>t.labelOf(z(n))).join("; ")],["story",(t,e)=>$l(t,e,n=>t.labelOf(
$(n)))],["story_id",(t,e)=>$l(t,e,n=>t.nameOf($(n)))],["related",(t,e)=>t.linked(e).length],["quality",(t,e)=>t.articles.
quality[e]],["heat",(t,e)=>t.articles.heat[e]],["url",(t,e)=>t.addressOf(e)]],Al=(t,e,n)=>t.outletOf(e)>=0?n(t.outletOf(
e)):"",$l=(t,e,n)=>t.storylineOf(e)>=0?n(t.storylineOf(e)):"",Ef=({described:t})=>t.map(({name:e,type:n,values:r})=>[e,(o,s)=>Nf(
n,r[s])]),Nf=(t,e)=>t==="time"?It(e):typeof e=="boolean"?String(e):e;function Ll(t,e){let n=[...Mf,...Ef(t)];return`\uFEFF${[
n.map(([o])=>o).join(","),...e.map(o=>n.map(([,s])=>Of(s(t,o))).join(","))].join(`\r
`)}\r
`}var He=t=>(t??"").replace(/\s+/g," ").trim();function Il(t,e){let n=o=>String(t.described.find(s=>s.key===o)?.values[e]??
""),r=It(t.articles.published[e],t.precision.of(e));return{id:`article/${t.articles.id[e]}`,title:He(t.articles.headline[e]),
container:He(t.outletOf(e)<0?"":t.labelOf(D(t.outletOf(e)))),authors:n("authors").split("; ").map(He).filter(Boolean),date:r.
slice(0,10).split("-").filter(Boolean),abstract:He(t.abstractOf(e)),url:He(t.addressOf(e)),language:n("language"),keywords:t.
articleTopics[e].map(o=>He(t.labelOf(z(o))))}}function Cf({date:t,...e}){return[...[["TY","NEWS"],["ID",e.id],["TI",e.title],
["T2",e.container],...e.authors.map(o=>["AU",o]),["PY",t.at(0)??""],["DA",t.length?`${[...t,"",""].slice(0,3).join("/")}\
/`:""],["AB",e.abstract],["UR",e.url],["LA",e.language],...e.keywords.map(o=>["KW",o])].filter(([,o])=>o).map(([o,s])=>`${o}\
  - ${s}`),"ER  - ",""]}var Rl=(t,e)=>e.flatMap(n=>Cf(Il(t,n))).join(`\r
`);function Af({id:t,title:e,container:n,authors:r,date:o,...s}){let i={id:t,type:"article-newspaper",title:e,"container\
-title":n,author:r.map(a=>({literal:a})),issued:o.length?{"date-parts":[o.map(Number)]}:null,abstract:s.abstract,URL:s.url,
language:s.language,keyword:s.keywords.join(", ")};return Object.fromEntries(Object.entries(i).filter(([,a])=>$f(a)))}var $f=t=>Array.
isArray(t)?t.length>0:!!t,Dl=(t,e)=>`${JSON.stringify(e.map(n=>Af(Il(t,n))),null,2)}
`;var Lf=`PREFIX schema: <https://schema.org/>
PREFIX ng: <https://w3id.org/newsgraph/ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>`,Pl=`${it.declared.term}|^${it.declared.term}`,If="schema:headline|schem\
a:abstract|schema:publisher/(schema:name|ng:domain|skos:altLabel)|schema:about/(skos:prefLabel|skos:altLabel)",Rf=new Map(
[["\\","\\\\"],['"','\\"'],[`
`,"\\n"],["\r","\\r"],["	","\\t"],["\b","\\b"],["\f","\\f"]]),pe=t=>`"${t.replace(/[\\"\n\r\t\b\f]/g,e=>Rf.get(e)??e)}"`,
zo=t=>t.map(pe).join(", "),Fl=t=>t.replace(/^/gm,"  ");function Kl(t,e,n,r){let o=new Go(t,e),s=[`VALUES ?class { ${Df(t)}\
 }`,"?article a ?class .",...r?[o.ofThing(r)]:[],...n.map((i,a)=>{let l=o.ofTerm(i,String(a+1));return i.isNot?`FILTER N\
OT EXISTS {
${Fl(l)}
}`:l}),"OPTIONAL { ?article schema:headline ?headline }","OPTIONAL { ?article schema:datePublished ?published }","OPTION\
AL { ?article schema:publisher/schema:name ?outlet }"].join(`
`);return`${Lf}

SELECT DISTINCT ?article ?headline ?published ?outlet {
${Fl(s)}
}
ORDER BY DESC(?published) ?article
`}function Df(t){let e=new Set(t.articles.type.map((r,o)=>t.typeOf(o)));return[...new Set([...e].map(r=>Ns.get(r)??Sr))].
sort().join(" ")||Sr}var Go=class{constructor(e,n){this.graph=e;this.search=n}graph;search;ofThing({kind:e,row:n}){if(e!==
"article")return this.held(e,[n],e==="outlet"?"0":"");let r=pe(`article/${this.graph.articles.id[n]}`);return`?article (${Pl}\
)? ?one .
FILTER(STRENDS(STR(?one), ${r}))`}ofTerm(e,n){let r=this.graph.described.find(({key:o})=>o===e.field);if(r)return Bf(r,e,
n);switch(e.field){case null:return this.words(e,n);case"topic":case"outlet":case"story":return this.held(e.field,this.search.
rowsNamed(e),n);case"after":return Bl(e.dates,">=",n);case"before":return Bl(e.dates,"<",n);case"related":return`${Ff(n)}\

FILTER(${Uo(`COALESCE(?count${n}, 0)`,e.bounds)})`;case"quality":case"heat":return`?article ng:${e.field} ?value${n} .
FILTER(${Uo(`?value${n}`,e.bounds)})`;case"type":return Hl("ng:documentType",e.values,n);case"category":return Hl("schem\
a:articleSection",e.values,n);case"kind":{let o=zo(e.values.map(s=>s.toLowerCase()));return`?link${n} ng:source|ng:targe\
t ?article ; ng:kind ?kind${n} .
FILTER(?kind${n} IN (${o}))`}default:throw new RangeError(`no field is called ${e.field}`)}}held(e,n,r){let{topics:o,outlets:s,
stories:i,labelOf:a}=this.graph;if(e==="topic"){let u=zo(n.map(d=>o.label[d]??""));return`?article schema:about/skos:pre\
fLabel ?topic${r} .
FILTER(?topic${r} IN (${u}))`}if(e==="outlet"){let u=d=>`(${pe(a({kind:e,row:d}))} ${pe(s.domain[d]??"")})`;return`VALUE\
S (?name${r} ?domain${r}) { ${n.map(u).join(" ")} }
?article schema:publisher ?outlet${r} .
?outlet${r} schema:name ?name${r} ; ng:domain ?domain${r} .`}let l=n.map(u=>`STRENDS(STR(?story${r}), ${pe(`story/${i.id[u]}`)}\
)`);return`?story${r} schema:hasPart ?article .
FILTER(${l.join(" || ")})`}words({values:[e],isPhrase:n},r){let{starts:o,ends:s}=Or(e),i=o?"(^|[^\\p{L}\\p{N}])":"",a=n&&
s?"($|[^\\p{L}\\p{N}])":"",l=i+xn(e,this.lettersHere())+a;return`?article ${If} ?text${r} .
FILTER(REGEX(?text${r}, ${pe(l)}, "i"))`}lettersHere(){let{articles:e,details:n}=this.graph,r=[...this.search.namesOf("o\
utlet"),...this.search.namesOf("topic")];return $s([...e.headline,...n?.abstract??[],...r])}},Ff=t=>["OPTIONAL {",`  SEL\
ECT ?article (COUNT(DISTINCT ?other) AS ?count${t}) {`,`    ?article ${Pl} ?other`,"  } GROUP BY ?article","}"].join(`
`);function Uo(t,e){let n=([r,o])=>[...r===-1/0?[]:[`${t} >= ${r}`],...o===1/0?[]:[`${t} <= ${o}`]].join(" && ");return e.
map(n).join(" || ")}function Bf({term:t},{bounds:e,values:n},r){if(e.length)return`?article ${t} ?value${r} .
FILTER(${Uo(`?value${r}`,e)})`;let o=n.map(s=>`REGEX(?text${r}, ${pe(xn(s))}, "i")`);return`?article ${t} ?text${r} .
FILTER(${o.join(" || ")})`}function Bl(t,e,n){let r=s=>new Date(s*1e3).toISOString(),o=t.map(s=>`?date${n} ${e} "${r(s)}\
"^^xsd:dateTime`);return`?article schema:datePublished ?date${n} .
FILTER(${o.join(" && ")})`}var Hl=(t,e,n)=>`?article ${t} ?word${n} .
FILTER(LCASE(?word${n}) IN (${zo(e.map(r=>r.toLowerCase()))}))`;function Vo(){if(!v.chosen)return rt.rows.article;let t=Hf(v.chosen);return ot()?t.filter(e=>rt.isArticle[e]):t}var Hf=t=>t.
kind==="article"?[t.row,...c.linked(t.row)]:[...c.articlesOf(t)].sort(c.newestFirst);function ge(){let t=v.chosen?` of “${A(
c.labelOf(v.chosen),60)}”`:"";return`${T(Vo().length,"article")}${t}${ot()?", as searched":""}`}function or(t,e,n){let r=URL.
createObjectURL(new Blob([t],{type:e}));h("a",{href:r,download:n}).click(),setTimeout(()=>{URL.revokeObjectURL(r)},1e4)}
function qo(){let t=v.chosen?c.labelOf(v.chosen):v.query,e=at(t).replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"");return[
"newsgraph",A(e,40).replace(/…$/,"")].filter(Boolean).join("-")}async function Pf(){return await c.loadDetails(),or(Ll(
c,Vo()),"text/csv;charset=utf-8",`${qo()}.csv`),`Saved ${ge()} as CSV.`}async function _l(t,e){return await c.loadDetails(),
or((t==="ris"?Rl:Dl)(c,Vo()),e,`${qo()}.${t}`),`Saved ${ge()} as ${t==="ris"?"RIS":"CSL-JSON"}.`}function Kf(){return or(
xo(ka().split(",")[1]),"image/png",`${qo()}.png`),Promise.resolve("Saved the picture as a PNG.")}var _f=()=>rn?ht.hash():
location.href;function jo(t){let e=new Date().toISOString().slice(0,10);if(t?.kind==="article")return zf(t.row,e);let n=Mt(
c.rowsIn("article")),r=`a newsgraph of ${T(c.sizeOf("article"),"article")} from ${T(c.sizeOf("outlet"),"outlet")}${n?`, ${n}`:
""}`,o=t?`${c.nameOf(t)}, `:"";return`${Wf(t)}. In: ${r}. ${o}accessed ${e}.`}function Wf(t){if(!t)return`${ge()}${ot()?
` “${v.query}”`:""}`;let e=T(c.articlesOf(t).length,"article");return`“${c.labelOf(t)}” (${Pt(t).toLowerCase()},\
 ${e})`}function zf(t,e){let n=c.articles.published[t],r=c.addressOf(t),o=n===null?"No date":It(n,c.precision.of(t)).slice(
0,10),s=[`${bt(t)}. “${c.labelOf(N(t))}”`,o];return r&&s.push(`${r}, accessed ${e}`),`${s.join(". ")}.`}async function sr(t,e){
try{return await navigator.clipboard.writeText(t),`Copied ${e}.`}catch{return Gl(e,t),`Select and copy ${e}.`}}function Gl(t,e){
w("text-title").textContent=`${t.charAt(0).toUpperCase()}${t.slice(1)}`,w("text-body").value=e,w("text").showModal(),w("\
text-body").select()}async function Gf(){return await c.loadDetails(),Gl("the SPARQL query",Kl(c,nt,v.terms,v.chosen)),""}
async function Uf(){return await c.loadDetails(),sr(jo(v.chosen),"the citation")}var Vf={name:"link",words:()=>"Link to \
this view",take:()=>sr(_f(),"the link")},Wl=[{name:"csv",words:()=>`CSV: ${ge()}`,take:Pf},{name:"ris",words:()=>`RIS, f\
or Zotero and others: ${ge()}`,take:()=>_l("ris","application/x-research-info-systems")},{name:"csl",words:()=>`CSL-JSON\
, for Pandoc and others: ${ge()}`,take:()=>_l("json","application/vnd.citationstyles.csl+json")},{name:"png",words:()=>"\
PNG: the picture as shown",take:Kf},...rn?[]:[Vf],{name:"cite",words:()=>"Citation of this view",take:Uf},{name:"sparql",
words:()=>`SPARQL: ${ge()}`,take:Gf}],zl=0;function qf(t){w("toast").textContent=t,clearTimeout(zl),zl=window.setTimeout(
()=>{w("toast").textContent=""},6e3)}function jf(){return or(bl(un()),"text/yaml;charset=utf-8","overrides.yaml"),Promise.
resolve("Saved. Give the file to the next build as --overrides overrides.yaml.")}var Yf={name:"corrections",words:()=>`o\
verrides.yaml: ${T(un().length,"correction")}`,take:jf};function Ul(){let t=({name:n,words:r,take:o})=>h("li",{},h("butt\
on",{type:"button",class:"menu-item","data-take":n,onclick:()=>{w("take").hidePopover(),o().then(qf)}},r())),e=un().length?
[...Wl,Yf]:Wl;w("take-list").replaceChildren(...e.map(t))}function Vl(t){let e=c.abstractOf(t),n=c.holders.outlet(t).map(D),r=c.articleTopics[t].map(z);return[Jt(N(t),Xf(t)),e?h(
"p",{class:"abstract",dir:"auto"},e):null,c.details?Zf(c.addressOf(t)):I("Loading the abstract and the address …"),Qt(
N(t)),Jf(t),Qf(t),th(t),oh.map(([o,s])=>sh(o,t,s(t))),n.length?E("Published by",X(n)):null,E("Declared topics",r.length?
X(r):I("None. Articles that are only listed in other documents carry no topics, and none are inferred.")),ih(t),ah(t),uh(
t),dh(t),Ml(t)]}function Xf(t){let e=c.articles.published[t],n=c.outletOf(t),r=n>=0?[H(A(c.labelOf(D(n)),80))," · "]:[],
o=e===null?"Publication date not given":we(e,c.precision.of(t));return h("p",{class:"byline"},r,o)}function Zf(t){if(!t)
return I("No address given.");let e=zt(t,"Read the article");if(!(e instanceof HTMLAnchorElement))return h("p",{},e," ",
h("small",{},"This is not a web address, so it is not a link."));e.className="read-on";let n=H(A(new URL(t).hostname,80));
return h("p",{},e," ",h("small",{class:"address"},n))}function Jf(t){let e=an(N(t));if(!e.length)return E("Story",I("Non\
e found: no other article here seems to report on the same event."));let n=c.eventOf(t),r=n>=0?nh(t,n):"",o=e.some(l=>l.
row===n),s=r&&!o?[...e,$(n)]:e,i=l=>[l.row===n?r:"",Re(l)],a=X(s,l=>i(l).filter(Boolean).join(" · "));return E("Story",
a)}function Qf(t){let e=c.series.get(t);if(!e)return null;let{name:n,size:r}=e;return E("Series",h("p",{},"Part of a ser\
ies: ",H(A(n,180))),I(`${T(r,"article")} here. Their form is alike whatever they report on, as in a column or a market r\
eport; a build finds series, and can be wrong.`))}function th(t){let e=c.credits.of(t);return e.length?E("Names as its s\
ource",wt(e,eh,"things",6),I("Found by rules in headline and abstract, which can be wrong.")):null}function eh({outlet:t,
name:e,words:n,earlier:r}){let o=["“",H(A(n,120)),"”"],s=t>=0?Q(D(t)):h("span",{},H(A(e,80)),h("small",{}," not an o\
utlet here")),i=r>=0?[h("small",{},"An earlier report by this outlet on the same event:"),Q(N(r),et(N(r)))]:[];return h(
"li",{class:"linked"},s,h("small",{},...o),...i)}function nh(t,e){return c.stories.firstReport[e]===t?"the first here":nr(
e,t)}var Yo=(t,e)=>n=>[...c.linksOf(n)].filter(r=>c.linkKind(r)===t&&e(r,n)),ir=t=>Yo(t,(e,n)=>c.links.source[e]===n),ar=t=>Yo(
t,(e,n)=>c.links.source[e]!==n),rh=t=>{let e=Yo("similar",()=>!0)(t);return[...new Map(e.map(n=>[c.otherEnd(n,t),n])).values()]},
oh=[["Copy of",ir("copy")],["Copied by",ar("copy")],["Lists as related",ir("declared")],["Listed as related by",ar("decl\
ared")],["Revision of",ir("revision")],["Revised by",ar("revision")],["Reprint of",ir("reprint")],["Reprinted by",ar("re\
print")],["Similar",rh]];function sh(t,e,n){if(!n.length)return null;let r=i=>c.linkKind(i)==="similar"?-c.links.similarity[i]:
-(c.articles.published[c.otherEnd(i,e)]??0),o=i=>{let a=N(c.otherEnd(i,e)),l=`${et(a)}
${sl(c,i)}`;return h("li",{class:"linked"},Q(a,l),Fe(i,a.row))},s=n.sort((i,a)=>r(i)-r(a)||i-a);return E(`${t} (${O(n.length)}\
)`,wt(s,o,"things",12))}var Xo=([t,e])=>h("li",{},H(c.fileOf(t)),h("small",{},il(e)));function ih(t){let e=([,r])=>+(r!==
""),n=[...c.meetingsOf(t)].sort((r,o)=>e(r)-e(o)||r[0]-o[0]);return n.length?E(`Found in (${O(n.length)})`,wt(n,Xo,"met",
6)):null}function ah(t){let{updated:e,published:n,quality:r,heat:o}=c.articles,[s,i,a]=[e[t],c.typeOf(t),c.categoryOf(t)],
l=d=>d===null?null:h("strong",{class:"score"},`${O(d)} `),u=me([s!==null&&s!==n[t]?["Updated",we(s,c.precision.ofUpdate(
t))]:null,i?["Type",H(i)]:null,a?["Category",H(a)]:null,["Quality",l(r[t]),kl(r[t])],["Heat",l(o[t]),Sl(o[t])],...lh(t)]);
return E("What the documents say",u)}var lh=t=>Rs(c.described,t).map(e=>[e.label,ch(e,t)]);function ch({type:t,unit:e,values:n},r){
let o=n[r];return t==="boolean"?o?"yes":"no":typeof o!="number"?t==="url"?zt(String(o)):H(String(o)):t==="time"?we(o):`${O(
o)}${e?` ${e}`:""}`}function uh(t){if(!c.details)return null;let e=jo(N(t)),n=h("small",{role:"status"}),r=Kt("Copy the \
citation",()=>{sr(e,"the citation").then(o=>{n.textContent=o})});return E("Cite it",h("p",{class:"citation"},H(e)),r," ",
n)}function dh(t){let e=c.imageOf(t);if(!e)return null;let{address:n,width:r,height:o,title:s,count:i}=e,a=[r&&o?`${O(r)}\
 × ${O(o)} pixels`:"",i>1?`The first of ${O(i)}; the table “images” lists them all.`:""],l=[s,c.articles.headline[t],
n].find(Boolean)??"",u=h("small",{},a.filter(Boolean).join(" · "));return E("Image",I("Not loaded, because loading it w\
ould show its host who is reading. The link opens it."),h("ul",{class:"links"},h("li",{},zt(n,A(l,90)),u)))}var mh=200;function ql(t,e){let n=jn(c,q,t.kind);return[Zo("Comparison",t,e,"What each has that the other lacks"),h("div",
{class:"actions"},Jo(t,e,"with"),lr(t,"with","Compare with another …"),lr(t,"to","How connected …")),n.map(r=>fh(r,t,
e)),t.kind==="story"?hh(t.row,e.row):null,I(sn)]}var Zo=(t,e,n,r)=>h("header",{},ln([e],t),h("p",{class:"eyebrow"},t),h(
"h2",{tabindex:"-1"},r),cn(),h("ul",{class:"things pair"},[e,n].map(o=>h("li",{},Q(o))))),Jo=(t,e,n)=>dt("Swap",()=>{j(e,
{isFocused:!0,other:{mode:n,thing:t}})}),lr=(t,e,n)=>dt(n,()=>{Be(t,e)});function fh({title:t,kind:e,held:n},r,o){let{first:s,
both:i,second:a}=gn(n(r.row),n(o.row)),l=new Map(i.map(([p,,g])=>[p,g])),u=p=>H(A(c.labelOf(p),40)),d=p=>T(p,"article"),
m=(p,g)=>`${O(p)} and ${d(l.get(g)??0)}`,f=(p,g,y)=>h("div",{class:"part"},h("h4",{},p," ",h("span",{class:"count"},O(g.
length))),pt(g.slice(0,mh),e,y)??I("None."));return E(t,f(["Only ",u(r)],s,d),f(["Only ",u(o)],a,d),f("Both",i.map(([p,g])=>[
p,g]),m))}function hh(t,e){let n=new Set(c.storyArticles[e]),r=c.storyArticles[t].flatMap(i=>[...c.linksOf(i)].filter(a=>n.
has(c.otherEnd(a,i))));if(!r.length)return E("Links between them",I("None."));let o=i=>{let[a,l]=[c.links.source[i],c.links.
target[i]],u=`${on(c,i,a)}: ${A(c.labelOf(N(l)),90)}`;return h("li",{class:"linked"},Q(N(a),u),Fe(i,l))},s=wt([...new Set(
r)],o,"things",10);return E(`Links between them (${O(r.length)})`,s)}var Qo=null;function cr(t,e){let n=`${c.nameOf(t)} ${c.nameOf(e)}`;return Qo?.key!==n&&(Qo={key:n,ways:ph(t,e)}),Qo.ways}
function ph(t,e){let n=Ja(c,t,e);if(n.length)return{paths:n,isCommonOnly:!1};let r=Qa(c,t,e);return{paths:r?[r]:[],isCommonOnly:r!==
null}}var gh="Rare connections come first: a topic or outlet that many articles share counts for less, and one that more than \
half of them share does not count. The command “newsgraph path” gives the same paths in the same order.";function jl(t,e){
let{paths:n,isCommonOnly:r}=cr(t,e);return[Zo("Connection",t,e,"How these two are connected"),h("div",{class:"actions"},
Jo(t,e,"to"),lr(t,"to","To another …")),r?h("p",{class:"warning"},"Only something that most articles share connects th\
em, which is weak evidence."):null,n.map((s,i)=>yh(t,s,i,n.length)),I(n.length?gh:"Nothing in this corpus connects them.")]}
function yh(t,{steps:e},n,r){let o=n===0?"The closest path":"Another path",s=e.length===1?"Directly":`${o}: ${T(e.length,
"step")}`,i=h("ol",{class:"way"},h("li",{},Q(t)),e.map(bh));return E(r>1?`${O(n+1)}. ${s}`:s,i)}function bh(t){let{to:e,
link:n}=t,r=e.kind==="article"?et(e):ll(c,e),o=n===null?null:Fe(n,e.row);return h("li",{},h("p",{class:"hop"},"↓ ",al(
c,t)),h("div",{class:"linked"},Q(e,r),o))}var wh={declared:"Declared",similar:"Similar texts",copy:"The same text",revision:"The same text, revised",reprint:"The \
same text, reprinted"};function Yl(t,e){let n=rl(c,t,e),r=xe(it[c.linkKind(n[0])].edge),o=[t,e].map(i=>h("li",{},Q(N(i)))),
s=dt("Other paths between them",()=>{j(N(t),{isFocused:!0,other:{mode:"to",thing:N(e)}})});return[h("header",{},ln(an(N(
t)),"Link"),h("p",{class:"eyebrow"},r,"Link"),h("h2",{tabindex:"-1"},"Why these two are linked"),cn()),h("ul",{class:"th\
ings pair"},o),n.map(xh),Mh(t,e),h("div",{class:"actions"},s)]}function xh(t){let[e,n]=[c.links.source[t],c.links.target[t]],
r=s=>h("b",{},H(bt(s))),o=c.linkKind(t);return E(wh[o],h("p",{},r(e),` ${Oo(c,t,e)} `,r(n),"."),o==="declared"?vh(e,n):Sh(
t))}function vh(t,e){if(!c.details)return I("Loading where it is declared …");let n=c.declaring(t,e);if(!n.length)return I(
"This page does not say where it is declared; the table “related” does.");let[r,o]=ts(t,e);return[I("The collector’s\
 document of ",r," lists ",o,". The outlet itself may not. Where:"),wt(n,Xo,"met")]}function ts(t,e){let n=o=>`“${A(c.
labelOf(N(o)),60)}”`,r=bt(t)===bt(e)?n:bt;return[H(r(t)),H(r(e))]}function kh(t){let{days:e,source:n,target:r}=c.links;
if(Number.isNaN(e[t]))return["unknown, because a date is missing"];if(!c.precision.isTimed(n[t],r[t]))return["unknown, b\
ecause a date has no time of day"];if(e[t]===0)return["none"];let o=[n[t],r[t]],[s,i]=e[t]>0?ts(...o):ts(o[1],o[0]);return[
s,` came ${Wt(e[t])} after `,i]}function Sh(t){let e=c.links.similarity[t],n=c.termsOf(t);return[me([["Rule",c.ruleOf(t)??
"not given"],["Similarity",Ke(e)," of the weighted words"],["Time gap",...kh(t)]]),n.length?Oh(n,e):null]}var Th=new Intl.
NumberFormat(void 0,{minimumFractionDigits:3,maximumFractionDigits:3});function Oh(t,e){let n=e-t.reduce((i,[,a])=>i+a,0),
r=i=>h("meter",{min:0,max:Math.max(e,.001),value:i,"aria-hidden":"true"}),o=(i,a)=>h("tr",{},h("th",{scope:"row"},i),h("\
td",{},Th.format(a)),h("td",{class:"bar"},r(a))),s=["Word","Adds"].map(i=>h("th",{scope:"col"},i));return h("table",{class:"\
terms-table"},h("caption",{},"Shared words, and what each adds to the similarity"),h("thead",{},h("tr",{},s,h("td",{}))),
h("tbody",{},t.map(([i,a])=>o(H(i),a)),n>5e-4?o("all other words",n):null))}function Mh(t,e){let n=s=>s(t).filter(i=>s(e).
includes(i)),{holders:r}=c,o=[...n(r.story).map($),...n(r.topic).map(z),...n(r.outlet).map(D)];return o.length?E("Also i\
n common",X(o,Re)):null}function Xl(t){let e=[...c.outletArticles[t]].sort(c.newestFirst),n=c.outletParts[t].map(D),r=c.outlets.part[t],o=[c.outlets.
domain[t],T(e.length,"article"),Mt(e)];return[Jt(D(t),o.filter(Boolean).join(" · ")),Qt(D(t)),es(c.outlets.alt[t]),c.outlets.
platform[t]?I("A platform that hosts many publishers under one domain."):null,r>=0?E("Part of",X([D(r)])):null,n.length?
E(`Parts (${O(n.length)})`,X(n)):null,Eh(t),Nh(t),Ch(t),Ah(t),$h(t),E(`Its articles (${O(e.length)})`,X(e.map(N),void 0,
12)),Lh(t),Nl(t)]}function es(t){if(!t.length)return null;let e=t.map((n,r)=>[r?" · ":"",H(A(n,120))]);return E("Also n\
amed",h("p",{},e))}function Eh(t){let e=r=>`${T(r,"article")} of this outlet`,n=pt(c.outletTopics[t],"topic",e,6);return E(
"Topics it covers",n??I("None of its articles here declares a topic."))}function Nh(t){let e=q.storiesOfOutlet(t),r=pt(e,
"story",(s,i)=>`${O(s)} of ${T(c.stories.articles[i],"article")} · ${kt(i)}`,6);return E(`Its stories (${O(e.length)})`,
r??I("None found: none of its articles shares a story with another."))}function Ch(t){let{outlets:e}=c.stories,n=q.ledBy(
t);if(!n.length)return null;let r=X(n.map($),o=>`first of ${T(e[o.row],"outlet")} · ${kt(o.row)}`,5);return E(`Where it\
 was first here (${O(n.length)})`,r)}function Ah(t){let e=c.credits.to(t);if(!e.length)return null;let n=new Map(e.map(o=>[
o.article,o.words])),r=X([...n.keys()].map(N),o=>`“${A(n.get(o.row)??"",120)}” · ${et(o)}`,6);return E(`Named as a \
source by (${O(n.size)})`,r)}function $h(t){let e="What its peers cover but it does not",{peers:n,stories:r,topics:o}=q.
blindSpots(t);if(!n.length)return E(e,I("It shares no story with another outlet here, so there are no peers to compare i\
t with."));let s=n.slice(0,4).map(m=>A(c.labelOf(D(m)),40)),i=n.length>4?" …":"",a=m=>`${O(m)} of ${T(n.length,"peer")}`,
l=(m,f)=>pt(m,f,a,8),u=!r.length&&!o.length,d={mode:"with",thing:D(n[0])};return E(e,I(`Its peers are the outlets that s\
hare the most stories with it: ${s.join(", ")}${i}. Missing here is not the same as not covered.`),l(o,"topic"),l(r,"sto\
ry"),u?I("Nothing that several of them cover."):null,Kt("Compare with the nearest peer",()=>{j(D(t),{isFocused:!0,other:d})}))}
function Lh(t){let e=c.outlets.logo[t];if(!e)return null;let n=h("li",{},zt(e,A(e,90)));return E("Logo",I("Not loaded he\
re."),h("ul",{class:"links"},n))}var ur=(t,e)=>t.outletOf(e)>=0?D(t.outletOf(e)):"An unnamed outlet",Zl=(t,e)=>Ih[e.kind](t,e),Ih={chain:(t,{articles:e})=>({
title:e.length>2?"A chain of credits":"A source named",says:Rh(t,e),hedge:"They name outlets: that these very reports ar\
e meant is likely, not known."}),copied:(t,{article:e,articles:n,outlets:r})=>({title:"The text that most outlets carrie\
d",says:[N(e),", of ",ur(t,e),`: nearly the same text is in ${T(n,"later article")} of ${T(r,"other outlet")} here.`],hedge:"\
The earliest carrier here need not be the author."}),silence:(t,{outlet:e,story:n=-1,topic:r=-1,expected:o,others:s})=>({
title:"A silence",says:[D(e)," has no article here on ",n>=0?$(n):z(r),`, where its size would suggest ${O(o)}; ${T(s,"o\
ther outlet has one","other outlets have some")}.`],hedge:"It may have reported: the page knows only what was collected."}),
split:(t,{stories:e})=>({title:"A story that split",says:["One story of an earlier build is now ",...e.flatMap((n,r)=>r?
[" and ",$(n)]:[$(n)]),"."],hedge:"New articles parted it; whether it was one story is for you to judge."}),"went-on":(t,{
story:e,events:n})=>({title:"The story with the most events",says:[$(e),` went on through ${T(n,"event")}.`],hedge:"The \
build tells events apart by their words and dates."}),reworded:(t,{article:e,before:n,after:r})=>({title:"A headline tha\
t changed",says:[ur(t,e),` had “${n}”, then “`,[N(e),r],"”."],hedge:"The order is that of the documents' dates; \
why it changed, they do not say."}),ahead:(t,{outlet:e,stories:n,others:r})=>({title:"An outlet ahead of its peers",says:[
D(e),` tends to be early: on the ${T(n,"story","stories")} that it shares with ${T(r,"other outlet")}, it precedes them \
more often than chance would have it.`],hedge:"Early is not first-hand: it may carry an agency, or work at other hours."})};
function Rh(t,e){let[n,...r]=e,o=r.flatMap(s=>[" It names ",ur(t,s)," as a source, which had reported ",N(s),"."]);return[
ur(t,n)," has ",N(n),".",...o]}var Dh=["No","One","Two","Three","Four","Five","Six"];function Jl(){let{sights:t}=c;if(!t.length)return null;let e=t.length===
1?"One thing to see here":`${Dh[t.length]} things to see here`,n=t.map(r=>{let{title:o,says:s,hedge:i}=Zl(c,r);return h(
"li",{},h("h4",{},o),h("p",{dir:"auto"},s.map(Fh)),h("p",{class:"hedge"},i))});return E(e,h("ol",{class:"sights"},n))}function Fh(t){
return typeof t=="string"?t:"kind"in t?Do(t):Do(...t)}function Ql(){let t=c.sizeOf("article");if(!t)return Bh();let{storylines:e,orders:n}=c,r=c.rowsIn("topic").sort(n.topic).
slice(0,6).map(z),o=c.rowsIn("outlet").sort(n.outlet).slice(0,6).map(D),s=[...e].sort(n.story).slice(0,6).map($),i=Mt(c.
rowsIn("article")),a=i?`, published ${i} (UTC)`:"";return[h("header",{},h("p",{class:"eyebrow"},"Where to begin"),h("h2",
{tabindex:"-1"},"The stories, and who published them")),h("p",{class:"lead"},`${T(t,"article")} from ${T(c.sizeOf("outle\
t"),"outlet")} in ${T(e.length,"story","stories")} on ${T(c.sizeOf("topic"),"topic")}${a}. Choose something on the map o\
r in a list to see its details here.`),Jl(),s.length?E("Largest stories",X(s)):E("Stories",I("None found: no two article\
s here seem to report on the same event.")),Hh(),r.length?E("Topics by articles",Bo(r)):null,o.some(l=>c.weight(l)>1)?E(
"Outlets by articles",Bo(o)):null,E("Keep in mind",I(sn))]}var Bh=()=>[h("header",{},h("h2",{tabindex:"-1"},"Nothing her\
e yet")),h("p",{class:"lead"},"This graph holds no articles. Build it again from documents about articles: this page wil\
l then show their stories, articles, outlets and topics.")];function Hh(){let{articles:t,distinct_texts:e}=c.stories,n=i=>t[i]-
e[i],o=c.storylines.filter(i=>n(i)>0).sort((i,a)=>n(a)-n(i)||i-a).slice(0,4);if(!o.length)return null;let s=X(o.map($),({
row:i})=>`${T(t[i],"article")}, ${T(e[i],"distinct text")}`);return E("Most repeated",s)}function tc(){let t=Mt(c.rowsIn(
"article")),e=st(c.links.kind,o=>[o]),n=c.sizeOf("story")-c.storylines.length,r=me([c.notes.documents?["Documents read",
O(c.notes.documents)]:null,["Articles",O(c.sizeOf("article"))],["Outlets",O(c.sizeOf("outlet"))],["Topics",O(c.sizeOf("t\
opic"))],["Stories",`${O(c.storylines.length)}, with ${T(n,"event")}`],...e.map(([o,s])=>[`Links, ${c.links.kinds[o]}`,O(
s)]),["Published",t?`${t} (UTC)`:"no article has a date"]]);w("about-body").replaceChildren(r,E("What absence does not m\
ean",h("p",{},sn)),E("How to read it",Ph.map(o=>h("p",{},o))),E("What is not on this page",h("ul",{},_h().map(o=>h("li",
{},o)))),E("Keys",me(Kh)),E("Privacy",h("p",{},"This page is one file. It makes no network requests and loads no images;\
 only the links that you follow lead elsewhere.")))}var Ph=["A story is a group of articles that share rare words and we\
re published within days of one another; its events are closer groups within it. A build finds stories, and can be wrong\
: each link shows why it exists.","On the map, each island is a story and each dot an article. Stories with common topic\
s tend to lie near one another; otherwise distance means nothing. Open a story to see its articles, outlets and topics a\
s a network.","A declared link means that a collected document lists the other article. A copy, a revision or a reprint \
is nearly the same text; similar articles share words."],Kh=[["/","search"],["?","help with searching"],["Arrows","move \
around the map or network when it has the focus, or through the results"],["Enter","open"],["Esc","back, or close"],["+ \
− 0","zoom in, out, show everything"],["Alt ← →","back and forward through what you opened"]];function _h(){let{unknown:t,
cut:e,abstractLimit:n,omitted:r}=c.notes,o=c.sizeOf("article");return[r?`${T(r,"article")} of ${O(r+o)}, with their stor\
ies: a page holds the newest ${O(o)}. In Python, graph.filter(…).write(…) writes a page of others.`:"",t?`${T(t,"lin\
k")} to something that is in no table.`:"",e?`The rest of ${T(e,"abstract")}, cut at ${O(n)} characters; the tables hold\
 the full texts.`:"","More than five of the words behind each derived link.","All but the first image of each article.",
"Prices, ratings and other fields: the tables hold them."].filter(Boolean)}var ec=22,Pe=320,nc=14,rc=t=>c.articles.published[t],ns=t=>rc(t)??0;function oc(t,e){let n=c.period(t);if(!n||t.length<2)
return null;let r=n[0]===n[1],[o,s]=r?[n[0]-3600,n[1]+3600]:n,i=p=>8+(Pe-16)*(p-o)/(s-o),l=e.map(p=>p.filter(g=>rc(g)!==
null)).filter(p=>p.length),u=Wh(l,i),d=u.flatMap((p,g)=>p.flatMap(y=>zh(y,i,14+g*ec))),m=sc(u.length*ec+26,Yh(t,e,n),[o,
s],i,d),f=l.length>u.flat().length;return h("figure",{class:"when"},m,h("figcaption",{},jh(e,f)))}var sc=(t,e,n,r,o)=>P(
"svg",{class:"timeline",viewBox:`0 0 ${Pe} ${t}`,role:"img","aria-label":e},...Vh(n,r,t),...o);function Wh(t,e){let n=t.
filter(s=>s.length>1).slice(0,nc-2),r=[],o=[];for(let s of t.filter(({length:i})=>i===1)){let i=e(ns(s[0])),a=o.findIndex(
u=>i-u>9),l=a>=0?a:o.length;if(l===o.length){if(n.length+l>=nc)continue;r.push([])}o[l]=i,r[l].push(s)}return[...n.map(s=>[
s]),...r]}function zh(t,e,n){let r=t.map(a=>e(ns(a))),o=Math.max(r[r.length-1],r[0]+6),s=P("path",{class:"span",d:`M${r[0]}\
 ${n}H${o}`}),i=t.map((a,l)=>Uh(a,Gh(r,l),n,l>0));return t.length>1?[s,...i]:i}function Gh(t,e){let n=t.slice(1,e+1).reduce(
(r,o)=>Math.max(o,r+7),t[0]);return Math.min(n,Pe-5)}function Uh(t,e,n,r){let o=`${bt(t)}: ${A(c.labelOf(N(t)),120)}, ${We(
ns(t),c.precision.of(t))}${r?", the same text":""}`,s=P("title",{},o),i=r?P("path",{class:"copied",d:`M${e-3.5} ${n-3.5}\
h7v7h-7z`},s):P("circle",{class:"own",cx:e,cy:n,r:4.5},s);return i.addEventListener("click",()=>{j(N(t),{isFocused:!0})}),
i}function Vh([t,e],n,r){let o=r-14,s=(a,l,u)=>P("text",{x:u,y:r-2,"text-anchor":a},be(l)),i=a=>P("path",{class:"axis",d:`\
M${n(a)} ${o-3}v6`});return[P("path",{class:"axis",d:`M2 ${o}H${Pe-2}`}),...qh(t,e).map(i),s("start",t,2),s("end",e,Pe-2)]}
function qh(t,e){let n=(e-t)/gt,r=[1,2,7,30,365].find(i=>n/i<=30)??3650,o=[],s=Math.ceil(t/gt)*gt;for(let i=s;i<e;i+=r*gt)
o.push(i);return o}function jh(t,e){let n={class:"timeline key",viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"tr\
ue"},r=P("svg",n,P("circle",{class:"own",cx:6,cy:6,r:4.5})),o=P("svg",n,P("path",{class:"copied",d:"M2.5 2.5h7v7h-7z"})),
s=t.some(i=>i.length>1);return[r," a text of its own",...s?[" ",o," the same text again, on the same line"]:[],e?"; the \
list below holds all":""]}var Yh=(t,e,n)=>`${T(t.length,"article")} in ${T(e.length,"text")}, ${Nt(...n,c.precision.ofPeriod(
t,n))}. The list below says the same.`;function ic(t){let{articles:e}=c.stories,n=p=>c.stories.first[p]??0,r=p=>c.stories.
last[p]??n(p),o=[...t].sort((p,g)=>n(p)-n(g)||p-g),[s,i]=[Math.min(...o.map(n)),Math.max(...o.map(r))],a=p=>4+(Pe-8)*(p-
s)/Math.max(i-s,1),l=Math.max(...o.map(p=>e[p])),u=(p,g)=>{let y=a(n(p)),b=2+5*e[p]/l,x=Math.max(4,a(r(p))-y),k=`${A(c.labelOf(
$(p)),120)}: ${kt(p)}`,L={class:"spell",x:y,y:8+9*g-b/2,width:x,height:b,rx:1.5},M=P("rect",L,P("title",{},k));return M.
addEventListener("click",()=>{j($(p),{isFocused:!0})}),M},d=`${T(o.length,"story","stories")} of this topic over time, ${Nt(
s,i)} (also listed below).`,m=sc(o.length*9+24,d,[s,i],a,o.map(u)),f=h("figcaption",{},"Each bar is a story; the more ar\
ticles, the thicker the bar.");return h("figure",{class:"when"},m,f)}var Xh=new Set(bn),rs=t=>Xh.has(t);function ac(t,e){let n=new Set(e),r=new Set,o=[];for(let s of e){if(r.has(s))continue;
r.add(s);let i=[s];for(let a of i)for(let l of t.linksOf(a)){let u=t.otherEnd(l,a);!rs(t.linkKind(l))||!n.has(u)||r.has(
u)||(r.add(u),i.push(u))}o.push(i.sort(t.oldestFirst))}return o}function lc(t){let e=[...c.storyArticles[t]].sort(c.oldestFirst),n=ac(c,e),r=c.stories.terms[t].map((o,s)=>[s?" · ":"",
H(o)]);return[Jt($(t),[Lo(t),wl(t),kt(t)].filter(Boolean).join(" · ")),Zh(t,n),Io(t)?I(Io(t)):null,Qt($(t)),E("Who publ\
ished when",oc(e,n),tp(t,n)),rp(t),E("Distinctive words",h("p",{class:"terms"},r)),op(e),sp(e),ip(t),I(Tl(t))]}function Zh(t,e){
let{outlets:n}=c.stories,r=!c.isStoryline(t)&&n[t]>1;return h("p",{class:"lead small"},r?[Jh(t)," "]:null,Qh(e))}function Jh(t){
let{firstReport:e,lead:n}=c.stories,r=e[t],o=c.articles.published[r]??null;if(r<0||o===null)return["No clear first here."];
let s=c.precision.of(r),i=ye(s)?ps(n[t]??0):"",a=Zt(De(N(r)),we(o,s)),l=`, ${i?`at least ${i} `:""}before any other outl\
et here.`;return[h("strong",{},H(bt(r)))," was first here, ",a,l]}function Qh(t){let e=t.reduce((i,a)=>i+a.length-1,0);if(!e)
return["No two of its texts are nearly the same."];let n=t.reduce((i,a)=>a.length>i.length?a:i),r=`${T(e,"article repeat\
s","articles repeat")} the text of an earlier one`,o=n.length-1;if(o===1)return[`${r}.`];let s=h("strong",{},H(bt(n[0])));
return o===e?[`${r}, always that of `,s,"."]:[`${r}, most often that of `,s,` (${T(o,"time")}).`]}function tp(t,e){let n=s=>[
et(N(s)),nr(t,s)].filter(Boolean).join(" · "),r=([s,...i])=>[h("p",{class:"same"},`The same text in ${T(i.length,"other\
 article")}:`),wt(i,a=>h("li",{},Q(N(a),ep(a,s))),"things later")];return wt(e,s=>h("li",{},Q(N(s[0]),n(s[0])),s.length>
1?r(s):null),"texts",12)}function ep(t,e){let{published:n}=c.articles,o=Array.from(c.linksOf(t),c.linkKind).find(a=>rs(a)&&
a!=="copy"),i=c.precision.isTimed(t,e)?np(n[t],n[e]):be(n[t],c.precision.of(t));return`${bt(t)} · ${i}${o?` · ${o}`:""}`}
function np(t,e){return t===null||e===null?"without a date":t===e?"at the same moment":`${Wt((t-e)/gt)} later`}function rp(t){
let{first:e}=c.stories;if(c.storyEvents[t].length<2)return null;let n=(o,s)=>(e[o]??0)-(e[s]??0)||o-s,r=[...c.storyEvents[t]].
sort(n);return E(`Its events (${O(r.length)})`,X(r.map($)))}function op(t){let e=st(t,c.holders.topic),r=pt(e,"topic",o=>`\
declared on ${O(o)} of ${O(t.length)} articles`)??I("None of its articles declares a topic.");return E(`Topics (${O(e.length)}\
)`,r)}function sp(t){let e=st(t,c.holders.outlet),n=pt(e,"outlet",r=>T(r,"article"));return E(`Outlets (${O(e.length)})`,
n??I("None of its articles names an outlet."))}function ip(t){let e=q.missingFrom(t);return e.length?E("Often with them,\
 but not here",I("Outlets that share other stories with several of these. They may have covered this one too: the corpus\
 does not say."),pt(e,"outlet",n=>`shares other stories with ${O(n)} of these outlets`)):null}var ap=16;function cc(t){let e=[...c.topicArticles[t]].sort(c.newestFirst),n=at(c.labelOf(z(t))),r=c.topics.broader[t],o=c.
narrower[t].map(z),s=c.topics.same[t].map(i=>h("li",{},zt(i,A(i,90))));return[Jt(z(t),[T(e.length,"article"),Mt(e)].filter(
Boolean).join(" · ")),Qt(z(t)),es(c.topics.alt[t].filter(i=>at(i)!==n)),r>=0?E("Broader topic",X([z(r)])):null,o.length?
E("Narrower topics",X(o)):null,lp(t),cp(t),up(t),E(`Its articles (${O(e.length)})`,X(e.map(N),void 0,12)),s.length?E("Th\
e same elsewhere",h("ul",{class:"links"},s)):null]}function lp(t){let{first:e,articles:n}=c.stories,r=q.storiesOfTopic(t).
filter(([a])=>e[a]!==null);if(!r.length)return E("Its stories",I("None found: none of its articles shares a story with a\
nother."));let o=(a,l)=>`${O(a)} of ${T(n[l],"article")} declare it · ${kt(l)}`,s=r.slice(0,ap).map(([a])=>a),i=`Its st\
ories (${O(r.length)})`;return E(i,ic(s),pt(r,"story",o))}function cp(t){let e=q.topicsBeside(t);if(!e.length)return null;
let n=T(c.topicArticles[t].length,"article"),r=pt(e.slice(0,rr),"topic",o=>`on ${O(o)} of its ${n}`);return E(`Topics on\
 the same articles (${O(e.length)})`,r)}function up(t){let e=c.topicOutlets[t],n=pt(e,"outlet",r=>`${T(r,"article")} on \
this topic`);return E(`Outlets that cover it (${O(e.length)})`,n??I("None."))}var dp={article:Vl,outlet:Xl,topic:cc,story:lc};function mp(t,{mode:e,thing:n}){return e==="with"?ql(t,n):e==="to"?jl(t,
n):Yl(t.row,n.row)}function fp(){let{chosen:t,other:e}=v;return t?e?mp(t,e):dp[t.kind](t.row):Ql()}var hp=6,pp="h2, dd, \
.byline, .citation, .terms, .address";function gp(t){for(let e of t.querySelectorAll(pp)){let n=hp*parseFloat(getComputedStyle(
e).lineHeight);if(e.scrollHeight<n+8)continue;let r=e.tagName==="DD"?yp(e):e;r.classList.add("folded");let o=Kt("Show al\
l",()=>{r.classList.remove("folded"),o.remove()});o.classList.add("whole"),r.after(o)}}function yp(t){let e=h("div",{},...t.
childNodes);return t.append(e),e}function uc(){let t=w("details"),e=()=>{t.replaceChildren(...h("div",{},fp()).childNodes),
gp(t)};if(e(),t.scrollTop=0,c.details||!v.chosen)return;let n=ht.hash();c.loadDetails().then(()=>{if(ht.hash()!==n)return;
let r=t.contains(document.activeElement);e(),r&&t.querySelector("h2")?.focus({preventScroll:!0})})}function dr(){let t=v.view==="map";w("look").hidden=!t,w("legend").classList.toggle("of-network",!t),w("colour").value=v.
colour,w("size").value=v.size,fn(w("legend-body"),()=>t?wp():xp()),w("caption").textContent=t?bp():C.note}function bp(){
let t=v.size==="heat"?", larger the more heat it has":"",e=v.colour==="topic"?" An article on several topics takes the c\
olour of one of them.":"";return`Each island is a story, each dot an article${t}. Press a colour to fade its dots.${e}`}
var dc=({thing:t,label:e})=>t?c.nameOf(t):e;function wp(){return Rr().map(t=>{let e=dc(t),n=!v.muted.includes(e),r=()=>{
vt({muted:n?[...v.muted,e]:v.muted.filter(a=>a!==e)})},o=P("circle",{cx:6,cy:6,r:5,fill:t.swatch}),s={viewBox:"0 0 12 12",
width:12,height:12,"aria-hidden":"true"},i=h("button",{type:"button",class:"swatch","data-key":e,"aria-pressed":String(n),
onclick:r},P("svg",s,o),h("bdi",{},A(t.label,32))," ",h("span",{class:"count"},O(t.rows.length)));return h("li",{},i)})}
function xp(){let t=new Set(C.edges.map(({kind:r})=>r)),e=[...new Set(C.nodes.map(({thing:r})=>r.kind))],n=(r,o,s="")=>h(
"li",{},r,h("span",{},h("b",{},o),s&&` ${s}`));return[...e.map(r=>n(xs(r),Ao[r])),...Ms.filter(r=>t.has(r)).map(r=>n(xe(
r),r,St[r].says))]}function os(){if(v.other){Vn(null);return}let t=r=>v.muted.includes(dc(r)),e=v.view==="map"&&v.muted.
length?Rr().filter(t):[];if(!e.length){Vn(ot()?rt.isArticle:null);return}let n=rt.isArticle.slice();for(let{rows:r}of e)
for(let o of r)n[o]=0;Vn(n)}function mc(){let t=e=>Object.entries(e).map(([n,r])=>h("option",{value:n},r));w("colour").replaceChildren(
...t(Tn)),w("size").replaceChildren(...t(On)),w("colour").addEventListener("change",()=>{vt({colour:w("colour").value,muted:[]})}),
w("size").addEventListener("change",()=>{vt({size:w("size").value})})}var vp=matchMedia("(max-width: 760px)").matches,fc=vp?{story:5,topic:4,outlet:4,article:10}:{story:8,topic:5,outlet:5,article:40},
ss=100,te=fc,kp=["story","topic","outlet","article"];function Sp(){let t=kp.filter(e=>v.kinds.has(e)&&rt.rows[e].length);
w("results").replaceChildren(...t.map(Tp)),w("result").replaceChildren(...Cp()),Ap(),mr()}function hc(){te=fc,Sp()}function Tp(t){
let e=rt.rows[t],n=i=>h("li",{class:t==="topic"||t==="outlet"?"faceted":null},Q({kind:t,row:i},Mp(t,i)),Ep(t,i)),r=h("ul",
{},e.slice(0,te[t]).map(n)),o=h("h3",{id:`list-${t}`},`${$o[t]} `,h("span",{class:"count"},O(e.length))),s={class:"kind-\
list","aria-labelledby":`list-${t}`};return h("section",s,o,r,...pc(t,r,n))}function pc(t,e,n){let r=rt.rows[t],o=r.length-
te[t];if(o<=0)return[];let s=Kt(Op(Math.min(ss,o),o),()=>{let i=r.slice(te[t],te[t]+ss).map(n);te={...te,[t]:te[t]+ss},e.
append(...i),s.replaceWith(...pc(t,e,n)),mr(),i[0].querySelector(".thing")?.focus()});return[s]}var Op=(t,e)=>t===e?`Sho\
w the other ${O(e)}`:`Show ${O(t)} of the other ${O(e)}`;function Mp(t,e){if(t==="article"||!ot())return et({kind:t,row:e});
let n=T(c.articlesIn[t][e].length,"article"),r=t==="story"?` · ${kt(e)}`:"";return`${O(rt.counts[t].get(e)??0)} of ${n}${r}`}
var is=null;function gc(){[...document.querySelectorAll("#results .only")].find(e=>e.dataset.facet===is)?.focus(),is=null}
function Ep(t,e){if(t!=="topic"&&t!=="outlet")return null;let n=c.nameOf({kind:t,row:e}),r=h("input",{type:"checkbox",class:"\
only","aria-label":`Only ${t} ${A(c.labelOf({kind:t,row:e}),80)}`,title:`Only articles of this ${t}`,"data-facet":n});return r.
checked=Np(t,e),r.addEventListener("change",()=>{is=n,Ba(t,e,r.checked)}),r}var Np=(t,e)=>Ge.isFacetOn(t,e,v.terms);function Cp(){
if(!ot())return[];let t=rt.rows.article.length;return[t?`${T(t,"article matches","articles match")}. `:"Nothing matches.\
 Use fewer words, or remove a filter. ",Zt(yc,"Clear")]}function Ap(){w("nothing").hidden=!ot()||Tt.some(t=>rt.rows[t].length),
w("nothing").replaceChildren(h("strong",{},"Nothing matches"),h("span",{dir:"auto"},A(v.query.trim(),80)),dt("Clear",yc))}
function yc(){w("search").value="",Xt(""),w("search").focus()}function mr(){let t=v.chosen?c.nameOf(v.chosen):null;for(let e of document.
querySelectorAll(".find .thing"))e.dataset.name===t?e.setAttribute("aria-current","true"):e.removeAttribute("aria-curren\
t")}function bc(){let[t,e]=[w("search"),w("faults")],n=v.faults.some(({isHint:o})=>!o),r=v.faults.map(({text:o,says:s})=>h(
"p",{},h("code",{},H(A(o,40)))," ",s));e.replaceChildren(...r),e.hidden=!r.length,e.classList.toggle("hint",!n),n?t.setAttribute(
"aria-invalid","true"):t.removeAttribute("aria-invalid")}var $p=["story","article","outlet","topic"];function wc(){let t=n=>n===
"story"?c.storylines.length:c.sizeOf(n),e=n=>h("button",{type:"button",class:"kind","data-kind":n,"data-key":n,"aria-pre\
ssed":String(v.kinds.has(n)),onclick:()=>{Lp(n)}},Ct(n),h("span",{},$o[n]),h("span",{class:"count"},O(t(n))));fn(w("kind\
s"),()=>$p.map(e))}function Lp(t){let e=new Set(v.kinds);e.delete(t)||e.add(t),vt({kinds:e})}var as=null,vc=null,kc=()=>vc;function ls(){let{isUnknown:t,...e}=Da(),n={...e,query:"",colour:"topic",size:"articles",muted:[]},
r=`${mo(n)}|${e.view}`,o=r!==as,s=as===null||e.query!==v.query||e.kinds.size!==v.kinds.size;as=r,e.colour!==v.colour&&Lr(
e.colour),e.size!==v.size&&Ir(e.size),en(e),o&&Rp(t),s?Ip():os(),dr(),vc=ht.hash()}function Ip(){let t=w("search");!Fa(v.
query)&&t.value!==v.query&&(t.value=v.query),wc(),fr(),gc()}function fr(){en(nt.parse(v.query)),Ea(Ge.find(v)),hc(),go(),
bc(),document.body.classList.toggle("searching",ot()),os(),kn(v.terms).length&&!c.details&&c.loadDetails().then(fr)}function Rp(t){
v.chosen&&Cl(v.chosen),uc(),mr(),cs(),Pp(),Hp(t),Ia()&&us()}function cs(){let t=v.view==="map"?null:Fp();t?ba(Bp(t)):ro(),
xa(t?null:v.chosen)}var Dp=21;function Fp(){let{chosen:t,other:e}=v;if(!t)return Ye();if(e?.mode==="with")return pl(t,e.
thing);if(e?.mode==="to")return gl(t,e.thing,cr(t,e.thing).paths);let n=dl(t),r=n.nodes.map(o=>tt(o.thing,t)?{...o,size:Dp}:
o);return{...n,nodes:r}}function Bp(t){let e=[v.chosen,v.other?.thing],n=t.nodes.filter(({thing:r})=>v.kinds.has(r.kind)||
e.some(o=>tt(r,o)));return{...t,nodes:n}}var xc=document.title;function Hp(t){let{chosen:e,other:n}=v,r=n?`, and ${c.labelOf(
n.thing)}`:"",o=e?`${Pt(e)}: ${c.labelOf(e)}${r}`:"",s=t?"Nothing in this graph has this address.":A(o,300);w("live").textContent=
s,document.title=e?`${A(c.labelOf(e),80)} · ${xc}`:xc,t&&w("details").prepend(h("p",{class:"warning",role:"status"},"No\
thing in this graph has the address that you opened. It may come from another build."))}function us(){w("details").querySelector(
"h2")?.focus({preventScroll:!ne()}),ne()&&w("details").scrollIntoView({behavior:hn()?"auto":"smooth"})}function Pp(){let{
chosen:t,view:e}=v,n=t!==null||Ye()!==null,[r,o]=[w("view-map"),w("view-network")];if(o.disabled=!n,o.title=n?"What is o\
pen, with everything linked to it":"Open a story, article, outlet or topic first",r.setAttribute("aria-pressed",String(e===
"map")),o.setAttribute("aria-pressed",String(e==="network")),document.body.classList.toggle("chosen",t!==null),w("peek").
hidden=t===null,!t)return;let s=h("span",{dir:"auto"},A(c.labelOf(t),90));w("peek").replaceChildren(Ct(t.kind),s,h("b",{},
"Details"))}var Sc=["list","details"],Tc="newsgraph-folded",Kp=1500,Oc=t=>document.body.classList.contains(`${t}-folded`);function hr(t,e){
document.body.classList.toggle(`${t}-folded`,e);let n=w(`fold-${t}`);n.setAttribute("aria-expanded",String(!e)),n.title=
`${e?"Show":"Hide"} the ${t}`}var ds=t=>{hr(t,!1)};function _p(){try{return JSON.parse(localStorage.getItem(Tc)??"{}")}catch{
return{}}}function Wp(){try{let t=Object.fromEntries(Sc.map(e=>[e,Oc(e)]));localStorage.setItem(Tc,JSON.stringify(t))}catch{}}
function Mc(){let t=_p();hr("list",t.list??innerWidth<Kp),hr("details",t.details??!1);for(let e of Sc)w(`fold-${e}`).addEventListener(
"click",()=>{hr(e,!Oc(e)),Wp()});document.querySelector(".skip")?.addEventListener("click",()=>{ds("list")})}async function Ec(){let[t]=await Promise.all([bo(w("corpus")),zp(document.getElementById("vis"))]);Gs(new Jn(t,()=>bo(w(
"corpus-details")))),Gp(),dn(Vp()),eg(),w("legend").open=!ne(),Mc(),ya(ng),Xp(),Ca(ls),ls(),requestAnimationFrame(()=>{cs(),
document.documentElement.dataset.ready="true",performance.mark("newsgraph-ready")}),window.newsgraph=Object.freeze({network:U,
shown:()=>v.chosen?c.nameOf(v.chosen):"",address:kc,query:()=>v.query,found:()=>rt.rows.article.map(e=>c.nameOf(N(e)))})}
async function zp(t){if(!t)return;let e=document.createElement("script");e.textContent=await wo(t.textContent).text(),t.
replaceWith(e)}function Gp(){let t=c.sizeOf("article"),{omitted:e}=c.notes,r=[e?`newest ${O(t)} of ${T(e+t,"article")}`:
T(t,"article"),T(c.storylines.length,"story","stories"),T(c.sizeOf("outlet"),"outlet"),Mt(c.rowsIn("article"))].filter(Boolean).
flatMap((o,s)=>[s?" · ":"",h("span",{},o)]);w("summary").replaceChildren(...r)}var pr=["auto","light","dark"],Up={auto:"\
◐ Auto",light:"☀ Light",dark:"☾ Dark"},Nc="newsgraph-theme",Cc=t=>pr.find(e=>e===t)??"auto",gr=()=>Cc(w("theme").dataset.
theme);function Vp(){try{return Cc(localStorage.getItem(Nc))}catch{return"auto"}}function qp(t){try{localStorage.setItem(
Nc,t)}catch{}}function dn(t){let e=document.documentElement;t==="auto"?delete e.dataset.theme:e.dataset.theme=t;let n=w(
"theme");n.textContent=Up[t],n.dataset.theme=t,n.setAttribute("aria-label",`Colours: ${t}. Press to change`),e.dataset.ready&&
(so(),dr())}function jp(){let t=pr[(pr.indexOf(gr())+1)%pr.length];qp(t),dn(t)}function Yp(){dn(gr()),document.documentElement.
dataset.theme="light",so(),qt(!1),va()}var Et=(t,e)=>{w(t).addEventListener("click",e)};function Xp(){Jp(),Wa(),mc(),Et(
"view-map",()=>{vt({view:"map"})}),Et("view-network",()=>{vt({view:"network"})}),Et("back",()=>{ht.move(-1)}),Et("forwar\
d",()=>{ht.move(1)}),Et("peek",us),Et("zoom-in",()=>{$e(1.5)}),Et("zoom-out",()=>{$e(1/1.5)}),Et("zoom-fit",()=>{qt()}),
Et("theme",jp);for(let t of document.querySelectorAll("dialog .close"))t.addEventListener("click",()=>{t.closest("dialog")?.
close()});w("take").addEventListener("beforetoggle",Ul),Et("about-button",()=>{tc(),w("about").showModal()}),Et("text-co\
py",()=>{Zp()}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>{dn(gr())}),addEventListener("b\
eforeprint",Yp),addEventListener("afterprint",()=>{dn(gr())}),addEventListener("keydown",tg)}async function Zp(){let t=w(
"text-body");t.select();let e=await navigator.clipboard.writeText(t.value).then(()=>"Copied.",()=>"Press Ctrl+C to copy.");
w("text-note").textContent=e}var Ac=()=>[...document.querySelectorAll("#results .thing")];function Jp(){let t=w("search"),
e=r=>{pn(r,[t,...Ac()])},n=0;t.addEventListener("input",()=>{ds("list"),clearTimeout(n),n=window.setTimeout(()=>{Xt(t.value,
!0)},90)}),t.addEventListener("keydown",r=>{if(r.key!=="Enter"){e(r);return}clearTimeout(n),Qp(t.value)}),w("results").addEventListener(
"keydown",e)}function Qp(t){en({query:t}),fr(),ot()&&v.faults.every(({isHint:e})=>e)&&Ac().at(0)?.click()}function tg(t){
let{target:e}=t,n=e instanceof Element&&e.closest("input, select, textarea, dialog");if(!(t.ctrlKey||t.metaKey||t.altKey||
n)){if(t.key==="/")w("search").focus();else if(t.key==="?")w("help").togglePopover();else return;t.preventDefault()}}function eg(){
let t=([n,{says:r}])=>{let o=nt.exampleOf(n),i=h("th",{scope:"row"},Zt(()=>{w("help").hidePopover(),Xt(`${v.query} ${o}`.
trim()),w("search").focus()},o));return h("tr",{},i,h("td",{},r))},e=([n])=>!se(n)||c.sizeOf(n)>0;w("help-fields").replaceChildren(
...[...nt.fields].filter(e).map(t))}var ng={pick(t,e){t&&Yt(t)?sg(t.edge):t?j(t,e?{view:"network"}:{}):v.view==="map"&&j(
null)},back(){j(null,v.chosen&&v.view==="network"?{view:"map"}:{})},tip:t=>Yt(t)?og(t.edge):rg(t),say(t){let e=A(c.labelOf(
t),200);w("live").textContent=`${Pt(t)}: ${e}. ${et(t)}`}},$c=(t,...e)=>h("span",{},h("strong",{dir:"auto"},t),e.map(n=>h(
"small",{dir:"auto"},n))),rg=t=>[Ct(t.kind),$c(A(c.labelOf(t),140),et(t))];function og({kind:t,ends:e,links:n}){let[r,o]=e.
map(i=>A(c.labelOf(i),60)),s=n.length?on(c,n[0],c.links.source[n[0]]):St[t].says;return[xe(t),$c(t,s,`${r} → ${o}`)]}function sg({
kind:t,ends:e,links:n}){if(n.length){Ho(n[0]);return}let[r,o]=e.map(c.labelOf);w("live").textContent=`${t}: ${r} → ${o}\
. ${St[t].says}`}Ec();})();
