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
"use strict";(()=>{var ac=["ink","soft","paper","panel","line","article","outlet","topic","story","link","quiet","accent","sans","serif"],F;
function dr(){let t=getComputedStyle(document.documentElement),e=r=>t.getPropertyValue(`--${r}`).trim(),n=Object.fromEntries(
ac.map(r=>[r,e(r)]));F={...n,story:n.story||n.ink,isDark:e("dark")==="1"}}var lc=new Intl.NumberFormat,T=t=>lc.format(t),S=(t,e,n=`${e}s`)=>`${T(t)} ${t===1?e:n}`,cc=new Intl.NumberFormat(void 0,
{style:"percent"}),De=t=>cc.format(t),yt=86400,rs=new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeZone:"UTC"}),uc=new Intl.
DateTimeFormat(void 0,{dateStyle:"long",timeStyle:"short",timeZone:"UTC"}),Fe=["year","month","day","minute","second"],pr=t=>t===
"year"||t==="month",pe=t=>t==="minute"||t==="second",os=t=>Fe.find(e=>t.includes(e))??"second",hr=t=>new Intl.DateTimeFormat(
void 0,{...t,timeZone:"UTC"}),ss={year:hr({year:"numeric"}),month:hr({year:"numeric",month:"long"})},dc=hr({dateStyle:"l\
ong"});function Be(t,e){return pe(e)?`${mc(t)} UTC`:(pr(e)?ss[e]:dc).format(t*1e3)}var te=t=>rs.format(t*1e3);function ge(t,e="\
second"){return t===null?"no date":pr(e)?Be(t,e):te(t)}var mc=t=>uc.format(t*1e3);function Nt(t,e,n="second"){return(pr(
n)?ss[n]:rs).formatRange(t*1e3,e*1e3)}var mr=t=>{let e=new Intl.NumberFormat(void 0,{style:"unit",unit:t,unitDisplay:"lo\
ng",maximumFractionDigits:0});return n=>e.format(n)},fr={minute:mr("minute"),hour:mr("hour"),day:mr("day")};function _t(t){
let[e,n]=[Math.round(Math.abs(t)*1440),Math.round(Math.abs(t)*24)];return e<90?fr.minute(e):n<48?fr.hour(n):fr.day(Math.
round(Math.abs(t)))}function is(t){return t*60<1?"":t<1.5?_t(Math.floor(t*60)/1440):_t(t<48?Math.floor(t)/24:Math.floor(
t/24))}var fc={year:4,month:7,day:10,minute:16,second:19};function ee(t,e="second"){if(t===null)return"";let n=new Date(
t*1e3).toISOString().replace(".000Z","Z");return e==="second"?n:n.slice(0,fc[e])+(e==="minute"?"Z":"")}var cn={shapes:{article:"dot",outlet:"square",topic:"diamond",story:"hexagon"},sizes:{article:[7,1.4,14],outlet:[7,1.1,16],
topic:[11,1,22],story:[12,1.2,26]},edges:{"related-to":{colour:"link",width:2.2,dashes:!1,arrow:!0},similar:{colour:"qui\
et",width:1.4,dashes:[2,3],arrow:!1},copy:{colour:"accent",width:2.6,dashes:[11,3],arrow:!0,isNamed:!0},revision:{colour:"\
accent",width:1.8,dashes:[8,3,2,3],arrow:!0,isNamed:!0},reprint:{colour:"link",width:1.8,dashes:[14,5],arrow:!0,isNamed:!0},
"published-by":{colour:"outlet",width:1.2,dashes:[1.5,4],arrow:!1},credits:{colour:"outlet",width:1.6,dashes:[4,2],arrow:!0},
"credits-report":{colour:"outlet",width:1.4,dashes:[4,2,1,2],arrow:!0},covers:{colour:"topic",width:1.3,dashes:[7,5],arrow:!1},
"part-of":{colour:"outlet",width:1.6,dashes:[10,4,2,4],arrow:!0},broader:{colour:"topic",width:1.8,dashes:!1,arrow:!0},"\
part-of-story":{colour:"quiet",width:1,dashes:[1,3],arrow:!1}}};var pc=cn.edges,xt=(t,e)=>({...pc[t],says:e}),St={"related-to":xt("related-to","an article lists another"),copy:xt("copy",
"the same text in another outlet"),revision:xt("revision","the same text, revised by its outlet"),reprint:xt("reprint","\
the same text, more than 48 hours later"),similar:xt("similar","the texts share words"),credits:xt("credits","names the \
outlet as a source"),"credits-report":xt("credits-report","names the outlet of an earlier report"),covers:xt("covers","r\
eports on a topic"),"published-by":xt("published-by","an article and its outlet"),"part-of-story":xt("part-of-story","pa\
rt of a story"),"part-of":xt("part-of","an outlet within another"),broader:xt("broader","a topic within a broader one")},
as=cn.shapes,ls=cn.sizes;var cs=t=>t.flatMap(e=>e==null?[]:typeof e=="string"||e instanceof Node?[e]:cs(e));function h(t,e={},...n){let r=document.
createElement(t);for(let[o,s]of Object.entries(e))typeof s=="function"?r.addEventListener(o.slice(2),s):s===!0?r.setAttribute(
o,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(o,String(s));return r.append(...cs(n)),r}function P(t,e,...n){let r=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[o,s]of Object.entries(e))r.setAttribute(o,String(s));return r.append(
...n),r}function w(t){let e=document.getElementById(t);if(!e)throw new Error(`The page has no element #${t}`);return e}function un(t,e){
let n=t.contains(document.activeElement)?document.activeElement:null,r=n instanceof HTMLElement?n.dataset.key:void 0;if(t.
replaceChildren(...e()),r===void 0)return;[...t.querySelectorAll("[data-key]")].find(s=>s.dataset.key===r)?.focus({preventScroll:!0})}
var H=t=>h("bdi",{},t),ye=(t,e="second")=>h("time",{datetime:ee(t,e)},Be(t,e));function Wt(t,e=t){let n=URL.canParse(t)?
new URL(t):null;return!n||!["http:","https:"].includes(n.protocol)?h("span",{class:"address"},H(t)):h("a",{href:n.href,target:"\
_blank",rel:"noopener noreferrer",referrerpolicy:"no-referrer"},H(e))}var gc={article:()=>[P("circle",{cx:8,cy:8,r:5.5})],
outlet:()=>[P("rect",{x:3,y:3,width:10,height:10})],topic:()=>[P("path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z"})],story:()=>[P(
"circle",{cx:8,cy:8,r:6.5,class:"rim"}),P("circle",{cx:6,cy:7,r:1.7}),P("circle",{cx:10.2,cy:6.6,r:1.7}),P("circle",{cx:8.4,
cy:10.6,r:1.7})]},yc="M4.8 2.5h6.4L14.4 8l-3.2 5.5H4.8L1.6 8Z",us=(t,...e)=>P("svg",{class:`sign ${t}`,viewBox:"0 0 16 1\
6",width:16,height:16,"aria-hidden":"true"},...e),Ct=t=>us(t,...gc[t]()),ds=t=>t==="story"?us(t,P("path",{d:yc})):Ct(t);
function be(t){let{colour:e,dashes:n,width:r,arrow:o}=St[t],s=n?{"stroke-dasharray":n.join(" ")}:{},i=P("path",{d:"M1 6H\
25","stroke-width":r,...s}),a=o?[P("path",{d:"M21 2.5 27 6 21 9.5Z",class:"head"})]:[];return P("svg",{class:`line ${t} \
of-${e}`,viewBox:"0 0 28 12",width:28,height:12,"aria-hidden":"true"},i,...a)}var ne=()=>matchMedia("(max-width: 900px)").
matches,dn=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function mn(t,e){let n=t.key==="ArrowDown"?1:t.key===
"ArrowUp"?-1:0;if(!n)return;let r=e.findIndex(s=>s===document.activeElement),o=e.at(Math.max(r+n,0));!o||r+n<0||(t.preventDefault(),
o.focus())}var K=w("canvas"),U=null,At,Rt;function ms(t){return At=new vis.DataSet,Rt=new vis.DataSet,U=new vis.Network(K,{nodes:At,
edges:Rt},t),U}function ht(){let{x:t,y:e}=U?.getViewPosition()??{x:0,y:0};return{x:t,y:e,scale:U?.getScale()??1,width:K.
clientWidth,height:K.clientHeight,ratio:window.devicePixelRatio||1}}var gr=!1;function we(){gr||(gr=!0,requestAnimationFrame(
()=>{gr=!1,U?.redraw()}))}var xe=0;function re(){xe+=1,we()}var ve=t=>Array.from({length:t},()=>[]);function zt(t,...e){let n=ve(t);for(let r of e)r.forEach((o,s)=>{o>=0&&n[o].push(
s)});return n}function fs(t,e){let n=ve(t);return e.forEach((r,o)=>{for(let s of r)n[s].push(o)}),n}function hs({covers:t,
coverCounts:e,outlets:n,topics:r}){let o=ve(n.id.length),s=ve(r.id.length);e.forEach((i,a)=>{let[c,u]=[t[2*a],t[2*a+1]];
o[c].push([u,i]),s[u].push([c,i])});for(let i of[...o,...s])i.sort((a,c)=>c[1]-a[1]);return[o,s]}function ps({declared:t,
source:e,target:n},r){let o=new Int32Array(r);for(let s=0;s<t;s+=1)o[e[s]]+=1,o[n[s]]+=1;return o}function it(t,e){let n=new Map;for(let r of t)for(let o of e(r))n.set(o,(n.get(o)??0)+1);return[...n].sort((r,o)=>o[1]-r[1]||
r[0]-o[0])}function fn(t,e){let[n,r]=[new Map(t),new Map(e)];return{first:t.filter(([o])=>!r.has(o)),both:t.flatMap(([o,
s])=>{let i=r.get(o);return i===void 0?[]:[[o,s,i]]}),second:e.filter(([o])=>!n.has(o))}}function ke(t){let e=new Map;return n=>{
let r=e.get(n);return r===void 0&&(r=t(n),e.set(n,r)),r}}var gs=["article","outlet","topic","story"],hn=["declared","similar","copy","revision","reprint"];var pn=["copy","revision","reprint"],ys=["related-to","similar","copy","revision","reprint","covers","credits","publishe\
d-by","part-of-story","part-of","broader","credits-report"],bs=["storyline","event","series"],at={declared:{edge:"relate\
d-to",term:"ng:relatedTo",cost:1,words:"lists as related",back:"is listed as related by"},similar:{edge:"similar",term:"\
ng:similarTo",cost:2,words:"is similar to",back:"is similar to"},copy:{edge:"copy",term:"ng:copyOf",cost:.5,words:"is a \
copy of",back:"is copied by"},revision:{edge:"revision",term:"ng:revisionOf",cost:.5,words:"is a revision of",back:"is r\
evised by"},reprint:{edge:"reprint",term:"ng:reprintOf",cost:.5,words:"is a reprint of",back:"is reprinted by"}},oe={about:{
words:"is about",back:"is a topic of"},credits:{words:"names as a source",back:"is named as a source by"},publisher:{words:"\
is published by",back:"published"},event:{words:"belongs to the event",back:"includes"},storyline:{words:"belongs to the\
 storyline",back:"includes"},series:{words:"belongs to the series",back:"includes"},part_of:{words:"is part of",back:"in\
cludes"},broader:{words:"is a topic within",back:"includes the topic"},parent:{words:"is part of the storyline",back:"in\
cludes the event"}},ws=new Map([["article","schema:NewsArticle"],["collection","schema:Collection"],["course","schema:Co\
urse"],["video","schema:VideoObject"]]),yr="schema:CreativeWork";var Tt=gs,N=t=>({kind:"article",row:t}),B=t=>({kind:"outlet",row:t}),W=t=>({kind:"topic",row:t}),$=t=>({kind:"story",row:t});
function J(t,e){return t===e||!!t&&!!e&&t.kind===e.kind&&t.row===e.row}var br=12,bc=60,wc=30,xc=.25,gn=class{constructor(e){this.graph=e}graph;storylines(e){return it(e,n=>[this.graph.storylineOf(
n)].filter(r=>r>=0))}storiesOfOutlet=ke(e=>this.storylines(this.graph.outletArticles[e]));storiesOfTopic=ke(e=>this.storylines(
this.graph.topicArticles[e]));outletsOfStory=ke(e=>[...new Set(this.graph.storyArticles[e].map(this.graph.outletOf))].filter(
n=>n>=0));countedIn(e){let n=this.graph.storyArticles[e];return this.graph.isStoryline(e)?n:n.filter(r=>!this.graph.looseArticles.
has(r))}storyRows(e){return this.storiesOfOutlet(e).map(([n])=>n)}storiesNear(e){return it(this.outletsOfStory(e),r=>this.
storyRows(r)).slice(0,br).map(([r])=>$(r))}ledBy=ke(e=>{let{firstReport:n,first:r}=this.graph.stories;return[...n.keys()].
filter(s=>n[s]>=0&&this.graph.outletOf(n[s])===e).sort((s,i)=>(r[i]??0)-(r[s]??0)||s-i)});peersOf=ke(e=>{let{graph:n}=this,
r=new Map,o=(i,a)=>{for(let c of i)c!==e&&r.set(c,(r.get(c)??0)+1/Math.log2(1+a))};for(let i of this.storyRows(e)){let a=this.
outletsOfStory(i);o(a,a.length)}if(r.size<br)for(let[i]of n.outletTopics[e]){let a=n.topicOutlets[i].map(([c])=>c);a.length<=
xc*n.sizeOf("outlet")&&o(a,4*a.length)}return[...r].sort((i,a)=>a[1]-i[1]||i[0]-a[0]).slice(0,br).map(([i])=>i)});blindSpots(e){
let n=this.peersOf(e),r=n.length<4?1:2,o=i=>this.graph.outletTopics[i].map(([a])=>a),s=i=>{let a=new Set(i(e));return it(
n,i).filter(([u,d])=>!a.has(u)&&d>=r).slice(0,wc)};return{peers:n,stories:s(i=>this.storyRows(i)),topics:s(o)}}missingFrom(e){
let n=new Set(this.outletsOfStory(e)),r=this.outletsOfStory(e).slice(0,bc);return it(r,s=>this.peersOf(s).filter(i=>!n.has(
i))).filter(([,s])=>s>1).slice(0,8)}topicsBeside(e){let{topicArticles:n,articleTopics:r}=this.graph,o=this.graph.sizeOf(
"article"),s=([a,c])=>c*o/(n[e].length*n[a].length)*Math.sqrt(c);return it(n[e],a=>r[a].filter(c=>c!==e)).sort((a,c)=>s(
c)-s(a)||a[0]-c[0])}};var lt=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),vs=vc();function vc(){let t=new Map,e=[[192,591],[880,
1023],[1024,1279],[7680,8191]];for(let[n,r]of e)for(let o=n;o<=r;o+=1){let s=String.fromCodePoint(o).toLowerCase(),i=lt(
s);i===s||Array.from(i).length!==1||!/\p{L}/u.test(i)||t.set(i,new Set([...t.get(i)??[i],s]))}return new Map([...t].map(
([n,r])=>[n,`[${[...r].join("")}]`]))}function ks(t){let e=new Set;for(let o of t)for(let s of o?.match(/\P{ASCII}/gu)??
[])e.add(s.toLowerCase());let r=[...vs].map(([o,s])=>{let i=Array.from(s.slice(1,-1)).filter(a=>a===o||e.has(a));return[
o,i]}).filter(([,o])=>o.length>1);return new Map(r.map(([o,s])=>[o,`[${s.join("")}]`]))}var kc=t=>t.replace(/[\\^$.*+?()[\]{}|/]/,
"\\$&");function yn(t,e=vs){let n=t.normalize("NFC").toLowerCase();return Array.from(n,o=>e.get(lt(o))??kc(o)).join("").
replace(/\s+/g,"\\s+")}var xs=/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u,wr=t=>({starts:xs.test(t.charAt(
0)),ends:xs.test(t.charAt(t.length-1))});function Gt(t,e){let{starts:n,ends:r}=wr(t),o=n?"(?<![\\p{L}\\p{N}])":"",s=e&&r?
"(?![\\p{L}\\p{N}])":"";return new RegExp(o+yn(t)+s,"iu")}function A(t,e){if(t.length<=e)return t;let n=Array.from(t.slice(
0,e*2));return n.length<=e?t:`${n.slice(0,e-1).join("").trimEnd()}…`}var bn=class{constructor(e,n){this.graph=e;this.search=n}graph;search;all=new Map;find({terms:e}){let n=this.search.maskOfAll(
e),r=a=>this.holders(a,e,n),[o,s,i]=[r("outlet"),r("topic"),r("story")];return{isArticle:n,rows:{article:this.ordered(n,
e),outlet:o.rows,topic:s.rows,story:i.rows},counts:{outlet:o.counts,topic:s.counts,story:i.counts}}}isFacetOn(e,n,r){let o=s=>s.
field===e&&!s.isNot;return r.some(s=>o(s)&&this.search.rowsNamed(s).includes(n))}isListed(e,n){return e!=="story"||this.
graph.isStoryline(n)}everyRow(e){let n=this.all.get(e);return n||(n=this.graph.rowsIn(e).filter(r=>this.isListed(e,r)),this.
all.set(e,n.sort(this.graph.orders[e]))),n}holders(e,n,r){if(!n.length)return{rows:this.everyRow(e),counts:new Map};let o=e!==
"story"&&n.some(m=>m.field===e&&!m.isNot),s=o?this.search.maskOfAll(n,e):r,i=this.countIn(e,s),a=this.nameTest(e,n),c=new Map;
for(let m of this.graph.rowsIn(e)){if(!this.isListed(e,m))continue;let p=(o&&this.isFacetOn(e,m,n)?2e9:0)+(a(m)?1e9:0)+(i.
get(m)??0);p&&c.set(m,p)}let u=(m,f)=>(c.get(f)??0)-(c.get(m)??0),d=this.graph.orders[e];return{rows:[...c.keys()].sort(
(m,f)=>u(m,f)||d(m,f)),counts:i}}countIn(e,n){let r=new Map;for(let o=0;o<n.length;o+=1)if(n[o])for(let s of this.graph.
holders[e](o))r.set(s,(r.get(s)??0)+1);return r}nameTest(e,n){let r=wn(n);if(r.length<n.length)return()=>!1;let o=r.map(
Ss);return s=>o.every(i=>this.search.isNamed(e,s,i))}ordered(e,n){let{headline:r}=this.graph.articles,o=[];for(let c=0;c<
e.length;c+=1)e[c]&&o.push(c);let s=wn(n).map(Ss);if(!s.length)return o.sort(this.graph.newestFirst);let i=c=>s.every(u=>u.
test(r[c]??"")),a=this.search.maskWhere(c=>e[c]===1&&i(c));return o.sort((c,u)=>a[u]-a[c]||this.graph.newestFirst(c,u))}},
Ss=t=>Gt(t.values[0],t.isPhrase),wn=t=>t.filter(e=>!e.field&&!e.isNot);var xr=({type:t})=>t==="integer"||t==="number";function Ts(t){let e=new Map(Object.entries(t.articles));return(t.fields??
[]).map(n=>({...n,values:e.get(n.name)??[]}))}var Os=(t,e)=>t.filter(({shows:n,values:r})=>n&&r[e]!==null);var Sc={topic:{reads:"name",example:'topic:"Computer Vision"',says:"declared to be about the topic"},outlet:{reads:"name",
example:"outlet:latimes.com",says:"published by the outlet, by domain or name"},story:{reads:"name",example:"story:portl\
and",says:"in a story of this name"},after:{reads:"date",example:"after:2020-06",says:"published on or after the first d\
ay of that year, month or day (UTC)"},before:{reads:"date",example:"before:2020-07",says:"published before it begins (UT\
C)"},related:{reads:"number",example:"related:>3",says:"how many articles it is linked with by declared links; also 2..5\
, <=4, 0"},kind:{reads:"kind",example:"kind:copy",says:`with a link of this kind: ${hn.join(", ")}`},type:{reads:"word",
example:"type:video",says:"the document’s type"},category:{reads:"word",example:"category:news",says:"the document’s c\
ategory"},quality:{reads:"number",example:"quality:>=50",says:"the collector’s score"},heat:{reads:"number",example:"h\
eat:>100",says:"the collector’s measure of attention"}},Ms=t=>new Map([...Object.entries(Sc),...t.filter(({searches:e})=>e).
map(e=>[e.key,Tc(e)])]),Tc=t=>({reads:xr(t)?"number":"word",example:`${t.key}:${xr(t)?">3":"word"}`,says:t.says}),Oc=["t\
opic","outlet","story"],se=t=>Oc.includes(t);var Dt=new Uint32Array(65536),Mc=(t,e)=>{let n=t.length,r=e.length,o=1<<n-1,s=-1,i=0,a=n,c=n;for(;c--;)Dt[t.charCodeAt(c)]|=
1<<c;for(c=0;c<r;c++){let u=Dt[e.charCodeAt(c)],d=u|i;u|=(u&s)+s^s,i|=~(u|s),s&=u,i&o&&a++,s&o&&a--,i=i<<1|1,s=s<<1|~(d|
i),i&=d}for(c=n;c--;)Dt[t.charCodeAt(c)]=0;return a},Ec=(t,e)=>{let n=e.length,r=t.length,o=[],s=[],i=Math.ceil(n/32),a=Math.
ceil(r/32);for(let g=0;g<i;g++)s[g]=-1,o[g]=0;let c=0;for(;c<a-1;c++){let g=0,y=-1,b=c*32,x=Math.min(32,r)+b;for(let k=b;k<
x;k++)Dt[t.charCodeAt(k)]|=1<<k;for(let k=0;k<n;k++){let L=Dt[e.charCodeAt(k)],O=s[k/32|0]>>>k&1,D=o[k/32|0]>>>k&1,Z=L|g,
Q=((L|D)&y)+y^y|L|D,I=g|~(Q|y),z=y&Q;I>>>31^O&&(s[k/32|0]^=1<<k),z>>>31^D&&(o[k/32|0]^=1<<k),I=I<<1|O,z=z<<1|D,y=z|~(Z|I),
g=I&Z}for(let k=b;k<x;k++)Dt[t.charCodeAt(k)]=0}let u=0,d=-1,m=c*32,f=Math.min(32,r-m)+m;for(let g=m;g<f;g++)Dt[t.charCodeAt(
g)]|=1<<g;let p=r;for(let g=0;g<n;g++){let y=Dt[e.charCodeAt(g)],b=s[g/32|0]>>>g&1,x=o[g/32|0]>>>g&1,k=y|u,L=((y|x)&d)+d^
d|y|x,O=u|~(L|d),D=d&L;p+=O>>>r-1&1,p-=D>>>r-1&1,O>>>31^b&&(s[g/32|0]^=1<<g),D>>>31^x&&(o[g/32|0]^=1<<g),O=O<<1|b,D=D<<1|
x,d=D|~(k|O),u=O&k}for(let g=m;g<f;g++)Dt[t.charCodeAt(g)]=0;return p},Es=(t,e)=>{if(t.length<e.length){let n=e;e=t,t=n}
return e.length===0?t.length:t.length<=32?Mc(t,e):Ec(t,e)};function Cs(t,e){let n=[],r=[];for(let o of vr(t)){let{token:s,hint:i}=$c(o,e);i&&r.push({text:o.text,says:i,isHint:!0});
let{term:a,says:c}=Ic(s,e);r.push(...c.map(u=>({text:o.text,says:u,isHint:!1}))),a&&n.push(a)}return r.push(...Lc(n)),t.
split('"').length%2===0&&r.push({text:'"',says:"A quotation mark is never closed; the search closes it at the end.",isHint:!1}),
{terms:n,faults:r}}var Nc=/(-)?(?:([\p{L}]+):(?=\S))?((?:"[^"]*"?|[^\s",]+|,)+)/gu;function vr(t){return Array.from(t.matchAll(
Nc),e=>{let[n,r,o,s=""]=e,i=/^https?$/i.test(o??""),a=i?null:o?.toLowerCase()??null;return{text:n,start:e.index,end:e.index+
n.length,field:a,values:i?[`${o??""}:${s}`]:a?Cc(s):[As(s)],isPhrase:!a&&s.startsWith('"'),isNot:!!r}})}var As=t=>t.replaceAll(
'"',"").trim(),Cc=t=>(t.match(/(?:"[^"]*"?|[^",])+/g)??[]).map(As).filter(Boolean),Ac=new Map([["OR","OR is ignored: eve\
ry word must match. To accept alternatives, separate them with commas in a field: outlet:a.com,b.com."],["AND","AND is i\
gnored: every word must match anyway."],["NOT","NOT is ignored. To exclude a word, put a minus before it: -detroit."]]);
function $c(t,e){let n=a=>({token:{...t,values:[]},hint:a});if(t.field!==null)return t.values.some(Boolean)?{token:t,hint:null}:
n(Ns(t.field,e));let r=t.isPhrase||t.values[0].includes('"')?"":t.values[0],o=r.endsWith(":")?r.slice(0,-1).toLowerCase():
"";if(e.fields.has(o))return n(Ns(o,e));let s=Ac.get(r);if(s!==void 0)return n(s);if(/^-+$/.test(r))return n("Put the mi\
nus directly before the word that it excludes: -detroit.");let i=r.replace(/^\(+|\)+$/g,"");return i===r?{token:t,hint:null}:
{token:{...t,values:[i]},hint:"Brackets are ignored: they cannot group words."}}var Ns=(t,e)=>e.fields.has(t)?`Which ${t}\
? Write it directly after the colon: ${e.exampleOf(t)}`:$s(t,e);function Lc(t){let e=s=>t.filter(i=>i.field===s&&!i.isNot).
flatMap(i=>i.dates.map(a=>[a,i.text])),n=e("after").sort((s,i)=>i[0]-s[0]).at(0),r=e("before").sort((s,i)=>s[0]-i[0]).at(
0);return!n||!r||n[0]<r[0]?[]:[{text:`${n[1]} ${r[1]}`,says:"No date can match both: the first begins after the second h\
as ended.",isHint:!1}]}function Ic(t,e){let{field:n}=t,r=t.values.filter(Boolean),o={...t,bounds:[],dates:[]};if(!r.length)
return{term:null,says:[]};if(n===null)return{term:{...o,field:n,values:r},says:[]};if(!e.fields.has(n))return{term:null,
says:[$s(n,e)]};let s=r.map(d=>Rc(n,d,e)),i=d=>d.fault===void 0,a=s.filter(i),c={...o,field:n,values:r.filter((d,m)=>i(s[m])),
bounds:a.flatMap(({bounds:d})=>d?[d]:[]),dates:a.flatMap(({seconds:d})=>d===void 0?[]:[d])},u=s.flatMap(({fault:d})=>d===
void 0?[]:[d]);return{term:a.length?c:null,says:u}}function Rc(t,e,n){let r=`“${A(e,40)}”`;if(se(t))return n.namedRows(
t,e).length?{}:{fault:Pc(t,e,n)};let o=n.fields.get(t)?.reads;if(o==="number"){let i=Fc(e);return i?{bounds:i}:{fault:`${r}\
 is not a number. Write ${t}:>3, ${t}:2..5 or ${t}:0.`}}if(o==="date"){let i=Hc(e);return i===null?{fault:`${r} is not a\
 date. Write 2020, 2020-06 or 2020-06-30.`}:{seconds:i}}let s=n.linkKinds.some(i=>i===e.toLowerCase());return o==="kind"&&
!s?{fault:`${r} is not a kind of link. The kinds are ${n.linkKinds.join(", ")}.`}:{}}var Dc=/^(>=|<=|>|<|=)?(-?\d+)$|^(-?\d+)\.\.(-?\d+)$/;
function Fc(t){let e=Dc.exec(t);if(!e)return null;let[,n,r,o,s]=e;if(o!==void 0)return[Number(o),Number(s)];let i=Number(
r);return n===">"?[i+1,1/0]:n===">="?[i,1/0]:n==="<"?[-1/0,i-1]:n==="<="?[-1/0,i]:[i,i]}var Bc=/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
function Hc(t){let e=Bc.exec(t);if(!e)return null;let[n,r,o]=[Number(e[1]),Number(e[2]??1),Number(e[3]??1)],s=new Date(0);
return s.setUTCFullYear(n,r-1,o),s.getUTCMonth()===r-1&&s.getUTCDate()===o?s.getTime()/1e3:null}function $s(t,e){let n=[
...e.fields.keys()],r=Ls(t,n),o=r?` Did you mean ${r}: ?`:` The fields are ${n.join(", ")}.`;return`There is no field ca\
lled “${A(t,40)}”.${o} To search for these words, put them in quotation marks.`}function Pc(t,e,n){let r=Ls(lt(e),n.
namesOf(t)),o=r?` Did you mean “${A(r,60)}”?`:"";return`No ${t} here is called “${A(e,60)}”.${o}`}function Ls(t,e){
let n=t.length<4?1:Math.max(2,Math.floor(t.length/4)),r=null,o=n+1;for(let s of e.slice(0,5e3)){if(Math.abs(s.length-t.length)>=
o)continue;let i=Es(t.slice(0,60),lt(s).slice(0,60));i<o&&([r,o]=[s,i])}return r}var kr=t=>/[\s",]/.test(t)?`"${t.replaceAll(
'"',"")}"`:t;function He(t,e,n){let r=vr(t).filter(s=>s.field!==e||s.isNot),o=n.length?[`${e}:${n.map(kr).join(",")}`]:[];
return[...r.map(s=>s.text),...o].join(" ")}var Is=(t,e)=>vr(t).filter(n=>n.field===e&&!n.isNot).flatMap(n=>n.values);var Kc=200,_c=40,xn=class{constructor(e){this.graph=e;this.linkKinds=e.links.kinds,this.fields=Ms(e.described),this.described=
new Map(e.described.map(n=>[n.key,n]))}graph;linkKinds;fields;described;named=new Map;masks=new Map;counts=null;parse(e){
return Cs(e,this)}names(e,n){let{outlets:r,topics:o,stories:s}=this.graph;return{outlet:()=>[r.name[n],r.domain[n],...r.
alt[n]],topic:()=>[o.label[n],...o.alt[n]],story:()=>[s.name[n]]}[e]().filter(a=>!!a)}namesOf(e){return this.graph.idsOf(
e).flatMap((n,r)=>this.names(e,r))}isNamed(e,n,r){return this.names(e,n).some(o=>r.test(o))}namedRows(e,n){return Rs(this.
named,`${e}:${n}`,Kc,()=>this.findNamed(e,n))}findNamed(e,n){let r=this.graph.idsOf(e),o=[...r.keys()],s=lt(n),i=u=>lt(u.
replaceAll('"',"")).trim()===s,a=o.filter(u=>r[u]===n||this.names(e,u).some(i));if(a.length)return a;let c=Gt(n,!1);return o.
filter(u=>this.isNamed(e,u,c))}rowsNamed(e){let{field:n,values:r}=e;return!n||!se(n)?[]:[...new Set(r.flatMap(o=>this.namedRows(
n,o)))]}facetName(e,n){let r=this.graph.labelOf({kind:e,row:n}),o=e==="outlet"?[this.graph.outlets.domain[n],r]:[r],s=i=>!!i&&
i.length<120&&this.namedRows(e,i.replaceAll('"',"").trim()).join()===String(n);return o.find(s)??this.graph.idsOf(e)[n]}exampleOf(e){
if(this.fields.get(e)?.reads==="date")return this.monthExample(e);if(!se(e)||!this.graph.sizeOf(e))return this.plainExample(
e);let n=this.graph.rowsIn(e).sort(this.graph.orders[e])[0],r=e==="story"?A(this.graph.labelOf($(n)),30).replace(/\W+\S*…$/,
""):this.facetName(e,n);return`${e}:${kr(r)}`}plainExample(e){return this.fields.get(e)?.example??`${e}:`}monthExample(e){
let n=this.graph.articles.published.filter(o=>o!==null);if(!n.length)return this.plainExample(e);let r=new Date(1e3*n.sort(
(o,s)=>o-s)[n.length>>1]);return e==="before"&&r.setUTCMonth(r.getUTCMonth()+1,1),`${e}:${r.toISOString().slice(0,7)}`}maskOfAll(e,n=null){
let r=this.emptyMask().fill(1);for(let o of e){if(n&&o.field===n&&!o.isNot)continue;let s=this.maskOf(o),i=o.isNot?0:1;for(let a=0;a<
r.length;a+=1)s[a]!==i&&(r[a]=0)}return r}maskWhere(e){let n=this.emptyMask();for(let r=0;r<n.length;r+=1)e(r)&&(n[r]=1);
return n}emptyMask(){return new Uint8Array(this.graph.articles.id.length)}maskOf(e){let n=JSON.stringify([e.field,e.values,
e.isPhrase,!!this.graph.details]);return Rs(this.masks,n,_c,()=>this.findMask(e))}findMask(e){let{articles:n}=this.graph,
r=this.described.get(e.field);if(r)return this.maskDescribed(r,e);switch(e.field){case null:return this.maskWords(e);case"\
topic":case"outlet":case"story":return this.maskHeld(e.field,this.rowsNamed(e));case"after":return this.maskDates(o=>e.dates.
every(s=>o>=s));case"before":return this.maskDates(o=>e.dates.every(s=>o<s));case"related":return this.maskWithin(this.relatedCounts(),
e.bounds);case"quality":case"heat":return this.maskWithin(n[e.field],e.bounds);case"type":case"category":return this.maskCoded(
e.field,e.values);case"kind":return this.maskLinked(e.values);default:return this.emptyMask()}}maskDescribed(e,{bounds:n,
values:r}){if(n.length)return this.maskWithin(e.values,n);let o=r.map(s=>Gt(s,!1));return this.maskWhere(s=>{let i=e.values[s];
return i!==null&&o.some(a=>a.test(String(i)))})}maskWords({values:[e],isPhrase:n}){let{graph:r}=this,o=Gt(e,n),s=d=>r.rowsIn(
d).map(m=>this.isNamed(d,m,o)),[i,a]=[s("outlet"),s("topic")],{headline:c,outlet:u}=r.articles;return this.maskWhere(d=>o.
test(c[d]??"")||i[u[d]]||r.articleTopics[d].some(m=>a[m])||o.test(r.abstractOf(d)??""))}maskHeld(e,n){let r=this.emptyMask();
for(let o of n)for(let s of this.graph.articlesIn[e][o])r[s]=1;return r}maskDates(e){let{published:n}=this.graph.articles;
return this.maskWhere(r=>{let o=n[r];return o!==null&&e(o)})}maskWithin(e,n){return this.maskWhere(r=>{let o=e[r];return o!==
null&&n.some(([s,i])=>o>=s&&o<=i)})}maskCoded(e,n){let r=new Set(n.map(lt)),o=this.graph.words[e],s=new Set(o.flatMap((i,a)=>r.
has(lt(i))?[a]:[]));return this.maskWhere(i=>s.has(this.graph.articles[e][i]))}maskLinked(e){let n=new Set(e.map(i=>i.toLowerCase())),
{source:r,target:o}=this.graph.links,s=this.emptyMask();return r.forEach((i,a)=>{n.has(this.graph.linkKind(a))&&(s[i]=s[o[a]]=
1)}),s}relatedCounts(){if(this.counts)return this.counts;let{graph:e}=this,n=e.articles.id.length,r=new Int32Array(n).fill(
-1);this.counts=new Int32Array(n);for(let o=0;o<n;o+=1)for(let s of e.linksOf(o)){if(s>=e.links.declared)continue;let i=e.
otherEnd(s,o);r[i]!==o&&(this.counts[o]+=1),r[i]=o}return this.counts}};function Rs(t,e,n,r){let o=t.get(e);return o===void 0&&
(t.size>n&&t.clear(),o=r(),t.set(e,o)),o}var l,V,nt,Pe;function Ds(t){l=t,V=new gn(t),nt=new xn(t),Pe=new bn(t,nt)}var Fs={light:["#2c5f8a","#b4611a","#3b7a4b","#8b3f93","#a83246","#6d6812","#15777f","#7a5138"],dark:["#7fb5e0","#eaa25c",
"#86c996","#d79be0","#f08a97","#cfc65e","#6fd0d6","#cda483"]},Tr={light:["#c9a227","#c77f2e","#b85c38","#9c3f49","#78305\
9","#53285f","#2f2358"],dark:["#6a5fa8","#8f5fae","#b5619f","#d66f86","#ec8a6d","#f5ad63","#fbd57a"]},Bs=-1,Or=-2,vn={topic:"\
Topic",outlet:"Outlet",date:"Date",story:"Story"},kn={articles:"Same",heat:"Heat"},tt;function Hs(){let t=l.sizeOf("arti\
cle");tt={colour:"topic",classes:[],codes:new Int8Array(t),radii:new Float32Array(t)},Mr("topic"),Er("articles")}function Mr(t){
tt.colour=t,tt.classes=zc(l,t),tt.classes.forEach(({rows:e},n)=>{for(let r of e)tt.codes[r]=n}),re()}function Er(t){t===
"articles"?tt.radii.fill(5.2):tt.radii.set(Wc(l)),re()}function Wc({articles:{heat:t}}){let e=Float64Array.from(t.filter(
r=>r!==null)).sort(),n=new Map;return e.forEach((r,o)=>{n.has(r)||n.set(r,o/e.length)}),Float32Array.from(t,r=>r===null?
3:3.2+3.4*(n.get(r)??0))}function zc(t,e){let{articles:n}=t;if(e==="date")return Uc(t);if(e==="outlet")return Sr(t,"outl\
et",n.outlet,"Other outlets","Outlet not given");if(e==="topic"){let o=n.id.map((s,i)=>Gc(t,i));return Sr(t,"topic",o,"O\
ther topics","No topic declared")}let r=n.storyline.map((o,s)=>o>=0?o:n.event[s]);return Sr(t,"story",r,"Other stories",
"In no story")}function Gc({articleTopics:t,topicArticles:e},n){let r=(o,s)=>e[o].length<e[s].length;return t[n].reduce(
(o,s)=>o<0||r(s,o)?s:o,-1)}function Sr(t,e,n,r,o){let s=zt(t.sizeOf(e),n),a=[...s.keys()].filter(p=>s[p].length).sort((p,g)=>s[g].
length-s[p].length||p-g),c=Fs.light.length,u=a.slice(0,c).map((p,g)=>{let y={kind:e,row:p};return{label:t.labelOf(y),thing:y,
hue:g,rows:s[p]}}),d={label:r,hue:Bs,rows:a.slice(c).flatMap(p=>s[p])},m=[...n.keys()].filter(p=>n[p]<0),f={label:o,hue:Or,
rows:m};return[...u,...[d,f].filter(p=>p.rows.length)]}function Uc({articles:{published:t}}){let e=t.map(f=>f===null?-1:
Math.floor(f/yt)),n=Int32Array.from(e.filter((f,p)=>t[p]!==null)).sort(),r=Tr.light.length,o=(f,p)=>n[Math.floor(p*n.length/
r)],s=n.length?[...new Set(Tr.light.map(o))]:[],i=s.map(()=>[]);e.forEach((f,p)=>{t[p]!==null&&i[s.findLastIndex(g=>g<=f)].
push(p)});let a=f=>(s.at(f+1)??n[n.length-1]+1)-1,c=f=>Nt(s[f]*yt,a(f)*yt),u=i.map((f,p)=>({label:c(p),hue:p,rows:f})),d=[
...t.keys()].filter(f=>t[f]===null),m={label:"Date not given",hue:Or,rows:d};return[...u,m].filter(f=>f.rows.length)}function Sn(t){
return t===Bs?F.quiet:t===Or?F.isDark?"#6b7079":"#a39a8c":(tt.colour==="date"?Tr:Fs)[F.isDark?"dark":"light"][t]}var Nr=()=>tt.
classes.map(({label:t,thing:e=null,hue:n,rows:r})=>({label:t,thing:e,swatch:Sn(n),rows:r}));var Vc=1.6,Ps=220,qc=150,M;function _s(){M=jc(l)}function jc(t){let{x:e,y:n,stories:r,radii:o,topics:s}=t.map,i=a=>t.stories.
articles[a];return{x:Float32Array.from(e),y:Float32Array.from(n),sx:Float32Array.from(r[0]),sy:Float32Array.from(r[1]),radii:Float32Array.
from(o),topics:s,stretched:[1,1],islands:[...t.storylines].sort((a,c)=>i(c)-i(a)||a-c)}}function Ws({clientWidth:t,clientHeight:e}){
let n=t&&e?t/e:1;M=Ks(Ks(M,0,n),1,1/n)}function Ks(t,e,n){let r=Math.min(Vc,Math.max(1,n)),o=r/t.stretched[e]-1;if(Math.
abs(o)<.05)return t;let[s,i]=e?[t.y.slice(),t.sy.slice()]:[t.x.slice(),t.sx.slice()],a=new Uint8Array(s.length);for(let u of t.
islands){let d=o*i[u];for(let m of[u,...l.storyEvents[u]])i[m]+=d;for(let m of l.storyArticles[u])s[m]+=d,a[m]=1}for(let u=0;u<
s.length;u+=1)a[u]||(s[u]*=1+o);let c=[e?1:1+o,e?1+o:1];return{...t,...e?{y:s,sy:i}:{x:s,sx:i},topics:t.topics.map(([u,d])=>[
u*c[0],d*c[1]]),stretched:e?[t.stretched[0],r]:[r,t.stretched[1]]}}function zs(){let[t,e,n,r]=[1/0,1/0,-1/0,-1/0],o=(s,i,a)=>{
t=Math.min(t,s-a),e=Math.min(e,i-a),n=Math.max(n,s+a),r=Math.max(r,i+a)};for(let s=0;s<M.x.length;s+=1)o(M.x[s],M.y[s],8);
for(let s of M.islands)o(M.sx[s],M.sy[s],M.radii[s]);return[t,e,n,r]}var Ke=(t,e,n,r)=>e+r>t.left&&e-r<t.left+t.width&&n+
r>t.top&&n-r<t.top+t.height;function Ot({x:t,y:e,scale:n,width:r,height:o}){let[s,i]=[r/n,o/n];return{left:t-s/2,top:e-i/
2,width:s,height:i,scale:n}}function ie(t){let e=[];for(let n=0;n<M.x.length;n+=1)Ke(t,M.x[n],M.y[n],24)&&e.push(n);return e}
var Ar=(t,e)=>Ke(e,M.sx[t],M.sy[t],M.radii[t]),Gs=(t,e)=>M.islands.filter(n=>Ar(n,t)&&M.radii[n]*t.scale>e);function ae(t,e=5){
let n=[];for(let r of M.islands){if(n.length>=Ps)break;if(!Ar(r,t))continue;let o=M.radii[r]*t.scale;if(o<e)continue;let s=o>
qc?Yc(r,t):[];s.length>1?n.push(...s.slice(0,Ps-n.length)):n.push(r)}return n}var Yc=(t,e)=>l.storyEvents[t].filter(n=>Ar(
n,e)),Cr={background:"rgba(0,0,0,0)",border:"rgba(0,0,0,0)"},Xc=t=>({id:l.nameOf($(t)),x:M.sx[t],y:M.sy[t],fixed:!0,shape:"\
dot",size:M.radii[t],borderWidth:0,color:{...Cr,hover:Cr,highlight:Cr}}),Tn=new Set,Us=()=>{Tn=new Set};function $r(){let t=new Set(
ae(Ot(ht()))),e=[...Tn].filter(r=>!t.has(r)),n=[...t].filter(r=>!Tn.has(r));Tn=t,e.length&&At.remove(e.map(r=>l.nameOf($(
r)))),n.length&&At.add(n.map(Xc))}function Ft({kind:t,row:e}){return t==="article"?{x:M.x[e],y:M.y[e],radius:tt.radii[e]}:
t==="story"?Lr(e):t==="outlet"||!l.topicArticles[e].length?null:{x:M.topics[e][0],y:M.topics[e][1],radius:10}}var Lr=t=>({
x:M.sx[t],y:M.sy[t],radius:M.radii[t]});function Vs(t,e,n){let[r,o]=[-1,n];for(let a=0;a<M.x.length;a+=1){let[c,u]=[M.x[a]-
t,M.y[a]-e];if(c>30||c<-30||u>30||u<-30)continue;let d=Math.hypot(c,u)-tt.radii[a];d<=o&&([r,o]=[a,d])}if(r>=0)return N(
r);let s=a=>Math.hypot(M.sx[a]-t,M.sy[a]-e)<=M.radii[a],i=M.islands.find(s);return i===void 0?null:$(l.storyEvents[i].find(
s)??i)}var qs={name:"",nodes:[],edges:[],places:new Map,note:""},js={...qs,name:"map"},Ys={focus:null,litNames:null,litRows:null,
pointed:null},C={...qs,...Ys,fit:1,grow:1,mask:null};function Bt(t){C={...C,...t}}var Xs=t=>{Bt({...t,...Ys})},_=()=>C.name===
"map",Se=()=>C.litNames!==null||C.litRows!==null,Ir=t=>J(t,C.focus);function Rr(t){let{mask:e}=C;return!e||l.articlesOf(
t).some(n=>e[n])}var Te=t=>C.litRows?C.litRows.has(t):C.mask?.[t]!==0;var Zs=.3,Js=16,Zc=8,Qc=9,ti=4,ei=6e3,Qs=7,ni=1.1,Mn=document.createElement("canvas"),On=document.createElement("canvas"),
Dr=null,Jc=(t,e)=>t.left<=e.left&&t.top<=e.top&&t.left+t.width>=e.left+e.width&&t.top+t.height>=e.top+e.height;function ri(t,e,n){
let r=Ot(e),o=Dr?.version===xe?Dr:null,s=o!==null&&o.frame.scale===r.scale&&Jc(o.frame,r),i=o&&(s||n)?o:tu(r,e.ratio);Dr=
i;let{left:a,top:c,width:u,height:d}=i.frame;return t.drawImage(i.canvas,a,c,u,d),s||!n}function tu(t,e){let[n,r]=[t.width*
Zs,t.height*Zs],o={left:t.left-n,top:t.top-r,width:t.width+2*n,height:t.height+2*r,scale:t.scale},s=t.scale*e,i=oi(Mn,Math.
ceil(o.width*s),Math.ceil(o.height*s));return i.setTransform(s,0,0,s,-o.left*s,-o.top*s),nu(i,o,s),{canvas:Mn,frame:o,version:xe}}
function oi(t,e,n){(t.width!==e||t.height!==n)&&Object.assign(t,{width:e,height:n});let r=eu(t);return r.setTransform(1,
0,0,1,0,0),r.clearRect(0,0,e,n),r}function eu(t){let e=t.getContext("2d");if(!e)throw new Error("This browser gives no c\
anvas to draw on.");return e}function nu(t,e,n){let{focus:r,mask:o}=C,s=ie(e),i=ru(t,e,s);r&&mu(t,e,r);let a=[[s.filter(
c=>!Te(c)),o?.1:.2],[s.filter(Te),1]];if(s.length>ei&&5.2*e.scale<ni*1.6)lu(t,e,n,a);else for(let[c,u]of a)iu(t,e,c,u);r&&
!(i&&r.kind==="story")&&pu(t,r,e.scale)}function $t(t,e,n,r){t.moveTo(e+r,n),t.arc(e,n,r,0,2*Math.PI)}function ru(t,e,n){
let r=n.filter(u=>l.articles.storyline[u]>=0||l.articles.event[u]>=0),o=r.length<=ei&&e.scale>.12,s=o?[]:Gs(e,1),i=o?si(
r):new Set,a=(u,d,m=0)=>{t.beginPath();for(let f of o?r:[])$t(t,M.x[f],M.y[f],Js+u);for(let f of i)$t(t,M.sx[f],M.sy[f],
M.radii[f]+ti+u);for(let f of s)M.radii[f]*e.scale>m&&$t(t,M.sx[f],M.sy[f],M.radii[f]-3+u);t.fillStyle=d,t.fill()},c=F.isDark?
["#171d25","#3a4551","#1f262e"]:["#e9eff0","#bccaca","#fffefb"];return a(Zc,c[0]),o&&C.focus?.kind==="story"&&ou(t,e,l.storyArticles[C.
focus.row]),a(1/e.scale,c[1],Qs),a(0,c[2],Qs),o&&e.scale>.5&&su(t,r),o}function ou(t,e,n){t.beginPath();for(let r of n)$t(
t,M.x[r],M.y[r],Js+3/e.scale);for(let r of si(n))$t(t,M.sx[r],M.sy[r],M.radii[r]+ti+3/e.scale);t.fillStyle=F.accent,t.fill()}
var si=t=>new Set(t.map(e=>l.articles.event[e]).filter(e=>e>=0));function su(t,e){t.beginPath();for(let n of e)l.articles.
event[n]>=0&&$t(t,M.x[n],M.y[n],Qc);t.fillStyle=F.isDark?"#2a343f":"#f4eee1",t.fill()}function iu(t,e,n,r){t.globalAlpha=
r;let o=tt.classes.map(()=>[]);for(let s of n)o[tt.codes[s]].push(s);o.forEach((s,i)=>{t.fillStyle=Sn(tt.classes[i].hue),
au(t,s,e.scale)}),t.globalAlpha=1}function au(t,e,n){let r=(Se()||C.mask?1.8:ni)/n;t.beginPath();for(let o of e){let s=Math.
max(tt.radii[o],r);s*n<1.4?t.rect(M.x[o]-s,M.y[o]-s,2*s,2*s):$t(t,M.x[o],M.y[o],s)}t.fill()}function lu(t,e,n,r){let o=oi(
On,Mn.width,Mn.height),s=o.createImageData(On.width,On.height),i=new Uint32Array(s.data.buffer),a=Math.max(2,Math.round(
2*n*(Se()||C.mask?7:5)));for(let[c,u]of r){let d=tt.classes.map(({hue:m})=>uu(o,Sn(m),u));for(let m of c){let[f,p]=[(M.x[m]-
e.left)*n,(M.y[m]-e.top)*n];cu(i,s,f,p,a,d[tt.codes[m]])}}o.putImageData(s,0,0),t.drawImage(On,e.left,e.top,e.width,e.height)}
function cu(t,{width:e,height:n},r,o,s,i){let[a,c]=[Math.round(r-s/2),Math.round(o-s/2)],[u,d]=[Math.min(a+s,e),Math.min(
c+s,n)];for(let m=Math.max(c,0);m<d;m+=1)t.fill(i,m*e+Math.max(a,0),m*e+Math.max(u,0))}function uu(t,e,n){t.fillStyle=e;
let r=t.fillStyle,[o,s,i]=[1,3,5].map(a=>parseInt(r.slice(a,a+2),16));return(Math.round(255*n)<<24|i<<16|s<<8|o)>>>0}var du=600;
function mu(t,e,n){let r=new Map;for(let o of fu(n)){let s=at[l.linkKind(o)].edge;r.set(s,[...r.get(s)??[],o])}for(let[o,
s]of r)hu(t,e.scale,St[o],s);t.setLineDash([]),t.globalAlpha=1}function fu({kind:t,row:e}){if(t==="article")return[...l.
linksOf(e)];if(t!=="story")return[];let{source:n,target:r}=l.links,o=new Set(l.storyArticles[e]);return l.storyArticles[e].
flatMap(i=>[...l.linksOf(i)].filter(a=>n[a]===i&&o.has(r[a]))).slice(0,du)}function hu(t,e,n,r){t.beginPath();for(let o of r){
let[s,i]=[l.links.source[o],l.links.target[o]];t.moveTo(M.x[s],M.y[s]),t.lineTo(M.x[i],M.y[i])}t.setLineDash((n.dashes||
[]).map(o=>o/e)),t.globalAlpha=Math.max(.22,Math.min(.75,14/r.length)),t.strokeStyle=F[n.colour],t.lineWidth=.6*n.width/
e,t.stroke()}function pu(t,e,n){let r=Ft(e);!r||e.kind==="topic"||(t.beginPath(),$t(t,r.x,r.y,r.radius+(e.kind==="articl\
e"?4:6)/n),t.strokeStyle=F.accent,t.lineWidth=2.5/n,t.stroke())}function gu(t){let e=+this._x.call(null,t),n=+this._y.call(null,t);return ai(this.cover(e,n),e,n,t)}function ai(t,e,n,r){
if(isNaN(e)||isNaN(n))return t;var o,s=t._root,i={data:r},a=t._x0,c=t._y0,u=t._x1,d=t._y1,m,f,p,g,y,b,x,k;if(!s)return t.
_root=i,t;for(;s.length;)if((y=e>=(m=(a+u)/2))?a=m:u=m,(b=n>=(f=(c+d)/2))?c=f:d=f,o=s,!(s=s[x=b<<1|y]))return o[x]=i,t;if(p=
+t._x.call(null,s.data),g=+t._y.call(null,s.data),e===p&&n===g)return i.next=s,o?o[x]=i:t._root=i,t;do o=o?o[x]=new Array(
4):t._root=new Array(4),(y=e>=(m=(a+u)/2))?a=m:u=m,(b=n>=(f=(c+d)/2))?c=f:d=f;while((x=b<<1|y)===(k=(g>=f)<<1|p>=m));return o[k]=
s,o[x]=i,t}function yu(t){Array.isArray(t)||(t=Array.from(t));let e=t.length,n=new Float64Array(e),r=new Float64Array(e),
o=1/0,s=o,i=-o,a=i;for(let c=0,u,d,m;c<e;++c){if(isNaN(d=+this._x.call(null,u=t[c]))||isNaN(m=+this._y.call(null,u))){n[c]=
NaN;continue}n[c]=d,r[c]=m,d<o&&(o=d),d>i&&(i=d),m<s&&(s=m),m>a&&(a=m)}if(o>i||s>a)return this;this.cover(o,s).cover(i,a);
for(let c=0;c<e;++c)ai(this,n[c],r[c],t[c]);return this}function bu(t,e){if(isNaN(t=+t)||isNaN(e=+e))return this;var n=this.
_x0,r=this._y0,o=this._x1,s=this._y1;if(isNaN(n))o=(n=Math.floor(t))+1,s=(r=Math.floor(e))+1;else{for(var i=o-n||1,a=this.
_root,c,u;n>t||t>=o||r>e||e>=s;)switch(u=(e<r)<<1|t<n,c=new Array(4),c[u]=a,a=c,i*=2,u){case 0:o=n+i,s=r+i;break;case 1:
n=o-i,s=r+i;break;case 2:o=n+i,r=s-i;break;case 3:n=o-i,r=s-i;break}this._root&&this._root.length&&(this._root=a)}return this.
_x0=n,this._y0=r,this._x1=o,this._y1=s,this}function wu(){var t=[];return this.visit(function(e){if(!e.length)do t.push(
e.data);while(e=e.next)}),t}function xu(t){return arguments.length?this.cover(+t[0][0],+t[0][1]).cover(+t[1][0],+t[1][1]):
isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}function ct(t,e,n,r,o){this.node=t,this.x0=e,this.y0=n,
this.x1=r,this.y1=o}function vu(t,e,n){var r,o=this._x0,s=this._y0,i,a,c,u,d=this._x1,m=this._y1,f=[],p=this._root,g,y;for(p&&
f.push(new ct(p,o,s,d,m)),n==null?n=1/0:(o=t-n,s=e-n,d=t+n,m=e+n,n*=n);g=f.pop();)if(!(!(p=g.node)||(i=g.x0)>d||(a=g.y0)>
m||(c=g.x1)<o||(u=g.y1)<s))if(p.length){var b=(i+c)/2,x=(a+u)/2;f.push(new ct(p[3],b,x,c,u),new ct(p[2],i,x,b,u),new ct(
p[1],b,a,c,x),new ct(p[0],i,a,b,x)),(y=(e>=x)<<1|t>=b)&&(g=f[f.length-1],f[f.length-1]=f[f.length-1-y],f[f.length-1-y]=g)}else{
var k=t-+this._x.call(null,p.data),L=e-+this._y.call(null,p.data),O=k*k+L*L;if(O<n){var D=Math.sqrt(n=O);o=t-D,s=e-D,d=t+
D,m=e+D,r=p.data}}return r}function ku(t){if(isNaN(d=+this._x.call(null,t))||isNaN(m=+this._y.call(null,t)))return this;
var e,n=this._root,r,o,s,i=this._x0,a=this._y0,c=this._x1,u=this._y1,d,m,f,p,g,y,b,x;if(!n)return this;if(n.length)for(;;){
if((g=d>=(f=(i+c)/2))?i=f:c=f,(y=m>=(p=(a+u)/2))?a=p:u=p,e=n,!(n=n[b=y<<1|g]))return this;if(!n.length)break;(e[b+1&3]||
e[b+2&3]||e[b+3&3])&&(r=e,x=b)}for(;n.data!==t;)if(o=n,!(n=n.next))return this;return(s=n.next)&&delete n.next,o?(s?o.next=
s:delete o.next,this):e?(s?e[b]=s:delete e[b],(n=e[0]||e[1]||e[2]||e[3])&&n===(e[3]||e[2]||e[1]||e[0])&&!n.length&&(r?r[x]=
n:this._root=n),this):(this._root=s,this)}function Su(t){for(var e=0,n=t.length;e<n;++e)this.remove(t[e]);return this}function Tu(){
return this._root}function Ou(){var t=0;return this.visit(function(e){if(!e.length)do++t;while(e=e.next)}),t}function Mu(t){
var e=[],n,r=this._root,o,s,i,a,c;for(r&&e.push(new ct(r,this._x0,this._y0,this._x1,this._y1));n=e.pop();)if(!t(r=n.node,
s=n.x0,i=n.y0,a=n.x1,c=n.y1)&&r.length){var u=(s+a)/2,d=(i+c)/2;(o=r[3])&&e.push(new ct(o,u,d,a,c)),(o=r[2])&&e.push(new ct(
o,s,d,u,c)),(o=r[1])&&e.push(new ct(o,u,i,a,d)),(o=r[0])&&e.push(new ct(o,s,i,u,d))}return this}function Eu(t){var e=[],
n=[],r;for(this._root&&e.push(new ct(this._root,this._x0,this._y0,this._x1,this._y1));r=e.pop();){var o=r.node;if(o.length){
var s,i=r.x0,a=r.y0,c=r.x1,u=r.y1,d=(i+c)/2,m=(a+u)/2;(s=o[0])&&e.push(new ct(s,i,a,d,m)),(s=o[1])&&e.push(new ct(s,d,a,
c,m)),(s=o[2])&&e.push(new ct(s,i,m,d,u)),(s=o[3])&&e.push(new ct(s,d,m,c,u))}n.push(r)}for(;r=n.pop();)t(r.node,r.x0,r.
y0,r.x1,r.y1);return this}function Nu(t){return t[0]}function Cu(t){return arguments.length?(this._x=t,this):this._x}function Au(t){
return t[1]}function $u(t){return arguments.length?(this._y=t,this):this._y}function En(t,e,n){var r=new Fr(e??Nu,n??Au,
NaN,NaN,NaN,NaN);return t==null?r:r.addAll(t)}function Fr(t,e,n,r,o,s){this._x=t,this._y=e,this._x0=n,this._y0=r,this._x1=
o,this._y1=s,this._root=void 0}function ii(t){for(var e={data:t.data},n=e;t=t.next;)n=n.next={data:t.data};return e}var ut=En.
prototype=Fr.prototype;ut.copy=function(){var t=new Fr(this._x,this._y,this._x0,this._y0,this._x1,this._y1),e=this._root,
n,r;if(!e)return t;if(!e.length)return t._root=ii(e),t;for(n=[{source:e,target:t._root=new Array(4)}];e=n.pop();)for(var o=0;o<
4;++o)(r=e.source[o])&&(r.length?n.push({source:r,target:e.target[o]=new Array(4)}):e.target[o]=ii(r));return t};ut.add=
gu;ut.addAll=yu;ut.cover=bu;ut.data=wu;ut.extent=xu;ut.find=vu;ut.remove=ku;ut.removeAll=Su;ut.root=Tu;ut.size=Ou;ut.visit=
Mu;ut.visitAfter=Eu;ut.x=Cu;ut.y=$u;var Lu={value:()=>{}};function Br(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.
test(r))throw new Error("illegal type: "+r);n[r]=[]}return new Nn(n)}function Nn(t){this._=t}function Iu(t,e){return t.trim().
split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))
throw new Error("unknown type: "+n);return{type:n,name:r}})}Nn.prototype=Br.prototype={constructor:Nn,on:function(t,e){var n=this.
_,r=Iu(t+"",n),o,s=-1,i=r.length;if(arguments.length<2){for(;++s<i;)if((o=(t=r[s]).type)&&(o=Ru(n[o],t.name)))return o;return}
if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++s<i;)if(o=(t=r[s]).type)n[o]=li(n[o],t.name,
e);else if(e==null)for(o in n)n[o]=li(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=
e[n].slice();return new Nn(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,s;r<o;++r)n[r]=
arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(s=this._[t],r=0,o=s.length;r<o;++r)s[r].
value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this.
_[t],o=0,s=r.length;o<s;++o)r[o].value.apply(e,n)}};function Ru(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===
e)return o.value}function li(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=Lu,t=t.slice(0,r).concat(t.slice(
r+1));break}return n!=null&&t.push({name:e,value:n}),t}var Oe=0,We=0,_e=0,ui=1e3,Cn,ze,An=0,le=0,$n=0,Ge=typeof performance=="object"&&performance.now?performance:Date,di=typeof window==
"object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function mi(){
return le||(di(Du),le=Ge.now()+$n)}function Du(){le=0}function Hr(){this._call=this._time=this._next=null}Hr.prototype=Kr.
prototype={constructor:Hr,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a functio\
n");n=(n==null?mi():+n)+(e==null?0:+e),!this._next&&ze!==this&&(ze?ze._next=this:Cn=this,ze=this),this._call=t,this._time=
n,Pr()},stop:function(){this._call&&(this._call=null,this._time=1/0,Pr())}};function Kr(t,e,n){var r=new Hr;return r.restart(
t,e,n),r}function Fu(){mi(),++Oe;for(var t=Cn,e;t;)(e=le-t._time)>=0&&t._call.call(void 0,e),t=t._next;--Oe}function ci(){
le=(An=Ge.now())+$n,Oe=We=0;try{Fu()}finally{Oe=0,Hu(),le=0}}function Bu(){var t=Ge.now(),e=t-An;e>ui&&($n-=e,An=t)}function Hu(){
for(var t,e=Cn,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:Cn=n);ze=
t,Pr(r)}function Pr(t){if(!Oe){We&&(We=clearTimeout(We));var e=t-le;e>24?(t<1/0&&(We=setTimeout(ci,Math.ceil(t-Ge.now()-
$n)+1)),_e&&(_e=clearInterval(_e))):(_e||(An=Ge.now(),_e=setInterval(Bu,ui)),Oe=1,di(ci))}}function dt(t){return function(){return t}}function Ut(t){return(t()-.5)*1e-6}function Pu(t){return t.x+t.vx}function Ku(t){
return t.y+t.vy}function pi(t){var e,n,r,o=1,s=1;typeof t!="function"&&(t=dt(t==null?1:+t));function i(){for(var u,d=e.length,
m,f,p,g,y,b,x=0;x<s;++x)for(m=En(e,Pu,Ku).visitAfter(a),u=0;u<d;++u)f=e[u],y=n[f.index],b=y*y,p=f.x+f.vx,g=f.y+f.vy,m.visit(
k);function k(L,O,D,Z,Q){var I=L.data,z=L.r,G=y+z;if(I){if(I.index>f.index){var ot=p-I.x-I.vx,ft=g-I.y-I.vy,It=ot*ot+ft*
ft;It<G*G&&(ot===0&&(ot=Ut(r),It+=ot*ot),ft===0&&(ft=Ut(r),It+=ft*ft),It=(G-(It=Math.sqrt(It)))/It*o,f.vx+=(ot*=It)*(G=(z*=
z)/(b+z)),f.vy+=(ft*=It)*G,I.vx-=ot*(G=1-G),I.vy-=ft*G)}return}return O>p+G||Z<p-G||D>g+G||Q<g-G}}function a(u){if(u.data)
return u.r=n[u.data.index];for(var d=u.r=0;d<4;++d)u[d]&&u[d].r>u.r&&(u.r=u[d].r)}function c(){if(e){var u,d=e.length,m;
for(n=new Array(d),u=0;u<d;++u)m=e[u],n[m.index]=+t(m,u,e)}}return i.initialize=function(u,d){e=u,r=d,c()},i.iterations=
function(u){return arguments.length?(s=+u,i):s},i.strength=function(u){return arguments.length?(o=+u,i):o},i.radius=function(u){
return arguments.length?(t=typeof u=="function"?u:dt(+u),c(),i):t},i}function _u(t){return t.index}function fi(t,e){var n=t.
get(e);if(!n)throw new Error("node not found: "+e);return n}function gi(t){var e=_u,n=m,r,o=dt(30),s,i,a,c,u,d=1;t==null&&
(t=[]);function m(b){return 1/Math.min(a[b.source.index],a[b.target.index])}function f(b){for(var x=0,k=t.length;x<d;++x)
for(var L=0,O,D,Z,Q,I,z,G;L<k;++L)O=t[L],D=O.source,Z=O.target,Q=Z.x+Z.vx-D.x-D.vx||Ut(u),I=Z.y+Z.vy-D.y-D.vy||Ut(u),z=Math.
sqrt(Q*Q+I*I),z=(z-s[L])/z*b*r[L],Q*=z,I*=z,Z.vx-=Q*(G=c[L]),Z.vy-=I*G,D.vx+=Q*(G=1-G),D.vy+=I*G}function p(){if(i){var b,
x=i.length,k=t.length,L=new Map(i.map((D,Z)=>[e(D,Z,i),D])),O;for(b=0,a=new Array(x);b<k;++b)O=t[b],O.index=b,typeof O.source!=
"object"&&(O.source=fi(L,O.source)),typeof O.target!="object"&&(O.target=fi(L,O.target)),a[O.source.index]=(a[O.source.index]||
0)+1,a[O.target.index]=(a[O.target.index]||0)+1;for(b=0,c=new Array(k);b<k;++b)O=t[b],c[b]=a[O.source.index]/(a[O.source.
index]+a[O.target.index]);r=new Array(k),g(),s=new Array(k),y()}}function g(){if(i)for(var b=0,x=t.length;b<x;++b)r[b]=+n(
t[b],b,t)}function y(){if(i)for(var b=0,x=t.length;b<x;++b)s[b]=+o(t[b],b,t)}return f.initialize=function(b,x){i=b,u=x,p()},
f.links=function(b){return arguments.length?(t=b,p(),f):t},f.id=function(b){return arguments.length?(e=b,f):e},f.iterations=
function(b){return arguments.length?(d=+b,f):d},f.strength=function(b){return arguments.length?(n=typeof b=="function"?b:
dt(+b),g(),f):n},f.distance=function(b){return arguments.length?(o=typeof b=="function"?b:dt(+b),y(),f):o},f}var Wu=1664525,
zu=1013904223,hi=4294967296;function Gu(){let t=1;return()=>(t=(Wu*t+zu)%hi)/hi}function Uu(t){return t.x}function Vu(t){
return t.y}var qu=10,ju=Math.PI*(3-Math.sqrt(5));function yi(t){var e,n=1,r=.001,o=1-Math.pow(r,1/300),s=0,i=.6,a=new Map,
c=Kr(m),u=Br("tick","end"),d=Gu();t==null&&(t=[]);function m(){f(),u.call("tick",e),n<r&&(c.stop(),u.call("end",e))}function f(y){
var b,x=t.length,k;y===void 0&&(y=1);for(var L=0;L<y;++L)for(n+=(s-n)*o,a.forEach(function(O){O(n)}),b=0;b<x;++b)k=t[b],
k.fx==null?k.x+=k.vx*=i:(k.x=k.fx,k.vx=0),k.fy==null?k.y+=k.vy*=i:(k.y=k.fy,k.vy=0);return e}function p(){for(var y=0,b=t.
length,x;y<b;++y){if(x=t[y],x.index=y,x.fx!=null&&(x.x=x.fx),x.fy!=null&&(x.y=x.fy),isNaN(x.x)||isNaN(x.y)){var k=qu*Math.
sqrt(.5+y),L=y*ju;x.x=k*Math.cos(L),x.y=k*Math.sin(L)}(isNaN(x.vx)||isNaN(x.vy))&&(x.vx=x.vy=0)}}function g(y){return y.
initialize&&y.initialize(t,d),y}return p(),e={tick:f,restart:function(){return c.restart(m),e},stop:function(){return c.
stop(),e},nodes:function(y){return arguments.length?(t=y,p(),a.forEach(g),e):t},alpha:function(y){return arguments.length?
(n=+y,e):n},alphaMin:function(y){return arguments.length?(r=+y,e):r},alphaDecay:function(y){return arguments.length?(o=+y,
e):+o},alphaTarget:function(y){return arguments.length?(s=+y,e):s},velocityDecay:function(y){return arguments.length?(i=
1-y,e):1-i},randomSource:function(y){return arguments.length?(d=y,a.forEach(g),e):d},force:function(y,b){return arguments.
length>1?(b==null?a.delete(y):a.set(y,g(b)),e):a.get(y)},find:function(y,b,x){var k=0,L=t.length,O,D,Z,Q,I;for(x==null?x=
1/0:x*=x,k=0;k<L;++k)Q=t[k],O=y-Q.x,D=b-Q.y,Z=O*O+D*D,Z<x&&(I=Q,x=Z);return I},on:function(y,b){return arguments.length>
1?(u.on(y,b),e):u.on(y)}}}function bi(){var t,e,n,r,o=dt(-30),s,i=1,a=1/0,c=.81;function u(p){var g,y=t.length,b=En(t,Uu,
Vu).visitAfter(m);for(r=p,g=0;g<y;++g)e=t[g],b.visit(f)}function d(){if(t){var p,g=t.length,y;for(s=new Array(g),p=0;p<g;++p)
y=t[p],s[y.index]=+o(y,p,t)}}function m(p){var g=0,y,b,x=0,k,L,O;if(p.length){for(k=L=O=0;O<4;++O)(y=p[O])&&(b=Math.abs(
y.value))&&(g+=y.value,x+=b,k+=b*y.x,L+=b*y.y);p.x=k/x,p.y=L/x}else{y=p,y.x=y.data.x,y.y=y.data.y;do g+=s[y.data.index];while(y=
y.next)}p.value=g}function f(p,g,y,b){if(!p.value)return!0;var x=p.x-e.x,k=p.y-e.y,L=b-g,O=x*x+k*k;if(L*L/c<O)return O<a&&
(x===0&&(x=Ut(n),O+=x*x),k===0&&(k=Ut(n),O+=k*k),O<i&&(O=Math.sqrt(i*O)),e.vx+=x*p.value*r/O,e.vy+=k*p.value*r/O),!0;if(p.
length||O>=a)return;(p.data!==e||p.next)&&(x===0&&(x=Ut(n),O+=x*x),k===0&&(k=Ut(n),O+=k*k),O<i&&(O=Math.sqrt(i*O)));do p.
data!==e&&(L=s[p.data.index]*r/O,e.vx+=x*L,e.vy+=k*L);while(p=p.next)}return u.initialize=function(p,g){t=p,n=g,d()},u.strength=
function(p){return arguments.length?(o=typeof p=="function"?p:dt(+p),d(),u):o},u.distanceMin=function(p){return arguments.
length?(i=p*p,u):Math.sqrt(i)},u.distanceMax=function(p){return arguments.length?(a=p*p,u):Math.sqrt(a)},u.theta=function(p){
return arguments.length?(c=p*p,u):Math.sqrt(c)},u}function wi(t){var e=dt(.1),n,r,o;typeof t!="function"&&(t=dt(t==null?0:+t));function s(a){for(var c=0,u=n.length,d;c<u;++c)
d=n[c],d.vx+=(o[c]-d.x)*r[c]*a}function i(){if(n){var a,c=n.length;for(r=new Array(c),o=new Array(c),a=0;a<c;++a)r[a]=isNaN(
o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.length?
(e=typeof a=="function"?a:dt(+a),i(),s):e},s.x=function(a){return arguments.length?(t=typeof a=="function"?a:dt(+a),i(),
s):t},s}function xi(t){var e=dt(.1),n,r,o;typeof t!="function"&&(t=dt(t==null?0:+t));function s(a){for(var c=0,u=n.length,
d;c<u;++c)d=n[c],d.vy+=(o[c]-d.y)*r[c]*a}function i(){if(n){var a,c=n.length;for(r=new Array(c),o=new Array(c),a=0;a<c;++a)
r[a]=isNaN(o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.
length?(e=typeof a=="function"?a:dt(+a),i(),s):e},s.y=function(a){return arguments.length?(t=typeof a=="function"?a:dt(+a),
i(),s):t},s}var Ln=120,Yu=300,Xu=60,Zu=44;function vi(t,e){let n=new Map(t.map(({id:a},c)=>[a,c])),r=e.flatMap(({from:a,to:c})=>{let[
u,d]=[n.get(a),n.get(c)];return u===void 0||d===void 0?[]:[{source:u,target:d}]}),o=Qu(t.length,r),s=pi((a,c)=>t[c].size+
Zu/2),i=yi(o).stop().force("links",gi(r).distance(Ln)).force("charges",bi().strength(-9*Ln).distanceMax(12*Ln)).force("x",
wi().strength(.06)).force("y",xi().strength(.06)).force("apart",s).tick(Yu);for(let a of["links","charges","x","y"])i.force(
a,null);return s.strength(1).iterations(4),i.velocityDecay(.6).tick(Xu),o.map(({x:a=0,y:c=0})=>[Math.round(a),Math.round(
c)])}function Qu(t,e){let n=new Int32Array(t);for(let{source:s,target:i}of e)n[s]+=1,n[i]+=1;let r=Array.from({length:t},
()=>({}));return[...n.keys()].sort((s,i)=>n[i]-n[s]||s-i).forEach((s,i)=>{let a=.7*Ln*Math.sqrt(i+.5);r[s]={x:a*Math.cos(
2.399963*i),y:a*Math.sin(2.399963*i)}}),r}function Ju(t){let[e,n,r]=ls[t.kind];return Math.min(r,e+n*Math.sqrt(l.weight(t)))}function Si({name:t="network",nodes:e,
edges:n,note:r=""}){let o=td(e,n),s=new Map(o.map(u=>[u.id,u])),i=new Map,a=Ti(n).filter(({from:u,to:d})=>s.has(u)&&s.has(
d)&&u!==d);for(let{edge:u}of a)i.set(u.kind,(i.get(u.kind)??0)+1);let c=a.map(({id:u,from:d,to:m,edge:f})=>({id:u,from:d,
to:m,ends:[f.from,f.to],kind:f.kind,links:f.links??[],isHub:f.isHub??!1,ink:ed(i.get(f.kind)??1)}));for(let{from:u,to:d,
isHub:m}of c){let[f,p]=[s.get(u),s.get(d)];!m&&f&&p&&nd(f,p)}return{name:t,nodes:o,edges:c,places:s,note:r}}var Ti=t=>t.
map((e,n)=>({id:n,from:l.nameOf(e.from),to:l.nameOf(e.to),edge:e}));function td(t,e){let n=t.map(i=>({thing:i.thing,id:l.
nameOf(i.thing),size:i.size??Ju(i.thing),x:i.x,y:i.y})),r=n.every(({x:i,y:a})=>i!==void 0&&a!==void 0),o=Ti(e.filter(({isHub:i,
from:a,to:c})=>!i&&a!==c)),s=r?n.map(({x:i=0,y:a=0})=>[i,a]):vi(n,o);return n.map((i,a)=>({...i,x:s[a][0],y:s[a][1],ways:[]}))}
var ed=t=>Math.max(.22,Math.min(1,Math.sqrt(100/t)));function nd(t,e){let n=Math.hypot(e.x-t.x,e.y-t.y)||1,[r,o]=[(e.x-t.
x)/n,(e.y-t.y)/n];t.ways.push([r,o]),e.ways.push([-r,-o])}function Ue(){let{nodes:t,edges:e}=l.network,n=l.sizeOf("artic\
le")+l.sizeOf("outlet")+l.sizeOf("topic");return!e.length&&n>l.notes.wholeLimit?null:{name:"whole",nodes:t.flatMap(({id:r,
x:o,y:s})=>{let i=l.thingOf(r);return i?[{thing:i,x:o,y:s}]:[]}),edges:e.flatMap(({from:r,to:o,kind:s,hub:i})=>{let a=[l.
thingOf(r),l.thingOf(o)];return a[0]&&a[1]?[{from:a[0],to:a[1],kind:s,isHub:!!i}]:[]})}}function Oi(t){let e=l.nameOf(t),
n=t.kind==="story"?l.storyArticles[t.row]:[],r=new Set([e,...n.map(o=>l.nameOf(N(o)))]);for(let{from:o,to:s}of C.edges)o===
e&&r.add(s),s===e&&r.add(o);return r}function Mi(t){let{row:e}=t;return t.kind!=="article"?l.articlesOf(t):[e,...Array.from(
l.linksOf(e),n=>l.otherEnd(n,e))]}var ki=.13;function _r(t){if(Ir(t.thing))return 1;let e=Rr(t.thing);return Se()?C.litNames?.
has(t.id)?1:C.mask&&e?.5:ki:e?1:ki}function rd(t,e){return e?1:Se()?.12*t.ink:(C.mask&&!t.ends.every(Rr)?.06:.75)*t.ink}
function Wr(t){let e=Ir(t.thing);return{id:t.id,x:t.x,y:t.y,fixed:!0,shape:as[t.thing.kind],size:t.size*C.grow,opacity:_r(
t),borderWidth:e?3:1,color:{background:F[t.thing.kind],border:e?F.ink:F.paper}}}function Ve(t){let{focus:e,grow:n,pointed:r}=C,
{width:o,dashes:s,arrow:i,colour:a,isNamed:c=!1}=St[t.kind],u=e&&l.nameOf(e),d=t.from===u||t.to===u||t.id===r,m=C.litNames?.
has(t.from)&&C.litNames.has(t.to),f=rd(t,d||e?.kind==="story"&&m===!0),p=t.kind==="related-to"||c;return{id:t.id,from:t.
from,to:t.to,hidden:t.isHub&&!d&&r!==t.from&&r!==t.to,width:o*n*(t.id===r?1.8:1),dashes:s&&s.map(g=>g*n),arrows:{to:{enabled:i,
scaleFactor:.3+.18*n}},label:c&&f>.5?t.kind:void 0,font:{size:11*n,face:"sans-serif",color:F.ink,strokeWidth:3*n,strokeColor:F.
paper,align:"middle"},color:{color:F[a],hover:F[a],opacity:f*(p?.9:.65)}}}var Ei=new Map;function In(t){let{kind:e}=t,n=()=>l.rowsIn(e).map(o=>l.weight({kind:e,row:o})),r=Ei.get(e)??n().reduce((o,s)=>Math.
max(o,s),1);return Ei.set(e,r),l.weight(t)/r}var qe=({x:t,y:e},n)=>[(t-n.x)*n.scale,(e-n.y)*n.scale],Rn=t=>J(t,C.focus)||
!_()&&["topic","outlet"].includes(t.kind)&&In(t)===1;function $i({thing:t,x:e,y:n,radius:r,ways:o,isRegion:s},{lines:i,height:a,
width:c},u,d){let[m,f]=qe({x:e,y:n},u),p=i.length*a,g=d.filter(({at:[I,z],half:G})=>Math.abs(I-m)<r+c+2*G+40&&Math.abs(z-
f)<r+p+2*G+80),y=(I,z)=>({left:I,right:I+c,top:z,bottom:z+p}),b=y(m-c/2,f+r+3),x=y(m-c/2,f-r-3-p),k=y(m-c/2,f-p/2),L=y(m+
r+4,f-p/2),O=y(m-r-4-c,f-p/2);if(s)return[k,...od.map(I=>y(m-c/2,f-p/2+I))].filter(I=>sd(I,g));if(_()&&t.kind==="story"){
let I=Ni.flatMap(ot=>[b,x].map(ft=>y(ft.left+ot*c,ft.top)));for(let ot of Ni)for(let ft of[L,O])I.push(y(ft.left,ft.top+
1.5*ot*p));let z=Ai(y,m,f,r,c,p).filter(ot=>cd(ot,m,f,t,g)),G=1.7*r>c||Rn(t)?[k]:[];return[...ud(t,[...id([b,x,L,O,...I],
g),...z],g),...G]}let D=(I,z)=>Math.max(0,...(o??[]).map(([G,ot])=>G*I+ot*z-.4)),Q=[[b,D(0,1)],[x,D(0,-1)+.05],[L,D(1,0)+
.1],[O,D(-1,0)+.1]].sort((I,z)=>I[1]-z[1]).map(([I])=>I);return _()||t.kind==="article"||In(t)<dd()?Q:[...Q,...Ai(y,m,f,
r,c,p)]}var Ni=[-.2,.2,-.4,.4],od=[-18,18,-36,36,-54,54],zr=15,Li=t=>ae(Ot(t),zr).map(e=>({row:e,at:qe(Lr(e),t),half:M.radii[e]*
t.scale*.85}));function Dn({left:t,right:e,top:n,bottom:r},{at:[o,s],half:i}){return Math.max(0,Math.min(e,o+i)-Math.max(
t,o-i))*Math.max(0,Math.min(r,s+i)-Math.max(n,s-i))}var sd=(t,e)=>e.every(n=>Dn(t,n)===0);function id(t,e){let n=o=>e.reduce(
(s,i)=>s+Dn(o,i),0);return t.map((o,s)=>[o,n(o)+250*s]).sort((o,s)=>o[1]-s[1]).map(([o])=>o)}var ad=.1,ld=3,Ii=(t,e)=>e.
filter(({row:n})=>n!==t.row);function cd({top:t,bottom:e},n,r,o,s){let i={left:n-1,right:n+1,top:Math.min(r,e),bottom:Math.
max(r,t)};return Ii(o,s).every(a=>Dn(i,a)===0)}function Ci({left:t,right:e,top:n,bottom:r},{at:[o,s],half:i}){let[a,c]=[
Math.max(t-o,0,o-e),Math.max(n-s,0,s-r)];return Math.max(0,Math.hypot(a,c)-i/.85)}function ud(t,e,n){let[r,o]=[n.find(({
row:a})=>a===t.row),Ii(t,n)],s=a=>!r||a.isFar===!0||o.every(c=>Ci(a,c)>Ci(a,r)+ld),i=e.filter(a=>o.every(c=>Dn(a,c)<=ad*
(2*c.half)**2));return i.length||!Rn(t)?[...i.filter(s),...i.filter(a=>!s(a))]:e}var dd=()=>K.clientWidth<500?.9:.4;function Ai(t,e,n,r,o,s){
let i=[18,34,50].flatMap(c=>[n-r-c-s,n+r+c]),a=[0,-o/2,o/2];return i.flatMap(c=>a.map(u=>({...t(e-o/2+u,c),isFar:!0})))}var md=()=>K.clientWidth<500?_()?18:14:60,fd=/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,hd={article:()=>[`\
12px ${F.serif}`,15,24],story:()=>[`600 12.5px ${F.serif}`,15.5,K.clientWidth<500?18:21],outlet:()=>[`600 12px ${F.sans}`,
15,22],topic:()=>K.clientWidth<500?[`700 12px ${F.sans}`,14,14]:[`700 14px ${F.sans}`,17,22],region:()=>[`600 ${K.clientWidth<
500?10:12}px ${F.sans}`,16,22]},Gr=new Map,Lt={placed:[],key:""},Ur=()=>{Gr.clear(),Lt.key=""};function pd(t,e){let n=[""];
for(let o of t.split(/\s+/)){let s=n.length-1,i=n[s];i&&i.length+o.length>=e?n.push(o):n[s]=i?`${i} ${o}`:o}let r=n.slice(
0,2).map(o=>A(o,e+6));return n.length>2&&(r[1]=`${r[1].replace(/…$/,"")}…`),r}function gd(t,{thing:e,isRegion:n=!1}){
let r=`${n?"region/":""}${l.nameOf(e)}`,o=Gr.get(r)??yd(t,e,n);return Gr.set(r,o),o}function yd(t,e,n){let[r,o,s]=hd[n?"\
region":e.kind](),i=A(l.labelOf(e).replace(fd,""),120),a=pd(n?i.toLocaleUpperCase():i,s);e.kind==="story"&&a.push(S(l.storyArticles[e.
row].length,"article")),t.font=r,t.letterSpacing=n?Di:"0px";let c=Math.max(...a.map(u=>t.measureText(u).width));return t.
letterSpacing="0px",{lines:a,font:r,height:o,width:c+6}}var Di="2.5px";function bd(t){return(_()?kd(t):wd(t)).sort((n,r)=>r.
rank-n.rank).slice(0,400)}function wd(t){let e=Ot(t);return C.nodes.filter(n=>Ke(e,n.x,n.y,0)&&_r(n)===1).map(n=>({thing:n.
thing,x:n.x,y:n.y,radius:n.size*C.grow*t.scale,rank:xd(n.thing),ways:n.ways}))}function xd(t){return J(t,C.focus)?1e9:t.
kind==="article"?l.weight(t):1e4+1e3*In(t)}var Vr=1.9,vd=30;function kd(t){let e=Ot(t),n=ae(e,zr).filter(s=>l.storyArticles[s].
some(Te)).map(s=>Fn($(s),t,Td(s)));t.scale<2.6*C.fit&&n.push(...Od(e));let r=C.litRows!==null&&C.litRows.size<=vd;if(t.scale>
Vr||r)for(let s of ie(e))Te(s)&&n.push(Fn(N(s),t,l.linkCount[s]/1e3));let{focus:o}=C;return!o||o.kind==="topic"||!Ft(o)?
n:[...n.filter(({thing:s})=>!J(s,o)),Fn(o,t,1e9)]}var Sd=1300,Td=t=>1e3*(1+l.storyArticles[t].length/l.storyArticles[M.islands[0]].
length);function Fn(t,e,n){let{x:r,y:o,radius:s}=Ft(t)??{x:0,y:0,radius:0};return{thing:t,x:r,y:o,radius:s*e.scale,rank:n}}
function Od(t){let e=.6*l.articleTopics.filter(n=>n.length).length;return M.topics.flatMap(([n,r],o)=>l.topicArticles[o].
length>1&&l.topicArticles[o].length<e&&Ke(t,n,r,0)?[{thing:W(o),x:n,y:r,radius:0,rank:Sd+l.topicArticles[o].length/1e6,isRegion:!0}]:
[])}var Fi=(t,e)=>t.left<e.right&&t.right>e.left&&t.top<e.bottom&&t.bottom>e.top;function Md(t,e){let n=bd(e),r=n.map(a=>Bi(
a,e)),o=_()?Nd(e):[],s=_()?Li(e):[],i=Cd();Lt.placed=[];for(let a=0;a<n.length&&Lt.placed.length<md();a+=1){let c=gd(t,n[a]),
u=$i(n[a],c,e,s).filter(y=>Ad(y,e)&&!i.some(b=>Fi(y,b))),d=u.filter(y=>Ri(y,a,r)),m=Rn(n[a].thing)?u.at(0):void 0,f=d.find(
y=>Ri(y,-1,o))??d.at(0)??m;if(!f)continue;i.push(f);let[p,g]=qe(n[a],e);Lt.placed.push({...n[a],size:c,isFar:!!f.isFar,dx:(f.
left+f.right)/2-p,dy:f.top-g})}}function Bi(t,e){let[n,r]=qe(t,e);return!(t.thing.kind!=="story"||!_())||t.isRegion?{left:1/0,
right:-1/0,top:1/0,bottom:-1/0}:{left:n-t.radius,right:n+t.radius,top:r-t.radius,bottom:r+t.radius}}var Ed=150;function Nd(t){
let e=ie(Ot(t)).filter(n=>l.storylineOf(n)<0&&l.articles.event[n]<0);return e.length>Ed?[]:e.map(n=>Bi(Fn(N(n),t,0),t))}
function Cd(){let t=K.getBoundingClientRect(),[e,n]=[(t.left+t.right)/2,(t.top+t.bottom)/2];return[...document.querySelectorAll(
".views, .zoom")].map(r=>{let{left:o,right:s,top:i,bottom:a}=r.getBoundingClientRect();return{left:o-e,right:s-e,top:i-n,
bottom:a-n}})}var Ad=(t,e)=>Math.max(-t.left,t.right)<e.width/2-4&&Math.max(-t.top,t.bottom)<e.height/2-4,Ri=(t,e,n)=>!n.
some((r,o)=>o!==e&&Fi(t,r));function Hi(t,e,n){let r=`${C.name}|${e.scale}|${xe}|${e.x},${e.y}`;r!==Lt.key&&!(n&&Lt.placed.
length)&&(Md(t,e),Lt.key=r),t.save(),t.setTransform(e.ratio,0,0,e.ratio,0,0),Object.assign(t,{textAlign:"center",textBaseline:"\
top",lineJoin:"round",lineWidth:4.5,strokeStyle:F.paper});for(let o of Lt.placed)Ld(t,e,o);t.restore()}function $d(t,e,{
x:n,y:r,radius:o,size:s},i,a){let[c,u]=[(n-e.x)*e.scale+e.width/2,(r-e.y)*e.scale+e.height/2],d=a>u?a:a+s.lines.length*s.
height,m=Math.min(Math.max(c,i-s.width/2),i+s.width/2),f=o/Math.hypot(m-c,d-u);t.beginPath(),t.moveTo(c+f*(m-c),u+f*(d-u)),
t.lineTo(m,d),t.save(),t.lineWidth=1,t.strokeStyle=F.soft,t.stroke(),t.restore()}function Ld(t,e,n){let{thing:r,x:o,y:s,
dx:i,dy:a,size:c,isRegion:u}=n,d=(o-e.x)*e.scale+e.width/2+i,m=(s-e.y)*e.scale+e.height/2+a;n.isFar&&$d(t,e,n,d,m),t.font=
c.font,t.letterSpacing=u?Di:"0px",c.lines.forEach((f,p)=>{let g=r.kind==="story"&&p===c.lines.length-1;g&&(t.font=`11px ${F.
sans}`),t.fillStyle=u?F.topic:g?F.soft:F.ink,t.strokeText(f,d,m+p*c.height),t.fillText(f,d,m+p*c.height)})}var Hn=!1,Bn=!1,Pi=0;function Ki(){}var _i=Ki,Wi=Ki,Ye=()=>Bn,zi=()=>Hn,Gi=()=>{Hn=!1};function Ui(t,e){Wi=e,_i=t}function je(){
_i(),Bn=!0,clearTimeout(Pi),Pi=window.setTimeout(()=>{Bn=!1,Id(),Wi()},120)}function Id(){if(!U)return;let[t,e]=[C.fit*.4,
Math.max(8,C.fit*4)],n=U.getScale();(n<t||n>e)&&U.moveTo({scale:Math.min(e,Math.max(t,n))})}function Rd(){if(_())return zs();
let[t,e]=[C.nodes.map(({x:n})=>n),C.nodes.map(({y:n})=>n)];return[Math.min(...t),Math.min(...e),Math.max(...t),Math.max(
...e)]}var qr=()=>({above:K.clientWidth<500?60:16,below:46});function Dd([t,e,n,r]){let[o,s]=[K.clientWidth,K.clientHeight],
i=_()?16:Math.min(70,o/8),a=_()?qr():{above:i,below:84},c=Math.min(_()?2:1.3,(o-2*i)/Math.max(n-t,1),(s-a.above-a.below)/
Math.max(r-e,1)),u=Number.isFinite(t)?Math.max(c,.001):1;Bt({fit:u,grow:_()?1:Math.min(3,Math.max(1,.55/u))})}function Vt(t=!0){
let e=Rd();Dd(e);let[n,r,o,s]=e;if(!Number.isFinite(n))return;let i=_()?(qr().above-qr().below)/2:20,a={x:(n+o)/2,y:(r+s)/
2-i/C.fit};Me({position:a,scale:C.fit},t),Hn=!0}function Me(t,e=!0){Hn=!1;let n=e&&!dn();n&&(Bn=!0,U?.once("animationFin\
ished",je));let r=n&&{duration:260,easingFunction:"easeInOutQuad"};U?.moveTo({...t,animation:r}),!n&&_()&&je()}function Ee(t){
Me({scale:ht().scale*t})}function Xe(t){if(_())return Ft(t);let e=C.places.get(l.nameOf(t));return e?{x:e.x,y:e.y,radius:e.
size*C.grow}:null}function Vi(t){let e=Xe(t);if(!e)return;let{x:n,y:r,scale:o,width:s,height:i}=ht(),a=Math.abs(e.x-n)*o>
s*.42,c=Math.abs(e.y-r)*o>i*.4,d=t.kind==="story"?Math.min(2.2,.3*Math.min(s,i)/e.radius):1.6,m=_()&&t.kind!=="topic"&&o<
d*.6,f={x:e.x,y:e.y};m?Me({position:f,scale:d}):(a||c)&&Me({position:f})}var jt=t=>"edge"in t,ce;function Yi(t){ce=t,U?.on("click",({pointer:e})=>{ce.pick(jr(e.DOM),!1)}),U?.on("doubleClick",({
pointer:e})=>{let n=jr(e.DOM);n&&ce.pick(n,!0)}),K.addEventListener("pointermove",Hd),K.addEventListener("pointerleave",
Ze),K.addEventListener("keydown",Ud),K.addEventListener("blur",Yr)}function jr({x:t,y:e}){if(!U)return null;if(_()){let s=U.
DOMtoCanvas({x:t,y:e});return Fd(t,e)??Vs(s.x,s.y,5/U.getScale())}let n=U.getNodeAt({x:t,y:e});if(n!==void 0)return l.thingOf(
String(n));let r=U.getEdgeAt({x:t,y:e}),o=C.edges.find(s=>s.id===r);return o?{edge:o}:null}function Fd(t,e){let n=ht();return Lt.
placed.find(({x:o,y:s,dx:i,dy:a,size:c})=>{let u=(o-n.x)*n.scale+n.width/2+i,d=(s-n.y)*n.scale+n.height/2+a,m=c.lines.length*
c.height;return Math.abs(t-u)<c.width/2&&e>d&&e<d+m})?.thing??null}var qt=w("tip"),Pn=null;function Bd(t,e){return e?jt(
t)||jt(e)?jt(t)&&jt(e)&&t.edge===e.edge:J(t,e):!1}function Ze(){qt.hidden=!0,Pn&&Xi(null),Pn=null,K.classList.remove("po\
inting")}function Hd(t){if(Ye()||t.pointerType==="touch")return;let e=K.getBoundingClientRect(),[n,r]=[t.clientX-e.left,
t.clientY-e.top],o=jr({x:n,y:r});o?Pd(o,n,r):Ze()}function Pd(t,e,n){Bd(t,Pn)||(qt.replaceChildren(...ce.tip(t)),Pn=t,Xi(
t)),qt.hidden=!1;let r=Math.max(8,Math.min(e+14,K.clientWidth-qt.offsetWidth-8)),o=n+qt.offsetHeight+24>K.clientHeight;qt.
style.left=`${r}px`,qt.style.top=`${o?Math.max(4,n-qt.offsetHeight-12):n+16}px`,K.classList.add("pointing")}function Xi(t){
let e=C.pointed,n=t&&(jt(t)?t.edge.id:l.nameOf(t));if(Bt({pointed:n}),_())return;let r=s=>s===e||s===n,o=C.edges.filter(
({id:s,from:i,to:a})=>[s,i,a].some(r));o.length&&Rt.update(o.map(Ve))}var Kd=new Map([["ArrowLeft",[-1,0]],["ArrowRight",
[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]),Ht=null;function Yr(){Ht=null,we()}function _d(){if(!_())return C.nodes.
map(({thing:r,x:o,y:s})=>({thing:r,x:o,y:s}));let t=ht(),e=Ot({...t,width:3*t.width,height:3*t.height}),n=ae(e).map($);return(t.
scale>Vr||n.length<2)&&n.push(...ie(e).map(N)),n.flatMap(r=>{let o=Ft(r);return o?[{thing:r,x:o.x,y:o.y}]:[]})}function Wd([
t,e]){let n=(Ht&&Xe(Ht))??ht(),[r,o]=[null,1/0];for(let{thing:s,x:i,y:a}of _d()){if(J(s,Ht))continue;let c=(i-n.x)*t+(a-
n.y)*e,u=Math.abs((i-n.x)*e)+Math.abs((a-n.y)*t),d=c>1?c+2*u:1e7+c*10+u;d<o&&([r,o]=[s,d])}r&&zd(r)}function zd(t){let e=Xe(
t);if(!e)return;Ht=t;let{x:n,y:r}=e,o=ht(),s=Math.abs(n-o.x)*o.scale>o.width*.45,i=Math.abs(r-o.y)*o.scale>o.height*.42;
(s||i)&&Me({position:{x:n,y:r}},!1),ce.say(t),we()}function Zi(t){let e=Ht&&Xe(Ht);if(!e)return;let{scale:n}=ht();t.beginPath(),
$t(t,e.x,e.y,e.radius+6/n),t.strokeStyle=F.accent,t.lineWidth=3/n,t.stroke()}var qi=()=>{Ht&&ce.pick(Ht,!1)},ji=()=>{Ee(
1.4)},Gd=new Map([["Enter",qi],[" ",qi],["Escape",()=>{ce.back()}],["+",ji],["=",ji],["-",()=>{Ee(1/1.4)}],["0",()=>{Vt()}]]);
function Ud(t){if(t.ctrlKey||t.metaKey||t.altKey)return;let e=Kd.get(t.key),n=Gd.get(t.key);if(e)Wd(e);else if(n)n();else
return;t.preventDefault()}var Kn=!1;function Qi(t){dr(),_s(),Hs();let e=ms(l.network.options);e.on("beforeDrawing",n=>{!Kn&&_()&&!ri(n,ht(),Ye())&&
je()}),e.on("afterDrawing",n=>{Kn||(C.name&&Hi(n,ht(),Ye()),Zi(n))});for(let n of["dragStart","dragging","dragEnd","zoom"])
e.on(n,je);for(let n of["dragStart","zoom"])e.on(n,Gi);e.on("resize",Vd),Ui(Ze,()=>{_()&&$r(),we()}),Yi(t)}function Vd(){
Ur(),zi()&&requestAnimationFrame(()=>{if(!_()){Vt(!1);return}let{focus:t,litRows:e}=C;Xr(),Bt({focus:t,litRows:e}),re()})}
function Xr(){Us(),Ws(K),ta(js,$r)}function Ji(t){ta(Si(t),()=>{At.add(C.nodes.map(Wr)),Rt.add(C.edges.map(Ve))})}function ta(t,e){
Yr(),Ze(),Kn=!0,Rt.length&&Rt.clear(),At.length&&At.clear(),Xs(t),Vt(!1),e(),Kn=!1,re()}function ea(t){let e=_();Bt({focus:t,
litRows:t&&e?new Set(Mi(t)):null,litNames:t&&!e?Oi(t):null}),Zr(),t&&Vi(t)}function _n(t){Bt({mask:t}),Zr()}function Zr(){
_()||(At.update(C.nodes.map(Wr)),Rt.update(C.edges.map(Ve))),re()}function Qr(){dr(),Ur(),U&&Zr()}var na=()=>U?.redraw();
function ra(){let t=K.querySelector("canvas"),e=document.createElement("canvas"),n=e.getContext("2d");return!t||!n||([e.
width,e.height]=[t.width,t.height],n.fillStyle=F.paper,n.fillRect(0,0,e.width,e.height),n.drawImage(t,0,0)),e.toDataURL(
"image/png")}var oa=[{most:62,floor:t=>t.setUTCHours(0,0,0,0),next:t=>t.setUTCDate(t.getUTCDate()+1)},{most:620,floor:t=>t.setUTCDate(
t.getUTCDate()-(t.getUTCDay()+6)%7),next:t=>t.setUTCDate(t.getUTCDate()+7)},{most:4400,floor:t=>t.setUTCDate(1),next:t=>t.
setUTCMonth(t.getUTCMonth()+1)},{most:1/0,floor:t=>t.setUTCMonth(0,1),next:t=>t.setUTCFullYear(t.getUTCFullYear()+1)}],qd=400;
function sa(t){let e=Float64Array.from(t.filter(c=>c!==null)).sort();if(!e.length)return null;let[n,r]=[e[0],e[e.length-
1]],o=jd(Yd(e)),s=[];n<o[0]&&(s.push(`the first bar gathers all before ${te(o[0])}`),o.unshift(n));let i=o[o.length-1];i<=
r&&(s.push(`the last bar gathers all from ${te(i)} on`),o.push(r+1));let a=Int16Array.from(t,c=>c===null?-1:Wn(o,c));return{
edges:o,bins:a,gathered:s}}function jd([t,e]){let n=oa.find(({most:s})=>(e-t)/yt<=s)??oa[3],r=new Date(t*1e3);r.setUTCHours(
0,0,0,0),n.floor(r);let o=[r.getTime()/1e3];for(;o[o.length-1]<=e&&o.length<=qd;)n.next(r),o.push(r.getTime()/1e3);return o}
function Yd(t){let e=i=>t[Math.round(i*(t.length-1))],[n,r,o,s]=[e(0),e(1),e(.01),e(.99)];return s>o&&(s-o)*2<r-n?[o,s]:
[n,r]}function Wn(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<=e?n=o:r=o}return n}function Jr({bins:t,edges:e},n){
let r=new Uint32Array(e.length-1);return t.forEach((o,s)=>{o>=0&&(!n||n[s])&&(r[o]+=1)}),r}var to=t=>new Date(t*1e3).toISOString().
slice(0,10).replace(/(-01)?-01$/,e=>e.length>3?"":e.slice(3));var ia=t=>t==="outlet"||t==="story";function zn(t,e,n){let r=o=>s=>it(t.storyArticles[s],t.holders[o]);return n==="outle\
t"?[{title:"Topics",kind:"topic",held:o=>t.outletTopics[o]},{title:"Stories",kind:"story",held:e.storiesOfOutlet}]:[{title:"\
Outlets",kind:"outlet",held:r("outlet")},{title:"Topics",kind:"topic",held:r("topic")}]}var aa=["with","to","why"],v={chosen:null,other:null,view:"map",query:"",kinds:new Set(Tt),colour:"topic",size:"articles",
muted:[],terms:[],faults:[]};function Qe(t){v={...v,...t}}var rt;function la(t){rt=t}var st=()=>v.terms.length>0;var no=()=>{};function ua(t){no=t,tn||addEventListener("hashchange",t)}var tn=location.protocol==="about:",pt=tn?Xd():{hash:()=>location.
hash,go:t=>{location.hash=t},replace:t=>{location.replace(t)},move:t=>{window.history.go(t)}};function Xd(){let t=["#"],
e=0,n=()=>setTimeout(()=>{no()});return{hash:()=>t[e],go(r){e+=1,t.splice(e,1/0,r),n()},replace(r){t[e]=r,n()},move(r){e=
Math.min(t.length-1,Math.max(0,e+r)),n()}}}var ro=(t,e)=>t&&(t.kind==="story"||e)?"network":"map",da=t=>encodeURIComponent(
t.toWellFormed()).replaceAll("%2F","/");function ma(t){let e=l.nameOf(t);return/^[\w./@:%~+-]+$/.test(e)?e:da(e)}var fa=t=>`\
#${ma(t)}`;function oo({chosen:t,other:e,view:n,query:r,kinds:o,colour:s,size:i,muted:a}){let c=Tt.filter(m=>!o.has(m)),
d=[...e?[[e.mode,l.nameOf(e.thing)]]:[],...Je("view",n,ro(t,e)),...Je("q",r,""),...Je("hide",c.join(","),""),...Je("colo\
ur",s,"topic"),...Je("size",i,"articles"),...a.map(m=>["fade",m])].map(([m,f])=>`${m}=${da(f)}`).join("&");return`#${t?ma(
t):""}${d?`?${d}`:""}`}var Je=(t,e,n)=>e===n?[]:[[t,e]],ca=null;function vt(t,e=!1){let n=oo({...v,...t}),r=pt.hash()||"\
#",o=e&&ca===r;ca=e?n:null,n===r?no():o?pt.replace(n):pt.go(n)}var eo=!1;function ha(){let t=eo;return eo=!1,t}function q(t,{
view:e,other:n,isFocused:r=!1}={}){eo=r;let s=t!==null&&v.view==="network"&&v.chosen!==null?"network":ro(t,n??null);vt({
chosen:t,other:n??null,view:e??s})}function Zd(t){try{return decodeURIComponent(t)}catch{return""}}var pa=t=>l.thingOf(t)??
l.thingOf(Zd(t)),Qd=t=>Object.hasOwn(vn,t),Jd=t=>Object.hasOwn(kn,t);function ga(){let t=pt.hash().slice(1),e=t.indexOf(
"?"),n=e<0?t:t.slice(0,e),r=new URLSearchParams(e<0?"":t.slice(e+1)),o=f=>r.get(f)??"",s=pa(n),i=s?tm(s,r):null,a=o("hid\
e").split(","),u=["map","network"].find(f=>f===o("view"))??ro(s,i),d=o("colour"),m=o("size");return{chosen:s,other:i,view:u===
"network"&&!s&&!Ue()?"map":u,query:o("q").slice(0,1e3),kinds:new Set(Tt.filter(f=>!a.includes(f))),colour:Qd(d)?d:"topic",
size:Jd(m)?m:"articles",muted:r.getAll("fade"),isUnknown:n!==""&&!s}}function tm(t,e){let n=aa.find(o=>e.has(o)),r=n&&pa(
e.get(n)??"");return!n||!r||J(r,t)?null:em(n,t,r)?{mode:n,thing:r}:null}function em(t,e,n){return t==="with"?n.kind===e.
kind&&ia(n.kind):t==="to"?!0:n.kind==="article"&&e.kind==="article"&&l.linksBetween(e.row,n.row).length>0}var so=null;function ya(t){let e=so===t;return so=null,e}function Yt(t,e=!1){t!==v.query&&(so=e?t:null,vt({query:t},e))}
function io(t,e){Yt(He(v.query,t,e))}function ba(t,e,n){let r=Is(v.query,t).filter(o=>!nt.namedRows(t,o).includes(e));io(
t,n?[...r,nt.facetName(t,e)]:r)}var ue=null,Gn=48,nm=t=>t==="after"||t==="before",wa=t=>t!==null&&t.edges.length>2;function lo(){if(w("dates").hidden=!wa(
ue),!wa(ue))return;let t=Jr(ue,null),e=v.terms.filter(o=>!nm(o.field)||o.isNot),n=st()?Jr(ue,nt.maskOfAll(e)):t,r=Math.max(
1,...t);w("histogram").replaceChildren(xa(t,r,"all"),xa(n,r,"matching")),co(ue,rm(ue))}function rm({edges:t}){let e=a=>v.
terms.find(c=>c.field===a&&!c.isNot)?.dates.at(0),[n,r,o]=[e("after"),e("before"),t.length-1],s=n===void 0?0:Math.min(o-
1,Wn(t,n)),i=r===void 0?o:Math.min(o,Wn(t,r-1)+1);return[s,Math.max(s+1,i)]}function xa(t,e,n){let r=i=>3+45*Math.sqrt(i)/
Math.sqrt(e),s=Array.from(t,(i,a)=>i?`M${a+.08} ${Gn}v${-r(i)}h.84V${Gn}z`:"").join("")||`M0 ${Gn}`;return P("path",{class:n,
d:s})}var va=t=>t-1;function co({edges:t,gathered:e},[n,r]){let o=t.length-1,[s,i]=[w("date-from"),w("date-to")];for(let[
u,d]of[[s,n],[i,r]])u.max=String(o),u.value=String(d);s.setAttribute("aria-valuetext",te(t[n])),i.setAttribute("aria-val\
uetext",te(va(t[r]))),w("histogram").setAttribute("viewBox",`0 0 ${o} ${Gn}`),w("brush").style.left=`${100*n/o}%`,w("bru\
sh").style.right=`${100-100*r/o}%`;let a=n===0&&r===o,c=Nt(t[n],va(t[r]));w("date-words").textContent=a?[c,...e].join(";\
 "):`${c} (UTC)`,w("date-clear").hidden=a}function ka({edges:t},e){let[n,r]=[Number(w("date-from").value),Number(w("date\
-to").value)];return n>=r&&([n,r]=e==="date-from"?[r-1,r]:[n,n+1]),[Math.max(0,n),Math.min(t.length-1,Math.max(1,r))]}function ao({
edges:t},[e,n]){let r=e>0?[to(t[e])]:[],o=n<t.length-1?[to(t[n])]:[];Yt(He(He(v.query,"after",r),"before",o))}function Sa(){
let t=sa(l.articles.published);if(ue=t,!!t){for(let e of["date-from","date-to"])w(e).addEventListener("input",()=>{co(t,
ka(t,e))}),w(e).addEventListener("change",()=>{ao(t,ka(t,e))});w("date-clear").addEventListener("click",()=>{ao(t,[0,t.edges.
length-1]),w("date-from").focus()}),om(t,w("chart"))}}function om(t,e){let n=null,r=t.edges.length-1,o=i=>{let{left:a,width:c}=e.
getBoundingClientRect(),u=Math.floor((i.clientX-a)/c*r);return Math.min(r-1,Math.max(0,u))},s=(i,a)=>[Math.min(i,o(a)),Math.
max(i,o(a))+1];e.addEventListener("pointerdown",i=>{i.target instanceof HTMLInputElement||(n=o(i),e.setPointerCapture(i.
pointerId))}),e.addEventListener("pointermove",i=>{n!==null&&co(t,s(n,i))}),e.addEventListener("pointerup",i=>{n!==null&&
ao(t,s(n,i)),n=null}),e.addEventListener("pointercancel",()=>{n=null,lo()})}async function uo(t){let e=t.textContent;return t.textContent="",e.startsWith("{")?JSON.parse(e):await mo(e).json()}function mo(t){
let e=new Blob([fo(t)]).stream();return new Response(e.pipeThrough(new DecompressionStream("gzip")))}function fo(t){let e=Uint8Array.
fromBase64;return e?e.call(Uint8Array,t):Uint8Array.from(atob(t),n=>n.charCodeAt(0))}var Un=class{byArticle=new Map;byOutlet=new Map;constructor({credits:e=[]}){for(let[n,r,o,s,i]of e){let a={article:n,outlet:r,
name:o,words:s,earlier:i};Ta(this.byArticle,n,a),r>=0&&Ta(this.byOutlet,r,a)}}of=e=>this.byArticle.get(e)??[];to=e=>this.
byOutlet.get(e)??[]};function Ta(t,e,n){let r=t.get(e);r?r.push(n):t.set(e,[n])}function ho(t){let{words:e,counts:n,places:r,weights:o}=t.terms,s=Int32Array.from(n);for(let i=1;i<s.length;i+=1)s[i]+=s[i-
1];return{...t,images:new Map(Object.entries(t.images).map(([i,a])=>[Number(i),a])),terms:{words:e,ends:s,places:Int32Array.
from(r),weights:Int16Array.from(o)}}}function sm(t){return(t??"").replace(/[^A-Za-z0-9 -]/g,"").replace(/[ -]+/g,"-").replace(
/^-|-$/g,"").toLowerCase()}function po(t,e){return Array.isArray(t)?t[0]:t.replace("*",()=>sm(e))}function Oa(t){let e=t.articles.id.length,n=am(t,e),{steps:r,target:o,kind:s,similarity:i,days:a,rule:c,kinds:u}=t.derived,
d=n.source.length,m=d+o.length,f={declared:d,kinds:["declared",...u],source:new Int32Array(m),target:new Int32Array(m),kind:new Uint8Array(
m),similarity:new Float32Array(m).fill(NaN,0,d),thousandths:new Int32Array(m),days:new Float32Array(m).fill(NaN),rule:new Int8Array(
m).fill(-1,0,d)};f.source.set(n.source),f.target.set(n.target),f.target.set(o,d),f.thousandths.set(i,d),f.rule.set(c,d);
for(let p=0,g=0;p<o.length;p+=1)g+=r[p],f.source[d+p]=g,f.kind[d+p]=1+s[p],f.similarity[d+p]=i[p]/1e3;return im(f,t.articles.
published,a),{...f,...cm(f,e)}}function im({source:t,target:e,days:n,declared:r},o,s){for(let i=r;i<t.length;i+=1){let[a,
c]=[o[t[i]],o[e[i]]];a!==null&&c!==null&&(n[i]=(a-c)/86400)}for(let[i,a]of s)n[r+i]=a===null?NaN:a/100}function am({mentions:t,
related:e,unrelated:n},r){let{starts:o,listed:s}=lm([...t,...e],r),i=new Set(n.flatMap(([u,...d])=>d.map(m=>u*r+m))),a={
source:new Int32Array(s.length),target:new Int32Array(s.length)},c=0;for(let u=0;u<r;u+=1){let d=-1;for(let m of s.subarray(
o[u],o[u+1]).sort())m>d&&m!==u&&!i.has(u*r+m)&&(a.source[c]=u,a.target[c++]=m),d=m}return{source:a.source.subarray(0,c),
target:a.target.subarray(0,c)}}function lm(t,e){let n=new Int32Array(e+1),r=t.filter(([i])=>i>=0);for(let i of r)n[i[0]+
1]+=i.length-1;for(let i=0;i<e;i+=1)n[i+1]+=n[i];let o=new Int32Array(n[e]),s=n.slice();for(let i of r)for(let a=1;a<i.length;a+=
1)o[s[i[0]]++]=i[a];return{starts:n,listed:o}}function cm({source:t,target:e},n){let r=new Int32Array(n+1);for(let i of[
t,e])for(let a of i)r[a+1]+=1;for(let i=0;i<n;i+=1)r[i+1]+=r[i];let o=new Int32Array(2*t.length),s=r.slice();for(let i of[
t,e])for(let a=0;a<i.length;a+=1)o[s[i[a]]++]=a;return{starts:r,byArticle:o}}var Ma=Fe.length-1,Vn=class{constructor(e){this.articles=e;this.published=new Map(e.precision),this.updated=new Map(e.updatedPrecision)}articles;published;updated;of=e=>Fe[this.
published.get(e)??Ma];isTimed=(e,n)=>pe(this.of(e))&&pe(this.of(n));ofUpdate=e=>Fe[this.updated.get(e)??Ma];ofPeriod(e,n){
let{published:r}=this.articles;return os(e.filter(o=>n?.some(s=>s===r[o])).map(this.of))}};function Ea(t,e){return t.map(
(n,r)=>n===null?null:n+(e[r]??0))}function Na({series:t=[]}){return new Map(t.flatMap(([e,n])=>n.map(r=>[r,{name:e,size:n.length}])))}var qn=class{constructor(e,n){this.fetchDetails=n;this.articles={...e.articles,updated:Ea(e.articles.updated,e.articles.
published)},this.precision=new Vn(e.articles),this.looseArticles=new Set(e.articles.loose),this.outlets=e.outlets,this.topics=
e.topics,this.stories=um(e),this.words=e.words,this.notes=e.notes,this.map=e.map,this.network=e.network,this.described=Ts(
e),this.series=Na(e),this.credits=new Un(e),this.sights=e.sights??[],this.mentions=e.mentions,this.links=Oa(e),this.details=
e.details?ho(e.details):null;let{articles:r,outlets:o,topics:s,stories:i}=this;this.articleTopics=r.topics.map(a=>e.words.
topics[a]),this.outletArticles=zt(o.id.length,r.outlet),this.topicArticles=fs(s.id.length,this.articleTopics),this.storyArticles=
zt(i.id.length,r.storyline,r.event),this.articlesIn={outlet:this.outletArticles,topic:this.topicArticles,story:this.storyArticles},
this.outletParts=zt(o.id.length,o.part),this.narrower=zt(s.id.length,s.broader),this.storyEvents=zt(i.id.length,i.parent),
this.storylines=[...i.id.keys()].filter(a=>this.isStoryline(a)),[this.outletTopics,this.topicOutlets]=hs(e),this.linkCount=
ps(this.links,r.id.length),this.rowsOf=dm(this,e)}fetchDetails;articles;outlets;topics;stories;words;links;notes;map;network;described;series;credits;sights;articleTopics;outletArticles;topicArticles;storyArticles;articlesIn;outletParts;narrower;storyEvents;storylines;outletTopics;topicOutlets;linkCount;precision;details;looseArticles;mentions;rowsOf;meetings=null;coming=null;idsOf(e){
return{article:this.articles,outlet:this.outlets,topic:this.topics,story:this.stories}[e].id}sizeOf=e=>this.idsOf(e).length;rowsIn=e=>[
...this.idsOf(e).keys()];nameOf=({kind:e,row:n})=>`${e}/${this.idsOf(e)[n]}`;thingOf=e=>{let n=e.indexOf("/"),r=Tt.find(
s=>s===e.slice(0,n)),o=r&&this.rowsOf[r].get(e.slice(n+1));return r===void 0||o===void 0?null:{kind:r,row:o}};labelOf=e=>this.
nameGiven(e).replace(/(\p{M}{4})\p{M}+/gu,"$1");nameGiven({kind:e,row:n}){let{outlets:r,topics:o}=this;return e==="artic\
le"?this.articles.headline[n]||"Article without a headline":e==="outlet"?r.name[n]||r.domain[n]||r.id[n]:e==="topic"?o.label[n]||
o.id[n]:this.stories.name[n]||"Story without a name"}outletOf=e=>this.articles.outlet[e];storylineOf=e=>this.articles.storyline[e];eventOf=e=>this.
articles.event[e];isStoryline=e=>this.stories.parent[e]<0;typeOf=e=>this.words.type[this.articles.type[e]]??null;categoryOf=e=>this.
words.category[this.articles.category[e]]??null;holders={outlet:e=>[this.outletOf(e)].filter(n=>n>=0),topic:e=>this.articleTopics[e],
story:e=>[this.storylineOf(e),this.eventOf(e)].filter(n=>n>=0)};articlesOf=({kind:e,row:n})=>e==="article"?[n]:this.articlesIn[e][n];weight=({
kind:e,row:n})=>e==="article"?this.linkCount[n]:this.articlesIn[e][n].length;newestFirst=(e,n)=>{let{published:r}=this.articles;
return(r[n]??-1/0)-(r[e]??-1/0)||e-n};oldestFirst=(e,n)=>{let{published:r}=this.articles;return(r[e]??1/0)-(r[n]??1/0)||
e-n};orders={article:(e,n)=>this.newestFirst(e,n),outlet:(e,n)=>this.byArticles("outlet",e,n),topic:(e,n)=>this.byArticles(
"topic",e,n),story:(e,n)=>this.byArticles("story",e,n)};byArticles(e,n,r){return this.articlesIn[e][r].length-this.articlesIn[e][n].
length||n-r}period(e){let[n,r]=[1/0,-1/0];for(let o of e){let s=this.articles.published[o];s!==null&&([n,r]=[Math.min(n,
s),Math.max(r,s)])}return r===-1/0?null:[n,r]}linkKind=e=>this.links.kinds[this.links.kind[e]];linksOf=e=>this.links.byArticle.
subarray(this.links.starts[e],this.links.starts[e+1]);otherEnd=(e,n)=>this.links.source[e]===n?this.links.target[e]:this.
links.source[e];declaredOf(e){return[...this.linksOf(e)].filter(n=>n<this.links.declared)}listedBy=e=>this.declaredOf(e).
filter(n=>this.links.source[n]===e).map(n=>this.links.target[n]);listing=e=>this.declaredOf(e).filter(n=>this.links.target[n]===
e).map(n=>this.links.source[n]);linked=e=>[...new Set(this.declaredOf(e).map(n=>this.otherEnd(n,e)))];linksBetween=(e,n)=>[
...this.linksOf(e)].filter(r=>this.otherEnd(r,e)===n);ruleOf=e=>this.words.rules[this.links.rule[e]]??null;termsOf=e=>{let n=this.
details?.terms,r=e-this.links.declared;if(!n||r<0)return[];let o=r?n.ends[r-1]:0;return Array.from({length:n.ends[r]-o},
(s,i)=>[n.words[n.places[o+i]],n.weights[o+i]/1e3])};loadDetails(){return this.coming??=this.details?Promise.resolve():this.
fetchDetails().then(e=>{this.details=ho(e)}),this.coming}abstractOf=e=>this.details?.abstract[e]??null;addressOf=e=>{let n=this.
details?.url[e]??null;if(n===null)return null;let r=po(n,this.articles.headline[e]),o=this.outletOf(e);return!Array.isArray(
n)&&r.startsWith("/")&&o>=0?this.originOf(o)+r:r};originOf(e){return(this.words.origins[this.outlets.origin[e]]??"").replace(
"*",()=>this.outlets.domain[e]??"")}imageOf(e){let n=this.details?.images.get(e);if(!this.details||!n)return null;let[r,
o,s=null,i=null,a=null,c]=n;return{address:this.details.imageOrigins[r]+o,width:s,height:i,title:a,count:c??1}}fileOf=e=>{
if(!this.details)return"";let{name:n,words:r}=this.details.documents;return po(r[n[e]],this.articles.headline[this.mentions[e][0]]??
null)};meetingsOf(e){return this.details?(this.meetings??=this.readMeetings(this.details),this.meetings[e]):[]}readMeetings(e){
let n=ve(this.articles.id.length);this.mentions.forEach((r,o)=>{r.forEach((s,i)=>{s>=0&&n[s].push([o,i?`related[${i-1}]`:
""])})});for(let[r,o,s]of e.documents.elsewhere)n[s].push([r,o]);return n}declaring=(e,n)=>this.meetingsOf(n).filter(([r,
o])=>o!==""&&this.mentions[r][0]===e)};function um({stories:t,articles:e}){return{...t,grain:t.grain.map(n=>bs[n]),name:t.
name.map(n=>typeof n=="number"?e.headline[n]:n)}}function dm(t,e){let n=(r,o={})=>new Map([...Object.entries(o),...t.idsOf(
r).map((s,i)=>[s,i])]);return{article:n("article",e.former),outlet:n("outlet"),topic:n("topic"),story:n("story",e.formerStories)}}var Ne=class{constructor(e=[],n=(r,o)=>r<o?-1:r>o?1:0){if(this.data=e,this.length=this.data.length,this.compare=n,this.length>
0)for(let r=(this.length>>1)-1;r>=0;r--)this._down(r)}push(e){this.data.push(e),this._up(this.length++)}pop(){if(this.length===
0)return;let e=this.data[0],n=this.data.pop();return--this.length>0&&(this.data[0]=n,this._down(0)),e}peek(){return this.
data[0]}_up(e){let{data:n,compare:r}=this,o=n[e];for(;e>0;){let s=e-1>>1,i=n[s];if(r(o,i)>=0)break;n[e]=i,e=s}n[e]=o}_down(e){
let{data:n,compare:r}=this,o=this.length>>1,s=n[e];for(;e<o;){let i=(e<<1)+1,a=i+1;if(a<this.length&&r(n[a],n[i])<0&&(i=
a),r(n[i],s)>=0)break;n[e]=n[i],e=i}n[e]=s}};var go=1e6,mm=3,La=.5,Ca=[...hn].sort((t,e)=>at[t].words<at[e].words?-1:1);function Ia(t,e,n,r=mm){return new jn(t,e,n,!1).
best(r)}function Ra(t,e,n){return new jn(t,e,n,!0).best(1).at(0)??null}function yo(t,{kind:e,row:n}){return e==="outlet"?
{size:t.outletArticles[n].length,total:t.articles.id.length}:e==="topic"?{size:t.topicArticles[n].length,total:t.articleTopics.
filter(r=>r.length).length}:{size:t.stories.articles[n],total:t.articles.id.length}}function Da(t,e){if(e.kind==="articl\
e")return!1;let{size:n,total:r}=yo(t,e);return n>La*r}var Aa=-1,fm=new Set,jn=class{constructor(e,n,r,o){this.graph=e;this.
isCommonOpen=o;let s={article:0,outlet:0,topic:0,story:0},i=0;for(let a of Tt)s[a]=i,i+=e.sizeOf(a);this.offsets=s,this.
start=this.nodeOf(n),this.goal=this.nodeOf(r),this.topical=e.articleTopics.filter(a=>a.length).length,this.left=new Float64Array(
i).fill(1/0)}graph;isCommonOpen;offsets;start;goal;topical;left;reach=0;nodeOf({kind:e,row:n}){return this.offsets[e]+n}thingAt(e){
let{outlet:n,topic:r,story:o}=this.offsets;return e>=o?{kind:"story",row:e-o}:e>=r?{kind:"topic",row:e-r}:e>=n?{kind:"ou\
tlet",row:e-n}:{kind:"article",row:e}}best(e){this.measure();let n=[],r=[],o=this.left[this.start]<1/0?this.cheapest([this.
start],fm):null;for(let s=o;s&&(n.push(s),n.length!==e);s=r.shift()??null){for(let i=0;i<s.nodes.length-1;i+=1){let a=s.
nodes.slice(0,i+1),c=m=>a.every((f,p)=>m.nodes[p]===f),u=new Set(n.filter(c).map(({nodes:m})=>m[i+1])),d=this.cheapest(a,
u);d&&!r.some(m=>this.compare(m,d)===0)&&r.push(d)}r.sort((i,a)=>this.compare(i,a))}return n.map(s=>this.pathOf(s))}compare(e,n){
if(e.cost!==n.cost)return e.cost-n.cost;let r=e.nodes.findIndex((o,s)=>o!==n.nodes[s]);return r<0?0:this.isBefore(e.nodes[r],
n.nodes[r])?-1:1}isBefore(e,n){return this.graph.nameOf(this.thingAt(e))<this.graph.nameOf(this.thingAt(n))}measure(){let{
left:e}=this,n=new Ne([[0,this.goal]],(r,o)=>r[0]-o[0]);e[this.goal]=0;for(let r=n.pop();r;r=n.pop()){let[o,s]=r;if(!(o>
e[s])){if(this.reach=o,s===this.start)break;this.hops(s,(i,a)=>{o+a>=e[i]||(e[i]=o+a,n.push([o+a,i]))})}}}atLeast(e){return Math.
min(this.left[e],this.reach)}cheapest(e,n){let{goal:r}=this,o=e[e.length-1],s=new Set(e),i=new Map([[o,0]]),a=new Ne([[0,
o,0]],(u,d)=>u[0]-d[0]);for(let u=a.pop();u&&u[0]<=(i.get(r)??1/0);u=a.pop()){let[,d,m]=u;m>(i.get(d)??1/0)||d===r||this.
hops(d,(f,p)=>{if(s.has(f)||d===o&&n.has(f))return;let g=m+p;g>=(i.get(f)??1/0)||(i.set(f,g),a.push([g+this.atLeast(f),f,
g]))})}let c=i.get(r);return c===void 0?null:{cost:this.costOf(e)+c,nodes:[...e,...this.firstOf(i,o,n)]}}firstOf(e,n,r){
let o=new Map,s=new Set([this.goal]);for(let a of s){if(a===n)continue;let c=e.get(a);this.hops(a,(u,d)=>{if(u===n&&r.has(
a))return;let m=e.get(u);if(m===void 0||c===void 0||m+d!==c)return;let f=o.get(u);f?f.push(a):o.set(u,[a]),s.add(u)})}let i=[];
for(let a=n;a!==this.goal;)a=(o.get(a)??[this.goal]).reduce((u,d)=>this.isBefore(d,u)?d:u),i.push(a);return i}costOf(e){
return e.slice(1).reduce((n,r,o)=>n+this.hopBetween(e[o],r).cost,0)}pathOf({cost:e,nodes:n}){let r=n.slice(1).map((o,s)=>{
let i=this.hopBetween(n[s],o);return{from:this.thingAt(n[s]),to:this.thingAt(o),...i}});return{cost:e,steps:r}}hopBetween(e,n){
let[r,o]=[1/0,null];return this.hops(e,(s,i,a)=>{s!==n||i>r||i===r&&!this.isBetterLink(a,o)||([r,o]=[i,a<0?null:a])}),{cost:r,
link:o}}isBetterLink(e,n){if(n===null||e<0)return!1;let{links:r,linkKind:o}=this.graph,s=Ca.indexOf(o(e))-Ca.indexOf(o(n));
return s<0||s===0&&this.isBefore(r.source[e],r.source[n])}hops(e,n){let{kind:r,row:o}=this.thingAt(e);r==="article"?this.
hopsOfArticle(o,n):r==="outlet"?this.hopsOfOutlet(o,n):r==="topic"?this.hopsOfTopic(o,n):this.hopsOfStory(o,n)}hopsOfArticle(e,n){
let{graph:r,offsets:o}=this,{links:s}=r;for(let d of r.linksOf(e)){let m=r.linkKind(d),f=m==="similar"?s.thousandths[d]*
(go/1e3):0;n(r.otherEnd(d,e),at[m].cost*go-f,d)}let{outlet:i,event:a,storyline:c}=r.articles;i[e]>=0&&this.toHub(o.outlet+
i[e],this.ofOutlet(i[e]),n);for(let d of r.articleTopics[e])this.toHub(o.topic+d,this.ofTopic(d),n);let u=a[e]>=0?a[e]:c[e];
u>=0&&this.toHub(o.story+u,this.ofStory(u),n)}hopsOfOutlet(e,n){let{outletArticles:r,outletParts:o,outlets:s}=this.graph,
{outlet:i}=this.offsets,a=u=>({size:o[u].length,total:s.id.length});this.fromHub(i+e,r[e],0,this.ofOutlet(e),n),this.fromHub(
i+e,o[e],i,a(e),n);let c=s.part[e];c>=0&&this.toHub(i+c,a(c),n)}hopsOfTopic(e,n){let{topicArticles:r,narrower:o,topics:s}=this.
graph,{topic:i}=this.offsets,a=u=>({size:o[u].length,total:s.id.length});this.fromHub(i+e,r[e],0,this.ofTopic(e),n),this.
fromHub(i+e,o[e],i,a(e),n);let c=s.broader[e];c>=0&&this.toHub(i+c,a(c),n)}hopsOfStory(e,n){let{storyArticles:r,storyEvents:o,
stories:s,eventOf:i}=this.graph,{story:a}=this.offsets,c=this.ofStory(e),u=r[e].filter(m=>i(m)===e||i(m)<0);this.fromHub(
a+e,u,0,c,n),this.fromHub(a+e,o[e],a,c,n);let d=s.parent[e];d>=0&&this.toHub(a+d,this.ofStory(d),n)}ofOutlet(e){return{size:this.
graph.outletArticles[e].length,total:this.graph.articles.id.length}}ofTopic(e){return{size:this.graph.topicArticles[e].length,
total:this.topical}}ofStory(e){return{size:this.graph.stories.articles[e],total:this.graph.articles.id.length}}toHub(e,n,r){
this.isOpen(e,n)&&r(e,$a(n.size),Aa)}fromHub(e,n,r,o,s){if(!this.isOpen(e,o))return;let i=$a(o.size);for(let a of n)s(r+
a,i,Aa)}isOpen(e,{size:n,total:r}){return this.isCommonOpen||n<=La*r||e===this.start||e===this.goal}},$a=t=>Math.round(go*
(.5+Math.log2(t)/2));var hm=[...pn,"declared","similar"];function Ha(t,e,n){let r=i=>hm.indexOf(t.linkKind(i)),o=t.linksBetween(e,n).sort((i,a)=>r(
i)-r(a)||i-a),s=o.filter(i=>t.linkKind(i)==="similar");return o.filter(i=>t.linkKind(i)!=="similar"||i===s[0])}function bo(t,e,n){
let{words:r,back:o}=at[t.linkKind(e)];return t.links.source[e]===n?r:o}function en(t,e,n){let r=Pa(t,e);return`${bo(t,e,
n)}${r?` (${r})`:""}`}var Pa=(t,e)=>t.termsOf(e).slice(0,3).map(([n])=>n).join(", ");function Ka(t,e){let{source:n,target:r,
days:o}=t.links;if(t.linkKind(e)==="declared")return gm(t,n[e],r[e]);let s=Pa(t,e),a=!Number.isNaN(o[e])&&t.precision.isTimed(
n[e],r[e])?`${_t(o[e])} apart`:"";return[s?`shares ${s}`:"",a].filter(Boolean).join(" · ")}var pm=t=>t.slice(t.lastIndexOf(
"/")+1);function gm(t,e,n){let[r,...o]=t.declaring(e,n);if(!r)return"";let s=o.length?` and ${S(o.length,"other place")}`:
"";return`Declared in ${pm(t.fileOf(r[0]))}, ${r[1]}${s}`}function _a(t){if(!t)return"as the document’s own article";let e=/^related\[(\d+)\]$/.
exec(t);return e?`as related entry ${T(Number(e[1])+1)}: ${t}`:`at ${t}`}function Wa(t,{from:e,to:n,link:r}){if(r!==null)
return en(t,r,e.row);if(e.kind==="article"&&n.kind!=="article")return Fa(t,n).words;if(e.kind!=="article"&&n.kind==="art\
icle")return Fa(t,e).back;if(e.kind==="article")throw new Error("a step between two articles follows a link");return ym(
t,e,n)?Ba[e.kind].words:Ba[e.kind].back}function Fa(t,{kind:e,row:n}){return e==="story"?oe[t.stories.grain[n]]:e==="top\
ic"?oe.about:oe.publisher}var Ba={outlet:oe.part_of,topic:oe.broader,story:oe.parent};function ym({stories:t,outlets:e,topics:n},r,o){
return{article:[],outlet:e.part,topic:n.broader,story:t.parent}[r.kind][r.row]===o.row}function za(t,e){let{size:n,total:r}=yo(
t,e),o=Da(t,e)?": common here, so it is weak evidence":"",s=e.kind==="topic"?`the ${T(r)} with topics`:T(r);return`${S(n,
"article")} of ${s}${o}`}var wo=120,Yn=40,bm=250,wm={article:xm,story:vm,outlet:km,topic:Sm},Va=({kind:t,row:e})=>wm[t](e),Y=(t,e,n)=>({from:t,to:e,
kind:n}),qa=t=>l.holders.outlet(t).map(e=>Y(N(t),B(e),"published-by")),ja=t=>l.articleTopics[t].map(e=>Y(N(t),W(e),"cove\
rs"));function Xn(...t){return[...new Map(t.flat().map(n=>[l.nameOf(n),{thing:n}])).values()]}var Ce=t=>[...new Set(t)].
filter(e=>e>=0);function xm(t){let e=Ce(Array.from(l.linksOf(t),s=>l.otherEnd(s,t))),n=[t,...e.slice(0,wo)],r=[l.storylineOf(
t)].filter(s=>s>=0),o=n.filter(s=>r.includes(l.storylineOf(s)));return{name:"article",nodes:Xn(n.map(N),Ce(n.map(l.outletOf)).
map(B),l.articleTopics[t].map(W),r.map($)),edges:[...vo(n),...n.flatMap(qa),...ja(t),...o.map(s=>Y(N(s),$(l.storylineOf(
s)),"part-of-story"))],note:xo(e.length+1,n.length)}}function vm(t){let e=l.storyArticles[t],n=s=>l.linksOf(s).length,o=[
...e].sort((s,i)=>n(i)-n(s)||s-i).slice(0,wo);return{name:"story",nodes:Xn(o.map(N),Ce(o.map(l.outletOf)).map(B),Ce(o.flatMap(
s=>l.articleTopics[s])).map(W)),edges:[...vo(o),...o.flatMap(qa),...o.flatMap(ja)],note:xo(e.length,o.length)}}var xo=(t,e)=>t>
e?`${S(e,"article")} of ${T(t)} are drawn here, the most linked first; the details list them all.`:"";function vo(t){let{
source:e,target:n,similarity:r}=l.links,o=new Set(t),i=Ce(t.flatMap(m=>[...l.linksOf(m)])).filter(m=>o.has(e[m])&&o.has(
n[m])),a=m=>l.linkKind(m)==="similar",c=i.filter(a).sort((m,f)=>r[f]-r[m]||m-f),u=[...i.filter(m=>!a(m)),...c.slice(0,bm)],
d=new Map;for(let m of u){let[f,p,g]=[e[m],n[m],l.linkKind(m)],y=d.get(`${f} ${p} ${g}`)??d.get(`${p} ${f} ${g}`);y?y.push(
m):d.set(`${f} ${p} ${g}`,[m])}return[...d.values()].map(Ya)}var Ya=t=>({from:N(l.links.source[t[0]]),to:N(l.links.target[t[0]]),
kind:at[l.linkKind(t[0])].edge,links:t});function km(t){let e=B(t),n=V.storiesOfOutlet(t).slice(0,Yn).map(([c])=>c),r=l.
outletTopics[t].slice(0,Yn).map(([c])=>W(c)),o=[...l.outletArticles[t]].sort(l.newestFirst).slice(0,wo),s=[l.outlets.part[t]].
filter(c=>c>=0).map(B),i=l.outletParts[t].slice(0,Yn).map(B),a=o.filter(c=>n.includes(l.storylineOf(c)));return{name:"ou\
tlet",nodes:Xn([e],s,i,r,n.map($),o.map(N)),edges:[...r.map(c=>Y(e,c,"covers")),...o.map(c=>Y(N(c),e,"published-by")),...a.
map(c=>Y(N(c),$(l.storylineOf(c)),"part-of-story")),...vo(o),...s.map(c=>Y(e,c,"part-of")),...i.map(c=>Y(c,e,"part-of"))],
note:xo(l.outletArticles[t].length,o.length)}}function Sm(t){let e=W(t),n=V.storiesOfTopic(t),r=n.slice(0,Yn).map(([m])=>m),
o=l.topicOutlets[t].slice(0,24).map(([m])=>m),s=V.topicsBeside(t).slice(0,12).map(([m])=>m),i=[l.topics.broader[t]].filter(
m=>m>=0),a=l.narrower[t],c=(m,f)=>l.storyArticles[m].some(p=>l.articleTopics[p].includes(f)),u=m=>it(l.storyArticles[m],
l.holders.outlet).filter(([f])=>o.includes(f)),d=n.length-r.length;return{name:"topic",nodes:Xn(Ce([t,...s,...i,...a]).map(
W),r.map($),o.map(B)),edges:[...r.map(m=>Y($(m),e,"covers")),...o.map(m=>Y(B(m),e,"covers")),...r.flatMap(m=>u(m).slice(
0,4).map(([f])=>Y(B(f),$(m),"part-of-story"))),...s.flatMap(m=>r.filter(f=>c(f,m)).slice(0,6).map(f=>Y($(f),W(m),"covers"))),
...i.map(m=>Y(e,W(m),"broader")),...a.map(m=>Y(W(m),e,"broader"))],note:d>0?`${T(r.length)} of its stories are drawn her\
e, the largest first; the details list them all.`:""}}var Tm=[["first",-420],["both",0],["second",420]],Om=18,Mm=62;function Xa(t,e){
let n=zn(l,V,t.kind).map(({kind:s,held:i})=>({kind:s,part:fn(i(t.row),i(e.row))})),r=[{thing:t,x:-210,y:0},{thing:e,x:210,
y:0}],o=[];for(let[s,i]of Tm){let a=n.flatMap(({kind:c,part:u})=>u[s].slice(0,Om).map(([d])=>({kind:c,row:d})));a.forEach(
(c,u)=>{r.push({thing:c,x:i,y:Mm*(u-(a.length-1)/2)}),s!=="second"&&o.push(Ga(t,c)),s!=="first"&&o.push(Ga(e,c))})}return{
name:"compared",nodes:r,edges:o,note:"On the left what only the first has, on the right what only the second has, in bet\
ween what both have. The details list everything."}}function Ga(t,e){return e.kind==="topic"?Y(t,e,"covers"):t.kind==="o\
utlet"?Y(t,e,"part-of-story"):Y(e,t,"part-of-story")}function Za(t,e,n){let r=180*Math.max(2,...n.map(({steps:i})=>i.length)),
o=new Map([[l.nameOf(t),{thing:t,x:0,y:0}],[l.nameOf(e),{thing:e,x:r,y:0}]]),s=new Map;return n.forEach(({steps:i},a)=>{
let c=130*(a-(n.length-1)/2);i.forEach((u,d)=>{let[m,f]=[l.nameOf(u.from),l.nameOf(u.to)];o.has(f)||o.set(f,{thing:u.to,
x:r*(d+1)/i.length,y:c}),s.set(`${m} ${f}`,Nm(u))})}),{name:"ways",nodes:[...o.values()],edges:[...s.values()],note:""}}
var Ua={outlet:"published-by",topic:"covers",story:"part-of-story"},Em={outlet:"part-of",topic:"broader",story:"part-of-\
story"};function Nm({from:t,to:e,link:n}){return n!==null?Ya([n]):e.kind==="article"?t.kind==="article"?Y(t,e,"related-t\
o"):Y(e,t,Ua[t.kind]):Y(t,e,t.kind==="article"?Ua[e.kind]:Em[e.kind])}var ko=(t,e)=>JSON.stringify([t.kind,t.of,t.pairs])===JSON.stringify([e.kind,e.of,e.pairs]),Cm=[{kind:"same",lines:["sam\
e:","  outlets:"],indent:"    "},{kind:"different",lines:["different:","  articles:"],indent:"    "},{kind:"apart",lines:[
"apart:"],indent:"  "}],Qa=t=>JSON.stringify(t).replaceAll("\u2028","\\u2028").replaceAll("\u2029","\\u2029").replaceAll(
"","\\u0085");function Ja(t){return["# Corrections from a newsgraph page, for the next build:","#   newsgraph build SO\
URCES --overrides overrides.yaml",...Cm.flatMap(({kind:n,lines:r,indent:o})=>{let i=t.filter(a=>a.kind===n).flatMap(a=>a.
pairs).map(([a,c])=>`${o}- [${Qa(a)}, ${Qa(c)}]`);return i.length?[...r,...new Set(i)]:[]}),""].join(`
`)}var So={article:"Article",outlet:"Outlet",topic:"Topic",story:"Story"},To={article:"Articles",outlet:"Outlets",topic:"To\
pics",story:"Stories"},Pt=({kind:t,row:e})=>t==="story"&&!l.isStoryline(e)?"Event":So[t];function Mt(t){let e=l.period(t);
return e?Nt(...e,l.precision.ofPeriod(t,e)):""}function kt(t){let{first:e,last:n}=l.stories,r=e[t];if(r===null)return"";
let o=[r,n[t]??r];return Nt(...o,l.precision.ofPeriod(V.countedIn(t),o))}function Oo(t){let{articles:e,outlets:n,distinct_texts:r,
origins:o}=l.stories,s=r[t],i=o[t];return[S(e[t],"article"),S(n[t],"outlet"),s<e[t]?S(s,"distinct text"):"",i!==null&&i<
s?`at most ${S(i,"origin")}`:""].filter(Boolean).join(", ")}var Zn=(t,e)=>l.eventOf(e)===t&&!l.isStoryline(t)&&l.looseArticles.
has(e)?"loosely part of it":"";function tl(t){let e=l.stories.loose[t];return e?`${T(e)} loosely part of it`:""}function et({
kind:t,row:e}){return t==="article"?`${$m(e)} · ${ge(l.articles.published[e],l.precision.of(e))}`:{outlet:()=>[l.outlets.
domain[e],Am(e)],topic:()=>[S(l.topicArticles[e].length,"article"),S(l.topicOutlets[e].length,"outlet")],story:()=>[Oo(e),
kt(e)]}[t]().filter(Boolean).join(" · ")}var Am=t=>S(l.outletArticles[t].length,"article"),el=t=>A(l.labelOf(B(l.outletOf(
t))),60),$m=t=>l.outletOf(t)>=0?el(t):"outlet not given",bt=t=>l.outletOf(t)>=0?el(t):"An unnamed outlet",Ae=t=>t.kind===
"story"&&!l.isStoryline(t.row)?`event · ${et(t)}`:et(t);function nl(t,e){let n=l.articles[t].filter(s=>s!==null);if(n.length<
10)return"";let r=n.filter(s=>s<e).length,o=`the ${T(n.length)} articles here that have one`;return r?` Higher than ${De(
Math.floor(100*r/n.length)/100)} of ${o}.`:` None of ${o} has a lower one.`}function rl(t){return t===null?"Not given. A\
rticles that are only listed in other documents often have none.":`A score given by whoever collected the documents; it \
is not a star rating, and 0 is common.${nl("quality",t)}`}function ol(t){return t===null?"Not given. Only articles with \
a document of their own have it.":t<0?"Below zero: for the collector, this article was not the head of a cluster.":`How \
much surrounded this article when it was collected: mostly its quality plus ten for each related entry.${nl("heat",t)}`}
var Lm=.5;function Mo(t){let e=l.stories.stability[t];return e!==null&&e<=Lm?"Unstable: with a slightly finer or coarser\
 setting, or without some article, much of this story would change.":""}function sl(t){let e=l.stories.cohesion[t];return`\
This story was found by the words and dates of its articles; nobody declared it.${e===null?"":` On average, two of its a\
rticles share ${De(e)} of their weighted words.`}`}var nn="An outlet that is missing here may still have reported: this \
page knows only the documents it was built from, and someone chose which to collect. Few articles on a topic, or no link\
 between two, may only mean that nobody collected or declared more.";var Qn=30,E=(t,...e)=>h("section",{},h("h3",{},t),...e),R=(...t)=>h("p",{class:"empty"},...t),de=t=>h("dl",{},t.map(e=>{
if(!e)return null;let[n,...r]=e;return[h("dt",{},n),h("dd",{},...r)]})),mt=(t,e,n)=>h("button",{type:"button",class:"qui\
et",onclick:e,title:n},t),Xt=(t,...e)=>h("button",{type:"button",class:"link",onclick:t},...e),Kt=(t,e)=>h("button",{type:"\
button",class:"more",onclick:e},t),$e=t=>()=>{q(t,{isFocused:!0})},No=(t,e=l.labelOf(t))=>h("a",{href:fa(t),onclick:n=>{
n.preventDefault(),$e(t)()}},h("bdi",{},A(e,110)));function Co(t,e,n){return h("button",{type:"button",class:"thing","da\
ta-name":l.nameOf(t),onclick:n},Ct(t.kind),h("span",{class:"words"},h("span",{class:`name ${t.kind}`,dir:"auto"},A(l.labelOf(
t),180)),e?h("small",{dir:"auto"},e):null))}var X=(t,e=et(t))=>Co(t,e,$e(t));function wt(t,e,n,r=Qn){let o=h("ul",{class:n},
t.slice(0,r).map(e)),s=t.slice(r);if(!s.length)return o;let i=Kt(`Show the other ${T(s.length)}`,()=>{let a=s.map(e);o.append(
...a),i.remove(),a[0].querySelector("button, a")?.focus()});return h("div",{},o,i)}var j=(t,e=et,n=Qn)=>wt(t,r=>h("li",{},
X(r,e(r))),"things",n);function gt(t,e,n,r=12){return t.length?wt(t,([s,i])=>h("li",{},X({kind:e,row:s},n(i,s))),"things",
r):null}function Ao(t){let e=Math.max(1,...t.map(l.weight)),n=o=>h("meter",{min:0,max:e,value:o,"aria-hidden":"true"}),r=o=>{
let s=l.weight(o);return h("li",{},X(o,S(s,"article")),n(s))};return h("ul",{class:"things bars"},t.map(r))}var Eo=(t,e)=>e>=
0?[{kind:t,row:e}]:[];function rn({kind:t,row:e}){if(t==="story")return Eo(t,l.stories.parent[e]);if(t==="topic")return Eo(
t,l.topics.broader[e]);if(t==="outlet")return Eo(t,l.outlets.part[e]);let[n,...r]=l.holders.story(e).map($),o=s=>l.labelOf(
s)!==l.labelOf(n);return n?[n,...r.filter(o)]:[]}function on(t,e){let n=o=>Xt($e(o),h("bdi",{},A(l.labelOf(o),40))),r=[Xt(
$e(null),"Everything"),...t.map(n)];return h("nav",{class:"trail","aria-label":"Breadcrumb"},h("ol",{},r.map(o=>h("li",{},
o)),h("li",{"aria-current":"page"},e)))}var sn=()=>h("button",{type:"button",class:"quiet close","aria-label":"Close det\
ails",onclick:()=>{q(null)}},"✕");function Zt(t,...e){let n=l.labelOf(t);return h("header",{},on(rn(t),Pt(t)),h("p",{class:"\
eyebrow"},Ct(t.kind),Pt(t)),h("h2",{dir:"auto",tabindex:"-1",class:`${t.kind}${n.length>90?" long":""}`},A(n,600)),e.map(
r=>typeof r=="string"?h("p",{class:"byline"},r):r),sn())}function $o(t,e=l.links.source[t]){let n=N(l.otherEnd(t,e));q(N(
e),{isFocused:!0,other:{mode:"why",thing:n}})}var Le=(t,e)=>h("button",{type:"button",class:"why quiet",onclick:()=>{$o(
t,l.otherEnd(t,e))},"aria-label":`Why linked with ${A(l.labelOf(N(e)),80)}`},"Why");var il="newsgraph-corrections",Im=5,me=Rm();function Rm(){try{return JSON.parse(localStorage.getItem(il)??"[]")}catch{return[]}}
function Dm(){try{localStorage.setItem(il,JSON.stringify(me))}catch{}}var an=()=>me.filter(({of:t})=>l.thingOf(t));function Lo(t){
let e=me.filter(n=>!ko(n,t));me=e.length<me.length?e:[...me,t],Dm()}var Fm=t=>me.some(e=>ko(e,t));function Io(t,e){let n=mt(
t,()=>{Lo(e),r()}),r=()=>{n.setAttribute("aria-pressed",String(Fm(e)))};return r(),n}function al(t){let e=[Bm(t),...Hm(t)].
filter(n=>n!==null);return e.length?ll(e):null}var ll=t=>E("Put it right",h("ul",{class:"corrections"},t.map(e=>h("li",{},
e))),R("Corrections are kept in this browser. Save or share gives them as overrides.yaml, which the next build follows."));
function Bm(t){let e=l.eventOf(t)>=0?l.eventOf(t):l.storylineOf(t),n=l.addressOf(t);if(e<0||n===null)return null;let s=l.
storyArticles[e].filter(i=>i!==t&&!l.looseArticles.has(i)).sort(l.oldestFirst).map(l.addressOf).filter(i=>i!==null).slice(
0,Im).map(i=>[i,n]);return s.length?Io("Not this story",{kind:"apart",of:`article/${l.articles.id[t]}`,pairs:s}):null}function Hm(t){
return(l.details?.merged??[]).filter(([n])=>n===t).map(([,n,r,o])=>h("div",{},Io("Not the same article",{kind:"different",
of:`article/${l.articles.id[t]}`,pairs:[[n,r]]}),h("small",{},H(n)," and ",H(r),`, by the rule “${o}”`)))}function Ro(t,e){
let{domain:n,id:r}=l.outlets,[o,s]=[n[t],n[e]];return o&&s?{kind:"same",of:`outlet/${r[t]}`,pairs:[[o,s]]}:null}function cl(t){
let n=an().filter(({kind:r,of:o})=>r==="same"&&o===`outlet/${l.outlets.id[t]}`).map(r=>Io(`Same outlet as ${r.pairs[0][1]}`,
r));return n.length?ll(n):null}var Pm={with:"Compare with …",to:"Connect with …",same:"Same outlet as …"},Do=40;function Ie(t,e){let[n,r]=[w("ask"),
w("ask-search")];w("ask-title").textContent=Pm[e],w("ask-thing").replaceChildren(H(A(l.labelOf(t),120))),r.value="";let o=()=>{
let a=Wm(t,e,r.value.trim()).map(c=>h("li",{},Km(t,c,e)));w("ask-list").replaceChildren(...a)},s=()=>[...w("ask-list").querySelectorAll(
".thing")];r.oninput=o,n.onkeydown=i=>{if(i.key!=="Enter"||i.target!==r){mn(i,[r,...s()]);return}i.preventDefault(),s().
at(0)?.click()},o(),n.showModal(),r.focus()}var Km=(t,e,n)=>Co(e,Ae(e),()=>{w("ask").close(),n!=="same"?q(t,{isFocused:!0,
other:{mode:n,thing:e}}):_m(t,e)});function _m(t,e){let n=Ro(t.row,e.row);n&&Lo(n),q(t,{isFocused:!0})}function Wm(t,e,n){
let r=e==="to"?["story","outlet","topic","article"]:[t.kind],o=c=>!J(c,t)&&(e!=="same"||Ro(t.row,c.row)!==null)&&r.includes(
c.kind)&&(c.kind!=="story"||t.kind==="story"||l.isStoryline(c.row));if(!n)return zm(t,e).filter(o).slice(0,Do);let s=Gt(
n,!1),i=(c,u)=>c==="article"?s.test(l.articles.headline[u]??""):nt.isNamed(c,u,s);return r.flatMap(c=>l.rowsIn(c).filter(
m=>i(c,m)).sort(l.orders[c]).map(m=>({kind:c,row:m})).filter(o).slice(0,Do)).slice(0,2*Do)}var fe=[];function ul(t){let e=fe.
findIndex(n=>J(n,t));e>=0&&fe.splice(e,1),fe.unshift(t),fe.length=Math.min(fe.length,12)}function zm(t,e){let n=Gm(t),o=(e===
"to"?["story","outlet","topic"]:[t.kind]).flatMap(i=>rt.rows[i].slice(0,20).map(a=>({kind:i,row:a}))),s=e==="to"?[...fe,
...n,...o]:[...n,...fe,...o];return s.filter((i,a)=>s.findIndex(c=>J(c,i))===a)}function Gm({kind:t,row:e}){return t==="\
outlet"?V.peersOf(e).map(B):t==="story"?V.storiesNear(e):[]}function Qt(t){let{kind:e,row:n}=t,r=v.view==="network",o=()=>{q(t,{view:r?"map":"network"}),ne()&&K.scrollIntoView({block:"\
center"})},s=()=>{Ie(t,"with")},i=()=>{Ie(t,"to")},a=[mt(r?"Show on the map":"Show its network",o),e==="outlet"||e==="st\
ory"?mt("Compare …",s,`Compare with another ${e}`):null,mt("How connected …",i,"See how this and something else are \
connected"),e==="outlet"&&l.outlets.domain[n]?mt("Same outlet as …",()=>{Ie(t,"same")},"Note for the next build that t\
his and another outlet are one"):null,e!=="article"&&l.articlesIn[e][n].length?mt("Search within",()=>{io(e,[nt.facetName(
e,n)])},"Keep only its articles in list, map and dates"):null];return h("div",{class:"actions",role:"group","aria-label":"\
Actions"},a)}function Um(t){if(t===null)return"";if(typeof t=="number")return String(t);let n=/^[=+\-@＝＋－＠]/.test(t.trimStart())||
/^[\t\r\n]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Vm=[["id",(t,e)=>`article/${t.
articles.id[e]}`],["headline",(t,e)=>t.articles.headline[e]],["abstract",(t,e)=>t.abstractOf(e)],["published",(t,e)=>ee(
t.articles.published[e],t.precision.of(e))],["outlet",(t,e)=>dl(t,e,n=>t.labelOf(B(n)))],["domain",(t,e)=>dl(t,e,n=>t.outlets.
domain[n])],["topics",(t,e)=>t.articleTopics[e].map(n=>t.labelOf(W(n))).join("; ")],["story",(t,e)=>ml(t,e,n=>t.labelOf(
$(n)))],["story_id",(t,e)=>ml(t,e,n=>t.nameOf($(n)))],["related",(t,e)=>t.linked(e).length],["quality",(t,e)=>t.articles.
quality[e]],["heat",(t,e)=>t.articles.heat[e]],["url",(t,e)=>t.addressOf(e)]],dl=(t,e,n)=>t.outletOf(e)>=0?n(t.outletOf(
e)):"",ml=(t,e,n)=>t.storylineOf(e)>=0?n(t.storylineOf(e)):"",qm=({described:t})=>t.map(({name:e,type:n,values:r})=>[e,(o,s)=>jm(
n,r[s])]),jm=(t,e)=>t==="time"?ee(e):typeof e=="boolean"?String(e):e;function fl(t,e){let n=[...Vm,...qm(t)];return`\uFEFF${[
n.map(([o])=>o).join(","),...e.map(o=>n.map(([,s])=>Um(s(t,o))).join(","))].join(`\r
`)}\r
`}var Ym=`PREFIX schema: <https://schema.org/>
PREFIX ng: <https://w3id.org/newsgraph/ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>`,yl=`${at.declared.term}|^${at.declared.term}`,Xm="schema:headline|schem\
a:abstract|schema:publisher/(schema:name|ng:domain|skos:altLabel)|schema:about/(skos:prefLabel|skos:altLabel)",Zm=new Map(
[["\\","\\\\"],['"','\\"'],[`
`,"\\n"],["\r","\\r"],["	","\\t"],["\b","\\b"],["\f","\\f"]]),he=t=>`"${t.replace(/[\\"\n\r\t\b\f]/g,e=>Zm.get(e)??e)}"`,
Fo=t=>t.map(he).join(", "),hl=t=>t.replace(/^/gm,"  ");function bl(t,e,n,r){let o=new Bo(t,e),s=[`VALUES ?class { ${Qm(t)}\
 }`,"?article a ?class .",...r?[o.ofThing(r)]:[],...n.map((i,a)=>{let c=o.ofTerm(i,String(a+1));return i.isNot?`FILTER N\
OT EXISTS {
${hl(c)}
}`:c}),"OPTIONAL { ?article schema:headline ?headline }","OPTIONAL { ?article schema:datePublished ?published }","OPTION\
AL { ?article schema:publisher/schema:name ?outlet }"].join(`
`);return`${Ym}

SELECT DISTINCT ?article ?headline ?published ?outlet {
${hl(s)}
}
ORDER BY DESC(?published) ?article
`}function Qm(t){let e=new Set(t.articles.type.map((r,o)=>t.typeOf(o)));return[...new Set([...e].map(r=>ws.get(r)??yr))].
sort().join(" ")||yr}var Bo=class{constructor(e,n){this.graph=e;this.search=n}graph;search;ofThing({kind:e,row:n}){if(e!==
"article")return this.held(e,[n],e==="outlet"?"0":"");let r=he(`article/${this.graph.articles.id[n]}`);return`?article (${yl}\
)? ?one .
FILTER(STRENDS(STR(?one), ${r}))`}ofTerm(e,n){let r=this.graph.described.find(({key:o})=>o===e.field);if(r)return tf(r,e,
n);switch(e.field){case null:return this.words(e,n);case"topic":case"outlet":case"story":return this.held(e.field,this.search.
rowsNamed(e),n);case"after":return pl(e.dates,">=",n);case"before":return pl(e.dates,"<",n);case"related":return`${Jm(n)}\

FILTER(${Ho(`COALESCE(?count${n}, 0)`,e.bounds)})`;case"quality":case"heat":return`?article ng:${e.field} ?value${n} .
FILTER(${Ho(`?value${n}`,e.bounds)})`;case"type":return gl("ng:documentType",e.values,n);case"category":return gl("schem\
a:articleSection",e.values,n);case"kind":{let o=Fo(e.values.map(s=>s.toLowerCase()));return`?link${n} ng:source|ng:targe\
t ?article ; ng:kind ?kind${n} .
FILTER(?kind${n} IN (${o}))`}default:throw new RangeError(`no field is called ${e.field}`)}}held(e,n,r){let{topics:o,outlets:s,
stories:i,labelOf:a}=this.graph;if(e==="topic"){let u=Fo(n.map(d=>o.label[d]??""));return`?article schema:about/skos:pre\
fLabel ?topic${r} .
FILTER(?topic${r} IN (${u}))`}if(e==="outlet"){let u=d=>`(${he(a({kind:e,row:d}))} ${he(s.domain[d]??"")})`;return`VALUE\
S (?name${r} ?domain${r}) { ${n.map(u).join(" ")} }
?article schema:publisher ?outlet${r} .
?outlet${r} schema:name ?name${r} ; ng:domain ?domain${r} .`}let c=n.map(u=>`STRENDS(STR(?story${r}), ${he(`story/${i.id[u]}`)}\
)`);return`?story${r} schema:hasPart ?article .
FILTER(${c.join(" || ")})`}words({values:[e],isPhrase:n},r){let{starts:o,ends:s}=wr(e),i=o?"(^|[^\\p{L}\\p{N}])":"",a=n&&
s?"($|[^\\p{L}\\p{N}])":"",c=i+yn(e,this.lettersHere())+a;return`?article ${Xm} ?text${r} .
FILTER(REGEX(?text${r}, ${he(c)}, "i"))`}lettersHere(){let{articles:e,details:n}=this.graph,r=[...this.search.namesOf("o\
utlet"),...this.search.namesOf("topic")];return ks([...e.headline,...n?.abstract??[],...r])}},Jm=t=>["OPTIONAL {",`  SEL\
ECT ?article (COUNT(DISTINCT ?other) AS ?count${t}) {`,`    ?article ${yl} ?other`,"  } GROUP BY ?article","}"].join(`
`);function Ho(t,e){let n=([r,o])=>[...r===-1/0?[]:[`${t} >= ${r}`],...o===1/0?[]:[`${t} <= ${o}`]].join(" && ");return e.
map(n).join(" || ")}function tf({term:t},{bounds:e,values:n},r){if(e.length)return`?article ${t} ?value${r} .
FILTER(${Ho(`?value${r}`,e)})`;let o=n.map(s=>`REGEX(?text${r}, ${he(yn(s))}, "i")`);return`?article ${t} ?text${r} .
FILTER(${o.join(" || ")})`}function pl(t,e,n){let r=s=>new Date(s*1e3).toISOString(),o=t.map(s=>`?date${n} ${e} "${r(s)}\
"^^xsd:dateTime`);return`?article schema:datePublished ?date${n} .
FILTER(${o.join(" && ")})`}var gl=(t,e,n)=>`?article ${t} ?word${n} .
FILTER(LCASE(?word${n}) IN (${Fo(e.map(r=>r.toLowerCase()))}))`;function vl(){if(!v.chosen)return rt.rows.article;let t=ef(v.chosen);return st()?t.filter(e=>rt.isArticle[e]):t}var ef=t=>t.
kind==="article"?[t.row,...l.linked(t.row)]:[...l.articlesOf(t)].sort(l.newestFirst);function Jn(){let t=v.chosen?` of “${A(
l.labelOf(v.chosen),60)}”`:"";return`${S(vl().length,"article")}${t}${st()?", as searched":""}`}function Po(t,e,n){let r=URL.
createObjectURL(new Blob([t],{type:e}));h("a",{href:r,download:n}).click(),setTimeout(()=>{URL.revokeObjectURL(r)},1e4)}
function kl(){let t=v.chosen?l.labelOf(v.chosen):v.query,e=lt(t).replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"");return[
"newsgraph",A(e,40).replace(/…$/,"")].filter(Boolean).join("-")}async function nf(){return await l.loadDetails(),Po(fl(
l,vl()),"text/csv;charset=utf-8",`${kl()}.csv`),`Saved ${Jn()} as CSV.`}function rf(){return Po(fo(ra().split(",")[1]),"\
image/png",`${kl()}.png`),Promise.resolve("Saved the picture as a PNG.")}var of=()=>tn?pt.hash():location.href;function Ko(t){
let e=new Date().toISOString().slice(0,10);if(t?.kind==="article")return af(t.row,e);let n=Mt(l.rowsIn("article")),r=`a \
newsgraph of ${S(l.sizeOf("article"),"article")} from ${S(l.sizeOf("outlet"),"outlet")}${n?`, ${n}`:""}`,o=t?`${l.nameOf(
t)}, `:"";return`${sf(t)}. In: ${r}. ${o}accessed ${e}.`}function sf(t){if(!t)return`${Jn()}${st()?` “${v.query}”`:""}`;
let e=S(l.articlesOf(t).length,"article");return`“${l.labelOf(t)}” (${Pt(t).toLowerCase()}, ${e})`}function af(t,e){
let n=l.articles.published[t],r=l.addressOf(t),o=n===null?"No date":ee(n,l.precision.of(t)).slice(0,10),s=[`${bt(t)}. “${l.
labelOf(N(t))}”`,o];return r&&s.push(`${r}, accessed ${e}`),`${s.join(". ")}.`}async function tr(t,e){try{return await navigator.
clipboard.writeText(t),`Copied ${e}.`}catch{return Sl(e,t),`Select and copy ${e}.`}}function Sl(t,e){w("text-title").textContent=
`${t.charAt(0).toUpperCase()}${t.slice(1)}`,w("text-body").value=e,w("text").showModal(),w("text-body").select()}async function lf(){
return await l.loadDetails(),Sl("the SPARQL query",bl(l,nt,v.terms,v.chosen)),""}async function cf(){return await l.loadDetails(),
tr(Ko(v.chosen),"the citation")}var uf={name:"link",words:()=>"Link to this view",take:()=>tr(of(),"the link")},wl=[{name:"\
csv",words:()=>`CSV: ${Jn()}`,take:nf},{name:"png",words:()=>"PNG: the picture as shown",take:rf},...tn?[]:[uf],{name:"c\
ite",words:()=>"Citation of this view",take:cf},{name:"sparql",words:()=>`SPARQL: ${Jn()}`,take:lf}],xl=0;function df(t){
w("toast").textContent=t,clearTimeout(xl),xl=window.setTimeout(()=>{w("toast").textContent=""},6e3)}function mf(){return Po(
Ja(an()),"text/yaml;charset=utf-8","overrides.yaml"),Promise.resolve("Saved. Give the file to the next build as --overri\
des overrides.yaml.")}var ff={name:"corrections",words:()=>`overrides.yaml: ${S(an().length,"correction")}`,take:mf};function Tl(){
let t=({name:n,words:r,take:o})=>h("li",{},h("button",{type:"button",class:"menu-item","data-take":n,onclick:()=>{w("tak\
e").hidePopover(),o().then(df)}},r())),e=an().length?[...wl,ff]:wl;w("take-list").replaceChildren(...e.map(t))}function Ol(t){let e=l.abstractOf(t),n=l.holders.outlet(t).map(B),r=l.articleTopics[t].map(W);return[Zt(N(t),hf(t)),e?h(
"p",{class:"abstract",dir:"auto"},e):null,l.details?pf(l.addressOf(t)):R("Loading the abstract and the address …"),Qt(
N(t)),gf(t),yf(t),bf(t),kf.map(([o,s])=>Sf(o,t,s(t))),n.length?E("Published by",j(n)):null,E("Declared topics",r.length?
j(r):R("None. Articles that are only listed in other documents carry no topics, and none are inferred.")),Tf(t),Of(t),Nf(
t),Cf(t),al(t)]}function hf(t){let e=l.articles.published[t],n=l.outletOf(t),r=n>=0?[H(A(l.labelOf(B(n)),80))," · "]:[],
o=e===null?"Publication date not given":ye(e,l.precision.of(t));return h("p",{class:"byline"},r,o)}function pf(t){if(!t)
return R("No address given.");let e=Wt(t,"Read the article");if(!(e instanceof HTMLAnchorElement))return h("p",{},e," ",
h("small",{},"This is not a web address, so it is not a link."));e.className="read-on";let n=H(A(new URL(t).hostname,80));
return h("p",{},e," ",h("small",{class:"address"},n))}function gf(t){let e=rn(N(t));if(!e.length)return E("Story",R("Non\
e found: no other article here seems to report on the same event."));let n=l.eventOf(t),r=n>=0?xf(t,n):"",o=e.some(c=>c.
row===n),s=r&&!o?[...e,$(n)]:e,i=c=>[c.row===n?r:"",Ae(c)],a=j(s,c=>i(c).filter(Boolean).join(" · "));return E("Story",
a)}function yf(t){let e=l.series.get(t);if(!e)return null;let{name:n,size:r}=e;return E("Series",h("p",{},"Part of a ser\
ies: ",H(A(n,180))),R(`${S(r,"article")} here. Their form is alike whatever they report on, as in a column or a market r\
eport; a build finds series, and can be wrong.`))}function bf(t){let e=l.credits.of(t);return e.length?E("Names as its s\
ource",wt(e,wf,"things",6),R("Found by rules in headline and abstract, which can be wrong.")):null}function wf({outlet:t,
name:e,words:n,earlier:r}){let o=["“",H(A(n,120)),"”"],s=t>=0?X(B(t)):h("span",{},H(A(e,80)),h("small",{}," not an o\
utlet here")),i=r>=0?[h("small",{},"An earlier report by this outlet on the same event:"),X(N(r),et(N(r)))]:[];return h(
"li",{class:"linked"},s,h("small",{},...o),...i)}function xf(t,e){return l.stories.firstReport[e]===t?"the first here":Zn(
e,t)}var _o=(t,e)=>n=>[...l.linksOf(n)].filter(r=>l.linkKind(r)===t&&e(r,n)),er=t=>_o(t,(e,n)=>l.links.source[e]===n),nr=t=>_o(
t,(e,n)=>l.links.source[e]!==n),vf=t=>{let e=_o("similar",()=>!0)(t);return[...new Map(e.map(n=>[l.otherEnd(n,t),n])).values()]},
kf=[["Copy of",er("copy")],["Copied by",nr("copy")],["Lists as related",er("declared")],["Listed as related by",nr("decl\
ared")],["Revision of",er("revision")],["Revised by",nr("revision")],["Reprint of",er("reprint")],["Reprinted by",nr("re\
print")],["Similar",vf]];function Sf(t,e,n){if(!n.length)return null;let r=i=>l.linkKind(i)==="similar"?-l.links.similarity[i]:
-(l.articles.published[l.otherEnd(i,e)]??0),o=i=>{let a=N(l.otherEnd(i,e)),c=`${et(a)}
${Ka(l,i)}`;return h("li",{class:"linked"},X(a,c),Le(i,a.row))},s=n.sort((i,a)=>r(i)-r(a)||i-a);return E(`${t} (${T(n.length)}\
)`,wt(s,o,"things",12))}var Wo=([t,e])=>h("li",{},H(l.fileOf(t)),h("small",{},_a(e)));function Tf(t){let e=([,r])=>+(r!==
""),n=[...l.meetingsOf(t)].sort((r,o)=>e(r)-e(o)||r[0]-o[0]);return n.length?E(`Found in (${T(n.length)})`,wt(n,Wo,"met",
6)):null}function Of(t){let{updated:e,published:n,quality:r,heat:o}=l.articles,[s,i,a]=[e[t],l.typeOf(t),l.categoryOf(t)],
c=d=>d===null?null:h("strong",{class:"score"},`${T(d)} `),u=de([s!==null&&s!==n[t]?["Updated",ye(s,l.precision.ofUpdate(
t))]:null,i?["Type",H(i)]:null,a?["Category",H(a)]:null,["Quality",c(r[t]),rl(r[t])],["Heat",c(o[t]),ol(o[t])],...Mf(t)]);
return E("What the documents say",u)}var Mf=t=>Os(l.described,t).map(e=>[e.label,Ef(e,t)]);function Ef({type:t,unit:e,values:n},r){
let o=n[r];return t==="boolean"?o?"yes":"no":typeof o!="number"?t==="url"?Wt(String(o)):H(String(o)):t==="time"?ye(o):`${T(
o)}${e?` ${e}`:""}`}function Nf(t){if(!l.details)return null;let e=Ko(N(t)),n=h("small",{role:"status"}),r=Kt("Copy the \
citation",()=>{tr(e,"the citation").then(o=>{n.textContent=o})});return E("Cite it",h("p",{class:"citation"},H(e)),r," ",
n)}function Cf(t){let e=l.imageOf(t);if(!e)return null;let{address:n,width:r,height:o,title:s,count:i}=e,a=[r&&o?`${T(r)}\
 × ${T(o)} pixels`:"",i>1?`The first of ${T(i)}; the table “images” lists them all.`:""],c=[s,l.articles.headline[t],
n].find(Boolean)??"",u=h("small",{},a.filter(Boolean).join(" · "));return E("Image",R("Not loaded, because loading it w\
ould show its host who is reading. The link opens it."),h("ul",{class:"links"},h("li",{},Wt(n,A(c,90)),u)))}var Af=200;function Ml(t,e){let n=zn(l,V,t.kind);return[zo("Comparison",t,e,"What each has that the other lacks"),h("div",
{class:"actions"},Go(t,e,"with"),rr(t,"with","Compare with another …"),rr(t,"to","How connected …")),n.map(r=>$f(r,t,
e)),t.kind==="story"?Lf(t.row,e.row):null,R(nn)]}var zo=(t,e,n,r)=>h("header",{},on([e],t),h("p",{class:"eyebrow"},t),h(
"h2",{tabindex:"-1"},r),sn(),h("ul",{class:"things pair"},[e,n].map(o=>h("li",{},X(o))))),Go=(t,e,n)=>mt("Swap",()=>{q(e,
{isFocused:!0,other:{mode:n,thing:t}})}),rr=(t,e,n)=>mt(n,()=>{Ie(t,e)});function $f({title:t,kind:e,held:n},r,o){let{first:s,
both:i,second:a}=fn(n(r.row),n(o.row)),c=new Map(i.map(([p,,g])=>[p,g])),u=p=>H(A(l.labelOf(p),40)),d=p=>S(p,"article"),
m=(p,g)=>`${T(p)} and ${d(c.get(g)??0)}`,f=(p,g,y)=>h("div",{class:"part"},h("h4",{},p," ",h("span",{class:"count"},T(g.
length))),gt(g.slice(0,Af),e,y)??R("None."));return E(t,f(["Only ",u(r)],s,d),f(["Only ",u(o)],a,d),f("Both",i.map(([p,g])=>[
p,g]),m))}function Lf(t,e){let n=new Set(l.storyArticles[e]),r=l.storyArticles[t].flatMap(i=>[...l.linksOf(i)].filter(a=>n.
has(l.otherEnd(a,i))));if(!r.length)return E("Links between them",R("None."));let o=i=>{let[a,c]=[l.links.source[i],l.links.
target[i]],u=`${en(l,i,a)}: ${A(l.labelOf(N(c)),90)}`;return h("li",{class:"linked"},X(N(a),u),Le(i,c))},s=wt([...new Set(
r)],o,"things",10);return E(`Links between them (${T(r.length)})`,s)}var Uo=null;function or(t,e){let n=`${l.nameOf(t)} ${l.nameOf(e)}`;return Uo?.key!==n&&(Uo={key:n,ways:If(t,e)}),Uo.ways}
function If(t,e){let n=Ia(l,t,e);if(n.length)return{paths:n,isCommonOnly:!1};let r=Ra(l,t,e);return{paths:r?[r]:[],isCommonOnly:r!==
null}}var Rf="Rare connections come first: a topic or outlet that many articles share counts for less, and one that more than \
half of them share does not count. The command “newsgraph path” gives the same paths in the same order.";function El(t,e){
let{paths:n,isCommonOnly:r}=or(t,e);return[zo("Connection",t,e,"How these two are connected"),h("div",{class:"actions"},
Go(t,e,"to"),rr(t,"to","To another …")),r?h("p",{class:"warning"},"Only something that most articles share connects th\
em, which is weak evidence."):null,n.map((s,i)=>Df(t,s,i,n.length)),R(n.length?Rf:"Nothing in this corpus connects them.")]}
function Df(t,{steps:e},n,r){let o=n===0?"The closest path":"Another path",s=e.length===1?"Directly":`${o}: ${S(e.length,
"step")}`,i=h("ol",{class:"way"},h("li",{},X(t)),e.map(Ff));return E(r>1?`${T(n+1)}. ${s}`:s,i)}function Ff(t){let{to:e,
link:n}=t,r=e.kind==="article"?et(e):za(l,e),o=n===null?null:Le(n,e.row);return h("li",{},h("p",{class:"hop"},"↓ ",Wa(
l,t)),h("div",{class:"linked"},X(e,r),o))}var Bf={declared:"Declared",similar:"Similar texts",copy:"The same text",revision:"The same text, revised",reprint:"The \
same text, reprinted"};function Nl(t,e){let n=Ha(l,t,e),r=be(at[l.linkKind(n[0])].edge),o=[t,e].map(i=>h("li",{},X(N(i)))),
s=mt("Other paths between them",()=>{q(N(t),{isFocused:!0,other:{mode:"to",thing:N(e)}})});return[h("header",{},on(rn(N(
t)),"Link"),h("p",{class:"eyebrow"},r,"Link"),h("h2",{tabindex:"-1"},"Why these two are linked"),sn()),h("ul",{class:"th\
ings pair"},o),n.map(Hf),Gf(t,e),h("div",{class:"actions"},s)]}function Hf(t){let[e,n]=[l.links.source[t],l.links.target[t]],
r=s=>h("b",{},H(bt(s))),o=l.linkKind(t);return E(Bf[o],h("p",{},r(e),` ${bo(l,t,e)} `,r(n),"."),o==="declared"?Pf(e,n):_f(
t))}function Pf(t,e){if(!l.details)return R("Loading where it is declared …");let n=l.declaring(t,e);if(!n.length)return R(
"This page does not say where it is declared; the table “related” does.");let[r,o]=Vo(t,e);return[R("The collector’s\
 document of ",r," lists ",o,". The outlet itself may not. Where:"),wt(n,Wo,"met")]}function Vo(t,e){let n=o=>`“${A(l.
labelOf(N(o)),60)}”`,r=bt(t)===bt(e)?n:bt;return[H(r(t)),H(r(e))]}function Kf(t){let{days:e,source:n,target:r}=l.links;
if(Number.isNaN(e[t]))return["unknown, because a date is missing"];if(!l.precision.isTimed(n[t],r[t]))return["unknown, b\
ecause a date has no time of day"];if(e[t]===0)return["none"];let o=[n[t],r[t]],[s,i]=e[t]>0?Vo(...o):Vo(o[1],o[0]);return[
s,` came ${_t(e[t])} after `,i]}function _f(t){let e=l.links.similarity[t],n=l.termsOf(t);return[de([["Rule",l.ruleOf(t)??
"not given"],["Similarity",De(e)," of the weighted words"],["Time gap",...Kf(t)]]),n.length?zf(n,e):null]}var Wf=new Intl.
NumberFormat(void 0,{minimumFractionDigits:3,maximumFractionDigits:3});function zf(t,e){let n=e-t.reduce((i,[,a])=>i+a,0),
r=i=>h("meter",{min:0,max:Math.max(e,.001),value:i,"aria-hidden":"true"}),o=(i,a)=>h("tr",{},h("th",{scope:"row"},i),h("\
td",{},Wf.format(a)),h("td",{class:"bar"},r(a))),s=["Word","Adds"].map(i=>h("th",{scope:"col"},i));return h("table",{class:"\
terms-table"},h("caption",{},"Shared words, and what each adds to the similarity"),h("thead",{},h("tr",{},s,h("td",{}))),
h("tbody",{},t.map(([i,a])=>o(H(i),a)),n>5e-4?o("all other words",n):null))}function Gf(t,e){let n=s=>s(t).filter(i=>s(e).
includes(i)),{holders:r}=l,o=[...n(r.story).map($),...n(r.topic).map(W),...n(r.outlet).map(B)];return o.length?E("Also i\
n common",j(o,Ae)):null}function Cl(t){let e=[...l.outletArticles[t]].sort(l.newestFirst),n=l.outletParts[t].map(B),r=l.outlets.part[t],o=[l.outlets.
domain[t],S(e.length,"article"),Mt(e)];return[Zt(B(t),o.filter(Boolean).join(" · ")),Qt(B(t)),qo(l.outlets.alt[t]),l.outlets.
platform[t]?R("A platform that hosts many publishers under one domain."):null,r>=0?E("Part of",j([B(r)])):null,n.length?
E(`Parts (${T(n.length)})`,j(n)):null,Uf(t),Vf(t),qf(t),jf(t),Yf(t),E(`Its articles (${T(e.length)})`,j(e.map(N),void 0,
12)),Xf(t),cl(t)]}function qo(t){if(!t.length)return null;let e=t.map((n,r)=>[r?" · ":"",H(A(n,120))]);return E("Also n\
amed",h("p",{},e))}function Uf(t){let e=r=>`${S(r,"article")} of this outlet`,n=gt(l.outletTopics[t],"topic",e,6);return E(
"Topics it covers",n??R("None of its articles here declares a topic."))}function Vf(t){let e=V.storiesOfOutlet(t),r=gt(e,
"story",(s,i)=>`${T(s)} of ${S(l.stories.articles[i],"article")} · ${kt(i)}`,6);return E(`Its stories (${T(e.length)})`,
r??R("None found: none of its articles shares a story with another."))}function qf(t){let{outlets:e}=l.stories,n=V.ledBy(
t);if(!n.length)return null;let r=j(n.map($),o=>`first of ${S(e[o.row],"outlet")} · ${kt(o.row)}`,5);return E(`Where it\
 was first here (${T(n.length)})`,r)}function jf(t){let e=l.credits.to(t);if(!e.length)return null;let n=new Map(e.map(o=>[
o.article,o.words])),r=j([...n.keys()].map(N),o=>`“${A(n.get(o.row)??"",120)}” · ${et(o)}`,6);return E(`Named as a \
source by (${T(n.size)})`,r)}function Yf(t){let e="What its peers cover but it does not",{peers:n,stories:r,topics:o}=V.
blindSpots(t);if(!n.length)return E(e,R("It shares no story with another outlet here, so there are no peers to compare i\
t with."));let s=n.slice(0,4).map(m=>A(l.labelOf(B(m)),40)),i=n.length>4?" …":"",a=m=>`${T(m)} of ${S(n.length,"peer")}`,
c=(m,f)=>gt(m,f,a,8),u=!r.length&&!o.length,d={mode:"with",thing:B(n[0])};return E(e,R(`Its peers are the outlets that s\
hare the most stories with it: ${s.join(", ")}${i}. Missing here is not the same as not covered.`),c(o,"topic"),c(r,"sto\
ry"),u?R("Nothing that several of them cover."):null,Kt("Compare with the nearest peer",()=>{q(B(t),{isFocused:!0,other:d})}))}
function Xf(t){let e=l.outlets.logo[t];if(!e)return null;let n=h("li",{},Wt(e,A(e,90)));return E("Logo",R("Not loaded he\
re."),h("ul",{class:"links"},n))}var sr=(t,e)=>t.outletOf(e)>=0?B(t.outletOf(e)):"An unnamed outlet",Al=(t,e)=>Zf[e.kind](t,e),Zf={chain:(t,{articles:e})=>({
title:e.length>2?"A chain of credits":"A source named",says:Qf(t,e),hedge:"They name outlets: that these very reports ar\
e meant is likely, not known."}),copied:(t,{article:e,articles:n,outlets:r})=>({title:"The text that most outlets carrie\
d",says:[N(e),", of ",sr(t,e),`: nearly the same text is in ${S(n,"later article")} of ${S(r,"other outlet")} here.`],hedge:"\
The earliest carrier here need not be the author."}),silence:(t,{outlet:e,story:n=-1,topic:r=-1,expected:o,others:s})=>({
title:"A silence",says:[B(e)," has no article here on ",n>=0?$(n):W(r),`, where its size would suggest ${T(o)}; ${S(s,"o\
ther outlet has one","other outlets have some")}.`],hedge:"It may have reported: the page knows only what was collected."}),
split:(t,{stories:e})=>({title:"A story that split",says:["One story of an earlier build is now ",...e.flatMap((n,r)=>r?
[" and ",$(n)]:[$(n)]),"."],hedge:"New articles parted it; whether it was one story is for you to judge."}),"went-on":(t,{
story:e,events:n})=>({title:"The story with the most events",says:[$(e),` went on through ${S(n,"event")}.`],hedge:"The \
build tells events apart by their words and dates."}),reworded:(t,{article:e,before:n,after:r})=>({title:"A headline tha\
t changed",says:[sr(t,e),` had “${n}”, then “`,[N(e),r],"”."],hedge:"The order is that of the documents' dates; \
why it changed, they do not say."}),ahead:(t,{outlet:e,stories:n,others:r})=>({title:"An outlet ahead of its peers",says:[
B(e),` tends to be early: on the ${S(n,"story","stories")} that it shares with ${S(r,"other outlet")}, it precedes them \
more often than chance would have it.`],hedge:"Early is not first-hand: it may carry an agency, or work at other hours."})};
function Qf(t,e){let[n,...r]=e,o=r.flatMap(s=>[" It names ",sr(t,s)," as a source, which had reported ",N(s),"."]);return[
sr(t,n)," has ",N(n),".",...o]}var Jf=["No","One","Two","Three","Four","Five","Six"];function $l(){let{sights:t}=l;if(!t.length)return null;let e=t.length===
1?"One thing to see here":`${Jf[t.length]} things to see here`,n=t.map(r=>{let{title:o,says:s,hedge:i}=Al(l,r);return h(
"li",{},h("h4",{},o),h("p",{dir:"auto"},s.map(th)),h("p",{class:"hedge"},i))});return E(e,h("ol",{class:"sights"},n))}function th(t){
return typeof t=="string"?t:"kind"in t?No(t):No(...t)}function Ll(){let t=l.sizeOf("article");if(!t)return eh();let{storylines:e,orders:n}=l,r=l.rowsIn("topic").sort(n.topic).
slice(0,6).map(W),o=l.rowsIn("outlet").sort(n.outlet).slice(0,6).map(B),s=[...e].sort(n.story).slice(0,6).map($),i=Mt(l.
rowsIn("article")),a=i?`, published ${i} (UTC)`:"";return[h("header",{},h("p",{class:"eyebrow"},"Where to begin"),h("h2",
{tabindex:"-1"},"The stories, and who published them")),h("p",{class:"lead"},`${S(t,"article")} from ${S(l.sizeOf("outle\
t"),"outlet")} in ${S(e.length,"story","stories")} on ${S(l.sizeOf("topic"),"topic")}${a}. Choose something on the map o\
r in a list to see its details here.`),$l(),s.length?E("Largest stories",j(s)):E("Stories",R("None found: no two article\
s here seem to report on the same event.")),nh(),r.length?E("Topics by articles",Ao(r)):null,o.some(c=>l.weight(c)>1)?E(
"Outlets by articles",Ao(o)):null,E("Keep in mind",R(nn))]}var eh=()=>[h("header",{},h("h2",{tabindex:"-1"},"Nothing her\
e yet")),h("p",{class:"lead"},"This graph holds no articles. Build it again from documents about articles: this page wil\
l then show their stories, articles, outlets and topics.")];function nh(){let{articles:t,distinct_texts:e}=l.stories,n=i=>t[i]-
e[i],o=l.storylines.filter(i=>n(i)>0).sort((i,a)=>n(a)-n(i)||i-a).slice(0,4);if(!o.length)return null;let s=j(o.map($),({
row:i})=>`${S(t[i],"article")}, ${S(e[i],"distinct text")}`);return E("Most repeated",s)}function Il(){let t=Mt(l.rowsIn(
"article")),e=it(l.links.kind,o=>[o]),n=l.sizeOf("story")-l.storylines.length,r=de([l.notes.documents?["Documents read",
T(l.notes.documents)]:null,["Articles",T(l.sizeOf("article"))],["Outlets",T(l.sizeOf("outlet"))],["Topics",T(l.sizeOf("t\
opic"))],["Stories",`${T(l.storylines.length)}, with ${S(n,"event")}`],...e.map(([o,s])=>[`Links, ${l.links.kinds[o]}`,T(
s)]),["Published",t?`${t} (UTC)`:"no article has a date"]]);w("about-body").replaceChildren(r,E("What absence does not m\
ean",h("p",{},nn)),E("How to read it",rh.map(o=>h("p",{},o))),E("What is not on this page",h("ul",{},sh().map(o=>h("li",
{},o)))),E("Keys",de(oh)),E("Privacy",h("p",{},"This page is one file. It makes no network requests and loads no images;\
 only the links that you follow lead elsewhere.")))}var rh=["A story is a group of articles that share rare words and we\
re published within days of one another; its events are closer groups within it. A build finds stories, and can be wrong\
: each link shows why it exists.","On the map, each island is a story and each dot an article. Stories with common topic\
s tend to lie near one another; otherwise distance means nothing. Open a story to see its articles, outlets and topics a\
s a network.","A declared link means that a collected document lists the other article. A copy, a revision or a reprint \
is nearly the same text; similar articles share words."],oh=[["/","search"],["?","help with searching"],["Arrows","move \
around the map or network when it has the focus, or through the results"],["Enter","open"],["Esc","back, or close"],["+ \
− 0","zoom in, out, show everything"],["Alt ← →","back and forward through what you opened"]];function sh(){let{unknown:t,
cut:e,abstractLimit:n,omitted:r}=l.notes,o=l.sizeOf("article");return[r?`${S(r,"article")} of ${T(r+o)}, with their stor\
ies: a page holds the newest ${T(o)}. In Python, graph.filter(…).write(…) writes a page of others.`:"",t?`${S(t,"lin\
k")} to something that is in no table.`:"",e?`The rest of ${S(e,"abstract")}, cut at ${T(n)} characters; the tables hold\
 the full texts.`:"","More than five of the words behind each derived link.","All but the first image of each article.",
"Prices, ratings and other fields: the tables hold them."].filter(Boolean)}var Rl=22,Re=320,Dl=14,Fl=t=>l.articles.published[t],jo=t=>Fl(t)??0;function Bl(t,e){let n=l.period(t);if(!n||t.length<2)
return null;let r=n[0]===n[1],[o,s]=r?[n[0]-3600,n[1]+3600]:n,i=p=>8+(Re-16)*(p-o)/(s-o),c=e.map(p=>p.filter(g=>Fl(g)!==
null)).filter(p=>p.length),u=ih(c,i),d=u.flatMap((p,g)=>p.flatMap(y=>ah(y,i,14+g*Rl))),m=Hl(u.length*Rl+26,fh(t,e,n),[o,
s],i,d),f=c.length>u.flat().length;return h("figure",{class:"when"},m,h("figcaption",{},mh(e,f)))}var Hl=(t,e,n,r,o)=>P(
"svg",{class:"timeline",viewBox:`0 0 ${Re} ${t}`,role:"img","aria-label":e},...uh(n,r,t),...o);function ih(t,e){let n=t.
filter(s=>s.length>1).slice(0,Dl-2),r=[],o=[];for(let s of t.filter(({length:i})=>i===1)){let i=e(jo(s[0])),a=o.findIndex(
u=>i-u>9),c=a>=0?a:o.length;if(c===o.length){if(n.length+c>=Dl)continue;r.push([])}o[c]=i,r[c].push(s)}return[...n.map(s=>[
s]),...r]}function ah(t,e,n){let r=t.map(a=>e(jo(a))),o=Math.max(r[r.length-1],r[0]+6),s=P("path",{class:"span",d:`M${r[0]}\
 ${n}H${o}`}),i=t.map((a,c)=>ch(a,lh(r,c),n,c>0));return t.length>1?[s,...i]:i}function lh(t,e){let n=t.slice(1,e+1).reduce(
(r,o)=>Math.max(o,r+7),t[0]);return Math.min(n,Re-5)}function ch(t,e,n,r){let o=`${bt(t)}: ${A(l.labelOf(N(t)),120)}, ${Be(
jo(t),l.precision.of(t))}${r?", the same text":""}`,s=P("title",{},o),i=r?P("path",{class:"copied",d:`M${e-3.5} ${n-3.5}\
h7v7h-7z`},s):P("circle",{class:"own",cx:e,cy:n,r:4.5},s);return i.addEventListener("click",()=>{q(N(t),{isFocused:!0})}),
i}function uh([t,e],n,r){let o=r-14,s=(a,c,u)=>P("text",{x:u,y:r-2,"text-anchor":a},ge(c)),i=a=>P("path",{class:"axis",d:`\
M${n(a)} ${o-3}v6`});return[P("path",{class:"axis",d:`M2 ${o}H${Re-2}`}),...dh(t,e).map(i),s("start",t,2),s("end",e,Re-2)]}
function dh(t,e){let n=(e-t)/yt,r=[1,2,7,30,365].find(i=>n/i<=30)??3650,o=[],s=Math.ceil(t/yt)*yt;for(let i=s;i<e;i+=r*yt)
o.push(i);return o}function mh(t,e){let n={class:"timeline key",viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"tr\
ue"},r=P("svg",n,P("circle",{class:"own",cx:6,cy:6,r:4.5})),o=P("svg",n,P("path",{class:"copied",d:"M2.5 2.5h7v7h-7z"})),
s=t.some(i=>i.length>1);return[r," a text of its own",...s?[" ",o," the same text again, on the same line"]:[],e?"; the \
list below holds all":""]}var fh=(t,e,n)=>`${S(t.length,"article")} in ${S(e.length,"text")}, ${Nt(...n,l.precision.ofPeriod(
t,n))}. The list below says the same.`;function Pl(t){let{articles:e}=l.stories,n=p=>l.stories.first[p]??0,r=p=>l.stories.
last[p]??n(p),o=[...t].sort((p,g)=>n(p)-n(g)||p-g),[s,i]=[Math.min(...o.map(n)),Math.max(...o.map(r))],a=p=>4+(Re-8)*(p-
s)/Math.max(i-s,1),c=Math.max(...o.map(p=>e[p])),u=(p,g)=>{let y=a(n(p)),b=2+5*e[p]/c,x=Math.max(4,a(r(p))-y),k=`${A(l.labelOf(
$(p)),120)}: ${kt(p)}`,L={class:"spell",x:y,y:8+9*g-b/2,width:x,height:b,rx:1.5},O=P("rect",L,P("title",{},k));return O.
addEventListener("click",()=>{q($(p),{isFocused:!0})}),O},d=`${S(o.length,"story","stories")} of this topic over time, ${Nt(
s,i)} (also listed below).`,m=Hl(o.length*9+24,d,[s,i],a,o.map(u)),f=h("figcaption",{},"Each bar is a story; the more ar\
ticles, the thicker the bar.");return h("figure",{class:"when"},m,f)}var hh=new Set(pn),Yo=t=>hh.has(t);function Kl(t,e){let n=new Set(e),r=new Set,o=[];for(let s of e){if(r.has(s))continue;
r.add(s);let i=[s];for(let a of i)for(let c of t.linksOf(a)){let u=t.otherEnd(c,a);!Yo(t.linkKind(c))||!n.has(u)||r.has(
u)||(r.add(u),i.push(u))}o.push(i.sort(t.oldestFirst))}return o}function _l(t){let e=[...l.storyArticles[t]].sort(l.oldestFirst),n=Kl(l,e),r=l.stories.terms[t].map((o,s)=>[s?" · ":"",
H(o)]);return[Zt($(t),[Oo(t),tl(t),kt(t)].filter(Boolean).join(" · ")),ph(t,n),Mo(t)?R(Mo(t)):null,Qt($(t)),E("Who publ\
ished when",Bl(e,n),bh(t,n)),vh(t),E("Distinctive words",h("p",{class:"terms"},r)),kh(e),Sh(e),Th(t),R(sl(t))]}function ph(t,e){
let{outlets:n}=l.stories,r=!l.isStoryline(t)&&n[t]>1;return h("p",{class:"lead small"},r?[gh(t)," "]:null,yh(e))}function gh(t){
let{firstReport:e,lead:n}=l.stories,r=e[t],o=l.articles.published[r]??null;if(r<0||o===null)return["No clear first here."];
let s=l.precision.of(r),i=pe(s)?is(n[t]??0):"",a=Xt($e(N(r)),ye(o,s)),c=`, ${i?`at least ${i} `:""}before any other outl\
et here.`;return[h("strong",{},H(bt(r)))," was first here, ",a,c]}function yh(t){let e=t.reduce((i,a)=>i+a.length-1,0);if(!e)
return["No two of its texts are nearly the same."];let n=t.reduce((i,a)=>a.length>i.length?a:i),r=`${S(e,"article repeat\
s","articles repeat")} the text of an earlier one`,o=n.length-1;if(o===1)return[`${r}.`];let s=h("strong",{},H(bt(n[0])));
return o===e?[`${r}, always that of `,s,"."]:[`${r}, most often that of `,s,` (${S(o,"time")}).`]}function bh(t,e){let n=s=>[
et(N(s)),Zn(t,s)].filter(Boolean).join(" · "),r=([s,...i])=>[h("p",{class:"same"},`The same text in ${S(i.length,"other\
 article")}:`),wt(i,a=>h("li",{},X(N(a),wh(a,s))),"things later")];return wt(e,s=>h("li",{},X(N(s[0]),n(s[0])),s.length>
1?r(s):null),"texts",12)}function wh(t,e){let{published:n}=l.articles,o=Array.from(l.linksOf(t),l.linkKind).find(a=>Yo(a)&&
a!=="copy"),i=l.precision.isTimed(t,e)?xh(n[t],n[e]):ge(n[t],l.precision.of(t));return`${bt(t)} · ${i}${o?` · ${o}`:""}`}
function xh(t,e){return t===null||e===null?"without a date":t===e?"at the same moment":`${_t((t-e)/yt)} later`}function vh(t){
let{first:e}=l.stories;if(l.storyEvents[t].length<2)return null;let n=(o,s)=>(e[o]??0)-(e[s]??0)||o-s,r=[...l.storyEvents[t]].
sort(n);return E(`Its events (${T(r.length)})`,j(r.map($)))}function kh(t){let e=it(t,l.holders.topic),r=gt(e,"topic",o=>`\
declared on ${T(o)} of ${T(t.length)} articles`)??R("None of its articles declares a topic.");return E(`Topics (${T(e.length)}\
)`,r)}function Sh(t){let e=it(t,l.holders.outlet),n=gt(e,"outlet",r=>S(r,"article"));return E(`Outlets (${T(e.length)})`,
n??R("None of its articles names an outlet."))}function Th(t){let e=V.missingFrom(t);return e.length?E("Often with them,\
 but not here",R("Outlets that share other stories with several of these. They may have covered this one too: the corpus\
 does not say."),gt(e,"outlet",n=>`shares other stories with ${T(n)} of these outlets`)):null}var Oh=16;function Wl(t){let e=[...l.topicArticles[t]].sort(l.newestFirst),n=lt(l.labelOf(W(t))),r=l.topics.broader[t],o=l.
narrower[t].map(W),s=l.topics.same[t].map(i=>h("li",{},Wt(i,A(i,90))));return[Zt(W(t),[S(e.length,"article"),Mt(e)].filter(
Boolean).join(" · ")),Qt(W(t)),qo(l.topics.alt[t].filter(i=>lt(i)!==n)),r>=0?E("Broader topic",j([W(r)])):null,o.length?
E("Narrower topics",j(o)):null,Mh(t),Eh(t),Nh(t),E(`Its articles (${T(e.length)})`,j(e.map(N),void 0,12)),s.length?E("Th\
e same elsewhere",h("ul",{class:"links"},s)):null]}function Mh(t){let{first:e,articles:n}=l.stories,r=V.storiesOfTopic(t).
filter(([a])=>e[a]!==null);if(!r.length)return E("Its stories",R("None found: none of its articles shares a story with a\
nother."));let o=(a,c)=>`${T(a)} of ${S(n[c],"article")} declare it · ${kt(c)}`,s=r.slice(0,Oh).map(([a])=>a),i=`Its st\
ories (${T(r.length)})`;return E(i,Pl(s),gt(r,"story",o))}function Eh(t){let e=V.topicsBeside(t);if(!e.length)return null;
let n=S(l.topicArticles[t].length,"article"),r=gt(e.slice(0,Qn),"topic",o=>`on ${T(o)} of its ${n}`);return E(`Topics on\
 the same articles (${T(e.length)})`,r)}function Nh(t){let e=l.topicOutlets[t],n=gt(e,"outlet",r=>`${S(r,"article")} on \
this topic`);return E(`Outlets that cover it (${T(e.length)})`,n??R("None."))}var Ch={article:Ol,outlet:Cl,topic:Wl,story:_l};function Ah(t,{mode:e,thing:n}){return e==="with"?Ml(t,n):e==="to"?El(t,
n):Nl(t.row,n.row)}function $h(){let{chosen:t,other:e}=v;return t?e?Ah(t,e):Ch[t.kind](t.row):Ll()}var Lh=6,Ih="h2, dd, \
.byline, .citation, .terms, .address";function Rh(t){for(let e of t.querySelectorAll(Ih)){let n=Lh*parseFloat(getComputedStyle(
e).lineHeight);if(e.scrollHeight<n+8)continue;e.classList.add("folded");let r=Kt("Show all",()=>{e.classList.remove("fol\
ded"),r.remove()});r.classList.add("whole"),e.after(r)}}function zl(){let t=w("details"),e=()=>{t.replaceChildren(...h("\
div",{},$h()).childNodes),Rh(t)};if(e(),t.scrollTop=0,l.details||!v.chosen)return;let n=pt.hash();l.loadDetails().then(()=>{
if(pt.hash()!==n)return;let r=t.contains(document.activeElement);e(),r&&t.querySelector("h2")?.focus({preventScroll:!0})})}function ir(){let t=v.view==="map";w("look").hidden=!t,w("colour").value=v.colour,w("size").value=v.size,un(w("legend-bo\
dy"),()=>t?Fh():Bh()),w("caption").textContent=t?Dh():C.note}function Dh(){let t=v.size==="heat"?", larger the more heat\
 it has":"",e=v.colour==="topic"?" An article on several topics takes the colour of one of them.":"";return`Each island \
is a story, each dot an article${t}. Press a colour to fade its dots.${e}`}var Gl=({thing:t,label:e})=>t?l.nameOf(t):e;function Fh(){
return Nr().map(t=>{let e=Gl(t),n=!v.muted.includes(e),r=()=>{vt({muted:n?[...v.muted,e]:v.muted.filter(a=>a!==e)})},o=P(
"circle",{cx:6,cy:6,r:5,fill:t.swatch}),s={viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"true"},i=h("button",{type:"\
button",class:"swatch","data-key":e,"aria-pressed":String(n),onclick:r},P("svg",s,o),h("bdi",{},A(t.label,32))," ",h("sp\
an",{class:"count"},T(t.rows.length)));return h("li",{},i)})}function Bh(){let t=new Set(C.edges.map(({kind:r})=>r)),e=[
...new Set(C.nodes.map(({thing:r})=>r.kind))],n=(r,o,s="")=>h("li",{},r,h("span",{},h("b",{},o),s&&` ${s}`));return[...e.
map(r=>n(ds(r),So[r])),...ys.filter(r=>t.has(r)).map(r=>n(be(r),r,St[r].says))]}function Xo(){if(v.other){_n(null);return}
let t=r=>v.muted.includes(Gl(r)),e=v.view==="map"&&v.muted.length?Nr().filter(t):[];if(!e.length){_n(st()?rt.isArticle:null);
return}let n=rt.isArticle.slice();for(let{rows:r}of e)for(let o of r)n[o]=0;_n(n)}function Ul(){let t=e=>Object.entries(
e).map(([n,r])=>h("option",{value:n},r));w("colour").replaceChildren(...t(vn)),w("size").replaceChildren(...t(kn)),w("co\
lour").addEventListener("change",()=>{vt({colour:w("colour").value,muted:[]})}),w("size").addEventListener("change",()=>{
vt({size:w("size").value})})}var Hh=matchMedia("(max-width: 760px)").matches,Vl=Hh?{story:5,topic:4,outlet:4,article:10}:{story:8,topic:5,outlet:5,article:40},
Zo=100,Jt=Vl,Ph=["story","topic","outlet","article"];function Kh(){let t=Ph.filter(e=>v.kinds.has(e)&&rt.rows[e].length);
w("results").replaceChildren(...t.map(_h)),w("result").replaceChildren(...Vh()),qh(),ar()}function ql(){Jt=Vl,Kh()}function _h(t){
let e=rt.rows[t],n=i=>h("li",{class:t==="topic"||t==="outlet"?"faceted":null},X({kind:t,row:i},zh(t,i)),Gh(t,i)),r=h("ul",
{},e.slice(0,Jt[t]).map(n)),o=h("h3",{id:`list-${t}`},`${To[t]} `,h("span",{class:"count"},T(e.length))),s={class:"kind-\
list","aria-labelledby":`list-${t}`};return h("section",s,o,r,...jl(t,r,n))}function jl(t,e,n){let r=rt.rows[t],o=r.length-
Jt[t];if(o<=0)return[];let s=Kt(Wh(Math.min(Zo,o),o),()=>{let i=r.slice(Jt[t],Jt[t]+Zo).map(n);Jt={...Jt,[t]:Jt[t]+Zo},e.
append(...i),s.replaceWith(...jl(t,e,n)),ar(),i[0].querySelector(".thing")?.focus()});return[s]}var Wh=(t,e)=>t===e?`Sho\
w the other ${T(e)}`:`Show ${T(t)} of the other ${T(e)}`;function zh(t,e){if(t==="article"||!st())return et({kind:t,row:e});
let n=S(l.articlesIn[t][e].length,"article"),r=t==="story"?` · ${kt(e)}`:"";return`${T(rt.counts[t].get(e)??0)} of ${n}${r}`}
var Qo=null;function Yl(){[...document.querySelectorAll("#results .only")].find(e=>e.dataset.facet===Qo)?.focus(),Qo=null}
function Gh(t,e){if(t!=="topic"&&t!=="outlet")return null;let n=l.nameOf({kind:t,row:e}),r=h("input",{type:"checkbox",class:"\
only","aria-label":`Only ${t} ${A(l.labelOf({kind:t,row:e}),80)}`,title:`Only articles of this ${t}`,"data-facet":n});return r.
checked=Uh(t,e),r.addEventListener("change",()=>{Qo=n,ba(t,e,r.checked)}),r}var Uh=(t,e)=>Pe.isFacetOn(t,e,v.terms);function Vh(){
if(!st())return[];let t=rt.rows.article.length;return[t?`${S(t,"article matches","articles match")}. `:"Nothing matches.\
 Use fewer words, or remove a filter. ",Xt(Xl,"Clear")]}function qh(){w("nothing").hidden=!st()||Tt.some(t=>rt.rows[t].length),
w("nothing").replaceChildren(h("strong",{},"Nothing matches"),h("span",{dir:"auto"},A(v.query.trim(),80)),mt("Clear",Xl))}
function Xl(){w("search").value="",Yt(""),w("search").focus()}function ar(){let t=v.chosen?l.nameOf(v.chosen):null;for(let e of document.
querySelectorAll(".find .thing"))e.dataset.name===t?e.setAttribute("aria-current","true"):e.removeAttribute("aria-curren\
t")}function Zl(){let[t,e]=[w("search"),w("faults")],n=v.faults.some(({isHint:o})=>!o),r=v.faults.map(({text:o,says:s})=>h(
"p",{},h("code",{},H(A(o,40)))," ",s));e.replaceChildren(...r),e.hidden=!r.length,e.classList.toggle("hint",!n),n?t.setAttribute(
"aria-invalid","true"):t.removeAttribute("aria-invalid")}var jh=["story","article","outlet","topic"];function Ql(){let t=n=>n===
"story"?l.storylines.length:l.sizeOf(n),e=n=>h("button",{type:"button",class:"kind","data-kind":n,"data-key":n,"aria-pre\
ssed":String(v.kinds.has(n)),onclick:()=>{Yh(n)}},Ct(n),h("span",{},To[n]),h("span",{class:"count"},T(t(n))));un(w("kind\
s"),()=>jh.map(e))}function Yh(t){let e=new Set(v.kinds);e.delete(t)||e.add(t),vt({kinds:e})}var Jo=null,tc=null,ec=()=>tc;function ts(){let{isUnknown:t,...e}=ga(),n={...e,query:"",colour:"topic",size:"articles",muted:[]},
r=`${oo(n)}|${e.view}`,o=r!==Jo,s=Jo===null||e.query!==v.query||e.kinds.size!==v.kinds.size;Jo=r,e.colour!==v.colour&&Mr(
e.colour),e.size!==v.size&&Er(e.size),Qe(e),o&&Zh(t),s?Xh():Xo(),ir(),tc=pt.hash()}function Xh(){let t=w("search");!ya(v.
query)&&t.value!==v.query&&(t.value=v.query),Ql(),lr(),Yl()}function lr(){Qe(nt.parse(v.query)),la(Pe.find(v)),ql(),lo(),
Zl(),document.body.classList.toggle("searching",st()),Xo(),wn(v.terms).length&&!l.details&&l.loadDetails().then(lr)}function Zh(t){
v.chosen&&ul(v.chosen),zl(),ar(),es(),np(),ep(t),ha()&&ns()}function es(){let t=v.view==="map"?null:Jh();t?Ji(tp(t)):Xr(),
ea(t?null:v.chosen)}var Qh=21;function Jh(){let{chosen:t,other:e}=v;if(!t)return Ue();if(e?.mode==="with")return Xa(t,e.
thing);if(e?.mode==="to")return Za(t,e.thing,or(t,e.thing).paths);let n=Va(t),r=n.nodes.map(o=>J(o.thing,t)?{...o,size:Qh}:
o);return{...n,nodes:r}}function tp(t){let e=[v.chosen,v.other?.thing],n=t.nodes.filter(({thing:r})=>v.kinds.has(r.kind)||
e.some(o=>J(r,o)));return{...t,nodes:n}}var Jl=document.title;function ep(t){let{chosen:e,other:n}=v,r=n?`, and ${l.labelOf(
n.thing)}`:"",o=e?`${Pt(e)}: ${l.labelOf(e)}${r}`:"",s=t?"Nothing in this graph has this address.":A(o,300);w("live").textContent=
s,document.title=e?`${A(l.labelOf(e),80)} · ${Jl}`:Jl,t&&w("details").prepend(h("p",{class:"warning",role:"status"},"No\
thing in this graph has the address that you opened. It may come from another build."))}function ns(){w("details").querySelector(
"h2")?.focus({preventScroll:!ne()}),ne()&&w("details").scrollIntoView({behavior:dn()?"auto":"smooth"})}function np(){let{
chosen:t,view:e}=v,n=t!==null||Ue()!==null,[r,o]=[w("view-map"),w("view-network")];if(o.disabled=!n,o.title=n?"What is o\
pen, with everything linked to it":"Open a story, article, outlet or topic first",r.setAttribute("aria-pressed",String(e===
"map")),o.setAttribute("aria-pressed",String(e==="network")),document.body.classList.toggle("chosen",t!==null),w("peek").
hidden=t===null,!t)return;let s=h("span",{dir:"auto"},A(l.labelOf(t),90));w("peek").replaceChildren(Ct(t.kind),s,h("b",{},
"Details"))}async function nc(){let[t]=await Promise.all([uo(w("corpus")),rp(document.getElementById("vis"))]);Ds(new qn(t,()=>uo(w(
"corpus-details")))),op(),ln(ip()),pp(),w("legend").open=!ne(),Qi(gp),up(),ua(ts),ts(),requestAnimationFrame(()=>{es(),document.
documentElement.dataset.ready="true",performance.mark("newsgraph-ready")}),window.newsgraph=Object.freeze({network:U,shown:()=>v.
chosen?l.nameOf(v.chosen):"",address:ec,query:()=>v.query,found:()=>rt.rows.article.map(e=>l.nameOf(N(e)))})}async function rp(t){
if(!t)return;let e=document.createElement("script");e.textContent=await mo(t.textContent).text(),t.replaceWith(e)}function op(){
let t=l.sizeOf("article"),{omitted:e}=l.notes,r=[e?`newest ${T(t)} of ${S(e+t,"article")}`:S(t,"article"),S(l.storylines.
length,"story","stories"),S(l.sizeOf("outlet"),"outlet"),Mt(l.rowsIn("article"))].filter(Boolean).flatMap((o,s)=>[s?" · ":
"",h("span",{},o)]);w("summary").replaceChildren(...r)}var cr=["auto","light","dark"],sp={auto:"◐ Auto",light:"☀ Light",
dark:"☾ Dark"},rc="newsgraph-theme",oc=t=>cr.find(e=>e===t)??"auto",ur=()=>oc(w("theme").dataset.theme);function ip(){
try{return oc(localStorage.getItem(rc))}catch{return"auto"}}function ap(t){try{localStorage.setItem(rc,t)}catch{}}function ln(t){
let e=document.documentElement;t==="auto"?delete e.dataset.theme:e.dataset.theme=t;let n=w("theme");n.textContent=sp[t],
n.dataset.theme=t,n.setAttribute("aria-label",`Colours: ${t}. Press to change`),e.dataset.ready&&(Qr(),ir())}function lp(){
let t=cr[(cr.indexOf(ur())+1)%cr.length];ap(t),ln(t)}function cp(){ln(ur()),document.documentElement.dataset.theme="ligh\
t",Qr(),Vt(!1),na()}var Et=(t,e)=>{w(t).addEventListener("click",e)};function up(){mp(),Sa(),Ul(),Et("view-map",()=>{vt(
{view:"map"})}),Et("view-network",()=>{vt({view:"network"})}),Et("back",()=>{pt.move(-1)}),Et("forward",()=>{pt.move(1)}),
Et("peek",ns),Et("zoom-in",()=>{Ee(1.5)}),Et("zoom-out",()=>{Ee(1/1.5)}),Et("zoom-fit",()=>{Vt()}),Et("theme",lp);for(let t of document.
querySelectorAll("dialog .close"))t.addEventListener("click",()=>{t.closest("dialog")?.close()});w("take").addEventListener(
"beforetoggle",Tl),Et("about-button",()=>{Il(),w("about").showModal()}),Et("text-copy",()=>{dp()}),matchMedia("(prefers-\
color-scheme: dark)").addEventListener("change",()=>{ln(ur())}),addEventListener("beforeprint",cp),addEventListener("aft\
erprint",()=>{ln(ur())}),addEventListener("keydown",hp)}async function dp(){let t=w("text-body");t.select();let e=await navigator.
clipboard.writeText(t.value).then(()=>"Copied.",()=>"Press Ctrl+C to copy.");w("text-note").textContent=e}var sc=()=>[...document.
querySelectorAll("#results .thing")];function mp(){let t=w("search"),e=r=>{mn(r,[t,...sc()])},n=0;t.addEventListener("in\
put",()=>{clearTimeout(n),n=window.setTimeout(()=>{Yt(t.value,!0)},90)}),t.addEventListener("keydown",r=>{if(r.key!=="En\
ter"){e(r);return}clearTimeout(n),fp(t.value)}),w("results").addEventListener("keydown",e)}function fp(t){Qe({query:t}),
lr(),st()&&v.faults.every(({isHint:e})=>e)&&sc().at(0)?.click()}function hp(t){let{target:e}=t,n=e instanceof Element&&e.
closest("input, select, textarea, dialog");if(!(t.ctrlKey||t.metaKey||t.altKey||n)){if(t.key==="/")w("search").focus();else if(t.
key==="?")w("help").togglePopover();else return;t.preventDefault()}}function pp(){let t=([n,{says:r}])=>{let o=nt.exampleOf(
n),i=h("th",{scope:"row"},Xt(()=>{w("help").hidePopover(),Yt(`${v.query} ${o}`.trim()),w("search").focus()},o));return h(
"tr",{},i,h("td",{},r))},e=([n])=>!se(n)||l.sizeOf(n)>0;w("help-fields").replaceChildren(...[...nt.fields].filter(e).map(
t))}var gp={pick(t,e){t&&jt(t)?wp(t.edge):t?q(t,e?{view:"network"}:{}):v.view==="map"&&q(null)},back(){q(null,v.chosen&&
v.view==="network"?{view:"map"}:{})},tip:t=>jt(t)?bp(t.edge):yp(t),say(t){let e=A(l.labelOf(t),200);w("live").textContent=
`${Pt(t)}: ${e}. ${et(t)}`}},ic=(t,...e)=>h("span",{},h("strong",{dir:"auto"},t),e.map(n=>h("small",{dir:"auto"},n))),yp=t=>[
Ct(t.kind),ic(A(l.labelOf(t),140),et(t))];function bp({kind:t,ends:e,links:n}){let[r,o]=e.map(i=>A(l.labelOf(i),60)),s=n.
length?en(l,n[0],l.links.source[n[0]]):St[t].says;return[be(t),ic(t,s,`${r} → ${o}`)]}function wp({kind:t,ends:e,links:n}){
if(n.length){$o(n[0]);return}let[r,o]=e.map(l.labelOf);w("live").textContent=`${t}: ${r} → ${o}. ${St[t].says}`}nc();})();
