/* SPDX-License-Identifier: GPL-2.0-only */
/* A JSON object, written as it comes. Errors are kept and returned by json_close(). */
#ifndef XCALL_JSON_H
#define XCALL_JSON_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

struct json {
	FILE *file;
	char *path;		/* NULL: not a file of ours */
	unsigned int depth;
	unsigned int items;	/* in the innermost object or array */
	int err;
};

/* Opens DIR/NAME, to appear under that name by rename when closed. 0 or -errno. */
int json_open(struct json *json, const char *dir, const char *name);

/* The same onto a stream that stays open, as for stdout. */
void json_start(struct json *json, FILE *file);

/* Ends the outermost object. 0 or the first error; a file is then removed. */
int json_close(struct json *json);

/* key is NULL inside an array. */
void json_string(struct json *json, const char *key, const char *value);
void json_number(struct json *json, const char *key, uint64_t value);
void json_real(struct json *json, const char *key, double value, int decimals);
void json_bool(struct json *json, const char *key, bool value);
void json_object(struct json *json, const char *key);
void json_array(struct json *json, const char *key);
void json_end_object(struct json *json);
void json_end_array(struct json *json);

/* An array of numbers on a line of its own. */
void json_row(struct json *json, const uint64_t *value, unsigned int count);

#endif
