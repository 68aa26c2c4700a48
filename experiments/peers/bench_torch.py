#!/usr/bin/env python3
"""Times whole PyTorch training steps of the models that `foil bench step` times.

    python bench_torch.py --model gru-regions [--captions FILE] [--threads 2] [--steps 10]

Forward, hardest-negative triplet loss, backward, clipping, AdamW, on random features and words; no
gradient for the features. With --captions the captions have the lengths of that file's, and are fed
as PyTorch's users do: packed for the GRU, padded to the batch's longest with a mask for the
transformer. Prints one JSON object.
"""

import argparse
import json
import random
import re
import statistics
import time

import torch
from torch import nn
from torch.nn import functional as F
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

SHAPES = {  # joint dimension, MLP hidden, regions, columns, words
    "gru-regions": (1024, 512, 36, 2048, 14),
    "bert-regions": (256, 256, 36, 192, 16),
    "gru-global": (1024, 512, 1, 2048, 14),
    "small": (256, 256, 7, 140, 11),
}


class Image(nn.Module):
    def __init__(self, d, hidden, columns):
        super().__init__()
        self.linear = nn.Linear(columns, d)
        self.mlp = nn.Sequential(nn.Linear(columns, hidden), nn.ReLU(), nn.Linear(hidden, d))

    def forward(self, x):
        return F.normalize((self.linear(x) + self.mlp(x)).mean(1), dim=1)


class GRUText(nn.Module):
    def __init__(self, words, d):
        super().__init__()
        self.embedding = nn.Embedding(words, 300)
        self.gru = nn.GRU(300, d, batch_first=True, bidirectional=True)
        self.d = d

    def forward(self, ids, lengths, dense):
        x = self.embedding(ids)
        if dense:
            y = self.gru(x)[0]
            y = (y[..., : self.d] + y[..., self.d :]) / 2
            return F.normalize(y.mean(1), dim=1)
        packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        y = pad_packed_sequence(self.gru(packed)[0], batch_first=True)[0]
        y = (y[..., : self.d] + y[..., self.d :]) / 2
        return F.normalize(y.sum(1) / lengths[:, None], dim=1)


class BERTText(nn.Module):
    def __init__(self, words, d, layers=4, heads=4):
        super().__init__()
        self.embedding = nn.Embedding(words, d)
        self.positions = nn.Embedding(128, d)
        self.norm = nn.LayerNorm(d)
        layer = nn.TransformerEncoderLayer(
            d, heads, 4 * d, dropout=0.0, activation="gelu", batch_first=True)
        self.encoder = nn.TransformerEncoder(layer, layers, enable_nested_tensor=False)
        self.projection = nn.Linear(d, d)

    def forward(self, ids, lengths, dense):
        x = self.norm(self.embedding(ids) + self.positions.weight[: ids.shape[1]])
        if dense:
            return F.normalize(self.projection(self.encoder(x)).mean(1), dim=1)
        mask = torch.arange(ids.shape[1])[None] >= lengths[:, None]
        y = self.projection(self.encoder(x, src_key_padding_mask=mask))
        y = y.masked_fill(mask[..., None], 0).sum(1) / lengths[:, None]
        return F.normalize(y, dim=1)


def hardest(S, margin=0.2):
    positive = S.diag()
    mask = torch.eye(len(S), dtype=torch.bool)
    rows = (margin + S - positive[:, None]).clamp(min=0).masked_fill(mask, 0)
    columns = (margin + S - positive[None]).clamp(min=0).masked_fill(mask, 0)
    return (rows.max(1)[0].mean() + columns.max(0)[0].mean()) / 2


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--model", choices=SHAPES, required=True)
    p.add_argument("--captions")
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--batch", type=int, default=128)
    p.add_argument("--steps", type=int, default=10)
    o = p.parse_args()
    torch.set_num_threads(o.threads)
    torch.manual_seed(0)
    d, hidden, regions, columns, words = SHAPES[o.model]
    image = Image(d, hidden, columns)
    text = (BERTText if o.model.startswith("bert") else GRUText)(10_000, d)
    parameters = list(image.parameters()) + list(text.parameters())
    optimizer = torch.optim.AdamW(parameters, lr=1e-4, weight_decay=1e-4)
    lengths = None
    if o.captions:
        with open(o.captions, encoding="utf-8") as f:
            lengths = [max(1, len(re.findall(r"[a-z0-9']+", line.lower()))) for line in f][:20_000]
        random.Random(0).shuffle(lengths)
    batches = []
    for index in range(min(3 + o.steps, 8)):
        if lengths is None:
            n = torch.full((o.batch,), words)
        else:
            n = torch.tensor([lengths[(index * o.batch + k) % len(lengths)] for k in range(o.batch)])
        x = torch.rand(o.batch, regions, columns) * 2 - 1
        batches.append((x, torch.randint(1, 10_000, (o.batch, int(n.max()))), n))
    seconds = []
    for index in range(3 + o.steps):
        x, ids, n = batches[index % len(batches)]
        start = time.perf_counter()
        loss = hardest(image(x) @ text(ids, n, lengths is None).t())
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(parameters, 2.0)
        optimizer.step()
        if index >= 3:
            seconds.append(time.perf_counter() - start)
    median = statistics.median(seconds)
    print(json.dumps({
        "name": o.model, "threads": o.threads, "median": median, "minimum": min(seconds),
        "maximum": max(seconds), "captions_per_second": o.batch / median}))


if __name__ == "__main__":
    main()
