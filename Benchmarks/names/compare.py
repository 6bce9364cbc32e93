#!/usr/bin/env python3
"""compare FILE [--speed]

On the test set that make_names.py wrote: the best that Jaro-Winkler (rapidfuzz) reaches over all pairs,
its threshold chosen with the answers in hand, and the best that anyone can reach who knows the maker's
tables and every person in the set. Needs rapidfuzz and numpy.
"""
import argparse, collections, itertools, time
import numpy
from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler
import make_names


def f1(found, right, every):
    return 0.0 if not right else 2 * right / (found + every)


def jaro_winkler(lines, every):
    spellings = [line[1].lower() for line in lines]
    people = numpy.array([int(line[0]) for line in lines])
    found, right = numpy.zeros(102, int), numpy.zeros(102, int)
    begin = time.time()
    for start in range(0, len(spellings), 512):
        scores = process.cdist(spellings[start:start + 512], spellings[start:], scorer=JaroWinkler.similarity, score_cutoff=0.8, dtype=numpy.float32, workers=-1)
        rows, columns = numpy.nonzero(scores)
        keep = columns > rows
        rows, columns = rows[keep], columns[keep]
        steps = (scores[rows, columns] * 100).astype(int)
        same = people[start + rows] == people[start + columns]
        found += numpy.bincount(steps, minlength=102)
        right += numpy.bincount(steps[same], minlength=102)
    best = max(range(80, 101), key=lambda t: f1(found[t:].sum(), right[t:].sum(), every))
    print(f"Jaro-Winkler, best threshold {best / 100}: F1 {f1(found[best:].sum(), right[best:].sum(), every):.4f}"
          f" ({time.time() - begin:.0f} s)")


def ceiling(lines, every):
    """Knows every person and how the maker spells each; decides by the chance that two are one."""
    spelled = {h: s for h, _, s in make_names.families()}
    names = {int(line[0]): line[2] for line in lines}
    chances = collections.defaultdict(dict)

    def add(key, person, chance):
        chances[key][person] = chances[key].get(person, 0) + chance

    for person, name in names.items():
        family, given = (name[:2], name[2:]) if len(name) == 4 else (name[:1], name[1:])
        for f, p in spelled[family]:
            for (a, q), (b, r) in itertools.product(make_names.press(given[0]), make_names.press(given[1])):
                add((f, a + b), person, 0.6 * p * q * r)
            add((f, "".join(make_names.revised(given))), person, 0.2 * p)
        mccune = "".join(make_names.mccune(family)), "".join(make_names.mccune(given))
        add(mccune, person, 0.14)
        add(tuple(map(make_names.bare, mccune)), person, 0.06)
    records = []
    for person, spelling, name, *_ in lines:
        words = spelling.lower().replace("-", "").split(" ")
        long = 2 if len(name) == 4 else 1
        orders = [(words[0], "".join(words[1:])), (words[-1], "".join(words[:-1]))]
        key = next((o for o in orders if int(person) in chances.get(o, {})), None)
        total = sum(chances[key].values()) if key else 1
        records.append({p: c / total for p, c in chances[key].items()} if key else {int(person): 1.0})
    holders = collections.defaultdict(list)
    for place, record in enumerate(records):
        for person, chance in record.items():
            if chance > 0.001:
                holders[person].append((place, chance))
    pairs = collections.defaultdict(float)
    for held in holders.values():
        for (a, p), (b, q) in itertools.combinations(held, 2):
            pairs[a, b] += p * q
    found = sum(1 for s in pairs.values() if s >= 0.5)
    right = sum(1 for (a, b), s in pairs.items() if s >= 0.5 and lines[a][0] == lines[b][0])
    print(f"maker's tables and people known: precision {right / found:.4f} recall {right / every:.4f} F1 {f1(found, right, every):.4f}")


def speed(lines):
    left, right = ([line[1] for line in lines[a:a + 5000]] for a in (0, 5000))
    for workers in (1, -1):
        begin = time.time()
        process.cdist(left, right, scorer=JaroWinkler.similarity, workers=workers)
        print(f"rapidfuzz cdist, Jaro-Winkler, workers {workers}: {len(left) * len(right) / (time.time() - begin) / 1e6:.1f} million pairs a second")


def main():
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("file")
    args.add_argument("--speed", action="store_true")
    args = args.parse_args()
    lines = [line.rstrip("\n").split("\t") for line in open(args.file)]
    every = sum(n * (n - 1) // 2 for n in collections.Counter(line[0] for line in lines).values())
    speed(lines)
    if not args.speed:
        ceiling(lines, every)
        jaro_winkler(lines, every)


if __name__ == "__main__":
    main()
