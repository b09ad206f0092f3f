/* SPDX-License-Identifier: GPL-2.0-only */
/* Values out of JSON objects, and into them. */
#ifndef XCALL_JSON_H
#define XCALL_JSON_H

#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

/* negative errno with a message */
int js_load(json_t **root, const char *path, const char *schema);	/* of that schema */

/*
 * js_want_: what a file may lack, or another writer may have put there. NULL or 0 where there is
 * none, or it is something else; texts are the caller's.
 */
char *js_want_text(const json_t *o, const char *key);
uint64_t js_want_number(const json_t *o, const char *key);	/* a real one, too */
uint64_t js_want_count(const json_t *o, const char *key);
uint64_t js_want_count_of(const json_t *value);
unsigned int js_want_cpus(const json_t *o, const char *key);	/* at most XC_CPUS_MAX */

/*
 * js_need_: what must be there, or the file is none of ours. The first thing wrong is said and
 * kept in err; from then on they return what can be gone on with: "", 0, NULL.
 */
struct js_reader {
	const char *path;
	char where[64];		/* said before what is wrong */
	int err;
};

void js_wrong(struct js_reader *r, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
const json_t *js_need_object(struct js_reader *r, const json_t *o, const char *key);
const json_t *js_need_list(struct js_reader *r, const json_t *o, const char *key);
char *js_need_text(struct js_reader *r, const json_t *o, const char *key);
bool js_need_bool(struct js_reader *r, const json_t *o, const char *key);
/* counts add up over many files: no single one may be near the end of 64 bits */
#define JS_COUNT_MAX	(1ll << 53)
uint64_t js_need_count(struct js_reader *r, const json_t *o, const char *key);
uint64_t js_need_count_of(struct js_reader *r, const json_t *value, const char *what);
unsigned int js_need_cpus(struct js_reader *r, const json_t *o, const char *key);

static inline json_t *js_count(uint64_t n)
{
	return json_integer((json_int_t)n);
}

/* null where there is none, or it is no UTF-8 */
static inline json_t *js_text(const char *s)
{
	json_t *v = s ? json_string(s) : NULL;

	return v ? v : json_null();
}

static inline void js_set(json_t *o, const char *key, json_t *value)
{
	json_object_set_new(o, key, value);
}

static inline void js_set_count(json_t *o, const char *key, uint64_t n)
{
	js_set(o, key, js_count(n));
}

static inline void js_set_text(json_t *o, const char *key, const char *s)
{
	js_set(o, key, js_text(s));
}

#endif
