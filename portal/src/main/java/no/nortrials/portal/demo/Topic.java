package no.nortrials.portal.demo;

/** What an invented study is about. */
record Topic(
        String area,
        String indication,
        String icd10,
        String mechanism,
        String comparator,
        boolean children,
        boolean device,
        boolean rare) {}
