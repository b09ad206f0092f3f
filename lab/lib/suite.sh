# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# Packages of another Debian release on whatever Debian this machine runs. The mirrors are
# those that this machine already uses; a private apt state keeps the releases apart.
# Sourced after common.sh.

# suite_mirror [WORD]: the URI of the archive this machine's apt takes its packages from;
# with WORD debian-security, its security archive: nothing if it uses none.
suite_mirror() {
	local uri
	uri=$(apt-get indextargets --format '$(REPO_URI) $(COMPONENT)' 'Created-By: Packages' |
		awk -v name="${1:-debian}" '$2 == "main" && $1 ~ "/" name "/?$" { print $1; exit }')
	[ -n "$uri" ] || [ -n "${1:-}" ] ||
		die "apt names no Debian mirror" "run apt-get update first; this needs Debian 12 or 13"
	echo "$uri"
}

# suite_lines STATE: the lines of its sources.list.
suite_lines() {
	local keyring=/usr/share/keyrings/debian-archive-keyring.gpg mirror security
	[ -r "$keyring" ] || die "no $keyring" "apt-get install debian-archive-keyring"
	mirror=$(suite_mirror) || exit 1
	security=$(suite_mirror debian-security)
	line() {
		echo "$1 [signed-by=$keyring] $2 $3 main"
	}
	case $1 in
	trixie)
		line deb "$mirror" trixie
		[ -z "$security" ] || line deb "$security" trixie-security
		;;
	trixie-source) # older kernels, and newer ones
		line deb "$mirror" trixie-backports
		line deb-src "$mirror" trixie
		line deb-src "$mirror" trixie-backports
		[ -z "$security" ] || line deb-src "$security" trixie-security
		;;
	*) line deb "$mirror" "$1" ;;
	esac
}

# suite_setup [STATE]: makes a private apt state the one that apt's programs use from here on
# in this shell: trixie (Debian 13, the default), trixie-source (its backports and its source
# packages), or another release by its name. Its lists are fetched at most once a day; where
# that fails, those of an earlier day serve.
suite_setup() {
	local state=${1:-trixie} lines
	SUITE_DIR=${XCALL_CACHE:?common.sh comes first}/apt-$state
	lines=$(unset APT_CONFIG && suite_lines "$state") || exit 1
	export APT_CONFIG=$SUITE_DIR/apt.conf
	! suite_fresh "$lines" || return 0
	(
		lock "apt-$state"
		suite_fresh "$lines" || suite_update "$state" "$lines"
	) || exit 1
}

# suite_fresh LINES: the lists are those of LINES, and of today; or older, and newer ones could
# not be had some minutes ago. In a cache that was moved apt.conf has paths of the old place.
suite_fresh() {
	[ -e "$SUITE_DIR/fresh" ] && [ "$(cat "$SUITE_DIR/sources.list")" = "$1" ] &&
		grep -qF "\"$SUITE_DIR/lists\"" "$SUITE_DIR/apt.conf" &&
		[ -n "$(find "$SUITE_DIR/fresh" -mtime -1; find "$SUITE_DIR" -maxdepth 1 -name failed -mmin -10)" ]
}

# suite_update STATE LINES: fetches the lists. Where that fails, lists of other lines do not serve.
suite_update() {
	local state=$1 log=$XCALL_CACHE/log/apt-$1.log
	mkdir -p "$SUITE_DIR"/{lists,archives}/partial
	if [ ! -e "$SUITE_DIR/sources.list" ] || [ "$(cat "$SUITE_DIR/sources.list")" != "$2" ]; then
		rm -f "$SUITE_DIR/fresh"
		echo "$2" >"$SUITE_DIR/sources.list"
	fi
	# A mirror's lists of a release that is not out yet may be past their date.
	cat >"$APT_CONFIG" <<-TEXT
		Dir::Etc::sourcelist "$SUITE_DIR/sources.list";
		Dir::Etc::sourceparts "-";
		Dir::State::lists "$SUITE_DIR/lists";
		Dir::State::status "$SUITE_DIR/status";
		Dir::Cache "$SUITE_DIR";
		APT::Sandbox::User "root";
		Acquire::Check-Valid-Until "false";
		Acquire::Retries "3";
	TEXT
	: >"$SUITE_DIR/status"
	say "fetching package lists: $state"
	# apt-get update exits with 0 where a list could not be had: it only warns.
	if quietly "$log" apt-get update && ! grep -q '^[WE]: Failed to fetch' "$log"; then
		touch "$SUITE_DIR/fresh"
		rm -f "$SUITE_DIR/failed"
	elif [ -e "$SUITE_DIR/fresh" ]; then
		say "no package lists of today (log: $log): taking those of $(date -r "$SUITE_DIR/fresh" +%F)"
		touch "$SUITE_DIR/failed"
	else
		grep '^[WE]:' "$log" | head -n 3 >&2
		die "no package lists: $state (log: $log)" "is this machine's Debian mirror to be reached?"
	fi
}

# suite_extract LOG LIST DIR [STATE]: the packages of LIST, with commas between them, and what
# they depend on: unpacked but not configured. No maintainer script runs, so this takes seconds
# and needs nothing of that release on this machine.
suite_extract() {
	local state=${4:-trixie}
	suite_setup "$state"
	(
		unset APT_CONFIG
		quietly "$1" mmdebstrap --variant=extract --mode=root --include="$2" \
			--aptopt='Acquire::Check-Valid-Until "false"' \
			--format=directory "$state" "$3" "$SUITE_DIR/sources.list"
	) || exit 1
	rm -rf "$3"/usr/share/{doc,man,locale,info,lintian}
	suite_merge_usr "$3"
}

# suite_merge_usr DIR: Debian 12's packages have a part of their files beside usr/; as in a
# machine's root they are put into it. The loader's name leads into DIR, not into this machine.
suite_merge_usr() {
	local dir loader=lib/x86_64-linux-gnu/ld-linux-x86-64.so.2
	for dir in bin lib lib64 sbin; do
		if [ -d "$1/$dir" ] && [ ! -L "$1/$dir" ]; then
			mkdir -p "$1/usr/$dir"
			cp -a "$1/$dir/." "$1/usr/$dir/"
			rm -rf "${1:?}/$dir"
			ln -s "usr/$dir" "$1/$dir"
		fi
	done
	[ ! -e "$1/usr/$loader" ] || ln -sfn "../$loader" "$1/usr/lib64/ld-linux-x86-64.so.2"
}

# run_tree FILE ROOT PROGRAM [ARGUMENT...]: FILE, a script that runs ROOT/PROGRAM, of another
# release, with its own loader and libraries. ROOT is named from FILE's folder; in ARGUMENT it is
# $root.
run_tree() {
	local file=$1 root=$2 program=$3
	shift 3
	cat >"$file" <<-TEXT
		#!/bin/sh
		root=\$(dirname "\$(readlink -f "\$0")")/$root
		exec "\$root/usr/lib64/ld-linux-x86-64.so.2" --library-path "\$root/usr/lib/x86_64-linux-gnu" \\
			"\$root/$program" $* "\$@"
	TEXT
	chmod 755 "$file"
}

# program_tree ROOT TREE PROGRAM LIBRARY...: of ROOT into TREE what run_tree needs to run PROGRAM.
program_tree() {
	local root=$1 tree=$2 program=$3 lib=usr/lib/x86_64-linux-gnu library
	shift 3
	mkdir -p "$tree/$(dirname "$program")" "$tree/usr/lib64" "$tree/$lib"
	cp "$root/$program" "$tree/$program"
	cp -L "$root/usr/lib64/ld-linux-x86-64.so.2" "$tree/usr/lib64/"
	for library; do
		cp -L "$root/$lib/$library" "$tree/$lib/"
	done
}

# suite_list FILE: the packages that FILE names, one a line, as a LIST of suite_extract.
suite_list() {
	sed 's/#.*//' "$1" | awk 'NF { printf "%s%s", s, $1; s = "," }'
}

# suite_version PACKAGE: its newest version, of the state that suite_setup chose last, or
# Debian 13's.
suite_version() {
	local version
	[ -n "${SUITE_DIR:-}" ] || suite_setup
	version=$(apt-cache show --no-all-versions "$1" | awk '/^Version:/ { print $2; exit }')
	[ -n "$version" ] || die "no package $1 in ${SUITE_DIR##*/apt-} on this mirror"
	echo "$version"
}

# suite_fetch PACKAGE [VERSION]: download PACKAGE's .deb, the newest or that of VERSION, once;
# prints its path. Of the state that suite_setup chose last, or Debian 13's.
suite_fetch() {
	local have new version=${2:-}
	[ -n "${SUITE_DIR:-}" ] || suite_setup
	[ -n "$version" ] || version=$(suite_version "$1") || exit 1
	mkdir -p "$SUITE_DIR/debs"
	have=$(find "$SUITE_DIR/debs" -maxdepth 1 -name "$1_${version//:/%3a}_*.deb")
	if [ -z "$have" ]; then
		say "downloading $1 $version"
		# apt writes to the file's own name: one that it did not finish shall not look whole
		new=$SUITE_DIR/debs/$1.new
		rm -rf "$new"
		mkdir "$new"
		(cd "$new" && quietly "$XCALL_CACHE/log/download.log" apt-get download "$1=$version") || exit 1
		have=$SUITE_DIR/debs/$(basename "$new"/*.deb)
		mv "$new"/*.deb "$have"
		rmdir "$new"
	fi
	echo "$have"
}
