"""compare.py claims FOLDER: the claims of an archive's CSV as sorted lines. compare.py same LINES JSONL: whether the command line found the same."""
import csv
import glob
import json
import sys

csv.field_size_limit(1 << 30)


def claims(folder):
    for name in glob.glob(folder + "/claims/*.csv"):
        with open(name, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                value = [row[key] for key in ("article", "rule", "kind", "start", "end", "text", "why", "grade", "score")]
                yield json.dumps(value + [row["folded"] == "true"], ensure_ascii=False)


def scanned(path):
    for line in open(path, encoding="utf-8"):
        document = json.loads(line)
        for claim in document.get("claims", []):
            score = float(claim["score"])
            yield document["id"], json.dumps([claim["rule"], claim["kind"], str(claim["start"]), str(claim["end"]), claim["text"], claim["why"], claim["class"] or "", str(score),
                                              claim.get("folded", False)], ensure_ascii=False)


def same(lines, jsonl):
    job, line = {}, {}
    for each in open(lines, encoding="utf-8"):
        value = json.loads(each)
        job.setdefault(value[0], []).append(json.dumps(value[1:], ensure_ascii=False))
    for article, claim in scanned(jsonl):
        line.setdefault(article, []).append(claim)
    # what only the job reads holds the lines of what both read, under other ids
    for name in list(job):
        for other in ("packed ", "row "):
            if name.startswith(other):
                line.setdefault(name, line.get("line " + name[len(other):], []))
    for article in sorted(set(job) | set(line)):
        one, other = sorted(job.get(article, [])), sorted(line.get(article, []))
        print("%s: %d claims, %s" % (article.rsplit("/", 1)[-1], len(one), "the same" if one == other and one else "NOT the same: %d" % len(other)))
        if one != other:
            print("\n".join(sorted(set(one) ^ set(other))[:6]))
    return all(sorted(job.get(each, [])) == sorted(line.get(each, [])) for each in set(job) | set(line)) and len(job) > 0


if sys.argv[1] == "claims":
    print("\n".join(sorted(claims(sys.argv[2]))))
else:
    sys.exit(0 if same(sys.argv[2], sys.argv[3]) else 1)
