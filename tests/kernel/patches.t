#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The overlay as a series of patches (kernel-config/patches.sh): git am puts it onto the kernel's
# own source, and what comes of it is what the lab boots (K3).
# XCALL_BUILD=yes also compiles, after each patch, what src/ replaces, hooks and adds: minutes.
# Runs aside: it boots nothing.
# shellcheck disable=SC2317 # functions are called through try
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../../lab/lib/common.sh"
. "$TOP/kernel-config/layer.sh"
. "$here/../tap.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export GIT_CONFIG_GLOBAL=$work/gitconfig GIT_CONFIG_SYSTEM=/dev/null
unset GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL EMAIL
described=("$TOP"/src/patches/[0-9]*)
TREE_LOG=$XCALL_CACHE/log/patches
# the version, before anybody holds its lock
linux_resolve ""
export LINUX=$LINUX_VERSION

# series [OPTION...]: what patches.sh says, on stdout.
series() {
	"$TOP/kernel-config/patches.sh" "$@" 2>&1
}

# says WORDS COMMAND...: COMMAND fails, and says WORDS.
says() {
	local words=$1
	shift
	"$@" >"$work/said" 2>&1 && return 1
	grep -qF -- "$words" "$work/said"
}

# described_but NAME: the descriptions without one file of one of them.
described_but() {
	rm -rf "$work/described"
	cp -r "$TOP/src/patches" "$work/described"
	sed -i "s,$1,," "$work"/described/*
}

# described_twice NAME: with one file in another patch as well.
described_twice() {
	rm -rf "$work/described"
	cp -r "$TOP/src/patches" "$work/described"
	sed -i "s,^Files:,& $1," "$work/described/01-events"
}

# apply: git am onto the source as it is without src/, in $work/linux, which shares its files.
apply() {
	local files
	cp -al "$LINUX_SOURCE" "$work/linux" || return 1
	rm -rf "$work/linux/kernel/xcall" "$work/linux/arch/x86/xen/xcall" "$work/linux"/include/{linux,trace/events}/xcall*.h
	tree_upstream "$LINUX_SOURCE" "$work/linux" || return 1
	mapfile -t files < <(sed -n 's,^+++ b/,,p' "$LINUX_SOURCE/.hooks.patch")
	git -C "$work/linux" init -q && git -C "$work/linux" add -f "${files[@]}" &&
		git -C "$work/linux" commit -q -m upstream && git -C "$work/linux" tag upstream &&
		git -C "$work/linux" am -q "$work"/series/*.patch
}

# changed: the files of the series that are not as the overlay has them, or all if there are none.
changed() {
	local file n=0
	while read -r file; do
		n=$((n + 1))
		cmp -s "$work/linux/$file" "$LINUX_SOURCE/$file" || echo "$file"
	done < <(git -C "$work/linux" diff --name-only upstream)
	[ "$n" -gt 60 ] || echo "$n files"
}

# builds: after each patch, with the option off, as it is not there yet.
builds() {
	local patch objects targets fragments
	LINUX_SOURCE=$work/linux objects=$work/objects
	mapfile -t targets < <(layer_hooked)
	targets+=(kernel/smp.o arch/x86/xen/{smp,smp_pv,smp_hvm,spinlock}.o)
	git -C "$work/linux" checkout -q upstream || return 1
	mapfile -t fragments < <(tree_fragments)
	tree_configure "$objects" stock "${fragments[@]}" || return 1
	for patch in "$work"/series/*.patch; do
		git -C "$work/linux" am -q "$patch" || return 1
		tree_build "$TREE_LOG.build" "$objects" "${targets[@]}"
		ok $? "builds after $(basename "$patch")"
	done
}

times=1
[ -z "${XCALL_BUILD:-}" ] || times=2
plan $((9 + ${#described[@]} * times))
try "without an author it says what to do" says 'git config --global user.name' series -o "$work/none"
printf '[user]\n\tname = A. Tester\n\temail = tester@example.org\n' >"$work/gitconfig"
try "the series is written" series -o "$work/series"
is "$(find "$work/series" -name '*.patch' | wc -l)" "${#described[@]}" "a patch for each description"
is "$(cat "$work/series"/*.patch | grep -c '^Signed-off-by: A. Tester <tester@example.org>$')" "${#described[@]}" "signed off by its author"
described_but kernel/xcall/fault.c
try "a file that is in no patch is named" says 'kernel/xcall/fault.c is in no patch' env XCALL_PATCHES="$work/described" "$TOP/kernel-config/patches.sh" -o "$work/none"
described_twice kernel/cpu.c
try "one that is in two is named" says 'kernel/cpu.c is in two patches' env XCALL_PATCHES="$work/described" "$TOP/kernel-config/patches.sh" -o "$work/none"
is "$(ls "$work/none" 2>&1)" "ls: cannot access '$work/none': No such file or directory" "and nothing is written"
layer_begin || die "src/ does not go into linux $LINUX_VERSION"
try "git am takes it" apply
is "$(changed)" "" "and the source is then as the overlay makes it"
# but for checkpatch's question about MAINTAINERS
cd "$work" || exit 1
for patch in "$work"/series/*.patch; do
	found=$("$LINUX_SOURCE/scripts/checkpatch.pl" -q --strict --no-tree --terse --ignore FILE_PATH_CHANGES "$patch" | tail -n 1)
	is "$(sed 's/, [0-9]* checks//; s/, [0-9]* lines checked//' <<<"$found")" "total: 0 errors, 0 warnings" \
		"checkpatch: $(basename "$patch")"
done
[ -z "${XCALL_BUILD:-}" ] || builds
finish
