# SPDX-License-Identifier: GPL-2.0-only
# Tests of the host tier that belong to no room: the models of docs/ordering.md, the man pages.

FLAGS_tests := -iquote analysis -iquote bpf -iquote tests
CHECK_HOST += tests/model/run.t tests/docs/man.t tests/layers.t tests/symbols.t tests/format/events.t
include tests/gen/build.mk
include tests/analysis/build.mk
include tests/bpf/build.mk
include tests/bench/build.mk
include tests/plot/build.mk
include tests/truth/build.mk
include tests/fuzz/build.mk
include tests/golden/build.mk

# what uses the symbols
tests/symbols.t: $(BUILD)/san/xcall $(ANALYSIS_TESTS) $(BENCH_TEST) $(BPF_TESTS) $(PLOT_TEST) \
	$(addprefix $(BUILD)/tests/,truth/truth fuzz/replay bpf/live/test_analyser bpf/live/truth)
