#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The figures that golden.t wants, anew from the capture; or the capture itself, too.
set -euo pipefail
. "$(dirname "$0")/../../lab/lib/common.sh"

usage() {
	cat <<-EOF
		usage: renew.sh [-c PV PVH]

		Writes pv.json, pvh.json, pv.txt, pvh.txt beside this script by build/bin/xcall: look at their diff.

		  -c PV PVH  first a new capture, out of two folders that cut.py made
		  -h         this text

		example:
		  tests/golden/cut.py build/results/demo pv-xcall 3480 316 150 /tmp/pv
		  tests/golden/cut.py build/results/demo pvh-xcall 5040 150 150 /tmp/pvh
		  tests/golden/renew.sh -c /tmp/pv /tmp/pvh
	EOF
}

here=$TOP/tests/golden
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
case ${1-} in
-h) usage; exit 0 ;;
-c)
	[ $# -eq 3 ] || { usage >&2; exit 1; }
	cp -r "$2" "$work/pv"
	cp -r "$3" "$work/pvh"
	# only what was recorded: no page, no plots
	rm -rf "$work"/*/{plots,index.html,summary.json}
	tar --sort=name --owner=0 --group=0 --numeric-owner --mtime=@0 -C "$work" -c pv pvh |
		xz -9e >"$here/capture.tar.xz"
	rm -r "$work/pv" "$work/pvh"
	;;
?*) usage >&2; exit 1 ;;
esac
tar -xJf "$here/capture.tar.xz" -C "$work"
for run in pv pvh; do
	"$TOP/build/bin/xcall" report -j "$work/$run" >"$work/$run.json"
	mv "$work/$run.json" "$here/$run.json"
	"$TOP/build/bin/xcall" report --color never "$work/$run" >"$here/$run.txt"
done
