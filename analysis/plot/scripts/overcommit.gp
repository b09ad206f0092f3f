# SPDX-License-Identifier: GPL-2.0-only
#
# Latency against overcommit: the median above, p99 below, one column of panels
# for each way of overcommitting, one line for each type of guest and kernel.
#
#   gnuplot -e "tsv='overcommit-single.tsv'; out='overcommit-single'" overcommit.gp
#
# writes out.svg and out.png. Input, tab-separated, blocks separated by two blank
# lines:
#   block 0     key, value:  title TEXT, note TEXT (several),
#               panel TEXT (one or two, from the left),
#               series LABEL STYLE (several; STYLE as in latency.gp), and
#               line SERIES PANEL (both counted from 1), one per later block,
#               in their order
#   block 1...  overcommit, n, p50_us, p99_us, then the lowest and the highest
#               repeat's p50_us, and the same of p99_us; by rising overcommit
if (!exists("tsv")) tsv = "overcommit.tsv"
if (!exists("out")) out = "overcommit"

set encoding utf8
set datafile separator tab
set datafile missing "NaN"

title = ""; notes = ""; nnotes = 0; series = 0; labels = ""; styles = ""
npanels = 0; panels = ""; lines = 0; of = ""; in = ""
stats tsv index 0 using (key = strcol(1), \
	key eq "title" ? title = strcol(2) : \
	key eq "note" ? (notes = notes . (nnotes ? "\n" : "") . strcol(2), nnotes = nnotes + 1) : \
	key eq "panel" ? (panels = panels . ' "' . strcol(2) . '"', npanels = npanels + 1) : \
	key eq "line" ? (of = of . " " . strcol(2), in = in . " " . strcol(3), lines = lines + 1) : \
	key eq "series" ? (labels = labels . ' "' . strcol(2) . '"', \
			   styles = styles . " " . strcol(3), series = series + 1) : 0, \
	0) nooutput

stats tsv index 1:lines using 1 name "X" nooutput
# both rows of panels have whole decades around all that is in them
stats tsv index 1:lines using (log10($5)) name "ML" nooutput
stats tsv index 1:lines using (log10($6)) name "MH" nooutput
stats tsv index 1:lines using (log10($7)) name "TL" nooutput
stats tsv index 1:lines using (log10($8)) name "TH" nooutput
decade(x) = 0.999 * 10.0 ** floor(x)
above(x, low) = 1.001 * 10.0 ** (ceil(x) > floor(low) ? ceil(x) : floor(low) + 1)

# as in latency.gp
colours = "#56B4E9 #0072B2 #E69F00 #D55E00 #66C2A5 #009E73 #999999 #CC79A7"
marks = "6 7 8 9 4 5 12 13"
style(i) = int(word(styles, i))
serie(l) = int(word(of, l))
# lines beside each other, so that their bars do not cover one another
spread = X_max > 1 ? 0.02 * (X_max - 1) : 0.02
at(x, l) = x + spread * (serie(l) - (series + 1) / 2.0) / (series > 4 ? 2 : 1)
# outside of the picture; NaN would do, but gnuplot complains of plots with nothing else
hidden = 1e6
do for [i = 1:8] {
	if (i % 2) {
		set linetype i lc rgb word(colours, i) lw 2 dt (5, 3) pt int(word(marks, i)) ps 0.9
	} else {
		set linetype i lc rgb word(colours, i) lw 2 dt 1 pt int(word(marks, i)) ps 0.9
	}
}

foot = 14 * nnotes + 6		# pixels: the notes, then the legend
bottom = foot + 17 * series + 62
width = npanels > 1 ? 960 : 460; height = bottom + 426
px(y) = y / (1.0 * height)
split = bottom + 0.5 * (height - 56 - bottom)
left = 76.0; right = 28.0; gap = 60.0
across = (width - left - right - gap * (npanels - 1)) / npanels
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
	set grid xtics ytics lc rgb grid lw 0.6 dt 1
	set samples 2
	set xrange [1 - 2 * spread - 0.1:(X_max > 1 ? X_max : 2) + 2 * spread + 0.1]
	set logscale y 10
	set ytics ("0.001" 0.001, "0.01" 0.01, "0.1" 0.1, "1" 1, "10" 10, "100" 100, "1000" 1e3, \
		"10,000" 1e4, "100,000" 1e5, "1e6" 1e6, "1e7" 1e7, "1e8" 1e8)
	set label 1 title at screen 12.0 / width, px(height - 16) left font "Arial Bold,13" textcolor rgb ink
	set label 2 notes at screen 12.0 / width, px(foot - 8) left font "Arial,10" textcolor rgb "#666666"
	do for [p = 1:npanels] {
		x0 = left + (p - 1) * (across + gap)
		set lmargin at screen x0 / width
		set rmargin at screen (x0 + across) / width
		set label 3 word(panels, p) at screen x0 / width, px(height - 42) left font "Arial Bold,11" textcolor rgb ink
		set label 4 "median (us)" at screen (x0 - 62) / width, px((height - 56 + split + 12) / 2) \
			center rotate textcolor rgb ink
		set tmargin at screen px(height - 56)
		set bmargin at screen px(split + 12)
		set yrange [decade(ML_min):above(MH_max, ML_min)]
		set xtics 1 format ""
		plot for [l = 1:lines] tsv index l using (int(word(in, l)) == p ? at($1, l) : hidden):3 \
			with lines lt style(serie(l)) notitle, \
		     for [l = 1:lines] tsv index l using (int(word(in, l)) == p ? at($1, l) : hidden):3:5:6 \
			with yerrorbars lt style(serie(l)) lw 1.2 dt 1 notitle
		unset label
		set tmargin at screen px(split - 8)
		set bmargin at screen px(bottom)
		set yrange [decade(TL_min):above(TH_max, TL_min)]
		set xtics 1 format "%gx"
		set label 5 "busy vCPUs for each pCPU" at screen (x0 + across / 2) / width, \
			px(foot + 17 * series + 22) center textcolor rgb ink
		set label 6 "p99 (us)" at screen (x0 - 62) / width, px((split - 8 + bottom) / 2) \
			center rotate textcolor rgb ink
		if (p == 1) {
			set key at screen 10.0 / width, px(foot) left bottom vertical maxcols 1 \
				Left reverse samplen 3.5 spacing 1.18 font "Arial,11" textcolor rgb ink
		}
		plot for [l = 1:lines] tsv index l using (int(word(in, l)) == p ? at($1, l) : hidden):4 \
			with lines lt style(serie(l)) notitle, \
		     for [l = 1:lines] tsv index l using (int(word(in, l)) == p ? at($1, l) : hidden):4:7:8 \
			with yerrorbars lt style(serie(l)) lw 1.2 dt 1 notitle, \
		     for [i = 1:series] NaN with linespoints lt style(i) title word(labels, i)
		unset label; unset key
	}
	unset multiplot
	set output
}
