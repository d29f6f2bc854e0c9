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
"use strict";(()=>{var Pl=["ink","soft","paper","panel","line","article","outlet","topic","story","link","quiet","accent","sans","serif"],F;
function lr(){let t=getComputedStyle(document.documentElement),e=r=>t.getPropertyValue(`--${r}`).trim(),n=Object.fromEntries(
Pl.map(r=>[r,e(r)]));F={...n,story:n.story||n.ink,isDark:e("dark")==="1"}}var Kl=new Intl.NumberFormat,T=t=>Kl.format(t),M=(t,e,n=`${e}s`)=>`${T(t)} ${t===1?e:n}`,_l=new Intl.NumberFormat(void 0,
{style:"percent"}),$e=t=>_l.format(t),gt=86400,jo=new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeZone:"UTC"}),Wl=new Intl.
DateTimeFormat(void 0,{dateStyle:"long",timeStyle:"short",timeZone:"UTC"}),Le=["year","month","day","minute","second"],mr=t=>t===
"year"||t==="month",pe=t=>t==="minute"||t==="second",Yo=t=>Le.find(e=>t.includes(e))??"second",dr=t=>new Intl.DateTimeFormat(
void 0,{...t,timeZone:"UTC"}),Xo={year:dr({year:"numeric"}),month:dr({year:"numeric",month:"long"})},zl=dr({dateStyle:"l\
ong"});function Ie(t,e){return pe(e)?`${Gl(t)} UTC`:(mr(e)?Xo[e]:zl).format(t*1e3)}var Jt=t=>jo.format(t*1e3);function he(t,e="\
second"){return t===null?"no date":mr(e)?Ie(t,e):Jt(t)}var Gl=t=>Wl.format(t*1e3);function Nt(t,e,n="second"){return(mr(
n)?Xo[n]:jo).formatRange(t*1e3,e*1e3)}var cr=t=>{let e=new Intl.NumberFormat(void 0,{style:"unit",unit:t,unitDisplay:"lo\
ng",maximumFractionDigits:0});return n=>e.format(n)},ur={minute:cr("minute"),hour:cr("hour"),day:cr("day")};function _t(t){
let[e,n]=[Math.round(Math.abs(t)*1440),Math.round(Math.abs(t)*24)];return e<90?ur.minute(e):n<48?ur.hour(n):ur.day(Math.
round(Math.abs(t)))}function Zo(t){return t*60<1?"":t<1.5?_t(Math.floor(t*60)/1440):_t(t<48?Math.floor(t)/24:Math.floor(
t/24))}var Ul={year:4,month:7,day:10,minute:16,second:19};function te(t,e="second"){if(t===null)return"";let n=new Date(
t*1e3).toISOString().replace(".000Z","Z");return e==="second"?n:n.slice(0,Ul[e])+(e==="minute"?"Z":"")}var an={shapes:{article:"dot",outlet:"square",topic:"diamond",story:"hexagon"},sizes:{article:[7,1.4,14],outlet:[7,1.1,16],
topic:[11,1,22],story:[12,1.2,26]},edges:{"related-to":{colour:"link",width:2.2,dashes:!1,arrow:!0},similar:{colour:"qui\
et",width:1.4,dashes:[2,3],arrow:!1},copy:{colour:"accent",width:2.6,dashes:[11,3],arrow:!0,isNamed:!0},revision:{colour:"\
accent",width:1.8,dashes:[8,3,2,3],arrow:!0,isNamed:!0},reprint:{colour:"link",width:1.8,dashes:[14,5],arrow:!0,isNamed:!0},
"published-by":{colour:"outlet",width:1.2,dashes:[1.5,4],arrow:!1},credits:{colour:"outlet",width:1.6,dashes:[4,2],arrow:!0},
"credits-report":{colour:"outlet",width:1.4,dashes:[4,2,1,2],arrow:!0},covers:{colour:"topic",width:1.3,dashes:[7,5],arrow:!1},
"part-of":{colour:"outlet",width:1.6,dashes:[10,4,2,4],arrow:!0},broader:{colour:"topic",width:1.8,dashes:!1,arrow:!0},"\
part-of-story":{colour:"quiet",width:1,dashes:[1,3],arrow:!1}}};var ql=an.edges,wt=(t,e)=>({...ql[t],says:e}),St={"related-to":wt("related-to","an article lists another"),copy:wt("copy",
"the same text in another outlet"),revision:wt("revision","the same text, revised by its outlet"),reprint:wt("reprint","\
the same text, more than 48 hours later"),similar:wt("similar","the texts share words"),credits:wt("credits","names the \
outlet as a source"),"credits-report":wt("credits-report","names the outlet of an earlier report"),covers:wt("covers","r\
eports on a topic"),"published-by":wt("published-by","an article and its outlet"),"part-of-story":wt("part-of-story","pa\
rt of a story"),"part-of":wt("part-of","an outlet within another"),broader:wt("broader","a topic within a broader one")},
Qo=an.shapes,Jo=an.sizes;var ts=t=>t.flatMap(e=>e==null?[]:typeof e=="string"||e instanceof Node?[e]:ts(e));function h(t,e={},...n){let r=document.
createElement(t);for(let[o,s]of Object.entries(e))typeof s=="function"?r.addEventListener(o.slice(2),s):s===!0?r.setAttribute(
o,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(o,String(s));return r.append(...ts(n)),r}function B(t,e,...n){let r=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[o,s]of Object.entries(e))r.setAttribute(o,String(s));return r.append(
...n),r}function w(t){let e=document.getElementById(t);if(!e)throw new Error(`The page has no element #${t}`);return e}function ln(t,e){
let n=t.contains(document.activeElement)?document.activeElement:null,r=n instanceof HTMLElement?n.dataset.key:void 0;if(t.
replaceChildren(...e()),r===void 0)return;[...t.querySelectorAll("[data-key]")].find(s=>s.dataset.key===r)?.focus({preventScroll:!0})}
var P=t=>h("bdi",{},t),ge=(t,e="second")=>h("time",{datetime:te(t,e)},Ie(t,e));function Wt(t,e=t){let n=URL.canParse(t)?
new URL(t):null;return!n||!["http:","https:"].includes(n.protocol)?h("span",{class:"address"},P(t)):h("a",{href:n.href,target:"\
_blank",rel:"noopener noreferrer",referrerpolicy:"no-referrer"},P(e))}var jl={article:()=>[B("circle",{cx:8,cy:8,r:5.5})],
outlet:()=>[B("rect",{x:3,y:3,width:10,height:10})],topic:()=>[B("path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z"})],story:()=>[B(
"circle",{cx:8,cy:8,r:6.5,class:"rim"}),B("circle",{cx:6,cy:7,r:1.7}),B("circle",{cx:10.2,cy:6.6,r:1.7}),B("circle",{cx:8.4,
cy:10.6,r:1.7})]},Yl="M4.8 2.5h6.4L14.4 8l-3.2 5.5H4.8L1.6 8Z",es=(t,...e)=>B("svg",{class:`sign ${t}`,viewBox:"0 0 16 1\
6",width:16,height:16,"aria-hidden":"true"},...e),At=t=>es(t,...jl[t]()),ns=t=>t==="story"?es(t,B("path",{d:Yl})):At(t);
function ye(t){let{colour:e,dashes:n,width:r,arrow:o}=St[t],s=n?{"stroke-dasharray":n.join(" ")}:{},i=B("path",{d:"M1 6H\
25","stroke-width":r,...s}),a=o?[B("path",{d:"M21 2.5 27 6 21 9.5Z",class:"head"})]:[];return B("svg",{class:`line ${t} \
of-${e}`,viewBox:"0 0 28 12",width:28,height:12,"aria-hidden":"true"},i,...a)}var ee=()=>matchMedia("(max-width: 900px)").
matches,cn=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function un(t,e){let n=t.key==="ArrowDown"?1:t.key===
"ArrowUp"?-1:0;if(!n)return;let r=e.findIndex(s=>s===document.activeElement),o=e.at(Math.max(r+n,0));!o||r+n<0||(t.preventDefault(),
o.focus())}var K=w("canvas"),U=null,Ct,Rt;function rs(t){return Ct=new vis.DataSet,Rt=new vis.DataSet,U=new vis.Network(K,{nodes:Ct,
edges:Rt},t),U}function ft(){let{x:t,y:e}=U?.getViewPosition()??{x:0,y:0};return{x:t,y:e,scale:U?.getScale()??1,width:K.
clientWidth,height:K.clientHeight,ratio:window.devicePixelRatio||1}}var fr=!1;function be(){fr||(fr=!0,requestAnimationFrame(
()=>{fr=!1,U?.redraw()}))}var we=0;function ne(){we+=1,be()}var os=["article","outlet","topic","story"],dn=["declared","similar","copy","revision","reprint"];var mn=["copy","revision","reprint"],ss=["related-to","similar","copy","revision","reprint","covers","credits","publishe\
d-by","part-of-story","part-of","broader","credits-report"],is=["storyline","event","series"],it={declared:{edge:"relate\
d-to",term:"ng:relatedTo",cost:1,words:"lists as related",back:"is listed as related by"},similar:{edge:"similar",term:"\
ng:similarTo",cost:2,words:"is similar to",back:"is similar to"},copy:{edge:"copy",term:"ng:copyOf",cost:.5,words:"is a \
copy of",back:"is copied by"},revision:{edge:"revision",term:"ng:revisionOf",cost:.5,words:"is a revision of",back:"is r\
evised by"},reprint:{edge:"reprint",term:"ng:reprintOf",cost:.5,words:"is a reprint of",back:"is reprinted by"}},re={about:{
words:"is about",back:"is a topic of"},credits:{words:"names as a source",back:"is named as a source by"},publisher:{words:"\
is published by",back:"published"},event:{words:"belongs to the event",back:"includes"},storyline:{words:"belongs to the\
 storyline",back:"includes"},series:{words:"belongs to the series",back:"includes"},part_of:{words:"is part of",back:"in\
cludes"},broader:{words:"is a topic within",back:"includes the topic"},parent:{words:"is part of the storyline",back:"in\
cludes the event"}},as=new Map([["article","schema:NewsArticle"],["collection","schema:Collection"],["course","schema:Co\
urse"],["video","schema:VideoObject"]]),pr="schema:CreativeWork";var Tt=os,A=t=>({kind:"article",row:t}),H=t=>({kind:"outlet",row:t}),z=t=>({kind:"topic",row:t}),I=t=>({kind:"story",row:t});
function J(t,e){return t===e||!!t&&!!e&&t.kind===e.kind&&t.row===e.row}var fn=class{byArticle=new Map;byOutlet=new Map;constructor({credits:e=[]}){for(let[n,r,o,s,i]of e){let a={article:n,outlet:r,
name:o,words:s,earlier:i};ls(this.byArticle,n,a),r>=0&&ls(this.byOutlet,r,a)}}of=e=>this.byArticle.get(e)??[];to=e=>this.
byOutlet.get(e)??[]};function ls(t,e,n){let r=t.get(e);r?r.push(n):t.set(e,[n])}var hr=({type:t})=>t==="integer"||t==="number";function cs(t){let e=new Map(Object.entries(t.articles));return(t.fields??
[]).map(n=>({...n,values:e.get(n.name)??[]}))}var us=(t,e)=>t.filter(({shows:n,values:r})=>n&&r[e]!==null);function gr(t){let{words:e,counts:n,places:r,weights:o}=t.terms,s=Int32Array.from(n);for(let i=1;i<s.length;i+=1)s[i]+=s[i-
1];return{...t,images:new Map(Object.entries(t.images).map(([i,a])=>[Number(i),a])),terms:{words:e,ends:s,places:Int32Array.
from(r),weights:Int16Array.from(o)}}}function Xl(t){return(t??"").replace(/[^A-Za-z0-9 -]/g,"").replace(/[ -]+/g,"-").replace(
/^-|-$/g,"").toLowerCase()}function yr(t,e){return Array.isArray(t)?t[0]:t.replace("*",()=>Xl(e))}function ds(t){let e=t.articles.id.length,n=Ql(t,e),{steps:r,target:o,kind:s,similarity:i,days:a,rule:l,kinds:u}=t.derived,
d=n.source.length,m=d+o.length,f={declared:d,kinds:["declared",...u],source:new Int32Array(m),target:new Int32Array(m),kind:new Uint8Array(
m),similarity:new Float32Array(m).fill(NaN,0,d),thousandths:new Int32Array(m),days:new Float32Array(m).fill(NaN),rule:new Int8Array(
m).fill(-1,0,d)};f.source.set(n.source),f.target.set(n.target),f.target.set(o,d),f.thousandths.set(i,d),f.rule.set(l,d);
for(let p=0,g=0;p<o.length;p+=1)g+=r[p],f.source[d+p]=g,f.kind[d+p]=1+s[p],f.similarity[d+p]=i[p]/1e3;return Zl(f,t.articles.
published,a),{...f,...tc(f,e)}}function Zl({source:t,target:e,days:n,declared:r},o,s){for(let i=r;i<t.length;i+=1){let[a,
l]=[o[t[i]],o[e[i]]];a!==null&&l!==null&&(n[i]=(a-l)/86400)}for(let[i,a]of s)n[r+i]=a===null?NaN:a/100}function Ql({mentions:t,
related:e,unrelated:n},r){let{starts:o,listed:s}=Jl([...t,...e],r),i=new Set(n.flatMap(([u,...d])=>d.map(m=>u*r+m))),a={
source:new Int32Array(s.length),target:new Int32Array(s.length)},l=0;for(let u=0;u<r;u+=1){let d=-1;for(let m of s.subarray(
o[u],o[u+1]).sort())m>d&&m!==u&&!i.has(u*r+m)&&(a.source[l]=u,a.target[l++]=m),d=m}return{source:a.source.subarray(0,l),
target:a.target.subarray(0,l)}}function Jl(t,e){let n=new Int32Array(e+1),r=t.filter(([i])=>i>=0);for(let i of r)n[i[0]+
1]+=i.length-1;for(let i=0;i<e;i+=1)n[i+1]+=n[i];let o=new Int32Array(n[e]),s=n.slice();for(let i of r)for(let a=1;a<i.length;a+=
1)o[s[i[0]]++]=i[a];return{starts:n,listed:o}}function tc({source:t,target:e},n){let r=new Int32Array(n+1);for(let i of[
t,e])for(let a of i)r[a+1]+=1;for(let i=0;i<n;i+=1)r[i+1]+=r[i];let o=new Int32Array(2*t.length),s=r.slice();for(let i of[
t,e])for(let a=0;a<i.length;a+=1)o[s[i[a]]++]=a;return{starts:r,byArticle:o}}var ms=Le.length-1,pn=class{constructor(e){this.articles=e;this.published=new Map(e.precision),this.updated=new Map(e.updatedPrecision)}articles;published;updated;of=e=>Le[this.
published.get(e)??ms];isTimed=(e,n)=>pe(this.of(e))&&pe(this.of(n));ofUpdate=e=>Le[this.updated.get(e)??ms];ofPeriod(e,n){
let{published:r}=this.articles;return Yo(e.filter(o=>n?.some(s=>s===r[o])).map(this.of))}};function fs(t,e){return t.map(
(n,r)=>n===null?null:n+(e[r]??0))}function ps({series:t=[]}){return new Map(t.flatMap(([e,n])=>n.map(r=>[r,{name:e,size:n.length}])))}var Re=t=>Array.from({length:t},()=>[]);function oe(t,...e){let n=Re(t);for(let r of e)r.forEach((o,s)=>{o>=0&&n[o].push(
s)});return n}var hn=class{constructor(e,n){this.fetchDetails=n;this.articles={...e.articles,updated:fs(e.articles.updated,
e.articles.published)},this.precision=new pn(e.articles),this.looseArticles=new Set(e.articles.loose),this.outlets=e.outlets,
this.topics=e.topics,this.stories=ec(e),this.words=e.words,this.notes=e.notes,this.map=e.map,this.network=e.network,this.
described=cs(e),this.series=ps(e),this.credits=new fn(e),this.mentions=e.mentions,this.links=ds(e),this.details=e.details?
gr(e.details):null;let{articles:r,outlets:o,topics:s,stories:i}=this;this.articleTopics=r.topics.map(a=>e.words.topics[a]),
this.outletArticles=oe(o.id.length,r.outlet),this.topicArticles=nc(s.id.length,this.articleTopics),this.storyArticles=oe(
i.id.length,r.storyline,r.event),this.articlesIn={outlet:this.outletArticles,topic:this.topicArticles,story:this.storyArticles},
this.outletParts=oe(o.id.length,o.part),this.narrower=oe(s.id.length,s.broader),this.storyEvents=oe(i.id.length,i.parent),
this.storylines=[...i.id.keys()].filter(a=>this.isStoryline(a)),[this.outletTopics,this.topicOutlets]=rc(e),this.linkCount=
oc(this.links,r.id.length),this.rowsOf=sc(this,e)}fetchDetails;articles;outlets;topics;stories;words;links;notes;map;network;described;series;credits;articleTopics;outletArticles;topicArticles;storyArticles;articlesIn;outletParts;narrower;storyEvents;storylines;outletTopics;topicOutlets;linkCount;precision;details;looseArticles;mentions;rowsOf;meetings=null;coming=null;idsOf(e){
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
fetchDetails().then(e=>{this.details=gr(e)}),this.coming}abstractOf=e=>this.details?.abstract[e]??null;addressOf=e=>{let n=this.
details?.url[e]??null;if(n===null)return null;let r=yr(n,this.articles.headline[e]),o=this.outletOf(e);return!Array.isArray(
n)&&r.startsWith("/")&&o>=0?this.originOf(o)+r:r};originOf(e){return(this.words.origins[this.outlets.origin[e]]??"").replace(
"*",()=>this.outlets.domain[e]??"")}imageOf(e){let n=this.details?.images.get(e);if(!this.details||!n)return null;let[r,
o,s=null,i=null,a=null,l]=n;return{address:this.details.imageOrigins[r]+o,width:s,height:i,title:a,count:l??1}}fileOf=e=>{
if(!this.details)return"";let{name:n,words:r}=this.details.documents;return yr(r[n[e]],this.articles.headline[this.mentions[e][0]]??
null)};meetingsOf(e){return this.details?(this.meetings??=this.readMeetings(this.details),this.meetings[e]):[]}readMeetings(e){
let n=Re(this.articles.id.length);this.mentions.forEach((r,o)=>{r.forEach((s,i)=>{s>=0&&n[s].push([o,i?`related[${i-1}]`:
""])})});for(let[r,o,s]of e.documents.elsewhere)n[s].push([r,o]);return n}declaring=(e,n)=>this.meetingsOf(n).filter(([r,
o])=>o!==""&&this.mentions[r][0]===e)};function ec({stories:t,articles:e}){return{...t,grain:t.grain.map(n=>is[n]),name:t.
name.map(n=>typeof n=="number"?e.headline[n]:n)}}function nc(t,e){let n=Re(t);return e.forEach((r,o)=>{for(let s of r)n[s].
push(o)}),n}function rc({covers:t,coverCounts:e,outlets:n,topics:r}){let o=Re(n.id.length),s=Re(r.id.length);e.forEach((i,a)=>{
let[l,u]=[t[2*a],t[2*a+1]];o[l].push([u,i]),s[u].push([l,i])});for(let i of[...o,...s])i.sort((a,l)=>l[1]-a[1]);return[o,
s]}function oc({declared:t,source:e,target:n},r){let o=new Int32Array(r);for(let s=0;s<t;s+=1)o[e[s]]+=1,o[n[s]]+=1;return o}
function sc(t,e){let n=(r,o={})=>new Map([...Object.entries(o),...t.idsOf(r).map((s,i)=>[s,i])]);return{article:n("artic\
le",e.former),outlet:n("outlet"),topic:n("topic"),story:n("story",e.formerStories)}}function at(t,e){let n=new Map;for(let r of t)for(let o of e(r))n.set(o,(n.get(o)??0)+1);return[...n].sort((r,o)=>o[1]-r[1]||
r[0]-o[0])}function gn(t,e){let[n,r]=[new Map(t),new Map(e)];return{first:t.filter(([o])=>!r.has(o)),both:t.flatMap(([o,
s])=>{let i=r.get(o);return i===void 0?[]:[[o,s,i]]}),second:e.filter(([o])=>!n.has(o))}}function xe(t){let e=new Map;return n=>{
let r=e.get(n);return r===void 0&&(r=t(n),e.set(n,r)),r}}var br=12,ic=60,ac=30,lc=.25,yn=class{constructor(e){this.graph=e}graph;storylines(e){return at(e,n=>[this.graph.storylineOf(
n)].filter(r=>r>=0))}storiesOfOutlet=xe(e=>this.storylines(this.graph.outletArticles[e]));storiesOfTopic=xe(e=>this.storylines(
this.graph.topicArticles[e]));outletsOfStory=xe(e=>[...new Set(this.graph.storyArticles[e].map(this.graph.outletOf))].filter(
n=>n>=0));countedIn(e){let n=this.graph.storyArticles[e];return this.graph.isStoryline(e)?n:n.filter(r=>!this.graph.looseArticles.
has(r))}storyRows(e){return this.storiesOfOutlet(e).map(([n])=>n)}storiesNear(e){return at(this.outletsOfStory(e),r=>this.
storyRows(r)).slice(0,br).map(([r])=>I(r))}ledBy=xe(e=>{let{firstReport:n,first:r}=this.graph.stories;return[...n.keys()].
filter(s=>n[s]>=0&&this.graph.outletOf(n[s])===e).sort((s,i)=>(r[i]??0)-(r[s]??0)||s-i)});peersOf=xe(e=>{let{graph:n}=this,
r=new Map,o=(i,a)=>{for(let l of i)l!==e&&r.set(l,(r.get(l)??0)+1/Math.log2(1+a))};for(let i of this.storyRows(e)){let a=this.
outletsOfStory(i);o(a,a.length)}if(r.size<br)for(let[i]of n.outletTopics[e]){let a=n.topicOutlets[i].map(([l])=>l);a.length<=
lc*n.sizeOf("outlet")&&o(a,4*a.length)}return[...r].sort((i,a)=>a[1]-i[1]||i[0]-a[0]).slice(0,br).map(([i])=>i)});blindSpots(e){
let n=this.peersOf(e),r=n.length<4?1:2,o=i=>this.graph.outletTopics[i].map(([a])=>a),s=i=>{let a=new Set(i(e));return at(
n,i).filter(([u,d])=>!a.has(u)&&d>=r).slice(0,ac)};return{peers:n,stories:s(i=>this.storyRows(i)),topics:s(o)}}missingFrom(e){
let n=new Set(this.outletsOfStory(e)),r=this.outletsOfStory(e).slice(0,ic);return at(r,s=>this.peersOf(s).filter(i=>!n.has(
i))).filter(([,s])=>s>1).slice(0,8)}topicsBeside(e){let{topicArticles:n,articleTopics:r}=this.graph,o=this.graph.sizeOf(
"article"),s=([a,l])=>l*o/(n[e].length*n[a].length)*Math.sqrt(l);return at(n[e],a=>r[a].filter(l=>l!==e)).sort((a,l)=>s(
l)-s(a)||a[0]-l[0])}};var lt=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),gs=cc();function cc(){let t=new Map,e=[[192,591],[880,
1023],[1024,1279],[7680,8191]];for(let[n,r]of e)for(let o=n;o<=r;o+=1){let s=String.fromCodePoint(o).toLowerCase(),i=lt(
s);i===s||Array.from(i).length!==1||!/\p{L}/u.test(i)||t.set(i,new Set([...t.get(i)??[i],s]))}return new Map([...t].map(
([n,r])=>[n,`[${[...r].join("")}]`]))}function ys(t){let e=new Set;for(let o of t)for(let s of o?.match(/\P{ASCII}/gu)??
[])e.add(s.toLowerCase());let r=[...gs].map(([o,s])=>{let i=Array.from(s.slice(1,-1)).filter(a=>a===o||e.has(a));return[
o,i]}).filter(([,o])=>o.length>1);return new Map(r.map(([o,s])=>[o,`[${s.join("")}]`]))}var uc=t=>t.replace(/[\\^$.*+?()[\]{}|/]/,
"\\$&");function bn(t,e=gs){let n=t.normalize("NFC").toLowerCase();return Array.from(n,o=>e.get(lt(o))??uc(o)).join("").
replace(/\s+/g,"\\s+")}var hs=/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u,wr=t=>({starts:hs.test(t.charAt(
0)),ends:hs.test(t.charAt(t.length-1))});function zt(t,e){let{starts:n,ends:r}=wr(t),o=n?"(?<![\\p{L}\\p{N}])":"",s=e&&r?
"(?![\\p{L}\\p{N}])":"";return new RegExp(o+bn(t)+s,"iu")}function C(t,e){if(t.length<=e)return t;let n=Array.from(t.slice(
0,e*2));return n.length<=e?t:`${n.slice(0,e-1).join("").trimEnd()}…`}var wn=class{constructor(e,n){this.graph=e;this.search=n}graph;search;all=new Map;find({terms:e}){let n=this.search.maskOfAll(
e),r=a=>this.holders(a,e,n),[o,s,i]=[r("outlet"),r("topic"),r("story")];return{isArticle:n,rows:{article:this.ordered(n,
e),outlet:o.rows,topic:s.rows,story:i.rows},counts:{outlet:o.counts,topic:s.counts,story:i.counts}}}isFacetOn(e,n,r){let o=s=>s.
field===e&&!s.isNot;return r.some(s=>o(s)&&this.search.rowsNamed(s).includes(n))}isListed(e,n){return e!=="story"||this.
graph.isStoryline(n)}everyRow(e){let n=this.all.get(e);return n||(n=this.graph.rowsIn(e).filter(r=>this.isListed(e,r)),this.
all.set(e,n.sort(this.graph.orders[e]))),n}holders(e,n,r){if(!n.length)return{rows:this.everyRow(e),counts:new Map};let o=e!==
"story"&&n.some(m=>m.field===e&&!m.isNot),s=o?this.search.maskOfAll(n,e):r,i=this.countIn(e,s),a=this.nameTest(e,n),l=new Map;
for(let m of this.graph.rowsIn(e)){if(!this.isListed(e,m))continue;let p=(o&&this.isFacetOn(e,m,n)?2e9:0)+(a(m)?1e9:0)+(i.
get(m)??0);p&&l.set(m,p)}let u=(m,f)=>(l.get(f)??0)-(l.get(m)??0),d=this.graph.orders[e];return{rows:[...l.keys()].sort(
(m,f)=>u(m,f)||d(m,f)),counts:i}}countIn(e,n){let r=new Map;for(let o=0;o<n.length;o+=1)if(n[o])for(let s of this.graph.
holders[e](o))r.set(s,(r.get(s)??0)+1);return r}nameTest(e,n){let r=xn(n);if(r.length<n.length)return()=>!1;let o=r.map(
bs);return s=>o.every(i=>this.search.isNamed(e,s,i))}ordered(e,n){let{headline:r}=this.graph.articles,o=[];for(let l=0;l<
e.length;l+=1)e[l]&&o.push(l);let s=xn(n).map(bs);if(!s.length)return o.sort(this.graph.newestFirst);let i=l=>s.every(u=>u.
test(r[l]??"")),a=this.search.maskWhere(l=>e[l]===1&&i(l));return o.sort((l,u)=>a[u]-a[l]||this.graph.newestFirst(l,u))}},
bs=t=>zt(t.values[0],t.isPhrase),xn=t=>t.filter(e=>!e.field&&!e.isNot);var dc={topic:{reads:"name",example:'topic:"Computer Vision"',says:"declared to be about the topic"},outlet:{reads:"name",
example:"outlet:latimes.com",says:"published by the outlet, by domain or name"},story:{reads:"name",example:"story:portl\
and",says:"in a story of this name"},after:{reads:"date",example:"after:2020-06",says:"published on or after the first d\
ay of that year, month or day (UTC)"},before:{reads:"date",example:"before:2020-07",says:"published before it begins (UT\
C)"},related:{reads:"number",example:"related:>3",says:"how many articles it is linked with by declared links; also 2..5\
, <=4, 0"},kind:{reads:"kind",example:"kind:copy",says:`with a link of this kind: ${dn.join(", ")}`},type:{reads:"word",
example:"type:video",says:"the document’s type"},category:{reads:"word",example:"category:news",says:"the document’s c\
ategory"},quality:{reads:"number",example:"quality:>=50",says:"the collector’s score"},heat:{reads:"number",example:"h\
eat:>100",says:"the collector’s measure of attention"}},ws=t=>new Map([...Object.entries(dc),...t.filter(({searches:e})=>e).
map(e=>[e.key,mc(e)])]),mc=t=>({reads:hr(t)?"number":"word",example:`${t.key}:${hr(t)?">3":"word"}`,says:t.says}),fc=["t\
opic","outlet","story"],se=t=>fc.includes(t);var Dt=new Uint32Array(65536),pc=(t,e)=>{let n=t.length,r=e.length,o=1<<n-1,s=-1,i=0,a=n,l=n;for(;l--;)Dt[t.charCodeAt(l)]|=
1<<l;for(l=0;l<r;l++){let u=Dt[e.charCodeAt(l)],d=u|i;u|=(u&s)+s^s,i|=~(u|s),s&=u,i&o&&a++,s&o&&a--,i=i<<1|1,s=s<<1|~(d|
i),i&=d}for(l=n;l--;)Dt[t.charCodeAt(l)]=0;return a},hc=(t,e)=>{let n=e.length,r=t.length,o=[],s=[],i=Math.ceil(n/32),a=Math.
ceil(r/32);for(let g=0;g<i;g++)s[g]=-1,o[g]=0;let l=0;for(;l<a-1;l++){let g=0,y=-1,b=l*32,x=Math.min(32,r)+b;for(let k=b;k<
x;k++)Dt[t.charCodeAt(k)]|=1<<k;for(let k=0;k<n;k++){let $=Dt[e.charCodeAt(k)],S=s[k/32|0]>>>k&1,D=o[k/32|0]>>>k&1,Z=$|g,
Q=(($|D)&y)+y^y|$|D,L=g|~(Q|y),W=y&Q;L>>>31^S&&(s[k/32|0]^=1<<k),W>>>31^D&&(o[k/32|0]^=1<<k),L=L<<1|S,W=W<<1|D,y=W|~(Z|L),
g=L&Z}for(let k=b;k<x;k++)Dt[t.charCodeAt(k)]=0}let u=0,d=-1,m=l*32,f=Math.min(32,r-m)+m;for(let g=m;g<f;g++)Dt[t.charCodeAt(
g)]|=1<<g;let p=r;for(let g=0;g<n;g++){let y=Dt[e.charCodeAt(g)],b=s[g/32|0]>>>g&1,x=o[g/32|0]>>>g&1,k=y|u,$=((y|x)&d)+d^
d|y|x,S=u|~($|d),D=d&$;p+=S>>>r-1&1,p-=D>>>r-1&1,S>>>31^b&&(s[g/32|0]^=1<<g),D>>>31^x&&(o[g/32|0]^=1<<g),S=S<<1|b,D=D<<1|
x,d=D|~(k|S),u=S&k}for(let g=m;g<f;g++)Dt[t.charCodeAt(g)]=0;return p},xs=(t,e)=>{if(t.length<e.length){let n=e;e=t,t=n}
return e.length===0?t.length:t.length<=32?pc(t,e):hc(t,e)};function ks(t,e){let n=[],r=[];for(let o of xr(t)){let{token:s,hint:i}=wc(o,e);i&&r.push({text:o.text,says:i,isHint:!0});
let{term:a,says:l}=vc(s,e);r.push(...l.map(u=>({text:o.text,says:u,isHint:!1}))),a&&n.push(a)}return r.push(...xc(n)),t.
split('"').length%2===0&&r.push({text:'"',says:"A quotation mark is never closed; the search closes it at the end.",isHint:!1}),
{terms:n,faults:r}}var gc=/(-)?(?:([\p{L}]+):(?=\S))?((?:"[^"]*"?|[^\s",]+|,)+)/gu;function xr(t){return Array.from(t.matchAll(
gc),e=>{let[n,r,o,s=""]=e,i=/^https?$/i.test(o??""),a=i?null:o?.toLowerCase()??null;return{text:n,start:e.index,end:e.index+
n.length,field:a,values:i?[`${o??""}:${s}`]:a?yc(s):[Ss(s)],isPhrase:!a&&s.startsWith('"'),isNot:!!r}})}var Ss=t=>t.replaceAll(
'"',"").trim(),yc=t=>(t.match(/(?:"[^"]*"?|[^",])+/g)??[]).map(Ss).filter(Boolean),bc=new Map([["OR","OR is ignored: eve\
ry word must match. To accept alternatives, separate them with commas in a field: outlet:a.com,b.com."],["AND","AND is i\
gnored: every word must match anyway."],["NOT","NOT is ignored. To exclude a word, put a minus before it: -detroit."]]);
function wc(t,e){let n=a=>({token:{...t,values:[]},hint:a});if(t.field!==null)return t.values.some(Boolean)?{token:t,hint:null}:
n(vs(t.field,e));let r=t.isPhrase||t.values[0].includes('"')?"":t.values[0],o=r.endsWith(":")?r.slice(0,-1).toLowerCase():
"";if(e.fields.has(o))return n(vs(o,e));let s=bc.get(r);if(s!==void 0)return n(s);if(/^-+$/.test(r))return n("Put the mi\
nus directly before the word that it excludes: -detroit.");let i=r.replace(/^\(+|\)+$/g,"");return i===r?{token:t,hint:null}:
{token:{...t,values:[i]},hint:"Brackets are ignored: they cannot group words."}}var vs=(t,e)=>e.fields.has(t)?`Which ${t}\
? Write it directly after the colon: ${e.exampleOf(t)}`:Ts(t,e);function xc(t){let e=s=>t.filter(i=>i.field===s&&!i.isNot).
flatMap(i=>i.dates.map(a=>[a,i.text])),n=e("after").sort((s,i)=>i[0]-s[0]).at(0),r=e("before").sort((s,i)=>s[0]-i[0]).at(
0);return!n||!r||n[0]<r[0]?[]:[{text:`${n[1]} ${r[1]}`,says:"No date can match both: the first begins after the second h\
as ended.",isHint:!1}]}function vc(t,e){let{field:n}=t,r=t.values.filter(Boolean),o={...t,bounds:[],dates:[]};if(!r.length)
return{term:null,says:[]};if(n===null)return{term:{...o,field:n,values:r},says:[]};if(!e.fields.has(n))return{term:null,
says:[Ts(n,e)]};let s=r.map(d=>kc(n,d,e)),i=d=>d.fault===void 0,a=s.filter(i),l={...o,field:n,values:r.filter((d,m)=>i(s[m])),
bounds:a.flatMap(({bounds:d})=>d?[d]:[]),dates:a.flatMap(({seconds:d})=>d===void 0?[]:[d])},u=s.flatMap(({fault:d})=>d===
void 0?[]:[d]);return{term:a.length?l:null,says:u}}function kc(t,e,n){let r=`“${C(e,40)}”`;if(se(t))return n.namedRows(
t,e).length?{}:{fault:Ec(t,e,n)};let o=n.fields.get(t)?.reads;if(o==="number"){let i=Tc(e);return i?{bounds:i}:{fault:`${r}\
 is not a number. Write ${t}:>3, ${t}:2..5 or ${t}:0.`}}if(o==="date"){let i=Mc(e);return i===null?{fault:`${r} is not a\
 date. Write 2020, 2020-06 or 2020-06-30.`}:{seconds:i}}let s=n.linkKinds.some(i=>i===e.toLowerCase());return o==="kind"&&
!s?{fault:`${r} is not a kind of link. The kinds are ${n.linkKinds.join(", ")}.`}:{}}var Sc=/^(>=|<=|>|<|=)?(-?\d+)$|^(-?\d+)\.\.(-?\d+)$/;
function Tc(t){let e=Sc.exec(t);if(!e)return null;let[,n,r,o,s]=e;if(o!==void 0)return[Number(o),Number(s)];let i=Number(
r);return n===">"?[i+1,1/0]:n===">="?[i,1/0]:n==="<"?[-1/0,i-1]:n==="<="?[-1/0,i]:[i,i]}var Oc=/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
function Mc(t){let e=Oc.exec(t);if(!e)return null;let[n,r,o]=[Number(e[1]),Number(e[2]??1),Number(e[3]??1)],s=new Date(0);
return s.setUTCFullYear(n,r-1,o),s.getUTCMonth()===r-1&&s.getUTCDate()===o?s.getTime()/1e3:null}function Ts(t,e){let n=[
...e.fields.keys()],r=Os(t,n),o=r?` Did you mean ${r}: ?`:` The fields are ${n.join(", ")}.`;return`There is no field ca\
lled “${C(t,40)}”.${o} To search for these words, put them in quotation marks.`}function Ec(t,e,n){let r=Os(lt(e),n.
namesOf(t)),o=r?` Did you mean “${C(r,60)}”?`:"";return`No ${t} here is called “${C(e,60)}”.${o}`}function Os(t,e){
let n=t.length<4?1:Math.max(2,Math.floor(t.length/4)),r=null,o=n+1;for(let s of e.slice(0,5e3)){if(Math.abs(s.length-t.length)>=
o)continue;let i=xs(t.slice(0,60),lt(s).slice(0,60));i<o&&([r,o]=[s,i])}return r}var vr=t=>/[\s",]/.test(t)?`"${t.replaceAll(
'"',"")}"`:t;function De(t,e,n){let r=xr(t).filter(s=>s.field!==e||s.isNot),o=n.length?[`${e}:${n.map(vr).join(",")}`]:[];
return[...r.map(s=>s.text),...o].join(" ")}var Ms=(t,e)=>xr(t).filter(n=>n.field===e&&!n.isNot).flatMap(n=>n.values);var Nc=200,Ac=40,vn=class{constructor(e){this.graph=e;this.linkKinds=e.links.kinds,this.fields=ws(e.described),this.described=
new Map(e.described.map(n=>[n.key,n]))}graph;linkKinds;fields;described;named=new Map;masks=new Map;counts=null;parse(e){
return ks(e,this)}names(e,n){let{outlets:r,topics:o,stories:s}=this.graph;return{outlet:()=>[r.name[n],r.domain[n],...r.
alt[n]],topic:()=>[o.label[n],...o.alt[n]],story:()=>[s.name[n]]}[e]().filter(a=>!!a)}namesOf(e){return this.graph.idsOf(
e).flatMap((n,r)=>this.names(e,r))}isNamed(e,n,r){return this.names(e,n).some(o=>r.test(o))}namedRows(e,n){return Es(this.
named,`${e}:${n}`,Nc,()=>this.findNamed(e,n))}findNamed(e,n){let r=this.graph.idsOf(e),o=[...r.keys()],s=lt(n),i=u=>lt(u.
replaceAll('"',"")).trim()===s,a=o.filter(u=>r[u]===n||this.names(e,u).some(i));if(a.length)return a;let l=zt(n,!1);return o.
filter(u=>this.isNamed(e,u,l))}rowsNamed(e){let{field:n,values:r}=e;return!n||!se(n)?[]:[...new Set(r.flatMap(o=>this.namedRows(
n,o)))]}facetName(e,n){let r=this.graph.labelOf({kind:e,row:n}),o=e==="outlet"?[this.graph.outlets.domain[n],r]:[r],s=i=>!!i&&
i.length<120&&this.namedRows(e,i.replaceAll('"',"").trim()).join()===String(n);return o.find(s)??this.graph.idsOf(e)[n]}exampleOf(e){
if(this.fields.get(e)?.reads==="date")return this.monthExample(e);if(!se(e)||!this.graph.sizeOf(e))return this.plainExample(
e);let n=this.graph.rowsIn(e).sort(this.graph.orders[e])[0],r=e==="story"?C(this.graph.labelOf(I(n)),30).replace(/\W+\S*…$/,
""):this.facetName(e,n);return`${e}:${vr(r)}`}plainExample(e){return this.fields.get(e)?.example??`${e}:`}monthExample(e){
let n=this.graph.articles.published.filter(o=>o!==null);if(!n.length)return this.plainExample(e);let r=new Date(1e3*n.sort(
(o,s)=>o-s)[n.length>>1]);return e==="before"&&r.setUTCMonth(r.getUTCMonth()+1,1),`${e}:${r.toISOString().slice(0,7)}`}maskOfAll(e,n=null){
let r=this.emptyMask().fill(1);for(let o of e){if(n&&o.field===n&&!o.isNot)continue;let s=this.maskOf(o),i=o.isNot?0:1;for(let a=0;a<
r.length;a+=1)s[a]!==i&&(r[a]=0)}return r}maskWhere(e){let n=this.emptyMask();for(let r=0;r<n.length;r+=1)e(r)&&(n[r]=1);
return n}emptyMask(){return new Uint8Array(this.graph.articles.id.length)}maskOf(e){let n=JSON.stringify([e.field,e.values,
e.isPhrase,!!this.graph.details]);return Es(this.masks,n,Ac,()=>this.findMask(e))}findMask(e){let{articles:n}=this.graph,
r=this.described.get(e.field);if(r)return this.maskDescribed(r,e);switch(e.field){case null:return this.maskWords(e);case"\
topic":case"outlet":case"story":return this.maskHeld(e.field,this.rowsNamed(e));case"after":return this.maskDates(o=>e.dates.
every(s=>o>=s));case"before":return this.maskDates(o=>e.dates.every(s=>o<s));case"related":return this.maskWithin(this.relatedCounts(),
e.bounds);case"quality":case"heat":return this.maskWithin(n[e.field],e.bounds);case"type":case"category":return this.maskCoded(
e.field,e.values);case"kind":return this.maskLinked(e.values);default:return this.emptyMask()}}maskDescribed(e,{bounds:n,
values:r}){if(n.length)return this.maskWithin(e.values,n);let o=r.map(s=>zt(s,!1));return this.maskWhere(s=>{let i=e.values[s];
return i!==null&&o.some(a=>a.test(String(i)))})}maskWords({values:[e],isPhrase:n}){let{graph:r}=this,o=zt(e,n),s=d=>r.rowsIn(
d).map(m=>this.isNamed(d,m,o)),[i,a]=[s("outlet"),s("topic")],{headline:l,outlet:u}=r.articles;return this.maskWhere(d=>o.
test(l[d]??"")||i[u[d]]||r.articleTopics[d].some(m=>a[m])||o.test(r.abstractOf(d)??""))}maskHeld(e,n){let r=this.emptyMask();
for(let o of n)for(let s of this.graph.articlesIn[e][o])r[s]=1;return r}maskDates(e){let{published:n}=this.graph.articles;
return this.maskWhere(r=>{let o=n[r];return o!==null&&e(o)})}maskWithin(e,n){return this.maskWhere(r=>{let o=e[r];return o!==
null&&n.some(([s,i])=>o>=s&&o<=i)})}maskCoded(e,n){let r=new Set(n.map(lt)),o=this.graph.words[e],s=new Set(o.flatMap((i,a)=>r.
has(lt(i))?[a]:[]));return this.maskWhere(i=>s.has(this.graph.articles[e][i]))}maskLinked(e){let n=new Set(e.map(i=>i.toLowerCase())),
{source:r,target:o}=this.graph.links,s=this.emptyMask();return r.forEach((i,a)=>{n.has(this.graph.linkKind(a))&&(s[i]=s[o[a]]=
1)}),s}relatedCounts(){if(this.counts)return this.counts;let{graph:e}=this,n=e.articles.id.length,r=new Int32Array(n).fill(
-1);this.counts=new Int32Array(n);for(let o=0;o<n;o+=1)for(let s of e.linksOf(o)){if(s>=e.links.declared)continue;let i=e.
otherEnd(s,o);r[i]!==o&&(this.counts[o]+=1),r[i]=o}return this.counts}};function Es(t,e,n,r){let o=t.get(e);return o===void 0&&
(t.size>n&&t.clear(),o=r(),t.set(e,o)),o}var c,V,nt,Fe;function Ns(t){c=t,V=new yn(t),nt=new vn(t),Fe=new wn(t,nt)}var As={light:["#2c5f8a","#b4611a","#3b7a4b","#8b3f93","#a83246","#6d6812","#15777f","#7a5138"],dark:["#7fb5e0","#eaa25c",
"#86c996","#d79be0","#f08a97","#cfc65e","#6fd0d6","#cda483"]},Sr={light:["#c9a227","#c77f2e","#b85c38","#9c3f49","#78305\
9","#53285f","#2f2358"],dark:["#6a5fa8","#8f5fae","#b5619f","#d66f86","#ec8a6d","#f5ad63","#fbd57a"]},Cs=-1,Tr=-2,kn={topic:"\
Topic",outlet:"Outlet",date:"Date",story:"Story"},Sn={articles:"Same",heat:"Heat"},tt;function $s(){let t=c.sizeOf("arti\
cle");tt={colour:"topic",classes:[],codes:new Int8Array(t),radii:new Float32Array(t)},Or("topic"),Mr("articles")}function Or(t){
tt.colour=t,tt.classes=$c(c,t),tt.classes.forEach(({rows:e},n)=>{for(let r of e)tt.codes[r]=n}),ne()}function Mr(t){t===
"articles"?tt.radii.fill(5.2):tt.radii.set(Cc(c)),ne()}function Cc({articles:{heat:t}}){let e=Float64Array.from(t.filter(
r=>r!==null)).sort(),n=new Map;return e.forEach((r,o)=>{n.has(r)||n.set(r,o/e.length)}),Float32Array.from(t,r=>r===null?
3:3.2+3.4*(n.get(r)??0))}function $c(t,e){let{articles:n}=t;if(e==="date")return Ic(t);if(e==="outlet")return kr(t,"outl\
et",n.outlet,"Other outlets","Outlet not given");if(e==="topic"){let o=n.id.map((s,i)=>Lc(t,i));return kr(t,"topic",o,"O\
ther topics","No topic declared")}let r=n.storyline.map((o,s)=>o>=0?o:n.event[s]);return kr(t,"story",r,"Other stories",
"In no story")}function Lc({articleTopics:t,topicArticles:e},n){let r=(o,s)=>e[o].length<e[s].length;return t[n].reduce(
(o,s)=>o<0||r(s,o)?s:o,-1)}function kr(t,e,n,r,o){let s=oe(t.sizeOf(e),n),a=[...s.keys()].filter(p=>s[p].length).sort((p,g)=>s[g].
length-s[p].length||p-g),l=As.light.length,u=a.slice(0,l).map((p,g)=>{let y={kind:e,row:p};return{label:t.labelOf(y),thing:y,
hue:g,rows:s[p]}}),d={label:r,hue:Cs,rows:a.slice(l).flatMap(p=>s[p])},m=[...n.keys()].filter(p=>n[p]<0),f={label:o,hue:Tr,
rows:m};return[...u,...[d,f].filter(p=>p.rows.length)]}function Ic({articles:{published:t}}){let e=t.map(f=>f===null?-1:
Math.floor(f/gt)),n=Int32Array.from(e.filter((f,p)=>t[p]!==null)).sort(),r=Sr.light.length,o=(f,p)=>n[Math.floor(p*n.length/
r)],s=n.length?[...new Set(Sr.light.map(o))]:[],i=s.map(()=>[]);e.forEach((f,p)=>{t[p]!==null&&i[s.findLastIndex(g=>g<=f)].
push(p)});let a=f=>(s.at(f+1)??n[n.length-1]+1)-1,l=f=>Nt(s[f]*gt,a(f)*gt),u=i.map((f,p)=>({label:l(p),hue:p,rows:f})),d=[
...t.keys()].filter(f=>t[f]===null),m={label:"Date not given",hue:Tr,rows:d};return[...u,m].filter(f=>f.rows.length)}function Tn(t){
return t===Cs?F.quiet:t===Tr?F.isDark?"#6b7079":"#a39a8c":(tt.colour==="date"?Sr:As)[F.isDark?"dark":"light"][t]}var Er=()=>tt.
classes.map(({label:t,thing:e=null,hue:n,rows:r})=>({label:t,thing:e,swatch:Tn(n),rows:r}));var Rc=1.6,Ls=220,Dc=150,O;function Rs(){O=Fc(c)}function Fc(t){let{x:e,y:n,stories:r,radii:o,topics:s}=t.map,i=a=>t.stories.
articles[a];return{x:Float32Array.from(e),y:Float32Array.from(n),sx:Float32Array.from(r[0]),sy:Float32Array.from(r[1]),radii:Float32Array.
from(o),topics:s,stretched:[1,1],islands:[...t.storylines].sort((a,l)=>i(l)-i(a)||a-l)}}function Ds({clientWidth:t,clientHeight:e}){
let n=t&&e?t/e:1;O=Is(Is(O,0,n),1,1/n)}function Is(t,e,n){let r=Math.min(Rc,Math.max(1,n)),o=r/t.stretched[e]-1;if(Math.
abs(o)<.05)return t;let[s,i]=e?[t.y.slice(),t.sy.slice()]:[t.x.slice(),t.sx.slice()],a=new Uint8Array(s.length);for(let u of t.
islands){let d=o*i[u];for(let m of[u,...c.storyEvents[u]])i[m]+=d;for(let m of c.storyArticles[u])s[m]+=d,a[m]=1}for(let u=0;u<
s.length;u+=1)a[u]||(s[u]*=1+o);let l=[e?1:1+o,e?1+o:1];return{...t,...e?{y:s,sy:i}:{x:s,sx:i},topics:t.topics.map(([u,d])=>[
u*l[0],d*l[1]]),stretched:e?[t.stretched[0],r]:[r,t.stretched[1]]}}function Fs(){let[t,e,n,r]=[1/0,1/0,-1/0,-1/0],o=(s,i,a)=>{
t=Math.min(t,s-a),e=Math.min(e,i-a),n=Math.max(n,s+a),r=Math.max(r,i+a)};for(let s=0;s<O.x.length;s+=1)o(O.x[s],O.y[s],8);
for(let s of O.islands)o(O.sx[s],O.sy[s],O.radii[s]);return[t,e,n,r]}var Be=(t,e,n,r)=>e+r>t.left&&e-r<t.left+t.width&&n+
r>t.top&&n-r<t.top+t.height;function Ot({x:t,y:e,scale:n,width:r,height:o}){let[s,i]=[r/n,o/n];return{left:t-s/2,top:e-i/
2,width:s,height:i,scale:n}}function ie(t){let e=[];for(let n=0;n<O.x.length;n+=1)Be(t,O.x[n],O.y[n],24)&&e.push(n);return e}
var Ar=(t,e)=>Be(e,O.sx[t],O.sy[t],O.radii[t]),Bs=(t,e)=>O.islands.filter(n=>Ar(n,t)&&O.radii[n]*t.scale>e);function ae(t,e=5){
let n=[];for(let r of O.islands){if(n.length>=Ls)break;if(!Ar(r,t))continue;let o=O.radii[r]*t.scale;if(o<e)continue;let s=o>
Dc?Bc(r,t):[];s.length>1?n.push(...s.slice(0,Ls-n.length)):n.push(r)}return n}var Bc=(t,e)=>c.storyEvents[t].filter(n=>Ar(
n,e)),Nr={background:"rgba(0,0,0,0)",border:"rgba(0,0,0,0)"},Hc=t=>({id:c.nameOf(I(t)),x:O.sx[t],y:O.sy[t],fixed:!0,shape:"\
dot",size:O.radii[t],borderWidth:0,color:{...Nr,hover:Nr,highlight:Nr}}),On=new Set,Hs=()=>{On=new Set};function Cr(){let t=new Set(
ae(Ot(ft()))),e=[...On].filter(r=>!t.has(r)),n=[...t].filter(r=>!On.has(r));On=t,e.length&&Ct.remove(e.map(r=>c.nameOf(I(
r)))),n.length&&Ct.add(n.map(Hc))}function Ft({kind:t,row:e}){return t==="article"?{x:O.x[e],y:O.y[e],radius:tt.radii[e]}:
t==="story"?$r(e):t==="outlet"||!c.topicArticles[e].length?null:{x:O.topics[e][0],y:O.topics[e][1],radius:10}}var $r=t=>({
x:O.sx[t],y:O.sy[t],radius:O.radii[t]});function Ps(t,e,n){let[r,o]=[-1,n];for(let a=0;a<O.x.length;a+=1){let[l,u]=[O.x[a]-
t,O.y[a]-e];if(l>30||l<-30||u>30||u<-30)continue;let d=Math.hypot(l,u)-tt.radii[a];d<=o&&([r,o]=[a,d])}if(r>=0)return A(
r);let s=a=>Math.hypot(O.sx[a]-t,O.sy[a]-e)<=O.radii[a],i=O.islands.find(s);return i===void 0?null:I(c.storyEvents[i].find(
s)??i)}var Ks={name:"",nodes:[],edges:[],places:new Map,note:""},_s={...Ks,name:"map"},Ws={focus:null,litNames:null,litRows:null,
pointed:null},E={...Ks,...Ws,fit:1,grow:1,mask:null};function Bt(t){E={...E,...t}}var zs=t=>{Bt({...t,...Ws})},_=()=>E.name===
"map",ve=()=>E.litNames!==null||E.litRows!==null,Lr=t=>J(t,E.focus);function Ir(t){let{mask:e}=E;return!e||c.articlesOf(
t).some(n=>e[n])}var ke=t=>E.litRows?E.litRows.has(t):E.mask?.[t]!==0;var Gs=.3,Vs=16,Pc=8,Kc=9,qs=4,js=6e3,Us=7,Ys=1.1,En=document.createElement("canvas"),Mn=document.createElement("canvas"),
Rr=null,_c=(t,e)=>t.left<=e.left&&t.top<=e.top&&t.left+t.width>=e.left+e.width&&t.top+t.height>=e.top+e.height;function Xs(t,e,n){
let r=Ot(e),o=Rr?.version===we?Rr:null,s=o!==null&&o.frame.scale===r.scale&&_c(o.frame,r),i=o&&(s||n)?o:Wc(r,e.ratio);Rr=
i;let{left:a,top:l,width:u,height:d}=i.frame;return t.drawImage(i.canvas,a,l,u,d),s||!n}function Wc(t,e){let[n,r]=[t.width*
Gs,t.height*Gs],o={left:t.left-n,top:t.top-r,width:t.width+2*n,height:t.height+2*r,scale:t.scale},s=t.scale*e,i=Zs(En,Math.
ceil(o.width*s),Math.ceil(o.height*s));return i.setTransform(s,0,0,s,-o.left*s,-o.top*s),Gc(i,o,s),{canvas:En,frame:o,version:we}}
function Zs(t,e,n){(t.width!==e||t.height!==n)&&Object.assign(t,{width:e,height:n});let r=zc(t);return r.setTransform(1,
0,0,1,0,0),r.clearRect(0,0,e,n),r}function zc(t){let e=t.getContext("2d");if(!e)throw new Error("This browser gives no c\
anvas to draw on.");return e}function Gc(t,e,n){let{focus:r,mask:o}=E,s=ie(e),i=Uc(t,e,s);r&&tu(t,e,r);let a=[[s.filter(
l=>!ke(l)),o?.1:.2],[s.filter(ke),1]];if(s.length>js&&5.2*e.scale<Ys*1.6)Xc(t,e,n,a);else for(let[l,u]of a)jc(t,e,l,u);r&&
!(i&&r.kind==="story")&&ru(t,r,e.scale)}function $t(t,e,n,r){t.moveTo(e+r,n),t.arc(e,n,r,0,2*Math.PI)}function Uc(t,e,n){
let r=n.filter(u=>c.articles.storyline[u]>=0||c.articles.event[u]>=0),o=r.length<=js&&e.scale>.12,s=o?[]:Bs(e,1),i=o?Qs(
r):new Set,a=(u,d,m=0)=>{t.beginPath();for(let f of o?r:[])$t(t,O.x[f],O.y[f],Vs+u);for(let f of i)$t(t,O.sx[f],O.sy[f],
O.radii[f]+qs+u);for(let f of s)O.radii[f]*e.scale>m&&$t(t,O.sx[f],O.sy[f],O.radii[f]-3+u);t.fillStyle=d,t.fill()},l=F.isDark?
["#171d25","#3a4551","#1f262e"]:["#e9eff0","#bccaca","#fffefb"];return a(Pc,l[0]),o&&E.focus?.kind==="story"&&Vc(t,e,c.storyArticles[E.
focus.row]),a(1/e.scale,l[1],Us),a(0,l[2],Us),o&&e.scale>.5&&qc(t,r),o}function Vc(t,e,n){t.beginPath();for(let r of n)$t(
t,O.x[r],O.y[r],Vs+3/e.scale);for(let r of Qs(n))$t(t,O.sx[r],O.sy[r],O.radii[r]+qs+3/e.scale);t.fillStyle=F.accent,t.fill()}
var Qs=t=>new Set(t.map(e=>c.articles.event[e]).filter(e=>e>=0));function qc(t,e){t.beginPath();for(let n of e)c.articles.
event[n]>=0&&$t(t,O.x[n],O.y[n],Kc);t.fillStyle=F.isDark?"#2a343f":"#f4eee1",t.fill()}function jc(t,e,n,r){t.globalAlpha=
r;let o=tt.classes.map(()=>[]);for(let s of n)o[tt.codes[s]].push(s);o.forEach((s,i)=>{t.fillStyle=Tn(tt.classes[i].hue),
Yc(t,s,e.scale)}),t.globalAlpha=1}function Yc(t,e,n){let r=(ve()||E.mask?1.8:Ys)/n;t.beginPath();for(let o of e){let s=Math.
max(tt.radii[o],r);s*n<1.4?t.rect(O.x[o]-s,O.y[o]-s,2*s,2*s):$t(t,O.x[o],O.y[o],s)}t.fill()}function Xc(t,e,n,r){let o=Zs(
Mn,En.width,En.height),s=o.createImageData(Mn.width,Mn.height),i=new Uint32Array(s.data.buffer),a=Math.max(2,Math.round(
2*n*(ve()||E.mask?7:5)));for(let[l,u]of r){let d=tt.classes.map(({hue:m})=>Qc(o,Tn(m),u));for(let m of l){let[f,p]=[(O.x[m]-
e.left)*n,(O.y[m]-e.top)*n];Zc(i,s,f,p,a,d[tt.codes[m]])}}o.putImageData(s,0,0),t.drawImage(Mn,e.left,e.top,e.width,e.height)}
function Zc(t,{width:e,height:n},r,o,s,i){let[a,l]=[Math.round(r-s/2),Math.round(o-s/2)],[u,d]=[Math.min(a+s,e),Math.min(
l+s,n)];for(let m=Math.max(l,0);m<d;m+=1)t.fill(i,m*e+Math.max(a,0),m*e+Math.max(u,0))}function Qc(t,e,n){t.fillStyle=e;
let r=t.fillStyle,[o,s,i]=[1,3,5].map(a=>parseInt(r.slice(a,a+2),16));return(Math.round(255*n)<<24|i<<16|s<<8|o)>>>0}var Jc=600;
function tu(t,e,n){let r=new Map;for(let o of eu(n)){let s=it[c.linkKind(o)].edge;r.set(s,[...r.get(s)??[],o])}for(let[o,
s]of r)nu(t,e.scale,St[o],s);t.setLineDash([]),t.globalAlpha=1}function eu({kind:t,row:e}){if(t==="article")return[...c.
linksOf(e)];if(t!=="story")return[];let{source:n,target:r}=c.links,o=new Set(c.storyArticles[e]);return c.storyArticles[e].
flatMap(i=>[...c.linksOf(i)].filter(a=>n[a]===i&&o.has(r[a]))).slice(0,Jc)}function nu(t,e,n,r){t.beginPath();for(let o of r){
let[s,i]=[c.links.source[o],c.links.target[o]];t.moveTo(O.x[s],O.y[s]),t.lineTo(O.x[i],O.y[i])}t.setLineDash((n.dashes||
[]).map(o=>o/e)),t.globalAlpha=Math.max(.22,Math.min(.75,14/r.length)),t.strokeStyle=F[n.colour],t.lineWidth=.6*n.width/
e,t.stroke()}function ru(t,e,n){let r=Ft(e);!r||e.kind==="topic"||(t.beginPath(),$t(t,r.x,r.y,r.radius+(e.kind==="articl\
e"?4:6)/n),t.strokeStyle=F.accent,t.lineWidth=2.5/n,t.stroke())}function ou(t){let e=+this._x.call(null,t),n=+this._y.call(null,t);return ti(this.cover(e,n),e,n,t)}function ti(t,e,n,r){
if(isNaN(e)||isNaN(n))return t;var o,s=t._root,i={data:r},a=t._x0,l=t._y0,u=t._x1,d=t._y1,m,f,p,g,y,b,x,k;if(!s)return t.
_root=i,t;for(;s.length;)if((y=e>=(m=(a+u)/2))?a=m:u=m,(b=n>=(f=(l+d)/2))?l=f:d=f,o=s,!(s=s[x=b<<1|y]))return o[x]=i,t;if(p=
+t._x.call(null,s.data),g=+t._y.call(null,s.data),e===p&&n===g)return i.next=s,o?o[x]=i:t._root=i,t;do o=o?o[x]=new Array(
4):t._root=new Array(4),(y=e>=(m=(a+u)/2))?a=m:u=m,(b=n>=(f=(l+d)/2))?l=f:d=f;while((x=b<<1|y)===(k=(g>=f)<<1|p>=m));return o[k]=
s,o[x]=i,t}function su(t){Array.isArray(t)||(t=Array.from(t));let e=t.length,n=new Float64Array(e),r=new Float64Array(e),
o=1/0,s=o,i=-o,a=i;for(let l=0,u,d,m;l<e;++l){if(isNaN(d=+this._x.call(null,u=t[l]))||isNaN(m=+this._y.call(null,u))){n[l]=
NaN;continue}n[l]=d,r[l]=m,d<o&&(o=d),d>i&&(i=d),m<s&&(s=m),m>a&&(a=m)}if(o>i||s>a)return this;this.cover(o,s).cover(i,a);
for(let l=0;l<e;++l)ti(this,n[l],r[l],t[l]);return this}function iu(t,e){if(isNaN(t=+t)||isNaN(e=+e))return this;var n=this.
_x0,r=this._y0,o=this._x1,s=this._y1;if(isNaN(n))o=(n=Math.floor(t))+1,s=(r=Math.floor(e))+1;else{for(var i=o-n||1,a=this.
_root,l,u;n>t||t>=o||r>e||e>=s;)switch(u=(e<r)<<1|t<n,l=new Array(4),l[u]=a,a=l,i*=2,u){case 0:o=n+i,s=r+i;break;case 1:
n=o-i,s=r+i;break;case 2:o=n+i,r=s-i;break;case 3:n=o-i,r=s-i;break}this._root&&this._root.length&&(this._root=a)}return this.
_x0=n,this._y0=r,this._x1=o,this._y1=s,this}function au(){var t=[];return this.visit(function(e){if(!e.length)do t.push(
e.data);while(e=e.next)}),t}function lu(t){return arguments.length?this.cover(+t[0][0],+t[0][1]).cover(+t[1][0],+t[1][1]):
isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}function ct(t,e,n,r,o){this.node=t,this.x0=e,this.y0=n,
this.x1=r,this.y1=o}function cu(t,e,n){var r,o=this._x0,s=this._y0,i,a,l,u,d=this._x1,m=this._y1,f=[],p=this._root,g,y;for(p&&
f.push(new ct(p,o,s,d,m)),n==null?n=1/0:(o=t-n,s=e-n,d=t+n,m=e+n,n*=n);g=f.pop();)if(!(!(p=g.node)||(i=g.x0)>d||(a=g.y0)>
m||(l=g.x1)<o||(u=g.y1)<s))if(p.length){var b=(i+l)/2,x=(a+u)/2;f.push(new ct(p[3],b,x,l,u),new ct(p[2],i,x,b,u),new ct(
p[1],b,a,l,x),new ct(p[0],i,a,b,x)),(y=(e>=x)<<1|t>=b)&&(g=f[f.length-1],f[f.length-1]=f[f.length-1-y],f[f.length-1-y]=g)}else{
var k=t-+this._x.call(null,p.data),$=e-+this._y.call(null,p.data),S=k*k+$*$;if(S<n){var D=Math.sqrt(n=S);o=t-D,s=e-D,d=t+
D,m=e+D,r=p.data}}return r}function uu(t){if(isNaN(d=+this._x.call(null,t))||isNaN(m=+this._y.call(null,t)))return this;
var e,n=this._root,r,o,s,i=this._x0,a=this._y0,l=this._x1,u=this._y1,d,m,f,p,g,y,b,x;if(!n)return this;if(n.length)for(;;){
if((g=d>=(f=(i+l)/2))?i=f:l=f,(y=m>=(p=(a+u)/2))?a=p:u=p,e=n,!(n=n[b=y<<1|g]))return this;if(!n.length)break;(e[b+1&3]||
e[b+2&3]||e[b+3&3])&&(r=e,x=b)}for(;n.data!==t;)if(o=n,!(n=n.next))return this;return(s=n.next)&&delete n.next,o?(s?o.next=
s:delete o.next,this):e?(s?e[b]=s:delete e[b],(n=e[0]||e[1]||e[2]||e[3])&&n===(e[3]||e[2]||e[1]||e[0])&&!n.length&&(r?r[x]=
n:this._root=n),this):(this._root=s,this)}function du(t){for(var e=0,n=t.length;e<n;++e)this.remove(t[e]);return this}function mu(){
return this._root}function fu(){var t=0;return this.visit(function(e){if(!e.length)do++t;while(e=e.next)}),t}function pu(t){
var e=[],n,r=this._root,o,s,i,a,l;for(r&&e.push(new ct(r,this._x0,this._y0,this._x1,this._y1));n=e.pop();)if(!t(r=n.node,
s=n.x0,i=n.y0,a=n.x1,l=n.y1)&&r.length){var u=(s+a)/2,d=(i+l)/2;(o=r[3])&&e.push(new ct(o,u,d,a,l)),(o=r[2])&&e.push(new ct(
o,s,d,u,l)),(o=r[1])&&e.push(new ct(o,u,i,a,d)),(o=r[0])&&e.push(new ct(o,s,i,u,d))}return this}function hu(t){var e=[],
n=[],r;for(this._root&&e.push(new ct(this._root,this._x0,this._y0,this._x1,this._y1));r=e.pop();){var o=r.node;if(o.length){
var s,i=r.x0,a=r.y0,l=r.x1,u=r.y1,d=(i+l)/2,m=(a+u)/2;(s=o[0])&&e.push(new ct(s,i,a,d,m)),(s=o[1])&&e.push(new ct(s,d,a,
l,m)),(s=o[2])&&e.push(new ct(s,i,m,d,u)),(s=o[3])&&e.push(new ct(s,d,m,l,u))}n.push(r)}for(;r=n.pop();)t(r.node,r.x0,r.
y0,r.x1,r.y1);return this}function gu(t){return t[0]}function yu(t){return arguments.length?(this._x=t,this):this._x}function bu(t){
return t[1]}function wu(t){return arguments.length?(this._y=t,this):this._y}function Nn(t,e,n){var r=new Dr(e??gu,n??bu,
NaN,NaN,NaN,NaN);return t==null?r:r.addAll(t)}function Dr(t,e,n,r,o,s){this._x=t,this._y=e,this._x0=n,this._y0=r,this._x1=
o,this._y1=s,this._root=void 0}function Js(t){for(var e={data:t.data},n=e;t=t.next;)n=n.next={data:t.data};return e}var ut=Nn.
prototype=Dr.prototype;ut.copy=function(){var t=new Dr(this._x,this._y,this._x0,this._y0,this._x1,this._y1),e=this._root,
n,r;if(!e)return t;if(!e.length)return t._root=Js(e),t;for(n=[{source:e,target:t._root=new Array(4)}];e=n.pop();)for(var o=0;o<
4;++o)(r=e.source[o])&&(r.length?n.push({source:r,target:e.target[o]=new Array(4)}):e.target[o]=Js(r));return t};ut.add=
ou;ut.addAll=su;ut.cover=iu;ut.data=au;ut.extent=lu;ut.find=cu;ut.remove=uu;ut.removeAll=du;ut.root=mu;ut.size=fu;ut.visit=
pu;ut.visitAfter=hu;ut.x=yu;ut.y=wu;var xu={value:()=>{}};function Fr(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.
test(r))throw new Error("illegal type: "+r);n[r]=[]}return new An(n)}function An(t){this._=t}function vu(t,e){return t.trim().
split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))
throw new Error("unknown type: "+n);return{type:n,name:r}})}An.prototype=Fr.prototype={constructor:An,on:function(t,e){var n=this.
_,r=vu(t+"",n),o,s=-1,i=r.length;if(arguments.length<2){for(;++s<i;)if((o=(t=r[s]).type)&&(o=ku(n[o],t.name)))return o;return}
if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++s<i;)if(o=(t=r[s]).type)n[o]=ei(n[o],t.name,
e);else if(e==null)for(o in n)n[o]=ei(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=
e[n].slice();return new An(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,s;r<o;++r)n[r]=
arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(s=this._[t],r=0,o=s.length;r<o;++r)s[r].
value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this.
_[t],o=0,s=r.length;o<s;++o)r[o].value.apply(e,n)}};function ku(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===
e)return o.value}function ei(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=xu,t=t.slice(0,r).concat(t.slice(
r+1));break}return n!=null&&t.push({name:e,value:n}),t}var Se=0,Pe=0,He=0,ri=1e3,Cn,Ke,$n=0,le=0,Ln=0,_e=typeof performance=="object"&&performance.now?performance:Date,oi=typeof window==
"object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function si(){
return le||(oi(Su),le=_e.now()+Ln)}function Su(){le=0}function Br(){this._call=this._time=this._next=null}Br.prototype=Pr.
prototype={constructor:Br,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a functio\
n");n=(n==null?si():+n)+(e==null?0:+e),!this._next&&Ke!==this&&(Ke?Ke._next=this:Cn=this,Ke=this),this._call=t,this._time=
n,Hr()},stop:function(){this._call&&(this._call=null,this._time=1/0,Hr())}};function Pr(t,e,n){var r=new Br;return r.restart(
t,e,n),r}function Tu(){si(),++Se;for(var t=Cn,e;t;)(e=le-t._time)>=0&&t._call.call(void 0,e),t=t._next;--Se}function ni(){
le=($n=_e.now())+Ln,Se=Pe=0;try{Tu()}finally{Se=0,Mu(),le=0}}function Ou(){var t=_e.now(),e=t-$n;e>ri&&(Ln-=e,$n=t)}function Mu(){
for(var t,e=Cn,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:Cn=n);Ke=
t,Hr(r)}function Hr(t){if(!Se){Pe&&(Pe=clearTimeout(Pe));var e=t-le;e>24?(t<1/0&&(Pe=setTimeout(ni,Math.ceil(t-_e.now()-
Ln)+1)),He&&(He=clearInterval(He))):(He||($n=_e.now(),He=setInterval(Ou,ri)),Se=1,oi(ni))}}function dt(t){return function(){return t}}function Gt(t){return(t()-.5)*1e-6}function Eu(t){return t.x+t.vx}function Nu(t){
return t.y+t.vy}function li(t){var e,n,r,o=1,s=1;typeof t!="function"&&(t=dt(t==null?1:+t));function i(){for(var u,d=e.length,
m,f,p,g,y,b,x=0;x<s;++x)for(m=Nn(e,Eu,Nu).visitAfter(a),u=0;u<d;++u)f=e[u],y=n[f.index],b=y*y,p=f.x+f.vx,g=f.y+f.vy,m.visit(
k);function k($,S,D,Z,Q){var L=$.data,W=$.r,G=y+W;if(L){if(L.index>f.index){var ot=p-L.x-L.vx,mt=g-L.y-L.vy,It=ot*ot+mt*
mt;It<G*G&&(ot===0&&(ot=Gt(r),It+=ot*ot),mt===0&&(mt=Gt(r),It+=mt*mt),It=(G-(It=Math.sqrt(It)))/It*o,f.vx+=(ot*=It)*(G=(W*=
W)/(b+W)),f.vy+=(mt*=It)*G,L.vx-=ot*(G=1-G),L.vy-=mt*G)}return}return S>p+G||Z<p-G||D>g+G||Q<g-G}}function a(u){if(u.data)
return u.r=n[u.data.index];for(var d=u.r=0;d<4;++d)u[d]&&u[d].r>u.r&&(u.r=u[d].r)}function l(){if(e){var u,d=e.length,m;
for(n=new Array(d),u=0;u<d;++u)m=e[u],n[m.index]=+t(m,u,e)}}return i.initialize=function(u,d){e=u,r=d,l()},i.iterations=
function(u){return arguments.length?(s=+u,i):s},i.strength=function(u){return arguments.length?(o=+u,i):o},i.radius=function(u){
return arguments.length?(t=typeof u=="function"?u:dt(+u),l(),i):t},i}function Au(t){return t.index}function ii(t,e){var n=t.
get(e);if(!n)throw new Error("node not found: "+e);return n}function ci(t){var e=Au,n=m,r,o=dt(30),s,i,a,l,u,d=1;t==null&&
(t=[]);function m(b){return 1/Math.min(a[b.source.index],a[b.target.index])}function f(b){for(var x=0,k=t.length;x<d;++x)
for(var $=0,S,D,Z,Q,L,W,G;$<k;++$)S=t[$],D=S.source,Z=S.target,Q=Z.x+Z.vx-D.x-D.vx||Gt(u),L=Z.y+Z.vy-D.y-D.vy||Gt(u),W=Math.
sqrt(Q*Q+L*L),W=(W-s[$])/W*b*r[$],Q*=W,L*=W,Z.vx-=Q*(G=l[$]),Z.vy-=L*G,D.vx+=Q*(G=1-G),D.vy+=L*G}function p(){if(i){var b,
x=i.length,k=t.length,$=new Map(i.map((D,Z)=>[e(D,Z,i),D])),S;for(b=0,a=new Array(x);b<k;++b)S=t[b],S.index=b,typeof S.source!=
"object"&&(S.source=ii($,S.source)),typeof S.target!="object"&&(S.target=ii($,S.target)),a[S.source.index]=(a[S.source.index]||
0)+1,a[S.target.index]=(a[S.target.index]||0)+1;for(b=0,l=new Array(k);b<k;++b)S=t[b],l[b]=a[S.source.index]/(a[S.source.
index]+a[S.target.index]);r=new Array(k),g(),s=new Array(k),y()}}function g(){if(i)for(var b=0,x=t.length;b<x;++b)r[b]=+n(
t[b],b,t)}function y(){if(i)for(var b=0,x=t.length;b<x;++b)s[b]=+o(t[b],b,t)}return f.initialize=function(b,x){i=b,u=x,p()},
f.links=function(b){return arguments.length?(t=b,p(),f):t},f.id=function(b){return arguments.length?(e=b,f):e},f.iterations=
function(b){return arguments.length?(d=+b,f):d},f.strength=function(b){return arguments.length?(n=typeof b=="function"?b:
dt(+b),g(),f):n},f.distance=function(b){return arguments.length?(o=typeof b=="function"?b:dt(+b),y(),f):o},f}var Cu=1664525,
$u=1013904223,ai=4294967296;function Lu(){let t=1;return()=>(t=(Cu*t+$u)%ai)/ai}function Iu(t){return t.x}function Ru(t){
return t.y}var Du=10,Fu=Math.PI*(3-Math.sqrt(5));function ui(t){var e,n=1,r=.001,o=1-Math.pow(r,1/300),s=0,i=.6,a=new Map,
l=Pr(m),u=Fr("tick","end"),d=Lu();t==null&&(t=[]);function m(){f(),u.call("tick",e),n<r&&(l.stop(),u.call("end",e))}function f(y){
var b,x=t.length,k;y===void 0&&(y=1);for(var $=0;$<y;++$)for(n+=(s-n)*o,a.forEach(function(S){S(n)}),b=0;b<x;++b)k=t[b],
k.fx==null?k.x+=k.vx*=i:(k.x=k.fx,k.vx=0),k.fy==null?k.y+=k.vy*=i:(k.y=k.fy,k.vy=0);return e}function p(){for(var y=0,b=t.
length,x;y<b;++y){if(x=t[y],x.index=y,x.fx!=null&&(x.x=x.fx),x.fy!=null&&(x.y=x.fy),isNaN(x.x)||isNaN(x.y)){var k=Du*Math.
sqrt(.5+y),$=y*Fu;x.x=k*Math.cos($),x.y=k*Math.sin($)}(isNaN(x.vx)||isNaN(x.vy))&&(x.vx=x.vy=0)}}function g(y){return y.
initialize&&y.initialize(t,d),y}return p(),e={tick:f,restart:function(){return l.restart(m),e},stop:function(){return l.
stop(),e},nodes:function(y){return arguments.length?(t=y,p(),a.forEach(g),e):t},alpha:function(y){return arguments.length?
(n=+y,e):n},alphaMin:function(y){return arguments.length?(r=+y,e):r},alphaDecay:function(y){return arguments.length?(o=+y,
e):+o},alphaTarget:function(y){return arguments.length?(s=+y,e):s},velocityDecay:function(y){return arguments.length?(i=
1-y,e):1-i},randomSource:function(y){return arguments.length?(d=y,a.forEach(g),e):d},force:function(y,b){return arguments.
length>1?(b==null?a.delete(y):a.set(y,g(b)),e):a.get(y)},find:function(y,b,x){var k=0,$=t.length,S,D,Z,Q,L;for(x==null?x=
1/0:x*=x,k=0;k<$;++k)Q=t[k],S=y-Q.x,D=b-Q.y,Z=S*S+D*D,Z<x&&(L=Q,x=Z);return L},on:function(y,b){return arguments.length>
1?(u.on(y,b),e):u.on(y)}}}function di(){var t,e,n,r,o=dt(-30),s,i=1,a=1/0,l=.81;function u(p){var g,y=t.length,b=Nn(t,Iu,
Ru).visitAfter(m);for(r=p,g=0;g<y;++g)e=t[g],b.visit(f)}function d(){if(t){var p,g=t.length,y;for(s=new Array(g),p=0;p<g;++p)
y=t[p],s[y.index]=+o(y,p,t)}}function m(p){var g=0,y,b,x=0,k,$,S;if(p.length){for(k=$=S=0;S<4;++S)(y=p[S])&&(b=Math.abs(
y.value))&&(g+=y.value,x+=b,k+=b*y.x,$+=b*y.y);p.x=k/x,p.y=$/x}else{y=p,y.x=y.data.x,y.y=y.data.y;do g+=s[y.data.index];while(y=
y.next)}p.value=g}function f(p,g,y,b){if(!p.value)return!0;var x=p.x-e.x,k=p.y-e.y,$=b-g,S=x*x+k*k;if($*$/l<S)return S<a&&
(x===0&&(x=Gt(n),S+=x*x),k===0&&(k=Gt(n),S+=k*k),S<i&&(S=Math.sqrt(i*S)),e.vx+=x*p.value*r/S,e.vy+=k*p.value*r/S),!0;if(p.
length||S>=a)return;(p.data!==e||p.next)&&(x===0&&(x=Gt(n),S+=x*x),k===0&&(k=Gt(n),S+=k*k),S<i&&(S=Math.sqrt(i*S)));do p.
data!==e&&($=s[p.data.index]*r/S,e.vx+=x*$,e.vy+=k*$);while(p=p.next)}return u.initialize=function(p,g){t=p,n=g,d()},u.strength=
function(p){return arguments.length?(o=typeof p=="function"?p:dt(+p),d(),u):o},u.distanceMin=function(p){return arguments.
length?(i=p*p,u):Math.sqrt(i)},u.distanceMax=function(p){return arguments.length?(a=p*p,u):Math.sqrt(a)},u.theta=function(p){
return arguments.length?(l=p*p,u):Math.sqrt(l)},u}function mi(t){var e=dt(.1),n,r,o;typeof t!="function"&&(t=dt(t==null?0:+t));function s(a){for(var l=0,u=n.length,d;l<u;++l)
d=n[l],d.vx+=(o[l]-d.x)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)r[a]=isNaN(
o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.length?
(e=typeof a=="function"?a:dt(+a),i(),s):e},s.x=function(a){return arguments.length?(t=typeof a=="function"?a:dt(+a),i(),
s):t},s}function fi(t){var e=dt(.1),n,r,o;typeof t!="function"&&(t=dt(t==null?0:+t));function s(a){for(var l=0,u=n.length,
d;l<u;++l)d=n[l],d.vy+=(o[l]-d.y)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)
r[a]=isNaN(o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.
length?(e=typeof a=="function"?a:dt(+a),i(),s):e},s.y=function(a){return arguments.length?(t=typeof a=="function"?a:dt(+a),
i(),s):t},s}var In=120,Bu=300,Hu=60,Pu=44;function pi(t,e){let n=new Map(t.map(({id:a},l)=>[a,l])),r=e.flatMap(({from:a,to:l})=>{let[
u,d]=[n.get(a),n.get(l)];return u===void 0||d===void 0?[]:[{source:u,target:d}]}),o=Ku(t.length,r),s=li((a,l)=>t[l].size+
Pu/2),i=ui(o).stop().force("links",ci(r).distance(In)).force("charges",di().strength(-9*In).distanceMax(12*In)).force("x",
mi().strength(.06)).force("y",fi().strength(.06)).force("apart",s).tick(Bu);for(let a of["links","charges","x","y"])i.force(
a,null);return s.strength(1).iterations(4),i.velocityDecay(.6).tick(Hu),o.map(({x:a=0,y:l=0})=>[Math.round(a),Math.round(
l)])}function Ku(t,e){let n=new Int32Array(t);for(let{source:s,target:i}of e)n[s]+=1,n[i]+=1;let r=Array.from({length:t},
()=>({}));return[...n.keys()].sort((s,i)=>n[i]-n[s]||s-i).forEach((s,i)=>{let a=.7*In*Math.sqrt(i+.5);r[s]={x:a*Math.cos(
2.399963*i),y:a*Math.sin(2.399963*i)}}),r}function _u(t){let[e,n,r]=Jo[t.kind];return Math.min(r,e+n*Math.sqrt(c.weight(t)))}function gi({name:t="network",nodes:e,
edges:n,note:r=""}){let o=Wu(e,n),s=new Map(o.map(u=>[u.id,u])),i=new Map,a=yi(n).filter(({from:u,to:d})=>s.has(u)&&s.has(
d)&&u!==d);for(let{edge:u}of a)i.set(u.kind,(i.get(u.kind)??0)+1);let l=a.map(({id:u,from:d,to:m,edge:f})=>({id:u,from:d,
to:m,ends:[f.from,f.to],kind:f.kind,links:f.links??[],isHub:f.isHub??!1,ink:zu(i.get(f.kind)??1)}));for(let{from:u,to:d,
isHub:m}of l){let[f,p]=[s.get(u),s.get(d)];!m&&f&&p&&Gu(f,p)}return{name:t,nodes:o,edges:l,places:s,note:r}}var yi=t=>t.
map((e,n)=>({id:n,from:c.nameOf(e.from),to:c.nameOf(e.to),edge:e}));function Wu(t,e){let n=t.map(i=>({thing:i.thing,id:c.
nameOf(i.thing),size:i.size??_u(i.thing),x:i.x,y:i.y})),r=n.every(({x:i,y:a})=>i!==void 0&&a!==void 0),o=yi(e.filter(({isHub:i,
from:a,to:l})=>!i&&a!==l)),s=r?n.map(({x:i=0,y:a=0})=>[i,a]):pi(n,o);return n.map((i,a)=>({...i,x:s[a][0],y:s[a][1],ways:[]}))}
var zu=t=>Math.max(.22,Math.min(1,Math.sqrt(100/t)));function Gu(t,e){let n=Math.hypot(e.x-t.x,e.y-t.y)||1,[r,o]=[(e.x-t.
x)/n,(e.y-t.y)/n];t.ways.push([r,o]),e.ways.push([-r,-o])}function We(){let{nodes:t,edges:e}=c.network,n=c.sizeOf("artic\
le")+c.sizeOf("outlet")+c.sizeOf("topic");return!e.length&&n>c.notes.wholeLimit?null:{name:"whole",nodes:t.flatMap(({id:r,
x:o,y:s})=>{let i=c.thingOf(r);return i?[{thing:i,x:o,y:s}]:[]}),edges:e.flatMap(({from:r,to:o,kind:s,hub:i})=>{let a=[c.
thingOf(r),c.thingOf(o)];return a[0]&&a[1]?[{from:a[0],to:a[1],kind:s,isHub:!!i}]:[]})}}function bi(t){let e=c.nameOf(t),
n=t.kind==="story"?c.storyArticles[t.row]:[],r=new Set([e,...n.map(o=>c.nameOf(A(o)))]);for(let{from:o,to:s}of E.edges)o===
e&&r.add(s),s===e&&r.add(o);return r}function wi(t){let{row:e}=t;return t.kind!=="article"?c.articlesOf(t):[e,...Array.from(
c.linksOf(e),n=>c.otherEnd(n,e))]}var hi=.13;function Kr(t){if(Lr(t.thing))return 1;let e=Ir(t.thing);return ve()?E.litNames?.
has(t.id)?1:E.mask&&e?.5:hi:e?1:hi}function Uu(t,e){return e?1:ve()?.12*t.ink:(E.mask&&!t.ends.every(Ir)?.06:.75)*t.ink}
function _r(t){let e=Lr(t.thing);return{id:t.id,x:t.x,y:t.y,fixed:!0,shape:Qo[t.thing.kind],size:t.size*E.grow,opacity:Kr(
t),borderWidth:e?3:1,color:{background:F[t.thing.kind],border:e?F.ink:F.paper}}}function ze(t){let{focus:e,grow:n,pointed:r}=E,
{width:o,dashes:s,arrow:i,colour:a,isNamed:l=!1}=St[t.kind],u=e&&c.nameOf(e),d=t.from===u||t.to===u||t.id===r,m=E.litNames?.
has(t.from)&&E.litNames.has(t.to),f=Uu(t,d||e?.kind==="story"&&m===!0),p=t.kind==="related-to"||l;return{id:t.id,from:t.
from,to:t.to,hidden:t.isHub&&!d&&r!==t.from&&r!==t.to,width:o*n*(t.id===r?1.8:1),dashes:s&&s.map(g=>g*n),arrows:{to:{enabled:i,
scaleFactor:.3+.18*n}},label:l&&f>.5?t.kind:void 0,font:{size:11*n,face:"sans-serif",color:F.ink,strokeWidth:3*n,strokeColor:F.
paper,align:"middle"},color:{color:F[a],hover:F[a],opacity:f*(p?.9:.65)}}}var xi=new Map;function Rn(t){let{kind:e}=t,n=()=>c.rowsIn(e).map(o=>c.weight({kind:e,row:o})),r=xi.get(e)??n().reduce((o,s)=>Math.
max(o,s),1);return xi.set(e,r),c.weight(t)/r}var Ge=({x:t,y:e},n)=>[(t-n.x)*n.scale,(e-n.y)*n.scale],Dn=t=>J(t,E.focus)||
!_()&&["topic","outlet"].includes(t.kind)&&Rn(t)===1;function Ti({thing:t,x:e,y:n,radius:r,ways:o,isRegion:s},{lines:i,height:a,
width:l},u,d){let[m,f]=Ge({x:e,y:n},u),p=i.length*a,g=d.filter(({at:[L,W],half:G})=>Math.abs(L-m)<r+l+2*G+40&&Math.abs(W-
f)<r+p+2*G+80),y=(L,W)=>({left:L,right:L+l,top:W,bottom:W+p}),b=y(m-l/2,f+r+3),x=y(m-l/2,f-r-3-p),k=y(m-l/2,f-p/2),$=y(m+
r+4,f-p/2),S=y(m-r-4-l,f-p/2);if(s)return[k,...Vu.map(L=>y(m-l/2,f-p/2+L))].filter(L=>qu(L,g));if(_()&&t.kind==="story"){
let L=vi.flatMap(ot=>[b,x].map(mt=>y(mt.left+ot*l,mt.top)));for(let ot of vi)for(let mt of[$,S])L.push(y(mt.left,mt.top+
1.5*ot*p));let W=Si(y,m,f,r,l,p).filter(ot=>Zu(ot,m,f,t,g)),G=1.7*r>l||Dn(t)?[k]:[];return[...Qu(t,[...ju([b,x,$,S,...L],
g),...W],g),...G]}let D=(L,W)=>Math.max(0,...(o??[]).map(([G,ot])=>G*L+ot*W-.4)),Q=[[b,D(0,1)],[x,D(0,-1)+.05],[$,D(1,0)+
.1],[S,D(-1,0)+.1]].sort((L,W)=>L[1]-W[1]).map(([L])=>L);return _()||t.kind==="article"||Rn(t)<Ju()?Q:[...Q,...Si(y,m,f,
r,l,p)]}var vi=[-.2,.2,-.4,.4],Vu=[-18,18,-36,36,-54,54],Wr=15,Oi=t=>ae(Ot(t),Wr).map(e=>({row:e,at:Ge($r(e),t),half:O.radii[e]*
t.scale*.85}));function Fn({left:t,right:e,top:n,bottom:r},{at:[o,s],half:i}){return Math.max(0,Math.min(e,o+i)-Math.max(
t,o-i))*Math.max(0,Math.min(r,s+i)-Math.max(n,s-i))}var qu=(t,e)=>e.every(n=>Fn(t,n)===0);function ju(t,e){let n=o=>e.reduce(
(s,i)=>s+Fn(o,i),0);return t.map((o,s)=>[o,n(o)+250*s]).sort((o,s)=>o[1]-s[1]).map(([o])=>o)}var Yu=.1,Xu=3,Mi=(t,e)=>e.
filter(({row:n})=>n!==t.row);function Zu({top:t,bottom:e},n,r,o,s){let i={left:n-1,right:n+1,top:Math.min(r,e),bottom:Math.
max(r,t)};return Mi(o,s).every(a=>Fn(i,a)===0)}function ki({left:t,right:e,top:n,bottom:r},{at:[o,s],half:i}){let[a,l]=[
Math.max(t-o,0,o-e),Math.max(n-s,0,s-r)];return Math.max(0,Math.hypot(a,l)-i/.85)}function Qu(t,e,n){let[r,o]=[n.find(({
row:a})=>a===t.row),Mi(t,n)],s=a=>!r||a.isFar===!0||o.every(l=>ki(a,l)>ki(a,r)+Xu),i=e.filter(a=>o.every(l=>Fn(a,l)<=Yu*
(2*l.half)**2));return i.length||!Dn(t)?[...i.filter(s),...i.filter(a=>!s(a))]:e}var Ju=()=>K.clientWidth<500?.9:.4;function Si(t,e,n,r,o,s){
let i=[18,34,50].flatMap(l=>[n-r-l-s,n+r+l]),a=[0,-o/2,o/2];return i.flatMap(l=>a.map(u=>({...t(e-o/2+u,l),isFar:!0})))}var td=()=>K.clientWidth<500?_()?18:14:60,ed=/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,nd={article:()=>[`\
12px ${F.serif}`,15,24],story:()=>[`600 12.5px ${F.serif}`,15.5,K.clientWidth<500?18:21],outlet:()=>[`600 12px ${F.sans}`,
15,22],topic:()=>K.clientWidth<500?[`700 12px ${F.sans}`,14,14]:[`700 14px ${F.sans}`,17,22],region:()=>[`600 ${K.clientWidth<
500?10:12}px ${F.sans}`,16,22]},zr=new Map,Lt={placed:[],key:""},Gr=()=>{zr.clear(),Lt.key=""};function rd(t,e){let n=[""];
for(let o of t.split(/\s+/)){let s=n.length-1,i=n[s];i&&i.length+o.length>=e?n.push(o):n[s]=i?`${i} ${o}`:o}let r=n.slice(
0,2).map(o=>C(o,e+6));return n.length>2&&(r[1]=`${r[1].replace(/…$/,"")}…`),r}function od(t,{thing:e,isRegion:n=!1}){
let r=`${n?"region/":""}${c.nameOf(e)}`,o=zr.get(r)??sd(t,e,n);return zr.set(r,o),o}function sd(t,e,n){let[r,o,s]=nd[n?"\
region":e.kind](),i=C(c.labelOf(e).replace(ed,""),120),a=rd(n?i.toLocaleUpperCase():i,s);e.kind==="story"&&a.push(M(c.storyArticles[e.
row].length,"article")),t.font=r,t.letterSpacing=n?Ni:"0px";let l=Math.max(...a.map(u=>t.measureText(u).width));return t.
letterSpacing="0px",{lines:a,font:r,height:o,width:l+6}}var Ni="2.5px";function id(t){return(_()?ud(t):ad(t)).sort((n,r)=>r.
rank-n.rank).slice(0,400)}function ad(t){let e=Ot(t);return E.nodes.filter(n=>Be(e,n.x,n.y,0)&&Kr(n)===1).map(n=>({thing:n.
thing,x:n.x,y:n.y,radius:n.size*E.grow*t.scale,rank:ld(n.thing),ways:n.ways}))}function ld(t){return J(t,E.focus)?1e9:t.
kind==="article"?c.weight(t):1e4+1e3*Rn(t)}var Ur=1.9,cd=30;function ud(t){let e=Ot(t),n=ae(e,Wr).filter(s=>c.storyArticles[s].
some(ke)).map(s=>Bn(I(s),t,md(s)));t.scale<2.6*E.fit&&n.push(...fd(e));let r=E.litRows!==null&&E.litRows.size<=cd;if(t.scale>
Ur||r)for(let s of ie(e))ke(s)&&n.push(Bn(A(s),t,c.linkCount[s]/1e3));let{focus:o}=E;return!o||o.kind==="topic"||!Ft(o)?
n:[...n.filter(({thing:s})=>!J(s,o)),Bn(o,t,1e9)]}var dd=1300,md=t=>1e3*(1+c.storyArticles[t].length/c.storyArticles[O.islands[0]].
length);function Bn(t,e,n){let{x:r,y:o,radius:s}=Ft(t)??{x:0,y:0,radius:0};return{thing:t,x:r,y:o,radius:s*e.scale,rank:n}}
function fd(t){let e=.6*c.articleTopics.filter(n=>n.length).length;return O.topics.flatMap(([n,r],o)=>c.topicArticles[o].
length>1&&c.topicArticles[o].length<e&&Be(t,n,r,0)?[{thing:z(o),x:n,y:r,radius:0,rank:dd+c.topicArticles[o].length/1e6,isRegion:!0}]:
[])}var Ai=(t,e)=>t.left<e.right&&t.right>e.left&&t.top<e.bottom&&t.bottom>e.top;function pd(t,e){let n=id(e),r=n.map(a=>Ci(
a,e)),o=_()?gd(e):[],s=_()?Oi(e):[],i=yd();Lt.placed=[];for(let a=0;a<n.length&&Lt.placed.length<td();a+=1){let l=od(t,n[a]),
u=Ti(n[a],l,e,s).filter(y=>bd(y,e)&&!i.some(b=>Ai(y,b))),d=u.filter(y=>Ei(y,a,r)),m=Dn(n[a].thing)?u.at(0):void 0,f=d.find(
y=>Ei(y,-1,o))??d.at(0)??m;if(!f)continue;i.push(f);let[p,g]=Ge(n[a],e);Lt.placed.push({...n[a],size:l,isFar:!!f.isFar,dx:(f.
left+f.right)/2-p,dy:f.top-g})}}function Ci(t,e){let[n,r]=Ge(t,e);return!(t.thing.kind!=="story"||!_())||t.isRegion?{left:1/0,
right:-1/0,top:1/0,bottom:-1/0}:{left:n-t.radius,right:n+t.radius,top:r-t.radius,bottom:r+t.radius}}var hd=150;function gd(t){
let e=ie(Ot(t)).filter(n=>c.storylineOf(n)<0&&c.articles.event[n]<0);return e.length>hd?[]:e.map(n=>Ci(Bn(A(n),t,0),t))}
function yd(){let t=K.getBoundingClientRect(),[e,n]=[(t.left+t.right)/2,(t.top+t.bottom)/2];return[...document.querySelectorAll(
".views, .zoom")].map(r=>{let{left:o,right:s,top:i,bottom:a}=r.getBoundingClientRect();return{left:o-e,right:s-e,top:i-n,
bottom:a-n}})}var bd=(t,e)=>Math.max(-t.left,t.right)<e.width/2-4&&Math.max(-t.top,t.bottom)<e.height/2-4,Ei=(t,e,n)=>!n.
some((r,o)=>o!==e&&Ai(t,r));function $i(t,e,n){let r=`${E.name}|${e.scale}|${we}|${e.x},${e.y}`;r!==Lt.key&&!(n&&Lt.placed.
length)&&(pd(t,e),Lt.key=r),t.save(),t.setTransform(e.ratio,0,0,e.ratio,0,0),Object.assign(t,{textAlign:"center",textBaseline:"\
top",lineJoin:"round",lineWidth:4.5,strokeStyle:F.paper});for(let o of Lt.placed)xd(t,e,o);t.restore()}function wd(t,e,{
x:n,y:r,radius:o,size:s},i,a){let[l,u]=[(n-e.x)*e.scale+e.width/2,(r-e.y)*e.scale+e.height/2],d=a>u?a:a+s.lines.length*s.
height,m=Math.min(Math.max(l,i-s.width/2),i+s.width/2),f=o/Math.hypot(m-l,d-u);t.beginPath(),t.moveTo(l+f*(m-l),u+f*(d-u)),
t.lineTo(m,d),t.save(),t.lineWidth=1,t.strokeStyle=F.soft,t.stroke(),t.restore()}function xd(t,e,n){let{thing:r,x:o,y:s,
dx:i,dy:a,size:l,isRegion:u}=n,d=(o-e.x)*e.scale+e.width/2+i,m=(s-e.y)*e.scale+e.height/2+a;n.isFar&&wd(t,e,n,d,m),t.font=
l.font,t.letterSpacing=u?Ni:"0px",l.lines.forEach((f,p)=>{let g=r.kind==="story"&&p===l.lines.length-1;g&&(t.font=`11px ${F.
sans}`),t.fillStyle=u?F.topic:g?F.soft:F.ink,t.strokeText(f,d,m+p*l.height),t.fillText(f,d,m+p*l.height)})}var Pn=!1,Hn=!1,Li=0;function Ii(){}var Ri=Ii,Di=Ii,Ve=()=>Hn,Fi=()=>Pn,Bi=()=>{Pn=!1};function Hi(t,e){Di=e,Ri=t}function Ue(){
Ri(),Hn=!0,clearTimeout(Li),Li=window.setTimeout(()=>{Hn=!1,vd(),Di()},120)}function vd(){if(!U)return;let[t,e]=[E.fit*.4,
Math.max(8,E.fit*4)],n=U.getScale();(n<t||n>e)&&U.moveTo({scale:Math.min(e,Math.max(t,n))})}function kd(){if(_())return Fs();
let[t,e]=[E.nodes.map(({x:n})=>n),E.nodes.map(({y:n})=>n)];return[Math.min(...t),Math.min(...e),Math.max(...t),Math.max(
...e)]}var Vr=()=>({above:K.clientWidth<500?60:16,below:46});function Sd([t,e,n,r]){let[o,s]=[K.clientWidth,K.clientHeight],
i=_()?16:Math.min(70,o/8),a=_()?Vr():{above:i,below:84},l=Math.min(_()?2:1.3,(o-2*i)/Math.max(n-t,1),(s-a.above-a.below)/
Math.max(r-e,1)),u=Number.isFinite(t)?Math.max(l,.001):1;Bt({fit:u,grow:_()?1:Math.min(3,Math.max(1,.55/u))})}function Ut(t=!0){
let e=kd();Sd(e);let[n,r,o,s]=e;if(!Number.isFinite(n))return;let i=_()?(Vr().above-Vr().below)/2:20,a={x:(n+o)/2,y:(r+s)/
2-i/E.fit};Te({position:a,scale:E.fit},t),Pn=!0}function Te(t,e=!0){Pn=!1;let n=e&&!cn();n&&(Hn=!0,U?.once("animationFin\
ished",Ue));let r=n&&{duration:260,easingFunction:"easeInOutQuad"};U?.moveTo({...t,animation:r}),!n&&_()&&Ue()}function Oe(t){
Te({scale:ft().scale*t})}function qe(t){if(_())return Ft(t);let e=E.places.get(c.nameOf(t));return e?{x:e.x,y:e.y,radius:e.
size*E.grow}:null}function Pi(t){let e=qe(t);if(!e)return;let{x:n,y:r,scale:o,width:s,height:i}=ft(),a=Math.abs(e.x-n)*o>
s*.42,l=Math.abs(e.y-r)*o>i*.4,d=t.kind==="story"?Math.min(2.2,.3*Math.min(s,i)/e.radius):1.6,m=_()&&t.kind!=="topic"&&o<
d*.6,f={x:e.x,y:e.y};m?Te({position:f,scale:d}):(a||l)&&Te({position:f})}var qt=t=>"edge"in t,ce;function Wi(t){ce=t,U?.on("click",({pointer:e})=>{ce.pick(qr(e.DOM),!1)}),U?.on("doubleClick",({
pointer:e})=>{let n=qr(e.DOM);n&&ce.pick(n,!0)}),K.addEventListener("pointermove",Md),K.addEventListener("pointerleave",
je),K.addEventListener("keydown",Id),K.addEventListener("blur",jr)}function qr({x:t,y:e}){if(!U)return null;if(_()){let s=U.
DOMtoCanvas({x:t,y:e});return Td(t,e)??Ps(s.x,s.y,5/U.getScale())}let n=U.getNodeAt({x:t,y:e});if(n!==void 0)return c.thingOf(
String(n));let r=U.getEdgeAt({x:t,y:e}),o=E.edges.find(s=>s.id===r);return o?{edge:o}:null}function Td(t,e){let n=ft();return Lt.
placed.find(({x:o,y:s,dx:i,dy:a,size:l})=>{let u=(o-n.x)*n.scale+n.width/2+i,d=(s-n.y)*n.scale+n.height/2+a,m=l.lines.length*
l.height;return Math.abs(t-u)<l.width/2&&e>d&&e<d+m})?.thing??null}var Vt=w("tip"),Kn=null;function Od(t,e){return e?qt(
t)||qt(e)?qt(t)&&qt(e)&&t.edge===e.edge:J(t,e):!1}function je(){Vt.hidden=!0,Kn&&zi(null),Kn=null,K.classList.remove("po\
inting")}function Md(t){if(Ve()||t.pointerType==="touch")return;let e=K.getBoundingClientRect(),[n,r]=[t.clientX-e.left,
t.clientY-e.top],o=qr({x:n,y:r});o?Ed(o,n,r):je()}function Ed(t,e,n){Od(t,Kn)||(Vt.replaceChildren(...ce.tip(t)),Kn=t,zi(
t)),Vt.hidden=!1;let r=Math.max(8,Math.min(e+14,K.clientWidth-Vt.offsetWidth-8)),o=n+Vt.offsetHeight+24>K.clientHeight;Vt.
style.left=`${r}px`,Vt.style.top=`${o?Math.max(4,n-Vt.offsetHeight-12):n+16}px`,K.classList.add("pointing")}function zi(t){
let e=E.pointed,n=t&&(qt(t)?t.edge.id:c.nameOf(t));if(Bt({pointed:n}),_())return;let r=s=>s===e||s===n,o=E.edges.filter(
({id:s,from:i,to:a})=>[s,i,a].some(r));o.length&&Rt.update(o.map(ze))}var Nd=new Map([["ArrowLeft",[-1,0]],["ArrowRight",
[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]),Ht=null;function jr(){Ht=null,be()}function Ad(){if(!_())return E.nodes.
map(({thing:r,x:o,y:s})=>({thing:r,x:o,y:s}));let t=ft(),e=Ot({...t,width:3*t.width,height:3*t.height}),n=ae(e).map(I);return(t.
scale>Ur||n.length<2)&&n.push(...ie(e).map(A)),n.flatMap(r=>{let o=Ft(r);return o?[{thing:r,x:o.x,y:o.y}]:[]})}function Cd([
t,e]){let n=(Ht&&qe(Ht))??ft(),[r,o]=[null,1/0];for(let{thing:s,x:i,y:a}of Ad()){if(J(s,Ht))continue;let l=(i-n.x)*t+(a-
n.y)*e,u=Math.abs((i-n.x)*e)+Math.abs((a-n.y)*t),d=l>1?l+2*u:1e7+l*10+u;d<o&&([r,o]=[s,d])}r&&$d(r)}function $d(t){let e=qe(
t);if(!e)return;Ht=t;let{x:n,y:r}=e,o=ft(),s=Math.abs(n-o.x)*o.scale>o.width*.45,i=Math.abs(r-o.y)*o.scale>o.height*.42;
(s||i)&&Te({position:{x:n,y:r}},!1),ce.say(t),be()}function Gi(t){let e=Ht&&qe(Ht);if(!e)return;let{scale:n}=ft();t.beginPath(),
$t(t,e.x,e.y,e.radius+6/n),t.strokeStyle=F.accent,t.lineWidth=3/n,t.stroke()}var Ki=()=>{Ht&&ce.pick(Ht,!1)},_i=()=>{Oe(
1.4)},Ld=new Map([["Enter",Ki],[" ",Ki],["Escape",()=>{ce.back()}],["+",_i],["=",_i],["-",()=>{Oe(1/1.4)}],["0",()=>{Ut()}]]);
function Id(t){if(t.ctrlKey||t.metaKey||t.altKey)return;let e=Nd.get(t.key),n=Ld.get(t.key);if(e)Cd(e);else if(n)n();else
return;t.preventDefault()}var _n=!1;function Ui(t){lr(),Rs(),$s();let e=rs(c.network.options);e.on("beforeDrawing",n=>{!_n&&_()&&!Xs(n,ft(),Ve())&&
Ue()}),e.on("afterDrawing",n=>{_n||(E.name&&$i(n,ft(),Ve()),Gi(n))});for(let n of["dragStart","dragging","dragEnd","zoom"])
e.on(n,Ue);for(let n of["dragStart","zoom"])e.on(n,Bi);e.on("resize",Rd),Hi(je,()=>{_()&&Cr(),be()}),Wi(t)}function Rd(){
Gr(),Fi()&&requestAnimationFrame(()=>{if(!_()){Ut(!1);return}let{focus:t,litRows:e}=E;Yr(),Bt({focus:t,litRows:e}),ne()})}
function Yr(){Hs(),Ds(K),qi(_s,Cr)}function Vi(t){qi(gi(t),()=>{Ct.add(E.nodes.map(_r)),Rt.add(E.edges.map(ze))})}function qi(t,e){
jr(),je(),_n=!0,Rt.length&&Rt.clear(),Ct.length&&Ct.clear(),zs(t),Ut(!1),e(),_n=!1,ne()}function ji(t){let e=_();Bt({focus:t,
litRows:t&&e?new Set(wi(t)):null,litNames:t&&!e?bi(t):null}),Xr(),t&&Pi(t)}function Wn(t){Bt({mask:t}),Xr()}function Xr(){
_()||(Ct.update(E.nodes.map(_r)),Rt.update(E.edges.map(ze))),ne()}function Zr(){lr(),Gr(),U&&Xr()}var Yi=()=>U?.redraw();
function Xi(){let t=K.querySelector("canvas"),e=document.createElement("canvas"),n=e.getContext("2d");return!t||!n||([e.
width,e.height]=[t.width,t.height],n.fillStyle=F.paper,n.fillRect(0,0,e.width,e.height),n.drawImage(t,0,0)),e.toDataURL(
"image/png")}var Zi=[{most:62,floor:t=>t.setUTCHours(0,0,0,0),next:t=>t.setUTCDate(t.getUTCDate()+1)},{most:620,floor:t=>t.setUTCDate(
t.getUTCDate()-(t.getUTCDay()+6)%7),next:t=>t.setUTCDate(t.getUTCDate()+7)},{most:4400,floor:t=>t.setUTCDate(1),next:t=>t.
setUTCMonth(t.getUTCMonth()+1)},{most:1/0,floor:t=>t.setUTCMonth(0,1),next:t=>t.setUTCFullYear(t.getUTCFullYear()+1)}],Dd=400;
function Qi(t){let e=Float64Array.from(t.filter(l=>l!==null)).sort();if(!e.length)return null;let[n,r]=[e[0],e[e.length-
1]],o=Fd(Bd(e)),s=[];n<o[0]&&(s.push(`the first bar gathers all before ${Jt(o[0])}`),o.unshift(n));let i=o[o.length-1];i<=
r&&(s.push(`the last bar gathers all from ${Jt(i)} on`),o.push(r+1));let a=Int16Array.from(t,l=>l===null?-1:zn(o,l));return{
edges:o,bins:a,gathered:s}}function Fd([t,e]){let n=Zi.find(({most:s})=>(e-t)/gt<=s)??Zi[3],r=new Date(t*1e3);r.setUTCHours(
0,0,0,0),n.floor(r);let o=[r.getTime()/1e3];for(;o[o.length-1]<=e&&o.length<=Dd;)n.next(r),o.push(r.getTime()/1e3);return o}
function Bd(t){let e=i=>t[Math.round(i*(t.length-1))],[n,r,o,s]=[e(0),e(1),e(.01),e(.99)];return s>o&&(s-o)*2<r-n?[o,s]:
[n,r]}function zn(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<=e?n=o:r=o}return n}function Qr({bins:t,edges:e},n){
let r=new Uint32Array(e.length-1);return t.forEach((o,s)=>{o>=0&&(!n||n[s])&&(r[o]+=1)}),r}var Jr=t=>new Date(t*1e3).toISOString().
slice(0,10).replace(/(-01)?-01$/,e=>e.length>3?"":e.slice(3));var Ji=t=>t==="outlet"||t==="story";function Gn(t,e,n){let r=o=>s=>at(t.storyArticles[s],t.holders[o]);return n==="outle\
t"?[{title:"Topics",kind:"topic",held:o=>t.outletTopics[o]},{title:"Stories",kind:"story",held:e.storiesOfOutlet}]:[{title:"\
Outlets",kind:"outlet",held:r("outlet")},{title:"Topics",kind:"topic",held:r("topic")}]}var ta=["with","to","why"],v={chosen:null,other:null,view:"map",query:"",kinds:new Set(Tt),colour:"topic",size:"articles",
muted:[],terms:[],faults:[]};function Ye(t){v={...v,...t}}var rt;function ea(t){rt=t}var st=()=>v.terms.length>0;var eo=()=>{};function ra(t){eo=t,Ze||addEventListener("hashchange",t)}var Ze=location.protocol==="about:",pt=Ze?Hd():{hash:()=>location.
hash,go:t=>{location.hash=t},replace:t=>{location.replace(t)},move:t=>{window.history.go(t)}};function Hd(){let t=["#"],
e=0,n=()=>setTimeout(()=>{eo()});return{hash:()=>t[e],go(r){e+=1,t.splice(e,1/0,r),n()},replace(r){t[e]=r,n()},move(r){e=
Math.min(t.length-1,Math.max(0,e+r)),n()}}}var no=(t,e)=>t&&(t.kind==="story"||e)?"network":"map",oa=t=>encodeURIComponent(
t.toWellFormed()).replaceAll("%2F","/");function Pd(t){let e=c.nameOf(t);return/^[\w./@:%~+-]+$/.test(e)?e:oa(e)}function ro({
chosen:t,other:e,view:n,query:r,kinds:o,colour:s,size:i,muted:a}){let l=Tt.filter(m=>!o.has(m)),d=[...e?[[e.mode,c.nameOf(
e.thing)]]:[],...Xe("view",n,no(t,e)),...Xe("q",r,""),...Xe("hide",l.join(","),""),...Xe("colour",s,"topic"),...Xe("size",
i,"articles"),...a.map(m=>["fade",m])].map(([m,f])=>`${m}=${oa(f)}`).join("&");return`#${t?Pd(t):""}${d?`?${d}`:""}`}var Xe=(t,e,n)=>e===
n?[]:[[t,e]],na=null;function xt(t,e=!1){let n=ro({...v,...t}),r=pt.hash()||"#",o=e&&na===r;na=e?n:null,n===r?eo():o?pt.
replace(n):pt.go(n)}var to=!1;function sa(){let t=to;return to=!1,t}function q(t,{view:e,other:n,isFocused:r=!1}={}){to=
r;let s=t!==null&&v.view==="network"&&v.chosen!==null?"network":no(t,n??null);xt({chosen:t,other:n??null,view:e??s})}function Kd(t){
try{return decodeURIComponent(t)}catch{return""}}var ia=t=>c.thingOf(t)??c.thingOf(Kd(t)),_d=t=>Object.hasOwn(kn,t),Wd=t=>Object.
hasOwn(Sn,t);function aa(){let t=pt.hash().slice(1),e=t.indexOf("?"),n=e<0?t:t.slice(0,e),r=new URLSearchParams(e<0?"":t.
slice(e+1)),o=f=>r.get(f)??"",s=ia(n),i=s?zd(s,r):null,a=o("hide").split(","),u=["map","network"].find(f=>f===o("view"))??
no(s,i),d=o("colour"),m=o("size");return{chosen:s,other:i,view:u==="network"&&!s&&!We()?"map":u,query:o("q").slice(0,1e3),
kinds:new Set(Tt.filter(f=>!a.includes(f))),colour:_d(d)?d:"topic",size:Wd(m)?m:"articles",muted:r.getAll("fade"),isUnknown:n!==
""&&!s}}function zd(t,e){let n=ta.find(o=>e.has(o)),r=n&&ia(e.get(n)??"");return!n||!r||J(r,t)?null:Gd(n,t,r)?{mode:n,thing:r}:
null}function Gd(t,e,n){return t==="with"?n.kind===e.kind&&Ji(n.kind):t==="to"?!0:n.kind==="article"&&e.kind==="article"&&
c.linksBetween(e.row,n.row).length>0}var oo=null;function la(t){let e=oo===t;return oo=null,e}function jt(t,e=!1){t!==v.query&&(oo=e?t:null,xt({query:t},e))}
function so(t,e){jt(De(v.query,t,e))}function ca(t,e,n){let r=Ms(v.query,t).filter(o=>!nt.namedRows(t,o).includes(e));so(
t,n?[...r,nt.facetName(t,e)]:r)}var ue=null,Un=48,Ud=t=>t==="after"||t==="before",ua=t=>t!==null&&t.edges.length>2;function ao(){if(w("dates").hidden=!ua(
ue),!ua(ue))return;let t=Qr(ue,null),e=v.terms.filter(o=>!Ud(o.field)||o.isNot),n=st()?Qr(ue,nt.maskOfAll(e)):t,r=Math.max(
1,...t);w("histogram").replaceChildren(da(t,r,"all"),da(n,r,"matching")),lo(ue,Vd(ue))}function Vd({edges:t}){let e=a=>v.
terms.find(l=>l.field===a&&!l.isNot)?.dates.at(0),[n,r,o]=[e("after"),e("before"),t.length-1],s=n===void 0?0:Math.min(o-
1,zn(t,n)),i=r===void 0?o:Math.min(o,zn(t,r-1)+1);return[s,Math.max(s+1,i)]}function da(t,e,n){let r=i=>3+45*Math.sqrt(i)/
Math.sqrt(e),s=Array.from(t,(i,a)=>i?`M${a+.08} ${Un}v${-r(i)}h.84V${Un}z`:"").join("")||`M0 ${Un}`;return B("path",{class:n,
d:s})}var ma=t=>t-1;function lo({edges:t,gathered:e},[n,r]){let o=t.length-1,[s,i]=[w("date-from"),w("date-to")];for(let[
u,d]of[[s,n],[i,r]])u.max=String(o),u.value=String(d);s.setAttribute("aria-valuetext",Jt(t[n])),i.setAttribute("aria-val\
uetext",Jt(ma(t[r]))),w("histogram").setAttribute("viewBox",`0 0 ${o} ${Un}`),w("brush").style.left=`${100*n/o}%`,w("bru\
sh").style.right=`${100-100*r/o}%`;let a=n===0&&r===o,l=Nt(t[n],ma(t[r]));w("date-words").textContent=a?[l,...e].join(";\
 "):`${l} (UTC)`,w("date-clear").hidden=a}function fa({edges:t},e){let[n,r]=[Number(w("date-from").value),Number(w("date\
-to").value)];return n>=r&&([n,r]=e==="date-from"?[r-1,r]:[n,n+1]),[Math.max(0,n),Math.min(t.length-1,Math.max(1,r))]}function io({
edges:t},[e,n]){let r=e>0?[Jr(t[e])]:[],o=n<t.length-1?[Jr(t[n])]:[];jt(De(De(v.query,"after",r),"before",o))}function pa(){
let t=Qi(c.articles.published);if(ue=t,!!t){for(let e of["date-from","date-to"])w(e).addEventListener("input",()=>{lo(t,
fa(t,e))}),w(e).addEventListener("change",()=>{io(t,fa(t,e))});w("date-clear").addEventListener("click",()=>{io(t,[0,t.edges.
length-1]),w("date-from").focus()}),qd(t,w("chart"))}}function qd(t,e){let n=null,r=t.edges.length-1,o=i=>{let{left:a,width:l}=e.
getBoundingClientRect(),u=Math.floor((i.clientX-a)/l*r);return Math.min(r-1,Math.max(0,u))},s=(i,a)=>[Math.min(i,o(a)),Math.
max(i,o(a))+1];e.addEventListener("pointerdown",i=>{i.target instanceof HTMLInputElement||(n=o(i),e.setPointerCapture(i.
pointerId))}),e.addEventListener("pointermove",i=>{n!==null&&lo(t,s(n,i))}),e.addEventListener("pointerup",i=>{n!==null&&
io(t,s(n,i)),n=null}),e.addEventListener("pointercancel",()=>{n=null,ao()})}async function co(t){let e=t.textContent;return t.textContent="",e.startsWith("{")?JSON.parse(e):await uo(e).json()}function uo(t){
let e=new Blob([mo(t)]).stream();return new Response(e.pipeThrough(new DecompressionStream("gzip")))}function mo(t){let e=Uint8Array.
fromBase64;return e?e.call(Uint8Array,t):Uint8Array.from(atob(t),n=>n.charCodeAt(0))}var Me=class{constructor(e=[],n=(r,o)=>r<o?-1:r>o?1:0){if(this.data=e,this.length=this.data.length,this.compare=n,this.length>
0)for(let r=(this.length>>1)-1;r>=0;r--)this._down(r)}push(e){this.data.push(e),this._up(this.length++)}pop(){if(this.length===
0)return;let e=this.data[0],n=this.data.pop();return--this.length>0&&(this.data[0]=n,this._down(0)),e}peek(){return this.
data[0]}_up(e){let{data:n,compare:r}=this,o=n[e];for(;e>0;){let s=e-1>>1,i=n[s];if(r(o,i)>=0)break;n[e]=i,e=s}n[e]=o}_down(e){
let{data:n,compare:r}=this,o=this.length>>1,s=n[e];for(;e<o;){let i=(e<<1)+1,a=i+1;if(a<this.length&&r(n[a],n[i])<0&&(i=
a),r(n[i],s)>=0)break;n[e]=n[i],e=i}n[e]=s}};var fo=1e6,jd=3,ba=.5,ha=[...dn].sort((t,e)=>it[t].words<it[e].words?-1:1);function wa(t,e,n,r=jd){return new Vn(t,e,n,!1).
best(r)}function xa(t,e,n){return new Vn(t,e,n,!0).best(1).at(0)??null}function po(t,{kind:e,row:n}){return e==="outlet"?
{size:t.outletArticles[n].length,total:t.articles.id.length}:e==="topic"?{size:t.topicArticles[n].length,total:t.articleTopics.
filter(r=>r.length).length}:{size:t.stories.articles[n],total:t.articles.id.length}}function va(t,e){if(e.kind==="articl\
e")return!1;let{size:n,total:r}=po(t,e);return n>ba*r}var ga=-1,Yd=new Set,Vn=class{constructor(e,n,r,o){this.graph=e;this.
isCommonOpen=o;let s={article:0,outlet:0,topic:0,story:0},i=0;for(let a of Tt)s[a]=i,i+=e.sizeOf(a);this.offsets=s,this.
start=this.nodeOf(n),this.goal=this.nodeOf(r),this.topical=e.articleTopics.filter(a=>a.length).length,this.left=new Float64Array(
i).fill(1/0)}graph;isCommonOpen;offsets;start;goal;topical;left;reach=0;nodeOf({kind:e,row:n}){return this.offsets[e]+n}thingAt(e){
let{outlet:n,topic:r,story:o}=this.offsets;return e>=o?{kind:"story",row:e-o}:e>=r?{kind:"topic",row:e-r}:e>=n?{kind:"ou\
tlet",row:e-n}:{kind:"article",row:e}}best(e){this.measure();let n=[],r=[],o=this.left[this.start]<1/0?this.cheapest([this.
start],Yd):null;for(let s=o;s&&(n.push(s),n.length!==e);s=r.shift()??null){for(let i=0;i<s.nodes.length-1;i+=1){let a=s.
nodes.slice(0,i+1),l=m=>a.every((f,p)=>m.nodes[p]===f),u=new Set(n.filter(l).map(({nodes:m})=>m[i+1])),d=this.cheapest(a,
u);d&&!r.some(m=>this.compare(m,d)===0)&&r.push(d)}r.sort((i,a)=>this.compare(i,a))}return n.map(s=>this.pathOf(s))}compare(e,n){
if(e.cost!==n.cost)return e.cost-n.cost;let r=e.nodes.findIndex((o,s)=>o!==n.nodes[s]);return r<0?0:this.isBefore(e.nodes[r],
n.nodes[r])?-1:1}isBefore(e,n){return this.graph.nameOf(this.thingAt(e))<this.graph.nameOf(this.thingAt(n))}measure(){let{
left:e}=this,n=new Me([[0,this.goal]],(r,o)=>r[0]-o[0]);e[this.goal]=0;for(let r=n.pop();r;r=n.pop()){let[o,s]=r;if(!(o>
e[s])){if(this.reach=o,s===this.start)break;this.hops(s,(i,a)=>{o+a>=e[i]||(e[i]=o+a,n.push([o+a,i]))})}}}atLeast(e){return Math.
min(this.left[e],this.reach)}cheapest(e,n){let{goal:r}=this,o=e[e.length-1],s=new Set(e),i=new Map([[o,0]]),a=new Me([[0,
o,0]],(u,d)=>u[0]-d[0]);for(let u=a.pop();u&&u[0]<=(i.get(r)??1/0);u=a.pop()){let[,d,m]=u;m>(i.get(d)??1/0)||d===r||this.
hops(d,(f,p)=>{if(s.has(f)||d===o&&n.has(f))return;let g=m+p;g>=(i.get(f)??1/0)||(i.set(f,g),a.push([g+this.atLeast(f),f,
g]))})}let l=i.get(r);return l===void 0?null:{cost:this.costOf(e)+l,nodes:[...e,...this.firstOf(i,o,n)]}}firstOf(e,n,r){
let o=new Map,s=new Set([this.goal]);for(let a of s){if(a===n)continue;let l=e.get(a);this.hops(a,(u,d)=>{if(u===n&&r.has(
a))return;let m=e.get(u);if(m===void 0||l===void 0||m+d!==l)return;let f=o.get(u);f?f.push(a):o.set(u,[a]),s.add(u)})}let i=[];
for(let a=n;a!==this.goal;)a=(o.get(a)??[this.goal]).reduce((u,d)=>this.isBefore(d,u)?d:u),i.push(a);return i}costOf(e){
return e.slice(1).reduce((n,r,o)=>n+this.hopBetween(e[o],r).cost,0)}pathOf({cost:e,nodes:n}){let r=n.slice(1).map((o,s)=>{
let i=this.hopBetween(n[s],o);return{from:this.thingAt(n[s]),to:this.thingAt(o),...i}});return{cost:e,steps:r}}hopBetween(e,n){
let[r,o]=[1/0,null];return this.hops(e,(s,i,a)=>{s!==n||i>r||i===r&&!this.isBetterLink(a,o)||([r,o]=[i,a<0?null:a])}),{cost:r,
link:o}}isBetterLink(e,n){if(n===null||e<0)return!1;let{links:r,linkKind:o}=this.graph,s=ha.indexOf(o(e))-ha.indexOf(o(n));
return s<0||s===0&&this.isBefore(r.source[e],r.source[n])}hops(e,n){let{kind:r,row:o}=this.thingAt(e);r==="article"?this.
hopsOfArticle(o,n):r==="outlet"?this.hopsOfOutlet(o,n):r==="topic"?this.hopsOfTopic(o,n):this.hopsOfStory(o,n)}hopsOfArticle(e,n){
let{graph:r,offsets:o}=this,{links:s}=r;for(let d of r.linksOf(e)){let m=r.linkKind(d),f=m==="similar"?s.thousandths[d]*
(fo/1e3):0;n(r.otherEnd(d,e),it[m].cost*fo-f,d)}let{outlet:i,event:a,storyline:l}=r.articles;i[e]>=0&&this.toHub(o.outlet+
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
this.isOpen(e,n)&&r(e,ya(n.size),ga)}fromHub(e,n,r,o,s){if(!this.isOpen(e,o))return;let i=ya(o.size);for(let a of n)s(r+
a,i,ga)}isOpen(e,{size:n,total:r}){return this.isCommonOpen||n<=ba*r||e===this.start||e===this.goal}},ya=t=>Math.round(fo*
(.5+Math.log2(t)/2));var Xd=[...mn,"declared","similar"];function Ta(t,e,n){let r=i=>Xd.indexOf(t.linkKind(i)),o=t.linksBetween(e,n).sort((i,a)=>r(
i)-r(a)||i-a),s=o.filter(i=>t.linkKind(i)==="similar");return o.filter(i=>t.linkKind(i)!=="similar"||i===s[0])}function ho(t,e,n){
let{words:r,back:o}=it[t.linkKind(e)];return t.links.source[e]===n?r:o}function Qe(t,e,n){let r=Oa(t,e);return`${ho(t,e,
n)}${r?` (${r})`:""}`}var Oa=(t,e)=>t.termsOf(e).slice(0,3).map(([n])=>n).join(", ");function Ma(t,e){let{source:n,target:r,
days:o}=t.links;if(t.linkKind(e)==="declared")return Qd(t,n[e],r[e]);let s=Oa(t,e),a=!Number.isNaN(o[e])&&t.precision.isTimed(
n[e],r[e])?`${_t(o[e])} apart`:"";return[s?`shares ${s}`:"",a].filter(Boolean).join(" · ")}var Zd=t=>t.slice(t.lastIndexOf(
"/")+1);function Qd(t,e,n){let[r,...o]=t.declaring(e,n);if(!r)return"";let s=o.length?` and ${M(o.length,"other place")}`:
"";return`Declared in ${Zd(t.fileOf(r[0]))}, ${r[1]}${s}`}function Ea(t){if(!t)return"as the document’s own article";let e=/^related\[(\d+)\]$/.
exec(t);return e?`as related entry ${T(Number(e[1])+1)}: ${t}`:`at ${t}`}function Na(t,{from:e,to:n,link:r}){if(r!==null)
return Qe(t,r,e.row);if(e.kind==="article"&&n.kind!=="article")return ka(t,n).words;if(e.kind!=="article"&&n.kind==="art\
icle")return ka(t,e).back;if(e.kind==="article")throw new Error("a step between two articles follows a link");return Jd(
t,e,n)?Sa[e.kind].words:Sa[e.kind].back}function ka(t,{kind:e,row:n}){return e==="story"?re[t.stories.grain[n]]:e==="top\
ic"?re.about:re.publisher}var Sa={outlet:re.part_of,topic:re.broader,story:re.parent};function Jd({stories:t,outlets:e,topics:n},r,o){
return{article:[],outlet:e.part,topic:n.broader,story:t.parent}[r.kind][r.row]===o.row}function Aa(t,e){let{size:n,total:r}=po(
t,e),o=va(t,e)?": common here, so it is weak evidence":"",s=e.kind==="topic"?`the ${T(r)} with topics`:T(r);return`${M(n,
"article")} of ${s}${o}`}var go=120,qn=40,tm=250,em={article:nm,story:rm,outlet:om,topic:sm},La=({kind:t,row:e})=>em[t](e),Y=(t,e,n)=>({from:t,to:e,
kind:n}),Ia=t=>c.holders.outlet(t).map(e=>Y(A(t),H(e),"published-by")),Ra=t=>c.articleTopics[t].map(e=>Y(A(t),z(e),"cove\
rs"));function jn(...t){return[...new Map(t.flat().map(n=>[c.nameOf(n),{thing:n}])).values()]}var Ee=t=>[...new Set(t)].
filter(e=>e>=0);function nm(t){let e=Ee(Array.from(c.linksOf(t),s=>c.otherEnd(s,t))),n=[t,...e.slice(0,go)],r=[c.storylineOf(
t)].filter(s=>s>=0),o=n.filter(s=>r.includes(c.storylineOf(s)));return{name:"article",nodes:jn(n.map(A),Ee(n.map(c.outletOf)).
map(H),c.articleTopics[t].map(z),r.map(I)),edges:[...bo(n),...n.flatMap(Ia),...Ra(t),...o.map(s=>Y(A(s),I(c.storylineOf(
s)),"part-of-story"))],note:yo(e.length+1,n.length)}}function rm(t){let e=c.storyArticles[t],n=s=>c.linksOf(s).length,o=[
...e].sort((s,i)=>n(i)-n(s)||s-i).slice(0,go);return{name:"story",nodes:jn(o.map(A),Ee(o.map(c.outletOf)).map(H),Ee(o.flatMap(
s=>c.articleTopics[s])).map(z)),edges:[...bo(o),...o.flatMap(Ia),...o.flatMap(Ra)],note:yo(e.length,o.length)}}var yo=(t,e)=>t>
e?`${M(e,"article")} of ${T(t)} are drawn here, the most linked first; the details list them all.`:"";function bo(t){let{
source:e,target:n,similarity:r}=c.links,o=new Set(t),i=Ee(t.flatMap(m=>[...c.linksOf(m)])).filter(m=>o.has(e[m])&&o.has(
n[m])),a=m=>c.linkKind(m)==="similar",l=i.filter(a).sort((m,f)=>r[f]-r[m]||m-f),u=[...i.filter(m=>!a(m)),...l.slice(0,tm)],
d=new Map;for(let m of u){let[f,p,g]=[e[m],n[m],c.linkKind(m)],y=d.get(`${f} ${p} ${g}`)??d.get(`${p} ${f} ${g}`);y?y.push(
m):d.set(`${f} ${p} ${g}`,[m])}return[...d.values()].map(Da)}var Da=t=>({from:A(c.links.source[t[0]]),to:A(c.links.target[t[0]]),
kind:it[c.linkKind(t[0])].edge,links:t});function om(t){let e=H(t),n=V.storiesOfOutlet(t).slice(0,qn).map(([l])=>l),r=c.
outletTopics[t].slice(0,qn).map(([l])=>z(l)),o=[...c.outletArticles[t]].sort(c.newestFirst).slice(0,go),s=[c.outlets.part[t]].
filter(l=>l>=0).map(H),i=c.outletParts[t].slice(0,qn).map(H),a=o.filter(l=>n.includes(c.storylineOf(l)));return{name:"ou\
tlet",nodes:jn([e],s,i,r,n.map(I),o.map(A)),edges:[...r.map(l=>Y(e,l,"covers")),...o.map(l=>Y(A(l),e,"published-by")),...a.
map(l=>Y(A(l),I(c.storylineOf(l)),"part-of-story")),...bo(o),...s.map(l=>Y(e,l,"part-of")),...i.map(l=>Y(l,e,"part-of"))],
note:yo(c.outletArticles[t].length,o.length)}}function sm(t){let e=z(t),n=V.storiesOfTopic(t),r=n.slice(0,qn).map(([m])=>m),
o=c.topicOutlets[t].slice(0,24).map(([m])=>m),s=V.topicsBeside(t).slice(0,12).map(([m])=>m),i=[c.topics.broader[t]].filter(
m=>m>=0),a=c.narrower[t],l=(m,f)=>c.storyArticles[m].some(p=>c.articleTopics[p].includes(f)),u=m=>at(c.storyArticles[m],
c.holders.outlet).filter(([f])=>o.includes(f)),d=n.length-r.length;return{name:"topic",nodes:jn(Ee([t,...s,...i,...a]).map(
z),r.map(I),o.map(H)),edges:[...r.map(m=>Y(I(m),e,"covers")),...o.map(m=>Y(H(m),e,"covers")),...r.flatMap(m=>u(m).slice(
0,4).map(([f])=>Y(H(f),I(m),"part-of-story"))),...s.flatMap(m=>r.filter(f=>l(f,m)).slice(0,6).map(f=>Y(I(f),z(m),"covers"))),
...i.map(m=>Y(e,z(m),"broader")),...a.map(m=>Y(z(m),e,"broader"))],note:d>0?`${T(r.length)} of its stories are drawn her\
e, the largest first; the details list them all.`:""}}var im=[["first",-420],["both",0],["second",420]],am=18,lm=62;function Fa(t,e){
let n=Gn(c,V,t.kind).map(({kind:s,held:i})=>({kind:s,part:gn(i(t.row),i(e.row))})),r=[{thing:t,x:-210,y:0},{thing:e,x:210,
y:0}],o=[];for(let[s,i]of im){let a=n.flatMap(({kind:l,part:u})=>u[s].slice(0,am).map(([d])=>({kind:l,row:d})));a.forEach(
(l,u)=>{r.push({thing:l,x:i,y:lm*(u-(a.length-1)/2)}),s!=="second"&&o.push(Ca(t,l)),s!=="first"&&o.push(Ca(e,l))})}return{
name:"compared",nodes:r,edges:o,note:"On the left what only the first has, on the right what only the second has, in bet\
ween what both have. The details list everything."}}function Ca(t,e){return e.kind==="topic"?Y(t,e,"covers"):t.kind==="o\
utlet"?Y(t,e,"part-of-story"):Y(e,t,"part-of-story")}function Ba(t,e,n){let r=180*Math.max(2,...n.map(({steps:i})=>i.length)),
o=new Map([[c.nameOf(t),{thing:t,x:0,y:0}],[c.nameOf(e),{thing:e,x:r,y:0}]]),s=new Map;return n.forEach(({steps:i},a)=>{
let l=130*(a-(n.length-1)/2);i.forEach((u,d)=>{let[m,f]=[c.nameOf(u.from),c.nameOf(u.to)];o.has(f)||o.set(f,{thing:u.to,
x:r*(d+1)/i.length,y:l}),s.set(`${m} ${f}`,um(u))})}),{name:"ways",nodes:[...o.values()],edges:[...s.values()],note:""}}
var $a={outlet:"published-by",topic:"covers",story:"part-of-story"},cm={outlet:"part-of",topic:"broader",story:"part-of-\
story"};function um({from:t,to:e,link:n}){return n!==null?Da([n]):e.kind==="article"?t.kind==="article"?Y(t,e,"related-t\
o"):Y(e,t,$a[t.kind]):Y(t,e,t.kind==="article"?$a[e.kind]:cm[e.kind])}var wo={article:"Article",outlet:"Outlet",topic:"Topic",story:"Story"},xo={article:"Articles",outlet:"Outlets",topic:"To\
pics",story:"Stories"},Pt=({kind:t,row:e})=>t==="story"&&!c.isStoryline(e)?"Event":wo[t];function Mt(t){let e=c.period(t);
return e?Nt(...e,c.precision.ofPeriod(t,e)):""}function vt(t){let{first:e,last:n}=c.stories,r=e[t];if(r===null)return"";
let o=[r,n[t]??r];return Nt(...o,c.precision.ofPeriod(V.countedIn(t),o))}function vo(t){let{articles:e,outlets:n,distinct_texts:r,
origins:o}=c.stories,s=r[t],i=o[t];return[M(e[t],"article"),M(n[t],"outlet"),s<e[t]?M(s,"distinct text"):"",i!==null&&i<
s?`at most ${M(i,"origin")}`:""].filter(Boolean).join(", ")}var Yn=(t,e)=>c.eventOf(e)===t&&!c.isStoryline(t)&&c.looseArticles.
has(e)?"loosely part of it":"";function Ha(t){let e=c.stories.loose[t];return e?`${T(e)} loosely part of it`:""}function et({
kind:t,row:e}){return t==="article"?`${mm(e)} · ${he(c.articles.published[e],c.precision.of(e))}`:{outlet:()=>[c.outlets.
domain[e],dm(e)],topic:()=>[M(c.topicArticles[e].length,"article"),M(c.topicOutlets[e].length,"outlet")],story:()=>[vo(e),
vt(e)]}[t]().filter(Boolean).join(" · ")}var dm=t=>M(c.outletArticles[t].length,"article"),Pa=t=>C(c.labelOf(H(c.outletOf(
t))),60),mm=t=>c.outletOf(t)>=0?Pa(t):"outlet not given",yt=t=>c.outletOf(t)>=0?Pa(t):"An unnamed outlet",Ne=t=>t.kind===
"story"&&!c.isStoryline(t.row)?`event · ${et(t)}`:et(t);function Ka(t,e){let n=c.articles[t].filter(s=>s!==null);if(n.length<
10)return"";let r=n.filter(s=>s<e).length,o=`the ${T(n.length)} articles here that have one`;return r?` Higher than ${$e(
Math.floor(100*r/n.length)/100)} of ${o}.`:` None of ${o} has a lower one.`}function _a(t){return t===null?"Not given. A\
rticles that are only listed in other documents often have none.":`A score given by whoever collected the documents; it \
is not a star rating, and 0 is common.${Ka("quality",t)}`}function Wa(t){return t===null?"Not given. Only articles with \
a document of their own have it.":t<0?"Below zero: for the collector, this article was not the head of a cluster.":`How \
much surrounded this article when it was collected: mostly its quality plus ten for each related entry.${Ka("heat",t)}`}
var fm=.5;function ko(t){let e=c.stories.stability[t];return e!==null&&e<=fm?"Unstable: with a slightly finer or coarser\
 setting, or without some article, much of this story would change.":""}function za(t){let e=c.stories.cohesion[t];return`\
This story was found by the words and dates of its articles; nobody declared it.${e===null?"":` On average, two of its a\
rticles share ${$e(e)} of their weighted words.`}`}var Je="An outlet that is missing here may still have reported: this \
page knows only the documents it was built from, and someone chose which to collect. Few articles on a topic, or no link\
 between two, may only mean that nobody collected or declared more.";var Xn=30,N=(t,...e)=>h("section",{},h("h3",{},t),...e),R=(...t)=>h("p",{class:"empty"},...t),de=t=>h("dl",{},t.map(e=>{
if(!e)return null;let[n,...r]=e;return[h("dt",{},n),h("dd",{},...r)]})),kt=(t,e,n)=>h("button",{type:"button",class:"qui\
et",onclick:e,title:n},t),Yt=(t,...e)=>h("button",{type:"button",class:"link",onclick:t},...e),Kt=(t,e)=>h("button",{type:"\
button",class:"more",onclick:e},t),tn=t=>()=>{q(t,{isFocused:!0})};function To(t,e,n){return h("button",{type:"button",class:"\
thing","data-name":c.nameOf(t),onclick:n},At(t.kind),h("span",{class:"words"},h("span",{class:`name ${t.kind}`,dir:"auto"},
C(c.labelOf(t),180)),e?h("small",{dir:"auto"},e):null))}var X=(t,e=et(t))=>To(t,e,tn(t));function bt(t,e,n,r=Xn){let o=h(
"ul",{class:n},t.slice(0,r).map(e)),s=t.slice(r);if(!s.length)return o;let i=Kt(`Show the other ${T(s.length)}`,()=>{let a=s.
map(e);o.append(...a),i.remove(),a[0].querySelector("button, a")?.focus()});return h("div",{},o,i)}var j=(t,e=et,n=Xn)=>bt(
t,r=>h("li",{},X(r,e(r))),"things",n);function ht(t,e,n,r=12){return t.length?bt(t,([s,i])=>h("li",{},X({kind:e,row:s},n(
i,s))),"things",r):null}function Oo(t){let e=Math.max(1,...t.map(c.weight)),n=o=>h("meter",{min:0,max:e,value:o,"aria-hi\
dden":"true"}),r=o=>{let s=c.weight(o);return h("li",{},X(o,M(s,"article")),n(s))};return h("ul",{class:"things bars"},t.
map(r))}var So=(t,e)=>e>=0?[{kind:t,row:e}]:[];function en({kind:t,row:e}){if(t==="story")return So(t,c.stories.parent[e]);
if(t==="topic")return So(t,c.topics.broader[e]);if(t==="outlet")return So(t,c.outlets.part[e]);let[n,...r]=c.holders.story(
e).map(I),o=s=>c.labelOf(s)!==c.labelOf(n);return n?[n,...r.filter(o)]:[]}function nn(t,e){let n=o=>Yt(tn(o),h("bdi",{},
C(c.labelOf(o),40))),r=[Yt(tn(null),"Everything"),...t.map(n)];return h("nav",{class:"trail","aria-label":"Breadcrumb"},
h("ol",{},r.map(o=>h("li",{},o)),h("li",{"aria-current":"page"},e)))}var rn=()=>h("button",{type:"button",class:"quiet c\
lose","aria-label":"Close details",onclick:()=>{q(null)}},"✕");function Xt(t,...e){let n=c.labelOf(t);return h("header",
{},nn(en(t),Pt(t)),h("p",{class:"eyebrow"},At(t.kind),Pt(t)),h("h2",{dir:"auto",tabindex:"-1",class:`${t.kind}${n.length>
90?" long":""}`},C(n,600)),e.map(r=>typeof r=="string"?h("p",{class:"byline"},r):r),rn())}function Mo(t,e=c.links.source[t]){
let n=A(c.otherEnd(t,e));q(A(e),{isFocused:!0,other:{mode:"why",thing:n}})}var Ae=(t,e)=>h("button",{type:"button",class:"\
why quiet",onclick:()=>{Mo(t,c.otherEnd(t,e))},"aria-label":`Why linked with ${C(c.labelOf(A(e)),80)}`},"Why");var pm={with:"Compare with …",to:"Connect with …"},Eo=40;function on(t,e){let[n,r]=[w("ask"),w("ask-search")];w("ask\
-title").textContent=pm[e],w("ask-thing").replaceChildren(P(C(c.labelOf(t),120))),r.value="";let o=()=>{let a=gm(t,e,r.value.
trim()).map(l=>h("li",{},hm(t,l,e)));w("ask-list").replaceChildren(...a)},s=()=>[...w("ask-list").querySelectorAll(".thi\
ng")];r.oninput=o,n.onkeydown=i=>{if(i.key!=="Enter"||i.target!==r){un(i,[r,...s()]);return}i.preventDefault(),s().at(0)?.
click()},o(),n.showModal(),r.focus()}var hm=(t,e,n)=>To(e,Ne(e),()=>{w("ask").close(),q(t,{isFocused:!0,other:{mode:n,thing:e}})});
function gm(t,e,n){let r=e==="with"?[t.kind]:["story","outlet","topic","article"],o=l=>!J(l,t)&&r.includes(l.kind)&&(l.kind!==
"story"||t.kind==="story"||c.isStoryline(l.row));if(!n)return ym(t,e).filter(o).slice(0,Eo);let s=zt(n,!1),i=(l,u)=>l===
"article"?s.test(c.articles.headline[u]??""):nt.isNamed(l,u,s);return r.flatMap(l=>c.rowsIn(l).filter(m=>i(l,m)).sort(c.
orders[l]).map(m=>({kind:l,row:m})).filter(o).slice(0,Eo)).slice(0,2*Eo)}var me=[];function Ga(t){let e=me.findIndex(n=>J(
n,t));e>=0&&me.splice(e,1),me.unshift(t),me.length=Math.min(me.length,12)}function ym(t,e){let n=bm(t),o=(e==="with"?[t.
kind]:["story","outlet","topic"]).flatMap(i=>rt.rows[i].slice(0,20).map(a=>({kind:i,row:a}))),s=e==="to"?[...me,...n,...o]:
[...n,...me,...o];return s.filter((i,a)=>s.findIndex(l=>J(l,i))===a)}function bm({kind:t,row:e}){return t==="outlet"?V.peersOf(
e).map(H):t==="story"?V.storiesNear(e):[]}function Zt(t){let{kind:e,row:n}=t,r=v.view==="network",o=()=>{q(t,{view:r?"map":"network"}),ee()&&K.scrollIntoView({block:"\
center"})},s=()=>{on(t,"with")},i=()=>{on(t,"to")},a=[kt(r?"Show on the map":"Show its network",o),e==="outlet"||e==="st\
ory"?kt("Compare …",s,`Compare with another ${e}`):null,kt("How connected …",i,"See how this and something else are \
connected"),e!=="article"&&c.articlesIn[e][n].length?kt("Search within",()=>{so(e,[nt.facetName(e,n)])},"Keep only its a\
rticles in list, map and dates"):null];return h("div",{class:"actions",role:"group","aria-label":"Actions"},a)}function wm(t){if(t===null)return"";if(typeof t=="number")return String(t);let n=/^[=+\-@＝＋－＠]/.test(t.trimStart())||
/^[\t\r\n]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var xm=[["id",(t,e)=>`article/${t.
articles.id[e]}`],["headline",(t,e)=>t.articles.headline[e]],["abstract",(t,e)=>t.abstractOf(e)],["published",(t,e)=>te(
t.articles.published[e],t.precision.of(e))],["outlet",(t,e)=>Ua(t,e,n=>t.labelOf(H(n)))],["domain",(t,e)=>Ua(t,e,n=>t.outlets.
domain[n])],["topics",(t,e)=>t.articleTopics[e].map(n=>t.labelOf(z(n))).join("; ")],["story",(t,e)=>Va(t,e,n=>t.labelOf(
I(n)))],["story_id",(t,e)=>Va(t,e,n=>t.nameOf(I(n)))],["related",(t,e)=>t.linked(e).length],["quality",(t,e)=>t.articles.
quality[e]],["heat",(t,e)=>t.articles.heat[e]],["url",(t,e)=>t.addressOf(e)]],Ua=(t,e,n)=>t.outletOf(e)>=0?n(t.outletOf(
e)):"",Va=(t,e,n)=>t.storylineOf(e)>=0?n(t.storylineOf(e)):"",vm=({described:t})=>t.map(({name:e,type:n,values:r})=>[e,(o,s)=>km(
n,r[s])]),km=(t,e)=>t==="time"?te(e):typeof e=="boolean"?String(e):e;function qa(t,e){let n=[...xm,...vm(t)];return`\uFEFF${[
n.map(([o])=>o).join(","),...e.map(o=>n.map(([,s])=>wm(s(t,o))).join(","))].join(`\r
`)}\r
`}var Sm=`PREFIX schema: <https://schema.org/>
PREFIX ng: <https://w3id.org/newsgraph/ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>`,Za=`${it.declared.term}|^${it.declared.term}`,Tm="schema:headline|schem\
a:abstract|schema:publisher/(schema:name|ng:domain|skos:altLabel)|schema:about/(skos:prefLabel|skos:altLabel)",Om=new Map(
[["\\","\\\\"],['"','\\"'],[`
`,"\\n"],["\r","\\r"],["	","\\t"],["\b","\\b"],["\f","\\f"]]),fe=t=>`"${t.replace(/[\\"\n\r\t\b\f]/g,e=>Om.get(e)??e)}"`,
No=t=>t.map(fe).join(", "),ja=t=>t.replace(/^/gm,"  ");function Qa(t,e,n,r){let o=new Ao(t,e),s=[`VALUES ?class { ${Mm(t)}\
 }`,"?article a ?class .",...r?[o.ofThing(r)]:[],...n.map((i,a)=>{let l=o.ofTerm(i,String(a+1));return i.isNot?`FILTER N\
OT EXISTS {
${ja(l)}
}`:l}),"OPTIONAL { ?article schema:headline ?headline }","OPTIONAL { ?article schema:datePublished ?published }","OPTION\
AL { ?article schema:publisher/schema:name ?outlet }"].join(`
`);return`${Sm}

SELECT DISTINCT ?article ?headline ?published ?outlet {
${ja(s)}
}
ORDER BY DESC(?published) ?article
`}function Mm(t){let e=new Set(t.articles.type.map((r,o)=>t.typeOf(o)));return[...new Set([...e].map(r=>as.get(r)??pr))].
sort().join(" ")||pr}var Ao=class{constructor(e,n){this.graph=e;this.search=n}graph;search;ofThing({kind:e,row:n}){if(e!==
"article")return this.held(e,[n],e==="outlet"?"0":"");let r=fe(`article/${this.graph.articles.id[n]}`);return`?article (${Za}\
)? ?one .
FILTER(STRENDS(STR(?one), ${r}))`}ofTerm(e,n){let r=this.graph.described.find(({key:o})=>o===e.field);if(r)return Nm(r,e,
n);switch(e.field){case null:return this.words(e,n);case"topic":case"outlet":case"story":return this.held(e.field,this.search.
rowsNamed(e),n);case"after":return Ya(e.dates,">=",n);case"before":return Ya(e.dates,"<",n);case"related":return`${Em(n)}\

FILTER(${Co(`COALESCE(?count${n}, 0)`,e.bounds)})`;case"quality":case"heat":return`?article ng:${e.field} ?value${n} .
FILTER(${Co(`?value${n}`,e.bounds)})`;case"type":return Xa("ng:documentType",e.values,n);case"category":return Xa("schem\
a:articleSection",e.values,n);case"kind":{let o=No(e.values.map(s=>s.toLowerCase()));return`?link${n} ng:source|ng:targe\
t ?article ; ng:kind ?kind${n} .
FILTER(?kind${n} IN (${o}))`}default:throw new RangeError(`no field is called ${e.field}`)}}held(e,n,r){let{topics:o,outlets:s,
stories:i,labelOf:a}=this.graph;if(e==="topic"){let u=No(n.map(d=>o.label[d]??""));return`?article schema:about/skos:pre\
fLabel ?topic${r} .
FILTER(?topic${r} IN (${u}))`}if(e==="outlet"){let u=d=>`(${fe(a({kind:e,row:d}))} ${fe(s.domain[d]??"")})`;return`VALUE\
S (?name${r} ?domain${r}) { ${n.map(u).join(" ")} }
?article schema:publisher ?outlet${r} .
?outlet${r} schema:name ?name${r} ; ng:domain ?domain${r} .`}let l=n.map(u=>`STRENDS(STR(?story${r}), ${fe(`story/${i.id[u]}`)}\
)`);return`?story${r} schema:hasPart ?article .
FILTER(${l.join(" || ")})`}words({values:[e],isPhrase:n},r){let{starts:o,ends:s}=wr(e),i=o?"(^|[^\\p{L}\\p{N}])":"",a=n&&
s?"($|[^\\p{L}\\p{N}])":"",l=i+bn(e,this.lettersHere())+a;return`?article ${Tm} ?text${r} .
FILTER(REGEX(?text${r}, ${fe(l)}, "i"))`}lettersHere(){let{articles:e,details:n}=this.graph,r=[...this.search.namesOf("o\
utlet"),...this.search.namesOf("topic")];return ys([...e.headline,...n?.abstract??[],...r])}},Em=t=>["OPTIONAL {",`  SEL\
ECT ?article (COUNT(DISTINCT ?other) AS ?count${t}) {`,`    ?article ${Za} ?other`,"  } GROUP BY ?article","}"].join(`
`);function Co(t,e){let n=([r,o])=>[...r===-1/0?[]:[`${t} >= ${r}`],...o===1/0?[]:[`${t} <= ${o}`]].join(" && ");return e.
map(n).join(" || ")}function Nm({term:t},{bounds:e,values:n},r){if(e.length)return`?article ${t} ?value${r} .
FILTER(${Co(`?value${r}`,e)})`;let o=n.map(s=>`REGEX(?text${r}, ${fe(bn(s))}, "i")`);return`?article ${t} ?text${r} .
FILTER(${o.join(" || ")})`}function Ya(t,e,n){let r=s=>new Date(s*1e3).toISOString(),o=t.map(s=>`?date${n} ${e} "${r(s)}\
"^^xsd:dateTime`);return`?article schema:datePublished ?date${n} .
FILTER(${o.join(" && ")})`}var Xa=(t,e,n)=>`?article ${t} ?word${n} .
FILTER(LCASE(?word${n}) IN (${No(e.map(r=>r.toLowerCase()))}))`;function tl(){if(!v.chosen)return rt.rows.article;let t=Am(v.chosen);return st()?t.filter(e=>rt.isArticle[e]):t}var Am=t=>t.
kind==="article"?[t.row,...c.linked(t.row)]:[...c.articlesOf(t)].sort(c.newestFirst);function Zn(){let t=v.chosen?` of “${C(
c.labelOf(v.chosen),60)}”`:"";return`${M(tl().length,"article")}${t}${st()?", as searched":""}`}function el(t,e,n){let r=URL.
createObjectURL(new Blob([t],{type:e}));h("a",{href:r,download:n}).click(),setTimeout(()=>{URL.revokeObjectURL(r)},1e4)}
function nl(){let t=v.chosen?c.labelOf(v.chosen):v.query,e=lt(t).replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"");return[
"newsgraph",C(e,40).replace(/…$/,"")].filter(Boolean).join("-")}async function Cm(){return await c.loadDetails(),el(qa(
c,tl()),"text/csv;charset=utf-8",`${nl()}.csv`),`Saved ${Zn()} as CSV.`}function $m(){return el(mo(Xi().split(",")[1]),"\
image/png",`${nl()}.png`),Promise.resolve("Saved the picture as a PNG.")}var Lm=()=>Ze?pt.hash():location.href;function $o(t){
let e=new Date().toISOString().slice(0,10);if(t?.kind==="article")return Rm(t.row,e);let n=Mt(c.rowsIn("article")),r=`a \
newsgraph of ${M(c.sizeOf("article"),"article")} from ${M(c.sizeOf("outlet"),"outlet")}${n?`, ${n}`:""}`,o=t?`${c.nameOf(
t)}, `:"";return`${Im(t)}. In: ${r}. ${o}accessed ${e}.`}function Im(t){if(!t)return`${Zn()}${st()?` “${v.query}”`:""}`;
let e=M(c.articlesOf(t).length,"article");return`“${c.labelOf(t)}” (${Pt(t).toLowerCase()}, ${e})`}function Rm(t,e){
let n=c.articles.published[t],r=c.addressOf(t),o=n===null?"No date":te(n,c.precision.of(t)).slice(0,10),s=[`${yt(t)}. “${c.
labelOf(A(t))}”`,o];return r&&s.push(`${r}, accessed ${e}`),`${s.join(". ")}.`}async function Qn(t,e){try{return await navigator.
clipboard.writeText(t),`Copied ${e}.`}catch{return rl(e,t),`Select and copy ${e}.`}}function rl(t,e){w("text-title").textContent=
`${t.charAt(0).toUpperCase()}${t.slice(1)}`,w("text-body").value=e,w("text").showModal(),w("text-body").select()}async function Dm(){
return await c.loadDetails(),rl("the SPARQL query",Qa(c,nt,v.terms,v.chosen)),""}async function Fm(){return await c.loadDetails(),
Qn($o(v.chosen),"the citation")}var Bm={name:"link",words:()=>"Link to this view",take:()=>Qn(Lm(),"the link")},Hm=[{name:"\
csv",words:()=>`CSV: ${Zn()}`,take:Cm},{name:"png",words:()=>"PNG: the picture as shown",take:$m},...Ze?[]:[Bm],{name:"c\
ite",words:()=>"Citation of this view",take:Fm},{name:"sparql",words:()=>`SPARQL: ${Zn()}`,take:Dm}],Ja=0;function Pm(t){
w("toast").textContent=t,clearTimeout(Ja),Ja=window.setTimeout(()=>{w("toast").textContent=""},6e3)}function ol(){let t=({
name:e,words:n,take:r})=>h("li",{},h("button",{type:"button",class:"menu-item","data-take":e,onclick:()=>{w("take").hidePopover(),
r().then(Pm)}},n()));w("take-list").replaceChildren(...Hm.map(t))}function sl(t){let e=c.abstractOf(t),n=c.holders.outlet(t).map(H),r=c.articleTopics[t].map(z);return[Xt(A(t),Km(t)),e?h(
"p",{class:"abstract",dir:"auto"},e):null,c.details?_m(c.addressOf(t)):R("Loading the abstract and the address …"),Zt(
A(t)),Wm(t),zm(t),Gm(t),jm.map(([o,s])=>Ym(o,t,s(t))),n.length?N("Published by",j(n)):null,N("Declared topics",r.length?
j(r):R("None. Articles that are only listed in other documents carry no topics, and none are inferred.")),Xm(t),Zm(t),tf(
t),ef(t)]}function Km(t){let e=c.articles.published[t],n=c.outletOf(t),r=n>=0?[P(C(c.labelOf(H(n)),80))," · "]:[],o=e===
null?"Publication date not given":ge(e,c.precision.of(t));return h("p",{class:"byline"},r,o)}function _m(t){if(!t)return R(
"No address given.");let e=Wt(t,"Read the article");if(!(e instanceof HTMLAnchorElement))return h("p",{},e," ",h("small",
{},"This is not a web address, so it is not a link."));e.className="read-on";let n=P(C(new URL(t).hostname,80));return h(
"p",{},e," ",h("small",{class:"address"},n))}function Wm(t){let e=en(A(t));if(!e.length)return N("Story",R("None found: \
no other article here seems to report on the same event."));let n=c.eventOf(t),r=n>=0?Vm(t,n):"",o=e.some(l=>l.row===n),
s=r&&!o?[...e,I(n)]:e,i=l=>[l.row===n?r:"",Ne(l)],a=j(s,l=>i(l).filter(Boolean).join(" · "));return N("Story",a)}function zm(t){
let e=c.series.get(t);if(!e)return null;let{name:n,size:r}=e;return N("Series",h("p",{},"Part of a series: ",P(C(n,180))),
R(`${M(r,"article")} here. Their form is alike whatever they report on, as in a column or a market report; a build finds\
 series, and can be wrong.`))}function Gm(t){let e=c.credits.of(t);return e.length?N("Names as its source",bt(e,Um,"thin\
gs",6),R("Found by rules in headline and abstract, which can be wrong.")):null}function Um({outlet:t,name:e,words:n,earlier:r}){
let o=["“",P(C(n,120)),"”"],s=t>=0?X(H(t)):h("span",{},P(C(e,80)),h("small",{}," not an outlet here")),i=r>=0?[h("sm\
all",{},"An earlier report by this outlet on the same event:"),X(A(r),et(A(r)))]:[];return h("li",{class:"linked"},s,h("\
small",{},...o),...i)}function Vm(t,e){return c.stories.firstReport[e]===t?"the first here":Yn(e,t)}var Lo=(t,e)=>n=>[...c.
linksOf(n)].filter(r=>c.linkKind(r)===t&&e(r,n)),Jn=t=>Lo(t,(e,n)=>c.links.source[e]===n),tr=t=>Lo(t,(e,n)=>c.links.source[e]!==
n),qm=t=>{let e=Lo("similar",()=>!0)(t);return[...new Map(e.map(n=>[c.otherEnd(n,t),n])).values()]},jm=[["Copy of",Jn("c\
opy")],["Copied by",tr("copy")],["Lists as related",Jn("declared")],["Listed as related by",tr("declared")],["Revision o\
f",Jn("revision")],["Revised by",tr("revision")],["Reprint of",Jn("reprint")],["Reprinted by",tr("reprint")],["Similar",
qm]];function Ym(t,e,n){if(!n.length)return null;let r=i=>c.linkKind(i)==="similar"?-c.links.similarity[i]:-(c.articles.
published[c.otherEnd(i,e)]??0),o=i=>{let a=A(c.otherEnd(i,e)),l=`${et(a)}
${Ma(c,i)}`;return h("li",{class:"linked"},X(a,l),Ae(i,a.row))},s=n.sort((i,a)=>r(i)-r(a)||i-a);return N(`${t} (${T(n.length)}\
)`,bt(s,o,"things",12))}var Io=([t,e])=>h("li",{},P(c.fileOf(t)),h("small",{},Ea(e)));function Xm(t){let e=([,r])=>+(r!==
""),n=[...c.meetingsOf(t)].sort((r,o)=>e(r)-e(o)||r[0]-o[0]);return n.length?N(`Found in (${T(n.length)})`,bt(n,Io,"met",
6)):null}function Zm(t){let{updated:e,published:n,quality:r,heat:o}=c.articles,[s,i,a]=[e[t],c.typeOf(t),c.categoryOf(t)],
l=d=>d===null?null:h("strong",{class:"score"},`${T(d)} `),u=de([s!==null&&s!==n[t]?["Updated",ge(s,c.precision.ofUpdate(
t))]:null,i?["Type",P(i)]:null,a?["Category",P(a)]:null,["Quality",l(r[t]),_a(r[t])],["Heat",l(o[t]),Wa(o[t])],...Qm(t)]);
return N("What the documents say",u)}var Qm=t=>us(c.described,t).map(e=>[e.label,Jm(e,t)]);function Jm({type:t,unit:e,values:n},r){
let o=n[r];return t==="boolean"?o?"yes":"no":typeof o!="number"?t==="url"?Wt(String(o)):P(String(o)):t==="time"?ge(o):`${T(
o)}${e?` ${e}`:""}`}function tf(t){if(!c.details)return null;let e=$o(A(t)),n=h("small",{role:"status"}),r=Kt("Copy the \
citation",()=>{Qn(e,"the citation").then(o=>{n.textContent=o})});return N("Cite it",h("p",{class:"citation"},P(e)),r," ",
n)}function ef(t){let e=c.imageOf(t);if(!e)return null;let{address:n,width:r,height:o,title:s,count:i}=e,a=[r&&o?`${T(r)}\
 × ${T(o)} pixels`:"",i>1?`The first of ${T(i)}; the table “images” lists them all.`:""],l=[s,c.articles.headline[t],
n].find(Boolean)??"",u=h("small",{},a.filter(Boolean).join(" · "));return N("Image",R("Not loaded, because loading it w\
ould show its host who is reading. The link opens it."),h("ul",{class:"links"},h("li",{},Wt(n,C(l,90)),u)))}var nf=200;function il(t,e){let n=Gn(c,V,t.kind);return[Ro("Comparison",t,e,"What each has that the other lacks"),h("div",
{class:"actions"},Do(t,e,"with"),er(t,"with","Compare with another …"),er(t,"to","How connected …")),n.map(r=>rf(r,t,
e)),t.kind==="story"?of(t.row,e.row):null,R(Je)]}var Ro=(t,e,n,r)=>h("header",{},nn([e],t),h("p",{class:"eyebrow"},t),h(
"h2",{tabindex:"-1"},r),rn(),h("ul",{class:"things pair"},[e,n].map(o=>h("li",{},X(o))))),Do=(t,e,n)=>kt("Swap",()=>{q(e,
{isFocused:!0,other:{mode:n,thing:t}})}),er=(t,e,n)=>kt(n,()=>{on(t,e)});function rf({title:t,kind:e,held:n},r,o){let{first:s,
both:i,second:a}=gn(n(r.row),n(o.row)),l=new Map(i.map(([p,,g])=>[p,g])),u=p=>P(C(c.labelOf(p),40)),d=p=>M(p,"article"),
m=(p,g)=>`${T(p)} and ${d(l.get(g)??0)}`,f=(p,g,y)=>h("div",{class:"part"},h("h4",{},p," ",h("span",{class:"count"},T(g.
length))),ht(g.slice(0,nf),e,y)??R("None."));return N(t,f(["Only ",u(r)],s,d),f(["Only ",u(o)],a,d),f("Both",i.map(([p,g])=>[
p,g]),m))}function of(t,e){let n=new Set(c.storyArticles[e]),r=c.storyArticles[t].flatMap(i=>[...c.linksOf(i)].filter(a=>n.
has(c.otherEnd(a,i))));if(!r.length)return N("Links between them",R("None."));let o=i=>{let[a,l]=[c.links.source[i],c.links.
target[i]],u=`${Qe(c,i,a)}: ${C(c.labelOf(A(l)),90)}`;return h("li",{class:"linked"},X(A(a),u),Ae(i,l))},s=bt([...new Set(
r)],o,"things",10);return N(`Links between them (${T(r.length)})`,s)}var Fo=null;function nr(t,e){let n=`${c.nameOf(t)} ${c.nameOf(e)}`;return Fo?.key!==n&&(Fo={key:n,ways:sf(t,e)}),Fo.ways}
function sf(t,e){let n=wa(c,t,e);if(n.length)return{paths:n,isCommonOnly:!1};let r=xa(c,t,e);return{paths:r?[r]:[],isCommonOnly:r!==
null}}var af="Rare connections come first: a topic or outlet that many articles share counts for less, and one that more than \
half of them share does not count. The command “newsgraph path” gives the same paths in the same order.";function al(t,e){
let{paths:n,isCommonOnly:r}=nr(t,e);return[Ro("Connection",t,e,"How these two are connected"),h("div",{class:"actions"},
Do(t,e,"to"),er(t,"to","To another …")),r?h("p",{class:"warning"},"Only something that most articles share connects th\
em, which is weak evidence."):null,n.map((s,i)=>lf(t,s,i,n.length)),R(n.length?af:"Nothing in this corpus connects them.")]}
function lf(t,{steps:e},n,r){let o=n===0?"The closest path":"Another path",s=e.length===1?"Directly":`${o}: ${M(e.length,
"step")}`,i=h("ol",{class:"way"},h("li",{},X(t)),e.map(cf));return N(r>1?`${T(n+1)}. ${s}`:s,i)}function cf(t){let{to:e,
link:n}=t,r=e.kind==="article"?et(e):Aa(c,e),o=n===null?null:Ae(n,e.row);return h("li",{},h("p",{class:"hop"},"↓ ",Na(
c,t)),h("div",{class:"linked"},X(e,r),o))}var uf={declared:"Declared",similar:"Similar texts",copy:"The same text",revision:"The same text, revised",reprint:"The \
same text, reprinted"};function ll(t,e){let n=Ta(c,t,e),r=ye(it[c.linkKind(n[0])].edge),o=[t,e].map(i=>h("li",{},X(A(i)))),
s=kt("Other paths between them",()=>{q(A(t),{isFocused:!0,other:{mode:"to",thing:A(e)}})});return[h("header",{},nn(en(A(
t)),"Link"),h("p",{class:"eyebrow"},r,"Link"),h("h2",{tabindex:"-1"},"Why these two are linked"),rn()),h("ul",{class:"th\
ings pair"},o),n.map(df),yf(t,e),h("div",{class:"actions"},s)]}function df(t){let[e,n]=[c.links.source[t],c.links.target[t]],
r=s=>h("b",{},P(yt(s))),o=c.linkKind(t);return N(uf[o],h("p",{},r(e),` ${ho(c,t,e)} `,r(n),"."),o==="declared"?mf(e,n):pf(
t))}function mf(t,e){if(!c.details)return R("Loading where it is declared …");let n=c.declaring(t,e);if(!n.length)return R(
"This page does not say where it is declared; the table “related” does.");let[r,o]=Bo(t,e);return[R("The collector’s\
 document of ",r," lists ",o,". The outlet itself may not. Where:"),bt(n,Io,"met")]}function Bo(t,e){let n=o=>`“${C(c.
labelOf(A(o)),60)}”`,r=yt(t)===yt(e)?n:yt;return[P(r(t)),P(r(e))]}function ff(t){let{days:e,source:n,target:r}=c.links;
if(Number.isNaN(e[t]))return["unknown, because a date is missing"];if(!c.precision.isTimed(n[t],r[t]))return["unknown, b\
ecause a date has no time of day"];if(e[t]===0)return["none"];let o=[n[t],r[t]],[s,i]=e[t]>0?Bo(...o):Bo(o[1],o[0]);return[
s,` came ${_t(e[t])} after `,i]}function pf(t){let e=c.links.similarity[t],n=c.termsOf(t);return[de([["Rule",c.ruleOf(t)??
"not given"],["Similarity",$e(e)," of the weighted words"],["Time gap",...ff(t)]]),n.length?gf(n,e):null]}var hf=new Intl.
NumberFormat(void 0,{minimumFractionDigits:3,maximumFractionDigits:3});function gf(t,e){let n=e-t.reduce((i,[,a])=>i+a,0),
r=i=>h("meter",{min:0,max:Math.max(e,.001),value:i,"aria-hidden":"true"}),o=(i,a)=>h("tr",{},h("th",{scope:"row"},i),h("\
td",{},hf.format(a)),h("td",{class:"bar"},r(a))),s=["Word","Adds"].map(i=>h("th",{scope:"col"},i));return h("table",{class:"\
terms-table"},h("caption",{},"Shared words, and what each adds to the similarity"),h("thead",{},h("tr",{},s,h("td",{}))),
h("tbody",{},t.map(([i,a])=>o(P(i),a)),n>5e-4?o("all other words",n):null))}function yf(t,e){let n=s=>s(t).filter(i=>s(e).
includes(i)),{holders:r}=c,o=[...n(r.story).map(I),...n(r.topic).map(z),...n(r.outlet).map(H)];return o.length?N("Also i\
n common",j(o,Ne)):null}function cl(t){let e=[...c.outletArticles[t]].sort(c.newestFirst),n=c.outletParts[t].map(H),r=c.outlets.part[t],o=[c.outlets.
domain[t],M(e.length,"article"),Mt(e)];return[Xt(H(t),o.filter(Boolean).join(" · ")),Zt(H(t)),Ho(c.outlets.alt[t]),c.outlets.
platform[t]?R("A platform that hosts many publishers under one domain."):null,r>=0?N("Part of",j([H(r)])):null,n.length?
N(`Parts (${T(n.length)})`,j(n)):null,bf(t),wf(t),xf(t),vf(t),kf(t),N(`Its articles (${T(e.length)})`,j(e.map(A),void 0,
12)),Sf(t)]}function Ho(t){if(!t.length)return null;let e=t.map((n,r)=>[r?" · ":"",P(C(n,120))]);return N("Also named",
h("p",{},e))}function bf(t){let e=r=>`${M(r,"article")} of this outlet`,n=ht(c.outletTopics[t],"topic",e,6);return N("To\
pics it covers",n??R("None of its articles here declares a topic."))}function wf(t){let e=V.storiesOfOutlet(t),r=ht(e,"s\
tory",(s,i)=>`${T(s)} of ${M(c.stories.articles[i],"article")} · ${vt(i)}`,6);return N(`Its stories (${T(e.length)})`,r??
R("None found: none of its articles shares a story with another."))}function xf(t){let{outlets:e}=c.stories,n=V.ledBy(t);
if(!n.length)return null;let r=j(n.map(I),o=>`first of ${M(e[o.row],"outlet")} · ${vt(o.row)}`,5);return N(`Where it wa\
s first here (${T(n.length)})`,r)}function vf(t){let e=c.credits.to(t);if(!e.length)return null;let n=new Map(e.map(o=>[
o.article,o.words])),r=j([...n.keys()].map(A),o=>`“${C(n.get(o.row)??"",120)}” · ${et(o)}`,6);return N(`Named as a \
source by (${T(n.size)})`,r)}function kf(t){let e="What its peers cover but it does not",{peers:n,stories:r,topics:o}=V.
blindSpots(t);if(!n.length)return N(e,R("It shares no story with another outlet here, so there are no peers to compare i\
t with."));let s=n.slice(0,4).map(m=>C(c.labelOf(H(m)),40)),i=n.length>4?" …":"",a=m=>`${T(m)} of ${M(n.length,"peer")}`,
l=(m,f)=>ht(m,f,a,8),u=!r.length&&!o.length,d={mode:"with",thing:H(n[0])};return N(e,R(`Its peers are the outlets that s\
hare the most stories with it: ${s.join(", ")}${i}. Missing here is not the same as not covered.`),l(o,"topic"),l(r,"sto\
ry"),u?R("Nothing that several of them cover."):null,Kt("Compare with the nearest peer",()=>{q(H(t),{isFocused:!0,other:d})}))}
function Sf(t){let e=c.outlets.logo[t];if(!e)return null;let n=h("li",{},Wt(e,C(e,90)));return N("Logo",R("Not loaded he\
re."),h("ul",{class:"links"},n))}function ul(){let t=c.sizeOf("article");if(!t)return Tf();let{storylines:e,orders:n}=c,r=c.rowsIn("topic").sort(n.topic).
slice(0,6).map(z),o=c.rowsIn("outlet").sort(n.outlet).slice(0,6).map(H),s=[...e].sort(n.story).slice(0,6).map(I),i=Mt(c.
rowsIn("article")),a=i?`, published ${i} (UTC)`:"";return[h("header",{},h("p",{class:"eyebrow"},"Where to begin"),h("h2",
{tabindex:"-1"},"The stories, and who published them")),h("p",{class:"lead"},`${M(t,"article")} from ${M(c.sizeOf("outle\
t"),"outlet")} in ${M(e.length,"story","stories")} on ${M(c.sizeOf("topic"),"topic")}${a}. Choose something on the map o\
r in a list to see its details here.`),s.length?N("Largest stories",j(s)):N("Stories",R("None found: no two articles her\
e seem to report on the same event.")),Of(),r.length?N("Topics by articles",Oo(r)):null,o.some(l=>c.weight(l)>1)?N("Outl\
ets by articles",Oo(o)):null,N("Keep in mind",R(Je))]}var Tf=()=>[h("header",{},h("h2",{tabindex:"-1"},"Nothing here yet")),
h("p",{class:"lead"},"This graph holds no articles. Build it again from documents about articles: this page will then sh\
ow their stories, articles, outlets and topics.")];function Of(){let{articles:t,distinct_texts:e}=c.stories,n=i=>t[i]-e[i],
o=c.storylines.filter(i=>n(i)>0).sort((i,a)=>n(a)-n(i)||i-a).slice(0,4);if(!o.length)return null;let s=j(o.map(I),({row:i})=>`${M(
t[i],"article")}, ${M(e[i],"distinct text")}`);return N("Most repeated",s)}function dl(){let t=Mt(c.rowsIn("article")),e=at(
c.links.kind,o=>[o]),n=c.sizeOf("story")-c.storylines.length,r=de([c.notes.documents?["Documents read",T(c.notes.documents)]:
null,["Articles",T(c.sizeOf("article"))],["Outlets",T(c.sizeOf("outlet"))],["Topics",T(c.sizeOf("topic"))],["Stories",`${T(
c.storylines.length)}, with ${M(n,"event")}`],...e.map(([o,s])=>[`Links, ${c.links.kinds[o]}`,T(s)]),["Published",t?`${t}\
 (UTC)`:"no article has a date"]]);w("about-body").replaceChildren(r,N("What absence does not mean",h("p",{},Je)),N("How\
 to read it",Mf.map(o=>h("p",{},o))),N("What is not on this page",h("ul",{},Nf().map(o=>h("li",{},o)))),N("Keys",de(Ef)),
N("Privacy",h("p",{},"This page is one file. It makes no network requests and loads no images; only the links that you f\
ollow lead elsewhere.")))}var Mf=["A story is a group of articles that share rare words and were published within days o\
f one another; its events are closer groups within it. A build finds stories, and can be wrong: each link shows why it e\
xists.","On the map, each island is a story and each dot an article. Stories with common topics tend to lie near one ano\
ther; otherwise distance means nothing. Open a story to see its articles, outlets and topics as a network.","A declared \
link means that a collected document lists the other article. A copy, a revision or a reprint is nearly the same text; s\
imilar articles share words."],Ef=[["/","search"],["?","help with searching"],["Arrows","move around the map or network \
when it has the focus, or through the results"],["Enter","open"],["Esc","back, or close"],["+ − 0","zoom in, out, show\
 everything"],["Alt ← →","back and forward through what you opened"]];function Nf(){let{unknown:t,cut:e,abstractLimit:n,
omitted:r}=c.notes,o=c.sizeOf("article");return[r?`${M(r,"article")} of ${T(r+o)}, with their stories: a page holds the \
newest ${T(o)}. In Python, graph.filter(…).write(…) writes a page of others.`:"",t?`${M(t,"link")} to something that\
 is in no table.`:"",e?`The rest of ${M(e,"abstract")}, cut at ${T(n)} characters; the tables hold the full texts.`:"","\
More than five of the words behind each derived link.","All but the first image of each article.","Prices, ratings and o\
ther fields: the tables hold them."].filter(Boolean)}var ml=22,Ce=320,fl=14,pl=t=>c.articles.published[t],Po=t=>pl(t)??0;function hl(t,e){let n=c.period(t);if(!n||t.length<2)
return null;let r=n[0]===n[1],[o,s]=r?[n[0]-3600,n[1]+3600]:n,i=p=>8+(Ce-16)*(p-o)/(s-o),l=e.map(p=>p.filter(g=>pl(g)!==
null)).filter(p=>p.length),u=Af(l,i),d=u.flatMap((p,g)=>p.flatMap(y=>Cf(y,i,14+g*ml))),m=gl(u.length*ml+26,Ff(t,e,n),[o,
s],i,d),f=l.length>u.flat().length;return h("figure",{class:"when"},m,h("figcaption",{},Df(e,f)))}var gl=(t,e,n,r,o)=>B(
"svg",{class:"timeline",viewBox:`0 0 ${Ce} ${t}`,role:"img","aria-label":e},...If(n,r,t),...o);function Af(t,e){let n=t.
filter(s=>s.length>1).slice(0,fl-2),r=[],o=[];for(let s of t.filter(({length:i})=>i===1)){let i=e(Po(s[0])),a=o.findIndex(
u=>i-u>9),l=a>=0?a:o.length;if(l===o.length){if(n.length+l>=fl)continue;r.push([])}o[l]=i,r[l].push(s)}return[...n.map(s=>[
s]),...r]}function Cf(t,e,n){let r=t.map(a=>e(Po(a))),o=Math.max(r[r.length-1],r[0]+6),s=B("path",{class:"span",d:`M${r[0]}\
 ${n}H${o}`}),i=t.map((a,l)=>Lf(a,$f(r,l),n,l>0));return t.length>1?[s,...i]:i}function $f(t,e){let n=t.slice(1,e+1).reduce(
(r,o)=>Math.max(o,r+7),t[0]);return Math.min(n,Ce-5)}function Lf(t,e,n,r){let o=`${yt(t)}: ${C(c.labelOf(A(t)),120)}, ${Ie(
Po(t),c.precision.of(t))}${r?", the same text":""}`,s=B("title",{},o),i=r?B("path",{class:"copied",d:`M${e-3.5} ${n-3.5}\
h7v7h-7z`},s):B("circle",{class:"own",cx:e,cy:n,r:4.5},s);return i.addEventListener("click",()=>{q(A(t),{isFocused:!0})}),
i}function If([t,e],n,r){let o=r-14,s=(a,l,u)=>B("text",{x:u,y:r-2,"text-anchor":a},he(l)),i=a=>B("path",{class:"axis",d:`\
M${n(a)} ${o-3}v6`});return[B("path",{class:"axis",d:`M2 ${o}H${Ce-2}`}),...Rf(t,e).map(i),s("start",t,2),s("end",e,Ce-2)]}
function Rf(t,e){let n=(e-t)/gt,r=[1,2,7,30,365].find(i=>n/i<=30)??3650,o=[],s=Math.ceil(t/gt)*gt;for(let i=s;i<e;i+=r*gt)
o.push(i);return o}function Df(t,e){let n={class:"timeline key",viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"tr\
ue"},r=B("svg",n,B("circle",{class:"own",cx:6,cy:6,r:4.5})),o=B("svg",n,B("path",{class:"copied",d:"M2.5 2.5h7v7h-7z"})),
s=t.some(i=>i.length>1);return[r," a text of its own",...s?[" ",o," the same text again, on the same line"]:[],e?"; the \
list below holds all":""]}var Ff=(t,e,n)=>`${M(t.length,"article")} in ${M(e.length,"text")}, ${Nt(...n,c.precision.ofPeriod(
t,n))}. The list below says the same.`;function yl(t){let{articles:e}=c.stories,n=p=>c.stories.first[p]??0,r=p=>c.stories.
last[p]??n(p),o=[...t].sort((p,g)=>n(p)-n(g)||p-g),[s,i]=[Math.min(...o.map(n)),Math.max(...o.map(r))],a=p=>4+(Ce-8)*(p-
s)/Math.max(i-s,1),l=Math.max(...o.map(p=>e[p])),u=(p,g)=>{let y=a(n(p)),b=2+5*e[p]/l,x=Math.max(4,a(r(p))-y),k=`${C(c.labelOf(
I(p)),120)}: ${vt(p)}`,$={class:"spell",x:y,y:8+9*g-b/2,width:x,height:b,rx:1.5},S=B("rect",$,B("title",{},k));return S.
addEventListener("click",()=>{q(I(p),{isFocused:!0})}),S},d=`${M(o.length,"story","stories")} of this topic over time, ${Nt(
s,i)} (also listed below).`,m=gl(o.length*9+24,d,[s,i],a,o.map(u)),f=h("figcaption",{},"Each bar is a story; the more ar\
ticles, the thicker the bar.");return h("figure",{class:"when"},m,f)}var Bf=new Set(mn),Ko=t=>Bf.has(t);function bl(t,e){let n=new Set(e),r=new Set,o=[];for(let s of e){if(r.has(s))continue;
r.add(s);let i=[s];for(let a of i)for(let l of t.linksOf(a)){let u=t.otherEnd(l,a);!Ko(t.linkKind(l))||!n.has(u)||r.has(
u)||(r.add(u),i.push(u))}o.push(i.sort(t.oldestFirst))}return o}function wl(t){let e=[...c.storyArticles[t]].sort(c.oldestFirst),n=bl(c,e),r=c.stories.terms[t].map((o,s)=>[s?" · ":"",
P(o)]);return[Xt(I(t),[vo(t),Ha(t),vt(t)].filter(Boolean).join(" · ")),Hf(t,n),ko(t)?R(ko(t)):null,Zt(I(t)),N("Who publ\
ished when",hl(e,n),_f(t,n)),Gf(t),N("Distinctive words",h("p",{class:"terms"},r)),Uf(e),Vf(e),qf(t),R(za(t))]}function Hf(t,e){
let{outlets:n}=c.stories,r=!c.isStoryline(t)&&n[t]>1;return h("p",{class:"lead small"},r?[Pf(t)," "]:null,Kf(e))}function Pf(t){
let{firstReport:e,lead:n}=c.stories,r=e[t],o=c.articles.published[r]??null;if(r<0||o===null)return["No clear first here."];
let s=c.precision.of(r),i=pe(s)?Zo(n[t]??0):"",a=Yt(tn(A(r)),ge(o,s)),l=`, ${i?`at least ${i} `:""}before any other outl\
et here.`;return[h("strong",{},P(yt(r)))," was first here, ",a,l]}function Kf(t){let e=t.reduce((i,a)=>i+a.length-1,0);if(!e)
return["No two of its texts are nearly the same."];let n=t.reduce((i,a)=>a.length>i.length?a:i),r=`${M(e,"article repeat\
s","articles repeat")} the text of an earlier one`,o=n.length-1;if(o===1)return[`${r}.`];let s=h("strong",{},P(yt(n[0])));
return o===e?[`${r}, always that of `,s,"."]:[`${r}, most often that of `,s,` (${M(o,"time")}).`]}function _f(t,e){let n=s=>[
et(A(s)),Yn(t,s)].filter(Boolean).join(" · "),r=([s,...i])=>[h("p",{class:"same"},`The same text in ${M(i.length,"other\
 article")}:`),bt(i,a=>h("li",{},X(A(a),Wf(a,s))),"things later")];return bt(e,s=>h("li",{},X(A(s[0]),n(s[0])),s.length>
1?r(s):null),"texts",12)}function Wf(t,e){let{published:n}=c.articles,o=Array.from(c.linksOf(t),c.linkKind).find(a=>Ko(a)&&
a!=="copy"),i=c.precision.isTimed(t,e)?zf(n[t],n[e]):he(n[t],c.precision.of(t));return`${yt(t)} · ${i}${o?` · ${o}`:""}`}
function zf(t,e){return t===null||e===null?"without a date":t===e?"at the same moment":`${_t((t-e)/gt)} later`}function Gf(t){
let{first:e}=c.stories;if(c.storyEvents[t].length<2)return null;let n=(o,s)=>(e[o]??0)-(e[s]??0)||o-s,r=[...c.storyEvents[t]].
sort(n);return N(`Its events (${T(r.length)})`,j(r.map(I)))}function Uf(t){let e=at(t,c.holders.topic),r=ht(e,"topic",o=>`\
declared on ${T(o)} of ${T(t.length)} articles`)??R("None of its articles declares a topic.");return N(`Topics (${T(e.length)}\
)`,r)}function Vf(t){let e=at(t,c.holders.outlet),n=ht(e,"outlet",r=>M(r,"article"));return N(`Outlets (${T(e.length)})`,
n??R("None of its articles names an outlet."))}function qf(t){let e=V.missingFrom(t);return e.length?N("Often with them,\
 but not here",R("Outlets that share other stories with several of these. They may have covered this one too: the corpus\
 does not say."),ht(e,"outlet",n=>`shares other stories with ${T(n)} of these outlets`)):null}var jf=16;function xl(t){let e=[...c.topicArticles[t]].sort(c.newestFirst),n=lt(c.labelOf(z(t))),r=c.topics.broader[t],o=c.
narrower[t].map(z),s=c.topics.same[t].map(i=>h("li",{},Wt(i,C(i,90))));return[Xt(z(t),[M(e.length,"article"),Mt(e)].filter(
Boolean).join(" · ")),Zt(z(t)),Ho(c.topics.alt[t].filter(i=>lt(i)!==n)),r>=0?N("Broader topic",j([z(r)])):null,o.length?
N("Narrower topics",j(o)):null,Yf(t),Xf(t),Zf(t),N(`Its articles (${T(e.length)})`,j(e.map(A),void 0,12)),s.length?N("Th\
e same elsewhere",h("ul",{class:"links"},s)):null]}function Yf(t){let{first:e,articles:n}=c.stories,r=V.storiesOfTopic(t).
filter(([a])=>e[a]!==null);if(!r.length)return N("Its stories",R("None found: none of its articles shares a story with a\
nother."));let o=(a,l)=>`${T(a)} of ${M(n[l],"article")} declare it · ${vt(l)}`,s=r.slice(0,jf).map(([a])=>a),i=`Its st\
ories (${T(r.length)})`;return N(i,yl(s),ht(r,"story",o))}function Xf(t){let e=V.topicsBeside(t);if(!e.length)return null;
let n=M(c.topicArticles[t].length,"article"),r=ht(e.slice(0,Xn),"topic",o=>`on ${T(o)} of its ${n}`);return N(`Topics on\
 the same articles (${T(e.length)})`,r)}function Zf(t){let e=c.topicOutlets[t],n=ht(e,"outlet",r=>`${M(r,"article")} on \
this topic`);return N(`Outlets that cover it (${T(e.length)})`,n??R("None."))}var Qf={article:sl,outlet:cl,topic:xl,story:wl};function Jf(t,{mode:e,thing:n}){return e==="with"?il(t,n):e==="to"?al(t,
n):ll(t.row,n.row)}function tp(){let{chosen:t,other:e}=v;return t?e?Jf(t,e):Qf[t.kind](t.row):ul()}var ep=6,np="h2, dd, \
.byline, .citation, .terms, .address";function rp(t){for(let e of t.querySelectorAll(np)){let n=ep*parseFloat(getComputedStyle(
e).lineHeight);if(e.scrollHeight<n+8)continue;e.classList.add("folded");let r=Kt("Show all",()=>{e.classList.remove("fol\
ded"),r.remove()});r.classList.add("whole"),e.after(r)}}function vl(){let t=w("details"),e=()=>{t.replaceChildren(...h("\
div",{},tp()).childNodes),rp(t)};if(e(),t.scrollTop=0,c.details||!v.chosen)return;let n=pt.hash();c.loadDetails().then(()=>{
if(pt.hash()!==n)return;let r=t.contains(document.activeElement);e(),r&&t.querySelector("h2")?.focus({preventScroll:!0})})}function rr(){let t=v.view==="map";w("look").hidden=!t,w("colour").value=v.colour,w("size").value=v.size,ln(w("legend-bo\
dy"),()=>t?sp():ip()),w("caption").textContent=t?op():E.note}function op(){let t=v.size==="heat"?", larger the more heat\
 it has":"",e=v.colour==="topic"?" An article on several topics takes the colour of one of them.":"";return`Each island \
is a story, each dot an article${t}. Press a colour to fade its dots.${e}`}var kl=({thing:t,label:e})=>t?c.nameOf(t):e;function sp(){
return Er().map(t=>{let e=kl(t),n=!v.muted.includes(e),r=()=>{xt({muted:n?[...v.muted,e]:v.muted.filter(a=>a!==e)})},o=B(
"circle",{cx:6,cy:6,r:5,fill:t.swatch}),s={viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"true"},i=h("button",{type:"\
button",class:"swatch","data-key":e,"aria-pressed":String(n),onclick:r},B("svg",s,o),h("bdi",{},C(t.label,32))," ",h("sp\
an",{class:"count"},T(t.rows.length)));return h("li",{},i)})}function ip(){let t=new Set(E.edges.map(({kind:r})=>r)),e=[
...new Set(E.nodes.map(({thing:r})=>r.kind))],n=(r,o,s="")=>h("li",{},r,h("span",{},h("b",{},o),s&&` ${s}`));return[...e.
map(r=>n(ns(r),wo[r])),...ss.filter(r=>t.has(r)).map(r=>n(ye(r),r,St[r].says))]}function _o(){if(v.other){Wn(null);return}
let t=r=>v.muted.includes(kl(r)),e=v.view==="map"&&v.muted.length?Er().filter(t):[];if(!e.length){Wn(st()?rt.isArticle:null);
return}let n=rt.isArticle.slice();for(let{rows:r}of e)for(let o of r)n[o]=0;Wn(n)}function Sl(){let t=e=>Object.entries(
e).map(([n,r])=>h("option",{value:n},r));w("colour").replaceChildren(...t(kn)),w("size").replaceChildren(...t(Sn)),w("co\
lour").addEventListener("change",()=>{xt({colour:w("colour").value,muted:[]})}),w("size").addEventListener("change",()=>{
xt({size:w("size").value})})}var ap=matchMedia("(max-width: 760px)").matches,Tl=ap?{story:5,topic:4,outlet:4,article:10}:{story:8,topic:5,outlet:5,article:40},
Wo=100,Qt=Tl,lp=["story","topic","outlet","article"];function cp(){let t=lp.filter(e=>v.kinds.has(e)&&rt.rows[e].length);
w("results").replaceChildren(...t.map(up)),w("result").replaceChildren(...hp()),gp(),or()}function Ol(){Qt=Tl,cp()}function up(t){
let e=rt.rows[t],n=i=>h("li",{class:t==="topic"||t==="outlet"?"faceted":null},X({kind:t,row:i},mp(t,i)),fp(t,i)),r=h("ul",
{},e.slice(0,Qt[t]).map(n)),o=h("h3",{id:`list-${t}`},`${xo[t]} `,h("span",{class:"count"},T(e.length))),s={class:"kind-\
list","aria-labelledby":`list-${t}`};return h("section",s,o,r,...Ml(t,r,n))}function Ml(t,e,n){let r=rt.rows[t],o=r.length-
Qt[t];if(o<=0)return[];let s=Kt(dp(Math.min(Wo,o),o),()=>{let i=r.slice(Qt[t],Qt[t]+Wo).map(n);Qt={...Qt,[t]:Qt[t]+Wo},e.
append(...i),s.replaceWith(...Ml(t,e,n)),or(),i[0].querySelector(".thing")?.focus()});return[s]}var dp=(t,e)=>t===e?`Sho\
w the other ${T(e)}`:`Show ${T(t)} of the other ${T(e)}`;function mp(t,e){if(t==="article"||!st())return et({kind:t,row:e});
let n=M(c.articlesIn[t][e].length,"article"),r=t==="story"?` · ${vt(e)}`:"";return`${T(rt.counts[t].get(e)??0)} of ${n}${r}`}
var zo=null;function El(){[...document.querySelectorAll("#results .only")].find(e=>e.dataset.facet===zo)?.focus(),zo=null}
function fp(t,e){if(t!=="topic"&&t!=="outlet")return null;let n=c.nameOf({kind:t,row:e}),r=h("input",{type:"checkbox",class:"\
only","aria-label":`Only ${t} ${C(c.labelOf({kind:t,row:e}),80)}`,title:`Only articles of this ${t}`,"data-facet":n});return r.
checked=pp(t,e),r.addEventListener("change",()=>{zo=n,ca(t,e,r.checked)}),r}var pp=(t,e)=>Fe.isFacetOn(t,e,v.terms);function hp(){
if(!st())return[];let t=rt.rows.article.length;return[t?`${M(t,"article matches","articles match")}. `:"Nothing matches.\
 Use fewer words, or remove a filter. ",Yt(Nl,"Clear")]}function gp(){w("nothing").hidden=!st()||Tt.some(t=>rt.rows[t].length),
w("nothing").replaceChildren(h("strong",{},"Nothing matches"),h("span",{dir:"auto"},C(v.query.trim(),80)),kt("Clear",Nl))}
function Nl(){w("search").value="",jt(""),w("search").focus()}function or(){let t=v.chosen?c.nameOf(v.chosen):null;for(let e of document.
querySelectorAll(".find .thing"))e.dataset.name===t?e.setAttribute("aria-current","true"):e.removeAttribute("aria-curren\
t")}function Al(){let[t,e]=[w("search"),w("faults")],n=v.faults.some(({isHint:o})=>!o),r=v.faults.map(({text:o,says:s})=>h(
"p",{},h("code",{},P(C(o,40)))," ",s));e.replaceChildren(...r),e.hidden=!r.length,e.classList.toggle("hint",!n),n?t.setAttribute(
"aria-invalid","true"):t.removeAttribute("aria-invalid")}var yp=["story","article","outlet","topic"];function Cl(){let t=n=>n===
"story"?c.storylines.length:c.sizeOf(n),e=n=>h("button",{type:"button",class:"kind","data-kind":n,"data-key":n,"aria-pre\
ssed":String(v.kinds.has(n)),onclick:()=>{bp(n)}},At(n),h("span",{},xo[n]),h("span",{class:"count"},T(t(n))));ln(w("kind\
s"),()=>yp.map(e))}function bp(t){let e=new Set(v.kinds);e.delete(t)||e.add(t),xt({kinds:e})}var Go=null,Ll=null,Il=()=>Ll;function Uo(){let{isUnknown:t,...e}=aa(),n={...e,query:"",colour:"topic",size:"articles",muted:[]},
r=`${ro(n)}|${e.view}`,o=r!==Go,s=Go===null||e.query!==v.query||e.kinds.size!==v.kinds.size;Go=r,e.colour!==v.colour&&Or(
e.colour),e.size!==v.size&&Mr(e.size),Ye(e),o&&xp(t),s?wp():_o(),rr(),ol(),Ll=pt.hash()}function wp(){let t=w("search");
!la(v.query)&&t.value!==v.query&&(t.value=v.query),Cl(),sr(),El()}function sr(){Ye(nt.parse(v.query)),ea(Fe.find(v)),Ol(),
ao(),Al(),document.body.classList.toggle("searching",st()),_o(),xn(v.terms).length&&!c.details&&c.loadDetails().then(sr)}
function xp(t){v.chosen&&Ga(v.chosen),vl(),or(),Vo(),Op(),Tp(t),sa()&&qo()}function Vo(){let t=v.view==="map"?null:kp();
t?Vi(Sp(t)):Yr(),ji(t?null:v.chosen)}var vp=21;function kp(){let{chosen:t,other:e}=v;if(!t)return We();if(e?.mode==="wit\
h")return Fa(t,e.thing);if(e?.mode==="to")return Ba(t,e.thing,nr(t,e.thing).paths);let n=La(t),r=n.nodes.map(o=>J(o.thing,
t)?{...o,size:vp}:o);return{...n,nodes:r}}function Sp(t){let e=[v.chosen,v.other?.thing],n=t.nodes.filter(({thing:r})=>v.
kinds.has(r.kind)||e.some(o=>J(r,o)));return{...t,nodes:n}}var $l=document.title;function Tp(t){let{chosen:e,other:n}=v,
r=n?`, and ${c.labelOf(n.thing)}`:"",o=e?`${Pt(e)}: ${c.labelOf(e)}${r}`:"",s=t?"Nothing in this graph has this address.":
C(o,300);w("live").textContent=s,document.title=e?`${C(c.labelOf(e),80)} · ${$l}`:$l,t&&w("details").prepend(h("p",{class:"\
warning",role:"status"},"Nothing in this graph has the address that you opened. It may come from another build."))}function qo(){
w("details").querySelector("h2")?.focus({preventScroll:!ee()}),ee()&&w("details").scrollIntoView({behavior:cn()?"auto":"\
smooth"})}function Op(){let{chosen:t,view:e}=v,n=t!==null||We()!==null,[r,o]=[w("view-map"),w("view-network")];if(o.disabled=
!n,o.title=n?"What is open, with everything linked to it":"Open a story, article, outlet or topic first",r.setAttribute(
"aria-pressed",String(e==="map")),o.setAttribute("aria-pressed",String(e==="network")),document.body.classList.toggle("c\
hosen",t!==null),w("peek").hidden=t===null,!t)return;let s=h("span",{dir:"auto"},C(c.labelOf(t),90));w("peek").replaceChildren(
At(t.kind),s,h("b",{},"Details"))}async function Rl(){let[t]=await Promise.all([co(w("corpus")),Mp(document.getElementById("vis"))]);Ns(new hn(t,()=>co(w(
"corpus-details")))),Ep(),sn(Ap()),Hp(),w("legend").open=!ee(),Ui(Pp),Ip(),ra(Uo),Uo(),requestAnimationFrame(()=>{Vo(),document.
documentElement.dataset.ready="true",performance.mark("newsgraph-ready")}),window.newsgraph=Object.freeze({network:U,shown:()=>v.
chosen?c.nameOf(v.chosen):"",address:Il,query:()=>v.query,found:()=>rt.rows.article.map(e=>c.nameOf(A(e)))})}async function Mp(t){
if(!t)return;let e=document.createElement("script");e.textContent=await uo(t.textContent).text(),t.replaceWith(e)}function Ep(){
let t=c.sizeOf("article"),{omitted:e}=c.notes,r=[e?`newest ${T(t)} of ${M(e+t,"article")}`:M(t,"article"),M(c.storylines.
length,"story","stories"),M(c.sizeOf("outlet"),"outlet"),Mt(c.rowsIn("article"))].filter(Boolean).flatMap((o,s)=>[s?" · ":
"",h("span",{},o)]);w("summary").replaceChildren(...r)}var ir=["auto","light","dark"],Np={auto:"◐ Auto",light:"☀ Light",
dark:"☾ Dark"},Dl="newsgraph-theme",Fl=t=>ir.find(e=>e===t)??"auto",ar=()=>Fl(w("theme").dataset.theme);function Ap(){
try{return Fl(localStorage.getItem(Dl))}catch{return"auto"}}function Cp(t){try{localStorage.setItem(Dl,t)}catch{}}function sn(t){
let e=document.documentElement;t==="auto"?delete e.dataset.theme:e.dataset.theme=t;let n=w("theme");n.textContent=Np[t],
n.dataset.theme=t,n.setAttribute("aria-label",`Colours: ${t}. Press to change`),e.dataset.ready&&(Zr(),rr())}function $p(){
let t=ir[(ir.indexOf(ar())+1)%ir.length];Cp(t),sn(t)}function Lp(){sn(ar()),document.documentElement.dataset.theme="ligh\
t",Zr(),Ut(!1),Yi()}var Et=(t,e)=>{w(t).addEventListener("click",e)};function Ip(){Dp(),pa(),Sl(),Et("view-map",()=>{xt(
{view:"map"})}),Et("view-network",()=>{xt({view:"network"})}),Et("back",()=>{pt.move(-1)}),Et("forward",()=>{pt.move(1)}),
Et("peek",qo),Et("zoom-in",()=>{Oe(1.5)}),Et("zoom-out",()=>{Oe(1/1.5)}),Et("zoom-fit",()=>{Ut()}),Et("theme",$p);for(let t of document.
querySelectorAll("dialog .close"))t.addEventListener("click",()=>{t.closest("dialog")?.close()});Et("about-button",()=>{
dl(),w("about").showModal()}),Et("text-copy",()=>{Rp()}),matchMedia("(prefers-color-scheme: dark)").addEventListener("ch\
ange",()=>{sn(ar())}),addEventListener("beforeprint",Lp),addEventListener("afterprint",()=>{sn(ar())}),addEventListener(
"keydown",Bp)}async function Rp(){let t=w("text-body");t.select();let e=await navigator.clipboard.writeText(t.value).then(
()=>"Copied.",()=>"Press Ctrl+C to copy.");w("text-note").textContent=e}var Bl=()=>[...document.querySelectorAll("#resul\
ts .thing")];function Dp(){let t=w("search"),e=r=>{un(r,[t,...Bl()])},n=0;t.addEventListener("input",()=>{clearTimeout(n),
n=window.setTimeout(()=>{jt(t.value,!0)},90)}),t.addEventListener("keydown",r=>{if(r.key!=="Enter"){e(r);return}clearTimeout(
n),Fp(t.value)}),w("results").addEventListener("keydown",e)}function Fp(t){Ye({query:t}),sr(),st()&&v.faults.every(({isHint:e})=>e)&&
Bl().at(0)?.click()}function Bp(t){let{target:e}=t,n=e instanceof Element&&e.closest("input, select, textarea, dialog");
if(!(t.ctrlKey||t.metaKey||t.altKey||n)){if(t.key==="/")w("search").focus();else if(t.key==="?")w("help").togglePopover();else
return;t.preventDefault()}}function Hp(){let t=([n,{says:r}])=>{let o=nt.exampleOf(n),i=h("th",{scope:"row"},Yt(()=>{w("\
help").hidePopover(),jt(`${v.query} ${o}`.trim()),w("search").focus()},o));return h("tr",{},i,h("td",{},r))},e=([n])=>!se(
n)||c.sizeOf(n)>0;w("help-fields").replaceChildren(...[...nt.fields].filter(e).map(t))}var Pp={pick(t,e){t&&qt(t)?Wp(t.edge):
t?q(t,e?{view:"network"}:{}):v.view==="map"&&q(null)},back(){q(null,v.chosen&&v.view==="network"?{view:"map"}:{})},tip:t=>qt(
t)?_p(t.edge):Kp(t),say(t){let e=C(c.labelOf(t),200);w("live").textContent=`${Pt(t)}: ${e}. ${et(t)}`}},Hl=(t,...e)=>h("\
span",{},h("strong",{dir:"auto"},t),e.map(n=>h("small",{dir:"auto"},n))),Kp=t=>[At(t.kind),Hl(C(c.labelOf(t),140),et(t))];
function _p({kind:t,ends:e,links:n}){let[r,o]=e.map(i=>C(c.labelOf(i),60)),s=n.length?Qe(c,n[0],c.links.source[n[0]]):St[t].
says;return[ye(t),Hl(t,s,`${r} → ${o}`)]}function Wp({kind:t,ends:e,links:n}){if(n.length){Mo(n[0]);return}let[r,o]=e.
map(c.labelOf);w("live").textContent=`${t}: ${r} → ${o}. ${St[t].says}`}Rl();})();
