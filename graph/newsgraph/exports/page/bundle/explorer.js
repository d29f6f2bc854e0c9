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
"use strict";(()=>{var Tu=["ink","soft","paper","panel","line","article","outlet","topic","story","link","quiet","accent","sans","serif"],R;
function Lr(){let t=getComputedStyle(document.documentElement),e=r=>t.getPropertyValue(`--${r}`).trim(),n=Object.fromEntries(
Tu.map(r=>[r,e(r)]));R={...n,story:n.story||n.ink,isDark:e("dark")==="1"}}var Ou=new Intl.NumberFormat,M=t=>Ou.format(t),O=(t,e,n=`${e}s`)=>`${M(t)} ${t===1?e:n}`,Mu=new Intl.NumberFormat(void 0,
{style:"percent"}),Ve=t=>Mu.format(t),tt=86400,Ns=new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeZone:"UTC"}),Eu=new Intl.
DateTimeFormat(void 0,{dateStyle:"long",timeStyle:"short",timeZone:"UTC"}),Ue=["year","month","day","minute","second"],Dr=t=>t===
"year"||t==="month",Vt=t=>t==="minute"||t==="second",Cs=t=>Ue.find(e=>t.includes(e))??"second",Rr=t=>new Intl.DateTimeFormat(
void 0,{...t,timeZone:"UTC"}),As={year:Rr({year:"numeric"}),month:Rr({year:"numeric",month:"long"})},Nu=Rr({dateStyle:"l\
ong"});function ie(t,e){return Vt(e)?`${Cu(t)} UTC`:(Dr(e)?As[e]:Nu).format(t*1e3)}var ae=t=>Ns.format(t*1e3);function Ut(t,e="\
second"){return t===null?"no date":Dr(e)?ie(t,e):ae(t)}var Cu=t=>Eu.format(t*1e3);function Ct(t,e,n="second"){return(Dr(
n)?As[n]:Ns).formatRange(t*1e3,e*1e3)}var $r=t=>{let e=new Intl.NumberFormat(void 0,{style:"unit",unit:t,unitDisplay:"lo\
ng",maximumFractionDigits:0});return n=>e.format(n)},Ir={minute:$r("minute"),hour:$r("hour"),day:$r("day")};function Gt(t){
let[e,n]=[Math.round(Math.abs(t)*1440),Math.round(Math.abs(t)*24)];return e<90?Ir.minute(e):n<48?Ir.hour(n):Ir.day(Math.
round(Math.abs(t)))}function Ls(t){return t*60<1?"":t<1.5?Gt(Math.floor(t*60)/1440):Gt(t<48?Math.floor(t)/24:Math.floor(
t/24))}var Au={year:4,month:7,day:10,minute:16,second:19};function Rt(t,e="second"){if(t===null)return"";let n=new Date(
t*1e3).toISOString().replace(".000Z","Z");return e==="second"?n:n.slice(0,Au[e])+(e==="minute"?"Z":"")}var vn={shapes:{article:"dot",outlet:"square",topic:"diamond",story:"hexagon"},sizes:{article:[7,1.4,14],outlet:[7,1.1,16],
topic:[11,1,22],story:[12,1.2,26]},edges:{"related-to":{colour:"link",width:2.2,dashes:!1,arrow:!0},similar:{colour:"qui\
et",width:1.4,dashes:[2,3],arrow:!1},copy:{colour:"accent",width:2.6,dashes:[11,3],arrow:!0,isNamed:!0},revision:{colour:"\
accent",width:1.8,dashes:[8,3,2,3],arrow:!0,isNamed:!0},reprint:{colour:"link",width:1.8,dashes:[14,5],arrow:!0,isNamed:!0},
"published-by":{colour:"outlet",width:1.2,dashes:[1.5,4],arrow:!1},credits:{colour:"outlet",width:1.6,dashes:[4,2],arrow:!0},
"credits-report":{colour:"outlet",width:1.4,dashes:[4,2,1,2],arrow:!0},covers:{colour:"topic",width:1.3,dashes:[7,5],arrow:!1},
"part-of":{colour:"outlet",width:1.6,dashes:[10,4,2,4],arrow:!0},broader:{colour:"topic",width:1.8,dashes:!1,arrow:!0},"\
part-of-story":{colour:"quiet",width:1,dashes:[1,3],arrow:!1}}};var $u=vn.edges,kt=(t,e)=>({...$u[t],says:e}),Mt={"related-to":kt("related-to","an article lists another"),copy:kt("copy",
"the same text in another outlet"),revision:kt("revision","the same text, revised by its outlet"),reprint:kt("reprint","\
the same text, more than 48 hours later"),similar:kt("similar","the texts share words"),credits:kt("credits","names the \
outlet as a source"),"credits-report":kt("credits-report","names the outlet of an earlier report"),covers:kt("covers","r\
eports on a topic"),"published-by":kt("published-by","an article and its outlet"),"part-of-story":kt("part-of-story","pa\
rt of a story"),"part-of":kt("part-of","an outlet within another"),broader:kt("broader","a topic within a broader one")},
$s=vn.shapes,Is=vn.sizes;var Rs=t=>t.flatMap(e=>e==null?[]:typeof e=="string"||e instanceof Node?[e]:Rs(e));function p(t,e={},...n){let r=document.
createElement(t);for(let[o,s]of Object.entries(e))typeof s=="function"?r.addEventListener(o.slice(2),s):s===!0?r.setAttribute(
o,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(o,String(s));return r.append(...Rs(n)),r}function L(t,e,...n){let r=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[o,s]of Object.entries(e))r.setAttribute(o,String(s));return r.append(
...n),r}function x(t){let e=document.getElementById(t);if(!e)throw new Error(`The page has no element #${t}`);return e}function kn(t,e){
let n=t.contains(document.activeElement)?document.activeElement:null,r=n instanceof HTMLElement?n.dataset.key:void 0;if(t.
replaceChildren(...e()),r===void 0)return;[...t.querySelectorAll("[data-key]")].find(s=>s.dataset.key===r)?.focus({preventScroll:!0})}
var B=t=>p("bdi",{},t),ke=(t,e="second")=>p("time",{datetime:Rt(t,e)},ie(t,e));function jt(t,e=t){let n=URL.canParse(t)?
new URL(t):null;return!n||!["http:","https:"].includes(n.protocol)?p("span",{class:"address"},B(t)):p("a",{href:n.href,target:"\
_blank",rel:"noopener noreferrer",referrerpolicy:"no-referrer"},B(e))}var Iu={article:()=>[L("circle",{cx:8,cy:8,r:5.5})],
outlet:()=>[L("rect",{x:3,y:3,width:10,height:10})],topic:()=>[L("path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z"})],story:()=>[L(
"circle",{cx:8,cy:8,r:6.5,class:"rim"}),L("circle",{cx:6,cy:7,r:1.7}),L("circle",{cx:10.2,cy:6.6,r:1.7}),L("circle",{cx:8.4,
cy:10.6,r:1.7})]},Ru="M4.8 2.5h6.4L14.4 8l-3.2 5.5H4.8L1.6 8Z",Ds=(t,...e)=>L("svg",{class:`sign ${t}`,viewBox:"0 0 16 1\
6",width:16,height:16,"aria-hidden":"true"},...e),At=t=>Ds(t,...Iu[t]()),Fs=t=>t==="story"?Ds(t,L("path",{d:Ru})):At(t);
function Se(t){let{colour:e,dashes:n,width:r,arrow:o}=Mt[t],s=n?{"stroke-dasharray":n.join(" ")}:{},i=L("path",{d:"M1 6H\
25","stroke-width":r,...s}),a=o?[L("path",{d:"M21 2.5 27 6 21 9.5Z",class:"head"})]:[];return L("svg",{class:`line ${t} \
of-${e}`,viewBox:"0 0 28 12",width:28,height:12,"aria-hidden":"true"},i,...a)}var le=()=>matchMedia("(max-width: 900px)").
matches,Sn=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Tn(t,e){let n=t.key==="ArrowDown"?1:t.key===
"ArrowUp"?-1:0;if(!n)return;let r=e.findIndex(s=>s===document.activeElement),o=e.at(Math.max(r+n,0));!o||r+n<0||(t.preventDefault(),
o.focus())}var W=x("canvas"),z=null,St,Dt;function Ps(t){return St=new vis.DataSet,Dt=new vis.DataSet,z=new vis.Network(W,{nodes:St,
edges:Dt},t),z}function lt(){let{x:t,y:e}=z?.getViewPosition()??{x:0,y:0};return{x:t,y:e,scale:z?.getScale()??1,width:W.
clientWidth,height:W.clientHeight,ratio:window.devicePixelRatio||1}}var Fr=!1;function Te(){Fr||(Fr=!0,requestAnimationFrame(
()=>{Fr=!1,z?.redraw()}))}var Oe=0;function Lt(){Oe+=1,Te()}var Me=t=>Array.from({length:t},()=>[]);function qt(t,...e){let n=Me(t);for(let r of e)r.forEach((o,s)=>{o>=0&&n[o].push(
s)});return n}function Bs(t,e){let n=Me(t);return e.forEach((r,o)=>{for(let s of r)n[s].push(o)}),n}function Hs({covers:t,
coverCounts:e,outlets:n,topics:r}){let o=Me(n.id.length),s=Me(r.id.length);e.forEach((i,a)=>{let[l,c]=[t[2*a],t[2*a+1]];
o[l].push([c,i]),s[c].push([l,i])});for(let i of[...o,...s])i.sort((a,l)=>l[1]-a[1]);return[o,s]}function _s({declared:t,
source:e,target:n},r){let o=new Int32Array(r);for(let s=0;s<t;s+=1)o[e[s]]+=1,o[n[s]]+=1;return o}function ct(t,e){let n=new Map;for(let r of t)for(let o of e(r))n.set(o,(n.get(o)??0)+1);return[...n].sort((r,o)=>o[1]-r[1]||
r[0]-o[0])}function On(t,e){let[n,r]=[new Map(t),new Map(e)];return{first:t.filter(([o])=>!r.has(o)),both:t.flatMap(([o,
s])=>{let i=r.get(o);return i===void 0?[]:[[o,s,i]]}),second:e.filter(([o])=>!n.has(o))}}function Ee(t){let e=new Map;return n=>{
let r=e.get(n);return r===void 0&&(r=t(n),e.set(n,r)),r}}var Ks=["article","outlet","topic","story"],Mn=["declared","similar","copy","revision","reprint"];var En=["copy","revision","reprint"],Ws=["related-to","similar","copy","revision","reprint","covers","credits","publishe\
d-by","part-of-story","part-of","broader","credits-report"],zs=["storyline","event","series"],ut={declared:{edge:"relate\
d-to",term:"ng:relatedTo",cost:1,words:"lists as related",back:"is listed as related by"},similar:{edge:"similar",term:"\
ng:similarTo",cost:2,words:"is similar to",back:"is similar to"},copy:{edge:"copy",term:"ng:copyOf",cost:.5,words:"is a \
copy of",back:"is copied by"},revision:{edge:"revision",term:"ng:revisionOf",cost:.5,words:"is a revision of",back:"is r\
evised by"},reprint:{edge:"reprint",term:"ng:reprintOf",cost:.5,words:"is a reprint of",back:"is reprinted by"}},ce={about:{
words:"is about",back:"is a topic of"},credits:{words:"names as a source",back:"is named as a source by"},publisher:{words:"\
is published by",back:"published"},event:{words:"belongs to the event",back:"includes"},storyline:{words:"belongs to the\
 storyline",back:"includes"},series:{words:"belongs to the series",back:"includes"},part_of:{words:"is part of",back:"in\
cludes"},broader:{words:"is a topic within",back:"includes the topic"},parent:{words:"is part of the storyline",back:"in\
cludes the event"}},Gs=new Map([["article","schema:NewsArticle"],["collection","schema:Collection"],["course","schema:Co\
urse"],["video","schema:VideoObject"]]),Pr="schema:CreativeWork";var Et=Ks,N=t=>({kind:"article",row:t}),F=t=>({kind:"outlet",row:t}),G=t=>({kind:"topic",row:t}),I=t=>({kind:"story",row:t});
function et(t,e){return t===e||!!t&&!!e&&t.kind===e.kind&&t.row===e.row}var Br=12,Du=60,Fu=30,Pu=.25,Nn=class{constructor(e){this.graph=e}graph;storylines(e){return ct(e,n=>[this.graph.storylineOf(
n)].filter(r=>r>=0))}storiesOfOutlet=Ee(e=>this.storylines(this.graph.outletArticles[e]));storiesOfTopic=Ee(e=>this.storylines(
this.graph.topicArticles[e]));outletsOfStory=Ee(e=>[...new Set(this.graph.storyArticles[e].map(this.graph.outletOf))].filter(
n=>n>=0));countedIn(e){let n=this.graph.storyArticles[e];return this.graph.isStoryline(e)?n:n.filter(r=>!this.graph.looseArticles.
has(r))}storyRows(e){return this.storiesOfOutlet(e).map(([n])=>n)}storiesNear(e){return ct(this.outletsOfStory(e),r=>this.
storyRows(r)).slice(0,Br).map(([r])=>I(r))}ledBy=Ee(e=>{let{firstReport:n,first:r}=this.graph.stories;return[...n.keys()].
filter(s=>n[s]>=0&&this.graph.outletOf(n[s])===e).sort((s,i)=>(r[i]??0)-(r[s]??0)||s-i)});peersOf=Ee(e=>{let{graph:n}=this,
r=new Map,o=(i,a)=>{for(let l of i)l!==e&&r.set(l,(r.get(l)??0)+1/Math.log2(1+a))};for(let i of this.storyRows(e)){let a=this.
outletsOfStory(i);o(a,a.length)}if(r.size<Br)for(let[i]of n.outletTopics[e]){let a=n.topicOutlets[i].map(([l])=>l);a.length<=
Pu*n.sizeOf("outlet")&&o(a,4*a.length)}return[...r].sort((i,a)=>a[1]-i[1]||i[0]-a[0]).slice(0,Br).map(([i])=>i)});blindSpots(e){
let n=this.peersOf(e),r=n.length<4?1:2,o=i=>this.graph.outletTopics[i].map(([a])=>a),s=i=>{let a=new Set(i(e));return ct(
n,i).filter(([c,d])=>!a.has(c)&&d>=r).slice(0,Fu)};return{peers:n,stories:s(i=>this.storyRows(i)),topics:s(o)}}missingFrom(e){
let n=new Set(this.outletsOfStory(e)),r=this.outletsOfStory(e).slice(0,Du);return ct(r,s=>this.peersOf(s).filter(i=>!n.has(
i))).filter(([,s])=>s>1).slice(0,8)}topicsBeside(e){let{topicArticles:n,articleTopics:r}=this.graph,o=this.graph.sizeOf(
"article"),s=([a,l])=>l*o/(n[e].length*n[a].length)*Math.sqrt(l);return ct(n[e],a=>r[a].filter(l=>l!==e)).sort((a,l)=>s(
l)-s(a)||a[0]-l[0])}};var it=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Us=Bu();function Bu(){let t=new Map,e=[[192,591],[880,
1023],[1024,1279],[7680,8191]];for(let[n,r]of e)for(let o=n;o<=r;o+=1){let s=String.fromCodePoint(o).toLowerCase(),i=it(
s);i===s||Array.from(i).length!==1||!/\p{L}/u.test(i)||t.set(i,new Set([...t.get(i)??[i],s]))}return new Map([...t].map(
([n,r])=>[n,`[${[...r].join("")}]`]))}function js(t){let e=new Set;for(let o of t)for(let s of o?.match(/\P{ASCII}/gu)??
[])e.add(s.toLowerCase());let r=[...Us].map(([o,s])=>{let i=Array.from(s.slice(1,-1)).filter(a=>a===o||e.has(a));return[
o,i]}).filter(([,o])=>o.length>1);return new Map(r.map(([o,s])=>[o,`[${s.join("")}]`]))}var Hu=t=>t.replace(/[\\^$.*+?()[\]{}|/]/,
"\\$&");function Cn(t,e=Us){let n=t.normalize("NFC").toLowerCase();return Array.from(n,o=>e.get(it(o))??Hu(o)).join("").
replace(/\s+/g,"\\s+")}var Vs=/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u,Hr=t=>({starts:Vs.test(t.charAt(
0)),ends:Vs.test(t.charAt(t.length-1))});function Yt(t,e){let{starts:n,ends:r}=Hr(t),o=n?"(?<![\\p{L}\\p{N}])":"",s=e&&r?
"(?![\\p{L}\\p{N}])":"";return new RegExp(o+Cn(t)+s,"iu")}function A(t,e){if(t.length<=e)return t;let n=Array.from(t.slice(
0,e*2));return n.length<=e?t:`${n.slice(0,e-1).join("").trimEnd()}…`}var An=class{constructor(e,n){this.graph=e;this.search=n}graph;search;all=new Map;find({terms:e}){let n=this.search.maskOfAll(
e),r=a=>this.holders(a,e,n),[o,s,i]=[r("outlet"),r("topic"),r("story")];return{isArticle:n,rows:{article:this.ordered(n,
e),outlet:o.rows,topic:s.rows,story:i.rows},counts:{outlet:o.counts,topic:s.counts,story:i.counts}}}isFacetOn(e,n,r){let o=s=>s.
field===e&&!s.isNot;return r.some(s=>o(s)&&this.search.rowsNamed(s).includes(n))}isListed(e,n){return e!=="story"||this.
graph.isStoryline(n)}everyRow(e){let n=this.all.get(e);return n||(n=this.graph.rowsIn(e).filter(r=>this.isListed(e,r)),this.
all.set(e,n.sort(this.graph.orders[e]))),n}holders(e,n,r){if(!n.length)return{rows:this.everyRow(e),counts:new Map};let o=e!==
"story"&&n.some(m=>m.field===e&&!m.isNot),s=o?this.search.maskOfAll(n,e):r,i=this.countIn(e,s),a=this.nameTest(e,n),l=new Map;
for(let m of this.graph.rowsIn(e)){if(!this.isListed(e,m))continue;let h=(o&&this.isFacetOn(e,m,n)?2e9:0)+(a(m)?1e9:0)+(i.
get(m)??0);h&&l.set(m,h)}let c=(m,f)=>(l.get(f)??0)-(l.get(m)??0),d=this.graph.orders[e];return{rows:[...l.keys()].sort(
(m,f)=>c(m,f)||d(m,f)),counts:i}}countIn(e,n){let r=new Map;for(let o=0;o<n.length;o+=1)if(n[o])for(let s of this.graph.
holders[e](o))r.set(s,(r.get(s)??0)+1);return r}nameTest(e,n){let r=Ln(n);if(r.length<n.length)return()=>!1;let o=r.map(
qs);return s=>o.every(i=>this.search.isNamed(e,s,i))}ordered(e,n){let{headline:r}=this.graph.articles,o=[];for(let l=0;l<
e.length;l+=1)e[l]&&o.push(l);let s=Ln(n).map(qs);if(!s.length)return o.sort(this.graph.newestFirst);let i=l=>s.every(c=>c.
test(r[l]??"")),a=this.search.maskWhere(l=>e[l]===1&&i(l));return o.sort((l,c)=>a[c]-a[l]||this.graph.newestFirst(l,c))}},
qs=t=>Yt(t.values[0],t.isPhrase),Ln=t=>t.filter(e=>!e.field&&!e.isNot);var _r=({type:t})=>t==="integer"||t==="number";function Ys(t){let e=new Map(Object.entries(t.articles));return(t.fields??
[]).map(n=>({...n,values:e.get(n.name)??[]}))}var Xs=(t,e)=>t.filter(({shows:n,values:r})=>n&&r[e]!==null);var _u={topic:{reads:"name",example:'topic:"Computer Vision"',says:"declared to be about the topic"},outlet:{reads:"name",
example:"outlet:latimes.com",says:"published by the outlet, by domain or name"},story:{reads:"name",example:"story:portl\
and",says:"in a story of this name"},after:{reads:"date",example:"after:2020-06",says:"published on or after the first d\
ay of that year, month or day (UTC)"},before:{reads:"date",example:"before:2020-07",says:"published before it begins (UT\
C)"},related:{reads:"number",example:"related:>3",says:"how many articles it is linked with by declared links; also 2..5\
, <=4, 0"},kind:{reads:"kind",example:"kind:copy",says:`with a link of this kind: ${Mn.join(", ")}`},type:{reads:"word",
example:"type:video",says:"the document’s type"},category:{reads:"word",example:"category:news",says:"the document’s c\
ategory"},quality:{reads:"number",example:"quality:>=50",says:"the collector’s score"},heat:{reads:"number",example:"h\
eat:>100",says:"the collector’s measure of attention"}},Zs=t=>new Map([...Object.entries(_u),...t.filter(({searches:e})=>e).
map(e=>[e.key,Ku(e)])]),Ku=t=>({reads:_r(t)?"number":"word",example:`${t.key}:${_r(t)?">3":"word"}`,says:t.says}),Wu=["t\
opic","outlet","story"],ue=t=>Wu.includes(t);var Ft=new Uint32Array(65536),zu=(t,e)=>{let n=t.length,r=e.length,o=1<<n-1,s=-1,i=0,a=n,l=n;for(;l--;)Ft[t.charCodeAt(l)]|=
1<<l;for(l=0;l<r;l++){let c=Ft[e.charCodeAt(l)],d=c|i;c|=(c&s)+s^s,i|=~(c|s),s&=c,i&o&&a++,s&o&&a--,i=i<<1|1,s=s<<1|~(d|
i),i&=d}for(l=n;l--;)Ft[t.charCodeAt(l)]=0;return a},Gu=(t,e)=>{let n=e.length,r=t.length,o=[],s=[],i=Math.ceil(n/32),a=Math.
ceil(r/32);for(let g=0;g<i;g++)s[g]=-1,o[g]=0;let l=0;for(;l<a-1;l++){let g=0,b=-1,y=l*32,v=Math.min(32,r)+y;for(let w=y;w<
v;w++)Ft[t.charCodeAt(w)]|=1<<w;for(let w=0;w<n;w++){let $=Ft[e.charCodeAt(w)],T=s[w/32|0]>>>w&1,P=o[w/32|0]>>>w&1,U=$|g,
_=(($|P)&b)+b^b|$|P,H=g|~(_|b),q=b&_;H>>>31^T&&(s[w/32|0]^=1<<w),q>>>31^P&&(o[w/32|0]^=1<<w),H=H<<1|T,q=q<<1|P,b=q|~(U|H),
g=H&U}for(let w=y;w<v;w++)Ft[t.charCodeAt(w)]=0}let c=0,d=-1,m=l*32,f=Math.min(32,r-m)+m;for(let g=m;g<f;g++)Ft[t.charCodeAt(
g)]|=1<<g;let h=r;for(let g=0;g<n;g++){let b=Ft[e.charCodeAt(g)],y=s[g/32|0]>>>g&1,v=o[g/32|0]>>>g&1,w=b|c,$=((b|v)&d)+d^
d|b|v,T=c|~($|d),P=d&$;h+=T>>>r-1&1,h-=P>>>r-1&1,T>>>31^y&&(s[g/32|0]^=1<<g),P>>>31^v&&(o[g/32|0]^=1<<g),T=T<<1|y,P=P<<1|
v,d=P|~(w|T),c=T&w}for(let g=m;g<f;g++)Ft[t.charCodeAt(g)]=0;return h},Js=(t,e)=>{if(t.length<e.length){let n=e;e=t,t=n}
return e.length===0?t.length:t.length<=32?zu(t,e):Gu(t,e)};function ti(t,e){let n=[],r=[];for(let o of Kr(t)){let{token:s,hint:i}=qu(o,e);i&&r.push({text:o.text,says:i,isHint:!0});
let{term:a,says:l}=Xu(s,e);r.push(...l.map(c=>({text:o.text,says:c,isHint:!1}))),a&&n.push(a)}return r.push(...Yu(n)),t.
split('"').length%2===0&&r.push({text:'"',says:"A quotation mark is never closed; the search closes it at the end.",isHint:!1}),
{terms:n,faults:r}}var Vu=/(-)?(?:([\p{L}]+):(?=\S))?((?:"[^"]*"?|[^\s",]+|,)+)/gu;function Kr(t){return Array.from(t.matchAll(
Vu),e=>{let[n,r,o,s=""]=e,i=/^https?$/i.test(o??""),a=i?null:o?.toLowerCase()??null;return{text:n,start:e.index,end:e.index+
n.length,field:a,values:i?[`${o??""}:${s}`]:a?Uu(s):[ei(s)],isPhrase:!a&&s.startsWith('"'),isNot:!!r}})}var ei=t=>t.replaceAll(
'"',"").trim(),Uu=t=>(t.match(/(?:"[^"]*"?|[^",])+/g)??[]).map(ei).filter(Boolean),ju=new Map([["OR","OR is ignored: eve\
ry word must match. To accept alternatives, separate them with commas in a field: outlet:a.com,b.com."],["AND","AND is i\
gnored: every word must match anyway."],["NOT","NOT is ignored. To exclude a word, put a minus before it: -detroit."]]);
function qu(t,e){let n=a=>({token:{...t,values:[]},hint:a});if(t.field!==null)return t.values.some(Boolean)?{token:t,hint:null}:
n(Qs(t.field,e));let r=t.isPhrase||t.values[0].includes('"')?"":t.values[0],o=r.endsWith(":")?r.slice(0,-1).toLowerCase():
"";if(e.fields.has(o))return n(Qs(o,e));let s=ju.get(r);if(s!==void 0)return n(s);if(/^-+$/.test(r))return n("Put the mi\
nus directly before the word that it excludes: -detroit.");let i=r.replace(/^\(+|\)+$/g,"");return i===r?{token:t,hint:null}:
{token:{...t,values:[i]},hint:"Brackets are ignored: they cannot group words."}}var Qs=(t,e)=>e.fields.has(t)?`Which ${t}\
? Write it directly after the colon: ${e.exampleOf(t)}`:ni(t,e);function Yu(t){let e=s=>t.filter(i=>i.field===s&&!i.isNot).
flatMap(i=>i.dates.map(a=>[a,i.text])),n=e("after").sort((s,i)=>i[0]-s[0]).at(0),r=e("before").sort((s,i)=>s[0]-i[0]).at(
0);return!n||!r||n[0]<r[0]?[]:[{text:`${n[1]} ${r[1]}`,says:"No date can match both: the first begins after the second h\
as ended.",isHint:!1}]}function Xu(t,e){let{field:n}=t,r=t.values.filter(Boolean),o={...t,bounds:[],dates:[]};if(!r.length)
return{term:null,says:[]};if(n===null)return{term:{...o,field:n,values:r},says:[]};if(!e.fields.has(n))return{term:null,
says:[ni(n,e)]};let s=r.map(d=>Zu(n,d,e)),i=d=>d.fault===void 0,a=s.filter(i),l={...o,field:n,values:r.filter((d,m)=>i(s[m])),
bounds:a.flatMap(({bounds:d})=>d?[d]:[]),dates:a.flatMap(({seconds:d})=>d===void 0?[]:[d])},c=s.flatMap(({fault:d})=>d===
void 0?[]:[d]);return{term:a.length?l:null,says:c}}function Zu(t,e,n){let r=`“${A(e,40)}”`;if(ue(t))return n.namedRows(
t,e).length?{}:{fault:nd(t,e,n)};let o=n.fields.get(t)?.reads;if(o==="number"){let i=Qu(e);return i?{bounds:i}:{fault:`${r}\
 is not a number. Write ${t}:>3, ${t}:2..5 or ${t}:0.`}}if(o==="date"){let i=ed(e);return i===null?{fault:`${r} is not a\
 date. Write 2020, 2020-06 or 2020-06-30.`}:{seconds:i}}let s=n.linkKinds.some(i=>i===e.toLowerCase());return o==="kind"&&
!s?{fault:`${r} is not a kind of link. The kinds are ${n.linkKinds.join(", ")}.`}:{}}var Ju=/^(>=|<=|>|<|=)?(-?\d+)$|^(-?\d+)\.\.(-?\d+)$/;
function Qu(t){let e=Ju.exec(t);if(!e)return null;let[,n,r,o,s]=e;if(o!==void 0)return[Number(o),Number(s)];let i=Number(
r);return n===">"?[i+1,1/0]:n===">="?[i,1/0]:n==="<"?[-1/0,i-1]:n==="<="?[-1/0,i]:[i,i]}var td=/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
function ed(t){let e=td.exec(t);if(!e)return null;let[n,r,o]=[Number(e[1]),Number(e[2]??1),Number(e[3]??1)],s=new Date(0);
return s.setUTCFullYear(n,r-1,o),s.getUTCMonth()===r-1&&s.getUTCDate()===o?s.getTime()/1e3:null}function ni(t,e){let n=[
...e.fields.keys()],r=ri(t,n),o=r?` Did you mean ${r}: ?`:` The fields are ${n.join(", ")}.`;return`There is no field ca\
lled “${A(t,40)}”.${o} To search for these words, put them in quotation marks.`}function nd(t,e,n){let r=ri(it(e),n.
namesOf(t)),o=r?` Did you mean “${A(r,60)}”?`:"";return`No ${t} here is called “${A(e,60)}”.${o}`}function ri(t,e){
let n=t.length<4?1:Math.max(2,Math.floor(t.length/4)),r=null,o=n+1;for(let s of e.slice(0,5e3)){if(Math.abs(s.length-t.length)>=
o)continue;let i=Js(t.slice(0,60),it(s).slice(0,60));i<o&&([r,o]=[s,i])}return r}var Wr=t=>/[\s",]/.test(t)?`"${t.replaceAll(
'"',"")}"`:t;function je(t,e,n){let r=Kr(t).filter(s=>s.field!==e||s.isNot),o=n.length?[`${e}:${n.map(Wr).join(",")}`]:[];
return[...r.map(s=>s.text),...o].join(" ")}var oi=(t,e)=>Kr(t).filter(n=>n.field===e&&!n.isNot).flatMap(n=>n.values);var rd=200,od=40,$n=class{constructor(e){this.graph=e;this.linkKinds=e.links.kinds,this.fields=Zs(e.described),this.described=
new Map(e.described.map(n=>[n.key,n]))}graph;linkKinds;fields;described;named=new Map;masks=new Map;counts=null;parse(e){
return ti(e,this)}names(e,n){let{outlets:r,topics:o,stories:s}=this.graph;return{outlet:()=>[r.name[n],r.domain[n],...r.
alt[n]],topic:()=>[o.label[n],...o.alt[n]],story:()=>[s.name[n]]}[e]().filter(a=>!!a)}namesOf(e){return this.graph.idsOf(
e).flatMap((n,r)=>this.names(e,r))}isNamed(e,n,r){return this.names(e,n).some(o=>r.test(o))}namedRows(e,n){return si(this.
named,`${e}:${n}`,rd,()=>this.findNamed(e,n))}findNamed(e,n){let r=this.graph.idsOf(e),o=[...r.keys()],s=it(n),i=c=>it(c.
replaceAll('"',"")).trim()===s,a=o.filter(c=>r[c]===n||this.names(e,c).some(i));if(a.length)return a;let l=Yt(n,!1);return o.
filter(c=>this.isNamed(e,c,l))}rowsNamed(e){let{field:n,values:r}=e;return!n||!ue(n)?[]:[...new Set(r.flatMap(o=>this.namedRows(
n,o)))]}facetName(e,n){let r=this.graph.labelOf({kind:e,row:n}),o=e==="outlet"?[this.graph.outlets.domain[n],r]:[r],s=i=>!!i&&
i.length<120&&this.namedRows(e,i.replaceAll('"',"").trim()).join()===String(n);return o.find(s)??this.graph.idsOf(e)[n]}exampleOf(e){
if(this.fields.get(e)?.reads==="date")return this.monthExample(e);if(!ue(e)||!this.graph.sizeOf(e))return this.plainExample(
e);let n=this.graph.rowsIn(e).sort(this.graph.orders[e])[0],r=e==="story"?A(this.graph.labelOf(I(n)),30).replace(/\W+\S*…$/,
""):this.facetName(e,n);return`${e}:${Wr(r)}`}plainExample(e){return this.fields.get(e)?.example??`${e}:`}monthExample(e){
let n=this.graph.articles.published.filter(o=>o!==null);if(!n.length)return this.plainExample(e);let r=new Date(1e3*n.sort(
(o,s)=>o-s)[n.length>>1]);return e==="before"&&r.setUTCMonth(r.getUTCMonth()+1,1),`${e}:${r.toISOString().slice(0,7)}`}maskOfAll(e,n=null){
let r=this.emptyMask().fill(1);for(let o of e){if(n&&o.field===n&&!o.isNot)continue;let s=this.maskOf(o),i=o.isNot?0:1;for(let a=0;a<
r.length;a+=1)s[a]!==i&&(r[a]=0)}return r}maskWhere(e){let n=this.emptyMask();for(let r=0;r<n.length;r+=1)e(r)&&(n[r]=1);
return n}emptyMask(){return new Uint8Array(this.graph.articles.id.length)}maskOf(e){let n=JSON.stringify([e.field,e.values,
e.isPhrase,!!this.graph.details]);return si(this.masks,n,od,()=>this.findMask(e))}findMask(e){let{articles:n}=this.graph,
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
null&&n.some(([s,i])=>o>=s&&o<=i)})}maskCoded(e,n){let r=new Set(n.map(it)),o=this.graph.words[e],s=new Set(o.flatMap((i,a)=>r.
has(it(i))?[a]:[]));return this.maskWhere(i=>s.has(this.graph.articles[e][i]))}maskLinked(e){let n=new Set(e.map(i=>i.toLowerCase())),
{source:r,target:o}=this.graph.links,s=this.emptyMask();return r.forEach((i,a)=>{n.has(this.graph.linkKind(a))&&(s[i]=s[o[a]]=
1)}),s}relatedCounts(){if(this.counts)return this.counts;let{graph:e}=this,n=e.articles.id.length,r=new Int32Array(n).fill(
-1);this.counts=new Int32Array(n);for(let o=0;o<n;o+=1)for(let s of e.linksOf(o)){if(s>=e.links.declared)continue;let i=e.
otherEnd(s,o);r[i]!==o&&(this.counts[o]+=1),r[i]=o}return this.counts}};function si(t,e,n,r){let o=t.get(e);return o===void 0&&
(t.size>n&&t.clear(),o=r(),t.set(e,o)),o}var u,Y,ot,qe;function ii(t){u=t,Y=new Nn(t),ot=new $n(t),qe=new An(t,ot)}var ai={light:["#2c5f8a","#b4611a","#3b7a4b","#8b3f93","#a83246","#6d6812","#15777f","#7a5138"],dark:["#7fb5e0","#eaa25c",
"#86c996","#d79be0","#f08a97","#cfc65e","#6fd0d6","#cda483"]},Gr={light:["#c9a227","#c77f2e","#b85c38","#9c3f49","#78305\
9","#53285f","#2f2358"],dark:["#6a5fa8","#8f5fae","#b5619f","#d66f86","#ec8a6d","#f5ad63","#fbd57a"]},li=-1,Vr=-2,In={topic:"\
Topic",outlet:"Outlet",date:"Date",story:"Story"},Rn={articles:"Same",heat:"Heat"},J;function ci(){let t=u.sizeOf("artic\
le");J={colour:"topic",classes:[],codes:new Int8Array(t),radii:new Float32Array(t)},Ur("topic"),jr("articles")}function Ur(t){
J.colour=t,J.classes=id(u,t),J.classes.forEach(({rows:e},n)=>{for(let r of e)J.codes[r]=n}),Lt()}function jr(t){t==="art\
icles"?J.radii.fill(5.2):J.radii.set(sd(u)),Lt()}function sd({articles:{heat:t}}){let e=Float64Array.from(t.filter(r=>r!==
null)).sort(),n=new Map;return e.forEach((r,o)=>{n.has(r)||n.set(r,o/e.length)}),Float32Array.from(t,r=>r===null?3:3.2+3.4*
(n.get(r)??0))}function id(t,e){let{articles:n}=t;if(e==="date")return ld(t);if(e==="outlet")return zr(t,"outlet",n.outlet,
"Other outlets","Outlet not given");if(e==="topic"){let o=n.id.map((s,i)=>ad(t,i));return zr(t,"topic",o,"Other topics",
"No topic declared")}let r=n.storyline.map((o,s)=>o>=0?o:n.event[s]);return zr(t,"story",r,"Other stories","In no story")}
function ad({articleTopics:t,topicArticles:e},n){let r=(o,s)=>e[o].length<e[s].length;return t[n].reduce((o,s)=>o<0||r(s,
o)?s:o,-1)}function zr(t,e,n,r,o){let s=qt(t.sizeOf(e),n),a=[...s.keys()].filter(h=>s[h].length).sort((h,g)=>s[g].length-
s[h].length||h-g),l=ai.light.length,c=a.slice(0,l).map((h,g)=>{let b={kind:e,row:h};return{label:t.labelOf(b),thing:b,hue:g,
rows:s[h]}}),d={label:r,hue:li,rows:a.slice(l).flatMap(h=>s[h])},m=[...n.keys()].filter(h=>n[h]<0),f={label:o,hue:Vr,rows:m};
return[...c,...[d,f].filter(h=>h.rows.length)]}function ld({articles:{published:t}}){let e=t.map(f=>f===null?-1:Math.floor(
f/tt)),n=Int32Array.from(e.filter((f,h)=>t[h]!==null)).sort(),r=Gr.light.length,o=(f,h)=>n[Math.floor(h*n.length/r)],s=n.
length?[...new Set(Gr.light.map(o))]:[],i=s.map(()=>[]);e.forEach((f,h)=>{t[h]!==null&&i[s.findLastIndex(g=>g<=f)].push(
h)});let a=f=>(s.at(f+1)??n[n.length-1]+1)-1,l=f=>Ct(s[f]*tt,a(f)*tt),c=i.map((f,h)=>({label:l(h),hue:h,rows:f})),d=[...t.
keys()].filter(f=>t[f]===null),m={label:"Date not given",hue:Vr,rows:d};return[...c,m].filter(f=>f.rows.length)}function Dn(t){
return t===li?R.quiet:t===Vr?R.isDark?"#6b7079":"#a39a8c":(J.colour==="date"?Gr:ai)[R.isDark?"dark":"light"][t]}var qr=()=>J.
classes.map(({label:t,thing:e=null,hue:n,rows:r})=>({label:t,thing:e,swatch:Dn(n),rows:r}));var cd=1.6,ui=220,mi=150,S;function fi(){S=ud(u)}function ud(t){let{x:e,y:n,stories:r,radii:o,roads:s,regions:i}=t.map,a=l=>t.
stories.articles[l];return{x:Float32Array.from(e),y:Float32Array.from(n),sx:Float32Array.from(r[0]),sy:Float32Array.from(
r[1]),radii:Float32Array.from(o),roads:s.map(([l,c,d])=>({from:l,to:c,links:d})),regions:i.map(([l,c,d])=>({x:l,y:c,name:d})),
stretched:[1,1],islands:[...t.storylines].sort((l,c)=>a(c)-a(l)||l-c)}}function hi({clientWidth:t,clientHeight:e}){let n=t&&
e?t/e:1;S=di(di(S,0,n),1,1/n)}function di(t,e,n){let r=Math.min(cd,Math.max(1,n)),o=r/t.stretched[e]-1;if(Math.abs(o)<.05)
return t;let[s,i]=e?[t.y.slice(),t.sy.slice()]:[t.x.slice(),t.sx.slice()],a=new Uint8Array(s.length);for(let c of t.islands){
let d=o*i[c];for(let m of[c,...u.storyEvents[c]])i[m]+=d;for(let m of u.storyArticles[c])s[m]+=d,a[m]=1}for(let c=0;c<s.
length;c+=1)a[c]||(s[c]*=1+o);let l=[e?1:1+o,e?1+o:1];return{...t,...e?{y:s,sy:i}:{x:s,sx:i},regions:t.regions.map(({x:c,
y:d,name:m})=>({x:c*l[0],y:d*l[1],name:m})),stretched:e?[t.stretched[0],r]:[r,t.stretched[1]]}}function Pn(){let[t,e,n,r]=[
1/0,1/0,-1/0,-1/0],o=(s,i,a)=>{t=Math.min(t,s-a),e=Math.min(e,i-a),n=Math.max(n,s+a),r=Math.max(r,i+a)};for(let s=0;s<S.
x.length;s+=1)o(S.x[s],S.y[s],8);for(let s of S.islands)o(S.sx[s],S.sy[s],S.radii[s]);return[t,e,n,r]}var Bn=(t,e,n,r)=>e+
r>t.left&&e-r<t.left+t.width&&n+r>t.top&&n-r<t.top+t.height;function Nt({x:t,y:e,scale:n,width:r,height:o}){let[s,i]=[r/
n,o/n];return{left:t-s/2,top:e-i/2,width:s,height:i,scale:n}}function de(t){let e=[];for(let n=0;n<S.x.length;n+=1)Bn(t,
S.x[n],S.y[n],24)&&e.push(n);return e}var Xr=(t,e)=>Bn(e,S.sx[t],S.sy[t],S.radii[t]),pi=(t,e)=>S.islands.filter(n=>Xr(n,
t)&&S.radii[n]*t.scale>e);function me(t,e=5){let n=[];for(let r of S.islands){if(n.length>=ui)break;if(!Xr(r,t))continue;
let o=S.radii[r]*t.scale;if(o<e)continue;let s=o>mi?dd(r,t):[];s.length>1?n.push(...s.slice(0,ui-n.length)):n.push(r)}return n}
var dd=(t,e)=>u.storyEvents[t].filter(n=>Xr(n,e)),Yr={background:"rgba(0,0,0,0)",border:"rgba(0,0,0,0)"},md=t=>({id:u.nameOf(
I(t)),x:S.sx[t],y:S.sy[t],fixed:!0,shape:"dot",size:S.radii[t],borderWidth:0,color:{...Yr,hover:Yr,highlight:Yr}}),Fn=new Set,
gi=()=>{Fn=new Set};function Zr(){let t=new Set(me(Nt(lt()))),e=[...Fn].filter(r=>!t.has(r)),n=[...t].filter(r=>!Fn.has(
r));Fn=t,e.length&&St.remove(e.map(r=>u.nameOf(I(r)))),n.length&&St.add(n.map(md))}function Pt({kind:t,row:e}){return t===
"article"?{x:S.x[e],y:S.y[e],radius:J.radii[e]}:t==="story"?Jr(e):null}var Jr=t=>({x:S.sx[t],y:S.sy[t],radius:S.radii[t]}),
fd=2;function yi(t,e,n){let r=hd(t,e,n),[o,s]=[-1,r?1/n:5/n];for(let i=0;i<S.x.length;i+=1){if(r&&J.radii[i]*n<fd)continue;
let[a,l]=[S.x[i]-t,S.y[i]-e];if(a>30||a<-30||l>30||l<-30)continue;let c=Math.hypot(a,l)-J.radii[i];c<=s&&([o,s]=[i,c])}return o>=
0?N(o):r}function hd(t,e,n){let r=i=>Math.hypot(S.sx[i]-t,S.sy[i]-e)<=S.radii[i],o=S.islands.find(r);if(o===void 0)return null;
let s=S.radii[o]*n>mi;return I((s?u.storyEvents[o].find(r):void 0)??o)}var bi={name:"",nodes:[],edges:[],places:new Map,note:""},wi={...bi,name:"map"},xi={focus:null,litNames:null,litRows:null,
pointed:null,near:null},E={...bi,...xi,fit:1,grow:1,mask:null};function Bt(t){E={...E,...t}}var vi=t=>{Bt({...t,...xi})},
K=()=>E.name==="map",fe=()=>E.litNames!==null||E.litRows!==null,Qr=t=>et(t,E.focus);function to(t){let{mask:e}=E;return!e||
u.articlesOf(t).some(n=>e[n])}var Ne=t=>E.litRows?E.litRows.has(t):E.mask?.[t]!==0;var pd=180,Ce=3,gd=[.06,.16,.32,.55],ki={light:13,dark:16},Hn=null;function Ti(t){if(!S.islands.length)return;(Hn?.world!==
S||Hn.isDark!==R.isDark)&&(Hn=yd(S));let{sheet:e,bounds:n}=Hn,[r,o,s,i]=n;t.drawImage(e,r,o,s-r,i-o)}function yd(t){let[
e,n,r,o]=Pn(),s=Math.max(r-e,o-n)/pd,i=2*Ce*s,a=[e-i,n-i,r+i,o+i],l=Math.ceil((a[2]-a[0])/s),c=Math.ceil((a[3]-a[1])/s),
d=new Float32Array(l*c);for(let m=0;m<t.x.length;m+=1){let[f,h]=[(t.x[m]-a[0])/s,(t.y[m]-a[1])/s];d[Math.floor(h)*l+Math.
floor(f)]+=1}for(let m=0;m<2;m+=1)Si(d,l,c,1,l),Si(d,c,l,l,1);return{world:t,isDark:R.isDark,sheet:bd(d,l,c),bounds:a}}function Si(t,e,n,r,o){
let s=new Float32Array(e);for(let i=0;i<n;i+=1){let a=i*o;for(let c=0;c<e;c+=1)s[c]=t[a+c*r];let l=0;for(let c=-Ce;c<e;c+=
1)l+=(s[c+Ce]??0)-(c>Ce?s[c-Ce-1]:0),c>=0&&(t[a+c*r]=l/(2*Ce+1))}}function bd(t,e,n){let r=Object.assign(document.createElement(
"canvas"),{width:e,height:n}),o=r.getContext("2d");if(!o)return r;let s=o.createImageData(e,n),i=t.reduce((c,d)=>Math.max(
c,d),0),[a,l]=R.isDark?[[120,160,190],ki.dark]:[[70,110,110],ki.light];return t.forEach((c,d)=>{let m=gd.filter(f=>c>f*i).
length;s.data.set([...a,m*l],4*d)}),o.putImageData(s,0,0),r}function Oi(t,e){t.save(),t.lineCap="round",t.strokeStyle=R.
isDark?"#46525e":"#c5cdc8";for(let{from:n,to:r,links:o}of S.roads)t.beginPath(),t.lineWidth=Math.min(7,1+1.3*Math.log2(o))/
e.scale,t.globalAlpha=.55,t.moveTo(S.sx[n],S.sy[n]),t.lineTo(S.sx[r],S.sy[r]),t.stroke();t.restore()}var Mi=.3,Ni=16,wd=8,xd=9,Ci=4,Ai=6e3,Ei=7,Li=1.1,Kn=document.createElement("canvas"),_n=document.createElement("canvas"),
eo=null,vd=(t,e)=>t.left<=e.left&&t.top<=e.top&&t.left+t.width>=e.left+e.width&&t.top+t.height>=e.top+e.height;function $i(t,e,n){
let r=Nt(e),o=eo?.version===Oe?eo:null,s=o?.ratio===e.ratio&&o.frame.scale===r.scale&&vd(o.frame,r),i=o&&(s||n)?o:kd(r,e.
ratio);eo=i;let{left:a,top:l,width:c,height:d}=i.frame;return t.drawImage(i.canvas,a,l,c,d),s||!n}function kd(t,e){let[n,
r]=[t.width*Mi,t.height*Mi],o={left:t.left-n,top:t.top-r,width:t.width+2*n,height:t.height+2*r,scale:t.scale},s=t.scale*
e,i=Ii(Kn,Math.ceil(o.width*s),Math.ceil(o.height*s));return i.setTransform(s,0,0,s,-o.left*s,-o.top*s),Td(i,o,s),{canvas:Kn,
frame:o,ratio:e,version:Oe}}function Ii(t,e,n){(t.width!==e||t.height!==n)&&Object.assign(t,{width:e,height:n});let r=Sd(
t);return r.setTransform(1,0,0,1,0,0),r.clearRect(0,0,e,n),r}function Sd(t){let e=t.getContext("2d");if(!e)throw new Error(
"This browser gives no canvas to draw on.");return e}function Td(t,e,n){let{focus:r,mask:o}=E,s=de(e);Ti(t),Oi(t,e);let i=Nd(
t,e,s);r&&Pd(t,e,r);let a=[[s.filter(l=>!Ne(l)),o?.1:.2],...Ed(s.filter(Ne),e.scale)];if(s.length>Ai&&5.2*e.scale<Li*1.6)
Id(t,e,n,a);else for(let[l,c]of a)Ld(t,e,l,c);r&&!(i&&r.kind==="story")&&_d(t,r,e.scale)}var Od=.3,Md=1.1;function Ed(t,e){
if(e>Md||fe()||E.mask)return[[t,1]];let n=r=>u.storylineOf(r)<0&&u.eventOf(r)<0;return[[t.filter(n),Od],[t.filter(r=>!n(
r)),1]]}function $t(t,e,n,r){t.moveTo(e+r,n),t.arc(e,n,r,0,2*Math.PI)}function Nd(t,e,n){let r=n.filter(c=>u.articles.storyline[c]>=
0||u.articles.event[c]>=0),o=r.length<=Ai&&e.scale>.12,s=o?[]:pi(e,1),i=o?Ri(r):new Set,a=(c,d,m=0)=>{t.beginPath();for(let f of o?
r:[])$t(t,S.x[f],S.y[f],Ni+c);for(let f of i)$t(t,S.sx[f],S.sy[f],S.radii[f]+Ci+c);for(let f of s)S.radii[f]*e.scale>m&&
$t(t,S.sx[f],S.sy[f],S.radii[f]-3+c);t.fillStyle=d,t.fill()},l=R.isDark?["#171d25","#3a4551","#1f262e"]:["#e9eff0","#bcc\
aca","#fffefb"];return a(wd,l[0]),o&&E.focus?.kind==="story"&&Cd(t,e,u.storyArticles[E.focus.row]),a(1/e.scale,l[1],Ei),
a(0,l[2],Ei),o&&e.scale>.5&&Ad(t,r),o}function Cd(t,e,n){t.beginPath();for(let r of n)$t(t,S.x[r],S.y[r],Ni+3/e.scale);for(let r of Ri(
n))$t(t,S.sx[r],S.sy[r],S.radii[r]+Ci+3/e.scale);t.fillStyle=R.accent,t.fill()}var Ri=t=>new Set(t.map(e=>u.articles.event[e]).
filter(e=>e>=0));function Ad(t,e){t.beginPath();for(let n of e)u.articles.event[n]>=0&&$t(t,S.x[n],S.y[n],xd);t.fillStyle=
R.isDark?"#2a343f":"#f4eee1",t.fill()}function Ld(t,e,n,r){t.globalAlpha=r;let o=J.classes.map(()=>[]);for(let s of n)o[J.
codes[s]].push(s);o.forEach((s,i)=>{t.fillStyle=Dn(J.classes[i].hue),$d(t,s,e.scale)}),t.globalAlpha=1}function $d(t,e,n){
let r=(fe()||E.mask?1.8:Li)/n;t.beginPath();for(let o of e){let s=Math.max(J.radii[o],r);s*n<1.4?t.rect(S.x[o]-s,S.y[o]-
s,2*s,2*s):$t(t,S.x[o],S.y[o],s)}t.fill()}function Id(t,e,n,r){let o=Ii(_n,Kn.width,Kn.height),s=o.createImageData(_n.width,
_n.height),i=new Uint32Array(s.data.buffer),a=Math.max(2,Math.round(2*n*(fe()||E.mask?7:5)));for(let[l,c]of r){let d=J.classes.
map(({hue:m})=>Dd(o,Dn(m),c));for(let m of l){let[f,h]=[(S.x[m]-e.left)*n,(S.y[m]-e.top)*n];Rd(i,s,f,h,a,d[J.codes[m]])}}
o.putImageData(s,0,0),t.drawImage(_n,e.left,e.top,e.width,e.height)}function Rd(t,{width:e,height:n},r,o,s,i){let[a,l]=[
Math.round(r-s/2),Math.round(o-s/2)],[c,d]=[Math.min(a+s,e),Math.min(l+s,n)];for(let m=Math.max(l,0);m<d;m+=1)t.fill(i,m*
e+Math.max(a,0),m*e+Math.max(c,0))}function Dd(t,e,n){t.fillStyle=e;let r=t.fillStyle,[o,s,i]=[1,3,5].map(a=>parseInt(r.
slice(a,a+2),16));return(Math.round(255*n)<<24|i<<16|s<<8|o)>>>0}var Fd=600;function Pd(t,e,n){let r=new Map;for(let o of Bd(
n)){let s=ut[u.linkKind(o)].edge;r.set(s,[...r.get(s)??[],o])}for(let[o,s]of r)Hd(t,e.scale,Mt[o],s);t.setLineDash([]),t.
globalAlpha=1}function Bd({kind:t,row:e}){if(t==="article")return[...u.linksOf(e)];if(t!=="story")return[];let{source:n,
target:r}=u.links,o=new Set(u.storyArticles[e]);return u.storyArticles[e].flatMap(i=>[...u.linksOf(i)].filter(a=>n[a]===
i&&o.has(r[a]))).slice(0,Fd)}function Hd(t,e,n,r){t.beginPath();for(let o of r){let[s,i]=[u.links.source[o],u.links.target[o]];
t.moveTo(S.x[s],S.y[s]),t.lineTo(S.x[i],S.y[i])}t.setLineDash((n.dashes||[]).map(o=>o/e)),t.globalAlpha=Math.max(.22,Math.
min(.75,14/r.length)),t.strokeStyle=R[n.colour],t.lineWidth=.6*n.width/e,t.stroke()}function _d(t,e,n){let r=Pt(e);!r||e.
kind==="topic"||(t.beginPath(),$t(t,r.x,r.y,r.radius+(e.kind==="article"?4:6)/n),t.strokeStyle=R.accent,t.lineWidth=2.5/
n,t.stroke())}function Kd(t){let e=+this._x.call(null,t),n=+this._y.call(null,t);return Fi(this.cover(e,n),e,n,t)}function Fi(t,e,n,r){
if(isNaN(e)||isNaN(n))return t;var o,s=t._root,i={data:r},a=t._x0,l=t._y0,c=t._x1,d=t._y1,m,f,h,g,b,y,v,w;if(!s)return t.
_root=i,t;for(;s.length;)if((b=e>=(m=(a+c)/2))?a=m:c=m,(y=n>=(f=(l+d)/2))?l=f:d=f,o=s,!(s=s[v=y<<1|b]))return o[v]=i,t;if(h=
+t._x.call(null,s.data),g=+t._y.call(null,s.data),e===h&&n===g)return i.next=s,o?o[v]=i:t._root=i,t;do o=o?o[v]=new Array(
4):t._root=new Array(4),(b=e>=(m=(a+c)/2))?a=m:c=m,(y=n>=(f=(l+d)/2))?l=f:d=f;while((v=y<<1|b)===(w=(g>=f)<<1|h>=m));return o[w]=
s,o[v]=i,t}function Wd(t){Array.isArray(t)||(t=Array.from(t));let e=t.length,n=new Float64Array(e),r=new Float64Array(e),
o=1/0,s=o,i=-o,a=i;for(let l=0,c,d,m;l<e;++l){if(isNaN(d=+this._x.call(null,c=t[l]))||isNaN(m=+this._y.call(null,c))){n[l]=
NaN;continue}n[l]=d,r[l]=m,d<o&&(o=d),d>i&&(i=d),m<s&&(s=m),m>a&&(a=m)}if(o>i||s>a)return this;this.cover(o,s).cover(i,a);
for(let l=0;l<e;++l)Fi(this,n[l],r[l],t[l]);return this}function zd(t,e){if(isNaN(t=+t)||isNaN(e=+e))return this;var n=this.
_x0,r=this._y0,o=this._x1,s=this._y1;if(isNaN(n))o=(n=Math.floor(t))+1,s=(r=Math.floor(e))+1;else{for(var i=o-n||1,a=this.
_root,l,c;n>t||t>=o||r>e||e>=s;)switch(c=(e<r)<<1|t<n,l=new Array(4),l[c]=a,a=l,i*=2,c){case 0:o=n+i,s=r+i;break;case 1:
n=o-i,s=r+i;break;case 2:o=n+i,r=s-i;break;case 3:n=o-i,r=s-i;break}this._root&&this._root.length&&(this._root=a)}return this.
_x0=n,this._y0=r,this._x1=o,this._y1=s,this}function Gd(){var t=[];return this.visit(function(e){if(!e.length)do t.push(
e.data);while(e=e.next)}),t}function Vd(t){return arguments.length?this.cover(+t[0][0],+t[0][1]).cover(+t[1][0],+t[1][1]):
isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}function dt(t,e,n,r,o){this.node=t,this.x0=e,this.y0=n,
this.x1=r,this.y1=o}function Ud(t,e,n){var r,o=this._x0,s=this._y0,i,a,l,c,d=this._x1,m=this._y1,f=[],h=this._root,g,b;for(h&&
f.push(new dt(h,o,s,d,m)),n==null?n=1/0:(o=t-n,s=e-n,d=t+n,m=e+n,n*=n);g=f.pop();)if(!(!(h=g.node)||(i=g.x0)>d||(a=g.y0)>
m||(l=g.x1)<o||(c=g.y1)<s))if(h.length){var y=(i+l)/2,v=(a+c)/2;f.push(new dt(h[3],y,v,l,c),new dt(h[2],i,v,y,c),new dt(
h[1],y,a,l,v),new dt(h[0],i,a,y,v)),(b=(e>=v)<<1|t>=y)&&(g=f[f.length-1],f[f.length-1]=f[f.length-1-b],f[f.length-1-b]=g)}else{
var w=t-+this._x.call(null,h.data),$=e-+this._y.call(null,h.data),T=w*w+$*$;if(T<n){var P=Math.sqrt(n=T);o=t-P,s=e-P,d=t+
P,m=e+P,r=h.data}}return r}function jd(t){if(isNaN(d=+this._x.call(null,t))||isNaN(m=+this._y.call(null,t)))return this;
var e,n=this._root,r,o,s,i=this._x0,a=this._y0,l=this._x1,c=this._y1,d,m,f,h,g,b,y,v;if(!n)return this;if(n.length)for(;;){
if((g=d>=(f=(i+l)/2))?i=f:l=f,(b=m>=(h=(a+c)/2))?a=h:c=h,e=n,!(n=n[y=b<<1|g]))return this;if(!n.length)break;(e[y+1&3]||
e[y+2&3]||e[y+3&3])&&(r=e,v=y)}for(;n.data!==t;)if(o=n,!(n=n.next))return this;return(s=n.next)&&delete n.next,o?(s?o.next=
s:delete o.next,this):e?(s?e[y]=s:delete e[y],(n=e[0]||e[1]||e[2]||e[3])&&n===(e[3]||e[2]||e[1]||e[0])&&!n.length&&(r?r[v]=
n:this._root=n),this):(this._root=s,this)}function qd(t){for(var e=0,n=t.length;e<n;++e)this.remove(t[e]);return this}function Yd(){
return this._root}function Xd(){var t=0;return this.visit(function(e){if(!e.length)do++t;while(e=e.next)}),t}function Zd(t){
var e=[],n,r=this._root,o,s,i,a,l;for(r&&e.push(new dt(r,this._x0,this._y0,this._x1,this._y1));n=e.pop();)if(!t(r=n.node,
s=n.x0,i=n.y0,a=n.x1,l=n.y1)&&r.length){var c=(s+a)/2,d=(i+l)/2;(o=r[3])&&e.push(new dt(o,c,d,a,l)),(o=r[2])&&e.push(new dt(
o,s,d,c,l)),(o=r[1])&&e.push(new dt(o,c,i,a,d)),(o=r[0])&&e.push(new dt(o,s,i,c,d))}return this}function Jd(t){var e=[],
n=[],r;for(this._root&&e.push(new dt(this._root,this._x0,this._y0,this._x1,this._y1));r=e.pop();){var o=r.node;if(o.length){
var s,i=r.x0,a=r.y0,l=r.x1,c=r.y1,d=(i+l)/2,m=(a+c)/2;(s=o[0])&&e.push(new dt(s,i,a,d,m)),(s=o[1])&&e.push(new dt(s,d,a,
l,m)),(s=o[2])&&e.push(new dt(s,i,m,d,c)),(s=o[3])&&e.push(new dt(s,d,m,l,c))}n.push(r)}for(;r=n.pop();)t(r.node,r.x0,r.
y0,r.x1,r.y1);return this}function Qd(t){return t[0]}function tm(t){return arguments.length?(this._x=t,this):this._x}function em(t){
return t[1]}function nm(t){return arguments.length?(this._y=t,this):this._y}function Wn(t,e,n){var r=new no(e??Qd,n??em,
NaN,NaN,NaN,NaN);return t==null?r:r.addAll(t)}function no(t,e,n,r,o,s){this._x=t,this._y=e,this._x0=n,this._y0=r,this._x1=
o,this._y1=s,this._root=void 0}function Di(t){for(var e={data:t.data},n=e;t=t.next;)n=n.next={data:t.data};return e}var mt=Wn.
prototype=no.prototype;mt.copy=function(){var t=new no(this._x,this._y,this._x0,this._y0,this._x1,this._y1),e=this._root,
n,r;if(!e)return t;if(!e.length)return t._root=Di(e),t;for(n=[{source:e,target:t._root=new Array(4)}];e=n.pop();)for(var o=0;o<
4;++o)(r=e.source[o])&&(r.length?n.push({source:r,target:e.target[o]=new Array(4)}):e.target[o]=Di(r));return t};mt.add=
Kd;mt.addAll=Wd;mt.cover=zd;mt.data=Gd;mt.extent=Vd;mt.find=Ud;mt.remove=jd;mt.removeAll=qd;mt.root=Yd;mt.size=Xd;mt.visit=
Zd;mt.visitAfter=Jd;mt.x=tm;mt.y=nm;var rm={value:()=>{}};function ro(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.
test(r))throw new Error("illegal type: "+r);n[r]=[]}return new zn(n)}function zn(t){this._=t}function om(t,e){return t.trim().
split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))
throw new Error("unknown type: "+n);return{type:n,name:r}})}zn.prototype=ro.prototype={constructor:zn,on:function(t,e){var n=this.
_,r=om(t+"",n),o,s=-1,i=r.length;if(arguments.length<2){for(;++s<i;)if((o=(t=r[s]).type)&&(o=sm(n[o],t.name)))return o;return}
if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++s<i;)if(o=(t=r[s]).type)n[o]=Pi(n[o],t.name,
e);else if(e==null)for(o in n)n[o]=Pi(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=
e[n].slice();return new zn(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,s;r<o;++r)n[r]=
arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(s=this._[t],r=0,o=s.length;r<o;++r)s[r].
value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this.
_[t],o=0,s=r.length;o<s;++o)r[o].value.apply(e,n)}};function sm(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===
e)return o.value}function Pi(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=rm,t=t.slice(0,r).concat(t.slice(
r+1));break}return n!=null&&t.push({name:e,value:n}),t}var Ae=0,Xe=0,Ye=0,Hi=1e3,Gn,Ze,Vn=0,he=0,Un=0,Je=typeof performance=="object"&&performance.now?performance:Date,_i=typeof window==
"object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function Ki(){
return he||(_i(im),he=Je.now()+Un)}function im(){he=0}function oo(){this._call=this._time=this._next=null}oo.prototype=io.
prototype={constructor:oo,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a functio\
n");n=(n==null?Ki():+n)+(e==null?0:+e),!this._next&&Ze!==this&&(Ze?Ze._next=this:Gn=this,Ze=this),this._call=t,this._time=
n,so()},stop:function(){this._call&&(this._call=null,this._time=1/0,so())}};function io(t,e,n){var r=new oo;return r.restart(
t,e,n),r}function am(){Ki(),++Ae;for(var t=Gn,e;t;)(e=he-t._time)>=0&&t._call.call(void 0,e),t=t._next;--Ae}function Bi(){
he=(Vn=Je.now())+Un,Ae=Xe=0;try{am()}finally{Ae=0,cm(),he=0}}function lm(){var t=Je.now(),e=t-Vn;e>Hi&&(Un-=e,Vn=t)}function cm(){
for(var t,e=Gn,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:Gn=n);Ze=
t,so(r)}function so(t){if(!Ae){Xe&&(Xe=clearTimeout(Xe));var e=t-he;e>24?(t<1/0&&(Xe=setTimeout(Bi,Math.ceil(t-Je.now()-
Un)+1)),Ye&&(Ye=clearInterval(Ye))):(Ye||(Vn=Je.now(),Ye=setInterval(lm,Hi)),Ae=1,_i(Bi))}}function ft(t){return function(){return t}}function Xt(t){return(t()-.5)*1e-6}function um(t){return t.x+t.vx}function dm(t){
return t.y+t.vy}function Gi(t){var e,n,r,o=1,s=1;typeof t!="function"&&(t=ft(t==null?1:+t));function i(){for(var c,d=e.length,
m,f,h,g,b,y,v=0;v<s;++v)for(m=Wn(e,um,dm).visitAfter(a),c=0;c<d;++c)f=e[c],b=n[f.index],y=b*b,h=f.x+f.vx,g=f.y+f.vy,m.visit(
w);function w($,T,P,U,_){var H=$.data,q=$.r,V=b+q;if(H){if(H.index>f.index){var yt=h-H.x-H.vx,zt=g-H.y-H.vy,It=yt*yt+zt*
zt;It<V*V&&(yt===0&&(yt=Xt(r),It+=yt*yt),zt===0&&(zt=Xt(r),It+=zt*zt),It=(V-(It=Math.sqrt(It)))/It*o,f.vx+=(yt*=It)*(V=(q*=
q)/(y+q)),f.vy+=(zt*=It)*V,H.vx-=yt*(V=1-V),H.vy-=zt*V)}return}return T>h+V||U<h-V||P>g+V||_<g-V}}function a(c){if(c.data)
return c.r=n[c.data.index];for(var d=c.r=0;d<4;++d)c[d]&&c[d].r>c.r&&(c.r=c[d].r)}function l(){if(e){var c,d=e.length,m;
for(n=new Array(d),c=0;c<d;++c)m=e[c],n[m.index]=+t(m,c,e)}}return i.initialize=function(c,d){e=c,r=d,l()},i.iterations=
function(c){return arguments.length?(s=+c,i):s},i.strength=function(c){return arguments.length?(o=+c,i):o},i.radius=function(c){
return arguments.length?(t=typeof c=="function"?c:ft(+c),l(),i):t},i}function mm(t){return t.index}function Wi(t,e){var n=t.
get(e);if(!n)throw new Error("node not found: "+e);return n}function Vi(t){var e=mm,n=m,r,o=ft(30),s,i,a,l,c,d=1;t==null&&
(t=[]);function m(y){return 1/Math.min(a[y.source.index],a[y.target.index])}function f(y){for(var v=0,w=t.length;v<d;++v)
for(var $=0,T,P,U,_,H,q,V;$<w;++$)T=t[$],P=T.source,U=T.target,_=U.x+U.vx-P.x-P.vx||Xt(c),H=U.y+U.vy-P.y-P.vy||Xt(c),q=Math.
sqrt(_*_+H*H),q=(q-s[$])/q*y*r[$],_*=q,H*=q,U.vx-=_*(V=l[$]),U.vy-=H*V,P.vx+=_*(V=1-V),P.vy+=H*V}function h(){if(i){var y,
v=i.length,w=t.length,$=new Map(i.map((P,U)=>[e(P,U,i),P])),T;for(y=0,a=new Array(v);y<w;++y)T=t[y],T.index=y,typeof T.source!=
"object"&&(T.source=Wi($,T.source)),typeof T.target!="object"&&(T.target=Wi($,T.target)),a[T.source.index]=(a[T.source.index]||
0)+1,a[T.target.index]=(a[T.target.index]||0)+1;for(y=0,l=new Array(w);y<w;++y)T=t[y],l[y]=a[T.source.index]/(a[T.source.
index]+a[T.target.index]);r=new Array(w),g(),s=new Array(w),b()}}function g(){if(i)for(var y=0,v=t.length;y<v;++y)r[y]=+n(
t[y],y,t)}function b(){if(i)for(var y=0,v=t.length;y<v;++y)s[y]=+o(t[y],y,t)}return f.initialize=function(y,v){i=y,c=v,h()},
f.links=function(y){return arguments.length?(t=y,h(),f):t},f.id=function(y){return arguments.length?(e=y,f):e},f.iterations=
function(y){return arguments.length?(d=+y,f):d},f.strength=function(y){return arguments.length?(n=typeof y=="function"?y:
ft(+y),g(),f):n},f.distance=function(y){return arguments.length?(o=typeof y=="function"?y:ft(+y),b(),f):o},f}var fm=1664525,
hm=1013904223,zi=4294967296;function pm(){let t=1;return()=>(t=(fm*t+hm)%zi)/zi}function gm(t){return t.x}function ym(t){
return t.y}var bm=10,wm=Math.PI*(3-Math.sqrt(5));function Ui(t){var e,n=1,r=.001,o=1-Math.pow(r,1/300),s=0,i=.6,a=new Map,
l=io(m),c=ro("tick","end"),d=pm();t==null&&(t=[]);function m(){f(),c.call("tick",e),n<r&&(l.stop(),c.call("end",e))}function f(b){
var y,v=t.length,w;b===void 0&&(b=1);for(var $=0;$<b;++$)for(n+=(s-n)*o,a.forEach(function(T){T(n)}),y=0;y<v;++y)w=t[y],
w.fx==null?w.x+=w.vx*=i:(w.x=w.fx,w.vx=0),w.fy==null?w.y+=w.vy*=i:(w.y=w.fy,w.vy=0);return e}function h(){for(var b=0,y=t.
length,v;b<y;++b){if(v=t[b],v.index=b,v.fx!=null&&(v.x=v.fx),v.fy!=null&&(v.y=v.fy),isNaN(v.x)||isNaN(v.y)){var w=bm*Math.
sqrt(.5+b),$=b*wm;v.x=w*Math.cos($),v.y=w*Math.sin($)}(isNaN(v.vx)||isNaN(v.vy))&&(v.vx=v.vy=0)}}function g(b){return b.
initialize&&b.initialize(t,d),b}return h(),e={tick:f,restart:function(){return l.restart(m),e},stop:function(){return l.
stop(),e},nodes:function(b){return arguments.length?(t=b,h(),a.forEach(g),e):t},alpha:function(b){return arguments.length?
(n=+b,e):n},alphaMin:function(b){return arguments.length?(r=+b,e):r},alphaDecay:function(b){return arguments.length?(o=+b,
e):+o},alphaTarget:function(b){return arguments.length?(s=+b,e):s},velocityDecay:function(b){return arguments.length?(i=
1-b,e):1-i},randomSource:function(b){return arguments.length?(d=b,a.forEach(g),e):d},force:function(b,y){return arguments.
length>1?(y==null?a.delete(b):a.set(b,g(y)),e):a.get(b)},find:function(b,y,v){var w=0,$=t.length,T,P,U,_,H;for(v==null?v=
1/0:v*=v,w=0;w<$;++w)_=t[w],T=b-_.x,P=y-_.y,U=T*T+P*P,U<v&&(H=_,v=U);return H},on:function(b,y){return arguments.length>
1?(c.on(b,y),e):c.on(b)}}}function ji(){var t,e,n,r,o=ft(-30),s,i=1,a=1/0,l=.81;function c(h){var g,b=t.length,y=Wn(t,gm,
ym).visitAfter(m);for(r=h,g=0;g<b;++g)e=t[g],y.visit(f)}function d(){if(t){var h,g=t.length,b;for(s=new Array(g),h=0;h<g;++h)
b=t[h],s[b.index]=+o(b,h,t)}}function m(h){var g=0,b,y,v=0,w,$,T;if(h.length){for(w=$=T=0;T<4;++T)(b=h[T])&&(y=Math.abs(
b.value))&&(g+=b.value,v+=y,w+=y*b.x,$+=y*b.y);h.x=w/v,h.y=$/v}else{b=h,b.x=b.data.x,b.y=b.data.y;do g+=s[b.data.index];while(b=
b.next)}h.value=g}function f(h,g,b,y){if(!h.value)return!0;var v=h.x-e.x,w=h.y-e.y,$=y-g,T=v*v+w*w;if($*$/l<T)return T<a&&
(v===0&&(v=Xt(n),T+=v*v),w===0&&(w=Xt(n),T+=w*w),T<i&&(T=Math.sqrt(i*T)),e.vx+=v*h.value*r/T,e.vy+=w*h.value*r/T),!0;if(h.
length||T>=a)return;(h.data!==e||h.next)&&(v===0&&(v=Xt(n),T+=v*v),w===0&&(w=Xt(n),T+=w*w),T<i&&(T=Math.sqrt(i*T)));do h.
data!==e&&($=s[h.data.index]*r/T,e.vx+=v*$,e.vy+=w*$);while(h=h.next)}return c.initialize=function(h,g){t=h,n=g,d()},c.strength=
function(h){return arguments.length?(o=typeof h=="function"?h:ft(+h),d(),c):o},c.distanceMin=function(h){return arguments.
length?(i=h*h,c):Math.sqrt(i)},c.distanceMax=function(h){return arguments.length?(a=h*h,c):Math.sqrt(a)},c.theta=function(h){
return arguments.length?(l=h*h,c):Math.sqrt(l)},c}function qi(t){var e=ft(.1),n,r,o;typeof t!="function"&&(t=ft(t==null?0:+t));function s(a){for(var l=0,c=n.length,d;l<c;++l)
d=n[l],d.vx+=(o[l]-d.x)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)r[a]=isNaN(
o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.length?
(e=typeof a=="function"?a:ft(+a),i(),s):e},s.x=function(a){return arguments.length?(t=typeof a=="function"?a:ft(+a),i(),
s):t},s}function Yi(t){var e=ft(.1),n,r,o;typeof t!="function"&&(t=ft(t==null?0:+t));function s(a){for(var l=0,c=n.length,
d;l<c;++l)d=n[l],d.vy+=(o[l]-d.y)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)
r[a]=isNaN(o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.
length?(e=typeof a=="function"?a:ft(+a),i(),s):e},s.y=function(a){return arguments.length?(t=typeof a=="function"?a:ft(+a),
i(),s):t},s}var jn=120,xm=300,vm=60,km=44;function Xi(t,e){let n=new Map(t.map(({id:a},l)=>[a,l])),r=e.flatMap(({from:a,to:l})=>{let[
c,d]=[n.get(a),n.get(l)];return c===void 0||d===void 0?[]:[{source:c,target:d}]}),o=Sm(t.length,r),s=Gi((a,l)=>t[l].size+
km/2),i=Ui(o).stop().force("links",Vi(r).distance(jn)).force("charges",ji().strength(-9*jn).distanceMax(12*jn)).force("x",
qi().strength(.06)).force("y",Yi().strength(.06)).force("apart",s).tick(xm);for(let a of["links","charges","x","y"])i.force(
a,null);return s.strength(1).iterations(4),i.velocityDecay(.6).tick(vm),o.map(({x:a=0,y:l=0})=>[Math.round(a),Math.round(
l)])}function Sm(t,e){let n=new Int32Array(t);for(let{source:s,target:i}of e)n[s]+=1,n[i]+=1;let r=Array.from({length:t},
()=>({}));return[...n.keys()].sort((s,i)=>n[i]-n[s]||s-i).forEach((s,i)=>{let a=.7*jn*Math.sqrt(i+.5);r[s]={x:a*Math.cos(
2.399963*i),y:a*Math.sin(2.399963*i)}}),r}function Tm(t){let[e,n,r]=Is[t.kind];return Math.min(r,e+n*Math.sqrt(u.weight(t)))}function Zi({name:t="network",nodes:e,
edges:n,note:r=""}){let o=Nm(e,n),s=new Map(o.map(c=>[c.id,c])),i=new Map,a=Mm(Ji(n).filter(({from:c,to:d})=>s.has(c)&&s.
has(d)&&c!==d));for(let{edge:c}of a)i.set(c.kind,(i.get(c.kind)??0)+1);let l=a.map(({id:c,from:d,to:m,edge:f,bend:h,isMutual:g})=>({
id:c,from:d,to:m,ends:[f.from,f.to],kind:f.kind,links:f.links??[],isHub:f.isHub??!1,ink:Cm(i.get(f.kind)??1),bend:h,isMutual:g}));
for(let{from:c,to:d,isHub:m}of l){let[f,h]=[s.get(c),s.get(d)];!m&&f&&h&&Am(f,h)}return{name:t,nodes:o,edges:l,places:s,
note:r}}var Om=.16;function Mm(t){let e=({from:l,to:c,edge:d})=>`${d.kind} ${l} ${c}`,n=new Map(t.map(l=>[e(l),l])),r=l=>n.
get(e({...l,from:l.to,to:l.from})),o=t.filter(l=>{let c=r(l);return!c||l.id<=c.id}),s=new Map,i=({from:l,to:c})=>l<c?`${l}\
 ${c}`:`${c} ${l}`,a=new Map;for(let l of o)a.set(i(l),(a.get(i(l))??0)+1);return o.map(l=>{let c=i(l),d=s.get(c)??0;s.set(
c,d+1);let m=((a.get(c)??1)-1)/2,f=l.from<l.to?1:-1;return{...l,bend:f*Om*2*(d-m),isMutual:r(l)!==void 0||Em(l.edge)}})}
var Em=({links:t=[]})=>new Set(t.map(e=>u.links.source[e])).size>1,Ji=t=>t.map((e,n)=>({id:n,from:u.nameOf(e.from),to:u.
nameOf(e.to),edge:e}));function Nm(t,e){let n=t.map(i=>({thing:i.thing,id:u.nameOf(i.thing),size:i.size??Tm(i.thing),x:i.
x,y:i.y})),r=n.every(({x:i,y:a})=>i!==void 0&&a!==void 0),o=Ji(e.filter(({isHub:i,from:a,to:l})=>!i&&a!==l)),s=r?n.map(({
x:i=0,y:a=0})=>[i,a]):Xi(n,o);return n.map((i,a)=>({...i,x:s[a][0],y:s[a][1],ways:[]}))}var Cm=t=>Math.max(.22,Math.min(
1,Math.sqrt(100/t)));function Am(t,e){let n=Math.hypot(e.x-t.x,e.y-t.y)||1,[r,o]=[(e.x-t.x)/n,(e.y-t.y)/n];t.ways.push([
r,o]),e.ways.push([-r,-o])}function Qe(){let{nodes:t,edges:e}=u.network,n=u.sizeOf("article")+u.sizeOf("outlet")+u.sizeOf(
"topic");return!e.length&&n>u.notes.wholeLimit?null:{name:"whole",nodes:t.flatMap(({id:r,x:o,y:s})=>{let i=u.thingOf(r);
return i?[{thing:i,x:o,y:s}]:[]}),edges:e.flatMap(({from:r,to:o,kind:s,hub:i})=>{let a=[u.thingOf(r),u.thingOf(o)];return a[0]&&
a[1]?[{from:a[0],to:a[1],kind:s,isHub:!!i}]:[]})}}function Qi(t){let e=u.nameOf(t),n=t.kind==="story"?u.storyArticles[t.
row]:[],r=new Set([e,...n.map(o=>u.nameOf(N(o)))]);for(let{from:o,to:s}of E.edges)o===e&&r.add(s),s===e&&r.add(o);return r}
function ta(t){let{row:e}=t;return t.kind!=="article"?u.articlesOf(t):[e,...Array.from(u.linksOf(e),n=>u.otherEnd(n,e))]}
var ao=.13;function lo(t){if(E.near)return E.near.has(t.id)?1:ao;if(Qr(t.thing))return 1;let e=to(t.thing);return fe()?E.
litNames?.has(t.id)?1:E.mask&&e?.5:ao:e?1:ao}function Lm(t,e){return e?1:E.near?.06:fe()?.12*t.ink:(E.mask&&!t.ends.every(
to)?.06:.75)*t.ink}function tn(t){let e=Qr(t.thing);return{id:t.id,x:t.x,y:t.y,shape:$s[t.thing.kind],size:t.size*E.grow,
opacity:lo(t),borderWidth:e?3:1,color:{background:R[t.thing.kind],border:e?R.ink:R.paper}}}function en(t){let{focus:e,grow:n,
pointed:r}=E,{width:o,dashes:s,arrow:i,colour:a,isNamed:l=!1}=Mt[t.kind],c=e&&u.nameOf(e),d=E.near?t.from===r||t.to===r:
t.from===c||t.to===c||t.id===r,m=E.litNames?.has(t.from)&&E.litNames.has(t.to),f=Lm(t,d||e?.kind==="story"&&m===!0),h=t.
kind==="related-to"||l;return{id:t.id,from:t.from,to:t.to,hidden:t.isHub&&!d&&r!==t.from&&r!==t.to,width:o*n*(t.id===r?1.8:
1),dashes:s&&s.map(g=>g*n),arrows:{to:{enabled:i,scaleFactor:.3+.18*n},from:{enabled:i&&t.isMutual,scaleFactor:.3+.18*n}},
smooth:t.bend?{enabled:!0,type:t.bend>0?"curvedCW":"curvedCCW",roundness:Math.abs(t.bend)}:!1,label:l&&f>.5?t.kind:void 0,
font:{size:11*n,face:"sans-serif",color:R.ink,strokeWidth:3*n,strokeColor:R.paper,align:"middle"},color:{color:R[a],hover:R[a],
opacity:f*(h?.9:.65)}}}var ea=new Map;function qn(t){let{kind:e}=t,n=()=>u.rowsIn(e).map(o=>u.weight({kind:e,row:o})),r=ea.get(e)??n().reduce((o,s)=>Math.
max(o,s),1);return ea.set(e,r),u.weight(t)/r}var Le=({x:t,y:e},n)=>[(t-n.x)*n.scale,(e-n.y)*n.scale],co=t=>et(t,E.focus)||
!K()&&["topic","outlet"].includes(t.kind)&&qn(t)===1;function ia({thing:t,x:e,y:n,radius:r,ways:o},{lines:s,height:i,width:a},l,c){
let[d,m]=Le({x:e,y:n},l),f=s.length*i,h=c.filter(({at:[_,H],half:q})=>Math.abs(_-d)<r+a+2*q+40&&Math.abs(H-m)<r+f+2*q+80),
g=(_,H)=>({left:_,right:_+a,top:H,bottom:H+f}),b=g(d-a/2,m+r+3),y=g(d-a/2,m-r-3-f),v=g(d-a/2,m-f/2),w=g(d+r+4,m-f/2),$=g(
d-r-4-a,m-f/2);if(K()&&t.kind==="story"){let _=na.flatMap(V=>[b,y].map(yt=>g(yt.left+V*a,yt.top)));for(let V of na)for(let yt of[
w,$])_.push(g(yt.left,yt.top+1.5*V*f));let H=sa(g,d,m,r,a,f).filter(V=>Dm(V,d,m,t,h)),q=Im([b,y,w,$,..._],h);return Fm(t,
[...q,v,...H],h)}let T=(_,H)=>Math.max(0,...(o??[]).map(([q,V])=>q*_+V*H-.4)),U=[[b,T(0,1)],[y,T(0,-1)+.05],[w,T(1,0)+.1],
[$,T(-1,0)+.1]].sort((_,H)=>_[1]-H[1]).map(([_])=>_);return K()||t.kind==="article"||qn(t)<Pm()?U:[...U,...sa(g,d,m,r,a,
f)]}var na=[-.2,.2,-.4,.4],ra=[0,-18,18,-36,36,-54,54,-72,72];function aa(t,{height:e,width:n},r){return ra.flatMap(s=>ra.
map(i=>({left:t[0]-n/2+i,right:t[0]+n/2+i,top:t[1]-e/2+s,bottom:t[1]+e/2+s}))).filter(s=>r.every(i=>Yn(s,i)===0))}var la=9,
$m=3,ca=t=>me(Nt(t),$m).map(e=>({row:e,at:Le(Jr(e),t),half:S.radii[e]*t.scale*.85}));function Yn({left:t,right:e,top:n,bottom:r},{
at:[o,s],half:i}){return Math.max(0,Math.min(e,o+i)-Math.max(t,o-i))*Math.max(0,Math.min(r,s+i)-Math.max(n,s-i))}function Im(t,e){
let n=o=>e.reduce((s,i)=>s+Yn(o,i),0);return t.map((o,s)=>[o,n(o)+250*s]).sort((o,s)=>o[1]-s[1]).map(([o])=>o)}var Rm=3,
ua=(t,e)=>e.filter(({row:n})=>n!==t.row);function Dm({top:t,bottom:e},n,r,o,s){let i={left:n-1,right:n+1,top:Math.min(r,
e),bottom:Math.max(r,t)};return ua(o,s).every(a=>Yn(i,a)===0)}function oa({left:t,right:e,top:n,bottom:r},{at:[o,s],half:i}){
let[a,l]=[Math.max(t-o,0,o-e),Math.max(n-s,0,s-r)];return Math.max(0,Math.hypot(a,l)-i/.85)}function Fm(t,e,n){let[r,o]=[
n.find(({row:a})=>a===t.row),ua(t,n)],s=a=>!r||a.isFar===!0||o.every(l=>oa(a,l)>oa(a,r)+Rm),i=e.filter(a=>o.every(l=>Yn(
a,l)===0));return i.length||!co(t)?[...i.filter(s),...i.filter(a=>!s(a))]:e}var Pm=()=>W.clientWidth<500?.9:.4;function sa(t,e,n,r,o,s){
let i=[18,34,50].flatMap(l=>[n-r-l-s,n+r+l]),a=[0,-o/2,o/2];return i.flatMap(l=>a.map(c=>({...t(e-o/2+c,l),isFar:!0})))}var Bm=()=>W.clientWidth<500?K()?18:14:60,ma=/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,Hm={article:()=>[`\
12px ${R.serif}`,15,24],story:()=>[`600 12.5px ${R.serif}`,15.5,W.clientWidth<500?14:16],outlet:()=>[`600 12px ${R.sans}`,
15,22],topic:()=>W.clientWidth<500?[`700 12px ${R.sans}`,14,14]:[`700 14px ${R.sans}`,17,22]},fa=()=>`600 ${W.clientWidth<
500?10:12}px ${R.sans}`,uo=new Map,xt={placed:[],regions:[],key:""},mo=()=>{uo.clear(),xt.key=""};function _m(t,e,n){let r=[
""];for(let s of t.split(/\s+/)){let i=r.length-1,a=r[i];a&&a.length+s.length>=e?r.push(s):r[i]=a?`${a} ${s}`:s}let o=r.
slice(0,n).map(s=>A(s,e+6));return r.length>n&&(o[n-1]=`${o[n-1].replace(/…$/,"")}…`),o}function Km({kind:t,row:e}){
if(t!=="story")return[u.labelOf({kind:t,row:e})];let n=u.titleOf(e),r=n.split(ha)[0];return Wm().get(r)===1?[n,r]:[n]}var ha="\
 · ",$e=null;function Wm(){if($e)return $e;$e=new Map;for(let t of S.islands){let[e]=u.titleOf(t).split(ha);$e.set(e,($e.
get(e)??0)+1)}return $e}function zm(t,{thing:e}){let n=u.nameOf(e),r=uo.get(n)??Km(e).map(o=>Gm(t,e.kind,o));return uo.set(
n,r),r}function Gm(t,e,n){let[r,o,s]=Hm[e](),i=e==="story"?4:2,a=_m(A(n.replace(ma,""),120),s,i);t.font=r;let l=Math.max(
...a.map(c=>t.measureText(c).width));return{lines:a,font:r,height:o,width:l+6}}var pa="2.5px";function Vm(t){return(K()?
Ym(t):Um(t)).sort((n,r)=>r.rank-n.rank).slice(0,400)}function Um(t){let e=Nt(t);return E.nodes.filter(n=>Bn(e,n.x,n.y,0)&&
lo(n)===1).map(n=>({thing:n.thing,x:n.x,y:n.y,radius:n.size*E.grow*t.scale,rank:jm(n.thing),ways:n.ways}))}function jm(t){
return et(t,E.focus)?1e9:t.kind==="article"?u.weight(t):1e4+1e3*qn(t)}var fo=1.9,qm=30;function Ym(t){let e=Nt(t),n=me(e,
la).filter(s=>u.storyArticles[s].some(Ne)).map(s=>Xn(I(s),t,Xm(s))),r=E.litRows!==null&&E.litRows.size<=qm;if(t.scale>fo||
r)for(let s of de(e))Ne(s)&&n.push(Xn(N(s),t,u.linkCount[s]/1e3));let{focus:o}=E;return!o||o.kind==="topic"||!Pt(o)?n:[...n.
filter(({thing:s})=>!et(s,o)),Xn(o,t,1e9)]}var Xm=t=>1e3*(1+u.storyArticles[t].length/u.storyArticles[S.islands[0]].length);
function Xn(t,e,n){let{x:r,y:o,radius:s}=Pt(t)??{x:0,y:0,radius:0};return{thing:t,x:r,y:o,radius:s*e.scale,rank:n}}var ho=(t,e)=>t.
left<e.right&&t.right>e.left&&t.top<e.bottom&&t.bottom>e.top;function Zm(t,e){let n=K()?ca(e):[],r=rf();tf(t,e,n,r);let o=Vm(
e),s=o.map(a=>ga(a,e)),i=K()?nf(e):[];xt.placed=[];for(let a=0;a<o.length&&xt.placed.length<Bm();a+=1){let l=zm(t,o[a]).
flatMap(d=>{let m=y=>ya(y,e)&&!r.some(v=>ho(y,v)),f=ia(o[a],d,e,n).filter(m),h=f.filter(y=>da(y,a,s)),g=co(o[a].thing)?f.
at(0):void 0,b=h.find(y=>da(y,-1,i))??h.at(0)??g;return b?[{size:d,free:b}]:[]}),c=l.find(({free:d})=>!d.isFar)??l.at(0);
c&&(r.push(c.free),xt.placed.push(Jm(o[a],c.size,c.free,e)))}}function Jm(t,e,n,r){let[o,s]=Le(t,r),[i,a]=[(n.left+n.right)/
2-o,n.top-s];return{...t,size:e,isFar:!!n.isFar,dx:i,dy:a}}var Qm=2.2;function tf(t,e,n,r){if(xt.regions=[],!(!K()||e.scale>
Qm*E.fit)){t.font=fa(),t.letterSpacing=pa;for(let o of S.regions){let s=o.name.replace(ma,"").toLocaleUpperCase(),i={lines:[
s],font:"",height:16,width:t.measureText(s).width+6},[a,l]=Le(o,e),c=aa([a,l],i,n).find(d=>ya(d,e)&&!r.some(m=>ho(d,m)));
c&&(r.push(c),xt.regions.push({region:o,text:s,dx:(c.left+c.right)/2-a,dy:c.top-l}))}t.letterSpacing="0px"}}function ga(t,e){
let[n,r]=Le(t,e);return t.thing.kind!=="story"||!K()?{left:n-t.radius,right:n+t.radius,top:r-t.radius,bottom:r+t.radius}:
{left:1/0,right:-1/0,top:1/0,bottom:-1/0}}var ef=150;function nf(t){let e=de(Nt(t)).filter(n=>u.storylineOf(n)<0&&u.articles.
event[n]<0);return e.length>ef?[]:e.map(n=>ga(Xn(N(n),t,0),t))}function rf(){let t=W.getBoundingClientRect(),[e,n]=[(t.left+
t.right)/2,(t.top+t.bottom)/2];return[...document.querySelectorAll(".views, .zoom")].map(r=>{let{left:o,right:s,top:i,bottom:a}=r.
getBoundingClientRect();return{left:o-e,right:s-e,top:i-n,bottom:a-n}})}var ya=(t,e)=>Math.max(-t.left,t.right)<e.width/
2-4&&Math.max(-t.top,t.bottom)<e.height/2-4,da=(t,e,n)=>!n.some((r,o)=>o!==e&&ho(t,r));function ba(t,e,n){let r=`${E.name}\
|${e.scale}|${Oe}|${e.x},${e.y}`;r!==xt.key&&!(n&&xt.placed.length)&&(Zm(t,e),xt.key=r),t.save(),t.setTransform(e.ratio,
0,0,e.ratio,0,0),Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:4.5,strokeStyle:R.paper});
for(let o of xt.regions)sf(t,e,o);for(let o of xt.placed)af(t,e,o);t.restore()}function of(t,e,{x:n,y:r,radius:o,size:s},i,a){
let[l,c]=[(n-e.x)*e.scale+e.width/2,(r-e.y)*e.scale+e.height/2],d=a>c?a:a+s.lines.length*s.height,m=Math.min(Math.max(l,
i-s.width/2),i+s.width/2),f=o/Math.hypot(m-l,d-c);t.beginPath(),t.moveTo(l+f*(m-l),c+f*(d-c)),t.lineTo(m,d),t.save(),t.lineWidth=
1,t.strokeStyle=R.soft,t.stroke(),t.restore()}function sf(t,e,{region:{x:n,y:r},text:o,dx:s,dy:i}){let a=(n-e.x)*e.scale+
e.width/2+s,l=(r-e.y)*e.scale+e.height/2+i;t.font=fa(),t.letterSpacing=pa,t.fillStyle=R.quiet,t.strokeText(o,a,l),t.fillText(
o,a,l),t.letterSpacing="0px"}function af(t,e,n){let{x:r,y:o,dx:s,dy:i,size:a}=n,l=(r-e.x)*e.scale+e.width/2+s,c=(o-e.y)*
e.scale+e.height/2+i;n.isFar&&of(t,e,n,l,c),t.font=a.font,t.fillStyle=R.ink,a.lines.forEach((d,m)=>{t.strokeText(d,l,c+m*
a.height),t.fillText(d,l,c+m*a.height)})}var Jn=!1,Zn=!1,wa=0;function xa(){}var va=xa,ka=xa,rn=()=>Zn,Sa=()=>Jn,Ta=()=>{Jn=!1};function Oa(t,e){ka=e,va=t}function nn(){
va(),Zn=!0,clearTimeout(wa),wa=window.setTimeout(()=>{Zn=!1,lf(),ka()},120)}function lf(){if(!z)return;let[t,e]=[E.fit*.4,
Math.max(8,E.fit*4)],n=z.getScale();(n<t||n>e)&&z.moveTo({scale:Math.min(e,Math.max(t,n))})}function cf(){if(K())return Pn();
let[t,e]=[E.nodes.map(({x:n})=>n),E.nodes.map(({y:n})=>n)];return[Math.min(...t),Math.min(...e),Math.max(...t),Math.max(
...e)]}var po=()=>({above:W.clientWidth<500?60:16,below:46});function uf([t,e,n,r]){let[o,s]=[W.clientWidth,W.clientHeight],
i=K()?16:Math.min(70,o/8),a=K()?po():{above:i,below:84},l=Math.min(K()?2:1.3,(o-2*i)/Math.max(n-t,1),(s-a.above-a.below)/
Math.max(r-e,1)),c=Number.isFinite(t)?Math.max(l,.001):1;Bt({fit:c,grow:K()?1:Math.min(3,Math.max(1,.55/c))})}function Zt(t=!0){
let e=cf();uf(e);let[n,r,o,s]=e;if(!Number.isFinite(n))return;let i=K()?(po().above-po().below)/2:20,a={x:(n+o)/2,y:(r+s)/
2-i/E.fit};Ie({position:a,scale:E.fit},t),Jn=!0}function Ie(t,e=!0){Jn=!1;let n=e&&!Sn();n&&(Zn=!0,z?.once("animationFin\
ished",nn));let r=n&&{duration:260,easingFunction:"easeInOutQuad"};z?.moveTo({...t,animation:r}),!n&&K()&&nn()}function Re(t){
Ie({scale:lt().scale*t})}function on(t){if(K())return Pt(t);let e=E.places.get(u.nameOf(t));return e?{x:e.x,y:e.y,radius:e.
size*E.grow}:null}function Ma(t){let e=on(t);if(!e)return;let{x:n,y:r,scale:o,width:s,height:i}=lt(),a=Math.abs(e.x-n)*o>
s*.42,l=Math.abs(e.y-r)*o>i*.4,d=t.kind==="story"?Math.min(2.2,.3*Math.min(s,i)/e.radius):1.6,m=K()&&t.kind!=="topic"&&o<
d*.6,f={x:e.x,y:e.y};m?Ie({position:f,scale:d}):(a||l)&&Ie({position:f})}var Qt=t=>"edge"in t,pe;function Ca(t){pe=t,z?.on("click",({pointer:e})=>{pe.pick(go(e.DOM),!1)}),z?.on("doubleClick",({
pointer:e})=>{let n=go(e.DOM);n&&pe.pick(n,!0)});for(let e of["dragging","dragEnd"])z?.on(e,gf);W.addEventListener("poin\
termove",ff),W.addEventListener("pointerleave",sn),W.addEventListener("keydown",kf),W.addEventListener("blur",yo)}function go({
x:t,y:e}){if(!z)return null;if(K()){let s=z.DOMtoCanvas({x:t,y:e});return df(t,e)??yi(s.x,s.y,z.getScale())}let n=z.getNodeAt(
{x:t,y:e});if(n!==void 0)return u.thingOf(String(n));let r=z.getEdgeAt({x:t,y:e}),o=E.edges.find(s=>s.id===r);return o?{
edge:o}:null}function df(t,e){let n=lt();return xt.placed.find(({x:o,y:s,dx:i,dy:a,size:l})=>{let c=(o-n.x)*n.scale+n.width/
2+i,d=(s-n.y)*n.scale+n.height/2+a,m=l.lines.length*l.height;return Math.abs(t-c)<l.width/2&&e>d&&e<d+m})?.thing??null}var Jt=x(
"tip"),Qn=null;function mf(t,e){return e?Qt(t)||Qt(e)?Qt(t)&&Qt(e)&&t.edge===e.edge:et(t,e):!1}function sn(){Jt.hidden=!0,
Qn&&Aa(null),Qn=null,W.classList.remove("pointing")}function ff(t){if(rn()||t.pointerType==="touch")return;let e=W.getBoundingClientRect(),
[n,r]=[t.clientX-e.left,t.clientY-e.top],o=go({x:n,y:r});o?hf(o,n,r):sn()}function hf(t,e,n){mf(t,Qn)||(Jt.replaceChildren(
...pe.tip(t)),Qn=t,Aa(t)),Jt.hidden=!1;let r=Math.max(8,Math.min(e+14,W.clientWidth-Jt.offsetWidth-8)),o=n+Jt.offsetHeight+
24>W.clientHeight;Jt.style.left=`${r}px`,Jt.style.top=`${o?Math.max(4,n-Jt.offsetHeight-12):n+16}px`,W.classList.add("po\
inting")}function Aa(t){let e=E.pointed,n=t&&(Qt(t)?t.edge.id:u.nameOf(t));Bt({pointed:n,near:pf(n)}),!(K()||e===n)&&(St.
update(E.nodes.map(tn)),Dt.update(E.edges.map(en)),Lt())}function pf(t){if(K()||typeof t!="string")return null;let e=new Set(
[t]);for(let{from:n,to:r}of E.edges)n===t&&e.add(r),r===t&&e.add(n);return e}function gf({nodes:t}){if(!(K()||!z||!t.length)){
for(let[e,{x:n,y:r}]of Object.entries(z.getPositions(t))){let o=E.places.get(e);o&&Object.assign(o,{x:n,y:r})}Lt()}}var yf=new Map(
[["ArrowLeft",[-1,0]],["ArrowRight",[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]),Ht=null;function yo(){Ht=null,Te()}function bf(){
if(!K())return E.nodes.map(({thing:r,x:o,y:s})=>({thing:r,x:o,y:s}));let t=lt(),e=Nt({...t,width:3*t.width,height:3*t.height}),
n=me(e).map(I);return(t.scale>fo||n.length<2)&&n.push(...de(e).map(N)),n.flatMap(r=>{let o=Pt(r);return o?[{thing:r,x:o.
x,y:o.y}]:[]})}function wf([t,e]){let n=(Ht&&on(Ht))??lt(),[r,o]=[null,1/0];for(let{thing:s,x:i,y:a}of bf()){if(et(s,Ht))
continue;let l=(i-n.x)*t+(a-n.y)*e,c=Math.abs((i-n.x)*e)+Math.abs((a-n.y)*t),d=l>1?l+2*c:1e7+l*10+c;d<o&&([r,o]=[s,d])}r&&
xf(r)}function xf(t){let e=on(t);if(!e)return;Ht=t;let{x:n,y:r}=e,o=lt(),s=Math.abs(n-o.x)*o.scale>o.width*.45,i=Math.abs(
r-o.y)*o.scale>o.height*.42;(s||i)&&Ie({position:{x:n,y:r}},!1),pe.say(t),Te()}function La(t){let e=Ht&&on(Ht);if(!e)return;
let{scale:n}=lt();t.beginPath(),$t(t,e.x,e.y,e.radius+6/n),t.strokeStyle=R.accent,t.lineWidth=3/n,t.stroke()}var Ea=()=>{
Ht&&pe.pick(Ht,!1)},Na=()=>{Re(1.4)},vf=new Map([["Enter",Ea],[" ",Ea],["Escape",()=>{pe.back()}],["+",Na],["=",Na],["-",
()=>{Re(1/1.4)}],["0",()=>{Zt()}]]);function kf(t){if(t.ctrlKey||t.metaKey||t.altKey)return;let e=yf.get(t.key),n=vf.get(
t.key);if(e)wf(e);else if(n)n();else return;t.preventDefault()}var tr=!1;function $a(t){Lr(),fi(),ci();let e=Ps(u.network.options);e.on("beforeDrawing",n=>{!tr&&K()&&!$i(n,lt(),rn())&&
nn()}),e.on("afterDrawing",n=>{tr||(E.name&&ba(n,lt(),rn()),La(n))});for(let n of["dragStart","dragging","dragEnd","zoom"])
e.on(n,nn);for(let n of["dragStart","zoom"])e.on(n,Ta);e.on("resize",Sf),Oa(sn,()=>{K()&&Zr(),Te()}),Ca(t)}function Sf(){
mo(),Sa()&&requestAnimationFrame(()=>{if(!K()){Zt(!1);return}let{focus:t,litRows:e}=E;bo(),Bt({focus:t,litRows:e}),Lt()})}
function bo(){gi(),hi(W),Ra(wi,Zr)}function Ia(t){Ra(Zi(t),()=>{St.add(E.nodes.map(tn)),Dt.add(E.edges.map(en))})}function Ra(t,e){
yo(),sn(),tr=!0,Dt.length&&Dt.clear(),St.length&&St.clear(),vi(t),Zt(!1),e(),tr=!1,Lt()}function Da(t){let e=K();Bt({focus:t,
litRows:t&&e?new Set(ta(t)):null,litNames:t&&!e?Qi(t):null}),wo(),t&&Ma(t)}function er(t){Bt({mask:t}),wo()}function wo(){
K()||(St.update(E.nodes.map(tn)),Dt.update(E.edges.map(en))),Lt()}function xo(){Lr(),mo(),z&&wo()}var Fa=()=>z?.redraw();
function Pa(t){return Tf(t,()=>{let e=W.querySelector("canvas"),n=document.createElement("canvas"),r=n.getContext("2d");
if(!e||!r)throw new Error("This browser gives no canvas to draw on.");return[n.width,n.height]=[e.width,e.height],r.fillStyle=
R.paper,r.fillRect(0,0,n.width,n.height),r.drawImage(e,0,0),n.toDataURL("image/png")})}function Tf(t,e){let n=Object.getOwnPropertyDescriptor(
window,"devicePixelRatio"),r=t*lt().ratio,o=()=>{z?.setSize("100%","100%"),z?.redraw()};Object.defineProperty(window,"de\
vicePixelRatio",{value:r,configurable:!0});try{return o(),e()}finally{n&&Object.defineProperty(window,"devicePixelRatio",
n),o()}}var Ba=[{most:62,floor:t=>t.setUTCHours(0,0,0,0),next:t=>t.setUTCDate(t.getUTCDate()+1)},{most:620,floor:t=>t.setUTCDate(
t.getUTCDate()-(t.getUTCDay()+6)%7),next:t=>t.setUTCDate(t.getUTCDate()+7)},{most:4400,floor:t=>t.setUTCDate(1),next:t=>t.
setUTCMonth(t.getUTCMonth()+1)},{most:1/0,floor:t=>t.setUTCMonth(0,1),next:t=>t.setUTCFullYear(t.getUTCFullYear()+1)}],Of=400;
function Ha(t){let e=Float64Array.from(t.filter(l=>l!==null)).sort();if(!e.length)return null;let[n,r]=[e[0],e[e.length-
1]],o=Mf(Ef(e)),s=[];n<o[0]&&(s.push(`the first bar gathers all before ${ae(o[0])}`),o.unshift(n));let i=o[o.length-1];i<=
r&&(s.push(`the last bar gathers all from ${ae(i)} on`),o.push(r+1));let a=Int16Array.from(t,l=>l===null?-1:nr(o,l));return{
edges:o,bins:a,gathered:s}}function Mf([t,e]){let n=Ba.find(({most:s})=>(e-t)/tt<=s)??Ba[3],r=new Date(t*1e3);r.setUTCHours(
0,0,0,0),n.floor(r);let o=[r.getTime()/1e3];for(;o[o.length-1]<=e&&o.length<=Of;)n.next(r),o.push(r.getTime()/1e3);return o}
function Ef(t){let e=i=>t[Math.round(i*(t.length-1))],[n,r,o,s]=[e(0),e(1),e(.01),e(.99)];return s>o&&(s-o)*2<r-n?[o,s]:
[n,r]}function nr(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<=e?n=o:r=o}return n}function vo({bins:t,edges:e},n){
let r=new Uint32Array(e.length-1);return t.forEach((o,s)=>{o>=0&&(!n||n[s])&&(r[o]+=1)}),r}var ko=t=>new Date(t*1e3).toISOString().
slice(0,10).replace(/(-01)?-01$/,e=>e.length>3?"":e.slice(3));var Nf=new Set(En),ge=t=>Nf.has(t);function _a(t,e){let n=new Set(e),r=new Set,o=[];for(let s of e){if(r.has(s))continue;
r.add(s);let i=[s];for(let a of i)for(let l of t.linksOf(a)){let c=t.otherEnd(l,a);!ge(t.linkKind(l))||!n.has(c)||r.has(
c)||(r.add(c),i.push(c))}o.push(i.sort(t.oldestFirst))}return o}var Va=30,So=19,an=14,Cf=26,Af=26,Ka=26,Lf=24,Wa=.7;function $f(t,e){let n=[...new Set(t)].sort((l,c)=>l-c),[r,o]=[n[0],
n[n.length-1]],s=Math.max(1,o-r),i=e-an-Cf,a=l=>{let c=(n[l]-r)/s,d=n.length>1?l/(n.length-1):.5;return(1-Wa)*c+Wa*d};return l=>{
if(n.length<2)return an+i/2;let c=n.findIndex(m=>m>=l);if(c<0)return an+i;if(c===0)return an;let d=(l-n[c-1])/(n[c]-n[c-
1]);return an+i*(a(c-1)+d*(a(c)-a(c-1)))}}var Ua=(t,e)=>t.storyArticles[e].filter(n=>t.articles.published[n]!==null).length>
1,If={year:365*tt,month:30*tt,day:tt};function ja(t,e,n,r){let o=Rf(t,e),s=f=>t.articles.published[f],a=o.flatMap(({rows:f})=>f).
map(s).filter(f=>f!==null),l=$f(a,n),c=Af,d=o.map(({event:f,rows:h})=>{let g=h.filter(w=>s(w)!==null).sort(t.oldestFirst),
{marks:b,height:y}=Df(t,g,{at:l,width:n,measure:r},c+Va),v={event:f,top:c,height:y,marks:b,undated:h.filter(w=>s(w)===null)};
return c+=y,v}),m=Bf(t,new Set(d.flatMap(({marks:f})=>f.map(({row:h})=>h))));return{lanes:d,threads:m,ticks:Hf(a,l,n),width:n,
height:c}}function Rf(t,e){let n=t.storyArticles[e];if(!t.isStoryline(e)||!t.storyEvents[e].length)return[{event:t.isStoryline(
e)?null:e,rows:n}];let r=i=>t.stories.first[i]??1/0,o=[...t.storyEvents[e]].sort((i,a)=>r(i)-r(a)||i-a),s=n.filter(i=>t.
eventOf(i)<0);return[...o.map(i=>({event:i,rows:t.storyArticles[i]})),...s.length?[{event:null,rows:s}]:[]]}function Df(t,e,n,r){
let o=[];return{marks:e.map(i=>{let a=t.stories.firstReport[t.eventOf(i)]===i,[l,c]=Ff(t,i,n.at),d=a?`${za(t,i)} · first\
 here`:za(t,i),m=n.measure(d,a)+12,f=c+m<=n.width,h=f?l-5:l-m,g=o.findIndex(w=>w<=h),b=g>=0||o.length<Lf,y=g>=0?g:b?o.length:
Pf(o),v=b?l:Math.max(l,o[y]+5);return o[y]=b&&f?c+m:Math.max(v,c)+7,{row:i,x:v,until:Math.max(v,c),y:r+y*So+So/2,name:d,
side:b?f?"right":"left":null,isFirst:a,isLoose:t.looseArticles.has(i)}}),height:Va+Math.max(1,o.length)*So+10}}function Ff(t,e,n){
let r=t.articles.published[e]??0,o=t.precision.of(e),s=n(r);return[s,Vt(o)?s:n(r+(If[o]??0))]}var Pf=t=>t.indexOf(Math.min(
...t));function za(t,e){let n=t.outletOf(e),r=n<0?"?":t.labelOf(F(n));return r.length>Ka?`${r.slice(0,Ka-1)}…`:r}function Bf(t,e){
return[...e].flatMap(n=>{let r=[...t.linksOf(n)].filter(a=>t.links.source[a]===n&&ge(t.linkKind(a))&&e.has(t.links.target[a])),
o=(a,l)=>t.oldestFirst(t.links.target[a],t.links.target[l]),[s]=r.sort(o),i=t.credits.of(n).filter(({earlier:a})=>e.has(
a));return[...s===void 0?[]:[{kind:t.linkKind(s),from:n,to:t.links.target[s]}],...i.map(({earlier:a})=>({kind:"credit",from:n,
to:a}))]})}var To=[1/24,1/4,1,2,7,14,30,91,365,3650].map(t=>t*tt),Ga=74;function Hf(t,e,n){if(!t.length)return[];let[r,o]=[
Math.min(...t),Math.max(...t)],s=To.find(c=>(o-r)/c<=n/20)??To[To.length-1],i=s<tt?"minute":"day",a=[],l=-1/0;for(let c=Math.
ceil(r/s)*s;c<=o;c+=s){let d=e(c);d<l||d>n-Ga||(a.push({seconds:c,x:d,precision:i}),l=d+Ga)}return a}var qa=t=>t==="outlet"||t==="story";function rr(t,e,n){let r=o=>s=>ct(t.storyArticles[s],t.holders[o]);return n==="outle\
t"?[{title:"Topics",kind:"topic",held:o=>t.outletTopics[o]},{title:"Stories",kind:"story",held:e.storiesOfOutlet}]:[{title:"\
Outlets",kind:"outlet",held:r("outlet")},{title:"Topics",kind:"topic",held:r("topic")}]}var Ya=["with","to","why"],Xa=["map","timeline","network"],k={chosen:null,other:null,view:"map",query:"",kinds:new Set(Et),
colour:"topic",size:"articles",muted:[],terms:[],faults:[]};function ln(t){k={...k,...t}}var nt;function Za(t){nt=t}var st=()=>k.
terms.length>0;var Mo=()=>{};function Qa(t){Mo=t,De||addEventListener("hashchange",t)}var De=location.protocol==="about:",ht=De?_f():{hash:()=>location.
hash,go:t=>{location.hash=t},replace:t=>{location.replace(t)},move:t=>{window.history.go(t)}};function _f(){let t=["#"],
e=0,n=()=>setTimeout(()=>{Mo()});return{hash:()=>t[e],go(r){e+=1,t.splice(e,1/0,r),n()},replace(r){t[e]=r,n()},move(r){e=
Math.min(t.length-1,Math.max(0,e+r)),n()}}}var or=(t,e)=>t?.kind==="story"&&!e&&Ua(u,t.row);function Eo(t,e){return or(t,
e)?"timeline":t&&(t.kind==="story"||e)?"network":"map"}var tl=t=>encodeURIComponent(t.toWellFormed()).replaceAll("%2F","\
/");function el(t){let e=u.nameOf(t);return/^[\w./@:%~+-]+$/.test(e)?e:tl(e)}var nl=t=>`#${el(t)}`;function No({chosen:t,
other:e,view:n,query:r,kinds:o,colour:s,size:i,muted:a}){let l=Et.filter(m=>!o.has(m)),d=[...e?[[e.mode,u.nameOf(e.thing)]]:
[],...cn("view",n,Eo(t,e)),...cn("q",r,""),...cn("hide",l.join(","),""),...cn("colour",s,"topic"),...cn("size",i,"articl\
es"),...a.map(m=>["fade",m])].map(([m,f])=>`${m}=${tl(f)}`).join("&");return`#${t?el(t):""}${d?`?${d}`:""}`}var cn=(t,e,n)=>e===
n?[]:[[t,e]],Ja=null;function vt(t,e=!1){let n=No({...k,...t}),r=ht.hash()||"#",o=e&&Ja===r;Ja=e?n:null,n===r?Mo():o?ht.
replace(n):ht.go(n)}var Oo=!1;function rl(){let t=Oo;return Oo=!1,t}function j(t,{view:e,other:n,isFocused:r=!1}={}){Oo=
r;let s=t!==null&&k.view==="network"&&k.chosen!==null?"network":Eo(t,n??null);vt({chosen:t,other:n??null,view:e??s})}function Kf(t){
try{return decodeURIComponent(t)}catch{return""}}var ol=t=>u.thingOf(t)??u.thingOf(Kf(t)),Wf=t=>Object.hasOwn(In,t),zf=t=>Object.
hasOwn(Rn,t);function sl(){let t=ht.hash().slice(1),e=t.indexOf("?"),n=e<0?t:t.slice(0,e),r=new URLSearchParams(e<0?"":t.
slice(e+1)),o=h=>r.get(h)??"",s=ol(n),i=s?Gf(s,r):null,a=o("hide").split(","),l=Xa.find(h=>h===o("view")),c=l!=="timelin\
e"||or(s,i),d=l&&c?l:Eo(s,i),m=o("colour"),f=o("size");return{chosen:s,other:i,view:d==="network"&&!s&&!Qe()?"map":d,query:o(
"q").slice(0,1e3),kinds:new Set(Et.filter(h=>!a.includes(h))),colour:Wf(m)?m:"topic",size:zf(f)?f:"articles",muted:r.getAll(
"fade"),isUnknown:n!==""&&!s}}function Gf(t,e){let n=Ya.find(o=>e.has(o)),r=n&&ol(e.get(n)??"");return!n||!r||et(r,t)?null:
Vf(n,t,r)?{mode:n,thing:r}:null}function Vf(t,e,n){return t==="with"?n.kind===e.kind&&qa(n.kind):t==="to"?!0:n.kind==="a\
rticle"&&e.kind==="article"&&u.linksBetween(e.row,n.row).length>0}var Co=null;function il(t){let e=Co===t;return Co=null,e}function te(t,e=!1){t!==k.query&&(Co=e?t:null,vt({query:t},e))}
function Ao(t,e){te(je(k.query,t,e))}function al(t,e,n){let r=oi(k.query,t).filter(o=>!ot.namedRows(t,o).includes(e));Ao(
t,n?[...r,ot.facetName(t,e)]:r)}var ye=null,sr=48,Uf=t=>t==="after"||t==="before",ll=t=>t!==null&&t.edges.length>2;function $o(){if(x("dates").hidden=!ll(
ye),!ll(ye))return;let t=vo(ye,null),e=k.terms.filter(o=>!Uf(o.field)||o.isNot),n=st()?vo(ye,ot.maskOfAll(e)):t,r=Math.max(
1,...t);x("histogram").replaceChildren(cl(t,r,"all"),cl(n,r,"matching")),Io(ye,jf(ye))}function jf({edges:t}){let e=a=>k.
terms.find(l=>l.field===a&&!l.isNot)?.dates.at(0),[n,r,o]=[e("after"),e("before"),t.length-1],s=n===void 0?0:Math.min(o-
1,nr(t,n)),i=r===void 0?o:Math.min(o,nr(t,r-1)+1);return[s,Math.max(s+1,i)]}function cl(t,e,n){let r=i=>3+45*Math.sqrt(i)/
Math.sqrt(e),s=Array.from(t,(i,a)=>i?`M${a+.08} ${sr}v${-r(i)}h.84V${sr}z`:"").join("")||`M0 ${sr}`;return L("path",{class:n,
d:s})}var ul=t=>t-1;function Io({edges:t,gathered:e},[n,r]){let o=t.length-1,[s,i]=[x("date-from"),x("date-to")];for(let[
c,d]of[[s,n],[i,r]])c.max=String(o),c.value=String(d);s.setAttribute("aria-valuetext",ae(t[n])),i.setAttribute("aria-val\
uetext",ae(ul(t[r]))),x("histogram").setAttribute("viewBox",`0 0 ${o} ${sr}`),x("brush").style.left=`${100*n/o}%`,x("bru\
sh").style.right=`${100-100*r/o}%`;let a=n===0&&r===o,l=Ct(t[n],ul(t[r]));x("date-words").textContent=a?[l,...e].join(";\
 "):`${l} (UTC)`,x("date-clear").hidden=a}function dl({edges:t},e){let[n,r]=[Number(x("date-from").value),Number(x("date\
-to").value)];return n>=r&&([n,r]=e==="date-from"?[r-1,r]:[n,n+1]),[Math.max(0,n),Math.min(t.length-1,Math.max(1,r))]}function Lo({
edges:t},[e,n]){let r=e>0?[ko(t[e])]:[],o=n<t.length-1?[ko(t[n])]:[];te(je(je(k.query,"after",r),"before",o))}function ml(){
let t=Ha(u.articles.published);if(ye=t,!!t){for(let e of["date-from","date-to"])x(e).addEventListener("input",()=>{Io(t,
dl(t,e))}),x(e).addEventListener("change",()=>{Lo(t,dl(t,e))});x("date-clear").addEventListener("click",()=>{Lo(t,[0,t.edges.
length-1]),x("date-from").focus()}),qf(t,x("chart"))}}function qf(t,e){let n=null,r=t.edges.length-1,o=i=>{let{left:a,width:l}=e.
getBoundingClientRect(),c=Math.floor((i.clientX-a)/l*r);return Math.min(r-1,Math.max(0,c))},s=(i,a)=>[Math.min(i,o(a)),Math.
max(i,o(a))+1];e.addEventListener("pointerdown",i=>{i.target instanceof HTMLInputElement||(n=o(i),e.setPointerCapture(i.
pointerId))}),e.addEventListener("pointermove",i=>{n!==null&&Io(t,s(n,i))}),e.addEventListener("pointerup",i=>{n!==null&&
Lo(t,s(n,i)),n=null}),e.addEventListener("pointercancel",()=>{n=null,$o()})}var Ro={article:"Article",outlet:"Outlet",topic:"Topic",story:"Story"},Do={article:"Articles",outlet:"Outlets",topic:"To\
pics",story:"Stories"},_t=({kind:t,row:e})=>t==="story"&&!u.isStoryline(e)?"Event":Ro[t];function Tt(t){let e=u.period(t);
return e?Ct(...e,u.precision.ofPeriod(t,e)):""}function bt(t){let{first:e,last:n}=u.stories,r=e[t];if(r===null)return"";
let o=[r,n[t]??r];return Ct(...o,u.precision.ofPeriod(Y.countedIn(t),o))}function un(t){let{articles:e,outlets:n,distinct_texts:r,
origins:o}=u.stories,s=r[t],i=o[t];return[O(e[t],"article"),O(n[t],"outlet"),s<e[t]?O(s,"distinct text"):"",i!==null&&i<
s?`at most ${O(i,"origin")}`:""].filter(Boolean).join(", ")}var ir=(t,e)=>u.eventOf(e)===t&&!u.isStoryline(t)&&u.looseArticles.
has(e)?"loosely part of it":"";function ar(t){let e=u.stories.loose[t];return e?`${M(e)} loosely part of it`:""}function rt({
kind:t,row:e}){return t==="article"?`${Xf(e)} · ${Ut(u.articles.published[e],u.precision.of(e))}`:{outlet:()=>[u.outlets.
domain[e],Yf(e)],topic:()=>[O(u.topicArticles[e].length,"article"),O(u.topicOutlets[e].length,"outlet")],story:()=>[un(e),
bt(e)]}[t]().filter(Boolean).join(" · ")}var Yf=t=>O(u.outletArticles[t].length,"article"),fl=t=>A(u.labelOf(F(u.outletOf(
t))),60),Xf=t=>u.outletOf(t)>=0?fl(t):"outlet not given",at=t=>u.outletOf(t)>=0?fl(t):"An unnamed outlet",Fe=t=>t.kind===
"story"&&!u.isStoryline(t.row)?`event · ${rt(t)}`:rt(t);function hl(t,e){let n=u.articles[t].filter(s=>s!==null);if(n.length<
10)return"";let r=n.filter(s=>s<e).length,o=`the ${M(n.length)} articles here that have one`;return r?` Higher than ${Ve(
Math.floor(100*r/n.length)/100)} of ${o}.`:` None of ${o} has a lower one.`}function pl(t){return t===null?"Not given. A\
rticles that are only listed in other documents often have none.":`A score given by whoever collected the documents; it \
is not a star rating, and 0 is common.${hl("quality",t)}`}function gl(t){return t===null?"Not given. Only articles with \
a document of their own have it.":t<0?"Below zero: for the collector, this article was not the head of a cluster.":`How \
much surrounded this article when it was collected: mostly its quality plus ten for each related entry.${hl("heat",t)}`}
var Zf=.5;function Fo(t){let e=u.stories.stability[t];return e!==null&&e<=Zf?"Unstable: with a slightly finer or coarser\
 setting, or without some article, much of this story would change.":""}function yl(t){let e=u.stories.cohesion[t];return`\
This story was found by the words and dates of its articles; nobody declared it.${e===null?"":` On average, two of its a\
rticles share ${Ve(e)} of their weighted words.`}`}var dn="An outlet that is missing here may still have reported: this \
page knows only the documents it was built from, and someone chose which to collect. Few articles on a topic, or no link\
 between two, may only mean that nobody collected or declared more.";var Jf=560,Qf=700,th=.2,eh=24,Kt=null;function Po(t){let e=x("lanes");e.hidden=t===null,document.body.classList.toggle("\
on-lanes",t!==null),Kt=t===null?null:{row:t,lanes:ja(u,t,bl(),nh())},x("lanes-body").replaceChildren(...Kt?[rh(Kt.lanes,
Kt.row)]:[]),x("lanes-key").replaceChildren(...Kt?dh(Kt.lanes):[]),vl(null)}function nh(){let t=document.createElement("\
canvas").getContext("2d");return(e,n)=>t?(t.font=`${n?"600 ":""}12px ${R.sans}`,t.measureText(e).width):8*e.length}var bl=()=>Math.
max(Jf,x("lanes-body").clientWidth);function wl(){Kt&&Kt.lanes.width!==bl()&&Po(Kt.row)}function rh({lanes:t,threads:e,ticks:n,
width:r,height:o},s){let i=new Map(t.flatMap(c=>c.marks.map(d=>[d.row,d]))),a=`${u.labelOf(I(s))}: ${O(i.size,"article")}\
 in time; the details list them.`,l=L("svg",{class:"swimlanes",width:r,height:o,viewBox:`0 0 ${r} ${o}`,role:"group","ar\
ia-label":a},...n.map(({seconds:c,x:d,precision:m})=>L("g",{class:"tick"},L("path",{d:`M${d} 20V${o}`}),L("text",{x:d+3,
y:14},m==="day"?Ut(c):sh(c)))),...t.map((c,d)=>ih(c,r,d)),...e.map(c=>ah(c,i)),...[...i.values()].map(lh));return mh(l,t),
l}var oh=new Intl.DateTimeFormat(void 0,{day:"numeric",month:"short",hour:"numeric",timeZone:"UTC"}),sh=t=>oh.format(t*1e3);
function ih({event:t,top:e,height:n,undated:r},o,s){let i=t===null?"In no event of it":u.labelOf(I(t)),a=t===null?"":[un(
t),ar(t),bt(t)].filter(Boolean).join(" · "),l=r.length?`${O(r.length,"article")} without a date`:"",c=o>Qf?[a,l].filter(
Boolean).join(" · "):l,d=Math.max(16,Math.floor((o-6*c.length-40)/8)),m=e+19;return L("g",{class:`lane${s%2?" odd":""}`},
L("rect",{x:0,y:e,width:o,height:n}),L("text",{class:"lane-name",x:10,y:m},A(i,d)),L("text",{class:"lane-note",x:o-10,y:m,
"text-anchor":"end"},c))}function ah({kind:t,from:e,to:n},r){let[o,s]=[r.get(e),r.get(n)];if(!o||!s)return L("g",{});let i=Math.
min(eh,th*Math.abs(o.x-s.x)+8),a=`M${o.x} ${o.y}C${o.x} ${o.y-i} ${s.x} ${s.y-i} ${s.x} ${s.y}`,l={class:`thread ${t}`,"\
data-from":e,"data-to":n},c=Math.atan2(i,o.x-s.x),d=[s.x+6*Math.cos(c),s.y-6*Math.sin(c)],m=[.42,-.42].map(f=>`${d[0]+7*
Math.cos(c+f)} ${d[1]-7*Math.sin(c+f)}`);return L("g",l,L("path",{d:a}),L("path",{class:"head",d:`M${d[0]} ${d[1]}L${m[0]}\
 ${m[1]}Z`}))}function lh(t,e){let{row:n,x:r,until:o,y:s,isFirst:i,isLoose:a}=t,c={class:["mark",i?"first":"",a?"loose":
""].filter(Boolean).join(" "),"data-row":n,tabindex:e?-1:0,role:"button","aria-label":xl(n)};return L("g",c,...o>r+1?[L(
"path",{class:"range",d:`M${r} ${s}H${o}`})]:[],L("circle",{cx:r,cy:s,r:i?6:4.5}),...ch(t))}function ch({x:t,until:e,y:n,
name:r,side:o}){if(!o)return[];let[s,i]=o==="right"?[e+9,"start"]:[t-9,"end"];return[L("text",{x:s,y:n+4,"text-anchor":i},
r)]}function xl(t){let e=u.articles.published[t]??0,n=u.credits.of(t).map(({name:o})=>o);return[at(t),A(u.labelOf(N(t)),
160),ie(e,u.precision.of(t)),u.looseArticles.has(t)?"loosely part of the event":"",n.length?`names ${n.join(", ")} as a \
source`:""].filter(Boolean).join(" · ")}function vl(t){x("lanes-tip").replaceChildren(...t===null?[uh]:[B(xl(t))])}var uh="\
Point at an article to read its headline; Enter opens it. Time runs wider where many articles appeared.";function dh({lanes:t,
threads:e}){let n=new Set(e.map(({kind:i})=>i)),r=t.flatMap(i=>i.marks),o=i=>L("svg",{class:"swimlanes key",viewBox:"0 0\
 30 12",width:30,height:12,"aria-hidden":"true"},L("g",{class:`thread ${i}`},L("path",{d:"M2 10Q15 -4 28 10"}))),s=(...i)=>p(
"li",{},...i);return[...["copy","revision","reprint"].filter(i=>n.has(i)).map(i=>s(o(i),` ${i}: nearly the same text`)),
...n.has("credit")?[s(o("credit")," names the outlet as a source; it may mean this report")]:[],...r.some(({isLoose:i})=>i)?
[s("pale: loosely part of the event")]:[]]}function mh(t,e){let n=o=>{let s=o.target instanceof Element?o.target.closest(
"[data-row]"):null;return s?Number(s.dataset.row):null},r=o=>{vl(o),t.classList.toggle("lit",o!==null);let s=new Set([o]);
for(let i of t.querySelectorAll(".thread")){let a=[Number(i.dataset.from),Number(i.dataset.to)],l=o!==null&&a.includes(o);
if(i.classList.toggle("on",l),l)for(let c of a)s.add(c)}for(let i of t.querySelectorAll(".mark"))i.classList.toggle("on",
s.has(Number(i.dataset.row)))};for(let o of["pointerover","focusin"])t.addEventListener(o,s=>{r(n(s))});for(let o of["po\
interleave","focusout"])t.addEventListener(o,()=>{r(null)});t.addEventListener("click",o=>{let s=n(o);s!==null&&j(N(s),{
isFocused:!0})}),t.addEventListener("keydown",o=>{let s=n(o);if(s===null)return;let i=o.key==="Enter"||o.key===" "?s:hh(
e,s,o.key);i!==null&&(o.preventDefault(),i===s?j(N(s),{isFocused:!0}):fh(t,i))})}function fh(t,e){for(let n of t.querySelectorAll(
".mark")){let r=Number(n.dataset.row)===e;n.setAttribute("tabindex",r?"0":"-1"),r&&n.focus()}}function hh(t,e,n){let r=t.
findIndex(({marks:d})=>d.some(m=>m.row===e)),{marks:o}=t[r],s=o.findIndex(d=>d.row===e);if(n==="ArrowRight")return o.at(
s+1)?.row??null;if(n==="ArrowLeft")return s?o[s-1].row:null;let i=n==="ArrowDown"?1:n==="ArrowUp"?-1:0,a=t.slice(i>0?r+1:
0,i<0?r:void 0),l=i&&a.filter(d=>d.marks.length).at(i>0?0:-1);if(!l)return null;let c=d=>Math.abs(d.x-o[s].x);return l.marks.
reduce((d,m)=>c(m)<c(d)?m:d).row}async function Bo(t){let e=t.textContent;return t.textContent="",e.startsWith("{")?JSON.parse(e):await Ho(e).json()}function Ho(t){
let e=new Blob([ph(t)]).stream();return new Response(e.pipeThrough(new DecompressionStream("gzip")))}function ph(t){let e=Uint8Array.
fromBase64;return e?e.call(Uint8Array,t):Uint8Array.from(atob(t),n=>n.charCodeAt(0))}var lr=class{byArticle=new Map;byOutlet=new Map;constructor({credits:e=[]}){for(let[n,r,o,s,i]of e){let a={article:n,outlet:r,
name:o,words:s,earlier:i};kl(this.byArticle,n,a),r>=0&&kl(this.byOutlet,r,a)}}of=e=>this.byArticle.get(e)??[];to=e=>this.
byOutlet.get(e)??[]};function kl(t,e,n){let r=t.get(e);r?r.push(n):t.set(e,[n])}function _o(t){let{words:e,counts:n,places:r,weights:o}=t.terms,s=Int32Array.from(n);for(let i=1;i<s.length;i+=1)s[i]+=s[i-
1];return{...t,images:new Map(Object.entries(t.images).map(([i,a])=>[Number(i),a])),terms:{words:e,ends:s,places:Int32Array.
from(r),weights:Int16Array.from(o)}}}function gh(t){return(t??"").replace(/[^A-Za-z0-9 -]/g,"").replace(/[ -]+/g,"-").replace(
/^-|-$/g,"").toLowerCase()}function Ko(t,e){return Array.isArray(t)?t[0]:t.replace("*",()=>gh(e))}function Sl(t){let e=t.articles.id.length,n=bh(t,e),{steps:r,target:o,kind:s,similarity:i,days:a,rule:l,kinds:c}=t.derived,
d=n.source.length,m=d+o.length,f={declared:d,kinds:["declared",...c],source:new Int32Array(m),target:new Int32Array(m),kind:new Uint8Array(
m),similarity:new Float32Array(m).fill(NaN,0,d),thousandths:new Int32Array(m),days:new Float32Array(m).fill(NaN),rule:new Int8Array(
m).fill(-1,0,d)};f.source.set(n.source),f.target.set(n.target),f.target.set(o,d),f.thousandths.set(i,d),f.rule.set(l,d);
for(let h=0,g=0;h<o.length;h+=1)g+=r[h],f.source[d+h]=g,f.kind[d+h]=1+s[h],f.similarity[d+h]=i[h]/1e3;return yh(f,t.articles.
published,a),{...f,...xh(f,e)}}function yh({source:t,target:e,days:n,declared:r},o,s){for(let i=r;i<t.length;i+=1){let[a,
l]=[o[t[i]],o[e[i]]];a!==null&&l!==null&&(n[i]=(a-l)/86400)}for(let[i,a]of s)n[r+i]=a===null?NaN:a/100}function bh({mentions:t,
related:e,unrelated:n},r){let{starts:o,listed:s}=wh([...t,...e],r),i=new Set(n.flatMap(([c,...d])=>d.map(m=>c*r+m))),a={
source:new Int32Array(s.length),target:new Int32Array(s.length)},l=0;for(let c=0;c<r;c+=1){let d=-1;for(let m of s.subarray(
o[c],o[c+1]).sort())m>d&&m!==c&&!i.has(c*r+m)&&(a.source[l]=c,a.target[l++]=m),d=m}return{source:a.source.subarray(0,l),
target:a.target.subarray(0,l)}}function wh(t,e){let n=new Int32Array(e+1),r=t.filter(([i])=>i>=0);for(let i of r)n[i[0]+
1]+=i.length-1;for(let i=0;i<e;i+=1)n[i+1]+=n[i];let o=new Int32Array(n[e]),s=n.slice();for(let i of r)for(let a=1;a<i.length;a+=
1)o[s[i[0]]++]=i[a];return{starts:n,listed:o}}function xh({source:t,target:e},n){let r=new Int32Array(n+1);for(let i of[
t,e])for(let a of i)r[a+1]+=1;for(let i=0;i<n;i+=1)r[i+1]+=r[i];let o=new Int32Array(2*t.length),s=r.slice();for(let i of[
t,e])for(let a=0;a<i.length;a+=1)o[s[i[a]]++]=a;return{starts:r,byArticle:o}}var Tl=Ue.length-1,cr=class{constructor(e){this.articles=e;this.published=new Map(e.precision),this.updated=new Map(e.updatedPrecision)}articles;published;updated;of=e=>Ue[this.
published.get(e)??Tl];isTimed=(e,n)=>Vt(this.of(e))&&Vt(this.of(n));ofUpdate=e=>Ue[this.updated.get(e)??Tl];ofPeriod(e,n){
let{published:r}=this.articles;return Cs(e.filter(o=>n?.some(s=>s===r[o])).map(this.of))}};function Ol(t,e){return t.map(
(n,r)=>n===null?null:n+(e[r]??0))}function Ml({series:t=[]}){return new Map(t.flatMap(([e,n])=>n.map(r=>[r,{name:e,size:n.length}])))}var ur=class{constructor(e,n){this.fetchDetails=n;this.articles={...e.articles,updated:Ol(e.articles.updated,e.articles.
published)},this.precision=new cr(e.articles),this.looseArticles=new Set(e.articles.loose),this.outlets=e.outlets,this.topics=
e.topics,this.stories=vh(e),this.words=e.words,this.notes=e.notes,this.map=e.map,this.network=e.network,this.described=Ys(
e),this.series=Ml(e),this.credits=new lr(e),this.sights=e.sights??[],this.mentions=e.mentions,this.links=Sl(e),this.details=
e.details?_o(e.details):null;let{articles:r,outlets:o,topics:s,stories:i}=this;this.articleTopics=r.topics.map(a=>e.words.
topics[a]),this.outletArticles=qt(o.id.length,r.outlet),this.topicArticles=Bs(s.id.length,this.articleTopics),this.storyArticles=
qt(i.id.length,r.storyline,r.event),this.articlesIn={outlet:this.outletArticles,topic:this.topicArticles,story:this.storyArticles},
this.outletParts=qt(o.id.length,o.part),this.narrower=qt(s.id.length,s.broader),this.storyEvents=qt(i.id.length,i.parent),
this.storylines=[...i.id.keys()].filter(a=>this.isStoryline(a)),[this.outletTopics,this.topicOutlets]=Hs(e),this.linkCount=
_s(this.links,r.id.length),this.rowsOf=kh(this,e)}fetchDetails;articles;outlets;topics;stories;words;links;notes;map;network;described;series;credits;sights;articleTopics;outletArticles;topicArticles;storyArticles;articlesIn;outletParts;narrower;storyEvents;storylines;outletTopics;topicOutlets;linkCount;precision;details;looseArticles;mentions;rowsOf;meetings=null;coming=null;idsOf(e){
return{article:this.articles,outlet:this.outlets,topic:this.topics,story:this.stories}[e].id}sizeOf=e=>this.idsOf(e).length;rowsIn=e=>[
...this.idsOf(e).keys()];nameOf=({kind:e,row:n})=>`${e}/${this.idsOf(e)[n]}`;thingOf=e=>{let n=e.indexOf("/"),r=Et.find(
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
fetchDetails().then(e=>{this.details=_o(e)}),this.coming}abstractOf=e=>this.details?.abstract[e]??null;addressOf=e=>{let n=this.
details?.url[e]??null;if(n===null)return null;let r=Ko(n,this.articles.headline[e]),o=this.outletOf(e);return!Array.isArray(
n)&&r.startsWith("/")&&o>=0?this.originOf(o)+r:r};originOf(e){return(this.words.origins[this.outlets.origin[e]]??"").replace(
"*",()=>this.outlets.domain[e]??"")}imageOf(e){let n=this.details?.images.get(e);if(!this.details||!n)return null;let[r,
o,s=null,i=null,a=null,l]=n;return{address:this.details.imageOrigins[r]+o,width:s,height:i,title:a,count:l??1}}fileOf=e=>{
if(!this.details)return"";let{name:n,words:r}=this.details.documents;return Ko(r[n[e]],this.articles.headline[this.mentions[e][0]]??
null)};meetingsOf(e){return this.details?(this.meetings??=this.readMeetings(this.details),this.meetings[e]):[]}readMeetings(e){
let n=Me(this.articles.id.length);this.mentions.forEach((r,o)=>{r.forEach((s,i)=>{s>=0&&n[s].push([o,i?`related[${i-1}]`:
""])})});for(let[r,o,s]of e.documents.elsewhere)n[s].push([r,o]);return n}declaring=(e,n)=>this.meetingsOf(n).filter(([r,
o])=>o!==""&&this.mentions[r][0]===e)};function vh({stories:t,articles:e}){return{...t,grain:t.grain.map(n=>zs[n]),name:t.
name.map(n=>typeof n=="number"?e.headline[n]:n)}}function kh(t,e){let n=(r,o={})=>new Map([...Object.entries(o),...t.idsOf(
r).map((s,i)=>[s,i])]);return{article:n("article",e.former),outlet:n("outlet"),topic:n("topic"),story:n("story",e.formerStories)}}var Pe=class{constructor(e=[],n=(r,o)=>r<o?-1:r>o?1:0){if(this.data=e,this.length=this.data.length,this.compare=n,this.length>
0)for(let r=(this.length>>1)-1;r>=0;r--)this._down(r)}push(e){this.data.push(e),this._up(this.length++)}pop(){if(this.length===
0)return;let e=this.data[0],n=this.data.pop();return--this.length>0&&(this.data[0]=n,this._down(0)),e}peek(){return this.
data[0]}_up(e){let{data:n,compare:r}=this,o=n[e];for(;e>0;){let s=e-1>>1,i=n[s];if(r(o,i)>=0)break;n[e]=i,e=s}n[e]=o}_down(e){
let{data:n,compare:r}=this,o=this.length>>1,s=n[e];for(;e<o;){let i=(e<<1)+1,a=i+1;if(a<this.length&&r(n[a],n[i])<0&&(i=
a),r(n[i],s)>=0)break;n[e]=n[i],e=i}n[e]=s}};var Wo=1e6,Sh=3,Al=.5,El=[...Mn].sort((t,e)=>ut[t].words<ut[e].words?-1:1);function Ll(t,e,n,r=Sh){return new dr(t,e,n,!1).
best(r)}function $l(t,e,n){return new dr(t,e,n,!0).best(1).at(0)??null}function zo(t,{kind:e,row:n}){return e==="outlet"?
{size:t.outletArticles[n].length,total:t.articles.id.length}:e==="topic"?{size:t.topicArticles[n].length,total:t.articleTopics.
filter(r=>r.length).length}:{size:t.stories.articles[n],total:t.articles.id.length}}function Il(t,e){if(e.kind==="articl\
e")return!1;let{size:n,total:r}=zo(t,e);return n>Al*r}var Nl=-1,Th=new Set,dr=class{constructor(e,n,r,o){this.graph=e;this.
isCommonOpen=o;let s={article:0,outlet:0,topic:0,story:0},i=0;for(let a of Et)s[a]=i,i+=e.sizeOf(a);this.offsets=s,this.
start=this.nodeOf(n),this.goal=this.nodeOf(r),this.topical=e.articleTopics.filter(a=>a.length).length,this.left=new Float64Array(
i).fill(1/0)}graph;isCommonOpen;offsets;start;goal;topical;left;reach=0;nodeOf({kind:e,row:n}){return this.offsets[e]+n}thingAt(e){
let{outlet:n,topic:r,story:o}=this.offsets;return e>=o?{kind:"story",row:e-o}:e>=r?{kind:"topic",row:e-r}:e>=n?{kind:"ou\
tlet",row:e-n}:{kind:"article",row:e}}best(e){this.measure();let n=[],r=[],o=this.left[this.start]<1/0?this.cheapest([this.
start],Th):null;for(let s=o;s&&(n.push(s),n.length!==e);s=r.shift()??null){for(let i=0;i<s.nodes.length-1;i+=1){let a=s.
nodes.slice(0,i+1),l=m=>a.every((f,h)=>m.nodes[h]===f),c=new Set(n.filter(l).map(({nodes:m})=>m[i+1])),d=this.cheapest(a,
c);d&&!r.some(m=>this.compare(m,d)===0)&&r.push(d)}r.sort((i,a)=>this.compare(i,a))}return n.map(s=>this.pathOf(s))}compare(e,n){
if(e.cost!==n.cost)return e.cost-n.cost;let r=e.nodes.findIndex((o,s)=>o!==n.nodes[s]);return r<0?0:this.isBefore(e.nodes[r],
n.nodes[r])?-1:1}isBefore(e,n){return this.graph.nameOf(this.thingAt(e))<this.graph.nameOf(this.thingAt(n))}measure(){let{
left:e}=this,n=new Pe([[0,this.goal]],(r,o)=>r[0]-o[0]);e[this.goal]=0;for(let r=n.pop();r;r=n.pop()){let[o,s]=r;if(!(o>
e[s])){if(this.reach=o,s===this.start)break;this.hops(s,(i,a)=>{o+a>=e[i]||(e[i]=o+a,n.push([o+a,i]))})}}}atLeast(e){return Math.
min(this.left[e],this.reach)}cheapest(e,n){let{goal:r}=this,o=e[e.length-1],s=new Set(e),i=new Map([[o,0]]),a=new Pe([[0,
o,0]],(c,d)=>c[0]-d[0]);for(let c=a.pop();c&&c[0]<=(i.get(r)??1/0);c=a.pop()){let[,d,m]=c;m>(i.get(d)??1/0)||d===r||this.
hops(d,(f,h)=>{if(s.has(f)||d===o&&n.has(f))return;let g=m+h;g>=(i.get(f)??1/0)||(i.set(f,g),a.push([g+this.atLeast(f),f,
g]))})}let l=i.get(r);return l===void 0?null:{cost:this.costOf(e)+l,nodes:[...e,...this.firstOf(i,o,n)]}}firstOf(e,n,r){
let o=new Map,s=new Set([this.goal]);for(let a of s){if(a===n)continue;let l=e.get(a);this.hops(a,(c,d)=>{if(c===n&&r.has(
a))return;let m=e.get(c);if(m===void 0||l===void 0||m+d!==l)return;let f=o.get(c);f?f.push(a):o.set(c,[a]),s.add(c)})}let i=[];
for(let a=n;a!==this.goal;)a=(o.get(a)??[this.goal]).reduce((c,d)=>this.isBefore(d,c)?d:c),i.push(a);return i}costOf(e){
return e.slice(1).reduce((n,r,o)=>n+this.hopBetween(e[o],r).cost,0)}pathOf({cost:e,nodes:n}){let r=n.slice(1).map((o,s)=>{
let i=this.hopBetween(n[s],o);return{from:this.thingAt(n[s]),to:this.thingAt(o),...i}});return{cost:e,steps:r}}hopBetween(e,n){
let[r,o]=[1/0,null];return this.hops(e,(s,i,a)=>{s!==n||i>r||i===r&&!this.isBetterLink(a,o)||([r,o]=[i,a<0?null:a])}),{cost:r,
link:o}}isBetterLink(e,n){if(n===null||e<0)return!1;let{links:r,linkKind:o}=this.graph,s=El.indexOf(o(e))-El.indexOf(o(n));
return s<0||s===0&&this.isBefore(r.source[e],r.source[n])}hops(e,n){let{kind:r,row:o}=this.thingAt(e);r==="article"?this.
hopsOfArticle(o,n):r==="outlet"?this.hopsOfOutlet(o,n):r==="topic"?this.hopsOfTopic(o,n):this.hopsOfStory(o,n)}hopsOfArticle(e,n){
let{graph:r,offsets:o}=this,{links:s}=r;for(let d of r.linksOf(e)){let m=r.linkKind(d),f=m==="similar"?s.thousandths[d]*
(Wo/1e3):0;n(r.otherEnd(d,e),ut[m].cost*Wo-f,d)}let{outlet:i,event:a,storyline:l}=r.articles;i[e]>=0&&this.toHub(o.outlet+
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
this.isOpen(e,n)&&r(e,Cl(n.size),Nl)}fromHub(e,n,r,o,s){if(!this.isOpen(e,o))return;let i=Cl(o.size);for(let a of n)s(r+
a,i,Nl)}isOpen(e,{size:n,total:r}){return this.isCommonOpen||n<=Al*r||e===this.start||e===this.goal}},Cl=t=>Math.round(Wo*
(.5+Math.log2(t)/2));var Oh=[...En,"declared","similar"];function Fl(t,e,n){let r=i=>Oh.indexOf(t.linkKind(i)),o=t.linksBetween(e,n).sort((i,a)=>r(
i)-r(a)||i-a),s=o.filter(i=>t.linkKind(i)==="similar");return o.filter(i=>t.linkKind(i)!=="similar"||i===s[0])}function Go(t,e,n){
let{words:r,back:o}=ut[t.linkKind(e)];return t.links.source[e]===n?r:o}function mn(t,e,n){let r=Pl(t,e);return`${Go(t,e,
n)}${r?` (${r})`:""}`}var Pl=(t,e)=>t.termsOf(e).slice(0,3).map(([n])=>n).join(", ");function Bl(t,e){let{source:n,target:r,
days:o}=t.links;if(t.linkKind(e)==="declared")return Eh(t,n[e],r[e]);let s=Pl(t,e),a=!Number.isNaN(o[e])&&t.precision.isTimed(
n[e],r[e])?`${Gt(o[e])} apart`:"";return[s?`shares ${s}`:"",a].filter(Boolean).join(" · ")}var Mh=t=>t.slice(t.lastIndexOf(
"/")+1);function Eh(t,e,n){let[r,...o]=t.declaring(e,n);if(!r)return"";let s=o.length?` and ${O(o.length,"other place")}`:
"";return`Declared in ${Mh(t.fileOf(r[0]))}, ${r[1]}${s}`}function Hl(t){if(!t)return"as the document’s own article";let e=/^related\[(\d+)\]$/.
exec(t);return e?`as related entry ${M(Number(e[1])+1)}: ${t}`:`at ${t}`}function _l(t,{from:e,to:n,link:r}){if(r!==null)
return mn(t,r,e.row);if(e.kind==="article"&&n.kind!=="article")return Rl(t,n).words;if(e.kind!=="article"&&n.kind==="art\
icle")return Rl(t,e).back;if(e.kind==="article")throw new Error("a step between two articles follows a link");return Nh(
t,e,n)?Dl[e.kind].words:Dl[e.kind].back}function Rl(t,{kind:e,row:n}){return e==="story"?ce[t.stories.grain[n]]:e==="top\
ic"?ce.about:ce.publisher}var Dl={outlet:ce.part_of,topic:ce.broader,story:ce.parent};function Nh({stories:t,outlets:e,topics:n},r,o){
return{article:[],outlet:e.part,topic:n.broader,story:t.parent}[r.kind][r.row]===o.row}function Kl(t,e){let{size:n,total:r}=zo(
t,e),o=Il(t,e)?": common here, so it is weak evidence":"",s=e.kind==="topic"?`the ${M(r)} with topics`:M(r);return`${O(n,
"article")} of ${s}${o}`}var Vo=120,mr=40,Ch=250,Ah={article:Lh,story:$h,outlet:Ih,topic:Rh},Gl=({kind:t,row:e})=>Ah[t](e),Q=(t,e,n)=>({from:t,to:e,
kind:n}),Vl=t=>u.holders.outlet(t).map(e=>Q(N(t),F(e),"published-by")),Ul=t=>u.articleTopics[t].map(e=>Q(N(t),G(e),"cove\
rs"));function fr(...t){return[...new Map(t.flat().map(n=>[u.nameOf(n),{thing:n}])).values()]}var Be=t=>[...new Set(t)].
filter(e=>e>=0);function Lh(t){let e=Be(Array.from(u.linksOf(t),s=>u.otherEnd(s,t))),n=[t,...e.slice(0,Vo)],r=[u.storylineOf(
t)].filter(s=>s>=0),o=n.filter(s=>r.includes(u.storylineOf(s)));return{name:"article",nodes:fr(n.map(N),Be(n.map(u.outletOf)).
map(F),u.articleTopics[t].map(G),r.map(I)),edges:[...jo(n),...n.flatMap(Vl),...Ul(t),...o.map(s=>Q(N(s),I(u.storylineOf(
s)),"part-of-story"))],note:Uo(e.length+1,n.length)}}function $h(t){let e=u.storyArticles[t],n=s=>u.linksOf(s).length,o=[
...e].sort((s,i)=>n(i)-n(s)||s-i).slice(0,Vo);return{name:"story",nodes:fr(o.map(N),Be(o.map(u.outletOf)).map(F),Be(o.flatMap(
s=>u.articleTopics[s])).map(G)),edges:[...jo(o),...o.flatMap(Vl),...o.flatMap(Ul)],note:Uo(e.length,o.length)}}var Uo=(t,e)=>t>
e?`${O(e,"article")} of ${M(t)} are drawn here, the most linked first; the details list them all.`:"";function jo(t){let{
source:e,target:n,similarity:r}=u.links,o=new Set(t),i=Be(t.flatMap(m=>[...u.linksOf(m)])).filter(m=>o.has(e[m])&&o.has(
n[m])),a=m=>u.linkKind(m)==="similar",l=i.filter(a).sort((m,f)=>r[f]-r[m]||m-f),c=[...i.filter(m=>!a(m)),...l.slice(0,Ch)],
d=new Map;for(let m of c){let[f,h,g]=[e[m],n[m],u.linkKind(m)],b=d.get(`${f} ${h} ${g}`)??d.get(`${h} ${f} ${g}`);b?b.push(
m):d.set(`${f} ${h} ${g}`,[m])}return[...d.values()].map(jl)}var jl=t=>({from:N(u.links.source[t[0]]),to:N(u.links.target[t[0]]),
kind:ut[u.linkKind(t[0])].edge,links:t});function Ih(t){let e=F(t),n=Y.storiesOfOutlet(t).slice(0,mr).map(([l])=>l),r=u.
outletTopics[t].slice(0,mr).map(([l])=>G(l)),o=[...u.outletArticles[t]].sort(u.newestFirst).slice(0,Vo),s=[u.outlets.part[t]].
filter(l=>l>=0).map(F),i=u.outletParts[t].slice(0,mr).map(F),a=o.filter(l=>n.includes(u.storylineOf(l)));return{name:"ou\
tlet",nodes:fr([e],s,i,r,n.map(I),o.map(N)),edges:[...r.map(l=>Q(e,l,"covers")),...o.map(l=>Q(N(l),e,"published-by")),...a.
map(l=>Q(N(l),I(u.storylineOf(l)),"part-of-story")),...jo(o),...s.map(l=>Q(e,l,"part-of")),...i.map(l=>Q(l,e,"part-of"))],
note:Uo(u.outletArticles[t].length,o.length)}}function Rh(t){let e=G(t),n=Y.storiesOfTopic(t),r=n.slice(0,mr).map(([m])=>m),
o=u.topicOutlets[t].slice(0,24).map(([m])=>m),s=Y.topicsBeside(t).slice(0,12).map(([m])=>m),i=[u.topics.broader[t]].filter(
m=>m>=0),a=u.narrower[t],l=(m,f)=>u.storyArticles[m].some(h=>u.articleTopics[h].includes(f)),c=m=>ct(u.storyArticles[m],
u.holders.outlet).filter(([f])=>o.includes(f)),d=n.length-r.length;return{name:"topic",nodes:fr(Be([t,...s,...i,...a]).map(
G),r.map(I),o.map(F)),edges:[...r.map(m=>Q(I(m),e,"covers")),...o.map(m=>Q(F(m),e,"covers")),...r.flatMap(m=>c(m).slice(
0,4).map(([f])=>Q(F(f),I(m),"part-of-story"))),...s.flatMap(m=>r.filter(f=>l(f,m)).slice(0,6).map(f=>Q(I(f),G(m),"covers"))),
...i.map(m=>Q(e,G(m),"broader")),...a.map(m=>Q(G(m),e,"broader"))],note:d>0?`${M(r.length)} of its stories are drawn her\
e, the largest first; the details list them all.`:""}}var Dh=[["first",-420],["both",0],["second",420]],Fh=18,Ph=62;function ql(t,e){
let n=rr(u,Y,t.kind).map(({kind:s,held:i})=>({kind:s,part:On(i(t.row),i(e.row))})),r=[{thing:t,x:-210,y:0},{thing:e,x:210,
y:0}],o=[];for(let[s,i]of Dh){let a=n.flatMap(({kind:l,part:c})=>c[s].slice(0,Fh).map(([d])=>({kind:l,row:d})));a.forEach(
(l,c)=>{r.push({thing:l,x:i,y:Ph*(c-(a.length-1)/2)}),s!=="second"&&o.push(Wl(t,l)),s!=="first"&&o.push(Wl(e,l))})}return{
name:"compared",nodes:r,edges:o,note:"On the left what only the first has, on the right what only the second has, in bet\
ween what both have. The details list everything."}}function Wl(t,e){return e.kind==="topic"?Q(t,e,"covers"):t.kind==="o\
utlet"?Q(t,e,"part-of-story"):Q(e,t,"part-of-story")}function Yl(t,e,n){let r=180*Math.max(2,...n.map(({steps:i})=>i.length)),
o=new Map([[u.nameOf(t),{thing:t,x:0,y:0}],[u.nameOf(e),{thing:e,x:r,y:0}]]),s=new Map;return n.forEach(({steps:i},a)=>{
let l=130*(a-(n.length-1)/2);i.forEach((c,d)=>{let[m,f]=[u.nameOf(c.from),u.nameOf(c.to)];o.has(f)||o.set(f,{thing:c.to,
x:r*(d+1)/i.length,y:l}),s.set(`${m} ${f}`,Hh(c))})}),{name:"ways",nodes:[...o.values()],edges:[...s.values()],note:""}}
var zl={outlet:"published-by",topic:"covers",story:"part-of-story"},Bh={outlet:"part-of",topic:"broader",story:"part-of-\
story"};function Hh({from:t,to:e,link:n}){return n!==null?jl([n]):e.kind==="article"?t.kind==="article"?Q(t,e,"related-t\
o"):Q(e,t,zl[t.kind]):Q(t,e,t.kind==="article"?zl[e.kind]:Bh[e.kind])}var qo=(t,e)=>JSON.stringify([t.kind,t.of,t.pairs])===JSON.stringify([e.kind,e.of,e.pairs]),_h=[{kind:"same",lines:["sam\
e:","  outlets:"],indent:"    "},{kind:"different",lines:["different:","  articles:"],indent:"    "},{kind:"apart",lines:[
"apart:"],indent:"  "}],Xl=t=>JSON.stringify(t).replaceAll("\u2028","\\u2028").replaceAll("\u2029","\\u2029").replaceAll(
"","\\u0085");function Zl(t){return["# Corrections from a newsgraph page, for the next build:","#   newsgraph build SO\
URCES --overrides overrides.yaml",..._h.flatMap(({kind:n,lines:r,indent:o})=>{let i=t.filter(a=>a.kind===n).flatMap(a=>a.
pairs).map(([a,l])=>`${o}- [${Xl(a)}, ${Xl(l)}]`);return i.length?[...r,...new Set(i)]:[]}),""].join(`
`)}var hr=30,C=(t,...e)=>p("section",{},p("h3",{},t),...e),D=(...t)=>p("p",{class:"empty"},...t),be=t=>p("dl",{},t.map(e=>{
if(!e)return null;let[n,...r]=e;return[p("dt",{},n),p("dd",{},...r)]})),pt=(t,e,n)=>p("button",{type:"button",class:"qui\
et",onclick:e,title:n},t),ee=(t,...e)=>p("button",{type:"button",class:"link",onclick:t},...e),Wt=(t,e)=>p("button",{type:"\
button",class:"more",onclick:e},t),He=t=>()=>{j(t,{isFocused:!0})},Xo=(t,e=u.labelOf(t))=>p("a",{href:nl(t),onclick:n=>{
n.preventDefault(),He(t)()}},p("bdi",{},A(e,110)));function Zo(t,e,n){return p("button",{type:"button",class:"thing","da\
ta-name":u.nameOf(t),onclick:n},At(t.kind),p("span",{class:"words"},p("span",{class:`name ${t.kind}`,dir:"auto"},A(u.labelOf(
t),180)),e?p("small",{dir:"auto"},e):null))}var X=(t,e=rt(t))=>Zo(t,e,He(t));function gt(t,e,n,r=hr){let o=p("ul",{class:n},
t.slice(0,r).map(e)),s=t.slice(r);if(!s.length)return o;let i=Wt(`Show the other ${M(s.length)}`,()=>{let a=s.map(e);o.append(
...a),i.remove(),a[0].querySelector("button, a")?.focus()});return p("div",{},o,i)}var Z=(t,e=rt,n=hr)=>gt(t,r=>p("li",{},
X(r,e(r))),"things",n);function wt(t,e,n,r=12){return t.length?gt(t,([s,i])=>p("li",{},X({kind:e,row:s},n(i,s))),"things",
r):null}function Jo(t){let e=Math.max(1,...t.map(u.weight)),n=o=>p("meter",{min:0,max:e,value:o,"aria-hidden":"true"}),r=o=>{
let s=u.weight(o);return p("li",{},X(o,O(s,"article")),n(s))};return p("ul",{class:"things bars"},t.map(r))}var Yo=(t,e)=>e>=
0?[{kind:t,row:e}]:[];function fn({kind:t,row:e}){if(t==="story")return Yo(t,u.stories.parent[e]);if(t==="topic")return Yo(
t,u.topics.broader[e]);if(t==="outlet")return Yo(t,u.outlets.part[e]);let[n,...r]=u.holders.story(e).map(I),o=s=>u.labelOf(
s)!==u.labelOf(n);return n?[n,...r.filter(o)]:[]}function hn(t,e){let n=o=>ee(He(o),p("bdi",{},A(u.labelOf(o),40))),r=[ee(
He(null),"Everything"),...t.map(n)];return p("nav",{class:"trail","aria-label":"Breadcrumb"},p("ol",{},r.map(o=>p("li",{},
o)),p("li",{"aria-current":"page"},e)))}var pn=()=>p("button",{type:"button",class:"quiet close","aria-label":"Close det\
ails",onclick:()=>{j(null)}},"✕");function ne(t,...e){let n=u.labelOf(t);return p("header",{},hn(fn(t),_t(t)),p("p",{class:"\
eyebrow"},At(t.kind),_t(t)),p("h2",{dir:"auto",tabindex:"-1",class:`${t.kind}${n.length>90?" long":""}`},A(n,600)),e.map(
r=>typeof r=="string"?p("p",{class:"byline"},r):r),pn())}function Qo(t,e=u.links.source[t]){let n=N(u.otherEnd(t,e));j(N(
e),{isFocused:!0,other:{mode:"why",thing:n}})}var _e=(t,e)=>p("button",{type:"button",class:"why quiet",onclick:()=>{Qo(
t,u.otherEnd(t,e))},"aria-label":`Why linked with ${A(u.labelOf(N(e)),80)}`},"Why");var Jl="newsgraph-corrections",Kh=5,we=Wh();function Wh(){try{return JSON.parse(localStorage.getItem(Jl)??"[]")}catch{return[]}}
function zh(){try{localStorage.setItem(Jl,JSON.stringify(we))}catch{}}var gn=()=>we.filter(({of:t})=>u.thingOf(t));function ts(t){
let e=we.filter(n=>!qo(n,t));we=e.length<we.length?e:[...we,t],zh()}var Gh=t=>we.some(e=>qo(e,t));function es(t,e){let n=pt(
t,()=>{ts(e),r()}),r=()=>{n.setAttribute("aria-pressed",String(Gh(e)))};return r(),n}function Ql(t){let e=[Vh(t),...Uh(t)].
filter(n=>n!==null);return e.length?tc(e):null}var tc=t=>C("Put it right",p("ul",{class:"corrections"},t.map(e=>p("li",{},
e))),D("Corrections are kept in this browser. Save or share gives them as overrides.yaml, which the next build follows."));
function Vh(t){let e=u.eventOf(t)>=0?u.eventOf(t):u.storylineOf(t),n=u.addressOf(t);if(e<0||n===null)return null;let s=u.
storyArticles[e].filter(i=>i!==t&&!u.looseArticles.has(i)).sort(u.oldestFirst).map(u.addressOf).filter(i=>i!==null).slice(
0,Kh).map(i=>[i,n]);return s.length?es("Not this story",{kind:"apart",of:`article/${u.articles.id[t]}`,pairs:s}):null}function Uh(t){
return(u.details?.merged??[]).filter(([n])=>n===t).map(([,n,r,o])=>p("div",{},es("Not the same article",{kind:"different",
of:`article/${u.articles.id[t]}`,pairs:[[n,r]]}),p("small",{},B(n)," and ",B(r),`, by the rule “${o}”`)))}function ns(t,e){
let{domain:n,id:r}=u.outlets,[o,s]=[n[t],n[e]];return o&&s?{kind:"same",of:`outlet/${r[t]}`,pairs:[[o,s]]}:null}function ec(t){
let n=gn().filter(({kind:r,of:o})=>r==="same"&&o===`outlet/${u.outlets.id[t]}`).map(r=>es(`Same outlet as ${r.pairs[0][1]}`,
r));return n.length?tc(n):null}var jh={with:"Compare with …",to:"Connect with …",same:"Same outlet as …"},rs=40;function Ke(t,e){let[n,r]=[x("ask"),
x("ask-search")];x("ask-title").textContent=jh[e],x("ask-thing").replaceChildren(B(A(u.labelOf(t),120))),r.value="";let o=()=>{
let a=Xh(t,e,r.value.trim()).map(l=>p("li",{},qh(t,l,e)));x("ask-list").replaceChildren(...a)},s=()=>[...x("ask-list").querySelectorAll(
".thing")];r.oninput=o,n.onkeydown=i=>{if(i.key!=="Enter"||i.target!==r){Tn(i,[r,...s()]);return}i.preventDefault(),s().
at(0)?.click()},o(),n.showModal(),r.focus()}var qh=(t,e,n)=>Zo(e,Fe(e),()=>{x("ask").close(),n!=="same"?j(t,{isFocused:!0,
other:{mode:n,thing:e}}):Yh(t,e)});function Yh(t,e){let n=ns(t.row,e.row);n&&ts(n),j(t,{isFocused:!0})}function Xh(t,e,n){
let r=e==="to"?["story","outlet","topic","article"]:[t.kind],o=l=>!et(l,t)&&(e!=="same"||ns(t.row,l.row)!==null)&&r.includes(
l.kind)&&(l.kind!=="story"||t.kind==="story"||u.isStoryline(l.row));if(!n)return Zh(t,e).filter(o).slice(0,rs);let s=Yt(
n,!1),i=(l,c)=>l==="article"?s.test(u.articles.headline[c]??""):ot.isNamed(l,c,s);return r.flatMap(l=>u.rowsIn(l).filter(
m=>i(l,m)).sort(u.orders[l]).map(m=>({kind:l,row:m})).filter(o).slice(0,rs)).slice(0,2*rs)}var xe=[];function nc(t){let e=xe.
findIndex(n=>et(n,t));e>=0&&xe.splice(e,1),xe.unshift(t),xe.length=Math.min(xe.length,12)}function Zh(t,e){let n=Jh(t),o=(e===
"to"?["story","outlet","topic"]:[t.kind]).flatMap(i=>nt.rows[i].slice(0,20).map(a=>({kind:i,row:a}))),s=e==="to"?[...xe,
...n,...o]:[...n,...xe,...o];return s.filter((i,a)=>s.findIndex(l=>et(l,i))===a)}function Jh({kind:t,row:e}){return t===
"outlet"?Y.peersOf(e).map(F):t==="story"?Y.storiesNear(e):[]}function re(t){let{kind:e,row:n}=t,r=k.view==="network",o=()=>{j(t,{view:r?"map":"network"}),le()&&W.scrollIntoView({block:"\
center"})},s=()=>{Ke(t,"with")},i=()=>{Ke(t,"to")},a=[pt(r?"Show on the map":"Show its network",o),e==="outlet"||e==="st\
ory"?pt("Compare …",s,`Compare with another ${e}`):null,pt("How connected …",i,"See how this and something else are \
connected"),e==="outlet"&&u.outlets.domain[n]?pt("Same outlet as …",()=>{Ke(t,"same")},"Note for the next build that t\
his and another outlet are one"):null,e!=="article"&&u.articlesIn[e][n].length?pt("Search within",()=>{Ao(e,[ot.facetName(
e,n)])},"Keep only its articles in list, map and dates"):null];return p("div",{class:"actions",role:"group","aria-label":"\
Actions"},a)}function Qh(t){if(t===null)return"";if(typeof t=="number")return String(t);let n=/^[=+\-@＝＋－＠]/.test(t.trimStart())||
/^[\t\r\n]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var tp=[["id",(t,e)=>`article/${t.
articles.id[e]}`],["headline",(t,e)=>t.articles.headline[e]],["abstract",(t,e)=>t.abstractOf(e)],["published",(t,e)=>Rt(
t.articles.published[e],t.precision.of(e))],["outlet",(t,e)=>rc(t,e,n=>t.labelOf(F(n)))],["domain",(t,e)=>rc(t,e,n=>t.outlets.
domain[n])],["topics",(t,e)=>t.articleTopics[e].map(n=>t.labelOf(G(n))).join("; ")],["story",(t,e)=>oc(t,e,n=>t.labelOf(
I(n)))],["story_id",(t,e)=>oc(t,e,n=>t.nameOf(I(n)))],["related",(t,e)=>t.linked(e).length],["quality",(t,e)=>t.articles.
quality[e]],["heat",(t,e)=>t.articles.heat[e]],["url",(t,e)=>t.addressOf(e)]],rc=(t,e,n)=>t.outletOf(e)>=0?n(t.outletOf(
e)):"",oc=(t,e,n)=>t.storylineOf(e)>=0?n(t.storylineOf(e)):"",ep=({described:t})=>t.map(({name:e,type:n,values:r})=>[e,(o,s)=>np(
n,r[s])]),np=(t,e)=>t==="time"?Rt(e):typeof e=="boolean"?String(e):e;function sc(t,e){let n=[...tp,...ep(t)];return`\uFEFF${[
n.map(([o])=>o).join(","),...e.map(o=>n.map(([,s])=>Qh(s(t,o))).join(","))].join(`\r
`)}\r
`}var We=t=>(t??"").replace(/\s+/g," ").trim();function ic(t,e){let n=o=>String(t.described.find(s=>s.key===o)?.values[e]??
""),r=Rt(t.articles.published[e],t.precision.of(e));return{id:`article/${t.articles.id[e]}`,title:We(t.articles.headline[e]),
container:We(t.outletOf(e)<0?"":t.labelOf(F(t.outletOf(e)))),authors:n("authors").split("; ").map(We).filter(Boolean),date:r.
slice(0,10).split("-").filter(Boolean),abstract:We(t.abstractOf(e)),url:We(t.addressOf(e)),language:n("language"),keywords:t.
articleTopics[e].map(o=>We(t.labelOf(G(o))))}}function rp({date:t,...e}){return[...[["TY","NEWS"],["ID",e.id],["TI",e.title],
["T2",e.container],...e.authors.map(o=>["AU",o]),["PY",t.at(0)??""],["DA",t.length?`${[...t,"",""].slice(0,3).join("/")}\
/`:""],["AB",e.abstract],["UR",e.url],["LA",e.language],...e.keywords.map(o=>["KW",o])].filter(([,o])=>o).map(([o,s])=>`${o}\
  - ${s}`),"ER  - ",""]}var ac=(t,e)=>e.flatMap(n=>rp(ic(t,n))).join(`\r
`);function op({id:t,title:e,container:n,authors:r,date:o,...s}){let i={id:t,type:"article-newspaper",title:e,"container\
-title":n,author:r.map(a=>({literal:a})),issued:o.length?{"date-parts":[o.map(Number)]}:null,abstract:s.abstract,URL:s.url,
language:s.language,keyword:s.keywords.join(", ")};return Object.fromEntries(Object.entries(i).filter(([,a])=>sp(a)))}var sp=t=>Array.
isArray(t)?t.length>0:!!t,lc=(t,e)=>`${JSON.stringify(e.map(n=>op(ic(t,n))),null,2)}
`;var ip=`PREFIX schema: <https://schema.org/>
PREFIX ng: <https://w3id.org/newsgraph/ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>`,mc=`${ut.declared.term}|^${ut.declared.term}`,ap="schema:headline|schem\
a:abstract|schema:publisher/(schema:name|ng:domain|skos:altLabel)|schema:about/(skos:prefLabel|skos:altLabel)",lp=new Map(
[["\\","\\\\"],['"','\\"'],[`
`,"\\n"],["\r","\\r"],["	","\\t"],["\b","\\b"],["\f","\\f"]]),ve=t=>`"${t.replace(/[\\"\n\r\t\b\f]/g,e=>lp.get(e)??e)}"`,
os=t=>t.map(ve).join(", "),cc=t=>t.replace(/^/gm,"  ");function fc(t,e,n,r){let o=new ss(t,e),s=[`VALUES ?class { ${cp(t)}\
 }`,"?article a ?class .",...r?[o.ofThing(r)]:[],...n.map((i,a)=>{let l=o.ofTerm(i,String(a+1));return i.isNot?`FILTER N\
OT EXISTS {
${cc(l)}
}`:l}),"OPTIONAL { ?article schema:headline ?headline }","OPTIONAL { ?article schema:datePublished ?published }","OPTION\
AL { ?article schema:publisher/schema:name ?outlet }"].join(`
`);return`${ip}

SELECT DISTINCT ?article ?headline ?published ?outlet {
${cc(s)}
}
ORDER BY DESC(?published) ?article
`}function cp(t){let e=new Set(t.articles.type.map((r,o)=>t.typeOf(o)));return[...new Set([...e].map(r=>Gs.get(r)??Pr))].
sort().join(" ")||Pr}var ss=class{constructor(e,n){this.graph=e;this.search=n}graph;search;ofThing({kind:e,row:n}){if(e!==
"article")return this.held(e,[n],e==="outlet"?"0":"");let r=ve(`article/${this.graph.articles.id[n]}`);return`?article (${mc}\
)? ?one .
FILTER(STRENDS(STR(?one), ${r}))`}ofTerm(e,n){let r=this.graph.described.find(({key:o})=>o===e.field);if(r)return dp(r,e,
n);switch(e.field){case null:return this.words(e,n);case"topic":case"outlet":case"story":return this.held(e.field,this.search.
rowsNamed(e),n);case"after":return uc(e.dates,">=",n);case"before":return uc(e.dates,"<",n);case"related":return`${up(n)}\

FILTER(${is(`COALESCE(?count${n}, 0)`,e.bounds)})`;case"quality":case"heat":return`?article ng:${e.field} ?value${n} .
FILTER(${is(`?value${n}`,e.bounds)})`;case"type":return dc("ng:documentType",e.values,n);case"category":return dc("schem\
a:articleSection",e.values,n);case"kind":{let o=os(e.values.map(s=>s.toLowerCase()));return`?link${n} ng:source|ng:targe\
t ?article ; ng:kind ?kind${n} .
FILTER(?kind${n} IN (${o}))`}default:throw new RangeError(`no field is called ${e.field}`)}}held(e,n,r){let{topics:o,outlets:s,
stories:i,labelOf:a}=this.graph;if(e==="topic"){let c=os(n.map(d=>o.label[d]??""));return`?article schema:about/skos:pre\
fLabel ?topic${r} .
FILTER(?topic${r} IN (${c}))`}if(e==="outlet"){let c=d=>`(${ve(a({kind:e,row:d}))} ${ve(s.domain[d]??"")})`;return`VALUE\
S (?name${r} ?domain${r}) { ${n.map(c).join(" ")} }
?article schema:publisher ?outlet${r} .
?outlet${r} schema:name ?name${r} ; ng:domain ?domain${r} .`}let l=n.map(c=>`STRENDS(STR(?story${r}), ${ve(`story/${i.id[c]}`)}\
)`);return`?story${r} schema:hasPart ?article .
FILTER(${l.join(" || ")})`}words({values:[e],isPhrase:n},r){let{starts:o,ends:s}=Hr(e),i=o?"(^|[^\\p{L}\\p{N}])":"",a=n&&
s?"($|[^\\p{L}\\p{N}])":"",l=i+Cn(e,this.lettersHere())+a;return`?article ${ap} ?text${r} .
FILTER(REGEX(?text${r}, ${ve(l)}, "i"))`}lettersHere(){let{articles:e,details:n}=this.graph,r=[...this.search.namesOf("o\
utlet"),...this.search.namesOf("topic")];return js([...e.headline,...n?.abstract??[],...r])}},up=t=>["OPTIONAL {",`  SEL\
ECT ?article (COUNT(DISTINCT ?other) AS ?count${t}) {`,`    ?article ${mc} ?other`,"  } GROUP BY ?article","}"].join(`
`);function is(t,e){let n=([r,o])=>[...r===-1/0?[]:[`${t} >= ${r}`],...o===1/0?[]:[`${t} <= ${o}`]].join(" && ");return e.
map(n).join(" || ")}function dp({term:t},{bounds:e,values:n},r){if(e.length)return`?article ${t} ?value${r} .
FILTER(${is(`?value${r}`,e)})`;let o=n.map(s=>`REGEX(?text${r}, ${ve(Cn(s))}, "i")`);return`?article ${t} ?text${r} .
FILTER(${o.join(" || ")})`}function uc(t,e,n){let r=s=>new Date(s*1e3).toISOString(),o=t.map(s=>`?date${n} ${e} "${r(s)}\
"^^xsd:dateTime`);return`?article schema:datePublished ?date${n} .
FILTER(${o.join(" && ")})`}var dc=(t,e,n)=>`?article ${t} ?word${n} .
FILTER(LCASE(?word${n}) IN (${os(e.map(r=>r.toLowerCase()))}))`;var as=2,ze=24,mp=480,hc=20,fp=18,pc=t=>gc(bc(t)),hp=/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,gc=t=>new XMLSerializer().
serializeToString(t).replace(hp,"�");async function yc(t){let e=bc(t),n=new Image,r=new Blob([gc(e)],{type:"image/svg+\
xml"}),o=URL.createObjectURL(r);try{n.src=o,await n.decode()}finally{URL.revokeObjectURL(o)}let s=document.createElement(
"canvas"),[i,a]=[Number(e.getAttribute("width")),Number(e.getAttribute("height"))];[s.width,s.height]=[as*i,as*a];let l=s.
getContext("2d");l?.drawImage(n,0,0,s.width,s.height);let c=await new Promise(d=>{s.toBlob(d,"image/png")});if(!l||!c)throw new Error(
"This browser gives no canvas to draw on.");return c}function bc({title:t,subtitle:e,source:n}){let r=k.view==="timeline"?
gp():pp(),o=Math.max(mp,r.width+2*ze),s=(g,b,y,v)=>L("text",{x:ze,y:b,fill:v,...y},xc(g,y,o-2*ze)),[i,a,l]=[pr(22,R.serif,
600),pr(14),pr(12)],c=76,d=yp(r.key,o-2*ze),m=c+r.height+16,f=m+d.height+20,h=f+16;return L("svg",{xmlns:"http://www.w3.\
org/2000/svg",width:o,height:h,viewBox:`0 0 ${o} ${h}`},L("rect",{width:o,height:h,fill:R.paper}),s(t,36,i,R.ink),s(e,60,
a,R.soft),L("g",{transform:`translate(${ze} ${c})`},r.element),L("g",{transform:`translate(${ze} ${m})`},...d.items),s(n,
f,l,R.soft))}function pp(){let{clientWidth:t,clientHeight:e}=W;return{element:L("image",{width:t,height:e,href:Pa(as)}),
width:t,height:e,key:x("legend-body")}}function gp(){let t=x("lanes-body").querySelector("svg");if(!t)throw new Error("N\
o timeline is shown.");let{width:e,height:n}=t.viewBox.baseVal;return{element:vc(t),width:e,height:n,key:x("lanes-key")}}
var pr=(t,e=R.sans,n=400)=>({"font-size":t,"font-family":e,"font-weight":n});function wc(t,e){let n=document.createElement(
"canvas").getContext("2d");if(!n)throw new Error("This browser gives no canvas to draw on.");return n.font=`${e["font-we\
ight"]} ${e["font-size"]}px ${e["font-family"]}`,n.measureText(t).width}function xc(t,e,n){let r=wc(t,e);if(r<=n)return t;
let o=Math.floor(t.length*n/r)-1;return xc(A(t,Math.min(o,t.length-1)),e,n)}function yp(t,e){let n=pr(13),[r,o]=[0,0],s=Array.
from(t.children,i=>{let a=i.textContent.trim().replace(/\s+/g," "),l=i.querySelector("svg"),c=l?Number(l.getAttribute("w\
idth"))+6:0,d=c+wc(a,n);r&&r+d>e&&([r,o]=[0,o+hc]);let m=L("g",{transform:`translate(${r} ${o})`},...l?[vc(l)]:[],L("tex\
t",{x:c,y:10,fill:R.ink,...n},a));return r+=d+fp,m});return{items:s,height:s.length?o+hc:0}}var bp=["fill","stroke","str\
oke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font-family","font-size","font-weight","color"];
function vc(t){let e=t.cloneNode(!0),[n,r]=[t,e].map(o=>[o,...o.querySelectorAll("*")]);return n.forEach((o,s)=>{let i=getComputedStyle(
o);for(let a of bp)r[s].setAttribute(a,i.getPropertyValue(a));for(let a of["class","tabindex","role","aria-label","data-\
row"])r[s].removeAttribute(a)}),e}function gr(){if(!k.chosen)return nt.rows.article;let t=wp(k.chosen);return st()?t.filter(e=>nt.isArticle[e]):t}var wp=t=>t.
kind==="article"?[t.row,...u.linked(t.row)]:[...u.articlesOf(t)].sort(u.newestFirst);function oe(){let t=k.chosen?` of “${A(
u.labelOf(k.chosen),60)}”`:"";return`${O(gr().length,"article")}${t}${st()?", as searched":""}`}function yn(t,e,n){let r=URL.
createObjectURL(new Blob([t],{type:e}));p("a",{href:r,download:n}).click(),setTimeout(()=>{URL.revokeObjectURL(r)},1e4)}
function yr(){let t=k.chosen?u.labelOf(k.chosen):k.query,e=it(t).replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"");return[
"newsgraph",A(e,40).replace(/…$/,"")].filter(Boolean).join("-")}async function xp(){return await u.loadDetails(),yn(sc(
u,gr()),"text/csv;charset=utf-8",`${yr()}.csv`),`Saved ${oe()} as CSV.`}async function kc(t,e){return await u.loadDetails(),
yn((t==="ris"?ac:lc)(u,gr()),e,`${yr()}.${t}`),`Saved ${oe()} as ${t==="ris"?"RIS":"CSL-JSON"}.`}function Oc(){let{chosen:t,
other:e,query:n}=k,r=[t,e?.thing].flatMap(a=>a?[u.labelOf(a)]:[]),o=st()?`Search: ${n}`:"",s=Tt(gr()),i=location.protocol===
"file:"||De?ht.hash():location.href;return{title:r.join(" and ")||o||"News graph",subtitle:[oe(),s].filter(Boolean).join(
" · "),source:["Source:",Mc(),i&&`· ${i}`].filter(Boolean).join(" ")}}async function vp(){return yn(await yc(Oc()),"im\
age/png",`${yr()}.png`),"Saved the picture as a PNG."}function kp(){return yn(pc(Oc()),"image/svg+xml",`${yr()}.svg`),Promise.
resolve("Saved the timeline as SVG.")}var Sp=()=>De?ht.hash():location.href;function ls(t){let e=new Date().toISOString().
slice(0,10);if(t?.kind==="article")return Op(t.row,e);let n=t?`${u.nameOf(t)}, `:"";return`${Tp(t)}. In: ${Mc()}. ${n}ac\
cessed ${e}.`}function Mc(){let t=Tt(u.rowsIn("article"));return`a newsgraph of ${O(u.sizeOf("article"),"article")} from\
 ${O(u.sizeOf("outlet"),"outlet")}${t?`, ${t}`:""}`}function Tp(t){if(!t)return`${oe()}${st()?` “${k.query}”`:""}`;let e=O(
u.articlesOf(t).length,"article");return`“${u.labelOf(t)}” (${_t(t).toLowerCase()}, ${e})`}function Op(t,e){let n=u.
articles.published[t],r=u.addressOf(t),o=n===null?"No date":Rt(n,u.precision.of(t)).slice(0,10),s=[`${at(t)}. “${u.labelOf(
N(t))}”`,o];return r&&s.push(`${r}, accessed ${e}`),`${s.join(". ")}.`}async function br(t,e){try{return await navigator.
clipboard.writeText(t),`Copied ${e}.`}catch{return Ec(e,t),`Select and copy ${e}.`}}function Ec(t,e){x("text-title").textContent=
`${t.charAt(0).toUpperCase()}${t.slice(1)}`,x("text-body").value=e,x("text").showModal(),x("text-body").select()}async function Mp(){
return await u.loadDetails(),Ec("the SPARQL query",fc(u,ot,k.terms,k.chosen)),""}async function Ep(){return await u.loadDetails(),
br(ls(k.chosen),"the citation")}var Np={name:"link",words:()=>"Link to this view",take:()=>br(Sp(),"the link")},Cp=()=>[
{name:"csv",words:()=>`CSV: ${oe()}`,take:xp},{name:"ris",words:()=>`RIS, for Zotero and others: ${oe()}`,take:()=>kc("r\
is","application/x-research-info-systems")},{name:"csl",words:()=>`CSL-JSON, for Pandoc and others: ${oe()}`,take:()=>kc(
"json","application/vnd.citationstyles.csl+json")},{name:"png",words:()=>"PNG: the picture as shown",take:vp},...k.view===
"timeline"?[{name:"svg",words:()=>"SVG: the timeline",take:kp}]:[],...De?[]:[Np],{name:"cite",words:()=>"Citation of thi\
s view",take:Ep},{name:"sparql",words:()=>`SPARQL: ${oe()}`,take:Mp},...gn().length?[Lp]:[]],Sc=0;function Tc(t){x("toas\
t").textContent=t,clearTimeout(Sc),Sc=window.setTimeout(()=>{x("toast").textContent=""},6e3)}function Ap(){return yn(Zl(
gn()),"text/yaml;charset=utf-8","overrides.yaml"),Promise.resolve("Saved. Give the file to the next build as --overrides\
 overrides.yaml.")}var Lp={name:"corrections",words:()=>`overrides.yaml: ${O(gn().length,"correction")}`,take:Ap};function Nc(){
let t=({name:e,words:n,take:r})=>p("li",{},p("button",{type:"button",class:"menu-item","data-take":e,onclick:()=>{x("tak\
e").hidePopover(),r().then(Tc,i=>{Tc(`Not saved. ${i instanceof Error?i.message:String(i)}`)})}},n()));x("take-list").replaceChildren(
...Cp().map(t))}function Cc(t){let e=u.abstractOf(t),n=u.holders.outlet(t).map(F),r=u.articleTopics[t].map(G);return[ne(N(t),$p(t)),e?p(
"p",{class:"abstract",dir:"auto"},e):null,u.details?Ip(u.addressOf(t)):D("Loading the abstract and the address …"),re(
N(t)),Rp(t),Dp(t),Fp(t),_p.map(([o,s])=>Kp(o,t,s(t))),n.length?C("Published by",Z(n)):null,C("Declared topics",r.length?
Z(r):D("None. Articles that are only listed in other documents carry no topics, and none are inferred.")),Wp(t),zp(t),Up(
t),jp(t),Ql(t)]}function $p(t){let e=u.articles.published[t],n=u.outletOf(t),r=n>=0?[B(A(u.labelOf(F(n)),80))," · "]:[],
o=e===null?"Publication date not given":ke(e,u.precision.of(t));return p("p",{class:"byline"},r,o)}function Ip(t){if(!t)
return D("No address given.");let e=jt(t,"Read the article");if(!(e instanceof HTMLAnchorElement))return p("p",{},e," ",
p("small",{},"This is not a web address, so it is not a link."));e.className="read-on";let n=B(A(new URL(t).hostname,80));
return p("p",{},e," ",p("small",{class:"address"},n))}function Rp(t){let e=fn(N(t));if(!e.length)return C("Story",D("Non\
e found: no other article here seems to report on the same event."));let n=u.eventOf(t),r=n>=0?Bp(t,n):"",o=e.some(l=>l.
row===n),s=r&&!o?[...e,I(n)]:e,i=l=>[l.row===n?r:"",Fe(l)],a=Z(s,l=>i(l).filter(Boolean).join(" · "));return C("Story",
a)}function Dp(t){let e=u.series.get(t);if(!e)return null;let{name:n,size:r}=e;return C("Series",p("p",{},"Part of a ser\
ies: ",B(A(n,180))),D(`${O(r,"article")} here. Their form is alike whatever they report on, as in a column or a market r\
eport; a build finds series, and can be wrong.`))}function Fp(t){let e=u.credits.of(t);return e.length?C("Names as its s\
ource",gt(e,Pp,"things",6),D("Found by rules in headline and abstract, which can be wrong.")):null}function Pp({outlet:t,
name:e,words:n,earlier:r}){let o=["“",B(A(n,120)),"”"],s=t>=0?X(F(t)):p("span",{},B(A(e,80)),p("small",{}," not an o\
utlet here")),i=r>=0?[p("small",{},"An earlier report by this outlet on the same event:"),X(N(r),rt(N(r)))]:[];return p(
"li",{class:"linked"},s,p("small",{},...o),...i)}function Bp(t,e){return u.stories.firstReport[e]===t?"the first here":ir(
e,t)}var cs=(t,e)=>n=>[...u.linksOf(n)].filter(r=>u.linkKind(r)===t&&e(r,n)),wr=t=>cs(t,(e,n)=>u.links.source[e]===n),xr=t=>cs(
t,(e,n)=>u.links.source[e]!==n),Hp=t=>{let e=cs("similar",()=>!0)(t);return[...new Map(e.map(n=>[u.otherEnd(n,t),n])).values()]},
_p=[["Copy of",wr("copy")],["Copied by",xr("copy")],["Lists as related",wr("declared")],["Listed as related by",xr("decl\
ared")],["Revision of",wr("revision")],["Revised by",xr("revision")],["Reprint of",wr("reprint")],["Reprinted by",xr("re\
print")],["Similar",Hp]];function Kp(t,e,n){if(!n.length)return null;let r=i=>u.linkKind(i)==="similar"?-u.links.similarity[i]:
-(u.articles.published[u.otherEnd(i,e)]??0),o=i=>{let a=N(u.otherEnd(i,e)),l=`${rt(a)}
${Bl(u,i)}`;return p("li",{class:"linked"},X(a,l),_e(i,a.row))},s=n.sort((i,a)=>r(i)-r(a)||i-a);return C(`${t} (${M(n.length)}\
)`,gt(s,o,"things",12))}var us=([t,e])=>p("li",{},B(u.fileOf(t)),p("small",{},Hl(e)));function Wp(t){let e=([,r])=>+(r!==
""),n=[...u.meetingsOf(t)].sort((r,o)=>e(r)-e(o)||r[0]-o[0]);return n.length?C(`Found in (${M(n.length)})`,gt(n,us,"met",
6)):null}function zp(t){let{updated:e,published:n,quality:r,heat:o}=u.articles,[s,i,a]=[e[t],u.typeOf(t),u.categoryOf(t)],
l=d=>d===null?null:p("strong",{class:"score"},`${M(d)} `),c=be([s!==null&&s!==n[t]?["Updated",ke(s,u.precision.ofUpdate(
t))]:null,i?["Type",B(i)]:null,a?["Category",B(a)]:null,["Quality",l(r[t]),pl(r[t])],["Heat",l(o[t]),gl(o[t])],...Gp(t)]);
return C("What the documents say",c)}var Gp=t=>Xs(u.described,t).map(e=>[e.label,Vp(e,t)]);function Vp({type:t,unit:e,values:n},r){
let o=n[r];return t==="boolean"?o?"yes":"no":typeof o!="number"?t==="url"?jt(String(o)):B(String(o)):t==="time"?ke(o):`${M(
o)}${e?` ${e}`:""}`}function Up(t){if(!u.details)return null;let e=ls(N(t)),n=p("small",{role:"status"}),r=Wt("Copy the \
citation",()=>{br(e,"the citation").then(o=>{n.textContent=o})});return C("Cite it",p("p",{class:"citation"},B(e)),r," ",
n)}function jp(t){let e=u.imageOf(t);if(!e)return null;let{address:n,width:r,height:o,title:s,count:i}=e,a=[r&&o?`${M(r)}\
 × ${M(o)} pixels`:"",i>1?`The first of ${M(i)}; the table “images” lists them all.`:""],l=[s,u.articles.headline[t],
n].find(Boolean)??"",c=p("small",{},a.filter(Boolean).join(" · "));return C("Image",D("Not loaded, because loading it w\
ould show its host who is reading. The link opens it."),p("ul",{class:"links"},p("li",{},jt(n,A(l,90)),c)))}var qp=200;function Ac(t,e){let n=rr(u,Y,t.kind);return[ds("Comparison",t,e,"What each has that the other lacks"),p("div",
{class:"actions"},ms(t,e,"with"),vr(t,"with","Compare with another …"),vr(t,"to","How connected …")),n.map(r=>Yp(r,t,
e)),t.kind==="story"?Xp(t.row,e.row):null,D(dn)]}var ds=(t,e,n,r)=>p("header",{},hn([e],t),p("p",{class:"eyebrow"},t),p(
"h2",{tabindex:"-1"},r),pn(),p("ul",{class:"things pair"},[e,n].map(o=>p("li",{},X(o))))),ms=(t,e,n)=>pt("Swap",()=>{j(e,
{isFocused:!0,other:{mode:n,thing:t}})}),vr=(t,e,n)=>pt(n,()=>{Ke(t,e)});function Yp({title:t,kind:e,held:n},r,o){let{first:s,
both:i,second:a}=On(n(r.row),n(o.row)),l=new Map(i.map(([h,,g])=>[h,g])),c=h=>B(A(u.labelOf(h),40)),d=h=>O(h,"article"),
m=(h,g)=>`${M(h)} and ${d(l.get(g)??0)}`,f=(h,g,b)=>p("div",{class:"part"},p("h4",{},h," ",p("span",{class:"count"},M(g.
length))),wt(g.slice(0,qp),e,b)??D("None."));return C(t,f(["Only ",c(r)],s,d),f(["Only ",c(o)],a,d),f("Both",i.map(([h,g])=>[
h,g]),m))}function Xp(t,e){let n=new Set(u.storyArticles[e]),r=u.storyArticles[t].flatMap(i=>[...u.linksOf(i)].filter(a=>n.
has(u.otherEnd(a,i))));if(!r.length)return C("Links between them",D("None."));let o=i=>{let[a,l]=[u.links.source[i],u.links.
target[i]],c=`${mn(u,i,a)}: ${A(u.labelOf(N(l)),90)}`;return p("li",{class:"linked"},X(N(a),c),_e(i,l))},s=gt([...new Set(
r)],o,"things",10);return C(`Links between them (${M(r.length)})`,s)}var fs=null;function kr(t,e){let n=`${u.nameOf(t)} ${u.nameOf(e)}`;return fs?.key!==n&&(fs={key:n,ways:Zp(t,e)}),fs.ways}
function Zp(t,e){let n=Ll(u,t,e);if(n.length)return{paths:n,isCommonOnly:!1};let r=$l(u,t,e);return{paths:r?[r]:[],isCommonOnly:r!==
null}}var Jp="Rare connections come first: a topic or outlet that many articles share counts for less, and one that more than \
half of them share does not count. The command “newsgraph path” gives the same paths in the same order.";function Lc(t,e){
let{paths:n,isCommonOnly:r}=kr(t,e);return[ds("Connection",t,e,"How these two are connected"),p("div",{class:"actions"},
ms(t,e,"to"),vr(t,"to","To another …")),r?p("p",{class:"warning"},"Only something that most articles share connects th\
em, which is weak evidence."):null,n.map((s,i)=>Qp(t,s,i,n.length)),D(n.length?Jp:"Nothing in this corpus connects them.")]}
function Qp(t,{steps:e},n,r){let o=n===0?"The closest path":"Another path",s=e.length===1?"Directly":`${o}: ${O(e.length,
"step")}`,i=p("ol",{class:"way"},p("li",{},X(t)),e.map(tg));return C(r>1?`${M(n+1)}. ${s}`:s,i)}function tg(t){let{to:e,
link:n}=t,r=e.kind==="article"?rt(e):Kl(u,e),o=n===null?null:_e(n,e.row);return p("li",{},p("p",{class:"hop"},"↓ ",_l(
u,t)),p("div",{class:"linked"},X(e,r),o))}var bn=class{diff(e,n,r={}){let o;typeof r=="function"?(o=r,r={}):"callback"in r&&(o=r.callback);let s=this.castInput(e,
r),i=this.castInput(n,r),a=this.removeEmpty(this.tokenize(s,r)),l=this.removeEmpty(this.tokenize(i,r));return this.diffWithOptionsObj(
a,l,r,o)}diffWithOptionsObj(e,n,r,o){var s;let i=w=>{if(w=this.postProcess(w,r),o){setTimeout(function(){o(w)},0);return}else
return w},a=n.length,l=e.length,c=1,d=a+l;r.maxEditLength!=null&&(d=Math.min(d,r.maxEditLength));let m=(s=r.timeout)!==null&&
s!==void 0?s:1/0,f=Date.now()+m,h=[{oldPos:-1,lastComponent:void 0}],g=this.extractCommon(h[0],n,e,0,r);if(h[0].oldPos+1>=
l&&g+1>=a)return i(this.buildValues(h[0].lastComponent,n,e));let b=-1/0,y=1/0,v=()=>{for(let w=Math.max(b,-c);w<=Math.min(
y,c);w+=2){let $,T=h[w-1],P=h[w+1];T&&(h[w-1]=void 0);let U=!1;if(P){let H=P.oldPos-w;U=P&&0<=H&&H<a}let _=T&&T.oldPos+1<
l;if(!U&&!_){h[w]=void 0;continue}if(!_||U&&T.oldPos<P.oldPos?$=this.addToPath(P,!0,!1,0,r):$=this.addToPath(T,!1,!0,1,r),
g=this.extractCommon($,n,e,w,r),$.oldPos+1>=l&&g+1>=a)return i(this.buildValues($.lastComponent,n,e))||!0;h[w]=$,$.oldPos+
1>=l&&(y=Math.min(y,w-1)),g+1>=a&&(b=Math.max(b,w+1))}c++};if(o)(function w(){setTimeout(function(){if(c>d||Date.now()>f)
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
n.slice(l,l+d.count));l+=d.count,d.added||(c+=d.count)}}return o}};var hs=class extends bn{tokenize(e){return e.slice()}join(e){return e}removeEmpty(e){return e}},$c=new hs;function ps(t,e,n){
return $c.diff(t,e,n)}function Rc(t,e,n){let[r,o]=[wn(t),wn(e)],[s,i]=[gs(r),gs(o)];return[Sr(t,r,({folded:a})=>Ic(a,n)&&i.has(a)),Sr(e,o,({folded:a})=>Ic(
a,n)&&s.has(a))]}function Dc(t){let e=new Map;for(let r of t)for(let o of gs(wn(r)))e.set(o,(e.get(o)??0)+1);let n=Math.
max(5,t.length/10);return new Set([...e].filter(([,r])=>r>n).map(([r])=>r))}var eg=1e3;function Fc(t,e){let[n,r]=[wn(t),
wn(e)],[o,s]=[n,r].map(m=>m.map(({folded:f})=>f)),i=ps(o,s,{maxEditLength:eg})??[{removed:!0,added:!1,count:n.length},{removed:!1,
added:!0,count:r.length}],[a,l]=[new Set,new Set],[c,d]=[0,0];for(let{added:m,removed:f,count:h}of i){if(f)for(let g of n.
slice(c,c+h))a.add(g);if(m)for(let g of r.slice(d,d+h))l.add(g);m||(c+=h),f||(d+=h)}return[Sr(t,n,m=>a.has(m)),Sr(e,r,m=>l.
has(m))]}var Pc=t=>t.some(e=>e.some(({isMarked:n})=>n)),ng=new Intl.Segmenter("en",{granularity:"word"});function wn(t){
let e=[];for(let{segment:n,isWordLike:r}of ng.segment(t))r?e.push({text:n,after:"",folded:it(n)}):e.length&&(e[e.length-
1].after+=n);return e}var gs=t=>new Set(t.map(({folded:e})=>e)),rg=/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+$/u,
Ic=(t,e)=>!e.has(t)&&(!rg.test(t)||t.length>=4);function Sr(t,e,n){let r=[],o=(a,l)=>{let c=r.at(-1);c?.isMarked===l?r[r.
length-1]={...c,text:c.text+a}:a&&r.push({text:a,isMarked:l})},s=e.reduce((a,l)=>a+l.text.length+l.after.length,0);o(t.slice(
0,t.length-s),!1);let i=e.map(n);return e.forEach((a,l)=>{o(a.text,i[l]),o(a.after,i[l]&&(i[l+1]??!1))}),r}var og={declared:"Declared",similar:"Similar texts",copy:"The same text",revision:"The same text, revised",reprint:"The \
same text, reprinted"};function Kc(t,e){let n=Fl(u,t,e),r=Se(ut[u.linkKind(n[0])].edge),o=[t,e].map(i=>p("li",{},X(N(i)))),
s=pt("Other paths between them",()=>{j(N(t),{isFocused:!0,other:{mode:"to",thing:N(e)}})});return[p("header",{},hn(fn(N(
t)),"Link"),p("p",{class:"eyebrow"},r,"Link"),p("h2",{tabindex:"-1"},"Why these two are linked"),pn()),p("ul",{class:"th\
ings pair"},o),sg(t,e,n),n.map(ug),cg(t,e),gg(t,e),p("div",{class:"actions"},s)]}function sg(t,e,n){if(!u.details)return C(
"The two texts",D("Loading the abstracts …"));let r=n.some(c=>ge(u.linkKind(c))),o=[t,e],s=r?Fc:(c,d)=>Rc(c,d,ag()),i=s(
...Hc(o,c=>u.labelOf(N(c)))),a=s(...Hc(o,c=>u.abstractOf(c)??"")),l=(c,d)=>p("article",{},p("h4",{},B(at(c))),p("p",{class:"\
headline",dir:"auto"},i[d].map(_c)),p("p",{dir:"auto"},a[d].map(_c)));return C("The two texts",D(lg(r,[i,a])),p("div",{class:"\
beside"},o.map(l)))}var Bc=null,ig=1e3;function ag(){let t=u.rowsIn("article"),e=Math.max(1,Math.ceil(t.length/ig));return Bc??=
Dc(t.filter((n,r)=>r%e===0).map(n=>u.abstractOf(n)??"")),Bc}var Hc=(t,e)=>[e(t[0]),e(t[1])],_c=({text:t,isMarked:e})=>e?
p("mark",{},t):t;function lg(t,e){let n=e.some(Pc);return t?n?"Headline and abstract, as far as this page holds it. Mark\
ed: words that only one of the two has there.":"The same words in both, as far as this page holds the abstracts.":n?"Hea\
dline and abstract, as far as this page holds it. Marked: words that both use, short and common ones left out.":"Headlin\
e and abstract, as far as this page holds it. They share only short or common words, if any."}function cg(t,e){let r=[[t,
e],[e,t]].flatMap(([s,i])=>u.credits.of(s).filter(({outlet:a})=>a>=0&&u.holders.outlet(i).includes(a)));if(!r.length)return null;
let o=({article:s,name:i,words:a})=>p("li",{},p("p",{},p("b",{},B(at(s)))," names ",B(i)," as a source:"),p("blockquote",
{},B(a)));return C("Named as a source",p("ul",{class:"quoted"},r.map(o)),D("Found by rules in headline and abstract, whi\
ch can be wrong. It may mean another report."))}function ug(t){let[e,n]=[u.links.source[t],u.links.target[t]],r=s=>p("b",
{},B(at(s))),o=u.linkKind(t);return C(og[o],p("p",{},r(e),` ${Go(u,t,e)} `,r(n),"."),o==="declared"?dg(e,n):fg(t))}function dg(t,e){
if(!u.details)return D("Loading where it is declared …");let n=u.declaring(t,e);if(!n.length)return D("This page does \
not say where it is declared; the table “related” does.");let[r,o]=ys(t,e);return[D("The collector’s document of ",
r," lists ",o,". The outlet itself may not. Where:"),gt(n,us,"met")]}function ys(t,e){let n=o=>`“${A(u.labelOf(N(o)),60)}\
”`,r=at(t)===at(e)?n:at;return[B(r(t)),B(r(e))]}function mg(t){let{days:e,source:n,target:r}=u.links;if(Number.isNaN(e[t]))
return["unknown, because a date is missing"];if(!u.precision.isTimed(n[t],r[t]))return["unknown, because a date has no t\
ime of day"];if(e[t]===0)return["none"];let o=[n[t],r[t]],[s,i]=e[t]>0?ys(...o):ys(o[1],o[0]);return[s,` came ${Gt(e[t])}\
 after `,i]}function fg(t){let e=u.links.similarity[t],n=u.termsOf(t);return[be([["Rule",u.ruleOf(t)??"not given"],["Sim\
ilarity",Ve(e)," of the weighted words"],["Time gap",...mg(t)]]),n.length?pg(n,e):null]}var hg=new Intl.NumberFormat(void 0,
{minimumFractionDigits:3,maximumFractionDigits:3});function pg(t,e){let n=e-t.reduce((i,[,a])=>i+a,0),r=i=>p("meter",{min:0,
max:Math.max(e,.001),value:i,"aria-hidden":"true"}),o=(i,a)=>p("tr",{},p("th",{scope:"row"},i),p("td",{},hg.format(a)),p(
"td",{class:"bar"},r(a))),s=["Word","Adds"].map(i=>p("th",{scope:"col"},i));return p("table",{class:"terms-table"},p("ca\
ption",{},"Shared words, and what each adds to the similarity"),p("thead",{},p("tr",{},s,p("td",{}))),p("tbody",{},t.map(
([i,a])=>o(B(i),a)),n>5e-4?o("all other words",n):null))}function gg(t,e){let n=s=>s(t).filter(i=>s(e).includes(i)),{holders:r}=u,
o=[...n(r.story).map(I),...n(r.topic).map(G),...n(r.outlet).map(F)];return o.length?C("Also in common",Z(o,Fe)):null}function Wc(t){let e=[...u.outletArticles[t]].sort(u.newestFirst),n=u.outletParts[t].map(F),r=u.outlets.part[t],o=[u.outlets.
domain[t],O(e.length,"article"),Tt(e)];return[ne(F(t),o.filter(Boolean).join(" · ")),re(F(t)),bs(u.outlets.alt[t]),u.outlets.
platform[t]?D("A platform that hosts many publishers under one domain."):null,r>=0?C("Part of",Z([F(r)])):null,n.length?
C(`Parts (${M(n.length)})`,Z(n)):null,yg(t),bg(t),wg(t),xg(t),vg(t),C(`Its articles (${M(e.length)})`,Z(e.map(N),void 0,
12)),kg(t),ec(t)]}function bs(t){if(!t.length)return null;let e=t.map((n,r)=>[r?" · ":"",B(A(n,120))]);return C("Also n\
amed",p("p",{},e))}function yg(t){let e=r=>`${O(r,"article")} of this outlet`,n=wt(u.outletTopics[t],"topic",e,6);return C(
"Topics it covers",n??D("None of its articles here declares a topic."))}function bg(t){let e=Y.storiesOfOutlet(t),r=wt(e,
"story",(s,i)=>`${M(s)} of ${O(u.stories.articles[i],"article")} · ${bt(i)}`,6);return C(`Its stories (${M(e.length)})`,
r??D("None found: none of its articles shares a story with another."))}function wg(t){let{outlets:e}=u.stories,n=Y.ledBy(
t);if(!n.length)return null;let r=Z(n.map(I),o=>`first of ${O(e[o.row],"outlet")} · ${bt(o.row)}`,5);return C(`Where it\
 was first here (${M(n.length)})`,r)}function xg(t){let e=u.credits.to(t);if(!e.length)return null;let n=new Map(e.map(o=>[
o.article,o.words])),r=Z([...n.keys()].map(N),o=>`“${A(n.get(o.row)??"",120)}” · ${rt(o)}`,6);return C(`Named as a \
source by (${M(n.size)})`,r)}function vg(t){let e="What its peers cover but it does not",{peers:n,stories:r,topics:o}=Y.
blindSpots(t);if(!n.length)return C(e,D("It shares no story with another outlet here, so there are no peers to compare i\
t with."));let s=n.slice(0,4).map(m=>A(u.labelOf(F(m)),40)),i=n.length>4?" …":"",a=m=>`${M(m)} of ${O(n.length,"peer")}`,
l=(m,f)=>wt(m,f,a,8),c=!r.length&&!o.length,d={mode:"with",thing:F(n[0])};return C(e,D(`Its peers are the outlets that s\
hare the most stories with it: ${s.join(", ")}${i}. Missing here is not the same as not covered.`),l(o,"topic"),l(r,"sto\
ry"),c?D("Nothing that several of them cover."):null,Wt("Compare with the nearest peer",()=>{j(F(t),{isFocused:!0,other:d})}))}
function kg(t){let e=u.outlets.logo[t];if(!e)return null;let n=p("li",{},jt(e,A(e,90)));return C("Logo",D("Not loaded he\
re."),p("ul",{class:"links"},n))}var Tr=(t,e)=>t.outletOf(e)>=0?F(t.outletOf(e)):"An unnamed outlet",zc=(t,e)=>Sg[e.kind](t,e),Sg={chain:(t,{articles:e})=>({
title:e.length>2?"A chain of credits":"A source named",says:Tg(t,e),hedge:"They name outlets: that these very reports ar\
e meant is likely, not known."}),copied:(t,{article:e,articles:n,outlets:r})=>({title:"The text that most outlets carrie\
d",says:[N(e),", of ",Tr(t,e),`: nearly the same text is in ${O(n,"later article")} of ${O(r,"other outlet")} here.`],hedge:"\
The earliest carrier here need not be the author."}),silence:(t,{outlet:e,story:n=-1,topic:r=-1,expected:o,others:s})=>({
title:"A silence",says:[F(e)," has no article here on ",n>=0?I(n):G(r),`, where its size would suggest ${M(o)}; ${O(s,"o\
ther outlet has one","other outlets have some")}.`],hedge:"It may have reported: the page knows only what was collected."}),
split:(t,{stories:e})=>({title:"A story that split",says:["One story of an earlier build is now ",...e.flatMap((n,r)=>r?
[" and ",I(n)]:[I(n)]),"."],hedge:"New articles parted it; whether it was one story is for you to judge."}),"went-on":(t,{
story:e,events:n})=>({title:"The story with the most events",says:[I(e),` went on through ${O(n,"event")}.`],hedge:"The \
build tells events apart by their words and dates."}),reworded:(t,{article:e,before:n,after:r})=>({title:"A headline tha\
t changed",says:[Tr(t,e),` had “${n}”, then “`,[N(e),r],"”."],hedge:"The order is that of the documents' dates; \
why it changed, they do not say."}),ahead:(t,{outlet:e,stories:n,others:r})=>({title:"An outlet ahead of its peers",says:[
F(e),` tends to be early: on the ${O(n,"story","stories")} that it shares with ${O(r,"other outlet")}, it precedes them \
more often than chance would have it.`],hedge:"Early is not first-hand: it may carry an agency, or work at other hours."})};
function Tg(t,e){let[n,...r]=e,o=r.flatMap(s=>[" It names ",Tr(t,s)," as a source, which had reported ",N(s),"."]);return[
Tr(t,n)," has ",N(n),".",...o]}var Og=["No","One","Two","Three","Four","Five","Six"];function Gc(){let{sights:t}=u;if(!t.length)return null;let e=t.length===
1?"One thing to see here":`${Og[t.length]} things to see here`,n=t.map(r=>{let{title:o,says:s,hedge:i}=zc(u,r);return p(
"li",{},p("h4",{},o),p("p",{dir:"auto"},s.map(Mg)),p("p",{class:"hedge"},i))});return C(e,p("ol",{class:"sights"},n))}function Mg(t){
return typeof t=="string"?t:"kind"in t?Xo(t):Xo(...t)}function Vc(){let t=u.sizeOf("article");if(!t)return Eg();let{storylines:e,orders:n}=u,r=u.rowsIn("topic").sort(n.topic).
slice(0,6).map(G),o=u.rowsIn("outlet").sort(n.outlet).slice(0,6).map(F),s=[...e].sort(n.story).slice(0,6).map(I),i=Tt(u.
rowsIn("article")),a=i?`, published ${i} (UTC)`:"";return[p("header",{},p("p",{class:"eyebrow"},"Where to begin"),p("h2",
{tabindex:"-1"},"The stories, and who published them")),p("p",{class:"lead"},`${O(t,"article")} from ${O(u.sizeOf("outle\
t"),"outlet")} in ${O(e.length,"story","stories")} on ${O(u.sizeOf("topic"),"topic")}${a}. Choose something on the map o\
r in a list to see its details here.`),Gc(),s.length?C("Largest stories",Z(s)):C("Stories",D("None found: no two article\
s here seem to report on the same event.")),Ng(),r.length?C("Topics by articles",Jo(r)):null,o.some(l=>u.weight(l)>1)?C(
"Outlets by articles",Jo(o)):null,C("Keep in mind",D(dn))]}var Eg=()=>[p("header",{},p("h2",{tabindex:"-1"},"Nothing her\
e yet")),p("p",{class:"lead"},"This graph holds no articles. Build it again from documents about articles: this page wil\
l then show their stories, articles, outlets and topics.")];function Ng(){let{articles:t,distinct_texts:e}=u.stories,n=i=>t[i]-
e[i],o=u.storylines.filter(i=>n(i)>0).sort((i,a)=>n(a)-n(i)||i-a).slice(0,4);if(!o.length)return null;let s=Z(o.map(I),({
row:i})=>`${O(t[i],"article")}, ${O(e[i],"distinct text")}`);return C("Most repeated",s)}function Uc(){let t=Tt(u.rowsIn(
"article")),e=ct(u.links.kind,o=>[o]),n=u.sizeOf("story")-u.storylines.length,r=be([u.notes.documents?["Documents read",
M(u.notes.documents)]:null,["Articles",M(u.sizeOf("article"))],["Outlets",M(u.sizeOf("outlet"))],["Topics",M(u.sizeOf("t\
opic"))],["Stories",`${M(u.storylines.length)}, with ${O(n,"event")}`],...e.map(([o,s])=>[`Links, ${u.links.kinds[o]}`,M(
s)]),["Published",t?`${t} (UTC)`:"no article has a date"]]);x("about-body").replaceChildren(r,C("What absence does not m\
ean",p("p",{},dn)),C("How to read it",Cg.map(o=>p("p",{},o))),C("What is not on this page",p("ul",{},Lg().map(o=>p("li",
{},o)))),C("Keys",be(Ag)),C("Privacy",p("p",{},"This page is one file. It makes no network requests and loads no images;\
 only the links that you follow lead elsewhere.")))}var Cg=["A story is a group of articles that share rare words and we\
re published within days of one another; its events are closer groups within it. A build finds stories, and can be wrong\
: each link shows why it exists.","On the map, each island is a story and each dot an article. Stories with common topic\
s tend to lie near one another; otherwise distance means nothing. Open a story to see its articles, outlets and topics a\
s a network.","A declared link means that a collected document lists the other article. A copy, a revision or a reprint \
is nearly the same text; similar articles share words."],Ag=[["/","search"],["?","help with searching"],["Arrows","move \
around the map or network when it has the focus, or through the results"],["Enter","open"],["Esc","back, or close"],["+ \
− 0","zoom in, out, show everything"],["Alt ← →","back and forward through what you opened"]];function Lg(){let{unknown:t,
cut:e,abstractLimit:n,omitted:r}=u.notes,o=u.sizeOf("article");return[r?`${O(r,"article")} of ${M(r+o)}, with their stor\
ies: a page holds the newest ${M(o)}. In Python, graph.filter(…).write(…) writes a page of others.`:"",t?`${O(t,"lin\
k")} to something that is in no table.`:"",e?`The rest of ${O(e,"abstract")}, cut at ${M(n)} characters; the tables hold\
 the full texts.`:"","More than five of the words behind each derived link.","All but the first image of each article.",
"Prices, ratings and other fields: the tables hold them."].filter(Boolean)}var jc=22,Ge=320,qc=14,Yc=t=>u.articles.published[t],ws=t=>Yc(t)??0;function Xc(t,e){let n=u.period(t);if(!n||t.length<2)
return null;let r=n[0]===n[1],[o,s]=r?[n[0]-3600,n[1]+3600]:n,i=h=>8+(Ge-16)*(h-o)/(s-o),l=e.map(h=>h.filter(g=>Yc(g)!==
null)).filter(h=>h.length),c=$g(l,i),d=c.flatMap((h,g)=>h.flatMap(b=>Ig(b,i,14+g*jc))),m=Zc(c.length*jc+26,Hg(t,e,n),[o,
s],i,d),f=l.length>c.flat().length;return p("figure",{class:"when"},m,p("figcaption",{},Bg(e,f)))}var Zc=(t,e,n,r,o)=>L(
"svg",{class:"timeline",viewBox:`0 0 ${Ge} ${t}`,role:"img","aria-label":e},...Fg(n,r,t),...o);function $g(t,e){let n=t.
filter(s=>s.length>1).slice(0,qc-2),r=[],o=[];for(let s of t.filter(({length:i})=>i===1)){let i=e(ws(s[0])),a=o.findIndex(
c=>i-c>9),l=a>=0?a:o.length;if(l===o.length){if(n.length+l>=qc)continue;r.push([])}o[l]=i,r[l].push(s)}return[...n.map(s=>[
s]),...r]}function Ig(t,e,n){let r=t.map(a=>e(ws(a))),o=Math.max(r[r.length-1],r[0]+6),s=L("path",{class:"span",d:`M${r[0]}\
 ${n}H${o}`}),i=t.map((a,l)=>Dg(a,Rg(r,l),n,l>0));return t.length>1?[s,...i]:i}function Rg(t,e){let n=t.slice(1,e+1).reduce(
(r,o)=>Math.max(o,r+7),t[0]);return Math.min(n,Ge-5)}function Dg(t,e,n,r){let o=`${at(t)}: ${A(u.labelOf(N(t)),120)}, ${ie(
ws(t),u.precision.of(t))}${r?", the same text":""}`,s=L("title",{},o),i=r?L("path",{class:"copied",d:`M${e-3.5} ${n-3.5}\
h7v7h-7z`},s):L("circle",{class:"own",cx:e,cy:n,r:4.5},s);return i.addEventListener("click",()=>{j(N(t),{isFocused:!0})}),
i}function Fg([t,e],n,r){let o=r-14,s=(a,l,c)=>L("text",{x:c,y:r-2,"text-anchor":a},Ut(l)),i=a=>L("path",{class:"axis",d:`\
M${n(a)} ${o-3}v6`});return[L("path",{class:"axis",d:`M2 ${o}H${Ge-2}`}),...Pg(t,e).map(i),s("start",t,2),s("end",e,Ge-2)]}
function Pg(t,e){let n=(e-t)/tt,r=[1,2,7,30,365].find(i=>n/i<=30)??3650,o=[],s=Math.ceil(t/tt)*tt;for(let i=s;i<e;i+=r*tt)
o.push(i);return o}function Bg(t,e){let n={class:"timeline key",viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"tr\
ue"},r=L("svg",n,L("circle",{class:"own",cx:6,cy:6,r:4.5})),o=L("svg",n,L("path",{class:"copied",d:"M2.5 2.5h7v7h-7z"})),
s=t.some(i=>i.length>1);return[r," a text of its own",...s?[" ",o," the same text again, on the same line"]:[],e?"; the \
list below holds all":""]}var Hg=(t,e,n)=>`${O(t.length,"article")} in ${O(e.length,"text")}, ${Ct(...n,u.precision.ofPeriod(
t,n))}. The list below says the same.`;function Jc(t){let{articles:e}=u.stories,n=h=>u.stories.first[h]??0,r=h=>u.stories.
last[h]??n(h),o=[...t].sort((h,g)=>n(h)-n(g)||h-g),[s,i]=[Math.min(...o.map(n)),Math.max(...o.map(r))],a=h=>4+(Ge-8)*(h-
s)/Math.max(i-s,1),l=Math.max(...o.map(h=>e[h])),c=(h,g)=>{let b=a(n(h)),y=2+5*e[h]/l,v=Math.max(4,a(r(h))-b),w=`${A(u.labelOf(
I(h)),120)}: ${bt(h)}`,$={class:"spell",x:b,y:8+9*g-y/2,width:v,height:y,rx:1.5},T=L("rect",$,L("title",{},w));return T.
addEventListener("click",()=>{j(I(h),{isFocused:!0})}),T},d=`${O(o.length,"story","stories")} of this topic over time, ${Ct(
s,i)} (also listed below).`,m=Zc(o.length*9+24,d,[s,i],a,o.map(c)),f=p("figcaption",{},"Each bar is a story; the more ar\
ticles, the thicker the bar.");return p("figure",{class:"when"},m,f)}function Qc(t){let e=[...u.storyArticles[t]].sort(u.oldestFirst),n=_a(u,e),r=u.stories.terms[t].map((o,s)=>[s?" · ":"",
B(o)]);return[ne(I(t),[un(t),ar(t),bt(t)].filter(Boolean).join(" · ")),_g(t,n),Fo(t)?D(Fo(t)):null,re(I(t)),C("Who publ\
ished when",Xc(e,n),zg(t,n)),Ug(t),C("Distinctive words",p("p",{class:"terms"},r)),jg(e),qg(e),Yg(t),D(yl(t))]}function _g(t,e){
let{outlets:n}=u.stories,r=!u.isStoryline(t)&&n[t]>1;return p("p",{class:"lead small"},r?[Kg(t)," "]:null,Wg(e))}function Kg(t){
let{firstReport:e,lead:n}=u.stories,r=e[t],o=u.articles.published[r]??null;if(r<0||o===null)return["No clear first here."];
let s=u.precision.of(r),i=Vt(s)?Ls(n[t]??0):"",a=ee(He(N(r)),ke(o,s)),l=`, ${i?`at least ${i} `:""}before any other outl\
et here.`;return[p("strong",{},B(at(r)))," was first here, ",a,l]}function Wg(t){let e=t.reduce((i,a)=>i+a.length-1,0);if(!e)
return["No two of its texts are nearly the same."];let n=t.reduce((i,a)=>a.length>i.length?a:i),r=`${O(e,"article repeat\
s","articles repeat")} the text of an earlier one`,o=n.length-1;if(o===1)return[`${r}.`];let s=p("strong",{},B(at(n[0])));
return o===e?[`${r}, always that of `,s,"."]:[`${r}, most often that of `,s,` (${O(o,"time")}).`]}function zg(t,e){let n=s=>[
rt(N(s)),ir(t,s)].filter(Boolean).join(" · "),r=([s,...i])=>[p("p",{class:"same"},`The same text in ${O(i.length,"other\
 article")}:`),gt(i,a=>p("li",{},X(N(a),Gg(a,s))),"things later")];return gt(e,s=>p("li",{},X(N(s[0]),n(s[0])),s.length>
1?r(s):null),"texts",12)}function Gg(t,e){let{published:n}=u.articles,o=Array.from(u.linksOf(t),u.linkKind).find(a=>ge(a)&&
a!=="copy"),i=u.precision.isTimed(t,e)?Vg(n[t],n[e]):Ut(n[t],u.precision.of(t));return`${at(t)} · ${i}${o?` · ${o}`:""}`}
function Vg(t,e){return t===null||e===null?"without a date":t===e?"at the same moment":`${Gt((t-e)/tt)} later`}function Ug(t){
let{first:e}=u.stories;if(u.storyEvents[t].length<2)return null;let n=(o,s)=>(e[o]??0)-(e[s]??0)||o-s,r=[...u.storyEvents[t]].
sort(n);return C(`Its events (${M(r.length)})`,Z(r.map(I)))}function jg(t){let e=ct(t,u.holders.topic),r=wt(e,"topic",o=>`\
declared on ${M(o)} of ${M(t.length)} articles`)??D("None of its articles declares a topic.");return C(`Topics (${M(e.length)}\
)`,r)}function qg(t){let e=ct(t,u.holders.outlet),n=wt(e,"outlet",r=>O(r,"article"));return C(`Outlets (${M(e.length)})`,
n??D("None of its articles names an outlet."))}function Yg(t){let e=Y.missingFrom(t);return e.length?C("Often with them,\
 but not here",D("Outlets that share other stories with several of these. They may have covered this one too: the corpus\
 does not say."),wt(e,"outlet",n=>`shares other stories with ${M(n)} of these outlets`)):null}var Xg=16;function tu(t){let e=[...u.topicArticles[t]].sort(u.newestFirst),n=it(u.labelOf(G(t))),r=u.topics.broader[t],o=u.
narrower[t].map(G),s=u.topics.same[t].map(i=>p("li",{},jt(i,A(i,90))));return[ne(G(t),[O(e.length,"article"),Tt(e)].filter(
Boolean).join(" · ")),re(G(t)),bs(u.topics.alt[t].filter(i=>it(i)!==n)),r>=0?C("Broader topic",Z([G(r)])):null,o.length?
C("Narrower topics",Z(o)):null,Zg(t),Jg(t),Qg(t),C(`Its articles (${M(e.length)})`,Z(e.map(N),void 0,12)),s.length?C("Th\
e same elsewhere",p("ul",{class:"links"},s)):null]}function Zg(t){let{first:e,articles:n}=u.stories,r=Y.storiesOfTopic(t).
filter(([a])=>e[a]!==null);if(!r.length)return C("Its stories",D("None found: none of its articles shares a story with a\
nother."));let o=(a,l)=>`${M(a)} of ${O(n[l],"article")} declare it · ${bt(l)}`,s=r.slice(0,Xg).map(([a])=>a),i=`Its st\
ories (${M(r.length)})`;return C(i,Jc(s),wt(r,"story",o))}function Jg(t){let e=Y.topicsBeside(t);if(!e.length)return null;
let n=O(u.topicArticles[t].length,"article"),r=wt(e.slice(0,hr),"topic",o=>`on ${M(o)} of its ${n}`);return C(`Topics on\
 the same articles (${M(e.length)})`,r)}function Qg(t){let e=u.topicOutlets[t],n=wt(e,"outlet",r=>`${O(r,"article")} on \
this topic`);return C(`Outlets that cover it (${M(e.length)})`,n??D("None."))}var ty={article:Cc,outlet:Wc,topic:tu,story:Qc};function ey(t,{mode:e,thing:n}){return e==="with"?Ac(t,n):e==="to"?Lc(t,
n):Kc(t.row,n.row)}function ny(){let{chosen:t,other:e}=k;return t?e?ey(t,e):ty[t.kind](t.row):Vc()}var ry=6,oy="h2, dd, \
.byline, .citation, .terms, .address";function sy(t){for(let e of t.querySelectorAll(oy)){let n=ry*parseFloat(getComputedStyle(
e).lineHeight);if(e.scrollHeight<n+8)continue;let r=e.tagName==="DD"?iy(e):e;r.classList.add("folded");let o=Wt("Show al\
l",()=>{r.classList.remove("folded"),o.remove()});o.classList.add("whole"),r.after(o)}}function iy(t){let e=p("div",{},...t.
childNodes);return t.append(e),e}function eu(){let t=x("details"),e=()=>{t.replaceChildren(...p("div",{},ny()).childNodes),
sy(t)};if(e(),t.scrollTop=0,u.details||!k.chosen)return;let n=ht.hash();u.loadDetails().then(()=>{if(ht.hash()!==n)return;
let r=t.contains(document.activeElement);e(),r&&t.querySelector("h2")?.focus({preventScroll:!0})})}function Or(){let t=k.view!=="network";x("look").hidden=!t,x("legend").classList.toggle("of-network",!t),x("colour").value=
k.colour,x("size").value=k.size,kn(x("legend-body"),()=>t?ly():cy()),x("caption").textContent=t?ay():E.note}function ay(){
let t=k.size==="heat"?", larger the more heat it has":"",e=k.colour==="topic"?" An article on several topics takes the c\
olour of one of them.":"";return`Each island is a story, each dot an article${t}. Press a colour to fade its dots.${e}`}
var nu=({thing:t,label:e})=>t?u.nameOf(t):e;function ly(){return qr().map(t=>{let e=nu(t),n=!k.muted.includes(e),r=()=>{
vt({muted:n?[...k.muted,e]:k.muted.filter(a=>a!==e)})},o=L("circle",{cx:6,cy:6,r:5,fill:t.swatch}),s={viewBox:"0 0 12 12",
width:12,height:12,"aria-hidden":"true"},i=p("button",{type:"button",class:"swatch","data-key":e,"aria-pressed":String(n),
onclick:r},L("svg",s,o),p("bdi",{},A(t.label,32))," ",p("span",{class:"count"},M(t.rows.length)));return p("li",{},i)})}
function cy(){let t=new Set(E.edges.map(({kind:r})=>r)),e=[...new Set(E.nodes.map(({thing:r})=>r.kind))],n=(r,o,s="")=>p(
"li",{},r,p("span",{},p("b",{},o),s&&` ${s}`));return[...e.map(r=>n(Fs(r),Ro[r])),...Ws.filter(r=>t.has(r)).map(r=>n(Se(
r),r,Mt[r].says))]}function xs(){if(k.other){er(null);return}let t=r=>k.muted.includes(nu(r)),e=k.view!=="network"&&k.muted.
length?qr().filter(t):[];if(!e.length){er(st()?nt.isArticle:null);return}let n=nt.isArticle.slice();for(let{rows:r}of e)
for(let o of r)n[o]=0;er(n)}function ru(){let t=e=>Object.entries(e).map(([n,r])=>p("option",{value:n},r));x("colour").replaceChildren(
...t(In)),x("size").replaceChildren(...t(Rn)),x("colour").addEventListener("change",()=>{vt({colour:x("colour").value,muted:[]})}),
x("size").addEventListener("change",()=>{vt({size:x("size").value})})}var uy=matchMedia("(max-width: 760px)").matches,ou=uy?{story:5,topic:4,outlet:4,article:10}:{story:8,topic:5,outlet:5,article:40},
vs=100,se=ou,dy=["story","topic","outlet","article"];function my(){let t=dy.filter(e=>k.kinds.has(e)&&nt.rows[e].length);
x("results").replaceChildren(...t.map(fy)),x("result").replaceChildren(...wy()),xy(),Mr()}function su(){se=ou,my()}function fy(t){
let e=nt.rows[t],n=i=>p("li",{class:t==="topic"||t==="outlet"?"faceted":null},X({kind:t,row:i},au(t,i)),yy(t,i),t==="sto\
ry"?hy(i):null),r=p("ul",{},e.slice(0,se[t]).map(n)),o=p("h3",{id:`list-${t}`},`${Do[t]} `,p("span",{class:"count"},M(e.
length))),s={class:"kind-list","aria-labelledby":`list-${t}`};return p("section",s,o,r,...iu(t,r,n))}function iu(t,e,n){
let r=nt.rows[t],o=r.length-se[t];if(o<=0)return[];let s=Wt(gy(Math.min(vs,o),o),()=>{let i=r.slice(se[t],se[t]+vs).map(
n);se={...se,[t]:se[t]+vs},e.append(...i),s.replaceWith(...iu(t,e,n)),Mr(),i[0].querySelector(".thing")?.focus()});return[
s]}function hy(t){let{first:e}=u.stories,n=i=>!st()||(nt.counts.story.get(i)??0)>0,r=u.storyEvents[t].filter(n);if(u.storyEvents[t].
length<2||!r.length)return null;let o=r.sort((i,a)=>(e[i]??0)-(e[a]??0)||i-a);return p("div",{class:"events"},gt(o,i=>p(
"li",{},X(I(i),au("story",i))),"things",py))}var py=3,gy=(t,e)=>t===e?`Show the other ${M(e)}`:`Show ${M(t)} of the othe\
r ${M(e)}`;function au(t,e){if(t==="article"||!st())return rt({kind:t,row:e});let n=O(u.articlesIn[t][e].length,"article"),
r=t==="story"?` · ${bt(e)}`:"";return`${M(nt.counts[t].get(e)??0)} of ${n}${r}`}var ks=null;function lu(){[...document.
querySelectorAll("#results .only")].find(e=>e.dataset.facet===ks)?.focus(),ks=null}function yy(t,e){if(t!=="topic"&&t!==
"outlet")return null;let n=u.nameOf({kind:t,row:e}),r=p("input",{type:"checkbox",class:"only","aria-label":`Only ${t} ${A(
u.labelOf({kind:t,row:e}),80)}`,title:`Only articles of this ${t}`,"data-facet":n});return r.checked=by(t,e),r.addEventListener(
"change",()=>{ks=n,al(t,e,r.checked)}),r}var by=(t,e)=>qe.isFacetOn(t,e,k.terms);function wy(){if(!st())return[];let t=nt.
rows.article.length;return[t?`${O(t,"article matches","articles match")}. `:"Nothing matches. Use fewer words, or remove\
 a filter. ",ee(cu,"Clear")]}function xy(){x("nothing").hidden=!st()||Et.some(t=>nt.rows[t].length),x("nothing").replaceChildren(
p("strong",{},"Nothing matches"),p("span",{dir:"auto"},A(k.query.trim(),80)),pt("Clear",cu))}function cu(){x("search").value=
"",te(""),x("search").focus()}function Mr(){let t=k.chosen?u.nameOf(k.chosen):null;for(let e of document.querySelectorAll(
".find .thing"))e.dataset.name===t?e.setAttribute("aria-current","true"):e.removeAttribute("aria-current")}function uu(){
let[t,e]=[x("search"),x("faults")],n=k.faults.some(({isHint:o})=>!o),r=k.faults.map(({text:o,says:s})=>p("p",{},p("code",
{},B(A(o,40)))," ",s));e.replaceChildren(...r),e.hidden=!r.length,e.classList.toggle("hint",!n),n?t.setAttribute("aria-i\
nvalid","true"):t.removeAttribute("aria-invalid")}var vy=["story","article","outlet","topic"];function du(){let t=n=>n===
"story"?u.storylines.length:u.sizeOf(n),e=n=>p("button",{type:"button",class:"kind","data-kind":n,"data-key":n,"aria-pre\
ssed":String(k.kinds.has(n)),onclick:()=>{ky(n)}},At(n),p("span",{},Do[n]),p("span",{class:"count"},M(t(n))));kn(x("kind\
s"),()=>vy.map(e))}function ky(t){let e=new Set(k.kinds);e.delete(t)||e.add(t),vt({kinds:e})}var Ss=null,fu=null,hu=()=>fu;function Ts(){let{isUnknown:t,...e}=sl(),n={...e,query:"",colour:"topic",size:"articles",muted:[]},
r=`${No(n)}|${e.view}`,o=r!==Ss,s=Ss===null||e.query!==k.query||e.kinds.size!==k.kinds.size;Ss=r,e.colour!==k.colour&&Ur(
e.colour),e.size!==k.size&&jr(e.size),ln(e),o&&Ty(t),s?Sy():xs(),Or(),fu=ht.hash()}function Sy(){let t=x("search");!il(k.
query)&&t.value!==k.query&&(t.value=k.query),du(),Er(),lu()}function Er(){ln(ot.parse(k.query)),Za(qe.find(k)),su(),$o(),
uu(),document.body.classList.toggle("searching",st()),xs(),Ln(k.terms).length&&!u.details&&u.loadDetails().then(Er)}function Ty(t){
k.chosen&&nc(k.chosen),eu(),Mr(),Os(),Cy(),Ny(t),rl()&&Ms()}function Os(){let t=k.view==="network"?My():null;t?Ia(Ey(t)):
bo(),Po(k.view==="timeline"&&k.chosen?k.chosen.row:null),Da(t?null:k.chosen)}var Oy=21;function My(){let{chosen:t,other:e}=k;
if(!t)return Qe();if(e?.mode==="with")return ql(t,e.thing);if(e?.mode==="to")return Yl(t,e.thing,kr(t,e.thing).paths);let n=Gl(
t),r=n.nodes.map(o=>et(o.thing,t)?{...o,size:Oy}:o);return{...n,nodes:r}}function Ey(t){let e=[k.chosen,k.other?.thing],
n=t.nodes.filter(({thing:r})=>k.kinds.has(r.kind)||e.some(o=>et(r,o)));return{...t,nodes:n}}var mu=document.title;function Ny(t){
let{chosen:e,other:n}=k,r=n?`, and ${u.labelOf(n.thing)}`:"",o=e?`${_t(e)}: ${u.labelOf(e)}${r}`:"",s=t?"Nothing in this\
 graph has this address.":A(o,300);x("live").textContent=s,document.title=e?`${A(u.labelOf(e),80)} · ${mu}`:mu,t&&x("de\
tails").prepend(p("p",{class:"warning",role:"status"},"Nothing in this graph has the address that you opened. It may com\
e from another build."))}function Ms(){x("details").querySelector("h2")?.focus({preventScroll:!le()}),le()&&x("details").
scrollIntoView({behavior:Sn()?"auto":"smooth"})}function Cy(){let{chosen:t,other:e,view:n}=k,r=t!==null||Qe()!==null,[o,
s]=[x("view-map"),x("view-network")],i=x("view-timeline");if(i.disabled=!or(t,e),i.title=i.disabled?"Open a story first,\
 of which two articles have a date":"The events of the story in time, with who repeated and who credited whom",i.setAttribute(
"aria-pressed",String(n==="timeline")),s.disabled=!r,s.title=r?"What is open, with everything linked to it":"Open a stor\
y, article, outlet or topic first",o.setAttribute("aria-pressed",String(n==="map")),s.setAttribute("aria-pressed",String(
n==="network")),document.body.classList.toggle("chosen",t!==null),x("peek").hidden=t===null,!t)return;let a=p("span",{dir:"\
auto"},A(u.labelOf(t),90));x("peek").replaceChildren(At(t.kind),a,p("b",{},"Details"))}var pu=["list","details"],gu="newsgraph-folded",Ay=1500,yu=t=>document.body.classList.contains(`${t}-folded`);function Nr(t,e){
document.body.classList.toggle(`${t}-folded`,e);let n=x(`fold-${t}`);n.setAttribute("aria-expanded",String(!e)),n.title=
`${e?"Show":"Hide"} the ${t}`}var Es=t=>{Nr(t,!1)};function Ly(){try{return JSON.parse(localStorage.getItem(gu)??"{}")}catch{
return{}}}function $y(){try{let t=Object.fromEntries(pu.map(e=>[e,yu(e)]));localStorage.setItem(gu,JSON.stringify(t))}catch{}}
function bu(){let t=Ly();Nr("list",t.list??innerWidth<Ay),Nr("details",t.details??!1);for(let e of pu)x(`fold-${e}`).addEventListener(
"click",()=>{Nr(e,!yu(e)),$y()});document.querySelector(".skip")?.addEventListener("click",()=>{Es("list")})}async function wu(){let[t]=await Promise.all([Bo(x("corpus")),Iy(document.getElementById("vis"))]);ii(new ur(t,()=>Bo(x(
"corpus-details")))),Ry(),xn(Fy()),Vy(),x("legend").open=!le(),bu(),$a(Uy),_y(),Qa(Ts),Ts(),requestAnimationFrame(()=>{Os(),
document.documentElement.dataset.ready="true",performance.mark("newsgraph-ready")}),window.newsgraph=Object.freeze({network:z,
shown:()=>k.chosen?u.nameOf(k.chosen):"",address:hu,query:()=>k.query,found:()=>nt.rows.article.map(e=>u.nameOf(N(e)))})}
async function Iy(t){if(!t)return;let e=document.createElement("script");e.textContent=await Ho(t.textContent).text(),t.
replaceWith(e)}function Ry(){let t=u.sizeOf("article"),{omitted:e}=u.notes,r=[e?`newest ${M(t)} of ${O(e+t,"article")}`:
O(t,"article"),O(u.storylines.length,"story","stories"),O(u.sizeOf("story")-u.storylines.length,"event"),O(u.sizeOf("out\
let"),"outlet"),Tt(u.rowsIn("article"))].filter(Boolean).flatMap((o,s)=>[s?" · ":"",p("span",{},o)]);x("summary").replaceChildren(
...r)}var Cr=["auto","light","dark"],Dy={auto:"◐ Auto",light:"☀ Light",dark:"☾ Dark"},xu="newsgraph-theme",vu=t=>Cr.
find(e=>e===t)??"auto",Ar=()=>vu(x("theme").dataset.theme);function Fy(){try{return vu(localStorage.getItem(xu))}catch{return"\
auto"}}function Py(t){try{localStorage.setItem(xu,t)}catch{}}function xn(t){let e=document.documentElement;t==="auto"?delete e.
dataset.theme:e.dataset.theme=t;let n=x("theme");n.textContent=Dy[t],n.dataset.theme=t,n.setAttribute("aria-label",`Colo\
urs: ${t}. Press to change`),e.dataset.ready&&(xo(),Or())}function By(){let t=Cr[(Cr.indexOf(Ar())+1)%Cr.length];Py(t),xn(
t)}function Hy(){xn(Ar()),document.documentElement.dataset.theme="light",xo(),Zt(!1),Fa()}var Ot=(t,e)=>{x(t).addEventListener(
"click",e)};function _y(){Wy(),ml(),ru(),Ot("view-map",()=>{vt({view:"map"})}),Ot("view-timeline",()=>{vt({view:"timelin\
e"})}),addEventListener("resize",wl),Ot("view-network",()=>{vt({view:"network"})}),Ot("back",()=>{ht.move(-1)}),Ot("forw\
ard",()=>{ht.move(1)}),Ot("peek",Ms),Ot("zoom-in",()=>{Re(1.5)}),Ot("zoom-out",()=>{Re(1/1.5)}),Ot("zoom-fit",()=>{Zt()}),
Ot("theme",By);for(let t of document.querySelectorAll("dialog .close"))t.addEventListener("click",()=>{t.closest("dialog")?.
close()});x("take").addEventListener("beforetoggle",Nc),Ot("about-button",()=>{Uc(),x("about").showModal()}),Ot("text-co\
py",()=>{Ky()}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>{xn(Ar())}),addEventListener("b\
eforeprint",Hy),addEventListener("afterprint",()=>{xn(Ar())}),addEventListener("keydown",Gy)}async function Ky(){let t=x(
"text-body");t.select();let e=await navigator.clipboard.writeText(t.value).then(()=>"Copied.",()=>"Press Ctrl+C to copy.");
x("text-note").textContent=e}var ku=()=>[...document.querySelectorAll("#results .thing")];function Wy(){let t=x("search"),
e=r=>{Tn(r,[t,...ku()])},n=0;t.addEventListener("input",()=>{Es("list"),clearTimeout(n),n=window.setTimeout(()=>{te(t.value,
!0)},90)}),t.addEventListener("keydown",r=>{if(r.key!=="Enter"){e(r);return}clearTimeout(n),zy(t.value)}),x("results").addEventListener(
"keydown",e)}function zy(t){ln({query:t}),Er(),st()&&k.faults.every(({isHint:e})=>e)&&ku().at(0)?.click()}function Gy(t){
let{target:e}=t,n=e instanceof Element&&e.closest("input, select, textarea, dialog");if(!(t.ctrlKey||t.metaKey||t.altKey||
n)){if(t.key==="/")x("search").focus();else if(t.key==="?")x("help").togglePopover();else return;t.preventDefault()}}function Vy(){
let t=([n,{says:r}])=>{let o=ot.exampleOf(n),i=p("th",{scope:"row"},ee(()=>{x("help").hidePopover(),te(`${k.query} ${o}`.
trim()),x("search").focus()},o));return p("tr",{},i,p("td",{},r))},e=([n])=>!ue(n)||u.sizeOf(n)>0;x("help-fields").replaceChildren(
...[...ot.fields].filter(e).map(t))}var Uy={pick(t,e){t&&Qt(t)?Yy(t.edge):t?j(t,e?{view:"network"}:{}):k.view==="map"&&j(
null)},back(){j(null,k.chosen&&k.view==="network"?{view:"map"}:{})},tip:t=>Qt(t)?qy(t.edge):jy(t),say(t){let e=A(u.labelOf(
t),200);x("live").textContent=`${_t(t)}: ${e}. ${rt(t)}`}},Su=(t,...e)=>p("span",{},p("strong",{dir:"auto"},t),e.map(n=>p(
"small",{dir:"auto"},n))),jy=t=>[At(t.kind),Su(A(u.labelOf(t),140),rt(t))];function qy({kind:t,ends:e,links:n}){let[r,o]=e.
map(i=>A(u.labelOf(i),60)),s=n.length?mn(u,n[0],u.links.source[n[0]]):Mt[t].says;return[Se(t),Su(t,s,`${r} → ${o}`)]}function Yy({
kind:t,ends:e,links:n}){if(n.length){Qo(n[0]);return}let[r,o]=e.map(u.labelOf);x("live").textContent=`${t}: ${r} → ${o}\
. ${Mt[t].says}`}wu();})();
