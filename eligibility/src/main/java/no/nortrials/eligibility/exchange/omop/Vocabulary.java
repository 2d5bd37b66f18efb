package no.nortrials.eligibility.exchange.omop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.exchange.OmopConcepts;

/** Writes which concepts a code means. */
record Vocabulary(OmopData data) {
    private static final Map<String, String> VOCABULARIES = Map.ofEntries(
            Map.entry("http://snomed.info/sct", "SNOMED"),
            Map.entry("http://loinc.org", "LOINC"),
            Map.entry("http://www.nlm.nih.gov/research/umls/rxnorm", "RxNorm"),
            Map.entry("http://www.whocc.no/atc", "ATC"),
            Map.entry("urn:oid:2.16.578.1.12.4.1.1.7180", "ATC"),
            Map.entry("http://hl7.org/fhir/sid/icd-10", "ICD10"),
            Map.entry("urn:oid:2.16.578.1.12.4.1.1.7110", "ICD10"),
            Map.entry("http://hl7.org/fhir/sid/icd-10-cm", "ICD10CM"),
            Map.entry("http://fhir.de/CodeSystem/bfarm/icd-10-gm", "ICD10GM"),
            Map.entry("http://unitsofmeasure.org", "UCUM"));

    /** Vocabularies in which below means "begins with", points not counted. */
    private static final Set<String> PREFIXED = Set.of("ICD10", "ICD10CM", "ICD10GM");

    /** Why OMOP does not know a code, if it does not. */
    static Optional<String> unknown(Concept concept) {
        if (concept.system().equals(OmopConcepts.SYSTEM))
            return concept.code().matches("[0-9]{1,18}")
                    ? Optional.empty()
                    : Optional.of("`" + concept.code() + "` is no concept id");
        return VOCABULARIES.containsKey(concept.system())
                ? Optional.empty()
                : Optional.of("no vocabulary of OMOP is known for the code system `" + concept.system() + "`");
    }

    /** Whether a column has one of these concepts. */
    String oneOf(String column, List<Concept> concepts) {
        List<String> any = new ArrayList<>();
        for (Concept concept : concepts) any.add(is(column, concept));
        return "(" + String.join(" OR ", any) + ")";
    }

    private String is(String column, Concept concept) {
        return concept.system().equals(OmopConcepts.SYSTEM)
                ? isId(column, concept)
                : isCode(column, concept, VOCABULARIES.getOrDefault(concept.system(), ""));
    }

    private String isId(String column, Concept concept) {
        String itself = column + " = " + concept.code();
        return concept.descendants()
                ? itself + " OR " + column + " IN (SELECT descendant_concept_id FROM " + data.table("concept_ancestor")
                        + " WHERE ancestor_concept_id = " + concept.code() + ")"
                : itself;
    }

    private String isCode(String column, Concept concept, String vocabulary) {
        boolean prefixed = PREFIXED.contains(vocabulary);
        String named = "c.vocabulary_id = " + data.dialect().text(vocabulary) + " AND "
                + (prefixed && concept.descendants() ? begins(concept) : isExactly(concept));
        String mapped = " FROM " + data.table("concept") + " c JOIN " + data.table("concept_relationship")
                + " r ON r.concept_id_1 = c.concept_id AND r.relationship_id = 'Maps to'";
        String itself = in(column, "r.concept_id_2" + mapped, named);
        if (prefixed || !concept.descendants()) return itself;
        String ancestor = " JOIN " + data.table("concept_ancestor") + " a ON a.ancestor_concept_id = ";
        // a class, as those of ATC, is mapped to nothing and has descendants of its own
        return itself + " OR " + in(column, "a.descendant_concept_id" + mapped + ancestor + "r.concept_id_2", named)
                + " OR "
                + in(
                        column,
                        "a.descendant_concept_id FROM " + data.table("concept") + " c" + ancestor + "c.concept_id",
                        named);
    }

    private static String in(String column, String selected, String named) {
        return column + " IN (SELECT " + selected + " WHERE " + named + ")";
    }

    private String isExactly(Concept concept) {
        return "c.concept_code = " + data.dialect().text(concept.code());
    }

    private String begins(Concept concept) {
        String plain = concept.code().replace(".", "");
        return "SUBSTRING(REPLACE(c.concept_code, '.', ''), 1, " + plain.length() + ") = "
                + data.dialect().text(plain);
    }
}
