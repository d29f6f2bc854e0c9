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
"use strict";(()=>{var Ol=["ink","soft","paper","panel","line","article","outlet","topic","story","link","quiet","accent","sans","serif"],D;
function or(){let t=getComputedStyle(document.documentElement),e=r=>t.getPropertyValue(`--${r}`).trim(),n=Object.fromEntries(
Ol.map(r=>[r,e(r)]));D={...n,story:n.story||n.ink,isDark:e("dark")==="1"}}var Sl=new Intl.NumberFormat,O=t=>Sl.format(t),M=(t,e,n=`${e}s`)=>`${O(t)} ${t===1?e:n}`,Ml=new Intl.NumberFormat(void 0,
{style:"percent"}),Ae=t=>Ml.format(t),pt=86400,zo=new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeZone:"UTC"}),El=new Intl.
DateTimeFormat(void 0,{dateStyle:"long",timeStyle:"short",timeZone:"UTC"}),$e=["year","month","day","minute","second"],lr=t=>t===
"year"||t==="month",me=t=>t==="minute"||t==="second",Go=t=>$e.find(e=>t.includes(e))??"second",ar=t=>new Intl.DateTimeFormat(
void 0,{...t,timeZone:"UTC"}),Uo={year:ar({year:"numeric"}),month:ar({year:"numeric",month:"long"})},Nl=ar({dateStyle:"l\
ong"});function Le(t,e){return me(e)?`${Cl(t)} UTC`:(lr(e)?Uo[e]:Nl).format(t*1e3)}var Qt=t=>zo.format(t*1e3);function fe(t,e="\
second"){return t===null?"no date":lr(e)?Le(t,e):Qt(t)}var Cl=t=>El.format(t*1e3);function Et(t,e,n="second"){return(lr(
n)?Uo[n]:zo).formatRange(t*1e3,e*1e3)}var sr=t=>{let e=new Intl.NumberFormat(void 0,{style:"unit",unit:t,unitDisplay:"lo\
ng",maximumFractionDigits:0});return n=>e.format(n)},ir={minute:sr("minute"),hour:sr("hour"),day:sr("day")};function Pt(t){
let[e,n]=[Math.round(Math.abs(t)*1440),Math.round(Math.abs(t)*24)];return e<90?ir.minute(e):n<48?ir.hour(n):ir.day(Math.
round(Math.abs(t)))}function Vo(t){return t*60<1?"":t<1.5?Pt(Math.floor(t*60)/1440):Pt(t<48?Math.floor(t)/24:Math.floor(
t/24))}var Al={year:4,month:7,day:10,minute:16,second:19};function Jt(t,e="second"){if(t===null)return"";let n=new Date(
t*1e3).toISOString().replace(".000Z","Z");return e==="second"?n:n.slice(0,Al[e])+(e==="minute"?"Z":"")}var cr={shapes:{article:"dot",outlet:"square",topic:"diamond",story:"hexagon"},sizes:{article:[7,1.4,14],outlet:[7,1.1,16],
topic:[11,1,22],story:[12,1.2,26]},edges:{"related-to":{colour:"link",width:2.2,dashes:!1,arrow:!0},similar:{colour:"qui\
et",width:1.4,dashes:[2,3],arrow:!1},copy:{colour:"accent",width:2.6,dashes:[11,3],arrow:!0,isNamed:!0},revision:{colour:"\
accent",width:1.8,dashes:[8,3,2,3],arrow:!0,isNamed:!0},"follow-up":{colour:"link",width:1.8,dashes:[14,5],arrow:!0,isNamed:!0},
"published-by":{colour:"outlet",width:1.2,dashes:[1.5,4],arrow:!1},credits:{colour:"outlet",width:1.6,dashes:[4,2],arrow:!0},
covers:{colour:"topic",width:1.3,dashes:[7,5],arrow:!1},"part-of":{colour:"outlet",width:1.6,dashes:[10,4,2,4],arrow:!0},
broader:{colour:"topic",width:1.8,dashes:!1,arrow:!0},"in-story":{colour:"quiet",width:1,dashes:[1,3],arrow:!1}}};var Ll=cr.edges,kt=(t,e)=>({...Ll[t],says:e}),yt={"related-to":kt("related-to","article lists article"),copy:kt("copy","\
the same text elsewhere, later"),revision:kt("revision","the same outlet changed it"),"follow-up":kt("follow-up","the sa\
me text, over 48 hours later"),similar:kt("similar","alike in words"),credits:kt("credits","names the outlet as a source"),
covers:kt("covers","about a topic"),"published-by":kt("published-by","article of an outlet"),"in-story":kt("in-story","p\
art of a story"),"part-of":kt("part-of","outlet of an outlet"),broader:kt("broader","topic in a wider topic")},qo=Object.
keys(yt),he=t=>t==="declared"?"related-to":t,jo=cr.shapes;var Yo=t=>t.flatMap(e=>e==null?[]:typeof e=="string"||e instanceof Node?[e]:Yo(e));function p(t,e={},...n){let r=document.
createElement(t);for(let[o,s]of Object.entries(e))typeof s=="function"?r.addEventListener(o.slice(2),s):s===!0?r.setAttribute(
o,""):s!==!1&&s!==null&&s!==void 0&&r.setAttribute(o,String(s));return r.append(...Yo(n)),r}function B(t,e,...n){let r=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[o,s]of Object.entries(e))r.setAttribute(o,String(s));return r.append(
...n),r}function w(t){let e=document.getElementById(t);if(!e)throw new Error(`The page has no element #${t}`);return e}function sn(t,e){
let n=t.contains(document.activeElement)?document.activeElement:null,r=n instanceof HTMLElement?n.dataset.key:void 0;if(t.
replaceChildren(...e()),r===void 0)return;[...t.querySelectorAll("[data-key]")].find(s=>s.dataset.key===r)?.focus({preventScroll:!0})}
var W=t=>p("bdi",{},t),pe=(t,e="second")=>p("time",{datetime:Jt(t,e)},Le(t,e));function _t(t,e=t){let n=URL.canParse(t)?
new URL(t):null;return!n||!["http:","https:"].includes(n.protocol)?p("span",{class:"address"},W(t)):p("a",{href:n.href,target:"\
_blank",rel:"noopener noreferrer",referrerpolicy:"no-referrer"},W(e))}var Il={article:()=>[B("circle",{cx:8,cy:8,r:5.5})],
outlet:()=>[B("rect",{x:3,y:3,width:10,height:10})],topic:()=>[B("path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z"})],story:()=>[B(
"circle",{cx:8,cy:8,r:6.5,class:"rim"}),B("circle",{cx:6,cy:7,r:1.7}),B("circle",{cx:10.2,cy:6.6,r:1.7}),B("circle",{cx:8.4,
cy:10.6,r:1.7})]},Rl="M4.8 2.5h6.4L14.4 8l-3.2 5.5H4.8L1.6 8Z",Xo=(t,...e)=>B("svg",{class:`sign ${t}`,viewBox:"0 0 16 1\
6",width:16,height:16,"aria-hidden":"true"},...e),Nt=t=>Xo(t,...Il[t]()),Zo=t=>t==="story"?Xo(t,B("path",{d:Rl})):Nt(t);
function ge(t){let{colour:e,dashes:n,width:r,arrow:o}=yt[t],s=n?{"stroke-dasharray":n.join(" ")}:{},i=B("path",{d:"M1 6H\
25","stroke-width":r,...s}),a=o?[B("path",{d:"M21 2.5 27 6 21 9.5Z",class:"head"})]:[];return B("svg",{class:`line ${t} \
of-${e}`,viewBox:"0 0 28 12",width:28,height:12,"aria-hidden":"true"},i,...a)}var te=()=>matchMedia("(max-width: 900px)").
matches,an=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ln(t,e){let n=t.key==="ArrowDown"?1:t.key===
"ArrowUp"?-1:0;if(!n)return;let r=e.findIndex(s=>s===document.activeElement),o=e.at(Math.max(r+n,0));!o||r+n<0||(t.preventDefault(),
o.focus())}var K=w("canvas"),U=null,Ct,It;function Qo(t){return Ct=new vis.DataSet,It=new vis.DataSet,U=new vis.Network(K,{nodes:Ct,
edges:It},t),U}function mt(){let{x:t,y:e}=U?.getViewPosition()??{x:0,y:0};return{x:t,y:e,scale:U?.getScale()??1,width:K.
clientWidth,height:K.clientHeight,ratio:window.devicePixelRatio||1}}var ur=!1;function ye(){ur||(ur=!0,requestAnimationFrame(
()=>{ur=!1,U?.redraw()}))}var be=0;function ee(){be+=1,ye()}var Tt=["article","outlet","topic","story"],C=t=>({kind:"article",row:t}),H=t=>({kind:"outlet",row:t}),z=t=>({kind:"topi\
c",row:t}),I=t=>({kind:"story",row:t});function Q(t,e){return t===e||!!t&&!!e&&t.kind===e.kind&&t.row===e.row}var dr=({type:t})=>t==="integer"||t==="number";function Jo(t){let e=new Map(Object.entries(t.articles));return(t.fields??
[]).map(n=>({...n,values:e.get(n.name)??[]}))}function mr(t){let{words:e,counts:n,places:r,weights:o}=t.terms,s=Int32Array.from(n);for(let i=1;i<s.length;i+=1)s[i]+=s[i-
1];return{...t,images:new Map(Object.entries(t.images).map(([i,a])=>[Number(i),a])),terms:{words:e,ends:s,places:Int32Array.
from(r),weights:Int16Array.from(o)}}}function Dl(t){return(t??"").replace(/[^A-Za-z0-9 -]/g,"").replace(/[ -]+/g,"-").replace(
/^-|-$/g,"").toLowerCase()}function fr(t,e){return Array.isArray(t)?t[0]:t.replace("*",()=>Dl(e))}function ts(t){let e=t.articles.id.length,n=Bl(t,e),{steps:r,target:o,kind:s,similarity:i,days:a,rule:l,kinds:u}=t.derived,
d=n.source.length,m=d+o.length,f={declared:d,kinds:["declared",...u],source:new Int32Array(m),target:new Int32Array(m),kind:new Uint8Array(
m),similarity:new Float32Array(m).fill(NaN,0,d),thousandths:new Int32Array(m),days:new Float32Array(m).fill(NaN),rule:new Int8Array(
m).fill(-1,0,d)};f.source.set(n.source),f.target.set(n.target),f.target.set(o,d),f.thousandths.set(i,d),f.rule.set(l,d);
for(let h=0,g=0;h<o.length;h+=1)g+=r[h],f.source[d+h]=g,f.kind[d+h]=1+s[h],f.similarity[d+h]=i[h]/1e3;return Fl(f,t.articles.
published,a),{...f,...Kl(f,e)}}function Fl({source:t,target:e,days:n,declared:r},o,s){for(let i=r;i<t.length;i+=1){let[a,
l]=[o[t[i]],o[e[i]]];a!==null&&l!==null&&(n[i]=(a-l)/86400)}for(let[i,a]of s)n[r+i]=a===null?NaN:a/100}function Bl({mentions:t,
related:e,unrelated:n},r){let{starts:o,listed:s}=Hl([...t,...e],r),i=new Set(n.flatMap(([u,...d])=>d.map(m=>u*r+m))),a={
source:new Int32Array(s.length),target:new Int32Array(s.length)},l=0;for(let u=0;u<r;u+=1){let d=-1;for(let m of s.subarray(
o[u],o[u+1]).sort())m>d&&m!==u&&!i.has(u*r+m)&&(a.source[l]=u,a.target[l++]=m),d=m}return{source:a.source.subarray(0,l),
target:a.target.subarray(0,l)}}function Hl(t,e){let n=new Int32Array(e+1),r=t.filter(([i])=>i>=0);for(let i of r)n[i[0]+
1]+=i.length-1;for(let i=0;i<e;i+=1)n[i+1]+=n[i];let o=new Int32Array(n[e]),s=n.slice();for(let i of r)for(let a=1;a<i.length;a+=
1)o[s[i[0]]++]=i[a];return{starts:n,listed:o}}function Kl({source:t,target:e},n){let r=new Int32Array(n+1);for(let i of[
t,e])for(let a of i)r[a+1]+=1;for(let i=0;i<n;i+=1)r[i+1]+=r[i];let o=new Int32Array(2*t.length),s=r.slice();for(let i of[
t,e])for(let a=0;a<i.length;a+=1)o[s[i[a]]++]=a;return{starts:r,byArticle:o}}var es=$e.length-1,cn=class{constructor(e){this.articles=e;this.published=new Map(e.precision),this.updated=new Map(e.updatedPrecision)}articles;published;updated;of=e=>$e[this.
published.get(e)??es];isTimed=(e,n)=>me(this.of(e))&&me(this.of(n));ofUpdate=e=>$e[this.updated.get(e)??es];ofPeriod(e,n){
let{published:r}=this.articles;return Go(e.filter(o=>n?.some(s=>s===r[o])).map(this.of))}};var Ie=t=>Array.from({length:t},()=>[]);function ne(t,...e){let n=Ie(t);for(let r of e)r.forEach((o,s)=>{o>=0&&n[o].push(
s)});return n}var un=class{constructor(e,n){this.fetchDetails=n;this.articles={...e.articles,updated:Pl(e.articles.updated,
e.articles.published)},this.precision=new cn(e.articles),this.loose=new Set(e.articles.loose),this.outlets=e.outlets,this.
topics=e.topics,this.stories=_l(e),this.words=e.words,this.notes=e.notes,this.map=e.map,this.network=e.network,this.described=
Jo(e),this.mentions=e.mentions,this.links=ts(e),this.details=e.details?mr(e.details):null;let{articles:r,outlets:o,topics:s,
stories:i}=this;this.articleTopics=r.topics.map(a=>e.words.topics[a]),this.outletArticles=ne(o.id.length,r.outlet),this.
topicArticles=Wl(s.id.length,this.articleTopics),this.storyArticles=ne(i.id.length,r.storyline,r.event),this.articlesIn=
{outlet:this.outletArticles,topic:this.topicArticles,story:this.storyArticles},this.outletParts=ne(o.id.length,o.part),this.
narrower=ne(s.id.length,s.broader),this.storyEvents=ne(i.id.length,i.parent),this.storylines=[...i.id.keys()].filter(a=>this.
isStoryline(a)),[this.outletTopics,this.topicOutlets]=zl(e),this.linkCount=Gl(this.links,r.id.length),this.rowsOf=Ul(this,
e)}fetchDetails;articles;outlets;topics;stories;words;links;notes;map;network;described;articleTopics;outletArticles;topicArticles;storyArticles;articlesIn;outletParts;narrower;storyEvents;storylines;outletTopics;topicOutlets;linkCount;precision;details;loose;mentions;rowsOf;meetings=null;coming=null;idsOf(e){
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
length||n-r}period(e){let[n,r]=[1/0,-1/0];for(let o of e){let s=this.articles.published[o];s!==null&&(n=Math.min(n,s),r=
Math.max(r,s))}return r===-1/0?null:[n,r]}linkKind=e=>this.links.kinds[this.links.kind[e]];linksOf=e=>this.links.byArticle.
subarray(this.links.starts[e],this.links.starts[e+1]);otherEnd=(e,n)=>this.links.source[e]===n?this.links.target[e]:this.
links.source[e];declaredOf(e){return[...this.linksOf(e)].filter(n=>n<this.links.declared)}listedBy=e=>this.declaredOf(e).
filter(n=>this.links.source[n]===e).map(n=>this.links.target[n]);listing=e=>this.declaredOf(e).filter(n=>this.links.target[n]===
e).map(n=>this.links.source[n]);linked=e=>[...new Set(this.declaredOf(e).map(n=>this.otherEnd(n,e)))];linksBetween=(e,n)=>[
...this.linksOf(e)].filter(r=>this.otherEnd(r,e)===n);ruleOf=e=>this.words.rules[this.links.rule[e]]??null;termsOf=e=>{let n=this.
details?.terms,r=e-this.links.declared;if(!n||r<0)return[];let o=r?n.ends[r-1]:0;return Array.from({length:n.ends[r]-o},
(s,i)=>[n.words[n.places[o+i]],n.weights[o+i]/1e3])};loadDetails(){return this.coming??=this.details?Promise.resolve():this.
fetchDetails().then(e=>{this.details=mr(e)}),this.coming}abstractOf=e=>this.details?.abstract[e]??null;addressOf=e=>{let n=this.
details?.url[e]??null;if(n===null)return null;let r=fr(n,this.articles.headline[e]),o=this.outletOf(e);return!Array.isArray(
n)&&r.startsWith("/")&&o>=0?this.originOf(o)+r:r};originOf(e){return(this.words.origins[this.outlets.origin[e]]??"").replace(
"*",()=>this.outlets.domain[e]??"")}imageOf(e){let n=this.details?.images.get(e);if(!this.details||!n)return null;let[r,
o,s=null,i=null,a=null,l]=n;return{address:this.details.imageOrigins[r]+o,width:s,height:i,title:a,count:l??1}}fileOf=e=>{
if(!this.details)return"";let{name:n,words:r}=this.details.documents;return fr(r[n[e]],this.articles.headline[this.mentions[e][0]]??
null)};meetingsOf(e){return this.details?(this.meetings??=this.readMeetings(this.details),this.meetings[e]):[]}readMeetings(e){
let n=Ie(this.articles.id.length);this.mentions.forEach((r,o)=>{r.forEach((s,i)=>{s>=0&&n[s].push([o,i?`related[${i-1}]`:
""])})});for(let[r,o,s]of e.documents.elsewhere)n[s].push([r,o]);return n}declaring=(e,n)=>this.meetingsOf(n).filter(([r,
o])=>o!==""&&this.mentions[r][0]===e)};function Pl(t,e){return t.map((n,r)=>n===null?null:n+(e[r]??0))}function _l({stories:t,
articles:e}){return{...t,grain:t.grain.map(n=>n?"storyline":"event"),name:t.name.map(n=>typeof n=="number"?e.headline[n]:
n)}}function Wl(t,e){let n=Ie(t);return e.forEach((r,o)=>{for(let s of r)n[s].push(o)}),n}function zl({covers:t,coverCounts:e,
outlets:n,topics:r}){let o=Ie(n.id.length),s=Ie(r.id.length);e.forEach((i,a)=>{let[l,u]=[t[2*a],t[2*a+1]];o[l].push([u,i]),
s[u].push([l,i])});for(let i of[...o,...s])i.sort((a,l)=>l[1]-a[1]);return[o,s]}function Gl({declared:t,source:e,target:n},r){
let o=new Int32Array(r);for(let s=0;s<t;s+=1)o[e[s]]+=1,o[n[s]]+=1;return o}function Ul(t,e){let n=(r,o={})=>new Map([...Object.
entries(o),...t.idsOf(r).map((s,i)=>[s,i])]);return{article:n("article",e.former),outlet:n("outlet"),topic:n("topic"),story:n(
"story",e.formerStories)}}function it(t,e){let n=new Map;for(let r of t)for(let o of e(r))n.set(o,(n.get(o)??0)+1);return[...n].sort((r,o)=>o[1]-r[1]||
r[0]-o[0])}function dn(t,e){let[n,r]=[new Map(t),new Map(e)];return{first:t.filter(([o])=>!r.has(o)),both:t.flatMap(([o,
s])=>{let i=r.get(o);return i===void 0?[]:[[o,s,i]]}),second:e.filter(([o])=>!n.has(o))}}function we(t){let e=new Map;return n=>{
let r=e.get(n);return r===void 0&&(r=t(n),e.set(n,r)),r}}var hr=12,Vl=60,ql=30,jl=.25,mn=class{constructor(e){this.graph=e}graph;storylines(e){return it(e,n=>[this.graph.storylineOf(
n)].filter(r=>r>=0))}storiesOfOutlet=we(e=>this.storylines(this.graph.outletArticles[e]));storiesOfTopic=we(e=>this.storylines(
this.graph.topicArticles[e]));outletsOfStory=we(e=>[...new Set(this.graph.storyArticles[e].map(this.graph.outletOf))].filter(
n=>n>=0));countedIn(e){let n=this.graph.storyArticles[e];return this.graph.isStoryline(e)?n:n.filter(r=>!this.graph.loose.
has(r))}storyRows(e){return this.storiesOfOutlet(e).map(([n])=>n)}storiesNear(e){return it(this.outletsOfStory(e),r=>this.
storyRows(r)).slice(0,hr).map(([r])=>I(r))}ledBy=we(e=>{let{firstReport:n,first:r}=this.graph.stories;return[...n.keys()].
filter(s=>n[s]>=0&&this.graph.outletOf(n[s])===e).sort((s,i)=>(r[i]??0)-(r[s]??0)||s-i)});peersOf=we(e=>{let{graph:n}=this,
r=new Map,o=(i,a)=>{for(let l of i)l!==e&&r.set(l,(r.get(l)??0)+1/Math.log2(1+a))};for(let i of this.storyRows(e)){let a=this.
outletsOfStory(i);o(a,a.length)}if(r.size<hr)for(let[i]of n.outletTopics[e]){let a=n.topicOutlets[i].map(([l])=>l);a.length<=
jl*n.sizeOf("outlet")&&o(a,4*a.length)}return[...r].sort((i,a)=>a[1]-i[1]||i[0]-a[0]).slice(0,hr).map(([i])=>i)});blindSpots(e){
let n=this.peersOf(e),r=n.length<4?1:2,o=i=>this.graph.outletTopics[i].map(([a])=>a),s=i=>{let a=new Set(i(e));return it(
n,i).filter(([u,d])=>!a.has(u)&&d>=r).slice(0,ql)};return{peers:n,stories:s(i=>this.storyRows(i)),topics:s(o)}}missingFrom(e){
let n=new Set(this.outletsOfStory(e)),r=this.outletsOfStory(e).slice(0,Vl);return it(r,s=>this.peersOf(s).filter(i=>!n.has(
i))).filter(([,s])=>s>1).slice(0,8)}topicsBeside(e){let{topicArticles:n,articleTopics:r}=this.graph,o=this.graph.sizeOf(
"article"),s=([a,l])=>l*o/(n[e].length*n[a].length)*Math.sqrt(l);return it(n[e],a=>r[a].filter(l=>l!==e)).sort((a,l)=>s(
l)-s(a)||a[0]-l[0])}};var at=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),rs=Yl();function Yl(){let t=new Map,e=[[192,591],[880,
1023],[1024,1279],[7680,8191]];for(let[n,r]of e)for(let o=n;o<=r;o+=1){let s=String.fromCodePoint(o).toLowerCase(),i=at(
s);i===s||Array.from(i).length!==1||!/\p{L}/u.test(i)||t.set(i,new Set([...t.get(i)??[i],s]))}return new Map([...t].map(
([n,r])=>[n,`[${[...r].join("")}]`]))}function os(t){let e=new Set;for(let o of t)for(let s of o?.match(/\P{ASCII}/gu)??
[])e.add(s.toLowerCase());let r=[...rs].map(([o,s])=>{let i=Array.from(s.slice(1,-1)).filter(a=>a===o||e.has(a));return[
o,i]}).filter(([,o])=>o.length>1);return new Map(r.map(([o,s])=>[o,`[${s.join("")}]`]))}var Xl=t=>t.replace(/[\\^$.*+?()[\]{}|/]/,
"\\$&");function fn(t,e=rs){let n=t.normalize("NFC").toLowerCase();return Array.from(n,o=>e.get(at(o))??Xl(o)).join("").
replace(/\s+/g,"\\s+")}var ns=/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u,pr=t=>({starts:ns.test(t.charAt(
0)),ends:ns.test(t.charAt(t.length-1))});function Wt(t,e){let{starts:n,ends:r}=pr(t),o=n?"(?<![\\p{L}\\p{N}])":"",s=e&&r?
"(?![\\p{L}\\p{N}])":"";return new RegExp(o+fn(t)+s,"iu")}function A(t,e){if(t.length<=e)return t;let n=Array.from(t.slice(
0,e*2));return n.length<=e?t:`${n.slice(0,e-1).join("").trimEnd()}…`}var hn=class{constructor(e,n){this.graph=e;this.search=n}graph;search;all=new Map;find({terms:e}){let n=this.search.maskOfAll(
e),r=a=>this.holders(a,e,n),[o,s,i]=[r("outlet"),r("topic"),r("story")];return{isArticle:n,rows:{article:this.ordered(n,
e),outlet:o.rows,topic:s.rows,story:i.rows},counts:{outlet:o.counts,topic:s.counts,story:i.counts}}}isFacetOn(e,n,r){let o=s=>s.
field===e&&!s.isNot;return r.some(s=>o(s)&&this.search.rowsNamed(s).includes(n))}isListed(e,n){return e!=="story"||this.
graph.isStoryline(n)}everyRow(e){let n=this.all.get(e);return n||(n=this.graph.rowsIn(e).filter(r=>this.isListed(e,r)),this.
all.set(e,n.sort(this.graph.orders[e]))),n}holders(e,n,r){if(!n.length)return{rows:this.everyRow(e),counts:new Map};let o=e!==
"story"&&n.some(m=>m.field===e&&!m.isNot),s=o?this.search.maskOfAll(n,e):r,i=this.countIn(e,s),a=this.nameTest(e,n),l=new Map;
for(let m of this.graph.rowsIn(e)){if(!this.isListed(e,m))continue;let h=(o&&this.isFacetOn(e,m,n)?2e9:0)+(a(m)?1e9:0)+(i.
get(m)??0);h&&l.set(m,h)}let u=(m,f)=>(l.get(f)??0)-(l.get(m)??0),d=this.graph.orders[e];return{rows:[...l.keys()].sort(
(m,f)=>u(m,f)||d(m,f)),counts:i}}countIn(e,n){let r=new Map;for(let o=0;o<n.length;o+=1)if(n[o])for(let s of this.graph.
holders[e](o))r.set(s,(r.get(s)??0)+1);return r}nameTest(e,n){let r=pn(n);if(r.length<n.length)return()=>!1;let o=r.map(
ss);return s=>o.every(i=>this.search.isNamed(e,s,i))}ordered(e,n){let{headline:r}=this.graph.articles,o=[];for(let l=0;l<
e.length;l+=1)e[l]&&o.push(l);let s=pn(n).map(ss);if(!s.length)return o.sort(this.graph.newestFirst);let i=l=>s.every(u=>u.
test(r[l]??"")),a=this.search.maskWhere(l=>e[l]===1&&i(l));return o.sort((l,u)=>a[u]-a[l]||this.graph.newestFirst(l,u))}},
ss=t=>Wt(t.values[0],t.isPhrase),pn=t=>t.filter(e=>!e.field&&!e.isNot);var Zl={topic:{reads:"name",example:'topic:"Computer Vision"',says:"declared to be about the topic"},outlet:{reads:"name",
example:"outlet:latimes.com",says:"published by the outlet, by domain or name"},story:{reads:"name",example:"story:portl\
and",says:"in a story of this name"},after:{reads:"date",example:"after:2020-06",says:"from the first day of that year, \
month or day on (UTC)"},before:{reads:"date",example:"before:2020-07",says:"until the last moment before it (UTC)"},related:{
reads:"number",example:"related:>3",says:"declared links with that many articles; also 2..5, <=4, 0"},kind:{reads:"kind",
example:"kind:copy",says:"an end of such a link: declared, similar, copy, revision, follow-up"},type:{reads:"word",example:"\
type:video",says:"the document’s type"},category:{reads:"word",example:"category:news",says:"the document’s category"},
quality:{reads:"number",example:"quality:>=50",says:"the collector’s score"},heat:{reads:"number",example:"heat:>100",
says:"the collector’s heat"}},is=t=>new Map([...Object.entries(Zl),...t.filter(({searches:e})=>e).map(e=>[e.key,Ql(e)])]),
Ql=t=>({reads:dr(t)?"number":"word",example:`${t.key}:${dr(t)?">3":"word"}`,says:t.says}),Jl=["topic","outlet","story"],
re=t=>Jl.includes(t);var Rt=new Uint32Array(65536),tc=(t,e)=>{let n=t.length,r=e.length,o=1<<n-1,s=-1,i=0,a=n,l=n;for(;l--;)Rt[t.charCodeAt(l)]|=
1<<l;for(l=0;l<r;l++){let u=Rt[e.charCodeAt(l)],d=u|i;u|=(u&s)+s^s,i|=~(u|s),s&=u,i&o&&a++,s&o&&a--,i=i<<1|1,s=s<<1|~(d|
i),i&=d}for(l=n;l--;)Rt[t.charCodeAt(l)]=0;return a},ec=(t,e)=>{let n=e.length,r=t.length,o=[],s=[],i=Math.ceil(n/32),a=Math.
ceil(r/32);for(let g=0;g<i;g++)s[g]=-1,o[g]=0;let l=0;for(;l<a-1;l++){let g=0,y=-1,b=l*32,x=Math.min(32,r)+b;for(let k=b;k<
x;k++)Rt[t.charCodeAt(k)]|=1<<k;for(let k=0;k<n;k++){let $=Rt[e.charCodeAt(k)],T=s[k/32|0]>>>k&1,R=o[k/32|0]>>>k&1,X=$|g,
Z=(($|R)&y)+y^y|$|R,L=g|~(Z|y),_=y&Z;L>>>31^T&&(s[k/32|0]^=1<<k),_>>>31^R&&(o[k/32|0]^=1<<k),L=L<<1|T,_=_<<1|R,y=_|~(X|L),
g=L&X}for(let k=b;k<x;k++)Rt[t.charCodeAt(k)]=0}let u=0,d=-1,m=l*32,f=Math.min(32,r-m)+m;for(let g=m;g<f;g++)Rt[t.charCodeAt(
g)]|=1<<g;let h=r;for(let g=0;g<n;g++){let y=Rt[e.charCodeAt(g)],b=s[g/32|0]>>>g&1,x=o[g/32|0]>>>g&1,k=y|u,$=((y|x)&d)+d^
d|y|x,T=u|~($|d),R=d&$;h+=T>>>r-1&1,h-=R>>>r-1&1,T>>>31^b&&(s[g/32|0]^=1<<g),R>>>31^x&&(o[g/32|0]^=1<<g),T=T<<1|b,R=R<<1|
x,d=R|~(k|T),u=T&k}for(let g=m;g<f;g++)Rt[t.charCodeAt(g)]=0;return h},as=(t,e)=>{if(t.length<e.length){let n=e;e=t,t=n}
return e.length===0?t.length:t.length<=32?tc(t,e):ec(t,e)};function cs(t,e){let n=[],r=[];for(let o of gr(t)){let{token:s,hint:i}=sc(o,e);i&&r.push({text:o.text,says:i,isHint:!0});
let{term:a,says:l}=ac(s,e);r.push(...l.map(u=>({text:o.text,says:u,isHint:!1}))),a&&n.push(a)}return r.push(...ic(n)),t.
split('"').length%2===0&&r.push({text:'"',says:"A quotation mark is not closed; it is taken to close at the end.",isHint:!1}),
{terms:n,faults:r}}var nc=/(-)?(?:([\p{L}]+):(?=\S))?((?:"[^"]*"?|[^\s",]+|,)+)/gu;function gr(t){return Array.from(t.matchAll(
nc),e=>{let[n,r,o,s=""]=e,i=/^https?$/i.test(o??""),a=i?null:o?.toLowerCase()??null;return{text:n,start:e.index,end:e.index+
n.length,field:a,values:i?[`${o??""}:${s}`]:a?rc(s):[us(s)],isPhrase:!a&&s.startsWith('"'),isNot:!!r}})}var us=t=>t.replaceAll(
'"',"").trim(),rc=t=>(t.match(/(?:"[^"]*"?|[^",])+/g)??[]).map(us).filter(Boolean),oc=new Map([["OR","Every word must be\
 found, and OR is left out. For one or the other put commas in a field: outlet:a.com,b.com."],["AND","Every word must be\
 found anyway; AND is left out."],["NOT","NOT is left out. A minus before a word leaves out what has it: -detroit."]]);function sc(t,e){
let n=a=>({token:{...t,values:[]},hint:a});if(t.field!==null)return t.values.some(Boolean)?{token:t,hint:null}:n(ls(t.field,
e));let r=t.isPhrase||t.values[0].includes('"')?"":t.values[0],o=r.endsWith(":")?r.slice(0,-1).toLowerCase():"";if(e.fields.
has(o))return n(ls(o,e));let s=oc.get(r);if(s!==void 0)return n(s);if(/^-+$/.test(r))return n("A minus stands right befo\
re what is not wanted: -detroit.");let i=r.replace(/^\(+|\)+$/g,"");return i===r?{token:t,hint:null}:{token:{...t,values:[
i]},hint:"Brackets group nothing here and are left out."}}var ls=(t,e)=>e.fields.has(t)?`Which ${t}? It stands right beh\
ind the colon: ${e.exampleOf(t)}`:ds(t,e);function ic(t){let e=s=>t.filter(i=>i.field===s&&!i.isNot).flatMap(i=>i.dates.
map(a=>[a,i.text])),n=e("after").sort((s,i)=>i[0]-s[0]).at(0),r=e("before").sort((s,i)=>s[0]-i[0]).at(0);return!n||!r||n[0]<
r[0]?[]:[{text:`${n[1]} ${r[1]}`,says:"Nothing can lie between these: the first begins when the second has ended.",isHint:!1}]}
function ac(t,e){let{field:n}=t,r=t.values.filter(Boolean),o={...t,bounds:[],dates:[]};if(!r.length)return{term:null,says:[]};
if(n===null)return{term:{...o,field:n,values:r},says:[]};if(!e.fields.has(n))return{term:null,says:[ds(n,e)]};let s=r.map(
d=>lc(n,d,e)),i=d=>d.fault===void 0,a=s.filter(i),l={...o,field:n,values:r.filter((d,m)=>i(s[m])),bounds:a.flatMap(({bounds:d})=>d?
[d]:[]),dates:a.flatMap(({seconds:d})=>d===void 0?[]:[d])},u=s.flatMap(({fault:d})=>d===void 0?[]:[d]);return{term:a.length?
l:null,says:u}}function lc(t,e,n){let r=`“${A(e,40)}”`;if(re(t))return n.namedRows(t,e).length?{}:{fault:fc(t,e,n)};
let o=n.fields.get(t)?.reads;if(o==="number"){let i=uc(e);return i?{bounds:i}:{fault:`${r} is no number. Write ${t}:>3, ${t}\
:2..5 or ${t}:0.`}}if(o==="date"){let i=mc(e);return i===null?{fault:`${r} is no date. Write 2020, 2020-06 or 2020-06-30\
.`}:{seconds:i}}let s=n.linkKinds.some(i=>i===e.toLowerCase());return o==="kind"&&!s?{fault:`${r} is no kind of link. Th\
e kinds are ${n.linkKinds.join(", ")}.`}:{}}var cc=/^(>=|<=|>|<|=)?(-?\d+)$|^(-?\d+)\.\.(-?\d+)$/;function uc(t){let e=cc.
exec(t);if(!e)return null;let[,n,r,o,s]=e;if(o!==void 0)return[Number(o),Number(s)];let i=Number(r);return n===">"?[i+1,
1/0]:n===">="?[i,1/0]:n==="<"?[-1/0,i-1]:n==="<="?[-1/0,i]:[i,i]}var dc=/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;function mc(t){
let e=dc.exec(t);if(!e)return null;let[n,r,o]=[Number(e[1]),Number(e[2]??1),Number(e[3]??1)],s=new Date(0);return s.setUTCFullYear(
n,r-1,o),s.getUTCMonth()===r-1&&s.getUTCDate()===o?s.getTime()/1e3:null}function ds(t,e){let n=[...e.fields.keys()],r=ms(
t,n),o=r?` Did you mean ${r}: ?`:` The fields are ${n.join(", ")}.`;return`There is no field “${A(t,40)}”.${o} To se\
arch for these words, put them in quotation marks.`}function fc(t,e,n){let r=ms(at(e),n.namesOf(t)),o=r?` Did you mean “${A(
r,60)}”?`:"";return`No ${t} here is called “${A(e,60)}”.${o}`}function ms(t,e){let n=t.length<4?1:Math.max(2,Math.
floor(t.length/4)),r=null,o=n+1;for(let s of e.slice(0,5e3)){if(Math.abs(s.length-t.length)>=o)continue;let i=as(t.slice(
0,60),at(s).slice(0,60));i<o&&([r,o]=[s,i])}return r}var yr=t=>/[\s",]/.test(t)?`"${t.replaceAll('"',"")}"`:t;function Re(t,e,n){
let r=gr(t).filter(s=>s.field!==e||s.isNot),o=n.length?[`${e}:${n.map(yr).join(",")}`]:[];return[...r.map(s=>s.text),...o].
join(" ")}var fs=(t,e)=>gr(t).filter(n=>n.field===e&&!n.isNot).flatMap(n=>n.values);var hc=200,pc=40,gn=class{constructor(e){this.graph=e;this.linkKinds=e.links.kinds,this.fields=is(e.described),this.described=
new Map(e.described.map(n=>[n.key,n]))}graph;linkKinds;fields;described;named=new Map;masks=new Map;counts=null;parse(e){
return cs(e,this)}names(e,n){let{outlets:r,topics:o,stories:s}=this.graph;return{outlet:()=>[r.name[n],r.domain[n],...r.
alt[n]],topic:()=>[o.label[n],...o.alt[n]],story:()=>[s.name[n]]}[e]().filter(a=>!!a)}namesOf(e){return this.graph.idsOf(
e).flatMap((n,r)=>this.names(e,r))}isNamed(e,n,r){return this.names(e,n).some(o=>r.test(o))}namedRows(e,n){return hs(this.
named,`${e}:${n}`,hc,()=>this.findNamed(e,n))}findNamed(e,n){let r=this.graph.idsOf(e),o=[...r.keys()],s=at(n),i=u=>at(u.
replaceAll('"',"")).trim()===s,a=o.filter(u=>r[u]===n||this.names(e,u).some(i));if(a.length)return a;let l=Wt(n,!1);return o.
filter(u=>this.isNamed(e,u,l))}rowsNamed(e){let{field:n,values:r}=e;return!n||!re(n)?[]:[...new Set(r.flatMap(o=>this.namedRows(
n,o)))]}facetName(e,n){let r=this.graph.labelOf({kind:e,row:n}),o=e==="outlet"?[this.graph.outlets.domain[n],r]:[r],s=i=>!!i&&
i.length<120&&this.namedRows(e,i.replaceAll('"',"").trim()).join()===String(n);return o.find(s)??this.graph.idsOf(e)[n]}exampleOf(e){
if(this.fields.get(e)?.reads==="date")return this.monthExample(e);if(!re(e)||!this.graph.sizeOf(e))return this.plainExample(
e);let n=this.graph.rowsIn(e).sort(this.graph.orders[e])[0],r=e==="story"?A(this.graph.labelOf(I(n)),30).replace(/\W+\S*…$/,
""):this.facetName(e,n);return`${e}:${yr(r)}`}plainExample(e){return this.fields.get(e)?.example??`${e}:`}monthExample(e){
let n=this.graph.articles.published.filter(o=>o!==null);if(!n.length)return this.plainExample(e);let r=new Date(1e3*n.sort(
(o,s)=>o-s)[n.length>>1]);return e==="before"&&r.setUTCMonth(r.getUTCMonth()+1,1),`${e}:${r.toISOString().slice(0,7)}`}maskOfAll(e,n=null){
let r=this.emptyMask().fill(1);for(let o of e){if(n&&o.field===n&&!o.isNot)continue;let s=this.maskOf(o),i=o.isNot?0:1;for(let a=0;a<
r.length;a+=1)s[a]!==i&&(r[a]=0)}return r}maskWhere(e){let n=this.emptyMask();for(let r=0;r<n.length;r+=1)e(r)&&(n[r]=1);
return n}emptyMask(){return new Uint8Array(this.graph.articles.id.length)}maskOf(e){let n=JSON.stringify([e.field,e.values,
e.isPhrase,!!this.graph.details]);return hs(this.masks,n,pc,()=>this.findMask(e))}findMask(e){let{articles:n}=this.graph,
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
null&&n.some(([s,i])=>o>=s&&o<=i)})}maskCoded(e,n){let r=new Set(n.map(at)),o=this.graph.words[e],s=new Set(o.flatMap((i,a)=>r.
has(at(i))?[a]:[]));return this.maskWhere(i=>s.has(this.graph.articles[e][i]))}maskLinked(e){let n=new Set(e.map(i=>i.toLowerCase())),
{source:r,target:o}=this.graph.links,s=this.emptyMask();return r.forEach((i,a)=>{n.has(this.graph.linkKind(a))&&(s[i]=s[o[a]]=
1)}),s}relatedCounts(){if(this.counts)return this.counts;let{graph:e}=this,n=e.articles.id.length,r=new Int32Array(n).fill(
-1);this.counts=new Int32Array(n);for(let o=0;o<n;o+=1)for(let s of e.linksOf(o)){if(s>=e.links.declared)continue;let i=e.
otherEnd(s,o);r[i]!==o&&(this.counts[o]+=1),r[i]=o}return this.counts}};function hs(t,e,n,r){let o=t.get(e);return o===void 0&&
(t.size>n&&t.clear(),o=r(),t.set(e,o)),o}var c,V,tt,De;function ps(t){c=t,V=new mn(t),tt=new gn(t),De=new hn(t,tt)}var gs={light:["#2c5f8a","#b4611a","#3b7a4b","#8b3f93","#a83246","#6d6812","#15777f","#7a5138"],dark:["#7fb5e0","#eaa25c",
"#86c996","#d79be0","#f08a97","#cfc65e","#6fd0d6","#cda483"]},wr={light:["#c9a227","#c77f2e","#b85c38","#9c3f49","#78305\
9","#53285f","#2f2358"],dark:["#6a5fa8","#8f5fae","#b5619f","#d66f86","#ec8a6d","#f5ad63","#fbd57a"]},ys=-1,xr=-2,yn={topic:"\
Topic",outlet:"Outlet",date:"Date",story:"Story"},bn={articles:"Same",heat:"Heat"},J;function bs(){let t=c.sizeOf("artic\
le");J={colour:"topic",classes:[],codes:new Int8Array(t),radii:new Float32Array(t)},vr("topic"),kr("articles")}function vr(t){
J.colour=t,J.classes=yc(c,t),J.classes.forEach(({rows:e},n)=>{for(let r of e)J.codes[r]=n}),ee()}function kr(t){t==="art\
icles"?J.radii.fill(5.2):J.radii.set(gc(c)),ee()}function gc({articles:{heat:t}}){let e=Float64Array.from(t.filter(r=>r!==
null)).sort(),n=new Map;return e.forEach((r,o)=>{n.has(r)||n.set(r,o/e.length)}),Float32Array.from(t,r=>r===null?3:3.2+3.4*
(n.get(r)??0))}function yc(t,e){let{articles:n}=t;if(e==="date")return wc(t);if(e==="outlet")return br(t,"outlet",n.outlet,
"Other outlets","Outlet not given");if(e==="topic"){let o=n.id.map((s,i)=>bc(t,i));return br(t,"topic",o,"Other topics",
"No topic declared")}let r=n.storyline.map((o,s)=>o>=0?o:n.event[s]);return br(t,"story",r,"Other stories","In no story")}
function bc({articleTopics:t,topicArticles:e},n){let r=(o,s)=>e[o].length<e[s].length;return t[n].reduce((o,s)=>o<0||r(s,
o)?s:o,-1)}function br(t,e,n,r,o){let s=ne(t.sizeOf(e),n),a=[...s.keys()].filter(h=>s[h].length).sort((h,g)=>s[g].length-
s[h].length||h-g),l=gs.light.length,u=a.slice(0,l).map((h,g)=>{let y={kind:e,row:h};return{label:t.labelOf(y),thing:y,hue:g,
rows:s[h]}}),d={label:r,hue:ys,rows:a.slice(l).flatMap(h=>s[h])},m=[...n.keys()].filter(h=>n[h]<0),f={label:o,hue:xr,rows:m};
return[...u,...[d,f].filter(h=>h.rows.length)]}function wc({articles:{published:t}}){let e=t.map(f=>f===null?-1:Math.floor(
f/pt)),n=Int32Array.from(e.filter((f,h)=>t[h]!==null)).sort(),r=wr.light.length,o=(f,h)=>n[Math.floor(h*n.length/r)],s=n.
length?[...new Set(wr.light.map(o))]:[],i=s.map(()=>[]);e.forEach((f,h)=>{t[h]!==null&&i[s.findLastIndex(g=>g<=f)].push(
h)});let a=f=>(s.at(f+1)??n[n.length-1]+1)-1,l=f=>Et(s[f]*pt,a(f)*pt),u=i.map((f,h)=>({label:l(h),hue:h,rows:f})),d=[...t.
keys()].filter(f=>t[f]===null),m={label:"Date not given",hue:xr,rows:d};return[...u,m].filter(f=>f.rows.length)}function wn(t){
return t===ys?D.quiet:t===xr?D.isDark?"#6b7079":"#a39a8c":(J.colour==="date"?wr:gs)[D.isDark?"dark":"light"][t]}var Tr=()=>J.
classes.map(({label:t,thing:e=null,hue:n,rows:r})=>({label:t,thing:e,swatch:wn(n),rows:r}));var xc=1.6,ws=220,vc=150,S;function vs(){S=kc(c)}function kc(t){let{x:e,y:n,stories:r,radii:o,topics:s}=t.map,i=a=>t.stories.
articles[a];return{x:Float32Array.from(e),y:Float32Array.from(n),sx:Float32Array.from(r[0]),sy:Float32Array.from(r[1]),radii:Float32Array.
from(o),topics:s,stretched:[1,1],islands:[...t.storylines].sort((a,l)=>i(l)-i(a)||a-l)}}function ks({clientWidth:t,clientHeight:e}){
let n=t&&e?t/e:1;S=xs(xs(S,0,n),1,1/n)}function xs(t,e,n){let r=Math.min(xc,Math.max(1,n)),o=r/t.stretched[e]-1;if(Math.
abs(o)<.05)return t;let[s,i]=e?[t.y.slice(),t.sy.slice()]:[t.x.slice(),t.sx.slice()],a=new Uint8Array(s.length);for(let u of t.
islands){let d=o*i[u];for(let m of[u,...c.storyEvents[u]])i[m]+=d;for(let m of c.storyArticles[u])s[m]+=d,a[m]=1}for(let u=0;u<
s.length;u+=1)a[u]||(s[u]*=1+o);let l=[e?1:1+o,e?1+o:1];return{...t,...e?{y:s,sy:i}:{x:s,sx:i},topics:t.topics.map(([u,d])=>[
u*l[0],d*l[1]]),stretched:e?[t.stretched[0],r]:[r,t.stretched[1]]}}function Ts(){let[t,e,n,r]=[1/0,1/0,-1/0,-1/0],o=(s,i,a)=>{
t=Math.min(t,s-a),e=Math.min(e,i-a),n=Math.max(n,s+a),r=Math.max(r,i+a)};for(let s=0;s<S.x.length;s+=1)o(S.x[s],S.y[s],8);
for(let s of S.islands)o(S.sx[s],S.sy[s],S.radii[s]);return[t,e,n,r]}var Fe=(t,e,n,r)=>e+r>t.left&&e-r<t.left+t.width&&n+
r>t.top&&n-r<t.top+t.height;function Ot({x:t,y:e,scale:n,width:r,height:o}){let[s,i]=[r/n,o/n];return{left:t-s/2,top:e-i/
2,width:s,height:i,scale:n}}function oe(t){let e=[];for(let n=0;n<S.x.length;n+=1)Fe(t,S.x[n],S.y[n],24)&&e.push(n);return e}
var Sr=(t,e)=>Fe(e,S.sx[t],S.sy[t],S.radii[t]),Os=(t,e)=>S.islands.filter(n=>Sr(n,t)&&S.radii[n]*t.scale>e);function se(t,e=5){
let n=[];for(let r of S.islands){if(n.length>=ws)break;if(!Sr(r,t))continue;let o=S.radii[r]*t.scale;if(o<e)continue;let s=o>
vc?Tc(r,t):[];s.length>1?n.push(...s.slice(0,ws-n.length)):n.push(r)}return n}var Tc=(t,e)=>c.storyEvents[t].filter(n=>Sr(
n,e)),Or={background:"rgba(0,0,0,0)",border:"rgba(0,0,0,0)"},Oc=t=>({id:c.nameOf(I(t)),x:S.sx[t],y:S.sy[t],fixed:!0,shape:"\
dot",size:S.radii[t],borderWidth:0,color:{...Or,hover:Or,highlight:Or}}),xn=new Set,Ss=()=>{xn=new Set};function Mr(){let t=new Set(
se(Ot(mt()))),e=[...xn].filter(r=>!t.has(r)),n=[...t].filter(r=>!xn.has(r));xn=t,e.length&&Ct.remove(e.map(r=>c.nameOf(I(
r)))),n.length&&Ct.add(n.map(Oc))}function Dt({kind:t,row:e}){return t==="article"?{x:S.x[e],y:S.y[e],radius:J.radii[e]}:
t==="story"?Er(e):t==="outlet"||!c.topicArticles[e].length?null:{x:S.topics[e][0],y:S.topics[e][1],radius:10}}var Er=t=>({
x:S.sx[t],y:S.sy[t],radius:S.radii[t]});function Ms(t,e,n){let[r,o]=[-1,n];for(let a=0;a<S.x.length;a+=1){let[l,u]=[S.x[a]-
t,S.y[a]-e];if(l>30||l<-30||u>30||u<-30)continue;let d=Math.hypot(l,u)-J.radii[a];d<=o&&([r,o]=[a,d])}if(r>=0)return C(r);
let s=a=>Math.hypot(S.sx[a]-t,S.sy[a]-e)<=S.radii[a],i=S.islands.find(s);return i===void 0?null:I(c.storyEvents[i].find(
s)??i)}var Es={name:"",nodes:[],edges:[],places:new Map,note:""},Ns={...Es,name:"map"},Cs={focus:null,litNames:null,litRows:null,
pointed:null},E={...Es,...Cs,fit:1,grow:1,mask:null};function Ft(t){E={...E,...t}}var As=t=>{Ft({...t,...Cs})},P=()=>E.name===
"map",xe=()=>E.litNames!==null||E.litRows!==null,Nr=t=>Q(t,E.focus);function Cr(t){let{mask:e}=E;return!e||c.articlesOf(
t).some(n=>e[n])}var ve=t=>E.litRows?E.litRows.has(t):E.mask?.[t]!==0;var $s=.3,Is=16,Sc=8,Mc=9,Rs=4,Ds=6e3,Ls=7,Fs=1.1,kn=document.createElement("canvas"),vn=document.createElement("canvas"),
Ar=null,Ec=(t,e)=>t.left<=e.left&&t.top<=e.top&&t.left+t.width>=e.left+e.width&&t.top+t.height>=e.top+e.height;function Bs(t,e,n){
let r=Ot(e),o=Ar?.version===be?Ar:null,s=o!==null&&o.frame.scale===r.scale&&Ec(o.frame,r),i=o&&(s||n)?o:Nc(r,e.ratio);Ar=
i;let{left:a,top:l,width:u,height:d}=i.frame;return t.drawImage(i.canvas,a,l,u,d),s||!n}function Nc(t,e){let[n,r]=[t.width*
$s,t.height*$s],o={left:t.left-n,top:t.top-r,width:t.width+2*n,height:t.height+2*r,scale:t.scale},s=t.scale*e,i=Hs(kn,Math.
ceil(o.width*s),Math.ceil(o.height*s));return i.setTransform(s,0,0,s,-o.left*s,-o.top*s),Ac(i,o,s),{canvas:kn,frame:o,version:be}}
function Hs(t,e,n){(t.width!==e||t.height!==n)&&Object.assign(t,{width:e,height:n});let r=Cc(t);return r.setTransform(1,
0,0,1,0,0),r.clearRect(0,0,e,n),r}function Cc(t){let e=t.getContext("2d");if(!e)throw new Error("This browser gives no c\
anvas to draw on.");return e}function Ac(t,e,n){let{focus:r,mask:o}=E,s=oe(e),i=$c(t,e,s);r&&Pc(t,e,r);let a=[[s.filter(
l=>!ve(l)),o?.1:.2],[s.filter(ve),1]];if(s.length>Ds&&5.2*e.scale<Fs*1.6)Fc(t,e,n,a);else for(let[l,u]of a)Rc(t,e,l,u);r&&
!(i&&r.kind==="story")&&zc(t,r,e.scale)}function At(t,e,n,r){t.moveTo(e+r,n),t.arc(e,n,r,0,2*Math.PI)}function $c(t,e,n){
let r=n.filter(u=>c.articles.storyline[u]>=0||c.articles.event[u]>=0),o=r.length<=Ds&&e.scale>.12,s=o?[]:Os(e,1),i=o?Ks(
r):new Set,a=(u,d,m=0)=>{t.beginPath();for(let f of o?r:[])At(t,S.x[f],S.y[f],Is+u);for(let f of i)At(t,S.sx[f],S.sy[f],
S.radii[f]+Rs+u);for(let f of s)S.radii[f]*e.scale>m&&At(t,S.sx[f],S.sy[f],S.radii[f]-3+u);t.fillStyle=d,t.fill()},l=D.isDark?
["#171d25","#3a4551","#1f262e"]:["#e9eff0","#bccaca","#fffefb"];return a(Sc,l[0]),o&&E.focus?.kind==="story"&&Lc(t,e,c.storyArticles[E.
focus.row]),a(1/e.scale,l[1],Ls),a(0,l[2],Ls),o&&e.scale>.5&&Ic(t,r),o}function Lc(t,e,n){t.beginPath();for(let r of n)At(
t,S.x[r],S.y[r],Is+3/e.scale);for(let r of Ks(n))At(t,S.sx[r],S.sy[r],S.radii[r]+Rs+3/e.scale);t.fillStyle=D.accent,t.fill()}
var Ks=t=>new Set(t.map(e=>c.articles.event[e]).filter(e=>e>=0));function Ic(t,e){t.beginPath();for(let n of e)c.articles.
event[n]>=0&&At(t,S.x[n],S.y[n],Mc);t.fillStyle=D.isDark?"#2a343f":"#f4eee1",t.fill()}function Rc(t,e,n,r){t.globalAlpha=
r;let o=J.classes.map(()=>[]);for(let s of n)o[J.codes[s]].push(s);o.forEach((s,i)=>{t.fillStyle=wn(J.classes[i].hue),Dc(
t,s,e.scale)}),t.globalAlpha=1}function Dc(t,e,n){let r=(xe()||E.mask?1.8:Fs)/n;t.beginPath();for(let o of e){let s=Math.
max(J.radii[o],r);s*n<1.4?t.rect(S.x[o]-s,S.y[o]-s,2*s,2*s):At(t,S.x[o],S.y[o],s)}t.fill()}function Fc(t,e,n,r){let o=Hs(
vn,kn.width,kn.height),s=o.createImageData(vn.width,vn.height),i=new Uint32Array(s.data.buffer),a=Math.max(2,Math.round(
2*n*(xe()||E.mask?7:5)));for(let[l,u]of r){let d=J.classes.map(({hue:m})=>Hc(o,wn(m),u));for(let m of l){let[f,h]=[(S.x[m]-
e.left)*n,(S.y[m]-e.top)*n];Bc(i,s,f,h,a,d[J.codes[m]])}}o.putImageData(s,0,0),t.drawImage(vn,e.left,e.top,e.width,e.height)}
function Bc(t,{width:e,height:n},r,o,s,i){let[a,l]=[Math.round(r-s/2),Math.round(o-s/2)],[u,d]=[Math.min(a+s,e),Math.min(
l+s,n)];for(let m=Math.max(l,0);m<d;m+=1)t.fill(i,m*e+Math.max(a,0),m*e+Math.max(u,0))}function Hc(t,e,n){t.fillStyle=e;
let r=t.fillStyle,[o,s,i]=[1,3,5].map(a=>parseInt(r.slice(a,a+2),16));return(Math.round(255*n)<<24|i<<16|s<<8|o)>>>0}var Kc=600;
function Pc(t,e,n){let r=new Map;for(let o of _c(n)){let s=he(c.linkKind(o));r.set(s,[...r.get(s)??[],o])}for(let[o,s]of r)
Wc(t,e.scale,yt[o],s);t.setLineDash([]),t.globalAlpha=1}function _c({kind:t,row:e}){if(t==="article")return[...c.linksOf(
e)];if(t!=="story")return[];let{source:n,target:r}=c.links,o=new Set(c.storyArticles[e]);return c.storyArticles[e].flatMap(
i=>[...c.linksOf(i)].filter(a=>n[a]===i&&o.has(r[a]))).slice(0,Kc)}function Wc(t,e,n,r){t.beginPath();for(let o of r){let[
s,i]=[c.links.source[o],c.links.target[o]];t.moveTo(S.x[s],S.y[s]),t.lineTo(S.x[i],S.y[i])}t.setLineDash((n.dashes||[]).
map(o=>o/e)),t.globalAlpha=Math.max(.22,Math.min(.75,14/r.length)),t.strokeStyle=D[n.colour],t.lineWidth=.6*n.width/e,t.
stroke()}function zc(t,e,n){let r=Dt(e);!r||e.kind==="topic"||(t.beginPath(),At(t,r.x,r.y,r.radius+(e.kind==="article"?4:
6)/n),t.strokeStyle=D.accent,t.lineWidth=2.5/n,t.stroke())}function Gc(t){let e=+this._x.call(null,t),n=+this._y.call(null,t);return _s(this.cover(e,n),e,n,t)}function _s(t,e,n,r){
if(isNaN(e)||isNaN(n))return t;var o,s=t._root,i={data:r},a=t._x0,l=t._y0,u=t._x1,d=t._y1,m,f,h,g,y,b,x,k;if(!s)return t.
_root=i,t;for(;s.length;)if((y=e>=(m=(a+u)/2))?a=m:u=m,(b=n>=(f=(l+d)/2))?l=f:d=f,o=s,!(s=s[x=b<<1|y]))return o[x]=i,t;if(h=
+t._x.call(null,s.data),g=+t._y.call(null,s.data),e===h&&n===g)return i.next=s,o?o[x]=i:t._root=i,t;do o=o?o[x]=new Array(
4):t._root=new Array(4),(y=e>=(m=(a+u)/2))?a=m:u=m,(b=n>=(f=(l+d)/2))?l=f:d=f;while((x=b<<1|y)===(k=(g>=f)<<1|h>=m));return o[k]=
s,o[x]=i,t}function Uc(t){Array.isArray(t)||(t=Array.from(t));let e=t.length,n=new Float64Array(e),r=new Float64Array(e),
o=1/0,s=o,i=-o,a=i;for(let l=0,u,d,m;l<e;++l){if(isNaN(d=+this._x.call(null,u=t[l]))||isNaN(m=+this._y.call(null,u))){n[l]=
NaN;continue}n[l]=d,r[l]=m,d<o&&(o=d),d>i&&(i=d),m<s&&(s=m),m>a&&(a=m)}if(o>i||s>a)return this;this.cover(o,s).cover(i,a);
for(let l=0;l<e;++l)_s(this,n[l],r[l],t[l]);return this}function Vc(t,e){if(isNaN(t=+t)||isNaN(e=+e))return this;var n=this.
_x0,r=this._y0,o=this._x1,s=this._y1;if(isNaN(n))o=(n=Math.floor(t))+1,s=(r=Math.floor(e))+1;else{for(var i=o-n||1,a=this.
_root,l,u;n>t||t>=o||r>e||e>=s;)switch(u=(e<r)<<1|t<n,l=new Array(4),l[u]=a,a=l,i*=2,u){case 0:o=n+i,s=r+i;break;case 1:
n=o-i,s=r+i;break;case 2:o=n+i,r=s-i;break;case 3:n=o-i,r=s-i;break}this._root&&this._root.length&&(this._root=a)}return this.
_x0=n,this._y0=r,this._x1=o,this._y1=s,this}function qc(){var t=[];return this.visit(function(e){if(!e.length)do t.push(
e.data);while(e=e.next)}),t}function jc(t){return arguments.length?this.cover(+t[0][0],+t[0][1]).cover(+t[1][0],+t[1][1]):
isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}function lt(t,e,n,r,o){this.node=t,this.x0=e,this.y0=n,
this.x1=r,this.y1=o}function Yc(t,e,n){var r,o=this._x0,s=this._y0,i,a,l,u,d=this._x1,m=this._y1,f=[],h=this._root,g,y;for(h&&
f.push(new lt(h,o,s,d,m)),n==null?n=1/0:(o=t-n,s=e-n,d=t+n,m=e+n,n*=n);g=f.pop();)if(!(!(h=g.node)||(i=g.x0)>d||(a=g.y0)>
m||(l=g.x1)<o||(u=g.y1)<s))if(h.length){var b=(i+l)/2,x=(a+u)/2;f.push(new lt(h[3],b,x,l,u),new lt(h[2],i,x,b,u),new lt(
h[1],b,a,l,x),new lt(h[0],i,a,b,x)),(y=(e>=x)<<1|t>=b)&&(g=f[f.length-1],f[f.length-1]=f[f.length-1-y],f[f.length-1-y]=g)}else{
var k=t-+this._x.call(null,h.data),$=e-+this._y.call(null,h.data),T=k*k+$*$;if(T<n){var R=Math.sqrt(n=T);o=t-R,s=e-R,d=t+
R,m=e+R,r=h.data}}return r}function Xc(t){if(isNaN(d=+this._x.call(null,t))||isNaN(m=+this._y.call(null,t)))return this;
var e,n=this._root,r,o,s,i=this._x0,a=this._y0,l=this._x1,u=this._y1,d,m,f,h,g,y,b,x;if(!n)return this;if(n.length)for(;;){
if((g=d>=(f=(i+l)/2))?i=f:l=f,(y=m>=(h=(a+u)/2))?a=h:u=h,e=n,!(n=n[b=y<<1|g]))return this;if(!n.length)break;(e[b+1&3]||
e[b+2&3]||e[b+3&3])&&(r=e,x=b)}for(;n.data!==t;)if(o=n,!(n=n.next))return this;return(s=n.next)&&delete n.next,o?(s?o.next=
s:delete o.next,this):e?(s?e[b]=s:delete e[b],(n=e[0]||e[1]||e[2]||e[3])&&n===(e[3]||e[2]||e[1]||e[0])&&!n.length&&(r?r[x]=
n:this._root=n),this):(this._root=s,this)}function Zc(t){for(var e=0,n=t.length;e<n;++e)this.remove(t[e]);return this}function Qc(){
return this._root}function Jc(){var t=0;return this.visit(function(e){if(!e.length)do++t;while(e=e.next)}),t}function tu(t){
var e=[],n,r=this._root,o,s,i,a,l;for(r&&e.push(new lt(r,this._x0,this._y0,this._x1,this._y1));n=e.pop();)if(!t(r=n.node,
s=n.x0,i=n.y0,a=n.x1,l=n.y1)&&r.length){var u=(s+a)/2,d=(i+l)/2;(o=r[3])&&e.push(new lt(o,u,d,a,l)),(o=r[2])&&e.push(new lt(
o,s,d,u,l)),(o=r[1])&&e.push(new lt(o,u,i,a,d)),(o=r[0])&&e.push(new lt(o,s,i,u,d))}return this}function eu(t){var e=[],
n=[],r;for(this._root&&e.push(new lt(this._root,this._x0,this._y0,this._x1,this._y1));r=e.pop();){var o=r.node;if(o.length){
var s,i=r.x0,a=r.y0,l=r.x1,u=r.y1,d=(i+l)/2,m=(a+u)/2;(s=o[0])&&e.push(new lt(s,i,a,d,m)),(s=o[1])&&e.push(new lt(s,d,a,
l,m)),(s=o[2])&&e.push(new lt(s,i,m,d,u)),(s=o[3])&&e.push(new lt(s,d,m,l,u))}n.push(r)}for(;r=n.pop();)t(r.node,r.x0,r.
y0,r.x1,r.y1);return this}function nu(t){return t[0]}function ru(t){return arguments.length?(this._x=t,this):this._x}function ou(t){
return t[1]}function su(t){return arguments.length?(this._y=t,this):this._y}function Tn(t,e,n){var r=new $r(e??nu,n??ou,
NaN,NaN,NaN,NaN);return t==null?r:r.addAll(t)}function $r(t,e,n,r,o,s){this._x=t,this._y=e,this._x0=n,this._y0=r,this._x1=
o,this._y1=s,this._root=void 0}function Ps(t){for(var e={data:t.data},n=e;t=t.next;)n=n.next={data:t.data};return e}var ct=Tn.
prototype=$r.prototype;ct.copy=function(){var t=new $r(this._x,this._y,this._x0,this._y0,this._x1,this._y1),e=this._root,
n,r;if(!e)return t;if(!e.length)return t._root=Ps(e),t;for(n=[{source:e,target:t._root=new Array(4)}];e=n.pop();)for(var o=0;o<
4;++o)(r=e.source[o])&&(r.length?n.push({source:r,target:e.target[o]=new Array(4)}):e.target[o]=Ps(r));return t};ct.add=
Gc;ct.addAll=Uc;ct.cover=Vc;ct.data=qc;ct.extent=jc;ct.find=Yc;ct.remove=Xc;ct.removeAll=Zc;ct.root=Qc;ct.size=Jc;ct.visit=
tu;ct.visitAfter=eu;ct.x=ru;ct.y=su;var iu={value:()=>{}};function Lr(){for(var t=0,e=arguments.length,n={},r;t<e;++t){if(!(r=arguments[t]+"")||r in n||/[\s.]/.
test(r))throw new Error("illegal type: "+r);n[r]=[]}return new On(n)}function On(t){this._=t}function au(t,e){return t.trim().
split(/^|\s+/).map(function(n){var r="",o=n.indexOf(".");if(o>=0&&(r=n.slice(o+1),n=n.slice(0,o)),n&&!e.hasOwnProperty(n))
throw new Error("unknown type: "+n);return{type:n,name:r}})}On.prototype=Lr.prototype={constructor:On,on:function(t,e){var n=this.
_,r=au(t+"",n),o,s=-1,i=r.length;if(arguments.length<2){for(;++s<i;)if((o=(t=r[s]).type)&&(o=lu(n[o],t.name)))return o;return}
if(e!=null&&typeof e!="function")throw new Error("invalid callback: "+e);for(;++s<i;)if(o=(t=r[s]).type)n[o]=Ws(n[o],t.name,
e);else if(e==null)for(o in n)n[o]=Ws(n[o],t.name,null);return this},copy:function(){var t={},e=this._;for(var n in e)t[n]=
e[n].slice();return new On(t)},call:function(t,e){if((o=arguments.length-2)>0)for(var n=new Array(o),r=0,o,s;r<o;++r)n[r]=
arguments[r+2];if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(s=this._[t],r=0,o=s.length;r<o;++r)s[r].
value.apply(e,n)},apply:function(t,e,n){if(!this._.hasOwnProperty(t))throw new Error("unknown type: "+t);for(var r=this.
_[t],o=0,s=r.length;o<s;++o)r[o].value.apply(e,n)}};function lu(t,e){for(var n=0,r=t.length,o;n<r;++n)if((o=t[n]).name===
e)return o.value}function Ws(t,e,n){for(var r=0,o=t.length;r<o;++r)if(t[r].name===e){t[r]=iu,t=t.slice(0,r).concat(t.slice(
r+1));break}return n!=null&&t.push({name:e,value:n}),t}var ke=0,He=0,Be=0,Gs=1e3,Sn,Ke,Mn=0,ie=0,En=0,Pe=typeof performance=="object"&&performance.now?performance:Date,Us=typeof window==
"object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(t){setTimeout(t,17)};function Vs(){
return ie||(Us(cu),ie=Pe.now()+En)}function cu(){ie=0}function Ir(){this._call=this._time=this._next=null}Ir.prototype=Dr.
prototype={constructor:Ir,restart:function(t,e,n){if(typeof t!="function")throw new TypeError("callback is not a functio\
n");n=(n==null?Vs():+n)+(e==null?0:+e),!this._next&&Ke!==this&&(Ke?Ke._next=this:Sn=this,Ke=this),this._call=t,this._time=
n,Rr()},stop:function(){this._call&&(this._call=null,this._time=1/0,Rr())}};function Dr(t,e,n){var r=new Ir;return r.restart(
t,e,n),r}function uu(){Vs(),++ke;for(var t=Sn,e;t;)(e=ie-t._time)>=0&&t._call.call(void 0,e),t=t._next;--ke}function zs(){
ie=(Mn=Pe.now())+En,ke=He=0;try{uu()}finally{ke=0,mu(),ie=0}}function du(){var t=Pe.now(),e=t-Mn;e>Gs&&(En-=e,Mn=t)}function mu(){
for(var t,e=Sn,n,r=1/0;e;)e._call?(r>e._time&&(r=e._time),t=e,e=e._next):(n=e._next,e._next=null,e=t?t._next=n:Sn=n);Ke=
t,Rr(r)}function Rr(t){if(!ke){He&&(He=clearTimeout(He));var e=t-ie;e>24?(t<1/0&&(He=setTimeout(zs,Math.ceil(t-Pe.now()-
En)+1)),Be&&(Be=clearInterval(Be))):(Be||(Mn=Pe.now(),Be=setInterval(du,Gs)),ke=1,Us(zs))}}function ut(t){return function(){return t}}function zt(t){return(t()-.5)*1e-6}function fu(t){return t.x+t.vx}function hu(t){
return t.y+t.vy}function Ys(t){var e,n,r,o=1,s=1;typeof t!="function"&&(t=ut(t==null?1:+t));function i(){for(var u,d=e.length,
m,f,h,g,y,b,x=0;x<s;++x)for(m=Tn(e,fu,hu).visitAfter(a),u=0;u<d;++u)f=e[u],y=n[f.index],b=y*y,h=f.x+f.vx,g=f.y+f.vy,m.visit(
k);function k($,T,R,X,Z){var L=$.data,_=$.r,G=y+_;if(L){if(L.index>f.index){var rt=h-L.x-L.vx,dt=g-L.y-L.vy,Lt=rt*rt+dt*
dt;Lt<G*G&&(rt===0&&(rt=zt(r),Lt+=rt*rt),dt===0&&(dt=zt(r),Lt+=dt*dt),Lt=(G-(Lt=Math.sqrt(Lt)))/Lt*o,f.vx+=(rt*=Lt)*(G=(_*=
_)/(b+_)),f.vy+=(dt*=Lt)*G,L.vx-=rt*(G=1-G),L.vy-=dt*G)}return}return T>h+G||X<h-G||R>g+G||Z<g-G}}function a(u){if(u.data)
return u.r=n[u.data.index];for(var d=u.r=0;d<4;++d)u[d]&&u[d].r>u.r&&(u.r=u[d].r)}function l(){if(e){var u,d=e.length,m;
for(n=new Array(d),u=0;u<d;++u)m=e[u],n[m.index]=+t(m,u,e)}}return i.initialize=function(u,d){e=u,r=d,l()},i.iterations=
function(u){return arguments.length?(s=+u,i):s},i.strength=function(u){return arguments.length?(o=+u,i):o},i.radius=function(u){
return arguments.length?(t=typeof u=="function"?u:ut(+u),l(),i):t},i}function pu(t){return t.index}function qs(t,e){var n=t.
get(e);if(!n)throw new Error("node not found: "+e);return n}function Xs(t){var e=pu,n=m,r,o=ut(30),s,i,a,l,u,d=1;t==null&&
(t=[]);function m(b){return 1/Math.min(a[b.source.index],a[b.target.index])}function f(b){for(var x=0,k=t.length;x<d;++x)
for(var $=0,T,R,X,Z,L,_,G;$<k;++$)T=t[$],R=T.source,X=T.target,Z=X.x+X.vx-R.x-R.vx||zt(u),L=X.y+X.vy-R.y-R.vy||zt(u),_=Math.
sqrt(Z*Z+L*L),_=(_-s[$])/_*b*r[$],Z*=_,L*=_,X.vx-=Z*(G=l[$]),X.vy-=L*G,R.vx+=Z*(G=1-G),R.vy+=L*G}function h(){if(i){var b,
x=i.length,k=t.length,$=new Map(i.map((R,X)=>[e(R,X,i),R])),T;for(b=0,a=new Array(x);b<k;++b)T=t[b],T.index=b,typeof T.source!=
"object"&&(T.source=qs($,T.source)),typeof T.target!="object"&&(T.target=qs($,T.target)),a[T.source.index]=(a[T.source.index]||
0)+1,a[T.target.index]=(a[T.target.index]||0)+1;for(b=0,l=new Array(k);b<k;++b)T=t[b],l[b]=a[T.source.index]/(a[T.source.
index]+a[T.target.index]);r=new Array(k),g(),s=new Array(k),y()}}function g(){if(i)for(var b=0,x=t.length;b<x;++b)r[b]=+n(
t[b],b,t)}function y(){if(i)for(var b=0,x=t.length;b<x;++b)s[b]=+o(t[b],b,t)}return f.initialize=function(b,x){i=b,u=x,h()},
f.links=function(b){return arguments.length?(t=b,h(),f):t},f.id=function(b){return arguments.length?(e=b,f):e},f.iterations=
function(b){return arguments.length?(d=+b,f):d},f.strength=function(b){return arguments.length?(n=typeof b=="function"?b:
ut(+b),g(),f):n},f.distance=function(b){return arguments.length?(o=typeof b=="function"?b:ut(+b),y(),f):o},f}var gu=1664525,
yu=1013904223,js=4294967296;function bu(){let t=1;return()=>(t=(gu*t+yu)%js)/js}function wu(t){return t.x}function xu(t){
return t.y}var vu=10,ku=Math.PI*(3-Math.sqrt(5));function Zs(t){var e,n=1,r=.001,o=1-Math.pow(r,1/300),s=0,i=.6,a=new Map,
l=Dr(m),u=Lr("tick","end"),d=bu();t==null&&(t=[]);function m(){f(),u.call("tick",e),n<r&&(l.stop(),u.call("end",e))}function f(y){
var b,x=t.length,k;y===void 0&&(y=1);for(var $=0;$<y;++$)for(n+=(s-n)*o,a.forEach(function(T){T(n)}),b=0;b<x;++b)k=t[b],
k.fx==null?k.x+=k.vx*=i:(k.x=k.fx,k.vx=0),k.fy==null?k.y+=k.vy*=i:(k.y=k.fy,k.vy=0);return e}function h(){for(var y=0,b=t.
length,x;y<b;++y){if(x=t[y],x.index=y,x.fx!=null&&(x.x=x.fx),x.fy!=null&&(x.y=x.fy),isNaN(x.x)||isNaN(x.y)){var k=vu*Math.
sqrt(.5+y),$=y*ku;x.x=k*Math.cos($),x.y=k*Math.sin($)}(isNaN(x.vx)||isNaN(x.vy))&&(x.vx=x.vy=0)}}function g(y){return y.
initialize&&y.initialize(t,d),y}return h(),e={tick:f,restart:function(){return l.restart(m),e},stop:function(){return l.
stop(),e},nodes:function(y){return arguments.length?(t=y,h(),a.forEach(g),e):t},alpha:function(y){return arguments.length?
(n=+y,e):n},alphaMin:function(y){return arguments.length?(r=+y,e):r},alphaDecay:function(y){return arguments.length?(o=+y,
e):+o},alphaTarget:function(y){return arguments.length?(s=+y,e):s},velocityDecay:function(y){return arguments.length?(i=
1-y,e):1-i},randomSource:function(y){return arguments.length?(d=y,a.forEach(g),e):d},force:function(y,b){return arguments.
length>1?(b==null?a.delete(y):a.set(y,g(b)),e):a.get(y)},find:function(y,b,x){var k=0,$=t.length,T,R,X,Z,L;for(x==null?x=
1/0:x*=x,k=0;k<$;++k)Z=t[k],T=y-Z.x,R=b-Z.y,X=T*T+R*R,X<x&&(L=Z,x=X);return L},on:function(y,b){return arguments.length>
1?(u.on(y,b),e):u.on(y)}}}function Qs(){var t,e,n,r,o=ut(-30),s,i=1,a=1/0,l=.81;function u(h){var g,y=t.length,b=Tn(t,wu,
xu).visitAfter(m);for(r=h,g=0;g<y;++g)e=t[g],b.visit(f)}function d(){if(t){var h,g=t.length,y;for(s=new Array(g),h=0;h<g;++h)
y=t[h],s[y.index]=+o(y,h,t)}}function m(h){var g=0,y,b,x=0,k,$,T;if(h.length){for(k=$=T=0;T<4;++T)(y=h[T])&&(b=Math.abs(
y.value))&&(g+=y.value,x+=b,k+=b*y.x,$+=b*y.y);h.x=k/x,h.y=$/x}else{y=h,y.x=y.data.x,y.y=y.data.y;do g+=s[y.data.index];while(y=
y.next)}h.value=g}function f(h,g,y,b){if(!h.value)return!0;var x=h.x-e.x,k=h.y-e.y,$=b-g,T=x*x+k*k;if($*$/l<T)return T<a&&
(x===0&&(x=zt(n),T+=x*x),k===0&&(k=zt(n),T+=k*k),T<i&&(T=Math.sqrt(i*T)),e.vx+=x*h.value*r/T,e.vy+=k*h.value*r/T),!0;if(h.
length||T>=a)return;(h.data!==e||h.next)&&(x===0&&(x=zt(n),T+=x*x),k===0&&(k=zt(n),T+=k*k),T<i&&(T=Math.sqrt(i*T)));do h.
data!==e&&($=s[h.data.index]*r/T,e.vx+=x*$,e.vy+=k*$);while(h=h.next)}return u.initialize=function(h,g){t=h,n=g,d()},u.strength=
function(h){return arguments.length?(o=typeof h=="function"?h:ut(+h),d(),u):o},u.distanceMin=function(h){return arguments.
length?(i=h*h,u):Math.sqrt(i)},u.distanceMax=function(h){return arguments.length?(a=h*h,u):Math.sqrt(a)},u.theta=function(h){
return arguments.length?(l=h*h,u):Math.sqrt(l)},u}function Js(t){var e=ut(.1),n,r,o;typeof t!="function"&&(t=ut(t==null?0:+t));function s(a){for(var l=0,u=n.length,d;l<u;++l)
d=n[l],d.vx+=(o[l]-d.x)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)r[a]=isNaN(
o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.length?
(e=typeof a=="function"?a:ut(+a),i(),s):e},s.x=function(a){return arguments.length?(t=typeof a=="function"?a:ut(+a),i(),
s):t},s}function ti(t){var e=ut(.1),n,r,o;typeof t!="function"&&(t=ut(t==null?0:+t));function s(a){for(var l=0,u=n.length,
d;l<u;++l)d=n[l],d.vy+=(o[l]-d.y)*r[l]*a}function i(){if(n){var a,l=n.length;for(r=new Array(l),o=new Array(l),a=0;a<l;++a)
r[a]=isNaN(o[a]=+t(n[a],a,n))?0:+e(n[a],a,n)}}return s.initialize=function(a){n=a,i()},s.strength=function(a){return arguments.
length?(e=typeof a=="function"?a:ut(+a),i(),s):e},s.y=function(a){return arguments.length?(t=typeof a=="function"?a:ut(+a),
i(),s):t},s}var Nn=120,Tu=300,Ou=60,Su=44;function ei(t,e){let n=new Map(t.map(({id:a},l)=>[a,l])),r=e.flatMap(({from:a,to:l})=>{let[
u,d]=[n.get(a),n.get(l)];return u===void 0||d===void 0?[]:[{source:u,target:d}]}),o=Mu(t.length,r),s=Ys((a,l)=>t[l].size+
Su/2),i=Zs(o).stop().force("links",Xs(r).distance(Nn)).force("charges",Qs().strength(-9*Nn).distanceMax(12*Nn)).force("x",
Js().strength(.06)).force("y",ti().strength(.06)).force("apart",s).tick(Tu);for(let a of["links","charges","x","y"])i.force(
a,null);return s.strength(1).iterations(4),i.velocityDecay(.6).tick(Ou),o.map(({x:a=0,y:l=0})=>[Math.round(a),Math.round(
l)])}function Mu(t,e){let n=new Int32Array(t);for(let{source:s,target:i}of e)n[s]+=1,n[i]+=1;let r=Array.from({length:t},
()=>({}));return[...n.keys()].sort((s,i)=>n[i]-n[s]||s-i).forEach((s,i)=>{let a=.7*Nn*Math.sqrt(i+.5);r[s]={x:a*Math.cos(
2.399963*i),y:a*Math.sin(2.399963*i)}}),r}var Eu={article:[7,1.4,14],outlet:[7,1.1,16],topic:[11,1,22],story:[12,1.2,26]};function Nu(t){let[e,n,r]=Eu[t.kind];return Math.
min(r,e+n*Math.sqrt(c.weight(t)))}function ri({name:t="network",nodes:e,edges:n,note:r=""}){let o=Cu(e,n),s=new Map(o.map(
u=>[u.id,u])),i=new Map,a=oi(n).filter(({from:u,to:d})=>s.has(u)&&s.has(d)&&u!==d);for(let{edge:u}of a)i.set(u.kind,(i.get(
u.kind)??0)+1);let l=a.map(({id:u,from:d,to:m,edge:f})=>({id:u,from:d,to:m,ends:[f.from,f.to],kind:f.kind,links:f.links??
[],isHub:f.isHub??!1,ink:Au(i.get(f.kind)??1)}));for(let{from:u,to:d,isHub:m}of l){let[f,h]=[s.get(u),s.get(d)];!m&&f&&h&&
$u(f,h)}return{name:t,nodes:o,edges:l,places:s,note:r}}var oi=t=>t.map((e,n)=>({id:n,from:c.nameOf(e.from),to:c.nameOf(e.
to),edge:e}));function Cu(t,e){let n=t.map(i=>({thing:i.thing,id:c.nameOf(i.thing),size:i.size??Nu(i.thing),x:i.x,y:i.y})),
r=n.every(({x:i,y:a})=>i!==void 0&&a!==void 0),o=oi(e.filter(({isHub:i,from:a,to:l})=>!i&&a!==l)),s=r?n.map(({x:i=0,y:a=0})=>[
i,a]):ei(n,o);return n.map((i,a)=>({...i,x:s[a][0],y:s[a][1],ways:[]}))}var Au=t=>Math.max(.22,Math.min(1,Math.sqrt(100/
t)));function $u(t,e){let n=Math.hypot(e.x-t.x,e.y-t.y)||1,[r,o]=[(e.x-t.x)/n,(e.y-t.y)/n];t.ways.push([r,o]),e.ways.push(
[-r,-o])}function _e(){let{nodes:t,edges:e}=c.network,n=c.sizeOf("article")+c.sizeOf("outlet")+c.sizeOf("topic");return!e.
length&&n>c.notes.wholeLimit?null:{name:"whole",nodes:t.flatMap(({id:r,x:o,y:s})=>{let i=c.thingOf(r);return i?[{thing:i,
x:o,y:s}]:[]}),edges:e.flatMap(({from:r,to:o,kind:s,hub:i})=>{let a=[c.thingOf(r),c.thingOf(o)];return a[0]&&a[1]?[{from:a[0],
to:a[1],kind:s,isHub:!!i}]:[]})}}function si(t){let e=c.nameOf(t),n=t.kind==="story"?c.storyArticles[t.row]:[],r=new Set(
[e,...n.map(o=>c.nameOf(C(o)))]);for(let{from:o,to:s}of E.edges)o===e&&r.add(s),s===e&&r.add(o);return r}function ii(t){
let{row:e}=t;return t.kind!=="article"?c.articlesOf(t):[e,...Array.from(c.linksOf(e),n=>c.otherEnd(n,e))]}var ni=.13;function Fr(t){
if(Nr(t.thing))return 1;let e=Cr(t.thing);return xe()?E.litNames?.has(t.id)?1:E.mask&&e?.5:ni:e?1:ni}function Lu(t,e){return e?
1:xe()?.12*t.ink:(E.mask&&!t.ends.every(Cr)?.06:.75)*t.ink}function Br(t){let e=Nr(t.thing);return{id:t.id,x:t.x,y:t.y,fixed:!0,
shape:jo[t.thing.kind],size:t.size*E.grow,opacity:Fr(t),borderWidth:e?3:1,color:{background:D[t.thing.kind],border:e?D.ink:
D.paper}}}function We(t){let{focus:e,grow:n,pointed:r}=E,{width:o,dashes:s,arrow:i,colour:a,isNamed:l=!1}=yt[t.kind],u=e&&
c.nameOf(e),d=t.from===u||t.to===u||t.id===r,m=E.litNames?.has(t.from)&&E.litNames.has(t.to),f=Lu(t,d||e?.kind==="story"&&
m===!0),h=t.kind==="related-to"||l;return{id:t.id,from:t.from,to:t.to,hidden:t.isHub&&!d&&r!==t.from&&r!==t.to,width:o*n*
(t.id===r?1.8:1),dashes:s&&s.map(g=>g*n),arrows:{to:{enabled:i,scaleFactor:.3+.18*n}},label:l&&f>.5?t.kind:void 0,font:{
size:11*n,face:"sans-serif",color:D.ink,strokeWidth:3*n,strokeColor:D.paper,align:"middle"},color:{color:D[a],hover:D[a],
opacity:f*(h?.9:.65)}}}var ai=new Map;function Cn(t){let{kind:e}=t,n=()=>c.rowsIn(e).map(o=>c.weight({kind:e,row:o})),r=ai.get(e)??n().reduce((o,s)=>Math.
max(o,s),1);return ai.set(e,r),c.weight(t)/r}var ze=({x:t,y:e},n)=>[(t-n.x)*n.scale,(e-n.y)*n.scale],An=t=>Q(t,E.focus)||
!P()&&["topic","outlet"].includes(t.kind)&&Cn(t)===1;function di({thing:t,x:e,y:n,radius:r,ways:o,isRegion:s},{lines:i,height:a,
width:l},u,d){let[m,f]=ze({x:e,y:n},u),h=i.length*a,g=d.filter(({at:[L,_],half:G})=>Math.abs(L-m)<r+l+2*G+40&&Math.abs(_-
f)<r+h+2*G+80),y=(L,_)=>({left:L,right:L+l,top:_,bottom:_+h}),b=y(m-l/2,f+r+3),x=y(m-l/2,f-r-3-h),k=y(m-l/2,f-h/2),$=y(m+
r+4,f-h/2),T=y(m-r-4-l,f-h/2);if(s)return[k,...Iu.map(L=>y(m-l/2,f-h/2+L))].filter(L=>Ru(L,g));if(P()&&t.kind==="story"){
let L=li.flatMap(rt=>[b,x].map(dt=>y(dt.left+rt*l,dt.top)));for(let rt of li)for(let dt of[$,T])L.push(y(dt.left,dt.top+
1.5*rt*h));let _=ui(y,m,f,r,l,h).filter(rt=>Hu(rt,m,f,t,g)),G=1.7*r>l||An(t)?[k]:[];return[...Ku(t,[...Du([b,x,$,T,...L],
g),..._],g),...G]}let R=(L,_)=>Math.max(0,...(o??[]).map(([G,rt])=>G*L+rt*_-.4)),Z=[[b,R(0,1)],[x,R(0,-1)+.05],[$,R(1,0)+
.1],[T,R(-1,0)+.1]].sort((L,_)=>L[1]-_[1]).map(([L])=>L);return P()||t.kind==="article"||Cn(t)<Pu()?Z:[...Z,...ui(y,m,f,
r,l,h)]}var li=[-.2,.2,-.4,.4],Iu=[-18,18,-36,36,-54,54],Hr=15,mi=t=>se(Ot(t),Hr).map(e=>({row:e,at:ze(Er(e),t),half:S.radii[e]*
t.scale*.85}));function $n({left:t,right:e,top:n,bottom:r},{at:[o,s],half:i}){return Math.max(0,Math.min(e,o+i)-Math.max(
t,o-i))*Math.max(0,Math.min(r,s+i)-Math.max(n,s-i))}var Ru=(t,e)=>e.every(n=>$n(t,n)===0);function Du(t,e){let n=o=>e.reduce(
(s,i)=>s+$n(o,i),0);return t.map((o,s)=>[o,n(o)+250*s]).sort((o,s)=>o[1]-s[1]).map(([o])=>o)}var Fu=.1,Bu=3,fi=(t,e)=>e.
filter(({row:n})=>n!==t.row);function Hu({top:t,bottom:e},n,r,o,s){let i={left:n-1,right:n+1,top:Math.min(r,e),bottom:Math.
max(r,t)};return fi(o,s).every(a=>$n(i,a)===0)}function ci({left:t,right:e,top:n,bottom:r},{at:[o,s],half:i}){let[a,l]=[
Math.max(t-o,0,o-e),Math.max(n-s,0,s-r)];return Math.max(0,Math.hypot(a,l)-i/.85)}function Ku(t,e,n){let[r,o]=[n.find(({
row:a})=>a===t.row),fi(t,n)],s=a=>!r||a.isFar===!0||o.every(l=>ci(a,l)>ci(a,r)+Bu),i=e.filter(a=>o.every(l=>$n(a,l)<=Fu*
(2*l.half)**2));return i.length||!An(t)?[...i.filter(s),...i.filter(a=>!s(a))]:e}var Pu=()=>K.clientWidth<500?.9:.4;function ui(t,e,n,r,o,s){
let i=[18,34,50].flatMap(l=>[n-r-l-s,n+r+l]),a=[0,-o/2,o/2];return i.flatMap(l=>a.map(u=>({...t(e-o/2+u,l),isFar:!0})))}var _u=()=>K.clientWidth<500?P()?18:14:60,Wu=/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,zu={article:()=>[`\
12px ${D.serif}`,15,24],story:()=>[`600 12.5px ${D.serif}`,15.5,K.clientWidth<500?18:21],outlet:()=>[`600 12px ${D.sans}`,
15,22],topic:()=>K.clientWidth<500?[`700 12px ${D.sans}`,14,14]:[`700 14px ${D.sans}`,17,22],region:()=>[`600 ${K.clientWidth<
500?10:12}px ${D.sans}`,16,22]},Kr=new Map,$t={placed:[],key:""},Pr=()=>{Kr.clear(),$t.key=""};function Gu(t,e){let n=[""];
for(let o of t.split(/\s+/)){let s=n.length-1,i=n[s];i&&i.length+o.length>=e?n.push(o):n[s]=i?`${i} ${o}`:o}let r=n.slice(
0,2).map(o=>A(o,e+6));return n.length>2&&(r[1]=`${r[1].replace(/…$/,"")}…`),r}function Uu(t,{thing:e,isRegion:n=!1}){
let r=`${n?"region/":""}${c.nameOf(e)}`,o=Kr.get(r)??Vu(t,e,n);return Kr.set(r,o),o}function Vu(t,e,n){let[r,o,s]=zu[n?"\
region":e.kind](),i=A(c.labelOf(e).replace(Wu,""),120),a=Gu(n?i.toLocaleUpperCase():i,s);e.kind==="story"&&a.push(M(c.storyArticles[e.
row].length,"article")),t.font=r,t.letterSpacing=n?pi:"0px";let l=Math.max(...a.map(u=>t.measureText(u).width));return t.
letterSpacing="0px",{lines:a,font:r,height:o,width:l+6}}var pi="2.5px";function qu(t){return(P()?Zu(t):ju(t)).sort((n,r)=>r.
rank-n.rank).slice(0,400)}function ju(t){let e=Ot(t);return E.nodes.filter(n=>Fe(e,n.x,n.y,0)&&Fr(n)===1).map(n=>({thing:n.
thing,x:n.x,y:n.y,radius:n.size*E.grow*t.scale,rank:Yu(n.thing),ways:n.ways}))}function Yu(t){return Q(t,E.focus)?1e9:t.
kind==="article"?c.weight(t):1e4+1e3*Cn(t)}var _r=1.9,Xu=30;function Zu(t){let e=Ot(t),n=se(e,Hr).filter(s=>c.storyArticles[s].
some(ve)).map(s=>Ln(I(s),t,Ju(s)));t.scale<2.6*E.fit&&n.push(...td(e));let r=E.litRows!==null&&E.litRows.size<=Xu;if(t.scale>
_r||r)for(let s of oe(e))ve(s)&&n.push(Ln(C(s),t,c.linkCount[s]/1e3));let{focus:o}=E;return!o||o.kind==="topic"||!Dt(o)?
n:[...n.filter(({thing:s})=>!Q(s,o)),Ln(o,t,1e9)]}var Qu=1300,Ju=t=>1e3*(1+c.storyArticles[t].length/c.storyArticles[S.islands[0]].
length);function Ln(t,e,n){let{x:r,y:o,radius:s}=Dt(t)??{x:0,y:0,radius:0};return{thing:t,x:r,y:o,radius:s*e.scale,rank:n}}
function td(t){let e=.6*c.articleTopics.filter(n=>n.length).length;return S.topics.flatMap(([n,r],o)=>c.topicArticles[o].
length>1&&c.topicArticles[o].length<e&&Fe(t,n,r,0)?[{thing:z(o),x:n,y:r,radius:0,rank:Qu+c.topicArticles[o].length/1e6,isRegion:!0}]:
[])}var gi=(t,e)=>t.left<e.right&&t.right>e.left&&t.top<e.bottom&&t.bottom>e.top;function ed(t,e){let n=qu(e),r=n.map(a=>yi(
a,e)),o=P()?rd(e):[],s=P()?mi(e):[],i=od();$t.placed=[];for(let a=0;a<n.length&&$t.placed.length<_u();a+=1){let l=Uu(t,n[a]),
u=di(n[a],l,e,s).filter(y=>sd(y,e)&&!i.some(b=>gi(y,b))),d=u.filter(y=>hi(y,a,r)),m=An(n[a].thing)?u.at(0):void 0,f=d.find(
y=>hi(y,-1,o))??d.at(0)??m;if(!f)continue;i.push(f);let[h,g]=ze(n[a],e);$t.placed.push({...n[a],size:l,isFar:!!f.isFar,dx:(f.
left+f.right)/2-h,dy:f.top-g})}}function yi(t,e){let[n,r]=ze(t,e);return!(t.thing.kind!=="story"||!P())||t.isRegion?{left:1/0,
right:-1/0,top:1/0,bottom:-1/0}:{left:n-t.radius,right:n+t.radius,top:r-t.radius,bottom:r+t.radius}}var nd=150;function rd(t){
let e=oe(Ot(t)).filter(n=>c.storylineOf(n)<0&&c.articles.event[n]<0);return e.length>nd?[]:e.map(n=>yi(Ln(C(n),t,0),t))}
function od(){let t=K.getBoundingClientRect(),[e,n]=[(t.left+t.right)/2,(t.top+t.bottom)/2];return[...document.querySelectorAll(
".views, .zoom")].map(r=>{let{left:o,right:s,top:i,bottom:a}=r.getBoundingClientRect();return{left:o-e,right:s-e,top:i-n,
bottom:a-n}})}var sd=(t,e)=>Math.max(-t.left,t.right)<e.width/2-4&&Math.max(-t.top,t.bottom)<e.height/2-4,hi=(t,e,n)=>!n.
some((r,o)=>o!==e&&gi(t,r));function bi(t,e,n){let r=`${E.name}|${e.scale}|${be}|${e.x},${e.y}`;r!==$t.key&&!(n&&$t.placed.
length)&&(ed(t,e),$t.key=r),t.save(),t.setTransform(e.ratio,0,0,e.ratio,0,0),Object.assign(t,{textAlign:"center",textBaseline:"\
top",lineJoin:"round",lineWidth:4.5,strokeStyle:D.paper});for(let o of $t.placed)ad(t,e,o);t.restore()}function id(t,e,{
x:n,y:r,radius:o,size:s},i,a){let[l,u]=[(n-e.x)*e.scale+e.width/2,(r-e.y)*e.scale+e.height/2],d=a>u?a:a+s.lines.length*s.
height,m=Math.min(Math.max(l,i-s.width/2),i+s.width/2),f=o/Math.hypot(m-l,d-u);t.beginPath(),t.moveTo(l+f*(m-l),u+f*(d-u)),
t.lineTo(m,d),t.save(),t.lineWidth=1,t.strokeStyle=D.soft,t.stroke(),t.restore()}function ad(t,e,n){let{thing:r,x:o,y:s,
dx:i,dy:a,size:l,isRegion:u}=n,d=(o-e.x)*e.scale+e.width/2+i,m=(s-e.y)*e.scale+e.height/2+a;n.isFar&&id(t,e,n,d,m),t.font=
l.font,t.letterSpacing=u?pi:"0px",l.lines.forEach((f,h)=>{let g=r.kind==="story"&&h===l.lines.length-1;g&&(t.font=`11px ${D.
sans}`),t.fillStyle=u?D.topic:g?D.soft:D.ink,t.strokeText(f,d,m+h*l.height),t.fillText(f,d,m+h*l.height)})}var Rn=!1,In=!1,wi=0;function xi(){}var vi=xi,ki=xi,Ue=()=>In,Ti=()=>Rn,Oi=()=>{Rn=!1};function Si(t,e){ki=e,vi=t}function Ge(){
vi(),In=!0,clearTimeout(wi),wi=window.setTimeout(()=>{In=!1,ld(),ki()},120)}function ld(){if(!U)return;let[t,e]=[E.fit*.4,
Math.max(8,E.fit*4)],n=U.getScale();(n<t||n>e)&&U.moveTo({scale:Math.min(e,Math.max(t,n))})}function cd(){if(P())return Ts();
let[t,e]=[E.nodes.map(({x:n})=>n),E.nodes.map(({y:n})=>n)];return[Math.min(...t),Math.min(...e),Math.max(...t),Math.max(
...e)]}var Wr=()=>({above:K.clientWidth<500?60:16,below:46});function ud([t,e,n,r]){let[o,s]=[K.clientWidth,K.clientHeight],
i=P()?16:Math.min(70,o/8),a=P()?Wr():{above:i,below:84},l=Math.min(P()?2:1.3,(o-2*i)/Math.max(n-t,1),(s-a.above-a.below)/
Math.max(r-e,1)),u=Number.isFinite(t)?Math.max(l,.001):1;Ft({fit:u,grow:P()?1:Math.min(3,Math.max(1,.55/u))})}function Gt(t=!0){
let e=cd();ud(e);let[n,r,o,s]=e;if(!Number.isFinite(n))return;let i=P()?(Wr().above-Wr().below)/2:20,a={x:(n+o)/2,y:(r+s)/
2-i/E.fit};Te({position:a,scale:E.fit},t),Rn=!0}function Te(t,e=!0){Rn=!1;let n=e&&!an();n&&(In=!0,U?.once("animationFin\
ished",Ge));let r=n&&{duration:260,easingFunction:"easeInOutQuad"};U?.moveTo({...t,animation:r}),!n&&P()&&Ge()}function Oe(t){
Te({scale:mt().scale*t})}function Ve(t){if(P())return Dt(t);let e=E.places.get(c.nameOf(t));return e?{x:e.x,y:e.y,radius:e.
size*E.grow}:null}function Mi(t){let e=Ve(t);if(!e)return;let{x:n,y:r,scale:o,width:s,height:i}=mt(),a=Math.abs(e.x-n)*o>
s*.42,l=Math.abs(e.y-r)*o>i*.4,d=t.kind==="story"?Math.min(2.2,.3*Math.min(s,i)/e.radius):1.6,m=P()&&t.kind!=="topic"&&o<
d*.6,f={x:e.x,y:e.y};m?Te({position:f,scale:d}):(a||l)&&Te({position:f})}var Vt=t=>"edge"in t,ae;function Ci(t){ae=t,U?.on("click",({pointer:e})=>{ae.pick(zr(e.DOM),!1)}),U?.on("doubleClick",({
pointer:e})=>{let n=zr(e.DOM);n&&ae.pick(n,!0)}),K.addEventListener("pointermove",fd),K.addEventListener("pointerleave",
qe),K.addEventListener("keydown",xd),K.addEventListener("blur",Gr)}function zr({x:t,y:e}){if(!U)return null;if(P()){let s=U.
DOMtoCanvas({x:t,y:e});return dd(t,e)??Ms(s.x,s.y,5/U.getScale())}let n=U.getNodeAt({x:t,y:e});if(n!==void 0)return c.thingOf(
String(n));let r=U.getEdgeAt({x:t,y:e}),o=E.edges.find(s=>s.id===r);return o?{edge:o}:null}function dd(t,e){let n=mt();return $t.
placed.find(({x:o,y:s,dx:i,dy:a,size:l})=>{let u=(o-n.x)*n.scale+n.width/2+i,d=(s-n.y)*n.scale+n.height/2+a,m=l.lines.length*
l.height;return Math.abs(t-u)<l.width/2&&e>d&&e<d+m})?.thing??null}var Ut=w("tip"),Dn=null;function md(t,e){return e?Vt(
t)||Vt(e)?Vt(t)&&Vt(e)&&t.edge===e.edge:Q(t,e):!1}function qe(){Ut.hidden=!0,Dn&&Ai(null),Dn=null,K.classList.remove("po\
inting")}function fd(t){if(Ue()||t.pointerType==="touch")return;let e=K.getBoundingClientRect(),[n,r]=[t.clientX-e.left,
t.clientY-e.top],o=zr({x:n,y:r});o?hd(o,n,r):qe()}function hd(t,e,n){md(t,Dn)||(Ut.replaceChildren(...ae.tip(t)),Dn=t,Ai(
t)),Ut.hidden=!1;let r=Math.max(8,Math.min(e+14,K.clientWidth-Ut.offsetWidth-8)),o=n+Ut.offsetHeight+24>K.clientHeight;Ut.
style.left=`${r}px`,Ut.style.top=`${o?Math.max(4,n-Ut.offsetHeight-12):n+16}px`,K.classList.add("pointing")}function Ai(t){
let e=E.pointed,n=t&&(Vt(t)?t.edge.id:c.nameOf(t));if(Ft({pointed:n}),P())return;let r=s=>s===e||s===n,o=E.edges.filter(
({id:s,from:i,to:a})=>[s,i,a].some(r));o.length&&It.update(o.map(We))}var pd=new Map([["ArrowLeft",[-1,0]],["ArrowRight",
[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]),Bt=null;function Gr(){Bt=null,ye()}function gd(){if(!P())return E.nodes.
map(({thing:r,x:o,y:s})=>({thing:r,x:o,y:s}));let t=mt(),e=Ot({...t,width:3*t.width,height:3*t.height}),n=se(e).map(I);return(t.
scale>_r||n.length<2)&&n.push(...oe(e).map(C)),n.flatMap(r=>{let o=Dt(r);return o?[{thing:r,x:o.x,y:o.y}]:[]})}function yd([
t,e]){let n=(Bt&&Ve(Bt))??mt(),[r,o]=[null,1/0];for(let{thing:s,x:i,y:a}of gd()){if(Q(s,Bt))continue;let l=(i-n.x)*t+(a-
n.y)*e,u=Math.abs((i-n.x)*e)+Math.abs((a-n.y)*t),d=l>1?l+2*u:1e7+l*10+u;d<o&&([r,o]=[s,d])}r&&bd(r)}function bd(t){let e=Ve(
t);if(!e)return;Bt=t;let{x:n,y:r}=e,o=mt(),s=Math.abs(n-o.x)*o.scale>o.width*.45,i=Math.abs(r-o.y)*o.scale>o.height*.42;
(s||i)&&Te({position:{x:n,y:r}},!1),ae.say(t),ye()}function $i(t){let e=Bt&&Ve(Bt);if(!e)return;let{scale:n}=mt();t.beginPath(),
At(t,e.x,e.y,e.radius+6/n),t.strokeStyle=D.accent,t.lineWidth=3/n,t.stroke()}var Ei=()=>{Bt&&ae.pick(Bt,!1)},Ni=()=>{Oe(
1.4)},wd=new Map([["Enter",Ei],[" ",Ei],["Escape",()=>{ae.back()}],["+",Ni],["=",Ni],["-",()=>{Oe(1/1.4)}],["0",()=>{Gt()}]]);
function xd(t){if(t.ctrlKey||t.metaKey||t.altKey)return;let e=pd.get(t.key),n=wd.get(t.key);if(e)yd(e);else if(n)n();else
return;t.preventDefault()}var Fn=!1;function Li(t){or(),vs(),bs();let e=Qo(c.network.options);e.on("beforeDrawing",n=>{!Fn&&P()&&!Bs(n,mt(),Ue())&&
Ge()}),e.on("afterDrawing",n=>{Fn||(E.name&&bi(n,mt(),Ue()),$i(n))});for(let n of["dragStart","dragging","dragEnd","zoom"])
e.on(n,Ge);for(let n of["dragStart","zoom"])e.on(n,Oi);e.on("resize",vd),Si(qe,()=>{P()&&Mr(),ye()}),Ci(t)}function vd(){
Pr(),Ti()&&requestAnimationFrame(()=>{if(!P()){Gt(!1);return}let{focus:t,litRows:e}=E;Ur(),Ft({focus:t,litRows:e}),ee()})}
function Ur(){Ss(),ks(K),Ri(Ns,Mr)}function Ii(t){Ri(ri(t),()=>{Ct.add(E.nodes.map(Br)),It.add(E.edges.map(We))})}function Ri(t,e){
Gr(),qe(),Fn=!0,It.length&&It.clear(),Ct.length&&Ct.clear(),As(t),Gt(!1),e(),Fn=!1,ee()}function Di(t){let e=P();Ft({focus:t,
litRows:t&&e?new Set(ii(t)):null,litNames:t&&!e?si(t):null}),Vr(),t&&Mi(t)}function Bn(t){Ft({mask:t}),Vr()}function Vr(){
P()||(Ct.update(E.nodes.map(Br)),It.update(E.edges.map(We))),ee()}function qr(){or(),Pr(),U&&Vr()}var Fi=()=>U?.redraw();
function Bi(){let t=K.querySelector("canvas"),e=document.createElement("canvas"),n=e.getContext("2d");return!t||!n||([e.
width,e.height]=[t.width,t.height],n.fillStyle=D.paper,n.fillRect(0,0,e.width,e.height),n.drawImage(t,0,0)),e.toDataURL(
"image/png")}var Hi=[{most:62,floor:t=>t.setUTCHours(0,0,0,0),next:t=>t.setUTCDate(t.getUTCDate()+1)},{most:620,floor:t=>t.setUTCDate(
t.getUTCDate()-(t.getUTCDay()+6)%7),next:t=>t.setUTCDate(t.getUTCDate()+7)},{most:4400,floor:t=>t.setUTCDate(1),next:t=>t.
setUTCMonth(t.getUTCMonth()+1)},{most:1/0,floor:t=>t.setUTCMonth(0,1),next:t=>t.setUTCFullYear(t.getUTCFullYear()+1)}],kd=400;
function Ki(t){let e=Float64Array.from(t.filter(l=>l!==null)).sort();if(!e.length)return null;let[n,r]=[e[0],e[e.length-
1]],o=Td(Od(e)),s=[];n<o[0]&&(s.push(`the first bar gathers all before ${Qt(o[0])}`),o.unshift(n));let i=o[o.length-1];i<=
r&&(s.push(`the last bar gathers all from ${Qt(i)} on`),o.push(r+1));let a=Int16Array.from(t,l=>l===null?-1:Hn(o,l));return{
edges:o,bins:a,gathered:s}}function Td([t,e]){let n=Hi.find(({most:s})=>(e-t)/pt<=s)??Hi[3],r=new Date(t*1e3);r.setUTCHours(
0,0,0,0),n.floor(r);let o=[r.getTime()/1e3];for(;o[o.length-1]<=e&&o.length<=kd;)n.next(r),o.push(r.getTime()/1e3);return o}
function Od(t){let e=i=>t[Math.round(i*(t.length-1))],[n,r,o,s]=[e(0),e(1),e(.01),e(.99)];return s>o&&(s-o)*2<r-n?[o,s]:
[n,r]}function Hn(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<=e?n=o:r=o}return n}function jr({bins:t,edges:e},n){
let r=new Uint32Array(e.length-1);return t.forEach((o,s)=>{o>=0&&(!n||n[s])&&(r[o]+=1)}),r}var Yr=t=>new Date(t*1e3).toISOString().
slice(0,10).replace(/(-01)?-01$/,e=>e.length>3?"":e.slice(3));var Pi=t=>t==="outlet"||t==="story";function Kn(t,e,n){let r=o=>s=>it(t.storyArticles[s],t.holders[o]);return n==="outle\
t"?[{title:"Topics",kind:"topic",held:o=>t.outletTopics[o]},{title:"Stories",kind:"story",held:e.storiesOfOutlet}]:[{title:"\
Outlets",kind:"outlet",held:r("outlet")},{title:"Topics",kind:"topic",held:r("topic")}]}var _i=["with","to","why"],v={chosen:null,other:null,view:"map",query:"",kinds:new Set(Tt),colour:"topic",size:"articles",
muted:[],terms:[],faults:[]};function je(t){v={...v,...t}}var et;function Wi(t){et=t}var ot=()=>v.terms.length>0;var Zr=()=>{};function Gi(t){Zr=t,Xe||addEventListener("hashchange",t)}var Xe=location.protocol==="about:",ft=Xe?Sd():{hash:()=>location.
hash,go:t=>{location.hash=t},replace:t=>{location.replace(t)},move:t=>{window.history.go(t)}};function Sd(){let t=["#"],
e=0,n=()=>setTimeout(()=>{Zr()});return{hash:()=>t[e],go(r){e+=1,t.splice(e,1/0,r),n()},replace(r){t[e]=r,n()},move(r){e=
Math.min(t.length-1,Math.max(0,e+r)),n()}}}var Qr=(t,e)=>t&&(t.kind==="story"||e)?"network":"map",Ui=t=>encodeURIComponent(
t.toWellFormed()).replaceAll("%2F","/");function Md(t){let e=c.nameOf(t);return/^[\w./@:%~+-]+$/.test(e)?e:Ui(e)}function Jr({
chosen:t,other:e,view:n,query:r,kinds:o,colour:s,size:i,muted:a}){let l=Tt.filter(m=>!o.has(m)),d=[...e?[[e.mode,c.nameOf(
e.thing)]]:[],...Ye("view",n,Qr(t,e)),...Ye("q",r,""),...Ye("hide",l.join(","),""),...Ye("colour",s,"topic"),...Ye("size",
i,"articles"),...a.map(m=>["fade",m])].map(([m,f])=>`${m}=${Ui(f)}`).join("&");return`#${t?Md(t):""}${d?`?${d}`:""}`}var Ye=(t,e,n)=>e===
n?[]:[[t,e]],zi=null;function bt(t,e=!1){let n=Jr({...v,...t}),r=ft.hash()||"#",o=e&&zi===r;zi=e?n:null,n===r?Zr():o?ft.
replace(n):ft.go(n)}var Xr=!1;function Vi(){let t=Xr;return Xr=!1,t}function q(t,{view:e,other:n,isFocused:r=!1}={}){Xr=
r;let s=t!==null&&v.view==="network"&&v.chosen!==null?"network":Qr(t,n??null);bt({chosen:t,other:n??null,view:e??s})}function Ed(t){
try{return decodeURIComponent(t)}catch{return""}}var qi=t=>c.thingOf(t)??c.thingOf(Ed(t)),Nd=t=>Object.hasOwn(yn,t),Cd=t=>Object.
hasOwn(bn,t);function ji(){let t=ft.hash().slice(1),e=t.indexOf("?"),n=e<0?t:t.slice(0,e),r=new URLSearchParams(e<0?"":t.
slice(e+1)),o=f=>r.get(f)??"",s=qi(n),i=s?Ad(s,r):null,a=o("hide").split(","),u=["map","network"].find(f=>f===o("view"))??
Qr(s,i),d=o("colour"),m=o("size");return{chosen:s,other:i,view:u==="network"&&!s&&!_e()?"map":u,query:o("q").slice(0,1e3),
kinds:new Set(Tt.filter(f=>!a.includes(f))),colour:Nd(d)?d:"topic",size:Cd(m)?m:"articles",muted:r.getAll("fade"),isUnknown:n!==
""&&!s}}function Ad(t,e){let n=_i.find(o=>e.has(o)),r=n&&qi(e.get(n)??"");return!n||!r||Q(r,t)?null:$d(n,t,r)?{mode:n,thing:r}:
null}function $d(t,e,n){return t==="with"?n.kind===e.kind&&Pi(n.kind):t==="to"?!0:n.kind==="article"&&e.kind==="article"&&
c.linksBetween(e.row,n.row).length>0}var to=null;function Yi(t){let e=to===t;return to=null,e}function qt(t,e=!1){t!==v.query&&(to=e?t:null,bt({query:t},e))}
function eo(t,e){qt(Re(v.query,t,e))}function Xi(t,e,n){let r=fs(v.query,t).filter(o=>!tt.namedRows(t,o).includes(e));eo(
t,n?[...r,tt.facetName(t,e)]:r)}var le=null,Pn=48,Ld=t=>t==="after"||t==="before",Zi=t=>t!==null&&t.edges.length>2;function ro(){if(w("dates").hidden=!Zi(
le),!Zi(le))return;let t=jr(le,null),e=v.terms.filter(o=>!Ld(o.field)||o.isNot),n=ot()?jr(le,tt.maskOfAll(e)):t,r=Math.max(
1,...t);w("histogram").replaceChildren(Qi(t,r,"all"),Qi(n,r,"matching")),oo(le,Id(le))}function Id({edges:t}){let e=a=>v.
terms.find(l=>l.field===a&&!l.isNot)?.dates.at(0),[n,r,o]=[e("after"),e("before"),t.length-1],s=n===void 0?0:Math.min(o-
1,Hn(t,n)),i=r===void 0?o:Math.min(o,Hn(t,r-1)+1);return[s,Math.max(s+1,i)]}function Qi(t,e,n){let r=i=>3+45*Math.sqrt(i)/
Math.sqrt(e),s=Array.from(t,(i,a)=>i?`M${a+.08} ${Pn}v${-r(i)}h.84V${Pn}z`:"").join("")||`M0 ${Pn}`;return B("path",{class:n,
d:s})}var Ji=t=>t-1;function oo({edges:t,gathered:e},[n,r]){let o=t.length-1,[s,i]=[w("date-from"),w("date-to")];for(let[
u,d]of[[s,n],[i,r]])u.max=String(o),u.value=String(d);s.setAttribute("aria-valuetext",Qt(t[n])),i.setAttribute("aria-val\
uetext",Qt(Ji(t[r]))),w("histogram").setAttribute("viewBox",`0 0 ${o} ${Pn}`),w("brush").style.left=`${100*n/o}%`,w("bru\
sh").style.right=`${100-100*r/o}%`;let a=n===0&&r===o,l=Et(t[n],Ji(t[r]));w("date-words").textContent=a?[l,...e].join(";\
 "):`${l} (UTC)`,w("date-clear").hidden=a}function ta({edges:t},e){let[n,r]=[Number(w("date-from").value),Number(w("date\
-to").value)];return n>=r&&([n,r]=e==="date-from"?[r-1,r]:[n,n+1]),[Math.max(0,n),Math.min(t.length-1,Math.max(1,r))]}function no({
edges:t},[e,n]){let r=e>0?[Yr(t[e])]:[],o=n<t.length-1?[Yr(t[n])]:[];qt(Re(Re(v.query,"after",r),"before",o))}function ea(){
let t=Ki(c.articles.published);if(le=t,!!t){for(let e of["date-from","date-to"])w(e).addEventListener("input",()=>{oo(t,
ta(t,e))}),w(e).addEventListener("change",()=>{no(t,ta(t,e))});w("date-clear").addEventListener("click",()=>{no(t,[0,t.edges.
length-1]),w("date-from").focus()}),Rd(t,w("chart"))}}function Rd(t,e){let n=null,r=t.edges.length-1,o=i=>{let{left:a,width:l}=e.
getBoundingClientRect(),u=Math.floor((i.clientX-a)/l*r);return Math.min(r-1,Math.max(0,u))},s=(i,a)=>[Math.min(i,o(a)),Math.
max(i,o(a))+1];e.addEventListener("pointerdown",i=>{i.target instanceof HTMLInputElement||(n=o(i),e.setPointerCapture(i.
pointerId))}),e.addEventListener("pointermove",i=>{n!==null&&oo(t,s(n,i))}),e.addEventListener("pointerup",i=>{n!==null&&
no(t,s(n,i)),n=null}),e.addEventListener("pointercancel",()=>{n=null,ro()})}async function so(t){let e=t.textContent;return t.textContent="",e.startsWith("{")?JSON.parse(e):await io(e).json()}function io(t){
let e=new Blob([ao(t)]).stream();return new Response(e.pipeThrough(new DecompressionStream("gzip")))}function ao(t){let e=Uint8Array.
fromBase64;return e?e.call(Uint8Array,t):Uint8Array.from(atob(t),n=>n.charCodeAt(0))}var Se=class{constructor(e=[],n=(r,o)=>r<o?-1:r>o?1:0){if(this.data=e,this.length=this.data.length,this.compare=n,this.length>
0)for(let r=(this.length>>1)-1;r>=0;r--)this._down(r)}push(e){this.data.push(e),this._up(this.length++)}pop(){if(this.length===
0)return;let e=this.data[0],n=this.data.pop();return--this.length>0&&(this.data[0]=n,this._down(0)),e}peek(){return this.
data[0]}_up(e){let{data:n,compare:r}=this,o=n[e];for(;e>0;){let s=e-1>>1,i=n[s];if(r(o,i)>=0)break;n[e]=i,e=s}n[e]=o}_down(e){
let{data:n,compare:r}=this,o=this.length>>1,s=n[e];for(;e<o;){let i=(e<<1)+1,a=i+1;if(a<this.length&&r(n[a],n[i])<0&&(i=
a),r(n[i],s)>=0)break;n[e]=n[i],e=i}n[e]=s}};var na=["declared","similar","copy","revision","follow-up"];var _n={declared:{edge:"related-to",term:"ng:relatedTo",cost:1,words:"lists as related"},similar:{edge:"similar",term:"n\
g:similarTo",cost:2,words:"is similar to"},copy:{edge:"copy",term:"ng:copyOf",cost:.5,words:"is a copy of"},revision:{edge:"\
revision",term:"ng:revisionOf",cost:.5,words:"is a revision of"},"follow-up":{edge:"follow-up",term:"ng:followUpOf",cost:.5,
words:"is a follow-up of"}};var lo=1e6,Dd=3,ia=.5,ra=[...na].sort((t,e)=>_n[t].words<_n[e].words?-1:1);function aa(t,e,n,r=Dd){return new Wn(t,e,n,!1).
best(r)}function la(t,e,n){return new Wn(t,e,n,!0).best(1).at(0)??null}function co(t,{kind:e,row:n}){return e==="outlet"?
{size:t.outletArticles[n].length,total:t.articles.id.length}:e==="topic"?{size:t.topicArticles[n].length,total:t.articleTopics.
filter(r=>r.length).length}:{size:t.stories.articles[n],total:t.articles.id.length}}function ca(t,e){if(e.kind==="articl\
e")return!1;let{size:n,total:r}=co(t,e);return n>ia*r}var oa=-1,Fd=new Set,Wn=class{constructor(e,n,r,o){this.graph=e;this.
isCommonOpen=o;let s={article:0,outlet:0,topic:0,story:0},i=0;for(let a of Tt)s[a]=i,i+=e.sizeOf(a);this.offsets=s,this.
start=this.nodeOf(n),this.goal=this.nodeOf(r),this.topical=e.articleTopics.filter(a=>a.length).length,this.left=new Float64Array(
i).fill(1/0)}graph;isCommonOpen;offsets;start;goal;topical;left;reach=0;nodeOf({kind:e,row:n}){return this.offsets[e]+n}thingAt(e){
let{outlet:n,topic:r,story:o}=this.offsets;return e>=o?{kind:"story",row:e-o}:e>=r?{kind:"topic",row:e-r}:e>=n?{kind:"ou\
tlet",row:e-n}:{kind:"article",row:e}}best(e){this.measure();let n=[],r=[],o=this.left[this.start]<1/0?this.cheapest([this.
start],Fd):null;for(let s=o;s&&(n.push(s),n.length!==e);s=r.shift()??null){for(let i=0;i<s.nodes.length-1;i+=1){let a=s.
nodes.slice(0,i+1),l=m=>a.every((f,h)=>m.nodes[h]===f),u=new Set(n.filter(l).map(({nodes:m})=>m[i+1])),d=this.cheapest(a,
u);d&&!r.some(m=>this.compare(m,d)===0)&&r.push(d)}r.sort((i,a)=>this.compare(i,a))}return n.map(s=>this.pathOf(s))}compare(e,n){
if(e.cost!==n.cost)return e.cost-n.cost;let r=e.nodes.findIndex((o,s)=>o!==n.nodes[s]);return r<0?0:this.isBefore(e.nodes[r],
n.nodes[r])?-1:1}isBefore(e,n){return this.graph.nameOf(this.thingAt(e))<this.graph.nameOf(this.thingAt(n))}measure(){let{
left:e}=this,n=new Se([[0,this.goal]],(r,o)=>r[0]-o[0]);e[this.goal]=0;for(let r=n.pop();r;r=n.pop()){let[o,s]=r;if(!(o>
e[s])){if(this.reach=o,s===this.start)break;this.hops(s,(i,a)=>{o+a>=e[i]||(e[i]=o+a,n.push([o+a,i]))})}}}atLeast(e){return Math.
min(this.left[e],this.reach)}cheapest(e,n){let{goal:r}=this,o=e[e.length-1],s=new Set(e),i=new Map([[o,0]]),a=new Se([[0,
o,0]],(u,d)=>u[0]-d[0]);for(let u=a.pop();u&&u[0]<=(i.get(r)??1/0);u=a.pop()){let[,d,m]=u;m>(i.get(d)??1/0)||d===r||this.
hops(d,(f,h)=>{if(s.has(f)||d===o&&n.has(f))return;let g=m+h;g>=(i.get(f)??1/0)||(i.set(f,g),a.push([g+this.atLeast(f),f,
g]))})}let l=i.get(r);return l===void 0?null:{cost:this.costOf(e)+l,nodes:[...e,...this.firstOf(i,o,n)]}}firstOf(e,n,r){
let o=new Map,s=new Set([this.goal]);for(let a of s){if(a===n)continue;let l=e.get(a);this.hops(a,(u,d)=>{if(u===n&&r.has(
a))return;let m=e.get(u);if(m===void 0||l===void 0||m+d!==l)return;let f=o.get(u);f?f.push(a):o.set(u,[a]),s.add(u)})}let i=[];
for(let a=n;a!==this.goal;)a=(o.get(a)??[this.goal]).reduce((u,d)=>this.isBefore(d,u)?d:u),i.push(a);return i}costOf(e){
return e.slice(1).reduce((n,r,o)=>n+this.hopBetween(e[o],r).cost,0)}pathOf({cost:e,nodes:n}){let r=n.slice(1).map((o,s)=>{
let i=this.hopBetween(n[s],o);return{from:this.thingAt(n[s]),to:this.thingAt(o),...i}});return{cost:e,steps:r}}hopBetween(e,n){
let[r,o]=[1/0,null];return this.hops(e,(s,i,a)=>{s!==n||i>r||i===r&&!this.isBetterLink(a,o)||([r,o]=[i,a<0?null:a])}),{cost:r,
link:o}}isBetterLink(e,n){if(n===null||e<0)return!1;let{links:r,linkKind:o}=this.graph,s=ra.indexOf(o(e))-ra.indexOf(o(n));
return s<0||s===0&&this.isBefore(r.source[e],r.source[n])}hops(e,n){let{kind:r,row:o}=this.thingAt(e);r==="article"?this.
hopsOfArticle(o,n):r==="outlet"?this.hopsOfOutlet(o,n):r==="topic"?this.hopsOfTopic(o,n):this.hopsOfStory(o,n)}hopsOfArticle(e,n){
let{graph:r,offsets:o}=this,{links:s}=r;for(let d of r.linksOf(e)){let m=r.linkKind(d),f=m==="similar"?s.thousandths[d]*
(lo/1e3):0;n(r.otherEnd(d,e),_n[m].cost*lo-f,d)}let{outlet:i,event:a,storyline:l}=r.articles;i[e]>=0&&this.toHub(o.outlet+
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
this.isOpen(e,n)&&r(e,sa(n.size),oa)}fromHub(e,n,r,o,s){if(!this.isOpen(e,o))return;let i=sa(o.size);for(let a of n)s(r+
a,i,oa)}isOpen(e,{size:n,total:r}){return this.isCommonOpen||n<=ia*r||e===this.start||e===this.goal}},sa=t=>Math.round(lo*
(.5+Math.log2(t)/2));var Bd=["copy","revision","follow-up","declared","similar"];function ua(t,e,n){let r=i=>Bd.indexOf(t.linkKind(i)),o=t.linksBetween(
e,n).sort((i,a)=>r(i)-r(a)||i-a),s=o.filter(i=>t.linkKind(i)==="similar");return o.filter(i=>t.linkKind(i)!=="similar"||
i===s[0])}var Hd={declared:["lists as related","is listed as related by"],copy:["repeats the text of","is repeated by"],
revision:["revises","is revised in"],"follow-up":["takes up again","is taken up again by"],similar:["is alike in words t\
o","is alike in words to"]};function uo(t,e,n){let[r,o]=Hd[t.linkKind(e)];return t.links.source[e]===n?r:o}function Ze(t,e,n){
let r=da(t,e);return`${uo(t,e,n)}${r?` (${r})`:""}`}var da=(t,e)=>t.termsOf(e).slice(0,3).map(([n])=>n).join(", ");function ma(t,e){
let{source:n,target:r,days:o}=t.links;if(t.linkKind(e)==="declared")return Pd(t,n[e],r[e]);let s=da(t,e),a=!Number.isNaN(
o[e])&&t.precision.isTimed(n[e],r[e])?`${Pt(o[e])} apart`:"";return[s?`shares ${s}`:"",a].filter(Boolean).join(" · ")}var Kd=t=>t.
slice(t.lastIndexOf("/")+1);function Pd(t,e,n){let[r,...o]=t.declaring(e,n);if(!r)return"";let s=o.length?` and ${M(o.length,
"other place")}`:"";return`Declared in ${Kd(t.fileOf(r[0]))}, ${r[1]}${s}`}function fa(t){if(!t)return"as the document's\
 own article";let e=/^related\[(\d+)\]$/.exec(t);return e?`as related entry ${O(Number(e[1])+1)}: ${t}`:`at ${t}`}function ha(t,{
from:e,to:n,link:r}){if(r!==null)return Ze(t,r,e.row);if(e.kind==="article")return _d[n.kind];if(n.kind==="article")return Wd[e.
kind];let o=e.kind==="story";return zd(t,e,n)?o?"is an event of":"is part of":o?"holds the event":"holds"}var _d={article:"\
is linked with",outlet:"is published by",topic:"is declared to be about",story:"belongs to"},Wd={article:"is linked with",
outlet:"published",topic:"is a topic of",story:"holds"};function zd({stories:t,outlets:e,topics:n},r,o){return{article:[],
outlet:e.part,topic:n.broader,story:t.parent}[r.kind][r.row]===o.row}function pa(t,e){let{size:n,total:r}=co(t,e),o=ca(t,
e)?": common here, so it says little":"",s=e.kind==="topic"?`the ${O(r)} with topics`:O(r);return`${M(n,"article")} of ${s}${o}`}var mo=120,zn=40,Gd=250,Ud={article:Vd,story:qd,outlet:jd,topic:Yd},ba=({kind:t,row:e})=>Ud[t](e),j=(t,e,n)=>({from:t,to:e,
kind:n}),wa=t=>c.holders.outlet(t).map(e=>j(C(t),H(e),"published-by")),xa=t=>c.articleTopics[t].map(e=>j(C(t),z(e),"cove\
rs"));function Gn(...t){return[...new Map(t.flat().map(n=>[c.nameOf(n),{thing:n}])).values()]}var Me=t=>[...new Set(t)].
filter(e=>e>=0);function Vd(t){let e=Me(Array.from(c.linksOf(t),s=>c.otherEnd(s,t))),n=[t,...e.slice(0,mo)],r=[c.storylineOf(
t)].filter(s=>s>=0),o=n.filter(s=>r.includes(c.storylineOf(s)));return{name:"article",nodes:Gn(n.map(C),Me(n.map(c.outletOf)).
map(H),c.articleTopics[t].map(z),r.map(I)),edges:[...ho(n),...n.flatMap(wa),...xa(t),...o.map(s=>j(C(s),I(c.storylineOf(
s)),"in-story"))],note:fo(e.length+1,n.length)}}function qd(t){let e=c.storyArticles[t],n=s=>c.linksOf(s).length,o=[...e].
sort((s,i)=>n(i)-n(s)||s-i).slice(0,mo);return{name:"story",nodes:Gn(o.map(C),Me(o.map(c.outletOf)).map(H),Me(o.flatMap(
s=>c.articleTopics[s])).map(z)),edges:[...ho(o),...o.flatMap(wa),...o.flatMap(xa)],note:fo(e.length,o.length)}}var fo=(t,e)=>t>
e?`${M(e,"article")} of ${O(t)} are drawn here, the most linked; the details list them all.`:"";function ho(t){let{source:e,
target:n,similarity:r}=c.links,o=new Set(t),i=Me(t.flatMap(m=>[...c.linksOf(m)])).filter(m=>o.has(e[m])&&o.has(n[m])),a=m=>c.
linkKind(m)==="similar",l=i.filter(a).sort((m,f)=>r[f]-r[m]||m-f),u=[...i.filter(m=>!a(m)),...l.slice(0,Gd)],d=new Map;for(let m of u){
let[f,h,g]=[e[m],n[m],c.linkKind(m)],y=d.get(`${f} ${h} ${g}`)??d.get(`${h} ${f} ${g}`);y?y.push(m):d.set(`${f} ${h} ${g}`,
[m])}return[...d.values()].map(va)}var va=t=>({from:C(c.links.source[t[0]]),to:C(c.links.target[t[0]]),kind:he(c.linkKind(
t[0])),links:t});function jd(t){let e=H(t),n=V.storiesOfOutlet(t).slice(0,zn).map(([l])=>l),r=c.outletTopics[t].slice(0,
zn).map(([l])=>z(l)),o=[...c.outletArticles[t]].sort(c.newestFirst).slice(0,mo),s=[c.outlets.part[t]].filter(l=>l>=0).map(
H),i=c.outletParts[t].slice(0,zn).map(H),a=o.filter(l=>n.includes(c.storylineOf(l)));return{name:"outlet",nodes:Gn([e],s,
i,r,n.map(I),o.map(C)),edges:[...r.map(l=>j(e,l,"covers")),...o.map(l=>j(C(l),e,"published-by")),...a.map(l=>j(C(l),I(c.
storylineOf(l)),"in-story")),...ho(o),...s.map(l=>j(e,l,"part-of")),...i.map(l=>j(l,e,"part-of"))],note:fo(c.outletArticles[t].
length,o.length)}}function Yd(t){let e=z(t),n=V.storiesOfTopic(t),r=n.slice(0,zn).map(([m])=>m),o=c.topicOutlets[t].slice(
0,24).map(([m])=>m),s=V.topicsBeside(t).slice(0,12).map(([m])=>m),i=[c.topics.broader[t]].filter(m=>m>=0),a=c.narrower[t],
l=(m,f)=>c.storyArticles[m].some(h=>c.articleTopics[h].includes(f)),u=m=>it(c.storyArticles[m],c.holders.outlet).filter(
([f])=>o.includes(f)),d=n.length-r.length;return{name:"topic",nodes:Gn(Me([t,...s,...i,...a]).map(z),r.map(I),o.map(H)),
edges:[...r.map(m=>j(I(m),e,"covers")),...o.map(m=>j(H(m),e,"covers")),...r.flatMap(m=>u(m).slice(0,4).map(([f])=>j(H(f),
I(m),"in-story"))),...s.flatMap(m=>r.filter(f=>l(f,m)).slice(0,6).map(f=>j(I(f),z(m),"covers"))),...i.map(m=>j(e,z(m),"b\
roader")),...a.map(m=>j(z(m),e,"broader"))],note:d>0?`${O(r.length)} of its stories are drawn here, the largest; the det\
ails list them all.`:""}}var Xd=[["first",-420],["both",0],["second",420]],Zd=18,Qd=62;function ka(t,e){let n=Kn(c,V,t.kind).
map(({kind:s,held:i})=>({kind:s,part:dn(i(t.row),i(e.row))})),r=[{thing:t,x:-210,y:0},{thing:e,x:210,y:0}],o=[];for(let[
s,i]of Xd){let a=n.flatMap(({kind:l,part:u})=>u[s].slice(0,Zd).map(([d])=>({kind:l,row:d})));a.forEach((l,u)=>{r.push({thing:l,
x:i,y:Qd*(u-(a.length-1)/2)}),s!=="second"&&o.push(ga(t,l)),s!=="first"&&o.push(ga(e,l))})}return{name:"compared",nodes:r,
edges:o,note:"Left what only the first has, right what only the second has, between them what both have; the details lis\
t all."}}function ga(t,e){return e.kind==="topic"?j(t,e,"covers"):t.kind==="outlet"?j(t,e,"in-story"):j(e,t,"in-story")}
function Ta(t,e,n){let r=180*Math.max(2,...n.map(({steps:i})=>i.length)),o=new Map([[c.nameOf(t),{thing:t,x:0,y:0}],[c.nameOf(
e),{thing:e,x:r,y:0}]]),s=new Map;return n.forEach(({steps:i},a)=>{let l=130*(a-(n.length-1)/2);i.forEach((u,d)=>{let[m,
f]=[c.nameOf(u.from),c.nameOf(u.to)];o.has(f)||o.set(f,{thing:u.to,x:r*(d+1)/i.length,y:l}),s.set(`${m} ${f}`,tm(u))})}),
{name:"ways",nodes:[...o.values()],edges:[...s.values()],note:""}}var ya={outlet:"published-by",topic:"covers",story:"in\
-story"},Jd={outlet:"part-of",topic:"broader",story:"in-story"};function tm({from:t,to:e,link:n}){return n!==null?va([n]):
e.kind==="article"?t.kind==="article"?j(t,e,"related-to"):j(e,t,ya[t.kind]):j(t,e,t.kind==="article"?ya[e.kind]:Jd[e.kind])}var po={article:"Article",outlet:"Outlet",topic:"Topic",story:"Story"},go={article:"Articles",outlet:"Outlets",topic:"To\
pics",story:"Stories"},Ht=({kind:t,row:e})=>t==="story"&&!c.isStoryline(e)?"Event":po[t];function St(t){let e=c.period(t);
return e?Et(...e,c.precision.ofPeriod(t,e)):""}function wt(t){let{first:e,last:n}=c.stories,r=e[t];if(r===null)return"";
let o=[r,n[t]??r];return Et(...o,c.precision.ofPeriod(V.countedIn(t),o))}function yo(t){let{articles:e,outlets:n,independent:r}=c.
stories,s=r[t]<e[t]?`, ${M(r[t],"independent text")}`:"";return`${M(e[t],"article")}, ${M(n[t],"outlet")}${s}`}var Un=(t,e)=>c.
eventOf(e)===t&&!c.isStoryline(t)&&c.loose.has(e)?"loosely part of it":"";function Oa(t){let e=c.stories.loose[t];return e?
`${O(e)} loosely part of it`:""}function st({kind:t,row:e}){return t==="article"?`${nm(e)} · ${fe(c.articles.published[e],
c.precision.of(e))}`:{outlet:()=>[c.outlets.domain[e],em(e)],topic:()=>[M(c.topicArticles[e].length,"article"),M(c.topicOutlets[e].
length,"outlet")],story:()=>[yo(e),wt(e)]}[t]().filter(Boolean).join(" · ")}var em=t=>M(c.outletArticles[t].length,"art\
icle"),Sa=t=>A(c.labelOf(H(c.outletOf(t))),60),nm=t=>c.outletOf(t)>=0?Sa(t):"outlet not given",gt=t=>c.outletOf(t)>=0?Sa(
t):"An unnamed outlet",Ee=t=>t.kind==="story"&&!c.isStoryline(t.row)?`event · ${st(t)}`:st(t);function Ma(t,e){let n=c.
articles[t].filter(s=>s!==null);if(n.length<10)return"";let r=n.filter(s=>s<e).length,o=`the ${O(n.length)} articles her\
e that carry one`;return r?` Higher than ${Ae(Math.floor(100*r/n.length)/100)} of ${o}.`:` None of ${o} has less.`}function Ea(t){
return t===null?"Not given. Entries that other documents only list often carry none.":`A score that the collector of the\
 documents gave; not a star rating, and 0 is common.${Ma("quality",t)}`}function Na(t){return t===null?"Not given. Only \
documents of their own carry heat.":t<0?"Below zero: the collector did not take this article as the head of a cluster.":
`How much stood around this article when it was collected: mostly its quality plus ten for each related entry.${Ma("heat",
t)}`}function Ca(t){let e=c.stories.cohesion[t];return`A story is found by the words that its articles share and by time\
; nobody declared it.${e===null?"":` Two of its articles share on average ${Ae(e)} of their weighted words.`}`}var Qe="A\
n outlet missing here did not necessarily stay silent: this page knows only the documents it was built from, and whoever\
 collected them chose. Few articles on a topic, or no link between two, may mean that nobody collected or declared it.";var Vn=30,N=(t,...e)=>p("section",{},p("h3",{},t),...e),F=(...t)=>p("p",{class:"empty"},...t),ce=t=>p("dl",{},t.map(e=>{
if(!e)return null;let[n,...r]=e;return[p("dt",{},n),p("dd",{},...r)]})),xt=(t,e,n)=>p("button",{type:"button",class:"qui\
et",onclick:e,title:n},t),jt=(t,...e)=>p("button",{type:"button",class:"link",onclick:t},...e),Kt=(t,e)=>p("button",{type:"\
button",class:"more",onclick:e},t),Je=t=>()=>{q(t,{isFocused:!0})};function wo(t,e,n){return p("button",{type:"button",class:"\
thing","data-name":c.nameOf(t),onclick:n},Nt(t.kind),p("span",{class:"words"},p("span",{class:`name ${t.kind}`,dir:"auto"},
A(c.labelOf(t),180)),e?p("small",{dir:"auto"},e):null))}var nt=(t,e=st(t))=>wo(t,e,Je(t));function vt(t,e,n,r=Vn){let o=p(
"ul",{class:n},t.slice(0,r).map(e)),s=t.slice(r);if(!s.length)return o;let i=Kt(`Show the other ${O(s.length)}`,()=>{let a=s.
map(e);o.append(...a),i.remove(),a[0].querySelector("button, a")?.focus()});return p("div",{},o,i)}var Y=(t,e=st,n=Vn)=>vt(
t,r=>p("li",{},nt(r,e(r))),"things",n);function ht(t,e,n,r=12){return t.length?vt(t,([s,i])=>p("li",{},nt({kind:e,row:s},
n(i,s))),"things",r):null}function xo(t){let e=Math.max(1,...t.map(c.weight)),n=o=>p("meter",{min:0,max:e,value:o,"aria-\
hidden":"true"}),r=o=>{let s=c.weight(o);return p("li",{},nt(o,M(s,"article")),n(s))};return p("ul",{class:"things bars"},
t.map(r))}var bo=(t,e)=>e>=0?[{kind:t,row:e}]:[];function tn({kind:t,row:e}){if(t==="story")return bo(t,c.stories.parent[e]);
if(t==="topic")return bo(t,c.topics.broader[e]);if(t==="outlet")return bo(t,c.outlets.part[e]);let[n,...r]=c.holders.story(
e).map(I),o=s=>c.labelOf(s)!==c.labelOf(n);return n?[n,...r.filter(o)]:[]}function en(t,e){let n=o=>jt(Je(o),p("bdi",{},
A(c.labelOf(o),40))),r=[jt(Je(null),"Everything"),...t.map(n)];return p("nav",{class:"trail","aria-label":"Breadcrumb"},
p("ol",{},r.map(o=>p("li",{},o)),p("li",{"aria-current":"page"},e)))}var nn=()=>p("button",{type:"button",class:"quiet c\
lose","aria-label":"Close details",onclick:()=>{q(null)}},"✕");function Yt(t,...e){let n=c.labelOf(t);return p("header",
{},en(tn(t),Ht(t)),p("p",{class:"eyebrow"},Nt(t.kind),Ht(t)),p("h2",{dir:"auto",tabindex:"-1",class:`${t.kind}${n.length>
90?" long":""}`},A(n,600)),e.map(r=>typeof r=="string"?p("p",{class:"byline"},r):r),nn())}function vo(t,e=c.links.source[t]){
let n=C(c.otherEnd(t,e));q(C(e),{isFocused:!0,other:{mode:"why",thing:n}})}var Ne=(t,e)=>p("button",{type:"button",class:"\
why quiet",onclick:()=>{vo(t,c.otherEnd(t,e))},"aria-label":`Why linked with ${A(c.labelOf(C(e)),80)}`},"Why");var rm={with:"Compare with …",to:"Connect with …"},ko=40;function rn(t,e){let[n,r]=[w("ask"),w("ask-search")];w("ask\
-title").textContent=rm[e],w("ask-thing").replaceChildren(W(A(c.labelOf(t),120))),r.value="";let o=()=>{let a=sm(t,e,r.value.
trim()).map(l=>p("li",{},om(t,l,e)));w("ask-list").replaceChildren(...a)},s=()=>[...w("ask-list").querySelectorAll(".thi\
ng")];r.oninput=o,n.onkeydown=i=>{if(i.key!=="Enter"||i.target!==r){ln(i,[r,...s()]);return}i.preventDefault(),s().at(0)?.
click()},o(),n.showModal(),r.focus()}var om=(t,e,n)=>wo(e,Ee(e),()=>{w("ask").close(),q(t,{isFocused:!0,other:{mode:n,thing:e}})});
function sm(t,e,n){let r=e==="with"?[t.kind]:["story","outlet","topic","article"],o=l=>!Q(l,t)&&r.includes(l.kind)&&(l.kind!==
"story"||t.kind==="story"||c.isStoryline(l.row));if(!n)return im(t,e).filter(o).slice(0,ko);let s=Wt(n,!1),i=(l,u)=>l===
"article"?s.test(c.articles.headline[u]??""):tt.isNamed(l,u,s);return r.flatMap(l=>c.rowsIn(l).filter(m=>i(l,m)).sort(c.
orders[l]).map(m=>({kind:l,row:m})).filter(o).slice(0,ko)).slice(0,2*ko)}var ue=[];function Aa(t){let e=ue.findIndex(n=>Q(
n,t));e>=0&&ue.splice(e,1),ue.unshift(t),ue.length=Math.min(ue.length,12)}function im(t,e){let n=am(t),o=(e==="with"?[t.
kind]:["story","outlet","topic"]).flatMap(i=>et.rows[i].slice(0,20).map(a=>({kind:i,row:a}))),s=e==="to"?[...ue,...n,...o]:
[...n,...ue,...o];return s.filter((i,a)=>s.findIndex(l=>Q(l,i))===a)}function am({kind:t,row:e}){return t==="outlet"?V.peersOf(
e).map(H):t==="story"?V.storiesNear(e):[]}function Xt(t){let{kind:e,row:n}=t,r=v.view==="network",o=()=>{q(t,{view:r?"map":"network"}),te()&&K.scrollIntoView({block:"\
center"})},s=()=>{rn(t,"with")},i=()=>{rn(t,"to")},a=[xt(r?"Show on the map":"Show its network",o),e==="outlet"||e==="st\
ory"?xt("Compare …",s,`Compare with another ${e}`):null,xt("How connected …",i,"See how this and something else are \
connected"),e!=="article"&&c.articlesIn[e][n].length?xt("Search within",()=>{eo(e,[tt.facetName(e,n)])},"Keep only its a\
rticles in list, map and dates"):null];return p("div",{class:"actions",role:"group","aria-label":"Do something with it"},
a)}function lm(t){if(t===null)return"";if(typeof t=="number")return String(t);let n=/^[=+\-@＝＋－＠]/.test(t.trimStart())||
/^[\t\r\n]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var cm=[["id",(t,e)=>`article/${t.
articles.id[e]}`],["headline",(t,e)=>t.articles.headline[e]],["abstract",(t,e)=>t.abstractOf(e)],["published",(t,e)=>Jt(
t.articles.published[e],t.precision.of(e))],["outlet",(t,e)=>$a(t,e,n=>t.labelOf(H(n)))],["domain",(t,e)=>$a(t,e,n=>t.outlets.
domain[n])],["topics",(t,e)=>t.articleTopics[e].map(n=>t.labelOf(z(n))).join("; ")],["story",(t,e)=>La(t,e,n=>t.labelOf(
I(n)))],["story_id",(t,e)=>La(t,e,n=>t.nameOf(I(n)))],["related",(t,e)=>t.linked(e).length],["quality",(t,e)=>t.articles.
quality[e]],["heat",(t,e)=>t.articles.heat[e]],["url",(t,e)=>t.addressOf(e)]],$a=(t,e,n)=>t.outletOf(e)>=0?n(t.outletOf(
e)):"",La=(t,e,n)=>t.storylineOf(e)>=0?n(t.storylineOf(e)):"",um=({described:t})=>t.map(({name:e,type:n,values:r})=>[e,(o,s)=>dm(
n,r[s])]),dm=(t,e)=>t==="time"?Jt(e):typeof e=="boolean"?String(e):e;function Ia(t,e){let n=[...cm,...um(t)];return`\uFEFF${[
n.map(([o])=>o).join(","),...e.map(o=>n.map(([,s])=>lm(s(t,o))).join(","))].join(`\r
`)}\r
`}var mm=new Map([["article","schema:NewsArticle"],["collection","schema:Collection"],["course","schema:Course"],["video",
"schema:VideoObject"]]),fm=`PREFIX schema: <https://schema.org/>
PREFIX ng: <https://w3id.org/newsgraph/ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>`,hm="schema:headline|schema:abstract|schema:publisher/(schema:name|ng:do\
main|skos:altLabel)|schema:about/(skos:prefLabel|skos:altLabel)",pm=new Map([["\\","\\\\"],['"','\\"'],[`
`,"\\n"],["\r","\\r"],["	","\\t"],["\b","\\b"],["\f","\\f"]]),de=t=>`"${t.replace(/[\\"\n\r\t\b\f]/g,e=>pm.get(e)??e)}"`,
To=t=>t.map(de).join(", "),Ra=t=>t.replace(/^/gm,"  ");function Ba(t,e,n,r){let o=new Oo(t,e),s=[`VALUES ?class { ${gm(t)}\
 }`,"?article a ?class .",...r?[o.ofThing(r)]:[],...n.map((i,a)=>{let l=o.ofTerm(i,String(a+1));return i.isNot?`FILTER N\
OT EXISTS {
${Ra(l)}
}`:l}),"OPTIONAL { ?article schema:headline ?headline }","OPTIONAL { ?article schema:datePublished ?published }","OPTION\
AL { ?article schema:publisher/schema:name ?outlet }"].join(`
`);return`${fm}

SELECT DISTINCT ?article ?headline ?published ?outlet {
${Ra(s)}
}
ORDER BY DESC(?published) ?article
`}function gm(t){let e=new Set(t.articles.type.map((r,o)=>t.typeOf(o)));return[...new Set([...e].map(r=>mm.get(r)??"sche\
ma:CreativeWork"))].sort().join(" ")||"schema:NewsArticle"}var Oo=class{constructor(e,n){this.graph=e;this.search=n}graph;search;ofThing({
kind:e,row:n}){return e!=="article"?this.held(e,[n],e==="outlet"?"0":""):`?article (ng:relatedTo|^ng:relatedTo)? ?one .
FILTER(STRENDS(STR(?one), ${de(`article/${this.graph.articles.id[n]}`)}))`}ofTerm(e,n){let r=this.graph.described.find(({
key:o})=>o===e.field);if(r)return bm(r,e,n);switch(e.field){case null:return this.words(e,n);case"topic":case"outlet":case"\
story":return this.held(e.field,this.search.rowsNamed(e),n);case"after":return Da(e.dates,">=",n);case"before":return Da(
e.dates,"<",n);case"related":return`${ym(n)}
FILTER(${So(`COALESCE(?count${n}, 0)`,e.bounds)})`;case"quality":case"heat":return`?article ng:${e.field} ?value${n} .
FILTER(${So(`?value${n}`,e.bounds)})`;case"type":return Fa("ng:documentType",e.values,n);case"category":return Fa("schem\
a:articleSection",e.values,n);case"kind":{let o=To(e.values.map(s=>s.toLowerCase()));return`?link${n} ng:source|ng:targe\
t ?article ; ng:kind ?kind${n} .
FILTER(?kind${n} IN (${o}))`}default:throw new RangeError(`no field is called ${e.field}`)}}held(e,n,r){let{topics:o,outlets:s,
stories:i,labelOf:a}=this.graph;if(e==="topic"){let u=To(n.map(d=>o.label[d]??""));return`?article schema:about/skos:pre\
fLabel ?topic${r} .
FILTER(?topic${r} IN (${u}))`}if(e==="outlet"){let u=d=>`(${de(a({kind:e,row:d}))} ${de(s.domain[d]??"")})`;return`VALUE\
S (?name${r} ?domain${r}) { ${n.map(u).join(" ")} }
?article schema:publisher ?outlet${r} .
?outlet${r} schema:name ?name${r} ; ng:domain ?domain${r} .`}let l=n.map(u=>`STRENDS(STR(?story${r}), ${de(`story/${i.id[u]}`)}\
)`);return`?story${r} schema:hasPart ?article .
FILTER(${l.join(" || ")})`}words({values:[e],isPhrase:n},r){let{starts:o,ends:s}=pr(e),i=o?"(^|[^\\p{L}\\p{N}])":"",a=n&&
s?"($|[^\\p{L}\\p{N}])":"",l=i+fn(e,this.lettersHere())+a;return`?article ${hm} ?text${r} .
FILTER(REGEX(?text${r}, ${de(l)}, "i"))`}lettersHere(){let{articles:e,details:n}=this.graph,r=[...this.search.namesOf("o\
utlet"),...this.search.namesOf("topic")];return os([...e.headline,...n?.abstract??[],...r])}},ym=t=>["OPTIONAL {",`  SEL\
ECT ?article (COUNT(DISTINCT ?other) AS ?count${t}) {`,"    ?article ng:relatedTo|^ng:relatedTo ?other","  } GROUP BY ?a\
rticle","}"].join(`
`);function So(t,e){let n=([r,o])=>[...r===-1/0?[]:[`${t} >= ${r}`],...o===1/0?[]:[`${t} <= ${o}`]].join(" && ");return e.
map(n).join(" || ")}function bm({term:t},{bounds:e,values:n},r){if(e.length)return`?article ${t} ?value${r} .
FILTER(${So(`?value${r}`,e)})`;let o=n.map(s=>`REGEX(?text${r}, ${de(fn(s))}, "i")`);return`?article ${t} ?text${r} .
FILTER(${o.join(" || ")})`}function Da(t,e,n){let r=s=>new Date(s*1e3).toISOString(),o=t.map(s=>`?date${n} ${e} "${r(s)}\
"^^xsd:dateTime`);return`?article schema:datePublished ?date${n} .
FILTER(${o.join(" && ")})`}var Fa=(t,e,n)=>`?article ${t} ?word${n} .
FILTER(LCASE(?word${n}) IN (${To(e.map(r=>r.toLowerCase()))}))`;function Ka(){if(!v.chosen)return et.rows.article;let t=wm(v.chosen);return ot()?t.filter(e=>et.isArticle[e]):t}var wm=t=>t.
kind==="article"?[t.row,...c.linked(t.row)]:[...c.articlesOf(t)].sort(c.newestFirst);function qn(){let t=v.chosen?` of “${A(
c.labelOf(v.chosen),60)}”`:"";return`${M(Ka().length,"article")}${t}${ot()?", as searched":""}`}function Pa(t,e,n){let r=URL.
createObjectURL(new Blob([t],{type:e}));p("a",{href:r,download:n}).click(),setTimeout(()=>{URL.revokeObjectURL(r)},1e4)}
function _a(){let t=v.chosen?c.labelOf(v.chosen):v.query,e=at(t).replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"");return[
"newsgraph",A(e,40).replace(/…$/,"")].filter(Boolean).join("-")}async function xm(){return await c.loadDetails(),Pa(Ia(
c,Ka()),"text/csv;charset=utf-8",`${_a()}.csv`),`Saved ${qn()} as CSV.`}function vm(){return Pa(ao(Bi().split(",")[1]),"\
image/png",`${_a()}.png`),Promise.resolve("Saved the picture as PNG.")}var km=()=>Xe?ft.hash():location.href;function Mo(t){
let e=new Date().toISOString().slice(0,10);if(t?.kind==="article")return Om(t.row,e);let n=St(c.rowsIn("article")),r=`a \
newsgraph of ${M(c.sizeOf("article"),"article")} from ${M(c.sizeOf("outlet"),"outlet")}${n?`, ${n}`:""}`,o=t?`${c.nameOf(
t)}, `:"";return`${Tm(t)}. In: ${r}. ${o}accessed ${e}.`}function Tm(t){if(!t)return`${qn()}${ot()?` “${v.query}”`:""}`;
let e=M(c.articlesOf(t).length,"article");return`“${c.labelOf(t)}” (${Ht(t).toLowerCase()}, ${e})`}function Om(t,e){
let n=c.articles.published[t],r=c.addressOf(t),o=n===null?"No date":Jt(n,c.precision.of(t)).slice(0,10),s=[`${gt(t)}. “${c.
labelOf(C(t))}”`,o];return r&&s.push(`${r}, accessed ${e}`),`${s.join(". ")}.`}async function jn(t,e){try{return await navigator.
clipboard.writeText(t),`Copied ${e}.`}catch{return Wa(e,t),`Select and copy ${e}.`}}function Wa(t,e){w("text-title").textContent=
`${t.charAt(0).toUpperCase()}${t.slice(1)}`,w("text-body").value=e,w("text").showModal(),w("text-body").select()}async function Sm(){
return await c.loadDetails(),Wa("the SPARQL query",Ba(c,tt,v.terms,v.chosen)),""}async function Mm(){return await c.loadDetails(),
jn(Mo(v.chosen),"the citation")}var Em={name:"link",words:()=>"Link to this view",take:()=>jn(km(),"the link")},Nm=[{name:"\
csv",words:()=>`CSV: ${qn()}`,take:xm},{name:"png",words:()=>"PNG: the picture as you see it",take:vm},...Xe?[]:[Em],{name:"\
cite",words:()=>"Citation of this view",take:Mm},{name:"sparql",words:()=>`SPARQL: ${qn()}`,take:Sm}],Ha=0;function Cm(t){
w("toast").textContent=t,clearTimeout(Ha),Ha=window.setTimeout(()=>{w("toast").textContent=""},6e3)}function za(){let t=({
name:e,words:n,take:r})=>p("li",{},p("button",{type:"button",class:"menu-item","data-take":e,onclick:()=>{w("take").hidePopover(),
r().then(Cm)}},n()));w("take-list").replaceChildren(...Nm.map(t))}function Ga(t){let e=c.abstractOf(t),n=c.holders.outlet(t).map(H),r=c.articleTopics[t].map(z);return[Yt(C(t),Am(t)),e?p(
"p",{class:"abstract",dir:"auto"},e):null,c.details?$m(c.addressOf(t)):F("Reading the abstract and the address …"),Xt(
C(t)),Lm(t),Dm.map(([o,s])=>Fm(o,t,s(t))),n.length?N("Published by",Y(n)):null,N("Topics it declares",r.length?Y(r):F("N\
one. Entries that other documents only list carry no topics; none are inferred.")),Bm(t),Hm(t),_m(t),Wm(t)]}function Am(t){
let e=c.articles.published[t],n=c.outletOf(t),r=n>=0?[W(A(c.labelOf(H(n)),80))," · "]:[],o=e===null?"Date of publicatio\
n not given":pe(e,c.precision.of(t));return p("p",{class:"byline"},r,o)}function $m(t){if(!t)return F("No address is giv\
en.");let e=_t(t,"Read the article");if(!(e instanceof HTMLAnchorElement))return p("p",{},e," ",p("small",{},"This addre\
ss is not a web address and is not offered as a link."));e.className="read-on";let n=W(A(new URL(t).hostname,80));return p(
"p",{},e," ",p("small",{class:"address"},n))}function Lm(t){let e=tn(C(t));if(!e.length)return N("Story",F("None: no oth\
er article here tells of the same."));let n=c.eventOf(t),r=n>=0?Im(t,n):"",o=e.some(l=>l.row===n),s=r&&!o?[...e,I(n)]:e,
i=l=>[l.row===n?r:"",Ee(l)],a=Y(s,l=>i(l).filter(Boolean).join(" · "));return N("Story",a)}function Im(t,e){return c.stories.
firstReport[e]===t?"the first here":Un(e,t)}var Eo=(t,e)=>n=>[...c.linksOf(n)].filter(r=>c.linkKind(r)===t&&e(r,n)),Yn=t=>Eo(
t,(e,n)=>c.links.source[e]===n),Xn=t=>Eo(t,(e,n)=>c.links.source[e]!==n),Rm=t=>{let e=Eo("similar",()=>!0)(t);return[...new Map(
e.map(n=>[c.otherEnd(n,t),n])).values()]},Dm=[["Copy of",Yn("copy")],["Copied by",Xn("copy")],["It lists as related",Yn(
"declared")],["Listed as related by",Xn("declared")],["Revision of",Yn("revision")],["Revised in",Xn("revision")],["Take\
n up again from",Yn("follow-up")],["Taken up again by",Xn("follow-up")],["Alike",Rm]];function Fm(t,e,n){if(!n.length)return null;
let r=i=>c.linkKind(i)==="similar"?-c.links.similarity[i]:-(c.articles.published[c.otherEnd(i,e)]??0),o=i=>{let a=C(c.otherEnd(
i,e)),l=`${st(a)}
${ma(c,i)}`;return p("li",{class:"linked"},nt(a,l),Ne(i,a.row))},s=n.sort((i,a)=>r(i)-r(a)||i-a);return N(`${t} (${O(n.length)}\
)`,vt(s,o,"things",12))}var No=([t,e])=>p("li",{},W(c.fileOf(t)),p("small",{},fa(e)));function Bm(t){let e=([,r])=>+(r!==
""),n=[...c.meetingsOf(t)].sort((r,o)=>e(r)-e(o)||r[0]-o[0]);return n.length?N(`Met in (${O(n.length)})`,vt(n,No,"met",6)):
null}function Hm(t){let{updated:e,published:n,quality:r,heat:o}=c.articles,[s,i,a]=[e[t],c.typeOf(t),c.categoryOf(t)],l=d=>d===
null?null:p("strong",{class:"score"},`${O(d)} `),u=ce([s!==null&&s!==n[t]?["Updated",pe(s,c.precision.ofUpdate(t))]:null,
i?["Type",W(i)]:null,a?["Category",W(a)]:null,["Quality",l(r[t]),Ea(r[t])],["Heat",l(o[t]),Na(o[t])],...Km(t)]);return N(
"What the documents say",u)}var Km=t=>c.described.filter(({shows:e,values:n})=>e&&n[t]!==null).map(e=>[e.label,Pm(e,t)]);
function Pm({type:t,unit:e,values:n},r){let o=n[r];return t==="boolean"?o?"yes":"no":typeof o!="number"?t==="url"?_t(String(
o)):W(String(o)):t==="time"?pe(o):`${O(o)}${e?` ${e}`:""}`}function _m(t){if(!c.details)return null;let e=Mo(C(t)),n=p("\
small",{role:"status"}),r=Kt("Copy the citation",()=>{jn(e,"the citation").then(o=>{n.textContent=o})});return N("Cite i\
t",p("p",{class:"citation"},W(e)),r," ",n)}function Wm(t){let e=c.imageOf(t);if(!e)return null;let{address:n,width:r,height:o,
title:s,count:i}=e,a=[r&&o?`${O(r)} × ${O(o)} pixels`:"",i>1?`The first of ${O(i)}; the table “images” names them all.`:
""],l=[s,c.articles.headline[t],n].find(Boolean)??"",u=p("small",{},a.filter(Boolean).join(" · "));return N("Image",F("\
Not loaded here: an image would tell its outlet who is reading. The link opens it."),p("ul",{class:"links"},p("li",{},_t(
n,A(l,90)),u)))}var zm=200;function Ua(t,e){let n=Kn(c,V,t.kind);return[Co("Comparison",t,e,"What one has and the other has not"),p("div",
{class:"actions"},Ao(t,e,"with"),Zn(t,"with","Compare with another …"),Zn(t,"to","How connected …")),n.map(r=>Gm(r,t,
e)),t.kind==="story"?Um(t.row,e.row):null,F(Qe)]}var Co=(t,e,n,r)=>p("header",{},en([e],t),p("p",{class:"eyebrow"},t),p(
"h2",{tabindex:"-1"},r),nn(),p("ul",{class:"things pair"},[e,n].map(o=>p("li",{},nt(o))))),Ao=(t,e,n)=>xt("Swap",()=>{q(
e,{isFocused:!0,other:{mode:n,thing:t}})}),Zn=(t,e,n)=>xt(n,()=>{rn(t,e)});function Gm({title:t,kind:e,held:n},r,o){let{
first:s,both:i,second:a}=dn(n(r.row),n(o.row)),l=new Map(i.map(([h,,g])=>[h,g])),u=h=>W(A(c.labelOf(h),40)),d=h=>M(h,"ar\
ticle"),m=(h,g)=>`${O(h)} and ${d(l.get(g)??0)}`,f=(h,g,y)=>p("div",{class:"part"},p("h4",{},h," ",p("span",{class:"coun\
t"},O(g.length))),ht(g.slice(0,zm),e,y)??F("None."));return N(t,f(["Only ",u(r)],s,d),f(["Only ",u(o)],a,d),f("Both",i.map(
([h,g])=>[h,g]),m))}function Um(t,e){let n=new Set(c.storyArticles[e]),r=c.storyArticles[t].flatMap(i=>[...c.linksOf(i)].
filter(a=>n.has(c.otherEnd(a,i))));if(!r.length)return N("Links between them",F("None."));let o=i=>{let[a,l]=[c.links.source[i],
c.links.target[i]],u=`${Ze(c,i,a)}: ${A(c.labelOf(C(l)),90)}`;return p("li",{class:"linked"},nt(C(a),u),Ne(i,l))},s=vt([
...new Set(r)],o,"things",10);return N(`Links between them (${O(r.length)})`,s)}var $o=null;function Qn(t,e){let n=`${c.nameOf(t)} ${c.nameOf(e)}`;return $o?.key!==n&&($o={key:n,ways:Vm(t,e)}),$o.ways}
function Vm(t,e){let n=aa(c,t,e);if(n.length)return{paths:n,isCommonOnly:!1};let r=la(c,t,e);return{paths:r?[r]:[],isCommonOnly:r!==
null}}var qm="Ways are weighed by rarity: passing through what many share costs more, and what more than half of the articles \
have in common joins nothing. newsgraph path gives the same ways in the same order.";function Va(t,e){let{paths:n,isCommonOnly:r}=Qn(
t,e);return[Co("Connection",t,e,"How these two are connected"),p("div",{class:"actions"},Ao(t,e,"to"),Zn(t,"to","To anot\
her …")),r?p("p",{class:"warning"},"Only what is common here joins them, which says little."):null,n.map((s,i)=>jm(t,s,
i,n.length)),F(n.length?qm:"Nothing in this corpus joins them.")]}function jm(t,{steps:e},n,r){let o=n===0?"The rarest w\
ay":"Another way",s=e.length===1?"Directly":`${o}: ${M(e.length,"step")}`,i=p("ol",{class:"way"},p("li",{},nt(t)),e.map(
Ym));return N(r>1?`${O(n+1)}. ${s}`:s,i)}function Ym(t){let{to:e,link:n}=t,r=e.kind==="article"?st(e):pa(c,e),o=n===null?
null:Ne(n,e.row);return p("li",{},p("p",{class:"hop"},"↓ ",ha(c,t)),p("div",{class:"linked"},nt(e,r),o))}var Xm={declared:"Declared",similar:"Alike in words",copy:"The same text",revision:"The same text, changed","follow-up":"\
The same text, taken up again"};function qa(t,e){let n=ua(c,t,e),r=ge(he(c.linkKind(n[0]))),o=[t,e].map(i=>p("li",{},nt(
C(i)))),s=xt("Other ways between them",()=>{q(C(t),{isFocused:!0,other:{mode:"to",thing:C(e)}})});return[p("header",{},en(
tn(C(t)),"Link"),p("p",{class:"eyebrow"},r,"Link"),p("h2",{tabindex:"-1"},"Why these two are linked"),nn()),p("ul",{class:"\
things pair"},o),n.map(Zm),rf(t,e),p("div",{class:"actions"},s)]}function Zm(t){let[e,n]=[c.links.source[t],c.links.target[t]],
r=s=>p("b",{},W(gt(s))),o=c.linkKind(t);return N(Xm[o],p("p",{},r(e),` ${uo(c,t,e)} `,r(n),"."),o==="declared"?Qm(e,n):tf(
t))}function Qm(t,e){if(!c.details)return F("Reading where it is declared …");let n=c.declaring(t,e);if(!n.length)return F(
"The place that declares it is not on this page; the table “related” names it.");let[r,o]=Lo(t,e);return[F("The coll\
ector’s document of ",r," lists ",o,"; the outlet itself may not. The place:"),vt(n,No,"met")]}function Lo(t,e){let n=o=>`\
“${A(c.labelOf(C(o)),60)}”`,r=gt(t)===gt(e)?n:gt;return[W(r(t)),W(r(e))]}function Jm(t){let{days:e,source:n,target:r}=c.
links;if(Number.isNaN(e[t]))return["not known: a date is missing"];if(!c.precision.isTimed(n[t],r[t]))return["not known:\
 a date has no time of day"];if(e[t]===0)return["none"];let o=[n[t],r[t]],[s,i]=e[t]>0?Lo(...o):Lo(o[1],o[0]);return[s,`\
 came ${Pt(e[t])} after `,i]}function tf(t){let e=c.links.similarity[t],n=c.termsOf(t);return[ce([["Rule",c.ruleOf(t)??"\
not given"],["Likeness",Ae(e)," of the weighted words"],["Time gap",...Jm(t)]]),n.length?nf(n,e):null]}var ef=new Intl.NumberFormat(
void 0,{minimumFractionDigits:3,maximumFractionDigits:3});function nf(t,e){let n=e-t.reduce((i,[,a])=>i+a,0),r=i=>p("met\
er",{min:0,max:Math.max(e,.001),value:i,"aria-hidden":"true"}),o=(i,a)=>p("tr",{},p("th",{scope:"row"},i),p("td",{},ef.format(
a)),p("td",{class:"bar"},r(a))),s=["Word","Adds"].map(i=>p("th",{scope:"col"},i));return p("table",{class:"terms-table"},
p("caption",{},"Words that both have, and what each adds to the likeness"),p("thead",{},p("tr",{},s,p("td",{}))),p("tbod\
y",{},t.map(([i,a])=>o(W(i),a)),n>5e-4?o("all other words",n):null))}function rf(t,e){let n=s=>s(t).filter(i=>s(e).includes(
i)),{holders:r}=c,o=[...n(r.story).map(I),...n(r.topic).map(z),...n(r.outlet).map(H)];return o.length?N("Both also have",
Y(o,Ee)):null}function ja(t){let e=[...c.outletArticles[t]].sort(c.newestFirst),n=c.outletParts[t].map(H),r=c.outlets.part[t],o=[c.outlets.
domain[t],M(e.length,"article"),St(e)];return[Yt(H(t),o.filter(Boolean).join(" · ")),Xt(H(t)),Io(c.outlets.alt[t]),c.outlets.
platform[t]?F("A platform that hosts many publishers under one domain."):null,r>=0?N("Part of",Y([H(r)])):null,n.length?
N(`Parts (${O(n.length)})`,Y(n)):null,of(t),sf(t),af(t),lf(t),N(`Its articles (${O(e.length)})`,Y(e.map(C),void 0,12)),cf(
t)]}function Io(t){if(!t.length)return null;let e=t.map((n,r)=>[r?" · ":"",W(A(n,120))]);return N("Also named",p("p",{},
e))}function of(t){let e=r=>`${M(r,"article")} of this outlet`,n=ht(c.outletTopics[t],"topic",e,6);return N("Topics it c\
overs",n??F("None is declared on its articles here."))}function sf(t){let e=V.storiesOfOutlet(t),r=ht(e,"story",(s,i)=>`${O(
s)} of ${M(c.stories.articles[i],"article")} · ${wt(i)}`,6);return N(`Its stories (${O(e.length)})`,r??F("None: no othe\
r article here tells of the same as its own."))}function af(t){let{outlets:e}=c.stories,n=V.ledBy(t);if(!n.length)return null;
let r=Y(n.map(I),o=>`first of ${M(e[o.row],"outlet")} · ${wt(o.row)}`,5);return N(`Where it was first here (${O(n.length)}\
)`,r)}function lf(t){let e="What its peers cover and it does not",{peers:n,stories:r,topics:o}=V.blindSpots(t);if(!n.length)
return N(e,F("It shares no story with another outlet here, so it has no peers to compare with."));let s=n.slice(0,4).map(
m=>A(c.labelOf(H(m)),40)),i=n.length>4?" …":"",a=m=>`${O(m)} of ${M(n.length,"peer")}`,l=(m,f)=>ht(m,f,a,8),u=!r.length&&
!o.length,d={mode:"with",thing:H(n[0])};return N(e,F(`Peers are the outlets that share most stories with it: ${s.join(",\
 ")}${i}. Missing here is not the same as not covered.`),l(o,"topic"),l(r,"story"),u?F("Nothing that several of them hav\
e."):null,Kt("Compare with the nearest peer",()=>{q(H(t),{isFocused:!0,other:d})}))}function cf(t){let e=c.outlets.logo[t];
if(!e)return null;let n=p("li",{},_t(e,A(e,90)));return N("Logo",F("Not loaded here."),p("ul",{class:"links"},n))}function Ya(){let t=c.sizeOf("article");if(!t)return uf();let{storylines:e,orders:n}=c,r=c.rowsIn("topic").sort(n.topic).
slice(0,6).map(z),o=c.rowsIn("outlet").sort(n.outlet).slice(0,6).map(H),s=[...e].sort(n.story).slice(0,6).map(I),i=St(c.
rowsIn("article")),a=i?`, published ${i} (UTC)`:"";return[p("header",{},p("p",{class:"eyebrow"},"Where to begin"),p("h2",
{tabindex:"-1"},"The stories, and who told them")),p("p",{class:"lead"},`${M(t,"article")} from ${M(c.sizeOf("outlet"),"\
outlet")} in ${M(e.length,"story","stories")} on ${M(c.sizeOf("topic"),"topic")}${a}. Choose anything, on the map or in \
a list, to read it here.`),s.length?N("Largest stories",Y(s)):N("Stories",F("None was found: no two articles here tell o\
f the same.")),df(),r.length?N("Topics by articles",xo(r)):null,o.some(l=>c.weight(l)>1)?N("Outlets by articles",xo(o)):
null,N("Keep in mind",F(Qe))]}var uf=()=>[p("header",{},p("h2",{tabindex:"-1"},"Nothing here yet")),p("p",{class:"lead"},
"This graph holds no article. Build it again from documents that open with a front matter, and this page will show their\
 stories, articles, outlets and topics.")];function df(){let{articles:t,independent:e}=c.stories,n=i=>t[i]-e[i],o=c.storylines.
filter(i=>n(i)>0).sort((i,a)=>n(a)-n(i)||i-a).slice(0,4);if(!o.length)return null;let s=Y(o.map(I),({row:i})=>`${M(t[i],
"article")}, ${M(e[i],"independent text")}`);return N("Most repeated",s)}function Xa(){let t=St(c.rowsIn("article")),e=it(
c.links.kind,o=>[o]),n=c.sizeOf("story")-c.storylines.length,r=ce([c.notes.documents?["Documents read",O(c.notes.documents)]:
null,["Articles",O(c.sizeOf("article"))],["Outlets",O(c.sizeOf("outlet"))],["Topics",O(c.sizeOf("topic"))],["Stories",`${O(
c.storylines.length)}, with ${M(n,"event")}`],...e.map(([o,s])=>[`Links, ${c.links.kinds[o]}`,O(s)]),["Published",t?`${t}\
 (UTC)`:"no article has a date"]]);w("about-body").replaceChildren(r,N("What absence does not mean",p("p",{},Qe)),N("How\
 to read it",mf.map(o=>p("p",{},o))),N("What is not on this page",p("ul",{},hf().map(o=>p("li",{},o)))),N("Keys",ce(ff)),
N("Privacy",p("p",{},"This page is one file. It asks nothing of any network and loads no image; only links that you foll\
ow leave it.")))}var mf=["A story holds articles that share rare words within a time; its events are the closer groups i\
n it. Stories are found, not declared, and can be wrong: each link says why it is there.","On the map each island is a s\
tory and each dot an article. Stories with common topics lie near one another, as far as a plane allows; beyond that, di\
stance means nothing. Open a story to see its articles, outlets and topics as a network.","A declared link says that a c\
ollected document listed the other article. Copy, revision and follow-up say that two texts are nearly the same; alike, \
that they share words."],ff=[["/","search"],["?","help with the search"],["Arrows","walk on the map or network, once it \
has the focus; walk through results"],["Enter","open"],["Esc","back, or close"],["+ − 0","zoom in, out, show everythin\
g"],["Alt ← →","back and forward through what you opened"]];function hf(){let{unknown:t,cut:e,abstractLimit:n,omitted:r}=c.
notes,o=c.sizeOf("article");return[r?`${M(r,"article")} of ${O(r+o)}, and the stories that they belong to: a page holds \
the newest ${O(o)}. graph.filter(…).write(…) writes one of others.`:"",t?`${M(t,"link")} whose other end is in no ta\
ble.`:"",e?`The rest of ${M(e,"abstract")}, cut at ${O(n)} characters; the tables hold them whole.`:"","Of each derived \
link more than five of the words that both have.","Images after an article's first.","Authors, prices, ratings and other\
 fields that only the tables hold."].filter(Boolean)}var Za=22,Ce=320,Qa=14,Ja=t=>c.articles.published[t],Ro=t=>Ja(t)??0;function tl(t,e){let n=c.period(t);if(!n||t.length<2)
return null;let r=n[0]===n[1],[o,s]=r?[n[0]-3600,n[1]+3600]:n,i=h=>8+(Ce-16)*(h-o)/(s-o),l=e.map(h=>h.filter(g=>Ja(g)!==
null)).filter(h=>h.length),u=pf(l,i),d=u.flatMap((h,g)=>h.flatMap(y=>gf(y,i,14+g*Za))),m=el(u.length*Za+26,kf(t,e,n),[o,
s],i,d),f=l.length>u.flat().length;return p("figure",{class:"when"},m,p("figcaption",{},vf(e,f)))}var el=(t,e,n,r,o)=>B(
"svg",{class:"timeline",viewBox:`0 0 ${Ce} ${t}`,role:"img","aria-label":e},...wf(n,r,t),...o);function pf(t,e){let n=t.
filter(s=>s.length>1).slice(0,Qa-2),r=[],o=[];for(let s of t.filter(({length:i})=>i===1)){let i=e(Ro(s[0])),a=o.findIndex(
u=>i-u>9),l=a>=0?a:o.length;if(l===o.length){if(n.length+l>=Qa)continue;r.push([])}o[l]=i,r[l].push(s)}return[...n.map(s=>[
s]),...r]}function gf(t,e,n){let r=t.map(a=>e(Ro(a))),o=Math.max(r[r.length-1],r[0]+6),s=B("path",{class:"span",d:`M${r[0]}\
 ${n}H${o}`}),i=t.map((a,l)=>bf(a,yf(r,l),n,l>0));return t.length>1?[s,...i]:i}function yf(t,e){let n=t.slice(1,e+1).reduce(
(r,o)=>Math.max(o,r+7),t[0]);return Math.min(n,Ce-5)}function bf(t,e,n,r){let o=`${gt(t)}: ${A(c.labelOf(C(t)),120)}, ${Le(
Ro(t),c.precision.of(t))}${r?", the same text":""}`,s=B("title",{},o),i=r?B("path",{class:"copied",d:`M${e-3.5} ${n-3.5}\
h7v7h-7z`},s):B("circle",{class:"own",cx:e,cy:n,r:4.5},s);return i.addEventListener("click",()=>{q(C(t),{isFocused:!0})}),
i}function wf([t,e],n,r){let o=r-14,s=(a,l,u)=>B("text",{x:u,y:r-2,"text-anchor":a},fe(l)),i=a=>B("path",{class:"axis",d:`\
M${n(a)} ${o-3}v6`});return[B("path",{class:"axis",d:`M2 ${o}H${Ce-2}`}),...xf(t,e).map(i),s("start",t,2),s("end",e,Ce-2)]}
function xf(t,e){let n=(e-t)/pt,r=[1,2,7,30,365].find(i=>n/i<=30)??3650,o=[],s=Math.ceil(t/pt)*pt;for(let i=s;i<e;i+=r*pt)
o.push(i);return o}function vf(t,e){let n={class:"timeline key",viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"tr\
ue"},r=B("svg",n,B("circle",{class:"own",cx:6,cy:6,r:4.5})),o=B("svg",n,B("path",{class:"copied",d:"M2.5 2.5h7v7h-7z"})),
s=t.some(i=>i.length>1);return[r," a text of its own",...s?[" ",o," the same text again, on one line"]:[],e?"; the list \
below holds all":""]}var kf=(t,e,n)=>`${M(t.length,"article")} in ${M(e.length,"text")}, ${Et(...n,c.precision.ofPeriod(
t,n))}. The list below says the same.`;function nl(t){let{articles:e}=c.stories,n=h=>c.stories.first[h]??0,r=h=>c.stories.
last[h]??n(h),o=[...t].sort((h,g)=>n(h)-n(g)||h-g),[s,i]=[Math.min(...o.map(n)),Math.max(...o.map(r))],a=h=>4+(Ce-8)*(h-
s)/Math.max(i-s,1),l=Math.max(...o.map(h=>e[h])),u=(h,g)=>{let y=a(n(h)),b=2+5*e[h]/l,x=Math.max(4,a(r(h))-y),k=`${A(c.labelOf(
I(h)),120)}: ${wt(h)}`,$={class:"spell",x:y,y:8+9*g-b/2,width:x,height:b,rx:1.5},T=B("rect",$,B("title",{},k));return T.
addEventListener("click",()=>{q(I(h),{isFocused:!0})}),T},d=`${M(o.length,"story","stories")} of this topic over time, ${Et(
s,i)}. The list below says the same.`,m=el(o.length*9+24,d,[s,i],a,o.map(u)),f=p("figcaption",{},"Each bar is a story, t\
hicker with more articles.");return p("figure",{class:"when"},m,f)}var Tf=new Set(["copy","revision","follow-up"]),Do=t=>Tf.has(t);function rl(t,e){let n=new Set(e),r=new Set,o=[];for(let s of e){
if(r.has(s))continue;r.add(s);let i=[s];for(let a of i)for(let l of t.linksOf(a)){let u=t.otherEnd(l,a);!Do(t.linkKind(l))||
!n.has(u)||r.has(u)||(r.add(u),i.push(u))}o.push(i.sort(t.oldestFirst))}return o}function ol(t){let e=[...c.storyArticles[t]].sort(c.oldestFirst),n=rl(c,e),r=c.stories.terms[t].map((o,s)=>[s?" · ":"",
W(o)]);return[Yt(I(t),[yo(t),Oa(t),wt(t)].filter(Boolean).join(" · ")),Of(t,n),Xt(I(t)),N("Who published when",tl(e,n),
Ef(t,n)),Af(t),N("Words that set it apart",p("p",{class:"terms"},r)),$f(e),Lf(e),If(t),F(Ca(t))]}function Of(t,e){let{outlets:n}=c.
stories,r=!c.isStoryline(t)&&n[t]>1;return p("p",{class:"lead small"},r?[Sf(t)," "]:null,Mf(e))}function Sf(t){let{firstReport:e,
lead:n}=c.stories,r=e[t],o=c.articles.published[r]??null;if(r<0||o===null)return["No clear first here."];let s=c.precision.
of(r),i=me(s)?Vo(n[t]??0):"",a=jt(Je(C(r)),pe(o,s)),l=`, ${i?`at least ${i} `:""}before any other outlet here.`;return[p(
"strong",{},W(gt(r)))," was first here, ",a,l]}function Mf(t){let e=t.reduce((i,a)=>i+a.length-1,0);if(!e)return["No two\
 of its texts are nearly the same."];let n=t.reduce((i,a)=>a.length>i.length?a:i),r=`${M(e,"article repeats","articles r\
epeat")} a text that another had before`,o=n.length-1;if(o===1)return[`${r}.`];let s=p("strong",{},W(gt(n[0])));return o===
e?[`${r}, all of them the one of `,s,"."]:[`${r}, most often the one of `,s,` (${M(o,"time")}).`]}function Ef(t,e){let n=s=>[
st(C(s)),Un(t,s)].filter(Boolean).join(" · "),r=([s,...i])=>[p("p",{class:"same"},`The same text by ${M(i.length,"other")}\
:`),vt(i,a=>p("li",{},nt(C(a),Nf(a,s))),"things later")];return vt(e,s=>p("li",{},nt(C(s[0]),n(s[0])),s.length>1?r(s):null),
"texts",12)}function Nf(t,e){let{published:n}=c.articles,o=Array.from(c.linksOf(t),c.linkKind).find(a=>Do(a)&&a!=="copy"),
i=c.precision.isTimed(t,e)?Cf(n[t],n[e]):fe(n[t],c.precision.of(t));return`${gt(t)} · ${i}${o?` · ${o}`:""}`}function Cf(t,e){
return t===null||e===null?"without a date":t===e?"at the same moment":`${Pt((t-e)/pt)} later`}function Af(t){let{first:e}=c.
stories;if(c.storyEvents[t].length<2)return null;let n=(o,s)=>(e[o]??0)-(e[s]??0)||o-s,r=[...c.storyEvents[t]].sort(n);return N(
`Its events (${O(r.length)})`,Y(r.map(I)))}function $f(t){let e=it(t,c.holders.topic),r=ht(e,"topic",o=>`declared on ${O(
o)} of ${O(t.length)} articles`)??F("None is declared on its articles.");return N(`Topics (${O(e.length)})`,r)}function Lf(t){
let e=it(t,c.holders.outlet),n=ht(e,"outlet",r=>M(r,"article"));return N(`Outlets (${O(e.length)})`,n??F("None is named."))}
function If(t){let e=V.missingFrom(t);return e.length?N("Usually with them, not here",F("Outlets that share other storie\
s with several of these. They may have written of it: this corpus does not say."),ht(e,"outlet",n=>`shares other stories\
 with ${O(n)} of these outlets`)):null}var Rf=16;function sl(t){let e=[...c.topicArticles[t]].sort(c.newestFirst),n=at(c.labelOf(z(t))),r=c.topics.broader[t],o=c.
narrower[t].map(z),s=c.topics.same[t].map(i=>p("li",{},_t(i,A(i,90))));return[Yt(z(t),[M(e.length,"article"),St(e)].filter(
Boolean).join(" · ")),Xt(z(t)),Io(c.topics.alt[t].filter(i=>at(i)!==n)),r>=0?N("Broader topic",Y([z(r)])):null,o.length?
N("Narrower topics",Y(o)):null,Df(t),Ff(t),Bf(t),N(`Its articles (${O(e.length)})`,Y(e.map(C),void 0,12)),s.length?N("Th\
e same elsewhere",p("ul",{class:"links"},s)):null]}function Df(t){let{first:e,articles:n}=c.stories,r=V.storiesOfTopic(t).
filter(([a])=>e[a]!==null);if(!r.length)return N("Its stories",F("None: its articles stand alone here."));let o=(a,l)=>`${O(
a)} of ${M(n[l],"article")} declare it · ${wt(l)}`,s=r.slice(0,Rf).map(([a])=>a),i=`Its stories (${O(r.length)})`;return N(
i,nl(s),ht(r,"story",o))}function Ff(t){let e=V.topicsBeside(t);if(!e.length)return null;let n=M(c.topicArticles[t].length,
"article"),r=ht(e.slice(0,Vn),"topic",o=>`on ${O(o)} of its ${n}`);return N(`Topics beside it (${O(e.length)})`,r)}function Bf(t){
let e=c.topicOutlets[t],n=ht(e,"outlet",r=>`${M(r,"article")} on this topic`);return N(`Outlets that cover it (${O(e.length)}\
)`,n??F("None."))}var Hf={article:Ga,outlet:ja,topic:sl,story:ol};function Kf(t,{mode:e,thing:n}){return e==="with"?Ua(t,n):e==="to"?Va(t,
n):qa(t.row,n.row)}function Pf(){let{chosen:t,other:e}=v;return t?e?Kf(t,e):Hf[t.kind](t.row):Ya()}var _f=6,Wf="h2, dd, \
.byline, .citation, .terms, .address";function zf(t){for(let e of t.querySelectorAll(Wf)){let n=_f*parseFloat(getComputedStyle(
e).lineHeight);if(e.scrollHeight<n+8)continue;e.classList.add("folded");let r=Kt("Show all",()=>{e.classList.remove("fol\
ded"),r.remove()});r.classList.add("whole"),e.after(r)}}function il(){let t=w("details"),e=()=>{t.replaceChildren(...p("\
div",{},Pf()).childNodes),zf(t)};if(e(),t.scrollTop=0,c.details||!v.chosen)return;let n=ft.hash();c.loadDetails().then(()=>{
if(ft.hash()!==n)return;let r=t.contains(document.activeElement);e(),r&&t.querySelector("h2")?.focus({preventScroll:!0})})}function Jn(){let t=v.view==="map";w("look").hidden=!t,w("colour").value=v.colour,w("size").value=v.size,sn(w("legend-bo\
dy"),()=>t?Uf():Vf()),w("caption").textContent=t?Gf():E.note}function Gf(){let t=v.size==="heat"?", larger with more hea\
t":"",e=v.colour==="topic"?" An article on several topics has the colour of one.":"";return`Each island is a story, each\
 dot an article${t}. Press a colour to fade it.${e}`}var al=({thing:t,label:e})=>t?c.nameOf(t):e;function Uf(){return Tr().
map(t=>{let e=al(t),n=!v.muted.includes(e),r=()=>{bt({muted:n?[...v.muted,e]:v.muted.filter(a=>a!==e)})},o=B("circle",{cx:6,
cy:6,r:5,fill:t.swatch}),s={viewBox:"0 0 12 12",width:12,height:12,"aria-hidden":"true"},i=p("button",{type:"button",class:"\
swatch","data-key":e,"aria-pressed":String(n),onclick:r},B("svg",s,o),p("bdi",{},A(t.label,32))," ",p("span",{class:"cou\
nt"},O(t.rows.length)));return p("li",{},i)})}function Vf(){let t=new Set(E.edges.map(({kind:r})=>r)),e=[...new Set(E.nodes.
map(({thing:r})=>r.kind))],n=(r,o,s="")=>p("li",{},r,p("span",{},p("b",{},o),s&&` ${s}`));return[...e.map(r=>n(Zo(r),po[r])),
...qo.filter(r=>t.has(r)).map(r=>n(ge(r),r,yt[r].says))]}function Fo(){if(v.other){Bn(null);return}let t=r=>v.muted.includes(
al(r)),e=v.view==="map"&&v.muted.length?Tr().filter(t):[];if(!e.length){Bn(ot()?et.isArticle:null);return}let n=et.isArticle.
slice();for(let{rows:r}of e)for(let o of r)n[o]=0;Bn(n)}function ll(){let t=e=>Object.entries(e).map(([n,r])=>p("option",
{value:n},r));w("colour").replaceChildren(...t(yn)),w("size").replaceChildren(...t(bn)),w("colour").addEventListener("ch\
ange",()=>{bt({colour:w("colour").value,muted:[]})}),w("size").addEventListener("change",()=>{bt({size:w("size").value})})}var qf=matchMedia("(max-width: 760px)").matches,cl=qf?{story:5,topic:4,outlet:4,article:10}:{story:8,topic:5,outlet:5,article:40},
Bo=100,Zt=cl,jf=["story","topic","outlet","article"];function Yf(){let t=jf.filter(e=>v.kinds.has(e)&&et.rows[e].length);
w("results").replaceChildren(...t.map(Xf)),w("result").replaceChildren(...eh()),nh(),tr()}function ul(){Zt=cl,Yf()}function Xf(t){
let e=et.rows[t],n=i=>p("li",{class:t==="topic"||t==="outlet"?"faceted":null},nt({kind:t,row:i},Qf(t,i)),Jf(t,i)),r=p("u\
l",{},e.slice(0,Zt[t]).map(n)),o=p("h3",{id:`list-${t}`},`${go[t]} `,p("span",{class:"count"},O(e.length))),s={class:"ki\
nd-list","aria-labelledby":`list-${t}`};return p("section",s,o,r,...dl(t,r,n))}function dl(t,e,n){let r=et.rows[t],o=r.length-
Zt[t];if(o<=0)return[];let s=Kt(Zf(Math.min(Bo,o),o),()=>{let i=r.slice(Zt[t],Zt[t]+Bo).map(n);Zt={...Zt,[t]:Zt[t]+Bo},e.
append(...i),s.replaceWith(...dl(t,e,n)),tr(),i[0].querySelector(".thing")?.focus()});return[s]}var Zf=(t,e)=>t===e?`Sho\
w the other ${O(e)}`:`Show ${O(t)} of the other ${O(e)}`;function Qf(t,e){if(t==="article"||!ot())return st({kind:t,row:e});
let n=M(c.articlesIn[t][e].length,"article"),r=t==="story"?` · ${wt(e)}`:"";return`${O(et.counts[t].get(e)??0)} of ${n}${r}`}
var Ho=null;function ml(){[...document.querySelectorAll("#results .only")].find(e=>e.dataset.facet===Ho)?.focus(),Ho=null}
function Jf(t,e){if(t!=="topic"&&t!=="outlet")return null;let n=c.nameOf({kind:t,row:e}),r=p("input",{type:"checkbox",class:"\
only","aria-label":`Only ${t} ${A(c.labelOf({kind:t,row:e}),80)}`,title:`Only articles of this ${t}`,"data-facet":n});return r.
checked=th(t,e),r.addEventListener("change",()=>{Ho=n,Xi(t,e,r.checked)}),r}var th=(t,e)=>De.isFacetOn(t,e,v.terms);function eh(){
if(!ot())return[];let t=et.rows.article.length;return[t?`${M(t,"article matches","articles match")}. `:"Nothing matches.\
 Try fewer words, or take out a part. ",jt(fl,"Clear")]}function nh(){w("nothing").hidden=!ot()||Tt.some(t=>et.rows[t].length),
w("nothing").replaceChildren(p("strong",{},"Nothing matches"),p("span",{dir:"auto"},A(v.query.trim(),80)),xt("Clear",fl))}
function fl(){w("search").value="",qt(""),w("search").focus()}function tr(){let t=v.chosen?c.nameOf(v.chosen):null;for(let e of document.
querySelectorAll(".find .thing"))e.dataset.name===t?e.setAttribute("aria-current","true"):e.removeAttribute("aria-curren\
t")}function hl(){let[t,e]=[w("search"),w("faults")],n=v.faults.some(({isHint:o})=>!o),r=v.faults.map(({text:o,says:s})=>p(
"p",{},p("code",{},W(A(o,40)))," ",s));e.replaceChildren(...r),e.hidden=!r.length,e.classList.toggle("hint",!n),n?t.setAttribute(
"aria-invalid","true"):t.removeAttribute("aria-invalid")}var rh=["story","article","outlet","topic"];function pl(){let t=n=>n===
"story"?c.storylines.length:c.sizeOf(n),e=n=>p("button",{type:"button",class:"kind","data-kind":n,"data-key":n,"aria-pre\
ssed":String(v.kinds.has(n)),onclick:()=>{oh(n)}},Nt(n),p("span",{},go[n]),p("span",{class:"count"},O(t(n))));sn(w("kind\
s"),()=>rh.map(e))}function oh(t){let e=new Set(v.kinds);e.delete(t)||e.add(t),bt({kinds:e})}var Ko=null,yl=null,bl=()=>yl;function Po(){let{isUnknown:t,...e}=ji(),n={...e,query:"",colour:"topic",size:"articles",muted:[]},
r=`${Jr(n)}|${e.view}`,o=r!==Ko,s=Ko===null||e.query!==v.query||e.kinds.size!==v.kinds.size;Ko=r,e.colour!==v.colour&&vr(
e.colour),e.size!==v.size&&kr(e.size),je(e),o&&ih(t),s?sh():Fo(),Jn(),za(),yl=ft.hash()}function sh(){let t=w("search");
!Yi(v.query)&&t.value!==v.query&&(t.value=v.query),pl(),er(),ml()}function er(){je(tt.parse(v.query)),Wi(De.find(v)),ul(),
ro(),hl(),document.body.classList.toggle("searching",ot()),Fo(),pn(v.terms).length&&!c.details&&c.loadDetails().then(er)}
function ih(t){v.chosen&&Aa(v.chosen),il(),tr(),_o(),dh(),uh(t),Vi()&&Wo()}function _o(){let t=v.view==="map"?null:lh();
t?Ii(ch(t)):Ur(),Di(t?null:v.chosen)}var ah=21;function lh(){let{chosen:t,other:e}=v;if(!t)return _e();if(e?.mode==="wit\
h")return ka(t,e.thing);if(e?.mode==="to")return Ta(t,e.thing,Qn(t,e.thing).paths);let n=ba(t),r=n.nodes.map(o=>Q(o.thing,
t)?{...o,size:ah}:o);return{...n,nodes:r}}function ch(t){let e=[v.chosen,v.other?.thing],n=t.nodes.filter(({thing:r})=>v.
kinds.has(r.kind)||e.some(o=>Q(r,o)));return{...t,nodes:n}}var gl=document.title;function uh(t){let{chosen:e,other:n}=v,
r=n?`, and ${c.labelOf(n.thing)}`:"",o=e?`${Ht(e)}: ${c.labelOf(e)}${r}`:"",s=t?"This address names nothing in this grap\
h.":A(o,300);w("live").textContent=s,document.title=e?`${A(c.labelOf(e),80)} · ${gl}`:gl,t&&w("details").prepend(p("p",
{class:"warning",role:"status"},"The address of this page names nothing that is in this graph. It may come from another \
build."))}function Wo(){w("details").querySelector("h2")?.focus({preventScroll:!te()}),te()&&w("details").scrollIntoView(
{behavior:an()?"auto":"smooth"})}function dh(){let{chosen:t,view:e}=v,n=t!==null||_e()!==null,[r,o]=[w("view-map"),w("vi\
ew-network")];if(o.disabled=!n,o.title=n?"What is open, with all that it touches":"Open a story, article, outlet or topi\
c first",r.setAttribute("aria-pressed",String(e==="map")),o.setAttribute("aria-pressed",String(e==="network")),document.
body.classList.toggle("chosen",t!==null),w("peek").hidden=t===null,!t)return;let s=p("span",{dir:"auto"},A(c.labelOf(t),
90));w("peek").replaceChildren(Nt(t.kind),s,p("b",{},"Details"))}async function wl(){let[t]=await Promise.all([so(w("corpus")),mh(document.getElementById("vis"))]);ps(new un(t,()=>so(w(
"corpus-details")))),fh(),on(ph()),Oh(),w("legend").open=!te(),Li(Sh),wh(),Gi(Po),Po(),requestAnimationFrame(()=>{_o(),document.
documentElement.dataset.ready="true",performance.mark("newsgraph-ready")}),window.newsgraph=Object.freeze({network:U,shown:()=>v.
chosen?c.nameOf(v.chosen):"",address:bl,query:()=>v.query,found:()=>et.rows.article.map(e=>c.nameOf(C(e)))})}async function mh(t){
if(!t)return;let e=document.createElement("script");e.textContent=await io(t.textContent).text(),t.replaceWith(e)}function fh(){
let t=c.sizeOf("article"),{omitted:e}=c.notes,r=[e?`newest ${O(t)} of ${M(e+t,"article")}`:M(t,"article"),M(c.storylines.
length,"story","stories"),M(c.sizeOf("outlet"),"outlet"),St(c.rowsIn("article"))].filter(Boolean).flatMap((o,s)=>[s?" · ":
"",p("span",{},o)]);w("summary").replaceChildren(...r)}var nr=["auto","light","dark"],hh={auto:"◐ Auto",light:"☀ Light",
dark:"☾ Dark"},xl="newsgraph-theme",vl=t=>nr.find(e=>e===t)??"auto",rr=()=>vl(w("theme").dataset.theme);function ph(){
try{return vl(localStorage.getItem(xl))}catch{return"auto"}}function gh(t){try{localStorage.setItem(xl,t)}catch{}}function on(t){
let e=document.documentElement;t==="auto"?delete e.dataset.theme:e.dataset.theme=t;let n=w("theme");n.textContent=hh[t],
n.dataset.theme=t,n.setAttribute("aria-label",`Colours: ${t}. Press to change`),e.dataset.ready&&(qr(),Jn())}function yh(){
let t=nr[(nr.indexOf(rr())+1)%nr.length];gh(t),on(t)}function bh(){on(rr()),document.documentElement.dataset.theme="ligh\
t",qr(),Gt(!1),Fi()}var Mt=(t,e)=>{w(t).addEventListener("click",e)};function wh(){vh(),ea(),ll(),Mt("view-map",()=>{bt(
{view:"map"})}),Mt("view-network",()=>{bt({view:"network"})}),Mt("back",()=>{ft.move(-1)}),Mt("forward",()=>{ft.move(1)}),
Mt("peek",Wo),Mt("zoom-in",()=>{Oe(1.5)}),Mt("zoom-out",()=>{Oe(1/1.5)}),Mt("zoom-fit",()=>{Gt()}),Mt("theme",yh);for(let t of document.
querySelectorAll("dialog .close"))t.addEventListener("click",()=>{t.closest("dialog")?.close()});Mt("about-button",()=>{
Xa(),w("about").showModal()}),Mt("text-copy",()=>{xh()}),matchMedia("(prefers-color-scheme: dark)").addEventListener("ch\
ange",()=>{on(rr())}),addEventListener("beforeprint",bh),addEventListener("afterprint",()=>{on(rr())}),addEventListener(
"keydown",Th)}async function xh(){let t=w("text-body");t.select();let e=await navigator.clipboard.writeText(t.value).then(
()=>"Copied.",()=>"Press Ctrl+C to copy.");w("text-note").textContent=e}var kl=()=>[...document.querySelectorAll("#resul\
ts .thing")];function vh(){let t=w("search"),e=r=>{ln(r,[t,...kl()])},n=0;t.addEventListener("input",()=>{clearTimeout(n),
n=window.setTimeout(()=>{qt(t.value,!0)},90)}),t.addEventListener("keydown",r=>{if(r.key!=="Enter"){e(r);return}clearTimeout(
n),kh(t.value)}),w("results").addEventListener("keydown",e)}function kh(t){je({query:t}),er(),ot()&&v.faults.every(({isHint:e})=>e)&&
kl().at(0)?.click()}function Th(t){let{target:e}=t,n=e instanceof Element&&e.closest("input, select, textarea, dialog");
if(!(t.ctrlKey||t.metaKey||t.altKey||n)){if(t.key==="/")w("search").focus();else if(t.key==="?")w("help").togglePopover();else
return;t.preventDefault()}}function Oh(){let t=([n,{says:r}])=>{let o=tt.exampleOf(n),i=p("th",{scope:"row"},jt(()=>{w("\
help").hidePopover(),qt(`${v.query} ${o}`.trim()),w("search").focus()},o));return p("tr",{},i,p("td",{},r))},e=([n])=>!re(
n)||c.sizeOf(n)>0;w("help-fields").replaceChildren(...[...tt.fields].filter(e).map(t))}var Sh={pick(t,e){t&&Vt(t)?Nh(t.edge):
t?q(t,e?{view:"network"}:{}):v.view==="map"&&q(null)},back(){q(null,v.chosen&&v.view==="network"?{view:"map"}:{})},tip:t=>Vt(
t)?Eh(t.edge):Mh(t),say(t){let e=A(c.labelOf(t),200);w("live").textContent=`${Ht(t)}: ${e}. ${st(t)}`}},Tl=(t,...e)=>p("\
span",{},p("strong",{dir:"auto"},t),e.map(n=>p("small",{dir:"auto"},n))),Mh=t=>[Nt(t.kind),Tl(A(c.labelOf(t),140),st(t))];
function Eh({kind:t,ends:e,links:n}){let[r,o]=e.map(i=>A(c.labelOf(i),60)),s=n.length?Ze(c,n[0],c.links.source[n[0]]):yt[t].
says;return[ge(t),Tl(t,s,`${r} → ${o}`)]}function Nh({kind:t,ends:e,links:n}){if(n.length){vo(n[0]);return}let[r,o]=e.
map(c.labelOf);w("live").textContent=`${t}: ${r} → ${o}. ${yt[t].says}`}wl();})();
