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

while getopts h opt; do
	case $opt in
	h) usage; exit 0 ;;
	*) usage >&2; exit 1 ;;
	esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || { usage >&2; exit 1; }
qemu=$1
shift
[ $# -gt 0 ] || set -- -accel tcg,thread=single -icount shift=0,sleep=off

small_boot "$TOP/lab/emulator/injected.c" "$qemu" "$@"
small_lines 10 injected
[ "$status" -eq 1 ] || exit 2
