#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Lists the static-branch sites of tracepoints in a vmlinux, and whether tracing
that is switched off costs anything but a no-op there.

One line per site:
    SITE FUNCTION TRACEPOINT BYTES nop|other|on cold|hot
and one per function that has sites:
    FUNCTION NAME SITES TRACING CODE TRACING CODE
where CODE counts the instructions that can be reached from the function's entry, and
TRACING those of them that belong to tracing (a call of an emitter or of a
tracepoint's static call, a read of its data): first with every site as a no-op, then
with the sites as jumps. "cold" is a site whose enabled code cannot be reached with
every site as a no-op.
"""
import argparse
import bisect
import re
import struct
import subprocess
import sys

NOPS = (b"\x66\x90", b"\x0f\x1f\x44\x00\x00")
SYMBOL = re.compile(r"<(?:__(?:tracepoint|SCT__tp_func|SCK__tp_func|traceiter|probestub)_)?(\w+)[^>]*>")
LINE = re.compile(r"^\s*([0-9a-f]+):\s+(\S.*)$")
DIRECT = re.compile(r"^(?:(?:bnd|notrack|[cdefgs]s|data16|rep|repz) )*(j\w+|loop\w*|call)\s+([0-9a-f]+)(?:\s|$)")
ENDS = re.compile(r"^(?:(?:bnd|notrack|repz|rep|data16|[cdefgs]s) )*(ret|jmp|iret|sysret|hlt)")


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ValueError(f"{' '.join(command)}: {done.stderr.strip()}")
    return done.stdout


class Image:
    """Symbols and bytes of an ELF file that is linked, not relocatable."""

    def __init__(self, path):
        self.path = path
        self.address, functions = {}, {}
        for line in run("nm", "-S", path).splitlines():
            fields = line.split()
            if len(fields) < 3 or fields[0] in "UwvW":
                continue
            address, kind, name = int(fields[0], 16), fields[-2], fields[-1]
            self.address.setdefault(name, address)
            if kind in "tTwW" and len(fields) == 4:
                size = int(fields[1], 16)
                functions.setdefault(address, (size, name))
        self.functions = sorted((a, s, n) for a, (s, n) in functions.items())
        self.starts = [f[0] for f in self.functions]
        self.sections = []
        for line in run("readelf", "-SW", path).splitlines():
            m = re.match(r"\s*\[\s*\d+\]\s+\S+\s+(PROGBITS)\s+(\w+)\s+(\w+)\s+(\w+)", line)
            if m and int(m[2], 16):
                self.sections.append(tuple(int(m[i], 16) for i in (2, 3, 4)))
        with open(path, "rb") as file:
            self.data = file.read()

    def read(self, address, size):
        for start, offset, length in self.sections:
            if start <= address and address + size <= start + length:
                at = offset + address - start
                return self.data[at:at + size]
        raise ValueError(f"{self.path}: no bytes at {address:#x}")

    def function(self, address):
        at = bisect.bisect_right(self.starts, address) - 1
        if at >= 0:
            start, size, name = self.functions[at]
            if address < start + size:
                return start, size, name
        return None

    def jump_table(self):
        """(site, target, key, on by default) of each entry."""
        try:
            at, end = self.address["__start___jump_table"], self.address["__stop___jump_table"]
        except KeyError as err:
            raise ValueError(f"{self.path}: no jump table: built without CONFIG_JUMP_LABEL?") from err
        table = self.read(at, end - at)
        for offset in range(0, len(table), 16):
            code, target, key = struct.unpack_from("<iiq", table, offset)
            here = at + offset
            key += here + 8
            yield here + code, here + 4 + target, key & ~3, key & 1


class Function:
    """The instructions of one function, its parts elsewhere too, and where each leads."""

    def __init__(self, image, start, size, name):
        self.image, self.start, self.name = image, start, name
        self.text, self.after = {}, {}
        self.add(start, size)

    def add(self, start, size):
        previous = None
        out = run("objdump", "-d", "--no-show-raw-insn", f"--start-address={start:#x}",
                  f"--stop-address={start + size:#x}", self.image.path)
        for line in out.splitlines():
            m = LINE.match(line)
            if not m:
                continue
            address = int(m[1], 16)
            self.text[address] = m[2]
            if previous is not None:
                self.after[previous] = address
            previous = address

    def here(self, at):
        """Whether @at is this function's; the compiler keeps unlikely code in NAME.cold."""
        if at not in self.text:
            where = self.image.function(at)
            if where and where[2].split(".")[0] == self.name.split(".")[0] and ".cold" in where[2]:
                self.add(*where[:2])
        return at in self.text

    def reach(self, taken):
        """Addresses that run if sites do what `taken` says: {site: target or None}."""
        todo, seen = [self.start], set()
        while todo:
            at = todo.pop()
            if at in seen or at is None or not self.here(at):
                continue
            seen.add(at)
            if at in taken:
                target = taken[at]
                todo.append(self.after.get(at) if target is None else target)
                continue
            text = self.text[at]
            m = DIRECT.match(text)
            if m and m[1] != "call":
                todo.append(int(m[2], 16))
            if not ENDS.match(text):
                todo.append(self.after.get(at))
        return seen

    def count(self, taken, events):
        """Of what runs then, the instructions that belong to `events`, and all."""
        live = self.reach(taken)
        tracing = 0
        for at in live:
            m = SYMBOL.search(self.text[at])
            if m and m[1] != self.name and (m[1] in events or m[1].removesuffix("_at") in events):
                tracing += 1
        return tracing, len(live)


def report(image, prefix):
    keys = {}
    for name, address in image.address.items():
        m = re.match(r"__tracepoint_(\w+)$", name)
        if m and re.match(prefix, m[1]):
            keys[address + 8] = m[1]
    if not keys:
        raise ValueError(f"{image.path}: no tracepoint matches {prefix}")

    events = set(keys.values())
    sites, by_function = [], {}
    for site, target, key, default in image.jump_table():
        where = image.function(site)
        if where is None:
            continue        # discarded or init text without a size
        by_function.setdefault(where, {})[site] = (target, keys.get(key), default)
    wanted = {f: s for f, s in by_function.items() if any(key for _, key, _ in s.values())}
    if not wanted:
        raise ValueError(f"{image.path}: no site of {prefix}: built without CONFIG_JUMP_LABEL?")

    for where, found in sorted(wanted.items()):
        function = Function(image, *where)
        off = {site: target if default else None for site, (target, _, default) in found.items()}
        on = dict(off)
        for site, (target, key, _) in found.items():
            if key:
                on[site] = target
        live = function.reach(off)
        mine = 0
        for site, (target, key, default) in sorted(found.items()):
            if not key:
                continue
            mine += 1
            raw = image.read(site, 5)
            raw = raw[:2] if raw[:2] == NOPS[0] else raw
            state = "on" if default else "nop" if raw in NOPS else "other"
            sites.append(("SITE", where[2], key, raw.hex(), state, "hot" if target in live else "cold"))
        print("FUNCTION", where[2], mine, *function.count(off, events), *function.count(on, events))
    for line in sites:
        print(*line)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", maxsplit=1)[0],
                                     epilog="example: sites.py vmlinux 'xcall_'")
    parser.add_argument("vmlinux")
    parser.add_argument("prefix", help="regular expression at the start of a tracepoint's name")
    args = parser.parse_args()
    try:
        report(Image(args.vmlinux), args.prefix)
    except (OSError, ValueError) as err:
        print(f"sites.py: {err}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
