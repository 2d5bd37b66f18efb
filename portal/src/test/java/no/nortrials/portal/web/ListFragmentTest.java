package no.nortrials.portal.web;

import static no.nortrials.portal.access.Languages.ENGLISH;
import static no.nortrials.portal.access.Languages.NORWEGIAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.nortrials.portal.listing.Listing;
import org.junit.jupiter.api.Test;

class ListFragmentTest {

    @Test
    void pagesKeepWhatWasAskedFor() {
        String drawn = Pages.render(
                "<nav th:replace=\"~{list :: paging(${listing})}\"></nav>",
                ENGLISH,
                Map.of("listing", new Listing<>(List.of("x"), 2, 25, 83, 1000)));

        assertThat(drawn).contains("href=\"/queue?q=a&amp;page=1\"", "href=\"/queue?q=a&amp;page=3\"", "Page 2 of 4");
    }

    @Test
    void onePageNeedsNoPaging() {
        String drawn = Pages.render(
                "<nav th:replace=\"~{list :: paging(${listing})}\"></nav>",
                ENGLISH,
                Map.of("listing", new Listing<>(List.of("x"), 1, 25, 1, 1000)));

        assertThat(drawn).isBlank();
    }

    @Test
    void aCappedTotalIsNotToldAsANumberOfRows() {
        String drawn = Pages.render(
                "<p th:replace=\"~{list :: count(${listing})}\"></p>",
                NORWEGIAN,
                Map.of("listing", new Listing<>(List.of("x"), 1, 25, 1000, 1000)));

        assertThat(drawn).contains("Flere enn 1\u00a0000 rader");
    }

    @Test
    void aColumnTellsItsOrderAndTurnsItRound() {
        String drawn = Pages.render(
                "<table><tr><th th:replace=\"~{list :: sortHead('due', 'Due', 'due')}\"></th></tr></table>",
                ENGLISH,
                Map.of());

        assertThat(drawn).contains("aria-sort=\"ascending\"", "href=\"/queue?q=a&amp;sort=-due\"");
    }

    @Test
    void anUnknownFactReadsNotStated() {
        String drawn = Pages.render(
                "<div th:replace=\"~{list :: fact('Phase', ${phase})}\"></div>", ENGLISH, Map.of("phase", " "));

        assertThat(drawn).contains("not stated");
    }

    @Test
    void textInAFactStaysText() {
        String drawn = Pages.render(
                "<div th:replace=\"~{list :: fact('Title', ${title})}\"></div>",
                ENGLISH,
                Map.of("title", "<script>alert(1)</script>"));

        assertThat(drawn).contains("&lt;script&gt;").doesNotContain("<script>");
    }
}
