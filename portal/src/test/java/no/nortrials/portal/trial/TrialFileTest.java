package no.nortrials.portal.trial;

import static no.nortrials.portal.trial.Records.TODAY;
import static no.nortrials.portal.trial.Records.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.nortrials.portal.trial.RegistryId.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialFileTest {
    @Test
    void aStudyOfClinicalTrialsGovTellsItsSitesInNorwayOnly() {
        TrialRecord record = trial(Records.study("NCT91234567", "2031-123456-11", "ACTIVE_NOT_RECRUITING"));

        assertThat(record.ids())
                .containsExactly(
                        new RegistryId(Registry.NCT, "NCT91234567"),
                        new RegistryId(Registry.PROTOCOL, "CB-7"),
                        new RegistryId(Registry.EUDRACT, "2031-123456-11"));
        assertThat(record.status()).isEqualTo(TrialStatus.ONGOING);
        assertThat(record.facts().sites()).extracting(TrialSite::city).containsExactly("Oslo", "Bergen", "Oslo");
        assertThat(record.facts().planned()).contains(240);
        assertThat(record.facts().actual()).isEmpty();
    }

    @Test
    void aTrialOfCtisTellsHowManyAreWantedInNorway() {
        TrialRecord record = trial(Records.ctis("2031-123456-11", 17));

        assertThat(record.ids().getFirst()).isEqualTo(new RegistryId(Registry.EUCT, "2031-512345-00"));
        assertThat(record.status()).isEqualTo(TrialStatus.RECRUITING);
        assertThat(record.facts().planned()).contains(240);
        assertThat(record.facts().plannedInNorway()).contains(17);
        assertThat(record.facts().sites()).containsExactly(new TrialSite("St. Olavs hospital", "Trondheim"));
    }

    @Test
    void aRowOfTheDownloadedTableTellsFacilityAndCity() {
        String table = """
                NCT Number,Study Title,Study Status,Conditions,Interventions,Sponsor,Phases,Enrollment,Other IDs,Start Date,Completion Date,Locations
                NCT91234568,Ferns,COMPLETED,Asthma|Eczema,DRUG: Fern|DRUG: Placebo,Bog,PHASE2,88,F-1|2031-000001-22,2020,2021-04,"Haukeland, Ward 3, Bergen, 5021, Norway|Moelv, N-2390, Norway|Oulu, Finland"
                NCT91234569,Moss,COMPLETED,Gout,,Bog,,4,,,,"Oulu, Finland"
                nothing,Lichen,COMPLETED,Gout,,Bog,,4,,,,"Oslo, Norway"
                """;

        List<Found> found = TrialFile.read(bytes(table), TODAY);

        TrialRecord fern = ((Found.Trial) found.get(0)).trial();
        assertThat(fern.facts().sites())
                .containsExactly(new TrialSite("Haukeland, Ward 3", "Bergen"), new TrialSite("", "Moelv"));
        assertThat(fern.facts().products()).containsExactly("Fern", "Placebo");
        assertThat(fern.facts().actual()).contains(88);
        assertThat(found.get(1)).isEqualTo(new Found.Elsewhere("NCT91234569"));
        assertThat(found.get(2)).isEqualTo(new Found.Unreadable("line 4", "trial.import.noId"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "<html>502</html>, markup",
        "'{\"protocolSection\": {', notJson",
        "'[1, 2]', unknown",
        "'a;b', unknown"
    })
    void whatIsNoTrialIsToldSo(String text, String problem) {
        assertThat(TrialFile.read(bytes(text), TODAY))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found).isEqualTo(new Found.Unreadable("", "trial.import." + problem)));
    }

    @Test
    void anotherEncodingIsNotGuessed() {
        byte[] latin = "{\"ctNumber\": \"Ålesund\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(TrialFile.read(latin, TODAY)).containsExactly(new Found.Unreadable("", "trial.import.encoding"));
    }

    @ParameterizedTest
    @CsvSource({
        "Oslo universitetssykehus HF, Oslo, 993467049",
        "'Department of Oncology, Akershus University Hospital (AHUS)', Oslo, 983971636",
        "Haraldsplass Deaconess Hospital, Bergen, 984027737",
        "Research Site, Bergen, 983974724",
        "'', Tromsø, 983974899",
        "Research Site, Oslo, ",
        "Friskliv og mestring, Trondheim, "
    })
    void sitesAreToldByFacilityAndOnlyHiddenOnesByCity(String facility, String city, String trust) {
        var site = new TrialSite(facility, city);

        Optional<String> found = new Facilities().trust(site);

        assertThat(found).isEqualTo(Optional.ofNullable(trust));
    }

    private static TrialRecord trial(String json) {
        return ((Found.Trial) TrialFile.read(bytes(json), TODAY).getFirst()).trial();
    }
}
