package no.nortrials.protocol.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void paragraphsAndItemsAreLines() {
        assertThat(Html.plain("<p>One&nbsp;two</p>\n<ol><li><p>three</p></li><li>four<br/>five</li></ol>"))
                .isEqualTo("One two\n- three\n- four\nfive");
    }

    @Test
    void signForSmallerIsNoTag() {
        assertThat(Html.plain("ALT <LLN or > 3 x ULN")).isEqualTo("ALT <LLN or > 3 x ULN");
        assertThat(Html.plain("<p>SpO<sub>2</sub> &lt; 92 % &amp; cough</p>")).isEqualTo("SpO2 < 92 % & cough");
    }

    @Test
    void scriptsAndStylesAreNotText() {
        assertThat(Html.plain("<head><style>p {}</style></head><p>Seen</p><script>alert(1)</script>"))
                .isEqualTo("Seen");
    }

    @Test
    void deepNestingDoesNotEndTheReading() {
        assertThat(Html.plain("<div>".repeat(50_000) + "x" + "</div>".repeat(50_000)))
                .contains("x");
    }
}
