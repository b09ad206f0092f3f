# SPDX-License-Identifier: GPL-2.0-only
# Fuzzing of all that the analyser reads. The kept corpora run with gcc's sanitizers in
# `make check`; with libFuzzer, and to grow them:
#   make fuzz                each target for half an hour
#   make fuzz T=60           so many seconds each
#   make fuzz TARGET=perf    that one
#   make fuzz-corpus         what was found in build/fuzz back into tests/fuzz/corpus, the least
#                            that covers as much

FUZZ_SRC := $(addprefix tests/fuzz/,fuzz.c ctf.c tsdl.c xentrace.c perf.c json.c tables.c world.c)
# what the recorder's metadata is written by
FUZZ_SRC += bpf/trace/ctf_metadata.c bpf/guest/newfile.c

FUZZ_CC := clang
# a double that does not fit an integer is undefined, too, and not in "undefined"
FUZZ_SANITIZE := -fsanitize=address,undefined,float-cast-overflow -fno-sanitize-recover=all
# what world.c runs, as a user would
FUZZ_CMD := $(patsubst %,$(BUILD)/san/analysis/cmd/%.o,report check dump export merge options)
FUZZ_OBJ := $(patsubst $(BUILD)/san/%,$(BUILD)/fuzz/obj/%,$(ANALYSIS_OBJ) $(FUZZ_CMD)) \
	$(patsubst %.c,$(BUILD)/fuzz/obj/%.o,$(FUZZ_SRC) tests/fuzz/libfuzzer.c)

$(BUILD)/fuzz/obj/%.o: %.c
	$(call say,CC,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(FUZZ_CC) $(filter-out -O2,$(call flags,$*)) -O1 $(FUZZ_SANITIZE) -fsanitize=fuzzer-no-link \
		-MMD -MP -c $< -o $@

$(BUILD)/fuzz/xcall-fuzz: $(FUZZ_OBJ)
	$(call say,LD,$@)
	$(Q)$(FUZZ_CC) $(FUZZ_SANITIZE) -fsanitize=fuzzer $^ $(XCALL_LIBS) -o $@

.PHONY: fuzz fuzz-corpus
fuzz: $(BUILD)/fuzz/xcall-fuzz
	$(Q)tests/fuzz/run.sh -t $(or $(T),1800) $(TARGET)

fuzz-corpus: $(BUILD)/fuzz/xcall-fuzz
	$(Q)tests/fuzz/run.sh -m $(TARGET)

CHECK_HOST += tests/fuzz/corpus.t
tests/fuzz/corpus.t: $(BUILD)/tests/fuzz/replay
$(BUILD)/tests/fuzz/replay: $(FUZZ_SRC:%.c=$(BUILD)/san/%.o) $(FUZZ_CMD)

$(BUILD)/tests/fuzz/replay $(BUILD)/tests/fuzz/seed_world: $(BUILD)/tests/%: $(BUILD)/san/tests/%.o $(ANALYSIS_OBJ)
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D)
	$(Q)$(CC) $(SANITIZE) $^ $(XCALL_LIBS) -o $@

# pieces of synthetic runs for new corpora to begin with
.PHONY: fuzz-seed
fuzz-seed: $(BUILD)/tests/fuzz/seed_world $(BUILD)/tests/gen/gen $(BUILD)/san/xcall
	$(Q)tests/fuzz/seed.sh
