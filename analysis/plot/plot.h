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

struct cm_comparison;

struct xc_bench;
struct xc_guest;
struct xc_run;
struct xf_stages;

/* ---- files built into the program: plot/embed.sh --------------------------------- */

struct xp_file {
	const char *name, *text;
};

extern const struct xp_file xp_files[];		/* ends with a NULL name */
const char *xp_file_text(const char *name);	/* NULL: none of that name */

/* ---- figures --------------------------------------------------------------------- */

struct xp_figure {
	char *name;		/* of its files in plots/ */
	const char *script;	/* scripts/SCRIPT.gp */
	char *caption;
	char *missing;		/* why it cannot be drawn, or NULL */
	bool wide;
	bool more;		/* one of several of its kind: the page folds it */
};

struct xp_plot {
	struct xc_run *run;	/* NULL: of a matrix folder, whose figures are of benchmarks alone */
	const struct xc_guest **guests;	/* whose benchmarks are drawn */
	size_t n_guests;
	char *out;		/* folder of plots/ and index.html */
	bool quiet;
	const char *prefix;	/* of the names of figures to come, or NULL */
	const char *origin;	/* what it was measured on, NULL: as the run says */
	struct xf_stages *stages;	/* one per guest */
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
void xp_figure_more(struct xp_plot *p, bool more);	/* the page folds the one opened last */
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

/* of the guests' benchmarks */
int xp_latency(struct xp_plot *p);		/* latency.c */
int xp_targets(struct xp_plot *p);		/* targets.c */
int xp_by_state(struct xp_plot *p);		/* by_state.c */
int xp_heat(struct xp_plot *p);			/* heat.c */
int xp_hotplug(struct xp_plot *p);		/* hotplug.c */
/* of the run's traces */
int xp_stage_stack(struct xp_plot *p);		/* stages.c */
int xp_timelines(struct xp_plot *p);		/* timeline.c */
/* a comparison's figure, into dir: compare.c */
int xp_compare(const struct cm_comparison *c, const char *dir);

/* ---- gnuplot: gnuplot.c --------------------------------------------------------- */

int xp_gnuplot_find(void);	/* -ENOENT with a message when there is none */
int xp_draw(struct xp_plot *p);	/* every figure that has data */

#endif
