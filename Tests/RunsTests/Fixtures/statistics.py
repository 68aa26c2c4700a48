"""Reference numbers for the statistics, from NumPy and SciPy. Writes statistics.json.

    pip install numpy scipy && python statistics.py
"""

import json

import numpy as np
from scipy import stats

random = np.random.default_rng(7)


def ranks(images, captions, quality):
    def draw(count):
        return np.minimum(random.geometric(quality, count), 60)

    return {"i2t": draw(images), "t2i": draw(int(captions.sum()))}


def scores(run, captions):
    """Per image: its own score and the sum of its captions', for the sum of recalls."""
    hits = lambda r: 100.0 * sum((r <= k).astype(float) for k in (1, 5, 10))
    ends = np.cumsum(captions)
    caption = np.array([hits(run["t2i"])[e - c : e].sum() for e, c in zip(ends, captions)])
    return hits(run["i2t"]), caption


def metric(score, captions, index):
    image, caption = score
    return image[index].mean() + caption[index].sum() / captions[index].sum()


def metrics(run):
    result = {}
    for name in ("i2t", "t2i"):
        r = run[name]
        for k in (1, 5, 10):
            result[f"{name}.r{k}"] = float(100 * np.mean(r <= k))
        result[f"{name}.meanr"] = float(np.mean(r))
    result["rsum"] = sum(v for k, v in result.items() if ".r" in k)
    for name in ("i2t", "t2i"):
        result[f"{name}.r50"] = float(100 * np.mean(run[name] <= 50))
    # A caption has one image: 1/R Σ P(i) rel(i) is 1 where that comes first, else 0.
    result["t2i.map_r"] = result["t2i.r1"]
    return result


images = 60
captions = random.integers(4, 7, images)
good = [ranks(images, captions, 0.33) for _ in range(3)]
poor = [ranks(images, captions, 0.29) for _ in range(3)]
everything = np.arange(images)

# The paired bootstrap over images of the difference of one run of each, by SciPy.
a, b = scores(good[0], captions), scores(poor[0], captions)
difference = lambda index: metric(a, captions, index) - metric(b, captions, index)
interval = stats.bootstrap(
    (everything,), difference, vectorized=False, n_resamples=100_000, method="percentile", rng=1
).confidence_interval

# Two levels: images, the same for all, and runs within the groups.
levels = []
for _ in range(40_000):
    index = random.integers(0, images, images)
    group = lambda runs: np.mean(
        [metric(scores_of[id(runs[i])], captions, index) for i in random.integers(0, 3, 3)]
    )
    if not levels:
        scores_of = {id(run): scores(run, captions) for run in good + poor}
    levels.append(group(good) - group(poor))

# What each image adds to the difference.
parts = lambda s: s[0] / images + s[1] / captions.sum()
paired = parts(a) - parts(b)
sum_difference = lambda x, y: np.sum(x) - np.sum(y)
drawn = stats.permutation_test(
    (parts(a), parts(b)), sum_difference, permutation_type="samples", n_resamples=400_000, rng=2
)
few = [0.5, -0.25, 1.0, 0.75, -0.125, 0.5, 0.25, 1.5, -1.0, 0.5]
exact = stats.permutation_test(
    (np.array(few), np.zeros(10)), sum_difference, permutation_type="samples", n_resamples=np.inf
)
sample = random.normal(size=23)
expected = {
    "captions": captions.tolist(),
    "good": [{k: v.tolist() for k, v in run.items()} for run in good],
    "poor": [{k: v.tolist() for k, v in run.items()} for run in poor],
    "metrics": metrics(good[0]),
    "difference": float(difference(everything)),
    "paired_bootstrap": [float(interval.low), float(interval.high)],
    "two_level_bootstrap": np.percentile(levels, [2.5, 97.5]).tolist(),
    "randomisation_drawn": float(drawn.pvalue),
    "effect": float(paired.mean() / paired.std(ddof=1)),
    "few": few,
    "randomisation_exact": float(exact.pvalue),
    "sample": sample.tolist(),
    "mean": float(sample.mean()),
    "deviation": float(sample.std(ddof=1)),
    "percentiles": np.percentile(sample, [2.5, 33.0, 97.5]).tolist(),
}
with open("statistics.json", "w") as file:
    json.dump(expected, file)
    file.write("\n")
