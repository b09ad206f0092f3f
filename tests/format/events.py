#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Are the tracepoints of the kernel's header those of format/events.def: names, arguments?

usage: events.py HEADER EVENTS     one line for each difference; exit 1 if there is any
"""
import re
import sys


def tracepoints(text):
    """name: its arguments' names"""
    found = {}
    for name, proto in re.findall(
            r"\b(?:DEFINE|TRACE)_EVENT\w*\((?:\w+,\s*)?xcall_(\w+),\s*TP_PROTO\(([^)]*)\)", text):
        found[name] = [re.search(r"(\w+)\s*$", arg).group(1) for arg in proto.split(",")]
    return found


def described(text):
    """name: (number of arguments, {position: name of the argument})"""
    found = {}
    for name, count, rest in re.findall(r"^EVENT\(\w+, (\w+), \w+, (\d+),((?:[^()]|\([^()]*\))*)\)",
                                        text, re.M):
        args = {int(n): field for n, field in re.findall(r"\bARG\((\d+), (\w+)\)", rest)}
        args.update((int(n), name) for n, name in re.findall(r'\bAS\((\d+), \w+, "(\w+)"\)', rest))
        found[name] = int(count), args
    return found


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        kernel = tracepoints(file.read())
    with open(sys.argv[2], encoding="utf-8") as file:
        ours = described(file.read())
    wrong = [f"{name}: only in the header" for name in kernel.keys() - ours.keys()]
    wrong += [f"{name}: only in events.def" for name in ours.keys() - kernel.keys()]
    for name in kernel.keys() & ours.keys():
        count, args = ours[name]
        if kernel[name][0] != "tsc":
            wrong.append(f"{name}: its first argument is {kernel[name][0]}, not tsc")
        if count != len(kernel[name]):
            wrong.append(f"{name}: {len(kernel[name])} arguments, by events.def {count}")
        wrong += [f"{name}: argument {n} is {kernel[name][n]}, by events.def {arg}"
                  for n, arg in args.items() if n < len(kernel[name]) and kernel[name][n] != arg]
        wrong += [f"{name}: there is no argument {n}" for n in args if n >= len(kernel[name])]
    if len(ours) < 10:
        wrong.append(f"events.def: {len(ours)} events found")
    for line in sorted(wrong):
        print(line)
    sys.exit(1 if wrong else 0)


main()
