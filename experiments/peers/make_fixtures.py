#!/usr/bin/env python3
"""Makes the fixtures that the tests of Models and Objectives compare with (PyTorch, Transformers).

    python make_fixtures.py [--out REPOSITORY]

Layout of every safetensors file (float32, contiguous): `param/<name>`, `in/<name>`, `out/<name>`,
`upstream/<name>` (the gradient given to an output) and `grad/<name>` (of a parameter or an input).
Token ids and lengths are float32 as well. "Packed" means the real rows of all items one after the
other, without padding, in input order, with `in/lengths` rows an item.

Parameters and inputs are drawn in float32; everything is computed in float64 and rounded once, so
a float32 implementation may differ by its own rounding only.
"""

import argparse
import json
import math
import os

import numpy as np
import torch
from safetensors.numpy import save_file
from torch import nn
from torch.nn import functional as F

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))


# --- Drawing ---------------------------------------------------------------------------------


def draw(g, *shape, scale=1.0, shift=0.0):
    """Normal values exactly representable in float32."""
    return (torch.randn(*shape, generator=g, dtype=torch.float32) * scale + shift).to(torch.float64)


def generator(seed):
    return torch.Generator().manual_seed(seed)


def linear(g, name, inputs, outputs, bias=True):
    parameters = {f"{name}.weight": draw(g, outputs, inputs, scale=inputs**-0.5)}
    if bias:
        parameters[f"{name}.bias"] = draw(g, outputs, scale=0.2)
    return parameters


def gru(g, name, inputs, hidden, scale=None):
    parameters = {}
    for suffix in ("l0", "l0_reverse"):
        s = scale or hidden**-0.5
        parameters[f"{name}.weight_ih_{suffix}"] = draw(g, 3 * hidden, inputs, scale=s)
        parameters[f"{name}.weight_hh_{suffix}"] = draw(g, 3 * hidden, hidden, scale=s)
        parameters[f"{name}.bias_ih_{suffix}"] = draw(g, 3 * hidden, scale=0.2)
        parameters[f"{name}.bias_hh_{suffix}"] = draw(g, 3 * hidden, scale=0.2)
    return parameters


def gpo(g, name):
    return {**gru(g, f"{name}.gru", 32, 32, scale=0.15), **linear(g, f"{name}.linear", 32, 1, bias=False)}


def image_parameters(g, inputs, hidden, d, pool="mean"):
    parameters = {
        **linear(g, "image.linear", inputs, d),
        **linear(g, "image.mlp.0", inputs, hidden),
        **linear(g, "image.mlp.1", hidden, d),
    }
    if pool == "gpo":
        parameters.update(gpo(g, "image.pool"))
    return parameters


def gru_text_parameters(g, vocabulary, word, hidden, d, pool="mean"):
    parameters = {
        "text.embedding.weight": draw(g, vocabulary, word, scale=0.7),
        **gru(g, "text.gru", word, hidden),
    }
    if hidden != d:
        parameters.update(linear(g, "text.projection", hidden, d))
    if pool == "gpo":
        parameters.update(gpo(g, "text.pool"))
    return parameters


# --- The models, as functions of named parameters ---------------------------------------------


def apply_linear(p, name, x):
    return F.linear(x, p[f"{name}.weight"], p.get(f"{name}.bias"))


def pieces(x, lengths):
    return torch.split(x, [int(n) for n in lengths])


def bigru(p, name, x, lengths):
    """Packed outputs of torch's bidirectional GRU, the mean of the two directions."""
    inputs = x.size(1)
    hidden = p[f"{name}.weight_hh_l0"].size(1)
    module = nn.GRU(inputs, hidden, batch_first=True, bidirectional=True)
    names = [n for n, _ in module.named_parameters()]
    out = []
    for item in pieces(x, lengths):
        own = {n: p[f"{name}.{n}"] for n in names}
        y, _ = torch.func.functional_call(module, own, (item.unsqueeze(0),))
        out.append((y[0, :, :hidden] + y[0, :, hidden:]) / 2)
    return torch.cat(out)


def position_code(length, size):
    position = torch.arange(length, dtype=torch.float64).unsqueeze(1)
    rate = torch.exp(torch.arange(0, size, 2, dtype=torch.float64) * -(math.log(10000.0) / size))
    code = torch.zeros(length, size)
    code[:, 0::2] = torch.sin(position * rate)
    code[:, 1::2] = torch.cos(position * rate)
    return code


def gpo_weights(p, name, length):
    h = bigru(p, f"{name}.gru", position_code(length, 32), [length])
    return torch.softmax(apply_linear(p, f"{name}.linear", h)[:, 0] / 0.1, 0)


def pooled(p, name, x, lengths, pool, weights=None):
    out = []
    for k, item in enumerate(pieces(x, lengths)):
        if pool == "mean":
            out.append(item.mean(0))
        elif pool == "max":
            out.append(item.max(0)[0])
        elif pool == "cls":
            out.append(item[0])
        elif pool == "idf":
            w = pieces(weights, lengths)[k]
            out.append((item * (w / w.sum()).unsqueeze(1)).sum(0))
        elif pool == "gpo":
            ordered = item.sort(0, descending=True)[0]
            out.append((ordered * gpo_weights(p, name, len(item)).unsqueeze(1)).sum(0))
    return torch.stack(out)


def normalised(x):
    return F.normalize(x, dim=-1, eps=1e-12)


def image_rows(p, x):
    hidden = F.relu(apply_linear(p, "image.mlp.0", x))
    return apply_linear(p, "image.linear", x) + apply_linear(p, "image.mlp.1", hidden)


def image_encoder(p, x, lengths, pool):
    rows = image_rows(p, x)
    one = pooled(p, "image.pool", rows, lengths, pool)
    return {"rows": rows, "pooled": one, "embedding": normalised(one)}


def gru_text_encoder(p, ids, lengths, pool, idf=None):
    x = p["text.embedding.weight"][ids]
    rows = bigru(p, "text.gru", x, lengths) if "text.gru.weight_ih_l0" in p else x
    if "text.skip.weight" in p:
        rows = rows + x @ p["text.skip.weight"].t()
    if "text.projection.weight" in p:
        rows = apply_linear(p, "text.projection", rows)
    one = pooled(p, "text.pool", rows, lengths, pool, None if idf is None else idf[ids])
    return {"tokens": rows, "pooled": one, "embedding": normalised(one)}


def bert_model():
    from transformers import BertConfig, BertModel

    config = BertConfig(
        vocab_size=50, hidden_size=24, num_hidden_layers=2, num_attention_heads=3,
        intermediate_size=40, max_position_embeddings=16, type_vocab_size=2, hidden_act="gelu",
        hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0, layer_norm_eps=1e-12,
        attn_implementation="eager",
    )
    return BertModel(config, add_pooling_layer=False).to(torch.get_default_dtype()).eval()


def bert_parameters(g, d):
    parameters = {}
    for name, value in bert_model().named_parameters():
        if name.endswith("LayerNorm.weight"):
            drawn = draw(g, *value.shape, scale=0.2, shift=1.0)
        elif name.endswith("bias"):
            drawn = draw(g, *value.shape, scale=0.2)
        elif "embeddings" in name:
            drawn = draw(g, *value.shape, scale=0.7)
        else:
            # Twice Xavier: attention far from uniform, GELU on both sides of 0.
            drawn = draw(g, *value.shape, scale=2 * value.size(1) ** -0.5)
        parameters[f"text.bert.{name}"] = drawn
    parameters.update(linear(g, "text.projection", 24, d))
    return parameters


def bert_text_encoder(p, ids, lengths, pool):
    lengths = [int(n) for n in lengths]
    padded = torch.zeros(len(lengths), max(lengths), dtype=torch.long)
    mask = torch.zeros_like(padded)
    for k, item in enumerate(pieces(ids, lengths)):
        padded[k, : len(item)] = item
        mask[k, : len(item)] = 1
    own = {n[len("text.bert."):]: v for n, v in p.items() if n.startswith("text.bert.")}
    out = torch.func.functional_call(
        bert_model(), own, (), {"input_ids": padded, "attention_mask": mask})
    hidden = torch.cat([out.last_hidden_state[k, :n] for k, n in enumerate(lengths)])
    rows = apply_linear(p, "text.projection", hidden)
    one = pooled(p, "text.pool", rows, lengths, pool)
    return {"hidden": hidden, "tokens": rows, "pooled": one, "embedding": normalised(one)}


def region_attention_parameters(g, name, width, d):
    return {
        **linear(g, f"{name}.query", width, width), **linear(g, f"{name}.key", d, width),
        **linear(g, f"{name}.value", d, width), **linear(g, f"{name}.output", width, width),
        f"{name}.gate": draw(g, 1, shift=0.7, scale=0.1),
    }


def region_attention(p, name, heads, x, regions):
    """x [tokens, width] + gate · nn.MultiheadAttention of x on regions [m, d]."""
    width, d = x.size(1), regions.size(1)
    module = nn.MultiheadAttention(width, heads, kdim=d, vdim=d, batch_first=True)
    own = {
        "q_proj_weight": p[f"{name}.query.weight"], "k_proj_weight": p[f"{name}.key.weight"],
        "v_proj_weight": p[f"{name}.value.weight"],
        "in_proj_bias": torch.cat([p[f"{name}.{part}.bias"] for part in ("query", "key", "value")]),
        "out_proj.weight": p[f"{name}.output.weight"], "out_proj.bias": p[f"{name}.output.bias"],
    }
    u = regions.unsqueeze(0)
    y, _ = torch.func.functional_call(module, own, (x.unsqueeze(0), u, u))
    return x + p[f"{name}.gate"] * y[0]


class GroundedBERT(nn.Module):
    """The layers of Transformers' BERT, with a function between self-attention and feed-forward."""

    def __init__(self, bert):
        super().__init__()
        self.bert = bert

    def forward(self, ids, see):
        h = self.bert.embeddings(input_ids=ids.unsqueeze(0))
        for index, layer in enumerate(self.bert.encoder.layer):
            h = see(index, layer.attention(h)[0][0]).unsqueeze(0)
            h = layer.output(layer.intermediate(h), h)
        return h[0]


def grounded_text_encoder(p, ids, lengths, regions, region_lengths, images):
    own = {n[len("text."):]: v for n, v in p.items() if n.startswith("text.bert.")}
    module = GroundedBERT(bert_model())
    views = pieces(regions, region_lengths)
    rows = []
    for item, image in zip(pieces(ids, lengths), images):
        see = lambda index, x: region_attention(p, f"foils.layer.{index}", 3, x, views[int(image)])
        rows.append(torch.func.functional_call(module, own, (item, see)))
    return {"tokens": apply_linear(p, "text.projection", torch.cat(rows))}


# --- Files -----------------------------------------------------------------------------------


class Writer:
    def __init__(self, root):
        self.models = os.path.join(root, "Tests/ModelsTests/Fixtures")
        self.training = os.path.join(root, "Tests/TrainingTests/Fixtures")
        self.objectives = os.path.join(root, "Tests/ObjectivesTests/Fixtures")

    def tensors(self, name, contents, folder=None):
        arrays = {
            k: np.ascontiguousarray(v.detach().numpy().astype(np.float32)) for k, v in contents.items()
        }
        path = os.path.join(folder or self.models, name + ".safetensors")
        save_file(arrays, path)
        print(f"{os.path.getsize(path):8d} {path}")

    def case(self, name, parameters, inputs, forward, top, g, leaves=()):
        """Runs `forward`, sends a random gradient into its output `top`, stores everything."""
        p = {k: v.clone().requires_grad_() for k, v in parameters.items()}
        inputs = {k: v.clone() for k, v in inputs.items()}
        for k in leaves:
            inputs[k].requires_grad_()
        out = forward(p, inputs)
        upstream = draw(g, *out[top].shape)
        out[top].backward(upstream)
        contents = {f"upstream/{top}": upstream}
        contents.update({f"in/{k}": v for k, v in inputs.items()})
        contents.update({f"out/{k}": v for k, v in out.items()})
        contents.update({f"grad/{k}": inputs[k].grad for k in leaves})
        for k, v in p.items():
            contents[f"param/{k}"] = v
            contents[f"grad/{k}"] = torch.zeros_like(v) if v.grad is None else v.grad
        self.tensors(name, contents)

    def json(self, folder, name, contents, indent=1):
        path = os.path.join(folder, name + ".json")
        with open(path, "w") as file:
            json.dump(contents, file, indent=indent)
            file.write("\n")
        print(f"{os.path.getsize(path):8d} {path}")


def counts(values):
    return torch.tensor(values, dtype=torch.float64)


def model_cases(w):
    g = generator(1)
    w.case(
        "linear", linear(g, "linear", 7, 5), {"x": draw(g, 9, 7)},
        lambda p, i: {"y": apply_linear(p, "linear", i["x"])}, "y", g, ["x"])

    lengths = counts([3, 1, 7, 2, 5, 4, 6, 1])
    for k, pool in enumerate(("mean", "max", "gpo")):
        g = generator(10 + k)
        parameters = image_parameters(g, 10, 12, 8, pool)
        inputs = {"regions": draw(g, int(lengths.sum()), 10), "lengths": lengths}
        w.case(
            f"image-{pool}", parameters, inputs,
            lambda p, i: image_encoder(p, i["regions"], i["lengths"], pool), "embedding", g, ["regions"])

    g = generator(20)
    lengths = counts([1, 6, 3, 9, 2, 3])
    w.case(
        "gpo", gpo(g, "pool"), {"x": draw(g, int(lengths.sum()), 6), "lengths": lengths},
        lambda p, i: {
            "y": pooled(p, "pool", i["x"], i["lengths"], "gpo"),
            "weights": torch.cat([gpo_weights(p, "pool", int(n)) for n in i["lengths"]]),
        }, "y", g, ["x"])

    g = generator(30)
    lengths = counts([4, 1, 9, 2, 6, 6, 3])
    w.case(
        "bigru", gru(g, "text.gru", 7, 10), {"x": draw(g, int(lengths.sum()), 7), "lengths": lengths},
        lambda p, i: {"y": bigru(p, "text.gru", i["x"], i["lengths"])}, "y", g, ["x"])

    # hidden 8 is the joint dimension (no projection); hidden 10 is projected a token.
    cases = [("mean", 8), ("max", 8), ("gpo", 8), ("idf", 8), ("projection", 10)]
    for k, (name, hidden) in enumerate(cases):
        g = generator(40 + k)
        pool = "mean" if name == "projection" else name
        lengths = counts([4, 1, 9, 2, 6, 7, 3])
        parameters = gru_text_parameters(g, 30, 12, hidden, 8, pool)
        ids = torch.randint(0, 30, (int(lengths.sum()),), generator=g)
        inputs = {"ids": ids.double(), "lengths": lengths}
        if pool == "idf":
            idf = torch.rand(30, generator=g, dtype=torch.float32) * 6 + 1
            inputs["idf"] = idf.double()
        w.case(
            f"gru-text-{name}", parameters, inputs,
            lambda p, i: gru_text_encoder(p, i["ids"].long(), i["lengths"], pool, i.get("idf")),
            "embedding", g)

    # Words past the GRU, and words alone.
    for k, name in enumerate(("gru-text-skip", "words-text")):
        g = generator(45 + k)
        lengths = counts([3, 1, 9, 2, 6, 7, 4])
        parameters = gru_text_parameters(g, 30, 12, 8, 8)
        if name == "gru-text-skip":
            parameters["text.skip.weight"] = draw(g, 8, 12, scale=12**-0.5)
        else:
            parameters = {k: v for k, v in parameters.items() if k == "text.embedding.weight"}
            parameters.update(linear(g, "text.projection", 12, 8))
        ids = torch.randint(0, 30, (int(lengths.sum()),), generator=g)
        w.case(
            name, parameters, {"ids": ids.double(), "lengths": lengths},
            lambda p, i: gru_text_encoder(p, i["ids"].long(), i["lengths"], "mean"),
            "embedding", g)

    for k, pool in enumerate(("mean", "cls")):
        g = generator(50 + k)
        parameters = bert_parameters(g, 8)
        lengths = counts([5, 2, 9, 1, 7, 4])
        # Never id 0: Transformers gives its embedding no gradient (padding).
        ids = torch.randint(1, 50, (int(lengths.sum()),), generator=g)
        w.case(
            f"bert-text-{pool}", parameters, {"ids": ids.double(), "lengths": lengths},
            lambda p, i: bert_text_encoder(p, i["ids"].long(), i["lengths"], pool), "embedding", g)

    # Image 1 has two captions that do not follow each other, image 2 none.
    lengths, images = counts([5, 2, 9, 1, 4]), counts([1, 0, 3, 1, 3])
    region_lengths = counts([4, 6, 3, 1])
    seen = {"lengths": lengths, "images": images, "region-lengths": region_lengths}
    g = generator(55)
    inputs = {
        "x": draw(g, int(lengths.sum()), 24), "regions": draw(g, int(region_lengths.sum()), 8), **seen}
    w.case(
        "region-attention", region_attention_parameters(g, "layer.0", 24, 8), inputs,
        lambda p, i: {
            "y": torch.cat([
                region_attention(p, "layer.0", 3, x, pieces(i["regions"], region_lengths)[int(image)])
                for x, image in zip(pieces(i["x"], lengths), images)])
        }, "y", g, ["x", "regions"])

    g = generator(56)
    parameters = bert_parameters(g, 8)
    for layer in range(2):
        parameters.update(region_attention_parameters(g, f"foils.layer.{layer}", 24, 8))
    ids = torch.randint(1, 50, (int(lengths.sum()),), generator=g)
    inputs = {"ids": ids.double(), "regions": draw(g, int(region_lengths.sum()), 8), **seen}
    w.case(
        "bert-grounded", parameters, inputs,
        lambda p, i: grounded_text_encoder(
            p, i["ids"].long(), i["lengths"], i["regions"], region_lengths, images),
        "tokens", g, ["regions"])


# --- Triplet ---------------------------------------------------------------------------------


def triplet(S, margin, hardest, same):
    """The two directions' sums of hinges (or of each query's largest hinge)."""
    positive = S.diagonal()
    rows = (margin + S - positive.unsqueeze(1)).clamp(min=0).masked_fill(same, 0)
    columns = (margin + S - positive.unsqueeze(0)).clamp(min=0).masked_fill(same, 0)
    if hardest:
        return rows.max(1)[0].sum(), columns.max(0)[0].sum()
    return rows.sum(), columns.sum()


def triplet_cases(w, reference):
    g = generator(60)
    n = 6
    S = (torch.rand(n, n, generator=g) * 0.6 + 0.1)
    S = ((S + 0.15 * torch.eye(n)) * 1e6).round() / 1e6
    images = [10, 11, 11, 12, 10, 11]
    one_image = [10] * n
    cases = []
    for margin in (0.2, 0.05):
        for loss in ("SH", "MH"):
            for name, ids in (("diagonal", None), ("same_image", images), ("all_one_image", one_image)):
                if ids is None:
                    same = torch.eye(n, dtype=torch.bool)
                else:
                    t = torch.tensor(ids)
                    same = t.unsqueeze(0) == t.unsqueeze(1)
                x = S.clone().requires_grad_()
                i2t, t2i = triplet(x, margin, loss == "MH", same)
                total = i2t + t2i
                (grad,) = torch.autograd.grad(total, x)
                cases.append({
                    "loss": loss, "margin": margin, "positives": name,
                    "image_ids": ids if ids is not None else list(range(n)),
                    "i2t_sum": i2t.item(), "t2i_sum": t2i.item(),
                    "value": {"sum": total.item(), "batch": total.item() / n, "mean": total.item() / (2 * n)},
                    "gradient": {
                        "sum": grad.tolist(), "batch": (grad / n).tolist(), "mean": (grad / (2 * n)).tolist()},
                })
    w.json(w.objectives, "triplet", {
        "conventions": "rows images, columns captions; the diagonal is each query's positive; "
        "captions of equal image_ids are no negatives of each other's images; "
        "value and gradient by reduction: sum over the 2N queries, batch = sum/N, mean = sum/(2N); float64",
        "S": S.tolist(), "cases": cases})
    if reference:
        with open(reference) as file:
            numbers = json.load(file)
        numbers.pop("FNE", None)
        w.json(w.objectives, "reference", numbers)


# --- Other objectives ------------------------------------------------------------------------


def infonce(S, Y, log_scale):
    scores = S * log_scale.exp()
    target = torch.arange(len(S))
    return (F.cross_entropy(scores, target) + F.cross_entropy(scores.T, target)) / 2


def siglip(S, Y, log_scale, bias):
    sign = 2 * torch.eye(len(S)) - 1
    return -F.logsigmoid(sign * (S * log_scale.exp() + bias)).sum() / len(S)


def s_ndcg(S, Y, tau, transpose=True):
    def direction(S, Y):
        gains = 2**Y - 1
        soft = torch.sigmoid((S.unsqueeze(1) - S.unsqueeze(2)) / tau)  # [query, j, k]: k before j
        soft = soft * (1 - torch.eye(len(S)))
        ranks = 1 + soft.sum(2)
        ideal = 1 + (Y.unsqueeze(1) > Y.unsqueeze(2)).sum(2)
        found = (gains / torch.log2(1 + ranks)).sum(1)
        return 1 - (found / (gains / torch.log2(1.0 + ideal)).sum(1)).mean()

    return (direction(S, Y) + direction(S.T, Y.T if transpose else Y)) / 2


def kendall_smooth(S, Y, temperature):
    def direction(S, Y):
        a, b = torch.triu_indices(len(S), len(S), 1)
        t = torch.tanh((S[:, a] - S[:, b]) / temperature)
        return 1 - (torch.sign(Y[:, a] - Y[:, b]) * t).mean(1).mean()

    return (direction(S, Y) + direction(S.T, Y.T)) / 2


def rvse(S, Y, margin, threshold):
    def direction(S):
        n = len(S)
        positive = S.diagonal().unsqueeze(1)
        negatives = S.masked_fill(torch.eye(n, dtype=torch.bool), -math.inf)
        cost = (margin + negatives - positive).clamp(min=0)
        close = (positive[:, 0] - negatives.max(1)[0]).abs() < threshold
        return torch.where(close, cost.sum(1) / (n - 1), cost.max(1)[0]).mean(), close.sum().item()

    (rows, i), (columns, j) = direction(S), direction(S.T)
    assert 0 < i + j < 2 * len(S), "both branches are to be seen"
    return (rows + columns) / 2


def objective_cases(w):
    """Values and gradients by autograd of objectives on a batch that is no multiple of 16."""
    g = generator(61)
    n = 19
    S = ((torch.rand(n, n, generator=g) * 0.6 + 0.1 + 0.12 * torch.eye(n)) * 1e6).round() / 1e6
    Y = ((torch.rand(n, n, generator=g) * 1.2 - 0.2) * 1e6).round() / 1e6
    Y[torch.arange(n), torch.arange(n)] = 1
    # Far from one another, so that scores spread beyond float32's exponentials.
    wide = ((torch.rand(n, n, generator=g) * 2 - 1) * 1e6).round() / 1e6
    plans = [
        ("infonce", infonce, {"log_scale": math.log(20)}, {}),
        ("infonce", infonce, {"log_scale": math.log(99)}, {}),
        ("siglip", siglip, {"log_scale": math.log(10), "bias": -10.0}, {}),
        ("siglip", siglip, {"log_scale": math.log(40), "bias": -3.0}, {}),
        ("rvse", rvse, {}, {"margin": 0.2, "threshold": 0.05}),
        ("rvse", rvse, {}, {"margin": 0.2, "threshold": 0.1}),
        ("s_ndcg", s_ndcg, {}, {"tau": 0.01}),
        ("s_ndcg", s_ndcg, {}, {"tau": 0.05}),
        ("s_ndcg", s_ndcg, {}, {"tau": 0.01, "transpose": False}),
        ("kendall_smooth", kendall_smooth, {}, {"temperature": 0.1}),
        ("kendall_smooth", kendall_smooth, {}, {"temperature": 0.02}),
    ]
    cases = []
    for matrix, scores in (("S", S), ("wide", wide)):
        for name, loss, scalars, options in plans:
            if matrix == "wide" and name in ("infonce", "rvse"):
                continue
            x = scores.clone().requires_grad_()
            leaves = {k: torch.tensor(v, requires_grad=True) for k, v in scalars.items()}
            value = loss(x, (1 + Y) / 2 if name == "s_ndcg" else Y, **leaves, **options)
            value.backward()
            cases.append({
                "objective": name, "matrix": matrix, "scalars": scalars, "options": options,
                "value": value.item(), "gradient": x.grad.tolist(),
                "scalar_gradient": [leaf.grad.item() for leaf in leaves.values()]})
    for case in cases:
        case["gradient"] = [[float(f"{v:.6g}") for v in row] for row in case["gradient"]]
    w.json(w.objectives, "objectives", {
        "conventions": "rows images, columns captions; mean over anchors and directions; float64, "
        "gradients with 6 digits; s_ndcg takes (1 + Y) / 2",
        "S": S.tolist(), "wide": wide.tolist(), "Y": Y.tolist(), "cases": cases}, indent=None)


# --- Sentences as further columns ------------------------------------------------------------


def sentence_cases(w):
    """What InfoNCE of a 3 x 3 batch gains by sentences as further columns, each of its own row."""
    S = torch.tensor([[0.60, 0.45, 0.20], [0.30, 0.55, 0.53], [0.25, 0.40, 0.70]])
    images = torch.tensor([4, 7, 7])
    sentences = torch.tensor([0.58, 0.66])

    def value(scores, columns, rows, log_scale, same):
        target = torch.arange(3)
        other = (images[:, None] == images[None, :]) & ~torch.eye(3, dtype=torch.bool)
        batch = scores * log_scale.exp()
        batch = batch if same else batch.masked_fill(other, -math.inf)
        further = torch.full((3, 2), -math.inf)
        further[rows, torch.arange(2)] = columns * log_scale.exp()
        wide = torch.cat([batch, further], 1)
        text = F.cross_entropy(batch.T, target)
        return ((F.cross_entropy(wide, target) + text) / 2
                - (F.cross_entropy(batch, target) + text) / 2)

    cases = []
    for rows in ([0, 2], [2, 2]):
        for same in (False, True):
            for scale in (20.0, 7.0):
                leaves = [S.clone().requires_grad_(), sentences.clone().requires_grad_(),
                          torch.tensor(math.log(scale), requires_grad=True)]
                gain = value(leaves[0], leaves[1], rows, leaves[2], same)
                gain.backward()
                cases.append({
                    "rows": rows, "same_image_negatives": same, "scale": scale,
                    "value": gain.item(), "gradient": leaves[0].grad.tolist(),
                    "sentence_gradient": leaves[1].grad.tolist(),
                    "log_scale_gradient": leaves[2].grad.item()})
    w.json(w.training, "sentence-softmax", {
        "conventions": "InfoNCE of the batch with further columns less InfoNCE of the batch, mean over "
        "anchors and directions; rows are the images that the two sentences belong to",
        "S": S.tolist(), "images": images.tolist(), "sentences": sentences.tolist(),
        "cases": cases}, indent=None)


# --- Twenty steps ----------------------------------------------------------------------------

STEPS, WARMUP, DECAY_AFTER, MARGIN, CLIP = 20, 5, 12, 0.2, 0.5


def trained(parameters, batch, text, make_optimizer, lr):
    """Losses, gradient norms before clipping, and the parameters after twenty steps."""
    dtype = batch["regions"].dtype
    p = {k: v.to(dtype).clone().requires_grad_() for k, v in parameters.items()}
    optimizer = make_optimizer(list(p.values()), lr)
    losses, norms, gaps = [], [], []
    n = len(batch["region_lengths"])
    same = torch.eye(n, dtype=torch.bool)
    for step in range(STEPS):
        for group in optimizer.param_groups:
            group["lr"] = lr * (0.1 if step >= DECAY_AFTER else 1.0)
        images = image_encoder(p, batch["regions"], batch["region_lengths"], "mean")["embedding"]
        captions = text(p, batch["ids"].long(), batch["caption_lengths"])["embedding"]
        S = images @ captions.t()
        loss = sum(triplet(S, MARGIN, step >= WARMUP, same)) / (2 * n)
        optimizer.zero_grad()
        loss.backward()
        norms.append(float(nn.utils.clip_grad_norm_(list(p.values()), CLIP)))
        optimizer.step()
        losses.append(loss.item())
    return losses, norms, {k: v.detach() for k, v in p.items()}


def training_cases(w):
    for seed, name in ((70, "gru-adamw"), (71, "bert-adam")):
        g = generator(seed)
        regions, captions = counts([3, 1, 7, 2, 5, 4, 6, 1]), counts([4, 1, 9, 2, 6, 7, 3, 5])
        d = 8
        image = image_parameters(g, 10, 12, d)
        if name == "gru-adamw":
            parameters = {**image, **gru_text_parameters(g, 30, 12, d, d)}
            text = lambda p, ids, lengths: gru_text_encoder(p, ids, lengths, "mean")
            make = lambda p, lr: torch.optim.AdamW(p, lr=lr, weight_decay=1e-2)
            lr, size = 1e-2, 30
        else:
            parameters = {**image, **bert_parameters(g, d)}
            text = lambda p, ids, lengths: bert_text_encoder(p, ids, lengths, "mean")
            make = lambda p, lr: torch.optim.Adam(p, lr=lr)
            lr, size = 1e-3, 50
        batch = {
            "regions": draw(g, int(regions.sum()), 10), "region_lengths": regions,
            "ids": torch.randint(1, size, (int(captions.sum()),), generator=g).double(),
            "caption_lengths": captions,
        }
        losses, norms, final = trained(parameters, batch, text, make, lr)
        contents = {f"param/{k}": v for k, v in parameters.items()}
        contents.update({f"in/{k}": v for k, v in batch.items()})
        contents.update({f"final/{k}": v for k, v in final.items()})
        contents["out/losses"], contents["out/norms"] = counts(losses), counts(norms)
        w.tensors(f"train-{name}", contents, w.training)
        print("  losses", [round(x, 4) for x in losses])
        print("  norms ", [round(x, 3) for x in norms])
        # How much of a difference float32 alone makes; the key biases of attention have a true
        # gradient of zero, so Adam moves them by rounding noise (they change no output).
        torch.set_default_dtype(torch.float32)
        single = {k: v.float() for k, v in batch.items()}
        losses32, norms32, final32 = trained(parameters, single, text, make, lr)
        torch.set_default_dtype(torch.float64)
        differences = {k: (final32[k].double() - v).abs().max().item() for k, v in final.items()}
        noise = {k: differences.pop(k) for k in list(differences) if k.endswith("key.bias")}
        print(f"  float32 differs by: loss {max(abs(a - b) for a, b in zip(losses, losses32)):.1e}, "
              f"norm {max(abs(a - b) for a, b in zip(norms, norms32)):.1e}, "
              f"parameters {max(differences.values()):.1e}, key biases {max(noise.values(), default=0):.1e}")


# --- Schedules -------------------------------------------------------------------------------


def schedule_cases(w):
    """Learning rates from torch's LambdaLR; t is the step from 0, T all steps, W warm-up steps."""

    def factor(kind, t, total, warmup, decay_at, decay):
        ramp = (t + 1) / warmup if t < warmup else 1.0
        if kind == "constant":
            return ramp
        if kind == "step":
            return ramp * decay ** sum(t >= part * total for part in decay_at)
        if t < warmup:
            return ramp
        if kind == "cosine":
            return 0.5 * (1 + math.cos(math.pi * (t - warmup) / (total - warmup)))
        return (total - t) / (total - warmup)

    cases = []
    for kind in ("constant", "step", "cosine", "linear"):
        for total, warmup, decay_at in ((40, 0, [0.6]), (40, 8, [0.5, 0.75])):
            base, decay = 5e-4, 0.1
            parameter = nn.Parameter(torch.zeros(1))
            optimizer = torch.optim.SGD([parameter], lr=base)
            scheduler = torch.optim.lr_scheduler.LambdaLR(
                optimizer, lambda t: factor(kind, t, total, warmup, decay_at, decay))
            rates = []
            for _ in range(total):
                rates.append(scheduler.get_last_lr()[0])
                optimizer.step()
                scheduler.step()
            cases.append({
                "schedule": kind, "learning_rate": base, "steps": total, "warmup_steps": warmup,
                "decay_at": decay_at if kind == "step" else [], "decay_factor": decay, "rates": rates})
    w.json(w.models, "schedules", {
        "conventions": {
            "warm-up": "t < W: factor (t + 1) / W",
            "step": "warm-up factor times decay_factor for every part p of decay_at with t >= p * T",
            "cosine": "t >= W: (1 + cos(pi * (t - W) / (T - W))) / 2",
            "linear": "t >= W: (T - t) / (T - W)",
        },
        "cases": cases})


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", default=ROOT)
    parser.add_argument("--reference", help="loss-reference-vectors.json, if it is to be copied again")
    o = parser.parse_args()
    w = Writer(o.out)
    model_cases(w)
    triplet_cases(w, o.reference)
    objective_cases(w)
    sentence_cases(w)
    training_cases(w)
    schedule_cases(w)


if __name__ == "__main__":
    main()
