# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# A kernel's source tree with the overlay in it, and the object trees beside it. Sourced after
# source.sh, whose LINUX_VERSION and LINUX_SOURCE it is about.

# TREE_LOG: where the steps' output goes; TREE_JOBS: jobs at a time.
TREE_LOG=${TREE_LOG:-$XCALL_CACHE/log/kernel}
TREE_JOBS=${TREE_JOBS:-$(nproc)}

export CCACHE_DIR=$XCALL_CACHE/ccache CCACHE_MAXSIZE=4G CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1
# paths below it are hashed as relative ones: versions share what is the same in both
export CCACHE_BASEDIR=$XCALL_CACHE
# Where there is a race detector, it instruments what says so: the overlay and arch/x86/xen.
export KCSAN_SANITIZE=n
export KBUILD_BUILD_TIMESTAMP='2026-01-01' KBUILD_BUILD_USER=xcall KBUILD_BUILD_HOST=lab

# tree_objects KERNEL: the folder of its objects; compilers do not share one.
tree_objects() {
	echo "$XCALL_CACHE/linux/$LINUX_VERSION/obj-gcc$(gcc -dumpversion)/$1"
}

# tree_prune: of versions that were not built for long, objects and then sources are removed;
# not of one that somebody uses now.
tree_prune() {
	local number=0 old fd
	touch "$XCALL_CACHE/linux/$LINUX_VERSION"
	while read -r old; do
		number=$((number + 1))
		[ "$number" -gt 4 ] || continue
		exec {fd}>"$XCALL_CACHE/linux-$(basename "$old").lock"
		if flock -n "$fd"; then
			if [ "$number" -gt 8 ]; then rm -f "$old/source/.unpacked" && rm -rf "$old"; else rm -rf "$old"/obj-*; fi
		fi
		exec {fd}>&-
	done < <(find "$XCALL_CACHE/linux" -mindepth 1 -maxdepth 1 -type d -printf '%T@ %p\n' | sort -rn | cut -d' ' -f2-)
}

# tree_latest DIR PREFIX SUFFIX: of the files DIR/PREFIX<series>SUFFIX that of this version's
# series, or else of the newest before it; 1 if there is none.
tree_latest() {
	local series name
	series=$(linux_series "$LINUX_VERSION")
	find "$1" -maxdepth 1 -name "$2[0-9]*$3" -printf '%f\n' | sort -V | while read -r name; do
		name=${name#"$2"}
		! printf '%s\n' "${name%"$3"}" "$series" | sort -VC || echo "$1/$2$name"
	done | tail -n 1 | grep .
}

# tree_hooks: the hooks patch for this version.
tree_hooks() {
	tree_latest "$TOP/src/hooks" '' .patch
}

# tree_fragments: those that each kernel has, one a line.
tree_fragments() {
	local own
	own=$(tree_latest "$TOP/kernel-config" linux- .config) || return 1
	printf '%s\n' "$TOP"/kernel-config/{base,xen,trace,bench}.config "$own"
}

# tree_unhook: takes the hooks out again that an earlier run applied.
tree_unhook() {
	local applied=$LINUX_SOURCE/.hooks.patch
	[ -e "$applied" ] || return 0
	touch "$LINUX_SOURCE/.hooks.begun"
	quietly "$TREE_LOG.hooks" patch -s --no-backup-if-mismatch -R -p1 -d "$LINUX_SOURCE" -i "$applied" || return 1
	rm "$applied" "$LINUX_SOURCE/.hooks.begun"
}

# tree_upstream SOURCE DIR: the files that an overlay's hooks were put into, as they were before,
# into DIR. Hooks that cannot be taken back: 1.
tree_upstream() {
	local hooks files dir
	hooks=$(realpath "$1")/.hooks.patch
	mkdir -p "$2"
	dir=$(realpath "$2")
	[ -e "$hooks" ] || return 0
	mapfile -t files < <(sed -n 's#^--- a/##p' "$hooks")
	(cd "$1" && cp --parents --remove-destination "${files[@]}" "$dir") &&
		patch -s -f -R --no-backup-if-mismatch -p1 -d "$dir" -i "$hooks" >&2
}

# tree_overlay: src/ into the source; a file whose content is the same keeps its time. What of
# the hooks does not apply is said, and nothing of them applied: 1.
tree_overlay() {
	local applied=$LINUX_SOURCE/.hooks.patch hooks dir
	hooks=$(tree_hooks) || { echo "src/hooks has none for linux $LINUX_VERSION" >&2; return 1; }
	if ! cmp -s "$applied" "$hooks"; then
		tree_unhook || return 1
		patch --dry-run -F0 -p1 -d "$LINUX_SOURCE" -i "$hooks" >"$TREE_LOG.hooks" 2>&1 || {
			echo "the hooks of $(basename "$hooks") do not apply to linux $LINUX_VERSION:" \
				"$(awk '/^checking file/ { file = $3 } /FAILED/ && file != said { printf "%s ", file; said = file }
					/^can.t find file/ { printf "a file is gone " }' "$TREE_LOG.hooks")" >&2
			return 1
		}
		touch "$LINUX_SOURCE/.hooks.begun"
		quietly "$TREE_LOG.hooks" patch -s --no-backup-if-mismatch -F0 -p1 -d "$LINUX_SOURCE" -i "$hooks" || return 1
		cp "$hooks" "$applied"
		rm "$LINUX_SOURCE/.hooks.begun"
	fi
	mkdir -p "$LINUX_SOURCE/kernel/xcall" "$LINUX_SOURCE/arch/x86/xen/xcall"
	rsync -rc --delete "$TOP/src/kernel/xcall/" "$LINUX_SOURCE/kernel/xcall/"
	rsync -rc --delete "$TOP/src/arch/x86/xen/xcall/" "$LINUX_SOURCE/arch/x86/xen/xcall/"
	for dir in linux trace/events; do # beside upstream's own
		rsync -rc --delete --include='/xcall*.h' --exclude='*' "$TOP/src/include/$dir/" "$LINUX_SOURCE/include/$dir/"
	done
}

# tree_make OBJECTS ARGUMENT...: kbuild; messages in English, as tree_build reads them. (The
# kernel's Makefile takes LC_ALL away.)
tree_make() {
	local objects=$1
	shift
	env -u LC_ALL LANG=C LC_CTYPE=C LC_MESSAGES=C make -s -C "$LINUX_SOURCE" O="$objects" -j "$TREE_JOBS" CC="ccache gcc" "$@"
}

# tree_configure OBJECTS NAME FRAGMENT...: tinyconfig, the fragments over it, and a check that
# none was lost. An object tree that has this configuration is left as it is.
tree_configure() {
	local objects=$1 name=$2
	shift 2
	mkdir -p "$objects"
	cat "$@" >"$objects/fragments"
	echo "CONFIG_LOCALVERSION=\"-$name\"" >>"$objects/fragments"
	if cmp -s "$objects/fragments" "$objects/fragments.done" && [ -e "$objects/.config" ]; then
		return 0
	fi
	quietly "$TREE_LOG.config" tree_make "$objects" tinyconfig || return 1
	cat "$objects/fragments" >>"$objects/.config"
	quietly "$TREE_LOG.config" tree_make "$objects" olddefconfig || return 1
	sh "$TOP/kernel-config/check.sh" "$objects/.config" "$@" || {
		echo "the final .config lost options: see the list above; a dependency is missing from kernel-config/" >&2
		return 1
	}
	cp "$objects/fragments" "$objects/fragments.done"
}

# tree_build LOG OBJECTS ARGUMENT...: as tree_make, with the output in LOG. Of a failure it says
# which interfaces of this kernel are not what src/ expects, or else how LOG ends.
tree_build() {
	local log=$1 status=0 moved
	shift
	tree_make "$@" >"$log" 2>&1 || status=$?
	[ "$status" -ne 0 ] || return 0
	moved=$(awk -f "$TOP/kernel-config/moved.awk" "$log")
	if [ -n "$moved" ]; then
		printf 'linux %s is not as src/ expects it:\n%s\n' "$LINUX_VERSION" "$moved" >&2
	else
		tail -n 25 "$log" >&2
	fi
	printf '  the whole log: %s\n' "$log" >&2
	return "$status"
}
