#!/usr/bin/env python3
"""Makes the lexicon of caption words: the second step, after tag_captions.py.

    python3 make_lexicon.py --wordnet DIR --out EnglishLexicon.swift tagged.txt...

DIR has WordNet 3.0's dictionary files (Debian's package wordnet-base: /usr/share/wordnet).
The result is a Swift file with four texts: words with their parts of speech and lemmas,
synonyms and hypernyms among these words, and which part of speech follows which.
Needs nothing beside Python. The same input gives the same bytes.
"""

import argparse
import collections
import math
import os
import re
import textwrap

# The lexicon's parts of speech (WordTag) and the Penn tags that they stand for.
LETTERS = "npvsgdacmitobrkq"
PENN = {
    "NN": "n", "NNP": "n", "NNS": "p", "NNPS": "p", "VB": "v", "VBP": "v", "VBZ": "s", "VBG": "g",
    "VBD": "d", "VBN": "d", "JJ": "a", "AFX": "a", "JJR": "c", "JJS": "c", "RBR": "c", "RBS": "c",
    "CD": "m", "IN": "i", "DT": "t", "PDT": "t", "WDT": "t", "PRP$": "t", "WP$": "t",
    "PRP": "o", "WP": "o", "EX": "o", "MD": "b", "RB": "r", "RP": "r", "WRB": "r",
    "CC": "k", "TO": "q", "POS": "q",
}  # fmt: skip

# Closed classes by hand: where tag sets differ from what is needed, and frequent mistakes.
CLOSED = {
    "b": "is are was were be been being am 's/ 're 'm can could will would may might must should "
    "has have had having do does did done doing 've 'll 'd n't not",
    "q": "of to as than 's",
    "t": "a an the this that these those each every all both some any no another other its his her "
    "their our my your whose which what either neither same such own various different",
    "o": "it he she they we you i him them us me who there itself himself herself themselves "
    "someone something somebody everyone everything anyone nothing others",
    "k": "and or but while that if because so where when although whether though nor plus",
    "m": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty hundred several many "
    "few",
    "a": "red blue green yellow purple pink brown black white grey gray beige scarlet striped "
    "checkered checked plaid spotted plain stuffed",
    "i": "in on at under over above below beneath underneath beside behind near by against across "
    "along through around between among amongst into onto inside outside off atop toward towards "
    "with without from during beyond past alongside upon within amid aboard for about throughout "
    "amidst outta via after before opposite beside besides",
    "r": "very just also too then not there here away together only still almost nearly out "
    "apart back-to-back together forward forwards backwards sideways seemingly visible "
    "including according maybe quite really even",
}
# Words that keep a second reading, in tenths.
MIXED = {
    "up": "r7i3", "down": "r6i4", "next": "i8a2", "like": "i9v1", "past": "i8n2", "off": "i6r4",
    "out": "r8i2", "outside": "i6r4", "inside": "i8r2", "along": "i7r3", "around": "i8r2",
    "over": "i9r1", "about": "i8r2", "behind": "i9r1", "for": "i", "one": "m", "that": "t6k4",
    "her": "t9o1", "while": "k", "as": "q", "so": "k", "through": "i", "across": "i",
    "two": "m", "second": "a", "first": "a", "third": "a", "couple": "n", "pair": "n", "lot": "n",
    "lots": "p", "dozen": "n", "dozens": "p", "close": "r6a4", "adjacent": "a", "left": "a9d1",
    "right": "a", "top": "n7a3", "bottom": "n7a3", "front": "n8a2", "back": "n6r4",
    "middle": "n8a2", "center": "n8a2", "centre": "n8a2", "upper": "a", "lower": "c", "higher": "c",
    "has": "b", "have": "b", "see": "v", "seen": "d", "shown": "d", "orange": "a9n1",
    "violet": "a9n1", "purple": "a", "square": "n6a4", "park": "n9v1", "tan": "a", "gold": "a7n3",
    "silver": "a8n2", "cross": "n7v3", "star": "n", "stars": "p",
    "dot": "n", "box": "n", "crosses": "p8s2", "diamond": "n", "heart": "n", "disc": "n",
    "object": "n", "objects": "p", "shape": "n", "shapes": "p", "thing": "n", "things": "p",
    "watch": "v7n3", "people": "p", "person": "n", "men": "p", "women": "p", "children": "p",
}
# Every word of the drawn scenes, in case no caption has it.
SCENES = {
    "n": "circle disc dot square box triangle star cross diamond rhombus heart shape object thing "
    "background corner drawing image picture side pair couple",
    "p": "circles discs dots squares boxes triangles stars crosses diamonds rhombuses hearts "
    "shapes objects things",
    "a": "red scarlet blue green yellow orange purple violet pink brown black white grey gray big "
    "large small little tiny plain striped checkered checked",
    "c": "bigger larger smaller higher lower",
    "s": "contains shows",
    "g": "showing",
}

NOUNS, VERBS, ADJECTIVES = "np", "vsgd", "ac"
RULES = {
    "noun": [("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"),
             ("men", "man"), ("ies", "y"), ("s", "")],
    "verb": [("ies", "y"), ("es", "e"), ("es", ""), ("s", ""), ("ed", "e"), ("ed", ""),
             ("ing", "e"), ("ing", "")],
    "adj": [("est", "e"), ("est", ""), ("er", "e"), ("er", "")],
}  # fmt: skip


class WordNet:
    """WordNet's dictionary files (wndb(5WN))."""

    def __init__(self, folder):
        self.index, self.synsets, self.exceptions = {}, {}, {}
        for part in ("noun", "verb", "adj"):
            self.index[part], self.synsets[part], self.exceptions[part] = {}, {}, {}
            for line in self.lines(folder, f"index.{part}"):
                fields = line.split()
                pointers = int(fields[3])
                self.index[part][fields[0]] = fields[6 + pointers :]
            for line in self.lines(folder, f"data.{part}"):
                fields = line.split("|")[0].split()
                size = int(fields[3], 16)
                words = [re.sub(r"\(.*\)", "", w).lower() for w in fields[4 : 4 + 2 * size : 2]]
                start = 5 + 2 * size
                wider = [
                    fields[at + 1]
                    for at in range(start, start + 4 * int(fields[start - 1]), 4)
                    if fields[at] in ("@", "@i") and fields[at + 2] == part[0]
                ]
                self.synsets[part][fields[0]] = (words, wider)
            for line in self.lines(folder, f"{part}.exc"):
                inflected, *lemmas = line.split()
                self.exceptions[part][inflected] = lemmas[0]
        # How often each sense was met in WordNet's tagged texts.
        self.counts = collections.Counter()
        parts = {"1": "noun", "2": "verb", "3": "adj", "5": "adj"}
        for line in self.lines(folder, "cntlist.rev"):
            key, sense, count = line.split()
            lemma, _, rest = key.partition("%")
            if rest[0] in parts:
                self.counts[lemma, parts[rest[0]], int(sense)] += int(count)

    def senses(self, word, part):
        """The synsets of a word that are usual: the first, and others at least 0.4 times as often."""
        synsets = self.index[part].get(word, [])
        first = self.counts[word, part, 1]
        return [
            synset
            for number, synset in enumerate(synsets[:3], start=1)
            if number == 1 or self.counts[word, part, number] >= max(2, 0.4 * first)
        ]

    @staticmethod
    def lines(folder, name):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            return [line for line in file if not line.startswith("  ")]

    def lemma(self, word, part):
        """The base form by the exceptions and the endings, or None."""
        if word in self.exceptions[part]:
            return self.exceptions[part][word]
        for ending, other in RULES[part]:
            if not word.endswith(ending) or (ending == "s" and word.endswith("ss")):
                continue
            stem = word[: len(word) - len(ending)] + other
            doubled = len(stem) > 3 and stem[-1] == stem[-2] and other == "" and ending != "s"
            for form in (stem, stem[:-1]) if doubled else (stem,):
                if form in self.index[part]:
                    return form
        return word if word in self.index[part] else None


def part_of(letter):
    if letter in NOUNS:
        return "noun"
    if letter in VERBS:
        return "verb"
    return "adj" if letter in ADJECTIVES else None


def count(paths):
    """Readings of each word, pairs of neighbouring tags and tags, all by letter."""
    fixed = {}
    for letter, text in CLOSED.items():
        for word in text.split():
            fixed.setdefault(word, letter)
    words = collections.defaultdict(collections.Counter)
    pairs = collections.Counter()
    tags = collections.Counter()
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for line in file:
                previous = "^"
                for item in line.split():
                    word, _, tag = item.rpartition("_")
                    letter = PENN.get(tag)
                    if letter == "m" and fixed.get(word) != "m" and not word.isdigit():
                        letter = "a"
                    if word in fixed and fixed[word] not in "im" or word in ("one",):
                        letter = fixed[word]
                    elif word in fixed and (letter in (None, "i", "r", "a", "q")):
                        letter = fixed[word]
                    if letter is None:
                        continue
                    words[word][letter] += 1
                    tags[letter] += 1
                    pairs[previous, letter] += 1
                    previous = letter
                pairs[previous, "$"] += 1
    for word, letter in fixed.items():
        words[word] = collections.Counter({letter: max(1, sum(words[word].values()))})
    for word, readings in MIXED.items():
        total = max(10, sum(words[word].values()))
        shares = re.findall(r"([a-z])(\d*)", readings)
        words[word] = collections.Counter(
            {letter: total * int(share or 10) // 10 for letter, share in shares}
        )
    for letter, text in SCENES.items():
        for word in text.split():
            if not words[word]:
                words[word][letter] = 1
    return words, pairs, tags


def readings(counts):
    """The readings with their shares in tenths, as text; rare ones are the tagger's mistakes."""
    total = sum(counts.values())
    order = sorted(counts, key=lambda letter: (-counts[letter], letter))
    kept = [x for x in order if counts[x] >= 0.04 * total and (counts[x] > 1 or total < 4)][:4]
    kept = kept or order[:1]
    if len(kept) == 1:
        return kept[0]
    total = sum(counts[x] for x in kept)
    return "".join(f"{x}{min(9, max(1, round(10 * counts[x] / total)))}" for x in kept)


def relations(names, part, wordnet):
    """Synonym pairs and, for each lemma, the nearest hypernyms that are words of the list."""
    synonyms, hypernyms = set(), collections.defaultdict(set)
    taken = {name: wordnet.senses(name, part) for name in names}
    members = collections.defaultdict(set)
    for name, synsets in taken.items():
        for synset in synsets:
            members[synset].add(name)
    for group in members.values():
        synonyms |= {(a, b) for a in group for b in group if a < b}
    for name, synsets in taken.items() if part != "adj" else ():
        for synset in synsets:
            front = [synset]
            # Synsets without a word of the list are passed through.
            for _ in range(3):
                front = [wider for s in front for wider in wordnet.synsets[part][s][1]]
                found = {m for s in front for m in members.get(s, ())} - {name}
                if found:
                    hypernyms[name] |= found
                    break
    # Verbs so wide that everything is one of them.
    if part == "verb":
        wide = set("act be have make do get move change go travel touch use take".split())
        hypernyms = {k: v - wide for k, v in hypernyms.items()}
    return sorted(synonyms), {k: sorted(v) for k, v in sorted(hypernyms.items()) if v}


def literal(name, comment, items):
    lines = textwrap.wrap(
        " ".join(items), 96, break_long_words=False, break_on_hyphens=False
    )
    body = "\n".join("    " + line for line in lines)
    return f'  /// {comment}\n  static let {name} = """\n{body}\n    """\n'


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wordnet", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--minimum-count", type=int, default=2)
    parser.add_argument("tagged", nargs="+")
    arguments = parser.parse_args()
    wordnet = WordNet(arguments.wordnet)
    words, pairs, tags = count(arguments.tagged)

    scenes = {word for text in SCENES.values() for word in text.split()}
    listed = set(MIXED) | scenes | {w for text in CLOSED.values() for w in text.split()}
    entries = []
    by_part = collections.defaultdict(set)
    for word in sorted(words):
        if sum(words[word].values()) < arguments.minimum_count and word not in listed:
            continue
        # Single letters are parts of abbreviations, and of "t-shirt" where hyphens part words.
        if len(word) == 1 and word not in "ai":
            continue
        if not re.fullmatch(r"[a-z]+(?:[-'][a-z0-9]+)*|'[a-z]+|n't", word) or "/" in word:
            continue
        text = readings(words[word])
        lemma = word
        for letter in re.findall("[a-z]", text):
            part = part_of(letter)
            if part and (letter not in "nva" or (lemma == word and letter == text[0])):
                base = wordnet.lemma(word, part) if letter not in "nva" else word
                if base and letter == text[0]:
                    lemma = base
                if base:
                    by_part[part].add(base)
        for letter in re.findall("[a-z]", text):
            if part_of(letter):
                by_part[part_of(letter)].add(lemma)
        entries.append(f"{word},{text}" if lemma == word else f"{word},{lemma},{text}")

    related = {part: relations(by_part[part], part, wordnet) for part in ("noun", "verb", "adj")}

    table = []
    for previous in LETTERS + "^":
        total = sum(pairs[previous, x] for x in LETTERS + "$")
        for following in LETTERS + "$":
            probability = (pairs[previous, following] + 0.5) / (total + 0.5 * 17)
            table.append(str(round(-10 * math.log2(probability))))
    total = sum(tags.values())
    table += [str(round(-10 * math.log2((tags[x] + 1) / total))) for x in LETTERS]

    with open(arguments.out, "w", encoding="utf-8") as file:
        file.write(
            "// Made by scripts/lexicon/make_lexicon.py; do not edit.\n"
            "// Synonyms, hypernyms and base forms are from WordNet 3.0, Copyright 2006 by Princeton\n"
            "// University, used and distributed under the WordNet license; see NOTICE.\n\n"
            "/// The text of the English lexicon.\n"
            "enum EnglishLexicon {\n"
        )
        file.write(literal("words", "Words: `word,lemma,readings` or `word,readings`.", entries))
        file.write("\n")
        for part, title in (("noun", "Nouns"), ("verb", "Verbs"), ("adj", "Adjectives")):
            synonyms, hypernyms = related[part]
            items = [f"{a}={b}" for a, b in synonyms]
            items += [f"{k}>{','.join(v)}" for k, v in hypernyms.items()]
            comment = f"{title} that mean the same (`=`), and their nearest hypernyms (`>`)."
            file.write(literal(title.lower(), comment, items))
            file.write("\n")
        file.write(literal("transitions", "What follows which part of speech; see ``TagModel``.",
                           table))  # fmt: skip
        file.write("}\n")
    print(f"{len(entries)} words")


if __name__ == "__main__":
    main()
