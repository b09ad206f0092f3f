/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A matrix folder: one result folder for each boot of Xen, and matrix.json, which says what
 * guests of which runs were measured alike and so make one cell. Internal to the analyser.
 *
 *   DIR/matrix.json   {"schema": "xcall.matrix/1", "cells": [
 *                       {"name": "pv-xcall-2x", "type": "pv", "kernel": "xcall",
 *                        "overcommit": 2, "by": "count", "pinned": false,
 *                        "vcpus": 4, "pcpus": 2,
 *                        "guests": ["runs/over-1/guest-pv-xcall-2x.1", ...]}, ...]}
 *   DIR/runs/RUN/     a result folder; guests have their guest-NAME folders there
 */
#ifndef XCALL_MATRIX_H
#define XCALL_MATRIX_H

#include <stdbool.h>
#include <stddef.h>

struct mx_cell {
	char *name;
	char *type, *kernel;		/* pv, pvh, hvm; stock, xcall */
	double overcommit;		/* vCPUs that are busy for each pCPU, at least 1 */
	char *by;			/* count: more vCPUs; guest: a second one; NULL: not said */
	bool pinned;
	unsigned int vcpus, pcpus;
	char **guests;			/* a folder for each repeat, at least one; DIR is before it */
	size_t n_guests;
	char **recorded;		/* those that have traces, and were measured while recorded */
	size_t n_recorded;
};

struct mx_matrix {
	char *dir;
	bool instruction_time;		/* made.time: each instruction took a nanosecond */
	struct mx_cell *cells;		/* as in the file */
	size_t n_cells;
};

/* overcommitted by a second guest; else by count, which without overcommit all are */
bool mx_by_guest(const struct mx_cell *c);

/* is there a matrix.json in dir? */
bool mx_is(const char *dir);
/* negative errno with a message; m is then empty */
int mx_read(struct mx_matrix *m, const char *dir);
void mx_free(struct mx_matrix *m);

#endif
