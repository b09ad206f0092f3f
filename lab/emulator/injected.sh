#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Whether a QEMU delivers an interrupt that VMRUN injects once, as it should (docs/emulator.md).
set -euo pipefail
. "$(dirname "$0")/../lib/common.sh"

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

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
quietly "$XCALL_CACHE/log/injected.log" gcc -m32 -O1 -Wall -Wextra -Werror -ffreestanding -fno-pic -fno-stack-protector \
	-fno-asynchronous-unwind-tables -mno-sse -nostdlib -static -no-pie -Wl,-melf_i386 -Wl,-Ttext=0x101000 \
	-Wl,--section-start=.multiboot=0x100000 -Wl,-estart -Wl,--build-id=none -Wl,-z,noseparate-code \
	-o "$work/kernel" "$TOP/lab/emulator/injected.c" || exit 1
status=0
timeout -k 5 120 "$qemu" -machine q35 -cpu max -nodefaults -display none -vga none -nic none -serial stdio \
	-device isa-debug-exit,iobase=0xf4,iosize=1 -kernel "$work/kernel" "$@" >"$work/said" 2>&1 </dev/null || status=$?
grep '^injected' "$work/said" || [ $? -eq 1 ]
if [ "$(grep -c '^injected' "$work/said")" -ne 10 ]; then
	tail -n 3 "$work/said" >&2
	die "$qemu did not run the test (status $status)"
fi
[ "$status" -eq 1 ] || exit 2
