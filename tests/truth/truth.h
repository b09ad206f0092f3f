/* SPDX-License-Identifier: GPL-2.0-only */
/* Small worlds, and what the analyser says of them: all of it must be true. */
#ifndef TRUTH_H
#define TRUTH_H

#include "gen/gen.h"
#include "model/call.h"

struct gen_call;
struct gen_history;
struct gen_options;
struct gen_truth;
struct xc_guest;

#define LLU(x) ((unsigned long long)(x))

/* ---- options.c: a world by its seed -------------------------------------------- */

struct truth_case {
	const char *name;
	struct gen_options o;
	unsigned int seeds;	/* how many in a short run */
	size_t evidence;	/* xc_evidence_max, 0: as it is */
};

extern const struct truth_case truth_cases[];
extern const unsigned int truth_n_cases;

/* random worlds that showed a bug once */
extern const uint64_t truth_seeds[];
extern const unsigned int truth_n_seeds;

/* anything may be on, and nothing is certain */
struct gen_options truth_random(uint64_t seed);
/* as gen/main.c takes it, for messages */
void truth_print(const struct gen_options *o);

/* ---- expect.c: what a guest's trace lets an analyser know ------------------------ */

enum truth_fate {
	TRUTH_UNSEEN,		/* none of its csd events is in the trace */
	TRUTH_CUT,		/* a loss or an end of the trace falls into it */
	TRUTH_LEFT_OUT,		/* whole, but not in the longest stretch of one clock */
	TRUTH_WHOLE,
	TRUTH_FATES
};

/* from..to: the longest stretch of one clock, host ticks */
void truth_stretch(const struct gen_truth *t, unsigned int guest, uint64_t *from, uint64_t *to);
enum truth_fate truth_fate(const struct gen_truth *t, const struct gen_call *c);

struct truth_ends {		/* host ticks */
	uint64_t delivered, running;
	bool woken;		/* by this call's own IPI */
};

/* where delivery and the wait for a pCPU really ended; false: it ran without an IPI */
bool truth_ends(struct truth_ends *e, const struct gen_truth *t, const struct gen_call *c);

/* first change behind at */
size_t truth_behind(const struct gen_history *h, uint64_t at);

/* ---- check.c ----------------------------------------------------------------------- */

struct truth_sums {		/* over many worlds, so that none is vacuous */
	uint64_t worlds, calls, whole, cut, left_out;
	uint64_t aligned, guests;
	uint64_t labels[XC_STAGES][XC_LABELS];
	uint64_t measured_wakes, wakes, measured_injections, injections;
	uint64_t lost_entries, extra_runs;	/* had to be found */
	/* compared: stragglers, main stages that are clear, waits elsewhere and in runq,
	 * what nobody knows, who had the pCPU longest */
	uint64_t stragglers, clear, waits[2], unknown_waits, holders;
};

/* what is wrong to stdout; dir: empty, for the traces */
bool truth_world(const struct gen_options *o, const char *dir, struct truth_sums *sums);

void truth_want(bool ok, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* ---- why.c: stragglers and reasons ------------------------------------------------- */

void truth_why_begin(const struct gen_options *o, const struct gen_truth *t,
		     struct truth_sums *sums);
/* a complete call; e: NULL if it ran without an IPI; blind: of Xen's losses nobody was told */
void truth_why_call(const struct xc_guest *g, unsigned int n, const struct xc_call *c,
		    const struct gen_call *t, const struct truth_ends *e, bool blind);
void truth_why_guest(const struct xc_guest *g, unsigned int n);
void truth_why_end(void);

#endif
