#!/usr/bin/env python3
"""Walks docs/tour.keys through the workbench in tmux and puts the screens into docs/tour.md.

  python3 scripts/tour.py [FOIL]        needs tmux; FOIL is .build/release/foil if not named

docs/tour.keys is a key script that `foil --keys docs/tour.keys` replays as well. For this program its comments
say more: `# until TEXT` waits until the screen shows the text, or what fits the expression after a tilde (and the `wait` that
follows is left out), `# shot NAME` puts the screen behind the line `<!-- NAME -->` of docs/tour.md, and `# shell
COMMAND` is typed into the shell after the end. Paths of this machine become `~`.
"""
import atexit, os, re, subprocess, sys, tempfile, time

WIDTH, HEIGHT = 110, 32
KEYS = {"enter": "Enter", "esc": "Escape", "space": "Space", "down": "Down", "up": "Up", "left": "Left",
        "right": "Right", "tab": "Tab", "backspace": "BSpace", "home": "Home", "end": "End",
        "page-down": "NPage", "page-up": "PPage"}
foil = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/release/foil")
here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
folder = tempfile.mkdtemp(prefix="foil-tour-")


def tmux(*words):
    return subprocess.run(["tmux", "-L", "foil-tour", "-f", "/dev/null", *words], capture_output=True, text=True,
                          env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout


def screen():
    return tmux("capture-pane", "-p", "-t", "tour")


def cleaned(text):
    text = re.sub(re.escape(folder) + r"(/[^ │┃]*)?", lambda m: ("~" + (m.group(1) or "")).ljust(len(m.group(0))), text)
    # Where a pane cuts the path.
    for end in range(len(folder) - 1, 8, -1):
        text = text.replace(folder[:end], "~".ljust(end))
    # Where a pane cuts its beginning.
    text = re.sub(r"…\S*(?=/foil-demo)", lambda m: "~".rjust(len(m.group(0))), text)
    return "\n".join(line.rstrip() for line in text.rstrip("\n").split("\n"))


def until(text, patience=900):
    end = time.time() + patience
    pattern = text[1:] if text.startswith("~") else re.escape(text)
    while not re.search(pattern, screen()):
        if time.time() > end:
            sys.exit(f"the screen never showed {text!r}:\n{screen()}")
        time.sleep(0.2)


def end():
    subprocess.run([foil, "cancel", "all", "--now", "--workspace", folder + "/foil-demo/runs"], capture_output=True)
    tmux("kill-server")


atexit.register(end)
os.makedirs(folder + "/bin")
os.symlink(foil, folder + "/bin/foil")
tmux("kill-server")
tmux("new-session", "-d", "-s", "tour", "-x", str(WIDTH), "-y", str(HEIGHT), "-c", folder,
     f"export PATH={folder}/bin:$PATH PS1='$ '; TERM=tmux-256color foil --workspace foil-demo/runs --jobs 2; clear; sh")
shots, skips = {}, False
for line in open(os.path.join(here, "docs/tour.keys")):
    line = line.strip()
    if line.startswith("# until "):
        until(line[8:])
        skips = True
    elif line.startswith("# shot "):
        time.sleep(0.7)
        shots[line[7:]] = cleaned(screen())
    elif line.startswith("# shell "):
        time.sleep(2)
        tmux("send-keys", "-t", "tour", "-l", line[8:])
        tmux("send-keys", "-t", "tour", "Enter")
        time.sleep(2)
    elif line.startswith("wait "):
        if not skips:
            time.sleep(float(line[5:]))
        skips = False
    elif line.startswith("text "):
        tmux("send-keys", "-t", "tour", "-l", line[5:])
        time.sleep(0.3)
    elif line and not (line.startswith("#") and len(line) > 1):
        key = KEYS.get(line, line.replace("ctrl-", "C-"))
        tmux("send-keys", "-t", "tour", *(["-l", key] if len(key) == 1 else [key]))
        time.sleep(0.3)
end()

path = os.path.join(here, "docs/tour.md")
page = open(path).read()
for name, text in shots.items():
    mark = f"<!-- {name} -->\n"
    if mark not in page:
        sys.exit(f"docs/tour.md has no line {mark.strip()}")
    page = re.sub(re.escape(mark) + r"(```\n.*?```\n)?", lambda m: mark + "```\n" + text + "\n```\n", page, flags=re.S)
open(path, "w").write(page)
