# SPDX-License-Identifier: GPL-2.0-only
# Of a failed build's log (in English): which interfaces are not what the overlay, or a file
# that it hooks, expects. One line each: NAME, the place, what the compiler or linker says.
# Nothing if the failure is none of theirs.

# the first name in quotes of a message
function quoted(text) {
	if (!match(text, /['`"][A-Za-z_][A-Za-z_0-9]*/)) return ""
	return substr(text, RSTART + 1, RLENGTH - 1)
}

function say(name, place, text) {
	if (name == "") name = "?"
	if ((name, place) in said || lines >= 8) return
	said[name, place] = 1
	lines++
	printf "  %-28s %s: %s\n", name, place, text
}

/: (fatal )?error: / {
	split($0, part, ":")
	file = part[1]
	sub(/^.*\/source\//, "", file)
	sub(/^(\.\.\/)+(source\/)?/, "", file)
	# one cause may give many errors in a file: the first tells
	if (file in failed) next
	failed[file] = 1
	text = $0
	sub(/^.*: (fatal )?error: /, "", text)
	name = text ~ /No such file/ ? substr(text, 1, index(text, ":") - 1) : quoted(text)
	if (text ~ /^member|has no member named/) { sub(/^.*has no member named /, "", text); name = quoted(text); text = "no such member" }
	say(name, file ":" part[2], text)
}

/\*\*\* .*xcall: .* has none of the forms/ {
	match($0, /xcall: [a-z_]+/)
	say(substr($0, RSTART + 7, RLENGTH - 7), "kernel/xcall/probe", "none of the forms that are known compiles")
}

/undefined reference to / {
	text = $0
	sub(/^.*undefined reference to /, "", text)
	say(quoted(text), "link", "no such function any more")
}

/ERROR: modpost: .* undefined!/ {
	text = $0
	sub(/^.*modpost: /, "", text)
	say(quoted(text), "modpost", "not exported any more")
}
