# SPDX-License-Identifier: GPL-2.0-only
#
# One operation of CPU hotplug as a waterfall: each step from its median start
# for its median duration, divided by whose time it was, and below it the same
# under load; one panel per guest; below the steps the whole operation.
#
#   gnuplot -e "tsv='hotplug-offline.tsv'; out='hotplug-offline'" hotplug.gp
#
# writes out.svg and out.png. Input, tab-separated, blocks separated by two blank
# lines:
#   block 0     key, value:  title TEXT, note TEXT (several), panel TEXT, one
#               per later block, in their order, axis TEXT (optional)
#   block 1...  row (from 0), kind, label, start_ms, duration_ms, text: a piece
#               of that row's bar; kind text has no bar, but its label and text
if (!exists("tsv")) tsv = "hotplug.tsv"
if (!exists("out")) out = "hotplug"

set encoding utf8
set datafile separator tab
set datafile missing "NaN"

title = ""; notes = ""; nnotes = 0; npanels = 0; panels = ""
axis = "since the begin of the operation (ms), medians"
stats tsv index 0 using (key = strcol(1), \
	key eq "title" ? title = strcol(2) : \
	key eq "axis" ? axis = strcol(2) : \
	key eq "note" ? (notes = notes . (nnotes ? "\n" : "") . strcol(2), nnotes = nnotes + 1) : \
	key eq "panel" ? (panels = panels . ' "' . strcol(2) . '"', npanels = npanels + 1) : 0, \
	0) nooutput

# a piece of a step, by whose time it was, and whole operations: colour, pattern, name
kinds = "guest xen asleep unknown total stock"
colours = "#0072B2 #E69F00 #CCCCCC #999999 #D55E00 #E69F00"
patterns = "3 2 0 3 3 4"
names = '"guest" "Xen: no pCPU" "asleep" "not told" "whole, xcall" "whole, stock"'
used = ""
rows = ""; total = 0; latest = 0
do for [b = 1:npanels] {
	stats tsv index b using ($4 + $5) name "P" nooutput
	stats tsv index b using (used = used . " " . strcol(2), $1) name "R" nooutput
	rows = rows . sprintf(" %d", int(R_max) + 1)
	total = total + int(R_max) + 1
	latest = P_max > latest ? P_max : latest
}
latest = latest > 0 ? latest * 1.02 : 1
has(k) = strstrt(used . " ", " " . word(kinds, k) . " ") > 0

rowpx = 17; headpx = 24; gappx = 10
foot = 14 * nnotes + 6
width = 520; height = foot + 64 + total * rowpx + npanels * (headpx + gappx) + 34
left = 150.0; right = 84.0
px(y) = y / (1.0 * height)
ink = "#333333"; dim = "#666666"
is(k) = strcol(2) eq word(kinds, k)
# below the picture; NaN would do, but gnuplot complains of plots with nothing else
hidden = 1e6

do for [ext in "svg png"] {
	if (ext eq "svg") {
		set terminal svg size width, height font "Arial,12" noenhanced background rgb "white"
	} else {
		set terminal pngcairo size 2 * width, 2 * height font "Arial,12" \
			fontscale 1.5 linewidth 2 pointscale 2 noenhanced background rgb "white"
	}
	set output out . "." . ext
	unset label; unset key; unset object
	set multiplot
	unset ytics
	set grid xtics lc rgb "#CCCCCC" lw 0.6 dt 1
	set label 1 title at screen 12.0 / width, px(height - 16) left font "Arial Bold,13" textcolor rgb ink
	set label 2 notes at screen 12.0 / width, px(foot - 8) left font "Arial,10" textcolor rgb dim
	# the legend: only what there is
	at = 12.0
	do for [k = 1:6] {
		if (has(k)) {
			set object 10 + k rectangle from screen at / width, px(height - 44) to screen (at + 14) / width, px(height - 34) \
				fillstyle pattern int(word(patterns, k)) border lc rgb ink fillcolor rgb word(colours, k) lw 1
			set label 10 + k word(names, k) at screen (at + 18) / width, px(height - 39) left font "Arial,10" textcolor rgb ink
			at = at + 30 + 5.6 * strlen(word(names, k))
		}
	}
	top = height - 54.0
	do for [b = 1:npanels] {
		n = int(word(rows, b))
		last = b == npanels
		set lmargin at screen left / width
		set rmargin at screen 1 - right / width
		set xrange [0:latest]
		set border last ? 3 : 2 lc rgb ink lw 1
		set xtics nomirror out scale last ? 0.6 : 0 textcolor rgb ink offset 0, 0.3
		set format x last ? "%g" : ""
		set yrange [n * rowpx:0]
		set tmargin at screen px(top - headpx)
		set bmargin at screen px(top - headpx - n * rowpx)
		set label 3 word(panels, b) at screen 12.0 / width, px(top - 12) left font "Arial Bold,11" textcolor rgb ink
		if (last) { set label 4 axis at screen 0.5, px(foot + 16) center textcolor rgb ink }
		plot for [k = 1:6] tsv index b \
			using 0:0:4:($4 + $5):(is(k) ? $1 * rowpx + 3 : hidden):(is(k) ? $1 * rowpx + 14 : hidden) \
			with boxxyerror fillstyle pattern int(word(patterns, k)) border lc rgb ink \
			fillcolor rgb word(colours, k) lw 1 notitle
		unset label; unset object
		# the texts, in pixels, over the whole width
		unset border; unset xtics
		set lmargin at screen 0
		set rmargin at screen 1
		set xrange [0:width]
		plot tsv index b using (left - 7):(strcol(2) eq "text" ? $1 * rowpx + 8.5 : hidden):3 with labels right font "Arial,11" textcolor rgb ink notitle, \
		     tsv index b using (width - 10):(strcol(2) eq "text" ? $1 * rowpx + 8.5 : hidden):6 with labels right font "Arial,11" textcolor rgb ink notitle
		top = top - headpx - n * rowpx - gappx
	}
	unset multiplot
	set output
}
