package no.nortrials.benchmark.nation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.cohort.Code;
import no.nortrials.eligibility.Domain;

/** The codes of the nation by number: those of one domain beside each other, in their order, so that a prefix is a range. */
final class Concepts {
    private final List<Code> codes = new ArrayList<>();
    private final Map<Code, Integer> numbers = new HashMap<>();
    private final StringBuilder domain = new StringBuilder("CASE");

    Concepts(Vocabulary vocabulary) {
        add(Domain.CONDITION, vocabulary.diagnoses());
        add(Domain.DRUG, vocabulary.drugs());
        add(Domain.MEASUREMENT, vocabulary.tests().stream().map(LabTest::code).toList());
        add(Domain.PROCEDURE, vocabulary.procedures());
    }

    private void add(Domain of, List<Code> added) {
        added.stream().sorted().forEach(code -> {
            numbers.put(code, codes.size());
            codes.add(code);
        });
        domain.append(" WHEN concept < ")
                .append(codes.size())
                .append(" THEN '")
                .append(of)
                .append('\'');
    }

    List<Code> codes() {
        return codes;
    }

    int number(Code code) {
        Integer number = numbers.get(code);
        if (number == null) throw new IllegalArgumentException("`" + code + "` is not in the vocabulary");
        return number;
    }

    /** The domain of an event as SQL. */
    String domain() {
        return domain + " END";
    }
}
