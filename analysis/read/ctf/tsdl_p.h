/* SPDX-License-Identifier: GPL-2.0-only */
/* Tokens of TSDL. Internal to tsdl.c and layout.c. */
#ifndef XCALL_TSDL_P_H
#define XCALL_TSDL_P_H

#include <stdbool.h>
#include <stdint.h>

#include "base/map.h"

enum tok { T_END, T_WORD, T_NUMBER, T_STRING, T_ASSIGN /* := */, T_BAD, T_PUNCT };

struct lexer {
	struct xc_map map;
	uint64_t pos, at;	/* after, and start of, the current token */
	enum tok tok;
	char punct;
	char text[512];		/* of a word or string, cut if longer */
	uint64_t number;
	int err;
	unsigned int depth;
};

/* the first error says where and what; returns it */
int tsdl_fail(struct lexer *lx, const char *what);
void tsdl_next(struct lexer *lx);
bool tsdl_is(const struct lexer *lx, char punct);
bool tsdl_word(const struct lexer *lx, const char *w);
/* the current token must be punct; goes after it */
int tsdl_expect(struct lexer *lx, char punct);
/* after the '}' that closes the '{' which is the current token */
int tsdl_skip_block(struct lexer *lx);
/* a value follows: word, string, number, negative number */
int tsdl_value(struct lexer *lx, bool *negative);

#define HEADER_BITS	80	/* of a record: tsc and id */

struct field {
	char name[64];
	unsigned int at, bits;	/* from the record's begin */
};

/* layout.c: do the fields of a record of so many bits lie as trace_format.h says? */
int tsdl_layout(struct lexer *lx, unsigned int id, const struct field *f,
		unsigned int n, unsigned int bits);

#endif
