"""Makes what releng/archive.d/check reads: sources.py formats FOLDER DRAFT | bad FOLDER | told FOLDER | many FOLDER MB MB-A-FILE PROSE-FOLDER… | small FOLDER NUMBER"""
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
    write(folder + "/numbers.jsonl", json.dumps({"id": "number", "text": {"body": "It rained."}}) + "\n")
    with open(folder + "/bytes.jsonl", "wb") as file:
        file.write(b'{"id": "bytes", "text": "It rained in Caf\xe9."}\n')
    with open(folder + "/broken.jsonl.gz", "wb") as file:
        file.write(b"\x1f\x8b no gz")
    packed = gzip.compress((json.dumps({"id": "whole", "text": "It rained.", "date": "2024-03-12"}) + "\n").encode() + os.urandom(3000).hex().encode())
    with open(folder + "/cut.jsonl.gz", "wb") as file:
        file.write(packed[:len(packed) // 2])
    write(folder + "/other.parquet", "no Parquet")
    write(folder + "/dateless.txt", "It rained on Monday.")


WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April June July August September October November December".split()
VARIED = re.compile(r"\b(?:\d{1,3}|[A-Z][a-z]+ [A-Z][a-z]+|%s)\b" % "|".join(WEEKDAYS + MONTHS))


def prose(folders):
    """The paragraphs of all texts, without the headlines."""
    texts = [os.path.join(folder, name) for folder in folders for name in sorted(os.listdir(folder)) if name.endswith(".txt")]
    return [part for text in texts for part in paragraphs(open(text, encoding="utf-8").read()) if len(part) > 80]


def many(target, megabytes, each, *folders):
    """So many megabytes, in files of so many, of articles of the paragraphs of these texts, in another order and with other figures, days and names each time; always the same."""
    parts = prose(folders)
    names = sorted({name for part in parts for name in re.findall(r"(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]+\b", part)})
    firsts, lasts = [name.split()[0] for name in names], [name.split()[1] for name in names]
    chance = random.Random(16)

    def other(found):
        word = found.group()
        if word[0].isdigit():
            return str(int(word) + chance.randrange(4))
        if word in WEEKDAYS:
            return chance.choice(WEEKDAYS)
        if word in MONTHS:
            return chance.choice(MONTHS)
        return chance.choice(firsts) + " " + chance.choice(lasts) if word in names and chance.random() < 0.3 else word

    os.makedirs(target, exist_ok=True)
    number, files, size = 0, 0, 0
    while size < megabytes * (1 << 20):
        files += 1
        with open("%s/%04d.jsonl" % (target, files), "w", encoding="utf-8") as file:
            while size < min(megabytes, files * each) * (1 << 20):
                text = VARIED.sub(other, "\n\n".join(chance.sample(parts, chance.randrange(3, 30))))
                size += file.write(json.dumps({"id": "article %d" % number, "date": "20%02d-%02d-%02d" % (number % 25, number % 12 + 1, number % 28 + 1),
                                               "desk": ["city", "sport", "world"][number % 3], "headline": text[:40], "text": text}) + "\n")
                number += 1


def small(folder, number):
    """So many articles of a line, in folders of a thousand, and one of 50 MB."""
    for each in range(number):
        if each % 1000 == 0:
            os.makedirs("%s/%d" % (folder, each // 1000), exist_ok=True)
        write("%s/%d/%d.txt" % (folder, each // 1000, each), "It rained on Monday, and %d people came." % each)
    write(folder + "/book.txt", "It rained on Monday. " * 2500000)


TOLD = [
    ("harbour 1", "2024-01-16", "\u201cWe will not close the north quay while one ship is left to be mended,\u201d said Ada Barrow, who leads the yard."),
    ("harbour 2", "2024-02-10", "\u201cWe will close the north quay while one ship is left to be mended,\u201d said Ada Barrow, who leads the yard."),
    ("bell 1", "2024-03-04", "\u201cIt took 40 men and a crane to lift the bell out of the river,\u201d said Tom Fenwick, the diver."),
    ("bell 2", "2024-03-09", "\u201cIt took 60 men and a crane to lift the bell out of the river,\u201d said Tom Fenwick, the diver."),
    ("light 1", "2024-04-02", "\u201cNobody in this town has ever paid for the light in the harbour,\u201d said Ida Marlow, the treasurer."),
    ("light 2", "2024-04-22", "\u201cNobody in this town has ever paid for the light in the harbour,\u201d said Hugh Pargeter, the treasurer."),
    ("votes 1", "2024-05-02", "\u201cI told Harlow to count the votes before the doors were opened,\u201d said Ida Marlow, the treasurer."),
    ("votes 2", "2024-05-03", "\u201cI told Barlow to count the votes before the doors were opened,\u201d said Ida Marlow, the treasurer."),
    ("flood 1", "2024-06-12", "\u201cThe cellar was dry when I went home to my children,\u201d said Walter Quayle on Monday."),
    ("flood 2", "2024-06-14", "\u201cThe cellar was dry when I went home to my children,\u201d said Walter Quayle on Wednesday."),
    ("school 1", "2024-05-06", "Winifred Ashdown, 41, opened the school in Fenwick."),
    ("school 2", "2024-05-06", "Winifred Ashdown, 43, gave the school in Fenwick its name."),
    ("mayor 1", "2020-05-06", "Bertram Kettlewell, the mayor of Harlow, planted a lime on the market."),
    ("mayor 2", "2022-05-06", "Bertram Kettlewell, the former mayor of Harlow, was given a garden."),
    ("mayor 3", "2023-05-06", "Bertram Kettlewell, the mayor of Harlow, gave the garden back."),
    ("museum 1", "2023-07-01", "Rosalind Penhallow, the keeper of the museum, showed the boat to visitors."),
    ("museum 2", "2023-07-08", "The boat was too old for children, said Rosalind Penhalow, the keeper of the museum."),
    ("yard", "2024-02-11", "The shipyard on the north quay laid off 40 workers in the winter, Ada Barrow told the council."),
    ("choir", "2024-02-12", "The choir of Fenwick has 40 workers of a mill among its singers."),
]
QUAY = "HARLOW, 12 March 2024 \u2013 The shipyard on the north quay laid off 40 workers in the winter, the union said on Monday.\n\nThe yard has mended ferries for 90 years.\n"


def told(folder):
    """Quotations that differ, people on whom articles do not agree, and a figure that is to be corrected at the desk."""
    os.makedirs(folder + "/desk", exist_ok=True)
    write(folder + "/printed.jsonl", "".join(json.dumps({"id": name, "date": date, "desk": "city", "headline": name, "text": text}) + "\n" for name, date, text in TOLD))
    write(folder + "/desk/quay.txt", QUAY)


{"formats": formats, "small": lambda folder, number: small(folder, int(number)), "bad": bad, "told": told, "many": lambda path, size, each, *folders: many(path, float(size), float(each), *folders)}[sys.argv[1]](*sys.argv[2:])
