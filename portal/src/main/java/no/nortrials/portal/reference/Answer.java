package no.nortrials.portal.reference;

/** What an interface said. */
sealed interface Answer {
    record Body(byte[] bytes) implements Answer {}

    record Failed(Finding finding) implements Answer {}
}
