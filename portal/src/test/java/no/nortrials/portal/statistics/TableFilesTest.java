package no.nortrials.portal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;

class TableFilesTest {
    private static final Words WORDS = new Words(new StaticMessageSource(), Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+47 22 00 00 00", "-2", "@SUM(A1)", "\tx"})
    void aNameThatLooksLikeAFormulaIsText(String name) {
        assertThat(csv(name)).contains("'" + name + ";17");
    }

    @Test
    void anOrdinaryNameStaysAsItIs() {
        assertThat(csv("Helse Møre og Romsdal HF")).contains("\nHelse Møre og Romsdal HF;17");
    }

    private static String csv(String label) {
        var row = new FigureTable.Row(label, List.of(new Cell.Count(17)), false);
        var table = new FigureTable("trusts", "Trusts", "", "", "", List.of("Trust", "Requests"), List.of(row));
        return new String(TableFiles.csv(table, WORDS), StandardCharsets.UTF_8);
    }
}
