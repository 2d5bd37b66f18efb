package no.nortrials.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class QueryTest {
    private final Query query = new Query();

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void keepsWhatWasAskedForAndChangesOneThing() {
        at("/queue", "q=hjerte&status=FORWARDED&page=3");

        assertThat(query.with("page", 4)).isEqualTo("/queue?q=hjerte&status=FORWARDED&page=4");
    }

    @Test
    void startsAtTheFirstPageWhenAFilterChanges() {
        at("/queue", "q=hjerte&page=3");

        assertThat(query.with("status", "CLOSED")).isEqualTo("/queue?q=hjerte&status=CLOSED");
        assertThat(query.with("q", "")).isEqualTo("/queue");
    }

    @Test
    void encodesWhatItPutsInTheAddressAndLeavesTheRestAsItWas() {
        at("/queue", "q=%C3%B8yne%26h%C3%B8rsel&page=2");

        assertThat(query.with("area", "A&B=\"ø\""))
                .isEqualTo("/queue?q=%C3%B8yne%26h%C3%B8rsel&area=A%26B%3D%22%C3%B8%22");
    }

    @Test
    void anAddressWrittenByHandIsKeptAsItIs() {
        at("/queue", "q=a=b&&mark&sort=due&page=2");

        assertThat(query.with("sort", "-due")).isEqualTo("/queue?q=a=b&mark&sort=-due");
        assertThat(query.with("sort", "")).isEqualTo("/queue?q=a=b&mark");
    }

    @Test
    void turnsTheOrderRoundWhenTheSameColumnIsChosenAgain() {
        at("/queue", "sort=due");

        assertThat(query.sortedBy("due", "received")).isEqualTo("/queue?sort=-due");
        assertThat(query.sortedBy("title", "received")).isEqualTo("/queue?sort=title");
        assertThat(query.ariaSort("due", "received")).isEqualTo("ascending");
        assertThat(query.ariaSort("received", "received")).isNull();
    }

    @Test
    void tellsTheUsualOrderWhenNoneIsAskedFor() {
        at("/queue", null);

        assertThat(query.ariaSort("due", "-due")).isEqualTo("descending");
        assertThat(query.sortedBy("due", "due")).isEqualTo("/queue?sort=-due");
    }

    @Test
    void countsOnlyFiltersAsFilters() {
        at("/queue", "sort=due&page=2&q=");
        assertThat(query.filtered()).isFalse();

        at("/queue", "q=hjerte");
        assertThat(query.filtered()).isTrue();
    }

    private static void at(String path, @Nullable String asked) {
        var request = new MockHttpServletRequest("GET", path);
        request.setQueryString(asked);
        if (asked != null)
            org.springframework.web.util.UriComponentsBuilder.newInstance()
                    .query(asked)
                    .build()
                    .getQueryParams()
                    .forEach((name, values) -> request.setParameter(
                            name,
                            values.stream()
                                    .map(value -> value == null ? "" : value)
                                    .toArray(String[]::new)));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
