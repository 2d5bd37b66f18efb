package no.nortrials.portal.dataanswer;

import java.util.List;
import no.nortrials.portal.dataanswer.DataChapter.Chapter;
import no.nortrials.portal.request.RequestHeader;

/** What the data say of a request, as far as somebody may see it. */
record DataAnswer(RequestHeader request, List<Chapter> chapters) {
    DataAnswer {
        chapters = List.copyOf(chapters);
    }

    public boolean isEmpty() {
        return chapters.isEmpty();
    }
}
