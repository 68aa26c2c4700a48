"""Makes the fixtures of the file-format tests, and checks files that Foil wrote.

    python3 -m venv .venv && .venv/bin/pip install numpy safetensors
    .venv/bin/python make_fixtures.py                 writes the fixtures beside this script
    .venv/bin/python make_fixtures.py check FILE...   reads .npy and .safetensors files of Foil
                                                      and verifies their digests

Made with NumPy 2.4.6 and safetensors 0.8.0. The tests build the same arrays in Swift.
"""

import hashlib
import json
import pathlib
import struct
import sys

import numpy as np
from safetensors import safe_open
from safetensors.numpy import save_file

HERE = pathlib.Path(__file__).parent
KEY = "foil.sha256"


def fixtures():
    # Quarters from -3 on: exact in float16 and float32. 37 elements leave a tail after SIMD blocks.
    x = (np.arange(37) * 0.25 - 3).astype("<f4")
    np.save(HERE / "float32.npy", x)
    np.save(HERE / "float16.npy", x.astype("<f2"))
    np.save(HERE / "float64.npy", x.astype("<f8"))
    np.save(HERE / "int32.npy", np.arange(-2, 4, dtype="<i4").reshape(2, 3))
    np.save(HERE / "int64.npy", np.array([[2**40, -1], [0, 7]], dtype="<i8"))
    np.save(HERE / "regions.npy", np.arange(24, dtype="<f4").reshape(2, 3, 4))
    np.save(HERE / "scalar.npy", np.float32(1.5))
    np.save(HERE / "empty.npy", np.zeros((0, 2048), "<f4"))
    special = np.array([np.nan, np.inf, -np.inf, -0.0, 6e-8, 65504, 70000, 1 / 3], "<f4")
    with np.errstate(over="ignore"):
        np.save(HERE / "special16.npy", special.astype("<f2"))
    for version in (2, 3):
        with open(HERE / f"version{version}.npy", "wb") as file:
            np.lib.format.write_array(file, x[:3], version=(version, 0))

    # Arrays that Foil refuses.
    np.save(HERE / "fortran.npy", np.asfortranarray(np.arange(6, dtype="<f4").reshape(2, 3)))
    np.save(HERE / "big_endian.npy", np.arange(3, dtype=">f4"))
    np.save(HERE / "object.npy", np.array([None, 1], dtype=object), allow_pickle=True)
    np.save(HERE / "records.npy", np.zeros(2, dtype=[("a", "<f4"), ("b", "<i4", (2,))]))
    np.save(HERE / "complex.npy", np.zeros(2, dtype="<c8"))

    save_file(
        {
            "encoder.weight": np.arange(6, dtype=np.float32).reshape(2, 3) / 4,
            "half": np.array([1.5, -2, 65504], np.float16),
            "double": np.array([0.1], np.float64),
            "position_ids": np.arange(4, dtype=np.int64).reshape(1, 4),
            "small": np.array([-1, 2**31 - 1], np.int32),
            "raw": np.array([0, 127, 255], np.uint8),
            "nothing": np.zeros((0, 3), np.float32),
        },
        HERE / "python.safetensors",
        metadata={"format": "pt", "note": 'a "quoted" \\ line\nwith é and 🐕'},
    )
    # bfloat16, which NumPy lacks, written by hand: 1, -2.5, 0.15625 are exact.
    header = b'{"b":{"dtype":"BF16","shape":[3],"data_offsets":[0,6]}}'
    header += b" " * (-len(header) % 8)
    (HERE / "bfloat16.safetensors").write_bytes(
        struct.pack("<Q", len(header)) + header + struct.pack("<3H", 0x3F80, 0xC020, 0x3E20))


def check(path):
    if path.endswith(".npy"):
        x = np.load(path)
        print(path, x.dtype, x.shape, x.ravel()[:8])
        return
    data = open(path, "rb").read()
    length = struct.unpack("<Q", data[:8])[0]
    header = json.loads(data[8 : 8 + length])
    digest = header["__metadata__"][KEY]
    blank = data[: 8 + length].replace(digest.encode(), b"0" * 64) + data[8 + length :]
    assert hashlib.sha256(blank).hexdigest() == digest, "digest differs"
    assert length % 8 == 0, "header not padded"
    with safe_open(path, framework="np") as file:
        print(path, file.metadata())
        for name in file.keys():
            x = file.get_tensor(name)
            print("  ", name, x.dtype, x.shape, x.ravel()[:8])


if __name__ == "__main__":
    if sys.argv[1:2] == ["check"]:
        for path in sys.argv[2:]:
            check(path)
    else:
        fixtures()
