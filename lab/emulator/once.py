#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Makes a copy of a QEMU that delivers an interrupt which VMRUN injects only once.

docs/emulator.md says what is wrong: helper_vmrun() leaves the vector in exception_index. The
store is found by its neighbours; without exactly one such place there is no copy.
Exit: 0 a copy; 2 no such place; 1 a file cannot be read or written.
"""
import argparse
import re
import sys

# mov %r32,error_code(%rbx)       44 89 /r disp32
# mov %esi,exception_index(%rbx)  89 b3 disp32              <- this one
# movl $0,exception_is_int(%rbx)  c7 83 disp32 00000000
# movq $-1,exception_next_eip(%rbx)  48 c7 83 disp32 ffffffff
PLACE = re.compile(rb"(\x44\x89.{5})\x89\xb3.{4}(?=\xc7\x83.{4}\x00{4}\x48\xc7\x83.{4}\xff{4})", re.S)
NOP = b"\x66\x0f\x1f\x44\x00\x00"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", maxsplit=1)[0],
                                     epilog="example: once.py /usr/bin/qemu-system-x86_64 qemu")
    parser.add_argument("qemu")
    parser.add_argument("copy")
    args = parser.parse_args()
    try:
        with open(args.qemu, "rb") as file:
            program = file.read()
        places = len(PLACE.findall(program))
        if places != 1:
            print(f"once.py: {args.qemu}: the store is found {places} times, not once", file=sys.stderr)
            return 2
        with open(args.copy, "wb") as file:
            file.write(PLACE.sub(rb"\1" + NOP, program))
    except OSError as err:
        print(f"once.py: {err}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
