package no.nortrials.portal.criteria;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.nortrials.eligibility.Concept;
import no.nortrials.portal.form.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes as people type and paste it: a line each with system, code and name, as in {@code ICD-10 E11* Diabetes};
 * the star takes in everything under the code. A code alone is enough when its looks tell the system; a diagnosis or
 * substance then takes in everything under it. Codes may stand side by side with commas, and diagnoses as a range.
 */
final class CodeLines {
    static final int MOST = 500;
    private static final Pattern RANGE = Pattern.compile("([A-Z]\\d\\d)\\s*[-–]\\s*([A-Z]\\d\\d)");
    private static final Pattern SYSTEM = Pattern.compile("(\\S+)\\s+(\\S+?)(\\*?)(?:\\s+(.*))?");
    private static final Pattern ALONE = Pattern.compile("(\\S+?)(\\*?)(?:\\s+(.*))?");

    private final CodeList list;

    CodeLines(CodeList list) {
        this.list = list;
    }

    /** What was read, and the first thing that could not be. */
    record Read(List<Concept> codes, Optional<Problem> problem) {}

    Read read(String text, boolean norwegian) {
        List<Concept> codes = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()) continue;
            Optional<List<Concept>> found = line(line, norwegian);
            if (found.isEmpty())
                return new Read(
                        codes, Optional.of(Problem.of("criteria.problem.code", Integer.toString(i + 1), shown(line))));
            codes.addAll(found.get());
        }
        List<Concept> distinct = codes.stream().distinct().toList();
        if (distinct.size() > MOST)
            return new Read(
                    distinct,
                    Optional.of(Problem.of(
                            "criteria.problem.codes", Integer.toString(distinct.size()), Integer.toString(MOST))));
        return new Read(distinct, Optional.empty());
    }

    /** The lines that are read as these codes. */
    static String write(List<Concept> codes) {
        return codes.stream()
                .map(code -> (CodeSystem.ofUri(code.system())
                                        .map(CodeSystem::shortName)
                                        .orElse(code.system()) + " " + code.code() + (code.descendants() ? "*" : "")
                                + " " + code.display())
                        .strip())
                .collect(Collectors.joining("\n"));
    }

    private Optional<List<Concept>> line(String line, boolean norwegian) {
        Matcher withSystem = SYSTEM.matcher(line);
        if (withSystem.matches()) {
            String system = withSystem.group(1);
            Optional<String> uri = CodeSystem.named(system).map(CodeSystem::uri).or(() -> uri(system));
            if (uri.isPresent())
                return Optional.of(List.of(concept(
                        uri.get(),
                        withSystem.group(2),
                        !withSystem.group(3).isEmpty(),
                        withSystem.group(4),
                        norwegian)));
        }
        Optional<Concept> alone = alone(line, norwegian);
        if (alone.isPresent()) return alone.map(List::of);
        return several(line, norwegian);
    }

    /** Codes side by side, all of which tell their system by their looks. */
    private Optional<List<Concept>> several(String line, boolean norwegian) {
        List<Concept> codes = new ArrayList<>();
        for (String part :
                Arrays.stream(line.split("[,;]", -1)).map(String::strip).toList()) {
            if (part.isEmpty()) continue;
            Matcher range = RANGE.matcher(part.toUpperCase(Locale.ROOT));
            List<Concept> found = range.matches()
                    ? list.diagnoses(range.group(1), range.group(2)).stream()
                            .map(each -> each.concept(norwegian))
                            .toList()
                    : alone(part, norwegian).map(List::of).orElse(List.of());
            if (found.isEmpty()) return Optional.empty();
            codes.addAll(found);
        }
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
    }

    private Optional<Concept> alone(String text, boolean norwegian) {
        Matcher alone = ALONE.matcher(text);
        if (!alone.matches() || alone.group(1).endsWith(",")) return Optional.empty();
        String code = alone.group(1).toUpperCase(Locale.ROOT);
        String name = alone.group(3);
        return CodeSystem.guess(code)
                .map(system -> concept(
                        system.uri(),
                        code,
                        system.takesInBelow(code) || !alone.group(2).isEmpty(),
                        name,
                        norwegian));
    }

    private Concept concept(String system, String code, boolean under, @Nullable String name, boolean norwegian) {
        String display = name == null || name.isBlank()
                ? list.find(system, code).map(each -> each.name(norwegian)).orElse("")
                : name.strip();
        return new Concept(system, code, under, display);
    }

    private static Optional<String> uri(String system) {
        return system.matches("(?i)(https?:|urn:)\\S+") ? Optional.of(system) : Optional.empty();
    }

    private static String shown(String line) {
        return line.length() > 60 ? line.substring(0, 57) + "..." : line;
    }
}
