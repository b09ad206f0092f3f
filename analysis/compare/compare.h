/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * xcall compare: samples of two sides, held against each other. docs/compare.md says how, and
 * why so.
 *
 *   operands -> cm_boot (a guest's folder: its samples, in blocks) -> cm_cell (boots of both
 *   sides that were measured alike) -> cm_item (one thing that both have) -> bootstrap -> Holm
 *   -> text, JSON, figure
 */
#ifndef XCALL_COMPARE_H
#define XCALL_COMPARE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "compare/bootstrap_p.h"
#include "model/call.h"

struct xc_bench;
struct xc_sample;

enum { CM_A, CM_B, CM_SIDES };
enum { CM_P50, CM_P99, CM_P999, CM_PERCENTILES };

extern const char *const cm_percentile_name[CM_PERCENTILES];	/* "p50" */
extern const double cm_percentile[CM_PERCENTILES];
extern const size_t cm_least[CM_PERCENTILES];	/* samples of a boot, for it to be known */

/* beside the stages: the sample itself */
enum { CM_WHOLE = XC_STAGES, CM_LENGTHS };
#define CM_BLOCKS_MIN	4

struct cm_options {
	double confidence;			/* of all intervals together: 0.95 */
	double threshold[CM_PERCENTILES];	/* 0.05: slower by more than 5 % */
	double between[CM_PERCENTILES];		/* boots are taken to differ by that, if no more is known */
	unsigned int replicates;
	uint64_t seed;
	bool stages;				/* to be compared, where there are traces */
};

/* ---- what a guest's folder has: values.c, load.c, stages.c ----------------------- */

enum cm_kind { CM_IPI, CM_HOTPLUG, CM_CALLS };	/* calls: of a trace without a benchmark */
extern const char *const cm_kind_name[];

struct cm_values {			/* of one thing in one boot */
	enum cm_kind kind;
	char *label;			/* mode or operation, with what else it was told by */
	bool recorded;			/* while it was recorded, too */
	unsigned int stage;		/* xc_stage, or CM_WHOLE */
	struct bs_set set;		/* ns */
};

struct cm_boot {
	char *dir, *host;		/* guest folder; Xen's trace or NULL */
	char *type, *kernel, *release;
	unsigned int vcpus;
	struct cm_values *values;
	size_t n_values, cap_values;
	char *no_stages;		/* why there are none, or NULL */
};

struct cm_cell {
	char *name;
	struct cm_boot *boots[CM_SIDES];
	size_t n_boots[CM_SIDES], cap_boots[CM_SIDES];
};

/*
 * Blocks of samples, by their order: rounds, where each comes by all its senders and
 * targets once, or else pieces of equal numbers. Returns how many.
 */
unsigned int cm_blocks(const struct xc_sample *samples, size_t n, uint8_t *block);
/* the same for n things of which nothing is known but their order */
unsigned int cm_pieces(size_t n, uint8_t *block);
/* takes what it is given of b; empty blocks may be among it */
void cm_add_values(struct cm_boot *b, enum cm_kind kind, const char *label, bool recorded,
		   unsigned int stage, const uint64_t *ns, const uint8_t *block, size_t n);
/* "single", "single user", "offline load" ... to be freed */
char *cm_label(const struct xc_bench *bench);

/* all but stages */
int cm_boot_load(struct cm_boot *b);
bool cm_boot_traced(const struct cm_boot *b);
/* reads its trace: the stages of the calls that the benchmark made */
int cm_boot_stages(struct cm_boot *b);
void cm_boot_free(struct cm_boot *b);

/* ---- what is compared: find.c, items.c ------------------------------------------- */

enum cm_verdict {
	CM_REGRESSION, CM_IMPROVEMENT, CM_SAME, CM_UNCLEAR,
	CM_HINT,		/* a stage that changed, of a call that is not found to have */
	CM_TOO_FEW, CM_VERDICTS
};
extern const char *const cm_verdict_name[CM_VERDICTS];

struct cm_result {			/* one percentile of one thing */
	enum cm_verdict verdict;
	double ns[CM_SIDES];		/* mean over boots, geometric but for a stage */
	double ratio, lo, hi;		/* B to A, and where it lies */
	double found;			/* the least ratio that would have been a regression */
	double p, level;		/* of no change beyond the threshold; Holm's for it */
	/* on the scale of the test: logarithm, or part of the whole for a stage */
	double d, spread_lo, spread_hi, df;
	double within;			/* spread within boots, of both sides */
	double boots, boots_df;		/* with that between boots, by their data; 0 df: not known */
	double taken;			/* the same as it is taken to be; 0: the data refute that */
	double grain;			/* of the steps that ns were measured in */
	double *low, *high;		/* outermost replicates, from outside in */
	size_t n_tail;
};

struct cm_item {
	const struct cm_cell *cell;
	enum cm_kind kind;
	const char *label;
	bool recorded;
	unsigned int stage;
	const struct bs_set **set[CM_SIDES];
	size_t n_sets[CM_SIDES];
	/* of A, for a stage: the whole call, while recorded, and with nothing recorded if there is */
	const struct bs_set **recorded_whole, **whole;
	size_t n_recorded_whole, n_whole;
	struct cm_result result[CM_PERCENTILES];
};

struct cm_missing {
	char *what;
	unsigned int side;		/* that has not got it */
};

struct cm_comparison {
	struct cm_options options;
	char **operands[CM_SIDES];
	int n_operands[CM_SIDES];
	const char *by;			/* "kernel": both sides are of one matrix */
	bool instruction_time;		/* all of both sides, as far as matrix folders tell */
	struct cm_cell *cells;
	size_t n_cells, cap_cells;
	struct cm_item *items;
	size_t n_items, cap_items;
	struct cm_missing *missing;
	size_t n_missing, cap_missing;
	size_t compared, compared_stages, verdicts[CM_VERDICTS];
};

/* operands to cells and their guests' folders; what one side lacks into missing */
int cm_find(struct cm_comparison *c);
int cm_find_by_kernel(struct cm_comparison *c);
/* the samples of all cells that both sides have */
int cm_load(struct cm_comparison *c);
/* what both sides have of them; an error if there is nothing */
int cm_items(struct cm_comparison *c);
void cm_free(struct cm_comparison *c);

/* ---- statistics: test.c, holm.c -------------------------------------------------- */

/* estimates and spreads of all items, by all CPUs */
void cm_estimate(struct cm_comparison *c);
/* intervals and verdicts, out of those */
void cm_decide(struct cm_comparison *c);

/* ---- outputs: text.c, json.c ------------------------------------- */

void cm_text(const struct cm_comparison *c, bool all, FILE *out);
int cm_json(const struct cm_comparison *c, FILE *out);

#endif
