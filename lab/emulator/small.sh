# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# Boots a small 32-bit kernel, without Xen, in a QEMU. Sourced after common.sh.

# small_test SOURCE LINES WORD DEFAULT ARGUMENT...: a whole program. It boots SOURCE in the QEMU that the
# ARGUMENTs name, with those after it, or with the words of DEFAULT, and prints the lines that
# begin with WORD, which must be so many. Usage: the caller's usage(). Ends the program: 0 all is
# well, 2 not so, 1 it did not run.
small_test() {
	local source=$1 lines=$2 word=$3 default=$4 qemu opt status=0
	shift 4
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
	# shellcheck disable=SC2086 # words
	[ $# -gt 0 ] || set -- $default
	work=$(mktemp -d)
	trap 'rm -rf "$work"' EXIT
	quietly "$XCALL_CACHE/log/small.log" gcc -m32 -O1 -Wall -Wextra -Werror -ffreestanding -fno-pic -fno-stack-protector \
		-fno-asynchronous-unwind-tables -mno-sse -nostdlib -static -no-pie -Wl,-melf_i386 -Wl,-Ttext=0x101000 \
		-Wl,--section-start=.multiboot=0x100000 -Wl,-estart -Wl,--build-id=none -Wl,-z,noseparate-code \
		-o "$work/kernel" "$source" || exit 1
	timeout -k 5 120 "$qemu" -machine q35 -cpu max -nodefaults -display none -vga none -nic none -serial stdio \
		-device isa-debug-exit,iobase=0xf4,iosize=1 -kernel "$work/kernel" "$@" >"$work/said" 2>&1 </dev/null || status=$?
	awk -v word="$word" 'index($0, word) == 1 { print }' "$work/said"
	if [ "$(grep -c "^$word" "$work/said")" -ne "$lines" ]; then
		tail -n 3 "$work/said" >&2
		die "$qemu did not run the test (status $status)"
	fi
	[ "$status" -eq 1 ] || exit 2
	exit 0
}
