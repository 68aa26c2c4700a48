#!/usr/bin/env python3
"""A plain PyTorch trainer of image-caption retrieval on a precomp folder: the peer to compare with.

Images are sets of region vectors: y = linear(x) + mlp(x) a region, pooled over the real regions.
Captions are words: embedding, BiGRU (mean of the two directions), pooled over the words. Both are
L2-normalised; similarity is the cosine. With the default options this is the reference recipe; the
other options are variants that were tried (see README.md).

Example: python train_torch.py --data FOLDER --seed 0 --loss mh --json out.json
"""

import argparse
import collections
import json
import math
import re
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

UNKNOWN = 1  # 0 is padding


def tokens(caption):
    """The words of a caption: lower case, runs of [a-z0-9']."""
    return re.findall(r"[a-z0-9']+", caption.lower())


class Split:
    """One split: packed region rows, their offsets, global vectors, captions as id lists."""

    def __init__(self, folder, name):
        features = np.load(f"{folder}/{name}_ims.npy").astype(np.float32)
        counts = np.load(f"{folder}/{name}_num_regions.npy").astype(np.int64)
        self.regions = torch.from_numpy(
            np.concatenate([features[i, :n] for i, n in enumerate(counts)])
        )
        self.counts = torch.from_numpy(counts)
        self.starts = torch.cumsum(self.counts, 0) - self.counts
        self.globals = torch.from_numpy(np.load(f"{folder}/{name}_global.npy").astype(np.float32))
        with open(f"{folder}/{name}_caps.txt", encoding="utf-8") as file:
            self.words = [tokens(line) for line in file.read().splitlines()]
        assert len(self.words) == 5 * len(counts)

    def encode(self, vocabulary):
        self.captions = [[vocabulary.get(w, UNKNOWN) for w in c] or [UNKNOWN] for c in self.words]

    def images(self, indices):
        counts = self.counts[indices]
        owner = torch.repeat_interleave(torch.arange(len(indices)), counts)
        within = torch.arange(len(owner)) - (torch.cumsum(counts, 0) - counts)[owner]
        return self.regions[self.starts[indices][owner] + within], owner, within, counts, self.globals[indices]

    def texts(self, indices):
        rows = [self.captions[i] for i in indices]
        lengths = torch.tensor([len(r) for r in rows])
        ids = torch.zeros(len(rows), int(lengths.max()), dtype=torch.long)
        for k, row in enumerate(rows):
            ids[k, : len(row)] = torch.tensor(row)
        return ids, lengths


class GPO(nn.Module):
    """VSE-infinity's generalized pooling operator, 32-d position encodings, 32 hidden units."""

    def __init__(self, size=32):
        super().__init__()
        self.size = size
        self.gru = nn.GRU(size, size, batch_first=True, bidirectional=True)
        self.linear = nn.Linear(size, 1, bias=False)

    def forward(self, features, lengths):
        longest = features.size(1)
        position = torch.arange(longest, dtype=torch.float).unsqueeze(1)
        rate = torch.exp(torch.arange(0, self.size, 2).float() * -(math.log(10000.0) / self.size))
        code = torch.zeros(longest, self.size)
        code[:, 0::2], code[:, 1::2] = torch.sin(position * rate), torch.cos(position * rate)
        # The weights depend on the length alone: one row for each different length.
        unique, inverse = torch.unique(lengths, return_inverse=True)
        packed = pack_padded_sequence(
            code.expand(len(unique), -1, -1), unique, batch_first=True, enforce_sorted=False)
        out, _ = pad_packed_sequence(self.gru(packed)[0], batch_first=True, total_length=longest)
        out = (out[..., : self.size] + out[..., self.size :]) / 2
        scores = self.linear(out).squeeze(-1)
        outside = torch.arange(longest) >= unique.unsqueeze(1)
        weights = torch.softmax(scores.masked_fill(outside, -10000) / 0.1, 1)[inverse].unsqueeze(-1)
        mask = (torch.arange(longest) >= lengths.unsqueeze(1)).unsqueeze(-1)
        ordered = features.masked_fill(mask, -10000).sort(1, descending=True)[0]
        return (ordered.masked_fill(mask, 0) * weights).sum(1)


class ImageEncoder(nn.Module):
    def __init__(self, o, region_size, global_size):
        super().__init__()
        self.o = o
        hidden = o.hidden or o.embed
        if o.image != "global":
            self.linear = nn.Linear(region_size, o.embed)
            self.mlp = nn.ModuleList([nn.Linear(region_size, hidden), nn.Linear(hidden, o.embed)])
        if o.image != "regions":
            self.global_linear = nn.Linear(global_size, o.embed)
            if o.global_mlp:
                self.global_mlp = nn.ModuleList([nn.Linear(global_size, hidden), nn.Linear(hidden, o.embed)])
        self.pool = GPO() if o.image_pool == "gpo" else None

    def residual(self, x, linear, mlp):
        hidden = F.dropout(F.relu(mlp[0](x)), self.o.image_dropout, self.training)
        return linear(x) + mlp[1](hidden)

    def forward(self, x, owner, within, counts, g):
        o, total = self.o, 0
        if o.image != "global":
            if self.training and o.region_dropout > 0:
                # Never all regions of an image: the largest stays.
                keep = (torch.rand(len(owner)) >= o.region_dropout) | (within == 0)
                x, owner = x[keep], owner[keep]
                counts = torch.bincount(owner, minlength=len(counts))
                starts = torch.cumsum(counts, 0) - counts
                within = torch.arange(len(owner)) - starts[owner]
            y = self.residual(x, self.linear, self.mlp)
            d = y.size(1)
            if o.image_pool in ("mean", "sum"):
                total = torch.zeros(len(counts), d).index_add(0, owner, y)
                if o.image_pool == "mean":
                    total = total / counts.unsqueeze(1)
            else:
                fill = -10000.0 if o.image_pool == "max" else 0.0
                padded = torch.full((len(counts), int(counts.max()), d), fill)
                padded = padded.index_put((owner, within), y)
                total = padded.max(1)[0] if o.image_pool == "max" else self.pool(padded, counts)
        if o.image != "regions":
            g = F.dropout(g, o.global_dropout, self.training)
            if o.global_mlp:
                total = total + self.residual(g, self.global_linear, self.global_mlp)
            else:
                total = total + self.global_linear(g)
        return F.normalize(total, dim=-1, eps=1e-12)


class TextEncoder(nn.Module):
    def __init__(self, o, vocabulary_size, idf):
        super().__init__()
        self.o, self.idf = o, idf
        hidden = o.text_hidden or o.embed
        self.embedding = nn.Embedding(vocabulary_size, o.word, padding_idx=0)
        if o.text != "bow":
            self.gru = nn.GRU(o.word, hidden, batch_first=True, bidirectional=True)
            self.projection = nn.Linear(hidden, o.embed) if hidden != o.embed else None
        if o.text != "gru":
            self.words = nn.Linear(o.word, o.embed)
        self.pool = GPO() if o.text_pool == "gpo" else None

    def forward(self, ids, lengths):
        o, size, y = self.o, self.o.text_hidden or self.o.embed, 0
        mask = ids == 0
        if self.training and o.word_dropout > 0:
            drop = (torch.rand(ids.shape) < o.word_dropout) & ~mask
            ids = ids.masked_fill(drop, UNKNOWN)
        x = F.dropout(self.embedding(ids), o.text_dropout, self.training)
        if o.text != "bow":
            packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
            out, _ = pad_packed_sequence(self.gru(packed)[0], batch_first=True)
            y = (out[..., :size] + out[..., size:]) / 2
            y = F.dropout(y, o.output_dropout, self.training)
            if self.projection is not None:
                y = self.projection(y)
        if o.text != "gru":
            y = y + self.words(x)
        if o.text_pool == "gpo":
            y = self.pool(y, lengths)
        elif o.text_pool == "max":
            y = y.masked_fill(mask.unsqueeze(-1), -10000).max(1)[0]
        else:
            weights = self.idf[ids] if o.text_pool == "idf" else (~mask).float()
            weights = weights.masked_fill(mask, 0)
            y = (y * (weights / weights.sum(1, keepdim=True)).unsqueeze(-1)).sum(1)
        return F.normalize(y, dim=-1, eps=1e-12)


def initialise(model):
    """VSE++: word vectors U(-0.1, 0.1), Xavier-uniform linear layers without bias at first."""
    for module in model.modules():
        if isinstance(module, nn.Linear) and module.bias is not None:
            nn.init.xavier_uniform_(module.weight)
            nn.init.zeros_(module.bias)
        elif isinstance(module, nn.Embedding):
            nn.init.uniform_(module.weight, -0.1, 0.1)


def loss_of(S, kind, o, same):
    """The mean over the 2N queries; the diagonal is positive, `same` pairs are no negatives."""
    n = S.size(0)
    if kind == "infonce":
        if same is not None:
            S = S.masked_fill(same & ~torch.eye(n, dtype=torch.bool), -10000)
        target = torch.arange(n)
        return (F.cross_entropy(S / o.tau, target) + F.cross_entropy(S.t() / o.tau, target)) / 2
    positive = S.diagonal()
    out = torch.eye(n, dtype=torch.bool) if same is None else same
    rows = (o.margin + S - positive.unsqueeze(1)).clamp(min=0).masked_fill(out, 0)
    columns = (o.margin + S - positive.unsqueeze(0)).clamp(min=0).masked_fill(out, 0)
    if kind == "mh":
        return (rows.max(1)[0].sum() + columns.max(0)[0].sum()) / (2 * n)
    return (rows.sum() + columns.sum()) / (2 * n)


@torch.no_grad()
def recalls(model, split, block=500):
    """R@1, 5, 10 image to text, then text to image, in per cent; ties count against the model."""
    model.eval()
    n = len(split.counts)
    images = torch.cat([
        model["image"](*split.images(torch.arange(i, min(i + block, n)))) for i in range(0, n, block)])
    texts = torch.cat([
        model["text"](*split.texts(range(i, min(i + block, 5 * n)))) for i in range(0, 5 * n, block)])
    S = (images @ texts.t()).numpy()
    owner = np.arange(5 * n) // 5
    ranks_i2t = np.empty(n)
    for i in range(n):
        others = S[i][owner != i]
        ranks_i2t[i] = (others >= S[i, 5 * i : 5 * i + 5].max()).sum()
    ranks_t2i = (S >= S[owner, np.arange(5 * n)][None]).sum(0) - 1
    return [float(100 * (r < k).mean()) for r in (ranks_i2t, ranks_t2i) for k in (1, 5, 10)]


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", required=True)
    p.add_argument("--seed", type=int, default=0)
    p.add_argument("--loss", choices=["mh", "sh", "infonce"], default="mh")
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--json")
    p.add_argument("--init", choices=["vsepp", "torch"], default="vsepp")
    p.add_argument("--no-test", action="store_true", help="dev only (exploration)")
    p.add_argument("--epochs", type=int, default=12)
    p.add_argument("--batch", type=int, default=128)
    p.add_argument("--lr", type=float, default=5e-4)
    p.add_argument("--weight-decay", type=float, default=1e-4)
    p.add_argument("--decay-at", type=float, default=0.6, help="part of the training; then x 0.1")
    p.add_argument("--schedule", choices=["step", "cosine"], default="step")
    p.add_argument("--clip", type=float, default=2.0)
    p.add_argument("--margin", type=float, default=0.2)
    p.add_argument("--tau", type=float, default=0.05)
    p.add_argument("--warmup-epochs", type=int, default=1, help="epochs of SH before MH")
    p.add_argument("--mask-same-image", action="store_true")
    p.add_argument("--min-count", type=int, default=4)
    p.add_argument("--embed", type=int, default=256)
    p.add_argument("--hidden", type=int, default=0, help="of the image MLP; 0: --embed")
    p.add_argument("--word", type=int, default=300)
    p.add_argument("--text-hidden", type=int, default=0, help="of the GRU; 0: --embed")
    p.add_argument("--image", choices=["regions", "global", "both"], default="regions")
    p.add_argument("--global-mlp", action="store_true")
    p.add_argument("--image-pool", choices=["mean", "sum", "max", "gpo"], default="mean")
    p.add_argument("--text", choices=["gru", "bow", "gru+bow"], default="gru")
    p.add_argument("--text-pool", choices=["mean", "max", "gpo", "idf"], default="mean")
    p.add_argument("--image-dropout", type=float, default=0, help="hidden units of the MLPs")
    p.add_argument("--global-dropout", type=float, default=0, help="inputs of the global vector")
    p.add_argument("--region-dropout", type=float, default=0, help="whole regions")
    p.add_argument("--text-dropout", type=float, default=0, help="word embeddings")
    p.add_argument("--output-dropout", type=float, default=0, help="BiGRU outputs")
    p.add_argument("--word-dropout", type=float, default=0, help="words replaced by the unknown word")
    p.add_argument("--standardise", action="store_true", help="input features, by the training split")
    o = p.parse_args()

    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    train, dev = Split(o.data, "train"), Split(o.data, "dev")
    test = None if o.no_test else Split(o.data, "test")
    splits = [s for s in (train, dev, test) if s is not None]
    counts = collections.Counter(w for c in train.words for w in c)
    kept = sorted(w for w, n in counts.items() if n >= o.min_count)
    vocabulary = {w: i + 2 for i, w in enumerate(kept)}
    for split in splits:
        split.encode(vocabulary)
    documents = torch.zeros(len(vocabulary) + 2)
    for caption in train.captions:
        documents[list(set(caption))] += 1
    idf = torch.log((1 + len(train.captions)) / (1 + documents)) + 1
    if o.standardise:
        for field in ("regions", "globals"):
            mean, std = getattr(train, field).mean(0), getattr(train, field).std(0).clamp(min=1e-3)
            for split in splits:
                setattr(split, field, (getattr(split, field) - mean) / std)

    model = nn.ModuleDict({
        "image": ImageEncoder(o, train.regions.size(1), train.globals.size(1)),
        "text": TextEncoder(o, len(vocabulary) + 2, idf),
    })
    if o.init == "vsepp":
        initialise(model)
    optimizer = torch.optim.AdamW(model.parameters(), lr=o.lr, weight_decay=o.weight_decay)
    n = len(train.captions)
    total = o.epochs * math.ceil(n / o.batch)
    if o.schedule == "cosine":
        factor = lambda t: 0.5 * (1 + math.cos(math.pi * t / total))
    else:
        factor = lambda t: 0.1 if t >= o.decay_at * total else 1.0
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, factor)

    best, best_state, log, started = -1.0, None, [], time.time()
    for epoch in range(o.epochs):
        model.train()
        kind = "sh" if o.loss == "mh" and epoch < o.warmup_epochs else o.loss
        begun, losses = time.time(), []
        order = torch.randperm(n)
        for at in range(0, n, o.batch):
            chosen = order[at : at + o.batch]
            owner = chosen // 5
            same = owner.unsqueeze(0) == owner.unsqueeze(1) if o.mask_same_image else None
            S = model["image"](*train.images(owner)) @ model["text"](*train.texts(chosen.tolist())).t()
            loss = loss_of(S, kind, o, same)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), o.clip)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
        seconds = time.time() - begun
        dev_recalls = recalls(model, dev)
        entry = {"epoch": epoch + 1, "loss": float(np.mean(losses)), "dev_rsum": sum(dev_recalls), "seconds": seconds}
        log.append(entry)
        print(json.dumps(entry), flush=True)
        if entry["dev_rsum"] > best:
            best, best_epoch = entry["dev_rsum"], epoch + 1
            best_state = {k: v.clone() for k, v in model.state_dict().items()}
    result = {
        "options": {k: v for k, v in vars(o).items() if k not in ("data", "json") and v != p.get_default(k)},
        "vocabulary": len(vocabulary), "seed": o.seed, "loss": o.loss, "dev_rsum": best,
        "best_epoch": best_epoch, "seconds": time.time() - started,
        "seconds_per_epoch": float(np.mean([e["seconds"] for e in log])), "epochs": log,
    }
    if test is not None:
        model.load_state_dict(best_state)
        result["test"] = recalls(model, test)
        result["test_rsum"] = sum(result["test"])
    print(json.dumps({k: v for k, v in result.items() if k != "epochs"}))
    if o.json:
        with open(o.json, "w") as file:
            json.dump(result, file, indent=1)


if __name__ == "__main__":
    main()
