#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The lab's emulators deliver an interrupt that VMRUN injects once, and their CPUs leave each other's
# flags alone (docs/emulator.md): without that, PVH guests die. And the test sees it where one does not.
# Runs aside: instruction time is the same on a busy machine.
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

images=$("$TOP/lab/images.sh") || die "no images"
plan 6
for qemu in qemu qemu-icount; do
	try "$qemu: instruction time" "$TOP/lab/emulator/injected.sh" "$images/$qemu"
done
try "qemu: threads taking turns" "$TOP/lab/emulator/injected.sh" "$images/qemu" -accel tcg,thread=single -smp 2
try "qemu: CPUs at once leave each other's flags alone" "$TOP/lab/emulator/flags.sh" "$images/qemu"
qemu=$(command -v qemu-system-x86_64) || die "no qemu-system-x86_64"
status=0
said=$("$TOP/lab/emulator/injected.sh" "$qemu") || status=$?
# one that its distribution has mended is no fault of the test
case $status in
0) is "$(sort -u <<<"$said")" "injected once, handled 1 times" "this machine's own QEMU is right" ;;
*) is "$status $(sort -u <<<"$said")" "2 injected once, handled 2 times" "it sees that this machine's own QEMU is not" ;;
esac
status=0
said=$("$TOP/lab/emulator/flags.sh" "$qemu") || status=$?
case $status in
0) is "$said" "GIF off and on 300000 times: 0 interrupts while off, 0 not when on again" "this machine's own QEMU leaves them alone" ;;
*) is "$status" 2 "it sees that this machine's own QEMU does not (${said#GIF })" ;;
esac
finish
