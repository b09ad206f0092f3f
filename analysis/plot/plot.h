/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * xcall plot: figures and page of a run.
 *
 *   run -> collectors (one pass) -> plots/NAME.tsv -> gnuplot -> NAME.svg,
 *   NAME.png -> index.html
 */
#ifndef XCALL_PLOT_H
#define XCALL_PLOT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "model/call.h"

struct xc_bench;
struct xc_guest;
struct xc_run;

/* ---- files built into the program: plot/embed.sh --------------------------- */

struct xp_file {
	const char *name, *text;
};

extern const struct xp_file xp_files[];		/* ends with a NULL name */
const char *xp_file_text(const char *name);	/* NULL: none of that name */

/* ---- stages of all calls, by end-to-end time: figures_stages.c -------------- */

/*
 * Sums per class of end-to-end time, 64 classes per octave, so that any range
 * of ranks has its mean stages in memory that does not grow with the trace.
 */
struct xp_class {
	uint64_t n, total;			/* guest ticks */
	uint64_t stage[XC_STAGES];
};

struct xp_stages {
	struct xp_class *all;			/* every complete call */
	struct xp_class *sync;			/* those whose caller waits */
	uint64_t n_all, n_sync;
};

struct xp_mean {				/* of a range of ranks, guest ticks */
	double n, total, stage[XC_STAGES];
};

void xp_stages_add(struct xp_stages *s, const struct xc_call *c);
/* ranks lo..hi (0..1) of n calls; false: no call in it */
bool xp_stages_mean(const struct xp_class *classes, uint64_t n, double lo, double hi,
		    struct xp_mean *mean);
void xp_stages_free(struct xp_stages *s);
unsigned int xp_dominant(const struct xc_call *c);	/* its longest stage */

/* ---- figures ------------------------------------------------------------------ */

struct xp_figure {
	char *name;		/* of its files in plots/ */
	const char *script;	/* plot/SCRIPT.gp */
	char *caption;
	char *missing;		/* why it cannot be drawn, or NULL */
	bool wide;
	bool more;		/* one of several of its kind: the page folds it */
};

struct xp_plot {
	struct xc_run *run;
	char *out;		/* folder of plots/ and index.html */
	bool quiet;
	const char *prefix;	/* of the names of figures to come, or NULL */
	const char *origin;	/* what it was measured on, NULL: as the run says */
	struct xp_stages *stages;	/* one per guest */
	struct xp_figure *figures;
	size_t n_figures, cap_figures;
};

int xp_make_dirs(const char *out);	/* out and out/plots */
void xp_plot_free(struct xp_plot *p);
void xp_say(const struct xp_plot *p);	/* on stderr: what was drawn, what not and why */

/* a figure's name as that of a file, an id, a word of gnuplot's: to be freed */
char *xp_figure_name(const char *name);
/* a figure, and its TSV to write; NULL with a message if it cannot be opened */
FILE *xp_figure_open(struct xp_plot *p, const char *name, const char *script,
		     bool wide, const char *caption);
int xp_figure_close(struct xp_plot *p, FILE *tsv);
void xp_figure_missing(struct xp_plot *p, const char *name, const char *caption,
		       const char *fmt, ...) __attribute__((format(printf, 4, 5)));

/*
 * Text in a TSV field: valid UTF-8 without control characters, quotes,
 * backslashes and backquotes, which mean something to gnuplot; never empty.
 */
void xp_field(FILE *tsv, const char *text);
/* "KEY <tab> text" */
void xp_row(FILE *tsv, const char *key, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
/* note rows, text broken at blanks to lines of at most width characters */
void xp_note(FILE *tsv, size_t width, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
/* of figures made of benchmark samples alone */
void xp_note_bench(FILE *tsv, size_t width);
/* host, losses and alignment of the guests that have a trace, as notes */
void xp_note_run(const struct xp_plot *p, FILE *tsv, size_t width);

const char *xp_type(const struct xc_guest *g);		/* "PV", "PVH" ... */
bool xp_stock(const struct xc_guest *g);
/*
 * The style of latency.gp for a guest: hue by type, dash by kernel. A second
 * guest of the same type and kernel takes the next pair that is free.
 */
unsigned int xp_style(const struct xc_guest *g, unsigned int *taken);
/* for a logarithmic axis: what took less than 1 ns took 1 ns */
static inline double xp_us(uint64_t ns)
{
	return (double)(ns ? ns : 1) / 1e3;
}

const char *xp_time(char *buffer, size_t size, double ns);	/* "12.3 us" */
/* a benchmark; of IPIs the one with targets in any state */
const struct xc_bench *xp_bench(const struct xc_guest *g, bool hotplug, const char *mode);
/* a benchmark of IPIs with targets in that state */
const struct xc_bench *xp_ipis(const struct xc_guest *g, const char *mode, const char *state);
/* the same, taken while the guest was recorded */
const struct xc_bench *xp_traced(const struct xc_guest *g, bool hotplug, const char *mode);
const char *xp_func(const struct xc_guest *g, uint64_t func, char *buffer, size_t size);
double xp_error_ns(const struct xc_guest *g);		/* alignment, half width */
/*
 * The slowest complete call that its sender waited for, of a broadcast its straggler; of calls
 * that nobody waits for if there is no other; NULL if there is none.
 */
const struct xc_call *xp_worst_call(const struct xc_guest *g);

extern const char *const xp_modes[];	/* IPI benchmark modes, ends with NULL */
extern const char *const xp_states[];	/* of their targets */

int xp_latency(struct xp_plot *p);		/* figures_latency.c */
int xp_targets(struct xp_plot *p);		/* figures_targets.c */
int xp_by_state(struct xp_plot *p);		/* figures_states.c */
int xp_heat(struct xp_plot *p);			/* figures_heat.c */
int xp_hotplug(struct xp_plot *p);		/* figures_hotplug.c */
int xp_stage_stack(struct xp_plot *p);		/* figures_stages.c */
int xp_timelines(struct xp_plot *p);		/* figures_timeline.c */

/* ---- gnuplot: plot_run.c --------------------------------------------------------- */

int xp_gnuplot_find(void);	/* -ENOENT with a message when there is none */
int xp_draw(struct xp_plot *p);	/* every figure that has data */

/* ---- the page: html.c, html_svg.c; its parts: html.h ------------------------------- */

void xp_html(FILE *out, const char *text);	/* escaped, also within "" */
void xp_htmlf(FILE *out, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* gnuplot's SVG for use inside the page: ids prefixed, colours as variables */
int xp_svg_inline(FILE *out, const char *path, const char *id, const char *label);
int xp_page(const struct xp_plot *p);

#endif
