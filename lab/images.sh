#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Makes what the lab boots besides the kernels: Xen, dom0's root, the guests' initramfs.
set -euo pipefail
. "$(dirname "$0")/lib/common.sh"
. "$TOP/lab/lib/suite.sh"
. "$TOP/lab/lib/made.sh"
. "$TOP/lab/emulator/qemu.sh"

usage() {
	cat <<-TEXT
		usage: [XEN=VERSION] images.sh

		Makes, once, and prints the folder of:
		  xen         the hypervisor
		  dom0.img    dom0's root, an ext2 image (packages: lab/packages/dom0)
		  guest.cpio  the guests' busybox, to which each run appends init and script
		  xenalyze    Xen's own trace reader, runnable on this machine
		  qemu        the emulator, Debian 13's
		  qemu-icount that for instruction time, Debian 12's

		VERSION is that of a Debian release's packages: 4.20, the default, of Debian 13; 4.17
		of Debian 12.

		Kept in \$XCALL_CACHE (now $XCALL_CACHE). Needs root.

		  -h  this text

		examples: ls -l \$(lab/images.sh)
		          XEN=4.17 make demo
	TEXT
}

while getopts h opt; do
	case $opt in
	h) usage; exit 0 ;;
	*) usage >&2; exit 1 ;;
	esac
done
[ $# -eq 0 ] || { usage >&2; exit 1; }

xen=${XEN:-4.20}
[[ $xen =~ ^[0-9]+\.[0-9]+$ ]] || die "XEN=$xen: not a version of Xen" "for example XEN=4.17"

# xen_release: the Debian release whose packages are this Xen's.
xen_release() {
	local release
	for release in trixie bookworm; do
		suite_setup "$release"
		if apt-cache show "xen-hypervisor-$xen-amd64" >/dev/null 2>&1; then
			echo "$release"
			return
		fi
	done
	die "neither Debian 13 nor Debian 12 has Xen $xen" "XEN=4.20 and XEN=4.17 are to be had"
}

# root_tree DIR RELEASE: dom0's root.
root_tree() {
	local root=$1
	suite_extract "$log" "$(suite_list "$TOP/lab/packages/dom0"),xen-utils-$xen" "$root" "$2"
	# What the maintainer scripts would have done, as far as dom0 needs it.
	ln -s mawk "$root/usr/bin/awk"
	echo 'root:x:0:0:root:/root:/bin/bash' >"$root/etc/passwd"
	echo 'root:x:0:' >"$root/etc/group"
	echo dom0 >"$root/etc/hostname"
	: >"$root/etc/xen/xl.conf"
	rm -rf "$root/var/run" "$root/var/lock"
	ln -s /run "$root/var/run"
	ln -s /run/lock "$root/var/lock"
	rm -rf "$root/var/cache/apt"
	mkdir -p "$root/lab"
	install -m 755 "$TOP/lab/dom0/init" "$root/init"
}

# root_image DIR IMAGE: ext2 with some room for what dom0 writes while it runs.
root_image() {
	local size
	size=$(($(du -sm "$1" | cut -f1) * 3 / 2 + 64))
	truncate -s "${size}M" "$2"
	quietly "$log" mke2fs -q -t ext2 -L dom0 -d "$1" "$2" || exit 1
}

# xen_image FILE RELEASE: the hypervisor; QEMU's multiboot loader takes it only unpacked.
xen_image() {
	local deb
	suite_setup "$2"
	deb=$(suite_fetch "xen-hypervisor-$xen-amd64")
	dpkg-deb --fsys-tarfile "$deb" | tar -xO --wildcards './boot/xen-*-amd64.gz' | gzip -dc >"$1"
	basename "$deb" .deb >"$(dirname "$1")/xen.version"
}

# xenalyze_tree ROOT DIR: the program and the libraries it needs out of dom0's ROOT.
xenalyze_tree() {
	program_tree "$1" "$2/xenalyze.d" usr/bin/xenalyze lib{c,m}.so.6
	run_tree "$2/xenalyze" xenalyze.d usr/bin/xenalyze
	"$2/xenalyze" --help >/dev/null || die "xenalyze does not start on this machine"
}

# guest_image ROOT FILE: busybox and a link for each of its commands.
guest_image() {
	local root=$1 busybox
	busybox=$(command -v busybox) || die "no busybox" "run: make deps"
	! ldd "$busybox" >/dev/null 2>&1 || die "$busybox is not static" "apt-get install busybox-static"
	mkdir -p "$root"/{bin,proc,sys,dev,tmp,run,etc,root,lab/bin,lab/modules,lab/work}
	cp "$busybox" "$root/bin/busybox"
	"$busybox" --list | while read -r name; do
		[ "$name" = busybox ] || ln -s busybox "$root/bin/$name"
	done
	ln -s bin "$root/sbin"
	echo 'root:x:0:0:root:/root:/bin/sh' >"$root/etc/passwd"
	(cd "$root" && find . -print0 | sort -z | cpio -0 -o -H newc -R 0:0 --quiet) >"$2"
}

# images WORK NEW: all of it.
images() {
	local root=$1/root new=$2 release
	release=$(xen_release)
	say "images: Xen $xen"
	xen_image "$new/xen" "$release"
	say "images: dom0's root, $release"
	root_tree "$root" "$release"
	xenalyze_tree "$root" "$new"
	say "images: QEMU"
	# docs/emulator.md says what guests each loses. Debian 12's may keep running code that another
	# CPU has just patched; with -icount its CPUs run one after the other. With -icount Debian 13's
	# ends at the first access to an x2APIC ("Bad icount read").
	emulator_tree "$new/qemu" trixie "$log"
	emulator_tree "$new/qemu-icount" bookworm "$log"
	root_image "$root" "$new/dom0.img"
	say "images: guests' initramfs"
	guest_image "$1/guest" "$new/guest.cpio"
}

log=$XCALL_CACHE/log/images.log
out=$XCALL_CACHE/images/$(digest "$TOP"/lab/{images.sh,lib/made.sh,lib/suite.sh,packages/dom0,dom0/init} "$TOP"/lab/emulator/{mend.py,qemu.sh})-xen$xen
made_once images "$out" images
echo "$out"
