#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Whether a QEMU delivers an interrupt that VMRUN injects once, as it should (docs/emulator.md).
set -euo pipefail
. "$(dirname "$0")/../lib/common.sh"
. "$TOP/lab/emulator/small.sh"

usage() {
	cat <<-TEXT
		usage: injected.sh QEMU [ARGUMENT...]

		Boots a small kernel in QEMU with these arguments (default: instruction time), which has
		VMRUN inject an interrupt ten times, and prints how often each was handled.

		  -h  this text

		Exit: 0 once each; 2 not so; 1 it did not run.

		examples: injected.sh qemu-system-x86_64
		          injected.sh qemu-system-x86_64 -accel tcg,thread=single -smp 2
	TEXT
}

small_test "$TOP/lab/emulator/injected.c" 10 injected "-accel tcg,thread=single -icount shift=0,sleep=off" "$@"
