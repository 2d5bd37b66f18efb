package no.nortrials.portal.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FieldView;
import no.nortrials.portal.form.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the fragment {@code form :: field} draws each kind of question. */
@Component("fields")
class Fields {
    private static final int RADIOS_AT_MOST = 6;
    private static final Option NOT_STATED = new Option("", "form.notStated");

    /** Which markup: {@code choices}, {@code tick}, {@code select}, {@code countries}, {@code text} or {@code input}. */
    public String shape(FieldView view) {
        return switch (view.field().type()) {
            case FieldType.Choice choice -> choice.options().size() <= RADIOS_AT_MOST ? "choices" : "select";
            case FieldType.Several _, FieldType.YesNo _ -> "choices";
            case FieldType.Consent _ -> "tick";
            case FieldType.Country _ -> "countries";
            case FieldType.Paragraph _ -> "text";
            case FieldType.Line _,
                    FieldType.Identifier _,
                    FieldType.Email _,
                    FieldType.Day _,
                    FieldType.WholeNumber _,
                    FieldType.Decimal _ -> "input";
        };
    }

    /** What to choose among; where one choice may be left open, "not stated" is one of them. */
    public List<Option> choices(FieldView view) {
        return switch (view.field().type()) {
            case FieldType.YesNo _ -> open(view, Option.of("form", "yes", "no"));
            case FieldType.Choice choice -> open(view, choice.options());
            case FieldType.Several several -> several.options();
            case FieldType.Line _,
                    FieldType.Paragraph _,
                    FieldType.Identifier _,
                    FieldType.Email _,
                    FieldType.Day _,
                    FieldType.WholeNumber _,
                    FieldType.Decimal _,
                    FieldType.Consent _,
                    FieldType.Country _ -> List.of();
        };
    }

    public boolean chosen(FieldView view, String code) {
        return code.isEmpty() ? view.given().isEmpty() : view.chosen(code);
    }

    /** A browser's day picker only when it can show what was typed; otherwise the text itself, so that nothing is lost. */
    public String inputType(FieldView view) {
        return switch (view.field().type()) {
            case FieldType.Day _ -> showsInPicker(view.value()) ? "date" : "text";
            case FieldType.Email _ -> "email";
            case FieldType.Line _,
                    FieldType.Paragraph _,
                    FieldType.Identifier _,
                    FieldType.WholeNumber _,
                    FieldType.Decimal _,
                    FieldType.YesNo _,
                    FieldType.Consent _,
                    FieldType.Choice _,
                    FieldType.Several _,
                    FieldType.Country _ -> "text";
        };
    }

    public @Nullable String inputMode(FieldView view) {
        return switch (view.field().type()) {
            case FieldType.WholeNumber _ -> "numeric";
            case FieldType.Decimal _ -> "decimal";
            case FieldType.Email _ -> "email";
            case FieldType.Line _,
                    FieldType.Paragraph _,
                    FieldType.Identifier _,
                    FieldType.Day _,
                    FieldType.YesNo _,
                    FieldType.Consent _,
                    FieldType.Choice _,
                    FieldType.Several _,
                    FieldType.Country _ -> null;
        };
    }

    /** A class that tells how much is expected by the width of the box. */
    public String width(FieldView view) {
        return switch (view.field().type()) {
            case FieldType.WholeNumber _, FieldType.Decimal _ -> "w-short";
            case FieldType.Day _, FieldType.Identifier _ -> "w-medium";
            case FieldType.Email _ -> "w-long";
            case FieldType.Line line -> line.maxLength() <= 60 ? "w-long" : "";
            case FieldType.Paragraph _,
                    FieldType.YesNo _,
                    FieldType.Consent _,
                    FieldType.Choice _,
                    FieldType.Several _,
                    FieldType.Country _ -> "";
        };
    }

    /** Only what is about the person who fills the form in may be completed by the browser. */
    public @Nullable String autocomplete(FieldView view) {
        return view.control().equals("Email") ? "email" : null;
    }

    public @Nullable Integer maxLength(FieldView view) {
        return view.field().type() instanceof FieldType.Paragraph paragraph ? paragraph.maxLength() : null;
    }

    /** The ids that tell more about a field, or null when there are none. */
    public @Nullable String describedBy(String name, boolean hint, boolean problem, boolean origin) {
        String ids = Stream.of(
                        problem ? name + "-error" : "", hint ? name + "-hint" : "", origin ? name + "-origin" : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    public List<FieldView> wrong(List<FieldView> views) {
        return views.stream().filter(view -> view.problem() != null).toList();
    }

    private static List<Option> open(FieldView view, List<Option> options) {
        if (view.field().mandatory()) return options;
        var withNone = new ArrayList<>(options);
        withNone.add(NOT_STATED);
        return withNone;
    }

    private static boolean showsInPicker(String typed) {
        if (typed.isEmpty()) return true;
        try {
            return LocalDate.parse(typed).getYear() < 10_000;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
