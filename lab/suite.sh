# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# Packages of Debian 13 on whatever Debian this machine runs. The mirror is the one
# this machine already uses; a private apt state keeps the two releases apart.
# Sourced after common.sh.

SUITE=trixie
SUITE_DIR=${XCALL_CACHE:?common.sh comes first}/apt-$SUITE

# suite_mirror: the URI of the archive this machine's apt takes its packages from.
suite_mirror() {
	local uri
	uri=$(apt-get indextargets --format '$(REPO_URI) $(COMPONENT)' 'Created-By: Packages' |
		awk '$2 == "main" && $1 ~ /debian\/?$/ { print $1; exit }')
	[ -n "$uri" ] || die "apt names no Debian mirror" "run apt-get update first; this needs Debian 12 or 13"
	echo "$uri"
}

# suite_setup: a private apt state for $SUITE, its lists fetched at most once a day.
suite_setup() {
	local keyring=/usr/share/keyrings/debian-archive-keyring.gpg
	export APT_CONFIG=$SUITE_DIR/apt.conf
	[ -z "$(find "$SUITE_DIR/fresh" -mtime -1 2>/dev/null)" ] || return 0
	[ -r "$keyring" ] || die "no $keyring" "apt-get install debian-archive-keyring"
	mkdir -p "$SUITE_DIR"/{lists,archives}/partial
	(
		unset APT_CONFIG
		echo "deb [signed-by=$keyring] $(suite_mirror) $SUITE main"
	) >"$SUITE_DIR/sources.list"
	cat >"$APT_CONFIG" <<-EOF
		Dir::Etc::sourcelist "$SUITE_DIR/sources.list";
		Dir::Etc::sourceparts "-";
		Dir::State::lists "$SUITE_DIR/lists";
		Dir::State::status "$SUITE_DIR/status";
		Dir::Cache "$SUITE_DIR";
		APT::Sandbox::User "root";
	EOF
	: >"$SUITE_DIR/status"
	say "fetching the package lists of Debian 13 ($SUITE)"
	quietly "$SUITE_DIR/update.log" apt-get update || exit 1
	touch "$SUITE_DIR/fresh"
}

# suite_extract LOG LIST DIR: the packages of LIST, with commas between them, and what they
# depend on: unpacked but not configured. No maintainer script runs, so this takes seconds
# and needs nothing of Debian 13 on this machine.
suite_extract() {
	suite_setup
	(
		unset APT_CONFIG
		quietly "$1" mmdebstrap --variant=extract --mode=root --include="$2" \
			--format=directory "$SUITE" "$3" "$SUITE_DIR/sources.list"
	) || exit 1
	rm -rf "$3"/usr/share/{doc,man,locale,info,lintian}
}

# suite_list FILE: the packages that FILE names, one a line, as a LIST of suite_extract.
suite_list() {
	sed 's/#.*//' "$1" | awk 'NF { printf "%s%s", s, $1; s = "," }'
}

# suite_fetch PACKAGE: download PACKAGE's newest .deb once; prints its path.
suite_fetch() {
	local have version
	suite_setup
	version=$(apt-cache show --no-all-versions "$1" | awk '/^Version:/ { print $2; exit }')
	[ -n "$version" ] || die "Debian 13 has no package $1 on this mirror"
	have=$(find "$SUITE_DIR/debs" -name "$1_*.deb" 2>/dev/null | grep -F "_${version//:/%3a}_" | head -n 1)
	if [ -z "$have" ]; then
		say "downloading $1 $version"
		mkdir -p "$SUITE_DIR/debs"
		(cd "$SUITE_DIR/debs" && quietly "$SUITE_DIR/download.log" apt-get download "$1") || exit 1
		have=$(find "$SUITE_DIR/debs" -name "$1_*.deb" | grep -F "_${version//:/%3a}_" | head -n 1)
	fi
	echo "$have"
}
