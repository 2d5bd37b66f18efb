package no.nortrials.benchmark.nation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.nortrials.cohort.Code;

/**
 * All codes of the nation: as many as a hospital uses, of the form of each system, those with a meaning among them.
 *
 * @param diagnoses 12,000 of ICD-10
 * @param drugs 5,000 of ATC
 * @param tests 1,500 of LOINC, those with a name first
 * @param procedures 3,000 of NCSP
 */
record Vocabulary(List<Code> diagnoses, List<Code> drugs, List<LabTest> tests, List<Code> procedures) {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTVWXYZ";
    private static final String ANATOMY = "ABCDGHJLMNPRSV";
    private static final int DRUGS = 5_000;
    private static final int TESTS = 1_500;
    private static final int PROCEDURES = 3_000;

    static Vocabulary of(Collection<Illness> illnesses) {
        Set<String> drugs = new TreeSet<>();
        Set<String> procedures = new TreeSet<>();
        for (Illness illness : illnesses) {
            illness.drugs().forEach(drug -> drugs.add(drug.code()));
            procedures.addAll(illness.procedures());
        }
        addDrugs(drugs);
        addProcedures(procedures);
        return new Vocabulary(
                codes(Systems.ICD_10, diagnosisCodes()),
                codes(Systems.ATC, drugs),
                allTests(),
                codes(Systems.PROCEDURES, procedures));
    }

    private static List<Code> codes(String system, Collection<String> codes) {
        return codes.stream().map(code -> new Code(system, code)).toList();
    }

    /** A letter, two digits and, after the point, one of those that are most in use. */
    private static List<String> diagnosisCodes() {
        List<String> codes = new ArrayList<>();
        for (char letter : LETTERS.toCharArray())
            for (int group = 0; group < 96; group++)
                for (char last : "01289".toCharArray()) codes.add("%c%02d.%c".formatted(letter, group, last));
        return codes;
    }

    private static void addDrugs(Set<String> codes) {
        for (int substance = 1; ; substance++)
            for (char anatomy : ANATOMY.toCharArray())
                for (int group = 1; group <= 12; group++)
                    for (String kind : List.of("AA", "AB", "AC", "BA")) {
                        if (codes.size() == DRUGS) return;
                        codes.add("%c%02d%s%02d".formatted(anatomy, group, kind, substance));
                    }
    }

    private static void addProcedures(Set<String> codes) {
        for (char organ : "ABCDEFGHJKLMNPQ".toCharArray())
            for (char part : "ABCDEFGHJK".toCharArray())
                for (char way : "ABCDEFGHJK".toCharArray())
                    for (int number = 0; number < 20; number += 10) {
                        if (codes.size() == PROCEDURES) return;
                        codes.add("%c%c%c%02d".formatted(organ, part, way, number));
                    }
    }

    private static List<LabTest> allTests() {
        List<LabTest> tests = new ArrayList<>(LabTests.NAMED);
        for (int i = tests.size(); i < TESTS; i++) {
            var code = new Code(Systems.LOINC, "%d-%d".formatted(70_000 + i, i % 10));
            tests.add(new LabTest(code.code(), code, "umol/L", 10 + i * 7 % 190, 0.3, 1));
        }
        return List.copyOf(tests);
    }
}
