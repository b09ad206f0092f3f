// SPDX-License-Identifier: GPL-2.0-only
/*
 * The metadata of a guest trace: as much TSDL as xcall-record writes.
 *
 * Taken: env and clock values; the layout of each event, which must be that of
 * trace_format.h, because records are read by casting. The rest is skipped by
 * its brackets.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "base/memory.h"
#include "base/units.h"
#include "format/trace_format.h"
#include "read/ctf/ctf.h"
#include "read/ctf/tsdl_p.h"
#include "read/guest_trace.h"

struct alias {
	char name[64];
	unsigned int bits, align;
};

#define MAX_FIELDS	32
#define MAX_ALIASES	1024	/* each is looked up among all before it */
#define MAX_DEPTH	32

struct parser {
	struct lexer lx;
	struct xc_env *env;
	struct alias *aliases;
	size_t n_aliases, cap_aliases;
	bool seen_env, seen_clock, seen[XT_ID_END];
	unsigned int header_bits;
};

static struct alias *find_alias(struct parser *p, const char *name)
{
	size_t i;

	for (i = 0; i < p->n_aliases; i++)
		if (!strcmp(p->aliases[i].name, name))
			return &p->aliases[i];
	return NULL;
}

/* one of "{ key = value; ... }", the value being the current token */
typedef int (*take_fn)(struct parser *p, const char *key, bool minus, void *arg);

static int values(struct parser *p, take_fn take, void *arg)
{
	struct lexer *lx = &p->lx;
	char key[64];
	bool minus;

	tsdl_next(lx);
	if (tsdl_expect(lx, '{'))
		return lx->err;
	while (!tsdl_is(lx, '}')) {
		if (lx->tok != T_WORD)
			return tsdl_fail(lx, "expected a key");
		snprintf(key, sizeof(key), "%.63s", lx->text);
		tsdl_next(lx);
		if (tsdl_expect(lx, '=') || tsdl_value(lx, &minus) ||
		    take(p, key, minus, arg))
			return lx->err;
		tsdl_next(lx);
		if (tsdl_expect(lx, ';'))
			return lx->err;
	}
	tsdl_next(lx);
	return 0;
}

struct integer {
	unsigned int bits, align;
};

static int take_integer(struct parser *p, const char *key, bool minus, void *arg)
{
	struct lexer *lx = &p->lx;
	struct integer *i = arg;

	(void)minus;
	if (!strcmp(key, "size") && lx->tok == T_NUMBER)
		i->bits = lx->number <= 64 ? lx->number : 0;
	if (!strcmp(key, "align") && lx->tok == T_NUMBER)
		i->align = lx->number;
	if (!strcmp(key, "byte_order") && !tsdl_word(lx, "le") && !tsdl_word(lx, "native"))
		return tsdl_fail(lx, "expected byte_order le");
	return 0;
}

static int fields(struct parser *p, struct field *f, unsigned int *n,
		  unsigned int *at, unsigned int *align);

/* size and alignment in bits of the type that starts at the current token */
static int type(struct parser *p, unsigned int *bits, unsigned int *align)
{
	struct lexer *lx = &p->lx;
	struct alias *a;
	int err = 0;

	if (lx->depth++ > MAX_DEPTH)
		return tsdl_fail(lx, "nested too deeply");
	*bits = 0;
	*align = 8;
	if (tsdl_word(lx, "integer")) {
		struct integer i = {};

		if (values(p, take_integer, &i))
			return lx->err;
		if (!i.bits)
			return tsdl_fail(lx, "integer without a size");
		*bits = i.bits;
		if (i.align && i.align <= 64 && !(i.align & (i.align - 1)))
			*align = i.align;
		else
			*align = i.bits % 8 ? 1 : 8;
	} else if (tsdl_word(lx, "enum")) {
		tsdl_next(lx);
		if (lx->tok == T_WORD) {
			a = find_alias(p, lx->text);
			if (a) {
				*bits = a->bits;
				*align = a->align;
			}
			tsdl_next(lx);
		}
		if (tsdl_is(lx, ':')) {
			tsdl_next(lx);
			if (type(p, bits, align))
				return lx->err;
		}
		if (tsdl_is(lx, '{') && tsdl_skip_block(lx))
			return lx->err;
	} else if (tsdl_word(lx, "struct")) {
		struct field f[MAX_FIELDS];
		unsigned int n = 0, at = 0;

		tsdl_next(lx);
		if (lx->tok == T_WORD)
			tsdl_next(lx);
		if (fields(p, f, &n, &at, align))
			return lx->err;
		*bits = at;
	} else if (lx->tok == T_WORD) {
		a = find_alias(p, lx->text);
		if (!a)
			return tsdl_fail(lx, "type not known");
		*bits = a->bits;
		*align = a->align;
		tsdl_next(lx);
	} else {
		err = tsdl_fail(lx, "expected a type");
	}
	lx->depth--;
	return err;
}

/* "{ type name; ... } [align(n)]", places from *at on */
static int fields(struct parser *p, struct field *f, unsigned int *n,
		  unsigned int *at, unsigned int *align)
{
	struct lexer *lx = &p->lx;
	unsigned int bits, al;

	*align = 1;
	if (tsdl_expect(lx, '{'))
		return lx->err;
	while (!tsdl_is(lx, '}')) {
		if (type(p, &bits, &al))
			return lx->err;
		if (lx->tok != T_WORD)
			return tsdl_fail(lx, "expected a field's name");
		if (*n == MAX_FIELDS)
			return tsdl_fail(lx, "too many fields");
		snprintf(f[*n].name, sizeof(f[*n].name), "%.63s", lx->text);
		tsdl_next(lx);
		if (tsdl_is(lx, '[')) {
			tsdl_next(lx);
			if (lx->tok != T_NUMBER || lx->number > 4096)
				return tsdl_fail(lx, "expected an array of fixed length");
			bits *= lx->number;
			tsdl_next(lx);
			if (tsdl_expect(lx, ']'))
				return lx->err;
		}
		*at = (*at + al - 1) & ~(al - 1);
		f[*n].at = *at;
		f[*n].bits = bits;
		(*n)++;
		*at += bits;
		if (al > *align)
			*align = al;
		if (tsdl_expect(lx, ';'))
			return lx->err;
	}
	tsdl_next(lx);
	if (tsdl_word(lx, "align")) {
		tsdl_next(lx);
		if (tsdl_expect(lx, '('))
			return lx->err;
		if (lx->tok == T_NUMBER && lx->number <= 64 &&
		    !(lx->number & (lx->number - 1)) && lx->number > *align)
			*align = lx->number;
		tsdl_next(lx);
		if (tsdl_expect(lx, ')'))
			return lx->err;
	}
	return 0;
}

static int typealias(struct parser *p)
{
	struct lexer *lx = &p->lx;
	struct alias a = {};

	tsdl_next(lx);
	if (type(p, &a.bits, &a.align))
		return lx->err;
	if (lx->tok != T_ASSIGN)
		return tsdl_fail(lx, "expected ':='");
	tsdl_next(lx);
	if (lx->tok != T_WORD)
		return tsdl_fail(lx, "expected a type's name");
	snprintf(a.name, sizeof(a.name), "%.63s", lx->text);
	tsdl_next(lx);
	if (tsdl_expect(lx, ';'))
		return lx->err;
	if (p->n_aliases == MAX_ALIASES)
		return tsdl_fail(lx, "too many types");
	p->aliases = xc_grow(p->aliases, &p->cap_aliases, p->n_aliases + 1,
			     sizeof(a));
	p->aliases[p->n_aliases++] = a;
	return 0;
}

static int check_event(struct parser *p, uint64_t id, const struct field *f,
		       unsigned int n, unsigned int bits)
{
	p->seen[id] = true;
	return tsdl_layout(&p->lx, id, f, n, bits);
}

/* stream { ... } and event { ... } */
static int block(struct parser *p, bool event)
{
	struct lexer *lx = &p->lx;
	struct field f[MAX_FIELDS];
	unsigned int n = 0, at = HEADER_BITS, align;
	uint64_t id = 0, start = lx->at;
	char key[64];
	bool minus;

	tsdl_next(lx);
	if (tsdl_expect(lx, '{'))
		return lx->err;
	while (!tsdl_is(lx, '}')) {
		if (lx->tok != T_WORD)
			return tsdl_fail(lx, "expected a key");
		snprintf(key, sizeof(key), "%.63s", lx->text);
		if (!strcmp(key, "typealias")) {
			if (typealias(p))
				return lx->err;
			continue;
		}
		tsdl_next(lx);
		if (lx->tok == T_ASSIGN) {
			tsdl_next(lx);
			if (event && !strcmp(key, "fields")) {
				if (!tsdl_word(lx, "struct"))
					return tsdl_fail(lx, "expected a struct");
				tsdl_next(lx);
				if (fields(p, f, &n, &at, &align))
					return lx->err;
			} else {
				unsigned int bits;

				if (type(p, &bits, &align))
					return lx->err;
				if (!event && !strcmp(key, "event.header"))
					p->header_bits = bits;
			}
		} else {
			if (tsdl_expect(lx, '=') || tsdl_value(lx, &minus))
				return lx->err;
			if (!strcmp(key, "id") && lx->tok == T_NUMBER)
				id = lx->number;
			tsdl_next(lx);
		}
		if (tsdl_expect(lx, ';'))
			return lx->err;
	}
	tsdl_next(lx);
	lx->at = start;
	if (!event && p->header_bits && p->header_bits != HEADER_BITS)
		return tsdl_fail(lx, "event.header: expected tsc (64 bits) and id (16 bits)");
	if (event && id < XT_ID_END && xt_size(id))
		return check_event(p, id, f, n, at);
	return 0;
}

#define S(key) { #key, offsetof(struct xc_env, key), true }
#define I(key) { #key, offsetof(struct xc_env, key), false }
static const struct {
	const char *name;
	size_t at;
	bool string;
} env_keys[] = {
	S(tracer_name), S(tracer_version), S(hostname), S(release), S(kernel),
	S(guest_type), S(xen_uuid), S(xen_vcpus), S(event_source),
	I(vcpus), I(tsc_khz), I(start_tsc), I(start_mono_ns), I(start_wall_ns),
	I(end_tsc), I(end_mono_ns), I(end_wall_ns), I(before_tsc), I(after_tsc),
	I(missed), I(clock_changes), I(from_tsc), I(until_tsc), I(clock_error_ns),
};
#define N_ENV	(sizeof(env_keys) / sizeof(env_keys[0]))

static int set_events(struct parser *p)
{
	const char *name = p->lx.text;

	if (p->lx.tok != T_STRING)
		return tsdl_fail(&p->lx, "expected a string");
	p->env->events = 0;
	for (name += strspn(name, " "); *name; name += strspn(name, " ")) {
		size_t n = strcspn(name, " ");
		unsigned int id;

		for (id = 1; id < XT_ID_END; id++)
			if (strlen(xc_event_name(id)) == n &&
			    !memcmp(name, xc_event_name(id), n))
				p->env->events |= 1u << id;
		name += n;
	}
	return 0;
}

static int take_env(struct parser *p, const char *key, bool minus, void *arg)
{
	struct lexer *lx = &p->lx;
	size_t i;

	(void)arg;
	if (!strcmp(key, "events"))
		return set_events(p);
	for (i = 0; i < N_ENV; i++) {
		void *to = (char *)p->env + env_keys[i].at;

		if (strcmp(key, env_keys[i].name))
			continue;
		if (env_keys[i].string) {
			if (lx->tok != T_STRING)
				return tsdl_fail(lx, "expected a string");
			free(*(char **)to);
			*(char **)to = xc_strdup(lx->text);
		} else {
			if (lx->tok != T_NUMBER || minus)
				return tsdl_fail(lx, "expected a number");
			if (strstr(key, "_tsc") && lx->number >= XC_TSC_MAX)
				return tsdl_fail(lx, "tsc out of range");
			*(uint64_t *)to = lx->number;
		}
		return 0;
	}
	return 0;
}

static int take_clock(struct parser *p, const char *key, bool minus, void *arg)
{
	(void)minus;
	(void)arg;
	if (!strcmp(key, "freq") && p->lx.tok == T_NUMBER)
		p->env->clock_freq = p->lx.number;
	return 0;
}

static int statement(struct parser *p)
{
	struct lexer *lx = &p->lx;

	if (tsdl_word(lx, "env")) {
		p->seen_env = true;
		values(p, take_env, NULL);
	} else if (tsdl_word(lx, "clock")) {
		p->seen_clock = true;
		values(p, take_clock, NULL);
	} else if (tsdl_word(lx, "stream")) {
		block(p, false);
	} else if (tsdl_word(lx, "event")) {
		block(p, true);
	} else if (tsdl_word(lx, "typealias")) {
		return typealias(p);
	} else {
		while (lx->tok != T_END && !tsdl_is(lx, ';') && !lx->err) {
			if (tsdl_is(lx, '{'))
				tsdl_skip_block(lx);
			else if (lx->tok == T_BAD)
				tsdl_fail(lx, "not TSDL");
			else
				tsdl_next(lx);
		}
	}
	return lx->err ? lx->err : tsdl_expect(lx, ';');
}

int xc_tsdl_read(struct xc_env *env, const char *path)
{
	struct parser p = { .env = env };
	struct lexer *lx = &p.lx;
	unsigned int id;
	int err;

	/* a recorder that does not tell records what there was before it could */
	*env = (struct xc_env){ .events = (2u << XT_VCPU) - 2 };
	err = xc_map_open(&lx->map, path);
	if (err)
		return err;
	tsdl_next(lx);
	while (!err && lx->tok != T_END)
		err = statement(&p);
	lx->at = lx->map.size;
	if (!err && !p.seen_env)
		err = tsdl_fail(lx, "no env block");
	if (!err && (!p.seen_clock || !env->clock_freq))
		err = tsdl_fail(lx, "no clock with a frequency");
	for (id = 1; !err && id <= XT_VCPU; id++)
		if (!p.seen[id]) {
			char msg[64];

			snprintf(msg, sizeof(msg), "no event %s (id %u)",
				 xc_event_name(id), id);
			err = tsdl_fail(lx, msg);
		}
	if (!env->tsc_khz)
		env->tsc_khz = env->clock_freq / 1000;
	free(p.aliases);
	xc_map_close(&lx->map);
	if (err)
		xc_env_free(env);
	return err;
}
