"""Compares what the archive job has written with what it should be.
compare.py claims FOLDER: the claims of an archive's CSV as sorted lines
compare.py same LINES JSONL | desk LINES JSONL: whether the command line, or the desk, found the same
compare.py bad FOLDER SUMMARY: whether each article that cannot be read has its reason, and the counts add up
compare.py pages FOLDER: whether the pages show what was planted
compare.py item WORDS: the id of the item with these words, of the items on standard input
compare.py heap LOG: how much memory was in use after collections, by tenths of the run"""
import collections
import csv
import glob
import json
import re
import sys

csv.field_size_limit(1 << 30)


def table(folder, name):
    for path in glob.glob("%s/%s/*.csv" % (folder, name)):
        with open(path, encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)


def claims(folder):
    for row in table(folder, "claims"):
        value = [row[key] for key in ("article", "rule", "kind", "start", "end", "text", "why", "grade", "score")]
        yield json.dumps(value + [row["folded"] == "true"], ensure_ascii=False)


def scanned(path):
    for line in open(path, encoding="utf-8"):
        document = json.loads(line)
        for claim in document.get("claims", []):
            score = float(claim["score"])
            yield document["id"], json.dumps([claim["rule"], claim["kind"], str(claim["start"]), str(claim["end"]), claim["text"], claim["why"], claim["class"] or "", str(score),
                                              claim.get("folded", False)], ensure_ascii=False)


def same(lines, jsonl, collections_too):
    job, line = {}, {}
    for each in open(lines, encoding="utf-8"):
        value = json.loads(each)
        job.setdefault(value[0], []).append(json.dumps(value[1:], ensure_ascii=False))
    for article, claim in scanned(jsonl):
        line.setdefault(article, []).append(claim)
    if collections_too:
        # what only the job reads holds the lines of what both read, under other ids
        for name in list(job):
            for other in ("packed ", "row "):
                if name.startswith(other):
                    line.setdefault(name, line.get("line " + name[len(other):], []))
    else:
        job = {name: found for name, found in job.items() if name in line}
    for article in sorted(set(job) | set(line)):
        one, other = sorted(job.get(article, [])), sorted(line.get(article, []))
        print("%s: %d claims, %s" % (article.rsplit("/", 1)[-1], len(one), "the same" if one == other and one else "NOT the same: %d" % len(other)))
        if one != other:
            print("\n".join(sorted(set(one) ^ set(other))[:6]))
    return all(sorted(job.get(each, [])) == sorted(line.get(each, [])) for each in set(job) | set(line)) and len(job) > 0


BAD = ["has the id of another article", "is not JSON", "is not a JSON object", "is not a date", "the compressed file is damaged", "the compressed file is damaged",
       "the Parquet file is damaged", "has no text", "has no text", "is not UTF-8", "has no text"]
REMARKS = {"later": "date in the future", "dateless.txt": "no date", "one": "", "whole": ""}


def bad(folder, summary):
    reasons = [row["reason"] for row in table(folder, "errors")]
    left = list(reasons)
    for reason in BAD:
        found = [each for each in left if reason in each]
        if not found:
            print("nobody is told: %s" % reason)
            return False
        left.remove(found[0])
    remarks = {row["article"].rsplit("/", 1)[-1]: row["remark"] for row in table(folder, "articles")}
    numbers = [int(each.replace(",", "")) for each in re.findall(r"[\d,]*\d", open(summary).read())[:5]]
    articles, read, _, known, errors = numbers
    print("\n".join(reasons))
    print("%d = %d read + %d known + %d errors; remarks: %s" % (articles, read, known, errors, remarks))
    return not left and remarks == REMARKS and articles == read + known + errors and read == len(REMARKS) and errors == len(BAD)


PAGES = {"variants": [r"negation", r"other figure", r"other name", r"other speaker", r"said on another day", r'<span class="changed">not</span>', r'<span class="changed">60</span>'],
         "people": [r"Winifred Ashdown: 43 on 2024-05-06, but 41 on 2024-05-06", r"after \u201cthe former mayor of Harlow\u201d", r"Rosalind Penhal"],
         "corrections": [r"(?s)>40</td>.{0,20}>60</td>.{0,200}quay.txt</td>.{0,60}>yard</td>"],
         "report": [r"<svg", r"By year", r"By desk", r"By rule", r"Rules and what people made of them"]}


def pages(folder):
    missing = []
    for page, shown in PAGES.items():
        html = open("%s/%s.html" % (folder, page), encoding="utf-8").read()
        missing += [page + ": " + each for each in shown if not re.search(each, html)]
        if "<script" in html or "choir" in html and page == "corrections":
            missing.append(page + " has what it should not")
    print("\n".join(missing) or "the pages show all that was planted")
    return not missing


def item(words):
    for line in sys.stdin:
        each = json.loads(line)
        if each.get("text") == words:
            print(each["id"])
            return True
    return False


def heap(log):
    used = [(float(each[0]), int(each[1])) for each in re.findall(r"\[([\d.]+)s\].*->(\d+)M\(", open(log).read())]
    tenths = collections.defaultdict(list)
    for when, megabytes in used:
        tenths[int(when * 10 / (used[-1][0] + 0.001))].append(megabytes)
    print("in use after collections, median by tenths: " + ", ".join("%d MB" % sorted(each)[len(each) // 2] for _, each in sorted(tenths.items())))
    return True


verb, arguments = sys.argv[1], sys.argv[2:]
if verb == "claims":
    print("\n".join(sorted(claims(*arguments))))
else:
    verbs = {"same": lambda lines, jsonl: same(lines, jsonl, True), "desk": lambda lines, jsonl: same(lines, jsonl, False), "bad": bad, "pages": pages, "item": item, "heap": heap}
    sys.exit(0 if verbs[verb](*arguments) else 1)
