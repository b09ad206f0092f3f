# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# Where a kernel's source comes from, in this order: the cache, Debian's linux-source package
# of that version, Debian's source package of it, kernel.org. Sourced after lab/lib/common.sh and
# lab/lib/suite.sh.
#
# A version is Debian's ("6.12.117-1"), or kernel.org's ("6.12.117"), which has no revision.

# The first version of each series that src/ serves; the first series is what an unset LINUX
# means. A patch of src/hooks may serve several.
LINUX_FIRST=(6.12.38 7.3)
# Another mirror of kernel.org, and another list of checksums: for tests, or behind a firewall.
XCALL_KERNEL_ORG=${XCALL_KERNEL_ORG:-https://cdn.kernel.org/pub/linux/kernel}
XCALL_KERNEL_SUMS=${XCALL_KERNEL_SUMS:-$TOP/kernel-config/kernel.org.sha256}

# linux_newest WANTED: of the versions on stdin the newest that WANTED means: a whole version,
# a version without its revision, or a series.
linux_newest() {
	awk -v wanted="$1" '
		$1 == wanted || index($1, wanted "-") == 1 || index($1, wanted ".") == 1' | sort -V | tail -n 1
}

# linux_cached, linux_packaged, linux_sourced, linux_signed: the versions that each can give.
linux_cached() {
	[ -d "$XCALL_CACHE/linux" ] || return 0
	find "$XCALL_CACHE/linux" -mindepth 3 -maxdepth 3 -path '*/source/.unpacked' -printf '%P\n' | cut -d/ -f1
}

linux_packaged() {
	apt-cache search --names-only '^linux-source-[0-9.]*$' | cut -d' ' -f1 |
		xargs -r apt-cache madison | awk -F' *[|] *' '{ print $2 }'
}

linux_sourced() {
	apt-cache showsrc --only-source linux 2>/dev/null | awk '/^Version:/ { print $2 }'
}

# linux_sums: the lines of $XCALL_KERNEL_SUMS, each a checksum and a file.
linux_sums() {
	sed 's/#.*//' "$XCALL_KERNEL_SUMS" | awk 'NF == 2 { print $1, $2 }'
}

linux_signed() {
	linux_sums | awk '{ sub(/^linux-/, "", $2); sub(/[.]tar.*/, "", $2); print $2 }'
}

# linux_resolve [WANTED]: sets LINUX_VERSION to the version that WANTED ($LINUX, or Debian 13's
# newest of the first series) means, and LINUX_FROM to where its source is: cache, package,
# source or kernel.org. A whole version that is in the cache asks no archive; without any
# archive, the newest in the cache serves.
linux_resolve() {
	local wanted=${1:-${LINUX:-$(linux_series "${LINUX_FIRST[0]}")}} exact
	[[ $wanted =~ ^[0-9]+\.[0-9]+(\.[0-9]+)?(-[0-9][A-Za-z0-9.+~]*)?$ ]] ||
		die "LINUX=$wanted: not a version" "for example LINUX=6.12.107, LINUX=6.12.107-1, LINUX=6.12"
	exact=
	[[ ! $wanted =~ ^[0-9]+\.[0-9]+\.[0-9]+ ]] || exact=1
	LINUX_FROM=cache LINUX_VERSION=$(linux_cached | linux_newest "$wanted")
	[ -z "$exact" ] || [ -z "$LINUX_VERSION" ] || return 0
	if [ -n "$LINUX_VERSION" ] && ! (suite_setup trixie); then
		say "no package lists: taking linux $LINUX_VERSION, the newest in the cache"
		return 0
	fi
	suite_setup trixie
	LINUX_FROM=package LINUX_VERSION=$(linux_packaged | linux_newest "$wanted")
	# a mirror may lack these: then kernel.org is left
	if [ -z "$LINUX_VERSION" ] && (suite_setup trixie-source); then
		suite_setup trixie-source
		LINUX_VERSION=$(linux_packaged | linux_newest "$wanted")
		[ -n "$LINUX_VERSION" ] || LINUX_FROM=source LINUX_VERSION=$(linux_sourced | linux_newest "$wanted")
	fi
	[ -n "$LINUX_VERSION" ] || LINUX_FROM=kernel.org LINUX_VERSION=$(linux_signed | linux_newest "$wanted")
	[ -n "$LINUX_VERSION" ] || die "found no linux $wanted: $(linux_tried)" "to be had: $(linux_listed)"
	[ ! -e "$XCALL_CACHE/linux/$LINUX_VERSION/source/.unpacked" ] || LINUX_FROM=cache
}

linux_tried() {
	echo "neither in $XCALL_CACHE/linux, nor as Debian's linux-source or linux package on this" \
		"machine's mirror, nor with a checksum in $(basename "$XCALL_KERNEL_SUMS") for kernel.org"
}

# linux_served: of the versions on stdin those that src/ serves, in their order.
linux_served() {
	local version first
	sort -Vu | while read -r version; do
		for first in "${LINUX_FIRST[@]}"; do
			if [ "$(linux_series "$version")" = "$(linux_series "$first")" ] &&
				[ "$(printf '%s\n' "$first" "${version%%-*}" | sort -V | head -n 1)" = "$first" ]; then
				echo "$version"
			fi
		done
	done
}

# linux_listed: the versions that src/ serves, and that can be had.
linux_listed() {
	{ linux_cached; linux_packaged; linux_sourced; linux_signed; } | linux_served | tr '\n' ' '
}

# linux_series VERSION: 6.12 of 6.12.117-1.
linux_series() {
	cut -d. -f1,2 <<<"${1%%-*}"
}

# linux_unpack: the source of LINUX_VERSION, from LINUX_FROM, once; sets LINUX_SOURCE to its
# folder. What another run left half done is begun anew (.hooks.begun: tree.sh).
linux_unpack() {
	local home=$XCALL_CACHE/linux/$LINUX_VERSION log=$XCALL_CACHE/log/source.log
	LINUX_SOURCE=$home/source
	[ ! -e "$LINUX_SOURCE/.unpacked" ] || [ -e "$LINUX_SOURCE/.hooks.begun" ] || return 0
	if [ "$LINUX_FROM" = cache ]; then
		rm -rf "$LINUX_SOURCE"
		linux_resolve "$LINUX_VERSION"
		[ "$home" = "$XCALL_CACHE/linux/$LINUX_VERSION" ] ||
			die "the source of linux ${home##*/} is gone; $LINUX_VERSION is to be had" "run this again"
	fi
	rm -rf "$LINUX_SOURCE" "$home/new"
	mkdir -p "$home/new"
	case $LINUX_FROM in
	package) linux_from_package "$home/new" ;;
	source) linux_from_source "$home" ;;
	kernel.org) linux_from_kernel_org "$home" ;;
	esac
	mv "$home/new" "$LINUX_SOURCE"
	touch "$LINUX_SOURCE/.unpacked"
}

# linux_from_package DIR: of Debian's linux-source-6.12, which holds a tar file.
linux_from_package() {
	local deb
	deb=$(suite_fetch "linux-source-$(linux_series "$LINUX_VERSION")" "$LINUX_VERSION") || exit 1
	say "unpacking $(basename "$deb")"
	dpkg-deb --fsys-tarfile "$deb" | tar -xO --wildcards './usr/src/linux-source-*.tar.xz' |
		quietly "$log" tar -xJ -C "$1" --strip-components=1 ||
		die "cannot unpack $deb" "damaged? remove it, and run this again; is the disk full?"
}

# linux_from_source HOME: of Debian's source package: upstream's tar file and Debian's patches.
linux_from_source() {
	local dsc=$1/dsc/linux_$LINUX_VERSION.dsc
	say "downloading the source package linux $LINUX_VERSION"
	mkdir -p "$1/dsc"
	(cd "$1/dsc" && quietly "$log" apt-get source --download-only --only-source "linux=$LINUX_VERSION") || exit 1
	say "unpacking $(basename "$dsc")"
	rmdir "$1/new"
	quietly "$log" dpkg-source --no-check --no-copy -x "$dsc" "$1/new" || die "cannot unpack $dsc" "is the disk full?"
	rm -rf "$1/dsc"
}

# linux_from_kernel_org HOME: by a checksum that this project holds.
linux_from_kernel_org() {
	local sum file url tar
	read -r sum file < <(linux_sums | awk -v name="linux-$LINUX_VERSION.tar" 'index($2, name) == 1')
	url=$XCALL_KERNEL_ORG/v${LINUX_VERSION%%.*}.x/$file
	tar=$1/$file
	say "downloading $url"
	quietly "$log" /usr/lib/apt/apt-helper download-file "$url" "$tar" "SHA256:$sum" || {
		rm -f "$tar"
		die "cannot get $file from kernel.org: no connection, or its checksum is not $sum" \
			"to be had: $(linux_listed)"
	}
	say "unpacking $file"
	quietly "$log" tar -xf "$tar" -C "$1/new" --strip-components=1 || die "cannot unpack $tar" "is the disk full?"
	rm "$tar"
}
