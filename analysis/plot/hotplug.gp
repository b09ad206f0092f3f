# SPDX-License-Identifier: GPL-2.0-only
#
# One operation of CPU hotplug as a waterfall: each step from its median start
# for its median duration, one panel per guest; below the steps the whole
# operation, with the stock kernel's beside it.
#
#   gnuplot -e "tsv='hotplug-offline.tsv'; out='hotplug-offline'" hotplug.gp
#
# writes out.svg and out.png. Input, tab-separated, blocks apart by two blank
# lines:
#   block 0     key, value:  title TEXT, note TEXT (several), panel TEXT, one
#               per later block, in their order
#   block 1...  kind (step, total, stock), label, start_ms, duration_ms, text
if (!exists("tsv")) tsv = "hotplug.tsv"
if (!exists("out")) out = "hotplug"

set encoding utf8
set datafile separator tab
set datafile missing "NaN"

title = ""; notes = ""; nnotes = 0; npanels = 0; panels = ""
stats tsv index 0 using (key = strcol(1), \
	key eq "title" ? title = strcol(2) : \
	key eq "note" ? (notes = notes . (nnotes ? "\n" : "") . strcol(2), nnotes = nnotes + 1) : \
	key eq "panel" ? (panels = panels . ' "' . strcol(2) . '"', npanels = npanels + 1) : 0, \
	0) nooutput
rows = ""; total = 0; latest = 0
do for [b = 1:npanels] {
	stats tsv index b using ($3 + $4) name "P" nooutput
	rows = rows . sprintf(" %d", int(P_records))
	total = total + int(P_records)
	latest = P_max > latest ? P_max : latest
}
latest = latest > 0 ? latest * 1.02 : 1

rowpx = 20; headpx = 24; gappx = 10
foot = 14 * nnotes + 6
width = 460; height = foot + 44 + total * rowpx + npanels * (headpx + gappx) + 34
left = 118.0; right = 84.0
px(y) = y / (1.0 * height)
ink = "#333333"; dim = "#666666"
# step, total, stock: colour and pattern
kinds = "step total stock"
colours = "#0072B2 #D55E00 #E69F00"
patterns = "3 3 4"
is(k) = strcol(1) eq word(kinds, k)
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
	unset label; unset key
	set multiplot
	unset ytics
	set grid xtics lc rgb "#CCCCCC" lw 0.6 dt 1
	set label 1 title at screen 12.0 / width, px(height - 16) left font "Arial Bold,13" textcolor rgb ink
	set label 2 notes at screen 12.0 / width, px(foot - 8) left font "Arial,10" textcolor rgb dim
	top = height - 34.0
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
		if (last) { set label 4 "since the begin of the operation (ms), medians" at screen 0.5, px(foot + 16) center textcolor rgb ink }
		plot for [k = 1:3] tsv index b \
			using 0:0:3:($3 + $4):(is(k) ? $0 * rowpx + 4 : hidden):(is(k) ? $0 * rowpx + 16 : hidden) \
			with boxxyerror fillstyle pattern int(word(patterns, k)) border lc rgb ink \
			fillcolor rgb word(colours, k) lw 1 notitle
		unset label
		# the texts, in pixels, over the whole width
		unset border; unset xtics
		set lmargin at screen 0
		set rmargin at screen 1
		set xrange [0:width]
		plot tsv index b using (left - 7):($0 * rowpx + 10):2 with labels right font "Arial,11" textcolor rgb ink notitle, \
		     tsv index b using (width - 10):($0 * rowpx + 10):5 with labels right font "Arial,11" textcolor rgb ink notitle
		top = top - headpx - n * rowpx - gappx
	}
	unset multiplot
	set output
}
