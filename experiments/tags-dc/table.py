#!/usr/bin/env python3
"""Tables of README.md from run directories, with Python's standard library alone.

  python3 experiments/tags-dc/table.py RUN…               what was measured at the best checkpoint, by run name
  python3 experiments/tags-dc/table.py --difficulty RUN…  how hard the written sentences were, by epoch (spec T9)

Runs whose names differ in `-s0`, `-s1` … only are one group: mean ± standard deviation.
"""
import json, re, statistics, sys, tomllib


def events(run):
    for line in open(run + "/events.jsonl"):
        try:
            yield json.loads(line)
        except ValueError:
            pass


def name(run):
    settings = tomllib.load(open(run + "/run.toml", "rb"))
    return re.sub(r"-s\d+$", "", settings["run"]["name"]), settings["run"]["seed"]


def spread(values, digits=1):
    values = [v for v in values if v is not None]
    if not values:
        return ""
    text = f"{statistics.mean(values):.{digits}f}"
    return text + (f" ± {statistics.stdev(values):.{digits}f}" if len(values) > 1 else "")


def measured(run):
    found = {}
    for event in events(run):
        if event["kind"] == "eval" and event.get("final"):
            split = event["split"]
            found[split] = event["rsum"]
            if "edits" in event:
                found[split + " edits"] = event["edits"]["accuracy"]
                for kind, value in event["edits"]["kinds"].items():
                    found[split + " " + kind] = value
    return found


def difficulty(run):
    """By epoch: share of kept sentences within the margin, above the caption, and the mean gap."""
    settings = tomllib.load(open(run + "/run.toml", "rb"))
    rows, steps = [], []
    epoch_end = [event["step"] for event in events(run) if event["kind"] == "epoch"]
    for event in events(run):
        if event["kind"] == "foils" and event.get("kept", 0) > 0:
            steps.append(event)
    start = 0
    for epoch, end in enumerate(epoch_end, 1):
        part = [e for e in steps if start < e["step"] <= end]
        kept = sum(e["kept"] for e in part)
        if kept:
            rows.append((epoch, *(sum(e[k] * e["kept"] for e in part) / kept
                                  for k in ("violation_rate", "beaten_rate", "gap_mean")),
                         statistics.mean(e["distinct_substitutions"] for e in part)))
        start = end
    return rows


arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
groups = {}
for run in arguments:
    group, seed = name(run)
    groups.setdefault(group, []).append((seed, run))

if "--difficulty" in sys.argv:
    print("| epoch | " + " | ".join(groups) + " |")
    print("| --- |" + " --- |" * len(groups))
    tables = {g: [{row[0]: row for row in difficulty(run)} for _, run in runs] for g, runs in groups.items()}
    for epoch in sorted({e for ts in tables.values() for t in ts for e in t}):
        cells = []
        for ts in tables.values():
            rows = [t[epoch] for t in ts if epoch in t]
            cells.append("" if not rows else " ".join(
                [f"{100 * statistics.mean(r[1] for r in rows):.0f}", "/",
                 f"{100 * statistics.mean(r[2] for r in rows):.0f}", "/",
                 f"{statistics.mean(r[3] for r in rows):.3f}"]))
        print(f"| {epoch} | " + " | ".join(cells) + " |")
else:
    keys = sorted({k for runs in groups.values() for _, run in runs for k in measured(run)})
    print("| run | seeds | " + " | ".join(keys) + " |")
    print("| --- | --- |" + " --- |" * len(keys))
    for group, runs in groups.items():
        found = [measured(run) for _, run in sorted(runs)]
        print(f"| {group} | {', '.join(str(s) for s, _ in sorted(runs))} | "
              + " | ".join(spread([f.get(k) for f in found]) for k in keys) + " |")
