# Writes the PNG fixtures and their pixels over white (Pillow, NumPy).
import struct, zlib
import numpy as np
from PIL import Image

rng = np.random.default_rng(0)


def save(name, image, pixels=None):
    if pixels is None:
        white = Image.new("RGBA", image.size, (255, 255, 255, 255))
        pixels = np.asarray(Image.alpha_composite(white, image.convert("RGBA")).convert("RGB"))
    open(name + ".rgb", "wb").write(np.ascontiguousarray(pixels).tobytes())


# One row of each filter type, encoded here.
h, w = 10, 7
pixels = rng.integers(0, 256, (h, w, 3), dtype=np.uint8)
rows = pixels.reshape(h, w * 3).astype(int)
data = b""
for y in range(h):
    kind = y % 5
    up = rows[y - 1] if y else np.zeros(w * 3, int)
    left = np.concatenate([np.zeros(3, int), rows[y][:-3]])
    corner = np.concatenate([np.zeros(3, int), up[:-3]])
    a, b, c = abs(up - corner), abs(left - corner), abs(left + up - 2 * corner)
    paeth = np.where((a <= b) & (a <= c), left, np.where(b <= c, up, corner))
    guess = [0 * left, left, up, (left + up) // 2, paeth][kind]
    data += bytes([kind]) + ((rows[y] - guess) % 256).astype(np.uint8).tobytes()


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


open("filters.png", "wb").write(
    b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", w, h, 8, 2, 0, 0, 0))
    + chunk(b"IDAT", zlib.compress(data)[:40]) + chunk(b"IDAT", zlib.compress(data)[40:])
    + chunk(b"IEND", b""))
assert (np.asarray(Image.open("filters.png")) == pixels).all()
save("filters", None, pixels)

palette = Image.fromarray(rng.integers(0, 200, (5, 6), dtype=np.uint8), "P")
palette.putpalette(rng.integers(0, 256, 768, dtype=np.uint8).tobytes())
palette.save("palette.png", transparency=bytes([0, 255] * 100), bits=8)
save("palette", Image.open("palette.png"))

grey = Image.fromarray(rng.integers(0, 256, (4, 9, 2), dtype=np.uint8), "LA")
grey.save("grey-alpha.png")
# Rounded once, as Foil does.
values = np.asarray(grey).astype(int)
mixed = (values[..., 0] * values[..., 1] + 255 * (255 - values[..., 1]) + 127) // 255
save("grey-alpha", None, np.repeat(mixed[..., None], 3, axis=2).astype(np.uint8))
