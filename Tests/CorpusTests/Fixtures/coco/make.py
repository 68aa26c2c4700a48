"""Writes a small data set in COCO's format, and with NumPy alone what `foil data coco` has to make of it.

    python3 make.py

annotations/*_tiny2017.json and dataset_coco.json are written from the literals below; then they are read back
and expected_*.npy computed from them. The columns are computed array by array, in float64, and rounded once.
"""
import json
import os

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
# COCO's category ids: 1 to 90 with ten gaps. They are listed in the file from high to low, to be sorted.
GAPS = {12, 26, 29, 30, 45, 66, 68, 69, 71, 83}
CATEGORIES = [i for i in range(1, 91) if i not in GAPS]
NAMES = {1: "person", 2: "bicycle", 3: "car", 18: "dog", 62: "chair", 85: "clock", 90: "toothbrush"}

images = [(9, 640, 480), (101, 640, 427), (25, 500, 375), (205, 640, 480), (110, 640, 480), (303, 333, 500),
          (412, 612, 612), (7, 640, 480), (581929, 427, 640), (50, 640, 480), (64, 640, 360)]

captions = []
for number, (image, _, _) in enumerate(images):
    count = {101: 7, 205: 4}.get(image, 5)
    for k in reversed(range(count)):  # high ids first
        captions.append({"image_id": image, "id": 1000 * (number + 1) + 7 * k, "caption": f"Caption {k} of image {image}."})
texts = {1000: "  A  dog\n and a \"man\" in a caf\u00e9. ", 1007: "Zwei M\u00e4nner \U0001f600 \\ / ende", 2000: " \n ",
         2007: "tab\tand\u00a0no-break"}
for caption in captions:
    caption["caption"] = texts.get(caption["id"], caption["caption"])
captions.append({"image_id": 777, "id": 99999, "caption": "Of no image."})

FULL = [[320 + 3 * i, 100 + 11 * i, 1 + i % 2] for i in range(17)]
PART = [[0, 0, 0] if i % 3 == 0 else [50 + i, 60 + 2 * i, 2] for i in range(17)]
# image, annotation id, category, bbox, crowd, key points
objects = [
    (9, 501, 18, [100.5, 200.25, 120.75, 99.99], 0, None),
    (9, 502, 1, [300.1, 90.9, 80.0, 210.2], 0, FULL),
    (9, 503, 1, [10, 20, 30.5, 40.5], 0, [[0, 0, 0]] * 17),
    (101, 900100000101, 1, [0.0, 300.6, 640.0, 126.4], 1, [[0, 0, 0]] * 17),
    (101, 505, 62, [0.36, 0.64, 639.64, 300.2], 0, None),
    (205, 506, 1, [1, 2, 30, 40], 0, None),
    # Equal areas in whole pixels (100 x 60, 60 x 100), the highest id first; with fractions, 508 is the largest.
    (303, 509, 3, [10.9, 10.9, 100.05, 60.05], 0, None),
    (303, 508, 85, [150.2, 30.2, 60.7, 100.7], 0, None),
    (303, 507, 90, [20.0, 200.0, 60.0, 100.0], 0, None),
    # No height; narrow; beyond the image; key points outside the box.
    (412, 510, 2, [9.98, 188.56, 15.52, 0.0], 0, None),
    (412, 511, 2, [100.7, 50.2, 0.2, 300.5], 0, None),
    (412, 512, 1, [600.5, 600.5, 20.25, 20.25], 0, [[590, 605, 2], [611, 611, 1]] + [[0, 0, 0]] * 15),
    (412, 513, 1, [40.4, 50.5, 100.1, 90.2], 0, PART),
    # Together larger than the image.
    (7, 514, 18, [0, 0, 640, 400.5], 0, None),
    (7, 515, 18, [0, 80.25, 640, 399.75], 0, None),
    (7, 516, 1, [310.5, 95.5, 90.5, 300.25], 0, FULL),
    (7, 517, 1, [20.25, 30.75, 120.5, 110.5], 0, PART),
    (581929, 518, 62, [3.3, 4.4, 420.0, 20.2], 0, None),
    (50, 519, 85, [5.55, 6.66, 7.77, 8.88], 0, None),
    (64, 520, 2, [1e1, 2.5e1, 1.25e2, 3.0e2], 0, None),
    (888, 521, 1, [1, 1, 10, 10], 0, None),
]
for i in range(38):
    objects.append((110, 600 + i, CATEGORIES[(7 * i) % 80], [3.7 * i, 5.3 * i, 20.2 + (13 * i) % 38, 30.3 + (5 * i) % 17], 0, None))

splits = [(9, "train"), (101, "restval"), (25, "train"), (205, "val"), (110, "val"), (303, "test"), (412, "restval"),
          (7, "test"), (581929, "train"), (64, "val"), (4, "train")]  # not 50


def write(name, value):
    os.makedirs(os.path.join(HERE, os.path.dirname(name)), exist_ok=True)
    with open(os.path.join(HERE, name), "w", encoding="utf-8") as file:
        json.dump(value, file, separators=(", ", ": "))


def write_json():
    info = {"description": "made by make.py", "year": 2017, "nested": {"list": [1, -2.5e-3, True, False, None, {}, []]}}
    sizes = [{"license": 4, "file_name": f"{i:012}.jpg", "height": h, "width": w, "id": i} for i, w, h in images]
    write("annotations/captions_tiny2017.json", {"info": info, "images": sizes, "licenses": [], "annotations": captions})
    categories = [{"supercategory": "any", "id": i, "name": NAMES.get(i, f"category {i}")} for i in reversed(CATEGORIES)]
    instances, persons = [], []
    for image, id_, category, box, crowd, points in objects:
        shape = {"counts": [272, 2, 4], "size": [240, 320]} if crowd else [[box[0], box[1], 1.25, 2.5, 3, 4]]
        annotation = {"segmentation": shape, "area": 1.5, "iscrowd": crowd, "image_id": image, "bbox": box,
                      "category_id": category, "id": id_}
        instances.append(annotation)
        if points is not None:
            flat = [value for point in points for value in point]
            persons.append({**annotation, "num_keypoints": sum(p[2] > 0 for p in points), "keypoints": flat})
    persons.append({"image_id": 9, "id": 5020, "keypoints": [1, 1, 2] * 17})  # of no object
    write("annotations/instances_tiny2017.json",
          {"info": info, "images": sizes, "annotations": instances, "categories": categories})
    write("annotations/person_keypoints_tiny2017.json",
          {"info": info, "annotations": persons, "categories": [{"id": 1, "name": "person"}]})
    write("dataset_coco.json", {"images": [
        {"filepath": "tiny", "sentids": [1], "filename": f"{i}.jpg", "imgid": n, "split": s, "cocoid": i,
         "sentences": [{"tokens": ["a"], "raw": "A.", "imgid": n, "sentid": n}]} for n, (i, s) in enumerate(splits)],
        "dataset": "coco"})


def load(name):
    with open(os.path.join(HERE, "annotations", name), encoding="utf-8") as file:
        return json.load(file)


def features(whole_pixels):
    """Image id -> (rows [objects, 140], global [372]), of images that have objects, in float16."""
    instances = load("instances_tiny2017.json")
    points = {a["id"]: np.array(a["keypoints"], float).reshape(17, 3)
              for a in load("person_keypoints_tiny2017.json")["annotations"]}
    order = sorted(category["id"] for category in instances["categories"])
    result = {}
    for image in load("captions_tiny2017.json")["images"]:
        found = [a for a in instances["annotations"] if a["image_id"] == image["id"]]
        if not found:
            continue
        size = np.array([image["width"], image["height"]] * 2, float)
        box = np.array([a["bbox"] for a in found], float)
        box[:, 2:] += box[:, :2]
        if whole_pixels:
            box = np.floor(box)
        box = np.minimum(np.maximum(box, 0), size)
        sides = box[:, 2:] - box[:, :2]
        ids = np.array([a["id"] for a in found])
        rank = np.lexsort((ids, -sides.prod(1)))
        box, sides, found = box[rank], sides[rank], [found[i] for i in rank]
        category = np.array([order.index(a["category_id"]) for a in found])
        rows = np.zeros((len(found), 140))
        rows[np.arange(len(found)), category] = 1
        share = box / size
        rows[:, 80:84] = share
        rows[:, 84:86] = sides / size[:2]
        rows[:, 86] = sides.prod(1) / size[:2].prod()
        pixels = np.maximum(sides, 1)
        rows[:, 87] = np.clip(np.log(pixels[:, 0] / pixels[:, 1]), -3, 3)
        for i, annotation in enumerate(found):
            person = points.get(annotation["id"], np.zeros((17, 3)))
            if (person[:, 2] > 0).any():
                place = np.clip((person[:, :2] - box[i, :2]) / pixels[i], 0, 1)
                rows[i, 88] = 1
                rows[i, 89:] = np.where(person[:, 2:] > 0, np.hstack([place, person[:, 2:] / 2]), 0).ravel()
        vector = np.zeros(372)
        for c in set(category):
            of = category == c
            centre = (share[of, :2] + share[of, 2:]) / 2
            vector[[c, 80 + c, 160 + c, 240 + c]] = [
                np.log1p(of.sum()), np.sqrt(min(1, rows[of, 86].sum())), *centre.mean(0)]
        if rows[:, 88].any():
            vector[320:] = rows[rows[:, 88] == 1, 88:].mean(0)
        result[image["id"]] = rows.astype(np.float16), vector.astype(np.float16)
    return result


if __name__ == "__main__":
    write_json()
    # The images that are kept, by ascending id: 205 lacks a caption, 25 an object.
    kept = sorted(i for i, _, _ in images if i not in (25, 205))
    for name, whole_pixels in [("whole", True), ("exact", False)]:
        computed = features(whole_pixels)
        np.save(os.path.join(HERE, f"expected_{name}_rows.npy"), np.concatenate([computed[i][0][:36] for i in kept]))
        np.save(os.path.join(HERE, f"expected_{name}_global.npy"), np.stack([computed[i][1] for i in kept]))
    print({i: len(computed[i][0]) for i in kept})
