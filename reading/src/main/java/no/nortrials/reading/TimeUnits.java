package no.nortrials.reading;

import java.time.temporal.ChronoUnit;

/** Words for units of time in English and Norwegian. */
final class TimeUnits {
    static final Phrases<ChronoUnit> WORDS = new Phrases<ChronoUnit>()
            .add(ChronoUnit.YEARS, "years|year|yrs|yr|y|yo|y . o|year ' s|years '|år|års|åringer|years ’|year s|jahre")
            .add(
                    ChronoUnit.MONTHS,
                    "months|month|mos|mo|mths|måneder|måned|måneders|mnd|month s|months '|calendar months|months ’")
            .add(ChronoUnit.WEEKS, "weeks|week|wks|wk|uker|uke|ukers|weeks '|completed weeks|weeks ’")
            .add(ChronoUnit.DAYS, "days|day|dager|dag|dagers|døgn|days '|calendar days|days ’")
            .add(ChronoUnit.HOURS, "hours|hour|hrs|hr|h|timer")
            .add(ChronoUnit.MINUTES, "minutes|minute|mins|minutter");

    private TimeUnits() {}
}
