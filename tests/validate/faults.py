"""A small graph that conforms, and the kinds of fault that a test can plant in it."""

from typing import NamedTuple

PREFIXES = """\
@prefix a: <https://news.example/id/article/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix i: <https://news.example/id/image/> .
@prefix l: <https://news.example/id/link/> .
@prefix ng: <https://w3id.org/newsgraph/ns#> .
@prefix o: <https://news.example/id/outlet/> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix s: <https://news.example/id/source/> .
@prefix schema: <https://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix t: <https://news.example/id/topic/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""

CONFORMING = f"""{PREFIXES}
a:seal a schema:NewsArticle ;
    rdfs:label "A seal is born" ;
    schema:headline "A seal is born" ;
    schema:abstract "Inside turbine nine." ;
    schema:datePublished "2031-06-05T09:30:00Z"^^xsd:dateTime ;
    schema:dateModified "2031-06-05T12:00:00.5+02:00"^^xsd:dateTime ;
    schema:url <https://post.example/seal> ;
    schema:publisher o:post ;
    schema:about t:seals , t:tides ;
    ng:covers t:seals , t:tides ;
    ng:relatedTo a:pup ;
    schema:image i:seal ;
    schema:articleSection "Nature" ;
    ng:documentType "article" ;
    ng:quality 70 ;
    ng:heat -1 ;
    dcterms:replaces a:former ;
    prov:wasDerivedFrom s:seal.md .
a:pup a schema:VideoObject ;
    rdfs:label "Name the pup" ;
    schema:headline "Name the pup" ;
    schema:datePublished "2031-06-09T07:00:00Z"^^xsd:dateTime ;
    schema:publisher o:tenant .
o:post a schema:NewsMediaOrganization ;
    schema:name "The Post" ;
    skos:altLabel "Post" ;
    ng:domain "post.example" ;
    ng:platform false ;
    schema:logo <https://post.example/logo.svg> ;
    ng:covers t:seals .
o:tenant a schema:Organization ;
    schema:name "Tenant" ;
    ng:domain "tenant.post.example" ;
    schema:parentOrganization o:post .
t:seals a skos:Concept ;
    rdfs:label "Seals" ;
    skos:prefLabel "Seals" ;
    skos:altLabel "Pinnipeds" ;
    skos:broader t:tides ;
    skos:exactMatch <https://elsewhere.example/seal> .
t:tides a skos:Concept ; rdfs:label "Tides" ; skos:prefLabel "Tides" .
i:seal a schema:ImageObject ;
    schema:contentUrl <https://post.example/seal.jpg> ;
    schema:width 640 ;
    schema:height 480 ;
    schema:caption "The seal" .
l:one a ng:Link ;
    ng:source a:seal ;
    ng:target a:pup ;
    ng:kind "declared" ;
    ng:weight 1.0 ;
    ng:evidence "seal.md#related[0]" ;
    prov:wasDerivedFrom s:seal.md .
s:seal.md a prov:Entity ;
    ng:path "seal.md" ;
    ng:sha256 "{"0a" * 32}" .
"""


class Fault(NamedTuple):
    """What to take from the conforming graph and what to add, both as Turtle."""

    without: str
    plus: str


DATE = '"2031-06-05T09:30:00Z"^^xsd:dateTime'
HASH = f'"{"0a" * 32}"'

FAULTS: dict[str, Fault] = {
    "an article is a blank node": Fault("", '[] a schema:Course ; schema:headline "x" ; rdfs:label "x" .'),
    "an article is also a topic": Fault("", 'a:pup a skos:Concept ; skos:prefLabel "Name the pup" .'),
    "an article is also an outlet": Fault("", 'a:pup a schema:Organization ; schema:name "P" .'),
    "no headline": Fault('a:pup schema:headline "Name the pup" .', ""),
    "two headlines": Fault("", 'a:pup schema:headline "Name it" .'),
    "an empty headline": Fault('a:pup schema:headline "Name the pup" .', 'a:pup schema:headline "" .'),
    "a headline with a language": Fault("", 'a:pup schema:headline "Nenne es"@de .'),
    "a headline that is an IRI": Fault("", "a:pup schema:headline a:seal ."),
    "a headline that is a blank node": Fault("", "a:pup schema:headline [] ."),
    "a label that is no headline": Fault("", 'a:pup rdfs:label "The pup" .'),
    "two abstracts": Fault("", 'a:seal schema:abstract "Another." .'),
    "an abstract that is a number": Fault("", "a:pup schema:abstract 7 ."),
    "no date": Fault('a:pup schema:datePublished "2031-06-09T07:00:00Z"^^xsd:dateTime .', ""),
    "a date that is a string": Fault("", 'a:pup schema:datePublished "2031-06-09T07:00:00Z" .'),
    "a date that is an xsd:date": Fault("", 'a:pup schema:datePublished "2031-06-09"^^xsd:date .'),
    "a date that is no date": Fault("", 'a:pup schema:datePublished "yesterday"^^xsd:dateTime .'),
    "a day that does not exist": Fault("", 'a:pup schema:dateModified "2031-02-30T00:00:00Z"^^xsd:dateTime .'),
    "an hour that does not exist": Fault("", 'a:pup schema:dateModified "2032-02-20T25:00:00Z"^^xsd:dateTime .'),
    "two dates": Fault("", 'a:seal schema:datePublished "2031-06-01T00:00:00Z"^^xsd:dateTime .'),
    "a date without a zone": Fault("", 'a:pup schema:dateModified "2031-06-09T07:00:00"^^xsd:dateTime .'),
    "a change that is a string": Fault("", 'a:pup schema:dateModified "later" .'),
    "an address that is a string": Fault("", 'a:pup schema:url "https://post.example/pup" .'),
    "an address that is none of the web": Fault("", "a:pup schema:url <ftp://post.example/pup> ."),
    "two addresses": Fault("", "a:seal schema:url <https://post.example/other> ."),
    "no publisher": Fault("a:pup schema:publisher o:tenant .", ""),
    "two publishers": Fault("", "a:pup schema:publisher o:post ."),
    "a publisher that is not described": Fault("a:pup schema:publisher o:tenant .", "a:pup schema:publisher o:nobody ."),
    "a publisher that is a name": Fault("", 'a:pup schema:publisher "The Post" .'),
    "a publisher that is a blank node": Fault("", 'a:pup schema:publisher [ a schema:Organization ; schema:name "B" ] .'),
    "a topic that is a string": Fault("", 'a:pup schema:about "Seals" ; ng:covers "Seals" .'),
    "a topic that is not described": Fault("", "a:pup schema:about t:none ; ng:covers t:none ."),
    "about and covers differ": Fault("", "a:pup schema:about t:seals . a:seal ng:covers t:none ."),
    "an image that is not described": Fault("", "a:pup schema:image <https://post.example/pup.jpg> ."),
    "two sections": Fault("", 'a:seal schema:articleSection "Sea" .'),
    "two document types": Fault("", 'a:seal ng:documentType "video" .'),
    "a quality below zero": Fault("", "a:pup ng:quality -3 ."),
    "a quality that is a decimal": Fault("", "a:pup ng:quality 70.5 ."),
    "a quality that is a word": Fault("", 'a:pup ng:quality "high"^^xsd:integer .'),
    "a heat below minus one": Fault("", "a:pup ng:heat -2 ."),
    "a heat without end": Fault("", "a:pup ng:heat 1e3 ."),
    "a former id that is a string": Fault("", 'a:pup dcterms:replaces "pup-old" .'),
    "an article from nowhere": Fault("", "a:pup prov:wasDerivedFrom s:none.md ."),
    "an article related to itself": Fault("", "a:pup ng:relatedTo a:pup ."),
    "related to what is not described": Fault("", "a:pup ng:relatedTo a:nobody ."),
    "related to a string": Fault("", 'a:pup ng:relatedTo "A seal is born" .'),
    "a topic that is related": Fault("", "t:seals ng:relatedTo a:pup ."),
    "a link that is a blank node": Fault("", '[] a ng:Link ; ng:source a:pup ; ng:target a:seal ; ng:kind "declared" ; ng:evidence "e" .'),
    "a link without a source": Fault("l:one ng:source a:seal .", ""),
    "a link with two targets": Fault("", "l:one ng:target a:other . a:other a schema:Course ; rdfs:label 'x' ; schema:headline 'x' ."),
    "a link to an outlet": Fault("l:one ng:target a:pup .", "l:one ng:target o:post ."),
    "a link from an article to itself": Fault("l:one ng:target a:pup .", "l:one ng:target a:seal ."),
    "a link of no kind": Fault('l:one ng:kind "declared" .', ""),
    "a link of a kind that nobody knows": Fault('l:one ng:kind "declared" .', 'l:one ng:kind "likes" .'),
    "a kind with a language": Fault('l:one ng:kind "declared" .', 'l:one ng:kind "declared"@en .'),
    "a weight that is an integer": Fault("l:one ng:weight 1.0 .", "l:one ng:weight 1 ."),
    "a weight below zero": Fault("l:one ng:weight 1.0 .", "l:one ng:weight -0.5 ."),
    "a link without evidence": Fault('l:one ng:evidence "seal.md#related[0]" .', ""),
    "empty evidence": Fault("", 'l:one ng:evidence "" .'),
    "a link with a misspelt term": Fault("", 'l:one ng:wieght 1.0 .'),
    "a link from nowhere": Fault("", "l:one prov:wasDerivedFrom s:none.md ."),
    "an outlet that is a blank node": Fault("", '[] a schema:Organization ; schema:name "B" ; ng:domain "b.example" .'),
    "an outlet without a name": Fault('o:tenant schema:name "Tenant" .', ""),
    "an outlet with two names": Fault("", 'o:tenant schema:name "The Tenant" .'),
    "another name that is the name": Fault("", 'o:post skos:altLabel "The Post" .'),
    "an outlet without a domain": Fault('o:tenant ng:domain "tenant.post.example" .', ""),
    "a domain that is an address": Fault('o:tenant ng:domain "tenant.post.example" .', 'o:tenant ng:domain "https://tenant.example/" .'),
    "two domains": Fault("", 'o:tenant ng:domain "b.example" .'),
    "a platform that is a string": Fault("", 'o:tenant ng:platform "no" .'),
    "a platform that is no truth value": Fault("", 'o:tenant ng:platform "maybe"^^xsd:boolean .'),
    "a logo that is a string": Fault("", 'o:tenant schema:logo "logo.svg" .'),
    "an outlet that is part of itself": Fault("o:tenant schema:parentOrganization o:post .", "o:tenant schema:parentOrganization o:tenant ."),
    "an outlet that is part of an article": Fault("o:tenant schema:parentOrganization o:post .", "o:tenant schema:parentOrganization a:pup ."),
    "an outlet that covers a string": Fault("", 'o:tenant ng:covers "Seals" .'),
    "a topic without a label": Fault('t:tides skos:prefLabel "Tides" .', ""),
    "a topic with two labels": Fault("", 't:tides skos:prefLabel "Tide" .'),
    "a label in a language": Fault('t:tides skos:prefLabel "Tides" .', 't:tides skos:prefLabel "Tides"@en .'),
    "another label that is the label": Fault("", 't:tides skos:altLabel "Tides" .'),
    "a topic that is broader than itself": Fault("", "t:tides skos:broader t:tides ."),
    "a broader topic that is not described": Fault("", "t:tides skos:broader t:none ."),
    "two broader topics": Fault("", 't:seals skos:broader t:sea . t:sea a skos:Concept ; rdfs:label "Sea" ; skos:prefLabel "Sea" .'),
    "the same topic is broader too": Fault("", "t:seals skos:exactMatch t:tides ."),
    "the same topic is a string": Fault("", 't:tides skos:exactMatch "Q1" .'),
    "an image without an address": Fault("i:seal schema:contentUrl <https://post.example/seal.jpg> .", ""),
    "an image whose address is a string": Fault("", 'i:seal schema:contentUrl "seal.jpg" .'),
    "a width below zero": Fault("i:seal schema:width 640 .", "i:seal schema:width -1 ."),
    "a height with a unit": Fault("i:seal schema:height 480 .", 'i:seal schema:height "480px" .'),
    "two captions": Fault("", 'i:seal schema:caption "A seal" .'),
    "an image that nobody shows": Fault("a:seal schema:image i:seal .", ""),
    "a source document without a path": Fault('s:seal.md ng:path "seal.md" .', ""),
    "a source document with two paths": Fault("", 's:seal.md ng:path "b.md" .'),
    "a path from the root": Fault('s:seal.md ng:path "seal.md" .', 's:seal.md ng:path "/home/seal.md" .'),
    "a path on a drive": Fault('s:seal.md ng:path "seal.md" .', 's:seal.md ng:path "C:\\\\seal.md" .'),
    "a source document without a hash": Fault(f"s:seal.md ng:sha256 {HASH} .", ""),
    "a hash that is too short": Fault(f"s:seal.md ng:sha256 {HASH} .", 's:seal.md ng:sha256 "0a" .'),
    "a hash in capitals": Fault(f"s:seal.md ng:sha256 {HASH} .", f's:seal.md ng:sha256 "{"0A" * 32}" .'),
    "a source document of no type": Fault("s:seal.md a prov:Entity .", ""),
    "a sealed value in our namespace": Fault("", 'a:pup ng:secured "sesame" .'),
    "a sealed value in schema.org's": Fault("", 'l:one schema:secured "sesame" .'),
    "an image that is a blank node": Fault("", "a:pup schema:image [ a schema:ImageObject ; schema:contentUrl <https://post.example/b.jpg> ] ."),
    "a source document that is a blank node": Fault("", f'[] a prov:Entity ; ng:path "b.md" ; ng:sha256 {HASH} .'),
    "a topic that is a blank node": Fault("", '[] a skos:Concept ; rdfs:label "B" ; skos:prefLabel "B" .'),
    "a section that is a number": Fault("", "a:pup schema:articleSection 4 ."),
    "two changes": Fault("", f"a:seal schema:dateModified {DATE} ."),
    "a document type that is an IRI": Fault("", "a:pup ng:documentType schema:VideoObject ."),
    "two heats": Fault("", "a:seal ng:heat 4 ."),
    "two qualities": Fault("", "a:seal ng:quality 4 ."),
    "a caption in a language": Fault("", 'i:seal schema:caption "The seal"@en .'),
    "two heights": Fault("", "i:seal schema:height 481 ."),
    "two widths": Fault("", "i:seal schema:width 641 ."),
    "a width that is a decimal": Fault("i:seal schema:width 640 .", "i:seal schema:width 640.5 ."),
    "evidence that is an IRI": Fault("", "l:one ng:evidence s:seal.md ."),
    "a link of two kinds": Fault("", 'l:one ng:kind "likes" .'),
    "a link with two sources": Fault("", "l:one ng:source t:seals ."),
    "a link without a target": Fault("l:one ng:target a:pup .", ""),
    "two weights": Fault("", "l:one ng:weight 2.0 ."),
    "another name in a language": Fault("", 'o:post skos:altLabel "Die Post"@de .'),
    "a domain that is an IRI": Fault('o:tenant ng:domain "tenant.post.example" .', "o:tenant ng:domain <https://tenant.example> ."),
    "two logos": Fault("", "o:post schema:logo <https://post.example/logo.png> ."),
    "a name in a language": Fault('o:tenant schema:name "Tenant" .', 'o:tenant schema:name "Tenant"@en .'),
    "an empty name": Fault('o:tenant schema:name "Tenant" .', 'o:tenant schema:name "" .'),
    "an outlet that is part of two": Fault("", "o:tenant schema:parentOrganization o:other . o:other a schema:Organization ; schema:name 'O' ; ng:domain 'o.example' ."),
    "a platform and none": Fault("", "o:post ng:platform true ."),
    "a path that is an IRI": Fault('s:seal.md ng:path "seal.md" .', "s:seal.md ng:path <urn:seal.md> ."),
    "an empty path": Fault('s:seal.md ng:path "seal.md" .', 's:seal.md ng:path "" .'),
    "a hash of another type": Fault(f"s:seal.md ng:sha256 {HASH} .", f"s:seal.md ng:sha256 {HASH}^^xsd:hexBinary ."),
    "another label in a language": Fault("", 't:seals skos:altLabel "Robben"@de .'),
    "an empty label": Fault('t:tides skos:prefLabel "Tides" .', 't:tides skos:prefLabel "" .'),
}  # fmt: skip
