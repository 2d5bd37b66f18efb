package no.nortrials.portal.protocol;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.request.Filing.Placed;
import no.nortrials.portal.request.RequestFields;
import no.nortrials.protocol.Category;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.Found;
import no.nortrials.protocol.Protocol;
import no.nortrials.protocol.SourceCriterion;

/** What a protocol says, by the fields of the form. */
final class ProtocolFilling {
    private static final String LINES = "\n";
    private static final List<Field> IN_LINES = List.of(Field.NORWEGIAN_SITE, Field.VISIT);

    private ProtocolFilling() {}

    static Map<String, Placed> of(Protocol protocol) {
        var values = new LinkedHashMap<String, Placed>();
        for (Field field : Field.values()) field.request().ifPresent(name -> value(protocol, field, values, name));
        if (!values.containsKey(RequestFields.TITLE)) value(protocol, Field.SHORT_TITLE, values, RequestFields.TITLE);
        criteria(protocol, Category.INCLUSION, values, RequestFields.INCLUSION);
        criteria(protocol, Category.EXCLUSION, values, RequestFields.EXCLUSION);
        return values;
    }

    private static void value(Protocol protocol, Field field, Map<String, Placed> values, String name) {
        List<Found> found =
                protocol.found().stream().filter(each -> each.field() == field).toList();
        if (found.isEmpty()) return;
        String between = IN_LINES.contains(field) ? LINES : "; ";
        String text = found.stream().map(Found::value).distinct().collect(joining(between));
        values.putIfAbsent(name, new Placed(text, found.getFirst().place().shown()));
    }

    private static void criteria(Protocol protocol, Category category, Map<String, Placed> values, String name) {
        List<SourceCriterion> listed = protocol.criteria(category);
        if (listed.isEmpty()) return;
        String text = listed.stream().map(each -> "- " + each.text()).collect(joining(LINES));
        values.put(name, new Placed(text, listed.getFirst().place().shown()));
    }
}
