/* SPDX-License-Identifier: GPL-2.0-only */
/* xcall plot of a matrix folder: its cells, settings and runs. */
#ifndef XCALL_PLOT_MATRIX_H
#define XCALL_PLOT_MATRIX_H

#include <stdbool.h>
#include <stddef.h>

#include "model/guest.h"
#include "plot/plot.h"
#include "read/files/matrix.h"

struct xc_paths;

struct xm_cell {
	const struct mx_cell *cell;
	struct xc_guest *repeats;	/* their benchmarks alone, cell->n_guests */
	struct xc_guest pool;		/* all their samples; named as the cell */
};

struct xm_setting {			/* cells that differ in type and kernel alone */
	char *name, *title;		/* of files; for people */
	char *origin;			/* what it was measured on */
	const struct xm_cell **cells;	/* by type, stock first */
	const struct xc_guest **pools;	/* &cells[i]->pool */
	size_t n_cells;
	size_t figure, n_figures;	/* of the plot's figures */
};

struct xm_run {				/* a result folder, runs/RUN */
	char *dir;
	const char *name;		/* within the matrix folder */
	bool page;			/* it has an index.html */
};

struct xm_matrix {
	struct mx_matrix m;
	struct xm_cell *cells;		/* as in m */
	struct xm_setting *settings;	/* by count, then by guest; by rising overcommit */
	size_t n_settings;
	struct xm_run *runs;		/* by name */
	size_t n_runs, cap_runs;
	char *xen;			/* versions, NULL: not known */
	struct xp_plot plot;
	size_t n_overcommit;		/* the first of the plot's figures */
};

/* reads the benchmarks of all repeats; 0 or a negative errno with a message */
int xm_pool(struct xm_cell *c);
void xm_pool_free(struct xm_cell *c);

int xm_overcommit(struct xm_matrix *x);
int xm_page(const struct xm_matrix *x);

#endif
