package no.nortrials.eligibility.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UcumTest {
    private static final Ucum UCUM = Ucum.load();
    private static final List<String> LENGTHS = List.of("m", "cm", "[in_i]", "[ft_i]", "km", "mm", "[mi_i]");
    private static final List<String> PIECES = List.of(
            "m",
            "g",
            "[iU]",
            "Cel",
            "/",
            ".",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            "10*",
            "-",
            "+",
            "0",
            "99999999999",
            "2",
            "%",
            "k",
            "æ",
            " ");

    @ParameterizedTest
    @CsvSource({
        "100, mg/dL, g/L, 1",
        "1.5, mmol/L, umol/L, 1500",
        "37, Cel, K, 310.15",
        "310.15, K, Cel, 37",
        "98.6, [degF], Cel, 37",
        "37, Cel, [degF], 98.6",
        "150, [lb_av], kg, 68.0388555",
        "50, %, 1, 0.5",
        "0.5, 1, %, 50",
        "53, mmol/mol, %, 5.3",
        "4, 10*9/L, 10*3/uL, 4",
        "4, 10*9/L, {cells}/uL, 4000",
        "4000, {cells}/uL, /uL, 4000",
        "90, mL/min/{1.73_m2}, mL/min, 90",
        "3, mg/g{creat}, mg/g, 3",
        "7.0, ug/L, ng/mL, 7",
        "1200, m[IU]/L, [IU]/L, 1.2",
        "2, wk, d, 14",
        "1, mm[Hg], kPa, 0.133322",
        "1, kg.m/s2, N, 1",
        "6, m2/s.m, m3/s, 6"
    })
    void convertsExactly(BigDecimal value, String from, String to, BigDecimal expected) {
        assertThat(UCUM.convert(value, from, to))
                .hasValueSatisfying(converted -> assertThat(converted).isEqualByComparingTo(expected));
    }

    @Test
    void roundsOnceToThirtyFourDigits() {
        assertThat(UCUM.convert(BigDecimal.ONE, "kg", "[lb_av]"))
                .contains(new BigDecimal("2.204622621848775807229738013450270"));
    }

    @ParameterizedTest
    @CsvSource({
        "mg, mmol, a mass is not an amount of particles",
        "mg/dL, mmol/L, neither is a concentration",
        "mg, foo, no unit",
        "foo, mg, no unit",
        "[IU]/L, U/L, an international unit is no enzyme unit",
        "[IU]/L, /L, an arbitrary unit is not a number",
        "[IU], [CFU], two arbitrary units",
        "[pH], mol/L, a logarithm",
        "Cel/d, K/d, a difference of temperatures",
        "Cel, kg, a temperature is not a mass",
        "mg/dl., g/L, a code that stops in the middle",
        "10*9999999/L, 10*9/L, an exponent beyond all measure"
    })
    void doesNotConvertWhatIsNotTheSame(String from, String to, String why) {
        assertThat(UCUM.convert(BigDecimal.TEN, from, to)).as(why).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "[arb'U]", "Cel/d"})
    void aUnitIsTheSameAsItselfEvenWhenNotKnown(String code) {
        assertThat(UCUM.convert(BigDecimal.TEN, code, code)).contains(BigDecimal.TEN);
    }

    @Property(tries = 300)
    void thereAndBackIsTheSameButForTheLastDigits(
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int amount,
            @ForAll @IntRange(min = 0, max = 6) int from,
            @ForAll @IntRange(min = 0, max = 6) int to) {
        var value = new BigDecimal(amount);

        Optional<BigDecimal> back = UCUM.convert(value, LENGTHS.get(from), LENGTHS.get(to))
                .flatMap(there -> UCUM.convert(there, LENGTHS.get(to), LENGTHS.get(from)));

        assertThat(back)
                .hasValueSatisfying(
                        same -> assertThat(same.subtract(value).abs()).isLessThan(new BigDecimal("1e-26")));
    }

    /** Pieces of codes put together at random: the reader of codes never falls over. */
    @Property(tries = 3_000)
    void everyTextIsAUnitOrNone(@ForAll long seed) {
        var random = new Random(seed);
        String text = IntStream.range(0, random.nextInt(9))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());

        assertThatCode(() -> UCUM.knows(text)).as(text).doesNotThrowAnyException();
    }

    @Test
    void manyThreadsGetTheSameAnswer() {
        Ucum fresh = Ucum.load();

        List<Optional<BigDecimal>> answers = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> fresh.convert(BigDecimal.valueOf(100), i % 2 == 0 ? "mg/dL" : "ng/uL", "g/L"))
                .map(answer -> answer.map(BigDecimal::stripTrailingZeros))
                .distinct()
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(Optional.of(BigDecimal.ONE), Optional.of(new BigDecimal("0.1")));
    }
}
