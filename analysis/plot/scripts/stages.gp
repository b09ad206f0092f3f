# SPDX-License-Identifier: GPL-2.0-only
#
# Where the time of a call goes: its stages stacked, one panel per percentile
# band of the end-to-end time, one bar per guest. Each panel has its own scale.
#
#   gnuplot -e "tsv='stages.tsv'; out='stages'" stages.gp
#
# writes out.svg and out.png. Input, tab-separated, blocks separated by two blank
# lines:
#   block 0     key, value:  title TEXT, note TEXT (several), stage NAME
#               (several, in the order of the columns), band TEXT, one per
#               later block, in their order
#   block 1...  label, total_us, then one column of us per stage
if (!exists("tsv")) tsv = "stages.tsv"
if (!exists("out")) out = "stages"

set encoding utf8
set datafile separator tab
set datafile missing "NaN"

title = ""; notes = ""; nnotes = 0; nstages = 0; names = ""; nbands = 0; bands = ""
stats tsv index 0 using (key = strcol(1), \
	key eq "title" ? title = strcol(2) : \
	key eq "note" ? (notes = notes . (nnotes ? "\n" : "") . strcol(2), nnotes = nnotes + 1) : \
	key eq "stage" ? (names = names . ' "' . strcol(2) . '"', nstages = nstages + 1) : \
	key eq "band" ? (bands = bands . ' "' . strcol(2) . '"', nbands = nbands + 1) : 0, \
	0) nooutput
stats tsv index 1 using 2 name "R" nooutput
rows = int(R_records)
scales = ""
do for [b = 1:nbands] {
	stats tsv index b using 2 name "B" nooutput
	scales = scales . sprintf(" %.9g", B_max > 0 ? 1.02 * B_max : 1)
}

# sender: grey and blue, Xen: orange and red, target: yellow and green, the
# way back: purple; the patterns tell them apart in black and white
colours = "#999999 #56B4E9 #0072B2 #E69F00 #D55E00 #F0E442 #66C2A5 #009E73 #CC79A7 #882255 #BBBBBB #444444"
patterns = "5 4 7 4 3 2 5 1 4 3 6 2"

foot = 14 * nnotes + 6
columns = 4
legend = 17 * ((nstages + columns - 1) / columns)
rowpx = 54; panelpx = rowpx * rows + 50
width = 460; height = foot + legend + 14 + nbands * panelpx + 34
px(y) = y / (1.0 * height)
left = 12; right = 24
span = 1.0 * (width - left - right)
ink = "#333333"; dim = "#666666"
ends(i) = sum [k = 3:2 + i] column(k)
wide(i) = column(2 + i) / scale * span > 5.2 * strlen(word(names, i)) + 26

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
	set border 1 lc rgb ink lw 1
	unset ytics
	set xtics nomirror out scale 0.6 textcolor rgb ink offset 0, 0.3
	set lmargin at screen (1.0 * left) / width
	set rmargin at screen 1 - (1.0 * right) / width
	set yrange [rows * rowpx:0]
	set label 1 title at screen 12.0 / width, px(height - 16) left font "Arial Bold,13" textcolor rgb ink
	set label 2 notes at screen 12.0 / width, px(foot - 8) left font "Arial,10" textcolor rgb dim
	do for [i = 1:nstages] {
		cx = 12.0 + ((i - 1) % columns) * (width - 20) / columns
		cy = foot + legend - 17 * ((i - 1) / columns) - 8
		set object i rectangle from screen cx / width, px(cy - 5) to screen (cx + 18) / width, px(cy + 6) \
			fillstyle pattern int(word(patterns, i)) border lc rgb ink fillcolor rgb word(colours, i) lw 1
		set label 10 + i word(names, i) at screen (cx + 23) / width, px(cy) left font "Arial,11" textcolor rgb ink
	}
	do for [b = 1:nbands] {
		top = height - 34 - (b - 1) * panelpx
		set tmargin at screen px(top - 20)
		set bmargin at screen px(top - 20 - rows * rowpx)
		set label 3 word(bands, b) . ", us" at screen 12.0 / width, px(top - 8) left font "Arial Bold,11" textcolor rgb ink
		scale = real(word(scales, b))
		set xrange [0:scale]
		plot for [i = nstages:1:-1] tsv index b \
			using 0:0:(ends(i - 1)):(ends(i)):($0 * rowpx + 18):($0 * rowpx + 36) \
			with boxxyerror fillstyle pattern int(word(patterns, i)) border lc rgb ink \
			fillcolor rgb word(colours, i) lw 1 notitle, \
		     tsv index b using (0):($0 * rowpx + 9):1 with labels left font "Arial,11" textcolor rgb ink notitle, \
		     for [i = 1:nstages] tsv index b \
			using ((ends(i - 1) + ends(i)) / 2):($0 * rowpx + 45): \
			(wide(i) ? sprintf("%s %.0f%%", word(names, i), 100 * column(2 + i) / ($2 > 0 ? $2 : 1)) : "") \
			with labels center font "Arial,9.5" textcolor rgb dim notitle
		unset object
		unset label
	}
	unset multiplot
	set output
}
