package no.nortrials.portal.interchange;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import no.nortrials.portal.access.Actor;
import no.nortrials.portal.testing.Given;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Calls as a program makes them. */
final class InterfacesWorld {
    private final ApiTokens tokens;

    InterfacesWorld(ApiTokens tokens) {
        this.tokens = tokens;
    }

    RequestPostProcessor as(Actor actor) {
        String secret = tokens.create(actor, "test", 30);
        return Given.bearer(secret);
    }

    static MockHttpServletRequestBuilder reads(String path, Object... variables) {
        return get(path, variables);
    }

    static MockHttpServletRequestBuilder sends(String json, String path, Object... variables) {
        return post(path, variables).contentType("application/json").content(json);
    }
}
