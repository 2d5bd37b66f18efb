package no.nortrials.portal.interchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.json.Reading;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.criteria.RequestCriteria;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class FhirTest {
    private static final FhirValidator VALIDATOR = validator();

    /** One criterion of each kind, those included that R4 has no words for. */
    private static final String CRITERIA = """
            {"schemaVersion": "1.0", "title": "Asthma <adults> & others", "criteria": [
              {"type": "age", "id": "c1", "role": "inclusion", "min": {"amount": 18, "unit": "years"}, "max": {"amount": 75, "unit": "years"}},
              {"type": "sex", "id": "c2", "role": "exclusion", "oneOf": ["male"]},
              {"type": "event", "id": "c3", "role": "inclusion", "label": "Asthma", "events": {"domain": "condition", "concepts": {"include":
                [{"system": "http://hl7.org/fhir/sid/icd-10", "code": "J45", "descendants": true}]}}},
              {"type": "event", "id": "c4", "role": "exclusion", "events": {"domain": "measurement", "concepts": {"include":
                [{"system": "http://loinc.org", "code": "33914-3", "descendants": true}]},
                "value": {"type": "range", "max": {"value": 30, "inclusive": false}, "unit": "mL/min/{1.73_m2}"}}},
              {"type": "event", "id": "c5", "role": "inclusion", "negated": true, "events": {"concepts": {"include":
                [{"system": "http://hl7.org/fhir/sid/icd-10", "code": "I21", "descendants": true}]},
                "within": [{"from": {"amount": -6, "unit": "months"}, "to": {"amount": 0, "unit": "days"}}]}},
              {"type": "group", "id": "c6", "role": "inclusion", "rule": "any", "members":
                [{"type": "sex", "id": "c7", "oneOf": ["female"]}, {"type": "alive", "id": "c8"}]},
              {"type": "text", "id": "c9", "role": "inclusion", "text": "able to walk <unaided> & consents"}]}""";

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    RequestCriteria criteria;

    @Test
    void theCriteriaOfARequestValidateAsAGroup() throws Exception {
        Actor sponsor = given.actor(Role.SPONSOR);
        UUID request = given.answering(sponsor, "Asthma of adults");
        criteria.begin(request, read(CRITERIA), "imported", Instant.parse("2026-06-01T08:00:00Z"), "test");

        String group = body(get("/fhir/Group/{id}", request).with(given.asProgram(sponsor)));

        assertThat(errors(group)).isEmpty();
        assertThat(JsonMapper.shared().readTree(group).path("characteristic")).hasSize(7);
        assertThat(errors(group.replace("\"actual\"", "\"actually\""))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir/metadata",
                "/fhir/ResearchStudy?_count=100",
                "/fhir/ResearchStudy/nct04613596",
                "/fhir/Organization",
                "/fhir/Organization/993467049",
                "/fhir/Location",
                "/fhir/Location/993467049",
                "/fhir/HealthcareService",
                "/fhir/HealthcareService/BRAIN-HEALTH"
            })
    void everyResourceValidates(String address) throws Exception {
        assertThat(errors(body(get(address)))).isEmpty();
    }

    private String body(MockHttpServletRequestBuilder call) throws Exception {
        return mvc.perform(call)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<SingleValidationMessage> errors(String resource) {
        return VALIDATOR.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity() == ResultSeverityEnum.ERROR
                        || message.getSeverity() == ResultSeverityEnum.FATAL)
                .toList();
    }

    private static EligibilityCriteria read(String json) {
        return ((Reading.Read) CriteriaJson.read(json)).criteria();
    }

    /** The library's reader of XML profiles wants its own parser, and finds that of the spreadsheets first. */
    private static FhirValidator validator() {
        System.setProperty("javax.xml.stream.XMLInputFactory", "com.ctc.wstx.stax.WstxInputFactory");
        System.setProperty("javax.xml.stream.XMLOutputFactory", "com.ctc.wstx.stax.WstxOutputFactory");
        System.setProperty("javax.xml.stream.XMLEventFactory", "com.ctc.wstx.stax.WstxEventFactory");
        FhirContext context = FhirContext.forR4Cached();
        var support = new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context));
        return context.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
    }
}
