package no.nortrials.benchmark.nation;

import java.util.List;
import no.nortrials.cohort.Code;

/** The events that an illness brings: its codes as the events hold them. */
record Course(Illness illness, List<Code> diagnoses, List<Code> drugs, List<Integer> tests, List<Code> procedures) {
    static Course of(Illness illness, Vocabulary vocabulary) {
        return new Course(
                illness,
                illness.diagnoses().stream()
                        .map(code -> code(vocabulary.diagnoses(), code))
                        .toList(),
                illness.drugs().stream()
                        .map(drug -> code(vocabulary.drugs(), drug.code()))
                        .toList(),
                illness.tests().stream().map(test -> place(test.code())).toList(),
                illness.procedures().stream()
                        .map(code -> code(vocabulary.procedures(), code))
                        .toList());
    }

    private static Code code(List<Code> all, String code) {
        return all.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("`" + code + "` is not in the vocabulary"));
    }

    private static int place(String test) {
        return LabTests.NAMED.indexOf(LabTests.named(test));
    }
}
