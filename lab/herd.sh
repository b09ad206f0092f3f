#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Finds or fetches herd7, which checks the litmus tests of tests/model.
set -euo pipefail
. "$(dirname "$0")/lib/common.sh"
. "$TOP/lab/lib/suite.sh"
. "$TOP/lab/lib/made.sh"

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

# herd_tree WORK NEW: of the package the program, the models that others are built on, and the
# libraries: a twentieth of it.
herd_tree() {
	local root=$1/root tree=$2/herd7.d models=usr/share/herdtools7/herd
	say "herd7 of Debian forky"
	suite_extract "$XCALL_CACHE/log/herd.log" herdtools7 "$root" forky
	program_tree "$root" "$tree" usr/bin/herd7 lib{c,m}.so.6 libgmp.so.10
	mkdir -p "$tree/$models"
	cp -RT "$root/$models" "$tree/$models"
	run_tree "$2/herd7" herd7.d usr/bin/herd7 -set-libdir "\"\$root/$models\""
	"$2/herd7" -version >/dev/null || die "Debian forky's herd7 does not start on this machine"
}

out=$XCALL_CACHE/herd/$(digest "$TOP"/lab/{herd,lib/made,lib/suite}.sh)
made_once herd "$out" herd_tree
echo "$out/herd7"
