#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Makes what the lab boots besides the kernels: Xen, dom0's root, the guests' initramfs.
set -euo pipefail
. "$(dirname "$0")/common.sh"
. "$TOP/lab/suite.sh"

usage() {
	cat <<-TEXT
		usage: images.sh

		Makes, once, and prints the folder of:
		  xen         the hypervisor
		  dom0.img    dom0's root, an ext2 image (packages: lab/dom0-packages)
		  guest.cpio  the guests' busybox, to which each run appends init and script
		  xenalyze    Xen's own trace reader, runnable on this machine
		  qemu        the emulator, Debian 13's
		  qemu-icount that for instruction time, Debian 12's

		Kept in \$XCALL_CACHE (now $XCALL_CACHE). Needs root.

		  -h  this text

		example: ls -l \$(lab/images.sh)
	TEXT
}

while getopts h opt; do
	case $opt in
	h) usage; exit 0 ;;
	*) usage >&2; exit 1 ;;
	esac
done
[ $# -eq 0 ] || { usage >&2; exit 1; }

xen_package=xen-hypervisor-4.20-amd64
inputs=("$TOP"/lab/{images.sh,suite.sh,dom0-packages,dom0/init} "$TOP/lab/emulator/once.py")
out=$XCALL_CACHE/images/$(digest "${inputs[@]}")
if [ -e "$out/done" ]; then
	echo "$out"
	exit 0
fi

# root_tree DIR: dom0's root.
root_tree() {
	local root=$1
	suite_extract "$log" "$(suite_list "$TOP/lab/dom0-packages")" "$root"
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

# xen_image FILE: the hypervisor; QEMU's multiboot loader takes it only unpacked.
xen_image() {
	local deb
	deb=$(suite_fetch "$xen_package")
	dpkg-deb --fsys-tarfile "$deb" | tar -xO --wildcards './boot/xen-*-amd64.gz' | gzip -dc >"$1"
	basename "$deb" .deb >"$(dirname "$1")/xen.version"
}

# emulator_tree NAME STATE: QEMU of that Debian, as $new/NAME, mended so that it delivers an
# injected interrupt once (docs/emulator.md). One that cannot be mended is kept as it is.
emulator_tree() {
	local program=$new/$1.d/usr/bin/qemu-system-x86_64
	suite_extract "$log" qemu-system-x86,seabios "$new/$1.d" "$2"
	rm -rf "$new/$1.d/var"
	if python3 "$TOP/lab/emulator/once.py" "$program" "$program.once"; then
		chmod 755 "$program.once"
		mv "$program.once" "$program"
	else
		say "images: this QEMU delivers some interrupts twice: docs/emulator.md"
	fi
	# shellcheck disable=SC2016 # the script's own
	run_tree "$new/$1" "$1.d" usr/bin/qemu-system-x86_64 -L '"$root/usr/share/qemu"' -L '"$root/usr/share/seabios"'
	# it looks for its parts where Debian has them, and takes no others than its own
	sed -i '/^exec/i export QEMU_MODULE_DIR="$root/usr/lib/x86_64-linux-gnu/qemu"' "$new/$1"
	echo quit | quietly "$log" "$new/$1" -machine none -accel tcg -display none -monitor stdio ||
		die "the QEMU of $2 does not start on this machine"
}

# xenalyze_tree ROOT DIR: the program and the libraries it needs out of dom0's ROOT.
xenalyze_tree() {
	local root=$1 tree=$2/xenalyze.d lib=usr/lib/x86_64-linux-gnu
	mkdir -p "$tree"/usr/{bin,lib64} "$tree/$lib"
	cp "$root/usr/bin/xenalyze" "$tree/usr/bin/"
	cp -L "$root/usr/lib64/ld-linux-x86-64.so.2" "$tree/usr/lib64/"
	cp -L "$root/$lib"/lib{c,m}.so.6 "$tree/$lib/"
	run_tree "$2/xenalyze" xenalyze.d usr/bin/xenalyze
	"$2/xenalyze" --help >/dev/null || die "xenalyze does not start on this machine"
}

# guest_image FILE: busybox and a link for each of its commands.
guest_image() {
	local root=$work/guest busybox
	busybox=$(command -v busybox) || die "no busybox" "run: make deps"
	! ldd "$busybox" >/dev/null 2>&1 || die "$busybox is not static" "apt-get install busybox-static"
	mkdir -p "$root"/{bin,proc,sys,dev,tmp,run,etc,root,lab/bin,lab/modules,lab/work}
	cp "$busybox" "$root/bin/busybox"
	"$busybox" --list | while read -r name; do
		[ "$name" = busybox ] || ln -s busybox "$root/bin/$name"
	done
	ln -s bin "$root/sbin"
	echo 'root:x:0:0:root:/root:/bin/sh' >"$root/etc/passwd"
	(cd "$root" && find . -print0 | sort -z | cpio -0 -o -H newc -R 0:0 --quiet) >"$1"
}

[ "$(id -u)" -eq 0 ] || die "making dom0's root needs root" "run as root: make images"
lock images
[ ! -e "$out/done" ] || { echo "$out"; exit 0; }
log=$XCALL_CACHE/log/images.log
# The lock is ours: what an earlier run left when it was killed is in nobody's use.
rm -rf "$XCALL_CACHE"/images.??????
work=$(mktemp -d "$XCALL_CACHE/images.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
new=$work/new
mkdir -p "$new"
begin=$SECONDS
say "images: Xen"
xen_image "$new/xen"
say "images: dom0's root, Debian 13"
root_tree "$work/root"
xenalyze_tree "$work/root" "$new"
say "images: QEMU"
# Debian 13's emulates the x2APIC, that of Debian 12 does not: Xen then writes to APIC registers
# in memory, and QEMU at times takes host's and guest's registers for each other when it does so
# between a PVH guest's instructions. The guest dies of it.
emulator_tree qemu trixie
# But it cannot count the x2APIC's instructions.
emulator_tree qemu-icount bookworm
root_image "$work/root" "$new/dom0.img"
say "images: guests' initramfs"
guest_image "$new/guest.cpio"
touch "$new/done"
mkdir -p "$(dirname "$out")"
rm -rf "$out"
mv "$new" "$out"
say "images made in $((SECONDS - begin)) s"
echo "$out"
