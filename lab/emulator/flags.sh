#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Whether the CPUs of a QEMU leave each other's flags alone (docs/emulator.md).
set -euo pipefail
. "$(dirname "$0")/../lib/common.sh"
. "$TOP/lab/emulator/small.sh"

usage() {
	cat <<-TEXT
		usage: flags.sh QEMU [ARGUMENT...]

		Boots a small kernel in QEMU with these arguments (default: two CPUs at once). CPU 0
		switches interrupts off and on by CLGI and STGI while CPU 1 restores x87 state. Prints
		how many interrupts came when they were off, and how many did not when they were on.

		  -h  this text

		Exit: 0 none; 2 some; 1 it did not run.

		example: flags.sh qemu-system-x86_64
	TEXT
}

small_test "$TOP/lab/emulator/flags.c" 1 "GIF off and on" "-accel tcg,thread=multi -smp 2" "$@"
