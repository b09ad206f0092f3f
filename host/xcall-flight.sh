# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# The flight recorder of xcall-xentrace: xentrace writes one file without end; what is
# older than it may be is taken out of it by holes, and a dump is a copy of the rest. Unlike
# xentrace -M, which has one circular buffer and writes it only when it ends, nothing stops
# for a dump, and two may follow each other. The hand-shake with guests: docs/flight.md.

declare -A opt run     # xcall-xentrace's: what was asked for, this recording
readonly FLIGHT_PAUSE=4 # seconds between two dumps that a guest asks for

# Places in the file where a window begins, and when they were its end (ms).
places=()
times=()
punched=0
dumps=0
wanted=()             # "TIME SINCE NAME SEQUENCE DOMID" of dumps that are to be written
looked=0              # when nobody wanted one, last (ms): who does now has asked since
asked=0               # by signals
part_of_path=         # of a line of xenstore-watch
declare -A dumped_at  # when a guest had its last one

now_ms() {
	local s
	s=${EPOCHREALTIME/[.,]/}
	echo $((s / 1000))
}

# flight_check DIR: can files there have holes?
flight_check() {
	local file=$1/hole status=0
	head -c 65536 /dev/zero >"$file" && fallocate -p -o 0 -l 32768 "$file" 2>/dev/null || status=1
	rm -f "$file"
	return $status
}

# flight_prepare: dies where a flight recorder cannot be.
flight_prepare() {
	local free work=${opt[work]} mib=${opt[flight_mib]}
	flight_check "${run[state]}" || die "files in $work cannot have holes" "name a tmpfs or a disk with ext4, xfs or btrfs with -w"
	free=$(($(stat -f -c '%a * %S' "${run[state]}") >> 20))
	[ "$free" -gt $((mib + opt[reserve])) ] ||
		die "$work has $free MiB free: too little for $mib MiB of --flight and ${opt[reserve]} MiB of reserve" "give fewer with --flight ${opt[flight_seconds]}:MIB, or another place with -w"
}

# flight_begin: from where on to keep, and xenstore-watch.
flight_begin() {
	local fd
	places=(0)
	times=($((run[begin] / 1000000)))
	looked=${times[0]}
	mkfifo "${run[state]}/watch"
	exec {fd}<>"${run[state]}/watch"
	run[watch]=$fd
	xenstore-watch /local/domain >"${run[state]}/watch" 2>"${run[state]}/watch.log" &
	run[watcher]=$!
}

# flight_rest: for some time, or until xenstore has changed; then all that there is to do.
flight_rest() {
	local path='' wait=0.2 at
	# A time that is over leaves part of a line in path.
	while at=$(now_ms) && IFS= read -r -t $wait -u "${run[watch]}" path; do
		guest_asks "$part_of_path$path"
		part_of_path=
		wait=0.01
	done
	part_of_path+=$path
	signals_ask
	looked=$at
	note_place
	forget_old || run[error]="cannot free what is old in ${opt[work]}"
	write_dumps
}

# flight_end: what is still wanted when xentrace has ended.
flight_end() {
	signals_ask
	note_place
	write_dumps ended
}

# note_place: the end of the file just now. Most of the time xentrace sleeps, and it is the
# end of a window; whether it was shows when the next one follows.
note_place() {
	local size n=${#places[@]}
	size=$(stat -c %s "${run[trace]}" 2>/dev/null) || return 0
	[ "$n" -eq 0 ] || [ "$size" -ne "${places[n - 1]}" ] || return 0
	if [ "$n" -gt 0 ] && [ "${places[n - 1]}" -gt 0 ] && ! is_window "${run[trace]}" "${places[n - 1]}"; then
		unset "places[n - 1]" "times[n - 1]"
	fi
	places+=("$size")
	times+=("$(now_ms)")
}

# forget_old: a hole over what is older, or more, than was asked for. A dump that
# is wanted has the seconds before it was asked for, however long this program took to see that.
forget_old() {
	local now since i last keep=0 n=${#places[@]} hole
	now=$(now_ms)
	for i in "${wanted[@]}"; do
		read -r _ since _ <<<"$i"
		[ "$since" -ge "$now" ] || now=$since
	done
	[ "$n" -gt 2 ] || return 0
	last=${places[n - 1]}
	# The last two places are not known to begin a window yet.
	while [ $((keep + 3)) -lt "$n" ] &&
		{ [ $((now - times[keep + 1])) -ge $((opt[flight_seconds] * 1000)) ] ||
			[ $((last - places[keep])) -gt $((opt[flight_mib] << 20)) ]; }; do
		keep=$((keep + 1))
	done
	[ "$keep" -gt 0 ] || return 0
	places=("${places[@]:keep}")
	times=("${times[@]:keep}")
	hole=$((places[0] / 4096 * 4096))
	if [ $((hole - punched)) -ge 65536 ]; then
		fallocate -p -o "$punched" -l $((hole - punched)) "${run[trace]}" || return 1
		punched=$hole
	fi
}

# first_whole: the first place that is kept at which all pCPUs' records begin.
first_whole() {
	if [ "${places[0]:-0}" -gt 0 ] && next_round "${run[trace]}" "${places[0]}"; then
		echo "${run[round]}"
	else
		echo "${places[0]:-0}"
	fi
}

# want_dump NAME SEQUENCE DOMID: to be written as soon as all that Xen recorded until now
# is in the file.
want_dump() {
	wanted+=("$(now_ms) $looked $1 $2 $3")
}

answer() {
	local domid=$1 key=$2 value=$3
	[ -z "$domid" ] || xenstore-write "/local/domain/$domid/data/xcall/$key" "$value" 2>/dev/null ||
		complain "cannot answer domain $domid in xenstore: $key"
}

# guest_asks PATH: a line of xenstore-watch; only a guest's flight key is of interest.
guest_asks() {
	local domid name sequence now
	[[ $1 =~ ^/local/domain/([0-9]+)/data/xcall/flight$ ]] || return 0
	domid=${BASH_REMATCH[1]}
	sequence=$(xenstore-read "$1" 2>/dev/null) || return 0
	[[ $sequence =~ ^[0-9]{1,10}$ ]] || return 0
	name=$(xenstore-read "/local/domain/$domid/name" 2>/dev/null) || return 0
	name=${name//[^A-Za-z0-9._-]/_}
	now=$(now_ms)
	if [ $((now - ${dumped_at[$domid]:-0})) -lt $((FLIGHT_PAUSE * 1000)) ]; then
		say "$name asks for dump $sequence within $FLIGHT_PAUSE s of its last: refused"
		answer "$domid" flight-error "$sequence refused: $FLIGHT_PAUSE s between two"
		return 0
	fi
	dumped_at[$domid]=$now
	detail "domain $domid, $name: wants dump $sequence"
	want_dump "$name" "$sequence" "$domid"
}

# dump_from_to FROM TO DEST BEGIN END CUT: DEST/host, whole or not at all.
dump_from_to() {
	local from=$1 to=$2 dest=$3
	rm -rf "$dest.new"
	mkdir -p "$dest.new/host" &&
		dd if="${run[trace]}" of="$dest.new/host/xen.trace" bs=1M iflag=skip_bytes,count_bytes \
			skip="$from" count=$((to - from)) status=none 2>"${run[state]}/dd" &&
		write_meta "$dest.new/host" "$4" "$5" 0 $((to - from)) "$6" &&
		mv "$dest.new" "$dest" && return 0
	rm -rf "$dest.new"
	return 1
}

# signals_ask: a dump for each SIGUSR1.
signals_ask() {
	while [ "${run[signalled]}" -gt 0 ]; do
		run[signalled]=$((run[signalled] - 1))
		asked=$((asked + 1))
		want_dump host "$asked" ""
	done
}

# write_dumps [ended]: those wanted long enough ago. xentrace polls every 100 ms: a place
# noted 350 ms later comes after all of it. When xentrace has ended, its file's end does.
write_dumps() {
	local time since name sequence domid n=${#places[@]} i k last from to cut dest wait=() reason
	[ "${#wanted[@]}" -gt 0 ] || return 0
	for i in "${wanted[@]}"; do
		read -r time since name sequence domid <<<"$i"
		last=-1
		run[round]=0
		[ -z "${1:-}" ] || last=$((n - 1))
		# The last place is not checked yet.
		for ((k = n - 2; k > 0; k--)); do
			[ -n "${1:-}" ] || [ "${times[k]}" -lt $((time + 350)) ] || last=$k
		done
		if { [ "$last" -lt 0 ] || { [ -z "${1:-}" ] && ! next_round "${run[trace]}" "${places[last]}"; }; } &&
			[ $(($(now_ms) - time)) -lt 10000 ]; then
			wait+=("$i")
			continue
		fi
		[ "$last" -ge 0 ] || last=$((n - 2))
		from=$(first_whole) to=0
		[ "$last" -lt 1 ] || to=$((places[last] > run[round] ? places[last] : run[round]))
		cut=
		[ "$from" -eq 0 ] || cut=begin
		[ -n "${1:-}" ] || cut+=" end"
		dest=${opt[dir]}/flight-$name-$sequence
		# A recorder in a guest that starts again counts from the beginning.
		for ((k = 2; k < 10000; k++)); do
			[ -e "$dest" ] || break
			dest=${opt[dir]}/flight-$name-$sequence.$k
		done
		if [ "$to" -le "$from" ]; then
			reason="nothing is recorded"
		elif [ "$dumps" -ge "${opt[flight_most]}" ]; then
			reason="${opt[flight_most]} dumps are there already (--dumps)"
		elif dump_from_to "$from" "$to" "$dest" "${times[0]}000000" "${times[last]}000000" "$cut"; then
			dumps=$((dumps + 1))
			say "dump $sequence of $name: $(((to - from) >> 10)) KiB, $(((times[last] - times[0]) / 1000)) s in $dest"
			answer "$domid" flight-done "$sequence"
			continue
		else
			reason="cannot write $dest: $(tail -n 1 "${run[state]}/dd" 2>/dev/null)"
		fi
		complain "dump $sequence of $name: $reason"
		answer "$domid" flight-error "$sequence ${reason:0:200}"
	done
	wanted=("${wait[@]}")
}
