package no.nortrials.portal.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.nortrials.portal.form.Problem;

/** What came of reading a study's record. */
sealed interface Reading {

    /** It was read: values for fields of the form, each with its path in the record. */
    record Filled(String record, Optional<Product> product, Map<String, Value> values) implements Reading {
        public Filled {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** It was not, and why. */
    record Refused(Problem problem) implements Reading {
        static Refused of(String key, String... arguments) {
            return new Refused(Problem.of("request.record." + key, arguments));
        }
    }

    /** A value and where it stood. */
    record Value(String text, String path) {}
}
