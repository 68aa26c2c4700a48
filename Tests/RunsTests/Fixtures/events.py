"""Event files of other writers, and what TensorBoard reads of one that Foil wrote.

    pip install tensorboard tensorboardX && python events.py

Writes tensorboardx.tfevents (values as float), tensorboard.tfevents (values as tensors) with
events.json (the values), and foil-read.json: what TensorBoard's reader finds in foil.tfevents, the
file that EventFileTests compare with what the writer gives.
"""

import glob
import json
import os
import shutil
import tempfile

from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from tensorboard.summary import Writer
from tensorboardX import SummaryWriter

expected = {"tensorboardx": [], "tensorboard": []}
with tempfile.TemporaryDirectory() as folder:
    writer = SummaryWriter(folder + "/x", flush_secs=1)
    for step in range(1, 6):
        for tag, value in (("Le", 10.0 / step), ("lr", 2e-4)):
            writer.add_scalar(tag, value, step, walltime=1_700_000_000 + step)
            expected["tensorboardx"].append([tag, step, value])
    writer.add_text("arguments", "margin 0.2", 5)
    writer.close()
    shutil.copy(glob.glob(folder + "/x/*tfevents*")[0], "tensorboardx.tfevents")

    writer = Writer(folder + "/t")
    for step in range(1, 6):
        writer.add_scalar("loss", 1.0 / step, step)
        expected["tensorboard"].append(["loss", step, 1.0 / step])
    writer.close()
    shutil.copy(glob.glob(folder + "/t/*tfevents*")[0], "tensorboard.tfevents")

    if os.path.exists("foil.tfevents"):
        os.mkdir(folder + "/f")
        shutil.copy("foil.tfevents", folder + "/f/events.out.tfevents.1.foil")
        events = EventAccumulator(folder + "/f", size_guidance={"scalars": 0})
        events.Reload()
        found = {
            tag: [
                [e.wall_time, e.step, "Infinity" if e.value == float("inf") else e.value]
                for e in events.Scalars(tag)
            ]
            for tag in events.Tags()["scalars"]
        }
        with open("foil-read.json", "w") as file:
            json.dump(found, file)
            file.write("\n")
with open("events.json", "w") as file:
    json.dump(expected, file)
    file.write("\n")
