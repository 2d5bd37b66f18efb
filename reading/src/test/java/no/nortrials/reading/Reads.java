package no.nortrials.reading;

import java.util.List;

/** Reads one criterion and keeps what one test is about. */
final class Reads {
    private Reads() {}

    static <T extends Proposal> List<T> all(Class<T> kind, String criterion) {
        return CriteriaText.read("Inclusion:\n* " + criterion).criteria().stream()
                .flatMap(read -> read.proposals().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    static String ages(String criterion) {
        return String.join(
                ";", all(AgeLimit.class, criterion).stream().map(Reads::age).toList());
    }

    private static String age(AgeLimit age) {
        String low = age.min()
                .map(min -> (min.inclusive() ? ">=" : ">")
                        + min.amount()
                        + min.unit().toString().charAt(0))
                .orElse("");
        String high = age.max()
                .map(max -> (max.inclusive() ? "<=" : "<")
                        + max.amount()
                        + max.unit().toString().charAt(0))
                .orElse("");
        return low + high;
    }

    static String measured(String criterion) {
        return String.join(
                ";", all(Measured.class, criterion).stream().map(Reads::limit).toList());
    }

    private static String limit(Measured limit) {
        String low = limit.min()
                .map(min -> (min.inclusive() ? ">=" : ">") + min.value().toPlainString())
                .orElse("");
        String high = limit.max()
                .map(max -> (max.inclusive() ? "<=" : "<") + max.value().toPlainString())
                .orElse("");
        String unit = limit.unit().orElse("")
                + limit.multipleOf().map(normal -> " x " + normal).orElse("");
        return limit.name() + " " + low + high + " " + unit;
    }

    static String scores(String criterion) {
        return String.join(
                ";", all(Score.class, criterion).stream().map(Reads::score).toList());
    }

    private static String score(Score score) {
        String low = score.min()
                .map(min -> (min.inclusive() ? ">=" : ">") + min.value().toPlainString())
                .orElse("");
        String high = score.max()
                .map(max -> (max.inclusive() ? "<=" : "<") + max.value().toPlainString())
                .orElse("");
        return score.scale() + " " + low + high + String.join("", score.classes());
    }
}
