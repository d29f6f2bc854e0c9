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
"use strict";(()=>{var fl=["ink","soft","paper","panel","line","article","outlet","topic","story","link","quiet","accent","sans","serif"],R;
function tr(){let t=getComputedStyle(document.documentElement),e=r=>t.getPropertyValue(`--${r}`).trim(),n=Object.fromEntries(
fl.map(r=>[r,e(r)]));R={...n,story:n.story||n.ink,isDark:e("dark")==="1"}}var hl=new Intl.NumberFormat,O=t=>hl.format(t),M=(t,e,n=`${e}s`)=>`${O(t)} ${t===1?e:n}`,pl=new Intl.NumberFormat(void 0,
{style:"percent"}),Se=t=>pl.format(t),gt=86400,Bo=new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeZone:"UTC"}),gl=new Intl.
DateTimeFormat(void 0,{dateStyle:"long",timeStyle:"short",timeZone:"UTC"}),It=t=>Bo.format(t*1e3),tn=t=>t===null?"no dat\
e":It(t),en=t=>gl.format(t*1e3),Et=(t,e)=>Bo.formatRange(t*1e3,e*1e3),er=t=>{let e=new Intl.NumberFormat(void 0,{style:"\
unit",unit:t,unitDisplay:"long",maximumFractionDigits:0});return n=>e.format(n)},nr={minute:er("minute"),hour:er("hour"),
day:er("day")};function ue(t){let[e,n]=[Math.round(Math.abs(t)*1440),Math.round(Math.abs(t)*24)];return e<90?nr.minute(e):
n<48?nr.hour(n):nr.day(Math.round(Math.abs(t)))}var Me=t=>t===null?"":new Date(t*1e3).toISOString().replace(".000Z","Z");var rr={shapes:{article:"dot",outlet:"square",topic:"diamond",story:"hexagon"},sizes:{article:[7,1.4,14],outlet:[7,1.1,16],
topic:[11,1,22],story:[12,1.2,26]},edges:{"related-to":{colour:"link",width:2.2,dashes:!1,arrow:!0},similar:{colour:"qui\
et",width:1.4,dashes:[2,3],arrow:!1},copy:{colour:"accent",width:2.6,dashes:[11,3],arrow:!0,isNamed:!0},revision:{colour:"\
accent",width:1.8,dashes:[8,3,2,3],arrow:!0,isNamed:!0},"follow-up":{colour:"link",width:1.8,dashes:[14,5],arrow:!0,isNamed:!0},
"published-by":{colour:"outlet",width:1.2,dashes:[1.5,4],arrow:!1},credits:{colour:"outlet",width:1.6,dashes:[4,2],arrow:!0},
covers:{colour:"topic",width:1.3,dashes:[7,5],arrow:!1},"part-of":{colour:"outlet",width:1.6,dashes:[10,4,2,4],arrow:!0},
broader:{colour:"topic",width:1.8,dashes:!1,arrow:!0},"in-story":{colour:"quiet",width:1,dashes:[1,3],arrow:!1}}};var bl=rr.edges,vt=(t,e)=>({...bl[t],says:e}),yt={"related-to":vt("related-to","article lists article"),copy:vt("copy","\
the same text elsewhere, later"),revision:vt("revision","the same outlet changed it"),"follow-up":vt("follow-up","the sa\
me text, over 48 hours later"),similar:vt("similar","alike in words"),credits:vt("credits","names the outlet as a source"),
covers:vt("covers","about a topic"),"published-by":vt("published-by","article of an outlet"),"in-story":vt("in-story","p\
art of a story"),"part-of":vt("part-of","outlet of an outlet"),broader:vt("broader","topic in a wider topic")},Ho=Object.
keys(yt),de=t=>t==="declared"?"related-to":t,Ko=rr.shapes;var _o=t=>t.flatMap(e=>e==null?[]:typeof e=="string"||e instanceof Node?[e]:_o(e));function p(t,e={},...n){let r=document.
createElement(t);for(let[o,s]of Object.entries(e))typeof s=="function"?r.addEventListener(o.slice(2),s):s===!0?r.setAttribute(
o,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(o,String(s));return r.append(..._o(n)),r}function B(t,e,...n){let r=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[o,s]of Object.entries(e))r.setAttribute(o,String(s));return r.append(
...n),r}function w(t){let e=document.getElementById(t);if(!e)throw new Error(`The page has no element #${t}`);return e}function nn(t,e){
let n=t.contains(document.activeElement)?document.activeElement:null,r=n instanceof HTMLElement?n.dataset.key:void 0;if(t.
replaceChildren(...e()),r===void 0)return;[...t.querySelectorAll("[data-key]")].find(s=>s.dataset.key===r)?.focus({preventScroll:!0})}
var W=t=>p("bdi",{},t);function me(t){let e=new Date(t*1e3).toISOString();return p("time",{datetime:e},`${en(t)} UTC`)}function Pt(t,e=t){
let n=URL.canParse(t)?new URL(t):null;return!n||!["http:","https:"].includes(n.protocol)?p("span",{class:"address"},W(t)):
p("a",{href:n.href,target:"_blank",rel:"noopener noreferrer",referrerpolicy:"no-referrer"},W(e))}var wl={article:()=>[B(
"circle",{cx:8,cy:8,r:5.5})],outlet:()=>[B("rect",{x:3,y:3,width:10,height:10})],topic:()=>[B("path",{d:"M8 1.5 14.5 8 8\
 14.5 1.5 8Z"})],story:()=>[B("circle",{cx:8,cy:8,r:6.5,class:"rim"}),B("circle",{cx:6,cy:7,r:1.7}),B("circle",{cx:10.2,
cy:6.6,r:1.7}),B("circle",{cx:8.4,cy:10.6,r:1.7})]},xl="M4.8 2.5h6.4L14.4 8l-3.2 5.5H4.8L1.6 8Z",Po=(t,...e)=>B("svg",{class:`\
sign ${t}`,viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},...e),Nt=t=>Po(t,...wl[t]()),Wo=t=>t==="story"?Po(
t,B("path",{d:xl})):Nt(t);function fe(t){let{colour:e,dashes:n,width:r,arrow:o}=yt[t],s=n?{"stroke-dasharray":n.join(" ")}:
{},i=B("path",{d:"M1 6H25","stroke-width":r,...s}),a=o?[B("path",{d:"M21 2.5 27 6 21 9.5Z",class:"head"})]:[];return B("\
svg",{class:`line ${t} of-${e}`,viewBox:"0 0 28 12",width:28,height:12,"aria-hidden":"true"},i,...a)}var Zt=()=>matchMedia(
"(max-width: 900px)").matches,rn=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function on(t,e){let n=t.key===
"ArrowDown"?1:t.key==="ArrowUp"?-1:0;if(!n)return;let r=e.findIndex(s=>s===document.activeElement),o=e.at(Math.max(r+n,0));
!o||r+n<0||(t.preventDefault(),o.focus())}var K=w("canvas"),V=null,At,Dt;function zo(t){return At=new vis.DataSet,Dt=new vis.DataSet,V=new vis.Network(K,{nodes:At,
edges:Dt},t),V}function mt(){let{x:t,y:e}=V?.getViewPosition()??{x:0,y:0};return{x:t,y:e,scale:V?.getScale()??1,width:K.
clientWidth,height:K.clientHeight,ratio:window.devicePixelRatio||1}}var or=!1;function he(){or||(or=!0,requestAnimationFrame(
()=>{or=!1,V?.redraw()}))}var pe=0;function Jt(){pe+=1,he()}var kt=["article","outlet","topic","story"],A=t=>({kind:"article",row:t}),H=t=>({kind:"outlet",row:t}),z=t=>({kind:"topi\
c",row:t}),I=t=>({kind:"story",row:t});function Z(t,e){return t===e||!!t&&!!e&&t.kind===e.kind&&t.row===e.row}var sr=({type:t})=>t==="integer"||t==="number";function Go(t){let e=new Map(Object.entries(t.articles));return(t.fields??
[]).map(n=>({...n,values:e.get(n.name)??[]}))}function ir(t){let{words:e,counts:n,places:r,weights:o}=t.terms,s=Int32Array.from(n);for(let i=1;i<s.length;i+=1)s[i]+=s[i-
1];return{...t,images:new Map(Object.entries(t.images).map(([i,a])=>[Number(i),a])),terms:{words:e,ends:s,places:Int32Array.
from(r),weights:Int16Array.from(o)}}}function vl(t){return(t??"").replace(/[^A-Za-z0-9 -]/g,"").replace(/[ -]+/g,"-").replace(
/^-|-$/g,"").toLowerCase()}function ar(t,e){return Array.isArray(t)?t[0]:t.replace("*",()=>vl(e))}function Vo(t){let e=t.articles.id.length,n=Tl(t,e),{steps:r,target:o,kind:s,similarity:i,days:a,rule:l,kinds:u}=t.derived,
d=n.source.length,m=d+o.length,f={declared:d,kinds:["declared",...u],source:new Int32Array(m),target:new Int32Array(m),kind:new Uint8Array(
m),similarity:new Float32Array(m).fill(NaN,0,d),thousandths:new Int32Array(m),days:new Float32Array(m).fill(NaN),rule:new Int8Array(
m).fill(-1,0,d)};f.source.set(n.source),f.target.set(n.target),f.target.set(o,d),f.thousandths.set(i,d),f.rule.set(l,d);
for(let h=0,g=0;h<o.length;h+=1)g+=r[h],f.source[d+h]=g,f.kind[d+h]=1+s[h],f.similarity[d+h]=i[h]/1e3;return kl(f,t.articles.
published,a),{...f,...Sl(f,e)}}function kl({source:t,target:e,days:n,declared:r},o,s){for(let i=r;i<t.length;i+=1){let[a,
l]=[o[t[i]],o[e[i]]];a!==null&&l!==null&&(n[i]=(a-l)/86400)}for(let[i,a]of s)n[r+i]=a===null?NaN:a/100}function Tl({mentions:t,
related:e,unrelated:n},r){let{starts:o,listed:s}=Ol([...t,...e],r),i=new Set(n.flatMap(([u,...d])=>d.map(m=>u*r+m))),a={
source:new Int32Array(s.length),target:new Int32Array(s.length)},l=0;for(let u=0;u<r;u+=1){let d=-1;for(let m of s.subarray(
o[u],o[u+1]).sort())m>d&&m!==u&&!i.has(u*r+m)&&(a.source[l]=u,a.target[l++]=m),d=m}return{source:a.source.subarray(0,l),
target:a.target.subarray(0,l)}}function Ol(t,e){let n=new Int32Array(e+1),r=t.filter(([i])=>i>=0);for(let i of r)n[i[0]+
1]+=i.length-1;for(let i=0;i<e;i+=1)n[i+1]+=n[i];let o=new Int32Array(n[e]),s=n.slice();for(let i of r)for(let a=1;a<i.length;a+=
1)o[s[i[0]]++]=i[a];return{starts:n,listed:o}}function Sl({source:t,target:e},n){let r=new Int32Array(n+1);for(let i of[
t,e])for(let a of i)r[a+1]+=1;for(let i=0;i<n;i+=1)r[i+1]+=r[i];let o=new Int32Array(2*t.length),s=r.slice();for(let i of[
t,e])for(let a=0;a<i.length;a+=1)o[s[i[a]]++]=a;return{starts:r,byArticle:o}}var Ee=t=>Array.from({length:t},()=>[]);function te(t,...e){let n=Ee(t);for(let r of e)r.forEach((o,s)=>{o>=0&&n[o].push(
s)});return n}var sn=class{constructor(e,n){this.fetchDetails=n;this.articles={...e.articles,updated:Ml(e.articles.updated,
e.articles.published)},this.outlets=e.outlets,this.topics=e.topics,this.stories=El(e),this.words=e.words,this.notes=e.notes,
this.map=e.map,this.network=e.network,this.described=Go(e),this.mentions=e.mentions,this.links=Vo(e),this.details=e.details?
ir(e.details):null;let{articles:r,outlets:o,topics:s,stories:i}=this;this.articleTopics=r.topics.map(a=>e.words.topics[a]),
this.outletArticles=te(o.id.length,r.outlet),this.topicArticles=Nl(s.id.length,this.articleTopics),this.storyArticles=te(
i.id.length,r.storyline,r.event),this.articlesIn={outlet:this.outletArticles,topic:this.topicArticles,story:this.storyArticles},
this.outletParts=te(o.id.length,o.part),this.narrower=te(s.id.length,s.broader),this.storyEvents=te(i.id.length,i.parent),
this.storylines=[...i.id.keys()].filter(a=>this.isStoryline(a)),[this.outletTopics,this.topicOutlets]=Al(e),this.linkCount=
Cl(this.links,r.id.length),this.rowsOf=$l(this,e)}fetchDetails;articles;outlets;topics;stories;words;links;notes;map;network;described;articleTopics;outletArticles;topicArticles;storyArticles;articlesIn;outletParts;narrower;storyEvents;storylines;outletTopics;topicOutlets;linkCount;details;mentions;rowsOf;meetings=null;coming=null;idsOf(e){
return{article:this.articles,outlet:this.outlets,topic:this.topics,story:this.stories}[e].id}sizeOf=e=>this.idsOf(e).length;rowsIn=e=>[
...this.idsOf(e).keys()];nameOf=({kind:e,row:n})=>`${e}/${this.idsOf(e)[n]}`;thingOf=e=>{let n=e.indexOf("/"),r=kt.find(
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
length||n-r}period(e){let[n,r]=[1/0,-1/0];for(let o of e){let s=this.articles.published[o];s!==null&&(n=Math.min(n,s),r=
Math.max(r,s))}return r===-1/0?null:[n,r]}linkKind=e=>this.links.kinds[this.links.kind[e]];linksOf=e=>this.links.byArticle.
subarray(this.links.starts[e],this.links.starts[e+1]);otherEnd=(e,n)=>this.links.source[e]===n?this.links.target[e]:this.
links.source[e];declaredOf(e){return[...this.linksOf(e)].filter(n=>n<this.links.declared)}listedBy=e=>this.declaredOf(e).
filter(n=>this.links.source[n]===e).map(n=>this.links.target[n]);listing=e=>this.declaredOf(e).filter(n=>this.links.target[n]===
e).map(n=>this.links.source[n]);linked=e=>[...new Set(this.declaredOf(e).map(n=>this.otherEnd(n,e)))];linksBetween=(e,n)=>[
...this.linksOf(e)].filter(r=>this.otherEnd(r,e)===n);ruleOf=e=>this.words.rules[this.links.rule[e]]??null;termsOf=e=>{let n=this.
details?.terms,r=e-this.links.declared;if(!n||r<0)return[];let o=r?n.ends[r-1]:0;return Array.from({length:n.ends[r]-o},
(s,i)=>[n.words[n.places[o+i]],n.weights[o+i]/1e3])};loadDetails(){return this.coming??=this.details?Promise.resolve():this.
fetchDetails().then(e=>{this.details=ir(e)}),this.coming}abstractOf=e=>this.details?.abstract[e]??null;addressOf=e=>{let n=this.
details?.url[e]??null;if(n===null)return null;let r=ar(n,this.articles.headline[e]),o=this.outletOf(e);return!Array.isArray(
n)&&r.startsWith("/")&&o>=0?this.originOf(o)+r:r};originOf(e){return(this.words.origins[this.outlets.origin[e]]??"").replace(
"*",()=>this.outlets.domain[e]??"")}imageOf(e){let n=this.details?.images.get(e);if(!this.details||!n)return null;let[r,
o,s=null,i=null,a=null,l]=n;return{address:this.details.imageOrigins[r]+o,width:s,height:i,title:a,count:l??1}}fileOf=e=>{
if(!this.details)return"";let{name:n,words:r}=this.details.documents;return ar(r[n[e]],this.articles.headline[this.mentions[e][0]]??
null)};meetingsOf(e){return this.details?(this.meetings??=this.readMeetings(this.details),this.meetings[e]):[]}readMeetings(e){
let n=Ee(this.articles.id.length);this.mentions.forEach((r,o)=>{r.forEach((s,i)=>{s>=0&&n[s].push([o,i?`related[${i-1}]`:
""])})});for(let[r,o,s]of e.documents.elsewhere)n[s].push([r,o]);return n}declaring=(e,n)=>this.meetingsOf(n).filter(([r,
o])=>o!==""&&this.mentions[r][0]===e)};function Ml(t,e){return t.map((n,r)=>n===null?null:n+(e[r]??0))}function El({stories:t,
articles:e}){return{...t,grain:t.grain.map(n=>n?"storyline":"event"),name:t.name.map(n=>typeof n=="number"?e.headline[n]:
n)}}function Nl(t,e){let n=Ee(t);return e.forEach((r,o)=>{for(let s of r)n[s].push(o)}),n}function Al({covers:t,coverCounts:e,
outlets:n,topics:r}){let o=Ee(n.id.length),s=Ee(r.id.length);e.forEach((i,a)=>{let[l,u]=[t[2*a],t[2*a+1]];o[l].push([u,i]),
s[u].push([l,i])});for(let i of[...o,...s])i.sort((a,l)=>l[1]-a[1]);return[o,s]}function Cl({declared:t,source:e,target:n},r){
let o=new Int32Array(r);for(let s=0;s<t;s+=1)o[e[s]]+=1,o[n[s]]+=1;return o}function $l(t,e){let n=(r,o={})=>new Map([...Object.
entries(o),...t.idsOf(r).map((s,i)=>[s,i])]);return{article:n("article",e.former),outlet:n("outlet"),topic:n("topic"),story:n(
"story",e.formerStories)}}function st(t,e){let n=new Map;for(let r of t)for(let o of e(r))n.set(o,(n.get(o)??0)+1);return[...n].sort((r,o)=>o[1]-r[1]||
r[0]-o[0])}function an(t,e){let[n,r]=[new Map(t),new Map(e)];return{first:t.filter(([o])=>!r.has(o)),both:t.flatMap(([o,
s])=>{let i=r.get(o);return i===void 0?[]:[[o,s,i]]}),second:e.filter(([o])=>!n.has(o))}}function Ne(t){let e=new Map;return n=>{
let r=e.get(n);return r===void 0&&(r=t(n),e.set(n,r)),r}}var lr=12,Ll=60,Il=30,Dl=.25,ln=class{constructor(e){this.graph=e}graph;storylines(e){return st(e,n=>[this.graph.storylineOf(
n)].filter(r=>r>=0))}storiesOfOutlet=Ne(e=>this.storylines(this.graph.outletArticles[e]));storiesOfTopic=Ne(e=>this.storylines(
this.graph.topicArticles[e]));outletsOfStory=Ne(e=>[...new Set(this.graph.storyArticles[e].map(this.graph.outletOf))].filter(
n=>n>=0));storyRows(e){return this.storiesOfOutlet(e).map(([n])=>n)}storiesNear(e){return st(this.outletsOfStory(e),r=>this.
storyRows(r)).slice(0,lr).map(([r])=>I(r))}isFirstOf(e,n){let{published:r}=this.graph.articles,o=this.graph.storyArticles[n].
filter(i=>r[i]!==null),s=o.sort(this.graph.oldestFirst)[0];return o.length>1&&this.graph.outletOf(s)===e}peersOf=Ne(e=>{
let{graph:n}=this,r=new Map,o=(i,a)=>{for(let l of i)l!==e&&r.set(l,(r.get(l)??0)+1/Math.log2(1+a))};for(let i of this.storyRows(
e)){let a=this.outletsOfStory(i);o(a,a.length)}if(r.size<lr)for(let[i]of n.outletTopics[e]){let a=n.topicOutlets[i].map(
([l])=>l);a.length<=Dl*n.sizeOf("outlet")&&o(a,4*a.length)}return[...r].sort((i,a)=>a[1]-i[1]||i[0]-a[0]).slice(0,lr).map(
([i])=>i)});blindSpots(e){let n=this.peersOf(e),r=n.length<4?1:2,o=i=>this.graph.outletTopics[i].map(([a])=>a),s=i=>{let a=new Set(
i(e));return st(n,i).filter(([u,d])=>!a.has(u)&&d>=r).slice(0,Il)};return{peers:n,stories:s(i=>this.storyRows(i)),topics:s(
o)}}missingFrom(e){let n=new Set(this.outletsOfStory(e)),r=this.outletsOfStory(e).slice(0,Ll);return st(r,s=>this.peersOf(
s).filter(i=>!n.has(i))).filter(([,s])=>s>1).slice(0,8)}topicsBeside(e){let{topicArticles:n,articleTopics:r}=this.graph,
o=this.graph.sizeOf("article"),s=([a,l])=>l*o/(n[e].length*n[a].length)*Math.sqrt(l);return st(n[e],a=>r[a].filter(l=>l!==
e)).sort((a,l)=>s(l)-s(a)||a[0]-l[0])}};var it=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),qo=Rl();function Rl(){let t=new Map,e=[[192,591],[880,
1023],[1024,1279],[7680,8191]];for(let[n,r]of e)for(let o=n;o<=r;o+=1){let s=String.fromCodePoint(o).toLowerCase(),i=it(
s);i===s||Array.from(i).length!==1||!/\p{L}/u.test(i)||t.set(i,new Set([...t.get(i)??[i],s]))}return new Map([...t].map(
([n,r])=>[n,`[${[...r].join("")}]`]))}function jo(t){let e=new Set;for(let o of t)for(let s of o?.match(/\P{ASCII}/gu)??
[])e.add(s.toLowerCase());let r=[...qo].map(([o,s])=>{let i=Array.from(s.slice(1,-1)).filter(a=>a===o||e.has(a));return[
o,i]}).filter(([,o])=>o.length>1);return new Map(r.map(([o,s])=>[o,`[${s.join("")}]`]))}var Fl=t=>t.replace(/[\\^$.*+?()[\]{}|/]/,
"\\$&");function cn(t,e=qo){let n=t.normalize("NFC").toLowerCase();return Array.from(n,o=>e.get(it(o))??Fl(o)).join("").
replace(/\s+/g,"\\s+")}var Uo=/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u,cr=t=>({starts:Uo.test(t.charAt(
0)),ends:Uo.test(t.charAt(t.length-1))});function Wt(t,e){let{starts:n,ends:r}=cr(t),o=n?"(?<![\\p{L}\\p{N}])":"",s=e&&r?
"(?![\\p{L}\\p{N}])":"";return new RegExp(o+cn(t)+s,"iu")}function C(t,e){if(t.length<=e)return t;let n=Array.from(t.slice(
0,e*2));return n.length<=e?t:`${n.slice(0,e-1).join("").trimEnd()}…`}var un=class{constructor(e,n){this.graph=e;this.search=n}graph;search;all=new Map;find({terms:e}){let n=this.search.maskOfAll(
e),r=a=>this.holders(a,e,n),[o,s,i]=[r("outlet"),r("topic"),r("story")];return{isArticle:n,rows:{article:this.ordered(n,
e),outlet:o.rows,topic:s.rows,story:i.rows},counts:{outlet:o.counts,topic:s.counts,story:i.counts}}}isFacetOn(e,n,r){let o=s=>s.
field===e&&!s.isNot;return r.some(s=>o(s)&&this.search.rowsNamed(s).includes(n))}isListed(e,n){return e!=="story"||this.
graph.isStoryline(n)}everyRow(e){let n=this.all.get(e);return n||(n=this.graph.rowsIn(e).filter(r=>this.isListed(e,r)),this.
all.set(e,n.sort(this.graph.orders[e]))),n}holders(e,n,r){if(!n.length)return{rows:this.everyRow(e),counts:new Map};let o=e!==
"story"&&n.some(m=>m.field===e&&!m.isNot),s=o?this.search.maskOfAll(n,e):r,i=this.countIn(e,s),a=this.nameTest(e,n),l=new Map;
for(let m of this.graph.rowsIn(e)){if(!this.isListed(e,m))continue;let h=(o&&this.isFacetOn(e,m,n)?2e9:0)+(a(m)?1e9:0)+(i.
get(m)??0);h&&l.set(m,h)}let u=(m,f)=>(l.get(f)??0)-(l.get(m)??0),d=this.graph.orders[e];return{rows:[...l.keys()].sort(
(m,f)=>u(m,f)||d(m,f)),counts:i}}countIn(e,n){let r=new Map;for(let o=0;o<n.length;o+=1)if(n[o])for(let s of this.graph.
holders[e](o))r.set(s,(r.get(s)??0)+1);return r}nameTest(e,n){let r=dn(n);if(r.length<n.length)return()=>!1;let o=r.map(
Yo);return s=>o.every(i=>this.search.isNamed(e,s,i))}ordered(e,n){let{headline:r}=this.graph.articles,o=[];for(let l=0;l<
e.length;l+=1)e[l]&&o.push(l);let s=dn(n).map(Yo);if(!s.length)return o.sort(this.graph.newestFirst);let i=l=>s.every(u=>u.
test(r[l]??"")),a=this.search.maskWhere(l=>e[l]===1&&i(l));return o.sort((l,u)=>a[u]-a[l]||this.graph.newestFirst(l,u))}},
Yo=t=>Wt(t.values[0],t.isPhrase),dn=t=>t.filter(e=>!e.field&&!e.isNot);var Bl={topic:{reads:"name",example:'topic:"Computer Vision"',says:"declared to be about the topic"},outlet:{reads:"name",
example:"outlet:latimes.com",says:"published by the outlet, by domain or name"},story:{reads:"name",example:"story:portl\
and",says:"in a story of this name"},after:{reads:"date",example:"after:2020-06",says:"from the first day of that year, \
month or day on (UTC)"},before:{reads:"date",example:"before:2020-07",says:"until the last moment before it (UTC)"},related:{
reads:"number",example:"related:>3",says:"declared links with that many articles; also 2..5, <=4, 0"},kind:{reads:"kind",
example:"kind:copy",says:"an end of such a link: declared, similar, copy, revision, follow-up"},type:{reads:"word",example:"\
type:video",says:"the document’s type"},category:{reads:"word",example:"category:news",says:"the document’s category"},
quality:{reads:"number",example:"quality:>=50",says:"the collector’s score"},heat:{reads:"number",example:"heat:>100",
says:"the collector’s heat"}},Xo=t=>new Map([...Object.entries(Bl),...t.filter(({searches:e})=>e).map(e=>[e.key,Hl(e)])]),
Hl=t=>({reads:sr(t)?"number":"word",example:`${t.key}:${sr(t)?">3":"word"}`,says:t.says}),Kl=["topic","outlet","story"],
ee=t=>Kl.includes(t);var Rt=new Uint32Array(65536),_l=(t,e)=>{let n=t.length,r=e.length,o=1<<n-1,s=-1,i=0,a=n,l=n;for(;l--;)Rt[t.charCodeAt(l)]|=
1<<l;for(l=0;l<r;l++){let u=Rt[e.charCodeAt(l)],d=u|i;u|=(u&s)+s^s,i|=~(u|s),s&=u,i&o&&a++,s&o&&a--,i=i<<1|1,s=s<<1|~(d|
i),i&=d}for(l=n;l--;)Rt[t.charCodeAt(l)]=0;return a},Pl=(t,e)=>{let n=e.length,r=t.length,o=[],s=[],i=Math.ceil(n/32),a=Math.
ceil(r/32);for(let g=0;g<i;g++)s[g]=-1,o[g]=0;let l=0;for(;l<a-1;l++){let g=0,y=-1,b=l*32,x=Math.min(32,r)+b;for(let k=b;k<
x;k++)Rt[t.charCodeAt(k)]|=1<<k;for(let k=0;k<n;k++){let $=Rt[e.charCodeAt(k)],T=s[k/32|0]>>>k&1,D=o[k/32|0]>>>k&1,X=$|g,
Q=(($|D)&y)+y^y|$|D,L=g|~(Q|y),P=y&Q;L>>>31^T&&(s[k/32|0]^=1<<k),P>>>31^D&&(o[k/32|0]^=1<<k),L=L<<1|T,P=P<<1|D,y=P|~(X|L),
g=L&X}for(let k=b;k<x;k++)Rt[t.charCodeAt(k)]=0}let u=0,d=-1,m=l*32,f=Math.min(32,r-m)+m;for(let g=m;g<f;g++)Rt[t.charCodeAt(
g)]|=1<<g;let h=r;for(let g=0;g<n;g++){let y=Rt[e.charCodeAt(g)],b=s[g/32|0]>>>g&1,x=o[g/32|0]>>>g&1,k=y|u,$=((y|x)&d)+d^
d|y|x,T=u|~($|d),D=d&$;h+=T>>>r-1&1,h-=D>>>r-1&1,T>>>31^b&&(s[g/32|0]^=1<<g),D>>>31^x&&(o[g/32|0]^=1<<g),T=T<<1|b,D=D<<1|
x,d=D|~(k|T),u=T&k}for(let g=m;g<f;g++)Rt[t.charCodeAt(g)]=0;return h},Qo=(t,e)=>{if(t.length<e.length){let n=e;e=t,t=n}
return e.length===0?t.length:t.length<=32?_l(t,e):Pl(t,e)};function Jo(t,e){let n=[],r=[];for(let o of ur(t)){let{token:s,hint:i}=Vl(o,e);i&&r.push({text:o.text,says:i,isHint:!0});
let{term:a,says:l}=ql(s,e);r.push(...l.map(u=>({text:o.text,says:u,isHint:!1}))),a&&n.push(a)}return r.push(...Ul(n)),t.
split('"').length%2===0&&r.push({text:'"',says:"A quotation mark is not closed; it is taken to close at the end.",isHint:!1}),
{terms:n,faults:r}}var Wl=/(-)?(?:([\p{L}]+):(?=\S))?((?:"[^"]*"?|[^\s",]+|,)+)/gu;function ur(t){return Array.from(t.matchAll(
Wl),e=>{let[n,r,o,s=""]=e,i=/^https?$/i.test(o??""),a=i?null:o?.toLowerCase()??null;return{text:n,start:e.index,end:e.index+
n.length,field:a,values:i?[`${o??""}:${s}`]:a?zl(s):[ts(s)],isPhrase:!a&&s.startsWith('"'),isNot:!!r}})}var ts=t=>t.replaceAll(
'"',"").trim(),zl=t=>(t.match(/(?:"[^"]*"?|[^",])+/g)??[]).map(ts).filter(Boolean),Gl=new Map([["OR","Every word must be\
 found, and OR is left out. For one or the other put commas in a field: outlet:a.com,b.com."],["AND","Every word must be\
 found anyway; AND is left out."],["NOT","NOT is left out. A minus before a word leaves out what has it: -detroit."]]);function Vl(t,e){
let n=a=>({token:{...t,values:[]},hint:a});if(t.field!==null)return t.values.some(Boolean)?{token:t,hint:null}:n(Zo(t.field,
e));let r=t.isPhrase||t.values[0].includes('"')?"":t.values[0],o=r.endsWith(":")?r.slice(0,-1).toLowerCase():"";if(e.fields.
has(o))return n(Zo(o,e));let s=Gl.get(r);if(s!==void 0)return n(s);if(/^-+$/.test(r))return n("A minus stands right befo\
re what is not wanted: -detroit.");let i=r.replace(/^\(+|\)+$/g,"");return i===r?{token:t,hint:null}:{token:{...t,values:[
i]},hint:"Brackets group nothing here and are left out."}}var Zo=(t,e)=>e.fields.has(t)?`Which ${t}? It stands right beh\
ind the colon: ${e.exampleOf(t)}`:es(t,e);function Ul(t){let e=s=>t.filter(i=>i.field===s&&!i.isNot).flatMap(i=>i.dates.
map(a=>[a,i.text])),n=e("after").sort((s,i)=>i[0]-s[0]).at(0),r=e("before").sort((s,i)=>s[0]-i[0]).at(0);return!n||!r||n[0]<
r[0]?[]:[{text:`${n[1]} ${r[1]}`,says:"Nothing can lie between these: the first begins when the second has ended.",isHint:!1}]}
function ql(t,e){let{field:n}=t,r=t.values.filter(Boolean),o={...t,bounds:[],dates:[]};if(!r.length)return{term:null,says:[]};
if(n===null)return{term:{...o,field:n,values:r},says:[]};if(!e.fields.has(n))return{term:null,says:[es(n,e)]};let s=r.map(
d=>jl(n,d,e)),i=d=>d.fault===void 0,a=s.filter(i),l={...o,field:n,values:r.filter((d,m)=>i(s[m])),bounds:a.flatMap(({bounds:d})=>d?
[d]:[]),dates:a.flatMap(({seconds:d})=>d===void 0?[]:[d])},u=s.flatMap(({fault:d})=>d===void 0?[]:[d]);return{term:a.length?
l:null,says:u}}function jl(t,e,n){let r=`“${C(e,40)}”`;if(ee(t))return n.namedRows(t,e).length?{}:{fault:Jl(t,e,n)};
let o=n.fields.get(t)?.reads;if(o==="number"){let i=Xl(e);return i?{bounds:i}:{fault:`${r} is no number. Write ${t}:>3, ${t}\
:2..5 or ${t}:0.`}}if(o==="date"){let i=Zl(e);return i===null?{fault:`${r} is no date. Write 2020, 2020-06 or 2020-06-30\
.`}:{seconds:i}}let s=n.linkKinds.some(i=>i===e.toLowerCase());return o==="kind"&&!s?{fault:`${r} is no kind of link. Th\
e kinds are ${n.linkKinds.join(", ")}.`}:{}}var Yl=/^(>=|<=|>|<|=)?(-?\d+)$|^(-?\d+)\.\.(-?\d+)$/;function Xl(t){let e=Yl.
exec(t);if(!e)return null;let[,n,r,o,s]=e;if(o!==void 0)return[Number(o),Number(s)];let i=Number(r);return n===">"?[i+1,
1/0]:n===">="?[i,1/0]:n==="<"?[-1/0,i-1]:n==="<="?[-1/0,i]:[i,i]}var Ql=/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;function Zl(t){
let e=Ql.exec(t);if(!e)return null;let[n,r,o]=[Number(e[1]),Number(e[2]??1),Number(e[3]??1)],s=new Date(0);return s.setUTCFullYear(
n,r-1,o),s.getUTCMonth()===r-1&&s.getUTCDate()===o?s.getTime()/1e3:null}function es(t,e){let n=[...e.fields.keys()],r=ns(
t,n),o=r?` Did you mean ${r}: ?`:` The fields are ${n.join(", ")}.`;return`There is no field “${C(t,40)}”.${o} To se\
arch for these words, put them in quotation marks.`}function Jl(t,e,n){let r=ns(it(e),n.namesOf(t)),o=r?` Did you mean “${C(
r,60)}”?`:"";return`No ${t} here is called “${C(e,60)}”.${o}`}function ns(t,e){let n=t.length<4?1:Math.max(2,Math.
floor(t.length/4)),r=null,o=n+1;for(let s of e.slice(0,5e3)){if(Math.abs(s.length-t.length)>=o)continue;let i=Qo(t.slice(
0,60),it(s).slice(0,60));i<o&&([r,o]=[s,i])}return r}var dr=t=>/[\s",]/.test(t)?`"${t.replaceAll('"',"")}"`:t;function Ae(t,e,n){
let r=ur(t).filter(s=>s.field!==e||s.isNot),o=n.length?[`${e}:${n.map(dr).join(",")}`]:[];return[...r.map(s=>s.text),...o].
join(" ")}var rs=(t,e)=>ur(t).filter(n=>n.field===e&&!n.isNot).flatMap(n=>n.values);var tc=200,ec=40,mn=class{constructor(e){this.graph=e;this.linkKinds=e.links.kinds,this.fields=Xo(e.described),this.described=
new Map(e.described.map(n=>[n.key,n]))}graph;linkKinds;fields;described;named=new Map;masks=new Map;counts=null;parse(e){
return Jo(e,this)}names(e,n){let{outlets:r,topics:o,stories:s}=this.graph;return{outlet:()=>[r.name[n],r.domain[n],...r.
alt[n]],topic:()=>[o.label[n],...o.alt[n]],story:()=>[s.name[n]]}[e]().filter(a=>!!a)}namesOf(e){return this.graph.idsOf(
e).flatMap((n,r)=>this.names(e,r))}isNamed(e,n,r){return this.names(e,n).some(o=>r.test(o))}namedRows(e,n){return os(this.
named,`${e}:${n}`,tc,()=>this.findNamed(e,n))}findNamed(e,n){let r=this.graph.idsOf(e),o=[...r.keys()],s=it(n),i=u=>it(u.
replaceAll('"',"")).trim()===s,a=o.filter(u=>r[u]===n||this.names(e,u).some(i));if(a.length)return a;let l=Wt(n,!1);return o.
filter(u=>this.isNamed(e,u,l))}rowsNamed(e){let{field:n,values:r}=e;return!n||!ee(n)?[]:[...new Set(r.flatMap(o=>this.namedRows(
n,o)))]}facetName(e,n){let r=this.graph.labelOf({kind:e,row:n}),o=e==="outlet"?[this.graph.outlets.domain[n],r]:[r],s=i=>!!i&&
i.length<120&&this.namedRows(e,i.replaceAll('"',"").trim()).join()===String(n);return o.find(s)??this.graph.idsOf(e)[n]}exampleOf(e){
if(this.fields.get(e)?.reads==="date")return this.monthExample(e);if(!ee(e)||!this.graph.sizeOf(e))return this.plainExample(
e);let n=this.graph.rowsIn(e).sort(this.graph.orders[e])[0],r=e==="story"?C(this.graph.labelOf(I(n)),30).replace(/\W+\S*…$/,
""):this.facetName(e,n);return`${e}:${dr(r)}`}plainExample(e){return this.fields.get(e)?.example??`${e}:`}monthExample(e){
let n=this.graph.articles.published.filter(o=>o!==null);if(!n.length)return this.plainExample(e);let r=new Date(1e3*n.sort(
(o,s)=>o-s)[n.length>>1]);return e==="before"&&r.setUTCMonth(r.getUTCMonth()+1,1),`${e}:${r.toISOString().slice(0,7)}`}maskOfAll(e,n=null){
let r=this.emptyMask().fill(1);for(let o of e){if(n&&o.field===n&&!o.isNot)continue;let s=this.maskOf(o),i=o.isNot?0:1;for(let a=0;a<
r.length;a+=1)s[a]!==i&&(r[a]=0)}return r}maskWhere(e){let n=this.emptyMask();for(let r=0;r<n.length;r+=1)e(r)&&(n[r]=1);
return n}emptyMask(){return new Uint8Array(this.graph.articles.id.length)}maskOf(e){let n=JSON.stringify([e.field,e.values,
e.isPhrase,!!this.graph.details]);return os(this.masks,n,ec,()=>this.findMask(e))}findMask(e){let{articles:n}=this.graph,
r=this.described.get(e.field);if(r)return this.maskDescribed(r,e);switch(e.field){case null:return this.maskWords(e);case"\
topic":case"outlet":case"story":return this.maskHeld(e.field,this.rowsNamed(e));case"after":return this.maskDates(o=>e.dates.
every(s=>o>=s));case"before":return this.maskDates(o=>e.dates.every(s=>o<s));case"related":return this.maskWithin(this.relatedCounts(),
e.bounds);case"quality":case"heat":return this.maskWithin(n[e.field],e.bounds);case"type":case"category":return this.maskCoded(
e.field,e.values);case"kind":return this.maskLinked(e.values);default:return this.emptyMask()}}maskDescribed(e,{bounds:n,
values:r}){if(n.length)return this.maskWithin(e.values,n);let o=r.map(s=>Wt(s,!1));return this.maskWhere(s=>{let i=e.values[s];
return i!==null&&o.some(a=>a.test(String(i)))})}maskWords({values:[e],isPhrase:n}){let{graph:r}=this,o=Wt(e,n),s=d=>r.rowsIn(
d).map(m=>this.isNamed(d,m,o)),[i,a]=[s("outlet"),s("topic")],{headline:l,outlet:u}=r.articles;return this.maskWhere(d=>o.
test(l[d]??"")||i[u[d]]||r.articleTopics[d].some(m=>a[m])||o.test(r.abstractOf(d)??""))}maskHeld(e,n){let r=this.emptyMask();
for(let o of n)for(let s of this.graph.articlesIn[e][o])r[s]=1;return r}maskDates(e){let{published:n}=this.graph.articles;
return this.maskWhere(r=>{let o=n[r];return o!==null&&e(o)})}maskWithin(e,n){return this.maskWhere(r=>{let o=e[r];return o!==
null&&n.some(([s,i])=>o>=s&&o<=i)})}maskCoded(e,n){let r=new Set(n.map(it)),o=this.graph.words[e],s=new Set(o.flatMap((i,a)=>r.
has(it(i))?[a]:[]));return this.maskWhere(i=>s.has(this.graph.articles[e][i]))}maskLinked(e){let n=new Set(e.map(i=>i.toLowerCase())),
{source:r,target:o}=this.graph.links,s=this.emptyMask();return r.forEach((i,a)=>{n.has(this.graph.linkKind(a))&&(s[i]=s[o[a]]=
1)}),s}relatedCounts(){if(this.counts)return this.counts;let{graph:e}=this,n=e.articles.id.length,r=new Int32Array(n).fill(
-1);this.counts=new Int32Array(n);for(let o=0;o<n;o+=1)for(let s of e.linksOf(o)){if(s>=e.links.declared)continue;let i=e.
otherEnd(s,o);r[i]!==o&&(this.counts[o]+=1),r[i]=o}return this.counts}};function os(t,e,n,r){let o=t.get(e);return o===void 0&&
(t.size>n&&t.clear(),o=r(),t.set(e,o)),o}var c,U,tt,Ce;function ss(t){c=t,U=new ln(t),tt=new mn(t),Ce=new un(t,tt)}var is={light:["#2c5f8a","#b4611a","#3b7a4b","#8b3f93","#a83246","#6d6812","#15777f","#7a5138"],dark:["#7fb5e0","#eaa25c",
"#86c996","#d79be0","#f08a97","#cfc65e","#6fd0d6","#cda483"]},fr={light:["#c9a227","#c77f2e","#b85c38","#9c3f49","#78305\
9","#53285f","#2f2358"],dark:["#6a5fa8","#8f5fae","#b5619f","#d66f86","#ec8a6d","#f5ad63","#fbd57a"]},as=-1,hr=-2,fn={topic:"\
Topic",outlet:"Outlet",date:"Date",story:"Story"},hn={articles:"Same",heat:"Heat"},J;function ls(){let t=c.sizeOf("artic\
le");J={colour:"topic",classes:[],codes:new Int8Array(t),radii:new Float32Array(t)},pr("topic"),gr("articles")}function pr(t){
J.colour=t,J.classes=rc(c,t),J.classes.forEach(({rows:e},n)=>{for(let r of e)J.codes[r]=n}),Jt()}function gr(t){t==="art\
icles"?J.radii.fill(5.2):J.radii.set(nc(c)),Jt()}function nc({articles:{heat:t}}){let e=Float64Array.from(t.filter(r=>r!==
null)).sort(),n=new Map;return e.forEach((r,o)=>{n.has(r)||n.set(r,o/e.length)}),Float32Array.from(t,r=>r===null?3:3.2+3.4*
(n.get(r)??0))}function rc(t,e){let{articles:n}=t;if(e==="date")return sc(t);if(e==="outlet")return mr(t,"outlet",n.outlet,
"Other outlets","Outlet not given");if(e==="topic"){let o=n.id.map((s,i)=>oc(t,i));return mr(t,"topic",o,"Other topics",
"No topic declared")}let r=n.storyline.map((o,s)=>o>=0?o:n.event[s]);return mr(t,"story",r,"Other stories","In no story")}
function oc({articleTopics:t,topicArticles:e},n){let r=(o,s)=>e[o].length<e[s].length;return t[n].reduce((o,s)=>o<0||r(s,
o)?s:o,-1)}function mr(t,e,n,r,o){let s=te(t.sizeOf(e),n),a=[...s.keys()].filter(h=>s[h].length).sort((h,g)=>s[g].length-
s[h].length||h-g),l=is.light.length,u=a.slice(0,l).map((h,g)=>{let y={kind:e,row:h};return{label:t.labelOf(y),thing:y,hue:g,
rows:s[h]}}),d={label:r,hue:as,rows:a.slice(l).flatMap(h=>s[h])},m=[...n.keys()].filter(h=>n[h]<0),f={label:o,hue:hr,rows:m};
return[...u,...[d,f].filter(h=>h.rows.length)]}function sc({articles:{published:t}}){let e=t.map(f=>f===null?-1:Math.floor(
f/gt)),n=Int32Array.from(e.filter((f,h)=>t[h]!==null)).sort(),r=fr.light.length,o=(f,h)=>n[Math.floor(h*n.length/r)],s=n.
length?[...new Set(fr.light.map(o))]:[],i=s.map(()=>[]);e.forEach((f,h)=>{t[h]!==null&&i[s.findLastIndex(g=>g<=f)].push(
h)});let a=f=>(s.at(f+1)??n[n.length-1]+1)-1,l=f=>Et(s[f]*gt,a(f)*gt),u=i.map((f,h)=>({label:l(h),hue:h,rows:f})),d=[...t.
keys()].filter(f=>t[f]===null),m={label:"Date not given",hue:hr,rows:d};return[...u,m].filter(f=>f.rows.length)}function pn(t){
return t===as?R.quiet:t===hr?R.isDark?"#6b7079":"#a39a8c":(J.colour==="date"?fr:is)[R.isDark?"dark":"light"][t]}var yr=()=>J.
classes.map(({label:t,thing:e=null,hue:n,rows:r})=>({label:t,thing:e,swatch:pn(n),rows:r}));var ic=1.6,cs=220,ac=150,S;function ds(){S=lc(c)}function lc(t){let{x:e,y:n,stories:r,radii:o,topics:s}=t.map,i=a=>t.stories.
articles[a];return{x:Float32Array.from(e),y:Float32Array.from(n),sx:Float32Array.from(r[0]),sy:Float32Array.from(r[1]),radii:Float32Array.
from(o),topics:s,stretched:[1,1],islands:[...t.storylines].sort((a,l)=>i(l)-i(a)||a-l)}}function ms({clientWidth:t,clientHeight:e}){
let n=t&&e?t/e:1;S=us(us(S,0,n),1,1/n)}function us(t,e,n){let r=Math.min(ic,Math.max(1,n)),o=r/t.stretched[e]-1;if(Math.
abs(o)<.05)return t;let[s,i]=e?[t.y.slice(),t.sy.slice()]:[t.x.slice(),t.sx.slice()],a=new Uint8Array(s.length);for(let u of t.
islands){let d=o*i[u];for(let m of[u,...c.storyEvents[u]])i[m]+=d;for(let m of c.storyArticles[u])s[m]+=d,a[m]=1}for(let u=0;u<
s.length;u+=1)a[u]||(s[u]*=1+o);let l=[e?1:1+o,e?1+o:1];return{...t,...e?{y:s,sy:i}:{x:s,sx:i},topics:t.topics.map(([u,d])=>[
u*l[0],d*l[1]]),stretched:e?[t.stretched[0],r]:[r,t.stretched[1]]}}function fs(){let[t,e,n,r]=[1/0,1/0,-1/0,-1/0],o=(s,i,a)=>{
t=Math.min(t,s-a),e=Math.min(e,i-a),n=Math.max(n,s+a),r=Math.max(r,i+a)};for(let s=0;s<S.x.length;s+=1)o(S.x[s],S.y[s],8);
for(let s of S.islands)o(S.sx[s],S.sy[s],S.radii[s]);return[t,e,n,r]}var $e=(t,e,n,r)=>e+r>t.left&&e-r<t.left+t.width&&n+
r>t.top&&n-r<t.top+t.height;function Tt({x:t,y:e,scale:n,width:r,height:o}){let[s,i]=[r/n,o/n];return{left:t-s/2,top:e-i/
2,width:s,height:i,scale:n}}function ne(t){let e=[];for(let n=0;n<S.x.length;n+=1)$e(t,S.x[n],S.y[n],24)&&e.push(n);return e}
var wr=(t,e)=>$e(e,S.sx[t],S.sy[t],S.radii[t]),hs=(t,e)=>S.islands.filter(n=>wr(n,t)&&S.radii[n]*t.scale>e);function re(t,e=5){
let n=[];for(let r of S.islands){if(n.length>=cs)break;if(!wr(r,t))continue;let o=S.radii[r]*t.scale;if(o<e)continue;let s=o>
ac?cc(r,t):[];s.length>1?n.push(...s.slice(0,cs-n.length)):n.push(r)}return n}var cc=(t,e)=>c.storyEvents[t].filter(n=>wr(
n,e)),br={background:"rgba(0,0,0,0)",border:"rgba(0,0,0,0)"},uc=t=>({id:c.nameOf(I(t)),x:S.sx[t],y:S.sy[t],fixed:!0,shape:"\
dot",size:S.radii[t],borderWidth:0,color:{...br,hover:br,highlight:br}}),gn=new Set,ps=()=>{gn=new Set};function xr(){let t=new Set(
re(Tt(mt()))),e=[...gn].filter(r=>!t.has(r)),n=[...t].filter(r=>!gn.has(r));gn=t,e.length&&At.remove(e.map(r=>c.nameOf(I(
r)))),n.length&&At.add(n.map(uc))}function Ft({kind:t,row:e}){return t==="article"?{x:S.x[e],y:S.y[e],radius:J.radii[e]}:
t==="story"?vr(e):t==="outlet"||!c.topicArticles[e].length?null:{x:S.topics[e][0],y:S.topics[e][1],radius:10}}var vr=t=>({
x:S.sx[t],y:S.sy[t],radius:S.radii[t]});function gs(t,e,n){let[r,o]=[-1,n];for(let a=0;a<S.x.length;a+=1){let[l,u]=[S.x[a]-
t,S.y[a]-e];if(l>30||l<-30||u>30||u<-30)continue;let d=Math.hypot(l,u)-J.radii[a];d<=o&&([r,o]=[a,d])}if(r>=0)return A(r);
let s=a=>Math.hypot(S.sx[a]-t,S.sy[a]-e)<=S.radii[a],i=S.islands.find(s);return i===void 0?null:I(c.storyEvents[i].find(
s)??i)}var ys={name:"",nodes:[],edges:[],places:new Map,note:""},bs={...ys,name:"map"},ws={focus:null,litNames:null,litRows:null,
pointed:null},E={...ys,...ws,fit:1,grow:1,mask:null};function Bt(t){E={...E,...t}}var xs=t=>{Bt({...t,...ws})},_=()=>E.name===
"map",ge=()=>E.litNames!==null||E.litRows!==null,kr=t=>Z(t,E.focus);function Tr(t){let{mask:e}=E;return!e||c.articlesOf(
t).some(n=>e[n])}var ye=t=>E.litRows?E.litRows.has(t):E.mask?.[t]!==0;var vs=.3,Ts=16,dc=8,mc=9,Os=4,Ss=6e3,ks=7,Ms=1.1,bn=document.createElement("canvas"),yn=document.createElement("canvas"),
Or=null,fc=(t,e)=>t.left<=e.left&&t.top<=e.top&&t.left+t.width>=e.left+e.width&&t.top+t.height>=e.top+e.height;function Es(t,e,n){
let r=Tt(e),o=Or?.version===pe?Or:null,s=o!==null&&o.frame.scale===r.scale&&fc(o.frame,r),i=o&&(s||n)?o:hc(r,e.ratio);Or=
i;let{left:a,top:l,width:u,height:d}=i.frame;return t.drawImage(i.canvas,a,l,u,d),s||!n}function hc(t,e){let[n,r]=[t.width*
vs,t.height*vs],o={left:t.left-n,top:t.top-r,width:t.width+2*n,height:t.height+2*r,scale:t.scale},s=t.scale*e,i=Ns(bn,Math.
ceil(o.width*s),Math.ceil(o.height*s));return i.setTransform(s,0,0,s,-o.left*s,-o.top*s),gc(i,o,s),{canvas:bn,frame:o,version:pe}}
function Ns(t,e,n){(t.width!==e||t.height!==n)&&Object.assign(t,{width:e,height:n});let r=pc(t);return r.setTransform(1,
0,0,1,0,0),r.clearRect(0,0,e,n),r}function pc(t){let e=t.getContext("2d");if(!e)throw new Error("This browser gives no c\
anvas to draw on.");return e}function gc(t,e,n){let{focus:r,mask:o}=E,s=ne(e),i=yc(t,e,s);r&&Mc(t,e,r);let a=[[s.filter(
l=>!ye(l)),o?.1:.2],[s.filter(ye),1]];if(s.length>Ss&&5.2*e.scale<Ms*1.6)kc(t,e,n,a);else for(let[l,u]of a)xc(t,e,l,u);r&&
!(i&&r.kind==="story")&&Ac(t,r,e.scale)}function Ct(t,e,n,r){t.moveTo(e+r,n),t.arc(e,n,r,0,2*Math.PI)}function yc(t,e,n){
let r=n.filter(u=>c.articles.storyline[u]>=0||c.articles.event[u]>=0),o=r.length<=Ss&&e.scale>.12,s=o?[]:hs(e,1),i=o?As(
r):new Set,a=(u,d,m=0)=>{t.beginPath();for(let f of o?r:[])Ct(t,S.x[f],S.y[f],Ts+u);for(let f of i)Ct(t,S.sx[f],S.sy[f],
S.radii[f]+Os+u);for(let f of s)S.radii[f]*e.scale>m&&Ct(t,S.sx[f],S.sy[f],S.radii[f]-3+u);t.fillStyle=d,t.fill()},l=R.isDark?
["#171d25","#3a4551","#1f262e"]:["#e9eff0","#bccaca","#fffefb"];return a(dc,l[0]),o&&E.focus?.kind==="story"&&bc(t,e,c.storyArticles[E.
focus.row]),a(1/e.scale,l[1],ks),a(0,l[2],ks),o&&e.scale>.5&&wc(t,r),o}function bc(t,e,n){t.beginPath();for(let r of n)Ct(
t,S.x[r],S.y[r],Ts+3/e.scale);for(let r of As(n))Ct(t,S.sx[r],S.sy[r],S.radii[r]+Os+3/e.scale);t.fillStyle=R.accent,t.fill()}
var As=t=>new Set(t.map(e=>c.articles.event[e]).filter(e=>e>=0));function wc(t,e){t.beginPath();for(let n of e)c.articles.
event[n]>=0&&Ct(t,S.x[n],S.y[n],mc);t.fillStyle=R.isDark?"#2a343f":"#f4eee1",t.fill()}function xc(t,e,n,r){t.globalAlpha=
r;let o=J.classes.map(()=>[]);for(let s of n)o[J.codes[s]].push(s);o.forEach((s,i)=>{t.fillStyle=pn(J.classes[i].hue),vc(
t,s,e.scale)}),t.globalAlpha=1}function vc(t,e,n){let r=(ge()||E.mask?1.8:Ms)/n;t.beginPath();for(let o of e){let s=Math.
max(J.radii[o],r);s*n<1.4?t.rect(S.x[o]-s,S.y[o]-s,2*s,2*s):Ct(t,S.x[o],S.y[o],s)}t.fill()}function kc(t,e,n,r){let o=Ns(
yn,bn.width,bn.height),s=o.createImageData(yn.width,yn.height),i=new Uint32Array(s.data.buffer),a=Math.max(2,Math.round(
2*n*(ge()||E.mask?7:5)));for(let[l,u]of r){let d=J.classes.map(({hue:m})=>Oc(o,pn(m),u));for(let m of l){let[f,h]=[(S.x[m]-
e.left)*n,(S.y[m]-e.top)*n];Tc(i,s,f,h,a,d[J.codes[m]])}}o.putImageData(s,0,0),t.drawImage(yn,e.left,e.top,e.width,e.height)}
function Tc(t,{width:e,height:n},r,o,s,i){let[a,l]=[Math.round(r-s/2),Math.round(o-s/2)],[u,d]=[Math.min(a+s,e),Math.min(
l+s,n)];for(let m=Math.max(l,0);m<d;m+=1)t.fill(i,m*e+Math.max(a,0),m*e+Math.max(u,0))}function Oc(t,e,n){t.fillStyle=e;
let r=t.fillStyle,[o,s,i]=[1,3,5].map(a=>parseInt(r.slice(a,a+2),16));return(Math.round(255*n)<<24|i<<16|s<<8|o)>>>0}var Sc=600;
function Mc(t,e,n){let r=new Map;for(let o of Ec(n)){let s=de(c.linkKind(o));r.set(s,[...r.get(s)??[],o])}for(let[o,s]of r)
Nc(t,e.scale,yt[o],s);t.setLineDash([]),t.globalAlpha=1}function Ec({kind:t,row:e}){if(t==="article")return[...c.linksOf(
e)];if(t!=="story")return[];let{source:n,target:r}=c.links,o=new Set(c.storyArticles[e]);return c.storyArticles[e].flatMap(
i=>[...c.linksOf(i)].filter(a=>n[a]===i&&o.has(r[a]))).slice(0,Sc)}function Nc(t,e,n,r){t.beginPath();for(let o of r){let[
s,i]=[c.links.source[o],c.links.target[o]];t.moveTo(S.x[s],S.y[s]),t.lineTo(S.x[i],S.y[i])}t.setLineDash((n.dashes||[]).
map(o=>o/e)),t.globalAlpha=Math.max(.22,Math.min(.75,14/r.length)),t.strokeStyle=R[n.colour],t.lineWidth=.6*n.width/e,t.
stroke()}function Ac(t,e,n){let r=Ft(e);!r||e.kind==="topic"||(t.beginPath(),Ct(t,r.x,r.y,r.radius+(e.kind==="article"?4:
6)/n),t.strokeStyle=R.accent,t.lineWidth=2.5/n,t.stroke())}function Cc(t){let e=+this._x.call(null,t),n=+this._y.call(null,t);return $s(this.cover(e,n),e,n,t)}function $s(t,e,n,r){
if(isNaN(e)||isNaN(n))return t;var o,s=t._root,i={data:r},a=t._x0,l=t._y0,u=t._x1,d=t._y1,m,f,h,g,y,b,x,k;if(!s)return t.
_root=i,t;for(;s.length;)if((y=e>=(m=(a+u)/2))?a=m:u=m,(b=n>=(f=(l+d)/2))?l=f:d=f,o=s,!(s=s[x=b<<1|y]))return o[x]=i,t;if(h=
+t._x.call(null,s.data),g=+t._y.call(null,s.data),e===h&&n===g)return i.next=s,o?o[x]=i:t._root=i,t;do o=o?o[x]=new Array(
4):t._root=new Array(4),(y=e>=(m=(a+u)/2))?a=m:u=m,(b=n>=(f=(l+d)/2))?l=f:d=f;while((x=b<<1|y)===(k=(g>=f)<<1|h>=m));return o[k]=
s,o[x]=i,t}function $c(t){Array.isArray(t)||(t=Array.from(t));let e=t.length,n=new Float64Array(e),r=new Float64Array(e),
o=1/0,s=o,i=-o,a=i;for(let l=0,u,d,m;l<e;++l){if(isNaN(d=+this._x.call(null,u=t[l]))||isNaN(m=+this._y.call(null,u))){n[l]=
NaN;continue}n[l]=d,r[l]=m,d<o&&(o=d),d>i&&(i=d),m<s&&(s=m),m>a&&(a=m)}if(o>i||s>a)return this;this.cover(o,s).cover(i,a);
for(let l=0;l<e;++l)$s(this,n[l],r[l],t[l]);return this}function Lc(t,e){if(isNaN(t=+t)||isNaN(e=+e))return this;var n=this.
_x0,r=this._y0,o=this._x1,s=this._y1;if(isNaN(n))o=(n=Math.floor(t))+1,s=(r=Math.floor(e))+1;else{for(var i=o-n||1,a=this.
_root,l,u;n>t||t>=o||r>e||e>=s;)switch(u=(e<r)<<1|t<n,l=new Array(4),l[u]=a,a=l,i*=2,u){case 0:o=n+i,s=r+i;break;case 1:
n=o-i,s=r+i;break;case 2:o=n+i,r=s-i;break;case 3:n=o-i,r=s-i;break}this._root&&this._root.length&&(this._root=a)}return this.
_x0=n,this._y0=r,this._x1=o,this._y1=s,this}function Ic(){var t=[];return this.visit(function(e){if(!e.length)do t.push(
e.data);while(e=e.next)}),t}function Dc(t){return arguments.length?this.cover(+t[0][0],+t[0][1]).cover(+t[1][0],+t[1][1]):
isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}function at(t,e,n,r,o){this.node=t,this.x0=e,this.y0=n,
this.x1=r,this.y1=o}function Rc(t,e,n){var r,o=this._x0,s=this._y0,i,a,l,u,d=this._x1,m=this._y1,f=[],h=this._root,g,y;for(h&&
f.push(new at(h,o,s,d,m)),n==null?n=1/0:(o=t-n,s=e-n,d=t+n,m=e+n,n*=n);g=f.pop();)if(!(!(h=g.node)||(i=g.x0)>d||(a=g.y0)>
m||(l=g.x1)<o||(u=g.y1)<s))if(h.length){var b=(i+l)/2,x=(a+u)/2;f.push(new at(h[3],b,x,l,u),new at(h[2],i,x,b,u),new at(
h[1],b,a,l,x),new at(h[0],i,a,b,x)),(y=(e>=x)<<1|t>=b)&&(g=f[f.length-1],f[f.length-1]=f[f.length-1-y],f[f.length-1-y]=g)}else{
var k=t-+this._x.call(null,h.data),$=e-+this._y.call(null,h.data),T=k*k+$*$;if(T<n){var D=Math.sqrt(n=T);o=t-D,s=e-D,d=t+
D,m=e+D,r=h.data}}return r}function Fc(t){if(isNaN(d=+this._x.call(null,t))||isNaN(m=+this._y.call(null,t)))return this;
var e,n=this._root,r,o,s,i=this._x0,a=this._y0,l=this._x1,u=this._y1,d,m,f,h,g,y,b,x;if(!n)return this;if(n.length)for(;;){
if((g=d>=(f=(i+l)/2))?i=f:l=f,(y=m>=(h=(a+u)/2))?a=h:u=h,e=n,!(n=n[b=y<<1|g]))return this;if(!n.length)break;(e[b+1&3]||
e[b+2&3]||e[b+3&3])&&(r=e,x=b)}for(;n.data!==t;)if(o=n,!(n=n.next))return this;return(s=n.next)&&delete n.next,o?(s?o.next=
s:delete o.next,this):e?(s?e[b]=s:delete e[b],(n=e[0]||e[1]||e[2]||e[3])&&n===(e[3]||e[2]||e[1]||e[0])&&!n.length&&(r?r[x]=
n:this._root=n),this):(this._root=s,this)}function Bc(t){for(var e=0,n=t.length;e<n;++e)this.remove(t[e]);return this}function Hc(){
return this._root}function Kc(){var t=0;return this.visit(function(e){if(!e.length)do++t;while(e=e.next)}),t}function _c(t){
var e=[],n,r=this._root,o,s,i,a,l;for(r&&e.push(new at(r,this._x0,this._y0,this._x1,this._y1));n=e.pop();)if(!t(r=n.node,
s=n.x0,i=n.y0,a=n.x1,l=n.y1)&&r.length){var u=(s+a)/2,d=(i+l)/2;(o=r[3])&&e.push(new at(o,u,d,a,l)),(o=r[2])&&e.push(new at(
o,s,d,u,l)),(o=r[1])&&e.push(new at(o,u,i,a,d)),(o=r[0])&&e.push(new at(o,s,i,u,d))}return this}function Pc(t){var e=[],
n=[],r;for(this._root&&e.push(new at(this._root,this._x0,this._y0,this._x1,this._y1));r=e.pop();){var o=r.node;if(o.length){
var s,i=r.x0,a=r.y0,l=r.x1,u=r.y1,d=(i+l)/2,m=(a+u)/2;(s=o[0])&&e.push(new at(s,i,a,d,m)),(s=o[1])&&e.push(new at(s,d,a,
l,m)),(s=o[2])&&e.push(new at(s,i,m,d,u)),(s=o[3])&&e.push(new at(s,d,m,l,u))}n.push(r)}for(;r=n.pop();)t(r.node,r.x0,r.
y0,r.x1,r.y1);return this}function Wc(t){return t[0]}function zc(t){return arguments.length?(this._x=t,this):this._x}function Gc(t){
return t[1]}function Vc(t){return arguments.length?(this._y=t,this):this._y}function wn(t,e,n){var r=new Sr(e??Wc,n??Gc,
NaN,NaN,NaN,NaN);return t==null?r:r.addAll(t)}function Sr(t,e,n,r,o,s){this._x=t,this._y=e,this._x0=n,this._y0=r,this._x1=
o,this._y1=s,this._root=void 0}function Cs(t){for(var e={data:t.data},n=e;t=t.next;)n=n.next={data:t.data};return e}var lt=wn.
prototype=Sr.prototype;lt.copy=function(){var t=new Sr(this._x,this._y,this._x0,this._y0,this._x1,this._y1),e=this._root,
n,r;if(!e)return t;if(!e.length)return t._root=Cs(e),t;for(n=[{source:e,target:t._root=new Array(4)}];e=n.pop();)for(var o=0;o<
4;++o)(r=e.source[o])&&(r.length?n.push({source:r,target:e.target[o]=new Array(4)}):e.target[o]=Cs(r));return t};lt.add=
Cc;lt.addAll=$c;lt.cover=Lc;lt.data=Ic;lt.extent=Dc;lt.find=Rc;lt.remove=Fc;lt.removeAll=Bc;lt.root=Hc;lt.size=Kc;lt.visit=
_c;lt.visitAfter=Pc;lt.x=zc;lt.y=Vc;var Uc={value:()=>{}};function Mr(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.
test(r))throw new Error("illegal type: "+r);n[r]=[]}return new xn(n)}function xn(t){this._=t}function qc(t,e){return t.trim().
split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))
throw new Error("unknown type: "+n);return{type:n,name:r}})}xn.prototype=Mr.prototype={constructor:xn,on:function(t,e){var n=this.
_,r=qc(t+"",n),o,s=-1,i=r.length;if(arguments.length<2){for(;++s<i;)if((o=(t=r[s]).type)&&(o=jc(n[o],t.name)))return o;return}
if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++s<i;)if(o=(t=r[s]).type)n[o]=Ls(n[o],t.name,
e);else if(e==null)for(o in n)n[o]=Ls(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=
e[n].slice();return new xn(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,s;r<o;++r)n[r]=
arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(s=this._[t],r=0,o=s.length;r<o;++r)s[r].
value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this.
_[t],o=0,s=r.length;o<s;++o)r[o].value.apply(e,n)}};function jc(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===
e)return o.value}function Ls(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=Uc,t=t.slice(0,r).concat(t.slice(
r+1));break}return n!=null&&t.push({name:e,value:n}),t}var be=0,Ie=0,Le=0,Ds=1e3,vn,De,kn=0,oe=0,Tn=0,Re=typeof performance=="object"&&performance.now?performance:Date,Rs=typeof window==
"object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function Fs(){
return oe||(Rs(Yc),oe=Re.now()+Tn)}function Yc(){oe=0}function Er(){this._call=this._time=this._next=null}Er.prototype=Ar.
prototype={constructor:Er,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a functio\
n");n=(n==null?Fs():+n)+(e==null?0:+e),!this._next&&De!==this&&(De?De._next=this:vn=this,De=this),this._call=t,this._time=
n,Nr()},stop:function(){this._call&&(this._call=null,this._time=1/0,Nr())}};function Ar(t,e,n){var r=new Er;return r.restart(
t,e,n),r}function Xc(){Fs(),++be;for(var t=vn,e;t;)(e=oe-t._time)>=0&&t._call.call(void 0,e),t=t._next;--be}function Is(){
oe=(kn=Re.now())+Tn,be=Ie=0;try{Xc()}finally{be=0,Zc(),oe=0}}function Qc(){var t=Re.now(),e=t-kn;e>Ds&&(Tn-=e,kn=t)}function Zc(){
for(var t,e=vn,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:vn=n);De=
t,Nr(r)}function Nr(t){if(!be){Ie&&(Ie=clearTimeout(Ie));var e=t-oe;e>24?(t<1/0&&(Ie=setTimeout(Is,Math.ceil(t-Re.now()-
Tn)+1)),Le&&(Le=clearInterval(Le))):(Le||(kn=Re.now(),Le=setInterval(Qc,Ds)),be=1,Rs(Is))}}function ct(t){return function(){return t}}function zt(t){return(t()-.5)*1e-6}function Jc(t){return t.x+t.vx}function tu(t){
return t.y+t.vy}function Ks(t){var e,n,r,o=1,s=1;typeof t!="function"&&(t=ct(t==null?1:+t));function i(){for(var u,d=e.length,
m,f,h,g,y,b,x=0;x<s;++x)for(m=wn(e,Jc,tu).visitAfter(a),u=0;u<d;++u)f=e[u],y=n[f.index],b=y*y,h=f.x+f.vx,g=f.y+f.vy,m.visit(
k);function k($,T,D,X,Q){var L=$.data,P=$.r,G=y+P;if(L){if(L.index>f.index){var rt=h-L.x-L.vx,dt=g-L.y-L.vy,Lt=rt*rt+dt*
dt;Lt<G*G&&(rt===0&&(rt=zt(r),Lt+=rt*rt),dt===0&&(dt=zt(r),Lt+=dt*dt),Lt=(G-(Lt=Math.sqrt(Lt)))/Lt*o,f.vx+=(rt*=Lt)*(G=(P*=
P)/(b+P)),f.vy+=(dt*=Lt)*G,L.vx-=rt*(G=1-G),L.vy-=dt*G)}return}return T>h+G||X<h-G||D>g+G||Q<g-G}}function a(u){if(u.data)
return u.r=n[u.data.index];for(var d=u.r=0;d<4;++d)u[d]&&u[d].r>u.r&&(u.r=u[d].r)}function l(){if(e){var u,d=e.length,m;
for(n=new Array(d),u=0;u<d;++u)m=e[u],n[m.index]=+t(m,u,e)}}return i.initialize=function(u,d){e=u,r=d,l()},i.iterations=
function(u){return arguments.length?(s=+u,i):s},i.strength=function(u){return arguments.length?(o=+u,i):o},i.radius=function(u){
return arguments.length?(t=typeof u=="function"?u:ct(+u),l(),i):t},i}function eu(t){return t.index}function Bs(t,e){var n=t.
get(e);if(!n)throw new Error("node not found: "+e);return n}function _s(t){var e=eu,n=m,r,o=ct(30),s,i,a,l,u,d=1;t==null&&
(t=[]);function m(b){return 1/Math.min(a[b.source.index],a[b.target.index])}function f(b){for(var x=0,k=t.length;x<d;++x)
for(var $=0,T,D,X,Q,L,P,G;$<k;++$)T=t[$],D=T.source,X=T.target,Q=X.x+X.vx-D.x-D.vx||zt(u),L=X.y+X.vy-D.y-D.vy||zt(u),P=Math.
sqrt(Q*Q+L*L),P=(P-s[$])/P*b*r[$],Q*=P,L*=P,X.vx-=Q*(G=l[$]),X.vy-=L*G,D.vx+=Q*(G=1-G),D.vy+=L*G}function h(){if(i){var b,
x=i.length,k=t.length,$=new Map(i.map((D,X)=>[e(D,X,i),D])),T;for(b=0,a=new Array(x);b<k;++b)T=t[b],T.index=b,typeof T.source!=
"object"&&(T.source=Bs($,T.source)),typeof T.target!="object"&&(T.target=Bs($,T.target)),a[T.source.index]=(a[T.source.index]||
0)+1,a[T.target.index]=(a[T.target.index]||0)+1;for(b=0,l=new Array(k);b<k;++b)T=t[b],l[b]=a[T.source.index]/(a[T.source.
index]+a[T.target.index]);r=new Array(k),g(),s=new Array(k),y()}}function g(){if(i)for(var b=0,x=t.length;b<x;++b)r[b]=+n(
t[b],b,t)}function y(){if(i)for(var b=0,x=t.length;b<x;++b)s[b]=+o(t[b],b,t)}return f.initialize=function(b,x){i=b,u=x,h()},
f.links=function(b){return arguments.length?(t=b,h(),f):t},f.id=function(b){return arguments.length?(e=b,f):e},f.iterations=
function(b){return arguments.length?(d=+b,f):d},f.strength=function(b){return arguments.length?(n=typeof b=="function"?b:
ct(+b),g(),f):n},f.distance=function(b){return arguments.length?(o=typeof b=="function"?b:ct(+b),y(),f):o},f}var nu=1664525,
ru=1013904223,Hs=4294967296;function ou(){let t=1;return()=>(t=(nu*t+ru)%Hs)/Hs}function su(t){return t.x}function iu(t){
return t.y}var au=10,lu=Math.PI*(3-Math.sqrt(5));function Ps(t){var e,n=1,r=.001,o=1-Math.pow(r,1/300),s=0,i=.6,a=new Map,
l=Ar(m),u=Mr("tick","end"),d=ou();t==null&&(t=[]);function m(){f(),u.call("tick",e),n<r&&(l.stop(),u.call("end",e))}function f(y){
var b,x=t.length,k;y===void 0&&(y=1);for(var $=0;$<y;++$)for(n+=(s-n)*o,a.forEach(function(T){T(n)}),b=0;b<x;++b)k=t[b],
k.fx==null?k.x+=k.vx*=i:(k.x=k.fx,k.vx=0),k.fy==null?k.y+=k.vy*=i:(k.y=k.fy,k.vy=0);return e}function h(){for(var y=0,b=t.
length,x;y<b;++y){if(x=t[y],x.index=y,x.fx!=null&&(x.x=x.fx),x.fy!=null&&(x.y=x.fy),isNaN(x.x)||isNaN(x.y)){var k=au*Math.
sqrt(.5+y),$=y*lu;x.x=k*Math.cos($),x.y=k*Math.sin($)}(isNaN(x.vx)||isNaN(x.vy))&&(x.vx=x.vy=0)}}function g(y){return y.
initialize&&y.initialize(t,d),y}return h(),e={tick:f,restart:function(){return l.restart(m),e},stop:function(){return l.
stop(),e},nodes:function(y){return arguments.length?(t=y,h(),a.forEach(g),e):t},alpha:function(y){return arguments.length?
(n=+y,e):n},alphaMin:function(y){return arguments.length?(r=+y,e):r},alphaDecay:function(y){return arguments.length?(o=+y,
e):+o},alphaTarget:function(y){return arguments.length?(s=+y,e):s},velocityDecay:function(y){return arguments.length?(i=
1-y,e):1-i},randomSource:function(y){return arguments.length?(d=y,a.forEach(g),e):d},force:function(y,b){return arguments.
length>1?(b==null?a.delete(y):a.set(y,g(b)),e):a.get(y)},find:function(y,b,x){var k=0,$=t.length,T,D,X,Q,L;for(x==null?x=
1/0:x*=x,k=0;k<$;++k)Q=t[k],T=y-Q.x,D=b-Q.y,X=T*T+D*D,X<x&&(L=Q,x=X);return L},on:function(y,b){return arguments.length>
1?(u.on(y,b),e):u.on(y)}}}function Ws(){var t,e,n,r,o=ct(-30),s,i=1,a=1/0,l=.81;function u(h){var g,y=t.length,b=wn(t,su,
iu).visitAfter(m);for(r=h,g=0;g<y;++g)e=t[g],b.visit(f)}function d(){if(t){var h,g=t.length,y;for(s=new Array(g),h=0;h<g;++h)
y=t[h],s[y.index]=+o(y,h,t)}}function m(h){var g=0,y,b,x=0,k,$,T;if(h.length){for(k=$=T=0;T<4;++T)(y=h[T])&&(b=Math.abs(
y.value))&&(g+=y.value,x+=b,k+=b*y.x,$+=b*y.y);h.x=k/x,h.y=$/x}else{y=h,y.x=y.data.x,y.y=y.data.y;do g+=s[y.data.index];while(y=
y.next)}h.value=g}function f(h,g,y,b){if(!h.value)return!0;var x=h.x-e.x,k=h.y-e.y,$=b-g,T=x*x+k*k;if($*$/l<T)return T<a&&
(x===0&&(x=zt(n),T+=x*x),k===0&&(k=zt(n),T+=k*k),T<i&&(T=Math.sqrt(i*T)),e.vx+=x*h.value*r/T,e.vy+=k*h.value*r/T),!0;if(h.
length||T>=a)return;(h.data!==e||h.next)&&(x===0&&(x=zt(n),T+=x*x),k===0&&(k=zt(n),T+=k*k),T<i&&(T=Math.sqrt(i*T)));do h.
data!==e&&($=s[h.data.index]*r/T,e.vx+=x*$,e.vy+=k*$);while(h=h.next)}return u.initialize=function(h,g){t=h,n=g,d()},u.strength=
function(h){return arguments.length?(o=typeof h=="function"?h:ct(+h),d(),u):o},u.distanceMin=function(h){return arguments.
length?(i=h*h,u):Math.sqrt(i)},u.distanceMax=function(h){return arguments.length?(a=h*h,u):Math.sqrt(a)},u.theta=function(h){
return arguments.length?(l=h*h,u):Math.sqrt(l)},u}function zs(t){var e=ct(.1),n,r,o;typeof t!="function"&&(t=ct(t==null?0:+t));function s(a){for(var l=0,u=n.length,d;l<u;++l)
d=n[l],d.vx+=(o[l]-d.x)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)r[a]=isNaN(
o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.length?
(e=typeof a=="function"?a:ct(+a),i(),s):e},s.x=function(a){return arguments.length?(t=typeof a=="function"?a:ct(+a),i(),
s):t},s}function Gs(t){var e=ct(.1),n,r,o;typeof t!="function"&&(t=ct(t==null?0:+t));function s(a){for(var l=0,u=n.length,
d;l<u;++l)d=n[l],d.vy+=(o[l]-d.y)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)
r[a]=isNaN(o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.
length?(e=typeof a=="function"?a:ct(+a),i(),s):e},s.y=function(a){return arguments.length?(t=typeof a=="function"?a:ct(+a),
i(),s):t},s}var On=120,cu=300,uu=60,du=44;function Vs(t,e){let n=new Map(t.map(({id:a},l)=>[a,l])),r=e.flatMap(({from:a,to:l})=>{let[
u,d]=[n.get(a),n.get(l)];return u===void 0||d===void 0?[]:[{source:u,target:d}]}),o=mu(t.length,r),s=Ks((a,l)=>t[l].size+
du/2),i=Ps(o).stop().force("links",_s(r).distance(On)).force("charges",Ws().strength(-9*On).distanceMax(12*On)).force("x",
zs().strength(.06)).force("y",Gs().strength(.06)).force("apart",s).tick(cu);for(let a of["links","charges","x","y"])i.force(
a,null);return s.strength(1).iterations(4),i.velocityDecay(.6).tick(uu),o.map(({x:a=0,y:l=0})=>[Math.round(a),Math.round(
l)])}function mu(t,e){let n=new Int32Array(t);for(let{source:s,target:i}of e)n[s]+=1,n[i]+=1;let r=Array.from({length:t},
()=>({}));return[...n.keys()].sort((s,i)=>n[i]-n[s]||s-i).forEach((s,i)=>{let a=.7*On*Math.sqrt(i+.5);r[s]={x:a*Math.cos(
2.399963*i),y:a*Math.sin(2.399963*i)}}),r}var fu={article:[7,1.4,14],outlet:[7,1.1,16],topic:[11,1,22],story:[12,1.2,26]};function hu(t){let[e,n,r]=fu[t.kind];return Math.
min(r,e+n*Math.sqrt(c.weight(t)))}function qs({name:t="network",nodes:e,edges:n,note:r=""}){let o=pu(e,n),s=new Map(o.map(
u=>[u.id,u])),i=new Map,a=js(n).filter(({from:u,to:d})=>s.has(u)&&s.has(d)&&u!==d);for(let{edge:u}of a)i.set(u.kind,(i.get(
u.kind)??0)+1);let l=a.map(({id:u,from:d,to:m,edge:f})=>({id:u,from:d,to:m,ends:[f.from,f.to],kind:f.kind,links:f.links??
[],isHub:f.isHub??!1,ink:gu(i.get(f.kind)??1)}));for(let{from:u,to:d,isHub:m}of l){let[f,h]=[s.get(u),s.get(d)];!m&&f&&h&&
yu(f,h)}return{name:t,nodes:o,edges:l,places:s,note:r}}var js=t=>t.map((e,n)=>({id:n,from:c.nameOf(e.from),to:c.nameOf(e.
to),edge:e}));function pu(t,e){let n=t.map(i=>({thing:i.thing,id:c.nameOf(i.thing),size:i.size??hu(i.thing),x:i.x,y:i.y})),
r=n.every(({x:i,y:a})=>i!==void 0&&a!==void 0),o=js(e.filter(({isHub:i,from:a,to:l})=>!i&&a!==l)),s=r?n.map(({x:i=0,y:a=0})=>[
i,a]):Vs(n,o);return n.map((i,a)=>({...i,x:s[a][0],y:s[a][1],ways:[]}))}var gu=t=>Math.max(.22,Math.min(1,Math.sqrt(100/
t)));function yu(t,e){let n=Math.hypot(e.x-t.x,e.y-t.y)||1,[r,o]=[(e.x-t.x)/n,(e.y-t.y)/n];t.ways.push([r,o]),e.ways.push(
[-r,-o])}function Fe(){let{nodes:t,edges:e}=c.network,n=c.sizeOf("article")+c.sizeOf("outlet")+c.sizeOf("topic");return!e.
length&&n>c.notes.wholeLimit?null:{name:"whole",nodes:t.flatMap(({id:r,x:o,y:s})=>{let i=c.thingOf(r);return i?[{thing:i,
x:o,y:s}]:[]}),edges:e.flatMap(({from:r,to:o,kind:s,hub:i})=>{let a=[c.thingOf(r),c.thingOf(o)];return a[0]&&a[1]?[{from:a[0],
to:a[1],kind:s,isHub:!!i}]:[]})}}function Ys(t){let e=c.nameOf(t),n=t.kind==="story"?c.storyArticles[t.row]:[],r=new Set(
[e,...n.map(o=>c.nameOf(A(o)))]);for(let{from:o,to:s}of E.edges)o===e&&r.add(s),s===e&&r.add(o);return r}function Xs(t){
let{row:e}=t;return t.kind!=="article"?c.articlesOf(t):[e,...Array.from(c.linksOf(e),n=>c.otherEnd(n,e))]}var Us=.13;function Cr(t){
if(kr(t.thing))return 1;let e=Tr(t.thing);return ge()?E.litNames?.has(t.id)?1:E.mask&&e?.5:Us:e?1:Us}function bu(t,e){return e?
1:ge()?.12*t.ink:(E.mask&&!t.ends.every(Tr)?.06:.75)*t.ink}function $r(t){let e=kr(t.thing);return{id:t.id,x:t.x,y:t.y,fixed:!0,
shape:Ko[t.thing.kind],size:t.size*E.grow,opacity:Cr(t),borderWidth:e?3:1,color:{background:R[t.thing.kind],border:e?R.ink:
R.paper}}}function Be(t){let{focus:e,grow:n,pointed:r}=E,{width:o,dashes:s,arrow:i,colour:a,isNamed:l=!1}=yt[t.kind],u=e&&
c.nameOf(e),d=t.from===u||t.to===u||t.id===r,m=E.litNames?.has(t.from)&&E.litNames.has(t.to),f=bu(t,d||e?.kind==="story"&&
m===!0),h=t.kind==="related-to"||l;return{id:t.id,from:t.from,to:t.to,hidden:t.isHub&&!d&&r!==t.from&&r!==t.to,width:o*n*
(t.id===r?1.8:1),dashes:s&&s.map(g=>g*n),arrows:{to:{enabled:i,scaleFactor:.3+.18*n}},label:l&&f>.5?t.kind:void 0,font:{
size:11*n,face:"sans-serif",color:R.ink,strokeWidth:3*n,strokeColor:R.paper,align:"middle"},color:{color:R[a],hover:R[a],
opacity:f*(h?.9:.65)}}}var Qs=new Map;function Sn(t){let{kind:e}=t,n=()=>c.rowsIn(e).map(o=>c.weight({kind:e,row:o})),r=Qs.get(e)??n().reduce((o,s)=>Math.
max(o,s),1);return Qs.set(e,r),c.weight(t)/r}var He=({x:t,y:e},n)=>[(t-n.x)*n.scale,(e-n.y)*n.scale],Mn=t=>Z(t,E.focus)||
!_()&&["topic","outlet"].includes(t.kind)&&Sn(t)===1;function ei({thing:t,x:e,y:n,radius:r,ways:o,isRegion:s},{lines:i,height:a,
width:l},u,d){let[m,f]=He({x:e,y:n},u),h=i.length*a,g=d.filter(({at:[L,P],half:G})=>Math.abs(L-m)<r+l+2*G+40&&Math.abs(P-
f)<r+h+2*G+80),y=(L,P)=>({left:L,right:L+l,top:P,bottom:P+h}),b=y(m-l/2,f+r+3),x=y(m-l/2,f-r-3-h),k=y(m-l/2,f-h/2),$=y(m+
r+4,f-h/2),T=y(m-r-4-l,f-h/2);if(s)return[k,...wu.map(L=>y(m-l/2,f-h/2+L))].filter(L=>xu(L,g));if(_()&&t.kind==="story"){
let L=Zs.flatMap(rt=>[b,x].map(dt=>y(dt.left+rt*l,dt.top)));for(let rt of Zs)for(let dt of[$,T])L.push(y(dt.left,dt.top+
1.5*rt*h));let P=ti(y,m,f,r,l,h).filter(rt=>Ou(rt,m,f,t,g)),G=1.7*r>l||Mn(t)?[k]:[];return[...Su(t,[...vu([b,x,$,T,...L],
g),...P],g),...G]}let D=(L,P)=>Math.max(0,...(o??[]).map(([G,rt])=>G*L+rt*P-.4)),Q=[[b,D(0,1)],[x,D(0,-1)+.05],[$,D(1,0)+
.1],[T,D(-1,0)+.1]].sort((L,P)=>L[1]-P[1]).map(([L])=>L);return _()||t.kind==="article"||Sn(t)<Mu()?Q:[...Q,...ti(y,m,f,
r,l,h)]}var Zs=[-.2,.2,-.4,.4],wu=[-18,18,-36,36,-54,54],Lr=15,ni=t=>re(Tt(t),Lr).map(e=>({row:e,at:He(vr(e),t),half:S.radii[e]*
t.scale*.85}));function En({left:t,right:e,top:n,bottom:r},{at:[o,s],half:i}){return Math.max(0,Math.min(e,o+i)-Math.max(
t,o-i))*Math.max(0,Math.min(r,s+i)-Math.max(n,s-i))}var xu=(t,e)=>e.every(n=>En(t,n)===0);function vu(t,e){let n=o=>e.reduce(
(s,i)=>s+En(o,i),0);return t.map((o,s)=>[o,n(o)+250*s]).sort((o,s)=>o[1]-s[1]).map(([o])=>o)}var ku=.1,Tu=3,ri=(t,e)=>e.
filter(({row:n})=>n!==t.row);function Ou({top:t,bottom:e},n,r,o,s){let i={left:n-1,right:n+1,top:Math.min(r,e),bottom:Math.
max(r,t)};return ri(o,s).every(a=>En(i,a)===0)}function Js({left:t,right:e,top:n,bottom:r},{at:[o,s],half:i}){let[a,l]=[
Math.max(t-o,0,o-e),Math.max(n-s,0,s-r)];return Math.max(0,Math.hypot(a,l)-i/.85)}function Su(t,e,n){let[r,o]=[n.find(({
row:a})=>a===t.row),ri(t,n)],s=a=>!r||a.isFar===!0||o.every(l=>Js(a,l)>Js(a,r)+Tu),i=e.filter(a=>o.every(l=>En(a,l)<=ku*
(2*l.half)**2));return i.length||!Mn(t)?[...i.filter(s),...i.filter(a=>!s(a))]:e}var Mu=()=>K.clientWidth<500?.9:.4;function ti(t,e,n,r,o,s){
let i=[18,34,50].flatMap(l=>[n-r-l-s,n+r+l]),a=[0,-o/2,o/2];return i.flatMap(l=>a.map(u=>({...t(e-o/2+u,l),isFar:!0})))}var Eu=()=>K.clientWidth<500?_()?18:14:60,Nu=/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,Au={article:()=>[`\
12px ${R.serif}`,15,24],story:()=>[`600 12.5px ${R.serif}`,15.5,K.clientWidth<500?18:21],outlet:()=>[`600 12px ${R.sans}`,
15,22],topic:()=>K.clientWidth<500?[`700 12px ${R.sans}`,14,14]:[`700 14px ${R.sans}`,17,22],region:()=>[`600 ${K.clientWidth<
500?10:12}px ${R.sans}`,16,22]},Ir=new Map,$t={placed:[],key:""},Dr=()=>{Ir.clear(),$t.key=""};function Cu(t,e){let n=[""];
for(let o of t.split(/\s+/)){let s=n.length-1,i=n[s];i&&i.length+o.length>=e?n.push(o):n[s]=i?`${i} ${o}`:o}let r=n.slice(
0,2).map(o=>C(o,e+6));return n.length>2&&(r[1]=`${r[1].replace(/…$/,"")}…`),r}function $u(t,{thing:e,isRegion:n=!1}){
let r=`${n?"region/":""}${c.nameOf(e)}`,o=Ir.get(r)??Lu(t,e,n);return Ir.set(r,o),o}function Lu(t,e,n){let[r,o,s]=Au[n?"\
region":e.kind](),i=C(c.labelOf(e).replace(Nu,""),120),a=Cu(n?i.toLocaleUpperCase():i,s);e.kind==="story"&&a.push(M(c.storyArticles[e.
row].length,"article")),t.font=r,t.letterSpacing=n?si:"0px";let l=Math.max(...a.map(u=>t.measureText(u).width));return t.
letterSpacing="0px",{lines:a,font:r,height:o,width:l+6}}var si="2.5px";function Iu(t){return(_()?Bu(t):Du(t)).sort((n,r)=>r.
rank-n.rank).slice(0,400)}function Du(t){let e=Tt(t);return E.nodes.filter(n=>$e(e,n.x,n.y,0)&&Cr(n)===1).map(n=>({thing:n.
thing,x:n.x,y:n.y,radius:n.size*E.grow*t.scale,rank:Ru(n.thing),ways:n.ways}))}function Ru(t){return Z(t,E.focus)?1e9:t.
kind==="article"?c.weight(t):1e4+1e3*Sn(t)}var Rr=1.9,Fu=30;function Bu(t){let e=Tt(t),n=re(e,Lr).filter(s=>c.storyArticles[s].
some(ye)).map(s=>Nn(I(s),t,Ku(s)));t.scale<2.6*E.fit&&n.push(..._u(e));let r=E.litRows!==null&&E.litRows.size<=Fu;if(t.scale>
Rr||r)for(let s of ne(e))ye(s)&&n.push(Nn(A(s),t,c.linkCount[s]/1e3));let{focus:o}=E;return!o||o.kind==="topic"||!Ft(o)?
n:[...n.filter(({thing:s})=>!Z(s,o)),Nn(o,t,1e9)]}var Hu=1300,Ku=t=>1e3*(1+c.storyArticles[t].length/c.storyArticles[S.islands[0]].
length);function Nn(t,e,n){let{x:r,y:o,radius:s}=Ft(t)??{x:0,y:0,radius:0};return{thing:t,x:r,y:o,radius:s*e.scale,rank:n}}
function _u(t){let e=.6*c.articleTopics.filter(n=>n.length).length;return S.topics.flatMap(([n,r],o)=>c.topicArticles[o].
length>1&&c.topicArticles[o].length<e&&$e(t,n,r,0)?[{thing:z(o),x:n,y:r,radius:0,rank:Hu+c.topicArticles[o].length/1e6,isRegion:!0}]:
[])}var ii=(t,e)=>t.left<e.right&&t.right>e.left&&t.top<e.bottom&&t.bottom>e.top;function Pu(t,e){let n=Iu(e),r=n.map(a=>ai(
a,e)),o=_()?zu(e):[],s=_()?ni(e):[],i=Gu();$t.placed=[];for(let a=0;a<n.length&&$t.placed.length<Eu();a+=1){let l=$u(t,n[a]),
u=ei(n[a],l,e,s).filter(y=>Vu(y,e)&&!i.some(b=>ii(y,b))),d=u.filter(y=>oi(y,a,r)),m=Mn(n[a].thing)?u.at(0):void 0,f=d.find(
y=>oi(y,-1,o))??d.at(0)??m;if(!f)continue;i.push(f);let[h,g]=He(n[a],e);$t.placed.push({...n[a],size:l,isFar:!!f.isFar,dx:(f.
left+f.right)/2-h,dy:f.top-g})}}function ai(t,e){let[n,r]=He(t,e);return!(t.thing.kind!=="story"||!_())||t.isRegion?{left:1/0,
right:-1/0,top:1/0,bottom:-1/0}:{left:n-t.radius,right:n+t.radius,top:r-t.radius,bottom:r+t.radius}}var Wu=150;function zu(t){
let e=ne(Tt(t)).filter(n=>c.storylineOf(n)<0&&c.articles.event[n]<0);return e.length>Wu?[]:e.map(n=>ai(Nn(A(n),t,0),t))}
function Gu(){let t=K.getBoundingClientRect(),[e,n]=[(t.left+t.right)/2,(t.top+t.bottom)/2];return[...document.querySelectorAll(
".views, .zoom")].map(r=>{let{left:o,right:s,top:i,bottom:a}=r.getBoundingClientRect();return{left:o-e,right:s-e,top:i-n,
bottom:a-n}})}var Vu=(t,e)=>Math.max(-t.left,t.right)<e.width/2-4&&Math.max(-t.top,t.bottom)<e.height/2-4,oi=(t,e,n)=>!n.
some((r,o)=>o!==e&&ii(t,r));function li(t,e,n){let r=`${E.name}|${e.scale}|${pe}|${e.x},${e.y}`;r!==$t.key&&!(n&&$t.placed.
length)&&(Pu(t,e),$t.key=r),t.save(),t.setTransform(e.ratio,0,0,e.ratio,0,0),Object.assign(t,{textAlign:"center",textBaseline:"\
top",lineJoin:"round",lineWidth:4.5,strokeStyle:R.paper});for(let o of $t.placed)qu(t,e,o);t.restore()}function Uu(t,e,{
x:n,y:r,radius:o,size:s},i,a){let[l,u]=[(n-e.x)*e.scale+e.width/2,(r-e.y)*e.scale+e.height/2],d=a>u?a:a+s.lines.length*s.
height,m=Math.min(Math.max(l,i-s.width/2),i+s.width/2),f=o/Math.hypot(m-l,d-u);t.beginPath(),t.moveTo(l+f*(m-l),u+f*(d-u)),
t.lineTo(m,d),t.save(),t.lineWidth=1,t.strokeStyle=R.soft,t.stroke(),t.restore()}function qu(t,e,n){let{thing:r,x:o,y:s,
dx:i,dy:a,size:l,isRegion:u}=n,d=(o-e.x)*e.scale+e.width/2+i,m=(s-e.y)*e.scale+e.height/2+a;n.isFar&&Uu(t,e,n,d,m),t.font=
l.font,t.letterSpacing=u?si:"0px",l.lines.forEach((f,h)=>{let g=r.kind==="story"&&h===l.lines.length-1;g&&(t.font=`11px ${R.
sans}`),t.fillStyle=u?R.topic:g?R.soft:R.ink,t.strokeText(f,d,m+h*l.height),t.fillText(f,d,m+h*l.height)})}var Cn=!1,An=!1,ci=0;function ui(){}var di=ui,mi=ui,_e=()=>An,fi=()=>Cn,hi=()=>{Cn=!1};function pi(t,e){mi=e,di=t}function Ke(){
di(),An=!0,clearTimeout(ci),ci=window.setTimeout(()=>{An=!1,ju(),mi()},120)}function ju(){if(!V)return;let[t,e]=[E.fit*.4,
Math.max(8,E.fit*4)],n=V.getScale();(n<t||n>e)&&V.moveTo({scale:Math.min(e,Math.max(t,n))})}function Yu(){if(_())return fs();
let[t,e]=[E.nodes.map(({x:n})=>n),E.nodes.map(({y:n})=>n)];return[Math.min(...t),Math.min(...e),Math.max(...t),Math.max(
...e)]}var Fr=()=>({above:K.clientWidth<500?60:16,below:46});function Xu([t,e,n,r]){let[o,s]=[K.clientWidth,K.clientHeight],
i=_()?16:Math.min(70,o/8),a=_()?Fr():{above:i,below:84},l=Math.min(_()?2:1.3,(o-2*i)/Math.max(n-t,1),(s-a.above-a.below)/
Math.max(r-e,1)),u=Number.isFinite(t)?Math.max(l,.001):1;Bt({fit:u,grow:_()?1:Math.min(3,Math.max(1,.55/u))})}function Gt(t=!0){
let e=Yu();Xu(e);let[n,r,o,s]=e;if(!Number.isFinite(n))return;let i=_()?(Fr().above-Fr().below)/2:20,a={x:(n+o)/2,y:(r+s)/
2-i/E.fit};we({position:a,scale:E.fit},t),Cn=!0}function we(t,e=!0){Cn=!1;let n=e&&!rn();n&&(An=!0,V?.once("animationFin\
ished",Ke));let r=n&&{duration:260,easingFunction:"easeInOutQuad"};V?.moveTo({...t,animation:r}),!n&&_()&&Ke()}function xe(t){
we({scale:mt().scale*t})}function Pe(t){if(_())return Ft(t);let e=E.places.get(c.nameOf(t));return e?{x:e.x,y:e.y,radius:e.
size*E.grow}:null}function gi(t){let e=Pe(t);if(!e)return;let{x:n,y:r,scale:o,width:s,height:i}=mt(),a=Math.abs(e.x-n)*o>
s*.42,l=Math.abs(e.y-r)*o>i*.4,d=t.kind==="story"?Math.min(2.2,.3*Math.min(s,i)/e.radius):1.6,m=_()&&t.kind!=="topic"&&o<
d*.6,f={x:e.x,y:e.y};m?we({position:f,scale:d}):(a||l)&&we({position:f})}var Ut=t=>"edge"in t,se;function wi(t){se=t,V?.on("click",({pointer:e})=>{se.pick(Br(e.DOM),!1)}),V?.on("doubleClick",({
pointer:e})=>{let n=Br(e.DOM);n&&se.pick(n,!0)}),K.addEventListener("pointermove",Ju),K.addEventListener("pointerleave",
We),K.addEventListener("keydown",id),K.addEventListener("blur",Hr)}function Br({x:t,y:e}){if(!V)return null;if(_()){let s=V.
DOMtoCanvas({x:t,y:e});return Qu(t,e)??gs(s.x,s.y,5/V.getScale())}let n=V.getNodeAt({x:t,y:e});if(n!==void 0)return c.thingOf(
String(n));let r=V.getEdgeAt({x:t,y:e}),o=E.edges.find(s=>s.id===r);return o?{edge:o}:null}function Qu(t,e){let n=mt();return $t.
placed.find(({x:o,y:s,dx:i,dy:a,size:l})=>{let u=(o-n.x)*n.scale+n.width/2+i,d=(s-n.y)*n.scale+n.height/2+a,m=l.lines.length*
l.height;return Math.abs(t-u)<l.width/2&&e>d&&e<d+m})?.thing??null}var Vt=w("tip"),$n=null;function Zu(t,e){return e?Ut(
t)||Ut(e)?Ut(t)&&Ut(e)&&t.edge===e.edge:Z(t,e):!1}function We(){Vt.hidden=!0,$n&&xi(null),$n=null,K.classList.remove("po\
inting")}function Ju(t){if(_e()||t.pointerType==="touch")return;let e=K.getBoundingClientRect(),[n,r]=[t.clientX-e.left,
t.clientY-e.top],o=Br({x:n,y:r});o?td(o,n,r):We()}function td(t,e,n){Zu(t,$n)||(Vt.replaceChildren(...se.tip(t)),$n=t,xi(
t)),Vt.hidden=!1;let r=Math.max(8,Math.min(e+14,K.clientWidth-Vt.offsetWidth-8)),o=n+Vt.offsetHeight+24>K.clientHeight;Vt.
style.left=`${r}px`,Vt.style.top=`${o?Math.max(4,n-Vt.offsetHeight-12):n+16}px`,K.classList.add("pointing")}function xi(t){
let e=E.pointed,n=t&&(Ut(t)?t.edge.id:c.nameOf(t));if(Bt({pointed:n}),_())return;let r=s=>s===e||s===n,o=E.edges.filter(
({id:s,from:i,to:a})=>[s,i,a].some(r));o.length&&Dt.update(o.map(Be))}var ed=new Map([["ArrowLeft",[-1,0]],["ArrowRight",
[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]),Ht=null;function Hr(){Ht=null,he()}function nd(){if(!_())return E.nodes.
map(({thing:r,x:o,y:s})=>({thing:r,x:o,y:s}));let t=mt(),e=Tt({...t,width:3*t.width,height:3*t.height}),n=re(e).map(I);return(t.
scale>Rr||n.length<2)&&n.push(...ne(e).map(A)),n.flatMap(r=>{let o=Ft(r);return o?[{thing:r,x:o.x,y:o.y}]:[]})}function rd([
t,e]){let n=(Ht&&Pe(Ht))??mt(),[r,o]=[null,1/0];for(let{thing:s,x:i,y:a}of nd()){if(Z(s,Ht))continue;let l=(i-n.x)*t+(a-
n.y)*e,u=Math.abs((i-n.x)*e)+Math.abs((a-n.y)*t),d=l>1?l+2*u:1e7+l*10+u;d<o&&([r,o]=[s,d])}r&&od(r)}function od(t){let e=Pe(
t);if(!e)return;Ht=t;let{x:n,y:r}=e,o=mt(),s=Math.abs(n-o.x)*o.scale>o.width*.45,i=Math.abs(r-o.y)*o.scale>o.height*.42;
(s||i)&&we({position:{x:n,y:r}},!1),se.say(t),he()}function vi(t){let e=Ht&&Pe(Ht);if(!e)return;let{scale:n}=mt();t.beginPath(),
Ct(t,e.x,e.y,e.radius+6/n),t.strokeStyle=R.accent,t.lineWidth=3/n,t.stroke()}var yi=()=>{Ht&&se.pick(Ht,!1)},bi=()=>{xe(
1.4)},sd=new Map([["Enter",yi],[" ",yi],["Escape",()=>{se.back()}],["+",bi],["=",bi],["-",()=>{xe(1/1.4)}],["0",()=>{Gt()}]]);
function id(t){if(t.ctrlKey||t.metaKey||t.altKey)return;let e=ed.get(t.key),n=sd.get(t.key);if(e)rd(e);else if(n)n();else
return;t.preventDefault()}var Ln=!1;function ki(t){tr(),ds(),ls();let e=zo(c.network.options);e.on("beforeDrawing",n=>{!Ln&&_()&&!Es(n,mt(),_e())&&
Ke()}),e.on("afterDrawing",n=>{Ln||(E.name&&li(n,mt(),_e()),vi(n))});for(let n of["dragStart","dragging","dragEnd","zoom"])
e.on(n,Ke);for(let n of["dragStart","zoom"])e.on(n,hi);e.on("resize",ad),pi(We,()=>{_()&&xr(),he()}),wi(t)}function ad(){
Dr(),fi()&&requestAnimationFrame(()=>{if(!_()){Gt(!1);return}let{focus:t,litRows:e}=E;Kr(),Bt({focus:t,litRows:e}),Jt()})}
function Kr(){ps(),ms(K),Oi(bs,xr)}function Ti(t){Oi(qs(t),()=>{At.add(E.nodes.map($r)),Dt.add(E.edges.map(Be))})}function Oi(t,e){
Hr(),We(),Ln=!0,Dt.length&&Dt.clear(),At.length&&At.clear(),xs(t),Gt(!1),e(),Ln=!1,Jt()}function Si(t){let e=_();Bt({focus:t,
litRows:t&&e?new Set(Xs(t)):null,litNames:t&&!e?Ys(t):null}),_r(),t&&gi(t)}function In(t){Bt({mask:t}),_r()}function _r(){
_()||(At.update(E.nodes.map($r)),Dt.update(E.edges.map(Be))),Jt()}function Pr(){tr(),Dr(),V&&_r()}var Mi=()=>V?.redraw();
function Ei(){let t=K.querySelector("canvas"),e=document.createElement("canvas"),n=e.getContext("2d");return!t||!n||([e.
width,e.height]=[t.width,t.height],n.fillStyle=R.paper,n.fillRect(0,0,e.width,e.height),n.drawImage(t,0,0)),e.toDataURL(
"image/png")}var Ni=[{most:62,floor:t=>t.setUTCHours(0,0,0,0),next:t=>t.setUTCDate(t.getUTCDate()+1)},{most:620,floor:t=>t.setUTCDate(
t.getUTCDate()-(t.getUTCDay()+6)%7),next:t=>t.setUTCDate(t.getUTCDate()+7)},{most:4400,floor:t=>t.setUTCDate(1),next:t=>t.
setUTCMonth(t.getUTCMonth()+1)},{most:1/0,floor:t=>t.setUTCMonth(0,1),next:t=>t.setUTCFullYear(t.getUTCFullYear()+1)}],ld=400;
function Ai(t){let e=Float64Array.from(t.filter(l=>l!==null)).sort();if(!e.length)return null;let[n,r]=[e[0],e[e.length-
1]],o=cd(ud(e)),s=[];n<o[0]&&(s.push(`the first bar gathers all before ${It(o[0])}`),o.unshift(n));let i=o[o.length-1];i<=
r&&(s.push(`the last bar gathers all from ${It(i)} on`),o.push(r+1));let a=Int16Array.from(t,l=>l===null?-1:Dn(o,l));return{
edges:o,bins:a,gathered:s}}function cd([t,e]){let n=Ni.find(({most:s})=>(e-t)/gt<=s)??Ni[3],r=new Date(t*1e3);r.setUTCHours(
0,0,0,0),n.floor(r);let o=[r.getTime()/1e3];for(;o[o.length-1]<=e&&o.length<=ld;)n.next(r),o.push(r.getTime()/1e3);return o}
function ud(t){let e=i=>t[Math.round(i*(t.length-1))],[n,r,o,s]=[e(0),e(1),e(.01),e(.99)];return s>o&&(s-o)*2<r-n?[o,s]:
[n,r]}function Dn(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<=e?n=o:r=o}return n}function Wr({bins:t,edges:e},n){
let r=new Uint32Array(e.length-1);return t.forEach((o,s)=>{o>=0&&(!n||n[s])&&(r[o]+=1)}),r}var zr=t=>new Date(t*1e3).toISOString().
slice(0,10).replace(/(-01)?-01$/,e=>e.length>3?"":e.slice(3));var Ci=t=>t==="outlet"||t==="story";function Rn(t,e,n){let r=o=>s=>st(t.storyArticles[s],t.holders[o]);return n==="outle\
t"?[{title:"Topics",kind:"topic",held:o=>t.outletTopics[o]},{title:"Stories",kind:"story",held:e.storiesOfOutlet}]:[{title:"\
Outlets",kind:"outlet",held:r("outlet")},{title:"Topics",kind:"topic",held:r("topic")}]}var $i=["with","to","why"],v={chosen:null,other:null,view:"map",query:"",kinds:new Set(kt),colour:"topic",size:"articles",
muted:[],terms:[],faults:[]};function ze(t){v={...v,...t}}var et;function Li(t){et=t}var ot=()=>v.terms.length>0;var Vr=()=>{};function Di(t){Vr=t,Ve||addEventListener("hashchange",t)}var Ve=location.protocol==="about:",ft=Ve?dd():{hash:()=>location.
hash,go:t=>{location.hash=t},replace:t=>{location.replace(t)},move:t=>{window.history.go(t)}};function dd(){let t=["#"],
e=0,n=()=>setTimeout(()=>{Vr()});return{hash:()=>t[e],go(r){e+=1,t.splice(e,1/0,r),n()},replace(r){t[e]=r,n()},move(r){e=
Math.min(t.length-1,Math.max(0,e+r)),n()}}}var Ur=(t,e)=>t&&(t.kind==="story"||e)?"network":"map",Ri=t=>encodeURIComponent(
t.toWellFormed()).replaceAll("%2F","/");function md(t){let e=c.nameOf(t);return/^[\w./@:%~+-]+$/.test(e)?e:Ri(e)}function qr({
chosen:t,other:e,view:n,query:r,kinds:o,colour:s,size:i,muted:a}){let l=kt.filter(m=>!o.has(m)),d=[...e?[[e.mode,c.nameOf(
e.thing)]]:[],...Ge("view",n,Ur(t,e)),...Ge("q",r,""),...Ge("hide",l.join(","),""),...Ge("colour",s,"topic"),...Ge("size",
i,"articles"),...a.map(m=>["fade",m])].map(([m,f])=>`${m}=${Ri(f)}`).join("&");return`#${t?md(t):""}${d?`?${d}`:""}`}var Ge=(t,e,n)=>e===
n?[]:[[t,e]],Ii=null;function bt(t,e=!1){let n=qr({...v,...t}),r=ft.hash()||"#",o=e&&Ii===r;Ii=e?n:null,n===r?Vr():o?ft.
replace(n):ft.go(n)}var Gr=!1;function Fi(){let t=Gr;return Gr=!1,t}function q(t,{view:e,other:n,isFocused:r=!1}={}){Gr=
r;let s=t!==null&&v.view==="network"&&v.chosen!==null?"network":Ur(t,n??null);bt({chosen:t,other:n??null,view:e??s})}function fd(t){
try{return decodeURIComponent(t)}catch{return""}}var Bi=t=>c.thingOf(t)??c.thingOf(fd(t)),hd=t=>Object.hasOwn(fn,t),pd=t=>Object.
hasOwn(hn,t);function Hi(){let t=ft.hash().slice(1),e=t.indexOf("?"),n=e<0?t:t.slice(0,e),r=new URLSearchParams(e<0?"":t.
slice(e+1)),o=f=>r.get(f)??"",s=Bi(n),i=s?gd(s,r):null,a=o("hide").split(","),u=["map","network"].find(f=>f===o("view"))??
Ur(s,i),d=o("colour"),m=o("size");return{chosen:s,other:i,view:u==="network"&&!s&&!Fe()?"map":u,query:o("q").slice(0,1e3),
kinds:new Set(kt.filter(f=>!a.includes(f))),colour:hd(d)?d:"topic",size:pd(m)?m:"articles",muted:r.getAll("fade"),isUnknown:n!==
""&&!s}}function gd(t,e){let n=$i.find(o=>e.has(o)),r=n&&Bi(e.get(n)??"");return!n||!r||Z(r,t)?null:yd(n,t,r)?{mode:n,thing:r}:
null}function yd(t,e,n){return t==="with"?n.kind===e.kind&&Ci(n.kind):t==="to"?!0:n.kind==="article"&&e.kind==="article"&&
c.linksBetween(e.row,n.row).length>0}var jr=null;function Ki(t){let e=jr===t;return jr=null,e}function qt(t,e=!1){t!==v.query&&(jr=e?t:null,bt({query:t},e))}
function Yr(t,e){qt(Ae(v.query,t,e))}function _i(t,e,n){let r=rs(v.query,t).filter(o=>!tt.namedRows(t,o).includes(e));Yr(
t,n?[...r,tt.facetName(t,e)]:r)}var ie=null,Fn=48,bd=t=>t==="after"||t==="before",Pi=t=>t!==null&&t.edges.length>2;function Qr(){if(w("dates").hidden=!Pi(
ie),!Pi(ie))return;let t=Wr(ie,null),e=v.terms.filter(o=>!bd(o.field)||o.isNot),n=ot()?Wr(ie,tt.maskOfAll(e)):t,r=Math.max(
1,...t);w("histogram").replaceChildren(Wi(t,r,"all"),Wi(n,r,"matching")),Zr(ie,wd(ie))}function wd({edges:t}){let e=a=>v.
terms.find(l=>l.field===a&&!l.isNot)?.dates.at(0),[n,r,o]=[e("after"),e("before"),t.length-1],s=n===void 0?0:Math.min(o-
1,Dn(t,n)),i=r===void 0?o:Math.min(o,Dn(t,r-1)+1);return[s,Math.max(s+1,i)]}function Wi(t,e,n){let r=i=>3+45*Math.sqrt(i)/
Math.sqrt(e),s=Array.from(t,(i,a)=>i?`M${a+.08} ${Fn}v${-r(i)}h.84V${Fn}z`:"").join("")||`M0 ${Fn}`;return B("path",{class:n,
d:s})}var zi=t=>t-1;function Zr({edges:t,gathered:e},[n,r]){let o=t.length-1,[s,i]=[w("date-from"),w("date-to")];for(let[
u,d]of[[s,n],[i,r]])u.max=String(o),u.value=String(d);s.setAttribute("aria-valuetext",It(t[n])),i.setAttribute("aria-val\
uetext",It(zi(t[r]))),w("histogram").setAttribute("viewBox",`0 0 ${o} ${Fn}`),w("brush").style.left=`${100*n/o}%`,w("bru\
sh").style.right=`${100-100*r/o}%`;let a=n===0&&r===o,l=Et(t[n],zi(t[r]));w("date-words").textContent=a?[l,...e].join(";\
 "):`${l} (UTC)`,w("date-clear").hidden=a}function Gi({edges:t},e){let[n,r]=[Number(w("date-from").value),Number(w("date\
-to").value)];return n>=r&&([n,r]=e==="date-from"?[r-1,r]:[n,n+1]),[Math.max(0,n),Math.min(t.length-1,Math.max(1,r))]}function Xr({
edges:t},[e,n]){let r=e>0?[zr(t[e])]:[],o=n<t.length-1?[zr(t[n])]:[];qt(Ae(Ae(v.query,"after",r),"before",o))}function Vi(){
let t=Ai(c.articles.published);if(ie=t,!!t){for(let e of["date-from","date-to"])w(e).addEventListener("input",()=>{Zr(t,
Gi(t,e))}),w(e).addEventListener("change",()=>{Xr(t,Gi(t,e))});w("date-clear").addEventListener("click",()=>{Xr(t,[0,t.edges.
length-1]),w("date-from").focus()}),xd(t,w("chart"))}}function xd(t,e){let n=null,r=t.edges.length-1,o=i=>{let{left:a,width:l}=e.
getBoundingClientRect(),u=Math.floor((i.clientX-a)/l*r);return Math.min(r-1,Math.max(0,u))},s=(i,a)=>[Math.min(i,o(a)),Math.
max(i,o(a))+1];e.addEventListener("pointerdown",i=>{i.target instanceof HTMLInputElement||(n=o(i),e.setPointerCapture(i.
pointerId))}),e.addEventListener("pointermove",i=>{n!==null&&Zr(t,s(n,i))}),e.addEventListener("pointerup",i=>{n!==null&&
Xr(t,s(n,i)),n=null}),e.addEventListener("pointercancel",()=>{n=null,Qr()})}async function Jr(t){let e=t.textContent;return t.textContent="",e.startsWith("{")?JSON.parse(e):await to(e).json()}function to(t){
let e=new Blob([eo(t)]).stream();return new Response(e.pipeThrough(new DecompressionStream("gzip")))}function eo(t){let e=Uint8Array.
fromBase64;return e?e.call(Uint8Array,t):Uint8Array.from(atob(t),n=>n.charCodeAt(0))}var ve=class{constructor(e=[],n=(r,o)=>r<o?-1:r>o?1:0){if(this.data=e,this.length=this.data.length,this.compare=n,this.length>
0)for(let r=(this.length>>1)-1;r>=0;r--)this._down(r)}push(e){this.data.push(e),this._up(this.length++)}pop(){if(this.length===
0)return;let e=this.data[0],n=this.data.pop();return--this.length>0&&(this.data[0]=n,this._down(0)),e}peek(){return this.
data[0]}_up(e){let{data:n,compare:r}=this,o=n[e];for(;e>0;){let s=e-1>>1,i=n[s];if(r(o,i)>=0)break;n[e]=i,e=s}n[e]=o}_down(e){
let{data:n,compare:r}=this,o=this.length>>1,s=n[e];for(;e<o;){let i=(e<<1)+1,a=i+1;if(a<this.length&&r(n[a],n[i])<0&&(i=
a),r(n[i],s)>=0)break;n[e]=n[i],e=i}n[e]=s}};var Ui=["declared","similar","copy","revision","follow-up"];var Bn={declared:{edge:"related-to",term:"ng:relatedTo",cost:1,words:"lists as related"},similar:{edge:"similar",term:"n\
g:similarTo",cost:2,words:"is similar to"},copy:{edge:"copy",term:"ng:copyOf",cost:.5,words:"is a copy of"},revision:{edge:"\
revision",term:"ng:revisionOf",cost:.5,words:"is a revision of"},"follow-up":{edge:"follow-up",term:"ng:followUpOf",cost:.5,
words:"is a follow-up of"}};var no=1e6,vd=3,Xi=.5,qi=[...Ui].sort((t,e)=>Bn[t].words<Bn[e].words?-1:1);function Qi(t,e,n,r=vd){return new Hn(t,e,n,!1).
best(r)}function Zi(t,e,n){return new Hn(t,e,n,!0).best(1).at(0)??null}function ro(t,{kind:e,row:n}){return e==="outlet"?
{size:t.outletArticles[n].length,total:t.articles.id.length}:e==="topic"?{size:t.topicArticles[n].length,total:t.articleTopics.
filter(r=>r.length).length}:{size:t.stories.articles[n],total:t.articles.id.length}}function Ji(t,e){if(e.kind==="articl\
e")return!1;let{size:n,total:r}=ro(t,e);return n>Xi*r}var ji=-1,kd=new Set,Hn=class{constructor(e,n,r,o){this.graph=e;this.
isCommonOpen=o;let s={article:0,outlet:0,topic:0,story:0},i=0;for(let a of kt)s[a]=i,i+=e.sizeOf(a);this.offsets=s,this.
start=this.nodeOf(n),this.goal=this.nodeOf(r),this.topical=e.articleTopics.filter(a=>a.length).length,this.left=new Float64Array(
i).fill(1/0)}graph;isCommonOpen;offsets;start;goal;topical;left;reach=0;nodeOf({kind:e,row:n}){return this.offsets[e]+n}thingAt(e){
let{outlet:n,topic:r,story:o}=this.offsets;return e>=o?{kind:"story",row:e-o}:e>=r?{kind:"topic",row:e-r}:e>=n?{kind:"ou\
tlet",row:e-n}:{kind:"article",row:e}}best(e){this.measure();let n=[],r=[],o=this.left[this.start]<1/0?this.cheapest([this.
start],kd):null;for(let s=o;s&&(n.push(s),n.length!==e);s=r.shift()??null){for(let i=0;i<s.nodes.length-1;i+=1){let a=s.
nodes.slice(0,i+1),l=m=>a.every((f,h)=>m.nodes[h]===f),u=new Set(n.filter(l).map(({nodes:m})=>m[i+1])),d=this.cheapest(a,
u);d&&!r.some(m=>this.compare(m,d)===0)&&r.push(d)}r.sort((i,a)=>this.compare(i,a))}return n.map(s=>this.pathOf(s))}compare(e,n){
if(e.cost!==n.cost)return e.cost-n.cost;let r=e.nodes.findIndex((o,s)=>o!==n.nodes[s]);return r<0?0:this.isBefore(e.nodes[r],
n.nodes[r])?-1:1}isBefore(e,n){return this.graph.nameOf(this.thingAt(e))<this.graph.nameOf(this.thingAt(n))}measure(){let{
left:e}=this,n=new ve([[0,this.goal]],(r,o)=>r[0]-o[0]);e[this.goal]=0;for(let r=n.pop();r;r=n.pop()){let[o,s]=r;if(!(o>
e[s])){if(this.reach=o,s===this.start)break;this.hops(s,(i,a)=>{o+a>=e[i]||(e[i]=o+a,n.push([o+a,i]))})}}}atLeast(e){return Math.
min(this.left[e],this.reach)}cheapest(e,n){let{goal:r}=this,o=e[e.length-1],s=new Set(e),i=new Map([[o,0]]),a=new ve([[0,
o,0]],(u,d)=>u[0]-d[0]);for(let u=a.pop();u&&u[0]<=(i.get(r)??1/0);u=a.pop()){let[,d,m]=u;m>(i.get(d)??1/0)||d===r||this.
hops(d,(f,h)=>{if(s.has(f)||d===o&&n.has(f))return;let g=m+h;g>=(i.get(f)??1/0)||(i.set(f,g),a.push([g+this.atLeast(f),f,
g]))})}let l=i.get(r);return l===void 0?null:{cost:this.costOf(e)+l,nodes:[...e,...this.firstOf(i,o,n)]}}firstOf(e,n,r){
let o=new Map,s=new Set([this.goal]);for(let a of s){if(a===n)continue;let l=e.get(a);this.hops(a,(u,d)=>{if(u===n&&r.has(
a))return;let m=e.get(u);if(m===void 0||l===void 0||m+d!==l)return;let f=o.get(u);f?f.push(a):o.set(u,[a]),s.add(u)})}let i=[];
for(let a=n;a!==this.goal;)a=(o.get(a)??[this.goal]).reduce((u,d)=>this.isBefore(d,u)?d:u),i.push(a);return i}costOf(e){
return e.slice(1).reduce((n,r,o)=>n+this.hopBetween(e[o],r).cost,0)}pathOf({cost:e,nodes:n}){let r=n.slice(1).map((o,s)=>{
let i=this.hopBetween(n[s],o);return{from:this.thingAt(n[s]),to:this.thingAt(o),...i}});return{cost:e,steps:r}}hopBetween(e,n){
let[r,o]=[1/0,null];return this.hops(e,(s,i,a)=>{s!==n||i>r||i===r&&!this.isBetterLink(a,o)||([r,o]=[i,a<0?null:a])}),{cost:r,
link:o}}isBetterLink(e,n){if(n===null||e<0)return!1;let{links:r,linkKind:o}=this.graph,s=qi.indexOf(o(e))-qi.indexOf(o(n));
return s<0||s===0&&this.isBefore(r.source[e],r.source[n])}hops(e,n){let{kind:r,row:o}=this.thingAt(e);r==="article"?this.
hopsOfArticle(o,n):r==="outlet"?this.hopsOfOutlet(o,n):r==="topic"?this.hopsOfTopic(o,n):this.hopsOfStory(o,n)}hopsOfArticle(e,n){
let{graph:r,offsets:o}=this,{links:s}=r;for(let d of r.linksOf(e)){let m=r.linkKind(d),f=m==="similar"?s.thousandths[d]*
(no/1e3):0;n(r.otherEnd(d,e),Bn[m].cost*no-f,d)}let{outlet:i,event:a,storyline:l}=r.articles;i[e]>=0&&this.toHub(o.outlet+
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
this.isOpen(e,n)&&r(e,Yi(n.size),ji)}fromHub(e,n,r,o,s){if(!this.isOpen(e,o))return;let i=Yi(o.size);for(let a of n)s(r+
a,i,ji)}isOpen(e,{size:n,total:r}){return this.isCommonOpen||n<=Xi*r||e===this.start||e===this.goal}},Yi=t=>Math.round(no*
(.5+Math.log2(t)/2));var Td=["copy","revision","follow-up","declared","similar"];function ta(t,e,n){let r=i=>Td.indexOf(t.linkKind(i)),o=t.linksBetween(
e,n).sort((i,a)=>r(i)-r(a)||i-a),s=o.filter(i=>t.linkKind(i)==="similar");return o.filter(i=>t.linkKind(i)!=="similar"||
i===s[0])}var Od={declared:["lists as related","is listed as related by"],copy:["repeats the text of","is repeated by"],
revision:["revises","is revised in"],"follow-up":["takes up again","is taken up again by"],similar:["is alike in words t\
o","is alike in words to"]};function oo(t,e,n){let[r,o]=Od[t.linkKind(e)];return t.links.source[e]===n?r:o}function Ue(t,e,n){
let r=ea(t,e);return`${oo(t,e,n)}${r?` (${r})`:""}`}var ea=(t,e)=>t.termsOf(e).slice(0,3).map(([n])=>n).join(", ");function na(t,e){
let{source:n,target:r,days:o}=t.links;if(t.linkKind(e)==="declared")return Md(t,n[e],r[e]);let s=ea(t,e),i=Number.isNaN(
o[e])?"":`${ue(o[e])} apart`;return[s?`shares ${s}`:"",i].filter(Boolean).join(" · ")}var Sd=t=>t.slice(t.lastIndexOf("\
/")+1);function Md(t,e,n){let[r,...o]=t.declaring(e,n);if(!r)return"";let s=o.length?` and ${M(o.length,"other place")}`:
"";return`Declared in ${Sd(t.fileOf(r[0]))}, ${r[1]}${s}`}function ra(t){if(!t)return"as the document's own article";let e=/^related\[(\d+)\]$/.
exec(t);return e?`as related entry ${O(Number(e[1])+1)}: ${t}`:`at ${t}`}function oa(t,{from:e,to:n,link:r}){if(r!==null)
return Ue(t,r,e.row);if(e.kind==="article")return Ed[n.kind];if(n.kind==="article")return Nd[e.kind];let o=e.kind==="sto\
ry";return Ad(t,e,n)?o?"is an event of":"is part of":o?"holds the event":"holds"}var Ed={article:"is linked with",outlet:"\
is published by",topic:"is declared to be about",story:"belongs to"},Nd={article:"is linked with",outlet:"published",topic:"\
is a topic of",story:"holds"};function Ad({stories:t,outlets:e,topics:n},r,o){return{article:[],outlet:e.part,topic:n.broader,
story:t.parent}[r.kind][r.row]===o.row}function sa(t,e){let{size:n,total:r}=ro(t,e),o=Ji(t,e)?": common here, so it says\
 little":"",s=e.kind==="topic"?`the ${O(r)} with topics`:O(r);return`${M(n,"article")} of ${s}${o}`}var so=120,Kn=40,Cd=250,$d={article:Ld,story:Id,outlet:Dd,topic:Rd},la=({kind:t,row:e})=>$d[t](e),j=(t,e,n)=>({from:t,to:e,
kind:n}),ca=t=>c.holders.outlet(t).map(e=>j(A(t),H(e),"published-by")),ua=t=>c.articleTopics[t].map(e=>j(A(t),z(e),"cove\
rs"));function _n(...t){return[...new Map(t.flat().map(n=>[c.nameOf(n),{thing:n}])).values()]}var ke=t=>[...new Set(t)].
filter(e=>e>=0);function Ld(t){let e=ke(Array.from(c.linksOf(t),s=>c.otherEnd(s,t))),n=[t,...e.slice(0,so)],r=[c.storylineOf(
t)].filter(s=>s>=0),o=n.filter(s=>r.includes(c.storylineOf(s)));return{name:"article",nodes:_n(n.map(A),ke(n.map(c.outletOf)).
map(H),c.articleTopics[t].map(z),r.map(I)),edges:[...ao(n),...n.flatMap(ca),...ua(t),...o.map(s=>j(A(s),I(c.storylineOf(
s)),"in-story"))],note:io(e.length+1,n.length)}}function Id(t){let e=c.storyArticles[t],n=s=>c.linksOf(s).length,o=[...e].
sort((s,i)=>n(i)-n(s)||s-i).slice(0,so);return{name:"story",nodes:_n(o.map(A),ke(o.map(c.outletOf)).map(H),ke(o.flatMap(
s=>c.articleTopics[s])).map(z)),edges:[...ao(o),...o.flatMap(ca),...o.flatMap(ua)],note:io(e.length,o.length)}}var io=(t,e)=>t>
e?`${M(e,"article")} of ${O(t)} are drawn here, the most linked; the details list them all.`:"";function ao(t){let{source:e,
target:n,similarity:r}=c.links,o=new Set(t),i=ke(t.flatMap(m=>[...c.linksOf(m)])).filter(m=>o.has(e[m])&&o.has(n[m])),a=m=>c.
linkKind(m)==="similar",l=i.filter(a).sort((m,f)=>r[f]-r[m]||m-f),u=[...i.filter(m=>!a(m)),...l.slice(0,Cd)],d=new Map;for(let m of u){
let[f,h,g]=[e[m],n[m],c.linkKind(m)],y=d.get(`${f} ${h} ${g}`)??d.get(`${h} ${f} ${g}`);y?y.push(m):d.set(`${f} ${h} ${g}`,
[m])}return[...d.values()].map(da)}var da=t=>({from:A(c.links.source[t[0]]),to:A(c.links.target[t[0]]),kind:de(c.linkKind(
t[0])),links:t});function Dd(t){let e=H(t),n=U.storiesOfOutlet(t).slice(0,Kn).map(([l])=>l),r=c.outletTopics[t].slice(0,
Kn).map(([l])=>z(l)),o=[...c.outletArticles[t]].sort(c.newestFirst).slice(0,so),s=[c.outlets.part[t]].filter(l=>l>=0).map(
H),i=c.outletParts[t].slice(0,Kn).map(H),a=o.filter(l=>n.includes(c.storylineOf(l)));return{name:"outlet",nodes:_n([e],s,
i,r,n.map(I),o.map(A)),edges:[...r.map(l=>j(e,l,"covers")),...o.map(l=>j(A(l),e,"published-by")),...a.map(l=>j(A(l),I(c.
storylineOf(l)),"in-story")),...ao(o),...s.map(l=>j(e,l,"part-of")),...i.map(l=>j(l,e,"part-of"))],note:io(c.outletArticles[t].
length,o.length)}}function Rd(t){let e=z(t),n=U.storiesOfTopic(t),r=n.slice(0,Kn).map(([m])=>m),o=c.topicOutlets[t].slice(
0,24).map(([m])=>m),s=U.topicsBeside(t).slice(0,12).map(([m])=>m),i=[c.topics.broader[t]].filter(m=>m>=0),a=c.narrower[t],
l=(m,f)=>c.storyArticles[m].some(h=>c.articleTopics[h].includes(f)),u=m=>st(c.storyArticles[m],c.holders.outlet).filter(
([f])=>o.includes(f)),d=n.length-r.length;return{name:"topic",nodes:_n(ke([t,...s,...i,...a]).map(z),r.map(I),o.map(H)),
edges:[...r.map(m=>j(I(m),e,"covers")),...o.map(m=>j(H(m),e,"covers")),...r.flatMap(m=>u(m).slice(0,4).map(([f])=>j(H(f),
I(m),"in-story"))),...s.flatMap(m=>r.filter(f=>l(f,m)).slice(0,6).map(f=>j(I(f),z(m),"covers"))),...i.map(m=>j(e,z(m),"b\
roader")),...a.map(m=>j(z(m),e,"broader"))],note:d>0?`${O(r.length)} of its stories are drawn here, the largest; the det\
ails list them all.`:""}}var Fd=[["first",-420],["both",0],["second",420]],Bd=18,Hd=62;function ma(t,e){let n=Rn(c,U,t.kind).
map(({kind:s,held:i})=>({kind:s,part:an(i(t.row),i(e.row))})),r=[{thing:t,x:-210,y:0},{thing:e,x:210,y:0}],o=[];for(let[
s,i]of Fd){let a=n.flatMap(({kind:l,part:u})=>u[s].slice(0,Bd).map(([d])=>({kind:l,row:d})));a.forEach((l,u)=>{r.push({thing:l,
x:i,y:Hd*(u-(a.length-1)/2)}),s!=="second"&&o.push(ia(t,l)),s!=="first"&&o.push(ia(e,l))})}return{name:"compared",nodes:r,
edges:o,note:"Left what only the first has, right what only the second has, between them what both have; the details lis\
t all."}}function ia(t,e){return e.kind==="topic"?j(t,e,"covers"):t.kind==="outlet"?j(t,e,"in-story"):j(e,t,"in-story")}
function fa(t,e,n){let r=180*Math.max(2,...n.map(({steps:i})=>i.length)),o=new Map([[c.nameOf(t),{thing:t,x:0,y:0}],[c.nameOf(
e),{thing:e,x:r,y:0}]]),s=new Map;return n.forEach(({steps:i},a)=>{let l=130*(a-(n.length-1)/2);i.forEach((u,d)=>{let[m,
f]=[c.nameOf(u.from),c.nameOf(u.to)];o.has(f)||o.set(f,{thing:u.to,x:r*(d+1)/i.length,y:l}),s.set(`${m} ${f}`,_d(u))})}),
{name:"ways",nodes:[...o.values()],edges:[...s.values()],note:""}}var aa={outlet:"published-by",topic:"covers",story:"in\
-story"},Kd={outlet:"part-of",topic:"broader",story:"in-story"};function _d({from:t,to:e,link:n}){return n!==null?da([n]):
e.kind==="article"?t.kind==="article"?j(t,e,"related-to"):j(e,t,aa[t.kind]):j(t,e,t.kind==="article"?aa[e.kind]:Kd[e.kind])}var lo={article:"Article",outlet:"Outlet",topic:"Topic",story:"Story"},co={article:"Articles",outlet:"Outlets",topic:"To\
pics",story:"Stories"},Kt=({kind:t,row:e})=>t==="story"&&!c.isStoryline(e)?"Event":lo[t];function Ot(t){let e=c.period(t);
return e?Et(...e):""}function St(t){let{first:e,last:n}=c.stories,r=e[t];return r===null?"":Et(r,n[t]??r)}function uo(t){
let{articles:e,outlets:n,independent:r}=c.stories,s=r[t]<e[t]?`, ${M(r[t],"independent text")}`:"";return`${M(e[t],"arti\
cle")}, ${M(n[t],"outlet")}${s}`}function ut({kind:t,row:e}){return t==="article"?`${Wd(e)} · ${tn(c.articles.published[e])}`:
{outlet:()=>[c.outlets.domain[e],Pd(e)],topic:()=>[M(c.topicArticles[e].length,"article"),M(c.topicOutlets[e].length,"ou\
tlet")],story:()=>[uo(e),St(e)]}[t]().filter(Boolean).join(" · ")}var Pd=t=>M(c.outletArticles[t].length,"article"),ha=t=>C(
c.labelOf(H(c.outletOf(t))),60),Wd=t=>c.outletOf(t)>=0?ha(t):"outlet not given",ht=t=>c.outletOf(t)>=0?ha(t):"An unnamed\
 outlet",Pn=t=>t.kind==="story"&&!c.isStoryline(t.row)?`event · ${ut(t)}`:ut(t);function pa(t,e){let n=c.articles[t].filter(
s=>s!==null);if(n.length<10)return"";let r=n.filter(s=>s<e).length,o=`the ${O(n.length)} articles here that carry one`;return r?
` Higher than ${Se(Math.floor(100*r/n.length)/100)} of ${o}.`:` None of ${o} has less.`}function ga(t){return t===null?"\
Not given. Entries that other documents only list often carry none.":`A score that the collector of the documents gave; \
not a star rating, and 0 is common.${pa("quality",t)}`}function ya(t){return t===null?"Not given. Only documents of thei\
r own carry heat.":t<0?"Below zero: the collector did not take this article as the head of a cluster.":`How much stood a\
round this article when it was collected: mostly its quality plus ten for each related entry.${pa("heat",t)}`}function ba(t){
let e=c.stories.cohesion[t];return`A story is found by the words that its articles share and by time; nobody declared it\
.${e===null?"":` Two of its articles share on average ${Se(e)} of their weighted words.`}`}var qe="An outlet missing her\
e did not necessarily stay silent: this page knows only the documents it was built from, and whoever collected them chos\
e. Few articles on a topic, or no link between two, may mean that nobody collected or declared it.";var Wn=30,N=(t,...e)=>p("section",{},p("h3",{},t),...e),F=(...t)=>p("p",{class:"empty"},...t),ae=t=>p("dl",{},t.map(e=>{
if(!e)return null;let[n,...r]=e;return[p("dt",{},n),p("dd",{},...r)]})),wt=(t,e,n)=>p("button",{type:"button",class:"qui\
et",onclick:e,title:n},t),jt=(t,...e)=>p("button",{type:"button",class:"link",onclick:t},...e),_t=(t,e)=>p("button",{type:"\
button",class:"more",onclick:e},t),je=t=>()=>{q(t,{isFocused:!0})};function fo(t,e,n){return p("button",{type:"button",class:"\
thing","data-name":c.nameOf(t),onclick:n},Nt(t.kind),p("span",{class:"words"},p("span",{class:`name ${t.kind}`,dir:"auto"},
C(c.labelOf(t),180)),e?p("small",{dir:"auto"},e):null))}var nt=(t,e=ut(t))=>fo(t,e,je(t));function xt(t,e,n,r=Wn){let o=p(
"ul",{class:n},t.slice(0,r).map(e)),s=t.slice(r);if(!s.length)return o;let i=_t(`Show the other ${O(s.length)}`,()=>{let a=s.
map(e);o.append(...a),i.remove(),a[0].querySelector("button, a")?.focus()});return p("div",{},o,i)}var Y=(t,e=ut,n=Wn)=>xt(
t,r=>p("li",{},nt(r,e(r))),"things",n);function pt(t,e,n,r=12){return t.length?xt(t,([s,i])=>p("li",{},nt({kind:e,row:s},
n(i,s))),"things",r):null}function ho(t){let e=Math.max(1,...t.map(c.weight)),n=o=>p("meter",{min:0,max:e,value:o,"aria-\
hidden":"true"}),r=o=>{let s=c.weight(o);return p("li",{},nt(o,M(s,"article")),n(s))};return p("ul",{class:"things bars"},
t.map(r))}var mo=(t,e)=>e>=0?[{kind:t,row:e}]:[];function Ye({kind:t,row:e}){if(t==="story")return mo(t,c.stories.parent[e]);
if(t==="topic")return mo(t,c.topics.broader[e]);if(t==="outlet")return mo(t,c.outlets.part[e]);let[n,...r]=c.holders.story(
e).map(I),o=s=>c.labelOf(s)!==c.labelOf(n);return n?[n,...r.filter(o)]:[]}function Xe(t,e){let n=o=>jt(je(o),p("bdi",{},
C(c.labelOf(o),40))),r=[jt(je(null),"Everything"),...t.map(n)];return p("nav",{class:"trail","aria-label":"Breadcrumb"},
p("ol",{},r.map(o=>p("li",{},o)),p("li",{"aria-current":"page"},e)))}var Qe=()=>p("button",{type:"button",class:"quiet c\
lose","aria-label":"Close details",onclick:()=>{q(null)}},"✕");function Yt(t,...e){let n=c.labelOf(t);return p("header",
{},Xe(Ye(t),Kt(t)),p("p",{class:"eyebrow"},Nt(t.kind),Kt(t)),p("h2",{dir:"auto",tabindex:"-1",class:`${t.kind}${n.length>
90?" long":""}`},C(n,600)),e.map(r=>typeof r=="string"?p("p",{class:"byline"},r):r),Qe())}function po(t,e=c.links.source[t]){
let n=A(c.otherEnd(t,e));q(A(e),{isFocused:!0,other:{mode:"why",thing:n}})}var Te=(t,e)=>p("button",{type:"button",class:"\
why quiet",onclick:()=>{po(t,c.otherEnd(t,e))},"aria-label":`Why linked with ${C(c.labelOf(A(e)),80)}`},"Why");var zd={with:"Compare with …",to:"Connect with …"},go=40;function Ze(t,e){let[n,r]=[w("ask"),w("ask-search")];w("ask\
-title").textContent=zd[e],w("ask-thing").replaceChildren(W(C(c.labelOf(t),120))),r.value="";let o=()=>{let a=Vd(t,e,r.value.
trim()).map(l=>p("li",{},Gd(t,l,e)));w("ask-list").replaceChildren(...a)},s=()=>[...w("ask-list").querySelectorAll(".thi\
ng")];r.oninput=o,n.onkeydown=i=>{if(i.key!=="Enter"||i.target!==r){on(i,[r,...s()]);return}i.preventDefault(),s().at(0)?.
click()},o(),n.showModal(),r.focus()}var Gd=(t,e,n)=>fo(e,Pn(e),()=>{w("ask").close(),q(t,{isFocused:!0,other:{mode:n,thing:e}})});
function Vd(t,e,n){let r=e==="with"?[t.kind]:["story","outlet","topic","article"],o=l=>!Z(l,t)&&r.includes(l.kind)&&(l.kind!==
"story"||t.kind==="story"||c.isStoryline(l.row));if(!n)return Ud(t,e).filter(o).slice(0,go);let s=Wt(n,!1),i=(l,u)=>l===
"article"?s.test(c.articles.headline[u]??""):tt.isNamed(l,u,s);return r.flatMap(l=>c.rowsIn(l).filter(m=>i(l,m)).sort(c.
orders[l]).map(m=>({kind:l,row:m})).filter(o).slice(0,go)).slice(0,2*go)}var le=[];function wa(t){let e=le.findIndex(n=>Z(
n,t));e>=0&&le.splice(e,1),le.unshift(t),le.length=Math.min(le.length,12)}function Ud(t,e){let n=qd(t),o=(e==="with"?[t.
kind]:["story","outlet","topic"]).flatMap(i=>et.rows[i].slice(0,20).map(a=>({kind:i,row:a}))),s=e==="to"?[...le,...n,...o]:
[...n,...le,...o];return s.filter((i,a)=>s.findIndex(l=>Z(l,i))===a)}function qd({kind:t,row:e}){return t==="outlet"?U.peersOf(
e).map(H):t==="story"?U.storiesNear(e):[]}function Xt(t){let{kind:e,row:n}=t,r=v.view==="network",o=()=>{q(t,{view:r?"map":"network"}),Zt()&&K.scrollIntoView({block:"\
center"})},s=()=>{Ze(t,"with")},i=()=>{Ze(t,"to")},a=[wt(r?"Show on the map":"Show its network",o),e==="outlet"||e==="st\
ory"?wt("Compare …",s,`Compare with another ${e}`):null,wt("How connected …",i,"See how this and something else are \
connected"),e!=="article"&&c.articlesIn[e][n].length?wt("Search within",()=>{Yr(e,[tt.facetName(e,n)])},"Keep only its a\
rticles in list, map and dates"):null];return p("div",{class:"actions",role:"group","aria-label":"Do something with it"},
a)}function jd(t){if(t===null)return"";if(typeof t=="number")return String(t);let n=/^[=+\-@＝＋－＠]/.test(t.trimStart())||
/^[\t\r\n]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Yd=[["id",(t,e)=>`article/${t.
articles.id[e]}`],["headline",(t,e)=>t.articles.headline[e]],["abstract",(t,e)=>t.abstractOf(e)],["published",(t,e)=>Me(
t.articles.published[e])],["outlet",(t,e)=>xa(t,e,n=>t.labelOf(H(n)))],["domain",(t,e)=>xa(t,e,n=>t.outlets.domain[n])],
["topics",(t,e)=>t.articleTopics[e].map(n=>t.labelOf(z(n))).join("; ")],["story",(t,e)=>va(t,e,n=>t.labelOf(I(n)))],["st\
ory_id",(t,e)=>va(t,e,n=>t.nameOf(I(n)))],["related",(t,e)=>t.linked(e).length],["quality",(t,e)=>t.articles.quality[e]],
["heat",(t,e)=>t.articles.heat[e]],["url",(t,e)=>t.addressOf(e)]],xa=(t,e,n)=>t.outletOf(e)>=0?n(t.outletOf(e)):"",va=(t,e,n)=>t.
storylineOf(e)>=0?n(t.storylineOf(e)):"",Xd=({described:t})=>t.map(({name:e,type:n,values:r})=>[e,(o,s)=>Qd(n,r[s])]),Qd=(t,e)=>t===
"time"?Me(e):typeof e=="boolean"?String(e):e;function ka(t,e){let n=[...Yd,...Xd(t)];return`\uFEFF${[n.map(([o])=>o).join(
","),...e.map(o=>n.map(([,s])=>jd(s(t,o))).join(","))].join(`\r
`)}\r
`}var Zd=new Map([["article","schema:NewsArticle"],["collection","schema:Collection"],["course","schema:Course"],["video",
"schema:VideoObject"]]),Jd=`PREFIX schema: <https://schema.org/>
PREFIX ng: <https://w3id.org/newsgraph/ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>`,tm="schema:headline|schema:abstract|schema:publisher/(schema:name|ng:do\
main|skos:altLabel)|schema:about/(skos:prefLabel|skos:altLabel)",em=new Map([["\\","\\\\"],['"','\\"'],[`
`,"\\n"],["\r","\\r"],["	","\\t"],["\b","\\b"],["\f","\\f"]]),ce=t=>`"${t.replace(/[\\"\n\r\t\b\f]/g,e=>em.get(e)??e)}"`,
yo=t=>t.map(ce).join(", "),Ta=t=>t.replace(/^/gm,"  ");function Ma(t,e,n,r){let o=new bo(t,e),s=[`VALUES ?class { ${nm(t)}\
 }`,"?article a ?class .",...r?[o.ofThing(r)]:[],...n.map((i,a)=>{let l=o.ofTerm(i,String(a+1));return i.isNot?`FILTER N\
OT EXISTS {
${Ta(l)}
}`:l}),"OPTIONAL { ?article schema:headline ?headline }","OPTIONAL { ?article schema:datePublished ?published }","OPTION\
AL { ?article schema:publisher/schema:name ?outlet }"].join(`
`);return`${Jd}

SELECT DISTINCT ?article ?headline ?published ?outlet {
${Ta(s)}
}
ORDER BY DESC(?published) ?article
`}function nm(t){let e=new Set(t.articles.type.map((r,o)=>t.typeOf(o)));return[...new Set([...e].map(r=>Zd.get(r)??"sche\
ma:CreativeWork"))].sort().join(" ")||"schema:NewsArticle"}var bo=class{constructor(e,n){this.graph=e;this.search=n}graph;search;ofThing({
kind:e,row:n}){return e!=="article"?this.held(e,[n],e==="outlet"?"0":""):`?article (ng:relatedTo|^ng:relatedTo)? ?one .
FILTER(STRENDS(STR(?one), ${ce(`article/${this.graph.articles.id[n]}`)}))`}ofTerm(e,n){let r=this.graph.described.find(({
key:o})=>o===e.field);if(r)return om(r,e,n);switch(e.field){case null:return this.words(e,n);case"topic":case"outlet":case"\
story":return this.held(e.field,this.search.rowsNamed(e),n);case"after":return Oa(e.dates,">=",n);case"before":return Oa(
e.dates,"<",n);case"related":return`${rm(n)}
FILTER(${wo(`COALESCE(?count${n}, 0)`,e.bounds)})`;case"quality":case"heat":return`?article ng:${e.field} ?value${n} .
FILTER(${wo(`?value${n}`,e.bounds)})`;case"type":return Sa("ng:documentType",e.values,n);case"category":return Sa("schem\
a:articleSection",e.values,n);case"kind":{let o=yo(e.values.map(s=>s.toLowerCase()));return`?link${n} ng:source|ng:targe\
t ?article ; ng:kind ?kind${n} .
FILTER(?kind${n} IN (${o}))`}default:throw new RangeError(`no field is called ${e.field}`)}}held(e,n,r){let{topics:o,outlets:s,
stories:i,labelOf:a}=this.graph;if(e==="topic"){let u=yo(n.map(d=>o.label[d]??""));return`?article schema:about/skos:pre\
fLabel ?topic${r} .
FILTER(?topic${r} IN (${u}))`}if(e==="outlet"){let u=d=>`(${ce(a({kind:e,row:d}))} ${ce(s.domain[d]??"")})`;return`VALUE\
S (?name${r} ?domain${r}) { ${n.map(u).join(" ")} }
?article schema:publisher ?outlet${r} .
?outlet${r} schema:name ?name${r} ; ng:domain ?domain${r} .`}let l=n.map(u=>`STRENDS(STR(?story${r}), ${ce(`story/${i.id[u]}`)}\
)`);return`?story${r} schema:hasPart ?article .
FILTER(${l.join(" || ")})`}words({values:[e],isPhrase:n},r){let{starts:o,ends:s}=cr(e),i=o?"(^|[^\\p{L}\\p{N}])":"",a=n&&
s?"($|[^\\p{L}\\p{N}])":"",l=i+cn(e,this.lettersHere())+a;return`?article ${tm} ?text${r} .
FILTER(REGEX(?text${r}, ${ce(l)}, "i"))`}lettersHere(){let{articles:e,details:n}=this.graph,r=[...this.search.namesOf("o\
utlet"),...this.search.namesOf("topic")];return jo([...e.headline,...n?.abstract??[],...r])}},rm=t=>["OPTIONAL {",`  SEL\
ECT ?article (COUNT(DISTINCT ?other) AS ?count${t}) {`,"    ?article ng:relatedTo|^ng:relatedTo ?other","  } GROUP BY ?a\
rticle","}"].join(`
`);function wo(t,e){let n=([r,o])=>[...r===-1/0?[]:[`${t} >= ${r}`],...o===1/0?[]:[`${t} <= ${o}`]].join(" && ");return e.
map(n).join(" || ")}function om({term:t},{bounds:e,values:n},r){if(e.length)return`?article ${t} ?value${r} .
FILTER(${wo(`?value${r}`,e)})`;let o=n.map(s=>`REGEX(?text${r}, ${ce(cn(s))}, "i")`);return`?article ${t} ?text${r} .
FILTER(${o.join(" || ")})`}function Oa(t,e,n){let r=s=>new Date(s*1e3).toISOString(),o=t.map(s=>`?date${n} ${e} "${r(s)}\
"^^xsd:dateTime`);return`?article schema:datePublished ?date${n} .
FILTER(${o.join(" && ")})`}var Sa=(t,e,n)=>`?article ${t} ?word${n} .
FILTER(LCASE(?word${n}) IN (${yo(e.map(r=>r.toLowerCase()))}))`;function Na(){if(!v.chosen)return et.rows.article;let t=sm(v.chosen);return ot()?t.filter(e=>et.isArticle[e]):t}var sm=t=>t.
kind==="article"?[t.row,...c.linked(t.row)]:[...c.articlesOf(t)].sort(c.newestFirst);function zn(){let t=v.chosen?` of “${C(
c.labelOf(v.chosen),60)}”`:"";return`${M(Na().length,"article")}${t}${ot()?", as searched":""}`}function Aa(t,e,n){let r=URL.
createObjectURL(new Blob([t],{type:e}));p("a",{href:r,download:n}).click(),setTimeout(()=>{URL.revokeObjectURL(r)},1e4)}
function Ca(){let t=v.chosen?c.labelOf(v.chosen):v.query,e=it(t).replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"");return[
"newsgraph",C(e,40).replace(/…$/,"")].filter(Boolean).join("-")}async function im(){return await c.loadDetails(),Aa(ka(
c,Na()),"text/csv;charset=utf-8",`${Ca()}.csv`),`Saved ${zn()} as CSV.`}function am(){return Aa(eo(Ei().split(",")[1]),"\
image/png",`${Ca()}.png`),Promise.resolve("Saved the picture as PNG.")}var lm=()=>Ve?ft.hash():location.href;function xo(t){
let e=new Date().toISOString().slice(0,10);if(t?.kind==="article")return um(t.row,e);let n=Ot(c.rowsIn("article")),r=`a \
newsgraph of ${M(c.sizeOf("article"),"article")} from ${M(c.sizeOf("outlet"),"outlet")}${n?`, ${n}`:""}`,o=t?`${c.nameOf(
t)}, `:"";return`${cm(t)}. In: ${r}. ${o}accessed ${e}.`}function cm(t){if(!t)return`${zn()}${ot()?` “${v.query}”`:""}`;
let e=M(c.articlesOf(t).length,"article");return`“${c.labelOf(t)}” (${Kt(t).toLowerCase()}, ${e})`}function um(t,e){
let n=c.articles.published[t],r=c.addressOf(t),o=n===null?"No date":Me(n).slice(0,10),s=[`${ht(t)}. “${c.labelOf(A(t))}\
”`,o];return r&&s.push(`${r}, accessed ${e}`),`${s.join(". ")}.`}async function Gn(t,e){try{return await navigator.clipboard.
writeText(t),`Copied ${e}.`}catch{return $a(e,t),`Select and copy ${e}.`}}function $a(t,e){w("text-title").textContent=`${t.
charAt(0).toUpperCase()}${t.slice(1)}`,w("text-body").value=e,w("text").showModal(),w("text-body").select()}async function dm(){
return await c.loadDetails(),$a("the SPARQL query",Ma(c,tt,v.terms,v.chosen)),""}async function mm(){return await c.loadDetails(),
Gn(xo(v.chosen),"the citation")}var fm={name:"link",words:()=>"Link to this view",take:()=>Gn(lm(),"the link")},hm=[{name:"\
csv",words:()=>`CSV: ${zn()}`,take:im},{name:"png",words:()=>"PNG: the picture as you see it",take:am},...Ve?[]:[fm],{name:"\
cite",words:()=>"Citation of this view",take:mm},{name:"sparql",words:()=>`SPARQL: ${zn()}`,take:dm}],Ea=0;function pm(t){
w("toast").textContent=t,clearTimeout(Ea),Ea=window.setTimeout(()=>{w("toast").textContent=""},6e3)}function La(){let t=({
name:e,words:n,take:r})=>p("li",{},p("button",{type:"button",class:"menu-item","data-take":e,onclick:()=>{w("take").hidePopover(),
r().then(pm)}},n()));w("take-list").replaceChildren(...hm.map(t))}function Ia(t){let e=c.abstractOf(t),n=c.holders.outlet(t).map(H),r=c.articleTopics[t].map(z);return[Yt(A(t),gm(t)),e?p(
"p",{class:"abstract",dir:"auto"},e):null,c.details?ym(c.addressOf(t)):F("Reading the abstract and the address …"),Xt(
A(t)),bm(t),vm.map(([o,s])=>km(o,t,s(t))),n.length?N("Published by",Y(n)):null,N("Topics it declares",r.length?Y(r):F("N\
one. Entries that other documents only list carry no topics; none are inferred.")),Tm(t),Om(t),Em(t),Nm(t)]}function gm(t){
let e=c.articles.published[t],n=c.outletOf(t),r=n>=0?[W(C(c.labelOf(H(n)),80))," · "]:[],o=e===null?"Date of publicatio\
n not given":me(e);return p("p",{class:"byline"},r,o)}function ym(t){if(!t)return F("No address is given.");let e=Pt(t,"\
Read the article");if(!(e instanceof HTMLAnchorElement))return p("p",{},e," ",p("small",{},"This address is not a web ad\
dress and is not offered as a link."));e.className="read-on";let n=W(C(new URL(t).hostname,80));return p("p",{},e," ",p(
"small",{class:"address"},n))}function bm(t){let e=Ye(A(t));if(!e.length)return N("Story",F("None: no other article here\
 tells of the same."));let n=Y(e,r=>`${wm(t,r.row)} · ${ut(r)}`);return N("Story",n)}function wm(t,e){let{published:n}=c.
articles,r=n[t];if(r===null)return"without a date in it";let s=c.storyArticles[e].map(a=>n[a]).filter(a=>a!==null),i=s.filter(
a=>a<r).length;return i?`number ${O(i+1)} of ${O(s.length)} by time`:"the first here by time"}var vo=(t,e)=>n=>[...c.linksOf(
n)].filter(r=>c.linkKind(r)===t&&e(r,n)),Vn=t=>vo(t,(e,n)=>c.links.source[e]===n),Un=t=>vo(t,(e,n)=>c.links.source[e]!==
n),xm=t=>{let e=vo("similar",()=>!0)(t);return[...new Map(e.map(n=>[c.otherEnd(n,t),n])).values()]},vm=[["Copy of",Vn("c\
opy")],["Copied by",Un("copy")],["It lists as related",Vn("declared")],["Listed as related by",Un("declared")],["Revisio\
n of",Vn("revision")],["Revised in",Un("revision")],["Taken up again from",Vn("follow-up")],["Taken up again by",Un("fol\
low-up")],["Alike",xm]];function km(t,e,n){if(!n.length)return null;let r=i=>c.linkKind(i)==="similar"?-c.links.similarity[i]:
-(c.articles.published[c.otherEnd(i,e)]??0),o=i=>{let a=A(c.otherEnd(i,e)),l=`${ut(a)}
${na(c,i)}`;return p("li",{class:"linked"},nt(a,l),Te(i,a.row))},s=n.sort((i,a)=>r(i)-r(a)||i-a);return N(`${t} (${O(n.length)}\
)`,xt(s,o,"things",12))}var ko=([t,e])=>p("li",{},W(c.fileOf(t)),p("small",{},ra(e)));function Tm(t){let e=([,r])=>+(r!==
""),n=[...c.meetingsOf(t)].sort((r,o)=>e(r)-e(o)||r[0]-o[0]);return n.length?N(`Met in (${O(n.length)})`,xt(n,ko,"met",6)):
null}function Om(t){let{updated:e,published:n,quality:r,heat:o}=c.articles,[s,i,a]=[e[t],c.typeOf(t),c.categoryOf(t)],l=d=>d===
null?null:p("strong",{class:"score"},`${O(d)} `),u=ae([s!==null&&s!==n[t]?["Updated",me(s)]:null,i?["Type",W(i)]:null,a?
["Category",W(a)]:null,["Quality",l(r[t]),ga(r[t])],["Heat",l(o[t]),ya(o[t])],...Sm(t)]);return N("What the documents sa\
y",u)}var Sm=t=>c.described.filter(({shows:e,values:n})=>e&&n[t]!==null).map(e=>[e.label,Mm(e,t)]);function Mm({type:t,unit:e,
values:n},r){let o=n[r];return t==="boolean"?o?"yes":"no":typeof o!="number"?t==="url"?Pt(String(o)):W(String(o)):t==="t\
ime"?me(o):`${O(o)}${e?` ${e}`:""}`}function Em(t){if(!c.details)return null;let e=xo(A(t)),n=p("small",{role:"status"}),
r=_t("Copy the citation",()=>{Gn(e,"the citation").then(o=>{n.textContent=o})});return N("Cite it",p("p",{class:"citatio\
n"},W(e)),r," ",n)}function Nm(t){let e=c.imageOf(t);if(!e)return null;let{address:n,width:r,height:o,title:s,count:i}=e,
a=[r&&o?`${O(r)} × ${O(o)} pixels`:"",i>1?`The first of ${O(i)}; the table “images” names them all.`:""],l=[s,c.articles.
headline[t],n].find(Boolean)??"",u=p("small",{},a.filter(Boolean).join(" · "));return N("Image",F("Not loaded here: an \
image would tell its outlet who is reading. The link opens it."),p("ul",{class:"links"},p("li",{},Pt(n,C(l,90)),u)))}var Am=200;function Da(t,e){let n=Rn(c,U,t.kind);return[To("Comparison",t,e,"What one has and the other has not"),p("div",
{class:"actions"},Oo(t,e,"with"),qn(t,"with","Compare with another …"),qn(t,"to","How connected …")),n.map(r=>Cm(r,t,
e)),t.kind==="story"?$m(t.row,e.row):null,F(qe)]}var To=(t,e,n,r)=>p("header",{},Xe([e],t),p("p",{class:"eyebrow"},t),p(
"h2",{tabindex:"-1"},r),Qe(),p("ul",{class:"things pair"},[e,n].map(o=>p("li",{},nt(o))))),Oo=(t,e,n)=>wt("Swap",()=>{q(
e,{isFocused:!0,other:{mode:n,thing:t}})}),qn=(t,e,n)=>wt(n,()=>{Ze(t,e)});function Cm({title:t,kind:e,held:n},r,o){let{
first:s,both:i,second:a}=an(n(r.row),n(o.row)),l=new Map(i.map(([h,,g])=>[h,g])),u=h=>W(C(c.labelOf(h),40)),d=h=>M(h,"ar\
ticle"),m=(h,g)=>`${O(h)} and ${d(l.get(g)??0)}`,f=(h,g,y)=>p("div",{class:"part"},p("h4",{},h," ",p("span",{class:"coun\
t"},O(g.length))),pt(g.slice(0,Am),e,y)??F("None."));return N(t,f(["Only ",u(r)],s,d),f(["Only ",u(o)],a,d),f("Both",i.map(
([h,g])=>[h,g]),m))}function $m(t,e){let n=new Set(c.storyArticles[e]),r=c.storyArticles[t].flatMap(i=>[...c.linksOf(i)].
filter(a=>n.has(c.otherEnd(a,i))));if(!r.length)return N("Links between them",F("None."));let o=i=>{let[a,l]=[c.links.source[i],
c.links.target[i]],u=`${Ue(c,i,a)}: ${C(c.labelOf(A(l)),90)}`;return p("li",{class:"linked"},nt(A(a),u),Te(i,l))},s=xt([
...new Set(r)],o,"things",10);return N(`Links between them (${O(r.length)})`,s)}var So=null;function jn(t,e){let n=`${c.nameOf(t)} ${c.nameOf(e)}`;return So?.key!==n&&(So={key:n,ways:Lm(t,e)}),So.ways}
function Lm(t,e){let n=Qi(c,t,e);if(n.length)return{paths:n,isCommonOnly:!1};let r=Zi(c,t,e);return{paths:r?[r]:[],isCommonOnly:r!==
null}}var Im="Ways are weighed by rarity: passing through what many share costs more, and what more than half of the articles \
have in common joins nothing. newsgraph path gives the same ways in the same order.";function Ra(t,e){let{paths:n,isCommonOnly:r}=jn(
t,e);return[To("Connection",t,e,"How these two are connected"),p("div",{class:"actions"},Oo(t,e,"to"),qn(t,"to","To anot\
her …")),r?p("p",{class:"warning"},"Only what is common here joins them, which says little."):null,n.map((s,i)=>Dm(t,s,
i,n.length)),F(n.length?Im:"Nothing in this corpus joins them.")]}function Dm(t,{steps:e},n,r){let o=n===0?"The rarest w\
ay":"Another way",s=e.length===1?"Directly":`${o}: ${M(e.length,"step")}`,i=p("ol",{class:"way"},p("li",{},nt(t)),e.map(
Rm));return N(r>1?`${O(n+1)}. ${s}`:s,i)}function Rm(t){let{to:e,link:n}=t,r=e.kind==="article"?ut(e):sa(c,e),o=n===null?
null:Te(n,e.row);return p("li",{},p("p",{class:"hop"},"↓ ",oa(c,t)),p("div",{class:"linked"},nt(e,r),o))}var Fm={declared:"Declared",similar:"Alike in words",copy:"The same text",revision:"The same text, changed","follow-up":"\
The same text, taken up again"};function Fa(t,e){let n=ta(c,t,e),r=fe(de(c.linkKind(n[0]))),o=[t,e].map(i=>p("li",{},nt(
A(i)))),s=wt("Other ways between them",()=>{q(A(t),{isFocused:!0,other:{mode:"to",thing:A(e)}})});return[p("header",{},Xe(
Ye(A(t)),"Link"),p("p",{class:"eyebrow"},r,"Link"),p("h2",{tabindex:"-1"},"Why these two are linked"),Qe()),p("ul",{class:"\
things pair"},o),n.map(Bm),zm(t,e),p("div",{class:"actions"},s)]}function Bm(t){let[e,n]=[c.links.source[t],c.links.target[t]],
r=s=>p("b",{},W(ht(s))),o=c.linkKind(t);return N(Fm[o],p("p",{},r(e),` ${oo(c,t,e)} `,r(n),"."),o==="declared"?Hm(e,n):_m(
t))}function Hm(t,e){if(!c.details)return F("Reading where it is declared …");let n=c.declaring(t,e);if(!n.length)return F(
"The place that declares it is not on this page; the table “related” names it.");let[r,o]=Mo(t,e);return[F("The coll\
ector’s document of ",r," lists ",o,"; the outlet itself may not. The place:"),xt(n,ko,"met")]}function Mo(t,e){let n=o=>`\
“${C(c.labelOf(A(o)),60)}”`,r=ht(t)===ht(e)?n:ht;return[W(r(t)),W(r(e))]}function Km(t){let{days:e,source:n,target:r}=c.
links;if(Number.isNaN(e[t]))return["not known: a date is missing"];if(e[t]===0)return["none"];let o=[n[t],r[t]],[s,i]=e[t]>
0?Mo(...o):Mo(o[1],o[0]);return[s,` came ${ue(e[t])} after `,i]}function _m(t){let e=c.links.similarity[t],n=c.termsOf(t);
return[ae([["Rule",c.ruleOf(t)??"not given"],["Likeness",Se(e)," of the weighted words"],["Time gap",...Km(t)]]),n.length?
Wm(n,e):null]}var Pm=new Intl.NumberFormat(void 0,{minimumFractionDigits:3,maximumFractionDigits:3});function Wm(t,e){let n=e-
t.reduce((i,[,a])=>i+a,0),r=i=>p("meter",{min:0,max:Math.max(e,.001),value:i,"aria-hidden":"true"}),o=(i,a)=>p("tr",{},p(
"th",{scope:"row"},i),p("td",{},Pm.format(a)),p("td",{class:"bar"},r(a))),s=["Word","Adds"].map(i=>p("th",{scope:"col"},
i));return p("table",{class:"terms-table"},p("caption",{},"Words that both have, and what each adds to the likeness"),p(
"thead",{},p("tr",{},s,p("td",{}))),p("tbody",{},t.map(([i,a])=>o(W(i),a)),n>5e-4?o("all other words",n):null))}function zm(t,e){
let n=s=>s(t).filter(i=>s(e).includes(i)),{holders:r}=c,o=[...n(r.story).map(I),...n(r.topic).map(z),...n(r.outlet).map(
H)];return o.length?N("Both also have",Y(o,Pn)):null}function Ba(t){let e=[...c.outletArticles[t]].sort(c.newestFirst),n=c.outletParts[t].map(H),r=c.outlets.part[t],o=[c.outlets.
domain[t],M(e.length,"article"),Ot(e)];return[Yt(H(t),o.filter(Boolean).join(" · ")),Xt(H(t)),Eo(c.outlets.alt[t]),c.outlets.
platform[t]?F("A platform that hosts many publishers under one domain."):null,r>=0?N("Part of",Y([H(r)])):null,n.length?
N(`Parts (${O(n.length)})`,Y(n)):null,Gm(t),Vm(t),Um(t),qm(t),N(`Its articles (${O(e.length)})`,Y(e.map(A),void 0,12)),jm(
t)]}function Eo(t){if(!t.length)return null;let e=t.map((n,r)=>[r?" · ":"",W(C(n,120))]);return N("Also named",p("p",{},
e))}function Gm(t){let e=r=>`${M(r,"article")} of this outlet`,n=pt(c.outletTopics[t],"topic",e,6);return N("Topics it c\
overs",n??F("None is declared on its articles here."))}function Vm(t){let e=U.storiesOfOutlet(t),r=pt(e,"story",(s,i)=>`${O(
s)} of ${M(c.stories.articles[i],"article")} · ${St(i)}`,6);return N(`Its stories (${O(e.length)})`,r??F("None: no othe\
r article here tells of the same as its own."))}function Um(t){let{outlets:e,first:n}=c.stories,o=U.storiesOfOutlet(t).map(
([i])=>i).filter(i=>U.isFirstOf(t,i)&&e[i]>1);if(!o.length)return null;let s=Y(o.map(I),i=>`first of ${M(e[i.row],"outle\
t")} · ${tn(n[i.row])}`,5);return N(`Where it was first here (${O(o.length)})`,s)}function qm(t){let e="What its peers \
cover and it does not",{peers:n,stories:r,topics:o}=U.blindSpots(t);if(!n.length)return N(e,F("It shares no story with a\
nother outlet here, so it has no peers to compare with."));let s=n.slice(0,4).map(m=>C(c.labelOf(H(m)),40)),i=n.length>4?
" …":"",a=m=>`${O(m)} of ${M(n.length,"peer")}`,l=(m,f)=>pt(m,f,a,8),u=!r.length&&!o.length,d={mode:"with",thing:H(n[0])};
return N(e,F(`Peers are the outlets that share most stories with it: ${s.join(", ")}${i}. Missing here is not the same a\
s not covered.`),l(o,"topic"),l(r,"story"),u?F("Nothing that several of them have."):null,_t("Compare with the nearest p\
eer",()=>{q(H(t),{isFocused:!0,other:d})}))}function jm(t){let e=c.outlets.logo[t];if(!e)return null;let n=p("li",{},Pt(
e,C(e,90)));return N("Logo",F("Not loaded here."),p("ul",{class:"links"},n))}function Ha(){let t=c.sizeOf("article");if(!t)return Ym();let{storylines:e,orders:n}=c,r=c.rowsIn("topic").sort(n.topic).
slice(0,6).map(z),o=c.rowsIn("outlet").sort(n.outlet).slice(0,6).map(H),s=[...e].sort(n.story).slice(0,6).map(I),i=Ot(c.
rowsIn("article")),a=i?`, published ${i} (UTC)`:"";return[p("header",{},p("p",{class:"eyebrow"},"Where to begin"),p("h2",
{tabindex:"-1"},"The stories, and who told them")),p("p",{class:"lead"},`${M(t,"article")} from ${M(c.sizeOf("outlet"),"\
outlet")} in ${M(e.length,"story","stories")} on ${M(c.sizeOf("topic"),"topic")}${a}. Choose anything, on the map or in \
a list, to read it here.`),s.length?N("Largest stories",Y(s)):N("Stories",F("None was found: no two articles here tell o\
f the same.")),Xm(),r.length?N("Topics by articles",ho(r)):null,o.some(l=>c.weight(l)>1)?N("Outlets by articles",ho(o)):
null,N("Keep in mind",F(qe))]}var Ym=()=>[p("header",{},p("h2",{tabindex:"-1"},"Nothing here yet")),p("p",{class:"lead"},
"This graph holds no article. Build it again from documents that open with a front matter, and this page will show their\
 stories, articles, outlets and topics.")];function Xm(){let{articles:t,independent:e}=c.stories,n=i=>t[i]-e[i],o=c.storylines.
filter(i=>n(i)>0).sort((i,a)=>n(a)-n(i)||i-a).slice(0,4);if(!o.length)return null;let s=Y(o.map(I),({row:i})=>`${M(t[i],
"article")}, ${M(e[i],"independent text")}`);return N("Most repeated",s)}function Ka(){let t=Ot(c.rowsIn("article")),e=st(
c.links.kind,o=>[o]),n=c.sizeOf("story")-c.storylines.length,r=ae([c.notes.documents?["Documents read",O(c.notes.documents)]:
null,["Articles",O(c.sizeOf("article"))],["Outlets",O(c.sizeOf("outlet"))],["Topics",O(c.sizeOf("topic"))],["Stories",`${O(
c.storylines.length)}, with ${M(n,"event")}`],...e.map(([o,s])=>[`Links, ${c.links.kinds[o]}`,O(s)]),["Published",t?`${t}\
 (UTC)`:"no article has a date"]]);w("about-body").replaceChildren(r,N("What absence does not mean",p("p",{},qe)),N("How\
 to read it",Qm.map(o=>p("p",{},o))),N("What is not on this page",p("ul",{},Jm().map(o=>p("li",{},o)))),N("Keys",ae(Zm)),
N("Privacy",p("p",{},"This page is one file. It asks nothing of any network and loads no image; only links that you foll\
ow leave it.")))}var Qm=["A story holds articles that share rare words within a time; its events are the closer groups i\
n it. Stories are found, not declared, and can be wrong: each link says why it is there.","On the map each island is a s\
tory and each dot an article. Stories with common topics lie near one another, as far as a plane allows; beyond that, di\
stance means nothing. Open a story to see its articles, outlets and topics as a network.","A declared link says that a c\
ollected document listed the other article. Copy, revision and follow-up say that two texts are nearly the same; alike, \
that they share words."],Zm=[["/","search"],["?","help with the search"],["Arrows","walk on the map or network, once it \
has the focus; walk through results"],["Enter","open"],["Esc","back, or close"],["+ − 0","zoom in, out, show everythin\
g"],["Alt ← →","back and forward through what you opened"]];function Jm(){let{unknown:t,cut:e,abstractLimit:n,omitted:r}=c.
notes,o=c.sizeOf("article");return[r?`${M(r,"article")} of ${O(r+o)}, and the stories that they belong to: a page holds \
the newest ${O(o)}. graph.filter(…).write(…) writes one of others.`:"",t?`${M(t,"link")} whose other end is in no ta\
ble.`:"",e?`The rest of ${M(e,"abstract")}, cut at ${O(n)} characters; the tables hold them whole.`:"","Of each derived \
link more than five of the words that both have.","Images after an article's first.","Prices, ratings and other fields t\
hat only the tables hold."].filter(Boolean)}var _a=22,Oe=320,Pa=14,Wa=t=>c.articles.published[t],No=t=>Wa(t)??0;function za(t,e){let n=c.period(t);if(!n||t.length<2)
return null;let r=n[0]===n[1],[o,s]=r?[n[0]-3600,n[1]+3600]:n,i=h=>8+(Oe-16)*(h-o)/(s-o),l=e.map(h=>h.filter(g=>Wa(g)!==
null)).filter(h=>h.length),u=tf(l,i),d=u.flatMap((h,g)=>h.flatMap(y=>ef(y,i,14+g*_a))),m=Ga(u.length*_a+26,lf(t,e,n),[o,
s],i,d),f=l.length>u.flat().length;return p("figure",{class:"when"},m,p("figcaption",{},af(e,f)))}var Ga=(t,e,n,r,o)=>B(
"svg",{class:"timeline",viewBox:`0 0 ${Oe} ${t}`,role:"img","aria-label":e},...of(n,r,t),...o);function tf(t,e){let n=t.
filter(s=>s.length>1).slice(0,Pa-2),r=[],o=[];for(let s of t.filter(({length:i})=>i===1)){let i=e(No(s[0])),a=o.findIndex(
u=>i-u>9),l=a>=0?a:o.length;if(l===o.length){if(n.length+l>=Pa)continue;r.push([])}o[l]=i,r[l].push(s)}return[...n.map(s=>[
s]),...r]}function ef(t,e,n){let r=t.map(a=>e(No(a))),o=Math.max(r[r.length-1],r[0]+6),s=B("path",{class:"span",d:`M${r[0]}\
 ${n}H${o}`}),i=t.map((a,l)=>rf(a,nf(r,l),n,l>0));return t.length>1?[s,...i]:i}function nf(t,e){let n=t.slice(1,e+1).reduce(
(r,o)=>Math.max(o,r+7),t[0]);return Math.min(n,Oe-5)}function rf(t,e,n,r){let o=`${ht(t)}: ${C(c.labelOf(A(t)),120)}, ${en(
No(t))}${r?", the same text":""}`,s=B("title",{},o),i=r?B("path",{class:"copied",d:`M${e-3.5} ${n-3.5}h7v7h-7z`},s):B("c\
ircle",{class:"own",cx:e,cy:n,r:4.5},s);return i.addEventListener("click",()=>{q(A(t),{isFocused:!0})}),i}function of([t,
e],n,r){let o=r-14,s=(a,l,u)=>B("text",{x:u,y:r-2,"text-anchor":a},It(l)),i=a=>B("path",{class:"axis",d:`M${n(a)} ${o-3}\
v6`});return[B("path",{class:"axis",d:`M2 ${o}H${Oe-2}`}),...sf(t,e).map(i),s("start",t,2),s("end",e,Oe-2)]}function sf(t,e){
let n=(e-t)/gt,r=[1,2,7,30,365].find(i=>n/i<=30)??3650,o=[],s=Math.ceil(t/gt)*gt;for(let i=s;i<e;i+=r*gt)o.push(i);return o}
function af(t,e){let n={class:"timeline key",viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"true"},r=B("svg",n,B(
"circle",{class:"own",cx:6,cy:6,r:4.5})),o=B("svg",n,B("path",{class:"copied",d:"M2.5 2.5h7v7h-7z"})),s=t.some(i=>i.length>
1);return[r," a text of its own",...s?[" ",o," the same text again, on one line"]:[],e?"; the list below holds all":""]}
var lf=(t,e,n)=>`${M(t.length,"article")} in ${M(e.length,"text")}, ${Et(...n)}; first ${ht(e[0][0])}. The list below sa\
ys the same.`;function Va(t){let{articles:e}=c.stories,n=h=>c.stories.first[h]??0,r=h=>c.stories.last[h]??n(h),o=[...t].
sort((h,g)=>n(h)-n(g)||h-g),[s,i]=[Math.min(...o.map(n)),Math.max(...o.map(r))],a=h=>4+(Oe-8)*(h-s)/Math.max(i-s,1),l=Math.
max(...o.map(h=>e[h])),u=(h,g)=>{let y=a(n(h)),b=2+5*e[h]/l,x=Math.max(4,a(r(h))-y),k=`${C(c.labelOf(I(h)),120)}: ${St(h)}`,
$={class:"spell",x:y,y:8+9*g-b/2,width:x,height:b,rx:1.5},T=B("rect",$,B("title",{},k));return T.addEventListener("click",
()=>{q(I(h),{isFocused:!0})}),T},d=`${M(o.length,"story","stories")} of this topic over time, ${Et(s,i)}. The list below\
 says the same.`,m=Ga(o.length*9+24,d,[s,i],a,o.map(u)),f=p("figcaption",{},"Each bar is a story, thicker with more arti\
cles.");return p("figure",{class:"when"},m,f)}var cf=new Set(["copy","revision","follow-up"]),Ao=t=>cf.has(t);function Ua(t,e){let n=new Set(e),r=new Set,o=[];for(let s of e){
if(r.has(s))continue;r.add(s);let i=[s];for(let a of i)for(let l of t.linksOf(a)){let u=t.otherEnd(l,a);!Ao(t.linkKind(l))||
!n.has(u)||r.has(u)||(r.add(u),i.push(u))}o.push(i.sort(t.oldestFirst))}return o}function qa(t){let e=[...c.storyArticles[t]].sort(c.oldestFirst),n=Ua(c,e),r=c.stories.terms[t].map((o,s)=>[s?" · ":"",
W(o)]);return[Yt(I(t),[uo(t),St(t)].filter(Boolean).join(" · ")),uf(e,n),Xt(I(t)),N("Who published when",za(e,n),mf(n)),
pf(t),N("Words that set it apart",p("p",{class:"terms"},r)),gf(e),yf(e),bf(t),F(ba(t))]}function uf(t,e){let{published:n}=c.
articles,r=t.at(0),o=r===void 0?null:n[r];if(r===void 0||o===null)return null;let s=t.filter(u=>n[u]===o),i=s.map((u,d)=>[
d?", ":"",p("strong",{},W(ht(u)))]),a=s.length>1?" were first here at the same time, ":" was first here, ",l=jt(je(A(r)),
me(o));return p("p",{class:"lead small"},i,a,l,". ",df(e))}function df(t){let e=t.reduce((i,a)=>i+a.length-1,0);if(!e)return[
"No two of its texts are nearly the same."];let n=t.reduce((i,a)=>a.length>i.length?a:i),r=`${M(e,"article repeats","art\
icles repeat")} a text that another had before`,o=n.length-1;if(o===1)return[`${r}.`];let s=p("strong",{},W(ht(n[0])));return o===
e?[`${r}, all of them the one of `,s,"."]:[`${r}, most often the one of `,s,` (${M(o,"time")}).`]}function mf(t){let e=([
r,...o])=>[p("p",{class:"same"},`The same text by ${M(o.length,"other")}:`),xt(o,s=>p("li",{},nt(A(s),ff(s,r))),"things \
later")];return xt(t,r=>p("li",{},nt(A(r[0])),r.length>1?e(r):null),"texts",12)}function ff(t,e){let{published:n}=c.articles,
o=Array.from(c.linksOf(t),c.linkKind).find(i=>Ao(i)&&i!=="copy"),s=hf(n[t],n[e]);return`${ht(t)} · ${s}${o?` · ${o}`:""}`}
function hf(t,e){return t===null||e===null?"without a date":t===e?"at the same moment":`${ue((t-e)/gt)} later`}function pf(t){
let{first:e}=c.stories;if(c.storyEvents[t].length<2)return null;let n=(o,s)=>(e[o]??0)-(e[s]??0)||o-s,r=[...c.storyEvents[t]].
sort(n);return N(`Its events (${O(r.length)})`,Y(r.map(I)))}function gf(t){let e=st(t,c.holders.topic),r=pt(e,"topic",o=>`\
declared on ${O(o)} of ${O(t.length)} articles`)??F("None is declared on its articles.");return N(`Topics (${O(e.length)}\
)`,r)}function yf(t){let e=st(t,c.holders.outlet),n=pt(e,"outlet",r=>M(r,"article"));return N(`Outlets (${O(e.length)})`,
n??F("None is named."))}function bf(t){let e=U.missingFrom(t);return e.length?N("Usually with them, not here",F("Outlets\
 that share other stories with several of these. They may have written of it: this corpus does not say."),pt(e,"outlet",
n=>`shares other stories with ${O(n)} of these outlets`)):null}var wf=16;function ja(t){let e=[...c.topicArticles[t]].sort(c.newestFirst),n=it(c.labelOf(z(t))),r=c.topics.broader[t],o=c.
narrower[t].map(z),s=c.topics.same[t].map(i=>p("li",{},Pt(i,C(i,90))));return[Yt(z(t),[M(e.length,"article"),Ot(e)].filter(
Boolean).join(" · ")),Xt(z(t)),Eo(c.topics.alt[t].filter(i=>it(i)!==n)),r>=0?N("Broader topic",Y([z(r)])):null,o.length?
N("Narrower topics",Y(o)):null,xf(t),vf(t),kf(t),N(`Its articles (${O(e.length)})`,Y(e.map(A),void 0,12)),s.length?N("Th\
e same elsewhere",p("ul",{class:"links"},s)):null]}function xf(t){let{first:e,articles:n}=c.stories,r=U.storiesOfTopic(t).
filter(([a])=>e[a]!==null);if(!r.length)return N("Its stories",F("None: its articles stand alone here."));let o=(a,l)=>`${O(
a)} of ${M(n[l],"article")} declare it · ${St(l)}`,s=r.slice(0,wf).map(([a])=>a),i=`Its stories (${O(r.length)})`;return N(
i,Va(s),pt(r,"story",o))}function vf(t){let e=U.topicsBeside(t);if(!e.length)return null;let n=M(c.topicArticles[t].length,
"article"),r=pt(e.slice(0,Wn),"topic",o=>`on ${O(o)} of its ${n}`);return N(`Topics beside it (${O(e.length)})`,r)}function kf(t){
let e=c.topicOutlets[t],n=pt(e,"outlet",r=>`${M(r,"article")} on this topic`);return N(`Outlets that cover it (${O(e.length)}\
)`,n??F("None."))}var Tf={article:Ia,outlet:Ba,topic:ja,story:qa};function Of(t,{mode:e,thing:n}){return e==="with"?Da(t,n):e==="to"?Ra(t,
n):Fa(t.row,n.row)}function Sf(){let{chosen:t,other:e}=v;return t?e?Of(t,e):Tf[t.kind](t.row):Ha()}var Mf=6,Ef="h2, dd, \
.byline, .citation, .terms, .address";function Nf(t){for(let e of t.querySelectorAll(Ef)){let n=Mf*parseFloat(getComputedStyle(
e).lineHeight);if(e.scrollHeight<n+8)continue;e.classList.add("folded");let r=_t("Show all",()=>{e.classList.remove("fol\
ded"),r.remove()});r.classList.add("whole"),e.after(r)}}function Ya(){let t=w("details"),e=()=>{t.replaceChildren(...p("\
div",{},Sf()).childNodes),Nf(t)};if(e(),t.scrollTop=0,c.details||!v.chosen)return;let n=ft.hash();c.loadDetails().then(()=>{
if(ft.hash()!==n)return;let r=t.contains(document.activeElement);e(),r&&t.querySelector("h2")?.focus({preventScroll:!0})})}function Yn(){let t=v.view==="map";w("look").hidden=!t,w("colour").value=v.colour,w("size").value=v.size,nn(w("legend-bo\
dy"),()=>t?Cf():$f()),w("caption").textContent=t?Af():E.note}function Af(){let t=v.size==="heat"?", larger with more hea\
t":"",e=v.colour==="topic"?" An article on several topics has the colour of one.":"";return`Each island is a story, each\
 dot an article${t}. Press a colour to fade it.${e}`}var Xa=({thing:t,label:e})=>t?c.nameOf(t):e;function Cf(){return yr().
map(t=>{let e=Xa(t),n=!v.muted.includes(e),r=()=>{bt({muted:n?[...v.muted,e]:v.muted.filter(a=>a!==e)})},o=B("circle",{cx:6,
cy:6,r:5,fill:t.swatch}),s={viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"true"},i=p("button",{type:"button",class:"\
swatch","data-key":e,"aria-pressed":String(n),onclick:r},B("svg",s,o),p("bdi",{},C(t.label,32))," ",p("span",{class:"cou\
nt"},O(t.rows.length)));return p("li",{},i)})}function $f(){let t=new Set(E.edges.map(({kind:r})=>r)),e=[...new Set(E.nodes.
map(({thing:r})=>r.kind))],n=(r,o,s="")=>p("li",{},r,p("span",{},p("b",{},o),s&&` ${s}`));return[...e.map(r=>n(Wo(r),lo[r])),
...Ho.filter(r=>t.has(r)).map(r=>n(fe(r),r,yt[r].says))]}function Co(){if(v.other){In(null);return}let t=r=>v.muted.includes(
Xa(r)),e=v.view==="map"&&v.muted.length?yr().filter(t):[];if(!e.length){In(ot()?et.isArticle:null);return}let n=et.isArticle.
slice();for(let{rows:r}of e)for(let o of r)n[o]=0;In(n)}function Qa(){let t=e=>Object.entries(e).map(([n,r])=>p("option",
{value:n},r));w("colour").replaceChildren(...t(fn)),w("size").replaceChildren(...t(hn)),w("colour").addEventListener("ch\
ange",()=>{bt({colour:w("colour").value,muted:[]})}),w("size").addEventListener("change",()=>{bt({size:w("size").value})})}var Lf=matchMedia("(max-width: 760px)").matches,Za=Lf?{story:5,topic:4,outlet:4,article:10}:{story:8,topic:5,outlet:5,article:40},
$o=100,Qt=Za,If=["story","topic","outlet","article"];function Df(){let t=If.filter(e=>v.kinds.has(e)&&et.rows[e].length);
w("results").replaceChildren(...t.map(Rf)),w("result").replaceChildren(..._f()),Pf(),Xn()}function Ja(){Qt=Za,Df()}function Rf(t){
let e=et.rows[t],n=i=>p("li",{class:t==="topic"||t==="outlet"?"faceted":null},nt({kind:t,row:i},Bf(t,i)),Hf(t,i)),r=p("u\
l",{},e.slice(0,Qt[t]).map(n)),o=p("h3",{id:`list-${t}`},`${co[t]} `,p("span",{class:"count"},O(e.length))),s={class:"ki\
nd-list","aria-labelledby":`list-${t}`};return p("section",s,o,r,...tl(t,r,n))}function tl(t,e,n){let r=et.rows[t],o=r.length-
Qt[t];if(o<=0)return[];let s=_t(Ff(Math.min($o,o),o),()=>{let i=r.slice(Qt[t],Qt[t]+$o).map(n);Qt={...Qt,[t]:Qt[t]+$o},e.
append(...i),s.replaceWith(...tl(t,e,n)),Xn(),i[0].querySelector(".thing")?.focus()});return[s]}var Ff=(t,e)=>t===e?`Sho\
w the other ${O(e)}`:`Show ${O(t)} of the other ${O(e)}`;function Bf(t,e){if(t==="article"||!ot())return ut({kind:t,row:e});
let n=M(c.articlesIn[t][e].length,"article"),r=t==="story"?` · ${St(e)}`:"";return`${O(et.counts[t].get(e)??0)} of ${n}${r}`}
var Lo=null;function el(){[...document.querySelectorAll("#results .only")].find(e=>e.dataset.facet===Lo)?.focus(),Lo=null}
function Hf(t,e){if(t!=="topic"&&t!=="outlet")return null;let n=c.nameOf({kind:t,row:e}),r=p("input",{type:"checkbox",class:"\
only","aria-label":`Only ${t} ${C(c.labelOf({kind:t,row:e}),80)}`,title:`Only articles of this ${t}`,"data-facet":n});return r.
checked=Kf(t,e),r.addEventListener("change",()=>{Lo=n,_i(t,e,r.checked)}),r}var Kf=(t,e)=>Ce.isFacetOn(t,e,v.terms);function _f(){
if(!ot())return[];let t=et.rows.article.length;return[t?`${M(t,"article matches","articles match")}. `:"Nothing matches.\
 Try fewer words, or take out a part. ",jt(nl,"Clear")]}function Pf(){w("nothing").hidden=!ot()||kt.some(t=>et.rows[t].length),
w("nothing").replaceChildren(p("strong",{},"Nothing matches"),p("span",{dir:"auto"},C(v.query.trim(),80)),wt("Clear",nl))}
function nl(){w("search").value="",qt(""),w("search").focus()}function Xn(){let t=v.chosen?c.nameOf(v.chosen):null;for(let e of document.
querySelectorAll(".find .thing"))e.dataset.name===t?e.setAttribute("aria-current","true"):e.removeAttribute("aria-curren\
t")}function rl(){let[t,e]=[w("search"),w("faults")],n=v.faults.some(({isHint:o})=>!o),r=v.faults.map(({text:o,says:s})=>p(
"p",{},p("code",{},W(C(o,40)))," ",s));e.replaceChildren(...r),e.hidden=!r.length,e.classList.toggle("hint",!n),n?t.setAttribute(
"aria-invalid","true"):t.removeAttribute("aria-invalid")}var Wf=["story","article","outlet","topic"];function ol(){let t=n=>n===
"story"?c.storylines.length:c.sizeOf(n),e=n=>p("button",{type:"button",class:"kind","data-kind":n,"data-key":n,"aria-pre\
ssed":String(v.kinds.has(n)),onclick:()=>{zf(n)}},Nt(n),p("span",{},co[n]),p("span",{class:"count"},O(t(n))));nn(w("kind\
s"),()=>Wf.map(e))}function zf(t){let e=new Set(v.kinds);e.delete(t)||e.add(t),bt({kinds:e})}var Io=null,il=null,al=()=>il;function Do(){let{isUnknown:t,...e}=Hi(),n={...e,query:"",colour:"topic",size:"articles",muted:[]},
r=`${qr(n)}|${e.view}`,o=r!==Io,s=Io===null||e.query!==v.query||e.kinds.size!==v.kinds.size;Io=r,e.colour!==v.colour&&pr(
e.colour),e.size!==v.size&&gr(e.size),ze(e),o&&Vf(t),s?Gf():Co(),Yn(),La(),il=ft.hash()}function Gf(){let t=w("search");
!Ki(v.query)&&t.value!==v.query&&(t.value=v.query),ol(),Qn(),el()}function Qn(){ze(tt.parse(v.query)),Li(Ce.find(v)),Ja(),
Qr(),rl(),document.body.classList.toggle("searching",ot()),Co(),dn(v.terms).length&&!c.details&&c.loadDetails().then(Qn)}
function Vf(t){v.chosen&&wa(v.chosen),Ya(),Xn(),Ro(),Xf(),Yf(t),Fi()&&Fo()}function Ro(){let t=v.view==="map"?null:qf();
t?Ti(jf(t)):Kr(),Si(t?null:v.chosen)}var Uf=21;function qf(){let{chosen:t,other:e}=v;if(!t)return Fe();if(e?.mode==="wit\
h")return ma(t,e.thing);if(e?.mode==="to")return fa(t,e.thing,jn(t,e.thing).paths);let n=la(t),r=n.nodes.map(o=>Z(o.thing,
t)?{...o,size:Uf}:o);return{...n,nodes:r}}function jf(t){let e=[v.chosen,v.other?.thing],n=t.nodes.filter(({thing:r})=>v.
kinds.has(r.kind)||e.some(o=>Z(r,o)));return{...t,nodes:n}}var sl=document.title;function Yf(t){let{chosen:e,other:n}=v,
r=n?`, and ${c.labelOf(n.thing)}`:"",o=e?`${Kt(e)}: ${c.labelOf(e)}${r}`:"",s=t?"This address names nothing in this grap\
h.":C(o,300);w("live").textContent=s,document.title=e?`${C(c.labelOf(e),80)} · ${sl}`:sl,t&&w("details").prepend(p("p",
{class:"warning",role:"status"},"The address of this page names nothing that is in this graph. It may come from another \
build."))}function Fo(){w("details").querySelector("h2")?.focus({preventScroll:!Zt()}),Zt()&&w("details").scrollIntoView(
{behavior:rn()?"auto":"smooth"})}function Xf(){let{chosen:t,view:e}=v,n=t!==null||Fe()!==null,[r,o]=[w("view-map"),w("vi\
ew-network")];if(o.disabled=!n,o.title=n?"What is open, with all that it touches":"Open a story, article, outlet or topi\
c first",r.setAttribute("aria-pressed",String(e==="map")),o.setAttribute("aria-pressed",String(e==="network")),document.
body.classList.toggle("chosen",t!==null),w("peek").hidden=t===null,!t)return;let s=p("span",{dir:"auto"},C(c.labelOf(t),
90));w("peek").replaceChildren(Nt(t.kind),s,p("b",{},"Details"))}async function ll(){let[t]=await Promise.all([Jr(w("corpus")),Qf(document.getElementById("vis"))]);ss(new sn(t,()=>Jr(w(
"corpus-details")))),Zf(),Je(th()),ch(),w("legend").open=!Zt(),ki(uh),oh(),Di(Do),Do(),requestAnimationFrame(()=>{Ro(),document.
documentElement.dataset.ready="true",performance.mark("newsgraph-ready")}),window.newsgraph=Object.freeze({network:V,shown:()=>v.
chosen?c.nameOf(v.chosen):"",address:al,query:()=>v.query,found:()=>et.rows.article.map(e=>c.nameOf(A(e)))})}async function Qf(t){
if(!t)return;let e=document.createElement("script");e.textContent=await to(t.textContent).text(),t.replaceWith(e)}function Zf(){
let t=c.sizeOf("article"),{omitted:e}=c.notes,r=[e?`newest ${O(t)} of ${M(e+t,"article")}`:M(t,"article"),M(c.storylines.
length,"story","stories"),M(c.sizeOf("outlet"),"outlet"),Ot(c.rowsIn("article"))].filter(Boolean).flatMap((o,s)=>[s?" · ":
"",p("span",{},o)]);w("summary").replaceChildren(...r)}var Zn=["auto","light","dark"],Jf={auto:"◐ Auto",light:"☀ Light",
dark:"☾ Dark"},cl="newsgraph-theme",ul=t=>Zn.find(e=>e===t)??"auto",Jn=()=>ul(w("theme").dataset.theme);function th(){
try{return ul(localStorage.getItem(cl))}catch{return"auto"}}function eh(t){try{localStorage.setItem(cl,t)}catch{}}function Je(t){
let e=document.documentElement;t==="auto"?delete e.dataset.theme:e.dataset.theme=t;let n=w("theme");n.textContent=Jf[t],
n.dataset.theme=t,n.setAttribute("aria-label",`Colours: ${t}. Press to change`),e.dataset.ready&&(Pr(),Yn())}function nh(){
let t=Zn[(Zn.indexOf(Jn())+1)%Zn.length];eh(t),Je(t)}function rh(){Je(Jn()),document.documentElement.dataset.theme="ligh\
t",Pr(),Gt(!1),Mi()}var Mt=(t,e)=>{w(t).addEventListener("click",e)};function oh(){ih(),Vi(),Qa(),Mt("view-map",()=>{bt(
{view:"map"})}),Mt("view-network",()=>{bt({view:"network"})}),Mt("back",()=>{ft.move(-1)}),Mt("forward",()=>{ft.move(1)}),
Mt("peek",Fo),Mt("zoom-in",()=>{xe(1.5)}),Mt("zoom-out",()=>{xe(1/1.5)}),Mt("zoom-fit",()=>{Gt()}),Mt("theme",nh);for(let t of document.
querySelectorAll("dialog .close"))t.addEventListener("click",()=>{t.closest("dialog")?.close()});Mt("about-button",()=>{
Ka(),w("about").showModal()}),Mt("text-copy",()=>{sh()}),matchMedia("(prefers-color-scheme: dark)").addEventListener("ch\
ange",()=>{Je(Jn())}),addEventListener("beforeprint",rh),addEventListener("afterprint",()=>{Je(Jn())}),addEventListener(
"keydown",lh)}async function sh(){let t=w("text-body");t.select();let e=await navigator.clipboard.writeText(t.value).then(
()=>"Copied.",()=>"Press Ctrl+C to copy.");w("text-note").textContent=e}var dl=()=>[...document.querySelectorAll("#resul\
ts .thing")];function ih(){let t=w("search"),e=r=>{on(r,[t,...dl()])},n=0;t.addEventListener("input",()=>{clearTimeout(n),
n=window.setTimeout(()=>{qt(t.value,!0)},90)}),t.addEventListener("keydown",r=>{if(r.key!=="Enter"){e(r);return}clearTimeout(
n),ah(t.value)}),w("results").addEventListener("keydown",e)}function ah(t){ze({query:t}),Qn(),ot()&&v.faults.every(({isHint:e})=>e)&&
dl().at(0)?.click()}function lh(t){let{target:e}=t,n=e instanceof Element&&e.closest("input, select, textarea, dialog");
if(!(t.ctrlKey||t.metaKey||t.altKey||n)){if(t.key==="/")w("search").focus();else if(t.key==="?")w("help").togglePopover();else
return;t.preventDefault()}}function ch(){let t=([n,{says:r}])=>{let o=tt.exampleOf(n),i=p("th",{scope:"row"},jt(()=>{w("\
help").hidePopover(),qt(`${v.query} ${o}`.trim()),w("search").focus()},o));return p("tr",{},i,p("td",{},r))},e=([n])=>!ee(
n)||c.sizeOf(n)>0;w("help-fields").replaceChildren(...[...tt.fields].filter(e).map(t))}var uh={pick(t,e){t&&Ut(t)?fh(t.edge):
t?q(t,e?{view:"network"}:{}):v.view==="map"&&q(null)},back(){q(null,v.chosen&&v.view==="network"?{view:"map"}:{})},tip:t=>Ut(
t)?mh(t.edge):dh(t),say(t){let e=C(c.labelOf(t),200);w("live").textContent=`${Kt(t)}: ${e}. ${ut(t)}`}},ml=(t,...e)=>p("\
span",{},p("strong",{dir:"auto"},t),e.map(n=>p("small",{dir:"auto"},n))),dh=t=>[Nt(t.kind),ml(C(c.labelOf(t),140),ut(t))];
function mh({kind:t,ends:e,links:n}){let[r,o]=e.map(i=>C(c.labelOf(i),60)),s=n.length?Ue(c,n[0],c.links.source[n[0]]):yt[t].
says;return[fe(t),ml(t,s,`${r} → ${o}`)]}function fh({kind:t,ends:e,links:n}){if(n.length){po(n[0]);return}let[r,o]=e.
map(c.labelOf);w("live").textContent=`${t}: ${r} → ${o}. ${yt[t].says}`}ll();})();
