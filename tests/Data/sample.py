#!/usr/bin/env python3
"""Draws the sample of real records from the full list that lies beside the repository, and reduces it to facts. README.md states the rule.

Usage: python3 tests/Data/sample.py [folder of the full data]; writes catalogue/records.jsonl.gz and catalogue/phrases.tsv. The same input gives the same bytes.
"""
import csv, gzip, hashlib, io, json, pathlib, re, sys, unicodedata

HERE = pathlib.Path(__file__).resolve().parent
TESTS = HERE.parent / "Cchc.Core.Tests"
FULL = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent.parent.parent / "shared" / "data"
RECORDS = 200
SHORT = 160  # a text of so many characters is a name or a note, not prose
TIME = re.compile(r"\d+\s*(\([^)]*\)\s*)?(ngày|giờ|tháng|năm|tuần|phút|buổi|quý)|ngay trong ngày|trong ngày làm việc", re.I)
CODE = re.compile(r"(?<![\d.])\d\.\d{6}(?!\d)")
LONG = 600  # a statement of a time so long is prose too
NAME = 1000  # and so is a name
LEVELS = ("isMinistry", "isProvince", "isWard", "isOtherAgency", "isVertical", "isUndetermined")
# Of each rule of validation that fewer than sixty records break, the shortest that breaks it; three records whose defects hardly another has for the reader.
RARE = [
    "1.001231", "1.002676", "1.005071", "1.007849", "1.007881", "1.007919", "1.010495", "1.011176", "1.012906", "1.013072",
    "1.013329", "1.0133611", "1.013471", "1.013479", "1.014616", "1.114998", "1.115372", "2.000077", "2.000527", "2.000717",
    "2.001204", "2.002226", "2.009182739", "3.000366",
]


def lines():
    with gzip.open(FULL / "catalogue" / "national-2026-07-18.part.jsonl.gz", "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def tables():
    """Every labelled line of the tests: file, the codes that it names, its weight for the choice. What people judged weighs most."""
    for pattern, weight in (("Deadlines/Times/*.tsv", 5.0), ("Procedures/Times/*.tsv", 6.0), ("Requirements/Inference/Data/*.tsv", 4.0),
                            ("Simplification/labels/*.csv", 4.0), ("Procedures/Searching/Data/*.tsv", 0.5)):
        for path in sorted(TESTS.glob(pattern)):
            for line in path.read_text(encoding="utf-8").splitlines():
                if codes := sorted(set(CODE.findall(line))):
                    yield path.name, codes, weight


def needed():
    """Records that a test names one by one."""
    codes = {path.stem for path in (TESTS / "Dossiers" / "Expected" / "Grouped").glob("*.json")}
    codes |= {path.stem.split("-")[-1] for path in (FULL / "catalogue" / "samples").glob("*.json")}
    codes |= set(CODE.findall((TESTS / "Procedures" / "Searching" / "ProcedureSearchRealTests.cs").read_text(encoding="utf-8")))
    return codes | set(RARE)


def objects(record, member):
    return [item for item in record.get(member) or [] if isinstance(item, dict)]


def bucket(number):
    return len(bin(number)) - 2


def features(record):
    """What a record shows of the list, each a word: the sample shows as many of them as it can."""
    yield from ((f"field {item['code']}", 2) for item in objects(record, "categoriesDetails"))
    yield from ((f"branch {(item['code'] or '')[:3]}", 3) for item in objects(record, "categoriesDetails"))
    yield "levels " + "".join("01"[bool(record.get(flag))] for flag in LEVELS), 3
    for member in ("type", "formalityType", "state", "isFullProcess", "isSharedService", "isOfflineOnly", "isNonTerritorial", "isInternal"):
        yield f"{member} {record.get(member)}", 3
    methods = objects(record, "executionMethods")
    yield "channels " + " ".join(sorted({item.get("submissionMethod") or "" for item in methods})), 3
    for item in methods:
        unit, value = item.get("processingTimeUnit"), item.get("processingTime")
        yield f"time {value} {unit}", 1
        yield f"unit {unit} {type(value).__name__} {isinstance(value, float) and value != int(value)}", 3
        yield from ((f"fee {fee.get('type')} {bool(fee.get('value'))} {fee.get('currencyId')}", 2) for fee in objects(item, "fees"))
        text = item.get("description") or ""
        yield from ((f"wording {wording(match, text)}", 1) for match in TIME.finditer(text))
    groups = objects(record, "executionCases")
    papers = [paper for group in groups for paper in objects(group, "profileComponents")]
    yield f"size {bucket(len(json.dumps(record)))}", 2
    counts = (len(groups), len(papers), len(record.get("cases") or []), len(record.get("executionSteps") or []))
    yield f"lists, papers, cases, steps {' '.join(str(bucket(count)) for count in counts)}", 1
    for item in objects(record, "cases"):
        yield f"case {(item.get('processingDay') or {}).get('type')} {(item.get('processingDay') or {}).get('qty')}", 1
    yield from ((f"document {re.sub('[0-9]+', '9', item.get('code') or '')}", 1) for item in objects(record, "legalBasisesDetails"))
    yield from ((f"subject {item.get('code')}", 1) for item in objects(record, "subjectTypesDetails"))
    for role in ("Executing", "Authority", "Authorized", "Coordinating"):
        yield from ((f"agency {role} {re.sub('[0-9]+', '9', item.get('code') or '')}", 1) for item in objects(record, "departments" + role))
        yield from ((f"group {role} {item.get('name')}", 1) for item in objects(record, "unitGroups" + role))
    proposal = record.get("procedureProposal") or {}
    yield f"decision {re.sub('[0-9]+', '9', proposal.get('proposalNumber') or '')} {proposal.get('proposalType')}", 1
    text = json.dumps(record, ensure_ascii=False)
    yield f"composed {unicodedata.is_normalized('NFC', text)}", 3


def wording(match, text):
    return re.sub(r"\d+", "9", " ".join(text[max(0, match.start() - 25):match.end() + 12].lower().split()))


def choose(records):
    """Those needed; then again and again the one that shows most that the chosen do not show yet, and of equals the first."""
    by_code = {}
    for record in records:
        by_code.setdefault(record["code"].strip(), record)
    worth = {}
    for code, record in by_code.items():
        worth[code] = dict(features(record))
    for number, (name, codes, weight) in enumerate(tables()):
        for code in codes:
            if code in worth:
                worth[code][f"label {name} {number}"] = weight
    chosen, seen = [], set()
    open_codes = sorted(worth)

    def take(code):
        chosen.append(code)
        seen.update(worth[code])
        open_codes.remove(code)

    for code in sorted(needed() & worth.keys()):
        take(code)
    while len(chosen) < RECORDS:
        take(max(open_codes, key=lambda code: sum(weight for feature, weight in worth[code].items() if feature not in seen)))
    return [record for record in records if record["code"].strip() in set(chosen) and by_code[record["code"].strip()] is record]


def facts(text, whole=False):
    """A short text stays. Of prose the lines stay that state a time, all of it where it is a channel's and not long; where none does, its beginning."""
    if not isinstance(text, str) or len(text) <= SHORT or (whole and len(text) <= LONG and TIME.search(text)):
        return text
    return "\n".join(kept for line in text.split("\n") if TIME.search(kept := line if len(line) <= LONG else sentences(line))) or beginning(text, SHORT)


def sentences(line):
    return " ".join(part for part in re.split(r"(?<=[.;]) ", line) if TIME.search(part) and len(part) <= LONG)


def beginning(text, length):
    return text if len(text) <= length else text[:text.rindex(" ", 0, length)]


def named(name):
    """A name stays, but no text that stands where a name should and has a thousand characters: its beginning does."""
    return beginning(name, NAME) if isinstance(name, str) else name


def reduced(record):
    kept = dict(record)
    for member in ("requirementsAndConditions", "description"):
        if isinstance(kept.get(member), str) and len(kept[member]) > SHORT:
            kept[member] = ""
    if "note" in kept:
        kept["note"] = facts(kept["note"])
    kept["executionSteps"] = [
        {**step, "description": facts(step["description"])} if "description" in step else step for step in record.get("executionSteps") or []]
    kept["executionMethods"] = [
        {name: [{**fee, "description": facts(fee["description"])} if "description" in fee else fee for fee in value] if name == "fees" and value else
         facts(value, whole=True) if name == "description" else value for name, value in method.items()} for method in objects(record, "executionMethods")]
    kept["executionCases"] = [
        {**group, "profileComponents": [{**paper, "name": named(paper.get("name"))} for paper in group.get("profileComponents") or []]}
        for group in record.get("executionCases") or []]
    # Numbers of rows in the portal's own tables: each stands beside what it names.
    return {name: value for name, value in kept.items() if not name.endswith("Ids")}


def phrases(records):
    """The labelled phrases of the chosen records, but for the long: record, place, text. A phrase is the statement of a time."""
    texts = {}
    for record in records:
        code = record["code"]
        for member, value in record.items():
            if isinstance(value, str):
                texts[code, member] = value
            for i, row in enumerate(value if isinstance(value, list) else []):
                for name, part in row.items() if isinstance(row, dict) else ():
                    if isinstance(part, str):
                        texts[code, f"{member}[{i}].{name}"] = part
    places = set()
    for path in TESTS.glob("Deadlines/Times/*.tsv"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#") and len(cells := line.split("\t")) > 2:
                places.add((cells[0], cells[1]))
    for code, place in sorted(places):
        path, _, part = place.partition("@")
        text = texts.get((code, path))
        if text is not None:
            if part:
                start, length = map(int, part.split("+"))
                units = text.encode("utf-16-le")
                text = units[2 * start:2 * (start + length)].decode("utf-16-le")
            if len(text) <= LONG:
                yield code, place, json.dumps(text, ensure_ascii=False)


def main():
    records = choose(lines())
    with open(HERE / "catalogue" / "records.jsonl.gz", "wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        for record in records:
            packed.write((json.dumps(reduced(record), ensure_ascii=False, separators=(",", ":")) + "\n").encode())
    with open(HERE / "catalogue" / "phrases.tsv", "w", encoding="utf-8", newline="\n") as file:
        rows = ["\t".join(row) for row in phrases(records)]
        file.write("# record, place, text (JSON): the labelled phrases of the records in records.jsonl.gz; written by sample.py\n" + "\n".join(rows) + "\n")
    print(len(records), "records,", len(rows), "phrases")


main()
