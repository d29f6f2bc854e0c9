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
"use strict";(()=>{var Zc=["ink","soft","paper","panel","line","article","outlet","topic","story","link","quiet","accent","sans","serif"],R;
function Tr(){let t=getComputedStyle(document.documentElement),e=r=>t.getPropertyValue(`--${r}`).trim(),n=Object.fromEntries(
Zc.map(r=>[r,e(r)]));R={...n,story:n.story||n.ink,isDark:e("dark")==="1"}}var Jc=new Intl.NumberFormat,O=t=>Jc.format(t),T=(t,e,n=`${e}s`)=>`${O(t)} ${t===1?e:n}`,Qc=new Intl.NumberFormat(void 0,
{style:"percent"}),We=t=>Qc.format(t),tt=86400,xs=new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeZone:"UTC"}),tu=new Intl.
DateTimeFormat(void 0,{dateStyle:"long",timeStyle:"short",timeZone:"UTC"}),ze=["year","month","day","minute","second"],Nr=t=>t===
"year"||t==="month",Vt=t=>t==="minute"||t==="second",vs=t=>ze.find(e=>t.includes(e))??"second",Er=t=>new Intl.DateTimeFormat(
void 0,{...t,timeZone:"UTC"}),ks={year:Er({year:"numeric"}),month:Er({year:"numeric",month:"long"})},eu=Er({dateStyle:"l\
ong"});function se(t,e){return Vt(e)?`${nu(t)} UTC`:(Nr(e)?ks[e]:eu).format(t*1e3)}var ie=t=>xs.format(t*1e3);function Ut(t,e="\
second"){return t===null?"no date":Nr(e)?se(t,e):ie(t)}var nu=t=>tu.format(t*1e3);function Ct(t,e,n="second"){return(Nr(
n)?ks[n]:xs).formatRange(t*1e3,e*1e3)}var Or=t=>{let e=new Intl.NumberFormat(void 0,{style:"unit",unit:t,unitDisplay:"lo\
ng",maximumFractionDigits:0});return n=>e.format(n)},Mr={minute:Or("minute"),hour:Or("hour"),day:Or("day")};function Gt(t){
let[e,n]=[Math.round(Math.abs(t)*1440),Math.round(Math.abs(t)*24)];return e<90?Mr.minute(e):n<48?Mr.hour(n):Mr.day(Math.
round(Math.abs(t)))}function Ss(t){return t*60<1?"":t<1.5?Gt(Math.floor(t*60)/1440):Gt(t<48?Math.floor(t)/24:Math.floor(
t/24))}var ru={year:4,month:7,day:10,minute:16,second:19};function Rt(t,e="second"){if(t===null)return"";let n=new Date(
t*1e3).toISOString().replace(".000Z","Z");return e==="second"?n:n.slice(0,ru[e])+(e==="minute"?"Z":"")}var gn={shapes:{article:"dot",outlet:"square",topic:"diamond",story:"hexagon"},sizes:{article:[7,1.4,14],outlet:[7,1.1,16],
topic:[11,1,22],story:[12,1.2,26]},edges:{"related-to":{colour:"link",width:2.2,dashes:!1,arrow:!0},similar:{colour:"qui\
et",width:1.4,dashes:[2,3],arrow:!1},copy:{colour:"accent",width:2.6,dashes:[11,3],arrow:!0,isNamed:!0},revision:{colour:"\
accent",width:1.8,dashes:[8,3,2,3],arrow:!0,isNamed:!0},reprint:{colour:"link",width:1.8,dashes:[14,5],arrow:!0,isNamed:!0},
"published-by":{colour:"outlet",width:1.2,dashes:[1.5,4],arrow:!1},credits:{colour:"outlet",width:1.6,dashes:[4,2],arrow:!0},
"credits-report":{colour:"outlet",width:1.4,dashes:[4,2,1,2],arrow:!0},covers:{colour:"topic",width:1.3,dashes:[7,5],arrow:!1},
"part-of":{colour:"outlet",width:1.6,dashes:[10,4,2,4],arrow:!0},broader:{colour:"topic",width:1.8,dashes:!1,arrow:!0},"\
part-of-story":{colour:"quiet",width:1,dashes:[1,3],arrow:!1}}};var su=gn.edges,kt=(t,e)=>({...su[t],says:e}),Ot={"related-to":kt("related-to","an article lists another"),copy:kt("copy",
"the same text in another outlet"),revision:kt("revision","the same text, revised by its outlet"),reprint:kt("reprint","\
the same text, more than 48 hours later"),similar:kt("similar","the texts share words"),credits:kt("credits","names the \
outlet as a source"),"credits-report":kt("credits-report","names the outlet of an earlier report"),covers:kt("covers","r\
eports on a topic"),"published-by":kt("published-by","an article and its outlet"),"part-of-story":kt("part-of-story","pa\
rt of a story"),"part-of":kt("part-of","an outlet within another"),broader:kt("broader","a topic within a broader one")},
Ts=gn.shapes,Os=gn.sizes;var Ms=t=>t.flatMap(e=>e==null?[]:typeof e=="string"||e instanceof Node?[e]:Ms(e));function h(t,e={},...n){let r=document.
createElement(t);for(let[o,s]of Object.entries(e))typeof s=="function"?r.addEventListener(o.slice(2),s):s===!0?r.setAttribute(
o,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(o,String(s));return r.append(...Ms(n)),r}function $(t,e,...n){let r=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[o,s]of Object.entries(e))r.setAttribute(o,String(s));return r.append(
...n),r}function w(t){let e=document.getElementById(t);if(!e)throw new Error(`The page has no element #${t}`);return e}function bn(t,e){
let n=t.contains(document.activeElement)?document.activeElement:null,r=n instanceof HTMLElement?n.dataset.key:void 0;if(t.
replaceChildren(...e()),r===void 0)return;[...t.querySelectorAll("[data-key]")].find(s=>s.dataset.key===r)?.focus({preventScroll:!0})}
var H=t=>h("bdi",{},t),ve=(t,e="second")=>h("time",{datetime:Rt(t,e)},se(t,e));function qt(t,e=t){let n=URL.canParse(t)?
new URL(t):null;return!n||!["http:","https:"].includes(n.protocol)?h("span",{class:"address"},H(t)):h("a",{href:n.href,target:"\
_blank",rel:"noopener noreferrer",referrerpolicy:"no-referrer"},H(e))}var iu={article:()=>[$("circle",{cx:8,cy:8,r:5.5})],
outlet:()=>[$("rect",{x:3,y:3,width:10,height:10})],topic:()=>[$("path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z"})],story:()=>[$(
"circle",{cx:8,cy:8,r:6.5,class:"rim"}),$("circle",{cx:6,cy:7,r:1.7}),$("circle",{cx:10.2,cy:6.6,r:1.7}),$("circle",{cx:8.4,
cy:10.6,r:1.7})]},au="M4.8 2.5h6.4L14.4 8l-3.2 5.5H4.8L1.6 8Z",Es=(t,...e)=>$("svg",{class:`sign ${t}`,viewBox:"0 0 16 1\
6",width:16,height:16,"aria-hidden":"true"},...e),At=t=>Es(t,...iu[t]()),Ns=t=>t==="story"?Es(t,$("path",{d:au})):At(t);
function ke(t){let{colour:e,dashes:n,width:r,arrow:o}=Ot[t],s=n?{"stroke-dasharray":n.join(" ")}:{},i=$("path",{d:"M1 6H\
25","stroke-width":r,...s}),a=o?[$("path",{d:"M21 2.5 27 6 21 9.5Z",class:"head"})]:[];return $("svg",{class:`line ${t} \
of-${e}`,viewBox:"0 0 28 12",width:28,height:12,"aria-hidden":"true"},i,...a)}var ae=()=>matchMedia("(max-width: 900px)").
matches,wn=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function xn(t,e){let n=t.key==="ArrowDown"?1:t.key===
"ArrowUp"?-1:0;if(!n)return;let r=e.findIndex(s=>s===document.activeElement),o=e.at(Math.max(r+n,0));!o||r+n<0||(t.preventDefault(),
o.focus())}var W=w("canvas"),G=null,St,Dt;function Cs(t){return St=new vis.DataSet,Dt=new vis.DataSet,G=new vis.Network(W,{nodes:St,
edges:Dt},t),G}function yt(){let{x:t,y:e}=G?.getViewPosition()??{x:0,y:0};return{x:t,y:e,scale:G?.getScale()??1,width:W.
clientWidth,height:W.clientHeight,ratio:window.devicePixelRatio||1}}var Cr=!1;function Se(){Cr||(Cr=!0,requestAnimationFrame(
()=>{Cr=!1,G?.redraw()}))}var Te=0;function $t(){Te+=1,Se()}var Oe=t=>Array.from({length:t},()=>[]);function jt(t,...e){let n=Oe(t);for(let r of e)r.forEach((o,s)=>{o>=0&&n[o].push(
s)});return n}function As(t,e){let n=Oe(t);return e.forEach((r,o)=>{for(let s of r)n[s].push(o)}),n}function $s({covers:t,
coverCounts:e,outlets:n,topics:r}){let o=Oe(n.id.length),s=Oe(r.id.length);e.forEach((i,a)=>{let[l,u]=[t[2*a],t[2*a+1]];
o[l].push([u,i]),s[u].push([l,i])});for(let i of[...o,...s])i.sort((a,l)=>l[1]-a[1]);return[o,s]}function Ls({declared:t,
source:e,target:n},r){let o=new Int32Array(r);for(let s=0;s<t;s+=1)o[e[s]]+=1,o[n[s]]+=1;return o}function it(t,e){let n=new Map;for(let r of t)for(let o of e(r))n.set(o,(n.get(o)??0)+1);return[...n].sort((r,o)=>o[1]-r[1]||
r[0]-o[0])}function vn(t,e){let[n,r]=[new Map(t),new Map(e)];return{first:t.filter(([o])=>!r.has(o)),both:t.flatMap(([o,
s])=>{let i=r.get(o);return i===void 0?[]:[[o,s,i]]}),second:e.filter(([o])=>!n.has(o))}}function Me(t){let e=new Map;return n=>{
let r=e.get(n);return r===void 0&&(r=t(n),e.set(n,r)),r}}var Is=["article","outlet","topic","story"],kn=["declared","similar","copy","revision","reprint"];var Sn=["copy","revision","reprint"],Rs=["related-to","similar","copy","revision","reprint","covers","credits","publishe\
d-by","part-of-story","part-of","broader","credits-report"],Ds=["storyline","event","series"],at={declared:{edge:"relate\
d-to",term:"ng:relatedTo",cost:1,words:"lists as related",back:"is listed as related by"},similar:{edge:"similar",term:"\
ng:similarTo",cost:2,words:"is similar to",back:"is similar to"},copy:{edge:"copy",term:"ng:copyOf",cost:.5,words:"is a \
copy of",back:"is copied by"},revision:{edge:"revision",term:"ng:revisionOf",cost:.5,words:"is a revision of",back:"is r\
evised by"},reprint:{edge:"reprint",term:"ng:reprintOf",cost:.5,words:"is a reprint of",back:"is reprinted by"}},le={about:{
words:"is about",back:"is a topic of"},credits:{words:"names as a source",back:"is named as a source by"},publisher:{words:"\
is published by",back:"published"},event:{words:"belongs to the event",back:"includes"},storyline:{words:"belongs to the\
 storyline",back:"includes"},series:{words:"belongs to the series",back:"includes"},part_of:{words:"is part of",back:"in\
cludes"},broader:{words:"is a topic within",back:"includes the topic"},parent:{words:"is part of the storyline",back:"in\
cludes the event"}},Fs=new Map([["article","schema:NewsArticle"],["collection","schema:Collection"],["course","schema:Co\
urse"],["video","schema:VideoObject"]]),Ar="schema:CreativeWork";var Mt=Is,N=t=>({kind:"article",row:t}),D=t=>({kind:"outlet",row:t}),z=t=>({kind:"topic",row:t}),L=t=>({kind:"story",row:t});
function et(t,e){return t===e||!!t&&!!e&&t.kind===e.kind&&t.row===e.row}var $r=12,lu=60,cu=30,uu=.25,Tn=class{constructor(e){this.graph=e}graph;storylines(e){return it(e,n=>[this.graph.storylineOf(
n)].filter(r=>r>=0))}storiesOfOutlet=Me(e=>this.storylines(this.graph.outletArticles[e]));storiesOfTopic=Me(e=>this.storylines(
this.graph.topicArticles[e]));outletsOfStory=Me(e=>[...new Set(this.graph.storyArticles[e].map(this.graph.outletOf))].filter(
n=>n>=0));countedIn(e){let n=this.graph.storyArticles[e];return this.graph.isStoryline(e)?n:n.filter(r=>!this.graph.looseArticles.
has(r))}storyRows(e){return this.storiesOfOutlet(e).map(([n])=>n)}storiesNear(e){return it(this.outletsOfStory(e),r=>this.
storyRows(r)).slice(0,$r).map(([r])=>L(r))}ledBy=Me(e=>{let{firstReport:n,first:r}=this.graph.stories;return[...n.keys()].
filter(s=>n[s]>=0&&this.graph.outletOf(n[s])===e).sort((s,i)=>(r[i]??0)-(r[s]??0)||s-i)});peersOf=Me(e=>{let{graph:n}=this,
r=new Map,o=(i,a)=>{for(let l of i)l!==e&&r.set(l,(r.get(l)??0)+1/Math.log2(1+a))};for(let i of this.storyRows(e)){let a=this.
outletsOfStory(i);o(a,a.length)}if(r.size<$r)for(let[i]of n.outletTopics[e]){let a=n.topicOutlets[i].map(([l])=>l);a.length<=
uu*n.sizeOf("outlet")&&o(a,4*a.length)}return[...r].sort((i,a)=>a[1]-i[1]||i[0]-a[0]).slice(0,$r).map(([i])=>i)});blindSpots(e){
let n=this.peersOf(e),r=n.length<4?1:2,o=i=>this.graph.outletTopics[i].map(([a])=>a),s=i=>{let a=new Set(i(e));return it(
n,i).filter(([u,d])=>!a.has(u)&&d>=r).slice(0,cu)};return{peers:n,stories:s(i=>this.storyRows(i)),topics:s(o)}}missingFrom(e){
let n=new Set(this.outletsOfStory(e)),r=this.outletsOfStory(e).slice(0,lu);return it(r,s=>this.peersOf(s).filter(i=>!n.has(
i))).filter(([,s])=>s>1).slice(0,8)}topicsBeside(e){let{topicArticles:n,articleTopics:r}=this.graph,o=this.graph.sizeOf(
"article"),s=([a,l])=>l*o/(n[e].length*n[a].length)*Math.sqrt(l);return it(n[e],a=>r[a].filter(l=>l!==e)).sort((a,l)=>s(
l)-s(a)||a[0]-l[0])}};var lt=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Hs=du();function du(){let t=new Map,e=[[192,591],[880,
1023],[1024,1279],[7680,8191]];for(let[n,r]of e)for(let o=n;o<=r;o+=1){let s=String.fromCodePoint(o).toLowerCase(),i=lt(
s);i===s||Array.from(i).length!==1||!/\p{L}/u.test(i)||t.set(i,new Set([...t.get(i)??[i],s]))}return new Map([...t].map(
([n,r])=>[n,`[${[...r].join("")}]`]))}function Ps(t){let e=new Set;for(let o of t)for(let s of o?.match(/\P{ASCII}/gu)??
[])e.add(s.toLowerCase());let r=[...Hs].map(([o,s])=>{let i=Array.from(s.slice(1,-1)).filter(a=>a===o||e.has(a));return[
o,i]}).filter(([,o])=>o.length>1);return new Map(r.map(([o,s])=>[o,`[${s.join("")}]`]))}var mu=t=>t.replace(/[\\^$.*+?()[\]{}|/]/,
"\\$&");function On(t,e=Hs){let n=t.normalize("NFC").toLowerCase();return Array.from(n,o=>e.get(lt(o))??mu(o)).join("").
replace(/\s+/g,"\\s+")}var Bs=/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u,Lr=t=>({starts:Bs.test(t.charAt(
0)),ends:Bs.test(t.charAt(t.length-1))});function Yt(t,e){let{starts:n,ends:r}=Lr(t),o=n?"(?<![\\p{L}\\p{N}])":"",s=e&&r?
"(?![\\p{L}\\p{N}])":"";return new RegExp(o+On(t)+s,"iu")}function A(t,e){if(t.length<=e)return t;let n=Array.from(t.slice(
0,e*2));return n.length<=e?t:`${n.slice(0,e-1).join("").trimEnd()}…`}var Mn=class{constructor(e,n){this.graph=e;this.search=n}graph;search;all=new Map;find({terms:e}){let n=this.search.maskOfAll(
e),r=a=>this.holders(a,e,n),[o,s,i]=[r("outlet"),r("topic"),r("story")];return{isArticle:n,rows:{article:this.ordered(n,
e),outlet:o.rows,topic:s.rows,story:i.rows},counts:{outlet:o.counts,topic:s.counts,story:i.counts}}}isFacetOn(e,n,r){let o=s=>s.
field===e&&!s.isNot;return r.some(s=>o(s)&&this.search.rowsNamed(s).includes(n))}isListed(e,n){return e!=="story"||this.
graph.isStoryline(n)}everyRow(e){let n=this.all.get(e);return n||(n=this.graph.rowsIn(e).filter(r=>this.isListed(e,r)),this.
all.set(e,n.sort(this.graph.orders[e]))),n}holders(e,n,r){if(!n.length)return{rows:this.everyRow(e),counts:new Map};let o=e!==
"story"&&n.some(m=>m.field===e&&!m.isNot),s=o?this.search.maskOfAll(n,e):r,i=this.countIn(e,s),a=this.nameTest(e,n),l=new Map;
for(let m of this.graph.rowsIn(e)){if(!this.isListed(e,m))continue;let p=(o&&this.isFacetOn(e,m,n)?2e9:0)+(a(m)?1e9:0)+(i.
get(m)??0);p&&l.set(m,p)}let u=(m,f)=>(l.get(f)??0)-(l.get(m)??0),d=this.graph.orders[e];return{rows:[...l.keys()].sort(
(m,f)=>u(m,f)||d(m,f)),counts:i}}countIn(e,n){let r=new Map;for(let o=0;o<n.length;o+=1)if(n[o])for(let s of this.graph.
holders[e](o))r.set(s,(r.get(s)??0)+1);return r}nameTest(e,n){let r=En(n);if(r.length<n.length)return()=>!1;let o=r.map(
Ks);return s=>o.every(i=>this.search.isNamed(e,s,i))}ordered(e,n){let{headline:r}=this.graph.articles,o=[];for(let l=0;l<
e.length;l+=1)e[l]&&o.push(l);let s=En(n).map(Ks);if(!s.length)return o.sort(this.graph.newestFirst);let i=l=>s.every(u=>u.
test(r[l]??"")),a=this.search.maskWhere(l=>e[l]===1&&i(l));return o.sort((l,u)=>a[u]-a[l]||this.graph.newestFirst(l,u))}},
Ks=t=>Yt(t.values[0],t.isPhrase),En=t=>t.filter(e=>!e.field&&!e.isNot);var Ir=({type:t})=>t==="integer"||t==="number";function _s(t){let e=new Map(Object.entries(t.articles));return(t.fields??
[]).map(n=>({...n,values:e.get(n.name)??[]}))}var Ws=(t,e)=>t.filter(({shows:n,values:r})=>n&&r[e]!==null);var fu={topic:{reads:"name",example:'topic:"Computer Vision"',says:"declared to be about the topic"},outlet:{reads:"name",
example:"outlet:latimes.com",says:"published by the outlet, by domain or name"},story:{reads:"name",example:"story:portl\
and",says:"in a story of this name"},after:{reads:"date",example:"after:2020-06",says:"published on or after the first d\
ay of that year, month or day (UTC)"},before:{reads:"date",example:"before:2020-07",says:"published before it begins (UT\
C)"},related:{reads:"number",example:"related:>3",says:"how many articles it is linked with by declared links; also 2..5\
, <=4, 0"},kind:{reads:"kind",example:"kind:copy",says:`with a link of this kind: ${kn.join(", ")}`},type:{reads:"word",
example:"type:video",says:"the document’s type"},category:{reads:"word",example:"category:news",says:"the document’s c\
ategory"},quality:{reads:"number",example:"quality:>=50",says:"the collector’s score"},heat:{reads:"number",example:"h\
eat:>100",says:"the collector’s measure of attention"}},zs=t=>new Map([...Object.entries(fu),...t.filter(({searches:e})=>e).
map(e=>[e.key,hu(e)])]),hu=t=>({reads:Ir(t)?"number":"word",example:`${t.key}:${Ir(t)?">3":"word"}`,says:t.says}),pu=["t\
opic","outlet","story"],ce=t=>pu.includes(t);var Ft=new Uint32Array(65536),yu=(t,e)=>{let n=t.length,r=e.length,o=1<<n-1,s=-1,i=0,a=n,l=n;for(;l--;)Ft[t.charCodeAt(l)]|=
1<<l;for(l=0;l<r;l++){let u=Ft[e.charCodeAt(l)],d=u|i;u|=(u&s)+s^s,i|=~(u|s),s&=u,i&o&&a++,s&o&&a--,i=i<<1|1,s=s<<1|~(d|
i),i&=d}for(l=n;l--;)Ft[t.charCodeAt(l)]=0;return a},gu=(t,e)=>{let n=e.length,r=t.length,o=[],s=[],i=Math.ceil(n/32),a=Math.
ceil(r/32);for(let y=0;y<i;y++)s[y]=-1,o[y]=0;let l=0;for(;l<a-1;l++){let y=0,g=-1,b=l*32,x=Math.min(32,r)+b;for(let v=b;v<
x;v++)Ft[t.charCodeAt(v)]|=1<<v;for(let v=0;v<n;v++){let I=Ft[e.charCodeAt(v)],M=s[v/32|0]>>>v&1,P=o[v/32|0]>>>v&1,Y=I|y,
_=((I|P)&g)+g^g|I|P,B=y|~(_|g),q=g&_;B>>>31^M&&(s[v/32|0]^=1<<v),q>>>31^P&&(o[v/32|0]^=1<<v),B=B<<1|M,q=q<<1|P,g=q|~(Y|B),
y=B&Y}for(let v=b;v<x;v++)Ft[t.charCodeAt(v)]=0}let u=0,d=-1,m=l*32,f=Math.min(32,r-m)+m;for(let y=m;y<f;y++)Ft[t.charCodeAt(
y)]|=1<<y;let p=r;for(let y=0;y<n;y++){let g=Ft[e.charCodeAt(y)],b=s[y/32|0]>>>y&1,x=o[y/32|0]>>>y&1,v=g|u,I=((g|x)&d)+d^
d|g|x,M=u|~(I|d),P=d&I;p+=M>>>r-1&1,p-=P>>>r-1&1,M>>>31^b&&(s[y/32|0]^=1<<y),P>>>31^x&&(o[y/32|0]^=1<<y),M=M<<1|b,P=P<<1|
x,d=P|~(v|M),u=M&v}for(let y=m;y<f;y++)Ft[t.charCodeAt(y)]=0;return p},Gs=(t,e)=>{if(t.length<e.length){let n=e;e=t,t=n}
return e.length===0?t.length:t.length<=32?yu(t,e):gu(t,e)};function Us(t,e){let n=[],r=[];for(let o of Rr(t)){let{token:s,hint:i}=vu(o,e);i&&r.push({text:o.text,says:i,isHint:!0});
let{term:a,says:l}=Su(s,e);r.push(...l.map(u=>({text:o.text,says:u,isHint:!1}))),a&&n.push(a)}return r.push(...ku(n)),t.
split('"').length%2===0&&r.push({text:'"',says:"A quotation mark is never closed; the search closes it at the end.",isHint:!1}),
{terms:n,faults:r}}var bu=/(-)?(?:([\p{L}]+):(?=\S))?((?:"[^"]*"?|[^\s",]+|,)+)/gu;function Rr(t){return Array.from(t.matchAll(
bu),e=>{let[n,r,o,s=""]=e,i=/^https?$/i.test(o??""),a=i?null:o?.toLowerCase()??null;return{text:n,start:e.index,end:e.index+
n.length,field:a,values:i?[`${o??""}:${s}`]:a?wu(s):[qs(s)],isPhrase:!a&&s.startsWith('"'),isNot:!!r}})}var qs=t=>t.replaceAll(
'"',"").trim(),wu=t=>(t.match(/(?:"[^"]*"?|[^",])+/g)??[]).map(qs).filter(Boolean),xu=new Map([["OR","OR is ignored: eve\
ry word must match. To accept alternatives, separate them with commas in a field: outlet:a.com,b.com."],["AND","AND is i\
gnored: every word must match anyway."],["NOT","NOT is ignored. To exclude a word, put a minus before it: -detroit."]]);
function vu(t,e){let n=a=>({token:{...t,values:[]},hint:a});if(t.field!==null)return t.values.some(Boolean)?{token:t,hint:null}:
n(Vs(t.field,e));let r=t.isPhrase||t.values[0].includes('"')?"":t.values[0],o=r.endsWith(":")?r.slice(0,-1).toLowerCase():
"";if(e.fields.has(o))return n(Vs(o,e));let s=xu.get(r);if(s!==void 0)return n(s);if(/^-+$/.test(r))return n("Put the mi\
nus directly before the word that it excludes: -detroit.");let i=r.replace(/^\(+|\)+$/g,"");return i===r?{token:t,hint:null}:
{token:{...t,values:[i]},hint:"Brackets are ignored: they cannot group words."}}var Vs=(t,e)=>e.fields.has(t)?`Which ${t}\
? Write it directly after the colon: ${e.exampleOf(t)}`:js(t,e);function ku(t){let e=s=>t.filter(i=>i.field===s&&!i.isNot).
flatMap(i=>i.dates.map(a=>[a,i.text])),n=e("after").sort((s,i)=>i[0]-s[0]).at(0),r=e("before").sort((s,i)=>s[0]-i[0]).at(
0);return!n||!r||n[0]<r[0]?[]:[{text:`${n[1]} ${r[1]}`,says:"No date can match both: the first begins after the second h\
as ended.",isHint:!1}]}function Su(t,e){let{field:n}=t,r=t.values.filter(Boolean),o={...t,bounds:[],dates:[]};if(!r.length)
return{term:null,says:[]};if(n===null)return{term:{...o,field:n,values:r},says:[]};if(!e.fields.has(n))return{term:null,
says:[js(n,e)]};let s=r.map(d=>Tu(n,d,e)),i=d=>d.fault===void 0,a=s.filter(i),l={...o,field:n,values:r.filter((d,m)=>i(s[m])),
bounds:a.flatMap(({bounds:d})=>d?[d]:[]),dates:a.flatMap(({seconds:d})=>d===void 0?[]:[d])},u=s.flatMap(({fault:d})=>d===
void 0?[]:[d]);return{term:a.length?l:null,says:u}}function Tu(t,e,n){let r=`“${A(e,40)}”`;if(ce(t))return n.namedRows(
t,e).length?{}:{fault:Cu(t,e,n)};let o=n.fields.get(t)?.reads;if(o==="number"){let i=Mu(e);return i?{bounds:i}:{fault:`${r}\
 is not a number. Write ${t}:>3, ${t}:2..5 or ${t}:0.`}}if(o==="date"){let i=Nu(e);return i===null?{fault:`${r} is not a\
 date. Write 2020, 2020-06 or 2020-06-30.`}:{seconds:i}}let s=n.linkKinds.some(i=>i===e.toLowerCase());return o==="kind"&&
!s?{fault:`${r} is not a kind of link. The kinds are ${n.linkKinds.join(", ")}.`}:{}}var Ou=/^(>=|<=|>|<|=)?(-?\d+)$|^(-?\d+)\.\.(-?\d+)$/;
function Mu(t){let e=Ou.exec(t);if(!e)return null;let[,n,r,o,s]=e;if(o!==void 0)return[Number(o),Number(s)];let i=Number(
r);return n===">"?[i+1,1/0]:n===">="?[i,1/0]:n==="<"?[-1/0,i-1]:n==="<="?[-1/0,i]:[i,i]}var Eu=/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
function Nu(t){let e=Eu.exec(t);if(!e)return null;let[n,r,o]=[Number(e[1]),Number(e[2]??1),Number(e[3]??1)],s=new Date(0);
return s.setUTCFullYear(n,r-1,o),s.getUTCMonth()===r-1&&s.getUTCDate()===o?s.getTime()/1e3:null}function js(t,e){let n=[
...e.fields.keys()],r=Ys(t,n),o=r?` Did you mean ${r}: ?`:` The fields are ${n.join(", ")}.`;return`There is no field ca\
lled “${A(t,40)}”.${o} To search for these words, put them in quotation marks.`}function Cu(t,e,n){let r=Ys(lt(e),n.
namesOf(t)),o=r?` Did you mean “${A(r,60)}”?`:"";return`No ${t} here is called “${A(e,60)}”.${o}`}function Ys(t,e){
let n=t.length<4?1:Math.max(2,Math.floor(t.length/4)),r=null,o=n+1;for(let s of e.slice(0,5e3)){if(Math.abs(s.length-t.length)>=
o)continue;let i=Gs(t.slice(0,60),lt(s).slice(0,60));i<o&&([r,o]=[s,i])}return r}var Dr=t=>/[\s",]/.test(t)?`"${t.replaceAll(
'"',"")}"`:t;function Ge(t,e,n){let r=Rr(t).filter(s=>s.field!==e||s.isNot),o=n.length?[`${e}:${n.map(Dr).join(",")}`]:[];
return[...r.map(s=>s.text),...o].join(" ")}var Xs=(t,e)=>Rr(t).filter(n=>n.field===e&&!n.isNot).flatMap(n=>n.values);var Au=200,$u=40,Nn=class{constructor(e){this.graph=e;this.linkKinds=e.links.kinds,this.fields=zs(e.described),this.described=
new Map(e.described.map(n=>[n.key,n]))}graph;linkKinds;fields;described;named=new Map;masks=new Map;counts=null;parse(e){
return Us(e,this)}names(e,n){let{outlets:r,topics:o,stories:s}=this.graph;return{outlet:()=>[r.name[n],r.domain[n],...r.
alt[n]],topic:()=>[o.label[n],...o.alt[n]],story:()=>[s.name[n]]}[e]().filter(a=>!!a)}namesOf(e){return this.graph.idsOf(
e).flatMap((n,r)=>this.names(e,r))}isNamed(e,n,r){return this.names(e,n).some(o=>r.test(o))}namedRows(e,n){return Zs(this.
named,`${e}:${n}`,Au,()=>this.findNamed(e,n))}findNamed(e,n){let r=this.graph.idsOf(e),o=[...r.keys()],s=lt(n),i=u=>lt(u.
replaceAll('"',"")).trim()===s,a=o.filter(u=>r[u]===n||this.names(e,u).some(i));if(a.length)return a;let l=Yt(n,!1);return o.
filter(u=>this.isNamed(e,u,l))}rowsNamed(e){let{field:n,values:r}=e;return!n||!ce(n)?[]:[...new Set(r.flatMap(o=>this.namedRows(
n,o)))]}facetName(e,n){let r=this.graph.labelOf({kind:e,row:n}),o=e==="outlet"?[this.graph.outlets.domain[n],r]:[r],s=i=>!!i&&
i.length<120&&this.namedRows(e,i.replaceAll('"',"").trim()).join()===String(n);return o.find(s)??this.graph.idsOf(e)[n]}exampleOf(e){
if(this.fields.get(e)?.reads==="date")return this.monthExample(e);if(!ce(e)||!this.graph.sizeOf(e))return this.plainExample(
e);let n=this.graph.rowsIn(e).sort(this.graph.orders[e])[0],r=e==="story"?A(this.graph.labelOf(L(n)),30).replace(/\W+\S*…$/,
""):this.facetName(e,n);return`${e}:${Dr(r)}`}plainExample(e){return this.fields.get(e)?.example??`${e}:`}monthExample(e){
let n=this.graph.articles.published.filter(o=>o!==null);if(!n.length)return this.plainExample(e);let r=new Date(1e3*n.sort(
(o,s)=>o-s)[n.length>>1]);return e==="before"&&r.setUTCMonth(r.getUTCMonth()+1,1),`${e}:${r.toISOString().slice(0,7)}`}maskOfAll(e,n=null){
let r=this.emptyMask().fill(1);for(let o of e){if(n&&o.field===n&&!o.isNot)continue;let s=this.maskOf(o),i=o.isNot?0:1;for(let a=0;a<
r.length;a+=1)s[a]!==i&&(r[a]=0)}return r}maskWhere(e){let n=this.emptyMask();for(let r=0;r<n.length;r+=1)e(r)&&(n[r]=1);
return n}emptyMask(){return new Uint8Array(this.graph.articles.id.length)}maskOf(e){let n=JSON.stringify([e.field,e.values,
e.isPhrase,!!this.graph.details]);return Zs(this.masks,n,$u,()=>this.findMask(e))}findMask(e){let{articles:n}=this.graph,
r=this.described.get(e.field);if(r)return this.maskDescribed(r,e);switch(e.field){case null:return this.maskWords(e);case"\
topic":case"outlet":case"story":return this.maskHeld(e.field,this.rowsNamed(e));case"after":return this.maskDates(o=>e.dates.
every(s=>o>=s));case"before":return this.maskDates(o=>e.dates.every(s=>o<s));case"related":return this.maskWithin(this.relatedCounts(),
e.bounds);case"quality":case"heat":return this.maskWithin(n[e.field],e.bounds);case"type":case"category":return this.maskCoded(
e.field,e.values);case"kind":return this.maskLinked(e.values);default:return this.emptyMask()}}maskDescribed(e,{bounds:n,
values:r}){if(n.length)return this.maskWithin(e.values,n);let o=r.map(s=>Yt(s,!1));return this.maskWhere(s=>{let i=e.values[s];
return i!==null&&o.some(a=>a.test(String(i)))})}maskWords({values:[e],isPhrase:n}){let{graph:r}=this,o=Yt(e,n),s=d=>r.rowsIn(
d).map(m=>this.isNamed(d,m,o)),[i,a]=[s("outlet"),s("topic")],{headline:l,outlet:u}=r.articles;return this.maskWhere(d=>o.
test(l[d]??"")||i[u[d]]||r.articleTopics[d].some(m=>a[m])||o.test(r.abstractOf(d)??""))}maskHeld(e,n){let r=this.emptyMask();
for(let o of n)for(let s of this.graph.articlesIn[e][o])r[s]=1;return r}maskDates(e){let{published:n}=this.graph.articles;
return this.maskWhere(r=>{let o=n[r];return o!==null&&e(o)})}maskWithin(e,n){return this.maskWhere(r=>{let o=e[r];return o!==
null&&n.some(([s,i])=>o>=s&&o<=i)})}maskCoded(e,n){let r=new Set(n.map(lt)),o=this.graph.words[e],s=new Set(o.flatMap((i,a)=>r.
has(lt(i))?[a]:[]));return this.maskWhere(i=>s.has(this.graph.articles[e][i]))}maskLinked(e){let n=new Set(e.map(i=>i.toLowerCase())),
{source:r,target:o}=this.graph.links,s=this.emptyMask();return r.forEach((i,a)=>{n.has(this.graph.linkKind(a))&&(s[i]=s[o[a]]=
1)}),s}relatedCounts(){if(this.counts)return this.counts;let{graph:e}=this,n=e.articles.id.length,r=new Int32Array(n).fill(
-1);this.counts=new Int32Array(n);for(let o=0;o<n;o+=1)for(let s of e.linksOf(o)){if(s>=e.links.declared)continue;let i=e.
otherEnd(s,o);r[i]!==o&&(this.counts[o]+=1),r[i]=o}return this.counts}};function Zs(t,e,n,r){let o=t.get(e);return o===void 0&&
(t.size>n&&t.clear(),o=r(),t.set(e,o)),o}var c,j,ot,Ve;function Js(t){c=t,j=new Tn(t),ot=new Nn(t),Ve=new Mn(t,ot)}var Qs={light:["#2c5f8a","#b4611a","#3b7a4b","#8b3f93","#a83246","#6d6812","#15777f","#7a5138"],dark:["#7fb5e0","#eaa25c",
"#86c996","#d79be0","#f08a97","#cfc65e","#6fd0d6","#cda483"]},Br={light:["#c9a227","#c77f2e","#b85c38","#9c3f49","#78305\
9","#53285f","#2f2358"],dark:["#6a5fa8","#8f5fae","#b5619f","#d66f86","#ec8a6d","#f5ad63","#fbd57a"]},ti=-1,Hr=-2,Cn={topic:"\
Topic",outlet:"Outlet",date:"Date",story:"Story"},An={articles:"Same",heat:"Heat"},J;function ei(){let t=c.sizeOf("artic\
le");J={colour:"topic",classes:[],codes:new Int8Array(t),radii:new Float32Array(t)},Pr("topic"),Kr("articles")}function Pr(t){
J.colour=t,J.classes=Iu(c,t),J.classes.forEach(({rows:e},n)=>{for(let r of e)J.codes[r]=n}),$t()}function Kr(t){t==="art\
icles"?J.radii.fill(5.2):J.radii.set(Lu(c)),$t()}function Lu({articles:{heat:t}}){let e=Float64Array.from(t.filter(r=>r!==
null)).sort(),n=new Map;return e.forEach((r,o)=>{n.has(r)||n.set(r,o/e.length)}),Float32Array.from(t,r=>r===null?3:3.2+3.4*
(n.get(r)??0))}function Iu(t,e){let{articles:n}=t;if(e==="date")return Du(t);if(e==="outlet")return Fr(t,"outlet",n.outlet,
"Other outlets","Outlet not given");if(e==="topic"){let o=n.id.map((s,i)=>Ru(t,i));return Fr(t,"topic",o,"Other topics",
"No topic declared")}let r=n.storyline.map((o,s)=>o>=0?o:n.event[s]);return Fr(t,"story",r,"Other stories","In no story")}
function Ru({articleTopics:t,topicArticles:e},n){let r=(o,s)=>e[o].length<e[s].length;return t[n].reduce((o,s)=>o<0||r(s,
o)?s:o,-1)}function Fr(t,e,n,r,o){let s=jt(t.sizeOf(e),n),a=[...s.keys()].filter(p=>s[p].length).sort((p,y)=>s[y].length-
s[p].length||p-y),l=Qs.light.length,u=a.slice(0,l).map((p,y)=>{let g={kind:e,row:p};return{label:t.labelOf(g),thing:g,hue:y,
rows:s[p]}}),d={label:r,hue:ti,rows:a.slice(l).flatMap(p=>s[p])},m=[...n.keys()].filter(p=>n[p]<0),f={label:o,hue:Hr,rows:m};
return[...u,...[d,f].filter(p=>p.rows.length)]}function Du({articles:{published:t}}){let e=t.map(f=>f===null?-1:Math.floor(
f/tt)),n=Int32Array.from(e.filter((f,p)=>t[p]!==null)).sort(),r=Br.light.length,o=(f,p)=>n[Math.floor(p*n.length/r)],s=n.
length?[...new Set(Br.light.map(o))]:[],i=s.map(()=>[]);e.forEach((f,p)=>{t[p]!==null&&i[s.findLastIndex(y=>y<=f)].push(
p)});let a=f=>(s.at(f+1)??n[n.length-1]+1)-1,l=f=>Ct(s[f]*tt,a(f)*tt),u=i.map((f,p)=>({label:l(p),hue:p,rows:f})),d=[...t.
keys()].filter(f=>t[f]===null),m={label:"Date not given",hue:Hr,rows:d};return[...u,m].filter(f=>f.rows.length)}function $n(t){
return t===ti?R.quiet:t===Hr?R.isDark?"#6b7079":"#a39a8c":(J.colour==="date"?Br:Qs)[R.isDark?"dark":"light"][t]}var _r=()=>J.
classes.map(({label:t,thing:e=null,hue:n,rows:r})=>({label:t,thing:e,swatch:$n(n),rows:r}));var Fu=1.6,ni=220,oi=150,S;function si(){S=Bu(c)}function Bu(t){let{x:e,y:n,stories:r,radii:o,roads:s,regions:i}=t.map,a=l=>t.
stories.articles[l];return{x:Float32Array.from(e),y:Float32Array.from(n),sx:Float32Array.from(r[0]),sy:Float32Array.from(
r[1]),radii:Float32Array.from(o),roads:s.map(([l,u,d])=>({from:l,to:u,links:d})),regions:i.map(([l,u,d])=>({x:l,y:u,name:d})),
stretched:[1,1],islands:[...t.storylines].sort((l,u)=>a(u)-a(l)||l-u)}}function ii({clientWidth:t,clientHeight:e}){let n=t&&
e?t/e:1;S=ri(ri(S,0,n),1,1/n)}function ri(t,e,n){let r=Math.min(Fu,Math.max(1,n)),o=r/t.stretched[e]-1;if(Math.abs(o)<.05)
return t;let[s,i]=e?[t.y.slice(),t.sy.slice()]:[t.x.slice(),t.sx.slice()],a=new Uint8Array(s.length);for(let u of t.islands){
let d=o*i[u];for(let m of[u,...c.storyEvents[u]])i[m]+=d;for(let m of c.storyArticles[u])s[m]+=d,a[m]=1}for(let u=0;u<s.
length;u+=1)a[u]||(s[u]*=1+o);let l=[e?1:1+o,e?1+o:1];return{...t,...e?{y:s,sy:i}:{x:s,sx:i},regions:t.regions.map(({x:u,
y:d,name:m})=>({x:u*l[0],y:d*l[1],name:m})),stretched:e?[t.stretched[0],r]:[r,t.stretched[1]]}}function In(){let[t,e,n,r]=[
1/0,1/0,-1/0,-1/0],o=(s,i,a)=>{t=Math.min(t,s-a),e=Math.min(e,i-a),n=Math.max(n,s+a),r=Math.max(r,i+a)};for(let s=0;s<S.
x.length;s+=1)o(S.x[s],S.y[s],8);for(let s of S.islands)o(S.sx[s],S.sy[s],S.radii[s]);return[t,e,n,r]}var Rn=(t,e,n,r)=>e+
r>t.left&&e-r<t.left+t.width&&n+r>t.top&&n-r<t.top+t.height;function Et({x:t,y:e,scale:n,width:r,height:o}){let[s,i]=[r/
n,o/n];return{left:t-s/2,top:e-i/2,width:s,height:i,scale:n}}function ue(t){let e=[];for(let n=0;n<S.x.length;n+=1)Rn(t,
S.x[n],S.y[n],24)&&e.push(n);return e}var zr=(t,e)=>Rn(e,S.sx[t],S.sy[t],S.radii[t]),ai=(t,e)=>S.islands.filter(n=>zr(n,
t)&&S.radii[n]*t.scale>e);function de(t,e=5){let n=[];for(let r of S.islands){if(n.length>=ni)break;if(!zr(r,t))continue;
let o=S.radii[r]*t.scale;if(o<e)continue;let s=o>oi?Hu(r,t):[];s.length>1?n.push(...s.slice(0,ni-n.length)):n.push(r)}return n}
var Hu=(t,e)=>c.storyEvents[t].filter(n=>zr(n,e)),Wr={background:"rgba(0,0,0,0)",border:"rgba(0,0,0,0)"},Pu=t=>({id:c.nameOf(
L(t)),x:S.sx[t],y:S.sy[t],fixed:!0,shape:"dot",size:S.radii[t],borderWidth:0,color:{...Wr,hover:Wr,highlight:Wr}}),Ln=new Set,
li=()=>{Ln=new Set};function Gr(){let t=new Set(de(Et(yt()))),e=[...Ln].filter(r=>!t.has(r)),n=[...t].filter(r=>!Ln.has(
r));Ln=t,e.length&&St.remove(e.map(r=>c.nameOf(L(r)))),n.length&&St.add(n.map(Pu))}function Bt({kind:t,row:e}){return t===
"article"?{x:S.x[e],y:S.y[e],radius:J.radii[e]}:t==="story"?Vr(e):null}var Vr=t=>({x:S.sx[t],y:S.sy[t],radius:S.radii[t]}),
Ku=2;function ci(t,e,n){let r=_u(t,e,n),[o,s]=[-1,r?1/n:5/n];for(let i=0;i<S.x.length;i+=1){if(r&&J.radii[i]*n<Ku)continue;
let[a,l]=[S.x[i]-t,S.y[i]-e];if(a>30||a<-30||l>30||l<-30)continue;let u=Math.hypot(a,l)-J.radii[i];u<=s&&([o,s]=[i,u])}return o>=
0?N(o):r}function _u(t,e,n){let r=i=>Math.hypot(S.sx[i]-t,S.sy[i]-e)<=S.radii[i],o=S.islands.find(r);if(o===void 0)return null;
let s=S.radii[o]*n>oi;return L((s?c.storyEvents[o].find(r):void 0)??o)}var ui={name:"",nodes:[],edges:[],places:new Map,note:""},di={...ui,name:"map"},mi={focus:null,litNames:null,litRows:null,
pointed:null,near:null},E={...ui,...mi,fit:1,grow:1,mask:null};function Ht(t){E={...E,...t}}var fi=t=>{Ht({...t,...mi})},
K=()=>E.name==="map",me=()=>E.litNames!==null||E.litRows!==null,Ur=t=>et(t,E.focus);function qr(t){let{mask:e}=E;return!e||
c.articlesOf(t).some(n=>e[n])}var Ee=t=>E.litRows?E.litRows.has(t):E.mask?.[t]!==0;var Wu=180,Ne=3,zu=[.06,.16,.32,.55],hi={light:13,dark:16},Dn=null;function yi(t){if(!S.islands.length)return;(Dn?.world!==
S||Dn.isDark!==R.isDark)&&(Dn=Gu(S));let{sheet:e,bounds:n}=Dn,[r,o,s,i]=n;t.drawImage(e,r,o,s-r,i-o)}function Gu(t){let[
e,n,r,o]=In(),s=Math.max(r-e,o-n)/Wu,i=2*Ne*s,a=[e-i,n-i,r+i,o+i],l=Math.ceil((a[2]-a[0])/s),u=Math.ceil((a[3]-a[1])/s),
d=new Float32Array(l*u);for(let m=0;m<t.x.length;m+=1){let[f,p]=[(t.x[m]-a[0])/s,(t.y[m]-a[1])/s];d[Math.floor(p)*l+Math.
floor(f)]+=1}for(let m=0;m<2;m+=1)pi(d,l,u,1,l),pi(d,u,l,l,1);return{world:t,isDark:R.isDark,sheet:Vu(d,l,u),bounds:a}}function pi(t,e,n,r,o){
let s=new Float32Array(e);for(let i=0;i<n;i+=1){let a=i*o;for(let u=0;u<e;u+=1)s[u]=t[a+u*r];let l=0;for(let u=-Ne;u<e;u+=
1)l+=(s[u+Ne]??0)-(u>Ne?s[u-Ne-1]:0),u>=0&&(t[a+u*r]=l/(2*Ne+1))}}function Vu(t,e,n){let r=Object.assign(document.createElement(
"canvas"),{width:e,height:n}),o=r.getContext("2d");if(!o)return r;let s=o.createImageData(e,n),i=t.reduce((u,d)=>Math.max(
u,d),0),[a,l]=R.isDark?[[120,160,190],hi.dark]:[[70,110,110],hi.light];return t.forEach((u,d)=>{let m=zu.filter(f=>u>f*i).
length;s.data.set([...a,m*l],4*d)}),o.putImageData(s,0,0),r}function gi(t,e){t.save(),t.lineCap="round",t.strokeStyle=R.
isDark?"#46525e":"#c5cdc8";for(let{from:n,to:r,links:o}of S.roads)t.beginPath(),t.lineWidth=Math.min(7,1+1.3*Math.log2(o))/
e.scale,t.globalAlpha=.55,t.moveTo(S.sx[n],S.sy[n]),t.lineTo(S.sx[r],S.sy[r]),t.stroke();t.restore()}var bi=.3,xi=16,Uu=8,qu=9,vi=4,ki=6e3,wi=7,Si=1.1,Bn=document.createElement("canvas"),Fn=document.createElement("canvas"),
jr=null,ju=(t,e)=>t.left<=e.left&&t.top<=e.top&&t.left+t.width>=e.left+e.width&&t.top+t.height>=e.top+e.height;function Ti(t,e,n){
let r=Et(e),o=jr?.version===Te?jr:null,s=o!==null&&o.frame.scale===r.scale&&ju(o.frame,r),i=o&&(s||n)?o:Yu(r,e.ratio);jr=
i;let{left:a,top:l,width:u,height:d}=i.frame;return t.drawImage(i.canvas,a,l,u,d),s||!n}function Yu(t,e){let[n,r]=[t.width*
bi,t.height*bi],o={left:t.left-n,top:t.top-r,width:t.width+2*n,height:t.height+2*r,scale:t.scale},s=t.scale*e,i=Oi(Bn,Math.
ceil(o.width*s),Math.ceil(o.height*s));return i.setTransform(s,0,0,s,-o.left*s,-o.top*s),Zu(i,o,s),{canvas:Bn,frame:o,version:Te}}
function Oi(t,e,n){(t.width!==e||t.height!==n)&&Object.assign(t,{width:e,height:n});let r=Xu(t);return r.setTransform(1,
0,0,1,0,0),r.clearRect(0,0,e,n),r}function Xu(t){let e=t.getContext("2d");if(!e)throw new Error("This browser gives no c\
anvas to draw on.");return e}function Zu(t,e,n){let{focus:r,mask:o}=E,s=ue(e);yi(t),gi(t,e);let i=ed(t,e,s);r&&ud(t,e,r);
let a=[[s.filter(l=>!Ee(l)),o?.1:.2],...td(s.filter(Ee),e.scale)];if(s.length>ki&&5.2*e.scale<Si*1.6)id(t,e,n,a);else for(let[
l,u]of a)od(t,e,l,u);r&&!(i&&r.kind==="story")&&fd(t,r,e.scale)}var Ju=.3,Qu=1.1;function td(t,e){if(e>Qu||me()||E.mask)
return[[t,1]];let n=r=>c.storylineOf(r)<0&&c.eventOf(r)<0;return[[t.filter(n),Ju],[t.filter(r=>!n(r)),1]]}function Lt(t,e,n,r){
t.moveTo(e+r,n),t.arc(e,n,r,0,2*Math.PI)}function ed(t,e,n){let r=n.filter(u=>c.articles.storyline[u]>=0||c.articles.event[u]>=
0),o=r.length<=ki&&e.scale>.12,s=o?[]:ai(e,1),i=o?Mi(r):new Set,a=(u,d,m=0)=>{t.beginPath();for(let f of o?r:[])Lt(t,S.x[f],
S.y[f],xi+u);for(let f of i)Lt(t,S.sx[f],S.sy[f],S.radii[f]+vi+u);for(let f of s)S.radii[f]*e.scale>m&&Lt(t,S.sx[f],S.sy[f],
S.radii[f]-3+u);t.fillStyle=d,t.fill()},l=R.isDark?["#171d25","#3a4551","#1f262e"]:["#e9eff0","#bccaca","#fffefb"];return a(
Uu,l[0]),o&&E.focus?.kind==="story"&&nd(t,e,c.storyArticles[E.focus.row]),a(1/e.scale,l[1],wi),a(0,l[2],wi),o&&e.scale>.5&&
rd(t,r),o}function nd(t,e,n){t.beginPath();for(let r of n)Lt(t,S.x[r],S.y[r],xi+3/e.scale);for(let r of Mi(n))Lt(t,S.sx[r],
S.sy[r],S.radii[r]+vi+3/e.scale);t.fillStyle=R.accent,t.fill()}var Mi=t=>new Set(t.map(e=>c.articles.event[e]).filter(e=>e>=
0));function rd(t,e){t.beginPath();for(let n of e)c.articles.event[n]>=0&&Lt(t,S.x[n],S.y[n],qu);t.fillStyle=R.isDark?"#\
2a343f":"#f4eee1",t.fill()}function od(t,e,n,r){t.globalAlpha=r;let o=J.classes.map(()=>[]);for(let s of n)o[J.codes[s]].
push(s);o.forEach((s,i)=>{t.fillStyle=$n(J.classes[i].hue),sd(t,s,e.scale)}),t.globalAlpha=1}function sd(t,e,n){let r=(me()||
E.mask?1.8:Si)/n;t.beginPath();for(let o of e){let s=Math.max(J.radii[o],r);s*n<1.4?t.rect(S.x[o]-s,S.y[o]-s,2*s,2*s):Lt(
t,S.x[o],S.y[o],s)}t.fill()}function id(t,e,n,r){let o=Oi(Fn,Bn.width,Bn.height),s=o.createImageData(Fn.width,Fn.height),
i=new Uint32Array(s.data.buffer),a=Math.max(2,Math.round(2*n*(me()||E.mask?7:5)));for(let[l,u]of r){let d=J.classes.map(
({hue:m})=>ld(o,$n(m),u));for(let m of l){let[f,p]=[(S.x[m]-e.left)*n,(S.y[m]-e.top)*n];ad(i,s,f,p,a,d[J.codes[m]])}}o.putImageData(
s,0,0),t.drawImage(Fn,e.left,e.top,e.width,e.height)}function ad(t,{width:e,height:n},r,o,s,i){let[a,l]=[Math.round(r-s/
2),Math.round(o-s/2)],[u,d]=[Math.min(a+s,e),Math.min(l+s,n)];for(let m=Math.max(l,0);m<d;m+=1)t.fill(i,m*e+Math.max(a,0),
m*e+Math.max(u,0))}function ld(t,e,n){t.fillStyle=e;let r=t.fillStyle,[o,s,i]=[1,3,5].map(a=>parseInt(r.slice(a,a+2),16));
return(Math.round(255*n)<<24|i<<16|s<<8|o)>>>0}var cd=600;function ud(t,e,n){let r=new Map;for(let o of dd(n)){let s=at[c.
linkKind(o)].edge;r.set(s,[...r.get(s)??[],o])}for(let[o,s]of r)md(t,e.scale,Ot[o],s);t.setLineDash([]),t.globalAlpha=1}
function dd({kind:t,row:e}){if(t==="article")return[...c.linksOf(e)];if(t!=="story")return[];let{source:n,target:r}=c.links,
o=new Set(c.storyArticles[e]);return c.storyArticles[e].flatMap(i=>[...c.linksOf(i)].filter(a=>n[a]===i&&o.has(r[a]))).slice(
0,cd)}function md(t,e,n,r){t.beginPath();for(let o of r){let[s,i]=[c.links.source[o],c.links.target[o]];t.moveTo(S.x[s],
S.y[s]),t.lineTo(S.x[i],S.y[i])}t.setLineDash((n.dashes||[]).map(o=>o/e)),t.globalAlpha=Math.max(.22,Math.min(.75,14/r.length)),
t.strokeStyle=R[n.colour],t.lineWidth=.6*n.width/e,t.stroke()}function fd(t,e,n){let r=Bt(e);!r||e.kind==="topic"||(t.beginPath(),
Lt(t,r.x,r.y,r.radius+(e.kind==="article"?4:6)/n),t.strokeStyle=R.accent,t.lineWidth=2.5/n,t.stroke())}function hd(t){let e=+this._x.call(null,t),n=+this._y.call(null,t);return Ni(this.cover(e,n),e,n,t)}function Ni(t,e,n,r){
if(isNaN(e)||isNaN(n))return t;var o,s=t._root,i={data:r},a=t._x0,l=t._y0,u=t._x1,d=t._y1,m,f,p,y,g,b,x,v;if(!s)return t.
_root=i,t;for(;s.length;)if((g=e>=(m=(a+u)/2))?a=m:u=m,(b=n>=(f=(l+d)/2))?l=f:d=f,o=s,!(s=s[x=b<<1|g]))return o[x]=i,t;if(p=
+t._x.call(null,s.data),y=+t._y.call(null,s.data),e===p&&n===y)return i.next=s,o?o[x]=i:t._root=i,t;do o=o?o[x]=new Array(
4):t._root=new Array(4),(g=e>=(m=(a+u)/2))?a=m:u=m,(b=n>=(f=(l+d)/2))?l=f:d=f;while((x=b<<1|g)===(v=(y>=f)<<1|p>=m));return o[v]=
s,o[x]=i,t}function pd(t){Array.isArray(t)||(t=Array.from(t));let e=t.length,n=new Float64Array(e),r=new Float64Array(e),
o=1/0,s=o,i=-o,a=i;for(let l=0,u,d,m;l<e;++l){if(isNaN(d=+this._x.call(null,u=t[l]))||isNaN(m=+this._y.call(null,u))){n[l]=
NaN;continue}n[l]=d,r[l]=m,d<o&&(o=d),d>i&&(i=d),m<s&&(s=m),m>a&&(a=m)}if(o>i||s>a)return this;this.cover(o,s).cover(i,a);
for(let l=0;l<e;++l)Ni(this,n[l],r[l],t[l]);return this}function yd(t,e){if(isNaN(t=+t)||isNaN(e=+e))return this;var n=this.
_x0,r=this._y0,o=this._x1,s=this._y1;if(isNaN(n))o=(n=Math.floor(t))+1,s=(r=Math.floor(e))+1;else{for(var i=o-n||1,a=this.
_root,l,u;n>t||t>=o||r>e||e>=s;)switch(u=(e<r)<<1|t<n,l=new Array(4),l[u]=a,a=l,i*=2,u){case 0:o=n+i,s=r+i;break;case 1:
n=o-i,s=r+i;break;case 2:o=n+i,r=s-i;break;case 3:n=o-i,r=s-i;break}this._root&&this._root.length&&(this._root=a)}return this.
_x0=n,this._y0=r,this._x1=o,this._y1=s,this}function gd(){var t=[];return this.visit(function(e){if(!e.length)do t.push(
e.data);while(e=e.next)}),t}function bd(t){return arguments.length?this.cover(+t[0][0],+t[0][1]).cover(+t[1][0],+t[1][1]):
isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}function ct(t,e,n,r,o){this.node=t,this.x0=e,this.y0=n,
this.x1=r,this.y1=o}function wd(t,e,n){var r,o=this._x0,s=this._y0,i,a,l,u,d=this._x1,m=this._y1,f=[],p=this._root,y,g;for(p&&
f.push(new ct(p,o,s,d,m)),n==null?n=1/0:(o=t-n,s=e-n,d=t+n,m=e+n,n*=n);y=f.pop();)if(!(!(p=y.node)||(i=y.x0)>d||(a=y.y0)>
m||(l=y.x1)<o||(u=y.y1)<s))if(p.length){var b=(i+l)/2,x=(a+u)/2;f.push(new ct(p[3],b,x,l,u),new ct(p[2],i,x,b,u),new ct(
p[1],b,a,l,x),new ct(p[0],i,a,b,x)),(g=(e>=x)<<1|t>=b)&&(y=f[f.length-1],f[f.length-1]=f[f.length-1-g],f[f.length-1-g]=y)}else{
var v=t-+this._x.call(null,p.data),I=e-+this._y.call(null,p.data),M=v*v+I*I;if(M<n){var P=Math.sqrt(n=M);o=t-P,s=e-P,d=t+
P,m=e+P,r=p.data}}return r}function xd(t){if(isNaN(d=+this._x.call(null,t))||isNaN(m=+this._y.call(null,t)))return this;
var e,n=this._root,r,o,s,i=this._x0,a=this._y0,l=this._x1,u=this._y1,d,m,f,p,y,g,b,x;if(!n)return this;if(n.length)for(;;){
if((y=d>=(f=(i+l)/2))?i=f:l=f,(g=m>=(p=(a+u)/2))?a=p:u=p,e=n,!(n=n[b=g<<1|y]))return this;if(!n.length)break;(e[b+1&3]||
e[b+2&3]||e[b+3&3])&&(r=e,x=b)}for(;n.data!==t;)if(o=n,!(n=n.next))return this;return(s=n.next)&&delete n.next,o?(s?o.next=
s:delete o.next,this):e?(s?e[b]=s:delete e[b],(n=e[0]||e[1]||e[2]||e[3])&&n===(e[3]||e[2]||e[1]||e[0])&&!n.length&&(r?r[x]=
n:this._root=n),this):(this._root=s,this)}function vd(t){for(var e=0,n=t.length;e<n;++e)this.remove(t[e]);return this}function kd(){
return this._root}function Sd(){var t=0;return this.visit(function(e){if(!e.length)do++t;while(e=e.next)}),t}function Td(t){
var e=[],n,r=this._root,o,s,i,a,l;for(r&&e.push(new ct(r,this._x0,this._y0,this._x1,this._y1));n=e.pop();)if(!t(r=n.node,
s=n.x0,i=n.y0,a=n.x1,l=n.y1)&&r.length){var u=(s+a)/2,d=(i+l)/2;(o=r[3])&&e.push(new ct(o,u,d,a,l)),(o=r[2])&&e.push(new ct(
o,s,d,u,l)),(o=r[1])&&e.push(new ct(o,u,i,a,d)),(o=r[0])&&e.push(new ct(o,s,i,u,d))}return this}function Od(t){var e=[],
n=[],r;for(this._root&&e.push(new ct(this._root,this._x0,this._y0,this._x1,this._y1));r=e.pop();){var o=r.node;if(o.length){
var s,i=r.x0,a=r.y0,l=r.x1,u=r.y1,d=(i+l)/2,m=(a+u)/2;(s=o[0])&&e.push(new ct(s,i,a,d,m)),(s=o[1])&&e.push(new ct(s,d,a,
l,m)),(s=o[2])&&e.push(new ct(s,i,m,d,u)),(s=o[3])&&e.push(new ct(s,d,m,l,u))}n.push(r)}for(;r=n.pop();)t(r.node,r.x0,r.
y0,r.x1,r.y1);return this}function Md(t){return t[0]}function Ed(t){return arguments.length?(this._x=t,this):this._x}function Nd(t){
return t[1]}function Cd(t){return arguments.length?(this._y=t,this):this._y}function Hn(t,e,n){var r=new Yr(e??Md,n??Nd,
NaN,NaN,NaN,NaN);return t==null?r:r.addAll(t)}function Yr(t,e,n,r,o,s){this._x=t,this._y=e,this._x0=n,this._y0=r,this._x1=
o,this._y1=s,this._root=void 0}function Ei(t){for(var e={data:t.data},n=e;t=t.next;)n=n.next={data:t.data};return e}var ut=Hn.
prototype=Yr.prototype;ut.copy=function(){var t=new Yr(this._x,this._y,this._x0,this._y0,this._x1,this._y1),e=this._root,
n,r;if(!e)return t;if(!e.length)return t._root=Ei(e),t;for(n=[{source:e,target:t._root=new Array(4)}];e=n.pop();)for(var o=0;o<
4;++o)(r=e.source[o])&&(r.length?n.push({source:r,target:e.target[o]=new Array(4)}):e.target[o]=Ei(r));return t};ut.add=
hd;ut.addAll=pd;ut.cover=yd;ut.data=gd;ut.extent=bd;ut.find=wd;ut.remove=xd;ut.removeAll=vd;ut.root=kd;ut.size=Sd;ut.visit=
Td;ut.visitAfter=Od;ut.x=Ed;ut.y=Cd;var Ad={value:()=>{}};function Xr(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.
test(r))throw new Error("illegal type: "+r);n[r]=[]}return new Pn(n)}function Pn(t){this._=t}function $d(t,e){return t.trim().
split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))
throw new Error("unknown type: "+n);return{type:n,name:r}})}Pn.prototype=Xr.prototype={constructor:Pn,on:function(t,e){var n=this.
_,r=$d(t+"",n),o,s=-1,i=r.length;if(arguments.length<2){for(;++s<i;)if((o=(t=r[s]).type)&&(o=Ld(n[o],t.name)))return o;return}
if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++s<i;)if(o=(t=r[s]).type)n[o]=Ci(n[o],t.name,
e);else if(e==null)for(o in n)n[o]=Ci(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=
e[n].slice();return new Pn(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,s;r<o;++r)n[r]=
arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(s=this._[t],r=0,o=s.length;r<o;++r)s[r].
value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this.
_[t],o=0,s=r.length;o<s;++o)r[o].value.apply(e,n)}};function Ld(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===
e)return o.value}function Ci(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=Ad,t=t.slice(0,r).concat(t.slice(
r+1));break}return n!=null&&t.push({name:e,value:n}),t}var Ce=0,qe=0,Ue=0,$i=1e3,Kn,je,_n=0,fe=0,Wn=0,Ye=typeof performance=="object"&&performance.now?performance:Date,Li=typeof window==
"object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function Ii(){
return fe||(Li(Id),fe=Ye.now()+Wn)}function Id(){fe=0}function Zr(){this._call=this._time=this._next=null}Zr.prototype=Qr.
prototype={constructor:Zr,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a functio\
n");n=(n==null?Ii():+n)+(e==null?0:+e),!this._next&&je!==this&&(je?je._next=this:Kn=this,je=this),this._call=t,this._time=
n,Jr()},stop:function(){this._call&&(this._call=null,this._time=1/0,Jr())}};function Qr(t,e,n){var r=new Zr;return r.restart(
t,e,n),r}function Rd(){Ii(),++Ce;for(var t=Kn,e;t;)(e=fe-t._time)>=0&&t._call.call(void 0,e),t=t._next;--Ce}function Ai(){
fe=(_n=Ye.now())+Wn,Ce=qe=0;try{Rd()}finally{Ce=0,Fd(),fe=0}}function Dd(){var t=Ye.now(),e=t-_n;e>$i&&(Wn-=e,_n=t)}function Fd(){
for(var t,e=Kn,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:Kn=n);je=
t,Jr(r)}function Jr(t){if(!Ce){qe&&(qe=clearTimeout(qe));var e=t-fe;e>24?(t<1/0&&(qe=setTimeout(Ai,Math.ceil(t-Ye.now()-
Wn)+1)),Ue&&(Ue=clearInterval(Ue))):(Ue||(_n=Ye.now(),Ue=setInterval(Dd,$i)),Ce=1,Li(Ai))}}function dt(t){return function(){return t}}function Xt(t){return(t()-.5)*1e-6}function Bd(t){return t.x+t.vx}function Hd(t){
return t.y+t.vy}function Fi(t){var e,n,r,o=1,s=1;typeof t!="function"&&(t=dt(t==null?1:+t));function i(){for(var u,d=e.length,
m,f,p,y,g,b,x=0;x<s;++x)for(m=Hn(e,Bd,Hd).visitAfter(a),u=0;u<d;++u)f=e[u],g=n[f.index],b=g*g,p=f.x+f.vx,y=f.y+f.vy,m.visit(
v);function v(I,M,P,Y,_){var B=I.data,q=I.r,V=g+q;if(B){if(B.index>f.index){var pt=p-B.x-B.vx,zt=y-B.y-B.vy,It=pt*pt+zt*
zt;It<V*V&&(pt===0&&(pt=Xt(r),It+=pt*pt),zt===0&&(zt=Xt(r),It+=zt*zt),It=(V-(It=Math.sqrt(It)))/It*o,f.vx+=(pt*=It)*(V=(q*=
q)/(b+q)),f.vy+=(zt*=It)*V,B.vx-=pt*(V=1-V),B.vy-=zt*V)}return}return M>p+V||Y<p-V||P>y+V||_<y-V}}function a(u){if(u.data)
return u.r=n[u.data.index];for(var d=u.r=0;d<4;++d)u[d]&&u[d].r>u.r&&(u.r=u[d].r)}function l(){if(e){var u,d=e.length,m;
for(n=new Array(d),u=0;u<d;++u)m=e[u],n[m.index]=+t(m,u,e)}}return i.initialize=function(u,d){e=u,r=d,l()},i.iterations=
function(u){return arguments.length?(s=+u,i):s},i.strength=function(u){return arguments.length?(o=+u,i):o},i.radius=function(u){
return arguments.length?(t=typeof u=="function"?u:dt(+u),l(),i):t},i}function Pd(t){return t.index}function Ri(t,e){var n=t.
get(e);if(!n)throw new Error("node not found: "+e);return n}function Bi(t){var e=Pd,n=m,r,o=dt(30),s,i,a,l,u,d=1;t==null&&
(t=[]);function m(b){return 1/Math.min(a[b.source.index],a[b.target.index])}function f(b){for(var x=0,v=t.length;x<d;++x)
for(var I=0,M,P,Y,_,B,q,V;I<v;++I)M=t[I],P=M.source,Y=M.target,_=Y.x+Y.vx-P.x-P.vx||Xt(u),B=Y.y+Y.vy-P.y-P.vy||Xt(u),q=Math.
sqrt(_*_+B*B),q=(q-s[I])/q*b*r[I],_*=q,B*=q,Y.vx-=_*(V=l[I]),Y.vy-=B*V,P.vx+=_*(V=1-V),P.vy+=B*V}function p(){if(i){var b,
x=i.length,v=t.length,I=new Map(i.map((P,Y)=>[e(P,Y,i),P])),M;for(b=0,a=new Array(x);b<v;++b)M=t[b],M.index=b,typeof M.source!=
"object"&&(M.source=Ri(I,M.source)),typeof M.target!="object"&&(M.target=Ri(I,M.target)),a[M.source.index]=(a[M.source.index]||
0)+1,a[M.target.index]=(a[M.target.index]||0)+1;for(b=0,l=new Array(v);b<v;++b)M=t[b],l[b]=a[M.source.index]/(a[M.source.
index]+a[M.target.index]);r=new Array(v),y(),s=new Array(v),g()}}function y(){if(i)for(var b=0,x=t.length;b<x;++b)r[b]=+n(
t[b],b,t)}function g(){if(i)for(var b=0,x=t.length;b<x;++b)s[b]=+o(t[b],b,t)}return f.initialize=function(b,x){i=b,u=x,p()},
f.links=function(b){return arguments.length?(t=b,p(),f):t},f.id=function(b){return arguments.length?(e=b,f):e},f.iterations=
function(b){return arguments.length?(d=+b,f):d},f.strength=function(b){return arguments.length?(n=typeof b=="function"?b:
dt(+b),y(),f):n},f.distance=function(b){return arguments.length?(o=typeof b=="function"?b:dt(+b),g(),f):o},f}var Kd=1664525,
_d=1013904223,Di=4294967296;function Wd(){let t=1;return()=>(t=(Kd*t+_d)%Di)/Di}function zd(t){return t.x}function Gd(t){
return t.y}var Vd=10,Ud=Math.PI*(3-Math.sqrt(5));function Hi(t){var e,n=1,r=.001,o=1-Math.pow(r,1/300),s=0,i=.6,a=new Map,
l=Qr(m),u=Xr("tick","end"),d=Wd();t==null&&(t=[]);function m(){f(),u.call("tick",e),n<r&&(l.stop(),u.call("end",e))}function f(g){
var b,x=t.length,v;g===void 0&&(g=1);for(var I=0;I<g;++I)for(n+=(s-n)*o,a.forEach(function(M){M(n)}),b=0;b<x;++b)v=t[b],
v.fx==null?v.x+=v.vx*=i:(v.x=v.fx,v.vx=0),v.fy==null?v.y+=v.vy*=i:(v.y=v.fy,v.vy=0);return e}function p(){for(var g=0,b=t.
length,x;g<b;++g){if(x=t[g],x.index=g,x.fx!=null&&(x.x=x.fx),x.fy!=null&&(x.y=x.fy),isNaN(x.x)||isNaN(x.y)){var v=Vd*Math.
sqrt(.5+g),I=g*Ud;x.x=v*Math.cos(I),x.y=v*Math.sin(I)}(isNaN(x.vx)||isNaN(x.vy))&&(x.vx=x.vy=0)}}function y(g){return g.
initialize&&g.initialize(t,d),g}return p(),e={tick:f,restart:function(){return l.restart(m),e},stop:function(){return l.
stop(),e},nodes:function(g){return arguments.length?(t=g,p(),a.forEach(y),e):t},alpha:function(g){return arguments.length?
(n=+g,e):n},alphaMin:function(g){return arguments.length?(r=+g,e):r},alphaDecay:function(g){return arguments.length?(o=+g,
e):+o},alphaTarget:function(g){return arguments.length?(s=+g,e):s},velocityDecay:function(g){return arguments.length?(i=
1-g,e):1-i},randomSource:function(g){return arguments.length?(d=g,a.forEach(y),e):d},force:function(g,b){return arguments.
length>1?(b==null?a.delete(g):a.set(g,y(b)),e):a.get(g)},find:function(g,b,x){var v=0,I=t.length,M,P,Y,_,B;for(x==null?x=
1/0:x*=x,v=0;v<I;++v)_=t[v],M=g-_.x,P=b-_.y,Y=M*M+P*P,Y<x&&(B=_,x=Y);return B},on:function(g,b){return arguments.length>
1?(u.on(g,b),e):u.on(g)}}}function Pi(){var t,e,n,r,o=dt(-30),s,i=1,a=1/0,l=.81;function u(p){var y,g=t.length,b=Hn(t,zd,
Gd).visitAfter(m);for(r=p,y=0;y<g;++y)e=t[y],b.visit(f)}function d(){if(t){var p,y=t.length,g;for(s=new Array(y),p=0;p<y;++p)
g=t[p],s[g.index]=+o(g,p,t)}}function m(p){var y=0,g,b,x=0,v,I,M;if(p.length){for(v=I=M=0;M<4;++M)(g=p[M])&&(b=Math.abs(
g.value))&&(y+=g.value,x+=b,v+=b*g.x,I+=b*g.y);p.x=v/x,p.y=I/x}else{g=p,g.x=g.data.x,g.y=g.data.y;do y+=s[g.data.index];while(g=
g.next)}p.value=y}function f(p,y,g,b){if(!p.value)return!0;var x=p.x-e.x,v=p.y-e.y,I=b-y,M=x*x+v*v;if(I*I/l<M)return M<a&&
(x===0&&(x=Xt(n),M+=x*x),v===0&&(v=Xt(n),M+=v*v),M<i&&(M=Math.sqrt(i*M)),e.vx+=x*p.value*r/M,e.vy+=v*p.value*r/M),!0;if(p.
length||M>=a)return;(p.data!==e||p.next)&&(x===0&&(x=Xt(n),M+=x*x),v===0&&(v=Xt(n),M+=v*v),M<i&&(M=Math.sqrt(i*M)));do p.
data!==e&&(I=s[p.data.index]*r/M,e.vx+=x*I,e.vy+=v*I);while(p=p.next)}return u.initialize=function(p,y){t=p,n=y,d()},u.strength=
function(p){return arguments.length?(o=typeof p=="function"?p:dt(+p),d(),u):o},u.distanceMin=function(p){return arguments.
length?(i=p*p,u):Math.sqrt(i)},u.distanceMax=function(p){return arguments.length?(a=p*p,u):Math.sqrt(a)},u.theta=function(p){
return arguments.length?(l=p*p,u):Math.sqrt(l)},u}function Ki(t){var e=dt(.1),n,r,o;typeof t!="function"&&(t=dt(t==null?0:+t));function s(a){for(var l=0,u=n.length,d;l<u;++l)
d=n[l],d.vx+=(o[l]-d.x)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)r[a]=isNaN(
o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.length?
(e=typeof a=="function"?a:dt(+a),i(),s):e},s.x=function(a){return arguments.length?(t=typeof a=="function"?a:dt(+a),i(),
s):t},s}function _i(t){var e=dt(.1),n,r,o;typeof t!="function"&&(t=dt(t==null?0:+t));function s(a){for(var l=0,u=n.length,
d;l<u;++l)d=n[l],d.vy+=(o[l]-d.y)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)
r[a]=isNaN(o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.
length?(e=typeof a=="function"?a:dt(+a),i(),s):e},s.y=function(a){return arguments.length?(t=typeof a=="function"?a:dt(+a),
i(),s):t},s}var zn=120,qd=300,jd=60,Yd=44;function Wi(t,e){let n=new Map(t.map(({id:a},l)=>[a,l])),r=e.flatMap(({from:a,to:l})=>{let[
u,d]=[n.get(a),n.get(l)];return u===void 0||d===void 0?[]:[{source:u,target:d}]}),o=Xd(t.length,r),s=Fi((a,l)=>t[l].size+
Yd/2),i=Hi(o).stop().force("links",Bi(r).distance(zn)).force("charges",Pi().strength(-9*zn).distanceMax(12*zn)).force("x",
Ki().strength(.06)).force("y",_i().strength(.06)).force("apart",s).tick(qd);for(let a of["links","charges","x","y"])i.force(
a,null);return s.strength(1).iterations(4),i.velocityDecay(.6).tick(jd),o.map(({x:a=0,y:l=0})=>[Math.round(a),Math.round(
l)])}function Xd(t,e){let n=new Int32Array(t);for(let{source:s,target:i}of e)n[s]+=1,n[i]+=1;let r=Array.from({length:t},
()=>({}));return[...n.keys()].sort((s,i)=>n[i]-n[s]||s-i).forEach((s,i)=>{let a=.7*zn*Math.sqrt(i+.5);r[s]={x:a*Math.cos(
2.399963*i),y:a*Math.sin(2.399963*i)}}),r}function Zd(t){let[e,n,r]=Os[t.kind];return Math.min(r,e+n*Math.sqrt(c.weight(t)))}function zi({name:t="network",nodes:e,
edges:n,note:r=""}){let o=em(e,n),s=new Map(o.map(u=>[u.id,u])),i=new Map,a=Qd(Gi(n).filter(({from:u,to:d})=>s.has(u)&&s.
has(d)&&u!==d));for(let{edge:u}of a)i.set(u.kind,(i.get(u.kind)??0)+1);let l=a.map(({id:u,from:d,to:m,edge:f,bend:p,isMutual:y})=>({
id:u,from:d,to:m,ends:[f.from,f.to],kind:f.kind,links:f.links??[],isHub:f.isHub??!1,ink:nm(i.get(f.kind)??1),bend:p,isMutual:y}));
for(let{from:u,to:d,isHub:m}of l){let[f,p]=[s.get(u),s.get(d)];!m&&f&&p&&rm(f,p)}return{name:t,nodes:o,edges:l,places:s,
note:r}}var Jd=.16;function Qd(t){let e=({from:l,to:u,edge:d})=>`${d.kind} ${l} ${u}`,n=new Map(t.map(l=>[e(l),l])),r=l=>n.
get(e({...l,from:l.to,to:l.from})),o=t.filter(l=>{let u=r(l);return!u||l.id<=u.id}),s=new Map,i=({from:l,to:u})=>l<u?`${l}\
 ${u}`:`${u} ${l}`,a=new Map;for(let l of o)a.set(i(l),(a.get(i(l))??0)+1);return o.map(l=>{let u=i(l),d=s.get(u)??0;s.set(
u,d+1);let m=((a.get(u)??1)-1)/2,f=l.from<l.to?1:-1;return{...l,bend:f*Jd*2*(d-m),isMutual:r(l)!==void 0||tm(l.edge)}})}
var tm=({links:t=[]})=>new Set(t.map(e=>c.links.source[e])).size>1,Gi=t=>t.map((e,n)=>({id:n,from:c.nameOf(e.from),to:c.
nameOf(e.to),edge:e}));function em(t,e){let n=t.map(i=>({thing:i.thing,id:c.nameOf(i.thing),size:i.size??Zd(i.thing),x:i.
x,y:i.y})),r=n.every(({x:i,y:a})=>i!==void 0&&a!==void 0),o=Gi(e.filter(({isHub:i,from:a,to:l})=>!i&&a!==l)),s=r?n.map(({
x:i=0,y:a=0})=>[i,a]):Wi(n,o);return n.map((i,a)=>({...i,x:s[a][0],y:s[a][1],ways:[]}))}var nm=t=>Math.max(.22,Math.min(
1,Math.sqrt(100/t)));function rm(t,e){let n=Math.hypot(e.x-t.x,e.y-t.y)||1,[r,o]=[(e.x-t.x)/n,(e.y-t.y)/n];t.ways.push([
r,o]),e.ways.push([-r,-o])}function Xe(){let{nodes:t,edges:e}=c.network,n=c.sizeOf("article")+c.sizeOf("outlet")+c.sizeOf(
"topic");return!e.length&&n>c.notes.wholeLimit?null:{name:"whole",nodes:t.flatMap(({id:r,x:o,y:s})=>{let i=c.thingOf(r);
return i?[{thing:i,x:o,y:s}]:[]}),edges:e.flatMap(({from:r,to:o,kind:s,hub:i})=>{let a=[c.thingOf(r),c.thingOf(o)];return a[0]&&
a[1]?[{from:a[0],to:a[1],kind:s,isHub:!!i}]:[]})}}function Vi(t){let e=c.nameOf(t),n=t.kind==="story"?c.storyArticles[t.
row]:[],r=new Set([e,...n.map(o=>c.nameOf(N(o)))]);for(let{from:o,to:s}of E.edges)o===e&&r.add(s),s===e&&r.add(o);return r}
function Ui(t){let{row:e}=t;return t.kind!=="article"?c.articlesOf(t):[e,...Array.from(c.linksOf(e),n=>c.otherEnd(n,e))]}
var to=.13;function eo(t){if(E.near)return E.near.has(t.id)?1:to;if(Ur(t.thing))return 1;let e=qr(t.thing);return me()?E.
litNames?.has(t.id)?1:E.mask&&e?.5:to:e?1:to}function om(t,e){return e?1:E.near?.06:me()?.12*t.ink:(E.mask&&!t.ends.every(
qr)?.06:.75)*t.ink}function Ze(t){let e=Ur(t.thing);return{id:t.id,x:t.x,y:t.y,shape:Ts[t.thing.kind],size:t.size*E.grow,
opacity:eo(t),borderWidth:e?3:1,color:{background:R[t.thing.kind],border:e?R.ink:R.paper}}}function Je(t){let{focus:e,grow:n,
pointed:r}=E,{width:o,dashes:s,arrow:i,colour:a,isNamed:l=!1}=Ot[t.kind],u=e&&c.nameOf(e),d=E.near?t.from===r||t.to===r:
t.from===u||t.to===u||t.id===r,m=E.litNames?.has(t.from)&&E.litNames.has(t.to),f=om(t,d||e?.kind==="story"&&m===!0),p=t.
kind==="related-to"||l;return{id:t.id,from:t.from,to:t.to,hidden:t.isHub&&!d&&r!==t.from&&r!==t.to,width:o*n*(t.id===r?1.8:
1),dashes:s&&s.map(y=>y*n),arrows:{to:{enabled:i,scaleFactor:.3+.18*n},from:{enabled:i&&t.isMutual,scaleFactor:.3+.18*n}},
smooth:t.bend?{enabled:!0,type:t.bend>0?"curvedCW":"curvedCCW",roundness:Math.abs(t.bend)}:!1,label:l&&f>.5?t.kind:void 0,
font:{size:11*n,face:"sans-serif",color:R.ink,strokeWidth:3*n,strokeColor:R.paper,align:"middle"},color:{color:R[a],hover:R[a],
opacity:f*(p?.9:.65)}}}var qi=new Map;function Gn(t){let{kind:e}=t,n=()=>c.rowsIn(e).map(o=>c.weight({kind:e,row:o})),r=qi.get(e)??n().reduce((o,s)=>Math.
max(o,s),1);return qi.set(e,r),c.weight(t)/r}var Ae=({x:t,y:e},n)=>[(t-n.x)*n.scale,(e-n.y)*n.scale],no=t=>et(t,E.focus)||
!K()&&["topic","outlet"].includes(t.kind)&&Gn(t)===1;function Ji({thing:t,x:e,y:n,radius:r,ways:o},{lines:s,height:i,width:a},l,u){
let[d,m]=Ae({x:e,y:n},l),f=s.length*i,p=u.filter(({at:[_,B],half:q})=>Math.abs(_-d)<r+a+2*q+40&&Math.abs(B-m)<r+f+2*q+80),
y=(_,B)=>({left:_,right:_+a,top:B,bottom:B+f}),g=y(d-a/2,m+r+3),b=y(d-a/2,m-r-3-f),x=y(d-a/2,m-f/2),v=y(d+r+4,m-f/2),I=y(
d-r-4-a,m-f/2);if(K()&&t.kind==="story"){let _=ji.flatMap(V=>[g,b].map(pt=>y(pt.left+V*a,pt.top)));for(let V of ji)for(let pt of[
v,I])_.push(y(pt.left,pt.top+1.5*V*f));let B=Zi(y,d,m,r,a,f).filter(V=>lm(V,d,m,t,p)),q=im([g,b,v,I,..._],p);return cm(t,
[...q,x,...B],p)}let M=(_,B)=>Math.max(0,...(o??[]).map(([q,V])=>q*_+V*B-.4)),Y=[[g,M(0,1)],[b,M(0,-1)+.05],[v,M(1,0)+.1],
[I,M(-1,0)+.1]].sort((_,B)=>_[1]-B[1]).map(([_])=>_);return K()||t.kind==="article"||Gn(t)<um()?Y:[...Y,...Zi(y,d,m,r,a,
f)]}var ji=[-.2,.2,-.4,.4],Yi=[0,-18,18,-36,36,-54,54,-72,72];function Qi(t,{height:e,width:n},r){return Yi.flatMap(s=>Yi.
map(i=>({left:t[0]-n/2+i,right:t[0]+n/2+i,top:t[1]-e/2+s,bottom:t[1]+e/2+s}))).filter(s=>r.every(i=>Vn(s,i)===0))}var ta=9,
sm=3,ea=t=>de(Et(t),sm).map(e=>({row:e,at:Ae(Vr(e),t),half:S.radii[e]*t.scale*.85}));function Vn({left:t,right:e,top:n,bottom:r},{
at:[o,s],half:i}){return Math.max(0,Math.min(e,o+i)-Math.max(t,o-i))*Math.max(0,Math.min(r,s+i)-Math.max(n,s-i))}function im(t,e){
let n=o=>e.reduce((s,i)=>s+Vn(o,i),0);return t.map((o,s)=>[o,n(o)+250*s]).sort((o,s)=>o[1]-s[1]).map(([o])=>o)}var am=3,
na=(t,e)=>e.filter(({row:n})=>n!==t.row);function lm({top:t,bottom:e},n,r,o,s){let i={left:n-1,right:n+1,top:Math.min(r,
e),bottom:Math.max(r,t)};return na(o,s).every(a=>Vn(i,a)===0)}function Xi({left:t,right:e,top:n,bottom:r},{at:[o,s],half:i}){
let[a,l]=[Math.max(t-o,0,o-e),Math.max(n-s,0,s-r)];return Math.max(0,Math.hypot(a,l)-i/.85)}function cm(t,e,n){let[r,o]=[
n.find(({row:a})=>a===t.row),na(t,n)],s=a=>!r||a.isFar===!0||o.every(l=>Xi(a,l)>Xi(a,r)+am),i=e.filter(a=>o.every(l=>Vn(
a,l)===0));return i.length||!no(t)?[...i.filter(s),...i.filter(a=>!s(a))]:e}var um=()=>W.clientWidth<500?.9:.4;function Zi(t,e,n,r,o,s){
let i=[18,34,50].flatMap(l=>[n-r-l-s,n+r+l]),a=[0,-o/2,o/2];return i.flatMap(l=>a.map(u=>({...t(e-o/2+u,l),isFar:!0})))}var dm=()=>W.clientWidth<500?K()?18:14:60,oa=/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,mm={article:()=>[`\
12px ${R.serif}`,15,24],story:()=>[`600 12.5px ${R.serif}`,15.5,W.clientWidth<500?14:16],outlet:()=>[`600 12px ${R.sans}`,
15,22],topic:()=>W.clientWidth<500?[`700 12px ${R.sans}`,14,14]:[`700 14px ${R.sans}`,17,22]},sa=()=>`600 ${W.clientWidth<
500?10:12}px ${R.sans}`,ro=new Map,xt={placed:[],regions:[],key:""},oo=()=>{ro.clear(),xt.key=""};function fm(t,e,n){let r=[
""];for(let s of t.split(/\s+/)){let i=r.length-1,a=r[i];a&&a.length+s.length>=e?r.push(s):r[i]=a?`${a} ${s}`:s}let o=r.
slice(0,n).map(s=>A(s,e+6));return r.length>n&&(o[n-1]=`${o[n-1].replace(/…$/,"")}…`),o}function hm({kind:t,row:e}){
if(t!=="story")return[c.labelOf({kind:t,row:e})];let n=c.titleOf(e),r=n.split(ia)[0];return pm().get(r)===1?[n,r]:[n]}var ia="\
 · ",$e=null;function pm(){if($e)return $e;$e=new Map;for(let t of S.islands){let[e]=c.titleOf(t).split(ia);$e.set(e,($e.
get(e)??0)+1)}return $e}function ym(t,{thing:e}){let n=c.nameOf(e),r=ro.get(n)??hm(e).map(o=>gm(t,e.kind,o));return ro.set(
n,r),r}function gm(t,e,n){let[r,o,s]=mm[e](),i=e==="story"?4:2,a=fm(A(n.replace(oa,""),120),s,i);t.font=r;let l=Math.max(
...a.map(u=>t.measureText(u).width));return{lines:a,font:r,height:o,width:l+6}}var aa="2.5px";function bm(t){return(K()?
km(t):wm(t)).sort((n,r)=>r.rank-n.rank).slice(0,400)}function wm(t){let e=Et(t);return E.nodes.filter(n=>Rn(e,n.x,n.y,0)&&
eo(n)===1).map(n=>({thing:n.thing,x:n.x,y:n.y,radius:n.size*E.grow*t.scale,rank:xm(n.thing),ways:n.ways}))}function xm(t){
return et(t,E.focus)?1e9:t.kind==="article"?c.weight(t):1e4+1e3*Gn(t)}var so=1.9,vm=30;function km(t){let e=Et(t),n=de(e,
ta).filter(s=>c.storyArticles[s].some(Ee)).map(s=>Un(L(s),t,Sm(s))),r=E.litRows!==null&&E.litRows.size<=vm;if(t.scale>so||
r)for(let s of ue(e))Ee(s)&&n.push(Un(N(s),t,c.linkCount[s]/1e3));let{focus:o}=E;return!o||o.kind==="topic"||!Bt(o)?n:[...n.
filter(({thing:s})=>!et(s,o)),Un(o,t,1e9)]}var Sm=t=>1e3*(1+c.storyArticles[t].length/c.storyArticles[S.islands[0]].length);
function Un(t,e,n){let{x:r,y:o,radius:s}=Bt(t)??{x:0,y:0,radius:0};return{thing:t,x:r,y:o,radius:s*e.scale,rank:n}}var io=(t,e)=>t.
left<e.right&&t.right>e.left&&t.top<e.bottom&&t.bottom>e.top;function Tm(t,e){let n=K()?ea(e):[],r=Am();Em(t,e,n,r);let o=bm(
e),s=o.map(a=>la(a,e)),i=K()?Cm(e):[];xt.placed=[];for(let a=0;a<o.length&&xt.placed.length<dm();a+=1){let l=ym(t,o[a]).
flatMap(d=>{let m=b=>ca(b,e)&&!r.some(x=>io(b,x)),f=Ji(o[a],d,e,n).filter(m),p=f.filter(b=>ra(b,a,s)),y=no(o[a].thing)?f.
at(0):void 0,g=p.find(b=>ra(b,-1,i))??p.at(0)??y;return g?[{size:d,free:g}]:[]}),u=l.find(({free:d})=>!d.isFar)??l.at(0);
u&&(r.push(u.free),xt.placed.push(Om(o[a],u.size,u.free,e)))}}function Om(t,e,n,r){let[o,s]=Ae(t,r),[i,a]=[(n.left+n.right)/
2-o,n.top-s];return{...t,size:e,isFar:!!n.isFar,dx:i,dy:a}}var Mm=2.2;function Em(t,e,n,r){if(xt.regions=[],!(!K()||e.scale>
Mm*E.fit)){t.font=sa(),t.letterSpacing=aa;for(let o of S.regions){let s=o.name.replace(oa,"").toLocaleUpperCase(),i={lines:[
s],font:"",height:16,width:t.measureText(s).width+6},[a,l]=Ae(o,e),u=Qi([a,l],i,n).find(d=>ca(d,e)&&!r.some(m=>io(d,m)));
u&&(r.push(u),xt.regions.push({region:o,text:s,dx:(u.left+u.right)/2-a,dy:u.top-l}))}t.letterSpacing="0px"}}function la(t,e){
let[n,r]=Ae(t,e);return t.thing.kind!=="story"||!K()?{left:n-t.radius,right:n+t.radius,top:r-t.radius,bottom:r+t.radius}:
{left:1/0,right:-1/0,top:1/0,bottom:-1/0}}var Nm=150;function Cm(t){let e=ue(Et(t)).filter(n=>c.storylineOf(n)<0&&c.articles.
event[n]<0);return e.length>Nm?[]:e.map(n=>la(Un(N(n),t,0),t))}function Am(){let t=W.getBoundingClientRect(),[e,n]=[(t.left+
t.right)/2,(t.top+t.bottom)/2];return[...document.querySelectorAll(".views, .zoom")].map(r=>{let{left:o,right:s,top:i,bottom:a}=r.
getBoundingClientRect();return{left:o-e,right:s-e,top:i-n,bottom:a-n}})}var ca=(t,e)=>Math.max(-t.left,t.right)<e.width/
2-4&&Math.max(-t.top,t.bottom)<e.height/2-4,ra=(t,e,n)=>!n.some((r,o)=>o!==e&&io(t,r));function ua(t,e,n){let r=`${E.name}\
|${e.scale}|${Te}|${e.x},${e.y}`;r!==xt.key&&!(n&&xt.placed.length)&&(Tm(t,e),xt.key=r),t.save(),t.setTransform(e.ratio,
0,0,e.ratio,0,0),Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:4.5,strokeStyle:R.paper});
for(let o of xt.regions)Lm(t,e,o);for(let o of xt.placed)Im(t,e,o);t.restore()}function $m(t,e,{x:n,y:r,radius:o,size:s},i,a){
let[l,u]=[(n-e.x)*e.scale+e.width/2,(r-e.y)*e.scale+e.height/2],d=a>u?a:a+s.lines.length*s.height,m=Math.min(Math.max(l,
i-s.width/2),i+s.width/2),f=o/Math.hypot(m-l,d-u);t.beginPath(),t.moveTo(l+f*(m-l),u+f*(d-u)),t.lineTo(m,d),t.save(),t.lineWidth=
1,t.strokeStyle=R.soft,t.stroke(),t.restore()}function Lm(t,e,{region:{x:n,y:r},text:o,dx:s,dy:i}){let a=(n-e.x)*e.scale+
e.width/2+s,l=(r-e.y)*e.scale+e.height/2+i;t.font=sa(),t.letterSpacing=aa,t.fillStyle=R.quiet,t.strokeText(o,a,l),t.fillText(
o,a,l),t.letterSpacing="0px"}function Im(t,e,n){let{x:r,y:o,dx:s,dy:i,size:a}=n,l=(r-e.x)*e.scale+e.width/2+s,u=(o-e.y)*
e.scale+e.height/2+i;n.isFar&&$m(t,e,n,l,u),t.font=a.font,t.fillStyle=R.ink,a.lines.forEach((d,m)=>{t.strokeText(d,l,u+m*
a.height),t.fillText(d,l,u+m*a.height)})}var jn=!1,qn=!1,da=0;function ma(){}var fa=ma,ha=ma,tn=()=>qn,pa=()=>jn,ya=()=>{jn=!1};function ga(t,e){ha=e,fa=t}function Qe(){
fa(),qn=!0,clearTimeout(da),da=window.setTimeout(()=>{qn=!1,Rm(),ha()},120)}function Rm(){if(!G)return;let[t,e]=[E.fit*.4,
Math.max(8,E.fit*4)],n=G.getScale();(n<t||n>e)&&G.moveTo({scale:Math.min(e,Math.max(t,n))})}function Dm(){if(K())return In();
let[t,e]=[E.nodes.map(({x:n})=>n),E.nodes.map(({y:n})=>n)];return[Math.min(...t),Math.min(...e),Math.max(...t),Math.max(
...e)]}var ao=()=>({above:W.clientWidth<500?60:16,below:46});function Fm([t,e,n,r]){let[o,s]=[W.clientWidth,W.clientHeight],
i=K()?16:Math.min(70,o/8),a=K()?ao():{above:i,below:84},l=Math.min(K()?2:1.3,(o-2*i)/Math.max(n-t,1),(s-a.above-a.below)/
Math.max(r-e,1)),u=Number.isFinite(t)?Math.max(l,.001):1;Ht({fit:u,grow:K()?1:Math.min(3,Math.max(1,.55/u))})}function Zt(t=!0){
let e=Dm();Fm(e);let[n,r,o,s]=e;if(!Number.isFinite(n))return;let i=K()?(ao().above-ao().below)/2:20,a={x:(n+o)/2,y:(r+s)/
2-i/E.fit};Le({position:a,scale:E.fit},t),jn=!0}function Le(t,e=!0){jn=!1;let n=e&&!wn();n&&(qn=!0,G?.once("animationFin\
ished",Qe));let r=n&&{duration:260,easingFunction:"easeInOutQuad"};G?.moveTo({...t,animation:r}),!n&&K()&&Qe()}function Ie(t){
Le({scale:yt().scale*t})}function en(t){if(K())return Bt(t);let e=E.places.get(c.nameOf(t));return e?{x:e.x,y:e.y,radius:e.
size*E.grow}:null}function ba(t){let e=en(t);if(!e)return;let{x:n,y:r,scale:o,width:s,height:i}=yt(),a=Math.abs(e.x-n)*o>
s*.42,l=Math.abs(e.y-r)*o>i*.4,d=t.kind==="story"?Math.min(2.2,.3*Math.min(s,i)/e.radius):1.6,m=K()&&t.kind!=="topic"&&o<
d*.6,f={x:e.x,y:e.y};m?Le({position:f,scale:d}):(a||l)&&Le({position:f})}var Qt=t=>"edge"in t,he;function va(t){he=t,G?.on("click",({pointer:e})=>{he.pick(lo(e.DOM),!1)}),G?.on("doubleClick",({
pointer:e})=>{let n=lo(e.DOM);n&&he.pick(n,!0)});for(let e of["dragging","dragEnd"])G?.on(e,Wm);W.addEventListener("poin\
termove",Pm),W.addEventListener("pointerleave",nn),W.addEventListener("keydown",jm),W.addEventListener("blur",co)}function lo({
x:t,y:e}){if(!G)return null;if(K()){let s=G.DOMtoCanvas({x:t,y:e});return Bm(t,e)??ci(s.x,s.y,G.getScale())}let n=G.getNodeAt(
{x:t,y:e});if(n!==void 0)return c.thingOf(String(n));let r=G.getEdgeAt({x:t,y:e}),o=E.edges.find(s=>s.id===r);return o?{
edge:o}:null}function Bm(t,e){let n=yt();return xt.placed.find(({x:o,y:s,dx:i,dy:a,size:l})=>{let u=(o-n.x)*n.scale+n.width/
2+i,d=(s-n.y)*n.scale+n.height/2+a,m=l.lines.length*l.height;return Math.abs(t-u)<l.width/2&&e>d&&e<d+m})?.thing??null}var Jt=w(
"tip"),Yn=null;function Hm(t,e){return e?Qt(t)||Qt(e)?Qt(t)&&Qt(e)&&t.edge===e.edge:et(t,e):!1}function nn(){Jt.hidden=!0,
Yn&&ka(null),Yn=null,W.classList.remove("pointing")}function Pm(t){if(tn()||t.pointerType==="touch")return;let e=W.getBoundingClientRect(),
[n,r]=[t.clientX-e.left,t.clientY-e.top],o=lo({x:n,y:r});o?Km(o,n,r):nn()}function Km(t,e,n){Hm(t,Yn)||(Jt.replaceChildren(
...he.tip(t)),Yn=t,ka(t)),Jt.hidden=!1;let r=Math.max(8,Math.min(e+14,W.clientWidth-Jt.offsetWidth-8)),o=n+Jt.offsetHeight+
24>W.clientHeight;Jt.style.left=`${r}px`,Jt.style.top=`${o?Math.max(4,n-Jt.offsetHeight-12):n+16}px`,W.classList.add("po\
inting")}function ka(t){let e=E.pointed,n=t&&(Qt(t)?t.edge.id:c.nameOf(t));Ht({pointed:n,near:_m(n)}),!(K()||e===n)&&(St.
update(E.nodes.map(Ze)),Dt.update(E.edges.map(Je)),$t())}function _m(t){if(K()||typeof t!="string")return null;let e=new Set(
[t]);for(let{from:n,to:r}of E.edges)n===t&&e.add(r),r===t&&e.add(n);return e}function Wm({nodes:t}){if(!(K()||!G||!t.length)){
for(let[e,{x:n,y:r}]of Object.entries(G.getPositions(t))){let o=E.places.get(e);o&&Object.assign(o,{x:n,y:r})}$t()}}var zm=new Map(
[["ArrowLeft",[-1,0]],["ArrowRight",[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]),Pt=null;function co(){Pt=null,Se()}function Gm(){
if(!K())return E.nodes.map(({thing:r,x:o,y:s})=>({thing:r,x:o,y:s}));let t=yt(),e=Et({...t,width:3*t.width,height:3*t.height}),
n=de(e).map(L);return(t.scale>so||n.length<2)&&n.push(...ue(e).map(N)),n.flatMap(r=>{let o=Bt(r);return o?[{thing:r,x:o.
x,y:o.y}]:[]})}function Vm([t,e]){let n=(Pt&&en(Pt))??yt(),[r,o]=[null,1/0];for(let{thing:s,x:i,y:a}of Gm()){if(et(s,Pt))
continue;let l=(i-n.x)*t+(a-n.y)*e,u=Math.abs((i-n.x)*e)+Math.abs((a-n.y)*t),d=l>1?l+2*u:1e7+l*10+u;d<o&&([r,o]=[s,d])}r&&
Um(r)}function Um(t){let e=en(t);if(!e)return;Pt=t;let{x:n,y:r}=e,o=yt(),s=Math.abs(n-o.x)*o.scale>o.width*.45,i=Math.abs(
r-o.y)*o.scale>o.height*.42;(s||i)&&Le({position:{x:n,y:r}},!1),he.say(t),Se()}function Sa(t){let e=Pt&&en(Pt);if(!e)return;
let{scale:n}=yt();t.beginPath(),Lt(t,e.x,e.y,e.radius+6/n),t.strokeStyle=R.accent,t.lineWidth=3/n,t.stroke()}var wa=()=>{
Pt&&he.pick(Pt,!1)},xa=()=>{Ie(1.4)},qm=new Map([["Enter",wa],[" ",wa],["Escape",()=>{he.back()}],["+",xa],["=",xa],["-",
()=>{Ie(1/1.4)}],["0",()=>{Zt()}]]);function jm(t){if(t.ctrlKey||t.metaKey||t.altKey)return;let e=zm.get(t.key),n=qm.get(
t.key);if(e)Vm(e);else if(n)n();else return;t.preventDefault()}var Xn=!1;function Ta(t){Tr(),si(),ei();let e=Cs(c.network.options);e.on("beforeDrawing",n=>{!Xn&&K()&&!Ti(n,yt(),tn())&&
Qe()}),e.on("afterDrawing",n=>{Xn||(E.name&&ua(n,yt(),tn()),Sa(n))});for(let n of["dragStart","dragging","dragEnd","zoom"])
e.on(n,Qe);for(let n of["dragStart","zoom"])e.on(n,ya);e.on("resize",Ym),ga(nn,()=>{K()&&Gr(),Se()}),va(t)}function Ym(){
oo(),pa()&&requestAnimationFrame(()=>{if(!K()){Zt(!1);return}let{focus:t,litRows:e}=E;uo(),Ht({focus:t,litRows:e}),$t()})}
function uo(){li(),ii(W),Ma(di,Gr)}function Oa(t){Ma(zi(t),()=>{St.add(E.nodes.map(Ze)),Dt.add(E.edges.map(Je))})}function Ma(t,e){
co(),nn(),Xn=!0,Dt.length&&Dt.clear(),St.length&&St.clear(),fi(t),Zt(!1),e(),Xn=!1,$t()}function Ea(t){let e=K();Ht({focus:t,
litRows:t&&e?new Set(Ui(t)):null,litNames:t&&!e?Vi(t):null}),mo(),t&&ba(t)}function Zn(t){Ht({mask:t}),mo()}function mo(){
K()||(St.update(E.nodes.map(Ze)),Dt.update(E.edges.map(Je))),$t()}function fo(){Tr(),oo(),G&&mo()}var Na=()=>G?.redraw();
function Ca(){let t=W.querySelector("canvas"),e=document.createElement("canvas"),n=e.getContext("2d");return!t||!n||([e.
width,e.height]=[t.width,t.height],n.fillStyle=R.paper,n.fillRect(0,0,e.width,e.height),n.drawImage(t,0,0)),e.toDataURL(
"image/png")}var Aa=[{most:62,floor:t=>t.setUTCHours(0,0,0,0),next:t=>t.setUTCDate(t.getUTCDate()+1)},{most:620,floor:t=>t.setUTCDate(
t.getUTCDate()-(t.getUTCDay()+6)%7),next:t=>t.setUTCDate(t.getUTCDate()+7)},{most:4400,floor:t=>t.setUTCDate(1),next:t=>t.
setUTCMonth(t.getUTCMonth()+1)},{most:1/0,floor:t=>t.setUTCMonth(0,1),next:t=>t.setUTCFullYear(t.getUTCFullYear()+1)}],Xm=400;
function $a(t){let e=Float64Array.from(t.filter(l=>l!==null)).sort();if(!e.length)return null;let[n,r]=[e[0],e[e.length-
1]],o=Zm(Jm(e)),s=[];n<o[0]&&(s.push(`the first bar gathers all before ${ie(o[0])}`),o.unshift(n));let i=o[o.length-1];i<=
r&&(s.push(`the last bar gathers all from ${ie(i)} on`),o.push(r+1));let a=Int16Array.from(t,l=>l===null?-1:Jn(o,l));return{
edges:o,bins:a,gathered:s}}function Zm([t,e]){let n=Aa.find(({most:s})=>(e-t)/tt<=s)??Aa[3],r=new Date(t*1e3);r.setUTCHours(
0,0,0,0),n.floor(r);let o=[r.getTime()/1e3];for(;o[o.length-1]<=e&&o.length<=Xm;)n.next(r),o.push(r.getTime()/1e3);return o}
function Jm(t){let e=i=>t[Math.round(i*(t.length-1))],[n,r,o,s]=[e(0),e(1),e(.01),e(.99)];return s>o&&(s-o)*2<r-n?[o,s]:
[n,r]}function Jn(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<=e?n=o:r=o}return n}function ho({bins:t,edges:e},n){
let r=new Uint32Array(e.length-1);return t.forEach((o,s)=>{o>=0&&(!n||n[s])&&(r[o]+=1)}),r}var po=t=>new Date(t*1e3).toISOString().
slice(0,10).replace(/(-01)?-01$/,e=>e.length>3?"":e.slice(3));var Qm=new Set(Sn),rn=t=>Qm.has(t);function La(t,e){let n=new Set(e),r=new Set,o=[];for(let s of e){if(r.has(s))continue;
r.add(s);let i=[s];for(let a of i)for(let l of t.linksOf(a)){let u=t.otherEnd(l,a);!rn(t.linkKind(l))||!n.has(u)||r.has(
u)||(r.add(u),i.push(u))}o.push(i.sort(t.oldestFirst))}return o}var Ba=30,yo=19,on=14,tf=26,ef=26,Ia=26,nf=24,Ra=.7;function rf(t,e){let n=[...new Set(t)].sort((l,u)=>l-u),[r,o]=[n[0],
n[n.length-1]],s=Math.max(1,o-r),i=e-on-tf,a=l=>{let u=(n[l]-r)/s,d=n.length>1?l/(n.length-1):.5;return(1-Ra)*u+Ra*d};return l=>{
if(n.length<2)return on+i/2;let u=n.findIndex(m=>m>=l);if(u<0)return on+i;if(u===0)return on;let d=(l-n[u-1])/(n[u]-n[u-
1]);return on+i*(a(u-1)+d*(a(u)-a(u-1)))}}var Ha=(t,e)=>t.storyArticles[e].filter(n=>t.articles.published[n]!==null).length>
1,of={year:365*tt,month:30*tt,day:tt};function Pa(t,e,n,r){let o=sf(t,e),s=f=>t.articles.published[f],a=o.flatMap(({rows:f})=>f).
map(s).filter(f=>f!==null),l=rf(a,n),u=ef,d=o.map(({event:f,rows:p})=>{let y=p.filter(v=>s(v)!==null).sort(t.oldestFirst),
{marks:g,height:b}=af(t,y,{at:l,width:n,measure:r},u+Ba),x={event:f,top:u,height:b,marks:g,undated:p.filter(v=>s(v)===null)};
return u+=b,x}),m=uf(t,new Set(d.flatMap(({marks:f})=>f.map(({row:p})=>p))));return{lanes:d,threads:m,ticks:df(a,l,n),width:n,
height:u}}function sf(t,e){let n=t.storyArticles[e];if(!t.isStoryline(e)||!t.storyEvents[e].length)return[{event:t.isStoryline(
e)?null:e,rows:n}];let r=i=>t.stories.first[i]??1/0,o=[...t.storyEvents[e]].sort((i,a)=>r(i)-r(a)||i-a),s=n.filter(i=>t.
eventOf(i)<0);return[...o.map(i=>({event:i,rows:t.storyArticles[i]})),...s.length?[{event:null,rows:s}]:[]]}function af(t,e,n,r){
let o=[];return{marks:e.map(i=>{let a=t.stories.firstReport[t.eventOf(i)]===i,[l,u]=lf(t,i,n.at),d=a?`${Da(t,i)} · first\
 here`:Da(t,i),m=n.measure(d,a)+12,f=u+m<=n.width,p=f?l-5:l-m,y=o.findIndex(v=>v<=p),g=y>=0||o.length<nf,b=y>=0?y:g?o.length:
cf(o),x=g?l:Math.max(l,o[b]+5);return o[b]=g&&f?u+m:Math.max(x,u)+7,{row:i,x,until:Math.max(x,u),y:r+b*yo+yo/2,name:d,side:g?
f?"right":"left":null,isFirst:a,isLoose:t.looseArticles.has(i)}}),height:Ba+Math.max(1,o.length)*yo+10}}function lf(t,e,n){
let r=t.articles.published[e]??0,o=t.precision.of(e),s=n(r);return[s,Vt(o)?s:n(r+(of[o]??0))]}var cf=t=>t.indexOf(Math.min(
...t));function Da(t,e){let n=t.outletOf(e),r=n<0?"?":t.labelOf(D(n));return r.length>Ia?`${r.slice(0,Ia-1)}…`:r}function uf(t,e){
return[...e].flatMap(n=>{let r=[...t.linksOf(n)].filter(a=>t.links.source[a]===n&&rn(t.linkKind(a))&&e.has(t.links.target[a])),
o=(a,l)=>t.oldestFirst(t.links.target[a],t.links.target[l]),[s]=r.sort(o),i=t.credits.of(n).filter(({earlier:a})=>e.has(
a));return[...s===void 0?[]:[{kind:t.linkKind(s),from:n,to:t.links.target[s]}],...i.map(({earlier:a})=>({kind:"credit",from:n,
to:a}))]})}var go=[1/24,1/4,1,2,7,14,30,91,365,3650].map(t=>t*tt),Fa=74;function df(t,e,n){if(!t.length)return[];let[r,o]=[
Math.min(...t),Math.max(...t)],s=go.find(u=>(o-r)/u<=n/20)??go[go.length-1],i=s<tt?"minute":"day",a=[],l=-1/0;for(let u=Math.
ceil(r/s)*s;u<=o;u+=s){let d=e(u);d<l||d>n-Fa||(a.push({seconds:u,x:d,precision:i}),l=d+Fa)}return a}var Ka=t=>t==="outlet"||t==="story";function Qn(t,e,n){let r=o=>s=>it(t.storyArticles[s],t.holders[o]);return n==="outle\
t"?[{title:"Topics",kind:"topic",held:o=>t.outletTopics[o]},{title:"Stories",kind:"story",held:e.storiesOfOutlet}]:[{title:"\
Outlets",kind:"outlet",held:r("outlet")},{title:"Topics",kind:"topic",held:r("topic")}]}var _a=["with","to","why"],Wa=["map","timeline","network"],k={chosen:null,other:null,view:"map",query:"",kinds:new Set(Mt),
colour:"topic",size:"articles",muted:[],terms:[],faults:[]};function sn(t){k={...k,...t}}var nt;function za(t){nt=t}var st=()=>k.
terms.length>0;var wo=()=>{};function Va(t){wo=t,ln||addEventListener("hashchange",t)}var ln=location.protocol==="about:",gt=ln?mf():{hash:()=>location.
hash,go:t=>{location.hash=t},replace:t=>{location.replace(t)},move:t=>{window.history.go(t)}};function mf(){let t=["#"],
e=0,n=()=>setTimeout(()=>{wo()});return{hash:()=>t[e],go(r){e+=1,t.splice(e,1/0,r),n()},replace(r){t[e]=r,n()},move(r){e=
Math.min(t.length-1,Math.max(0,e+r)),n()}}}var tr=(t,e)=>t?.kind==="story"&&!e&&Ha(c,t.row);function xo(t,e){return tr(t,
e)?"timeline":t&&(t.kind==="story"||e)?"network":"map"}var Ua=t=>encodeURIComponent(t.toWellFormed()).replaceAll("%2F","\
/");function qa(t){let e=c.nameOf(t);return/^[\w./@:%~+-]+$/.test(e)?e:Ua(e)}var ja=t=>`#${qa(t)}`;function vo({chosen:t,
other:e,view:n,query:r,kinds:o,colour:s,size:i,muted:a}){let l=Mt.filter(m=>!o.has(m)),d=[...e?[[e.mode,c.nameOf(e.thing)]]:
[],...an("view",n,xo(t,e)),...an("q",r,""),...an("hide",l.join(","),""),...an("colour",s,"topic"),...an("size",i,"articl\
es"),...a.map(m=>["fade",m])].map(([m,f])=>`${m}=${Ua(f)}`).join("&");return`#${t?qa(t):""}${d?`?${d}`:""}`}var an=(t,e,n)=>e===
n?[]:[[t,e]],Ga=null;function vt(t,e=!1){let n=vo({...k,...t}),r=gt.hash()||"#",o=e&&Ga===r;Ga=e?n:null,n===r?wo():o?gt.
replace(n):gt.go(n)}var bo=!1;function Ya(){let t=bo;return bo=!1,t}function U(t,{view:e,other:n,isFocused:r=!1}={}){bo=
r;let s=t!==null&&k.view==="network"&&k.chosen!==null?"network":xo(t,n??null);vt({chosen:t,other:n??null,view:e??s})}function ff(t){
try{return decodeURIComponent(t)}catch{return""}}var Xa=t=>c.thingOf(t)??c.thingOf(ff(t)),hf=t=>Object.hasOwn(Cn,t),pf=t=>Object.
hasOwn(An,t);function Za(){let t=gt.hash().slice(1),e=t.indexOf("?"),n=e<0?t:t.slice(0,e),r=new URLSearchParams(e<0?"":t.
slice(e+1)),o=p=>r.get(p)??"",s=Xa(n),i=s?yf(s,r):null,a=o("hide").split(","),l=Wa.find(p=>p===o("view")),u=l!=="timelin\
e"||tr(s,i),d=l&&u?l:xo(s,i),m=o("colour"),f=o("size");return{chosen:s,other:i,view:d==="network"&&!s&&!Xe()?"map":d,query:o(
"q").slice(0,1e3),kinds:new Set(Mt.filter(p=>!a.includes(p))),colour:hf(m)?m:"topic",size:pf(f)?f:"articles",muted:r.getAll(
"fade"),isUnknown:n!==""&&!s}}function yf(t,e){let n=_a.find(o=>e.has(o)),r=n&&Xa(e.get(n)??"");return!n||!r||et(r,t)?null:
gf(n,t,r)?{mode:n,thing:r}:null}function gf(t,e,n){return t==="with"?n.kind===e.kind&&Ka(n.kind):t==="to"?!0:n.kind==="a\
rticle"&&e.kind==="article"&&c.linksBetween(e.row,n.row).length>0}var ko=null;function Ja(t){let e=ko===t;return ko=null,e}function te(t,e=!1){t!==k.query&&(ko=e?t:null,vt({query:t},e))}
function So(t,e){te(Ge(k.query,t,e))}function Qa(t,e,n){let r=Xs(k.query,t).filter(o=>!ot.namedRows(t,o).includes(e));So(
t,n?[...r,ot.facetName(t,e)]:r)}var pe=null,er=48,bf=t=>t==="after"||t==="before",tl=t=>t!==null&&t.edges.length>2;function Oo(){if(w("dates").hidden=!tl(
pe),!tl(pe))return;let t=ho(pe,null),e=k.terms.filter(o=>!bf(o.field)||o.isNot),n=st()?ho(pe,ot.maskOfAll(e)):t,r=Math.max(
1,...t);w("histogram").replaceChildren(el(t,r,"all"),el(n,r,"matching")),Mo(pe,wf(pe))}function wf({edges:t}){let e=a=>k.
terms.find(l=>l.field===a&&!l.isNot)?.dates.at(0),[n,r,o]=[e("after"),e("before"),t.length-1],s=n===void 0?0:Math.min(o-
1,Jn(t,n)),i=r===void 0?o:Math.min(o,Jn(t,r-1)+1);return[s,Math.max(s+1,i)]}function el(t,e,n){let r=i=>3+45*Math.sqrt(i)/
Math.sqrt(e),s=Array.from(t,(i,a)=>i?`M${a+.08} ${er}v${-r(i)}h.84V${er}z`:"").join("")||`M0 ${er}`;return $("path",{class:n,
d:s})}var nl=t=>t-1;function Mo({edges:t,gathered:e},[n,r]){let o=t.length-1,[s,i]=[w("date-from"),w("date-to")];for(let[
u,d]of[[s,n],[i,r]])u.max=String(o),u.value=String(d);s.setAttribute("aria-valuetext",ie(t[n])),i.setAttribute("aria-val\
uetext",ie(nl(t[r]))),w("histogram").setAttribute("viewBox",`0 0 ${o} ${er}`),w("brush").style.left=`${100*n/o}%`,w("bru\
sh").style.right=`${100-100*r/o}%`;let a=n===0&&r===o,l=Ct(t[n],nl(t[r]));w("date-words").textContent=a?[l,...e].join(";\
 "):`${l} (UTC)`,w("date-clear").hidden=a}function rl({edges:t},e){let[n,r]=[Number(w("date-from").value),Number(w("date\
-to").value)];return n>=r&&([n,r]=e==="date-from"?[r-1,r]:[n,n+1]),[Math.max(0,n),Math.min(t.length-1,Math.max(1,r))]}function To({
edges:t},[e,n]){let r=e>0?[po(t[e])]:[],o=n<t.length-1?[po(t[n])]:[];te(Ge(Ge(k.query,"after",r),"before",o))}function ol(){
let t=$a(c.articles.published);if(pe=t,!!t){for(let e of["date-from","date-to"])w(e).addEventListener("input",()=>{Mo(t,
rl(t,e))}),w(e).addEventListener("change",()=>{To(t,rl(t,e))});w("date-clear").addEventListener("click",()=>{To(t,[0,t.edges.
length-1]),w("date-from").focus()}),xf(t,w("chart"))}}function xf(t,e){let n=null,r=t.edges.length-1,o=i=>{let{left:a,width:l}=e.
getBoundingClientRect(),u=Math.floor((i.clientX-a)/l*r);return Math.min(r-1,Math.max(0,u))},s=(i,a)=>[Math.min(i,o(a)),Math.
max(i,o(a))+1];e.addEventListener("pointerdown",i=>{i.target instanceof HTMLInputElement||(n=o(i),e.setPointerCapture(i.
pointerId))}),e.addEventListener("pointermove",i=>{n!==null&&Mo(t,s(n,i))}),e.addEventListener("pointerup",i=>{n!==null&&
To(t,s(n,i)),n=null}),e.addEventListener("pointercancel",()=>{n=null,Oo()})}var Eo={article:"Article",outlet:"Outlet",topic:"Topic",story:"Story"},No={article:"Articles",outlet:"Outlets",topic:"To\
pics",story:"Stories"},Kt=({kind:t,row:e})=>t==="story"&&!c.isStoryline(e)?"Event":Eo[t];function Nt(t){let e=c.period(t);
return e?Ct(...e,c.precision.ofPeriod(t,e)):""}function bt(t){let{first:e,last:n}=c.stories,r=e[t];if(r===null)return"";
let o=[r,n[t]??r];return Ct(...o,c.precision.ofPeriod(j.countedIn(t),o))}function cn(t){let{articles:e,outlets:n,distinct_texts:r,
origins:o}=c.stories,s=r[t],i=o[t];return[T(e[t],"article"),T(n[t],"outlet"),s<e[t]?T(s,"distinct text"):"",i!==null&&i<
s?`at most ${T(i,"origin")}`:""].filter(Boolean).join(", ")}var nr=(t,e)=>c.eventOf(e)===t&&!c.isStoryline(t)&&c.looseArticles.
has(e)?"loosely part of it":"";function rr(t){let e=c.stories.loose[t];return e?`${O(e)} loosely part of it`:""}function rt({
kind:t,row:e}){return t==="article"?`${kf(e)} · ${Ut(c.articles.published[e],c.precision.of(e))}`:{outlet:()=>[c.outlets.
domain[e],vf(e)],topic:()=>[T(c.topicArticles[e].length,"article"),T(c.topicOutlets[e].length,"outlet")],story:()=>[cn(e),
bt(e)]}[t]().filter(Boolean).join(" · ")}var vf=t=>T(c.outletArticles[t].length,"article"),sl=t=>A(c.labelOf(D(c.outletOf(
t))),60),kf=t=>c.outletOf(t)>=0?sl(t):"outlet not given",mt=t=>c.outletOf(t)>=0?sl(t):"An unnamed outlet",Re=t=>t.kind===
"story"&&!c.isStoryline(t.row)?`event · ${rt(t)}`:rt(t);function il(t,e){let n=c.articles[t].filter(s=>s!==null);if(n.length<
10)return"";let r=n.filter(s=>s<e).length,o=`the ${O(n.length)} articles here that have one`;return r?` Higher than ${We(
Math.floor(100*r/n.length)/100)} of ${o}.`:` None of ${o} has a lower one.`}function al(t){return t===null?"Not given. A\
rticles that are only listed in other documents often have none.":`A score given by whoever collected the documents; it \
is not a star rating, and 0 is common.${il("quality",t)}`}function ll(t){return t===null?"Not given. Only articles with \
a document of their own have it.":t<0?"Below zero: for the collector, this article was not the head of a cluster.":`How \
much surrounded this article when it was collected: mostly its quality plus ten for each related entry.${il("heat",t)}`}
var Sf=.5;function Co(t){let e=c.stories.stability[t];return e!==null&&e<=Sf?"Unstable: with a slightly finer or coarser\
 setting, or without some article, much of this story would change.":""}function cl(t){let e=c.stories.cohesion[t];return`\
This story was found by the words and dates of its articles; nobody declared it.${e===null?"":` On average, two of its a\
rticles share ${We(e)} of their weighted words.`}`}var un="An outlet that is missing here may still have reported: this \
page knows only the documents it was built from, and someone chose which to collect. Few articles on a topic, or no link\
 between two, may only mean that nobody collected or declared more.";var Tf=560,Of=700,Mf=.2,Ef=24,_t=null;function Ao(t){let e=w("lanes");e.hidden=t===null,document.body.classList.toggle("\
on-lanes",t!==null),_t=t===null?null:{row:t,lanes:Pa(c,t,ul(),Nf())},w("lanes-body").replaceChildren(..._t?[Cf(_t.lanes,
_t.row)]:[]),w("lanes-key").replaceChildren(..._t?Bf(_t.lanes):[]),fl(null)}function Nf(){let t=document.createElement("\
canvas").getContext("2d");return(e,n)=>t?(t.font=`${n?"600 ":""}12px ${R.sans}`,t.measureText(e).width):8*e.length}var ul=()=>Math.
max(Tf,w("lanes-body").clientWidth);function dl(){_t&&_t.lanes.width!==ul()&&Ao(_t.row)}function Cf({lanes:t,threads:e,ticks:n,
width:r,height:o},s){let i=new Map(t.flatMap(u=>u.marks.map(d=>[d.row,d]))),a=`${c.labelOf(L(s))}: ${T(i.size,"article")}\
 in time; the details list them.`,l=$("svg",{class:"swimlanes",width:r,height:o,viewBox:`0 0 ${r} ${o}`,role:"group","ar\
ia-label":a},...n.map(({seconds:u,x:d,precision:m})=>$("g",{class:"tick"},$("path",{d:`M${d} 20V${o}`}),$("text",{x:d+3,
y:14},m==="day"?Ut(u):$f(u)))),...t.map((u,d)=>Lf(u,r,d)),...e.map(u=>If(u,i)),...[...i.values()].map(Rf));return Hf(l,t),
l}var Af=new Intl.DateTimeFormat(void 0,{day:"numeric",month:"short",hour:"numeric",timeZone:"UTC"}),$f=t=>Af.format(t*1e3);
function Lf({event:t,top:e,height:n,undated:r},o,s){let i=t===null?"In no event of it":c.labelOf(L(t)),a=t===null?"":[cn(
t),rr(t),bt(t)].filter(Boolean).join(" · "),l=r.length?`${T(r.length,"article")} without a date`:"",u=o>Of?[a,l].filter(
Boolean).join(" · "):l,d=Math.max(16,Math.floor((o-6*u.length-40)/8)),m=e+19;return $("g",{class:`lane${s%2?" odd":""}`},
$("rect",{x:0,y:e,width:o,height:n}),$("text",{class:"lane-name",x:10,y:m},A(i,d)),$("text",{class:"lane-note",x:o-10,y:m,
"text-anchor":"end"},u))}function If({kind:t,from:e,to:n},r){let[o,s]=[r.get(e),r.get(n)];if(!o||!s)return $("g",{});let i=Math.
min(Ef,Mf*Math.abs(o.x-s.x)+8),a=`M${o.x} ${o.y}C${o.x} ${o.y-i} ${s.x} ${s.y-i} ${s.x} ${s.y}`,l={class:`thread ${t}`,"\
data-from":e,"data-to":n},u=Math.atan2(i,o.x-s.x),d=[s.x+6*Math.cos(u),s.y-6*Math.sin(u)],m=[.42,-.42].map(f=>`${d[0]+7*
Math.cos(u+f)} ${d[1]-7*Math.sin(u+f)}`);return $("g",l,$("path",{d:a}),$("path",{class:"head",d:`M${d[0]} ${d[1]}L${m[0]}\
 ${m[1]}Z`}))}function Rf(t,e){let{row:n,x:r,until:o,y:s,isFirst:i,isLoose:a}=t,u={class:["mark",i?"first":"",a?"loose":
""].filter(Boolean).join(" "),"data-row":n,tabindex:e?-1:0,role:"button","aria-label":ml(n)};return $("g",u,...o>r+1?[$(
"path",{class:"range",d:`M${r} ${s}H${o}`})]:[],$("circle",{cx:r,cy:s,r:i?6:4.5}),...Df(t))}function Df({x:t,until:e,y:n,
name:r,side:o}){if(!o)return[];let[s,i]=o==="right"?[e+9,"start"]:[t-9,"end"];return[$("text",{x:s,y:n+4,"text-anchor":i},
r)]}function ml(t){let e=c.articles.published[t]??0,n=c.credits.of(t).map(({name:o})=>o);return[mt(t),A(c.labelOf(N(t)),
160),se(e,c.precision.of(t)),c.looseArticles.has(t)?"loosely part of the event":"",n.length?`names ${n.join(", ")} as a \
source`:""].filter(Boolean).join(" · ")}function fl(t){w("lanes-tip").replaceChildren(...t===null?[Ff]:[H(ml(t))])}var Ff="\
Point at an article to read its headline; Enter opens it. Time runs wider where many articles appeared.";function Bf({lanes:t,
threads:e}){let n=new Set(e.map(({kind:i})=>i)),r=t.flatMap(i=>i.marks),o=i=>$("svg",{class:"swimlanes key",viewBox:"0 0\
 30 12",width:30,height:12,"aria-hidden":"true"},$("g",{class:`thread ${i}`},$("path",{d:"M2 10Q15 -4 28 10"}))),s=(...i)=>h(
"li",{},...i);return[...["copy","revision","reprint"].filter(i=>n.has(i)).map(i=>s(o(i),` ${i}: nearly the same text`)),
...n.has("credit")?[s(o("credit")," names the outlet as a source; it may mean this report")]:[],...r.some(({isLoose:i})=>i)?
[s("pale: loosely part of the event")]:[]]}function Hf(t,e){let n=o=>{let s=o.target instanceof Element?o.target.closest(
"[data-row]"):null;return s?Number(s.dataset.row):null},r=o=>{fl(o),t.classList.toggle("lit",o!==null);let s=new Set([o]);
for(let i of t.querySelectorAll(".thread")){let a=[Number(i.dataset.from),Number(i.dataset.to)],l=o!==null&&a.includes(o);
if(i.classList.toggle("on",l),l)for(let u of a)s.add(u)}for(let i of t.querySelectorAll(".mark"))i.classList.toggle("on",
s.has(Number(i.dataset.row)))};for(let o of["pointerover","focusin"])t.addEventListener(o,s=>{r(n(s))});for(let o of["po\
interleave","focusout"])t.addEventListener(o,()=>{r(null)});t.addEventListener("click",o=>{let s=n(o);s!==null&&U(N(s),{
isFocused:!0})}),t.addEventListener("keydown",o=>{let s=n(o);if(s===null)return;let i=o.key==="Enter"||o.key===" "?s:Kf(
e,s,o.key);i!==null&&(o.preventDefault(),i===s?U(N(s),{isFocused:!0}):Pf(t,i))})}function Pf(t,e){for(let n of t.querySelectorAll(
".mark")){let r=Number(n.dataset.row)===e;n.setAttribute("tabindex",r?"0":"-1"),r&&n.focus()}}function Kf(t,e,n){let r=t.
findIndex(({marks:d})=>d.some(m=>m.row===e)),{marks:o}=t[r],s=o.findIndex(d=>d.row===e);if(n==="ArrowRight")return o.at(
s+1)?.row??null;if(n==="ArrowLeft")return s?o[s-1].row:null;let i=n==="ArrowDown"?1:n==="ArrowUp"?-1:0,a=t.slice(i>0?r+1:
0,i<0?r:void 0),l=i&&a.filter(d=>d.marks.length).at(i>0?0:-1);if(!l)return null;let u=d=>Math.abs(d.x-o[s].x);return l.marks.
reduce((d,m)=>u(m)<u(d)?m:d).row}async function $o(t){let e=t.textContent;return t.textContent="",e.startsWith("{")?JSON.parse(e):await Lo(e).json()}function Lo(t){
let e=new Blob([Io(t)]).stream();return new Response(e.pipeThrough(new DecompressionStream("gzip")))}function Io(t){let e=Uint8Array.
fromBase64;return e?e.call(Uint8Array,t):Uint8Array.from(atob(t),n=>n.charCodeAt(0))}var or=class{byArticle=new Map;byOutlet=new Map;constructor({credits:e=[]}){for(let[n,r,o,s,i]of e){let a={article:n,outlet:r,
name:o,words:s,earlier:i};hl(this.byArticle,n,a),r>=0&&hl(this.byOutlet,r,a)}}of=e=>this.byArticle.get(e)??[];to=e=>this.
byOutlet.get(e)??[]};function hl(t,e,n){let r=t.get(e);r?r.push(n):t.set(e,[n])}function Ro(t){let{words:e,counts:n,places:r,weights:o}=t.terms,s=Int32Array.from(n);for(let i=1;i<s.length;i+=1)s[i]+=s[i-
1];return{...t,images:new Map(Object.entries(t.images).map(([i,a])=>[Number(i),a])),terms:{words:e,ends:s,places:Int32Array.
from(r),weights:Int16Array.from(o)}}}function _f(t){return(t??"").replace(/[^A-Za-z0-9 -]/g,"").replace(/[ -]+/g,"-").replace(
/^-|-$/g,"").toLowerCase()}function Do(t,e){return Array.isArray(t)?t[0]:t.replace("*",()=>_f(e))}function pl(t){let e=t.articles.id.length,n=zf(t,e),{steps:r,target:o,kind:s,similarity:i,days:a,rule:l,kinds:u}=t.derived,
d=n.source.length,m=d+o.length,f={declared:d,kinds:["declared",...u],source:new Int32Array(m),target:new Int32Array(m),kind:new Uint8Array(
m),similarity:new Float32Array(m).fill(NaN,0,d),thousandths:new Int32Array(m),days:new Float32Array(m).fill(NaN),rule:new Int8Array(
m).fill(-1,0,d)};f.source.set(n.source),f.target.set(n.target),f.target.set(o,d),f.thousandths.set(i,d),f.rule.set(l,d);
for(let p=0,y=0;p<o.length;p+=1)y+=r[p],f.source[d+p]=y,f.kind[d+p]=1+s[p],f.similarity[d+p]=i[p]/1e3;return Wf(f,t.articles.
published,a),{...f,...Vf(f,e)}}function Wf({source:t,target:e,days:n,declared:r},o,s){for(let i=r;i<t.length;i+=1){let[a,
l]=[o[t[i]],o[e[i]]];a!==null&&l!==null&&(n[i]=(a-l)/86400)}for(let[i,a]of s)n[r+i]=a===null?NaN:a/100}function zf({mentions:t,
related:e,unrelated:n},r){let{starts:o,listed:s}=Gf([...t,...e],r),i=new Set(n.flatMap(([u,...d])=>d.map(m=>u*r+m))),a={
source:new Int32Array(s.length),target:new Int32Array(s.length)},l=0;for(let u=0;u<r;u+=1){let d=-1;for(let m of s.subarray(
o[u],o[u+1]).sort())m>d&&m!==u&&!i.has(u*r+m)&&(a.source[l]=u,a.target[l++]=m),d=m}return{source:a.source.subarray(0,l),
target:a.target.subarray(0,l)}}function Gf(t,e){let n=new Int32Array(e+1),r=t.filter(([i])=>i>=0);for(let i of r)n[i[0]+
1]+=i.length-1;for(let i=0;i<e;i+=1)n[i+1]+=n[i];let o=new Int32Array(n[e]),s=n.slice();for(let i of r)for(let a=1;a<i.length;a+=
1)o[s[i[0]]++]=i[a];return{starts:n,listed:o}}function Vf({source:t,target:e},n){let r=new Int32Array(n+1);for(let i of[
t,e])for(let a of i)r[a+1]+=1;for(let i=0;i<n;i+=1)r[i+1]+=r[i];let o=new Int32Array(2*t.length),s=r.slice();for(let i of[
t,e])for(let a=0;a<i.length;a+=1)o[s[i[a]]++]=a;return{starts:r,byArticle:o}}var yl=ze.length-1,sr=class{constructor(e){this.articles=e;this.published=new Map(e.precision),this.updated=new Map(e.updatedPrecision)}articles;published;updated;of=e=>ze[this.
published.get(e)??yl];isTimed=(e,n)=>Vt(this.of(e))&&Vt(this.of(n));ofUpdate=e=>ze[this.updated.get(e)??yl];ofPeriod(e,n){
let{published:r}=this.articles;return vs(e.filter(o=>n?.some(s=>s===r[o])).map(this.of))}};function gl(t,e){return t.map(
(n,r)=>n===null?null:n+(e[r]??0))}function bl({series:t=[]}){return new Map(t.flatMap(([e,n])=>n.map(r=>[r,{name:e,size:n.length}])))}var ir=class{constructor(e,n){this.fetchDetails=n;this.articles={...e.articles,updated:gl(e.articles.updated,e.articles.
published)},this.precision=new sr(e.articles),this.looseArticles=new Set(e.articles.loose),this.outlets=e.outlets,this.topics=
e.topics,this.stories=Uf(e),this.words=e.words,this.notes=e.notes,this.map=e.map,this.network=e.network,this.described=_s(
e),this.series=bl(e),this.credits=new or(e),this.sights=e.sights??[],this.mentions=e.mentions,this.links=pl(e),this.details=
e.details?Ro(e.details):null;let{articles:r,outlets:o,topics:s,stories:i}=this;this.articleTopics=r.topics.map(a=>e.words.
topics[a]),this.outletArticles=jt(o.id.length,r.outlet),this.topicArticles=As(s.id.length,this.articleTopics),this.storyArticles=
jt(i.id.length,r.storyline,r.event),this.articlesIn={outlet:this.outletArticles,topic:this.topicArticles,story:this.storyArticles},
this.outletParts=jt(o.id.length,o.part),this.narrower=jt(s.id.length,s.broader),this.storyEvents=jt(i.id.length,i.parent),
this.storylines=[...i.id.keys()].filter(a=>this.isStoryline(a)),[this.outletTopics,this.topicOutlets]=$s(e),this.linkCount=
Ls(this.links,r.id.length),this.rowsOf=qf(this,e)}fetchDetails;articles;outlets;topics;stories;words;links;notes;map;network;described;series;credits;sights;articleTopics;outletArticles;topicArticles;storyArticles;articlesIn;outletParts;narrower;storyEvents;storylines;outletTopics;topicOutlets;linkCount;precision;details;looseArticles;mentions;rowsOf;meetings=null;coming=null;idsOf(e){
return{article:this.articles,outlet:this.outlets,topic:this.topics,story:this.stories}[e].id}sizeOf=e=>this.idsOf(e).length;rowsIn=e=>[
...this.idsOf(e).keys()];nameOf=({kind:e,row:n})=>`${e}/${this.idsOf(e)[n]}`;thingOf=e=>{let n=e.indexOf("/"),r=Mt.find(
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
fetchDetails().then(e=>{this.details=Ro(e)}),this.coming}abstractOf=e=>this.details?.abstract[e]??null;addressOf=e=>{let n=this.
details?.url[e]??null;if(n===null)return null;let r=Do(n,this.articles.headline[e]),o=this.outletOf(e);return!Array.isArray(
n)&&r.startsWith("/")&&o>=0?this.originOf(o)+r:r};originOf(e){return(this.words.origins[this.outlets.origin[e]]??"").replace(
"*",()=>this.outlets.domain[e]??"")}imageOf(e){let n=this.details?.images.get(e);if(!this.details||!n)return null;let[r,
o,s=null,i=null,a=null,l]=n;return{address:this.details.imageOrigins[r]+o,width:s,height:i,title:a,count:l??1}}fileOf=e=>{
if(!this.details)return"";let{name:n,words:r}=this.details.documents;return Do(r[n[e]],this.articles.headline[this.mentions[e][0]]??
null)};meetingsOf(e){return this.details?(this.meetings??=this.readMeetings(this.details),this.meetings[e]):[]}readMeetings(e){
let n=Oe(this.articles.id.length);this.mentions.forEach((r,o)=>{r.forEach((s,i)=>{s>=0&&n[s].push([o,i?`related[${i-1}]`:
""])})});for(let[r,o,s]of e.documents.elsewhere)n[s].push([r,o]);return n}declaring=(e,n)=>this.meetingsOf(n).filter(([r,
o])=>o!==""&&this.mentions[r][0]===e)};function Uf({stories:t,articles:e}){return{...t,grain:t.grain.map(n=>Ds[n]),name:t.
name.map(n=>typeof n=="number"?e.headline[n]:n)}}function qf(t,e){let n=(r,o={})=>new Map([...Object.entries(o),...t.idsOf(
r).map((s,i)=>[s,i])]);return{article:n("article",e.former),outlet:n("outlet"),topic:n("topic"),story:n("story",e.formerStories)}}var De=class{constructor(e=[],n=(r,o)=>r<o?-1:r>o?1:0){if(this.data=e,this.length=this.data.length,this.compare=n,this.length>
0)for(let r=(this.length>>1)-1;r>=0;r--)this._down(r)}push(e){this.data.push(e),this._up(this.length++)}pop(){if(this.length===
0)return;let e=this.data[0],n=this.data.pop();return--this.length>0&&(this.data[0]=n,this._down(0)),e}peek(){return this.
data[0]}_up(e){let{data:n,compare:r}=this,o=n[e];for(;e>0;){let s=e-1>>1,i=n[s];if(r(o,i)>=0)break;n[e]=i,e=s}n[e]=o}_down(e){
let{data:n,compare:r}=this,o=this.length>>1,s=n[e];for(;e<o;){let i=(e<<1)+1,a=i+1;if(a<this.length&&r(n[a],n[i])<0&&(i=
a),r(n[i],s)>=0)break;n[e]=n[i],e=i}n[e]=s}};var Fo=1e6,jf=3,kl=.5,wl=[...kn].sort((t,e)=>at[t].words<at[e].words?-1:1);function Sl(t,e,n,r=jf){return new ar(t,e,n,!1).
best(r)}function Tl(t,e,n){return new ar(t,e,n,!0).best(1).at(0)??null}function Bo(t,{kind:e,row:n}){return e==="outlet"?
{size:t.outletArticles[n].length,total:t.articles.id.length}:e==="topic"?{size:t.topicArticles[n].length,total:t.articleTopics.
filter(r=>r.length).length}:{size:t.stories.articles[n],total:t.articles.id.length}}function Ol(t,e){if(e.kind==="articl\
e")return!1;let{size:n,total:r}=Bo(t,e);return n>kl*r}var xl=-1,Yf=new Set,ar=class{constructor(e,n,r,o){this.graph=e;this.
isCommonOpen=o;let s={article:0,outlet:0,topic:0,story:0},i=0;for(let a of Mt)s[a]=i,i+=e.sizeOf(a);this.offsets=s,this.
start=this.nodeOf(n),this.goal=this.nodeOf(r),this.topical=e.articleTopics.filter(a=>a.length).length,this.left=new Float64Array(
i).fill(1/0)}graph;isCommonOpen;offsets;start;goal;topical;left;reach=0;nodeOf({kind:e,row:n}){return this.offsets[e]+n}thingAt(e){
let{outlet:n,topic:r,story:o}=this.offsets;return e>=o?{kind:"story",row:e-o}:e>=r?{kind:"topic",row:e-r}:e>=n?{kind:"ou\
tlet",row:e-n}:{kind:"article",row:e}}best(e){this.measure();let n=[],r=[],o=this.left[this.start]<1/0?this.cheapest([this.
start],Yf):null;for(let s=o;s&&(n.push(s),n.length!==e);s=r.shift()??null){for(let i=0;i<s.nodes.length-1;i+=1){let a=s.
nodes.slice(0,i+1),l=m=>a.every((f,p)=>m.nodes[p]===f),u=new Set(n.filter(l).map(({nodes:m})=>m[i+1])),d=this.cheapest(a,
u);d&&!r.some(m=>this.compare(m,d)===0)&&r.push(d)}r.sort((i,a)=>this.compare(i,a))}return n.map(s=>this.pathOf(s))}compare(e,n){
if(e.cost!==n.cost)return e.cost-n.cost;let r=e.nodes.findIndex((o,s)=>o!==n.nodes[s]);return r<0?0:this.isBefore(e.nodes[r],
n.nodes[r])?-1:1}isBefore(e,n){return this.graph.nameOf(this.thingAt(e))<this.graph.nameOf(this.thingAt(n))}measure(){let{
left:e}=this,n=new De([[0,this.goal]],(r,o)=>r[0]-o[0]);e[this.goal]=0;for(let r=n.pop();r;r=n.pop()){let[o,s]=r;if(!(o>
e[s])){if(this.reach=o,s===this.start)break;this.hops(s,(i,a)=>{o+a>=e[i]||(e[i]=o+a,n.push([o+a,i]))})}}}atLeast(e){return Math.
min(this.left[e],this.reach)}cheapest(e,n){let{goal:r}=this,o=e[e.length-1],s=new Set(e),i=new Map([[o,0]]),a=new De([[0,
o,0]],(u,d)=>u[0]-d[0]);for(let u=a.pop();u&&u[0]<=(i.get(r)??1/0);u=a.pop()){let[,d,m]=u;m>(i.get(d)??1/0)||d===r||this.
hops(d,(f,p)=>{if(s.has(f)||d===o&&n.has(f))return;let y=m+p;y>=(i.get(f)??1/0)||(i.set(f,y),a.push([y+this.atLeast(f),f,
y]))})}let l=i.get(r);return l===void 0?null:{cost:this.costOf(e)+l,nodes:[...e,...this.firstOf(i,o,n)]}}firstOf(e,n,r){
let o=new Map,s=new Set([this.goal]);for(let a of s){if(a===n)continue;let l=e.get(a);this.hops(a,(u,d)=>{if(u===n&&r.has(
a))return;let m=e.get(u);if(m===void 0||l===void 0||m+d!==l)return;let f=o.get(u);f?f.push(a):o.set(u,[a]),s.add(u)})}let i=[];
for(let a=n;a!==this.goal;)a=(o.get(a)??[this.goal]).reduce((u,d)=>this.isBefore(d,u)?d:u),i.push(a);return i}costOf(e){
return e.slice(1).reduce((n,r,o)=>n+this.hopBetween(e[o],r).cost,0)}pathOf({cost:e,nodes:n}){let r=n.slice(1).map((o,s)=>{
let i=this.hopBetween(n[s],o);return{from:this.thingAt(n[s]),to:this.thingAt(o),...i}});return{cost:e,steps:r}}hopBetween(e,n){
let[r,o]=[1/0,null];return this.hops(e,(s,i,a)=>{s!==n||i>r||i===r&&!this.isBetterLink(a,o)||([r,o]=[i,a<0?null:a])}),{cost:r,
link:o}}isBetterLink(e,n){if(n===null||e<0)return!1;let{links:r,linkKind:o}=this.graph,s=wl.indexOf(o(e))-wl.indexOf(o(n));
return s<0||s===0&&this.isBefore(r.source[e],r.source[n])}hops(e,n){let{kind:r,row:o}=this.thingAt(e);r==="article"?this.
hopsOfArticle(o,n):r==="outlet"?this.hopsOfOutlet(o,n):r==="topic"?this.hopsOfTopic(o,n):this.hopsOfStory(o,n)}hopsOfArticle(e,n){
let{graph:r,offsets:o}=this,{links:s}=r;for(let d of r.linksOf(e)){let m=r.linkKind(d),f=m==="similar"?s.thousandths[d]*
(Fo/1e3):0;n(r.otherEnd(d,e),at[m].cost*Fo-f,d)}let{outlet:i,event:a,storyline:l}=r.articles;i[e]>=0&&this.toHub(o.outlet+
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
this.isOpen(e,n)&&r(e,vl(n.size),xl)}fromHub(e,n,r,o,s){if(!this.isOpen(e,o))return;let i=vl(o.size);for(let a of n)s(r+
a,i,xl)}isOpen(e,{size:n,total:r}){return this.isCommonOpen||n<=kl*r||e===this.start||e===this.goal}},vl=t=>Math.round(Fo*
(.5+Math.log2(t)/2));var Xf=[...Sn,"declared","similar"];function Nl(t,e,n){let r=i=>Xf.indexOf(t.linkKind(i)),o=t.linksBetween(e,n).sort((i,a)=>r(
i)-r(a)||i-a),s=o.filter(i=>t.linkKind(i)==="similar");return o.filter(i=>t.linkKind(i)!=="similar"||i===s[0])}function Ho(t,e,n){
let{words:r,back:o}=at[t.linkKind(e)];return t.links.source[e]===n?r:o}function dn(t,e,n){let r=Cl(t,e);return`${Ho(t,e,
n)}${r?` (${r})`:""}`}var Cl=(t,e)=>t.termsOf(e).slice(0,3).map(([n])=>n).join(", ");function Al(t,e){let{source:n,target:r,
days:o}=t.links;if(t.linkKind(e)==="declared")return Jf(t,n[e],r[e]);let s=Cl(t,e),a=!Number.isNaN(o[e])&&t.precision.isTimed(
n[e],r[e])?`${Gt(o[e])} apart`:"";return[s?`shares ${s}`:"",a].filter(Boolean).join(" · ")}var Zf=t=>t.slice(t.lastIndexOf(
"/")+1);function Jf(t,e,n){let[r,...o]=t.declaring(e,n);if(!r)return"";let s=o.length?` and ${T(o.length,"other place")}`:
"";return`Declared in ${Zf(t.fileOf(r[0]))}, ${r[1]}${s}`}function $l(t){if(!t)return"as the document’s own article";let e=/^related\[(\d+)\]$/.
exec(t);return e?`as related entry ${O(Number(e[1])+1)}: ${t}`:`at ${t}`}function Ll(t,{from:e,to:n,link:r}){if(r!==null)
return dn(t,r,e.row);if(e.kind==="article"&&n.kind!=="article")return Ml(t,n).words;if(e.kind!=="article"&&n.kind==="art\
icle")return Ml(t,e).back;if(e.kind==="article")throw new Error("a step between two articles follows a link");return Qf(
t,e,n)?El[e.kind].words:El[e.kind].back}function Ml(t,{kind:e,row:n}){return e==="story"?le[t.stories.grain[n]]:e==="top\
ic"?le.about:le.publisher}var El={outlet:le.part_of,topic:le.broader,story:le.parent};function Qf({stories:t,outlets:e,topics:n},r,o){
return{article:[],outlet:e.part,topic:n.broader,story:t.parent}[r.kind][r.row]===o.row}function Il(t,e){let{size:n,total:r}=Bo(
t,e),o=Ol(t,e)?": common here, so it is weak evidence":"",s=e.kind==="topic"?`the ${O(r)} with topics`:O(r);return`${T(n,
"article")} of ${s}${o}`}var Po=120,lr=40,th=250,eh={article:nh,story:rh,outlet:oh,topic:sh},Fl=({kind:t,row:e})=>eh[t](e),Q=(t,e,n)=>({from:t,to:e,
kind:n}),Bl=t=>c.holders.outlet(t).map(e=>Q(N(t),D(e),"published-by")),Hl=t=>c.articleTopics[t].map(e=>Q(N(t),z(e),"cove\
rs"));function cr(...t){return[...new Map(t.flat().map(n=>[c.nameOf(n),{thing:n}])).values()]}var Fe=t=>[...new Set(t)].
filter(e=>e>=0);function nh(t){let e=Fe(Array.from(c.linksOf(t),s=>c.otherEnd(s,t))),n=[t,...e.slice(0,Po)],r=[c.storylineOf(
t)].filter(s=>s>=0),o=n.filter(s=>r.includes(c.storylineOf(s)));return{name:"article",nodes:cr(n.map(N),Fe(n.map(c.outletOf)).
map(D),c.articleTopics[t].map(z),r.map(L)),edges:[..._o(n),...n.flatMap(Bl),...Hl(t),...o.map(s=>Q(N(s),L(c.storylineOf(
s)),"part-of-story"))],note:Ko(e.length+1,n.length)}}function rh(t){let e=c.storyArticles[t],n=s=>c.linksOf(s).length,o=[
...e].sort((s,i)=>n(i)-n(s)||s-i).slice(0,Po);return{name:"story",nodes:cr(o.map(N),Fe(o.map(c.outletOf)).map(D),Fe(o.flatMap(
s=>c.articleTopics[s])).map(z)),edges:[..._o(o),...o.flatMap(Bl),...o.flatMap(Hl)],note:Ko(e.length,o.length)}}var Ko=(t,e)=>t>
e?`${T(e,"article")} of ${O(t)} are drawn here, the most linked first; the details list them all.`:"";function _o(t){let{
source:e,target:n,similarity:r}=c.links,o=new Set(t),i=Fe(t.flatMap(m=>[...c.linksOf(m)])).filter(m=>o.has(e[m])&&o.has(
n[m])),a=m=>c.linkKind(m)==="similar",l=i.filter(a).sort((m,f)=>r[f]-r[m]||m-f),u=[...i.filter(m=>!a(m)),...l.slice(0,th)],
d=new Map;for(let m of u){let[f,p,y]=[e[m],n[m],c.linkKind(m)],g=d.get(`${f} ${p} ${y}`)??d.get(`${p} ${f} ${y}`);g?g.push(
m):d.set(`${f} ${p} ${y}`,[m])}return[...d.values()].map(Pl)}var Pl=t=>({from:N(c.links.source[t[0]]),to:N(c.links.target[t[0]]),
kind:at[c.linkKind(t[0])].edge,links:t});function oh(t){let e=D(t),n=j.storiesOfOutlet(t).slice(0,lr).map(([l])=>l),r=c.
outletTopics[t].slice(0,lr).map(([l])=>z(l)),o=[...c.outletArticles[t]].sort(c.newestFirst).slice(0,Po),s=[c.outlets.part[t]].
filter(l=>l>=0).map(D),i=c.outletParts[t].slice(0,lr).map(D),a=o.filter(l=>n.includes(c.storylineOf(l)));return{name:"ou\
tlet",nodes:cr([e],s,i,r,n.map(L),o.map(N)),edges:[...r.map(l=>Q(e,l,"covers")),...o.map(l=>Q(N(l),e,"published-by")),...a.
map(l=>Q(N(l),L(c.storylineOf(l)),"part-of-story")),..._o(o),...s.map(l=>Q(e,l,"part-of")),...i.map(l=>Q(l,e,"part-of"))],
note:Ko(c.outletArticles[t].length,o.length)}}function sh(t){let e=z(t),n=j.storiesOfTopic(t),r=n.slice(0,lr).map(([m])=>m),
o=c.topicOutlets[t].slice(0,24).map(([m])=>m),s=j.topicsBeside(t).slice(0,12).map(([m])=>m),i=[c.topics.broader[t]].filter(
m=>m>=0),a=c.narrower[t],l=(m,f)=>c.storyArticles[m].some(p=>c.articleTopics[p].includes(f)),u=m=>it(c.storyArticles[m],
c.holders.outlet).filter(([f])=>o.includes(f)),d=n.length-r.length;return{name:"topic",nodes:cr(Fe([t,...s,...i,...a]).map(
z),r.map(L),o.map(D)),edges:[...r.map(m=>Q(L(m),e,"covers")),...o.map(m=>Q(D(m),e,"covers")),...r.flatMap(m=>u(m).slice(
0,4).map(([f])=>Q(D(f),L(m),"part-of-story"))),...s.flatMap(m=>r.filter(f=>l(f,m)).slice(0,6).map(f=>Q(L(f),z(m),"covers"))),
...i.map(m=>Q(e,z(m),"broader")),...a.map(m=>Q(z(m),e,"broader"))],note:d>0?`${O(r.length)} of its stories are drawn her\
e, the largest first; the details list them all.`:""}}var ih=[["first",-420],["both",0],["second",420]],ah=18,lh=62;function Kl(t,e){
let n=Qn(c,j,t.kind).map(({kind:s,held:i})=>({kind:s,part:vn(i(t.row),i(e.row))})),r=[{thing:t,x:-210,y:0},{thing:e,x:210,
y:0}],o=[];for(let[s,i]of ih){let a=n.flatMap(({kind:l,part:u})=>u[s].slice(0,ah).map(([d])=>({kind:l,row:d})));a.forEach(
(l,u)=>{r.push({thing:l,x:i,y:lh*(u-(a.length-1)/2)}),s!=="second"&&o.push(Rl(t,l)),s!=="first"&&o.push(Rl(e,l))})}return{
name:"compared",nodes:r,edges:o,note:"On the left what only the first has, on the right what only the second has, in bet\
ween what both have. The details list everything."}}function Rl(t,e){return e.kind==="topic"?Q(t,e,"covers"):t.kind==="o\
utlet"?Q(t,e,"part-of-story"):Q(e,t,"part-of-story")}function _l(t,e,n){let r=180*Math.max(2,...n.map(({steps:i})=>i.length)),
o=new Map([[c.nameOf(t),{thing:t,x:0,y:0}],[c.nameOf(e),{thing:e,x:r,y:0}]]),s=new Map;return n.forEach(({steps:i},a)=>{
let l=130*(a-(n.length-1)/2);i.forEach((u,d)=>{let[m,f]=[c.nameOf(u.from),c.nameOf(u.to)];o.has(f)||o.set(f,{thing:u.to,
x:r*(d+1)/i.length,y:l}),s.set(`${m} ${f}`,uh(u))})}),{name:"ways",nodes:[...o.values()],edges:[...s.values()],note:""}}
var Dl={outlet:"published-by",topic:"covers",story:"part-of-story"},ch={outlet:"part-of",topic:"broader",story:"part-of-\
story"};function uh({from:t,to:e,link:n}){return n!==null?Pl([n]):e.kind==="article"?t.kind==="article"?Q(t,e,"related-t\
o"):Q(e,t,Dl[t.kind]):Q(t,e,t.kind==="article"?Dl[e.kind]:ch[e.kind])}var Wo=(t,e)=>JSON.stringify([t.kind,t.of,t.pairs])===JSON.stringify([e.kind,e.of,e.pairs]),dh=[{kind:"same",lines:["sam\
e:","  outlets:"],indent:"    "},{kind:"different",lines:["different:","  articles:"],indent:"    "},{kind:"apart",lines:[
"apart:"],indent:"  "}],Wl=t=>JSON.stringify(t).replaceAll("\u2028","\\u2028").replaceAll("\u2029","\\u2029").replaceAll(
"","\\u0085");function zl(t){return["# Corrections from a newsgraph page, for the next build:","#   newsgraph build SO\
URCES --overrides overrides.yaml",...dh.flatMap(({kind:n,lines:r,indent:o})=>{let i=t.filter(a=>a.kind===n).flatMap(a=>a.
pairs).map(([a,l])=>`${o}- [${Wl(a)}, ${Wl(l)}]`);return i.length?[...r,...new Set(i)]:[]}),""].join(`
`)}var ur=30,C=(t,...e)=>h("section",{},h("h3",{},t),...e),F=(...t)=>h("p",{class:"empty"},...t),ye=t=>h("dl",{},t.map(e=>{
if(!e)return null;let[n,...r]=e;return[h("dt",{},n),h("dd",{},...r)]})),ft=(t,e,n)=>h("button",{type:"button",class:"qui\
et",onclick:e,title:n},t),ee=(t,...e)=>h("button",{type:"button",class:"link",onclick:t},...e),Wt=(t,e)=>h("button",{type:"\
button",class:"more",onclick:e},t),Be=t=>()=>{U(t,{isFocused:!0})},Go=(t,e=c.labelOf(t))=>h("a",{href:ja(t),onclick:n=>{
n.preventDefault(),Be(t)()}},h("bdi",{},A(e,110)));function Vo(t,e,n){return h("button",{type:"button",class:"thing","da\
ta-name":c.nameOf(t),onclick:n},At(t.kind),h("span",{class:"words"},h("span",{class:`name ${t.kind}`,dir:"auto"},A(c.labelOf(
t),180)),e?h("small",{dir:"auto"},e):null))}var X=(t,e=rt(t))=>Vo(t,e,Be(t));function ht(t,e,n,r=ur){let o=h("ul",{class:n},
t.slice(0,r).map(e)),s=t.slice(r);if(!s.length)return o;let i=Wt(`Show the other ${O(s.length)}`,()=>{let a=s.map(e);o.append(
...a),i.remove(),a[0].querySelector("button, a")?.focus()});return h("div",{},o,i)}var Z=(t,e=rt,n=ur)=>ht(t,r=>h("li",{},
X(r,e(r))),"things",n);function wt(t,e,n,r=12){return t.length?ht(t,([s,i])=>h("li",{},X({kind:e,row:s},n(i,s))),"things",
r):null}function Uo(t){let e=Math.max(1,...t.map(c.weight)),n=o=>h("meter",{min:0,max:e,value:o,"aria-hidden":"true"}),r=o=>{
let s=c.weight(o);return h("li",{},X(o,T(s,"article")),n(s))};return h("ul",{class:"things bars"},t.map(r))}var zo=(t,e)=>e>=
0?[{kind:t,row:e}]:[];function mn({kind:t,row:e}){if(t==="story")return zo(t,c.stories.parent[e]);if(t==="topic")return zo(
t,c.topics.broader[e]);if(t==="outlet")return zo(t,c.outlets.part[e]);let[n,...r]=c.holders.story(e).map(L),o=s=>c.labelOf(
s)!==c.labelOf(n);return n?[n,...r.filter(o)]:[]}function fn(t,e){let n=o=>ee(Be(o),h("bdi",{},A(c.labelOf(o),40))),r=[ee(
Be(null),"Everything"),...t.map(n)];return h("nav",{class:"trail","aria-label":"Breadcrumb"},h("ol",{},r.map(o=>h("li",{},
o)),h("li",{"aria-current":"page"},e)))}var hn=()=>h("button",{type:"button",class:"quiet close","aria-label":"Close det\
ails",onclick:()=>{U(null)}},"✕");function ne(t,...e){let n=c.labelOf(t);return h("header",{},fn(mn(t),Kt(t)),h("p",{class:"\
eyebrow"},At(t.kind),Kt(t)),h("h2",{dir:"auto",tabindex:"-1",class:`${t.kind}${n.length>90?" long":""}`},A(n,600)),e.map(
r=>typeof r=="string"?h("p",{class:"byline"},r):r),hn())}function qo(t,e=c.links.source[t]){let n=N(c.otherEnd(t,e));U(N(
e),{isFocused:!0,other:{mode:"why",thing:n}})}var He=(t,e)=>h("button",{type:"button",class:"why quiet",onclick:()=>{qo(
t,c.otherEnd(t,e))},"aria-label":`Why linked with ${A(c.labelOf(N(e)),80)}`},"Why");var Gl="newsgraph-corrections",mh=5,ge=fh();function fh(){try{return JSON.parse(localStorage.getItem(Gl)??"[]")}catch{return[]}}
function hh(){try{localStorage.setItem(Gl,JSON.stringify(ge))}catch{}}var pn=()=>ge.filter(({of:t})=>c.thingOf(t));function jo(t){
let e=ge.filter(n=>!Wo(n,t));ge=e.length<ge.length?e:[...ge,t],hh()}var ph=t=>ge.some(e=>Wo(e,t));function Yo(t,e){let n=ft(
t,()=>{jo(e),r()}),r=()=>{n.setAttribute("aria-pressed",String(ph(e)))};return r(),n}function Vl(t){let e=[yh(t),...gh(t)].
filter(n=>n!==null);return e.length?Ul(e):null}var Ul=t=>C("Put it right",h("ul",{class:"corrections"},t.map(e=>h("li",{},
e))),F("Corrections are kept in this browser. Save or share gives them as overrides.yaml, which the next build follows."));
function yh(t){let e=c.eventOf(t)>=0?c.eventOf(t):c.storylineOf(t),n=c.addressOf(t);if(e<0||n===null)return null;let s=c.
storyArticles[e].filter(i=>i!==t&&!c.looseArticles.has(i)).sort(c.oldestFirst).map(c.addressOf).filter(i=>i!==null).slice(
0,mh).map(i=>[i,n]);return s.length?Yo("Not this story",{kind:"apart",of:`article/${c.articles.id[t]}`,pairs:s}):null}function gh(t){
return(c.details?.merged??[]).filter(([n])=>n===t).map(([,n,r,o])=>h("div",{},Yo("Not the same article",{kind:"different",
of:`article/${c.articles.id[t]}`,pairs:[[n,r]]}),h("small",{},H(n)," and ",H(r),`, by the rule “${o}”`)))}function Xo(t,e){
let{domain:n,id:r}=c.outlets,[o,s]=[n[t],n[e]];return o&&s?{kind:"same",of:`outlet/${r[t]}`,pairs:[[o,s]]}:null}function ql(t){
let n=pn().filter(({kind:r,of:o})=>r==="same"&&o===`outlet/${c.outlets.id[t]}`).map(r=>Yo(`Same outlet as ${r.pairs[0][1]}`,
r));return n.length?Ul(n):null}var bh={with:"Compare with …",to:"Connect with …",same:"Same outlet as …"},Zo=40;function Pe(t,e){let[n,r]=[w("ask"),
w("ask-search")];w("ask-title").textContent=bh[e],w("ask-thing").replaceChildren(H(A(c.labelOf(t),120))),r.value="";let o=()=>{
let a=vh(t,e,r.value.trim()).map(l=>h("li",{},wh(t,l,e)));w("ask-list").replaceChildren(...a)},s=()=>[...w("ask-list").querySelectorAll(
".thing")];r.oninput=o,n.onkeydown=i=>{if(i.key!=="Enter"||i.target!==r){xn(i,[r,...s()]);return}i.preventDefault(),s().
at(0)?.click()},o(),n.showModal(),r.focus()}var wh=(t,e,n)=>Vo(e,Re(e),()=>{w("ask").close(),n!=="same"?U(t,{isFocused:!0,
other:{mode:n,thing:e}}):xh(t,e)});function xh(t,e){let n=Xo(t.row,e.row);n&&jo(n),U(t,{isFocused:!0})}function vh(t,e,n){
let r=e==="to"?["story","outlet","topic","article"]:[t.kind],o=l=>!et(l,t)&&(e!=="same"||Xo(t.row,l.row)!==null)&&r.includes(
l.kind)&&(l.kind!=="story"||t.kind==="story"||c.isStoryline(l.row));if(!n)return kh(t,e).filter(o).slice(0,Zo);let s=Yt(
n,!1),i=(l,u)=>l==="article"?s.test(c.articles.headline[u]??""):ot.isNamed(l,u,s);return r.flatMap(l=>c.rowsIn(l).filter(
m=>i(l,m)).sort(c.orders[l]).map(m=>({kind:l,row:m})).filter(o).slice(0,Zo)).slice(0,2*Zo)}var be=[];function jl(t){let e=be.
findIndex(n=>et(n,t));e>=0&&be.splice(e,1),be.unshift(t),be.length=Math.min(be.length,12)}function kh(t,e){let n=Sh(t),o=(e===
"to"?["story","outlet","topic"]:[t.kind]).flatMap(i=>nt.rows[i].slice(0,20).map(a=>({kind:i,row:a}))),s=e==="to"?[...be,
...n,...o]:[...n,...be,...o];return s.filter((i,a)=>s.findIndex(l=>et(l,i))===a)}function Sh({kind:t,row:e}){return t===
"outlet"?j.peersOf(e).map(D):t==="story"?j.storiesNear(e):[]}function re(t){let{kind:e,row:n}=t,r=k.view==="network",o=()=>{U(t,{view:r?"map":"network"}),ae()&&W.scrollIntoView({block:"\
center"})},s=()=>{Pe(t,"with")},i=()=>{Pe(t,"to")},a=[ft(r?"Show on the map":"Show its network",o),e==="outlet"||e==="st\
ory"?ft("Compare …",s,`Compare with another ${e}`):null,ft("How connected …",i,"See how this and something else are \
connected"),e==="outlet"&&c.outlets.domain[n]?ft("Same outlet as …",()=>{Pe(t,"same")},"Note for the next build that t\
his and another outlet are one"):null,e!=="article"&&c.articlesIn[e][n].length?ft("Search within",()=>{So(e,[ot.facetName(
e,n)])},"Keep only its articles in list, map and dates"):null];return h("div",{class:"actions",role:"group","aria-label":"\
Actions"},a)}function Th(t){if(t===null)return"";if(typeof t=="number")return String(t);let n=/^[=+\-@＝＋－＠]/.test(t.trimStart())||
/^[\t\r\n]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Oh=[["id",(t,e)=>`article/${t.
articles.id[e]}`],["headline",(t,e)=>t.articles.headline[e]],["abstract",(t,e)=>t.abstractOf(e)],["published",(t,e)=>Rt(
t.articles.published[e],t.precision.of(e))],["outlet",(t,e)=>Yl(t,e,n=>t.labelOf(D(n)))],["domain",(t,e)=>Yl(t,e,n=>t.outlets.
domain[n])],["topics",(t,e)=>t.articleTopics[e].map(n=>t.labelOf(z(n))).join("; ")],["story",(t,e)=>Xl(t,e,n=>t.labelOf(
L(n)))],["story_id",(t,e)=>Xl(t,e,n=>t.nameOf(L(n)))],["related",(t,e)=>t.linked(e).length],["quality",(t,e)=>t.articles.
quality[e]],["heat",(t,e)=>t.articles.heat[e]],["url",(t,e)=>t.addressOf(e)]],Yl=(t,e,n)=>t.outletOf(e)>=0?n(t.outletOf(
e)):"",Xl=(t,e,n)=>t.storylineOf(e)>=0?n(t.storylineOf(e)):"",Mh=({described:t})=>t.map(({name:e,type:n,values:r})=>[e,(o,s)=>Eh(
n,r[s])]),Eh=(t,e)=>t==="time"?Rt(e):typeof e=="boolean"?String(e):e;function Zl(t,e){let n=[...Oh,...Mh(t)];return`\uFEFF${[
n.map(([o])=>o).join(","),...e.map(o=>n.map(([,s])=>Th(s(t,o))).join(","))].join(`\r
`)}\r
`}var Ke=t=>(t??"").replace(/\s+/g," ").trim();function Jl(t,e){let n=o=>String(t.described.find(s=>s.key===o)?.values[e]??
""),r=Rt(t.articles.published[e],t.precision.of(e));return{id:`article/${t.articles.id[e]}`,title:Ke(t.articles.headline[e]),
container:Ke(t.outletOf(e)<0?"":t.labelOf(D(t.outletOf(e)))),authors:n("authors").split("; ").map(Ke).filter(Boolean),date:r.
slice(0,10).split("-").filter(Boolean),abstract:Ke(t.abstractOf(e)),url:Ke(t.addressOf(e)),language:n("language"),keywords:t.
articleTopics[e].map(o=>Ke(t.labelOf(z(o))))}}function Nh({date:t,...e}){return[...[["TY","NEWS"],["ID",e.id],["TI",e.title],
["T2",e.container],...e.authors.map(o=>["AU",o]),["PY",t.at(0)??""],["DA",t.length?`${[...t,"",""].slice(0,3).join("/")}\
/`:""],["AB",e.abstract],["UR",e.url],["LA",e.language],...e.keywords.map(o=>["KW",o])].filter(([,o])=>o).map(([o,s])=>`${o}\
  - ${s}`),"ER  - ",""]}var Ql=(t,e)=>e.flatMap(n=>Nh(Jl(t,n))).join(`\r
`);function Ch({id:t,title:e,container:n,authors:r,date:o,...s}){let i={id:t,type:"article-newspaper",title:e,"container\
-title":n,author:r.map(a=>({literal:a})),issued:o.length?{"date-parts":[o.map(Number)]}:null,abstract:s.abstract,URL:s.url,
language:s.language,keyword:s.keywords.join(", ")};return Object.fromEntries(Object.entries(i).filter(([,a])=>Ah(a)))}var Ah=t=>Array.
isArray(t)?t.length>0:!!t,tc=(t,e)=>`${JSON.stringify(e.map(n=>Ch(Jl(t,n))),null,2)}
`;var $h=`PREFIX schema: <https://schema.org/>
PREFIX ng: <https://w3id.org/newsgraph/ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>`,oc=`${at.declared.term}|^${at.declared.term}`,Lh="schema:headline|schem\
a:abstract|schema:publisher/(schema:name|ng:domain|skos:altLabel)|schema:about/(skos:prefLabel|skos:altLabel)",Ih=new Map(
[["\\","\\\\"],['"','\\"'],[`
`,"\\n"],["\r","\\r"],["	","\\t"],["\b","\\b"],["\f","\\f"]]),we=t=>`"${t.replace(/[\\"\n\r\t\b\f]/g,e=>Ih.get(e)??e)}"`,
Jo=t=>t.map(we).join(", "),ec=t=>t.replace(/^/gm,"  ");function sc(t,e,n,r){let o=new Qo(t,e),s=[`VALUES ?class { ${Rh(t)}\
 }`,"?article a ?class .",...r?[o.ofThing(r)]:[],...n.map((i,a)=>{let l=o.ofTerm(i,String(a+1));return i.isNot?`FILTER N\
OT EXISTS {
${ec(l)}
}`:l}),"OPTIONAL { ?article schema:headline ?headline }","OPTIONAL { ?article schema:datePublished ?published }","OPTION\
AL { ?article schema:publisher/schema:name ?outlet }"].join(`
`);return`${$h}

SELECT DISTINCT ?article ?headline ?published ?outlet {
${ec(s)}
}
ORDER BY DESC(?published) ?article
`}function Rh(t){let e=new Set(t.articles.type.map((r,o)=>t.typeOf(o)));return[...new Set([...e].map(r=>Fs.get(r)??Ar))].
sort().join(" ")||Ar}var Qo=class{constructor(e,n){this.graph=e;this.search=n}graph;search;ofThing({kind:e,row:n}){if(e!==
"article")return this.held(e,[n],e==="outlet"?"0":"");let r=we(`article/${this.graph.articles.id[n]}`);return`?article (${oc}\
)? ?one .
FILTER(STRENDS(STR(?one), ${r}))`}ofTerm(e,n){let r=this.graph.described.find(({key:o})=>o===e.field);if(r)return Fh(r,e,
n);switch(e.field){case null:return this.words(e,n);case"topic":case"outlet":case"story":return this.held(e.field,this.search.
rowsNamed(e),n);case"after":return nc(e.dates,">=",n);case"before":return nc(e.dates,"<",n);case"related":return`${Dh(n)}\

FILTER(${ts(`COALESCE(?count${n}, 0)`,e.bounds)})`;case"quality":case"heat":return`?article ng:${e.field} ?value${n} .
FILTER(${ts(`?value${n}`,e.bounds)})`;case"type":return rc("ng:documentType",e.values,n);case"category":return rc("schem\
a:articleSection",e.values,n);case"kind":{let o=Jo(e.values.map(s=>s.toLowerCase()));return`?link${n} ng:source|ng:targe\
t ?article ; ng:kind ?kind${n} .
FILTER(?kind${n} IN (${o}))`}default:throw new RangeError(`no field is called ${e.field}`)}}held(e,n,r){let{topics:o,outlets:s,
stories:i,labelOf:a}=this.graph;if(e==="topic"){let u=Jo(n.map(d=>o.label[d]??""));return`?article schema:about/skos:pre\
fLabel ?topic${r} .
FILTER(?topic${r} IN (${u}))`}if(e==="outlet"){let u=d=>`(${we(a({kind:e,row:d}))} ${we(s.domain[d]??"")})`;return`VALUE\
S (?name${r} ?domain${r}) { ${n.map(u).join(" ")} }
?article schema:publisher ?outlet${r} .
?outlet${r} schema:name ?name${r} ; ng:domain ?domain${r} .`}let l=n.map(u=>`STRENDS(STR(?story${r}), ${we(`story/${i.id[u]}`)}\
)`);return`?story${r} schema:hasPart ?article .
FILTER(${l.join(" || ")})`}words({values:[e],isPhrase:n},r){let{starts:o,ends:s}=Lr(e),i=o?"(^|[^\\p{L}\\p{N}])":"",a=n&&
s?"($|[^\\p{L}\\p{N}])":"",l=i+On(e,this.lettersHere())+a;return`?article ${Lh} ?text${r} .
FILTER(REGEX(?text${r}, ${we(l)}, "i"))`}lettersHere(){let{articles:e,details:n}=this.graph,r=[...this.search.namesOf("o\
utlet"),...this.search.namesOf("topic")];return Ps([...e.headline,...n?.abstract??[],...r])}},Dh=t=>["OPTIONAL {",`  SEL\
ECT ?article (COUNT(DISTINCT ?other) AS ?count${t}) {`,`    ?article ${oc} ?other`,"  } GROUP BY ?article","}"].join(`
`);function ts(t,e){let n=([r,o])=>[...r===-1/0?[]:[`${t} >= ${r}`],...o===1/0?[]:[`${t} <= ${o}`]].join(" && ");return e.
map(n).join(" || ")}function Fh({term:t},{bounds:e,values:n},r){if(e.length)return`?article ${t} ?value${r} .
FILTER(${ts(`?value${r}`,e)})`;let o=n.map(s=>`REGEX(?text${r}, ${we(On(s))}, "i")`);return`?article ${t} ?text${r} .
FILTER(${o.join(" || ")})`}function nc(t,e,n){let r=s=>new Date(s*1e3).toISOString(),o=t.map(s=>`?date${n} ${e} "${r(s)}\
"^^xsd:dateTime`);return`?article schema:datePublished ?date${n} .
FILTER(${o.join(" && ")})`}var rc=(t,e,n)=>`?article ${t} ?word${n} .
FILTER(LCASE(?word${n}) IN (${Jo(e.map(r=>r.toLowerCase()))}))`;function es(){if(!k.chosen)return nt.rows.article;let t=Bh(k.chosen);return st()?t.filter(e=>nt.isArticle[e]):t}var Bh=t=>t.
kind==="article"?[t.row,...c.linked(t.row)]:[...c.articlesOf(t)].sort(c.newestFirst);function xe(){let t=k.chosen?` of “${A(
c.labelOf(k.chosen),60)}”`:"";return`${T(es().length,"article")}${t}${st()?", as searched":""}`}function dr(t,e,n){let r=URL.
createObjectURL(new Blob([t],{type:e}));h("a",{href:r,download:n}).click(),setTimeout(()=>{URL.revokeObjectURL(r)},1e4)}
function ns(){let t=k.chosen?c.labelOf(k.chosen):k.query,e=lt(t).replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"");return[
"newsgraph",A(e,40).replace(/…$/,"")].filter(Boolean).join("-")}async function Hh(){return await c.loadDetails(),dr(Zl(
c,es()),"text/csv;charset=utf-8",`${ns()}.csv`),`Saved ${xe()} as CSV.`}async function ic(t,e){return await c.loadDetails(),
dr((t==="ris"?Ql:tc)(c,es()),e,`${ns()}.${t}`),`Saved ${xe()} as ${t==="ris"?"RIS":"CSL-JSON"}.`}function Ph(){return dr(
Io(Ca().split(",")[1]),"image/png",`${ns()}.png`),Promise.resolve("Saved the picture as a PNG.")}var Kh=()=>ln?gt.hash():
location.href;function rs(t){let e=new Date().toISOString().slice(0,10);if(t?.kind==="article")return Wh(t.row,e);let n=Nt(
c.rowsIn("article")),r=`a newsgraph of ${T(c.sizeOf("article"),"article")} from ${T(c.sizeOf("outlet"),"outlet")}${n?`, ${n}`:
""}`,o=t?`${c.nameOf(t)}, `:"";return`${_h(t)}. In: ${r}. ${o}accessed ${e}.`}function _h(t){if(!t)return`${xe()}${st()?
` “${k.query}”`:""}`;let e=T(c.articlesOf(t).length,"article");return`“${c.labelOf(t)}” (${Kt(t).toLowerCase()},\
 ${e})`}function Wh(t,e){let n=c.articles.published[t],r=c.addressOf(t),o=n===null?"No date":Rt(n,c.precision.of(t)).slice(
0,10),s=[`${mt(t)}. “${c.labelOf(N(t))}”`,o];return r&&s.push(`${r}, accessed ${e}`),`${s.join(". ")}.`}async function mr(t,e){
try{return await navigator.clipboard.writeText(t),`Copied ${e}.`}catch{return cc(e,t),`Select and copy ${e}.`}}function cc(t,e){
w("text-title").textContent=`${t.charAt(0).toUpperCase()}${t.slice(1)}`,w("text-body").value=e,w("text").showModal(),w("\
text-body").select()}async function zh(){return await c.loadDetails(),cc("the SPARQL query",sc(c,ot,k.terms,k.chosen)),""}
async function Gh(){return await c.loadDetails(),mr(rs(k.chosen),"the citation")}var Vh={name:"link",words:()=>"Link to \
this view",take:()=>mr(Kh(),"the link")},ac=[{name:"csv",words:()=>`CSV: ${xe()}`,take:Hh},{name:"ris",words:()=>`RIS, f\
or Zotero and others: ${xe()}`,take:()=>ic("ris","application/x-research-info-systems")},{name:"csl",words:()=>`CSL-JSON\
, for Pandoc and others: ${xe()}`,take:()=>ic("json","application/vnd.citationstyles.csl+json")},{name:"png",words:()=>"\
PNG: the picture as shown",take:Ph},...ln?[]:[Vh],{name:"cite",words:()=>"Citation of this view",take:Gh},{name:"sparql",
words:()=>`SPARQL: ${xe()}`,take:zh}],lc=0;function Uh(t){w("toast").textContent=t,clearTimeout(lc),lc=window.setTimeout(
()=>{w("toast").textContent=""},6e3)}function qh(){return dr(zl(pn()),"text/yaml;charset=utf-8","overrides.yaml"),Promise.
resolve("Saved. Give the file to the next build as --overrides overrides.yaml.")}var jh={name:"corrections",words:()=>`o\
verrides.yaml: ${T(pn().length,"correction")}`,take:qh};function uc(){let t=({name:n,words:r,take:o})=>h("li",{},h("butt\
on",{type:"button",class:"menu-item","data-take":n,onclick:()=>{w("take").hidePopover(),o().then(Uh)}},r())),e=pn().length?
[...ac,jh]:ac;w("take-list").replaceChildren(...e.map(t))}function dc(t){let e=c.abstractOf(t),n=c.holders.outlet(t).map(D),r=c.articleTopics[t].map(z);return[ne(N(t),Yh(t)),e?h(
"p",{class:"abstract",dir:"auto"},e):null,c.details?Xh(c.addressOf(t)):F("Loading the abstract and the address …"),re(
N(t)),Zh(t),Jh(t),Qh(t),rp.map(([o,s])=>op(o,t,s(t))),n.length?C("Published by",Z(n)):null,C("Declared topics",r.length?
Z(r):F("None. Articles that are only listed in other documents carry no topics, and none are inferred.")),sp(t),ip(t),cp(
t),up(t),Vl(t)]}function Yh(t){let e=c.articles.published[t],n=c.outletOf(t),r=n>=0?[H(A(c.labelOf(D(n)),80))," · "]:[],
o=e===null?"Publication date not given":ve(e,c.precision.of(t));return h("p",{class:"byline"},r,o)}function Xh(t){if(!t)
return F("No address given.");let e=qt(t,"Read the article");if(!(e instanceof HTMLAnchorElement))return h("p",{},e," ",
h("small",{},"This is not a web address, so it is not a link."));e.className="read-on";let n=H(A(new URL(t).hostname,80));
return h("p",{},e," ",h("small",{class:"address"},n))}function Zh(t){let e=mn(N(t));if(!e.length)return C("Story",F("Non\
e found: no other article here seems to report on the same event."));let n=c.eventOf(t),r=n>=0?ep(t,n):"",o=e.some(l=>l.
row===n),s=r&&!o?[...e,L(n)]:e,i=l=>[l.row===n?r:"",Re(l)],a=Z(s,l=>i(l).filter(Boolean).join(" · "));return C("Story",
a)}function Jh(t){let e=c.series.get(t);if(!e)return null;let{name:n,size:r}=e;return C("Series",h("p",{},"Part of a ser\
ies: ",H(A(n,180))),F(`${T(r,"article")} here. Their form is alike whatever they report on, as in a column or a market r\
eport; a build finds series, and can be wrong.`))}function Qh(t){let e=c.credits.of(t);return e.length?C("Names as its s\
ource",ht(e,tp,"things",6),F("Found by rules in headline and abstract, which can be wrong.")):null}function tp({outlet:t,
name:e,words:n,earlier:r}){let o=["“",H(A(n,120)),"”"],s=t>=0?X(D(t)):h("span",{},H(A(e,80)),h("small",{}," not an o\
utlet here")),i=r>=0?[h("small",{},"An earlier report by this outlet on the same event:"),X(N(r),rt(N(r)))]:[];return h(
"li",{class:"linked"},s,h("small",{},...o),...i)}function ep(t,e){return c.stories.firstReport[e]===t?"the first here":nr(
e,t)}var os=(t,e)=>n=>[...c.linksOf(n)].filter(r=>c.linkKind(r)===t&&e(r,n)),fr=t=>os(t,(e,n)=>c.links.source[e]===n),hr=t=>os(
t,(e,n)=>c.links.source[e]!==n),np=t=>{let e=os("similar",()=>!0)(t);return[...new Map(e.map(n=>[c.otherEnd(n,t),n])).values()]},
rp=[["Copy of",fr("copy")],["Copied by",hr("copy")],["Lists as related",fr("declared")],["Listed as related by",hr("decl\
ared")],["Revision of",fr("revision")],["Revised by",hr("revision")],["Reprint of",fr("reprint")],["Reprinted by",hr("re\
print")],["Similar",np]];function op(t,e,n){if(!n.length)return null;let r=i=>c.linkKind(i)==="similar"?-c.links.similarity[i]:
-(c.articles.published[c.otherEnd(i,e)]??0),o=i=>{let a=N(c.otherEnd(i,e)),l=`${rt(a)}
${Al(c,i)}`;return h("li",{class:"linked"},X(a,l),He(i,a.row))},s=n.sort((i,a)=>r(i)-r(a)||i-a);return C(`${t} (${O(n.length)}\
)`,ht(s,o,"things",12))}var ss=([t,e])=>h("li",{},H(c.fileOf(t)),h("small",{},$l(e)));function sp(t){let e=([,r])=>+(r!==
""),n=[...c.meetingsOf(t)].sort((r,o)=>e(r)-e(o)||r[0]-o[0]);return n.length?C(`Found in (${O(n.length)})`,ht(n,ss,"met",
6)):null}function ip(t){let{updated:e,published:n,quality:r,heat:o}=c.articles,[s,i,a]=[e[t],c.typeOf(t),c.categoryOf(t)],
l=d=>d===null?null:h("strong",{class:"score"},`${O(d)} `),u=ye([s!==null&&s!==n[t]?["Updated",ve(s,c.precision.ofUpdate(
t))]:null,i?["Type",H(i)]:null,a?["Category",H(a)]:null,["Quality",l(r[t]),al(r[t])],["Heat",l(o[t]),ll(o[t])],...ap(t)]);
return C("What the documents say",u)}var ap=t=>Ws(c.described,t).map(e=>[e.label,lp(e,t)]);function lp({type:t,unit:e,values:n},r){
let o=n[r];return t==="boolean"?o?"yes":"no":typeof o!="number"?t==="url"?qt(String(o)):H(String(o)):t==="time"?ve(o):`${O(
o)}${e?` ${e}`:""}`}function cp(t){if(!c.details)return null;let e=rs(N(t)),n=h("small",{role:"status"}),r=Wt("Copy the \
citation",()=>{mr(e,"the citation").then(o=>{n.textContent=o})});return C("Cite it",h("p",{class:"citation"},H(e)),r," ",
n)}function up(t){let e=c.imageOf(t);if(!e)return null;let{address:n,width:r,height:o,title:s,count:i}=e,a=[r&&o?`${O(r)}\
 × ${O(o)} pixels`:"",i>1?`The first of ${O(i)}; the table “images” lists them all.`:""],l=[s,c.articles.headline[t],
n].find(Boolean)??"",u=h("small",{},a.filter(Boolean).join(" · "));return C("Image",F("Not loaded, because loading it w\
ould show its host who is reading. The link opens it."),h("ul",{class:"links"},h("li",{},qt(n,A(l,90)),u)))}var dp=200;function mc(t,e){let n=Qn(c,j,t.kind);return[is("Comparison",t,e,"What each has that the other lacks"),h("div",
{class:"actions"},as(t,e,"with"),pr(t,"with","Compare with another …"),pr(t,"to","How connected …")),n.map(r=>mp(r,t,
e)),t.kind==="story"?fp(t.row,e.row):null,F(un)]}var is=(t,e,n,r)=>h("header",{},fn([e],t),h("p",{class:"eyebrow"},t),h(
"h2",{tabindex:"-1"},r),hn(),h("ul",{class:"things pair"},[e,n].map(o=>h("li",{},X(o))))),as=(t,e,n)=>ft("Swap",()=>{U(e,
{isFocused:!0,other:{mode:n,thing:t}})}),pr=(t,e,n)=>ft(n,()=>{Pe(t,e)});function mp({title:t,kind:e,held:n},r,o){let{first:s,
both:i,second:a}=vn(n(r.row),n(o.row)),l=new Map(i.map(([p,,y])=>[p,y])),u=p=>H(A(c.labelOf(p),40)),d=p=>T(p,"article"),
m=(p,y)=>`${O(p)} and ${d(l.get(y)??0)}`,f=(p,y,g)=>h("div",{class:"part"},h("h4",{},p," ",h("span",{class:"count"},O(y.
length))),wt(y.slice(0,dp),e,g)??F("None."));return C(t,f(["Only ",u(r)],s,d),f(["Only ",u(o)],a,d),f("Both",i.map(([p,y])=>[
p,y]),m))}function fp(t,e){let n=new Set(c.storyArticles[e]),r=c.storyArticles[t].flatMap(i=>[...c.linksOf(i)].filter(a=>n.
has(c.otherEnd(a,i))));if(!r.length)return C("Links between them",F("None."));let o=i=>{let[a,l]=[c.links.source[i],c.links.
target[i]],u=`${dn(c,i,a)}: ${A(c.labelOf(N(l)),90)}`;return h("li",{class:"linked"},X(N(a),u),He(i,l))},s=ht([...new Set(
r)],o,"things",10);return C(`Links between them (${O(r.length)})`,s)}var ls=null;function yr(t,e){let n=`${c.nameOf(t)} ${c.nameOf(e)}`;return ls?.key!==n&&(ls={key:n,ways:hp(t,e)}),ls.ways}
function hp(t,e){let n=Sl(c,t,e);if(n.length)return{paths:n,isCommonOnly:!1};let r=Tl(c,t,e);return{paths:r?[r]:[],isCommonOnly:r!==
null}}var pp="Rare connections come first: a topic or outlet that many articles share counts for less, and one that more than \
half of them share does not count. The command “newsgraph path” gives the same paths in the same order.";function fc(t,e){
let{paths:n,isCommonOnly:r}=yr(t,e);return[is("Connection",t,e,"How these two are connected"),h("div",{class:"actions"},
as(t,e,"to"),pr(t,"to","To another …")),r?h("p",{class:"warning"},"Only something that most articles share connects th\
em, which is weak evidence."):null,n.map((s,i)=>yp(t,s,i,n.length)),F(n.length?pp:"Nothing in this corpus connects them.")]}
function yp(t,{steps:e},n,r){let o=n===0?"The closest path":"Another path",s=e.length===1?"Directly":`${o}: ${T(e.length,
"step")}`,i=h("ol",{class:"way"},h("li",{},X(t)),e.map(gp));return C(r>1?`${O(n+1)}. ${s}`:s,i)}function gp(t){let{to:e,
link:n}=t,r=e.kind==="article"?rt(e):Il(c,e),o=n===null?null:He(n,e.row);return h("li",{},h("p",{class:"hop"},"↓ ",Ll(
c,t)),h("div",{class:"linked"},X(e,r),o))}var bp={declared:"Declared",similar:"Similar texts",copy:"The same text",revision:"The same text, revised",reprint:"The \
same text, reprinted"};function hc(t,e){let n=Nl(c,t,e),r=ke(at[c.linkKind(n[0])].edge),o=[t,e].map(i=>h("li",{},X(N(i)))),
s=ft("Other paths between them",()=>{U(N(t),{isFocused:!0,other:{mode:"to",thing:N(e)}})});return[h("header",{},fn(mn(N(
t)),"Link"),h("p",{class:"eyebrow"},r,"Link"),h("h2",{tabindex:"-1"},"Why these two are linked"),hn()),h("ul",{class:"th\
ings pair"},o),n.map(wp),Op(t,e),h("div",{class:"actions"},s)]}function wp(t){let[e,n]=[c.links.source[t],c.links.target[t]],
r=s=>h("b",{},H(mt(s))),o=c.linkKind(t);return C(bp[o],h("p",{},r(e),` ${Ho(c,t,e)} `,r(n),"."),o==="declared"?xp(e,n):kp(
t))}function xp(t,e){if(!c.details)return F("Loading where it is declared …");let n=c.declaring(t,e);if(!n.length)return F(
"This page does not say where it is declared; the table “related” does.");let[r,o]=cs(t,e);return[F("The collector’s\
 document of ",r," lists ",o,". The outlet itself may not. Where:"),ht(n,ss,"met")]}function cs(t,e){let n=o=>`“${A(c.
labelOf(N(o)),60)}”`,r=mt(t)===mt(e)?n:mt;return[H(r(t)),H(r(e))]}function vp(t){let{days:e,source:n,target:r}=c.links;
if(Number.isNaN(e[t]))return["unknown, because a date is missing"];if(!c.precision.isTimed(n[t],r[t]))return["unknown, b\
ecause a date has no time of day"];if(e[t]===0)return["none"];let o=[n[t],r[t]],[s,i]=e[t]>0?cs(...o):cs(o[1],o[0]);return[
s,` came ${Gt(e[t])} after `,i]}function kp(t){let e=c.links.similarity[t],n=c.termsOf(t);return[ye([["Rule",c.ruleOf(t)??
"not given"],["Similarity",We(e)," of the weighted words"],["Time gap",...vp(t)]]),n.length?Tp(n,e):null]}var Sp=new Intl.
NumberFormat(void 0,{minimumFractionDigits:3,maximumFractionDigits:3});function Tp(t,e){let n=e-t.reduce((i,[,a])=>i+a,0),
r=i=>h("meter",{min:0,max:Math.max(e,.001),value:i,"aria-hidden":"true"}),o=(i,a)=>h("tr",{},h("th",{scope:"row"},i),h("\
td",{},Sp.format(a)),h("td",{class:"bar"},r(a))),s=["Word","Adds"].map(i=>h("th",{scope:"col"},i));return h("table",{class:"\
terms-table"},h("caption",{},"Shared words, and what each adds to the similarity"),h("thead",{},h("tr",{},s,h("td",{}))),
h("tbody",{},t.map(([i,a])=>o(H(i),a)),n>5e-4?o("all other words",n):null))}function Op(t,e){let n=s=>s(t).filter(i=>s(e).
includes(i)),{holders:r}=c,o=[...n(r.story).map(L),...n(r.topic).map(z),...n(r.outlet).map(D)];return o.length?C("Also i\
n common",Z(o,Re)):null}function pc(t){let e=[...c.outletArticles[t]].sort(c.newestFirst),n=c.outletParts[t].map(D),r=c.outlets.part[t],o=[c.outlets.
domain[t],T(e.length,"article"),Nt(e)];return[ne(D(t),o.filter(Boolean).join(" · ")),re(D(t)),us(c.outlets.alt[t]),c.outlets.
platform[t]?F("A platform that hosts many publishers under one domain."):null,r>=0?C("Part of",Z([D(r)])):null,n.length?
C(`Parts (${O(n.length)})`,Z(n)):null,Mp(t),Ep(t),Np(t),Cp(t),Ap(t),C(`Its articles (${O(e.length)})`,Z(e.map(N),void 0,
12)),$p(t),ql(t)]}function us(t){if(!t.length)return null;let e=t.map((n,r)=>[r?" · ":"",H(A(n,120))]);return C("Also n\
amed",h("p",{},e))}function Mp(t){let e=r=>`${T(r,"article")} of this outlet`,n=wt(c.outletTopics[t],"topic",e,6);return C(
"Topics it covers",n??F("None of its articles here declares a topic."))}function Ep(t){let e=j.storiesOfOutlet(t),r=wt(e,
"story",(s,i)=>`${O(s)} of ${T(c.stories.articles[i],"article")} · ${bt(i)}`,6);return C(`Its stories (${O(e.length)})`,
r??F("None found: none of its articles shares a story with another."))}function Np(t){let{outlets:e}=c.stories,n=j.ledBy(
t);if(!n.length)return null;let r=Z(n.map(L),o=>`first of ${T(e[o.row],"outlet")} · ${bt(o.row)}`,5);return C(`Where it\
 was first here (${O(n.length)})`,r)}function Cp(t){let e=c.credits.to(t);if(!e.length)return null;let n=new Map(e.map(o=>[
o.article,o.words])),r=Z([...n.keys()].map(N),o=>`“${A(n.get(o.row)??"",120)}” · ${rt(o)}`,6);return C(`Named as a \
source by (${O(n.size)})`,r)}function Ap(t){let e="What its peers cover but it does not",{peers:n,stories:r,topics:o}=j.
blindSpots(t);if(!n.length)return C(e,F("It shares no story with another outlet here, so there are no peers to compare i\
t with."));let s=n.slice(0,4).map(m=>A(c.labelOf(D(m)),40)),i=n.length>4?" …":"",a=m=>`${O(m)} of ${T(n.length,"peer")}`,
l=(m,f)=>wt(m,f,a,8),u=!r.length&&!o.length,d={mode:"with",thing:D(n[0])};return C(e,F(`Its peers are the outlets that s\
hare the most stories with it: ${s.join(", ")}${i}. Missing here is not the same as not covered.`),l(o,"topic"),l(r,"sto\
ry"),u?F("Nothing that several of them cover."):null,Wt("Compare with the nearest peer",()=>{U(D(t),{isFocused:!0,other:d})}))}
function $p(t){let e=c.outlets.logo[t];if(!e)return null;let n=h("li",{},qt(e,A(e,90)));return C("Logo",F("Not loaded he\
re."),h("ul",{class:"links"},n))}var gr=(t,e)=>t.outletOf(e)>=0?D(t.outletOf(e)):"An unnamed outlet",yc=(t,e)=>Lp[e.kind](t,e),Lp={chain:(t,{articles:e})=>({
title:e.length>2?"A chain of credits":"A source named",says:Ip(t,e),hedge:"They name outlets: that these very reports ar\
e meant is likely, not known."}),copied:(t,{article:e,articles:n,outlets:r})=>({title:"The text that most outlets carrie\
d",says:[N(e),", of ",gr(t,e),`: nearly the same text is in ${T(n,"later article")} of ${T(r,"other outlet")} here.`],hedge:"\
The earliest carrier here need not be the author."}),silence:(t,{outlet:e,story:n=-1,topic:r=-1,expected:o,others:s})=>({
title:"A silence",says:[D(e)," has no article here on ",n>=0?L(n):z(r),`, where its size would suggest ${O(o)}; ${T(s,"o\
ther outlet has one","other outlets have some")}.`],hedge:"It may have reported: the page knows only what was collected."}),
split:(t,{stories:e})=>({title:"A story that split",says:["One story of an earlier build is now ",...e.flatMap((n,r)=>r?
[" and ",L(n)]:[L(n)]),"."],hedge:"New articles parted it; whether it was one story is for you to judge."}),"went-on":(t,{
story:e,events:n})=>({title:"The story with the most events",says:[L(e),` went on through ${T(n,"event")}.`],hedge:"The \
build tells events apart by their words and dates."}),reworded:(t,{article:e,before:n,after:r})=>({title:"A headline tha\
t changed",says:[gr(t,e),` had “${n}”, then “`,[N(e),r],"”."],hedge:"The order is that of the documents' dates; \
why it changed, they do not say."}),ahead:(t,{outlet:e,stories:n,others:r})=>({title:"An outlet ahead of its peers",says:[
D(e),` tends to be early: on the ${T(n,"story","stories")} that it shares with ${T(r,"other outlet")}, it precedes them \
more often than chance would have it.`],hedge:"Early is not first-hand: it may carry an agency, or work at other hours."})};
function Ip(t,e){let[n,...r]=e,o=r.flatMap(s=>[" It names ",gr(t,s)," as a source, which had reported ",N(s),"."]);return[
gr(t,n)," has ",N(n),".",...o]}var Rp=["No","One","Two","Three","Four","Five","Six"];function gc(){let{sights:t}=c;if(!t.length)return null;let e=t.length===
1?"One thing to see here":`${Rp[t.length]} things to see here`,n=t.map(r=>{let{title:o,says:s,hedge:i}=yc(c,r);return h(
"li",{},h("h4",{},o),h("p",{dir:"auto"},s.map(Dp)),h("p",{class:"hedge"},i))});return C(e,h("ol",{class:"sights"},n))}function Dp(t){
return typeof t=="string"?t:"kind"in t?Go(t):Go(...t)}function bc(){let t=c.sizeOf("article");if(!t)return Fp();let{storylines:e,orders:n}=c,r=c.rowsIn("topic").sort(n.topic).
slice(0,6).map(z),o=c.rowsIn("outlet").sort(n.outlet).slice(0,6).map(D),s=[...e].sort(n.story).slice(0,6).map(L),i=Nt(c.
rowsIn("article")),a=i?`, published ${i} (UTC)`:"";return[h("header",{},h("p",{class:"eyebrow"},"Where to begin"),h("h2",
{tabindex:"-1"},"The stories, and who published them")),h("p",{class:"lead"},`${T(t,"article")} from ${T(c.sizeOf("outle\
t"),"outlet")} in ${T(e.length,"story","stories")} on ${T(c.sizeOf("topic"),"topic")}${a}. Choose something on the map o\
r in a list to see its details here.`),gc(),s.length?C("Largest stories",Z(s)):C("Stories",F("None found: no two article\
s here seem to report on the same event.")),Bp(),r.length?C("Topics by articles",Uo(r)):null,o.some(l=>c.weight(l)>1)?C(
"Outlets by articles",Uo(o)):null,C("Keep in mind",F(un))]}var Fp=()=>[h("header",{},h("h2",{tabindex:"-1"},"Nothing her\
e yet")),h("p",{class:"lead"},"This graph holds no articles. Build it again from documents about articles: this page wil\
l then show their stories, articles, outlets and topics.")];function Bp(){let{articles:t,distinct_texts:e}=c.stories,n=i=>t[i]-
e[i],o=c.storylines.filter(i=>n(i)>0).sort((i,a)=>n(a)-n(i)||i-a).slice(0,4);if(!o.length)return null;let s=Z(o.map(L),({
row:i})=>`${T(t[i],"article")}, ${T(e[i],"distinct text")}`);return C("Most repeated",s)}function wc(){let t=Nt(c.rowsIn(
"article")),e=it(c.links.kind,o=>[o]),n=c.sizeOf("story")-c.storylines.length,r=ye([c.notes.documents?["Documents read",
O(c.notes.documents)]:null,["Articles",O(c.sizeOf("article"))],["Outlets",O(c.sizeOf("outlet"))],["Topics",O(c.sizeOf("t\
opic"))],["Stories",`${O(c.storylines.length)}, with ${T(n,"event")}`],...e.map(([o,s])=>[`Links, ${c.links.kinds[o]}`,O(
s)]),["Published",t?`${t} (UTC)`:"no article has a date"]]);w("about-body").replaceChildren(r,C("What absence does not m\
ean",h("p",{},un)),C("How to read it",Hp.map(o=>h("p",{},o))),C("What is not on this page",h("ul",{},Kp().map(o=>h("li",
{},o)))),C("Keys",ye(Pp)),C("Privacy",h("p",{},"This page is one file. It makes no network requests and loads no images;\
 only the links that you follow lead elsewhere.")))}var Hp=["A story is a group of articles that share rare words and we\
re published within days of one another; its events are closer groups within it. A build finds stories, and can be wrong\
: each link shows why it exists.","On the map, each island is a story and each dot an article. Stories with common topic\
s tend to lie near one another; otherwise distance means nothing. Open a story to see its articles, outlets and topics a\
s a network.","A declared link means that a collected document lists the other article. A copy, a revision or a reprint \
is nearly the same text; similar articles share words."],Pp=[["/","search"],["?","help with searching"],["Arrows","move \
around the map or network when it has the focus, or through the results"],["Enter","open"],["Esc","back, or close"],["+ \
− 0","zoom in, out, show everything"],["Alt ← →","back and forward through what you opened"]];function Kp(){let{unknown:t,
cut:e,abstractLimit:n,omitted:r}=c.notes,o=c.sizeOf("article");return[r?`${T(r,"article")} of ${O(r+o)}, with their stor\
ies: a page holds the newest ${O(o)}. In Python, graph.filter(…).write(…) writes a page of others.`:"",t?`${T(t,"lin\
k")} to something that is in no table.`:"",e?`The rest of ${T(e,"abstract")}, cut at ${O(n)} characters; the tables hold\
 the full texts.`:"","More than five of the words behind each derived link.","All but the first image of each article.",
"Prices, ratings and other fields: the tables hold them."].filter(Boolean)}var xc=22,_e=320,vc=14,kc=t=>c.articles.published[t],ds=t=>kc(t)??0;function Sc(t,e){let n=c.period(t);if(!n||t.length<2)
return null;let r=n[0]===n[1],[o,s]=r?[n[0]-3600,n[1]+3600]:n,i=p=>8+(_e-16)*(p-o)/(s-o),l=e.map(p=>p.filter(y=>kc(y)!==
null)).filter(p=>p.length),u=_p(l,i),d=u.flatMap((p,y)=>p.flatMap(g=>Wp(g,i,14+y*xc))),m=Tc(u.length*xc+26,jp(t,e,n),[o,
s],i,d),f=l.length>u.flat().length;return h("figure",{class:"when"},m,h("figcaption",{},qp(e,f)))}var Tc=(t,e,n,r,o)=>$(
"svg",{class:"timeline",viewBox:`0 0 ${_e} ${t}`,role:"img","aria-label":e},...Vp(n,r,t),...o);function _p(t,e){let n=t.
filter(s=>s.length>1).slice(0,vc-2),r=[],o=[];for(let s of t.filter(({length:i})=>i===1)){let i=e(ds(s[0])),a=o.findIndex(
u=>i-u>9),l=a>=0?a:o.length;if(l===o.length){if(n.length+l>=vc)continue;r.push([])}o[l]=i,r[l].push(s)}return[...n.map(s=>[
s]),...r]}function Wp(t,e,n){let r=t.map(a=>e(ds(a))),o=Math.max(r[r.length-1],r[0]+6),s=$("path",{class:"span",d:`M${r[0]}\
 ${n}H${o}`}),i=t.map((a,l)=>Gp(a,zp(r,l),n,l>0));return t.length>1?[s,...i]:i}function zp(t,e){let n=t.slice(1,e+1).reduce(
(r,o)=>Math.max(o,r+7),t[0]);return Math.min(n,_e-5)}function Gp(t,e,n,r){let o=`${mt(t)}: ${A(c.labelOf(N(t)),120)}, ${se(
ds(t),c.precision.of(t))}${r?", the same text":""}`,s=$("title",{},o),i=r?$("path",{class:"copied",d:`M${e-3.5} ${n-3.5}\
h7v7h-7z`},s):$("circle",{class:"own",cx:e,cy:n,r:4.5},s);return i.addEventListener("click",()=>{U(N(t),{isFocused:!0})}),
i}function Vp([t,e],n,r){let o=r-14,s=(a,l,u)=>$("text",{x:u,y:r-2,"text-anchor":a},Ut(l)),i=a=>$("path",{class:"axis",d:`\
M${n(a)} ${o-3}v6`});return[$("path",{class:"axis",d:`M2 ${o}H${_e-2}`}),...Up(t,e).map(i),s("start",t,2),s("end",e,_e-2)]}
function Up(t,e){let n=(e-t)/tt,r=[1,2,7,30,365].find(i=>n/i<=30)??3650,o=[],s=Math.ceil(t/tt)*tt;for(let i=s;i<e;i+=r*tt)
o.push(i);return o}function qp(t,e){let n={class:"timeline key",viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"tr\
ue"},r=$("svg",n,$("circle",{class:"own",cx:6,cy:6,r:4.5})),o=$("svg",n,$("path",{class:"copied",d:"M2.5 2.5h7v7h-7z"})),
s=t.some(i=>i.length>1);return[r," a text of its own",...s?[" ",o," the same text again, on the same line"]:[],e?"; the \
list below holds all":""]}var jp=(t,e,n)=>`${T(t.length,"article")} in ${T(e.length,"text")}, ${Ct(...n,c.precision.ofPeriod(
t,n))}. The list below says the same.`;function Oc(t){let{articles:e}=c.stories,n=p=>c.stories.first[p]??0,r=p=>c.stories.
last[p]??n(p),o=[...t].sort((p,y)=>n(p)-n(y)||p-y),[s,i]=[Math.min(...o.map(n)),Math.max(...o.map(r))],a=p=>4+(_e-8)*(p-
s)/Math.max(i-s,1),l=Math.max(...o.map(p=>e[p])),u=(p,y)=>{let g=a(n(p)),b=2+5*e[p]/l,x=Math.max(4,a(r(p))-g),v=`${A(c.labelOf(
L(p)),120)}: ${bt(p)}`,I={class:"spell",x:g,y:8+9*y-b/2,width:x,height:b,rx:1.5},M=$("rect",I,$("title",{},v));return M.
addEventListener("click",()=>{U(L(p),{isFocused:!0})}),M},d=`${T(o.length,"story","stories")} of this topic over time, ${Ct(
s,i)} (also listed below).`,m=Tc(o.length*9+24,d,[s,i],a,o.map(u)),f=h("figcaption",{},"Each bar is a story; the more ar\
ticles, the thicker the bar.");return h("figure",{class:"when"},m,f)}function Mc(t){let e=[...c.storyArticles[t]].sort(c.oldestFirst),n=La(c,e),r=c.stories.terms[t].map((o,s)=>[s?" · ":"",
H(o)]);return[ne(L(t),[cn(t),rr(t),bt(t)].filter(Boolean).join(" · ")),Yp(t,n),Co(t)?F(Co(t)):null,re(L(t)),C("Who publ\
ished when",Sc(e,n),Jp(t,n)),ey(t),C("Distinctive words",h("p",{class:"terms"},r)),ny(e),ry(e),oy(t),F(cl(t))]}function Yp(t,e){
let{outlets:n}=c.stories,r=!c.isStoryline(t)&&n[t]>1;return h("p",{class:"lead small"},r?[Xp(t)," "]:null,Zp(e))}function Xp(t){
let{firstReport:e,lead:n}=c.stories,r=e[t],o=c.articles.published[r]??null;if(r<0||o===null)return["No clear first here."];
let s=c.precision.of(r),i=Vt(s)?Ss(n[t]??0):"",a=ee(Be(N(r)),ve(o,s)),l=`, ${i?`at least ${i} `:""}before any other outl\
et here.`;return[h("strong",{},H(mt(r)))," was first here, ",a,l]}function Zp(t){let e=t.reduce((i,a)=>i+a.length-1,0);if(!e)
return["No two of its texts are nearly the same."];let n=t.reduce((i,a)=>a.length>i.length?a:i),r=`${T(e,"article repeat\
s","articles repeat")} the text of an earlier one`,o=n.length-1;if(o===1)return[`${r}.`];let s=h("strong",{},H(mt(n[0])));
return o===e?[`${r}, always that of `,s,"."]:[`${r}, most often that of `,s,` (${T(o,"time")}).`]}function Jp(t,e){let n=s=>[
rt(N(s)),nr(t,s)].filter(Boolean).join(" · "),r=([s,...i])=>[h("p",{class:"same"},`The same text in ${T(i.length,"other\
 article")}:`),ht(i,a=>h("li",{},X(N(a),Qp(a,s))),"things later")];return ht(e,s=>h("li",{},X(N(s[0]),n(s[0])),s.length>
1?r(s):null),"texts",12)}function Qp(t,e){let{published:n}=c.articles,o=Array.from(c.linksOf(t),c.linkKind).find(a=>rn(a)&&
a!=="copy"),i=c.precision.isTimed(t,e)?ty(n[t],n[e]):Ut(n[t],c.precision.of(t));return`${mt(t)} · ${i}${o?` · ${o}`:""}`}
function ty(t,e){return t===null||e===null?"without a date":t===e?"at the same moment":`${Gt((t-e)/tt)} later`}function ey(t){
let{first:e}=c.stories;if(c.storyEvents[t].length<2)return null;let n=(o,s)=>(e[o]??0)-(e[s]??0)||o-s,r=[...c.storyEvents[t]].
sort(n);return C(`Its events (${O(r.length)})`,Z(r.map(L)))}function ny(t){let e=it(t,c.holders.topic),r=wt(e,"topic",o=>`\
declared on ${O(o)} of ${O(t.length)} articles`)??F("None of its articles declares a topic.");return C(`Topics (${O(e.length)}\
)`,r)}function ry(t){let e=it(t,c.holders.outlet),n=wt(e,"outlet",r=>T(r,"article"));return C(`Outlets (${O(e.length)})`,
n??F("None of its articles names an outlet."))}function oy(t){let e=j.missingFrom(t);return e.length?C("Often with them,\
 but not here",F("Outlets that share other stories with several of these. They may have covered this one too: the corpus\
 does not say."),wt(e,"outlet",n=>`shares other stories with ${O(n)} of these outlets`)):null}var sy=16;function Ec(t){let e=[...c.topicArticles[t]].sort(c.newestFirst),n=lt(c.labelOf(z(t))),r=c.topics.broader[t],o=c.
narrower[t].map(z),s=c.topics.same[t].map(i=>h("li",{},qt(i,A(i,90))));return[ne(z(t),[T(e.length,"article"),Nt(e)].filter(
Boolean).join(" · ")),re(z(t)),us(c.topics.alt[t].filter(i=>lt(i)!==n)),r>=0?C("Broader topic",Z([z(r)])):null,o.length?
C("Narrower topics",Z(o)):null,iy(t),ay(t),ly(t),C(`Its articles (${O(e.length)})`,Z(e.map(N),void 0,12)),s.length?C("Th\
e same elsewhere",h("ul",{class:"links"},s)):null]}function iy(t){let{first:e,articles:n}=c.stories,r=j.storiesOfTopic(t).
filter(([a])=>e[a]!==null);if(!r.length)return C("Its stories",F("None found: none of its articles shares a story with a\
nother."));let o=(a,l)=>`${O(a)} of ${T(n[l],"article")} declare it · ${bt(l)}`,s=r.slice(0,sy).map(([a])=>a),i=`Its st\
ories (${O(r.length)})`;return C(i,Oc(s),wt(r,"story",o))}function ay(t){let e=j.topicsBeside(t);if(!e.length)return null;
let n=T(c.topicArticles[t].length,"article"),r=wt(e.slice(0,ur),"topic",o=>`on ${O(o)} of its ${n}`);return C(`Topics on\
 the same articles (${O(e.length)})`,r)}function ly(t){let e=c.topicOutlets[t],n=wt(e,"outlet",r=>`${T(r,"article")} on \
this topic`);return C(`Outlets that cover it (${O(e.length)})`,n??F("None."))}var cy={article:dc,outlet:pc,topic:Ec,story:Mc};function uy(t,{mode:e,thing:n}){return e==="with"?mc(t,n):e==="to"?fc(t,
n):hc(t.row,n.row)}function dy(){let{chosen:t,other:e}=k;return t?e?uy(t,e):cy[t.kind](t.row):bc()}var my=6,fy="h2, dd, \
.byline, .citation, .terms, .address";function hy(t){for(let e of t.querySelectorAll(fy)){let n=my*parseFloat(getComputedStyle(
e).lineHeight);if(e.scrollHeight<n+8)continue;let r=e.tagName==="DD"?py(e):e;r.classList.add("folded");let o=Wt("Show al\
l",()=>{r.classList.remove("folded"),o.remove()});o.classList.add("whole"),r.after(o)}}function py(t){let e=h("div",{},...t.
childNodes);return t.append(e),e}function Nc(){let t=w("details"),e=()=>{t.replaceChildren(...h("div",{},dy()).childNodes),
hy(t)};if(e(),t.scrollTop=0,c.details||!k.chosen)return;let n=gt.hash();c.loadDetails().then(()=>{if(gt.hash()!==n)return;
let r=t.contains(document.activeElement);e(),r&&t.querySelector("h2")?.focus({preventScroll:!0})})}function br(){let t=k.view!=="network";w("look").hidden=!t,w("legend").classList.toggle("of-network",!t),w("colour").value=
k.colour,w("size").value=k.size,bn(w("legend-body"),()=>t?gy():by()),w("caption").textContent=t?yy():E.note}function yy(){
let t=k.size==="heat"?", larger the more heat it has":"",e=k.colour==="topic"?" An article on several topics takes the c\
olour of one of them.":"";return`Each island is a story, each dot an article${t}. Press a colour to fade its dots.${e}`}
var Cc=({thing:t,label:e})=>t?c.nameOf(t):e;function gy(){return _r().map(t=>{let e=Cc(t),n=!k.muted.includes(e),r=()=>{
vt({muted:n?[...k.muted,e]:k.muted.filter(a=>a!==e)})},o=$("circle",{cx:6,cy:6,r:5,fill:t.swatch}),s={viewBox:"0 0 12 12",
width:12,height:12,"aria-hidden":"true"},i=h("button",{type:"button",class:"swatch","data-key":e,"aria-pressed":String(n),
onclick:r},$("svg",s,o),h("bdi",{},A(t.label,32))," ",h("span",{class:"count"},O(t.rows.length)));return h("li",{},i)})}
function by(){let t=new Set(E.edges.map(({kind:r})=>r)),e=[...new Set(E.nodes.map(({thing:r})=>r.kind))],n=(r,o,s="")=>h(
"li",{},r,h("span",{},h("b",{},o),s&&` ${s}`));return[...e.map(r=>n(Ns(r),Eo[r])),...Rs.filter(r=>t.has(r)).map(r=>n(ke(
r),r,Ot[r].says))]}function ms(){if(k.other){Zn(null);return}let t=r=>k.muted.includes(Cc(r)),e=k.view!=="network"&&k.muted.
length?_r().filter(t):[];if(!e.length){Zn(st()?nt.isArticle:null);return}let n=nt.isArticle.slice();for(let{rows:r}of e)
for(let o of r)n[o]=0;Zn(n)}function Ac(){let t=e=>Object.entries(e).map(([n,r])=>h("option",{value:n},r));w("colour").replaceChildren(
...t(Cn)),w("size").replaceChildren(...t(An)),w("colour").addEventListener("change",()=>{vt({colour:w("colour").value,muted:[]})}),
w("size").addEventListener("change",()=>{vt({size:w("size").value})})}var wy=matchMedia("(max-width: 760px)").matches,$c=wy?{story:5,topic:4,outlet:4,article:10}:{story:8,topic:5,outlet:5,article:40},
fs=100,oe=$c,xy=["story","topic","outlet","article"];function vy(){let t=xy.filter(e=>k.kinds.has(e)&&nt.rows[e].length);
w("results").replaceChildren(...t.map(ky)),w("result").replaceChildren(...Ny()),Cy(),wr()}function Lc(){oe=$c,vy()}function ky(t){
let e=nt.rows[t],n=i=>h("li",{class:t==="topic"||t==="outlet"?"faceted":null},X({kind:t,row:i},Rc(t,i)),My(t,i),t==="sto\
ry"?Sy(i):null),r=h("ul",{},e.slice(0,oe[t]).map(n)),o=h("h3",{id:`list-${t}`},`${No[t]} `,h("span",{class:"count"},O(e.
length))),s={class:"kind-list","aria-labelledby":`list-${t}`};return h("section",s,o,r,...Ic(t,r,n))}function Ic(t,e,n){
let r=nt.rows[t],o=r.length-oe[t];if(o<=0)return[];let s=Wt(Oy(Math.min(fs,o),o),()=>{let i=r.slice(oe[t],oe[t]+fs).map(
n);oe={...oe,[t]:oe[t]+fs},e.append(...i),s.replaceWith(...Ic(t,e,n)),wr(),i[0].querySelector(".thing")?.focus()});return[
s]}function Sy(t){let{first:e}=c.stories,n=i=>!st()||(nt.counts.story.get(i)??0)>0,r=c.storyEvents[t].filter(n);if(c.storyEvents[t].
length<2||!r.length)return null;let o=r.sort((i,a)=>(e[i]??0)-(e[a]??0)||i-a);return h("div",{class:"events"},ht(o,i=>h(
"li",{},X(L(i),Rc("story",i))),"things",Ty))}var Ty=3,Oy=(t,e)=>t===e?`Show the other ${O(e)}`:`Show ${O(t)} of the othe\
r ${O(e)}`;function Rc(t,e){if(t==="article"||!st())return rt({kind:t,row:e});let n=T(c.articlesIn[t][e].length,"article"),
r=t==="story"?` · ${bt(e)}`:"";return`${O(nt.counts[t].get(e)??0)} of ${n}${r}`}var hs=null;function Dc(){[...document.
querySelectorAll("#results .only")].find(e=>e.dataset.facet===hs)?.focus(),hs=null}function My(t,e){if(t!=="topic"&&t!==
"outlet")return null;let n=c.nameOf({kind:t,row:e}),r=h("input",{type:"checkbox",class:"only","aria-label":`Only ${t} ${A(
c.labelOf({kind:t,row:e}),80)}`,title:`Only articles of this ${t}`,"data-facet":n});return r.checked=Ey(t,e),r.addEventListener(
"change",()=>{hs=n,Qa(t,e,r.checked)}),r}var Ey=(t,e)=>Ve.isFacetOn(t,e,k.terms);function Ny(){if(!st())return[];let t=nt.
rows.article.length;return[t?`${T(t,"article matches","articles match")}. `:"Nothing matches. Use fewer words, or remove\
 a filter. ",ee(Fc,"Clear")]}function Cy(){w("nothing").hidden=!st()||Mt.some(t=>nt.rows[t].length),w("nothing").replaceChildren(
h("strong",{},"Nothing matches"),h("span",{dir:"auto"},A(k.query.trim(),80)),ft("Clear",Fc))}function Fc(){w("search").value=
"",te(""),w("search").focus()}function wr(){let t=k.chosen?c.nameOf(k.chosen):null;for(let e of document.querySelectorAll(
".find .thing"))e.dataset.name===t?e.setAttribute("aria-current","true"):e.removeAttribute("aria-current")}function Bc(){
let[t,e]=[w("search"),w("faults")],n=k.faults.some(({isHint:o})=>!o),r=k.faults.map(({text:o,says:s})=>h("p",{},h("code",
{},H(A(o,40)))," ",s));e.replaceChildren(...r),e.hidden=!r.length,e.classList.toggle("hint",!n),n?t.setAttribute("aria-i\
nvalid","true"):t.removeAttribute("aria-invalid")}var Ay=["story","article","outlet","topic"];function Hc(){let t=n=>n===
"story"?c.storylines.length:c.sizeOf(n),e=n=>h("button",{type:"button",class:"kind","data-kind":n,"data-key":n,"aria-pre\
ssed":String(k.kinds.has(n)),onclick:()=>{$y(n)}},At(n),h("span",{},No[n]),h("span",{class:"count"},O(t(n))));bn(w("kind\
s"),()=>Ay.map(e))}function $y(t){let e=new Set(k.kinds);e.delete(t)||e.add(t),vt({kinds:e})}var ps=null,Kc=null,_c=()=>Kc;function ys(){let{isUnknown:t,...e}=Za(),n={...e,query:"",colour:"topic",size:"articles",muted:[]},
r=`${vo(n)}|${e.view}`,o=r!==ps,s=ps===null||e.query!==k.query||e.kinds.size!==k.kinds.size;ps=r,e.colour!==k.colour&&Pr(
e.colour),e.size!==k.size&&Kr(e.size),sn(e),o&&Iy(t),s?Ly():ms(),br(),Kc=gt.hash()}function Ly(){let t=w("search");!Ja(k.
query)&&t.value!==k.query&&(t.value=k.query),Hc(),xr(),Dc()}function xr(){sn(ot.parse(k.query)),za(Ve.find(k)),Lc(),Oo(),
Bc(),document.body.classList.toggle("searching",st()),ms(),En(k.terms).length&&!c.details&&c.loadDetails().then(xr)}function Iy(t){
k.chosen&&jl(k.chosen),Nc(),wr(),gs(),Hy(),By(t),Ya()&&bs()}function gs(){let t=k.view==="network"?Dy():null;t?Oa(Fy(t)):
uo(),Ao(k.view==="timeline"&&k.chosen?k.chosen.row:null),Ea(t?null:k.chosen)}var Ry=21;function Dy(){let{chosen:t,other:e}=k;
if(!t)return Xe();if(e?.mode==="with")return Kl(t,e.thing);if(e?.mode==="to")return _l(t,e.thing,yr(t,e.thing).paths);let n=Fl(
t),r=n.nodes.map(o=>et(o.thing,t)?{...o,size:Ry}:o);return{...n,nodes:r}}function Fy(t){let e=[k.chosen,k.other?.thing],
n=t.nodes.filter(({thing:r})=>k.kinds.has(r.kind)||e.some(o=>et(r,o)));return{...t,nodes:n}}var Pc=document.title;function By(t){
let{chosen:e,other:n}=k,r=n?`, and ${c.labelOf(n.thing)}`:"",o=e?`${Kt(e)}: ${c.labelOf(e)}${r}`:"",s=t?"Nothing in this\
 graph has this address.":A(o,300);w("live").textContent=s,document.title=e?`${A(c.labelOf(e),80)} · ${Pc}`:Pc,t&&w("de\
tails").prepend(h("p",{class:"warning",role:"status"},"Nothing in this graph has the address that you opened. It may com\
e from another build."))}function bs(){w("details").querySelector("h2")?.focus({preventScroll:!ae()}),ae()&&w("details").
scrollIntoView({behavior:wn()?"auto":"smooth"})}function Hy(){let{chosen:t,other:e,view:n}=k,r=t!==null||Xe()!==null,[o,
s]=[w("view-map"),w("view-network")],i=w("view-timeline");if(i.disabled=!tr(t,e),i.title=i.disabled?"Open a story first,\
 of which two articles have a date":"The events of the story in time, with who repeated and who credited whom",i.setAttribute(
"aria-pressed",String(n==="timeline")),s.disabled=!r,s.title=r?"What is open, with everything linked to it":"Open a stor\
y, article, outlet or topic first",o.setAttribute("aria-pressed",String(n==="map")),s.setAttribute("aria-pressed",String(
n==="network")),document.body.classList.toggle("chosen",t!==null),w("peek").hidden=t===null,!t)return;let a=h("span",{dir:"\
auto"},A(c.labelOf(t),90));w("peek").replaceChildren(At(t.kind),a,h("b",{},"Details"))}var Wc=["list","details"],zc="newsgraph-folded",Py=1500,Gc=t=>document.body.classList.contains(`${t}-folded`);function vr(t,e){
document.body.classList.toggle(`${t}-folded`,e);let n=w(`fold-${t}`);n.setAttribute("aria-expanded",String(!e)),n.title=
`${e?"Show":"Hide"} the ${t}`}var ws=t=>{vr(t,!1)};function Ky(){try{return JSON.parse(localStorage.getItem(zc)??"{}")}catch{
return{}}}function _y(){try{let t=Object.fromEntries(Wc.map(e=>[e,Gc(e)]));localStorage.setItem(zc,JSON.stringify(t))}catch{}}
function Vc(){let t=Ky();vr("list",t.list??innerWidth<Py),vr("details",t.details??!1);for(let e of Wc)w(`fold-${e}`).addEventListener(
"click",()=>{vr(e,!Gc(e)),_y()});document.querySelector(".skip")?.addEventListener("click",()=>{ws("list")})}async function Uc(){let[t]=await Promise.all([$o(w("corpus")),Wy(document.getElementById("vis"))]);Js(new ir(t,()=>$o(w(
"corpus-details")))),zy(),yn(Vy()),tg(),w("legend").open=!ae(),Vc(),Ta(eg),Yy(),Va(ys),ys(),requestAnimationFrame(()=>{gs(),
document.documentElement.dataset.ready="true",performance.mark("newsgraph-ready")}),window.newsgraph=Object.freeze({network:G,
shown:()=>k.chosen?c.nameOf(k.chosen):"",address:_c,query:()=>k.query,found:()=>nt.rows.article.map(e=>c.nameOf(N(e)))})}
async function Wy(t){if(!t)return;let e=document.createElement("script");e.textContent=await Lo(t.textContent).text(),t.
replaceWith(e)}function zy(){let t=c.sizeOf("article"),{omitted:e}=c.notes,r=[e?`newest ${O(t)} of ${T(e+t,"article")}`:
T(t,"article"),T(c.storylines.length,"story","stories"),T(c.sizeOf("story")-c.storylines.length,"event"),T(c.sizeOf("out\
let"),"outlet"),Nt(c.rowsIn("article"))].filter(Boolean).flatMap((o,s)=>[s?" · ":"",h("span",{},o)]);w("summary").replaceChildren(
...r)}var kr=["auto","light","dark"],Gy={auto:"◐ Auto",light:"☀ Light",dark:"☾ Dark"},qc="newsgraph-theme",jc=t=>kr.
find(e=>e===t)??"auto",Sr=()=>jc(w("theme").dataset.theme);function Vy(){try{return jc(localStorage.getItem(qc))}catch{return"\
auto"}}function Uy(t){try{localStorage.setItem(qc,t)}catch{}}function yn(t){let e=document.documentElement;t==="auto"?delete e.
dataset.theme:e.dataset.theme=t;let n=w("theme");n.textContent=Gy[t],n.dataset.theme=t,n.setAttribute("aria-label",`Colo\
urs: ${t}. Press to change`),e.dataset.ready&&(fo(),br())}function qy(){let t=kr[(kr.indexOf(Sr())+1)%kr.length];Uy(t),yn(
t)}function jy(){yn(Sr()),document.documentElement.dataset.theme="light",fo(),Zt(!1),Na()}var Tt=(t,e)=>{w(t).addEventListener(
"click",e)};function Yy(){Zy(),ol(),Ac(),Tt("view-map",()=>{vt({view:"map"})}),Tt("view-timeline",()=>{vt({view:"timelin\
e"})}),addEventListener("resize",dl),Tt("view-network",()=>{vt({view:"network"})}),Tt("back",()=>{gt.move(-1)}),Tt("forw\
ard",()=>{gt.move(1)}),Tt("peek",bs),Tt("zoom-in",()=>{Ie(1.5)}),Tt("zoom-out",()=>{Ie(1/1.5)}),Tt("zoom-fit",()=>{Zt()}),
Tt("theme",qy);for(let t of document.querySelectorAll("dialog .close"))t.addEventListener("click",()=>{t.closest("dialog")?.
close()});w("take").addEventListener("beforetoggle",uc),Tt("about-button",()=>{wc(),w("about").showModal()}),Tt("text-co\
py",()=>{Xy()}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>{yn(Sr())}),addEventListener("b\
eforeprint",jy),addEventListener("afterprint",()=>{yn(Sr())}),addEventListener("keydown",Qy)}async function Xy(){let t=w(
"text-body");t.select();let e=await navigator.clipboard.writeText(t.value).then(()=>"Copied.",()=>"Press Ctrl+C to copy.");
w("text-note").textContent=e}var Yc=()=>[...document.querySelectorAll("#results .thing")];function Zy(){let t=w("search"),
e=r=>{xn(r,[t,...Yc()])},n=0;t.addEventListener("input",()=>{ws("list"),clearTimeout(n),n=window.setTimeout(()=>{te(t.value,
!0)},90)}),t.addEventListener("keydown",r=>{if(r.key!=="Enter"){e(r);return}clearTimeout(n),Jy(t.value)}),w("results").addEventListener(
"keydown",e)}function Jy(t){sn({query:t}),xr(),st()&&k.faults.every(({isHint:e})=>e)&&Yc().at(0)?.click()}function Qy(t){
let{target:e}=t,n=e instanceof Element&&e.closest("input, select, textarea, dialog");if(!(t.ctrlKey||t.metaKey||t.altKey||
n)){if(t.key==="/")w("search").focus();else if(t.key==="?")w("help").togglePopover();else return;t.preventDefault()}}function tg(){
let t=([n,{says:r}])=>{let o=ot.exampleOf(n),i=h("th",{scope:"row"},ee(()=>{w("help").hidePopover(),te(`${k.query} ${o}`.
trim()),w("search").focus()},o));return h("tr",{},i,h("td",{},r))},e=([n])=>!ce(n)||c.sizeOf(n)>0;w("help-fields").replaceChildren(
...[...ot.fields].filter(e).map(t))}var eg={pick(t,e){t&&Qt(t)?og(t.edge):t?U(t,e?{view:"network"}:{}):k.view==="map"&&U(
null)},back(){U(null,k.chosen&&k.view==="network"?{view:"map"}:{})},tip:t=>Qt(t)?rg(t.edge):ng(t),say(t){let e=A(c.labelOf(
t),200);w("live").textContent=`${Kt(t)}: ${e}. ${rt(t)}`}},Xc=(t,...e)=>h("span",{},h("strong",{dir:"auto"},t),e.map(n=>h(
"small",{dir:"auto"},n))),ng=t=>[At(t.kind),Xc(A(c.labelOf(t),140),rt(t))];function rg({kind:t,ends:e,links:n}){let[r,o]=e.
map(i=>A(c.labelOf(i),60)),s=n.length?dn(c,n[0],c.links.source[n[0]]):Ot[t].says;return[ke(t),Xc(t,s,`${r} → ${o}`)]}function og({
kind:t,ends:e,links:n}){if(n.length){qo(n[0]);return}let[r,o]=e.map(c.labelOf);w("live").textContent=`${t}: ${r} → ${o}\
. ${Ot[t].says}`}Uc();})();
