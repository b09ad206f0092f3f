// SPDX-License-Identifier: GPL-2.0-only
/*
 * What Debian 13's libelf.a (elfutils 0.192) asks for and no package has: it was built against a
 * library of elfutils' own that is not shipped. libelf sets up and takes down a search tree with
 * each ELF file, and only elf_getdata_rawchunk() puts anything into it. Nothing here calls that,
 * so there is nothing to do; and if ever something does, eu_tsearch is missing and the link
 * fails. Weak, and after libelf.a on the linker's command line: where that defines them, its
 * own are taken.
 */

#define GAP __attribute__((weak)) void

GAP eu_search_tree_init(void *tree);
GAP eu_search_tree_fini(void *tree, void (*free_node)(void *node));

void eu_search_tree_init(void *tree)
{
	(void)tree;
}

void eu_search_tree_fini(void *tree, void (*free_node)(void *node))
{
	(void)tree;
	(void)free_node;
}
