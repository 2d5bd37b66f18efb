package no.nortrials.protocol.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.nortrials.protocol.Category;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.Place;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Heading;
import no.nortrials.protocol.source.Lists;
import no.nortrials.protocol.source.Phases;

/**
 * Reads the pieces of a document: values behind labels, and lists below the headings of inclusion and exclusion. A list that comes
 * several times, as in a synopsis and in its chapter, is read where it is longest.
 */
final class Synopsis {
    /** A title or an objective may go on over so many lines. */
    private static final int MOST_LINES = 4;

    private static final int LONGEST_CONTENTS = 300;
    private static final Pattern CONTENTS = Pattern.compile(".*(?:\\.{3,}|…|\\t)\\s*\\d{1,3}$");
    private static final Pattern CHAPTER =
            Pattern.compile("^(?:\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2}){0,2}\\.?|\\d{1,2})\\s+\\p{Lu}[^.;:]{2,60}$");

    private final List<Piece> pieces;
    private final Findings findings;
    private final Values values;
    private final List<Section> sections = new ArrayList<>();
    private Optional<Section> open = Optional.empty();

    Synopsis(List<Piece> pieces, Findings findings) {
        this.pieces = pieces.stream().filter(piece -> !isContents(piece.text())).toList();
        this.findings = findings;
        this.values = new Values(findings);
    }

    /** A line of the table of contents; a long line is none, and would take long to match. */
    private static boolean isContents(String line) {
        return line.length() < LONGEST_CONTENTS
                && CONTENTS.matcher(line).matches()
                && Label.of(line).isEmpty();
    }

    void read() {
        for (int i = 0; i < pieces.size(); i++) piece(i);
        for (Category category : Category.values()) criteria(category);
        derived(Field.TITLE);
        derived(Field.DESIGN);
    }

    private void piece(int i) {
        Piece piece = pieces.get(i);
        Optional<Category> heading = Heading.of(piece.text());
        Optional<Label.Labelled> labelled = Label.of(piece.text());
        if (heading.isPresent()) open(heading.get(), Heading.part(piece.text()));
        else if (labelled.isPresent()
                && (open.isEmpty() || piece.begins() || !labelled.get().value().isEmpty())) {
            open = Optional.empty();
            label(labelled.get(), i);
        } else if (piece.begins() || CHAPTER.matcher(piece.text()).matches()) open = Optional.empty();
        else open.ifPresent(section -> section.lines().add(piece.line()));
    }

    private void open(Category category, String part) {
        var section = new Section(category, part, new ArrayList<>());
        sections.add(section);
        open = Optional.of(section);
    }

    private void label(Label.Labelled labelled, int at) {
        boolean alone = labelled.value().isEmpty();
        int next = at + 1;
        while (alone && next < pieces.size() && pieces.get(next).text().isEmpty()) next++;
        if (alone && (next >= pieces.size() || isOther(pieces.get(next)))) return;
        Place place = pieces.get(alone ? next : at).line().place();
        String first = alone ? pieces.get(next).text() : labelled.value();
        String text = isLong(labelled.label().field()) ? continued(first, alone ? next + 1 : next) : first;
        values.add(labelled.label().field(), text, place);
    }

    private static boolean isLong(Field field) {
        return switch (field) {
            case TITLE, PRIMARY_OBJECTIVE, PRIMARY_ENDPOINT, DESIGN -> true;
            default -> false;
        };
    }

    /** The lines that go on with a value: up to a full stop, another label, a heading or the next cell. */
    private String continued(String first, int next) {
        var text = new StringBuilder(first);
        for (int i = next; i < pieces.size() && i < next + MOST_LINES; i++) {
            Piece piece = pieces.get(i);
            boolean ended =
                    text.toString().strip().endsWith(".") || !(piece.line().place() instanceof Place.Page);
            if (ended || piece.text().isEmpty() || isOther(piece)) break;
            text.append(' ').append(piece.text());
        }
        return text.toString();
    }

    private static boolean isOther(Piece piece) {
        return piece.begins()
                || Heading.of(piece.text()).isPresent()
                || Label.of(piece.text()).isPresent()
                || CHAPTER.matcher(piece.text()).matches();
    }

    /** Lists of one part are the same list told again; lists of different parts are all read. */
    private void criteria(Category category) {
        List<Section> all = sections.stream()
                .filter(section -> section.is(category) && section.size() > 0)
                .toList();
        Set<String> parts = all.stream().map(Section::part).collect(Collectors.toCollection(LinkedHashSet::new));
        for (String part : parts)
            longest(all.stream().filter(section -> section.part().equals(part)).toList());
    }

    private void longest(List<Section> same) {
        List<Section> longestFirst = same.stream()
                .sorted(Comparator.comparingInt(Section::size).reversed())
                .toList();
        Section longest = longestFirst.getFirst();
        findings.under(longest.part());
        Lists.add(findings, longest.category(), longest.lines());
        findings.under("");
        for (Section other : longestFirst.subList(1, longestFirst.size()))
            findings.remark(
                    other.lines().getFirst().place(),
                    "another list of " + other.category() + " with " + other.size() + " items is not read");
    }

    /** A title or a design often says in words what has no label of its own. */
    private void derived(Field field) {
        findings.first(field).ifPresent(found -> {
            String words = found.value();
            findings.add(Field.PHASE, Phases.of(words), found.place());
            String low = words.toLowerCase(Locale.ROOT);
            if (low.matches(".*\\brandomi[sz]ed\\b.*"))
                findings.add(Field.RANDOMISED, low.contains("non-randomi") ? "no" : "yes", found.place());
            for (String blinding : new String[] {
                "double-blind", "single-blind", "triple-blind", "open-label", "double blind", "open label"
            }) if (low.contains(blinding)) findings.add(Field.BLINDING, blinding.replace('-', ' '), found.place());
        });
    }
}
