// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "format/events.h"

static const char *const names[XT_ID_END] = {
#define EVENT(id, name, record, arguments, ...) [XT_##id] = #name,
#define OTHER(id, name, record, ...) EVENT(id, name, record, 0, __VA_ARGS__)
#include "format/events.def"
};

static const struct {
	const char *name;
	uint32_t set;
} groups[] = {
	{ "all", EVENTS_ALL },
	{ "call", 1U << XT_CALL_BEGIN | 1U << XT_CALL_END },
	{ "csd", 1U << XT_CSD_WAIT_BEGIN | 1U << XT_CSD_WAIT_END | 1U << XT_CSD_LOCKED |
		 1U << XT_CSD_QUEUED | 1U << XT_CSD_RUN_BEGIN | 1U << XT_CSD_RUN_END |
		 1U << XT_CSD_UNLOCKED },
	{ "hp", 1U << XT_HP_ENTER | 1U << XT_HP_EXIT },
	{ "sched", 1U << XT_SWITCH },
	{ "ipi", 1U << XT_IPI_SEND | 1U << XT_IPI_SENT | 1U << XT_IPI_SKIP |
		 1U << XT_IPI_ENTRY | 1U << XT_IPI_EXIT },
	{ "stuck", 1U << XT_CSD_STUCK },
};
#define GROUPS (sizeof(groups) / sizeof(groups[0]))

const char *event_name(unsigned int id)
{
	return id < XT_ID_END ? names[id] : NULL;
}

static uint32_t word_set(const char *word, size_t length)
{
	unsigned int i;

	for (i = 0; i < GROUPS; i++)
		if (strlen(groups[i].name) == length && !memcmp(groups[i].name, word, length))
			return groups[i].set;
	for (i = 0; i < XT_ID_END; i++)
		if (EVENTS_ALL & 1U << i && names[i] && strlen(names[i]) == length && !memcmp(names[i], word, length))
			return 1U << i;
	return 0;
}

int events_parse(const char *text, uint32_t *set, const char **unknown)
{
	*set = 0;
	for (;;) {
		size_t length = strcspn(text, ",");
		uint32_t more = word_set(text, length);

		if (!more) {
			*unknown = text;
			return -EINVAL;
		}
		*set |= more;
		if (!text[length])
			return 0;
		text += length + 1;
	}
}

char *events_list(uint32_t set)
{
	char *list = NULL;
	unsigned int id;
	size_t size;
	FILE *file = open_memstream(&list, &size);

	if (!file)
		return NULL;
	for (id = 0; id < XT_ID_END; id++)
		if (names[id] && set & 1U << id)
			fprintf(file, "%s%s", ftell(file) ? ", " : "", names[id]);
	if (!fclose(file))
		return list;
	free(list);
	return NULL;
}
