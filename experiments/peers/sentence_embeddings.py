#!/usr/bin/env python3
"""Embeds captions with a sentence encoder, for labels that come from the likeness of captions.

    python sentence_embeddings.py train_caps.txt train_embeddings.npy --model all-mpnet-base-v2

Writes one row a line of the captions file, [captions, dimension], with unit length. MODEL is a name
that the sentence-transformers package knows (it downloads the model) or the folder of a model.
`--model package:NAME` takes the model that an installed Python package NAME carries in its folder
`model`, for machines without a network. Needs: pip install sentence-transformers
"""

import argparse
import importlib.util
import pathlib

import numpy as np


def model_path(name: str) -> str:
    if not name.startswith("package:"):
        return name
    package = name.removeprefix("package:")
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"there is no Python package {package}; install it with pip")
    folder = pathlib.Path(spec.submodule_search_locations[0]) / "model"
    if not folder.is_dir():
        raise SystemExit(f"the package {package} has no folder “model”")
    return str(folder)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("captions", type=pathlib.Path, help="a text file with one caption a line")
    p.add_argument("output", type=pathlib.Path, help="the .npy file to write")
    p.add_argument("--model", default="all-mpnet-base-v2", help="a name, a folder or package:NAME")
    p.add_argument("--type", choices=["float16", "float32"], default="float16")
    p.add_argument("--batch-size", type=int, default=64)
    p.add_argument("--device", help="cpu, cuda, …; the best that there is if left out")
    p.add_argument("--threads", type=int, help="of PyTorch, on the CPU")
    o = p.parse_args()

    # Lines end at \n alone, so that the rows are those that the captions' reader counts.
    text = o.captions.read_bytes().decode("utf-8-sig")
    captions = [line.strip() for line in text.removesuffix("\n").split("\n")]
    empty = [number for number, caption in enumerate(captions, 1) if not caption]
    if empty:
        raise SystemExit(f"{o.captions}:{empty[0]}: the line is empty, expected a caption")

    from sentence_transformers import SentenceTransformer

    if o.threads:
        import torch

        torch.set_num_threads(o.threads)
    model = SentenceTransformer(model_path(o.model), device=o.device)
    rows = model.encode(
        captions, batch_size=o.batch_size, normalize_embeddings=True, convert_to_numpy=True,
        show_progress_bar=True)
    if rows.shape[0] != len(captions) or not np.isfinite(rows).all():
        raise SystemExit(f"the model gave {rows.shape} for {len(captions)} captions, or no numbers")
    np.save(o.output, rows.astype(o.type))
    print(f"{o.output}: {rows.shape[0]} × {rows.shape[1]}, {o.type}")


if __name__ == "__main__":
    main()
