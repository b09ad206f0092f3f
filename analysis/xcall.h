/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The analyser: what its parts offer each other.
 *
 *   folder -> xc_run -> clock -> merge (one event at a time) -> calls, IPIs,
 *   hotplug steps -> summary, report, check, dump, plots
 *
 * Times are TSC ticks, of the guest or of the host as the name says. Every
 * function that can fail returns 0 or a negative errno and has then already
 * said why on stderr, with file and offset.
 */
#ifndef XCALL_H
#define XCALL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "../bpf/trace_format.h"
#include "accounting.h"

#define XC_VERSION	"0.1"
#define XC_CPUS_MAX	4096	/* of a guest or a host */
#define XC_WORST	10	/* slowest calls kept per guest */
#define XC_DOM_IDLE	0x7fff
#define XC_TSC_MAX	(1ull << 60)	/* years: no TSC is there; sums of some fit in 64 bits */

/* ---- diagnostics: diag.c ------------------------------------------------ */

/* "xcall: FILE: offset N: message"; returns err, so that callers end in one line */
int xc_bad(int err, const char *file, uint64_t offset, const char *fmt, ...)
	__attribute__((format(printf, 4, 5)));
int xc_err(int err, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* of this thread: xc_bad() says nothing, as it will be asked again */
void xc_quiet(bool on);
void xc_warn(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
char *xc_path(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void *xc_alloc(size_t n, size_t size);	/* zeroed; ends the program if none left */
void *xc_grow_more(void *p, size_t *cap, size_t need, size_t size);
char *xc_strdup(const char *s);
#define XC_LINE		64	/* bytes of a cache line: no two CPUs write to one at once */
void *xc_alloc_lines(size_t n, size_t size);	/* from the start of one; not zeroed */

/* to need items at least; new part zeroed */
static inline void *xc_grow(void *p, size_t *cap, size_t need, size_t size)
{
	return need <= *cap ? p : xc_grow_more(p, cap, need, size);
}

/* ---- sorts: sort.c ------------------------------------------------------- */

/* as qsort(), stable; quick where the list was put together from some in order */
void xc_sort(void *list, size_t n, size_t size, int (*cmp)(const void *, const void *));
/* ascending; spare: room for as many */
void xc_sort_numbers(int64_t *list, int64_t *spare, size_t n);
/* ascending, in place, without room; list may be NULL if n is 0 */
void xc_sort_values(uint64_t *list, size_t n);
void xc_sort_reals(double *list, size_t n);
/*
 * The first at or behind at: its index in a list of n things of that size, in order of the
 * uint64_t that each begins with.
 */
size_t xc_first(const void *list, size_t n, size_t size, uint64_t at);

/* ---- files: map.c ------------------------------------------------------- */

struct xc_map {
	char *path;
	const unsigned char *data;	/* read-only; NULL when empty */
	uint64_t size;
};

int xc_map_open(struct xc_map *m, const char *path);
/*
 * What lies before pos is not needed for now: once that is a good piece more
 * than *dropped, it leaves memory, and *dropped is moved. It can be read again.
 */
void xc_map_passed(const struct xc_map *m, uint64_t *dropped, uint64_t pos);
void xc_map_close(struct xc_map *m);

/* ---- files, piece by piece: view.c ---------------------------------------- */

#define XC_VIEW		(64u << 10)	/* bytes of a file in memory at once */
#define XC_VIEW_MORE	64		/* and behind them some that mean nothing */

struct xc_file {
	char *path;
	uint64_t size;
	int fd;
	bool open;
};

struct xc_view {		/* the piece that is in memory */
	unsigned char *bytes;
	uint64_t from;
	size_t n, cap;
	size_t piece;		/* to be read at once, 0: XC_VIEW */
};

int xc_file_open(struct xc_file *f, const char *path);
void xc_file_close(struct xc_file *f);
const unsigned char *xc_view_load(struct xc_view *v, const struct xc_file *f, uint64_t pos,
				  size_t need);
void xc_view_free(struct xc_view *v);

/* need bytes from pos on, until the next call; NULL: not to be had, said why */
static inline const unsigned char *xc_view_at(struct xc_view *v, const struct xc_file *f,
					      uint64_t pos, size_t need)
{
	if (pos >= v->from && pos - v->from <= v->n && v->n - (pos - v->from) >= need)
		return v->bytes + (pos - v->from);
	return xc_view_load(v, f, pos, need);
}

/* ---- guest trace: tsdl.c, ctf.c ----------------------------------------- */

struct xc_env {			/* the metadata's env and clock */
	char *tracer_name, *tracer_version, *hostname, *release;
	char *kernel, *guest_type, *xen_uuid, *xen_vcpus;
	char *event_source;		/* NULL: "xcall" */
	uint64_t vcpus, tsc_khz;
	uint64_t start_tsc, start_mono_ns, start_wall_ns;
	uint64_t end_tsc, end_mono_ns, end_wall_ns;	/* 0: no clean end */
	uint64_t before_tsc, after_tsc;
	uint64_t from_tsc, until_tsc;	/* all between is there or lost; 0: not known */
	uint64_t clock_error_ns;	/* of events that came without a TSC */
	uint64_t missed;		/* events that the recorder's programs never saw */
	uint64_t clock_changes;		/* clock events; known if there is an end */
	uint32_t events;		/* recorded: a bit of 1 << xt_id for each */
	uint64_t clock_freq;
};

int xc_tsdl_read(struct xc_env *env, const char *path);
void xc_env_free(struct xc_env *env);

union xc_rec {			/* a record of bpf/trace_format.h */
	struct { __u64 tsc; __u16 id; } any;
	struct xt_call_begin call_begin;
	struct xt_call_end call_end;
	struct xt_csd_wait wait;
	struct xt_csd csd;
	struct xt_ipi_send send;
	struct xt_ipi_skip skip;
	struct xt_ipi_recv recv;
	struct xt_vcpu vcpu;
	struct xt_csd_stuck stuck;
	struct xt_clock clock;
	struct xt_hp hp;
	struct xt_switch swap;
	struct xt_marker marker;
};

struct xc_stream {		/* one CPU's file, and a cursor in it */
	struct xc_file file;
	struct xc_view view;
	unsigned int cpu;
	uint64_t packets, discarded, cut;	/* cut: bytes behind the last whole packet */
	uint64_t first_tsc, last_tsc;
	uint64_t start_tsc;		/* recording began, 0: not known */
	/* cursor */
	struct xt_packet packet;
	uint64_t next_packet, pos, end, tsc, lost_before;
	bool losing;
	int state;
	struct xc_perf_cpu *perf;	/* records of a perf.data, not of a stream file */
	char apart[XC_LINE];	/* the next one's may be read by another CPU */
};

struct xc_ctf {
	char *dir;
	struct xc_env env;
	struct xc_stream *streams;
	unsigned int n_streams;
	unsigned int cpus;		/* highest CPU number seen, plus one */
	uint64_t discarded;
	struct xc_perf *perf;		/* out of a perf.data */
};

/* partial: take a file cut in mid-packet (killed recorder) up to the cut */
int xc_ctf_open(struct xc_ctf **ctf, const char *dir, bool partial);
void xc_ctf_close(struct xc_ctf *ctf);
void xc_stream_rewind(struct xc_stream *s);

/* what a stream's cursor yields */
enum { XC_END, XC_RECORD, XC_LOSS_BEGIN, XC_LOSS_END };
/*
 * Next record in *rec, until the next call, or a loss boundary in *tsc: events of this
 * CPU are missing between LOSS_BEGIN and LOSS_END. Returns the above or a negative errno.
 */
int xc_stream_next(struct xc_stream *s, const union xc_rec **rec, uint64_t *tsc);
const char *xc_event_name(unsigned int id);	/* "call_begin" */
/* the field that is out of range in a record of that CPU, NULL: none */
const char *xc_rec_bad(const union xc_rec *r, unsigned int cpu);

/* ---- the same out of a perf.data: perf.c ---------------------------------- */

int xc_perf_open(struct xc_ctf **ctf, const char *path, bool partial);
void xc_perf_close(struct xc_perf *p);
void xc_perf_rewind(struct xc_perf_cpu *c);
int xc_perf_next(struct xc_stream *s, const union xc_rec **rec, uint64_t *tsc);

/* ---- Xen's trace: xentrace.c -------------------------------------------- */

#include "xentrace.h"

/* ---- metadata: meta.c, bench.c, interrupts.c, symbols.c ------------------ */

struct xc_domain {
	int domid;
	char *name, *uuid, *type, *tsc_mode;
	unsigned int vcpus;
};

struct xc_host_meta {
	char *xen_version;
	uint64_t tsc_khz, begin_wall_ns, end_wall_ns;
	unsigned int pcpus;
	uint32_t mask;			/* of events, 0: not known */
	uint64_t buffer_bytes;		/* of each pCPU's ring, 0: not known */
	char *end_marker;		/* of dom0: arrived, missing, none; NULL: not known */
	bool begin_cut, end_cut;	/* what xentrace wrote before or behind it is not there */
	struct xc_domain *domains;
	size_t n_domains;
};

struct xc_sample {
	uint64_t begin_tsc, end_tsc;
	/* ipi: sender, target (or their number); hotplug: cpu, group switched together */
	uint32_t a, b;
};

#define XC_STATE_ANY "any"

struct xc_hotplug;
struct xc_guest;

struct xc_bench {
	bool hotplug;
	char *mode;		/* self, single, broadcast ...; offline, online */
	/* ipi: what the targets were doing: any, idle, user, irqsoff, poll; hotplug: NULL */
	char *state;
	/* ipi, warm-up included: made, and how often the handler ran; 0: not told */
	uint64_t calls, runs;
	/* half the width of the median's confidence interval in percent; < 0: not told */
	double median_percent;
	uint64_t tsc_khz;
	struct xc_sample *samples;
	size_t n;
	uint64_t *sorted;	/* durations in ns, ascending */
	/* hotplug */
	unsigned int at_once;	/* CPUs in a group */
	uint64_t *wholes;	/* of each group, first begin to last end, as sorted; or NULL */
	size_t n_wholes;
	bool load;		/* cross-calls meanwhile: */
	uint64_t load_callers, load_calls, load_meanwhile;
	struct xc_hotplug *steps;	/* of the trace, by xc_analyse(); NULL: it has none */
	/* boot: what the guest's kernel kept of it, by xcall-bench boot */
	struct xc_boot_life { uint64_t tsc; uint32_t cpu, on; uint8_t phase; } *life;
	struct xc_boot_state { uint64_t tsc; uint32_t cpu; int state; bool enter; } *states;
	size_t n_life, n_states;
};

/* "offline-at-once-3-load", to be freed */
char *xc_bench_name(const struct xc_bench *b);

/* nearest-rank percentile, q in 0..1, of n sorted values; 0 if there is none */
uint64_t xc_quantile(const uint64_t *sorted, size_t n, double q);

struct xc_symbols;
const char *xc_symbol(const struct xc_symbols *s, uint64_t addr);	/* NULL: none */

/* ---- histogram: hist.c --------------------------------------------------- */

/* of ../bpf/buckets.h */
struct xc_hist {
	uint64_t n, max;
	uint64_t *buckets;
};

void xc_hist_add(struct xc_hist *h, uint64_t value);
void xc_hist_add_n(struct xc_hist *h, uint64_t value, uint64_t n);
void xc_hist_merge(struct xc_hist *into, const struct xc_hist *from);
uint64_t xc_hist_quantile(const struct xc_hist *h, double q);
/* fn for each filled bucket, ascending, with its middle */
void xc_hist_each(const struct xc_hist *h,
		  void (*fn)(void *arg, uint64_t value, uint64_t count), void *arg);
unsigned int xc_hist_buckets(const struct xc_hist *h);	/* filled ones */
void xc_hist_free(struct xc_hist *h);

/* ---- clock: clock.c, align.c --------------------------------------------- */

/*
 * guest = host + offset + drift * (host - ref), the offset at ref within
 * [lo, hi]. Unaligned: no host trace, or no evidence.
 */
/* what one kind of evidence says without the other; n is 0 where it proves nothing */
struct xc_proof {
	uint64_t n;
	int64_t lo, hi;			/* ticks, guest minus host, at the clock's ref */
};

struct xc_clock {
	bool aligned;
	int64_t lo, hi;			/* ticks, guest minus host */
	int64_t offset;			/* the centre */
	uint64_t ref;			/* host */
	double drift;			/* ticks per tick */
	double drift_ppm, drift_ppm_lo, drift_ppm_hi;
	uint64_t drift_error;		/* ticks that drift may be off at the ends */
	uint64_t evidence, violations;	/* hypercall brackets used, contradicting */
	uint64_t runs, run_violations;	/* runstate bounds used, contradicting */
	uint64_t markers;		/* of the evidence: markers found in Xen's trace */
	struct xc_proof by_calls, by_markers;	/* where there are both */
	const char *why_not;		/* when not aligned */
};

uint64_t xc_clock_guest(const struct xc_clock *c, uint64_t host_tsc);
int64_t xc_clock_host(const struct xc_clock *c, uint64_t guest_tsc);
uint64_t xc_clock_error(const struct xc_clock *c);	/* half width in ticks, rounded up */

/* ---- calls: calls.c, stages.c -------------------------------------------- */

enum xc_stage { XC_STAGE_LOCK, XC_STAGE_QUEUE, XC_STAGE_SEND, XC_STAGE_DELIVERY,
		XC_STAGE_RUNQ, XC_STAGE_UPCALL, XC_STAGE_DISPATCH,
		XC_STAGE_HANDLER, XC_STAGE_RELEASE, XC_STAGE_WAKE, XC_STAGES };
enum xc_label { XC_MEASURED, XC_BOUNDED, XC_INFERRED, XC_LABELS };

enum xc_outcome { XC_COMPLETE, XC_CENSORED, XC_UNMATCHED, XC_OUTCOMES };
#define XC_NO_CPU	UINT32_MAX

extern const char *const xc_stage_name[XC_STAGES];
extern const char *const xc_outcome_name[XC_OUTCOMES];
extern const char *const xc_label_name[XC_LABELS];
extern const char *const xc_kind_name[XT_KIND_END];
extern const char *const xc_type_name[XT_TYPE_END];
extern const char *const xc_api_name[XT_API_END];
extern const char *const xc_skip_name[XT_SKIP_END];
extern const char *const xc_wait_name[XT_WAIT_END];
extern const char *const xc_phase_name[XT_PHASE_END];
extern const char *const xc_stuck_name[XT_STUCK_END];
extern const char *const xc_clock_name[XT_CLOCK_END];
extern const char *const xc_marker_name[XT_MARKER_END];
extern const char *const xc_runstate_name[];

#include "reasons.h"

/* A complete call: one csd generation, one target. Guest ticks. */
struct xc_call {
	/* stage s is at[s] .. at[s + 1]: begin, locked, queued, sent off,
	 * delivered, running, IPI entry, run begin, run end, unlocked, end */
	uint64_t at[XC_STAGES + 1];
	uint8_t label[XC_STAGES];
	uint64_t csd, func;
	uint64_t send, sent;		/* around the hypercall, 0: no IPI of its own */
	uint64_t entry;			/* of the IPI it ran in, 0: ran without one */
	/* delivered, running, IPI entry: not before and not after, clock's error included */
	uint64_t early[3], late[3];
	uint64_t error;			/* of what is measured by Xen's records: the clock's */
	uint32_t sender, target;	/* guest CPUs */
	uint8_t type, api;
	uint8_t skip;			/* xt_skip + 1; 0: an IPI was sent */
	bool closure_failure;
	int64_t runq_host[2];		/* the wait for a pCPU on the host's clock */
	uint32_t pcpu;			/* and on which it then ran; XC_NO_CPU: no wait */
	uint32_t group;			/* of calls.c: its frame's calls; 0: it is alone */
	uint32_t targets;		/* of its broadcast; 1: none */
	bool straggler;			/* of a whole broadcast, the last to release */
	const struct xc_parts *parts;	/* to a sink only; else NULL */
};

/* a guest's markers within the time of Xen's trace; known if the clock is aligned */
struct xc_marker_stats {
	uint64_t made, arrived;
	uint64_t censored;	/* not found, in time that Xen says it lost records in */
	uint64_t missing;	/* not found, and nobody told of a loss */
	uint64_t unseen;	/* of a kind that Xen's mask leaves out */
};

struct xc_call_stats {
	uint64_t total, complete, censored, unmatched, closure_failures;
	uint64_t left_out;	/* of the censored: not in the clock's longest segment */
	/* entries of the queue that are no calls, and local runs */
	uint64_t irq_work, ttwu, local;
};

struct xc_stage_stats {
	struct xc_hist ticks;
	uint64_t labels[XC_LABELS];
};

/* ---- IPIs: ipi.c ---------------------------------------------------------- */

struct xc_kind_stats {
	uint64_t sent, received, coalesced, unmatched, censored, failed;
	uint64_t foreign;		/* received by APIC, and not sent to this CPU */
	uint64_t counted;		/* received within before_tsc..after_tsc */
};

/* ---- hotplug: hotplug.c, hotplug_steps.c ------------------------------------- */

struct xc_spread {
	size_t n;
	uint64_t start_p50_ns;		/* since the benchmark's begin */
	uint64_t p50_ns, p99_ns, max_ns;
};

/*
 * Whose time it was, by Xen's run states of the vCPUs that a step needs: one of them had a
 * pCPU; none, and one waited for a pCPU; none, and none wanted one (they wait for other CPUs,
 * RCU, a timer); Xen's trace does not tell.
 */
enum xc_whose { XC_WHOSE_GUEST, XC_WHOSE_XEN, XC_WHOSE_ASLEEP, XC_WHOSE_UNKNOWN, XC_WHOSES };

/*
 * One step of offline or online: from the previous one to phase; "begin" is
 * the bench's own begin, "return" its end.
 */
#define XC_STEP_RETURN	XT_PHASE_END
struct xc_step {
	unsigned int phase;		/* xt_phase or XC_STEP_RETURN */
	struct xc_spread took;
	uint64_t sum_ns, whose_ns[XC_WHOSES];	/* of all samples */
};

/* what Xen does of it, by its own records */
enum xc_xen_step {
	XC_XEN_INITIALISE,	/* VCPUOP_initialise, until the guest goes on (PV) */
	XC_XEN_UP,		/* VCPUOP_up, until the vCPU is woken (PV) */
	XC_XEN_RUNQ,		/* woken, until it has a pCPU */
	XC_XEN_START,		/* running, until it says that it is alive */
	XC_XEN_DOWN,		/* VCPUOP_down (HVM: its last word), until it is offline */
	XC_XEN_CONFIRM,		/* offline, until the guest knows */
	XC_XEN_STEPS
};

/* a state of the kernel's hotplug core: its own time, without that of states within it */
struct xc_cpuhp {
	int state;			/* enum cpuhp_state; -1: in none of them */
	uint64_t func;
	struct xc_spread took;
	uint64_t sum_ns;
};

struct xc_hotplug {
	struct xc_step steps[XT_PHASE_END + 1];	/* in the order they happen */
	unsigned int n_steps;
	struct xc_spread xen[XC_XEN_STEPS];
	struct xc_cpuhp *cpuhp;		/* in the order they happen; with them all of the time */
	size_t n_cpuhp;
};

/*
 * Boot of a domain that Xen's trace has from its creation on: when what of each vCPU was,
 * since vCPU 0 first ran. XC_NEVER: was not, or is not told.
 */
#define XC_NEVER	UINT64_MAX
enum xc_boot_event { XC_BOOT_INITIALISE, XC_BOOT_UP, XC_BOOT_WOKEN, XC_BOOT_RUNNING,
		     XC_BOOT_EVENTS };

struct xc_boot_vcpu {
	uint32_t vcpu;			/* Xen's number */
	uint64_t at_ns[XC_BOOT_EVENTS];
};

struct xc_boot {
	bool known;
	uint64_t created_ns;		/* before vCPU 0 first ran */
	struct xc_boot_vcpu *vcpus;	/* that ever ran, by number */
	size_t n;
};

extern const char *const xc_boot_name[XC_BOOT_EVENTS];

/* of the samples taken while recorded, if there are any, or else of b's; or NULL */
const struct xc_hotplug *xc_hotplug_of(const struct xc_guest *g, const struct xc_bench *b);
extern const char *const xc_whose_name[XC_WHOSES];
extern const char *const xc_xen_step_name[XC_XEN_STEPS];

const char *xc_step_name(unsigned int phase);

/* ---- a run ----------------------------------------------------------------- */

struct xc_guest {
	char *name, *dir;		/* dir: the guest-NAME folder, NULL for a bare trace */
	char *type, *kernel, *release, *uuid;
	unsigned int vcpus;
	uint64_t tsc_khz;
	struct xc_ctf *ctf;		/* NULL: no trace */
	int domid;			/* -1: not known */
	unsigned int *xen_vcpu;		/* of each CPU, ctf->cpus of them */
	struct xc_clock clock;
	struct xc_symbols *symbols;
	struct xc_bench *bench;		/* bench/: nothing recorded meanwhile */
	size_t n_bench;
	struct xc_bench *traced;	/* bench-traced/: while recorded */
	size_t n_traced;
	/* known from xc_open() on */
	struct xc_clock_change *changes;
	size_t n_changes;
	uint64_t from_tsc, to_tsc;	/* the segment of alignment and stages */
	/* results of xc_analyse(), first of the guest's events */
	uint64_t events, lost;
	struct xc_kind_stats ipi[XT_KIND_END];
	struct xc_irq_row rows[XC_ROWS];
	struct xc_call_stats calls;
	struct xc_hotplug hotplug[2];	/* offline, online */
	struct xc_marker_stats markers;
	struct xc_queue_stats queue;
	struct xc_stuck_stats stuck;
	/* of conclude.c: perhaps written by another thread, at the same time */
	char apart[XC_LINE];
	struct xc_stage_stats stages[XC_STAGES];
	struct xc_stage_stats transit;	/* from upstream: delivery, runq and upcall in one */
	struct xc_call worst[XC_WORST];	/* slowest first */
	size_t n_worst;
	struct xc_reasons reasons[XC_WAITS];
	struct xc_broadcast_stats broadcasts;
	struct xc_call slowest;		/* that somebody waited for; of a broadcast its straggler */
	struct xc_parts slowest_parts;
	struct xc_boot boot;
	uint64_t runstate_checked, runstate_wrong;
};

/* between which lengths a stage of a complete call surely lies, ticks: bounds.c */
void xc_stage_bounds(const struct xc_call *c, enum xc_stage stage, uint64_t *lo, uint64_t *hi);

/* ---- what was recorded: recorded.c ----------------------------------------------- */

enum { XC_FIGURE_CALLS, XC_FIGURE_IPIS, XC_FIGURE_QUEUE, XC_FIGURE_ALIGNMENT,
       XC_FIGURE_HOTPLUG, XC_FIGURE_STUCK, XC_FIGURE_CLOCK, XC_FIGURES };

extern const char *const xc_figure_name[XC_FIGURES];

static inline bool xc_has_markers(const struct xc_guest *g)
{
	return g->ctf && g->ctf->env.events & 1u << XT_MARKER;
}

/* are all the events on that a figure is made of? */
bool xc_recorded(const struct xc_guest *g, unsigned int figure);
/* a kernel without xcall's events: fewer stages, and not all of the queue */
bool xc_from_upstream(const struct xc_guest *g);
/* the stages that no event tells of, with commas, to be freed */
char *xc_no_stages(const struct xc_guest *g);
/* those that are not, with commas, to be freed */
char *xc_not_recorded(const struct xc_guest *g, unsigned int figure);

struct xc_run {
	char *dir;			/* result folder, NULL for bare traces */
	struct xc_guest *guests;
	size_t n_guests;
	struct xc_xen *xen;		/* NULL: no host trace */
	struct xc_host_meta host;
	bool partial;
};

struct xc_paths {
	const char *dir;		/* result folder, or NULL */
	const char *guest, *host;	/* bare traces; either may be NULL */
	bool partial;
};

int xc_open(struct xc_run **run, const struct xc_paths *paths);
void xc_close(struct xc_run *run);
/* find a guest's clock changes; prove each guest's clock; called by xc_open() */
int xc_segments(struct xc_guest *g);
int xc_align(struct xc_run *run);

/* in the segment that alignment and stages are taken from */
static inline bool xc_in_segment(const struct xc_guest *g, uint64_t tsc)
{
	return tsc >= g->from_tsc && tsc <= g->to_tsc;
}

/* ---- the merged timeline: merge.c ------------------------------------------ */

#define XC_HOST (-1)

struct xc_event {
	int64_t at;		/* host TSC; a guest's own where it is not aligned */
	int what;		/* XC_RECORD, XC_LOSS_BEGIN, XC_LOSS_END */
	int guest;		/* index in run->guests, or XC_HOST */
	unsigned int cpu;	/* guest CPU or pCPU */
	uint64_t tsc;		/* of the clock of its origin */
	const union xc_rec *rec;		/* guest XC_RECORD */
	const struct xc_host_rec *host;		/* host events, valid during the callback */
};

typedef int (*xc_event_fn)(void *arg, const struct xc_event *e);

/*
 * Every event of the run once, in time order, to fn; a non-zero value of fn
 * ends it and is returned.
 */
int xc_merge(struct xc_run *run, xc_event_fn fn, void *arg);
/* as xc_merge(), only what lies in [from, to] (host TSC, as xc_event.at) */
int xc_replay(struct xc_run *run, int64_t from, int64_t to, xc_event_fn fn,
	      void *arg);
/*
 * The same, by that pool's threads, too; brief: of Xen's records only those that change a
 * vCPU: see xc_pcpu_next().
 */
struct xc_pool;
int xc_merge_with(struct xc_run *run, struct xc_pool *pool, bool brief, int64_t from, int64_t to,
		  xc_event_fn fn, void *arg);

/* ---- the analysis: analyse.c ------------------------------------------------ */

struct xc_sink {		/* all optional */
	void *arg;
	/* each complete call, when it is known to be: in order of its end */
	void (*call)(void *arg, const struct xc_guest *g, const struct xc_call *c);
	/*
	 * Each of the others; at[], func, sender of what was not seen are 0, 0 and
	 * XC_NO_CPU. With call, every one that calls.total counts, once.
	 */
	void (*partial)(void *arg, const struct xc_guest *g, const struct xc_call *c,
			enum xc_outcome outcome);
	/* each event, behind the calls that end before it; not 0 ends the pass */
	int (*event)(void *arg, const struct xc_event *e);
};

/* one pass over everything; fills the guests' results; once per run */
int xc_analyse(struct xc_run *run, const struct xc_sink *sink);

static inline uint64_t xc_ns(uint64_t ticks, uint64_t khz)
{
	return khz ? (uint64_t)((__uint128_t)ticks * 1000000 / khz) : 0;
}

static inline uint64_t xc_ns_up(uint64_t ticks, uint64_t khz)
{
	return khz ? (uint64_t)(((__uint128_t)ticks * 1000000 + khz - 1) / khz) : 0;
}

/* half the width of the alignment's interval; 0 where there is none */
static inline uint64_t xc_error_ns(const struct xc_guest *g)
{
	return xc_ns_up(xc_clock_error(&g->clock), g->tsc_khz);
}

/* ---- outputs ----------------------------------------------------------------- */

int xc_summary_write(const struct xc_run *run, FILE *out);	/* JSON, xcall.summary/1 */

void xc_report_print(const struct xc_run *run);	/* the text of xcall report, to stdout */

/* says of traces that were taken with --partial how much was left out */
void xc_warn_cut(const struct xc_run *run);

int cmd_report(int argc, char **argv);
int cmd_check(int argc, char **argv);
int cmd_dump(int argc, char **argv);
int cmd_plot(int argc, char **argv);
int cmd_export(int argc, char **argv);
int cmd_merge(int argc, char **argv);
int cmd_compare(int argc, char **argv);

/*
 * What every subcommand shares: [--guest DIR] [--host FILE] [--partial] [DIR].
 * xc_opt() takes an option of XC_LONG_OPTIONS into paths: 1 taken, 0 not its.
 */
enum { XC_OPT_GUEST = 0x100, XC_OPT_HOST, XC_OPT_PARTIAL };
#define XC_LONG_OPTIONS \
	{ "guest", 1, NULL, XC_OPT_GUEST }, \
	{ "host", 1, NULL, XC_OPT_HOST }, \
	{ "partial", 0, NULL, XC_OPT_PARTIAL }, \
	{ "help", 0, NULL, 'h' }
int xc_opt(struct xc_paths *paths, int opt, const char *arg);
/* the operand behind the options; negative errno with a message */
int xc_operand(struct xc_paths *paths, int argc, char **argv, int optind_);
/* both, for a command with no option of its own; 1: help was asked for and given */
int xc_command_line(struct xc_paths *paths, int argc, char **argv, const char *usage);

#endif
