# SPDX-License-Identifier: GPL-2.0-only
#
# Latency of one benchmark mode: the distribution (CDF) above; below, the
# latency at each percentile p on an axis of 1/(1-p), so that each step to the
# right is a tail ten times as rare.
#
#   gnuplot -e "tsv='latency-single.tsv'; out='latency-single'" latency.gp
#
# writes out.svg and out.png. Input, tab-separated, blocks separated by two blank
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

# whole decades around all that is drawn, two at least one apart
stats tsv index 1:series using (log10($1)) name "L" nooutput
decade = floor(L_min); decades = ceil(L_max) > decade ? ceil(L_max) : decade + 1
stats tsv index 1:series using (-log10($3)) name "T" nooutput
tail = ceil(T_max) > 1 ? ceil(T_max) : 2

# Okabe-Ito: one hue per guest type, dashed and light for stock, solid and
# dark for xcall; the marks differ too, for print in black and white.
colours = "#56B4E9 #0072B2 #E69F00 #D55E00 #66C2A5 #009E73 #999999 #CC79A7"
marks = "6 7 8 9 4 5 12 13"
style(i) = int(word(styles, i))
do for [i = 1:8] {
	if (i % 2) {
		set linetype i lc rgb word(colours, i) lw 2 dt (5, 3) pt int(word(marks, i)) ps 0.8
	} else {
		set linetype i lc rgb word(colours, i) lw 2 dt 1 pt int(word(marks, i)) ps 0.8
	}
}

foot = 14 * nnotes + 6		# pixels: the notes, then the legend
bottom = foot + 17 * series + 62
width = 460; height = bottom + 450
px(y) = y / (1.0 * height)
split = bottom + 0.5 * (height - 36 - bottom)
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
	set lmargin at screen 76.0 / width
	set rmargin at screen 1 - 28.0 / width
	set samples 2

	set label 1 title at screen 12.0 / width, px(height - 16) left font "Arial Bold,13" textcolor rgb ink
	set label 2 notes at screen 12.0 / width, px(foot - 8) left font "Arial,10" textcolor rgb "#666666"

	set tmargin at screen px(height - 36)
	set bmargin at screen px(split + 38)
	set logscale x 10
	set xrange [0.999 * 10.0 ** decade:1.001 * 10.0 ** decades]
	set format x "%g"
	set xtics ("0.001" 0.001, "0.01" 0.01, "0.1" 0.1, "1" 1, "10" 10, "100" 100, "1000" 1e3, \
		"10,000" 1e4, "100,000" 1e5, "1e6" 1e6, "1e7" 1e7, "1e8" 1e8)
	set yrange [0:1]
	set ytics ("0" 0, "25 %%" 0.25, "50 %%" 0.5, "75 %%" 0.75, "100 %%" 1)
	set label 3 "share of calls" at screen 14.0 / width, px((height - 36 + split + 38) / 2) \
		center rotate textcolor rgb ink
	set label 4 "latency (us)" at screen 0.5, px(split + 2) center textcolor rgb ink
	plot for [i = 1:series] tsv index i using 1:2 with lines lt style(i) notitle, \
	     for [i = 1:series] tsv index i using ($4 > 0 ? $1 : NaN):2 with points lt style(i) notitle

	unset label
	set tmargin at screen px(split - 16)
	set bmargin at screen px(bottom)
	set xrange [1:10.0 ** tail]
	set xtics ("0" 1, "50" 2, "90" 10, "99" 100, "99.9" 1e3, "99.99" 1e4, "99.999" 1e5, "99.9999" 1e6)
	set logscale y 10
	set yrange [0.999 * 10.0 ** decade:1.001 * 10.0 ** decades]
	set ytics ("0.001" 0.001, "0.01" 0.01, "0.1" 0.1, "1" 1, "10" 10, "100" 100, "1000" 1e3, \
		"10,000" 1e4, "100,000" 1e5, "1e6" 1e6, "1e7" 1e7, "1e8" 1e8)
	set label 4 "percentile" at screen 0.5, px(foot + 17 * series + 22) center textcolor rgb ink
	set label 5 "latency (us)" at screen 14.0 / width, px((split - 16 + bottom) / 2) \
		center rotate textcolor rgb ink
	set key at screen 10.0 / width, px(foot) left bottom vertical maxcols 1 \
		Left reverse samplen 3.5 spacing 1.18 font "Arial,11" textcolor rgb ink
	plot for [i = 1:series] tsv index i using (1 / $3):1 with lines lt style(i) notitle, \
	     for [i = 1:series] tsv index i using ($4 > 0 ? 1 / $3 : NaN):1 with points lt style(i) notitle, \
	     for [i = 1:series] NaN with linespoints lt style(i) title word(labels, i)
	unset logscale; unset key; unset label
	set xrange [*:*]; set yrange [*:*]
	unset multiplot
	set output
}
