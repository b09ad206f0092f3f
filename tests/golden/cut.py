#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-only
"""usage: cut.py SOURCE GUEST AT LENGTH SAMPLES FOLDER

Cuts a stretch of time out of a result folder: of one guest's trace, and of Xen's from a
little before to a little after, every whole record and nothing else. What speaks of more
than that stretch (copies of /proc/interrupts, the marker at the recording's end) is left out.

  SOURCE   a result folder with the summary.json that xcall plot leaves in it
  GUEST    of it, without "guest-"
  AT       ms from the beginning of the guest's recording
  LENGTH   ms
  SAMPLES  kept of each benchmark
  FOLDER   to be made

example: cut.py build/results/demo pv-xcall 4200 150 200 /tmp/pv
"""
import json
import os
import re
import struct
import sys

MARGIN_MS = 5           # of Xen's records on either side
PACKET = struct.Struct("<IIQQQQQQII")   # format/trace_format.h
PACKET_BYTES = 4096
SIZES = {16: (12, 13, 14, 17), 24: (1, 2, 3, 4, 10, 11, 15, 21),
         32: (5, 6, 7, 8, 9, 18, 19), 40: (16, 20)}     # of records, by id
SIZE = {event: size for size, ids in SIZES.items() for event in ids}
CPU_CHANGE = 0x1F003 | 2 << 28


def die(text):
    sys.exit("cut.py: " + text)


def read(path):
    try:
        with open(path, "rb") as f:
            return f.read()
    except OSError as e:
        die(f"{path}: {e.strerror}")


def write(path, data):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as f:
        f.write(data)


def write_json(path, value):
    """One line a list of numbers, as the benchmarks write their samples."""
    text = json.dumps(value, indent=1)
    text = re.sub(r"\[\s+(-?\d+(?:,\s+-?\d+)*)\s+\]",
                  lambda m: "[" + re.sub(r"\s+", "", m.group(1)) + "]", text)
    write(path, (text + "\n").encode())


def records(stream, path):
    """(tsc, bytes) of each record of a guest's stream."""
    pos = lost = 0
    while pos < len(stream):
        p = PACKET.unpack_from(stream, pos)
        if p[7] != lost:
            die(f"{path}: events are lost in it; cut another recording")
        at, end = pos + PACKET.size, pos + p[4] // 8
        while at < end:
            tsc, event = struct.unpack_from("<QH", stream, at)
            if event not in SIZE:
                die(f"{path}: offset {at}: event id {event} not known")
            yield tsc, stream[at:at + SIZE[event]]
            at += SIZE[event]
        pos += p[5] // 8


def repack(found, cpu):
    """Records in packets again, as the recorder fills them."""
    out, packet = bytearray(), []

    def done():
        content = b"".join(record for _, record in packet)
        out.extend(PACKET.pack(0xC1FC1FC1, 0, packet[0][0], packet[-1][0],
                               (PACKET.size + len(content)) * 8, PACKET_BYTES * 8,
                               len(out) // PACKET_BYTES, 0, cpu, 0))
        out.extend(content.ljust(PACKET_BYTES - PACKET.size, b"\0"))
        packet.clear()

    room = 0
    for tsc, record in found:
        if packet and room < len(record):
            done()
        if not packet:
            room = PACKET_BYTES - PACKET.size
        packet.append((tsc, record))
        room -= len(record)
    if packet:
        done()
    return bytes(out)


def cut_xen(data, begin, end):
    """The windows of each pCPU, of each the records between two TSCs."""
    out, pos = bytearray(), 0
    tsc = {}            # by pCPU, of its last record that had one
    while pos < len(data):
        header, pcpu, size = struct.unpack_from("<III", data, pos)
        if header != CPU_CHANGE:
            die(f"xen.trace: offset {pos}: no CPU_CHANGE record")
        at, stop = pos + 12, pos + 12 + size
        kept = bytearray()
        while at < stop:
            word, = struct.unpack_from("<I", data, at)
            n = 4 + (8 if word >> 31 else 0) + (word >> 28 & 7) * 4
            if word >> 31:
                tsc[pcpu], = struct.unpack_from("<Q", data, at + 4)
            if begin <= tsc.get(pcpu, 0) <= end:
                kept += data[at:at + n]
            at += n
        if kept:
            out += struct.pack("<III", CPU_CHANGE, pcpu, len(kept)) + kept
        pos = stop
    return bytes(out)


def env(text, *keys):
    for key in keys:
        found = re.search(rf"\n\t{key} = (\d+);", text)
        if found:
            return int(found.group(1))
    die(f"the metadata has no {keys[-1]}: cut a recording that came to its end")


def cut_metadata(text, begin, end):
    """What the env block says of the whole recording, of the stretch instead."""
    # there are no copies of /proc/interrupts any more that before and after could be of
    text = re.sub(r"\n\t(before|after|from|until)_tsc = \d+;", "", text)
    return re.sub(r"(\n\tstart_tsc = \d+;)",
                  rf"\1\n\tfrom_tsc = {begin};\n\tuntil_tsc = {end};", text)


def main():
    if sys.argv[1:] in (["-h"], ["--help"]):
        print(__doc__, end="")
        return
    if len(sys.argv) != 7:
        sys.exit(__doc__.rstrip())
    source, name, at, length, samples, to = sys.argv[1:]
    if os.path.exists(to):
        die(f"{to}: is there already")

    summary = json.loads(read(f"{source}/summary.json"))
    guests = [g for g in summary["guests"] if g["name"] == name]
    if not guests or not guests[0]["alignment"]:
        die(f"{source}: no guest {name} whose clock is tied to the host's")
    offset = guests[0]["alignment"]["offset_tsc"]

    guest, here = f"{source}/guest-{name}", f"{to}/guest-{name}"
    metadata = read(f"{guest}/ctf/metadata").decode()
    khz = env(metadata, "tsc_khz")
    begin = env(metadata, "from_tsc", "start_tsc") + int(float(at) * khz)
    end = begin + int(float(length) * khz)
    if end > env(metadata, "until_tsc", "end_tsc"):
        die("that is longer than the recording")

    write(f"{here}/ctf/metadata", cut_metadata(metadata, begin, end).encode())
    for stream in sorted(os.listdir(f"{guest}/ctf")):
        if stream.startswith("cpu"):
            path = f"{guest}/ctf/{stream}"
            found = [(tsc, r) for tsc, r in records(read(path), path) if begin < tsc < end]
            write(f"{here}/ctf/{stream}", repack(found, int(stream[3:])))
    for part in ("guest.json", "symbols.tsv"):
        if os.path.exists(f"{guest}/{part}"):
            write(f"{here}/{part}", read(f"{guest}/{part}"))
    for part in ("bench", "bench-traced"):
        for bench in sorted(os.listdir(f"{guest}/{part}")) if os.path.isdir(f"{guest}/{part}") else []:
            value = json.loads(read(f"{guest}/{part}/{bench}"))
            # evenly: the first are of one pair of CPUs
            step = max(1, len(value["samples"]) // int(samples))
            value["samples"] = value["samples"][::step][:int(samples)]
            write_json(f"{here}/{part}/{bench}", value)

    margin = MARGIN_MS * khz
    write(f"{to}/host/xen.trace", cut_xen(read(f"{source}/host/xen.trace"),
                                          begin - offset - margin, end - offset + margin))
    meta = json.loads(read(f"{source}/host/meta.json"))
    meta["end_marker"] = "none"
    for key in ("busiest_pcpu", "xentrace"):    # of all of the recording
        meta.pop(key, None)
    meta["domains"] = [d for d in meta["domains"] if not d["domid"] or d["name"] == name]
    write_json(f"{to}/host/meta.json", meta)


main()
