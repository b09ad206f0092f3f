#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Do the rooms keep to their READMEs: is each file in one line of one, do C files and scripts
include only what is allowed?

usage: layers.py [TOP]     one line for each thing that is wrong; exit 1 if there is any
       layers.py -t [TOP]  the table: rooms, and what each includes
"""
import collections
import fnmatch
import os
import re
import sys

TREES = ("analysis", "bpf", "format", "bench")
# no layers of C in these: lists of files, and what scripts include
FOLDERS = ("host", "kernel-config", "lab", "src", "tests")
BORROWED = {"bench": {"guest": "bpf"}}	# a room of another tree, spelled as there
INCLUDES_MAX = 5	# of a header
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)
SOURCE = re.compile(r'^\s*\. ("[^"]*(?:"\$0"[^"]*)?"|[^\s;]+)', re.M)


class Room:
    """a folder with a README.md, and those below it that have none"""
    def __init__(self, tree, name, text):
        self.tree, self.name = tree, name
        self.path = os.path.join(tree, name) if name else tree
        self.exports = field(text, "exports")
        self.may = set(field(text, "may include"))
        self.files = files_of(self.path)
        self.listed = []
        for names in re.findall(r"^    (\S+(?: \S+)*)  +\S", text, re.M):
            for entry in names.split(" "):
                self.listed += expand(entry)


def files_of(top):
    found = set()
    for path, folders, files in os.walk(top):
        if path != top and "README.md" in files:
            folders.clear()
            continue
        folders[:] = [name for name in folders if name != "__pycache__" and not name.startswith(".")]
        found |= {os.path.relpath(os.path.join(path, name), top) for name in files
                  if name != "README.md" and not name.startswith(".") and
                  not name.endswith(("~", ".orig", ".rej"))}
    return found


def field(text, name):
    found = re.search(r"^%s: (.*?)\s*$" % name, text, re.M)
    return found.group(1).split() if found else []


def expand(names):
    """a.{c,h} as a.c, a.h"""
    found = re.fullmatch(r"(.*)\{(.*)\}(.*)", names)
    return [found.group(1) + part + found.group(3) for part in found.group(2).split(",")] if found else [names]


def rooms_of(tree):
    rooms = {}
    for path, _, files in os.walk(tree):
        if "README.md" in files:
            name = os.path.relpath(path, tree) if path != tree else ""
            with open(os.path.join(path, "README.md"), encoding="utf-8") as file:
                rooms[name] = Room(tree, name, file.read())
    return rooms


def check_lists(room, wrong):
    times = collections.Counter()
    for name in room.listed:
        names = fnmatch.filter(room.files, name)
        times.update(names)
        if not names:
            wrong.append(f"{room.path}/README.md: there is no {name}")
    for name in sorted(times):
        if times[name] > 1:
            wrong.append(f"{room.path}/README.md: {name} is there {times[name]} times")
    for name in sorted(room.files - set(times)):
        wrong.append(f"{room.path}/README.md: {name} is not in it")
    if not room.exports or not field_is_known(room):
        wrong.append(f"{room.path}/README.md: exports: the room's headers, all headers or nothing")


def field_is_known(room):
    text = " ".join(room.exports)
    return text in ("all headers", "nothing") or all(name in room.files for name in room.exports)


def exported(room, header):
    text = " ".join(room.exports)
    return not header.endswith("_p.h") and (text == "all headers" or header in room.exports)


def owner(trees, tree, include):
    """the room and the header of an include, as it is spelled; None: it is none"""
    folder, header = os.path.split(include)
    if folder == "format" and tree != "format":
        return trees["format"][""], header
    borrowed = BORROWED.get(tree, {}).get(folder)
    if borrowed:
        return trees[borrowed][folder], header
    return (trees[tree][folder], header) if folder in trees[tree] and folder else None


def own(room, name, include):
    """is it a file of the room: named from its top, or from a folder below it that has no README?"""
    return room.name == "" and (include in room.files or
                                os.path.join(os.path.dirname(name), include) in room.files)


def check_file(trees, room, name, edges, wrong):
    tree, path = room.tree, os.path.join(room.path, name)
    with open(path, encoding="utf-8") as file:
        includes = INCLUDE.findall(file.read())
    if name.endswith(".h") and not name.endswith(".bpf.h") and len(includes) > INCLUDES_MAX:
        wrong.append(f"{path}: includes {len(includes)} headers, at most {INCLUDES_MAX}")
    for include in includes:
        if include.endswith(".skel.h"):	# made of a program of that room
            continue
        if own(room, name, include) or (tree == "format" and include.startswith("format/")):
            continue
        found = owner(trees, tree, include)
        if not found:
            wrong.append(f'{path}: "{include}" is not spelled from a room')
            continue
        to, header = found
        if to is room:
            continue
        known = to.name or to.tree
        if "all" not in room.may and known not in room.may:
            wrong.append(f"{path}: {room.name or tree} may not include {known} ({include})")
        if not exported(to, header):
            wrong.append(f"{path}: {known} does not export {header}")
        edges[room.name].add(known)


def sourced(path, text):
    """paths of the files that a script of this path sources, as far as they can be known"""
    for word in SOURCE.findall(text):
        word = word.strip('"')
        for prefix, folder in (('$(dirname "$0")/', os.path.dirname(path)),
                               ("$here/", os.path.dirname(path)), ("$TOP/", "")):
            if word.startswith(prefix):
                word = os.path.join(folder, word[len(prefix):])
        word = os.path.normpath(word)
        if "$" not in word and os.path.isfile(word):
            yield word


def check_script(trees, room, name, edges, wrong):
    path = os.path.join(room.path, name)
    with open(path, "rb") as file:
        if not file.read(40).startswith((b"#!/bin/", b"# shellcheck shell=")):
            return
    with open(path, encoding="utf-8") as file:
        text = file.read()
    at = {each.path: each for rooms in trees.values() for each in rooms.values()}
    for target in sourced(path, text):
        folder = os.path.dirname(target)
        while folder not in at and folder != os.path.dirname(folder):
            folder = os.path.dirname(folder)
        if folder not in at:
            wrong.append(f"{path}: {target} is in no room")
            continue
        to = at[folder]
        if to is room:
            continue
        if "all" not in room.may and to.path not in room.may:
            wrong.append(f"{path}: {room.path} may not include {to.path} ({target})")
        if not exported(to, os.path.relpath(target, to.path)):
            wrong.append(f"{path}: {to.path} does not export {os.path.relpath(target, to.path)}")
        edges[room.name].add(to.path)


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
    trees = {tree: rooms_of(tree) for tree in TREES + FOLDERS}
    for tree, rooms in trees.items():
        if "" not in rooms:
            wrong.append(f"{tree}: no README.md")
        edges = {name: set() for name in rooms}
        for room in rooms.values():
            check_lists(room, wrong)
            for name in sorted(room.files):
                if tree in TREES and name.endswith((".c", ".h")):
                    check_file(trees, room, name, edges, wrong)
                elif tree in FOLDERS:
                    check_script(trees, room, name, edges, wrong)
            unused = room.may - edges[room.name] - {"all", "nothing"}
            if unused:
                wrong.append(f"{room.path}/README.md: includes nothing of {' '.join(sorted(unused))}")
        if tree in TREES:
            check_circles(tree, rooms, wrong)
        for name in sorted(rooms) if table else ():
            print(f"{rooms[name].path:<22} {' '.join(sorted(edges[name]))}")
    for line in wrong:
        print(line, file=sys.stderr if table else sys.stdout)
    sys.exit(1 if wrong else 0)


main()
