# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# Boots a small 32-bit kernel, without Xen, in a QEMU. Sourced after common.sh.

# small_boot SOURCE QEMU ARGUMENT...: compiles SOURCE and boots it in QEMU with these arguments. Sets
# said, a file of this run with what it wrote to the serial line, and status, QEMU's.
small_boot() {
	local source=$1 qemu=$2 work
	shift 2
	work=$(mktemp -d)
	# shellcheck disable=SC2064 # work is known now
	trap "rm -rf '$work'" EXIT
	quietly "$XCALL_CACHE/log/small.log" gcc -m32 -O1 -Wall -Wextra -Werror -ffreestanding -fno-pic -fno-stack-protector \
		-fno-asynchronous-unwind-tables -mno-sse -nostdlib -static -no-pie -Wl,-melf_i386 -Wl,-Ttext=0x101000 \
		-Wl,--section-start=.multiboot=0x100000 -Wl,-estart -Wl,--build-id=none -Wl,-z,noseparate-code \
		-o "$work/kernel" "$source" || exit 1
	said=$work/said
	status=0
	timeout -k 5 120 "$qemu" -machine q35 -cpu max -nodefaults -display none -vga none -nic none -serial stdio \
		-device isa-debug-exit,iobase=0xf4,iosize=1 -kernel "$work/kernel" "$@" >"$said" 2>&1 </dev/null || status=$?
}

# small_lines COUNT WORD: prints the lines that begin with WORD, which must be so many.
small_lines() {
	awk -v word="$2" 'index($0, word) == 1 { print }' "$said"
	[ "$(grep -c "^$2" "$said")" -ne "$1" ] || return 0
	tail -n 3 "$said" >&2
	die "the QEMU did not run the test (status $status)"
}
