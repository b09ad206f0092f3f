#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Finds or fetches herd7, which checks the litmus tests of tests/model.
set -euo pipefail
. "$(dirname "$0")/common.sh"
. "$TOP/lab/suite.sh"

usage() {
	cat <<-TEXT
		usage: herd.sh

		Prints the path of a herd7 that runs on this machine: its own, if there is one on PATH;
		else that of Debian forky's herdtools7, unpacked once. Neither Debian 12 nor 13 has that
		package.

		Kept in \$XCALL_CACHE (now $XCALL_CACHE).

		  -h  this text

		example: lab/herd.sh
	TEXT
}

while getopts h opt; do
	case $opt in
	h) usage; exit 0 ;;
	*) usage >&2; exit 1 ;;
	esac
done
[ $# -eq 0 ] || { usage >&2; exit 1; }

command -v herd7 && exit 0

out=$XCALL_CACHE/herd/$(digest "$TOP"/lab/{herd.sh,suite.sh})
if [ -e "$out/done" ]; then
	echo "$out/herd7"
	exit 0
fi

# herd_tree ROOT DIR: out of ROOT the program, the models that others are built on, and the
# libraries: a twentieth of the package.
herd_tree() {
	local root=$1 tree=$2/herd7.d lib=usr/lib/x86_64-linux-gnu models=usr/share/herdtools7/herd
	mkdir -p "$tree"/usr/{bin,lib64} "$tree/$lib" "$tree/$models"
	cp "$root/usr/bin/herd7" "$tree/usr/bin/"
	cp -RT "$root/$models" "$tree/$models"
	cp -L "$root/usr/lib64/ld-linux-x86-64.so.2" "$tree/usr/lib64/"
	cp -L "$root/$lib"/lib{c,m}.so.6 "$root/$lib/libgmp.so.10" "$tree/$lib/"
	run_tree "$2/herd7" herd7.d usr/bin/herd7 -set-libdir "\"\$root/$models\""
	"$2/herd7" -version >/dev/null || die "Debian forky's herd7 does not start on this machine"
}

[ "$(id -u)" -eq 0 ] ||
	die "no herd7 on this machine, and unpacking Debian forky's needs root" "run as root: lab/herd.sh"
lock herd
[ ! -e "$out/done" ] || { echo "$out/herd7"; exit 0; }
rm -rf "$XCALL_CACHE"/herd.??????
work=$(mktemp -d "$XCALL_CACHE/herd.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
mkdir -p "$work/new"
begin=$SECONDS
say "herd7 of Debian forky"
suite_extract "$XCALL_CACHE/log/herd.log" herdtools7 "$work/root" forky
herd_tree "$work/root" "$work/new"
touch "$work/new/done"
mkdir -p "$(dirname "$out")"
rm -rf "$out"
mv "$work/new" "$out"
say "herd7 unpacked in $((SECONDS - begin)) s"
echo "$out/herd7"
