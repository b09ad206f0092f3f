#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Makes the disk with other tracers for guests: bpftrace, perf and trace-cmd of Debian 13.
set -euo pipefail
. "$(dirname "$0")/lib/common.sh"
. "$TOP/lab/lib/suite.sh"
. "$TOP/lab/lib/made.sh"

usage() {
	cat <<-TEXT
		usage: peers.sh

		Makes, once, and prints the path of an ext2 image with bpftrace, perf and trace-cmd and
		the libraries they need (packages: lab/packages/peers). A guest with 'tools = peers'
		(lab/run -P) finds the programs on PATH.

		Kept in \$XCALL_CACHE (now $XCALL_CACHE).
	TEXT
}

while getopts h opt; do
	case $opt in
	h) usage; exit 0 ;;
	*) usage >&2; exit 1 ;;
	esac
done
[ $# -eq 0 ] || { usage >&2; exit 1; }

# peers_disk WORK NEW
peers_disk() {
	local root=$1/root
	say "peers: bpftrace, perf and trace-cmd of Debian 13"
	root_tree "$root"
	root_image "$root" "$2/peers.img"
	cp "$root/versions" "$2/versions"
}

# root_tree DIR: the disk's files.
root_tree() {
	local root=$1
	suite_extract "$log" "$(suite_list "$TOP/lab/packages/peers")" "$root"
	apt-cache show --no-all-versions bpftrace linux-perf trace-cmd |
		awk '/^Package:/ { name = $2 } /^Version:/ { print name, $2 }' >"$root/versions"
	(cd "$root" && rm -rf usr/libexec/perf-core/tests var dev proc sys tmp)
	# Where the guest's own file systems are mounted: lab/guest/bin/peers.
	mkdir -p "$root"/{dev,proc,sys,tmp,root,run,lab,guest}
	echo 'root:x:0:0:root:/root:/bin/sh' >"$root/etc/passwd"
}

# root_image DIR IMAGE: ext2, which the guests' kernels have; it is never written to.
root_image() {
	local size
	size=$(($(du -sm "$1" | cut -f1) * 21 / 20 + 16))
	truncate -s "${size}M" "$2"
	quietly "$log" mke2fs -q -t ext2 -b 4096 -m 0 -L peers -d "$1" "$2" || exit 1
}

log=$XCALL_CACHE/log/peers.log
out=$XCALL_CACHE/peers/$(digest "$TOP"/lab/{peers.sh,lib/made.sh,lib/suite.sh,packages/peers})
made_once peers "$out" peers_disk
echo "$out/peers.img"
