package no.nortrials.portal.recruitment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldView;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;

/**
 * One trust in the table of questions.
 *
 * @param used whether it takes part
 * @param cells one for each {@link ForecastForm.Column}, in their order
 */
record SiteRow(Trust trust, boolean used, List<Cell> cells) {
    record Cell(ForecastForm.Column column, FieldView view) {}

    static List<SiteRow> of(List<Trust> trusts, FormData answers, Map<String, Problem> problems) {
        return trusts.stream().map(trust -> of(trust, answers, problems)).toList();
    }

    private static SiteRow of(Trust trust, FormData answers, Map<String, Problem> problems) {
        return new SiteRow(
                trust,
                answers.several(ForecastForm.USE).contains(trust.organisationNumber()),
                Stream.of(ForecastForm.Column.values())
                        .map(column -> new Cell(column, view(column, trust, answers, problems)))
                        .toList());
    }

    private static FieldView view(
            ForecastForm.Column column, Trust trust, FormData answers, Map<String, Problem> problems) {
        var field = Field.optional(column.field(trust), column.type());
        return FormView.of(ForecastForm.NAME, List.of(field), answers, problems).getFirst();
    }

    public List<Cell> wrong() {
        return cells.stream().filter(cell -> cell.view().problem() != null).toList();
    }
}
