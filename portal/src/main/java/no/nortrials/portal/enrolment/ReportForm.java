package no.nortrials.portal.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;

/** The questions on what has happened, and how what was typed becomes a report. */
final class ReportForm {
    static final String NAME = "enrolment";
    static final String AS_OF = "asOf";

    private static final int MOST = 100_000;

    private ReportForm() {}

    /** What is asked about each trust. */
    enum Column {
        OPENED,
        SCREENED,
        ENROLLED;

        String field(Trust trust) {
            return name().toLowerCase(Locale.ROOT) + trust.organisationNumber();
        }

        FieldType type() {
            return switch (this) {
                case OPENED -> new FieldType.Day();
                case SCREENED, ENROLLED -> new FieldType.WholeNumber(0, MOST);
            };
        }
    }

    static List<Field> fields(List<Trust> trusts) {
        var fields = new ArrayList<Field>();
        fields.add(Field.mandatory(AS_OF, new FieldType.Day()));
        for (Trust trust : trusts)
            for (Column column : Column.values()) fields.add(Field.optional(column.field(trust), column.type()));
        return fields;
    }

    /** The sites that answers tell of. */
    static List<SiteReport> sites(FormData answers, List<Trust> trusts) {
        return trusts.stream().flatMap(trust -> site(answers, trust).stream()).toList();
    }

    private static Optional<SiteReport> site(FormData answers, Trust trust) {
        Optional<LocalDate> opened = answers.day(Column.OPENED.field(trust));
        Optional<Integer> screened = number(answers, Column.SCREENED, trust);
        Optional<Integer> enrolled = number(answers, Column.ENROLLED, trust);
        return opened.isEmpty() && screened.isEmpty() && enrolled.isEmpty()
                ? Optional.empty()
                : Optional.of(new SiteReport(trust, opened, screened, enrolled.orElse(0)));
    }

    private static Optional<Integer> number(FormData answers, Column column, Trust trust) {
        return answers.filled(column.field(trust)).map(Integer::valueOf);
    }

    /**
     * Everything that keeps a report from being kept, by field.
     *
     * @param others the reports of other days
     */
    static Map<String, Problem> problems(FormData typed, List<Trust> trusts, List<Report> others, LocalDate today) {
        var problems = new LinkedHashMap<>(FormCheck.all(fields(trusts), typed));
        if (!problems.isEmpty()) return problems;
        LocalDate asOf = typed.day(AS_OF).orElseThrow();
        if (asOf.isAfter(today)) problems.put(AS_OF, Problem.of("enrolment.problem.future", typed.text(AS_OF)));
        List<SiteReport> sites = sites(typed, trusts);
        if (sites.isEmpty()) problems.put(AS_OF, Problem.of("enrolment.problem.empty"));
        for (SiteReport site : sites) problems.putAll(problems(site, asOf, others));
        return problems;
    }

    private static Map<String, Problem> problems(SiteReport site, LocalDate asOf, List<Report> others) {
        var problems = new LinkedHashMap<String, Problem>();
        String opened = Column.OPENED.field(site.trust());
        String enrolled = Column.ENROLLED.field(site.trust());
        String number = Integer.toString(site.enrolled());
        if (site.enrolled() > 0 && site.opened().isEmpty())
            problems.put(opened, Problem.of("enrolment.problem.notOpen", number));
        site.opened()
                .filter(day -> !day.isBefore(asOf))
                .ifPresent(day -> problems.put(
                        opened, Problem.of("enrolment.problem.opensLater", day.toString(), asOf.toString())));
        site.screened()
                .filter(screened -> screened < site.enrolled())
                .ifPresent(screened -> problems.put(
                        Column.SCREENED.field(site.trust()),
                        Problem.of("enrolment.problem.screened", screened.toString(), number)));
        before(site, asOf, others)
                .filter(before -> before > site.enrolled())
                .ifPresent(before ->
                        problems.put(enrolled, Problem.of("enrolment.problem.falls", number, before.toString())));
        after(site, asOf, others)
                .filter(after -> after < site.enrolled())
                .ifPresent(after ->
                        problems.put(enrolled, Problem.of("enrolment.problem.fallsLater", number, after.toString())));
        return problems;
    }

    private static Optional<Integer> before(SiteReport site, LocalDate asOf, List<Report> others) {
        return enrolled(site, others.stream().filter(each -> each.asOf().isBefore(asOf)))
                .max(Integer::compare);
    }

    private static Optional<Integer> after(SiteReport site, LocalDate asOf, List<Report> others) {
        return enrolled(site, others.stream().filter(each -> each.asOf().isAfter(asOf)))
                .min(Integer::compare);
    }

    private static Stream<Integer> enrolled(SiteReport site, Stream<Report> others) {
        return others.flatMap(each -> each.of(site.trust().id()).stream()).map(SiteReport::enrolled);
    }
}
