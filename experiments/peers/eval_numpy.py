#!/usr/bin/env python3
"""Times the evaluation as VSE++ does it: one product, then a full sort of every row and column.

    python eval_numpy.py [--images 5000] [--dimension 1024] [--threads 2]

Prints one JSON object with the seconds of the product and of the sorts.
"""

import argparse
import json
import os

p = argparse.ArgumentParser()
p.add_argument("--images", type=int, default=5000)
p.add_argument("--dimension", type=int, default=1024)
p.add_argument("--threads", type=int, default=2)
o = p.parse_args()
os.environ["OPENBLAS_NUM_THREADS"] = str(o.threads)

import time  # noqa: E402

import numpy as np  # noqa: E402

g = np.random.default_rng(0)
images = g.random((o.images, o.dimension), dtype=np.float32) * 2 - 1
captions = g.random((5 * o.images, o.dimension), dtype=np.float32) * 2 - 1

start = time.perf_counter()
similarities = images @ captions.T
product = time.perf_counter() - start

start = time.perf_counter()
ranks = np.zeros(o.images)
for i in range(o.images):
    order = np.argsort(similarities[i])[::-1]
    ranks[i] = min(np.where(order == c)[0][0] for c in range(5 * i, 5 * i + 5))
other = np.zeros(5 * o.images)
for c in range(5 * o.images):
    order = np.argsort(similarities[:, c])[::-1]
    other[c] = np.where(order == c // 5)[0][0]
sorts = time.perf_counter() - start
print(json.dumps({"product": product, "sorts": sorts, "median": product + sorts}))
