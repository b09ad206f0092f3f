#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Makes a copy of a QEMU without two faults that guests under its SVM die of.

docs/emulator.md says what they are. Each is mended where its place is found exactly once; one
line is printed for each that is not.
Exit: 0 both are mended; 2 not both, and the copy has what could be; 1 a file cannot be read or
written, or is no program for x86-64.
"""
import argparse
import re
import struct
import sys

# In helper_vmrun(), of an injected interrupt: without the store of its vector it comes once.
# mov %r32,error_code(%rbx)       44 89 /r disp32
# mov %esi,exception_index(%rbx)  89 b3 disp32              <- this one
# movl $0,exception_is_int(%rbx)  c7 83 disp32 00000000
# movq $-1,exception_next_eip(%rbx)  48 c7 83 disp32 ffffffff
STORE = re.compile(rb"(?<=\x44\x89.{5})\x89\xb3.{4}(?=\xc7\x83.{4}\x00{4}\x48\xc7\x83.{4}\xff{4})", re.S)
NOP = b"\x66\x0f\x1f\x44\x00\x00"

# cpu_clear_ignne(), whose end is andl $~HF2_IGNNE_MASK,hflags2(%r64): returns at once.
FUNCTION = b"cpu_clear_ignne"
AND = re.compile(rb"\x81[\xa0-\xa7].{4}\x7f\xff\xff\xff", re.S)
RETURN = b"\xc3"

SYMBOL = struct.Struct("<IBBHQQ")		# ELF-64 Object File Format 1.5: st_name .. st_size


def tables(program, size, at, count):
    """entries of a header table"""
    return [program[at + n * size:at + (n + 1) * size] for n in range(count)]


def function(program, name):
    """(offset, size) in the file of an exported function, or None; ValueError, IndexError, struct.error: no ELF program"""
    if program[:6] != b"\x7fELF\x02\x01":
        raise ValueError
    phoff, shoff = struct.unpack_from("<QQ", program, 32)
    phentsize, phnum, shentsize, shnum = struct.unpack_from("<HHHH", program, 54)
    loads = [struct.unpack_from("<IIQQQQ", entry) for entry in tables(program, phentsize, phoff, phnum)]
    sections = [struct.unpack_from("<IIQQQQIIQQ", entry) for entry in tables(program, shentsize, shoff, shnum)]
    for _, kind, _, _, offset, size, link, *_ in sections:
        if kind != 11:				# SHT_DYNSYM
            continue
        names = sections[link][4]
        for st_name, _, _, _, value, length in SYMBOL.iter_unpack(program[offset:offset + size]):
            end = program.index(b"\0", names + st_name)
            if program[names + st_name:end] != name or not length:
                continue
            for p_type, _, p_offset, vaddr, _, filesz in loads:
                if p_type == 1 and vaddr <= value and value + length <= vaddr + filesz:
                    return value - vaddr + p_offset, length
    return None


def mend(program):
    """the mended program, and what could not be mended"""
    missed = []
    places = [found.span() for found in STORE.finditer(program)]
    if len(places) == 1:
        program = program[:places[0][0]] + NOP + program[places[0][1]:]
    else:
        missed.append(f"helper_vmrun: the store is found {len(places)} times, not once")
    place = function(program, FUNCTION)
    if place and len(AND.findall(program[place[0]:sum(place)])) == 1:
        program = program[:place[0]] + RETURN + program[place[0] + 1:]
    else:
        missed.append(f"{FUNCTION.decode()}: not a function with one and")
    return program, missed


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", maxsplit=1)[0],
                                     epilog="example: mend.py /usr/bin/qemu-system-x86_64 qemu")
    parser.add_argument("qemu")
    parser.add_argument("copy")
    args = parser.parse_args()
    try:
        with open(args.qemu, "rb") as file:
            program, missed = mend(file.read())
        with open(args.copy, "wb") as file:
            file.write(program)
    except OSError as err:
        print(f"mend.py: {err}", file=sys.stderr)
        return 1
    except (struct.error, ValueError, IndexError):
        print(f"mend.py: {args.qemu}: not a whole program for x86-64", file=sys.stderr)
        return 1
    for line in missed:
        print(f"mend.py: {args.qemu}: {line}", file=sys.stderr)
    return 2 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
