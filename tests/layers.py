#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Do the includes of analysis/, bpf/ and format/ keep to what the rooms' READMEs allow?

usage: layers.py [TOP]     one line for each thing that is wrong; exit 1 if there is any
       layers.py -t [TOP]  the table: rooms, and what each includes
"""
import collections
import os
import re
import sys

TREES = ("analysis", "bpf", "format")
INCLUDES_MAX = 5	# of a header
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)


class Room:
    def __init__(self, tree, name, text):
        self.tree, self.name = tree, name
        self.path = os.path.join(tree, name) if name else tree
        self.exports = field(text, "exports")
        self.may = set(field(text, "may include"))
        self.listed = []
        for names in re.findall(r"^    (\S+)  ", text, re.M):
            self.listed += expand(names)

    def files(self):
        return {name for name in os.listdir(self.path)
                if os.path.isfile(os.path.join(self.path, name)) and name != "README.md" and
                not name.startswith(".") and not name.endswith(("~", ".orig", ".rej"))}


def field(text, name):
    found = re.search(r"^%s: (.*?)\s*$" % name, text, re.M)
    return found.group(1).split() if found else []


def expand(names):
    """a.{c,h} as a.c, a.h"""
    found = re.fullmatch(r"(.*)\{(.*)\}", names)
    return [found.group(1) + end for end in found.group(2).split(",")] if found else [names]


def rooms_of(tree, wrong):
    rooms = {}
    for path, _, files in os.walk(tree):
        name = os.path.relpath(path, tree).replace(".", "") if path != tree else ""
        if "README.md" in files:
            with open(os.path.join(path, "README.md"), encoding="utf-8") as file:
                rooms[name] = Room(tree, name, file.read())
        elif any(file.endswith((".c", ".h")) for file in files):
            wrong.append(f"{path}: a room without a README.md")
    return rooms


def check_lists(room, wrong):
    files = room.files()
    for name, times in collections.Counter(room.listed).items():
        if times > 1:
            wrong.append(f"{room.path}/README.md: {name} is there {times} times")
        elif "*" not in name and name not in files:
            wrong.append(f"{room.path}/README.md: there is no {name}")
    for name in sorted(files - set(room.listed)):
        wrong.append(f"{room.path}/README.md: {name} is not in it")
    if not room.exports or not field_is_known(room):
        wrong.append(f"{room.path}/README.md: exports: the room's headers, all headers or nothing")


def field_is_known(room):
    text = " ".join(room.exports)
    return text in ("all headers", "nothing") or all(name in room.files() for name in room.exports)


def exported(room, header):
    text = " ".join(room.exports)
    return not header.endswith("_p.h") and (text == "all headers" or header in room.exports)


def owner(tree, rooms, include):
    """the room and the header of an include, as it is spelled; None: it is none"""
    folder, header = os.path.split(include)
    if folder == "format" and tree != "format":
        return "format", header
    return (folder, header) if folder in rooms and folder else None


def check_file(tree, rooms, room, name, edges, wrong):
    path = os.path.join(room.path, name)
    with open(path, encoding="utf-8") as file:
        includes = INCLUDE.findall(file.read())
    if name.endswith(".h") and not name.endswith(".bpf.h") and len(includes) > INCLUDES_MAX:
        wrong.append(f"{path}: includes {len(includes)} headers, at most {INCLUDES_MAX}")
    for include in includes:
        if include.endswith(".skel.h"):	# made of a program of that room
            continue
        if "/" not in include and room.name == "" and include in room.files():
            continue
        if tree == "format" and include.startswith("format/"):
            continue
        found = owner(tree, rooms, include)
        if not found:
            wrong.append(f'{path}: "{include}" is not spelled from a room')
            continue
        to, header = found
        if to == room.name:
            continue
        if "all" not in room.may and to not in room.may:
            wrong.append(f"{path}: {room.name or tree} may not include {to} ({include})")
        if to != "format" and not exported(rooms[to], header):
            wrong.append(f"{path}: {to} does not export {header}")
        edges[room.name].add(to)


def check_circles(tree, rooms, wrong):
    """by what the READMEs allow, so that none can come to be"""
    done, path = set(), []

    def visit(name):
        if name in path:
            wrong.append(f"{tree}: a circle: {' > '.join(path[path.index(name):] + [name])}")
            return
        if name in done or name not in rooms:
            return
        path.append(name)
        for to in sorted(rooms[name].may - {"all"}):
            visit(to)
        path.pop()
        done.add(name)

    for name in sorted(rooms):
        visit(name)


def main():
    args = sys.argv[1:]
    table = args[:1] == ["-t"]
    top = (args[1:] if table else args) or ["."]
    os.chdir(top[0])
    wrong = []
    for tree in TREES:
        rooms = rooms_of(tree, wrong)
        if not rooms:
            wrong.append(f"{tree}: no rooms")
        edges = {name: set() for name in rooms}
        for room in rooms.values():
            check_lists(room, wrong)
            for name in sorted(room.files()):
                if name.endswith((".c", ".h")):
                    check_file(tree, rooms, room, name, edges, wrong)
            unused = room.may - edges[room.name] - {"all", "nothing"}
            if unused:
                wrong.append(f"{room.path}/README.md: includes nothing of {' '.join(sorted(unused))}")
        check_circles(tree, rooms, wrong)
        for name in sorted(rooms) if table else ():
            print(f"{rooms[name].path:<22} {' '.join(sorted(edges[name]))}")
    for line in wrong:
        print(line, file=sys.stderr if table else sys.stdout)
    sys.exit(1 if wrong else 0)


main()
