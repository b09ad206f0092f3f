# SPDX-License-Identifier: GPL-2.0-only
#
# Latency of each ordered pair of CPUs: senders down, targets across, the
# median on the left, p99 on the right, one row of panels per guest. All share
# one logarithmic scale, darker is slower; up to 16 CPUs the cells have numbers.
#
#   gnuplot -e "tsv='heat-single.tsv'; out='heat-single'" heat.gp
#
# writes out.svg and out.png. Input, tab-separated, blocks separated by two blank
# lines:
#   block 0     key, value:  title TEXT, note TEXT (several), and
#               panel LABEL CELLS CPUS_PER_CELL, one per later block, in their
#               order (CELLS along one side)
#   block 1...  sender, target (both counted in cells), n, p50_us, p99_us
if (!exists("tsv")) tsv = "heat.tsv"
if (!exists("out")) out = "heat"

set encoding utf8
set datafile separator tab
set datafile missing "NaN"

title = ""; notes = ""; nnotes = 0; panels = 0; labels = ""; sides = ""; steps = ""; side = 1
stats tsv index 0 using (key = strcol(1), \
	key eq "title" ? title = strcol(2) : \
	key eq "note" ? (notes = notes . (nnotes ? "\n" : "") . strcol(2), nnotes = nnotes + 1) : \
	key eq "panel" ? (labels = labels . ' "' . strcol(2) . '"', sides = sides . " " . strcol(3), \
			  steps = steps . " " . strcol(4), panels = panels + 1, \
			  side = int(strcol(3)) > side ? int(strcol(3)) : side) : 0, \
	0) nooutput
stats tsv index 1:panels using (log10($4)) name "L" nooutput
stats tsv index 1:panels using (log10($5)) name "H" nooutput
# a factor of two at least, or noise would look like a difference
lo = L_min; hi = H_max > lo + 0.3 ? H_max : lo + 0.3

width = side > 6 ? 960 : 460
left = 46.0; gap = 50.0; right = 16.0
across = (width - left - gap - right) / 2	# of a panel
cells(i) = int(word(sides, i))
cellw(i) = across / cells(i)
cellh(i) = cellw(i) < 26 ? cellw(i) : 26.0
down(i) = cellh(i) * cells(i)
rowpx(i) = down(i) + 82
foot = 14 * nnotes + 6
scale = 44
height = int(foot + scale + 30 + (sum [i = 1:panels] rowpx(i)))
px(y) = y / (1.0 * height)
above(i) = i > 1 ? (sum [k = 1:i - 1] rowpx(k)) : 0
ink = "#333333"; dim = "#666666"

# light to dark in every step, in grey too
mix(a, b, t) = int(a + (b - a) * t)
ramp(t, a, b, c) = t < 0.5 ? mix(a, b, 2 * t) : mix(b, c, 2 * t - 1)
part(t) = t < 0 ? 0 : t > 1 ? 1 : t
colour(t) = 65536 * ramp(t, 253, 230, 90) + 256 * ramp(t, 243, 159, 42) + ramp(t, 216, 0, 0)
heat(us) = part((log10(us) - lo) / (hi - lo))
# where white has the better contrast, 4.5 at least, as black has below
dark(us) = heat(us) >= 0.731
# outside of the picture; NaN would do, but gnuplot complains of plots with nothing else
hidden = 1e6
# five characters at most
number(us) = us < 9.995 ? sprintf("%.2f", us) : us < 99.95 ? sprintf("%.1f", us) : \
	us < 99999.5 ? sprintf("%.0f", us) : us < 9999500 ? sprintf("%.0fk", us / 1e3) : sprintf("%.0fM", us / 1e6)
# not the page's colours: a cell keeps its own on a dark page, and so do its numbers
on_light = "#010101"; on_dark = "#FEFEFE"

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
	set border 15 lc rgb ink lw 1
	set style fill solid 1 noborder
	set label 1 title at screen 12.0 / width, px(height - 16) left font "Arial Bold,13" textcolor rgb ink
	set label 2 notes at screen 12.0 / width, px(foot - 8) left font "Arial,10" textcolor rgb dim
	# the scale
	strip = 240.0
	do for [k = 0:47] {
		set object 100 + k rectangle from screen (left + k * strip / 48) / width, px(foot + 22) \
			to screen (left + (k + 1) * strip / 48) / width, px(foot + 34) \
			fillstyle solid 1 noborder fillcolor rgb colour(k / 47.0)
	}
	do for [k = 0:2] {
		set label 3 + k number(10 ** (lo + k * (hi - lo) / 2)) . (k == 2 ? " us" : "") \
			at screen (left + k * strip / 2) / width, px(foot + 12) center font "Arial,10" textcolor rgb ink
	}
	do for [i = 1:panels] {
		do for [half = 0:1] {
			x0 = left + half * (across + gap)
			y0 = height - 30 - above(i) - 42
			set lmargin at screen x0 / width
			set rmargin at screen (x0 + across) / width
			set tmargin at screen px(y0)
			set bmargin at screen px(y0 - down(i))
			set xrange [-0.5:cells(i) - 0.5]
			set yrange [cells(i) - 0.5:-0.5]
			unset xtics; unset ytics
			every = cells(i) <= 16 ? 1 : 8
			step = int(word(steps, i))
			set xtics scale 0 textcolor rgb ink font "Arial,10" offset 0, 0.6
			set ytics scale 0 textcolor rgb ink font "Arial,10" offset 0.6, 0
			set xtics (sprintf("%d", 0) 0)
			set ytics (sprintf("%d", 0) 0)
			do for [k = every:cells(i) - 1:every] {
				set xtics add (sprintf("%d", k * step) k)
				set ytics add (sprintf("%d", k * step) k)
			}
			if (!half) { set label 10 word(labels, i) at screen 12.0 / width, px(y0 + 28) left font "Arial Bold,11" textcolor rgb ink }
			set label 11 (half ? "p99, us" : "median, us") at screen x0 / width, px(y0 + 10) left font "Arial,11" textcolor rgb ink
			set label 12 "to CPU" at screen (x0 + across / 2) / width, px(y0 - down(i) - 24) center font "Arial,10" textcolor rgb dim
			set label 13 "from CPU" at screen (x0 - 32) / width, px(y0 - down(i) / 2) center rotate font "Arial,10" textcolor rgb dim
			size = cellw(i) < 34 ? 7.5 : 9
			if (cells(i) <= 16) {
				plot tsv index i using 2:1:($2 - 0.5):($2 + 0.5):($1 - 0.5):($1 + 0.5):(colour(heat(column(4 + half)))) \
					with boxxyerror fillcolor rgb variable notitle, \
				     tsv index i using (dark(column(4 + half)) ? hidden : $2):1:(number(column(4 + half))) \
					with labels center font sprintf("Arial,%g", size) textcolor rgb on_light notitle, \
				     tsv index i using (dark(column(4 + half)) ? $2 : hidden):1:(number(column(4 + half))) \
					with labels center font sprintf("Arial,%g", size) textcolor rgb on_dark notitle
			} else {
				plot tsv index i using 2:1:($2 - 0.5):($2 + 0.5):($1 - 0.5):($1 + 0.5):(colour(heat(column(4 + half)))) \
					with boxxyerror fillcolor rgb variable notitle
			}
			unset label; unset object
		}
	}
	unset multiplot
	set output
}
