package no.nortrials.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.nortrials.portal.access.Conflict;
import no.nortrials.portal.access.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

class FailuresTest {
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Failing())
            .setControllerAdvice(new Failures())
            .build();

    @RestController
    static class Failing {
        @GetMapping({"/things/{kind}", "/api/things/{kind}"})
        String fail(@PathVariable String kind) {
            throw switch (kind) {
                case "hidden" -> new NotFound("request of another company");
                case "changed" -> new Conflict("request");
                default -> new MaxUploadSizeExceededException(20_000_000);
            };
        }
    }

    @Test
    void aPersonGetsThePageOfTheStatus() throws Exception {
        mvc.perform(get("/things/hidden")).andExpect(status().isNotFound());
        mvc.perform(get("/things/changed")).andExpect(status().isConflict());
        mvc.perform(get("/things/large")).andExpect(status().isContentTooLarge());
    }

    @Test
    void aProgramGetsAProblemThatDoesNotTellWhatIsHidden() throws Exception {
        var answer = mvc.perform(get("/api/things/hidden"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.status").value(404))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(answer).doesNotContain("another company");
    }
}
