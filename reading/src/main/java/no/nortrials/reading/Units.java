package no.nortrials.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nortrials.reading.Phrases.Hit;

/** Reads units: {@code mg/dL}, {@code x 10^9/L}, {@code mL/min/1.73 m2}, {@code times ULN}, {@code years}. */
final class Units {
    private static final Phrases<String> WHOLE = new Phrases<String>()
            .add("%", "%|percent|per cent|prosent|percentage|% predicted|pst")
            .add("mm[Hg]", "mmhg|mm hg|mm / hg|millimeters of mercury|mm of hg|torr")
            .add(
                    "/min",
                    "bpm|beats per minute|beats / min|beats / minute|slag / min|slag per minutt|breaths per minute|breaths / minute|breaths / min|/ min|/ minute|beats per min|per minute|pr minutt")
            .add("Cel", "° c|°c|c °|degrees celsius|degrees c|celsius|grader|degree celsius|degrees centigrade|℃")
            .add("[degF]", "° f|°f|degrees fahrenheit|℉")
            .add("{score}", "points|point|poeng")
            .add("{pack-year}", "pack years|pack year|packs / year|pakkeår")
            .add("[diop]", "diopters|diopter|d")
            .add("dB", "db")
            .add("mmol/L", "mm|mmol|millimolar")
            .add("ms", "ms|msec|msecs|milliseconds|millisecond|millisekunder")
            .add("{cells}/uL", "cells / mcl|cells / cu mm|cells / cubic mm")
            .add("Gy", "gy")
            .add("[lb_av]", "lbs|lb|pounds");
    private static final Phrases<String> ATOMS = new Phrases<String>()
            .add("kg", "kg|kilograms|kilogram|kgs|kilo|kilos")
            .add("g", "g|gm|gms|gram|grams|gr")
            .add("mg", "mg|mgs|milligrams|milligram|mgms")
            .add("ug", "µg|ug|mcg|microgram|micrograms|mikrogram")
            .add("ng", "ng|nanograms|nanogram")
            .add("pg", "pg|picograms|picogram")
            .add("mmol", "mmol|mmole|mmoles|millimol|millimoles|mmols")
            .add("umol", "µmol|umol|micromol|micromole|micromoles|mikromol|mcmol|µmole|µmoles|µm")
            .add("nmol", "nmol|nanomol|nanomoles")
            .add("pmol", "pmol|picomol")
            .add("mol", "mol")
            .add("meq", "meq")
            .add("[IU]", "iu|international units|ie|i u|iu s")
            .add("m[IU]", "miu|mie|milli international units|m iu")
            .add("u[IU]", "µiu|uiu")
            .add("k[IU]", "kiu|kie|ku")
            .add("U", "u|units|unit|enheter")
            .add("mU", "mu")
            .add("uU", "µu|uu")
            .add("L", "l|liter|litre|liters|litres")
            .add("dL", "dl|deciliter|decilitre|dls")
            .add("mL", "ml|milliliter|millilitre|milliliters|cc|mls|cm3|cm 3|cm ³")
            .add(
                    "uL",
                    "µl|ul|mcl|microliter|microlitre|microliters|mm3|mm ^ 3|mm ³|mm 3|cubic mm|cu mm|cmm|mmc|cubic millimeter|cubic millimetre|mikroliter|mm3 )|cumm|mm cubed")
            .add("m2", "m2|m ^ 2|m ²|m 2|square meter|square meters|square metre|sqm|m squared|m * 2|kvadratmeter|bsa")
            .add(
                    "{1.73_m2}",
                    "1.73 m2|1.73 m ^ 2|1.73 m ²|1.73 m 2|1.73m2|1,73 m2|1,73 m ²|1.73|1.73 square meters|1.73 sq m|1 . 73 m2|1,73")
            .add("cm", "cm|centimeters|centimeter|centimetres|centimetre")
            .add("mm", "mm|millimeters|millimeter|millimetres|millimetre")
            .add("m", "m|meters|metres|meter|metre")
            .add("min", "min|minute|minutes|minutt|mins")
            .add("h", "h|hr|hour|hours|hrs|24 h|24 hr|24 hours|24 hrs|24h|time|24hours|24 hour|24h")
            .add("s", "s|sec|seconds|second|secs|sekunder")
            .add("d", "day|days|d|dag|døgn|dager")
            .add("wk", "week|weeks|wk|uke")
            .add("mo", "month|months")
            .add("a", "year|years|år")
            .add("{cells}", "cells|cell|celler|leukocytes|platelets|copies|wbc")
            .add("{pack}", "packs|pack|cigarettes|drinks|sigaretter|units of alcohol|cups|eggs")
            .add("{hpf}", "hpf|high power field")
            .add("{creat}", "g creatinine|mmol creatinine|mg creatinine")
            .add("dyn", "dynes|dyn");
    private static final Phrases<Normal> NORMAL = new Phrases<Normal>()
            .add(
                    Normal.UPPER,
                    "uln|unl|ulnr|upper limit of normal|upper limit of the normal|upper limit of normal range|upper limit of the normal range|upper limits of normal|upper limit of normal limits|upper normal limit|upper normal range|upper limit normal|upper normal limits|upper limit of normal value|upper limits of the normal range|upper reference limit|normal upper limit|upper limit of reference range|upper limit of the reference range|upper limit of laboratory normal|uln ( upper limit of normal )|upper limit of normal ( uln )|institutional uln|upper limit of the normal value|upper limit of normal values|upper limit range|upper limit reference range|upper limit of institutional normal|upper end of normal|institutional upper limit of normal|normal limit ( uln )|upper limit|upper range of normal|upper normal values|upper normal value")
            .add(
                    Normal.UPPER,
                    "øvre normalgrense|øvre referansegrense|ønv|øvre grense|øvre normalverdi|øvre normalområde|øvre referanseområde|ørg|øvre grense for normalområdet|øvre normalverdigrense")
            .add(Normal.UPPER, "normal|norm|normal limit|normal value|normal values|normal range|n|the normal range")
            .add(
                    Normal.LOWER,
                    "lln|lower limit of normal|lower limit of the normal|lower limit of normal range|lower limit of the normal range|lower limits of normal|lower normal limit|lower limit of normal ( lln )|lower limit of the normal value|lower limit|nedre normalgrense|nedre referansegrense|nedre grense|nnv");
    private static final Set<String> TIMES =
            WordSet.of("x * times time fold ganger gange the institutional laboratory local lab of age adjusted "
                    + "specific gender reference site ganget above central laboratory's ( institution s ' ’ den over "
                    + "that appropriate sex greater than for its");
    private static final int MOST_TIMES = 6;

    private Units() {}

    /** The unit that begins at this token, or none. */
    static Unit at(List<Token> tokens, int from) {
        Optional<Unit> normal = multiple(tokens, from);
        if (normal.isPresent()) return normal.get();
        Optional<Unit> chain = scaled(tokens, from).or(() -> chain(tokens, from, ""));
        Optional<Unit> whole = WHOLE.at(tokens, from)
                .map(hit -> new Unit(Optional.of(hit.meaning()), Optional.empty(), Optional.empty(), hit.to()));
        Optional<Unit> time = TimeUnits.WORDS
                .at(tokens, from)
                .map(hit -> new Unit(Optional.empty(), Optional.of(hit.meaning()), Optional.empty(), hit.to()));
        return longest(time, longest(whole, chain)).orElse(Unit.none(from));
    }

    private static Optional<Unit> longest(Optional<Unit> first, Optional<Unit> second) {
        if (first.isEmpty()) return second;
        if (second.isEmpty()) return first;
        return second.get().to() > first.get().to() ? second : first;
    }

    /** {@code x ULN}: a sign of multiplication and words that say nothing may stand before it. */
    static Optional<Unit> multiple(List<Token> tokens, int from) {
        for (int at = from; at < tokens.size() && at - from <= MOST_TIMES; at++) {
            Optional<Hit<Normal>> hit = NORMAL.at(tokens, at);
            if (hit.isPresent() && (at > from || sure(tokens, hit.get())))
                return Optional.of(new Unit(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(hit.get().meaning()),
                        hit.get().to()));
            if (!TIMES.contains(tokens.get(at).text())) return Optional.empty();
        }
        return Optional.empty();
    }

    /** "5 normal" may be five normal things; "5 ULN" and "5N" are not. */
    private static boolean sure(List<Token> tokens, Hit<Normal> hit) {
        String first = tokens.get(hit.from()).text();
        if (first.equals("n"))
            return tokens.get(hit.from()).start()
                    == tokens.get(Math.max(0, hit.from() - 1)).end();
        return !first.startsWith("norm");
    }

    private static Optional<Unit> scaled(List<Token> tokens, int from) {
        int at = from;
        if (is(tokens, at, "x") || is(tokens, at, "*") || is(tokens, at, "×")) at++;
        Optional<Power> power = Power.at(tokens, at);
        if (power.isEmpty()) return Optional.empty();
        String scale = "10*" + power.get().exponent();
        return chain(tokens, power.get().to(), scale)
                .or(() -> Optional.of(new Unit(
                        Optional.of(scale),
                        Optional.empty(),
                        Optional.empty(),
                        power.get().to())));
    }

    private static Optional<Unit> chain(List<Token> tokens, int from, String scale) {
        StringBuilder ucum = new StringBuilder(scale);
        int at = from;
        Optional<Hit<String>> atom = ATOMS.at(tokens, at);
        if (atom.isPresent() && !(scale.isEmpty() && timeLike(atom.get().meaning()))) {
            if (!atom.get().meaning().equals("{cells}")) ucum.append(atom.get().meaning());
            at = atom.get().to();
        }
        while (per(tokens, at)) {
            Optional<Hit<String>> under = ATOMS.at(tokens, at + 1);
            if (under.isEmpty()) break;
            ucum.append('/').append(under.get().meaning());
            at = under.get().to();
        }
        if (at == from || ucum.isEmpty()) return Optional.empty();
        return Optional.of(new Unit(Optional.of(ucum.toString()), Optional.empty(), Optional.empty(), at));
    }

    private static boolean timeLike(String atom) {
        return switch (atom) {
            case "d", "wk", "mo", "a", "h", "min", "{1.73_m2}" -> true;
            default -> false;
        };
    }

    private static boolean per(List<Token> tokens, int at) {
        return is(tokens, at, "/") || is(tokens, at, "per") || is(tokens, at, "pr") || is(tokens, at, "a");
    }

    private static boolean is(List<Token> tokens, int at, String text) {
        return at < tokens.size() && tokens.get(at).is(text);
    }
}
