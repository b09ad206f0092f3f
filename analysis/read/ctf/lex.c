// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "read/ctf/tsdl_p.h"

int tsdl_fail(struct lexer *lx, const char *what)
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

void tsdl_next(struct lexer *lx)
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

bool tsdl_is(const struct lexer *lx, char punct)
{
	return lx->tok == T_PUNCT && lx->punct == punct;
}

bool tsdl_word(const struct lexer *lx, const char *w)
{
	return lx->tok == T_WORD && !strcmp(lx->text, w);
}

int tsdl_expect(struct lexer *lx, char punct)
{
	char msg[32];

	if (!tsdl_is(lx, punct)) {
		snprintf(msg, sizeof(msg), "expected '%c'", punct);
		return tsdl_fail(lx, msg);
	}
	tsdl_next(lx);
	return 0;
}

int tsdl_skip_block(struct lexer *lx)
{
	unsigned int depth = 0;

	do {
		if (tsdl_is(lx, '{'))
			depth++;
		else if (tsdl_is(lx, '}'))
			depth--;
		else if (lx->tok == T_END || lx->tok == T_BAD)
			return tsdl_fail(lx, "block without end");
		tsdl_next(lx);
	} while (depth);
	return 0;
}

int tsdl_value(struct lexer *lx, bool *negative)
{
	*negative = tsdl_is(lx, '-');
	if (*negative)
		tsdl_next(lx);
	if (lx->tok != T_WORD && lx->tok != T_NUMBER && lx->tok != T_STRING)
		return tsdl_fail(lx, "expected a value");
	return 0;
}
