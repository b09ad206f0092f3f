# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# The benchmark matrix: reads its table, makes the scenario of each of its runs, and writes
# matrix.json of the runs that are complete. Sourced by bench.sh, after common.sh.

declare -A M
# All runs of the table, in its order; a run is one boot of Xen.
RUNS=()

# matrix_number WHERE NAME VALUE LOW: a whole number.
matrix_number() {
	if ! [[ $3 =~ ^[0-9]{1,2}$ ]] || [ "$3" -lt "$4" ]; then
		die "$1: $2 is '$3'; it takes a number from $4 to 99"
	fi
}

# matrix_line WHERE FIELD...: one line of the table, checked, as a run per type of guest.
matrix_line() {
	local where=$1 type run
	shift
	[ $# -eq 9 ] || die "$where: $# fields where 9 are needed"
	local name=$1 pcpus=$2 vcpus=$3 busy=$4 pinned=$5 how=$6 kernels=$7 some=$8 all=$9 field
	[[ $name =~ ^[a-z0-9-]+$ ]] || die "$where: run '$name': a name has small letters, digits and -"
	matrix_number "$where" pcpus "$pcpus" 1
	matrix_number "$where" busy "$busy" 0
	for field in ${vcpus//,/ }; do
		matrix_number "$where" vcpus "$field" 1
		[ $(((field + busy) % pcpus)) -eq 0 ] || die "$where: $((field + busy)) vCPUs are no multiple of $pcpus pCPUs"
	done
	case $pinned in yes | no) ;; *) die "$where: pinned is '$pinned'; it is yes or no" ;; esac
	case $how in plain | polling | recorded) ;; *) die "$where: '$how': a run is plain, polling or recorded" ;; esac
	for type in ${all//,/ }; do
		run=$type-$name
		[ -z "${M[$run.type]:-}" ] || die "$where: two runs named '$run'"
		RUNS+=("$run")
		M[$run.type]=$type M[$run.pcpus]=$pcpus M[$run.vcpus]=$vcpus M[$run.busy]=$busy
		M[$run.pinned]=$pinned M[$run.how]=$how M[$run.kernels]=$kernels
		M[$run.default]=
		[[ ",$some," != *",$type,"* ]] || M[$run.default]=yes
	done
}

# matrix_read TABLE: fills RUNS and M (keys RUN.FIELD).
matrix_read() {
	local line number=0 fields
	[ -r "$1" ] || die "cannot read the table $1"
	while IFS= read -r line || [ -n "$line" ]; do
		number=$((number + 1))
		read -r -a fields <<<"$line"
		case ${fields[0]:-#} in '#'*) continue ;; esac
		matrix_line "$1:$number" "${fields[@]}"
	done <"$1"
	[ ${#RUNS[@]} -gt 0 ] || die "$1: no run in it"
}

# matrix_guests RUN: "CELL GUEST VCPUS KERNEL OVERCOMMIT" of each guest of a run, in order.
matrix_guests() {
	local run=$1 vcpus kernel cell over
	local -A count=()
	for vcpus in ${M[$run.vcpus]//,/ }; do
		for kernel in ${M[$run.kernels]//,/ }; do
			over=$(((vcpus + M[$run.busy]) / M[$run.pcpus]))
			cell=${M[$run.type]}-$kernel-${over}x
			[ "${M[$run.busy]}" -eq 0 ] || cell+=-guest
			[ "${M[$run.pinned]}" = no ] || cell+=-pinned
			count[$cell]=$((${count[$cell]:-0} + 1))
			echo "$cell $cell.${count[$cell]} $vcpus $kernel $over"
		done
	done
}

# matrix_cpus VCPUS PCPUS: the xl line that has vCPU n on pCPU n, modulo their number.
matrix_cpus() {
	local n list=
	for ((n = 0; n < $1; n++)); do
		list+=", \"$((n % $2))\""
	done
	echo "xl = cpus=[${list#, }]"
}

# matrix_scenario RUN: its scenario, for lab/host.
matrix_scenario() {
	local run=$1 guest vcpus kernel dir=$TOP/lab/scenarios
	local pcpus=${M[$run.pcpus]} busy=${M[$run.busy]} pinned=${M[$run.pinned]} how=${M[$run.how]}
	printf '[host]\npcpus = %s\n' "$pcpus"
	[ "$how" != recorded ] || echo "trace = yes"
	if [ "$busy" -ne 0 ]; then
		printf '\n[guest busy]\ntype = pv\nkernel = stock\nvcpus = %s\nmemory = 256\nlimit = 86400\nscript = %s\n' \
			"$busy" "$dir/bench-busy.sh"
		[ "$pinned" = no ] || matrix_cpus "$busy" "$pcpus"
	fi
	while read -r _ guest vcpus kernel _; do
		printf '\n[guest %s]\ntype = %s\nkernel = %s\nvcpus = %s\nlimit = 600\nscript = %s\nset = HOW=%s\n' \
			"$guest" "${M[$run.type]}" "$kernel" "$vcpus" "$dir/$MATRIX_SCRIPT" "$how"
		[ "$how" != polling ] || echo "args = idle=poll"
		[ "$busy" -eq 0 ] || echo "beside = busy"
		[ "$pinned" = no ] || matrix_cpus "$vcpus" "$pcpus"
	done < <(matrix_guests "$run")
}

# matrix_cells RUN: the cells it measures, as JSON: guests where nothing is recorded, and
# recorded where something is.
matrix_cells() {
	local run=$1
	matrix_guests "$run" | jq -R -n --arg run "$run" --arg type "${M[$run.type]}" \
		--argjson pcpus "${M[$run.pcpus]}" --argjson busy "${M[$run.busy]}" \
		--argjson pinned "$([ "${M[$run.pinned]}" = yes ] && echo true || echo false)" \
		--arg to "$([ "${M[$run.how]}" = recorded ] && echo recorded || echo guests)" '
		reduce (inputs | split(" ")) as $guest ({}; .[$guest[0]] |= ((. // {
				name: $guest[0], type: $type, kernel: $guest[3],
				overcommit: ($guest[4] | tonumber), by: (if $busy > 0 then "guest" else "count" end),
				pinned: $pinned, vcpus: ($guest[2] | tonumber), busy_vcpus: $busy, pcpus: $pcpus,
				guests: [], recorded: []
			}) | .[$to] += ["runs/\($run)/guest-\($guest[1])"]))
		| [.[]]'
}

# matrix_write DIR MADE RUN...: DIR/matrix.json, at once, of the runs named, all complete; MADE, an
# object of JSON, says how it was made. Of a cell that is measured in more than one run, all guests.
matrix_write() {
	local dir=$1 made=$2 run
	shift 2
	for run in "$@"; do
		cat "$dir/runs/$run/run.json"
	done | jq -s --argjson made "$made" '
		(reduce .[].cells[] as $cell ({}; .[$cell.name] |=
			if . then .guests += $cell.guests | .recorded += $cell.recorded else $cell end)
		) as $cells | {
			schema: "xcall.matrix/1",
			made: $made,
			cells: [$cells[] | select(.guests != [])],
			runs: map(del(.cells))
		}' >"$dir/.matrix.json.new" || die "cannot write $dir/matrix.json" "is the disk full?"
	sync "$dir/.matrix.json.new"
	mv "$dir/.matrix.json.new" "$dir/matrix.json"
}
