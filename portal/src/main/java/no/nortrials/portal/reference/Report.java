package no.nortrials.portal.reference;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was found when a file was read.
 *
 * @param how encoding and separator, or the sheet
 * @param columns the headings, none when it could not be read as a table
 * @param firstRows the first rows as they stand in the file
 * @param findings what is wrong, the first of them
 * @param findingCount all that is wrong
 */
record Report(
        String how,
        List<String> columns,
        List<List<String>> firstRows,
        Summary summary,
        List<Finding> findings,
        int findingCount) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Report {
        columns = List.copyOf(columns);
        firstRows = List.copyOf(firstRows);
        findings = List.copyOf(findings);
    }

    Report with(Finding finding) {
        return new Report(how, columns, firstRows, summary, List.of(finding), findingCount + 1);
    }

    boolean clean() {
        return findingCount == 0;
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static Report ofJson(String json) {
        return JSON.readValue(json, Report.class);
    }
}
