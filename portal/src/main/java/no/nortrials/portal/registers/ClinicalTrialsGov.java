package no.nortrials.portal.registers;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.nortrials.portal.outbound.OutboundAnswer;
import no.nortrials.portal.outbound.OutboundClient;
import no.nortrials.portal.outbound.OutboundQuestion;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** ClinicalTrials.gov, whose interface tells what changed since a day and hands out a token for the next page. */
@Component
class ClinicalTrialsGov implements TrialRegister {
    private static final String WANTED = String.join(
            ",",
            "IdentificationModule",
            "StatusModule",
            "SponsorCollaboratorsModule",
            "ConditionsModule",
            "DesignModule",
            "ArmsInterventionsModule",
            "EligibilityModule",
            "ContactsLocationsModule");

    private final RegisterProperties properties;
    private final OutboundClient client;

    ClinicalTrialsGov(RegisterProperties properties) {
        this.properties = properties;
        this.client = new OutboundClient(properties.limits(), Thread::sleep);
    }

    @Override
    public RegisterName name() {
        return RegisterName.CLINICAL_TRIALS_GOV;
    }

    @Override
    public Page page(Optional<LocalDate> since, Optional<String> cursor) {
        OutboundAnswer answer = client.ask(OutboundQuestion.get(address(since, cursor)));
        if (cursor.isPresent() && answer instanceof OutboundAnswer.Refused(int status) && status == 400)
            return new Page.Forgotten();
        return switch (Json.of(answer)) {
            case Json.Read.Not(Page.Failed failed) -> failed;
            case Json.Read.Told(JsonNode page) -> read(page, answer);
        };
    }

    private static Page read(JsonNode page, OutboundAnswer answer) {
        if (!page.path("studies").isArray() || !(answer instanceof OutboundAnswer.Body body))
            return new Page.Failed("otherForm", "studies");
        JsonNode total = page.path("totalCount");
        return new Page.Records(
                List.of(new ByteArrayResource(body.bytes())),
                Optional.of(page.path("nextPageToken").asString("")).filter(token -> !token.isEmpty()),
                total.isInt() ? OptionalInt.of(total.asInt()) : OptionalInt.empty(),
                List.of());
    }

    private URI address(Optional<LocalDate> since, Optional<String> cursor) {
        var address = UriComponentsBuilder.fromUri(properties.clinicalTrialsUrl())
                .path("/studies")
                .queryParam("format", "json")
                .queryParam("query.locn", "AREA[LocationCountry]Norway")
                .queryParam("fields", WANTED)
                .queryParam("pageSize", properties.pageSize())
                .queryParam("countTotal", true)
                // oldest change first, so that what changes while it is read comes at the end and is not lost
                .queryParam("sort", "LastUpdatePostDate:asc");
        since.ifPresent(day -> address.queryParam("filter.advanced", "AREA[LastUpdatePostDate]RANGE[" + day + ",MAX]"));
        cursor.ifPresent(token -> address.queryParam("pageToken", token));
        return address.encode().build().toUri();
    }
}
