# SPDX-License-Identifier: GPL-2.0-only
# Writes what a file of the kernel defines by a name to a file of its own.
#
#   awk -v wanted='NUMBER=NAME ...' -v out=DIR -f definition.awk FILE
#
# DIR/NUMBER becomes the text of NAME, all of them if there are several (of #ifdef's branches);
# it is not made if FILE does not define NAME. A definition begins in the first column and ends
# with a } there, as in all of the kernel, or with a semicolon: a function, a macro, a type, a
# variable, a trace event. Of an assembler file it is the symbol's code, of a Kconfig the entry,
# of a Makefile the lines with that word.

BEGIN {
	n = split(wanted, pairs, " ")
	for (i = 1; i <= n; i++) {
		cut = index(pairs[i], "=")
		number[i] = substr(pairs[i], 1, cut - 1)
		name[i] = substr(pairs[i], cut + 1)
		word[i] = name[i]
		gsub(/[.]/, "[.]", word[i])
		word[i] = "(^|[^A-Za-z0-9_])" word[i]
	}
	after_name = "([^A-Za-z0-9_]|$)"
}

FNR == 1 {
	kind = FILENAME
	sub(/.*\//, "", kind)
	if (kind !~ /^(Makefile|Kconfig)/)
		kind = kind ~ /[.]S$/ ? "S" : "C"
}

function give(i, text) {
	printf "%s", text >(out "/" number[i])
}

# a line without its comments, strings and characters; a comment may go on over lines
function bare(line,	code, lead) {
	code = ""
	while (line != "") {
		if (comment) {
			if (!match(line, /\*\//))
				return code
			comment = 0
		} else {
			if (!match(line, /"([^"\\]|\\.)*"|'([^'\\]|\\.)+'|\/\*|\/\/.*/))
				return code line
			code = code substr(line, 1, RSTART - 1)
			comment = substr(line, RSTART, 2) == "/*"
		}
		line = substr(line, RSTART + RLENGTH)
	}
	return code
}

# --- what is not C ---

kind ~ /^Makefile/ {
	for (i = 1; i <= n; i++)
		if ($0 ~ word[i] after_name)
			give(i, $0 "\n")
	next
}

kind ~ /^Kconfig/ {
	if (/^[^ \t#]/)
		entry = $1 ~ /^(menu)?config$/ ? $2 : ""
	for (i = 1; i <= n; i++)
		if (entry == name[i] && $0 != "")
			give(i, $0 "\n")
	next
}

kind == "S" {
	for (i = 1; i <= n; i++) {
		if ($0 ~ "SYM_[A-Z_]*START[A-Z_]*[(]" name[i] "[)]")
			inside[i] = 1
		if (inside[i])
			give(i, $0 "\n")
		if ($0 ~ "SYM_[A-Z_]*END[(]" name[i] "[)]")
			inside[i] = 0
	}
	next
}

# --- C ---

# what the item that just ended, with this head (all before its braces), defines
function defines(i,	plain) {
	if (!index(text, name[i]) || head ~ /^(EXPORT_|extern )/)
		return 0
	# DEFINE_IDTENTRY_SYSVEC(name), DEFINE_PER_CPU(type, name), TRACE_EVENT(name, ...)
	if (head ~ "^(static |__[a-z_]+ )*[A-Z][A-Z0-9_]* ?[(]")
		return head ~ word[i] after_name
	plain = head
	sub(/=.*/, "", plain)
	if (body) {
		if (plain ~ word[i] " ?[(]" || plain ~ "^(struct|union|enum)" word[i] "( |$)" ||
		    last ~ "^}.*" word[i] after_name)
			return 1
		return head ~ /=/ && plain ~ word[i] after_name
	}
	# not a prototype, nor the mere name of a type
	if (plain ~ word[i] " ?[(]" || plain ~ "(struct|union|enum)" word[i] after_name)
		return 0
	while (gsub(/[(][^()]*[)]/, "", plain))
		;
	return plain ~ word[i] after_name
}

function ended(	i) {
	gsub(/[ \t]+/, " ", head)
	for (i = 1; i <= n; i++)
		if (defines(i))
			give(i, text)
	item = 0
}

# the head of an item goes to a brace or a semicolon outside of parentheses
function read_head(code,	c, at) {
	for (at = 1; at <= length(code); at++) {
		c = substr(code, at, 1)
		if (c == "(")
			depth++
		else if (c == ")")
			depth--
		else if (c == ";" && depth <= 0)
			return "end"
		else if (c == "{" && depth <= 0) {
			body = 1
			return gsub(/[{]/, "", code) == gsub(/[}]/, "", code) ? "end" : ""
		}
		head = head c
	}
	head = head " "
	return ""
}

!comment && (macro || /^[ \t]*#/) {
	if (!macro)
		for (i = 1; i <= n; i++)
			of_name[i] = $0 ~ "^[ \t]*#[ \t]*define[ \t]+" name[i] after_name
	for (i = 1; i <= n; i++)
		if (of_name[i])
			give(i, $0 "\n")
	if (item)
		text = text $0 "\n"
	macro = /\\$/
	bare($0)
	next
}

{
	code = bare($0)
	if (!item) {
		if (code !~ /^[A-Za-z_]/)
			next
		item = 1
		text = head = ""
		body = depth = 0
	}
	text = text $0 "\n"
	last = code
	if (body) {
		if (/^}/)
			ended()
	} else if (read_head(code) == "end") {
		ended()
	} else if ($0 == "" && depth <= 0 && !body) {
		item = 0	# a macro call without its semicolon
	}
}
