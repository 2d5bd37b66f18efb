package no.nortrials.eligibility.exchange.omop;

import java.time.LocalDate;
import java.util.List;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.sentence.Language;
import no.nortrials.eligibility.sentence.Sentences;
import no.nortrials.eligibility.sql.CriteriaSql;

/** Writes statements with the criteria as comments above them. */
record Statements(LocalDate reference, OmopData data) {
    /** @param whole the criterion as it was written, for the comment */
    String persons(Criterion whole, Criterion kept) {
        String sentence =
                Sentences.of(EligibilityCriteria.of(whole), Language.ENGLISH).getFirst();
        CriteriaSql sql = sql(List.of(kept));
        return comment(whole.note().label()) + comment(sentence) + sql.with() + "SELECT p.person AS person_id FROM "
                + sql.from() + where(sql);
    }

    String count(String title, List<Criterion> kept) {
        CriteriaSql sql = sql(kept);
        return comment(title) + comment("persons who meet all criteria on " + reference) + sql.with()
                + "SELECT count(*) AS persons FROM " + sql.from() + where(sql);
    }

    private CriteriaSql sql(List<Criterion> kept) {
        return CriteriaSql.of(kept, reference, new OmopLayout(data), data.dialect());
    }

    private static String where(CriteriaSql sql) {
        return sql.conditions().isEmpty() ? "" : "\nWHERE " + String.join("\n  AND ", sql.conditions());
    }

    /** One line, whatever the words are: nothing in them ends the comment. */
    private static String comment(String words) {
        String line = words.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        return line.isEmpty() ? "" : "-- " + line + "\n";
    }
}
