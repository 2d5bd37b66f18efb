package no.nortrials.node.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.nortrials.eligibility.Sex;

/**
 * How likely a disease is by sex and age, so that over the nation it is as common as a figure says.
 *
 * @param bySex for each sex a chance for each year of age
 */
record Chances(Map<Sex, List<Double>> bySex) {
    static Chances of(Figure figure, double share, Shape shape, List<Cell> nation) {
        double persons = 0;
        double weighted = 0;
        for (Cell cell : nation)
            if (figure.isAmong(cell.sex()))
                for (int age = figure.from(); age <= figure.to(); age++) {
                    persons += cell.byAge().get(age);
                    weighted += cell.byAge().get(age) * shape.weight(age);
                }
        Map<Sex, List<Double>> chances = new EnumMap<>(Sex.class);
        for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
            List<Double> byAge = new ArrayList<>();
            for (int age = 0; age <= Cell.OLDEST; age++)
                byAge.add(figure.isAmong(sex, age) ? share * shape.weight(age) * persons / weighted : 0);
            chances.put(sex, List.copyOf(byAge));
        }
        return new Chances(chances);
    }

    double of(Sex sex, int age) {
        return bySex.getOrDefault(sex, List.of()).get(age);
    }
}
