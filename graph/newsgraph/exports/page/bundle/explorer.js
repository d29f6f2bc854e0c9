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

diff 9.0.0

BSD 3-Clause License

Copyright (c) 2009-2015, Kevin Decker <kpdecker@gmail.com>
All rights reserved.

Redistribution and use in source and binary forms, with or without
modification, are permitted provided that the following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this
   list of conditions and the following disclaimer.

2. Redistributions in binary form must reproduce the above copyright notice,
   this list of conditions and the following disclaimer in the documentation
   and/or other materials provided with the distribution.

3. Neither the name of the copyright holder nor the names of its
   contributors may be used to endorse or promote products derived from
   this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"
AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

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
"use strict";(()=>{var mu=["ink","soft","paper","panel","line","article","outlet","topic","story","link","quiet","accent","sans","serif"],D;
function Er(){let t=getComputedStyle(document.documentElement),e=r=>t.getPropertyValue(`--${r}`).trim(),n=Object.fromEntries(
mu.map(r=>[r,e(r)]));D={...n,story:n.story||n.ink,isDark:e("dark")==="1"}}var fu=new Intl.NumberFormat,M=t=>fu.format(t),O=(t,e,n=`${e}s`)=>`${M(t)} ${t===1?e:n}`,hu=new Intl.NumberFormat(void 0,
{style:"percent"}),ze=t=>hu.format(t),tt=86400,Ms=new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeZone:"UTC"}),pu=new Intl.
DateTimeFormat(void 0,{dateStyle:"long",timeStyle:"short",timeZone:"UTC"}),Ge=["year","month","day","minute","second"],Lr=t=>t===
"year"||t==="month",Vt=t=>t==="minute"||t==="second",Es=t=>Ge.find(e=>t.includes(e))??"second",Ar=t=>new Intl.DateTimeFormat(
void 0,{...t,timeZone:"UTC"}),Ns={year:Ar({year:"numeric"}),month:Ar({year:"numeric",month:"long"})},gu=Ar({dateStyle:"l\
ong"});function se(t,e){return Vt(e)?`${yu(t)} UTC`:(Lr(e)?Ns[e]:gu).format(t*1e3)}var ie=t=>Ms.format(t*1e3);function Ut(t,e="\
second"){return t===null?"no date":Lr(e)?se(t,e):ie(t)}var yu=t=>pu.format(t*1e3);function Ct(t,e,n="second"){return(Lr(
n)?Ns[n]:Ms).formatRange(t*1e3,e*1e3)}var Nr=t=>{let e=new Intl.NumberFormat(void 0,{style:"unit",unit:t,unitDisplay:"lo\
ng",maximumFractionDigits:0});return n=>e.format(n)},Cr={minute:Nr("minute"),hour:Nr("hour"),day:Nr("day")};function Gt(t){
let[e,n]=[Math.round(Math.abs(t)*1440),Math.round(Math.abs(t)*24)];return e<90?Cr.minute(e):n<48?Cr.hour(n):Cr.day(Math.
round(Math.abs(t)))}function Cs(t){return t*60<1?"":t<1.5?Gt(Math.floor(t*60)/1440):Gt(t<48?Math.floor(t)/24:Math.floor(
t/24))}var bu={year:4,month:7,day:10,minute:16,second:19};function Rt(t,e="second"){if(t===null)return"";let n=new Date(
t*1e3).toISOString().replace(".000Z","Z");return e==="second"?n:n.slice(0,bu[e])+(e==="minute"?"Z":"")}var wn={shapes:{article:"dot",outlet:"square",topic:"diamond",story:"hexagon"},sizes:{article:[7,1.4,14],outlet:[7,1.1,16],
topic:[11,1,22],story:[12,1.2,26]},edges:{"related-to":{colour:"link",width:2.2,dashes:!1,arrow:!0},similar:{colour:"qui\
et",width:1.4,dashes:[2,3],arrow:!1},copy:{colour:"accent",width:2.6,dashes:[11,3],arrow:!0,isNamed:!0},revision:{colour:"\
accent",width:1.8,dashes:[8,3,2,3],arrow:!0,isNamed:!0},reprint:{colour:"link",width:1.8,dashes:[14,5],arrow:!0,isNamed:!0},
"published-by":{colour:"outlet",width:1.2,dashes:[1.5,4],arrow:!1},credits:{colour:"outlet",width:1.6,dashes:[4,2],arrow:!0},
"credits-report":{colour:"outlet",width:1.4,dashes:[4,2,1,2],arrow:!0},covers:{colour:"topic",width:1.3,dashes:[7,5],arrow:!1},
"part-of":{colour:"outlet",width:1.6,dashes:[10,4,2,4],arrow:!0},broader:{colour:"topic",width:1.8,dashes:!1,arrow:!0},"\
part-of-story":{colour:"quiet",width:1,dashes:[1,3],arrow:!1}}};var xu=wn.edges,kt=(t,e)=>({...xu[t],says:e}),Ot={"related-to":kt("related-to","an article lists another"),copy:kt("copy",
"the same text in another outlet"),revision:kt("revision","the same text, revised by its outlet"),reprint:kt("reprint","\
the same text, more than 48 hours later"),similar:kt("similar","the texts share words"),credits:kt("credits","names the \
outlet as a source"),"credits-report":kt("credits-report","names the outlet of an earlier report"),covers:kt("covers","r\
eports on a topic"),"published-by":kt("published-by","an article and its outlet"),"part-of-story":kt("part-of-story","pa\
rt of a story"),"part-of":kt("part-of","an outlet within another"),broader:kt("broader","a topic within a broader one")},
As=wn.shapes,Ls=wn.sizes;var $s=t=>t.flatMap(e=>e==null?[]:typeof e=="string"||e instanceof Node?[e]:$s(e));function p(t,e={},...n){let r=document.
createElement(t);for(let[o,s]of Object.entries(e))typeof s=="function"?r.addEventListener(o.slice(2),s):s===!0?r.setAttribute(
o,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(o,String(s));return r.append(...$s(n)),r}function $(t,e,...n){let r=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[o,s]of Object.entries(e))r.setAttribute(o,String(s));return r.append(
...n),r}function x(t){let e=document.getElementById(t);if(!e)throw new Error(`The page has no element #${t}`);return e}function xn(t,e){
let n=t.contains(document.activeElement)?document.activeElement:null,r=n instanceof HTMLElement?n.dataset.key:void 0;if(t.
replaceChildren(...e()),r===void 0)return;[...t.querySelectorAll("[data-key]")].find(s=>s.dataset.key===r)?.focus({preventScroll:!0})}
var B=t=>p("bdi",{},t),ke=(t,e="second")=>p("time",{datetime:Rt(t,e)},se(t,e));function jt(t,e=t){let n=URL.canParse(t)?
new URL(t):null;return!n||!["http:","https:"].includes(n.protocol)?p("span",{class:"address"},B(t)):p("a",{href:n.href,target:"\
_blank",rel:"noopener noreferrer",referrerpolicy:"no-referrer"},B(e))}var vu={article:()=>[$("circle",{cx:8,cy:8,r:5.5})],
outlet:()=>[$("rect",{x:3,y:3,width:10,height:10})],topic:()=>[$("path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z"})],story:()=>[$(
"circle",{cx:8,cy:8,r:6.5,class:"rim"}),$("circle",{cx:6,cy:7,r:1.7}),$("circle",{cx:10.2,cy:6.6,r:1.7}),$("circle",{cx:8.4,
cy:10.6,r:1.7})]},ku="M4.8 2.5h6.4L14.4 8l-3.2 5.5H4.8L1.6 8Z",Is=(t,...e)=>$("svg",{class:`sign ${t}`,viewBox:"0 0 16 1\
6",width:16,height:16,"aria-hidden":"true"},...e),At=t=>Is(t,...vu[t]()),Rs=t=>t==="story"?Is(t,$("path",{d:ku})):At(t);
function Se(t){let{colour:e,dashes:n,width:r,arrow:o}=Ot[t],s=n?{"stroke-dasharray":n.join(" ")}:{},i=$("path",{d:"M1 6H\
25","stroke-width":r,...s}),a=o?[$("path",{d:"M21 2.5 27 6 21 9.5Z",class:"head"})]:[];return $("svg",{class:`line ${t} \
of-${e}`,viewBox:"0 0 28 12",width:28,height:12,"aria-hidden":"true"},i,...a)}var ae=()=>matchMedia("(max-width: 900px)").
matches,vn=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function kn(t,e){let n=t.key==="ArrowDown"?1:t.key===
"ArrowUp"?-1:0;if(!n)return;let r=e.findIndex(s=>s===document.activeElement),o=e.at(Math.max(r+n,0));!o||r+n<0||(t.preventDefault(),
o.focus())}var W=x("canvas"),G=null,St,Dt;function Ds(t){return St=new vis.DataSet,Dt=new vis.DataSet,G=new vis.Network(W,{nodes:St,
edges:Dt},t),G}function gt(){let{x:t,y:e}=G?.getViewPosition()??{x:0,y:0};return{x:t,y:e,scale:G?.getScale()??1,width:W.
clientWidth,height:W.clientHeight,ratio:window.devicePixelRatio||1}}var $r=!1;function Te(){$r||($r=!0,requestAnimationFrame(
()=>{$r=!1,G?.redraw()}))}var Oe=0;function Lt(){Oe+=1,Te()}var Me=t=>Array.from({length:t},()=>[]);function qt(t,...e){let n=Me(t);for(let r of e)r.forEach((o,s)=>{o>=0&&n[o].push(
s)});return n}function Fs(t,e){let n=Me(t);return e.forEach((r,o)=>{for(let s of r)n[s].push(o)}),n}function Ps({covers:t,
coverCounts:e,outlets:n,topics:r}){let o=Me(n.id.length),s=Me(r.id.length);e.forEach((i,a)=>{let[l,c]=[t[2*a],t[2*a+1]];
o[l].push([c,i]),s[c].push([l,i])});for(let i of[...o,...s])i.sort((a,l)=>l[1]-a[1]);return[o,s]}function Bs({declared:t,
source:e,target:n},r){let o=new Int32Array(r);for(let s=0;s<t;s+=1)o[e[s]]+=1,o[n[s]]+=1;return o}function lt(t,e){let n=new Map;for(let r of t)for(let o of e(r))n.set(o,(n.get(o)??0)+1);return[...n].sort((r,o)=>o[1]-r[1]||
r[0]-o[0])}function Sn(t,e){let[n,r]=[new Map(t),new Map(e)];return{first:t.filter(([o])=>!r.has(o)),both:t.flatMap(([o,
s])=>{let i=r.get(o);return i===void 0?[]:[[o,s,i]]}),second:e.filter(([o])=>!n.has(o))}}function Ee(t){let e=new Map;return n=>{
let r=e.get(n);return r===void 0&&(r=t(n),e.set(n,r)),r}}var Hs=["article","outlet","topic","story"],Tn=["declared","similar","copy","revision","reprint"];var On=["copy","revision","reprint"],_s=["related-to","similar","copy","revision","reprint","covers","credits","publishe\
d-by","part-of-story","part-of","broader","credits-report"],Ks=["storyline","event","series"],ct={declared:{edge:"relate\
d-to",term:"ng:relatedTo",cost:1,words:"lists as related",back:"is listed as related by"},similar:{edge:"similar",term:"\
ng:similarTo",cost:2,words:"is similar to",back:"is similar to"},copy:{edge:"copy",term:"ng:copyOf",cost:.5,words:"is a \
copy of",back:"is copied by"},revision:{edge:"revision",term:"ng:revisionOf",cost:.5,words:"is a revision of",back:"is r\
evised by"},reprint:{edge:"reprint",term:"ng:reprintOf",cost:.5,words:"is a reprint of",back:"is reprinted by"}},le={about:{
words:"is about",back:"is a topic of"},credits:{words:"names as a source",back:"is named as a source by"},publisher:{words:"\
is published by",back:"published"},event:{words:"belongs to the event",back:"includes"},storyline:{words:"belongs to the\
 storyline",back:"includes"},series:{words:"belongs to the series",back:"includes"},part_of:{words:"is part of",back:"in\
cludes"},broader:{words:"is a topic within",back:"includes the topic"},parent:{words:"is part of the storyline",back:"in\
cludes the event"}},Ws=new Map([["article","schema:NewsArticle"],["collection","schema:Collection"],["course","schema:Co\
urse"],["video","schema:VideoObject"]]),Ir="schema:CreativeWork";var Mt=Hs,N=t=>({kind:"article",row:t}),F=t=>({kind:"outlet",row:t}),z=t=>({kind:"topic",row:t}),I=t=>({kind:"story",row:t});
function et(t,e){return t===e||!!t&&!!e&&t.kind===e.kind&&t.row===e.row}var Rr=12,Su=60,Tu=30,Ou=.25,Mn=class{constructor(e){this.graph=e}graph;storylines(e){return lt(e,n=>[this.graph.storylineOf(
n)].filter(r=>r>=0))}storiesOfOutlet=Ee(e=>this.storylines(this.graph.outletArticles[e]));storiesOfTopic=Ee(e=>this.storylines(
this.graph.topicArticles[e]));outletsOfStory=Ee(e=>[...new Set(this.graph.storyArticles[e].map(this.graph.outletOf))].filter(
n=>n>=0));countedIn(e){let n=this.graph.storyArticles[e];return this.graph.isStoryline(e)?n:n.filter(r=>!this.graph.looseArticles.
has(r))}storyRows(e){return this.storiesOfOutlet(e).map(([n])=>n)}storiesNear(e){return lt(this.outletsOfStory(e),r=>this.
storyRows(r)).slice(0,Rr).map(([r])=>I(r))}ledBy=Ee(e=>{let{firstReport:n,first:r}=this.graph.stories;return[...n.keys()].
filter(s=>n[s]>=0&&this.graph.outletOf(n[s])===e).sort((s,i)=>(r[i]??0)-(r[s]??0)||s-i)});peersOf=Ee(e=>{let{graph:n}=this,
r=new Map,o=(i,a)=>{for(let l of i)l!==e&&r.set(l,(r.get(l)??0)+1/Math.log2(1+a))};for(let i of this.storyRows(e)){let a=this.
outletsOfStory(i);o(a,a.length)}if(r.size<Rr)for(let[i]of n.outletTopics[e]){let a=n.topicOutlets[i].map(([l])=>l);a.length<=
Ou*n.sizeOf("outlet")&&o(a,4*a.length)}return[...r].sort((i,a)=>a[1]-i[1]||i[0]-a[0]).slice(0,Rr).map(([i])=>i)});blindSpots(e){
let n=this.peersOf(e),r=n.length<4?1:2,o=i=>this.graph.outletTopics[i].map(([a])=>a),s=i=>{let a=new Set(i(e));return lt(
n,i).filter(([c,d])=>!a.has(c)&&d>=r).slice(0,Tu)};return{peers:n,stories:s(i=>this.storyRows(i)),topics:s(o)}}missingFrom(e){
let n=new Set(this.outletsOfStory(e)),r=this.outletsOfStory(e).slice(0,Su);return lt(r,s=>this.peersOf(s).filter(i=>!n.has(
i))).filter(([,s])=>s>1).slice(0,8)}topicsBeside(e){let{topicArticles:n,articleTopics:r}=this.graph,o=this.graph.sizeOf(
"article"),s=([a,l])=>l*o/(n[e].length*n[a].length)*Math.sqrt(l);return lt(n[e],a=>r[a].filter(l=>l!==e)).sort((a,l)=>s(
l)-s(a)||a[0]-l[0])}};var st=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Gs=Mu();function Mu(){let t=new Map,e=[[192,591],[880,
1023],[1024,1279],[7680,8191]];for(let[n,r]of e)for(let o=n;o<=r;o+=1){let s=String.fromCodePoint(o).toLowerCase(),i=st(
s);i===s||Array.from(i).length!==1||!/\p{L}/u.test(i)||t.set(i,new Set([...t.get(i)??[i],s]))}return new Map([...t].map(
([n,r])=>[n,`[${[...r].join("")}]`]))}function Vs(t){let e=new Set;for(let o of t)for(let s of o?.match(/\P{ASCII}/gu)??
[])e.add(s.toLowerCase());let r=[...Gs].map(([o,s])=>{let i=Array.from(s.slice(1,-1)).filter(a=>a===o||e.has(a));return[
o,i]}).filter(([,o])=>o.length>1);return new Map(r.map(([o,s])=>[o,`[${s.join("")}]`]))}var Eu=t=>t.replace(/[\\^$.*+?()[\]{}|/]/,
"\\$&");function En(t,e=Gs){let n=t.normalize("NFC").toLowerCase();return Array.from(n,o=>e.get(st(o))??Eu(o)).join("").
replace(/\s+/g,"\\s+")}var zs=/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u,Dr=t=>({starts:zs.test(t.charAt(
0)),ends:zs.test(t.charAt(t.length-1))});function Yt(t,e){let{starts:n,ends:r}=Dr(t),o=n?"(?<![\\p{L}\\p{N}])":"",s=e&&r?
"(?![\\p{L}\\p{N}])":"";return new RegExp(o+En(t)+s,"iu")}function A(t,e){if(t.length<=e)return t;let n=Array.from(t.slice(
0,e*2));return n.length<=e?t:`${n.slice(0,e-1).join("").trimEnd()}…`}var Nn=class{constructor(e,n){this.graph=e;this.search=n}graph;search;all=new Map;find({terms:e}){let n=this.search.maskOfAll(
e),r=a=>this.holders(a,e,n),[o,s,i]=[r("outlet"),r("topic"),r("story")];return{isArticle:n,rows:{article:this.ordered(n,
e),outlet:o.rows,topic:s.rows,story:i.rows},counts:{outlet:o.counts,topic:s.counts,story:i.counts}}}isFacetOn(e,n,r){let o=s=>s.
field===e&&!s.isNot;return r.some(s=>o(s)&&this.search.rowsNamed(s).includes(n))}isListed(e,n){return e!=="story"||this.
graph.isStoryline(n)}everyRow(e){let n=this.all.get(e);return n||(n=this.graph.rowsIn(e).filter(r=>this.isListed(e,r)),this.
all.set(e,n.sort(this.graph.orders[e]))),n}holders(e,n,r){if(!n.length)return{rows:this.everyRow(e),counts:new Map};let o=e!==
"story"&&n.some(m=>m.field===e&&!m.isNot),s=o?this.search.maskOfAll(n,e):r,i=this.countIn(e,s),a=this.nameTest(e,n),l=new Map;
for(let m of this.graph.rowsIn(e)){if(!this.isListed(e,m))continue;let h=(o&&this.isFacetOn(e,m,n)?2e9:0)+(a(m)?1e9:0)+(i.
get(m)??0);h&&l.set(m,h)}let c=(m,f)=>(l.get(f)??0)-(l.get(m)??0),d=this.graph.orders[e];return{rows:[...l.keys()].sort(
(m,f)=>c(m,f)||d(m,f)),counts:i}}countIn(e,n){let r=new Map;for(let o=0;o<n.length;o+=1)if(n[o])for(let s of this.graph.
holders[e](o))r.set(s,(r.get(s)??0)+1);return r}nameTest(e,n){let r=Cn(n);if(r.length<n.length)return()=>!1;let o=r.map(
Us);return s=>o.every(i=>this.search.isNamed(e,s,i))}ordered(e,n){let{headline:r}=this.graph.articles,o=[];for(let l=0;l<
e.length;l+=1)e[l]&&o.push(l);let s=Cn(n).map(Us);if(!s.length)return o.sort(this.graph.newestFirst);let i=l=>s.every(c=>c.
test(r[l]??"")),a=this.search.maskWhere(l=>e[l]===1&&i(l));return o.sort((l,c)=>a[c]-a[l]||this.graph.newestFirst(l,c))}},
Us=t=>Yt(t.values[0],t.isPhrase),Cn=t=>t.filter(e=>!e.field&&!e.isNot);var Fr=({type:t})=>t==="integer"||t==="number";function js(t){let e=new Map(Object.entries(t.articles));return(t.fields??
[]).map(n=>({...n,values:e.get(n.name)??[]}))}var qs=(t,e)=>t.filter(({shows:n,values:r})=>n&&r[e]!==null);var Nu={topic:{reads:"name",example:'topic:"Computer Vision"',says:"declared to be about the topic"},outlet:{reads:"name",
example:"outlet:latimes.com",says:"published by the outlet, by domain or name"},story:{reads:"name",example:"story:portl\
and",says:"in a story of this name"},after:{reads:"date",example:"after:2020-06",says:"published on or after the first d\
ay of that year, month or day (UTC)"},before:{reads:"date",example:"before:2020-07",says:"published before it begins (UT\
C)"},related:{reads:"number",example:"related:>3",says:"how many articles it is linked with by declared links; also 2..5\
, <=4, 0"},kind:{reads:"kind",example:"kind:copy",says:`with a link of this kind: ${Tn.join(", ")}`},type:{reads:"word",
example:"type:video",says:"the document’s type"},category:{reads:"word",example:"category:news",says:"the document’s c\
ategory"},quality:{reads:"number",example:"quality:>=50",says:"the collector’s score"},heat:{reads:"number",example:"h\
eat:>100",says:"the collector’s measure of attention"}},Ys=t=>new Map([...Object.entries(Nu),...t.filter(({searches:e})=>e).
map(e=>[e.key,Cu(e)])]),Cu=t=>({reads:Fr(t)?"number":"word",example:`${t.key}:${Fr(t)?">3":"word"}`,says:t.says}),Au=["t\
opic","outlet","story"],ce=t=>Au.includes(t);var Ft=new Uint32Array(65536),Lu=(t,e)=>{let n=t.length,r=e.length,o=1<<n-1,s=-1,i=0,a=n,l=n;for(;l--;)Ft[t.charCodeAt(l)]|=
1<<l;for(l=0;l<r;l++){let c=Ft[e.charCodeAt(l)],d=c|i;c|=(c&s)+s^s,i|=~(c|s),s&=c,i&o&&a++,s&o&&a--,i=i<<1|1,s=s<<1|~(d|
i),i&=d}for(l=n;l--;)Ft[t.charCodeAt(l)]=0;return a},$u=(t,e)=>{let n=e.length,r=t.length,o=[],s=[],i=Math.ceil(n/32),a=Math.
ceil(r/32);for(let g=0;g<i;g++)s[g]=-1,o[g]=0;let l=0;for(;l<a-1;l++){let g=0,y=-1,b=l*32,v=Math.min(32,r)+b;for(let w=b;w<
v;w++)Ft[t.charCodeAt(w)]|=1<<w;for(let w=0;w<n;w++){let L=Ft[e.charCodeAt(w)],T=s[w/32|0]>>>w&1,P=o[w/32|0]>>>w&1,U=L|g,
_=((L|P)&y)+y^y|L|P,H=g|~(_|y),q=y&_;H>>>31^T&&(s[w/32|0]^=1<<w),q>>>31^P&&(o[w/32|0]^=1<<w),H=H<<1|T,q=q<<1|P,y=q|~(U|H),
g=H&U}for(let w=b;w<v;w++)Ft[t.charCodeAt(w)]=0}let c=0,d=-1,m=l*32,f=Math.min(32,r-m)+m;for(let g=m;g<f;g++)Ft[t.charCodeAt(
g)]|=1<<g;let h=r;for(let g=0;g<n;g++){let y=Ft[e.charCodeAt(g)],b=s[g/32|0]>>>g&1,v=o[g/32|0]>>>g&1,w=y|c,L=((y|v)&d)+d^
d|y|v,T=c|~(L|d),P=d&L;h+=T>>>r-1&1,h-=P>>>r-1&1,T>>>31^b&&(s[g/32|0]^=1<<g),P>>>31^v&&(o[g/32|0]^=1<<g),T=T<<1|b,P=P<<1|
v,d=P|~(w|T),c=T&w}for(let g=m;g<f;g++)Ft[t.charCodeAt(g)]=0;return h},Xs=(t,e)=>{if(t.length<e.length){let n=e;e=t,t=n}
return e.length===0?t.length:t.length<=32?Lu(t,e):$u(t,e)};function Js(t,e){let n=[],r=[];for(let o of Pr(t)){let{token:s,hint:i}=Fu(o,e);i&&r.push({text:o.text,says:i,isHint:!0});
let{term:a,says:l}=Bu(s,e);r.push(...l.map(c=>({text:o.text,says:c,isHint:!1}))),a&&n.push(a)}return r.push(...Pu(n)),t.
split('"').length%2===0&&r.push({text:'"',says:"A quotation mark is never closed; the search closes it at the end.",isHint:!1}),
{terms:n,faults:r}}var Iu=/(-)?(?:([\p{L}]+):(?=\S))?((?:"[^"]*"?|[^\s",]+|,)+)/gu;function Pr(t){return Array.from(t.matchAll(
Iu),e=>{let[n,r,o,s=""]=e,i=/^https?$/i.test(o??""),a=i?null:o?.toLowerCase()??null;return{text:n,start:e.index,end:e.index+
n.length,field:a,values:i?[`${o??""}:${s}`]:a?Ru(s):[Qs(s)],isPhrase:!a&&s.startsWith('"'),isNot:!!r}})}var Qs=t=>t.replaceAll(
'"',"").trim(),Ru=t=>(t.match(/(?:"[^"]*"?|[^",])+/g)??[]).map(Qs).filter(Boolean),Du=new Map([["OR","OR is ignored: eve\
ry word must match. To accept alternatives, separate them with commas in a field: outlet:a.com,b.com."],["AND","AND is i\
gnored: every word must match anyway."],["NOT","NOT is ignored. To exclude a word, put a minus before it: -detroit."]]);
function Fu(t,e){let n=a=>({token:{...t,values:[]},hint:a});if(t.field!==null)return t.values.some(Boolean)?{token:t,hint:null}:
n(Zs(t.field,e));let r=t.isPhrase||t.values[0].includes('"')?"":t.values[0],o=r.endsWith(":")?r.slice(0,-1).toLowerCase():
"";if(e.fields.has(o))return n(Zs(o,e));let s=Du.get(r);if(s!==void 0)return n(s);if(/^-+$/.test(r))return n("Put the mi\
nus directly before the word that it excludes: -detroit.");let i=r.replace(/^\(+|\)+$/g,"");return i===r?{token:t,hint:null}:
{token:{...t,values:[i]},hint:"Brackets are ignored: they cannot group words."}}var Zs=(t,e)=>e.fields.has(t)?`Which ${t}\
? Write it directly after the colon: ${e.exampleOf(t)}`:ti(t,e);function Pu(t){let e=s=>t.filter(i=>i.field===s&&!i.isNot).
flatMap(i=>i.dates.map(a=>[a,i.text])),n=e("after").sort((s,i)=>i[0]-s[0]).at(0),r=e("before").sort((s,i)=>s[0]-i[0]).at(
0);return!n||!r||n[0]<r[0]?[]:[{text:`${n[1]} ${r[1]}`,says:"No date can match both: the first begins after the second h\
as ended.",isHint:!1}]}function Bu(t,e){let{field:n}=t,r=t.values.filter(Boolean),o={...t,bounds:[],dates:[]};if(!r.length)
return{term:null,says:[]};if(n===null)return{term:{...o,field:n,values:r},says:[]};if(!e.fields.has(n))return{term:null,
says:[ti(n,e)]};let s=r.map(d=>Hu(n,d,e)),i=d=>d.fault===void 0,a=s.filter(i),l={...o,field:n,values:r.filter((d,m)=>i(s[m])),
bounds:a.flatMap(({bounds:d})=>d?[d]:[]),dates:a.flatMap(({seconds:d})=>d===void 0?[]:[d])},c=s.flatMap(({fault:d})=>d===
void 0?[]:[d]);return{term:a.length?l:null,says:c}}function Hu(t,e,n){let r=`“${A(e,40)}”`;if(ce(t))return n.namedRows(
t,e).length?{}:{fault:Gu(t,e,n)};let o=n.fields.get(t)?.reads;if(o==="number"){let i=Ku(e);return i?{bounds:i}:{fault:`${r}\
 is not a number. Write ${t}:>3, ${t}:2..5 or ${t}:0.`}}if(o==="date"){let i=zu(e);return i===null?{fault:`${r} is not a\
 date. Write 2020, 2020-06 or 2020-06-30.`}:{seconds:i}}let s=n.linkKinds.some(i=>i===e.toLowerCase());return o==="kind"&&
!s?{fault:`${r} is not a kind of link. The kinds are ${n.linkKinds.join(", ")}.`}:{}}var _u=/^(>=|<=|>|<|=)?(-?\d+)$|^(-?\d+)\.\.(-?\d+)$/;
function Ku(t){let e=_u.exec(t);if(!e)return null;let[,n,r,o,s]=e;if(o!==void 0)return[Number(o),Number(s)];let i=Number(
r);return n===">"?[i+1,1/0]:n===">="?[i,1/0]:n==="<"?[-1/0,i-1]:n==="<="?[-1/0,i]:[i,i]}var Wu=/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
function zu(t){let e=Wu.exec(t);if(!e)return null;let[n,r,o]=[Number(e[1]),Number(e[2]??1),Number(e[3]??1)],s=new Date(0);
return s.setUTCFullYear(n,r-1,o),s.getUTCMonth()===r-1&&s.getUTCDate()===o?s.getTime()/1e3:null}function ti(t,e){let n=[
...e.fields.keys()],r=ei(t,n),o=r?` Did you mean ${r}: ?`:` The fields are ${n.join(", ")}.`;return`There is no field ca\
lled “${A(t,40)}”.${o} To search for these words, put them in quotation marks.`}function Gu(t,e,n){let r=ei(st(e),n.
namesOf(t)),o=r?` Did you mean “${A(r,60)}”?`:"";return`No ${t} here is called “${A(e,60)}”.${o}`}function ei(t,e){
let n=t.length<4?1:Math.max(2,Math.floor(t.length/4)),r=null,o=n+1;for(let s of e.slice(0,5e3)){if(Math.abs(s.length-t.length)>=
o)continue;let i=Xs(t.slice(0,60),st(s).slice(0,60));i<o&&([r,o]=[s,i])}return r}var Br=t=>/[\s",]/.test(t)?`"${t.replaceAll(
'"',"")}"`:t;function Ve(t,e,n){let r=Pr(t).filter(s=>s.field!==e||s.isNot),o=n.length?[`${e}:${n.map(Br).join(",")}`]:[];
return[...r.map(s=>s.text),...o].join(" ")}var ni=(t,e)=>Pr(t).filter(n=>n.field===e&&!n.isNot).flatMap(n=>n.values);var Vu=200,Uu=40,An=class{constructor(e){this.graph=e;this.linkKinds=e.links.kinds,this.fields=Ys(e.described),this.described=
new Map(e.described.map(n=>[n.key,n]))}graph;linkKinds;fields;described;named=new Map;masks=new Map;counts=null;parse(e){
return Js(e,this)}names(e,n){let{outlets:r,topics:o,stories:s}=this.graph;return{outlet:()=>[r.name[n],r.domain[n],...r.
alt[n]],topic:()=>[o.label[n],...o.alt[n]],story:()=>[s.name[n]]}[e]().filter(a=>!!a)}namesOf(e){return this.graph.idsOf(
e).flatMap((n,r)=>this.names(e,r))}isNamed(e,n,r){return this.names(e,n).some(o=>r.test(o))}namedRows(e,n){return ri(this.
named,`${e}:${n}`,Vu,()=>this.findNamed(e,n))}findNamed(e,n){let r=this.graph.idsOf(e),o=[...r.keys()],s=st(n),i=c=>st(c.
replaceAll('"',"")).trim()===s,a=o.filter(c=>r[c]===n||this.names(e,c).some(i));if(a.length)return a;let l=Yt(n,!1);return o.
filter(c=>this.isNamed(e,c,l))}rowsNamed(e){let{field:n,values:r}=e;return!n||!ce(n)?[]:[...new Set(r.flatMap(o=>this.namedRows(
n,o)))]}facetName(e,n){let r=this.graph.labelOf({kind:e,row:n}),o=e==="outlet"?[this.graph.outlets.domain[n],r]:[r],s=i=>!!i&&
i.length<120&&this.namedRows(e,i.replaceAll('"',"").trim()).join()===String(n);return o.find(s)??this.graph.idsOf(e)[n]}exampleOf(e){
if(this.fields.get(e)?.reads==="date")return this.monthExample(e);if(!ce(e)||!this.graph.sizeOf(e))return this.plainExample(
e);let n=this.graph.rowsIn(e).sort(this.graph.orders[e])[0],r=e==="story"?A(this.graph.labelOf(I(n)),30).replace(/\W+\S*…$/,
""):this.facetName(e,n);return`${e}:${Br(r)}`}plainExample(e){return this.fields.get(e)?.example??`${e}:`}monthExample(e){
let n=this.graph.articles.published.filter(o=>o!==null);if(!n.length)return this.plainExample(e);let r=new Date(1e3*n.sort(
(o,s)=>o-s)[n.length>>1]);return e==="before"&&r.setUTCMonth(r.getUTCMonth()+1,1),`${e}:${r.toISOString().slice(0,7)}`}maskOfAll(e,n=null){
let r=this.emptyMask().fill(1);for(let o of e){if(n&&o.field===n&&!o.isNot)continue;let s=this.maskOf(o),i=o.isNot?0:1;for(let a=0;a<
r.length;a+=1)s[a]!==i&&(r[a]=0)}return r}maskWhere(e){let n=this.emptyMask();for(let r=0;r<n.length;r+=1)e(r)&&(n[r]=1);
return n}emptyMask(){return new Uint8Array(this.graph.articles.id.length)}maskOf(e){let n=JSON.stringify([e.field,e.values,
e.isPhrase,!!this.graph.details]);return ri(this.masks,n,Uu,()=>this.findMask(e))}findMask(e){let{articles:n}=this.graph,
r=this.described.get(e.field);if(r)return this.maskDescribed(r,e);switch(e.field){case null:return this.maskWords(e);case"\
topic":case"outlet":case"story":return this.maskHeld(e.field,this.rowsNamed(e));case"after":return this.maskDates(o=>e.dates.
every(s=>o>=s));case"before":return this.maskDates(o=>e.dates.every(s=>o<s));case"related":return this.maskWithin(this.relatedCounts(),
e.bounds);case"quality":case"heat":return this.maskWithin(n[e.field],e.bounds);case"type":case"category":return this.maskCoded(
e.field,e.values);case"kind":return this.maskLinked(e.values);default:return this.emptyMask()}}maskDescribed(e,{bounds:n,
values:r}){if(n.length)return this.maskWithin(e.values,n);let o=r.map(s=>Yt(s,!1));return this.maskWhere(s=>{let i=e.values[s];
return i!==null&&o.some(a=>a.test(String(i)))})}maskWords({values:[e],isPhrase:n}){let{graph:r}=this,o=Yt(e,n),s=d=>r.rowsIn(
d).map(m=>this.isNamed(d,m,o)),[i,a]=[s("outlet"),s("topic")],{headline:l,outlet:c}=r.articles;return this.maskWhere(d=>o.
test(l[d]??"")||i[c[d]]||r.articleTopics[d].some(m=>a[m])||o.test(r.abstractOf(d)??""))}maskHeld(e,n){let r=this.emptyMask();
for(let o of n)for(let s of this.graph.articlesIn[e][o])r[s]=1;return r}maskDates(e){let{published:n}=this.graph.articles;
return this.maskWhere(r=>{let o=n[r];return o!==null&&e(o)})}maskWithin(e,n){return this.maskWhere(r=>{let o=e[r];return o!==
null&&n.some(([s,i])=>o>=s&&o<=i)})}maskCoded(e,n){let r=new Set(n.map(st)),o=this.graph.words[e],s=new Set(o.flatMap((i,a)=>r.
has(st(i))?[a]:[]));return this.maskWhere(i=>s.has(this.graph.articles[e][i]))}maskLinked(e){let n=new Set(e.map(i=>i.toLowerCase())),
{source:r,target:o}=this.graph.links,s=this.emptyMask();return r.forEach((i,a)=>{n.has(this.graph.linkKind(a))&&(s[i]=s[o[a]]=
1)}),s}relatedCounts(){if(this.counts)return this.counts;let{graph:e}=this,n=e.articles.id.length,r=new Int32Array(n).fill(
-1);this.counts=new Int32Array(n);for(let o=0;o<n;o+=1)for(let s of e.linksOf(o)){if(s>=e.links.declared)continue;let i=e.
otherEnd(s,o);r[i]!==o&&(this.counts[o]+=1),r[i]=o}return this.counts}};function ri(t,e,n,r){let o=t.get(e);return o===void 0&&
(t.size>n&&t.clear(),o=r(),t.set(e,o)),o}var u,Y,ot,Ue;function oi(t){u=t,Y=new Mn(t),ot=new An(t),Ue=new Nn(t,ot)}var si={light:["#2c5f8a","#b4611a","#3b7a4b","#8b3f93","#a83246","#6d6812","#15777f","#7a5138"],dark:["#7fb5e0","#eaa25c",
"#86c996","#d79be0","#f08a97","#cfc65e","#6fd0d6","#cda483"]},_r={light:["#c9a227","#c77f2e","#b85c38","#9c3f49","#78305\
9","#53285f","#2f2358"],dark:["#6a5fa8","#8f5fae","#b5619f","#d66f86","#ec8a6d","#f5ad63","#fbd57a"]},ii=-1,Kr=-2,Ln={topic:"\
Topic",outlet:"Outlet",date:"Date",story:"Story"},$n={articles:"Same",heat:"Heat"},J;function ai(){let t=u.sizeOf("artic\
le");J={colour:"topic",classes:[],codes:new Int8Array(t),radii:new Float32Array(t)},Wr("topic"),zr("articles")}function Wr(t){
J.colour=t,J.classes=qu(u,t),J.classes.forEach(({rows:e},n)=>{for(let r of e)J.codes[r]=n}),Lt()}function zr(t){t==="art\
icles"?J.radii.fill(5.2):J.radii.set(ju(u)),Lt()}function ju({articles:{heat:t}}){let e=Float64Array.from(t.filter(r=>r!==
null)).sort(),n=new Map;return e.forEach((r,o)=>{n.has(r)||n.set(r,o/e.length)}),Float32Array.from(t,r=>r===null?3:3.2+3.4*
(n.get(r)??0))}function qu(t,e){let{articles:n}=t;if(e==="date")return Xu(t);if(e==="outlet")return Hr(t,"outlet",n.outlet,
"Other outlets","Outlet not given");if(e==="topic"){let o=n.id.map((s,i)=>Yu(t,i));return Hr(t,"topic",o,"Other topics",
"No topic declared")}let r=n.storyline.map((o,s)=>o>=0?o:n.event[s]);return Hr(t,"story",r,"Other stories","In no story")}
function Yu({articleTopics:t,topicArticles:e},n){let r=(o,s)=>e[o].length<e[s].length;return t[n].reduce((o,s)=>o<0||r(s,
o)?s:o,-1)}function Hr(t,e,n,r,o){let s=qt(t.sizeOf(e),n),a=[...s.keys()].filter(h=>s[h].length).sort((h,g)=>s[g].length-
s[h].length||h-g),l=si.light.length,c=a.slice(0,l).map((h,g)=>{let y={kind:e,row:h};return{label:t.labelOf(y),thing:y,hue:g,
rows:s[h]}}),d={label:r,hue:ii,rows:a.slice(l).flatMap(h=>s[h])},m=[...n.keys()].filter(h=>n[h]<0),f={label:o,hue:Kr,rows:m};
return[...c,...[d,f].filter(h=>h.rows.length)]}function Xu({articles:{published:t}}){let e=t.map(f=>f===null?-1:Math.floor(
f/tt)),n=Int32Array.from(e.filter((f,h)=>t[h]!==null)).sort(),r=_r.light.length,o=(f,h)=>n[Math.floor(h*n.length/r)],s=n.
length?[...new Set(_r.light.map(o))]:[],i=s.map(()=>[]);e.forEach((f,h)=>{t[h]!==null&&i[s.findLastIndex(g=>g<=f)].push(
h)});let a=f=>(s.at(f+1)??n[n.length-1]+1)-1,l=f=>Ct(s[f]*tt,a(f)*tt),c=i.map((f,h)=>({label:l(h),hue:h,rows:f})),d=[...t.
keys()].filter(f=>t[f]===null),m={label:"Date not given",hue:Kr,rows:d};return[...c,m].filter(f=>f.rows.length)}function In(t){
return t===ii?D.quiet:t===Kr?D.isDark?"#6b7079":"#a39a8c":(J.colour==="date"?_r:si)[D.isDark?"dark":"light"][t]}var Gr=()=>J.
classes.map(({label:t,thing:e=null,hue:n,rows:r})=>({label:t,thing:e,swatch:In(n),rows:r}));var Zu=1.6,li=220,ui=150,S;function di(){S=Ju(u)}function Ju(t){let{x:e,y:n,stories:r,radii:o,roads:s,regions:i}=t.map,a=l=>t.
stories.articles[l];return{x:Float32Array.from(e),y:Float32Array.from(n),sx:Float32Array.from(r[0]),sy:Float32Array.from(
r[1]),radii:Float32Array.from(o),roads:s.map(([l,c,d])=>({from:l,to:c,links:d})),regions:i.map(([l,c,d])=>({x:l,y:c,name:d})),
stretched:[1,1],islands:[...t.storylines].sort((l,c)=>a(c)-a(l)||l-c)}}function mi({clientWidth:t,clientHeight:e}){let n=t&&
e?t/e:1;S=ci(ci(S,0,n),1,1/n)}function ci(t,e,n){let r=Math.min(Zu,Math.max(1,n)),o=r/t.stretched[e]-1;if(Math.abs(o)<.05)
return t;let[s,i]=e?[t.y.slice(),t.sy.slice()]:[t.x.slice(),t.sx.slice()],a=new Uint8Array(s.length);for(let c of t.islands){
let d=o*i[c];for(let m of[c,...u.storyEvents[c]])i[m]+=d;for(let m of u.storyArticles[c])s[m]+=d,a[m]=1}for(let c=0;c<s.
length;c+=1)a[c]||(s[c]*=1+o);let l=[e?1:1+o,e?1+o:1];return{...t,...e?{y:s,sy:i}:{x:s,sx:i},regions:t.regions.map(({x:c,
y:d,name:m})=>({x:c*l[0],y:d*l[1],name:m})),stretched:e?[t.stretched[0],r]:[r,t.stretched[1]]}}function Dn(){let[t,e,n,r]=[
1/0,1/0,-1/0,-1/0],o=(s,i,a)=>{t=Math.min(t,s-a),e=Math.min(e,i-a),n=Math.max(n,s+a),r=Math.max(r,i+a)};for(let s=0;s<S.
x.length;s+=1)o(S.x[s],S.y[s],8);for(let s of S.islands)o(S.sx[s],S.sy[s],S.radii[s]);return[t,e,n,r]}var Fn=(t,e,n,r)=>e+
r>t.left&&e-r<t.left+t.width&&n+r>t.top&&n-r<t.top+t.height;function Et({x:t,y:e,scale:n,width:r,height:o}){let[s,i]=[r/
n,o/n];return{left:t-s/2,top:e-i/2,width:s,height:i,scale:n}}function ue(t){let e=[];for(let n=0;n<S.x.length;n+=1)Fn(t,
S.x[n],S.y[n],24)&&e.push(n);return e}var Ur=(t,e)=>Fn(e,S.sx[t],S.sy[t],S.radii[t]),fi=(t,e)=>S.islands.filter(n=>Ur(n,
t)&&S.radii[n]*t.scale>e);function de(t,e=5){let n=[];for(let r of S.islands){if(n.length>=li)break;if(!Ur(r,t))continue;
let o=S.radii[r]*t.scale;if(o<e)continue;let s=o>ui?Qu(r,t):[];s.length>1?n.push(...s.slice(0,li-n.length)):n.push(r)}return n}
var Qu=(t,e)=>u.storyEvents[t].filter(n=>Ur(n,e)),Vr={background:"rgba(0,0,0,0)",border:"rgba(0,0,0,0)"},td=t=>({id:u.nameOf(
I(t)),x:S.sx[t],y:S.sy[t],fixed:!0,shape:"dot",size:S.radii[t],borderWidth:0,color:{...Vr,hover:Vr,highlight:Vr}}),Rn=new Set,
hi=()=>{Rn=new Set};function jr(){let t=new Set(de(Et(gt()))),e=[...Rn].filter(r=>!t.has(r)),n=[...t].filter(r=>!Rn.has(
r));Rn=t,e.length&&St.remove(e.map(r=>u.nameOf(I(r)))),n.length&&St.add(n.map(td))}function Pt({kind:t,row:e}){return t===
"article"?{x:S.x[e],y:S.y[e],radius:J.radii[e]}:t==="story"?qr(e):null}var qr=t=>({x:S.sx[t],y:S.sy[t],radius:S.radii[t]}),
ed=2;function pi(t,e,n){let r=nd(t,e,n),[o,s]=[-1,r?1/n:5/n];for(let i=0;i<S.x.length;i+=1){if(r&&J.radii[i]*n<ed)continue;
let[a,l]=[S.x[i]-t,S.y[i]-e];if(a>30||a<-30||l>30||l<-30)continue;let c=Math.hypot(a,l)-J.radii[i];c<=s&&([o,s]=[i,c])}return o>=
0?N(o):r}function nd(t,e,n){let r=i=>Math.hypot(S.sx[i]-t,S.sy[i]-e)<=S.radii[i],o=S.islands.find(r);if(o===void 0)return null;
let s=S.radii[o]*n>ui;return I((s?u.storyEvents[o].find(r):void 0)??o)}var gi={name:"",nodes:[],edges:[],places:new Map,note:""},yi={...gi,name:"map"},bi={focus:null,litNames:null,litRows:null,
pointed:null,near:null},E={...gi,...bi,fit:1,grow:1,mask:null};function Bt(t){E={...E,...t}}var wi=t=>{Bt({...t,...bi})},
K=()=>E.name==="map",me=()=>E.litNames!==null||E.litRows!==null,Yr=t=>et(t,E.focus);function Xr(t){let{mask:e}=E;return!e||
u.articlesOf(t).some(n=>e[n])}var Ne=t=>E.litRows?E.litRows.has(t):E.mask?.[t]!==0;var rd=180,Ce=3,od=[.06,.16,.32,.55],xi={light:13,dark:16},Pn=null;function ki(t){if(!S.islands.length)return;(Pn?.world!==
S||Pn.isDark!==D.isDark)&&(Pn=sd(S));let{sheet:e,bounds:n}=Pn,[r,o,s,i]=n;t.drawImage(e,r,o,s-r,i-o)}function sd(t){let[
e,n,r,o]=Dn(),s=Math.max(r-e,o-n)/rd,i=2*Ce*s,a=[e-i,n-i,r+i,o+i],l=Math.ceil((a[2]-a[0])/s),c=Math.ceil((a[3]-a[1])/s),
d=new Float32Array(l*c);for(let m=0;m<t.x.length;m+=1){let[f,h]=[(t.x[m]-a[0])/s,(t.y[m]-a[1])/s];d[Math.floor(h)*l+Math.
floor(f)]+=1}for(let m=0;m<2;m+=1)vi(d,l,c,1,l),vi(d,c,l,l,1);return{world:t,isDark:D.isDark,sheet:id(d,l,c),bounds:a}}function vi(t,e,n,r,o){
let s=new Float32Array(e);for(let i=0;i<n;i+=1){let a=i*o;for(let c=0;c<e;c+=1)s[c]=t[a+c*r];let l=0;for(let c=-Ce;c<e;c+=
1)l+=(s[c+Ce]??0)-(c>Ce?s[c-Ce-1]:0),c>=0&&(t[a+c*r]=l/(2*Ce+1))}}function id(t,e,n){let r=Object.assign(document.createElement(
"canvas"),{width:e,height:n}),o=r.getContext("2d");if(!o)return r;let s=o.createImageData(e,n),i=t.reduce((c,d)=>Math.max(
c,d),0),[a,l]=D.isDark?[[120,160,190],xi.dark]:[[70,110,110],xi.light];return t.forEach((c,d)=>{let m=od.filter(f=>c>f*i).
length;s.data.set([...a,m*l],4*d)}),o.putImageData(s,0,0),r}function Si(t,e){t.save(),t.lineCap="round",t.strokeStyle=D.
isDark?"#46525e":"#c5cdc8";for(let{from:n,to:r,links:o}of S.roads)t.beginPath(),t.lineWidth=Math.min(7,1+1.3*Math.log2(o))/
e.scale,t.globalAlpha=.55,t.moveTo(S.sx[n],S.sy[n]),t.lineTo(S.sx[r],S.sy[r]),t.stroke();t.restore()}var Ti=.3,Mi=16,ad=8,ld=9,Ei=4,Ni=6e3,Oi=7,Ci=1.1,Hn=document.createElement("canvas"),Bn=document.createElement("canvas"),
Zr=null,cd=(t,e)=>t.left<=e.left&&t.top<=e.top&&t.left+t.width>=e.left+e.width&&t.top+t.height>=e.top+e.height;function Ai(t,e,n){
let r=Et(e),o=Zr?.version===Oe?Zr:null,s=o!==null&&o.frame.scale===r.scale&&cd(o.frame,r),i=o&&(s||n)?o:ud(r,e.ratio);Zr=
i;let{left:a,top:l,width:c,height:d}=i.frame;return t.drawImage(i.canvas,a,l,c,d),s||!n}function ud(t,e){let[n,r]=[t.width*
Ti,t.height*Ti],o={left:t.left-n,top:t.top-r,width:t.width+2*n,height:t.height+2*r,scale:t.scale},s=t.scale*e,i=Li(Hn,Math.
ceil(o.width*s),Math.ceil(o.height*s));return i.setTransform(s,0,0,s,-o.left*s,-o.top*s),md(i,o,s),{canvas:Hn,frame:o,version:Oe}}
function Li(t,e,n){(t.width!==e||t.height!==n)&&Object.assign(t,{width:e,height:n});let r=dd(t);return r.setTransform(1,
0,0,1,0,0),r.clearRect(0,0,e,n),r}function dd(t){let e=t.getContext("2d");if(!e)throw new Error("This browser gives no c\
anvas to draw on.");return e}function md(t,e,n){let{focus:r,mask:o}=E,s=ue(e);ki(t),Si(t,e);let i=gd(t,e,s);r&&Od(t,e,r);
let a=[[s.filter(l=>!Ne(l)),o?.1:.2],...pd(s.filter(Ne),e.scale)];if(s.length>Ni&&5.2*e.scale<Ci*1.6)vd(t,e,n,a);else for(let[
l,c]of a)wd(t,e,l,c);r&&!(i&&r.kind==="story")&&Nd(t,r,e.scale)}var fd=.3,hd=1.1;function pd(t,e){if(e>hd||me()||E.mask)
return[[t,1]];let n=r=>u.storylineOf(r)<0&&u.eventOf(r)<0;return[[t.filter(n),fd],[t.filter(r=>!n(r)),1]]}function $t(t,e,n,r){
t.moveTo(e+r,n),t.arc(e,n,r,0,2*Math.PI)}function gd(t,e,n){let r=n.filter(c=>u.articles.storyline[c]>=0||u.articles.event[c]>=
0),o=r.length<=Ni&&e.scale>.12,s=o?[]:fi(e,1),i=o?$i(r):new Set,a=(c,d,m=0)=>{t.beginPath();for(let f of o?r:[])$t(t,S.x[f],
S.y[f],Mi+c);for(let f of i)$t(t,S.sx[f],S.sy[f],S.radii[f]+Ei+c);for(let f of s)S.radii[f]*e.scale>m&&$t(t,S.sx[f],S.sy[f],
S.radii[f]-3+c);t.fillStyle=d,t.fill()},l=D.isDark?["#171d25","#3a4551","#1f262e"]:["#e9eff0","#bccaca","#fffefb"];return a(
ad,l[0]),o&&E.focus?.kind==="story"&&yd(t,e,u.storyArticles[E.focus.row]),a(1/e.scale,l[1],Oi),a(0,l[2],Oi),o&&e.scale>.5&&
bd(t,r),o}function yd(t,e,n){t.beginPath();for(let r of n)$t(t,S.x[r],S.y[r],Mi+3/e.scale);for(let r of $i(n))$t(t,S.sx[r],
S.sy[r],S.radii[r]+Ei+3/e.scale);t.fillStyle=D.accent,t.fill()}var $i=t=>new Set(t.map(e=>u.articles.event[e]).filter(e=>e>=
0));function bd(t,e){t.beginPath();for(let n of e)u.articles.event[n]>=0&&$t(t,S.x[n],S.y[n],ld);t.fillStyle=D.isDark?"#\
2a343f":"#f4eee1",t.fill()}function wd(t,e,n,r){t.globalAlpha=r;let o=J.classes.map(()=>[]);for(let s of n)o[J.codes[s]].
push(s);o.forEach((s,i)=>{t.fillStyle=In(J.classes[i].hue),xd(t,s,e.scale)}),t.globalAlpha=1}function xd(t,e,n){let r=(me()||
E.mask?1.8:Ci)/n;t.beginPath();for(let o of e){let s=Math.max(J.radii[o],r);s*n<1.4?t.rect(S.x[o]-s,S.y[o]-s,2*s,2*s):$t(
t,S.x[o],S.y[o],s)}t.fill()}function vd(t,e,n,r){let o=Li(Bn,Hn.width,Hn.height),s=o.createImageData(Bn.width,Bn.height),
i=new Uint32Array(s.data.buffer),a=Math.max(2,Math.round(2*n*(me()||E.mask?7:5)));for(let[l,c]of r){let d=J.classes.map(
({hue:m})=>Sd(o,In(m),c));for(let m of l){let[f,h]=[(S.x[m]-e.left)*n,(S.y[m]-e.top)*n];kd(i,s,f,h,a,d[J.codes[m]])}}o.putImageData(
s,0,0),t.drawImage(Bn,e.left,e.top,e.width,e.height)}function kd(t,{width:e,height:n},r,o,s,i){let[a,l]=[Math.round(r-s/
2),Math.round(o-s/2)],[c,d]=[Math.min(a+s,e),Math.min(l+s,n)];for(let m=Math.max(l,0);m<d;m+=1)t.fill(i,m*e+Math.max(a,0),
m*e+Math.max(c,0))}function Sd(t,e,n){t.fillStyle=e;let r=t.fillStyle,[o,s,i]=[1,3,5].map(a=>parseInt(r.slice(a,a+2),16));
return(Math.round(255*n)<<24|i<<16|s<<8|o)>>>0}var Td=600;function Od(t,e,n){let r=new Map;for(let o of Md(n)){let s=ct[u.
linkKind(o)].edge;r.set(s,[...r.get(s)??[],o])}for(let[o,s]of r)Ed(t,e.scale,Ot[o],s);t.setLineDash([]),t.globalAlpha=1}
function Md({kind:t,row:e}){if(t==="article")return[...u.linksOf(e)];if(t!=="story")return[];let{source:n,target:r}=u.links,
o=new Set(u.storyArticles[e]);return u.storyArticles[e].flatMap(i=>[...u.linksOf(i)].filter(a=>n[a]===i&&o.has(r[a]))).slice(
0,Td)}function Ed(t,e,n,r){t.beginPath();for(let o of r){let[s,i]=[u.links.source[o],u.links.target[o]];t.moveTo(S.x[s],
S.y[s]),t.lineTo(S.x[i],S.y[i])}t.setLineDash((n.dashes||[]).map(o=>o/e)),t.globalAlpha=Math.max(.22,Math.min(.75,14/r.length)),
t.strokeStyle=D[n.colour],t.lineWidth=.6*n.width/e,t.stroke()}function Nd(t,e,n){let r=Pt(e);!r||e.kind==="topic"||(t.beginPath(),
$t(t,r.x,r.y,r.radius+(e.kind==="article"?4:6)/n),t.strokeStyle=D.accent,t.lineWidth=2.5/n,t.stroke())}function Cd(t){let e=+this._x.call(null,t),n=+this._y.call(null,t);return Ri(this.cover(e,n),e,n,t)}function Ri(t,e,n,r){
if(isNaN(e)||isNaN(n))return t;var o,s=t._root,i={data:r},a=t._x0,l=t._y0,c=t._x1,d=t._y1,m,f,h,g,y,b,v,w;if(!s)return t.
_root=i,t;for(;s.length;)if((y=e>=(m=(a+c)/2))?a=m:c=m,(b=n>=(f=(l+d)/2))?l=f:d=f,o=s,!(s=s[v=b<<1|y]))return o[v]=i,t;if(h=
+t._x.call(null,s.data),g=+t._y.call(null,s.data),e===h&&n===g)return i.next=s,o?o[v]=i:t._root=i,t;do o=o?o[v]=new Array(
4):t._root=new Array(4),(y=e>=(m=(a+c)/2))?a=m:c=m,(b=n>=(f=(l+d)/2))?l=f:d=f;while((v=b<<1|y)===(w=(g>=f)<<1|h>=m));return o[w]=
s,o[v]=i,t}function Ad(t){Array.isArray(t)||(t=Array.from(t));let e=t.length,n=new Float64Array(e),r=new Float64Array(e),
o=1/0,s=o,i=-o,a=i;for(let l=0,c,d,m;l<e;++l){if(isNaN(d=+this._x.call(null,c=t[l]))||isNaN(m=+this._y.call(null,c))){n[l]=
NaN;continue}n[l]=d,r[l]=m,d<o&&(o=d),d>i&&(i=d),m<s&&(s=m),m>a&&(a=m)}if(o>i||s>a)return this;this.cover(o,s).cover(i,a);
for(let l=0;l<e;++l)Ri(this,n[l],r[l],t[l]);return this}function Ld(t,e){if(isNaN(t=+t)||isNaN(e=+e))return this;var n=this.
_x0,r=this._y0,o=this._x1,s=this._y1;if(isNaN(n))o=(n=Math.floor(t))+1,s=(r=Math.floor(e))+1;else{for(var i=o-n||1,a=this.
_root,l,c;n>t||t>=o||r>e||e>=s;)switch(c=(e<r)<<1|t<n,l=new Array(4),l[c]=a,a=l,i*=2,c){case 0:o=n+i,s=r+i;break;case 1:
n=o-i,s=r+i;break;case 2:o=n+i,r=s-i;break;case 3:n=o-i,r=s-i;break}this._root&&this._root.length&&(this._root=a)}return this.
_x0=n,this._y0=r,this._x1=o,this._y1=s,this}function $d(){var t=[];return this.visit(function(e){if(!e.length)do t.push(
e.data);while(e=e.next)}),t}function Id(t){return arguments.length?this.cover(+t[0][0],+t[0][1]).cover(+t[1][0],+t[1][1]):
isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}function ut(t,e,n,r,o){this.node=t,this.x0=e,this.y0=n,
this.x1=r,this.y1=o}function Rd(t,e,n){var r,o=this._x0,s=this._y0,i,a,l,c,d=this._x1,m=this._y1,f=[],h=this._root,g,y;for(h&&
f.push(new ut(h,o,s,d,m)),n==null?n=1/0:(o=t-n,s=e-n,d=t+n,m=e+n,n*=n);g=f.pop();)if(!(!(h=g.node)||(i=g.x0)>d||(a=g.y0)>
m||(l=g.x1)<o||(c=g.y1)<s))if(h.length){var b=(i+l)/2,v=(a+c)/2;f.push(new ut(h[3],b,v,l,c),new ut(h[2],i,v,b,c),new ut(
h[1],b,a,l,v),new ut(h[0],i,a,b,v)),(y=(e>=v)<<1|t>=b)&&(g=f[f.length-1],f[f.length-1]=f[f.length-1-y],f[f.length-1-y]=g)}else{
var w=t-+this._x.call(null,h.data),L=e-+this._y.call(null,h.data),T=w*w+L*L;if(T<n){var P=Math.sqrt(n=T);o=t-P,s=e-P,d=t+
P,m=e+P,r=h.data}}return r}function Dd(t){if(isNaN(d=+this._x.call(null,t))||isNaN(m=+this._y.call(null,t)))return this;
var e,n=this._root,r,o,s,i=this._x0,a=this._y0,l=this._x1,c=this._y1,d,m,f,h,g,y,b,v;if(!n)return this;if(n.length)for(;;){
if((g=d>=(f=(i+l)/2))?i=f:l=f,(y=m>=(h=(a+c)/2))?a=h:c=h,e=n,!(n=n[b=y<<1|g]))return this;if(!n.length)break;(e[b+1&3]||
e[b+2&3]||e[b+3&3])&&(r=e,v=b)}for(;n.data!==t;)if(o=n,!(n=n.next))return this;return(s=n.next)&&delete n.next,o?(s?o.next=
s:delete o.next,this):e?(s?e[b]=s:delete e[b],(n=e[0]||e[1]||e[2]||e[3])&&n===(e[3]||e[2]||e[1]||e[0])&&!n.length&&(r?r[v]=
n:this._root=n),this):(this._root=s,this)}function Fd(t){for(var e=0,n=t.length;e<n;++e)this.remove(t[e]);return this}function Pd(){
return this._root}function Bd(){var t=0;return this.visit(function(e){if(!e.length)do++t;while(e=e.next)}),t}function Hd(t){
var e=[],n,r=this._root,o,s,i,a,l;for(r&&e.push(new ut(r,this._x0,this._y0,this._x1,this._y1));n=e.pop();)if(!t(r=n.node,
s=n.x0,i=n.y0,a=n.x1,l=n.y1)&&r.length){var c=(s+a)/2,d=(i+l)/2;(o=r[3])&&e.push(new ut(o,c,d,a,l)),(o=r[2])&&e.push(new ut(
o,s,d,c,l)),(o=r[1])&&e.push(new ut(o,c,i,a,d)),(o=r[0])&&e.push(new ut(o,s,i,c,d))}return this}function _d(t){var e=[],
n=[],r;for(this._root&&e.push(new ut(this._root,this._x0,this._y0,this._x1,this._y1));r=e.pop();){var o=r.node;if(o.length){
var s,i=r.x0,a=r.y0,l=r.x1,c=r.y1,d=(i+l)/2,m=(a+c)/2;(s=o[0])&&e.push(new ut(s,i,a,d,m)),(s=o[1])&&e.push(new ut(s,d,a,
l,m)),(s=o[2])&&e.push(new ut(s,i,m,d,c)),(s=o[3])&&e.push(new ut(s,d,m,l,c))}n.push(r)}for(;r=n.pop();)t(r.node,r.x0,r.
y0,r.x1,r.y1);return this}function Kd(t){return t[0]}function Wd(t){return arguments.length?(this._x=t,this):this._x}function zd(t){
return t[1]}function Gd(t){return arguments.length?(this._y=t,this):this._y}function _n(t,e,n){var r=new Jr(e??Kd,n??zd,
NaN,NaN,NaN,NaN);return t==null?r:r.addAll(t)}function Jr(t,e,n,r,o,s){this._x=t,this._y=e,this._x0=n,this._y0=r,this._x1=
o,this._y1=s,this._root=void 0}function Ii(t){for(var e={data:t.data},n=e;t=t.next;)n=n.next={data:t.data};return e}var dt=_n.
prototype=Jr.prototype;dt.copy=function(){var t=new Jr(this._x,this._y,this._x0,this._y0,this._x1,this._y1),e=this._root,
n,r;if(!e)return t;if(!e.length)return t._root=Ii(e),t;for(n=[{source:e,target:t._root=new Array(4)}];e=n.pop();)for(var o=0;o<
4;++o)(r=e.source[o])&&(r.length?n.push({source:r,target:e.target[o]=new Array(4)}):e.target[o]=Ii(r));return t};dt.add=
Cd;dt.addAll=Ad;dt.cover=Ld;dt.data=$d;dt.extent=Id;dt.find=Rd;dt.remove=Dd;dt.removeAll=Fd;dt.root=Pd;dt.size=Bd;dt.visit=
Hd;dt.visitAfter=_d;dt.x=Wd;dt.y=Gd;var Vd={value:()=>{}};function Qr(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.
test(r))throw new Error("illegal type: "+r);n[r]=[]}return new Kn(n)}function Kn(t){this._=t}function Ud(t,e){return t.trim().
split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))
throw new Error("unknown type: "+n);return{type:n,name:r}})}Kn.prototype=Qr.prototype={constructor:Kn,on:function(t,e){var n=this.
_,r=Ud(t+"",n),o,s=-1,i=r.length;if(arguments.length<2){for(;++s<i;)if((o=(t=r[s]).type)&&(o=jd(n[o],t.name)))return o;return}
if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++s<i;)if(o=(t=r[s]).type)n[o]=Di(n[o],t.name,
e);else if(e==null)for(o in n)n[o]=Di(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=
e[n].slice();return new Kn(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,s;r<o;++r)n[r]=
arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(s=this._[t],r=0,o=s.length;r<o;++r)s[r].
value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this.
_[t],o=0,s=r.length;o<s;++o)r[o].value.apply(e,n)}};function jd(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===
e)return o.value}function Di(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=Vd,t=t.slice(0,r).concat(t.slice(
r+1));break}return n!=null&&t.push({name:e,value:n}),t}var Ae=0,qe=0,je=0,Pi=1e3,Wn,Ye,zn=0,fe=0,Gn=0,Xe=typeof performance=="object"&&performance.now?performance:Date,Bi=typeof window==
"object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function Hi(){
return fe||(Bi(qd),fe=Xe.now()+Gn)}function qd(){fe=0}function to(){this._call=this._time=this._next=null}to.prototype=no.
prototype={constructor:to,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a functio\
n");n=(n==null?Hi():+n)+(e==null?0:+e),!this._next&&Ye!==this&&(Ye?Ye._next=this:Wn=this,Ye=this),this._call=t,this._time=
n,eo()},stop:function(){this._call&&(this._call=null,this._time=1/0,eo())}};function no(t,e,n){var r=new to;return r.restart(
t,e,n),r}function Yd(){Hi(),++Ae;for(var t=Wn,e;t;)(e=fe-t._time)>=0&&t._call.call(void 0,e),t=t._next;--Ae}function Fi(){
fe=(zn=Xe.now())+Gn,Ae=qe=0;try{Yd()}finally{Ae=0,Zd(),fe=0}}function Xd(){var t=Xe.now(),e=t-zn;e>Pi&&(Gn-=e,zn=t)}function Zd(){
for(var t,e=Wn,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:Wn=n);Ye=
t,eo(r)}function eo(t){if(!Ae){qe&&(qe=clearTimeout(qe));var e=t-fe;e>24?(t<1/0&&(qe=setTimeout(Fi,Math.ceil(t-Xe.now()-
Gn)+1)),je&&(je=clearInterval(je))):(je||(zn=Xe.now(),je=setInterval(Xd,Pi)),Ae=1,Bi(Fi))}}function mt(t){return function(){return t}}function Xt(t){return(t()-.5)*1e-6}function Jd(t){return t.x+t.vx}function Qd(t){
return t.y+t.vy}function Wi(t){var e,n,r,o=1,s=1;typeof t!="function"&&(t=mt(t==null?1:+t));function i(){for(var c,d=e.length,
m,f,h,g,y,b,v=0;v<s;++v)for(m=_n(e,Jd,Qd).visitAfter(a),c=0;c<d;++c)f=e[c],y=n[f.index],b=y*y,h=f.x+f.vx,g=f.y+f.vy,m.visit(
w);function w(L,T,P,U,_){var H=L.data,q=L.r,V=y+q;if(H){if(H.index>f.index){var pt=h-H.x-H.vx,zt=g-H.y-H.vy,It=pt*pt+zt*
zt;It<V*V&&(pt===0&&(pt=Xt(r),It+=pt*pt),zt===0&&(zt=Xt(r),It+=zt*zt),It=(V-(It=Math.sqrt(It)))/It*o,f.vx+=(pt*=It)*(V=(q*=
q)/(b+q)),f.vy+=(zt*=It)*V,H.vx-=pt*(V=1-V),H.vy-=zt*V)}return}return T>h+V||U<h-V||P>g+V||_<g-V}}function a(c){if(c.data)
return c.r=n[c.data.index];for(var d=c.r=0;d<4;++d)c[d]&&c[d].r>c.r&&(c.r=c[d].r)}function l(){if(e){var c,d=e.length,m;
for(n=new Array(d),c=0;c<d;++c)m=e[c],n[m.index]=+t(m,c,e)}}return i.initialize=function(c,d){e=c,r=d,l()},i.iterations=
function(c){return arguments.length?(s=+c,i):s},i.strength=function(c){return arguments.length?(o=+c,i):o},i.radius=function(c){
return arguments.length?(t=typeof c=="function"?c:mt(+c),l(),i):t},i}function tm(t){return t.index}function _i(t,e){var n=t.
get(e);if(!n)throw new Error("node not found: "+e);return n}function zi(t){var e=tm,n=m,r,o=mt(30),s,i,a,l,c,d=1;t==null&&
(t=[]);function m(b){return 1/Math.min(a[b.source.index],a[b.target.index])}function f(b){for(var v=0,w=t.length;v<d;++v)
for(var L=0,T,P,U,_,H,q,V;L<w;++L)T=t[L],P=T.source,U=T.target,_=U.x+U.vx-P.x-P.vx||Xt(c),H=U.y+U.vy-P.y-P.vy||Xt(c),q=Math.
sqrt(_*_+H*H),q=(q-s[L])/q*b*r[L],_*=q,H*=q,U.vx-=_*(V=l[L]),U.vy-=H*V,P.vx+=_*(V=1-V),P.vy+=H*V}function h(){if(i){var b,
v=i.length,w=t.length,L=new Map(i.map((P,U)=>[e(P,U,i),P])),T;for(b=0,a=new Array(v);b<w;++b)T=t[b],T.index=b,typeof T.source!=
"object"&&(T.source=_i(L,T.source)),typeof T.target!="object"&&(T.target=_i(L,T.target)),a[T.source.index]=(a[T.source.index]||
0)+1,a[T.target.index]=(a[T.target.index]||0)+1;for(b=0,l=new Array(w);b<w;++b)T=t[b],l[b]=a[T.source.index]/(a[T.source.
index]+a[T.target.index]);r=new Array(w),g(),s=new Array(w),y()}}function g(){if(i)for(var b=0,v=t.length;b<v;++b)r[b]=+n(
t[b],b,t)}function y(){if(i)for(var b=0,v=t.length;b<v;++b)s[b]=+o(t[b],b,t)}return f.initialize=function(b,v){i=b,c=v,h()},
f.links=function(b){return arguments.length?(t=b,h(),f):t},f.id=function(b){return arguments.length?(e=b,f):e},f.iterations=
function(b){return arguments.length?(d=+b,f):d},f.strength=function(b){return arguments.length?(n=typeof b=="function"?b:
mt(+b),g(),f):n},f.distance=function(b){return arguments.length?(o=typeof b=="function"?b:mt(+b),y(),f):o},f}var em=1664525,
nm=1013904223,Ki=4294967296;function rm(){let t=1;return()=>(t=(em*t+nm)%Ki)/Ki}function om(t){return t.x}function sm(t){
return t.y}var im=10,am=Math.PI*(3-Math.sqrt(5));function Gi(t){var e,n=1,r=.001,o=1-Math.pow(r,1/300),s=0,i=.6,a=new Map,
l=no(m),c=Qr("tick","end"),d=rm();t==null&&(t=[]);function m(){f(),c.call("tick",e),n<r&&(l.stop(),c.call("end",e))}function f(y){
var b,v=t.length,w;y===void 0&&(y=1);for(var L=0;L<y;++L)for(n+=(s-n)*o,a.forEach(function(T){T(n)}),b=0;b<v;++b)w=t[b],
w.fx==null?w.x+=w.vx*=i:(w.x=w.fx,w.vx=0),w.fy==null?w.y+=w.vy*=i:(w.y=w.fy,w.vy=0);return e}function h(){for(var y=0,b=t.
length,v;y<b;++y){if(v=t[y],v.index=y,v.fx!=null&&(v.x=v.fx),v.fy!=null&&(v.y=v.fy),isNaN(v.x)||isNaN(v.y)){var w=im*Math.
sqrt(.5+y),L=y*am;v.x=w*Math.cos(L),v.y=w*Math.sin(L)}(isNaN(v.vx)||isNaN(v.vy))&&(v.vx=v.vy=0)}}function g(y){return y.
initialize&&y.initialize(t,d),y}return h(),e={tick:f,restart:function(){return l.restart(m),e},stop:function(){return l.
stop(),e},nodes:function(y){return arguments.length?(t=y,h(),a.forEach(g),e):t},alpha:function(y){return arguments.length?
(n=+y,e):n},alphaMin:function(y){return arguments.length?(r=+y,e):r},alphaDecay:function(y){return arguments.length?(o=+y,
e):+o},alphaTarget:function(y){return arguments.length?(s=+y,e):s},velocityDecay:function(y){return arguments.length?(i=
1-y,e):1-i},randomSource:function(y){return arguments.length?(d=y,a.forEach(g),e):d},force:function(y,b){return arguments.
length>1?(b==null?a.delete(y):a.set(y,g(b)),e):a.get(y)},find:function(y,b,v){var w=0,L=t.length,T,P,U,_,H;for(v==null?v=
1/0:v*=v,w=0;w<L;++w)_=t[w],T=y-_.x,P=b-_.y,U=T*T+P*P,U<v&&(H=_,v=U);return H},on:function(y,b){return arguments.length>
1?(c.on(y,b),e):c.on(y)}}}function Vi(){var t,e,n,r,o=mt(-30),s,i=1,a=1/0,l=.81;function c(h){var g,y=t.length,b=_n(t,om,
sm).visitAfter(m);for(r=h,g=0;g<y;++g)e=t[g],b.visit(f)}function d(){if(t){var h,g=t.length,y;for(s=new Array(g),h=0;h<g;++h)
y=t[h],s[y.index]=+o(y,h,t)}}function m(h){var g=0,y,b,v=0,w,L,T;if(h.length){for(w=L=T=0;T<4;++T)(y=h[T])&&(b=Math.abs(
y.value))&&(g+=y.value,v+=b,w+=b*y.x,L+=b*y.y);h.x=w/v,h.y=L/v}else{y=h,y.x=y.data.x,y.y=y.data.y;do g+=s[y.data.index];while(y=
y.next)}h.value=g}function f(h,g,y,b){if(!h.value)return!0;var v=h.x-e.x,w=h.y-e.y,L=b-g,T=v*v+w*w;if(L*L/l<T)return T<a&&
(v===0&&(v=Xt(n),T+=v*v),w===0&&(w=Xt(n),T+=w*w),T<i&&(T=Math.sqrt(i*T)),e.vx+=v*h.value*r/T,e.vy+=w*h.value*r/T),!0;if(h.
length||T>=a)return;(h.data!==e||h.next)&&(v===0&&(v=Xt(n),T+=v*v),w===0&&(w=Xt(n),T+=w*w),T<i&&(T=Math.sqrt(i*T)));do h.
data!==e&&(L=s[h.data.index]*r/T,e.vx+=v*L,e.vy+=w*L);while(h=h.next)}return c.initialize=function(h,g){t=h,n=g,d()},c.strength=
function(h){return arguments.length?(o=typeof h=="function"?h:mt(+h),d(),c):o},c.distanceMin=function(h){return arguments.
length?(i=h*h,c):Math.sqrt(i)},c.distanceMax=function(h){return arguments.length?(a=h*h,c):Math.sqrt(a)},c.theta=function(h){
return arguments.length?(l=h*h,c):Math.sqrt(l)},c}function Ui(t){var e=mt(.1),n,r,o;typeof t!="function"&&(t=mt(t==null?0:+t));function s(a){for(var l=0,c=n.length,d;l<c;++l)
d=n[l],d.vx+=(o[l]-d.x)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)r[a]=isNaN(
o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.length?
(e=typeof a=="function"?a:mt(+a),i(),s):e},s.x=function(a){return arguments.length?(t=typeof a=="function"?a:mt(+a),i(),
s):t},s}function ji(t){var e=mt(.1),n,r,o;typeof t!="function"&&(t=mt(t==null?0:+t));function s(a){for(var l=0,c=n.length,
d;l<c;++l)d=n[l],d.vy+=(o[l]-d.y)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)
r[a]=isNaN(o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.
length?(e=typeof a=="function"?a:mt(+a),i(),s):e},s.y=function(a){return arguments.length?(t=typeof a=="function"?a:mt(+a),
i(),s):t},s}var Vn=120,lm=300,cm=60,um=44;function qi(t,e){let n=new Map(t.map(({id:a},l)=>[a,l])),r=e.flatMap(({from:a,to:l})=>{let[
c,d]=[n.get(a),n.get(l)];return c===void 0||d===void 0?[]:[{source:c,target:d}]}),o=dm(t.length,r),s=Wi((a,l)=>t[l].size+
um/2),i=Gi(o).stop().force("links",zi(r).distance(Vn)).force("charges",Vi().strength(-9*Vn).distanceMax(12*Vn)).force("x",
Ui().strength(.06)).force("y",ji().strength(.06)).force("apart",s).tick(lm);for(let a of["links","charges","x","y"])i.force(
a,null);return s.strength(1).iterations(4),i.velocityDecay(.6).tick(cm),o.map(({x:a=0,y:l=0})=>[Math.round(a),Math.round(
l)])}function dm(t,e){let n=new Int32Array(t);for(let{source:s,target:i}of e)n[s]+=1,n[i]+=1;let r=Array.from({length:t},
()=>({}));return[...n.keys()].sort((s,i)=>n[i]-n[s]||s-i).forEach((s,i)=>{let a=.7*Vn*Math.sqrt(i+.5);r[s]={x:a*Math.cos(
2.399963*i),y:a*Math.sin(2.399963*i)}}),r}function mm(t){let[e,n,r]=Ls[t.kind];return Math.min(r,e+n*Math.sqrt(u.weight(t)))}function Yi({name:t="network",nodes:e,
edges:n,note:r=""}){let o=gm(e,n),s=new Map(o.map(c=>[c.id,c])),i=new Map,a=hm(Xi(n).filter(({from:c,to:d})=>s.has(c)&&s.
has(d)&&c!==d));for(let{edge:c}of a)i.set(c.kind,(i.get(c.kind)??0)+1);let l=a.map(({id:c,from:d,to:m,edge:f,bend:h,isMutual:g})=>({
id:c,from:d,to:m,ends:[f.from,f.to],kind:f.kind,links:f.links??[],isHub:f.isHub??!1,ink:ym(i.get(f.kind)??1),bend:h,isMutual:g}));
for(let{from:c,to:d,isHub:m}of l){let[f,h]=[s.get(c),s.get(d)];!m&&f&&h&&bm(f,h)}return{name:t,nodes:o,edges:l,places:s,
note:r}}var fm=.16;function hm(t){let e=({from:l,to:c,edge:d})=>`${d.kind} ${l} ${c}`,n=new Map(t.map(l=>[e(l),l])),r=l=>n.
get(e({...l,from:l.to,to:l.from})),o=t.filter(l=>{let c=r(l);return!c||l.id<=c.id}),s=new Map,i=({from:l,to:c})=>l<c?`${l}\
 ${c}`:`${c} ${l}`,a=new Map;for(let l of o)a.set(i(l),(a.get(i(l))??0)+1);return o.map(l=>{let c=i(l),d=s.get(c)??0;s.set(
c,d+1);let m=((a.get(c)??1)-1)/2,f=l.from<l.to?1:-1;return{...l,bend:f*fm*2*(d-m),isMutual:r(l)!==void 0||pm(l.edge)}})}
var pm=({links:t=[]})=>new Set(t.map(e=>u.links.source[e])).size>1,Xi=t=>t.map((e,n)=>({id:n,from:u.nameOf(e.from),to:u.
nameOf(e.to),edge:e}));function gm(t,e){let n=t.map(i=>({thing:i.thing,id:u.nameOf(i.thing),size:i.size??mm(i.thing),x:i.
x,y:i.y})),r=n.every(({x:i,y:a})=>i!==void 0&&a!==void 0),o=Xi(e.filter(({isHub:i,from:a,to:l})=>!i&&a!==l)),s=r?n.map(({
x:i=0,y:a=0})=>[i,a]):qi(n,o);return n.map((i,a)=>({...i,x:s[a][0],y:s[a][1],ways:[]}))}var ym=t=>Math.max(.22,Math.min(
1,Math.sqrt(100/t)));function bm(t,e){let n=Math.hypot(e.x-t.x,e.y-t.y)||1,[r,o]=[(e.x-t.x)/n,(e.y-t.y)/n];t.ways.push([
r,o]),e.ways.push([-r,-o])}function Ze(){let{nodes:t,edges:e}=u.network,n=u.sizeOf("article")+u.sizeOf("outlet")+u.sizeOf(
"topic");return!e.length&&n>u.notes.wholeLimit?null:{name:"whole",nodes:t.flatMap(({id:r,x:o,y:s})=>{let i=u.thingOf(r);
return i?[{thing:i,x:o,y:s}]:[]}),edges:e.flatMap(({from:r,to:o,kind:s,hub:i})=>{let a=[u.thingOf(r),u.thingOf(o)];return a[0]&&
a[1]?[{from:a[0],to:a[1],kind:s,isHub:!!i}]:[]})}}function Zi(t){let e=u.nameOf(t),n=t.kind==="story"?u.storyArticles[t.
row]:[],r=new Set([e,...n.map(o=>u.nameOf(N(o)))]);for(let{from:o,to:s}of E.edges)o===e&&r.add(s),s===e&&r.add(o);return r}
function Ji(t){let{row:e}=t;return t.kind!=="article"?u.articlesOf(t):[e,...Array.from(u.linksOf(e),n=>u.otherEnd(n,e))]}
var ro=.13;function oo(t){if(E.near)return E.near.has(t.id)?1:ro;if(Yr(t.thing))return 1;let e=Xr(t.thing);return me()?E.
litNames?.has(t.id)?1:E.mask&&e?.5:ro:e?1:ro}function wm(t,e){return e?1:E.near?.06:me()?.12*t.ink:(E.mask&&!t.ends.every(
Xr)?.06:.75)*t.ink}function Je(t){let e=Yr(t.thing);return{id:t.id,x:t.x,y:t.y,shape:As[t.thing.kind],size:t.size*E.grow,
opacity:oo(t),borderWidth:e?3:1,color:{background:D[t.thing.kind],border:e?D.ink:D.paper}}}function Qe(t){let{focus:e,grow:n,
pointed:r}=E,{width:o,dashes:s,arrow:i,colour:a,isNamed:l=!1}=Ot[t.kind],c=e&&u.nameOf(e),d=E.near?t.from===r||t.to===r:
t.from===c||t.to===c||t.id===r,m=E.litNames?.has(t.from)&&E.litNames.has(t.to),f=wm(t,d||e?.kind==="story"&&m===!0),h=t.
kind==="related-to"||l;return{id:t.id,from:t.from,to:t.to,hidden:t.isHub&&!d&&r!==t.from&&r!==t.to,width:o*n*(t.id===r?1.8:
1),dashes:s&&s.map(g=>g*n),arrows:{to:{enabled:i,scaleFactor:.3+.18*n},from:{enabled:i&&t.isMutual,scaleFactor:.3+.18*n}},
smooth:t.bend?{enabled:!0,type:t.bend>0?"curvedCW":"curvedCCW",roundness:Math.abs(t.bend)}:!1,label:l&&f>.5?t.kind:void 0,
font:{size:11*n,face:"sans-serif",color:D.ink,strokeWidth:3*n,strokeColor:D.paper,align:"middle"},color:{color:D[a],hover:D[a],
opacity:f*(h?.9:.65)}}}var Qi=new Map;function Un(t){let{kind:e}=t,n=()=>u.rowsIn(e).map(o=>u.weight({kind:e,row:o})),r=Qi.get(e)??n().reduce((o,s)=>Math.
max(o,s),1);return Qi.set(e,r),u.weight(t)/r}var Le=({x:t,y:e},n)=>[(t-n.x)*n.scale,(e-n.y)*n.scale],so=t=>et(t,E.focus)||
!K()&&["topic","outlet"].includes(t.kind)&&Un(t)===1;function oa({thing:t,x:e,y:n,radius:r,ways:o},{lines:s,height:i,width:a},l,c){
let[d,m]=Le({x:e,y:n},l),f=s.length*i,h=c.filter(({at:[_,H],half:q})=>Math.abs(_-d)<r+a+2*q+40&&Math.abs(H-m)<r+f+2*q+80),
g=(_,H)=>({left:_,right:_+a,top:H,bottom:H+f}),y=g(d-a/2,m+r+3),b=g(d-a/2,m-r-3-f),v=g(d-a/2,m-f/2),w=g(d+r+4,m-f/2),L=g(
d-r-4-a,m-f/2);if(K()&&t.kind==="story"){let _=ta.flatMap(V=>[y,b].map(pt=>g(pt.left+V*a,pt.top)));for(let V of ta)for(let pt of[
w,L])_.push(g(pt.left,pt.top+1.5*V*f));let H=ra(g,d,m,r,a,f).filter(V=>Sm(V,d,m,t,h)),q=vm([y,b,w,L,..._],h);return Tm(t,
[...q,v,...H],h)}let T=(_,H)=>Math.max(0,...(o??[]).map(([q,V])=>q*_+V*H-.4)),U=[[y,T(0,1)],[b,T(0,-1)+.05],[w,T(1,0)+.1],
[L,T(-1,0)+.1]].sort((_,H)=>_[1]-H[1]).map(([_])=>_);return K()||t.kind==="article"||Un(t)<Om()?U:[...U,...ra(g,d,m,r,a,
f)]}var ta=[-.2,.2,-.4,.4],ea=[0,-18,18,-36,36,-54,54,-72,72];function sa(t,{height:e,width:n},r){return ea.flatMap(s=>ea.
map(i=>({left:t[0]-n/2+i,right:t[0]+n/2+i,top:t[1]-e/2+s,bottom:t[1]+e/2+s}))).filter(s=>r.every(i=>jn(s,i)===0))}var ia=9,
xm=3,aa=t=>de(Et(t),xm).map(e=>({row:e,at:Le(qr(e),t),half:S.radii[e]*t.scale*.85}));function jn({left:t,right:e,top:n,bottom:r},{
at:[o,s],half:i}){return Math.max(0,Math.min(e,o+i)-Math.max(t,o-i))*Math.max(0,Math.min(r,s+i)-Math.max(n,s-i))}function vm(t,e){
let n=o=>e.reduce((s,i)=>s+jn(o,i),0);return t.map((o,s)=>[o,n(o)+250*s]).sort((o,s)=>o[1]-s[1]).map(([o])=>o)}var km=3,
la=(t,e)=>e.filter(({row:n})=>n!==t.row);function Sm({top:t,bottom:e},n,r,o,s){let i={left:n-1,right:n+1,top:Math.min(r,
e),bottom:Math.max(r,t)};return la(o,s).every(a=>jn(i,a)===0)}function na({left:t,right:e,top:n,bottom:r},{at:[o,s],half:i}){
let[a,l]=[Math.max(t-o,0,o-e),Math.max(n-s,0,s-r)];return Math.max(0,Math.hypot(a,l)-i/.85)}function Tm(t,e,n){let[r,o]=[
n.find(({row:a})=>a===t.row),la(t,n)],s=a=>!r||a.isFar===!0||o.every(l=>na(a,l)>na(a,r)+km),i=e.filter(a=>o.every(l=>jn(
a,l)===0));return i.length||!so(t)?[...i.filter(s),...i.filter(a=>!s(a))]:e}var Om=()=>W.clientWidth<500?.9:.4;function ra(t,e,n,r,o,s){
let i=[18,34,50].flatMap(l=>[n-r-l-s,n+r+l]),a=[0,-o/2,o/2];return i.flatMap(l=>a.map(c=>({...t(e-o/2+c,l),isFar:!0})))}var Mm=()=>W.clientWidth<500?K()?18:14:60,ua=/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,Em={article:()=>[`\
12px ${D.serif}`,15,24],story:()=>[`600 12.5px ${D.serif}`,15.5,W.clientWidth<500?14:16],outlet:()=>[`600 12px ${D.sans}`,
15,22],topic:()=>W.clientWidth<500?[`700 12px ${D.sans}`,14,14]:[`700 14px ${D.sans}`,17,22]},da=()=>`600 ${W.clientWidth<
500?10:12}px ${D.sans}`,io=new Map,xt={placed:[],regions:[],key:""},ao=()=>{io.clear(),xt.key=""};function Nm(t,e,n){let r=[
""];for(let s of t.split(/\s+/)){let i=r.length-1,a=r[i];a&&a.length+s.length>=e?r.push(s):r[i]=a?`${a} ${s}`:s}let o=r.
slice(0,n).map(s=>A(s,e+6));return r.length>n&&(o[n-1]=`${o[n-1].replace(/…$/,"")}…`),o}function Cm({kind:t,row:e}){
if(t!=="story")return[u.labelOf({kind:t,row:e})];let n=u.titleOf(e),r=n.split(ma)[0];return Am().get(r)===1?[n,r]:[n]}var ma="\
 · ",$e=null;function Am(){if($e)return $e;$e=new Map;for(let t of S.islands){let[e]=u.titleOf(t).split(ma);$e.set(e,($e.
get(e)??0)+1)}return $e}function Lm(t,{thing:e}){let n=u.nameOf(e),r=io.get(n)??Cm(e).map(o=>$m(t,e.kind,o));return io.set(
n,r),r}function $m(t,e,n){let[r,o,s]=Em[e](),i=e==="story"?4:2,a=Nm(A(n.replace(ua,""),120),s,i);t.font=r;let l=Math.max(
...a.map(c=>t.measureText(c).width));return{lines:a,font:r,height:o,width:l+6}}var fa="2.5px";function Im(t){return(K()?
Pm(t):Rm(t)).sort((n,r)=>r.rank-n.rank).slice(0,400)}function Rm(t){let e=Et(t);return E.nodes.filter(n=>Fn(e,n.x,n.y,0)&&
oo(n)===1).map(n=>({thing:n.thing,x:n.x,y:n.y,radius:n.size*E.grow*t.scale,rank:Dm(n.thing),ways:n.ways}))}function Dm(t){
return et(t,E.focus)?1e9:t.kind==="article"?u.weight(t):1e4+1e3*Un(t)}var lo=1.9,Fm=30;function Pm(t){let e=Et(t),n=de(e,
ia).filter(s=>u.storyArticles[s].some(Ne)).map(s=>qn(I(s),t,Bm(s))),r=E.litRows!==null&&E.litRows.size<=Fm;if(t.scale>lo||
r)for(let s of ue(e))Ne(s)&&n.push(qn(N(s),t,u.linkCount[s]/1e3));let{focus:o}=E;return!o||o.kind==="topic"||!Pt(o)?n:[...n.
filter(({thing:s})=>!et(s,o)),qn(o,t,1e9)]}var Bm=t=>1e3*(1+u.storyArticles[t].length/u.storyArticles[S.islands[0]].length);
function qn(t,e,n){let{x:r,y:o,radius:s}=Pt(t)??{x:0,y:0,radius:0};return{thing:t,x:r,y:o,radius:s*e.scale,rank:n}}var co=(t,e)=>t.
left<e.right&&t.right>e.left&&t.top<e.bottom&&t.bottom>e.top;function Hm(t,e){let n=K()?aa(e):[],r=Vm();Wm(t,e,n,r);let o=Im(
e),s=o.map(a=>ha(a,e)),i=K()?Gm(e):[];xt.placed=[];for(let a=0;a<o.length&&xt.placed.length<Mm();a+=1){let l=Lm(t,o[a]).
flatMap(d=>{let m=b=>pa(b,e)&&!r.some(v=>co(b,v)),f=oa(o[a],d,e,n).filter(m),h=f.filter(b=>ca(b,a,s)),g=so(o[a].thing)?f.
at(0):void 0,y=h.find(b=>ca(b,-1,i))??h.at(0)??g;return y?[{size:d,free:y}]:[]}),c=l.find(({free:d})=>!d.isFar)??l.at(0);
c&&(r.push(c.free),xt.placed.push(_m(o[a],c.size,c.free,e)))}}function _m(t,e,n,r){let[o,s]=Le(t,r),[i,a]=[(n.left+n.right)/
2-o,n.top-s];return{...t,size:e,isFar:!!n.isFar,dx:i,dy:a}}var Km=2.2;function Wm(t,e,n,r){if(xt.regions=[],!(!K()||e.scale>
Km*E.fit)){t.font=da(),t.letterSpacing=fa;for(let o of S.regions){let s=o.name.replace(ua,"").toLocaleUpperCase(),i={lines:[
s],font:"",height:16,width:t.measureText(s).width+6},[a,l]=Le(o,e),c=sa([a,l],i,n).find(d=>pa(d,e)&&!r.some(m=>co(d,m)));
c&&(r.push(c),xt.regions.push({region:o,text:s,dx:(c.left+c.right)/2-a,dy:c.top-l}))}t.letterSpacing="0px"}}function ha(t,e){
let[n,r]=Le(t,e);return t.thing.kind!=="story"||!K()?{left:n-t.radius,right:n+t.radius,top:r-t.radius,bottom:r+t.radius}:
{left:1/0,right:-1/0,top:1/0,bottom:-1/0}}var zm=150;function Gm(t){let e=ue(Et(t)).filter(n=>u.storylineOf(n)<0&&u.articles.
event[n]<0);return e.length>zm?[]:e.map(n=>ha(qn(N(n),t,0),t))}function Vm(){let t=W.getBoundingClientRect(),[e,n]=[(t.left+
t.right)/2,(t.top+t.bottom)/2];return[...document.querySelectorAll(".views, .zoom")].map(r=>{let{left:o,right:s,top:i,bottom:a}=r.
getBoundingClientRect();return{left:o-e,right:s-e,top:i-n,bottom:a-n}})}var pa=(t,e)=>Math.max(-t.left,t.right)<e.width/
2-4&&Math.max(-t.top,t.bottom)<e.height/2-4,ca=(t,e,n)=>!n.some((r,o)=>o!==e&&co(t,r));function ga(t,e,n){let r=`${E.name}\
|${e.scale}|${Oe}|${e.x},${e.y}`;r!==xt.key&&!(n&&xt.placed.length)&&(Hm(t,e),xt.key=r),t.save(),t.setTransform(e.ratio,
0,0,e.ratio,0,0),Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:4.5,strokeStyle:D.paper});
for(let o of xt.regions)jm(t,e,o);for(let o of xt.placed)qm(t,e,o);t.restore()}function Um(t,e,{x:n,y:r,radius:o,size:s},i,a){
let[l,c]=[(n-e.x)*e.scale+e.width/2,(r-e.y)*e.scale+e.height/2],d=a>c?a:a+s.lines.length*s.height,m=Math.min(Math.max(l,
i-s.width/2),i+s.width/2),f=o/Math.hypot(m-l,d-c);t.beginPath(),t.moveTo(l+f*(m-l),c+f*(d-c)),t.lineTo(m,d),t.save(),t.lineWidth=
1,t.strokeStyle=D.soft,t.stroke(),t.restore()}function jm(t,e,{region:{x:n,y:r},text:o,dx:s,dy:i}){let a=(n-e.x)*e.scale+
e.width/2+s,l=(r-e.y)*e.scale+e.height/2+i;t.font=da(),t.letterSpacing=fa,t.fillStyle=D.quiet,t.strokeText(o,a,l),t.fillText(
o,a,l),t.letterSpacing="0px"}function qm(t,e,n){let{x:r,y:o,dx:s,dy:i,size:a}=n,l=(r-e.x)*e.scale+e.width/2+s,c=(o-e.y)*
e.scale+e.height/2+i;n.isFar&&Um(t,e,n,l,c),t.font=a.font,t.fillStyle=D.ink,a.lines.forEach((d,m)=>{t.strokeText(d,l,c+m*
a.height),t.fillText(d,l,c+m*a.height)})}var Xn=!1,Yn=!1,ya=0;function ba(){}var wa=ba,xa=ba,en=()=>Yn,va=()=>Xn,ka=()=>{Xn=!1};function Sa(t,e){xa=e,wa=t}function tn(){
wa(),Yn=!0,clearTimeout(ya),ya=window.setTimeout(()=>{Yn=!1,Ym(),xa()},120)}function Ym(){if(!G)return;let[t,e]=[E.fit*.4,
Math.max(8,E.fit*4)],n=G.getScale();(n<t||n>e)&&G.moveTo({scale:Math.min(e,Math.max(t,n))})}function Xm(){if(K())return Dn();
let[t,e]=[E.nodes.map(({x:n})=>n),E.nodes.map(({y:n})=>n)];return[Math.min(...t),Math.min(...e),Math.max(...t),Math.max(
...e)]}var uo=()=>({above:W.clientWidth<500?60:16,below:46});function Zm([t,e,n,r]){let[o,s]=[W.clientWidth,W.clientHeight],
i=K()?16:Math.min(70,o/8),a=K()?uo():{above:i,below:84},l=Math.min(K()?2:1.3,(o-2*i)/Math.max(n-t,1),(s-a.above-a.below)/
Math.max(r-e,1)),c=Number.isFinite(t)?Math.max(l,.001):1;Bt({fit:c,grow:K()?1:Math.min(3,Math.max(1,.55/c))})}function Zt(t=!0){
let e=Xm();Zm(e);let[n,r,o,s]=e;if(!Number.isFinite(n))return;let i=K()?(uo().above-uo().below)/2:20,a={x:(n+o)/2,y:(r+s)/
2-i/E.fit};Ie({position:a,scale:E.fit},t),Xn=!0}function Ie(t,e=!0){Xn=!1;let n=e&&!vn();n&&(Yn=!0,G?.once("animationFin\
ished",tn));let r=n&&{duration:260,easingFunction:"easeInOutQuad"};G?.moveTo({...t,animation:r}),!n&&K()&&tn()}function Re(t){
Ie({scale:gt().scale*t})}function nn(t){if(K())return Pt(t);let e=E.places.get(u.nameOf(t));return e?{x:e.x,y:e.y,radius:e.
size*E.grow}:null}function Ta(t){let e=nn(t);if(!e)return;let{x:n,y:r,scale:o,width:s,height:i}=gt(),a=Math.abs(e.x-n)*o>
s*.42,l=Math.abs(e.y-r)*o>i*.4,d=t.kind==="story"?Math.min(2.2,.3*Math.min(s,i)/e.radius):1.6,m=K()&&t.kind!=="topic"&&o<
d*.6,f={x:e.x,y:e.y};m?Ie({position:f,scale:d}):(a||l)&&Ie({position:f})}var Qt=t=>"edge"in t,he;function Ea(t){he=t,G?.on("click",({pointer:e})=>{he.pick(mo(e.DOM),!1)}),G?.on("doubleClick",({
pointer:e})=>{let n=mo(e.DOM);n&&he.pick(n,!0)});for(let e of["dragging","dragEnd"])G?.on(e,rf);W.addEventListener("poin\
termove",tf),W.addEventListener("pointerleave",rn),W.addEventListener("keydown",uf),W.addEventListener("blur",fo)}function mo({
x:t,y:e}){if(!G)return null;if(K()){let s=G.DOMtoCanvas({x:t,y:e});return Jm(t,e)??pi(s.x,s.y,G.getScale())}let n=G.getNodeAt(
{x:t,y:e});if(n!==void 0)return u.thingOf(String(n));let r=G.getEdgeAt({x:t,y:e}),o=E.edges.find(s=>s.id===r);return o?{
edge:o}:null}function Jm(t,e){let n=gt();return xt.placed.find(({x:o,y:s,dx:i,dy:a,size:l})=>{let c=(o-n.x)*n.scale+n.width/
2+i,d=(s-n.y)*n.scale+n.height/2+a,m=l.lines.length*l.height;return Math.abs(t-c)<l.width/2&&e>d&&e<d+m})?.thing??null}var Jt=x(
"tip"),Zn=null;function Qm(t,e){return e?Qt(t)||Qt(e)?Qt(t)&&Qt(e)&&t.edge===e.edge:et(t,e):!1}function rn(){Jt.hidden=!0,
Zn&&Na(null),Zn=null,W.classList.remove("pointing")}function tf(t){if(en()||t.pointerType==="touch")return;let e=W.getBoundingClientRect(),
[n,r]=[t.clientX-e.left,t.clientY-e.top],o=mo({x:n,y:r});o?ef(o,n,r):rn()}function ef(t,e,n){Qm(t,Zn)||(Jt.replaceChildren(
...he.tip(t)),Zn=t,Na(t)),Jt.hidden=!1;let r=Math.max(8,Math.min(e+14,W.clientWidth-Jt.offsetWidth-8)),o=n+Jt.offsetHeight+
24>W.clientHeight;Jt.style.left=`${r}px`,Jt.style.top=`${o?Math.max(4,n-Jt.offsetHeight-12):n+16}px`,W.classList.add("po\
inting")}function Na(t){let e=E.pointed,n=t&&(Qt(t)?t.edge.id:u.nameOf(t));Bt({pointed:n,near:nf(n)}),!(K()||e===n)&&(St.
update(E.nodes.map(Je)),Dt.update(E.edges.map(Qe)),Lt())}function nf(t){if(K()||typeof t!="string")return null;let e=new Set(
[t]);for(let{from:n,to:r}of E.edges)n===t&&e.add(r),r===t&&e.add(n);return e}function rf({nodes:t}){if(!(K()||!G||!t.length)){
for(let[e,{x:n,y:r}]of Object.entries(G.getPositions(t))){let o=E.places.get(e);o&&Object.assign(o,{x:n,y:r})}Lt()}}var of=new Map(
[["ArrowLeft",[-1,0]],["ArrowRight",[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]),Ht=null;function fo(){Ht=null,Te()}function sf(){
if(!K())return E.nodes.map(({thing:r,x:o,y:s})=>({thing:r,x:o,y:s}));let t=gt(),e=Et({...t,width:3*t.width,height:3*t.height}),
n=de(e).map(I);return(t.scale>lo||n.length<2)&&n.push(...ue(e).map(N)),n.flatMap(r=>{let o=Pt(r);return o?[{thing:r,x:o.
x,y:o.y}]:[]})}function af([t,e]){let n=(Ht&&nn(Ht))??gt(),[r,o]=[null,1/0];for(let{thing:s,x:i,y:a}of sf()){if(et(s,Ht))
continue;let l=(i-n.x)*t+(a-n.y)*e,c=Math.abs((i-n.x)*e)+Math.abs((a-n.y)*t),d=l>1?l+2*c:1e7+l*10+c;d<o&&([r,o]=[s,d])}r&&
lf(r)}function lf(t){let e=nn(t);if(!e)return;Ht=t;let{x:n,y:r}=e,o=gt(),s=Math.abs(n-o.x)*o.scale>o.width*.45,i=Math.abs(
r-o.y)*o.scale>o.height*.42;(s||i)&&Ie({position:{x:n,y:r}},!1),he.say(t),Te()}function Ca(t){let e=Ht&&nn(Ht);if(!e)return;
let{scale:n}=gt();t.beginPath(),$t(t,e.x,e.y,e.radius+6/n),t.strokeStyle=D.accent,t.lineWidth=3/n,t.stroke()}var Oa=()=>{
Ht&&he.pick(Ht,!1)},Ma=()=>{Re(1.4)},cf=new Map([["Enter",Oa],[" ",Oa],["Escape",()=>{he.back()}],["+",Ma],["=",Ma],["-",
()=>{Re(1/1.4)}],["0",()=>{Zt()}]]);function uf(t){if(t.ctrlKey||t.metaKey||t.altKey)return;let e=of.get(t.key),n=cf.get(
t.key);if(e)af(e);else if(n)n();else return;t.preventDefault()}var Jn=!1;function Aa(t){Er(),di(),ai();let e=Ds(u.network.options);e.on("beforeDrawing",n=>{!Jn&&K()&&!Ai(n,gt(),en())&&
tn()}),e.on("afterDrawing",n=>{Jn||(E.name&&ga(n,gt(),en()),Ca(n))});for(let n of["dragStart","dragging","dragEnd","zoom"])
e.on(n,tn);for(let n of["dragStart","zoom"])e.on(n,ka);e.on("resize",df),Sa(rn,()=>{K()&&jr(),Te()}),Ea(t)}function df(){
ao(),va()&&requestAnimationFrame(()=>{if(!K()){Zt(!1);return}let{focus:t,litRows:e}=E;ho(),Bt({focus:t,litRows:e}),Lt()})}
function ho(){hi(),mi(W),$a(yi,jr)}function La(t){$a(Yi(t),()=>{St.add(E.nodes.map(Je)),Dt.add(E.edges.map(Qe))})}function $a(t,e){
fo(),rn(),Jn=!0,Dt.length&&Dt.clear(),St.length&&St.clear(),wi(t),Zt(!1),e(),Jn=!1,Lt()}function Ia(t){let e=K();Bt({focus:t,
litRows:t&&e?new Set(Ji(t)):null,litNames:t&&!e?Zi(t):null}),po(),t&&Ta(t)}function Qn(t){Bt({mask:t}),po()}function po(){
K()||(St.update(E.nodes.map(Je)),Dt.update(E.edges.map(Qe))),Lt()}function go(){Er(),ao(),G&&po()}var Ra=()=>G?.redraw();
function Da(){let t=W.querySelector("canvas"),e=document.createElement("canvas"),n=e.getContext("2d");return!t||!n||([e.
width,e.height]=[t.width,t.height],n.fillStyle=D.paper,n.fillRect(0,0,e.width,e.height),n.drawImage(t,0,0)),e.toDataURL(
"image/png")}var Fa=[{most:62,floor:t=>t.setUTCHours(0,0,0,0),next:t=>t.setUTCDate(t.getUTCDate()+1)},{most:620,floor:t=>t.setUTCDate(
t.getUTCDate()-(t.getUTCDay()+6)%7),next:t=>t.setUTCDate(t.getUTCDate()+7)},{most:4400,floor:t=>t.setUTCDate(1),next:t=>t.
setUTCMonth(t.getUTCMonth()+1)},{most:1/0,floor:t=>t.setUTCMonth(0,1),next:t=>t.setUTCFullYear(t.getUTCFullYear()+1)}],mf=400;
function Pa(t){let e=Float64Array.from(t.filter(l=>l!==null)).sort();if(!e.length)return null;let[n,r]=[e[0],e[e.length-
1]],o=ff(hf(e)),s=[];n<o[0]&&(s.push(`the first bar gathers all before ${ie(o[0])}`),o.unshift(n));let i=o[o.length-1];i<=
r&&(s.push(`the last bar gathers all from ${ie(i)} on`),o.push(r+1));let a=Int16Array.from(t,l=>l===null?-1:tr(o,l));return{
edges:o,bins:a,gathered:s}}function ff([t,e]){let n=Fa.find(({most:s})=>(e-t)/tt<=s)??Fa[3],r=new Date(t*1e3);r.setUTCHours(
0,0,0,0),n.floor(r);let o=[r.getTime()/1e3];for(;o[o.length-1]<=e&&o.length<=mf;)n.next(r),o.push(r.getTime()/1e3);return o}
function hf(t){let e=i=>t[Math.round(i*(t.length-1))],[n,r,o,s]=[e(0),e(1),e(.01),e(.99)];return s>o&&(s-o)*2<r-n?[o,s]:
[n,r]}function tr(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<=e?n=o:r=o}return n}function yo({bins:t,edges:e},n){
let r=new Uint32Array(e.length-1);return t.forEach((o,s)=>{o>=0&&(!n||n[s])&&(r[o]+=1)}),r}var bo=t=>new Date(t*1e3).toISOString().
slice(0,10).replace(/(-01)?-01$/,e=>e.length>3?"":e.slice(3));var pf=new Set(On),pe=t=>pf.has(t);function Ba(t,e){let n=new Set(e),r=new Set,o=[];for(let s of e){if(r.has(s))continue;
r.add(s);let i=[s];for(let a of i)for(let l of t.linksOf(a)){let c=t.otherEnd(l,a);!pe(t.linkKind(l))||!n.has(c)||r.has(
c)||(r.add(c),i.push(c))}o.push(i.sort(t.oldestFirst))}return o}var za=30,wo=19,on=14,gf=26,yf=26,Ha=26,bf=24,_a=.7;function wf(t,e){let n=[...new Set(t)].sort((l,c)=>l-c),[r,o]=[n[0],
n[n.length-1]],s=Math.max(1,o-r),i=e-on-gf,a=l=>{let c=(n[l]-r)/s,d=n.length>1?l/(n.length-1):.5;return(1-_a)*c+_a*d};return l=>{
if(n.length<2)return on+i/2;let c=n.findIndex(m=>m>=l);if(c<0)return on+i;if(c===0)return on;let d=(l-n[c-1])/(n[c]-n[c-
1]);return on+i*(a(c-1)+d*(a(c)-a(c-1)))}}var Ga=(t,e)=>t.storyArticles[e].filter(n=>t.articles.published[n]!==null).length>
1,xf={year:365*tt,month:30*tt,day:tt};function Va(t,e,n,r){let o=vf(t,e),s=f=>t.articles.published[f],a=o.flatMap(({rows:f})=>f).
map(s).filter(f=>f!==null),l=wf(a,n),c=yf,d=o.map(({event:f,rows:h})=>{let g=h.filter(w=>s(w)!==null).sort(t.oldestFirst),
{marks:y,height:b}=kf(t,g,{at:l,width:n,measure:r},c+za),v={event:f,top:c,height:b,marks:y,undated:h.filter(w=>s(w)===null)};
return c+=b,v}),m=Of(t,new Set(d.flatMap(({marks:f})=>f.map(({row:h})=>h))));return{lanes:d,threads:m,ticks:Mf(a,l,n),width:n,
height:c}}function vf(t,e){let n=t.storyArticles[e];if(!t.isStoryline(e)||!t.storyEvents[e].length)return[{event:t.isStoryline(
e)?null:e,rows:n}];let r=i=>t.stories.first[i]??1/0,o=[...t.storyEvents[e]].sort((i,a)=>r(i)-r(a)||i-a),s=n.filter(i=>t.
eventOf(i)<0);return[...o.map(i=>({event:i,rows:t.storyArticles[i]})),...s.length?[{event:null,rows:s}]:[]]}function kf(t,e,n,r){
let o=[];return{marks:e.map(i=>{let a=t.stories.firstReport[t.eventOf(i)]===i,[l,c]=Sf(t,i,n.at),d=a?`${Ka(t,i)} · first\
 here`:Ka(t,i),m=n.measure(d,a)+12,f=c+m<=n.width,h=f?l-5:l-m,g=o.findIndex(w=>w<=h),y=g>=0||o.length<bf,b=g>=0?g:y?o.length:
Tf(o),v=y?l:Math.max(l,o[b]+5);return o[b]=y&&f?c+m:Math.max(v,c)+7,{row:i,x:v,until:Math.max(v,c),y:r+b*wo+wo/2,name:d,
side:y?f?"right":"left":null,isFirst:a,isLoose:t.looseArticles.has(i)}}),height:za+Math.max(1,o.length)*wo+10}}function Sf(t,e,n){
let r=t.articles.published[e]??0,o=t.precision.of(e),s=n(r);return[s,Vt(o)?s:n(r+(xf[o]??0))]}var Tf=t=>t.indexOf(Math.min(
...t));function Ka(t,e){let n=t.outletOf(e),r=n<0?"?":t.labelOf(F(n));return r.length>Ha?`${r.slice(0,Ha-1)}…`:r}function Of(t,e){
return[...e].flatMap(n=>{let r=[...t.linksOf(n)].filter(a=>t.links.source[a]===n&&pe(t.linkKind(a))&&e.has(t.links.target[a])),
o=(a,l)=>t.oldestFirst(t.links.target[a],t.links.target[l]),[s]=r.sort(o),i=t.credits.of(n).filter(({earlier:a})=>e.has(
a));return[...s===void 0?[]:[{kind:t.linkKind(s),from:n,to:t.links.target[s]}],...i.map(({earlier:a})=>({kind:"credit",from:n,
to:a}))]})}var xo=[1/24,1/4,1,2,7,14,30,91,365,3650].map(t=>t*tt),Wa=74;function Mf(t,e,n){if(!t.length)return[];let[r,o]=[
Math.min(...t),Math.max(...t)],s=xo.find(c=>(o-r)/c<=n/20)??xo[xo.length-1],i=s<tt?"minute":"day",a=[],l=-1/0;for(let c=Math.
ceil(r/s)*s;c<=o;c+=s){let d=e(c);d<l||d>n-Wa||(a.push({seconds:c,x:d,precision:i}),l=d+Wa)}return a}var Ua=t=>t==="outlet"||t==="story";function er(t,e,n){let r=o=>s=>lt(t.storyArticles[s],t.holders[o]);return n==="outle\
t"?[{title:"Topics",kind:"topic",held:o=>t.outletTopics[o]},{title:"Stories",kind:"story",held:e.storiesOfOutlet}]:[{title:"\
Outlets",kind:"outlet",held:r("outlet")},{title:"Topics",kind:"topic",held:r("topic")}]}var ja=["with","to","why"],qa=["map","timeline","network"],k={chosen:null,other:null,view:"map",query:"",kinds:new Set(Mt),
colour:"topic",size:"articles",muted:[],terms:[],faults:[]};function sn(t){k={...k,...t}}var nt;function Ya(t){nt=t}var it=()=>k.
terms.length>0;var ko=()=>{};function Za(t){ko=t,ln||addEventListener("hashchange",t)}var ln=location.protocol==="about:",yt=ln?Ef():{hash:()=>location.
hash,go:t=>{location.hash=t},replace:t=>{location.replace(t)},move:t=>{window.history.go(t)}};function Ef(){let t=["#"],
e=0,n=()=>setTimeout(()=>{ko()});return{hash:()=>t[e],go(r){e+=1,t.splice(e,1/0,r),n()},replace(r){t[e]=r,n()},move(r){e=
Math.min(t.length-1,Math.max(0,e+r)),n()}}}var nr=(t,e)=>t?.kind==="story"&&!e&&Ga(u,t.row);function So(t,e){return nr(t,
e)?"timeline":t&&(t.kind==="story"||e)?"network":"map"}var Ja=t=>encodeURIComponent(t.toWellFormed()).replaceAll("%2F","\
/");function Qa(t){let e=u.nameOf(t);return/^[\w./@:%~+-]+$/.test(e)?e:Ja(e)}var tl=t=>`#${Qa(t)}`;function To({chosen:t,
other:e,view:n,query:r,kinds:o,colour:s,size:i,muted:a}){let l=Mt.filter(m=>!o.has(m)),d=[...e?[[e.mode,u.nameOf(e.thing)]]:
[],...an("view",n,So(t,e)),...an("q",r,""),...an("hide",l.join(","),""),...an("colour",s,"topic"),...an("size",i,"articl\
es"),...a.map(m=>["fade",m])].map(([m,f])=>`${m}=${Ja(f)}`).join("&");return`#${t?Qa(t):""}${d?`?${d}`:""}`}var an=(t,e,n)=>e===
n?[]:[[t,e]],Xa=null;function vt(t,e=!1){let n=To({...k,...t}),r=yt.hash()||"#",o=e&&Xa===r;Xa=e?n:null,n===r?ko():o?yt.
replace(n):yt.go(n)}var vo=!1;function el(){let t=vo;return vo=!1,t}function j(t,{view:e,other:n,isFocused:r=!1}={}){vo=
r;let s=t!==null&&k.view==="network"&&k.chosen!==null?"network":So(t,n??null);vt({chosen:t,other:n??null,view:e??s})}function Nf(t){
try{return decodeURIComponent(t)}catch{return""}}var nl=t=>u.thingOf(t)??u.thingOf(Nf(t)),Cf=t=>Object.hasOwn(Ln,t),Af=t=>Object.
hasOwn($n,t);function rl(){let t=yt.hash().slice(1),e=t.indexOf("?"),n=e<0?t:t.slice(0,e),r=new URLSearchParams(e<0?"":t.
slice(e+1)),o=h=>r.get(h)??"",s=nl(n),i=s?Lf(s,r):null,a=o("hide").split(","),l=qa.find(h=>h===o("view")),c=l!=="timelin\
e"||nr(s,i),d=l&&c?l:So(s,i),m=o("colour"),f=o("size");return{chosen:s,other:i,view:d==="network"&&!s&&!Ze()?"map":d,query:o(
"q").slice(0,1e3),kinds:new Set(Mt.filter(h=>!a.includes(h))),colour:Cf(m)?m:"topic",size:Af(f)?f:"articles",muted:r.getAll(
"fade"),isUnknown:n!==""&&!s}}function Lf(t,e){let n=ja.find(o=>e.has(o)),r=n&&nl(e.get(n)??"");return!n||!r||et(r,t)?null:
$f(n,t,r)?{mode:n,thing:r}:null}function $f(t,e,n){return t==="with"?n.kind===e.kind&&Ua(n.kind):t==="to"?!0:n.kind==="a\
rticle"&&e.kind==="article"&&u.linksBetween(e.row,n.row).length>0}var Oo=null;function ol(t){let e=Oo===t;return Oo=null,e}function te(t,e=!1){t!==k.query&&(Oo=e?t:null,vt({query:t},e))}
function Mo(t,e){te(Ve(k.query,t,e))}function sl(t,e,n){let r=ni(k.query,t).filter(o=>!ot.namedRows(t,o).includes(e));Mo(
t,n?[...r,ot.facetName(t,e)]:r)}var ge=null,rr=48,If=t=>t==="after"||t==="before",il=t=>t!==null&&t.edges.length>2;function No(){if(x("dates").hidden=!il(
ge),!il(ge))return;let t=yo(ge,null),e=k.terms.filter(o=>!If(o.field)||o.isNot),n=it()?yo(ge,ot.maskOfAll(e)):t,r=Math.max(
1,...t);x("histogram").replaceChildren(al(t,r,"all"),al(n,r,"matching")),Co(ge,Rf(ge))}function Rf({edges:t}){let e=a=>k.
terms.find(l=>l.field===a&&!l.isNot)?.dates.at(0),[n,r,o]=[e("after"),e("before"),t.length-1],s=n===void 0?0:Math.min(o-
1,tr(t,n)),i=r===void 0?o:Math.min(o,tr(t,r-1)+1);return[s,Math.max(s+1,i)]}function al(t,e,n){let r=i=>3+45*Math.sqrt(i)/
Math.sqrt(e),s=Array.from(t,(i,a)=>i?`M${a+.08} ${rr}v${-r(i)}h.84V${rr}z`:"").join("")||`M0 ${rr}`;return $("path",{class:n,
d:s})}var ll=t=>t-1;function Co({edges:t,gathered:e},[n,r]){let o=t.length-1,[s,i]=[x("date-from"),x("date-to")];for(let[
c,d]of[[s,n],[i,r]])c.max=String(o),c.value=String(d);s.setAttribute("aria-valuetext",ie(t[n])),i.setAttribute("aria-val\
uetext",ie(ll(t[r]))),x("histogram").setAttribute("viewBox",`0 0 ${o} ${rr}`),x("brush").style.left=`${100*n/o}%`,x("bru\
sh").style.right=`${100-100*r/o}%`;let a=n===0&&r===o,l=Ct(t[n],ll(t[r]));x("date-words").textContent=a?[l,...e].join(";\
 "):`${l} (UTC)`,x("date-clear").hidden=a}function cl({edges:t},e){let[n,r]=[Number(x("date-from").value),Number(x("date\
-to").value)];return n>=r&&([n,r]=e==="date-from"?[r-1,r]:[n,n+1]),[Math.max(0,n),Math.min(t.length-1,Math.max(1,r))]}function Eo({
edges:t},[e,n]){let r=e>0?[bo(t[e])]:[],o=n<t.length-1?[bo(t[n])]:[];te(Ve(Ve(k.query,"after",r),"before",o))}function ul(){
let t=Pa(u.articles.published);if(ge=t,!!t){for(let e of["date-from","date-to"])x(e).addEventListener("input",()=>{Co(t,
cl(t,e))}),x(e).addEventListener("change",()=>{Eo(t,cl(t,e))});x("date-clear").addEventListener("click",()=>{Eo(t,[0,t.edges.
length-1]),x("date-from").focus()}),Df(t,x("chart"))}}function Df(t,e){let n=null,r=t.edges.length-1,o=i=>{let{left:a,width:l}=e.
getBoundingClientRect(),c=Math.floor((i.clientX-a)/l*r);return Math.min(r-1,Math.max(0,c))},s=(i,a)=>[Math.min(i,o(a)),Math.
max(i,o(a))+1];e.addEventListener("pointerdown",i=>{i.target instanceof HTMLInputElement||(n=o(i),e.setPointerCapture(i.
pointerId))}),e.addEventListener("pointermove",i=>{n!==null&&Co(t,s(n,i))}),e.addEventListener("pointerup",i=>{n!==null&&
Eo(t,s(n,i)),n=null}),e.addEventListener("pointercancel",()=>{n=null,No()})}var Ao={article:"Article",outlet:"Outlet",topic:"Topic",story:"Story"},Lo={article:"Articles",outlet:"Outlets",topic:"To\
pics",story:"Stories"},_t=({kind:t,row:e})=>t==="story"&&!u.isStoryline(e)?"Event":Ao[t];function Nt(t){let e=u.period(t);
return e?Ct(...e,u.precision.ofPeriod(t,e)):""}function bt(t){let{first:e,last:n}=u.stories,r=e[t];if(r===null)return"";
let o=[r,n[t]??r];return Ct(...o,u.precision.ofPeriod(Y.countedIn(t),o))}function cn(t){let{articles:e,outlets:n,distinct_texts:r,
origins:o}=u.stories,s=r[t],i=o[t];return[O(e[t],"article"),O(n[t],"outlet"),s<e[t]?O(s,"distinct text"):"",i!==null&&i<
s?`at most ${O(i,"origin")}`:""].filter(Boolean).join(", ")}var or=(t,e)=>u.eventOf(e)===t&&!u.isStoryline(t)&&u.looseArticles.
has(e)?"loosely part of it":"";function sr(t){let e=u.stories.loose[t];return e?`${M(e)} loosely part of it`:""}function rt({
kind:t,row:e}){return t==="article"?`${Pf(e)} · ${Ut(u.articles.published[e],u.precision.of(e))}`:{outlet:()=>[u.outlets.
domain[e],Ff(e)],topic:()=>[O(u.topicArticles[e].length,"article"),O(u.topicOutlets[e].length,"outlet")],story:()=>[cn(e),
bt(e)]}[t]().filter(Boolean).join(" · ")}var Ff=t=>O(u.outletArticles[t].length,"article"),dl=t=>A(u.labelOf(F(u.outletOf(
t))),60),Pf=t=>u.outletOf(t)>=0?dl(t):"outlet not given",at=t=>u.outletOf(t)>=0?dl(t):"An unnamed outlet",De=t=>t.kind===
"story"&&!u.isStoryline(t.row)?`event · ${rt(t)}`:rt(t);function ml(t,e){let n=u.articles[t].filter(s=>s!==null);if(n.length<
10)return"";let r=n.filter(s=>s<e).length,o=`the ${M(n.length)} articles here that have one`;return r?` Higher than ${ze(
Math.floor(100*r/n.length)/100)} of ${o}.`:` None of ${o} has a lower one.`}function fl(t){return t===null?"Not given. A\
rticles that are only listed in other documents often have none.":`A score given by whoever collected the documents; it \
is not a star rating, and 0 is common.${ml("quality",t)}`}function hl(t){return t===null?"Not given. Only articles with \
a document of their own have it.":t<0?"Below zero: for the collector, this article was not the head of a cluster.":`How \
much surrounded this article when it was collected: mostly its quality plus ten for each related entry.${ml("heat",t)}`}
var Bf=.5;function $o(t){let e=u.stories.stability[t];return e!==null&&e<=Bf?"Unstable: with a slightly finer or coarser\
 setting, or without some article, much of this story would change.":""}function pl(t){let e=u.stories.cohesion[t];return`\
This story was found by the words and dates of its articles; nobody declared it.${e===null?"":` On average, two of its a\
rticles share ${ze(e)} of their weighted words.`}`}var un="An outlet that is missing here may still have reported: this \
page knows only the documents it was built from, and someone chose which to collect. Few articles on a topic, or no link\
 between two, may only mean that nobody collected or declared more.";var Hf=560,_f=700,Kf=.2,Wf=24,Kt=null;function Io(t){let e=x("lanes");e.hidden=t===null,document.body.classList.toggle("\
on-lanes",t!==null),Kt=t===null?null:{row:t,lanes:Va(u,t,gl(),zf())},x("lanes-body").replaceChildren(...Kt?[Gf(Kt.lanes,
Kt.row)]:[]),x("lanes-key").replaceChildren(...Kt?Jf(Kt.lanes):[]),wl(null)}function zf(){let t=document.createElement("\
canvas").getContext("2d");return(e,n)=>t?(t.font=`${n?"600 ":""}12px ${D.sans}`,t.measureText(e).width):8*e.length}var gl=()=>Math.
max(Hf,x("lanes-body").clientWidth);function yl(){Kt&&Kt.lanes.width!==gl()&&Io(Kt.row)}function Gf({lanes:t,threads:e,ticks:n,
width:r,height:o},s){let i=new Map(t.flatMap(c=>c.marks.map(d=>[d.row,d]))),a=`${u.labelOf(I(s))}: ${O(i.size,"article")}\
 in time; the details list them.`,l=$("svg",{class:"swimlanes",width:r,height:o,viewBox:`0 0 ${r} ${o}`,role:"group","ar\
ia-label":a},...n.map(({seconds:c,x:d,precision:m})=>$("g",{class:"tick"},$("path",{d:`M${d} 20V${o}`}),$("text",{x:d+3,
y:14},m==="day"?Ut(c):Uf(c)))),...t.map((c,d)=>jf(c,r,d)),...e.map(c=>qf(c,i)),...[...i.values()].map(Yf));return Qf(l,t),
l}var Vf=new Intl.DateTimeFormat(void 0,{day:"numeric",month:"short",hour:"numeric",timeZone:"UTC"}),Uf=t=>Vf.format(t*1e3);
function jf({event:t,top:e,height:n,undated:r},o,s){let i=t===null?"In no event of it":u.labelOf(I(t)),a=t===null?"":[cn(
t),sr(t),bt(t)].filter(Boolean).join(" · "),l=r.length?`${O(r.length,"article")} without a date`:"",c=o>_f?[a,l].filter(
Boolean).join(" · "):l,d=Math.max(16,Math.floor((o-6*c.length-40)/8)),m=e+19;return $("g",{class:`lane${s%2?" odd":""}`},
$("rect",{x:0,y:e,width:o,height:n}),$("text",{class:"lane-name",x:10,y:m},A(i,d)),$("text",{class:"lane-note",x:o-10,y:m,
"text-anchor":"end"},c))}function qf({kind:t,from:e,to:n},r){let[o,s]=[r.get(e),r.get(n)];if(!o||!s)return $("g",{});let i=Math.
min(Wf,Kf*Math.abs(o.x-s.x)+8),a=`M${o.x} ${o.y}C${o.x} ${o.y-i} ${s.x} ${s.y-i} ${s.x} ${s.y}`,l={class:`thread ${t}`,"\
data-from":e,"data-to":n},c=Math.atan2(i,o.x-s.x),d=[s.x+6*Math.cos(c),s.y-6*Math.sin(c)],m=[.42,-.42].map(f=>`${d[0]+7*
Math.cos(c+f)} ${d[1]-7*Math.sin(c+f)}`);return $("g",l,$("path",{d:a}),$("path",{class:"head",d:`M${d[0]} ${d[1]}L${m[0]}\
 ${m[1]}Z`}))}function Yf(t,e){let{row:n,x:r,until:o,y:s,isFirst:i,isLoose:a}=t,c={class:["mark",i?"first":"",a?"loose":
""].filter(Boolean).join(" "),"data-row":n,tabindex:e?-1:0,role:"button","aria-label":bl(n)};return $("g",c,...o>r+1?[$(
"path",{class:"range",d:`M${r} ${s}H${o}`})]:[],$("circle",{cx:r,cy:s,r:i?6:4.5}),...Xf(t))}function Xf({x:t,until:e,y:n,
name:r,side:o}){if(!o)return[];let[s,i]=o==="right"?[e+9,"start"]:[t-9,"end"];return[$("text",{x:s,y:n+4,"text-anchor":i},
r)]}function bl(t){let e=u.articles.published[t]??0,n=u.credits.of(t).map(({name:o})=>o);return[at(t),A(u.labelOf(N(t)),
160),se(e,u.precision.of(t)),u.looseArticles.has(t)?"loosely part of the event":"",n.length?`names ${n.join(", ")} as a \
source`:""].filter(Boolean).join(" · ")}function wl(t){x("lanes-tip").replaceChildren(...t===null?[Zf]:[B(bl(t))])}var Zf="\
Point at an article to read its headline; Enter opens it. Time runs wider where many articles appeared.";function Jf({lanes:t,
threads:e}){let n=new Set(e.map(({kind:i})=>i)),r=t.flatMap(i=>i.marks),o=i=>$("svg",{class:"swimlanes key",viewBox:"0 0\
 30 12",width:30,height:12,"aria-hidden":"true"},$("g",{class:`thread ${i}`},$("path",{d:"M2 10Q15 -4 28 10"}))),s=(...i)=>p(
"li",{},...i);return[...["copy","revision","reprint"].filter(i=>n.has(i)).map(i=>s(o(i),` ${i}: nearly the same text`)),
...n.has("credit")?[s(o("credit")," names the outlet as a source; it may mean this report")]:[],...r.some(({isLoose:i})=>i)?
[s("pale: loosely part of the event")]:[]]}function Qf(t,e){let n=o=>{let s=o.target instanceof Element?o.target.closest(
"[data-row]"):null;return s?Number(s.dataset.row):null},r=o=>{wl(o),t.classList.toggle("lit",o!==null);let s=new Set([o]);
for(let i of t.querySelectorAll(".thread")){let a=[Number(i.dataset.from),Number(i.dataset.to)],l=o!==null&&a.includes(o);
if(i.classList.toggle("on",l),l)for(let c of a)s.add(c)}for(let i of t.querySelectorAll(".mark"))i.classList.toggle("on",
s.has(Number(i.dataset.row)))};for(let o of["pointerover","focusin"])t.addEventListener(o,s=>{r(n(s))});for(let o of["po\
interleave","focusout"])t.addEventListener(o,()=>{r(null)});t.addEventListener("click",o=>{let s=n(o);s!==null&&j(N(s),{
isFocused:!0})}),t.addEventListener("keydown",o=>{let s=n(o);if(s===null)return;let i=o.key==="Enter"||o.key===" "?s:eh(
e,s,o.key);i!==null&&(o.preventDefault(),i===s?j(N(s),{isFocused:!0}):th(t,i))})}function th(t,e){for(let n of t.querySelectorAll(
".mark")){let r=Number(n.dataset.row)===e;n.setAttribute("tabindex",r?"0":"-1"),r&&n.focus()}}function eh(t,e,n){let r=t.
findIndex(({marks:d})=>d.some(m=>m.row===e)),{marks:o}=t[r],s=o.findIndex(d=>d.row===e);if(n==="ArrowRight")return o.at(
s+1)?.row??null;if(n==="ArrowLeft")return s?o[s-1].row:null;let i=n==="ArrowDown"?1:n==="ArrowUp"?-1:0,a=t.slice(i>0?r+1:
0,i<0?r:void 0),l=i&&a.filter(d=>d.marks.length).at(i>0?0:-1);if(!l)return null;let c=d=>Math.abs(d.x-o[s].x);return l.marks.
reduce((d,m)=>c(m)<c(d)?m:d).row}async function Ro(t){let e=t.textContent;return t.textContent="",e.startsWith("{")?JSON.parse(e):await Do(e).json()}function Do(t){
let e=new Blob([Fo(t)]).stream();return new Response(e.pipeThrough(new DecompressionStream("gzip")))}function Fo(t){let e=Uint8Array.
fromBase64;return e?e.call(Uint8Array,t):Uint8Array.from(atob(t),n=>n.charCodeAt(0))}var ir=class{byArticle=new Map;byOutlet=new Map;constructor({credits:e=[]}){for(let[n,r,o,s,i]of e){let a={article:n,outlet:r,
name:o,words:s,earlier:i};xl(this.byArticle,n,a),r>=0&&xl(this.byOutlet,r,a)}}of=e=>this.byArticle.get(e)??[];to=e=>this.
byOutlet.get(e)??[]};function xl(t,e,n){let r=t.get(e);r?r.push(n):t.set(e,[n])}function Po(t){let{words:e,counts:n,places:r,weights:o}=t.terms,s=Int32Array.from(n);for(let i=1;i<s.length;i+=1)s[i]+=s[i-
1];return{...t,images:new Map(Object.entries(t.images).map(([i,a])=>[Number(i),a])),terms:{words:e,ends:s,places:Int32Array.
from(r),weights:Int16Array.from(o)}}}function nh(t){return(t??"").replace(/[^A-Za-z0-9 -]/g,"").replace(/[ -]+/g,"-").replace(
/^-|-$/g,"").toLowerCase()}function Bo(t,e){return Array.isArray(t)?t[0]:t.replace("*",()=>nh(e))}function vl(t){let e=t.articles.id.length,n=oh(t,e),{steps:r,target:o,kind:s,similarity:i,days:a,rule:l,kinds:c}=t.derived,
d=n.source.length,m=d+o.length,f={declared:d,kinds:["declared",...c],source:new Int32Array(m),target:new Int32Array(m),kind:new Uint8Array(
m),similarity:new Float32Array(m).fill(NaN,0,d),thousandths:new Int32Array(m),days:new Float32Array(m).fill(NaN),rule:new Int8Array(
m).fill(-1,0,d)};f.source.set(n.source),f.target.set(n.target),f.target.set(o,d),f.thousandths.set(i,d),f.rule.set(l,d);
for(let h=0,g=0;h<o.length;h+=1)g+=r[h],f.source[d+h]=g,f.kind[d+h]=1+s[h],f.similarity[d+h]=i[h]/1e3;return rh(f,t.articles.
published,a),{...f,...ih(f,e)}}function rh({source:t,target:e,days:n,declared:r},o,s){for(let i=r;i<t.length;i+=1){let[a,
l]=[o[t[i]],o[e[i]]];a!==null&&l!==null&&(n[i]=(a-l)/86400)}for(let[i,a]of s)n[r+i]=a===null?NaN:a/100}function oh({mentions:t,
related:e,unrelated:n},r){let{starts:o,listed:s}=sh([...t,...e],r),i=new Set(n.flatMap(([c,...d])=>d.map(m=>c*r+m))),a={
source:new Int32Array(s.length),target:new Int32Array(s.length)},l=0;for(let c=0;c<r;c+=1){let d=-1;for(let m of s.subarray(
o[c],o[c+1]).sort())m>d&&m!==c&&!i.has(c*r+m)&&(a.source[l]=c,a.target[l++]=m),d=m}return{source:a.source.subarray(0,l),
target:a.target.subarray(0,l)}}function sh(t,e){let n=new Int32Array(e+1),r=t.filter(([i])=>i>=0);for(let i of r)n[i[0]+
1]+=i.length-1;for(let i=0;i<e;i+=1)n[i+1]+=n[i];let o=new Int32Array(n[e]),s=n.slice();for(let i of r)for(let a=1;a<i.length;a+=
1)o[s[i[0]]++]=i[a];return{starts:n,listed:o}}function ih({source:t,target:e},n){let r=new Int32Array(n+1);for(let i of[
t,e])for(let a of i)r[a+1]+=1;for(let i=0;i<n;i+=1)r[i+1]+=r[i];let o=new Int32Array(2*t.length),s=r.slice();for(let i of[
t,e])for(let a=0;a<i.length;a+=1)o[s[i[a]]++]=a;return{starts:r,byArticle:o}}var kl=Ge.length-1,ar=class{constructor(e){this.articles=e;this.published=new Map(e.precision),this.updated=new Map(e.updatedPrecision)}articles;published;updated;of=e=>Ge[this.
published.get(e)??kl];isTimed=(e,n)=>Vt(this.of(e))&&Vt(this.of(n));ofUpdate=e=>Ge[this.updated.get(e)??kl];ofPeriod(e,n){
let{published:r}=this.articles;return Es(e.filter(o=>n?.some(s=>s===r[o])).map(this.of))}};function Sl(t,e){return t.map(
(n,r)=>n===null?null:n+(e[r]??0))}function Tl({series:t=[]}){return new Map(t.flatMap(([e,n])=>n.map(r=>[r,{name:e,size:n.length}])))}var lr=class{constructor(e,n){this.fetchDetails=n;this.articles={...e.articles,updated:Sl(e.articles.updated,e.articles.
published)},this.precision=new ar(e.articles),this.looseArticles=new Set(e.articles.loose),this.outlets=e.outlets,this.topics=
e.topics,this.stories=ah(e),this.words=e.words,this.notes=e.notes,this.map=e.map,this.network=e.network,this.described=js(
e),this.series=Tl(e),this.credits=new ir(e),this.sights=e.sights??[],this.mentions=e.mentions,this.links=vl(e),this.details=
e.details?Po(e.details):null;let{articles:r,outlets:o,topics:s,stories:i}=this;this.articleTopics=r.topics.map(a=>e.words.
topics[a]),this.outletArticles=qt(o.id.length,r.outlet),this.topicArticles=Fs(s.id.length,this.articleTopics),this.storyArticles=
qt(i.id.length,r.storyline,r.event),this.articlesIn={outlet:this.outletArticles,topic:this.topicArticles,story:this.storyArticles},
this.outletParts=qt(o.id.length,o.part),this.narrower=qt(s.id.length,s.broader),this.storyEvents=qt(i.id.length,i.parent),
this.storylines=[...i.id.keys()].filter(a=>this.isStoryline(a)),[this.outletTopics,this.topicOutlets]=Ps(e),this.linkCount=
Bs(this.links,r.id.length),this.rowsOf=lh(this,e)}fetchDetails;articles;outlets;topics;stories;words;links;notes;map;network;described;series;credits;sights;articleTopics;outletArticles;topicArticles;storyArticles;articlesIn;outletParts;narrower;storyEvents;storylines;outletTopics;topicOutlets;linkCount;precision;details;looseArticles;mentions;rowsOf;meetings=null;coming=null;idsOf(e){
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
fetchDetails().then(e=>{this.details=Po(e)}),this.coming}abstractOf=e=>this.details?.abstract[e]??null;addressOf=e=>{let n=this.
details?.url[e]??null;if(n===null)return null;let r=Bo(n,this.articles.headline[e]),o=this.outletOf(e);return!Array.isArray(
n)&&r.startsWith("/")&&o>=0?this.originOf(o)+r:r};originOf(e){return(this.words.origins[this.outlets.origin[e]]??"").replace(
"*",()=>this.outlets.domain[e]??"")}imageOf(e){let n=this.details?.images.get(e);if(!this.details||!n)return null;let[r,
o,s=null,i=null,a=null,l]=n;return{address:this.details.imageOrigins[r]+o,width:s,height:i,title:a,count:l??1}}fileOf=e=>{
if(!this.details)return"";let{name:n,words:r}=this.details.documents;return Bo(r[n[e]],this.articles.headline[this.mentions[e][0]]??
null)};meetingsOf(e){return this.details?(this.meetings??=this.readMeetings(this.details),this.meetings[e]):[]}readMeetings(e){
let n=Me(this.articles.id.length);this.mentions.forEach((r,o)=>{r.forEach((s,i)=>{s>=0&&n[s].push([o,i?`related[${i-1}]`:
""])})});for(let[r,o,s]of e.documents.elsewhere)n[s].push([r,o]);return n}declaring=(e,n)=>this.meetingsOf(n).filter(([r,
o])=>o!==""&&this.mentions[r][0]===e)};function ah({stories:t,articles:e}){return{...t,grain:t.grain.map(n=>Ks[n]),name:t.
name.map(n=>typeof n=="number"?e.headline[n]:n)}}function lh(t,e){let n=(r,o={})=>new Map([...Object.entries(o),...t.idsOf(
r).map((s,i)=>[s,i])]);return{article:n("article",e.former),outlet:n("outlet"),topic:n("topic"),story:n("story",e.formerStories)}}var Fe=class{constructor(e=[],n=(r,o)=>r<o?-1:r>o?1:0){if(this.data=e,this.length=this.data.length,this.compare=n,this.length>
0)for(let r=(this.length>>1)-1;r>=0;r--)this._down(r)}push(e){this.data.push(e),this._up(this.length++)}pop(){if(this.length===
0)return;let e=this.data[0],n=this.data.pop();return--this.length>0&&(this.data[0]=n,this._down(0)),e}peek(){return this.
data[0]}_up(e){let{data:n,compare:r}=this,o=n[e];for(;e>0;){let s=e-1>>1,i=n[s];if(r(o,i)>=0)break;n[e]=i,e=s}n[e]=o}_down(e){
let{data:n,compare:r}=this,o=this.length>>1,s=n[e];for(;e<o;){let i=(e<<1)+1,a=i+1;if(a<this.length&&r(n[a],n[i])<0&&(i=
a),r(n[i],s)>=0)break;n[e]=n[i],e=i}n[e]=s}};var Ho=1e6,ch=3,Nl=.5,Ol=[...Tn].sort((t,e)=>ct[t].words<ct[e].words?-1:1);function Cl(t,e,n,r=ch){return new cr(t,e,n,!1).
best(r)}function Al(t,e,n){return new cr(t,e,n,!0).best(1).at(0)??null}function _o(t,{kind:e,row:n}){return e==="outlet"?
{size:t.outletArticles[n].length,total:t.articles.id.length}:e==="topic"?{size:t.topicArticles[n].length,total:t.articleTopics.
filter(r=>r.length).length}:{size:t.stories.articles[n],total:t.articles.id.length}}function Ll(t,e){if(e.kind==="articl\
e")return!1;let{size:n,total:r}=_o(t,e);return n>Nl*r}var Ml=-1,uh=new Set,cr=class{constructor(e,n,r,o){this.graph=e;this.
isCommonOpen=o;let s={article:0,outlet:0,topic:0,story:0},i=0;for(let a of Mt)s[a]=i,i+=e.sizeOf(a);this.offsets=s,this.
start=this.nodeOf(n),this.goal=this.nodeOf(r),this.topical=e.articleTopics.filter(a=>a.length).length,this.left=new Float64Array(
i).fill(1/0)}graph;isCommonOpen;offsets;start;goal;topical;left;reach=0;nodeOf({kind:e,row:n}){return this.offsets[e]+n}thingAt(e){
let{outlet:n,topic:r,story:o}=this.offsets;return e>=o?{kind:"story",row:e-o}:e>=r?{kind:"topic",row:e-r}:e>=n?{kind:"ou\
tlet",row:e-n}:{kind:"article",row:e}}best(e){this.measure();let n=[],r=[],o=this.left[this.start]<1/0?this.cheapest([this.
start],uh):null;for(let s=o;s&&(n.push(s),n.length!==e);s=r.shift()??null){for(let i=0;i<s.nodes.length-1;i+=1){let a=s.
nodes.slice(0,i+1),l=m=>a.every((f,h)=>m.nodes[h]===f),c=new Set(n.filter(l).map(({nodes:m})=>m[i+1])),d=this.cheapest(a,
c);d&&!r.some(m=>this.compare(m,d)===0)&&r.push(d)}r.sort((i,a)=>this.compare(i,a))}return n.map(s=>this.pathOf(s))}compare(e,n){
if(e.cost!==n.cost)return e.cost-n.cost;let r=e.nodes.findIndex((o,s)=>o!==n.nodes[s]);return r<0?0:this.isBefore(e.nodes[r],
n.nodes[r])?-1:1}isBefore(e,n){return this.graph.nameOf(this.thingAt(e))<this.graph.nameOf(this.thingAt(n))}measure(){let{
left:e}=this,n=new Fe([[0,this.goal]],(r,o)=>r[0]-o[0]);e[this.goal]=0;for(let r=n.pop();r;r=n.pop()){let[o,s]=r;if(!(o>
e[s])){if(this.reach=o,s===this.start)break;this.hops(s,(i,a)=>{o+a>=e[i]||(e[i]=o+a,n.push([o+a,i]))})}}}atLeast(e){return Math.
min(this.left[e],this.reach)}cheapest(e,n){let{goal:r}=this,o=e[e.length-1],s=new Set(e),i=new Map([[o,0]]),a=new Fe([[0,
o,0]],(c,d)=>c[0]-d[0]);for(let c=a.pop();c&&c[0]<=(i.get(r)??1/0);c=a.pop()){let[,d,m]=c;m>(i.get(d)??1/0)||d===r||this.
hops(d,(f,h)=>{if(s.has(f)||d===o&&n.has(f))return;let g=m+h;g>=(i.get(f)??1/0)||(i.set(f,g),a.push([g+this.atLeast(f),f,
g]))})}let l=i.get(r);return l===void 0?null:{cost:this.costOf(e)+l,nodes:[...e,...this.firstOf(i,o,n)]}}firstOf(e,n,r){
let o=new Map,s=new Set([this.goal]);for(let a of s){if(a===n)continue;let l=e.get(a);this.hops(a,(c,d)=>{if(c===n&&r.has(
a))return;let m=e.get(c);if(m===void 0||l===void 0||m+d!==l)return;let f=o.get(c);f?f.push(a):o.set(c,[a]),s.add(c)})}let i=[];
for(let a=n;a!==this.goal;)a=(o.get(a)??[this.goal]).reduce((c,d)=>this.isBefore(d,c)?d:c),i.push(a);return i}costOf(e){
return e.slice(1).reduce((n,r,o)=>n+this.hopBetween(e[o],r).cost,0)}pathOf({cost:e,nodes:n}){let r=n.slice(1).map((o,s)=>{
let i=this.hopBetween(n[s],o);return{from:this.thingAt(n[s]),to:this.thingAt(o),...i}});return{cost:e,steps:r}}hopBetween(e,n){
let[r,o]=[1/0,null];return this.hops(e,(s,i,a)=>{s!==n||i>r||i===r&&!this.isBetterLink(a,o)||([r,o]=[i,a<0?null:a])}),{cost:r,
link:o}}isBetterLink(e,n){if(n===null||e<0)return!1;let{links:r,linkKind:o}=this.graph,s=Ol.indexOf(o(e))-Ol.indexOf(o(n));
return s<0||s===0&&this.isBefore(r.source[e],r.source[n])}hops(e,n){let{kind:r,row:o}=this.thingAt(e);r==="article"?this.
hopsOfArticle(o,n):r==="outlet"?this.hopsOfOutlet(o,n):r==="topic"?this.hopsOfTopic(o,n):this.hopsOfStory(o,n)}hopsOfArticle(e,n){
let{graph:r,offsets:o}=this,{links:s}=r;for(let d of r.linksOf(e)){let m=r.linkKind(d),f=m==="similar"?s.thousandths[d]*
(Ho/1e3):0;n(r.otherEnd(d,e),ct[m].cost*Ho-f,d)}let{outlet:i,event:a,storyline:l}=r.articles;i[e]>=0&&this.toHub(o.outlet+
i[e],this.ofOutlet(i[e]),n);for(let d of r.articleTopics[e])this.toHub(o.topic+d,this.ofTopic(d),n);let c=a[e]>=0?a[e]:l[e];
c>=0&&this.toHub(o.story+c,this.ofStory(c),n)}hopsOfOutlet(e,n){let{outletArticles:r,outletParts:o,outlets:s}=this.graph,
{outlet:i}=this.offsets,a=c=>({size:o[c].length,total:s.id.length});this.fromHub(i+e,r[e],0,this.ofOutlet(e),n),this.fromHub(
i+e,o[e],i,a(e),n);let l=s.part[e];l>=0&&this.toHub(i+l,a(l),n)}hopsOfTopic(e,n){let{topicArticles:r,narrower:o,topics:s}=this.
graph,{topic:i}=this.offsets,a=c=>({size:o[c].length,total:s.id.length});this.fromHub(i+e,r[e],0,this.ofTopic(e),n),this.
fromHub(i+e,o[e],i,a(e),n);let l=s.broader[e];l>=0&&this.toHub(i+l,a(l),n)}hopsOfStory(e,n){let{storyArticles:r,storyEvents:o,
stories:s,eventOf:i}=this.graph,{story:a}=this.offsets,l=this.ofStory(e),c=r[e].filter(m=>i(m)===e||i(m)<0);this.fromHub(
a+e,c,0,l,n),this.fromHub(a+e,o[e],a,l,n);let d=s.parent[e];d>=0&&this.toHub(a+d,this.ofStory(d),n)}ofOutlet(e){return{size:this.
graph.outletArticles[e].length,total:this.graph.articles.id.length}}ofTopic(e){return{size:this.graph.topicArticles[e].length,
total:this.topical}}ofStory(e){return{size:this.graph.stories.articles[e],total:this.graph.articles.id.length}}toHub(e,n,r){
this.isOpen(e,n)&&r(e,El(n.size),Ml)}fromHub(e,n,r,o,s){if(!this.isOpen(e,o))return;let i=El(o.size);for(let a of n)s(r+
a,i,Ml)}isOpen(e,{size:n,total:r}){return this.isCommonOpen||n<=Nl*r||e===this.start||e===this.goal}},El=t=>Math.round(Ho*
(.5+Math.log2(t)/2));var dh=[...On,"declared","similar"];function Rl(t,e,n){let r=i=>dh.indexOf(t.linkKind(i)),o=t.linksBetween(e,n).sort((i,a)=>r(
i)-r(a)||i-a),s=o.filter(i=>t.linkKind(i)==="similar");return o.filter(i=>t.linkKind(i)!=="similar"||i===s[0])}function Ko(t,e,n){
let{words:r,back:o}=ct[t.linkKind(e)];return t.links.source[e]===n?r:o}function dn(t,e,n){let r=Dl(t,e);return`${Ko(t,e,
n)}${r?` (${r})`:""}`}var Dl=(t,e)=>t.termsOf(e).slice(0,3).map(([n])=>n).join(", ");function Fl(t,e){let{source:n,target:r,
days:o}=t.links;if(t.linkKind(e)==="declared")return fh(t,n[e],r[e]);let s=Dl(t,e),a=!Number.isNaN(o[e])&&t.precision.isTimed(
n[e],r[e])?`${Gt(o[e])} apart`:"";return[s?`shares ${s}`:"",a].filter(Boolean).join(" · ")}var mh=t=>t.slice(t.lastIndexOf(
"/")+1);function fh(t,e,n){let[r,...o]=t.declaring(e,n);if(!r)return"";let s=o.length?` and ${O(o.length,"other place")}`:
"";return`Declared in ${mh(t.fileOf(r[0]))}, ${r[1]}${s}`}function Pl(t){if(!t)return"as the document’s own article";let e=/^related\[(\d+)\]$/.
exec(t);return e?`as related entry ${M(Number(e[1])+1)}: ${t}`:`at ${t}`}function Bl(t,{from:e,to:n,link:r}){if(r!==null)
return dn(t,r,e.row);if(e.kind==="article"&&n.kind!=="article")return $l(t,n).words;if(e.kind!=="article"&&n.kind==="art\
icle")return $l(t,e).back;if(e.kind==="article")throw new Error("a step between two articles follows a link");return hh(
t,e,n)?Il[e.kind].words:Il[e.kind].back}function $l(t,{kind:e,row:n}){return e==="story"?le[t.stories.grain[n]]:e==="top\
ic"?le.about:le.publisher}var Il={outlet:le.part_of,topic:le.broader,story:le.parent};function hh({stories:t,outlets:e,topics:n},r,o){
return{article:[],outlet:e.part,topic:n.broader,story:t.parent}[r.kind][r.row]===o.row}function Hl(t,e){let{size:n,total:r}=_o(
t,e),o=Ll(t,e)?": common here, so it is weak evidence":"",s=e.kind==="topic"?`the ${M(r)} with topics`:M(r);return`${O(n,
"article")} of ${s}${o}`}var Wo=120,ur=40,ph=250,gh={article:yh,story:bh,outlet:wh,topic:xh},Wl=({kind:t,row:e})=>gh[t](e),Q=(t,e,n)=>({from:t,to:e,
kind:n}),zl=t=>u.holders.outlet(t).map(e=>Q(N(t),F(e),"published-by")),Gl=t=>u.articleTopics[t].map(e=>Q(N(t),z(e),"cove\
rs"));function dr(...t){return[...new Map(t.flat().map(n=>[u.nameOf(n),{thing:n}])).values()]}var Pe=t=>[...new Set(t)].
filter(e=>e>=0);function yh(t){let e=Pe(Array.from(u.linksOf(t),s=>u.otherEnd(s,t))),n=[t,...e.slice(0,Wo)],r=[u.storylineOf(
t)].filter(s=>s>=0),o=n.filter(s=>r.includes(u.storylineOf(s)));return{name:"article",nodes:dr(n.map(N),Pe(n.map(u.outletOf)).
map(F),u.articleTopics[t].map(z),r.map(I)),edges:[...Go(n),...n.flatMap(zl),...Gl(t),...o.map(s=>Q(N(s),I(u.storylineOf(
s)),"part-of-story"))],note:zo(e.length+1,n.length)}}function bh(t){let e=u.storyArticles[t],n=s=>u.linksOf(s).length,o=[
...e].sort((s,i)=>n(i)-n(s)||s-i).slice(0,Wo);return{name:"story",nodes:dr(o.map(N),Pe(o.map(u.outletOf)).map(F),Pe(o.flatMap(
s=>u.articleTopics[s])).map(z)),edges:[...Go(o),...o.flatMap(zl),...o.flatMap(Gl)],note:zo(e.length,o.length)}}var zo=(t,e)=>t>
e?`${O(e,"article")} of ${M(t)} are drawn here, the most linked first; the details list them all.`:"";function Go(t){let{
source:e,target:n,similarity:r}=u.links,o=new Set(t),i=Pe(t.flatMap(m=>[...u.linksOf(m)])).filter(m=>o.has(e[m])&&o.has(
n[m])),a=m=>u.linkKind(m)==="similar",l=i.filter(a).sort((m,f)=>r[f]-r[m]||m-f),c=[...i.filter(m=>!a(m)),...l.slice(0,ph)],
d=new Map;for(let m of c){let[f,h,g]=[e[m],n[m],u.linkKind(m)],y=d.get(`${f} ${h} ${g}`)??d.get(`${h} ${f} ${g}`);y?y.push(
m):d.set(`${f} ${h} ${g}`,[m])}return[...d.values()].map(Vl)}var Vl=t=>({from:N(u.links.source[t[0]]),to:N(u.links.target[t[0]]),
kind:ct[u.linkKind(t[0])].edge,links:t});function wh(t){let e=F(t),n=Y.storiesOfOutlet(t).slice(0,ur).map(([l])=>l),r=u.
outletTopics[t].slice(0,ur).map(([l])=>z(l)),o=[...u.outletArticles[t]].sort(u.newestFirst).slice(0,Wo),s=[u.outlets.part[t]].
filter(l=>l>=0).map(F),i=u.outletParts[t].slice(0,ur).map(F),a=o.filter(l=>n.includes(u.storylineOf(l)));return{name:"ou\
tlet",nodes:dr([e],s,i,r,n.map(I),o.map(N)),edges:[...r.map(l=>Q(e,l,"covers")),...o.map(l=>Q(N(l),e,"published-by")),...a.
map(l=>Q(N(l),I(u.storylineOf(l)),"part-of-story")),...Go(o),...s.map(l=>Q(e,l,"part-of")),...i.map(l=>Q(l,e,"part-of"))],
note:zo(u.outletArticles[t].length,o.length)}}function xh(t){let e=z(t),n=Y.storiesOfTopic(t),r=n.slice(0,ur).map(([m])=>m),
o=u.topicOutlets[t].slice(0,24).map(([m])=>m),s=Y.topicsBeside(t).slice(0,12).map(([m])=>m),i=[u.topics.broader[t]].filter(
m=>m>=0),a=u.narrower[t],l=(m,f)=>u.storyArticles[m].some(h=>u.articleTopics[h].includes(f)),c=m=>lt(u.storyArticles[m],
u.holders.outlet).filter(([f])=>o.includes(f)),d=n.length-r.length;return{name:"topic",nodes:dr(Pe([t,...s,...i,...a]).map(
z),r.map(I),o.map(F)),edges:[...r.map(m=>Q(I(m),e,"covers")),...o.map(m=>Q(F(m),e,"covers")),...r.flatMap(m=>c(m).slice(
0,4).map(([f])=>Q(F(f),I(m),"part-of-story"))),...s.flatMap(m=>r.filter(f=>l(f,m)).slice(0,6).map(f=>Q(I(f),z(m),"covers"))),
...i.map(m=>Q(e,z(m),"broader")),...a.map(m=>Q(z(m),e,"broader"))],note:d>0?`${M(r.length)} of its stories are drawn her\
e, the largest first; the details list them all.`:""}}var vh=[["first",-420],["both",0],["second",420]],kh=18,Sh=62;function Ul(t,e){
let n=er(u,Y,t.kind).map(({kind:s,held:i})=>({kind:s,part:Sn(i(t.row),i(e.row))})),r=[{thing:t,x:-210,y:0},{thing:e,x:210,
y:0}],o=[];for(let[s,i]of vh){let a=n.flatMap(({kind:l,part:c})=>c[s].slice(0,kh).map(([d])=>({kind:l,row:d})));a.forEach(
(l,c)=>{r.push({thing:l,x:i,y:Sh*(c-(a.length-1)/2)}),s!=="second"&&o.push(_l(t,l)),s!=="first"&&o.push(_l(e,l))})}return{
name:"compared",nodes:r,edges:o,note:"On the left what only the first has, on the right what only the second has, in bet\
ween what both have. The details list everything."}}function _l(t,e){return e.kind==="topic"?Q(t,e,"covers"):t.kind==="o\
utlet"?Q(t,e,"part-of-story"):Q(e,t,"part-of-story")}function jl(t,e,n){let r=180*Math.max(2,...n.map(({steps:i})=>i.length)),
o=new Map([[u.nameOf(t),{thing:t,x:0,y:0}],[u.nameOf(e),{thing:e,x:r,y:0}]]),s=new Map;return n.forEach(({steps:i},a)=>{
let l=130*(a-(n.length-1)/2);i.forEach((c,d)=>{let[m,f]=[u.nameOf(c.from),u.nameOf(c.to)];o.has(f)||o.set(f,{thing:c.to,
x:r*(d+1)/i.length,y:l}),s.set(`${m} ${f}`,Oh(c))})}),{name:"ways",nodes:[...o.values()],edges:[...s.values()],note:""}}
var Kl={outlet:"published-by",topic:"covers",story:"part-of-story"},Th={outlet:"part-of",topic:"broader",story:"part-of-\
story"};function Oh({from:t,to:e,link:n}){return n!==null?Vl([n]):e.kind==="article"?t.kind==="article"?Q(t,e,"related-t\
o"):Q(e,t,Kl[t.kind]):Q(t,e,t.kind==="article"?Kl[e.kind]:Th[e.kind])}var Vo=(t,e)=>JSON.stringify([t.kind,t.of,t.pairs])===JSON.stringify([e.kind,e.of,e.pairs]),Mh=[{kind:"same",lines:["sam\
e:","  outlets:"],indent:"    "},{kind:"different",lines:["different:","  articles:"],indent:"    "},{kind:"apart",lines:[
"apart:"],indent:"  "}],ql=t=>JSON.stringify(t).replaceAll("\u2028","\\u2028").replaceAll("\u2029","\\u2029").replaceAll(
"","\\u0085");function Yl(t){return["# Corrections from a newsgraph page, for the next build:","#   newsgraph build SO\
URCES --overrides overrides.yaml",...Mh.flatMap(({kind:n,lines:r,indent:o})=>{let i=t.filter(a=>a.kind===n).flatMap(a=>a.
pairs).map(([a,l])=>`${o}- [${ql(a)}, ${ql(l)}]`);return i.length?[...r,...new Set(i)]:[]}),""].join(`
`)}var mr=30,C=(t,...e)=>p("section",{},p("h3",{},t),...e),R=(...t)=>p("p",{class:"empty"},...t),ye=t=>p("dl",{},t.map(e=>{
if(!e)return null;let[n,...r]=e;return[p("dt",{},n),p("dd",{},...r)]})),ft=(t,e,n)=>p("button",{type:"button",class:"qui\
et",onclick:e,title:n},t),ee=(t,...e)=>p("button",{type:"button",class:"link",onclick:t},...e),Wt=(t,e)=>p("button",{type:"\
button",class:"more",onclick:e},t),Be=t=>()=>{j(t,{isFocused:!0})},jo=(t,e=u.labelOf(t))=>p("a",{href:tl(t),onclick:n=>{
n.preventDefault(),Be(t)()}},p("bdi",{},A(e,110)));function qo(t,e,n){return p("button",{type:"button",class:"thing","da\
ta-name":u.nameOf(t),onclick:n},At(t.kind),p("span",{class:"words"},p("span",{class:`name ${t.kind}`,dir:"auto"},A(u.labelOf(
t),180)),e?p("small",{dir:"auto"},e):null))}var X=(t,e=rt(t))=>qo(t,e,Be(t));function ht(t,e,n,r=mr){let o=p("ul",{class:n},
t.slice(0,r).map(e)),s=t.slice(r);if(!s.length)return o;let i=Wt(`Show the other ${M(s.length)}`,()=>{let a=s.map(e);o.append(
...a),i.remove(),a[0].querySelector("button, a")?.focus()});return p("div",{},o,i)}var Z=(t,e=rt,n=mr)=>ht(t,r=>p("li",{},
X(r,e(r))),"things",n);function wt(t,e,n,r=12){return t.length?ht(t,([s,i])=>p("li",{},X({kind:e,row:s},n(i,s))),"things",
r):null}function Yo(t){let e=Math.max(1,...t.map(u.weight)),n=o=>p("meter",{min:0,max:e,value:o,"aria-hidden":"true"}),r=o=>{
let s=u.weight(o);return p("li",{},X(o,O(s,"article")),n(s))};return p("ul",{class:"things bars"},t.map(r))}var Uo=(t,e)=>e>=
0?[{kind:t,row:e}]:[];function mn({kind:t,row:e}){if(t==="story")return Uo(t,u.stories.parent[e]);if(t==="topic")return Uo(
t,u.topics.broader[e]);if(t==="outlet")return Uo(t,u.outlets.part[e]);let[n,...r]=u.holders.story(e).map(I),o=s=>u.labelOf(
s)!==u.labelOf(n);return n?[n,...r.filter(o)]:[]}function fn(t,e){let n=o=>ee(Be(o),p("bdi",{},A(u.labelOf(o),40))),r=[ee(
Be(null),"Everything"),...t.map(n)];return p("nav",{class:"trail","aria-label":"Breadcrumb"},p("ol",{},r.map(o=>p("li",{},
o)),p("li",{"aria-current":"page"},e)))}var hn=()=>p("button",{type:"button",class:"quiet close","aria-label":"Close det\
ails",onclick:()=>{j(null)}},"✕");function ne(t,...e){let n=u.labelOf(t);return p("header",{},fn(mn(t),_t(t)),p("p",{class:"\
eyebrow"},At(t.kind),_t(t)),p("h2",{dir:"auto",tabindex:"-1",class:`${t.kind}${n.length>90?" long":""}`},A(n,600)),e.map(
r=>typeof r=="string"?p("p",{class:"byline"},r):r),hn())}function Xo(t,e=u.links.source[t]){let n=N(u.otherEnd(t,e));j(N(
e),{isFocused:!0,other:{mode:"why",thing:n}})}var He=(t,e)=>p("button",{type:"button",class:"why quiet",onclick:()=>{Xo(
t,u.otherEnd(t,e))},"aria-label":`Why linked with ${A(u.labelOf(N(e)),80)}`},"Why");var Xl="newsgraph-corrections",Eh=5,be=Nh();function Nh(){try{return JSON.parse(localStorage.getItem(Xl)??"[]")}catch{return[]}}
function Ch(){try{localStorage.setItem(Xl,JSON.stringify(be))}catch{}}var pn=()=>be.filter(({of:t})=>u.thingOf(t));function Zo(t){
let e=be.filter(n=>!Vo(n,t));be=e.length<be.length?e:[...be,t],Ch()}var Ah=t=>be.some(e=>Vo(e,t));function Jo(t,e){let n=ft(
t,()=>{Zo(e),r()}),r=()=>{n.setAttribute("aria-pressed",String(Ah(e)))};return r(),n}function Zl(t){let e=[Lh(t),...$h(t)].
filter(n=>n!==null);return e.length?Jl(e):null}var Jl=t=>C("Put it right",p("ul",{class:"corrections"},t.map(e=>p("li",{},
e))),R("Corrections are kept in this browser. Save or share gives them as overrides.yaml, which the next build follows."));
function Lh(t){let e=u.eventOf(t)>=0?u.eventOf(t):u.storylineOf(t),n=u.addressOf(t);if(e<0||n===null)return null;let s=u.
storyArticles[e].filter(i=>i!==t&&!u.looseArticles.has(i)).sort(u.oldestFirst).map(u.addressOf).filter(i=>i!==null).slice(
0,Eh).map(i=>[i,n]);return s.length?Jo("Not this story",{kind:"apart",of:`article/${u.articles.id[t]}`,pairs:s}):null}function $h(t){
return(u.details?.merged??[]).filter(([n])=>n===t).map(([,n,r,o])=>p("div",{},Jo("Not the same article",{kind:"different",
of:`article/${u.articles.id[t]}`,pairs:[[n,r]]}),p("small",{},B(n)," and ",B(r),`, by the rule “${o}”`)))}function Qo(t,e){
let{domain:n,id:r}=u.outlets,[o,s]=[n[t],n[e]];return o&&s?{kind:"same",of:`outlet/${r[t]}`,pairs:[[o,s]]}:null}function Ql(t){
let n=pn().filter(({kind:r,of:o})=>r==="same"&&o===`outlet/${u.outlets.id[t]}`).map(r=>Jo(`Same outlet as ${r.pairs[0][1]}`,
r));return n.length?Jl(n):null}var Ih={with:"Compare with …",to:"Connect with …",same:"Same outlet as …"},ts=40;function _e(t,e){let[n,r]=[x("ask"),
x("ask-search")];x("ask-title").textContent=Ih[e],x("ask-thing").replaceChildren(B(A(u.labelOf(t),120))),r.value="";let o=()=>{
let a=Fh(t,e,r.value.trim()).map(l=>p("li",{},Rh(t,l,e)));x("ask-list").replaceChildren(...a)},s=()=>[...x("ask-list").querySelectorAll(
".thing")];r.oninput=o,n.onkeydown=i=>{if(i.key!=="Enter"||i.target!==r){kn(i,[r,...s()]);return}i.preventDefault(),s().
at(0)?.click()},o(),n.showModal(),r.focus()}var Rh=(t,e,n)=>qo(e,De(e),()=>{x("ask").close(),n!=="same"?j(t,{isFocused:!0,
other:{mode:n,thing:e}}):Dh(t,e)});function Dh(t,e){let n=Qo(t.row,e.row);n&&Zo(n),j(t,{isFocused:!0})}function Fh(t,e,n){
let r=e==="to"?["story","outlet","topic","article"]:[t.kind],o=l=>!et(l,t)&&(e!=="same"||Qo(t.row,l.row)!==null)&&r.includes(
l.kind)&&(l.kind!=="story"||t.kind==="story"||u.isStoryline(l.row));if(!n)return Ph(t,e).filter(o).slice(0,ts);let s=Yt(
n,!1),i=(l,c)=>l==="article"?s.test(u.articles.headline[c]??""):ot.isNamed(l,c,s);return r.flatMap(l=>u.rowsIn(l).filter(
m=>i(l,m)).sort(u.orders[l]).map(m=>({kind:l,row:m})).filter(o).slice(0,ts)).slice(0,2*ts)}var we=[];function tc(t){let e=we.
findIndex(n=>et(n,t));e>=0&&we.splice(e,1),we.unshift(t),we.length=Math.min(we.length,12)}function Ph(t,e){let n=Bh(t),o=(e===
"to"?["story","outlet","topic"]:[t.kind]).flatMap(i=>nt.rows[i].slice(0,20).map(a=>({kind:i,row:a}))),s=e==="to"?[...we,
...n,...o]:[...n,...we,...o];return s.filter((i,a)=>s.findIndex(l=>et(l,i))===a)}function Bh({kind:t,row:e}){return t===
"outlet"?Y.peersOf(e).map(F):t==="story"?Y.storiesNear(e):[]}function re(t){let{kind:e,row:n}=t,r=k.view==="network",o=()=>{j(t,{view:r?"map":"network"}),ae()&&W.scrollIntoView({block:"\
center"})},s=()=>{_e(t,"with")},i=()=>{_e(t,"to")},a=[ft(r?"Show on the map":"Show its network",o),e==="outlet"||e==="st\
ory"?ft("Compare …",s,`Compare with another ${e}`):null,ft("How connected …",i,"See how this and something else are \
connected"),e==="outlet"&&u.outlets.domain[n]?ft("Same outlet as …",()=>{_e(t,"same")},"Note for the next build that t\
his and another outlet are one"):null,e!=="article"&&u.articlesIn[e][n].length?ft("Search within",()=>{Mo(e,[ot.facetName(
e,n)])},"Keep only its articles in list, map and dates"):null];return p("div",{class:"actions",role:"group","aria-label":"\
Actions"},a)}function Hh(t){if(t===null)return"";if(typeof t=="number")return String(t);let n=/^[=+\-@＝＋－＠]/.test(t.trimStart())||
/^[\t\r\n]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var _h=[["id",(t,e)=>`article/${t.
articles.id[e]}`],["headline",(t,e)=>t.articles.headline[e]],["abstract",(t,e)=>t.abstractOf(e)],["published",(t,e)=>Rt(
t.articles.published[e],t.precision.of(e))],["outlet",(t,e)=>ec(t,e,n=>t.labelOf(F(n)))],["domain",(t,e)=>ec(t,e,n=>t.outlets.
domain[n])],["topics",(t,e)=>t.articleTopics[e].map(n=>t.labelOf(z(n))).join("; ")],["story",(t,e)=>nc(t,e,n=>t.labelOf(
I(n)))],["story_id",(t,e)=>nc(t,e,n=>t.nameOf(I(n)))],["related",(t,e)=>t.linked(e).length],["quality",(t,e)=>t.articles.
quality[e]],["heat",(t,e)=>t.articles.heat[e]],["url",(t,e)=>t.addressOf(e)]],ec=(t,e,n)=>t.outletOf(e)>=0?n(t.outletOf(
e)):"",nc=(t,e,n)=>t.storylineOf(e)>=0?n(t.storylineOf(e)):"",Kh=({described:t})=>t.map(({name:e,type:n,values:r})=>[e,(o,s)=>Wh(
n,r[s])]),Wh=(t,e)=>t==="time"?Rt(e):typeof e=="boolean"?String(e):e;function rc(t,e){let n=[..._h,...Kh(t)];return`\uFEFF${[
n.map(([o])=>o).join(","),...e.map(o=>n.map(([,s])=>Hh(s(t,o))).join(","))].join(`\r
`)}\r
`}var Ke=t=>(t??"").replace(/\s+/g," ").trim();function oc(t,e){let n=o=>String(t.described.find(s=>s.key===o)?.values[e]??
""),r=Rt(t.articles.published[e],t.precision.of(e));return{id:`article/${t.articles.id[e]}`,title:Ke(t.articles.headline[e]),
container:Ke(t.outletOf(e)<0?"":t.labelOf(F(t.outletOf(e)))),authors:n("authors").split("; ").map(Ke).filter(Boolean),date:r.
slice(0,10).split("-").filter(Boolean),abstract:Ke(t.abstractOf(e)),url:Ke(t.addressOf(e)),language:n("language"),keywords:t.
articleTopics[e].map(o=>Ke(t.labelOf(z(o))))}}function zh({date:t,...e}){return[...[["TY","NEWS"],["ID",e.id],["TI",e.title],
["T2",e.container],...e.authors.map(o=>["AU",o]),["PY",t.at(0)??""],["DA",t.length?`${[...t,"",""].slice(0,3).join("/")}\
/`:""],["AB",e.abstract],["UR",e.url],["LA",e.language],...e.keywords.map(o=>["KW",o])].filter(([,o])=>o).map(([o,s])=>`${o}\
  - ${s}`),"ER  - ",""]}var sc=(t,e)=>e.flatMap(n=>zh(oc(t,n))).join(`\r
`);function Gh({id:t,title:e,container:n,authors:r,date:o,...s}){let i={id:t,type:"article-newspaper",title:e,"container\
-title":n,author:r.map(a=>({literal:a})),issued:o.length?{"date-parts":[o.map(Number)]}:null,abstract:s.abstract,URL:s.url,
language:s.language,keyword:s.keywords.join(", ")};return Object.fromEntries(Object.entries(i).filter(([,a])=>Vh(a)))}var Vh=t=>Array.
isArray(t)?t.length>0:!!t,ic=(t,e)=>`${JSON.stringify(e.map(n=>Gh(oc(t,n))),null,2)}
`;var Uh=`PREFIX schema: <https://schema.org/>
PREFIX ng: <https://w3id.org/newsgraph/ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>`,uc=`${ct.declared.term}|^${ct.declared.term}`,jh="schema:headline|schem\
a:abstract|schema:publisher/(schema:name|ng:domain|skos:altLabel)|schema:about/(skos:prefLabel|skos:altLabel)",qh=new Map(
[["\\","\\\\"],['"','\\"'],[`
`,"\\n"],["\r","\\r"],["	","\\t"],["\b","\\b"],["\f","\\f"]]),xe=t=>`"${t.replace(/[\\"\n\r\t\b\f]/g,e=>qh.get(e)??e)}"`,
es=t=>t.map(xe).join(", "),ac=t=>t.replace(/^/gm,"  ");function dc(t,e,n,r){let o=new ns(t,e),s=[`VALUES ?class { ${Yh(t)}\
 }`,"?article a ?class .",...r?[o.ofThing(r)]:[],...n.map((i,a)=>{let l=o.ofTerm(i,String(a+1));return i.isNot?`FILTER N\
OT EXISTS {
${ac(l)}
}`:l}),"OPTIONAL { ?article schema:headline ?headline }","OPTIONAL { ?article schema:datePublished ?published }","OPTION\
AL { ?article schema:publisher/schema:name ?outlet }"].join(`
`);return`${Uh}

SELECT DISTINCT ?article ?headline ?published ?outlet {
${ac(s)}
}
ORDER BY DESC(?published) ?article
`}function Yh(t){let e=new Set(t.articles.type.map((r,o)=>t.typeOf(o)));return[...new Set([...e].map(r=>Ws.get(r)??Ir))].
sort().join(" ")||Ir}var ns=class{constructor(e,n){this.graph=e;this.search=n}graph;search;ofThing({kind:e,row:n}){if(e!==
"article")return this.held(e,[n],e==="outlet"?"0":"");let r=xe(`article/${this.graph.articles.id[n]}`);return`?article (${uc}\
)? ?one .
FILTER(STRENDS(STR(?one), ${r}))`}ofTerm(e,n){let r=this.graph.described.find(({key:o})=>o===e.field);if(r)return Zh(r,e,
n);switch(e.field){case null:return this.words(e,n);case"topic":case"outlet":case"story":return this.held(e.field,this.search.
rowsNamed(e),n);case"after":return lc(e.dates,">=",n);case"before":return lc(e.dates,"<",n);case"related":return`${Xh(n)}\

FILTER(${rs(`COALESCE(?count${n}, 0)`,e.bounds)})`;case"quality":case"heat":return`?article ng:${e.field} ?value${n} .
FILTER(${rs(`?value${n}`,e.bounds)})`;case"type":return cc("ng:documentType",e.values,n);case"category":return cc("schem\
a:articleSection",e.values,n);case"kind":{let o=es(e.values.map(s=>s.toLowerCase()));return`?link${n} ng:source|ng:targe\
t ?article ; ng:kind ?kind${n} .
FILTER(?kind${n} IN (${o}))`}default:throw new RangeError(`no field is called ${e.field}`)}}held(e,n,r){let{topics:o,outlets:s,
stories:i,labelOf:a}=this.graph;if(e==="topic"){let c=es(n.map(d=>o.label[d]??""));return`?article schema:about/skos:pre\
fLabel ?topic${r} .
FILTER(?topic${r} IN (${c}))`}if(e==="outlet"){let c=d=>`(${xe(a({kind:e,row:d}))} ${xe(s.domain[d]??"")})`;return`VALUE\
S (?name${r} ?domain${r}) { ${n.map(c).join(" ")} }
?article schema:publisher ?outlet${r} .
?outlet${r} schema:name ?name${r} ; ng:domain ?domain${r} .`}let l=n.map(c=>`STRENDS(STR(?story${r}), ${xe(`story/${i.id[c]}`)}\
)`);return`?story${r} schema:hasPart ?article .
FILTER(${l.join(" || ")})`}words({values:[e],isPhrase:n},r){let{starts:o,ends:s}=Dr(e),i=o?"(^|[^\\p{L}\\p{N}])":"",a=n&&
s?"($|[^\\p{L}\\p{N}])":"",l=i+En(e,this.lettersHere())+a;return`?article ${jh} ?text${r} .
FILTER(REGEX(?text${r}, ${xe(l)}, "i"))`}lettersHere(){let{articles:e,details:n}=this.graph,r=[...this.search.namesOf("o\
utlet"),...this.search.namesOf("topic")];return Vs([...e.headline,...n?.abstract??[],...r])}},Xh=t=>["OPTIONAL {",`  SEL\
ECT ?article (COUNT(DISTINCT ?other) AS ?count${t}) {`,`    ?article ${uc} ?other`,"  } GROUP BY ?article","}"].join(`
`);function rs(t,e){let n=([r,o])=>[...r===-1/0?[]:[`${t} >= ${r}`],...o===1/0?[]:[`${t} <= ${o}`]].join(" && ");return e.
map(n).join(" || ")}function Zh({term:t},{bounds:e,values:n},r){if(e.length)return`?article ${t} ?value${r} .
FILTER(${rs(`?value${r}`,e)})`;let o=n.map(s=>`REGEX(?text${r}, ${xe(En(s))}, "i")`);return`?article ${t} ?text${r} .
FILTER(${o.join(" || ")})`}function lc(t,e,n){let r=s=>new Date(s*1e3).toISOString(),o=t.map(s=>`?date${n} ${e} "${r(s)}\
"^^xsd:dateTime`);return`?article schema:datePublished ?date${n} .
FILTER(${o.join(" && ")})`}var cc=(t,e,n)=>`?article ${t} ?word${n} .
FILTER(LCASE(?word${n}) IN (${es(e.map(r=>r.toLowerCase()))}))`;function os(){if(!k.chosen)return nt.rows.article;let t=Jh(k.chosen);return it()?t.filter(e=>nt.isArticle[e]):t}var Jh=t=>t.
kind==="article"?[t.row,...u.linked(t.row)]:[...u.articlesOf(t)].sort(u.newestFirst);function ve(){let t=k.chosen?` of “${A(
u.labelOf(k.chosen),60)}”`:"";return`${O(os().length,"article")}${t}${it()?", as searched":""}`}function fr(t,e,n){let r=URL.
createObjectURL(new Blob([t],{type:e}));p("a",{href:r,download:n}).click(),setTimeout(()=>{URL.revokeObjectURL(r)},1e4)}
function ss(){let t=k.chosen?u.labelOf(k.chosen):k.query,e=st(t).replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"");return[
"newsgraph",A(e,40).replace(/…$/,"")].filter(Boolean).join("-")}async function Qh(){return await u.loadDetails(),fr(rc(
u,os()),"text/csv;charset=utf-8",`${ss()}.csv`),`Saved ${ve()} as CSV.`}async function mc(t,e){return await u.loadDetails(),
fr((t==="ris"?sc:ic)(u,os()),e,`${ss()}.${t}`),`Saved ${ve()} as ${t==="ris"?"RIS":"CSL-JSON"}.`}function tp(){return fr(
Fo(Da().split(",")[1]),"image/png",`${ss()}.png`),Promise.resolve("Saved the picture as a PNG.")}var ep=()=>ln?yt.hash():
location.href;function is(t){let e=new Date().toISOString().slice(0,10);if(t?.kind==="article")return rp(t.row,e);let n=Nt(
u.rowsIn("article")),r=`a newsgraph of ${O(u.sizeOf("article"),"article")} from ${O(u.sizeOf("outlet"),"outlet")}${n?`, ${n}`:
""}`,o=t?`${u.nameOf(t)}, `:"";return`${np(t)}. In: ${r}. ${o}accessed ${e}.`}function np(t){if(!t)return`${ve()}${it()?
` “${k.query}”`:""}`;let e=O(u.articlesOf(t).length,"article");return`“${u.labelOf(t)}” (${_t(t).toLowerCase()},\
 ${e})`}function rp(t,e){let n=u.articles.published[t],r=u.addressOf(t),o=n===null?"No date":Rt(n,u.precision.of(t)).slice(
0,10),s=[`${at(t)}. “${u.labelOf(N(t))}”`,o];return r&&s.push(`${r}, accessed ${e}`),`${s.join(". ")}.`}async function hr(t,e){
try{return await navigator.clipboard.writeText(t),`Copied ${e}.`}catch{return pc(e,t),`Select and copy ${e}.`}}function pc(t,e){
x("text-title").textContent=`${t.charAt(0).toUpperCase()}${t.slice(1)}`,x("text-body").value=e,x("text").showModal(),x("\
text-body").select()}async function op(){return await u.loadDetails(),pc("the SPARQL query",dc(u,ot,k.terms,k.chosen)),""}
async function sp(){return await u.loadDetails(),hr(is(k.chosen),"the citation")}var ip={name:"link",words:()=>"Link to \
this view",take:()=>hr(ep(),"the link")},fc=[{name:"csv",words:()=>`CSV: ${ve()}`,take:Qh},{name:"ris",words:()=>`RIS, f\
or Zotero and others: ${ve()}`,take:()=>mc("ris","application/x-research-info-systems")},{name:"csl",words:()=>`CSL-JSON\
, for Pandoc and others: ${ve()}`,take:()=>mc("json","application/vnd.citationstyles.csl+json")},{name:"png",words:()=>"\
PNG: the picture as shown",take:tp},...ln?[]:[ip],{name:"cite",words:()=>"Citation of this view",take:sp},{name:"sparql",
words:()=>`SPARQL: ${ve()}`,take:op}],hc=0;function ap(t){x("toast").textContent=t,clearTimeout(hc),hc=window.setTimeout(
()=>{x("toast").textContent=""},6e3)}function lp(){return fr(Yl(pn()),"text/yaml;charset=utf-8","overrides.yaml"),Promise.
resolve("Saved. Give the file to the next build as --overrides overrides.yaml.")}var cp={name:"corrections",words:()=>`o\
verrides.yaml: ${O(pn().length,"correction")}`,take:lp};function gc(){let t=({name:n,words:r,take:o})=>p("li",{},p("butt\
on",{type:"button",class:"menu-item","data-take":n,onclick:()=>{x("take").hidePopover(),o().then(ap)}},r())),e=pn().length?
[...fc,cp]:fc;x("take-list").replaceChildren(...e.map(t))}function yc(t){let e=u.abstractOf(t),n=u.holders.outlet(t).map(F),r=u.articleTopics[t].map(z);return[ne(N(t),up(t)),e?p(
"p",{class:"abstract",dir:"auto"},e):null,u.details?dp(u.addressOf(t)):R("Loading the abstract and the address …"),re(
N(t)),mp(t),fp(t),hp(t),bp.map(([o,s])=>wp(o,t,s(t))),n.length?C("Published by",Z(n)):null,C("Declared topics",r.length?
Z(r):R("None. Articles that are only listed in other documents carry no topics, and none are inferred.")),xp(t),vp(t),Tp(
t),Op(t),Zl(t)]}function up(t){let e=u.articles.published[t],n=u.outletOf(t),r=n>=0?[B(A(u.labelOf(F(n)),80))," · "]:[],
o=e===null?"Publication date not given":ke(e,u.precision.of(t));return p("p",{class:"byline"},r,o)}function dp(t){if(!t)
return R("No address given.");let e=jt(t,"Read the article");if(!(e instanceof HTMLAnchorElement))return p("p",{},e," ",
p("small",{},"This is not a web address, so it is not a link."));e.className="read-on";let n=B(A(new URL(t).hostname,80));
return p("p",{},e," ",p("small",{class:"address"},n))}function mp(t){let e=mn(N(t));if(!e.length)return C("Story",R("Non\
e found: no other article here seems to report on the same event."));let n=u.eventOf(t),r=n>=0?gp(t,n):"",o=e.some(l=>l.
row===n),s=r&&!o?[...e,I(n)]:e,i=l=>[l.row===n?r:"",De(l)],a=Z(s,l=>i(l).filter(Boolean).join(" · "));return C("Story",
a)}function fp(t){let e=u.series.get(t);if(!e)return null;let{name:n,size:r}=e;return C("Series",p("p",{},"Part of a ser\
ies: ",B(A(n,180))),R(`${O(r,"article")} here. Their form is alike whatever they report on, as in a column or a market r\
eport; a build finds series, and can be wrong.`))}function hp(t){let e=u.credits.of(t);return e.length?C("Names as its s\
ource",ht(e,pp,"things",6),R("Found by rules in headline and abstract, which can be wrong.")):null}function pp({outlet:t,
name:e,words:n,earlier:r}){let o=["“",B(A(n,120)),"”"],s=t>=0?X(F(t)):p("span",{},B(A(e,80)),p("small",{}," not an o\
utlet here")),i=r>=0?[p("small",{},"An earlier report by this outlet on the same event:"),X(N(r),rt(N(r)))]:[];return p(
"li",{class:"linked"},s,p("small",{},...o),...i)}function gp(t,e){return u.stories.firstReport[e]===t?"the first here":or(
e,t)}var as=(t,e)=>n=>[...u.linksOf(n)].filter(r=>u.linkKind(r)===t&&e(r,n)),pr=t=>as(t,(e,n)=>u.links.source[e]===n),gr=t=>as(
t,(e,n)=>u.links.source[e]!==n),yp=t=>{let e=as("similar",()=>!0)(t);return[...new Map(e.map(n=>[u.otherEnd(n,t),n])).values()]},
bp=[["Copy of",pr("copy")],["Copied by",gr("copy")],["Lists as related",pr("declared")],["Listed as related by",gr("decl\
ared")],["Revision of",pr("revision")],["Revised by",gr("revision")],["Reprint of",pr("reprint")],["Reprinted by",gr("re\
print")],["Similar",yp]];function wp(t,e,n){if(!n.length)return null;let r=i=>u.linkKind(i)==="similar"?-u.links.similarity[i]:
-(u.articles.published[u.otherEnd(i,e)]??0),o=i=>{let a=N(u.otherEnd(i,e)),l=`${rt(a)}
${Fl(u,i)}`;return p("li",{class:"linked"},X(a,l),He(i,a.row))},s=n.sort((i,a)=>r(i)-r(a)||i-a);return C(`${t} (${M(n.length)}\
)`,ht(s,o,"things",12))}var ls=([t,e])=>p("li",{},B(u.fileOf(t)),p("small",{},Pl(e)));function xp(t){let e=([,r])=>+(r!==
""),n=[...u.meetingsOf(t)].sort((r,o)=>e(r)-e(o)||r[0]-o[0]);return n.length?C(`Found in (${M(n.length)})`,ht(n,ls,"met",
6)):null}function vp(t){let{updated:e,published:n,quality:r,heat:o}=u.articles,[s,i,a]=[e[t],u.typeOf(t),u.categoryOf(t)],
l=d=>d===null?null:p("strong",{class:"score"},`${M(d)} `),c=ye([s!==null&&s!==n[t]?["Updated",ke(s,u.precision.ofUpdate(
t))]:null,i?["Type",B(i)]:null,a?["Category",B(a)]:null,["Quality",l(r[t]),fl(r[t])],["Heat",l(o[t]),hl(o[t])],...kp(t)]);
return C("What the documents say",c)}var kp=t=>qs(u.described,t).map(e=>[e.label,Sp(e,t)]);function Sp({type:t,unit:e,values:n},r){
let o=n[r];return t==="boolean"?o?"yes":"no":typeof o!="number"?t==="url"?jt(String(o)):B(String(o)):t==="time"?ke(o):`${M(
o)}${e?` ${e}`:""}`}function Tp(t){if(!u.details)return null;let e=is(N(t)),n=p("small",{role:"status"}),r=Wt("Copy the \
citation",()=>{hr(e,"the citation").then(o=>{n.textContent=o})});return C("Cite it",p("p",{class:"citation"},B(e)),r," ",
n)}function Op(t){let e=u.imageOf(t);if(!e)return null;let{address:n,width:r,height:o,title:s,count:i}=e,a=[r&&o?`${M(r)}\
 × ${M(o)} pixels`:"",i>1?`The first of ${M(i)}; the table “images” lists them all.`:""],l=[s,u.articles.headline[t],
n].find(Boolean)??"",c=p("small",{},a.filter(Boolean).join(" · "));return C("Image",R("Not loaded, because loading it w\
ould show its host who is reading. The link opens it."),p("ul",{class:"links"},p("li",{},jt(n,A(l,90)),c)))}var Mp=200;function bc(t,e){let n=er(u,Y,t.kind);return[cs("Comparison",t,e,"What each has that the other lacks"),p("div",
{class:"actions"},us(t,e,"with"),yr(t,"with","Compare with another …"),yr(t,"to","How connected …")),n.map(r=>Ep(r,t,
e)),t.kind==="story"?Np(t.row,e.row):null,R(un)]}var cs=(t,e,n,r)=>p("header",{},fn([e],t),p("p",{class:"eyebrow"},t),p(
"h2",{tabindex:"-1"},r),hn(),p("ul",{class:"things pair"},[e,n].map(o=>p("li",{},X(o))))),us=(t,e,n)=>ft("Swap",()=>{j(e,
{isFocused:!0,other:{mode:n,thing:t}})}),yr=(t,e,n)=>ft(n,()=>{_e(t,e)});function Ep({title:t,kind:e,held:n},r,o){let{first:s,
both:i,second:a}=Sn(n(r.row),n(o.row)),l=new Map(i.map(([h,,g])=>[h,g])),c=h=>B(A(u.labelOf(h),40)),d=h=>O(h,"article"),
m=(h,g)=>`${M(h)} and ${d(l.get(g)??0)}`,f=(h,g,y)=>p("div",{class:"part"},p("h4",{},h," ",p("span",{class:"count"},M(g.
length))),wt(g.slice(0,Mp),e,y)??R("None."));return C(t,f(["Only ",c(r)],s,d),f(["Only ",c(o)],a,d),f("Both",i.map(([h,g])=>[
h,g]),m))}function Np(t,e){let n=new Set(u.storyArticles[e]),r=u.storyArticles[t].flatMap(i=>[...u.linksOf(i)].filter(a=>n.
has(u.otherEnd(a,i))));if(!r.length)return C("Links between them",R("None."));let o=i=>{let[a,l]=[u.links.source[i],u.links.
target[i]],c=`${dn(u,i,a)}: ${A(u.labelOf(N(l)),90)}`;return p("li",{class:"linked"},X(N(a),c),He(i,l))},s=ht([...new Set(
r)],o,"things",10);return C(`Links between them (${M(r.length)})`,s)}var ds=null;function br(t,e){let n=`${u.nameOf(t)} ${u.nameOf(e)}`;return ds?.key!==n&&(ds={key:n,ways:Cp(t,e)}),ds.ways}
function Cp(t,e){let n=Cl(u,t,e);if(n.length)return{paths:n,isCommonOnly:!1};let r=Al(u,t,e);return{paths:r?[r]:[],isCommonOnly:r!==
null}}var Ap="Rare connections come first: a topic or outlet that many articles share counts for less, and one that more than \
half of them share does not count. The command “newsgraph path” gives the same paths in the same order.";function wc(t,e){
let{paths:n,isCommonOnly:r}=br(t,e);return[cs("Connection",t,e,"How these two are connected"),p("div",{class:"actions"},
us(t,e,"to"),yr(t,"to","To another …")),r?p("p",{class:"warning"},"Only something that most articles share connects th\
em, which is weak evidence."):null,n.map((s,i)=>Lp(t,s,i,n.length)),R(n.length?Ap:"Nothing in this corpus connects them.")]}
function Lp(t,{steps:e},n,r){let o=n===0?"The closest path":"Another path",s=e.length===1?"Directly":`${o}: ${O(e.length,
"step")}`,i=p("ol",{class:"way"},p("li",{},X(t)),e.map($p));return C(r>1?`${M(n+1)}. ${s}`:s,i)}function $p(t){let{to:e,
link:n}=t,r=e.kind==="article"?rt(e):Hl(u,e),o=n===null?null:He(n,e.row);return p("li",{},p("p",{class:"hop"},"↓ ",Bl(
u,t)),p("div",{class:"linked"},X(e,r),o))}var gn=class{diff(e,n,r={}){let o;typeof r=="function"?(o=r,r={}):"callback"in r&&(o=r.callback);let s=this.castInput(e,
r),i=this.castInput(n,r),a=this.removeEmpty(this.tokenize(s,r)),l=this.removeEmpty(this.tokenize(i,r));return this.diffWithOptionsObj(
a,l,r,o)}diffWithOptionsObj(e,n,r,o){var s;let i=w=>{if(w=this.postProcess(w,r),o){setTimeout(function(){o(w)},0);return}else
return w},a=n.length,l=e.length,c=1,d=a+l;r.maxEditLength!=null&&(d=Math.min(d,r.maxEditLength));let m=(s=r.timeout)!==null&&
s!==void 0?s:1/0,f=Date.now()+m,h=[{oldPos:-1,lastComponent:void 0}],g=this.extractCommon(h[0],n,e,0,r);if(h[0].oldPos+1>=
l&&g+1>=a)return i(this.buildValues(h[0].lastComponent,n,e));let y=-1/0,b=1/0,v=()=>{for(let w=Math.max(y,-c);w<=Math.min(
b,c);w+=2){let L,T=h[w-1],P=h[w+1];T&&(h[w-1]=void 0);let U=!1;if(P){let H=P.oldPos-w;U=P&&0<=H&&H<a}let _=T&&T.oldPos+1<
l;if(!U&&!_){h[w]=void 0;continue}if(!_||U&&T.oldPos<P.oldPos?L=this.addToPath(P,!0,!1,0,r):L=this.addToPath(T,!1,!0,1,r),
g=this.extractCommon(L,n,e,w,r),L.oldPos+1>=l&&g+1>=a)return i(this.buildValues(L.lastComponent,n,e))||!0;h[w]=L,L.oldPos+
1>=l&&(b=Math.min(b,w-1)),g+1>=a&&(y=Math.max(y,w+1))}c++};if(o)(function w(){setTimeout(function(){if(c>d||Date.now()>f)
return o(void 0);v()||w()},0)})();else for(;c<=d&&Date.now()<=f;){let w=v();if(w)return w}}addToPath(e,n,r,o,s){let i=e.
lastComponent;return i&&!s.oneChangePerToken&&i.added===n&&i.removed===r?{oldPos:e.oldPos+o,lastComponent:{count:i.count+
1,added:n,removed:r,previousComponent:i.previousComponent}}:{oldPos:e.oldPos+o,lastComponent:{count:1,added:n,removed:r,
previousComponent:i}}}extractCommon(e,n,r,o,s){let i=n.length,a=r.length,l=e.oldPos,c=l-o,d=0;for(;c+1<i&&l+1<a&&this.equals(
r[l+1],n[c+1],s);)c++,l++,d++,s.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,
removed:!1});return d&&!s.oneChangePerToken&&(e.lastComponent={count:d,previousComponent:e.lastComponent,added:!1,removed:!1}),
e.oldPos=l,c}equals(e,n,r){return r.comparator?r.comparator(e,n):e===n||!!r.ignoreCase&&e.toLowerCase()===n.toLowerCase()}removeEmpty(e){
let n=[];for(let r=0;r<e.length;r++)e[r]&&n.push(e[r]);return n}castInput(e,n){return e}tokenize(e,n){return Array.from(
e)}join(e){return e.join("")}postProcess(e,n){return e}get useLongestToken(){return!1}buildValues(e,n,r){let o=[],s;for(;e;)
o.push(e),s=e.previousComponent,delete e.previousComponent,e=s;o.reverse();let i=o.length,a=0,l=0,c=0;for(;a<i;a++){let d=o[a];
if(d.removed)d.value=this.join(r.slice(c,c+d.count)),c+=d.count;else{if(!d.added&&this.useLongestToken){let m=n.slice(l,
l+d.count);m=m.map(function(f,h){let g=r[c+h];return g.length>f.length?g:f}),d.value=this.join(m)}else d.value=this.join(
n.slice(l,l+d.count));l+=d.count,d.added||(c+=d.count)}}return o}};var ms=class extends gn{tokenize(e){return e.slice()}join(e){return e}removeEmpty(e){return e}},xc=new ms;function fs(t,e,n){
return xc.diff(t,e,n)}function kc(t,e,n){let[r,o]=[yn(t),yn(e)],[s,i]=[hs(r),hs(o)];return[wr(t,r,({folded:a})=>vc(a,n)&&i.has(a)),wr(e,o,({folded:a})=>vc(
a,n)&&s.has(a))]}function Sc(t){let e=new Map;for(let r of t)for(let o of hs(yn(r)))e.set(o,(e.get(o)??0)+1);let n=Math.
max(5,t.length/10);return new Set([...e].filter(([,r])=>r>n).map(([r])=>r))}var Ip=1e3;function Tc(t,e){let[n,r]=[yn(t),
yn(e)],[o,s]=[n,r].map(m=>m.map(({folded:f})=>f)),i=fs(o,s,{maxEditLength:Ip})??[{removed:!0,added:!1,count:n.length},{removed:!1,
added:!0,count:r.length}],[a,l]=[new Set,new Set],[c,d]=[0,0];for(let{added:m,removed:f,count:h}of i){if(f)for(let g of n.
slice(c,c+h))a.add(g);if(m)for(let g of r.slice(d,d+h))l.add(g);m||(c+=h),f||(d+=h)}return[wr(t,n,m=>a.has(m)),wr(e,r,m=>l.
has(m))]}var Oc=t=>t.some(e=>e.some(({isMarked:n})=>n)),Rp=new Intl.Segmenter("en",{granularity:"word"});function yn(t){
let e=[];for(let{segment:n,isWordLike:r}of Rp.segment(t))r?e.push({text:n,after:"",folded:st(n)}):e.length&&(e[e.length-
1].after+=n);return e}var hs=t=>new Set(t.map(({folded:e})=>e)),Dp=/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+$/u,
vc=(t,e)=>!e.has(t)&&(!Dp.test(t)||t.length>=4);function wr(t,e,n){let r=[],o=(a,l)=>{let c=r.at(-1);c?.isMarked===l?r[r.
length-1]={...c,text:c.text+a}:a&&r.push({text:a,isMarked:l})},s=e.reduce((a,l)=>a+l.text.length+l.after.length,0);o(t.slice(
0,t.length-s),!1);let i=e.map(n);return e.forEach((a,l)=>{o(a.text,i[l]),o(a.after,i[l]&&(i[l+1]??!1))}),r}var Fp={declared:"Declared",similar:"Similar texts",copy:"The same text",revision:"The same text, revised",reprint:"The \
same text, reprinted"};function Cc(t,e){let n=Rl(u,t,e),r=Se(ct[u.linkKind(n[0])].edge),o=[t,e].map(i=>p("li",{},X(N(i)))),
s=ft("Other paths between them",()=>{j(N(t),{isFocused:!0,other:{mode:"to",thing:N(e)}})});return[p("header",{},fn(mn(N(
t)),"Link"),p("p",{class:"eyebrow"},r,"Link"),p("h2",{tabindex:"-1"},"Why these two are linked"),hn()),p("ul",{class:"th\
ings pair"},o),Pp(t,e,n),n.map(Wp),Kp(t,e),qp(t,e),p("div",{class:"actions"},s)]}function Pp(t,e,n){if(!u.details)return C(
"The two texts",R("Loading the abstracts …"));let r=n.some(c=>pe(u.linkKind(c))),o=[t,e],s=r?Tc:(c,d)=>kc(c,d,Hp()),i=s(
...Ec(o,c=>u.labelOf(N(c)))),a=s(...Ec(o,c=>u.abstractOf(c)??"")),l=(c,d)=>p("article",{},p("h4",{},B(at(c))),p("p",{class:"\
headline",dir:"auto"},i[d].map(Nc)),p("p",{dir:"auto"},a[d].map(Nc)));return C("The two texts",R(_p(r,[i,a])),p("div",{class:"\
beside"},o.map(l)))}var Mc=null,Bp=1e3;function Hp(){let t=u.rowsIn("article"),e=Math.max(1,Math.ceil(t.length/Bp));return Mc??=
Sc(t.filter((n,r)=>r%e===0).map(n=>u.abstractOf(n)??"")),Mc}var Ec=(t,e)=>[e(t[0]),e(t[1])],Nc=({text:t,isMarked:e})=>e?
p("mark",{},t):t;function _p(t,e){let n=e.some(Oc);return t?n?"Headline and abstract. Marked: words that only one of the\
 two has there.":"Headline and abstract: the same words in both.":n?"Headline and abstract. Marked: words that both use,\
 short and common ones left out.":"Headline and abstract. They share only short or common words, if any."}function Kp(t,e){
let r=[[t,e],[e,t]].flatMap(([s,i])=>u.credits.of(s).filter(({outlet:a})=>a>=0&&u.holders.outlet(i).includes(a)));if(!r.
length)return null;let o=({article:s,name:i,words:a})=>p("li",{},p("p",{},p("b",{},B(at(s)))," names ",B(i)," as a sourc\
e:"),p("blockquote",{},B(a)));return C("Named as a source",p("ul",{class:"quoted"},r.map(o)),R("Found by rules in headli\
ne and abstract, which can be wrong. It may mean another report."))}function Wp(t){let[e,n]=[u.links.source[t],u.links.target[t]],
r=s=>p("b",{},B(at(s))),o=u.linkKind(t);return C(Fp[o],p("p",{},r(e),` ${Ko(u,t,e)} `,r(n),"."),o==="declared"?zp(e,n):Vp(
t))}function zp(t,e){if(!u.details)return R("Loading where it is declared …");let n=u.declaring(t,e);if(!n.length)return R(
"This page does not say where it is declared; the table “related” does.");let[r,o]=ps(t,e);return[R("The collector’s\
 document of ",r," lists ",o,". The outlet itself may not. Where:"),ht(n,ls,"met")]}function ps(t,e){let n=o=>`“${A(u.
labelOf(N(o)),60)}”`,r=at(t)===at(e)?n:at;return[B(r(t)),B(r(e))]}function Gp(t){let{days:e,source:n,target:r}=u.links;
if(Number.isNaN(e[t]))return["unknown, because a date is missing"];if(!u.precision.isTimed(n[t],r[t]))return["unknown, b\
ecause a date has no time of day"];if(e[t]===0)return["none"];let o=[n[t],r[t]],[s,i]=e[t]>0?ps(...o):ps(o[1],o[0]);return[
s,` came ${Gt(e[t])} after `,i]}function Vp(t){let e=u.links.similarity[t],n=u.termsOf(t);return[ye([["Rule",u.ruleOf(t)??
"not given"],["Similarity",ze(e)," of the weighted words"],["Time gap",...Gp(t)]]),n.length?jp(n,e):null]}var Up=new Intl.
NumberFormat(void 0,{minimumFractionDigits:3,maximumFractionDigits:3});function jp(t,e){let n=e-t.reduce((i,[,a])=>i+a,0),
r=i=>p("meter",{min:0,max:Math.max(e,.001),value:i,"aria-hidden":"true"}),o=(i,a)=>p("tr",{},p("th",{scope:"row"},i),p("\
td",{},Up.format(a)),p("td",{class:"bar"},r(a))),s=["Word","Adds"].map(i=>p("th",{scope:"col"},i));return p("table",{class:"\
terms-table"},p("caption",{},"Shared words, and what each adds to the similarity"),p("thead",{},p("tr",{},s,p("td",{}))),
p("tbody",{},t.map(([i,a])=>o(B(i),a)),n>5e-4?o("all other words",n):null))}function qp(t,e){let n=s=>s(t).filter(i=>s(e).
includes(i)),{holders:r}=u,o=[...n(r.story).map(I),...n(r.topic).map(z),...n(r.outlet).map(F)];return o.length?C("Also i\
n common",Z(o,De)):null}function Ac(t){let e=[...u.outletArticles[t]].sort(u.newestFirst),n=u.outletParts[t].map(F),r=u.outlets.part[t],o=[u.outlets.
domain[t],O(e.length,"article"),Nt(e)];return[ne(F(t),o.filter(Boolean).join(" · ")),re(F(t)),gs(u.outlets.alt[t]),u.outlets.
platform[t]?R("A platform that hosts many publishers under one domain."):null,r>=0?C("Part of",Z([F(r)])):null,n.length?
C(`Parts (${M(n.length)})`,Z(n)):null,Yp(t),Xp(t),Zp(t),Jp(t),Qp(t),C(`Its articles (${M(e.length)})`,Z(e.map(N),void 0,
12)),tg(t),Ql(t)]}function gs(t){if(!t.length)return null;let e=t.map((n,r)=>[r?" · ":"",B(A(n,120))]);return C("Also n\
amed",p("p",{},e))}function Yp(t){let e=r=>`${O(r,"article")} of this outlet`,n=wt(u.outletTopics[t],"topic",e,6);return C(
"Topics it covers",n??R("None of its articles here declares a topic."))}function Xp(t){let e=Y.storiesOfOutlet(t),r=wt(e,
"story",(s,i)=>`${M(s)} of ${O(u.stories.articles[i],"article")} · ${bt(i)}`,6);return C(`Its stories (${M(e.length)})`,
r??R("None found: none of its articles shares a story with another."))}function Zp(t){let{outlets:e}=u.stories,n=Y.ledBy(
t);if(!n.length)return null;let r=Z(n.map(I),o=>`first of ${O(e[o.row],"outlet")} · ${bt(o.row)}`,5);return C(`Where it\
 was first here (${M(n.length)})`,r)}function Jp(t){let e=u.credits.to(t);if(!e.length)return null;let n=new Map(e.map(o=>[
o.article,o.words])),r=Z([...n.keys()].map(N),o=>`“${A(n.get(o.row)??"",120)}” · ${rt(o)}`,6);return C(`Named as a \
source by (${M(n.size)})`,r)}function Qp(t){let e="What its peers cover but it does not",{peers:n,stories:r,topics:o}=Y.
blindSpots(t);if(!n.length)return C(e,R("It shares no story with another outlet here, so there are no peers to compare i\
t with."));let s=n.slice(0,4).map(m=>A(u.labelOf(F(m)),40)),i=n.length>4?" …":"",a=m=>`${M(m)} of ${O(n.length,"peer")}`,
l=(m,f)=>wt(m,f,a,8),c=!r.length&&!o.length,d={mode:"with",thing:F(n[0])};return C(e,R(`Its peers are the outlets that s\
hare the most stories with it: ${s.join(", ")}${i}. Missing here is not the same as not covered.`),l(o,"topic"),l(r,"sto\
ry"),c?R("Nothing that several of them cover."):null,Wt("Compare with the nearest peer",()=>{j(F(t),{isFocused:!0,other:d})}))}
function tg(t){let e=u.outlets.logo[t];if(!e)return null;let n=p("li",{},jt(e,A(e,90)));return C("Logo",R("Not loaded he\
re."),p("ul",{class:"links"},n))}var xr=(t,e)=>t.outletOf(e)>=0?F(t.outletOf(e)):"An unnamed outlet",Lc=(t,e)=>eg[e.kind](t,e),eg={chain:(t,{articles:e})=>({
title:e.length>2?"A chain of credits":"A source named",says:ng(t,e),hedge:"They name outlets: that these very reports ar\
e meant is likely, not known."}),copied:(t,{article:e,articles:n,outlets:r})=>({title:"The text that most outlets carrie\
d",says:[N(e),", of ",xr(t,e),`: nearly the same text is in ${O(n,"later article")} of ${O(r,"other outlet")} here.`],hedge:"\
The earliest carrier here need not be the author."}),silence:(t,{outlet:e,story:n=-1,topic:r=-1,expected:o,others:s})=>({
title:"A silence",says:[F(e)," has no article here on ",n>=0?I(n):z(r),`, where its size would suggest ${M(o)}; ${O(s,"o\
ther outlet has one","other outlets have some")}.`],hedge:"It may have reported: the page knows only what was collected."}),
split:(t,{stories:e})=>({title:"A story that split",says:["One story of an earlier build is now ",...e.flatMap((n,r)=>r?
[" and ",I(n)]:[I(n)]),"."],hedge:"New articles parted it; whether it was one story is for you to judge."}),"went-on":(t,{
story:e,events:n})=>({title:"The story with the most events",says:[I(e),` went on through ${O(n,"event")}.`],hedge:"The \
build tells events apart by their words and dates."}),reworded:(t,{article:e,before:n,after:r})=>({title:"A headline tha\
t changed",says:[xr(t,e),` had “${n}”, then “`,[N(e),r],"”."],hedge:"The order is that of the documents' dates; \
why it changed, they do not say."}),ahead:(t,{outlet:e,stories:n,others:r})=>({title:"An outlet ahead of its peers",says:[
F(e),` tends to be early: on the ${O(n,"story","stories")} that it shares with ${O(r,"other outlet")}, it precedes them \
more often than chance would have it.`],hedge:"Early is not first-hand: it may carry an agency, or work at other hours."})};
function ng(t,e){let[n,...r]=e,o=r.flatMap(s=>[" It names ",xr(t,s)," as a source, which had reported ",N(s),"."]);return[
xr(t,n)," has ",N(n),".",...o]}var rg=["No","One","Two","Three","Four","Five","Six"];function $c(){let{sights:t}=u;if(!t.length)return null;let e=t.length===
1?"One thing to see here":`${rg[t.length]} things to see here`,n=t.map(r=>{let{title:o,says:s,hedge:i}=Lc(u,r);return p(
"li",{},p("h4",{},o),p("p",{dir:"auto"},s.map(og)),p("p",{class:"hedge"},i))});return C(e,p("ol",{class:"sights"},n))}function og(t){
return typeof t=="string"?t:"kind"in t?jo(t):jo(...t)}function Ic(){let t=u.sizeOf("article");if(!t)return sg();let{storylines:e,orders:n}=u,r=u.rowsIn("topic").sort(n.topic).
slice(0,6).map(z),o=u.rowsIn("outlet").sort(n.outlet).slice(0,6).map(F),s=[...e].sort(n.story).slice(0,6).map(I),i=Nt(u.
rowsIn("article")),a=i?`, published ${i} (UTC)`:"";return[p("header",{},p("p",{class:"eyebrow"},"Where to begin"),p("h2",
{tabindex:"-1"},"The stories, and who published them")),p("p",{class:"lead"},`${O(t,"article")} from ${O(u.sizeOf("outle\
t"),"outlet")} in ${O(e.length,"story","stories")} on ${O(u.sizeOf("topic"),"topic")}${a}. Choose something on the map o\
r in a list to see its details here.`),$c(),s.length?C("Largest stories",Z(s)):C("Stories",R("None found: no two article\
s here seem to report on the same event.")),ig(),r.length?C("Topics by articles",Yo(r)):null,o.some(l=>u.weight(l)>1)?C(
"Outlets by articles",Yo(o)):null,C("Keep in mind",R(un))]}var sg=()=>[p("header",{},p("h2",{tabindex:"-1"},"Nothing her\
e yet")),p("p",{class:"lead"},"This graph holds no articles. Build it again from documents about articles: this page wil\
l then show their stories, articles, outlets and topics.")];function ig(){let{articles:t,distinct_texts:e}=u.stories,n=i=>t[i]-
e[i],o=u.storylines.filter(i=>n(i)>0).sort((i,a)=>n(a)-n(i)||i-a).slice(0,4);if(!o.length)return null;let s=Z(o.map(I),({
row:i})=>`${O(t[i],"article")}, ${O(e[i],"distinct text")}`);return C("Most repeated",s)}function Rc(){let t=Nt(u.rowsIn(
"article")),e=lt(u.links.kind,o=>[o]),n=u.sizeOf("story")-u.storylines.length,r=ye([u.notes.documents?["Documents read",
M(u.notes.documents)]:null,["Articles",M(u.sizeOf("article"))],["Outlets",M(u.sizeOf("outlet"))],["Topics",M(u.sizeOf("t\
opic"))],["Stories",`${M(u.storylines.length)}, with ${O(n,"event")}`],...e.map(([o,s])=>[`Links, ${u.links.kinds[o]}`,M(
s)]),["Published",t?`${t} (UTC)`:"no article has a date"]]);x("about-body").replaceChildren(r,C("What absence does not m\
ean",p("p",{},un)),C("How to read it",ag.map(o=>p("p",{},o))),C("What is not on this page",p("ul",{},cg().map(o=>p("li",
{},o)))),C("Keys",ye(lg)),C("Privacy",p("p",{},"This page is one file. It makes no network requests and loads no images;\
 only the links that you follow lead elsewhere.")))}var ag=["A story is a group of articles that share rare words and we\
re published within days of one another; its events are closer groups within it. A build finds stories, and can be wrong\
: each link shows why it exists.","On the map, each island is a story and each dot an article. Stories with common topic\
s tend to lie near one another; otherwise distance means nothing. Open a story to see its articles, outlets and topics a\
s a network.","A declared link means that a collected document lists the other article. A copy, a revision or a reprint \
is nearly the same text; similar articles share words."],lg=[["/","search"],["?","help with searching"],["Arrows","move \
around the map or network when it has the focus, or through the results"],["Enter","open"],["Esc","back, or close"],["+ \
− 0","zoom in, out, show everything"],["Alt ← →","back and forward through what you opened"]];function cg(){let{unknown:t,
cut:e,abstractLimit:n,omitted:r}=u.notes,o=u.sizeOf("article");return[r?`${O(r,"article")} of ${M(r+o)}, with their stor\
ies: a page holds the newest ${M(o)}. In Python, graph.filter(…).write(…) writes a page of others.`:"",t?`${O(t,"lin\
k")} to something that is in no table.`:"",e?`The rest of ${O(e,"abstract")}, cut at ${M(n)} characters; the tables hold\
 the full texts.`:"","More than five of the words behind each derived link.","All but the first image of each article.",
"Prices, ratings and other fields: the tables hold them."].filter(Boolean)}var Dc=22,We=320,Fc=14,Pc=t=>u.articles.published[t],ys=t=>Pc(t)??0;function Bc(t,e){let n=u.period(t);if(!n||t.length<2)
return null;let r=n[0]===n[1],[o,s]=r?[n[0]-3600,n[1]+3600]:n,i=h=>8+(We-16)*(h-o)/(s-o),l=e.map(h=>h.filter(g=>Pc(g)!==
null)).filter(h=>h.length),c=ug(l,i),d=c.flatMap((h,g)=>h.flatMap(y=>dg(y,i,14+g*Dc))),m=Hc(c.length*Dc+26,yg(t,e,n),[o,
s],i,d),f=l.length>c.flat().length;return p("figure",{class:"when"},m,p("figcaption",{},gg(e,f)))}var Hc=(t,e,n,r,o)=>$(
"svg",{class:"timeline",viewBox:`0 0 ${We} ${t}`,role:"img","aria-label":e},...hg(n,r,t),...o);function ug(t,e){let n=t.
filter(s=>s.length>1).slice(0,Fc-2),r=[],o=[];for(let s of t.filter(({length:i})=>i===1)){let i=e(ys(s[0])),a=o.findIndex(
c=>i-c>9),l=a>=0?a:o.length;if(l===o.length){if(n.length+l>=Fc)continue;r.push([])}o[l]=i,r[l].push(s)}return[...n.map(s=>[
s]),...r]}function dg(t,e,n){let r=t.map(a=>e(ys(a))),o=Math.max(r[r.length-1],r[0]+6),s=$("path",{class:"span",d:`M${r[0]}\
 ${n}H${o}`}),i=t.map((a,l)=>fg(a,mg(r,l),n,l>0));return t.length>1?[s,...i]:i}function mg(t,e){let n=t.slice(1,e+1).reduce(
(r,o)=>Math.max(o,r+7),t[0]);return Math.min(n,We-5)}function fg(t,e,n,r){let o=`${at(t)}: ${A(u.labelOf(N(t)),120)}, ${se(
ys(t),u.precision.of(t))}${r?", the same text":""}`,s=$("title",{},o),i=r?$("path",{class:"copied",d:`M${e-3.5} ${n-3.5}\
h7v7h-7z`},s):$("circle",{class:"own",cx:e,cy:n,r:4.5},s);return i.addEventListener("click",()=>{j(N(t),{isFocused:!0})}),
i}function hg([t,e],n,r){let o=r-14,s=(a,l,c)=>$("text",{x:c,y:r-2,"text-anchor":a},Ut(l)),i=a=>$("path",{class:"axis",d:`\
M${n(a)} ${o-3}v6`});return[$("path",{class:"axis",d:`M2 ${o}H${We-2}`}),...pg(t,e).map(i),s("start",t,2),s("end",e,We-2)]}
function pg(t,e){let n=(e-t)/tt,r=[1,2,7,30,365].find(i=>n/i<=30)??3650,o=[],s=Math.ceil(t/tt)*tt;for(let i=s;i<e;i+=r*tt)
o.push(i);return o}function gg(t,e){let n={class:"timeline key",viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"tr\
ue"},r=$("svg",n,$("circle",{class:"own",cx:6,cy:6,r:4.5})),o=$("svg",n,$("path",{class:"copied",d:"M2.5 2.5h7v7h-7z"})),
s=t.some(i=>i.length>1);return[r," a text of its own",...s?[" ",o," the same text again, on the same line"]:[],e?"; the \
list below holds all":""]}var yg=(t,e,n)=>`${O(t.length,"article")} in ${O(e.length,"text")}, ${Ct(...n,u.precision.ofPeriod(
t,n))}. The list below says the same.`;function _c(t){let{articles:e}=u.stories,n=h=>u.stories.first[h]??0,r=h=>u.stories.
last[h]??n(h),o=[...t].sort((h,g)=>n(h)-n(g)||h-g),[s,i]=[Math.min(...o.map(n)),Math.max(...o.map(r))],a=h=>4+(We-8)*(h-
s)/Math.max(i-s,1),l=Math.max(...o.map(h=>e[h])),c=(h,g)=>{let y=a(n(h)),b=2+5*e[h]/l,v=Math.max(4,a(r(h))-y),w=`${A(u.labelOf(
I(h)),120)}: ${bt(h)}`,L={class:"spell",x:y,y:8+9*g-b/2,width:v,height:b,rx:1.5},T=$("rect",L,$("title",{},w));return T.
addEventListener("click",()=>{j(I(h),{isFocused:!0})}),T},d=`${O(o.length,"story","stories")} of this topic over time, ${Ct(
s,i)} (also listed below).`,m=Hc(o.length*9+24,d,[s,i],a,o.map(c)),f=p("figcaption",{},"Each bar is a story; the more ar\
ticles, the thicker the bar.");return p("figure",{class:"when"},m,f)}function Kc(t){let e=[...u.storyArticles[t]].sort(u.oldestFirst),n=Ba(u,e),r=u.stories.terms[t].map((o,s)=>[s?" · ":"",
B(o)]);return[ne(I(t),[cn(t),sr(t),bt(t)].filter(Boolean).join(" · ")),bg(t,n),$o(t)?R($o(t)):null,re(I(t)),C("Who publ\
ished when",Bc(e,n),vg(t,n)),Tg(t),C("Distinctive words",p("p",{class:"terms"},r)),Og(e),Mg(e),Eg(t),R(pl(t))]}function bg(t,e){
let{outlets:n}=u.stories,r=!u.isStoryline(t)&&n[t]>1;return p("p",{class:"lead small"},r?[wg(t)," "]:null,xg(e))}function wg(t){
let{firstReport:e,lead:n}=u.stories,r=e[t],o=u.articles.published[r]??null;if(r<0||o===null)return["No clear first here."];
let s=u.precision.of(r),i=Vt(s)?Cs(n[t]??0):"",a=ee(Be(N(r)),ke(o,s)),l=`, ${i?`at least ${i} `:""}before any other outl\
et here.`;return[p("strong",{},B(at(r)))," was first here, ",a,l]}function xg(t){let e=t.reduce((i,a)=>i+a.length-1,0);if(!e)
return["No two of its texts are nearly the same."];let n=t.reduce((i,a)=>a.length>i.length?a:i),r=`${O(e,"article repeat\
s","articles repeat")} the text of an earlier one`,o=n.length-1;if(o===1)return[`${r}.`];let s=p("strong",{},B(at(n[0])));
return o===e?[`${r}, always that of `,s,"."]:[`${r}, most often that of `,s,` (${O(o,"time")}).`]}function vg(t,e){let n=s=>[
rt(N(s)),or(t,s)].filter(Boolean).join(" · "),r=([s,...i])=>[p("p",{class:"same"},`The same text in ${O(i.length,"other\
 article")}:`),ht(i,a=>p("li",{},X(N(a),kg(a,s))),"things later")];return ht(e,s=>p("li",{},X(N(s[0]),n(s[0])),s.length>
1?r(s):null),"texts",12)}function kg(t,e){let{published:n}=u.articles,o=Array.from(u.linksOf(t),u.linkKind).find(a=>pe(a)&&
a!=="copy"),i=u.precision.isTimed(t,e)?Sg(n[t],n[e]):Ut(n[t],u.precision.of(t));return`${at(t)} · ${i}${o?` · ${o}`:""}`}
function Sg(t,e){return t===null||e===null?"without a date":t===e?"at the same moment":`${Gt((t-e)/tt)} later`}function Tg(t){
let{first:e}=u.stories;if(u.storyEvents[t].length<2)return null;let n=(o,s)=>(e[o]??0)-(e[s]??0)||o-s,r=[...u.storyEvents[t]].
sort(n);return C(`Its events (${M(r.length)})`,Z(r.map(I)))}function Og(t){let e=lt(t,u.holders.topic),r=wt(e,"topic",o=>`\
declared on ${M(o)} of ${M(t.length)} articles`)??R("None of its articles declares a topic.");return C(`Topics (${M(e.length)}\
)`,r)}function Mg(t){let e=lt(t,u.holders.outlet),n=wt(e,"outlet",r=>O(r,"article"));return C(`Outlets (${M(e.length)})`,
n??R("None of its articles names an outlet."))}function Eg(t){let e=Y.missingFrom(t);return e.length?C("Often with them,\
 but not here",R("Outlets that share other stories with several of these. They may have covered this one too: the corpus\
 does not say."),wt(e,"outlet",n=>`shares other stories with ${M(n)} of these outlets`)):null}var Ng=16;function Wc(t){let e=[...u.topicArticles[t]].sort(u.newestFirst),n=st(u.labelOf(z(t))),r=u.topics.broader[t],o=u.
narrower[t].map(z),s=u.topics.same[t].map(i=>p("li",{},jt(i,A(i,90))));return[ne(z(t),[O(e.length,"article"),Nt(e)].filter(
Boolean).join(" · ")),re(z(t)),gs(u.topics.alt[t].filter(i=>st(i)!==n)),r>=0?C("Broader topic",Z([z(r)])):null,o.length?
C("Narrower topics",Z(o)):null,Cg(t),Ag(t),Lg(t),C(`Its articles (${M(e.length)})`,Z(e.map(N),void 0,12)),s.length?C("Th\
e same elsewhere",p("ul",{class:"links"},s)):null]}function Cg(t){let{first:e,articles:n}=u.stories,r=Y.storiesOfTopic(t).
filter(([a])=>e[a]!==null);if(!r.length)return C("Its stories",R("None found: none of its articles shares a story with a\
nother."));let o=(a,l)=>`${M(a)} of ${O(n[l],"article")} declare it · ${bt(l)}`,s=r.slice(0,Ng).map(([a])=>a),i=`Its st\
ories (${M(r.length)})`;return C(i,_c(s),wt(r,"story",o))}function Ag(t){let e=Y.topicsBeside(t);if(!e.length)return null;
let n=O(u.topicArticles[t].length,"article"),r=wt(e.slice(0,mr),"topic",o=>`on ${M(o)} of its ${n}`);return C(`Topics on\
 the same articles (${M(e.length)})`,r)}function Lg(t){let e=u.topicOutlets[t],n=wt(e,"outlet",r=>`${O(r,"article")} on \
this topic`);return C(`Outlets that cover it (${M(e.length)})`,n??R("None."))}var $g={article:yc,outlet:Ac,topic:Wc,story:Kc};function Ig(t,{mode:e,thing:n}){return e==="with"?bc(t,n):e==="to"?wc(t,
n):Cc(t.row,n.row)}function Rg(){let{chosen:t,other:e}=k;return t?e?Ig(t,e):$g[t.kind](t.row):Ic()}var Dg=6,Fg="h2, dd, \
.byline, .citation, .terms, .address";function Pg(t){for(let e of t.querySelectorAll(Fg)){let n=Dg*parseFloat(getComputedStyle(
e).lineHeight);if(e.scrollHeight<n+8)continue;let r=e.tagName==="DD"?Bg(e):e;r.classList.add("folded");let o=Wt("Show al\
l",()=>{r.classList.remove("folded"),o.remove()});o.classList.add("whole"),r.after(o)}}function Bg(t){let e=p("div",{},...t.
childNodes);return t.append(e),e}function zc(){let t=x("details"),e=()=>{t.replaceChildren(...p("div",{},Rg()).childNodes),
Pg(t)};if(e(),t.scrollTop=0,u.details||!k.chosen)return;let n=yt.hash();u.loadDetails().then(()=>{if(yt.hash()!==n)return;
let r=t.contains(document.activeElement);e(),r&&t.querySelector("h2")?.focus({preventScroll:!0})})}function vr(){let t=k.view!=="network";x("look").hidden=!t,x("legend").classList.toggle("of-network",!t),x("colour").value=
k.colour,x("size").value=k.size,xn(x("legend-body"),()=>t?_g():Kg()),x("caption").textContent=t?Hg():E.note}function Hg(){
let t=k.size==="heat"?", larger the more heat it has":"",e=k.colour==="topic"?" An article on several topics takes the c\
olour of one of them.":"";return`Each island is a story, each dot an article${t}. Press a colour to fade its dots.${e}`}
var Gc=({thing:t,label:e})=>t?u.nameOf(t):e;function _g(){return Gr().map(t=>{let e=Gc(t),n=!k.muted.includes(e),r=()=>{
vt({muted:n?[...k.muted,e]:k.muted.filter(a=>a!==e)})},o=$("circle",{cx:6,cy:6,r:5,fill:t.swatch}),s={viewBox:"0 0 12 12",
width:12,height:12,"aria-hidden":"true"},i=p("button",{type:"button",class:"swatch","data-key":e,"aria-pressed":String(n),
onclick:r},$("svg",s,o),p("bdi",{},A(t.label,32))," ",p("span",{class:"count"},M(t.rows.length)));return p("li",{},i)})}
function Kg(){let t=new Set(E.edges.map(({kind:r})=>r)),e=[...new Set(E.nodes.map(({thing:r})=>r.kind))],n=(r,o,s="")=>p(
"li",{},r,p("span",{},p("b",{},o),s&&` ${s}`));return[...e.map(r=>n(Rs(r),Ao[r])),..._s.filter(r=>t.has(r)).map(r=>n(Se(
r),r,Ot[r].says))]}function bs(){if(k.other){Qn(null);return}let t=r=>k.muted.includes(Gc(r)),e=k.view!=="network"&&k.muted.
length?Gr().filter(t):[];if(!e.length){Qn(it()?nt.isArticle:null);return}let n=nt.isArticle.slice();for(let{rows:r}of e)
for(let o of r)n[o]=0;Qn(n)}function Vc(){let t=e=>Object.entries(e).map(([n,r])=>p("option",{value:n},r));x("colour").replaceChildren(
...t(Ln)),x("size").replaceChildren(...t($n)),x("colour").addEventListener("change",()=>{vt({colour:x("colour").value,muted:[]})}),
x("size").addEventListener("change",()=>{vt({size:x("size").value})})}var Wg=matchMedia("(max-width: 760px)").matches,Uc=Wg?{story:5,topic:4,outlet:4,article:10}:{story:8,topic:5,outlet:5,article:40},
ws=100,oe=Uc,zg=["story","topic","outlet","article"];function Gg(){let t=zg.filter(e=>k.kinds.has(e)&&nt.rows[e].length);
x("results").replaceChildren(...t.map(Vg)),x("result").replaceChildren(...Zg()),Jg(),kr()}function jc(){oe=Uc,Gg()}function Vg(t){
let e=nt.rows[t],n=i=>p("li",{class:t==="topic"||t==="outlet"?"faceted":null},X({kind:t,row:i},Yc(t,i)),Yg(t,i),t==="sto\
ry"?Ug(i):null),r=p("ul",{},e.slice(0,oe[t]).map(n)),o=p("h3",{id:`list-${t}`},`${Lo[t]} `,p("span",{class:"count"},M(e.
length))),s={class:"kind-list","aria-labelledby":`list-${t}`};return p("section",s,o,r,...qc(t,r,n))}function qc(t,e,n){
let r=nt.rows[t],o=r.length-oe[t];if(o<=0)return[];let s=Wt(qg(Math.min(ws,o),o),()=>{let i=r.slice(oe[t],oe[t]+ws).map(
n);oe={...oe,[t]:oe[t]+ws},e.append(...i),s.replaceWith(...qc(t,e,n)),kr(),i[0].querySelector(".thing")?.focus()});return[
s]}function Ug(t){let{first:e}=u.stories,n=i=>!it()||(nt.counts.story.get(i)??0)>0,r=u.storyEvents[t].filter(n);if(u.storyEvents[t].
length<2||!r.length)return null;let o=r.sort((i,a)=>(e[i]??0)-(e[a]??0)||i-a);return p("div",{class:"events"},ht(o,i=>p(
"li",{},X(I(i),Yc("story",i))),"things",jg))}var jg=3,qg=(t,e)=>t===e?`Show the other ${M(e)}`:`Show ${M(t)} of the othe\
r ${M(e)}`;function Yc(t,e){if(t==="article"||!it())return rt({kind:t,row:e});let n=O(u.articlesIn[t][e].length,"article"),
r=t==="story"?` · ${bt(e)}`:"";return`${M(nt.counts[t].get(e)??0)} of ${n}${r}`}var xs=null;function Xc(){[...document.
querySelectorAll("#results .only")].find(e=>e.dataset.facet===xs)?.focus(),xs=null}function Yg(t,e){if(t!=="topic"&&t!==
"outlet")return null;let n=u.nameOf({kind:t,row:e}),r=p("input",{type:"checkbox",class:"only","aria-label":`Only ${t} ${A(
u.labelOf({kind:t,row:e}),80)}`,title:`Only articles of this ${t}`,"data-facet":n});return r.checked=Xg(t,e),r.addEventListener(
"change",()=>{xs=n,sl(t,e,r.checked)}),r}var Xg=(t,e)=>Ue.isFacetOn(t,e,k.terms);function Zg(){if(!it())return[];let t=nt.
rows.article.length;return[t?`${O(t,"article matches","articles match")}. `:"Nothing matches. Use fewer words, or remove\
 a filter. ",ee(Zc,"Clear")]}function Jg(){x("nothing").hidden=!it()||Mt.some(t=>nt.rows[t].length),x("nothing").replaceChildren(
p("strong",{},"Nothing matches"),p("span",{dir:"auto"},A(k.query.trim(),80)),ft("Clear",Zc))}function Zc(){x("search").value=
"",te(""),x("search").focus()}function kr(){let t=k.chosen?u.nameOf(k.chosen):null;for(let e of document.querySelectorAll(
".find .thing"))e.dataset.name===t?e.setAttribute("aria-current","true"):e.removeAttribute("aria-current")}function Jc(){
let[t,e]=[x("search"),x("faults")],n=k.faults.some(({isHint:o})=>!o),r=k.faults.map(({text:o,says:s})=>p("p",{},p("code",
{},B(A(o,40)))," ",s));e.replaceChildren(...r),e.hidden=!r.length,e.classList.toggle("hint",!n),n?t.setAttribute("aria-i\
nvalid","true"):t.removeAttribute("aria-invalid")}var Qg=["story","article","outlet","topic"];function Qc(){let t=n=>n===
"story"?u.storylines.length:u.sizeOf(n),e=n=>p("button",{type:"button",class:"kind","data-kind":n,"data-key":n,"aria-pre\
ssed":String(k.kinds.has(n)),onclick:()=>{ty(n)}},At(n),p("span",{},Lo[n]),p("span",{class:"count"},M(t(n))));xn(x("kind\
s"),()=>Qg.map(e))}function ty(t){let e=new Set(k.kinds);e.delete(t)||e.add(t),vt({kinds:e})}var vs=null,eu=null,nu=()=>eu;function ks(){let{isUnknown:t,...e}=rl(),n={...e,query:"",colour:"topic",size:"articles",muted:[]},
r=`${To(n)}|${e.view}`,o=r!==vs,s=vs===null||e.query!==k.query||e.kinds.size!==k.kinds.size;vs=r,e.colour!==k.colour&&Wr(
e.colour),e.size!==k.size&&zr(e.size),sn(e),o&&ny(t),s?ey():bs(),vr(),eu=yt.hash()}function ey(){let t=x("search");!ol(k.
query)&&t.value!==k.query&&(t.value=k.query),Qc(),Sr(),Xc()}function Sr(){sn(ot.parse(k.query)),Ya(Ue.find(k)),jc(),No(),
Jc(),document.body.classList.toggle("searching",it()),bs(),Cn(k.terms).length&&!u.details&&u.loadDetails().then(Sr)}function ny(t){
k.chosen&&tc(k.chosen),zc(),kr(),Ss(),ay(),iy(t),el()&&Ts()}function Ss(){let t=k.view==="network"?oy():null;t?La(sy(t)):
ho(),Io(k.view==="timeline"&&k.chosen?k.chosen.row:null),Ia(t?null:k.chosen)}var ry=21;function oy(){let{chosen:t,other:e}=k;
if(!t)return Ze();if(e?.mode==="with")return Ul(t,e.thing);if(e?.mode==="to")return jl(t,e.thing,br(t,e.thing).paths);let n=Wl(
t),r=n.nodes.map(o=>et(o.thing,t)?{...o,size:ry}:o);return{...n,nodes:r}}function sy(t){let e=[k.chosen,k.other?.thing],
n=t.nodes.filter(({thing:r})=>k.kinds.has(r.kind)||e.some(o=>et(r,o)));return{...t,nodes:n}}var tu=document.title;function iy(t){
let{chosen:e,other:n}=k,r=n?`, and ${u.labelOf(n.thing)}`:"",o=e?`${_t(e)}: ${u.labelOf(e)}${r}`:"",s=t?"Nothing in this\
 graph has this address.":A(o,300);x("live").textContent=s,document.title=e?`${A(u.labelOf(e),80)} · ${tu}`:tu,t&&x("de\
tails").prepend(p("p",{class:"warning",role:"status"},"Nothing in this graph has the address that you opened. It may com\
e from another build."))}function Ts(){x("details").querySelector("h2")?.focus({preventScroll:!ae()}),ae()&&x("details").
scrollIntoView({behavior:vn()?"auto":"smooth"})}function ay(){let{chosen:t,other:e,view:n}=k,r=t!==null||Ze()!==null,[o,
s]=[x("view-map"),x("view-network")],i=x("view-timeline");if(i.disabled=!nr(t,e),i.title=i.disabled?"Open a story first,\
 of which two articles have a date":"The events of the story in time, with who repeated and who credited whom",i.setAttribute(
"aria-pressed",String(n==="timeline")),s.disabled=!r,s.title=r?"What is open, with everything linked to it":"Open a stor\
y, article, outlet or topic first",o.setAttribute("aria-pressed",String(n==="map")),s.setAttribute("aria-pressed",String(
n==="network")),document.body.classList.toggle("chosen",t!==null),x("peek").hidden=t===null,!t)return;let a=p("span",{dir:"\
auto"},A(u.labelOf(t),90));x("peek").replaceChildren(At(t.kind),a,p("b",{},"Details"))}var ru=["list","details"],ou="newsgraph-folded",ly=1500,su=t=>document.body.classList.contains(`${t}-folded`);function Tr(t,e){
document.body.classList.toggle(`${t}-folded`,e);let n=x(`fold-${t}`);n.setAttribute("aria-expanded",String(!e)),n.title=
`${e?"Show":"Hide"} the ${t}`}var Os=t=>{Tr(t,!1)};function cy(){try{return JSON.parse(localStorage.getItem(ou)??"{}")}catch{
return{}}}function uy(){try{let t=Object.fromEntries(ru.map(e=>[e,su(e)]));localStorage.setItem(ou,JSON.stringify(t))}catch{}}
function iu(){let t=cy();Tr("list",t.list??innerWidth<ly),Tr("details",t.details??!1);for(let e of ru)x(`fold-${e}`).addEventListener(
"click",()=>{Tr(e,!su(e)),uy()});document.querySelector(".skip")?.addEventListener("click",()=>{Os("list")})}async function au(){let[t]=await Promise.all([Ro(x("corpus")),dy(document.getElementById("vis"))]);oi(new lr(t,()=>Ro(x(
"corpus-details")))),my(),bn(hy()),Sy(),x("legend").open=!ae(),iu(),Aa(Ty),by(),Za(ks),ks(),requestAnimationFrame(()=>{Ss(),
document.documentElement.dataset.ready="true",performance.mark("newsgraph-ready")}),window.newsgraph=Object.freeze({network:G,
shown:()=>k.chosen?u.nameOf(k.chosen):"",address:nu,query:()=>k.query,found:()=>nt.rows.article.map(e=>u.nameOf(N(e)))})}
async function dy(t){if(!t)return;let e=document.createElement("script");e.textContent=await Do(t.textContent).text(),t.
replaceWith(e)}function my(){let t=u.sizeOf("article"),{omitted:e}=u.notes,r=[e?`newest ${M(t)} of ${O(e+t,"article")}`:
O(t,"article"),O(u.storylines.length,"story","stories"),O(u.sizeOf("story")-u.storylines.length,"event"),O(u.sizeOf("out\
let"),"outlet"),Nt(u.rowsIn("article"))].filter(Boolean).flatMap((o,s)=>[s?" · ":"",p("span",{},o)]);x("summary").replaceChildren(
...r)}var Or=["auto","light","dark"],fy={auto:"◐ Auto",light:"☀ Light",dark:"☾ Dark"},lu="newsgraph-theme",cu=t=>Or.
find(e=>e===t)??"auto",Mr=()=>cu(x("theme").dataset.theme);function hy(){try{return cu(localStorage.getItem(lu))}catch{return"\
auto"}}function py(t){try{localStorage.setItem(lu,t)}catch{}}function bn(t){let e=document.documentElement;t==="auto"?delete e.
dataset.theme:e.dataset.theme=t;let n=x("theme");n.textContent=fy[t],n.dataset.theme=t,n.setAttribute("aria-label",`Colo\
urs: ${t}. Press to change`),e.dataset.ready&&(go(),vr())}function gy(){let t=Or[(Or.indexOf(Mr())+1)%Or.length];py(t),bn(
t)}function yy(){bn(Mr()),document.documentElement.dataset.theme="light",go(),Zt(!1),Ra()}var Tt=(t,e)=>{x(t).addEventListener(
"click",e)};function by(){xy(),ul(),Vc(),Tt("view-map",()=>{vt({view:"map"})}),Tt("view-timeline",()=>{vt({view:"timelin\
e"})}),addEventListener("resize",yl),Tt("view-network",()=>{vt({view:"network"})}),Tt("back",()=>{yt.move(-1)}),Tt("forw\
ard",()=>{yt.move(1)}),Tt("peek",Ts),Tt("zoom-in",()=>{Re(1.5)}),Tt("zoom-out",()=>{Re(1/1.5)}),Tt("zoom-fit",()=>{Zt()}),
Tt("theme",gy);for(let t of document.querySelectorAll("dialog .close"))t.addEventListener("click",()=>{t.closest("dialog")?.
close()});x("take").addEventListener("beforetoggle",gc),Tt("about-button",()=>{Rc(),x("about").showModal()}),Tt("text-co\
py",()=>{wy()}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>{bn(Mr())}),addEventListener("b\
eforeprint",yy),addEventListener("afterprint",()=>{bn(Mr())}),addEventListener("keydown",ky)}async function wy(){let t=x(
"text-body");t.select();let e=await navigator.clipboard.writeText(t.value).then(()=>"Copied.",()=>"Press Ctrl+C to copy.");
x("text-note").textContent=e}var uu=()=>[...document.querySelectorAll("#results .thing")];function xy(){let t=x("search"),
e=r=>{kn(r,[t,...uu()])},n=0;t.addEventListener("input",()=>{Os("list"),clearTimeout(n),n=window.setTimeout(()=>{te(t.value,
!0)},90)}),t.addEventListener("keydown",r=>{if(r.key!=="Enter"){e(r);return}clearTimeout(n),vy(t.value)}),x("results").addEventListener(
"keydown",e)}function vy(t){sn({query:t}),Sr(),it()&&k.faults.every(({isHint:e})=>e)&&uu().at(0)?.click()}function ky(t){
let{target:e}=t,n=e instanceof Element&&e.closest("input, select, textarea, dialog");if(!(t.ctrlKey||t.metaKey||t.altKey||
n)){if(t.key==="/")x("search").focus();else if(t.key==="?")x("help").togglePopover();else return;t.preventDefault()}}function Sy(){
let t=([n,{says:r}])=>{let o=ot.exampleOf(n),i=p("th",{scope:"row"},ee(()=>{x("help").hidePopover(),te(`${k.query} ${o}`.
trim()),x("search").focus()},o));return p("tr",{},i,p("td",{},r))},e=([n])=>!ce(n)||u.sizeOf(n)>0;x("help-fields").replaceChildren(
...[...ot.fields].filter(e).map(t))}var Ty={pick(t,e){t&&Qt(t)?Ey(t.edge):t?j(t,e?{view:"network"}:{}):k.view==="map"&&j(
null)},back(){j(null,k.chosen&&k.view==="network"?{view:"map"}:{})},tip:t=>Qt(t)?My(t.edge):Oy(t),say(t){let e=A(u.labelOf(
t),200);x("live").textContent=`${_t(t)}: ${e}. ${rt(t)}`}},du=(t,...e)=>p("span",{},p("strong",{dir:"auto"},t),e.map(n=>p(
"small",{dir:"auto"},n))),Oy=t=>[At(t.kind),du(A(u.labelOf(t),140),rt(t))];function My({kind:t,ends:e,links:n}){let[r,o]=e.
map(i=>A(u.labelOf(i),60)),s=n.length?dn(u,n[0],u.links.source[n[0]]):Ot[t].says;return[Se(t),du(t,s,`${r} → ${o}`)]}function Ey({
kind:t,ends:e,links:n}){if(n.length){Xo(n[0]);return}let[r,o]=e.map(u.labelOf);x("live").textContent=`${t}: ${r} → ${o}\
. ${Ot[t].says}`}au();})();
