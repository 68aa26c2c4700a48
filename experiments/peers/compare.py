"""Runs `foil bench` and its peers in turn and prints the ratios; called by compare.sh."""

import json
import os
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
FOIL, PYTHON, ROUNDS = os.environ["FOIL"], os.environ["PYTHON"], int(os.environ["ROUNDS"])
MODELS = os.environ.get("MODELS", "gru-regions bert-regions gru-global small evaluation").split()


def output(command):
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def ours(model, extra):
    return output([FOIL, "bench", "step", "--model", model, "--threads", "2", "--json", *extra])[0]


def theirs(model, extra):
    return output([PYTHON, os.path.join(HERE, "bench_torch.py"), "--model", model, *extra])


def spread(values):
    return f"{statistics.median(values):6.2f}  ({min(values):.2f}–{max(values):.2f})"


def steps(title, extra):
    print(f"\n{title}")
    print(f"{'model':14}{'theirs / ours':>24}{'share of ceiling':>20}{'ours GFLOP/s':>15}")
    for model in [model for model in MODELS if model != "evaluation"]:
        rounds = [(ours(model, extra), theirs(model, extra)) for _ in range(ROUNDS)]
        ratios = [t["median"] / o["seconds"]["median"] for o, t in rounds]
        share = statistics.median(100 * o["share_of_ceiling"] for o, _ in rounds)
        rate = statistics.median(o["gflop_per_second"] for o, _ in rounds)
        print(f"{model:14}{spread(ratios):>24}{share:>18.1f} %{rate:>15.1f}", flush=True)


def evaluation():
    print("\nEvaluation, 5,000 × 25,000 × 1,024")
    rounds = [
        (output([FOIL, "bench", "eval", "--threads", "2", "--json"])[0],
         output([PYTHON, os.path.join(HERE, "eval_numpy.py")]))
        for _ in range(ROUNDS)
    ]
    ratios = [t["median"] / o["seconds"]["median"] for o, t in rounds]
    share = statistics.median(100 * o["share_of_ceiling"] for o, _ in rounds)
    print(f"NumPy / ours {spread(ratios)}, share of ceiling {share:.1f} %")


steps("Dense batches of 128, two threads", [])
if len(sys.argv) > 1:
    steps("Captions of real lengths", ["--captions", os.path.abspath(sys.argv[1])])
if "evaluation" in MODELS:
    evaluation()
