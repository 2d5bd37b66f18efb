package no.nortrials.node.steward;

import java.util.List;

/** What the pages show, ready to be written. */
interface Views {
    /** What every page shows. */
    record Head(
            String node,
            String language,
            boolean synthetic,
            String share,
            boolean signedIn,
            String form,
            String path,
            int waiting) {}

    /** A name and what stands beside it. */
    record Line(String name, String value) {}

    /** Something to worry about, or not. */
    record Note(String text, boolean bad) {}

    /** How the node is. */
    record Overview(List<Line> facts, List<Note> findings, List<Note> drifts) {}

    /** A question in the list. */
    record Row(String id, String when, String by, String title, List<String> sentences, String state, boolean waits) {}

    /** The list of questions. */
    record Questions(List<Row> rows, List<Budget> budgets) {}

    /** What an organisation has left, by trust. */
    record Budget(String organisation, String trust, String left) {}

    /** A trust's part of a question. */
    record Site(String trust, String told, String price, List<Line> steps) {}

    /** One question. */
    record Question(Row row, List<Site> sites, String decision) {}

    /** The data. */
    record Data(List<Line> load, List<Line> rejects, List<Line> notes, List<Line> counts, boolean loading) {}
}
