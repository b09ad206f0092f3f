# SPDX-License-Identifier: GPL-2.0-only
#
# Latency of one benchmark mode: the distribution (CDF) above, its tail
# (share of calls slower than x) below, on one logarithmic time axis.
#
#   gnuplot -e "tsv='latency-single.tsv'; out='latency-single'" latency.gp
#
# writes out.svg and out.png. Input, tab-separated, blocks apart by two blank
# lines:
#   block 0     key, value:  title TEXT, note TEXT (several), and
#               series LABEL STYLE, one per later block, in their order;
#               STYLE: 1 PV stock, 2 PV xcall, 3 PVH stock, 4 PVH xcall,
#               5 HVM stock, 6 HVM xcall, 7 other stock, 8 other xcall
#   block 1...  latency_us, cdf (0..1), tail (share of calls at least
#               this slow), percentile
#               (50, 90, 99, 99.9 in the rows to be marked, else NaN)
if (!exists("tsv")) tsv = "latency.tsv"
if (!exists("out")) out = "latency"

set encoding utf8
set datafile separator tab
set datafile missing "NaN"

title = ""; notes = ""; nnotes = 0; series = 0; labels = ""; styles = ""
stats tsv index 0 using (key = strcol(1), \
	key eq "title" ? title = strcol(2) : \
	key eq "note" ? (notes = notes . (nnotes ? "\n" : "") . strcol(2), nnotes = nnotes + 1) : \
	key eq "series" ? (labels = labels . ' "' . strcol(2) . '"', \
			   styles = styles . " " . strcol(3), series = series + 1) : 0, \
	0) nooutput

# Okabe-Ito: one hue per guest type, dashed and light for stock, solid and
# dark for xcall; the marks differ too, for print in black and white.
colours = "#56B4E9 #0072B2 #E69F00 #D55E00 #66C2A5 #009E73 #999999 #CC79A7"
dashes = "2 1 2 1 2 1 2 1"
marks = "6 7 8 9 4 5 12 13"
style(i) = int(word(styles, i))
do for [i = 1:8] {
	set linetype i lc rgb word(colours, i) lw 2 dt int(word(dashes, i)) \
		pt int(word(marks, i)) ps 0.8
}

foot = 14 * nnotes + 6		# pixels: the notes, then the legend
bottom = foot + 17 * series + 54
width = 460; height = bottom + 330
px(y) = y / (1.0 * height)
split = bottom + 0.4 * (height - 36 - bottom)
ink = "#333333"; grid = "#CCCCCC"

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
	set border 3 lc rgb ink lw 1
	set tics nomirror out scale 0.6 textcolor rgb ink
	set grid xtics ytics lc rgb grid lw 0.6 dt 1
	set logscale x 10
	set lmargin at screen 66.0 / width
	set rmargin at screen 1 - 28.0 / width
	set samples 2

	set label 1 title at screen 12.0 / width, px(height - 16) left font "Arial Bold,13" textcolor rgb ink
	set label 2 notes at screen 12.0 / width, px(foot - 8) left font "Arial,10" textcolor rgb "#666666"

	set tmargin at screen px(height - 36)
	set bmargin at screen px(split + 10)
	set format x ""
	set yrange [0:1.0]
	set ytics ("0" 0, "25%%" 0.25, "50%%" 0.5, "75%%" 0.75, "100%%" 1)
	set label 3 "share of calls" at screen 14.0 / width, px((height - 36 + split) / 2) \
		center rotate textcolor rgb ink
	set autoscale x
	plot for [i = 1:series] tsv index i using 1:2 with lines lt style(i) notitle, \
	     for [i = 1:series] tsv index i using ($4 > 0 ? $1 : NaN):2 with points lt style(i) notitle

	unset label
	# the second panel keeps the first one's range of time
	set xrange [GPVAL_X_MIN:GPVAL_X_MAX]
	set tmargin at screen px(split - 6)
	set bmargin at screen px(bottom)
	set format x "%g"
	set xtics add ("1000000" 1e6)
	set label 4 "latency (us)" at screen 0.5, px(foot + 17 * series + 18) center textcolor rgb ink
	set label 5 "as slow or slower" at screen 14.0 / width, px((split + bottom) / 2) \
		center rotate textcolor rgb ink
	set logscale y 10
	set autoscale y
	set yrange [:1]
	set ytics ("100%%" 1, "10%%" 0.1, "1%%" 0.01, "0.1%%" 0.001, "0.01%%" 0.0001, "1e-5" 0.00001)
	set key at screen 10.0 / width, px(foot) left bottom vertical maxcols 1 \
		Left reverse samplen 3.5 spacing 1.18 font "Arial,11" textcolor rgb ink
	plot for [i = 1:series] tsv index i using 1:3 with lines lt style(i) notitle, \
	     for [i = 1:series] tsv index i using ($4 > 0 ? $1 : NaN):3 with points lt style(i) notitle, \
	     for [i = 1:series] NaN with linespoints lt style(i) title word(labels, i)
	unset logscale; unset key; unset label
	set xrange [*:*]; set yrange [*:*]
	unset multiplot
	set output
}
