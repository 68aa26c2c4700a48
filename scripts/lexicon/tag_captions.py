#!/usr/bin/env python3
"""Tags the words of caption files with parts of speech: the first step of the lexicon.

    python3 tag_captions.py --model en_core_web_sm captions.txt... > tagged.txt

Needs spaCy 3.8 and its model en_core_web_sm (both MIT). Writes one line a caption: its words as
WordTokenizer cuts them, each as word_TAG with its Penn Treebank tag; the tagger sees the
punctuation, which is then left out. make_lexicon.py is the second step.
"""

import argparse
import re

import spacy
from spacy.tokens import Doc

TOKEN = re.compile(r"\d+(?:[.,:]\d+)+|[^\W_]+(?:[-'][^\W_]+)*|[^\w\s]")
CLITIC = re.compile(r"(.+)('s|'m|'d|'ll|'re|'ve|n't)$")


def words(caption):
    result = []
    for token in TOKEN.findall(caption.replace("\u2019", "'")):
        match = CLITIC.match(token.lower())
        if match:
            cut = len(match.group(1))
            result += [token[:cut], token[cut:]]
        else:
            result.append(token)
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="en_core_web_sm")
    parser.add_argument("captions", nargs="+")
    arguments = parser.parse_args()
    nlp = spacy.load(
        arguments.model, disable=["parser", "ner", "lemmatizer", "attribute_ruler", "senter"]
    )
    for path in arguments.captions:
        with open(path, encoding="utf-8") as file:
            docs = (Doc(nlp.vocab, words=words(line) or ["."]) for line in file)
            for doc in nlp.pipe(docs, batch_size=512):
                print(
                    *(
                        f"{token.text.lower()}_{token.tag_}"
                        for token in doc
                        if token.text[0].isalnum() or token.text.lower() in ("'s", "'re", "'m")
                    )
                )


if __name__ == "__main__":
    main()
