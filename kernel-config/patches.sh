#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# src/ as a series of patches that git am puts onto a kernel's source.
set -euo pipefail
. "$(dirname "$0")/../lab/lib/common.sh"
. "$TOP/lab/lib/suite.sh"
. "$TOP/kernel-config/source.sh"
. "$TOP/kernel-config/tree.sh"
# What the patches are: a file each, in the order of their names. Its first line is the subject,
# lines after "Files:" the kernel's files (with * and ?) that it adds or changes, the rest the
# message.
PATCHES=${XCALL_PATCHES:-$TOP/src/patches}

usage() {
	cat <<-TEXT
		usage: [LINUX=VERSION] patches.sh [-o DIR]

		Writes the overlay and its hooks, for the kernel that LINUX means, as a series of patches.
		The source builds after each of them. Their author is the user.name of git.

		  -o DIR   write them there (default: build/patches/VERSION), in place of older ones
		  -h       this text

		examples: patches.sh
		          LINUX=6.12.107 patches.sh -o /tmp/series
		          cd linux-6.12.118 && git am .../build/patches/6.12.118-1/*.patch
	TEXT
}

out=
while getopts o:h opt; do
	case $opt in
	o) out=$OPTARG ;;
	h) usage; exit 0 ;;
	*) usage >&2; exit 1 ;;
	esac
done
shift $((OPTIND - 1))
[ $# -eq 0 ] || { usage >&2; exit 1; }
git -c user.useConfigOnly=true var GIT_COMMITTER_IDENT >/dev/null 2>&1 ||
	die "git does not know who you are, and a patch names its author" \
		'git config --global user.name "Your Name"; git config --global user.email you@example.org'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
repository=$work/linux

# in_git COMMAND...: in the repository, and by its own settings alone.
in_git() {
	git -C "$repository" -c core.autocrlf=false -c commit.gpgSign=false -c core.hooksPath=/dev/null "$@"
}

# base: a repository of the files that the hooks change, as they are without them.
base() {
	git init -q "$repository"
	tree_upstream "$LINUX_SOURCE" "$repository" || die "$LINUX_SOURCE: cannot take its hooks out"
	in_git add -A
	in_git commit -q -m "linux $LINUX_VERSION"
	in_git tag base
}

hooked() {
	sed -n 's,^+++ b/,,p' "$(tree_hooks)"
}

# ours: what src/ adds, by the kernel's paths.
ours() {
	(cd "$TOP/src" && find kernel arch include -type f | sort)
}

# wanted PATCH: what its lines after "Files:" name, one each.
wanted() {
	awk '/^Files:/ { on = 1; sub(/^Files:/, "") } on && !NF { exit } on { for (i = 1; i <= NF; i++) print $i }' "$1"
}

# message PATCH: subject and text, without the list.
message() {
	awk '/^Files:/ { skip = 1 } skip && !NF { skip = 0 } !skip' "$1"
}

# share_out: which patch each file belongs to, in owner[]; all of them to one.
declare -A owner=()
share_out() {
	local patch pattern file found
	for patch in "$PATCHES"/[0-9]*; do
		[ -e "$patch" ] || die "$PATCHES describes no patch"
		while read -r pattern; do
			found=
			for file in "${files[@]}"; do
				# shellcheck disable=SC2053 # a pattern
				[[ $file == $pattern ]] || continue
				[ -z "${owner[$file]:-}" ] ||
					die "$file is in two patches: ${owner[$file]##*/} and ${patch##*/}"
				owner[$file]=$patch
				found=1
			done
			[ -n "$found" ] || die "${patch##*/}: neither src/ nor its hooks have $pattern"
		done < <(wanted "$patch")
	done
	for file in "${files[@]}"; do
		[ -n "${owner[$file]:-}" ] || die "$file is in no patch" "name it in one of $PATCHES"
	done
}

# commit PATCH: its files as src/ has them.
commit() {
	local file
	for file in "${files[@]}"; do
		[ "${owner[$file]}" = "$1" ] || continue
		mkdir -p "$repository/$(dirname "$file")"
		cp "$LINUX_SOURCE/$file" "$repository/$file"
	done
	in_git add -A
	message "$1" | in_git commit -q --signoff -F -
}

linux_resolve ""
lock "linux-$LINUX_VERSION"
linux_unpack
tree_overlay || die "src/ does not go into linux $LINUX_VERSION"
mapfile -t files < <(hooked; ours)
share_out
base
for patch in "$PATCHES"/[0-9]*; do
	commit "$patch"
done
in_git format-patch -q --no-signature -o "$work/series" base..HEAD
out=${out:-$TOP/build/patches/$LINUX_VERSION}
mkdir -p "$out"
rm -f "$out"/[0-9][0-9][0-9][0-9]-*.patch
cp "$work/series"/*.patch "$out"
say "$(find "$work/series" -name '*.patch' | wc -l) patches against linux $LINUX_VERSION: $out"
