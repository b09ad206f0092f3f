# SPDX-License-Identifier: GPL-2.0-only
#
# Two runs against each other: a row for each mode and percentile, the ratio of B's
# time to A's as a mark, its interval as a line, on a logarithmic axis.
#
#   gnuplot -e "tsv='compare.tsv'; out='compare'" compare.gp
#
# writes out.svg and out.png. Input, tab-separated, blocks separated by two blank
# lines:
#   block 0     key, value:  title TEXT, threshold PART, note TEXT (several)
#   block 1     label, ratio, lo, hi, verdict: 0 regression, 1 improvement, 2 same,
#               3 unclear, 4 hint: a stage alone
if (!exists("tsv")) tsv = "compare.tsv"
if (!exists("out")) out = "compare"

set encoding utf8
set datafile separator tab

title = ""; notes = ""; nnotes = 0; threshold = 0.05
stats tsv index 0 using (key = strcol(1), \
	key eq "title" ? title = strcol(2) : \
	key eq "threshold" ? threshold = real(strcol(2)) : \
	key eq "note" ? (notes = notes . (nnotes ? "\n" : "") . strcol(2), nnotes = nnotes + 1) : 0, \
	0) nooutput
least = 1; most = 1; rows = 0; longest = 0
# an interval may leave the axis, the ratio of something that changed does not
low(r, lo, v) = v < 2 ? (r < 0.02 ? 0.02 : r < lo ? r : lo < 0.3 ? (r < 0.3 ? r : 0.3) : lo) : (lo < 0.3 ? 0.3 : lo)
high(r, hi, v) = v < 2 ? (r > 50 ? 50 : hi > 3 ? (r > 3 ? r : 3) : hi) : (hi > 3 ? 3 : hi)
stats tsv index 1 using (least = (low($2, $3, $5) < least ? low($2, $3, $5) : least), \
	most = (high($2, $4, $5) > most ? high($2, $4, $5) : most), rows = rows + 1, \
	longest = (strlen(strcol(1)) > longest ? strlen(strcol(1)) : longest), 0) nooutput
least = least / 1.1 < 0.8 ? least / 1.1 : 0.8
most = most * 1.1 > 1.25 ? most * 1.1 : 1.25

# the mark tells without colour: filled triangle up, filled triangle down, ring, cross,
# square
colours = "#D55E00 #009E73 #0072B2 #777777 #CC79A7"
marks = "9 11 6 2 4"
names = '"regression" "improvement" "same, within the threshold" "unclear" "stage alone"'

foot = 14 * nnotes + 10
bottom = foot + 86
width = 760; height = bottom + 17 * rows + 44
left = 7.0 * (longest < 40 ? longest : 40) + 24
within(x) = (x < least ? least : (x > most ? most : x))
px(y) = y / (1.0 * height)
ink = "#333333"; grid = "#CCCCCC"

do for [ext in "svg png"] {
	if (ext eq "svg") {
		set terminal svg size width, height font "Arial,12" noenhanced background rgb "white"
	} else {
		set terminal pngcairo size 2 * width, 2 * height font "Arial,12" \
			fontscale 1.5 linewidth 2 pointscale 2 noenhanced background rgb "white"
	}
	set output out . "." . ext
	set border 1 lc rgb ink lw 1
	set lmargin at screen left / width
	set rmargin at screen 1 - 20.0 / width
	set tmargin at screen px(height - 38)
	set bmargin at screen px(bottom)
	set logscale x 10
	set xrange [least:most]
	set yrange [rows - 0.5:-0.5]
	unset ytics
	set xtics ("1/50" 0.02, "1/20" 0.05, "1/10" 0.1, "1/5" 0.2, "1/2" 0.5, "1" 1, "2" 2, "5" 5, \
		"10" 10, "20" 20, "50" 50)
	if (most / least < 7) {
		set xtics add ("0.8" 0.8, "0.9" 0.9, "1.1" 1.1, "1.25" 1.25, "1.5" 1.5)
	}
	set xtics nomirror out scale 0.6 textcolor rgb ink
	set grid xtics lc rgb grid lw 0.6 dt 1
	set label 1 title at screen 12.0 / width, px(height - 18) left font "Arial Bold,13" textcolor rgb ink
	set label 2 notes at screen 12.0 / width, px(foot - 8) left font "Arial,10" textcolor rgb "#666666"
	set label 3 "time of B / time of A" at graph 0.5, screen px(foot + 52) center textcolor rgb ink
	set object 1 rectangle from 1 / (1 + threshold), graph 0 to 1 + threshold, graph 1 behind \
		fillcolor rgb "#EEEEEE" fillstyle solid noborder
	set arrow 1 from 1, graph 0 to 1, graph 1 nohead lc rgb ink lw 1 dt 2
	set key at screen 0.5, px(foot + 6) center bottom horizontal \
		Left reverse samplen 1.2 font "Arial,11" textcolor rgb ink
	plot for [v = 0:4] tsv index 1 using (within($2)):($5 == v ? $0 : NaN):(within($3)):(within($4)) \
		with xerrorbars lw 1.4 lc rgb word(colours, v + 1) pt int(word(marks, v + 1)) ps 0.9 notitle, \
	     tsv index 1 using (least):0:(strcol(1)) with labels right offset character -1, 0 \
		font "Arial,11" textcolor rgb ink notitle, \
	     for [v = 0:4] NaN with points lc rgb word(colours, v + 1) pt int(word(marks, v + 1)) ps 0.9 \
		title word(names, v + 1)
	unset label; unset object; unset arrow
	set output
}
