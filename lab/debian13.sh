#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Runs commands as they would run on a Debian 13 machine, on whatever Debian this one has.
set -euo pipefail
. "$(dirname "$0")/lib/common.sh"
. "$TOP/lab/lib/suite.sh"

usage() {
	cat <<-TEXT
		usage: debian13.sh [COMMAND [ARGUMENT...]]

		Makes, once, the root of a Debian 13 machine with the packages of
		lab/packages/machine, and prints its path. With COMMAND: copies this tree to
		build/debian13 and runs COMMAND there in that root, with the environment of a new
		login. Objects and results of an earlier COMMAND are still there. Needs root.

		The root is kept in \$XCALL_CACHE (now $XCALL_CACHE),
		which COMMAND sees, too.

		  -h  this text

		example: debian13.sh make check-host
	TEXT
}

while getopts h opt; do
	case $opt in
	h) usage; exit 0 ;;
	*) usage >&2; exit 1 ;;
	esac
done
shift $((OPTIND - 1))

out=$XCALL_CACHE/debian13/$(digest "$TOP"/lab/{debian13.sh,packages/machine})

# make_root DIR: all packages configured, and an apt that takes from where this machine's does.
make_root() {
	say "Debian 13: a root with all that lab/packages/machine names"
	(suite_lines trixie) >"$1.list" || exit 1
	quietly "$log" mmdebstrap --variant=minbase --mode=root --format=directory \
		--include="$(suite_list "$TOP/lab/packages/machine")" \
		--dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
		--skip=cleanup/apt/lists trixie "$1" "$1.list" || exit 1
	rm "$1.list"
}

# ensure_root: $out/root. Other roots go: they are large, and whoever uses one holds the lock.
# Its mounts are in a namespace of its own; if there is one here all the same, it stays.
ensure_root() {
	[ ! -e "$out/done" ] || return 0
	log=$XCALL_CACHE/log/debian13.log
	begin=$SECONDS
	rm -rf --one-file-system "$XCALL_CACHE/debian13"
	mkdir -p "$out"
	make_root "$out/root"
	touch "$out/done"
	say "root made in $((SECONDS - begin)) s"
}

# copy_tree: a file whose content is the same keeps its time, so that make does what is needed.
copy_tree() {
	mkdir -p "$tree"
	rsync -rlpc --delete --exclude=/build --exclude=/.git "$TOP/" "$tree/"
}

# run COMMAND...: in the root, with nothing of this machine's environment but what is named here,
# and in namespaces of its own: whatever ends this ends all of it, and nothing stays mounted.
# A fresh clone has no objects: those of an earlier one come from ccache.
run() {
	install -m 644 /etc/resolv.conf /etc/hosts "$out/root/etc/"
	mkdir -p "$out/root/xcall"
	forward setpriv --pdeathsig KILL unshare --mount --pid --fork --kill-child bash -euc '
		root=$1 tree=$2
		shift 2
		trap "exit 143" TERM
		mount -t tmpfs tmp "$root/tmp"
		mkdir -p "$root$XCALL_CACHE"
		mount --bind "$tree" "$root/xcall"
		mount --bind "$XCALL_CACHE" "$root$XCALL_CACHE"
		mount -t proc proc "$root/proc"
		mount --rbind /sys "$root/sys"
		mount --rbind /dev "$root/dev"
		chroot "$root" env -i -C /xcall "$@"' bash "$out/root" "$tree" \
		HOME=/root LANG=C.UTF-8 PATH=/usr/lib/ccache:/usr/sbin:/usr/bin \
		XCALL_CACHE="$XCALL_CACHE" CCACHE_DIR="$XCALL_CACHE/ccache" CCACHE_MAXSIZE=4G \
		SAY_START="$SAY_START" XCALL_DEBIAN13=1 ${LINUX:+LINUX="$LINUX"} "$@"
}

[ -z "${XCALL_DEBIAN13:-}" ] || die "this is the Debian 13 root already"
[ "$(id -u)" -eq 0 ] || die "a Debian 13 root needs root" "run as root: lab/debian13.sh"
forward_signals
lock debian13
ensure_root
if [ $# -eq 0 ]; then
	echo "$out/root"
	exit 0
fi
tree=$TOP/build/debian13
copy_tree
run "$@"
