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
"use strict";(()=>{var Ul=["ink","soft","paper","panel","line","article","outlet","topic","story","link","quiet","accent","sans","serif"],F;
function cr(){let t=getComputedStyle(document.documentElement),e=r=>t.getPropertyValue(`--${r}`).trim(),n=Object.fromEntries(
Ul.map(r=>[r,e(r)]));F={...n,story:n.story||n.ink,isDark:e("dark")==="1"}}var Vl=new Intl.NumberFormat,T=t=>Vl.format(t),S=(t,e,n=`${e}s`)=>`${T(t)} ${t===1?e:n}`,ql=new Intl.NumberFormat(void 0,
{style:"percent"}),Le=t=>ql.format(t),gt=86400,Xo=new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeZone:"UTC"}),jl=new Intl.
DateTimeFormat(void 0,{dateStyle:"long",timeStyle:"short",timeZone:"UTC"}),Ie=["year","month","day","minute","second"],fr=t=>t===
"year"||t==="month",he=t=>t==="minute"||t==="second",Zo=t=>Ie.find(e=>t.includes(e))??"second",mr=t=>new Intl.DateTimeFormat(
void 0,{...t,timeZone:"UTC"}),Qo={year:mr({year:"numeric"}),month:mr({year:"numeric",month:"long"})},Yl=mr({dateStyle:"l\
ong"});function Re(t,e){return he(e)?`${Xl(t)} UTC`:(fr(e)?Qo[e]:Yl).format(t*1e3)}var Jt=t=>Xo.format(t*1e3);function pe(t,e="\
second"){return t===null?"no date":fr(e)?Re(t,e):Jt(t)}var Xl=t=>jl.format(t*1e3);function Nt(t,e,n="second"){return(fr(
n)?Qo[n]:Xo).formatRange(t*1e3,e*1e3)}var ur=t=>{let e=new Intl.NumberFormat(void 0,{style:"unit",unit:t,unitDisplay:"lo\
ng",maximumFractionDigits:0});return n=>e.format(n)},dr={minute:ur("minute"),hour:ur("hour"),day:ur("day")};function _t(t){
let[e,n]=[Math.round(Math.abs(t)*1440),Math.round(Math.abs(t)*24)];return e<90?dr.minute(e):n<48?dr.hour(n):dr.day(Math.
round(Math.abs(t)))}function Jo(t){return t*60<1?"":t<1.5?_t(Math.floor(t*60)/1440):_t(t<48?Math.floor(t)/24:Math.floor(
t/24))}var Zl={year:4,month:7,day:10,minute:16,second:19};function te(t,e="second"){if(t===null)return"";let n=new Date(
t*1e3).toISOString().replace(".000Z","Z");return e==="second"?n:n.slice(0,Zl[e])+(e==="minute"?"Z":"")}var an={shapes:{article:"dot",outlet:"square",topic:"diamond",story:"hexagon"},sizes:{article:[7,1.4,14],outlet:[7,1.1,16],
topic:[11,1,22],story:[12,1.2,26]},edges:{"related-to":{colour:"link",width:2.2,dashes:!1,arrow:!0},similar:{colour:"qui\
et",width:1.4,dashes:[2,3],arrow:!1},copy:{colour:"accent",width:2.6,dashes:[11,3],arrow:!0,isNamed:!0},revision:{colour:"\
accent",width:1.8,dashes:[8,3,2,3],arrow:!0,isNamed:!0},reprint:{colour:"link",width:1.8,dashes:[14,5],arrow:!0,isNamed:!0},
"published-by":{colour:"outlet",width:1.2,dashes:[1.5,4],arrow:!1},credits:{colour:"outlet",width:1.6,dashes:[4,2],arrow:!0},
"credits-report":{colour:"outlet",width:1.4,dashes:[4,2,1,2],arrow:!0},covers:{colour:"topic",width:1.3,dashes:[7,5],arrow:!1},
"part-of":{colour:"outlet",width:1.6,dashes:[10,4,2,4],arrow:!0},broader:{colour:"topic",width:1.8,dashes:!1,arrow:!0},"\
part-of-story":{colour:"quiet",width:1,dashes:[1,3],arrow:!1}}};var Jl=an.edges,wt=(t,e)=>({...Jl[t],says:e}),St={"related-to":wt("related-to","an article lists another"),copy:wt("copy",
"the same text in another outlet"),revision:wt("revision","the same text, revised by its outlet"),reprint:wt("reprint","\
the same text, more than 48 hours later"),similar:wt("similar","the texts share words"),credits:wt("credits","names the \
outlet as a source"),"credits-report":wt("credits-report","names the outlet of an earlier report"),covers:wt("covers","r\
eports on a topic"),"published-by":wt("published-by","an article and its outlet"),"part-of-story":wt("part-of-story","pa\
rt of a story"),"part-of":wt("part-of","an outlet within another"),broader:wt("broader","a topic within a broader one")},
ts=an.shapes,es=an.sizes;var ns=t=>t.flatMap(e=>e==null?[]:typeof e=="string"||e instanceof Node?[e]:ns(e));function p(t,e={},...n){let r=document.
createElement(t);for(let[o,s]of Object.entries(e))typeof s=="function"?r.addEventListener(o.slice(2),s):s===!0?r.setAttribute(
o,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(o,String(s));return r.append(...ns(n)),r}function H(t,e,...n){let r=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[o,s]of Object.entries(e))r.setAttribute(o,String(s));return r.append(
...n),r}function w(t){let e=document.getElementById(t);if(!e)throw new Error(`The page has no element #${t}`);return e}function ln(t,e){
let n=t.contains(document.activeElement)?document.activeElement:null,r=n instanceof HTMLElement?n.dataset.key:void 0;if(t.
replaceChildren(...e()),r===void 0)return;[...t.querySelectorAll("[data-key]")].find(s=>s.dataset.key===r)?.focus({preventScroll:!0})}
var P=t=>p("bdi",{},t),ge=(t,e="second")=>p("time",{datetime:te(t,e)},Re(t,e));function Wt(t,e=t){let n=URL.canParse(t)?
new URL(t):null;return!n||!["http:","https:"].includes(n.protocol)?p("span",{class:"address"},P(t)):p("a",{href:n.href,target:"\
_blank",rel:"noopener noreferrer",referrerpolicy:"no-referrer"},P(e))}var tc={article:()=>[H("circle",{cx:8,cy:8,r:5.5})],
outlet:()=>[H("rect",{x:3,y:3,width:10,height:10})],topic:()=>[H("path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z"})],story:()=>[H(
"circle",{cx:8,cy:8,r:6.5,class:"rim"}),H("circle",{cx:6,cy:7,r:1.7}),H("circle",{cx:10.2,cy:6.6,r:1.7}),H("circle",{cx:8.4,
cy:10.6,r:1.7})]},ec="M4.8 2.5h6.4L14.4 8l-3.2 5.5H4.8L1.6 8Z",rs=(t,...e)=>H("svg",{class:`sign ${t}`,viewBox:"0 0 16 1\
6",width:16,height:16,"aria-hidden":"true"},...e),At=t=>rs(t,...tc[t]()),os=t=>t==="story"?rs(t,H("path",{d:ec})):At(t);
function ye(t){let{colour:e,dashes:n,width:r,arrow:o}=St[t],s=n?{"stroke-dasharray":n.join(" ")}:{},i=H("path",{d:"M1 6H\
25","stroke-width":r,...s}),a=o?[H("path",{d:"M21 2.5 27 6 21 9.5Z",class:"head"})]:[];return H("svg",{class:`line ${t} \
of-${e}`,viewBox:"0 0 28 12",width:28,height:12,"aria-hidden":"true"},i,...a)}var ee=()=>matchMedia("(max-width: 900px)").
matches,cn=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function un(t,e){let n=t.key==="ArrowDown"?1:t.key===
"ArrowUp"?-1:0;if(!n)return;let r=e.findIndex(s=>s===document.activeElement),o=e.at(Math.max(r+n,0));!o||r+n<0||(t.preventDefault(),
o.focus())}var K=w("canvas"),U=null,Ct,Rt;function ss(t){return Ct=new vis.DataSet,Rt=new vis.DataSet,U=new vis.Network(K,{nodes:Ct,
edges:Rt},t),U}function ft(){let{x:t,y:e}=U?.getViewPosition()??{x:0,y:0};return{x:t,y:e,scale:U?.getScale()??1,width:K.
clientWidth,height:K.clientHeight,ratio:window.devicePixelRatio||1}}var hr=!1;function be(){hr||(hr=!0,requestAnimationFrame(
()=>{hr=!1,U?.redraw()}))}var we=0;function ne(){we+=1,be()}var is=["article","outlet","topic","story"],dn=["declared","similar","copy","revision","reprint"];var mn=["copy","revision","reprint"],as=["related-to","similar","copy","revision","reprint","covers","credits","publishe\
d-by","part-of-story","part-of","broader","credits-report"],ls=["storyline","event","series"],it={declared:{edge:"relate\
d-to",term:"ng:relatedTo",cost:1,words:"lists as related",back:"is listed as related by"},similar:{edge:"similar",term:"\
ng:similarTo",cost:2,words:"is similar to",back:"is similar to"},copy:{edge:"copy",term:"ng:copyOf",cost:.5,words:"is a \
copy of",back:"is copied by"},revision:{edge:"revision",term:"ng:revisionOf",cost:.5,words:"is a revision of",back:"is r\
evised by"},reprint:{edge:"reprint",term:"ng:reprintOf",cost:.5,words:"is a reprint of",back:"is reprinted by"}},re={about:{
words:"is about",back:"is a topic of"},credits:{words:"names as a source",back:"is named as a source by"},publisher:{words:"\
is published by",back:"published"},event:{words:"belongs to the event",back:"includes"},storyline:{words:"belongs to the\
 storyline",back:"includes"},series:{words:"belongs to the series",back:"includes"},part_of:{words:"is part of",back:"in\
cludes"},broader:{words:"is a topic within",back:"includes the topic"},parent:{words:"is part of the storyline",back:"in\
cludes the event"}},cs=new Map([["article","schema:NewsArticle"],["collection","schema:Collection"],["course","schema:Co\
urse"],["video","schema:VideoObject"]]),pr="schema:CreativeWork";var Tt=is,E=t=>({kind:"article",row:t}),B=t=>({kind:"outlet",row:t}),W=t=>({kind:"topic",row:t}),$=t=>({kind:"story",row:t});
function J(t,e){return t===e||!!t&&!!e&&t.kind===e.kind&&t.row===e.row}var fn=class{byArticle=new Map;byOutlet=new Map;constructor({credits:e=[]}){for(let[n,r,o,s,i]of e){let a={article:n,outlet:r,
name:o,words:s,earlier:i};us(this.byArticle,n,a),r>=0&&us(this.byOutlet,r,a)}}of=e=>this.byArticle.get(e)??[];to=e=>this.
byOutlet.get(e)??[]};function us(t,e,n){let r=t.get(e);r?r.push(n):t.set(e,[n])}var gr=({type:t})=>t==="integer"||t==="number";function ds(t){let e=new Map(Object.entries(t.articles));return(t.fields??
[]).map(n=>({...n,values:e.get(n.name)??[]}))}var ms=(t,e)=>t.filter(({shows:n,values:r})=>n&&r[e]!==null);function yr(t){let{words:e,counts:n,places:r,weights:o}=t.terms,s=Int32Array.from(n);for(let i=1;i<s.length;i+=1)s[i]+=s[i-
1];return{...t,images:new Map(Object.entries(t.images).map(([i,a])=>[Number(i),a])),terms:{words:e,ends:s,places:Int32Array.
from(r),weights:Int16Array.from(o)}}}function nc(t){return(t??"").replace(/[^A-Za-z0-9 -]/g,"").replace(/[ -]+/g,"-").replace(
/^-|-$/g,"").toLowerCase()}function br(t,e){return Array.isArray(t)?t[0]:t.replace("*",()=>nc(e))}function fs(t){let e=t.articles.id.length,n=oc(t,e),{steps:r,target:o,kind:s,similarity:i,days:a,rule:l,kinds:u}=t.derived,
d=n.source.length,m=d+o.length,f={declared:d,kinds:["declared",...u],source:new Int32Array(m),target:new Int32Array(m),kind:new Uint8Array(
m),similarity:new Float32Array(m).fill(NaN,0,d),thousandths:new Int32Array(m),days:new Float32Array(m).fill(NaN),rule:new Int8Array(
m).fill(-1,0,d)};f.source.set(n.source),f.target.set(n.target),f.target.set(o,d),f.thousandths.set(i,d),f.rule.set(l,d);
for(let h=0,g=0;h<o.length;h+=1)g+=r[h],f.source[d+h]=g,f.kind[d+h]=1+s[h],f.similarity[d+h]=i[h]/1e3;return rc(f,t.articles.
published,a),{...f,...ic(f,e)}}function rc({source:t,target:e,days:n,declared:r},o,s){for(let i=r;i<t.length;i+=1){let[a,
l]=[o[t[i]],o[e[i]]];a!==null&&l!==null&&(n[i]=(a-l)/86400)}for(let[i,a]of s)n[r+i]=a===null?NaN:a/100}function oc({mentions:t,
related:e,unrelated:n},r){let{starts:o,listed:s}=sc([...t,...e],r),i=new Set(n.flatMap(([u,...d])=>d.map(m=>u*r+m))),a={
source:new Int32Array(s.length),target:new Int32Array(s.length)},l=0;for(let u=0;u<r;u+=1){let d=-1;for(let m of s.subarray(
o[u],o[u+1]).sort())m>d&&m!==u&&!i.has(u*r+m)&&(a.source[l]=u,a.target[l++]=m),d=m}return{source:a.source.subarray(0,l),
target:a.target.subarray(0,l)}}function sc(t,e){let n=new Int32Array(e+1),r=t.filter(([i])=>i>=0);for(let i of r)n[i[0]+
1]+=i.length-1;for(let i=0;i<e;i+=1)n[i+1]+=n[i];let o=new Int32Array(n[e]),s=n.slice();for(let i of r)for(let a=1;a<i.length;a+=
1)o[s[i[0]]++]=i[a];return{starts:n,listed:o}}function ic({source:t,target:e},n){let r=new Int32Array(n+1);for(let i of[
t,e])for(let a of i)r[a+1]+=1;for(let i=0;i<n;i+=1)r[i+1]+=r[i];let o=new Int32Array(2*t.length),s=r.slice();for(let i of[
t,e])for(let a=0;a<i.length;a+=1)o[s[i[a]]++]=a;return{starts:r,byArticle:o}}var hs=Ie.length-1,hn=class{constructor(e){this.articles=e;this.published=new Map(e.precision),this.updated=new Map(e.updatedPrecision)}articles;published;updated;of=e=>Ie[this.
published.get(e)??hs];isTimed=(e,n)=>he(this.of(e))&&he(this.of(n));ofUpdate=e=>Ie[this.updated.get(e)??hs];ofPeriod(e,n){
let{published:r}=this.articles;return Zo(e.filter(o=>n?.some(s=>s===r[o])).map(this.of))}};function ps(t,e){return t.map(
(n,r)=>n===null?null:n+(e[r]??0))}function gs({series:t=[]}){return new Map(t.flatMap(([e,n])=>n.map(r=>[r,{name:e,size:n.length}])))}var De=t=>Array.from({length:t},()=>[]);function oe(t,...e){let n=De(t);for(let r of e)r.forEach((o,s)=>{o>=0&&n[o].push(
s)});return n}var pn=class{constructor(e,n){this.fetchDetails=n;this.articles={...e.articles,updated:ps(e.articles.updated,
e.articles.published)},this.precision=new hn(e.articles),this.looseArticles=new Set(e.articles.loose),this.outlets=e.outlets,
this.topics=e.topics,this.stories=ac(e),this.words=e.words,this.notes=e.notes,this.map=e.map,this.network=e.network,this.
described=ds(e),this.series=gs(e),this.credits=new fn(e),this.sights=e.sights??[],this.mentions=e.mentions,this.links=fs(
e),this.details=e.details?yr(e.details):null;let{articles:r,outlets:o,topics:s,stories:i}=this;this.articleTopics=r.topics.
map(a=>e.words.topics[a]),this.outletArticles=oe(o.id.length,r.outlet),this.topicArticles=lc(s.id.length,this.articleTopics),
this.storyArticles=oe(i.id.length,r.storyline,r.event),this.articlesIn={outlet:this.outletArticles,topic:this.topicArticles,
story:this.storyArticles},this.outletParts=oe(o.id.length,o.part),this.narrower=oe(s.id.length,s.broader),this.storyEvents=
oe(i.id.length,i.parent),this.storylines=[...i.id.keys()].filter(a=>this.isStoryline(a)),[this.outletTopics,this.topicOutlets]=
cc(e),this.linkCount=uc(this.links,r.id.length),this.rowsOf=dc(this,e)}fetchDetails;articles;outlets;topics;stories;words;links;notes;map;network;described;series;credits;sights;articleTopics;outletArticles;topicArticles;storyArticles;articlesIn;outletParts;narrower;storyEvents;storylines;outletTopics;topicOutlets;linkCount;precision;details;looseArticles;mentions;rowsOf;meetings=null;coming=null;idsOf(e){
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
fetchDetails().then(e=>{this.details=yr(e)}),this.coming}abstractOf=e=>this.details?.abstract[e]??null;addressOf=e=>{let n=this.
details?.url[e]??null;if(n===null)return null;let r=br(n,this.articles.headline[e]),o=this.outletOf(e);return!Array.isArray(
n)&&r.startsWith("/")&&o>=0?this.originOf(o)+r:r};originOf(e){return(this.words.origins[this.outlets.origin[e]]??"").replace(
"*",()=>this.outlets.domain[e]??"")}imageOf(e){let n=this.details?.images.get(e);if(!this.details||!n)return null;let[r,
o,s=null,i=null,a=null,l]=n;return{address:this.details.imageOrigins[r]+o,width:s,height:i,title:a,count:l??1}}fileOf=e=>{
if(!this.details)return"";let{name:n,words:r}=this.details.documents;return br(r[n[e]],this.articles.headline[this.mentions[e][0]]??
null)};meetingsOf(e){return this.details?(this.meetings??=this.readMeetings(this.details),this.meetings[e]):[]}readMeetings(e){
let n=De(this.articles.id.length);this.mentions.forEach((r,o)=>{r.forEach((s,i)=>{s>=0&&n[s].push([o,i?`related[${i-1}]`:
""])})});for(let[r,o,s]of e.documents.elsewhere)n[s].push([r,o]);return n}declaring=(e,n)=>this.meetingsOf(n).filter(([r,
o])=>o!==""&&this.mentions[r][0]===e)};function ac({stories:t,articles:e}){return{...t,grain:t.grain.map(n=>ls[n]),name:t.
name.map(n=>typeof n=="number"?e.headline[n]:n)}}function lc(t,e){let n=De(t);return e.forEach((r,o)=>{for(let s of r)n[s].
push(o)}),n}function cc({covers:t,coverCounts:e,outlets:n,topics:r}){let o=De(n.id.length),s=De(r.id.length);e.forEach((i,a)=>{
let[l,u]=[t[2*a],t[2*a+1]];o[l].push([u,i]),s[u].push([l,i])});for(let i of[...o,...s])i.sort((a,l)=>l[1]-a[1]);return[o,
s]}function uc({declared:t,source:e,target:n},r){let o=new Int32Array(r);for(let s=0;s<t;s+=1)o[e[s]]+=1,o[n[s]]+=1;return o}
function dc(t,e){let n=(r,o={})=>new Map([...Object.entries(o),...t.idsOf(r).map((s,i)=>[s,i])]);return{article:n("artic\
le",e.former),outlet:n("outlet"),topic:n("topic"),story:n("story",e.formerStories)}}function at(t,e){let n=new Map;for(let r of t)for(let o of e(r))n.set(o,(n.get(o)??0)+1);return[...n].sort((r,o)=>o[1]-r[1]||
r[0]-o[0])}function gn(t,e){let[n,r]=[new Map(t),new Map(e)];return{first:t.filter(([o])=>!r.has(o)),both:t.flatMap(([o,
s])=>{let i=r.get(o);return i===void 0?[]:[[o,s,i]]}),second:e.filter(([o])=>!n.has(o))}}function xe(t){let e=new Map;return n=>{
let r=e.get(n);return r===void 0&&(r=t(n),e.set(n,r)),r}}var wr=12,mc=60,fc=30,hc=.25,yn=class{constructor(e){this.graph=e}graph;storylines(e){return at(e,n=>[this.graph.storylineOf(
n)].filter(r=>r>=0))}storiesOfOutlet=xe(e=>this.storylines(this.graph.outletArticles[e]));storiesOfTopic=xe(e=>this.storylines(
this.graph.topicArticles[e]));outletsOfStory=xe(e=>[...new Set(this.graph.storyArticles[e].map(this.graph.outletOf))].filter(
n=>n>=0));countedIn(e){let n=this.graph.storyArticles[e];return this.graph.isStoryline(e)?n:n.filter(r=>!this.graph.looseArticles.
has(r))}storyRows(e){return this.storiesOfOutlet(e).map(([n])=>n)}storiesNear(e){return at(this.outletsOfStory(e),r=>this.
storyRows(r)).slice(0,wr).map(([r])=>$(r))}ledBy=xe(e=>{let{firstReport:n,first:r}=this.graph.stories;return[...n.keys()].
filter(s=>n[s]>=0&&this.graph.outletOf(n[s])===e).sort((s,i)=>(r[i]??0)-(r[s]??0)||s-i)});peersOf=xe(e=>{let{graph:n}=this,
r=new Map,o=(i,a)=>{for(let l of i)l!==e&&r.set(l,(r.get(l)??0)+1/Math.log2(1+a))};for(let i of this.storyRows(e)){let a=this.
outletsOfStory(i);o(a,a.length)}if(r.size<wr)for(let[i]of n.outletTopics[e]){let a=n.topicOutlets[i].map(([l])=>l);a.length<=
hc*n.sizeOf("outlet")&&o(a,4*a.length)}return[...r].sort((i,a)=>a[1]-i[1]||i[0]-a[0]).slice(0,wr).map(([i])=>i)});blindSpots(e){
let n=this.peersOf(e),r=n.length<4?1:2,o=i=>this.graph.outletTopics[i].map(([a])=>a),s=i=>{let a=new Set(i(e));return at(
n,i).filter(([u,d])=>!a.has(u)&&d>=r).slice(0,fc)};return{peers:n,stories:s(i=>this.storyRows(i)),topics:s(o)}}missingFrom(e){
let n=new Set(this.outletsOfStory(e)),r=this.outletsOfStory(e).slice(0,mc);return at(r,s=>this.peersOf(s).filter(i=>!n.has(
i))).filter(([,s])=>s>1).slice(0,8)}topicsBeside(e){let{topicArticles:n,articleTopics:r}=this.graph,o=this.graph.sizeOf(
"article"),s=([a,l])=>l*o/(n[e].length*n[a].length)*Math.sqrt(l);return at(n[e],a=>r[a].filter(l=>l!==e)).sort((a,l)=>s(
l)-s(a)||a[0]-l[0])}};var lt=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),bs=pc();function pc(){let t=new Map,e=[[192,591],[880,
1023],[1024,1279],[7680,8191]];for(let[n,r]of e)for(let o=n;o<=r;o+=1){let s=String.fromCodePoint(o).toLowerCase(),i=lt(
s);i===s||Array.from(i).length!==1||!/\p{L}/u.test(i)||t.set(i,new Set([...t.get(i)??[i],s]))}return new Map([...t].map(
([n,r])=>[n,`[${[...r].join("")}]`]))}function ws(t){let e=new Set;for(let o of t)for(let s of o?.match(/\P{ASCII}/gu)??
[])e.add(s.toLowerCase());let r=[...bs].map(([o,s])=>{let i=Array.from(s.slice(1,-1)).filter(a=>a===o||e.has(a));return[
o,i]}).filter(([,o])=>o.length>1);return new Map(r.map(([o,s])=>[o,`[${s.join("")}]`]))}var gc=t=>t.replace(/[\\^$.*+?()[\]{}|/]/,
"\\$&");function bn(t,e=bs){let n=t.normalize("NFC").toLowerCase();return Array.from(n,o=>e.get(lt(o))??gc(o)).join("").
replace(/\s+/g,"\\s+")}var ys=/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u,xr=t=>({starts:ys.test(t.charAt(
0)),ends:ys.test(t.charAt(t.length-1))});function zt(t,e){let{starts:n,ends:r}=xr(t),o=n?"(?<![\\p{L}\\p{N}])":"",s=e&&r?
"(?![\\p{L}\\p{N}])":"";return new RegExp(o+bn(t)+s,"iu")}function C(t,e){if(t.length<=e)return t;let n=Array.from(t.slice(
0,e*2));return n.length<=e?t:`${n.slice(0,e-1).join("").trimEnd()}…`}var wn=class{constructor(e,n){this.graph=e;this.search=n}graph;search;all=new Map;find({terms:e}){let n=this.search.maskOfAll(
e),r=a=>this.holders(a,e,n),[o,s,i]=[r("outlet"),r("topic"),r("story")];return{isArticle:n,rows:{article:this.ordered(n,
e),outlet:o.rows,topic:s.rows,story:i.rows},counts:{outlet:o.counts,topic:s.counts,story:i.counts}}}isFacetOn(e,n,r){let o=s=>s.
field===e&&!s.isNot;return r.some(s=>o(s)&&this.search.rowsNamed(s).includes(n))}isListed(e,n){return e!=="story"||this.
graph.isStoryline(n)}everyRow(e){let n=this.all.get(e);return n||(n=this.graph.rowsIn(e).filter(r=>this.isListed(e,r)),this.
all.set(e,n.sort(this.graph.orders[e]))),n}holders(e,n,r){if(!n.length)return{rows:this.everyRow(e),counts:new Map};let o=e!==
"story"&&n.some(m=>m.field===e&&!m.isNot),s=o?this.search.maskOfAll(n,e):r,i=this.countIn(e,s),a=this.nameTest(e,n),l=new Map;
for(let m of this.graph.rowsIn(e)){if(!this.isListed(e,m))continue;let h=(o&&this.isFacetOn(e,m,n)?2e9:0)+(a(m)?1e9:0)+(i.
get(m)??0);h&&l.set(m,h)}let u=(m,f)=>(l.get(f)??0)-(l.get(m)??0),d=this.graph.orders[e];return{rows:[...l.keys()].sort(
(m,f)=>u(m,f)||d(m,f)),counts:i}}countIn(e,n){let r=new Map;for(let o=0;o<n.length;o+=1)if(n[o])for(let s of this.graph.
holders[e](o))r.set(s,(r.get(s)??0)+1);return r}nameTest(e,n){let r=xn(n);if(r.length<n.length)return()=>!1;let o=r.map(
xs);return s=>o.every(i=>this.search.isNamed(e,s,i))}ordered(e,n){let{headline:r}=this.graph.articles,o=[];for(let l=0;l<
e.length;l+=1)e[l]&&o.push(l);let s=xn(n).map(xs);if(!s.length)return o.sort(this.graph.newestFirst);let i=l=>s.every(u=>u.
test(r[l]??"")),a=this.search.maskWhere(l=>e[l]===1&&i(l));return o.sort((l,u)=>a[u]-a[l]||this.graph.newestFirst(l,u))}},
xs=t=>zt(t.values[0],t.isPhrase),xn=t=>t.filter(e=>!e.field&&!e.isNot);var yc={topic:{reads:"name",example:'topic:"Computer Vision"',says:"declared to be about the topic"},outlet:{reads:"name",
example:"outlet:latimes.com",says:"published by the outlet, by domain or name"},story:{reads:"name",example:"story:portl\
and",says:"in a story of this name"},after:{reads:"date",example:"after:2020-06",says:"published on or after the first d\
ay of that year, month or day (UTC)"},before:{reads:"date",example:"before:2020-07",says:"published before it begins (UT\
C)"},related:{reads:"number",example:"related:>3",says:"how many articles it is linked with by declared links; also 2..5\
, <=4, 0"},kind:{reads:"kind",example:"kind:copy",says:`with a link of this kind: ${dn.join(", ")}`},type:{reads:"word",
example:"type:video",says:"the document’s type"},category:{reads:"word",example:"category:news",says:"the document’s c\
ategory"},quality:{reads:"number",example:"quality:>=50",says:"the collector’s score"},heat:{reads:"number",example:"h\
eat:>100",says:"the collector’s measure of attention"}},vs=t=>new Map([...Object.entries(yc),...t.filter(({searches:e})=>e).
map(e=>[e.key,bc(e)])]),bc=t=>({reads:gr(t)?"number":"word",example:`${t.key}:${gr(t)?">3":"word"}`,says:t.says}),wc=["t\
opic","outlet","story"],se=t=>wc.includes(t);var Dt=new Uint32Array(65536),xc=(t,e)=>{let n=t.length,r=e.length,o=1<<n-1,s=-1,i=0,a=n,l=n;for(;l--;)Dt[t.charCodeAt(l)]|=
1<<l;for(l=0;l<r;l++){let u=Dt[e.charCodeAt(l)],d=u|i;u|=(u&s)+s^s,i|=~(u|s),s&=u,i&o&&a++,s&o&&a--,i=i<<1|1,s=s<<1|~(d|
i),i&=d}for(l=n;l--;)Dt[t.charCodeAt(l)]=0;return a},vc=(t,e)=>{let n=e.length,r=t.length,o=[],s=[],i=Math.ceil(n/32),a=Math.
ceil(r/32);for(let g=0;g<i;g++)s[g]=-1,o[g]=0;let l=0;for(;l<a-1;l++){let g=0,y=-1,b=l*32,x=Math.min(32,r)+b;for(let k=b;k<
x;k++)Dt[t.charCodeAt(k)]|=1<<k;for(let k=0;k<n;k++){let L=Dt[e.charCodeAt(k)],O=s[k/32|0]>>>k&1,D=o[k/32|0]>>>k&1,Z=L|g,
Q=((L|D)&y)+y^y|L|D,I=g|~(Q|y),z=y&Q;I>>>31^O&&(s[k/32|0]^=1<<k),z>>>31^D&&(o[k/32|0]^=1<<k),I=I<<1|O,z=z<<1|D,y=z|~(Z|I),
g=I&Z}for(let k=b;k<x;k++)Dt[t.charCodeAt(k)]=0}let u=0,d=-1,m=l*32,f=Math.min(32,r-m)+m;for(let g=m;g<f;g++)Dt[t.charCodeAt(
g)]|=1<<g;let h=r;for(let g=0;g<n;g++){let y=Dt[e.charCodeAt(g)],b=s[g/32|0]>>>g&1,x=o[g/32|0]>>>g&1,k=y|u,L=((y|x)&d)+d^
d|y|x,O=u|~(L|d),D=d&L;h+=O>>>r-1&1,h-=D>>>r-1&1,O>>>31^b&&(s[g/32|0]^=1<<g),D>>>31^x&&(o[g/32|0]^=1<<g),O=O<<1|b,D=D<<1|
x,d=D|~(k|O),u=O&k}for(let g=m;g<f;g++)Dt[t.charCodeAt(g)]=0;return h},ks=(t,e)=>{if(t.length<e.length){let n=e;e=t,t=n}
return e.length===0?t.length:t.length<=32?xc(t,e):vc(t,e)};function Ts(t,e){let n=[],r=[];for(let o of vr(t)){let{token:s,hint:i}=Oc(o,e);i&&r.push({text:o.text,says:i,isHint:!0});
let{term:a,says:l}=Ec(s,e);r.push(...l.map(u=>({text:o.text,says:u,isHint:!1}))),a&&n.push(a)}return r.push(...Mc(n)),t.
split('"').length%2===0&&r.push({text:'"',says:"A quotation mark is never closed; the search closes it at the end.",isHint:!1}),
{terms:n,faults:r}}var kc=/(-)?(?:([\p{L}]+):(?=\S))?((?:"[^"]*"?|[^\s",]+|,)+)/gu;function vr(t){return Array.from(t.matchAll(
kc),e=>{let[n,r,o,s=""]=e,i=/^https?$/i.test(o??""),a=i?null:o?.toLowerCase()??null;return{text:n,start:e.index,end:e.index+
n.length,field:a,values:i?[`${o??""}:${s}`]:a?Sc(s):[Os(s)],isPhrase:!a&&s.startsWith('"'),isNot:!!r}})}var Os=t=>t.replaceAll(
'"',"").trim(),Sc=t=>(t.match(/(?:"[^"]*"?|[^",])+/g)??[]).map(Os).filter(Boolean),Tc=new Map([["OR","OR is ignored: eve\
ry word must match. To accept alternatives, separate them with commas in a field: outlet:a.com,b.com."],["AND","AND is i\
gnored: every word must match anyway."],["NOT","NOT is ignored. To exclude a word, put a minus before it: -detroit."]]);
function Oc(t,e){let n=a=>({token:{...t,values:[]},hint:a});if(t.field!==null)return t.values.some(Boolean)?{token:t,hint:null}:
n(Ss(t.field,e));let r=t.isPhrase||t.values[0].includes('"')?"":t.values[0],o=r.endsWith(":")?r.slice(0,-1).toLowerCase():
"";if(e.fields.has(o))return n(Ss(o,e));let s=Tc.get(r);if(s!==void 0)return n(s);if(/^-+$/.test(r))return n("Put the mi\
nus directly before the word that it excludes: -detroit.");let i=r.replace(/^\(+|\)+$/g,"");return i===r?{token:t,hint:null}:
{token:{...t,values:[i]},hint:"Brackets are ignored: they cannot group words."}}var Ss=(t,e)=>e.fields.has(t)?`Which ${t}\
? Write it directly after the colon: ${e.exampleOf(t)}`:Ms(t,e);function Mc(t){let e=s=>t.filter(i=>i.field===s&&!i.isNot).
flatMap(i=>i.dates.map(a=>[a,i.text])),n=e("after").sort((s,i)=>i[0]-s[0]).at(0),r=e("before").sort((s,i)=>s[0]-i[0]).at(
0);return!n||!r||n[0]<r[0]?[]:[{text:`${n[1]} ${r[1]}`,says:"No date can match both: the first begins after the second h\
as ended.",isHint:!1}]}function Ec(t,e){let{field:n}=t,r=t.values.filter(Boolean),o={...t,bounds:[],dates:[]};if(!r.length)
return{term:null,says:[]};if(n===null)return{term:{...o,field:n,values:r},says:[]};if(!e.fields.has(n))return{term:null,
says:[Ms(n,e)]};let s=r.map(d=>Nc(n,d,e)),i=d=>d.fault===void 0,a=s.filter(i),l={...o,field:n,values:r.filter((d,m)=>i(s[m])),
bounds:a.flatMap(({bounds:d})=>d?[d]:[]),dates:a.flatMap(({seconds:d})=>d===void 0?[]:[d])},u=s.flatMap(({fault:d})=>d===
void 0?[]:[d]);return{term:a.length?l:null,says:u}}function Nc(t,e,n){let r=`“${C(e,40)}”`;if(se(t))return n.namedRows(
t,e).length?{}:{fault:Ic(t,e,n)};let o=n.fields.get(t)?.reads;if(o==="number"){let i=Cc(e);return i?{bounds:i}:{fault:`${r}\
 is not a number. Write ${t}:>3, ${t}:2..5 or ${t}:0.`}}if(o==="date"){let i=Lc(e);return i===null?{fault:`${r} is not a\
 date. Write 2020, 2020-06 or 2020-06-30.`}:{seconds:i}}let s=n.linkKinds.some(i=>i===e.toLowerCase());return o==="kind"&&
!s?{fault:`${r} is not a kind of link. The kinds are ${n.linkKinds.join(", ")}.`}:{}}var Ac=/^(>=|<=|>|<|=)?(-?\d+)$|^(-?\d+)\.\.(-?\d+)$/;
function Cc(t){let e=Ac.exec(t);if(!e)return null;let[,n,r,o,s]=e;if(o!==void 0)return[Number(o),Number(s)];let i=Number(
r);return n===">"?[i+1,1/0]:n===">="?[i,1/0]:n==="<"?[-1/0,i-1]:n==="<="?[-1/0,i]:[i,i]}var $c=/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
function Lc(t){let e=$c.exec(t);if(!e)return null;let[n,r,o]=[Number(e[1]),Number(e[2]??1),Number(e[3]??1)],s=new Date(0);
return s.setUTCFullYear(n,r-1,o),s.getUTCMonth()===r-1&&s.getUTCDate()===o?s.getTime()/1e3:null}function Ms(t,e){let n=[
...e.fields.keys()],r=Es(t,n),o=r?` Did you mean ${r}: ?`:` The fields are ${n.join(", ")}.`;return`There is no field ca\
lled “${C(t,40)}”.${o} To search for these words, put them in quotation marks.`}function Ic(t,e,n){let r=Es(lt(e),n.
namesOf(t)),o=r?` Did you mean “${C(r,60)}”?`:"";return`No ${t} here is called “${C(e,60)}”.${o}`}function Es(t,e){
let n=t.length<4?1:Math.max(2,Math.floor(t.length/4)),r=null,o=n+1;for(let s of e.slice(0,5e3)){if(Math.abs(s.length-t.length)>=
o)continue;let i=ks(t.slice(0,60),lt(s).slice(0,60));i<o&&([r,o]=[s,i])}return r}var kr=t=>/[\s",]/.test(t)?`"${t.replaceAll(
'"',"")}"`:t;function Fe(t,e,n){let r=vr(t).filter(s=>s.field!==e||s.isNot),o=n.length?[`${e}:${n.map(kr).join(",")}`]:[];
return[...r.map(s=>s.text),...o].join(" ")}var Ns=(t,e)=>vr(t).filter(n=>n.field===e&&!n.isNot).flatMap(n=>n.values);var Rc=200,Dc=40,vn=class{constructor(e){this.graph=e;this.linkKinds=e.links.kinds,this.fields=vs(e.described),this.described=
new Map(e.described.map(n=>[n.key,n]))}graph;linkKinds;fields;described;named=new Map;masks=new Map;counts=null;parse(e){
return Ts(e,this)}names(e,n){let{outlets:r,topics:o,stories:s}=this.graph;return{outlet:()=>[r.name[n],r.domain[n],...r.
alt[n]],topic:()=>[o.label[n],...o.alt[n]],story:()=>[s.name[n]]}[e]().filter(a=>!!a)}namesOf(e){return this.graph.idsOf(
e).flatMap((n,r)=>this.names(e,r))}isNamed(e,n,r){return this.names(e,n).some(o=>r.test(o))}namedRows(e,n){return As(this.
named,`${e}:${n}`,Rc,()=>this.findNamed(e,n))}findNamed(e,n){let r=this.graph.idsOf(e),o=[...r.keys()],s=lt(n),i=u=>lt(u.
replaceAll('"',"")).trim()===s,a=o.filter(u=>r[u]===n||this.names(e,u).some(i));if(a.length)return a;let l=zt(n,!1);return o.
filter(u=>this.isNamed(e,u,l))}rowsNamed(e){let{field:n,values:r}=e;return!n||!se(n)?[]:[...new Set(r.flatMap(o=>this.namedRows(
n,o)))]}facetName(e,n){let r=this.graph.labelOf({kind:e,row:n}),o=e==="outlet"?[this.graph.outlets.domain[n],r]:[r],s=i=>!!i&&
i.length<120&&this.namedRows(e,i.replaceAll('"',"").trim()).join()===String(n);return o.find(s)??this.graph.idsOf(e)[n]}exampleOf(e){
if(this.fields.get(e)?.reads==="date")return this.monthExample(e);if(!se(e)||!this.graph.sizeOf(e))return this.plainExample(
e);let n=this.graph.rowsIn(e).sort(this.graph.orders[e])[0],r=e==="story"?C(this.graph.labelOf($(n)),30).replace(/\W+\S*…$/,
""):this.facetName(e,n);return`${e}:${kr(r)}`}plainExample(e){return this.fields.get(e)?.example??`${e}:`}monthExample(e){
let n=this.graph.articles.published.filter(o=>o!==null);if(!n.length)return this.plainExample(e);let r=new Date(1e3*n.sort(
(o,s)=>o-s)[n.length>>1]);return e==="before"&&r.setUTCMonth(r.getUTCMonth()+1,1),`${e}:${r.toISOString().slice(0,7)}`}maskOfAll(e,n=null){
let r=this.emptyMask().fill(1);for(let o of e){if(n&&o.field===n&&!o.isNot)continue;let s=this.maskOf(o),i=o.isNot?0:1;for(let a=0;a<
r.length;a+=1)s[a]!==i&&(r[a]=0)}return r}maskWhere(e){let n=this.emptyMask();for(let r=0;r<n.length;r+=1)e(r)&&(n[r]=1);
return n}emptyMask(){return new Uint8Array(this.graph.articles.id.length)}maskOf(e){let n=JSON.stringify([e.field,e.values,
e.isPhrase,!!this.graph.details]);return As(this.masks,n,Dc,()=>this.findMask(e))}findMask(e){let{articles:n}=this.graph,
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
otherEnd(s,o);r[i]!==o&&(this.counts[o]+=1),r[i]=o}return this.counts}};function As(t,e,n,r){let o=t.get(e);return o===void 0&&
(t.size>n&&t.clear(),o=r(),t.set(e,o)),o}var c,V,nt,Be;function Cs(t){c=t,V=new yn(t),nt=new vn(t),Be=new wn(t,nt)}var $s={light:["#2c5f8a","#b4611a","#3b7a4b","#8b3f93","#a83246","#6d6812","#15777f","#7a5138"],dark:["#7fb5e0","#eaa25c",
"#86c996","#d79be0","#f08a97","#cfc65e","#6fd0d6","#cda483"]},Tr={light:["#c9a227","#c77f2e","#b85c38","#9c3f49","#78305\
9","#53285f","#2f2358"],dark:["#6a5fa8","#8f5fae","#b5619f","#d66f86","#ec8a6d","#f5ad63","#fbd57a"]},Ls=-1,Or=-2,kn={topic:"\
Topic",outlet:"Outlet",date:"Date",story:"Story"},Sn={articles:"Same",heat:"Heat"},tt;function Is(){let t=c.sizeOf("arti\
cle");tt={colour:"topic",classes:[],codes:new Int8Array(t),radii:new Float32Array(t)},Mr("topic"),Er("articles")}function Mr(t){
tt.colour=t,tt.classes=Bc(c,t),tt.classes.forEach(({rows:e},n)=>{for(let r of e)tt.codes[r]=n}),ne()}function Er(t){t===
"articles"?tt.radii.fill(5.2):tt.radii.set(Fc(c)),ne()}function Fc({articles:{heat:t}}){let e=Float64Array.from(t.filter(
r=>r!==null)).sort(),n=new Map;return e.forEach((r,o)=>{n.has(r)||n.set(r,o/e.length)}),Float32Array.from(t,r=>r===null?
3:3.2+3.4*(n.get(r)??0))}function Bc(t,e){let{articles:n}=t;if(e==="date")return Pc(t);if(e==="outlet")return Sr(t,"outl\
et",n.outlet,"Other outlets","Outlet not given");if(e==="topic"){let o=n.id.map((s,i)=>Hc(t,i));return Sr(t,"topic",o,"O\
ther topics","No topic declared")}let r=n.storyline.map((o,s)=>o>=0?o:n.event[s]);return Sr(t,"story",r,"Other stories",
"In no story")}function Hc({articleTopics:t,topicArticles:e},n){let r=(o,s)=>e[o].length<e[s].length;return t[n].reduce(
(o,s)=>o<0||r(s,o)?s:o,-1)}function Sr(t,e,n,r,o){let s=oe(t.sizeOf(e),n),a=[...s.keys()].filter(h=>s[h].length).sort((h,g)=>s[g].
length-s[h].length||h-g),l=$s.light.length,u=a.slice(0,l).map((h,g)=>{let y={kind:e,row:h};return{label:t.labelOf(y),thing:y,
hue:g,rows:s[h]}}),d={label:r,hue:Ls,rows:a.slice(l).flatMap(h=>s[h])},m=[...n.keys()].filter(h=>n[h]<0),f={label:o,hue:Or,
rows:m};return[...u,...[d,f].filter(h=>h.rows.length)]}function Pc({articles:{published:t}}){let e=t.map(f=>f===null?-1:
Math.floor(f/gt)),n=Int32Array.from(e.filter((f,h)=>t[h]!==null)).sort(),r=Tr.light.length,o=(f,h)=>n[Math.floor(h*n.length/
r)],s=n.length?[...new Set(Tr.light.map(o))]:[],i=s.map(()=>[]);e.forEach((f,h)=>{t[h]!==null&&i[s.findLastIndex(g=>g<=f)].
push(h)});let a=f=>(s.at(f+1)??n[n.length-1]+1)-1,l=f=>Nt(s[f]*gt,a(f)*gt),u=i.map((f,h)=>({label:l(h),hue:h,rows:f})),d=[
...t.keys()].filter(f=>t[f]===null),m={label:"Date not given",hue:Or,rows:d};return[...u,m].filter(f=>f.rows.length)}function Tn(t){
return t===Ls?F.quiet:t===Or?F.isDark?"#6b7079":"#a39a8c":(tt.colour==="date"?Tr:$s)[F.isDark?"dark":"light"][t]}var Nr=()=>tt.
classes.map(({label:t,thing:e=null,hue:n,rows:r})=>({label:t,thing:e,swatch:Tn(n),rows:r}));var Kc=1.6,Rs=220,_c=150,M;function Fs(){M=Wc(c)}function Wc(t){let{x:e,y:n,stories:r,radii:o,topics:s}=t.map,i=a=>t.stories.
articles[a];return{x:Float32Array.from(e),y:Float32Array.from(n),sx:Float32Array.from(r[0]),sy:Float32Array.from(r[1]),radii:Float32Array.
from(o),topics:s,stretched:[1,1],islands:[...t.storylines].sort((a,l)=>i(l)-i(a)||a-l)}}function Bs({clientWidth:t,clientHeight:e}){
let n=t&&e?t/e:1;M=Ds(Ds(M,0,n),1,1/n)}function Ds(t,e,n){let r=Math.min(Kc,Math.max(1,n)),o=r/t.stretched[e]-1;if(Math.
abs(o)<.05)return t;let[s,i]=e?[t.y.slice(),t.sy.slice()]:[t.x.slice(),t.sx.slice()],a=new Uint8Array(s.length);for(let u of t.
islands){let d=o*i[u];for(let m of[u,...c.storyEvents[u]])i[m]+=d;for(let m of c.storyArticles[u])s[m]+=d,a[m]=1}for(let u=0;u<
s.length;u+=1)a[u]||(s[u]*=1+o);let l=[e?1:1+o,e?1+o:1];return{...t,...e?{y:s,sy:i}:{x:s,sx:i},topics:t.topics.map(([u,d])=>[
u*l[0],d*l[1]]),stretched:e?[t.stretched[0],r]:[r,t.stretched[1]]}}function Hs(){let[t,e,n,r]=[1/0,1/0,-1/0,-1/0],o=(s,i,a)=>{
t=Math.min(t,s-a),e=Math.min(e,i-a),n=Math.max(n,s+a),r=Math.max(r,i+a)};for(let s=0;s<M.x.length;s+=1)o(M.x[s],M.y[s],8);
for(let s of M.islands)o(M.sx[s],M.sy[s],M.radii[s]);return[t,e,n,r]}var He=(t,e,n,r)=>e+r>t.left&&e-r<t.left+t.width&&n+
r>t.top&&n-r<t.top+t.height;function Ot({x:t,y:e,scale:n,width:r,height:o}){let[s,i]=[r/n,o/n];return{left:t-s/2,top:e-i/
2,width:s,height:i,scale:n}}function ie(t){let e=[];for(let n=0;n<M.x.length;n+=1)He(t,M.x[n],M.y[n],24)&&e.push(n);return e}
var Cr=(t,e)=>He(e,M.sx[t],M.sy[t],M.radii[t]),Ps=(t,e)=>M.islands.filter(n=>Cr(n,t)&&M.radii[n]*t.scale>e);function ae(t,e=5){
let n=[];for(let r of M.islands){if(n.length>=Rs)break;if(!Cr(r,t))continue;let o=M.radii[r]*t.scale;if(o<e)continue;let s=o>
_c?zc(r,t):[];s.length>1?n.push(...s.slice(0,Rs-n.length)):n.push(r)}return n}var zc=(t,e)=>c.storyEvents[t].filter(n=>Cr(
n,e)),Ar={background:"rgba(0,0,0,0)",border:"rgba(0,0,0,0)"},Gc=t=>({id:c.nameOf($(t)),x:M.sx[t],y:M.sy[t],fixed:!0,shape:"\
dot",size:M.radii[t],borderWidth:0,color:{...Ar,hover:Ar,highlight:Ar}}),On=new Set,Ks=()=>{On=new Set};function $r(){let t=new Set(
ae(Ot(ft()))),e=[...On].filter(r=>!t.has(r)),n=[...t].filter(r=>!On.has(r));On=t,e.length&&Ct.remove(e.map(r=>c.nameOf($(
r)))),n.length&&Ct.add(n.map(Gc))}function Ft({kind:t,row:e}){return t==="article"?{x:M.x[e],y:M.y[e],radius:tt.radii[e]}:
t==="story"?Lr(e):t==="outlet"||!c.topicArticles[e].length?null:{x:M.topics[e][0],y:M.topics[e][1],radius:10}}var Lr=t=>({
x:M.sx[t],y:M.sy[t],radius:M.radii[t]});function _s(t,e,n){let[r,o]=[-1,n];for(let a=0;a<M.x.length;a+=1){let[l,u]=[M.x[a]-
t,M.y[a]-e];if(l>30||l<-30||u>30||u<-30)continue;let d=Math.hypot(l,u)-tt.radii[a];d<=o&&([r,o]=[a,d])}if(r>=0)return E(
r);let s=a=>Math.hypot(M.sx[a]-t,M.sy[a]-e)<=M.radii[a],i=M.islands.find(s);return i===void 0?null:$(c.storyEvents[i].find(
s)??i)}var Ws={name:"",nodes:[],edges:[],places:new Map,note:""},zs={...Ws,name:"map"},Gs={focus:null,litNames:null,litRows:null,
pointed:null},A={...Ws,...Gs,fit:1,grow:1,mask:null};function Bt(t){A={...A,...t}}var Us=t=>{Bt({...t,...Gs})},_=()=>A.name===
"map",ve=()=>A.litNames!==null||A.litRows!==null,Ir=t=>J(t,A.focus);function Rr(t){let{mask:e}=A;return!e||c.articlesOf(
t).some(n=>e[n])}var ke=t=>A.litRows?A.litRows.has(t):A.mask?.[t]!==0;var Vs=.3,js=16,Uc=8,Vc=9,Ys=4,Xs=6e3,qs=7,Zs=1.1,En=document.createElement("canvas"),Mn=document.createElement("canvas"),
Dr=null,qc=(t,e)=>t.left<=e.left&&t.top<=e.top&&t.left+t.width>=e.left+e.width&&t.top+t.height>=e.top+e.height;function Qs(t,e,n){
let r=Ot(e),o=Dr?.version===we?Dr:null,s=o!==null&&o.frame.scale===r.scale&&qc(o.frame,r),i=o&&(s||n)?o:jc(r,e.ratio);Dr=
i;let{left:a,top:l,width:u,height:d}=i.frame;return t.drawImage(i.canvas,a,l,u,d),s||!n}function jc(t,e){let[n,r]=[t.width*
Vs,t.height*Vs],o={left:t.left-n,top:t.top-r,width:t.width+2*n,height:t.height+2*r,scale:t.scale},s=t.scale*e,i=Js(En,Math.
ceil(o.width*s),Math.ceil(o.height*s));return i.setTransform(s,0,0,s,-o.left*s,-o.top*s),Xc(i,o,s),{canvas:En,frame:o,version:we}}
function Js(t,e,n){(t.width!==e||t.height!==n)&&Object.assign(t,{width:e,height:n});let r=Yc(t);return r.setTransform(1,
0,0,1,0,0),r.clearRect(0,0,e,n),r}function Yc(t){let e=t.getContext("2d");if(!e)throw new Error("This browser gives no c\
anvas to draw on.");return e}function Xc(t,e,n){let{focus:r,mask:o}=A,s=ie(e),i=Zc(t,e,s);r&&iu(t,e,r);let a=[[s.filter(
l=>!ke(l)),o?.1:.2],[s.filter(ke),1]];if(s.length>Xs&&5.2*e.scale<Zs*1.6)nu(t,e,n,a);else for(let[l,u]of a)tu(t,e,l,u);r&&
!(i&&r.kind==="story")&&cu(t,r,e.scale)}function $t(t,e,n,r){t.moveTo(e+r,n),t.arc(e,n,r,0,2*Math.PI)}function Zc(t,e,n){
let r=n.filter(u=>c.articles.storyline[u]>=0||c.articles.event[u]>=0),o=r.length<=Xs&&e.scale>.12,s=o?[]:Ps(e,1),i=o?ti(
r):new Set,a=(u,d,m=0)=>{t.beginPath();for(let f of o?r:[])$t(t,M.x[f],M.y[f],js+u);for(let f of i)$t(t,M.sx[f],M.sy[f],
M.radii[f]+Ys+u);for(let f of s)M.radii[f]*e.scale>m&&$t(t,M.sx[f],M.sy[f],M.radii[f]-3+u);t.fillStyle=d,t.fill()},l=F.isDark?
["#171d25","#3a4551","#1f262e"]:["#e9eff0","#bccaca","#fffefb"];return a(Uc,l[0]),o&&A.focus?.kind==="story"&&Qc(t,e,c.storyArticles[A.
focus.row]),a(1/e.scale,l[1],qs),a(0,l[2],qs),o&&e.scale>.5&&Jc(t,r),o}function Qc(t,e,n){t.beginPath();for(let r of n)$t(
t,M.x[r],M.y[r],js+3/e.scale);for(let r of ti(n))$t(t,M.sx[r],M.sy[r],M.radii[r]+Ys+3/e.scale);t.fillStyle=F.accent,t.fill()}
var ti=t=>new Set(t.map(e=>c.articles.event[e]).filter(e=>e>=0));function Jc(t,e){t.beginPath();for(let n of e)c.articles.
event[n]>=0&&$t(t,M.x[n],M.y[n],Vc);t.fillStyle=F.isDark?"#2a343f":"#f4eee1",t.fill()}function tu(t,e,n,r){t.globalAlpha=
r;let o=tt.classes.map(()=>[]);for(let s of n)o[tt.codes[s]].push(s);o.forEach((s,i)=>{t.fillStyle=Tn(tt.classes[i].hue),
eu(t,s,e.scale)}),t.globalAlpha=1}function eu(t,e,n){let r=(ve()||A.mask?1.8:Zs)/n;t.beginPath();for(let o of e){let s=Math.
max(tt.radii[o],r);s*n<1.4?t.rect(M.x[o]-s,M.y[o]-s,2*s,2*s):$t(t,M.x[o],M.y[o],s)}t.fill()}function nu(t,e,n,r){let o=Js(
Mn,En.width,En.height),s=o.createImageData(Mn.width,Mn.height),i=new Uint32Array(s.data.buffer),a=Math.max(2,Math.round(
2*n*(ve()||A.mask?7:5)));for(let[l,u]of r){let d=tt.classes.map(({hue:m})=>ou(o,Tn(m),u));for(let m of l){let[f,h]=[(M.x[m]-
e.left)*n,(M.y[m]-e.top)*n];ru(i,s,f,h,a,d[tt.codes[m]])}}o.putImageData(s,0,0),t.drawImage(Mn,e.left,e.top,e.width,e.height)}
function ru(t,{width:e,height:n},r,o,s,i){let[a,l]=[Math.round(r-s/2),Math.round(o-s/2)],[u,d]=[Math.min(a+s,e),Math.min(
l+s,n)];for(let m=Math.max(l,0);m<d;m+=1)t.fill(i,m*e+Math.max(a,0),m*e+Math.max(u,0))}function ou(t,e,n){t.fillStyle=e;
let r=t.fillStyle,[o,s,i]=[1,3,5].map(a=>parseInt(r.slice(a,a+2),16));return(Math.round(255*n)<<24|i<<16|s<<8|o)>>>0}var su=600;
function iu(t,e,n){let r=new Map;for(let o of au(n)){let s=it[c.linkKind(o)].edge;r.set(s,[...r.get(s)??[],o])}for(let[o,
s]of r)lu(t,e.scale,St[o],s);t.setLineDash([]),t.globalAlpha=1}function au({kind:t,row:e}){if(t==="article")return[...c.
linksOf(e)];if(t!=="story")return[];let{source:n,target:r}=c.links,o=new Set(c.storyArticles[e]);return c.storyArticles[e].
flatMap(i=>[...c.linksOf(i)].filter(a=>n[a]===i&&o.has(r[a]))).slice(0,su)}function lu(t,e,n,r){t.beginPath();for(let o of r){
let[s,i]=[c.links.source[o],c.links.target[o]];t.moveTo(M.x[s],M.y[s]),t.lineTo(M.x[i],M.y[i])}t.setLineDash((n.dashes||
[]).map(o=>o/e)),t.globalAlpha=Math.max(.22,Math.min(.75,14/r.length)),t.strokeStyle=F[n.colour],t.lineWidth=.6*n.width/
e,t.stroke()}function cu(t,e,n){let r=Ft(e);!r||e.kind==="topic"||(t.beginPath(),$t(t,r.x,r.y,r.radius+(e.kind==="articl\
e"?4:6)/n),t.strokeStyle=F.accent,t.lineWidth=2.5/n,t.stroke())}function uu(t){let e=+this._x.call(null,t),n=+this._y.call(null,t);return ni(this.cover(e,n),e,n,t)}function ni(t,e,n,r){
if(isNaN(e)||isNaN(n))return t;var o,s=t._root,i={data:r},a=t._x0,l=t._y0,u=t._x1,d=t._y1,m,f,h,g,y,b,x,k;if(!s)return t.
_root=i,t;for(;s.length;)if((y=e>=(m=(a+u)/2))?a=m:u=m,(b=n>=(f=(l+d)/2))?l=f:d=f,o=s,!(s=s[x=b<<1|y]))return o[x]=i,t;if(h=
+t._x.call(null,s.data),g=+t._y.call(null,s.data),e===h&&n===g)return i.next=s,o?o[x]=i:t._root=i,t;do o=o?o[x]=new Array(
4):t._root=new Array(4),(y=e>=(m=(a+u)/2))?a=m:u=m,(b=n>=(f=(l+d)/2))?l=f:d=f;while((x=b<<1|y)===(k=(g>=f)<<1|h>=m));return o[k]=
s,o[x]=i,t}function du(t){Array.isArray(t)||(t=Array.from(t));let e=t.length,n=new Float64Array(e),r=new Float64Array(e),
o=1/0,s=o,i=-o,a=i;for(let l=0,u,d,m;l<e;++l){if(isNaN(d=+this._x.call(null,u=t[l]))||isNaN(m=+this._y.call(null,u))){n[l]=
NaN;continue}n[l]=d,r[l]=m,d<o&&(o=d),d>i&&(i=d),m<s&&(s=m),m>a&&(a=m)}if(o>i||s>a)return this;this.cover(o,s).cover(i,a);
for(let l=0;l<e;++l)ni(this,n[l],r[l],t[l]);return this}function mu(t,e){if(isNaN(t=+t)||isNaN(e=+e))return this;var n=this.
_x0,r=this._y0,o=this._x1,s=this._y1;if(isNaN(n))o=(n=Math.floor(t))+1,s=(r=Math.floor(e))+1;else{for(var i=o-n||1,a=this.
_root,l,u;n>t||t>=o||r>e||e>=s;)switch(u=(e<r)<<1|t<n,l=new Array(4),l[u]=a,a=l,i*=2,u){case 0:o=n+i,s=r+i;break;case 1:
n=o-i,s=r+i;break;case 2:o=n+i,r=s-i;break;case 3:n=o-i,r=s-i;break}this._root&&this._root.length&&(this._root=a)}return this.
_x0=n,this._y0=r,this._x1=o,this._y1=s,this}function fu(){var t=[];return this.visit(function(e){if(!e.length)do t.push(
e.data);while(e=e.next)}),t}function hu(t){return arguments.length?this.cover(+t[0][0],+t[0][1]).cover(+t[1][0],+t[1][1]):
isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}function ct(t,e,n,r,o){this.node=t,this.x0=e,this.y0=n,
this.x1=r,this.y1=o}function pu(t,e,n){var r,o=this._x0,s=this._y0,i,a,l,u,d=this._x1,m=this._y1,f=[],h=this._root,g,y;for(h&&
f.push(new ct(h,o,s,d,m)),n==null?n=1/0:(o=t-n,s=e-n,d=t+n,m=e+n,n*=n);g=f.pop();)if(!(!(h=g.node)||(i=g.x0)>d||(a=g.y0)>
m||(l=g.x1)<o||(u=g.y1)<s))if(h.length){var b=(i+l)/2,x=(a+u)/2;f.push(new ct(h[3],b,x,l,u),new ct(h[2],i,x,b,u),new ct(
h[1],b,a,l,x),new ct(h[0],i,a,b,x)),(y=(e>=x)<<1|t>=b)&&(g=f[f.length-1],f[f.length-1]=f[f.length-1-y],f[f.length-1-y]=g)}else{
var k=t-+this._x.call(null,h.data),L=e-+this._y.call(null,h.data),O=k*k+L*L;if(O<n){var D=Math.sqrt(n=O);o=t-D,s=e-D,d=t+
D,m=e+D,r=h.data}}return r}function gu(t){if(isNaN(d=+this._x.call(null,t))||isNaN(m=+this._y.call(null,t)))return this;
var e,n=this._root,r,o,s,i=this._x0,a=this._y0,l=this._x1,u=this._y1,d,m,f,h,g,y,b,x;if(!n)return this;if(n.length)for(;;){
if((g=d>=(f=(i+l)/2))?i=f:l=f,(y=m>=(h=(a+u)/2))?a=h:u=h,e=n,!(n=n[b=y<<1|g]))return this;if(!n.length)break;(e[b+1&3]||
e[b+2&3]||e[b+3&3])&&(r=e,x=b)}for(;n.data!==t;)if(o=n,!(n=n.next))return this;return(s=n.next)&&delete n.next,o?(s?o.next=
s:delete o.next,this):e?(s?e[b]=s:delete e[b],(n=e[0]||e[1]||e[2]||e[3])&&n===(e[3]||e[2]||e[1]||e[0])&&!n.length&&(r?r[x]=
n:this._root=n),this):(this._root=s,this)}function yu(t){for(var e=0,n=t.length;e<n;++e)this.remove(t[e]);return this}function bu(){
return this._root}function wu(){var t=0;return this.visit(function(e){if(!e.length)do++t;while(e=e.next)}),t}function xu(t){
var e=[],n,r=this._root,o,s,i,a,l;for(r&&e.push(new ct(r,this._x0,this._y0,this._x1,this._y1));n=e.pop();)if(!t(r=n.node,
s=n.x0,i=n.y0,a=n.x1,l=n.y1)&&r.length){var u=(s+a)/2,d=(i+l)/2;(o=r[3])&&e.push(new ct(o,u,d,a,l)),(o=r[2])&&e.push(new ct(
o,s,d,u,l)),(o=r[1])&&e.push(new ct(o,u,i,a,d)),(o=r[0])&&e.push(new ct(o,s,i,u,d))}return this}function vu(t){var e=[],
n=[],r;for(this._root&&e.push(new ct(this._root,this._x0,this._y0,this._x1,this._y1));r=e.pop();){var o=r.node;if(o.length){
var s,i=r.x0,a=r.y0,l=r.x1,u=r.y1,d=(i+l)/2,m=(a+u)/2;(s=o[0])&&e.push(new ct(s,i,a,d,m)),(s=o[1])&&e.push(new ct(s,d,a,
l,m)),(s=o[2])&&e.push(new ct(s,i,m,d,u)),(s=o[3])&&e.push(new ct(s,d,m,l,u))}n.push(r)}for(;r=n.pop();)t(r.node,r.x0,r.
y0,r.x1,r.y1);return this}function ku(t){return t[0]}function Su(t){return arguments.length?(this._x=t,this):this._x}function Tu(t){
return t[1]}function Ou(t){return arguments.length?(this._y=t,this):this._y}function Nn(t,e,n){var r=new Fr(e??ku,n??Tu,
NaN,NaN,NaN,NaN);return t==null?r:r.addAll(t)}function Fr(t,e,n,r,o,s){this._x=t,this._y=e,this._x0=n,this._y0=r,this._x1=
o,this._y1=s,this._root=void 0}function ei(t){for(var e={data:t.data},n=e;t=t.next;)n=n.next={data:t.data};return e}var ut=Nn.
prototype=Fr.prototype;ut.copy=function(){var t=new Fr(this._x,this._y,this._x0,this._y0,this._x1,this._y1),e=this._root,
n,r;if(!e)return t;if(!e.length)return t._root=ei(e),t;for(n=[{source:e,target:t._root=new Array(4)}];e=n.pop();)for(var o=0;o<
4;++o)(r=e.source[o])&&(r.length?n.push({source:r,target:e.target[o]=new Array(4)}):e.target[o]=ei(r));return t};ut.add=
uu;ut.addAll=du;ut.cover=mu;ut.data=fu;ut.extent=hu;ut.find=pu;ut.remove=gu;ut.removeAll=yu;ut.root=bu;ut.size=wu;ut.visit=
xu;ut.visitAfter=vu;ut.x=Su;ut.y=Ou;var Mu={value:()=>{}};function Br(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.
test(r))throw new Error("illegal type: "+r);n[r]=[]}return new An(n)}function An(t){this._=t}function Eu(t,e){return t.trim().
split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))
throw new Error("unknown type: "+n);return{type:n,name:r}})}An.prototype=Br.prototype={constructor:An,on:function(t,e){var n=this.
_,r=Eu(t+"",n),o,s=-1,i=r.length;if(arguments.length<2){for(;++s<i;)if((o=(t=r[s]).type)&&(o=Nu(n[o],t.name)))return o;return}
if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++s<i;)if(o=(t=r[s]).type)n[o]=ri(n[o],t.name,
e);else if(e==null)for(o in n)n[o]=ri(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=
e[n].slice();return new An(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,s;r<o;++r)n[r]=
arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(s=this._[t],r=0,o=s.length;r<o;++r)s[r].
value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this.
_[t],o=0,s=r.length;o<s;++o)r[o].value.apply(e,n)}};function Nu(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===
e)return o.value}function ri(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=Mu,t=t.slice(0,r).concat(t.slice(
r+1));break}return n!=null&&t.push({name:e,value:n}),t}var Se=0,Ke=0,Pe=0,si=1e3,Cn,_e,$n=0,le=0,Ln=0,We=typeof performance=="object"&&performance.now?performance:Date,ii=typeof window==
"object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function ai(){
return le||(ii(Au),le=We.now()+Ln)}function Au(){le=0}function Hr(){this._call=this._time=this._next=null}Hr.prototype=Kr.
prototype={constructor:Hr,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a functio\
n");n=(n==null?ai():+n)+(e==null?0:+e),!this._next&&_e!==this&&(_e?_e._next=this:Cn=this,_e=this),this._call=t,this._time=
n,Pr()},stop:function(){this._call&&(this._call=null,this._time=1/0,Pr())}};function Kr(t,e,n){var r=new Hr;return r.restart(
t,e,n),r}function Cu(){ai(),++Se;for(var t=Cn,e;t;)(e=le-t._time)>=0&&t._call.call(void 0,e),t=t._next;--Se}function oi(){
le=($n=We.now())+Ln,Se=Ke=0;try{Cu()}finally{Se=0,Lu(),le=0}}function $u(){var t=We.now(),e=t-$n;e>si&&(Ln-=e,$n=t)}function Lu(){
for(var t,e=Cn,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:Cn=n);_e=
t,Pr(r)}function Pr(t){if(!Se){Ke&&(Ke=clearTimeout(Ke));var e=t-le;e>24?(t<1/0&&(Ke=setTimeout(oi,Math.ceil(t-We.now()-
Ln)+1)),Pe&&(Pe=clearInterval(Pe))):(Pe||($n=We.now(),Pe=setInterval($u,si)),Se=1,ii(oi))}}function dt(t){return function(){return t}}function Gt(t){return(t()-.5)*1e-6}function Iu(t){return t.x+t.vx}function Ru(t){
return t.y+t.vy}function ui(t){var e,n,r,o=1,s=1;typeof t!="function"&&(t=dt(t==null?1:+t));function i(){for(var u,d=e.length,
m,f,h,g,y,b,x=0;x<s;++x)for(m=Nn(e,Iu,Ru).visitAfter(a),u=0;u<d;++u)f=e[u],y=n[f.index],b=y*y,h=f.x+f.vx,g=f.y+f.vy,m.visit(
k);function k(L,O,D,Z,Q){var I=L.data,z=L.r,G=y+z;if(I){if(I.index>f.index){var ot=h-I.x-I.vx,mt=g-I.y-I.vy,It=ot*ot+mt*
mt;It<G*G&&(ot===0&&(ot=Gt(r),It+=ot*ot),mt===0&&(mt=Gt(r),It+=mt*mt),It=(G-(It=Math.sqrt(It)))/It*o,f.vx+=(ot*=It)*(G=(z*=
z)/(b+z)),f.vy+=(mt*=It)*G,I.vx-=ot*(G=1-G),I.vy-=mt*G)}return}return O>h+G||Z<h-G||D>g+G||Q<g-G}}function a(u){if(u.data)
return u.r=n[u.data.index];for(var d=u.r=0;d<4;++d)u[d]&&u[d].r>u.r&&(u.r=u[d].r)}function l(){if(e){var u,d=e.length,m;
for(n=new Array(d),u=0;u<d;++u)m=e[u],n[m.index]=+t(m,u,e)}}return i.initialize=function(u,d){e=u,r=d,l()},i.iterations=
function(u){return arguments.length?(s=+u,i):s},i.strength=function(u){return arguments.length?(o=+u,i):o},i.radius=function(u){
return arguments.length?(t=typeof u=="function"?u:dt(+u),l(),i):t},i}function Du(t){return t.index}function li(t,e){var n=t.
get(e);if(!n)throw new Error("node not found: "+e);return n}function di(t){var e=Du,n=m,r,o=dt(30),s,i,a,l,u,d=1;t==null&&
(t=[]);function m(b){return 1/Math.min(a[b.source.index],a[b.target.index])}function f(b){for(var x=0,k=t.length;x<d;++x)
for(var L=0,O,D,Z,Q,I,z,G;L<k;++L)O=t[L],D=O.source,Z=O.target,Q=Z.x+Z.vx-D.x-D.vx||Gt(u),I=Z.y+Z.vy-D.y-D.vy||Gt(u),z=Math.
sqrt(Q*Q+I*I),z=(z-s[L])/z*b*r[L],Q*=z,I*=z,Z.vx-=Q*(G=l[L]),Z.vy-=I*G,D.vx+=Q*(G=1-G),D.vy+=I*G}function h(){if(i){var b,
x=i.length,k=t.length,L=new Map(i.map((D,Z)=>[e(D,Z,i),D])),O;for(b=0,a=new Array(x);b<k;++b)O=t[b],O.index=b,typeof O.source!=
"object"&&(O.source=li(L,O.source)),typeof O.target!="object"&&(O.target=li(L,O.target)),a[O.source.index]=(a[O.source.index]||
0)+1,a[O.target.index]=(a[O.target.index]||0)+1;for(b=0,l=new Array(k);b<k;++b)O=t[b],l[b]=a[O.source.index]/(a[O.source.
index]+a[O.target.index]);r=new Array(k),g(),s=new Array(k),y()}}function g(){if(i)for(var b=0,x=t.length;b<x;++b)r[b]=+n(
t[b],b,t)}function y(){if(i)for(var b=0,x=t.length;b<x;++b)s[b]=+o(t[b],b,t)}return f.initialize=function(b,x){i=b,u=x,h()},
f.links=function(b){return arguments.length?(t=b,h(),f):t},f.id=function(b){return arguments.length?(e=b,f):e},f.iterations=
function(b){return arguments.length?(d=+b,f):d},f.strength=function(b){return arguments.length?(n=typeof b=="function"?b:
dt(+b),g(),f):n},f.distance=function(b){return arguments.length?(o=typeof b=="function"?b:dt(+b),y(),f):o},f}var Fu=1664525,
Bu=1013904223,ci=4294967296;function Hu(){let t=1;return()=>(t=(Fu*t+Bu)%ci)/ci}function Pu(t){return t.x}function Ku(t){
return t.y}var _u=10,Wu=Math.PI*(3-Math.sqrt(5));function mi(t){var e,n=1,r=.001,o=1-Math.pow(r,1/300),s=0,i=.6,a=new Map,
l=Kr(m),u=Br("tick","end"),d=Hu();t==null&&(t=[]);function m(){f(),u.call("tick",e),n<r&&(l.stop(),u.call("end",e))}function f(y){
var b,x=t.length,k;y===void 0&&(y=1);for(var L=0;L<y;++L)for(n+=(s-n)*o,a.forEach(function(O){O(n)}),b=0;b<x;++b)k=t[b],
k.fx==null?k.x+=k.vx*=i:(k.x=k.fx,k.vx=0),k.fy==null?k.y+=k.vy*=i:(k.y=k.fy,k.vy=0);return e}function h(){for(var y=0,b=t.
length,x;y<b;++y){if(x=t[y],x.index=y,x.fx!=null&&(x.x=x.fx),x.fy!=null&&(x.y=x.fy),isNaN(x.x)||isNaN(x.y)){var k=_u*Math.
sqrt(.5+y),L=y*Wu;x.x=k*Math.cos(L),x.y=k*Math.sin(L)}(isNaN(x.vx)||isNaN(x.vy))&&(x.vx=x.vy=0)}}function g(y){return y.
initialize&&y.initialize(t,d),y}return h(),e={tick:f,restart:function(){return l.restart(m),e},stop:function(){return l.
stop(),e},nodes:function(y){return arguments.length?(t=y,h(),a.forEach(g),e):t},alpha:function(y){return arguments.length?
(n=+y,e):n},alphaMin:function(y){return arguments.length?(r=+y,e):r},alphaDecay:function(y){return arguments.length?(o=+y,
e):+o},alphaTarget:function(y){return arguments.length?(s=+y,e):s},velocityDecay:function(y){return arguments.length?(i=
1-y,e):1-i},randomSource:function(y){return arguments.length?(d=y,a.forEach(g),e):d},force:function(y,b){return arguments.
length>1?(b==null?a.delete(y):a.set(y,g(b)),e):a.get(y)},find:function(y,b,x){var k=0,L=t.length,O,D,Z,Q,I;for(x==null?x=
1/0:x*=x,k=0;k<L;++k)Q=t[k],O=y-Q.x,D=b-Q.y,Z=O*O+D*D,Z<x&&(I=Q,x=Z);return I},on:function(y,b){return arguments.length>
1?(u.on(y,b),e):u.on(y)}}}function fi(){var t,e,n,r,o=dt(-30),s,i=1,a=1/0,l=.81;function u(h){var g,y=t.length,b=Nn(t,Pu,
Ku).visitAfter(m);for(r=h,g=0;g<y;++g)e=t[g],b.visit(f)}function d(){if(t){var h,g=t.length,y;for(s=new Array(g),h=0;h<g;++h)
y=t[h],s[y.index]=+o(y,h,t)}}function m(h){var g=0,y,b,x=0,k,L,O;if(h.length){for(k=L=O=0;O<4;++O)(y=h[O])&&(b=Math.abs(
y.value))&&(g+=y.value,x+=b,k+=b*y.x,L+=b*y.y);h.x=k/x,h.y=L/x}else{y=h,y.x=y.data.x,y.y=y.data.y;do g+=s[y.data.index];while(y=
y.next)}h.value=g}function f(h,g,y,b){if(!h.value)return!0;var x=h.x-e.x,k=h.y-e.y,L=b-g,O=x*x+k*k;if(L*L/l<O)return O<a&&
(x===0&&(x=Gt(n),O+=x*x),k===0&&(k=Gt(n),O+=k*k),O<i&&(O=Math.sqrt(i*O)),e.vx+=x*h.value*r/O,e.vy+=k*h.value*r/O),!0;if(h.
length||O>=a)return;(h.data!==e||h.next)&&(x===0&&(x=Gt(n),O+=x*x),k===0&&(k=Gt(n),O+=k*k),O<i&&(O=Math.sqrt(i*O)));do h.
data!==e&&(L=s[h.data.index]*r/O,e.vx+=x*L,e.vy+=k*L);while(h=h.next)}return u.initialize=function(h,g){t=h,n=g,d()},u.strength=
function(h){return arguments.length?(o=typeof h=="function"?h:dt(+h),d(),u):o},u.distanceMin=function(h){return arguments.
length?(i=h*h,u):Math.sqrt(i)},u.distanceMax=function(h){return arguments.length?(a=h*h,u):Math.sqrt(a)},u.theta=function(h){
return arguments.length?(l=h*h,u):Math.sqrt(l)},u}function hi(t){var e=dt(.1),n,r,o;typeof t!="function"&&(t=dt(t==null?0:+t));function s(a){for(var l=0,u=n.length,d;l<u;++l)
d=n[l],d.vx+=(o[l]-d.x)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)r[a]=isNaN(
o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.length?
(e=typeof a=="function"?a:dt(+a),i(),s):e},s.x=function(a){return arguments.length?(t=typeof a=="function"?a:dt(+a),i(),
s):t},s}function pi(t){var e=dt(.1),n,r,o;typeof t!="function"&&(t=dt(t==null?0:+t));function s(a){for(var l=0,u=n.length,
d;l<u;++l)d=n[l],d.vy+=(o[l]-d.y)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)
r[a]=isNaN(o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.
length?(e=typeof a=="function"?a:dt(+a),i(),s):e},s.y=function(a){return arguments.length?(t=typeof a=="function"?a:dt(+a),
i(),s):t},s}var In=120,zu=300,Gu=60,Uu=44;function gi(t,e){let n=new Map(t.map(({id:a},l)=>[a,l])),r=e.flatMap(({from:a,to:l})=>{let[
u,d]=[n.get(a),n.get(l)];return u===void 0||d===void 0?[]:[{source:u,target:d}]}),o=Vu(t.length,r),s=ui((a,l)=>t[l].size+
Uu/2),i=mi(o).stop().force("links",di(r).distance(In)).force("charges",fi().strength(-9*In).distanceMax(12*In)).force("x",
hi().strength(.06)).force("y",pi().strength(.06)).force("apart",s).tick(zu);for(let a of["links","charges","x","y"])i.force(
a,null);return s.strength(1).iterations(4),i.velocityDecay(.6).tick(Gu),o.map(({x:a=0,y:l=0})=>[Math.round(a),Math.round(
l)])}function Vu(t,e){let n=new Int32Array(t);for(let{source:s,target:i}of e)n[s]+=1,n[i]+=1;let r=Array.from({length:t},
()=>({}));return[...n.keys()].sort((s,i)=>n[i]-n[s]||s-i).forEach((s,i)=>{let a=.7*In*Math.sqrt(i+.5);r[s]={x:a*Math.cos(
2.399963*i),y:a*Math.sin(2.399963*i)}}),r}function qu(t){let[e,n,r]=es[t.kind];return Math.min(r,e+n*Math.sqrt(c.weight(t)))}function bi({name:t="network",nodes:e,
edges:n,note:r=""}){let o=ju(e,n),s=new Map(o.map(u=>[u.id,u])),i=new Map,a=wi(n).filter(({from:u,to:d})=>s.has(u)&&s.has(
d)&&u!==d);for(let{edge:u}of a)i.set(u.kind,(i.get(u.kind)??0)+1);let l=a.map(({id:u,from:d,to:m,edge:f})=>({id:u,from:d,
to:m,ends:[f.from,f.to],kind:f.kind,links:f.links??[],isHub:f.isHub??!1,ink:Yu(i.get(f.kind)??1)}));for(let{from:u,to:d,
isHub:m}of l){let[f,h]=[s.get(u),s.get(d)];!m&&f&&h&&Xu(f,h)}return{name:t,nodes:o,edges:l,places:s,note:r}}var wi=t=>t.
map((e,n)=>({id:n,from:c.nameOf(e.from),to:c.nameOf(e.to),edge:e}));function ju(t,e){let n=t.map(i=>({thing:i.thing,id:c.
nameOf(i.thing),size:i.size??qu(i.thing),x:i.x,y:i.y})),r=n.every(({x:i,y:a})=>i!==void 0&&a!==void 0),o=wi(e.filter(({isHub:i,
from:a,to:l})=>!i&&a!==l)),s=r?n.map(({x:i=0,y:a=0})=>[i,a]):gi(n,o);return n.map((i,a)=>({...i,x:s[a][0],y:s[a][1],ways:[]}))}
var Yu=t=>Math.max(.22,Math.min(1,Math.sqrt(100/t)));function Xu(t,e){let n=Math.hypot(e.x-t.x,e.y-t.y)||1,[r,o]=[(e.x-t.
x)/n,(e.y-t.y)/n];t.ways.push([r,o]),e.ways.push([-r,-o])}function ze(){let{nodes:t,edges:e}=c.network,n=c.sizeOf("artic\
le")+c.sizeOf("outlet")+c.sizeOf("topic");return!e.length&&n>c.notes.wholeLimit?null:{name:"whole",nodes:t.flatMap(({id:r,
x:o,y:s})=>{let i=c.thingOf(r);return i?[{thing:i,x:o,y:s}]:[]}),edges:e.flatMap(({from:r,to:o,kind:s,hub:i})=>{let a=[c.
thingOf(r),c.thingOf(o)];return a[0]&&a[1]?[{from:a[0],to:a[1],kind:s,isHub:!!i}]:[]})}}function xi(t){let e=c.nameOf(t),
n=t.kind==="story"?c.storyArticles[t.row]:[],r=new Set([e,...n.map(o=>c.nameOf(E(o)))]);for(let{from:o,to:s}of A.edges)o===
e&&r.add(s),s===e&&r.add(o);return r}function vi(t){let{row:e}=t;return t.kind!=="article"?c.articlesOf(t):[e,...Array.from(
c.linksOf(e),n=>c.otherEnd(n,e))]}var yi=.13;function _r(t){if(Ir(t.thing))return 1;let e=Rr(t.thing);return ve()?A.litNames?.
has(t.id)?1:A.mask&&e?.5:yi:e?1:yi}function Zu(t,e){return e?1:ve()?.12*t.ink:(A.mask&&!t.ends.every(Rr)?.06:.75)*t.ink}
function Wr(t){let e=Ir(t.thing);return{id:t.id,x:t.x,y:t.y,fixed:!0,shape:ts[t.thing.kind],size:t.size*A.grow,opacity:_r(
t),borderWidth:e?3:1,color:{background:F[t.thing.kind],border:e?F.ink:F.paper}}}function Ge(t){let{focus:e,grow:n,pointed:r}=A,
{width:o,dashes:s,arrow:i,colour:a,isNamed:l=!1}=St[t.kind],u=e&&c.nameOf(e),d=t.from===u||t.to===u||t.id===r,m=A.litNames?.
has(t.from)&&A.litNames.has(t.to),f=Zu(t,d||e?.kind==="story"&&m===!0),h=t.kind==="related-to"||l;return{id:t.id,from:t.
from,to:t.to,hidden:t.isHub&&!d&&r!==t.from&&r!==t.to,width:o*n*(t.id===r?1.8:1),dashes:s&&s.map(g=>g*n),arrows:{to:{enabled:i,
scaleFactor:.3+.18*n}},label:l&&f>.5?t.kind:void 0,font:{size:11*n,face:"sans-serif",color:F.ink,strokeWidth:3*n,strokeColor:F.
paper,align:"middle"},color:{color:F[a],hover:F[a],opacity:f*(h?.9:.65)}}}var ki=new Map;function Rn(t){let{kind:e}=t,n=()=>c.rowsIn(e).map(o=>c.weight({kind:e,row:o})),r=ki.get(e)??n().reduce((o,s)=>Math.
max(o,s),1);return ki.set(e,r),c.weight(t)/r}var Ue=({x:t,y:e},n)=>[(t-n.x)*n.scale,(e-n.y)*n.scale],Dn=t=>J(t,A.focus)||
!_()&&["topic","outlet"].includes(t.kind)&&Rn(t)===1;function Mi({thing:t,x:e,y:n,radius:r,ways:o,isRegion:s},{lines:i,height:a,
width:l},u,d){let[m,f]=Ue({x:e,y:n},u),h=i.length*a,g=d.filter(({at:[I,z],half:G})=>Math.abs(I-m)<r+l+2*G+40&&Math.abs(z-
f)<r+h+2*G+80),y=(I,z)=>({left:I,right:I+l,top:z,bottom:z+h}),b=y(m-l/2,f+r+3),x=y(m-l/2,f-r-3-h),k=y(m-l/2,f-h/2),L=y(m+
r+4,f-h/2),O=y(m-r-4-l,f-h/2);if(s)return[k,...Qu.map(I=>y(m-l/2,f-h/2+I))].filter(I=>Ju(I,g));if(_()&&t.kind==="story"){
let I=Si.flatMap(ot=>[b,x].map(mt=>y(mt.left+ot*l,mt.top)));for(let ot of Si)for(let mt of[L,O])I.push(y(mt.left,mt.top+
1.5*ot*h));let z=Oi(y,m,f,r,l,h).filter(ot=>rd(ot,m,f,t,g)),G=1.7*r>l||Dn(t)?[k]:[];return[...od(t,[...td([b,x,L,O,...I],
g),...z],g),...G]}let D=(I,z)=>Math.max(0,...(o??[]).map(([G,ot])=>G*I+ot*z-.4)),Q=[[b,D(0,1)],[x,D(0,-1)+.05],[L,D(1,0)+
.1],[O,D(-1,0)+.1]].sort((I,z)=>I[1]-z[1]).map(([I])=>I);return _()||t.kind==="article"||Rn(t)<sd()?Q:[...Q,...Oi(y,m,f,
r,l,h)]}var Si=[-.2,.2,-.4,.4],Qu=[-18,18,-36,36,-54,54],zr=15,Ei=t=>ae(Ot(t),zr).map(e=>({row:e,at:Ue(Lr(e),t),half:M.radii[e]*
t.scale*.85}));function Fn({left:t,right:e,top:n,bottom:r},{at:[o,s],half:i}){return Math.max(0,Math.min(e,o+i)-Math.max(
t,o-i))*Math.max(0,Math.min(r,s+i)-Math.max(n,s-i))}var Ju=(t,e)=>e.every(n=>Fn(t,n)===0);function td(t,e){let n=o=>e.reduce(
(s,i)=>s+Fn(o,i),0);return t.map((o,s)=>[o,n(o)+250*s]).sort((o,s)=>o[1]-s[1]).map(([o])=>o)}var ed=.1,nd=3,Ni=(t,e)=>e.
filter(({row:n})=>n!==t.row);function rd({top:t,bottom:e},n,r,o,s){let i={left:n-1,right:n+1,top:Math.min(r,e),bottom:Math.
max(r,t)};return Ni(o,s).every(a=>Fn(i,a)===0)}function Ti({left:t,right:e,top:n,bottom:r},{at:[o,s],half:i}){let[a,l]=[
Math.max(t-o,0,o-e),Math.max(n-s,0,s-r)];return Math.max(0,Math.hypot(a,l)-i/.85)}function od(t,e,n){let[r,o]=[n.find(({
row:a})=>a===t.row),Ni(t,n)],s=a=>!r||a.isFar===!0||o.every(l=>Ti(a,l)>Ti(a,r)+nd),i=e.filter(a=>o.every(l=>Fn(a,l)<=ed*
(2*l.half)**2));return i.length||!Dn(t)?[...i.filter(s),...i.filter(a=>!s(a))]:e}var sd=()=>K.clientWidth<500?.9:.4;function Oi(t,e,n,r,o,s){
let i=[18,34,50].flatMap(l=>[n-r-l-s,n+r+l]),a=[0,-o/2,o/2];return i.flatMap(l=>a.map(u=>({...t(e-o/2+u,l),isFar:!0})))}var id=()=>K.clientWidth<500?_()?18:14:60,ad=/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,ld={article:()=>[`\
12px ${F.serif}`,15,24],story:()=>[`600 12.5px ${F.serif}`,15.5,K.clientWidth<500?18:21],outlet:()=>[`600 12px ${F.sans}`,
15,22],topic:()=>K.clientWidth<500?[`700 12px ${F.sans}`,14,14]:[`700 14px ${F.sans}`,17,22],region:()=>[`600 ${K.clientWidth<
500?10:12}px ${F.sans}`,16,22]},Gr=new Map,Lt={placed:[],key:""},Ur=()=>{Gr.clear(),Lt.key=""};function cd(t,e){let n=[""];
for(let o of t.split(/\s+/)){let s=n.length-1,i=n[s];i&&i.length+o.length>=e?n.push(o):n[s]=i?`${i} ${o}`:o}let r=n.slice(
0,2).map(o=>C(o,e+6));return n.length>2&&(r[1]=`${r[1].replace(/…$/,"")}…`),r}function ud(t,{thing:e,isRegion:n=!1}){
let r=`${n?"region/":""}${c.nameOf(e)}`,o=Gr.get(r)??dd(t,e,n);return Gr.set(r,o),o}function dd(t,e,n){let[r,o,s]=ld[n?"\
region":e.kind](),i=C(c.labelOf(e).replace(ad,""),120),a=cd(n?i.toLocaleUpperCase():i,s);e.kind==="story"&&a.push(S(c.storyArticles[e.
row].length,"article")),t.font=r,t.letterSpacing=n?Ci:"0px";let l=Math.max(...a.map(u=>t.measureText(u).width));return t.
letterSpacing="0px",{lines:a,font:r,height:o,width:l+6}}var Ci="2.5px";function md(t){return(_()?gd(t):fd(t)).sort((n,r)=>r.
rank-n.rank).slice(0,400)}function fd(t){let e=Ot(t);return A.nodes.filter(n=>He(e,n.x,n.y,0)&&_r(n)===1).map(n=>({thing:n.
thing,x:n.x,y:n.y,radius:n.size*A.grow*t.scale,rank:hd(n.thing),ways:n.ways}))}function hd(t){return J(t,A.focus)?1e9:t.
kind==="article"?c.weight(t):1e4+1e3*Rn(t)}var Vr=1.9,pd=30;function gd(t){let e=Ot(t),n=ae(e,zr).filter(s=>c.storyArticles[s].
some(ke)).map(s=>Bn($(s),t,bd(s)));t.scale<2.6*A.fit&&n.push(...wd(e));let r=A.litRows!==null&&A.litRows.size<=pd;if(t.scale>
Vr||r)for(let s of ie(e))ke(s)&&n.push(Bn(E(s),t,c.linkCount[s]/1e3));let{focus:o}=A;return!o||o.kind==="topic"||!Ft(o)?
n:[...n.filter(({thing:s})=>!J(s,o)),Bn(o,t,1e9)]}var yd=1300,bd=t=>1e3*(1+c.storyArticles[t].length/c.storyArticles[M.islands[0]].
length);function Bn(t,e,n){let{x:r,y:o,radius:s}=Ft(t)??{x:0,y:0,radius:0};return{thing:t,x:r,y:o,radius:s*e.scale,rank:n}}
function wd(t){let e=.6*c.articleTopics.filter(n=>n.length).length;return M.topics.flatMap(([n,r],o)=>c.topicArticles[o].
length>1&&c.topicArticles[o].length<e&&He(t,n,r,0)?[{thing:W(o),x:n,y:r,radius:0,rank:yd+c.topicArticles[o].length/1e6,isRegion:!0}]:
[])}var $i=(t,e)=>t.left<e.right&&t.right>e.left&&t.top<e.bottom&&t.bottom>e.top;function xd(t,e){let n=md(e),r=n.map(a=>Li(
a,e)),o=_()?kd(e):[],s=_()?Ei(e):[],i=Sd();Lt.placed=[];for(let a=0;a<n.length&&Lt.placed.length<id();a+=1){let l=ud(t,n[a]),
u=Mi(n[a],l,e,s).filter(y=>Td(y,e)&&!i.some(b=>$i(y,b))),d=u.filter(y=>Ai(y,a,r)),m=Dn(n[a].thing)?u.at(0):void 0,f=d.find(
y=>Ai(y,-1,o))??d.at(0)??m;if(!f)continue;i.push(f);let[h,g]=Ue(n[a],e);Lt.placed.push({...n[a],size:l,isFar:!!f.isFar,dx:(f.
left+f.right)/2-h,dy:f.top-g})}}function Li(t,e){let[n,r]=Ue(t,e);return!(t.thing.kind!=="story"||!_())||t.isRegion?{left:1/0,
right:-1/0,top:1/0,bottom:-1/0}:{left:n-t.radius,right:n+t.radius,top:r-t.radius,bottom:r+t.radius}}var vd=150;function kd(t){
let e=ie(Ot(t)).filter(n=>c.storylineOf(n)<0&&c.articles.event[n]<0);return e.length>vd?[]:e.map(n=>Li(Bn(E(n),t,0),t))}
function Sd(){let t=K.getBoundingClientRect(),[e,n]=[(t.left+t.right)/2,(t.top+t.bottom)/2];return[...document.querySelectorAll(
".views, .zoom")].map(r=>{let{left:o,right:s,top:i,bottom:a}=r.getBoundingClientRect();return{left:o-e,right:s-e,top:i-n,
bottom:a-n}})}var Td=(t,e)=>Math.max(-t.left,t.right)<e.width/2-4&&Math.max(-t.top,t.bottom)<e.height/2-4,Ai=(t,e,n)=>!n.
some((r,o)=>o!==e&&$i(t,r));function Ii(t,e,n){let r=`${A.name}|${e.scale}|${we}|${e.x},${e.y}`;r!==Lt.key&&!(n&&Lt.placed.
length)&&(xd(t,e),Lt.key=r),t.save(),t.setTransform(e.ratio,0,0,e.ratio,0,0),Object.assign(t,{textAlign:"center",textBaseline:"\
top",lineJoin:"round",lineWidth:4.5,strokeStyle:F.paper});for(let o of Lt.placed)Md(t,e,o);t.restore()}function Od(t,e,{
x:n,y:r,radius:o,size:s},i,a){let[l,u]=[(n-e.x)*e.scale+e.width/2,(r-e.y)*e.scale+e.height/2],d=a>u?a:a+s.lines.length*s.
height,m=Math.min(Math.max(l,i-s.width/2),i+s.width/2),f=o/Math.hypot(m-l,d-u);t.beginPath(),t.moveTo(l+f*(m-l),u+f*(d-u)),
t.lineTo(m,d),t.save(),t.lineWidth=1,t.strokeStyle=F.soft,t.stroke(),t.restore()}function Md(t,e,n){let{thing:r,x:o,y:s,
dx:i,dy:a,size:l,isRegion:u}=n,d=(o-e.x)*e.scale+e.width/2+i,m=(s-e.y)*e.scale+e.height/2+a;n.isFar&&Od(t,e,n,d,m),t.font=
l.font,t.letterSpacing=u?Ci:"0px",l.lines.forEach((f,h)=>{let g=r.kind==="story"&&h===l.lines.length-1;g&&(t.font=`11px ${F.
sans}`),t.fillStyle=u?F.topic:g?F.soft:F.ink,t.strokeText(f,d,m+h*l.height),t.fillText(f,d,m+h*l.height)})}var Pn=!1,Hn=!1,Ri=0;function Di(){}var Fi=Di,Bi=Di,qe=()=>Hn,Hi=()=>Pn,Pi=()=>{Pn=!1};function Ki(t,e){Bi=e,Fi=t}function Ve(){
Fi(),Hn=!0,clearTimeout(Ri),Ri=window.setTimeout(()=>{Hn=!1,Ed(),Bi()},120)}function Ed(){if(!U)return;let[t,e]=[A.fit*.4,
Math.max(8,A.fit*4)],n=U.getScale();(n<t||n>e)&&U.moveTo({scale:Math.min(e,Math.max(t,n))})}function Nd(){if(_())return Hs();
let[t,e]=[A.nodes.map(({x:n})=>n),A.nodes.map(({y:n})=>n)];return[Math.min(...t),Math.min(...e),Math.max(...t),Math.max(
...e)]}var qr=()=>({above:K.clientWidth<500?60:16,below:46});function Ad([t,e,n,r]){let[o,s]=[K.clientWidth,K.clientHeight],
i=_()?16:Math.min(70,o/8),a=_()?qr():{above:i,below:84},l=Math.min(_()?2:1.3,(o-2*i)/Math.max(n-t,1),(s-a.above-a.below)/
Math.max(r-e,1)),u=Number.isFinite(t)?Math.max(l,.001):1;Bt({fit:u,grow:_()?1:Math.min(3,Math.max(1,.55/u))})}function Ut(t=!0){
let e=Nd();Ad(e);let[n,r,o,s]=e;if(!Number.isFinite(n))return;let i=_()?(qr().above-qr().below)/2:20,a={x:(n+o)/2,y:(r+s)/
2-i/A.fit};Te({position:a,scale:A.fit},t),Pn=!0}function Te(t,e=!0){Pn=!1;let n=e&&!cn();n&&(Hn=!0,U?.once("animationFin\
ished",Ve));let r=n&&{duration:260,easingFunction:"easeInOutQuad"};U?.moveTo({...t,animation:r}),!n&&_()&&Ve()}function Oe(t){
Te({scale:ft().scale*t})}function je(t){if(_())return Ft(t);let e=A.places.get(c.nameOf(t));return e?{x:e.x,y:e.y,radius:e.
size*A.grow}:null}function _i(t){let e=je(t);if(!e)return;let{x:n,y:r,scale:o,width:s,height:i}=ft(),a=Math.abs(e.x-n)*o>
s*.42,l=Math.abs(e.y-r)*o>i*.4,d=t.kind==="story"?Math.min(2.2,.3*Math.min(s,i)/e.radius):1.6,m=_()&&t.kind!=="topic"&&o<
d*.6,f={x:e.x,y:e.y};m?Te({position:f,scale:d}):(a||l)&&Te({position:f})}var qt=t=>"edge"in t,ce;function Gi(t){ce=t,U?.on("click",({pointer:e})=>{ce.pick(jr(e.DOM),!1)}),U?.on("doubleClick",({
pointer:e})=>{let n=jr(e.DOM);n&&ce.pick(n,!0)}),K.addEventListener("pointermove",Ld),K.addEventListener("pointerleave",
Ye),K.addEventListener("keydown",Pd),K.addEventListener("blur",Yr)}function jr({x:t,y:e}){if(!U)return null;if(_()){let s=U.
DOMtoCanvas({x:t,y:e});return Cd(t,e)??_s(s.x,s.y,5/U.getScale())}let n=U.getNodeAt({x:t,y:e});if(n!==void 0)return c.thingOf(
String(n));let r=U.getEdgeAt({x:t,y:e}),o=A.edges.find(s=>s.id===r);return o?{edge:o}:null}function Cd(t,e){let n=ft();return Lt.
placed.find(({x:o,y:s,dx:i,dy:a,size:l})=>{let u=(o-n.x)*n.scale+n.width/2+i,d=(s-n.y)*n.scale+n.height/2+a,m=l.lines.length*
l.height;return Math.abs(t-u)<l.width/2&&e>d&&e<d+m})?.thing??null}var Vt=w("tip"),Kn=null;function $d(t,e){return e?qt(
t)||qt(e)?qt(t)&&qt(e)&&t.edge===e.edge:J(t,e):!1}function Ye(){Vt.hidden=!0,Kn&&Ui(null),Kn=null,K.classList.remove("po\
inting")}function Ld(t){if(qe()||t.pointerType==="touch")return;let e=K.getBoundingClientRect(),[n,r]=[t.clientX-e.left,
t.clientY-e.top],o=jr({x:n,y:r});o?Id(o,n,r):Ye()}function Id(t,e,n){$d(t,Kn)||(Vt.replaceChildren(...ce.tip(t)),Kn=t,Ui(
t)),Vt.hidden=!1;let r=Math.max(8,Math.min(e+14,K.clientWidth-Vt.offsetWidth-8)),o=n+Vt.offsetHeight+24>K.clientHeight;Vt.
style.left=`${r}px`,Vt.style.top=`${o?Math.max(4,n-Vt.offsetHeight-12):n+16}px`,K.classList.add("pointing")}function Ui(t){
let e=A.pointed,n=t&&(qt(t)?t.edge.id:c.nameOf(t));if(Bt({pointed:n}),_())return;let r=s=>s===e||s===n,o=A.edges.filter(
({id:s,from:i,to:a})=>[s,i,a].some(r));o.length&&Rt.update(o.map(Ge))}var Rd=new Map([["ArrowLeft",[-1,0]],["ArrowRight",
[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]),Ht=null;function Yr(){Ht=null,be()}function Dd(){if(!_())return A.nodes.
map(({thing:r,x:o,y:s})=>({thing:r,x:o,y:s}));let t=ft(),e=Ot({...t,width:3*t.width,height:3*t.height}),n=ae(e).map($);return(t.
scale>Vr||n.length<2)&&n.push(...ie(e).map(E)),n.flatMap(r=>{let o=Ft(r);return o?[{thing:r,x:o.x,y:o.y}]:[]})}function Fd([
t,e]){let n=(Ht&&je(Ht))??ft(),[r,o]=[null,1/0];for(let{thing:s,x:i,y:a}of Dd()){if(J(s,Ht))continue;let l=(i-n.x)*t+(a-
n.y)*e,u=Math.abs((i-n.x)*e)+Math.abs((a-n.y)*t),d=l>1?l+2*u:1e7+l*10+u;d<o&&([r,o]=[s,d])}r&&Bd(r)}function Bd(t){let e=je(
t);if(!e)return;Ht=t;let{x:n,y:r}=e,o=ft(),s=Math.abs(n-o.x)*o.scale>o.width*.45,i=Math.abs(r-o.y)*o.scale>o.height*.42;
(s||i)&&Te({position:{x:n,y:r}},!1),ce.say(t),be()}function Vi(t){let e=Ht&&je(Ht);if(!e)return;let{scale:n}=ft();t.beginPath(),
$t(t,e.x,e.y,e.radius+6/n),t.strokeStyle=F.accent,t.lineWidth=3/n,t.stroke()}var Wi=()=>{Ht&&ce.pick(Ht,!1)},zi=()=>{Oe(
1.4)},Hd=new Map([["Enter",Wi],[" ",Wi],["Escape",()=>{ce.back()}],["+",zi],["=",zi],["-",()=>{Oe(1/1.4)}],["0",()=>{Ut()}]]);
function Pd(t){if(t.ctrlKey||t.metaKey||t.altKey)return;let e=Rd.get(t.key),n=Hd.get(t.key);if(e)Fd(e);else if(n)n();else
return;t.preventDefault()}var _n=!1;function qi(t){cr(),Fs(),Is();let e=ss(c.network.options);e.on("beforeDrawing",n=>{!_n&&_()&&!Qs(n,ft(),qe())&&
Ve()}),e.on("afterDrawing",n=>{_n||(A.name&&Ii(n,ft(),qe()),Vi(n))});for(let n of["dragStart","dragging","dragEnd","zoom"])
e.on(n,Ve);for(let n of["dragStart","zoom"])e.on(n,Pi);e.on("resize",Kd),Ki(Ye,()=>{_()&&$r(),be()}),Gi(t)}function Kd(){
Ur(),Hi()&&requestAnimationFrame(()=>{if(!_()){Ut(!1);return}let{focus:t,litRows:e}=A;Xr(),Bt({focus:t,litRows:e}),ne()})}
function Xr(){Ks(),Bs(K),Yi(zs,$r)}function ji(t){Yi(bi(t),()=>{Ct.add(A.nodes.map(Wr)),Rt.add(A.edges.map(Ge))})}function Yi(t,e){
Yr(),Ye(),_n=!0,Rt.length&&Rt.clear(),Ct.length&&Ct.clear(),Us(t),Ut(!1),e(),_n=!1,ne()}function Xi(t){let e=_();Bt({focus:t,
litRows:t&&e?new Set(vi(t)):null,litNames:t&&!e?xi(t):null}),Zr(),t&&_i(t)}function Wn(t){Bt({mask:t}),Zr()}function Zr(){
_()||(Ct.update(A.nodes.map(Wr)),Rt.update(A.edges.map(Ge))),ne()}function Qr(){cr(),Ur(),U&&Zr()}var Zi=()=>U?.redraw();
function Qi(){let t=K.querySelector("canvas"),e=document.createElement("canvas"),n=e.getContext("2d");return!t||!n||([e.
width,e.height]=[t.width,t.height],n.fillStyle=F.paper,n.fillRect(0,0,e.width,e.height),n.drawImage(t,0,0)),e.toDataURL(
"image/png")}var Ji=[{most:62,floor:t=>t.setUTCHours(0,0,0,0),next:t=>t.setUTCDate(t.getUTCDate()+1)},{most:620,floor:t=>t.setUTCDate(
t.getUTCDate()-(t.getUTCDay()+6)%7),next:t=>t.setUTCDate(t.getUTCDate()+7)},{most:4400,floor:t=>t.setUTCDate(1),next:t=>t.
setUTCMonth(t.getUTCMonth()+1)},{most:1/0,floor:t=>t.setUTCMonth(0,1),next:t=>t.setUTCFullYear(t.getUTCFullYear()+1)}],_d=400;
function ta(t){let e=Float64Array.from(t.filter(l=>l!==null)).sort();if(!e.length)return null;let[n,r]=[e[0],e[e.length-
1]],o=Wd(zd(e)),s=[];n<o[0]&&(s.push(`the first bar gathers all before ${Jt(o[0])}`),o.unshift(n));let i=o[o.length-1];i<=
r&&(s.push(`the last bar gathers all from ${Jt(i)} on`),o.push(r+1));let a=Int16Array.from(t,l=>l===null?-1:zn(o,l));return{
edges:o,bins:a,gathered:s}}function Wd([t,e]){let n=Ji.find(({most:s})=>(e-t)/gt<=s)??Ji[3],r=new Date(t*1e3);r.setUTCHours(
0,0,0,0),n.floor(r);let o=[r.getTime()/1e3];for(;o[o.length-1]<=e&&o.length<=_d;)n.next(r),o.push(r.getTime()/1e3);return o}
function zd(t){let e=i=>t[Math.round(i*(t.length-1))],[n,r,o,s]=[e(0),e(1),e(.01),e(.99)];return s>o&&(s-o)*2<r-n?[o,s]:
[n,r]}function zn(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<=e?n=o:r=o}return n}function Jr({bins:t,edges:e},n){
let r=new Uint32Array(e.length-1);return t.forEach((o,s)=>{o>=0&&(!n||n[s])&&(r[o]+=1)}),r}var to=t=>new Date(t*1e3).toISOString().
slice(0,10).replace(/(-01)?-01$/,e=>e.length>3?"":e.slice(3));var ea=t=>t==="outlet"||t==="story";function Gn(t,e,n){let r=o=>s=>at(t.storyArticles[s],t.holders[o]);return n==="outle\
t"?[{title:"Topics",kind:"topic",held:o=>t.outletTopics[o]},{title:"Stories",kind:"story",held:e.storiesOfOutlet}]:[{title:"\
Outlets",kind:"outlet",held:r("outlet")},{title:"Topics",kind:"topic",held:r("topic")}]}var na=["with","to","why"],v={chosen:null,other:null,view:"map",query:"",kinds:new Set(Tt),colour:"topic",size:"articles",
muted:[],terms:[],faults:[]};function Xe(t){v={...v,...t}}var rt;function ra(t){rt=t}var st=()=>v.terms.length>0;var no=()=>{};function sa(t){no=t,Qe||addEventListener("hashchange",t)}var Qe=location.protocol==="about:",ht=Qe?Gd():{hash:()=>location.
hash,go:t=>{location.hash=t},replace:t=>{location.replace(t)},move:t=>{window.history.go(t)}};function Gd(){let t=["#"],
e=0,n=()=>setTimeout(()=>{no()});return{hash:()=>t[e],go(r){e+=1,t.splice(e,1/0,r),n()},replace(r){t[e]=r,n()},move(r){e=
Math.min(t.length-1,Math.max(0,e+r)),n()}}}var ro=(t,e)=>t&&(t.kind==="story"||e)?"network":"map",ia=t=>encodeURIComponent(
t.toWellFormed()).replaceAll("%2F","/");function aa(t){let e=c.nameOf(t);return/^[\w./@:%~+-]+$/.test(e)?e:ia(e)}var la=t=>`\
#${aa(t)}`;function oo({chosen:t,other:e,view:n,query:r,kinds:o,colour:s,size:i,muted:a}){let l=Tt.filter(m=>!o.has(m)),
d=[...e?[[e.mode,c.nameOf(e.thing)]]:[],...Ze("view",n,ro(t,e)),...Ze("q",r,""),...Ze("hide",l.join(","),""),...Ze("colo\
ur",s,"topic"),...Ze("size",i,"articles"),...a.map(m=>["fade",m])].map(([m,f])=>`${m}=${ia(f)}`).join("&");return`#${t?aa(
t):""}${d?`?${d}`:""}`}var Ze=(t,e,n)=>e===n?[]:[[t,e]],oa=null;function xt(t,e=!1){let n=oo({...v,...t}),r=ht.hash()||"\
#",o=e&&oa===r;oa=e?n:null,n===r?no():o?ht.replace(n):ht.go(n)}var eo=!1;function ca(){let t=eo;return eo=!1,t}function q(t,{
view:e,other:n,isFocused:r=!1}={}){eo=r;let s=t!==null&&v.view==="network"&&v.chosen!==null?"network":ro(t,n??null);xt({
chosen:t,other:n??null,view:e??s})}function Ud(t){try{return decodeURIComponent(t)}catch{return""}}var ua=t=>c.thingOf(t)??
c.thingOf(Ud(t)),Vd=t=>Object.hasOwn(kn,t),qd=t=>Object.hasOwn(Sn,t);function da(){let t=ht.hash().slice(1),e=t.indexOf(
"?"),n=e<0?t:t.slice(0,e),r=new URLSearchParams(e<0?"":t.slice(e+1)),o=f=>r.get(f)??"",s=ua(n),i=s?jd(s,r):null,a=o("hid\
e").split(","),u=["map","network"].find(f=>f===o("view"))??ro(s,i),d=o("colour"),m=o("size");return{chosen:s,other:i,view:u===
"network"&&!s&&!ze()?"map":u,query:o("q").slice(0,1e3),kinds:new Set(Tt.filter(f=>!a.includes(f))),colour:Vd(d)?d:"topic",
size:qd(m)?m:"articles",muted:r.getAll("fade"),isUnknown:n!==""&&!s}}function jd(t,e){let n=na.find(o=>e.has(o)),r=n&&ua(
e.get(n)??"");return!n||!r||J(r,t)?null:Yd(n,t,r)?{mode:n,thing:r}:null}function Yd(t,e,n){return t==="with"?n.kind===e.
kind&&ea(n.kind):t==="to"?!0:n.kind==="article"&&e.kind==="article"&&c.linksBetween(e.row,n.row).length>0}var so=null;function ma(t){let e=so===t;return so=null,e}function jt(t,e=!1){t!==v.query&&(so=e?t:null,xt({query:t},e))}
function io(t,e){jt(Fe(v.query,t,e))}function fa(t,e,n){let r=Ns(v.query,t).filter(o=>!nt.namedRows(t,o).includes(e));io(
t,n?[...r,nt.facetName(t,e)]:r)}var ue=null,Un=48,Xd=t=>t==="after"||t==="before",ha=t=>t!==null&&t.edges.length>2;function lo(){if(w("dates").hidden=!ha(
ue),!ha(ue))return;let t=Jr(ue,null),e=v.terms.filter(o=>!Xd(o.field)||o.isNot),n=st()?Jr(ue,nt.maskOfAll(e)):t,r=Math.max(
1,...t);w("histogram").replaceChildren(pa(t,r,"all"),pa(n,r,"matching")),co(ue,Zd(ue))}function Zd({edges:t}){let e=a=>v.
terms.find(l=>l.field===a&&!l.isNot)?.dates.at(0),[n,r,o]=[e("after"),e("before"),t.length-1],s=n===void 0?0:Math.min(o-
1,zn(t,n)),i=r===void 0?o:Math.min(o,zn(t,r-1)+1);return[s,Math.max(s+1,i)]}function pa(t,e,n){let r=i=>3+45*Math.sqrt(i)/
Math.sqrt(e),s=Array.from(t,(i,a)=>i?`M${a+.08} ${Un}v${-r(i)}h.84V${Un}z`:"").join("")||`M0 ${Un}`;return H("path",{class:n,
d:s})}var ga=t=>t-1;function co({edges:t,gathered:e},[n,r]){let o=t.length-1,[s,i]=[w("date-from"),w("date-to")];for(let[
u,d]of[[s,n],[i,r]])u.max=String(o),u.value=String(d);s.setAttribute("aria-valuetext",Jt(t[n])),i.setAttribute("aria-val\
uetext",Jt(ga(t[r]))),w("histogram").setAttribute("viewBox",`0 0 ${o} ${Un}`),w("brush").style.left=`${100*n/o}%`,w("bru\
sh").style.right=`${100-100*r/o}%`;let a=n===0&&r===o,l=Nt(t[n],ga(t[r]));w("date-words").textContent=a?[l,...e].join(";\
 "):`${l} (UTC)`,w("date-clear").hidden=a}function ya({edges:t},e){let[n,r]=[Number(w("date-from").value),Number(w("date\
-to").value)];return n>=r&&([n,r]=e==="date-from"?[r-1,r]:[n,n+1]),[Math.max(0,n),Math.min(t.length-1,Math.max(1,r))]}function ao({
edges:t},[e,n]){let r=e>0?[to(t[e])]:[],o=n<t.length-1?[to(t[n])]:[];jt(Fe(Fe(v.query,"after",r),"before",o))}function ba(){
let t=ta(c.articles.published);if(ue=t,!!t){for(let e of["date-from","date-to"])w(e).addEventListener("input",()=>{co(t,
ya(t,e))}),w(e).addEventListener("change",()=>{ao(t,ya(t,e))});w("date-clear").addEventListener("click",()=>{ao(t,[0,t.edges.
length-1]),w("date-from").focus()}),Qd(t,w("chart"))}}function Qd(t,e){let n=null,r=t.edges.length-1,o=i=>{let{left:a,width:l}=e.
getBoundingClientRect(),u=Math.floor((i.clientX-a)/l*r);return Math.min(r-1,Math.max(0,u))},s=(i,a)=>[Math.min(i,o(a)),Math.
max(i,o(a))+1];e.addEventListener("pointerdown",i=>{i.target instanceof HTMLInputElement||(n=o(i),e.setPointerCapture(i.
pointerId))}),e.addEventListener("pointermove",i=>{n!==null&&co(t,s(n,i))}),e.addEventListener("pointerup",i=>{n!==null&&
ao(t,s(n,i)),n=null}),e.addEventListener("pointercancel",()=>{n=null,lo()})}async function uo(t){let e=t.textContent;return t.textContent="",e.startsWith("{")?JSON.parse(e):await mo(e).json()}function mo(t){
let e=new Blob([fo(t)]).stream();return new Response(e.pipeThrough(new DecompressionStream("gzip")))}function fo(t){let e=Uint8Array.
fromBase64;return e?e.call(Uint8Array,t):Uint8Array.from(atob(t),n=>n.charCodeAt(0))}var Me=class{constructor(e=[],n=(r,o)=>r<o?-1:r>o?1:0){if(this.data=e,this.length=this.data.length,this.compare=n,this.length>
0)for(let r=(this.length>>1)-1;r>=0;r--)this._down(r)}push(e){this.data.push(e),this._up(this.length++)}pop(){if(this.length===
0)return;let e=this.data[0],n=this.data.pop();return--this.length>0&&(this.data[0]=n,this._down(0)),e}peek(){return this.
data[0]}_up(e){let{data:n,compare:r}=this,o=n[e];for(;e>0;){let s=e-1>>1,i=n[s];if(r(o,i)>=0)break;n[e]=i,e=s}n[e]=o}_down(e){
let{data:n,compare:r}=this,o=this.length>>1,s=n[e];for(;e<o;){let i=(e<<1)+1,a=i+1;if(a<this.length&&r(n[a],n[i])<0&&(i=
a),r(n[i],s)>=0)break;n[e]=n[i],e=i}n[e]=s}};var ho=1e6,Jd=3,ka=.5,wa=[...dn].sort((t,e)=>it[t].words<it[e].words?-1:1);function Sa(t,e,n,r=Jd){return new Vn(t,e,n,!1).
best(r)}function Ta(t,e,n){return new Vn(t,e,n,!0).best(1).at(0)??null}function po(t,{kind:e,row:n}){return e==="outlet"?
{size:t.outletArticles[n].length,total:t.articles.id.length}:e==="topic"?{size:t.topicArticles[n].length,total:t.articleTopics.
filter(r=>r.length).length}:{size:t.stories.articles[n],total:t.articles.id.length}}function Oa(t,e){if(e.kind==="articl\
e")return!1;let{size:n,total:r}=po(t,e);return n>ka*r}var xa=-1,tm=new Set,Vn=class{constructor(e,n,r,o){this.graph=e;this.
isCommonOpen=o;let s={article:0,outlet:0,topic:0,story:0},i=0;for(let a of Tt)s[a]=i,i+=e.sizeOf(a);this.offsets=s,this.
start=this.nodeOf(n),this.goal=this.nodeOf(r),this.topical=e.articleTopics.filter(a=>a.length).length,this.left=new Float64Array(
i).fill(1/0)}graph;isCommonOpen;offsets;start;goal;topical;left;reach=0;nodeOf({kind:e,row:n}){return this.offsets[e]+n}thingAt(e){
let{outlet:n,topic:r,story:o}=this.offsets;return e>=o?{kind:"story",row:e-o}:e>=r?{kind:"topic",row:e-r}:e>=n?{kind:"ou\
tlet",row:e-n}:{kind:"article",row:e}}best(e){this.measure();let n=[],r=[],o=this.left[this.start]<1/0?this.cheapest([this.
start],tm):null;for(let s=o;s&&(n.push(s),n.length!==e);s=r.shift()??null){for(let i=0;i<s.nodes.length-1;i+=1){let a=s.
nodes.slice(0,i+1),l=m=>a.every((f,h)=>m.nodes[h]===f),u=new Set(n.filter(l).map(({nodes:m})=>m[i+1])),d=this.cheapest(a,
u);d&&!r.some(m=>this.compare(m,d)===0)&&r.push(d)}r.sort((i,a)=>this.compare(i,a))}return n.map(s=>this.pathOf(s))}compare(e,n){
if(e.cost!==n.cost)return e.cost-n.cost;let r=e.nodes.findIndex((o,s)=>o!==n.nodes[s]);return r<0?0:this.isBefore(e.nodes[r],
n.nodes[r])?-1:1}isBefore(e,n){return this.graph.nameOf(this.thingAt(e))<this.graph.nameOf(this.thingAt(n))}measure(){let{
left:e}=this,n=new Me([[0,this.goal]],(r,o)=>r[0]-o[0]);e[this.goal]=0;for(let r=n.pop();r;r=n.pop()){let[o,s]=r;if(!(o>
e[s])){if(this.reach=o,s===this.start)break;this.hops(s,(i,a)=>{o+a>=e[i]||(e[i]=o+a,n.push([o+a,i]))})}}}atLeast(e){return Math.
min(this.left[e],this.reach)}cheapest(e,n){let{goal:r}=this,o=e[e.length-1],s=new Set(e),i=new Map([[o,0]]),a=new Me([[0,
o,0]],(u,d)=>u[0]-d[0]);for(let u=a.pop();u&&u[0]<=(i.get(r)??1/0);u=a.pop()){let[,d,m]=u;m>(i.get(d)??1/0)||d===r||this.
hops(d,(f,h)=>{if(s.has(f)||d===o&&n.has(f))return;let g=m+h;g>=(i.get(f)??1/0)||(i.set(f,g),a.push([g+this.atLeast(f),f,
g]))})}let l=i.get(r);return l===void 0?null:{cost:this.costOf(e)+l,nodes:[...e,...this.firstOf(i,o,n)]}}firstOf(e,n,r){
let o=new Map,s=new Set([this.goal]);for(let a of s){if(a===n)continue;let l=e.get(a);this.hops(a,(u,d)=>{if(u===n&&r.has(
a))return;let m=e.get(u);if(m===void 0||l===void 0||m+d!==l)return;let f=o.get(u);f?f.push(a):o.set(u,[a]),s.add(u)})}let i=[];
for(let a=n;a!==this.goal;)a=(o.get(a)??[this.goal]).reduce((u,d)=>this.isBefore(d,u)?d:u),i.push(a);return i}costOf(e){
return e.slice(1).reduce((n,r,o)=>n+this.hopBetween(e[o],r).cost,0)}pathOf({cost:e,nodes:n}){let r=n.slice(1).map((o,s)=>{
let i=this.hopBetween(n[s],o);return{from:this.thingAt(n[s]),to:this.thingAt(o),...i}});return{cost:e,steps:r}}hopBetween(e,n){
let[r,o]=[1/0,null];return this.hops(e,(s,i,a)=>{s!==n||i>r||i===r&&!this.isBetterLink(a,o)||([r,o]=[i,a<0?null:a])}),{cost:r,
link:o}}isBetterLink(e,n){if(n===null||e<0)return!1;let{links:r,linkKind:o}=this.graph,s=wa.indexOf(o(e))-wa.indexOf(o(n));
return s<0||s===0&&this.isBefore(r.source[e],r.source[n])}hops(e,n){let{kind:r,row:o}=this.thingAt(e);r==="article"?this.
hopsOfArticle(o,n):r==="outlet"?this.hopsOfOutlet(o,n):r==="topic"?this.hopsOfTopic(o,n):this.hopsOfStory(o,n)}hopsOfArticle(e,n){
let{graph:r,offsets:o}=this,{links:s}=r;for(let d of r.linksOf(e)){let m=r.linkKind(d),f=m==="similar"?s.thousandths[d]*
(ho/1e3):0;n(r.otherEnd(d,e),it[m].cost*ho-f,d)}let{outlet:i,event:a,storyline:l}=r.articles;i[e]>=0&&this.toHub(o.outlet+
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
this.isOpen(e,n)&&r(e,va(n.size),xa)}fromHub(e,n,r,o,s){if(!this.isOpen(e,o))return;let i=va(o.size);for(let a of n)s(r+
a,i,xa)}isOpen(e,{size:n,total:r}){return this.isCommonOpen||n<=ka*r||e===this.start||e===this.goal}},va=t=>Math.round(ho*
(.5+Math.log2(t)/2));var em=[...mn,"declared","similar"];function Na(t,e,n){let r=i=>em.indexOf(t.linkKind(i)),o=t.linksBetween(e,n).sort((i,a)=>r(
i)-r(a)||i-a),s=o.filter(i=>t.linkKind(i)==="similar");return o.filter(i=>t.linkKind(i)!=="similar"||i===s[0])}function go(t,e,n){
let{words:r,back:o}=it[t.linkKind(e)];return t.links.source[e]===n?r:o}function Je(t,e,n){let r=Aa(t,e);return`${go(t,e,
n)}${r?` (${r})`:""}`}var Aa=(t,e)=>t.termsOf(e).slice(0,3).map(([n])=>n).join(", ");function Ca(t,e){let{source:n,target:r,
days:o}=t.links;if(t.linkKind(e)==="declared")return rm(t,n[e],r[e]);let s=Aa(t,e),a=!Number.isNaN(o[e])&&t.precision.isTimed(
n[e],r[e])?`${_t(o[e])} apart`:"";return[s?`shares ${s}`:"",a].filter(Boolean).join(" · ")}var nm=t=>t.slice(t.lastIndexOf(
"/")+1);function rm(t,e,n){let[r,...o]=t.declaring(e,n);if(!r)return"";let s=o.length?` and ${S(o.length,"other place")}`:
"";return`Declared in ${nm(t.fileOf(r[0]))}, ${r[1]}${s}`}function $a(t){if(!t)return"as the document’s own article";let e=/^related\[(\d+)\]$/.
exec(t);return e?`as related entry ${T(Number(e[1])+1)}: ${t}`:`at ${t}`}function La(t,{from:e,to:n,link:r}){if(r!==null)
return Je(t,r,e.row);if(e.kind==="article"&&n.kind!=="article")return Ma(t,n).words;if(e.kind!=="article"&&n.kind==="art\
icle")return Ma(t,e).back;if(e.kind==="article")throw new Error("a step between two articles follows a link");return om(
t,e,n)?Ea[e.kind].words:Ea[e.kind].back}function Ma(t,{kind:e,row:n}){return e==="story"?re[t.stories.grain[n]]:e==="top\
ic"?re.about:re.publisher}var Ea={outlet:re.part_of,topic:re.broader,story:re.parent};function om({stories:t,outlets:e,topics:n},r,o){
return{article:[],outlet:e.part,topic:n.broader,story:t.parent}[r.kind][r.row]===o.row}function Ia(t,e){let{size:n,total:r}=po(
t,e),o=Oa(t,e)?": common here, so it is weak evidence":"",s=e.kind==="topic"?`the ${T(r)} with topics`:T(r);return`${S(n,
"article")} of ${s}${o}`}var yo=120,qn=40,sm=250,im={article:am,story:lm,outlet:cm,topic:um},Fa=({kind:t,row:e})=>im[t](e),Y=(t,e,n)=>({from:t,to:e,
kind:n}),Ba=t=>c.holders.outlet(t).map(e=>Y(E(t),B(e),"published-by")),Ha=t=>c.articleTopics[t].map(e=>Y(E(t),W(e),"cove\
rs"));function jn(...t){return[...new Map(t.flat().map(n=>[c.nameOf(n),{thing:n}])).values()]}var Ee=t=>[...new Set(t)].
filter(e=>e>=0);function am(t){let e=Ee(Array.from(c.linksOf(t),s=>c.otherEnd(s,t))),n=[t,...e.slice(0,yo)],r=[c.storylineOf(
t)].filter(s=>s>=0),o=n.filter(s=>r.includes(c.storylineOf(s)));return{name:"article",nodes:jn(n.map(E),Ee(n.map(c.outletOf)).
map(B),c.articleTopics[t].map(W),r.map($)),edges:[...wo(n),...n.flatMap(Ba),...Ha(t),...o.map(s=>Y(E(s),$(c.storylineOf(
s)),"part-of-story"))],note:bo(e.length+1,n.length)}}function lm(t){let e=c.storyArticles[t],n=s=>c.linksOf(s).length,o=[
...e].sort((s,i)=>n(i)-n(s)||s-i).slice(0,yo);return{name:"story",nodes:jn(o.map(E),Ee(o.map(c.outletOf)).map(B),Ee(o.flatMap(
s=>c.articleTopics[s])).map(W)),edges:[...wo(o),...o.flatMap(Ba),...o.flatMap(Ha)],note:bo(e.length,o.length)}}var bo=(t,e)=>t>
e?`${S(e,"article")} of ${T(t)} are drawn here, the most linked first; the details list them all.`:"";function wo(t){let{
source:e,target:n,similarity:r}=c.links,o=new Set(t),i=Ee(t.flatMap(m=>[...c.linksOf(m)])).filter(m=>o.has(e[m])&&o.has(
n[m])),a=m=>c.linkKind(m)==="similar",l=i.filter(a).sort((m,f)=>r[f]-r[m]||m-f),u=[...i.filter(m=>!a(m)),...l.slice(0,sm)],
d=new Map;for(let m of u){let[f,h,g]=[e[m],n[m],c.linkKind(m)],y=d.get(`${f} ${h} ${g}`)??d.get(`${h} ${f} ${g}`);y?y.push(
m):d.set(`${f} ${h} ${g}`,[m])}return[...d.values()].map(Pa)}var Pa=t=>({from:E(c.links.source[t[0]]),to:E(c.links.target[t[0]]),
kind:it[c.linkKind(t[0])].edge,links:t});function cm(t){let e=B(t),n=V.storiesOfOutlet(t).slice(0,qn).map(([l])=>l),r=c.
outletTopics[t].slice(0,qn).map(([l])=>W(l)),o=[...c.outletArticles[t]].sort(c.newestFirst).slice(0,yo),s=[c.outlets.part[t]].
filter(l=>l>=0).map(B),i=c.outletParts[t].slice(0,qn).map(B),a=o.filter(l=>n.includes(c.storylineOf(l)));return{name:"ou\
tlet",nodes:jn([e],s,i,r,n.map($),o.map(E)),edges:[...r.map(l=>Y(e,l,"covers")),...o.map(l=>Y(E(l),e,"published-by")),...a.
map(l=>Y(E(l),$(c.storylineOf(l)),"part-of-story")),...wo(o),...s.map(l=>Y(e,l,"part-of")),...i.map(l=>Y(l,e,"part-of"))],
note:bo(c.outletArticles[t].length,o.length)}}function um(t){let e=W(t),n=V.storiesOfTopic(t),r=n.slice(0,qn).map(([m])=>m),
o=c.topicOutlets[t].slice(0,24).map(([m])=>m),s=V.topicsBeside(t).slice(0,12).map(([m])=>m),i=[c.topics.broader[t]].filter(
m=>m>=0),a=c.narrower[t],l=(m,f)=>c.storyArticles[m].some(h=>c.articleTopics[h].includes(f)),u=m=>at(c.storyArticles[m],
c.holders.outlet).filter(([f])=>o.includes(f)),d=n.length-r.length;return{name:"topic",nodes:jn(Ee([t,...s,...i,...a]).map(
W),r.map($),o.map(B)),edges:[...r.map(m=>Y($(m),e,"covers")),...o.map(m=>Y(B(m),e,"covers")),...r.flatMap(m=>u(m).slice(
0,4).map(([f])=>Y(B(f),$(m),"part-of-story"))),...s.flatMap(m=>r.filter(f=>l(f,m)).slice(0,6).map(f=>Y($(f),W(m),"covers"))),
...i.map(m=>Y(e,W(m),"broader")),...a.map(m=>Y(W(m),e,"broader"))],note:d>0?`${T(r.length)} of its stories are drawn her\
e, the largest first; the details list them all.`:""}}var dm=[["first",-420],["both",0],["second",420]],mm=18,fm=62;function Ka(t,e){
let n=Gn(c,V,t.kind).map(({kind:s,held:i})=>({kind:s,part:gn(i(t.row),i(e.row))})),r=[{thing:t,x:-210,y:0},{thing:e,x:210,
y:0}],o=[];for(let[s,i]of dm){let a=n.flatMap(({kind:l,part:u})=>u[s].slice(0,mm).map(([d])=>({kind:l,row:d})));a.forEach(
(l,u)=>{r.push({thing:l,x:i,y:fm*(u-(a.length-1)/2)}),s!=="second"&&o.push(Ra(t,l)),s!=="first"&&o.push(Ra(e,l))})}return{
name:"compared",nodes:r,edges:o,note:"On the left what only the first has, on the right what only the second has, in bet\
ween what both have. The details list everything."}}function Ra(t,e){return e.kind==="topic"?Y(t,e,"covers"):t.kind==="o\
utlet"?Y(t,e,"part-of-story"):Y(e,t,"part-of-story")}function _a(t,e,n){let r=180*Math.max(2,...n.map(({steps:i})=>i.length)),
o=new Map([[c.nameOf(t),{thing:t,x:0,y:0}],[c.nameOf(e),{thing:e,x:r,y:0}]]),s=new Map;return n.forEach(({steps:i},a)=>{
let l=130*(a-(n.length-1)/2);i.forEach((u,d)=>{let[m,f]=[c.nameOf(u.from),c.nameOf(u.to)];o.has(f)||o.set(f,{thing:u.to,
x:r*(d+1)/i.length,y:l}),s.set(`${m} ${f}`,pm(u))})}),{name:"ways",nodes:[...o.values()],edges:[...s.values()],note:""}}
var Da={outlet:"published-by",topic:"covers",story:"part-of-story"},hm={outlet:"part-of",topic:"broader",story:"part-of-\
story"};function pm({from:t,to:e,link:n}){return n!==null?Pa([n]):e.kind==="article"?t.kind==="article"?Y(t,e,"related-t\
o"):Y(e,t,Da[t.kind]):Y(t,e,t.kind==="article"?Da[e.kind]:hm[e.kind])}var xo={article:"Article",outlet:"Outlet",topic:"Topic",story:"Story"},vo={article:"Articles",outlet:"Outlets",topic:"To\
pics",story:"Stories"},Pt=({kind:t,row:e})=>t==="story"&&!c.isStoryline(e)?"Event":xo[t];function Mt(t){let e=c.period(t);
return e?Nt(...e,c.precision.ofPeriod(t,e)):""}function vt(t){let{first:e,last:n}=c.stories,r=e[t];if(r===null)return"";
let o=[r,n[t]??r];return Nt(...o,c.precision.ofPeriod(V.countedIn(t),o))}function ko(t){let{articles:e,outlets:n,distinct_texts:r,
origins:o}=c.stories,s=r[t],i=o[t];return[S(e[t],"article"),S(n[t],"outlet"),s<e[t]?S(s,"distinct text"):"",i!==null&&i<
s?`at most ${S(i,"origin")}`:""].filter(Boolean).join(", ")}var Yn=(t,e)=>c.eventOf(e)===t&&!c.isStoryline(t)&&c.looseArticles.
has(e)?"loosely part of it":"";function Wa(t){let e=c.stories.loose[t];return e?`${T(e)} loosely part of it`:""}function et({
kind:t,row:e}){return t==="article"?`${ym(e)} · ${pe(c.articles.published[e],c.precision.of(e))}`:{outlet:()=>[c.outlets.
domain[e],gm(e)],topic:()=>[S(c.topicArticles[e].length,"article"),S(c.topicOutlets[e].length,"outlet")],story:()=>[ko(e),
vt(e)]}[t]().filter(Boolean).join(" · ")}var gm=t=>S(c.outletArticles[t].length,"article"),za=t=>C(c.labelOf(B(c.outletOf(
t))),60),ym=t=>c.outletOf(t)>=0?za(t):"outlet not given",yt=t=>c.outletOf(t)>=0?za(t):"An unnamed outlet",Ne=t=>t.kind===
"story"&&!c.isStoryline(t.row)?`event · ${et(t)}`:et(t);function Ga(t,e){let n=c.articles[t].filter(s=>s!==null);if(n.length<
10)return"";let r=n.filter(s=>s<e).length,o=`the ${T(n.length)} articles here that have one`;return r?` Higher than ${Le(
Math.floor(100*r/n.length)/100)} of ${o}.`:` None of ${o} has a lower one.`}function Ua(t){return t===null?"Not given. A\
rticles that are only listed in other documents often have none.":`A score given by whoever collected the documents; it \
is not a star rating, and 0 is common.${Ga("quality",t)}`}function Va(t){return t===null?"Not given. Only articles with \
a document of their own have it.":t<0?"Below zero: for the collector, this article was not the head of a cluster.":`How \
much surrounded this article when it was collected: mostly its quality plus ten for each related entry.${Ga("heat",t)}`}
var bm=.5;function So(t){let e=c.stories.stability[t];return e!==null&&e<=bm?"Unstable: with a slightly finer or coarser\
 setting, or without some article, much of this story would change.":""}function qa(t){let e=c.stories.cohesion[t];return`\
This story was found by the words and dates of its articles; nobody declared it.${e===null?"":` On average, two of its a\
rticles share ${Le(e)} of their weighted words.`}`}var tn="An outlet that is missing here may still have reported: this \
page knows only the documents it was built from, and someone chose which to collect. Few articles on a topic, or no link\
 between two, may only mean that nobody collected or declared more.";var Xn=30,N=(t,...e)=>p("section",{},p("h3",{},t),...e),R=(...t)=>p("p",{class:"empty"},...t),de=t=>p("dl",{},t.map(e=>{
if(!e)return null;let[n,...r]=e;return[p("dt",{},n),p("dd",{},...r)]})),kt=(t,e,n)=>p("button",{type:"button",class:"qui\
et",onclick:e,title:n},t),Yt=(t,...e)=>p("button",{type:"button",class:"link",onclick:t},...e),Kt=(t,e)=>p("button",{type:"\
button",class:"more",onclick:e},t),Ae=t=>()=>{q(t,{isFocused:!0})},Oo=(t,e=c.labelOf(t))=>p("a",{href:la(t),onclick:n=>{
n.preventDefault(),Ae(t)()}},p("bdi",{},C(e,110)));function Mo(t,e,n){return p("button",{type:"button",class:"thing","da\
ta-name":c.nameOf(t),onclick:n},At(t.kind),p("span",{class:"words"},p("span",{class:`name ${t.kind}`,dir:"auto"},C(c.labelOf(
t),180)),e?p("small",{dir:"auto"},e):null))}var X=(t,e=et(t))=>Mo(t,e,Ae(t));function bt(t,e,n,r=Xn){let o=p("ul",{class:n},
t.slice(0,r).map(e)),s=t.slice(r);if(!s.length)return o;let i=Kt(`Show the other ${T(s.length)}`,()=>{let a=s.map(e);o.append(
...a),i.remove(),a[0].querySelector("button, a")?.focus()});return p("div",{},o,i)}var j=(t,e=et,n=Xn)=>bt(t,r=>p("li",{},
X(r,e(r))),"things",n);function pt(t,e,n,r=12){return t.length?bt(t,([s,i])=>p("li",{},X({kind:e,row:s},n(i,s))),"things",
r):null}function Eo(t){let e=Math.max(1,...t.map(c.weight)),n=o=>p("meter",{min:0,max:e,value:o,"aria-hidden":"true"}),r=o=>{
let s=c.weight(o);return p("li",{},X(o,S(s,"article")),n(s))};return p("ul",{class:"things bars"},t.map(r))}var To=(t,e)=>e>=
0?[{kind:t,row:e}]:[];function en({kind:t,row:e}){if(t==="story")return To(t,c.stories.parent[e]);if(t==="topic")return To(
t,c.topics.broader[e]);if(t==="outlet")return To(t,c.outlets.part[e]);let[n,...r]=c.holders.story(e).map($),o=s=>c.labelOf(
s)!==c.labelOf(n);return n?[n,...r.filter(o)]:[]}function nn(t,e){let n=o=>Yt(Ae(o),p("bdi",{},C(c.labelOf(o),40))),r=[Yt(
Ae(null),"Everything"),...t.map(n)];return p("nav",{class:"trail","aria-label":"Breadcrumb"},p("ol",{},r.map(o=>p("li",{},
o)),p("li",{"aria-current":"page"},e)))}var rn=()=>p("button",{type:"button",class:"quiet close","aria-label":"Close det\
ails",onclick:()=>{q(null)}},"✕");function Xt(t,...e){let n=c.labelOf(t);return p("header",{},nn(en(t),Pt(t)),p("p",{class:"\
eyebrow"},At(t.kind),Pt(t)),p("h2",{dir:"auto",tabindex:"-1",class:`${t.kind}${n.length>90?" long":""}`},C(n,600)),e.map(
r=>typeof r=="string"?p("p",{class:"byline"},r):r),rn())}function No(t,e=c.links.source[t]){let n=E(c.otherEnd(t,e));q(E(
e),{isFocused:!0,other:{mode:"why",thing:n}})}var Ce=(t,e)=>p("button",{type:"button",class:"why quiet",onclick:()=>{No(
t,c.otherEnd(t,e))},"aria-label":`Why linked with ${C(c.labelOf(E(e)),80)}`},"Why");var wm={with:"Compare with …",to:"Connect with …"},Ao=40;function on(t,e){let[n,r]=[w("ask"),w("ask-search")];w("ask\
-title").textContent=wm[e],w("ask-thing").replaceChildren(P(C(c.labelOf(t),120))),r.value="";let o=()=>{let a=vm(t,e,r.value.
trim()).map(l=>p("li",{},xm(t,l,e)));w("ask-list").replaceChildren(...a)},s=()=>[...w("ask-list").querySelectorAll(".thi\
ng")];r.oninput=o,n.onkeydown=i=>{if(i.key!=="Enter"||i.target!==r){un(i,[r,...s()]);return}i.preventDefault(),s().at(0)?.
click()},o(),n.showModal(),r.focus()}var xm=(t,e,n)=>Mo(e,Ne(e),()=>{w("ask").close(),q(t,{isFocused:!0,other:{mode:n,thing:e}})});
function vm(t,e,n){let r=e==="with"?[t.kind]:["story","outlet","topic","article"],o=l=>!J(l,t)&&r.includes(l.kind)&&(l.kind!==
"story"||t.kind==="story"||c.isStoryline(l.row));if(!n)return km(t,e).filter(o).slice(0,Ao);let s=zt(n,!1),i=(l,u)=>l===
"article"?s.test(c.articles.headline[u]??""):nt.isNamed(l,u,s);return r.flatMap(l=>c.rowsIn(l).filter(m=>i(l,m)).sort(c.
orders[l]).map(m=>({kind:l,row:m})).filter(o).slice(0,Ao)).slice(0,2*Ao)}var me=[];function ja(t){let e=me.findIndex(n=>J(
n,t));e>=0&&me.splice(e,1),me.unshift(t),me.length=Math.min(me.length,12)}function km(t,e){let n=Sm(t),o=(e==="with"?[t.
kind]:["story","outlet","topic"]).flatMap(i=>rt.rows[i].slice(0,20).map(a=>({kind:i,row:a}))),s=e==="to"?[...me,...n,...o]:
[...n,...me,...o];return s.filter((i,a)=>s.findIndex(l=>J(l,i))===a)}function Sm({kind:t,row:e}){return t==="outlet"?V.peersOf(
e).map(B):t==="story"?V.storiesNear(e):[]}function Zt(t){let{kind:e,row:n}=t,r=v.view==="network",o=()=>{q(t,{view:r?"map":"network"}),ee()&&K.scrollIntoView({block:"\
center"})},s=()=>{on(t,"with")},i=()=>{on(t,"to")},a=[kt(r?"Show on the map":"Show its network",o),e==="outlet"||e==="st\
ory"?kt("Compare …",s,`Compare with another ${e}`):null,kt("How connected …",i,"See how this and something else are \
connected"),e!=="article"&&c.articlesIn[e][n].length?kt("Search within",()=>{io(e,[nt.facetName(e,n)])},"Keep only its a\
rticles in list, map and dates"):null];return p("div",{class:"actions",role:"group","aria-label":"Actions"},a)}function Tm(t){if(t===null)return"";if(typeof t=="number")return String(t);let n=/^[=+\-@＝＋－＠]/.test(t.trimStart())||
/^[\t\r\n]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Om=[["id",(t,e)=>`article/${t.
articles.id[e]}`],["headline",(t,e)=>t.articles.headline[e]],["abstract",(t,e)=>t.abstractOf(e)],["published",(t,e)=>te(
t.articles.published[e],t.precision.of(e))],["outlet",(t,e)=>Ya(t,e,n=>t.labelOf(B(n)))],["domain",(t,e)=>Ya(t,e,n=>t.outlets.
domain[n])],["topics",(t,e)=>t.articleTopics[e].map(n=>t.labelOf(W(n))).join("; ")],["story",(t,e)=>Xa(t,e,n=>t.labelOf(
$(n)))],["story_id",(t,e)=>Xa(t,e,n=>t.nameOf($(n)))],["related",(t,e)=>t.linked(e).length],["quality",(t,e)=>t.articles.
quality[e]],["heat",(t,e)=>t.articles.heat[e]],["url",(t,e)=>t.addressOf(e)]],Ya=(t,e,n)=>t.outletOf(e)>=0?n(t.outletOf(
e)):"",Xa=(t,e,n)=>t.storylineOf(e)>=0?n(t.storylineOf(e)):"",Mm=({described:t})=>t.map(({name:e,type:n,values:r})=>[e,(o,s)=>Em(
n,r[s])]),Em=(t,e)=>t==="time"?te(e):typeof e=="boolean"?String(e):e;function Za(t,e){let n=[...Om,...Mm(t)];return`\uFEFF${[
n.map(([o])=>o).join(","),...e.map(o=>n.map(([,s])=>Tm(s(t,o))).join(","))].join(`\r
`)}\r
`}var Nm=`PREFIX schema: <https://schema.org/>
PREFIX ng: <https://w3id.org/newsgraph/ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>`,el=`${it.declared.term}|^${it.declared.term}`,Am="schema:headline|schem\
a:abstract|schema:publisher/(schema:name|ng:domain|skos:altLabel)|schema:about/(skos:prefLabel|skos:altLabel)",Cm=new Map(
[["\\","\\\\"],['"','\\"'],[`
`,"\\n"],["\r","\\r"],["	","\\t"],["\b","\\b"],["\f","\\f"]]),fe=t=>`"${t.replace(/[\\"\n\r\t\b\f]/g,e=>Cm.get(e)??e)}"`,
Co=t=>t.map(fe).join(", "),Qa=t=>t.replace(/^/gm,"  ");function nl(t,e,n,r){let o=new $o(t,e),s=[`VALUES ?class { ${$m(t)}\
 }`,"?article a ?class .",...r?[o.ofThing(r)]:[],...n.map((i,a)=>{let l=o.ofTerm(i,String(a+1));return i.isNot?`FILTER N\
OT EXISTS {
${Qa(l)}
}`:l}),"OPTIONAL { ?article schema:headline ?headline }","OPTIONAL { ?article schema:datePublished ?published }","OPTION\
AL { ?article schema:publisher/schema:name ?outlet }"].join(`
`);return`${Nm}

SELECT DISTINCT ?article ?headline ?published ?outlet {
${Qa(s)}
}
ORDER BY DESC(?published) ?article
`}function $m(t){let e=new Set(t.articles.type.map((r,o)=>t.typeOf(o)));return[...new Set([...e].map(r=>cs.get(r)??pr))].
sort().join(" ")||pr}var $o=class{constructor(e,n){this.graph=e;this.search=n}graph;search;ofThing({kind:e,row:n}){if(e!==
"article")return this.held(e,[n],e==="outlet"?"0":"");let r=fe(`article/${this.graph.articles.id[n]}`);return`?article (${el}\
)? ?one .
FILTER(STRENDS(STR(?one), ${r}))`}ofTerm(e,n){let r=this.graph.described.find(({key:o})=>o===e.field);if(r)return Im(r,e,
n);switch(e.field){case null:return this.words(e,n);case"topic":case"outlet":case"story":return this.held(e.field,this.search.
rowsNamed(e),n);case"after":return Ja(e.dates,">=",n);case"before":return Ja(e.dates,"<",n);case"related":return`${Lm(n)}\

FILTER(${Lo(`COALESCE(?count${n}, 0)`,e.bounds)})`;case"quality":case"heat":return`?article ng:${e.field} ?value${n} .
FILTER(${Lo(`?value${n}`,e.bounds)})`;case"type":return tl("ng:documentType",e.values,n);case"category":return tl("schem\
a:articleSection",e.values,n);case"kind":{let o=Co(e.values.map(s=>s.toLowerCase()));return`?link${n} ng:source|ng:targe\
t ?article ; ng:kind ?kind${n} .
FILTER(?kind${n} IN (${o}))`}default:throw new RangeError(`no field is called ${e.field}`)}}held(e,n,r){let{topics:o,outlets:s,
stories:i,labelOf:a}=this.graph;if(e==="topic"){let u=Co(n.map(d=>o.label[d]??""));return`?article schema:about/skos:pre\
fLabel ?topic${r} .
FILTER(?topic${r} IN (${u}))`}if(e==="outlet"){let u=d=>`(${fe(a({kind:e,row:d}))} ${fe(s.domain[d]??"")})`;return`VALUE\
S (?name${r} ?domain${r}) { ${n.map(u).join(" ")} }
?article schema:publisher ?outlet${r} .
?outlet${r} schema:name ?name${r} ; ng:domain ?domain${r} .`}let l=n.map(u=>`STRENDS(STR(?story${r}), ${fe(`story/${i.id[u]}`)}\
)`);return`?story${r} schema:hasPart ?article .
FILTER(${l.join(" || ")})`}words({values:[e],isPhrase:n},r){let{starts:o,ends:s}=xr(e),i=o?"(^|[^\\p{L}\\p{N}])":"",a=n&&
s?"($|[^\\p{L}\\p{N}])":"",l=i+bn(e,this.lettersHere())+a;return`?article ${Am} ?text${r} .
FILTER(REGEX(?text${r}, ${fe(l)}, "i"))`}lettersHere(){let{articles:e,details:n}=this.graph,r=[...this.search.namesOf("o\
utlet"),...this.search.namesOf("topic")];return ws([...e.headline,...n?.abstract??[],...r])}},Lm=t=>["OPTIONAL {",`  SEL\
ECT ?article (COUNT(DISTINCT ?other) AS ?count${t}) {`,`    ?article ${el} ?other`,"  } GROUP BY ?article","}"].join(`
`);function Lo(t,e){let n=([r,o])=>[...r===-1/0?[]:[`${t} >= ${r}`],...o===1/0?[]:[`${t} <= ${o}`]].join(" && ");return e.
map(n).join(" || ")}function Im({term:t},{bounds:e,values:n},r){if(e.length)return`?article ${t} ?value${r} .
FILTER(${Lo(`?value${r}`,e)})`;let o=n.map(s=>`REGEX(?text${r}, ${fe(bn(s))}, "i")`);return`?article ${t} ?text${r} .
FILTER(${o.join(" || ")})`}function Ja(t,e,n){let r=s=>new Date(s*1e3).toISOString(),o=t.map(s=>`?date${n} ${e} "${r(s)}\
"^^xsd:dateTime`);return`?article schema:datePublished ?date${n} .
FILTER(${o.join(" && ")})`}var tl=(t,e,n)=>`?article ${t} ?word${n} .
FILTER(LCASE(?word${n}) IN (${Co(e.map(r=>r.toLowerCase()))}))`;function ol(){if(!v.chosen)return rt.rows.article;let t=Rm(v.chosen);return st()?t.filter(e=>rt.isArticle[e]):t}var Rm=t=>t.
kind==="article"?[t.row,...c.linked(t.row)]:[...c.articlesOf(t)].sort(c.newestFirst);function Zn(){let t=v.chosen?` of “${C(
c.labelOf(v.chosen),60)}”`:"";return`${S(ol().length,"article")}${t}${st()?", as searched":""}`}function sl(t,e,n){let r=URL.
createObjectURL(new Blob([t],{type:e}));p("a",{href:r,download:n}).click(),setTimeout(()=>{URL.revokeObjectURL(r)},1e4)}
function il(){let t=v.chosen?c.labelOf(v.chosen):v.query,e=lt(t).replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"");return[
"newsgraph",C(e,40).replace(/…$/,"")].filter(Boolean).join("-")}async function Dm(){return await c.loadDetails(),sl(Za(
c,ol()),"text/csv;charset=utf-8",`${il()}.csv`),`Saved ${Zn()} as CSV.`}function Fm(){return sl(fo(Qi().split(",")[1]),"\
image/png",`${il()}.png`),Promise.resolve("Saved the picture as a PNG.")}var Bm=()=>Qe?ht.hash():location.href;function Io(t){
let e=new Date().toISOString().slice(0,10);if(t?.kind==="article")return Pm(t.row,e);let n=Mt(c.rowsIn("article")),r=`a \
newsgraph of ${S(c.sizeOf("article"),"article")} from ${S(c.sizeOf("outlet"),"outlet")}${n?`, ${n}`:""}`,o=t?`${c.nameOf(
t)}, `:"";return`${Hm(t)}. In: ${r}. ${o}accessed ${e}.`}function Hm(t){if(!t)return`${Zn()}${st()?` “${v.query}”`:""}`;
let e=S(c.articlesOf(t).length,"article");return`“${c.labelOf(t)}” (${Pt(t).toLowerCase()}, ${e})`}function Pm(t,e){
let n=c.articles.published[t],r=c.addressOf(t),o=n===null?"No date":te(n,c.precision.of(t)).slice(0,10),s=[`${yt(t)}. “${c.
labelOf(E(t))}”`,o];return r&&s.push(`${r}, accessed ${e}`),`${s.join(". ")}.`}async function Qn(t,e){try{return await navigator.
clipboard.writeText(t),`Copied ${e}.`}catch{return al(e,t),`Select and copy ${e}.`}}function al(t,e){w("text-title").textContent=
`${t.charAt(0).toUpperCase()}${t.slice(1)}`,w("text-body").value=e,w("text").showModal(),w("text-body").select()}async function Km(){
return await c.loadDetails(),al("the SPARQL query",nl(c,nt,v.terms,v.chosen)),""}async function _m(){return await c.loadDetails(),
Qn(Io(v.chosen),"the citation")}var Wm={name:"link",words:()=>"Link to this view",take:()=>Qn(Bm(),"the link")},zm=[{name:"\
csv",words:()=>`CSV: ${Zn()}`,take:Dm},{name:"png",words:()=>"PNG: the picture as shown",take:Fm},...Qe?[]:[Wm],{name:"c\
ite",words:()=>"Citation of this view",take:_m},{name:"sparql",words:()=>`SPARQL: ${Zn()}`,take:Km}],rl=0;function Gm(t){
w("toast").textContent=t,clearTimeout(rl),rl=window.setTimeout(()=>{w("toast").textContent=""},6e3)}function ll(){let t=({
name:e,words:n,take:r})=>p("li",{},p("button",{type:"button",class:"menu-item","data-take":e,onclick:()=>{w("take").hidePopover(),
r().then(Gm)}},n()));w("take-list").replaceChildren(...zm.map(t))}function cl(t){let e=c.abstractOf(t),n=c.holders.outlet(t).map(B),r=c.articleTopics[t].map(W);return[Xt(E(t),Um(t)),e?p(
"p",{class:"abstract",dir:"auto"},e):null,c.details?Vm(c.addressOf(t)):R("Loading the abstract and the address …"),Zt(
E(t)),qm(t),jm(t),Ym(t),Jm.map(([o,s])=>tf(o,t,s(t))),n.length?N("Published by",j(n)):null,N("Declared topics",r.length?
j(r):R("None. Articles that are only listed in other documents carry no topics, and none are inferred.")),ef(t),nf(t),sf(
t),af(t)]}function Um(t){let e=c.articles.published[t],n=c.outletOf(t),r=n>=0?[P(C(c.labelOf(B(n)),80))," · "]:[],o=e===
null?"Publication date not given":ge(e,c.precision.of(t));return p("p",{class:"byline"},r,o)}function Vm(t){if(!t)return R(
"No address given.");let e=Wt(t,"Read the article");if(!(e instanceof HTMLAnchorElement))return p("p",{},e," ",p("small",
{},"This is not a web address, so it is not a link."));e.className="read-on";let n=P(C(new URL(t).hostname,80));return p(
"p",{},e," ",p("small",{class:"address"},n))}function qm(t){let e=en(E(t));if(!e.length)return N("Story",R("None found: \
no other article here seems to report on the same event."));let n=c.eventOf(t),r=n>=0?Zm(t,n):"",o=e.some(l=>l.row===n),
s=r&&!o?[...e,$(n)]:e,i=l=>[l.row===n?r:"",Ne(l)],a=j(s,l=>i(l).filter(Boolean).join(" · "));return N("Story",a)}function jm(t){
let e=c.series.get(t);if(!e)return null;let{name:n,size:r}=e;return N("Series",p("p",{},"Part of a series: ",P(C(n,180))),
R(`${S(r,"article")} here. Their form is alike whatever they report on, as in a column or a market report; a build finds\
 series, and can be wrong.`))}function Ym(t){let e=c.credits.of(t);return e.length?N("Names as its source",bt(e,Xm,"thin\
gs",6),R("Found by rules in headline and abstract, which can be wrong.")):null}function Xm({outlet:t,name:e,words:n,earlier:r}){
let o=["“",P(C(n,120)),"”"],s=t>=0?X(B(t)):p("span",{},P(C(e,80)),p("small",{}," not an outlet here")),i=r>=0?[p("sm\
all",{},"An earlier report by this outlet on the same event:"),X(E(r),et(E(r)))]:[];return p("li",{class:"linked"},s,p("\
small",{},...o),...i)}function Zm(t,e){return c.stories.firstReport[e]===t?"the first here":Yn(e,t)}var Ro=(t,e)=>n=>[...c.
linksOf(n)].filter(r=>c.linkKind(r)===t&&e(r,n)),Jn=t=>Ro(t,(e,n)=>c.links.source[e]===n),tr=t=>Ro(t,(e,n)=>c.links.source[e]!==
n),Qm=t=>{let e=Ro("similar",()=>!0)(t);return[...new Map(e.map(n=>[c.otherEnd(n,t),n])).values()]},Jm=[["Copy of",Jn("c\
opy")],["Copied by",tr("copy")],["Lists as related",Jn("declared")],["Listed as related by",tr("declared")],["Revision o\
f",Jn("revision")],["Revised by",tr("revision")],["Reprint of",Jn("reprint")],["Reprinted by",tr("reprint")],["Similar",
Qm]];function tf(t,e,n){if(!n.length)return null;let r=i=>c.linkKind(i)==="similar"?-c.links.similarity[i]:-(c.articles.
published[c.otherEnd(i,e)]??0),o=i=>{let a=E(c.otherEnd(i,e)),l=`${et(a)}
${Ca(c,i)}`;return p("li",{class:"linked"},X(a,l),Ce(i,a.row))},s=n.sort((i,a)=>r(i)-r(a)||i-a);return N(`${t} (${T(n.length)}\
)`,bt(s,o,"things",12))}var Do=([t,e])=>p("li",{},P(c.fileOf(t)),p("small",{},$a(e)));function ef(t){let e=([,r])=>+(r!==
""),n=[...c.meetingsOf(t)].sort((r,o)=>e(r)-e(o)||r[0]-o[0]);return n.length?N(`Found in (${T(n.length)})`,bt(n,Do,"met",
6)):null}function nf(t){let{updated:e,published:n,quality:r,heat:o}=c.articles,[s,i,a]=[e[t],c.typeOf(t),c.categoryOf(t)],
l=d=>d===null?null:p("strong",{class:"score"},`${T(d)} `),u=de([s!==null&&s!==n[t]?["Updated",ge(s,c.precision.ofUpdate(
t))]:null,i?["Type",P(i)]:null,a?["Category",P(a)]:null,["Quality",l(r[t]),Ua(r[t])],["Heat",l(o[t]),Va(o[t])],...rf(t)]);
return N("What the documents say",u)}var rf=t=>ms(c.described,t).map(e=>[e.label,of(e,t)]);function of({type:t,unit:e,values:n},r){
let o=n[r];return t==="boolean"?o?"yes":"no":typeof o!="number"?t==="url"?Wt(String(o)):P(String(o)):t==="time"?ge(o):`${T(
o)}${e?` ${e}`:""}`}function sf(t){if(!c.details)return null;let e=Io(E(t)),n=p("small",{role:"status"}),r=Kt("Copy the \
citation",()=>{Qn(e,"the citation").then(o=>{n.textContent=o})});return N("Cite it",p("p",{class:"citation"},P(e)),r," ",
n)}function af(t){let e=c.imageOf(t);if(!e)return null;let{address:n,width:r,height:o,title:s,count:i}=e,a=[r&&o?`${T(r)}\
 × ${T(o)} pixels`:"",i>1?`The first of ${T(i)}; the table “images” lists them all.`:""],l=[s,c.articles.headline[t],
n].find(Boolean)??"",u=p("small",{},a.filter(Boolean).join(" · "));return N("Image",R("Not loaded, because loading it w\
ould show its host who is reading. The link opens it."),p("ul",{class:"links"},p("li",{},Wt(n,C(l,90)),u)))}var lf=200;function ul(t,e){let n=Gn(c,V,t.kind);return[Fo("Comparison",t,e,"What each has that the other lacks"),p("div",
{class:"actions"},Bo(t,e,"with"),er(t,"with","Compare with another …"),er(t,"to","How connected …")),n.map(r=>cf(r,t,
e)),t.kind==="story"?uf(t.row,e.row):null,R(tn)]}var Fo=(t,e,n,r)=>p("header",{},nn([e],t),p("p",{class:"eyebrow"},t),p(
"h2",{tabindex:"-1"},r),rn(),p("ul",{class:"things pair"},[e,n].map(o=>p("li",{},X(o))))),Bo=(t,e,n)=>kt("Swap",()=>{q(e,
{isFocused:!0,other:{mode:n,thing:t}})}),er=(t,e,n)=>kt(n,()=>{on(t,e)});function cf({title:t,kind:e,held:n},r,o){let{first:s,
both:i,second:a}=gn(n(r.row),n(o.row)),l=new Map(i.map(([h,,g])=>[h,g])),u=h=>P(C(c.labelOf(h),40)),d=h=>S(h,"article"),
m=(h,g)=>`${T(h)} and ${d(l.get(g)??0)}`,f=(h,g,y)=>p("div",{class:"part"},p("h4",{},h," ",p("span",{class:"count"},T(g.
length))),pt(g.slice(0,lf),e,y)??R("None."));return N(t,f(["Only ",u(r)],s,d),f(["Only ",u(o)],a,d),f("Both",i.map(([h,g])=>[
h,g]),m))}function uf(t,e){let n=new Set(c.storyArticles[e]),r=c.storyArticles[t].flatMap(i=>[...c.linksOf(i)].filter(a=>n.
has(c.otherEnd(a,i))));if(!r.length)return N("Links between them",R("None."));let o=i=>{let[a,l]=[c.links.source[i],c.links.
target[i]],u=`${Je(c,i,a)}: ${C(c.labelOf(E(l)),90)}`;return p("li",{class:"linked"},X(E(a),u),Ce(i,l))},s=bt([...new Set(
r)],o,"things",10);return N(`Links between them (${T(r.length)})`,s)}var Ho=null;function nr(t,e){let n=`${c.nameOf(t)} ${c.nameOf(e)}`;return Ho?.key!==n&&(Ho={key:n,ways:df(t,e)}),Ho.ways}
function df(t,e){let n=Sa(c,t,e);if(n.length)return{paths:n,isCommonOnly:!1};let r=Ta(c,t,e);return{paths:r?[r]:[],isCommonOnly:r!==
null}}var mf="Rare connections come first: a topic or outlet that many articles share counts for less, and one that more than \
half of them share does not count. The command “newsgraph path” gives the same paths in the same order.";function dl(t,e){
let{paths:n,isCommonOnly:r}=nr(t,e);return[Fo("Connection",t,e,"How these two are connected"),p("div",{class:"actions"},
Bo(t,e,"to"),er(t,"to","To another …")),r?p("p",{class:"warning"},"Only something that most articles share connects th\
em, which is weak evidence."):null,n.map((s,i)=>ff(t,s,i,n.length)),R(n.length?mf:"Nothing in this corpus connects them.")]}
function ff(t,{steps:e},n,r){let o=n===0?"The closest path":"Another path",s=e.length===1?"Directly":`${o}: ${S(e.length,
"step")}`,i=p("ol",{class:"way"},p("li",{},X(t)),e.map(hf));return N(r>1?`${T(n+1)}. ${s}`:s,i)}function hf(t){let{to:e,
link:n}=t,r=e.kind==="article"?et(e):Ia(c,e),o=n===null?null:Ce(n,e.row);return p("li",{},p("p",{class:"hop"},"↓ ",La(
c,t)),p("div",{class:"linked"},X(e,r),o))}var pf={declared:"Declared",similar:"Similar texts",copy:"The same text",revision:"The same text, revised",reprint:"The \
same text, reprinted"};function ml(t,e){let n=Na(c,t,e),r=ye(it[c.linkKind(n[0])].edge),o=[t,e].map(i=>p("li",{},X(E(i)))),
s=kt("Other paths between them",()=>{q(E(t),{isFocused:!0,other:{mode:"to",thing:E(e)}})});return[p("header",{},nn(en(E(
t)),"Link"),p("p",{class:"eyebrow"},r,"Link"),p("h2",{tabindex:"-1"},"Why these two are linked"),rn()),p("ul",{class:"th\
ings pair"},o),n.map(gf),kf(t,e),p("div",{class:"actions"},s)]}function gf(t){let[e,n]=[c.links.source[t],c.links.target[t]],
r=s=>p("b",{},P(yt(s))),o=c.linkKind(t);return N(pf[o],p("p",{},r(e),` ${go(c,t,e)} `,r(n),"."),o==="declared"?yf(e,n):wf(
t))}function yf(t,e){if(!c.details)return R("Loading where it is declared …");let n=c.declaring(t,e);if(!n.length)return R(
"This page does not say where it is declared; the table “related” does.");let[r,o]=Po(t,e);return[R("The collector’s\
 document of ",r," lists ",o,". The outlet itself may not. Where:"),bt(n,Do,"met")]}function Po(t,e){let n=o=>`“${C(c.
labelOf(E(o)),60)}”`,r=yt(t)===yt(e)?n:yt;return[P(r(t)),P(r(e))]}function bf(t){let{days:e,source:n,target:r}=c.links;
if(Number.isNaN(e[t]))return["unknown, because a date is missing"];if(!c.precision.isTimed(n[t],r[t]))return["unknown, b\
ecause a date has no time of day"];if(e[t]===0)return["none"];let o=[n[t],r[t]],[s,i]=e[t]>0?Po(...o):Po(o[1],o[0]);return[
s,` came ${_t(e[t])} after `,i]}function wf(t){let e=c.links.similarity[t],n=c.termsOf(t);return[de([["Rule",c.ruleOf(t)??
"not given"],["Similarity",Le(e)," of the weighted words"],["Time gap",...bf(t)]]),n.length?vf(n,e):null]}var xf=new Intl.
NumberFormat(void 0,{minimumFractionDigits:3,maximumFractionDigits:3});function vf(t,e){let n=e-t.reduce((i,[,a])=>i+a,0),
r=i=>p("meter",{min:0,max:Math.max(e,.001),value:i,"aria-hidden":"true"}),o=(i,a)=>p("tr",{},p("th",{scope:"row"},i),p("\
td",{},xf.format(a)),p("td",{class:"bar"},r(a))),s=["Word","Adds"].map(i=>p("th",{scope:"col"},i));return p("table",{class:"\
terms-table"},p("caption",{},"Shared words, and what each adds to the similarity"),p("thead",{},p("tr",{},s,p("td",{}))),
p("tbody",{},t.map(([i,a])=>o(P(i),a)),n>5e-4?o("all other words",n):null))}function kf(t,e){let n=s=>s(t).filter(i=>s(e).
includes(i)),{holders:r}=c,o=[...n(r.story).map($),...n(r.topic).map(W),...n(r.outlet).map(B)];return o.length?N("Also i\
n common",j(o,Ne)):null}function fl(t){let e=[...c.outletArticles[t]].sort(c.newestFirst),n=c.outletParts[t].map(B),r=c.outlets.part[t],o=[c.outlets.
domain[t],S(e.length,"article"),Mt(e)];return[Xt(B(t),o.filter(Boolean).join(" · ")),Zt(B(t)),Ko(c.outlets.alt[t]),c.outlets.
platform[t]?R("A platform that hosts many publishers under one domain."):null,r>=0?N("Part of",j([B(r)])):null,n.length?
N(`Parts (${T(n.length)})`,j(n)):null,Sf(t),Tf(t),Of(t),Mf(t),Ef(t),N(`Its articles (${T(e.length)})`,j(e.map(E),void 0,
12)),Nf(t)]}function Ko(t){if(!t.length)return null;let e=t.map((n,r)=>[r?" · ":"",P(C(n,120))]);return N("Also named",
p("p",{},e))}function Sf(t){let e=r=>`${S(r,"article")} of this outlet`,n=pt(c.outletTopics[t],"topic",e,6);return N("To\
pics it covers",n??R("None of its articles here declares a topic."))}function Tf(t){let e=V.storiesOfOutlet(t),r=pt(e,"s\
tory",(s,i)=>`${T(s)} of ${S(c.stories.articles[i],"article")} · ${vt(i)}`,6);return N(`Its stories (${T(e.length)})`,r??
R("None found: none of its articles shares a story with another."))}function Of(t){let{outlets:e}=c.stories,n=V.ledBy(t);
if(!n.length)return null;let r=j(n.map($),o=>`first of ${S(e[o.row],"outlet")} · ${vt(o.row)}`,5);return N(`Where it wa\
s first here (${T(n.length)})`,r)}function Mf(t){let e=c.credits.to(t);if(!e.length)return null;let n=new Map(e.map(o=>[
o.article,o.words])),r=j([...n.keys()].map(E),o=>`“${C(n.get(o.row)??"",120)}” · ${et(o)}`,6);return N(`Named as a \
source by (${T(n.size)})`,r)}function Ef(t){let e="What its peers cover but it does not",{peers:n,stories:r,topics:o}=V.
blindSpots(t);if(!n.length)return N(e,R("It shares no story with another outlet here, so there are no peers to compare i\
t with."));let s=n.slice(0,4).map(m=>C(c.labelOf(B(m)),40)),i=n.length>4?" …":"",a=m=>`${T(m)} of ${S(n.length,"peer")}`,
l=(m,f)=>pt(m,f,a,8),u=!r.length&&!o.length,d={mode:"with",thing:B(n[0])};return N(e,R(`Its peers are the outlets that s\
hare the most stories with it: ${s.join(", ")}${i}. Missing here is not the same as not covered.`),l(o,"topic"),l(r,"sto\
ry"),u?R("Nothing that several of them cover."):null,Kt("Compare with the nearest peer",()=>{q(B(t),{isFocused:!0,other:d})}))}
function Nf(t){let e=c.outlets.logo[t];if(!e)return null;let n=p("li",{},Wt(e,C(e,90)));return N("Logo",R("Not loaded he\
re."),p("ul",{class:"links"},n))}var rr=(t,e)=>t.outletOf(e)>=0?B(t.outletOf(e)):"An unnamed outlet",hl=(t,e)=>Af[e.kind](t,e),Af={chain:(t,{articles:e})=>({
title:e.length>2?"A chain of credits":"A source named",says:Cf(t,e),hedge:"They name outlets: that these very reports ar\
e meant is likely, not known."}),copied:(t,{article:e,articles:n,outlets:r})=>({title:"The text that most outlets carrie\
d",says:[E(e),", of ",rr(t,e),`: nearly the same text is in ${S(n,"later article")} of ${S(r,"other outlet")} here.`],hedge:"\
The earliest carrier here need not be the author."}),silence:(t,{outlet:e,story:n=-1,topic:r=-1,expected:o,others:s})=>({
title:"A silence",says:[B(e)," has no article here on ",n>=0?$(n):W(r),`, where its size would suggest ${T(o)}; ${S(s,"o\
ther outlet has one","other outlets have some")}.`],hedge:"It may have reported: the page knows only what was collected."}),
split:(t,{stories:e})=>({title:"A story that split",says:["One story of an earlier build is now ",...e.flatMap((n,r)=>r?
[" and ",$(n)]:[$(n)]),"."],hedge:"New articles parted it; whether it was one story is for you to judge."}),"went-on":(t,{
story:e,events:n})=>({title:"The story with the most events",says:[$(e),` went on through ${S(n,"event")}.`],hedge:"The \
build tells events apart by their words and dates."}),reworded:(t,{article:e,before:n,after:r})=>({title:"A headline tha\
t changed",says:[rr(t,e),` had “${n}”, then “`,[E(e),r],"”."],hedge:"The order is that of the documents' dates; \
why it changed, they do not say."}),ahead:(t,{outlet:e,stories:n,others:r})=>({title:"An outlet ahead of its peers",says:[
B(e),` tends to be early: on the ${S(n,"story","stories")} that it shares with ${S(r,"other outlet")}, it precedes them \
more often than chance would have it.`],hedge:"Early is not first-hand: it may carry an agency, or work at other hours."})};
function Cf(t,e){let[n,...r]=e,o=r.flatMap(s=>[" It names ",rr(t,s)," as a source, which had reported ",E(s),"."]);return[
rr(t,n)," has ",E(n),".",...o]}var $f=["No","One","Two","Three","Four","Five","Six"];function pl(){let{sights:t}=c;if(!t.length)return null;let e=t.length===
1?"One thing to see here":`${$f[t.length]} things to see here`,n=t.map(r=>{let{title:o,says:s,hedge:i}=hl(c,r);return p(
"li",{},p("h4",{},o),p("p",{dir:"auto"},s.map(Lf)),p("p",{class:"hedge"},i))});return N(e,p("ol",{class:"sights"},n))}function Lf(t){
return typeof t=="string"?t:"kind"in t?Oo(t):Oo(...t)}function gl(){let t=c.sizeOf("article");if(!t)return If();let{storylines:e,orders:n}=c,r=c.rowsIn("topic").sort(n.topic).
slice(0,6).map(W),o=c.rowsIn("outlet").sort(n.outlet).slice(0,6).map(B),s=[...e].sort(n.story).slice(0,6).map($),i=Mt(c.
rowsIn("article")),a=i?`, published ${i} (UTC)`:"";return[p("header",{},p("p",{class:"eyebrow"},"Where to begin"),p("h2",
{tabindex:"-1"},"The stories, and who published them")),p("p",{class:"lead"},`${S(t,"article")} from ${S(c.sizeOf("outle\
t"),"outlet")} in ${S(e.length,"story","stories")} on ${S(c.sizeOf("topic"),"topic")}${a}. Choose something on the map o\
r in a list to see its details here.`),pl(),s.length?N("Largest stories",j(s)):N("Stories",R("None found: no two article\
s here seem to report on the same event.")),Rf(),r.length?N("Topics by articles",Eo(r)):null,o.some(l=>c.weight(l)>1)?N(
"Outlets by articles",Eo(o)):null,N("Keep in mind",R(tn))]}var If=()=>[p("header",{},p("h2",{tabindex:"-1"},"Nothing her\
e yet")),p("p",{class:"lead"},"This graph holds no articles. Build it again from documents about articles: this page wil\
l then show their stories, articles, outlets and topics.")];function Rf(){let{articles:t,distinct_texts:e}=c.stories,n=i=>t[i]-
e[i],o=c.storylines.filter(i=>n(i)>0).sort((i,a)=>n(a)-n(i)||i-a).slice(0,4);if(!o.length)return null;let s=j(o.map($),({
row:i})=>`${S(t[i],"article")}, ${S(e[i],"distinct text")}`);return N("Most repeated",s)}function yl(){let t=Mt(c.rowsIn(
"article")),e=at(c.links.kind,o=>[o]),n=c.sizeOf("story")-c.storylines.length,r=de([c.notes.documents?["Documents read",
T(c.notes.documents)]:null,["Articles",T(c.sizeOf("article"))],["Outlets",T(c.sizeOf("outlet"))],["Topics",T(c.sizeOf("t\
opic"))],["Stories",`${T(c.storylines.length)}, with ${S(n,"event")}`],...e.map(([o,s])=>[`Links, ${c.links.kinds[o]}`,T(
s)]),["Published",t?`${t} (UTC)`:"no article has a date"]]);w("about-body").replaceChildren(r,N("What absence does not m\
ean",p("p",{},tn)),N("How to read it",Df.map(o=>p("p",{},o))),N("What is not on this page",p("ul",{},Bf().map(o=>p("li",
{},o)))),N("Keys",de(Ff)),N("Privacy",p("p",{},"This page is one file. It makes no network requests and loads no images;\
 only the links that you follow lead elsewhere.")))}var Df=["A story is a group of articles that share rare words and we\
re published within days of one another; its events are closer groups within it. A build finds stories, and can be wrong\
: each link shows why it exists.","On the map, each island is a story and each dot an article. Stories with common topic\
s tend to lie near one another; otherwise distance means nothing. Open a story to see its articles, outlets and topics a\
s a network.","A declared link means that a collected document lists the other article. A copy, a revision or a reprint \
is nearly the same text; similar articles share words."],Ff=[["/","search"],["?","help with searching"],["Arrows","move \
around the map or network when it has the focus, or through the results"],["Enter","open"],["Esc","back, or close"],["+ \
− 0","zoom in, out, show everything"],["Alt ← →","back and forward through what you opened"]];function Bf(){let{unknown:t,
cut:e,abstractLimit:n,omitted:r}=c.notes,o=c.sizeOf("article");return[r?`${S(r,"article")} of ${T(r+o)}, with their stor\
ies: a page holds the newest ${T(o)}. In Python, graph.filter(…).write(…) writes a page of others.`:"",t?`${S(t,"lin\
k")} to something that is in no table.`:"",e?`The rest of ${S(e,"abstract")}, cut at ${T(n)} characters; the tables hold\
 the full texts.`:"","More than five of the words behind each derived link.","All but the first image of each article.",
"Prices, ratings and other fields: the tables hold them."].filter(Boolean)}var bl=22,$e=320,wl=14,xl=t=>c.articles.published[t],_o=t=>xl(t)??0;function vl(t,e){let n=c.period(t);if(!n||t.length<2)
return null;let r=n[0]===n[1],[o,s]=r?[n[0]-3600,n[1]+3600]:n,i=h=>8+($e-16)*(h-o)/(s-o),l=e.map(h=>h.filter(g=>xl(g)!==
null)).filter(h=>h.length),u=Hf(l,i),d=u.flatMap((h,g)=>h.flatMap(y=>Pf(y,i,14+g*bl))),m=kl(u.length*bl+26,Uf(t,e,n),[o,
s],i,d),f=l.length>u.flat().length;return p("figure",{class:"when"},m,p("figcaption",{},Gf(e,f)))}var kl=(t,e,n,r,o)=>H(
"svg",{class:"timeline",viewBox:`0 0 ${$e} ${t}`,role:"img","aria-label":e},...Wf(n,r,t),...o);function Hf(t,e){let n=t.
filter(s=>s.length>1).slice(0,wl-2),r=[],o=[];for(let s of t.filter(({length:i})=>i===1)){let i=e(_o(s[0])),a=o.findIndex(
u=>i-u>9),l=a>=0?a:o.length;if(l===o.length){if(n.length+l>=wl)continue;r.push([])}o[l]=i,r[l].push(s)}return[...n.map(s=>[
s]),...r]}function Pf(t,e,n){let r=t.map(a=>e(_o(a))),o=Math.max(r[r.length-1],r[0]+6),s=H("path",{class:"span",d:`M${r[0]}\
 ${n}H${o}`}),i=t.map((a,l)=>_f(a,Kf(r,l),n,l>0));return t.length>1?[s,...i]:i}function Kf(t,e){let n=t.slice(1,e+1).reduce(
(r,o)=>Math.max(o,r+7),t[0]);return Math.min(n,$e-5)}function _f(t,e,n,r){let o=`${yt(t)}: ${C(c.labelOf(E(t)),120)}, ${Re(
_o(t),c.precision.of(t))}${r?", the same text":""}`,s=H("title",{},o),i=r?H("path",{class:"copied",d:`M${e-3.5} ${n-3.5}\
h7v7h-7z`},s):H("circle",{class:"own",cx:e,cy:n,r:4.5},s);return i.addEventListener("click",()=>{q(E(t),{isFocused:!0})}),
i}function Wf([t,e],n,r){let o=r-14,s=(a,l,u)=>H("text",{x:u,y:r-2,"text-anchor":a},pe(l)),i=a=>H("path",{class:"axis",d:`\
M${n(a)} ${o-3}v6`});return[H("path",{class:"axis",d:`M2 ${o}H${$e-2}`}),...zf(t,e).map(i),s("start",t,2),s("end",e,$e-2)]}
function zf(t,e){let n=(e-t)/gt,r=[1,2,7,30,365].find(i=>n/i<=30)??3650,o=[],s=Math.ceil(t/gt)*gt;for(let i=s;i<e;i+=r*gt)
o.push(i);return o}function Gf(t,e){let n={class:"timeline key",viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"tr\
ue"},r=H("svg",n,H("circle",{class:"own",cx:6,cy:6,r:4.5})),o=H("svg",n,H("path",{class:"copied",d:"M2.5 2.5h7v7h-7z"})),
s=t.some(i=>i.length>1);return[r," a text of its own",...s?[" ",o," the same text again, on the same line"]:[],e?"; the \
list below holds all":""]}var Uf=(t,e,n)=>`${S(t.length,"article")} in ${S(e.length,"text")}, ${Nt(...n,c.precision.ofPeriod(
t,n))}. The list below says the same.`;function Sl(t){let{articles:e}=c.stories,n=h=>c.stories.first[h]??0,r=h=>c.stories.
last[h]??n(h),o=[...t].sort((h,g)=>n(h)-n(g)||h-g),[s,i]=[Math.min(...o.map(n)),Math.max(...o.map(r))],a=h=>4+($e-8)*(h-
s)/Math.max(i-s,1),l=Math.max(...o.map(h=>e[h])),u=(h,g)=>{let y=a(n(h)),b=2+5*e[h]/l,x=Math.max(4,a(r(h))-y),k=`${C(c.labelOf(
$(h)),120)}: ${vt(h)}`,L={class:"spell",x:y,y:8+9*g-b/2,width:x,height:b,rx:1.5},O=H("rect",L,H("title",{},k));return O.
addEventListener("click",()=>{q($(h),{isFocused:!0})}),O},d=`${S(o.length,"story","stories")} of this topic over time, ${Nt(
s,i)} (also listed below).`,m=kl(o.length*9+24,d,[s,i],a,o.map(u)),f=p("figcaption",{},"Each bar is a story; the more ar\
ticles, the thicker the bar.");return p("figure",{class:"when"},m,f)}var Vf=new Set(mn),Wo=t=>Vf.has(t);function Tl(t,e){let n=new Set(e),r=new Set,o=[];for(let s of e){if(r.has(s))continue;
r.add(s);let i=[s];for(let a of i)for(let l of t.linksOf(a)){let u=t.otherEnd(l,a);!Wo(t.linkKind(l))||!n.has(u)||r.has(
u)||(r.add(u),i.push(u))}o.push(i.sort(t.oldestFirst))}return o}function Ol(t){let e=[...c.storyArticles[t]].sort(c.oldestFirst),n=Tl(c,e),r=c.stories.terms[t].map((o,s)=>[s?" · ":"",
P(o)]);return[Xt($(t),[ko(t),Wa(t),vt(t)].filter(Boolean).join(" · ")),qf(t,n),So(t)?R(So(t)):null,Zt($(t)),N("Who publ\
ished when",vl(e,n),Xf(t,n)),Jf(t),N("Distinctive words",p("p",{class:"terms"},r)),th(e),eh(e),nh(t),R(qa(t))]}function qf(t,e){
let{outlets:n}=c.stories,r=!c.isStoryline(t)&&n[t]>1;return p("p",{class:"lead small"},r?[jf(t)," "]:null,Yf(e))}function jf(t){
let{firstReport:e,lead:n}=c.stories,r=e[t],o=c.articles.published[r]??null;if(r<0||o===null)return["No clear first here."];
let s=c.precision.of(r),i=he(s)?Jo(n[t]??0):"",a=Yt(Ae(E(r)),ge(o,s)),l=`, ${i?`at least ${i} `:""}before any other outl\
et here.`;return[p("strong",{},P(yt(r)))," was first here, ",a,l]}function Yf(t){let e=t.reduce((i,a)=>i+a.length-1,0);if(!e)
return["No two of its texts are nearly the same."];let n=t.reduce((i,a)=>a.length>i.length?a:i),r=`${S(e,"article repeat\
s","articles repeat")} the text of an earlier one`,o=n.length-1;if(o===1)return[`${r}.`];let s=p("strong",{},P(yt(n[0])));
return o===e?[`${r}, always that of `,s,"."]:[`${r}, most often that of `,s,` (${S(o,"time")}).`]}function Xf(t,e){let n=s=>[
et(E(s)),Yn(t,s)].filter(Boolean).join(" · "),r=([s,...i])=>[p("p",{class:"same"},`The same text in ${S(i.length,"other\
 article")}:`),bt(i,a=>p("li",{},X(E(a),Zf(a,s))),"things later")];return bt(e,s=>p("li",{},X(E(s[0]),n(s[0])),s.length>
1?r(s):null),"texts",12)}function Zf(t,e){let{published:n}=c.articles,o=Array.from(c.linksOf(t),c.linkKind).find(a=>Wo(a)&&
a!=="copy"),i=c.precision.isTimed(t,e)?Qf(n[t],n[e]):pe(n[t],c.precision.of(t));return`${yt(t)} · ${i}${o?` · ${o}`:""}`}
function Qf(t,e){return t===null||e===null?"without a date":t===e?"at the same moment":`${_t((t-e)/gt)} later`}function Jf(t){
let{first:e}=c.stories;if(c.storyEvents[t].length<2)return null;let n=(o,s)=>(e[o]??0)-(e[s]??0)||o-s,r=[...c.storyEvents[t]].
sort(n);return N(`Its events (${T(r.length)})`,j(r.map($)))}function th(t){let e=at(t,c.holders.topic),r=pt(e,"topic",o=>`\
declared on ${T(o)} of ${T(t.length)} articles`)??R("None of its articles declares a topic.");return N(`Topics (${T(e.length)}\
)`,r)}function eh(t){let e=at(t,c.holders.outlet),n=pt(e,"outlet",r=>S(r,"article"));return N(`Outlets (${T(e.length)})`,
n??R("None of its articles names an outlet."))}function nh(t){let e=V.missingFrom(t);return e.length?N("Often with them,\
 but not here",R("Outlets that share other stories with several of these. They may have covered this one too: the corpus\
 does not say."),pt(e,"outlet",n=>`shares other stories with ${T(n)} of these outlets`)):null}var rh=16;function Ml(t){let e=[...c.topicArticles[t]].sort(c.newestFirst),n=lt(c.labelOf(W(t))),r=c.topics.broader[t],o=c.
narrower[t].map(W),s=c.topics.same[t].map(i=>p("li",{},Wt(i,C(i,90))));return[Xt(W(t),[S(e.length,"article"),Mt(e)].filter(
Boolean).join(" · ")),Zt(W(t)),Ko(c.topics.alt[t].filter(i=>lt(i)!==n)),r>=0?N("Broader topic",j([W(r)])):null,o.length?
N("Narrower topics",j(o)):null,oh(t),sh(t),ih(t),N(`Its articles (${T(e.length)})`,j(e.map(E),void 0,12)),s.length?N("Th\
e same elsewhere",p("ul",{class:"links"},s)):null]}function oh(t){let{first:e,articles:n}=c.stories,r=V.storiesOfTopic(t).
filter(([a])=>e[a]!==null);if(!r.length)return N("Its stories",R("None found: none of its articles shares a story with a\
nother."));let o=(a,l)=>`${T(a)} of ${S(n[l],"article")} declare it · ${vt(l)}`,s=r.slice(0,rh).map(([a])=>a),i=`Its st\
ories (${T(r.length)})`;return N(i,Sl(s),pt(r,"story",o))}function sh(t){let e=V.topicsBeside(t);if(!e.length)return null;
let n=S(c.topicArticles[t].length,"article"),r=pt(e.slice(0,Xn),"topic",o=>`on ${T(o)} of its ${n}`);return N(`Topics on\
 the same articles (${T(e.length)})`,r)}function ih(t){let e=c.topicOutlets[t],n=pt(e,"outlet",r=>`${S(r,"article")} on \
this topic`);return N(`Outlets that cover it (${T(e.length)})`,n??R("None."))}var ah={article:cl,outlet:fl,topic:Ml,story:Ol};function lh(t,{mode:e,thing:n}){return e==="with"?ul(t,n):e==="to"?dl(t,
n):ml(t.row,n.row)}function ch(){let{chosen:t,other:e}=v;return t?e?lh(t,e):ah[t.kind](t.row):gl()}var uh=6,dh="h2, dd, \
.byline, .citation, .terms, .address";function mh(t){for(let e of t.querySelectorAll(dh)){let n=uh*parseFloat(getComputedStyle(
e).lineHeight);if(e.scrollHeight<n+8)continue;e.classList.add("folded");let r=Kt("Show all",()=>{e.classList.remove("fol\
ded"),r.remove()});r.classList.add("whole"),e.after(r)}}function El(){let t=w("details"),e=()=>{t.replaceChildren(...p("\
div",{},ch()).childNodes),mh(t)};if(e(),t.scrollTop=0,c.details||!v.chosen)return;let n=ht.hash();c.loadDetails().then(()=>{
if(ht.hash()!==n)return;let r=t.contains(document.activeElement);e(),r&&t.querySelector("h2")?.focus({preventScroll:!0})})}function or(){let t=v.view==="map";w("look").hidden=!t,w("colour").value=v.colour,w("size").value=v.size,ln(w("legend-bo\
dy"),()=>t?hh():ph()),w("caption").textContent=t?fh():A.note}function fh(){let t=v.size==="heat"?", larger the more heat\
 it has":"",e=v.colour==="topic"?" An article on several topics takes the colour of one of them.":"";return`Each island \
is a story, each dot an article${t}. Press a colour to fade its dots.${e}`}var Nl=({thing:t,label:e})=>t?c.nameOf(t):e;function hh(){
return Nr().map(t=>{let e=Nl(t),n=!v.muted.includes(e),r=()=>{xt({muted:n?[...v.muted,e]:v.muted.filter(a=>a!==e)})},o=H(
"circle",{cx:6,cy:6,r:5,fill:t.swatch}),s={viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"true"},i=p("button",{type:"\
button",class:"swatch","data-key":e,"aria-pressed":String(n),onclick:r},H("svg",s,o),p("bdi",{},C(t.label,32))," ",p("sp\
an",{class:"count"},T(t.rows.length)));return p("li",{},i)})}function ph(){let t=new Set(A.edges.map(({kind:r})=>r)),e=[
...new Set(A.nodes.map(({thing:r})=>r.kind))],n=(r,o,s="")=>p("li",{},r,p("span",{},p("b",{},o),s&&` ${s}`));return[...e.
map(r=>n(os(r),xo[r])),...as.filter(r=>t.has(r)).map(r=>n(ye(r),r,St[r].says))]}function zo(){if(v.other){Wn(null);return}
let t=r=>v.muted.includes(Nl(r)),e=v.view==="map"&&v.muted.length?Nr().filter(t):[];if(!e.length){Wn(st()?rt.isArticle:null);
return}let n=rt.isArticle.slice();for(let{rows:r}of e)for(let o of r)n[o]=0;Wn(n)}function Al(){let t=e=>Object.entries(
e).map(([n,r])=>p("option",{value:n},r));w("colour").replaceChildren(...t(kn)),w("size").replaceChildren(...t(Sn)),w("co\
lour").addEventListener("change",()=>{xt({colour:w("colour").value,muted:[]})}),w("size").addEventListener("change",()=>{
xt({size:w("size").value})})}var gh=matchMedia("(max-width: 760px)").matches,Cl=gh?{story:5,topic:4,outlet:4,article:10}:{story:8,topic:5,outlet:5,article:40},
Go=100,Qt=Cl,yh=["story","topic","outlet","article"];function bh(){let t=yh.filter(e=>v.kinds.has(e)&&rt.rows[e].length);
w("results").replaceChildren(...t.map(wh)),w("result").replaceChildren(...Th()),Oh(),sr()}function $l(){Qt=Cl,bh()}function wh(t){
let e=rt.rows[t],n=i=>p("li",{class:t==="topic"||t==="outlet"?"faceted":null},X({kind:t,row:i},vh(t,i)),kh(t,i)),r=p("ul",
{},e.slice(0,Qt[t]).map(n)),o=p("h3",{id:`list-${t}`},`${vo[t]} `,p("span",{class:"count"},T(e.length))),s={class:"kind-\
list","aria-labelledby":`list-${t}`};return p("section",s,o,r,...Ll(t,r,n))}function Ll(t,e,n){let r=rt.rows[t],o=r.length-
Qt[t];if(o<=0)return[];let s=Kt(xh(Math.min(Go,o),o),()=>{let i=r.slice(Qt[t],Qt[t]+Go).map(n);Qt={...Qt,[t]:Qt[t]+Go},e.
append(...i),s.replaceWith(...Ll(t,e,n)),sr(),i[0].querySelector(".thing")?.focus()});return[s]}var xh=(t,e)=>t===e?`Sho\
w the other ${T(e)}`:`Show ${T(t)} of the other ${T(e)}`;function vh(t,e){if(t==="article"||!st())return et({kind:t,row:e});
let n=S(c.articlesIn[t][e].length,"article"),r=t==="story"?` · ${vt(e)}`:"";return`${T(rt.counts[t].get(e)??0)} of ${n}${r}`}
var Uo=null;function Il(){[...document.querySelectorAll("#results .only")].find(e=>e.dataset.facet===Uo)?.focus(),Uo=null}
function kh(t,e){if(t!=="topic"&&t!=="outlet")return null;let n=c.nameOf({kind:t,row:e}),r=p("input",{type:"checkbox",class:"\
only","aria-label":`Only ${t} ${C(c.labelOf({kind:t,row:e}),80)}`,title:`Only articles of this ${t}`,"data-facet":n});return r.
checked=Sh(t,e),r.addEventListener("change",()=>{Uo=n,fa(t,e,r.checked)}),r}var Sh=(t,e)=>Be.isFacetOn(t,e,v.terms);function Th(){
if(!st())return[];let t=rt.rows.article.length;return[t?`${S(t,"article matches","articles match")}. `:"Nothing matches.\
 Use fewer words, or remove a filter. ",Yt(Rl,"Clear")]}function Oh(){w("nothing").hidden=!st()||Tt.some(t=>rt.rows[t].length),
w("nothing").replaceChildren(p("strong",{},"Nothing matches"),p("span",{dir:"auto"},C(v.query.trim(),80)),kt("Clear",Rl))}
function Rl(){w("search").value="",jt(""),w("search").focus()}function sr(){let t=v.chosen?c.nameOf(v.chosen):null;for(let e of document.
querySelectorAll(".find .thing"))e.dataset.name===t?e.setAttribute("aria-current","true"):e.removeAttribute("aria-curren\
t")}function Dl(){let[t,e]=[w("search"),w("faults")],n=v.faults.some(({isHint:o})=>!o),r=v.faults.map(({text:o,says:s})=>p(
"p",{},p("code",{},P(C(o,40)))," ",s));e.replaceChildren(...r),e.hidden=!r.length,e.classList.toggle("hint",!n),n?t.setAttribute(
"aria-invalid","true"):t.removeAttribute("aria-invalid")}var Mh=["story","article","outlet","topic"];function Fl(){let t=n=>n===
"story"?c.storylines.length:c.sizeOf(n),e=n=>p("button",{type:"button",class:"kind","data-kind":n,"data-key":n,"aria-pre\
ssed":String(v.kinds.has(n)),onclick:()=>{Eh(n)}},At(n),p("span",{},vo[n]),p("span",{class:"count"},T(t(n))));ln(w("kind\
s"),()=>Mh.map(e))}function Eh(t){let e=new Set(v.kinds);e.delete(t)||e.add(t),xt({kinds:e})}var Vo=null,Hl=null,Pl=()=>Hl;function qo(){let{isUnknown:t,...e}=da(),n={...e,query:"",colour:"topic",size:"articles",muted:[]},
r=`${oo(n)}|${e.view}`,o=r!==Vo,s=Vo===null||e.query!==v.query||e.kinds.size!==v.kinds.size;Vo=r,e.colour!==v.colour&&Mr(
e.colour),e.size!==v.size&&Er(e.size),Xe(e),o&&Ah(t),s?Nh():zo(),or(),ll(),Hl=ht.hash()}function Nh(){let t=w("search");
!ma(v.query)&&t.value!==v.query&&(t.value=v.query),Fl(),ir(),Il()}function ir(){Xe(nt.parse(v.query)),ra(Be.find(v)),$l(),
lo(),Dl(),document.body.classList.toggle("searching",st()),zo(),xn(v.terms).length&&!c.details&&c.loadDetails().then(ir)}
function Ah(t){v.chosen&&ja(v.chosen),El(),sr(),jo(),Rh(),Ih(t),ca()&&Yo()}function jo(){let t=v.view==="map"?null:$h();
t?ji(Lh(t)):Xr(),Xi(t?null:v.chosen)}var Ch=21;function $h(){let{chosen:t,other:e}=v;if(!t)return ze();if(e?.mode==="wit\
h")return Ka(t,e.thing);if(e?.mode==="to")return _a(t,e.thing,nr(t,e.thing).paths);let n=Fa(t),r=n.nodes.map(o=>J(o.thing,
t)?{...o,size:Ch}:o);return{...n,nodes:r}}function Lh(t){let e=[v.chosen,v.other?.thing],n=t.nodes.filter(({thing:r})=>v.
kinds.has(r.kind)||e.some(o=>J(r,o)));return{...t,nodes:n}}var Bl=document.title;function Ih(t){let{chosen:e,other:n}=v,
r=n?`, and ${c.labelOf(n.thing)}`:"",o=e?`${Pt(e)}: ${c.labelOf(e)}${r}`:"",s=t?"Nothing in this graph has this address.":
C(o,300);w("live").textContent=s,document.title=e?`${C(c.labelOf(e),80)} · ${Bl}`:Bl,t&&w("details").prepend(p("p",{class:"\
warning",role:"status"},"Nothing in this graph has the address that you opened. It may come from another build."))}function Yo(){
w("details").querySelector("h2")?.focus({preventScroll:!ee()}),ee()&&w("details").scrollIntoView({behavior:cn()?"auto":"\
smooth"})}function Rh(){let{chosen:t,view:e}=v,n=t!==null||ze()!==null,[r,o]=[w("view-map"),w("view-network")];if(o.disabled=
!n,o.title=n?"What is open, with everything linked to it":"Open a story, article, outlet or topic first",r.setAttribute(
"aria-pressed",String(e==="map")),o.setAttribute("aria-pressed",String(e==="network")),document.body.classList.toggle("c\
hosen",t!==null),w("peek").hidden=t===null,!t)return;let s=p("span",{dir:"auto"},C(c.labelOf(t),90));w("peek").replaceChildren(
At(t.kind),s,p("b",{},"Details"))}async function Kl(){let[t]=await Promise.all([uo(w("corpus")),Dh(document.getElementById("vis"))]);Cs(new pn(t,()=>uo(w(
"corpus-details")))),Fh(),sn(Hh()),qh(),w("legend").open=!ee(),qi(jh),Wh(),sa(qo),qo(),requestAnimationFrame(()=>{jo(),document.
documentElement.dataset.ready="true",performance.mark("newsgraph-ready")}),window.newsgraph=Object.freeze({network:U,shown:()=>v.
chosen?c.nameOf(v.chosen):"",address:Pl,query:()=>v.query,found:()=>rt.rows.article.map(e=>c.nameOf(E(e)))})}async function Dh(t){
if(!t)return;let e=document.createElement("script");e.textContent=await mo(t.textContent).text(),t.replaceWith(e)}function Fh(){
let t=c.sizeOf("article"),{omitted:e}=c.notes,r=[e?`newest ${T(t)} of ${S(e+t,"article")}`:S(t,"article"),S(c.storylines.
length,"story","stories"),S(c.sizeOf("outlet"),"outlet"),Mt(c.rowsIn("article"))].filter(Boolean).flatMap((o,s)=>[s?" · ":
"",p("span",{},o)]);w("summary").replaceChildren(...r)}var ar=["auto","light","dark"],Bh={auto:"◐ Auto",light:"☀ Light",
dark:"☾ Dark"},_l="newsgraph-theme",Wl=t=>ar.find(e=>e===t)??"auto",lr=()=>Wl(w("theme").dataset.theme);function Hh(){
try{return Wl(localStorage.getItem(_l))}catch{return"auto"}}function Ph(t){try{localStorage.setItem(_l,t)}catch{}}function sn(t){
let e=document.documentElement;t==="auto"?delete e.dataset.theme:e.dataset.theme=t;let n=w("theme");n.textContent=Bh[t],
n.dataset.theme=t,n.setAttribute("aria-label",`Colours: ${t}. Press to change`),e.dataset.ready&&(Qr(),or())}function Kh(){
let t=ar[(ar.indexOf(lr())+1)%ar.length];Ph(t),sn(t)}function _h(){sn(lr()),document.documentElement.dataset.theme="ligh\
t",Qr(),Ut(!1),Zi()}var Et=(t,e)=>{w(t).addEventListener("click",e)};function Wh(){Gh(),ba(),Al(),Et("view-map",()=>{xt(
{view:"map"})}),Et("view-network",()=>{xt({view:"network"})}),Et("back",()=>{ht.move(-1)}),Et("forward",()=>{ht.move(1)}),
Et("peek",Yo),Et("zoom-in",()=>{Oe(1.5)}),Et("zoom-out",()=>{Oe(1/1.5)}),Et("zoom-fit",()=>{Ut()}),Et("theme",Kh);for(let t of document.
querySelectorAll("dialog .close"))t.addEventListener("click",()=>{t.closest("dialog")?.close()});Et("about-button",()=>{
yl(),w("about").showModal()}),Et("text-copy",()=>{zh()}),matchMedia("(prefers-color-scheme: dark)").addEventListener("ch\
ange",()=>{sn(lr())}),addEventListener("beforeprint",_h),addEventListener("afterprint",()=>{sn(lr())}),addEventListener(
"keydown",Vh)}async function zh(){let t=w("text-body");t.select();let e=await navigator.clipboard.writeText(t.value).then(
()=>"Copied.",()=>"Press Ctrl+C to copy.");w("text-note").textContent=e}var zl=()=>[...document.querySelectorAll("#resul\
ts .thing")];function Gh(){let t=w("search"),e=r=>{un(r,[t,...zl()])},n=0;t.addEventListener("input",()=>{clearTimeout(n),
n=window.setTimeout(()=>{jt(t.value,!0)},90)}),t.addEventListener("keydown",r=>{if(r.key!=="Enter"){e(r);return}clearTimeout(
n),Uh(t.value)}),w("results").addEventListener("keydown",e)}function Uh(t){Xe({query:t}),ir(),st()&&v.faults.every(({isHint:e})=>e)&&
zl().at(0)?.click()}function Vh(t){let{target:e}=t,n=e instanceof Element&&e.closest("input, select, textarea, dialog");
if(!(t.ctrlKey||t.metaKey||t.altKey||n)){if(t.key==="/")w("search").focus();else if(t.key==="?")w("help").togglePopover();else
return;t.preventDefault()}}function qh(){let t=([n,{says:r}])=>{let o=nt.exampleOf(n),i=p("th",{scope:"row"},Yt(()=>{w("\
help").hidePopover(),jt(`${v.query} ${o}`.trim()),w("search").focus()},o));return p("tr",{},i,p("td",{},r))},e=([n])=>!se(
n)||c.sizeOf(n)>0;w("help-fields").replaceChildren(...[...nt.fields].filter(e).map(t))}var jh={pick(t,e){t&&qt(t)?Zh(t.edge):
t?q(t,e?{view:"network"}:{}):v.view==="map"&&q(null)},back(){q(null,v.chosen&&v.view==="network"?{view:"map"}:{})},tip:t=>qt(
t)?Xh(t.edge):Yh(t),say(t){let e=C(c.labelOf(t),200);w("live").textContent=`${Pt(t)}: ${e}. ${et(t)}`}},Gl=(t,...e)=>p("\
span",{},p("strong",{dir:"auto"},t),e.map(n=>p("small",{dir:"auto"},n))),Yh=t=>[At(t.kind),Gl(C(c.labelOf(t),140),et(t))];
function Xh({kind:t,ends:e,links:n}){let[r,o]=e.map(i=>C(c.labelOf(i),60)),s=n.length?Je(c,n[0],c.links.source[n[0]]):St[t].
says;return[ye(t),Gl(t,s,`${r} → ${o}`)]}function Zh({kind:t,ends:e,links:n}){if(n.length){No(n[0]);return}let[r,o]=e.
map(c.labelOf);w("live").textContent=`${t}: ${r} → ${o}. ${St[t].says}`}Kl();})();
