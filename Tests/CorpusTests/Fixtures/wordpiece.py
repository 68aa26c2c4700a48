"""Makes wordpiece-vocab.txt and wordpiece-expected.json with Hugging Face's tokenizers (0.23.3):

    pip install tokenizers && python3 wordpiece.py
"""

import json
import unicodedata

from tokenizers import BertWordPieceTokenizer

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
WORDS = """rid a man woman is ride ##s ##ing ##d skate ##board ##er two dog dogs run play cafe angstrom
naive ##ve na i istanbul don ' t s - — , . “ ” … $ 5 ^ ` ~ < > b ##b 1 ##000 000 ##0 50 東 京 タ
##ワー 한국 zero ##width ##soft x c σισυφοσ ##ισ σ ß ss ! ? ( ) [ ] mask cls un ##aff ##able ##aa
豈""".split()
WORDS = [unicodedata.normalize("NFD", word) for word in WORDS]
TEXTS = [
    "A man is riding a skateboard.",
    "Two dogs run; a woman rides?",
    "unaffable unaffabl unknown",
    "Café Ångström NAÏVE",
    "İstanbul ΣΊΣΥΦΟΣ ẞ ß",
    "don’t don't “A” — …",
    "東京タワー 한국",
    "zero\u200bwidth zero\u00adsoft\ufffd",
    "a\tman\u2003is\u00a0\x00\x07two\r\n",
    "b\u0300\u0301b",
    "豈 a豈b",
    "$5 ^ ` ~ <b> 1,000.50!",
    "x" * 101 + " x",
    "🙂 dog",
    "",
    " \t ",
    "...",
]

with open("wordpiece-vocab.txt", "w", encoding="utf-8", newline="\n") as file:
    file.write("\n".join(SPECIAL + WORDS) + "\n")
tokenizer = BertWordPieceTokenizer("wordpiece-vocab.txt", lowercase=True)
cases = []
for text in TEXTS:
    encoding = tokenizer.encode(text, add_special_tokens=False)
    cases.append({"text": text, "tokens": encoding.tokens, "ids": encoding.ids})
with open("wordpiece-expected.json", "w", encoding="utf-8") as file:
    json.dump(cases, file, ensure_ascii=True, indent=1)
    file.write("\n")
