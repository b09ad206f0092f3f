/* SPDX-License-Identifier: GPL-2.0-only */
/* Values out of JSON objects, and into them. */
#ifndef XCALL_JSON_H
#define XCALL_JSON_H

#include <jansson.h>
#include <stdint.h>

/* a file of that schema; negative errno with a message */
int js_load(json_t **root, const char *path, const char *schema);
/* NULL or 0 where there is none, or it is something else; texts are the caller's */
char *js_want_text(const json_t *o, const char *key);
uint64_t js_want_number(const json_t *o, const char *key);
unsigned int js_want_cpus(const json_t *o, const char *key);	/* at most XC_CPUS_MAX */

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
