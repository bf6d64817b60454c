"""Makes what releng/archive.d/check reads: sources.py formats FOLDER DRAFT | bad FOLDER | many FILE MB DRAFT | small FOLDER NUMBER"""
import gzip
import html
import json
import os
import random
import re
import sys
import zipfile


def paragraphs(text):
    return [each.strip() for each in re.split(r"\n\s*\n", text) if each.strip()]


def docx(path, text):
    body = "".join("<w:p><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>" % html.escape(each, False) for each in paragraphs(text))
    space = "http://schemas.openxmlformats.org/"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("[Content_Types].xml", '<Types xmlns="%spackage/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>' % space)
        file.writestr("_rels/.rels", '<Relationships xmlns="%spackage/2006/relationships"><Relationship Id="r1" Type="%sofficeDocument/2006/relationships/officeDocument" '
                      'Target="word/document.xml"/></Relationships>' % (space, space))
        file.writestr("word/document.xml", '<w:document xmlns:w="%swordprocessingml/2006/main"><w:body>%s</w:body></w:document>' % (space, body))


def odt(path, text):
    body = "".join("<text:p>%s</text:p>" % html.escape(each, False).replace("\n", " ") for each in paragraphs(text))
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    kind = "application/vnd.oasis.opendocument.text"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("mimetype", kind)
        file.writestr("META-INF/manifest.xml", '<manifest:manifest xmlns:manifest="%smanifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>'
                      '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>' % (space, kind))
        file.writestr("content.xml", '<office:document-content xmlns:office="%soffice:1.0" xmlns:text="%stext:1.0" office:version="1.2"><office:body><office:text>%s</office:text></office:body>'
                      '</office:document-content>' % (space, space, body))


def rtf(path, text):
    words = "".join(c if ord(c) < 128 and c not in "\\{}" else "\\'%02x" % ord(c) if ord(c) < 128 else "\\u%d?" % ord(c) for c in "\n".join(paragraphs(text)))
    write(path, "{\\rtf1\\ansi\\ansicpg1252 " + words.replace("\n", "\\par\n") + "\\par}")


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def formats(folder, draft):
    text = open(draft, encoding="utf-8").read()
    os.makedirs(folder + "/city", exist_ok=True)
    page = "<html><head><title>Harbour</title></head><body>%s</body></html>" % "".join("<p>%s</p>" % html.escape(each, False) for each in paragraphs(text))
    write(folder + "/city/plain.txt", text)
    write(folder + "/city/marked.md", "# Harbour\n\n" + text)
    write(folder + "/page.html", page)
    write(folder + "/story.ninjs", json.dumps({"headline": "Harbour", "versioncreated": "2024-03-14T08:00:00Z", "body_text": text}))
    write(folder + "/story.xml", "<nitf><head><docdata><date.issue norm=\"20240314\"/></docdata></head><body><body.content>%s</body.content></body></nitf>"
          % "".join("<p>%s</p>" % html.escape(each, False) for each in paragraphs(text)))
    rtf(folder + "/old.rtf", text)
    docx(folder + "/word.docx", text)
    odt(folder + "/open.odt", text)
    lines = "".join(json.dumps({"id": "line %d" % i, "dct": "2024-03-%02d" % (i + 1), "text": text[i * 11:]}) + "\n" for i in range(6))
    write(folder + "/lines.jsonl", lines)
    with gzip.open(folder + "/packed.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(lines.replace("\"line ", "\"packed "))


def bad(folder):
    os.makedirs(folder, exist_ok=True)
    one = json.dumps({"id": "one", "text": "It rained on Monday.", "date": "2024-03-12"}) + "\n"
    write(folder + "/lines.jsonl", one + one + json.dumps({"id": "one", "text": "It rained on Tuesday.", "date": "2024-03-12"}) + "\n"
          + '{"id": "half", "te\n[]\n' + json.dumps({"id": "later", "text": "It will rain.", "date": "2999-01-01"}) + "\n"
          + json.dumps({"id": "day", "text": "It rained.", "date": "Monday"}) + "\n")
    with open(folder + "/broken.jsonl.gz", "wb") as file:
        file.write(b"\x1f\x8b no gz")
    write(folder + "/other.parquet", "no Parquet")
    write(folder + "/dateless.txt", "It rained on Monday.")


def many(path, megabytes, draft):
    """Articles of the paragraphs of one, in another order and with other figures each time; always the same."""
    parts = paragraphs(open(draft, encoding="utf-8").read())
    chance = random.Random(16)
    size = 0
    with open(path, "w", encoding="utf-8") as file:
        number = 0
        while size < megabytes << 20:
            text = re.sub(r"\b\d{1,3}\b", lambda found: str(int(found.group()) + chance.randrange(4)), "\n\n".join(chance.sample(parts, min(len(parts), 10))))
            line = json.dumps({"id": "article %d" % number, "date": "20%02d-%02d-%02d" % (number % 25, number % 12 + 1, number % 28 + 1), "desk": ["city", "sport"][number % 2], "text": text}) + "\n"
            file.write(line)
            size += len(line)
            number += 1


def small(folder, number):
    """So many articles of a line, in folders of a thousand, and one of 50 MB."""
    for each in range(number):
        if each % 1000 == 0:
            os.makedirs("%s/%d" % (folder, each // 1000), exist_ok=True)
        write("%s/%d/%d.txt" % (folder, each // 1000, each), "It rained on Monday, and %d people came." % each)
    write(folder + "/book.txt", "It rained on Monday. " * 2500000)


{"formats": formats, "small": lambda folder, number: small(folder, int(number)), "bad": bad, "many": lambda path, size, draft: many(path, int(size), draft)}[sys.argv[1]](*sys.argv[2:])
