// SPDX-License-Identifier: GPL-2.0-only
/*
 * The metadata of a guest trace: as much TSDL as xcall-record writes.
 *
 * Taken: env and clock values; the layout of each event, which must be that of
 * trace_format.h, because records are read by casting. The rest is skipped by
 * its brackets.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "xcall.h"

enum tok { T_END, T_WORD, T_NUMBER, T_STRING, T_ASSIGN /* := */, T_BAD, T_PUNCT };

struct lexer {
	struct xc_map map;
	uint64_t pos, at;	/* behind, and start of, the current token */
	enum tok tok;
	char punct;
	char text[512];		/* of a word or string, cut if longer */
	uint64_t number;
	int err;
	unsigned int depth;
};

struct alias {
	char name[64];
	unsigned int bits, align;
};

struct field {
	char name[64];
	unsigned int at, bits;
};

#define MAX_FIELDS	32
#define MAX_DEPTH	32

struct parser {
	struct lexer lx;
	struct xc_env *env;
	struct alias *aliases;
	size_t n_aliases, cap_aliases;
	bool seen_env, seen_clock, seen[XT_ID_END];
	unsigned int header_bits;
};

static int fail(struct lexer *lx, const char *what)
{
	if (!lx->err)
		lx->err = xc_bad(-EBADMSG, lx->map.path, lx->at, "%s", what);
	return lx->err;
}

static int peekc(const struct lexer *lx, unsigned int ahead)
{
	return lx->pos + ahead < lx->map.size ? lx->map.data[lx->pos + ahead] : -1;
}

static void skip_blank(struct lexer *lx)
{
	for (;;) {
		int c = peekc(lx, 0);

		if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
			lx->pos++;
		} else if (c == '/' && peekc(lx, 1) == '/') {
			while (peekc(lx, 0) >= 0 && peekc(lx, 0) != '\n')
				lx->pos++;
		} else if (c == '/' && peekc(lx, 1) == '*') {
			lx->pos += 2;
			while (peekc(lx, 0) >= 0 &&
			       !(peekc(lx, 0) == '*' && peekc(lx, 1) == '/'))
				lx->pos++;
			lx->pos += 2;
		} else {
			return;
		}
	}
}

static bool word_char(int c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
	       c == '.' || (c >= '0' && c <= '9');
}

static void lex_string(struct lexer *lx)
{
	size_t n = 0;
	int c;

	for (lx->pos++; (c = peekc(lx, 0)) != '"'; lx->pos++) {
		if (c < 0) {
			lx->tok = T_BAD;
			return;
		}
		if (c == '\\' && peekc(lx, 1) >= 0) {
			c = peekc(lx, 1);
			lx->pos++;
			if (c == 'n')
				c = '\n';
			else if (c == 't')
				c = '\t';
		}
		if (n + 1 < sizeof(lx->text))
			lx->text[n++] = c;
	}
	lx->pos++;
	lx->text[n] = 0;
	lx->tok = T_STRING;
}

static void next(struct lexer *lx)
{
	size_t n = 0;
	char *end;
	int c;

	skip_blank(lx);
	if (lx->pos > lx->map.size)
		lx->pos = lx->map.size;
	lx->at = lx->pos;
	c = peekc(lx, 0);
	lx->punct = 0;
	if (c < 0) {
		lx->tok = T_END;
	} else if (c == '"') {
		lex_string(lx);
	} else if (word_char(c)) {
		while (word_char(peekc(lx, 0))) {
			if (n + 1 < sizeof(lx->text))
				lx->text[n++] = peekc(lx, 0);
			lx->pos++;
		}
		lx->text[n] = 0;
		lx->tok = T_WORD;
		if (c >= '0' && c <= '9') {
			errno = 0;
			lx->number = strtoull(lx->text, &end, 0);
			lx->tok = errno || (*end && strspn(end, "uUlL") != strlen(end)) ?
				  T_BAD : T_NUMBER;
		}
	} else if (c == ':' && peekc(lx, 1) == '=') {
		lx->pos += 2;
		lx->tok = T_ASSIGN;
	} else {
		lx->pos++;
		lx->tok = T_PUNCT;
		lx->punct = c;
	}
}

static bool is(const struct lexer *lx, char punct)
{
	return lx->tok == T_PUNCT && lx->punct == punct;
}

static bool word(const struct lexer *lx, const char *w)
{
	return lx->tok == T_WORD && !strcmp(lx->text, w);
}

static int expect(struct lexer *lx, char punct)
{
	char msg[32];

	if (!is(lx, punct)) {
		snprintf(msg, sizeof(msg), "expected '%c'", punct);
		return fail(lx, msg);
	}
	next(lx);
	return 0;
}

/* behind the '}' that closes the '{' which is the current token */
static int skip_block(struct lexer *lx)
{
	unsigned int depth = 0;

	do {
		if (is(lx, '{'))
			depth++;
		else if (is(lx, '}'))
			depth--;
		else if (lx->tok == T_END || lx->tok == T_BAD)
			return fail(lx, "block without end");
		next(lx);
	} while (depth);
	return 0;
}

/* a value: word, string, number, negative number; ends at ';' */
static int value(struct lexer *lx, bool *negative)
{
	*negative = is(lx, '-');
	if (*negative)
		next(lx);
	if (lx->tok != T_WORD && lx->tok != T_NUMBER && lx->tok != T_STRING)
		return fail(lx, "expected a value");
	return 0;
}

static struct alias *find_alias(struct parser *p, const char *name)
{
	size_t i;

	for (i = 0; i < p->n_aliases; i++)
		if (!strcmp(p->aliases[i].name, name))
			return &p->aliases[i];
	return NULL;
}

static int fields(struct parser *p, struct field *f, unsigned int *n,
		  unsigned int *at, unsigned int *align);

/* size and alignment in bits of the type that starts at the current token */
static int type(struct parser *p, unsigned int *bits, unsigned int *align)
{
	struct lexer *lx = &p->lx;
	struct alias *a;
	bool minus;
	int err = 0;

	if (lx->depth++ > MAX_DEPTH)
		return fail(lx, "nested too deeply");
	*bits = 0;
	*align = 8;
	if (word(lx, "integer")) {
		unsigned int given = 0;

		next(lx);
		if (expect(lx, '{'))
			return lx->err;
		while (!is(lx, '}')) {
			char key[16];

			if (lx->tok != T_WORD)
				return fail(lx, "expected a key");
			snprintf(key, sizeof(key), "%.15s", lx->text);
			next(lx);
			if (expect(lx, '=') || value(lx, &minus))
				return lx->err;
			if (!strcmp(key, "size") && lx->tok == T_NUMBER)
				*bits = lx->number <= 64 ? lx->number : 0;
			if (!strcmp(key, "align") && lx->tok == T_NUMBER)
				given = lx->number;
			if (!strcmp(key, "byte_order") && !word(lx, "le") &&
			    !word(lx, "native"))
				return fail(lx, "expected byte_order le");
			next(lx);
			/* a mapped clock: clock.tsc.value is one word */
			if (expect(lx, ';'))
				return lx->err;
		}
		next(lx);
		if (!*bits)
			return fail(lx, "integer without a size");
		if (given && given <= 64 && !(given & (given - 1)))
			*align = given;
		else
			*align = *bits % 8 ? 1 : 8;
	} else if (word(lx, "enum")) {
		next(lx);
		if (lx->tok == T_WORD) {
			a = find_alias(p, lx->text);
			if (a) {
				*bits = a->bits;
				*align = a->align;
			}
			next(lx);
		}
		if (is(lx, ':')) {
			next(lx);
			if (type(p, bits, align))
				return lx->err;
		}
		if (is(lx, '{') && skip_block(lx))
			return lx->err;
	} else if (word(lx, "struct")) {
		struct field f[MAX_FIELDS];
		unsigned int n = 0, at = 0;

		next(lx);
		if (lx->tok == T_WORD)
			next(lx);
		if (fields(p, f, &n, &at, align))
			return lx->err;
		*bits = at;
	} else if (lx->tok == T_WORD) {
		a = find_alias(p, lx->text);
		if (!a)
			return fail(lx, "type not known");
		*bits = a->bits;
		*align = a->align;
		next(lx);
	} else {
		err = fail(lx, "expected a type");
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
	if (expect(lx, '{'))
		return lx->err;
	while (!is(lx, '}')) {
		if (type(p, &bits, &al))
			return lx->err;
		if (lx->tok != T_WORD)
			return fail(lx, "expected a field's name");
		if (*n == MAX_FIELDS)
			return fail(lx, "too many fields");
		snprintf(f[*n].name, sizeof(f[*n].name), "%.63s", lx->text);
		next(lx);
		if (is(lx, '[')) {
			next(lx);
			if (lx->tok != T_NUMBER || lx->number > 4096)
				return fail(lx, "expected an array of fixed length");
			bits *= lx->number;
			next(lx);
			if (expect(lx, ']'))
				return lx->err;
		}
		*at = (*at + al - 1) & ~(al - 1);
		f[*n].at = *at;
		f[*n].bits = bits;
		(*n)++;
		*at += bits;
		if (al > *align)
			*align = al;
		if (expect(lx, ';'))
			return lx->err;
	}
	next(lx);
	if (word(lx, "align")) {
		next(lx);
		if (expect(lx, '('))
			return lx->err;
		if (lx->tok == T_NUMBER && lx->number <= 64 &&
		    !(lx->number & (lx->number - 1)) && lx->number > *align)
			*align = lx->number;
		next(lx);
		if (expect(lx, ')'))
			return lx->err;
	}
	return 0;
}

static int typealias(struct parser *p)
{
	struct lexer *lx = &p->lx;
	struct alias a = {};

	next(lx);
	if (type(p, &a.bits, &a.align))
		return lx->err;
	if (lx->tok != T_ASSIGN)
		return fail(lx, "expected ':='");
	next(lx);
	if (lx->tok != T_WORD)
		return fail(lx, "expected a type's name");
	snprintf(a.name, sizeof(a.name), "%.63s", lx->text);
	next(lx);
	if (expect(lx, ';'))
		return lx->err;
	p->aliases = xc_grow(p->aliases, &p->cap_aliases, p->n_aliases + 1,
			     sizeof(a));
	p->aliases[p->n_aliases++] = a;
	return 0;
}

#define F(id, type, member) \
	{ id, #member, offsetof(type, member), sizeof(((type *)0)->member) }
static const struct {
	unsigned int id;
	const char *name;
	unsigned int at, size;
} layout[] = {
	F(XT_CALL_BEGIN, struct xt_call_begin, api),
	F(XT_CALL_BEGIN, struct xt_call_begin, wait),
	F(XT_CALL_BEGIN, struct xt_call_begin, targets),
	F(XT_CALL_BEGIN, struct xt_call_begin, func),
	F(XT_CALL_END, struct xt_call_end, api),
	F(XT_CALL_END, struct xt_call_end, result),
	F(XT_CALL_END, struct xt_call_end, func),
#define WAIT(id) F(id, struct xt_csd_wait, reason), F(id, struct xt_csd_wait, target), \
		 F(id, struct xt_csd_wait, csd)
	WAIT(XT_CSD_WAIT_BEGIN), WAIT(XT_CSD_WAIT_END),
#define CSD(id) F(id, struct xt_csd, type), F(id, struct xt_csd, target), \
		F(id, struct xt_csd, csd)
	CSD(XT_CSD_LOCKED), F(XT_CSD_LOCKED, struct xt_csd, func),
	CSD(XT_CSD_QUEUED), F(XT_CSD_QUEUED, struct xt_csd, func),
	CSD(XT_CSD_RUN_BEGIN), F(XT_CSD_RUN_BEGIN, struct xt_csd, func),
	CSD(XT_CSD_RUN_END), CSD(XT_CSD_UNLOCKED),
#define SEND(id) F(id, struct xt_ipi_send, kind), F(id, struct xt_ipi_send, target), \
		 F(id, struct xt_ipi_send, port)
	SEND(XT_IPI_SEND), SEND(XT_IPI_SENT),
	F(XT_IPI_SENT, struct xt_ipi_send, result),
	F(XT_IPI_SKIP, struct xt_ipi_skip, kind),
	F(XT_IPI_SKIP, struct xt_ipi_skip, reason),
	F(XT_IPI_SKIP, struct xt_ipi_skip, target),
	F(XT_IPI_ENTRY, struct xt_ipi_recv, kind),
	F(XT_IPI_ENTRY, struct xt_ipi_recv, port),
	F(XT_IPI_EXIT, struct xt_ipi_recv, kind),
	F(XT_IPI_EXIT, struct xt_ipi_recv, port),
	F(XT_VCPU, struct xt_vcpu, phase),
	F(XT_VCPU, struct xt_vcpu, cpu),
	F(XT_VCPU, struct xt_vcpu, xen_vcpu),
	F(XT_VCPU, struct xt_vcpu, result),
};

#define HEADER_BITS	80	/* tsc and id */

static int check_layout(struct parser *p, uint64_t id, const struct field *f,
			unsigned int n, unsigned int bits)
{
	char msg[128];
	unsigned int i, k;

	for (i = 0; i < sizeof(layout) / sizeof(layout[0]); i++) {
		if (layout[i].id != id)
			continue;
		for (k = 0; k < n; k++)
			if (!strcmp(f[k].name, layout[i].name) &&
			    f[k].at == layout[i].at * 8 &&
			    f[k].bits == layout[i].size * 8)
				break;
		if (k == n) {
			snprintf(msg, sizeof(msg),
				 "event %s: expected field %s of %u bits at bit %u",
				 xc_event_name(id), layout[i].name,
				 layout[i].size * 8, layout[i].at * 8);
			return fail(&p->lx, msg);
		}
	}
	if ((bits + 63) / 64 * 8 != xt_size(id)) {
		snprintf(msg, sizeof(msg), "event %s: expected %u bytes, found %u",
			 xc_event_name(id), xt_size(id), (bits + 63) / 64 * 8);
		return fail(&p->lx, msg);
	}
	p->seen[id] = true;
	return 0;
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

	next(lx);
	if (expect(lx, '{'))
		return lx->err;
	while (!is(lx, '}')) {
		if (lx->tok != T_WORD)
			return fail(lx, "expected a key");
		snprintf(key, sizeof(key), "%.63s", lx->text);
		if (!strcmp(key, "typealias")) {
			if (typealias(p))
				return lx->err;
			continue;
		}
		next(lx);
		if (lx->tok == T_ASSIGN) {
			next(lx);
			if (event && !strcmp(key, "fields")) {
				if (!word(lx, "struct"))
					return fail(lx, "expected a struct");
				next(lx);
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
			if (expect(lx, '=') || value(lx, &minus))
				return lx->err;
			if (!strcmp(key, "id") && lx->tok == T_NUMBER)
				id = lx->number;
			next(lx);
		}
		if (expect(lx, ';'))
			return lx->err;
	}
	next(lx);
	lx->at = start;
	if (!event && p->header_bits && p->header_bits != HEADER_BITS)
		return fail(lx, "event.header: expected tsc (64 bits) and id (16 bits)");
	if (event && id < XT_ID_END && xt_size(id))
		return check_layout(p, id, f, n, at);
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
	S(guest_type), S(xen_uuid), S(xen_vcpus),
	I(vcpus), I(tsc_khz), I(start_tsc), I(start_mono_ns), I(start_wall_ns),
	I(end_tsc), I(end_mono_ns), I(end_wall_ns), I(before_tsc), I(after_tsc),
};
#define N_ENV	(sizeof(env_keys) / sizeof(env_keys[0]))

static int set_env(struct parser *p, const char *key, bool minus)
{
	struct lexer *lx = &p->lx;
	size_t i;

	for (i = 0; i < N_ENV; i++) {
		void *to = (char *)p->env + env_keys[i].at;

		if (strcmp(key, env_keys[i].name))
			continue;
		if (env_keys[i].string) {
			if (lx->tok != T_STRING)
				return fail(lx, "expected a string");
			free(*(char **)to);
			*(char **)to = xc_strdup(lx->text);
		} else {
			if (lx->tok != T_NUMBER || minus)
				return fail(lx, "expected a number");
			*(uint64_t *)to = lx->number;
		}
		return 0;
	}
	return 0;
}

static int assignments(struct parser *p, bool clock)
{
	struct lexer *lx = &p->lx;
	char key[64];
	bool minus;

	next(lx);
	if (expect(lx, '{'))
		return lx->err;
	while (!is(lx, '}')) {
		if (lx->tok != T_WORD)
			return fail(lx, "expected a key");
		snprintf(key, sizeof(key), "%.63s", lx->text);
		next(lx);
		if (expect(lx, '=') || value(lx, &minus))
			return lx->err;
		if (!clock && set_env(p, key, minus))
			return lx->err;
		if (clock && !strcmp(key, "freq") && lx->tok == T_NUMBER)
			p->env->clock_freq = lx->number;
		next(lx);
		if (expect(lx, ';'))
			return lx->err;
	}
	next(lx);
	return 0;
}

static int statement(struct parser *p)
{
	struct lexer *lx = &p->lx;

	if (word(lx, "env")) {
		p->seen_env = true;
		assignments(p, false);
	} else if (word(lx, "clock")) {
		p->seen_clock = true;
		assignments(p, true);
	} else if (word(lx, "stream")) {
		block(p, false);
	} else if (word(lx, "event")) {
		block(p, true);
	} else if (word(lx, "typealias")) {
		return typealias(p);
	} else {
		while (lx->tok != T_END && !is(lx, ';') && !lx->err) {
			if (is(lx, '{'))
				skip_block(lx);
			else if (lx->tok == T_BAD)
				fail(lx, "not TSDL");
			else
				next(lx);
		}
	}
	return lx->err ? lx->err : expect(lx, ';');
}

int xc_tsdl_read(struct xc_env *env, const char *path)
{
	struct parser p = { .env = env };
	struct lexer *lx = &p.lx;
	unsigned int id;
	int err;

	*env = (struct xc_env){};
	err = xc_map_open(&lx->map, path);
	if (err)
		return err;
	next(lx);
	while (!err && lx->tok != T_END)
		err = statement(&p);
	lx->at = lx->map.size;
	if (!err && !p.seen_env)
		err = fail(lx, "no env block");
	if (!err && (!p.seen_clock || !env->clock_freq))
		err = fail(lx, "no clock with a frequency");
	for (id = 1; !err && id < XT_ID_END; id++)
		if (!p.seen[id]) {
			char msg[64];

			snprintf(msg, sizeof(msg), "no event %s (id %u)",
				 xc_event_name(id), id);
			err = fail(lx, msg);
		}
	if (!env->tsc_khz)
		env->tsc_khz = env->clock_freq / 1000;
	free(p.aliases);
	xc_map_close(&lx->map);
	if (err)
		xc_env_free(env);
	return err;
}

void xc_env_free(struct xc_env *env)
{
	size_t i;

	for (i = 0; i < N_ENV; i++)
		if (env_keys[i].string)
			free(*(char **)((char *)env + env_keys[i].at));
	*env = (struct xc_env){};
}
