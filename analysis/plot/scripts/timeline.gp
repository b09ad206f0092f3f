# SPDX-License-Identifier: GPL-2.0-only
#
# One call on one timeline: its stages, the guest's CPUs, then Xen's view.
#
#   gnuplot -e "tsv='timeline.tsv'; out='timeline'" timeline.gp
#
# writes out.svg and out.png. Input, tab-separated, blocks separated by two blank
# lines; a block with nothing in it holds one row outside the picture. Lanes
# count from 0, from the top; times are us since the call's begin.
#   block 0  key, value:  title TEXT, note TEXT (several), from US, to US,
#            lane LABEL GROUP (several, top to bottom; a gap between groups),
#            zoom TEXT FROM TO (none or two: parts shown again below, in us)
#   block 1  intervals: lane, from_us, to_us, kind, text, or - (kinds below)
#   block 2  points: lane, at_us, kind: send, receive, lock, unlock
#   block 3  arrows: from_lane, from_us, to_lane, to_us, kind: ipi, unlock
if (!exists("tsv")) tsv = "timeline.tsv"
if (!exists("out")) out = "timeline"

set encoding utf8
set datafile separator tab
set datafile missing "NaN"

title = ""; notes = ""; nnotes = 0; from = 0.0; to = 1.0
nzooms = 0; zooms = ""; zoomed = ""
lanes = 0; labels = ""; offsets = ""; group = ""; y = 0
lanepx = 24; gappx = 14
stats tsv index 0 using (key = strcol(1), \
	key eq "title" ? title = strcol(2) : \
	key eq "note" ? (notes = notes . (nnotes ? "\n" : "") . strcol(2), nnotes = nnotes + 1) : \
	key eq "from" ? from = real(strcol(2)) : \
	key eq "to" ? to = real(strcol(2)) : \
	key eq "zoom" ? (zooms = zooms . ' "' . strcol(2) . '"', \
			 zoomed = zoomed . " " . strcol(3) . " " . strcol(4), nzooms = nzooms + 1) : \
	key eq "lane" ? (y = y + (lanes && strcol(3) ne group ? gappx : 0), \
			 group = strcol(3), labels = labels . ' "' . strcol(2) . '"', \
			 offsets = offsets . sprintf(" %d", y), y = y + lanepx, lanes = lanes + 1) : 0, \
	0) nooutput
plotpx = y
top(lane) = lane >= 0 && lane < lanes ? int(word(offsets, int(lane) + 1)) : NaN

# kinds of interval: colour, pattern, half of the height in pixels, meaning.
# Stages are painted as in stages.gp.
kinds = "lock queue send delivery runq upcall dispatch handler release wake call wait irq target sender sibling other idle running runnable blocked offline lost run"
nkinds = words(kinds)
colours = "#999999 #56B4E9 #0072B2 #E69F00 #D55E00 #F0E442 #66C2A5 #009E73 #CC79A7 #882255 #BBBBBB #999999 #66C2A5 #009E73 #0072B2 #56B4E9 #E69F00 #BBBBBB #009E73 #D55E00 #999999 #444444 #444444 #009E73"
patterns = "5 4 7 4 3 2 5 1 4 3 0 4 5 3 7 4 5 0 2 3 4 0 2 3"
halves = "9 9 9 9 9 9 9 9 9 9 10 7 9 9 9 9 9 3 9 9 7 4 10 6"
meanings = '"stage: lock" "stage: queue" "stage: send" "stage: delivery" "stage: runq" "stage: upcall" "stage: dispatch" "stage: handler" "stage: release" "stage: wake" "in the call" "waits for it" "IPI upcall" "target vCPU runs" "caller vCPU runs" "another vCPU of it" "other domain" "pCPU idle" "vCPU running" "vCPU runnable" "vCPU blocked" "vCPU offline" "events lost" "handler runs"'
used = " "
stats tsv index 1 using (k = strcol(4), \
	(strstrt(used, " " . k . " ") ? 0 : (used = used . k . " ", 0))) nooutput
nused = 0; order = ""
do for [k = 1:nkinds] {
	if (strstrt(used, " " . word(kinds, k) . " ")) {
		order = order . sprintf(" %d", k)
		nused = nused + 1
	}
}

at(u) = int(word(order, u))

columns = 6
foot = 14 * nnotes + 6
legend = 17 * ((nused + 4 + columns - 1) / columns)
bottom = foot + legend + 52
zoompx = nzooms ? plotpx + 64 : 0
width = 960; height = bottom + zoompx + plotpx + 40
left = 150.0; right = 24.0
begin = from; end = to
px(y) = y / (1.0 * height)
ink = "#333333"; dim = "#666666"
clip(t) = t < from ? from : t > to ? to : t
shown(a, b) = b >= from && a <= to
here(kind, k) = kind eq word(kinds, k) && shown($2, $3)
# below the picture; NaN would do, but gnuplot complains of plots with nothing else
hidden = 1e6
# the text of an interval: where it fits, white on the dark solid fills
dark = " runq wake target runnable run "
inside(text, kind, on_dark) = text ne "-" && shown($2, $3) && \
	(strstrt(dark, " " . kind . " ") > 0) == on_dark && \
	(clip($3) - clip($2)) / (to - from) * (x1 - x0) > 5.6 * strlen(text) + 8
# a step of 1, 2 or 5 times a power of ten, not below x
power(x) = 10.0 ** floor(log10(x))
step(x) = x <= power(x) ? power(x) : x <= 2 * power(x) ? 2 * power(x) : x <= 5 * power(x) ? 5 * power(x) : 10 * power(x)
mark(kind) = kind eq "send" ? 11 : kind eq "receive" ? 9 : kind eq "lock" ? 7 : 6

do for [ext in "svg png"] {
	if (ext eq "svg") {
		set terminal svg size width, height font "Arial,12" noenhanced background rgb "white"
	} else {
		set terminal pngcairo size 2 * width, 2 * height font "Arial,12" \
			fontscale 1.5 linewidth 2 pointscale 2 noenhanced background rgb "white"
	}
	set output out . "." . ext
	unset label; unset key; unset object; unset arrow
	set multiplot
	set yrange [plotpx:0]
	unset ytics
	set label 1 title at screen 12.0 / width, px(height - 16) left font "Arial Bold,13" textcolor rgb ink
	set label 2 notes at screen 12.0 / width, px(foot - 8) left font "Arial,10" textcolor rgb dim
	set label 4 "since the call's begin (us)" at screen 0.5, px(foot + legend + 16) center textcolor rgb ink
	# the legend: the kinds that occur, then points and arrows
	cell = (width - 20.0) / columns
	do for [i = 1:nused + 4] {
		cx = 12 + ((i - 1) % columns) * cell
		cy = foot + legend - 17 * ((i - 1) / columns) - 8
		meaning = ""
		if (i <= nused) {
			k = int(word(order, i))
			set object i rectangle from screen cx / width, px(cy - 5) to screen (cx + 18) / width, px(cy + 6) \
				fillstyle pattern int(word(patterns, k)) border lc rgb ink fillcolor rgb word(colours, k) lw 1
			meaning = word(meanings, k)
		}
		if (i == nused + 1) {
			meaning = "IPI: send, receive"
			set label 90 "" at screen (cx + 3) / width, px(cy) point pt 11 ps 0.8 lc rgb ink front
			set label 91 "" at screen (cx + 15) / width, px(cy) point pt 9 ps 0.8 lc rgb ink front
		}
		if (i == nused + 2) {
			meaning = "csd lock, unlock"
			set label 92 "" at screen (cx + 3) / width, px(cy) point pt 7 ps 0.6 lc rgb ink front
			set label 93 "" at screen (cx + 15) / width, px(cy) point pt 6 ps 0.6 lc rgb ink front
		}
		if (i == nused + 3) {
			meaning = "IPI, send to receive"
			set arrow 1 from screen cx / width, px(cy) to screen (cx + 20) / width, px(cy) \
				size screen 0.006, 20 filled lc rgb "#D55E00" lw 1.5 dt 1
		}
		if (i == nused + 4) {
			meaning = "unlock, seen"
			set arrow 2 from screen cx / width, px(cy) to screen (cx + 20) / width, px(cy) \
				size screen 0.006, 20 filled lc rgb "#882255" lw 1.5 dt 2
		}
		set label 10 + i meaning at screen (cx + 24) / width, px(cy) left font "Arial,11" textcolor rgb ink
	}
	set border 1 lc rgb ink lw 1
	set xtics nomirror out scale 0.6 textcolor rgb ink offset 0, 0.3
	set grid xtics lc rgb "#CCCCCC" lw 0.6 dt 1
	set clip two
	do for [v = 0:nzooms] {
		# the whole, then the enlarged parts side by side below it
		from = v ? real(word(zoomed, 2 * v - 1)) : begin
		to = v ? real(word(zoomed, 2 * v)) : end
		x0 = left + (v > 1 ? (v - 1) * (width - left - right + 24) / nzooms : 0)
		x1 = v ? x0 + (width - left - right + 24) / nzooms - 24 : width - right
		y1 = v ? height - 40 - plotpx - 64 : height - 40
		set lmargin at screen x0 / width
		set rmargin at screen x1 / width
		set tmargin at screen px(y1)
		set bmargin at screen px(y1 - plotpx)
		set xrange [from:to]
		set xtics step((to - from) * 80 / (x1 - x0))
		if (v) { set label 3 word(zooms, v) at screen x0 / width, px(y1 + 14) left font "Arial Bold,11" textcolor rgb ink }
		do for [l = 1:lanes] {
			if (v < 2) { set label 100 + l word(labels, l) at screen (left - 8) / width, \
				px(y1 - top(l - 1) - lanepx / 2) right font "Arial,11" textcolor rgb ink }
		}
		plot for [u = 1:nused] tsv index 1 \
			using 0:0:(clip($2)):(clip($3)): \
			(here(strcol(4), at(u)) ? top($1) + lanepx / 2 - int(word(halves, at(u))) : hidden): \
			(here(strcol(4), at(u)) ? top($1) + lanepx / 2 + int(word(halves, at(u))) : hidden) \
			with boxxyerror fillstyle pattern int(word(patterns, at(u))) border lc rgb ink \
			fillcolor rgb word(colours, at(u)) lw 1 notitle, \
		     tsv index 3 using 2:(strcol(5) eq "ipi" ? top($1) + lanepx / 2 : hidden):($4 - $2):(top($3) - top($1)) \
			with vectors head size screen 0.007, 18 filled lc rgb "#D55E00" lw 1.5 dt 1 notitle, \
		     tsv index 3 using 2:(strcol(5) eq "unlock" ? top($1) + lanepx / 2 : hidden):($4 - $2):(top($3) - top($1)) \
			with vectors head size screen 0.007, 18 filled lc rgb "#882255" lw 1.5 dt 2 notitle, \
		     tsv index 2 using 2:(top($1) + lanepx / 2):(mark(strcol(3))) with points pt variable ps 0.8 lc rgb ink notitle, \
		     tsv index 1 using ((clip($2) + clip($3)) / 2):(top($1) + lanepx / 2): \
			(inside(strcol(5), strcol(4), 0) ? strcol(5) : "") with labels center font "Arial Bold,10" textcolor rgb ink notitle, \
		     tsv index 1 using ((clip($2) + clip($3)) / 2):(top($1) + lanepx / 2): \
			(inside(strcol(5), strcol(4), 1) ? strcol(5) : "") with labels center font "Arial Bold,10" textcolor rgb "white" notitle
		unset label
		unset object
		unset arrow
	}
	unset multiplot
	set output
}
