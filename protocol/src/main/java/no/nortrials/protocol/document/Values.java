package no.nortrials.protocol.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.Place;
import no.nortrials.protocol.source.Ages;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Numbers;
import no.nortrials.protocol.source.Phases;
import no.nortrials.protocol.source.TrialNumbers;

/** What stands behind a label, brought into the form of its field; words that have no such form are passed over. */
final class Values {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d{1,3}(?:[ ,\\u00a0]\\d{3})+(?!\\d)|\\d{1,7}");
    private static final Pattern REGISTERED =
            Pattern.compile("(?i)NCT\\d{8}|20\\d{2}-5\\d{5}-\\d{2}(?:-\\d{2})?|(?:19|20)\\d{2}-00\\d{4}-\\d{2}");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,3})\\s*(?:to|-|–|and|til|og)\\s*(\\d{1,3})");
    private static final Pattern FROM = Pattern.compile("(?:≥|>=|>|at least|from|over|minst|fra)\\s*(\\d{1,3})");
    private static final Pattern UP_TO = Pattern.compile("(?:≤|<=|<|up to|at most|under|inntil)\\s*(\\d{1,3})");
    private static final Pattern FROM_BEHIND =
            Pattern.compile("(\\d{1,3})\\s*(?:years?|år)?\\s*(?:and|or|og|eller)\\s*(?:older|over|above|eldre)");

    private final Findings findings;

    Values(Findings findings) {
        this.findings = findings;
    }

    void add(Field field, String text, Place place) {
        switch (field) {
            case NCT_NUMBER, EU_CT_NUMBER, EUDRACT_NUMBER -> registered(text, place);
            case PHASE -> findings.add(field, phase(text), place);
            case PLANNED_NUMBER, PLANNED_IN_NORWAY, NUMBER_OF_SITES, SITES_IN_NORWAY ->
                findings.add(field, number(text), place);
            case AGE_MIN, AGE_MAX -> age(text.toLowerCase(Locale.ROOT), place);
            case SEX -> findings.add(field, sex(text.toLowerCase(Locale.ROOT)), place);
            case STUDY_TYPE -> findings.add(field, type(text.toLowerCase(Locale.ROOT)), place);
            case START -> findings.add(field, WordDates.first(text), place);
            case END -> findings.add(field, WordDates.last(text), place);
            case COUNTRY -> {
                for (String country : text.split("[,;]|\\band\\b|\\bog\\b", -1)) findings.add(field, country, place);
            }
            default -> findings.add(field, text, place);
        }
    }

    private void registered(String text, Place place) {
        Matcher matcher = REGISTERED.matcher(text);
        while (matcher.find()) {
            String number = matcher.group().toUpperCase(Locale.ROOT);
            findings.add(TrialNumbers.field(number), number, place);
        }
    }

    /** Behind the label the word phase may be missing: {@code Phase: 2}. */
    private static Optional<String> phase(String text) {
        return Phases.of(text).or(() -> Phases.of("phase " + text));
    }

    /** The first number: what follows in brackets is how it is divided. */
    private static Optional<String> number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.find() ? Numbers.count(matcher.group()) : Optional.empty();
    }

    private void age(String text, Place place) {
        Matcher span = SPAN.matcher(text);
        if (span.find()) {
            findings.add(Field.AGE_MIN, Ages.lower(span.group(1)), place);
            findings.add(Field.AGE_MAX, Ages.upper(span.group(2)), place);
            return;
        }
        for (Pattern pattern : new Pattern[] {FROM, FROM_BEHIND}) {
            Matcher from = pattern.matcher(text);
            if (from.find()) findings.add(Field.AGE_MIN, Ages.lower(from.group(1)), place);
        }
        Matcher upTo = UP_TO.matcher(text);
        if (upTo.find()) findings.add(Field.AGE_MAX, Ages.upper(upTo.group(1)), place);
    }

    private static Optional<String> sex(String text) {
        boolean female = text.matches(".*\\b(female|women|kvinner?)\\b.*");
        boolean male = text.matches(".*\\b(male|men|mann|menn)\\b.*");
        boolean all = text.matches(".*\\b(all|both|any|begge|alle)\\b.*") || (female && male);
        if (all) return Optional.of("ALL");
        return female ? Optional.of("FEMALE") : male ? Optional.of("MALE") : Optional.empty();
    }

    private static Optional<String> type(String text) {
        if (text.contains("non-interventional") || text.contains("observational")) return Optional.of("OBSERVATIONAL");
        return text.contains("interventional") ? Optional.of("INTERVENTIONAL") : Optional.empty();
    }
}
