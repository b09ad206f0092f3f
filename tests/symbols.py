#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Do the objects of analysis/ use no room's symbols but those that their README allows, is there
no circle of files, and is there no global that no other object uses?

usage: symbols.py OBJECTS     build/obj or another such folder; one line for each thing that is
                              wrong, exit 1 if there is any
"""
import collections
import glob
import os
import re
import subprocess
import sys

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def may(room):
    with open(f"{TOP}/analysis/{room}/README.md", encoding="utf-8") as file:
        found = re.search(r"^may include: (.*?)\s*$", file.read(), re.M)
    return set(found.group(1).split()) if found else set()


def symbols(path):
    """(defined, wanted) global symbols of an object"""
    out = subprocess.run(["nm", "-g", path], check=True, capture_output=True, text=True).stdout
    defined, wanted = set(), set()
    for line in out.splitlines():
        kind, name = line.split()[-2:]
        if name.startswith("__"):	# of the sanitizers
            continue
        (wanted if kind == "U" else defined).add(name)
    return defined, wanted


def circles(uses):
    """files that use each other, by Tarjan's strongly connected components"""
    index, low, stack, found = {}, {}, [], []

    def visit(at):
        index[at] = low[at] = len(index)
        stack.append(at)
        for to in sorted(uses[at]):
            if to not in index:
                visit(to)
            if to in stack:
                low[at] = min(low[at], low[to])
        if low[at] == index[at]:
            part = stack[stack.index(at):]
            del stack[stack.index(at):]
            if len(part) > 1:
                found.append(sorted(part))

    for at in sorted(uses):
        if at not in index:
            visit(at)
    return found


def main():
    if len(sys.argv) != 2 or not os.path.isdir(sys.argv[1]):
        sys.exit(__doc__)
    os.chdir(sys.argv[1])
    own = sorted(glob.glob("analysis/*/*.o") + glob.glob("analysis/*/*/*.o"))
    others = [path for folder in ("bpf", "bench", "format", "tests")
              for path in glob.glob(f"{folder}/**/*.o", recursive=True) if not path.endswith(".bpf.o")]
    # a file that is gone may have left its object
    own, others = ([path for path in paths if os.path.exists(f"{TOP}/{path[:-2]}.c") or
                    os.path.basename(path) in ("xp_files.o", "zextra.o")] for paths in (own, others))
    if len(own) < 50:
        sys.exit(f"{len(own)} objects of analysis/ in {sys.argv[1]}: build it first")
    wrong, defined, wanted = [], {}, {}
    for path in own + others:
        names, wanted[path] = symbols(path)
        if path in own:
            defined.update((name, path) for name in names)
    used = collections.Counter()
    uses = {path: set() for path in own}
    for path in own + others:
        for name in wanted[path] & defined.keys():
            used[name] += 1
            if path in own:
                uses[path].add(defined[name])
    for path in own:
        room = os.path.dirname(path)[len("analysis/"):]
        allowed = may(room) | {room}
        for name in sorted(wanted[path] & defined.keys()):
            to = os.path.dirname(defined[name])[len("analysis/"):]
            if to not in allowed and "all" not in allowed:
                wrong.append(f"{path[:-2]}.c: {room} may not use {name} of {to}")
    wrong += [f"a circle: {' '.join(part)}" for part in circles(uses)]
    wrong += [f"{path[:-2]}.c: nobody else uses {name}: it should be static"
              for name, path in sorted(defined.items()) if not used[name] and name != "main"]
    for line in wrong:
        print(line)
    sys.exit(1 if wrong else 0)


main()
