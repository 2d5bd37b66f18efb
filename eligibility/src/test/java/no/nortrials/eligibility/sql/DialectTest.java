package no.nortrials.eligibility.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DialectTest {
    @ParameterizedTest
    @EnumSource
    void a_quote_in_a_text_does_not_end_it(Dialect dialect) {
        assertThat(dialect.text("D'Arcy's; --")).isEqualTo("'D''Arcy''s; --'");
    }

    @Test
    void a_backslash_is_a_character_whatever_the_server_thinks_of_it() {
        assertThat(Dialect.DUCKDB.text("\\'")).isEqualTo("'\\'''");
        assertThat(Dialect.TRINO.text("\\'")).isEqualTo("'\\'''");
        assertThat(Dialect.POSTGRESQL.text("\\'")).isEqualTo("E'\\\\'''");
    }

    @ParameterizedTest
    @EnumSource
    void a_text_that_no_database_holds_is_refused(Dialect dialect) {
        assertThatThrownBy(() -> dialect.text("a\0b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`a\0b`");
        assertThatThrownBy(() -> dialect.text("\uD83D")).isInstanceOf(IllegalArgumentException.class);
    }
}
