package no.nortrials.protocol.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nortrials.protocol.Field;

/** The words that stand before a value in a synopsis, in English and Norwegian. */
enum Label {
    SHORT_TITLE(Field.SHORT_TITLE, "(?:short|brief|public|lay)(?: study| trial)? title|kort(?: ?tittel| tittel)"),
    TITLE(
            Field.TITLE,
            "(?:full |official |protocol |study |trial |scientific )*title(?: of (?:the )?(?:study|trial|protocol))?|(?:studie)?tittel"),
    ACRONYM(Field.ACRONYM, "(?:study |trial )?acronym|akronym"),
    PROTOCOL_NUMBER(
            Field.PROTOCOL_NUMBER,
            "(?:sponsor )?(?:protocol|study|trial)(?: protocol)? ?(?:number|no\\.?|id|code|identifier)|protokoll(?:nummer|nr\\.?|kode)"),
    NCT(Field.NCT_NUMBER, "(?:clinicaltrials\\.gov|nct)(?: ?(?:identifier|id|number|no\\.?|nummer))?"),
    EU_CT(
            Field.EU_CT_NUMBER,
            "eu[- ]?(?:ct|trial|ctis)(?: ?(?:number|no\\.?|nummer))?|ctis(?: ?(?:number|no\\.?|nummer))?"),
    EUDRACT(Field.EUDRACT_NUMBER, "eudract(?: ?(?:number|no\\.?|nummer))?"),
    SPONSOR(Field.SPONSOR, "(?:name of (?:the )?)?sponsor(?: name|/company)?"),
    PHASE(
            Field.PHASE,
            "(?:study |trial |clinical |development )?phase(?: of (?:development|study|trial))?|(?:studie)?fase"),
    STUDY_TYPE(Field.STUDY_TYPE, "(?:study|trial) type|type of (?:study|trial)"),
    THERAPY_AREA(Field.THERAPY_AREA, "therap(?:y|eutic) area|terapiområde"),
    CONDITION(Field.CONDITION, "(?:study |target )?(?:indication|condition|disease)|indikasjon|diagnose"),
    COMPARATOR(
            Field.COMPARATOR,
            "(?:active )?comparator|reference (?:product|therapy|treatment)|control treatment|komparator"),
    PRODUCT(
            Field.PRODUCT,
            "(?:name of (?:the )?)?(?:investigational (?:medicinal )?(?:products?|drug|device|intervention)|(?:study|trial) (?:drug|treatment|intervention|product)|test product|imp)|(?:studie|utprøvings)(?:legemiddel|preparat)|legemiddel"),
    ROUTE(Field.ROUTE, "routes?(?: of administration)?|administrasjons(?:vei|måte)"),
    IN_NORWAY(
            Field.PLANNED_IN_NORWAY,
            "(?:planned )?(?:number|no\\.) of (?:participants|patients|subjects) in norway|antall (?:deltakere|pasienter) i norge"),
    NUMBER(
            Field.PLANNED_NUMBER,
            "(?:planned |total |target )*(?:number|no\\.) of (?:participants|patients|subjects)(?: planned| to be enrolled| \\(planned\\))?|(?:planned )?sample size|(?:planlagt )?antall (?:deltakere|pasienter)"),
    AGE(Field.AGE_MIN, "age(?: range| group)?|alder"),
    SEX(Field.SEX, "sex|gender|kjønn"),
    SITES(
            Field.NUMBER_OF_SITES,
            "(?:planned )?(?:number|no\\.) of (?:study )?(?:sites|cent(?:re|er)s)|antall (?:sentre|sykehus|utprøvingssteder)"),
    COUNTRY(Field.COUNTRY, "(?:participating )?countr(?:y|ies)|land"),
    START(
            Field.START,
            "(?:planned |estimated |expected )?(?:(?:study |trial )?start(?: date| of (?:study|trial|recruitment))?|first (?:patient|participant|subject)(?:,? ?(?:first visit|in))?)|(?:planlagt )?oppstart"),
    END(
            Field.END,
            "(?:planned |estimated |expected )?(?:(?:study |trial )?(?:end|completion)(?: date| of (?:study|trial))?|last (?:patient|participant|subject)(?:,? ?(?:last visit|out))?)|(?:planlagt )?(?:slutt|avslutning)"),
    DURATION(
            Field.DURATION,
            "(?:total |planned |expected )?(?:study|trial|treatment) duration|duration of (?:the )?(?:study|trial|treatment)(?: participation)?|(?:studiens )?varighet"),
    BLINDING(Field.BLINDING, "blinding|masking|blinding/masking"),
    DESIGN(Field.DESIGN, "(?:study |trial |overall )?design|studiedesign"),
    OBJECTIVE(Field.PRIMARY_OBJECTIVE, "primary (?:study )?objectives?|(?:primær|hoved)mål"),
    ENDPOINT(
            Field.PRIMARY_ENDPOINT,
            "primary (?:efficacy )?(?:end ?points?|outcomes?)(?: measures?)?|primære? endepunkt(?:er)?"),
    VISITS(Field.VISIT, "(?:study |scheduled )?visits?(?: schedule)?|besøk");

    private static final String BEFORE = "(?i)^(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?\\s+)?(?:";
    private static final String AFTER = ")(?:\\(s\\))?\\s*(?:(?:[:\\t]|\\s[-–]\\s)\\s*(.*)|)$";
    private static final int LONGEST = 3_000;

    private final Field field;
    private final Pattern pattern;

    Label(Field field, String words) {
        this.field = field;
        this.pattern = Pattern.compile(BEFORE + words + AFTER);
    }

    /** A label at the beginning of a line with the value behind it, empty when the line is the label alone. */
    record Labelled(Label label, String value) {}

    static Optional<Labelled> of(String line) {
        if (line.length() > LONGEST) return Optional.empty();
        for (Label label : values()) {
            Matcher matcher = label.pattern.matcher(line.strip());
            if (matcher.matches()) {
                String value = matcher.group(1);
                return Optional.of(new Labelled(label, value == null ? "" : value.strip()));
            }
        }
        return Optional.empty();
    }

    Field field() {
        return field;
    }
}
