package no.nortrials.reading;

/** The signs and words of comparison, in English and Norwegian, before and after the number. */
final class Signs {
    static final Phrases<Sign> BEFORE = new Phrases<Sign>()
            .add(Sign.AT_LEAST, "≥|>=|=>|> =|>/=|> or =|>or=|>/ =|= or >|=/>|≥=|>≥|+ / >|≥ to")
            .add(
                    Sign.AT_LEAST,
                    "greater than or equal to|greater or equal to|greater than or equal|greater or equal|more than or equal to|more or equal to|more than or equal|higher than or equal to|above or equal to|equal to or greater than|equal or greater than|equal or more than|equal to or more than|equal or above|equal to or above|equal to or over|equal or over|older than or equal to|at or above|at / above|equal to or higher than|equal or higher than|larger than or equal to|superior or equal to|greater than / equal to|bigger than or equal to|over or equal to")
            .add(
                    Sign.AT_LEAST,
                    "at least|minimum|minimum of|a minimum of|min|no less than|not less than|not lower than|not younger than|no younger than|not below|at minimum|starting from|from age|at least age|reached the age of|has reached|attained")
            .add(
                    Sign.AT_LEAST,
                    "minst|minimum|fra og med|større enn eller lik|større eller lik|mer enn eller lik|ikke under|ikke mindre enn|ikke lavere enn|lik eller over|fylt|har fylt|minimumsalder|eldre enn eller lik|høyere enn eller lik|over eller lik")
            .add(
                    Sign.MORE,
                    ">|>>|over|above|more than|greater than|greater|higher than|larger than|bigger than|exceeding|exceeds|exceed|exceeded|in excess of|older than|superior to|major than|elevated >|above than|higher|beyond|upper than|longer than|greater that|older then|elevated above|that exceeds|over the age of|above the age of|bigger then|more then|greater then|upwards of|heavier than")
            .add(Sign.MORE, "mer enn|større enn|høyere enn|eldre enn|overstiger|lengre enn|flere enn|overskrider")
            .add(Sign.AT_MOST, "≤|<=|=<|< =|</=|< or =|<or=|</ =|= or <|=/<|≤=|<≤")
            .add(
                    Sign.AT_MOST,
                    "less than or equal to|less or equal to|less than or equal|less or equal|lower than or equal to|equal to or less than|equal or less than|equal or lower than|equal to or lower than|equal or below|equal to or below|at or below|below or equal to|younger than or equal to|smaller than or equal to|inferior or equal to|less than / equal to|equal to or under|fewer than or equal to|under or equal to")
            .add(
                    Sign.AT_MOST,
                    "at most|maximum|maximum of|a maximum of|max|no more than|not more than|not greater than|no greater than|not higher than|not above|not exceeding|not exceed|does not exceed|up to|up to and including|no older than|not older than|until|up to the age of|not over|maximal|no higher than|through age|until age|up to age")
            .add(
                    Sign.AT_MOST,
                    "høyst|maksimalt|maksimum|maks|til og med|inntil|opp til|opptil|mindre enn eller lik|mindre eller lik|ikke over|ikke mer enn|ikke høyere enn|ikke eldre enn|lik eller under|lavere enn eller lik|under eller lik|yngre enn eller lik")
            .add(
                    Sign.LESS,
                    "<|<<|under|below|less than|lower than|fewer than|smaller than|younger than|inferior to|lesser than|less|lower|under the age of|below the age of|beneath|less then|younger then|lower then|less that|shorter than|minor than")
            .add(Sign.LESS, "mindre enn|lavere enn|yngre enn|færre enn|kortere enn")
            .add(Sign.EQUAL, "=|equal to|equals|equal|lik|er lik|exactly");

    static final Phrases<Sign> AFTER = new Phrases<Sign>()
            .add(
                    Sign.AT_LEAST,
                    "or older|and older|or over|and over|or above|and above|or more|and more|or greater|and greater|or higher|and higher|or larger|+|and up|or up|and upward|or elder|and elder|or above this|or longer|of age or older|of age and older|of age or over|of age and over|of age or greater|of age and above|of age or above|of age or more|old or older|old or over|old and over|old or above|old and above|old and older|old or more|of older|of age of older|of age or elder|and beyond|or later|and onwards|of or older")
            .add(
                    Sign.AT_LEAST,
                    "eller eldre|og eldre|eller mer|og mer|eller over|og over|eller høyere|og høyere|og oppover|eller større|eller lengre|gammel eller eldre|gamle eller eldre|og eldre enn")
            .add(
                    Sign.AT_MOST,
                    "or younger|and younger|or less|and less|or below|and below|or lower|and lower|or under|and under|or fewer|or smaller|of age or younger|of age and younger|old or younger|old and younger|old or less|of age or less")
            .add(
                    Sign.AT_MOST,
                    "eller yngre|og yngre|eller mindre|og mindre|eller lavere|og lavere|eller under|og under|og nedover|eller færre");

    private Signs() {}
}
