/* SPDX-License-Identifier: GPL-2.0-only */
/* What xcall plot does, by kind of folder. */
#ifndef XCALL_PLOT_P_H
#define XCALL_PLOT_P_H

#include <stdbool.h>

struct xc_paths;

/* of a result folder or bare traces: all that xcall plot makes of it, into out */
int xp_plot_run(const struct xc_paths *paths, const char *out, bool quiet);
int xm_plot(const struct xc_paths *paths, const char *out, bool quiet);

#endif
