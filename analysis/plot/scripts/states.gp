# SPDX-License-Identifier: GPL-2.0-only
#
# Latency by what the targets were doing: the median above, p99 below.
#
#   gnuplot -e "tsv='states-single.tsv'; out='states-single'" states.gp
#
# writes out.svg and out.png. Input, tab-separated, blocks separated by two blank
# lines:
#   block 0     key, value:  title TEXT, note TEXT (several),
#               state NAME (several, from the left), and
#               series LABEL STYLE, one per later block, in their order;
#               STYLE as in latency.gp
#   block 1...  state (counted from 1), n, p50_us, p99_us
if (!exists("tsv")) tsv = "states.tsv"
if (!exists("out")) out = "states"

set encoding utf8
set datafile separator tab
set datafile missing "NaN"

title = ""; notes = ""; nnotes = 0; series = 0; labels = ""; styles = ""; states = ""; nstates = 0
stats tsv index 0 using (key = strcol(1), \
	key eq "title" ? title = strcol(2) : \
	key eq "note" ? (notes = notes . (nnotes ? "\n" : "") . strcol(2), nnotes = nnotes + 1) : \
	key eq "state" ? (states = states . ' "' . strcol(2) . '"', nstates = nstates + 1) : \
	key eq "series" ? (labels = labels . ' "' . strcol(2) . '"', \
			   styles = styles . " " . strcol(3), series = series + 1) : 0, \
	0) nooutput

# whole decades around all that is drawn, two at least one apart
stats tsv index 1:series using (log10($3)) name "M" nooutput
stats tsv index 1:series using (log10($4)) name "T" nooutput
decade(x) = 0.999 * 10.0 ** floor(x)
above(x, low) = 1.001 * 10.0 ** (ceil(x) > floor(low) ? ceil(x) : floor(low) + 1)

# as in latency.gp
colours = "#56B4E9 #0072B2 #E69F00 #D55E00 #66C2A5 #009E73 #999999 #CC79A7"
marks = "6 7 8 9 4 5 12 13"
style(i) = int(word(styles, i))
# the series of a state beside each other
at(x, i) = x + 0.64 * (i - (series + 1) / 2.0) / series
do for [i = 1:8] {
	if (i % 2) {
		set linetype i lc rgb word(colours, i) lw 2 dt (5, 3) pt int(word(marks, i)) ps 0.9
	} else {
		set linetype i lc rgb word(colours, i) lw 2 dt 1 pt int(word(marks, i)) ps 0.9
	}
}

foot = 14 * nnotes + 6		# pixels: the notes, then the legend
bottom = foot + 17 * series + 62
width = 460; height = bottom + 386
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
	unset label; unset key; unset logscale
	set multiplot
	set border 3 lc rgb ink lw 1
	set tics nomirror out scale 0.6 textcolor rgb ink
	set grid ytics lc rgb grid lw 0.6 dt 1
	set lmargin at screen 76.0 / width
	set rmargin at screen 1 - 28.0 / width
	set samples 2
	set xrange [0.4:nstates + 0.6]
	unset xtics
	set xtics nomirror scale 0 textcolor rgb ink
	set xtics (word(states, 1) 1)
	do for [k = 2:nstates] { set xtics add (word(states, k) k) }
	set logscale y 10
	set ytics ("0.001" 0.001, "0.01" 0.01, "0.1" 0.1, "1" 1, "10" 10, "100" 100, "1000" 1e3, \
		"10,000" 1e4, "100,000" 1e5, "1e6" 1e6, "1e7" 1e7, "1e8" 1e8)

	set label 1 title at screen 12.0 / width, px(height - 16) left font "Arial Bold,13" textcolor rgb ink
	set label 2 notes at screen 12.0 / width, px(foot - 8) left font "Arial,10" textcolor rgb "#666666"
	set label 3 "median (us)" at screen 14.0 / width, px((height - 36 + split + 22) / 2) \
		center rotate textcolor rgb ink
	set tmargin at screen px(height - 36)
	set bmargin at screen px(split + 22)
	set yrange [decade(M_min):above(M_max, M_min)]
	set xtics format ""
	plot for [i = 1:series] tsv index i using (at($1, i)):3 with points lt style(i) notitle

	unset label
	set tmargin at screen px(split - 8)
	set bmargin at screen px(bottom)
	set yrange [decade(T_min):above(T_max, T_min)]
	set xtics format "%g"
	set label 4 "what the targets were doing" at screen 0.5, px(foot + 17 * series + 22) center textcolor rgb ink
	set label 5 "p99 (us)" at screen 14.0 / width, px((split - 8 + bottom) / 2) \
		center rotate textcolor rgb ink
	set key at screen 10.0 / width, px(foot) left bottom vertical maxcols 1 \
		Left reverse samplen 3.5 spacing 1.18 font "Arial,11" textcolor rgb ink
	plot for [i = 1:series] tsv index i using (at($1, i)):4 with points lt style(i) notitle, \
	     for [i = 1:series] NaN with points lt style(i) title word(labels, i)
	unset multiplot
	set output
}
