#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# kernel-config/base.sh, on a source tree of a few lines: what changed is named, what did not is
# not; and src/BASE itself. Downloads nothing.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
. tests/tap.sh
mkdir -p build/tests
work=$(mktemp -d "$PWD/build/tests/base.XXXXXX")
trap 'rm -rf "$work"' EXIT
export XCALL_CACHE=$work/cache XCALL_BASE=$work/BASE
old=$XCALL_CACHE/linux/6.12.1-1/source
new=$work/new

# tree DIR VERSION: a kernel's source of each kind of text that BASE may name.
tree() {
	mkdir -p "$1"/{kernel,arch,include}
	printf 'VERSION = %s\nPATCHLEVEL = %s\nSUBLEVEL = %s\nEXTRAVERSION =\nobj-y += a.o\nobj-y += b.o\n' \
		"${2%%.*}" "$(cut -d. -f2 <<<"$2")" "${2##*.}" >"$1/Makefile"
	cat >"$1/kernel/a.c" <<'TEXT'
/*
 * first() - not yet: a comment that names
first(int x)
{
 */
int first(int x);
static DEFINE_PER_CPU(struct state, state) = { .x = 1 };
int counter = 3;
struct state {
	int x;
};

#ifdef CONFIG_A
static int __init
first(int x)
{
	pr_info("}; first(%d) {\n", x);
retry:
	return x ? first(x - 1) : counter;
}
#else
static inline int first(int x) { return 0; }
#endif
EXPORT_SYMBOL(first);

void second(void)
{
	first(2);
}

DEFINE_HANDLER(third)
{
	second();
}
TEXT
	cat >"$1/include/a.h" <<'TEXT'
#define SEVERAL(x)	\
	do {		\
		x;	\
	} while (0)
#define ONE 1
enum order {
	ONE_A,
	ONE_B,
};
TRACE_EVENT(event,
	TP_fast_assign(
		__entry->x = 1;
	),
	TP_printk("%d", __entry->x)
);
TEXT
	cat >"$1/arch/head.S" <<'TEXT'
SYM_CODE_START(start)
	nop
SYM_CODE_END(start)
SYM_CODE_START(other)
	ret
SYM_CODE_END(other)
TEXT
	printf 'config A\n\tbool "a"\n\nconfig B\n\tbool "b"\n' >"$1/arch/Kconfig"
}

# base ARGUMENTS...: its exit status in $status, what it printed in $out and $err.
base() {
	status=0
	kernel-config/base.sh "$@" >"$work/out" 2>"$work/err" || status=$?
	out=$(<"$work/out") err=$(<"$work/err")
}

# change FILE SED: a new tree that differs by this.
change() {
	rm -rf "$new"
	tree "$new" 6.12.2
	sed -i "$2" "$new/$1"
}

# named NAME FILE SED ITEM HOW: with that change of FILE this item alone is named.
named() {
	change "$2" "$3"
	base check "$new"
	is "$status $(grep -v '^ ' <<<"$err")" \
		"2 base: $4: changed since the versions src/ was written against ($5)" "$1"
}

# unseen NAME FILE SED: that change is of nothing that BASE watches.
unseen() {
	change "$2" "$3"
	base check "$new"
	is "$status$out$err" 0 "$1"
}

# refused NAME WORDS: base.sh ended with 1 and one message that has WORDS.
refused() {
	local messages
	messages=$(grep -c '^base.sh: ' <<<"$err")
	if [ "$status" -eq 1 ] && [ "$messages" -eq 1 ] && [[ $err == *"$2"* ]]; then
		ok 0 "$1"
	else
		ok 1 "$1"
		echo "# status $status: $err"
	fi
}

# broken NAME WORDS LINE: this line in BASE is refused.
broken() {
	printf '# first\n%s\n' "$3" >"$XCALL_BASE"
	base check "$old"
	refused "$1" "$2"
}

plan 47
tree "$old" 6.12.1
touch "$old/.unpacked"
cat >"$XCALL_BASE" <<-'TEXT'
	# what is watched

	reviewed # versions
	replaced include/a.h
	cut kernel/a.c:first	# both of them
	hooked kernel/a.c:third
	relied kernel/a.c:state
	relied kernel/a.c:counter
	relied arch/head.S:start
	relied arch/Kconfig:A
	relied Makefile:a.o
	relied include/b.h none
TEXT
cp "$XCALL_BASE" "$work/BASE.begin"

# --- reviewing ---
base check "$old"
is "$status $(grep -c 'not reviewed yet' <<<"$err")" "2 8" "what was never reviewed is named"
base add "$old"
is "$status" 0 "a first version is added"
is "$(sed -E 's/ [0-9a-f]{64}//; s/ 6.12.1-1//' "$XCALL_BASE")" "$(<"$work/BASE.begin")" "order and comments stay"
is "$(grep reviewed "$XCALL_BASE")" "reviewed 6.12.1-1 # versions" "and its version"
cp "$XCALL_BASE" "$work/BASE.one"
base check "$old"
is "$status$out$err" 0 "it matches, without a word"
base add "$old"
try "adding again adds nothing" cmp "$XCALL_BASE" "$work/BASE.one"

# --- changes ---
named "a function" kernel/a.c 's/x - 1/x - 2/' kernel/a.c:first cut
is "$(grep '^[-+]' <<<"$out")" "--- linux-6.12.1-1 kernel/a.c:first
+++ $new kernel/a.c:first
-	return x ? first(x - 1) : counter;
+	return x ? first(x - 2) : counter;" "with its difference"
named "the other branch of an #ifdef" kernel/a.c 's/return 0/return 1/' kernel/a.c:first cut
named "its return type, on a line of its own" kernel/a.c 's/static int __init/static long __init/' kernel/a.c:first cut
named "a function that a macro begins" kernel/a.c 's/^	second();/	third();/' kernel/a.c:third hooked
named "a variable" kernel/a.c 's/counter = 3/counter = 4/' kernel/a.c:counter relied
named "a symbol of an assembler file" arch/head.S 's/nop/hlt/' arch/head.S:start relied
named "an entry of a Kconfig" arch/Kconfig 's/"a"/"aa"/' arch/Kconfig:A relied
named "a line of a Makefile" Makefile 's/obj-y += a/obj-m += a/' Makefile:a.o relied
named "a whole file" include/a.h 's/ONE 1/ONE 2/' include/a.h replaced
unseen "another function" kernel/a.c 's/first(2)/first(3)/'
unseen "a prototype, and a comment outside" kernel/a.c 's/^int first(int x);/int first(int);/; s/not yet/never/'
unseen "another symbol, entry, line" arch/head.S 's/ret/iret/'
change kernel/a.c 's/second/first_of/g; s/^first(/fist(/; s/inline int first(/inline int fist(/'
base check "$new"
is "$status $(head -n 1 <<<"$err")" "2 base: kernel/a.c:first: gone (cut)" "a function that is gone"
change kernel/a.c ''
rm "$new/include/a.h"
base check "$new"
is "$status $err" "2 base: include/a.h: gone (replaced)" "a file that is gone"
base add "$new"
refused "is not added" "$new has no include/a.h (replaced)"
change kernel/a.c ''
echo >"$new/include/b.h"
base check "$new"
is "$status $err" "2 base: include/b.h: changed since the versions src/ was written against (relied)" \
	"a file that was not there"

# --- single items of a header ---
sed -i 's/^replaced .*/replaced include\/a.h:SEVERAL\nrelied include\/a.h:order\nrelied include\/a.h:event/' "$XCALL_BASE"
base add "$old"
named "a macro of several lines" include/a.h 's/		x;/		(x);/' include/a.h:SEVERAL replaced
named "an enum" include/a.h 's/ONE_B/ONE_C/' include/a.h:order relied
named "a trace event" include/a.h 's/"%d"/"%u"/' include/a.h:event relied
unseen "another macro" include/a.h 's/ONE 1/ONE 2/'
named "a struct" kernel/a.c 's/^	int x;/	long x;/' kernel/a.c:state relied

# --- a second version ---
change kernel/a.c 's/x - 1/x - 2/'
base add "$new"
is "$status $(grep -c '^reviewed 6.12.1-1 6.12.2 # versions$' "$XCALL_BASE") $(grep -cE '^cut kernel/a.c:first( [0-9a-f]{64}){2}	# both' "$XCALL_BASE")" \
	"0 1 1" "a second version's text stands beside the first's"
base check "$new"
is "$status$err" 0 "the second matches"
base check "$old"
is "$status$err" 0 "and the first"
mv "$old" "$work/away"
change kernel/a.c 's/x - 1/x - 3/'
base check "$new"
is "$status $out$(tail -n 1 <<<"$err")" \
	"2 base: kernel-config/base.sh check -d $new shows what changed (it downloads a kernel's source)" \
	"without a reviewed source in the cache: how to see what changed"
mv "$work/away" "$old"

# --- a tree with hooks in it ---
change kernel/a.c ''
cat >"$new/.hooks.patch" <<'TEXT'
--- a/kernel/a.c
+++ b/kernel/a.c
@@ -31,3 +31,4 @@
 {
 	second();
+	hook();
 }
TEXT
patch -s -p1 -d "$new" -i "$new/.hooks.patch" >&2
cp "$new/kernel/a.c" "$work/hooked"
base check "$new"
is "$status$err" 0 "a hooked file is read as it was before its hooks"
try "and is left as it is" cmp "$new/kernel/a.c" "$work/hooked"
sed -i 's/hook();/hack();/' "$new/kernel/a.c"
base check "$new"
refused "hooks that cannot be taken back" "cannot take its hooks (.hooks.patch) out"

# --- mistakes ---
sum=$(printf '%064d' 0)
broken "a line of nothing known" 'BASE:2: a line cannot begin with "copied"' "copied kernel/a.c $sum"
broken "a line that begins with a sum" "BASE:2: a line cannot begin with \"$sum\"" "$sum  kernel/a.c"
broken "half a line" 'BASE:2: "" is no FILE' "relied"
broken "a path that leads out of the source" 'is no FILE' "relied /etc/passwd $sum"
broken "a sum that was cut off" "is no sha256" "relied kernel/a.c ${sum%0}"
broken "the same twice" "BASE:3: kernel/a.c is in line 2, too" "$(printf 'cut kernel/a.c %s\nrelied kernel/a.c %s' "$sum" "$sum")"
broken "nothing to watch" "names no file to watch" "reviewed 6.12.1"
rm "$XCALL_BASE"
base check "$old"
refused "no BASE" "cannot read $XCALL_BASE"
cp "$work/BASE.one" "$XCALL_BASE"
base check "$work"
refused "a folder that is no source tree" "$work is no kernel's source tree"
base chekc "$old"
is "$status $(head -n 1 <<<"$err")" "1 usage: [LINUX=VERSION] base.sh check [-d] [SOURCE]" "a wrong command"

# --- src/BASE ---
unset XCALL_BASE
base check "$old"
is "$status $(grep -c '^base.sh: ' <<<"$err")" "2 0" "src/BASE is well-formed"
watched=$(sed -n 's/^\(hooked\|cut\) \([^: ]*\).*/\2/p' src/BASE | sort -u)
is "$watched" "$(sed -n 's#^--- a/##p' src/hooks/*.patch | sort -u)" "each file that is hooked is in it, and no other as hooked"
finish
