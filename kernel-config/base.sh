#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# What src/ leans on in the kernel, item by item: is it as it was when src/ was written?
set -euo pipefail
. "$(dirname "$0")/../lab/lib/common.sh"
. "$TOP/lab/lib/suite.sh"
. "$TOP/kernel-config/source.sh"
. "$TOP/kernel-config/tree.sh"
BASE=${XCALL_BASE:-$TOP/src/BASE}

usage() {
	cat <<-EOF
		usage: [LINUX=VERSION] base.sh check [-d] [SOURCE]
		       [LINUX=VERSION] base.sh add [SOURCE]

		  check    name each item of src/BASE whose text in SOURCE, a kernel's source tree,
		           differs from every reviewed one; show the difference if the cache has the
		           source of a reviewed version
		  add      after SOURCE was reviewed: add its texts and its version to src/BASE

		  -d       fetch the source of a reviewed version if none is in the cache
		  -h       this text

		SOURCE may have src/ and its hooks in it: they are first taken out of a copy. Without
		SOURCE: the source of VERSION, or of Debian 13's newest 6.12.

		Exit status: 0 all as reviewed (or added), 2 something differs, 1 an error.

		examples: base.sh check
		          LINUX=6.12.107 base.sh check -d
		          base.sh add linux-6.12.119
	EOF
}

fetch='' words=()
while [ $# -gt 0 ]; do
	OPTIND=1
	while getopts dh opt; do
		case $opt in
		d) fetch=1 ;;
		h) usage; exit 0 ;;
		*) usage >&2; exit 1 ;;
		esac
	done
	shift $((OPTIND - 1))
	[ $# -eq 0 ] || { words+=("$1"); shift; }
done
command=${words[0]:-}
[[ $command =~ ^(check|add)$ && ${#words[@]} -le 2 ]] || { usage >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# bad LINE WHAT: a line of BASE that cannot be read.
bad() {
	die "${BASE#"$TOP/"}:$1: $2" \
		"a line is: reviewed VERSION..., or: replaced|cut|hooked|relied FILE[:NAME] SHA256|none..."
}

# read_base: item N of BASE is how[N], item[N], sums[N]; reviewed is the versions, oldest first.
read_base() {
	local line n=0 part sum
	local -A seen=()
	how=() item=() sums=() reviewed=()
	[ -r "$BASE" ] || die "cannot read $BASE"
	while IFS= read -r line || [ -n "$line" ]; do
		n=$((n + 1))
		read -ra part <<<"${line%%#*}"
		case ${part[0]:-} in
		'') continue ;;
		reviewed)
			mapfile -t reviewed < <(printf '%s\n' "${reviewed[@]}" "${part[@]:1}" | sed '/^$/d' | sort -Vu)
			continue
			;;
		replaced | cut | hooked | relied) ;;
		*) bad "$n" "a line cannot begin with \"${part[0]}\"" ;;
		esac
		[[ ${part[1]:-} =~ ^[A-Za-z0-9_][A-Za-z0-9_./-]*(:[A-Za-z0-9_.]+)?$ ]] ||
			bad "$n" "\"${part[1]:-}\" is no FILE or FILE:NAME"
		[ -z "${seen[${part[1]}]:-}" ] || bad "$n" "${part[1]} is in line ${seen[${part[1]}]}, too"
		seen[${part[1]}]=$n
		for sum in "${part[@]:2}"; do
			[[ $sum =~ ^([0-9a-f]{64}|none)$ ]] || bad "$n" "\"$sum\" is no sha256 (64 digits)"
		done
		how[n]=${part[0]} item[n]=${part[1]} sums[n]=${part[*]:2}
	done <"$BASE"
	[ "${#item[@]}" -gt 0 ] || die "${BASE#"$TOP/"} names no file to watch"
}

# unpacked VERSION: its source is in the cache. Whole, it is only read: the lock is for who may
# write, and a build that calls this holds that of its own version.
unpacked() {
	linux_resolve "$1"
	LINUX_SOURCE=$XCALL_CACHE/linux/$LINUX_VERSION/source
	[ ! -e "$LINUX_SOURCE/.unpacked" ] || [ -e "$LINUX_SOURCE/.hooks.begun" ] || return 0
	lock "linux-$LINUX_VERSION"
	linux_unpack
}

# texts SOURCE DIR: upstream's text of item N into DIR/N, for each that SOURCE has.
texts() {
	local n file tree wanted
	local -A of_file=()
	[ -e "$1/Makefile" ] || die "$1 is no kernel's source tree"
	mkdir -p "$2"
	tree_upstream "$1" "$2.unhooked" ||
		die "$1: cannot take its hooks (.hooks.patch) out" "was it changed by hand?"
	for n in "${!item[@]}"; do
		file=${item[n]%%:*}
		of_file[$file]+=" $n=${item[n]#"$file"}"
	done
	for file in "${!of_file[@]}"; do
		tree=$1
		[ ! -e "$2.unhooked/$file" ] || tree=$2.unhooked
		[ -e "$tree/$file" ] || continue
		wanted=
		for n in ${of_file[$file]}; do
			if [ "${n#*=}" ]; then
				wanted+=" ${n/=:/=}"
			else
				cp "$tree/$file" "$2/${n%=}"
			fi
		done
		[ -z "$wanted" ] ||
			awk -v wanted="$wanted" -v out="$2" -f "$TOP/kernel-config/definition.awk" "$tree/$file"
	done
}

# hashes DIR: sum[N], the sha256 of DIR/N.
hashes() {
	local digest n
	sum=()
	while read -r digest n; do
		sum[${n##*/}]=$digest
	done < <(find "$1" -type f -exec sha256sum {} +)
}

# was_reviewed N: the text that hashes found is one that src/ is known to be right for.
was_reviewed() {
	[[ " ${sums[$1]} " == *" ${sum[$1]:-none} "* ]]
}

# reviewed_texts VERSION: its texts in $work/VERSION, from the cache, or with -d from where
# it can be had; fails if it is in neither.
reviewed_texts() {
	[ ! -e "$work/$1" ] || return 0
	[ -e "$XCALL_CACHE/linux/$1/source/.unpacked" ] || [ -n "$fetching" ] || return 1
	(unpacked "$1") || return 1
	texts "$XCALL_CACHE/linux/$1/source" "$work/$1"
}

# known N: the text of item N in the newest reviewed version to be had, and that version.
known() {
	local i version fetching sum
	for fetching in '' $fetch; do
		for ((i = ${#reviewed[@]} - 1; i >= 0; i--)); do
			version=${reviewed[i]}
			reviewed_texts "$version" || continue
			hashes "$work/$version"
			was_reviewed "$1" || continue
			KNOWN=$work/$version/$1 KNOWN_VERSION=$version
			[ -e "$KNOWN" ] || KNOWN=/dev/null
			return 0
		done
	done
	return 1
}

# difference N: what changed in item N, on stdout.
difference() {
	local now=$work/now/$1
	[ -e "$now" ] || now=/dev/null
	if [ -z "${sums[$1]}" ]; then
		return 0
	elif known "$1"; then
		diff -u --label "linux-$KNOWN_VERSION ${item[$1]}" --label "$source ${item[$1]}" "$KNOWN" "$now" || [ $? -eq 1 ]
	else
		hidden=1
	fi
}

check() {
	local n what status=0 hidden='' changed=()
	texts "$source" "$work/now"
	hashes "$work/now"
	for n in "${!item[@]}"; do
		was_reviewed "$n" && continue
		what="changed since the versions src/ was written against"
		[ -n "${sums[n]}" ] || what="not reviewed yet"
		[ -e "$work/now/$n" ] || what=gone
		printf 'base: %s: %s (%s)\n' "${item[n]}" "$what" "${how[n]}" >&2
		changed+=("$n")
		status=2
	done
	for n in "${changed[@]}"; do
		difference "$n"
	done
	if [ -n "$hidden" ] && [ -n "$fetch" ]; then
		echo "base: cannot show what changed: found no source of ${reviewed[*]}" >&2
	elif [ -n "$hidden" ]; then
		echo "base: kernel-config/base.sh check -d $source shows what changed (it downloads a kernel's source)" >&2
	fi
	return "$status"
}

# version_of SOURCE: by its place in the cache, or as its Makefile says.
version_of() {
	local place
	place=$(realpath --relative-to "$XCALL_CACHE/linux" "$1")
	if [[ $place =~ ^([0-9][^/]*)/source$ ]]; then
		echo "${BASH_REMATCH[1]}"
	else
		awk '$1 ~ /^(VERSION|PATCHLEVEL|SUBLEVEL)$/ && $2 == "=" { printf "%s%s", dot, $3; dot = "." }
			/^EXTRAVERSION/ { print ""; exit }' "$1/Makefile"
	fi
}

add() {
	local n version new=$work/base
	version=$(version_of "$source")
	[ -n "$version" ] || die "$source: its Makefile names no version"
	texts "$source" "$work/now"
	hashes "$work/now"
	for n in "${!item[@]}"; do
		was_reviewed "$n" && continue
		[ -n "${sum[n]:-}" ] || die "$source has no ${item[n]} (${how[n]})" \
			"watch what src/ leans on instead; where that is right, add the word none to its line"
		echo "add $n ${sum[n]}"
	done >"$work/adds"
	[[ " ${reviewed[*]} " == *" $version "* ]] || echo "version $version" >>"$work/adds"
	awk 'FILENAME == ARGV[1] { if ($1 == "add") sum[$2] = $3; else version = $2; next }
		FNR in sum || version != "" && $1 == "reviewed" {
			more = " " (FNR in sum ? sum[FNR] : version)
			if ($1 == "reviewed")
				version = ""
			note = match($0, /[ \t]*#/) ? substr($0, RSTART) : ""
			$0 = (note == "" ? $0 : substr($0, 1, RSTART - 1)) more note
		}
		{ print }
		END { if (version != "") print "reviewed " version }' "$work/adds" "$BASE" >"$new"
	cat "$new" >"$BASE"
	say "$(grep -c '^add' "$work/adds" || :) texts of linux $version added to ${BASE#"$TOP/"}"
}

read_base
source=${words[1]:-}
if [ -z "$source" ]; then
	unpacked "${LINUX:-}"
	source=$LINUX_SOURCE
fi
"$command"
