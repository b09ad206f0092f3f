#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Where a kernel's source comes from (kernel-config/source.sh): which version a word means,
# the order of the places, and what is said when none has it. apt is one of paper here; kernel.org
# is a server on this machine.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../../lab/lib/common.sh"
. "$TOP/tests/tap.sh"

work=$TOP/build/tests/kernel-source
rm -rf "$work"
mkdir -p "$work"/{bin,www/v6.x,tree/linux-source-6.12}
export XCALL_CACHE=$work/cache XCALL_KERNEL_SUMS=$work/sums PATH=$work/bin:$PATH
unset LINUX APT_CONFIG

# A "kernel" and the three forms in which archives have it.
echo "VERSION = 6" >"$work/tree/linux-source-6.12/Makefile"
tar -cJf "$work/linux.tar.xz" -C "$work/tree" linux-source-6.12
mkdir -p "$work/deb/DEBIAN" "$work/deb/usr/src"
cp "$work/linux.tar.xz" "$work/deb/usr/src/linux-source-6.12.tar.xz"
printf 'Package: linux-source-6.12\nVersion: 6.12.117-1\nArchitecture: all\nMaintainer: nobody <n@example.org>\nDescription: test\n' \
	>"$work/deb/DEBIAN/control"
dpkg-deb -b "$work/deb" "$work/linux-source-6.12_6.12.117-1_all.deb" >/dev/null
cp "$work/linux.tar.xz" "$work/www/v6.x/linux-6.12.50.tar.xz"
cp "$work/linux.tar.xz" "$work/www/v6.x/linux-6.12.51.tar.xz"
head -c 100 "$work/linux.tar.xz" >"$work/www/v6.x/linux-6.12.52.tar.xz"
{
	echo "# comment"
	sum=$(sha256sum <"$work/linux.tar.xz" | cut -d' ' -f1)
	echo "$sum  linux-6.12.50.tar.xz"
	echo "${sum//[0-9]/0}  linux-6.12.51.tar.xz"
	echo "$(sha256sum <"$work/www/v6.x/linux-6.12.52.tar.xz" | cut -d' ' -f1)  linux-6.12.52.tar.xz"
	echo "$sum  linux-6.12.53.tar.xz"
} >"$XCALL_KERNEL_SUMS"

cat >"$work/bin/apt-get" <<'TEXT'
#!/bin/sh
here=$(dirname "$0")/..
case "$*" in
indextargets*) echo "http://mirror.example/debian/ main" ;;
update) [ ! -e "$here/offline" ] || { echo "E: Failed to fetch lists"; exit 100; } ;;
"download linux-source-6.12=6.12.117-1") cp "$here"/linux-source-*.deb . ;;
*) echo "apt-get $*: not expected"; exit 1 ;;
esac
TEXT
cat >"$work/bin/apt-cache" <<'TEXT'
#!/bin/sh
case "$*" in
search*) printf 'linux-source-6.12 - Linux\nlinux-source-7.3 - Linux\n' ;;
madison*) printf ' linux-source-6.12 | 6.12.9-1 | x\n linux-source-6.12 | 6.12.117-1 | x\n linux-source-6.12 | 6.12.107-1 | x\n linux-source-7.3 | 7.3.4-1~bpo13+1 | x\n' ;;
showsrc*) printf 'Package: linux\nVersion: 6.12.38-1\n\nPackage: linux\nVersion: 6.12.38-2\n' ;;
esac
TEXT
chmod 755 "$work"/bin/*

# source_do [FUNCTION...]: sourced anew, as a program would; what it says is in $said.
source_do() {
	said=$(
		set -e
		. "$TOP/lab/lib/suite.sh"
		. "$TOP/kernel-config/source.sh"
		linux_resolve "${LINUX:-}" 2>"$work/err"
		[ $# -eq 0 ] || "$@" 2>>"$work/err"
		echo "$LINUX_VERSION $LINUX_FROM ${LINUX_SOURCE:-}"
	)
}

# means WORD VERSION PLACE
means() {
	LINUX=$1 source_do
	is "$said" "$2 $3 " "LINUX=$1 means $2, from $3"
}

# fails NAME WORD MESSAGE COMMAND: not 0, the message, and nothing half done is left.
fails() {
	local name=$1 word=$2 message=$3
	shift 3
	LINUX=$word source_do "$@"
	is "${said:-nothing}" nothing "$name: not 0"
	grep -q "$message" "$work/err"
	ok $? "$name: it says so"
	[ -z "$(find "$XCALL_CACHE/linux" -name .unpacked -path "*$word*" 2>/dev/null)" ]
	ok $? "$name: nothing passes for a source"
}

served() {
	bash -c '. "$TOP/lab/lib/common.sh"; . "$TOP/lab/lib/suite.sh"; . "$TOP/kernel-config/source.sh"; linux_served' | tr '\n' ' '
}

plan 35
means 6.12.107 6.12.107-1 package
means "" 6.12.117-1 package
means 6.12 6.12.117-1 package
means 6.12.107-1 6.12.107-1 package
means 7.3 "7.3.4-1~bpo13+1" package
means 6.12.38 6.12.38-2 source
means 6.12.50 6.12.50 kernel.org
is "$(printf '7.3.4-1\n7.2.9-1\n6.12.37-1\n6.12.117-1\n6.12.38\n6.12.8-1\n' | served)" "6.12.38 6.12.117-1 7.3.4-1 " \
	"src/ serves 6.12 from 6.12.38 on, and 7.3"
fails "a version that nobody has" 6.12.999 "found no linux 6.12.999: neither in " linux_unpack
grep -q '^  to be had: 6.12.38-1 6.12.38-2 6.12.50 .* 6.12.117-1 7.3.4-1~bpo13+1 $' "$work/err"
ok $? "what can be had instead is named"
fails "no version" "6.12; true" "not a version" linux_unpack

LINUX='' source_do linux_unpack
is "$said" "6.12.117-1 package $XCALL_CACHE/linux/6.12.117-1/source" "a package is unpacked"
is "$(cat "$XCALL_CACHE/linux/6.12.117-1/source/Makefile")" "VERSION = 6" "its tree is whole"
means 6.12.117 6.12.117-1 cache

python3 -u -m http.server -b 127.0.0.1 -d "$work/www" 0 >"$work/http.log" 2>&1 &
server=$!
trap 'kill "$server"' EXIT
for _ in $(seq 50); do
	port=$(sed -n 's/.*127[.]0[.]0[.]1 port \([0-9]*\).*/\1/p' "$work/http.log")
	[ -z "$port" ] || break
	sleep 0.1
done
export no_proxy=127.0.0.1
# shellcheck disable=SC2031 # for the programs of source_do
export XCALL_KERNEL_ORG=http://127.0.0.1:$port
LINUX=6.12.50 source_do linux_unpack
is "$said" "6.12.50 kernel.org $XCALL_CACHE/linux/6.12.50/source" "kernel.org's tar file is unpacked"
is "$(cat "$XCALL_CACHE/linux/6.12.50/source/Makefile")" "VERSION = 6" "its tree is whole"
fails "another checksum" 6.12.51 "its checksum is not" linux_unpack
fails "a damaged file of the right checksum" 6.12.52 "cannot unpack" linux_unpack
fails "kernel.org lacks the file" 6.12.53 "no connection" linux_unpack

# a day later, without a network
touch "$work/offline"
find "$XCALL_CACHE" -name fresh -exec touch -d '2 days ago' {} +
means 6.12.107 6.12.107-1 package
grep -q 'no package lists of today' "$work/err"
ok $? "lists of an earlier day serve where none are to be had, and it is said"
find "$XCALL_CACHE" -name fresh -exec rm {} +
means 6.12 6.12.117-1 cache
rm -rf "$XCALL_CACHE"/apt-*
fails "no lists at all" 6.12.107 "no package lists: trixie" linux_unpack
finish
