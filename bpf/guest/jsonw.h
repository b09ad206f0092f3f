/* SPDX-License-Identifier: GPL-2.0-only */
/* A JSON object, written as it comes. Errors are kept and returned by jsonw_close(). */
#ifndef XCALL_JSONW_H
#define XCALL_JSONW_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include "guest/newfile.h"

struct jsonw {
	FILE *file;
	struct newfile new;	/* .file NULL: not a file of ours */
	unsigned int depth;
	unsigned int items;	/* in the innermost object or array */
	bool one_line;
	int err;
};

/* Opens DIR/NAME, to appear under that name by rename when closed. 0 or -errno. */
int jsonw_open(struct jsonw *json, const char *dir, const char *name);

/* The same onto a stream that stays open, as for stdout. */
void jsonw_start(struct jsonw *json, FILE *file);

/* The same as a line of NDJSON. */
void jsonw_start_line(struct jsonw *json, FILE *file);

/* Ends the outermost object. 0 or the first error; a file is then removed. */
int jsonw_close(struct jsonw *json);

/* key is NULL inside an array. */
void jsonw_string(struct jsonw *json, const char *key, const char *value);
void jsonw_number(struct jsonw *json, const char *key, uint64_t value);
void jsonw_real(struct jsonw *json, const char *key, double value, int decimals);
void jsonw_bool(struct jsonw *json, const char *key, bool value);
void jsonw_object(struct jsonw *json, const char *key);
void jsonw_array(struct jsonw *json, const char *key);
void jsonw_end_object(struct jsonw *json);
void jsonw_end_array(struct jsonw *json);

/* An array of numbers on a line of its own. */
void jsonw_row(struct jsonw *json, const uint64_t *value, unsigned int count);

#endif
