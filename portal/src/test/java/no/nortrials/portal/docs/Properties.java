package no.nortrials.portal.docs;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The portal's own configuration properties as a Markdown table, made from the records that read them. */
final class Properties {
    private Properties() {}

    static String table() {
        return all().stream()
                .flatMap(type -> rows(type).stream())
                .sorted()
                .collect(Collectors.joining("\n", "| Property | Default | What it says |\n|---|---|---|\n", "\n"));
    }

    private static List<Class<?>> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("no.nortrials.portal").stream()
                .<Class<?>>map(
                        found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .filter(Class::isRecord)
                .toList();
    }

    private static List<String> rows(Class<?> type) {
        String prefix = type.getAnnotation(ConfigurationProperties.class).value();
        RecordComponent[] components = type.getRecordComponents();
        Parameter[] parameters = canonical(type, components);
        return IntStream.range(0, components.length)
                .mapToObj(i -> "| `%s.%s` | %s | %s |"
                        .formatted(
                                prefix,
                                kebab(components[i].getName()),
                                shown(parameters[i]),
                                said(type, components[i].getName())))
                .toList();
    }

    private static Parameter[] canonical(Class<?> type, RecordComponent[] components) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).getParameters();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shown(Parameter parameter) {
        var value = parameter.getAnnotation(DefaultValue.class);
        return value == null || value.value().length == 0 ? "none" : "`" + String.join(",", value.value()) + "`";
    }

    /** What the record's documentation says about a component. */
    private static String said(Class<?> type, String component) {
        var said = Pattern.compile("@param " + component + " (.+?)\\s*(?=\\* @param|\\*/)", Pattern.DOTALL)
                .matcher(source(type));
        if (!said.find()) throw new AssertionError(type + " does not say what `" + component + "` is");
        return said.group(1)
                .replaceAll("\\s*\\*\\s*", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .strip();
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new IllegalStateException("no source of " + type, e);
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
