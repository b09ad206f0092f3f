# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# What xcall-xentrace knows about Xen's trace buffers and about the files that xentrace
# writes; sourced by it.

declare -A opt run # xcall-xentrace's: what was asked for, this recording

# Little-endian words of the stream: docs of each in Xen's public/trace.h.
readonly CPU_CHANGE=536997891 # 0x2001f003, two words: pCPU, bytes of the window after it
readonly ALL_EVENTS=0x0ffff000 # Xen's own default
readonly PROC=${XCALL_PROC:-/proc} # another place is for tests

# xl_info KEY: one value of `xl info`.
xl_info() { sed -n "s/^$1 *: //p" <<<"${run[info]}"; }

# mask_of WHY: xentrace's event mask for a question. Xen records the cross product of
# classes (bits 16 to 27) and subclasses (bits 12 to 15); TRC_GUEST, the guests' own
# markers, is in all: it costs nothing where no guest makes any.
mask_of() {
	case $1 in
	# scheduler and domains; subclasses 1 (run states) and 8 (wakes, switches)
	runqueue) echo 0x08069000 ;;
	# and PV, HVM; subclass 2 (handlers, subcalls, and with them the scheduler's own)
	delivery) echo 0x082eb000 ;;
	all) echo $ALL_EVENTS ;;
	*) return 1 ;;
	esac
}

# other_consumer: who already reads the trace buffers.
other_consumer() {
	local comm name
	for comm in "$PROC"/[0-9]*/comm; do
		read -r name 2>/dev/null <"$comm" || continue
		case $name in
		xentrace | xenbaked)
			comm=${comm%/comm}
			echo "$name, pid ${comm##*/}"
			return 0
			;;
		esac
	done
	return 1
}

# tsc_khz_of: sets run[tsc_khz] and run[tsc_khz_source]. CPUID leaf 0x40000003, subleaf 2 and Xen's
# boot message show the same number, in kHz; dom0's own estimate differs by some ppm.
tsc_khz_of() {
	local base=$((0x40000000)) raw
	run[tsc_khz]=0
	if [ -r /dev/cpu/0/cpuid ]; then
		# Xen's leaves move up when it also offers another hypervisor's.
		for raw in 0 256 512 768; do
			[ "$(dd if=/dev/cpu/0/cpuid bs=16 count=1 iflag=skip_bytes skip=$((base + raw)) 2>/dev/null |
				tail -c +5 | tr -d '\000' | head -c 4)" = XenV ] || continue
			run[tsc_khz]=$(dd if=/dev/cpu/0/cpuid bs=16 count=1 iflag=skip_bytes \
				skip=$(((2 << 32) + base + raw + 3)) 2>/dev/null | od -An -tu4 -N4 | tr -d ' ')
			run[tsc_khz_source]="CPUID leaf 0x40000003 subleaf 2"
			[ "${run[tsc_khz]:-0}" -eq 0 ] || return 0
		done
	fi
	run[tsc_khz]=$(xl dmesg 2>/dev/null | sed -n 's/.*Detected \([0-9]*\)\.\([0-9]\{3\}\) MHz.*/\1\2/p' | tail -n 1)
	run[tsc_khz_source]="xl dmesg: Detected MHz"
	[ -z "${run[tsc_khz]}" ] || return 0
	# The console ring has wrapped over the boot message. xl info shows the same number,
	# but only to three decimals of MHz: equal in kHz.
	run[tsc_khz]=$(xl_info cpu_mhz | sed -n 's/^\([0-9]*\)\.\([0-9]\{3\}\)$/\1\2/p')
	run[tsc_khz_source]="xl info: cpu_mhz"
	[ -n "${run[tsc_khz]}" ] || run[tsc_khz]=0
}

# ---- Xen's buffers -----------------------------------------------------------------

# pages_limit: the most pages for each pCPU. Xen keeps the pages' place in 16 bits, after
# 129 words of its own, and takes their memory from what is free; a quarter of that at most.
pages_limit() {
	local cpus free limit
	cpus=$(xl_info nr_cpus)
	free=$(xl_info free_memory)
	limit=$(((65535 - 129) / (cpus > 1 ? cpus - 1 : 1)))
	if [[ $free =~ ^[0-9]+$ ]] && [ $((free * 64 / cpus)) -lt "$limit" ]; then
		limit=$((free * 64 / cpus))
	fi
	echo $((limit > 32 ? limit : 32))
}

# pages_of_rate BYTES SECONDS: pages that hold SECONDS of a pCPU's BYTES a second.
pages_of_rate() {
	local pages limit
	pages=$((($1 * $2 + 4095) / 4096 + 1))
	limit=$(pages_limit)
	[ "$pages" -ge 512 ] || pages=512
	[ "$pages" -le "$limit" ] || pages=$limit
	echo "$pages"
}

# pages_now: sets run[buffer_pages] to the size that Xen's buffers have, 0 if that is not known.
# Xen tells only in its console ring, once a boot; $RUN_FILE goes with the boot, too.
pages_now() {
	local pages kept=${RUN_FILE%/*}/xcall-buffer-pages
	pages=$(xl dmesg 2>/dev/null |
		sed -n 's/.*xentrace: requesting [0-9]* t_info pages for \([0-9]*\) trace pages.*/\1/p' | tail -n 1)
	[ -n "$pages" ] || pages=$(cat "$kept" 2>/dev/null) || pages=0
	[[ $pages =~ ^[0-9]{1,7}$ ]] || pages=0
	run[buffer_pages]=$pages
	[ "$pages" -eq 0 ] || { echo "$pages" >"$kept"; } 2>/dev/null
}

# tracing_off: what a xentrace that died leaves enabled is disabled by one that ends well.
# -X disables at once; -D leaves no stale records to the next reader.
tracing_off() {
	timeout 10 xentrace -X -D -T 1 "$@" /dev/null >/dev/null 2>&1
}

# stale FILE: what the buffers hold that nobody read: tracing went on without a reader.
stale() {
	rm -f "$1"
	timeout 10 xentrace -X -T 1 "$1" >/dev/null 2>&1 || return 1
	stat -c %s "$1"
}

# ---- xentrace's file ----------------------------------------------------------------

# words FILE OFFSET: the three of a CPU_CHANGE record there.
words() { od -An -v -tu4 -j "$2" -N 12 "$1" 2>/dev/null; }

# is_window FILE OFFSET: do windows begin there? As far as three of them can be followed;
# nothing can be said of the file's end.
is_window() {
	local file=$1 at=$2 size header cpu bytes hop
	size=$(stat -c %s "$file") || return 1
	for hop in 1 2 3; do
		[ $((at + 12)) -le "$size" ] || { [ "$hop" -gt 1 ]; return; }
		read -r header cpu bytes <<<"$(words "$file" "$at")"
		[ "${header:-0}" -eq $CPU_CHANGE ] && [ "${cpu:-9999}" -lt 4096 ] &&
			[ $((bytes % 4)) -eq 0 ] || return 1
		at=$((at + 12 + bytes))
	done
}

# next_round FILE FROM: from where a window begins, the first place where xentrace began with
# its first pCPU again. It writes one pCPU's records after the other's: only there all of them
# are in the file up to the same poll, and cut elsewhere, one pCPU's last records are missing.
# Sets run[round]; fails if the file ends before.
next_round() {
	local at=$2 size header cpu bytes before=-1
	size=$(stat -c %s "$1") || return 1
	while [ $((at + 12)) -le "$size" ]; do
		read -r header cpu bytes <<<"$(words "$1" "$at")"
		[ "${header:-0}" -eq $CPU_CHANGE ] || return 1
		if [ "$before" -ge 0 ] && [ "$cpu" -le "$before" ]; then
			run[round]=$at
			return 0
		fi
		before=$cpu
		at=$((at + 12 + bytes))
	done
	return 1
}

# hop FILE FROM MOST: windows one after the other, from where one begins. Sets hop_end, the
# end of the last whole one, and hop_bytes, what each pCPU has in them.
declare -A hop_bytes=()
hop_end=0
hop() {
	local size n header cpu bytes
	size=$(stat -c %s "$1") || return 1
	hop_bytes=()
	hop_end=$2
	for ((n = 0; n < $3 && hop_end + 12 <= size; n++)); do
		read -r header cpu bytes <<<"$(words "$1" "$hop_end")"
		if [ "${header:-0}" -ne $CPU_CHANGE ] || [ $((hop_end + 12 + bytes)) -gt "$size" ]; then
			break
		fi
		hop_bytes[$cpu]=$((${hop_bytes[$cpu]:-0} + bytes))
		hop_end=$((hop_end + 12 + bytes))
	done
}

# record_bytes FILE OFFSET BYTES: the mean size of the records of a window's data, from its
# first 32 KiB.
record_bytes() {
	od -An -v -tu4 -w4 -j "$2" -N $(($3 < 32768 ? $3 : 32768)) "$1" 2>/dev/null | awk '
		skip { skip--; next }
		{ n++; skip = int($1 / 268435456) % 8 + ($1 >= 2147483648 ? 2 : 0) }
		END { print n ? int(NR * 4 / n) : 28 }'
}

# aligned: of the offsets on stdin, as grep -b has them, how many are at whole words.
aligned() {
	local at n=0
	while IFS=: read -r at _; do
		[ $((at % 4)) -ne 0 ] || n=$((n + 1))
	done
	echo $n
}

# losses FILE FROM: LOST records in it (header 0xc001f001).
losses() {
	tail -c "+$(($2 + 1))" "$1" | LC_ALL=C grep -obUaF $'\x01\xf0\x01\xc0' | aligned
}

# A marker: Xen records ADJDOM, subclass 8 of the scheduler's, when somebody asks for a
# domain's scheduling parameters; here dom0's own. Nothing changes by it.
marker_tool() {
	case $(xl_info xen_scheduler) in
	credit) echo sched-credit ;;
	credit2) echo sched-credit2 ;;
	rtds) echo sched-rtds ;;
	*) return 1 ;;
	esac
}

# markers FILE FROM: those of dom0 (header 0x90028009, TSC, domain 0), from a whole word on.
# A newline in the TSC would end grep's line: it becomes another byte.
markers() {
	tail -c "+$(($2 + 1))" "$1" | LC_ALL=C tr '\n' '\001' |
		LC_ALL=C grep -obUaP '(?s)\x09\x80\x02\x90.{8}\x00\x00\x00\x00' | aligned
}

# ---- meta.json ---------------------------------------------------------------------

json_string() { sed 's/\\/\\\\/g; s/"/\\"/g; s/[[:cntrl:]]/?/g' <<<"$1"; }

# domain ID: one line of meta.json in described[ID], until all of it is known. Toolstacks fill
# xenstore step by step; what is still missing after some ticks stays "unknown".
declare -A tries=() described=()
domain() {
	local id=$1 path=/local/domain/$1 name vm type vcpus tsc_mode config j_name j_uuid j_type
	[ -z "${described[$id]:-}" ] || [ "${tries[$id]:-0}" -gt 0 ] || return 0
	name=$(xenstore-read "$path/name" 2>/dev/null) || name=
	vm=$(xenstore-read "$path/vm" 2>/dev/null) || vm=
	type=$(xenstore-read "/libxl/$id/type" 2>/dev/null) || type=
	if [ "$id" -eq 0 ]; then
		[ -n "$type" ] || type=$(tr '[:upper:]' '[:lower:]' 2>/dev/null </sys/hypervisor/guest_type)
	fi
	vcpus=$(xenstore-list "$path/cpu" 2>/dev/null | wc -l)
	[ "$vcpus" -gt 0 ] || vcpus=$(xl list "$id" 2>/dev/null | awk 'NR == 2 { print $4 }')
	config=$(xl list -l "$id" 2>/dev/null)
	tsc_mode=$(sed -n 's/.*"tsc_mode": *"\([a-z_]*\)".*/\1/p' <<<"$config" | head -n 1)
	# libxl leaves out what has its default value.
	[ -n "$tsc_mode" ] || ! grep -q '"b_info"' <<<"$config" || tsc_mode=default
	j_name=$(json_string "${name:-unknown}")
	j_uuid=$(json_string "${vm#/vm/}")
	j_type=$(json_string "${type:-unknown}")
	printf -v "described[$id]" '{"domid": %d, "name": "%s", "uuid": "%s", "type": "%s", "vcpus": %d, "tsc_mode": "%s"}' \
		"$id" "$j_name" "$j_uuid" "$j_type" "${vcpus:-0}" "${tsc_mode:-unknown}"
	# dom0 has no more than a name in xenstore
	if [ -n "$name" ] && { [ "$id" -eq 0 ] || [ -n "${vm:+$type}" ] && [ -n "${type:+$tsc_mode}" ]; }; then
		tries[$id]=0
		detail "domain $id: $name ($type, ${vcpus:-0} vCPUs, tsc_mode $tsc_mode)"
	else
		[ -n "${tries[$id]:-}" ] || tries[$id]=10
		tries[$id]=$((tries[$id] - 1))
	fi
}

domains() {
	local id
	for id in $(xenstore-list /local/domain 2>/dev/null); do
		[[ ! $id =~ ^[0-9]+$ ]] || domain "$id"
	done
}

# has WORD TEXT: true or false
has() { case " $2 " in *" $1 "*) echo true ;; *) echo false ;; esac; }

# write_meta DIR BEGIN END STATUS BYTES [CUT]: by rename, so that it is never half there.
# CUT: "begin" and "end", if what xentrace wrote before or after this part is not in it.
write_meta() {
	local to=$1 cut=${6:-} id version begin_cut end_cut
	version=$(xl_info xen_version)
	version=$(json_string "$version")
	begin_cut=$(has begin "$cut")
	end_cut=$(has end "$cut")
	{
		printf '{\n"schema": "xcall.host/1",\n"xen_version": "%s",\n' "$version"
		printf '"tsc_khz": %d,\n"tsc_khz_source": "%s",\n' "${run[tsc_khz]}" "${run[tsc_khz_source]}"
		printf '"pcpus": %d,\n"why": "%s",\n"mask": "%s",\n' "$(xl_info nr_cpus)" "${opt[why]}" "${opt[mask]}"
		printf '"buffer_pages": %d,\n"busiest_pcpu": {%s},\n' "${run[buffer_pages]}" "${run[rate]}"
		printf '"begin_wall_ns": %d,\n"end_wall_ns": %d,\n' "$2" "$3"
		printf '"begin_cut": %s,\n"end_cut": %s,\n' "$begin_cut" "$end_cut"
		printf '"domains": [\n'
		for id in "${!described[@]}"; do
			echo "$id ${described[$id]}"
		done | sort -n | cut -d' ' -f2- | sed '$!s/$/,/'
		printf '],\n"xentrace": {"command": "%s", "exit": %d, "bytes": %d},\n' \
			"$(json_string "${run[xentrace]}")" "$4" "$5"
		printf '"losses": %d,\n"end_marker": "%s",\n' "${run[lost]}" "${run[end_marker]}"
		printf '"error": "%s"\n}\n' "$(json_string "${run[error]}")"
	} >"$to/meta.json.new" && mv "$to/meta.json.new" "$to/meta.json"
}

# ---- pinning ----------------------------------------------------------------------

# dom0_affinity: hard affinity of dom0's vCPUs, one line of number and CPUs each.
dom0_affinity() {
	xl vcpu-list 0 2>/dev/null | awk 'NR > 1 { print $3, $7 }'
}

# pinning_advice: one line if dom0, which empties the buffers, has no pCPU of its own.
pinning_advice() {
	local cpus others
	cpus=$(xl_info nr_cpus)
	[ "${cpus:-1}" -gt 1 ] || return 0
	others=1
	[ "$cpus" -eq 2 ] || others+=-$((cpus - 1))
	if dom0_affinity | grep -q ' all$'; then
		echo "dom0 shares all pCPUs with the guests; while they keep it waiting, nobody empties the buffers: --pin 0, and cpus=\"$others\" for the guests, keep one pCPU for it"
	fi
}
