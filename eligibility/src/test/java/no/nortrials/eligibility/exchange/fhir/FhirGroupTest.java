package no.nortrials.eligibility.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.RandomCriteria;
import no.nortrials.eligibility.canonical.Canonical;
import no.nortrials.eligibility.exchange.Import;
import no.nortrials.eligibility.exchange.Oracles;
import no.nortrials.eligibility.place.Problem;
import no.nortrials.eligibility.sentence.Language;
import no.nortrials.eligibility.sentence.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FhirGroupTest {
    @Property(tries = 300)
    void whatIsWrittenReadsAsTheSame(@ForAll long seed) {
        EligibilityCriteria criteria = RandomCriteria.of(seed);

        Import result = FhirGroup.read(FhirGroup.write(criteria));

        assertThat(result).isEqualTo(new Import.Imported(criteria, List.of()));
    }

    /** Who does not know the extension reads the same question or words, never another question. */
    @Property(tries = 500)
    void withoutTheExtensionACharacteristicIsTheSameQuestionOrWords(@ForAll long seed) {
        EligibilityCriteria criteria = RandomCriteria.of(seed);

        List<Criterion> read = criteria(FhirGroup.write(criteria).replace(FhirGroup.EXTENSION, "urn:x"))
                .criteria();

        assertThat(read).hasSameSizeAs(criteria.criteria());
        for (int i = 0; i < read.size(); i++)
            if (!(read.get(i) instanceof FreeText) && !isDated(read.get(i)))
                assertThat(canonical(read.get(i)))
                        .isEqualTo(canonical(criteria.criteria().get(i)));
    }

    /** Days of the calendar can be counted from another day; see {@link #aPeriodIsAWindow}. */
    private static boolean isDated(Criterion criterion) {
        return criterion instanceof EventCriterion event
                && !event.events().within().isEmpty();
    }

    private static String canonical(Criterion criterion) {
        return Canonical.of(EligibilityCriteria.of(criterion));
    }

    @Test
    void readsTheProtocolOfAnotherSponsor() throws IOException {
        Path protocol = Oracles.folder("../data/protocols/fhir").resolve("JPMA001-Bundle.json");

        EligibilityCriteria criteria = criteria(Files.readString(protocol));

        List<String> sentences = Sentences.of(criteria, Language.ENGLISH);
        assertThat(sentences).contains("Include: diagnosis Diabetes mellitus type 2 (disorder) [44054006 and below].");
        assertThat(sentences).anyMatch(sentence -> sentence.contains("7.5 to 12 %") && sentence.contains("59261-8"));
        assertThat(criteria.criteria()).filteredOn(FreeText.class::isInstance).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'code':{'coding':[{'system':'http://snomed.info/sct','code':'424144002'}]},"
                        + "'valueQuantity':{'value':18,'comparator':'>=','code':'a'},'exclude':false}| aged at least 18 years",
                "{'code':{'coding':[{'system':'http://snomed.info/sct','code':'263495000'}]},"
                        + "'valueCodeableConcept':{'coding':[{'code':'female'}]},'exclude':true}| female",
                "{'code':{'coding':[{'system':'http://loinc.org','code':'59261-8'}]},"
                        + "'valueRange':{'low':{'value':48,'code':'mmol/mol'},'high':{'value':86,'code':'mmol/mol'}},"
                        + "'exclude':false}| measurement 59261-8 and below with value 48 to 86 mmol/mol",
                "{'code':{'coding':[{'code':'PREGNANT'}]},'valueBoolean':false,'exclude':false}| not (event PREGNANT and below)"
            })
    void readsACharacteristic(String characteristic, String expected) {
        assertThat(sentences(characteristic)).singleElement().asString().contains(expected);
    }

    @Test
    void anExcludedCharacteristicIsAnExclusion() {
        assertThat(sentences("{'code':{'coding':[{'code':'X'}]},'valueBoolean':true,'exclude':true}"))
                .containsExactly("Exclude: event X and below.");
    }

    @Test
    void aPeriodIsAWindow() {
        String period = "{'code':{'coding':[{'code':'X'}]},'valueBoolean':true,'exclude':false,"
                + "'period':{'start':'2020','end':'2021-02'}}";

        EligibilityCriteria criteria = criteria(group(period, ""));

        assertThat(FhirGroup.write(criteria)).contains("\"2020-01-01\"").contains("\"2021-02-28\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'start':'2020-03-05','end':'2020-03-07'} | from the day of through 2 days after 5 March 2020.",
                "{'start':'2020'} | no earlier than the day of 1 January 2020.",
                "{'end':'2021-02'} | no later than the day of 28 February 2021."
            })
    void thePeriodOfWhatHappenedIsWrittenAndReadAgain(String period, String expected) {
        String dated = stated("X").replace("'exclude'", "'period':" + period + ",'exclude'");

        EligibilityCriteria read = criteria(group(dated, ""));
        EligibilityCriteria again = criteria(FhirGroup.write(read).replace(FhirGroup.EXTENSION, "urn:x"));

        assertThat(Sentences.of(read, Language.ENGLISH))
                .singleElement()
                .asString()
                .contains(expected);
        assertThat(Sentences.of(again, Language.ENGLISH)).isEqualTo(Sentences.of(read, Language.ENGLISH));
    }

    @Test
    void thePeriodOfWhatOneIsIsKeptInWordsAndTold() {
        String aged = "{'code':{'coding':[{'system':'http://snomed.info/sct','code':'424144002'}]},"
                + "'valueQuantity':{'value':18,'comparator':'>=','code':'a'},'period':{'start':'2020'},'exclude':false}";

        Import.Imported imported =
                (Import.Imported) FhirGroup.read(group(aged, "").replace('\'', '"'));

        assertThat(Sentences.of(imported.criteria(), Language.ENGLISH))
                .singleElement()
                .asString()
                .contains("aged at least 18 years")
                .contains("2020");
        assertThat(imported.dropped()).extracting(Problem::where).containsExactly("/characteristic/0/period");
    }

    @Test
    void groupsNestByReference() {
        String inner =
                "{'resourceType':'Group','id':'in','actual':false,'combinationMethod':'at-least','combinationThreshold':1,"
                        + "'characteristic':[" + stated("A") + "," + stated("B") + "]}";
        String outer = group("{'code':{'text':'inner'},'valueReference':{'reference':'Group/in'},'exclude':false}", "");

        String bundle = "{'resourceType':'Bundle','entry':[{'resource':" + outer + "},{'resource':" + inner + "}]}";

        assertThat(Sentences.of(criteria(bundle), Language.ENGLISH))
                .singleElement()
                .asString()
                .contains("at least 1 of (event A and below; event B and below)");
    }

    @Test
    void aTimingThatOnlyTheTrialKnowsIsKeptInWords() {
        String timed = stated("A").replace("'exclude'", "'timing':[{'text':'at Visit 1'}],'exclude'");

        Import.Imported imported =
                (Import.Imported) FhirGroup.read(group(timed, "").replace('\'', '"'));

        assertThat(Sentences.of(imported.criteria(), Language.ENGLISH))
                .singleElement()
                .asString()
                .contains("at Visit 1");
        assertThat(imported.dropped()).extracting(Problem::where).containsExactly("/characteristic/0/timing/0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'resourceType':'Patient'} | /resourceType",
                "{'resourceType':'Group','actual':true} | ''",
                "{'resourceType':'Group','modifierExtension':[{'url':'x'}]} | /modifierExtension",
                "{'resourceType':'Group','combinationMethod':'net-effect'} | /combinationMethod",
                "{'resourceType':'Group','id':'a','contained':[{'resourceType':'Group','id':'b','characteristic':[{'code':{},"
                        + "'valueReference':{'reference':'#b'}}]}],'characteristic':[{'code':{},'valueReference':"
                        + "{'reference':'#b'}}]} | /contained/0",
                "{'resourceType':'Group','characteristic':[{'code':{'coding':[{'code':'X'}]},'valueQuantity':{'value':'7'}}]}"
                        + "| /characteristic/0/valueQuantity/value"
            })
    void refusesWhatItCannotRead(String text, String where) {
        assertThat(problem(text.replace('\'', '"')).where()).isEqualTo(where);
    }

    @Test
    void refusesCharacteristicsThatWereChangedBesideTheExtension() {
        String written = FhirGroup.write(criteria(group(stated("A"), "")));

        Problem problem = problem(written.replace("\"valueBoolean\" : true", "\"valueBoolean\" : false"));

        assertThat(problem.where()).isEqualTo("/characteristic");
    }

    @Test
    void theSentencesStandInTheTextWithoutMarkupOfTheirOwn() {
        String written =
                FhirGroup.write(criteria(group(stated("A").replace("'code':'A'", "'code':'A','display':'<b>'"), "")));

        assertThat(written).contains("<li>Include: event &lt;b&gt; [A and below].</li>");
    }

    private static List<String> sentences(String characteristic) {
        return Sentences.of(criteria(group(characteristic, "")), Language.ENGLISH);
    }

    private static String stated(String code) {
        return "{'code':{'coding':[{'code':'" + code + "'}]},'valueBoolean':true,'exclude':false}";
    }

    private static String group(String characteristics, String more) {
        return "{'resourceType':'Group','id':'out','type':'person','actual':false" + more + ",'characteristic':["
                + characteristics + "]}";
    }

    private static EligibilityCriteria criteria(String text) {
        String json = text.startsWith("{'") ? text.replace('\'', '"') : text;
        return switch (FhirGroup.read(json)) {
            case Import.Imported imported -> imported.criteria();
            case Import.Refused refused -> throw new AssertionError("refused: " + refused.problems());
        };
    }

    private static Problem problem(String text) {
        return switch (FhirGroup.read(text)) {
            case Import.Imported imported -> throw new AssertionError("was read: " + imported);
            case Import.Refused(List<Problem> problems) -> problems.getFirst();
        };
    }
}
