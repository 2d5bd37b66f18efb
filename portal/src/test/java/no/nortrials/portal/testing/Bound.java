package no.nortrials.portal.testing;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.annotation.AnnotationUtils;

/** Binds a configuration record as the portal would, from these properties only. */
public final class Bound {
    private Bound() {}

    /** The record as it is when nothing is configured. */
    public static <T> T defaults(Class<T> type) {
        return from(type, Map.of());
    }

    /** The record with these properties, named in full. */
    public static <T> T from(Class<T> type, Map<String, String> properties) {
        var prefix = AnnotationUtils.findAnnotation(type, ConfigurationProperties.class);
        if (prefix == null) throw new IllegalArgumentException(type + " is no configuration record");
        return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate(prefix.value(), type);
    }
}
