package no.nortrials.benchmark.nation;

import java.util.List;
import no.nortrials.cohort.Code;

/** The laboratory tests that illnesses and questions name, the most frequent first. */
final class LabTests {
    static final List<LabTest> NAMED = List.of(
            test("CREA", "14682-9", "umol/L", 75, 0.22, 0),
            test("HB", "718-7", "g/dL", 14, 0.09, 1),
            test("CRP", "1988-5", "mg/L", 4, 1.0, 1),
            test("K", "2823-3", "mmol/L", 4.2, 0.08, 1),
            test("NA", "2951-2", "mmol/L", 140, 0.02, 0),
            test("LEUKO", "6690-2", "10*9/L", 6.8, 0.25, 1),
            test("PLT", "777-3", "10*9/L", 250, 0.22, 0),
            test("ALAT", "1742-6", "U/L", 25, 0.45, 0),
            test("EGFR", "62238-1", "mL/min/{1.73_m2}", 88, 0.2, 0),
            test("HBA1C", "59261-8", "mmol/mol", 39, 0.13, 0),
            test("LDL", "22748-8", "mmol/L", 3.2, 0.27, 1),
            test("CHOL", "14647-2", "mmol/L", 5.1, 0.2, 1),
            test("ALBUMIN", "1751-7", "g/L", 43, 0.07, 0),
            test("BMI", "39156-5", "kg/m2", 26, 0.16, 1),
            test("FERRITIN", "2276-4", "ug/L", 90, 0.7, 0),
            test("INR", "6301-6", "{INR}", 1.1, 0.12, 1),
            test("NTPROBNP", "33762-6", "ng/L", 110, 0.9, 0),
            test("TNT", "67151-1", "ng/L", 8, 0.7, 0),
            test("PSA", "2857-1", "ug/L", 1.2, 0.7, 2),
            test("UACR", "30000-4", "mg/mmol", 1.5, 0.9, 1),
            test("CALPRO", "38445-3", "mg/kg", 45, 0.9, 0));

    private LabTests() {}

    private static LabTest test(String name, String code, String unit, double typical, double spread, int decimals) {
        return new LabTest(name, new Code(Systems.LOINC, code), unit, typical, spread, decimals);
    }

    static LabTest named(String name) {
        return NAMED.stream()
                .filter(test -> test.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
