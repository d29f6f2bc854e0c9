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
function Sr(){let t=getComputedStyle(document.documentElement),e=r=>t.getPropertyValue(`--${r}`).trim(),n=Object.fromEntries(
Zc.map(r=>[r,e(r)]));R={...n,story:n.story||n.ink,isDark:e("dark")==="1"}}var Jc=new Intl.NumberFormat,O=t=>Jc.format(t),T=(t,e,n=`${e}s`)=>`${O(t)} ${t===1?e:n}`,Qc=new Intl.NumberFormat(void 0,
{style:"percent"}),We=t=>Qc.format(t),tt=86400,ws=new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeZone:"UTC"}),tu=new Intl.
DateTimeFormat(void 0,{dateStyle:"long",timeStyle:"short",timeZone:"UTC"}),ze=["year","month","day","minute","second"],Er=t=>t===
"year"||t==="month",Gt=t=>t==="minute"||t==="second",xs=t=>ze.find(e=>t.includes(e))??"second",Mr=t=>new Intl.DateTimeFormat(
void 0,{...t,timeZone:"UTC"}),vs={year:Mr({year:"numeric"}),month:Mr({year:"numeric",month:"long"})},eu=Mr({dateStyle:"l\
ong"});function oe(t,e){return Gt(e)?`${nu(t)} UTC`:(Er(e)?vs[e]:eu).format(t*1e3)}var se=t=>ws.format(t*1e3);function Vt(t,e="\
second"){return t===null?"no date":Er(e)?oe(t,e):se(t)}var nu=t=>tu.format(t*1e3);function Nt(t,e,n="second"){return(Er(
n)?vs[n]:ws).formatRange(t*1e3,e*1e3)}var Tr=t=>{let e=new Intl.NumberFormat(void 0,{style:"unit",unit:t,unitDisplay:"lo\
ng",maximumFractionDigits:0});return n=>e.format(n)},Or={minute:Tr("minute"),hour:Tr("hour"),day:Tr("day")};function zt(t){
let[e,n]=[Math.round(Math.abs(t)*1440),Math.round(Math.abs(t)*24)];return e<90?Or.minute(e):n<48?Or.hour(n):Or.day(Math.
round(Math.abs(t)))}function ks(t){return t*60<1?"":t<1.5?zt(Math.floor(t*60)/1440):zt(t<48?Math.floor(t)/24:Math.floor(
t/24))}var ru={year:4,month:7,day:10,minute:16,second:19};function It(t,e="second"){if(t===null)return"";let n=new Date(
t*1e3).toISOString().replace(".000Z","Z");return e==="second"?n:n.slice(0,ru[e])+(e==="minute"?"Z":"")}var yn={shapes:{article:"dot",outlet:"square",topic:"diamond",story:"hexagon"},sizes:{article:[7,1.4,14],outlet:[7,1.1,16],
topic:[11,1,22],story:[12,1.2,26]},edges:{"related-to":{colour:"link",width:2.2,dashes:!1,arrow:!0},similar:{colour:"qui\
et",width:1.4,dashes:[2,3],arrow:!1},copy:{colour:"accent",width:2.6,dashes:[11,3],arrow:!0,isNamed:!0},revision:{colour:"\
accent",width:1.8,dashes:[8,3,2,3],arrow:!0,isNamed:!0},reprint:{colour:"link",width:1.8,dashes:[14,5],arrow:!0,isNamed:!0},
"published-by":{colour:"outlet",width:1.2,dashes:[1.5,4],arrow:!1},credits:{colour:"outlet",width:1.6,dashes:[4,2],arrow:!0},
"credits-report":{colour:"outlet",width:1.4,dashes:[4,2,1,2],arrow:!0},covers:{colour:"topic",width:1.3,dashes:[7,5],arrow:!1},
"part-of":{colour:"outlet",width:1.6,dashes:[10,4,2,4],arrow:!0},broader:{colour:"topic",width:1.8,dashes:!1,arrow:!0},"\
part-of-story":{colour:"quiet",width:1,dashes:[1,3],arrow:!1}}};var su=yn.edges,kt=(t,e)=>({...su[t],says:e}),Tt={"related-to":kt("related-to","an article lists another"),copy:kt("copy",
"the same text in another outlet"),revision:kt("revision","the same text, revised by its outlet"),reprint:kt("reprint","\
the same text, more than 48 hours later"),similar:kt("similar","the texts share words"),credits:kt("credits","names the \
outlet as a source"),"credits-report":kt("credits-report","names the outlet of an earlier report"),covers:kt("covers","r\
eports on a topic"),"published-by":kt("published-by","an article and its outlet"),"part-of-story":kt("part-of-story","pa\
rt of a story"),"part-of":kt("part-of","an outlet within another"),broader:kt("broader","a topic within a broader one")},
Ss=yn.shapes,Ts=yn.sizes;var Os=t=>t.flatMap(e=>e==null?[]:typeof e=="string"||e instanceof Node?[e]:Os(e));function h(t,e={},...n){let r=document.
createElement(t);for(let[o,s]of Object.entries(e))typeof s=="function"?r.addEventListener(o.slice(2),s):s===!0?r.setAttribute(
o,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(o,String(s));return r.append(...Os(n)),r}function $(t,e,...n){let r=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[o,s]of Object.entries(e))r.setAttribute(o,String(s));return r.append(
...n),r}function w(t){let e=document.getElementById(t);if(!e)throw new Error(`The page has no element #${t}`);return e}function gn(t,e){
let n=t.contains(document.activeElement)?document.activeElement:null,r=n instanceof HTMLElement?n.dataset.key:void 0;if(t.
replaceChildren(...e()),r===void 0)return;[...t.querySelectorAll("[data-key]")].find(s=>s.dataset.key===r)?.focus({preventScroll:!0})}
var H=t=>h("bdi",{},t),ve=(t,e="second")=>h("time",{datetime:It(t,e)},oe(t,e));function Ut(t,e=t){let n=URL.canParse(t)?
new URL(t):null;return!n||!["http:","https:"].includes(n.protocol)?h("span",{class:"address"},H(t)):h("a",{href:n.href,target:"\
_blank",rel:"noopener noreferrer",referrerpolicy:"no-referrer"},H(e))}var iu={article:()=>[$("circle",{cx:8,cy:8,r:5.5})],
outlet:()=>[$("rect",{x:3,y:3,width:10,height:10})],topic:()=>[$("path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z"})],story:()=>[$(
"circle",{cx:8,cy:8,r:6.5,class:"rim"}),$("circle",{cx:6,cy:7,r:1.7}),$("circle",{cx:10.2,cy:6.6,r:1.7}),$("circle",{cx:8.4,
cy:10.6,r:1.7})]},au="M4.8 2.5h6.4L14.4 8l-3.2 5.5H4.8L1.6 8Z",Ms=(t,...e)=>$("svg",{class:`sign ${t}`,viewBox:"0 0 16 1\
6",width:16,height:16,"aria-hidden":"true"},...e),Ct=t=>Ms(t,...iu[t]()),Es=t=>t==="story"?Ms(t,$("path",{d:au})):Ct(t);
function ke(t){let{colour:e,dashes:n,width:r,arrow:o}=Tt[t],s=n?{"stroke-dasharray":n.join(" ")}:{},i=$("path",{d:"M1 6H\
25","stroke-width":r,...s}),a=o?[$("path",{d:"M21 2.5 27 6 21 9.5Z",class:"head"})]:[];return $("svg",{class:`line ${t} \
of-${e}`,viewBox:"0 0 28 12",width:28,height:12,"aria-hidden":"true"},i,...a)}var ie=()=>matchMedia("(max-width: 900px)").
matches,bn=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function wn(t,e){let n=t.key==="ArrowDown"?1:t.key===
"ArrowUp"?-1:0;if(!n)return;let r=e.findIndex(s=>s===document.activeElement),o=e.at(Math.max(r+n,0));!o||r+n<0||(t.preventDefault(),
o.focus())}var W=w("canvas"),U=null,At,Rt;function Ns(t){return At=new vis.DataSet,Rt=new vis.DataSet,U=new vis.Network(W,{nodes:At,
edges:Rt},t),U}function yt(){let{x:t,y:e}=U?.getViewPosition()??{x:0,y:0};return{x:t,y:e,scale:U?.getScale()??1,width:W.
clientWidth,height:W.clientHeight,ratio:window.devicePixelRatio||1}}var Nr=!1;function Se(){Nr||(Nr=!0,requestAnimationFrame(
()=>{Nr=!1,U?.redraw()}))}var Te=0;function ae(){Te+=1,Se()}var Oe=t=>Array.from({length:t},()=>[]);function qt(t,...e){let n=Oe(t);for(let r of e)r.forEach((o,s)=>{o>=0&&n[o].push(
s)});return n}function Cs(t,e){let n=Oe(t);return e.forEach((r,o)=>{for(let s of r)n[s].push(o)}),n}function As({covers:t,
coverCounts:e,outlets:n,topics:r}){let o=Oe(n.id.length),s=Oe(r.id.length);e.forEach((i,a)=>{let[l,u]=[t[2*a],t[2*a+1]];
o[l].push([u,i]),s[u].push([l,i])});for(let i of[...o,...s])i.sort((a,l)=>l[1]-a[1]);return[o,s]}function $s({declared:t,
source:e,target:n},r){let o=new Int32Array(r);for(let s=0;s<t;s+=1)o[e[s]]+=1,o[n[s]]+=1;return o}function it(t,e){let n=new Map;for(let r of t)for(let o of e(r))n.set(o,(n.get(o)??0)+1);return[...n].sort((r,o)=>o[1]-r[1]||
r[0]-o[0])}function xn(t,e){let[n,r]=[new Map(t),new Map(e)];return{first:t.filter(([o])=>!r.has(o)),both:t.flatMap(([o,
s])=>{let i=r.get(o);return i===void 0?[]:[[o,s,i]]}),second:e.filter(([o])=>!n.has(o))}}function Me(t){let e=new Map;return n=>{
let r=e.get(n);return r===void 0&&(r=t(n),e.set(n,r)),r}}var Ls=["article","outlet","topic","story"],vn=["declared","similar","copy","revision","reprint"];var kn=["copy","revision","reprint"],Is=["related-to","similar","copy","revision","reprint","covers","credits","publishe\
d-by","part-of-story","part-of","broader","credits-report"],Rs=["storyline","event","series"],at={declared:{edge:"relate\
d-to",term:"ng:relatedTo",cost:1,words:"lists as related",back:"is listed as related by"},similar:{edge:"similar",term:"\
ng:similarTo",cost:2,words:"is similar to",back:"is similar to"},copy:{edge:"copy",term:"ng:copyOf",cost:.5,words:"is a \
copy of",back:"is copied by"},revision:{edge:"revision",term:"ng:revisionOf",cost:.5,words:"is a revision of",back:"is r\
evised by"},reprint:{edge:"reprint",term:"ng:reprintOf",cost:.5,words:"is a reprint of",back:"is reprinted by"}},le={about:{
words:"is about",back:"is a topic of"},credits:{words:"names as a source",back:"is named as a source by"},publisher:{words:"\
is published by",back:"published"},event:{words:"belongs to the event",back:"includes"},storyline:{words:"belongs to the\
 storyline",back:"includes"},series:{words:"belongs to the series",back:"includes"},part_of:{words:"is part of",back:"in\
cludes"},broader:{words:"is a topic within",back:"includes the topic"},parent:{words:"is part of the storyline",back:"in\
cludes the event"}},Ds=new Map([["article","schema:NewsArticle"],["collection","schema:Collection"],["course","schema:Co\
urse"],["video","schema:VideoObject"]]),Cr="schema:CreativeWork";var Ot=Ls,E=t=>({kind:"article",row:t}),D=t=>({kind:"outlet",row:t}),z=t=>({kind:"topic",row:t}),L=t=>({kind:"story",row:t});
function et(t,e){return t===e||!!t&&!!e&&t.kind===e.kind&&t.row===e.row}var Ar=12,lu=60,cu=30,uu=.25,Sn=class{constructor(e){this.graph=e}graph;storylines(e){return it(e,n=>[this.graph.storylineOf(
n)].filter(r=>r>=0))}storiesOfOutlet=Me(e=>this.storylines(this.graph.outletArticles[e]));storiesOfTopic=Me(e=>this.storylines(
this.graph.topicArticles[e]));outletsOfStory=Me(e=>[...new Set(this.graph.storyArticles[e].map(this.graph.outletOf))].filter(
n=>n>=0));countedIn(e){let n=this.graph.storyArticles[e];return this.graph.isStoryline(e)?n:n.filter(r=>!this.graph.looseArticles.
has(r))}storyRows(e){return this.storiesOfOutlet(e).map(([n])=>n)}storiesNear(e){return it(this.outletsOfStory(e),r=>this.
storyRows(r)).slice(0,Ar).map(([r])=>L(r))}ledBy=Me(e=>{let{firstReport:n,first:r}=this.graph.stories;return[...n.keys()].
filter(s=>n[s]>=0&&this.graph.outletOf(n[s])===e).sort((s,i)=>(r[i]??0)-(r[s]??0)||s-i)});peersOf=Me(e=>{let{graph:n}=this,
r=new Map,o=(i,a)=>{for(let l of i)l!==e&&r.set(l,(r.get(l)??0)+1/Math.log2(1+a))};for(let i of this.storyRows(e)){let a=this.
outletsOfStory(i);o(a,a.length)}if(r.size<Ar)for(let[i]of n.outletTopics[e]){let a=n.topicOutlets[i].map(([l])=>l);a.length<=
uu*n.sizeOf("outlet")&&o(a,4*a.length)}return[...r].sort((i,a)=>a[1]-i[1]||i[0]-a[0]).slice(0,Ar).map(([i])=>i)});blindSpots(e){
let n=this.peersOf(e),r=n.length<4?1:2,o=i=>this.graph.outletTopics[i].map(([a])=>a),s=i=>{let a=new Set(i(e));return it(
n,i).filter(([u,d])=>!a.has(u)&&d>=r).slice(0,cu)};return{peers:n,stories:s(i=>this.storyRows(i)),topics:s(o)}}missingFrom(e){
let n=new Set(this.outletsOfStory(e)),r=this.outletsOfStory(e).slice(0,lu);return it(r,s=>this.peersOf(s).filter(i=>!n.has(
i))).filter(([,s])=>s>1).slice(0,8)}topicsBeside(e){let{topicArticles:n,articleTopics:r}=this.graph,o=this.graph.sizeOf(
"article"),s=([a,l])=>l*o/(n[e].length*n[a].length)*Math.sqrt(l);return it(n[e],a=>r[a].filter(l=>l!==e)).sort((a,l)=>s(
l)-s(a)||a[0]-l[0])}};var lt=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Bs=du();function du(){let t=new Map,e=[[192,591],[880,
1023],[1024,1279],[7680,8191]];for(let[n,r]of e)for(let o=n;o<=r;o+=1){let s=String.fromCodePoint(o).toLowerCase(),i=lt(
s);i===s||Array.from(i).length!==1||!/\p{L}/u.test(i)||t.set(i,new Set([...t.get(i)??[i],s]))}return new Map([...t].map(
([n,r])=>[n,`[${[...r].join("")}]`]))}function Hs(t){let e=new Set;for(let o of t)for(let s of o?.match(/\P{ASCII}/gu)??
[])e.add(s.toLowerCase());let r=[...Bs].map(([o,s])=>{let i=Array.from(s.slice(1,-1)).filter(a=>a===o||e.has(a));return[
o,i]}).filter(([,o])=>o.length>1);return new Map(r.map(([o,s])=>[o,`[${s.join("")}]`]))}var mu=t=>t.replace(/[\\^$.*+?()[\]{}|/]/,
"\\$&");function Tn(t,e=Bs){let n=t.normalize("NFC").toLowerCase();return Array.from(n,o=>e.get(lt(o))??mu(o)).join("").
replace(/\s+/g,"\\s+")}var Fs=/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u,$r=t=>({starts:Fs.test(t.charAt(
0)),ends:Fs.test(t.charAt(t.length-1))});function jt(t,e){let{starts:n,ends:r}=$r(t),o=n?"(?<![\\p{L}\\p{N}])":"",s=e&&r?
"(?![\\p{L}\\p{N}])":"";return new RegExp(o+Tn(t)+s,"iu")}function C(t,e){if(t.length<=e)return t;let n=Array.from(t.slice(
0,e*2));return n.length<=e?t:`${n.slice(0,e-1).join("").trimEnd()}…`}var On=class{constructor(e,n){this.graph=e;this.search=n}graph;search;all=new Map;find({terms:e}){let n=this.search.maskOfAll(
e),r=a=>this.holders(a,e,n),[o,s,i]=[r("outlet"),r("topic"),r("story")];return{isArticle:n,rows:{article:this.ordered(n,
e),outlet:o.rows,topic:s.rows,story:i.rows},counts:{outlet:o.counts,topic:s.counts,story:i.counts}}}isFacetOn(e,n,r){let o=s=>s.
field===e&&!s.isNot;return r.some(s=>o(s)&&this.search.rowsNamed(s).includes(n))}isListed(e,n){return e!=="story"||this.
graph.isStoryline(n)}everyRow(e){let n=this.all.get(e);return n||(n=this.graph.rowsIn(e).filter(r=>this.isListed(e,r)),this.
all.set(e,n.sort(this.graph.orders[e]))),n}holders(e,n,r){if(!n.length)return{rows:this.everyRow(e),counts:new Map};let o=e!==
"story"&&n.some(m=>m.field===e&&!m.isNot),s=o?this.search.maskOfAll(n,e):r,i=this.countIn(e,s),a=this.nameTest(e,n),l=new Map;
for(let m of this.graph.rowsIn(e)){if(!this.isListed(e,m))continue;let p=(o&&this.isFacetOn(e,m,n)?2e9:0)+(a(m)?1e9:0)+(i.
get(m)??0);p&&l.set(m,p)}let u=(m,f)=>(l.get(f)??0)-(l.get(m)??0),d=this.graph.orders[e];return{rows:[...l.keys()].sort(
(m,f)=>u(m,f)||d(m,f)),counts:i}}countIn(e,n){let r=new Map;for(let o=0;o<n.length;o+=1)if(n[o])for(let s of this.graph.
holders[e](o))r.set(s,(r.get(s)??0)+1);return r}nameTest(e,n){let r=Mn(n);if(r.length<n.length)return()=>!1;let o=r.map(
Ps);return s=>o.every(i=>this.search.isNamed(e,s,i))}ordered(e,n){let{headline:r}=this.graph.articles,o=[];for(let l=0;l<
e.length;l+=1)e[l]&&o.push(l);let s=Mn(n).map(Ps);if(!s.length)return o.sort(this.graph.newestFirst);let i=l=>s.every(u=>u.
test(r[l]??"")),a=this.search.maskWhere(l=>e[l]===1&&i(l));return o.sort((l,u)=>a[u]-a[l]||this.graph.newestFirst(l,u))}},
Ps=t=>jt(t.values[0],t.isPhrase),Mn=t=>t.filter(e=>!e.field&&!e.isNot);var Lr=({type:t})=>t==="integer"||t==="number";function Ks(t){let e=new Map(Object.entries(t.articles));return(t.fields??
[]).map(n=>({...n,values:e.get(n.name)??[]}))}var _s=(t,e)=>t.filter(({shows:n,values:r})=>n&&r[e]!==null);var fu={topic:{reads:"name",example:'topic:"Computer Vision"',says:"declared to be about the topic"},outlet:{reads:"name",
example:"outlet:latimes.com",says:"published by the outlet, by domain or name"},story:{reads:"name",example:"story:portl\
and",says:"in a story of this name"},after:{reads:"date",example:"after:2020-06",says:"published on or after the first d\
ay of that year, month or day (UTC)"},before:{reads:"date",example:"before:2020-07",says:"published before it begins (UT\
C)"},related:{reads:"number",example:"related:>3",says:"how many articles it is linked with by declared links; also 2..5\
, <=4, 0"},kind:{reads:"kind",example:"kind:copy",says:`with a link of this kind: ${vn.join(", ")}`},type:{reads:"word",
example:"type:video",says:"the document’s type"},category:{reads:"word",example:"category:news",says:"the document’s c\
ategory"},quality:{reads:"number",example:"quality:>=50",says:"the collector’s score"},heat:{reads:"number",example:"h\
eat:>100",says:"the collector’s measure of attention"}},Ws=t=>new Map([...Object.entries(fu),...t.filter(({searches:e})=>e).
map(e=>[e.key,hu(e)])]),hu=t=>({reads:Lr(t)?"number":"word",example:`${t.key}:${Lr(t)?">3":"word"}`,says:t.says}),pu=["t\
opic","outlet","story"],ce=t=>pu.includes(t);var Dt=new Uint32Array(65536),yu=(t,e)=>{let n=t.length,r=e.length,o=1<<n-1,s=-1,i=0,a=n,l=n;for(;l--;)Dt[t.charCodeAt(l)]|=
1<<l;for(l=0;l<r;l++){let u=Dt[e.charCodeAt(l)],d=u|i;u|=(u&s)+s^s,i|=~(u|s),s&=u,i&o&&a++,s&o&&a--,i=i<<1|1,s=s<<1|~(d|
i),i&=d}for(l=n;l--;)Dt[t.charCodeAt(l)]=0;return a},gu=(t,e)=>{let n=e.length,r=t.length,o=[],s=[],i=Math.ceil(n/32),a=Math.
ceil(r/32);for(let y=0;y<i;y++)s[y]=-1,o[y]=0;let l=0;for(;l<a-1;l++){let y=0,g=-1,b=l*32,x=Math.min(32,r)+b;for(let v=b;v<
x;v++)Dt[t.charCodeAt(v)]|=1<<v;for(let v=0;v<n;v++){let I=Dt[e.charCodeAt(v)],M=s[v/32|0]>>>v&1,P=o[v/32|0]>>>v&1,Y=I|y,
_=((I|P)&g)+g^g|I|P,B=y|~(_|g),q=g&_;B>>>31^M&&(s[v/32|0]^=1<<v),q>>>31^P&&(o[v/32|0]^=1<<v),B=B<<1|M,q=q<<1|P,g=q|~(Y|B),
y=B&Y}for(let v=b;v<x;v++)Dt[t.charCodeAt(v)]=0}let u=0,d=-1,m=l*32,f=Math.min(32,r-m)+m;for(let y=m;y<f;y++)Dt[t.charCodeAt(
y)]|=1<<y;let p=r;for(let y=0;y<n;y++){let g=Dt[e.charCodeAt(y)],b=s[y/32|0]>>>y&1,x=o[y/32|0]>>>y&1,v=g|u,I=((g|x)&d)+d^
d|g|x,M=u|~(I|d),P=d&I;p+=M>>>r-1&1,p-=P>>>r-1&1,M>>>31^b&&(s[y/32|0]^=1<<y),P>>>31^x&&(o[y/32|0]^=1<<y),M=M<<1|b,P=P<<1|
x,d=P|~(v|M),u=M&v}for(let y=m;y<f;y++)Dt[t.charCodeAt(y)]=0;return p},zs=(t,e)=>{if(t.length<e.length){let n=e;e=t,t=n}
return e.length===0?t.length:t.length<=32?yu(t,e):gu(t,e)};function Vs(t,e){let n=[],r=[];for(let o of Ir(t)){let{token:s,hint:i}=vu(o,e);i&&r.push({text:o.text,says:i,isHint:!0});
let{term:a,says:l}=Su(s,e);r.push(...l.map(u=>({text:o.text,says:u,isHint:!1}))),a&&n.push(a)}return r.push(...ku(n)),t.
split('"').length%2===0&&r.push({text:'"',says:"A quotation mark is never closed; the search closes it at the end.",isHint:!1}),
{terms:n,faults:r}}var bu=/(-)?(?:([\p{L}]+):(?=\S))?((?:"[^"]*"?|[^\s",]+|,)+)/gu;function Ir(t){return Array.from(t.matchAll(
bu),e=>{let[n,r,o,s=""]=e,i=/^https?$/i.test(o??""),a=i?null:o?.toLowerCase()??null;return{text:n,start:e.index,end:e.index+
n.length,field:a,values:i?[`${o??""}:${s}`]:a?wu(s):[Us(s)],isPhrase:!a&&s.startsWith('"'),isNot:!!r}})}var Us=t=>t.replaceAll(
'"',"").trim(),wu=t=>(t.match(/(?:"[^"]*"?|[^",])+/g)??[]).map(Us).filter(Boolean),xu=new Map([["OR","OR is ignored: eve\
ry word must match. To accept alternatives, separate them with commas in a field: outlet:a.com,b.com."],["AND","AND is i\
gnored: every word must match anyway."],["NOT","NOT is ignored. To exclude a word, put a minus before it: -detroit."]]);
function vu(t,e){let n=a=>({token:{...t,values:[]},hint:a});if(t.field!==null)return t.values.some(Boolean)?{token:t,hint:null}:
n(Gs(t.field,e));let r=t.isPhrase||t.values[0].includes('"')?"":t.values[0],o=r.endsWith(":")?r.slice(0,-1).toLowerCase():
"";if(e.fields.has(o))return n(Gs(o,e));let s=xu.get(r);if(s!==void 0)return n(s);if(/^-+$/.test(r))return n("Put the mi\
nus directly before the word that it excludes: -detroit.");let i=r.replace(/^\(+|\)+$/g,"");return i===r?{token:t,hint:null}:
{token:{...t,values:[i]},hint:"Brackets are ignored: they cannot group words."}}var Gs=(t,e)=>e.fields.has(t)?`Which ${t}\
? Write it directly after the colon: ${e.exampleOf(t)}`:qs(t,e);function ku(t){let e=s=>t.filter(i=>i.field===s&&!i.isNot).
flatMap(i=>i.dates.map(a=>[a,i.text])),n=e("after").sort((s,i)=>i[0]-s[0]).at(0),r=e("before").sort((s,i)=>s[0]-i[0]).at(
0);return!n||!r||n[0]<r[0]?[]:[{text:`${n[1]} ${r[1]}`,says:"No date can match both: the first begins after the second h\
as ended.",isHint:!1}]}function Su(t,e){let{field:n}=t,r=t.values.filter(Boolean),o={...t,bounds:[],dates:[]};if(!r.length)
return{term:null,says:[]};if(n===null)return{term:{...o,field:n,values:r},says:[]};if(!e.fields.has(n))return{term:null,
says:[qs(n,e)]};let s=r.map(d=>Tu(n,d,e)),i=d=>d.fault===void 0,a=s.filter(i),l={...o,field:n,values:r.filter((d,m)=>i(s[m])),
bounds:a.flatMap(({bounds:d})=>d?[d]:[]),dates:a.flatMap(({seconds:d})=>d===void 0?[]:[d])},u=s.flatMap(({fault:d})=>d===
void 0?[]:[d]);return{term:a.length?l:null,says:u}}function Tu(t,e,n){let r=`“${C(e,40)}”`;if(ce(t))return n.namedRows(
t,e).length?{}:{fault:Cu(t,e,n)};let o=n.fields.get(t)?.reads;if(o==="number"){let i=Mu(e);return i?{bounds:i}:{fault:`${r}\
 is not a number. Write ${t}:>3, ${t}:2..5 or ${t}:0.`}}if(o==="date"){let i=Nu(e);return i===null?{fault:`${r} is not a\
 date. Write 2020, 2020-06 or 2020-06-30.`}:{seconds:i}}let s=n.linkKinds.some(i=>i===e.toLowerCase());return o==="kind"&&
!s?{fault:`${r} is not a kind of link. The kinds are ${n.linkKinds.join(", ")}.`}:{}}var Ou=/^(>=|<=|>|<|=)?(-?\d+)$|^(-?\d+)\.\.(-?\d+)$/;
function Mu(t){let e=Ou.exec(t);if(!e)return null;let[,n,r,o,s]=e;if(o!==void 0)return[Number(o),Number(s)];let i=Number(
r);return n===">"?[i+1,1/0]:n===">="?[i,1/0]:n==="<"?[-1/0,i-1]:n==="<="?[-1/0,i]:[i,i]}var Eu=/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
function Nu(t){let e=Eu.exec(t);if(!e)return null;let[n,r,o]=[Number(e[1]),Number(e[2]??1),Number(e[3]??1)],s=new Date(0);
return s.setUTCFullYear(n,r-1,o),s.getUTCMonth()===r-1&&s.getUTCDate()===o?s.getTime()/1e3:null}function qs(t,e){let n=[
...e.fields.keys()],r=js(t,n),o=r?` Did you mean ${r}: ?`:` The fields are ${n.join(", ")}.`;return`There is no field ca\
lled “${C(t,40)}”.${o} To search for these words, put them in quotation marks.`}function Cu(t,e,n){let r=js(lt(e),n.
namesOf(t)),o=r?` Did you mean “${C(r,60)}”?`:"";return`No ${t} here is called “${C(e,60)}”.${o}`}function js(t,e){
let n=t.length<4?1:Math.max(2,Math.floor(t.length/4)),r=null,o=n+1;for(let s of e.slice(0,5e3)){if(Math.abs(s.length-t.length)>=
o)continue;let i=zs(t.slice(0,60),lt(s).slice(0,60));i<o&&([r,o]=[s,i])}return r}var Rr=t=>/[\s",]/.test(t)?`"${t.replaceAll(
'"',"")}"`:t;function Ge(t,e,n){let r=Ir(t).filter(s=>s.field!==e||s.isNot),o=n.length?[`${e}:${n.map(Rr).join(",")}`]:[];
return[...r.map(s=>s.text),...o].join(" ")}var Ys=(t,e)=>Ir(t).filter(n=>n.field===e&&!n.isNot).flatMap(n=>n.values);var Au=200,$u=40,En=class{constructor(e){this.graph=e;this.linkKinds=e.links.kinds,this.fields=Ws(e.described),this.described=
new Map(e.described.map(n=>[n.key,n]))}graph;linkKinds;fields;described;named=new Map;masks=new Map;counts=null;parse(e){
return Vs(e,this)}names(e,n){let{outlets:r,topics:o,stories:s}=this.graph;return{outlet:()=>[r.name[n],r.domain[n],...r.
alt[n]],topic:()=>[o.label[n],...o.alt[n]],story:()=>[s.name[n]]}[e]().filter(a=>!!a)}namesOf(e){return this.graph.idsOf(
e).flatMap((n,r)=>this.names(e,r))}isNamed(e,n,r){return this.names(e,n).some(o=>r.test(o))}namedRows(e,n){return Xs(this.
named,`${e}:${n}`,Au,()=>this.findNamed(e,n))}findNamed(e,n){let r=this.graph.idsOf(e),o=[...r.keys()],s=lt(n),i=u=>lt(u.
replaceAll('"',"")).trim()===s,a=o.filter(u=>r[u]===n||this.names(e,u).some(i));if(a.length)return a;let l=jt(n,!1);return o.
filter(u=>this.isNamed(e,u,l))}rowsNamed(e){let{field:n,values:r}=e;return!n||!ce(n)?[]:[...new Set(r.flatMap(o=>this.namedRows(
n,o)))]}facetName(e,n){let r=this.graph.labelOf({kind:e,row:n}),o=e==="outlet"?[this.graph.outlets.domain[n],r]:[r],s=i=>!!i&&
i.length<120&&this.namedRows(e,i.replaceAll('"',"").trim()).join()===String(n);return o.find(s)??this.graph.idsOf(e)[n]}exampleOf(e){
if(this.fields.get(e)?.reads==="date")return this.monthExample(e);if(!ce(e)||!this.graph.sizeOf(e))return this.plainExample(
e);let n=this.graph.rowsIn(e).sort(this.graph.orders[e])[0],r=e==="story"?C(this.graph.labelOf(L(n)),30).replace(/\W+\S*…$/,
""):this.facetName(e,n);return`${e}:${Rr(r)}`}plainExample(e){return this.fields.get(e)?.example??`${e}:`}monthExample(e){
let n=this.graph.articles.published.filter(o=>o!==null);if(!n.length)return this.plainExample(e);let r=new Date(1e3*n.sort(
(o,s)=>o-s)[n.length>>1]);return e==="before"&&r.setUTCMonth(r.getUTCMonth()+1,1),`${e}:${r.toISOString().slice(0,7)}`}maskOfAll(e,n=null){
let r=this.emptyMask().fill(1);for(let o of e){if(n&&o.field===n&&!o.isNot)continue;let s=this.maskOf(o),i=o.isNot?0:1;for(let a=0;a<
r.length;a+=1)s[a]!==i&&(r[a]=0)}return r}maskWhere(e){let n=this.emptyMask();for(let r=0;r<n.length;r+=1)e(r)&&(n[r]=1);
return n}emptyMask(){return new Uint8Array(this.graph.articles.id.length)}maskOf(e){let n=JSON.stringify([e.field,e.values,
e.isPhrase,!!this.graph.details]);return Xs(this.masks,n,$u,()=>this.findMask(e))}findMask(e){let{articles:n}=this.graph,
r=this.described.get(e.field);if(r)return this.maskDescribed(r,e);switch(e.field){case null:return this.maskWords(e);case"\
topic":case"outlet":case"story":return this.maskHeld(e.field,this.rowsNamed(e));case"after":return this.maskDates(o=>e.dates.
every(s=>o>=s));case"before":return this.maskDates(o=>e.dates.every(s=>o<s));case"related":return this.maskWithin(this.relatedCounts(),
e.bounds);case"quality":case"heat":return this.maskWithin(n[e.field],e.bounds);case"type":case"category":return this.maskCoded(
e.field,e.values);case"kind":return this.maskLinked(e.values);default:return this.emptyMask()}}maskDescribed(e,{bounds:n,
values:r}){if(n.length)return this.maskWithin(e.values,n);let o=r.map(s=>jt(s,!1));return this.maskWhere(s=>{let i=e.values[s];
return i!==null&&o.some(a=>a.test(String(i)))})}maskWords({values:[e],isPhrase:n}){let{graph:r}=this,o=jt(e,n),s=d=>r.rowsIn(
d).map(m=>this.isNamed(d,m,o)),[i,a]=[s("outlet"),s("topic")],{headline:l,outlet:u}=r.articles;return this.maskWhere(d=>o.
test(l[d]??"")||i[u[d]]||r.articleTopics[d].some(m=>a[m])||o.test(r.abstractOf(d)??""))}maskHeld(e,n){let r=this.emptyMask();
for(let o of n)for(let s of this.graph.articlesIn[e][o])r[s]=1;return r}maskDates(e){let{published:n}=this.graph.articles;
return this.maskWhere(r=>{let o=n[r];return o!==null&&e(o)})}maskWithin(e,n){return this.maskWhere(r=>{let o=e[r];return o!==
null&&n.some(([s,i])=>o>=s&&o<=i)})}maskCoded(e,n){let r=new Set(n.map(lt)),o=this.graph.words[e],s=new Set(o.flatMap((i,a)=>r.
has(lt(i))?[a]:[]));return this.maskWhere(i=>s.has(this.graph.articles[e][i]))}maskLinked(e){let n=new Set(e.map(i=>i.toLowerCase())),
{source:r,target:o}=this.graph.links,s=this.emptyMask();return r.forEach((i,a)=>{n.has(this.graph.linkKind(a))&&(s[i]=s[o[a]]=
1)}),s}relatedCounts(){if(this.counts)return this.counts;let{graph:e}=this,n=e.articles.id.length,r=new Int32Array(n).fill(
-1);this.counts=new Int32Array(n);for(let o=0;o<n;o+=1)for(let s of e.linksOf(o)){if(s>=e.links.declared)continue;let i=e.
otherEnd(s,o);r[i]!==o&&(this.counts[o]+=1),r[i]=o}return this.counts}};function Xs(t,e,n,r){let o=t.get(e);return o===void 0&&
(t.size>n&&t.clear(),o=r(),t.set(e,o)),o}var c,j,ot,Ve;function Zs(t){c=t,j=new Sn(t),ot=new En(t),Ve=new On(t,ot)}var Js={light:["#2c5f8a","#b4611a","#3b7a4b","#8b3f93","#a83246","#6d6812","#15777f","#7a5138"],dark:["#7fb5e0","#eaa25c",
"#86c996","#d79be0","#f08a97","#cfc65e","#6fd0d6","#cda483"]},Fr={light:["#c9a227","#c77f2e","#b85c38","#9c3f49","#78305\
9","#53285f","#2f2358"],dark:["#6a5fa8","#8f5fae","#b5619f","#d66f86","#ec8a6d","#f5ad63","#fbd57a"]},Qs=-1,Br=-2,Nn={topic:"\
Topic",outlet:"Outlet",date:"Date",story:"Story"},Cn={articles:"Same",heat:"Heat"},J;function ti(){let t=c.sizeOf("artic\
le");J={colour:"topic",classes:[],codes:new Int8Array(t),radii:new Float32Array(t)},Hr("topic"),Pr("articles")}function Hr(t){
J.colour=t,J.classes=Iu(c,t),J.classes.forEach(({rows:e},n)=>{for(let r of e)J.codes[r]=n}),ae()}function Pr(t){t==="art\
icles"?J.radii.fill(5.2):J.radii.set(Lu(c)),ae()}function Lu({articles:{heat:t}}){let e=Float64Array.from(t.filter(r=>r!==
null)).sort(),n=new Map;return e.forEach((r,o)=>{n.has(r)||n.set(r,o/e.length)}),Float32Array.from(t,r=>r===null?3:3.2+3.4*
(n.get(r)??0))}function Iu(t,e){let{articles:n}=t;if(e==="date")return Du(t);if(e==="outlet")return Dr(t,"outlet",n.outlet,
"Other outlets","Outlet not given");if(e==="topic"){let o=n.id.map((s,i)=>Ru(t,i));return Dr(t,"topic",o,"Other topics",
"No topic declared")}let r=n.storyline.map((o,s)=>o>=0?o:n.event[s]);return Dr(t,"story",r,"Other stories","In no story")}
function Ru({articleTopics:t,topicArticles:e},n){let r=(o,s)=>e[o].length<e[s].length;return t[n].reduce((o,s)=>o<0||r(s,
o)?s:o,-1)}function Dr(t,e,n,r,o){let s=qt(t.sizeOf(e),n),a=[...s.keys()].filter(p=>s[p].length).sort((p,y)=>s[y].length-
s[p].length||p-y),l=Js.light.length,u=a.slice(0,l).map((p,y)=>{let g={kind:e,row:p};return{label:t.labelOf(g),thing:g,hue:y,
rows:s[p]}}),d={label:r,hue:Qs,rows:a.slice(l).flatMap(p=>s[p])},m=[...n.keys()].filter(p=>n[p]<0),f={label:o,hue:Br,rows:m};
return[...u,...[d,f].filter(p=>p.rows.length)]}function Du({articles:{published:t}}){let e=t.map(f=>f===null?-1:Math.floor(
f/tt)),n=Int32Array.from(e.filter((f,p)=>t[p]!==null)).sort(),r=Fr.light.length,o=(f,p)=>n[Math.floor(p*n.length/r)],s=n.
length?[...new Set(Fr.light.map(o))]:[],i=s.map(()=>[]);e.forEach((f,p)=>{t[p]!==null&&i[s.findLastIndex(y=>y<=f)].push(
p)});let a=f=>(s.at(f+1)??n[n.length-1]+1)-1,l=f=>Nt(s[f]*tt,a(f)*tt),u=i.map((f,p)=>({label:l(p),hue:p,rows:f})),d=[...t.
keys()].filter(f=>t[f]===null),m={label:"Date not given",hue:Br,rows:d};return[...u,m].filter(f=>f.rows.length)}function An(t){
return t===Qs?R.quiet:t===Br?R.isDark?"#6b7079":"#a39a8c":(J.colour==="date"?Fr:Js)[R.isDark?"dark":"light"][t]}var Kr=()=>J.
classes.map(({label:t,thing:e=null,hue:n,rows:r})=>({label:t,thing:e,swatch:An(n),rows:r}));var Fu=1.6,ei=220,ri=150,S;function oi(){S=Bu(c)}function Bu(t){let{x:e,y:n,stories:r,radii:o,roads:s,regions:i}=t.map,a=l=>t.
stories.articles[l];return{x:Float32Array.from(e),y:Float32Array.from(n),sx:Float32Array.from(r[0]),sy:Float32Array.from(
r[1]),radii:Float32Array.from(o),roads:s.map(([l,u,d])=>({from:l,to:u,links:d})),regions:i.map(([l,u,d])=>({x:l,y:u,name:d})),
stretched:[1,1],islands:[...t.storylines].sort((l,u)=>a(u)-a(l)||l-u)}}function si({clientWidth:t,clientHeight:e}){let n=t&&
e?t/e:1;S=ni(ni(S,0,n),1,1/n)}function ni(t,e,n){let r=Math.min(Fu,Math.max(1,n)),o=r/t.stretched[e]-1;if(Math.abs(o)<.05)
return t;let[s,i]=e?[t.y.slice(),t.sy.slice()]:[t.x.slice(),t.sx.slice()],a=new Uint8Array(s.length);for(let u of t.islands){
let d=o*i[u];for(let m of[u,...c.storyEvents[u]])i[m]+=d;for(let m of c.storyArticles[u])s[m]+=d,a[m]=1}for(let u=0;u<s.
length;u+=1)a[u]||(s[u]*=1+o);let l=[e?1:1+o,e?1+o:1];return{...t,...e?{y:s,sy:i}:{x:s,sx:i},regions:t.regions.map(({x:u,
y:d,name:m})=>({x:u*l[0],y:d*l[1],name:m})),stretched:e?[t.stretched[0],r]:[r,t.stretched[1]]}}function Ln(){let[t,e,n,r]=[
1/0,1/0,-1/0,-1/0],o=(s,i,a)=>{t=Math.min(t,s-a),e=Math.min(e,i-a),n=Math.max(n,s+a),r=Math.max(r,i+a)};for(let s=0;s<S.
x.length;s+=1)o(S.x[s],S.y[s],8);for(let s of S.islands)o(S.sx[s],S.sy[s],S.radii[s]);return[t,e,n,r]}var In=(t,e,n,r)=>e+
r>t.left&&e-r<t.left+t.width&&n+r>t.top&&n-r<t.top+t.height;function Mt({x:t,y:e,scale:n,width:r,height:o}){let[s,i]=[r/
n,o/n];return{left:t-s/2,top:e-i/2,width:s,height:i,scale:n}}function ue(t){let e=[];for(let n=0;n<S.x.length;n+=1)In(t,
S.x[n],S.y[n],24)&&e.push(n);return e}var Wr=(t,e)=>In(e,S.sx[t],S.sy[t],S.radii[t]),ii=(t,e)=>S.islands.filter(n=>Wr(n,
t)&&S.radii[n]*t.scale>e);function de(t,e=5){let n=[];for(let r of S.islands){if(n.length>=ei)break;if(!Wr(r,t))continue;
let o=S.radii[r]*t.scale;if(o<e)continue;let s=o>ri?Hu(r,t):[];s.length>1?n.push(...s.slice(0,ei-n.length)):n.push(r)}return n}
var Hu=(t,e)=>c.storyEvents[t].filter(n=>Wr(n,e)),_r={background:"rgba(0,0,0,0)",border:"rgba(0,0,0,0)"},Pu=t=>({id:c.nameOf(
L(t)),x:S.sx[t],y:S.sy[t],fixed:!0,shape:"dot",size:S.radii[t],borderWidth:0,color:{..._r,hover:_r,highlight:_r}}),$n=new Set,
ai=()=>{$n=new Set};function zr(){let t=new Set(de(Mt(yt()))),e=[...$n].filter(r=>!t.has(r)),n=[...t].filter(r=>!$n.has(
r));$n=t,e.length&&At.remove(e.map(r=>c.nameOf(L(r)))),n.length&&At.add(n.map(Pu))}function Ft({kind:t,row:e}){return t===
"article"?{x:S.x[e],y:S.y[e],radius:J.radii[e]}:t==="story"?Gr(e):null}var Gr=t=>({x:S.sx[t],y:S.sy[t],radius:S.radii[t]}),
Ku=2;function li(t,e,n){let r=_u(t,e,n),[o,s]=[-1,r?1/n:5/n];for(let i=0;i<S.x.length;i+=1){if(r&&J.radii[i]*n<Ku)continue;
let[a,l]=[S.x[i]-t,S.y[i]-e];if(a>30||a<-30||l>30||l<-30)continue;let u=Math.hypot(a,l)-J.radii[i];u<=s&&([o,s]=[i,u])}return o>=
0?E(o):r}function _u(t,e,n){let r=i=>Math.hypot(S.sx[i]-t,S.sy[i]-e)<=S.radii[i],o=S.islands.find(r);if(o===void 0)return null;
let s=S.radii[o]*n>ri;return L((s?c.storyEvents[o].find(r):void 0)??o)}var ci={name:"",nodes:[],edges:[],places:new Map,note:""},ui={...ci,name:"map"},di={focus:null,litNames:null,litRows:null,
pointed:null},A={...ci,...di,fit:1,grow:1,mask:null};function Bt(t){A={...A,...t}}var mi=t=>{Bt({...t,...di})},K=()=>A.name===
"map",me=()=>A.litNames!==null||A.litRows!==null,Vr=t=>et(t,A.focus);function Ur(t){let{mask:e}=A;return!e||c.articlesOf(
t).some(n=>e[n])}var Ee=t=>A.litRows?A.litRows.has(t):A.mask?.[t]!==0;var Wu=180,Ne=3,zu=[.06,.16,.32,.55],fi={light:13,dark:16},Rn=null;function pi(t){if(!S.islands.length)return;(Rn?.world!==
S||Rn.isDark!==R.isDark)&&(Rn=Gu(S));let{sheet:e,bounds:n}=Rn,[r,o,s,i]=n;t.drawImage(e,r,o,s-r,i-o)}function Gu(t){let[
e,n,r,o]=Ln(),s=Math.max(r-e,o-n)/Wu,i=2*Ne*s,a=[e-i,n-i,r+i,o+i],l=Math.ceil((a[2]-a[0])/s),u=Math.ceil((a[3]-a[1])/s),
d=new Float32Array(l*u);for(let m=0;m<t.x.length;m+=1){let[f,p]=[(t.x[m]-a[0])/s,(t.y[m]-a[1])/s];d[Math.floor(p)*l+Math.
floor(f)]+=1}for(let m=0;m<2;m+=1)hi(d,l,u,1,l),hi(d,u,l,l,1);return{world:t,isDark:R.isDark,sheet:Vu(d,l,u),bounds:a}}function hi(t,e,n,r,o){
let s=new Float32Array(e);for(let i=0;i<n;i+=1){let a=i*o;for(let u=0;u<e;u+=1)s[u]=t[a+u*r];let l=0;for(let u=-Ne;u<e;u+=
1)l+=(s[u+Ne]??0)-(u>Ne?s[u-Ne-1]:0),u>=0&&(t[a+u*r]=l/(2*Ne+1))}}function Vu(t,e,n){let r=Object.assign(document.createElement(
"canvas"),{width:e,height:n}),o=r.getContext("2d");if(!o)return r;let s=o.createImageData(e,n),i=t.reduce((u,d)=>Math.max(
u,d),0),[a,l]=R.isDark?[[120,160,190],fi.dark]:[[70,110,110],fi.light];return t.forEach((u,d)=>{let m=zu.filter(f=>u>f*i).
length;s.data.set([...a,m*l],4*d)}),o.putImageData(s,0,0),r}function yi(t,e){t.save(),t.lineCap="round",t.strokeStyle=R.
isDark?"#46525e":"#c5cdc8";for(let{from:n,to:r,links:o}of S.roads)t.beginPath(),t.lineWidth=Math.min(7,1+1.3*Math.log2(o))/
e.scale,t.globalAlpha=.55,t.moveTo(S.sx[n],S.sy[n]),t.lineTo(S.sx[r],S.sy[r]),t.stroke();t.restore()}var gi=.3,wi=16,Uu=8,qu=9,xi=4,vi=6e3,bi=7,ki=1.1,Fn=document.createElement("canvas"),Dn=document.createElement("canvas"),
qr=null,ju=(t,e)=>t.left<=e.left&&t.top<=e.top&&t.left+t.width>=e.left+e.width&&t.top+t.height>=e.top+e.height;function Si(t,e,n){
let r=Mt(e),o=qr?.version===Te?qr:null,s=o!==null&&o.frame.scale===r.scale&&ju(o.frame,r),i=o&&(s||n)?o:Yu(r,e.ratio);qr=
i;let{left:a,top:l,width:u,height:d}=i.frame;return t.drawImage(i.canvas,a,l,u,d),s||!n}function Yu(t,e){let[n,r]=[t.width*
gi,t.height*gi],o={left:t.left-n,top:t.top-r,width:t.width+2*n,height:t.height+2*r,scale:t.scale},s=t.scale*e,i=Ti(Fn,Math.
ceil(o.width*s),Math.ceil(o.height*s));return i.setTransform(s,0,0,s,-o.left*s,-o.top*s),Zu(i,o,s),{canvas:Fn,frame:o,version:Te}}
function Ti(t,e,n){(t.width!==e||t.height!==n)&&Object.assign(t,{width:e,height:n});let r=Xu(t);return r.setTransform(1,
0,0,1,0,0),r.clearRect(0,0,e,n),r}function Xu(t){let e=t.getContext("2d");if(!e)throw new Error("This browser gives no c\
anvas to draw on.");return e}function Zu(t,e,n){let{focus:r,mask:o}=A,s=ue(e);pi(t),yi(t,e);let i=ed(t,e,s);r&&ud(t,e,r);
let a=[[s.filter(l=>!Ee(l)),o?.1:.2],...td(s.filter(Ee),e.scale)];if(s.length>vi&&5.2*e.scale<ki*1.6)id(t,e,n,a);else for(let[
l,u]of a)od(t,e,l,u);r&&!(i&&r.kind==="story")&&fd(t,r,e.scale)}var Ju=.3,Qu=1.1;function td(t,e){if(e>Qu||me()||A.mask)
return[[t,1]];let n=r=>c.storylineOf(r)<0&&c.eventOf(r)<0;return[[t.filter(n),Ju],[t.filter(r=>!n(r)),1]]}function $t(t,e,n,r){
t.moveTo(e+r,n),t.arc(e,n,r,0,2*Math.PI)}function ed(t,e,n){let r=n.filter(u=>c.articles.storyline[u]>=0||c.articles.event[u]>=
0),o=r.length<=vi&&e.scale>.12,s=o?[]:ii(e,1),i=o?Oi(r):new Set,a=(u,d,m=0)=>{t.beginPath();for(let f of o?r:[])$t(t,S.x[f],
S.y[f],wi+u);for(let f of i)$t(t,S.sx[f],S.sy[f],S.radii[f]+xi+u);for(let f of s)S.radii[f]*e.scale>m&&$t(t,S.sx[f],S.sy[f],
S.radii[f]-3+u);t.fillStyle=d,t.fill()},l=R.isDark?["#171d25","#3a4551","#1f262e"]:["#e9eff0","#bccaca","#fffefb"];return a(
Uu,l[0]),o&&A.focus?.kind==="story"&&nd(t,e,c.storyArticles[A.focus.row]),a(1/e.scale,l[1],bi),a(0,l[2],bi),o&&e.scale>.5&&
rd(t,r),o}function nd(t,e,n){t.beginPath();for(let r of n)$t(t,S.x[r],S.y[r],wi+3/e.scale);for(let r of Oi(n))$t(t,S.sx[r],
S.sy[r],S.radii[r]+xi+3/e.scale);t.fillStyle=R.accent,t.fill()}var Oi=t=>new Set(t.map(e=>c.articles.event[e]).filter(e=>e>=
0));function rd(t,e){t.beginPath();for(let n of e)c.articles.event[n]>=0&&$t(t,S.x[n],S.y[n],qu);t.fillStyle=R.isDark?"#\
2a343f":"#f4eee1",t.fill()}function od(t,e,n,r){t.globalAlpha=r;let o=J.classes.map(()=>[]);for(let s of n)o[J.codes[s]].
push(s);o.forEach((s,i)=>{t.fillStyle=An(J.classes[i].hue),sd(t,s,e.scale)}),t.globalAlpha=1}function sd(t,e,n){let r=(me()||
A.mask?1.8:ki)/n;t.beginPath();for(let o of e){let s=Math.max(J.radii[o],r);s*n<1.4?t.rect(S.x[o]-s,S.y[o]-s,2*s,2*s):$t(
t,S.x[o],S.y[o],s)}t.fill()}function id(t,e,n,r){let o=Ti(Dn,Fn.width,Fn.height),s=o.createImageData(Dn.width,Dn.height),
i=new Uint32Array(s.data.buffer),a=Math.max(2,Math.round(2*n*(me()||A.mask?7:5)));for(let[l,u]of r){let d=J.classes.map(
({hue:m})=>ld(o,An(m),u));for(let m of l){let[f,p]=[(S.x[m]-e.left)*n,(S.y[m]-e.top)*n];ad(i,s,f,p,a,d[J.codes[m]])}}o.putImageData(
s,0,0),t.drawImage(Dn,e.left,e.top,e.width,e.height)}function ad(t,{width:e,height:n},r,o,s,i){let[a,l]=[Math.round(r-s/
2),Math.round(o-s/2)],[u,d]=[Math.min(a+s,e),Math.min(l+s,n)];for(let m=Math.max(l,0);m<d;m+=1)t.fill(i,m*e+Math.max(a,0),
m*e+Math.max(u,0))}function ld(t,e,n){t.fillStyle=e;let r=t.fillStyle,[o,s,i]=[1,3,5].map(a=>parseInt(r.slice(a,a+2),16));
return(Math.round(255*n)<<24|i<<16|s<<8|o)>>>0}var cd=600;function ud(t,e,n){let r=new Map;for(let o of dd(n)){let s=at[c.
linkKind(o)].edge;r.set(s,[...r.get(s)??[],o])}for(let[o,s]of r)md(t,e.scale,Tt[o],s);t.setLineDash([]),t.globalAlpha=1}
function dd({kind:t,row:e}){if(t==="article")return[...c.linksOf(e)];if(t!=="story")return[];let{source:n,target:r}=c.links,
o=new Set(c.storyArticles[e]);return c.storyArticles[e].flatMap(i=>[...c.linksOf(i)].filter(a=>n[a]===i&&o.has(r[a]))).slice(
0,cd)}function md(t,e,n,r){t.beginPath();for(let o of r){let[s,i]=[c.links.source[o],c.links.target[o]];t.moveTo(S.x[s],
S.y[s]),t.lineTo(S.x[i],S.y[i])}t.setLineDash((n.dashes||[]).map(o=>o/e)),t.globalAlpha=Math.max(.22,Math.min(.75,14/r.length)),
t.strokeStyle=R[n.colour],t.lineWidth=.6*n.width/e,t.stroke()}function fd(t,e,n){let r=Ft(e);!r||e.kind==="topic"||(t.beginPath(),
$t(t,r.x,r.y,r.radius+(e.kind==="article"?4:6)/n),t.strokeStyle=R.accent,t.lineWidth=2.5/n,t.stroke())}function hd(t){let e=+this._x.call(null,t),n=+this._y.call(null,t);return Ei(this.cover(e,n),e,n,t)}function Ei(t,e,n,r){
if(isNaN(e)||isNaN(n))return t;var o,s=t._root,i={data:r},a=t._x0,l=t._y0,u=t._x1,d=t._y1,m,f,p,y,g,b,x,v;if(!s)return t.
_root=i,t;for(;s.length;)if((g=e>=(m=(a+u)/2))?a=m:u=m,(b=n>=(f=(l+d)/2))?l=f:d=f,o=s,!(s=s[x=b<<1|g]))return o[x]=i,t;if(p=
+t._x.call(null,s.data),y=+t._y.call(null,s.data),e===p&&n===y)return i.next=s,o?o[x]=i:t._root=i,t;do o=o?o[x]=new Array(
4):t._root=new Array(4),(g=e>=(m=(a+u)/2))?a=m:u=m,(b=n>=(f=(l+d)/2))?l=f:d=f;while((x=b<<1|g)===(v=(y>=f)<<1|p>=m));return o[v]=
s,o[x]=i,t}function pd(t){Array.isArray(t)||(t=Array.from(t));let e=t.length,n=new Float64Array(e),r=new Float64Array(e),
o=1/0,s=o,i=-o,a=i;for(let l=0,u,d,m;l<e;++l){if(isNaN(d=+this._x.call(null,u=t[l]))||isNaN(m=+this._y.call(null,u))){n[l]=
NaN;continue}n[l]=d,r[l]=m,d<o&&(o=d),d>i&&(i=d),m<s&&(s=m),m>a&&(a=m)}if(o>i||s>a)return this;this.cover(o,s).cover(i,a);
for(let l=0;l<e;++l)Ei(this,n[l],r[l],t[l]);return this}function yd(t,e){if(isNaN(t=+t)||isNaN(e=+e))return this;var n=this.
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
return t[1]}function Cd(t){return arguments.length?(this._y=t,this):this._y}function Bn(t,e,n){var r=new jr(e??Md,n??Nd,
NaN,NaN,NaN,NaN);return t==null?r:r.addAll(t)}function jr(t,e,n,r,o,s){this._x=t,this._y=e,this._x0=n,this._y0=r,this._x1=
o,this._y1=s,this._root=void 0}function Mi(t){for(var e={data:t.data},n=e;t=t.next;)n=n.next={data:t.data};return e}var ut=Bn.
prototype=jr.prototype;ut.copy=function(){var t=new jr(this._x,this._y,this._x0,this._y0,this._x1,this._y1),e=this._root,
n,r;if(!e)return t;if(!e.length)return t._root=Mi(e),t;for(n=[{source:e,target:t._root=new Array(4)}];e=n.pop();)for(var o=0;o<
4;++o)(r=e.source[o])&&(r.length?n.push({source:r,target:e.target[o]=new Array(4)}):e.target[o]=Mi(r));return t};ut.add=
hd;ut.addAll=pd;ut.cover=yd;ut.data=gd;ut.extent=bd;ut.find=wd;ut.remove=xd;ut.removeAll=vd;ut.root=kd;ut.size=Sd;ut.visit=
Td;ut.visitAfter=Od;ut.x=Ed;ut.y=Cd;var Ad={value:()=>{}};function Yr(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.
test(r))throw new Error("illegal type: "+r);n[r]=[]}return new Hn(n)}function Hn(t){this._=t}function $d(t,e){return t.trim().
split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))
throw new Error("unknown type: "+n);return{type:n,name:r}})}Hn.prototype=Yr.prototype={constructor:Hn,on:function(t,e){var n=this.
_,r=$d(t+"",n),o,s=-1,i=r.length;if(arguments.length<2){for(;++s<i;)if((o=(t=r[s]).type)&&(o=Ld(n[o],t.name)))return o;return}
if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++s<i;)if(o=(t=r[s]).type)n[o]=Ni(n[o],t.name,
e);else if(e==null)for(o in n)n[o]=Ni(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=
e[n].slice();return new Hn(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,s;r<o;++r)n[r]=
arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(s=this._[t],r=0,o=s.length;r<o;++r)s[r].
value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this.
_[t],o=0,s=r.length;o<s;++o)r[o].value.apply(e,n)}};function Ld(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===
e)return o.value}function Ni(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=Ad,t=t.slice(0,r).concat(t.slice(
r+1));break}return n!=null&&t.push({name:e,value:n}),t}var Ce=0,qe=0,Ue=0,Ai=1e3,Pn,je,Kn=0,fe=0,_n=0,Ye=typeof performance=="object"&&performance.now?performance:Date,$i=typeof window==
"object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function Li(){
return fe||($i(Id),fe=Ye.now()+_n)}function Id(){fe=0}function Xr(){this._call=this._time=this._next=null}Xr.prototype=Jr.
prototype={constructor:Xr,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a functio\
n");n=(n==null?Li():+n)+(e==null?0:+e),!this._next&&je!==this&&(je?je._next=this:Pn=this,je=this),this._call=t,this._time=
n,Zr()},stop:function(){this._call&&(this._call=null,this._time=1/0,Zr())}};function Jr(t,e,n){var r=new Xr;return r.restart(
t,e,n),r}function Rd(){Li(),++Ce;for(var t=Pn,e;t;)(e=fe-t._time)>=0&&t._call.call(void 0,e),t=t._next;--Ce}function Ci(){
fe=(Kn=Ye.now())+_n,Ce=qe=0;try{Rd()}finally{Ce=0,Fd(),fe=0}}function Dd(){var t=Ye.now(),e=t-Kn;e>Ai&&(_n-=e,Kn=t)}function Fd(){
for(var t,e=Pn,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:Pn=n);je=
t,Zr(r)}function Zr(t){if(!Ce){qe&&(qe=clearTimeout(qe));var e=t-fe;e>24?(t<1/0&&(qe=setTimeout(Ci,Math.ceil(t-Ye.now()-
_n)+1)),Ue&&(Ue=clearInterval(Ue))):(Ue||(Kn=Ye.now(),Ue=setInterval(Dd,Ai)),Ce=1,$i(Ci))}}function dt(t){return function(){return t}}function Yt(t){return(t()-.5)*1e-6}function Bd(t){return t.x+t.vx}function Hd(t){
return t.y+t.vy}function Di(t){var e,n,r,o=1,s=1;typeof t!="function"&&(t=dt(t==null?1:+t));function i(){for(var u,d=e.length,
m,f,p,y,g,b,x=0;x<s;++x)for(m=Bn(e,Bd,Hd).visitAfter(a),u=0;u<d;++u)f=e[u],g=n[f.index],b=g*g,p=f.x+f.vx,y=f.y+f.vy,m.visit(
v);function v(I,M,P,Y,_){var B=I.data,q=I.r,G=g+q;if(B){if(B.index>f.index){var pt=p-B.x-B.vx,Wt=y-B.y-B.vy,Lt=pt*pt+Wt*
Wt;Lt<G*G&&(pt===0&&(pt=Yt(r),Lt+=pt*pt),Wt===0&&(Wt=Yt(r),Lt+=Wt*Wt),Lt=(G-(Lt=Math.sqrt(Lt)))/Lt*o,f.vx+=(pt*=Lt)*(G=(q*=
q)/(b+q)),f.vy+=(Wt*=Lt)*G,B.vx-=pt*(G=1-G),B.vy-=Wt*G)}return}return M>p+G||Y<p-G||P>y+G||_<y-G}}function a(u){if(u.data)
return u.r=n[u.data.index];for(var d=u.r=0;d<4;++d)u[d]&&u[d].r>u.r&&(u.r=u[d].r)}function l(){if(e){var u,d=e.length,m;
for(n=new Array(d),u=0;u<d;++u)m=e[u],n[m.index]=+t(m,u,e)}}return i.initialize=function(u,d){e=u,r=d,l()},i.iterations=
function(u){return arguments.length?(s=+u,i):s},i.strength=function(u){return arguments.length?(o=+u,i):o},i.radius=function(u){
return arguments.length?(t=typeof u=="function"?u:dt(+u),l(),i):t},i}function Pd(t){return t.index}function Ii(t,e){var n=t.
get(e);if(!n)throw new Error("node not found: "+e);return n}function Fi(t){var e=Pd,n=m,r,o=dt(30),s,i,a,l,u,d=1;t==null&&
(t=[]);function m(b){return 1/Math.min(a[b.source.index],a[b.target.index])}function f(b){for(var x=0,v=t.length;x<d;++x)
for(var I=0,M,P,Y,_,B,q,G;I<v;++I)M=t[I],P=M.source,Y=M.target,_=Y.x+Y.vx-P.x-P.vx||Yt(u),B=Y.y+Y.vy-P.y-P.vy||Yt(u),q=Math.
sqrt(_*_+B*B),q=(q-s[I])/q*b*r[I],_*=q,B*=q,Y.vx-=_*(G=l[I]),Y.vy-=B*G,P.vx+=_*(G=1-G),P.vy+=B*G}function p(){if(i){var b,
x=i.length,v=t.length,I=new Map(i.map((P,Y)=>[e(P,Y,i),P])),M;for(b=0,a=new Array(x);b<v;++b)M=t[b],M.index=b,typeof M.source!=
"object"&&(M.source=Ii(I,M.source)),typeof M.target!="object"&&(M.target=Ii(I,M.target)),a[M.source.index]=(a[M.source.index]||
0)+1,a[M.target.index]=(a[M.target.index]||0)+1;for(b=0,l=new Array(v);b<v;++b)M=t[b],l[b]=a[M.source.index]/(a[M.source.
index]+a[M.target.index]);r=new Array(v),y(),s=new Array(v),g()}}function y(){if(i)for(var b=0,x=t.length;b<x;++b)r[b]=+n(
t[b],b,t)}function g(){if(i)for(var b=0,x=t.length;b<x;++b)s[b]=+o(t[b],b,t)}return f.initialize=function(b,x){i=b,u=x,p()},
f.links=function(b){return arguments.length?(t=b,p(),f):t},f.id=function(b){return arguments.length?(e=b,f):e},f.iterations=
function(b){return arguments.length?(d=+b,f):d},f.strength=function(b){return arguments.length?(n=typeof b=="function"?b:
dt(+b),y(),f):n},f.distance=function(b){return arguments.length?(o=typeof b=="function"?b:dt(+b),g(),f):o},f}var Kd=1664525,
_d=1013904223,Ri=4294967296;function Wd(){let t=1;return()=>(t=(Kd*t+_d)%Ri)/Ri}function zd(t){return t.x}function Gd(t){
return t.y}var Vd=10,Ud=Math.PI*(3-Math.sqrt(5));function Bi(t){var e,n=1,r=.001,o=1-Math.pow(r,1/300),s=0,i=.6,a=new Map,
l=Jr(m),u=Yr("tick","end"),d=Wd();t==null&&(t=[]);function m(){f(),u.call("tick",e),n<r&&(l.stop(),u.call("end",e))}function f(g){
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
1?(u.on(g,b),e):u.on(g)}}}function Hi(){var t,e,n,r,o=dt(-30),s,i=1,a=1/0,l=.81;function u(p){var y,g=t.length,b=Bn(t,zd,
Gd).visitAfter(m);for(r=p,y=0;y<g;++y)e=t[y],b.visit(f)}function d(){if(t){var p,y=t.length,g;for(s=new Array(y),p=0;p<y;++p)
g=t[p],s[g.index]=+o(g,p,t)}}function m(p){var y=0,g,b,x=0,v,I,M;if(p.length){for(v=I=M=0;M<4;++M)(g=p[M])&&(b=Math.abs(
g.value))&&(y+=g.value,x+=b,v+=b*g.x,I+=b*g.y);p.x=v/x,p.y=I/x}else{g=p,g.x=g.data.x,g.y=g.data.y;do y+=s[g.data.index];while(g=
g.next)}p.value=y}function f(p,y,g,b){if(!p.value)return!0;var x=p.x-e.x,v=p.y-e.y,I=b-y,M=x*x+v*v;if(I*I/l<M)return M<a&&
(x===0&&(x=Yt(n),M+=x*x),v===0&&(v=Yt(n),M+=v*v),M<i&&(M=Math.sqrt(i*M)),e.vx+=x*p.value*r/M,e.vy+=v*p.value*r/M),!0;if(p.
length||M>=a)return;(p.data!==e||p.next)&&(x===0&&(x=Yt(n),M+=x*x),v===0&&(v=Yt(n),M+=v*v),M<i&&(M=Math.sqrt(i*M)));do p.
data!==e&&(I=s[p.data.index]*r/M,e.vx+=x*I,e.vy+=v*I);while(p=p.next)}return u.initialize=function(p,y){t=p,n=y,d()},u.strength=
function(p){return arguments.length?(o=typeof p=="function"?p:dt(+p),d(),u):o},u.distanceMin=function(p){return arguments.
length?(i=p*p,u):Math.sqrt(i)},u.distanceMax=function(p){return arguments.length?(a=p*p,u):Math.sqrt(a)},u.theta=function(p){
return arguments.length?(l=p*p,u):Math.sqrt(l)},u}function Pi(t){var e=dt(.1),n,r,o;typeof t!="function"&&(t=dt(t==null?0:+t));function s(a){for(var l=0,u=n.length,d;l<u;++l)
d=n[l],d.vx+=(o[l]-d.x)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)r[a]=isNaN(
o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.length?
(e=typeof a=="function"?a:dt(+a),i(),s):e},s.x=function(a){return arguments.length?(t=typeof a=="function"?a:dt(+a),i(),
s):t},s}function Ki(t){var e=dt(.1),n,r,o;typeof t!="function"&&(t=dt(t==null?0:+t));function s(a){for(var l=0,u=n.length,
d;l<u;++l)d=n[l],d.vy+=(o[l]-d.y)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)
r[a]=isNaN(o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.
length?(e=typeof a=="function"?a:dt(+a),i(),s):e},s.y=function(a){return arguments.length?(t=typeof a=="function"?a:dt(+a),
i(),s):t},s}var Wn=120,qd=300,jd=60,Yd=44;function _i(t,e){let n=new Map(t.map(({id:a},l)=>[a,l])),r=e.flatMap(({from:a,to:l})=>{let[
u,d]=[n.get(a),n.get(l)];return u===void 0||d===void 0?[]:[{source:u,target:d}]}),o=Xd(t.length,r),s=Di((a,l)=>t[l].size+
Yd/2),i=Bi(o).stop().force("links",Fi(r).distance(Wn)).force("charges",Hi().strength(-9*Wn).distanceMax(12*Wn)).force("x",
Pi().strength(.06)).force("y",Ki().strength(.06)).force("apart",s).tick(qd);for(let a of["links","charges","x","y"])i.force(
a,null);return s.strength(1).iterations(4),i.velocityDecay(.6).tick(jd),o.map(({x:a=0,y:l=0})=>[Math.round(a),Math.round(
l)])}function Xd(t,e){let n=new Int32Array(t);for(let{source:s,target:i}of e)n[s]+=1,n[i]+=1;let r=Array.from({length:t},
()=>({}));return[...n.keys()].sort((s,i)=>n[i]-n[s]||s-i).forEach((s,i)=>{let a=.7*Wn*Math.sqrt(i+.5);r[s]={x:a*Math.cos(
2.399963*i),y:a*Math.sin(2.399963*i)}}),r}function Zd(t){let[e,n,r]=Ts[t.kind];return Math.min(r,e+n*Math.sqrt(c.weight(t)))}function zi({name:t="network",nodes:e,
edges:n,note:r=""}){let o=Jd(e,n),s=new Map(o.map(u=>[u.id,u])),i=new Map,a=Gi(n).filter(({from:u,to:d})=>s.has(u)&&s.has(
d)&&u!==d);for(let{edge:u}of a)i.set(u.kind,(i.get(u.kind)??0)+1);let l=a.map(({id:u,from:d,to:m,edge:f})=>({id:u,from:d,
to:m,ends:[f.from,f.to],kind:f.kind,links:f.links??[],isHub:f.isHub??!1,ink:Qd(i.get(f.kind)??1)}));for(let{from:u,to:d,
isHub:m}of l){let[f,p]=[s.get(u),s.get(d)];!m&&f&&p&&tm(f,p)}return{name:t,nodes:o,edges:l,places:s,note:r}}var Gi=t=>t.
map((e,n)=>({id:n,from:c.nameOf(e.from),to:c.nameOf(e.to),edge:e}));function Jd(t,e){let n=t.map(i=>({thing:i.thing,id:c.
nameOf(i.thing),size:i.size??Zd(i.thing),x:i.x,y:i.y})),r=n.every(({x:i,y:a})=>i!==void 0&&a!==void 0),o=Gi(e.filter(({isHub:i,
from:a,to:l})=>!i&&a!==l)),s=r?n.map(({x:i=0,y:a=0})=>[i,a]):_i(n,o);return n.map((i,a)=>({...i,x:s[a][0],y:s[a][1],ways:[]}))}
var Qd=t=>Math.max(.22,Math.min(1,Math.sqrt(100/t)));function tm(t,e){let n=Math.hypot(e.x-t.x,e.y-t.y)||1,[r,o]=[(e.x-t.
x)/n,(e.y-t.y)/n];t.ways.push([r,o]),e.ways.push([-r,-o])}function Xe(){let{nodes:t,edges:e}=c.network,n=c.sizeOf("artic\
le")+c.sizeOf("outlet")+c.sizeOf("topic");return!e.length&&n>c.notes.wholeLimit?null:{name:"whole",nodes:t.flatMap(({id:r,
x:o,y:s})=>{let i=c.thingOf(r);return i?[{thing:i,x:o,y:s}]:[]}),edges:e.flatMap(({from:r,to:o,kind:s,hub:i})=>{let a=[c.
thingOf(r),c.thingOf(o)];return a[0]&&a[1]?[{from:a[0],to:a[1],kind:s,isHub:!!i}]:[]})}}function Vi(t){let e=c.nameOf(t),
n=t.kind==="story"?c.storyArticles[t.row]:[],r=new Set([e,...n.map(o=>c.nameOf(E(o)))]);for(let{from:o,to:s}of A.edges)o===
e&&r.add(s),s===e&&r.add(o);return r}function Ui(t){let{row:e}=t;return t.kind!=="article"?c.articlesOf(t):[e,...Array.from(
c.linksOf(e),n=>c.otherEnd(n,e))]}var Wi=.13;function Qr(t){if(Vr(t.thing))return 1;let e=Ur(t.thing);return me()?A.litNames?.
has(t.id)?1:A.mask&&e?.5:Wi:e?1:Wi}function em(t,e){return e?1:me()?.12*t.ink:(A.mask&&!t.ends.every(Ur)?.06:.75)*t.ink}
function to(t){let e=Vr(t.thing);return{id:t.id,x:t.x,y:t.y,fixed:!0,shape:Ss[t.thing.kind],size:t.size*A.grow,opacity:Qr(
t),borderWidth:e?3:1,color:{background:R[t.thing.kind],border:e?R.ink:R.paper}}}function Ze(t){let{focus:e,grow:n,pointed:r}=A,
{width:o,dashes:s,arrow:i,colour:a,isNamed:l=!1}=Tt[t.kind],u=e&&c.nameOf(e),d=t.from===u||t.to===u||t.id===r,m=A.litNames?.
has(t.from)&&A.litNames.has(t.to),f=em(t,d||e?.kind==="story"&&m===!0),p=t.kind==="related-to"||l;return{id:t.id,from:t.
from,to:t.to,hidden:t.isHub&&!d&&r!==t.from&&r!==t.to,width:o*n*(t.id===r?1.8:1),dashes:s&&s.map(y=>y*n),arrows:{to:{enabled:i,
scaleFactor:.3+.18*n}},label:l&&f>.5?t.kind:void 0,font:{size:11*n,face:"sans-serif",color:R.ink,strokeWidth:3*n,strokeColor:R.
paper,align:"middle"},color:{color:R[a],hover:R[a],opacity:f*(p?.9:.65)}}}var qi=new Map;function zn(t){let{kind:e}=t,n=()=>c.rowsIn(e).map(o=>c.weight({kind:e,row:o})),r=qi.get(e)??n().reduce((o,s)=>Math.
max(o,s),1);return qi.set(e,r),c.weight(t)/r}var Ae=({x:t,y:e},n)=>[(t-n.x)*n.scale,(e-n.y)*n.scale],eo=t=>et(t,A.focus)||
!K()&&["topic","outlet"].includes(t.kind)&&zn(t)===1;function Ji({thing:t,x:e,y:n,radius:r,ways:o},{lines:s,height:i,width:a},l,u){
let[d,m]=Ae({x:e,y:n},l),f=s.length*i,p=u.filter(({at:[_,B],half:q})=>Math.abs(_-d)<r+a+2*q+40&&Math.abs(B-m)<r+f+2*q+80),
y=(_,B)=>({left:_,right:_+a,top:B,bottom:B+f}),g=y(d-a/2,m+r+3),b=y(d-a/2,m-r-3-f),x=y(d-a/2,m-f/2),v=y(d+r+4,m-f/2),I=y(
d-r-4-a,m-f/2);if(K()&&t.kind==="story"){let _=ji.flatMap(G=>[g,b].map(pt=>y(pt.left+G*a,pt.top)));for(let G of ji)for(let pt of[
v,I])_.push(y(pt.left,pt.top+1.5*G*f));let B=Zi(y,d,m,r,a,f).filter(G=>sm(G,d,m,t,p)),q=rm([g,b,v,I,..._],p);return im(t,
[...q,x,...B],p)}let M=(_,B)=>Math.max(0,...(o??[]).map(([q,G])=>q*_+G*B-.4)),Y=[[g,M(0,1)],[b,M(0,-1)+.05],[v,M(1,0)+.1],
[I,M(-1,0)+.1]].sort((_,B)=>_[1]-B[1]).map(([_])=>_);return K()||t.kind==="article"||zn(t)<am()?Y:[...Y,...Zi(y,d,m,r,a,
f)]}var ji=[-.2,.2,-.4,.4],Yi=[0,-18,18,-36,36,-54,54,-72,72];function Qi(t,{height:e,width:n},r){return Yi.flatMap(s=>Yi.
map(i=>({left:t[0]-n/2+i,right:t[0]+n/2+i,top:t[1]-e/2+s,bottom:t[1]+e/2+s}))).filter(s=>r.every(i=>Gn(s,i)===0))}var ta=9,
nm=3,ea=t=>de(Mt(t),nm).map(e=>({row:e,at:Ae(Gr(e),t),half:S.radii[e]*t.scale*.85}));function Gn({left:t,right:e,top:n,bottom:r},{
at:[o,s],half:i}){return Math.max(0,Math.min(e,o+i)-Math.max(t,o-i))*Math.max(0,Math.min(r,s+i)-Math.max(n,s-i))}function rm(t,e){
let n=o=>e.reduce((s,i)=>s+Gn(o,i),0);return t.map((o,s)=>[o,n(o)+250*s]).sort((o,s)=>o[1]-s[1]).map(([o])=>o)}var om=3,
na=(t,e)=>e.filter(({row:n})=>n!==t.row);function sm({top:t,bottom:e},n,r,o,s){let i={left:n-1,right:n+1,top:Math.min(r,
e),bottom:Math.max(r,t)};return na(o,s).every(a=>Gn(i,a)===0)}function Xi({left:t,right:e,top:n,bottom:r},{at:[o,s],half:i}){
let[a,l]=[Math.max(t-o,0,o-e),Math.max(n-s,0,s-r)];return Math.max(0,Math.hypot(a,l)-i/.85)}function im(t,e,n){let[r,o]=[
n.find(({row:a})=>a===t.row),na(t,n)],s=a=>!r||a.isFar===!0||o.every(l=>Xi(a,l)>Xi(a,r)+om),i=e.filter(a=>o.every(l=>Gn(
a,l)===0));return i.length||!eo(t)?[...i.filter(s),...i.filter(a=>!s(a))]:e}var am=()=>W.clientWidth<500?.9:.4;function Zi(t,e,n,r,o,s){
let i=[18,34,50].flatMap(l=>[n-r-l-s,n+r+l]),a=[0,-o/2,o/2];return i.flatMap(l=>a.map(u=>({...t(e-o/2+u,l),isFar:!0})))}var lm=()=>W.clientWidth<500?K()?18:14:60,oa=/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,cm={article:()=>[`\
12px ${R.serif}`,15,24],story:()=>[`600 12.5px ${R.serif}`,15.5,W.clientWidth<500?14:16],outlet:()=>[`600 12px ${R.sans}`,
15,22],topic:()=>W.clientWidth<500?[`700 12px ${R.sans}`,14,14]:[`700 14px ${R.sans}`,17,22]},sa=()=>`600 ${W.clientWidth<
500?10:12}px ${R.sans}`,no=new Map,xt={placed:[],regions:[],key:""},ro=()=>{no.clear(),xt.key=""};function um(t,e,n){let r=[
""];for(let s of t.split(/\s+/)){let i=r.length-1,a=r[i];a&&a.length+s.length>=e?r.push(s):r[i]=a?`${a} ${s}`:s}let o=r.
slice(0,n).map(s=>C(s,e+6));return r.length>n&&(o[n-1]=`${o[n-1].replace(/…$/,"")}…`),o}function dm({kind:t,row:e}){
if(t!=="story")return[c.labelOf({kind:t,row:e})];let n=c.titleOf(e),r=n.split(ia)[0];return mm().get(r)===1?[n,r]:[n]}var ia="\
 · ",$e=null;function mm(){if($e)return $e;$e=new Map;for(let t of S.islands){let[e]=c.titleOf(t).split(ia);$e.set(e,($e.
get(e)??0)+1)}return $e}function fm(t,{thing:e}){let n=c.nameOf(e),r=no.get(n)??dm(e).map(o=>hm(t,e.kind,o));return no.set(
n,r),r}function hm(t,e,n){let[r,o,s]=cm[e](),i=e==="story"?4:2,a=um(C(n.replace(oa,""),120),s,i);t.font=r;let l=Math.max(
...a.map(u=>t.measureText(u).width));return{lines:a,font:r,height:o,width:l+6}}var aa="2.5px";function pm(t){return(K()?
wm(t):ym(t)).sort((n,r)=>r.rank-n.rank).slice(0,400)}function ym(t){let e=Mt(t);return A.nodes.filter(n=>In(e,n.x,n.y,0)&&
Qr(n)===1).map(n=>({thing:n.thing,x:n.x,y:n.y,radius:n.size*A.grow*t.scale,rank:gm(n.thing),ways:n.ways}))}function gm(t){
return et(t,A.focus)?1e9:t.kind==="article"?c.weight(t):1e4+1e3*zn(t)}var oo=1.9,bm=30;function wm(t){let e=Mt(t),n=de(e,
ta).filter(s=>c.storyArticles[s].some(Ee)).map(s=>Vn(L(s),t,xm(s))),r=A.litRows!==null&&A.litRows.size<=bm;if(t.scale>oo||
r)for(let s of ue(e))Ee(s)&&n.push(Vn(E(s),t,c.linkCount[s]/1e3));let{focus:o}=A;return!o||o.kind==="topic"||!Ft(o)?n:[...n.
filter(({thing:s})=>!et(s,o)),Vn(o,t,1e9)]}var xm=t=>1e3*(1+c.storyArticles[t].length/c.storyArticles[S.islands[0]].length);
function Vn(t,e,n){let{x:r,y:o,radius:s}=Ft(t)??{x:0,y:0,radius:0};return{thing:t,x:r,y:o,radius:s*e.scale,rank:n}}var so=(t,e)=>t.
left<e.right&&t.right>e.left&&t.top<e.bottom&&t.bottom>e.top;function vm(t,e){let n=K()?ea(e):[],r=Em();Tm(t,e,n,r);let o=pm(
e),s=o.map(a=>la(a,e)),i=K()?Mm(e):[];xt.placed=[];for(let a=0;a<o.length&&xt.placed.length<lm();a+=1){let l=fm(t,o[a]).
flatMap(d=>{let m=b=>ca(b,e)&&!r.some(x=>so(b,x)),f=Ji(o[a],d,e,n).filter(m),p=f.filter(b=>ra(b,a,s)),y=eo(o[a].thing)?f.
at(0):void 0,g=p.find(b=>ra(b,-1,i))??p.at(0)??y;return g?[{size:d,free:g}]:[]}),u=l.find(({free:d})=>!d.isFar)??l.at(0);
u&&(r.push(u.free),xt.placed.push(km(o[a],u.size,u.free,e)))}}function km(t,e,n,r){let[o,s]=Ae(t,r),[i,a]=[(n.left+n.right)/
2-o,n.top-s];return{...t,size:e,isFar:!!n.isFar,dx:i,dy:a}}var Sm=2.2;function Tm(t,e,n,r){if(xt.regions=[],!(!K()||e.scale>
Sm*A.fit)){t.font=sa(),t.letterSpacing=aa;for(let o of S.regions){let s=o.name.replace(oa,"").toLocaleUpperCase(),i={lines:[
s],font:"",height:16,width:t.measureText(s).width+6},[a,l]=Ae(o,e),u=Qi([a,l],i,n).find(d=>ca(d,e)&&!r.some(m=>so(d,m)));
u&&(r.push(u),xt.regions.push({region:o,text:s,dx:(u.left+u.right)/2-a,dy:u.top-l}))}t.letterSpacing="0px"}}function la(t,e){
let[n,r]=Ae(t,e);return t.thing.kind!=="story"||!K()?{left:n-t.radius,right:n+t.radius,top:r-t.radius,bottom:r+t.radius}:
{left:1/0,right:-1/0,top:1/0,bottom:-1/0}}var Om=150;function Mm(t){let e=ue(Mt(t)).filter(n=>c.storylineOf(n)<0&&c.articles.
event[n]<0);return e.length>Om?[]:e.map(n=>la(Vn(E(n),t,0),t))}function Em(){let t=W.getBoundingClientRect(),[e,n]=[(t.left+
t.right)/2,(t.top+t.bottom)/2];return[...document.querySelectorAll(".views, .zoom")].map(r=>{let{left:o,right:s,top:i,bottom:a}=r.
getBoundingClientRect();return{left:o-e,right:s-e,top:i-n,bottom:a-n}})}var ca=(t,e)=>Math.max(-t.left,t.right)<e.width/
2-4&&Math.max(-t.top,t.bottom)<e.height/2-4,ra=(t,e,n)=>!n.some((r,o)=>o!==e&&so(t,r));function ua(t,e,n){let r=`${A.name}\
|${e.scale}|${Te}|${e.x},${e.y}`;r!==xt.key&&!(n&&xt.placed.length)&&(vm(t,e),xt.key=r),t.save(),t.setTransform(e.ratio,
0,0,e.ratio,0,0),Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:4.5,strokeStyle:R.paper});
for(let o of xt.regions)Cm(t,e,o);for(let o of xt.placed)Am(t,e,o);t.restore()}function Nm(t,e,{x:n,y:r,radius:o,size:s},i,a){
let[l,u]=[(n-e.x)*e.scale+e.width/2,(r-e.y)*e.scale+e.height/2],d=a>u?a:a+s.lines.length*s.height,m=Math.min(Math.max(l,
i-s.width/2),i+s.width/2),f=o/Math.hypot(m-l,d-u);t.beginPath(),t.moveTo(l+f*(m-l),u+f*(d-u)),t.lineTo(m,d),t.save(),t.lineWidth=
1,t.strokeStyle=R.soft,t.stroke(),t.restore()}function Cm(t,e,{region:{x:n,y:r},text:o,dx:s,dy:i}){let a=(n-e.x)*e.scale+
e.width/2+s,l=(r-e.y)*e.scale+e.height/2+i;t.font=sa(),t.letterSpacing=aa,t.fillStyle=R.quiet,t.strokeText(o,a,l),t.fillText(
o,a,l),t.letterSpacing="0px"}function Am(t,e,n){let{x:r,y:o,dx:s,dy:i,size:a}=n,l=(r-e.x)*e.scale+e.width/2+s,u=(o-e.y)*
e.scale+e.height/2+i;n.isFar&&Nm(t,e,n,l,u),t.font=a.font,t.fillStyle=R.ink,a.lines.forEach((d,m)=>{t.strokeText(d,l,u+m*
a.height),t.fillText(d,l,u+m*a.height)})}var qn=!1,Un=!1,da=0;function ma(){}var fa=ma,ha=ma,Qe=()=>Un,pa=()=>qn,ya=()=>{qn=!1};function ga(t,e){ha=e,fa=t}function Je(){
fa(),Un=!0,clearTimeout(da),da=window.setTimeout(()=>{Un=!1,$m(),ha()},120)}function $m(){if(!U)return;let[t,e]=[A.fit*.4,
Math.max(8,A.fit*4)],n=U.getScale();(n<t||n>e)&&U.moveTo({scale:Math.min(e,Math.max(t,n))})}function Lm(){if(K())return Ln();
let[t,e]=[A.nodes.map(({x:n})=>n),A.nodes.map(({y:n})=>n)];return[Math.min(...t),Math.min(...e),Math.max(...t),Math.max(
...e)]}var io=()=>({above:W.clientWidth<500?60:16,below:46});function Im([t,e,n,r]){let[o,s]=[W.clientWidth,W.clientHeight],
i=K()?16:Math.min(70,o/8),a=K()?io():{above:i,below:84},l=Math.min(K()?2:1.3,(o-2*i)/Math.max(n-t,1),(s-a.above-a.below)/
Math.max(r-e,1)),u=Number.isFinite(t)?Math.max(l,.001):1;Bt({fit:u,grow:K()?1:Math.min(3,Math.max(1,.55/u))})}function Xt(t=!0){
let e=Lm();Im(e);let[n,r,o,s]=e;if(!Number.isFinite(n))return;let i=K()?(io().above-io().below)/2:20,a={x:(n+o)/2,y:(r+s)/
2-i/A.fit};Le({position:a,scale:A.fit},t),qn=!0}function Le(t,e=!0){qn=!1;let n=e&&!bn();n&&(Un=!0,U?.once("animationFin\
ished",Je));let r=n&&{duration:260,easingFunction:"easeInOutQuad"};U?.moveTo({...t,animation:r}),!n&&K()&&Je()}function Ie(t){
Le({scale:yt().scale*t})}function tn(t){if(K())return Ft(t);let e=A.places.get(c.nameOf(t));return e?{x:e.x,y:e.y,radius:e.
size*A.grow}:null}function ba(t){let e=tn(t);if(!e)return;let{x:n,y:r,scale:o,width:s,height:i}=yt(),a=Math.abs(e.x-n)*o>
s*.42,l=Math.abs(e.y-r)*o>i*.4,d=t.kind==="story"?Math.min(2.2,.3*Math.min(s,i)/e.radius):1.6,m=K()&&t.kind!=="topic"&&o<
d*.6,f={x:e.x,y:e.y};m?Le({position:f,scale:d}):(a||l)&&Le({position:f})}var Jt=t=>"edge"in t,he;function va(t){he=t,U?.on("click",({pointer:e})=>{he.pick(ao(e.DOM),!1)}),U?.on("doubleClick",({
pointer:e})=>{let n=ao(e.DOM);n&&he.pick(n,!0)}),W.addEventListener("pointermove",Fm),W.addEventListener("pointerleave",
en),W.addEventListener("keydown",zm),W.addEventListener("blur",lo)}function ao({x:t,y:e}){if(!U)return null;if(K()){let s=U.
DOMtoCanvas({x:t,y:e});return Rm(t,e)??li(s.x,s.y,U.getScale())}let n=U.getNodeAt({x:t,y:e});if(n!==void 0)return c.thingOf(
String(n));let r=U.getEdgeAt({x:t,y:e}),o=A.edges.find(s=>s.id===r);return o?{edge:o}:null}function Rm(t,e){let n=yt();return xt.
placed.find(({x:o,y:s,dx:i,dy:a,size:l})=>{let u=(o-n.x)*n.scale+n.width/2+i,d=(s-n.y)*n.scale+n.height/2+a,m=l.lines.length*
l.height;return Math.abs(t-u)<l.width/2&&e>d&&e<d+m})?.thing??null}var Zt=w("tip"),jn=null;function Dm(t,e){return e?Jt(
t)||Jt(e)?Jt(t)&&Jt(e)&&t.edge===e.edge:et(t,e):!1}function en(){Zt.hidden=!0,jn&&ka(null),jn=null,W.classList.remove("p\
ointing")}function Fm(t){if(Qe()||t.pointerType==="touch")return;let e=W.getBoundingClientRect(),[n,r]=[t.clientX-e.left,
t.clientY-e.top],o=ao({x:n,y:r});o?Bm(o,n,r):en()}function Bm(t,e,n){Dm(t,jn)||(Zt.replaceChildren(...he.tip(t)),jn=t,ka(
t)),Zt.hidden=!1;let r=Math.max(8,Math.min(e+14,W.clientWidth-Zt.offsetWidth-8)),o=n+Zt.offsetHeight+24>W.clientHeight;Zt.
style.left=`${r}px`,Zt.style.top=`${o?Math.max(4,n-Zt.offsetHeight-12):n+16}px`,W.classList.add("pointing")}function ka(t){
let e=A.pointed,n=t&&(Jt(t)?t.edge.id:c.nameOf(t));if(Bt({pointed:n}),K())return;let r=s=>s===e||s===n,o=A.edges.filter(
({id:s,from:i,to:a})=>[s,i,a].some(r));o.length&&Rt.update(o.map(Ze))}var Hm=new Map([["ArrowLeft",[-1,0]],["ArrowRight",
[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]),Ht=null;function lo(){Ht=null,Se()}function Pm(){if(!K())return A.nodes.
map(({thing:r,x:o,y:s})=>({thing:r,x:o,y:s}));let t=yt(),e=Mt({...t,width:3*t.width,height:3*t.height}),n=de(e).map(L);return(t.
scale>oo||n.length<2)&&n.push(...ue(e).map(E)),n.flatMap(r=>{let o=Ft(r);return o?[{thing:r,x:o.x,y:o.y}]:[]})}function Km([
t,e]){let n=(Ht&&tn(Ht))??yt(),[r,o]=[null,1/0];for(let{thing:s,x:i,y:a}of Pm()){if(et(s,Ht))continue;let l=(i-n.x)*t+(a-
n.y)*e,u=Math.abs((i-n.x)*e)+Math.abs((a-n.y)*t),d=l>1?l+2*u:1e7+l*10+u;d<o&&([r,o]=[s,d])}r&&_m(r)}function _m(t){let e=tn(
t);if(!e)return;Ht=t;let{x:n,y:r}=e,o=yt(),s=Math.abs(n-o.x)*o.scale>o.width*.45,i=Math.abs(r-o.y)*o.scale>o.height*.42;
(s||i)&&Le({position:{x:n,y:r}},!1),he.say(t),Se()}function Sa(t){let e=Ht&&tn(Ht);if(!e)return;let{scale:n}=yt();t.beginPath(),
$t(t,e.x,e.y,e.radius+6/n),t.strokeStyle=R.accent,t.lineWidth=3/n,t.stroke()}var wa=()=>{Ht&&he.pick(Ht,!1)},xa=()=>{Ie(
1.4)},Wm=new Map([["Enter",wa],[" ",wa],["Escape",()=>{he.back()}],["+",xa],["=",xa],["-",()=>{Ie(1/1.4)}],["0",()=>{Xt()}]]);
function zm(t){if(t.ctrlKey||t.metaKey||t.altKey)return;let e=Hm.get(t.key),n=Wm.get(t.key);if(e)Km(e);else if(n)n();else
return;t.preventDefault()}var Yn=!1;function Ta(t){Sr(),oi(),ti();let e=Ns(c.network.options);e.on("beforeDrawing",n=>{!Yn&&K()&&!Si(n,yt(),Qe())&&
Je()}),e.on("afterDrawing",n=>{Yn||(A.name&&ua(n,yt(),Qe()),Sa(n))});for(let n of["dragStart","dragging","dragEnd","zoom"])
e.on(n,Je);for(let n of["dragStart","zoom"])e.on(n,ya);e.on("resize",Gm),ga(en,()=>{K()&&zr(),Se()}),va(t)}function Gm(){
ro(),pa()&&requestAnimationFrame(()=>{if(!K()){Xt(!1);return}let{focus:t,litRows:e}=A;co(),Bt({focus:t,litRows:e}),ae()})}
function co(){ai(),si(W),Ma(ui,zr)}function Oa(t){Ma(zi(t),()=>{At.add(A.nodes.map(to)),Rt.add(A.edges.map(Ze))})}function Ma(t,e){
lo(),en(),Yn=!0,Rt.length&&Rt.clear(),At.length&&At.clear(),mi(t),Xt(!1),e(),Yn=!1,ae()}function Ea(t){let e=K();Bt({focus:t,
litRows:t&&e?new Set(Ui(t)):null,litNames:t&&!e?Vi(t):null}),uo(),t&&ba(t)}function Xn(t){Bt({mask:t}),uo()}function uo(){
K()||(At.update(A.nodes.map(to)),Rt.update(A.edges.map(Ze))),ae()}function mo(){Sr(),ro(),U&&uo()}var Na=()=>U?.redraw();
function Ca(){let t=W.querySelector("canvas"),e=document.createElement("canvas"),n=e.getContext("2d");return!t||!n||([e.
width,e.height]=[t.width,t.height],n.fillStyle=R.paper,n.fillRect(0,0,e.width,e.height),n.drawImage(t,0,0)),e.toDataURL(
"image/png")}var Aa=[{most:62,floor:t=>t.setUTCHours(0,0,0,0),next:t=>t.setUTCDate(t.getUTCDate()+1)},{most:620,floor:t=>t.setUTCDate(
t.getUTCDate()-(t.getUTCDay()+6)%7),next:t=>t.setUTCDate(t.getUTCDate()+7)},{most:4400,floor:t=>t.setUTCDate(1),next:t=>t.
setUTCMonth(t.getUTCMonth()+1)},{most:1/0,floor:t=>t.setUTCMonth(0,1),next:t=>t.setUTCFullYear(t.getUTCFullYear()+1)}],Vm=400;
function $a(t){let e=Float64Array.from(t.filter(l=>l!==null)).sort();if(!e.length)return null;let[n,r]=[e[0],e[e.length-
1]],o=Um(qm(e)),s=[];n<o[0]&&(s.push(`the first bar gathers all before ${se(o[0])}`),o.unshift(n));let i=o[o.length-1];i<=
r&&(s.push(`the last bar gathers all from ${se(i)} on`),o.push(r+1));let a=Int16Array.from(t,l=>l===null?-1:Zn(o,l));return{
edges:o,bins:a,gathered:s}}function Um([t,e]){let n=Aa.find(({most:s})=>(e-t)/tt<=s)??Aa[3],r=new Date(t*1e3);r.setUTCHours(
0,0,0,0),n.floor(r);let o=[r.getTime()/1e3];for(;o[o.length-1]<=e&&o.length<=Vm;)n.next(r),o.push(r.getTime()/1e3);return o}
function qm(t){let e=i=>t[Math.round(i*(t.length-1))],[n,r,o,s]=[e(0),e(1),e(.01),e(.99)];return s>o&&(s-o)*2<r-n?[o,s]:
[n,r]}function Zn(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<=e?n=o:r=o}return n}function fo({bins:t,edges:e},n){
let r=new Uint32Array(e.length-1);return t.forEach((o,s)=>{o>=0&&(!n||n[s])&&(r[o]+=1)}),r}var ho=t=>new Date(t*1e3).toISOString().
slice(0,10).replace(/(-01)?-01$/,e=>e.length>3?"":e.slice(3));var jm=new Set(kn),nn=t=>jm.has(t);function La(t,e){let n=new Set(e),r=new Set,o=[];for(let s of e){if(r.has(s))continue;
r.add(s);let i=[s];for(let a of i)for(let l of t.linksOf(a)){let u=t.otherEnd(l,a);!nn(t.linkKind(l))||!n.has(u)||r.has(
u)||(r.add(u),i.push(u))}o.push(i.sort(t.oldestFirst))}return o}var Ba=30,po=19,rn=14,Ym=26,Xm=26,Ia=26,Zm=24,Ra=.7;function Jm(t,e){let n=[...new Set(t)].sort((l,u)=>l-u),[r,o]=[n[0],
n[n.length-1]],s=Math.max(1,o-r),i=e-rn-Ym,a=l=>{let u=(n[l]-r)/s,d=n.length>1?l/(n.length-1):.5;return(1-Ra)*u+Ra*d};return l=>{
if(n.length<2)return rn+i/2;let u=n.findIndex(m=>m>=l);if(u<0)return rn+i;if(u===0)return rn;let d=(l-n[u-1])/(n[u]-n[u-
1]);return rn+i*(a(u-1)+d*(a(u)-a(u-1)))}}var Ha=(t,e)=>t.storyArticles[e].filter(n=>t.articles.published[n]!==null).length>
1,Qm={year:365*tt,month:30*tt,day:tt};function Pa(t,e,n,r){let o=tf(t,e),s=f=>t.articles.published[f],a=o.flatMap(({rows:f})=>f).
map(s).filter(f=>f!==null),l=Jm(a,n),u=Xm,d=o.map(({event:f,rows:p})=>{let y=p.filter(v=>s(v)!==null).sort(t.oldestFirst),
{marks:g,height:b}=ef(t,y,{at:l,width:n,measure:r},u+Ba),x={event:f,top:u,height:b,marks:g,undated:p.filter(v=>s(v)===null)};
return u+=b,x}),m=of(t,new Set(d.flatMap(({marks:f})=>f.map(({row:p})=>p))));return{lanes:d,threads:m,ticks:sf(a,l,n),width:n,
height:u}}function tf(t,e){let n=t.storyArticles[e];if(!t.isStoryline(e)||!t.storyEvents[e].length)return[{event:t.isStoryline(
e)?null:e,rows:n}];let r=i=>t.stories.first[i]??1/0,o=[...t.storyEvents[e]].sort((i,a)=>r(i)-r(a)||i-a),s=n.filter(i=>t.
eventOf(i)<0);return[...o.map(i=>({event:i,rows:t.storyArticles[i]})),...s.length?[{event:null,rows:s}]:[]]}function ef(t,e,n,r){
let o=[];return{marks:e.map(i=>{let a=t.stories.firstReport[t.eventOf(i)]===i,[l,u]=nf(t,i,n.at),d=a?`${Da(t,i)} · first\
 here`:Da(t,i),m=n.measure(d,a)+12,f=u+m<=n.width,p=f?l-5:l-m,y=o.findIndex(v=>v<=p),g=y>=0||o.length<Zm,b=y>=0?y:g?o.length:
rf(o),x=g?l:Math.max(l,o[b]+5);return o[b]=g&&f?u+m:Math.max(x,u)+7,{row:i,x,until:Math.max(x,u),y:r+b*po+po/2,name:d,side:g?
f?"right":"left":null,isFirst:a,isLoose:t.looseArticles.has(i)}}),height:Ba+Math.max(1,o.length)*po+10}}function nf(t,e,n){
let r=t.articles.published[e]??0,o=t.precision.of(e),s=n(r);return[s,Gt(o)?s:n(r+(Qm[o]??0))]}var rf=t=>t.indexOf(Math.min(
...t));function Da(t,e){let n=t.outletOf(e),r=n<0?"?":t.labelOf(D(n));return r.length>Ia?`${r.slice(0,Ia-1)}…`:r}function of(t,e){
return[...e].flatMap(n=>{let r=[...t.linksOf(n)].filter(a=>t.links.source[a]===n&&nn(t.linkKind(a))&&e.has(t.links.target[a])),
o=(a,l)=>t.oldestFirst(t.links.target[a],t.links.target[l]),[s]=r.sort(o),i=t.credits.of(n).filter(({earlier:a})=>e.has(
a));return[...s===void 0?[]:[{kind:t.linkKind(s),from:n,to:t.links.target[s]}],...i.map(({earlier:a})=>({kind:"credit",from:n,
to:a}))]})}var yo=[1/24,1/4,1,2,7,14,30,91,365,3650].map(t=>t*tt),Fa=74;function sf(t,e,n){if(!t.length)return[];let[r,o]=[
Math.min(...t),Math.max(...t)],s=yo.find(u=>(o-r)/u<=n/20)??yo[yo.length-1],i=s<tt?"minute":"day",a=[],l=-1/0;for(let u=Math.
ceil(r/s)*s;u<=o;u+=s){let d=e(u);d<l||d>n-Fa||(a.push({seconds:u,x:d,precision:i}),l=d+Fa)}return a}var Ka=t=>t==="outlet"||t==="story";function Jn(t,e,n){let r=o=>s=>it(t.storyArticles[s],t.holders[o]);return n==="outle\
t"?[{title:"Topics",kind:"topic",held:o=>t.outletTopics[o]},{title:"Stories",kind:"story",held:e.storiesOfOutlet}]:[{title:"\
Outlets",kind:"outlet",held:r("outlet")},{title:"Topics",kind:"topic",held:r("topic")}]}var _a=["with","to","why"],Wa=["map","timeline","network"],k={chosen:null,other:null,view:"map",query:"",kinds:new Set(Ot),
colour:"topic",size:"articles",muted:[],terms:[],faults:[]};function on(t){k={...k,...t}}var nt;function za(t){nt=t}var st=()=>k.
terms.length>0;var bo=()=>{};function Va(t){bo=t,an||addEventListener("hashchange",t)}var an=location.protocol==="about:",gt=an?af():{hash:()=>location.
hash,go:t=>{location.hash=t},replace:t=>{location.replace(t)},move:t=>{window.history.go(t)}};function af(){let t=["#"],
e=0,n=()=>setTimeout(()=>{bo()});return{hash:()=>t[e],go(r){e+=1,t.splice(e,1/0,r),n()},replace(r){t[e]=r,n()},move(r){e=
Math.min(t.length-1,Math.max(0,e+r)),n()}}}var Qn=(t,e)=>t?.kind==="story"&&!e&&Ha(c,t.row);function wo(t,e){return Qn(t,
e)?"timeline":t&&(t.kind==="story"||e)?"network":"map"}var Ua=t=>encodeURIComponent(t.toWellFormed()).replaceAll("%2F","\
/");function qa(t){let e=c.nameOf(t);return/^[\w./@:%~+-]+$/.test(e)?e:Ua(e)}var ja=t=>`#${qa(t)}`;function xo({chosen:t,
other:e,view:n,query:r,kinds:o,colour:s,size:i,muted:a}){let l=Ot.filter(m=>!o.has(m)),d=[...e?[[e.mode,c.nameOf(e.thing)]]:
[],...sn("view",n,wo(t,e)),...sn("q",r,""),...sn("hide",l.join(","),""),...sn("colour",s,"topic"),...sn("size",i,"articl\
es"),...a.map(m=>["fade",m])].map(([m,f])=>`${m}=${Ua(f)}`).join("&");return`#${t?qa(t):""}${d?`?${d}`:""}`}var sn=(t,e,n)=>e===
n?[]:[[t,e]],Ga=null;function vt(t,e=!1){let n=xo({...k,...t}),r=gt.hash()||"#",o=e&&Ga===r;Ga=e?n:null,n===r?bo():o?gt.
replace(n):gt.go(n)}var go=!1;function Ya(){let t=go;return go=!1,t}function V(t,{view:e,other:n,isFocused:r=!1}={}){go=
r;let s=t!==null&&k.view==="network"&&k.chosen!==null?"network":wo(t,n??null);vt({chosen:t,other:n??null,view:e??s})}function lf(t){
try{return decodeURIComponent(t)}catch{return""}}var Xa=t=>c.thingOf(t)??c.thingOf(lf(t)),cf=t=>Object.hasOwn(Nn,t),uf=t=>Object.
hasOwn(Cn,t);function Za(){let t=gt.hash().slice(1),e=t.indexOf("?"),n=e<0?t:t.slice(0,e),r=new URLSearchParams(e<0?"":t.
slice(e+1)),o=p=>r.get(p)??"",s=Xa(n),i=s?df(s,r):null,a=o("hide").split(","),l=Wa.find(p=>p===o("view")),u=l!=="timelin\
e"||Qn(s,i),d=l&&u?l:wo(s,i),m=o("colour"),f=o("size");return{chosen:s,other:i,view:d==="network"&&!s&&!Xe()?"map":d,query:o(
"q").slice(0,1e3),kinds:new Set(Ot.filter(p=>!a.includes(p))),colour:cf(m)?m:"topic",size:uf(f)?f:"articles",muted:r.getAll(
"fade"),isUnknown:n!==""&&!s}}function df(t,e){let n=_a.find(o=>e.has(o)),r=n&&Xa(e.get(n)??"");return!n||!r||et(r,t)?null:
mf(n,t,r)?{mode:n,thing:r}:null}function mf(t,e,n){return t==="with"?n.kind===e.kind&&Ka(n.kind):t==="to"?!0:n.kind==="a\
rticle"&&e.kind==="article"&&c.linksBetween(e.row,n.row).length>0}var vo=null;function Ja(t){let e=vo===t;return vo=null,e}function Qt(t,e=!1){t!==k.query&&(vo=e?t:null,vt({query:t},e))}
function ko(t,e){Qt(Ge(k.query,t,e))}function Qa(t,e,n){let r=Ys(k.query,t).filter(o=>!ot.namedRows(t,o).includes(e));ko(
t,n?[...r,ot.facetName(t,e)]:r)}var pe=null,tr=48,ff=t=>t==="after"||t==="before",tl=t=>t!==null&&t.edges.length>2;function To(){if(w("dates").hidden=!tl(
pe),!tl(pe))return;let t=fo(pe,null),e=k.terms.filter(o=>!ff(o.field)||o.isNot),n=st()?fo(pe,ot.maskOfAll(e)):t,r=Math.max(
1,...t);w("histogram").replaceChildren(el(t,r,"all"),el(n,r,"matching")),Oo(pe,hf(pe))}function hf({edges:t}){let e=a=>k.
terms.find(l=>l.field===a&&!l.isNot)?.dates.at(0),[n,r,o]=[e("after"),e("before"),t.length-1],s=n===void 0?0:Math.min(o-
1,Zn(t,n)),i=r===void 0?o:Math.min(o,Zn(t,r-1)+1);return[s,Math.max(s+1,i)]}function el(t,e,n){let r=i=>3+45*Math.sqrt(i)/
Math.sqrt(e),s=Array.from(t,(i,a)=>i?`M${a+.08} ${tr}v${-r(i)}h.84V${tr}z`:"").join("")||`M0 ${tr}`;return $("path",{class:n,
d:s})}var nl=t=>t-1;function Oo({edges:t,gathered:e},[n,r]){let o=t.length-1,[s,i]=[w("date-from"),w("date-to")];for(let[
u,d]of[[s,n],[i,r]])u.max=String(o),u.value=String(d);s.setAttribute("aria-valuetext",se(t[n])),i.setAttribute("aria-val\
uetext",se(nl(t[r]))),w("histogram").setAttribute("viewBox",`0 0 ${o} ${tr}`),w("brush").style.left=`${100*n/o}%`,w("bru\
sh").style.right=`${100-100*r/o}%`;let a=n===0&&r===o,l=Nt(t[n],nl(t[r]));w("date-words").textContent=a?[l,...e].join(";\
 "):`${l} (UTC)`,w("date-clear").hidden=a}function rl({edges:t},e){let[n,r]=[Number(w("date-from").value),Number(w("date\
-to").value)];return n>=r&&([n,r]=e==="date-from"?[r-1,r]:[n,n+1]),[Math.max(0,n),Math.min(t.length-1,Math.max(1,r))]}function So({
edges:t},[e,n]){let r=e>0?[ho(t[e])]:[],o=n<t.length-1?[ho(t[n])]:[];Qt(Ge(Ge(k.query,"after",r),"before",o))}function ol(){
let t=$a(c.articles.published);if(pe=t,!!t){for(let e of["date-from","date-to"])w(e).addEventListener("input",()=>{Oo(t,
rl(t,e))}),w(e).addEventListener("change",()=>{So(t,rl(t,e))});w("date-clear").addEventListener("click",()=>{So(t,[0,t.edges.
length-1]),w("date-from").focus()}),pf(t,w("chart"))}}function pf(t,e){let n=null,r=t.edges.length-1,o=i=>{let{left:a,width:l}=e.
getBoundingClientRect(),u=Math.floor((i.clientX-a)/l*r);return Math.min(r-1,Math.max(0,u))},s=(i,a)=>[Math.min(i,o(a)),Math.
max(i,o(a))+1];e.addEventListener("pointerdown",i=>{i.target instanceof HTMLInputElement||(n=o(i),e.setPointerCapture(i.
pointerId))}),e.addEventListener("pointermove",i=>{n!==null&&Oo(t,s(n,i))}),e.addEventListener("pointerup",i=>{n!==null&&
So(t,s(n,i)),n=null}),e.addEventListener("pointercancel",()=>{n=null,To()})}var Mo={article:"Article",outlet:"Outlet",topic:"Topic",story:"Story"},Eo={article:"Articles",outlet:"Outlets",topic:"To\
pics",story:"Stories"},Pt=({kind:t,row:e})=>t==="story"&&!c.isStoryline(e)?"Event":Mo[t];function Et(t){let e=c.period(t);
return e?Nt(...e,c.precision.ofPeriod(t,e)):""}function bt(t){let{first:e,last:n}=c.stories,r=e[t];if(r===null)return"";
let o=[r,n[t]??r];return Nt(...o,c.precision.ofPeriod(j.countedIn(t),o))}function ln(t){let{articles:e,outlets:n,distinct_texts:r,
origins:o}=c.stories,s=r[t],i=o[t];return[T(e[t],"article"),T(n[t],"outlet"),s<e[t]?T(s,"distinct text"):"",i!==null&&i<
s?`at most ${T(i,"origin")}`:""].filter(Boolean).join(", ")}var er=(t,e)=>c.eventOf(e)===t&&!c.isStoryline(t)&&c.looseArticles.
has(e)?"loosely part of it":"";function nr(t){let e=c.stories.loose[t];return e?`${O(e)} loosely part of it`:""}function rt({
kind:t,row:e}){return t==="article"?`${gf(e)} · ${Vt(c.articles.published[e],c.precision.of(e))}`:{outlet:()=>[c.outlets.
domain[e],yf(e)],topic:()=>[T(c.topicArticles[e].length,"article"),T(c.topicOutlets[e].length,"outlet")],story:()=>[ln(e),
bt(e)]}[t]().filter(Boolean).join(" · ")}var yf=t=>T(c.outletArticles[t].length,"article"),sl=t=>C(c.labelOf(D(c.outletOf(
t))),60),gf=t=>c.outletOf(t)>=0?sl(t):"outlet not given",mt=t=>c.outletOf(t)>=0?sl(t):"An unnamed outlet",Re=t=>t.kind===
"story"&&!c.isStoryline(t.row)?`event · ${rt(t)}`:rt(t);function il(t,e){let n=c.articles[t].filter(s=>s!==null);if(n.length<
10)return"";let r=n.filter(s=>s<e).length,o=`the ${O(n.length)} articles here that have one`;return r?` Higher than ${We(
Math.floor(100*r/n.length)/100)} of ${o}.`:` None of ${o} has a lower one.`}function al(t){return t===null?"Not given. A\
rticles that are only listed in other documents often have none.":`A score given by whoever collected the documents; it \
is not a star rating, and 0 is common.${il("quality",t)}`}function ll(t){return t===null?"Not given. Only articles with \
a document of their own have it.":t<0?"Below zero: for the collector, this article was not the head of a cluster.":`How \
much surrounded this article when it was collected: mostly its quality plus ten for each related entry.${il("heat",t)}`}
var bf=.5;function No(t){let e=c.stories.stability[t];return e!==null&&e<=bf?"Unstable: with a slightly finer or coarser\
 setting, or without some article, much of this story would change.":""}function cl(t){let e=c.stories.cohesion[t];return`\
This story was found by the words and dates of its articles; nobody declared it.${e===null?"":` On average, two of its a\
rticles share ${We(e)} of their weighted words.`}`}var cn="An outlet that is missing here may still have reported: this \
page knows only the documents it was built from, and someone chose which to collect. Few articles on a topic, or no link\
 between two, may only mean that nobody collected or declared more.";var wf=560,xf=700,vf=.2,kf=24,Kt=null;function Co(t){let e=w("lanes");e.hidden=t===null,document.body.classList.toggle("\
on-lanes",t!==null),Kt=t===null?null:{row:t,lanes:Pa(c,t,ul(),Sf())},w("lanes-body").replaceChildren(...Kt?[Tf(Kt.lanes,
Kt.row)]:[]),w("lanes-key").replaceChildren(...Kt?Lf(Kt.lanes):[]),fl(null)}function Sf(){let t=document.createElement("\
canvas").getContext("2d");return(e,n)=>t?(t.font=`${n?"600 ":""}12px ${R.sans}`,t.measureText(e).width):8*e.length}var ul=()=>Math.
max(wf,w("lanes-body").clientWidth);function dl(){Kt&&Kt.lanes.width!==ul()&&Co(Kt.row)}function Tf({lanes:t,threads:e,ticks:n,
width:r,height:o},s){let i=new Map(t.flatMap(u=>u.marks.map(d=>[d.row,d]))),a=`${c.labelOf(L(s))}: ${T(i.size,"article")}\
 in time; the details list them.`,l=$("svg",{class:"swimlanes",width:r,height:o,viewBox:`0 0 ${r} ${o}`,role:"group","ar\
ia-label":a},...n.map(({seconds:u,x:d,precision:m})=>$("g",{class:"tick"},$("path",{d:`M${d} 20V${o}`}),$("text",{x:d+3,
y:14},m==="day"?Vt(u):Mf(u)))),...t.map((u,d)=>Ef(u,r,d)),...e.map(u=>Nf(u,i)),...[...i.values()].map(Cf));return If(l,t),
l}var Of=new Intl.DateTimeFormat(void 0,{day:"numeric",month:"short",hour:"numeric",timeZone:"UTC"}),Mf=t=>Of.format(t*1e3);
function Ef({event:t,top:e,height:n,undated:r},o,s){let i=t===null?"In no event of it":c.labelOf(L(t)),a=t===null?"":[ln(
t),nr(t),bt(t)].filter(Boolean).join(" · "),l=r.length?`${T(r.length,"article")} without a date`:"",u=o>xf?[a,l].filter(
Boolean).join(" · "):l,d=Math.max(16,Math.floor((o-6*u.length-40)/8)),m=e+19;return $("g",{class:`lane${s%2?" odd":""}`},
$("rect",{x:0,y:e,width:o,height:n}),$("text",{class:"lane-name",x:10,y:m},C(i,d)),$("text",{class:"lane-note",x:o-10,y:m,
"text-anchor":"end"},u))}function Nf({kind:t,from:e,to:n},r){let[o,s]=[r.get(e),r.get(n)];if(!o||!s)return $("g",{});let i=Math.
min(kf,vf*Math.abs(o.x-s.x)+8),a=`M${o.x} ${o.y}C${o.x} ${o.y-i} ${s.x} ${s.y-i} ${s.x} ${s.y}`,l={class:`thread ${t}`,"\
data-from":e,"data-to":n},u=Math.atan2(i,o.x-s.x),d=[s.x+6*Math.cos(u),s.y-6*Math.sin(u)],m=[.42,-.42].map(f=>`${d[0]+7*
Math.cos(u+f)} ${d[1]-7*Math.sin(u+f)}`);return $("g",l,$("path",{d:a}),$("path",{class:"head",d:`M${d[0]} ${d[1]}L${m[0]}\
 ${m[1]}Z`}))}function Cf(t,e){let{row:n,x:r,until:o,y:s,isFirst:i,isLoose:a}=t,u={class:["mark",i?"first":"",a?"loose":
""].filter(Boolean).join(" "),"data-row":n,tabindex:e?-1:0,role:"button","aria-label":ml(n)};return $("g",u,...o>r+1?[$(
"path",{class:"range",d:`M${r} ${s}H${o}`})]:[],$("circle",{cx:r,cy:s,r:i?6:4.5}),...Af(t))}function Af({x:t,until:e,y:n,
name:r,side:o}){if(!o)return[];let[s,i]=o==="right"?[e+9,"start"]:[t-9,"end"];return[$("text",{x:s,y:n+4,"text-anchor":i},
r)]}function ml(t){let e=c.articles.published[t]??0,n=c.credits.of(t).map(({name:o})=>o);return[mt(t),C(c.labelOf(E(t)),
160),oe(e,c.precision.of(t)),c.looseArticles.has(t)?"loosely part of the event":"",n.length?`names ${n.join(", ")} as a \
source`:""].filter(Boolean).join(" · ")}function fl(t){w("lanes-tip").replaceChildren(...t===null?[$f]:[H(ml(t))])}var $f="\
Point at an article to read its headline; Enter opens it. Time runs wider where many articles appeared.";function Lf({lanes:t,
threads:e}){let n=new Set(e.map(({kind:i})=>i)),r=t.flatMap(i=>i.marks),o=i=>$("svg",{class:"swimlanes key",viewBox:"0 0\
 30 12",width:30,height:12,"aria-hidden":"true"},$("g",{class:`thread ${i}`},$("path",{d:"M2 10Q15 -4 28 10"}))),s=(...i)=>h(
"li",{},...i);return[...["copy","revision","reprint"].filter(i=>n.has(i)).map(i=>s(o(i),` ${i}: nearly the same text`)),
...n.has("credit")?[s(o("credit")," names the outlet as a source; it may mean this report")]:[],...r.some(({isLoose:i})=>i)?
[s("pale: loosely part of the event")]:[]]}function If(t,e){let n=o=>{let s=o.target instanceof Element?o.target.closest(
"[data-row]"):null;return s?Number(s.dataset.row):null},r=o=>{fl(o),t.classList.toggle("lit",o!==null);let s=new Set([o]);
for(let i of t.querySelectorAll(".thread")){let a=[Number(i.dataset.from),Number(i.dataset.to)],l=o!==null&&a.includes(o);
if(i.classList.toggle("on",l),l)for(let u of a)s.add(u)}for(let i of t.querySelectorAll(".mark"))i.classList.toggle("on",
s.has(Number(i.dataset.row)))};for(let o of["pointerover","focusin"])t.addEventListener(o,s=>{r(n(s))});for(let o of["po\
interleave","focusout"])t.addEventListener(o,()=>{r(null)});t.addEventListener("click",o=>{let s=n(o);s!==null&&V(E(s),{
isFocused:!0})}),t.addEventListener("keydown",o=>{let s=n(o);if(s===null)return;let i=o.key==="Enter"||o.key===" "?s:Df(
e,s,o.key);i!==null&&(o.preventDefault(),i===s?V(E(s),{isFocused:!0}):Rf(t,i))})}function Rf(t,e){for(let n of t.querySelectorAll(
".mark")){let r=Number(n.dataset.row)===e;n.setAttribute("tabindex",r?"0":"-1"),r&&n.focus()}}function Df(t,e,n){let r=t.
findIndex(({marks:d})=>d.some(m=>m.row===e)),{marks:o}=t[r],s=o.findIndex(d=>d.row===e);if(n==="ArrowRight")return o.at(
s+1)?.row??null;if(n==="ArrowLeft")return s?o[s-1].row:null;let i=n==="ArrowDown"?1:n==="ArrowUp"?-1:0,a=t.slice(i>0?r+1:
0,i<0?r:void 0),l=i&&a.filter(d=>d.marks.length).at(i>0?0:-1);if(!l)return null;let u=d=>Math.abs(d.x-o[s].x);return l.marks.
reduce((d,m)=>u(m)<u(d)?m:d).row}async function Ao(t){let e=t.textContent;return t.textContent="",e.startsWith("{")?JSON.parse(e):await $o(e).json()}function $o(t){
let e=new Blob([Lo(t)]).stream();return new Response(e.pipeThrough(new DecompressionStream("gzip")))}function Lo(t){let e=Uint8Array.
fromBase64;return e?e.call(Uint8Array,t):Uint8Array.from(atob(t),n=>n.charCodeAt(0))}var rr=class{byArticle=new Map;byOutlet=new Map;constructor({credits:e=[]}){for(let[n,r,o,s,i]of e){let a={article:n,outlet:r,
name:o,words:s,earlier:i};hl(this.byArticle,n,a),r>=0&&hl(this.byOutlet,r,a)}}of=e=>this.byArticle.get(e)??[];to=e=>this.
byOutlet.get(e)??[]};function hl(t,e,n){let r=t.get(e);r?r.push(n):t.set(e,[n])}function Io(t){let{words:e,counts:n,places:r,weights:o}=t.terms,s=Int32Array.from(n);for(let i=1;i<s.length;i+=1)s[i]+=s[i-
1];return{...t,images:new Map(Object.entries(t.images).map(([i,a])=>[Number(i),a])),terms:{words:e,ends:s,places:Int32Array.
from(r),weights:Int16Array.from(o)}}}function Ff(t){return(t??"").replace(/[^A-Za-z0-9 -]/g,"").replace(/[ -]+/g,"-").replace(
/^-|-$/g,"").toLowerCase()}function Ro(t,e){return Array.isArray(t)?t[0]:t.replace("*",()=>Ff(e))}function pl(t){let e=t.articles.id.length,n=Hf(t,e),{steps:r,target:o,kind:s,similarity:i,days:a,rule:l,kinds:u}=t.derived,
d=n.source.length,m=d+o.length,f={declared:d,kinds:["declared",...u],source:new Int32Array(m),target:new Int32Array(m),kind:new Uint8Array(
m),similarity:new Float32Array(m).fill(NaN,0,d),thousandths:new Int32Array(m),days:new Float32Array(m).fill(NaN),rule:new Int8Array(
m).fill(-1,0,d)};f.source.set(n.source),f.target.set(n.target),f.target.set(o,d),f.thousandths.set(i,d),f.rule.set(l,d);
for(let p=0,y=0;p<o.length;p+=1)y+=r[p],f.source[d+p]=y,f.kind[d+p]=1+s[p],f.similarity[d+p]=i[p]/1e3;return Bf(f,t.articles.
published,a),{...f,...Kf(f,e)}}function Bf({source:t,target:e,days:n,declared:r},o,s){for(let i=r;i<t.length;i+=1){let[a,
l]=[o[t[i]],o[e[i]]];a!==null&&l!==null&&(n[i]=(a-l)/86400)}for(let[i,a]of s)n[r+i]=a===null?NaN:a/100}function Hf({mentions:t,
related:e,unrelated:n},r){let{starts:o,listed:s}=Pf([...t,...e],r),i=new Set(n.flatMap(([u,...d])=>d.map(m=>u*r+m))),a={
source:new Int32Array(s.length),target:new Int32Array(s.length)},l=0;for(let u=0;u<r;u+=1){let d=-1;for(let m of s.subarray(
o[u],o[u+1]).sort())m>d&&m!==u&&!i.has(u*r+m)&&(a.source[l]=u,a.target[l++]=m),d=m}return{source:a.source.subarray(0,l),
target:a.target.subarray(0,l)}}function Pf(t,e){let n=new Int32Array(e+1),r=t.filter(([i])=>i>=0);for(let i of r)n[i[0]+
1]+=i.length-1;for(let i=0;i<e;i+=1)n[i+1]+=n[i];let o=new Int32Array(n[e]),s=n.slice();for(let i of r)for(let a=1;a<i.length;a+=
1)o[s[i[0]]++]=i[a];return{starts:n,listed:o}}function Kf({source:t,target:e},n){let r=new Int32Array(n+1);for(let i of[
t,e])for(let a of i)r[a+1]+=1;for(let i=0;i<n;i+=1)r[i+1]+=r[i];let o=new Int32Array(2*t.length),s=r.slice();for(let i of[
t,e])for(let a=0;a<i.length;a+=1)o[s[i[a]]++]=a;return{starts:r,byArticle:o}}var yl=ze.length-1,or=class{constructor(e){this.articles=e;this.published=new Map(e.precision),this.updated=new Map(e.updatedPrecision)}articles;published;updated;of=e=>ze[this.
published.get(e)??yl];isTimed=(e,n)=>Gt(this.of(e))&&Gt(this.of(n));ofUpdate=e=>ze[this.updated.get(e)??yl];ofPeriod(e,n){
let{published:r}=this.articles;return xs(e.filter(o=>n?.some(s=>s===r[o])).map(this.of))}};function gl(t,e){return t.map(
(n,r)=>n===null?null:n+(e[r]??0))}function bl({series:t=[]}){return new Map(t.flatMap(([e,n])=>n.map(r=>[r,{name:e,size:n.length}])))}var sr=class{constructor(e,n){this.fetchDetails=n;this.articles={...e.articles,updated:gl(e.articles.updated,e.articles.
published)},this.precision=new or(e.articles),this.looseArticles=new Set(e.articles.loose),this.outlets=e.outlets,this.topics=
e.topics,this.stories=_f(e),this.words=e.words,this.notes=e.notes,this.map=e.map,this.network=e.network,this.described=Ks(
e),this.series=bl(e),this.credits=new rr(e),this.sights=e.sights??[],this.mentions=e.mentions,this.links=pl(e),this.details=
e.details?Io(e.details):null;let{articles:r,outlets:o,topics:s,stories:i}=this;this.articleTopics=r.topics.map(a=>e.words.
topics[a]),this.outletArticles=qt(o.id.length,r.outlet),this.topicArticles=Cs(s.id.length,this.articleTopics),this.storyArticles=
qt(i.id.length,r.storyline,r.event),this.articlesIn={outlet:this.outletArticles,topic:this.topicArticles,story:this.storyArticles},
this.outletParts=qt(o.id.length,o.part),this.narrower=qt(s.id.length,s.broader),this.storyEvents=qt(i.id.length,i.parent),
this.storylines=[...i.id.keys()].filter(a=>this.isStoryline(a)),[this.outletTopics,this.topicOutlets]=As(e),this.linkCount=
$s(this.links,r.id.length),this.rowsOf=Wf(this,e)}fetchDetails;articles;outlets;topics;stories;words;links;notes;map;network;described;series;credits;sights;articleTopics;outletArticles;topicArticles;storyArticles;articlesIn;outletParts;narrower;storyEvents;storylines;outletTopics;topicOutlets;linkCount;precision;details;looseArticles;mentions;rowsOf;meetings=null;coming=null;idsOf(e){
return{article:this.articles,outlet:this.outlets,topic:this.topics,story:this.stories}[e].id}sizeOf=e=>this.idsOf(e).length;rowsIn=e=>[
...this.idsOf(e).keys()];nameOf=({kind:e,row:n})=>`${e}/${this.idsOf(e)[n]}`;thingOf=e=>{let n=e.indexOf("/"),r=Ot.find(
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
fetchDetails().then(e=>{this.details=Io(e)}),this.coming}abstractOf=e=>this.details?.abstract[e]??null;addressOf=e=>{let n=this.
details?.url[e]??null;if(n===null)return null;let r=Ro(n,this.articles.headline[e]),o=this.outletOf(e);return!Array.isArray(
n)&&r.startsWith("/")&&o>=0?this.originOf(o)+r:r};originOf(e){return(this.words.origins[this.outlets.origin[e]]??"").replace(
"*",()=>this.outlets.domain[e]??"")}imageOf(e){let n=this.details?.images.get(e);if(!this.details||!n)return null;let[r,
o,s=null,i=null,a=null,l]=n;return{address:this.details.imageOrigins[r]+o,width:s,height:i,title:a,count:l??1}}fileOf=e=>{
if(!this.details)return"";let{name:n,words:r}=this.details.documents;return Ro(r[n[e]],this.articles.headline[this.mentions[e][0]]??
null)};meetingsOf(e){return this.details?(this.meetings??=this.readMeetings(this.details),this.meetings[e]):[]}readMeetings(e){
let n=Oe(this.articles.id.length);this.mentions.forEach((r,o)=>{r.forEach((s,i)=>{s>=0&&n[s].push([o,i?`related[${i-1}]`:
""])})});for(let[r,o,s]of e.documents.elsewhere)n[s].push([r,o]);return n}declaring=(e,n)=>this.meetingsOf(n).filter(([r,
o])=>o!==""&&this.mentions[r][0]===e)};function _f({stories:t,articles:e}){return{...t,grain:t.grain.map(n=>Rs[n]),name:t.
name.map(n=>typeof n=="number"?e.headline[n]:n)}}function Wf(t,e){let n=(r,o={})=>new Map([...Object.entries(o),...t.idsOf(
r).map((s,i)=>[s,i])]);return{article:n("article",e.former),outlet:n("outlet"),topic:n("topic"),story:n("story",e.formerStories)}}var De=class{constructor(e=[],n=(r,o)=>r<o?-1:r>o?1:0){if(this.data=e,this.length=this.data.length,this.compare=n,this.length>
0)for(let r=(this.length>>1)-1;r>=0;r--)this._down(r)}push(e){this.data.push(e),this._up(this.length++)}pop(){if(this.length===
0)return;let e=this.data[0],n=this.data.pop();return--this.length>0&&(this.data[0]=n,this._down(0)),e}peek(){return this.
data[0]}_up(e){let{data:n,compare:r}=this,o=n[e];for(;e>0;){let s=e-1>>1,i=n[s];if(r(o,i)>=0)break;n[e]=i,e=s}n[e]=o}_down(e){
let{data:n,compare:r}=this,o=this.length>>1,s=n[e];for(;e<o;){let i=(e<<1)+1,a=i+1;if(a<this.length&&r(n[a],n[i])<0&&(i=
a),r(n[i],s)>=0)break;n[e]=n[i],e=i}n[e]=s}};var Do=1e6,zf=3,kl=.5,wl=[...vn].sort((t,e)=>at[t].words<at[e].words?-1:1);function Sl(t,e,n,r=zf){return new ir(t,e,n,!1).
best(r)}function Tl(t,e,n){return new ir(t,e,n,!0).best(1).at(0)??null}function Fo(t,{kind:e,row:n}){return e==="outlet"?
{size:t.outletArticles[n].length,total:t.articles.id.length}:e==="topic"?{size:t.topicArticles[n].length,total:t.articleTopics.
filter(r=>r.length).length}:{size:t.stories.articles[n],total:t.articles.id.length}}function Ol(t,e){if(e.kind==="articl\
e")return!1;let{size:n,total:r}=Fo(t,e);return n>kl*r}var xl=-1,Gf=new Set,ir=class{constructor(e,n,r,o){this.graph=e;this.
isCommonOpen=o;let s={article:0,outlet:0,topic:0,story:0},i=0;for(let a of Ot)s[a]=i,i+=e.sizeOf(a);this.offsets=s,this.
start=this.nodeOf(n),this.goal=this.nodeOf(r),this.topical=e.articleTopics.filter(a=>a.length).length,this.left=new Float64Array(
i).fill(1/0)}graph;isCommonOpen;offsets;start;goal;topical;left;reach=0;nodeOf({kind:e,row:n}){return this.offsets[e]+n}thingAt(e){
let{outlet:n,topic:r,story:o}=this.offsets;return e>=o?{kind:"story",row:e-o}:e>=r?{kind:"topic",row:e-r}:e>=n?{kind:"ou\
tlet",row:e-n}:{kind:"article",row:e}}best(e){this.measure();let n=[],r=[],o=this.left[this.start]<1/0?this.cheapest([this.
start],Gf):null;for(let s=o;s&&(n.push(s),n.length!==e);s=r.shift()??null){for(let i=0;i<s.nodes.length-1;i+=1){let a=s.
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
(Do/1e3):0;n(r.otherEnd(d,e),at[m].cost*Do-f,d)}let{outlet:i,event:a,storyline:l}=r.articles;i[e]>=0&&this.toHub(o.outlet+
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
a,i,xl)}isOpen(e,{size:n,total:r}){return this.isCommonOpen||n<=kl*r||e===this.start||e===this.goal}},vl=t=>Math.round(Do*
(.5+Math.log2(t)/2));var Vf=[...kn,"declared","similar"];function Nl(t,e,n){let r=i=>Vf.indexOf(t.linkKind(i)),o=t.linksBetween(e,n).sort((i,a)=>r(
i)-r(a)||i-a),s=o.filter(i=>t.linkKind(i)==="similar");return o.filter(i=>t.linkKind(i)!=="similar"||i===s[0])}function Bo(t,e,n){
let{words:r,back:o}=at[t.linkKind(e)];return t.links.source[e]===n?r:o}function un(t,e,n){let r=Cl(t,e);return`${Bo(t,e,
n)}${r?` (${r})`:""}`}var Cl=(t,e)=>t.termsOf(e).slice(0,3).map(([n])=>n).join(", ");function Al(t,e){let{source:n,target:r,
days:o}=t.links;if(t.linkKind(e)==="declared")return qf(t,n[e],r[e]);let s=Cl(t,e),a=!Number.isNaN(o[e])&&t.precision.isTimed(
n[e],r[e])?`${zt(o[e])} apart`:"";return[s?`shares ${s}`:"",a].filter(Boolean).join(" · ")}var Uf=t=>t.slice(t.lastIndexOf(
"/")+1);function qf(t,e,n){let[r,...o]=t.declaring(e,n);if(!r)return"";let s=o.length?` and ${T(o.length,"other place")}`:
"";return`Declared in ${Uf(t.fileOf(r[0]))}, ${r[1]}${s}`}function $l(t){if(!t)return"as the document’s own article";let e=/^related\[(\d+)\]$/.
exec(t);return e?`as related entry ${O(Number(e[1])+1)}: ${t}`:`at ${t}`}function Ll(t,{from:e,to:n,link:r}){if(r!==null)
return un(t,r,e.row);if(e.kind==="article"&&n.kind!=="article")return Ml(t,n).words;if(e.kind!=="article"&&n.kind==="art\
icle")return Ml(t,e).back;if(e.kind==="article")throw new Error("a step between two articles follows a link");return jf(
t,e,n)?El[e.kind].words:El[e.kind].back}function Ml(t,{kind:e,row:n}){return e==="story"?le[t.stories.grain[n]]:e==="top\
ic"?le.about:le.publisher}var El={outlet:le.part_of,topic:le.broader,story:le.parent};function jf({stories:t,outlets:e,topics:n},r,o){
return{article:[],outlet:e.part,topic:n.broader,story:t.parent}[r.kind][r.row]===o.row}function Il(t,e){let{size:n,total:r}=Fo(
t,e),o=Ol(t,e)?": common here, so it is weak evidence":"",s=e.kind==="topic"?`the ${O(r)} with topics`:O(r);return`${T(n,
"article")} of ${s}${o}`}var Ho=120,ar=40,Yf=250,Xf={article:Zf,story:Jf,outlet:Qf,topic:th},Fl=({kind:t,row:e})=>Xf[t](e),Q=(t,e,n)=>({from:t,to:e,
kind:n}),Bl=t=>c.holders.outlet(t).map(e=>Q(E(t),D(e),"published-by")),Hl=t=>c.articleTopics[t].map(e=>Q(E(t),z(e),"cove\
rs"));function lr(...t){return[...new Map(t.flat().map(n=>[c.nameOf(n),{thing:n}])).values()]}var Fe=t=>[...new Set(t)].
filter(e=>e>=0);function Zf(t){let e=Fe(Array.from(c.linksOf(t),s=>c.otherEnd(s,t))),n=[t,...e.slice(0,Ho)],r=[c.storylineOf(
t)].filter(s=>s>=0),o=n.filter(s=>r.includes(c.storylineOf(s)));return{name:"article",nodes:lr(n.map(E),Fe(n.map(c.outletOf)).
map(D),c.articleTopics[t].map(z),r.map(L)),edges:[...Ko(n),...n.flatMap(Bl),...Hl(t),...o.map(s=>Q(E(s),L(c.storylineOf(
s)),"part-of-story"))],note:Po(e.length+1,n.length)}}function Jf(t){let e=c.storyArticles[t],n=s=>c.linksOf(s).length,o=[
...e].sort((s,i)=>n(i)-n(s)||s-i).slice(0,Ho);return{name:"story",nodes:lr(o.map(E),Fe(o.map(c.outletOf)).map(D),Fe(o.flatMap(
s=>c.articleTopics[s])).map(z)),edges:[...Ko(o),...o.flatMap(Bl),...o.flatMap(Hl)],note:Po(e.length,o.length)}}var Po=(t,e)=>t>
e?`${T(e,"article")} of ${O(t)} are drawn here, the most linked first; the details list them all.`:"";function Ko(t){let{
source:e,target:n,similarity:r}=c.links,o=new Set(t),i=Fe(t.flatMap(m=>[...c.linksOf(m)])).filter(m=>o.has(e[m])&&o.has(
n[m])),a=m=>c.linkKind(m)==="similar",l=i.filter(a).sort((m,f)=>r[f]-r[m]||m-f),u=[...i.filter(m=>!a(m)),...l.slice(0,Yf)],
d=new Map;for(let m of u){let[f,p,y]=[e[m],n[m],c.linkKind(m)],g=d.get(`${f} ${p} ${y}`)??d.get(`${p} ${f} ${y}`);g?g.push(
m):d.set(`${f} ${p} ${y}`,[m])}return[...d.values()].map(Pl)}var Pl=t=>({from:E(c.links.source[t[0]]),to:E(c.links.target[t[0]]),
kind:at[c.linkKind(t[0])].edge,links:t});function Qf(t){let e=D(t),n=j.storiesOfOutlet(t).slice(0,ar).map(([l])=>l),r=c.
outletTopics[t].slice(0,ar).map(([l])=>z(l)),o=[...c.outletArticles[t]].sort(c.newestFirst).slice(0,Ho),s=[c.outlets.part[t]].
filter(l=>l>=0).map(D),i=c.outletParts[t].slice(0,ar).map(D),a=o.filter(l=>n.includes(c.storylineOf(l)));return{name:"ou\
tlet",nodes:lr([e],s,i,r,n.map(L),o.map(E)),edges:[...r.map(l=>Q(e,l,"covers")),...o.map(l=>Q(E(l),e,"published-by")),...a.
map(l=>Q(E(l),L(c.storylineOf(l)),"part-of-story")),...Ko(o),...s.map(l=>Q(e,l,"part-of")),...i.map(l=>Q(l,e,"part-of"))],
note:Po(c.outletArticles[t].length,o.length)}}function th(t){let e=z(t),n=j.storiesOfTopic(t),r=n.slice(0,ar).map(([m])=>m),
o=c.topicOutlets[t].slice(0,24).map(([m])=>m),s=j.topicsBeside(t).slice(0,12).map(([m])=>m),i=[c.topics.broader[t]].filter(
m=>m>=0),a=c.narrower[t],l=(m,f)=>c.storyArticles[m].some(p=>c.articleTopics[p].includes(f)),u=m=>it(c.storyArticles[m],
c.holders.outlet).filter(([f])=>o.includes(f)),d=n.length-r.length;return{name:"topic",nodes:lr(Fe([t,...s,...i,...a]).map(
z),r.map(L),o.map(D)),edges:[...r.map(m=>Q(L(m),e,"covers")),...o.map(m=>Q(D(m),e,"covers")),...r.flatMap(m=>u(m).slice(
0,4).map(([f])=>Q(D(f),L(m),"part-of-story"))),...s.flatMap(m=>r.filter(f=>l(f,m)).slice(0,6).map(f=>Q(L(f),z(m),"covers"))),
...i.map(m=>Q(e,z(m),"broader")),...a.map(m=>Q(z(m),e,"broader"))],note:d>0?`${O(r.length)} of its stories are drawn her\
e, the largest first; the details list them all.`:""}}var eh=[["first",-420],["both",0],["second",420]],nh=18,rh=62;function Kl(t,e){
let n=Jn(c,j,t.kind).map(({kind:s,held:i})=>({kind:s,part:xn(i(t.row),i(e.row))})),r=[{thing:t,x:-210,y:0},{thing:e,x:210,
y:0}],o=[];for(let[s,i]of eh){let a=n.flatMap(({kind:l,part:u})=>u[s].slice(0,nh).map(([d])=>({kind:l,row:d})));a.forEach(
(l,u)=>{r.push({thing:l,x:i,y:rh*(u-(a.length-1)/2)}),s!=="second"&&o.push(Rl(t,l)),s!=="first"&&o.push(Rl(e,l))})}return{
name:"compared",nodes:r,edges:o,note:"On the left what only the first has, on the right what only the second has, in bet\
ween what both have. The details list everything."}}function Rl(t,e){return e.kind==="topic"?Q(t,e,"covers"):t.kind==="o\
utlet"?Q(t,e,"part-of-story"):Q(e,t,"part-of-story")}function _l(t,e,n){let r=180*Math.max(2,...n.map(({steps:i})=>i.length)),
o=new Map([[c.nameOf(t),{thing:t,x:0,y:0}],[c.nameOf(e),{thing:e,x:r,y:0}]]),s=new Map;return n.forEach(({steps:i},a)=>{
let l=130*(a-(n.length-1)/2);i.forEach((u,d)=>{let[m,f]=[c.nameOf(u.from),c.nameOf(u.to)];o.has(f)||o.set(f,{thing:u.to,
x:r*(d+1)/i.length,y:l}),s.set(`${m} ${f}`,sh(u))})}),{name:"ways",nodes:[...o.values()],edges:[...s.values()],note:""}}
var Dl={outlet:"published-by",topic:"covers",story:"part-of-story"},oh={outlet:"part-of",topic:"broader",story:"part-of-\
story"};function sh({from:t,to:e,link:n}){return n!==null?Pl([n]):e.kind==="article"?t.kind==="article"?Q(t,e,"related-t\
o"):Q(e,t,Dl[t.kind]):Q(t,e,t.kind==="article"?Dl[e.kind]:oh[e.kind])}var _o=(t,e)=>JSON.stringify([t.kind,t.of,t.pairs])===JSON.stringify([e.kind,e.of,e.pairs]),ih=[{kind:"same",lines:["sam\
e:","  outlets:"],indent:"    "},{kind:"different",lines:["different:","  articles:"],indent:"    "},{kind:"apart",lines:[
"apart:"],indent:"  "}],Wl=t=>JSON.stringify(t).replaceAll("\u2028","\\u2028").replaceAll("\u2029","\\u2029").replaceAll(
"","\\u0085");function zl(t){return["# Corrections from a newsgraph page, for the next build:","#   newsgraph build SO\
URCES --overrides overrides.yaml",...ih.flatMap(({kind:n,lines:r,indent:o})=>{let i=t.filter(a=>a.kind===n).flatMap(a=>a.
pairs).map(([a,l])=>`${o}- [${Wl(a)}, ${Wl(l)}]`);return i.length?[...r,...new Set(i)]:[]}),""].join(`
`)}var cr=30,N=(t,...e)=>h("section",{},h("h3",{},t),...e),F=(...t)=>h("p",{class:"empty"},...t),ye=t=>h("dl",{},t.map(e=>{
if(!e)return null;let[n,...r]=e;return[h("dt",{},n),h("dd",{},...r)]})),ft=(t,e,n)=>h("button",{type:"button",class:"qui\
et",onclick:e,title:n},t),te=(t,...e)=>h("button",{type:"button",class:"link",onclick:t},...e),_t=(t,e)=>h("button",{type:"\
button",class:"more",onclick:e},t),Be=t=>()=>{V(t,{isFocused:!0})},zo=(t,e=c.labelOf(t))=>h("a",{href:ja(t),onclick:n=>{
n.preventDefault(),Be(t)()}},h("bdi",{},C(e,110)));function Go(t,e,n){return h("button",{type:"button",class:"thing","da\
ta-name":c.nameOf(t),onclick:n},Ct(t.kind),h("span",{class:"words"},h("span",{class:`name ${t.kind}`,dir:"auto"},C(c.labelOf(
t),180)),e?h("small",{dir:"auto"},e):null))}var X=(t,e=rt(t))=>Go(t,e,Be(t));function ht(t,e,n,r=cr){let o=h("ul",{class:n},
t.slice(0,r).map(e)),s=t.slice(r);if(!s.length)return o;let i=_t(`Show the other ${O(s.length)}`,()=>{let a=s.map(e);o.append(
...a),i.remove(),a[0].querySelector("button, a")?.focus()});return h("div",{},o,i)}var Z=(t,e=rt,n=cr)=>ht(t,r=>h("li",{},
X(r,e(r))),"things",n);function wt(t,e,n,r=12){return t.length?ht(t,([s,i])=>h("li",{},X({kind:e,row:s},n(i,s))),"things",
r):null}function Vo(t){let e=Math.max(1,...t.map(c.weight)),n=o=>h("meter",{min:0,max:e,value:o,"aria-hidden":"true"}),r=o=>{
let s=c.weight(o);return h("li",{},X(o,T(s,"article")),n(s))};return h("ul",{class:"things bars"},t.map(r))}var Wo=(t,e)=>e>=
0?[{kind:t,row:e}]:[];function dn({kind:t,row:e}){if(t==="story")return Wo(t,c.stories.parent[e]);if(t==="topic")return Wo(
t,c.topics.broader[e]);if(t==="outlet")return Wo(t,c.outlets.part[e]);let[n,...r]=c.holders.story(e).map(L),o=s=>c.labelOf(
s)!==c.labelOf(n);return n?[n,...r.filter(o)]:[]}function mn(t,e){let n=o=>te(Be(o),h("bdi",{},C(c.labelOf(o),40))),r=[te(
Be(null),"Everything"),...t.map(n)];return h("nav",{class:"trail","aria-label":"Breadcrumb"},h("ol",{},r.map(o=>h("li",{},
o)),h("li",{"aria-current":"page"},e)))}var fn=()=>h("button",{type:"button",class:"quiet close","aria-label":"Close det\
ails",onclick:()=>{V(null)}},"✕");function ee(t,...e){let n=c.labelOf(t);return h("header",{},mn(dn(t),Pt(t)),h("p",{class:"\
eyebrow"},Ct(t.kind),Pt(t)),h("h2",{dir:"auto",tabindex:"-1",class:`${t.kind}${n.length>90?" long":""}`},C(n,600)),e.map(
r=>typeof r=="string"?h("p",{class:"byline"},r):r),fn())}function Uo(t,e=c.links.source[t]){let n=E(c.otherEnd(t,e));V(E(
e),{isFocused:!0,other:{mode:"why",thing:n}})}var He=(t,e)=>h("button",{type:"button",class:"why quiet",onclick:()=>{Uo(
t,c.otherEnd(t,e))},"aria-label":`Why linked with ${C(c.labelOf(E(e)),80)}`},"Why");var Gl="newsgraph-corrections",ah=5,ge=lh();function lh(){try{return JSON.parse(localStorage.getItem(Gl)??"[]")}catch{return[]}}
function ch(){try{localStorage.setItem(Gl,JSON.stringify(ge))}catch{}}var hn=()=>ge.filter(({of:t})=>c.thingOf(t));function qo(t){
let e=ge.filter(n=>!_o(n,t));ge=e.length<ge.length?e:[...ge,t],ch()}var uh=t=>ge.some(e=>_o(e,t));function jo(t,e){let n=ft(
t,()=>{qo(e),r()}),r=()=>{n.setAttribute("aria-pressed",String(uh(e)))};return r(),n}function Vl(t){let e=[dh(t),...mh(t)].
filter(n=>n!==null);return e.length?Ul(e):null}var Ul=t=>N("Put it right",h("ul",{class:"corrections"},t.map(e=>h("li",{},
e))),F("Corrections are kept in this browser. Save or share gives them as overrides.yaml, which the next build follows."));
function dh(t){let e=c.eventOf(t)>=0?c.eventOf(t):c.storylineOf(t),n=c.addressOf(t);if(e<0||n===null)return null;let s=c.
storyArticles[e].filter(i=>i!==t&&!c.looseArticles.has(i)).sort(c.oldestFirst).map(c.addressOf).filter(i=>i!==null).slice(
0,ah).map(i=>[i,n]);return s.length?jo("Not this story",{kind:"apart",of:`article/${c.articles.id[t]}`,pairs:s}):null}function mh(t){
return(c.details?.merged??[]).filter(([n])=>n===t).map(([,n,r,o])=>h("div",{},jo("Not the same article",{kind:"different",
of:`article/${c.articles.id[t]}`,pairs:[[n,r]]}),h("small",{},H(n)," and ",H(r),`, by the rule “${o}”`)))}function Yo(t,e){
let{domain:n,id:r}=c.outlets,[o,s]=[n[t],n[e]];return o&&s?{kind:"same",of:`outlet/${r[t]}`,pairs:[[o,s]]}:null}function ql(t){
let n=hn().filter(({kind:r,of:o})=>r==="same"&&o===`outlet/${c.outlets.id[t]}`).map(r=>jo(`Same outlet as ${r.pairs[0][1]}`,
r));return n.length?Ul(n):null}var fh={with:"Compare with …",to:"Connect with …",same:"Same outlet as …"},Xo=40;function Pe(t,e){let[n,r]=[w("ask"),
w("ask-search")];w("ask-title").textContent=fh[e],w("ask-thing").replaceChildren(H(C(c.labelOf(t),120))),r.value="";let o=()=>{
let a=yh(t,e,r.value.trim()).map(l=>h("li",{},hh(t,l,e)));w("ask-list").replaceChildren(...a)},s=()=>[...w("ask-list").querySelectorAll(
".thing")];r.oninput=o,n.onkeydown=i=>{if(i.key!=="Enter"||i.target!==r){wn(i,[r,...s()]);return}i.preventDefault(),s().
at(0)?.click()},o(),n.showModal(),r.focus()}var hh=(t,e,n)=>Go(e,Re(e),()=>{w("ask").close(),n!=="same"?V(t,{isFocused:!0,
other:{mode:n,thing:e}}):ph(t,e)});function ph(t,e){let n=Yo(t.row,e.row);n&&qo(n),V(t,{isFocused:!0})}function yh(t,e,n){
let r=e==="to"?["story","outlet","topic","article"]:[t.kind],o=l=>!et(l,t)&&(e!=="same"||Yo(t.row,l.row)!==null)&&r.includes(
l.kind)&&(l.kind!=="story"||t.kind==="story"||c.isStoryline(l.row));if(!n)return gh(t,e).filter(o).slice(0,Xo);let s=jt(
n,!1),i=(l,u)=>l==="article"?s.test(c.articles.headline[u]??""):ot.isNamed(l,u,s);return r.flatMap(l=>c.rowsIn(l).filter(
m=>i(l,m)).sort(c.orders[l]).map(m=>({kind:l,row:m})).filter(o).slice(0,Xo)).slice(0,2*Xo)}var be=[];function jl(t){let e=be.
findIndex(n=>et(n,t));e>=0&&be.splice(e,1),be.unshift(t),be.length=Math.min(be.length,12)}function gh(t,e){let n=bh(t),o=(e===
"to"?["story","outlet","topic"]:[t.kind]).flatMap(i=>nt.rows[i].slice(0,20).map(a=>({kind:i,row:a}))),s=e==="to"?[...be,
...n,...o]:[...n,...be,...o];return s.filter((i,a)=>s.findIndex(l=>et(l,i))===a)}function bh({kind:t,row:e}){return t===
"outlet"?j.peersOf(e).map(D):t==="story"?j.storiesNear(e):[]}function ne(t){let{kind:e,row:n}=t,r=k.view==="network",o=()=>{V(t,{view:r?"map":"network"}),ie()&&W.scrollIntoView({block:"\
center"})},s=()=>{Pe(t,"with")},i=()=>{Pe(t,"to")},a=[ft(r?"Show on the map":"Show its network",o),e==="outlet"||e==="st\
ory"?ft("Compare …",s,`Compare with another ${e}`):null,ft("How connected …",i,"See how this and something else are \
connected"),e==="outlet"&&c.outlets.domain[n]?ft("Same outlet as …",()=>{Pe(t,"same")},"Note for the next build that t\
his and another outlet are one"):null,e!=="article"&&c.articlesIn[e][n].length?ft("Search within",()=>{ko(e,[ot.facetName(
e,n)])},"Keep only its articles in list, map and dates"):null];return h("div",{class:"actions",role:"group","aria-label":"\
Actions"},a)}function wh(t){if(t===null)return"";if(typeof t=="number")return String(t);let n=/^[=+\-@＝＋－＠]/.test(t.trimStart())||
/^[\t\r\n]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var xh=[["id",(t,e)=>`article/${t.
articles.id[e]}`],["headline",(t,e)=>t.articles.headline[e]],["abstract",(t,e)=>t.abstractOf(e)],["published",(t,e)=>It(
t.articles.published[e],t.precision.of(e))],["outlet",(t,e)=>Yl(t,e,n=>t.labelOf(D(n)))],["domain",(t,e)=>Yl(t,e,n=>t.outlets.
domain[n])],["topics",(t,e)=>t.articleTopics[e].map(n=>t.labelOf(z(n))).join("; ")],["story",(t,e)=>Xl(t,e,n=>t.labelOf(
L(n)))],["story_id",(t,e)=>Xl(t,e,n=>t.nameOf(L(n)))],["related",(t,e)=>t.linked(e).length],["quality",(t,e)=>t.articles.
quality[e]],["heat",(t,e)=>t.articles.heat[e]],["url",(t,e)=>t.addressOf(e)]],Yl=(t,e,n)=>t.outletOf(e)>=0?n(t.outletOf(
e)):"",Xl=(t,e,n)=>t.storylineOf(e)>=0?n(t.storylineOf(e)):"",vh=({described:t})=>t.map(({name:e,type:n,values:r})=>[e,(o,s)=>kh(
n,r[s])]),kh=(t,e)=>t==="time"?It(e):typeof e=="boolean"?String(e):e;function Zl(t,e){let n=[...xh,...vh(t)];return`\uFEFF${[
n.map(([o])=>o).join(","),...e.map(o=>n.map(([,s])=>wh(s(t,o))).join(","))].join(`\r
`)}\r
`}var Ke=t=>(t??"").replace(/\s+/g," ").trim();function Jl(t,e){let n=o=>String(t.described.find(s=>s.key===o)?.values[e]??
""),r=It(t.articles.published[e],t.precision.of(e));return{id:`article/${t.articles.id[e]}`,title:Ke(t.articles.headline[e]),
container:Ke(t.outletOf(e)<0?"":t.labelOf(D(t.outletOf(e)))),authors:n("authors").split("; ").map(Ke).filter(Boolean),date:r.
slice(0,10).split("-").filter(Boolean),abstract:Ke(t.abstractOf(e)),url:Ke(t.addressOf(e)),language:n("language"),keywords:t.
articleTopics[e].map(o=>Ke(t.labelOf(z(o))))}}function Sh({date:t,...e}){return[...[["TY","NEWS"],["ID",e.id],["TI",e.title],
["T2",e.container],...e.authors.map(o=>["AU",o]),["PY",t.at(0)??""],["DA",t.length?`${[...t,"",""].slice(0,3).join("/")}\
/`:""],["AB",e.abstract],["UR",e.url],["LA",e.language],...e.keywords.map(o=>["KW",o])].filter(([,o])=>o).map(([o,s])=>`${o}\
  - ${s}`),"ER  - ",""]}var Ql=(t,e)=>e.flatMap(n=>Sh(Jl(t,n))).join(`\r
`);function Th({id:t,title:e,container:n,authors:r,date:o,...s}){let i={id:t,type:"article-newspaper",title:e,"container\
-title":n,author:r.map(a=>({literal:a})),issued:o.length?{"date-parts":[o.map(Number)]}:null,abstract:s.abstract,URL:s.url,
language:s.language,keyword:s.keywords.join(", ")};return Object.fromEntries(Object.entries(i).filter(([,a])=>Oh(a)))}var Oh=t=>Array.
isArray(t)?t.length>0:!!t,tc=(t,e)=>`${JSON.stringify(e.map(n=>Th(Jl(t,n))),null,2)}
`;var Mh=`PREFIX schema: <https://schema.org/>
PREFIX ng: <https://w3id.org/newsgraph/ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>`,oc=`${at.declared.term}|^${at.declared.term}`,Eh="schema:headline|schem\
a:abstract|schema:publisher/(schema:name|ng:domain|skos:altLabel)|schema:about/(skos:prefLabel|skos:altLabel)",Nh=new Map(
[["\\","\\\\"],['"','\\"'],[`
`,"\\n"],["\r","\\r"],["	","\\t"],["\b","\\b"],["\f","\\f"]]),we=t=>`"${t.replace(/[\\"\n\r\t\b\f]/g,e=>Nh.get(e)??e)}"`,
Zo=t=>t.map(we).join(", "),ec=t=>t.replace(/^/gm,"  ");function sc(t,e,n,r){let o=new Jo(t,e),s=[`VALUES ?class { ${Ch(t)}\
 }`,"?article a ?class .",...r?[o.ofThing(r)]:[],...n.map((i,a)=>{let l=o.ofTerm(i,String(a+1));return i.isNot?`FILTER N\
OT EXISTS {
${ec(l)}
}`:l}),"OPTIONAL { ?article schema:headline ?headline }","OPTIONAL { ?article schema:datePublished ?published }","OPTION\
AL { ?article schema:publisher/schema:name ?outlet }"].join(`
`);return`${Mh}

SELECT DISTINCT ?article ?headline ?published ?outlet {
${ec(s)}
}
ORDER BY DESC(?published) ?article
`}function Ch(t){let e=new Set(t.articles.type.map((r,o)=>t.typeOf(o)));return[...new Set([...e].map(r=>Ds.get(r)??Cr))].
sort().join(" ")||Cr}var Jo=class{constructor(e,n){this.graph=e;this.search=n}graph;search;ofThing({kind:e,row:n}){if(e!==
"article")return this.held(e,[n],e==="outlet"?"0":"");let r=we(`article/${this.graph.articles.id[n]}`);return`?article (${oc}\
)? ?one .
FILTER(STRENDS(STR(?one), ${r}))`}ofTerm(e,n){let r=this.graph.described.find(({key:o})=>o===e.field);if(r)return $h(r,e,
n);switch(e.field){case null:return this.words(e,n);case"topic":case"outlet":case"story":return this.held(e.field,this.search.
rowsNamed(e),n);case"after":return nc(e.dates,">=",n);case"before":return nc(e.dates,"<",n);case"related":return`${Ah(n)}\

FILTER(${Qo(`COALESCE(?count${n}, 0)`,e.bounds)})`;case"quality":case"heat":return`?article ng:${e.field} ?value${n} .
FILTER(${Qo(`?value${n}`,e.bounds)})`;case"type":return rc("ng:documentType",e.values,n);case"category":return rc("schem\
a:articleSection",e.values,n);case"kind":{let o=Zo(e.values.map(s=>s.toLowerCase()));return`?link${n} ng:source|ng:targe\
t ?article ; ng:kind ?kind${n} .
FILTER(?kind${n} IN (${o}))`}default:throw new RangeError(`no field is called ${e.field}`)}}held(e,n,r){let{topics:o,outlets:s,
stories:i,labelOf:a}=this.graph;if(e==="topic"){let u=Zo(n.map(d=>o.label[d]??""));return`?article schema:about/skos:pre\
fLabel ?topic${r} .
FILTER(?topic${r} IN (${u}))`}if(e==="outlet"){let u=d=>`(${we(a({kind:e,row:d}))} ${we(s.domain[d]??"")})`;return`VALUE\
S (?name${r} ?domain${r}) { ${n.map(u).join(" ")} }
?article schema:publisher ?outlet${r} .
?outlet${r} schema:name ?name${r} ; ng:domain ?domain${r} .`}let l=n.map(u=>`STRENDS(STR(?story${r}), ${we(`story/${i.id[u]}`)}\
)`);return`?story${r} schema:hasPart ?article .
FILTER(${l.join(" || ")})`}words({values:[e],isPhrase:n},r){let{starts:o,ends:s}=$r(e),i=o?"(^|[^\\p{L}\\p{N}])":"",a=n&&
s?"($|[^\\p{L}\\p{N}])":"",l=i+Tn(e,this.lettersHere())+a;return`?article ${Eh} ?text${r} .
FILTER(REGEX(?text${r}, ${we(l)}, "i"))`}lettersHere(){let{articles:e,details:n}=this.graph,r=[...this.search.namesOf("o\
utlet"),...this.search.namesOf("topic")];return Hs([...e.headline,...n?.abstract??[],...r])}},Ah=t=>["OPTIONAL {",`  SEL\
ECT ?article (COUNT(DISTINCT ?other) AS ?count${t}) {`,`    ?article ${oc} ?other`,"  } GROUP BY ?article","}"].join(`
`);function Qo(t,e){let n=([r,o])=>[...r===-1/0?[]:[`${t} >= ${r}`],...o===1/0?[]:[`${t} <= ${o}`]].join(" && ");return e.
map(n).join(" || ")}function $h({term:t},{bounds:e,values:n},r){if(e.length)return`?article ${t} ?value${r} .
FILTER(${Qo(`?value${r}`,e)})`;let o=n.map(s=>`REGEX(?text${r}, ${we(Tn(s))}, "i")`);return`?article ${t} ?text${r} .
FILTER(${o.join(" || ")})`}function nc(t,e,n){let r=s=>new Date(s*1e3).toISOString(),o=t.map(s=>`?date${n} ${e} "${r(s)}\
"^^xsd:dateTime`);return`?article schema:datePublished ?date${n} .
FILTER(${o.join(" && ")})`}var rc=(t,e,n)=>`?article ${t} ?word${n} .
FILTER(LCASE(?word${n}) IN (${Zo(e.map(r=>r.toLowerCase()))}))`;function ts(){if(!k.chosen)return nt.rows.article;let t=Lh(k.chosen);return st()?t.filter(e=>nt.isArticle[e]):t}var Lh=t=>t.
kind==="article"?[t.row,...c.linked(t.row)]:[...c.articlesOf(t)].sort(c.newestFirst);function xe(){let t=k.chosen?` of “${C(
c.labelOf(k.chosen),60)}”`:"";return`${T(ts().length,"article")}${t}${st()?", as searched":""}`}function ur(t,e,n){let r=URL.
createObjectURL(new Blob([t],{type:e}));h("a",{href:r,download:n}).click(),setTimeout(()=>{URL.revokeObjectURL(r)},1e4)}
function es(){let t=k.chosen?c.labelOf(k.chosen):k.query,e=lt(t).replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"");return[
"newsgraph",C(e,40).replace(/…$/,"")].filter(Boolean).join("-")}async function Ih(){return await c.loadDetails(),ur(Zl(
c,ts()),"text/csv;charset=utf-8",`${es()}.csv`),`Saved ${xe()} as CSV.`}async function ic(t,e){return await c.loadDetails(),
ur((t==="ris"?Ql:tc)(c,ts()),e,`${es()}.${t}`),`Saved ${xe()} as ${t==="ris"?"RIS":"CSL-JSON"}.`}function Rh(){return ur(
Lo(Ca().split(",")[1]),"image/png",`${es()}.png`),Promise.resolve("Saved the picture as a PNG.")}var Dh=()=>an?gt.hash():
location.href;function ns(t){let e=new Date().toISOString().slice(0,10);if(t?.kind==="article")return Bh(t.row,e);let n=Et(
c.rowsIn("article")),r=`a newsgraph of ${T(c.sizeOf("article"),"article")} from ${T(c.sizeOf("outlet"),"outlet")}${n?`, ${n}`:
""}`,o=t?`${c.nameOf(t)}, `:"";return`${Fh(t)}. In: ${r}. ${o}accessed ${e}.`}function Fh(t){if(!t)return`${xe()}${st()?
` “${k.query}”`:""}`;let e=T(c.articlesOf(t).length,"article");return`“${c.labelOf(t)}” (${Pt(t).toLowerCase()},\
 ${e})`}function Bh(t,e){let n=c.articles.published[t],r=c.addressOf(t),o=n===null?"No date":It(n,c.precision.of(t)).slice(
0,10),s=[`${mt(t)}. “${c.labelOf(E(t))}”`,o];return r&&s.push(`${r}, accessed ${e}`),`${s.join(". ")}.`}async function dr(t,e){
try{return await navigator.clipboard.writeText(t),`Copied ${e}.`}catch{return cc(e,t),`Select and copy ${e}.`}}function cc(t,e){
w("text-title").textContent=`${t.charAt(0).toUpperCase()}${t.slice(1)}`,w("text-body").value=e,w("text").showModal(),w("\
text-body").select()}async function Hh(){return await c.loadDetails(),cc("the SPARQL query",sc(c,ot,k.terms,k.chosen)),""}
async function Ph(){return await c.loadDetails(),dr(ns(k.chosen),"the citation")}var Kh={name:"link",words:()=>"Link to \
this view",take:()=>dr(Dh(),"the link")},ac=[{name:"csv",words:()=>`CSV: ${xe()}`,take:Ih},{name:"ris",words:()=>`RIS, f\
or Zotero and others: ${xe()}`,take:()=>ic("ris","application/x-research-info-systems")},{name:"csl",words:()=>`CSL-JSON\
, for Pandoc and others: ${xe()}`,take:()=>ic("json","application/vnd.citationstyles.csl+json")},{name:"png",words:()=>"\
PNG: the picture as shown",take:Rh},...an?[]:[Kh],{name:"cite",words:()=>"Citation of this view",take:Ph},{name:"sparql",
words:()=>`SPARQL: ${xe()}`,take:Hh}],lc=0;function _h(t){w("toast").textContent=t,clearTimeout(lc),lc=window.setTimeout(
()=>{w("toast").textContent=""},6e3)}function Wh(){return ur(zl(hn()),"text/yaml;charset=utf-8","overrides.yaml"),Promise.
resolve("Saved. Give the file to the next build as --overrides overrides.yaml.")}var zh={name:"corrections",words:()=>`o\
verrides.yaml: ${T(hn().length,"correction")}`,take:Wh};function uc(){let t=({name:n,words:r,take:o})=>h("li",{},h("butt\
on",{type:"button",class:"menu-item","data-take":n,onclick:()=>{w("take").hidePopover(),o().then(_h)}},r())),e=hn().length?
[...ac,zh]:ac;w("take-list").replaceChildren(...e.map(t))}function dc(t){let e=c.abstractOf(t),n=c.holders.outlet(t).map(D),r=c.articleTopics[t].map(z);return[ee(E(t),Gh(t)),e?h(
"p",{class:"abstract",dir:"auto"},e):null,c.details?Vh(c.addressOf(t)):F("Loading the abstract and the address …"),ne(
E(t)),Uh(t),qh(t),jh(t),Jh.map(([o,s])=>Qh(o,t,s(t))),n.length?N("Published by",Z(n)):null,N("Declared topics",r.length?
Z(r):F("None. Articles that are only listed in other documents carry no topics, and none are inferred.")),tp(t),ep(t),op(
t),sp(t),Vl(t)]}function Gh(t){let e=c.articles.published[t],n=c.outletOf(t),r=n>=0?[H(C(c.labelOf(D(n)),80))," · "]:[],
o=e===null?"Publication date not given":ve(e,c.precision.of(t));return h("p",{class:"byline"},r,o)}function Vh(t){if(!t)
return F("No address given.");let e=Ut(t,"Read the article");if(!(e instanceof HTMLAnchorElement))return h("p",{},e," ",
h("small",{},"This is not a web address, so it is not a link."));e.className="read-on";let n=H(C(new URL(t).hostname,80));
return h("p",{},e," ",h("small",{class:"address"},n))}function Uh(t){let e=dn(E(t));if(!e.length)return N("Story",F("Non\
e found: no other article here seems to report on the same event."));let n=c.eventOf(t),r=n>=0?Xh(t,n):"",o=e.some(l=>l.
row===n),s=r&&!o?[...e,L(n)]:e,i=l=>[l.row===n?r:"",Re(l)],a=Z(s,l=>i(l).filter(Boolean).join(" · "));return N("Story",
a)}function qh(t){let e=c.series.get(t);if(!e)return null;let{name:n,size:r}=e;return N("Series",h("p",{},"Part of a ser\
ies: ",H(C(n,180))),F(`${T(r,"article")} here. Their form is alike whatever they report on, as in a column or a market r\
eport; a build finds series, and can be wrong.`))}function jh(t){let e=c.credits.of(t);return e.length?N("Names as its s\
ource",ht(e,Yh,"things",6),F("Found by rules in headline and abstract, which can be wrong.")):null}function Yh({outlet:t,
name:e,words:n,earlier:r}){let o=["“",H(C(n,120)),"”"],s=t>=0?X(D(t)):h("span",{},H(C(e,80)),h("small",{}," not an o\
utlet here")),i=r>=0?[h("small",{},"An earlier report by this outlet on the same event:"),X(E(r),rt(E(r)))]:[];return h(
"li",{class:"linked"},s,h("small",{},...o),...i)}function Xh(t,e){return c.stories.firstReport[e]===t?"the first here":er(
e,t)}var rs=(t,e)=>n=>[...c.linksOf(n)].filter(r=>c.linkKind(r)===t&&e(r,n)),mr=t=>rs(t,(e,n)=>c.links.source[e]===n),fr=t=>rs(
t,(e,n)=>c.links.source[e]!==n),Zh=t=>{let e=rs("similar",()=>!0)(t);return[...new Map(e.map(n=>[c.otherEnd(n,t),n])).values()]},
Jh=[["Copy of",mr("copy")],["Copied by",fr("copy")],["Lists as related",mr("declared")],["Listed as related by",fr("decl\
ared")],["Revision of",mr("revision")],["Revised by",fr("revision")],["Reprint of",mr("reprint")],["Reprinted by",fr("re\
print")],["Similar",Zh]];function Qh(t,e,n){if(!n.length)return null;let r=i=>c.linkKind(i)==="similar"?-c.links.similarity[i]:
-(c.articles.published[c.otherEnd(i,e)]??0),o=i=>{let a=E(c.otherEnd(i,e)),l=`${rt(a)}
${Al(c,i)}`;return h("li",{class:"linked"},X(a,l),He(i,a.row))},s=n.sort((i,a)=>r(i)-r(a)||i-a);return N(`${t} (${O(n.length)}\
)`,ht(s,o,"things",12))}var os=([t,e])=>h("li",{},H(c.fileOf(t)),h("small",{},$l(e)));function tp(t){let e=([,r])=>+(r!==
""),n=[...c.meetingsOf(t)].sort((r,o)=>e(r)-e(o)||r[0]-o[0]);return n.length?N(`Found in (${O(n.length)})`,ht(n,os,"met",
6)):null}function ep(t){let{updated:e,published:n,quality:r,heat:o}=c.articles,[s,i,a]=[e[t],c.typeOf(t),c.categoryOf(t)],
l=d=>d===null?null:h("strong",{class:"score"},`${O(d)} `),u=ye([s!==null&&s!==n[t]?["Updated",ve(s,c.precision.ofUpdate(
t))]:null,i?["Type",H(i)]:null,a?["Category",H(a)]:null,["Quality",l(r[t]),al(r[t])],["Heat",l(o[t]),ll(o[t])],...np(t)]);
return N("What the documents say",u)}var np=t=>_s(c.described,t).map(e=>[e.label,rp(e,t)]);function rp({type:t,unit:e,values:n},r){
let o=n[r];return t==="boolean"?o?"yes":"no":typeof o!="number"?t==="url"?Ut(String(o)):H(String(o)):t==="time"?ve(o):`${O(
o)}${e?` ${e}`:""}`}function op(t){if(!c.details)return null;let e=ns(E(t)),n=h("small",{role:"status"}),r=_t("Copy the \
citation",()=>{dr(e,"the citation").then(o=>{n.textContent=o})});return N("Cite it",h("p",{class:"citation"},H(e)),r," ",
n)}function sp(t){let e=c.imageOf(t);if(!e)return null;let{address:n,width:r,height:o,title:s,count:i}=e,a=[r&&o?`${O(r)}\
 × ${O(o)} pixels`:"",i>1?`The first of ${O(i)}; the table “images” lists them all.`:""],l=[s,c.articles.headline[t],
n].find(Boolean)??"",u=h("small",{},a.filter(Boolean).join(" · "));return N("Image",F("Not loaded, because loading it w\
ould show its host who is reading. The link opens it."),h("ul",{class:"links"},h("li",{},Ut(n,C(l,90)),u)))}var ip=200;function mc(t,e){let n=Jn(c,j,t.kind);return[ss("Comparison",t,e,"What each has that the other lacks"),h("div",
{class:"actions"},is(t,e,"with"),hr(t,"with","Compare with another …"),hr(t,"to","How connected …")),n.map(r=>ap(r,t,
e)),t.kind==="story"?lp(t.row,e.row):null,F(cn)]}var ss=(t,e,n,r)=>h("header",{},mn([e],t),h("p",{class:"eyebrow"},t),h(
"h2",{tabindex:"-1"},r),fn(),h("ul",{class:"things pair"},[e,n].map(o=>h("li",{},X(o))))),is=(t,e,n)=>ft("Swap",()=>{V(e,
{isFocused:!0,other:{mode:n,thing:t}})}),hr=(t,e,n)=>ft(n,()=>{Pe(t,e)});function ap({title:t,kind:e,held:n},r,o){let{first:s,
both:i,second:a}=xn(n(r.row),n(o.row)),l=new Map(i.map(([p,,y])=>[p,y])),u=p=>H(C(c.labelOf(p),40)),d=p=>T(p,"article"),
m=(p,y)=>`${O(p)} and ${d(l.get(y)??0)}`,f=(p,y,g)=>h("div",{class:"part"},h("h4",{},p," ",h("span",{class:"count"},O(y.
length))),wt(y.slice(0,ip),e,g)??F("None."));return N(t,f(["Only ",u(r)],s,d),f(["Only ",u(o)],a,d),f("Both",i.map(([p,y])=>[
p,y]),m))}function lp(t,e){let n=new Set(c.storyArticles[e]),r=c.storyArticles[t].flatMap(i=>[...c.linksOf(i)].filter(a=>n.
has(c.otherEnd(a,i))));if(!r.length)return N("Links between them",F("None."));let o=i=>{let[a,l]=[c.links.source[i],c.links.
target[i]],u=`${un(c,i,a)}: ${C(c.labelOf(E(l)),90)}`;return h("li",{class:"linked"},X(E(a),u),He(i,l))},s=ht([...new Set(
r)],o,"things",10);return N(`Links between them (${O(r.length)})`,s)}var as=null;function pr(t,e){let n=`${c.nameOf(t)} ${c.nameOf(e)}`;return as?.key!==n&&(as={key:n,ways:cp(t,e)}),as.ways}
function cp(t,e){let n=Sl(c,t,e);if(n.length)return{paths:n,isCommonOnly:!1};let r=Tl(c,t,e);return{paths:r?[r]:[],isCommonOnly:r!==
null}}var up="Rare connections come first: a topic or outlet that many articles share counts for less, and one that more than \
half of them share does not count. The command “newsgraph path” gives the same paths in the same order.";function fc(t,e){
let{paths:n,isCommonOnly:r}=pr(t,e);return[ss("Connection",t,e,"How these two are connected"),h("div",{class:"actions"},
is(t,e,"to"),hr(t,"to","To another …")),r?h("p",{class:"warning"},"Only something that most articles share connects th\
em, which is weak evidence."):null,n.map((s,i)=>dp(t,s,i,n.length)),F(n.length?up:"Nothing in this corpus connects them.")]}
function dp(t,{steps:e},n,r){let o=n===0?"The closest path":"Another path",s=e.length===1?"Directly":`${o}: ${T(e.length,
"step")}`,i=h("ol",{class:"way"},h("li",{},X(t)),e.map(mp));return N(r>1?`${O(n+1)}. ${s}`:s,i)}function mp(t){let{to:e,
link:n}=t,r=e.kind==="article"?rt(e):Il(c,e),o=n===null?null:He(n,e.row);return h("li",{},h("p",{class:"hop"},"↓ ",Ll(
c,t)),h("div",{class:"linked"},X(e,r),o))}var fp={declared:"Declared",similar:"Similar texts",copy:"The same text",revision:"The same text, revised",reprint:"The \
same text, reprinted"};function hc(t,e){let n=Nl(c,t,e),r=ke(at[c.linkKind(n[0])].edge),o=[t,e].map(i=>h("li",{},X(E(i)))),
s=ft("Other paths between them",()=>{V(E(t),{isFocused:!0,other:{mode:"to",thing:E(e)}})});return[h("header",{},mn(dn(E(
t)),"Link"),h("p",{class:"eyebrow"},r,"Link"),h("h2",{tabindex:"-1"},"Why these two are linked"),fn()),h("ul",{class:"th\
ings pair"},o),n.map(hp),xp(t,e),h("div",{class:"actions"},s)]}function hp(t){let[e,n]=[c.links.source[t],c.links.target[t]],
r=s=>h("b",{},H(mt(s))),o=c.linkKind(t);return N(fp[o],h("p",{},r(e),` ${Bo(c,t,e)} `,r(n),"."),o==="declared"?pp(e,n):gp(
t))}function pp(t,e){if(!c.details)return F("Loading where it is declared …");let n=c.declaring(t,e);if(!n.length)return F(
"This page does not say where it is declared; the table “related” does.");let[r,o]=ls(t,e);return[F("The collector’s\
 document of ",r," lists ",o,". The outlet itself may not. Where:"),ht(n,os,"met")]}function ls(t,e){let n=o=>`“${C(c.
labelOf(E(o)),60)}”`,r=mt(t)===mt(e)?n:mt;return[H(r(t)),H(r(e))]}function yp(t){let{days:e,source:n,target:r}=c.links;
if(Number.isNaN(e[t]))return["unknown, because a date is missing"];if(!c.precision.isTimed(n[t],r[t]))return["unknown, b\
ecause a date has no time of day"];if(e[t]===0)return["none"];let o=[n[t],r[t]],[s,i]=e[t]>0?ls(...o):ls(o[1],o[0]);return[
s,` came ${zt(e[t])} after `,i]}function gp(t){let e=c.links.similarity[t],n=c.termsOf(t);return[ye([["Rule",c.ruleOf(t)??
"not given"],["Similarity",We(e)," of the weighted words"],["Time gap",...yp(t)]]),n.length?wp(n,e):null]}var bp=new Intl.
NumberFormat(void 0,{minimumFractionDigits:3,maximumFractionDigits:3});function wp(t,e){let n=e-t.reduce((i,[,a])=>i+a,0),
r=i=>h("meter",{min:0,max:Math.max(e,.001),value:i,"aria-hidden":"true"}),o=(i,a)=>h("tr",{},h("th",{scope:"row"},i),h("\
td",{},bp.format(a)),h("td",{class:"bar"},r(a))),s=["Word","Adds"].map(i=>h("th",{scope:"col"},i));return h("table",{class:"\
terms-table"},h("caption",{},"Shared words, and what each adds to the similarity"),h("thead",{},h("tr",{},s,h("td",{}))),
h("tbody",{},t.map(([i,a])=>o(H(i),a)),n>5e-4?o("all other words",n):null))}function xp(t,e){let n=s=>s(t).filter(i=>s(e).
includes(i)),{holders:r}=c,o=[...n(r.story).map(L),...n(r.topic).map(z),...n(r.outlet).map(D)];return o.length?N("Also i\
n common",Z(o,Re)):null}function pc(t){let e=[...c.outletArticles[t]].sort(c.newestFirst),n=c.outletParts[t].map(D),r=c.outlets.part[t],o=[c.outlets.
domain[t],T(e.length,"article"),Et(e)];return[ee(D(t),o.filter(Boolean).join(" · ")),ne(D(t)),cs(c.outlets.alt[t]),c.outlets.
platform[t]?F("A platform that hosts many publishers under one domain."):null,r>=0?N("Part of",Z([D(r)])):null,n.length?
N(`Parts (${O(n.length)})`,Z(n)):null,vp(t),kp(t),Sp(t),Tp(t),Op(t),N(`Its articles (${O(e.length)})`,Z(e.map(E),void 0,
12)),Mp(t),ql(t)]}function cs(t){if(!t.length)return null;let e=t.map((n,r)=>[r?" · ":"",H(C(n,120))]);return N("Also n\
amed",h("p",{},e))}function vp(t){let e=r=>`${T(r,"article")} of this outlet`,n=wt(c.outletTopics[t],"topic",e,6);return N(
"Topics it covers",n??F("None of its articles here declares a topic."))}function kp(t){let e=j.storiesOfOutlet(t),r=wt(e,
"story",(s,i)=>`${O(s)} of ${T(c.stories.articles[i],"article")} · ${bt(i)}`,6);return N(`Its stories (${O(e.length)})`,
r??F("None found: none of its articles shares a story with another."))}function Sp(t){let{outlets:e}=c.stories,n=j.ledBy(
t);if(!n.length)return null;let r=Z(n.map(L),o=>`first of ${T(e[o.row],"outlet")} · ${bt(o.row)}`,5);return N(`Where it\
 was first here (${O(n.length)})`,r)}function Tp(t){let e=c.credits.to(t);if(!e.length)return null;let n=new Map(e.map(o=>[
o.article,o.words])),r=Z([...n.keys()].map(E),o=>`“${C(n.get(o.row)??"",120)}” · ${rt(o)}`,6);return N(`Named as a \
source by (${O(n.size)})`,r)}function Op(t){let e="What its peers cover but it does not",{peers:n,stories:r,topics:o}=j.
blindSpots(t);if(!n.length)return N(e,F("It shares no story with another outlet here, so there are no peers to compare i\
t with."));let s=n.slice(0,4).map(m=>C(c.labelOf(D(m)),40)),i=n.length>4?" …":"",a=m=>`${O(m)} of ${T(n.length,"peer")}`,
l=(m,f)=>wt(m,f,a,8),u=!r.length&&!o.length,d={mode:"with",thing:D(n[0])};return N(e,F(`Its peers are the outlets that s\
hare the most stories with it: ${s.join(", ")}${i}. Missing here is not the same as not covered.`),l(o,"topic"),l(r,"sto\
ry"),u?F("Nothing that several of them cover."):null,_t("Compare with the nearest peer",()=>{V(D(t),{isFocused:!0,other:d})}))}
function Mp(t){let e=c.outlets.logo[t];if(!e)return null;let n=h("li",{},Ut(e,C(e,90)));return N("Logo",F("Not loaded he\
re."),h("ul",{class:"links"},n))}var yr=(t,e)=>t.outletOf(e)>=0?D(t.outletOf(e)):"An unnamed outlet",yc=(t,e)=>Ep[e.kind](t,e),Ep={chain:(t,{articles:e})=>({
title:e.length>2?"A chain of credits":"A source named",says:Np(t,e),hedge:"They name outlets: that these very reports ar\
e meant is likely, not known."}),copied:(t,{article:e,articles:n,outlets:r})=>({title:"The text that most outlets carrie\
d",says:[E(e),", of ",yr(t,e),`: nearly the same text is in ${T(n,"later article")} of ${T(r,"other outlet")} here.`],hedge:"\
The earliest carrier here need not be the author."}),silence:(t,{outlet:e,story:n=-1,topic:r=-1,expected:o,others:s})=>({
title:"A silence",says:[D(e)," has no article here on ",n>=0?L(n):z(r),`, where its size would suggest ${O(o)}; ${T(s,"o\
ther outlet has one","other outlets have some")}.`],hedge:"It may have reported: the page knows only what was collected."}),
split:(t,{stories:e})=>({title:"A story that split",says:["One story of an earlier build is now ",...e.flatMap((n,r)=>r?
[" and ",L(n)]:[L(n)]),"."],hedge:"New articles parted it; whether it was one story is for you to judge."}),"went-on":(t,{
story:e,events:n})=>({title:"The story with the most events",says:[L(e),` went on through ${T(n,"event")}.`],hedge:"The \
build tells events apart by their words and dates."}),reworded:(t,{article:e,before:n,after:r})=>({title:"A headline tha\
t changed",says:[yr(t,e),` had “${n}”, then “`,[E(e),r],"”."],hedge:"The order is that of the documents' dates; \
why it changed, they do not say."}),ahead:(t,{outlet:e,stories:n,others:r})=>({title:"An outlet ahead of its peers",says:[
D(e),` tends to be early: on the ${T(n,"story","stories")} that it shares with ${T(r,"other outlet")}, it precedes them \
more often than chance would have it.`],hedge:"Early is not first-hand: it may carry an agency, or work at other hours."})};
function Np(t,e){let[n,...r]=e,o=r.flatMap(s=>[" It names ",yr(t,s)," as a source, which had reported ",E(s),"."]);return[
yr(t,n)," has ",E(n),".",...o]}var Cp=["No","One","Two","Three","Four","Five","Six"];function gc(){let{sights:t}=c;if(!t.length)return null;let e=t.length===
1?"One thing to see here":`${Cp[t.length]} things to see here`,n=t.map(r=>{let{title:o,says:s,hedge:i}=yc(c,r);return h(
"li",{},h("h4",{},o),h("p",{dir:"auto"},s.map(Ap)),h("p",{class:"hedge"},i))});return N(e,h("ol",{class:"sights"},n))}function Ap(t){
return typeof t=="string"?t:"kind"in t?zo(t):zo(...t)}function bc(){let t=c.sizeOf("article");if(!t)return $p();let{storylines:e,orders:n}=c,r=c.rowsIn("topic").sort(n.topic).
slice(0,6).map(z),o=c.rowsIn("outlet").sort(n.outlet).slice(0,6).map(D),s=[...e].sort(n.story).slice(0,6).map(L),i=Et(c.
rowsIn("article")),a=i?`, published ${i} (UTC)`:"";return[h("header",{},h("p",{class:"eyebrow"},"Where to begin"),h("h2",
{tabindex:"-1"},"The stories, and who published them")),h("p",{class:"lead"},`${T(t,"article")} from ${T(c.sizeOf("outle\
t"),"outlet")} in ${T(e.length,"story","stories")} on ${T(c.sizeOf("topic"),"topic")}${a}. Choose something on the map o\
r in a list to see its details here.`),gc(),s.length?N("Largest stories",Z(s)):N("Stories",F("None found: no two article\
s here seem to report on the same event.")),Lp(),r.length?N("Topics by articles",Vo(r)):null,o.some(l=>c.weight(l)>1)?N(
"Outlets by articles",Vo(o)):null,N("Keep in mind",F(cn))]}var $p=()=>[h("header",{},h("h2",{tabindex:"-1"},"Nothing her\
e yet")),h("p",{class:"lead"},"This graph holds no articles. Build it again from documents about articles: this page wil\
l then show their stories, articles, outlets and topics.")];function Lp(){let{articles:t,distinct_texts:e}=c.stories,n=i=>t[i]-
e[i],o=c.storylines.filter(i=>n(i)>0).sort((i,a)=>n(a)-n(i)||i-a).slice(0,4);if(!o.length)return null;let s=Z(o.map(L),({
row:i})=>`${T(t[i],"article")}, ${T(e[i],"distinct text")}`);return N("Most repeated",s)}function wc(){let t=Et(c.rowsIn(
"article")),e=it(c.links.kind,o=>[o]),n=c.sizeOf("story")-c.storylines.length,r=ye([c.notes.documents?["Documents read",
O(c.notes.documents)]:null,["Articles",O(c.sizeOf("article"))],["Outlets",O(c.sizeOf("outlet"))],["Topics",O(c.sizeOf("t\
opic"))],["Stories",`${O(c.storylines.length)}, with ${T(n,"event")}`],...e.map(([o,s])=>[`Links, ${c.links.kinds[o]}`,O(
s)]),["Published",t?`${t} (UTC)`:"no article has a date"]]);w("about-body").replaceChildren(r,N("What absence does not m\
ean",h("p",{},cn)),N("How to read it",Ip.map(o=>h("p",{},o))),N("What is not on this page",h("ul",{},Dp().map(o=>h("li",
{},o)))),N("Keys",ye(Rp)),N("Privacy",h("p",{},"This page is one file. It makes no network requests and loads no images;\
 only the links that you follow lead elsewhere.")))}var Ip=["A story is a group of articles that share rare words and we\
re published within days of one another; its events are closer groups within it. A build finds stories, and can be wrong\
: each link shows why it exists.","On the map, each island is a story and each dot an article. Stories with common topic\
s tend to lie near one another; otherwise distance means nothing. Open a story to see its articles, outlets and topics a\
s a network.","A declared link means that a collected document lists the other article. A copy, a revision or a reprint \
is nearly the same text; similar articles share words."],Rp=[["/","search"],["?","help with searching"],["Arrows","move \
around the map or network when it has the focus, or through the results"],["Enter","open"],["Esc","back, or close"],["+ \
− 0","zoom in, out, show everything"],["Alt ← →","back and forward through what you opened"]];function Dp(){let{unknown:t,
cut:e,abstractLimit:n,omitted:r}=c.notes,o=c.sizeOf("article");return[r?`${T(r,"article")} of ${O(r+o)}, with their stor\
ies: a page holds the newest ${O(o)}. In Python, graph.filter(…).write(…) writes a page of others.`:"",t?`${T(t,"lin\
k")} to something that is in no table.`:"",e?`The rest of ${T(e,"abstract")}, cut at ${O(n)} characters; the tables hold\
 the full texts.`:"","More than five of the words behind each derived link.","All but the first image of each article.",
"Prices, ratings and other fields: the tables hold them."].filter(Boolean)}var xc=22,_e=320,vc=14,kc=t=>c.articles.published[t],us=t=>kc(t)??0;function Sc(t,e){let n=c.period(t);if(!n||t.length<2)
return null;let r=n[0]===n[1],[o,s]=r?[n[0]-3600,n[1]+3600]:n,i=p=>8+(_e-16)*(p-o)/(s-o),l=e.map(p=>p.filter(y=>kc(y)!==
null)).filter(p=>p.length),u=Fp(l,i),d=u.flatMap((p,y)=>p.flatMap(g=>Bp(g,i,14+y*xc))),m=Tc(u.length*xc+26,zp(t,e,n),[o,
s],i,d),f=l.length>u.flat().length;return h("figure",{class:"when"},m,h("figcaption",{},Wp(e,f)))}var Tc=(t,e,n,r,o)=>$(
"svg",{class:"timeline",viewBox:`0 0 ${_e} ${t}`,role:"img","aria-label":e},...Kp(n,r,t),...o);function Fp(t,e){let n=t.
filter(s=>s.length>1).slice(0,vc-2),r=[],o=[];for(let s of t.filter(({length:i})=>i===1)){let i=e(us(s[0])),a=o.findIndex(
u=>i-u>9),l=a>=0?a:o.length;if(l===o.length){if(n.length+l>=vc)continue;r.push([])}o[l]=i,r[l].push(s)}return[...n.map(s=>[
s]),...r]}function Bp(t,e,n){let r=t.map(a=>e(us(a))),o=Math.max(r[r.length-1],r[0]+6),s=$("path",{class:"span",d:`M${r[0]}\
 ${n}H${o}`}),i=t.map((a,l)=>Pp(a,Hp(r,l),n,l>0));return t.length>1?[s,...i]:i}function Hp(t,e){let n=t.slice(1,e+1).reduce(
(r,o)=>Math.max(o,r+7),t[0]);return Math.min(n,_e-5)}function Pp(t,e,n,r){let o=`${mt(t)}: ${C(c.labelOf(E(t)),120)}, ${oe(
us(t),c.precision.of(t))}${r?", the same text":""}`,s=$("title",{},o),i=r?$("path",{class:"copied",d:`M${e-3.5} ${n-3.5}\
h7v7h-7z`},s):$("circle",{class:"own",cx:e,cy:n,r:4.5},s);return i.addEventListener("click",()=>{V(E(t),{isFocused:!0})}),
i}function Kp([t,e],n,r){let o=r-14,s=(a,l,u)=>$("text",{x:u,y:r-2,"text-anchor":a},Vt(l)),i=a=>$("path",{class:"axis",d:`\
M${n(a)} ${o-3}v6`});return[$("path",{class:"axis",d:`M2 ${o}H${_e-2}`}),..._p(t,e).map(i),s("start",t,2),s("end",e,_e-2)]}
function _p(t,e){let n=(e-t)/tt,r=[1,2,7,30,365].find(i=>n/i<=30)??3650,o=[],s=Math.ceil(t/tt)*tt;for(let i=s;i<e;i+=r*tt)
o.push(i);return o}function Wp(t,e){let n={class:"timeline key",viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"tr\
ue"},r=$("svg",n,$("circle",{class:"own",cx:6,cy:6,r:4.5})),o=$("svg",n,$("path",{class:"copied",d:"M2.5 2.5h7v7h-7z"})),
s=t.some(i=>i.length>1);return[r," a text of its own",...s?[" ",o," the same text again, on the same line"]:[],e?"; the \
list below holds all":""]}var zp=(t,e,n)=>`${T(t.length,"article")} in ${T(e.length,"text")}, ${Nt(...n,c.precision.ofPeriod(
t,n))}. The list below says the same.`;function Oc(t){let{articles:e}=c.stories,n=p=>c.stories.first[p]??0,r=p=>c.stories.
last[p]??n(p),o=[...t].sort((p,y)=>n(p)-n(y)||p-y),[s,i]=[Math.min(...o.map(n)),Math.max(...o.map(r))],a=p=>4+(_e-8)*(p-
s)/Math.max(i-s,1),l=Math.max(...o.map(p=>e[p])),u=(p,y)=>{let g=a(n(p)),b=2+5*e[p]/l,x=Math.max(4,a(r(p))-g),v=`${C(c.labelOf(
L(p)),120)}: ${bt(p)}`,I={class:"spell",x:g,y:8+9*y-b/2,width:x,height:b,rx:1.5},M=$("rect",I,$("title",{},v));return M.
addEventListener("click",()=>{V(L(p),{isFocused:!0})}),M},d=`${T(o.length,"story","stories")} of this topic over time, ${Nt(
s,i)} (also listed below).`,m=Tc(o.length*9+24,d,[s,i],a,o.map(u)),f=h("figcaption",{},"Each bar is a story; the more ar\
ticles, the thicker the bar.");return h("figure",{class:"when"},m,f)}function Mc(t){let e=[...c.storyArticles[t]].sort(c.oldestFirst),n=La(c,e),r=c.stories.terms[t].map((o,s)=>[s?" · ":"",
H(o)]);return[ee(L(t),[ln(t),nr(t),bt(t)].filter(Boolean).join(" · ")),Gp(t,n),No(t)?F(No(t)):null,ne(L(t)),N("Who publ\
ished when",Sc(e,n),qp(t,n)),Xp(t),N("Distinctive words",h("p",{class:"terms"},r)),Zp(e),Jp(e),Qp(t),F(cl(t))]}function Gp(t,e){
let{outlets:n}=c.stories,r=!c.isStoryline(t)&&n[t]>1;return h("p",{class:"lead small"},r?[Vp(t)," "]:null,Up(e))}function Vp(t){
let{firstReport:e,lead:n}=c.stories,r=e[t],o=c.articles.published[r]??null;if(r<0||o===null)return["No clear first here."];
let s=c.precision.of(r),i=Gt(s)?ks(n[t]??0):"",a=te(Be(E(r)),ve(o,s)),l=`, ${i?`at least ${i} `:""}before any other outl\
et here.`;return[h("strong",{},H(mt(r)))," was first here, ",a,l]}function Up(t){let e=t.reduce((i,a)=>i+a.length-1,0);if(!e)
return["No two of its texts are nearly the same."];let n=t.reduce((i,a)=>a.length>i.length?a:i),r=`${T(e,"article repeat\
s","articles repeat")} the text of an earlier one`,o=n.length-1;if(o===1)return[`${r}.`];let s=h("strong",{},H(mt(n[0])));
return o===e?[`${r}, always that of `,s,"."]:[`${r}, most often that of `,s,` (${T(o,"time")}).`]}function qp(t,e){let n=s=>[
rt(E(s)),er(t,s)].filter(Boolean).join(" · "),r=([s,...i])=>[h("p",{class:"same"},`The same text in ${T(i.length,"other\
 article")}:`),ht(i,a=>h("li",{},X(E(a),jp(a,s))),"things later")];return ht(e,s=>h("li",{},X(E(s[0]),n(s[0])),s.length>
1?r(s):null),"texts",12)}function jp(t,e){let{published:n}=c.articles,o=Array.from(c.linksOf(t),c.linkKind).find(a=>nn(a)&&
a!=="copy"),i=c.precision.isTimed(t,e)?Yp(n[t],n[e]):Vt(n[t],c.precision.of(t));return`${mt(t)} · ${i}${o?` · ${o}`:""}`}
function Yp(t,e){return t===null||e===null?"without a date":t===e?"at the same moment":`${zt((t-e)/tt)} later`}function Xp(t){
let{first:e}=c.stories;if(c.storyEvents[t].length<2)return null;let n=(o,s)=>(e[o]??0)-(e[s]??0)||o-s,r=[...c.storyEvents[t]].
sort(n);return N(`Its events (${O(r.length)})`,Z(r.map(L)))}function Zp(t){let e=it(t,c.holders.topic),r=wt(e,"topic",o=>`\
declared on ${O(o)} of ${O(t.length)} articles`)??F("None of its articles declares a topic.");return N(`Topics (${O(e.length)}\
)`,r)}function Jp(t){let e=it(t,c.holders.outlet),n=wt(e,"outlet",r=>T(r,"article"));return N(`Outlets (${O(e.length)})`,
n??F("None of its articles names an outlet."))}function Qp(t){let e=j.missingFrom(t);return e.length?N("Often with them,\
 but not here",F("Outlets that share other stories with several of these. They may have covered this one too: the corpus\
 does not say."),wt(e,"outlet",n=>`shares other stories with ${O(n)} of these outlets`)):null}var ty=16;function Ec(t){let e=[...c.topicArticles[t]].sort(c.newestFirst),n=lt(c.labelOf(z(t))),r=c.topics.broader[t],o=c.
narrower[t].map(z),s=c.topics.same[t].map(i=>h("li",{},Ut(i,C(i,90))));return[ee(z(t),[T(e.length,"article"),Et(e)].filter(
Boolean).join(" · ")),ne(z(t)),cs(c.topics.alt[t].filter(i=>lt(i)!==n)),r>=0?N("Broader topic",Z([z(r)])):null,o.length?
N("Narrower topics",Z(o)):null,ey(t),ny(t),ry(t),N(`Its articles (${O(e.length)})`,Z(e.map(E),void 0,12)),s.length?N("Th\
e same elsewhere",h("ul",{class:"links"},s)):null]}function ey(t){let{first:e,articles:n}=c.stories,r=j.storiesOfTopic(t).
filter(([a])=>e[a]!==null);if(!r.length)return N("Its stories",F("None found: none of its articles shares a story with a\
nother."));let o=(a,l)=>`${O(a)} of ${T(n[l],"article")} declare it · ${bt(l)}`,s=r.slice(0,ty).map(([a])=>a),i=`Its st\
ories (${O(r.length)})`;return N(i,Oc(s),wt(r,"story",o))}function ny(t){let e=j.topicsBeside(t);if(!e.length)return null;
let n=T(c.topicArticles[t].length,"article"),r=wt(e.slice(0,cr),"topic",o=>`on ${O(o)} of its ${n}`);return N(`Topics on\
 the same articles (${O(e.length)})`,r)}function ry(t){let e=c.topicOutlets[t],n=wt(e,"outlet",r=>`${T(r,"article")} on \
this topic`);return N(`Outlets that cover it (${O(e.length)})`,n??F("None."))}var oy={article:dc,outlet:pc,topic:Ec,story:Mc};function sy(t,{mode:e,thing:n}){return e==="with"?mc(t,n):e==="to"?fc(t,
n):hc(t.row,n.row)}function iy(){let{chosen:t,other:e}=k;return t?e?sy(t,e):oy[t.kind](t.row):bc()}var ay=6,ly="h2, dd, \
.byline, .citation, .terms, .address";function cy(t){for(let e of t.querySelectorAll(ly)){let n=ay*parseFloat(getComputedStyle(
e).lineHeight);if(e.scrollHeight<n+8)continue;let r=e.tagName==="DD"?uy(e):e;r.classList.add("folded");let o=_t("Show al\
l",()=>{r.classList.remove("folded"),o.remove()});o.classList.add("whole"),r.after(o)}}function uy(t){let e=h("div",{},...t.
childNodes);return t.append(e),e}function Nc(){let t=w("details"),e=()=>{t.replaceChildren(...h("div",{},iy()).childNodes),
cy(t)};if(e(),t.scrollTop=0,c.details||!k.chosen)return;let n=gt.hash();c.loadDetails().then(()=>{if(gt.hash()!==n)return;
let r=t.contains(document.activeElement);e(),r&&t.querySelector("h2")?.focus({preventScroll:!0})})}function gr(){let t=k.view!=="network";w("look").hidden=!t,w("legend").classList.toggle("of-network",!t),w("colour").value=
k.colour,w("size").value=k.size,gn(w("legend-body"),()=>t?my():fy()),w("caption").textContent=t?dy():A.note}function dy(){
let t=k.size==="heat"?", larger the more heat it has":"",e=k.colour==="topic"?" An article on several topics takes the c\
olour of one of them.":"";return`Each island is a story, each dot an article${t}. Press a colour to fade its dots.${e}`}
var Cc=({thing:t,label:e})=>t?c.nameOf(t):e;function my(){return Kr().map(t=>{let e=Cc(t),n=!k.muted.includes(e),r=()=>{
vt({muted:n?[...k.muted,e]:k.muted.filter(a=>a!==e)})},o=$("circle",{cx:6,cy:6,r:5,fill:t.swatch}),s={viewBox:"0 0 12 12",
width:12,height:12,"aria-hidden":"true"},i=h("button",{type:"button",class:"swatch","data-key":e,"aria-pressed":String(n),
onclick:r},$("svg",s,o),h("bdi",{},C(t.label,32))," ",h("span",{class:"count"},O(t.rows.length)));return h("li",{},i)})}
function fy(){let t=new Set(A.edges.map(({kind:r})=>r)),e=[...new Set(A.nodes.map(({thing:r})=>r.kind))],n=(r,o,s="")=>h(
"li",{},r,h("span",{},h("b",{},o),s&&` ${s}`));return[...e.map(r=>n(Es(r),Mo[r])),...Is.filter(r=>t.has(r)).map(r=>n(ke(
r),r,Tt[r].says))]}function ds(){if(k.other){Xn(null);return}let t=r=>k.muted.includes(Cc(r)),e=k.view!=="network"&&k.muted.
length?Kr().filter(t):[];if(!e.length){Xn(st()?nt.isArticle:null);return}let n=nt.isArticle.slice();for(let{rows:r}of e)
for(let o of r)n[o]=0;Xn(n)}function Ac(){let t=e=>Object.entries(e).map(([n,r])=>h("option",{value:n},r));w("colour").replaceChildren(
...t(Nn)),w("size").replaceChildren(...t(Cn)),w("colour").addEventListener("change",()=>{vt({colour:w("colour").value,muted:[]})}),
w("size").addEventListener("change",()=>{vt({size:w("size").value})})}var hy=matchMedia("(max-width: 760px)").matches,$c=hy?{story:5,topic:4,outlet:4,article:10}:{story:8,topic:5,outlet:5,article:40},
ms=100,re=$c,py=["story","topic","outlet","article"];function yy(){let t=py.filter(e=>k.kinds.has(e)&&nt.rows[e].length);
w("results").replaceChildren(...t.map(gy)),w("result").replaceChildren(...Sy()),Ty(),br()}function Lc(){re=$c,yy()}function gy(t){
let e=nt.rows[t],n=i=>h("li",{class:t==="topic"||t==="outlet"?"faceted":null},X({kind:t,row:i},Rc(t,i)),vy(t,i),t==="sto\
ry"?by(i):null),r=h("ul",{},e.slice(0,re[t]).map(n)),o=h("h3",{id:`list-${t}`},`${Eo[t]} `,h("span",{class:"count"},O(e.
length))),s={class:"kind-list","aria-labelledby":`list-${t}`};return h("section",s,o,r,...Ic(t,r,n))}function Ic(t,e,n){
let r=nt.rows[t],o=r.length-re[t];if(o<=0)return[];let s=_t(xy(Math.min(ms,o),o),()=>{let i=r.slice(re[t],re[t]+ms).map(
n);re={...re,[t]:re[t]+ms},e.append(...i),s.replaceWith(...Ic(t,e,n)),br(),i[0].querySelector(".thing")?.focus()});return[
s]}function by(t){let{first:e}=c.stories,n=i=>!st()||(nt.counts.story.get(i)??0)>0,r=c.storyEvents[t].filter(n);if(c.storyEvents[t].
length<2||!r.length)return null;let o=r.sort((i,a)=>(e[i]??0)-(e[a]??0)||i-a);return h("div",{class:"events"},ht(o,i=>h(
"li",{},X(L(i),Rc("story",i))),"things",wy))}var wy=3,xy=(t,e)=>t===e?`Show the other ${O(e)}`:`Show ${O(t)} of the othe\
r ${O(e)}`;function Rc(t,e){if(t==="article"||!st())return rt({kind:t,row:e});let n=T(c.articlesIn[t][e].length,"article"),
r=t==="story"?` · ${bt(e)}`:"";return`${O(nt.counts[t].get(e)??0)} of ${n}${r}`}var fs=null;function Dc(){[...document.
querySelectorAll("#results .only")].find(e=>e.dataset.facet===fs)?.focus(),fs=null}function vy(t,e){if(t!=="topic"&&t!==
"outlet")return null;let n=c.nameOf({kind:t,row:e}),r=h("input",{type:"checkbox",class:"only","aria-label":`Only ${t} ${C(
c.labelOf({kind:t,row:e}),80)}`,title:`Only articles of this ${t}`,"data-facet":n});return r.checked=ky(t,e),r.addEventListener(
"change",()=>{fs=n,Qa(t,e,r.checked)}),r}var ky=(t,e)=>Ve.isFacetOn(t,e,k.terms);function Sy(){if(!st())return[];let t=nt.
rows.article.length;return[t?`${T(t,"article matches","articles match")}. `:"Nothing matches. Use fewer words, or remove\
 a filter. ",te(Fc,"Clear")]}function Ty(){w("nothing").hidden=!st()||Ot.some(t=>nt.rows[t].length),w("nothing").replaceChildren(
h("strong",{},"Nothing matches"),h("span",{dir:"auto"},C(k.query.trim(),80)),ft("Clear",Fc))}function Fc(){w("search").value=
"",Qt(""),w("search").focus()}function br(){let t=k.chosen?c.nameOf(k.chosen):null;for(let e of document.querySelectorAll(
".find .thing"))e.dataset.name===t?e.setAttribute("aria-current","true"):e.removeAttribute("aria-current")}function Bc(){
let[t,e]=[w("search"),w("faults")],n=k.faults.some(({isHint:o})=>!o),r=k.faults.map(({text:o,says:s})=>h("p",{},h("code",
{},H(C(o,40)))," ",s));e.replaceChildren(...r),e.hidden=!r.length,e.classList.toggle("hint",!n),n?t.setAttribute("aria-i\
nvalid","true"):t.removeAttribute("aria-invalid")}var Oy=["story","article","outlet","topic"];function Hc(){let t=n=>n===
"story"?c.storylines.length:c.sizeOf(n),e=n=>h("button",{type:"button",class:"kind","data-kind":n,"data-key":n,"aria-pre\
ssed":String(k.kinds.has(n)),onclick:()=>{My(n)}},Ct(n),h("span",{},Eo[n]),h("span",{class:"count"},O(t(n))));gn(w("kind\
s"),()=>Oy.map(e))}function My(t){let e=new Set(k.kinds);e.delete(t)||e.add(t),vt({kinds:e})}var hs=null,Kc=null,_c=()=>Kc;function ps(){let{isUnknown:t,...e}=Za(),n={...e,query:"",colour:"topic",size:"articles",muted:[]},
r=`${xo(n)}|${e.view}`,o=r!==hs,s=hs===null||e.query!==k.query||e.kinds.size!==k.kinds.size;hs=r,e.colour!==k.colour&&Hr(
e.colour),e.size!==k.size&&Pr(e.size),on(e),o&&Ny(t),s?Ey():ds(),gr(),Kc=gt.hash()}function Ey(){let t=w("search");!Ja(k.
query)&&t.value!==k.query&&(t.value=k.query),Hc(),wr(),Dc()}function wr(){on(ot.parse(k.query)),za(Ve.find(k)),Lc(),To(),
Bc(),document.body.classList.toggle("searching",st()),ds(),Mn(k.terms).length&&!c.details&&c.loadDetails().then(wr)}function Ny(t){
k.chosen&&jl(k.chosen),Nc(),br(),ys(),Iy(),Ly(t),Ya()&&gs()}function ys(){let t=k.view==="network"?Ay():null;t?Oa($y(t)):
co(),Co(k.view==="timeline"&&k.chosen?k.chosen.row:null),Ea(t?null:k.chosen)}var Cy=21;function Ay(){let{chosen:t,other:e}=k;
if(!t)return Xe();if(e?.mode==="with")return Kl(t,e.thing);if(e?.mode==="to")return _l(t,e.thing,pr(t,e.thing).paths);let n=Fl(
t),r=n.nodes.map(o=>et(o.thing,t)?{...o,size:Cy}:o);return{...n,nodes:r}}function $y(t){let e=[k.chosen,k.other?.thing],
n=t.nodes.filter(({thing:r})=>k.kinds.has(r.kind)||e.some(o=>et(r,o)));return{...t,nodes:n}}var Pc=document.title;function Ly(t){
let{chosen:e,other:n}=k,r=n?`, and ${c.labelOf(n.thing)}`:"",o=e?`${Pt(e)}: ${c.labelOf(e)}${r}`:"",s=t?"Nothing in this\
 graph has this address.":C(o,300);w("live").textContent=s,document.title=e?`${C(c.labelOf(e),80)} · ${Pc}`:Pc,t&&w("de\
tails").prepend(h("p",{class:"warning",role:"status"},"Nothing in this graph has the address that you opened. It may com\
e from another build."))}function gs(){w("details").querySelector("h2")?.focus({preventScroll:!ie()}),ie()&&w("details").
scrollIntoView({behavior:bn()?"auto":"smooth"})}function Iy(){let{chosen:t,other:e,view:n}=k,r=t!==null||Xe()!==null,[o,
s]=[w("view-map"),w("view-network")],i=w("view-timeline");if(i.disabled=!Qn(t,e),i.title=i.disabled?"Open a story first,\
 of which two articles have a date":"The events of the story in time, with who repeated and who credited whom",i.setAttribute(
"aria-pressed",String(n==="timeline")),s.disabled=!r,s.title=r?"What is open, with everything linked to it":"Open a stor\
y, article, outlet or topic first",o.setAttribute("aria-pressed",String(n==="map")),s.setAttribute("aria-pressed",String(
n==="network")),document.body.classList.toggle("chosen",t!==null),w("peek").hidden=t===null,!t)return;let a=h("span",{dir:"\
auto"},C(c.labelOf(t),90));w("peek").replaceChildren(Ct(t.kind),a,h("b",{},"Details"))}var Wc=["list","details"],zc="newsgraph-folded",Ry=1500,Gc=t=>document.body.classList.contains(`${t}-folded`);function xr(t,e){
document.body.classList.toggle(`${t}-folded`,e);let n=w(`fold-${t}`);n.setAttribute("aria-expanded",String(!e)),n.title=
`${e?"Show":"Hide"} the ${t}`}var bs=t=>{xr(t,!1)};function Dy(){try{return JSON.parse(localStorage.getItem(zc)??"{}")}catch{
return{}}}function Fy(){try{let t=Object.fromEntries(Wc.map(e=>[e,Gc(e)]));localStorage.setItem(zc,JSON.stringify(t))}catch{}}
function Vc(){let t=Dy();xr("list",t.list??innerWidth<Ry),xr("details",t.details??!1);for(let e of Wc)w(`fold-${e}`).addEventListener(
"click",()=>{xr(e,!Gc(e)),Fy()});document.querySelector(".skip")?.addEventListener("click",()=>{bs("list")})}async function Uc(){let[t]=await Promise.all([Ao(w("corpus")),By(document.getElementById("vis"))]);Zs(new sr(t,()=>Ao(w(
"corpus-details")))),Hy(),pn(Ky()),Yy(),w("legend").open=!ie(),Vc(),Ta(Xy),Gy(),Va(ps),ps(),requestAnimationFrame(()=>{ys(),
document.documentElement.dataset.ready="true",performance.mark("newsgraph-ready")}),window.newsgraph=Object.freeze({network:U,
shown:()=>k.chosen?c.nameOf(k.chosen):"",address:_c,query:()=>k.query,found:()=>nt.rows.article.map(e=>c.nameOf(E(e)))})}
async function By(t){if(!t)return;let e=document.createElement("script");e.textContent=await $o(t.textContent).text(),t.
replaceWith(e)}function Hy(){let t=c.sizeOf("article"),{omitted:e}=c.notes,r=[e?`newest ${O(t)} of ${T(e+t,"article")}`:
T(t,"article"),T(c.storylines.length,"story","stories"),T(c.sizeOf("story")-c.storylines.length,"event"),T(c.sizeOf("out\
let"),"outlet"),Et(c.rowsIn("article"))].filter(Boolean).flatMap((o,s)=>[s?" · ":"",h("span",{},o)]);w("summary").replaceChildren(
...r)}var vr=["auto","light","dark"],Py={auto:"◐ Auto",light:"☀ Light",dark:"☾ Dark"},qc="newsgraph-theme",jc=t=>vr.
find(e=>e===t)??"auto",kr=()=>jc(w("theme").dataset.theme);function Ky(){try{return jc(localStorage.getItem(qc))}catch{return"\
auto"}}function _y(t){try{localStorage.setItem(qc,t)}catch{}}function pn(t){let e=document.documentElement;t==="auto"?delete e.
dataset.theme:e.dataset.theme=t;let n=w("theme");n.textContent=Py[t],n.dataset.theme=t,n.setAttribute("aria-label",`Colo\
urs: ${t}. Press to change`),e.dataset.ready&&(mo(),gr())}function Wy(){let t=vr[(vr.indexOf(kr())+1)%vr.length];_y(t),pn(
t)}function zy(){pn(kr()),document.documentElement.dataset.theme="light",mo(),Xt(!1),Na()}var St=(t,e)=>{w(t).addEventListener(
"click",e)};function Gy(){Uy(),ol(),Ac(),St("view-map",()=>{vt({view:"map"})}),St("view-timeline",()=>{vt({view:"timelin\
e"})}),addEventListener("resize",dl),St("view-network",()=>{vt({view:"network"})}),St("back",()=>{gt.move(-1)}),St("forw\
ard",()=>{gt.move(1)}),St("peek",gs),St("zoom-in",()=>{Ie(1.5)}),St("zoom-out",()=>{Ie(1/1.5)}),St("zoom-fit",()=>{Xt()}),
St("theme",Wy);for(let t of document.querySelectorAll("dialog .close"))t.addEventListener("click",()=>{t.closest("dialog")?.
close()});w("take").addEventListener("beforetoggle",uc),St("about-button",()=>{wc(),w("about").showModal()}),St("text-co\
py",()=>{Vy()}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>{pn(kr())}),addEventListener("b\
eforeprint",zy),addEventListener("afterprint",()=>{pn(kr())}),addEventListener("keydown",jy)}async function Vy(){let t=w(
"text-body");t.select();let e=await navigator.clipboard.writeText(t.value).then(()=>"Copied.",()=>"Press Ctrl+C to copy.");
w("text-note").textContent=e}var Yc=()=>[...document.querySelectorAll("#results .thing")];function Uy(){let t=w("search"),
e=r=>{wn(r,[t,...Yc()])},n=0;t.addEventListener("input",()=>{bs("list"),clearTimeout(n),n=window.setTimeout(()=>{Qt(t.value,
!0)},90)}),t.addEventListener("keydown",r=>{if(r.key!=="Enter"){e(r);return}clearTimeout(n),qy(t.value)}),w("results").addEventListener(
"keydown",e)}function qy(t){on({query:t}),wr(),st()&&k.faults.every(({isHint:e})=>e)&&Yc().at(0)?.click()}function jy(t){
let{target:e}=t,n=e instanceof Element&&e.closest("input, select, textarea, dialog");if(!(t.ctrlKey||t.metaKey||t.altKey||
n)){if(t.key==="/")w("search").focus();else if(t.key==="?")w("help").togglePopover();else return;t.preventDefault()}}function Yy(){
let t=([n,{says:r}])=>{let o=ot.exampleOf(n),i=h("th",{scope:"row"},te(()=>{w("help").hidePopover(),Qt(`${k.query} ${o}`.
trim()),w("search").focus()},o));return h("tr",{},i,h("td",{},r))},e=([n])=>!ce(n)||c.sizeOf(n)>0;w("help-fields").replaceChildren(
...[...ot.fields].filter(e).map(t))}var Xy={pick(t,e){t&&Jt(t)?Qy(t.edge):t?V(t,e?{view:"network"}:{}):k.view==="map"&&V(
null)},back(){V(null,k.chosen&&k.view==="network"?{view:"map"}:{})},tip:t=>Jt(t)?Jy(t.edge):Zy(t),say(t){let e=C(c.labelOf(
t),200);w("live").textContent=`${Pt(t)}: ${e}. ${rt(t)}`}},Xc=(t,...e)=>h("span",{},h("strong",{dir:"auto"},t),e.map(n=>h(
"small",{dir:"auto"},n))),Zy=t=>[Ct(t.kind),Xc(C(c.labelOf(t),140),rt(t))];function Jy({kind:t,ends:e,links:n}){let[r,o]=e.
map(i=>C(c.labelOf(i),60)),s=n.length?un(c,n[0],c.links.source[n[0]]):Tt[t].says;return[ke(t),Xc(t,s,`${r} → ${o}`)]}function Qy({
kind:t,ends:e,links:n}){if(n.length){Uo(n[0]);return}let[r,o]=e.map(c.labelOf);w("live").textContent=`${t}: ${r} → ${o}\
. ${Tt[t].says}`}Uc();})();
