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
"use strict";(()=>{var ju=["ink","soft","paper","panel","line","article","outlet","topic","story","link","quiet","accent","sans","serif"],R;
function Dr(){let t=getComputedStyle(document.documentElement),e=r=>t.getPropertyValue(`--${r}`).trim(),n=Object.fromEntries(
ju.map(r=>[r,e(r)]));R={...n,story:n.story||n.ink,isDark:e("dark")==="1"}}var Uu=new Intl.NumberFormat,E=t=>Uu.format(t),S=(t,e,n=`${e}s`)=>`${E(t)} ${t===1?e:n}`,qu=new Intl.NumberFormat(void 0,
{style:"percent"}),se=t=>qu.format(t),et=86400,Ds=new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeZone:"UTC"}),Yu=new Intl.
DateTimeFormat(void 0,{dateStyle:"long",timeStyle:"short",timeZone:"UTC"}),qe=["year","month","day","minute","second"],Hr=t=>t===
"year"||t==="month",Vt=t=>t==="minute"||t==="second",Fs=t=>qe.find(e=>t.includes(e))??"second",Br=t=>new Intl.DateTimeFormat(
void 0,{...t,timeZone:"UTC"}),Ps={year:Br({year:"numeric"}),month:Br({year:"numeric",month:"long"})},Xu=Br({dateStyle:"l\
ong"});function ie(t,e){return Vt(e)?`${Zu(t)} UTC`:(Hr(e)?Ps[e]:Xu).format(t*1e3)}var ae=t=>Ds.format(t*1e3);function jt(t,e="\
second"){return t===null?"no date":Hr(e)?ie(t,e):ae(t)}var Zu=t=>Yu.format(t*1e3);function $t(t,e,n="second"){return(Hr(
n)?Ps[n]:Ds).formatRange(t*1e3,e*1e3)}var Fr=t=>{let e=new Intl.NumberFormat(void 0,{style:"unit",unit:t,unitDisplay:"lo\
ng",maximumFractionDigits:0});return n=>e.format(n)},Pr={minute:Fr("minute"),hour:Fr("hour"),day:Fr("day")};function Ct(t){
let[e,n]=[Math.round(Math.abs(t)*1440),Math.round(Math.abs(t)*24)];return e<90?Pr.minute(e):n<48?Pr.hour(n):Pr.day(Math.
round(Math.abs(t)))}function Bs(t){return t*60<1?"":t<1.5?Ct(Math.floor(t*60)/1440):Ct(t<48?Math.floor(t)/24:Math.floor(
t/24))}var Ju={year:4,month:7,day:10,minute:16,second:19};function Dt(t,e="second"){if(t===null)return"";let n=new Date(
t*1e3).toISOString().replace(".000Z","Z");return e==="second"?n:n.slice(0,Ju[e])+(e==="minute"?"Z":"")}var Sn={shapes:{article:"dot",outlet:"square",topic:"diamond",story:"hexagon"},sizes:{article:[7,1.4,14],outlet:[7,1.1,16],
topic:[11,1,22],story:[12,1.2,26]},edges:{"related-to":{colour:"link",width:2.2,dashes:!1,arrow:!0},similar:{colour:"qui\
et",width:1.4,dashes:[2,3],arrow:!1},copy:{colour:"accent",width:2.6,dashes:[11,3],arrow:!0,isNamed:!0},revision:{colour:"\
accent",width:1.8,dashes:[8,3,2,3],arrow:!0,isNamed:!0},reprint:{colour:"link",width:1.8,dashes:[14,5],arrow:!0,isNamed:!0},
"published-by":{colour:"outlet",width:1.2,dashes:[1.5,4],arrow:!1},credits:{colour:"outlet",width:1.6,dashes:[4,2],arrow:!0},
"credits-report":{colour:"outlet",width:1.4,dashes:[4,2,1,2],arrow:!0},covers:{colour:"topic",width:1.3,dashes:[7,5],arrow:!1},
"part-of":{colour:"outlet",width:1.6,dashes:[10,4,2,4],arrow:!0},broader:{colour:"topic",width:1.8,dashes:!1,arrow:!0},"\
part-of-story":{colour:"quiet",width:1,dashes:[1,3],arrow:!1}}};var td=Sn.edges,St=(t,e)=>({...td[t],says:e}),Mt={"related-to":St("related-to","an article lists another"),copy:St("copy",
"the same text in another outlet"),revision:St("revision","the same text, revised by its outlet"),reprint:St("reprint","\
the same text, more than 48 hours later"),similar:St("similar","the texts share words"),credits:St("credits","names the \
outlet as a source"),"credits-report":St("credits-report","names the outlet of an earlier report"),covers:St("covers","r\
eports on a topic"),"published-by":St("published-by","an article and its outlet"),"part-of-story":St("part-of-story","pa\
rt of a story"),"part-of":St("part-of","an outlet within another"),broader:St("broader","a topic within a broader one")},
Hs=Sn.shapes,_s=Sn.sizes;var Ws=t=>t.flatMap(e=>e==null?[]:typeof e=="string"||e instanceof Node?[e]:Ws(e));function p(t,e={},...n){let r=document.
createElement(t);for(let[o,s]of Object.entries(e))typeof s=="function"?r.addEventListener(o.slice(2),s):s===!0?r.setAttribute(
o,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(o,String(s));return r.append(...Ws(n)),r}function $(t,e,...n){let r=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[o,s]of Object.entries(e))r.setAttribute(o,String(s));return r.append(
...n),r}function x(t){let e=document.getElementById(t);if(!e)throw new Error(`The page has no element #${t}`);return e}function Tn(t,e){
let n=t.contains(document.activeElement)?document.activeElement:null,r=n instanceof HTMLElement?n.dataset.key:void 0;if(t.
replaceChildren(...e()),r===void 0)return;[...t.querySelectorAll("[data-key]")].find(s=>s.dataset.key===r)?.focus({preventScroll:!0})}
var F=t=>p("bdi",{},t),Oe=(t,e="second")=>p("time",{datetime:Dt(t,e)},ie(t,e));function Ut(t,e=t){let n=URL.canParse(t)?
new URL(t):null;return!n||!["http:","https:"].includes(n.protocol)?p("span",{class:"address"},F(t)):p("a",{href:n.href,target:"\
_blank",rel:"noopener noreferrer",referrerpolicy:"no-referrer"},F(e))}var ed={article:()=>[$("circle",{cx:8,cy:8,r:5.5})],
outlet:()=>[$("rect",{x:3,y:3,width:10,height:10})],topic:()=>[$("path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z"})],story:()=>[$(
"circle",{cx:8,cy:8,r:6.5,class:"rim"}),$("circle",{cx:6,cy:7,r:1.7}),$("circle",{cx:10.2,cy:6.6,r:1.7}),$("circle",{cx:8.4,
cy:10.6,r:1.7})]},nd="M4.8 2.5h6.4L14.4 8l-3.2 5.5H4.8L1.6 8Z",Ks=(t,...e)=>$("svg",{class:`sign ${t}`,viewBox:"0 0 16 1\
6",width:16,height:16,"aria-hidden":"true"},...e),Lt=t=>Ks(t,...ed[t]()),zs=t=>t==="story"?Ks(t,$("path",{d:nd})):Lt(t);
function Me(t){let{colour:e,dashes:n,width:r,arrow:o}=Mt[t],s=n?{"stroke-dasharray":n.join(" ")}:{},i=$("path",{d:"M1 6H\
25","stroke-width":r,...s}),a=o?[$("path",{d:"M21 2.5 27 6 21 9.5Z",class:"head"})]:[];return $("svg",{class:`line ${t} \
of-${e}`,viewBox:"0 0 28 12",width:28,height:12,"aria-hidden":"true"},i,...a)}var le=()=>matchMedia("(max-width: 900px)").
matches,On=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Mn(t,e){let n=t.key==="ArrowDown"?1:t.key===
"ArrowUp"?-1:0;if(!n)return;let r=e.findIndex(s=>s===document.activeElement),o=e.at(Math.max(r+n,0));!o||r+n<0||(t.preventDefault(),
o.focus())}var K=x("canvas"),z=null,Tt,Ft;function Gs(t){return Tt=new vis.DataSet,Ft=new vis.DataSet,z=new vis.Network(K,{nodes:Tt,
edges:Ft},t),z}function dt(){let{x:t,y:e}=z?.getViewPosition()??{x:0,y:0};return{x:t,y:e,scale:z?.getScale()??1,width:K.
clientWidth,height:K.clientHeight,ratio:window.devicePixelRatio||1}}var _r=!1;function Ee(){_r||(_r=!0,requestAnimationFrame(
()=>{_r=!1,z?.redraw()}))}var Ne=0;function At(){Ne+=1,Ee()}var Ce=t=>Array.from({length:t},()=>[]);function qt(t,...e){let n=Ce(t);for(let r of e)r.forEach((o,s)=>{o>=0&&n[o].push(
s)});return n}function Vs(t,e){let n=Ce(t);return e.forEach((r,o)=>{for(let s of r)n[s].push(o)}),n}function js({covers:t,
coverCounts:e,outlets:n,topics:r}){let o=Ce(n.id.length),s=Ce(r.id.length);e.forEach((i,a)=>{let[l,c]=[t[2*a],t[2*a+1]];
o[l].push([c,i]),s[c].push([l,i])});for(let i of[...o,...s])i.sort((a,l)=>l[1]-a[1]);return[o,s]}function Us({declared:t,
source:e,target:n},r){let o=new Int32Array(r);for(let s=0;s<t;s+=1)o[e[s]]+=1,o[n[s]]+=1;return o}function Q(t,e){let n=new Map;for(let r of t)for(let o of e(r))n.set(o,(n.get(o)??0)+1);return[...n].sort((r,o)=>o[1]-r[1]||
r[0]-o[0])}function En(t,e){let[n,r]=[new Map(t),new Map(e)];return{first:t.filter(([o])=>!r.has(o)),both:t.flatMap(([o,
s])=>{let i=r.get(o);return i===void 0?[]:[[o,s,i]]}),second:e.filter(([o])=>!n.has(o))}}function $e(t){let e=new Map;return n=>{
let r=e.get(n);return r===void 0&&(r=t(n),e.set(n,r)),r}}var qs=["article","outlet","topic","story"],Nn=["declared","similar","copy","revision","reprint"];var Cn=["copy","revision","reprint"],Ys=["related-to","similar","copy","revision","reprint","covers","credits","publishe\
d-by","part-of-story","part-of","broader","credits-report"],Xs=["storyline","event","series"],ft={declared:{edge:"relate\
d-to",term:"ng:relatedTo",cost:1,words:"lists as related",back:"is listed as related by"},similar:{edge:"similar",term:"\
ng:similarTo",cost:2,words:"is similar to",back:"is similar to"},copy:{edge:"copy",term:"ng:copyOf",cost:.5,words:"is a \
copy of",back:"is copied by"},revision:{edge:"revision",term:"ng:revisionOf",cost:.5,words:"is a revision of",back:"is r\
evised by"},reprint:{edge:"reprint",term:"ng:reprintOf",cost:.5,words:"is a reprint of",back:"is reprinted by"}},ce={about:{
words:"is about",back:"is a topic of"},credits:{words:"names as a source",back:"is named as a source by"},publisher:{words:"\
is published by",back:"published"},event:{words:"belongs to the event",back:"includes"},storyline:{words:"belongs to the\
 storyline",back:"includes"},series:{words:"belongs to the series",back:"includes"},part_of:{words:"is part of",back:"in\
cludes"},broader:{words:"is a topic within",back:"includes the topic"},parent:{words:"is part of the storyline",back:"in\
cludes the event"}},Zs=new Map([["article","schema:NewsArticle"],["collection","schema:Collection"],["course","schema:Co\
urse"],["video","schema:VideoObject"]]),Wr="schema:CreativeWork";var Et=qs,N=t=>({kind:"article",row:t}),P=t=>({kind:"outlet",row:t}),G=t=>({kind:"topic",row:t}),I=t=>({kind:"story",row:t});
function it(t,e){return t===e||!!t&&!!e&&t.kind===e.kind&&t.row===e.row}var Kr=12,rd=60,od=30,sd=.25,$n=class{constructor(e){this.graph=e}graph;storylines(e){return Q(e,n=>[this.graph.storylineOf(
n)].filter(r=>r>=0))}storiesOfOutlet=$e(e=>this.storylines(this.graph.outletArticles[e]));storiesOfTopic=$e(e=>this.storylines(
this.graph.topicArticles[e]));outletsOfStory=$e(e=>[...new Set(this.graph.storyArticles[e].map(this.graph.outletOf))].filter(
n=>n>=0));countedIn(e){let n=this.graph.storyArticles[e];return this.graph.isStoryline(e)?n:n.filter(r=>!this.graph.looseArticles.
has(r))}storyRows(e){return this.storiesOfOutlet(e).map(([n])=>n)}storiesNear(e){return Q(this.outletsOfStory(e),r=>this.
storyRows(r)).slice(0,Kr).map(([r])=>I(r))}ledBy=$e(e=>{let{firstReport:n,first:r}=this.graph.stories;return[...n.keys()].
filter(s=>n[s]>=0&&this.graph.outletOf(n[s])===e).sort((s,i)=>(r[i]??0)-(r[s]??0)||s-i)});peersOf=$e(e=>{let{graph:n}=this,
r=new Map,o=(i,a)=>{for(let l of i)l!==e&&r.set(l,(r.get(l)??0)+1/Math.log2(1+a))};for(let i of this.storyRows(e)){let a=this.
outletsOfStory(i);o(a,a.length)}if(r.size<Kr)for(let[i]of n.outletTopics[e]){let a=n.topicOutlets[i].map(([l])=>l);a.length<=
sd*n.sizeOf("outlet")&&o(a,4*a.length)}return[...r].sort((i,a)=>a[1]-i[1]||i[0]-a[0]).slice(0,Kr).map(([i])=>i)});blindSpots(e){
let n=this.peersOf(e),r=n.length<4?1:2,o=i=>this.graph.outletTopics[i].map(([a])=>a),s=i=>{let a=new Set(i(e));return Q(
n,i).filter(([c,d])=>!a.has(c)&&d>=r).slice(0,od)};return{peers:n,stories:s(i=>this.storyRows(i)),topics:s(o)}}missingFrom(e){
let n=new Set(this.outletsOfStory(e)),r=this.outletsOfStory(e).slice(0,rd);return Q(r,s=>this.peersOf(s).filter(i=>!n.has(
i))).filter(([,s])=>s>1).slice(0,8)}topicsBeside(e){let{topicArticles:n,articleTopics:r}=this.graph,o=this.graph.sizeOf(
"article"),s=([a,l])=>l*o/(n[e].length*n[a].length)*Math.sqrt(l);return Q(n[e],a=>r[a].filter(l=>l!==e)).sort((a,l)=>s(l)-
s(a)||a[0]-l[0])}};var Pt=new Uint32Array(65536),id=(t,e)=>{let n=t.length,r=e.length,o=1<<n-1,s=-1,i=0,a=n,l=n;for(;l--;)Pt[t.charCodeAt(l)]|=
1<<l;for(l=0;l<r;l++){let c=Pt[e.charCodeAt(l)],d=c|i;c|=(c&s)+s^s,i|=~(c|s),s&=c,i&o&&a++,s&o&&a--,i=i<<1|1,s=s<<1|~(d|
i),i&=d}for(l=n;l--;)Pt[t.charCodeAt(l)]=0;return a},ad=(t,e)=>{let n=e.length,r=t.length,o=[],s=[],i=Math.ceil(n/32),a=Math.
ceil(r/32);for(let g=0;g<i;g++)s[g]=-1,o[g]=0;let l=0;for(;l<a-1;l++){let g=0,b=-1,y=l*32,k=Math.min(32,r)+y;for(let w=y;w<
k;w++)Pt[t.charCodeAt(w)]|=1<<w;for(let w=0;w<n;w++){let A=Pt[e.charCodeAt(w)],O=s[w/32|0]>>>w&1,B=o[w/32|0]>>>w&1,j=A|g,
_=((A|B)&b)+b^b|A|B,H=g|~(_|b),Y=b&_;H>>>31^O&&(s[w/32|0]^=1<<w),Y>>>31^B&&(o[w/32|0]^=1<<w),H=H<<1|O,Y=Y<<1|B,b=Y|~(j|H),
g=H&j}for(let w=y;w<k;w++)Pt[t.charCodeAt(w)]=0}let c=0,d=-1,m=l*32,f=Math.min(32,r-m)+m;for(let g=m;g<f;g++)Pt[t.charCodeAt(
g)]|=1<<g;let h=r;for(let g=0;g<n;g++){let b=Pt[e.charCodeAt(g)],y=s[g/32|0]>>>g&1,k=o[g/32|0]>>>g&1,w=b|c,A=((b|k)&d)+d^
d|b|k,O=c|~(A|d),B=d&A;h+=O>>>r-1&1,h-=B>>>r-1&1,O>>>31^y&&(s[g/32|0]^=1<<g),B>>>31^k&&(o[g/32|0]^=1<<g),O=O<<1|y,B=B<<1|
k,d=B|~(w|O),c=O&w}for(let g=m;g<f;g++)Pt[t.charCodeAt(g)]=0;return h},Js=(t,e)=>{if(t.length<e.length){let n=e;e=t,t=n}
return e.length===0?t.length:t.length<=32?id(t,e):ad(t,e)};var rt=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),ti=ld();function ld(){let t=new Map,e=[[192,591],[880,
1023],[1024,1279],[7680,8191]];for(let[n,r]of e)for(let o=n;o<=r;o+=1){let s=String.fromCodePoint(o).toLowerCase(),i=rt(
s);i===s||Array.from(i).length!==1||!/\p{L}/u.test(i)||t.set(i,new Set([...t.get(i)??[i],s]))}return new Map([...t].map(
([n,r])=>[n,`[${[...r].join("")}]`]))}function ei(t){let e=new Set;for(let o of t)for(let s of o?.match(/\P{ASCII}/gu)??
[])e.add(s.toLowerCase());let r=[...ti].map(([o,s])=>{let i=Array.from(s.slice(1,-1)).filter(a=>a===o||e.has(a));return[
o,i]}).filter(([,o])=>o.length>1);return new Map(r.map(([o,s])=>[o,`[${s.join("")}]`]))}var cd=t=>t.replace(/[\\^$.*+?()[\]{}|/]/,
"\\$&");function Ln(t,e=ti){let n=t.normalize("NFC").toLowerCase();return Array.from(n,o=>e.get(rt(o))??cd(o)).join("").
replace(/\s+/g,"\\s+")}var Qs=/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u,zr=t=>({starts:Qs.test(t.charAt(
0)),ends:Qs.test(t.charAt(t.length-1))});function ue(t,e){let{starts:n,ends:r}=zr(t),o=n?"(?<![\\p{L}\\p{N}])":"",s=e&&r?
"(?![\\p{L}\\p{N}])":"";return new RegExp(o+Ln(t)+s,"iu")}function L(t,e){if(t.length<=e)return t;let n=Array.from(t.slice(
0,e*2));return n.length<=e?t:`${n.slice(0,e-1).join("").trimEnd()}…`}var Gr=({type:t})=>t==="integer"||t==="number";function ni(t){let e=new Map(Object.entries(t.articles));return(t.fields??
[]).map(n=>({...n,values:e.get(n.name)??[]}))}var ri=(t,e)=>t.filter(({shows:n,values:r})=>n&&r[e]!==null);var ud={topic:{reads:"name",example:'topic:"Computer Vision"',says:"declared to be about the topic"},outlet:{reads:"name",
example:"outlet:latimes.com",says:"published by the outlet, by domain or name"},story:{reads:"name",example:"story:portl\
and",says:"in a story of this name"},after:{reads:"date",example:"after:2020-06",says:"published on or after the first d\
ay of that year, month or day (UTC)"},before:{reads:"date",example:"before:2020-07",says:"published before it begins (UT\
C)"},related:{reads:"number",example:"related:>3",says:"how many articles it is linked with by declared links; also 2..5\
, <=4, 0"},kind:{reads:"kind",example:"kind:copy",says:`with a link of this kind: ${Nn.join(", ")}`},type:{reads:"word",
example:"type:video",says:"the document’s type"},category:{reads:"word",example:"category:news",says:"the document’s c\
ategory"},quality:{reads:"number",example:"quality:>=50",says:"the collector’s score"},heat:{reads:"number",example:"h\
eat:>100",says:"the collector’s measure of attention"}},oi=t=>new Map([...Object.entries(ud),...t.filter(({searches:e})=>e).
map(e=>[e.key,dd(e)])]),dd=t=>({reads:Gr(t)?"number":"word",example:`${t.key}:${Gr(t)?">3":"word"}`,says:t.says}),md=["t\
opic","outlet","story"],de=t=>md.includes(t);function ai(t,e){let n=[],r=[],o=Vr(t),s=!1;return o.forEach((i,a)=>{if(li(i)&&fd(o[a-1],o[a+1])){s=!0;return}let{token:l,
hint:c}=bd(i,e);c&&r.push({text:i.text,says:c,isHint:!0});let{term:d,says:m}=xd(l,e);r.push(...m.map(h=>({text:i.text,says:h,
isHint:!1})));let f=n.at(-1);d&&s&&f?n[n.length-1]=hd(f,d):d&&n.push(d),s=!1}),r.push(...wd(n)),t.split('"').length%2===
0&&r.push({text:'"',says:"A quotation mark is never closed; the search closes it at the end.",isHint:!1}),{terms:n,faults:r}}
var li=({text:t})=>t==="OR",si=t=>t?.field===null&&!t.isNot&&!li(t)&&/[\p{L}\p{N}]/u.test(t.text),fd=(t,e)=>si(t)&&si(e),
hd=(t,e)=>({...t,text:`${t.text} OR ${e.text}`,end:e.end,alternatives:[...t.alternatives,e]}),Ye=t=>new RegExp([t,...t.alternatives].
map(({values:e,isPhrase:n})=>ue(e[0],n).source).join("|"),"iu"),pd=/(-)?(?:([\p{L}]+):(?=\S))?((?:"[^"]*"?|[^\s",]+|,)+)/gu;
function Vr(t){return Array.from(t.matchAll(pd),e=>{let[n,r,o,s=""]=e,i=/^https?$/i.test(o??""),a=i?null:o?.toLowerCase()??
null;return{text:n,start:e.index,end:e.index+n.length,field:a,values:i?[`${o??""}:${s}`]:a?gd(s):[ci(s)],isPhrase:!a&&s.
startsWith('"'),isNot:!!r}})}var ci=t=>t.replaceAll('"',"").trim(),gd=t=>(t.match(/(?:"[^"]*"?|[^",])+/g)??[]).map(ci).filter(
Boolean),yd=new Map([["OR","OR is ignored: it joins two words or phrases. In a field, separate alternatives with commas:\
 outlet:a.com,b.com."],["AND","AND is ignored: every word must match anyway."],["NOT","NOT is ignored. To exclude a word\
, put a minus before it: -detroit."]]);function bd(t,e){let n=a=>({token:{...t,values:[]},hint:a});if(t.field!==null)return t.
values.some(Boolean)?{token:t,hint:null}:n(ii(t.field,e));let r=t.isPhrase||t.values[0].includes('"')?"":t.values[0],o=r.
endsWith(":")?r.slice(0,-1).toLowerCase():"";if(e.fields.has(o))return n(ii(o,e));let s=yd.get(r);if(s!==void 0)return n(
s);if(/^-+$/.test(r))return n("Put the minus directly before the word that it excludes: -detroit.");let i=r.replace(/^\(+|\)+$/g,
"");return i===r?{token:t,hint:null}:{token:{...t,values:[i]},hint:"Brackets are ignored: they cannot group words."}}var ii=(t,e)=>e.
fields.has(t)?`Which ${t}? Write it directly after the colon: ${e.exampleOf(t)}`:ui(t,e);function wd(t){let e=s=>t.filter(
i=>i.field===s&&!i.isNot).flatMap(i=>i.dates.map(a=>[a,i.text])),n=e("after").sort((s,i)=>i[0]-s[0]).at(0),r=e("before").
sort((s,i)=>s[0]-i[0]).at(0);return!n||!r||n[0]<r[0]?[]:[{text:`${n[1]} ${r[1]}`,says:"No date can match both: the first\
 begins after the second has ended.",isHint:!1}]}function xd(t,e){let{field:n}=t,r=t.values.filter(Boolean),o={...t,alternatives:[],
bounds:[],dates:[]};if(!r.length)return{term:null,says:[]};if(n===null)return{term:{...o,field:n,values:r},says:[]};if(!e.
fields.has(n))return{term:null,says:[ui(n,e)]};let s=r.map(d=>vd(n,d,e)),i=d=>d.fault===void 0,a=s.filter(i),l={...o,field:n,
values:r.filter((d,m)=>i(s[m])),bounds:a.flatMap(({bounds:d})=>d?[d]:[]),dates:a.flatMap(({seconds:d})=>d===void 0?[]:[d])},
c=s.flatMap(({fault:d})=>d===void 0?[]:[d]);return{term:a.length?l:null,says:c}}function vd(t,e,n){let r=`“${L(e,40)}”`;
if(de(t))return n.namedRows(t,e).length?{}:{fault:Md(t,e,n)};let o=n.fields.get(t)?.reads;if(o==="number"){let i=Sd(e);return i?
{bounds:i}:{fault:`${r} is not a number. Write ${t}:>3, ${t}:2..5 or ${t}:0.`}}if(o==="date"){let i=Od(e);return i===null?
{fault:`${r} is not a date. Write 2020, 2020-06 or 2020-06-30.`}:{seconds:i}}let s=n.linkKinds.some(i=>i===e.toLowerCase());
return o==="kind"&&!s?{fault:`${r} is not a kind of link. The kinds are ${n.linkKinds.join(", ")}.`}:{}}var kd=/^(>=|<=|>|<|=)?(-?\d+)$|^(-?\d+)\.\.(-?\d+)$/;
function Sd(t){let e=kd.exec(t);if(!e)return null;let[,n,r,o,s]=e;if(o!==void 0)return[Number(o),Number(s)];let i=Number(
r);return n===">"?[i+1,1/0]:n===">="?[i,1/0]:n==="<"?[-1/0,i-1]:n==="<="?[-1/0,i]:[i,i]}var Td=/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
function Od(t){let e=Td.exec(t);if(!e)return null;let[n,r,o]=[Number(e[1]),Number(e[2]??1),Number(e[3]??1)],s=new Date(0);
return s.setUTCFullYear(n,r-1,o),s.getUTCMonth()===r-1&&s.getUTCDate()===o?s.getTime()/1e3:null}function ui(t,e){let n=[
...e.fields.keys()],r=An(t,n),o=r?` Did you mean ${r}: ?`:` The fields are ${n.join(", ")}.`;return`There is no field ca\
lled “${L(t,40)}”.${o} To search for these words, put them in quotation marks.`}function Md(t,e,n){let r=An(rt(e),n.
namesOf(t)),o=r?` Did you mean “${L(r,60)}”?`:"";return`No ${t} here is called “${L(e,60)}”.${o}`}function An(t,e){
let n=t.length<4?1:Math.max(2,Math.floor(t.length/4)),r=null,o=n+1;for(let s of e.slice(0,5e3)){if(Math.abs(s.length-t.length)>=
o)continue;let i=Js(t.slice(0,60),rt(s).slice(0,60));i<o&&([r,o]=[s,i])}return r}var jr=t=>/[\s",]/.test(t)?`"${t.replaceAll(
'"',"")}"`:t;function Xe(t,e,n){let r=Vr(t).filter(s=>s.field!==e||s.isNot),o=n.length?[`${e}:${n.map(jr).join(",")}`]:[];
return[...r.map(s=>s.text),...o].join(" ")}var di=(t,e)=>Vr(t).filter(n=>n.field===e&&!n.isNot).flatMap(n=>n.values);var In=class{constructor(e,n){this.graph=e;this.search=n}graph;search;all=new Map;find({terms:e}){let n=this.search.maskOfAll(
e),r=a=>this.holders(a,e,n),[o,s,i]=[r("outlet"),r("topic"),r("story")];return{isArticle:n,rows:{article:this.ordered(n,
e),outlet:o.rows,topic:s.rows,story:i.rows},counts:{outlet:o.counts,topic:s.counts,story:i.counts}}}isFacetOn(e,n,r){let o=s=>s.
field===e&&!s.isNot;return r.some(s=>o(s)&&this.search.rowsNamed(s).includes(n))}isListed(e,n){return e!=="story"||this.
graph.isStoryline(n)}everyRow(e){let n=this.all.get(e);return n||(n=this.graph.rowsIn(e).filter(r=>this.isListed(e,r)),this.
all.set(e,n.sort(this.graph.orders[e]))),n}holders(e,n,r){if(!n.length)return{rows:this.everyRow(e),counts:new Map};let o=e!==
"story"&&n.some(m=>m.field===e&&!m.isNot),s=o?this.search.maskOfAll(n,e):r,i=this.countIn(e,s),a=this.nameTest(e,n),l=new Map;
for(let m of this.graph.rowsIn(e)){if(!this.isListed(e,m))continue;let h=(o&&this.isFacetOn(e,m,n)?2e9:0)+(a(m)?1e9:0)+(i.
get(m)??0);h&&l.set(m,h)}let c=(m,f)=>(l.get(f)??0)-(l.get(m)??0),d=this.graph.orders[e];return{rows:[...l.keys()].sort(
(m,f)=>c(m,f)||d(m,f)),counts:i}}countIn(e,n){let r=new Map;for(let o=0;o<n.length;o+=1)if(n[o])for(let s of this.graph.
holders[e](o))r.set(s,(r.get(s)??0)+1);return r}nameTest(e,n){let r=Rn(n);if(r.length<n.length)return()=>!1;let o=r.map(
Ye);return s=>o.every(i=>this.search.isNamed(e,s,i))}ordered(e,n){let{headline:r}=this.graph.articles,o=[];for(let l=0;l<
e.length;l+=1)e[l]&&o.push(l);let s=Rn(n).map(Ye);if(!s.length)return o.sort(this.graph.newestFirst);let i=l=>s.every(c=>c.
test(r[l]??"")),a=this.search.maskWhere(l=>e[l]===1&&i(l));return o.sort((l,c)=>a[c]-a[l]||this.graph.newestFirst(l,c))}},
Rn=t=>t.filter(e=>!e.field&&!e.isNot);var Ed=200,Nd=40,Dn=class{constructor(e){this.graph=e;this.linkKinds=e.links.kinds,this.fields=oi(e.described),this.described=
new Map(e.described.map(n=>[n.key,n]))}graph;linkKinds;fields;described;named=new Map;masks=new Map;counts=null;parse(e){
return ai(e,this)}names(e,n){let{outlets:r,topics:o,stories:s}=this.graph;return{outlet:()=>[r.name[n],r.domain[n],...r.
alt[n]],topic:()=>[o.label[n],...o.alt[n]],story:()=>[s.name[n]]}[e]().filter(a=>!!a)}namesOf(e){return this.graph.idsOf(
e).flatMap((n,r)=>this.names(e,r))}isNamed(e,n,r){return this.names(e,n).some(o=>r.test(o))}namedRows(e,n){return mi(this.
named,`${e}:${n}`,Ed,()=>this.findNamed(e,n))}findNamed(e,n){let r=this.graph.idsOf(e),o=[...r.keys()],s=rt(n),i=c=>rt(c.
replaceAll('"',"")).trim()===s,a=o.filter(c=>r[c]===n||this.names(e,c).some(i));if(a.length)return a;let l=ue(n,!1);return o.
filter(c=>this.isNamed(e,c,l))}rowsNamed(e){let{field:n,values:r}=e;return!n||!de(n)?[]:[...new Set(r.flatMap(o=>this.namedRows(
n,o)))]}facetName(e,n){let r=this.graph.labelOf({kind:e,row:n}),o=e==="outlet"?[this.graph.outlets.domain[n],r]:[r],s=i=>!!i&&
i.length<120&&this.namedRows(e,i.replaceAll('"',"").trim()).join()===String(n);return o.find(s)??this.graph.idsOf(e)[n]}exampleOf(e){
if(this.fields.get(e)?.reads==="date")return this.monthExample(e);if(!de(e)||!this.graph.sizeOf(e))return this.plainExample(
e);let n=this.graph.rowsIn(e).sort(this.graph.orders[e])[0],r=e==="story"?L(this.graph.labelOf(I(n)),30).replace(/\W+\S*…$/,
""):this.facetName(e,n);return`${e}:${jr(r)}`}plainExample(e){return this.fields.get(e)?.example??`${e}:`}monthExample(e){
let n=this.graph.articles.published.filter(o=>o!==null);if(!n.length)return this.plainExample(e);let r=new Date(1e3*n.sort(
(o,s)=>o-s)[n.length>>1]);return e==="before"&&r.setUTCMonth(r.getUTCMonth()+1,1),`${e}:${r.toISOString().slice(0,7)}`}maskOfAll(e,n=null){
let r=this.emptyMask().fill(1);for(let o of e){if(n&&o.field===n&&!o.isNot)continue;let s=this.maskOf(o),i=o.isNot?0:1;for(let a=0;a<
r.length;a+=1)s[a]!==i&&(r[a]=0)}return r}maskWhere(e){let n=this.emptyMask();for(let r=0;r<n.length;r+=1)e(r)&&(n[r]=1);
return n}emptyMask(){return new Uint8Array(this.graph.articles.id.length)}maskOf(e){let n=[e,...e.alternatives].map(({values:o,
isPhrase:s})=>[o,s]),r=JSON.stringify([e.field,n,!!this.graph.details]);return mi(this.masks,r,Nd,()=>this.findMask(e))}findMask(e){
let{articles:n}=this.graph,r=this.described.get(e.field);if(r)return this.maskDescribed(r,e);switch(e.field){case null:return this.
maskWords(e);case"topic":case"outlet":case"story":return this.maskHeld(e.field,this.rowsNamed(e));case"after":return this.
maskDates(o=>e.dates.every(s=>o>=s));case"before":return this.maskDates(o=>e.dates.every(s=>o<s));case"related":return this.
maskWithin(this.relatedCounts(),e.bounds);case"quality":case"heat":return this.maskWithin(n[e.field],e.bounds);case"type":case"\
category":return this.maskCoded(e.field,e.values);case"kind":return this.maskLinked(e.values);default:return this.emptyMask()}}maskDescribed(e,{
bounds:n,values:r}){if(n.length)return this.maskWithin(e.values,n);let o=r.map(s=>ue(s,!1));return this.maskWhere(s=>{let i=e.
values[s];return i!==null&&o.some(a=>a.test(String(i)))})}maskWords(e){let{graph:n}=this,r=Ye(e),o=c=>n.rowsIn(c).map(d=>this.
isNamed(c,d,r)),[s,i]=[o("outlet"),o("topic")],{headline:a,outlet:l}=n.articles;return this.maskWhere(c=>r.test(a[c]??"")||
s[l[c]]||n.articleTopics[c].some(d=>i[d])||r.test(n.abstractOf(c)??""))}maskHeld(e,n){let r=this.emptyMask();for(let o of n)
for(let s of this.graph.articlesIn[e][o])r[s]=1;return r}maskDates(e){let{published:n}=this.graph.articles;return this.maskWhere(
r=>{let o=n[r];return o!==null&&e(o)})}maskWithin(e,n){return this.maskWhere(r=>{let o=e[r];return o!==null&&n.some(([s,
i])=>o>=s&&o<=i)})}maskCoded(e,n){let r=new Set(n.map(rt)),o=this.graph.words[e],s=new Set(o.flatMap((i,a)=>r.has(rt(i))?
[a]:[]));return this.maskWhere(i=>s.has(this.graph.articles[e][i]))}maskLinked(e){let n=new Set(e.map(i=>i.toLowerCase())),
{source:r,target:o}=this.graph.links,s=this.emptyMask();return r.forEach((i,a)=>{n.has(this.graph.linkKind(a))&&(s[i]=s[o[a]]=
1)}),s}relatedCounts(){if(this.counts)return this.counts;let{graph:e}=this,n=e.articles.id.length,r=new Int32Array(n).fill(
-1);this.counts=new Int32Array(n);for(let o=0;o<n;o+=1)for(let s of e.linksOf(o)){if(s>=e.links.declared)continue;let i=e.
otherEnd(s,o);r[i]!==o&&(this.counts[o]+=1),r[i]=o}return this.counts}};function mi(t,e,n,r){let o=t.get(e);return o===void 0&&
(t.size>n&&t.clear(),o=r(),t.set(e,o)),o}var u,X,nt,Ze;function fi(t){u=t,X=new $n(t),nt=new Dn(t),Ze=new In(t,nt)}var hi={light:["#2c5f8a","#b4611a","#3b7a4b","#8b3f93","#a83246","#6d6812","#15777f","#7a5138"],dark:["#7fb5e0","#eaa25c",
"#86c996","#d79be0","#f08a97","#cfc65e","#6fd0d6","#cda483"]},qr={light:["#c9a227","#c77f2e","#b85c38","#9c3f49","#78305\
9","#53285f","#2f2358"],dark:["#6a5fa8","#8f5fae","#b5619f","#d66f86","#ec8a6d","#f5ad63","#fbd57a"]},pi=-1,Yr=-2,Fn={topic:"\
Topic",outlet:"Outlet",date:"Date",story:"Story"},Pn={articles:"Same",heat:"Heat"},ot;function gi(){let t=u.sizeOf("arti\
cle");ot={colour:"topic",classes:[],codes:new Int8Array(t),radii:new Float32Array(t)},Xr("topic"),Zr("articles")}function Xr(t){
ot.colour=t,ot.classes=$d(u,t),ot.classes.forEach(({rows:e},n)=>{for(let r of e)ot.codes[r]=n}),At()}function Zr(t){t===
"articles"?ot.radii.fill(5.2):ot.radii.set(Cd(u)),At()}function Cd({articles:{heat:t}}){let e=Float64Array.from(t.filter(
r=>r!==null)).sort(),n=new Map;return e.forEach((r,o)=>{n.has(r)||n.set(r,o/e.length)}),Float32Array.from(t,r=>r===null?
3:3.2+3.4*(n.get(r)??0))}function $d(t,e){let{articles:n}=t;if(e==="date")return Ad(t);if(e==="outlet")return Ur(t,"outl\
et",n.outlet,"Other outlets","Outlet not given");if(e==="topic"){let o=n.id.map((s,i)=>Ld(t,i));return Ur(t,"topic",o,"O\
ther topics","No topic declared")}let r=n.storyline.map((o,s)=>o>=0?o:n.event[s]);return Ur(t,"story",r,"Other stories",
"In no story")}function Ld({articleTopics:t,topicArticles:e},n){let r=(o,s)=>e[o].length<e[s].length;return t[n].reduce(
(o,s)=>o<0||r(s,o)?s:o,-1)}function Ur(t,e,n,r,o){let s=qt(t.sizeOf(e),n),a=[...s.keys()].filter(h=>s[h].length).sort((h,g)=>s[g].
length-s[h].length||h-g),l=hi.light.length,c=a.slice(0,l).map((h,g)=>{let b={kind:e,row:h};return{label:t.labelOf(b),thing:b,
hue:g,rows:s[h]}}),d={label:r,hue:pi,rows:a.slice(l).flatMap(h=>s[h])},m=[...n.keys()].filter(h=>n[h]<0),f={label:o,hue:Yr,
rows:m};return[...c,...[d,f].filter(h=>h.rows.length)]}function Ad({articles:{published:t}}){let e=t.map(f=>f===null?-1:
Math.floor(f/et)),n=Int32Array.from(e.filter((f,h)=>t[h]!==null)).sort(),r=qr.light.length,o=(f,h)=>n[Math.floor(h*n.length/
r)],s=n.length?[...new Set(qr.light.map(o))]:[],i=s.map(()=>[]);e.forEach((f,h)=>{t[h]!==null&&i[s.findLastIndex(g=>g<=f)].
push(h)});let a=f=>(s.at(f+1)??n[n.length-1]+1)-1,l=f=>$t(s[f]*et,a(f)*et),c=i.map((f,h)=>({label:l(h),hue:h,rows:f})),d=[
...t.keys()].filter(f=>t[f]===null),m={label:"Date not given",hue:Yr,rows:d};return[...c,m].filter(f=>f.rows.length)}function Bn(t){
return t===pi?R.quiet:t===Yr?R.isDark?"#6b7079":"#a39a8c":(ot.colour==="date"?qr:hi)[R.isDark?"dark":"light"][t]}var Jr=()=>ot.
classes.map(({label:t,thing:e=null,hue:n,rows:r})=>({label:t,thing:e,swatch:Bn(n),rows:r}));var Id=1.6,yi=220,wi=150,T;function xi(){T=Rd(u)}function Rd(t){let{x:e,y:n,stories:r,radii:o,roads:s,regions:i}=t.map,a=l=>t.
stories.articles[l];return{x:Float32Array.from(e),y:Float32Array.from(n),sx:Float32Array.from(r[0]),sy:Float32Array.from(
r[1]),radii:Float32Array.from(o),roads:s.map(([l,c,d])=>({from:l,to:c,links:d})),regions:i.map(([l,c,d])=>({x:l,y:c,name:d})),
stretched:[1,1],islands:[...t.storylines].sort((l,c)=>a(c)-a(l)||l-c)}}function vi({clientWidth:t,clientHeight:e}){let n=t&&
e?t/e:1;T=bi(bi(T,0,n),1,1/n)}function bi(t,e,n){let r=Math.min(Id,Math.max(1,n)),o=r/t.stretched[e]-1;if(Math.abs(o)<.05)
return t;let[s,i]=e?[t.y.slice(),t.sy.slice()]:[t.x.slice(),t.sx.slice()],a=new Uint8Array(s.length);for(let c of t.islands){
let d=o*i[c];for(let m of[c,...u.storyEvents[c]])i[m]+=d;for(let m of u.storyArticles[c])s[m]+=d,a[m]=1}for(let c=0;c<s.
length;c+=1)a[c]||(s[c]*=1+o);let l=[e?1:1+o,e?1+o:1];return{...t,...e?{y:s,sy:i}:{x:s,sx:i},regions:t.regions.map(({x:c,
y:d,name:m})=>({x:c*l[0],y:d*l[1],name:m})),stretched:e?[t.stretched[0],r]:[r,t.stretched[1]]}}function _n(){let[t,e,n,r]=[
1/0,1/0,-1/0,-1/0],o=(s,i,a)=>{t=Math.min(t,s-a),e=Math.min(e,i-a),n=Math.max(n,s+a),r=Math.max(r,i+a)};for(let s=0;s<T.
x.length;s+=1)o(T.x[s],T.y[s],8);for(let s of T.islands)o(T.sx[s],T.sy[s],T.radii[s]);return[t,e,n,r]}var Wn=(t,e,n,r)=>e+
r>t.left&&e-r<t.left+t.width&&n+r>t.top&&n-r<t.top+t.height;function Nt({x:t,y:e,scale:n,width:r,height:o}){let[s,i]=[r/
n,o/n];return{left:t-s/2,top:e-i/2,width:s,height:i,scale:n}}function me(t){let e=[];for(let n=0;n<T.x.length;n+=1)Wn(t,
T.x[n],T.y[n],24)&&e.push(n);return e}var to=(t,e)=>Wn(e,T.sx[t],T.sy[t],T.radii[t]),ki=(t,e)=>T.islands.filter(n=>to(n,
t)&&T.radii[n]*t.scale>e);function fe(t,e=5){let n=[];for(let r of T.islands){if(n.length>=yi)break;if(!to(r,t))continue;
let o=T.radii[r]*t.scale;if(o<e)continue;let s=o>wi?Dd(r,t):[];s.length>1?n.push(...s.slice(0,yi-n.length)):n.push(r)}return n}
var Dd=(t,e)=>u.storyEvents[t].filter(n=>to(n,e)),Qr={background:"rgba(0,0,0,0)",border:"rgba(0,0,0,0)"},Fd=t=>({id:u.nameOf(
I(t)),x:T.sx[t],y:T.sy[t],fixed:!0,shape:"dot",size:T.radii[t],borderWidth:0,color:{...Qr,hover:Qr,highlight:Qr}}),Hn=new Set,
Si=()=>{Hn=new Set};function eo(){let t=new Set(fe(Nt(dt()))),e=[...Hn].filter(r=>!t.has(r)),n=[...t].filter(r=>!Hn.has(
r));Hn=t,e.length&&Tt.remove(e.map(r=>u.nameOf(I(r)))),n.length&&Tt.add(n.map(Fd))}function Bt({kind:t,row:e}){return t===
"article"?{x:T.x[e],y:T.y[e],radius:ot.radii[e]}:t==="story"?no(e):null}var no=t=>({x:T.sx[t],y:T.sy[t],radius:T.radii[t]}),
Pd=2;function Ti(t,e,n){let r=Bd(t,e,n),[o,s]=[-1,r?1/n:5/n];for(let i=0;i<T.x.length;i+=1){if(r&&ot.radii[i]*n<Pd)continue;
let[a,l]=[T.x[i]-t,T.y[i]-e];if(a>30||a<-30||l>30||l<-30)continue;let c=Math.hypot(a,l)-ot.radii[i];c<=s&&([o,s]=[i,c])}
return o>=0?N(o):r}function Bd(t,e,n){let r=i=>Math.hypot(T.sx[i]-t,T.sy[i]-e)<=T.radii[i],o=T.islands.find(r);if(o===void 0)
return null;let s=T.radii[o]*n>wi;return I((s?u.storyEvents[o].find(r):void 0)??o)}var Oi={name:"",nodes:[],edges:[],places:new Map,note:""},Mi={...Oi,name:"map"},Ei={focus:null,litNames:null,litRows:null,
pointed:null,near:null},C={...Oi,...Ei,fit:1,grow:1,mask:null,hidden:new Set};function Ht(t){C={...C,...t}}var Ni=t=>{Ht(
{...t,...Ei})},W=()=>C.name==="map",he=()=>C.litNames!==null||C.litRows!==null,ro=t=>it(t,C.focus);function oo(t){let{mask:e}=C;
return!e||u.articlesOf(t).some(n=>e[n])}var Le=t=>C.litRows?C.litRows.has(t):C.mask?.[t]!==0;var Hd=180,Ae=3,_d=[.06,.16,.32,.55],Ci={light:13,dark:16},Kn=null;function Li(t){if(!T.islands.length)return;(Kn?.world!==
T||Kn.isDark!==R.isDark)&&(Kn=Wd(T));let{sheet:e,bounds:n}=Kn,[r,o,s,i]=n;t.drawImage(e,r,o,s-r,i-o)}function Wd(t){let[
e,n,r,o]=_n(),s=Math.max(r-e,o-n)/Hd,i=2*Ae*s,a=[e-i,n-i,r+i,o+i],l=Math.ceil((a[2]-a[0])/s),c=Math.ceil((a[3]-a[1])/s),
d=new Float32Array(l*c);for(let m=0;m<t.x.length;m+=1){let[f,h]=[(t.x[m]-a[0])/s,(t.y[m]-a[1])/s];d[Math.floor(h)*l+Math.
floor(f)]+=1}for(let m=0;m<2;m+=1)$i(d,l,c,1,l),$i(d,c,l,l,1);return{world:t,isDark:R.isDark,sheet:Kd(d,l,c),bounds:a}}function $i(t,e,n,r,o){
let s=new Float32Array(e);for(let i=0;i<n;i+=1){let a=i*o;for(let c=0;c<e;c+=1)s[c]=t[a+c*r];let l=0;for(let c=-Ae;c<e;c+=
1)l+=(s[c+Ae]??0)-(c>Ae?s[c-Ae-1]:0),c>=0&&(t[a+c*r]=l/(2*Ae+1))}}function Kd(t,e,n){let r=Object.assign(document.createElement(
"canvas"),{width:e,height:n}),o=r.getContext("2d");if(!o)return r;let s=o.createImageData(e,n),i=t.reduce((c,d)=>Math.max(
c,d),0),[a,l]=R.isDark?[[120,160,190],Ci.dark]:[[70,110,110],Ci.light];return t.forEach((c,d)=>{let m=_d.filter(f=>c>f*i).
length;s.data.set([...a,m*l],4*d)}),o.putImageData(s,0,0),r}function Ai(t,e){t.save(),t.lineCap="round",t.strokeStyle=R.
isDark?"#46525e":"#c5cdc8";for(let{from:n,to:r,links:o}of T.roads)t.beginPath(),t.lineWidth=Math.min(7,1+1.3*Math.log2(o))/
e.scale,t.globalAlpha=.55,t.moveTo(T.sx[n],T.sy[n]),t.lineTo(T.sx[r],T.sy[r]),t.stroke();t.restore()}var Ii=.3,Di=16,zd=8,Gd=9,Fi=4,Pi=6e3,Ri=7,Bi=1.1,Gn=document.createElement("canvas"),zn=document.createElement("canvas"),
so=null,Vd=(t,e)=>t.left<=e.left&&t.top<=e.top&&t.left+t.width>=e.left+e.width&&t.top+t.height>=e.top+e.height;function Hi(t,e,n){
let r=Nt(e),o=so?.version===Ne?so:null,s=o?.ratio===e.ratio&&o.frame.scale===r.scale&&Vd(o.frame,r),i=o&&(s||n)?o:jd(r,e.
ratio);so=i;let{left:a,top:l,width:c,height:d}=i.frame;return t.drawImage(i.canvas,a,l,c,d),s||!n}function jd(t,e){let[n,
r]=[t.width*Ii,t.height*Ii],o={left:t.left-n,top:t.top-r,width:t.width+2*n,height:t.height+2*r,scale:t.scale},s=t.scale*
e,i=_i(Gn,Math.ceil(o.width*s),Math.ceil(o.height*s));return i.setTransform(s,0,0,s,-o.left*s,-o.top*s),qd(i,o,s),{canvas:Gn,
frame:o,ratio:e,version:Ne}}function _i(t,e,n){(t.width!==e||t.height!==n)&&Object.assign(t,{width:e,height:n});let r=Ud(
t);return r.setTransform(1,0,0,1,0,0),r.clearRect(0,0,e,n),r}function Ud(t){let e=t.getContext("2d");if(!e)throw new Error(
"This browser gives no canvas to draw on.");return e}function qd(t,e,n){let{focus:r,mask:o}=C,s=me(e);Li(t),Ai(t,e);let i=Jd(
t,e,s);r&&am(t,e,r);let a=[[s.filter(l=>!Le(l)),o?.1:.2],...Zd(s.filter(Le),e.scale)];if(s.length>Pi&&5.2*e.scale<Bi*1.6)
rm(t,e,n,a);else for(let[l,c]of a)em(t,e,l,c);r&&!(i&&r.kind==="story")&&um(t,r,e.scale)}var Yd=.3,Xd=1.1;function Zd(t,e){
if(e>Xd||he()||C.mask)return[[t,1]];let n=r=>u.storylineOf(r)<0&&u.eventOf(r)<0;return[[t.filter(n),Yd],[t.filter(r=>!n(
r)),1]]}function It(t,e,n,r){t.moveTo(e+r,n),t.arc(e,n,r,0,2*Math.PI)}function Jd(t,e,n){let r=n.filter(c=>u.articles.storyline[c]>=
0||u.articles.event[c]>=0),o=r.length<=Pi&&e.scale>.12,s=o?[]:ki(e,1),i=o?Wi(r):new Set,a=(c,d,m=0)=>{t.beginPath();for(let f of o?
r:[])It(t,T.x[f],T.y[f],Di+c);for(let f of i)It(t,T.sx[f],T.sy[f],T.radii[f]+Fi+c);for(let f of s)T.radii[f]*e.scale>m&&
It(t,T.sx[f],T.sy[f],T.radii[f]-3+c);t.fillStyle=d,t.fill()},l=R.isDark?["#171d25","#3a4551","#1f262e"]:["#e9eff0","#bcc\
aca","#fffefb"];return a(zd,l[0]),o&&C.focus?.kind==="story"&&Qd(t,e,u.storyArticles[C.focus.row]),a(1/e.scale,l[1],Ri),
a(0,l[2],Ri),o&&e.scale>.5&&tm(t,r),o}function Qd(t,e,n){t.beginPath();for(let r of n)It(t,T.x[r],T.y[r],Di+3/e.scale);for(let r of Wi(
n))It(t,T.sx[r],T.sy[r],T.radii[r]+Fi+3/e.scale);t.fillStyle=R.accent,t.fill()}var Wi=t=>new Set(t.map(e=>u.articles.event[e]).
filter(e=>e>=0));function tm(t,e){t.beginPath();for(let n of e)u.articles.event[n]>=0&&It(t,T.x[n],T.y[n],Gd);t.fillStyle=
R.isDark?"#2a343f":"#f4eee1",t.fill()}function em(t,e,n,r){t.globalAlpha=r;let o=ot.classes.map(()=>[]);for(let s of n)o[ot.
codes[s]].push(s);o.forEach((s,i)=>{t.fillStyle=Bn(ot.classes[i].hue),nm(t,s,e.scale)}),t.globalAlpha=1}function nm(t,e,n){
let r=(he()||C.mask?1.8:Bi)/n;t.beginPath();for(let o of e){let s=Math.max(ot.radii[o],r);s*n<1.4?t.rect(T.x[o]-s,T.y[o]-
s,2*s,2*s):It(t,T.x[o],T.y[o],s)}t.fill()}function rm(t,e,n,r){let o=_i(zn,Gn.width,Gn.height),s=o.createImageData(zn.width,
zn.height),i=new Uint32Array(s.data.buffer),a=Math.max(2,Math.round(2*n*(he()||C.mask?7:5)));for(let[l,c]of r){let d=ot.
classes.map(({hue:m})=>sm(o,Bn(m),c));for(let m of l){let[f,h]=[(T.x[m]-e.left)*n,(T.y[m]-e.top)*n];om(i,s,f,h,a,d[ot.codes[m]])}}
o.putImageData(s,0,0),t.drawImage(zn,e.left,e.top,e.width,e.height)}function om(t,{width:e,height:n},r,o,s,i){let[a,l]=[
Math.round(r-s/2),Math.round(o-s/2)],[c,d]=[Math.min(a+s,e),Math.min(l+s,n)];for(let m=Math.max(l,0);m<d;m+=1)t.fill(i,m*
e+Math.max(a,0),m*e+Math.max(c,0))}function sm(t,e,n){t.fillStyle=e;let r=t.fillStyle,[o,s,i]=[1,3,5].map(a=>parseInt(r.
slice(a,a+2),16));return(Math.round(255*n)<<24|i<<16|s<<8|o)>>>0}var im=600;function am(t,e,n){let r=new Map;for(let o of lm(
n)){let s=ft[u.linkKind(o)].edge;r.set(s,[...r.get(s)??[],o])}for(let[o,s]of r)cm(t,e.scale,Mt[o],s);t.setLineDash([]),t.
globalAlpha=1}function lm({kind:t,row:e}){if(t==="article")return[...u.linksOf(e)];if(t!=="story")return[];let{source:n,
target:r}=u.links,o=new Set(u.storyArticles[e]);return u.storyArticles[e].flatMap(i=>[...u.linksOf(i)].filter(a=>n[a]===
i&&o.has(r[a]))).slice(0,im)}function cm(t,e,n,r){t.beginPath();for(let o of r){let[s,i]=[u.links.source[o],u.links.target[o]];
t.moveTo(T.x[s],T.y[s]),t.lineTo(T.x[i],T.y[i])}t.setLineDash((n.dashes||[]).map(o=>o/e)),t.globalAlpha=Math.max(.22,Math.
min(.75,14/r.length)),t.strokeStyle=R[n.colour],t.lineWidth=.6*n.width/e,t.stroke()}function um(t,e,n){let r=Bt(e);!r||e.
kind==="topic"||(t.beginPath(),It(t,r.x,r.y,r.radius+(e.kind==="article"?4:6)/n),t.strokeStyle=R.accent,t.lineWidth=2.5/
n,t.stroke())}function dm(t){let e=+this._x.call(null,t),n=+this._y.call(null,t);return zi(this.cover(e,n),e,n,t)}function zi(t,e,n,r){
if(isNaN(e)||isNaN(n))return t;var o,s=t._root,i={data:r},a=t._x0,l=t._y0,c=t._x1,d=t._y1,m,f,h,g,b,y,k,w;if(!s)return t.
_root=i,t;for(;s.length;)if((b=e>=(m=(a+c)/2))?a=m:c=m,(y=n>=(f=(l+d)/2))?l=f:d=f,o=s,!(s=s[k=y<<1|b]))return o[k]=i,t;if(h=
+t._x.call(null,s.data),g=+t._y.call(null,s.data),e===h&&n===g)return i.next=s,o?o[k]=i:t._root=i,t;do o=o?o[k]=new Array(
4):t._root=new Array(4),(b=e>=(m=(a+c)/2))?a=m:c=m,(y=n>=(f=(l+d)/2))?l=f:d=f;while((k=y<<1|b)===(w=(g>=f)<<1|h>=m));return o[w]=
s,o[k]=i,t}function mm(t){Array.isArray(t)||(t=Array.from(t));let e=t.length,n=new Float64Array(e),r=new Float64Array(e),
o=1/0,s=o,i=-o,a=i;for(let l=0,c,d,m;l<e;++l){if(isNaN(d=+this._x.call(null,c=t[l]))||isNaN(m=+this._y.call(null,c))){n[l]=
NaN;continue}n[l]=d,r[l]=m,d<o&&(o=d),d>i&&(i=d),m<s&&(s=m),m>a&&(a=m)}if(o>i||s>a)return this;this.cover(o,s).cover(i,a);
for(let l=0;l<e;++l)zi(this,n[l],r[l],t[l]);return this}function fm(t,e){if(isNaN(t=+t)||isNaN(e=+e))return this;var n=this.
_x0,r=this._y0,o=this._x1,s=this._y1;if(isNaN(n))o=(n=Math.floor(t))+1,s=(r=Math.floor(e))+1;else{for(var i=o-n||1,a=this.
_root,l,c;n>t||t>=o||r>e||e>=s;)switch(c=(e<r)<<1|t<n,l=new Array(4),l[c]=a,a=l,i*=2,c){case 0:o=n+i,s=r+i;break;case 1:
n=o-i,s=r+i;break;case 2:o=n+i,r=s-i;break;case 3:n=o-i,r=s-i;break}this._root&&this._root.length&&(this._root=a)}return this.
_x0=n,this._y0=r,this._x1=o,this._y1=s,this}function hm(){var t=[];return this.visit(function(e){if(!e.length)do t.push(
e.data);while(e=e.next)}),t}function pm(t){return arguments.length?this.cover(+t[0][0],+t[0][1]).cover(+t[1][0],+t[1][1]):
isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}function ht(t,e,n,r,o){this.node=t,this.x0=e,this.y0=n,
this.x1=r,this.y1=o}function gm(t,e,n){var r,o=this._x0,s=this._y0,i,a,l,c,d=this._x1,m=this._y1,f=[],h=this._root,g,b;for(h&&
f.push(new ht(h,o,s,d,m)),n==null?n=1/0:(o=t-n,s=e-n,d=t+n,m=e+n,n*=n);g=f.pop();)if(!(!(h=g.node)||(i=g.x0)>d||(a=g.y0)>
m||(l=g.x1)<o||(c=g.y1)<s))if(h.length){var y=(i+l)/2,k=(a+c)/2;f.push(new ht(h[3],y,k,l,c),new ht(h[2],i,k,y,c),new ht(
h[1],y,a,l,k),new ht(h[0],i,a,y,k)),(b=(e>=k)<<1|t>=y)&&(g=f[f.length-1],f[f.length-1]=f[f.length-1-b],f[f.length-1-b]=g)}else{
var w=t-+this._x.call(null,h.data),A=e-+this._y.call(null,h.data),O=w*w+A*A;if(O<n){var B=Math.sqrt(n=O);o=t-B,s=e-B,d=t+
B,m=e+B,r=h.data}}return r}function ym(t){if(isNaN(d=+this._x.call(null,t))||isNaN(m=+this._y.call(null,t)))return this;
var e,n=this._root,r,o,s,i=this._x0,a=this._y0,l=this._x1,c=this._y1,d,m,f,h,g,b,y,k;if(!n)return this;if(n.length)for(;;){
if((g=d>=(f=(i+l)/2))?i=f:l=f,(b=m>=(h=(a+c)/2))?a=h:c=h,e=n,!(n=n[y=b<<1|g]))return this;if(!n.length)break;(e[y+1&3]||
e[y+2&3]||e[y+3&3])&&(r=e,k=y)}for(;n.data!==t;)if(o=n,!(n=n.next))return this;return(s=n.next)&&delete n.next,o?(s?o.next=
s:delete o.next,this):e?(s?e[y]=s:delete e[y],(n=e[0]||e[1]||e[2]||e[3])&&n===(e[3]||e[2]||e[1]||e[0])&&!n.length&&(r?r[k]=
n:this._root=n),this):(this._root=s,this)}function bm(t){for(var e=0,n=t.length;e<n;++e)this.remove(t[e]);return this}function wm(){
return this._root}function xm(){var t=0;return this.visit(function(e){if(!e.length)do++t;while(e=e.next)}),t}function vm(t){
var e=[],n,r=this._root,o,s,i,a,l;for(r&&e.push(new ht(r,this._x0,this._y0,this._x1,this._y1));n=e.pop();)if(!t(r=n.node,
s=n.x0,i=n.y0,a=n.x1,l=n.y1)&&r.length){var c=(s+a)/2,d=(i+l)/2;(o=r[3])&&e.push(new ht(o,c,d,a,l)),(o=r[2])&&e.push(new ht(
o,s,d,c,l)),(o=r[1])&&e.push(new ht(o,c,i,a,d)),(o=r[0])&&e.push(new ht(o,s,i,c,d))}return this}function km(t){var e=[],
n=[],r;for(this._root&&e.push(new ht(this._root,this._x0,this._y0,this._x1,this._y1));r=e.pop();){var o=r.node;if(o.length){
var s,i=r.x0,a=r.y0,l=r.x1,c=r.y1,d=(i+l)/2,m=(a+c)/2;(s=o[0])&&e.push(new ht(s,i,a,d,m)),(s=o[1])&&e.push(new ht(s,d,a,
l,m)),(s=o[2])&&e.push(new ht(s,i,m,d,c)),(s=o[3])&&e.push(new ht(s,d,m,l,c))}n.push(r)}for(;r=n.pop();)t(r.node,r.x0,r.
y0,r.x1,r.y1);return this}function Sm(t){return t[0]}function Tm(t){return arguments.length?(this._x=t,this):this._x}function Om(t){
return t[1]}function Mm(t){return arguments.length?(this._y=t,this):this._y}function Vn(t,e,n){var r=new io(e??Sm,n??Om,
NaN,NaN,NaN,NaN);return t==null?r:r.addAll(t)}function io(t,e,n,r,o,s){this._x=t,this._y=e,this._x0=n,this._y0=r,this._x1=
o,this._y1=s,this._root=void 0}function Ki(t){for(var e={data:t.data},n=e;t=t.next;)n=n.next={data:t.data};return e}var pt=Vn.
prototype=io.prototype;pt.copy=function(){var t=new io(this._x,this._y,this._x0,this._y0,this._x1,this._y1),e=this._root,
n,r;if(!e)return t;if(!e.length)return t._root=Ki(e),t;for(n=[{source:e,target:t._root=new Array(4)}];e=n.pop();)for(var o=0;o<
4;++o)(r=e.source[o])&&(r.length?n.push({source:r,target:e.target[o]=new Array(4)}):e.target[o]=Ki(r));return t};pt.add=
dm;pt.addAll=mm;pt.cover=fm;pt.data=hm;pt.extent=pm;pt.find=gm;pt.remove=ym;pt.removeAll=bm;pt.root=wm;pt.size=xm;pt.visit=
vm;pt.visitAfter=km;pt.x=Tm;pt.y=Mm;var Em={value:()=>{}};function ao(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.
test(r))throw new Error("illegal type: "+r);n[r]=[]}return new jn(n)}function jn(t){this._=t}function Nm(t,e){return t.trim().
split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))
throw new Error("unknown type: "+n);return{type:n,name:r}})}jn.prototype=ao.prototype={constructor:jn,on:function(t,e){var n=this.
_,r=Nm(t+"",n),o,s=-1,i=r.length;if(arguments.length<2){for(;++s<i;)if((o=(t=r[s]).type)&&(o=Cm(n[o],t.name)))return o;return}
if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++s<i;)if(o=(t=r[s]).type)n[o]=Gi(n[o],t.name,
e);else if(e==null)for(o in n)n[o]=Gi(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=
e[n].slice();return new jn(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,s;r<o;++r)n[r]=
arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(s=this._[t],r=0,o=s.length;r<o;++r)s[r].
value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this.
_[t],o=0,s=r.length;o<s;++o)r[o].value.apply(e,n)}};function Cm(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===
e)return o.value}function Gi(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=Em,t=t.slice(0,r).concat(t.slice(
r+1));break}return n!=null&&t.push({name:e,value:n}),t}var Ie=0,Qe=0,Je=0,ji=1e3,Un,tn,qn=0,pe=0,Yn=0,en=typeof performance=="object"&&performance.now?performance:Date,Ui=typeof window==
"object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function qi(){
return pe||(Ui($m),pe=en.now()+Yn)}function $m(){pe=0}function lo(){this._call=this._time=this._next=null}lo.prototype=uo.
prototype={constructor:lo,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a functio\
n");n=(n==null?qi():+n)+(e==null?0:+e),!this._next&&tn!==this&&(tn?tn._next=this:Un=this,tn=this),this._call=t,this._time=
n,co()},stop:function(){this._call&&(this._call=null,this._time=1/0,co())}};function uo(t,e,n){var r=new lo;return r.restart(
t,e,n),r}function Lm(){qi(),++Ie;for(var t=Un,e;t;)(e=pe-t._time)>=0&&t._call.call(void 0,e),t=t._next;--Ie}function Vi(){
pe=(qn=en.now())+Yn,Ie=Qe=0;try{Lm()}finally{Ie=0,Im(),pe=0}}function Am(){var t=en.now(),e=t-qn;e>ji&&(Yn-=e,qn=t)}function Im(){
for(var t,e=Un,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:Un=n);tn=
t,co(r)}function co(t){if(!Ie){Qe&&(Qe=clearTimeout(Qe));var e=t-pe;e>24?(t<1/0&&(Qe=setTimeout(Vi,Math.ceil(t-en.now()-
Yn)+1)),Je&&(Je=clearInterval(Je))):(Je||(qn=en.now(),Je=setInterval(Am,ji)),Ie=1,Ui(Vi))}}function gt(t){return function(){return t}}function Yt(t){return(t()-.5)*1e-6}function Rm(t){return t.x+t.vx}function Dm(t){
return t.y+t.vy}function Zi(t){var e,n,r,o=1,s=1;typeof t!="function"&&(t=gt(t==null?1:+t));function i(){for(var c,d=e.length,
m,f,h,g,b,y,k=0;k<s;++k)for(m=Vn(e,Rm,Dm).visitAfter(a),c=0;c<d;++c)f=e[c],b=n[f.index],y=b*b,h=f.x+f.vx,g=f.y+f.vy,m.visit(
w);function w(A,O,B,j,_){var H=A.data,Y=A.r,V=b+Y;if(H){if(H.index>f.index){var wt=h-H.x-H.vx,Gt=g-H.y-H.vy,Rt=wt*wt+Gt*
Gt;Rt<V*V&&(wt===0&&(wt=Yt(r),Rt+=wt*wt),Gt===0&&(Gt=Yt(r),Rt+=Gt*Gt),Rt=(V-(Rt=Math.sqrt(Rt)))/Rt*o,f.vx+=(wt*=Rt)*(V=(Y*=
Y)/(y+Y)),f.vy+=(Gt*=Rt)*V,H.vx-=wt*(V=1-V),H.vy-=Gt*V)}return}return O>h+V||j<h-V||B>g+V||_<g-V}}function a(c){if(c.data)
return c.r=n[c.data.index];for(var d=c.r=0;d<4;++d)c[d]&&c[d].r>c.r&&(c.r=c[d].r)}function l(){if(e){var c,d=e.length,m;
for(n=new Array(d),c=0;c<d;++c)m=e[c],n[m.index]=+t(m,c,e)}}return i.initialize=function(c,d){e=c,r=d,l()},i.iterations=
function(c){return arguments.length?(s=+c,i):s},i.strength=function(c){return arguments.length?(o=+c,i):o},i.radius=function(c){
return arguments.length?(t=typeof c=="function"?c:gt(+c),l(),i):t},i}function Fm(t){return t.index}function Yi(t,e){var n=t.
get(e);if(!n)throw new Error("node not found: "+e);return n}function Ji(t){var e=Fm,n=m,r,o=gt(30),s,i,a,l,c,d=1;t==null&&
(t=[]);function m(y){return 1/Math.min(a[y.source.index],a[y.target.index])}function f(y){for(var k=0,w=t.length;k<d;++k)
for(var A=0,O,B,j,_,H,Y,V;A<w;++A)O=t[A],B=O.source,j=O.target,_=j.x+j.vx-B.x-B.vx||Yt(c),H=j.y+j.vy-B.y-B.vy||Yt(c),Y=Math.
sqrt(_*_+H*H),Y=(Y-s[A])/Y*y*r[A],_*=Y,H*=Y,j.vx-=_*(V=l[A]),j.vy-=H*V,B.vx+=_*(V=1-V),B.vy+=H*V}function h(){if(i){var y,
k=i.length,w=t.length,A=new Map(i.map((B,j)=>[e(B,j,i),B])),O;for(y=0,a=new Array(k);y<w;++y)O=t[y],O.index=y,typeof O.source!=
"object"&&(O.source=Yi(A,O.source)),typeof O.target!="object"&&(O.target=Yi(A,O.target)),a[O.source.index]=(a[O.source.index]||
0)+1,a[O.target.index]=(a[O.target.index]||0)+1;for(y=0,l=new Array(w);y<w;++y)O=t[y],l[y]=a[O.source.index]/(a[O.source.
index]+a[O.target.index]);r=new Array(w),g(),s=new Array(w),b()}}function g(){if(i)for(var y=0,k=t.length;y<k;++y)r[y]=+n(
t[y],y,t)}function b(){if(i)for(var y=0,k=t.length;y<k;++y)s[y]=+o(t[y],y,t)}return f.initialize=function(y,k){i=y,c=k,h()},
f.links=function(y){return arguments.length?(t=y,h(),f):t},f.id=function(y){return arguments.length?(e=y,f):e},f.iterations=
function(y){return arguments.length?(d=+y,f):d},f.strength=function(y){return arguments.length?(n=typeof y=="function"?y:
gt(+y),g(),f):n},f.distance=function(y){return arguments.length?(o=typeof y=="function"?y:gt(+y),b(),f):o},f}var Pm=1664525,
Bm=1013904223,Xi=4294967296;function Hm(){let t=1;return()=>(t=(Pm*t+Bm)%Xi)/Xi}function _m(t){return t.x}function Wm(t){
return t.y}var Km=10,zm=Math.PI*(3-Math.sqrt(5));function Qi(t){var e,n=1,r=.001,o=1-Math.pow(r,1/300),s=0,i=.6,a=new Map,
l=uo(m),c=ao("tick","end"),d=Hm();t==null&&(t=[]);function m(){f(),c.call("tick",e),n<r&&(l.stop(),c.call("end",e))}function f(b){
var y,k=t.length,w;b===void 0&&(b=1);for(var A=0;A<b;++A)for(n+=(s-n)*o,a.forEach(function(O){O(n)}),y=0;y<k;++y)w=t[y],
w.fx==null?w.x+=w.vx*=i:(w.x=w.fx,w.vx=0),w.fy==null?w.y+=w.vy*=i:(w.y=w.fy,w.vy=0);return e}function h(){for(var b=0,y=t.
length,k;b<y;++b){if(k=t[b],k.index=b,k.fx!=null&&(k.x=k.fx),k.fy!=null&&(k.y=k.fy),isNaN(k.x)||isNaN(k.y)){var w=Km*Math.
sqrt(.5+b),A=b*zm;k.x=w*Math.cos(A),k.y=w*Math.sin(A)}(isNaN(k.vx)||isNaN(k.vy))&&(k.vx=k.vy=0)}}function g(b){return b.
initialize&&b.initialize(t,d),b}return h(),e={tick:f,restart:function(){return l.restart(m),e},stop:function(){return l.
stop(),e},nodes:function(b){return arguments.length?(t=b,h(),a.forEach(g),e):t},alpha:function(b){return arguments.length?
(n=+b,e):n},alphaMin:function(b){return arguments.length?(r=+b,e):r},alphaDecay:function(b){return arguments.length?(o=+b,
e):+o},alphaTarget:function(b){return arguments.length?(s=+b,e):s},velocityDecay:function(b){return arguments.length?(i=
1-b,e):1-i},randomSource:function(b){return arguments.length?(d=b,a.forEach(g),e):d},force:function(b,y){return arguments.
length>1?(y==null?a.delete(b):a.set(b,g(y)),e):a.get(b)},find:function(b,y,k){var w=0,A=t.length,O,B,j,_,H;for(k==null?k=
1/0:k*=k,w=0;w<A;++w)_=t[w],O=b-_.x,B=y-_.y,j=O*O+B*B,j<k&&(H=_,k=j);return H},on:function(b,y){return arguments.length>
1?(c.on(b,y),e):c.on(b)}}}function ta(){var t,e,n,r,o=gt(-30),s,i=1,a=1/0,l=.81;function c(h){var g,b=t.length,y=Vn(t,_m,
Wm).visitAfter(m);for(r=h,g=0;g<b;++g)e=t[g],y.visit(f)}function d(){if(t){var h,g=t.length,b;for(s=new Array(g),h=0;h<g;++h)
b=t[h],s[b.index]=+o(b,h,t)}}function m(h){var g=0,b,y,k=0,w,A,O;if(h.length){for(w=A=O=0;O<4;++O)(b=h[O])&&(y=Math.abs(
b.value))&&(g+=b.value,k+=y,w+=y*b.x,A+=y*b.y);h.x=w/k,h.y=A/k}else{b=h,b.x=b.data.x,b.y=b.data.y;do g+=s[b.data.index];while(b=
b.next)}h.value=g}function f(h,g,b,y){if(!h.value)return!0;var k=h.x-e.x,w=h.y-e.y,A=y-g,O=k*k+w*w;if(A*A/l<O)return O<a&&
(k===0&&(k=Yt(n),O+=k*k),w===0&&(w=Yt(n),O+=w*w),O<i&&(O=Math.sqrt(i*O)),e.vx+=k*h.value*r/O,e.vy+=w*h.value*r/O),!0;if(h.
length||O>=a)return;(h.data!==e||h.next)&&(k===0&&(k=Yt(n),O+=k*k),w===0&&(w=Yt(n),O+=w*w),O<i&&(O=Math.sqrt(i*O)));do h.
data!==e&&(A=s[h.data.index]*r/O,e.vx+=k*A,e.vy+=w*A);while(h=h.next)}return c.initialize=function(h,g){t=h,n=g,d()},c.strength=
function(h){return arguments.length?(o=typeof h=="function"?h:gt(+h),d(),c):o},c.distanceMin=function(h){return arguments.
length?(i=h*h,c):Math.sqrt(i)},c.distanceMax=function(h){return arguments.length?(a=h*h,c):Math.sqrt(a)},c.theta=function(h){
return arguments.length?(l=h*h,c):Math.sqrt(l)},c}function ea(t){var e=gt(.1),n,r,o;typeof t!="function"&&(t=gt(t==null?0:+t));function s(a){for(var l=0,c=n.length,d;l<c;++l)
d=n[l],d.vx+=(o[l]-d.x)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)r[a]=isNaN(
o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.length?
(e=typeof a=="function"?a:gt(+a),i(),s):e},s.x=function(a){return arguments.length?(t=typeof a=="function"?a:gt(+a),i(),
s):t},s}function na(t){var e=gt(.1),n,r,o;typeof t!="function"&&(t=gt(t==null?0:+t));function s(a){for(var l=0,c=n.length,
d;l<c;++l)d=n[l],d.vy+=(o[l]-d.y)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)
r[a]=isNaN(o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.
length?(e=typeof a=="function"?a:gt(+a),i(),s):e},s.y=function(a){return arguments.length?(t=typeof a=="function"?a:gt(+a),
i(),s):t},s}var Xn=120,Gm=300,Vm=60,jm=44;function ra(t,e){let n=new Map(t.map(({id:a},l)=>[a,l])),r=e.flatMap(({from:a,to:l})=>{let[
c,d]=[n.get(a),n.get(l)];return c===void 0||d===void 0?[]:[{source:c,target:d}]}),o=Um(t.length,r),s=Zi((a,l)=>t[l].size+
jm/2),i=Qi(o).stop().force("links",Ji(r).distance(Xn)).force("charges",ta().strength(-9*Xn).distanceMax(12*Xn)).force("x",
ea().strength(.06)).force("y",na().strength(.06)).force("apart",s).tick(Gm);for(let a of["links","charges","x","y"])i.force(
a,null);return s.strength(1).iterations(4),i.velocityDecay(.6).tick(Vm),o.map(({x:a=0,y:l=0})=>[Math.round(a),Math.round(
l)])}function Um(t,e){let n=new Int32Array(t);for(let{source:s,target:i}of e)n[s]+=1,n[i]+=1;let r=Array.from({length:t},
()=>({}));return[...n.keys()].sort((s,i)=>n[i]-n[s]||s-i).forEach((s,i)=>{let a=.7*Xn*Math.sqrt(i+.5);r[s]={x:a*Math.cos(
2.399963*i),y:a*Math.sin(2.399963*i)}}),r}function qm(t){let[e,n,r]=_s[t.kind];return Math.min(r,e+n*Math.sqrt(u.weight(t)))}function oa({name:t="network",nodes:e,
edges:n,note:r=""}){let o=Jm(e,n),s=new Map(o.map(c=>[c.id,c])),i=new Map,a=Xm(sa(n).filter(({from:c,to:d})=>s.has(c)&&s.
has(d)&&c!==d));for(let{edge:c}of a)i.set(c.kind,(i.get(c.kind)??0)+1);let l=a.map(({id:c,from:d,to:m,edge:f,bend:h,isMutual:g})=>({
id:c,from:d,to:m,ends:[f.from,f.to],kind:f.kind,links:f.links??[],isHub:f.isHub??!1,ink:Qm(i.get(f.kind)??1),bend:h,isMutual:g}));
for(let{from:c,to:d,isHub:m}of l){let[f,h]=[s.get(c),s.get(d)];!m&&f&&h&&tf(f,h)}return{name:t,nodes:o,edges:l,places:s,
note:r}}var Ym=.16;function Xm(t){let e=({from:l,to:c,edge:d})=>`${d.kind} ${l} ${c}`,n=new Map(t.map(l=>[e(l),l])),r=l=>n.
get(e({...l,from:l.to,to:l.from})),o=t.filter(l=>{let c=r(l);return!c||l.id<=c.id}),s=new Map,i=({from:l,to:c})=>l<c?`${l}\
 ${c}`:`${c} ${l}`,a=new Map;for(let l of o)a.set(i(l),(a.get(i(l))??0)+1);return o.map(l=>{let c=i(l),d=s.get(c)??0;s.set(
c,d+1);let m=((a.get(c)??1)-1)/2,f=l.from<l.to?1:-1;return{...l,bend:f*Ym*2*(d-m),isMutual:r(l)!==void 0||Zm(l.edge)}})}
var Zm=({links:t=[]})=>new Set(t.map(e=>u.links.source[e])).size>1,sa=t=>t.map((e,n)=>({id:n,from:u.nameOf(e.from),to:u.
nameOf(e.to),edge:e}));function Jm(t,e){let n=t.map(i=>({thing:i.thing,id:u.nameOf(i.thing),size:i.size??qm(i.thing),x:i.
x,y:i.y})),r=n.every(({x:i,y:a})=>i!==void 0&&a!==void 0),o=sa(e.filter(({isHub:i,from:a,to:l})=>!i&&a!==l)),s=r?n.map(({
x:i=0,y:a=0})=>[i,a]):ra(n,o);return n.map((i,a)=>({...i,x:s[a][0],y:s[a][1],ways:[]}))}var Qm=t=>Math.max(.22,Math.min(
1,Math.sqrt(100/t)));function tf(t,e){let n=Math.hypot(e.x-t.x,e.y-t.y)||1,[r,o]=[(e.x-t.x)/n,(e.y-t.y)/n];t.ways.push([
r,o]),e.ways.push([-r,-o])}function nn(){let{nodes:t,edges:e}=u.network,n=u.sizeOf("article")+u.sizeOf("outlet")+u.sizeOf(
"topic");return!e.length&&n>u.notes.wholeLimit?null:{name:"whole",nodes:t.flatMap(({id:r,x:o,y:s})=>{let i=u.thingOf(r);
return i?[{thing:i,x:o,y:s}]:[]}),edges:e.flatMap(({from:r,to:o,kind:s,hub:i})=>{let a=[u.thingOf(r),u.thingOf(o)];return a[0]&&
a[1]?[{from:a[0],to:a[1],kind:s,isHub:!!i}]:[]})}}function ia(t){let e=u.nameOf(t),n=t.kind==="story"?u.storyArticles[t.
row]:[],r=new Set([e,...n.map(o=>u.nameOf(N(o)))]);for(let{from:o,to:s}of C.edges)o===e&&r.add(s),s===e&&r.add(o);return r}
function aa(t){let{row:e}=t;return t.kind!=="article"?u.articlesOf(t):[e,...Array.from(u.linksOf(e),n=>u.otherEnd(n,e))]}
var mo=.13;function fo(t){if(C.near)return C.near.has(t.id)?1:mo;if(ro(t.thing))return 1;let e=oo(t.thing);return he()?C.
litNames?.has(t.id)?1:C.mask&&e?.5:mo:e?1:mo}function ef(t,e){return e?1:C.near?.06:he()?.12*t.ink:(C.mask&&!t.ends.every(
oo)?.06:.75)*t.ink}function rn(t){let e=ro(t.thing);return{id:t.id,x:t.x,y:t.y,shape:Hs[t.thing.kind],size:t.size*C.grow,
opacity:fo(t),borderWidth:e?3:1,color:{background:R[t.thing.kind],border:e?R.ink:R.paper}}}function on(t){let{focus:e,grow:n,
pointed:r}=C,{width:o,dashes:s,arrow:i,colour:a,isNamed:l=!1}=Mt[t.kind],c=e&&u.nameOf(e),d=C.near?t.from===r||t.to===r:
t.from===c||t.to===c||t.id===r,m=C.litNames?.has(t.from)&&C.litNames.has(t.to),f=ef(t,d||e?.kind==="story"&&m===!0),h=t.
kind==="related-to"||l;return{id:t.id,from:t.from,to:t.to,hidden:C.hidden.has(t.kind)||t.isHub&&!d&&r!==t.from&&r!==t.to,
width:o*n*(t.id===r?1.8:1),dashes:s&&s.map(g=>g*n),arrows:{to:{enabled:i,scaleFactor:.3+.18*n},from:{enabled:i&&t.isMutual,
scaleFactor:.3+.18*n}},smooth:t.bend?{enabled:!0,type:t.bend>0?"curvedCW":"curvedCCW",roundness:Math.abs(t.bend)}:!1,label:l&&
f>.5?t.kind:void 0,font:{size:11*n,face:"sans-serif",color:R.ink,strokeWidth:3*n,strokeColor:R.paper,align:"middle"},color:{
color:R[a],hover:R[a],opacity:f*(h?.9:.65)}}}var la=new Map;function Zn(t){let{kind:e}=t,n=()=>u.rowsIn(e).map(o=>u.weight({kind:e,row:o})),r=la.get(e)??n().reduce((o,s)=>Math.
max(o,s),1);return la.set(e,r),u.weight(t)/r}var Re=({x:t,y:e},n)=>[(t-n.x)*n.scale,(e-n.y)*n.scale],ho=t=>it(t,C.focus)||
!W()&&["topic","outlet"].includes(t.kind)&&Zn(t)===1;function fa({thing:t,x:e,y:n,radius:r,ways:o},{lines:s,height:i,width:a},l,c){
let[d,m]=Re({x:e,y:n},l),f=s.length*i,h=c.filter(({at:[_,H],half:Y})=>Math.abs(_-d)<r+a+2*Y+40&&Math.abs(H-m)<r+f+2*Y+80),
g=(_,H)=>({left:_,right:_+a,top:H,bottom:H+f}),b=g(d-a/2,m+r+3),y=g(d-a/2,m-r-3-f),k=g(d-a/2,m-f/2),w=g(d+r+4,m-f/2),A=g(
d-r-4-a,m-f/2);if(W()&&t.kind==="story"){let _=ca.flatMap(V=>[b,y].map(wt=>g(wt.left+V*a,wt.top)));for(let V of ca)for(let wt of[
w,A])_.push(g(wt.left,wt.top+1.5*V*f));let H=ma(g,d,m,r,a,f).filter(V=>sf(V,d,m,t,h)),Y=rf([b,y,w,A,..._],h);return af(t,
[...Y,k,...H],h)}let O=(_,H)=>Math.max(0,...(o??[]).map(([Y,V])=>Y*_+V*H-.4)),j=[[b,O(0,1)],[y,O(0,-1)+.05],[w,O(1,0)+.1],
[A,O(-1,0)+.1]].sort((_,H)=>_[1]-H[1]).map(([_])=>_);return W()||t.kind==="article"||Zn(t)<lf()?j:[...j,...ma(g,d,m,r,a,
f)]}var ca=[-.2,.2,-.4,.4],ua=[0,-18,18,-36,36,-54,54,-72,72];function ha(t,{height:e,width:n},r){return ua.flatMap(s=>ua.
map(i=>({left:t[0]-n/2+i,right:t[0]+n/2+i,top:t[1]-e/2+s,bottom:t[1]+e/2+s}))).filter(s=>r.every(i=>Jn(s,i)===0))}var pa=9,
nf=3,ga=t=>fe(Nt(t),nf).map(e=>({row:e,at:Re(no(e),t),half:T.radii[e]*t.scale*.85}));function Jn({left:t,right:e,top:n,bottom:r},{
at:[o,s],half:i}){return Math.max(0,Math.min(e,o+i)-Math.max(t,o-i))*Math.max(0,Math.min(r,s+i)-Math.max(n,s-i))}function rf(t,e){
let n=o=>e.reduce((s,i)=>s+Jn(o,i),0);return t.map((o,s)=>[o,n(o)+250*s]).sort((o,s)=>o[1]-s[1]).map(([o])=>o)}var of=3,
ya=(t,e)=>e.filter(({row:n})=>n!==t.row);function sf({top:t,bottom:e},n,r,o,s){let i={left:n-1,right:n+1,top:Math.min(r,
e),bottom:Math.max(r,t)};return ya(o,s).every(a=>Jn(i,a)===0)}function da({left:t,right:e,top:n,bottom:r},{at:[o,s],half:i}){
let[a,l]=[Math.max(t-o,0,o-e),Math.max(n-s,0,s-r)];return Math.max(0,Math.hypot(a,l)-i/.85)}function af(t,e,n){let[r,o]=[
n.find(({row:a})=>a===t.row),ya(t,n)],s=a=>!r||a.isFar===!0||o.every(l=>da(a,l)>da(a,r)+of),i=e.filter(a=>o.every(l=>Jn(
a,l)===0));return i.length||!ho(t)?[...i.filter(s),...i.filter(a=>!s(a))]:e}var lf=()=>K.clientWidth<500?.9:.4;function ma(t,e,n,r,o,s){
let i=[18,34,50].flatMap(l=>[n-r-l-s,n+r+l]),a=[0,-o/2,o/2];return i.flatMap(l=>a.map(c=>({...t(e-o/2+c,l),isFar:!0})))}var cf=()=>K.clientWidth<500?W()?18:14:60,wa=/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,uf={article:()=>[`\
12px ${R.serif}`,15,24],story:()=>[`600 12.5px ${R.serif}`,15.5,K.clientWidth<500?14:16],outlet:()=>[`600 12px ${R.sans}`,
15,22],topic:()=>K.clientWidth<500?[`700 12px ${R.sans}`,14,14]:[`700 14px ${R.sans}`,17,22]},xa=()=>`600 ${K.clientWidth<
500?10:12}px ${R.sans}`,po=new Map,kt={placed:[],regions:[],key:""},go=()=>{po.clear(),kt.key=""};function df(t,e,n){let r=[
""];for(let s of t.split(/\s+/)){let i=r.length-1,a=r[i];a&&a.length+s.length>=e?r.push(s):r[i]=a?`${a} ${s}`:s}let o=r.
slice(0,n).map(s=>L(s,e+6));return r.length>n&&(o[n-1]=`${o[n-1].replace(/…$/,"")}…`),o}function mf({kind:t,row:e}){
if(t!=="story")return[u.labelOf({kind:t,row:e})];let n=u.titleOf(e),r=n.split(va)[0];return ff().get(r)===1?[n,r]:[n]}var va="\
 · ",De=null;function ff(){if(De)return De;De=new Map;for(let t of T.islands){let[e]=u.titleOf(t).split(va);De.set(e,(De.
get(e)??0)+1)}return De}function hf(t,{thing:e}){let n=u.nameOf(e),r=po.get(n)??mf(e).map(o=>pf(t,e.kind,o));return po.set(
n,r),r}function pf(t,e,n){let[r,o,s]=uf[e](),i=e==="story"?4:2,a=df(L(n.replace(wa,""),120),s,i);t.font=r;let l=Math.max(
...a.map(c=>t.measureText(c).width));return{lines:a,font:r,height:o,width:l+6}}var ka="2.5px";function gf(t){return(W()?
xf(t):yf(t)).sort((n,r)=>r.rank-n.rank).slice(0,400)}function yf(t){let e=Nt(t);return C.nodes.filter(n=>Wn(e,n.x,n.y,0)&&
fo(n)===1).map(n=>({thing:n.thing,x:n.x,y:n.y,radius:n.size*C.grow*t.scale,rank:bf(n.thing),ways:n.ways}))}function bf(t){
return it(t,C.focus)?1e9:t.kind==="article"?u.weight(t):1e4+1e3*Zn(t)}var yo=1.9,wf=30;function xf(t){let e=Nt(t),n=fe(e,
pa).filter(s=>u.storyArticles[s].some(Le)).map(s=>Qn(I(s),t,vf(s))),r=C.litRows!==null&&C.litRows.size<=wf;if(t.scale>yo||
r)for(let s of me(e))Le(s)&&n.push(Qn(N(s),t,u.linkCount[s]/1e3));let{focus:o}=C;return!o||o.kind==="topic"||!Bt(o)?n:[...n.
filter(({thing:s})=>!it(s,o)),Qn(o,t,1e9)]}var vf=t=>1e3*(1+u.storyArticles[t].length/u.storyArticles[T.islands[0]].length);
function Qn(t,e,n){let{x:r,y:o,radius:s}=Bt(t)??{x:0,y:0,radius:0};return{thing:t,x:r,y:o,radius:s*e.scale,rank:n}}var bo=(t,e)=>t.
left<e.right&&t.right>e.left&&t.top<e.bottom&&t.bottom>e.top;function kf(t,e){let n=W()?ga(e):[],r=Nf();Of(t,e,n,r);let o=gf(
e),s=o.map(a=>Sa(a,e)),i=W()?Ef(e):[];kt.placed=[];for(let a=0;a<o.length&&kt.placed.length<cf();a+=1){let l=hf(t,o[a]).
flatMap(d=>{let m=y=>Ta(y,e)&&!r.some(k=>bo(y,k)),f=fa(o[a],d,e,n).filter(m),h=f.filter(y=>ba(y,a,s)),g=ho(o[a].thing)?f.
at(0):void 0,b=h.find(y=>ba(y,-1,i))??h.at(0)??g;return b?[{size:d,free:b}]:[]}),c=l.find(({free:d})=>!d.isFar)??l.at(0);
c&&(r.push(c.free),kt.placed.push(Sf(o[a],c.size,c.free,e)))}}function Sf(t,e,n,r){let[o,s]=Re(t,r),[i,a]=[(n.left+n.right)/
2-o,n.top-s];return{...t,size:e,isFar:!!n.isFar,dx:i,dy:a}}var Tf=2.2;function Of(t,e,n,r){if(kt.regions=[],!(!W()||e.scale>
Tf*C.fit)){t.font=xa(),t.letterSpacing=ka;for(let o of T.regions){let s=o.name.replace(wa,"").toLocaleUpperCase(),i={lines:[
s],font:"",height:16,width:t.measureText(s).width+6},[a,l]=Re(o,e),c=ha([a,l],i,n).find(d=>Ta(d,e)&&!r.some(m=>bo(d,m)));
c&&(r.push(c),kt.regions.push({region:o,text:s,dx:(c.left+c.right)/2-a,dy:c.top-l}))}t.letterSpacing="0px"}}function Sa(t,e){
let[n,r]=Re(t,e);return t.thing.kind!=="story"||!W()?{left:n-t.radius,right:n+t.radius,top:r-t.radius,bottom:r+t.radius}:
{left:1/0,right:-1/0,top:1/0,bottom:-1/0}}var Mf=150;function Ef(t){let e=me(Nt(t)).filter(n=>u.storylineOf(n)<0&&u.articles.
event[n]<0);return e.length>Mf?[]:e.map(n=>Sa(Qn(N(n),t,0),t))}function Nf(){let t=K.getBoundingClientRect(),[e,n]=[(t.left+
t.right)/2,(t.top+t.bottom)/2];return[...document.querySelectorAll(".views, .zoom")].map(r=>{let{left:o,right:s,top:i,bottom:a}=r.
getBoundingClientRect();return{left:o-e,right:s-e,top:i-n,bottom:a-n}})}var Ta=(t,e)=>Math.max(-t.left,t.right)<e.width/
2-4&&Math.max(-t.top,t.bottom)<e.height/2-4,ba=(t,e,n)=>!n.some((r,o)=>o!==e&&bo(t,r));function Oa(t,e,n){let r=`${C.name}\
|${e.scale}|${Ne}|${e.x},${e.y}`;r!==kt.key&&!(n&&kt.placed.length)&&(kf(t,e),kt.key=r),t.save(),t.setTransform(e.ratio,
0,0,e.ratio,0,0),Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:4.5,strokeStyle:R.paper});
for(let o of kt.regions)$f(t,e,o);for(let o of kt.placed)Lf(t,e,o);t.restore()}function Cf(t,e,{x:n,y:r,radius:o,size:s},i,a){
let[l,c]=[(n-e.x)*e.scale+e.width/2,(r-e.y)*e.scale+e.height/2],d=a>c?a:a+s.lines.length*s.height,m=Math.min(Math.max(l,
i-s.width/2),i+s.width/2),f=o/Math.hypot(m-l,d-c);t.beginPath(),t.moveTo(l+f*(m-l),c+f*(d-c)),t.lineTo(m,d),t.save(),t.lineWidth=
1,t.strokeStyle=R.soft,t.stroke(),t.restore()}function $f(t,e,{region:{x:n,y:r},text:o,dx:s,dy:i}){let a=(n-e.x)*e.scale+
e.width/2+s,l=(r-e.y)*e.scale+e.height/2+i;t.font=xa(),t.letterSpacing=ka,t.fillStyle=R.quiet,t.strokeText(o,a,l),t.fillText(
o,a,l),t.letterSpacing="0px"}function Lf(t,e,n){let{x:r,y:o,dx:s,dy:i,size:a}=n,l=(r-e.x)*e.scale+e.width/2+s,c=(o-e.y)*
e.scale+e.height/2+i;n.isFar&&Cf(t,e,n,l,c),t.font=a.font,t.fillStyle=R.ink,a.lines.forEach((d,m)=>{t.strokeText(d,l,c+m*
a.height),t.fillText(d,l,c+m*a.height)})}var er=!1,tr=!1,Ma=0;function Na(){}var Ca=Na,$a=Na,an=()=>tr,La=()=>er,Aa=()=>{er=!1};function Ia(t,e){$a=e,Ca=t}function sn(){
Ca(),tr=!0,clearTimeout(Ma),Ma=window.setTimeout(()=>{tr=!1,Af(),$a()},120)}function Af(){if(!z)return;let[t,e]=[C.fit*.4,
Math.max(8,C.fit*4)],n=z.getScale();(n<t||n>e)&&z.moveTo({scale:Math.min(e,Math.max(t,n))})}function If(){if(W())return _n();
let[t,e]=[C.nodes.map(({x:n})=>n),C.nodes.map(({y:n})=>n)];return[Math.min(...t),Math.min(...e),Math.max(...t),Math.max(
...e)]}var wo=()=>({above:K.clientWidth<500?60:16,below:46});function Rf([t,e,n,r]){let[o,s]=[K.clientWidth,K.clientHeight],
i=W()?16:Math.min(70,o/8),a=W()?wo():{above:i,below:84},l=Math.min(W()?2:1.3,(o-2*i)/Math.max(n-t,1),(s-a.above-a.below)/
Math.max(r-e,1)),c=Number.isFinite(t)?Math.max(l,.001):1;Ht({fit:c,grow:W()?1:Math.min(3,Math.max(1,.55/c))})}function Xt(t=!0){
let e=If();Rf(e);let[n,r,o,s]=e;if(!Number.isFinite(n))return;let i=W()?(wo().above-wo().below)/2:20,a={x:(n+o)/2,y:(r+s)/
2-i/C.fit};ge({position:a,scale:C.fit},t),er=!0}function ge(t,e=!0){er=!1;let n=e&&!On();n&&(tr=!0,z?.once("animationFin\
ished",sn));let r=n&&{duration:260,easingFunction:"easeInOutQuad"};z?.moveTo({...t,animation:r}),!n&&W()&&sn()}function Fe(t){
ge({scale:dt().scale*t})}function Pe(t){if(W())return Bt(t);let e=C.places.get(u.nameOf(t));return e?{x:e.x,y:e.y,radius:e.
size*C.grow}:null}function Ra(t){let e=Pe(t);if(!e)return;let{x:n,y:r,scale:o,width:s,height:i}=dt(),a=Math.abs(e.x-n)*o>
s*.42,l=Math.abs(e.y-r)*o>i*.4,d=t.kind==="story"?Math.min(2.2,.3*Math.min(s,i)/e.radius):1.6,m=W()&&t.kind!=="topic"&&o<
d*.6,f={x:e.x,y:e.y};m?ge({position:f,scale:d}):(a||l)&&ge({position:f})}var Ea=.7,Df=2.2;function Da(t){let[e,n,r,o]=[1/0,
1/0,-1/0,-1/0];for(let l of t){let c=Pe(N(l));c&&([e,r]=[Math.min(e,c.x),Math.max(r,c.x)],[n,o]=[Math.min(n,c.y),Math.max(
o,c.y)])}if(!Number.isFinite(e))return;let{width:s,height:i}=dt(),a=Math.min(Df,Ea*s/Math.max(1,r-e),Ea*i/Math.max(1,o-n));
ge({position:{x:(e+r)/2,y:(n+o)/2},scale:a})}var Jt=t=>"edge"in t,ye;function Ba(t){ye=t,z?.on("click",({pointer:e})=>{ye.pick(xo(e.DOM),!1)}),z?.on("doubleClick",({
pointer:e})=>{let n=xo(e.DOM);n&&ye.pick(n,!0)});for(let e of["dragging","dragEnd"])z?.on(e,Wf);K.addEventListener("poin\
termove",Bf),K.addEventListener("pointerleave",ln),K.addEventListener("keydown",Uf),K.addEventListener("blur",vo)}function xo({
x:t,y:e}){if(!z)return null;if(W()){let s=z.DOMtoCanvas({x:t,y:e});return Ff(t,e)??Ti(s.x,s.y,z.getScale())}let n=z.getNodeAt(
{x:t,y:e});if(n!==void 0)return u.thingOf(String(n));let r=z.getEdgeAt({x:t,y:e}),o=C.edges.find(s=>s.id===r);return o&&
!C.hidden.has(o.kind)?{edge:o}:null}function Ff(t,e){let n=dt();return kt.placed.find(({x:o,y:s,dx:i,dy:a,size:l})=>{let c=(o-
n.x)*n.scale+n.width/2+i,d=(s-n.y)*n.scale+n.height/2+a,m=l.lines.length*l.height;return Math.abs(t-c)<l.width/2&&e>d&&e<
d+m})?.thing??null}var Zt=x("tip"),nr=null;function Pf(t,e){return e?Jt(t)||Jt(e)?Jt(t)&&Jt(e)&&t.edge===e.edge:it(t,e):
!1}function ln(){Zt.hidden=!0,nr&&Ha(null),nr=null,K.classList.remove("pointing")}function Bf(t){if(an()||t.pointerType===
"touch")return;let e=K.getBoundingClientRect(),[n,r]=[t.clientX-e.left,t.clientY-e.top],o=xo({x:n,y:r});o?Hf(o,n,r):ln()}
function Hf(t,e,n){Pf(t,nr)||(Zt.replaceChildren(...ye.tip(t)),nr=t,Ha(t)),Zt.hidden=!1;let r=Math.max(8,Math.min(e+14,K.
clientWidth-Zt.offsetWidth-8)),o=n+Zt.offsetHeight+24>K.clientHeight;Zt.style.left=`${r}px`,Zt.style.top=`${o?Math.max(4,
n-Zt.offsetHeight-12):n+16}px`,K.classList.add("pointing")}function Ha(t){let e=C.pointed,n=t&&(Jt(t)?t.edge.id:u.nameOf(
t));Ht({pointed:n,near:_f(n)}),!(W()||e===n)&&(Tt.update(C.nodes.map(rn)),Ft.update(C.edges.map(on)),At())}function _f(t){
if(W()||typeof t!="string")return null;let e=new Set([t]);for(let{from:n,to:r}of C.edges)n===t&&e.add(r),r===t&&e.add(n);
return e}function Wf({nodes:t}){if(!(W()||!z||!t.length)){for(let[e,{x:n,y:r}]of Object.entries(z.getPositions(t))){let o=C.
places.get(e);o&&Object.assign(o,{x:n,y:r})}At()}}var Kf=new Map([["ArrowLeft",[-1,0]],["ArrowRight",[1,0]],["ArrowUp",[
0,-1]],["ArrowDown",[0,1]]]),_t=null;function vo(){_t=null,Ee()}function zf(){if(!W())return C.nodes.map(({thing:r,x:o,y:s})=>({
thing:r,x:o,y:s}));let t=dt(),e=Nt({...t,width:3*t.width,height:3*t.height}),n=fe(e).map(I);return(t.scale>yo||n.length<
2)&&n.push(...me(e).map(N)),n.flatMap(r=>{let o=Bt(r);return o?[{thing:r,x:o.x,y:o.y}]:[]})}function Gf([t,e]){let n=(_t&&
Pe(_t))??dt(),[r,o]=[null,1/0];for(let{thing:s,x:i,y:a}of zf()){if(it(s,_t))continue;let l=(i-n.x)*t+(a-n.y)*e,c=Math.abs(
(i-n.x)*e)+Math.abs((a-n.y)*t),d=l>1?l+2*c:1e7+l*10+c;d<o&&([r,o]=[s,d])}r&&Vf(r)}function Vf(t){let e=Pe(t);if(!e)return;
_t=t;let{x:n,y:r}=e,o=dt(),s=Math.abs(n-o.x)*o.scale>o.width*.45,i=Math.abs(r-o.y)*o.scale>o.height*.42;(s||i)&&ge({position:{
x:n,y:r}},!1),ye.say(t),Ee()}function _a(t){let e=_t&&Pe(_t);if(!e)return;let{scale:n}=dt();t.beginPath(),It(t,e.x,e.y,e.
radius+6/n),t.strokeStyle=R.accent,t.lineWidth=3/n,t.stroke()}var Fa=()=>{_t&&ye.pick(_t,!1)},Pa=()=>{Fe(1.4)},jf=new Map(
[["Enter",Fa],[" ",Fa],["Escape",()=>{ye.back()}],["+",Pa],["=",Pa],["-",()=>{Fe(1/1.4)}],["0",()=>{Xt()}]]);function Uf(t){
if(t.ctrlKey||t.metaKey||t.altKey)return;let e=Kf.get(t.key),n=jf.get(t.key);if(e)Gf(e);else if(n)n();else return;t.preventDefault()}var rr=!1;function Wa(t){Dr(),xi(),gi();let e=Gs(u.network.options);e.on("beforeDrawing",n=>{!rr&&W()&&!Hi(n,dt(),an())&&
sn()}),e.on("afterDrawing",n=>{rr||(C.name&&Oa(n,dt(),an()),_a(n))});for(let n of["dragStart","dragging","dragEnd","zoom"])
e.on(n,sn);for(let n of["dragStart","zoom"])e.on(n,Aa);e.on("resize",qf),Ia(ln,()=>{W()&&eo(),Ee()}),Ba(t)}function qf(){
go(),La()&&requestAnimationFrame(()=>{if(!W()){Xt(!1);return}let{focus:t,litRows:e}=C;ko(),Ht({focus:t,litRows:e}),At()})}
function ko(){Si(),vi(K),za(Mi,eo)}function Ka(t){za(oa(t),()=>{Tt.add(C.nodes.map(rn)),Ft.add(C.edges.map(on))})}function za(t,e){
vo(),ln(),rr=!0,Ft.length&&Ft.clear(),Tt.length&&Tt.clear(),Ni(t),Xt(!1),e(),rr=!1,At()}function Ga(t){let e=W();Ht({focus:t,
litRows:t&&e?new Set(aa(t)):null,litNames:t&&!e?ia(t):null}),So(),t&&Ra(t)}function or(t,e){Ht({mask:t,hidden:e}),So()}function So(){
W()||(Tt.update(C.nodes.map(rn)),Ft.update(C.edges.map(on))),At()}function To(){Dr(),go(),z&&So()}var Va=()=>z?.redraw();
function ja(t){return Yf(t,()=>{let e=K.querySelector("canvas"),n=document.createElement("canvas"),r=n.getContext("2d");
if(!e||!r)throw new Error("This browser gives no canvas to draw on.");return[n.width,n.height]=[e.width,e.height],r.fillStyle=
R.paper,r.fillRect(0,0,n.width,n.height),r.drawImage(e,0,0),n.toDataURL("image/png")})}function Yf(t,e){let n=Object.getOwnPropertyDescriptor(
window,"devicePixelRatio"),r=t*dt().ratio,o=()=>{z?.setSize("100%","100%"),z?.redraw()};Object.defineProperty(window,"de\
vicePixelRatio",{value:r,configurable:!0});try{return o(),e()}finally{n&&Object.defineProperty(window,"devicePixelRatio",
n),o()}}var Ua=[{most:62,floor:t=>t.setUTCHours(0,0,0,0),next:t=>t.setUTCDate(t.getUTCDate()+1)},{most:620,floor:t=>t.setUTCDate(
t.getUTCDate()-(t.getUTCDay()+6)%7),next:t=>t.setUTCDate(t.getUTCDate()+7)},{most:4400,floor:t=>t.setUTCDate(1),next:t=>t.
setUTCMonth(t.getUTCMonth()+1)},{most:1/0,floor:t=>t.setUTCMonth(0,1),next:t=>t.setUTCFullYear(t.getUTCFullYear()+1)}],Xf=400;
function qa(t){let e=Float64Array.from(t.filter(l=>l!==null)).sort();if(!e.length)return null;let[n,r]=[e[0],e[e.length-
1]],o=Zf(Jf(e)),s=[];n<o[0]&&(s.push(`the first bar gathers all before ${ae(o[0])}`),o.unshift(n));let i=o[o.length-1];i<=
r&&(s.push(`the last bar gathers all from ${ae(i)} on`),o.push(r+1));let a=Int16Array.from(t,l=>l===null?-1:sr(o,l));return{
edges:o,bins:a,gathered:s}}function Zf([t,e]){let n=Ua.find(({most:s})=>(e-t)/et<=s)??Ua[3],r=new Date(t*1e3);r.setUTCHours(
0,0,0,0),n.floor(r);let o=[r.getTime()/1e3];for(;o[o.length-1]<=e&&o.length<=Xf;)n.next(r),o.push(r.getTime()/1e3);return o}
function Jf(t){let e=i=>t[Math.round(i*(t.length-1))],[n,r,o,s]=[e(0),e(1),e(.01),e(.99)];return s>o&&(s-o)*2<r-n?[o,s]:
[n,r]}function sr(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<=e?n=o:r=o}return n}function Oo({bins:t,edges:e},n){
let r=new Uint32Array(e.length-1);return t.forEach((o,s)=>{o>=0&&(!n||n[s])&&(r[o]+=1)}),r}var Mo=t=>new Date(t*1e3).toISOString().
slice(0,10).replace(/(-01)?-01$/,e=>e.length>3?"":e.slice(3));var Qf=new Set(Cn),be=t=>Qf.has(t);function Ya(t,e){let n=new Set(e),r=new Set,o=[];for(let s of e){if(r.has(s))continue;
r.add(s);let i=[s];for(let a of i)for(let l of t.linksOf(a)){let c=t.otherEnd(l,a);!be(t.linkKind(l))||!n.has(c)||r.has(
c)||(r.add(c),i.push(c))}o.push(i.sort(t.oldestFirst))}return o}var tl=30,Eo=19,cn=14,th=26,eh=26,Xa=26,nh=24,Za=.7;function rh(t,e){let n=[...new Set(t)].sort((l,c)=>l-c),[r,o]=[n[0],
n[n.length-1]],s=Math.max(1,o-r),i=e-cn-th,a=l=>{let c=(n[l]-r)/s,d=n.length>1?l/(n.length-1):.5;return(1-Za)*c+Za*d};return l=>{
if(n.length<2)return cn+i/2;let c=n.findIndex(m=>m>=l);if(c<0)return cn+i;if(c===0)return cn;let d=(l-n[c-1])/(n[c]-n[c-
1]);return cn+i*(a(c-1)+d*(a(c)-a(c-1)))}}var el=(t,e)=>t.storyArticles[e].filter(n=>t.articles.published[n]!==null).length>
1,oh={year:365*et,month:30*et,day:et};function nl(t,e,n,r){let o=sh(t,e),s=f=>t.articles.published[f],a=o.flatMap(({rows:f})=>f).
map(s).filter(f=>f!==null),l=rh(a,n),c=eh,d=o.map(({event:f,rows:h})=>{let g=h.filter(w=>s(w)!==null).sort(t.oldestFirst),
{marks:b,height:y}=ih(t,g,{at:l,width:n,measure:r},c+tl),k={event:f,top:c,height:y,marks:b,undated:h.filter(w=>s(w)===null)};
return c+=y,k}),m=ch(t,new Set(d.flatMap(({marks:f})=>f.map(({row:h})=>h))));return{lanes:d,threads:m,ticks:uh(a,l,n),width:n,
height:c}}function sh(t,e){let n=t.storyArticles[e];if(!t.isStoryline(e)||!t.storyEvents[e].length)return[{event:t.isStoryline(
e)?null:e,rows:n}];let r=i=>t.stories.first[i]??1/0,o=[...t.storyEvents[e]].sort((i,a)=>r(i)-r(a)||i-a),s=n.filter(i=>t.
eventOf(i)<0);return[...o.map(i=>({event:i,rows:t.storyArticles[i]})),...s.length?[{event:null,rows:s}]:[]]}function ih(t,e,n,r){
let o=[];return{marks:e.map(i=>{let a=t.stories.firstReport[t.eventOf(i)]===i,[l,c]=ah(t,i,n.at),d=a?`${Ja(t,i)} · first\
 here`:Ja(t,i),m=n.measure(d,a)+12,f=c+m<=n.width,h=f?l-5:l-m,g=o.findIndex(w=>w<=h),b=g>=0||o.length<nh,y=g>=0?g:b?o.length:
lh(o),k=b?l:Math.max(l,o[y]+5);return o[y]=b&&f?c+m:Math.max(k,c)+7,{row:i,x:k,until:Math.max(k,c),y:r+y*Eo+Eo/2,name:d,
side:b?f?"right":"left":null,isFirst:a,isLoose:t.looseArticles.has(i)}}),height:tl+Math.max(1,o.length)*Eo+10}}function ah(t,e,n){
let r=t.articles.published[e]??0,o=t.precision.of(e),s=n(r);return[s,Vt(o)?s:n(r+(oh[o]??0))]}var lh=t=>t.indexOf(Math.min(
...t));function Ja(t,e){let n=t.outletOf(e),r=n<0?"?":t.labelOf(P(n));return r.length>Xa?`${r.slice(0,Xa-1)}…`:r}function ch(t,e){
return[...e].flatMap(n=>{let r=[...t.linksOf(n)].filter(a=>t.links.source[a]===n&&be(t.linkKind(a))&&e.has(t.links.target[a])),
o=(a,l)=>t.oldestFirst(t.links.target[a],t.links.target[l]),[s]=r.sort(o),i=t.credits.of(n).filter(({earlier:a})=>e.has(
a));return[...s===void 0?[]:[{kind:t.linkKind(s),from:n,to:t.links.target[s]}],...i.map(({earlier:a})=>({kind:"credit",from:n,
to:a}))]})}var No=[1/24,1/4,1,2,7,14,30,91,365,3650].map(t=>t*et),Qa=74;function uh(t,e,n){if(!t.length)return[];let[r,o]=[
Math.min(...t),Math.max(...t)],s=No.find(c=>(o-r)/c<=n/20)??No[No.length-1],i=s<et?"minute":"day",a=[],l=-1/0;for(let c=Math.
ceil(r/s)*s;c<=o;c+=s){let d=e(c);d<l||d>n-Qa||(a.push({seconds:c,x:d,precision:i}),l=d+Qa)}return a}var rl=t=>t==="outlet"||t==="story";function ir(t,e,n){let r=o=>s=>Q(t.storyArticles[s],t.holders[o]);return n==="outlet"?
[{title:"Topics",kind:"topic",held:o=>t.outletTopics[o]},{title:"Stories",kind:"story",held:e.storiesOfOutlet}]:[{title:"\
Outlets",kind:"outlet",held:r("outlet")},{title:"Topics",kind:"topic",held:r("topic")}]}function ol(t,e){let[n,r]=[new Map(
t),new Map(e)],o=c=>c.reduce((d,[,m])=>d+m,0),s=o(t)/(o(t)+o(e)),a=[...new Set([...n.keys(),...r.keys()])].map(c=>{let[d,
m]=[n.get(c)??0,r.get(c)??0];return{row:c,first:d,second:m,surprise:dh(d,m,s)}}),l=({surprise:c})=>Math.abs(c);return a.
sort((c,d)=>l(d)-l(c)||c.row-d.row)}function dh(t,e,n){let r=(t+e)*n,o=(i,a)=>i?i*Math.log(i/a):0,s=2*(o(t,r)+o(e,t+e-r));
return Math.sign(t-r)*Math.sqrt(Math.max(0,s))}var sl=(t,e)=>Q(il(t,e),n=>[t.eventOf(n)].filter(r=>r>=0)),il=(t,e)=>t.outletArticles[e].
filter(n=>!t.looseArticles.has(n));function al(t,e,n,r){let o=c=>il(t,c).filter(d=>t.eventOf(d)===e).sort(t.oldestFirst).
at(0),[s,i]=[o(n),o(r)];if(s===void 0||i===void 0||!t.precision.isTimed(s,i))return null;let{[s]:a,[i]:l}=t.articles.published;
return a===null||l===null||a===l?null:{isFirst:a<l,days:Math.abs(l-a)/et}}var ll=["with","to","why"],cl=["map","timeline","network"],v={chosen:null,other:null,view:"map",query:"",kinds:new Set(Et),
colour:"topic",size:"articles",muted:[],terms:[],faults:[]};function un(t){v={...v,...t}}var q;function ul(t){q=t}var tt=()=>v.
terms.length>0;var $o=()=>{};function ml(t){$o=t,Be||addEventListener("hashchange",t)}var Be=location.protocol==="about:",yt=Be?mh():{hash:()=>location.
hash,go:t=>{location.hash=t},replace:t=>{location.replace(t)},move:t=>{window.history.go(t)}};function mh(){let t=["#"],
e=0,n=()=>setTimeout(()=>{$o()});return{hash:()=>t[e],go(r){e+=1,t.splice(e,1/0,r),n()},replace(r){t[e]=r,n()},move(r){e=
Math.min(t.length-1,Math.max(0,e+r)),n()}}}var ar=(t,e)=>t?.kind==="story"&&!e&&el(u,t.row);function Lo(t,e){return ar(t,
e)?"timeline":t&&(t.kind==="story"||e)?"network":"map"}var fl=t=>encodeURIComponent(t.toWellFormed()).replaceAll("%2F","\
/");function hl(t){let e=u.nameOf(t);return/^[\w./@:%~+-]+$/.test(e)?e:fl(e)}var pl=t=>`#${hl(t)}`;function Ao({chosen:t,
other:e,view:n,query:r,kinds:o,colour:s,size:i,muted:a}){let l=Et.filter(m=>!o.has(m)),d=[...e?[[e.mode,u.nameOf(e.thing)]]:
[],...dn("view",n,Lo(t,e)),...dn("q",r,""),...dn("hide",l.join(","),""),...dn("colour",s,"topic"),...dn("size",i,"articl\
es"),...a.map(m=>["fade",m])].map(([m,f])=>`${m}=${fl(f)}`).join("&");return`#${t?hl(t):""}${d?`?${d}`:""}`}var dn=(t,e,n)=>e===
n?[]:[[t,e]],dl=null;function bt(t,e=!1){let n=Ao({...v,...t}),r=yt.hash()||"#",o=e&&dl===r;dl=e?n:null,n===r?$o():o?yt.
replace(n):yt.go(n)}var Co=!1;function gl(){let t=Co;return Co=!1,t}function U(t,{view:e,other:n,isFocused:r=!1}={}){Co=
r;let s=t!==null&&v.view==="network"&&v.chosen!==null?"network":Lo(t,n??null);bt({chosen:t,other:n??null,view:e??s})}function fh(t){
try{return decodeURIComponent(t)}catch{return""}}var yl=t=>u.thingOf(t)??u.thingOf(fh(t)),hh=t=>Object.hasOwn(Fn,t),ph=t=>Object.
hasOwn(Pn,t);function bl(){let t=yt.hash().slice(1),e=t.indexOf("?"),n=e<0?t:t.slice(0,e),r=new URLSearchParams(e<0?"":t.
slice(e+1)),o=h=>r.get(h)??"",s=yl(n),i=s?gh(s,r):null,a=o("hide").split(","),l=cl.find(h=>h===o("view")),c=l!=="timelin\
e"||ar(s,i),d=l&&c?l:Lo(s,i),m=o("colour"),f=o("size");return{chosen:s,other:i,view:d==="network"&&!s&&!nn()?"map":d,query:o(
"q").slice(0,1e3),kinds:new Set(Et.filter(h=>!a.includes(h))),colour:hh(m)?m:"topic",size:ph(f)?f:"articles",muted:r.getAll(
"fade"),isUnknown:n!==""&&!s}}function gh(t,e){let n=ll.find(o=>e.has(o)),r=n&&yl(e.get(n)??"");return!n||!r||it(r,t)?null:
yh(n,t,r)?{mode:n,thing:r}:null}function yh(t,e,n){return t==="with"?n.kind===e.kind&&rl(n.kind):t==="to"?!0:n.kind==="a\
rticle"&&e.kind==="article"&&u.linksBetween(e.row,n.row).length>0}var Io=null;function wl(t){let e=Io===t;return Io=null,e}function Qt(t,e=!1){t!==v.query&&(Io=e?t:null,bt({query:t},e))}
function Ro(t,e){Qt(Xe(v.query,t,e))}function xl(t,e,n){let r=di(v.query,t).filter(o=>!nt.namedRows(t,o).includes(e));Ro(
t,n?[...r,nt.facetName(t,e)]:r)}var we=null,lr=48,bh=t=>t==="after"||t==="before",vl=t=>t!==null&&t.edges.length>2;function Fo(){if(x("dates").hidden=!vl(
we),!vl(we))return;let t=Oo(we,null),e=v.terms.filter(o=>!bh(o.field)||o.isNot),n=tt()?Oo(we,nt.maskOfAll(e)):t,r=Math.max(
1,...t);x("histogram").replaceChildren(kl(t,r,"all"),kl(n,r,"matching")),Po(we,wh(we))}function wh({edges:t}){let e=a=>v.
terms.find(l=>l.field===a&&!l.isNot)?.dates.at(0),[n,r,o]=[e("after"),e("before"),t.length-1],s=n===void 0?0:Math.min(o-
1,sr(t,n)),i=r===void 0?o:Math.min(o,sr(t,r-1)+1);return[s,Math.max(s+1,i)]}function kl(t,e,n){let r=i=>3+45*Math.sqrt(i)/
Math.sqrt(e),s=Array.from(t,(i,a)=>i?`M${a+.08} ${lr}v${-r(i)}h.84V${lr}z`:"").join("")||`M0 ${lr}`;return $("path",{class:n,
d:s})}var Sl=t=>t-1;function Po({edges:t,gathered:e},[n,r]){let o=t.length-1,[s,i]=[x("date-from"),x("date-to")];for(let[
c,d]of[[s,n],[i,r]])c.max=String(o),c.value=String(d);s.setAttribute("aria-valuetext",ae(t[n])),i.setAttribute("aria-val\
uetext",ae(Sl(t[r]))),x("histogram").setAttribute("viewBox",`0 0 ${o} ${lr}`),x("brush").style.left=`${100*n/o}%`,x("bru\
sh").style.right=`${100-100*r/o}%`;let a=n===0&&r===o,l=$t(t[n],Sl(t[r]));x("date-words").textContent=a?[l,...e].join(";\
 "):`${l} (UTC)`,x("date-clear").hidden=a}function Tl({edges:t},e){let[n,r]=[Number(x("date-from").value),Number(x("date\
-to").value)];return n>=r&&([n,r]=e==="date-from"?[r-1,r]:[n,n+1]),[Math.max(0,n),Math.min(t.length-1,Math.max(1,r))]}function Do({
edges:t},[e,n]){let r=e>0?[Mo(t[e])]:[],o=n<t.length-1?[Mo(t[n])]:[];Qt(Xe(Xe(v.query,"after",r),"before",o))}function Ol(){
let t=qa(u.articles.published);if(we=t,!!t){for(let e of["date-from","date-to"])x(e).addEventListener("input",()=>{Po(t,
Tl(t,e))}),x(e).addEventListener("change",()=>{Do(t,Tl(t,e))});x("date-clear").addEventListener("click",()=>{Do(t,[0,t.edges.
length-1]),x("date-from").focus()}),xh(t,x("chart"))}}function xh(t,e){let n=null,r=t.edges.length-1,o=i=>{let{left:a,width:l}=e.
getBoundingClientRect(),c=Math.floor((i.clientX-a)/l*r);return Math.min(r-1,Math.max(0,c))},s=(i,a)=>[Math.min(i,o(a)),Math.
max(i,o(a))+1];e.addEventListener("pointerdown",i=>{i.target instanceof HTMLInputElement||(n=o(i),e.setPointerCapture(i.
pointerId))}),e.addEventListener("pointermove",i=>{n!==null&&Po(t,s(n,i))}),e.addEventListener("pointerup",i=>{n!==null&&
Do(t,s(n,i)),n=null}),e.addEventListener("pointercancel",()=>{n=null,Fo()})}var Bo={article:"Article",outlet:"Outlet",topic:"Topic",story:"Story"},Ho={article:"Articles",outlet:"Outlets",topic:"To\
pics",story:"Stories"},Wt=({kind:t,row:e})=>t==="story"&&!u.isStoryline(e)?"Event":Bo[t];function xt(t){let e=u.period(t);
return e?$t(...e,u.precision.ofPeriod(t,e)):""}function vt(t){let{first:e,last:n}=u.stories,r=e[t];if(r===null)return"";
let o=[r,n[t]??r];return $t(...o,u.precision.ofPeriod(X.countedIn(t),o))}function mn(t){let{articles:e,outlets:n,distinct_texts:r,
origins:o}=u.stories,s=r[t],i=o[t];return[S(e[t],"article"),S(n[t],"outlet"),s<e[t]?S(s,"distinct text"):"",i!==null&&i<
s?`at most ${S(i,"origin")}`:""].filter(Boolean).join(", ")}var cr=(t,e)=>u.eventOf(e)===t&&!u.isStoryline(t)&&u.looseArticles.
has(e)?"loosely part of it":"";function ur(t){let e=u.stories.loose[t];return e?`${E(e)} loosely part of it`:""}function at({
kind:t,row:e}){return t==="article"?`${kh(e)} · ${jt(u.articles.published[e],u.precision.of(e))}`:{outlet:()=>[u.outlets.
domain[e],vh(e)],topic:()=>[S(u.topicArticles[e].length,"article"),S(u.topicOutlets[e].length,"outlet")],story:()=>[mn(e),
vt(e)]}[t]().filter(Boolean).join(" · ")}var vh=t=>S(u.outletArticles[t].length,"article"),Ml=t=>L(u.labelOf(P(u.outletOf(
t))),60),kh=t=>u.outletOf(t)>=0?Ml(t):"outlet not given",ut=t=>u.outletOf(t)>=0?Ml(t):"An unnamed outlet",He=t=>t.kind===
"story"&&!u.isStoryline(t.row)?`event · ${at(t)}`:at(t);function El(t,e){let n=u.articles[t].filter(s=>s!==null);if(n.length<
10)return"";let r=n.filter(s=>s<e).length,o=`the ${E(n.length)} articles here that have one`;return r?` Higher than ${se(
Math.floor(100*r/n.length)/100)} of ${o}.`:` None of ${o} has a lower one.`}function Nl(t){return t===null?"Not given. A\
rticles that are only listed in other documents often have none.":`A score given by whoever collected the documents; it \
is not a star rating, and 0 is common.${El("quality",t)}`}function Cl(t){return t===null?"Not given. Only articles with \
a document of their own have it.":t<0?"Below zero: for the collector, this article was not the head of a cluster.":`How \
much surrounded this article when it was collected: mostly its quality plus ten for each related entry.${El("heat",t)}`}
var Sh=.5;function _o(t){let e=u.stories.stability[t];return e!==null&&e<=Sh?"Unstable: with a slightly finer or coarser\
 setting, or without some article, much of this story would change.":""}function $l(t){let e=u.stories.cohesion[t];return`\
This story was found by the words and dates of its articles; nobody declared it.${e===null?"":` On average, two of its a\
rticles share ${se(e)} of their weighted words.`}`}var xe="An outlet that is missing here may still have reported: this \
page knows only the documents it was built from, and someone chose which to collect. Few articles on a topic, or no link\
 between two, may only mean that nobody collected or declared more.";var Th=560,Oh=700,Mh=.2,Eh=24,Kt=null;function Wo(t){let e=x("lanes");e.hidden=t===null,document.body.classList.toggle("\
on-lanes",t!==null),Kt=t===null?null:{row:t,lanes:nl(u,t,Ll(),Nh())},x("lanes-body").replaceChildren(...Kt?[Ch(Kt.lanes,
Kt.row)]:[]),x("lanes-key").replaceChildren(...Kt?Ph(Kt.lanes):[]),Rl(null)}function Nh(){let t=document.createElement("\
canvas").getContext("2d");return(e,n)=>t?(t.font=`${n?"600 ":""}12px ${R.sans}`,t.measureText(e).width):8*e.length}var Ll=()=>Math.
max(Th,x("lanes-body").clientWidth);function Al(){Kt&&Kt.lanes.width!==Ll()&&Wo(Kt.row)}function Ch({lanes:t,threads:e,ticks:n,
width:r,height:o},s){let i=new Map(t.flatMap(c=>c.marks.map(d=>[d.row,d]))),a=`${u.labelOf(I(s))}: ${S(i.size,"article")}\
 in time; the details list them.`,l=$("svg",{class:"swimlanes",width:r,height:o,viewBox:`0 0 ${r} ${o}`,role:"group","ar\
ia-label":a},...n.map(({seconds:c,x:d,precision:m})=>$("g",{class:"tick"},$("path",{d:`M${d} 20V${o}`}),$("text",{x:d+3,
y:14},m==="day"?jt(c):Lh(c)))),...t.map((c,d)=>Ah(c,r,d)),...e.map(c=>Ih(c,i)),...[...i.values()].map(Rh));return Bh(l,t),
l}var $h=new Intl.DateTimeFormat(void 0,{day:"numeric",month:"short",hour:"numeric",timeZone:"UTC"}),Lh=t=>$h.format(t*1e3);
function Ah({event:t,top:e,height:n,undated:r},o,s){let i=t===null?"In no event of it":u.labelOf(I(t)),a=t===null?"":[mn(
t),ur(t),vt(t)].filter(Boolean).join(" · "),l=r.length?`${S(r.length,"article")} without a date`:"",c=o>Oh?[a,l].filter(
Boolean).join(" · "):l,d=Math.max(16,Math.floor((o-6*c.length-40)/8)),m=e+19;return $("g",{class:`lane${s%2?" odd":""}`},
$("rect",{x:0,y:e,width:o,height:n}),$("text",{class:"lane-name",x:10,y:m},L(i,d)),$("text",{class:"lane-note",x:o-10,y:m,
"text-anchor":"end"},c))}function Ih({kind:t,from:e,to:n},r){let[o,s]=[r.get(e),r.get(n)];if(!o||!s)return $("g",{});let i=Math.
min(Eh,Mh*Math.abs(o.x-s.x)+8),a=`M${o.x} ${o.y}C${o.x} ${o.y-i} ${s.x} ${s.y-i} ${s.x} ${s.y}`,l={class:`thread ${t}`,"\
data-from":e,"data-to":n},c=Math.atan2(i,o.x-s.x),d=[s.x+6*Math.cos(c),s.y-6*Math.sin(c)],m=[.42,-.42].map(f=>`${d[0]+7*
Math.cos(c+f)} ${d[1]-7*Math.sin(c+f)}`);return $("g",l,$("path",{d:a}),$("path",{class:"head",d:`M${d[0]} ${d[1]}L${m[0]}\
 ${m[1]}Z`}))}function Rh(t,e){let{row:n,x:r,until:o,y:s,isFirst:i,isLoose:a}=t,c={class:["mark",i?"first":"",a?"loose":
""].filter(Boolean).join(" "),"data-row":n,tabindex:e?-1:0,role:"button","aria-label":Il(n)};return $("g",c,...o>r+1?[$(
"path",{class:"range",d:`M${r} ${s}H${o}`})]:[],$("circle",{cx:r,cy:s,r:i?6:4.5}),...Dh(t))}function Dh({x:t,until:e,y:n,
name:r,side:o}){if(!o)return[];let[s,i]=o==="right"?[e+9,"start"]:[t-9,"end"];return[$("text",{x:s,y:n+4,"text-anchor":i},
r)]}function Il(t){let e=u.articles.published[t]??0,n=u.credits.of(t).map(({name:o})=>o);return[ut(t),L(u.labelOf(N(t)),
160),ie(e,u.precision.of(t)),u.looseArticles.has(t)?"loosely part of the event":"",n.length?`names ${n.join(", ")} as a \
source`:""].filter(Boolean).join(" · ")}function Rl(t){x("lanes-tip").replaceChildren(...t===null?[Fh]:[F(Il(t))])}var Fh="\
Point at an article to read its headline; Enter opens it. Time runs wider where many articles appeared.";function Ph({lanes:t,
threads:e}){let n=new Set(e.map(({kind:i})=>i)),r=t.flatMap(i=>i.marks),o=i=>$("svg",{class:"swimlanes key",viewBox:"0 0\
 30 12",width:30,height:12,"aria-hidden":"true"},$("g",{class:`thread ${i}`},$("path",{d:"M2 10Q15 -4 28 10"}))),s=(...i)=>p(
"li",{},...i);return[...["copy","revision","reprint"].filter(i=>n.has(i)).map(i=>s(o(i),` ${i}: nearly the same text`)),
...n.has("credit")?[s(o("credit")," names the outlet as a source; it may mean this report")]:[],...r.some(({isLoose:i})=>i)?
[s("pale: loosely part of the event")]:[]]}function Bh(t,e){let n=o=>{let s=o.target instanceof Element?o.target.closest(
"[data-row]"):null;return s?Number(s.dataset.row):null},r=o=>{Rl(o),t.classList.toggle("lit",o!==null);let s=new Set([o]);
for(let i of t.querySelectorAll(".thread")){let a=[Number(i.dataset.from),Number(i.dataset.to)],l=o!==null&&a.includes(o);
if(i.classList.toggle("on",l),l)for(let c of a)s.add(c)}for(let i of t.querySelectorAll(".mark"))i.classList.toggle("on",
s.has(Number(i.dataset.row)))};for(let o of["pointerover","focusin"])t.addEventListener(o,s=>{r(n(s))});for(let o of["po\
interleave","focusout"])t.addEventListener(o,()=>{r(null)});t.addEventListener("click",o=>{let s=n(o);s!==null&&U(N(s),{
isFocused:!0})}),t.addEventListener("keydown",o=>{let s=n(o);if(s===null)return;let i=o.key==="Enter"||o.key===" "?s:_h(
e,s,o.key);i!==null&&(o.preventDefault(),i===s?U(N(s),{isFocused:!0}):Hh(t,i))})}function Hh(t,e){for(let n of t.querySelectorAll(
".mark")){let r=Number(n.dataset.row)===e;n.setAttribute("tabindex",r?"0":"-1"),r&&n.focus()}}function _h(t,e,n){let r=t.
findIndex(({marks:d})=>d.some(m=>m.row===e)),{marks:o}=t[r],s=o.findIndex(d=>d.row===e);if(n==="ArrowRight")return o.at(
s+1)?.row??null;if(n==="ArrowLeft")return s?o[s-1].row:null;let i=n==="ArrowDown"?1:n==="ArrowUp"?-1:0,a=t.slice(i>0?r+1:
0,i<0?r:void 0),l=i&&a.filter(d=>d.marks.length).at(i>0?0:-1);if(!l)return null;let c=d=>Math.abs(d.x-o[s].x);return l.marks.
reduce((d,m)=>c(m)<c(d)?m:d).row}async function Ko(t){let e=t.textContent;return t.textContent="",e.startsWith("{")?JSON.parse(e):await zo(e).json()}function zo(t){
let e=new Blob([Wh(t)]).stream();return new Response(e.pipeThrough(new DecompressionStream("gzip")))}function Wh(t){let e=Uint8Array.
fromBase64;return e?e.call(Uint8Array,t):Uint8Array.from(atob(t),n=>n.charCodeAt(0))}var dr=class{byArticle=new Map;byOutlet=new Map;constructor({credits:e=[]}){for(let[n,r,o,s,i]of e){let a={article:n,outlet:r,
name:o,words:s,earlier:i};Dl(this.byArticle,n,a),r>=0&&Dl(this.byOutlet,r,a)}}of=e=>this.byArticle.get(e)??[];to=e=>this.
byOutlet.get(e)??[]};function Dl(t,e,n){let r=t.get(e);r?r.push(n):t.set(e,[n])}function Go(t){let{words:e,counts:n,places:r,weights:o}=t.terms,s=Int32Array.from(n);for(let i=1;i<s.length;i+=1)s[i]+=s[i-
1];return{...t,images:new Map(Object.entries(t.images).map(([i,a])=>[Number(i),a])),terms:{words:e,ends:s,places:Int32Array.
from(r),weights:Int16Array.from(o)}}}function Kh(t){return(t??"").replace(/[^A-Za-z0-9 -]/g,"").replace(/[ -]+/g,"-").replace(
/^-|-$/g,"").toLowerCase()}function Vo(t,e){return Array.isArray(t)?t[0]:t.replace("*",()=>Kh(e))}function Fl(t){let e=t.articles.id.length,n=Gh(t,e),{steps:r,target:o,kind:s,similarity:i,days:a,rule:l,kinds:c}=t.derived,
d=n.source.length,m=d+o.length,f={declared:d,kinds:["declared",...c],source:new Int32Array(m),target:new Int32Array(m),kind:new Uint8Array(
m),similarity:new Float32Array(m).fill(NaN,0,d),thousandths:new Int32Array(m),days:new Float32Array(m).fill(NaN),rule:new Int8Array(
m).fill(-1,0,d)};f.source.set(n.source),f.target.set(n.target),f.target.set(o,d),f.thousandths.set(i,d),f.rule.set(l,d);
for(let h=0,g=0;h<o.length;h+=1)g+=r[h],f.source[d+h]=g,f.kind[d+h]=1+s[h],f.similarity[d+h]=i[h]/1e3;return zh(f,t.articles.
published,a),{...f,...jh(f,e)}}function zh({source:t,target:e,days:n,declared:r},o,s){for(let i=r;i<t.length;i+=1){let[a,
l]=[o[t[i]],o[e[i]]];a!==null&&l!==null&&(n[i]=(a-l)/86400)}for(let[i,a]of s)n[r+i]=a===null?NaN:a/100}function Gh({mentions:t,
related:e,unrelated:n},r){let{starts:o,listed:s}=Vh([...t,...e],r),i=new Set(n.flatMap(([c,...d])=>d.map(m=>c*r+m))),a={
source:new Int32Array(s.length),target:new Int32Array(s.length)},l=0;for(let c=0;c<r;c+=1){let d=-1;for(let m of s.subarray(
o[c],o[c+1]).sort())m>d&&m!==c&&!i.has(c*r+m)&&(a.source[l]=c,a.target[l++]=m),d=m}return{source:a.source.subarray(0,l),
target:a.target.subarray(0,l)}}function Vh(t,e){let n=new Int32Array(e+1),r=t.filter(([i])=>i>=0);for(let i of r)n[i[0]+
1]+=i.length-1;for(let i=0;i<e;i+=1)n[i+1]+=n[i];let o=new Int32Array(n[e]),s=n.slice();for(let i of r)for(let a=1;a<i.length;a+=
1)o[s[i[0]]++]=i[a];return{starts:n,listed:o}}function jh({source:t,target:e},n){let r=new Int32Array(n+1);for(let i of[
t,e])for(let a of i)r[a+1]+=1;for(let i=0;i<n;i+=1)r[i+1]+=r[i];let o=new Int32Array(2*t.length),s=r.slice();for(let i of[
t,e])for(let a=0;a<i.length;a+=1)o[s[i[a]]++]=a;return{starts:r,byArticle:o}}var Pl=qe.length-1,mr=class{constructor(e){this.articles=e;this.published=new Map(e.precision),this.updated=new Map(e.updatedPrecision)}articles;published;updated;of=e=>qe[this.
published.get(e)??Pl];isTimed=(e,n)=>Vt(this.of(e))&&Vt(this.of(n));ofUpdate=e=>qe[this.updated.get(e)??Pl];ofPeriod(e,n){
let{published:r}=this.articles;return Fs(e.filter(o=>n?.some(s=>s===r[o])).map(this.of))}};function Bl(t,e){return t.map(
(n,r)=>n===null?null:n+(e[r]??0))}function Hl({series:t=[]}){return new Map(t.flatMap(([e,n])=>n.map(r=>[r,{name:e,size:n.length}])))}var fr=class{constructor(e,n){this.fetchDetails=n;this.articles={...e.articles,updated:Bl(e.articles.updated,e.articles.
published)},this.precision=new mr(e.articles),this.looseArticles=new Set(e.articles.loose),this.outlets=e.outlets,this.topics=
e.topics,this.stories=Uh(e),this.words=e.words,this.notes=e.notes,this.map=e.map,this.network=e.network,this.described=ni(
e),this.series=Hl(e),this.credits=new dr(e),this.sights=e.sights??[],this.mentions=e.mentions,this.links=Fl(e),this.details=
e.details?Go(e.details):null;let{articles:r,outlets:o,topics:s,stories:i}=this;this.articleTopics=r.topics.map(a=>e.words.
topics[a]),this.outletArticles=qt(o.id.length,r.outlet),this.topicArticles=Vs(s.id.length,this.articleTopics),this.storyArticles=
qt(i.id.length,r.storyline,r.event),this.articlesIn={outlet:this.outletArticles,topic:this.topicArticles,story:this.storyArticles},
this.outletParts=qt(o.id.length,o.part),this.narrower=qt(s.id.length,s.broader),this.storyEvents=qt(i.id.length,i.parent),
this.storylines=[...i.id.keys()].filter(a=>this.isStoryline(a)),[this.outletTopics,this.topicOutlets]=js(e),this.linkCount=
Us(this.links,r.id.length),this.rowsOf=qh(this,e)}fetchDetails;articles;outlets;topics;stories;words;links;notes;map;network;described;series;credits;sights;articleTopics;outletArticles;topicArticles;storyArticles;articlesIn;outletParts;narrower;storyEvents;storylines;outletTopics;topicOutlets;linkCount;precision;details;looseArticles;mentions;rowsOf;meetings=null;coming=null;idsOf(e){
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
fetchDetails().then(e=>{this.details=Go(e)}),this.coming}abstractOf=e=>this.details?.abstract[e]??null;addressOf=e=>{let n=this.
details?.url[e]??null;if(n===null)return null;let r=Vo(n,this.articles.headline[e]),o=this.outletOf(e);return!Array.isArray(
n)&&r.startsWith("/")&&o>=0?this.originOf(o)+r:r};originOf(e){return(this.words.origins[this.outlets.origin[e]]??"").replace(
"*",()=>this.outlets.domain[e]??"")}imageOf(e){let n=this.details?.images.get(e);if(!this.details||!n)return null;let[r,
o,s=null,i=null,a=null,l]=n;return{address:this.details.imageOrigins[r]+o,width:s,height:i,title:a,count:l??1}}fileOf=e=>{
if(!this.details)return"";let{name:n,words:r}=this.details.documents;return Vo(r[n[e]],this.articles.headline[this.mentions[e][0]]??
null)};meetingsOf(e){return this.details?(this.meetings??=this.readMeetings(this.details),this.meetings[e]):[]}readMeetings(e){
let n=Ce(this.articles.id.length);this.mentions.forEach((r,o)=>{r.forEach((s,i)=>{s>=0&&n[s].push([o,i?`related[${i-1}]`:
""])})});for(let[r,o,s]of e.documents.elsewhere)n[s].push([r,o]);return n}declaring=(e,n)=>this.meetingsOf(n).filter(([r,
o])=>o!==""&&this.mentions[r][0]===e)};function Uh({stories:t,articles:e}){return{...t,grain:t.grain.map(n=>Xs[n]),name:t.
name.map(n=>typeof n=="number"?e.headline[n]:n)}}function qh(t,e){let n=(r,o={})=>new Map([...Object.entries(o),...t.idsOf(
r).map((s,i)=>[s,i])]);return{article:n("article",e.former),outlet:n("outlet"),topic:n("topic"),story:n("story",e.formerStories)}}var _e=class{constructor(e=[],n=(r,o)=>r<o?-1:r>o?1:0){if(this.data=e,this.length=this.data.length,this.compare=n,this.length>
0)for(let r=(this.length>>1)-1;r>=0;r--)this._down(r)}push(e){this.data.push(e),this._up(this.length++)}pop(){if(this.length===
0)return;let e=this.data[0],n=this.data.pop();return--this.length>0&&(this.data[0]=n,this._down(0)),e}peek(){return this.
data[0]}_up(e){let{data:n,compare:r}=this,o=n[e];for(;e>0;){let s=e-1>>1,i=n[s];if(r(o,i)>=0)break;n[e]=i,e=s}n[e]=o}_down(e){
let{data:n,compare:r}=this,o=this.length>>1,s=n[e];for(;e<o;){let i=(e<<1)+1,a=i+1;if(a<this.length&&r(n[a],n[i])<0&&(i=
a),r(n[i],s)>=0)break;n[e]=n[i],e=i}n[e]=s}};var jo=1e6,Yh=3,zl=.5,_l=[...Nn].sort((t,e)=>ft[t].words<ft[e].words?-1:1);function Gl(t,e,n,r=Yh){return new hr(t,e,n,!1).
best(r)}function Vl(t,e,n){return new hr(t,e,n,!0).best(1).at(0)??null}function Uo(t,{kind:e,row:n}){return e==="outlet"?
{size:t.outletArticles[n].length,total:t.articles.id.length}:e==="topic"?{size:t.topicArticles[n].length,total:t.articleTopics.
filter(r=>r.length).length}:{size:t.stories.articles[n],total:t.articles.id.length}}function jl(t,e){if(e.kind==="articl\
e")return!1;let{size:n,total:r}=Uo(t,e);return n>zl*r}var Wl=-1,Xh=new Set,hr=class{constructor(e,n,r,o){this.graph=e;this.
isCommonOpen=o;let s={article:0,outlet:0,topic:0,story:0},i=0;for(let a of Et)s[a]=i,i+=e.sizeOf(a);this.offsets=s,this.
start=this.nodeOf(n),this.goal=this.nodeOf(r),this.topical=e.articleTopics.filter(a=>a.length).length,this.left=new Float64Array(
i).fill(1/0)}graph;isCommonOpen;offsets;start;goal;topical;left;reach=0;nodeOf({kind:e,row:n}){return this.offsets[e]+n}thingAt(e){
let{outlet:n,topic:r,story:o}=this.offsets;return e>=o?{kind:"story",row:e-o}:e>=r?{kind:"topic",row:e-r}:e>=n?{kind:"ou\
tlet",row:e-n}:{kind:"article",row:e}}best(e){this.measure();let n=[],r=[],o=this.left[this.start]<1/0?this.cheapest([this.
start],Xh):null;for(let s=o;s&&(n.push(s),n.length!==e);s=r.shift()??null){for(let i=0;i<s.nodes.length-1;i+=1){let a=s.
nodes.slice(0,i+1),l=m=>a.every((f,h)=>m.nodes[h]===f),c=new Set(n.filter(l).map(({nodes:m})=>m[i+1])),d=this.cheapest(a,
c);d&&!r.some(m=>this.compare(m,d)===0)&&r.push(d)}r.sort((i,a)=>this.compare(i,a))}return n.map(s=>this.pathOf(s))}compare(e,n){
if(e.cost!==n.cost)return e.cost-n.cost;let r=e.nodes.findIndex((o,s)=>o!==n.nodes[s]);return r<0?0:this.isBefore(e.nodes[r],
n.nodes[r])?-1:1}isBefore(e,n){return this.graph.nameOf(this.thingAt(e))<this.graph.nameOf(this.thingAt(n))}measure(){let{
left:e}=this,n=new _e([[0,this.goal]],(r,o)=>r[0]-o[0]);e[this.goal]=0;for(let r=n.pop();r;r=n.pop()){let[o,s]=r;if(!(o>
e[s])){if(this.reach=o,s===this.start)break;this.hops(s,(i,a)=>{o+a>=e[i]||(e[i]=o+a,n.push([o+a,i]))})}}}atLeast(e){return Math.
min(this.left[e],this.reach)}cheapest(e,n){let{goal:r}=this,o=e[e.length-1],s=new Set(e),i=new Map([[o,0]]),a=new _e([[0,
o,0]],(c,d)=>c[0]-d[0]);for(let c=a.pop();c&&c[0]<=(i.get(r)??1/0);c=a.pop()){let[,d,m]=c;m>(i.get(d)??1/0)||d===r||this.
hops(d,(f,h)=>{if(s.has(f)||d===o&&n.has(f))return;let g=m+h;g>=(i.get(f)??1/0)||(i.set(f,g),a.push([g+this.atLeast(f),f,
g]))})}let l=i.get(r);return l===void 0?null:{cost:this.costOf(e)+l,nodes:[...e,...this.firstOf(i,o,n)]}}firstOf(e,n,r){
let o=new Map,s=new Set([this.goal]);for(let a of s){if(a===n)continue;let l=e.get(a);this.hops(a,(c,d)=>{if(c===n&&r.has(
a))return;let m=e.get(c);if(m===void 0||l===void 0||m+d!==l)return;let f=o.get(c);f?f.push(a):o.set(c,[a]),s.add(c)})}let i=[];
for(let a=n;a!==this.goal;)a=(o.get(a)??[this.goal]).reduce((c,d)=>this.isBefore(d,c)?d:c),i.push(a);return i}costOf(e){
return e.slice(1).reduce((n,r,o)=>n+this.hopBetween(e[o],r).cost,0)}pathOf({cost:e,nodes:n}){let r=n.slice(1).map((o,s)=>{
let i=this.hopBetween(n[s],o);return{from:this.thingAt(n[s]),to:this.thingAt(o),...i}});return{cost:e,steps:r}}hopBetween(e,n){
let[r,o]=[1/0,null];return this.hops(e,(s,i,a)=>{s!==n||i>r||i===r&&!this.isBetterLink(a,o)||([r,o]=[i,a<0?null:a])}),{cost:r,
link:o}}isBetterLink(e,n){if(n===null||e<0)return!1;let{links:r,linkKind:o}=this.graph,s=_l.indexOf(o(e))-_l.indexOf(o(n));
return s<0||s===0&&this.isBefore(r.source[e],r.source[n])}hops(e,n){let{kind:r,row:o}=this.thingAt(e);r==="article"?this.
hopsOfArticle(o,n):r==="outlet"?this.hopsOfOutlet(o,n):r==="topic"?this.hopsOfTopic(o,n):this.hopsOfStory(o,n)}hopsOfArticle(e,n){
let{graph:r,offsets:o}=this,{links:s}=r;for(let d of r.linksOf(e)){let m=r.linkKind(d),f=m==="similar"?s.thousandths[d]*
(jo/1e3):0;n(r.otherEnd(d,e),ft[m].cost*jo-f,d)}let{outlet:i,event:a,storyline:l}=r.articles;i[e]>=0&&this.toHub(o.outlet+
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
this.isOpen(e,n)&&r(e,Kl(n.size),Wl)}fromHub(e,n,r,o,s){if(!this.isOpen(e,o))return;let i=Kl(o.size);for(let a of n)s(r+
a,i,Wl)}isOpen(e,{size:n,total:r}){return this.isCommonOpen||n<=zl*r||e===this.start||e===this.goal}},Kl=t=>Math.round(jo*
(.5+Math.log2(t)/2));var Zh=[...Cn,"declared","similar"];function Yl(t,e,n){let r=i=>Zh.indexOf(t.linkKind(i)),o=t.linksBetween(e,n).sort((i,a)=>r(
i)-r(a)||i-a),s=o.filter(i=>t.linkKind(i)==="similar");return o.filter(i=>t.linkKind(i)!=="similar"||i===s[0])}function qo(t,e,n){
let{words:r,back:o}=ft[t.linkKind(e)];return t.links.source[e]===n?r:o}function fn(t,e,n){let r=Xl(t,e);return`${qo(t,e,
n)}${r?` (${r})`:""}`}var Xl=(t,e)=>t.termsOf(e).slice(0,3).map(([n])=>n).join(", ");function Zl(t,e){let{source:n,target:r,
days:o}=t.links;if(t.linkKind(e)==="declared")return Qh(t,n[e],r[e]);let s=Xl(t,e),a=!Number.isNaN(o[e])&&t.precision.isTimed(
n[e],r[e])?`${Ct(o[e])} apart`:"";return[s?`shares ${s}`:"",a].filter(Boolean).join(" · ")}var Jh=t=>t.slice(t.lastIndexOf(
"/")+1);function Qh(t,e,n){let[r,...o]=t.declaring(e,n);if(!r)return"";let s=o.length?` and ${S(o.length,"other place")}`:
"";return`Declared in ${Jh(t.fileOf(r[0]))}, ${r[1]}${s}`}function Jl(t){if(!t)return"as the document’s own article";let e=/^related\[(\d+)\]$/.
exec(t);return e?`as related entry ${E(Number(e[1])+1)}: ${t}`:`at ${t}`}function Ql(t,{from:e,to:n,link:r}){if(r!==null)
return fn(t,r,e.row);if(e.kind==="article"&&n.kind!=="article")return Ul(t,n).words;if(e.kind!=="article"&&n.kind==="art\
icle")return Ul(t,e).back;if(e.kind==="article")throw new Error("a step between two articles follows a link");return tp(
t,e,n)?ql[e.kind].words:ql[e.kind].back}function Ul(t,{kind:e,row:n}){return e==="story"?ce[t.stories.grain[n]]:e==="top\
ic"?ce.about:ce.publisher}var ql={outlet:ce.part_of,topic:ce.broader,story:ce.parent};function tp({stories:t,outlets:e,topics:n},r,o){
return{article:[],outlet:e.part,topic:n.broader,story:t.parent}[r.kind][r.row]===o.row}function tc(t,e){let{size:n,total:r}=Uo(
t,e),o=jl(t,e)?": common here, so it is weak evidence":"",s=e.kind==="topic"?`the ${E(r)} with topics`:E(r);return`${S(n,
"article")} of ${s}${o}`}var Yo=120,pr=40,ep=250,np={article:rp,story:op,outlet:sp,topic:ip},rc=({kind:t,row:e})=>np[t](e),st=(t,e,n)=>({from:t,to:e,
kind:n}),oc=t=>u.holders.outlet(t).map(e=>st(N(t),P(e),"published-by")),sc=t=>u.articleTopics[t].map(e=>st(N(t),G(e),"co\
vers"));function gr(...t){return[...new Map(t.flat().map(n=>[u.nameOf(n),{thing:n}])).values()]}var We=t=>[...new Set(t)].
filter(e=>e>=0);function rp(t){let e=We(Array.from(u.linksOf(t),s=>u.otherEnd(s,t))),n=[t,...e.slice(0,Yo)],r=[u.storylineOf(
t)].filter(s=>s>=0),o=n.filter(s=>r.includes(u.storylineOf(s)));return{name:"article",nodes:gr(n.map(N),We(n.map(u.outletOf)).
map(P),u.articleTopics[t].map(G),r.map(I)),edges:[...Zo(n),...n.flatMap(oc),...sc(t),...o.map(s=>st(N(s),I(u.storylineOf(
s)),"part-of-story"))],note:Xo(e.length+1,n.length)}}function op(t){let e=u.storyArticles[t],n=s=>u.linksOf(s).length,o=[
...e].sort((s,i)=>n(i)-n(s)||s-i).slice(0,Yo);return{name:"story",nodes:gr(o.map(N),We(o.map(u.outletOf)).map(P),We(o.flatMap(
s=>u.articleTopics[s])).map(G)),edges:[...Zo(o),...o.flatMap(oc),...o.flatMap(sc)],note:Xo(e.length,o.length)}}var Xo=(t,e)=>t>
e?`${S(e,"article")} of ${E(t)} are drawn here, the most linked first; the details list them all.`:"";function Zo(t){let{
source:e,target:n,similarity:r}=u.links,o=new Set(t),i=We(t.flatMap(m=>[...u.linksOf(m)])).filter(m=>o.has(e[m])&&o.has(
n[m])),a=m=>u.linkKind(m)==="similar",l=i.filter(a).sort((m,f)=>r[f]-r[m]||m-f),c=[...i.filter(m=>!a(m)),...l.slice(0,ep)],
d=new Map;for(let m of c){let[f,h,g]=[e[m],n[m],u.linkKind(m)],b=d.get(`${f} ${h} ${g}`)??d.get(`${h} ${f} ${g}`);b?b.push(
m):d.set(`${f} ${h} ${g}`,[m])}return[...d.values()].map(ic)}var ic=t=>({from:N(u.links.source[t[0]]),to:N(u.links.target[t[0]]),
kind:ft[u.linkKind(t[0])].edge,links:t});function sp(t){let e=P(t),n=X.storiesOfOutlet(t).slice(0,pr).map(([l])=>l),r=u.
outletTopics[t].slice(0,pr).map(([l])=>G(l)),o=[...u.outletArticles[t]].sort(u.newestFirst).slice(0,Yo),s=[u.outlets.part[t]].
filter(l=>l>=0).map(P),i=u.outletParts[t].slice(0,pr).map(P),a=o.filter(l=>n.includes(u.storylineOf(l)));return{name:"ou\
tlet",nodes:gr([e],s,i,r,n.map(I),o.map(N)),edges:[...r.map(l=>st(e,l,"covers")),...o.map(l=>st(N(l),e,"published-by")),
...a.map(l=>st(N(l),I(u.storylineOf(l)),"part-of-story")),...Zo(o),...s.map(l=>st(e,l,"part-of")),...i.map(l=>st(l,e,"pa\
rt-of"))],note:Xo(u.outletArticles[t].length,o.length)}}function ip(t){let e=G(t),n=X.storiesOfTopic(t),r=n.slice(0,pr).
map(([m])=>m),o=u.topicOutlets[t].slice(0,24).map(([m])=>m),s=X.topicsBeside(t).slice(0,12).map(([m])=>m),i=[u.topics.broader[t]].
filter(m=>m>=0),a=u.narrower[t],l=(m,f)=>u.storyArticles[m].some(h=>u.articleTopics[h].includes(f)),c=m=>Q(u.storyArticles[m],
u.holders.outlet).filter(([f])=>o.includes(f)),d=n.length-r.length;return{name:"topic",nodes:gr(We([t,...s,...i,...a]).map(
G),r.map(I),o.map(P)),edges:[...r.map(m=>st(I(m),e,"covers")),...o.map(m=>st(P(m),e,"covers")),...r.flatMap(m=>c(m).slice(
0,4).map(([f])=>st(P(f),I(m),"part-of-story"))),...s.flatMap(m=>r.filter(f=>l(f,m)).slice(0,6).map(f=>st(I(f),G(m),"cove\
rs"))),...i.map(m=>st(e,G(m),"broader")),...a.map(m=>st(G(m),e,"broader"))],note:d>0?`${E(r.length)} of its stories are \
drawn here, the largest first; the details list them all.`:""}}var ap=[["first",-420],["both",0],["second",420]],lp=18,cp=62;
function ac(t,e){let n=ir(u,X,t.kind).map(({kind:s,held:i})=>({kind:s,part:En(i(t.row),i(e.row))})),r=[{thing:t,x:-210,y:0},
{thing:e,x:210,y:0}],o=[];for(let[s,i]of ap){let a=n.flatMap(({kind:l,part:c})=>c[s].slice(0,lp).map(([d])=>({kind:l,row:d})));
a.forEach((l,c)=>{r.push({thing:l,x:i,y:cp*(c-(a.length-1)/2)}),s!=="second"&&o.push(ec(t,l)),s!=="first"&&o.push(ec(e,l))})}
return{name:"compared",nodes:r,edges:o,note:"On the left what only the first has, on the right what only the second has,\
 in between what both have. The details list everything."}}function ec(t,e){return e.kind==="topic"?st(t,e,"covers"):t.kind===
"outlet"?st(t,e,"part-of-story"):st(e,t,"part-of-story")}function lc(t,e,n){let r=180*Math.max(2,...n.map(({steps:i})=>i.
length)),o=new Map([[u.nameOf(t),{thing:t,x:0,y:0}],[u.nameOf(e),{thing:e,x:r,y:0}]]),s=new Map;return n.forEach(({steps:i},a)=>{
let l=130*(a-(n.length-1)/2);i.forEach((c,d)=>{let[m,f]=[u.nameOf(c.from),u.nameOf(c.to)];o.has(f)||o.set(f,{thing:c.to,
x:r*(d+1)/i.length,y:l}),s.set(`${m} ${f}`,dp(c))})}),{name:"ways",nodes:[...o.values()],edges:[...s.values()],note:""}}
var nc={outlet:"published-by",topic:"covers",story:"part-of-story"},up={outlet:"part-of",topic:"broader",story:"part-of-\
story"};function dp({from:t,to:e,link:n}){return n!==null?ic([n]):e.kind==="article"?t.kind==="article"?st(t,e,"related-\
to"):st(e,t,nc[t.kind]):st(t,e,t.kind==="article"?nc[e.kind]:up[e.kind])}var Jo=(t,e)=>JSON.stringify([t.kind,t.of,t.pairs])===JSON.stringify([e.kind,e.of,e.pairs]),mp=[{kind:"same",lines:["sam\
e:","  outlets:"],indent:"    "},{kind:"different",lines:["different:","  articles:"],indent:"    "},{kind:"apart",lines:[
"apart:"],indent:"  "}],cc=t=>JSON.stringify(t).replaceAll("\u2028","\\u2028").replaceAll("\u2029","\\u2029").replaceAll(
"","\\u0085");function uc(t){return["# Corrections from a newsgraph page, for the next build:","#   newsgraph build SO\
URCES --overrides overrides.yaml",...mp.flatMap(({kind:n,lines:r,indent:o})=>{let i=t.filter(a=>a.kind===n).flatMap(a=>a.
pairs).map(([a,l])=>`${o}- [${cc(a)}, ${cc(l)}]`);return i.length?[...r,...new Set(i)]:[]}),""].join(`
`)}var yr=30,M=(t,...e)=>p("section",{},p("h3",{},t),...e),D=(...t)=>p("p",{class:"empty"},...t),ve=t=>p("dl",{},t.map(e=>{
if(!e)return null;let[n,...r]=e;return[p("dt",{},n),p("dd",{},...r)]})),lt=(t,e,n)=>p("button",{type:"button",class:"qui\
et",onclick:e,title:n},t),te=(t,...e)=>p("button",{type:"button",class:"link",onclick:t},...e),zt=(t,e)=>p("button",{type:"\
button",class:"more",onclick:e},t),Ke=t=>()=>{U(t,{isFocused:!0})},ts=(t,e=u.labelOf(t))=>p("a",{href:pl(t),onclick:n=>{
n.preventDefault(),Ke(t)()}},p("bdi",{},L(e,110)));function es(t,e,n){return p("button",{type:"button",class:"thing","da\
ta-name":u.nameOf(t),onclick:n},Lt(t.kind),p("span",{class:"words"},p("span",{class:`name ${t.kind}`,dir:"auto"},L(u.labelOf(
t),180)),e?p("small",{dir:"auto"},e):null))}var Z=(t,e=at(t))=>es(t,e,Ke(t));function mt(t,e,n,r=yr){let o=p("ul",{class:n},
t.slice(0,r).map(e)),s=t.slice(r);if(!s.length)return o;let i=zt(`Show the other ${E(s.length)}`,()=>{let a=s.map(e);o.append(
...a),i.remove(),a[0].querySelector("button, a")?.focus()});return p("div",{},o,i)}var J=(t,e=at,n=yr)=>mt(t,r=>p("li",{},
Z(r,e(r))),"things",n);function ct(t,e,n,r=12){return t.length?mt(t,([s,i])=>p("li",{},Z({kind:e,row:s},n(i,s))),"things",
r):null}function ns(t){let e=Math.max(1,...t.map(u.weight)),n=o=>p("meter",{min:0,max:e,value:o,"aria-hidden":"true"}),r=o=>{
let s=u.weight(o);return p("li",{},Z(o,S(s,"article")),n(s))};return p("ul",{class:"things bars"},t.map(r))}var Qo=(t,e)=>e>=
0?[{kind:t,row:e}]:[];function hn({kind:t,row:e}){if(t==="story")return Qo(t,u.stories.parent[e]);if(t==="topic")return Qo(
t,u.topics.broader[e]);if(t==="outlet")return Qo(t,u.outlets.part[e]);let[n,...r]=u.holders.story(e).map(I),o=s=>u.labelOf(
s)!==u.labelOf(n);return n?[n,...r.filter(o)]:[]}function pn(t,e){let n=o=>te(Ke(o),p("bdi",{},L(u.labelOf(o),40))),r=[te(
Ke(null),"Everything"),...t.map(n)];return p("nav",{class:"trail","aria-label":"Breadcrumb"},p("ol",{},r.map(o=>p("li",{},
o)),p("li",{"aria-current":"page"},e)))}var gn=()=>p("button",{type:"button",class:"quiet close","aria-label":"Close det\
ails",onclick:()=>{U(null)}},"✕");function ee(t,...e){let n=u.labelOf(t);return p("header",{},pn(hn(t),Wt(t)),p("p",{class:"\
eyebrow"},Lt(t.kind),Wt(t)),p("h2",{dir:"auto",tabindex:"-1",class:`${t.kind}${n.length>90?" long":""}`},L(n,600)),e.map(
r=>typeof r=="string"?p("p",{class:"byline"},r):r),gn())}function rs(t,e=u.links.source[t]){let n=N(u.otherEnd(t,e));U(N(
e),{isFocused:!0,other:{mode:"why",thing:n}})}var ze=(t,e)=>p("button",{type:"button",class:"why quiet",onclick:()=>{rs(
t,u.otherEnd(t,e))},"aria-label":`Why linked with ${L(u.labelOf(N(e)),80)}`},"Why");var dc="newsgraph-corrections",fp=5,ke=hp();function hp(){try{return JSON.parse(localStorage.getItem(dc)??"[]")}catch{return[]}}
function pp(){try{localStorage.setItem(dc,JSON.stringify(ke))}catch{}}var yn=()=>ke.filter(({of:t})=>u.thingOf(t));function os(t){
let e=ke.filter(n=>!Jo(n,t));ke=e.length<ke.length?e:[...ke,t],pp()}var gp=t=>ke.some(e=>Jo(e,t));function ss(t,e){let n=lt(
t,()=>{os(e),r()}),r=()=>{n.setAttribute("aria-pressed",String(gp(e)))};return r(),n}function mc(t){let e=[yp(t),...bp(t)].
filter(n=>n!==null);return e.length?fc(e):null}var fc=t=>M("Put it right",p("ul",{class:"corrections"},t.map(e=>p("li",{},
e))),D("Corrections are kept in this browser. Save or share gives them as overrides.yaml, which the next build follows."));
function yp(t){let e=u.eventOf(t)>=0?u.eventOf(t):u.storylineOf(t),n=u.addressOf(t);if(e<0||n===null)return null;let s=u.
storyArticles[e].filter(i=>i!==t&&!u.looseArticles.has(i)).sort(u.oldestFirst).map(u.addressOf).filter(i=>i!==null).slice(
0,fp).map(i=>[i,n]);return s.length?ss("Not this story",{kind:"apart",of:`article/${u.articles.id[t]}`,pairs:s}):null}function bp(t){
return(u.details?.merged??[]).filter(([n])=>n===t).map(([,n,r,o])=>p("div",{},ss("Not the same article",{kind:"different",
of:`article/${u.articles.id[t]}`,pairs:[[n,r]]}),p("small",{},F(n)," and ",F(r),`, by the rule “${o}”`)))}function is(t,e){
let{domain:n,id:r}=u.outlets,[o,s]=[n[t],n[e]];return o&&s?{kind:"same",of:`outlet/${r[t]}`,pairs:[[o,s]]}:null}function hc(t){
let n=yn().filter(({kind:r,of:o})=>r==="same"&&o===`outlet/${u.outlets.id[t]}`).map(r=>ss(`Same outlet as ${r.pairs[0][1]}`,
r));return n.length?fc(n):null}var wp={with:"Compare with …",to:"Connect with …",same:"Same outlet as …"},as=40;function Ge(t,e){let[n,r]=[x("ask"),
x("ask-search")];x("ask-title").textContent=wp[e],x("ask-thing").replaceChildren(F(L(u.labelOf(t),120))),r.value="";let o=()=>{
let a=kp(t,e,r.value.trim()).map(l=>p("li",{},xp(t,l,e)));x("ask-list").replaceChildren(...a)},s=()=>[...x("ask-list").querySelectorAll(
".thing")];r.oninput=o,n.onkeydown=i=>{if(i.key!=="Enter"||i.target!==r){Mn(i,[r,...s()]);return}i.preventDefault(),s().
at(0)?.click()},o(),n.showModal(),r.focus()}var xp=(t,e,n)=>es(e,He(e),()=>{x("ask").close(),n!=="same"?U(t,{isFocused:!0,
other:{mode:n,thing:e}}):vp(t,e)});function vp(t,e){let n=is(t.row,e.row);n&&os(n),U(t,{isFocused:!0})}function kp(t,e,n){
let r=e==="to"?["story","outlet","topic","article"]:[t.kind],o=l=>!it(l,t)&&(e!=="same"||is(t.row,l.row)!==null)&&r.includes(
l.kind)&&(l.kind!=="story"||t.kind==="story"||u.isStoryline(l.row));if(!n)return Sp(t,e).filter(o).slice(0,as);let s=ue(
n,!1),i=(l,c)=>l==="article"?s.test(u.articles.headline[c]??""):nt.isNamed(l,c,s);return r.flatMap(l=>u.rowsIn(l).filter(
m=>i(l,m)).sort(u.orders[l]).map(m=>({kind:l,row:m})).filter(o).slice(0,as)).slice(0,2*as)}var Se=[];function pc(t){let e=Se.
findIndex(n=>it(n,t));e>=0&&Se.splice(e,1),Se.unshift(t),Se.length=Math.min(Se.length,12)}function Sp(t,e){let n=Tp(t),o=(e===
"to"?["story","outlet","topic"]:[t.kind]).flatMap(i=>q.rows[i].slice(0,20).map(a=>({kind:i,row:a}))),s=e==="to"?[...Se,...n,
...o]:[...n,...Se,...o];return s.filter((i,a)=>s.findIndex(l=>it(l,i))===a)}function Tp({kind:t,row:e}){return t==="outl\
et"?X.peersOf(e).map(P):t==="story"?X.storiesNear(e):[]}var Op=/[\p{L}\p{N}]{3,}/gu;function gc(t,e){let n=[...t.articles.headline.map(i=>i??""),...e.namesOf("outlet"),...e.namesOf(
"topic")],r=new Map,o=[];return Q(n.keys(),i=>(rt(n[i]).match(Op)??[]).map(a=>{let l=r.get(a);return l!==void 0?l:(r.set(
a,o.length),o.push(a)-1)})).map(([i])=>o[i])}function yc(t,e,n){return e.flatMap(r=>{if(!(r.field===null&&!r.isNot&&!r.isPhrase)||
r.alternatives.length||t.maskOfAll([r]).includes(1))return[];let s=An(rt(r.values[0]),n());return s===null?[]:[{term:r,word:s}]})}
var bc=(t,{term:e,word:n})=>t.slice(0,e.start)+n+t.slice(e.end);var ls=6;function wc(){let t=q.rows.article;return[p("header",{},p("p",{class:"eyebrow"},"Search"),p("h2",{tabindex:"-1"},
t.length?"What the search finds":"Nothing found")),p("p",{class:"lead"},Mp(t)),Cp(),...t.length?$p(t):[],M("Keep in mind",
D(xe))]}function Mp(t){if(!t.length)return"No article on this page matches every part of the search.";let e=xt(t),n=e?`,\
 published ${e} (UTC)`:"";return`${S(t.length,"article")} from ${S(q.counts.outlet.size,"outlet")}${n}.`}var Ep=null,Np=()=>Ep??=
gc(u,nt);function Cp(){return u.details?yc(nt,v.terms,Np).map(t=>{let e=lt(`Search for “${t.word}”`,()=>{bt({query:bc(
v.query,t)}),x("search").focus()}),n=["No article on this page holds “",F(t.term.values[0]),"”."];return p("p",{class:"\
suggested"},...n," ",e)}):[]}function $p(t){let e=Q(t,a=>u.eventOf(a)<0?[]:[u.eventOf(a)]),n=a=>`${S(a,"article")} found`,
r=a=>[...a].sort((l,c)=>c[1]-l[1]||l[0]-c[0]),[o,s]=[r(q.counts.outlet),r(q.counts.topic)],i=Lp(t);return[p("div",{class:"\
actions"},lt("Zoom to these",()=>{Da(t)})),e.length?M("Events with most of them",ct(e,"story",n,ls)):M("Events",D("None \
of them is part of an event here.")),o.length?M("Outlets",ct(o,"outlet",n,ls)):null,s.length?M("Declared topics",ct(s,"t\
opic",n,ls)):null,i.length?M("Earliest and latest",J(i.map(N))):null]}function Lp(t){let e=t.filter(n=>u.articles.published[n]!==
null).sort(u.oldestFirst);return e.length>1?[e[0],e[e.length-1]]:[]}function ne(t){let{kind:e,row:n}=t,r=v.view==="network",o=()=>{U(t,{view:r?"map":"network"}),le()&&K.scrollIntoView({block:"\
center"})},s=()=>{Ge(t,"with")},i=()=>{Ge(t,"to")},a=[lt(r?"Show on the map":"Show its network",o),e==="outlet"||e==="st\
ory"?lt("Compare …",s,`Compare with another ${e}`):null,lt("How connected …",i,"See how this and something else are \
connected"),e==="outlet"&&u.outlets.domain[n]?lt("Same outlet as …",()=>{Ge(t,"same")},"Note for the next build that t\
his and another outlet are one"):null,e!=="article"&&u.articlesIn[e][n].length?lt("Search within",()=>{Ro(e,[nt.facetName(
e,n)])},"Keep only its articles in list, map and dates"):null];return p("div",{class:"actions",role:"group","aria-label":"\
Actions"},a)}function Ap(t){if(t===null)return"";if(typeof t=="number")return String(t);let n=/^[=+\-@＝＋－＠]/.test(t.trimStart())||
/^[\t\r\n]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Ip=[["id",(t,e)=>`article/${t.
articles.id[e]}`],["headline",(t,e)=>t.articles.headline[e]],["abstract",(t,e)=>t.abstractOf(e)],["published",(t,e)=>Dt(
t.articles.published[e],t.precision.of(e))],["outlet",(t,e)=>xc(t,e,n=>t.labelOf(P(n)))],["domain",(t,e)=>xc(t,e,n=>t.outlets.
domain[n])],["topics",(t,e)=>t.articleTopics[e].map(n=>t.labelOf(G(n))).join("; ")],["story",(t,e)=>vc(t,e,n=>t.labelOf(
I(n)))],["story_id",(t,e)=>vc(t,e,n=>t.nameOf(I(n)))],["related",(t,e)=>t.linked(e).length],["quality",(t,e)=>t.articles.
quality[e]],["heat",(t,e)=>t.articles.heat[e]],["url",(t,e)=>t.addressOf(e)]],xc=(t,e,n)=>t.outletOf(e)>=0?n(t.outletOf(
e)):"",vc=(t,e,n)=>t.storylineOf(e)>=0?n(t.storylineOf(e)):"",Rp=({described:t})=>t.map(({name:e,type:n,values:r})=>[e,(o,s)=>Dp(
n,r[s])]),Dp=(t,e)=>t==="time"?Dt(e):typeof e=="boolean"?String(e):e;function kc(t,e){let n=[...Ip,...Rp(t)];return`\uFEFF${[
n.map(([o])=>o).join(","),...e.map(o=>n.map(([,s])=>Ap(s(t,o))).join(","))].join(`\r
`)}\r
`}var Ve=t=>(t??"").replace(/\s+/g," ").trim();function Sc(t,e){let n=o=>String(t.described.find(s=>s.key===o)?.values[e]??
""),r=Dt(t.articles.published[e],t.precision.of(e));return{id:`article/${t.articles.id[e]}`,title:Ve(t.articles.headline[e]),
container:Ve(t.outletOf(e)<0?"":t.labelOf(P(t.outletOf(e)))),authors:n("authors").split("; ").map(Ve).filter(Boolean),date:r.
slice(0,10).split("-").filter(Boolean),abstract:Ve(t.abstractOf(e)),url:Ve(t.addressOf(e)),language:n("language"),keywords:t.
articleTopics[e].map(o=>Ve(t.labelOf(G(o))))}}function Fp({date:t,...e}){return[...[["TY","NEWS"],["ID",e.id],["TI",e.title],
["T2",e.container],...e.authors.map(o=>["AU",o]),["PY",t.at(0)??""],["DA",t.length?`${[...t,"",""].slice(0,3).join("/")}\
/`:""],["AB",e.abstract],["UR",e.url],["LA",e.language],...e.keywords.map(o=>["KW",o])].filter(([,o])=>o).map(([o,s])=>`${o}\
  - ${s}`),"ER  - ",""]}var Tc=(t,e)=>e.flatMap(n=>Fp(Sc(t,n))).join(`\r
`);function Pp({id:t,title:e,container:n,authors:r,date:o,...s}){let i={id:t,type:"article-newspaper",title:e,"container\
-title":n,author:r.map(a=>({literal:a})),issued:o.length?{"date-parts":[o.map(Number)]}:null,abstract:s.abstract,URL:s.url,
language:s.language,keyword:s.keywords.join(", ")};return Object.fromEntries(Object.entries(i).filter(([,a])=>Bp(a)))}var Bp=t=>Array.
isArray(t)?t.length>0:!!t,Oc=(t,e)=>`${JSON.stringify(e.map(n=>Pp(Sc(t,n))),null,2)}
`;var Hp=`PREFIX schema: <https://schema.org/>
PREFIX ng: <https://w3id.org/newsgraph/ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>`,Cc=`${ft.declared.term}|^${ft.declared.term}`,_p="schema:headline|schem\
a:abstract|schema:publisher/(schema:name|ng:domain|skos:altLabel)|schema:about/(skos:prefLabel|skos:altLabel)",Wp=new Map(
[["\\","\\\\"],['"','\\"'],[`
`,"\\n"],["\r","\\r"],["	","\\t"],["\b","\\b"],["\f","\\f"]]),Te=t=>`"${t.replace(/[\\"\n\r\t\b\f]/g,e=>Wp.get(e)??e)}"`,
cs=t=>t.map(Te).join(", "),Mc=t=>t.replace(/^/gm,"  ");function $c(t,e,n,r){let o=new us(t,e),s=[`VALUES ?class { ${Kp(t)}\
 }`,"?article a ?class .",...r?[o.ofThing(r)]:[],...n.map((i,a)=>{let l=o.ofTerm(i,String(a+1));return i.isNot?`FILTER N\
OT EXISTS {
${Mc(l)}
}`:l}),"OPTIONAL { ?article schema:headline ?headline }","OPTIONAL { ?article schema:datePublished ?published }","OPTION\
AL { ?article schema:publisher/schema:name ?outlet }"].join(`
`);return`${Hp}

SELECT DISTINCT ?article ?headline ?published ?outlet {
${Mc(s)}
}
ORDER BY DESC(?published) ?article
`}function Kp(t){let e=new Set(t.articles.type.map((r,o)=>t.typeOf(o)));return[...new Set([...e].map(r=>Zs.get(r)??Wr))].
sort().join(" ")||Wr}var us=class{constructor(e,n){this.graph=e;this.search=n}graph;search;ofThing({kind:e,row:n}){if(e!==
"article")return this.held(e,[n],e==="outlet"?"0":"");let r=Te(`article/${this.graph.articles.id[n]}`);return`?article (${Cc}\
)? ?one .
FILTER(STRENDS(STR(?one), ${r}))`}ofTerm(e,n){let r=this.graph.described.find(({key:o})=>o===e.field);if(r)return Gp(r,e,
n);switch(e.field){case null:return this.words(e,n);case"topic":case"outlet":case"story":return this.held(e.field,this.search.
rowsNamed(e),n);case"after":return Ec(e.dates,">=",n);case"before":return Ec(e.dates,"<",n);case"related":return`${zp(n)}\

FILTER(${ds(`COALESCE(?count${n}, 0)`,e.bounds)})`;case"quality":case"heat":return`?article ng:${e.field} ?value${n} .
FILTER(${ds(`?value${n}`,e.bounds)})`;case"type":return Nc("ng:documentType",e.values,n);case"category":return Nc("schem\
a:articleSection",e.values,n);case"kind":{let o=cs(e.values.map(s=>s.toLowerCase()));return`?link${n} ng:source|ng:targe\
t ?article ; ng:kind ?kind${n} .
FILTER(?kind${n} IN (${o}))`}default:throw new RangeError(`no field is called ${e.field}`)}}held(e,n,r){let{topics:o,outlets:s,
stories:i,labelOf:a}=this.graph;if(e==="topic"){let c=cs(n.map(d=>o.label[d]??""));return`?article schema:about/skos:pre\
fLabel ?topic${r} .
FILTER(?topic${r} IN (${c}))`}if(e==="outlet"){let c=d=>`(${Te(a({kind:e,row:d}))} ${Te(s.domain[d]??"")})`;return`VALUE\
S (?name${r} ?domain${r}) { ${n.map(c).join(" ")} }
?article schema:publisher ?outlet${r} .
?outlet${r} schema:name ?name${r} ; ng:domain ?domain${r} .`}let l=n.map(c=>`STRENDS(STR(?story${r}), ${Te(`story/${i.id[c]}`)}\
)`);return`?story${r} schema:hasPart ?article .
FILTER(${l.join(" || ")})`}words(e,n){let r=this.lettersHere(),o=({values:[i],isPhrase:a})=>{let{starts:l,ends:c}=zr(i),
d=l?"(^|[^\\p{L}\\p{N}])":"",m=a&&c?"($|[^\\p{L}\\p{N}])":"";return d+Ln(i,r)+m},s=[e,...e.alternatives].map(o).join("|");
return`?article ${_p} ?text${n} .
FILTER(REGEX(?text${n}, ${Te(s)}, "i"))`}lettersHere(){let{articles:e,details:n}=this.graph,r=[...this.search.namesOf("o\
utlet"),...this.search.namesOf("topic")];return ei([...e.headline,...n?.abstract??[],...r])}},zp=t=>["OPTIONAL {",`  SEL\
ECT ?article (COUNT(DISTINCT ?other) AS ?count${t}) {`,`    ?article ${Cc} ?other`,"  } GROUP BY ?article","}"].join(`
`);function ds(t,e){let n=([r,o])=>[...r===-1/0?[]:[`${t} >= ${r}`],...o===1/0?[]:[`${t} <= ${o}`]].join(" && ");return e.
map(n).join(" || ")}function Gp({term:t},{bounds:e,values:n},r){if(e.length)return`?article ${t} ?value${r} .
FILTER(${ds(`?value${r}`,e)})`;let o=n.map(s=>`REGEX(?text${r}, ${Te(Ln(s))}, "i")`);return`?article ${t} ?text${r} .
FILTER(${o.join(" || ")})`}function Ec(t,e,n){let r=s=>new Date(s*1e3).toISOString(),o=t.map(s=>`?date${n} ${e} "${r(s)}\
"^^xsd:dateTime`);return`?article schema:datePublished ?date${n} .
FILTER(${o.join(" && ")})`}var Nc=(t,e,n)=>`?article ${t} ?word${n} .
FILTER(LCASE(?word${n}) IN (${cs(e.map(r=>r.toLowerCase()))}))`;var ms=2,je=24,Vp=480,Lc=20,jp=18,Ac=t=>Ic(Dc(t)),Up=/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,Ic=t=>new XMLSerializer().
serializeToString(t).replace(Up,"�");async function Rc(t){let e=Dc(t),n=new Image,r=new Blob([Ic(e)],{type:"image/svg+\
xml"}),o=URL.createObjectURL(r);try{n.src=o,await n.decode()}finally{URL.revokeObjectURL(o)}let s=document.createElement(
"canvas"),[i,a]=[Number(e.getAttribute("width")),Number(e.getAttribute("height"))];[s.width,s.height]=[ms*i,ms*a];let l=s.
getContext("2d");l?.drawImage(n,0,0,s.width,s.height);let c=await new Promise(d=>{s.toBlob(d,"image/png")});if(!l||!c)throw new Error(
"This browser gives no canvas to draw on.");return c}function Dc({title:t,subtitle:e,source:n}){let r=v.view==="timeline"?
Yp():qp(),o=Math.max(Vp,r.width+2*je),s=(g,b,y,k)=>$("text",{x:je,y:b,fill:k,...y},Pc(g,y,o-2*je)),[i,a,l]=[br(22,R.serif,
600),br(14),br(12)],c=76,d=Xp(r.key,o-2*je),m=c+r.height+16,f=m+d.height+20,h=f+16;return $("svg",{xmlns:"http://www.w3.\
org/2000/svg",width:o,height:h,viewBox:`0 0 ${o} ${h}`},$("rect",{width:o,height:h,fill:R.paper}),s(t,36,i,R.ink),s(e,60,
a,R.soft),$("g",{transform:`translate(${je} ${c})`},r.element),$("g",{transform:`translate(${je} ${m})`},...d.items),s(n,
f,l,R.soft))}function qp(){let{clientWidth:t,clientHeight:e}=K;return{element:$("image",{width:t,height:e,href:ja(ms)}),
width:t,height:e,key:x("legend-body")}}function Yp(){let t=x("lanes-body").querySelector("svg");if(!t)throw new Error("N\
o timeline is shown.");let{width:e,height:n}=t.viewBox.baseVal;return{element:Bc(t),width:e,height:n,key:x("lanes-key")}}
var br=(t,e=R.sans,n=400)=>({"font-size":t,"font-family":e,"font-weight":n});function Fc(t,e){let n=document.createElement(
"canvas").getContext("2d");if(!n)throw new Error("This browser gives no canvas to draw on.");return n.font=`${e["font-we\
ight"]} ${e["font-size"]}px ${e["font-family"]}`,n.measureText(t).width}function Pc(t,e,n){let r=Fc(t,e);if(r<=n)return t;
let o=Math.floor(t.length*n/r)-1;return Pc(L(t,Math.min(o,t.length-1)),e,n)}function Xp(t,e){let n=br(13),[r,o]=[0,0],s=Array.
from(t.children,i=>{let a=i.textContent.trim().replace(/\s+/g," "),l=i.querySelector("svg"),c=l?Number(l.getAttribute("w\
idth"))+6:0,d=c+Fc(a,n);r&&r+d>e&&([r,o]=[0,o+Lc]);let m=$("g",{transform:`translate(${r} ${o})`},...l?[Bc(l)]:[],$("tex\
t",{x:c,y:10,fill:R.ink,...n},a));return r+=d+jp,m});return{items:s,height:s.length?o+Lc:0}}var Zp=["fill","stroke","str\
oke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font-family","font-size","font-weight","color"];
function Bc(t){let e=t.cloneNode(!0),[n,r]=[t,e].map(o=>[o,...o.querySelectorAll("*")]);return n.forEach((o,s)=>{let i=getComputedStyle(
o);for(let a of Zp)r[s].setAttribute(a,i.getPropertyValue(a));for(let a of["class","tabindex","role","aria-label","data-\
row"])r[s].removeAttribute(a)}),e}function wr(){if(!v.chosen)return q.rows.article;let t=Jp(v.chosen);return tt()?t.filter(e=>q.isArticle[e]):t}var Jp=t=>t.
kind==="article"?[t.row,...u.linked(t.row)]:[...u.articlesOf(t)].sort(u.newestFirst);function re(){let t=v.chosen?` of “${L(
u.labelOf(v.chosen),60)}”`:"";return`${S(wr().length,"article")}${t}${tt()?", as searched":""}`}function bn(t,e,n){let r=URL.
createObjectURL(new Blob([t],{type:e}));p("a",{href:r,download:n}).click(),setTimeout(()=>{URL.revokeObjectURL(r)},1e4)}
function xr(){let t=v.chosen?u.labelOf(v.chosen):v.query,e=rt(t).replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"");return[
"newsgraph",L(e,40).replace(/…$/,"")].filter(Boolean).join("-")}async function Qp(){return await u.loadDetails(),bn(kc(
u,wr()),"text/csv;charset=utf-8",`${xr()}.csv`),`Saved ${re()} as CSV.`}async function Hc(t,e){return await u.loadDetails(),
bn((t==="ris"?Tc:Oc)(u,wr()),e,`${xr()}.${t}`),`Saved ${re()} as ${t==="ris"?"RIS":"CSL-JSON"}.`}function Kc(){let{chosen:t,
other:e,query:n}=v,r=[t,e?.thing].flatMap(a=>a?[u.labelOf(a)]:[]),o=tt()?`Search: ${n}`:"",s=xt(wr()),i=location.protocol===
"file:"||Be?yt.hash():location.href;return{title:r.join(" and ")||o||"News graph",subtitle:[re(),s].filter(Boolean).join(
" · "),source:["Source:",zc(),i&&`· ${i}`].filter(Boolean).join(" ")}}async function tg(){return bn(await Rc(Kc()),"im\
age/png",`${xr()}.png`),"Saved the picture as a PNG."}function eg(){return bn(Ac(Kc()),"image/svg+xml",`${xr()}.svg`),Promise.
resolve("Saved the timeline as SVG.")}var ng=()=>Be?yt.hash():location.href;function fs(t){let e=new Date().toISOString().
slice(0,10);if(t?.kind==="article")return og(t.row,e);let n=t?`${u.nameOf(t)}, `:"";return`${rg(t)}. In: ${zc()}. ${n}ac\
cessed ${e}.`}function zc(){let t=xt(u.rowsIn("article"));return`a newsgraph of ${S(u.sizeOf("article"),"article")} from\
 ${S(u.sizeOf("outlet"),"outlet")}${t?`, ${t}`:""}`}function rg(t){if(!t)return`${re()}${tt()?` “${v.query}”`:""}`;let e=S(
u.articlesOf(t).length,"article");return`“${u.labelOf(t)}” (${Wt(t).toLowerCase()}, ${e})`}function og(t,e){let n=u.
articles.published[t],r=u.addressOf(t),o=n===null?"No date":Dt(n,u.precision.of(t)).slice(0,10),s=[`${ut(t)}. “${u.labelOf(
N(t))}”`,o];return r&&s.push(`${r}, accessed ${e}`),`${s.join(". ")}.`}async function vr(t,e){try{return await navigator.
clipboard.writeText(t),`Copied ${e}.`}catch{return Gc(e,t),`Select and copy ${e}.`}}function Gc(t,e){x("text-title").textContent=
`${t.charAt(0).toUpperCase()}${t.slice(1)}`,x("text-body").value=e,x("text").showModal(),x("text-body").select()}async function sg(){
return await u.loadDetails(),Gc("the SPARQL query",$c(u,nt,v.terms,v.chosen)),""}async function ig(){return await u.loadDetails(),
vr(fs(v.chosen),"the citation")}var ag={name:"link",words:()=>"Link to this view",take:()=>vr(ng(),"the link")},lg=()=>[
{name:"csv",words:()=>`CSV: ${re()}`,take:Qp},{name:"ris",words:()=>`RIS, for Zotero and others: ${re()}`,take:()=>Hc("r\
is","application/x-research-info-systems")},{name:"csl",words:()=>`CSL-JSON, for Pandoc and others: ${re()}`,take:()=>Hc(
"json","application/vnd.citationstyles.csl+json")},{name:"png",words:()=>"PNG: the picture as shown",take:tg},...v.view===
"timeline"?[{name:"svg",words:()=>"SVG: the timeline",take:eg}]:[],...Be?[]:[ag],{name:"cite",words:()=>"Citation of thi\
s view",take:ig},{name:"sparql",words:()=>`SPARQL: ${re()}`,take:sg},...yn().length?[ug]:[]],_c=0;function Wc(t){x("toas\
t").textContent=t,clearTimeout(_c),_c=window.setTimeout(()=>{x("toast").textContent=""},6e3)}function cg(){return bn(uc(
yn()),"text/yaml;charset=utf-8","overrides.yaml"),Promise.resolve("Saved. Give the file to the next build as --overrides\
 overrides.yaml.")}var ug={name:"corrections",words:()=>`overrides.yaml: ${S(yn().length,"correction")}`,take:cg};function Vc(){
let t=({name:e,words:n,take:r})=>p("li",{},p("button",{type:"button",class:"menu-item","data-take":e,onclick:()=>{x("tak\
e").hidePopover(),r().then(Wc,i=>{Wc(`Not saved. ${i instanceof Error?i.message:String(i)}`)})}},n()));x("take-list").replaceChildren(
...lg().map(t))}function jc(t){let e=u.abstractOf(t),n=u.holders.outlet(t).map(P),r=u.articleTopics[t].map(G);return[ee(N(t),dg(t)),e?p(
"p",{class:"abstract",dir:"auto"},e):null,u.details?mg(u.addressOf(t)):D("Loading the abstract and the address …"),ne(
N(t)),fg(t),hg(t),pg(t),wg.map(([o,s])=>xg(o,t,s(t))),n.length?M("Published by",J(n)):null,M("Declared topics",r.length?
J(r):D("None. Articles that are only listed in other documents carry no topics, and none are inferred.")),vg(t),kg(t),Og(
t),Mg(t),mc(t)]}function dg(t){let e=u.articles.published[t],n=u.outletOf(t),r=n>=0?[F(L(u.labelOf(P(n)),80))," · "]:[],
o=e===null?"Publication date not given":Oe(e,u.precision.of(t));return p("p",{class:"byline"},r,o)}function mg(t){if(!t)
return D("No address given.");let e=Ut(t,"Read the article");if(!(e instanceof HTMLAnchorElement))return p("p",{},e," ",
p("small",{},"This is not a web address, so it is not a link."));e.className="read-on";let n=F(L(new URL(t).hostname,80));
return p("p",{},e," ",p("small",{class:"address"},n))}function fg(t){let e=hn(N(t));if(!e.length)return M("Story",D("Non\
e found: no other article here seems to report on the same event."));let n=u.eventOf(t),r=n>=0?yg(t,n):"",o=e.some(l=>l.
row===n),s=r&&!o?[...e,I(n)]:e,i=l=>[l.row===n?r:"",He(l)],a=J(s,l=>i(l).filter(Boolean).join(" · "));return M("Story",
a)}function hg(t){let e=u.series.get(t);if(!e)return null;let{name:n,size:r}=e;return M("Series",p("p",{},"Part of a ser\
ies: ",F(L(n,180))),D(`${S(r,"article")} here. Their form is alike whatever they report on, as in a column or a market r\
eport; a build finds series, and can be wrong.`))}function pg(t){let e=u.credits.of(t);return e.length?M("Names as its s\
ource",mt(e,gg,"things",6),D("Found by rules in headline and abstract, which can be wrong.")):null}function gg({outlet:t,
name:e,words:n,earlier:r}){let o=["“",F(L(n,120)),"”"],s=t>=0?Z(P(t)):p("span",{},F(L(e,80)),p("small",{}," not an o\
utlet here")),i=r>=0?[p("small",{},"An earlier report by this outlet on the same event:"),Z(N(r),at(N(r)))]:[];return p(
"li",{class:"linked"},s,p("small",{},...o),...i)}function yg(t,e){return u.stories.firstReport[e]===t?"the first here":cr(
e,t)}var hs=(t,e)=>n=>[...u.linksOf(n)].filter(r=>u.linkKind(r)===t&&e(r,n)),kr=t=>hs(t,(e,n)=>u.links.source[e]===n),Sr=t=>hs(
t,(e,n)=>u.links.source[e]!==n),bg=t=>{let e=hs("similar",()=>!0)(t);return[...new Map(e.map(n=>[u.otherEnd(n,t),n])).values()]},
wg=[["Copy of",kr("copy")],["Copied by",Sr("copy")],["Lists as related",kr("declared")],["Listed as related by",Sr("decl\
ared")],["Revision of",kr("revision")],["Revised by",Sr("revision")],["Reprint of",kr("reprint")],["Reprinted by",Sr("re\
print")],["Similar",bg]];function xg(t,e,n){if(!n.length)return null;let r=i=>u.linkKind(i)==="similar"?-u.links.similarity[i]:
-(u.articles.published[u.otherEnd(i,e)]??0),o=i=>{let a=N(u.otherEnd(i,e)),l=`${at(a)}
${Zl(u,i)}`;return p("li",{class:"linked"},Z(a,l),ze(i,a.row))},s=n.sort((i,a)=>r(i)-r(a)||i-a);return M(`${t} (${E(n.length)}\
)`,mt(s,o,"things",12))}var ps=([t,e])=>p("li",{},F(u.fileOf(t)),p("small",{},Jl(e)));function vg(t){let e=([,r])=>+(r!==
""),n=[...u.meetingsOf(t)].sort((r,o)=>e(r)-e(o)||r[0]-o[0]);return n.length?M(`Found in (${E(n.length)})`,mt(n,ps,"met",
6)):null}function kg(t){let{updated:e,published:n,quality:r,heat:o}=u.articles,[s,i,a]=[e[t],u.typeOf(t),u.categoryOf(t)],
l=d=>d===null?null:p("strong",{class:"score"},`${E(d)} `),c=ve([s!==null&&s!==n[t]?["Updated",Oe(s,u.precision.ofUpdate(
t))]:null,i?["Type",F(i)]:null,a?["Category",F(a)]:null,["Quality",l(r[t]),Nl(r[t])],["Heat",l(o[t]),Cl(o[t])],...Sg(t)]);
return M("What the documents say",c)}var Sg=t=>ri(u.described,t).map(e=>[e.label,Tg(e,t)]);function Tg({type:t,unit:e,values:n},r){
let o=n[r];return t==="boolean"?o?"yes":"no":typeof o!="number"?t==="url"?Ut(String(o)):F(String(o)):t==="time"?Oe(o):`${E(
o)}${e?` ${e}`:""}`}function Og(t){if(!u.details)return null;let e=fs(N(t)),n=p("small",{role:"status"}),r=zt("Copy the \
citation",()=>{vr(e,"the citation").then(o=>{n.textContent=o})});return M("Cite it",p("p",{class:"citation"},F(e)),r," ",
n)}function Mg(t){let e=u.imageOf(t);if(!e)return null;let{address:n,width:r,height:o,title:s,count:i}=e,a=[r&&o?`${E(r)}\
 × ${E(o)} pixels`:"",i>1?`The first of ${E(i)}; the table “images” lists them all.`:""],l=[s,u.articles.headline[t],
n].find(Boolean)??"",c=p("small",{},a.filter(Boolean).join(" · "));return M("Image",D("Not loaded, because loading it w\
ould show its host who is reading. The link opens it."),p("ul",{class:"links"},p("li",{},Ut(n,L(l,90)),c)))}var ys=280,wn=12,Tr=ys/2,gs=8;function Uc(t,[e,n],r){let o=c=>t.reduce((d,m)=>d+c(m),0),s=[o(({first:c})=>c),o(({second:c})=>c)],
i=[e,n].map(c=>L(u.labelOf(c),30)),a=Math.max(...t.map(({first:c,second:d})=>Math.max(c/s[0],d/s[1]))),l=e.kind==="outle\
t"?"story":"outlet";return t.map(c=>()=>{let d=[c.first/s[0],c.second/s[1]],m=r(c),f=[c.first,c.second].map((h,g)=>`${i[g]}\
 ${E(h)} (${se(d[g])})`);return m&&f.push(`${i[m.isFirst?0:1]} ${Ct(m.days)} earlier here`),p("li",{},Z({kind:l,row:c.row},
f.join(" · ")),Eg(d,a,m))})}function Eg(t,e,n){let[r,o]=t.map(i=>(Tr-2*gs)*i/e),s=i=>$("circle",{cx:i?gs/2:ys-gs/2,cy:wn/
2,r:3.5});return $("svg",{class:"bars-apart",viewBox:`0 0 ${ys} ${wn}`,"aria-hidden":"true"},$("rect",{class:"one",x:Tr-
r,y:2,width:r,height:wn-4}),$("rect",{class:"other",x:Tr,y:2,width:o,height:wn-4}),$("path",{d:`M${Tr} 0V${wn}`}),...n?[
s(n.isFirst)]:[])}var Ng=200;function qc(t,e){let n=ir(u,X,t.kind);return[bs("Comparison",t,e,"What each has that the other lacks"),p("div",
{class:"actions"},ws(t,e,"with"),Or(t,"with","Compare with another …"),Or(t,"to","How connected …")),$g(t,e),n.map(r=>Lg(
r,t,e)),t.kind==="story"?Ag(t.row,e.row):null,D(xe)]}var Cg=12;function $g(t,e){let n=t.kind==="outlet",r=d=>n?sl(u,d.row):
Q(X.countedIn(d.row),m=>[u.outletOf(m)].filter(f=>f>=0)),[o,s]=[r(t),r(e)],i=n?"Event by event":"Outlet by outlet";if(!o.
length||!s.length)return M(i,D("One of the two has nothing to compare here."));let a=n?"event":"outlet",l=ol(o,s),c=Uc(l,
[t,e],d=>n?al(u,d.row,t.row,e.row):null);return M(i,D(`Shares of each one’s articles in all ${a}s here; what differs m\
ost from equal shares comes first. Where articles are few, chance alone makes shares differ.`),mt(c,d=>d(),"things diver\
ging",Cg))}var bs=(t,e,n,r)=>p("header",{},pn([e],t),p("p",{class:"eyebrow"},t),p("h2",{tabindex:"-1"},r),gn(),p("ul",{class:"\
things pair"},[e,n].map(o=>p("li",{},Z(o))))),ws=(t,e,n)=>lt("Swap",()=>{U(e,{isFocused:!0,other:{mode:n,thing:t}})}),Or=(t,e,n)=>lt(
n,()=>{Ge(t,e)});function Lg({title:t,kind:e,held:n},r,o){let{first:s,both:i,second:a}=En(n(r.row),n(o.row)),l=new Map(i.
map(([h,,g])=>[h,g])),c=h=>F(L(u.labelOf(h),40)),d=h=>S(h,"article"),m=(h,g)=>`${E(h)} and ${d(l.get(g)??0)}`,f=(h,g,b)=>p(
"div",{class:"part"},p("h4",{},h," ",p("span",{class:"count"},E(g.length))),ct(g.slice(0,Ng),e,b)??D("None."));return M(
t,f(["Only ",c(r)],s,d),f(["Only ",c(o)],a,d),f("Both",i.map(([h,g])=>[h,g]),m))}function Ag(t,e){let n=new Set(u.storyArticles[e]),
r=u.storyArticles[t].flatMap(i=>[...u.linksOf(i)].filter(a=>n.has(u.otherEnd(a,i))));if(!r.length)return M("Links betwee\
n them",D("None."));let o=i=>{let[a,l]=[u.links.source[i],u.links.target[i]],c=`${fn(u,i,a)}: ${L(u.labelOf(N(l)),90)}`;
return p("li",{class:"linked"},Z(N(a),c),ze(i,l))},s=mt([...new Set(r)],o,"things",10);return M(`Links between them (${E(
r.length)})`,s)}var xs=null;function Mr(t,e){let n=`${u.nameOf(t)} ${u.nameOf(e)}`;return xs?.key!==n&&(xs={key:n,ways:Ig(t,e)}),xs.ways}
function Ig(t,e){let n=Gl(u,t,e);if(n.length)return{paths:n,isCommonOnly:!1};let r=Vl(u,t,e);return{paths:r?[r]:[],isCommonOnly:r!==
null}}var Rg="Rare connections come first: a topic or outlet that many articles share counts for less, and one that more than \
half of them share does not count. The command “newsgraph path” gives the same paths in the same order.";function Yc(t,e){
let{paths:n,isCommonOnly:r}=Mr(t,e);return[bs("Connection",t,e,"How these two are connected"),p("div",{class:"actions"},
ws(t,e,"to"),Or(t,"to","To another …")),r?p("p",{class:"warning"},"Only something that most articles share connects th\
em, which is weak evidence."):null,n.map((s,i)=>Dg(t,s,i,n.length)),D(n.length?Rg:"Nothing in this corpus connects them.")]}
function Dg(t,{steps:e},n,r){let o=n===0?"The closest path":"Another path",s=e.length===1?"Directly":`${o}: ${S(e.length,
"step")}`,i=p("ol",{class:"way"},p("li",{},Z(t)),e.map(Fg));return M(r>1?`${E(n+1)}. ${s}`:s,i)}function Fg(t){let{to:e,
link:n}=t,r=e.kind==="article"?at(e):tc(u,e),o=n===null?null:ze(n,e.row);return p("li",{},p("p",{class:"hop"},"↓ ",Ql(
u,t)),p("div",{class:"linked"},Z(e,r),o))}var xn=class{diff(e,n,r={}){let o;typeof r=="function"?(o=r,r={}):"callback"in r&&(o=r.callback);let s=this.castInput(e,
r),i=this.castInput(n,r),a=this.removeEmpty(this.tokenize(s,r)),l=this.removeEmpty(this.tokenize(i,r));return this.diffWithOptionsObj(
a,l,r,o)}diffWithOptionsObj(e,n,r,o){var s;let i=w=>{if(w=this.postProcess(w,r),o){setTimeout(function(){o(w)},0);return}else
return w},a=n.length,l=e.length,c=1,d=a+l;r.maxEditLength!=null&&(d=Math.min(d,r.maxEditLength));let m=(s=r.timeout)!==null&&
s!==void 0?s:1/0,f=Date.now()+m,h=[{oldPos:-1,lastComponent:void 0}],g=this.extractCommon(h[0],n,e,0,r);if(h[0].oldPos+1>=
l&&g+1>=a)return i(this.buildValues(h[0].lastComponent,n,e));let b=-1/0,y=1/0,k=()=>{for(let w=Math.max(b,-c);w<=Math.min(
y,c);w+=2){let A,O=h[w-1],B=h[w+1];O&&(h[w-1]=void 0);let j=!1;if(B){let H=B.oldPos-w;j=B&&0<=H&&H<a}let _=O&&O.oldPos+1<
l;if(!j&&!_){h[w]=void 0;continue}if(!_||j&&O.oldPos<B.oldPos?A=this.addToPath(B,!0,!1,0,r):A=this.addToPath(O,!1,!0,1,r),
g=this.extractCommon(A,n,e,w,r),A.oldPos+1>=l&&g+1>=a)return i(this.buildValues(A.lastComponent,n,e))||!0;h[w]=A,A.oldPos+
1>=l&&(y=Math.min(y,w-1)),g+1>=a&&(b=Math.max(b,w+1))}c++};if(o)(function w(){setTimeout(function(){if(c>d||Date.now()>f)
return o(void 0);k()||w()},0)})();else for(;c<=d&&Date.now()<=f;){let w=k();if(w)return w}}addToPath(e,n,r,o,s){let i=e.
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
n.slice(l,l+d.count));l+=d.count,d.added||(c+=d.count)}}return o}};var vs=class extends xn{tokenize(e){return e.slice()}join(e){return e}removeEmpty(e){return e}},Xc=new vs;function ks(t,e,n){
return Xc.diff(t,e,n)}function Jc(t,e,n){let[r,o]=[vn(t),vn(e)],[s,i]=[Ss(r),Ss(o)];return[Er(t,r,({folded:a})=>Zc(a,n)&&i.has(a)),Er(e,o,({folded:a})=>Zc(
a,n)&&s.has(a))]}function Qc(t){let e=new Map;for(let r of t)for(let o of Ss(vn(r)))e.set(o,(e.get(o)??0)+1);let n=Math.
max(5,t.length/10);return new Set([...e].filter(([,r])=>r>n).map(([r])=>r))}var Pg=1e3;function tu(t,e){let[n,r]=[vn(t),
vn(e)],[o,s]=[n,r].map(m=>m.map(({folded:f})=>f)),i=ks(o,s,{maxEditLength:Pg})??[{removed:!0,added:!1,count:n.length},{removed:!1,
added:!0,count:r.length}],[a,l]=[new Set,new Set],[c,d]=[0,0];for(let{added:m,removed:f,count:h}of i){if(f)for(let g of n.
slice(c,c+h))a.add(g);if(m)for(let g of r.slice(d,d+h))l.add(g);m||(c+=h),f||(d+=h)}return[Er(t,n,m=>a.has(m)),Er(e,r,m=>l.
has(m))]}var eu=t=>t.some(e=>e.some(({isMarked:n})=>n)),Bg=new Intl.Segmenter("en",{granularity:"word"});function vn(t){
let e=[];for(let{segment:n,isWordLike:r}of Bg.segment(t))r?e.push({text:n,after:"",folded:rt(n)}):e.length&&(e[e.length-
1].after+=n);return e}var Ss=t=>new Set(t.map(({folded:e})=>e)),Hg=/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+$/u,
Zc=(t,e)=>!e.has(t)&&(!Hg.test(t)||t.length>=4);function Er(t,e,n){let r=[],o=(a,l)=>{let c=r.at(-1);c?.isMarked===l?r[r.
length-1]={...c,text:c.text+a}:a&&r.push({text:a,isMarked:l})},s=e.reduce((a,l)=>a+l.text.length+l.after.length,0);o(t.slice(
0,t.length-s),!1);let i=e.map(n);return e.forEach((a,l)=>{o(a.text,i[l]),o(a.after,i[l]&&(i[l+1]??!1))}),r}var _g={declared:"Declared",similar:"Similar texts",copy:"The same text",revision:"The same text, revised",reprint:"The \
same text, reprinted"};function su(t,e){let n=Yl(u,t,e),r=Me(ft[u.linkKind(n[0])].edge),o=[t,e].map(i=>p("li",{},Z(N(i)))),
s=lt("Other paths between them",()=>{U(N(t),{isFocused:!0,other:{mode:"to",thing:N(e)}})});return[p("header",{},pn(hn(N(
t)),"Link"),p("p",{class:"eyebrow"},r,"Link"),p("h2",{tabindex:"-1"},"Why these two are linked"),gn()),p("ul",{class:"th\
ings pair"},o),Wg(t,e,n),n.map(jg),Vg(t,e),Jg(t,e),p("div",{class:"actions"},s)]}function Wg(t,e,n){if(!u.details)return M(
"The two texts",D("Loading the abstracts …"));let r=n.some(c=>be(u.linkKind(c))),o=[t,e],s=r?tu:(c,d)=>Jc(c,d,zg()),i=s(
...ru(o,c=>u.labelOf(N(c)))),a=s(...ru(o,c=>u.abstractOf(c)??"")),l=(c,d)=>p("article",{},p("h4",{},F(ut(c))),p("p",{class:"\
headline",dir:"auto"},i[d].map(ou)),p("p",{dir:"auto"},a[d].map(ou)));return M("The two texts",D(Gg(r,[i,a])),p("div",{class:"\
beside"},o.map(l)))}var nu=null,Kg=1e3;function zg(){let t=u.rowsIn("article"),e=Math.max(1,Math.ceil(t.length/Kg));return nu??=
Qc(t.filter((n,r)=>r%e===0).map(n=>u.abstractOf(n)??"")),nu}var ru=(t,e)=>[e(t[0]),e(t[1])],ou=({text:t,isMarked:e})=>e?
p("mark",{},t):t;function Gg(t,e){let n=e.some(eu);return t?n?"Headline and abstract, as far as this page holds it. Mark\
ed: words that only one of the two has there.":"The same words in both, as far as this page holds the abstracts.":n?"Hea\
dline and abstract, as far as this page holds it. Marked: words that both use, short and common ones left out.":"Headlin\
e and abstract, as far as this page holds it. They share only short or common words, if any."}function Vg(t,e){let r=[[t,
e],[e,t]].flatMap(([s,i])=>u.credits.of(s).filter(({outlet:a})=>a>=0&&u.holders.outlet(i).includes(a)));if(!r.length)return null;
let o=({article:s,name:i,words:a})=>p("li",{},p("p",{},p("b",{},F(ut(s)))," names ",F(i)," as a source:"),p("blockquote",
{},F(a)));return M("Named as a source",p("ul",{class:"quoted"},r.map(o)),D("Found by rules in headline and abstract, whi\
ch can be wrong. It may mean another report."))}function jg(t){let[e,n]=[u.links.source[t],u.links.target[t]],r=s=>p("b",
{},F(ut(s))),o=u.linkKind(t);return M(_g[o],p("p",{},r(e),` ${qo(u,t,e)} `,r(n),"."),o==="declared"?Ug(e,n):Yg(t))}function Ug(t,e){
if(!u.details)return D("Loading where it is declared …");let n=u.declaring(t,e);if(!n.length)return D("This page does \
not say where it is declared; the table “related” does.");let[r,o]=Ts(t,e);return[D("The collector’s document of ",
r," lists ",o,". The outlet itself may not. Where:"),mt(n,ps,"met")]}function Ts(t,e){let n=o=>`“${L(u.labelOf(N(o)),60)}\
”`,r=ut(t)===ut(e)?n:ut;return[F(r(t)),F(r(e))]}function qg(t){let{days:e,source:n,target:r}=u.links;if(Number.isNaN(e[t]))
return["unknown, because a date is missing"];if(!u.precision.isTimed(n[t],r[t]))return["unknown, because a date has no t\
ime of day"];if(e[t]===0)return["none"];let o=[n[t],r[t]],[s,i]=e[t]>0?Ts(...o):Ts(o[1],o[0]);return[s,` came ${Ct(e[t])}\
 after `,i]}function Yg(t){let e=u.links.similarity[t],n=u.termsOf(t);return[ve([["Rule",u.ruleOf(t)??"not given"],["Sim\
ilarity",se(e)," of the weighted words"],["Time gap",...qg(t)]]),n.length?Zg(n,e):null]}var Xg=new Intl.NumberFormat(void 0,
{minimumFractionDigits:3,maximumFractionDigits:3});function Zg(t,e){let n=e-t.reduce((i,[,a])=>i+a,0),r=i=>p("meter",{min:0,
max:Math.max(e,.001),value:i,"aria-hidden":"true"}),o=(i,a)=>p("tr",{},p("th",{scope:"row"},i),p("td",{},Xg.format(a)),p(
"td",{class:"bar"},r(a))),s=["Word","Adds"].map(i=>p("th",{scope:"col"},i));return p("table",{class:"terms-table"},p("ca\
ption",{},"Shared words, and what each adds to the similarity"),p("thead",{},p("tr",{},s,p("td",{}))),p("tbody",{},t.map(
([i,a])=>o(F(i),a)),n>5e-4?o("all other words",n):null))}function Jg(t,e){let n=s=>s(t).filter(i=>s(e).includes(i)),{holders:r}=u,
o=[...n(r.story).map(I),...n(r.topic).map(G),...n(r.outlet).map(P)];return o.length?M("Also in common",J(o,He)):null}function iu(t){let e=[...u.outletArticles[t]].sort(u.newestFirst),n=u.outletParts[t].map(P),r=u.outlets.part[t],o=[u.outlets.
domain[t],S(e.length,"article"),xt(e)];return[ee(P(t),o.filter(Boolean).join(" · ")),ne(P(t)),Os(u.outlets.alt[t]),u.outlets.
platform[t]?D("A platform that hosts many publishers under one domain."):null,r>=0?M("Part of",J([P(r)])):null,n.length?
M(`Parts (${E(n.length)})`,J(n)):null,Qg(t),ty(t),ey(t),ny(t),ry(t),M(`Its articles (${E(e.length)})`,J(e.map(N),void 0,
12)),oy(t),hc(t)]}function Os(t){if(!t.length)return null;let e=t.map((n,r)=>[r?" · ":"",F(L(n,120))]);return M("Also n\
amed",p("p",{},e))}function Qg(t){let e=r=>`${S(r,"article")} of this outlet`,n=ct(u.outletTopics[t],"topic",e,6);return M(
"Topics it covers",n??D("None of its articles here declares a topic."))}function ty(t){let e=X.storiesOfOutlet(t),r=ct(e,
"story",(s,i)=>`${E(s)} of ${S(u.stories.articles[i],"article")} · ${vt(i)}`,6);return M(`Its stories (${E(e.length)})`,
r??D("None found: none of its articles shares a story with another."))}function ey(t){let{outlets:e}=u.stories,n=X.ledBy(
t);if(!n.length)return null;let r=J(n.map(I),o=>`first of ${S(e[o.row],"outlet")} · ${vt(o.row)}`,5);return M(`Where it\
 was first here (${E(n.length)})`,r)}function ny(t){let e=u.credits.to(t);if(!e.length)return null;let n=new Map(e.map(o=>[
o.article,o.words])),r=J([...n.keys()].map(N),o=>`“${L(n.get(o.row)??"",120)}” · ${at(o)}`,6);return M(`Named as a \
source by (${E(n.size)})`,r)}function ry(t){let e="What its peers cover but it does not",{peers:n,stories:r,topics:o}=X.
blindSpots(t);if(!n.length)return M(e,D("It shares no story with another outlet here, so there are no peers to compare i\
t with."));let s=n.slice(0,4).map(m=>L(u.labelOf(P(m)),40)),i=n.length>4?" …":"",a=m=>`${E(m)} of ${S(n.length,"peer")}`,
l=(m,f)=>ct(m,f,a,8),c=!r.length&&!o.length,d={mode:"with",thing:P(n[0])};return M(e,D(`Its peers are the outlets that s\
hare the most stories with it: ${s.join(", ")}${i}. Missing here is not the same as not covered.`),l(o,"topic"),l(r,"sto\
ry"),c?D("Nothing that several of them cover."):null,zt("Compare with the nearest peer",()=>{U(P(t),{isFocused:!0,other:d})}))}
function oy(t){let e=u.outlets.logo[t];if(!e)return null;let n=p("li",{},Ut(e,L(e,90)));return M("Logo",D("Not loaded he\
re."),p("ul",{class:"links"},n))}var Nr=(t,e)=>t.outletOf(e)>=0?P(t.outletOf(e)):"An unnamed outlet",au=(t,e)=>sy[e.kind](t,e),sy={chain:(t,{articles:e})=>({
title:e.length>2?"A chain of credits":"A source named",says:iy(t,e),hedge:"They name outlets: that these very reports ar\
e meant is likely, not known."}),copied:(t,{article:e,articles:n,outlets:r})=>({title:"The text that most outlets carrie\
d",says:[N(e),", of ",Nr(t,e),`: nearly the same text is in ${S(n,"later article")} of ${S(r,"other outlet")} here.`],hedge:"\
The earliest carrier here need not be the author."}),silence:(t,{outlet:e,story:n=-1,topic:r=-1,expected:o,others:s})=>({
title:"A silence",says:[P(e)," has no article here on ",n>=0?I(n):G(r),`, where its size would suggest ${E(o)}; ${S(s,"o\
ther outlet has one","other outlets have some")}.`],hedge:"It may have reported: the page knows only what was collected."}),
split:(t,{stories:e})=>({title:"A story that split",says:["One story of an earlier build is now ",...e.flatMap((n,r)=>r?
[" and ",I(n)]:[I(n)]),"."],hedge:"New articles parted it; whether it was one story is for you to judge."}),"went-on":(t,{
story:e,events:n})=>({title:"The story with the most events",says:[I(e),` went on through ${S(n,"event")}.`],hedge:"The \
build tells events apart by their words and dates."}),reworded:(t,{article:e,before:n,after:r})=>({title:"A headline tha\
t changed",says:[Nr(t,e),` had “${n}”, then “`,[N(e),r],"”."],hedge:"The order is that of the documents' dates; \
why it changed, they do not say."}),ahead:(t,{outlet:e,stories:n,others:r})=>({title:"An outlet ahead of its peers",says:[
P(e),` tends to be early: on the ${S(n,"story","stories")} that it shares with ${S(r,"other outlet")}, it precedes them \
more often than chance would have it.`],hedge:"Early is not first-hand: it may carry an agency, or work at other hours."})};
function iy(t,e){let[n,...r]=e,o=r.flatMap(s=>[" It names ",Nr(t,s)," as a source, which had reported ",N(s),"."]);return[
Nr(t,n)," has ",N(n),".",...o]}var ay=["No","One","Two","Three","Four","Five","Six"];function lu(){let{sights:t}=u;if(!t.length)return null;let e=t.length===
1?"One thing to see here":`${ay[t.length]} things to see here`,n=t.map(r=>{let{title:o,says:s,hedge:i}=au(u,r);return p(
"li",{},p("h4",{},o),p("p",{dir:"auto"},s.map(ly)),p("p",{class:"hedge"},i))});return M(e,p("ol",{class:"sights"},n))}function ly(t){
return typeof t=="string"?t:"kind"in t?ts(t):ts(...t)}function cu(){let t=u.sizeOf("article");if(!t)return cy();let{storylines:e,orders:n}=u,r=u.rowsIn("topic").sort(n.topic).
slice(0,6).map(G),o=u.rowsIn("outlet").sort(n.outlet).slice(0,6).map(P),s=[...e].sort(n.story).slice(0,6).map(I),i=xt(u.
rowsIn("article")),a=i?`, published ${i} (UTC)`:"";return[p("header",{},p("p",{class:"eyebrow"},"Where to begin"),p("h2",
{tabindex:"-1"},"The stories, and who published them")),p("p",{class:"lead"},`${S(t,"article")} from ${S(u.sizeOf("outle\
t"),"outlet")} in ${S(e.length,"story","stories")} on ${S(u.sizeOf("topic"),"topic")}${a}. Choose something on the map o\
r in a list to see its details here.`),lu(),s.length?M("Largest stories",J(s)):M("Stories",D("None found: no two article\
s here seem to report on the same event.")),uy(),r.length?M("Topics by articles",ns(r)):null,o.some(l=>u.weight(l)>1)?M(
"Outlets by articles",ns(o)):null,M("Keep in mind",D(xe))]}var cy=()=>[p("header",{},p("h2",{tabindex:"-1"},"Nothing her\
e yet")),p("p",{class:"lead"},"This graph holds no articles. Build it again from documents about articles: this page wil\
l then show their stories, articles, outlets and topics.")];function uy(){let{articles:t,distinct_texts:e}=u.stories,n=i=>t[i]-
e[i],o=u.storylines.filter(i=>n(i)>0).sort((i,a)=>n(a)-n(i)||i-a).slice(0,4);if(!o.length)return null;let s=J(o.map(I),({
row:i})=>`${S(t[i],"article")}, ${S(e[i],"distinct text")}`);return M("Most repeated",s)}function uu(){let t=xt(u.rowsIn(
"article")),e=Q(u.links.kind,o=>[o]),n=u.sizeOf("story")-u.storylines.length,r=ve([u.notes.documents?["Documents read",E(
u.notes.documents)]:null,["Articles",E(u.sizeOf("article"))],["Outlets",E(u.sizeOf("outlet"))],["Topics",E(u.sizeOf("top\
ic"))],["Stories",`${E(u.storylines.length)}, with ${S(n,"event")}`],...e.map(([o,s])=>[`Links, ${u.links.kinds[o]}`,E(s)]),
["Published",t?`${t} (UTC)`:"no article has a date"]]);x("about-body").replaceChildren(r,M("What absence does not mean",
p("p",{},xe)),M("How to read it",dy.map(o=>p("p",{},o))),M("What is not on this page",p("ul",{},fy().map(o=>p("li",{},o)))),
M("Keys",ve(my)),M("Privacy",p("p",{},"This page is one file. It makes no network requests and loads no images; only the\
 links that you follow lead elsewhere.")))}var dy=["A story is a group of articles that share rare words and were publis\
hed within days of one another; its events are closer groups within it. A build finds stories, and can be wrong: each li\
nk shows why it exists.","On the map, each island is a story and each dot an article. Stories that are linked or alike t\
end to lie near one another; otherwise distance means nothing. Open a story to see it as a timeline, or its articles, ou\
tlets and topics as a network.","A declared link means that a collected document lists the other article. A copy, a revi\
sion or a reprint is nearly the same text; similar articles share words."],my=[["/","search"],["?","help with searching"],
["Arrows","move around the map or network when it has the focus, or through the results"],["Enter","open"],["Esc","back,\
 or close"],["+ − 0","zoom in, out, show everything"],["Alt ← →","back and forward through what you opened"]];function fy(){
let{unknown:t,cut:e,abstractLimit:n,omitted:r}=u.notes,o=u.sizeOf("article");return[r?`${S(r,"article")} of ${E(r+o)}, w\
ith their stories: a page holds the newest ${E(o)}. In Python, graph.filter(…).write(…) writes a page of others.`:"",
t?`${S(t,"link")} to something that is in no table.`:"",e?`The rest of ${S(e,"abstract")}, cut at ${E(n)} characters; th\
e tables hold the full texts.`:"","More than five of the words behind each derived link.","All but the first image of ea\
ch article.","Prices, ratings and other fields: the tables hold them."].filter(Boolean)}var du=22,Ue=320,mu=14,fu=t=>u.articles.published[t],Ms=t=>fu(t)??0;function hu(t,e){let n=u.period(t);if(!n||t.length<2)
return null;let r=n[0]===n[1],[o,s]=r?[n[0]-3600,n[1]+3600]:n,i=h=>8+(Ue-16)*(h-o)/(s-o),l=e.map(h=>h.filter(g=>fu(g)!==
null)).filter(h=>h.length),c=hy(l,i),d=c.flatMap((h,g)=>h.flatMap(b=>py(b,i,14+g*du))),m=pu(c.length*du+26,vy(t,e,n),[o,
s],i,d),f=l.length>c.flat().length;return p("figure",{class:"when"},m,p("figcaption",{},xy(e,f)))}var pu=(t,e,n,r,o)=>$(
"svg",{class:"timeline",viewBox:`0 0 ${Ue} ${t}`,role:"img","aria-label":e},...by(n,r,t),...o);function hy(t,e){let n=t.
filter(s=>s.length>1).slice(0,mu-2),r=[],o=[];for(let s of t.filter(({length:i})=>i===1)){let i=e(Ms(s[0])),a=o.findIndex(
c=>i-c>9),l=a>=0?a:o.length;if(l===o.length){if(n.length+l>=mu)continue;r.push([])}o[l]=i,r[l].push(s)}return[...n.map(s=>[
s]),...r]}function py(t,e,n){let r=t.map(a=>e(Ms(a))),o=Math.max(r[r.length-1],r[0]+6),s=$("path",{class:"span",d:`M${r[0]}\
 ${n}H${o}`}),i=t.map((a,l)=>yy(a,gy(r,l),n,l>0));return t.length>1?[s,...i]:i}function gy(t,e){let n=t.slice(1,e+1).reduce(
(r,o)=>Math.max(o,r+7),t[0]);return Math.min(n,Ue-5)}function yy(t,e,n,r){let o=`${ut(t)}: ${L(u.labelOf(N(t)),120)}, ${ie(
Ms(t),u.precision.of(t))}${r?", the same text":""}`,s=$("title",{},o),i=r?$("path",{class:"copied",d:`M${e-3.5} ${n-3.5}\
h7v7h-7z`},s):$("circle",{class:"own",cx:e,cy:n,r:4.5},s);return i.addEventListener("click",()=>{U(N(t),{isFocused:!0})}),
i}function by([t,e],n,r){let o=r-14,s=(a,l,c)=>$("text",{x:c,y:r-2,"text-anchor":a},jt(l)),i=a=>$("path",{class:"axis",d:`\
M${n(a)} ${o-3}v6`});return[$("path",{class:"axis",d:`M2 ${o}H${Ue-2}`}),...wy(t,e).map(i),s("start",t,2),s("end",e,Ue-2)]}
function wy(t,e){let n=(e-t)/et,r=[1,2,7,30,365].find(i=>n/i<=30)??3650,o=[],s=Math.ceil(t/et)*et;for(let i=s;i<e;i+=r*et)
o.push(i);return o}function xy(t,e){let n={class:"timeline key",viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"tr\
ue"},r=$("svg",n,$("circle",{class:"own",cx:6,cy:6,r:4.5})),o=$("svg",n,$("path",{class:"copied",d:"M2.5 2.5h7v7h-7z"})),
s=t.some(i=>i.length>1);return[r," a text of its own",...s?[" ",o," the same text again, on the same line"]:[],e?"; the \
list below holds all":""]}var vy=(t,e,n)=>`${S(t.length,"article")} in ${S(e.length,"text")}, ${$t(...n,u.precision.ofPeriod(
t,n))}. The list below says the same.`;function gu(t){let{articles:e}=u.stories,n=h=>u.stories.first[h]??0,r=h=>u.stories.
last[h]??n(h),o=[...t].sort((h,g)=>n(h)-n(g)||h-g),[s,i]=[Math.min(...o.map(n)),Math.max(...o.map(r))],a=h=>4+(Ue-8)*(h-
s)/Math.max(i-s,1),l=Math.max(...o.map(h=>e[h])),c=(h,g)=>{let b=a(n(h)),y=2+5*e[h]/l,k=Math.max(4,a(r(h))-b),w=`${L(u.labelOf(
I(h)),120)}: ${vt(h)}`,A={class:"spell",x:b,y:8+9*g-y/2,width:k,height:y,rx:1.5},O=$("rect",A,$("title",{},w));return O.
addEventListener("click",()=>{U(I(h),{isFocused:!0})}),O},d=`${S(o.length,"story","stories")} of this topic over time, ${$t(
s,i)} (also listed below).`,m=pu(o.length*9+24,d,[s,i],a,o.map(c)),f=p("figcaption",{},"Each bar is a story; the more ar\
ticles, the thicker the bar.");return p("figure",{class:"when"},m,f)}function yu(t){let e=[...u.storyArticles[t]].sort(u.oldestFirst),n=Ya(u,e),r=u.stories.terms[t].map((o,s)=>[s?" · ":"",
F(o)]);return[ee(I(t),[mn(t),ur(t),vt(t)].filter(Boolean).join(" · ")),ky(t,n),_o(t)?D(_o(t)):null,ne(I(t)),M("Who publ\
ished when",hu(e,n),Oy(t,n)),Ny(t),M("Distinctive words",p("p",{class:"terms"},r)),Cy(e),$y(e),Ly(t),D($l(t))]}function ky(t,e){
let{outlets:n}=u.stories,r=!u.isStoryline(t)&&n[t]>1;return p("p",{class:"lead small"},r?[Sy(t)," "]:null,Ty(e))}function Sy(t){
let{firstReport:e,lead:n}=u.stories,r=e[t],o=u.articles.published[r]??null;if(r<0||o===null)return["No clear first here."];
let s=u.precision.of(r),i=Vt(s)?Bs(n[t]??0):"",a=te(Ke(N(r)),Oe(o,s)),l=`, ${i?`at least ${i} `:""}before any other outl\
et here.`;return[p("strong",{},F(ut(r)))," was first here, ",a,l]}function Ty(t){let e=t.reduce((i,a)=>i+a.length-1,0);if(!e)
return["No two of its texts are nearly the same."];let n=t.reduce((i,a)=>a.length>i.length?a:i),r=`${S(e,"article repeat\
s","articles repeat")} the text of an earlier one`,o=n.length-1;if(o===1)return[`${r}.`];let s=p("strong",{},F(ut(n[0])));
return o===e?[`${r}, always that of `,s,"."]:[`${r}, most often that of `,s,` (${S(o,"time")}).`]}function Oy(t,e){let n=s=>[
at(N(s)),cr(t,s)].filter(Boolean).join(" · "),r=([s,...i])=>[p("p",{class:"same"},`The same text in ${S(i.length,"other\
 article")}:`),mt(i,a=>p("li",{},Z(N(a),My(a,s))),"things later")];return mt(e,s=>p("li",{},Z(N(s[0]),n(s[0])),s.length>
1?r(s):null),"texts",12)}function My(t,e){let{published:n}=u.articles,o=Array.from(u.linksOf(t),u.linkKind).find(a=>be(a)&&
a!=="copy"),i=u.precision.isTimed(t,e)?Ey(n[t],n[e]):jt(n[t],u.precision.of(t));return`${ut(t)} · ${i}${o?` · ${o}`:""}`}
function Ey(t,e){return t===null||e===null?"without a date":t===e?"at the same moment":`${Ct((t-e)/et)} later`}function Ny(t){
let{first:e}=u.stories;if(u.storyEvents[t].length<2)return null;let n=(o,s)=>(e[o]??0)-(e[s]??0)||o-s,r=[...u.storyEvents[t]].
sort(n);return M(`Its events (${E(r.length)})`,J(r.map(I)))}function Cy(t){let e=Q(t,u.holders.topic),r=ct(e,"topic",o=>`\
declared on ${E(o)} of ${E(t.length)} articles`)??D("None of its articles declares a topic.");return M(`Topics (${E(e.length)}\
)`,r)}function $y(t){let e=Q(t,u.holders.outlet),n=ct(e,"outlet",r=>S(r,"article"));return M(`Outlets (${E(e.length)})`,
n??D("None of its articles names an outlet."))}function Ly(t){let e=X.missingFrom(t);return e.length?M("Often with them,\
 but not here",D("Outlets that share other stories with several of these. They may have covered this one too: the corpus\
 does not say."),ct(e,"outlet",n=>`shares other stories with ${E(n)} of these outlets`)):null}var Ay=16;function bu(t){let e=[...u.topicArticles[t]].sort(u.newestFirst),n=rt(u.labelOf(G(t))),r=u.topics.broader[t],o=u.
narrower[t].map(G),s=u.topics.same[t].map(i=>p("li",{},Ut(i,L(i,90))));return[ee(G(t),[S(e.length,"article"),xt(e)].filter(
Boolean).join(" · ")),ne(G(t)),Os(u.topics.alt[t].filter(i=>rt(i)!==n)),r>=0?M("Broader topic",J([G(r)])):null,o.length?
M("Narrower topics",J(o)):null,Iy(t),Ry(t),Dy(t),M(`Its articles (${E(e.length)})`,J(e.map(N),void 0,12)),s.length?M("Th\
e same elsewhere",p("ul",{class:"links"},s)):null]}function Iy(t){let{first:e,articles:n}=u.stories,r=X.storiesOfTopic(t).
filter(([a])=>e[a]!==null);if(!r.length)return M("Its stories",D("None found: none of its articles shares a story with a\
nother."));let o=(a,l)=>`${E(a)} of ${S(n[l],"article")} declare it · ${vt(l)}`,s=r.slice(0,Ay).map(([a])=>a),i=`Its st\
ories (${E(r.length)})`;return M(i,gu(s),ct(r,"story",o))}function Ry(t){let e=X.topicsBeside(t);if(!e.length)return null;
let n=S(u.topicArticles[t].length,"article"),r=ct(e.slice(0,yr),"topic",o=>`on ${E(o)} of its ${n}`);return M(`Topics on\
 the same articles (${E(e.length)})`,r)}function Dy(t){let e=u.topicOutlets[t],n=ct(e,"outlet",r=>`${S(r,"article")} on \
this topic`);return M(`Outlets that cover it (${E(e.length)})`,n??D("None."))}var Fy={article:jc,outlet:iu,topic:bu,story:yu};function Py(t,{mode:e,thing:n}){return e==="with"?qc(t,n):e==="to"?Yc(t,
n):su(t.row,n.row)}function By(){let{chosen:t,other:e}=v;return t?e?Py(t,e):Fy[t.kind](t.row):tt()?wc():cu()}var Hy=6,_y="\
h2, dd, .byline, .citation, .terms, .address";function Wy(t){for(let e of t.querySelectorAll(_y)){let n=Hy*parseFloat(getComputedStyle(
e).lineHeight);if(e.scrollHeight<n+8)continue;let r=e.tagName==="DD"?Ky(e):e;r.classList.add("folded");let o=zt("Show al\
l",()=>{r.classList.remove("folded"),o.remove()});o.classList.add("whole"),r.after(o)}}function Ky(t){let e=p("div",{},...t.
childNodes);return t.append(e),e}function wu(){let t=x("details"),e=()=>{t.replaceChildren(...p("div",{},By()).childNodes),
Wy(t)};if(e(),t.scrollTop=0,u.details||!v.chosen)return;let n=yt.hash();u.loadDetails().then(()=>{if(yt.hash()!==n)return;
let r=t.contains(document.activeElement);e(),r&&t.querySelector("h2")?.focus({preventScroll:!0})})}function Cr(){let t=v.view!=="network";x("look").hidden=!t,x("legend").classList.toggle("of-network",!t),x("colour").value=
v.colour,x("size").value=v.size,Tn(x("legend-body"),()=>t?Gy():Vy()),x("caption").textContent=t?zy():C.note}function zy(){
let t=v.size==="heat"?", larger the more heat it has":"",e=v.colour==="topic"?" An article on several topics takes the c\
olour of one of them.":"";return`Each island is a story, each dot an article${t}. Press a colour to fade its dots.${e}`}
var xu=({thing:t,label:e})=>t?u.nameOf(t):e;function Gy(){return Jr().map(t=>{let e=xu(t),n=$("circle",{cx:6,cy:6,r:5,fill:t.
swatch}),o=vu(e,$("svg",{viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"true"},n),p("bdi",{},L(t.label,32))," ",p(
"span",{class:"count"},E(t.rows.length)));return p("li",{},o)})}function vu(t,...e){let n=!v.muted.includes(t),r=()=>{bt(
{muted:n?[...v.muted,t]:v.muted.filter(o=>o!==t)})};return p("button",{type:"button",class:"swatch","data-key":t,"aria-p\
ressed":String(n),onclick:r},...e)}function Vy(){let t=new Set(C.edges.map(({kind:r})=>r)),e=[...new Set(C.nodes.map(({thing:r})=>r.
kind))],n=(r,o)=>p("span",{},p("b",{},r),o&&` ${o}`);return[...e.map(r=>p("li",{},zs(r),n(Bo[r],""))),...Ys.filter(r=>t.
has(r)).map(r=>p("li",{},vu(r,Me(r),n(r,Mt[r].says))))]}function Es(){let t=new Set(v.view==="network"?v.muted:[]);if(v.
other){or(null,t);return}let e=o=>v.muted.includes(xu(o)),n=v.view!=="network"&&v.muted.length?Jr().filter(e):[];if(!n.length){
or(tt()?q.isArticle:null,t);return}let r=q.isArticle.slice();for(let{rows:o}of n)for(let s of o)r[s]=0;or(r,t)}function ku(){
let t=e=>Object.entries(e).map(([n,r])=>p("option",{value:n},r));x("colour").replaceChildren(...t(Fn)),x("size").replaceChildren(
...t(Pn)),x("colour").addEventListener("change",()=>{bt({colour:x("colour").value,muted:[]})}),x("size").addEventListener(
"change",()=>{bt({size:x("size").value})})}var jy=matchMedia("(max-width: 760px)").matches,Su=jy?{story:5,topic:4,outlet:4,article:10}:{story:8,topic:5,outlet:5,article:40},
Ns=100,oe=Su,Uy=["story","topic","outlet","article"];function qy(){let t=Uy.filter(e=>v.kinds.has(e)&&q.rows[e].length);
x("results").replaceChildren(...t.map(Yy)),x("result").replaceChildren(...eb()),nb(),$r()}function Tu(){oe=Su,qy()}function Yy(t){
let e=q.rows[t],n=i=>p("li",{class:t==="topic"||t==="outlet"?"faceted":null},Z({kind:t,row:i},Mu(t,i)),Qy(t,i),t==="stor\
y"?Xy(i):null),r=p("ul",{},e.slice(0,oe[t]).map(n)),o=p("h3",{id:`list-${t}`},`${Ho[t]} `,p("span",{class:"count"},E(e.length))),
s={class:"kind-list","aria-labelledby":`list-${t}`};return p("section",s,o,r,...Ou(t,r,n))}function Ou(t,e,n){let r=q.rows[t],
o=r.length-oe[t];if(o<=0)return[];let s=zt(Jy(Math.min(Ns,o),o),()=>{let i=r.slice(oe[t],oe[t]+Ns).map(n);oe={...oe,[t]:oe[t]+
Ns},e.append(...i),s.replaceWith(...Ou(t,e,n)),$r(),i[0].querySelector(".thing")?.focus()});return[s]}function Xy(t){let{
first:e}=u.stories,n=i=>!tt()||(q.counts.story.get(i)??0)>0,r=u.storyEvents[t].filter(n);if(u.storyEvents[t].length<2||!r.
length)return null;let o=r.sort((i,a)=>(e[i]??0)-(e[a]??0)||i-a);return p("div",{class:"events"},mt(o,i=>p("li",{},Z(I(i),
Mu("story",i))),"things",Zy))}var Zy=3,Jy=(t,e)=>t===e?`Show the other ${E(e)}`:`Show ${E(t)} of the other ${E(e)}`;function Mu(t,e){
if(t==="article"||!tt())return at({kind:t,row:e});let n=S(u.articlesIn[t][e].length,"article"),r=t==="story"?` · ${vt(e)}`:
"";return`${E(q.counts[t].get(e)??0)} of ${n}${r}`}var Cs=null;function Eu(){[...document.querySelectorAll("#results .on\
ly")].find(e=>e.dataset.facet===Cs)?.focus(),Cs=null}function Qy(t,e){if(t!=="topic"&&t!=="outlet")return null;let n=u.nameOf(
{kind:t,row:e}),r=p("input",{type:"checkbox",class:"only","aria-label":`Only ${t} ${L(u.labelOf({kind:t,row:e}),80)}`,title:`\
Only articles of this ${t}`,"data-facet":n});return r.checked=tb(t,e),r.addEventListener("change",()=>{Cs=n,xl(t,e,r.checked)}),
r}var tb=(t,e)=>Ze.isFacetOn(t,e,v.terms);function eb(){if(!tt())return[];let t=q.rows.article.length;return[t?`${S(t,"a\
rticle matches","articles match")}. `:"Nothing matches. Use fewer words, or remove a filter. ",te(Nu,"Clear")]}function nb(){
x("nothing").hidden=!tt()||Et.some(t=>q.rows[t].length),x("nothing").replaceChildren(p("strong",{},"Nothing matches"),p(
"span",{dir:"auto"},L(v.query.trim(),80)),lt("Clear",Nu))}function Nu(){x("search").value="",Qt(""),x("search").focus()}
function $r(){let t=v.chosen?u.nameOf(v.chosen):null;for(let e of document.querySelectorAll(".find .thing"))e.dataset.name===
t?e.setAttribute("aria-current","true"):e.removeAttribute("aria-current")}function Cu(){let[t,e]=[x("search"),x("faults")],
n=v.faults.some(({isHint:o})=>!o),r=v.faults.map(({text:o,says:s})=>p("p",{},p("code",{},F(L(o,40)))," ",s));e.replaceChildren(
...r),e.hidden=!r.length,e.classList.toggle("hint",!n),n?t.setAttribute("aria-invalid","true"):t.removeAttribute("aria-i\
nvalid")}var rb=["story","article","outlet","topic"];function $u(){let t=n=>n==="story"?u.storylines.length:u.sizeOf(n),
e=n=>p("button",{type:"button",class:"kind","data-kind":n,"data-key":n,"aria-pressed":String(v.kinds.has(n)),onclick:()=>{
ob(n)}},Lt(n),p("span",{},Ho[n]),p("span",{class:"count"},E(t(n))));Tn(x("kinds"),()=>rb.map(e))}function ob(t){let e=new Set(
v.kinds);e.delete(t)||e.add(t),bt({kinds:e})}var $s=null,Iu=null,Ru=()=>Iu;function Ls(){let{isUnknown:t,...e}=bl(),n={...e,query:"",colour:"topic",size:"articles",muted:[]},
r=`${Ao(n)}|${e.view}`,o=r!==$s,s=$s===null||e.query!==v.query||e.kinds.size!==v.kinds.size;$s=r,e.colour!==v.colour&&Xr(
e.colour),e.size!==v.size&&Zr(e.size),un(e),o&&ib(t),s?sb():Es(),Cr(),Iu=yt.hash()}function sb(){let t=x("search");!wl(v.
query)&&t.value!==v.query&&(t.value=v.query),$u(),Lr(),Eu()}function Lr(){let t=tt();un(nt.parse(v.query)),ul(Ze.find(v)),
Tu(),(t||tt())&&db(),Fo(),Cu(),document.body.classList.toggle("searching",tt()),Es(),Rn(v.terms).length&&!u.details&&u.loadDetails().
then(Lr)}function ib(t){v.chosen&&pc(v.chosen),Du=t,Fu(),$r(),As(),fb(),mb(t),gl()&&Is()}function As(){let t=v.view==="n\
etwork"?lb():null;t?Ka(cb(t)):ko(),Wo(v.view==="timeline"&&v.chosen?v.chosen.row:null),Ga(t?null:v.chosen)}var ab=21;function lb(){
let{chosen:t,other:e}=v;if(!t)return nn();if(e?.mode==="with")return ac(t,e.thing);if(e?.mode==="to")return lc(t,e.thing,
Mr(t,e.thing).paths);let n=rc(t),r=n.nodes.map(o=>it(o.thing,t)?{...o,size:ab}:o);return{...n,nodes:r}}function cb(t){let e=[
v.chosen,v.other?.thing],n=t.nodes.filter(({thing:r})=>v.kinds.has(r.kind)||e.some(o=>it(r,o)));return{...t,nodes:n}}var ub=120,
Lu=0;function db(){clearTimeout(Lu),Lu=window.setTimeout(()=>{v.chosen||Fu()},ub)}var Du=!1;function Fu(){wu(),Du&&x("de\
tails").prepend(p("p",{class:"warning",role:"status"},"Nothing in this graph has the address that you opened. It may com\
e from another build."))}var Au=document.title;function mb(t){let{chosen:e,other:n}=v,r=n?`, and ${u.labelOf(n.thing)}`:
"",o=e?`${Wt(e)}: ${u.labelOf(e)}${r}`:"",s=t?"Nothing in this graph has this address.":L(o,300);x("live").textContent=s,
document.title=e?`${L(u.labelOf(e),80)} · ${Au}`:Au}function Is(){x("details").querySelector("h2")?.focus({preventScroll:!le()}),
le()&&x("details").scrollIntoView({behavior:On()?"auto":"smooth"})}function fb(){let{chosen:t,other:e,view:n}=v,r=t!==null||
nn()!==null,[o,s]=[x("view-map"),x("view-network")],i=x("view-timeline");if(i.disabled=!ar(t,e),i.title=i.disabled?"Open\
 a story first, of which two articles have a date":"The events of the story in time, with who repeated and who credited \
whom",i.setAttribute("aria-pressed",String(n==="timeline")),s.disabled=!r,s.title=r?"What is open, with everything linke\
d to it":"Open a story, article, outlet or topic first",o.setAttribute("aria-pressed",String(n==="map")),s.setAttribute(
"aria-pressed",String(n==="network")),document.body.classList.toggle("chosen",t!==null),x("peek").hidden=t===null,!t)return;
let a=p("span",{dir:"auto"},L(u.labelOf(t),90));x("peek").replaceChildren(Lt(t.kind),a,p("b",{},"Details"))}var Pu=["list","details"],Bu="newsgraph-folded",hb=1500,Hu=t=>document.body.classList.contains(`${t}-folded`);function Ar(t,e){
document.body.classList.toggle(`${t}-folded`,e);let n=x(`fold-${t}`);n.setAttribute("aria-expanded",String(!e)),n.title=
`${e?"Show":"Hide"} the ${t}`}var Rs=t=>{Ar(t,!1)};function pb(){try{return JSON.parse(localStorage.getItem(Bu)??"{}")}catch{
return{}}}function gb(){try{let t=Object.fromEntries(Pu.map(e=>[e,Hu(e)]));localStorage.setItem(Bu,JSON.stringify(t))}catch{}}
function _u(){let t=pb();Ar("list",t.list??innerWidth<hb),Ar("details",t.details??!1);for(let e of Pu)x(`fold-${e}`).addEventListener(
"click",()=>{Ar(e,!Hu(e)),gb()});document.querySelector(".skip")?.addEventListener("click",()=>{Rs("list")})}async function Wu(){let[t]=await Promise.all([Ko(x("corpus")),yb(document.getElementById("vis"))]);fi(new fr(t,()=>Ko(x(
"corpus-details")))),bb(),kn(xb()),Cb(),x("legend").open=!le(),_u(),Wa($b),Tb(),ml(Ls),Ls(),requestAnimationFrame(()=>{As(),
document.documentElement.dataset.ready="true",performance.mark("newsgraph-ready")}),window.newsgraph=Object.freeze({network:z,
shown:()=>v.chosen?u.nameOf(v.chosen):"",address:Ru,query:()=>v.query,found:()=>q.rows.article.map(e=>u.nameOf(N(e)))})}
async function yb(t){if(!t)return;let e=document.createElement("script");e.textContent=await zo(t.textContent).text(),t.
replaceWith(e)}function bb(){let t=u.sizeOf("article"),{omitted:e}=u.notes,r=[e?`newest ${E(t)} of ${S(e+t,"article")}`:
S(t,"article"),S(u.storylines.length,"story","stories"),S(u.sizeOf("story")-u.storylines.length,"event"),S(u.sizeOf("out\
let"),"outlet"),xt(u.rowsIn("article"))].filter(Boolean).flatMap((o,s)=>[s?" · ":"",p("span",{},o)]);x("summary").replaceChildren(
...r)}var Ir=["auto","light","dark"],wb={auto:"◐ Auto",light:"☀ Light",dark:"☾ Dark"},Ku="newsgraph-theme",zu=t=>Ir.
find(e=>e===t)??"auto",Rr=()=>zu(x("theme").dataset.theme);function xb(){try{return zu(localStorage.getItem(Ku))}catch{return"\
auto"}}function vb(t){try{localStorage.setItem(Ku,t)}catch{}}function kn(t){let e=document.documentElement;t==="auto"?delete e.
dataset.theme:e.dataset.theme=t;let n=x("theme");n.textContent=wb[t],n.dataset.theme=t,n.setAttribute("aria-label",`Colo\
urs: ${t}. Press to change`),e.dataset.ready&&(To(),Cr())}function kb(){let t=Ir[(Ir.indexOf(Rr())+1)%Ir.length];vb(t),kn(
t)}function Sb(){kn(Rr()),document.documentElement.dataset.theme="light",To(),Xt(!1),Va()}var Ot=(t,e)=>{x(t).addEventListener(
"click",e)};function Tb(){Mb(),Ol(),ku(),Ot("view-map",()=>{bt({view:"map"})}),Ot("view-timeline",()=>{bt({view:"timelin\
e"})}),addEventListener("resize",Al),Ot("view-network",()=>{bt({view:"network"})}),Ot("back",()=>{yt.move(-1)}),Ot("forw\
ard",()=>{yt.move(1)}),Ot("peek",Is),Ot("zoom-in",()=>{Fe(1.5)}),Ot("zoom-out",()=>{Fe(1/1.5)}),Ot("zoom-fit",()=>{Xt()}),
Ot("theme",kb);for(let t of document.querySelectorAll("dialog .close"))t.addEventListener("click",()=>{t.closest("dialog")?.
close()});x("take").addEventListener("beforetoggle",Vc),Ot("about-button",()=>{uu(),x("about").showModal()}),Ot("text-co\
py",()=>{Ob()}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>{kn(Rr())}),addEventListener("b\
eforeprint",Sb),addEventListener("afterprint",()=>{kn(Rr())}),addEventListener("keydown",Nb)}async function Ob(){let t=x(
"text-body");t.select();let e=await navigator.clipboard.writeText(t.value).then(()=>"Copied.",()=>"Press Ctrl+C to copy.");
x("text-note").textContent=e}var Gu=()=>[...document.querySelectorAll("#results .thing")];function Mb(){let t=x("search"),
e=r=>{Mn(r,[t,...Gu()])},n=0;t.addEventListener("input",()=>{Rs("list"),clearTimeout(n),n=window.setTimeout(()=>{Qt(t.value,
!0)},90)}),t.addEventListener("keydown",r=>{if(r.key!=="Enter"){e(r);return}clearTimeout(n),Eb(t.value)}),x("results").addEventListener(
"keydown",e)}function Eb(t){un({query:t}),Lr(),tt()&&v.faults.every(({isHint:e})=>e)&&Gu().at(0)?.click()}function Nb(t){
let{target:e}=t,n=e instanceof Element&&e.closest("input, select, textarea, dialog");if(!(t.ctrlKey||t.metaKey||t.altKey||
n)){if(t.key==="/")x("search").focus();else if(t.key==="?")x("help").togglePopover();else return;t.preventDefault()}}function Cb(){
let t=([n,{says:r}])=>{let o=nt.exampleOf(n),i=p("th",{scope:"row"},te(()=>{x("help").hidePopover(),Qt(`${v.query} ${o}`.
trim()),x("search").focus()},o));return p("tr",{},i,p("td",{},r))},e=([n])=>!de(n)||u.sizeOf(n)>0;x("help-fields").replaceChildren(
...[...nt.fields].filter(e).map(t))}var $b={pick(t,e){t&&Jt(t)?Ib(t.edge):t?U(t,e?{view:"network"}:{}):v.view==="map"&&U(
null)},back(){U(null,v.chosen&&v.view==="network"?{view:"map"}:{})},tip:t=>Jt(t)?Ab(t.edge):Lb(t),say(t){let e=L(u.labelOf(
t),200);x("live").textContent=`${Wt(t)}: ${e}. ${at(t)}`}},Vu=(t,...e)=>p("span",{},p("strong",{dir:"auto"},t),e.map(n=>p(
"small",{dir:"auto"},n))),Lb=t=>[Lt(t.kind),Vu(L(u.labelOf(t),140),at(t))];function Ab({kind:t,ends:e,links:n}){let[r,o]=e.
map(i=>L(u.labelOf(i),60)),s=n.length?fn(u,n[0],u.links.source[n[0]]):Mt[t].says;return[Me(t),Vu(t,s,`${r} → ${o}`)]}function Ib({
kind:t,ends:e,links:n}){if(n.length){rs(n[0]);return}let[r,o]=e.map(u.labelOf);x("live").textContent=`${t}: ${r} → ${o}\
. ${Mt[t].says}`}Wu();})();
