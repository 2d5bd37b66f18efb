package no.nortrials.cohort.index;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The names behind the numbers of an index.
 *
 * @param sites the sites of patients in alphabetical order
 * @param eventSites the hospitals of events
 * @param residences the codes of places of residence; the empty code stands for not known
 * @param dictionary the terms of events
 */
record Tables(List<String> sites, List<String> eventSites, List<String> residences, Dictionary dictionary) {
    Tables {
        sites = List.copyOf(sites);
        eventSites = List.copyOf(eventSites);
        residences = List.copyOf(residences);
        requireNonNull(dictionary, "dictionary is null");
    }
}
