package no.nortrials.portal.centre;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Directory;
import org.springframework.stereotype.Service;

/** Reads files and marks what is there already. Stores nothing. */
@Service
class Imports {
    private final Directory directory;
    private final CentreRequests requests;
    private final Clock clock;

    Imports(Directory directory, CentreRequests requests, Clock clock) {
        this.directory = directory;
        this.requests = requests;
        this.clock = clock;
    }

    ImportFile read(byte[] bytes) {
        ImportFile file = new ImportReader(new Vocabulary(directory.therapyAreas()), Oslo.today(clock)).read(bytes);
        return new ImportFile(marked(file.lines()), file.problem());
    }

    private List<ImportLine> marked(List<ImportLine> lines) {
        var known = new HashSet<>(requests.known(
                lines.stream().map(Imports::number).filter(n -> !n.isEmpty()).toList(),
                lines.stream().map(Imports::title).filter(n -> !n.isEmpty()).toList()));
        var seen = new HashSet<String>();
        return lines.stream().map(line -> line.as(likeness(line, known, seen))).toList();
    }

    private static ImportLine.Likeness likeness(ImportLine line, Set<String> known, Set<String> seen) {
        String number = number(line);
        String title = title(line);
        boolean fresh = title.isEmpty() || seen.add("title " + title);
        if (!number.isEmpty()) fresh &= seen.add("number " + number);
        if (known.contains(title) || (!number.isEmpty() && known.contains(number))) return ImportLine.Likeness.KNOWN;
        return fresh ? ImportLine.Likeness.NEW : ImportLine.Likeness.TWICE_IN_FILE;
    }

    private static String number(ImportLine line) {
        return line.form().text(CentreForm.STUDY_NUMBER).toLowerCase(Locale.ROOT);
    }

    private static String title(ImportLine line) {
        return line.form().text(CentreForm.TITLE).toLowerCase(Locale.ROOT);
    }
}
